"""The places that a mention may mean, before anything is weighed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from dashboard.core.gazetteer import Bearing, Gazetteer
from dashboard.core.recognition.names.page import Page
from dashboard.core.recognition.words.words import (
    COMPASS,
    KINDS_BESIDE,
    KINDS_KEPT,
    SWAHILI_COMPASS,
)
from dashboard.core.resolution.cues import AFTER, BEFORE, LINKS
from dashboard.model import Mention
from dashboard.model.members import KIND_ROAD

#: A longer name may begin so many words before the mention: "aéroport international de Goma".
_BACK = 4

#: Of an airport that its list names otherwise: "the airport of X", "aérodrome de X", "X airfield".
_AIRPORTS = frozenset("airport airfield airstrip aerodrome aeroport".split())
_AIRFIELDS = frozenset("airfield airstrip aerodrome".split())
_OF = frozenset("of de d du".split())
#: With one word between: "l'aéroport stratégique de X".
_OF_AIRPORT = 3

#: Words after which the mention may be the end of a longer name.
_LEADS = LINKS | frozenset(BEFORE) | KINDS_KEPT | KINDS_BESIDE

_COMPASS = COMPASS | SWAHILI_COMPASS


@dataclass(slots=True)
class Named:
    """A mention by word indices, with the places that bear its name.

    Attributes:
        mention: The mention.
        first: Index of its first word.
        last: One past its last.
        bearings: Places that bear the words.
        longer: Ids of places whose longer name the words around spell out.
    """

    mention: Mention
    first: int
    last: int
    bearings: tuple[Bearing, ...]
    longer: frozenset[str]


def named(
    page: Page, gazetteer: Gazetteer, mention: Mention, first: int, last: int, floor: int
) -> Named:
    """The candidates of one mention.

    Args:
        page: The article.
        gazetteer: The names.
        mention: The mention.
        first: Index of its first word.
        last: One past its last.
        floor: One past the last word of the mention before it: no longer name begins in that.
    """
    words = page.tokens.words
    bearings = gazetteer.bearings(" ".join(words[first:last]))
    if last - first == 1 and words[first] in _COMPASS:
        bearings = _coordinated(page, gazetteer, last, words[first]) or bearings
    longer = _longer(page, gazetteer, first, last, floor)
    if not longer:
        return Named(mention, first, last, bearings, frozenset())
    known = {bearing.place.id for bearing in bearings}
    bearings = (*bearings, *(other for other in longer if other.place.id not in known))
    return Named(mention, first, last, bearings, frozenset(bearing.place.id for bearing in longer))


def _coordinated(page: Page, gazetteer: Gazetteer, last: int, compass: str) -> tuple[Bearing, ...]:
    """The whole name of "North" in "North and South Kivu", "Kusini" in "… Kaskazini na Kusini"."""
    following = page.after(last, 5)
    for position, word in enumerate(following[:3]):
        if word in COMPASS:
            stem = " ".join(following[position + 1 : position + 2])
            return gazetteer.bearings(f"{compass} {stem}")
    before = page.before(last - 1, 3)
    return gazetteer.bearings(f"{before[0]} {compass}") if len(before) == 3 else ()


def _longer(
    page: Page, gazetteer: Gazetteer, first: int, last: int, floor: int
) -> Sequence[Bearing]:
    """Places of which the text spells out a longer name around the mention."""
    words = page.tokens.words
    start, stop = page.bounds(first)
    start = max(start, floor)
    before = words[first - 1] if first > start else ""
    after = words[last] if last < stop else ""
    near_before = before in _LEADS
    if not near_before and after not in AFTER:
        return ()
    for index in range(max(start, first - _BACK) if near_before else first, first + 1):
        fewest = max(last - index, last - first + 1)
        for match in gazetteer.matches_at(page.tokens, index, fewest):
            end = match.first + match.count
            if match.bearings[0].place.pack == "world" and not page.tokens.capital[end - 1]:
                continue  # "a Missouri city" is none of that name
            is_road = match.bearings[0].place.kind is KIND_ROAD
            if end <= stop and not is_road:
                return match.bearings
    return _its_airport(page, gazetteer, first, last, start, stop)


def _its_airport(
    page: Page, gazetteer: Gazetteer, first: int, last: int, start: int, stop: int
) -> Sequence[Bearing]:
    """The airport of "the airport of X", "l'aéroport stratégique de X", "X airfield".

    Not of "the airport in X", nor of "Y, the main airport of X": these names are the town's.
    """
    words = page.tokens.words
    is_said = last < stop and words[last] in _AIRFIELDS
    if not is_said and first > start and words[first - 1] in _OF:
        lead = range(max(start, first - _OF_AIRPORT), first - 1)
        said = next((index for index in lead if words[index] in _AIRPORTS), None)
        is_said = said is not None and not _is_apposed(page, said)
    return gazetteer.bearings(" ".join((*words[first:last], "airport"))) if is_said else ()


def _is_apposed(page: Page, noun: int) -> bool:
    """Whether a comma parts the words up to a noun from what they are said of: ", the main"."""
    return any("," in page.tokens.gaps[index] for index in range(max(1, noun - 2), noun + 1))
