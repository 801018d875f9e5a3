"""A place that the text itself rules out is left open, with the position the text offers."""

from __future__ import annotations

import pytest

from dashboard.core.clean import article_as_given
from dashboard.core.gazetteer import Gazetteer
from dashboard.model import Resolution
from dashboard.pipeline import read_article

_SOUTH_KIVU = "Les combats ont repris en territoire d'Uvira, dans le Sud-Kivu. "
_ITURI = "BUNIA - Les miliciens ont tué 57 personnes dans le territoire de Djugu, en Ituri. "


def _named(gazetteer: Gazetteer, text: str, name: str) -> list[Resolution]:
    reading = read_article(article_as_given(text, doc="x"), gazetteer)
    return [one for one in reading.resolutions if one.mention.words == name]


@pytest.mark.parametrize(
    "sentence",
    [
        "Le village de Kabimba, à sept kilomètres au sud d'Uvira, est vide.",
        "Katongo et Kabimba sont situés à environ sept kilomètres au sud de la ville d'Uvira.",
        "Kabimba, 7 km au sud d'Uvira, est aux mains du M23.",
        "Kabimba se trouve à 7 km d'Uvira.",
    ],
)
def test_a_row_far_beyond_the_stated_distance_is_not_the_place(gazetteer, sentence):
    # the one village of this name that the gazetteer holds lies 240 km away, near Kalemie
    [kabimba] = _named(gazetteer, _SOUTH_KIVU + sentence, "Kabimba")
    assert kabimba.place is None
    assert "where the text says" in kabimba.why
    assert [candidate.place.admin2 for candidate in kabimba.candidates] == ["Kalemie"]


def test_the_text_offers_a_position_in_its_stead(gazetteer):
    text = _SOUTH_KIVU + "Kabimba, à 7 km au sud d'Uvira, est vide."
    [kabimba] = _named(gazetteer, text, "Kabimba")
    assert kabimba.offered is not None
    assert kabimba.offered.latitude == pytest.approx(-3.46, abs=0.02)


def test_what_is_said_once_holds_for_the_whole_article(gazetteer):
    text = _SOUTH_KIVU + "Kabimba, à 7 km d'Uvira, est vide. La route de Kabimba est coupée."
    assert [one.place for one in _named(gazetteer, text, "Kabimba")] == [None, None]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        # Kigoma of Tanzania; a Kalonge 178 km away
        (_SOUTH_KIVU + "Des morts dans le groupement de Kigoma, en Tanzanie on compte.", "Kigoma"),
        (
            "In Fizi, South Kivu, they fought for Kalonge, a stronghold men of Kalemera had left,"
            " 7 kilometres east of Minembwe.",
            "Kalonge",
        ),
    ],
)
def test_neither_a_division_nor_what_is_told_between_commas_is_another_town(gazetteer, text, name):
    [found] = _named(gazetteer, text, name)
    assert found.place is None


def test_a_verb_of_its_own_before_the_distance_tells_of_another_place(gazetteer):
    text = "In South Kivu, the army left Kalonge, and fighters stood in huts 7 km east of Minembwe."
    [found] = _named(gazetteer, text, "Kalonge")
    assert found.place is not None


def test_a_province_that_every_article_names_does_not_keep_a_place_far_beyond_the_distance(
    gazetteer,
):
    # the Bulongo of the gazetteer lies near Beni, 214 km away
    text = (
        "Au Nord-Kivu, des familles affluent à Nyabiondo et Bulongo, des agglomérations situées à"
        " plus ou moins 50 kilomètres, au nord-ouest de Masisi-centre."
    )
    [bulongo] = _named(gazetteer, text, "Bulongo")
    assert bulongo.place is None
    assert bulongo.offered is not None
    [nyabiondo] = _named(gazetteer, text, "Nyabiondo")
    assert nyabiondo.place is not None
    [bulongo] = _named(gazetteer, text + " Mutwanga est calme.", "Bulongo")
    assert bulongo.place is not None  # something else near it is spoken of: the figure may be wrong


@pytest.mark.parametrize(
    ("text", "name"),
    [
        # a figure that is wrong about a known town is shown as a reality check instead
        ("Walikale, à 12 km de Goma dans le Nord-Kivu, est tombée.", "Walikale"),
        ("Le M23 a pris Bukavu, à 8 km de Goma, dans l'est de la RDC.", "Bukavu"),
        # the distance fits, by a road that winds
        ("Kabimba, à 45 km de Kalemie, dans la province du Tanganyika, est vide.", "Kabimba"),
        ("Minova, à 45 km de Goma, est vide.", "Minova"),
    ],
)
def test_a_known_town_and_a_fitting_distance_keep_the_place(gazetteer, text, name):
    [found] = _named(gazetteer, text, name)
    assert found.place is not None
    assert found.place.name == name


@pytest.mark.parametrize(
    "sentence",
    [
        "Vingt-deux d'entre elles ont été tuées au village Damas.",
        "Vingt-deux d'entre elles ont été tuées dans le village de Damas.",
    ],
)
def test_a_village_is_no_foreign_capital(gazetteer, sentence):
    [damas] = _named(gazetteer, _ITURI + sentence, "Damas")
    assert damas.place is None
    assert "village" in damas.why


def test_the_foreign_capital_is_meant_where_its_country_is_named(gazetteer):
    text = _ITURI + "Le ministre se rend à Damas, en Syrie, jeudi."
    [damas] = _named(gazetteer, text, "Damas")
    assert damas.place is not None
    assert damas.place.country == "SY"
