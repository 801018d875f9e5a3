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
