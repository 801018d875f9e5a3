"""People counted inside the land to which others were just told to have fled: a part of these.

"Fighting in South Kivu has sent a new wave of refugees into Burundi. Since Monday, 7,386 were
registered at Rugombo": whoever is registered in Burundi came from South Kivu as well.
"""

from __future__ import annotations

from collections.abc import Sequence

from dashboard.core.displacements.clause.reading import Reading
from dashboard.core.displacements.lent.bars import are_foreign
from dashboard.core.displacements.places.moved_on import holds
from dashboard.core.displacements.sentence.memory import Memory, key_of
from dashboard.core.displacements.sentence.row import Row
from dashboard.core.french_classes import COUNTS, participles_of
from dashboard.model import Movement, Resolution

#: So many sentences later people counted there still are those who fled.
_BACK = 8
#: Of those who came before the flight just told of, or in all.
_BEFORE = frozenset(
    """already earlier previous previously before total overall altogether cumulative year years
    month months long deja auparavant total cumul annee annees an ans mois anterieur""".split()
)
#: Of those who have come lately: "new arrivals", "since Thursday", "have been registered".
_LATELY = frozenset(
    """new newly arrivals newcomers since registered recorded received counted arrived crossed
    nouveaux nouvelles arrivees depuis recu arrives""".split()
) | participles_of(COUNTS)


def of_the_flight_there(
    row: Row, memory: Memory, number: int, reading: Reading, goals: Sequence[Resolution]
) -> tuple[Resolution, ...]:
    """The origins of the last flight told with both ends, where people are counted lately inside
    its goal; empty where they are others, or were there before."""
    told, origins, there = memory.flight
    near = 0 <= number - told <= _BACK and reading.movement is Movement.FLIGHT
    counts = reading.clause.mover.quantity is not None
    if not (near and counts and goals) or are_foreign(row, reading):
        return ()
    words = row.within(reading.clause.lo, reading.clause.hi)
    if not _BEFORE.isdisjoint(words) or _LATELY.isdisjoint(words):
        return ()
    return origins if _are_inside(goals, there) else ()


def _are_inside(goals: Sequence[Resolution], lands: Sequence[Resolution]) -> bool:
    """Whether places lie in lands wider than they; of a name that no row bears nobody knows."""
    listed = [item for item in goals if item.place is not None]
    held = {key_of(item) for item in lands}
    if not listed or any(key_of(item) in held for item in listed):
        return False
    return all(any(holds(land, item) for land in lands) for item in listed)
