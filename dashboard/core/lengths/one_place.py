"""Whether two mentions mean one place, or one the area in which the other lies."""

from __future__ import annotations

from dashboard.model import PlaceKind, Resolution


def holds(goal: Resolution, reference: Resolution | None) -> bool:
    """Whether a place is the other one, or the country or province in which that lies: no distance
    parts the two."""
    if same(goal, reference):
        return True
    area, inner = goal.place, reference.place if reference else None
    if area is None or inner is None:
        return False
    if area.kind is PlaceKind.COUNTRY:
        return bool(area.country) and inner.country == area.country
    return area.kind is PlaceKind.PROVINCE and area.name in inner.admin1.split("|")


def same(one: Resolution, other: Resolution | None) -> bool:
    """Whether two mentions mean one place; None, an end still open, is the same as nothing."""
    if other is None:
        return False
    if one.place is not None and other.place is not None:
        return one.place.id == other.place.id
    return one.mention.words == other.mention.words
