"""Unknown names whose distance from a known place, or whose area, is told: "X, 30 km west of".

``names`` are the located names of the article, by the index of their first word.
"""

from __future__ import annotations

from collections.abc import Mapping

from dashboard.core import late_patterns as re
from dashboard.core.recognition.names.page import Found, Page
from dashboard.core.recognition.words.unlocated_words import AREAS, IN, LIES, OF, TO_AREA, UNITS
from dashboard.core.recognition.words.words import COMPASS, _set


def by_measure(page: Page, first: int, last: int, names: Mapping[int, Found]) -> str | None:
    """As in "X, 30 km west of Walikale"; "30 km from X". The reason; None without a distance."""
    tokens = page.tokens
    before = page.before(first, 8)
    units = [at for at in range(first - len(before[-7:]), first - 1) if _measures(tokens.words[at])]
    if units and before[-1] in OF and not any(at in names for at in range(units[-1], first - 1)):
        return "a distance is counted from it"
    after = page.after(last, 7)
    parted = "," in tokens.gaps[last] or "(" in tokens.gaps[last]
    if not after or not (parted or _is_measured(before, after)):
        return None
    unit = next((last + at for at, word in enumerate(after) if _measures(word)), None)
    stop = min(page.bounds(first)[1], last + 14)
    reference = next((index for index in range(last, stop) if index in names), None)
    if reference is not None and _is_directed(page, last, reference):
        return "the text says in which direction from a known place it lies"
    if unit is not None and reference is not None and unit < reference:
        capitals = any(tokens.capital[last:unit])
        return None if capitals else "the text says how far from a known place it lies"
    return None


def _is_directed(page: Page, last: int, reference: int) -> bool:
    """As in "Bilibiza, south of Macomia", "X, au sud de Goma": between two commas."""
    if page.tokens.gaps[last] != ", ":
        return False
    between = page.tokens.words[last:reference]
    is_told = _TO_SIDE.issuperset(between) and not COMPASS.isdisjoint(between)
    return is_told and between[-1] in OF


_TO_SIDE = COMPASS | OF | _set("au a l just due the northeast northwest southeast southwest")

#: Figure and unit in one word.
_GLUED_UNIT = re.compile(r"\d+(?:kms?|kilomet(?:er|re)s?|miles?)")


def _measures(word: str) -> bool:
    """Whether a word is a unit of length, alone or with its figure: "km", "13km"."""
    return word in UNITS or _GLUED_UNIT.fullmatch(word) is not None


#: The first words of what says where something lies.
_LIES = frozenset(verb[0] for verb in LIES)


def _is_measured(before: list[str], after: list[str]) -> bool:
    """Whether a figure is told of a name without a comma: "X lies 18 km from", "and X 5 km"."""
    if after[0] in _LIES and any(after[: len(verb)] == verb for verb in LIES):
        return True
    if after[0] == "a" and after[1:2] != [] and after[1][:1].isdigit():
        return any(map(_measures, after[1:4]))  # "entre Masini à 95 km de Kalemie"
    figure = after[0][:1].isdigit() and any(map(_measures, after[:3]))
    return figure and before[-1:] in (["and"], ["et"], ["na"])


def by_area(page: Page, first: int, last: int, names: Mapping[int, Found]) -> str | None:
    """As in "Sebagoro, in Uganda", "X, en territoire de Walikale": its area stands behind it. None
    without one."""
    tokens = page.tokens
    stop = page.bounds(first)[1]
    is_at = tokens.gaps[last] == " " and (
        page.before(first, 1)[:1] in (["at"], ["from"]) or _follows_area(page, first, names)
    )
    parted = tokens.gaps[last] == ", " or is_at  # "a school at Jangebe in Zamfara"
    if last + 1 >= stop or not parted or tokens.words[last] not in IN:
        return None
    index = last + 1
    while index < stop and index not in names and tokens.words[index] in TO_AREA:
        index += 1
    other = names.get(index)
    if other is not None and other.bearings[0].place.kind in AREAS:
        return "the area it lies in is said behind it"
    return None


def _follows_area(page: Page, first: int, names: Mapping[int, Found]) -> bool:
    """As in "Mala in Central Darfur, Kalbs in West Darfur and Delling in …": a row of pairs."""
    tokens = page.tokens
    end = first - 1 if tokens.words[first - 1] in ("and", "et") else first
    if end == first and tokens.gaps[first] != ", ":
        return False
    before = next((names[at] for at in range(end - 1, end - 4, -1) if at in names), None)
    if before is None or before.last != end or before.first < 2:
        return False
    is_area = before.bearings[0].place.kind in AREAS
    return is_area and tokens.words[before.first - 1] in IN
