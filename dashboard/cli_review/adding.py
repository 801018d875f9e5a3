"""What ``newsmap review add`` and ``newsmap review places`` are told, and what they make of it."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING

from dashboard.cli_review.parts import field_and_text, find_mention, standing
from dashboard.cli_store.shared import shown
from dashboard.core.place_search import FoundPlace, other_places
from dashboard.core.place_words import area_of
from dashboard.core.reviews import PLACES, Signature, add_claim, names_near, spelling, who_says
from dashboard.core.reviews.fields import words_within
from dashboard.core.sentences import sentences
from dashboard.core.spans import Span
from dashboard.errors import DashboardError
from dashboard.model import (
    ClaimKind,
    EventType,
    Place,
    PlaceRole,
    Reading,
    Resolution,
    Review,
)
from dashboard.settings import settings_from
from dashboard.storage.place_names import rows_named

if TYPE_CHECKING:
    from dashboard.storage.store import Store

#: What somebody may add: three kinds of claim, or what happened.
KINDS = ("displacement", "distance", "population", *EventType)

#: Fields that are said in one word on the command line.
_LONG = {
    name: f"detail.{name}" for name in ("measure", "movement", "destination_status", "resistance")
}


def added_by_hand(
    here: Store, article: str, words: str, kind: str, fields: Sequence[str], sign: Signature
) -> Review:
    """The decision that a claim was missed.

    Args:
        here: The store.
        article: The article's id.
        words: Words of the sentence that says it.
        kind: One of ``KINDS``.
        fields: ``FIELD=TEXT``; a part of a place, such as ``origin``, takes a name as printed. Who
            says it, and how, is read off the sentence where they do not say it.
        sign: Who adds it.
    """
    reading = standing(here, article).reading
    span = _sentence(reading, words)
    said = who_says(reading.article.text, span)
    texts: dict[str, str] = {"speaker": said.speaker, "stance": said.stance}
    places: list[str] = []
    for pair in fields:
        name, text = field_and_text(pair)
        if name in set(PlaceRole):
            places.append(_part(name, text, span, reading.resolutions))
        else:
            texts[_LONG.get(name, name)] = text
    if places:
        texts[PLACES] = " ".join(places)
    if kind in set(EventType):
        return add_claim(reading, span, None, {"detail.type": kind, **texts}, sign)
    if kind not in KINDS:
        raise DashboardError(f"{shown(kind, 40)} cannot be added. Write one of {', '.join(KINDS)}.")
    return add_claim(reading, span, ClaimKind(kind), texts, sign)


def _sentence(reading: Reading, words: str) -> Span:
    """The one sentence that holds the words."""
    text = reading.article.text
    spans = [
        one
        for one in sentences(text)
        if words.strip() and words_within(text[one.start : one.end], words)
    ]
    if len(spans) == 1:
        return spans[0]
    hold = (
        f"{len(spans)} sentences of the article hold"
        if spans
        else "no sentence of the article holds"
    )
    raise DashboardError(f"{hold} {shown(words, 60)!r}. Give words that stand in one alone.")


def _part(role: str, name: str, span: Span, known: Iterable[Resolution]) -> str:
    """A name as printed, in its part: the mention nearest to the sentence."""
    wanted = spelling(name)
    named = [one for one in known if spelling(one.mention.words) == wanted]
    found = names_near(span, named)
    if not found:
        raise DashboardError(
            f"The article names no {shown(name, 60)}. Write a name that newsmap review show prints."
        )
    mention = found[0].mention
    return f"{role}@{mention.start}-{mention.end}"


def found_rows(here: Store, part: str, subject: str) -> tuple[FoundPlace, ...]:
    """The rows of the gazetteer whose names hold the part.

    Args:
        here: The store, for the rows that people added.
        part: Of a name, or an id.
        subject: ARTICLE:START-END of the name it is looked up for; empty for none.
    """
    around: tuple[Place, ...] = ()
    if subject:
        resolution = find_mention(here, subject)
        names = standing(here, resolution.mention.article_id).reading.resolutions
        around = other_places(resolution, names)
    return rows_named(settings_from(os.environ), part, around, here.added_places(), most=20)


def row_lines(found: Iterable[FoundPlace]) -> Iterator[str]:
    """Rows, one a line: id, name, kind, where, how far from the article's places, and source."""
    for one in found:
        place = one.place
        name = f"{place.name} (also {one.name})" if one.name else place.name
        where = area_of(place)
        far = ", ".join(f"{km:.0f} km from {near.name}" for near, km in one.near)
        if place.latitude is None:
            far = "no position"
        cells = (place.id, name, place.kind, where, far, place.source)
        yield "  ".join(shown(cell, 90) for cell in cells if cell)
