"""Which of several places a distance may be counted from, by where they lie.

It only chooses among places that the text has offered, in the order in which a reader takes them.
"""

from __future__ import annotations

from collections.abc import Sequence

from dashboard.core import geo
from dashboard.core.lengths.stated import Stated
from dashboard.core.lengths.verdict import ROAD_FACTOR, ROUNDING, TURN_DEG
from dashboard.model import Place, Resolution

#: Most stated distances are at most so many times the straight line.
_AS_THE_CROW_FLIES = 1.3
#: Below half of the straight line, and beyond twice the longest road, no writer meant the two.
_FAR_OFF = 0.5


def lies_as_stated(here: Place, there: Place, stated: Stated, longest: float) -> bool:
    """Whether two places lie as the text says, its way at most so many times the line."""
    line = geo.distance_km(here, there)
    if line is None or stated.hours:
        return False
    km = stated.amount * stated.km_per_unit
    error = geo.error_km(here, there)
    if not (line - error) * (1 - ROUNDING) <= km <= (line + error) * longest:
        return False
    bearing = geo.bearing_deg(here, there)
    if stated.direction is None or bearing is None:
        return True
    return geo.turn_deg(geo.compass_degrees(stated.direction), bearing) <= TURN_DEG


def first_that_fits(
    found: Sequence[Resolution], goal: Resolution | None, stated: Stated
) -> Resolution | None:
    """The first place that lies about as far from ``goal``, and in about the direction, as stated.

    None where none of them does, or where the position of ``goal`` is not known.
    """
    there = goal.place if goal else None
    for longest in (_AS_THE_CROW_FLIES, ROAD_FACTOR):
        for item in found:
            if item.place and there and lies_as_stated(item.place, there, stated, longest):
                return item
    return None


def likeliest(
    found: Sequence[Resolution], goal: Resolution | None, stated: Stated
) -> Resolution | None:
    """The first place that fits, else the first of all; None where that is known to lie far off.

    So a reference that nobody names never makes a text look wrong where another one of its places
    would make it right; where none would, or where many would, it stays open.
    """
    fits = first_that_fits(found, goal, stated)
    if fits is None:
        return found[0] if found and not _is_far_off(found[0], goal, stated) else None
    return None if fits is not found[0] and _fit_many(found, goal, stated) else fits


#: Where the first place does not fit and so many others do, nobody can tell which is meant.
_MANY = 3


def _fit_many(found: Sequence[Resolution], goal: Resolution | None, stated: Stated) -> bool:
    """Whether too many places lie as stated to choose among them."""
    there = goal.place if goal else None
    fitting = {
        item.place.id
        for item in found
        if item.place and there and lies_as_stated(item.place, there, stated, ROAD_FACTOR)
    }
    return len(fitting) >= _MANY


def is_absurd(item: Resolution, goal: Resolution | None, stated: Stated) -> bool:
    """Whether two known places lie so far apart that not even a gross mistake explains it."""
    return _is_far_off(item, goal, stated, shortest=_ABSURD)


#: So small a part of the straight line is no mistake of a writer: another place is meant.
_ABSURD = 0.05


def _is_far_off(
    item: Resolution, goal: Resolution | None, stated: Stated, shortest: float = _FAR_OFF
) -> bool:
    """Whether two known places lie so that the distance cannot be meant between them."""
    if item.place is None or goal is None or goal.place is None or stated.hours:
        return False
    line = geo.distance_km(item.place, goal.place)
    error = geo.error_km(item.place, goal.place)
    if line is None or line <= error:
        return False  # nobody knows how far apart they are
    km = stated.amount * stated.km_per_unit
    return not (line - error) * shortest <= km <= (line + error) * ROAD_FACTOR
