"""A row of the gazetteer is found by part of its name, those near the article's places first."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dashboard.core.gazetteer import Gazetteer
from dashboard.core.place_search import PlaceNames, find_places
from dashboard.core.place_sheet import PlaceTable, sheet_of
from dashboard.core.small_places import SmallPlaces, SmallTable
from dashboard.model import Place, PlaceKind


def row(place_id: str, name: str, lat: float | None, lon: float | None, *others: str) -> Place:
    return Place(
        id=place_id, name=name, kind=PlaceKind.TOWN, latitude=lat, longitude=lon, radius_km=2,
        other_names=others, source="this test", demonyms=("Kitois",),
    )  # fmt: skip


SAKE = row("sake", "Sake", -1.57, 29.05)
KITSHANGA = row("kitshanga", "Kitshanga", -1.23, 29.06, "Kichanga", "Kitchanga")
KITALE = row("kitale", "Kitale", 1.01, 35.0)
NEAR_KITALE = row("kitale-masisi", "Kitale", -1.40, 28.9)
NOWHERE = row("kitongo", "Kitongo", None, None)
SMALL = PlaceNames.of(PlaceTable.of([sheet_of([KITALE, SAKE, KITSHANGA, NEAR_KITALE, NOWHERE])]))


def ids(part: str, *around: Place) -> list[str]:
    return [one.place.id for one in find_places(SMALL, part, around)]


def test_the_row_near_the_articles_places_stands_first_with_how_far_it_is() -> None:
    found = find_places(SMALL, "kitale", [SAKE])
    assert [one.place for one in found] == [NEAR_KITALE, KITALE]
    ((place, km),) = found[0].near
    assert place == SAKE
    assert 20 < km < 30


def test_another_spelling_is_found_and_said_and_each_row_stands_once() -> None:
    (found,) = find_places(SMALL, "KICH")
    assert (found.place, found.name) == (KITSHANGA, "kichanga")
    assert ids("chang") == ["kitshanga"]
    assert find_places(SMALL, "kitsh")[0].name == ""


def test_a_whole_name_stands_before_its_beginning_and_that_before_its_middle() -> None:
    assert ids("kit", SAKE) == ["kitale-masisi", "kitshanga", "kitale", "kitongo"]
    assert ids("sake") == ["sake"]
    assert ids("ake") == ["sake"]


def test_what_lies_in_another_part_of_the_world_stands_last() -> None:
    far = row("kit-far", "Kit", 40.0, 44.5)
    names = PlaceNames.of(PlaceTable.of([sheet_of([far, KITSHANGA])]))
    assert [one.place.id for one in find_places(names, "kit", [SAKE])] == ["kitshanga", "kit-far"]
    assert [one.place.id for one in find_places(names, "kit")] == ["kit-far", "kitshanga"]


def test_a_row_without_a_point_is_found_and_has_no_distance() -> None:
    (found,) = find_places(SMALL, "kitongo", [SAKE])
    assert found.near == ()


def test_an_id_finds_its_row() -> None:
    assert ids("kitale-masisi")[0] == "kitale-masisi"


@pytest.mark.parametrize("part", ["", " ", "k", "…", "{{7*191}}", "\x00", "kitois", "goma"])
def test_what_is_no_part_of_a_name_finds_nothing(part: str) -> None:
    assert ids(part) == []


@given(st.text(max_size=20))
def test_whatever_is_typed_gets_an_answer(part: str) -> None:
    assert len(ids(part, SAKE)) <= 5


def test_small_places_of_the_world_are_found_as_well_and_none_twice() -> None:
    lines = (
        b"\nkitale north\tKitale North\ttown\tKE\t\t1.1\t35.1\t2\t900\t0\tgn-1\t="
        b"\nnorth kitale\tKitale North\ttown\tKE\t\t1.1\t35.1\t2\t900\t0\tgn-1\t="
        b"\nsake\tSake\ttown\tCD\t\t-1.57\t29.05\t2\t900\t0\tsake\t=\n"
    )
    small = SmallPlaces(lambda: SmallTable(lines=lines, origins=(("GeoNames", "CC BY 4.0"),)))
    found = find_places(SMALL, "kitale", [KITALE], small=small)
    assert [one.place.id for one in found] == ["kitale", "kitale-masisi", "gn-1"]
    assert [one.place for one in find_places(SMALL, "sake", small=small)] == [SAKE]
    assert find_places(SMALL, "ke", small=small)


def test_no_names_hold_nothing() -> None:
    assert find_places(PlaceNames.of(PlaceTable.of([])), "goma") == ()


def test_any_row_of_the_packs_is_found_by_its_name(gazetteer: Gazetteer) -> None:
    names = PlaceNames.of(gazetteer.places_by_id)
    walikale = gazetteer.places_by_id["walikale"]
    found = find_places(names, "Masis", [walikale])
    assert {one.place.id for one in found} >= {"masisi", "masisi-territory"}
    for place_id in list(gazetteer.places_by_id)[::977]:
        place = gazetteer.places_by_id[place_id]
        rows = find_places(names, place.name, [place], most=100)
        assert place_id in {one.place.id for one in rows}
