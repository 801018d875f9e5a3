"""A sentence as one line of words and signs, on which a table of patterns can be tried."""

from __future__ import annotations

from dashboard.core.displacements.sentence.row import Row

_QUOTES = frozenset("'’\"“”«»")


def coded(row: Row, lo: int, hi: int) -> str:
    """The words of a sentence, those from ``lo`` to ``hi`` as ``#``, other figures as ``%``, places
    as ``@``; stops are words by themselves, a dash between blanks is ``–`` and the end ``.``."""
    signs = {lo: ("#", hi)} if hi > lo else {}
    for place in row.places:
        if not place.carried:
            signs.setdefault(place.lo, ("@", place.hi))
    for item in row.figures:
        if not lo <= item.lo < hi:
            signs.setdefault(item.lo, ("%", item.hi))
    words: list[str] = []
    at = row.lo
    while at < row.hi:
        words += _stops(row, at)
        sign, following = signs.get(at, (row.word(at), at + 1))
        words.append(sign)
        at = max(following, at + 1)
    return " ".join([*words, "."])


def _stops(row: Row, at: int) -> list[str]:
    """The stops before a word, each by itself; none before the first word."""
    gap = row.tokens.gaps[at] if at > row.lo else " "
    if gap == " ":
        return []
    dashed = gap.replace(" - ", " – ")
    return [sign for sign in dashed if not (sign.isspace() or sign == "-" or sign in _QUOTES)]
