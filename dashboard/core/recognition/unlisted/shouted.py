"""Unknown names that an outlet prints in capitals: "aux villages BILULU et MAKABURI"."""

from __future__ import annotations

from dashboard.core import late_patterns as re
from dashboard.core.recognition.names.page import Page
from dashboard.core.recognition.words.unlocated_words import KINDS_AFTER, KINDS_BEFORE, LINKS
from dashboard.core.recognition.words.words import KINDS_OF_SEVERAL, _set

#: Before a name in capitals they show it to be no short form: "aux villages BILULU et MAKABURI".
_SHOUTED_KINDS = (
    KINDS_BEFORE | KINDS_OF_SEVERAL | _set("sector chiefdom quarter groupements quartiers hill")
)
#: Three open syllables and more, as names of the region have: "BUKOMBOLWA", not "UNICEF".
_LONG = 7
_SPOKEN = re.compile(r"(?:[bcdfghjklmnprstvwyz]{0,3}[aeiou]){3,}")


def is_shouted(page: Page, first: int, last: int) -> bool:
    """As in "groupement BAPAKOMBE", "à BILULU": a name in capitals, and no organisation's.

    Args:
        page: The article.
        first: Index of the name's first word.
        last: One past its last.
    """
    tokens = page.tokens
    if last - first > 2 or not all(len(word) > 3 for word in tokens.words[first:last]):
        return False
    if page.left_out(first) is not None:
        return False
    at = first
    while at > 0 and tokens.words[at - 1] in LINKS:
        at -= 1
    if at > 0 and tokens.words[at - 1] in _SHOUTED_KINDS and page.bounds(first)[0] < at:
        return True
    if first > 0 and tokens.printed(first - 1) in ("à", "À"):
        return True
    after = page.after(last, 1)
    if after and after[0] in KINDS_AFTER and page.spaced(last):
        return True
    if all(len(word) >= _LONG and _SPOKEN.fullmatch(word) for word in tokens.words[first:last]):
        return True  # where nothing else shows a place, none is found
    if _opens_row(page, last):
        return True
    before = first - 1 - (tokens.words[first - 1] in ("et", "and"))
    is_row = tokens.gaps[first] in (" ", ", ") and before > 0 and len(tokens.words[before]) > 3
    return is_row and tokens.printed(before).isupper() and before > page.bounds(first)[0]


def _opens_row(page: Page, last: int) -> bool:
    """As in "MUSIPI, MALA, KATOMBE": two more names in capitals follow, parted by commas."""
    tokens = page.tokens
    following = range(last, last + 2)
    if last + 2 > page.bounds(last - 1)[1]:
        return False
    return all(
        tokens.gaps[at] == ", " and len(tokens.words[at]) > 3 and tokens.printed(at).isupper()
        for at in following
    )
