"""A town and its airport are two places; how the one fell may speak against how the other did."""

from __future__ import annotations

from datetime import date

import pytest
from marked_places import marked_reading

from dashboard.core.compare import comparisons
from dashboard.core.place_parts import are_near, is_part
from dashboard.model import Comparison, Verdict

DAY = date(2031, 3, 4)


def fell(*texts: str) -> list[Comparison]:
    """The rows on how places fell."""
    readings = [
        marked_reading(text, name=f"a{n}", source=f"www.source{n}.com", published=DAY)
        for n, text in enumerate(texts)
    ]
    return [one for one in comparisons(readings) if one.about == "resistance"]


@pytest.mark.parametrize(
    ("part", "whole", "expected"),
    [
        ("Kavumu airport", "Kavumu", True),
        ("Goma International Airport", "Goma", True),
        ("Rubaya mine", "Rubaya", True),
        # another town's, far away, or no place of its kind
        ("Goma International Airport", "Kavumu", False),
        ("Bangoka airport", "Kisangani", False),
        ("Kavumu", "Kavumu airport", False),
        ("Goma", "Masisi territory", False),
    ],
)
def test_an_airport_or_mine_is_part_of_the_town_it_is_named_after_nearby(
    gazetteer, part, whole, expected
):
    one, other = gazetteer.lookup(part)[0], gazetteer.lookup(whole)[0]

    assert is_part(one, other) is expected
    assert not expected or are_near(other, one)


EASY = "M23 rebels took [Kavumu] on Monday without resistance."
HARD_AT_ITS_AIRPORT = (
    "M23 rebels took [Kavumu] on Monday. Violent clashes broke out at [Kavumu airport:airport] on"
    " Monday between the rebels and the army."
)


def test_a_town_taken_without_resistance_stands_beside_the_fight_for_its_airport():
    [row] = fell(EASY, HARD_AT_ITS_AIRPORT)

    assert row.verdict is Verdict.CONTRADICT
    assert row.subject == "Kavumu and Kavumu airport"
    assert [side.words for side in row.sides] == ["without resistance", "Violent clashes"]


def test_an_airport_taken_without_a_fight_stands_beside_the_fight_for_the_town():
    [row] = fell(
        "M23 rebels took [Kavumu airport:airport] on Monday without resistance.",
        "M23 rebels captured [Kavumu] on Monday after heavy fighting.",
    )
    assert row.subject == "Kavumu airport and Kavumu"


def test_a_fight_for_the_town_itself_is_told_alone():
    own = "M23 rebels captured [Kavumu] on Monday after heavy fighting."
    [row] = fell(EASY, HARD_AT_ITS_AIRPORT, own)
    assert row.subject == "Kavumu"


@pytest.mark.parametrize(
    "other",
    [
        # another day
        "M23 rebels took [Kavumu] on Monday. Violent clashes broke out at"
        " [Kavumu airport:airport] on 12 January.",
        # beside no capture
        "Violent clashes broke out at [Kavumu airport:airport] on Monday.",
        # the other camp's capture
        "The Congolese army recaptured [Kavumu airport:airport] on Monday after heavy fighting.",
    ],
)
def test_other_days_and_camps_say_nothing_of_how_the_town_fell(other):
    assert not fell(EASY, other)


def test_one_article_that_tells_both_does_not_contradict_itself():
    assert not fell(f"{EASY} Violent clashes broke out at [Kavumu airport:airport] on Monday.")
