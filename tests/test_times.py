"""When things are said to have happened, in three languages; published on Friday 21 March 2025."""

from __future__ import annotations

from datetime import date

import dateparser
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dashboard.core.spans import Span
from dashboard.core.times import dateline_date, time_readings
from dashboard.core.timing import words as time_words
from dashboard.model import TimePrecision

PUBLISHED = date(2025, 3, 21)

#: language | sentence with the time between brackets | first day | last day | precision
CASES = """
en | M23 insurgents entered Walikale on [Wednesday evening]. | 2025-03-19 | 2025-03-19 | day
en | [On 4 January] the rebels left. | 2025-01-04 | 2025-01-04 | day
en | They left on [January 27, 2025]. | 2025-01-27 | 2025-01-27 | day
en | It began [earlier this year] when the rebels came. | 2025-01-01 | 2025-03-21 | year
en | Displaced [since 2012], they stay. | 2012-01-01 | 2025-03-21 | year
en | [In recent weeks], M23 has gained ground. | - | 2025-03-21 | week
en | They left [two weeks ago]. | 2025-03-03 | 2025-03-09 | week
en | They may march [in May]. | 2024-05-01 | 2024-05-31 | month
en | Goma fell [in early January]. | 2025-01-01 | 2025-01-10 | month
en | Fighting raged [over the past three days]. | 2025-03-18 | 2025-03-21 | day
en | They came [at dawn]. | - | - | none
en | It fell [last month]. | 2025-02-01 | 2025-02-28 | month
en | It fell [last weekend]. | 2025-03-10 | 2025-03-16 | week
en | It fell [last Friday]. | 2025-03-14 | 2025-03-14 | day
en | Talks resume [next Monday]. | 2025-03-24 | 2025-03-24 | day
en | [Monday 3 March]. Shooting near Nyabiondo. | 2025-03-03 | 2025-03-03 | day
en | The town was shelled [overnight]. | 2025-03-20 | 2025-03-21 | day
fr | [Le mercredi 19 mars], la cité est tombée. | 2025-03-19 | 2025-03-19 | day
fr | Ils sont partis [le 1er février 2025]. | 2025-02-01 | 2025-02-01 | day
fr | Des combats ont repris [la semaine dernière]. | 2025-03-10 | 2025-03-16 | week
fr | Les Wazalendo occupaient la colline [hier soir]. | 2025-03-20 | 2025-03-20 | day
fr | Elle est tombée [fin janvier]. | 2025-01-21 | 2025-01-31 | month
fr | Ils ont fui [il y a trois jours]. | 2025-03-18 | 2025-03-18 | day
fr | Des combats opposent [depuis deux semaines] l'armée au M23. | 2025-03-07 | 2025-03-21 | week
fr | [Le 7], affrontements à Kishishe. | 2025-03-07 | 2025-03-07 | day
fr | Fermé [depuis le 21 juillet]. | 2024-07-21 | 2025-03-21 | day
fr | [Mardi nuit] les ADF ont attaqué. | 2025-03-18 | 2025-03-18 | day
fr | La ville est calme [au petit matin]. | - | - | none
en | It rained [from 16 to 18 March]. | 2025-03-16 | 2025-03-18 | day
en | They came back [between 15 February and 5 March]. | 2025-02-15 | 2025-03-05 | day
en | They fled between [February 15 and March 5, 2019]. | 2019-02-15 | 2019-03-05 | day
en | They fled [from 30 December to 3 January]. | 2024-12-30 | 2025-01-03 | day
en | They fled between [November 2018 and mid-February 2019]. | 2018-11-01 | 2019-02-20 | month
fr | Ils sont revenus [entre le 15 février et le 5 mars]. | 2025-02-15 | 2025-03-05 | day
fr | Ils ont fui [du 30 décembre 2024 au 3 janvier 2025]. | 2024-12-30 | 2025-01-03 | day
fr | Ils ont fui [du 30 décembre au 3 janvier 2019]. | 2018-12-30 | 2019-01-03 | day
fr | Ils ont fui entre [novembre 2018 et mi-février 2019]. | 2018-11-01 | 2019-02-20 | month
fr | Ils ont fui entre la [mi-janvier et début février]. | 2025-01-11 | 2025-02-10 | month
fr | Des tirs [dans la nuit du 28 février au 1er mars]. | 2025-02-28 | 2025-03-01 | day
fr | Ils ont fui les attaques [du 1 er au 2 mars]. | 2025-03-01 | 2025-03-02 | day
en | They fought [between 3 and 10 March 2025]. | 2025-03-03 | 2025-03-10 | day
en | Rain fell on [March 3 and 4]. | 2025-03-03 | 2025-03-04 | day
en | Huts burned [on the night of 17 March]. | 2025-03-17 | 2025-03-17 | day
en | They came [in January last year]. | 2024-01-01 | 2024-01-31 | month
en | They took up arms [at the end of 2021]. | 2021-09-01 | 2021-12-31 | year
en | Roads are closed [since early 2025]. | 2025-01-01 | 2025-03-21 | year
en | They left on [Wednesday last week]. | 2025-03-12 | 2025-03-12 | day
en | They fought [over the weekend]. | 2025-03-15 | 2025-03-16 | day
en | Ten were hurt [in the past 24 hours]. | 2025-03-20 | 2025-03-21 | day
en | He left [earlier in the month]. | 2025-03-01 | 2025-03-21 | month
en | It emptied [in just two weeks]. | 2025-03-07 | 2025-03-21 | week
fr | Ils ont attaqué [du mardi 4 au jeudi 6 mars]. | 2025-03-04 | 2025-03-06 | day
fr | Des tirs sont signalés [depuis ce mardi matin 18 mars]. | 2025-03-18 | 2025-03-21 | day
fr | L'attaque a eu lieu [dans la nuit du mardi 11 mars]. | 2025-03-11 | 2025-03-11 | day
fr | Tirs [dans la nuit du lundi au mardi 11 février 2025]. | 2025-02-11 | 2025-02-11 | day
fr | Deux attaques [entre le 5 et le 6 mars]. | 2025-03-05 | 2025-03-06 | day
fr | Ils ont repris les armes [fin 2021]. | 2021-09-01 | 2021-12-31 | year
fr | Ils sont venus [en janvier de l'an dernier]. | 2024-01-01 | 2024-01-31 | month
fr | Le marché est fermé [depuis le week-end dernier]. | 2025-03-10 | 2025-03-16 | week
fr | Ils marchent [depuis plus d'une semaine]. | 2025-03-14 | 2025-03-21 | week
fr | Ils ont fui [mercredi de la semaine dernière]. | 2025-03-12 | 2025-03-12 | day
sw | Walifika [Ijumaa tarehe 14 Machi 2025]. | 2025-03-14 | 2025-03-14 | day
sw | Mji ulitekwa [mwishoni mwa mwezi Januari]. | 2025-01-21 | 2025-01-31 | month
sw | Walikimbia [Jumatano ya wiki iliyopita]. | 2025-03-12 | 2025-03-12 | day
sw | Nimerudi Bunia [jana]. | 2025-03-20 | 2025-03-20 | day
sw | Waliwasili [tarehe 5 Disemba 2024]. | 2024-12-05 | 2024-12-05 | day
sw | Waliwasili [Disemba 5]. | 2024-12-05 | 2024-12-05 | day
sw | Walikimbia [usiku wa kuamkia jana]. | 2025-03-19 | 2025-03-20 | day
sw | Waliwasili [tarehe nne Januari]. | 2025-01-04 | 2025-01-04 | day
sw | Waliwasili [tarehe ishirini na saba mwezi Januari]. | 2025-01-27 | 2025-01-27 | day
sw | Waliwasili [mwezi Februari tarehe 9]. | 2025-02-09 | 2025-02-09 | day
sw | Waliua watu [Jumamosi Machi 8 kuamkia Jumapili Machi 9]. | 2025-03-08 | 2025-03-09 | day
sw | Waliua watu [tarehe 8 kuamkia tarehe 9 Machi]. | 2025-03-08 | 2025-03-09 | day
sw | Walikimbia [Jumanne alfajiri]. | 2025-03-18 | 2025-03-18 | day
sw | Walikimbia [juma tatu]. | 2025-03-17 | 2025-03-17 | day
sw | Walikimbia [Jumanne wiki jana]. | 2025-03-11 | 2025-03-11 | day
sw | Walikimbia [miezi miwili iliyopita]. | 2025-01-01 | 2025-01-31 | month
sw | Waliua watu [usiku wa Ijumaa]. | 2025-03-21 | 2025-03-21 | day
sw | Mapigano yamezuka [leo asubuhi]. | 2025-03-21 | 2025-03-21 | day
sw | Mji ulitekwa [mwezi uliopita]. | 2025-02-01 | 2025-02-28 | month
sw | Mji ulitekwa [tarehe 28 Februari 2025]. | 2025-02-28 | 2025-02-28 | day
sw | Mji ulitekwa [tarehe 5 mwezi wa pili]. | 2025-02-05 | 2025-02-05 | day
sw | Mji ulitekwa [tarehe 19 mwezi huu wa tatu]. | 2025-03-19 | 2025-03-19 | day
sw | Mji ulitekwa [mwezi wa kumi na moja]. | 2024-11-01 | 2024-11-30 | month
""".strip().splitlines()


@pytest.mark.parametrize("case", CASES)
def test_time_words_become_an_interval_with_its_precision(case):
    # given a sentence of an article published on a known day
    language, marked, earliest, latest, precision = (part.strip() for part in case.split("|"))
    text = marked.replace("[", "").replace("]", "")

    # when
    [reading] = time_readings(text, Span(0, len(text)), PUBLISHED, language)

    # then
    assert reading.words == marked[marked.index("[") + 1 : marked.index("]")]
    assert text[reading.start : reading.end] == reading.words
    assert [str(reading.earliest or "-"), str(reading.latest or "-")] == [earliest, latest]
    assert reading.precision == TimePrecision(precision)


@pytest.mark.parametrize(
    "text",
    ["They fled on 3 March and on 5 March came back.", "Le 3 mars et le 5 mars, ils ont fui."],
)
def test_two_days_that_nothing_makes_a_stretch_stay_two(text):
    days = [one.earliest for one in time_readings(text, Span(0, len(text)), PUBLISHED, "")]
    assert days == [date(2025, 3, 3), date(2025, 3, 5)]


@pytest.mark.parametrize(
    "text", ["It fell yesterday.", "It fell on Monday.", "It fell last week.", "It fell on 4 May."]
)
def test_relative_words_stay_open_and_say_so_when_nobody_gave_the_date(text):
    [reading] = time_readings(text, Span(0, len(text)), None, "en")

    assert (reading.earliest, reading.latest) == (None, None)
    assert reading.anchor.startswith("open: no date of publication was given")


def test_a_full_date_needs_no_date_of_publication():
    text = "It fell on 19 March 2025."
    [reading] = time_readings(text, Span(0, len(text)), None, "en")
    assert (reading.earliest, reading.anchor) == (date(2025, 3, 19), "the date itself")


@pytest.mark.parametrize(
    "text",
    [
        "They may march on Goma and may rest.",
        "The 2031 guidance of 18,000 tonnes is withdrawn.",
        "On the road they met 30 families.",
        "Le mari de la victime est parti vers Mars.",
    ],
)
def test_words_that_only_look_like_a_time_are_none(text):
    assert time_readings(text, Span(0, len(text)), PUBLISHED, "en") == ()


def test_a_day_that_no_calendar_has_is_not_read_as_a_day():
    text = "On 31 February 2025 nothing happened."
    readings = time_readings(text, Span(0, len(text)), PUBLISHED, "en")
    assert all(reading.precision is not TimePrecision.DAY for reading in readings)


def test_the_dateline_gives_the_day_of_publication():
    assert dateline_date("BUNDIBUGYO, Uganda | 11 June 2033 | Great Lakes Wire") == date(
        2033, 6, 11
    )
    assert dateline_date("Bukavu, 22 août 2031 (Tribune des Volcans) - Selon") == date(2031, 8, 22)
    assert dateline_date("Families were told on Monday to clear out.") is None


@settings(max_examples=40, deadline=None)
@given(st.dates(date(1960, 1, 1), date(2040, 12, 31)), st.sampled_from(["en", "fr"]), st.booleans())
def test_the_calendar_agrees_with_dateparser(day, language, day_first):
    # given a full date in words
    month = time_words.MONTHS[language][day.month - 1].split("|")[0]
    words = f"{day.day} {month} {day.year}"
    if language == "en" and not day_first:
        words = f"{month} {day.day}, {day.year}"

    # when both read it
    [reading] = time_readings(words, Span(0, len(words)), None, language)
    theirs = dateparser.parse(words, languages=[language])

    # then
    assert theirs is not None
    assert reading.earliest == reading.latest == theirs.date() == day


@given(st.text(max_size=200), st.dates(), st.sampled_from(["en", "fr", "sw", "und"]))
def test_no_text_and_no_date_raises(text, published, language):
    for reading in time_readings(text, Span(0, len(text)), published, language):
        assert text[reading.start : reading.end] == reading.words
        if reading.earliest and reading.latest:
            assert reading.earliest <= reading.latest


@given(
    st.lists(
        st.sampled_from(
            "on in next last the 31 1 29 february march may 2024 1900 monday week year ago 120"
            " since il y a ans depuis le , . hier jana".split()
        ),
        max_size=12,
    ),
    st.dates(),
)
def test_any_order_of_time_words_gives_sound_intervals(tokens, published):
    text = " ".join(tokens)
    for reading in time_readings(text, Span(0, len(text)), published, "und"):
        if reading.earliest and reading.latest and "since" not in reading.anchor:
            assert reading.earliest <= reading.latest


@pytest.mark.parametrize(
    ("text", "words", "language"),
    [
        ("It began at 6 p.m. and ended.", "at 6 p.m.", "en"),
        ("It began at 6pm and ended.", "at 6pm", "en"),
        ("Tout a commencé vers 14h30.", "vers 14h30", "fr"),
        ("Tout a commencé à 5 heures.", "à 5 heures", "fr"),
        ("Arrivés le 3, ils sont repartis.", "le 3", "fr"),
        ("Read on 2031-05-08 in full.", "2031-05-08", "en"),
        ("Lu le 08/05/2031 en entier.", "08/05/2031", "fr"),
        ("Depuis 2031 rien ne bouge.", "Depuis 2031", "fr"),
    ],
)
def test_a_figure_alone_is_a_time_where_it_has_the_shape_of_one(text, words, language):
    [reading] = time_readings(text, Span(0, len(text)), PUBLISHED, language)
    assert reading.words == words


@pytest.mark.parametrize("text", ["25 people left.", "Some 3 km off.", "2 hours' walk, 12 houses."])
def test_a_figure_of_another_shape_is_no_time(text):
    assert time_readings(text, Span(0, len(text)), PUBLISHED, "en") == ()


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("GOMA, DR Congo, May 4, 2031 (UNHCR) Shelling resumed.", date(2031, 5, 4)),
        ("Thursday, August 23, 2031\n\nHundreds have arrived.", date(2031, 8, 23)),
        ("News Stories, 7 May 2031\n\nFamilies wait.", date(2031, 5, 7)),
        ("Update No. 40 on Eastern Congo (26 November 2031)\n\nTalks go on.", date(2031, 11, 26)),
        ("Goma, le 3 mai 2031 – La ville est calme.", date(2031, 5, 3)),
    ],
)
def test_a_date_in_a_dateline_or_on_a_line_of_its_own_is_the_day_of_the_article(text, day):
    assert dateline_date(text) == day


@pytest.mark.parametrize(
    "text",
    [
        "Rebels took Sake on 4 May 2031 and left.",
        "On 4 May 2031 rebels took Goma.",
        "L'attaque du 4 mai 2031 : Goma se souvient.",
        "The accord signed on 5 June 2031 - the second - holds.",
        "Depuis le 27 janvier 2031, Goma est occupée.",
    ],
)
def test_a_date_in_a_sentence_at_the_start_is_not_the_day_of_the_article(text):
    assert dateline_date(text) is None


@pytest.mark.parametrize("published", [date.min, date.max])
@pytest.mark.parametrize(
    "words",
    ["yesterday", "tomorrow", "last Monday", "next Monday", "last weekend", "next week",
     "last week", "on 31 December", "in December", "next month", "120 years ago"],
)  # fmt: skip
def test_a_day_that_lies_beyond_the_calendar_is_no_day(published: date, words: str):
    # given a day of publication at an end of the calendar, as a file of decisions may give it
    sentence = f"Rebels took Goma {words}."

    # when it is read, then nothing ends, and no day is made up
    for time in time_readings(sentence, Span(0, len(sentence)), published, "en"):
        assert time.earliest is None or time.latest is None or time.earliest <= time.latest


@pytest.mark.parametrize(
    ("sentence", "times"),
    [
        ("Les Maï-Maï du commandant Janvier ont attaqué Lukweti en mai.", ["en mai"]),
        ("Le général Janvier Karairi a parlé mardi.", ["mardi"]),
        ("Le chef de guerre Octobre s'est rendu.", []),
        ("Le commandant est parti en janvier.", ["en janvier"]),
        ("Selon le colonel, Juillet 2024 fut calme.", ["Juillet 2024"]),
        ("Janvier fut calme, selon le commandant.", ["Janvier"]),
    ],
)
def test_a_month_behind_a_rank_is_a_man(sentence: str, times: list[str]):
    found = time_readings(sentence, Span(0, len(sentence)), None, "fr")
    assert [sentence[one.start : one.end] for one in found] == times
