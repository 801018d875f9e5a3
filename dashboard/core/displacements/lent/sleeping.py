"""People who spend their nights somewhere: so do people who have just fled."""

from __future__ import annotations

from dashboard.core.displacements.clause.reading import Reading
from dashboard.core.displacements.sentence.ends import End
from dashboard.core.displacements.sentence.row import Row

#: Verbs of spending a night somewhere: so do people who have just fled.
_NIGHTS = frozenset(
    """slept sleep sleeping night nights dormi attendent waiting dorment dormaient dormir nuit
    nuits camping camped
    wamelala walilala wanalala""".split()
)


def sleeps(row: Row, reading: Reading) -> bool:
    """Whether people who stay somewhere are said to spend their nights there, or to be on a road:
    "found 900 people squatting along the road to Misisi"."""
    sense = reading.sense
    if any(item.end is End.TOWARDS for item in reading.ends):
        return True
    return sense is not None and not _NIGHTS.isdisjoint(row.within(sense.lo, sense.hi))
