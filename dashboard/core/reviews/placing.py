"""A point that a person gives for a name: read off what was typed, and made a gazetteer row."""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass

from dashboard.core.reviews.fields import ReviewError
from dashboard.core.reviews.settle import PLACED_BY_HAND, spelling
from dashboard.model import Place, PlaceKind, Resolution

#: A latitude and a longitude, each with its sign or its letter; between them a comma, a blank or
#: both: "-1.4284,28.0702", "-1.4284 28.0702", "1.43 S, 28.07 E", "1.43° S; 28.07° E".
_POINT = re.compile(
    r"(?P<lat>[-−+]?\d{1,2}(?:\.\d{1,9})?)\s?°?\s?(?P<ns>[NS]?)"
    r"(?:\s?[,;]\s?|\s)"
    r"(?P<lon>[-−+]?\d{1,3}(?:\.\d{1,9})?)\s?°?\s?(?P<ew>[EW]?)",
    re.ASCII | re.IGNORECASE,
)

#: A name is cut here in an id; what is cut stands in a hash behind it.
_LONGEST_KEY = 80


@dataclass(frozen=True, slots=True, kw_only=True)
class Point:
    """A spot on the ground, without saying what lies there.

    Attributes:
        latitude: Degrees north of the equator (WGS 84); negative in the south.
        longitude: Degrees east of Greenwich (WGS 84).
    """

    latitude: float
    longitude: float


def read_point(text: str) -> Point:
    """The point that was typed, latitude first.

    >>> read_point("-1.4284, 28.0702")
    Point(latitude=-1.4284, longitude=28.0702)
    >>> read_point("1.43 S 28.07 E").latitude
    -1.43

    Raises:
        ReviewError: It is no point, or none on the globe.
    """
    typed = " ".join(text.split())
    shown = "".join(sign for sign in typed if sign.isprintable())[:40]
    match = _POINT.fullmatch(typed)
    if match is None:
        raise ReviewError(f"{shown!r} is no point. Write latitude and longitude: -1.43, 28.07.")
    latitude = _degrees(match["lat"], match["ns"], shown)
    longitude = _degrees(match["lon"], match["ew"], shown)
    if abs(latitude) > 90 or abs(longitude) > 180:
        raise ReviewError(
            f"{shown!r} is not on the globe: latitude goes to 90, longitude to 180. Are the two "
            "swapped?"
        )
    return Point(latitude=latitude, longitude=longitude)


def _degrees(number: str, letter: str, shown: str) -> float:
    degrees = float(number.replace("−", "-"))
    if letter and number[0] in "-−+":
        raise ReviewError(f"{shown!r} has a sign and a letter. Give one of them: -1.43 or 1.43 S.")
    return -degrees if letter.upper() in {"S", "W"} else degrees


def placed_by_hand(
    resolution: Resolution,
    at: Point,
    by: str,
    *,
    radius_km: float,
    kind: PlaceKind = PlaceKind.VILLAGE,
    territory: str = "",
) -> Place:
    """A row for the name, at a point that a person gave.

    Its id is made of the name and the territory, so that a better point for it is the same row.

    Args:
        resolution: The name.
        at: Where it lies.
        by: Who says so.
        radius_km: How far the named thing reaches, or how sure the point is.
        kind: What it is.
        territory: The territory it lies in; empty when not said.
    """
    words = " ".join(resolution.mention.words.split())
    return Place(
        id=f"added-{_key(f'{words} {territory}')}",
        name=words,
        kind=kind,
        latitude=at.latitude,
        longitude=at.longitude,
        radius_km=radius_km,
        admin2=" ".join(territory.split()),
        source=f"placed by {by}",
        pack=PLACED_BY_HAND,
    )


def _key(words: str) -> str:
    """Letters, digits and hyphens for an id.

    >>> _key("Lukweti Masisi"), _key("{{7*191}}"), len(_key("Walikale" * 100))
    ('lukweti-masisi', '7-191', 93)
    """
    key = "-".join(spelling(words).split())
    if len(key) <= _LONGEST_KEY:
        return key
    return f"{key[:_LONGEST_KEY]}-{hashlib.sha256(key.encode()).hexdigest()[:12]}"
