"""Whether those whom somebody counts or takes in came in a period, or are there at a day."""

from __future__ import annotations

from itertools import pairwise

from dashboard.core.displacements.clause.clauses import Clause
from dashboard.core.displacements.sentence.row import Row
from dashboard.core.displacements.sentence.sense_items import SenseItem
from dashboard.core.displacements.words.lexicon import COUNTING
from dashboard.core.displacements.words.senses import Frame
from dashboard.model import Measure

#: "took in 1,900 people": who takes in, and does not only hold, tells of people who come.
_TAKING = frozenset("take takes took taken taking".split())
_UNITS = frozenset("hours days weeks hour day week night nights morning afternoon".split())
_WITHIN = frozenset("in within over during".split())
#: Between "in" and its unit: "in just the past 48 hours", "in a single day".
_UNIT_REACH = 5
#: "at the end of March", "as of 31 March", "at the start of the week"
_AT = (("as", "of"), ("as", "at"), ("at", "the", "end"), ("at", "the", "start"))


def counted_when(row: Row, sense: SenseItem, clause: Clause) -> Measure | None:
    """Flow for people counted or taken in over a period, stock for those counted at a day or
    still counted; None where the words leave it to the verb.

    "has registered 7,386 refugees since Monday", "took in 1,900 people in 48 hours" are of people
    who came; "were registered at the end of March", "still counts 340 households" of people there.
    """
    frame = sense.sense.frame
    if frame not in (Frame.STAY, Frame.HOST, Frame.ARRIVE):
        return None
    if frame is Frame.HOST and are_received_daily(row, clause):
        return Measure.FLOW
    words = row.within(sense.lo, sense.hi)
    counts = not COUNTING.isdisjoint(words)
    takes = row.word(sense.lo) in _TAKING and "in" in words
    if not (counts or takes):
        return None
    behind = row.within(sense.hi, clause.hi)
    if counts and (row.word(sense.lo - 1) == "still" or _is_at_a_day(behind)):
        return Measure.STOCK
    if "since" in behind or row.word(row.lo) == "since" or "overnight" in behind:
        return Measure.FLOW
    if takes and row.word(sense.lo) == "took":
        return Measure.FLOW
    return Measure.FLOW if _is_within(behind) else None


_RECEIVED = frozenset("welcomed received registered admitted recorded".split())
_DAILY = (("every", "day"), ("each", "day"), ("every", "week"), ("per", "day"), ("a", "day"))


def are_received_daily(row: Row, clause: Clause) -> bool:
    """Whether so many come a day: "every day, 1,000 displaced people are being welcomed"; who only
    sleeps there every day does not."""
    daily = any(pair in _DAILY for pair in pairwise(row.within(row.lo, row.hi)))
    return daily and not _RECEIVED.isdisjoint(row.within(clause.lo, clause.hi))


def still_counts(row: Row, at: int) -> bool:
    """Whether people are said to be there still, by a verb of counting before their figure: "the
    committee still counts 3,400 households from Kitsombiro"."""
    return row.word(at - 2) == "still" and row.word(at - 1) in COUNTING


def _is_at_a_day(words: list[str]) -> bool:
    """Whether words name a day at which people were counted.

    >>> _is_at_a_day("in the province at the end of march".split())
    True
    >>> _is_at_a_day("in goma on friday".split())
    False
    """
    return any(tuple(words[at : at + len(day)]) == day for day in _AT for at in range(len(words)))


def _is_within(words: list[str]) -> bool:
    """Whether words name the time in which people came.

    >>> _is_within("1 900 people in 48 hours".split())
    True
    >>> _is_within("1 900 people in two schools".split())
    False
    """
    return any(
        word in _WITHIN and not _UNITS.isdisjoint(words[at + 1 : at + 1 + _UNIT_REACH])
        for at, word in enumerate(words)
    )
