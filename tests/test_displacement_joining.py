"""People who join others, and people counted behind the place where they are."""

from __future__ import annotations

import pytest
from test_displacement import claims_of
from test_displacement_news import summary


@pytest.mark.parametrize(
    "marked",
    [
        "Some 300 displaced people have joined the 900 already present in [Iga].",
        "Another 300 displaced people joined 900 families sheltering in [Iga].",
        "An additional 300 displaced people are joining some 900 people who live in [Iga].",
        "About 300 new arrivals joined the 900 displaced households in [Iga].",
        "More than 300 families fled and joined 900 displaced people already in [Iga].",
    ],
)
def test_people_who_join_others_are_where_these_are(marked: str) -> None:
    first = claims_of(marked)[0]
    assert summary(first)[:2] == ("", "Iga")
    assert all(item.carried for item in first.places)


@pytest.mark.parametrize(
    "others",
    [
        "They joined another 2,000 displaced people.",
        "They will be joining 2,000 displaced people who have been there for years.",
        "The newcomers are adding to the 2,000 displaced people already sheltering there.",
    ],
)
def test_those_whom_newcomers_join_are_at_their_goal_from_elsewhere(others: str) -> None:
    told = claims_of("Some 300 families fled [Kobu] for [Iga]. " + others)
    assert summary(told[-1]) == ("", "Iga", 2000, 2000, "stock")


def test_people_who_are_joined_by_others_are_told_of_as_before() -> None:
    told = claims_of("The soldiers were joined by 300 families who fled [Kobu].")
    assert summary(told[-1])[0] == "Kobu"


@pytest.mark.parametrize(
    "marked",
    [
        "The people in [Iga], some 20,000, have fled clashes in [Kobu].",
        "The majority of the people in [Iga], some 20,000 people, have fled [Kobu].",
        "The families in the [Iga] camp, around 20,000 people, fled fighting in [Kobu].",
        "The displaced people now in [Iga], about 20,000 people, had fled [Kobu].",
        "The refugees sheltering in [Iga], about 20,000 people, fled attacks on [Kobu].",
    ],
)
def test_people_counted_behind_the_place_where_they_are_have_got_there(marked: str) -> None:
    assert summary(claims_of(marked)[-1])[:2] == ("Kobu", "Iga")


def test_people_counted_behind_the_place_they_left_have_got_nowhere() -> None:
    (claim,) = claims_of("The people in [Kobu], some 20,000, have fled.")
    assert summary(claim)[:2] == ("Kobu", "")


@pytest.mark.parametrize(
    "marked",
    [
        "Since March [Kobu] has seen intense clashes, forcing 900 people to flee their homes.",
        "This year rebels overran [Kobu], prompting 900 people to flee.",
        "In 2023 [Kobu] descended into chaos as 900 people fled.",
    ],
)
def test_a_time_of_its_own_does_not_keep_a_sentence_from_lending_its_place(marked: str) -> None:
    assert summary(claims_of(marked)[-1])[:3] == ("Kobu", "", 900)
