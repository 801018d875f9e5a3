"""Parts of the displaced people told of: "8,100 of the displaced have settled in Misisi"."""

from __future__ import annotations

from dashboard.core.displacements.clause.reading import Reading
from dashboard.core.displacements.lent.onward import is_of_those
from dashboard.core.displacements.sentence.memory import Memory
from dashboard.core.displacements.sentence.row import Row
from dashboard.core.quantity.nouns import DISPLACED
from dashboard.model import Resolution

#: "of the people displaced", "parmi ces déplacés", "sur les 400 ménages déplacés".
_OPENING = frozenset("of parmi among sur".split())
_THE = frozenset("the those these les ces all".split())
#: What may stand between "of the" and "displaced".
_BETWEEN = frozenset(
    """people persons families households men women newly recently who were had have been personnes
    familles menages nouveaux nouvelles internally""".split()
)
_UPROOTED = DISPLACED | frozenset("displaced uprooted driven fled".split())
#: So far before or behind a figure its whole is named.
_BEFORE, _BEHIND = 9, 6


def told_of_displaced(row: Row, memory: Memory, reading: Reading) -> tuple[Resolution, ...]:
    """Whence the last people came of whom displacement was told, for a part of them.

    However many sentences lie between: "of the displaced" takes up those who fled, not the
    looting told of since.

    Returns:
        None of them where the clause counts no part of the displaced.
    """
    mover = reading.clause.mover
    if mover.item is None:
        return ()
    opening = row.within(max(row.lo, mover.lo - _BEFORE), mover.hi + _BEHIND)
    return memory.origins[1] if names_displaced(opening) else ()


def names_displaced(words: list[str]) -> bool:
    """Whether words name the displaced people told of as a whole.

    >>> names_displaced("of the people displaced this month about 15 000".split())
    True
    >>> names_displaced("parmi ces deplaces 300".split())
    True
    >>> names_displaced("300 of the families in the displaced site".split())
    False
    """
    for at, word in enumerate(words):
        if word not in _OPENING or _THE.isdisjoint(words[at + 1 : at + 2]):
            continue
        behind = at + 2
        while behind < len(words) and (words[behind] in _BETWEEN or words[behind].isdigit()):
            behind += 1
        if behind < len(words) and words[behind] in _UPROOTED:
            return True
    return False


def where_whole_was(
    row: Row, memory: Memory, number: int, reading: Reading
) -> tuple[Resolution, ...]:
    """Where those were displaced some of whom are told to be elsewhere now: "40,000 people have
    been displaced in Djugu. Of these, 14,000 have reached Bunia, while 9,000 are in Mahagi"."""
    told, spots = memory.displaced
    since = memory.origins[0] > told  # another origin was told of later
    part = is_of_those(row, reading) or reading.clause.mover.rest
    return spots if part and not since and 0 <= number - told <= 1 else ()
