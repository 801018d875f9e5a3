"""People counted right after trouble who go, and nobody says whence or where to: "Des hommes armés
ont attaqué Sake. 300 familles ont vidé les lieux"."""

from __future__ import annotations

from dashboard.core.displacements.memory import Memory
from dashboard.core.displacements.mover import Mover
from dashboard.core.displacements.row import Row, SenseItem
from dashboard.core.displacements.scene import scene_of
from dashboard.core.displacements.senses import Frame
from dashboard.core.quantity.nouns import Counted

_GOES = frozenset({Frame.FLEE, Frame.GO})
_CIVILIANS = frozenset({Counted.PERSONS, Counted.HOUSEHOLDS})
#: So many sentences before, in the same paragraph, the trouble may stand.
_BACK = 2
#: Between people and what they did stand few words.
_NEAR = 8


def go_after_trouble(row: Row, mover: Mover, sense: SenseItem, memory: Memory, number: int) -> bool:
    """Whether counted civilians go right behind trouble at a place: an attack in the sentence
    before is what they flee, though their verb alone could be of any way out."""
    if mover.item is None or mover.counted not in _CIVILIANS or sense.sense.frame not in _GOES:
        return False
    if not 0 <= sense.lo - mover.hi <= _NEAR or row.places:
        return False
    return any(
        memory.paragraph_of[earlier] == memory.paragraph_of[number] and scene_of(memory, earlier)
        for earlier in range(number - 1, max(-1, number - 1 - _BACK), -1)
    )
