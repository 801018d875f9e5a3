"""The lines of printed pages back to paragraphs: pure, so that it is tested with plain strings."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence

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
#: A heading is shorter than this part of it.
_HEADING = 0.6


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
    numbers = [line for page in lined for line in _edges(page) if _PAGE_NUMBER.fullmatch(line)]
    if numbers:
        left_out.append(LeftOut(words=" ".join(numbers)[:500], reason="page numbers"))
    kept = (_without_furniture(page, running) for page in lined)
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
    return {
        shape: (words[shape], count)
        for shape, count in counts.items()
        if count >= needed and not _PAGE_NUMBER.fullmatch(words[shape])
    }


def _without_furniture(page: list[str], running: dict[str, tuple[str, int]]) -> Iterator[str]:
    """The lines of a page, but for running titles and page numbers at its edges."""
    edges = set(_edges(page))
    for line in page:
        is_furniture = _shape(line) in running or _PAGE_NUMBER.fullmatch(line)
        if not (line in edges and is_furniture):
            yield line


def _joined(lines: list[str]) -> list[str]:
    """Lines to paragraphs: a short line that ends a sentence, a blank one or a list item parts."""
    width = _usual_width(lines)
    hyphenated = set(re.findall(r"\b\w{1,40}-\w{1,40}\b", " ".join(lines)))
    paragraphs: list[list[str]] = [[]]
    for line in lines:
        if not line or _LIST_ITEM.match(line):
            paragraphs.append([line] if line else [])
            continue
        pieces = paragraphs[-1]
        after_heading = len(pieces) == 1 and _is_heading(pieces[0], line, width)
        if after_heading or (pieces and _begins_heading(pieces[-1], line, width)):
            paragraphs.append([line])
        elif pieces:
            pieces[-1:] = _glued(pieces[-1], line, hyphenated)
        else:
            pieces.append(line)
        if _SENTENCE_END.search(line) and len(line) < _SHORT_LINE * width:
            paragraphs.append([])
    return ["".join(pieces) for pieces in paragraphs if pieces]


def _is_heading(line: str, following: str, width: int) -> bool:
    """A short line by itself that ends no sentence, before one that begins like a new one.

    >>> _is_heading("Humanitarian access", "Roads to Masisi remain closed, OCHA said.", 90)
    True
    """
    is_short = len(line) < _HEADING * width and not line.endswith((",", ";", "-", "\u00ad"))
    begins = following[:1].isupper() or following[:1].isdigit()
    return is_short and begins and not _SENTENCE_END.search(line)


def _begins_heading(before: str, line: str, width: int) -> bool:
    """A heading right below a full line that ends its sentence."""
    return bool(_SENTENCE_END.search(before)) and _is_heading(line, line, width)


def _usual_width(lines: list[str]) -> int:
    lengths = sorted(len(line) for line in lines if line)
    return lengths[int(len(lengths) * 0.9)] if lengths else 0


def _glued(before: str, line: str, hyphenated: set[str]) -> tuple[str, str]:
    """Two lines to be set side by side; a word divided at the end of the first is whole again.

    >>> _glued("the reb-", "els left", set())
    ('the reb', 'els left')
    >>> _glued("Rwanda-", "backed rebels", {"Rwanda-backed"})
    ('Rwanda-', 'backed rebels')
    """
    divided = re.search(r"(\w{1,40})[-\u00ad]$", before[-41:])
    follows = re.match(r"\w+", line)
    if not divided:
        return f"{before} ", line
    if not follows or not follows[0][0].islower():
        return before, line
    if f"{divided[1]}-{follows[0]}" in hyphenated:
        return before, line
    return before[:-1], line
