"""Patterns that most texts hold nothing for, refused by one walk over a text for all of them.

A check of an event looks for dozens of things that hardly any article says: a match, a joke, a
denial that nothing took place. Each of them walked the sentence, once for every event in it. Here
an automaton walks the text once, for the needles of them all (``pattern_needles.py``); a pattern
of which no needle stands where it is asked for answers without looking, and is never compiled.
What a pattern matches stays the same.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from typing import cast

from dashboard.core.late_patterns import Match, Pattern, is_compiled
from dashboard.core.pattern_needles import Needles
from dashboard.core.quick_patterns import quick

#: Every pattern that the walk looks for, by its number; each enters when it is made.
MADE: list[_Needled] = []

#: No text is longer.
_TO_THE_END = 2**62

#: So many texts are remembered with what stands in them: an article, and parts of it cut out.
_TEXTS = 32


class _Needled:
    """Stands for a compiled pattern; what it is asked for where it cannot match is never tried."""

    def __init__(self, pattern: str) -> None:
        self.pattern = pattern
        self._compiled = quick(pattern)
        self._number = len(MADE)
        MADE.append(self)

    def is_compiled(self) -> bool:
        """Whether it was ever looked for."""
        return is_compiled(self._compiled)

    def _may_match(self, text: str, pos: int, endpos: int) -> bool:
        ends = _needle_ends(text, len(MADE)).get(self._number)
        if ends is None:
            return False
        at = bisect_left(ends, pos)
        return at < len(ends) and ends[at] < endpos

    def search(self, text: str, pos: int = 0, endpos: int = _TO_THE_END) -> Match[str] | None:
        """As of a compiled pattern."""
        if not self._may_match(text, pos, endpos):
            return None
        return self._compiled.search(text, pos, endpos)

    def match(self, text: str, pos: int = 0, endpos: int = _TO_THE_END) -> Match[str] | None:
        """As of a compiled pattern."""
        if not self._may_match(text, pos, endpos):
            return None
        return self._compiled.match(text, pos, endpos)

    def finditer(self, text: str, pos: int = 0, endpos: int = _TO_THE_END) -> Iterator[Match[str]]:
        """As of a compiled pattern."""
        if not self._may_match(text, pos, endpos):
            return iter(())
        return self._compiled.finditer(text, pos, endpos)


def needled(pattern: str) -> Pattern[str]:
    """As :func:`quick`, for a pattern that matches in few texts, tried where a needle of it stands.

    >>> denies = needled(r"[^.;]{0,50} (?:never took place|did not (?:happen|occur))\\b")
    >>> denies.match("The attack on Sake never took place.", 10).group()
    ' on Sake never took place'
    >>> denies.match("The attack on Sake took place.", 10) is None
    True
    """
    return cast("Pattern[str]", _Needled(pattern))


@lru_cache(maxsize=2)
def _automaton(count: int) -> Needles:
    """What finds the needles of the first so many patterns."""
    return Needles([needled.pattern for needled in MADE[:count]])


@lru_cache(maxsize=_TEXTS)
def _needle_ends(text: str, count: int) -> Mapping[int, Sequence[int]]:
    """Where the last signs of needles stand in a text, by the number of the pattern they are of."""
    found: dict[int, list[int]] = {}
    for end, numbers in _automaton(count).hits(text):
        for number in numbers:
            found.setdefault(number, []).append(end)
    return found
