"""News abroad: offices that bear a place's name, divisions behind it, articles printed large."""

from __future__ import annotations

import pytest
from named import places, resolved


@pytest.mark.parametrize(
    "office",
    [
        "Risaralda Governor Víctor Tamayo",
        "Pereira Mayor Carlos Maya",
        "Pereira City Mayor Carlos Maya",
        "Risaralda Deputy Commissioner Juan Mora",
        "Risaralda District Health Officer Juan Mora",
        "Antioquia Gov. Juan Mora",
    ],
)
def test_an_office_printed_large_takes_the_name_before_it(office: str) -> None:
    assert places(f"Three died near Cali, Colombia. {office} spoke.") == ["Cali", "Colombia"]


@pytest.mark.parametrize(
    "words",
    ["the Risaralda governor", "Risaralda's governor", "the governor of Risaralda"],
)
def test_an_office_in_small_letters_leaves_the_place(words: str) -> None:
    assert "Risaralda" in places(f"Three died near Cali, Colombia, {words} said.")


def test_a_mayor_of_the_theatre_leaves_his_town_on_the_map() -> None:
    assert "Goma" in places("In DR Congo, Goma Mayor Kapend Kamand spoke.")


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("in La Union Municipality (Narino Department)", "Narino"),
        ("in the north Cauca Department", "Cauca"),
        ("across central Cauca Departments", "Cauca"),
    ],
)
def test_a_department_is_a_province(words: str, name: str) -> None:
    assert name in places(f"Rain fell {words}, Colombia.")


def test_the_department_of_something_is_an_office() -> None:
    text = "The Narino Department of Health in Colombia said so."

    assert "Narino" not in places(text)


def test_a_division_printed_large_is_read_with_its_kind() -> None:
    text = "The quake in China caused a death in the city's Qiaobei District, officials said."

    assert "Qiaobei District" in places(text)


def test_a_school_at_a_village_in_a_known_state_is_placed_by_it() -> None:
    text = "The girls were taken from a school at Jangobe in northwest Nigeria's Zamfara state."

    assert "Jangobe" in places(text)


def test_an_article_printed_large_is_part_of_the_name() -> None:
    found = {
        one.mention.words: one.place
        for one in resolved("Mud buried homes in Colombia, the mayor of La Cruz said.")
    }

    place = found["La Cruz"]
    assert place is not None
    assert place.country == "CO"


def test_the_hour_of_a_capital_is_no_place() -> None:
    assert places("It struck at 4:30 pm (Beijing Time) near Zhaotong, China.") == [
        "Zhaotong",
        "China",
    ]


def test_a_given_name_that_is_a_town_behind_a_surname_names_a_person() -> None:
    text = "“I ran away at once,” the resident Ma Wenchang told us in Zhaotong, China."

    assert places(text, language="en") == ["Zhaotong", "China"]


def test_a_doubtful_name_amid_a_row_of_towns_is_one() -> None:
    text = "In California, orders held for three cities – Los Angeles, Burbank and Glendale."

    assert places(text)[1:] == ["Los Angeles", "Burbank", "Glendale"]


@pytest.mark.parametrize(
    "sentence",
    [
        "The Somali government condemned the attack near Mogadishu, Somalia.",
        "Somali state media told of an attack near Mogadishu, Somalia.",
    ],
)
def test_a_people_that_names_a_province_too_is_no_place(sentence: str) -> None:
    assert places(sentence) == ["Mogadishu", "Somalia"]


def test_the_province_of_that_name_is_one() -> None:
    assert places("Rain fell in the Somali region of Ethiopia.") == ["Somali region", "Ethiopia"]


def test_the_ends_of_a_road_tied_by_a_hyphen_are_two_places() -> None:
    text = "A bomb went off on the Mogadishu-Jowhar road in Somalia."

    assert places(text) == ["Mogadishu", "Jowhar", "Somalia"]


def test_a_road_connects_places_that_no_list_has() -> None:
    text = "Mines lay on the road connecting Beletwone and Matobin in Somalia."

    assert places(text) == ["Beletwone", "Matobin", "Somalia"]


def test_a_dateline_in_small_letters_is_a_place() -> None:
    text = "Dhusomarub (HOL) - Fighters attacked an army base in Somalia on Friday."

    assert places(text) == ["Dhusomarub", "Somalia"]


def test_those_who_govern_a_region_of_the_world_are_no_place() -> None:
    text = "Hirshabelle authorities have vowed to fight on, from Mogadishu, Somalia."

    assert places(text) == ["Mogadishu", "Somalia"]
