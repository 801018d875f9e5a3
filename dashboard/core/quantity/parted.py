"""Thousands printed with a blank behind their comma, as Swahili newsrooms do: "wakimbizi 11, 500".

Only in Swahili, where the noun stands before: in English and French such a comma parts a list, or
a day from what follows ("On 5 January 5, 300 people").
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from dashboard.core.quantity.numbers import Figure
from dashboard.core.timing.words import SWAHILI_MONTHS
from dashboard.model import Quantifier

#: Behind one of these a figure is a day.
_DAYS = SWAHILI_MONTHS | {"tarehe", "siku"}


def with_thousands(text: str, found: Sequence[Figure]) -> tuple[Figure, ...]:
    """The figures of a folded Swahili text; two that print one number are one.

    >>> from dashboard.core.quantity.numbers import folded_figures
    >>> for text in ("wakimbizi zaidi ya 5, 000", "mei 5, 300", "kata 5, 300, 12"):
    ...     print([(one.low, one.high) for one in with_thousands(text, folded_figures(text))])
    [(5000, None)]
    [(5, 5), (300, 300)]
    [(5, 5), (300, 300), (12, 12)]
    """
    if not any(_is_one(text, first, second) for first, second in pairwise(found)):
        return tuple(found)
    return tuple(_joined(text, found))


def _joined(text: str, found: Sequence[Figure]) -> Iterator[Figure]:
    last: Figure | None = None
    for figure in found:
        if last is not None and _is_one(text, last, figure):
            last = _one(text, last, figure)
            continue
        if last is not None:
            yield last
        last = figure
    if last is not None:
        yield last


def _is_one(text: str, first: Figure, second: Figure) -> bool:
    """Whether up to three digits, a comma and a blank stand before just three digits."""
    head = text[first.number_start : first.number_end]
    tail = text[second.number_start : second.number_end]
    if not (head.isdecimal() and tail.isdecimal() and len(head) <= 3 and len(tail) == 3):
        return False
    if text[first.number_end : second.start] != ", " or second.start != second.number_start:
        return False
    listed = text[second.number_end : second.number_end + 3].strip(", ")[:1].isdecimal()
    before = text[: first.start].rstrip().rpartition(" ")[2]
    return not listed and before not in _DAYS


def _one(text: str, first: Figure, second: Figure) -> Figure:
    """The figure that both print, with the hedge of the first."""
    head = text[first.number_start : first.number_end]
    value = int(head + text[second.number_start : second.number_end])
    low = None if first.low is None else value if first.low else first.low
    high = None if first.high is None else value
    return replace(
        first, end=second.end, number_end=second.number_end, low=low, high=high, plain=False,
        quantifier=second.quantifier if first.quantifier is Quantifier.EXACT else first.quantifier,
    )  # fmt: skip
