"""Which candidates enter the world pack, and which of their names mean them by themselves."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import replace
from pathlib import Path

from geopy.distance import great_circle

from dashboard.core.gazetteer_rules import Regions, prove_position
from dashboard.core.place_kinds import SETTLED
from dashboard.core.tokens import name_key
from dashboard.model import Place, PlaceKind
from dashboard.storage.world_build import exonyms, sources
from dashboard.storage.world_build.sources import NEAR, Candidate
from dashboard.storage.world_build.words import Words, read_words

#: The table of seas, rivers, ranges and regions, in the folder of the data.
FEATURES = "world_features.csv"

#: A town of the world pack nearer than this to a town of the theatre that bears one of its names
#: is the same town; registers disagree by that much.
_SAME_NAME_KM = 25.0

#: In DR Congo also under another name: GeoNames has "Hyosha" for Oicha, 0.4 km away.
_ANY_NAME_KM = 3.0

#: Words that make a province's name no name: "Western Province", "Région du Centre".
_DIRECTIONS = frozenset(
    "north south east west northern southern eastern western central centre center nord sud est "
    "ouest upper lower province provincia region department district state governorate county of "
    "the du de la le capital coastal littoral northeast northwest southeast southwest federal "
    "territory city municipality metropolitan national area highlands islands plateaux".split()
)
#: "Saint Andrew" is a parish of four countries.
_SAINTS = frozenset("saint st san santa sao santo".split())

#: A river or region that news names stands behind great cities only.
_PROMINENCE_OF_FEATURES = 1_000_000
#: What packages give; all other kinds come from the table of features.
_OF_PACKAGES = SETTLED | {PlaceKind.PROVINCE, PlaceKind.AIRPORT, PlaceKind.TERRITORY}


def world_places(
    folder: Path, theatre: Sequence[Place], regions: Regions, features: Sequence[Place] = ()
) -> tuple[Place, ...]:
    """The world pack, from the archives in ``folder``; what the theatre pack has is left out.

    So are the few rows that do not lie in the country they name.

    Args:
        folder: Where the archives lie.
        theatre: The places of the theatre pack.
        regions: Bounds of countries, for proving rows.
        features: Seas, rivers, ranges and regions, whose table says which of their names are weak.
    """
    words = read_words(folder)
    known = _Known(theatre)
    towns = [c for c in sources.cities(folder, words.heard) if not known.has(c.place)]
    towns += _new_towns(sources.airstrip_towns(folder), towns, known)
    taken = frozenset(p.country for p in theatre if p.kind is PlaceKind.PROVINCE) & {"CD", "BI"}
    divisions = _ranked((c for c in sources.provinces(folder, taken) if c.place.name), towns)
    fields = [c for c in sources.airports(folder) if not known.has(c.place)]
    located = (*theatre, *(candidate.place for candidate in towns))
    territories = list(sources.territories(folder, theatre, located, regions))
    proved = (
        candidate
        for candidate in (*towns, *divisions, *fields, *territories)
        if prove_position(candidate.place, regions) is None
    )
    tabled = [Candidate(place, _PROMINENCE_OF_FEATURES) for place in features]
    return _named((*proved, *tabled), theatre, words)


def _new_towns(
    strips: Iterable[Candidate], towns: Iterable[Candidate], known: _Known
) -> list[Candidate]:
    """The airstrip towns whose name neither pack has yet in DR Congo."""
    names = {
        name_key(name)
        for town in towns
        if town.place.country == "CD"
        for name in (town.place.name, *town.place.other_names)
    }
    new = []
    for strip in strips:
        key = name_key(strip.place.name)
        first = key.split()[0]  # "Kisangani Simisini" is a field of Kisangani, no town
        if not {key, first} & names and not known.names_in("CD", key, first):
            names.add(key)
            new.append(strip)
    return new


def _ranked(divisions: Iterable[Candidate], towns: Iterable[Candidate]) -> list[Candidate]:
    """The divisions, ranked behind their own chief towns: Luhansk is the city before the region."""
    chief: dict[tuple[str, str], list[Place]] = defaultdict(list)
    for town in towns:
        chief[town.place.country, name_key(town.place.name)].append(town.place)
    ranked = []
    for division in divisions:
        place = division.place
        namesakes = chief.get((place.country, name_key(place.name)), ())
        behind = any(_apart_km(town, place) <= place.radius_km for town in namesakes)
        ranked.append(replace(division, prominence=1) if behind else division)
    return ranked


class _Known:
    """What the theatre pack has already."""

    def __init__(self, theatre: Iterable[Place]) -> None:
        self._numbers: set[str] = set()
        self._near: list[Place] = []
        self._by_name: dict[tuple[str, str], list[Place]] = defaultdict(list)
        for place in theatre:
            if place.kind not in SETTLED | {PlaceKind.AIRPORT}:
                continue
            if place.source_id:
                self._numbers.add(place.source_id)
            if place.kind in SETTLED and place.latitude is not None:
                self._near.extend([place] if place.country == "CD" else [])
                for name in (place.name, *place.other_names, *place.weak_names):
                    self._by_name[place.country, name_key(name)].append(place)

    def names_in(self, country: str, *keys: str) -> bool:
        """Whether a town of the theatre pack in that country bears one of the names."""
        return any((country, key) in self._by_name for key in keys)

    def has(self, place: Place) -> bool:
        """Whether the theatre pack has the place, by its number, its name or its ground."""
        if place.source_id in self._numbers:
            return True
        if place.kind not in SETTLED:
            return False
        namesakes = [
            known
            for name in (place.name, *place.other_names)
            for known in self._by_name.get((place.country, name_key(name)), ())
        ]
        if any(_apart_km(place, known) < _SAME_NAME_KM for known in namesakes):
            return True
        return place.country == "CD" and any(
            abs((known.latitude or 0) - (place.latitude or 0)) < 0.05
            and _apart_km(place, known) < _ANY_NAME_KM
            for known in self._near
        )


def _apart_km(here: Place, there: Place) -> float:
    ends = (here.latitude, here.longitude), (there.latitude, there.longitude)
    return float(great_circle(*ends).km)


def _named(
    candidates: Sequence[Candidate], theatre: Iterable[Place], words: Words
) -> tuple[Place, ...]:
    """Give each name to the most prominent bearer; for all others it is weak or goes."""
    given = {
        name_key(name)
        for place in theatre
        for name in (place.name, *place.other_names, *place.weak_names, *place.demonyms)
    }
    named = []
    ordered = sorted(candidates, key=lambda c: (-c.prominence, c.place.id))
    for candidate in ordered:  # own names first: a further spelling never takes one away
        key = name_key(candidate.place.name)
        weak = key in given or _means_no_place(candidate, words)
        if not weak:
            given.add(key)
        named.append((candidate, weak))
    return tuple(_with_names(candidate, weak, given, words) for candidate, weak in named)


def _with_names(candidate: Candidate, weak: bool, given: set[str], words: Words) -> Place:
    left = _spellings_left(candidate, given, words)
    weak_names = _weak_names(candidate.place, weak, left)
    return replace(candidate.place, other_names=left, weak_names=weak_names)


def _weak_names(place: Place, weak: bool, left: tuple[str, ...]) -> tuple[str, ...]:
    """Its own name where it is weak; names of the tables that are words or another's, too.

    So "Gênes" is Genoa behind "à", "Ill." Illinois behind its town, "Newcastle" the one on Tyne.
    """
    tabled = exonyms.PROVINCES.get((place.country, name_key(place.name)), ())
    if place.source_id.isdecimal():
        tabled = exonyms.TOWNS.get(int(place.source_id), ())
    own = {name_key(place.name), *(name_key(name) for name in left)}
    further = (name for name in tabled if name_key(name) not in own)
    return tuple(dict.fromkeys((*((place.name,) if weak else ()), *place.weak_names, *further)))


def _means_no_place(candidate: Candidate, words: Words) -> bool:
    place = candidate.place
    if place.kind not in _OF_PACKAGES:
        return place.name in place.weak_names
    if place.kind is PlaceKind.PROVINCE:
        parts = name_key(place.name).split()
        if set(parts) <= _DIRECTIONS or parts[0] in _SAINTS:
            return True
        # A province is better known than a small town: its surname-like name may stand.
        return words.is_weak(place.name, candidate.prominence)
    if place.country in NEAR and place.kind is PlaceKind.TOWN:
        return words.is_weak(place.name, 0)
    return words.is_weak(place.name, candidate.population)


def _spellings_left(candidate: Candidate, given: set[str], words: Words) -> tuple[str, ...]:
    left = []
    for name in candidate.place.other_names:
        key = name_key(name)
        is_tabled = candidate.place.kind not in _OF_PACKAGES
        weak = not is_tabled and words.is_weak(name, candidate.population)
        if key and key not in given and not weak:
            given.add(key)
            left.append(name)
    return tuple(left)
