"""One group of people told of twice: "6,000 households reached Sake … some 6,000 households left
Kingi" lend each other the end that either leaves out."""

from __future__ import annotations

from collections.abc import Sequence

from dashboard.core.displacements.lent.further import with_places
from dashboard.core.displacements.sentence.memory import is_country
from dashboard.model import (
    Claim,
    ClaimPlace,
    DisplacementDetail,
    PlaceRole,
    Quantity,
    TimePrecision,
)

#: So many people are hardly two groups of the same size, nor is any number that is not round.
_LARGE = 1_000
_ROUND = 100


def with_retold_ends(claims: Sequence[Claim]) -> tuple[Claim, ...]:
    """The claims, each with the origin or destination that another claim with the same figure, in
    another sentence, names for the same movement; such places are marked as carried."""
    told = [(claim, figure_of(claim)) for claim in claims]
    by_figure: dict[tuple[object, ...], list[Claim]] = {}
    for claim, figure in told:
        if figure is not None:
            by_figure.setdefault(figure, []).append(claim)
    return tuple(
        claim if figure is None else _lent(claim, by_figure[figure]) for claim, figure in told
    )


def figure_of(claim: Claim) -> tuple[object, ...] | None:
    """Number, unit and movement of people whose number says by itself who is meant."""
    detail, quantity = claim.detail, claim.quantity
    if not isinstance(detail, DisplacementDetail) or quantity is None:
        return None
    number = _number(quantity)
    if number is None:
        return None
    telling = number >= _LARGE or number % _ROUND != 0
    return (number, quantity.unit, detail.movement) if telling else None


def _number(quantity: Quantity) -> float | None:
    """The number a figure names: the only one, or the bound of "more than" and "up to"."""
    low, high = quantity.low, quantity.high
    if low and high and low != high:
        return None  # "thousands"
    return low or high


def _lent(claim: Claim, others: Sequence[Claim]) -> Claim:
    held = {item.role for item in claim.places}
    if PlaceRole.AREA in held or not held:
        return claim
    for other in others:
        if other.start == claim.start or _are_of_other_months(claim, other):
            continue
        added = [
            item
            for item in other.places
            if item.role not in held and item.role is not PlaceRole.AREA and not item.carried
            if not is_country_left(item)
        ]
        if added and not _is_place_of(claim, added):
            return with_places(claim, added, towards=False)
    return claim


#: So soon behind its beginning a sentence names the month that it opens with: "In mid-November".
_OPENING = 12


def _are_of_other_months(claim: Claim, other: Claim) -> bool:
    """Whether one of two sentences opens with a month of its own: "In mid-November, 6,000 sought
    refuge in Dubie" goes on to others than the 6,000 who fled Kakonona before."""
    opens = any(
        one.time is not None
        and one.time.precision in (TimePrecision.MONTH, TimePrecision.YEAR)
        and one.time.start - one.start <= _OPENING
        for one in (claim, other)
    )
    words = {one.time.words if one.time is not None else "" for one in (claim, other)}
    return opens and len(words) > 1


def is_country_left(item: ClaimPlace) -> bool:
    """Whether a place is a whole country that people left: a title's "40,000 flee DRC" says less
    than the report below it."""
    return item.role is PlaceRole.ORIGIN and is_country(item.resolution)


def _is_place_of(claim: Claim, added: Sequence[ClaimPlace]) -> bool:
    """Whether the claim names one of the places as its other end."""
    words = {item.resolution.mention.words.casefold() for item in claim.places}
    return any(item.resolution.mention.words.casefold() in words for item in added)
