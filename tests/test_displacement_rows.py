"""Rows of a table that pair places with figures, in English and in French."""

from __future__ import annotations

import pytest
from test_displacement import claims_of, short

from dashboard.model import DisplacementDetail, Measure, Movement

Ends = tuple[str, str, int | None]


def rows_of(text: str, language: str = "en") -> list[Ends]:
    return [short(claim)[:3] for claim in claims_of(text, language)]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Displaced households registered so far:\n[Minova]: 450; [Sake]: 1,210"),
        ("en", "Displaced persons\n| [Minova] | 450 |\n| [Sake] | 1,210 |"),
        ("en", "Displacement by site\n1) [Minova]: 450\n2) [Sake] (stadium): 1,210"),
        ("en", "IDP figures: [Minova] – 450 households, [Sake] – 1,210 households."),
        ("en", "Displaced: [Minova] 450 families; [Sake] 1,210 families."),
        ("en", "IDP movements:\n- [Minova] (east of [Goma]): 450\n- [Sake] town: 1,210"),
        ("en", "New displacement, week 12\n[Minova] 450\n[Sake] 1,210"),
        ("fr", "Ménages déplacés enregistrés :\n[Minova] : 450 ; [Sake] : 1 210"),
        ("fr", "Nouveaux déplacés\n[Minova] 450\n[Sake] 1 210"),
        ("fr", "Déplacés : [Minova] 450, [Sake] 1 210."),
    ],
)
def test_each_row_counts_people_at_its_place(language: str, text: str) -> None:
    assert rows_of(text, language) == [("", "Minova", 450), ("", "Sake", 1210)]


@pytest.mark.parametrize(
    "text",
    [
        "Displacement in [Masisi:territory]: [Minova] 450 households; [Sake] 1,210.",
        "Displacement in [Masisi:territory]:\n[Minova]: 450 households\n[Sake]: 1,210",
    ],
)
def test_the_place_of_the_heading_is_not_that_of_a_row(text: str) -> None:
    assert rows_of(text) == [("", "Minova", 450), ("", "Sake", 1210)]


@pytest.mark.parametrize(
    "text",
    [
        "New arrivals in [Goma] by place of origin:\n[Minova] 450\n[Sake] 1,210",
        "Arrivals in [Goma] since Friday:\nFrom [Minova]: 450\nFrom [Sake]: 1,210",
    ],
)
def test_a_table_of_origins_says_whence_people_came_to_the_place_of_its_heading(text: str) -> None:
    claims = claims_of(text)

    assert [short(claim)[:3] for claim in claims] == [
        ("Minova", "Goma", 450),
        ("Sake", "Goma", 1210),
    ]
    for claim in claims:
        assert {item.resolution.mention.words for item in claim.places if item.carried} == {"Goma"}


def test_the_heading_says_that_households_are_counted_and_that_they_came_back() -> None:
    claims = claims_of("Returnee households, May:\n[Minova] 450\n[Sake] 1,210")

    assert [claim.quantity.unit for claim in claims if claim.quantity] == ["households"] * 2
    for claim in claims:
        assert isinstance(claim.detail, DisplacementDetail)
        assert claim.detail.movement is Movement.RETURN
        assert claim.detail.measure is Measure.FLOW


@pytest.mark.parametrize(
    "text",
    [
        "Distances from [Goma], in km\n[Sake] 25\n[Minova] 50",
        "Flour prices for displaced people:\n[Sake]: 1,200\n[Minova]: 900",
        "Killed among the displaced:\n[Sake] 300\n[Minova] 120",
        "Aid to displaced people:\n[Sake] 300\n[Minova] 120",
        "Soldiers and displaced people:\n[Sake] 300\n[Minova] 120",
        "Displaced people have no water.\n\n[Goma] 2,000",
        "Displacement and cholera cases\n[Sake] 300\n[Minova] 120",
        "Displaced people told us of it.\n\nVotes:\n[Sake]: 300\n[Minova]: 120",
    ],
)
def test_a_table_of_anything_else_counts_nobody(text: str) -> None:
    assert rows_of(text) == []
