"""What a search found, as it is shown: the words around the find, and where the article opens."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Protocol

from dashboard.ui.view.records import Excerpt, Highlight

#: So many articles stand on one page of what was found.
PAGE_OF_HITS = 10

#: From the beginning of an excerpt on, the rest of a word that was cut: "rders said " of "orders".
_CUT_WORD = re.compile(r"\S*\s+")


class Hit(Protocol):
    """An article that a search found; the store's own record is one."""

    @property
    def article_id(self) -> str:
        """The article's id."""

    @property
    def title(self) -> str:
        """Its title; foreign text."""

    @property
    def start(self) -> int:
        """Where ``words`` begin in its text, in code points."""

    @property
    def words(self) -> str:
        """A stretch of its text around the find; foreign text."""

    @property
    def marks(self) -> Sequence[tuple[int, int]]:
        """Where the words that were sought stand in its text: first code point, one past the
        last."""


def found_excerpt(hit: Hit) -> Excerpt:
    """The words around the find without words that were cut, the finds marked."""
    words, start = _whole_words(hit)
    end = start + len(words)
    return Excerpt(
        article_id=hit.article_id,
        start=start,
        end=end,
        text=words,
        highlights=tuple(
            Highlight(start=a - start, end=b - start, colour="found")
            for a, b in _apart(hit.marks)
            if start <= a < b <= end
        ),
    )


def opens_at(hit: Hit) -> int:
    """Where the article is opened: at the first find below its title, at the first one else."""
    below = _below_title(hit)
    starts = [start for start, _ in hit.marks]
    return next((start for start in starts if start >= below), starts[0] if starts else 0)


def _below_title(hit: Hit) -> int:
    """Where the title ends in the article; 0 where the excerpt does not hold it."""
    title = hit.words.find(hit.title) if hit.title else -1
    return hit.start + title + len(hit.title) if title >= 0 else 0


def _whole_words(hit: Hit) -> tuple[str, int]:
    """The excerpt from its first whole word to its last, and where that stands in the article.

    Both ends may have been cut within a word; a find is never shortened. The title, which stands
    over the excerpt, is left out where a find lies below it.
    """
    words, start = hit.words, hit.start
    if (below := _below_title(hit)) and opens_at(hit) >= below:
        words = words[below - start :].lstrip()
        start = hit.start + len(hit.words) - len(words)
    finds = [(a - start, b - start) for a, b in hit.marks if a >= start]
    first, last = (finds[0][0], max(b for _, b in finds)) if finds else (0, 0)
    is_cut = start == hit.start and start > 0
    if is_cut and (cut := _CUT_WORD.match(words, 0, first)):
        words, start, last = words[cut.end() :], start + cut.end(), last - cut.end()
    kept = words[: max(last, words.rfind(" "))] if " " in words[last:] else words
    return (kept if _is_cut(hit) else words).rstrip(), start


def _is_cut(hit: Hit) -> bool:
    """Whether the excerpt ends within the article, as far as its last sign tells."""
    return hit.words[-1:].isalnum()


def _apart(marks: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """Finds that overlap (a phrase and one of its words), as one each."""
    merged: list[tuple[int, int]] = []
    for start, end in sorted(marks):
        if merged and start < merged[-1][1]:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        else:
            merged.append((start, end))
    return merged
