"""A place with which a sentence opens is that of all its clauses."""

from __future__ import annotations

import pytest
from test_displacement import claims_of, short


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("In [South Kivu:province], 600,000 people have returned, but 1.5 million remain"
         " displaced.", [("South Kivu", 600_000), ("South Kivu", 1_500_000)]),
        ("In [Minova], 300 families have gone home, while 1,200 remain in schools.",
         [("Minova", 300), ("Minova", 1200)]),
        ("In [North Kivu:province], two million people have gone back, though some 900,000 are"
         " still displaced.", [("North Kivu", 2_000_000), ("North Kivu", 900_000)]),
    ],
)  # fmt: skip
def test_a_later_clause_without_a_place_is_of_the_place_that_opens_the_sentence(
    text: str, told: list[tuple[str, int]]
) -> None:
    assert [short(claim)[1:3] for claim in claims_of(text)] == told


@pytest.mark.parametrize(
    "text",
    [
        "In [Goma], the governor said 300 families had fled [Sake] and 200 had fled [Mushaki].",
        "In [Goma], some 300 people fled to [Sake], and 200 went to [Minova].",
    ],
)
def test_clauses_with_places_of_their_own_keep_them(text: str) -> None:
    assert all("Goma" not in short(claim)[1] for claim in claims_of(text))


def test_the_transit_centre_is_the_one_told_of() -> None:
    text = "Refugees reach the [Bubukwanga] transit centre from [Kamango]. The transit centre now"

    last = claims_of(f"{text} hosts 20,000 refugees.")[-1]

    assert short(last)[:3] == ("", "Bubukwanga", 20_000)


def test_those_among_them_who_were_uprooted_are_counted() -> None:
    text = "300,000 people have returned to [Minova]. Among them, 55,000 were uprooted in May."

    assert [short(claim)[2] for claim in claims_of(text)] == [300_000, 55_000]
