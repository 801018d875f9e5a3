"""Movements for which nobody stands: the French conditional, "reportedly", "may have fled"."""

from __future__ import annotations

from dashboard.core.displacements.sentence.perhaps import is_perhaps_done
from dashboard.core.displacements.sentence.row import Row
from dashboard.core.displacements.sentence.sense_items import SenseItem

#: "300 familles auraient fui", "reportedly fled": nobody stands for it.
_HEARSAY = frozenset(
    """aurait auraient serait seraient reportedly allegedly apparently supposedly purportedly
    semble semblent inadaiwa""".split()
)
_HEARSAY_REACH = 6


def is_hearsay(row: Row, sense: SenseItem | None) -> bool:
    """Whether a movement is only told by hearsay: "auraient elles aussi regagné leur foyer"."""
    if sense is None:
        return False
    if not _HEARSAY.isdisjoint(row.within(sense.lo, sense.hi)):
        return True  # "se seraient déplacés"
    before = range(max(row.lo, sense.lo - _HEARSAY_REACH), sense.lo)
    return any(
        (row.word(at) in _HEARSAY or is_perhaps_done(row, at))
        and not any(_is_stop(row, behind) for behind in range(at + 1, sense.lo + 1))
        for at in before
    )


def _is_stop(row: Row, at: int) -> bool:
    """Whether a comma or a stop stands before a word that is no part of "3,000"."""
    return row.starts_with_gap(at) and not row.word(at).isdigit()
