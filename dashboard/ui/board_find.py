"""Finding rows on a board of many: a box above it, and the rows that hold all its words."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace

import streamlit as st

from dashboard.core.tokens import name_keys
from dashboard.ui import html
from dashboard.ui.folding import STEP
from dashboard.ui.link import Board
from dashboard.ui.session import look_for, looked_for
from dashboard.ui.tables import Table
from dashboard.ui.texts import say
from dashboard.ui.view.figures import quoted, shortened
from dashboard.ui.view.keep import Keeper

#: Letters that are two where a keyboard has not the one: "sœur" is found by "soeur".
_TWO_LETTERS = str.maketrans({"œ": "oe", "Œ": "oe", "æ": "ae", "Æ": "ae", "ß": "ss"})

#: Pixels of the box; less where the window is narrower.
_WIDTH = 340

#: What the rows of a table say is folded once for it, not at every letter that is looked for.
_kept: Keeper[tuple[str, ...]] = Keeper(16)


def ask(
    board: Board, table: Table, behind: Callable[[], Mapping[str, str]], language: str
) -> Table:
    """The box, above a board of more rows than are seen at once; the rows that it leaves.

    Args:
        board: Which.
        table: All its rows.
        behind: Gives what the cells of a row cut short, by what the row selects.
        language: Of the page.
    """
    words = looked_for(board)
    if len(table.rows) <= STEP and not words:
        return table
    with st.container(horizontal=True, vertical_alignment="center", key="find", gap="small"):
        _box(board, words, language)
        if not words:
            return table
        said = _kept.get(table, "", lambda: rows_said(table, behind()))
        found = holding(words, said)
        told = found_words(words, len(found), len(said), language)
        st.html(html.status(told), width="content")
        st.button(
            say("board.find_end", language, count=len(said)),
            key="find-end",
            type="tertiary",
            on_click=look_for,
            args=(board, ""),
        )
    return replace(
        table, rows=tuple(table.rows[n] for n in found), ids=tuple(table.ids[n] for n in found)
    )


def _box(board: Board, words: str, language: str) -> None:
    """Where the words are written; they are kept while another board or an article is open."""
    key = f"find-{board}"
    st.session_state[key] = words
    st.text_input(
        say("board.find", language),
        key=key,
        placeholder=say("board.find", language),
        label_visibility="collapsed",
        max_chars=100,
        width=_WIDTH,
        on_change=lambda: look_for(board, st.session_state[key]),
    )


def found_words(words: str, count: int, total: int, language: str) -> str:
    """How many rows were found, or that there are none.

    >>> found_words("sake", 1, 1449, "en"), found_words("Xyz", 0, 30, "en")
    ('1 of 1,449 rows has “sake”', 'No row has these words: “Xyz”')
    """
    key = "board.found" if count else "board.found_none"
    if not _keys(words):
        key = "search.no_words"
    shown = quoted(shortened(words, 60), language)
    return say(key, language, count=count, total=total, words=shown)


def rows_said(table: Table, behind: Mapping[str, str]) -> tuple[str, ...]:
    """What each row says, folded: all its cells, and what they cut short.

    >>> table = Table(title="", remark="", columns=("a", "b"), rows=(("Béni", 3),), ids=("one",))
    >>> rows_said(table, {"one": "Fighting near Béni."})
    ('beni 3 fighting near beni',)
    """
    return tuple(
        _folded(
            " ".join((*map(str, row), behind.get(mark_id, "")))
            for row, mark_id in zip(table.rows, table.ids, strict=True)
        )
    )


def holding(words: str, said: Sequence[str]) -> list[int]:
    """The numbers of the texts that hold all the words, in any order, also within longer ones.

    Capitals, accents and signs do not count, and no sign means anything: what is looked for is
    plain text. Words without a letter or digit are in no row.

    >>> said = ("beni north kivu", "goma nord kivu")
    >>> holding("KIVU béni", said), holding("Nord-Kivu", said), holding(".*", said)
    ([0], [1], [])
    """
    wanted = _keys(words)
    return [n for n, text in enumerate(said) if wanted and all(one in text for one in wanted)]


def _keys(words: str) -> list[str]:
    """Each word folded; the parts of one with a hyphen, an apostrophe or a comma stay together."""
    return [one for one in _folded(words.split()) if one]


def _folded(texts: Iterable[str]) -> list[str]:
    return name_keys([one.translate(_TWO_LETTERS) for one in texts])
