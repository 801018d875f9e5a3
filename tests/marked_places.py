"""Sentences whose places stand between brackets, as an article with its resolutions.

``[Walikale]`` is a town; ``[Masisi:territory]`` gives another kind of place.
"""

from __future__ import annotations

import re
from datetime import date

from dashboard.core.events import event_claims
from dashboard.core.sentences import sentences
from dashboard.model import (
    Article,
    Claim,
    ClaimKind,
    EventDetail,
    EventType,
    Mention,
    Part,
    PartKind,
    Place,
    PlaceKind,
    Precision,
    Reading,
    Resolution,
    Role,
    Stance,
)

_MARK = re.compile(r"\[([^\]:]+)(?::(\w+))?\]")


def marked_reading(
    marked: str,
    *,
    language: str = "en",
    published: date | None = None,
    name: str = "example",
    source: str | None = None,
) -> Reading:
    """The reading of a text whose places are marked; only its events are claims."""
    text, places = "", []
    last = 0
    for match in _MARK.finditer(marked):
        text += marked[last : match.start()]
        places.append((len(text), match.group(1), PlaceKind(match.group(2) or "town")))
        text += match.group(1)
        last = match.end()
    text += marked[last:]
    article = Article(
        id=f"{name}-article",
        name=name,
        title="",
        text=text,
        parts=(Part(kind=PartKind.BODY, start=0, end=len(text), reason="all of it"),),
        published=published,
        language=language,
        original_source=source,
    )
    resolutions = tuple(_resolution(article.id, *place) for place in places)
    return Reading(
        article=article,
        resolutions=resolutions,
        claims=event_claims(article, resolutions, sentences(text)),
    )


def _resolution(article_id: str, start: int, words: str, kind: PlaceKind) -> Resolution:
    place = Place(
        id=words.casefold(),
        name=words,
        kind=kind,
        latitude=-1.0,
        longitude=28.0,
        radius_km=3,
        source="made up for this example",
    )
    mention = Mention(
        article_id=article_id,
        start=start,
        end=start + len(words),
        words=words,
        role=Role.PLACE,
        reason="marked",
    )
    return Resolution(
        mention=mention,
        candidates=(),
        place=place,
        precision=Precision.SETTLEMENT,
        why="marked",
    )


def detail_of(claim: Claim) -> EventDetail:
    """The claim's event detail."""
    assert isinstance(claim.detail, EventDetail)
    return claim.detail


def told(reading: Reading) -> list[str]:
    """The events of a reading as ``type place`` (``type place+place`` for "between").

    As ``found.jsonl`` lists them: without denials that only answer what was told before.
    """
    return [
        " ".join(
            (
                detail_of(claim).type.value,
                "+".join(part.resolution.mention.words for part in claim.places),
            )
        ).strip()
        for claim in reading.claims
        if claim.kind is not ClaimKind.DIPLOMACY and not only_answers(claim)
    ]


def only_answers(claim: Claim) -> bool:
    """Whether a claim is a denial that names no place and answers another."""
    carried = all(part.carried for part in claim.places)
    return claim.stance is Stance.DENIES and claim.paired_with is not None and carried


def of_type(reading: Reading, kind: EventType) -> list[Claim]:
    """The claims of one type."""
    return [claim for claim in reading.claims if detail_of(claim).type is kind]
