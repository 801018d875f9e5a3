"""The proofs of gazetteer rows, on plain values."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from dashboard.core.gazetteer_rules import (
    Bounds,
    Rule,
    prove_distinct,
    prove_names,
    prove_position,
    prove_shared_names,
    prove_territories,
    unproved,
)
from dashboard.model import Place, PlaceKind, SharedName

KIVU = Bounds(name="Nord-Kivu", south=-2.3, north=1.2, west=27.0, east=30.1)
COUNTRY = Bounds(name="DR Congo", south=-13.6, north=5.5, west=12.0, east=31.5)
REGIONS = {("CD", "Nord-Kivu"): KIVU, ("CD", ""): COUNTRY}
GOMA = Place(
    id="goma",
    name="Goma",
    kind=PlaceKind.CITY,
    latitude=-1.6741,
    longitude=29.2285,
    radius_km=6,
    country="CD",
    admin1="Nord-Kivu",
    source="GeoNames",
)

latitudes = st.floats(KIVU.south, KIVU.north)
longitudes = st.floats(KIVU.west, KIVU.east)


@given(latitudes, longitudes)
def test_a_point_in_its_province_is_never_accused(latitude, longitude):
    assert prove_position(replace(GOMA, latitude=latitude, longitude=longitude), REGIONS) is None


@given(latitudes, longitudes)
def test_the_same_point_with_its_coordinates_swapped_always_is(latitude, longitude):
    finding = prove_position(replace(GOMA, latitude=longitude, longitude=latitude), REGIONS)
    assert finding is not None
    assert finding.rule is Rule.SWAPPED
    assert finding.mend == "Are latitude and longitude swapped?"


def test_a_point_in_the_country_and_off_the_province_is_told_which():
    finding = prove_position(replace(GOMA, latitude=-11.66, longitude=27.48), REGIONS)
    assert finding is not None
    assert finding.problem == "Goma lies at -11.66 north, 27.48 east, which is not in Nord-Kivu."


def test_a_place_in_two_provinces_may_lie_in_either():
    both = replace(GOMA, admin1="Ituri|Nord-Kivu")
    regions = {**REGIONS, ("CD", "Ituri"): replace(KIVU, name="Ituri", south=0.5, north=3.9)}
    assert prove_position(both, regions) is None


def test_the_middle_of_a_lake_is_held_against_the_country_alone():
    lake = replace(GOMA, kind=PlaceKind.LAKE, latitude=-2.5, admin1="Nord-Kivu")
    assert prove_position(lake, REGIONS) is None


def test_what_nobody_bounds_or_placed_is_listed_as_unproved():
    nowhere = replace(GOMA, id="kipupu", name="Kipupu", latitude=None, longitude=None)
    sea = replace(GOMA, id="sea", name="Black Sea", kind=PlaceKind.REGION, country="", admin1="")
    found = list(unproved([GOMA, nowhere, sea], REGIONS))
    assert [finding.ids for finding in found] == [("kipupu",), ("sea",)]
    assert found[0].problem == "Kipupu (kipupu) has no coordinates."


@given(st.permutations(range(4)))
def test_a_double_is_found_in_whatever_order_the_rows_stand(order):
    rows = [
        GOMA,
        replace(GOMA, id="goma-2", latitude=-1.68),
        replace(GOMA, id="far", latitude=-0.5),
        replace(GOMA, id="camp", kind=PlaceKind.CAMP),
    ]
    shuffled = [rows[index] for index in order]
    (finding,) = prove_distinct(shuffled)
    assert set(finding.ids) == {"goma", "goma-2"}
    first = next(place.id for place in shuffled if place.id in finding.ids)
    assert finding.ids[0] == first


def test_accents_and_hyphens_do_not_hide_a_shared_name():
    rows = [
        replace(GOMA, id="a", name="Nia-Nia"),
        replace(GOMA, id="b", name="Nia Nia", latitude=1.4, longitude=27.6),
    ]
    (finding,) = prove_names(rows, [])
    assert finding.ids == ("a", "b")
    marked = SharedName(name="NIA-NIA", ids=("a", "b"), default_id="a")
    assert not list(prove_names(rows, [marked]))


def test_a_town_far_from_its_territory_is_found_and_one_at_its_end_is_not():
    territory = replace(
        GOMA,
        id="t",
        name="Territoire de Nyiragongo",
        kind=PlaceKind.TERRITORY,
        latitude=-1.53,
        radius_km=12,
        admin2="Nyiragongo",
    )
    near = replace(GOMA, id="near", admin2="Nyiragongo", latitude=-1.7)
    far = replace(GOMA, id="far", admin2="Nyiragongo", latitude=-1.0)
    assert [finding.ids for finding in prove_territories([territory, near, far])] == [("far",)]


def test_a_shared_name_that_points_at_no_row_is_found():
    shared = SharedName(name="Goma", ids=("goma", "gone"), default_id="goma")
    (finding,) = prove_shared_names([GOMA], [shared])
    assert finding.problem == "“Goma” is shared with gone, which no row has as its id."
