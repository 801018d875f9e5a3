"""The gazetteer behind geopy's interface."""

from __future__ import annotations

import inspect

import pytest
from geopy import Location
from geopy.geocoders import Nominatim
from geopy.geocoders.base import Geocoder

from dashboard.core.geocoder import GazetteerGeocoder
from dashboard.settings import settings_from
from dashboard.storage.gazetteer_csv import read_places


@pytest.fixture(scope="module")
def geocoder() -> GazetteerGeocoder:
    return GazetteerGeocoder(read_places(settings_from({}).gazetteer))


def test_walikale_is_found_with_the_row_it_comes_from(geocoder):
    location = geocoder.geocode("Walikale")
    assert isinstance(location, Location)
    assert (location.latitude, location.longitude) == (-1.4284, 28.0702)
    assert location.raw["id"] == "walikale"
    assert location.raw["source"]


@pytest.mark.parametrize("name", ["NORD KIVU", "nord-kivu", "North Kivu", "Kivu Kaskazini"])
def test_case_accents_and_hyphens_do_not_matter(name, geocoder):
    assert geocoder.geocode(name).raw["id"] == "nord-kivu"


@pytest.mark.parametrize("name", ["Atlantis", "", "   ", "{{7*191}}", "\ud800", "Union"])
def test_a_name_that_nobody_bears_gives_nothing(name, geocoder):
    assert geocoder.geocode(name) is None
    assert geocoder.geocode(name, exactly_one=False) is None


def test_a_weak_name_alone_gives_nothing(geocoder):
    assert geocoder.geocode("Baraka") is None


def test_a_place_without_coordinates_gives_nothing(geocoder):
    assert geocoder.geocode("Kipupu") is None


def test_all_bearers_of_a_name_can_be_had(geocoder):
    found = geocoder.geocode("Luxembourg", exactly_one=False)
    assert "country-lu" in {location.raw["id"] for location in found}


def test_a_wider_area_behind_a_comma_chooses(geocoder):
    assert geocoder.geocode("Kibati, Nyiragongo").raw["id"] == "kibati"
    assert geocoder.geocode("Kibati, Walikale").raw["id"] == "kibati-walikale"
    assert geocoder.geocode("Baraka, Fizi").raw["id"] == "baraka"
    assert geocoder.geocode("Baraka, Ituri") is None


def test_a_point_in_goma_is_in_goma(geocoder):
    assert geocoder.reverse("-1.68, 29.23").raw["id"] == "goma"
    assert geocoder.reverse((0.0, -30.0)) is None
    assert len(geocoder.reverse((-1.6708, 29.2385), exactly_one=False)) > 1


def test_another_geopy_geocoder_can_stand_in_its_place():
    assert issubclass(GazetteerGeocoder, Geocoder)
    for method in ("geocode", "reverse"):
        ours = inspect.signature(getattr(GazetteerGeocoder, method)).parameters
        theirs = inspect.signature(getattr(Nominatim, method)).parameters
        assert set(ours) <= set(theirs)
