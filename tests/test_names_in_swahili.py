"""Names as Swahili news prints them, told from what only looks like one."""

from __future__ import annotations

import pytest
from named import places, recognised

from dashboard.model import Role


@pytest.mark.parametrize(
    ("text", "told"),
    [
        # A word that opens a headline is nobody's first name.
        ("UN: Vita Ituri DRC vimepelekea watu 100,000 kuwa wakimbizi.", ["Ituri", "DRC"]),
        ("Kikosi cha Umoja wa Mataifa Dr Congo kilishambuliwa Bunia.", ["Dr Congo", "Bunia"]),
        ("Watu 300 katika Jamhuri ya Kidemokrasiya Kongo walikimbia Goma.",
         ["Jamhuri ya Kidemokrasiya Kongo", "Goma"]),
        # Short forms as sites of news print them.
        ("Drc: Waasi walipambana jana huko Walikale, Drc.", ["Drc", "Walikale", "Drc"]),
        ("Wakimbizi waliokimbilia misitu ya DRCongo wamerejea Goma.", ["DRCongo", "Goma"]),
        # A camp far from DR Congo, of which only "the camp of" says what it is.
        ("Mkimbizi kutoka Burundi amewasili katika kambi ya wakimbizi ya Nyarugusu mkoani Kigoma.",
         ["Burundi", "Nyarugusu", "Kigoma"]),
        ("Wakimbizi wanaishi katika kambi ya wakimbizi wa ndani Nyarugusu Wilayani Kasulu.",
         ["Nyarugusu", "Kasulu"]),
        ("Wakimbizi walisafiri umbali wa kilomita 60 kutoka Ngungu kufika Kalehe.",
         ["Ngungu", "Kalehe"]),
        # Villages that no gazetteer has, named by how far something lies from them.
        ("Kijiji cha Kasopo kiko kilomita saba kutoka Mantumbi, wilayani Masisi.",
         ["Kasopo", "Mantumbi", "Masisi"]),
        ("Walishambulia vijiji vya Kandiasa na Ngobu kwenye umbali wa kilomita tano toka Mantumbi"
         " ndani ya sekta Mbau, wilayani Beni.",
         ["Kandiasa", "Ngobu", "Mantumbi", "Mbau", "Beni"]),
    ],
)  # fmt: skip
def test_places_are_found_behind_the_words_that_show_them(text: str, told: list[str]) -> None:
    assert places(text, "sw") == told


def test_waburundi_are_people() -> None:
    text = "Wakimbizi hao wa DRC ni Wakongomani na Waburundi."
    people = [one.words for one in recognised(text, "sw") if one.role is Role.DEMONYM]

    assert people == ["Wakongomani", "Waburundi"]


@pytest.mark.parametrize("comma", [", ", " ,", " , ", ","])
def test_villages_stand_in_a_row_wherever_the_blank_of_a_comma_is(comma: str) -> None:
    row = comma.join(["Masala", "Kabweke", "Maindoni"])
    text = f"Villages of {row} and Makusa in eastern Congo were attacked on Monday by rebels."

    assert places(text, "en")[:4] == ["Masala", "Kabweke", "Maindoni", "Makusa"]
