"""Long lists that are made once somebody opens them, a step at a time."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TypeVar

import streamlit as st

from dashboard.ui.texts import say

#: So much of a list is shown when it is opened, and so much more at each press.
STEP = 20

_M = TypeVar("_M")


def show_folded(
    name: str, label: str, marks: Sequence[_M], show_one: Callable[[_M], None], language: str
) -> None:
    """A folded list; nothing where it is empty. How much of it is not shown yet is said.

    Args:
        name: Of the list, the same in every run.
        label: On the fold.
        marks: What is listed.
        show_one: Draws one of them.
        language: Of the page.
    """
    if not marks:
        return
    fold = st.expander(label, key=f"fold-{name}", on_change="rerun")
    if not fold.open:
        return
    with fold:
        show_some(name, marks, show_one, language)


def show_some(
    name: str, marks: Sequence[_M], show_one: Callable[[_M], None], language: str
) -> None:
    """The beginning of a list, and more of it where the reader asks; arguments as above."""
    key = f"most-{name}"
    most = max(STEP, int(st.session_state.get(key) or 0))
    for mark in marks[:most]:
        show_one(mark)
    if len(marks) > most:
        _ask_for_more(key, most, len(marks) - most, language)


def _ask_for_more(key: str, most: int, rest: int, language: str) -> None:
    words = "board.more" if rest > STEP else "board.more_last"
    st.button(
        say(words, language, count=min(STEP, rest), rest=rest),
        key=f"more-{key}",
        on_click=_show_more,
        args=(key, most + STEP),
    )


def _show_more(key: str, most: int) -> None:
    st.session_state[key] = most
