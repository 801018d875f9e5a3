"""Figures that count people or households, with their words, their hedge and their bounds."""

from __future__ import annotations

from dashboard.core.quantity.nouns import Counted, counted
from dashboard.core.quantity.numbers import figures
from dashboard.core.tokens import tokens_of
from dashboard.model import Quantity


def quantities(text: str) -> tuple[Quantity, ...]:
    """The figures in ``text`` that count people or households, in order.

    What counts soldiers, tonnes, cases or days is left out, and so is a figure without a noun.

    >>> for found in quantities("Some 1,500 families left; plus de 6.042 personnes; 17 tents"):
    ...     print(found.words, found.low, found.high, found.unit)
    Some 1,500 families 1500 1500 households
    plus de 6.042 personnes 6042 None persons
    """
    found = []
    for figure in figures(text):
        behind = tokens_of(text[figure.end :])
        noun, length = counted(behind.words[:6])
        if noun in (Counted.BARE, Counted.OTHER):
            continue
        last = figure.end + behind.ends[length - 1]
        found.append(
            Quantity(
                words=text[figure.start : last],
                start=figure.start,
                end=last,
                quantifier=figure.quantifier,
                low=figure.low,
                high=figure.high,
                unit="households" if noun is Counted.HOUSEHOLDS else "persons",
            )
        )
    return tuple(found)
