"""The pack of small places: one gzipped table, sorted by name, unpacked only when it is needed."""

from __future__ import annotations

import gzip
import zlib
from collections.abc import Iterable
from pathlib import Path

from dashboard.core.small_places import SAME, SmallPlaces, SmallTable
from dashboard.core.tokens import name_keys
from dashboard.errors import GazetteerError
from dashboard.model import Place
from dashboard.storage.whole_files import put_file

_FORMAT = "newsmap small places 1"
_MEND = "Run newsmap gazetteer build."
_CELLS = 12


def write_small(path: Path, places: Iterable[Place]) -> int:
    """Write the places, a line for each of their names, the same bytes for the same places.

    Returns:
        The count of bytes written.
    """
    kept = list(places)
    origins = list(dict.fromkeys((place.source, place.licence) for place in kept))
    number = {origin: str(index) for index, origin in enumerate(origins)}
    lines = set()
    for place in kept:
        cells = "\t".join(_cells(place, number[place.source, place.licence]))
        for key in name_keys([place.name, *place.other_names]):
            lines.add(f"{key}\t{cells}".encode())
    head = [_FORMAT, *(f"#\t{source}\t{licence}" for source, licence in origins), ""]
    table = "\n".join(head).encode() + b"\n".join(sorted(lines)) + b"\n"
    packed = gzip.compress(table, compresslevel=9, mtime=0)
    put_file(path, packed)
    return len(packed)


def _cells(place: Place, origin: str) -> list[str]:
    cells = (
        place.name,
        place.kind.value,
        place.country,
        place.admin1,
        f"{place.latitude:.3f}".rstrip("0"),
        f"{place.longitude:.3f}".rstrip("0"),
        f"{place.radius_km:g}",
        str(place.population or ""),
        origin,
        place.id,
        SAME if place.source_id and place.id.endswith(place.source_id.lower()) else "",
    )
    return [" ".join(cell.split()) for cell in cells]


def small_places_of(path: Path) -> SmallPlaces:
    """The places of the pack at ``path``, which is read when the first of them is asked for.

    Raises:
        GazetteerError: At that time: the file is damaged or of another version.
    """
    return SmallPlaces(lambda: _read(path))


def _read(path: Path) -> SmallTable:
    try:
        table = gzip.decompress(path.read_bytes())
        table.decode("utf-8")
    except (OSError, EOFError, zlib.error, UnicodeDecodeError):
        table = b""
    if not table.startswith(_FORMAT.encode() + b"\n"):
        raise GazetteerError(path, 1, "this is no pack of small places of this version.", _MEND)
    start, origins = table.index(b"\n"), []
    while table.startswith(b"\n#\t", start):
        end = table.index(b"\n", start + 1)
        _, source, licence = table[start + 1 : end].decode().split("\t")
        origins.append((source, licence))
        start = end
    lines = table[start:]
    if lines.count(b"\t") != (_CELLS - 1) * (lines.count(b"\n") - 1):
        raise GazetteerError(path, len(origins) + 2, "the table is damaged.", _MEND)
    return SmallTable(lines=lines, origins=tuple(origins))
