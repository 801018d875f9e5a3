"""A GeoNames country dump (``CD.txt``), with its alternate names where they lie beside it."""

from __future__ import annotations

import csv
import math
import re
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from dashboard.core.place_kinds import SENSITIVE_KINDS, USUAL_RADIUS_KM
from dashboard.core.tokens import name_key
from dashboard.counting import counted
from dashboard.errors import GazetteerError
from dashboard.model import Place, PlaceKind
from dashboard.storage.pack_imports.draft import Draft

LICENCE = "CC BY 4.0, GeoNames (www.geonames.org), modified"
_COLUMNS = 19

#: Feature codes that become places; the most special first. A code matches from its beginning:
#: "P.PPLA2" is a chief town, "S.MNAU" a gold mine, "H.STMI" a stream that dries up.
_KINDS = (
    ("P.PPLX", None),  # a part of a town
    ("P.PPLH", None),  # no longer there
    ("P.PPLQ", None),  # abandoned
    ("P.PPLC", PlaceKind.CITY),
    ("P.PPLA", PlaceKind.TOWN),
    ("P.", PlaceKind.VILLAGE),
    ("A.ADM1H", None),
    ("A.ADM2H", None),
    ("A.ADM1", PlaceKind.PROVINCE),
    ("A.ADM2", PlaceKind.TERRITORY),
    ("A.ADM3", PlaceKind.REGION),
    ("S.CMPRF", PlaceKind.CAMP),
    ("S.MN", PlaceKind.MINE),
    ("S.AIR", PlaceKind.AIRPORT),
    ("S.CSTM", PlaceKind.BORDER_POST),
    ("S.HSP", PlaceKind.HEALTH_SITE),
    ("L.PRT", PlaceKind.PORT),
    ("L.PRK", PlaceKind.PARK),
    ("L.RES", PlaceKind.PARK),
    ("H.LK", PlaceKind.LAKE),
    ("H.STM", PlaceKind.RIVER),
    ("T.VLC", PlaceKind.VOLCANO),
    ("T.ISL", PlaceKind.ISLAND),
    ("T.PLAT", PlaceKind.PLATEAU),
)

#: Languages whose alternate names are taken; GeoNames leaves many without one.
_LANGUAGES = frozenset({"en", "fr", "sw", ""})
_LATIN_NAME = re.compile(r"[A-ZÀ-ÖØ-Þ][A-Za-zÀ-ÖØ-öø-ÿĀ-ž'’ -]{3,}")

_ALTERNATES = ("alternateNamesV2.txt", "alternateNames.txt")


@dataclass(frozen=True, slots=True)
class _Line:
    number: int
    cells: list[str]

    @property
    def geoname_id(self) -> str:
        return self.cells[0]

    @property
    def code(self) -> str:
        return f"{self.cells[6]}.{self.cells[7]}"

    @property
    def regions(self) -> tuple[str, str]:
        """The codes of its province and territory."""
        return self.cells[10], self.cells[11]


def is_geonames(first_line: str) -> bool:
    """Whether a file that begins so is a GeoNames dump: nineteen cells, the first a number.

    >>> is_geonames("216281\\tGoma" + "\\t" * 17), is_geonames("id,name,latitude")
    (True, False)
    """
    cells = first_line.split("\t")
    return len(cells) == _COLUMNS and cells[0].isdigit()


def read_geonames(path: Path) -> Draft:
    """The places of a GeoNames dump.

    Raises:
        GazetteerError: The file is not UTF-8 or a line has not its nineteen cells.
    """
    draft = Draft(licence=LICENCE)
    lines = list(_lines(path))
    regions = _region_names(lines)
    alternates = _alternate_names(path, {line.geoname_id for line in lines})
    for line in lines:
        kind = _kind(line)
        if kind is None:
            draft.leave_out("features that news does not name as places")
            continue
        draft.places.append(_place(path, line, kind, regions, alternates))
    return draft


def _lines(path: Path) -> Iterator[_Line]:
    try:
        with path.open(encoding="utf-8", newline="") as opened:
            for number, cells in enumerate(
                csv.reader(opened, delimiter="\t", quoting=csv.QUOTE_NONE), start=1
            ):
                if len(cells) != _COLUMNS:
                    raise GazetteerError(
                        path,
                        number,
                        f"the line has {counted(len(cells), 'cell')}, a GeoNames dump {_COLUMNS}.",
                        "Take the file out of the country's ZIP unchanged.",
                    )
                yield _Line(number, cells)
    except (UnicodeDecodeError, csv.Error):
        raise GazetteerError(
            path, 1, "the file is not a table in UTF-8.", "Take it out of the ZIP unchanged."
        ) from None


def _kind(line: _Line) -> PlaceKind | None:
    kind = next((kind for code, kind in _KINDS if line.code.startswith(code)), None)
    if kind in (PlaceKind.VILLAGE, PlaceKind.TOWN):
        people = _population(line) or 0
        if people >= 50_000:
            return PlaceKind.CITY
        if people >= 5_000:
            return PlaceKind.TOWN
    return kind


def _population(line: _Line) -> int | None:
    return int(line.cells[14]) if line.cells[14].isdigit() and line.cells[14] != "0" else None


def _region_names(lines: list[_Line]) -> Mapping[tuple[str, str], str]:
    """Names of provinces and territories by their codes, out of the dump itself."""
    names: dict[tuple[str, str], str] = {}
    for line in lines:
        if line.code == "A.ADM1":
            names[line.regions[0], ""] = line.cells[1]
        elif line.code == "A.ADM2":
            names[line.regions] = line.cells[1]
    return names


def _alternate_names(path: Path, wanted: set[str]) -> Mapping[str, list[str]]:
    found: dict[str, list[str]] = defaultdict(list)
    beside = [path.with_name(name) for name in _ALTERNATES]
    beside.append(path.parent / "alternatenames" / path.name)
    for table in beside:
        if not table.is_file():
            continue
        with table.open(encoding="utf-8", newline="") as opened:
            for cells in csv.reader(opened, delimiter="\t", quoting=csv.QUOTE_NONE):
                if len(cells) > 3 and cells[1] in wanted and cells[2] in _LANGUAGES:
                    found[cells[1]].append(cells[3])
        break
    return found


def _place(
    path: Path,
    line: _Line,
    kind: PlaceKind,
    regions: Mapping[tuple[str, str], str],
    alternates: Mapping[str, list[str]],
) -> Place:
    name = line.cells[1]
    people = _population(line)
    province, territory = line.regions
    return Place(
        id=f"gn-{line.geoname_id}",
        name=name,
        kind=kind,
        latitude=_degrees(path, line, 4),
        longitude=_degrees(path, line, 5),
        radius_km=_radius_km(kind, people),
        other_names=_other_names(name, line, alternates.get(line.geoname_id, [])),
        country=line.cells[8],
        admin1=regions.get((province, ""), ""),
        admin2=regions.get((province, territory), "") if territory else "",
        population=people,
        source="GeoNames",
        source_id=line.geoname_id,
        licence=LICENCE,
        sensitive=kind in SENSITIVE_KINDS,
    )


def _degrees(path: Path, line: _Line, cell: int) -> float:
    try:
        value = float(line.cells[cell])
    except ValueError:
        value = math.nan
    if not abs(value) <= (90 if cell == 4 else 180):
        raise GazetteerError(
            path,
            line.number,
            f"“{line.cells[cell][:40]}” is no {'latitude' if cell == 4 else 'longitude'}.",
            "Take the file out of the country's ZIP unchanged.",
        )
    return round(value, 4)


def _radius_km(kind: PlaceKind, people: int | None) -> float:
    if kind is PlaceKind.CITY and people:
        return round(max(4.0, min(15.0, math.sqrt(people / 6_000 / math.pi))), 1)
    return USUAL_RADIUS_KM[kind]


def _other_names(name: str, line: _Line, alternates: list[str]) -> tuple[str, ...]:
    known = {name_key(name)}
    kept = []
    for printed in (*alternates, *line.cells[3].split(",")):
        key = name_key(printed)
        if key not in known and _LATIN_NAME.fullmatch(printed):
            known.add(key)
            kept.append(printed)
    return tuple(kept)
