"""Small places abroad as candidates, where no place of the packs can be the one that is meant."""

from __future__ import annotations

from dashboard.core.place_kinds import SETTLED, STATES
from dashboard.core.place_sheet import STRENGTH_DEMONYM
from dashboard.core.resolution.candidates import Named
from dashboard.core.resolution.scene import Scene, holds
from dashboard.core.resolution.scoring import area_after
from dashboard.model import Place, PlaceKind, Role

#: A town as large as this is meant rather than a small one of its name in the same country.
_LARGE = 100_000
#: One so large is meant even where the article names other provinces than its own.
_GREAT = 500_000
#: News of these says in which of their states or provinces a village lies.
_STATES_SAID = frozenset({"US", "CA", "AU"})


def add_small(scene: Scene, grounds: frozenset[str]) -> bool:
    """Give mentions the small places of their name; whether any was given one.

    Args:
        scene: The article; its mentions are changed in place.
        grounds: Codes of the countries that it speaks of.
    """
    added = False
    for name in scene.order:
        if name.mention.role is Role.PLACE and _lacks(scene, name, grounds):
            key = " ".join(scene.page.tokens.words[name.first : name.last])
            known = {bearing.place.id for bearing in name.bearings}
            small = scene.gazetteer.small_bearings(key, grounds)
            further = tuple(
                bearing
                for bearing in small
                if bearing.place.id not in known
                and not (
                    bearing.place.kind is PlaceKind.VILLAGE
                    and _is_far_village(scene, bearing.place)
                )
            )
            name.bearings += further
            added = added or bool(further)
    return added


def _lacks(scene: Scene, name: Named, grounds: frozenset[str]) -> bool:
    """Whether no candidate lies where the article plays, or in the area said at once."""
    places = [one.place for one in name.bearings if one.strength is not STRENGTH_DEMONYM]
    if any(place.kind in STATES for place in places):
        return False
    said = area_after(scene, name)
    areas: list[Place] = [] if said is None else [one.place for one in said.bearings]
    if any(area.country in grounds and area.kind is PlaceKind.PROVINCE for area in areas):
        return not any(holds(area, place) for area in areas for place in places)
    return not any(
        place.country in grounds
        and (len(places) == 1 or (place.population or 0) >= _LARGE)
        and ((place.population or 0) >= _GREAT or not _lies_aside(scene, name, place))
        for place in places
    )


def _is_far_village(scene: Scene, place: Place) -> bool:
    """Whether the article names provinces of the village's country, and it lies in none of them.

    As in "Rowena" in news of Oregon, of which the packs have the one in Texas alone.
    """
    if place.country not in _STATES_SAID or not place.admin1:
        return False
    if not any(_is_province_of(area, place) and not area.admin1 for area in scene.areas):
        return False
    every = (bearing.place for name in scene.order for bearing in name.bearings)
    return not any(_is_province_of(area, place) and area.name == place.admin1 for area in every)


def _is_province_of(area: Place, place: Place) -> bool:
    return area.kind is PlaceKind.PROVINCE and area.country == place.country


def _lies_aside(scene: Scene, name: Named, place: Place) -> bool:
    """Whether sentence or article names provinces of its country, and it lies in none of them."""
    beside = [one.place for other in scene.beside(name) for one in other.bearings[:1]]
    areas = [area for area in beside if _is_province_of(area, place)] or [
        area for area in scene.areas if _is_province_of(area, place) and area.name != place.name
    ]
    return bool(areas) and place.kind in SETTLED and not any(holds(area, place) for area in areas)
