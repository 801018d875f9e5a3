"""How finely a sentence places what it names."""

from __future__ import annotations

from itertools import pairwise

from dashboard.core.recognition.names.page import Page
from dashboard.core.resolution.cues import LINKS, NEAR, UNITS
from dashboard.model import Place, PlaceKind, Precision
from dashboard.model.members import KIND_REGION

_BY_KIND = {
    PlaceKind.TERRITORY: Precision.TERRITORY,
    PlaceKind.HEALTH_ZONE: Precision.TERRITORY,
    PlaceKind.ISLAND: Precision.TERRITORY,
    PlaceKind.PROVINCE: Precision.PROVINCE,
    PlaceKind.REGION: Precision.REGION,
    PlaceKind.ROAD: Precision.REGION,
    PlaceKind.RIVER: Precision.REGION,
    PlaceKind.LAKE: Precision.REGION,
    PlaceKind.PARK: Precision.REGION,
    PlaceKind.PLATEAU: Precision.REGION,
    PlaceKind.CONTINENT: Precision.REGION,
    PlaceKind.COUNTRY: Precision.COUNTRY,
}

#: A chiefdom or plain no larger than a territory is placed as finely as one.
_AS_A_TERRITORY_KM = 40

#: A place from which more kilometres than this are counted is only a reference.
_NEAR_KM = 40

_PART_OF_COUNTRY = frozenset(
    """eastern western northern southern central east west north south northeastern northwestern
    southeastern southwestern northeast est ouest nord sud mashariki magharibi kaskazini
    kusini""".split()
)
#: Only behind one of these can a name be what something is near to.
_MAY_BE_NEAR = LINKS | NEAR | {"to", "from", "between", "na"}
_ROADS = frozenset("road route axe track piste barabara".split())


def fineness(page: Page, first: int, last: int, place: Place) -> Precision:
    """The class of precision for one mention of ``place``."""
    coarse = _BY_KIND.get(place.kind)
    if coarse is None:
        return Precision.NEAR if is_near(page, first, last) else Precision.SETTLEMENT
    if coarse is Precision.REGION and place.kind is KIND_REGION:
        return Precision.TERRITORY if place.radius_km <= _AS_A_TERRITORY_KM else coarse
    if coarse is Precision.COUNTRY and _is_part(page, first):
        return Precision.REGION
    return coarse


def is_near(page: Page, first: int, last: int) -> bool:
    """Whether the sentence speaks of the surroundings: "near Sake", "12 km west of Goma"."""
    before = page.before(first, 7)
    if before and before[-1] not in _MAY_BE_NEAR:
        return _leads_a_road(page, last)
    links = 0
    while before and before[-1] in LINKS:
        links += 1
        before.pop()
    if not before:
        return False
    if before[-1] in NEAR or before[-2:] in (["close", "to"], ["far", "from"], ["karibu", "na"]):
        return True
    if before[-1] in ("to", "from", "between") and before[-2:-1] and before[-2] in _ROADS:
        return True
    if (links or before[-1] == "from") and _is_short_measure(before[-6:]):
        return True
    return _leads_a_road(page, last)


def _leads_a_road(page: Page, last: int) -> bool:
    """As in "the Sake road"."""
    after = page.after(last, 1)
    return bool(after) and after[0] in _ROADS


def _is_short_measure(before: list[str]) -> bool:
    """As in "12 km west of", but not "125 km from": so far off is not near."""
    for number, unit in pairwise(before):
        if unit in UNITS:
            return not number.isdecimal() or int(number[:6]) <= _NEAR_KM
    return False


def _is_part(page: Page, first: int) -> bool:
    before = page.before(first, 4)
    while before and before[-1] in LINKS:
        before.pop()
    return bool(before) and before[-1] in _PART_OF_COUNTRY
