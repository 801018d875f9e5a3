"""Whether the text itself says that a place abroad is not the one that is meant.

"Nairobi's Majengo" is no town far from Nairobi, and "Raghunathpur in Buxar district" none outside
it. Such a name is found and left without a point: rather that than the wrong town.
"""

from __future__ import annotations

from dashboard.core.geo import rough_km
from dashboard.core.place_kinds import SETTLED
from dashboard.core.resolution.candidates import Named
from dashboard.core.resolution.cues import AFTER, LINKS
from dashboard.core.resolution.scene import Scene, holds, is_area
from dashboard.model import Place, PlaceKind

#: What belongs to a city lies no further from its middle.
_CITY_REACH_KM = 60.0
_TO_AREA = (
    LINKS
    | frozenset(AFTER)
    | frozenset(
        "in near railway railroad station district area suburb neighbourhood neighborhood".split()
    )
)
_REACH = 5


def lies_elsewhere(scene: Scene, name: Named, place: Place) -> bool:
    """Whether an owner before the name or an area behind it rules the place out."""
    if scene.is_theatre or place.kind not in SETTLED or place.latitude is None:
        return False
    owner, area = _owner(scene, name), _area(scene, name)
    return (owner is not None and not _may_hold(owner, place)) or (
        area is not None and not _may_hold(area, place)
    )


def _may_hold(other: Named, place: Place) -> bool:
    """Whether the place may lie in what the other name means, whichever of its bearers that is."""
    weighed = False
    for area in (bearing.place for bearing in other.bearings):
        if area.id == place.id or not area.country:
            return True
        if is_area(area):
            weighed = True
            if holds(area, place) or (area.kind is PlaceKind.COUNTRY and not place.country):
                return True
        elif area.kind is PlaceKind.CITY:
            weighed = True
            if rough_km(area, place) <= _CITY_REACH_KM:
                return True
        else:
            return True
    return not weighed


def _owner(scene: Scene, name: Named) -> Named | None:
    """As in "Nairobi's Majengo": the name before an apostrophe and an s."""
    words, at = scene.page.tokens.words, name.first - 1
    if at < 1 or words[at] != "s" or scene.page.tokens.gaps[at] not in ("'", "’"):
        return None
    return next(
        (
            scene.named[first]
            for first in range(at - 1, max(at - 5, -1), -1)
            if first in scene.named and scene.named[first].last == at
        ),
        None,
    )


def _area(scene: Scene, name: Named) -> Named | None:
    """As in "X railway station in Y district": the area named after "in" behind the name."""
    page = scene.page
    stop = min(page.bounds(name.first)[1], name.last + _REACH)
    index = name.last
    while index < stop and page.tokens.words[index] in _TO_AREA:
        if page.tokens.gaps[index] != " ":
            return None
        if page.tokens.words[index] == "in" and index + 1 in scene.named:
            return scene.named[index + 1]
        index += 1
    return None
