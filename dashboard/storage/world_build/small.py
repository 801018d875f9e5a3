"""The pack of small places: towns below the world pack's bounds, districts, airports, spellings."""

from __future__ import annotations

import csv
import io
import json
import math
import re
import unicodedata
from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import replace
from difflib import SequenceMatcher
from pathlib import Path

from dashboard.core.geo import rough_km
from dashboard.core.tokens import name_key
from dashboard.model import Place, PlaceKind
from dashboard.storage.world_build import exonyms
from dashboard.storage.world_build.archives import AIRPORTS, CITIES, read_member
from dashboard.storage.world_build.letters import transliterated
from dashboard.storage.world_build.postal import (
    PostalRow,
    district_points,
    postal_rows,
    postal_villages,
)
from dashboard.storage.world_build.sources import (
    NEAR,
    ProvincesOfTowns,
    admin1_rows,
    airport,
    city,
    middle,
)

#: Towns below are left out: every second word is the name of a hamlet somewhere.
_LEAST = 1_000
#: GeoNames counts nobody in many seats of districts. These countries have thousands of such rows,
#: of every township, and are left as they are.
_TOWNSHIPS = frozenset(["CN", "ID"])

#: Countries that do not write in Latin letters: English prints the names of their towns in several
#: spellings, all of which GeoNames has.
_OTHER_LETTERS = frozenset(
    """UA RU BY SY IQ IR SA YE LB JO PS IL EG SD LY DZ MA TN AF PK IN BD NP LK MM TH KH LA CN KR KP
    JP MN KZ KG UZ TJ TM GE AM AZ GR BG RS MK ET ER SO AE OM QA KW BH TW""".split()
)
_LATIN = re.compile(r"[A-ZÀ-ÖØ-Þ][A-Za-zÀ-ÖØ-öø-ÿĀ-ž'’ -]{3,}")
#: Spellings less alike than this are names in other languages or former ones.
_ALIKE = 0.6
_MOST_SPELLINGS = 5
_MOST_OF_CITIES = 10
_CITY = 20_000
#: Smaller towns are printed as GeoNames has them, or not at all.
_LEAST_SPELLED = 3_000

#: A district is left out where a town of its name lies so near: the town stands for both.
_SAME_KM = 30.0
_LEAST_RADIUS_KM = 20.0

#: What GeoNames prints of a district's rank, in its own language or in English.
_RANK = re.compile(
    r"^(?:D[eé]partement|Provin(?:ce|cia)|Municipio|Departamento|Comuna|Gemeente|Obshtina|Okres"
    r"|Op[sš]tina|Grad|Nomos|Rrethi i|Amphoe|Kabupaten|Kota|Canton|Distrito|Prefecture|County|City"
    r"|Politischer Bezirk|Regierungsbezirk|Provincie|Daerah|Huyen|Cercle|Municipality)\s"
    r"(?:(?:of the|of|de la|de l'|de los|de las|du|des|de|di|del|dell'|do|da|d')\s?)?"
    r"| (?:District Municipality|District Council|Metropolitan Municipality|Districts?|Division"
    r"|Shire|Kommune?|R[ao][iy]?jon|R[ae]ion|Rayon|Rajon|rajonas|Shi|vald|linn|Zone|Prefecture"
    r"|Province|Region|Okrug|Municipality|Township|Regency|Council|City|sheng|County)$"
)
_PROVINCE = re.compile(r"\bProvin(?:ce|cia|cie)\b")
#: "Powiat krotoszynski", "Stockholms Kommun": an adjective or a genitive, no name.
_INFLECTED = frozenset("PL SE RO SI HU LV LT".split())
#: What is left of many airports' names without their towns.
_NO_NAME = frozenset(
    """ municipal county city regional international intl national memorial field domestic new
    north south east west central metropolitan executive""".split(" ")
) | {"county regional", "city municipal"}
#: Their counties are never named without that word.
_WITH_RANK = frozenset("US".split())


def small_places(folder: Path, known: Collection[Place]) -> Iterator[Place]:
    """The rows of the pack, from the archives in ``folder``.

    Args:
        folder: Where the archives lie.
        known: What the other packs hold; of their towns only further spellings are given.
    """
    provinces = ProvincesOfTowns(folder)
    named: dict[str, list[Place]] = defaultdict(list)
    for place in known:
        if place.latitude is not None:
            for name in (place.name, *place.other_names, *place.weak_names):
                named[name_key(name)].append(place)
    numbers = {place.source_id: place for place in known if place.source.startswith("GeoNames")}
    for town in _towns(folder, numbers, provinces):
        named[name_key(town.name)].append(town)
        yield town
    rows = list(postal_rows(folder))
    for village in postal_villages(rows):
        if not any(_is_same(one, village) for one in named.get(name_key(village.name), ())):
            named[name_key(village.name)].append(village)
            yield village
    yield from _districts(folder, named, rows)
    codes = {place.source_id for place in known if place.kind is PlaceKind.AIRPORT}
    yield from (field for field in _airports(folder) if field.source_id not in codes)


def _towns(
    folder: Path, numbers: Mapping[str, Place], provinces: ProvincesOfTowns
) -> Iterator[Place]:
    """Small towns, and further spellings of the larger ones."""
    rows: Mapping[str, Mapping[str, object]] = json.loads(
        read_member(folder, CITIES, "data/cities500.json")
    )
    for number, row in rows.items():
        country, people = str(row["countrycode"]), int(str(row["population"] or 0))
        is_seat = people == 0 and country not in _TOWNSHIPS
        if country in NEAR or (people < _LEAST and not is_seat):
            continue
        place = numbers.get(number) or city(number, row, country, people)
        spelled = country in _OTHER_LETTERS and people >= _LEAST_SPELLED
        tabled = exonyms.TOWNS.get(int(number), ())
        others = (*tabled, *(_spellings(row, place) if spelled else ()))
        others += transliterated((place.name, *others), country)
        if number not in numbers:
            yield replace(place, admin1=provinces.of(place), other_names=others)
        elif others:
            yield replace(place, other_names=others, weak_names=())


def _spellings(row: Mapping[str, object], place: Place) -> tuple[str, ...]:
    """Spellings in Latin letters that are much like the name: "Avdiivka" beside "Avdiyivka"."""
    key = name_key(place.name)
    known = {key, *(name_key(name) for name in place.other_names)}
    kept: list[str] = []
    printed = row["alternatenames"]
    for spelling in printed if isinstance(printed, list) else ():
        other = name_key(spelling)
        if other in known or not _LATIN.fullmatch(spelling):
            continue
        if SequenceMatcher(None, key, other).ratio() >= _ALIKE and other[:1] == key[:1]:
            known.add(other)
            kept.append(unicodedata.normalize("NFC", spelling))
    is_city = (place.population or 0) >= _CITY
    return tuple(kept[: _MOST_OF_CITIES if is_city else _MOST_SPELLINGS])


#: A village of a list is one of another list's where both lie so near.
_SAME_VILLAGE_KM = 15.0


def _is_same(one: Place, village: Place) -> bool:
    is_near = one.country == village.country and rough_km(one, village) <= _SAME_VILLAGE_KM
    return is_near and one.kind is not PlaceKind.AIRPORT


def _districts(
    folder: Path, named: Mapping[str, Sequence[Place]], rows: Sequence[PostalRow]
) -> Iterator[Place]:
    """Second-order divisions, at the middle of their towns, that no town stands for."""
    towns: dict[tuple[str, str, str], list[tuple[float, float]]] = defaultdict(list)
    for row in admin1_rows(folder):
        if row["admin2"] and row["cc"] not in NEAR | _INFLECTED:
            point = (float(row["lat"]), float(row["lon"]))
            towns[row["cc"], row["admin1"], row["admin2"]].append(point)
    for division, point in district_points(rows):
        towns[division].append(point)
    for (country, admin1, printed), points in sorted(towns.items()):
        bare = _RANK.sub("", printed).strip("' ")
        kind = PlaceKind.PROVINCE if _PROVINCE.search(printed) else PlaceKind.REGION
        own = printed if country in _WITH_RANK or not bare else bare
        at = middle(points)
        place = replace(
            at,
            id=f"adm2-{country.lower()}-{name_key(admin1)}-{name_key(printed)}".replace(" ", "-"),
            name=unicodedata.normalize("NFC", own),
            kind=kind,
            radius_km=max(_LEAST_RADIUS_KM, at.radius_km),
            country=country,
            admin1=admin1,
            other_names=(printed,) if printed != own else (),
            source=at.source.replace("its towns", "a district's towns"),
        )
        near = (
            one.country == country and rough_km(one, place) <= _SAME_KM + place.radius_km
            for one in named.get(name_key(place.name), ())
        )
        if not any(near):
            yield place


def _airports(folder: Path) -> Iterator[Place]:
    """Airports with a code of the airlines that are not called international."""
    text = read_member(folder, AIRPORTS, "airports.csv").decode("utf-8")
    for row in csv.DictReader(io.StringIO(text)):
        if row["iata"] and row["country"] not in NEAR and not math.isnan(float(row["lat"])):
            place = airport(row)
            short = _without_town(place.name, row["city"])
            yield replace(place, other_names=(*place.other_names, *short))


def _without_town(name: str, town: str) -> tuple[str, ...]:
    """As in "Heathrow Airport" and "Heathrow" for "London Heathrow Airport"."""
    first = re.split(r"[/(]", town, maxsplit=1)[0].strip()
    rest = name.removeprefix(f"{first} ").strip()
    own = rest.removesuffix("Airport").strip()
    if rest == name or name_key(own) in _NO_NAME or not rest.endswith("Airport"):
        return ()
    return rest, own
