"""A place taken, or attacked, at two times in one sentence; and times it is only likened to."""

from __future__ import annotations

from datetime import date

import pytest
from marked_places import marked_reading
from test_standing import standing_in

PUBLISHED = date(2025, 3, 1)

#: Told with two times, years apart: language | first year | second year | text.
TWICE = [
    ("en", 2012, 2025, "M23 took [Goma] in 2012 and again in January 2025."),
    ("en", 2012, 2025, "[Goma] fell to M23 in 2012 and on 27 January 2025."),
    ("en", 2012, 2025, "Captured by M23 in 2012, [Goma] fell to the rebels again on Monday."),
    ("en", 2012, 2025, "The rebels, who briefly held [Goma] in 2012, seized the city on Monday."),
    ("en", 2012, 2025, "[Goma] has fallen twice to the M23, in 2012 and in 2025."),
    ("en", 2021, 2025, "Rebels attacked [Beni] in May 2021 and again on Tuesday."),
    ("fr", 2012, 2025, "Le M23 a pris [Goma] en 2012, puis de nouveau en janvier 2025."),
    (
        "fr",
        2012,
        2025,
        "[Goma], prise par le M23 en novembre 2012, est retombée entre ses mains le 27 janvier"
        " 2025.",
    ),
]


def years(text: str, language: str) -> list[int]:
    """The years of what a text tells, in their order."""
    claims = marked_reading(text, language=language, published=PUBLISHED).claims
    return sorted(claim.time.earliest.year for claim in claims if claim.time)


@pytest.mark.parametrize(("language", "first", "second", "text"), TWICE)
def test_what_happened_twice_is_told_twice(language, first, second, text):
    assert years(text, language) == [first, second]


def test_who_took_a_place_again_stands_there():
    reading = marked_reading(
        "M23 took [Goma] in 2012 and again in January 2025.", published=PUBLISHED
    )

    assert standing_in(reading) == ("there", ("M23",))


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "As in 2012, M23 captured [Goma] on Monday."),
        ("en", "For the second time since 2012, M23 captured [Goma] on Monday."),
        ("en", "Rebels captured [Goma] on Monday, as they did in 2012."),
        ("en", "M23 captured [Goma] on Monday, unlike in 2012."),
        ("en", "Rebels attacked [Goma] on Monday and Tuesday."),
        ("fr", "Comme en 2012, le M23 a pris [Goma] lundi."),
        ("fr", "Pour la deuxième fois depuis 2012, le M23 a pris [Goma] lundi."),
    ],
)
def test_what_it_is_likened_to_is_no_second_time(language, text):
    assert years(text, language) == [2025]
