"""Who crosses a border or only arrives: when no origin is lent to them, and when one is."""

from __future__ import annotations

import pytest
from test_displacement import claims_of
from test_displacement_news import summary

FIGHTING = "Rebels attacked [Kobu] on Monday.\nMany houses were burnt.\n"
CAME = "Last week 900 people came from [Kobu]. "
TOLD = "Some 900 people fled [Kobu]. "


@pytest.mark.parametrize(
    "crossing",
    [
        "Some 400 people have fled to [Uganda:country].",
        "On Tuesday 400 people crossed into [Uganda:country].",
        "Another 400 Congolese went to neighbouring [Uganda:country].",
        "At least 400 civilians were forced to flee to [Uganda:country].",
        "About 400 people walked to [Bunagana] across the border.",
    ],
)
def test_people_who_cross_a_border_borrow_no_origin_from_other_paragraphs(crossing: str) -> None:
    (claim,) = claims_of(FIGHTING + crossing)
    assert summary(claim)[0] == ""


@pytest.mark.parametrize(
    ("crossing", "goal"),
    [
        ("Some 400 of them have fled to [Uganda:country].", "Uganda"),
        ("Another 400 crossed into [Uganda:country].", "Uganda"),
        ("The others fled to [Uganda:country].", "Uganda"),
    ],
)
def test_people_just_told_of_keep_their_origin_over_a_border(crossing: str, goal: str) -> None:
    assert summary(claims_of(TOLD + crossing)[-1])[:2] == ("Kobu", goal)


def test_people_who_arrived_and_those_of_them_keep_the_origin_told_before() -> None:
    before = claims_of(CAME + "About 400 people arrived in [Bunia] on Tuesday.")
    trouble = claims_of("Rebels attacked [Kobu]. Some 400 people arrived in [Bunia].")
    part = claims_of(TOLD + "Some 400 of them arrived in [Bunia].")
    french = claims_of("900 personnes ont fui [Kobu]. 400 ménages sont arrivés à [Bunia].", "fr")
    assert [summary(found[-1])[0] for found in (before, trouble, part, french)] == ["Kobu"] * 4


def test_other_displaced_people_are_not_those_just_told_of() -> None:
    told = claims_of(TOLD + "More than 300 other displaced people fled to [Bunia].")
    assert summary(told[-1])[:2] == ("", "Bunia")
