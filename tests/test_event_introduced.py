"""Who is called by his name alone speaks for the side that he was introduced with."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from marked_places import marked_reading, told

from dashboard.core.events.doubt.introduced import with_office


def types_told(marked: str, language: str) -> list[str]:
    """The types of the events of a text in which places are marked."""
    return [one.split(" ")[0] for one in told(marked_reading(marked, language=language))]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "M23 spokesman Paul Rutara spoke on Monday. Rebels captured [Sake], Rutara said."),
        ("en", "Paul Rutara, a spokesman for the M23, spoke on Monday."
               ' "We have captured [Sake]," Rutara said.'),
        ("en", "The rebels' military commander, Gen. Elias Kabore, gave no figures."
               " The rebels captured [Sake] overnight, Kabore said."),
        ("en", "Army spokesman Lt. Col. Moise Tambwe spoke on Monday."
               " Tambwe said soldiers had retaken [Kibumba]."),
        ("en", "Information Minister Joseph Luhaka reported fighting on Monday."
               " The army has retaken [Kibumba], Luhaka said."),
        ("fr", "Le porte-parole du M23, Pierre Rutara, s'est exprimé lundi."
               " Les rebelles se sont emparés de [Kibumba], affirme Rutara."),
        ("fr", "Moïse Tambwe, porte-parole de l’armée au Nord-Kivu, s'est exprimé lundi."
               " L'armée a repris [Kibumba], a dit Tambwe."),
        ("fr", "Le commandant rebelle Célestin Mboneko était là."
               " [Kibumba] est tombée mercredi, selon Mboneko."),
        ("sw", "Msemaji wa M23 Daudi Rutara alizungumza Jumatatu."
               " Waasi wameteka mji wa [Sake], alisema Rutara."),
    ],
)  # fmt: skip
def test_what_he_tells_of_his_own_side_is_its_claim(language, text):
    assert types_told(text, language) == ["claimed_only"]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        # of no side
        ("en", "Jean Rutara, a shopkeeper, was at home. Rebels captured [Sake], Rutara said."),
        ("en", "Paul Rutara, spokesman for the United Nations mission, spoke on Monday."
               " The rebels have captured [Sake], Rutara said."),
        ("en", "Paul Rutara, president of the civil society, spoke on Monday."
               " The rebels have captured [Sake], Rutara said."),
        # of what the other side gained
        ("en", "M23 spokesman Paul Rutara spoke. The army recaptured [Sake], Rutara said."),
        ("en", "Army spokesman Paul Rutara spoke. The rebels captured [Sake], Rutara said."),
        ("fr", "Le porte-parole de l'armée, Pierre Rutara, s'est exprimé lundi."
               " Les rebelles se sont emparés de [Kibumba], a reconnu Rutara."),
        # two bear the name
        ("en", "M23 spokesman Paul Rutara spoke. Army spokesman Jean Rutara spoke as well."
               " The rebels captured [Sake], Rutara said."),
        # somebody else speaks
        ("en", "M23 spokesman Paul Rutara spoke. The rebels captured [Sake], Mboneko said."),
    ],
)  # fmt: skip
def test_what_another_tells_or_of_the_other_side_is_none(language, text):
    assert types_told(text, language) == ["captured"]


@given(st.text(max_size=300), st.text(max_size=40))
def test_any_text_and_any_source_is_taken(text, source):
    assert isinstance(with_office(text, source), str)
