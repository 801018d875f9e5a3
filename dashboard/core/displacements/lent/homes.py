"""Sentences that name the homes of people just counted: "Their villages - A, B - are near"."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import replace

from dashboard.core.displacements.clause.reading import Reading
from dashboard.core.displacements.people.unnamed import displaced_before
from dashboard.core.displacements.sentence.memory import (
    Memory,
    is_aside,
    is_camp,
    is_settled,
    key_of,
)
from dashboard.core.displacements.sentence.row import Row
from dashboard.model import (
    Claim,
    ClaimPlace,
    DestinationStatus,
    DisplacementDetail,
    Measure,
    Movement,
    PlaceRole,
    Resolution,
)


def home_of_displaced(
    row: Row, memory: Memory, number: int, reading: Reading, destinations: Sequence[ClaimPlace]
) -> list[ClaimPlace]:
    """Where those come from whom the sentence before names by their home, for "they", who live at
    another place: "Les déplacés de Kalehe demandent de l'aide. Ils sont regroupés à Kavumu"."""
    at = displaced_before(row.tokens, row.lo)
    if number < 1 or at < 0 or not destinations or not reading.clause.mover.same:
        return []
    if row.tokens.words[at + 1] not in _OF:
        return []
    reached = {key_of(item.resolution) for item in destinations}
    start = row.tokens.starts[at + 2]
    return [
        ClaimPlace(role=PlaceRole.ORIGIN, resolution=item, carried=True)
        for item in memory.in_sentence(number - 1)
        if item.mention.start == start and key_of(item) not in reached
    ]


_OF = frozenset("de d du des of from".split())
_THEIR = frozenset("their leurs leur".split())
_HOMES = frozenset(
    "villages village homes hamlets hamlet localities hameaux localites foyers domiciles".split()
)


def their_homes(words: Sequence[str]) -> bool:
    """Whether a sentence begins with the homes of people told of before.

    >>> their_homes(["their", "villages"]), their_homes(["vijiji", "vyao"])
    (True, True)
    >>> their_homes(["their", "leaders"])
    False
    """
    if len(words) < 2:
        return False
    return (words[0] in _THEIR and words[1] in _HOMES) or tuple(words) in _SWAHILI


_SWAHILI = frozenset({("vijiji", "vyao"), ("kijiji", "chao"), ("makazi", "yao")})


def told_of_homes(memory: Memory, number: int, claim: Claim) -> Claim:
    """The claim with the villages as what its people left, or, for people who go home or leave a
    camp for them, as what they go back to; unchanged where such places are already named."""
    villages = _listed(memory, number)
    detail = claim.detail
    if not villages or not isinstance(detail, DisplacementDetail):
        return claim
    if detail.measure is not Measure.FLOW:
        return _with(claim, PlaceRole.ORIGIN, villages)
    origins = [item.resolution for item in claim.places if item.role is PlaceRole.ORIGIN]
    if origins and all(_is_shelter(memory, item) for item in origins):
        detail = replace(detail, movement=Movement.RETURN)
        claim = replace(claim, detail=detail)
    if detail.movement is not Movement.RETURN:
        return _with(claim, PlaceRole.ORIGIN, villages)
    back = _with(claim, PlaceRole.DESTINATION, villages)
    status = DestinationStatus.TOWARDS if back is not claim else detail.destination_status
    return replace(back, detail=replace(detail, destination_status=status))


def _listed(memory: Memory, number: int) -> tuple[Resolution, ...]:
    """The villages named right at the beginning, as a list."""
    found: list[Resolution] = []
    end = memory.words_of(number)[0] + 2
    for item in memory.in_sentence(number):
        lo = bisect_left(memory.tokens.starts, item.mention.start)
        if lo - end > _BETWEEN or not is_settled(item) or is_aside(memory, item):
            break
        found.append(item)
        end = bisect_left(memory.tokens.starts, item.mention.end)
    return tuple(found)


#: Between two names stand few words: "of", "et de", "in the hills of".
_BETWEEN = 2


def _is_shelter(memory: Memory, resolution: Resolution) -> bool:
    """Whether a place is a camp or a centre for people who have fled: nobody is at home there."""
    at = bisect_left(memory.tokens.starts, resolution.mention.start)
    before = memory.tokens.words[max(0, at - _NOUN_BACK) : at]
    words = [*before, *resolution.mention.words.casefold().split()]
    return is_camp(resolution) or not _SHELTERS.isdisjoint(words)


#: "the transit centre at", "le camp de"
_NOUN_BACK = 3
_SHELTERS = frozenset("camp site transit centre center kambi".split())


def _with(claim: Claim, role: PlaceRole, villages: tuple[Resolution, ...]) -> Claim:
    """The claim with the villages in a role that its own words leave open."""
    if any(item.role is role and not item.carried for item in claim.places):
        return claim
    if any(item.role is PlaceRole.AREA for item in claim.places):
        return claim
    kept = [item for item in claim.places if item.role is not role]
    added = [ClaimPlace(role=role, resolution=item, carried=True) for item in villages]
    places = [*added, *kept] if role is PlaceRole.ORIGIN else [*kept, *added]
    return replace(claim, places=tuple(places))
