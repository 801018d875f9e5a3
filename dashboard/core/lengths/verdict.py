"""A stated distance beside the measured line, and a verdict where no road explains it."""

from __future__ import annotations

from dashboard.core import geo
from dashboard.core.lengths.stated import Stated
from dashboard.model import DistanceDetail, Place, PlaceKind, Quantifier, Resolution

#: A road may be this many times as long as the straight line before its length asks for a word;
#: mountain roads of the region measure up to about 1.9 times.
ROAD_FACTOR = 2.0


#: A rounded figure may fall this far below the straight line.
ROUNDING = 0.1


#: A direction is called different only beyond the two neighbouring points of the compass.
TURN_DEG = 67.5


def distance_verdict(detail: DistanceDetail) -> str:
    """What is odd about a stated distance, in words; empty where a road explains it.

    >>> odd = DistanceDetail(km=40, hours=None, quantifier=Quantifier.EXACT, direction="north",
    ...     measured_km=132.0, error_km=8.0, measured_bearing_deg=282.0)
    >>> print(distance_verdict(odd))
    40 km is shorter than the straight line of 132 km (± 8); stated north, measured west
    """
    found = []
    if detail.km is not None and detail.measured_km is not None and detail.error_km is not None:
        found.append(
            _length_verdict(detail.km, detail.measured_km, detail.error_km, detail.quantifier)
        )
    if detail.direction and detail.measured_bearing_deg is not None:
        stated = geo.compass_degrees(detail.direction)
        if geo.turn_deg(stated, detail.measured_bearing_deg) > TURN_DEG:
            measured = geo.compass_words(detail.measured_bearing_deg)
            found.append(f"stated {detail.direction}, measured {measured}")
    return "; ".join(words for words in found if words)


def _length_verdict(km: float, measured: float, error: float, quantifier: Quantifier) -> str:
    line = f"the straight line of {measured:.0f} km (± {error:.0f})"
    if km < (measured - error) * (1 - ROUNDING) and quantifier is not Quantifier.MORE_THAN:
        return f"{km:g} km is shorter than {line}"
    if km > (measured + error) * ROAD_FACTOR and quantifier is not Quantifier.LESS_THAN:
        return f"{km:g} km is more than twice {line}"
    return ""


def detail_of(
    stated: Stated, reference: Resolution | None, goal: Resolution | None
) -> DistanceDetail:
    """The distance as stated and, where both ends have a position, as measured.

    ``reference`` and ``goal`` are its ends; None where the text leaves one open. A country is
    never measured from: "5 km from Uganda" counts from its border, which has no one point.
    """
    here = _point(reference)
    there = _point(goal)
    measured = geo.distance_km(here, there) if here and there else None
    error = geo.error_km(here, there) if here and there and measured is not None else None
    bearing = geo.bearing_deg(here, there) if here and there else None
    length = stated.amount * stated.km_per_unit
    km = None if stated.hours else round(length, 1 if length >= 1 else 2)
    detail = DistanceDetail(
        km=km,
        hours=stated.amount if stated.hours else None,
        quantifier=stated.figure.quantifier,
        direction=stated.direction,
        measured_km=None if measured is None else round(measured, 1),
        error_km=error,
        measured_bearing_deg=None if bearing is None else round(bearing, 1),
    )
    return _with_verdict(detail)


def _point(end: Resolution | None) -> Place | None:
    """The place of an end that is small enough to measure from."""
    place = end.place if end else None
    return None if place is not None and place.kind is PlaceKind.COUNTRY else place


def _with_verdict(detail: DistanceDetail) -> DistanceDetail:
    words = distance_verdict(detail)
    if not words:
        return detail
    return DistanceDetail(
        km=detail.km, hours=detail.hours, quantifier=detail.quantifier,
        direction=detail.direction, measured_km=detail.measured_km, error_km=detail.error_km,
        measured_bearing_deg=detail.measured_bearing_deg, verdict=words,
    )  # fmt: skip
