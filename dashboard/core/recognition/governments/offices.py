"""Offices abroad that bear a place's name: "Risaralda Governor Víctor Tamayo", "Nabatieh Mayor …".

Only where the office is printed large behind the name: "Donetsk governor said" still places him.
"""

from __future__ import annotations

from dashboard.core.place_kinds import STATES
from dashboard.core.recognition.names.page import Found, Page, Style
from dashboard.core.recognition.words.words import _set
from dashboard.model import PlaceKind

_OFFICES = _set(
    "governor gov lieutenant mayor sheriff senator sen rep representative congressman assemblyman",
    "commissioner superintendent chief prosecutor attorney coroner councillor councilor councilman",
    "supervisor premier archbishop bishop",
)
#: Before another capital they begin an office, or a service: "Kinnaur Deputy Commissioner".
_PARTS_OF_OFFICES = _set(
    "deputy assistant vice acting police fire district county city state provincial health",
    "interior public magistrate high supreme superior",
)
_ENDS = _OFFICES | _set("police department officer magistrate director marshal court")
_RANKS = _set("state city county province district")


#: Before a nation's name they make a body of it: "Police Scotland", "Cricket Australia".
_BODIES = _set(
    "police transport tourism sport historic natural highways nhs health statistics parks",
    "elections environment athletics cricket hockey rugby tennis swimming cycling basketball",
    "ambulance visit creative geoscience team museums network citizens education food",
    "fisheries forestry biosecurity netball gymnastics skate ski boxing badminton volleyball",
    "motorsport hospitality universities",
)
_NATIONS = frozenset({PlaceKind.COUNTRY, PlaceKind.REGION, PlaceKind.PROVINCE})


def body_reason(page: Page, found: Found) -> str | None:
    """Why the name is the end of a body's: "Police Scotland", "Parks Canada"; None when not.

    Args:
        page: The article.
        found: A name that stands for a nation or a province of one.
    """
    index = found.first - 1
    if found.bearings[0].place.kind not in _NATIONS or index < page.bounds(found.first)[0]:
        return None
    tokens = page.tokens
    if tokens.words[index] not in _BODIES or not tokens.capital[index]:
        return None
    if not page.spaced(found.first) or page.style(found.first) is not Style.NORMAL:
        return None
    return f"“{page.words(index, found.last)}” is a body, not a place"


def office_reason(page: Page, found: Found) -> str | None:
    """Why the name is part of an office's or a service's; None when it is not."""
    place = found.bearings[0].place
    if place.kind in STATES or place.country == "CD":
        return None
    tokens, index = page.tokens, found.last
    stop = page.bounds(found.first)[1]
    if index < stop and tokens.words[index] in _RANKS and page.spaced(index):
        index += 1  # "Arizona state Sen. Karen Fann", "Pereira City Mayor"
    if index >= stop or not (tokens.capital[index] and page.spaced(index)):
        return None
    if tokens.words[index] in _OFFICES or _is_office(page, index, stop):
        return f"“{page.words(found.first, index + 1)}” is an office, not a place"
    return None


def _is_office(page: Page, index: int, stop: int) -> bool:
    """As in "Deputy Commissioner", "District Health Officer": capitals up to an office."""
    tokens = page.tokens
    if tokens.words[index] not in _PARTS_OF_OFFICES:
        return False
    for at in range(index + 1, min(stop, index + 4)):
        if not (tokens.capital[at] and page.spaced(at)):
            return False
        if tokens.words[at] in _ENDS:
            return True
    return False
