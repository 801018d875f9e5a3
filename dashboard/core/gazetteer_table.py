"""What the packs hold, as tables for a reader."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from dashboard.model import Place, PlaceKind

_THEATRE = frozenset("Nord-Kivu Sud-Kivu Ituri Maniema Tanganyika Tshopo Haut-Uele".split())
_NEIGHBOURS = frozenset("AO BI CF CG RW SS TZ UG ZM".split())
_AREAS = ("eastern DR Congo", "rest of DR Congo", "nine neighbours", "elsewhere")


def holdings_table(places: Sequence[Place]) -> str:
    """Two Markdown tables: kinds by area, and sources with their licences.

    >>> goma = Place(id="goma", name="Goma", kind=PlaceKind.CITY, latitude=-1.67, longitude=29.23,
    ...              radius_km=6, country="CD", admin1="Nord-Kivu", source="GeoNames",
    ...              licence="CC BY 4.0")
    >>> print(holdings_table([goma]).splitlines()[2])
    | city | 1 | 0 | 0 | 0 | 1 |
    """
    return f"{_kinds(places)}\n\n{_sources(places)}"


def _kinds(places: Sequence[Place]) -> str:
    counts = Counter((place.kind, _area(place)) for place in places)
    lines = [
        f"| kind | {' | '.join(_AREAS)} | all |",
        "|---|" + "---:|" * (len(_AREAS) + 1),
    ]
    for kind in PlaceKind:
        row = [counts[kind, area] for area in _AREAS]
        if any(row):
            lines.append(_line(kind.value.replace("_", " "), row))
    totals = [sum(counts[kind, area] for kind in PlaceKind) for area in _AREAS]
    lines.append(_line("all", totals))
    return "\n".join(lines)


def _line(name: str, row: Sequence[int]) -> str:
    return f"| {name} | {' | '.join(f'{count:,}' for count in row)} | {sum(row):,} |"


def _area(place: Place) -> str:
    if set(place.admin1.split("|")) & _THEATRE and place.country in ("CD", ""):
        return _AREAS[0]
    if place.country == "CD":
        return _AREAS[1]
    return _AREAS[2] if place.country in _NEIGHBOURS else _AREAS[3]


def _sources(places: Sequence[Place]) -> str:
    counts = Counter((_register(place), place.licence or "–") for place in places)
    lines = ["| source of the position | licence | rows |", "|---|---|---:|"]
    for (register, licence), rows in sorted(counts.items(), key=lambda item: (-item[1], item[0])):
        lines.append(f"| {register} | {licence} | {rows:,} |")
    return "\n".join(lines)


#: The register that a row's source names first; what none matches is called by its licence.
_REGISTERS = (
    ("OurAirports", "OurAirports"),
    ("OCHA P-codes", "OCHA P-codes"),
    ("Natural Earth", "Natural Earth"),
    ("placed at", "placed at the nearest place with a free position"),
    ("agreed position", "agreed position of several registers"),
    ("median of", "agreed position of several registers"),
    ("middle of its towns", "middle of a province's towns in GeoNames"),
    ("middle of a district's towns", "middle of a district's towns in GeoNames"),
    ("GeoNames", "GeoNames"),
    ("RGC", "Référentiel Géographique Commun, single points"),
    ("WHO-KWTRP", "WHO-KWTRP health sites 2019, single points"),
    ("IPIS", "IPIS mining sites and trading centres, single points"),
    ("health-zone", "centre of health zones"),
    ("health zones", "centre of health zones"),
    ("BDBV2026", "centre of health zones"),
    ("rough centre", "set by the authors"),
    ("no point", "no position"),
    ("OCHA countries", "OCHA list of countries"),
)


def _register(place: Place) -> str:
    if place.latitude is None:
        return "no position"
    for words, register in _REGISTERS:
        if words in place.source:
            return register
    return "others, cited row by row"
