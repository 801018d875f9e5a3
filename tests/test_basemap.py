"""The base map that ships with the project: small, sound, in the right order, harmless."""

from __future__ import annotations

import csv
import json
from itertools import combinations
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from shapely import unary_union
from shapely.geometry import Point, box, shape
from shapely.geometry.base import BaseGeometry

DATA = Path(__file__).resolve().parent.parent / "data"
PATH = DATA / "basemap.json"
KM_IN_A_DEGREE = 111.2
BASEMAP: dict[str, Any] = json.loads(PATH.read_text(encoding="utf-8"))
WEST, SOUTH, EAST, NORTH = BASEMAP["bbox"]
LAYERS = {"land", "water", "river", "province", "border", "label"}
# What folium or a browser would take for something else than text.
DANGEROUS = set("{}`$<>\\&\"'")

# Towns beside a border or a shore, where a generalised map goes wrong first; coordinates of
# GeoNames, as everywhere in the project.
BORDER_TOWNS = [
    ("Goma", "CD", 29.2285, -1.6741),
    ("Goma airport", "CD", 29.2385, -1.6708),
    ("Gisenyi", "RW", 29.2564, -1.7028),
    ("Bukavu", "CD", 28.8428, -2.4908),
    ("Cyangugu", "RW", 28.9075, -2.4846),
    ("Bunagana", "CD", 29.5940, -1.2983),
    ("Kisoro", "UG", 29.6850, -1.2854),
    ("Ishasha", "CD", 29.6237, -0.7369),
    ("Uvira", "CD", 29.1378, -3.3953),
    ("Gatumba", "BI", 29.2503, -3.3333),
    ("Bujumbura", "BI", 29.3600, -3.3800),
    ("Kamanyola", "CD", 29.0024, -2.7398),
    ("Walikale", "CD", 28.0702, -1.4284),
    ("Kisangani", "CD", 25.1910, 0.5153),
    ("Kinshasa", "CD", 15.3136, -4.3276),
    ("Brazzaville", "CG", 15.2700, -4.2600),
]


def drawn(layer: str) -> list[tuple[dict[str, Any], BaseGeometry]]:
    """Properties and geometry of every feature of a layer."""
    found = [f for f in BASEMAP["features"] if f["properties"]["layer"] == layer]
    return [(f["properties"], shape(f["geometry"])) for f in found]


LAND = {properties["iso"]: area for properties, area in drawn("land")}
LAKES = {p["name"]: area for p, area in drawn("water") if p["kind"] == "lake"}
SEA = unary_union([area for p, area in drawn("water") if p["kind"] == "sea"])
TILES = [*LAND.values(), SEA]


def km_outside(area: BaseGeometry, point: Point) -> float:
    """How far a point lies outside an area, about, in kilometres; 0 inside."""
    return float(area.distance(point)) * KM_IN_A_DEGREE


def settlements() -> list[dict[str, str]]:
    """The gazetteer's towns and villages in and around eastern DR Congo."""
    with (DATA / "gazetteer.csv").open(encoding="utf-8", newline="") as file:
        rows = [row for row in csv.DictReader(file) if row["latitude"] and row["country"] in LAND]
    near = box(25, -6, 31, 3)
    return [
        row
        for row in rows
        if row["kind"] in {"city", "town", "village"}
        and near.contains(Point(float(row["longitude"]), float(row["latitude"])))
    ]


def strings(value: Any) -> list[str]:
    """Every string anywhere in a value, keys included."""
    if isinstance(value, str):
        return [value]
    if isinstance(value, dict):
        return [s for pair in value.items() for item in pair for s in strings(item)]
    return [s for item in value for s in strings(item)] if isinstance(value, list) else []


def positions(coordinates: Any) -> list[list[float]]:
    """Every position of a geometry's coordinates, however deep."""
    if isinstance(coordinates[0], (int, float)):
        return [coordinates]
    return [position for part in coordinates for position in positions(part)]


def test_it_is_small_enough_for_a_slow_line():
    assert PATH.stat().st_size < 300_000


def test_it_says_where_it_comes_from():
    assert "Natural Earth" in BASEMAP["attribution"]
    assert "public domain" in BASEMAP["attribution"]
    assert BASEMAP["sources"]


def test_it_says_that_it_was_moved_and_endorses_no_boundary():
    assert "moved" in BASEMAP["note"]
    assert "no endorsement" in BASEMAP["note"]


def test_every_layer_is_there_and_no_other():
    assert {f["properties"]["layer"] for f in BASEMAP["features"]} == LAYERS


def test_every_position_is_longitude_first_inside_the_window_and_short():
    # given every position of every feature
    found = [p for f in BASEMAP["features"] for p in positions(f["geometry"]["coordinates"])]

    # then it lies inside the window, which is not square, and carries no needless decimals
    for longitude, latitude in found:
        assert WEST <= longitude <= EAST
        assert SOUTH <= latitude <= NORTH
        assert round(longitude, 4) == longitude
        assert round(latitude, 4) == latitude


def test_every_geometry_is_sound():
    for feature in BASEMAP["features"]:
        geometry = shape(feature["geometry"])
        assert geometry.is_valid, feature["properties"]
        assert not geometry.is_empty, feature["properties"]


def test_outer_rings_run_anticlockwise():
    for _, area in drawn("land") + drawn("water"):
        for part in getattr(area, "geoms", [area]):
            assert part.exterior.is_ccw


def test_no_text_in_it_can_be_taken_for_a_template_or_markup():
    for text in strings(BASEMAP):
        assert not DANGEROUS & set(text), text
        assert text.isprintable()
        assert "?" not in text, "an accent was lost"


def test_the_countries_and_the_sea_fill_the_window_without_overlap():
    window = box(WEST, SOUTH, EAST, NORTH)
    assert unary_union(TILES).symmetric_difference(window).area < 1e-6
    for one, other in combinations(TILES, 2):
        assert one.intersection(other).area < 1e-9


@settings(deadline=None)
@given(st.floats(WEST, EAST), st.floats(SOUTH, NORTH))
def test_any_point_lies_in_one_country_or_in_the_sea(longitude, latitude):
    point = Point(longitude, latitude)
    around = [tile for tile in TILES if tile.distance(point) < 1e-9]
    assert around, "a gap between two countries"
    inside = [tile for tile in around if tile.contains(point)]
    assert len(inside) == 1 or all(tile.boundary.distance(point) < 1e-9 for tile in around)


@pytest.mark.parametrize(("name", "iso", "longitude", "latitude"), BORDER_TOWNS)
def test_a_town_stands_in_its_own_country_and_dry(name, iso, longitude, latitude):
    point = Point(longitude, latitude)
    assert LAND[iso].contains(point), name
    assert not any(lake.contains(point) for lake in LAKES.values()), name


def test_the_gazetteer_and_the_base_map_agree_about_land_and_water():
    # given every town and village of the theatre, some of them right beside a border or a lake
    rows = settlements()
    assert len(rows) > 100

    for row in rows:
        point = Point(float(row["longitude"]), float(row["latitude"]))
        slack = float(row["radius_km"] or 0) + 1

        # then none stands in the wrong country or in the water by more than its own size
        assert km_outside(LAND[row["country"]], point) <= slack, row["name"]
        for name, lake in LAKES.items():
            if lake.contains(point):
                depth = lake.boundary.distance(point) * KM_IN_A_DEGREE
                assert depth <= slack, f"{row['name']} lies in {name}"


def test_lake_kivu_is_where_it_is_with_goma_on_its_shore_and_idjwi_in_it():
    kivu = LAKES["Lake Kivu"]
    assert kivu.contains(Point(29.1, -1.9))
    assert km_outside(kivu, Point(29.2285, -1.6741)) < 10
    assert not kivu.contains(Point(29.064, -2.042)), "Bugarula stands on the island"


@pytest.mark.parametrize("name", ["Kivu", "Edward", "Albert", "Tanganyika", "Victoria", "Mweru"])
def test_the_great_lakes_are_all_there(name):
    assert f"Lake {name}" in LAKES


@pytest.mark.parametrize("name", ["Congo", "Lualaba", "Lomami", "Ituri", "Aruwimi", "Semliki"])
def test_the_rivers_of_the_east_are_all_there(name):
    assert name in {properties["name"] for properties, _ in drawn("river")}


def test_each_border_is_drawn_once_and_lies_between_its_two_countries():
    pairs = [properties["countries"] for properties, _ in drawn("border")]
    assert len(pairs) == len(set(pairs))
    for properties, line in drawn("border"):
        for iso in properties["countries"].split():
            assert LAND[iso].boundary.distance(line) < 1e-9
            assert line.difference(LAND[iso].boundary.buffer(1e-6)).length < 1e-6


def test_province_lines_stay_within_the_country_they_divide():
    inside = LAND["CD"].buffer(0.002)
    for properties, line in drawn("province"):
        assert properties["country"] == "CD"
        assert inside.covers(line)


def test_every_label_stands_at_what_it_names():
    rivers: dict[str, BaseGeometry] = {p["name"]: line for p, line in drawn("river")}
    named = {"country": LAND, "lake": LAKES, "river": rivers}
    for label, point in drawn("label"):
        thing = named[label["class"]][label["of"]]
        assert set(label["name"]) == {"en", "fr"}
        assert km_outside(thing, point) < {"country": 1, "lake": 60, "river": 40}[label["class"]]


def test_no_town_is_named_on_the_base_map():
    # A town that no article names has no place on the map; one that is named comes from elsewhere.
    assert {label["class"] for label, _ in drawn("label")} == {"country", "lake", "river"}
