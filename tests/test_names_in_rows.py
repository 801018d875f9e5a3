"""Rows of villages that a word or the sentence before makes places of."""

from __future__ import annotations

import pytest
from named import SCENES, places

_ROW = ["Musipira", "Malaku", "Katombwe"]


@pytest.mark.parametrize(
    "text",
    [
        "La panique a gagné d'autres villages tels Musipira, Malaku et Katombwe.",
        "La panique a gagné les localités telles que Musipira, Malaku ou encore Katombwe.",
        "Il s'agit des villages Musipira, Malaku, voire Katombwe.",
        "Des villages se vident. C'est surtout Musipira, Malaku et Katombwe.",
        "Plusieurs localités sont vides. Il s'agit notamment de Musipira, Malaku et Katombwe.",
        "Des villages ont brûlé. Ce sont Musipira, Malaku ainsi que Katombwe.",
    ],
)
def test_a_row_of_villages_is_found_in_french(text):
    assert [name for name in places(text + SCENES["fr"], "fr") if name in _ROW] == _ROW


@pytest.mark.parametrize(
    "text",
    [
        "Panic spread to villages such as Musipira, Malaku as well as Katombwe.",
        "Villages are emptying. They are mainly Musipira, Malaku and Katombwe.",
    ],
)
def test_a_row_of_villages_is_found_in_english(text):
    assert [name for name in places(text + SCENES["en"], "en") if name in _ROW] == _ROW


def test_a_row_in_capitals_that_the_sentence_before_announces_is_found():
    text = "Des villages se vident. C'est surtout MUSIPIRA, MALA, KATIBIRI, MUFAUME, etc."
    found = places(text + SCENES["fr"], "fr")
    assert {"MUSIPIRA", "MALA", "KATIBIRI", "MUFAUME"} <= set(found)


def test_organisations_in_a_row_of_capitals_are_no_places():
    text = "Trois agences sont là. Ce sont ADECOF, LUCODER, SOFEPADI et CONAFED."
    assert not {"ADECOF", "LUCODER", "SOFEPADI", "CONAFED"} & set(places(text + SCENES["fr"], "fr"))


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Les villages entre Masinika à 95 km de Kalemie ont brûlé.", "Masinika"),
        ("Ils ont fui vers la plage Kamkolobo.", "Kamkolobo"),
        ("Il a pillé les sites miniers de Parkinga la semaine dernière.", "Parkinga"),
    ],
)
def test_a_village_is_found_by_what_stands_beside_it(text, name):
    assert name in places(text + SCENES["fr"], "fr")


def test_the_province_of_lualaba_is_found_behind_its_preposition():
    text = "Au Lualaba, les habitants protestent. La RDC exporte le cuivre de ses mines."
    assert "Lualaba" in places(text, "fr")
