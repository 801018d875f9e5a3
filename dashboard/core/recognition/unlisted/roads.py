"""Roads between two places: "l'axe Luofu-Miriki", "the Kilo-Nizi road", "road from Kilo to Nizi".

What a road joins are places, known or not.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from dashboard.core.recognition.names.page import Found, Page
from dashboard.core.recognition.unlisted.rows import is_on_road
from dashboard.core.recognition.words.unlocated_words import PARTS_OF_TOWN, ROADS, SETTLED
from dashboard.core.recognition.words.words import _set

#: Behind two names and a hyphen: "the Kilo-Nizi road", "the Kilo–Nizi supply route".
_BEHIND = _set("road roads highway railway motorway route axis corridor stretch track")
_BETWEEN_THEM = _set("supply main trunk national dirt feeder railway access logging")
_DASHES = frozenset(["-", "–", " - ", " – "])
_INSIDE = _DASHES | {" "}
#: Between a road and its first end, and between its two ends.
_FROM = _set("between from linking connecting joining entre reliant relie de d")
_TO = _set("and to with et a")
_LONGEST_NAME = 3


def parts_road(page: Page, index: int) -> bool:
    """As in "l'axe Pitakongo-Mbwanvinywa": on a road a hyphen stands between two places.

    Args:
        page: The article.
        index: The word behind the hyphen.
    """
    if page.tokens.gaps[index] not in _DASHES or page.tokens.words[index] in PARTS_OF_TOWN:
        return False
    return is_on_road(page, index - 1) or _is_before_road(page, index)


def _is_before_road(page: Page, index: int) -> bool:
    """Whether nothing but names, hyphens and the word for a road stand behind it."""
    tokens, stop = page.tokens, page.bounds(index)[1]
    while index < stop and tokens.capital[index] and tokens.gaps[index] in _INSIDE:
        index += 1
    after = page.after(index, 2)
    if after and after[0] in _BETWEEN_THEM:
        after = after[1:]
    return bool(after) and after[0] in _BEHIND and page.spaced(index)


def by_road(page: Page, first: int, last: int, ends_place: Callable[[int], bool]) -> str | None:
    """Why a road makes a place of the name; None when none does.

    Args:
        page: The article.
        first: Index of the name's first word.
        last: One past its last.
        ends_place: Whether the name of a settled place ends right before a word.
    """
    tokens = page.tokens
    if tokens.words[first] in PARTS_OF_TOWN:
        return None
    is_second = tokens.gaps[first] in _DASHES and first > page.bounds(first)[0]
    if is_second and parts_road(page, first) and (tokens.capital[first - 1] or ends_place(first)):
        return "on a road it is tied to another place"
    is_first = last < page.bounds(first)[1] and tokens.gaps[last] in _DASHES
    if is_first and tokens.capital[last] and parts_road(page, last):
        return "on a road it is tied to another place"
    return _at_end(page, first, last)


def by_way(page: Page, first: int, last: int, names: Mapping[int, Found]) -> str | None:
    """As in "De Kilo à Goma, la route est coupée": at the head of a sentence, on to a known place.

    A settled one: "De Kilo à Kambale" may be a letter.
    """
    tokens = page.tokens
    if page.before(first, 2) not in (["de"], ["d"]) or page.after(last, 1) != ["a"]:
        return None
    goal = names.get(last + 1)
    if goal is None or goal.bearings[0].place.kind not in SETTLED or not page.spaced(last):
        return None
    ends = tokens.gaps[goal.last].startswith((",", ".", " "))
    return "a way leads from there to a known place" if ends else None


def _at_end(page: Page, first: int, last: int) -> str | None:
    """As in "the road from Kilo to Nizi", "la route entre Kilo et Nizi": either end;
    None where it is neither."""
    tokens = page.tokens
    before, start = page.before(first, 2), first - 1
    if len(before) < 2:
        return None
    if before[1] in _FROM and before[0] in ROADS:
        after = page.after(last, 1)
        goes_on = after != [] and after[0] in _TO and tokens.capital[last + 1 : last + 2] == [True]
        return "a road begins there" if goes_on else None
    if before[1] not in _TO:
        return None
    for at in range(start - 1, max(start - 1 - _LONGEST_NAME, 1), -1):
        if not tokens.capital[at]:
            is_road = tokens.words[at] in _FROM and tokens.words[at - 1] in ROADS
            return "a road ends there" if is_road and at < start - 1 else None
    return None
