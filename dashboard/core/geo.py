"""Straight lines between places: how long, which way, how sure, and the box around them.

All lines are geodesics on the WGS 84 ellipsoid from centre to centre, never the way along a road.
"""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from typing import cast

from geographiclib.geodesic import Geodesic

from dashboard.model import Place

#: The eight points of the compass, clockwise from north, 45 degrees each.
COMPASS = (
    "north",
    "north-east",
    "east",
    "south-east",
    "south",
    "south-west",
    "west",
    "north-west",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Bounds:
    """The smallest box of degrees that holds some places (WGS 84).

    Attributes:
        south: Lowest latitude.
        west: Lowest longitude.
        north: Highest latitude.
        east: Highest longitude.
    """

    south: float
    west: float
    north: float
    east: float


def distance_km(here: Place, there: Place) -> float | None:
    """Length of the straight line over the ground from centre to centre, in kilometres.

    Not the way along a road: where the only road winds, people travel half as far again. None
    when one of the two has no position.

    >>> from dashboard.model import PlaceKind
    >>> goma = Place(id="goma", name="Goma", kind=PlaceKind.CITY, latitude=-1.6741,
    ...              longitude=29.2285, radius_km=5, source="example")
    >>> walikale = Place(id="walikale", name="Walikale", kind=PlaceKind.TOWN, latitude=-1.4284,
    ...                  longitude=28.0702, radius_km=3, source="example")
    >>> round(distance_km(goma, walikale))
    132
    """
    line = _line(here, there)
    return None if line is None else line[0]


def rough_km(here: Place, there: Place) -> float:
    """Distance on a sphere, good to half a per cent: for ranking only, never shown as measured.

    Infinite when one of the two has no position.
    """
    if (
        here.latitude is None
        or here.longitude is None
        or there.latitude is None
        or there.longitude is None
    ):
        return math.inf
    middle = math.radians((here.latitude + there.latitude) / 2)
    east = (here.longitude - there.longitude) * math.cos(middle)
    return 111.2 * math.hypot(here.latitude - there.latitude, east)


def bearing_deg(here: Place, there: Place) -> float | None:
    """Direction in which the straight line leaves ``here`` for ``there``: 0 is north, 90 east.

    None when one of the two has no position, or both lie on one spot.

    >>> from dashboard.model import PlaceKind
    >>> goma = Place(id="goma", name="Goma", kind=PlaceKind.CITY, latitude=-1.6741,
    ...              longitude=29.2285, radius_km=5, source="example")
    >>> sake = Place(id="sake", name="Sake", kind=PlaceKind.TOWN, latitude=-1.5742,
    ...              longitude=29.0450, radius_km=2, source="example")
    >>> round(bearing_deg(goma, sake))
    298
    """
    line = _line(here, there)
    if line is None or line[0] == 0.0:
        return None
    bearing = line[1] % 360.0
    return 0.0 if bearing == 360.0 else bearing  # a hair west of north rounds up to 360


def error_km(here: Place, there: Place) -> float:
    """Sum of the two radii: how far the distance between two things may be off its centres' one."""
    return here.radius_km + there.radius_km


def compass_words(degrees: float) -> str:
    """The nearest of the eight points of the compass.

    >>> compass_words(298), compass_words(359), compass_words(-90)
    ('north-west', 'north', 'west')
    """
    return COMPASS[round(degrees / 45.0) % 8]


def compass_degrees(words: str) -> float:
    """The bearing that one of ``COMPASS`` names; ValueError for any other word.

    >>> compass_degrees("south-east")
    135.0
    """
    return COMPASS.index(words) * 45.0


def turn_deg(one: float, other: float) -> float:
    """How far two bearings differ, 0 to 180.

    >>> turn_deg(350, 20)
    30
    """
    difference = abs(one - other) % 360
    return min(difference, 360 - difference)


def bounds(places: Iterable[Place]) -> Bounds | None:
    """The box around all places that have a position; None when none has."""
    spots = [
        (place.latitude, place.longitude)
        for place in places
        if place.latitude is not None and place.longitude is not None
    ]
    if not spots:
        return None
    latitudes, longitudes = zip(*spots, strict=True)
    return Bounds(
        south=min(latitudes), west=min(longitudes), north=max(latitudes), east=max(longitudes)
    )


def middle(weighed: Iterable[tuple[Place, int]], share: float) -> Bounds | None:
    """The box in whose north-south and in whose east-west reach a share of all weight lies.

    As much weight is left out on one side of it as on the other.

    Args:
        weighed: Places, each with what it counts for, at least 1.
        share: How much is to lie inside each reach, 0 to 1.

    Returns:
        None when no place has a position.

    >>> from dashboard.model import PlaceKind
    >>> def at(north: float) -> Place:
    ...     return Place(id=str(north), name="", latitude=north, longitude=29.0, radius_km=1,
    ...                  kind=PlaceKind.TOWN, country="CD", source="made up", licence="CC0")
    >>> box = middle([(at(-11.0), 1), *((at(-n / 10), 9) for n in range(10)), (at(4.0), 1)], 0.9)
    >>> box.south, box.north
    (-0.9, 0.0)
    """
    spots = [
        (place.latitude, place.longitude, weight)
        for place, weight in weighed
        if place.latitude is not None and place.longitude is not None
    ]
    if not spots:
        return None
    left_out = sum(weight for *_, weight in spots) * (1 - share) / 2
    south, north = _reach([(latitude, weight) for latitude, _, weight in spots], left_out)
    west, east = _reach([(longitude, weight) for _, longitude, weight in spots], left_out)
    return Bounds(south=south, west=west, north=north, east=east)


def _reach(spots: list[tuple[float, int]], left_out: float) -> tuple[float, float]:
    """From where to where, once so much weight is left out at either end."""
    return _first_beyond(sorted(spots), left_out), _first_beyond(
        sorted(spots, reverse=True), left_out
    )


def _first_beyond(spots: list[tuple[float, int]], left_out: float) -> float:
    passed = 0
    for degrees, weight in spots:
        passed += weight
        if passed > left_out:
            return degrees
    return spots[-1][0]


def _line(here: Place, there: Place) -> tuple[float, float] | None:
    """Kilometres and initial bearing from ``here`` to ``there``; None without two positions."""
    if here.latitude is None or here.longitude is None:
        return None
    if there.latitude is None or there.longitude is None:
        return None
    return _geodesic(here.latitude, here.longitude, there.latitude, there.longitude)


@lru_cache(maxsize=4096)
def _geodesic(lat1: float, lon1: float, lat2: float, lon2: float) -> tuple[float, float]:
    """Solve the inverse problem once for a pair; news names the same pairs over and over."""
    solved = cast(
        "dict[str, float]",
        Geodesic.WGS84.Inverse(lat1, lon1, lat2, lon2, Geodesic.DISTANCE | Geodesic.AZIMUTH),
    )
    return solved["s12"] / 1000.0, solved["azi1"]
