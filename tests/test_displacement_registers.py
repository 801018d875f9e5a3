"""Displacement in registers other than the wire: letters, radio scripts, bulletins, columns."""

from __future__ import annotations

import pytest
from test_displacement import claims_of
from test_displacement_news import summary

Told = tuple[str, str, float | None, float | None]


def read(text: str, language: str = "en") -> list[Told]:
    """What is told of each group of people: whence, where to, how many at least and at most."""
    return [summary(claim)[:4] for claim in claims_of(text, language)]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("250 families have taken the forest path to [Kimbi].", ("", "Kimbi")),
        ("250 families took the track to [Kimbi].", ("", "Kimbi")),
        ("312 families have re-entered [Ngungu].", ("", "Ngungu")),
        ("2,200 people are strung out between [Hombo] and [Miti].", ("", "Hombo Miti")),
        ("900 people of [Numbi] have taken to the forest.", ("Numbi", "")),
        ("[Kayna] stadium has become home to 1,150 families.", ("", "Kayna")),
        ("85 families are being looked after in [Rubaya].", ("", "Rubaya")),
    ],
)
def test_verbs_of_letters_and_radio_scripts_tell_of_flight(
    text: str, told: tuple[str, str]
) -> None:
    assert [item[:2] for item in read(text)] == [told]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("[Minova] is sheltering 3,000 people from [Numbi].", [("Numbi", "Minova")]),
        ("[Minova] is now sheltering some 300 families.", [("", "Minova")]),
        ("[Goma] was housing 900 displaced people.", [("", "Goma")]),
        ("3,000 people are sheltering in [Minova].", [("", "Minova")]),
        ("3,000 people now sheltering in [Minova] fled [Numbi].", [("Numbi", "Minova")]),
    ],
)
def test_who_shelters_others_and_who_is_sheltering_are_told_apart(
    text: str, told: list[tuple[str, str]]
) -> None:
    assert [item[:2] for item in read(text)] == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("4,000 people hunted from their homes at [Namoya] are now in [Kabambare].",
         ("Namoya", "Kabambare")),
        ("Raids drove 900 people from their villages in [Kobu].", ("Kobu", "")),
        ("900 people were forced out of their houses near [Kobu].", ("Kobu", "")),
    ],
)  # fmt: skip
def test_where_the_homes_stood_that_people_were_driven_from_is_their_origin(
    text: str, told: tuple[str, str]
) -> None:
    assert [item[:2] for item in read(text)] == [told]
