"""People who spend their nights somewhere: so do people who have just fled."""

from __future__ import annotations

from dashboard.core.displacements.clause.reading import Reading
from dashboard.core.displacements.sentence.row import Row

#: Verbs of spending a night somewhere: so do people who have just fled.
_NIGHTS = frozenset(
    """slept sleep sleeping night nights dormi attendent waiting dorment dormaient dormir nuit
    nuits camping camped
    wamelala walilala wanalala""".split()
)


def sleeps(row: Row, reading: Reading) -> bool:
    """Whether people who stay somewhere are said to spend their nights there."""
    sense = reading.sense
    return sense is not None and not _NIGHTS.isdisjoint(row.within(sense.lo, sense.hi))
