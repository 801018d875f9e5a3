"""A gazetteer pack in one gzipped table, of which only the names are read before they are needed.

The first lines name the sources, each with its licence, by a number that the rows repeat. Then come
the columns that the table of names is made of, one a line; then the other cells of each place, a
line a place, which are parted when that place is first asked for. Between cells stands a tab.
Demonyms and capitals have no column: packs like this are of places, not of countries.
"""

from __future__ import annotations

import gzip
import zlib
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from dashboard.core.name_variants import VARIED, spellings
from dashboard.core.place_sheet import PlaceSheet, Strength, register_of
from dashboard.errors import GazetteerError
from dashboard.model import Place, PlaceKind
from dashboard.storage.whole_files import put_file

_FORMAT = "newsmap gazetteer pack 2"
#: The format before, with all cells of a place on its line; packs imported then are still read.
_FORMAT_OF_ROWS = "newsmap gazetteer pack 1"
_MEND = "Run newsmap gazetteer build, or import its file again."

#: Where the columns of names stood in a row of the older format; the rest are the other cells.
_NAMING = (0, 1, 2, 3, 4, 13, 14)
_OTHER = (5, 6, 7, 8, 9, 10, 11, 12, 15)

_KINDS = {kind.value: kind for kind in PlaceKind}


def write_compact(path: Path, places: Sequence[Place]) -> int:
    """Write places as a compact pack, the same bytes for the same places.

    It takes the place of an older one in one step: who reads meanwhile gets the old or the new.

    Returns:
        The count of bytes written.
    """
    origins = list(dict.fromkeys((place.source, place.licence) for place in places))
    number = {origin: str(index) for index, origin in enumerate(origins)}
    rows = [_cells(place, number[place.source, place.licence]) for place in places]
    lines = [_FORMAT, *(f"#\t{source}\t{licence}" for source, licence in origins)]
    lines += ["\t".join(row[column] for row in rows) for column in _NAMING]
    lines += ["\t".join(row[column] for column in _OTHER) for row in rows]
    packed = gzip.compress("\n".join(lines).encode("utf-8"), compresslevel=9, mtime=0)
    put_file(path, packed)
    return len(packed)


def _cells(place: Place, origin: str) -> list[str]:
    cells = (
        place.id,
        place.name,
        "|".join(place.other_names),
        "|".join(place.weak_names),
        place.kind.value,
        place.country,
        place.admin1,
        place.admin2,
        place.pcode,
        "" if place.latitude is None else str(place.latitude),
        "" if place.longitude is None else str(place.longitude),
        f"{place.radius_km:g}",
        str(place.population or ""),
        origin,
        place.source_id,
        "1" if place.sensitive else "",
    )
    return [" ".join(cell.split()) for cell in cells]


def read_compact(path: Path, *, pack: str) -> tuple[Place, ...]:
    """The places of a compact pack, all made and so all checked.

    Args:
        path: The file.
        pack: The pack that the places are said to come from.

    Raises:
        GazetteerError: The file is damaged or of another version.
    """
    columns = _columns(path, pack)
    return tuple(map(columns.place, range(len(columns.ids))))


def read_sheet(path: Path, *, pack: str) -> PlaceSheet:
    """The names of a compact pack; each place is made when it is first asked for.

    Raises:
        GazetteerError: The file is damaged or of another version. A cell that is no number is
            found when its place is made.
    """
    columns = _columns(path, pack)
    names, further = _names_of(columns)
    registers = {str(n): register_of(source) for n, (source, _) in enumerate(columns.origins)}
    return PlaceSheet(
        ids=columns.ids,
        records=lambda: zip(
            (registers.get(origin, "") for origin in columns.origin), columns.records, strict=True
        ),
        names=names,
        further=further,
        small=(),
        place=columns.place,
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class _Columns:
    """What stands in a pack: the columns of names, and the other cells of each place unparted."""

    path: Path
    pack: str
    origins: list[tuple[str, str]]
    ids: list[str]
    names: list[str]
    other_names: list[str]
    weak_names: list[str]
    kinds: list[str]
    origin: list[str]
    records: list[str]
    rest: list[str]

    def place(self, row: int) -> Place:
        """The place of a row; GazetteerError when one of its cells is no number."""
        try:
            return self._place(row)
        except (ValueError, KeyError, IndexError):
            raise GazetteerError(
                self.path, row + 1, f"the row of {self.ids[row][:50]} is damaged.", _MEND
            ) from None

    def _place(self, row: int) -> Place:
        country, admin1, admin2, pcode, *numbers, sensitive = self.rest[row].split("\t")
        latitude, longitude, radius_km, population = numbers
        others, weak = self.other_names[row], self.weak_names[row]
        source, licence = self.origins[int(self.origin[row])]
        return Place(
            id=self.ids[row],
            name=self.names[row],
            kind=_KINDS[self.kinds[row]],
            latitude=float(latitude) if latitude else None,
            longitude=float(longitude) if longitude else None,
            radius_km=float(radius_km),
            other_names=tuple(others.split("|")) if others else (),
            weak_names=tuple(weak.split("|")) if weak else (),
            country=country,
            admin1=admin1,
            admin2=admin2,
            pcode=pcode,
            population=int(population) if population else None,
            source=source,
            source_id=self.records[row],
            licence=licence,
            sensitive=sensitive == "1",
            pack=self.pack,
        )


def _columns(path: Path, pack: str) -> _Columns:
    try:
        head, *lines = gzip.decompress(path.read_bytes()).decode("utf-8").split("\n")
    except (OSError, EOFError, zlib.error, UnicodeDecodeError):
        head, lines = "", []
    if head not in (_FORMAT, _FORMAT_OF_ROWS):
        raise GazetteerError(path, 1, "this is no gazetteer pack of this version.", _MEND)
    sources = 0
    while sources < len(lines) and lines[sources].startswith("#\t"):
        sources += 1
    try:
        origins = [(line.split("\t")[1], line.split("\t")[2]) for line in lines[:sources]]
        parted = _parted if head == _FORMAT else _parted_rows
        ids, names, other_names, weak_names, kinds, origin, records, rest = parted(lines[sources:])
    except (ValueError, IndexError):
        raise GazetteerError(path, sources + 2, "the table is damaged.", _MEND) from None
    return _Columns(
        path=path,
        pack=pack,
        origins=origins,
        ids=ids,
        names=names,
        other_names=other_names,
        weak_names=weak_names,
        kinds=kinds,
        origin=origin,
        records=records,
        rest=rest,
    )


def _parted(lines: list[str]) -> list[list[str]]:
    """The columns of names, and the lines with the other cells; ValueError when one is short."""
    rest = lines[len(_NAMING) :]
    columns = [line.split("\t") if rest else [] for line in lines[: len(_NAMING)]]
    if any(len(column) != len(rest) for column in columns) or len(columns) != len(_NAMING):
        raise ValueError(len(rest))
    if len(set(columns[0])) != len(rest):
        raise ValueError(len(rest))
    return [*columns, rest]


def _parted_rows(lines: list[str]) -> list[list[str]]:
    """The same of the older format."""
    first: dict[str, list[str]] = {}
    for line in lines:
        cells = line.split("\t")
        first.setdefault(cells[0], cells)
    rows = list(first.values())
    if any(len(row) != len(_NAMING) + len(_OTHER) for row in rows):
        raise ValueError(len(rows))
    columns = [[row[column] for row in rows] for column in _NAMING]
    return [*columns, ["\t".join(row[column] for column in _OTHER) for row in rows]]


def _names_of(columns: _Columns) -> tuple[list[str], list[tuple[int, Strength]]]:
    """First names, empty where weak, then the others; with who bears those and how firmly."""
    names, further = list(columns.names), []
    for row, weak in enumerate(columns.weak_names):
        if weak:
            parts = weak.split("|")
            if names[row] in parts:
                names[row] = ""
            names.extend(parts)
            further.extend([(row, Strength.WEAK)] * len(parts))
    for row, (kind, others) in enumerate(zip(columns.kinds, columns.other_names, strict=True)):
        if others or kind in VARIED:
            parts = others.split("|") if others else []
            found = [*parts, *spellings(columns.names[row], PlaceKind(kind), parts)]
            names.extend(found)
            further.extend([(row, Strength.OTHER)] * len(found))
    return names, further
