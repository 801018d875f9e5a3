"""Names as Swahili news prints them, told from what only looks like one."""

from __future__ import annotations

import pytest
from named import places, recognised, resolved

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
        # A village whose name is longer than that of a city abroad.
        ("Waasi wa ADF walishambulia kijiji cha Kota Okola wilayani Beni.", ["Kota Okola", "Beni"]),
        ("Kijiji cha Beni Kisima kimeshambuliwa.", ["Beni Kisima"]),
        ("Waasi waliteka kijiji cha Kibumba Jumanne usiku.", ["Kibumba"]),
        # "Lao" is "their", and nobody of Laos.
        ("Kundi hilo limefika mbali magharibi kutoka eneo lao la awali.", []),
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


@pytest.mark.parametrize(
    ("text", "ids"),
    [
        ("Mapigano yametokea mpakani mwa maeneo ya Djugu na Mahagi.",
         ["djugu-territory", "mahagi-territory"]),
        ("Raia waliuawa katika wilaya za Beni, Irumu na Mambasa.",
         ["beni-territory", "irumu-territory", "mambasa-territory"]),
        ("Waasi waliteka miji ya Masisi na Rutshuru mashariki mwa DRC.",
         ["masisi", "rutshuru", "eastern-drc"]),
        ("Mapigano katika wilaya ya Masisi na mji wa Rutshuru.", ["masisi-territory", "rutshuru"]),
        # A village has no namesake of half a million people in India.
        ("Waasi wa ADF walishambulia kijiji cha Kota wilayani Beni.", ["", "beni-territory"]),
    ],
)  # fmt: skip
def test_the_kind_before_a_row_of_names_holds_for_all_of_them(text: str, ids: list[str]) -> None:
    assert [one.place.id if one.place else "" for one in resolved(text)] == ids


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Mon, 30 Oct 2023\nWatu walikimbia Sake mashariki mwa DRC.",
            ["Sake", "mashariki mwa DRC"],
        ),
        ("Mon 30 Oct 2023\nFighting broke out in Sake.", ["Sake"]),
        ("The state of Mon in Myanmar is calm.", ["Mon", "Myanmar"]),
    ],
)
def test_the_monday_of_a_date_is_no_state_of_myanmar(text: str, told: list[str]) -> None:
    assert places(text) == told
