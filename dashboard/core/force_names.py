"""A force's bare name out of the words an article calls it by."""

from __future__ import annotations

import re
from functools import lru_cache

from dashboard.core.actors import ACTORS
from dashboard.core.plain import plain

_PATTERNS = tuple(re.compile(rf"\b(?:{group.words})\b") for group in ACTORS)


@lru_cache(maxsize=4096)
def bare_force(printed: str) -> str:
    """The name itself, letter for letter; the words as printed where they hold none we know.

    >>> bare_force("Rwanda-backed M23 rebels"), bare_force("the FARDC"), bare_force("the rebels")
    ('M23', 'FARDC', 'rebels')
    >>> bare_force("the mayor's guests")
    "the mayor's guests"
    """
    words = plain(printed)
    for pattern in _PATTERNS:
        if found := pattern.search(words):
            return printed[found.start() : found.end()]
    return printed
