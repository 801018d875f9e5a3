"""Unknown names that a kind beside them, between commas, shows to be places.

"Kitunda, his village"; "a nearby town, Kota, was attacked"; "groupement (Kalima)".
"""

from __future__ import annotations

from dashboard.core.recognition.names.page import Page
from dashboard.core.recognition.words.unlocated_words import (
    DETERMINERS,
    KINDS_BEFORE,
    KINDS_OF_SETTLEMENTS,
    OF_ONE_NAMED_NEXT,
)
from dashboard.core.recognition.words.verbs import AGENT_VERBS

#: So many words may stand between the name and the kind behind it.
_LONGEST = 7
_OF = frozenset("of from in at de du des d dans en who qui where with avec".split())
#: "l'un des plus grands sites", "one of the oldest villages".
_NUMBERS = frozenset("one un une two deux three trois several plusieurs some most".split())
_OWNED = frozenset("his her their my our its son sa leur mon notre".split())


def by_apposition(page: Page, first: int, last: int, is_theatre: bool) -> str | None:
    """Why a kind told beside the name makes a place of it; None when none does."""
    return (
        _told_behind(page, last)
        or _told_before(page, first, last)
        or (_in_brackets(page, first, last) if is_theatre else None)
    )


def _told_behind(page: Page, last: int) -> str | None:
    """As in "Kitunda, his village", "Kankomba, l'un des plus grands sites du territoire"."""
    tokens = page.tokens
    stop = min(page.bounds(last - 1)[1], last + _LONGEST)
    if last + 1 >= stop or tokens.gaps[last] != ", " or tokens.words[last] not in DETERMINERS:
        return None
    for index in range(last + 1, stop):
        if tokens.capital[index] or not (page.touches(index) or tokens.gaps[index] in ("'", "’")):
            return None
        if tokens.words[index] in _OF and tokens.words[index - 1] not in _NUMBERS:
            return None  # "Kambale, a resident of the town"
        if tokens.words[index] in KINDS_OF_SETTLEMENTS:
            if tokens.words[last] in _DEFINITE and _names_another(page, index):
                return None  # "Parallèlement, la cité de Sange", not "X, deux villages de Kalehe"
            return f"“{page.words(last, index + 1)}” stands behind it"
    return None


_DEFINITE = frozenset("le la l the".split())


def _names_another(page: Page, kind: int) -> bool:
    """Whether the name of another place stands behind a kind: "la cité de Sange"."""
    tokens = page.tokens
    name = kind + 2
    return name < len(tokens.words) and tokens.words[kind + 1] in _OF and tokens.capital[name]


def _told_before(page: Page, first: int, last: int) -> str | None:
    """As in "another nearby town, Kota, was attacked", "un village voisin, Kota, a brûlé"."""
    tokens = page.tokens
    if tokens.gaps[first] != ", " or tokens.gaps[last][:1] not in (",", ".", ";", ":"):
        return None
    before = page.before(first, 4)
    if len(before) < 2 or KINDS_OF_SETTLEMENTS.isdisjoint(before[-2:]):
        return None
    if OF_ONE_NAMED_NEXT.isdisjoint(before[-3:]) and _OWNED.isdisjoint(before[-3:]):
        return None
    after = page.after(last, 1)
    if after and (after[0] in AGENT_VERBS or after[0].isdigit()):
        return None  # "in his home village, Kambale, 40, says"
    return f"“{before[-2]} {before[-1]}” stands before it"


def _in_brackets(page: Page, first: int, last: int) -> str | None:
    """As in "le village Kambo, groupement (Kalima)": the kind, then its name in brackets."""
    gaps, before = page.tokens.gaps, page.before(first, 1)
    if gaps[first] != " (" or not gaps[last].startswith(")") or not before:
        return None
    return f"“{before[0]}” stands before its bracket" if before[0] in KINDS_BEFORE else None
