"""What the map of a form shows: the article's places, what is offered, and the point picked. Pure.

The features are those of :mod:`dashboard.ui.map_features`, but nothing here takes a click: a click
is the point itself.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from dashboard.core.geo import Bounds, bounds, rough_km
from dashboard.core.reviews import Point
from dashboard.model import Place, Resolution, Role
from dashboard.ui.escape import map_words
from dashboard.ui.map_features import Feature
from dashboard.ui.view.places import in_theatre
from dashboard.ui.view.wording import name_of

#: So many places of the article are shown around the point; the first named first.
_MOST = 60


def places_around(resolutions: Iterable[Resolution]) -> tuple[Place, ...]:
    """The article's own places inside the base map, by which a point is found."""
    found = {
        one.place.id: one.place
        for one in resolutions
        if one.place is not None and one.mention.role is Role.PLACE and in_theatre(one.place)
    }
    return tuple(found.values())[:_MOST]


def frame_of(places: Iterable[Place], offers: Iterable[Place]) -> Bounds | None:
    """The box that the map opens at: what is offered, each with the article's place nearest to it.

    Without an offer, all places of the article; None where none of them has a position.
    """
    known, offered = tuple(places), tuple(offers)
    beside = [min(known, key=lambda place: rough_km(place, one)) for one in offered if known]
    return bounds((*offered, *beside)) or bounds(known)


def place_features(
    places: Iterable[Place], offers: Iterable[Place], language: str
) -> Iterator[Feature]:
    """Places as dots, what is offered as broken rings of their radius; all with their names."""
    for place in places:
        yield _point(
            place.latitude,
            place.longitude,
            t="dot",
            h=1,
            l=map_words(name_of(place, language)),
            p=50,
        )
    for place in offers:
        yield _point(
            place.latitude,
            place.longitude,
            t="offer",
            h=1,
            r=place.radius_km,
            l=map_words(name_of(place, language)),
            l2=map_words(place.source.partition(",")[0].partition(": ")[2] or place.source),
            p=90,
        )


def picked_features(at: Point | None, radius_km: float) -> Iterator[Feature]:
    """The point picked, and how far it reaches; nothing while there is none."""
    if at is not None:
        yield _point(at.latitude, at.longitude, t="halo", r=radius_km)
        spot = f"point:{at.latitude:.5f},{at.longitude:.5f}"
        yield _point(at.latitude, at.longitude, t="select", id=spot)


def _point(latitude: float | None, longitude: float | None, **properties: object) -> Feature:
    """RFC 7946: longitude first, at most 5 decimals."""
    assert latitude is not None
    assert longitude is not None
    return {
        "type": "Feature",
        "geometry": {"type": "Point", "coordinates": [round(longitude, 5), round(latitude, 5)]},
        "properties": properties,
    }
