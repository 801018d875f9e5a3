"""Straight lines: against the reference coordinates, and for any two places."""

from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dashboard.core import geo
from dashboard.model import Place, PlaceKind


def place(name: str, latitude: float | None, longitude: float | None, radius: float = 3) -> Place:
    return Place(
        id=name.lower(), name=name, kind=PlaceKind.TOWN, latitude=latitude, longitude=longitude,
        radius_km=radius, source="reference",
    )  # fmt: skip


GOMA = place("Goma", -1.6741, 29.2285, 5)
WALIKALE = place("Walikale", -1.4284, 28.0702)
KISANGANI = place("Kisangani", 0.5153, 25.1910)
NOWHERE = place("Nowhere", None, None)

spots = st.builds(
    place,
    st.just("Somewhere"),
    st.floats(min_value=-89, max_value=89),
    st.floats(min_value=-180, max_value=180),
)


@pytest.mark.parametrize(
    ("here", "there", "km", "compass"),
    [
        (GOMA, WALIKALE, 132, "west"),
        (WALIKALE, GOMA, 132, "east"),
        (WALIKALE, KISANGANI, 386, "north-west"),
    ],
)
def test_the_line_between_two_towns_has_its_length_and_its_bearing(here, there, km, compass):
    distance, bearing = geo.distance_km(here, there), geo.bearing_deg(here, there)

    assert distance is not None
    assert bearing is not None
    assert round(distance) == km
    assert geo.compass_words(bearing) == compass


def test_the_error_is_the_sum_of_the_two_radii():
    assert geo.error_km(GOMA, WALIKALE) == 8


def test_a_place_without_a_position_has_no_distance_and_no_bearing():
    assert geo.distance_km(GOMA, NOWHERE) is None
    assert geo.bearing_deg(NOWHERE, GOMA) is None
    assert geo.bearing_deg(GOMA, GOMA) is None


def test_the_box_holds_all_places_that_have_a_position():
    box = geo.bounds([GOMA, NOWHERE, KISANGANI])

    assert box == geo.Bounds(south=-1.6741, west=25.1910, north=0.5153, east=29.2285)
    assert geo.bounds([NOWHERE]) is None


def test_every_point_of_the_compass_names_its_own_bearing():
    for words in geo.COMPASS:
        assert geo.compass_words(geo.compass_degrees(words)) == words


@given(spots, spots)
def test_a_line_is_as_long_there_as_back(here, there):
    distance, back = geo.distance_km(here, there), geo.distance_km(there, here)

    assert distance is not None
    assert back is not None
    assert math.isclose(distance, back, abs_tol=1e-6)
    assert 0 <= distance <= 20_004


@given(spots, spots)
def test_a_bearing_lies_on_the_compass(here, there):
    bearing = geo.bearing_deg(here, there)

    assert bearing is None or 0 <= bearing < 360


def test_a_hair_west_of_north_is_north():
    # given two places that differ by less than a float can tell from a whole turn
    here, there = place("Here", 0.0, 0.0), place("There", 1.0, -1e-16)

    # then the bearing is 0, not 360
    assert geo.bearing_deg(here, there) == 0.0
