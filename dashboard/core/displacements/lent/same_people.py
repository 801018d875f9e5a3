"""People named by nothing but a word that takes up others: "They are thousands", "10,000 of these".

They are of the group told of last, so they come from where that one came from, whatever trouble
elsewhere has been told of since; of a group from nowhere, they come from nowhere.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from itertools import pairwise

from dashboard.core.displacements.clause.reading import Reading
from dashboard.core.displacements.sentence.memory import PEOPLE, Memory
from dashboard.core.displacements.sentence.row import Row
from dashboard.model import Movement, Resolution

#: Who is meant before a figure: "ils sont des milliers à s'être enfuis", "they number 3,000".
_THEY = frozenset("they ils elles".split())
#: What may stand between them and their figure.
_ARE = frozenset(
    """are were number numbered now already still sont etaient seraient encore deja desormais
    maintenant plus de""".split()
)
#: Who is meant behind a figure: "10,000 of these", "300 d'entre eux", "700 of those displaced".
_OF = frozenset("of among entre parmi".split())
_THOSE = frozenset("them these those eux elles ceux celles".split())
#: So many sentences later people are still those told of last.
_BACK = 8


def takes_up_people(row: Row, reading: Reading) -> bool:
    """Whether a figure has no people of its own, but counts those told of or some of them, or goes
    on from one that does."""
    mover = reading.clause.mover
    if mover.item is None and mover.quantity is None:
        return False
    if _are_they(row, mover.lo) or _is_their_number(row, mover.lo):
        return True
    if _are_of_those(row, mover.lo, mover.hi):
        return True
    shares = reading.clause.sense is None and reading.sense is not None
    return shares and any(
        _are_of_those(row, item.lo, item.hi) for item in row.figures if item.hi <= mover.lo
    )  # "Minova took in 800 of them, Kalungu 400"


def _are_they(row: Row, before: int) -> bool:
    at = before - 1
    while at > row.lo and row.word(at) in _ARE:
        at -= 1
    return at < before - 1 and row.word(at) in _THEY


def _is_their_number(row: Row, before: int) -> bool:
    """Whether a figure says how many those told of are: "leur nombre est estimé à 3 000"."""
    words = row.within(max(row.lo, before - _NUMBER_REACH), before)
    return any(first in _THEIR and second in _NUMBER for first, second in pairwise(words))


_NUMBER_REACH = 5
_THEIR = frozenset("leur their".split())
_NUMBER = frozenset("nombre effectif number numbers".split())


def _are_of_those(row: Row, lo: int, hi: int) -> bool:
    return any(row.word(at) in _OF and row.word(at + 1) in _THOSE for at in range(lo + 1, hi + 2))


def _counts_others(row: Row, reading: Reading) -> bool:
    """Whether the sentence has another figure first: "The chief counted 230 families, and 60 of
    them have left" speaks of these."""
    return any(item.hi <= reading.clause.mover.lo for item in row.figures)


def origins_of_same(
    row: Row, memory: Memory, number: int, reading: Reading
) -> Sequence[Resolution] | None:
    """Whence the people came whom a figure takes up, nowhere perhaps; None where it takes up none,
    or those told of have become too far away."""
    last, told = memory.last, memory.last_number
    if last is None or last.movement is not Movement.FLIGHT or number - told > _BACK:
        return None
    if not takes_up_people(row, reading) or (told < number and _counts_others(row, reading)):
        return None
    sentence, origins = memory.origins
    if sentence == told:
        return origins
    from_nowhere = told >= number - 1 and memory.areas[0] != told
    return () if from_nowhere else None


#: Whom others found where they came: "where they joined people from Sake".
_JOINED = frozenset("joined joining joins rejoint rejoignent rejoints".split())
_JOINED_REACH = 8


def of_those_joined(memory: Memory, told: Sequence[Resolution]) -> bool:
    """Whether places are those whence people came whom others joined, so that none who are told of
    next need be from there: "They walked to Oicha, where they joined people from Mbau. Thousands
    more are heading for Beni"."""
    if not told:
        return False
    at = bisect_left(memory.tokens.starts, told[0].mention.start)
    words = memory.tokens.words[max(0, at - _JOINED_REACH) : at]
    joined = next((n for n, word in enumerate(words) if word in _JOINED), len(words))
    return not PEOPLE.isdisjoint(words[joined:])
