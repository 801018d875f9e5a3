"""Which articles of a store are looked at, and how many that leaves."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """Which articles of a store to show; what is left alone lets every article through.

    Attributes:
        words: Only articles that a search for these words finds; empty for all.
        since: First day of publication.
        until: Last day of publication.
        undated: Whether articles without a day count as well where a day is asked for.
        publisher: As the articles name it; empty for all.
        page: How many pages of newer articles are passed over.
    """

    words: str = ""
    since: date | None = None
    until: date | None = None
    undated: bool = False
    publisher: str = ""
    page: int = 0


WHOLE = Part()


@dataclass(frozen=True, slots=True, kw_only=True)
class Extent:
    """How much of a store is shown.

    Attributes:
        total: How many articles the store holds.
        matching: How many of them the reader's part leaves.
        passed: How many of those are newer than the shown ones.
        shown: How many are shown.
    """

    total: int
    matching: int
    passed: int
    shown: int

    @property
    def older(self) -> int:
        """How many articles of the part are older than the shown ones.

        >>> Extent(total=9_000, matching=5_000, passed=2_000, shown=2_000).older
        1000
        """
        return max(0, self.matching - self.passed - self.shown)
