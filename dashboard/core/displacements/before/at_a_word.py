"""A word of a sentence that may stand for a place, as those see it who read it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias

from dashboard.core.displacements.sentence.memory import Memory
from dashboard.core.displacements.sentence.row import Row
from dashboard.model import Resolution

Places: TypeAlias = tuple[Resolution, ...]


@dataclass(frozen=True, slots=True)
class At:
    """A word that may stand for a place.

    Attributes:
        row: Its sentence.
        memory: What the sentences before told of.
        number: The sentence's number.
        index: Where it stands.
    """

    row: Row
    memory: Memory
    number: int
    index: int

    @property
    def word(self) -> str:
        """The word itself, folded."""
        return self.row.tokens.words[self.index]

    @property
    def start(self) -> int:
        """Where it begins in the text."""
        return self.row.tokens.starts[self.index]

    @property
    def before(self) -> str:
        """The word before it, empty at the start of the sentence."""
        return self.row.word(self.index - 1)

    @property
    def after(self) -> str:
        """The word behind it, empty at the end of the sentence."""
        return self.row.word(self.index + 1)
