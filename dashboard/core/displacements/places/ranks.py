"""How wide a place is: a settlement, a territory, a province, a region, a country."""

from __future__ import annotations

from dashboard.core.displacements.sentence.row import PlaceItem
from dashboard.model import PlaceKind

#: Ranks of places, the wider the higher.
PROVINCE, REGION, COUNTRY = 2, 3, 4
_RANKS = {
    PlaceKind.TERRITORY: 1,
    PlaceKind.HEALTH_ZONE: 1,
    PlaceKind.PROVINCE: PROVINCE,
    PlaceKind.REGION: REGION,
    PlaceKind.COUNTRY: COUNTRY,
    PlaceKind.CONTINENT: 5,
}


def rank(place: PlaceItem) -> int:
    """0 for a settlement or site, 1 for a territory, up to 4 for a country."""
    resolved = place.resolution.place
    return 0 if resolved is None else _RANKS.get(resolved.kind, 0)


def is_unit(place: PlaceItem) -> bool:
    """Whether a place is a chiefdom or a sector: an area within one territory."""
    resolved = place.resolution.place
    return resolved is not None and resolved.kind is PlaceKind.REGION and bool(resolved.admin2)


def is_water(place: PlaceItem) -> bool:
    """Whether a place is a lake or a river."""
    resolved = place.resolution.place
    return resolved is not None and resolved.kind in (PlaceKind.LAKE, PlaceKind.RIVER)
