"""Finding rows on a board: words typed above it leave the rows that hold all of them."""

from __future__ import annotations

from html import unescape
from typing import Any

import pytest
from corpora import corpus_of_texts
from hypothesis import given
from hypothesis import strategies as some
from streamlit.testing.v1 import AppTest
from streamlit.testing.v1.element_tree import Dataframe
from test_cards import PAGE, narrow, said
from test_page import open_page
from test_ways_into_articles import TOWNS

from dashboard.collection import load_corpus
from dashboard.settings import Settings
from dashboard.ui.board_find import found_words, holding, rows_said
from dashboard.ui.link import Board
from dashboard.ui.tables import (
    Table,
    claims_table,
    displacement_table,
    ledger_table,
    words_behind,
)
from dashboard.ui.view.build import view_of
from dashboard.ui.view.choice import Choice

__all__ = ["open_page"]

ROWS = (
    ("C taken", "Béni, Sud-Kivu", "l’AFC/M23", "“5,000 people”", 3),
    ("F fleeing", "Beni", "des sœurs", "« 5 000 personnes »", 12),
    ("A attack", "Masisi", "FARDC (army)", "100% <b>", 7),
)


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("beni", [0, 1]),
        ("BÉNI", [0, 1]),
        ("Be\u0301ni", [0, 1]),  # the accent as a sign of its own
        ("kivu beni", [0]),  # in any order, and all of them
        ("beni masisi", []),
        ("sud-kivu", [0]),
        ("sud kivu", [0]),
        ("L'AFC", [0]),
        ("afc/m23", [0]),
        ("soeurs", [1]),
        ("Sœurs", [1]),
        ("5,000", [0, 1]),
        ("5 000", [0, 1]),
        ("12", [1]),  # a cell that is a number
        ("tack", [2]),  # within a word
        ("100%", [2]),
        ("<b>", [0, 1, 2]),  # a letter b, and nothing but that
        ("“fleeing”", [1]),
        # no sign means anything: what is looked for is plain text
        ("b.ni", []),
        ("(army", [2]),
        ("be*", [0, 1]),
        (".*", []),
        ("[", []),
        ("***", []),
        ("{{7*7}}", []),
        ("\\", []),
    ],
)
def test_a_row_is_found_by_all_the_words_of_its_cells(words, found):
    table = Table(title="", remark="", columns=tuple("abcde"), rows=ROWS, ids=("1", "2", "3"))
    assert holding(words, rows_said(table, {})) == found


@given(words=some.text(max_size=60))
def test_no_words_are_too_strange_to_be_looked_for(words):
    said = rows_said(Table(title="", remark="", columns=("a",), rows=((words,),), ids=("1",)), {})
    assert found_words(words, 0, 30, "fr")
    found = holding(words, said)
    if words.isascii() and any(map(str.isalnum, words)):
        assert found == [0]


def test_a_row_is_found_by_what_its_cells_cut_short(gazetteer):
    # given a sentence, a source and names that are longer than their cells
    text = (
        "Fighting at Kaseghe\n\nGunmen attacked Kaseghe on Monday, two traders of Kirumba said, as "
        "others in the market hid behind sacks of charcoal and watched the road for an hour.\n\n"
        "Some 900 people fled Kaseghe for Kirumba on Monday, a nurse said.\n\n"
        "Original Source: www.a-newsroom-with-a-name-of-many-letters.example.org\n"
    )
    corpus = corpus_of_texts(gazetteer, text)
    view = view_of(corpus, Choice())
    claims = claims_table(corpus, view, "en")
    cells = " ".join(str(cell) for row in claims.rows for cell in row)
    assert "charcoal" not in cells

    # then its row is found by those words, and no other row of the board
    behind = words_behind(corpus, view)
    said = rows_said(claims, behind)
    (attack,) = holding("charcoal", said)
    assert claims.rows[attack][1] == "Kaseghe"
    assert len(holding("many-letters.example", said)) == len(claims.rows)
    flows = displacement_table(corpus, view, "en")
    assert holding("nurse newsroom kirumba", rows_said(flows, behind)) == [0]


def test_a_name_that_is_not_drawn_is_found_by_every_spelling(seed_corpus):
    view = view_of(seed_corpus, Choice())
    table = ledger_table(seed_corpus, view, "en")
    said = rows_said(table, words_behind(seed_corpus, view))
    for n, row in enumerate(view.ledger):
        for name in row.names:
            assert n in holding(name, said), name


# --------------------------------------------------------------------------- on the page


def opened(board: Board = Board.CLAIMS, **query: str) -> AppTest:
    page = AppTest.from_file(PAGE, default_timeout=120)
    for key, value in {"board": board.value, **query}.items():
        page.query_params[key] = value
    return checked(page.run())


def checked(page: AppTest) -> AppTest:
    assert not page.exception, page.exception
    return page


def looked_for(page: AppTest, words: str, board: Board = Board.CLAIMS) -> AppTest:
    return checked(page.text_input(key=f"find-{board}").set_value(words).run())


def told(page: AppTest) -> str:
    """What is said of what was found."""
    (block,) = [one.proto.body for one in page.get("html") if 'role="status"' in one.proto.body]
    return unescape(block).removeprefix('<div role="status" class="nm-caption">')[: -len("</div>")]


def rows(page: AppTest) -> list[str]:
    """The rows of the table, each in one text."""
    return [" ".join(map(str, row)) for row in page.dataframe[0].value.itertuples(index=False)]


@pytest.mark.usefixtures("own")
def test_the_table_shows_the_rows_found_until_all_are_asked_for():
    # given a board of more rows than are seen at once
    page = opened()
    every = rows(page)

    # when words are looked for
    looked_for(page, "kisangani FLEEING")

    # then their rows stand there, and how many of all
    found = rows(page)
    assert 0 < len(found) < len(every)
    assert all("Kisangani" in row for row in found)
    assert told(page).startswith(f"{len(found)} of {len(every)} rows ha")
    assert told(page).endswith("“kisangani FLEEING”")

    # and the button beside that shows all again
    checked(page.button(key="find-end").click().run())
    assert rows(page) == every
    assert page.text_input(key="find-claims").value == ""
    assert not [one for one in page.button if one.key == "find-end"]


@pytest.mark.usefixtures("own")
@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        ("zebra <b>{{7*7}}", "No row has these words: “zebra <b>{{7*7}}”"),
        ("***", "“***” holds no word to search for. Write letters or digits."),
    ],
)
def test_where_no_row_has_the_words_that_is_said(words, sentence):
    page = looked_for(opened(), words)
    assert told(page) == sentence
    assert not page.dataframe
    assert page.button(key="find-end").label == "Show all 37 rows"


@pytest.mark.usefixtures("own")
def test_in_french_the_same_is_said_in_french():
    page = looked_for(opened(lang="fr"), "KISANGANI")
    assert (
        page.text_input(key="find-claims").placeholder == "Chercher un lieu, une source, des mots"
    )
    count = len(rows(page))
    assert count > 1
    assert told(page) == f"{count} lignes sur 37 contiennent «\u202fKISANGANI\u202f»"
    looked_for(page, "zèbre")
    assert told(page) == "Aucune ligne ne contient ces mots\xa0: «\u202fzèbre\u202f»"
    assert page.button(key="find-end").label == "Montrer les 37 lignes"


@pytest.mark.usefixtures("own")
def test_the_words_are_kept_while_another_board_or_an_article_is_open(seed_corpus):
    page = looked_for(opened(), "kisangani")
    found = rows(page)

    # another board of few rows has no box, and all its rows
    page.session_state["board"] = Board.PLACES
    checked(page.run())
    assert not [one for one in page.text_input if (one.key or "").startswith("find-")]
    page.session_state["board"] = Board.CLAIMS
    assert rows(checked(page.run())) == found

    # an article is opened and closed
    page.session_state["reader"] = (next(iter(seed_corpus.by_article)), 0)
    checked(page.run())
    page.session_state["reader"] = None
    assert rows(checked(page.run())) == found

    # the page speaks another language
    page.session_state["spoken"] = "fr"
    checked(page.run())
    assert page.text_input(key="find-claims").value == "kisangani"
    assert "lignes sur 37" in told(page)

    # and while words are looked for, the box stays, however few rows the filters leave
    page.session_state["happened"] = ["left"]
    checked(page.run())
    assert page.text_input(key="find-claims").value == "kisangani"


@pytest.mark.usefixtures("own")
def test_other_rows_are_another_table_in_which_none_is_selected():
    page = opened()
    before = page.dataframe[0].proto.id
    looked_for(page, "kisangani")
    assert before != page.dataframe[0].proto.id != ""


@pytest.mark.usefixtures("own")
def test_a_table_takes_the_place_of_the_one_before_with_a_box_above_it_and_without():
    # given a board with the box, and one of few rows; then no table stands beside the other one
    # while the page is drawn anew, as each is the same child of the same parent
    assert place_of_table(opened(Board.CLAIMS)) == place_of_table(opened(Board.PLACES))


def place_of_table(page: AppTest) -> list[int]:
    """The way to the table through the page's blocks."""

    def way_in(block: Any) -> list[int] | None:
        for n, one in getattr(block, "children", {}).items():
            rest = [] if isinstance(one, Dataframe) else way_in(one)
            if rest is not None:
                return [n, *rest]
        return None

    way = way_in(page.main)
    assert way
    return way


def test_a_list_in_a_narrow_window_shows_the_rows_found_and_selects_them(own: Settings):
    # given the claims as a list, of which more were asked for
    corpus = load_corpus(own).corpus
    view = view_of(corpus, Choice())
    page = narrow(Board.CLAIMS)
    (more,) = [one for one in page.button if (one.key or "").startswith("more-")]
    more.click().run()

    # when words are looked for
    looked_for(page, "kisangani")

    # then those rows alone are there, each with the way to its own sentence
    table = claims_table(corpus, view, "en")
    found = holding("kisangani", rows_said(table, words_behind(corpus, view)))
    assert said(page).count('class="nm-card-head"') == len(found)
    checked(page.button(key=f"read-card-claims-{len(found) - 1}").click().run())
    assert page.session_state["selected"] == table.ids[found[-1]]
    looked_for(page, "zebra")
    assert 'class="nm-card-head"' not in said(page)
    assert told(page).startswith("No row has these words")


def link_of(page: AppTest) -> dict[str, str]:
    """The parameters of the address bar."""
    params = page.query_params.items()
    return {key: one if isinstance(one, str) else one[0] for key, one in params}


@pytest.mark.usefixtures("own")
def test_the_link_keeps_what_is_looked_for_on_each_board():
    # given words that are looked for on one board, and other ones on another
    page = looked_for(opened(), "kisangani FLEEING")
    found = rows(page)
    page.session_state["board"] = Board.DISPLACEMENT
    checked(page.run())

    # when somebody opens the link
    link = link_of(page)
    assert link["find-claims"] == "kisangani FLEEING"
    del link["board"]
    there = opened(Board.CLAIMS, **link)

    # then they see the same rows, and the words in the box
    assert rows(there) == found
    assert there.text_input(key="find-claims").value == "kisangani FLEEING"

    # and once all are asked for, the link says nothing of it
    checked(there.button(key="find-end").click().run())
    assert "find-claims" not in there.query_params


@pytest.mark.usefixtures("own")
def test_another_link_that_is_followed_brings_its_own_words():
    # given a page with words that are looked for, and the link to it
    page = looked_for(opened(), "kisangani")
    before = link_of(page)

    # when the browser goes back to one without words, and forward again
    del page.query_params["find-claims"]
    every = rows(checked(page.run()))
    page.query_params.update(before)
    found = rows(checked(page.run()))

    # then the rows follow
    assert 0 < len(found) < len(every)


def test_disagreements_of_more_than_are_seen_at_once_are_found_by_all_their_words(
    open_page, tmp_path
):
    # given a board of two dozen entries, which one article tells of
    told_of = "\n\n".join(f"Rebels attacked {town} at dawn." for town in TOWNS)
    (tmp_path / "one.txt").write_text(f"A week of war\n\n{told_of}\n", "utf-8")
    page = open_page(tmp_path)
    page.session_state["board"] = Board.DISAGREEMENTS
    checked(page.run())
    assert fold_labels(page) == [f"One source only · {len(TOWNS)}"]

    # when words are looked for
    looked_for(page, "béni DAWN", Board.DISAGREEMENTS)

    # then what has them is left, and it is said how much that is
    assert fold_labels(page) == ["One source only · 1"]
    assert told(page) == f"1 of {len(TOWNS)} entries has “béni DAWN”"
    looked_for(page, "zebra", Board.DISAGREEMENTS)
    assert fold_labels(page) == []
    assert told(page) == "No entry has these words: “zebra”"

    # and all is there again when it is asked for
    checked(page.button(key="find-end").click().run())
    assert fold_labels(page) == [f"One source only · {len(TOWNS)}"]


def fold_labels(page: AppTest) -> list[str]:
    """The folds of the board of disagreements."""
    return [one.label for one in page.expander if one.label.startswith("One source")]
