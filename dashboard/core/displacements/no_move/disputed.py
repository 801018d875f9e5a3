"""Movements that are said not to be true, that are no people's, and words that stand apart.

"It is not true that 300 people fled", "fighting spread to Sake"; but "Fearing reprisals, 300 people
fled" tells of people who did. Who denies a movement is shown with that stance (``speakers.py``).
"""

from __future__ import annotations

from dashboard.core.displacements.sentence.mover import Mover
from dashboard.core.displacements.sentence.row import Row
from dashboard.core.displacements.sentence.sense_items import SenseItem

_UNTRUE = frozenset(
    "true untrue false wrong incorrect unfounded baseless fabricated invented".split()
)
_NOT = frozenset("not no isn t untrue false wrong".split())
_REPORTS = frozenset(
    "reports report claims claim allegations rumours rumors suggestions stories".split()
)
_NOBODY = (["none", "of"], ["not", "one"], ["aucun", "des"], ["aucune", "des"])
_NOBODY_OPENS = frozenset(first for first, _ in _NOBODY)
_NOBODY_REACH = 4


def is_disputed(row: Row, mover: Mover, sense: SenseItem) -> bool:
    """Whether nobody is said to have moved: "it is not true that 300 people fled", "reports that
    300 people fled are false", "none of the 300 residents left"."""
    people = min(mover.lo, sense.lo)
    near = range(mover.lo - _NOBODY_REACH, mover.lo)
    nobody = not _NOBODY_OPENS.isdisjoint(row.vocabulary)
    if nobody and any(row.within(at, at + 2) in _NOBODY for at in near):
        return True
    if _UNTRUE.isdisjoint(row.vocabulary):
        return False
    for at in range(max(row.lo, people - 3), people):
        if row.word(at) == "that" and row.word(at - 1) in _UNTRUE:
            return not _NOT.isdisjoint(row.within(at - 4, at))
    reported = not _REPORTS.isdisjoint(row.within(row.lo, people))
    return reported and any(
        row.word(at) in _UNTRUE and row.word(at - 1) in _BE for at in range(sense.hi, row.hi)
    )


_BE = frozenset("are were is was as be not".split())

#: Words of what is not (yet) so that may stand before the comma that opens a sentence; what comes
#: behind it has happened: "Unable to feed themselves, 300 families left".
_APART = frozenset(
    """fear fears fearing feared hoping hope unable refusing refused told ordered asked urged
    invited forbidden barred banned prevented wanting planning attempting trying ready threatened
    threatening expecting warned craignant redoutant""".split()
)
#: So long is what is set in between commas.
_ASIDE_REACH = 8


def opens_apart(row: Row, index: int, mover: Mover) -> bool:
    """Whether a comma parts a word from the people behind it: "Fearing reprisals, 300 people", or
    commas set it in behind them: "300 people, fearing reprisals, fled"."""
    if row.word(index) not in _APART:
        return False
    if index < mover.lo:
        return any("," in row.gap(at) for at in range(index + 1, mover.lo + 1))
    behind = range(index + 1, min(row.hi, index + _ASIDE_REACH))
    return row.gap(index) == "," and any(row.gap(at) == "," for at in behind)


SPREADING = frozenset("spread spreads spreading".split())
#: In a sentence with one of these no places tell by themselves that people moved.
NO_FLIGHT = SPREADING | frozenset(
    "marched marching paraded parading rallied demonstrated demonstrating protested".split()
)
#: All that may stand between people and their own spreading.
_AUXILIARIES = frozenset(
    """have had has been are were is who then also later since now out quickly slowly still already
    all yet widely thinly remain""".split()
)


def spreads_itself(row: Row, sense: SenseItem, mover: Mover) -> bool:
    """Whether it is no people that spreads: "fighting spread to Sake", "the disease has infected
    300 people and spread to Sake"."""
    if row.word(sense.lo) not in SPREADING:
        return False
    if sense.lo < mover.hi:
        return True
    return not _AUXILIARIES.issuperset(row.within(mover.hi, sense.lo))


_BUILT = frozenset(
    """planned built build building construction constructed proposed opened opens erected needed
    unveiled inaugurated completed finished designed""".split()
)
_BUILT_REACH = 5


def is_only_room(row: Row, sense: SenseItem, mover: Mover) -> bool:
    """Whether room for so many is only made: "a shelter for 300 people is planned in Minova"."""
    if row.word(sense.hi - 1) != "for" or sense.hi > mover.lo:
        return False
    return not _BUILT.isdisjoint(row.within(mover.hi, mover.hi + _BUILT_REACH))
