"""The lines that are drawn: geodesics between places, and the curves of displacement.

A curve is a quadratic Bézier in Web Mercator. Mercator keeps angles, so an arrowhead turned by the
curve's end bearing is right at every zoom.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from math import atan, atan2, degrees, exp, hypot, log, pi, radians, tan
from typing import cast

from geographiclib.geodesic import Geodesic

from dashboard.model import Place

#: A point on the map: degrees north and degrees east, in that order, named so nobody swaps them.
Vertex = tuple[float, float]

#: How far a curve bulges, as a share of its length: enough to part A→B from B→A, not a detour.
BULGE = 0.16

#: Where the head of an arrow stands that nobody is said to have followed to its end.
TOWARDS_SHARE = 0.82


@dataclass(frozen=True, slots=True, kw_only=True)
class Curve:
    """A drawn flow.

    Attributes:
        vertices: (latitude, longitude) from the origin on, in drawing order.
        bearing_deg: Direction of the last stretch on the map, 0 is up, 90 right.
        side: 1 when the curve bulges to the right of the way, -1 to the left.
    """

    vertices: tuple[Vertex, ...]
    bearing_deg: float
    side: int


#: Kilometres between the points of a line: at no zoom of the map does it show corners then.
_STEP_KM = 40.0


def geodesic_vertices(here: Place, there: Place) -> tuple[Vertex, ...]:
    """Points along the shortest line on WGS 84, some 40 km apart, both ends included.

    Raises ValueError when one of the two has no position.
    """
    lat1, lon1 = _position(here)
    lat2, lon2 = _position(there)
    line = Geodesic.WGS84.InverseLine(lat1, lon1, lat2, lon2)
    steps = max(1, round(line.s13 / 1000 / _STEP_KM))
    return tuple(
        _vertex(cast("dict[str, float]", line.Position(line.s13 * i / steps)))
        for i in range(steps + 1)
    )


def flow_curve(
    origin: Place,
    destination: Place,
    *,
    others: Iterable[Place] = (),
    share: float = 1.0,
    side: int | None = None,
    reach: float = 1.0,
) -> Curve:
    """The curve from one place to another, bulging to the side where fewer ``others`` lie.

    Args:
        origin: Where it starts.
        destination: Where it points to.
        others: Places that it should leave room to.
        share: Which share of the way is drawn, 0 to 1.
        side: 1 to the right of the way, -1 to the left; None for the emptier one.
        reach: How far it bulges, against the usual.

    Raises ValueError when an end has no position or both ends are one point.
    """
    start, end = _mercator(origin), _mercator(destination)
    if hypot(end[0] - start[0], end[1] - start[1]) == 0:
        raise ValueError("A curve needs two different ends.")
    if side is None:
        side = _emptier_side(start, end, [_mercator(place) for place in others if _placed(place)])
    control = _control(start, end, side * reach)
    steps = 24
    track = [_bezier(start, control, end, share * i / steps) for i in range(steps + 1)]
    (x0, y0), (x1, y1) = track[-2], track[-1]
    return Curve(
        vertices=tuple(_geographic(point) for point in track),
        bearing_deg=round(degrees(atan2(x1 - x0, y1 - y0)) % 360, 1),
        side=side,
    )


def tick_vertices(at: Place, towards: Place, *, half_km: float) -> tuple[Vertex, Vertex]:
    """The short stroke across the end of a stated distance's line."""
    lat, lon = _position(at)
    there = _position(towards)
    azimuth = Geodesic.WGS84.Inverse(lat, lon, *there)["azi1"]
    ends = (
        Geodesic.WGS84.Direct(lat, lon, azimuth + turn, half_km * 1000) for turn in (-90.0, 90.0)
    )
    first, second = (_vertex({"lat2": end["lat2"], "lon2": end["lon2"]}) for end in ends)
    return first, second


def _placed(place: Place) -> bool:
    return place.latitude is not None and place.longitude is not None


def _position(place: Place) -> Vertex:
    if place.latitude is None or place.longitude is None:
        raise ValueError(f"{place.id} has no position.")
    return place.latitude, place.longitude


def _vertex(solved: dict[str, float]) -> Vertex:
    """Rounded to 5 decimals, about a metre."""
    return round(solved["lat2"], 5), round(solved["lon2"], 5)


def _mercator(place: Place) -> tuple[float, float]:
    """Web Mercator in radians: x to the east, y to the north."""
    latitude, longitude = _position(place)
    return radians(longitude), log(tan(pi / 4 + radians(latitude) / 2))


def _geographic(point: tuple[float, float]) -> Vertex:
    x, y = point
    return round(degrees(2 * atan(exp(y)) - pi / 2), 5), round(degrees(x), 5)


def _control(
    start: tuple[float, float], end: tuple[float, float], side: float
) -> tuple[float, float]:
    """The Bézier's middle point: beside the middle of the chord, to the right for side 1."""
    dx, dy = end[0] - start[0], end[1] - start[1]
    reach = 2 * BULGE * side
    return (start[0] + end[0]) / 2 + dy * reach, (start[1] + end[1]) / 2 - dx * reach


def _bezier(
    start: tuple[float, float], control: tuple[float, float], end: tuple[float, float], t: float
) -> tuple[float, float]:
    a, b, c = (1 - t) ** 2, 2 * t * (1 - t), t * t
    return (
        a * start[0] + b * control[0] + c * end[0],
        a * start[1] + b * control[1] + c * end[1],
    )


def _emptier_side(
    start: tuple[float, float], end: tuple[float, float], others: list[tuple[float, float]]
) -> int:
    """1 when fewer of the others lie to the right of the chord and beside it, else -1."""
    dx, dy = end[0] - start[0], end[1] - start[1]
    length = hypot(dx, dy)
    right = left = 0
    for x, y in others:
        along = ((x - start[0]) * dx + (y - start[1]) * dy) / length**2
        across = ((x - start[0]) * dy - (y - start[1]) * dx) / length**2
        if 0 < along < 1 and 0.01 < abs(across) < 0.5:
            right += across > 0
            left += across < 0
    return -1 if right > left else 1
