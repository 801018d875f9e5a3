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

#: On which board what is found is no row: the beginning of the keys of its words.
_KINDS = {Board.DISAGREEMENTS: "dispute"}

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
    found = ask_among(board, len(table.rows), table, lambda: rows_said(table, behind()), language)
    if found is None:
        return table
    return replace(
        table, rows=tuple(table.rows[n] for n in found), ids=tuple(table.ids[n] for n in found)
    )


def ask_among(
    board: Board, count: int, owner: object, say_all: Callable[[], tuple[str, ...]], language: str
) -> list[int] | None:
    """The box, above a board of more than is seen at once, and the numbers of what it leaves.

    Args:
        board: Which.
        count: Of all that stands on it.
        owner: What holds all that, another object whenever it says something else.
        say_all: Gives what each of them says, as :func:`folded` gives it.
        language: Of the page.

    Returns:
        None where no words are looked for.
    """
    words = looked_for(board)
    if count <= STEP and not words:
        return None
    with st.container(horizontal=True, vertical_alignment="center", key="find", gap="small"):
        _box(board, words, language)
        if not words:
            return None
        found = holding(words, _kept.get(owner, (board, language), say_all))
        st.html(
            html.status(
                found_words(words, len(found), count, language, _KINDS.get(board, "board"))
            ),
            width="content",
        )
        st.button(
            say(f"{_KINDS.get(board, 'board')}.find_end", language, count=count),
            key="find-end",
            type="tertiary",
            on_click=look_for,
            args=(board, ""),
        )
    return found


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


def found_words(words: str, count: int, total: int, language: str, kind: str = "board") -> str:
    """How many rows were found, or that there are none; ``kind`` begins the keys of its words.

    >>> found_words("sake", 1, 1449, "en"), found_words("Xyz", 0, 30, "en")
    ('1 of 1,449 rows has “sake”', 'No row has these words: “Xyz”')
    """
    key = f"{kind}.found" if count else f"{kind}.found_none"
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
    return folded(
        " ".join((*map(str, row), behind.get(mark_id, "")))
        for row, mark_id in zip(table.rows, table.ids, strict=True)
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
    return [one for one in folded(words.split()) if one]


def folded(texts: Iterable[str]) -> tuple[str, ...]:
    """The texts as they are looked through: without capitals, accents and signs."""
    return tuple(name_keys([one.translate(_TWO_LETTERS) for one in texts]))
