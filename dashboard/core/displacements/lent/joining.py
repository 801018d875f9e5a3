"""People who join others: where those are, they have got to as well."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace
from itertools import pairwise

from dashboard.core import late_patterns as re
from dashboard.core.displacements.lent.further import with_places
from dashboard.core.displacements.sentence.memory import PEOPLE, key_of
from dashboard.core.displacements.sentence.mover import Mover
from dashboard.core.displacements.sentence.row import PlaceItem, Row
from dashboard.model import (
    Claim,
    ClaimPlace,
    DisplacementDetail,
    Measure,
    PlaceRole,
)

#: "have joined the 500,000 already in Goma", "qui rejoignent 900 ménages à Iga"; nobody gets
#: anywhere who "was joined by" others.
_JOIN = re.compile(
    r"\b(?:join|joins|joined|joining|rejoint|rejoignent|rejoindre|rejoignant)\b(?! by\b)", re.I
)


def with_joined_ends(text: str, claims: Sequence[Claim]) -> tuple[Claim, ...]:
    """The claims, each of people who join others with the place where these are.

    Args:
        text: The article's text.
        claims: Its displacement claims, in the order of the text.
    """
    told = list(claims)
    for at, (claim, after) in enumerate(pairwise(claims)):
        if _joins(text, claim, after):
            told[at] = _at_theirs(claim, after)
    return tuple(told)


def _joins(text: str, claim: Claim, others: Claim) -> bool:
    """Whether the people of a claim are said, in its sentence, to join those of the next one."""
    if claim.start != others.start or others.words_start <= claim.words_start:
        return False
    between = text[claim.words_start : others.words_start]
    return _JOIN.search(between) is not None and ";" not in between


def _at_theirs(claim: Claim, others: Claim) -> Claim:
    detail = claim.detail
    ends = (PlaceRole.DESTINATION, PlaceRole.AREA)
    if not isinstance(detail, DisplacementDetail) or any(p.role in ends for p in claim.places):
        return claim
    left = {key_of(item.resolution) for item in claim.places}
    added = [
        replace(item, role=PlaceRole.DESTINATION)
        for item in others.places
        if item.role in ends and key_of(item.resolution) not in left
    ]
    if not added:
        return claim
    moved = replace(claim, detail=replace(detail, measure=Measure.FLOW))
    return with_places(moved, added, towards=False)


def own_ends(
    row: Row,
    mover: Mover,
    origins: Sequence[ClaimPlace],
    destinations: Sequence[ClaimPlace],
    behind: Collection[str],
) -> tuple[list[ClaimPlace], list[ClaimPlace]]:
    """The ends of those whom newcomers join, without those of the newcomers: "IDPs arrive in Iga
    from Kobu, adding to the 900 families registered there"; ``behind`` are the places that words
    behind these people stand for, "… qui vivent déjà dans cette province"."""
    start = row.tokens.starts[mover.lo]
    return (
        [item for item in origins if not item.carried and item.resolution.mention.start > start],
        [item for item in destinations if not item.carried or key_of(item.resolution) in behind],
    )


# ----------------------------------------------------------------- "the people in Iga, some 900,"

_IN = frozenset("in at a au dans".split())
_LIVING = frozenset("living sheltering staying now currently vivant installes present".split())
_KINDS = frozenset("camp camps site sites town village city centre center".split())
_ARTICLES = frozenset("the la le l".split())


def host_of_counted(row: Row, mover: Mover, origins: Sequence[ClaimPlace]) -> list[ClaimPlace]:
    """Where people are whose figure is set behind them and who fled another place: "the people in
    Iga, some 20,000, have fled clashes in Masisi". Empty where none is named, or where it is what
    they left."""
    before = [item for item in row.places if item.hi <= mover.lo and not item.carried]
    if not before or not origins or "," not in row.gap(mover.lo):
        return []
    place = before[-1]
    between = row.within(place.hi, mover.lo)
    left = {key_of(item.resolution) for item in origins if not item.carried}
    if not _KINDS.issuperset(between) or not left or key_of(place.resolution) in left:
        return []
    if not _holds_people(row, place):
        return []
    return [ClaimPlace(role=PlaceRole.DESTINATION, resolution=place.resolution, carried=False)]


def _holds_people(row: Row, place: PlaceItem) -> bool:
    """Whether people "in" it stand right before a place: "the people now living in Iga"."""
    at = place.lo - 1
    while at > row.lo and row.word(at) in _ARTICLES:
        at -= 1
    if row.word(at) not in _IN:
        return False
    at -= 1
    while at > row.lo and row.word(at) in _LIVING:
        at -= 1
    return row.word(at) in PEOPLE
