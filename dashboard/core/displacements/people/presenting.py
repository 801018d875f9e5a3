"""Verbs that only bring people in of whom another says what they do: "there are", "recorded"."""

from __future__ import annotations

from dashboard.core.displacements.sentence.mover import Mover
from dashboard.core.displacements.sentence.row import Row
from dashboard.core.displacements.sentence.sense_items import SenseItem
from dashboard.core.displacements.words.senses import Frame
from dashboard.core.french_classes import COUNTS, SEES, participles_of
from dashboard.core.quantity.nouns import DISPLACED

THERE_IS = frozenset("there il".split())
_WHO = frozenset("who which qui ambao ambayo".split())
#: "recorded 3,400 people moving to Lukweti": somebody counts them on their way.
_COUNTED = frozenset(
    """recorded registered counted logged noted documented tallied observed reported saw seen note
    vu""".split()
) | participles_of(COUNTS, SEES)


def brings_in(row: Row, first: SenseItem, then: SenseItem, mover: Mover) -> bool:
    """Whether the word of moving before people only brings them in, and the one behind them says
    what they do."""
    return (
        _presents(row, first, then, mover)
        or _counts_moving(row, first, then, mover)
        or _describes(row, first, mover)
        or _come_back(then, mover)
    )


def _come_back(verb: SenseItem, mover: Mover) -> bool:
    """Whether people are named by their return: "registered 640 returning families"."""
    return verb.sense.frame is Frame.RETURN and mover.lo <= verb.lo < mover.hi


def _presents(row: Row, there: SenseItem, verb: SenseItem, mover: Mover) -> bool:
    """Whether "there are" only brings in people who, says a relative clause, went back: "there are
    reports of hundreds of people who head back", "il y a 300 familles qui sont rentrées"."""
    back = verb.sense.frame is Frame.RETURN and row.word(mover.hi) in _WHO
    return back and row.word(there.lo) in THERE_IS


def _counts_moving(row: Row, counted: SenseItem, verb: SenseItem, mover: Mover) -> bool:
    """Whether people are only counted, and the participle right behind them says what they do."""
    moving = verb.lo == mover.hi and row.word(verb.lo).endswith(("ing", "ant"))
    return moving and row.word(counted.hi - 1) in _COUNTED


def _describes(row: Row, sense: SenseItem, mover: Mover) -> bool:
    """Whether "displaced" only says who people are: "displaced civilians have been gathering"."""
    return mover.item is None and sense.hi == mover.lo and row.word(sense.lo) in DISPLACED


_HOW_MANY = frozenset("all most mostly mainly nearly almost many half".split())


def only_says_whence(row: Row, sense: SenseItem) -> bool:
    """Whether a phrase only says where so many of the people are from: "all from Sake"."""
    return row.word(sense.lo) in _HOW_MANY and row.word(sense.hi - 1) == "from"


_RETURN_HAD = frozenset("sont ont est etaient avaient have has had were are was".split())


#: Between people and the participle that says who they are stand so few words.
_BESIDE = 3


def is_recent_return(row: Row, sense: SenseItem, mover: Mover) -> bool:
    """Whether a return only says who the people are: "des familles à peine rentrées fuient"."""
    if sense.sense.frame is not Frame.RETURN or not 0 <= sense.lo - mover.hi <= _BESIDE:
        return False
    finite = not _RETURN_HAD.isdisjoint(row.within(mover.hi, sense.lo))
    return not finite and row.word(sense.lo).endswith(("es", "e", "ed"))
