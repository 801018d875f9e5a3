"""How a place fell: taken with little resistance to one voice, after a fight to another."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from dashboard.core.comparing.board import Board, place_of
from dashboard.core.comparing.thing import Thing
from dashboard.core.plain import plain
from dashboard.model import (
    Claim,
    Comparison,
    EventDetail,
    EventType,
    Place,
    Resistance,
    SideReading,
)

_EASY = frozenset({Resistance.NONE, Resistance.LITTLE})


def how_it_fell(board: Board, thing: Thing) -> Comparison | None:
    """Taken with little resistance to one voice, after a fight to another; else None.

    Two voices are two articles, or two sources of one article that both tell how it was taken.
    Where nobody else tells of a fight for the place itself, one for a part of it, or for the whole
    that it is a part of, stands there, and both places are named.
    """
    easy = [claim for claim, detail in thing.claims if detail.resistance in _EASY]
    if not easy:
        return None
    subject = thing.place.name
    hard = _by_other_voices(thing, easy, _fights(board, thing))
    if not hard:
        near, hard = _fights_near(board, thing, easy)
        if near is None:
            return None
        subject = f"{subject} and {near.name}"
    sides = [_resistance_side(board, claims) for claims in (easy, hard)]
    sides.sort(key=lambda side: board.in_order([easy[0], *side.claims]).index(side.claims[0]))
    return board.comparison(
        about="resistance", place=thing.place, subject=subject, sides=sides, disputed=True
    )


def _by_other_voices(thing: Thing, easy: Sequence[Claim], hard: Sequence[Claim]) -> list[Claim]:
    easy_articles = {claim.article_id for claim in easy}
    own = {claim.id for claim, _ in thing.claims}
    voices = {(claim.article_id, claim.speaker) for claim in easy}
    return [
        claim
        for claim in hard
        if claim.article_id not in easy_articles
        or (claim.id in own and (claim.article_id, claim.speaker) not in voices)
    ]


def _fights(board: Board, thing: Thing) -> list[Claim]:
    """Claims of a fight for the place: in the words of its capture, or a clash told beside it."""
    hard = [claim for claim, detail in thing.claims if detail.resistance is Resistance.FIGHTING]
    taken = [claim for claim, detail in thing.claims if detail.type is EventType.CAPTURED]
    return [*hard, *_clashes_beside(board, thing.place, taken)]


def _clashes_beside(board: Board, place: Place, taken: Sequence[Claim]) -> Iterator[Claim]:
    """Clashes at a place that an article tells beside one of these captures, of the same time."""
    for claim in board.clashes.get(place.id, ()):
        if _FEW_SHOTS.search(plain(board.sentence(claim))):
            continue
        if any(
            other.article_id == claim.article_id and board.same_time(claim, other)
            for other in taken
        ):
            yield claim


def _fights_near(
    board: Board, thing: Thing, easy: Sequence[Claim]
) -> tuple[Place | None, list[Claim]]:
    """Fights of other articles for a part of the place, or for the whole that it is a part of.

    They must be of the days of the easy capture, without slack: a fight for the airport on the
    day before says nothing of how the town fell.
    """
    easy_articles = {claim.article_id for claim in easy}
    for near in board.parts_of(thing.place):
        taken = [
            claim
            for place in (near, thing.place)
            for claim in board.captures.get(place.id, ())
            if not thing.is_by_others(claim)
        ]
        fought = [
            claim
            for claim in taken
            if place_of(claim) == near and _resistance_of(claim) is Resistance.FIGHTING
        ]
        hard = [
            claim
            for claim in (*fought, *_clashes_beside(board, near, taken))
            if claim.article_id not in easy_articles
            and any(board.overlap(claim, other) for other in easy)
        ]
        if hard:
            return near, list({claim.id: claim for claim in hard}.values())
    return None, []


def _resistance_of(claim: Claim) -> Resistance:
    return claim.detail.resistance if isinstance(claim.detail, EventDetail) else Resistance.NOT_SAID


#: "Only a few random shots were heard", "quelques tirs isolés": that is no fight for a place.
_FEW_SHOTS = re.compile(
    r"\b(?:only|just|seulement|a peine) (?:a )?(?:few|handful of|quelques) (?:[\w-]+ ){0,2}?"
    r"(?:shots?|tirs)\b"
    r"|\bquelques (?:tirs|coups de feu) isoles\b"
)


def _resistance_side(board: Board, claims: Sequence[Claim]) -> SideReading:
    ordered = board.in_order(claims)
    detail = ordered[0].detail
    assert isinstance(detail, EventDetail)
    return SideReading(words=detail.resistance_words, claims=ordered)
