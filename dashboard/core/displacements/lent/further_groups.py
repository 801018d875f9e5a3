"""Further people, where the text has told of several groups from different places: "700 families
fled Fataki. 200 left Nizi. Another 300 arrived in Bunia" leaves open whence those came."""

from __future__ import annotations

from collections.abc import Sequence

from dashboard.core.displacements.clause.reading import Reading
from dashboard.core.displacements.lent.onward import is_of_those
from dashboard.core.displacements.sentence.memory import Memory, key_of
from dashboard.core.displacements.sentence.row import Row
from dashboard.core.displacements.words.senses import Frame
from dashboard.model import ClaimPlace, Movement

#: Before or within a count of people who come on top of those told of.
_FURTHER = frozenset("another further additional more others autres autre nouvelles".split())
#: Who arrives may come from anywhere; who "chose Sake" or "walked to Sake" is one of those told of.
_GET_THERE = (Frame.ARRIVE, Frame.STAY, Frame.HOST)
#: So many sentences back the groups may have been told of.
_BACK = 4


def note_left(memory: Memory, number: int, reading: Reading, origins: Sequence[ClaimPlace]) -> None:
    """Keep what a group has left whose own words name it."""
    named = frozenset(key_of(item.resolution) for item in origins if not item.carried)
    if named and reading.movement is Movement.FLIGHT:
        memory.groups_left.append((number, named))


def may_be_of_either(row: Row, memory: Memory, number: int, reading: Reading) -> bool:
    """Whether people come on top of several groups that left different places."""
    mover = reading.clause.mover
    sense = reading.clause.sense
    if sense is None or sense.sense.frame not in _GET_THERE or mover.item is None:
        return False
    if is_of_those(row, reading):
        return False
    if _FURTHER.isdisjoint(row.within(mover.lo - 1, mover.hi + 1)):
        return False
    near = [left for told, left in memory.groups_left if number - _BACK <= told < number]
    return any(one.isdisjoint(other) for one in near for other in near)
