"""People of whom a sentence may say that they moved."""

from __future__ import annotations

from dataclasses import dataclass

from dashboard.core.displacements.sentence.row import FigureItem
from dashboard.core.quantity.nouns import Counted
from dashboard.model import Quantity


@dataclass(frozen=True, slots=True)
class Mover:
    """People of whom the sentence may say that they moved.

    Attributes:
        lo: First word of the phrase, hedge included ("some 5 000 inhabitants").
        hi: One past its last.
        counted: What the noun says they are.
        item: The figure; None for a group without one ("residents").
        quantity: The figure with words and unit; None without one.
        rest: True for words that stand for people named before ("the rest", "600 d'entre eux").
        same: True where they are all the people named before ("they", "ces déplacés").
        blocked: True where a word near the figure says that it counts something else (the dead,
            the helped).
    """

    lo: int
    hi: int
    counted: Counted
    item: FigureItem | None
    quantity: Quantity | None
    rest: bool = False
    same: bool = False
    blocked: bool = False
