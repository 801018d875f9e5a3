"""The boards below the map: everything that is on it, and what is not, as tables.

A row selected, by mouse or keyboard, does what a click on the mark does. Cells of ``st.dataframe``
are plain text, so foreign words go in as they are. On a narrow screen a table is a list instead:
:mod:`dashboard.ui.cards`.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

import pandas as pd
import streamlit as st

from dashboard.ui import board_find, cards, disagreements, html, width
from dashboard.ui.disagreements import contradictions
from dashboard.ui.link import Board
from dashboard.ui.session import open_board, select, table_key
from dashboard.ui.tables import (
    Table,
    claims_table,
    displacement_table,
    distances_table,
    drawn_widths,
    goes_on,
    ledger_table,
    places_table,
    shown_rows,
    words_behind,
)
from dashboard.ui.texts import say
from dashboard.ui.view.choice import Choice
from dashboard.ui.view.corpus import Corpus
from dashboard.ui.view.keep import Keeper, state_of
from dashboard.ui.view.records import View

#: Pixels of a row of one line, and of three; a cell goes on in the next only in rows of over 60.
ONE_LINE, THREE_LINES = 34, 64

_TABLES = {
    Board.CLAIMS: claims_table,
    Board.DISTANCES: distances_table,
    Board.DISPLACEMENT: displacement_table,
    Board.LEDGER: ledger_table,
    Board.PLACES: places_table,
}


def show(corpus: Corpus, view: View, choice: Choice) -> None:
    """One segmented control, one board."""
    language = choice.language
    counts = _counts(view)
    first = Board.DISAGREEMENTS if counts[Board.DISAGREEMENTS] else Board.CLAIMS
    board = open_board(first)
    st.html(html.board_counts([counts[one] for one in Board]))
    st.segmented_control(
        say("board.select", language),
        list(Board),
        # Without counts: Streamlit makes a control anew when its labels change, and a click on the
        # old one is lost.
        format_func=lambda one: say(f"board.{one}", language),
        key="board",
        required=True,
        label_visibility="collapsed",
    )
    width.watch(redraws=board is not Board.DISAGREEMENTS)
    if board is Board.DISAGREEMENTS:
        disagreements.show(corpus, view, language)
    else:
        table = _table(board, corpus, view, language)
        _show_table(board, table, lambda: words_behind(corpus, view), language)


#: Rows are made once for each state of the filters: a click changes none of them.
_kept: Keeper[Table] = Keeper(32)


def _table(board: Board, corpus: Corpus, view: View, language: str) -> Table:
    """The board's rows; those of the distances hang on the selection and are made anew."""
    make = _TABLES[board]
    if board is Board.DISTANCES:
        return make(corpus, view, language)
    return _kept.get(state_of(view), (board, language), lambda: make(corpus, view, language))


def _counts(view: View) -> dict[Board, int]:
    return {
        Board.CLAIMS: len(view.claims),
        Board.DISAGREEMENTS: len(contradictions(view)),
        Board.DISTANCES: len(view.distances),
        Board.DISPLACEMENT: len(view.flows) + len(view.stocks),
        Board.LEDGER: len(view.ledger),
        Board.PLACES: len(view.places),
    }


def _show_table(
    board: Board, table: Table, behind: Callable[[], Mapping[str, str]], language: str
) -> None:
    narrow = width.is_narrow()
    # One container, so that the table is the same child of the page with a box and without: it
    # takes the place of the table before, where it would else stand beside it for a moment.
    with st.container(key="board-head"):
        _head(table, language, narrow=narrow)
        if table.rows:
            table = board_find.ask(board, table, behind, language)
    if not table.rows:
        return
    if narrow:
        cards.show(board, table, language)
        return
    event: Any = st.dataframe(
        pd.DataFrame(shown_rows(table), columns=list(table.columns)),
        hide_index=True,
        width="stretch",
        column_config={
            name: st.column_config.Column(width=px)
            for name, px in zip(table.columns, drawn_widths(table), strict=True)
        },
        key=table_key(board),
        on_select="rerun",
        selection_mode="single-row",
        row_height=THREE_LINES if goes_on(table) else ONE_LINE,
    )
    _take_row(board, tuple(event.selection.rows), table.ids)


def _head(table: Table, language: str, *, narrow: bool) -> None:
    """The board's title, what to do with its rows, and that there are none."""
    remark = table.remark
    if narrow:
        remark = remark.replace(say("board.select", language), say("board.press", language))
    st.html(html.heading(table.title, remark))
    if not table.rows:
        st.html(html.block("caption", say("board.none", language)))


def _take_row(board: Board, rows: tuple[int, ...], ids: Sequence[str]) -> None:
    """Select the row's mark, once for each change of the row."""
    seen = f"seen-row-{table_key(board)}"
    if st.session_state.get(seen, ()) == rows:
        return
    st.session_state[seen] = rows
    if rows and rows[0] < len(ids):
        select(ids[rows[0]])
        st.rerun()
