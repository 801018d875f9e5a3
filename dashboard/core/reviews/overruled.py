"""Which decisions have to be taken back so that another one stands."""

from __future__ import annotations

from collections.abc import Iterable

from dashboard.core.reviews.settle import Conflict, settle
from dashboard.model import Review


def overruled(stands: Review, conflicts: Iterable[Conflict]) -> tuple[Review, ...]:
    """The decisions that differ from the one that is to be in force; those that agree stay.

    Args:
        stands: The decision that is to be in force.
        conflicts: Where people differ now.

    An earlier decision of the same people may come into force then, and differ as well: ask again
    with the conflicts that are left.
    """
    against = {
        review.id: review
        for conflict in conflicts
        if any(review.id == stands.id for review in conflict.reviews)
        for review in conflict.reviews
        if any(one.field == conflict.field for one in settle([stands, review]).conflicts)
    }
    return tuple(against.values())
