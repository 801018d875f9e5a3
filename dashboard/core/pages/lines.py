"""The lines of an article on its page, and how some of them are taken out of it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import NamedTuple

from dashboard.model import Part, PartKind
from dashboard.model.members import PART_BODY

#: Titles are not longer.
_LONGEST_TITLE = 250

#: What a part is instead of the article, and why.
Retold = tuple[PartKind, str]


class Line(NamedTuple):
    """A line of the article: its ends in the text and the parts in it by index."""

    start: int
    end: int
    parts: tuple[int, ...]


def body_lines(text: str, parts: Sequence[Part]) -> list[Line]:
    """The lines of the article in order, without those that are something else already."""
    lines: list[list[int]] = []
    for index, part in enumerate(parts):
        if part.kind is not PART_BODY:
            continue
        if lines and "\n" not in text[parts[lines[-1][-1]].end : part.start]:
            lines[-1].append(index)
        else:
            lines.append([index])
    return [Line(parts[one[0]].start, parts[one[-1]].end, tuple(one)) for one in lines]


def ends_as_title(line: str) -> bool:
    """Whether a line may be a title: no longer than one, and without what ends a sentence.

    >>> ends_as_title("Sake : qui tire ?"), ends_as_title("Le M23 a pris Sake.")
    (True, False)
    """
    return len(line) <= _LONGEST_TITLE and line[-1] not in ".…:;,"


def retold(parts: Sequence[Part], taken: Mapping[int, Retold]) -> list[Part]:
    """The parts, those that are taken, by their index, with what they are instead.

    >>> from dashboard.model.members import PART_LINKS
    >>> one = Part(kind=PART_BODY, start=0, end=4, reason="the article")
    >>> [part.reason for part in retold([one, one], {1: (PART_LINKS, "a link")})]
    ['the article', 'a link']
    """
    found = list(parts)
    for index, (kind, reason) in taken.items():
        found[index] = replace(found[index], kind=kind, reason=reason)
    return found
