"""The words of a distance: its figure, its unit and its direction."""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass

from dashboard.core.lengths import tables
from dashboard.core.quantity.numbers import Figure
from dashboard.core.spans import Span
from dashboard.core.tokens import Tokens

#: "15km", "150kms", "12mi", "73kilometers": figure and unit in one word.
_GLUED = re.compile(rf"\d+(?:{'|'.join(tables.GLUED)}|mi)")


@dataclass(frozen=True, slots=True)
class Stated:
    """A distance as the words give it; positions are words of the article."""

    figure: Figure
    unit: int
    hours: bool
    km_per_unit: float
    direction: str | None
    after: int  # first word after length and direction
    lo: int
    hi: int
    offset: int  # where the sentence begins; the figure is counted from there


def stated_distance(tokens: Tokens, span: Span, figure: Figure) -> Stated | None:
    """The distance that a figure gives; None when no unit of length belongs to it."""
    lo = bisect_left(tokens.starts, span.start)
    hi = bisect_left(tokens.starts, span.end)
    unit = _unit_of(tokens, span, figure, lo, hi)
    if unit is None:
        return None
    word = tokens.words[unit].lstrip("0123456789")
    after = max(unit, bisect_left(tokens.starts, span.start + figure.end) - 1) + 1
    after = _past_conversion(tokens, after, hi)
    if _is_no_distance(tokens, unit, after, lo, hi) or _is_length(tokens, span, figure, after):
        return None
    if word in tables.HOURS:
        way = _way_words(tokens, after, hi)
        if not way:
            return None
        after += way
    direction, after = _direction(tokens, after, hi)
    km = tables.LENGTHS.get(word, 1.0)
    return Stated(figure, unit, word in tables.HOURS, km, direction, after, lo, hi, span.start)


def _unit_of(tokens: Tokens, span: Span, figure: Figure, lo: int, hi: int) -> int | None:
    """The word of length right after the figure, or right before it in Swahili."""
    first = bisect_left(tokens.starts, span.start + figure.start)
    last = bisect_left(tokens.starts, span.start + figure.end) - 1
    if _GLUED.fullmatch(tokens.words[last]):
        return last  # "15km"
    following = bisect_left(tokens.starts, span.start + figure.end)
    if following < hi and tokens.words[following] in ("de", "of", "d", "des"):
        following += 1
    if following < hi and _is_unit(tokens.words[following]):
        gap = tokens.text[span.start + figure.end : tokens.starts[following]].strip(
            " -\u00a0\u202f"
        )
        return following if gap.lower() in ("", "de", "of", "des", "+") else None
    number = bisect_left(tokens.starts, span.start + figure.number_start)
    while number > lo and tokens.words[number - 1] in tables.NO_MORE_THAN:
        number -= 1  # "kilomita zisizozidi 15"
    for before in (first - 1, number - 1):
        if before >= lo and tokens.words[before] in tables.LEADING_LENGTHS | {"saa"}:
            return before
    return None


def _is_no_distance(tokens: Tokens, unit: int, after: int, lo: int, hi: int) -> bool:
    following = tokens.words[after] if after < hi else ""
    preceding = tokens.words[unit - 1] if unit > lo else ""
    glued = tokens.text[tokens.ends[unit] : tokens.ends[unit] + 1]
    return (
        following in tables.NOT_A_DISTANCE or preceding in tables.NOT_BEFORE or glued in ("²", "/")
    )


def _is_length(tokens: Tokens, span: Span, figure: Figure, after: int) -> bool:
    """Whether it says how long a thing is: "a column two miles long", "longue de deux miles"; a
    road's length is the distance between its ends."""
    lo = bisect_left(tokens.starts, span.start)
    hi = bisect_left(tokens.starts, span.end)
    first = bisect_left(tokens.starts, span.start + figure.start)
    around = tokens.words[max(lo, first - 2) : first] + tokens.words[after : min(after + 1, hi)]
    if tables.LONG.isdisjoint(around):
        return False
    return tables.ROADS.isdisjoint(tokens.words[lo:hi])


def _past_conversion(tokens: Tokens, after: int, hi: int) -> int:
    """The first word after "(9 miles)", where the same length is given in another unit."""
    if after >= hi or "(" not in tokens.gaps[after]:
        return after
    for index in range(after, min(after + 4, hi)):
        if tokens.words[index] in tables.LENGTHS or _GLUED.fullmatch(tokens.words[index]):
            closed = index + 1 == len(tokens.gaps) - 1 or ")" in tokens.gaps[index + 1]
            return index + 1 if closed else after
    return after


def _way_words(tokens: Tokens, index: int, hi: int) -> int:
    """How many words after hours say that they are a way: "two hours on foot"."""
    for length in (3, 2, 1):
        words = " ".join(tokens.words[index : index + length])
        if index + length <= hi and words in tables.ON_THE_WAY:
            return length
    return 0


def _direction(tokens: Tokens, index: int, hi: int) -> tuple[str | None, int]:
    """The point of the compass after the length, and the first word after it."""
    at = index
    while at < min(index + 8, hi):
        for length in (2, 1):
            words = " ".join(tokens.words[at : at + length])
            parted = length == 2 and at + 1 < hi and tokens.gaps[at + 1].strip(" -‑–")
            if at + length <= hi and words in tables.DIRECTIONS and not parted:
                return tables.DIRECTIONS[words], at + length
        closing = ")" if at == index else ""  # "100 km (60 miles) to the south"
        if tokens.words[at] not in tables.BEFORE_DIRECTION or tokens.gaps[at].strip(
            f" '’{closing}"
        ):
            break
        at += 1
    return None, index


def _is_unit(word: str) -> bool:
    return word in tables.LENGTHS or word in tables.HOURS or _GLUED.fullmatch(word) is not None
