"""People told to have come back before it is said where they are: "300 people who have returned
from Goma live in Sake"."""

from __future__ import annotations

from dashboard.core.displacements.sentence.mover import Mover
from dashboard.core.displacements.sentence.row import Row
from dashboard.core.displacements.sentence.sense_items import SenseItem
from dashboard.core.displacements.words.nouns_alike import PLANS
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
    if sense is not None and sense.sense.frame in (Frame.FLEE, Frame.GO, Frame.ARRIVE):
        return _by_plan(row)
    if sense is None or sense.sense.frame not in (Frame.STAY, Frame.HOST):
        return False
    back = next((item for item in row.senses if item.lo >= mover.hi), None)
    if back is None or back.sense.movement is not Movement.RETURN or back.lo - mover.hi > _REACH:
        return False
    counted = sense.hi <= mover.lo or back.hi <= sense.lo  # "On compte 300 ménages retournés"
    return counted and _BETWEEN.issuperset(row.within(mover.hi, back.lo))


def _by_plan(row: Row) -> bool:
    """Whether people move by a plan for their return: "left the sites of Goma for Sake under the
    return plan"."""
    return any(
        row.word(at) in PLANS
        and row.word(at - 1) in _RETURNS
        and not _UNDER.isdisjoint(row.within(at - _UNDER_REACH, at - 1))
        for at in range(row.lo, row.hi)
    )


_RETURNS = frozenset("return returns repatriation".split())
_UNDER = frozenset("under by through within".split())
_UNDER_REACH = 5
