"""Lists with a name on each line: "il cite six collectivités :", then "- Mangbele," and so on."""

from __future__ import annotations

from collections.abc import Sequence

from dashboard.core.bullets import BULLETS
from dashboard.core.recognition.names.page import Page
from dashboard.core.recognition.unlisted.rows import EXAMPLES_OF

#: One of these stands in a text with such a list: a quick look.
_SIGNS = tuple("\n" + bullet for bullet in BULLETS)
_REACH = 14
#: A list is followed back no further than this.
_LONGEST = 60


def bulleted(page: Page, runs: Sequence[tuple[int, int]]) -> dict[tuple[int, int], str]:
    """Why unknown names are places: each a line of a list that is opened as one of places.

    Args:
        page: The article.
        runs: Unknown names, each as first word and one past the last.
    """
    text = page.article.text
    if not any(sign in text for sign in _SIGNS):
        return {}
    found = {}
    for first, last in runs:
        begin = _line_of(page, first, last)
        opener = _opener(page, begin) if begin is not None else None
        if opener is not None:
            found[first, last] = f"it is a line of a list of “{opener}”"
    return found


def _is_item(page: Page, first: int) -> bool:
    """Whether the sentence that begins with this word is a line behind a bullet, or with one."""
    gap = page.tokens.gaps[first]
    if "\n" not in gap:
        return False
    return gap.rsplit("\n", 1)[1].startswith(BULLETS) or _is_letter(page, first)


def _is_letter(page: Page, first: int) -> bool:
    """Whether the word is itself the bullet: an "o" and a blank."""
    gaps = page.tokens.gaps
    return page.tokens.words[first] == "o" and gaps[first + 1 : first + 2] == [" "]


def _line_of(page: Page, first: int, last: int) -> int | None:
    """Where the line begins that holds no more than the name, an "and" for the next one aside;
    None where no such line does."""
    begin, end = page.bounds(first)
    alone = begin == first or (begin == first - 1 and _is_letter(page, begin))
    rest = page.tokens.words[last:end]
    is_line = alone and _is_item(page, begin) and rest in ([], ["et"], ["and"], ["na"])
    return begin if is_line else None


def _opener(page: Page, first: int) -> str | None:
    """What the list is of, by the sentence before it; None where that tells of no places."""
    for _ in range(_LONGEST):
        if first == 0:
            return None
        if not _is_item(page, first):
            break
        opens = ":" in page.tokens.gaps[first]
        before = page.before(first - 1, _REACH) + page.tokens.words[first - 1 : first]
        if opens:
            return next((word for word in reversed(before) if word in EXAMPLES_OF), None)
        first = page.bounds(first - 1)[0]
    return None
