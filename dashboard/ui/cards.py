"""A board as a list, for windows too narrow for its table: every cell is there, nothing is cut."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import streamlit as st

from dashboard.ui.escape import html_text
from dashboard.ui.folding import show_some
from dashboard.ui.html import sight_script
from dashboard.ui.link import Board
from dashboard.ui.session import select, table_key
from dashboard.ui.tables import Table
from dashboard.ui.texts import say


@dataclass(frozen=True, slots=True, kw_only=True)
class CardPlan:
    """Which cells of a row stand where; all others follow, each behind its column's heading.

    Attributes:
        title: Columns whose cells make the title.
        between: What stands between two of them.
        chip: The column whose letter has a colour; None for none.
        quote: The column of the source's words; None for none.
    """

    title: tuple[int, ...]
    between: str = ", "
    chip: int | None = None
    quote: int | None = None


#: By board; a column that is added to a table is among "all others" by itself.
_PLANS: Mapping[Board, CardPlan] = {
    Board.CLAIMS: CardPlan(chip=0, title=(1,), quote=7),
    Board.DISTANCES: CardPlan(title=(0, 1), between=" – "),
    Board.DISPLACEMENT: CardPlan(chip=0, title=(2, 3), between=" → "),
    Board.LEDGER: CardPlan(title=(0,), quote=2),
    Board.PLACES: CardPlan(title=(0,)),
}

#: The colour of a letter, as on the chips.
_COLOURS = {"A": "act", "C": "control", "D": "distance", "F": "flow", "S": "stock", "P": "place"}

#: That a card was pressed: what it shows stands further up.
_PRESSED = "card-pressed"


def show(board: Board, table: Table, language: str) -> None:
    """The rows one below the other, each with the way to its sentence; some at a time."""
    plan = _PLANS[board]

    def show_one(row: int) -> None:
        with st.container(key=f"card-{board}-{row}"):
            _show_card(board, plan, table, row, language)

    with st.container(key="cards"):
        show_some(table_key(board), range(len(table.rows)), show_one, language)
    if mark_id := st.session_state.pop(_PRESSED, None):
        st.html(_to_the_panel(mark_id), unsafe_allow_javascript=True)


def _show_card(board: Board, plan: CardPlan, table: Table, row: int, language: str) -> None:
    with st.container(horizontal=True, vertical_alignment="center", gap="small", wrap=False):
        st.html(_head(plan, table.rows[row]), width="stretch")
        st.button(
            say("panel.read", language),
            key=f"read-card-{board}-{row}",
            type="tertiary",
            on_click=_press,
            args=(table.ids[row],),
        )
    st.html(_body(plan, table, table.rows[row]))


def _head(plan: CardPlan, row: tuple[str | int, ...]) -> str:
    """The chip, and what the row is about.

    >>> _head(CardPlan(chip=0, title=(1,)), ("C taken", "Sake"))
    '<div class="nm-card-head"><span class="nm-chip nm-control">C taken</span> <b>Sake</b></div>'
    """
    title = plan.between.join(str(row[n]) for n in plan.title if row[n] != "")
    chip = ""
    if plan.chip is not None:
        words = str(row[plan.chip])
        colour = _COLOURS.get(words[:1], "quiet")
        chip = f'<span class="nm-chip nm-{colour}">{html_text(words)}</span> '
    return f'<div class="nm-card-head">{chip}<b>{html_text(title)}</b></div>'


def _body(plan: CardPlan, table: Table, row: tuple[str | int, ...]) -> str:
    """The source's words, then every other cell behind its heading; empty ones are left out."""
    named = {*plan.title, plan.chip, plan.quote}
    pairs = "".join(
        f"<div><span>{html_text(heading)}</span> {html_text(str(cell))}</div>"
        for n, (heading, cell) in enumerate(zip(table.columns, row, strict=True))
        if n not in named and cell != ""
    )
    words = str(row[plan.quote]) if plan.quote is not None else ""
    quote = f'<div class="nm-quote">{html_text(words)}</div>' if words else ""
    return f'{quote}<div class="nm-pairs">{pairs}</div>'


def _press(mark_id: str) -> None:
    select(mark_id)
    st.session_state[_PRESSED] = mark_id


def _to_the_panel(mark_id: str) -> str:
    """Ours alone, run once for each press: brings what was selected into sight.

    >>> _to_the_panel("place:sake")[:35]
    '<script data-for="place:sake">docum'
    """
    return sight_script(mark_id, "st-key-panel", "start")
