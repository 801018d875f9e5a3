"""Gazetteer tables as CSV files: places, the names they share, and the bounds of regions."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from pathlib import Path

from dashboard.core.gazetteer_rules import (
    Bounds,
    Finding,
    Regions,
    prove_distinct,
    prove_names,
    prove_position,
    prove_territories,
)
from dashboard.core.tokens import name_key
from dashboard.counting import counted
from dashboard.errors import GazetteerError
from dashboard.model import Place, PlaceKind, SharedName
from dashboard.settings import settings_from
from dashboard.storage.gazetteer_rows import Row, read_rows, shortened

#: The columns of a gazetteer, in the order in which they are written.
COLUMNS = (
    "id",
    "name",
    "other_names",
    "weak_names",
    "demonyms",
    "kind",
    "country",
    "admin1",
    "admin2",
    "pcode",
    "latitude",
    "longitude",
    "radius_km",
    "population",
    "source",
    "source_id",
    "licence",
    "sensitive",
    "capital_of",
)
_NEEDED = ("id", "name", "kind", "country", "latitude", "longitude", "radius_km", "source")
_SHARED_NEEDED = ("name", "ids", "default_id")
_BOUNDS_NEEDED = ("country", "admin1", "name", "south", "north", "west", "east")

#: An id travels into maps and addresses, so it is letters, digits and joints: ``masisi-territory``.
_ID = re.compile(r"[A-Za-z0-9][A-Za-z0-9._:-]{0,99}")

_YES = frozenset({"yes", "true", "1", "oui", "vrai"})
_NO = frozenset({"", "no", "false", "0", "non", "faux"})


def read_places(
    path: Path, *, pack: str = "theatre", regions: Regions | None = None, proved: bool = True
) -> tuple[Place, ...]:
    """The places of a gazetteer table, each row checked.

    Args:
        path: The CSV file. Names shared on purpose stand in ``shared_names.csv`` beside it.
        pack: The pack that the places are said to come from.
        regions: Bounds of countries and provinces; those that ship with Newsmap by default.
        proved: False to leave out the proofs between rows (shared names, doubles, territories):
            a register of a whole country is full of villages of one name.

    Raises:
        GazetteerError: A row cannot be used, with file, line, what is wrong, what would mend it.
    """
    rows = tuple(read_rows(path, _NEEDED))
    known = shipped_regions() if regions is None else regions
    lines: dict[str, int] = {}
    places = []
    for row in rows:
        place = place_of(row, pack=pack)
        if place.id in lines:
            raise row.error(
                f"the id {place.id} stands in line {lines[place.id]} already.",
                "Give this row an id of its own.",
            )
        lines[place.id] = row.line
        _stop_at(prove_position(place, known), path, lines)
        places.append(place)
    if proved:
        _prove_together(places, path, lines)
    return tuple(places)


def _prove_together(places: Sequence[Place], path: Path, lines: dict[str, int]) -> None:
    beside = path.with_name("shared_names.csv")
    shared = read_shared_names(beside) if beside.is_file() else ()
    for proof in (prove_names(places, shared), prove_distinct(places), prove_territories(places)):
        _stop_at(next(proof, None), path, lines)


def _stop_at(finding: Finding | None, path: Path, lines: dict[str, int]) -> None:
    if finding is not None:
        raise GazetteerError(path, lines[finding.ids[-1]], finding.problem, finding.mend)


def place_of(row: Row, *, pack: str) -> Place:
    """One row as a Place; its cells are checked, its position is not yet proved."""
    latitude, longitude = _coordinates(row)
    return Place(
        id=_id(row),
        name=_name(row),
        kind=_kind(row),
        latitude=latitude,
        longitude=longitude,
        radius_km=_radius_km(row),
        other_names=row.several("other_names"),
        weak_names=row.several("weak_names"),
        demonyms=row.several("demonyms"),
        country=row.text("country").upper(),
        admin1=row.text("admin1"),
        admin2=row.text("admin2"),
        pcode=row.text("pcode"),
        population=_population(row),
        source=row.text("source"),
        source_id=row.text("source_id"),
        licence=row.text("licence"),
        sensitive=_yes_or_no(row, "sensitive"),
        capital_of=row.text("capital_of").upper(),
        pack=pack,
    )


def _id(row: Row) -> str:
    printed = row.text("id")
    if not _ID.fullmatch(printed):
        raise row.error(
            f"the id “{shortened(printed)}” is not one.",
            "Use letters, digits and hyphens, such as masisi-territory.",
        )
    return printed


def _name(row: Row) -> str:
    name = row.text("name")
    if not (name.isascii() and name[:1].isalpha()) and not name_key(name):
        raise row.error("the row has no name.", "Fill in the column name.")
    return name


def _kind(row: Row) -> PlaceKind:
    printed = row.text("kind").lower()
    try:
        return PlaceKind(printed)
    except ValueError:
        raise row.error(
            f"{shortened(row.text('name'))} is of an unknown kind “{shortened(printed)}”.",
            f"Use one of: {', '.join(PlaceKind)}.",
        ) from None


def _coordinates(row: Row) -> tuple[float | None, float | None]:
    latitude, longitude = row.number("latitude"), row.number("longitude")
    name = shortened(row.text("name"))
    if (latitude is None) != (longitude is None):
        raise row.error(
            f"{name} has one coordinate only.",
            "Give both latitude and longitude, or neither.",
        )
    if latitude is None or longitude is None:
        return None, None
    if abs(latitude) > 90 or abs(longitude) > 180:
        swapped = abs(latitude) <= 180 and abs(longitude) <= 90
        raise row.error(
            f"{name} lies at {latitude:.2f} north, {longitude:.2f} east, which is off this map.",
            "Are latitude and longitude swapped?" if swapped else "Give degrees, WGS 84.",
        )
    return latitude, longitude


def _radius_km(row: Row) -> float:
    radius_km = row.number("radius_km")
    if radius_km is None or not 0 < radius_km <= 20_000:
        printed = shortened(row.text("radius_km"))
        raise row.error(
            f"radius_km of {shortened(row.text('name'))} is “{printed}”.",
            "Give kilometres above 0: 2 for a town, 30 or more for a territory.",
        )
    return radius_km


def _population(row: Row) -> int | None:
    value = row.number("population")
    if value is not None and (value < 0 or value != int(value)):
        raise row.error(
            f"population is “{shortened(row.text('population'))}”.",
            "Give a whole number, or leave it empty.",
        )
    return None if value is None else int(value)


def _yes_or_no(row: Row, column: str) -> bool:
    printed = row.text(column).lower()
    if printed not in _YES and printed not in _NO:
        raise row.error(f"{column} is “{shortened(printed)}”.", "Write yes or no.")
    return printed in _YES


def read_shared_names(path: Path) -> tuple[SharedName, ...]:
    """The names that several places bear on purpose, from ``shared_names.csv``.

    The column ``cues`` holds, for one place after another, the words that speak for it:
    ``kibati-walikale=Walikale|Ntoto;kibati=Goma``.

    Raises:
        GazetteerError: A row cannot be used.
    """
    return tuple(_shared_name(row) for row in read_rows(path, _SHARED_NEEDED))


def _shared_name(row: Row) -> SharedName:
    ids = row.several("ids")
    default = row.text("default_id") or None
    if len(ids) < 2:
        raise row.error(
            f"{shortened(row.text('name'))} names {counted(len(ids), 'place')}.",
            "Write at least two ids with | between them.",
        )
    cues = tuple(_cue(row, part) for part in row.text("cues").split(";") if part.strip())
    for named in (*((default,) if default else ()), *(place_id for place_id, _ in cues)):
        if named not in ids:
            raise row.error(
                f"{shortened(named)} is not among the ids of this row.", "Add it to ids."
            )
    name = _name(row)
    return SharedName(
        name=name,
        ids=ids,
        default_id=default,
        rule=row.text("rule"),
        cues=cues,
        folded=name_key(name),
    )


def _cue(row: Row, printed: str) -> tuple[str, tuple[str, ...]]:
    place_id, equals, words = printed.partition("=")
    if not equals:
        raise row.error(
            f"the cue “{shortened(printed)}” names no place.", "Write id=word|word;id=word."
        )
    return place_id.strip(), tuple(word.strip() for word in words.split("|") if word.strip())


def read_regions(path: Path) -> Regions:
    """The bounds of countries and provinces, from ``region_bounds.csv``.

    Raises:
        GazetteerError: A row cannot be used.
    """
    regions = {}
    for row in read_rows(path, _BOUNDS_NEEDED):
        south, north, west, east = (row.number(side) for side in ("south", "north", "west", "east"))
        if south is None or north is None or west is None or east is None:
            raise row.error("a side of the box is missing.", "Give all four sides in degrees.")
        regions[row.text("country"), row.text("admin1")] = Bounds(
            name=row.text("name"), south=south, north=north, west=west, east=east
        )
    return regions


@lru_cache(maxsize=1)
def shipped_regions() -> Regions:
    """The bounds that ship with Newsmap."""
    return read_regions(settings_from({}).data / "region_bounds.csv")
