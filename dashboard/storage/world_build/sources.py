"""What each package holds, as places; nothing is left out yet for being a word or a double."""

from __future__ import annotations

import csv
import io
import json
import math
import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from geopy.distance import great_circle

from dashboard.core.gazetteer_rules import Regions, prove_position
from dashboard.core.tokens import name_key
from dashboard.model import Place, PlaceKind
from dashboard.storage.world_build import exonyms
from dashboard.storage.world_build.archives import (
    ADMIN1,
    AIRPORTS,
    CITIES,
    PCODES,
    Package,
    read_member,
)

#: DR Congo and its nine neighbours: their small towns are in the news of this theatre.
NEAR = frozenset("CD AO BI CF CG RW SS TZ UG ZM".split())
_LEAST_FAR = 15_000
_LEAST_NEAR = 500

#: Towns that the table of P-codes lists among the territories of DR Congo; they are none.
_CITES = frozenset(
    "Mangai Dibaya-Lubwe Nioki Inkisi Dingila Kasaji Bena-Dibele Tshumbe Lukalaba Tshimbulu Bangu"
    " Kaoze".split()
)

#: What an airfield's name has and its town's has not; and names that are no towns.
_AIRFIELD = re.compile(r" (International |Regional |Domestic )?(Airport|Airfield|Airstrip)$")
_NO_TOWN = re.compile(r"\d|/| Base$| Ii$| Sur |Airport|^KM\b")

#: From this population on further spellings are taken; smaller towns have one each.
_SPELLINGS_FROM = 30_000

#: Where English or French is spoken a town has no exonym in it; only great cities have one in the
#: other language, as Londres and Marseilles.
_AT_HOME = frozenset("US GB CA AU NZ IE FR".split())
_WELL_KNOWN_AT_HOME = 400_000

#: Latin letters, apostrophes, hyphens and blanks, a capital first, four characters or more.
#: "Londres" is one; "LON", "landan" and "Лондон" are not.
_SPELLING = re.compile(r"[A-ZÀ-ÖØ-Þ][A-Za-zÀ-ÖØ-öø-ÿĀ-ž'’ -]{3,}")


@dataclass(frozen=True, slots=True)
class Candidate:
    """A place that may enter the pack, with what decides when two bear one name.

    Attributes:
        place: The row.
        prominence: About how many people the name calls to mind; larger wins the name.
        population: Inhabitants of a town, 0 of anything else.
    """

    place: Place
    prominence: int
    population: int = 0


def cities(folder: Path, heard: frozenset[str]) -> Iterator[Candidate]:
    """Towns of GeoNames: above 15,000 inhabitants, above 500 around DR Congo."""
    regions = ProvincesOfTowns(folder)
    rows: Mapping[str, Mapping[str, object]] = json.loads(
        read_member(folder, CITIES, "data/cities500.json")
    )
    for number, row in rows.items():
        country, people = str(row["countrycode"]), int(str(row["population"] or 0))
        if people < (_LEAST_NEAR if country in NEAR else _LEAST_FAR):
            continue
        place = city(number, row, country, people)
        others = _spellings(row, place.name, people, heard)
        yield Candidate(
            replace(place, admin1=regions.of(place), other_names=others), people, people
        )


def city(number: str, row: Mapping[str, object], country: str, people: int) -> Place:
    """A town of GeoNames with its own name alone."""
    kind = (
        PlaceKind.CITY
        if people >= 50_000
        else PlaceKind.TOWN
        if people >= 5_000
        else PlaceKind.VILLAGE
    )
    return Place(
        id=f"gn-{number}",
        name=unicodedata.normalize("NFC", str(row["name"])),
        kind=kind,
        latitude=round(float(str(row["latitude"])), 4),
        longitude=round(float(str(row["longitude"])), 4),
        # 6,000 people a square kilometre, as the cities of the region have.
        radius_km=round(max(2.0, min(15.0, math.sqrt(people / 6_000 / math.pi))), 1),
        country=country,
        population=people or None,
        source=_source(CITIES, "GeoNames"),
        source_id=number,
        licence=CITIES.licence,
        pack="world",
    )


def _spellings(
    row: Mapping[str, object], name: str, people: int, heard: frozenset[str]
) -> tuple[str, ...]:
    """Spellings that English or French news may print.

    GeoNames gives fifty languages without saying which; far away only the ones that English or
    French print are taken (Londres, Ispahan), nearby all in Latin letters.
    """
    further = exonyms.TOWNS.get(int(str(row["geonameid"])), ())
    if row["countrycode"] in _AT_HOME:
        people = 0 if people < _WELL_KNOWN_AT_HOME else people  # nicknames, misspellings, quarters
    if people < _SPELLINGS_FROM and row["countrycode"] not in NEAR:
        return further
    known = {name_key(name), *(name_key(printed) for printed in further)}
    kept = list(further)
    printed = row["alternatenames"]
    for spelling in printed if isinstance(printed, list) else ():
        key = name_key(spelling)
        near = row["countrycode"] in NEAR
        if key in known or not _SPELLING.fullmatch(spelling):
            continue
        doubled = any(key.startswith(have) and len(key) - len(have) < 3 for have in known)
        if (near and not doubled) or key in heard:
            known.add(key)
            kept.append(unicodedata.normalize("NFC", spelling))
    return tuple(kept)


class ProvincesOfTowns:
    """The province of each town, by its name and point: there are six Springfields.

    Args:
        folder: Where the archives lie.
    """

    def __init__(self, folder: Path) -> None:
        self._rows: dict[tuple[str, str], list[tuple[float, float, str]]] = defaultdict(list)
        for row in admin1_rows(folder):
            point = (float(row["lat"]), float(row["lon"]), row["admin1"])
            self._rows[row["cc"], name_key(row["name"])].append(point)

    def of(self, town: Place) -> str:
        """Its name as GeoNames prints it; empty when the list does not have the town."""
        rows = self._rows.get((town.country, name_key(town.name)), [])
        here = (town.latitude or 0.0, town.longitude or 0.0)
        near = (
            (abs(here[0] - latitude) + abs(here[1] - longitude), admin1)
            for latitude, longitude, admin1 in rows
        )
        off, admin1 = min(near, default=(1.0, ""))
        is_alone = len({province for _, _, province in rows}) == 1
        return admin1 if off < (_NO_OTHER if is_alone else _SAME_TOWN) else ""


#: Degrees of latitude and longitude together within which two lists mean one town.
_SAME_TOWN = 0.2
#: The same where no other province of the country has a town of that name.
_NO_OTHER = 1.0


def admin1_rows(folder: Path) -> Iterator[dict[str, str]]:
    """Towns with their divisions of the first and second order."""
    text = read_member(folder, ADMIN1, "rg_cities1000.csv").decode("utf-8")
    yield from csv.DictReader(io.StringIO(text))


def provinces(folder: Path, taken: frozenset[str]) -> Iterator[Candidate]:
    """First-order divisions: the middle of their towns, reaching nine in ten of them.

    Args:
        folder: Where the archives lie.
        taken: Countries whose provinces the theatre pack has already.
    """
    towns: dict[tuple[str, str], list[tuple[float, float]]] = defaultdict(list)
    for row in admin1_rows(folder):
        if row["admin1"] and row["cc"] not in taken:
            towns[row["cc"], row["admin1"]].append((float(row["lat"]), float(row["lon"])))
    pcodes = {
        (row["country"], name_key(row["name"])): row["pcode"]
        for row in pcode_rows(folder)
        if row["level"] == "1"
    }
    for (country, name), points in sorted(towns.items()):
        key = name_key(name)
        place = replace(
            middle(points),
            id=f"adm1-{country.lower()}-{key.replace(' ', '-') or len(points)}",
            name=unicodedata.normalize("NFC", name),
            country=country,
            pcode=pcodes.get((country, key), ""),
            other_names=_also_called(country, name),
        )
        # A division outranks small towns of its name, not a large city; of two the larger wins.
        yield Candidate(place, 400_000 + len(points))


#: What GeoNames prints of a division's rank in its own language or in English.
_RANK = re.compile(
    r"^(?:Muhafazat (?:al |ad )?|Misto |Changwat |Huyen |Wilayat-e |Daerah Istimewa |Respublika )"
    r"| (?:Sheng|Shi|Zizhiqu|Voivodeship|Governorate|Prefecture|Autonomous Region|Province|Region"
    r"|Territory|Metropolitan|Raya)$"
    r"|^(?:Republic|Province|Region|Departement|Cercle) (?:of (?:the )?|de la |du |de |d')"
)


def _also_called(country: str, name: str) -> tuple[str, ...]:
    """Further names: of the table, and the name without its rank, as in "Gansu Sheng"."""
    bare = _RANK.sub("", name).strip("' ")
    further = exonyms.PROVINCES.get((country, name_key(name)), ())
    return tuple(dict.fromkeys((*further, *((bare,) if bare != name and bare else ()))))


def middle(points: Sequence[tuple[float, float]]) -> Place:
    """A division without a name, at the middle of its towns, reaching nine in ten of them."""
    latitude = sum(point[0] for point in points) / len(points)
    longitude = sum(point[1] for point in points) / len(points)
    far = sorted(float(great_circle(point, (latitude, longitude)).km) for point in points)
    return Place(
        id="adm1",
        name="",
        kind=PlaceKind.PROVINCE,
        latitude=round(latitude, 4),
        longitude=round(longitude, 4),
        radius_km=round(max(20.0, far[int(len(far) * 0.9)])),
        source=_source(ADMIN1, "middle of its towns in GeoNames"),
        licence=ADMIN1.licence,
        pack="world",
    )


def airports(folder: Path) -> Iterator[Candidate]:
    """International airports everywhere, and near DR Congo all that have an IATA code."""
    text = read_member(folder, AIRPORTS, "airports.csv").decode("utf-8")
    for row in csv.DictReader(io.StringIO(text)):
        wanted = "International" in row["name"] or row["country"] in NEAR
        if row["iata"] and wanted:
            yield Candidate(airport(row), 1)


def airport(row: Mapping[str, str]) -> Place:
    """An airport under its own name and as that of its town."""
    name = unicodedata.normalize("NFC", " ".join(row["name"].split()))
    town = row["city"].split("/")[0].split("(")[0].strip()
    own = _AIRFIELD.sub("", name)
    others = tuple(
        printed
        for base in dict.fromkeys((own, town))
        if base
        for printed in (f"{base} airport", f"aéroport {_of(base)}{base}")
    )
    return Place(
        id=f"icao-{row['icao'].lower()}",
        name=name,
        kind=PlaceKind.AIRPORT,
        latitude=round(float(row["lat"]), 4),
        longitude=round(float(row["lon"]), 4),
        radius_km=1.5,
        other_names=others,
        country=row["country"],
        source=_source(AIRPORTS, "OurAirports"),
        source_id=row["icao"],
        licence=AIRPORTS.licence,
        pack="world",
    )


def _of(name: str) -> str:
    """French "of" before a name: d'Entebbe, de Goma."""
    return "d'" if name_key(name)[:1] in set("aeiouh") else "de "


def airstrip_towns(folder: Path) -> Iterator[Candidate]:
    """Towns of DR Congo that GeoNames' list leaves out, where their airstrip is.

    Half the chief towns of its territories have an airstrip in OurAirports and no other point.
    """
    text = read_member(folder, AIRPORTS, "airports.csv").decode("utf-8")
    for row in csv.DictReader(io.StringIO(text)):
        name = unicodedata.normalize("NFC", row["city"] or _AIRFIELD.sub("", row["name"]))
        name = " ".join(name.replace("'k", "-K").split())  # OurAirports prints Katako'kombe
        if row["country"] == "CD" and name and not _NO_TOWN.search(name):
            place = Place(
                id=f"strip-{row['icao'].lower()}",
                name=name,
                kind=PlaceKind.TOWN,
                latitude=round(float(row["lat"]), 4),
                longitude=round(float(row["lon"]), 4),
                # Strips lie up to a few kilometres outside, and are given to a minute.
                radius_km=5.0,
                country="CD",
                source=_source(AIRPORTS, "OurAirports, airstrip of the town"),
                source_id=row["icao"],
                licence=AIRPORTS.licence,
                pack="world",
            )
            yield Candidate(place, 2)


def pcode_rows(folder: Path) -> Iterator[dict[str, str]]:
    """Provinces and territories with their P-codes: country (two letters), level, pcode, name."""
    text = read_member(folder, PCODES, "global-pcodes-adm-1-2.csv").decode("utf-8-sig")
    for row in csv.DictReader(io.StringIO(text)):
        code = row["P-Code"]
        yield {
            "country": code[:2],
            "level": row["Admin Level"],
            "pcode": code,
            "name": unicodedata.normalize("NFC", row["Name"]),
            "parent": row["Parent P-Code"],
        }


def territories(
    folder: Path, theatre: Sequence[Place], located: Sequence[Place], regions: Regions
) -> Iterator[Candidate]:
    """Territories of DR Congo that the theatre pack has not, at their chief town or nowhere."""
    taken = {place.pcode for place in theatre}
    provinces_by_code = {p.pcode: p for p in theatre if p.kind is PlaceKind.PROVINCE and p.pcode}
    towns: dict[str, list[Place]] = defaultdict(list)
    for place in located:
        if place.country == "CD" and place.latitude is not None:
            for name in (place.name, *place.other_names, *place.weak_names):
                towns[name_key(name)].append(place)
    for row in pcode_rows(folder):
        province = provinces_by_code.get(row["parent"])
        wanted = row["level"] == "2" and row["country"] == "CD" and row["name"] not in _CITES
        if wanted and province and row["pcode"] not in taken:
            place = _territory(row, province)
            seat = _seat(place, towns.get(name_key(row["name"]), ()), regions)
            yield Candidate(_placed(place, seat), 0)


def _territory(row: Mapping[str, str], province: Place) -> Place:
    name = row["name"]
    return Place(
        id=f"pcode-{row['pcode'].lower()}",
        name=f"Territoire {_of(name)}{name}",
        kind=PlaceKind.TERRITORY,
        latitude=None,
        longitude=None,
        radius_km=70.0,
        other_names=(f"{name} territory", f"{name} (territoire)"),
        weak_names=(name,),
        country="CD",
        admin1=province.admin1,
        admin2=name,
        pcode=row["pcode"],
        source=_source(PCODES, "OCHA P-codes"),
        licence=PCODES.licence,
        pack="world",
    )


def _seat(place: Place, towns: Sequence[Place], regions: Regions) -> Place | None:
    for town in towns:
        moved = replace(town, admin1=place.admin1)
        if prove_position(moved, regions) is None:
            return town
    return None


def _placed(place: Place, seat: Place | None) -> Place:
    if seat is None:
        return place
    return replace(
        place,
        latitude=seat.latitude,
        longitude=seat.longitude,
        source=f"{place.source}, placed at {seat.name} ({seat.source})",
        licence=f"{place.licence}; {seat.licence}",
    )


def _source(package: Package, register: str) -> str:
    return f"{register}, as in {package.name.replace('_', '-')} {package.version}"
