"""An OCHA COD-AB table: administrative divisions with P-codes, one line a division."""

from __future__ import annotations

import math
import re
from collections.abc import Sequence
from pathlib import Path

from dashboard.core.place_kinds import USUAL_RADIUS_KM
from dashboard.model import Place, PlaceKind
from dashboard.storage.gazetteer_rows import Row, read_rows
from dashboard.storage.pack_imports.draft import Draft

LICENCE = "CC BY 3.0 IGO, OCHA common operational dataset"

#: "admin2Pcode", "ADM2_PCODE", "adm2_pcode"; the figure is the level.
_PCODE = re.compile(r"adm(?:in)?_?([0-4])_?pcode")
_NAME = "adm(?:in)?_?{level}_?(?:name)?_?(?P<language>[a-z]{{2}})?"

_KINDS = {
    0: PlaceKind.COUNTRY,
    1: PlaceKind.PROVINCE,
    2: PlaceKind.TERRITORY,
    3: PlaceKind.REGION,
    4: PlaceKind.REGION,
}
_LATITUDES = ("center_lat", "centroid_lat", "latitude", "lat", "y_coord", "y")
_LONGITUDES = ("center_lon", "centroid_lon", "longitude", "lon", "long", "x_coord", "x")
_AREAS = ("area_sqkm", "area_km2", "shape_area_km2")


def is_cod_ab(first_line: str) -> bool:
    """Whether a table with such a first line gives P-codes by level.

    >>> is_cod_ab("admin1Name_fr,admin1Pcode,admin2Name_fr,admin2Pcode"), is_cod_ab("id,pcode")
    (True, False)
    """
    return bool(_PCODE.search(first_line.lower()))


def read_cod_ab(path: Path) -> Draft:
    """The divisions of the table, each once; those without a centre keep none.

    Raises:
        GazetteerError: The file cannot be read as a table.
    """
    draft = Draft(licence=LICENCE)
    seen: set[str] = set()
    for row in read_rows(path, ()):
        if any(cell.startswith("#") for cell in row.cells.values()):
            continue  # the row of HXL tags under the heads
        level = _deepest_level(row)
        if level is None:
            draft.leave_out("rows without a P-code", f"line {row.line} has no P-code")
            continue
        place = _place(row, level)
        if not place.name:
            draft.leave_out("rows without a name", f"line {row.line} has a P-code and no name")
        elif place.id not in seen:
            seen.add(place.id)
            draft.places.append(place)
    return draft


def _deepest_level(row: Row) -> int | None:
    levels = [
        int(found[1])
        for column in row.cells
        if (found := _PCODE.fullmatch(column)) and row.text(column)
    ]
    return max(levels, default=None)


def _place(row: Row, level: int) -> Place:
    names = _names(row, level)
    pcode = _pcode(row, level)
    kind = _KINDS[level]
    latitude, longitude = _first_number(row, _LATITUDES), _first_number(row, _LONGITUDES)
    located = latitude is not None and longitude is not None
    return Place(
        id=f"pcode-{re.sub('[^A-Za-z0-9]', '-', pcode).lower()}",
        name=names[0] if names else "",
        kind=kind,
        latitude=latitude if located else None,
        longitude=longitude if located else None,
        radius_km=_radius_km(row, kind),
        other_names=names[1:],
        country=pcode[:2].upper(),
        admin1=_first(_names(row, 1)) if level >= 1 else "",
        admin2=_first(_names(row, 2)) if level >= 2 else "",
        pcode=pcode,
        source="OCHA COD-AB",
        source_id=pcode,
        licence=LICENCE,
    )


def _names(row: Row, level: int) -> tuple[str, ...]:
    """The division's names, French first, as the region prints them, then the rest."""
    pattern = re.compile(_NAME.format(level=level))
    found = [
        (match["language"] != "fr", match["language"] or "", row.text(column))
        for column in row.cells
        if (match := pattern.fullmatch(column)) and row.text(column)
    ]
    return tuple(dict.fromkeys(name for _, _, name in sorted(found)))


def _pcode(row: Row, level: int) -> str:
    return next(
        row.text(column)
        for column in row.cells
        if (match := _PCODE.fullmatch(column)) and int(match[1]) == level
    )


def _first(names: tuple[str, ...]) -> str:
    return names[0] if names else ""


def _first_number(row: Row, columns: Sequence[str]) -> float | None:
    for column in columns:
        value = row.number(column)
        if value is not None:
            return round(value, 4)
    return None


def _radius_km(row: Row, kind: PlaceKind) -> float:
    area_km2 = _first_number(row, _AREAS)
    if area_km2 and area_km2 > 0:
        return round(math.sqrt(area_km2 / math.pi), 1)
    return USUAL_RADIUS_KM[kind]
