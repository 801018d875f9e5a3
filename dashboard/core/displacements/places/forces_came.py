"""What opens a sentence on people: forces that came to a place, which is why they left it."""

from __future__ import annotations

from dashboard.core.displacements.places.governors import Governed
from dashboard.core.displacements.sentence.mover import Mover
from dashboard.core.displacements.sentence.row import Row
from dashboard.core.displacements.words.french_trouble import COMING
from dashboard.core.displacements.words.lexicon import FORCES

_CAUSING = frozenset("suite apres devant face depuis avec lors raison cause crainte".split())
_OPENS_WITHIN = 4


def opens_with_forces(row: Row, item: Governed, mover: Mover) -> bool:
    """Whether what opens a sentence tells of forces that came to a place: "Suite à l'entrée des
    rebelles à Sake, 300 familles se sont réfugiées à Goma"."""
    if _CAUSING.isdisjoint(row.within(row.lo, row.lo + _OPENS_WITHIN)):
        return False
    told = row.within(row.lo, item.head)
    came = not (COMING.isdisjoint(told) or FORCES.isdisjoint(told))
    return came and any(row.gap(at)[:1] == "," for at in range(item.place.hi, mover.lo + 1))
