"""Kinds of places: how far each reaches when its source does not say, and which are alike."""

from __future__ import annotations

from dashboard.model import PlaceKind

#: In kilometres: floors of the theatre pack for points, about the middle of its rows for areas.
USUAL_RADIUS_KM = {
    PlaceKind.CITY: 4.0,
    PlaceKind.TOWN: 2.0,
    PlaceKind.VILLAGE: 2.0,
    PlaceKind.CAMP: 2.0,
    PlaceKind.MINE: 2.0,
    PlaceKind.AIRPORT: 1.5,
    PlaceKind.PORT: 1.5,
    PlaceKind.BORDER_POST: 1.5,
    PlaceKind.HEALTH_SITE: 2.0,
    PlaceKind.HEALTH_ZONE: 20.0,
    PlaceKind.TERRITORY: 60.0,
    PlaceKind.PROVINCE: 150.0,
    PlaceKind.REGION: 20.0,
    PlaceKind.ROAD: 50.0,
    PlaceKind.RIVER: 50.0,
    PlaceKind.LAKE: 15.0,
    PlaceKind.PARK: 40.0,
    PlaceKind.PLATEAU: 20.0,
    PlaceKind.VOLCANO: 4.0,
    PlaceKind.ISLAND: 10.0,
    PlaceKind.COUNTRY: 400.0,
    PlaceKind.CONTINENT: 3_000.0,
}

#: Where people live.
SETTLED = frozenset({PlaceKind.CITY, PlaceKind.TOWN, PlaceKind.VILLAGE})

#: A whole country or more.
STATES = frozenset({PlaceKind.COUNTRY, PlaceKind.CONTINENT})

#: Never shown more finely than their town.
SENSITIVE_KINDS = frozenset({PlaceKind.CAMP, PlaceKind.HEALTH_SITE})
