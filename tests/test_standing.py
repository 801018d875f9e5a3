"""Who is reported to stand at a place: nobody by what lies years back, or was undone since."""

from __future__ import annotations

from datetime import date

import pytest
from marked_places import marked_reading

from dashboard.core.compare import comparisons
from dashboard.core.long_past import is_long_past
from dashboard.core.standing import standing
from dashboard.model import Reading

PUBLISHED = date(2026, 3, 10)


def standing_in(*readings: Reading) -> tuple[str, tuple[str, ...]]:
    """What is reported of all places of these articles together."""
    claims = [claim for reading in readings for claim in reading.claims]
    days = {reading.article.id: reading.article.published for reading in readings}
    return standing(claims, days)


#: A capture of the past, told rightly: language | text.
LONG_PAST = [
    ("en", "Residents of [Goma] remember how the M23 captured [Goma] in November 2012."),
    ("en", "The M23 briefly held [Goma] in 2012 before withdrawing."),
    ("en", "In 1998, rebels of the RCD took [Kisangani] within weeks."),
    ("fr", "La prise de [Goma] par le M23 en 2012 reste dans les mémoires."),
    ("fr", "En 1996, les troupes de l'AFDL avaient conquis [Bukavu]."),
    ("fr", "En juillet 2012, les rebelles prennent le contrôle de [Bunagana]."),
    ("sw", "Waasi wa M23 waliuteka mji wa [Goma] mwaka 2012."),
]


@pytest.mark.parametrize("published", [PUBLISHED, None])
@pytest.mark.parametrize(("language", "text"), LONG_PAST)
def test_a_capture_of_years_ago_is_told_and_puts_nobody_there(language, text, published):
    # given an article that tells of a capture of years ago, with its day or without one
    reading = marked_reading(text, language=language, published=published)

    # when it is asked who stands there
    told = standing_in(reading)

    # then the capture is told with its year, and nobody stands there
    assert [claim for claim in reading.claims if is_long_past(claim, published)]
    assert told == ("", ())


@pytest.mark.parametrize(
    "text",
    [
        "M23 captured [Goma] on Monday.",
        "M23 rebels, who took [Goma] in January 2025, named a governor.",
        "Since June 2022 [Bunagana] has been under the control of the M23.",
        "M23 has held [Bunagana] since 2022.",
        "M23 captured [Goma].",
    ],
)
def test_a_capture_of_late_and_a_hold_that_lasts_put_the_force_there(text):
    assert standing_in(marked_reading(text, published=PUBLISHED))[0] == "there"


def test_an_old_withdrawal_does_not_undo_a_new_capture():
    # given a force that left years ago and has come back
    text = "M23 captured [Goma] in January 2026. In December 2012, M23 withdrew from [Goma]."

    # when it is asked who stands there, then it does
    assert standing_in(marked_reading(text, published=PUBLISHED)) == ("there", ("M23",))


def test_the_order_of_days_tells_whether_a_force_is_there_or_has_left():
    # given a withdrawal, and a capture of a month later
    left = marked_reading("M23 withdrew from [Walikale].", name="a", published=date(2025, 4, 3))
    back = marked_reading("M23 captured [Walikale].", name="b", published=date(2025, 6, 20))
    gone = marked_reading("M23 withdrew from [Walikale].", name="c", published=date(2025, 8, 9))

    # when it is asked who stands there, then what came last counts
    assert standing_in(left, back) == ("there", ("M23",))
    assert standing_in(left, back, gone) == ("left", ("M23",))


def test_who_was_driven_out_by_another_camp_stands_there_no_longer():
    # given a town that one camp took, and the other took back two months later
    taken = marked_reading("M23 captured [Mweso].", name="a", published=date(2023, 11, 23))
    back = marked_reading("FARDC soldiers retook [Mweso].", name="b", published=date(2024, 1, 25))

    # when it is asked who stands there, then it is who took it last
    assert standing_in(taken, back) == ("there", ("FARDC",))


def test_captures_of_one_month_by_two_camps_stand_side_by_side():
    taken = marked_reading("M23 captured [Mweso].", name="a", published=date(2024, 1, 23))
    back = marked_reading("FARDC soldiers retook [Mweso].", name="b", published=date(2024, 1, 25))

    assert standing_in(taken, back) == ("there", ("M23", "FARDC"))


@pytest.mark.parametrize(
    ("text", "where"),
    [
        ("In 2012, M23 captured [Goma]. The fall of [Goma] to the rebels shocked Kinshasa.", ""),
        ("M23 captured [Goma]. It had first taken [Goma] in 2012.", "there"),
        ("In 2012, M23 captured [Goma]. On Monday the rebels entered [Goma] again.", "there"),
        ("M23, which had captured [Goma] in 2012, has retaken [Goma].", "there"),
    ],
)
def test_what_goes_on_with_a_capture_of_years_ago_is_of_then(text, where):
    assert standing_in(marked_reading(text, published=PUBLISHED))[0] == where


def test_the_board_says_of_which_year_it_speaks():
    # given two articles that tell of one capture of the past
    texts = ["The M23 captured [Goma] in 2012.", "M23 rebels took [Goma] in November 2012."]
    readings = [
        marked_reading(text, name=f"a{n}", source=f"www.source{n}.com", published=PUBLISHED)
        for n, text in enumerate(texts)
    ]

    # when they are set side by side, then nobody is told to hold the town today
    assert [one.subject for one in comparisons(readings)] == ["M23 in Goma; in 2012"]
