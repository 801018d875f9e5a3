"""Lists with a name on each line: "il cite six collectivités :", then "- Mangbele," and so on.

What opens the list says that they are places, or two of its lines that are places known.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import chain, islice

from dashboard.core import late_patterns as re
from dashboard.core.bullets import BULLETS
from dashboard.core.recognition.names.page import Found, Page
from dashboard.core.recognition.unlisted.rows import EXAMPLES_OF

#: One of these stands in a text with such a list, "\n  • ": a quick look.
_SIGN = re.compile(rf"\n[ \t]*(?:{'|'.join(map(re.escape, BULLETS))})")
_REACH = 14
#: A list is followed back no further than this.
_LONGEST = 60


def bulleted(
    page: Page, names: Mapping[int, Found], runs: Sequence[tuple[int, int]]
) -> dict[tuple[int, int], str]:
    """Why unknown names are places: each a line of a list that is opened as one of places.

    Args:
        page: The article.
        names: Located names that are places, by the index of their first word.
        runs: Unknown names, each as first word and one past the last.
    """
    if _SIGN.search(page.article.text) is None:
        return {}
    found = {}
    for first, last in runs:
        begin = _line_of(page, first, last)
        if begin is None:
            continue
        opener = _opener(page, begin)
        if opener is not None:
            found[first, last] = f"it is a line of a list of “{opener}”"
        elif known := _known_lines(page, names, begin):
            found[first, last] = f"it is a line of a list with {known[0]} and {known[1]}"
    return found


def _known_lines(page: Page, names: Mapping[int, Found], begin: int) -> list[str]:
    """Two lines of the list with a line at ``begin`` that are known places; empty where fewer are
    than lines of unknown names, or any line is more than a name."""
    known: list[str] = []
    unknown = 1
    for first in (*_lines_before(page, begin), *_lines_behind(page, begin)):
        at = first + (page.tokens.words[first] in _JOINTS or _is_letter(page, first))
        name = names.get(at)
        last = name.last if name is not None else at + 1
        if _line_of(page, at, last) is None:
            return []
        if name is not None:
            known.append(page.words(at, last))
        else:
            unknown += 1
    return known[:2] if len(known) >= max(2, unknown) else []


def _lines_before(page: Page, begin: int) -> Iterator[int]:
    """The first words of the lines of the same list before the one at ``begin``."""
    for _ in range(_LONGEST):
        if not begin:
            return
        begin = page.bounds(begin - 1)[0]
        if not _is_item(page, begin):
            return
        yield begin


def _lines_behind(page: Page, begin: int) -> Iterator[int]:
    """The first words of the lines behind it."""
    words = page.tokens.words
    for _ in range(_LONGEST):
        begin = page.bounds(begin)[1]
        if begin >= len(words) or not _is_item(page, begin):
            return
        yield begin


def _is_item(page: Page, first: int) -> bool:
    """Whether the sentence that begins with this word is a line behind a bullet, or with one."""
    gap = page.tokens.gaps[first]
    if "\n" not in gap:
        return False
    return gap.rsplit("\n", 1)[1].lstrip().startswith(BULLETS) or _is_letter(page, first)


def _is_letter(page: Page, first: int) -> bool:
    """Whether the word is itself the bullet: an "o" and a blank."""
    gaps = page.tokens.gaps
    return page.tokens.words[first] == "o" and gaps[first + 1 : first + 2] == [" "]


_JOINTS = ("et", "and", "na")


def _line_of(page: Page, first: int, last: int) -> int | None:
    """Where the line begins that holds no more than the name, an "and" before or behind it aside;
    None where no such line does."""
    begin, end = page.bounds(first)
    words = page.tokens.words
    leads = begin == first - 1 and (_is_letter(page, begin) or words[begin] in _JOINTS)
    is_line = (begin == first or leads) and _is_item(page, begin)
    rest = words[last:end]
    return begin if is_line and (not rest or (len(rest) == 1 and rest[0] in _JOINTS)) else None


#: A sentence that breaks off so goes on with the list: "ils viennent des localités de".
_OPENING = ("de", "des", "d", "of", "in", "from", "ya", "za", "suivants", "suivantes")


def _opener(page: Page, first: int) -> str | None:
    """What the list is of, by the sentence before it; None where that tells of no places."""
    gaps, words = page.tokens.gaps, page.tokens.words
    for line in islice(chain([first], _lines_before(page, first)), _LONGEST):
        if line and (":" in gaps[line] or words[line - 1] in _OPENING):
            before = page.before(line - 1, _REACH) + words[line - 1 : line]
            return next((word for word in reversed(before) if word in EXAMPLES_OF), None)
    return None
