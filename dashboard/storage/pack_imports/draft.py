"""What the importers hand over, whatever the file was."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from dashboard.model import Place


@dataclass(slots=True)
class Draft:
    """Places read from a foreign file, before names are given and positions proved.

    Attributes:
        licence: Under which the file's data may be used.
        places: In the order of the file.
        left_out: How many rows were left out, by reason.
        sentences: What was wrong with single rows, each with its line.
    """

    licence: str
    places: list[Place] = field(default_factory=list)
    left_out: dict[str, int] = field(default_factory=dict)
    sentences: list[str] = field(default_factory=list)

    def leave_out(self, reason: str, sentence: str = "") -> None:
        """Count a row that does not become a place."""
        self.left_out[reason] = self.left_out.get(reason, 0) + 1
        if sentence:
            self.sentences.append(sentence)

    def report(self) -> Iterator[str]:
        """What was left out, in words."""
        for reason, count in sorted(self.left_out.items()):
            yield f"{count} left out: {reason}"
