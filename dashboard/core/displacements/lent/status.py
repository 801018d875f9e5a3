"""Whether the words say that anybody got there: "reached Goma", or "are walking to reach Goma"."""

from __future__ import annotations

from collections.abc import Sequence

from dashboard.core.displacements.clause.reading import Reading
from dashboard.core.displacements.sentence.ends import End
from dashboard.core.displacements.sentence.row import Row
from dashboard.model import ClaimPlace, DestinationStatus

#: What people who are still on their way are doing, or have only begun to do.
_ON_FOOT = frozenset("walking trekking travelling traveling marching fleeing heading going".split())
_ARE = frozenset("are is were was be been still now reportedly currently".split())
#: "to reach Goma", "to get to Goma", "pour atteindre Goma"
_TO_REACH = (("to", "reach"), ("to", "get"), ("pour", "atteindre"), ("pour", "rejoindre"))
_BEGUN = frozenset("begun started began starting begins".split())
#: "have begun to move to Sake", "started walking to Sake"; whoever "began arriving" was there.
_SETS_OUT = frozenset("move moving walk walking head heading go going leave leaving trek".split())
_BEGUN_REACH = 2
_MARCHENT = frozenset("marchent marchaient cheminent".split())


def status_of(row: Row, reading: Reading, destinations: Sequence[ClaimPlace]) -> DestinationStatus:
    """Whether the words say that anybody got there."""
    if not destinations:
        return DestinationStatus.UNKNOWN
    if any(item.end is End.TOWARDS for item in reading.ends) or _are_under_way(row, reading):
        return DestinationStatus.TOWARDS
    return DestinationStatus.ARRIVED


def _are_under_way(row: Row, reading: Reading) -> bool:
    """Whether people are told to be walking in order to get somewhere, or to have begun to go: "are
    walking along dust roads to get to Dungu"; "walked for days to reach Dungu" has them there."""
    goals = [one.place.lo for one in reading.ends if one.end is End.DESTINATION]
    lo, hi = reading.clause.mover.lo, max(goals, default=row.lo)
    walks = False
    for at in range(lo, hi):
        word = row.word(at)
        under_way = word in _ON_FOOT and row.word(at - 1) in _ARE
        walks = walks or under_way or word in _MARCHENT
        if walks and (word, row.word(at + 1)) in _TO_REACH:
            return True
        if word in _SETS_OUT and not _BEGUN.isdisjoint(row.within(at - _BEGUN_REACH, at)):
            return True
    return False
