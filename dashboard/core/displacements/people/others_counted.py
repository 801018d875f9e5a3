"""Figures of others than who moved: one's own children, those set free, the whole of a part."""

from __future__ import annotations

from itertools import pairwise

from dashboard.core.displacements.sentence.mover import Mover
from dashboard.core.displacements.sentence.row import FigureItem, Row
from dashboard.core.quantity.nouns import DISPLACED

#: Whom people have, bear and lose.
_KIN = frozenset(
    """children child kids sons daughters brothers sisters siblings relatives grandchildren babies
    twins wives enfants fils filles freres soeurs jumeaux watoto""".split()
)
#: Right before such a figure: "I have seven children", "gave birth to two children", "j'ai six
#: enfants", "nina watoto saba".
_HAVE = frozenset("have has had ai as a avons avez ont avais avait nina ana tuna".split())
_LOST = frozenset("lost bore raised raising burying buried perdu perdus mis enterre".split())
_BORN = (("birth", "to"), ("mother", "of"), ("father", "of"), ("mere", "de"), ("pere", "de"))
#: Between them may stand "only", "at least".
_HEDGED = 2
#: A household has no more of them than this.
_MOST = 20


def are_ones_own(row: Row, mover: Mover) -> bool:
    """Whether a figure only says how many children or kin somebody has, bore or lost: "I have seven
    children, but I have arrived with three"."""
    most = mover.quantity.high or mover.quantity.low if mover.quantity else None
    named = row.within(mover.lo, mover.hi)
    if most is None or most > _MOST or _KIN.isdisjoint(named) or not DISPLACED.isdisjoint(named):
        return False
    before = row.within(mover.lo - _HEDGED, mover.lo)
    born = tuple(before[-2:]) in _BORN
    return born or not _LOST.isdisjoint(before) or (before[-1:] != [] and before[-1] in _HAVE)


#: "60 children freed from the ADF", "40 people who had been released": nobody fled.
_FREED = frozenset("freed liberated released liberes liberees".split())
_WERE = frozenset("who had been have were was qui avaient ete ont etaient recently just".split())
_FREED_REACH = 5


def were_freed(row: Row, mover: Mover) -> bool:
    """Whether people are told right behind their figure to have been set free."""
    for at in range(mover.hi, min(row.hi, mover.hi + _FREED_REACH)):
        if row.starts_with_gap(at):
            return False
        if row.word(at) in _FREED:
            return True
        if row.word(at) not in _WERE:
            return False
    return False


#: "out of just over one million", "out of a total of".
_WHOLE_REACH = 4
_ANDS = frozenset("and et".split())


def is_whole(row: Row, figure: FigureItem) -> bool:
    """Whether a figure is the whole of which another is a part: "135,000, out of a million"."""
    led = row.within(figure.lo - _WHOLE_REACH, figure.lo)
    return ("out", "of") in pairwise(led)


def are_a_whole(row: Row, mover: Mover) -> bool:
    """Whether a figure is the last of those of which others are a part: "135,000, out of a million
    in the province and two million in the country"."""
    if row.word(mover.lo - 1) not in _ANDS and "and" not in row.within(mover.lo - 3, mover.lo):
        return False
    before = [one for one in row.figures if one.hi <= mover.lo]
    if not before or not is_whole(row, before[-1]):
        return False
    return not any(before[-1].hi <= verb.lo < mover.lo for verb in row.senses)
