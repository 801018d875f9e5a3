"""Every word that the page puts together from a kind, a role or a state has its text."""

from __future__ import annotations

import re
from datetime import date

import pytest

from dashboard.core.clean import clean
from dashboard.core.spans import Span
from dashboard.core.times import time_readings
from dashboard.model import (
    EventType,
    Movement,
    PartKind,
    PlaceKind,
    Role,
    Stance,
    TimePrecision,
    TimeReading,
)
from dashboard.pipeline import read_article
from dashboard.ui import texts
from dashboard.ui.review import texts as review_texts
from dashboard.ui.tables import when_words
from dashboard.ui.texts import filled, say
from dashboard.ui.view.build import view_of
from dashboard.ui.view.choice import Choice, Happening
from dashboard.ui.view.corpus import corpus_of


@pytest.mark.parametrize(
    ("stem", "members"),
    [
        ("read", PlaceKind),
        ("kind", PlaceKind),
        ("why", [role for role in Role if role is not Role.PLACE]),
        ("read", [role for role in Role if role is not Role.PLACE]),
        ("part", [kind for kind in PartKind if kind is not PartKind.BODY]),
        ("stance", Stance),
        ("chip", EventType),
        ("chip", Movement),
        ("happened", Happening),
    ],
)
def test_every_kind_role_and_state_has_a_word_on_the_page(stem, members):
    for one in members:
        assert say(f"{stem}.{one.value}", count=2, force="M23", actor="M23")


def test_a_place_of_any_kind_can_stand_in_the_list_of_what_is_not_drawn(gazetteer):
    # given an article that names, beside a town of the theatre, places far away and without a point
    text = (
        "Talks in Geneva\n\nDelegates met in Geneva and Nairobi before the M23 took Masisi.\n\n"
        "They had flown from Entebbe, over Lake Victoria and the Nile, to the island of Zanzibar."
    )
    reading = read_article(clean(text, name="talks.txt"), gazetteer)

    # when the page's view is made
    view = view_of(corpus_of([reading]), Choice())

    # then each is listed with what it was taken for
    read_as = {row.names[0]: row.read_as for row in view.ledger}
    assert read_as["Geneva"] == "city"
    assert read_as["Lake Victoria"] == "lake"


@pytest.mark.parametrize(
    ("words", "published", "shown"),
    [
        ("on Wednesday evening", date(2025, 3, 21), "2025-03-19, “Wednesday evening”"),
        ("last week", date(2025, 3, 21), "2025-03-10 to 2025-03-16, “last week”"),
        ("in recent weeks", date(2025, 3, 21), "2025-03-21 or before, “in recent weeks”"),
        ("on Wednesday evening", None, "“Wednesday evening”"),
        ("on 2025-03-19", None, "2025-03-19"),
    ],
)
def test_the_board_says_the_day_and_keeps_the_words(words, published, shown):
    text = f"It fell {words}."
    [reading] = time_readings(text, Span(0, len(text)), published, "en")
    assert when_words(reading, "en") == shown


# --------------------------------------------------------------------------- counts

#: A value with a word in the plural behind it, and maybe one between: "{count} more sentences".
_COUNTED = re.compile(
    r"\{(\w+)(?::,)?\} (?:[a-z]+ )?(?:\w*[a-rt-z]s|people|are|have|hold|bear|fit)\b"
)

#: Values behind which such a word is right whatever they are.
_NO_COUNT = {"actor", "force", "words", "name", "title", "subject", "place"}

TEXTS = {**texts.ENGLISH, **review_texts.ENGLISH}


@pytest.mark.parametrize("key", sorted(TEXTS))
def test_no_text_has_one_word_for_one_and_for_many(key):
    for found in _COUNTED.finditer(TEXTS[key]):
        is_limit = key == "find.more"  # always the same number of rows, and more than one
        assert found[1] in _NO_COUNT or is_limit, TEXTS[key]


@pytest.mark.parametrize("key", sorted(key for key, text in TEXTS.items() if "|" in text))
def test_every_text_that_counts_can_say_one_and_many(key):
    # given a text with two words for a count
    counts = dict.fromkeys(re.findall(r"\{(\w+)", TEXTS[key]), 1)

    # when it counts one, and two
    one = filled(TEXTS[key], {**counts, "words": "“x”"})
    two = filled(TEXTS[key], {**dict.fromkeys(counts, 2), "words": "“x”"})

    # then it has a word for each, and nothing is left of how that is written
    assert one.replace("1", "2") != two
    assert not re.search(r"[{}|]", one + two)
    assert not re.search(r"\b1 (?:\w+ )?(?:articles|names|entries|sentences|places)\b", one)


@pytest.mark.parametrize(
    ("key", "says"),
    [
        ("reader.names", "1 name read, not on the map"),
        ("feeds.read", "1 entry read"),
        ("search.many", "1 article holds “x”"),
        ("panel.more_articles", "1 more article"),
        ("side.undated.some", "1 of 1 article carries no date."),
    ],
)
def test_one_is_counted_in_the_singular(key, says):
    assert say(key, count=1, total=1, words="“x”") == says


@pytest.mark.parametrize("language", ["en", "fr"])
def test_the_days_of_a_board_sort_as_days_where_they_are_sorted_as_text(language):
    # given days, stretches of days and a day before which it was, in the order of the calendar
    days = [date(2024, 12, 31), date(2025, 2, 28), date(2025, 3, 1), date(2025, 10, 16)]
    times = [a_time(first, first) for first in days]
    times.insert(1, a_time(date(2025, 2, 27), date(2025, 3, 1)))
    times.insert(4, a_time(None, date(2025, 3, 2)))

    # then their cells sort so
    cells = [when_words(one, language) for one in times]
    assert cells == sorted(cells)


def a_time(earliest, latest):
    """Words of that time."""
    return TimeReading(
        words="then", start=0, end=4, earliest=earliest, latest=latest,
        precision=TimePrecision.DAY, anchor="the text",
    )  # fmt: skip
