"""The boards below the map: everything that is on it, and what is not, as tables.

A row selected, by mouse or keyboard, does what a click on the mark does. Cells of ``st.dataframe``
are plain text, so foreign words go in as they are.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import pandas as pd
import streamlit as st

from dashboard.model import SideReading, Verdict
from dashboard.ui import html
from dashboard.ui.escape import label_text
from dashboard.ui.link import Board
from dashboard.ui.session import open_board, select
from dashboard.ui.tables import (
    Table,
    acled_of,
    claims_table,
    column_widths,
    displacement_table,
    distances_table,
    ledger_table,
    places_table,
)
from dashboard.ui.texts import say
from dashboard.ui.view.chips import side_excerpts
from dashboard.ui.view.choice import Choice
from dashboard.ui.view.corpus import Corpus
from dashboard.ui.view.keep import Keeper, state_of
from dashboard.ui.view.panel import sides_fact
from dashboard.ui.view.records import DisputeMark, View

#: So many sentences of one reading stand on the board; the panel shows them all.
SENTENCES_A_SIDE = 2

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
    if board is Board.DISAGREEMENTS:
        _disagreements(corpus, view, language)
    else:
        _show_table(board, _table(board, corpus, view, language), language)


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
        Board.DISAGREEMENTS: len(_contradictions(view)),
        Board.DISTANCES: len(view.distances),
        Board.DISPLACEMENT: len(view.flows) + len(view.stocks),
        Board.LEDGER: len(view.ledger),
        Board.PLACES: len(view.places),
    }


def _show_table(board: Board, table: Table, language: str) -> None:
    st.html(html.heading(table.title, table.remark))
    if not table.rows:
        st.html(html.block("caption", say("board.none", language)))
        return
    event: Any = st.dataframe(
        pd.DataFrame(table.rows, columns=list(table.columns)),
        hide_index=True,
        width="stretch",
        column_config={
            name: st.column_config.Column(width=width)
            for name, width in zip(table.columns, column_widths(table), strict=True)
            if width is not None
        },
        key=f"table-{board}",
        on_select="rerun",
        selection_mode="single-row",
        row_height=34,
    )
    _take_row(board, tuple(event.selection.rows), table.ids)


def _take_row(board: Board, rows: tuple[int, ...], ids: Sequence[str]) -> None:
    """Select the row's mark, once for each change of the row."""
    seen = f"seen-row-{board}"
    if st.session_state.get(seen, ()) == rows:
        return
    st.session_state[seen] = rows
    if rows and rows[0] < len(ids):
        select(ids[rows[0]])
        st.rerun()


# --------------------------------------------------------------------------- disagreements


def _contradictions(view: View) -> tuple[DisputeMark, ...]:
    return tuple(mark for mark in view.disputes if mark.comparison.verdict is Verdict.CONTRADICT)


def _disagreements(corpus: Corpus, view: View, language: str) -> None:
    """Contradictions side by side; below them what sources agree on, and what only one says."""
    contradictions = _contradictions(view)
    if not contradictions:
        st.html(html.block("caption", say("board.none", language)))
    for n, mark in enumerate(contradictions):
        if n == 0:
            _show_sides(corpus, mark, language)
        else:
            with st.expander(label_text(mark.title)):
                _show_sides(corpus, mark, language)
    _checks(view, language)
    for verdict, key in ((Verdict.AGREE, "dispute.agree"), (Verdict.ONE_SOURCE, "dispute.single")):
        same = [mark for mark in view.disputes if mark.comparison.verdict is verdict]
        if same:
            with st.expander(f"{say(key, language)} · {len(same)}"):
                for mark in same[:50]:
                    _show_sides(corpus, mark, language)


def _checks(view: View, language: str) -> None:
    """Figures beside other facts; a click opens both sentences. Nobody is called a liar."""
    if not view.checks:
        return
    with st.expander(f"{say('dispute.checks', language)} · {len(view.checks)}"):
        for mark in view.checks[:50]:
            left, right = st.columns([8, 2], vertical_alignment="center")
            left.text(f"{'=' if mark.check.agrees else '≠'} {mark.check.finding}")
            right.button(
                say("panel.read", language),
                key=f"read-{mark.id}",
                type="tertiary",
                on_click=select,
                args=(mark.id,),
            )


def _show_sides(corpus: Corpus, mark: DisputeMark, language: str) -> None:
    comparison = mark.comparison
    disputed = comparison.verdict is Verdict.CONTRADICT
    remark = (
        sides_fact(comparison.origin_count, len(comparison.sides), language)
        if disputed
        else f"{_articles(comparison.article_count, language)}, "
        f"{_origins(comparison.origin_count, language)}"
    )
    st.html(html.heading(mark.title, remark))
    told = [_side(corpus, side, language) for side in comparison.sides]
    for left in range(0, len(told), 2):
        st.html(html.sides(told[left : left + 2], disputed=disputed))


def _side(corpus: Corpus, side: SideReading, language: str) -> str:
    excerpts = side_excerpts(corpus, side, language)[:SENTENCES_A_SIDE]
    notes = [corpus.notes[excerpt.article_id] for excerpt in excerpts]
    return html.side(side.words, excerpts, notes, acled_of(side.claims[0]), language)


def _articles(count: int, language: str) -> str:
    return say("count.articles", language, count=count)


def _origins(count: int, language: str) -> str:
    return say("count.origins", language, count=count)
