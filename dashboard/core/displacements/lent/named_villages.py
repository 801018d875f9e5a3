"""Villages without a name that people left, by the names that the next sentence gives them."""

from __future__ import annotations

from dashboard.core.displacements.before import carry
from dashboard.core.displacements.clause.reading import Reading
from dashboard.core.displacements.sentence.memory import Memory
from dashboard.core.displacements.sentence.row import Row
from dashboard.core.displacements.words.senses import Frame
from dashboard.model import Resolution

#: Villages without a name: "quatre villages se sont vidés de leurs habitants. Il s'agit de Kobu".
_NAMELESS_ONES = frozenset(
    """villages localites quartiers entites groupements agglomerations zones hameaux communes
    localities neighbourhoods""".split()
)
_LEFT = frozenset({Frame.EMPTY, Frame.FLEE, Frame.EVICT})


def named_villages(
    row: Row, memory: Memory, number: int, reading: Reading
) -> tuple[Resolution, ...]:
    """The villages without a name that people are said to have left, by the names that the next
    sentence gives them: "quatre villages se sont vidés. Il s'agit de Kobu"."""
    return carry.named_after(memory, number) if _names_none(row, reading) else ()


def _names_none(row: Row, reading: Reading) -> bool:
    """Whether people are said to have left villages that their own sentence does not name."""
    left = reading.sense is not None and reading.sense.sense.frame in _LEFT
    return left and not _NAMELESS_ONES.isdisjoint(row.within(reading.clause.lo, reading.clause.hi))
