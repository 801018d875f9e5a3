"""Chronicles: the date that opens an entry dates what it tells, and gives its neighbours a year."""

from __future__ import annotations

from datetime import date

import pytest
from marked_places import detail_of, marked_reading
from test_standing import standing_in

from dashboard.core.publication_day import publication_day
from dashboard.core.timing.chronicles import chronicle_of
from dashboard.model import Claim

#: Chronicles without a day of publication, each with a capture of its own way to write a date.
ZAIRE = """Key events in the war

Oct. 7, 1996: A governor tells the community to leave.
Oct. 30: Rebels capture [Bukavu], capital of the province.
Nov. 14: Rebels bombard [Mugunga].
Jan. 20, 1997: The government announces a campaign.
March 1: Aid workers leave, citing lack of security; rebels capture [Lubutu] to the south."""
SECOND_WAR = """IRIN chronology (as of 30 September 1998)

2 Aug: An army rebellion begins.
3 Aug: Rebels gain control of [Goma].
6 Aug: [Uvira] falls to the rebels. The president accuses his neighbours."""
ON_LINES = """May 16 1999
- A movement has removed its leader.
May 20 1999
- The town of [Kabambare] was reconquered by government troops.
May 31 1999
- The truce holds."""
BY_YEARS = """Timeline: the march to peace

1996-97 Rebels capture [Bukavu].
1998 Rebels rise up and capture [Kisangani].
1999 A ceasefire is signed."""
FRENCH = """Chronologie de la guerre

2 août 1998 : une rébellion éclate.
3 août : les rebelles s'emparent de [Goma].
23 août : [Kisangani] tombe aux mains des rebelles.
Janvier 1999 : les rebelles prennent [Lubutu]."""
NEWEST_FIRST = """Chronology

3 March 1997: Rebels capture [Kindu].
30 October: Rebels capture [Bukavu].
24 October: Rebels capture [Uvira].
7 October: A warning."""


def captures(text: str, published: date | None = None, language: str = "en") -> dict[str, date]:
    """The first day of each claim by its place."""
    claims = marked_reading(text, language=language, published=published).claims
    return {_place(claim): claim.time.earliest for claim in claims if claim.time}


def _place(claim: Claim) -> str:
    return claim.places[0].resolution.mention.words


@pytest.mark.parametrize("published", [None, date(2005, 9, 14)])
@pytest.mark.parametrize(
    ("text", "language", "days"),
    [
        (
            ZAIRE,
            "en",
            {
                "Bukavu": date(1996, 10, 30),
                "Mugunga": date(1996, 11, 14),
                "Lubutu": date(1997, 3, 1),
            },
        ),
        (ON_LINES, "en", {"Kabambare": date(1999, 5, 20)}),
        (BY_YEARS, "en", {"Bukavu": date(1996, 1, 1), "Kisangani": date(1998, 1, 1)}),
        (
            FRENCH,
            "fr",
            {
                "Goma": date(1998, 8, 3),
                "Kisangani": date(1998, 8, 23),
                "Lubutu": date(1999, 1, 1),
            },
        ),
        (
            NEWEST_FIRST,
            "en",
            {
                "Kindu": date(1997, 3, 3),
                "Bukavu": date(1996, 10, 30),
                "Uvira": date(1996, 10, 24),
            },
        ),
    ],
)
def test_what_an_entry_tells_is_of_the_day_that_opens_it(text, language, days, published):
    assert captures(text, published, language) == days


def test_the_title_gives_the_year_where_no_entry_does():
    assert captures(SECOND_WAR) == {"Goma": date(1998, 8, 3), "Uvira": date(1998, 8, 6)}


@pytest.mark.parametrize(
    ("text", "language"),
    [(ZAIRE, "en"), (SECOND_WAR, "en"), (ON_LINES, "en"), (BY_YEARS, "en"), (FRENCH, "fr")],
)
def test_nobody_stands_anywhere_by_a_chronicle_of_an_old_war(text, language):
    assert standing_in(marked_reading(text, language=language)) == ("", ())


def test_an_entry_lends_its_places_to_no_other():
    # given an entry without a place behind one that has one
    text = ZAIRE.replace("announces a campaign", "launches a counteroffensive")

    # when its events are read
    claims = marked_reading(text).claims

    # then nobody fights at the place of the entry before
    assert sorted({detail_of(claim).type.value for claim in claims}) == ["attack", "captured"]


@pytest.mark.parametrize(
    "text",
    [
        "In 2012, M23 took Goma.\nMay was calm there.\n3 people died in Sake.",
        "12 soldiers died.\n30 fled.\n7 May hospitals are closed.",
        "Since 2012 little has changed.\n3 March: Sake fell.\n4 March: calm.",
        "3 March: Sake fell.\n4 March: shots.\n5 March: calm.",  # the year is the news' own
        "Goma fell in 2012.\n\n3 March: Sake fell.\n4 March: shots.\n5 March: calm.",
    ],
)
def test_other_texts_are_no_chronicles_of_their_own_years(text):
    assert chronicle_of(text) is None


def test_a_diary_of_this_month_is_news():
    # given a diary whose days have no year
    text = "Diary\n\n3 March: Rebels take [Sake].\n4 March: Shots are heard.\n5 March: A truce."

    # when it is read as of its day
    reading = marked_reading(text, published=date(2026, 3, 10))

    # then they stand there
    assert standing_in(reading)[0] == "there"


def test_a_first_entry_is_not_the_day_of_publication():
    assert publication_day("7 May 1996: A warning.\n9 May: Shots.\n3 June 1997: A truce.") is None
    assert publication_day(
        "Published 14 September 2005\n\n1996: A warning.\n1997: Shots.\n1998: A truce."
    ) == date(2005, 9, 14)
