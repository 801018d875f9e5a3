"""A plain table of places: at least a name and a position, under any usual heading."""

from __future__ import annotations

import re
from pathlib import Path

from dashboard.core.place_kinds import SENSITIVE_KINDS, USUAL_RADIUS_KM
from dashboard.core.tokens import name_key
from dashboard.errors import GazetteerError
from dashboard.model import PlaceKind
from dashboard.storage.gazetteer_csv import COLUMNS, place_of
from dashboard.storage.gazetteer_rows import Row, read_rows
from dashboard.storage.pack_imports.draft import Draft

#: Headings that people use, by our column.
_HEADINGS = {
    "name": ("nom", "place", "place_name", "lieu", "localite", "localité", "locality", "village"),
    "other_names": ("alternate_names", "alternatenames", "aliases", "autres_noms"),
    "kind": ("type", "feature", "category", "nature"),
    "country": ("country_code", "iso2", "pays", "cc"),
    "admin1": ("province", "adm1", "adm1_name"),
    "admin2": ("territory", "territoire", "adm2", "adm2_name", "district"),
    "pcode": ("p-code", "p_code", "code"),
    "latitude": ("lat", "y", "lat_dd", "gps_lat"),
    "longitude": ("lon", "lng", "long", "x", "lon_dd", "gps_lon"),
    "radius_km": ("radius",),
    "population": ("pop", "inhabitants"),
    "source": ("origin", "origine"),
    "licence": ("license",),
}


def read_plain(path: Path, *, licence: str) -> Draft:
    """The places of the table; a row that cannot be used is left out and named.

    Raises:
        GazetteerError: The file cannot be read, or has no name, latitude or longitude.
    """
    draft = Draft(licence=licence)
    ids: set[str] = set()
    for row in read_rows(path, ()):
        cells = _renamed(row)
        _demand(row, cells)
        completed = Row(row.path, row.line, _completed(row, cells, licence, ids))
        try:
            draft.places.append(place_of(completed, pack="import"))
        except GazetteerError as unusable:
            draft.leave_out("rows that cannot be right", str(unusable))
    return draft


def _renamed(row: Row) -> dict[str, str]:
    cells = {column: cell for column, cell in row.cells.items() if column in COLUMNS}
    for column, headings in _HEADINGS.items():
        for heading in headings:
            if column not in cells and heading in row.cells:
                cells[column] = row.cells[heading]
    return cells


def _demand(row: Row, cells: dict[str, str]) -> None:
    missing = [column for column in ("name", "latitude", "longitude") if column not in cells]
    if missing:
        raise GazetteerError(
            row.path,
            1,
            f"the table has no column {', '.join(missing)}.",
            "Name the columns name, latitude and longitude in the first line.",
        )


def _completed(row: Row, cells: dict[str, str], licence: str, ids: set[str]) -> dict[str, str]:
    """The cells with what the table does not say: an id, a kind, a radius, its own name."""
    whole = dict(cells)
    if not whole.get("id", "").strip():
        whole["id"] = _new_id(whole["name"], row.line)
    if whole["id"] in ids:
        whole["id"] = f"{whole['id']}-{row.line}"
    ids.add(whole["id"])
    kind = whole.get("kind", "").strip().lower()
    known = kind if kind in set(PlaceKind) else PlaceKind.VILLAGE.value
    whole["kind"] = kind or known
    if not whole.get("radius_km", "").strip():
        whole["radius_km"] = str(USUAL_RADIUS_KM[PlaceKind(known)])
    if PlaceKind(known) in SENSITIVE_KINDS:
        whole["sensitive"] = "yes"
    whole["source"] = whole.get("source", "").strip() or row.path.name
    whole["licence"] = whole.get("licence", "").strip() or licence
    return whole


def _new_id(name: str, line: int) -> str:
    slug = re.sub(r"[^a-z0-9]+", "-", name_key(name)).strip("-")[:60]
    return slug or f"row-{line}"
