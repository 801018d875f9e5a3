"""News and readings made by the dice, cheap and alike to the real ones, for measuring the store.

An article has about 2 kB, names 5 to 14 places with the frequencies of real news (a few towns in
every second article, most places hardly ever), and makes 1 to 6 claims. The engine is not run.
"""

from __future__ import annotations

import hashlib
import random
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path

from dashboard.core.claim_ids import claim_id
from dashboard.model import (
    Article,
    Candidate,
    Claim,
    ClaimDetail,
    ClaimKind,
    ClaimPlace,
    DestinationStatus,
    DisplacementDetail,
    EventDetail,
    EventType,
    Measure,
    Mention,
    Movement,
    Part,
    PartKind,
    Place,
    PlaceRole,
    Precision,
    Quantifier,
    Quantity,
    Reading,
    Resolution,
    Role,
    Stance,
    TimePrecision,
    TimeReading,
)
from dashboard.storage.gazetteer_csv import read_places

GAZETTEER = Path(__file__).resolve().parents[1] / "data" / "gazetteer.csv"
FIRST_DAY, DAYS = date(2022, 1, 1), 1_095

_PUBLISHERS = [f"Publisher {n}" for n in range(30)]
_NAMING = [
    "Rebels captured {place} after heavy fighting on Wednesday evening, local sources said.",
    "Some {figure} people fled {place}, according to the United Nations.",
    "Residents of {place} reported gunfire overnight and said that the army had left.",
    "The road between {place} and {place} remains cut, a civil society leader said.",
    "Aid groups working in {place} warned that food and medicine were running out.",
    "Clashes broke out near {place}, with both sides accusing each other of breaking the truce.",
]
_FILLING = [
    "Diplomatic efforts to resolve the crisis are intensifying but talks have stalled again.",
    "The humanitarian situation remains dire, observers said, and needs are growing.",
    "The spokesman did not answer a request for comment by the time of publication.",
    "Markets reopened for a few hours, while schools and most offices stayed closed.",
    "It was not possible to verify the report independently on the ground.",
]
#: Of ``_NAMING``, those that make a claim.
_TAKEN, _FLED, _FOUGHT = 0, 1, 5
_KINDS = {
    _TAKEN: ClaimKind.CONTROL,
    _FLED: ClaimKind.DISPLACEMENT,
    _FOUGHT: ClaimKind.CLASH,
}


@dataclass(slots=True)
class _Draft:
    article_id: str
    text: str
    names: list[tuple[int, Place]]
    sentences: list[tuple[int, int, int, int]]


class GeneratedNews:
    """The same numbers give the same articles in every run."""

    def __init__(self) -> None:
        self.places = [p for p in read_places(GAZETTEER, proved=False) if p.latitude is not None]
        self._weights = [1 / (n + 2) for n in range(len(self.places))]
        random.Random(1).shuffle(self.places)

    def reading(self, number: int) -> Reading:
        """The reading of article ``number``."""
        dice = random.Random(number)
        draft = self._draft(number, dice)
        resolutions = tuple(self._resolution(draft, at, place) for at, place in draft.names)
        article = self._article(draft, number, dice)
        claims = tuple(_claims(draft, resolutions, dice))
        return Reading(article=article, resolutions=resolutions, claims=claims)

    def readings(self, count: int) -> Iterator[Reading]:
        """So many, one after the other."""
        return (self.reading(number) for number in range(count))

    def _draft(self, number: int, dice: random.Random) -> _Draft:
        named = dice.choices(self.places, self._weights, k=dice.randint(5, 14))
        parts, names, sentences = [f"Report {number} from the east\n\n"], [], []
        length = len(parts[0])
        while length < 2_000:
            which = dice.randrange(len(_NAMING)) if named else -1
            template = _NAMING[which] if named else dice.choice(_FILLING)
            start, first = length, len(names)
            for piece in _pieces(template):
                if piece == "{place}":
                    place = named.pop() if named else self.places[0]
                    names.append((length, place))
                    piece = place.name
                elif piece == "{figure}":
                    piece = f"{dice.randint(1, 99) * 100:,}"
                parts.append(piece)
                length += len(piece)
            if len(names) > first:
                sentences.append((which, start, length, first))
            parts.append(" " if dice.random() < 0.8 else "\n\n")
            length += len(parts[-1])
        text = "".join(parts)
        digest = hashlib.sha256(text.encode()).hexdigest()[:16]
        return _Draft(digest, text, names, sentences)

    def _article(self, draft: _Draft, number: int, dice: random.Random) -> Article:
        day = FIRST_DAY + timedelta(days=dice.randrange(DAYS))
        title = draft.text.split("\n", 1)[0]
        part = Part(kind=PartKind.BODY, start=0, end=len(draft.text), reason="generated")
        return Article(
            id=draft.article_id,
            name=f"report-{number}.txt",
            title=title,
            text=draft.text,
            parts=(part,),
            publisher=dice.choice(_PUBLISHERS),
            url=f"https://news.example/{number}",
            published=day if dice.random() < 0.97 else None,
            language=dice.choices(["en", "fr", "sw"], [6, 3, 1])[0],
        )

    def _resolution(self, draft: _Draft, at: int, place: Place) -> Resolution:
        others = [self.places[(len(place.id) * n + at) % len(self.places)] for n in (7, 13)]
        return Resolution(
            mention=Mention(
                article_id=draft.article_id,
                start=at,
                end=at + len(place.name),
                words=place.name,
                role=Role.PLACE,
                reason="a name of the gazetteer after a preposition of place",
            ),
            candidates=tuple(
                Candidate(
                    place=candidate,
                    score=1.0 - n / 4,
                    why=("bears the name", "lies in the province named nearby"),
                )
                for n, candidate in enumerate([place, *others])
            ),
            place=place,
            precision=Precision.SETTLEMENT,
            why="the only one in the province named nearby",
        )


def _pieces(template: str) -> Iterator[str]:
    for n, part in enumerate(template.replace("{figure}", "{place}\0").split("{place}")):
        if n:
            yield "{figure}" if part.startswith("\0") else "{place}"
        yield part.removeprefix("\0")


def _claims(
    draft: _Draft, resolutions: tuple[Resolution, ...], dice: random.Random
) -> Iterator[Claim]:
    for which, start, end, first in draft.sentences:
        if which not in _KINDS:
            continue
        kind = _KINDS[which]
        figure = dice.randint(1, 99) * 100
        yield Claim(
            id=claim_id(draft.article_id, kind, start, end),
            article_id=draft.article_id,
            start=start,
            end=end,
            words_start=start,
            words_end=end,
            kind=kind,
            speaker="the United Nations" if which == _FLED else "local sources",
            stance=Stance.STATES,
            places=(ClaimPlace(role=PlaceRole.ORIGIN, resolution=resolutions[first]),),
            actors=("Rebels",),
            quantity=_figure(figure, start) if which == _FLED else None,
            time=_evening(start) if which == _TAKEN else None,
            detail=_detail(which),
        )


def _figure(figure: int, start: int) -> Quantity:
    return Quantity(
        words=f"{figure:,} people",
        start=start,
        end=start + 12,
        quantifier=Quantifier.APPROXIMATELY,
        low=figure,
        high=figure,
    )


def _evening(start: int) -> TimeReading:
    return TimeReading(
        words="Wednesday evening",
        start=start,
        end=start + 17,
        earliest=None,
        latest=None,
        precision=TimePrecision.NONE,
        anchor="no day of publication was given",
    )


def _detail(which: int) -> ClaimDetail:
    if which == _FLED:
        return DisplacementDetail(
            measure=Measure.FLOW,
            movement=Movement.FLIGHT,
            destination_status=DestinationStatus.UNKNOWN,
        )
    event = EventType.CAPTURED if which == _TAKEN else EventType.CLASH
    return EventDetail(type=event, verb="captured")
