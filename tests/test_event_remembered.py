"""Captures that are only remembered, and those that are told with the years that have passed."""

from __future__ import annotations

from datetime import date

import pytest
from marked_places import detail_of, marked_reading

from dashboard.core.long_past import is_long_past
from dashboard.model import EventType

PUBLISHED = date(2026, 3, 10)

#: Only called to mind, without a year: language | text.
REMEMBERED = [
    ("en", "The city marked the anniversary of the fall of [Goma]."),
    ("en", "A new documentary about the capture of [Bukavu] was shown on Friday."),
    ("en", "The trial over the seizure of [Kisangani] was adjourned to Thursday."),
    ("en", "Traders still remember how the M23 captured [Goma]."),
    ("en", "The fall of [Bukavu] lives on in the memory of its traders."),
    ("fr", "Le 20 novembre marque l'anniversaire de l'entrée du M23 à [Goma]."),
    ("fr", "Un livre revient sur la prise de [Bukavu] par les mutins."),
    ("fr", "Le procès de la chute de [Kisangani] s'est ouvert lundi."),
    ("fr", "La chute de [Bukavu] reste dans les mémoires."),
]


@pytest.mark.parametrize(("language", "text"), REMEMBERED)
def test_a_capture_that_is_only_called_to_mind_is_told_of_no_day(language, text):
    reading = marked_reading(text, language=language, published=PUBLISHED)

    assert not reading.claims


#: Told with the years that have passed since: language | first and last year | text.
YEARS_AFTER = [
    ("en", 2016, "Ten years after the fall of [Goma] to the M23, traders speak of those days."),
    ("en", 2016, "A decade after the M23 captured [Goma], little has changed."),
    ("en", 2006, "Two decades on from the fall of [Bukavu], nobody has been tried."),
    ("fr", 2006, "Vingt ans après la chute de [Bukavu] aux mains des mutins, rien n'a changé."),
    ("fr", 2016, "Dix ans après que le M23 a pris [Goma], les commerçants se souviennent."),
    ("en", 2006, "The rebels seized [Bukavu] two decades ago."),
    ("fr", 2006, "Les rebelles ont pris [Bukavu] il y a deux décennies."),
]


@pytest.mark.parametrize("published", [PUBLISHED, None])
@pytest.mark.parametrize(("language", "year", "text"), YEARS_AFTER)
def test_the_years_that_have_passed_since_a_capture_date_it(language, year, text, published):
    # given an article that says how long ago a place fell
    reading = marked_reading(text, language=language, published=published)

    # when its capture is dated
    [claim] = reading.claims

    # then it is of that year, or of years ago where nobody gave the day of publication
    assert detail_of(claim).type is EventType.CAPTURED
    assert claim.time is not None
    assert claim.time.earliest is None or claim.time.earliest.year == year
    assert is_long_past(claim, published)


@pytest.mark.parametrize(
    "text",
    [
        "A year after the fall of [Goma], the rebels still run the city.",
        "Ten years after the ceasefire M23 captured [Goma] on Friday.",
        "Ten years after the war, the M23 captured [Goma].",
        "The M23 captured [Goma] two days ago.",
        "The fall of [Goma] on Monday is on everyone's mind.",
    ],
)
def test_what_is_of_late_stays_so(text):
    reading = marked_reading(text, published=PUBLISHED)

    assert [detail_of(claim).type for claim in reading.claims] == [EventType.CAPTURED]
    assert not is_long_past(reading.claims[0], PUBLISHED)


@pytest.mark.parametrize(
    ("language", "text", "told"),
    [
        (
            "en",
            "The army cleared [Kalembe] of militia fighters on Saturday, residents said.",
            ["captured"],
        ),
        ("en", "Soldiers swept the town of [Kalembe] of the last rebels.", ["captured"]),
        ("fr", "L'armée a nettoyé [Kalembe] des combattants Nyatura.", ["captured"]),
        (
            "fr",
            "Les FARDC ont regagné les villages de [Luke] et de [Kashebere] mercredi.",
            ["captured"] * 2,
        ),
        ("fr", "Les habitants ont regagné les villages de [Luke] et de [Kashebere].", []),
        ("en", "The army cleared [Kalembe] of mines.", []),
        ("en", "Police cleared the road to [Kalembe].", []),
        ("fr", "Le parti du président a perdu [Butembo] aux provinciales.", []),
        ("en", "The rebels took the airport outside [Goma].", []),
        ("en", "Since the M23 seized [Bunagana], revenue has gone to the rebels.", ["captured"]),
    ],
)
def test_words_for_a_place_taken_and_for_none(language, text, told):
    reading = marked_reading(text, language=language, published=PUBLISHED)

    assert [detail_of(claim).type for claim in reading.claims] == told


def test_years_that_reach_beyond_the_calendar_date_nothing():
    # given a day of publication at the beginning of the calendar
    text = "Nearly two years after the fall of [Goma], nothing changed."

    reading = marked_reading(text, language="en", published=date.min)

    # then nothing ends, and no day is made up
    assert [detail_of(claim).type for claim in reading.claims] == ["captured"]
    assert not any(claim.time and claim.time.earliest for claim in reading.claims)
