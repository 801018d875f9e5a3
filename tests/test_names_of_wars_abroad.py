"""Places that news of wars elsewhere names: districts, camps, crossings, French spellings."""

from __future__ import annotations

import pytest
from named import resolved

from dashboard.storage.world_build.letters import transliterated


def placed(text: str) -> dict[str, tuple[float, float] | None]:
    """Every place of the text with its point in whole degrees; None for one without a point."""
    return {
        one.mention.words: (round(one.place.latitude), round(one.place.longitude))
        if one.place and one.place.latitude is not None and one.place.longitude is not None
        else None
        for one in resolved(text)
        if one.mention.role in ("place", "unlocated")
    }


PLACED = [
    ("L'armée a quitté Vouhledar, en Ukraine.", "Vouhledar", (48, 37)),
    ("Des tirs ont visé Tchassiv Iar, en Ukraine.", "Tchassiv Iar", (49, 38)),
    ("Un drone est tombé à Gorlivka, en Ukraine.", "Gorlivka", (48, 38)),
    ("Les régions ukrainiennes de Donetsk et Lougansk brûlent en Ukraine.", "Lougansk", (49, 39)),
    ("Families fled to Um Kadadah, east of El-Fasher in Sudan.", "Um Kadadah", (14, 27)),
    ("Shells hit the Zamzam camp near El-Fasher in Sudan.", "Zamzam", (13, 25)),
    ("Au Soudan, l'État du Nil est privé de courant.", "Nil", (17, 34)),
    ("Insurgents attacked Nangade and Muidumbe districts in Mozambique.", "Nangade", (-11, 40)),
    ("They return to Palma and Mocimboa da Praia in Mozambique.", "Mocimboa da Praia", (-11, 40)),
    ("Jets bombed Maungdaw and Kawlin townships in Myanmar.", "Maungdaw", (21, 92)),
    ("Trucks queue at the Kerem Shalom crossing in Gaza.", "Kerem Shalom crossing", (31, 34)),
    ("Les habitants de Seytenga fuient vers Dori, au Burkina Faso.", "Seytenga", (14, 0)),
]


@pytest.mark.parametrize(("text", "name", "point"), PLACED)
def test_what_news_of_wars_names_has_a_point(text: str, name: str, point: tuple[int, int]) -> None:
    found = {words: at for words, at in placed(text).items() if name.split(maxsplit=1)[0] in words}
    assert found, placed(text)
    assert point in found.values()


@pytest.mark.parametrize(
    ("name", "country", "spellings"),
    [
        ("Chasiv Yar", "UA", ("Tchassiv Iar",)),
        ("Luhansk", "UA", ("Louhansk", "Lougansk")),
        ("Shcherbynivka", "UA", ("Chtcherbynivka",)),
        ("Voronezh", "RU", ("Voronej",)),
        ("Tartus", "SY", ("Tartous",)),
        ("Umm Kaddādah", "SD", ("Oum Kadada", "Um Kadadah")),
        ("Toretsk", "UA", ()),
        ("Luanda", "AO", ()),
        ("Київ", "UA", ()),
    ],
)
def test_the_spelling_of_french_is_made_by_rule(
    name: str, country: str, spellings: tuple[str, ...]
) -> None:
    assert transliterated([name], country) == spellings


def test_a_spelling_that_is_known_already_is_not_given_twice() -> None:
    assert transliterated(["Luhansk", "Lougansk"], "UA") == ("Louhansk",)


def test_an_unknown_name_that_holds_a_word_of_a_place_is_still_found() -> None:
    # Given an organisation with a town's name, and villages whose names share a word with it
    text = (
        "A group based in Khin-U Township, the Khin-U Support Organisation, told of clashes in"
        " Pin Sein Khin, a village in Ye-U Township in Myanmar."
    )

    # Then the villages are read all the same
    assert "Pin Sein Khin" in placed(text)
