"""The lines of printed pages back to paragraphs: pure, so that it is tested with plain strings."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from dashboard.storage.readers.records import LeftOut

#: ``7``, ``- 7 -``, ``Page 7 of 12``, ``Page 7/12``, ``7 | Page``, ``Page | 7``
_PAGE_NUMBER = re.compile(
    r"(?:page\s*\|?\s*)?[-–| ]*\d{1,4}[-–| ]*(?:(?:of|sur|/|de)\s*\d{1,4}|page)?", re.I
)
#: ``• Masisi``, ``- 12 people``, ``1. Overview``, ``(a) Goma``
_LIST_ITEM = re.compile(r"[•▪●◦‣■□➢✓*]|[-–]\s|\(?\d{1,2}[.)]\s|\(?[a-z]\)\s")
#: ``killed.``, ``"liberated.”``, ``the following:``
_SENTENCE_END = re.compile(r"[.!?:…][”’\"')\]»\s]*$")

#: How many lines at the head and foot of a page can be running titles.
_EDGE_LINES = 3
#: A line this much shorter than the longest usual one ends its paragraph.
_SHORT_LINE = 0.75


def paragraphs_of(pages: Sequence[str]) -> tuple[list[str], list[LeftOut]]:
    """Paragraphs, and what was left out: running titles and page numbers.

    >>> paragraphs_of(["M23 rebels entered the town of Wali-\\nkale on Wednesday evening.\\n1"])[0]
    ['M23 rebels entered the town of Walikale on Wednesday evening.']
    """
    lined = [[line.strip() for line in page.splitlines()] for page in pages]
    running = _running_titles(lined)
    left_out = [
        LeftOut(words=words, reason=f"stands at the edge of {count} pages: a running title")
        for words, count in running.values()
    ]
    kept = [[line for line in page if not _is_furniture(line, page, running)] for page in lined]
    return _joined([line for page in kept for line in page]), left_out


def _shape(line: str) -> str:
    """The line with its digits alike, so that ``OCHA | 3`` and ``OCHA | 4`` are one title."""
    return re.sub(r"\d+", "#", line.casefold())


def _edges(page: list[str]) -> list[str]:
    lines = [line for line in page if line]
    if len(lines) <= 2 * _EDGE_LINES:
        return lines
    return lines[:_EDGE_LINES] + lines[-_EDGE_LINES:]


def _running_titles(pages: list[list[str]]) -> dict[str, tuple[str, int]]:
    """Lines that come back at the edge of at least half of the pages, and of three."""
    counts: Counter[str] = Counter()
    words: dict[str, str] = {}
    for page in pages:
        for line in {_shape(line): line for line in _edges(page)}.items():
            counts[line[0]] += 1
            words.setdefault(*line)
    needed = max(3, len(pages) / 2)
    return {shape: (words[shape], count) for shape, count in counts.items() if count >= needed}


def _is_furniture(line: str, page: list[str], running: dict[str, tuple[str, int]]) -> bool:
    if not line or not (_shape(line) in running or _PAGE_NUMBER.fullmatch(line)):
        return False
    return line in _edges(page)


def _joined(lines: list[str]) -> list[str]:
    """Lines to paragraphs: a short line that ends a sentence, a blank one or a list item parts."""
    width = _usual_width(lines)
    hyphenated = set(re.findall(r"\b\w+-\w+\b", " ".join(lines)))
    paragraphs: list[str] = []
    current = ""
    for line in lines:
        if not line or (current and _LIST_ITEM.match(line)):
            paragraphs, current = _closed(paragraphs, current), line
            continue
        current = _glued(current, line, hyphenated)
        if _SENTENCE_END.search(line) and len(line) < _SHORT_LINE * width:
            paragraphs, current = _closed(paragraphs, current), ""
    return _closed(paragraphs, current)


def _closed(paragraphs: list[str], current: str) -> list[str]:
    if current:
        paragraphs.append(current)
    return paragraphs


def _usual_width(lines: list[str]) -> int:
    lengths = sorted(len(line) for line in lines if line)
    return lengths[int(len(lengths) * 0.9)] if lengths else 0


def _glued(before: str, line: str, hyphenated: set[str]) -> str:
    """Two lines as one; a word divided at the end of the first is made whole again.

    >>> _glued("the reb-", "els left", set()), _glued("Rwanda-", "backed rebels", {"Rwanda-backed"})
    ('the rebels left', 'Rwanda-backed rebels')
    """
    if not before:
        return line
    divided = re.search(r"(\w+)[-\u00ad]$", before)
    follows = re.match(r"\w+", line)
    if not divided or not follows or not follows[0][0].islower():
        return before + ("" if divided else " ") + line
    if f"{divided[1]}-{follows[0]}" in hyphenated:
        return before + line
    return before[:-1] + line
