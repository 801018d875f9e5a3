"""Streets and roads by their names: "on Mill Lane", "between Leeds Road and Station Street".

They lie somewhere that the text tells, and no pack gives them a point.
"""

from __future__ import annotations

from dashboard.core.recognition.names.page import Page
from dashboard.core.recognition.words.words import _set

#: What streets are called; "Way", "Close", "Court" and "Place" are words of other names as often.
_STREETS = _set(
    "road street lane avenue boulevard drive highway freeway parkway turnpike expressway motorway",
    "crescent roundabout bypass",
)
#: Before a street: where something is or goes.
_AT = _set(
    "on in along at near off of between from to onto into via outside down past the across with"
)
_BESIDE = _set("and or")
#: Streets that stand for those who work there, and ways that are no streets.
_OF_POWERS = _set("wall downing fleet silk sesame harley abbey madison tobacco off high spice")
_LONGEST = 3


def is_street_name(page: Page, first: int, last: int) -> bool:
    """As in "Mill Lane": a name and what it is, both printed large.

    Args:
        page: The article.
        first: Index of the name's first word.
        last: One past its last.
    """
    words = page.tokens.words
    if not 1 < last - first <= _LONGEST or words[last - 1] not in _STREETS:
        return False
    return words[first] not in _OF_POWERS


def by_street(page: Page, first: int, last: int) -> str | None:
    """Why the name is a street's: a word for a place or another street beside it; None if not."""
    if not is_street_name(page, first, last):
        return None
    before = page.before(first, 2)
    if not before or not page.spaced(first):
        return None
    if before[-1] in _AT or (before[-1] in _BESIDE and before[0] in _STREETS):
        return "it is the name of a street"
    return None
