"""Figures and directions beside another fact: both are shown, nobody is called a liar."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator, Sequence

from dashboard.core import geo
from dashboard.core.lengths.verdict import TURN_DEG, distance_verdict
from dashboard.core.place_kinds import SETTLED
from dashboard.model import (
    Claim,
    ClaimKind,
    DisplacementDetail,
    DistanceDetail,
    Measure,
    Place,
    PlaceRole,
    Quantifier,
    Quantity,
    RealityCheck,
)


def reality_checks(claims: Sequence[Claim]) -> tuple[RealityCheck, ...]:
    """Every stated distance and direction beside the measured one, and every number of people said
    to have left a town beside the number said to live there.

    Args:
        claims: Claims of any kind, of any number of articles.

    Returns:
        The checks in the order of the claims; ``agrees`` is False only where the difference is
        beyond the stated doubt. Claims that state one distance of one pair of places are one check.
    """
    populations = _populations(claims)
    checks: list[RealityCheck] = []
    for claim in claims:
        if isinstance(claim.detail, DistanceDetail):
            checks.extend(_distance_checks(claim, claim.detail))
        elif isinstance(claim.detail, DisplacementDetail):
            checks.extend(_population_checks(claim, claim.detail, populations))
    return tuple(_said_once(checks))


def _said_once(checks: Iterable[RealityCheck]) -> Iterator[RealityCheck]:
    """Checks that find the same, as one with the claims of all."""
    same: dict[tuple[str, str], list[RealityCheck]] = {}
    for one in checks:
        same.setdefault((one.about, one.finding), []).append(one)
    for (about, finding), found in same.items():
        claims = dict.fromkeys(claim for one in found for claim in one.claims)
        yield _check(about, tuple(claims), finding, agrees=found[0].agrees)


def _check(about: str, claims: tuple[Claim, ...], finding: str, *, agrees: bool) -> RealityCheck:
    key = "|".join((about, *(claim.id for claim in claims)))
    return RealityCheck(
        id=hashlib.sha256(key.encode()).hexdigest()[:16],
        about=about,
        claims=claims,
        finding=finding,
        agrees=agrees,
    )


# ----------------------------------------------------------------- distances


def _distance_checks(claim: Claim, detail: DistanceDetail) -> Iterator[RealityCheck]:
    if detail.measured_km is None or detail.error_km is None:
        return
    if detail.km is not None:
        verdict = distance_verdict(detail).split(";")[0]
        odd = "straight line" in verdict
        finding = (
            f"{_ends(claim)}: stated {detail.km:g} km; the straight line measures"
            f" {detail.measured_km:.0f} km ± {detail.error_km:.0f} km."
        )
        yield _check("distance", (claim,), finding, agrees=not odd)
    if detail.direction and detail.measured_bearing_deg is not None:
        yield _bearing_check(claim, detail.direction, detail.measured_bearing_deg)


def _ends(claim: Claim) -> str:
    """The places that a distance lies between, by their names in the gazetteer."""
    names = {
        part.role: part.resolution.place.name
        for part in reversed(claim.places)
        if part.resolution.place is not None
    }
    return f"{names.get(PlaceRole.FROM, '')} to {names.get(PlaceRole.TO, '')}"


def _bearing_check(claim: Claim, direction: str, bearing: float) -> RealityCheck:
    turn = geo.turn_deg(geo.compass_degrees(direction), bearing)
    finding = (
        f"{_ends(claim)}: stated {direction}; the bearing measures {bearing:.0f}°,"
        f" {geo.compass_words(bearing)}."
    )
    return _check("bearing", (claim,), finding, agrees=turn <= TURN_DEG)


# ----------------------------------------------------------------- populations


def _populations(claims: Iterable[Claim]) -> dict[str, Claim]:
    """The first population claim for each town."""
    found: dict[str, Claim] = {}
    for claim in claims:
        if claim.kind is ClaimKind.POPULATION and claim.quantity is not None:
            for item in claim.places:
                if item.resolution.place is not None:
                    found.setdefault(item.resolution.place.id, claim)
    return found


def _population_checks(
    claim: Claim, detail: DisplacementDetail, populations: dict[str, Claim]
) -> Iterator[RealityCheck]:
    origins = [item.resolution.place for item in claim.places if item.role is PlaceRole.ORIGIN]
    if detail.measure is not Measure.FLOW or claim.quantity is None or len(origins) != 1:
        return
    town = origins[0]
    if town is None or town.kind not in SETTLED:
        return
    stated = populations.get(town.id)
    if stated is not None and stated.quantity is not None:
        people = stated.quantity.high or stated.quantity.low or 0
        finding = _sentence(claim.quantity, town, f"said to have {stated.quantity.words}")
        yield _check("population", (claim, stated), finding, agrees=_fits(claim.quantity, people))
    elif town.population:
        finding = _sentence(claim.quantity, town, f"listed with {town.population:,} inhabitants")
        fits = _fits(claim.quantity, town.population)
        yield _check("population", (claim,), finding, agrees=fits)


def _sentence(quantity: Quantity, town: Place, inhabitants: str) -> str:
    unit = " households" if quantity.unit == "households" and "hous" not in quantity.words else ""
    return f"“{quantity.words}”{unit} said to have left {town.name}, {inhabitants}."


def _fits(quantity: Quantity, people: int) -> bool:
    """Whether the smallest number meant is no larger than the number of people there.

    A plural means two at least: "tens of thousands" are 20,000 or more.
    """
    smallest = quantity.low or 0
    if quantity.quantifier is Quantifier.VAGUE:
        smallest *= 2
    return smallest <= people
