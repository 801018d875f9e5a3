"""People told to have come back before it is said where they are: "300 people who have returned
from Goma live in Sake"."""

from __future__ import annotations

from dashboard.core.displacements.sentence.mover import Mover
from dashboard.core.displacements.sentence.row import Row
from dashboard.core.displacements.sentence.sense_items import SenseItem
from dashboard.core.displacements.words.senses import Frame
from dashboard.model import Movement

#: Between people and their return stand "who have", "qui sont", "waliokuwa".
_BETWEEN = frozenset("who that qui sont have had has etaient are were".split())
_REACH = 3


def have_come_back(row: Row, mover: Mover, sense: SenseItem | None) -> bool:
    """Whether people are called returned right behind their name, and then said to be somewhere.

    Args:
        row: The sentence.
        mover: The people.
        sense: The verb that says where they are; None without a verb.
    """
    if sense is None or sense.sense.frame not in (Frame.STAY, Frame.HOST):
        return False
    back = next((item for item in row.senses if item.lo >= mover.hi), None)
    if back is None or back.sense.movement is not Movement.RETURN or back.lo - mover.hi > _REACH:
        return False
    counted = sense.hi <= mover.lo or back.hi <= sense.lo  # "On compte 300 ménages retournés"
    return counted and _BETWEEN.issuperset(row.within(mover.hi, back.lo))
