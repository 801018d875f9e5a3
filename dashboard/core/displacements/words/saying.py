"""Verbs of saying as they stand around a flight; their table is that of ``speech/words.py``."""

from __future__ import annotations

from collections.abc import Iterable

from dashboard.core.speech.forms import form_of


def says(word: str) -> bool:
    """Whether a folded word is a form of a verb of saying, and of nothing else.

    >>> says("said"), says("affirment"), says("zinasema"), says("report"), says("")
    (True, True, True, False, False)
    """
    form = form_of(word) if word else None
    return form is not None and not form[1]


def any_says(words: Iterable[str]) -> bool:
    """Whether one of the words is such a form."""
    return any(map(says, words))
