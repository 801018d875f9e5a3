"""The rows of the boards: what their cells say, and how wide their columns are."""

from __future__ import annotations

import pytest

from dashboard.core.clean import clean
from dashboard.pipeline import read_article
from dashboard.ui.tables import (
    Table,
    claims_table,
    column_widths,
    displacement_table,
    distances_table,
    drawn_widths,
    ledger_table,
    places_table,
    shown_rows,
)
from dashboard.ui.view.build import view_of
from dashboard.ui.view.choice import Choice
from dashboard.ui.view.corpus import corpus_of

TEXT = (
    "Fighting at Kaseghe\n\n"
    "Residents fled Kaseghe for Kirumba on Monday. "
    "Lubero lies 37 km north of Kaseghe. "
    "Gunmen of the hills attacked Kaseghe on Monday, two traders of Kirumba said."
)
TABLES = (claims_table, distances_table, displacement_table, ledger_table, places_table)


@pytest.fixture(scope="module")
def rows_of(gazetteer):
    read = read_article(clean(TEXT, name="kaseghe.txt"), gazetteer)
    corpus = corpus_of([read])
    view = view_of(corpus, Choice())
    return lambda table: table(corpus, view, "en")


def _table(*rows: tuple[str, ...]) -> Table:
    columns = tuple("abcdefgh"[: len(rows[0])])
    return Table(title="", remark="", columns=columns, rows=rows, ids=())


def test_an_empty_cell_at_the_top_cuts_none_of_those_below():
    short, *_ = column_widths(_table(("", "x"), *[("Gunmen of Kasindi", "x")] * 9))
    same, *_ = column_widths(_table(*[("Gunmen of Kasindi", "x")] * 10))
    assert short == same
    assert short is not None
    assert short >= len("Gunmen of Kasindi") * 6


def test_one_long_cell_widens_no_column_of_short_ones():
    long = ("a name of a great many words indeed, all of them long", "x")
    assert column_widths(_table(*[("short", "x")] * 20, long))[0] == 60


def test_sentences_take_what_the_other_columns_leave():
    sentence = "Residents fled Kaseghe for Kirumba on Monday, two traders said."
    assert column_widths(_table(*[("place", sentence, "why")] * 3)) == (60, None, 60)


@pytest.mark.parametrize("table", TABLES, ids=lambda table: table.__name__)
def test_one_column_at_least_takes_what_is_left(rows_of, table):
    made = rows_of(table)
    widths = column_widths(made)
    assert len(widths) == len(made.columns)
    assert None in widths


@pytest.mark.parametrize("table", TABLES, ids=lambda table: table.__name__)
def test_a_board_finds_room_on_a_screen_of_1280_pixels(rows_of, table):
    # what is left there beside the sidebar and the boxes to tick is some 920 pixels
    widths = drawn_widths(rows_of(table))
    assert sum(widths) <= 920
    assert min(widths) >= 60


def test_many_columns_of_long_words_find_room_as_well():
    words = "a name of many words and more"
    sentence = "Residents fled Kaseghe for Kirumba on Monday, two traders said."
    widths = drawn_widths(_table(*[(*[words] * 7, sentence)] * 3))
    assert sum(widths) <= 920
    assert widths[-1] >= 2 * widths[0]


def test_where_there_is_little_room_words_stay_whole_as_far_as_there_is_any():
    # given columns of sources and speakers that need more room than there is, and among many
    # forces one of a longer word
    long = "Correspondents of the newsroom"
    rows = [("C taken", "Nyabiondo", "army", long, "states", "undated", long, "x" * 60)] * 30
    rows[3] = ("C taken", "Nyabiondo", "Rwanda-backed M23 rebels", *rows[3][3:])
    widths = drawn_widths(_table(*rows))

    # then that word is not broken
    assert sum(widths) <= 920
    assert widths[2] >= len("Rwanda-backed") * 6.8 + 20


def test_people_nobody_counted_are_said_to_be_uncounted(rows_of):
    (flow,) = rows_of(displacement_table).rows
    assert flow[1:4] == ("not said", "Kaseghe", "Kirumba")


def test_a_difference_that_rounds_to_nothing_has_no_sign(rows_of):
    (row, *_) = rows_of(distances_table).rows
    assert row[:3] == ("Lubero", "Kaseghe", "“37 km north of Kaseghe”")
    assert row[5] == "0 km"


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        ("Les rebelles ont pris Kirumba lundi.", "One article puts rebels in Kirumba."),
        ("Waasi wameuteka mji wa Kirumba.", "One article puts rebels in Kirumba."),
        ("L'armée a repris Kirumba lundi.", "One article puts the army in Kirumba."),
        ("Rwanda-backed M23 rebels took Kirumba.", "One article puts M23 in Kirumba."),
    ],
)
def test_a_force_without_a_name_is_called_in_the_language_of_the_page(sentence, told, gazetteer):
    text = f"War in North Kivu\n\n{sentence}"
    read = read_article(clean(text, name="kirumba.txt"), gazetteer)
    assert view_of(corpus_of([read]), Choice()).summary == told


def test_who_names_no_force_does_not_put_the_named_one_there(gazetteer):
    # given two reports that a town fell, of which one says to whom
    told = ("Fighters nobody could name took Kirumba.", "Nyatura militiamen captured Kirumba.")
    reads = [
        read_article(clean(f"War in North Kivu\n\n{words}", name=f"{n}.txt"), gazetteer)
        for n, words in enumerate(told)
    ]

    # then the headline does not say that both name it
    head = view_of(corpus_of(reads), Choice()).summary
    assert head.startswith("One article puts ")


@pytest.mark.parametrize(
    ("sentences", "title"),
    [
        (["L'armée a repris Kirumba lundi."], "The army in Kirumba"),
        (["REBELS captured Kirumba."], "Rebels in Kirumba"),
        (["A rebel column took Kirumba."], "Rebels in Kirumba"),
        (["Fighters captured Kirumba.", "Nyatura militiamen took Kirumba."], "Nyatura in Kirumba"),
    ],
)
def test_a_title_calls_a_force_by_its_name_or_by_what_it_is(sentences, title, gazetteer):
    text = "War in North Kivu\n\n" + "\n\n".join(sentences)
    read = read_article(clean(text, name="kirumba.txt"), gazetteer)
    assert title in {mark.title for mark in view_of(corpus_of([read]), Choice()).disputes}


def test_each_claim_flow_and_distance_says_whose_article_it_stands_in(gazetteer):
    # given one flight in the articles of two newsrooms, of which neither gives its date
    body = TEXT.partition("\n\n")[2]
    read = [
        read_article(
            clean(f"{title}\n\n{body}\n\nOriginal Source: {source}\n", name="a.txt"), gazetteer
        )
        for title, source in (
            ("Flight from Kaseghe", "www.kivuwatch.example"),
            ("Kirumba fills", "www.lakenews.example"),
        )
    ]
    corpus = corpus_of(read)
    view = view_of(corpus, Choice())

    # then each board names the source, and says where there is a second one
    for table in (claims_table, distances_table, displacement_table):
        made = table(corpus, view, "en")
        source = made.columns.index("Source")
        assert {row[source].partition(",")[0] for row in made.rows if row[source]} <= {
            "www.kivuwatch.example",
            "www.lakenews.example",
        }
        assert made.rows[0][source]
    (flow, *_) = displacement_table(corpus, view, "en").rows
    assert flow[displacement_table(corpus, view, "en").columns.index("When")] == "“Monday”"
    assert flow[source].endswith(".example, and 1 more")


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t", "\r", " =", "＝"])
def test_no_cell_of_a_board_is_a_formula_where_its_own_button_saves_it(start: str):
    # given a publisher and a speaker as anybody may type them, beside figures of ours
    evil = f'{start}HYPERLINK("http://evil.example","Goma")'
    board = _table((evil, "+12 km", "-3 km"), ("Goma", "0 km", evil))

    # when they are shown, then a spreadsheet reads words, and the figures stand as they were
    shown = shown_rows(board)
    assert shown[0] == (f"'{evil}", "+12 km", "-3 km")
    assert shown[1] == ("Goma", "0 km", f"'{evil}")
