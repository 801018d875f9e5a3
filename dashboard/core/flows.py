"""Flows from place to place, out of displacement claims; stocks are no flows and stay apart.

Claims about the same ends in the same days are one flow. One figure is recommended and the others
stand beside it: no figure is ever added to another, and a stock never becomes a flow.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from dashboard.model import (
    THE_ARTICLE,
    Claim,
    ClaimPlace,
    DestinationStatus,
    DisplacementDetail,
    Flow,
    Measure,
    Movement,
    Place,
    PlaceKind,
    PlaceRole,
    Quantifier,
)

#: Lower bounds of the drawn classes, by powers of ten; 0 stands for no figure.
SIZE_CLASSES = (1_000_000, 100_000, 10_000, 1_000, 100, 1)


@dataclass(frozen=True, slots=True)
class _Leg:
    """One claim seen as a movement from one place to one place."""

    claim: Claim
    detail: DisplacementDetail
    origin: Place | None
    destination: Place | None


def flows(claims: Iterable[Claim]) -> tuple[Flow, ...]:
    """The flows that claims tell of, in the order in which they are first told.

    A claim with several origins or destinations belongs to the flow of each pair of them; its
    figure counts the whole group and is not divided. A claim without any place makes no flow.

    Args:
        claims: Claims of any kind, of any number of articles; only flows are looked at.
    """
    groups: dict[tuple[str, str, Movement], list[_Leg]] = {}
    for claim in claims:
        for leg in _legs(claim):
            key = (_id(leg.origin), _id(leg.destination), leg.detail.movement)
            groups.setdefault(key, []).append(leg)
    return tuple(
        _flow(key, legs, number)
        for key, members in groups.items()
        for number, legs in enumerate(_by_days(members))
    )


def size_class(claim: Claim) -> int:
    """The class in which a claim's figure is drawn: the lower bound of its power of ten.

    0 when there is no figure. An open or vague figure counts by the bound it has.
    """
    quantity = claim.quantity
    value = 0 if quantity is None else quantity.low or quantity.high or 0
    return next((bound for bound in SIZE_CLASSES if value >= bound), 0)


# ----------------------------------------------------------------- legs


def _legs(claim: Claim) -> Iterator[_Leg]:
    detail = claim.detail
    if not isinstance(detail, DisplacementDetail) or detail.measure is not Measure.FLOW:
        return
    origins = _places(claim, (PlaceRole.ORIGIN, PlaceRole.AREA))
    destinations = _places(claim, (PlaceRole.DESTINATION,))
    if not origins and not destinations:
        return
    for origin in origins or (None,):
        left = [goal for goal in destinations if not _is_own_country(origin, goal)]
        for destination in left or (None,):
            yield _Leg(claim, detail, origin, destination)


def _is_own_country(origin: Place | None, goal: Place) -> bool:
    """Whether a goal is no more than the country that people were in already."""
    return (
        origin is not None
        and goal.kind is PlaceKind.COUNTRY
        and origin.kind is not PlaceKind.COUNTRY
        and bool(goal.country)
        and origin.country == goal.country
    )


def _places(claim: Claim, roles: Sequence[PlaceRole]) -> tuple[Place, ...]:
    """The resolved places of a claim in the given roles, each once."""
    found = {
        place.id: place
        for item in claim.places
        if item.role in roles and (place := _place(item)) is not None
    }
    return tuple(found.values())


def _place(item: ClaimPlace) -> Place | None:
    return item.resolution.place


def _id(place: Place | None) -> str:
    return place.id if place is not None else ""


# ----------------------------------------------------------------- same days


#: Figures this many days apart still tell of one movement: counts come in for days.
SAME_MOVEMENT_DAYS = 7


def _by_days(legs: Sequence[_Leg]) -> Iterator[list[_Leg]]:
    """Legs of the same ends apart by their days; undated ones stand with the latest."""
    dated = [leg for leg in legs if _first_day(leg)]
    undated = [leg for leg in legs if not _first_day(leg)]
    clusters: list[list[_Leg]] = []
    for leg in sorted(dated, key=_first_day):
        if clusters and _first_day(leg) - _last_day(clusters[-1]) <= SAME_MOVEMENT_DAYS:
            clusters[-1].append(leg)
        else:
            clusters.append([leg])
    if undated:
        if clusters:
            clusters[-1].extend(undated)
        else:
            clusters.append(undated)
    yield from clusters


def _first_day(leg: _Leg) -> int:
    """The first day of a claim as an ordinal, its last where only that is known; 0 without any."""
    time = leg.claim.time
    day = (time.earliest or time.latest) if time else None
    return day.toordinal() if day else 0


def _last_day(legs: Sequence[_Leg]) -> int:
    return max(
        time.latest.toordinal() if (time := leg.claim.time) and time.latest else _first_day(leg)
        for leg in legs
    )


# ----------------------------------------------------------------- one flow


def _flow(key: tuple[str, str, Movement], legs: Sequence[_Leg], number: int) -> Flow:
    claims = {leg.claim.id: leg.claim for leg in legs}
    ranked = sorted(claims.values(), key=_rank)
    words = "|".join((*key, str(number)))
    return Flow(
        id=hashlib.sha256(words.encode()).hexdigest()[:16],
        origin=legs[0].origin,
        destination=legs[0].destination,
        destination_status=_status(legs),
        movement=key[2],
        recommended=ranked[0],
        claims=tuple(ranked),
        size_class=size_class(ranked[0]),
    )


def _status(legs: Sequence[_Leg]) -> DestinationStatus:
    """Arrived when any source says so; towards when one says only that."""
    stated = {leg.detail.destination_status for leg in legs}
    for status in (DestinationStatus.ARRIVED, DestinationStatus.TOWARDS):
        if status in stated:
            return status
    return DestinationStatus.UNKNOWN


_PRECISION = {
    Quantifier.EXACT: 0,
    Quantifier.APPROXIMATELY: 1,
    Quantifier.MORE_THAN: 2,
    Quantifier.LESS_THAN: 2,
    Quantifier.VAGUE: 3,
}


def _rank(claim: Claim) -> tuple[int, bool, int, bool, str]:
    """Order of recommendation: the most precise figure, a named source, the newest, one whose
    places all stand in its own sentence; ids decide what is left."""
    precision = 4 if claim.quantity is None else _PRECISION[claim.quantity.quantifier]
    newest = claim.time.latest.toordinal() if claim.time and claim.time.latest else 0
    carried = any(item.carried for item in claim.places)
    return (precision, claim.speaker == THE_ARTICLE, -newest, carried, claim.id)
