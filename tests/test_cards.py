"""The boards on a narrow screen: lists that hold what the tables hold, a step at a time."""

from __future__ import annotations

from html import unescape
from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

from dashboard.collection import load_corpus
from dashboard.settings import Settings
from dashboard.ui.folding import STEP
from dashboard.ui.link import Board
from dashboard.ui.tables import (
    claims_table,
    displacement_table,
    distances_table,
    ledger_table,
    places_table,
)
from dashboard.ui.view.build import view_of
from dashboard.ui.view.choice import Choice

PAGE = str(Path(__file__).resolve().parent.parent / "dashboard" / "page.py")
TABLES = {
    Board.CLAIMS: claims_table,
    Board.DISTANCES: distances_table,
    Board.DISPLACEMENT: displacement_table,
    Board.LEDGER: ledger_table,
    Board.PLACES: places_table,
}


def narrow(board: Board) -> AppTest:
    """The page in a narrow window, with a board open."""
    page = AppTest.from_file(PAGE, default_timeout=120)
    page.session_state["narrow"] = True
    page.query_params["board"] = board.value
    page.run()
    assert not page.exception
    return page


def said(page: AppTest) -> str:
    return unescape("".join(block.proto.body for block in page.get("html")))


@pytest.mark.parametrize("board", TABLES, ids=lambda board: board.value)
def test_a_list_holds_every_cell_of_its_table(own: Settings, board: Board):
    # given the board as it stands on a wide screen
    corpus = load_corpus(own).corpus
    table = TABLES[board](corpus, view_of(corpus, Choice()), "en")

    # when it is opened in a narrow window
    page = narrow(board)

    # then it is a list, of which each of the first rows says all its row says
    assert not page.dataframe
    words = said(page)
    for row in table.rows[:STEP]:
        assert all(str(cell) in words for cell in row if cell != ""), row
    pressed = [one for one in page.button if (one.key or "").startswith("read-card-")]
    assert len(pressed) == min(len(table.rows), STEP)


def test_a_card_selects_what_its_row_selects(own: Settings):
    corpus = load_corpus(own).corpus
    table = places_table(corpus, view_of(corpus, Choice()), "en")
    page = narrow(Board.PLACES)
    page.button(key="read-card-places-2").click().run()
    assert not page.exception
    assert f"{table.rows[2][0]} — what the sources say" in said(page)


def test_a_long_list_says_how_much_is_not_shown_and_shows_it(own: Settings):
    # given a board with more rows than stand there at once
    corpus = load_corpus(own).corpus
    rows = claims_table(corpus, view_of(corpus, Choice()), "en").rows
    assert STEP < len(rows) <= 2 * STEP
    page = narrow(Board.CLAIMS)

    # when the rest is asked for, then all of them stand there
    (more,) = [one for one in page.button if (one.key or "").startswith("more-")]
    assert str(len(rows) - STEP) in more.label
    more.click().run()
    assert said(page).count('class="nm-card-head"') == len(rows)


@pytest.mark.usefixtures("own")
def test_the_page_of_a_wide_window_stays_a_table():
    page = AppTest.from_file(PAGE, default_timeout=120)
    page.query_params["board"] = Board.PLACES.value
    page.run()
    assert len(page.dataframe) == 1
    assert not [one for one in page.button if (one.key or "").startswith("read-card-")]


@pytest.mark.parametrize("told", [True, False])
@pytest.mark.usefixtures("own")
def test_the_window_says_how_wide_it_is(told: bool):
    # given a page in a window of the one kind
    page = AppTest.from_file(PAGE, default_timeout=120)
    page.session_state["narrow"] = not told
    page.query_params["board"] = Board.PLACES.value
    page.run()

    # when the browser presses the button that says the other
    page.button(key="is-narrow" if told else "is-wide").click().run()

    # then the board is what fits
    assert not page.exception
    assert bool(page.dataframe) is not told
