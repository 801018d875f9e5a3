"""Figures that count people or households, with their words, their hedge and their bounds."""

from __future__ import annotations

from dashboard.core.quantity.nouns import Counted, counted
from dashboard.core.quantity.numbers import folded_figures
from dashboard.core.tokens import fold, tokens_of
from dashboard.model import Quantity


def quantities(text: str, start: int = 0, end: int | None = None) -> tuple[Quantity, ...]:
    """The figures in ``text[start:end]`` that count people or households, in order.

    What counts soldiers, tonnes, cases or days is left out, and so is a figure without a noun.

    >>> for found in quantities("Some 1,500 families left; plus de 6.042 personnes; 17 tents"):
    ...     print(found.words, found.low, found.high, found.unit)
    Some 1,500 families 1500 1500 households
    plus de 6.042 personnes 6042 None persons
    """
    stop = len(text) if end is None else end
    part = text[start:stop]
    found = []
    for figure in folded_figures(fold(part)):
        words = tokens_of(part[figure.end :]).words
        noun, length = counted(words[:6])
        if noun in (Counted.BARE, Counted.OTHER):
            continue
        last = figure.end + tokens_of(part[figure.end :]).ends[length - 1]
        found.append(
            Quantity(
                words=part[figure.start : last],
                start=start + figure.start,
                end=start + last,
                quantifier=figure.quantifier,
                low=figure.low,
                high=figure.high,
                unit="households" if noun is Counted.HOUSEHOLDS else "persons",
            )
        )
    return tuple(found)
