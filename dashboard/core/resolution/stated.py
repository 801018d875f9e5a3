"""Distances and directions that a text states beside a name: "X, 30 km west of Walikale"."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Protocol

from dashboard.core.recognition.names.page import Page
from dashboard.core.resolution.cues import BEARINGS, NUMBERS, UNITS

#: So close behind a name stands the unit of what is told of it alone.
_CLOSE = 8
#: Behind a comma they begin to tell of something else: "X, and fighters stood 7 km from Y".
_NEW_CLAUSE = frozenset("and et na but mais lakini while tandis alors".split())
_ARTICLES = frozenset("a an the un une le la l".split())
#: The name from which the distance is counted stands no further off than this many words.
_REACH = 24


class Ends(Protocol):
    """A name that knows where it ends."""

    @property
    def last(self) -> int:
        """One past its last word."""


@dataclass(frozen=True, slots=True)
class Stated:
    """What the text says of where a name lies.

    Attributes:
        km: Distance in kilometres.
        bearing_deg: Direction from the reference, degrees from north; None when not said.
        reference: Index of the first word of the name it is counted from.
        words: The words that say so.
    """

    km: float
    bearing_deg: float | None
    reference: int
    words: str


def stated_after(page: Page, last: int, starts: Mapping[int, object]) -> Stated | None:
    """What follows a name: "Rusayo, 12 km west of Goma", "Bisie, à 57 km au nord-ouest de …"; None
    where no distance follows.

    Args:
        page: The article.
        last: One past the name's last word.
        starts: Where other names begin, by the index of their first word.
    """
    tokens = page.tokens
    stop = min(page.bounds(last - 1)[1], last + _REACH)
    unit = next((index for index in range(last, stop) if tokens.words[index] in UNITS), None)
    if unit is None or any(index in starts for index in range(last, unit)):
        return None
    if tokens.gaps[last] == ", " and tokens.words[last] in _NEW_CLAUSE:
        return None
    if unit - last > _CLOSE and not _is_apposed(page, last, unit):
        return None
    reference = next((index for index in range(unit + 1, stop) if index in starts), None)
    if reference is None or _broken(page, _behind_comma(page, unit + 1), reference + 1):
        return None
    number = _number_before(page, unit, last)
    if number is None:
        return None
    return Stated(
        km=number * UNITS[tokens.words[unit]],
        bearing_deg=_bearing(tokens.words[unit + 1 : reference]),
        reference=reference,
        words=page.words(max(last, unit - 1), reference + 1),
    )


def stated_of(page: Page, last: int, starts: Mapping[int, Ends]) -> Stated | None:
    """As :func:`stated_after`, or what is said of a row that the name stands in.

    As in "X and Y lie 7 km south of Z": it holds for X as for Y.

    Args:
        page: The article.
        last: One past the name's last word.
        starts: The other names, by the index of their first word.
    """
    words, found = page.tokens.words, stated_after(page, last, starts)
    while found is None:
        step = last + 1 if words[last : last + 1] in _JOINTS else last
        other = starts.get(step)
        if other is None or page.tokens.gaps[last] not in (" ", ", "):
            return None
        last = other.last
        found = stated_after(page, last, starts)
        if found is not None and _TOGETHER.isdisjoint(words[last : found.reference]):
            return None
    return found


#: Between two names of a row.
_JOINTS = (["and"], ["et"], ["na"])
#: What says that a row lies there together.
_TOGETHER = frozenset(
    "are lie both sont situes situees localises localisees ziko zipo viko".split()
)


def _is_apposed(page: Page, last: int, unit: int) -> bool:
    """As in "Kalonge, a stronghold that the fighters left, 7 km east of Minembwe": between commas
    the name is told of, and no verb of its own comes before the distance."""
    tokens = page.tokens
    if tokens.gaps[last] != ", " or tokens.words[last] not in _ARTICLES:
        return False
    return any(tokens.gaps[at] == ", " for at in range(unit - _CLOSE // 2, unit))


def _behind_comma(page: Page, index: int) -> int:
    """Past the comma of "50 km, au nord-ouest de Masisi": a direction goes on with the distance."""
    if page.tokens.gaps[index] != ", " or BEARINGS.keys().isdisjoint(page.after(index, 4)):
        return index
    return index + 1


def _broken(page: Page, first: int, last: int) -> bool:
    return any(
        mark in gap for gap in page.tokens.gaps[first:last] for mark in (",", ";", ".", ":", "(")
    )


def _number_before(page: Page, unit: int, floor: int) -> float | None:
    """The number right before the unit, such as "57", "1 200", "vingtaine de"."""
    words = page.tokens.words
    index = unit - 1
    while index >= floor and words[index] in ("de", "or", "so"):
        index -= 1
    if index < floor:
        return None
    word = words[index]
    if word.isdecimal() and word.isascii():
        digits = word
        if len(word) == 3 and index > floor and words[index - 1].isdecimal():
            digits = words[index - 1] + word
        return float(digits) if len(digits) < 6 else None
    return NUMBERS.get(word)


def _bearing(words: list[str]) -> float | None:
    """Degrees from north, "north west" between the two; None when no point is named."""
    named = [BEARINGS[word] for word in words if word in BEARINGS]
    if not named:
        return None
    if len(named) == 1:
        return named[0]
    first, second = named[0], named[1]
    if abs(first - second) > 180:
        first = first + 360 if first < second else first
        second = second + 360 if second < first - 180 else second
    return ((first + second) / 2) % 360
