"""The gazetteer as a geopy geocoder, so that any other geopy geocoder can stand in its place."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import asdict
from typing import Any

from geopy import Location, Point
from geopy.distance import geodesic, great_circle
from geopy.geocoders.base import Geocoder

from dashboard.core.gazetteer_rules import strong_names
from dashboard.core.tokens import name_key
from dashboard.model import Place, PlaceKind

#: What ``reverse`` answers with: things one can stand in, the first ones first where two lie on
#: one point, as a city and its quarters do. The rest only names the wider area.
_STOOD_IN = (
    PlaceKind.CITY,
    PlaceKind.TOWN,
    PlaceKind.VILLAGE,
    PlaceKind.MINE,
    PlaceKind.AIRPORT,
    PlaceKind.PORT,
    PlaceKind.BORDER_POST,
)


class GazetteerGeocoder(Geocoder):  # type: ignore[misc]  # geopy ships no types
    """Places by their names, and names by position, without a network.

    Weak names are answered only with the wider area beside them ("Baraka, Fizi"): alone they mean
    something else more often than the place.

    >>> goma = Place(id="goma", name="Goma", kind=PlaceKind.CITY, latitude=-1.6741,
    ...              longitude=29.2285, radius_km=6, country="CD", admin1="Nord-Kivu",
    ...              other_names=("Ville de Goma",), source="GeoNames 216281")
    >>> geocoder = GazetteerGeocoder([goma])
    >>> location = geocoder.geocode("goma")
    >>> location.address, round(location.latitude, 2), location.raw["id"]
    ('Goma, Nord-Kivu, CD', -1.67, 'goma')
    >>> geocoder.geocode("Atlantis") is None
    True
    """

    def __init__(self, places: Iterable[Place]) -> None:
        """Take the places; the first of two that bear one name is the likelier one."""
        super().__init__(user_agent="newsmap")
        self._located = tuple(place for place in places if place.latitude is not None)
        self._named: dict[str, list[Place]] = defaultdict(list)
        self._weakly_named: dict[str, list[Place]] = defaultdict(list)
        for place in self._located:
            strong = dict.fromkeys(name_key(name) for name in strong_names(place))
            weak = dict.fromkeys(name_key(name) for name in place.weak_names)
            for key in strong:
                self._named[key].append(place)
            for key in weak.keys() - strong.keys():
                self._weakly_named[key].append(place)

    def geocode(
        self, query: str, *, exactly_one: bool = True, timeout: object = None
    ) -> Location | list[Location] | None:
        """The place that bears the name ``query``, or None.

        Args:
            query: A name; case, accents and hyphens do not matter. "Kibati, Walikale" picks the
                one whose province, territory or country is called the second.
            exactly_one: False for all that bear it, likeliest first.
            timeout: Not used; other geocoders ask a server.
        """
        del timeout
        places = self._named.get(name_key(query)) or self._within(query)
        return _answer([_location(place) for place in places], exactly_one)

    def reverse(
        self, query: Any, *, exactly_one: bool = True, timeout: object = None
    ) -> Location | list[Location] | None:
        """The nearest places that reach the point ``query``, nearest first, or None.

        Args:
            query: A point as geopy takes it: "-1.67, 29.23" or (latitude, longitude).
            exactly_one: False for all that reach it.
            timeout: Not used.
        """
        del timeout
        point = Point(query)
        near = sorted(
            (
                (km, place)
                for place in self._located
                if place.kind in _STOOD_IN and (km := _km_to(place, point)) <= place.radius_km
            ),
            key=lambda found: (found[0], _STOOD_IN.index(found[1].kind), found[1].id),
        )
        return _answer([_location(place) for _, place in near], exactly_one)

    def _within(self, query: str) -> list[Place]:
        """The places for "name, wider area"."""
        name, comma, area = query.partition(",")
        if not comma:
            return []
        wanted, key = name_key(area), name_key(name)
        return [
            place
            for place in (*self._named.get(key, ()), *self._weakly_named.get(key, ()))
            if wanted
            in {
                name_key(part)
                for part in (place.admin2, place.country, *place.admin1.split("|"))
                if part
            }
        ]


def _answer(found: list[Location], exactly_one: bool) -> Location | list[Location] | None:
    if not found:
        return None
    return found[0] if exactly_one else found


def _location(place: Place) -> Location:
    address = ", ".join(part for part in (place.name, place.admin1, place.country) if part)
    return Location(address, Point(place.latitude, place.longitude), asdict(place))


def _km_to(place: Place, point: Point) -> float:
    here = (place.latitude, place.longitude)
    there = (point.latitude, point.longitude)
    rough_km = float(great_circle(here, there).km)
    return rough_km if rough_km > 2 * place.radius_km else float(geodesic(here, there).km)
