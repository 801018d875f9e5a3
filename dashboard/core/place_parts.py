"""Which places are parts of others: a town's airport, its port, its border post, its mine."""

from __future__ import annotations

from dashboard.core.geo import distance_km
from dashboard.core.place_kinds import SETTLED
from dashboard.core.plain import plain
from dashboard.model import Place, PlaceKind

#: What belongs to the town it lies at.
_PARTS = frozenset(
    {
        PlaceKind.AIRPORT,
        PlaceKind.PORT,
        PlaceKind.BORDER_POST,
        PlaceKind.HEALTH_SITE,
        PlaceKind.MINE,
    }
)

#: Farther from the middle of the town, in kilometres, a place of its name is another place.
_NAMESAKE_KM = 8.0


def is_part(part: Place, whole: Place) -> bool:
    """Whether one place is a part of another: it bears its name nearby, or lies inside it.

    What happens at the one need not happen at the other: an airport is held while the town falls.
    """
    if part.kind not in _PARTS or whole.kind not in SETTLED or part.country != whole.country:
        return False
    away = distance_km(part, whole)
    if away is None:
        return False
    return away <= (_NAMESAKE_KM if _is_named_after(part, whole) else whole.radius_km)


def are_near(one: Place, other: Place) -> bool:
    """Whether one of the two is a part of the other."""
    return is_part(one, other) or is_part(other, one)


def _is_named_after(part: Place, whole: Place) -> bool:
    """Whether the name of the whole is in one of the part's: "Kavumu airport"."""
    town = f" {plain(whole.name)} "
    names = (part.name, *part.other_names)
    return any(town in f" {plain(name).replace('-', ' ')} " for name in names)
