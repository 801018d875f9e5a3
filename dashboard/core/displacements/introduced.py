"""Lists that a colon introduces: "300 ménages ont rejoint les sites ci-dessous :"."""

from __future__ import annotations

from dashboard.core.displacements.memory import Memory
from dashboard.core.displacements.row import Row
from dashboard.model import Resolution

#: What an item of a list opens with.
BULLETS = ("- ", "• ", "* ", "▪ ", "– ", "· ", "— ", "o ", "➢ ", "✓ ")
#: So many lines a list has at most.
_LINES = 15


def introduction(text: str, memory: Memory, number: int) -> int | None:
    """The sentence on displaced people whose colon introduces the list in which a line stands;
    None where a line stands in no such list."""
    if not text.startswith(BULLETS, memory.sentences[number].start):
        return None
    for earlier in range(number - 1, max(-1, number - 1 - _LINES), -1):
        span = memory.sentences[earlier]
        if text[span.start : span.end].rstrip().endswith(":"):
            return earlier if earlier in memory.goals else None
        if not text.startswith(BULLETS, span.start):
            return None
    return None


def introduced_origins(row: Row, memory: Memory, number: int) -> tuple[Resolution, ...]:
    """Where those came from whom the introduction of a list counts as a whole."""
    first = introduction(row.article.text, memory, number)
    return memory.origins_of.get(first, ()) if first is not None else ()
