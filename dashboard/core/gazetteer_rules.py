"""What must hold of gazetteer rows: proofs that return findings, and never open a file.

A proof returns what is wrong, and what it could not prove at all: a row without coordinates, a
province whose bounds nobody gave. Whoever reads a file makes an error of the first kind.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from dashboard.core.geo import distance_km, rough_km
from dashboard.core.place_kinds import SETTLED
from dashboard.core.tokens import name_key, name_keys
from dashboard.model import Place, PlaceKind, SharedName

#: Two rows of one kind and name nearer than this are taken for one place entered twice. Villages
#: here lie two to five kilometres apart; a larger figure would accuse neighbours.
DUPLICATE_KM = 2.0

#: A place may lie this many radii of its territory from the territory's centre. Territories are
#: up to three times as long as wide, so an equal-area circle misses their ends by about twice.
TERRITORY_REACH = 2.5
TERRITORY_SLACK_KM = 15.0

#: The rough distance is good to half a per cent near the equator, and to two everywhere: what is
#: further off than that from a bound need not be measured.
_SURELY = 0.97

#: The kinds that are points on the ground, and so can be entered twice or lie in a wrong place.
_POINTS = frozenset(
    {
        PlaceKind.CITY,
        PlaceKind.TOWN,
        PlaceKind.VILLAGE,
        PlaceKind.CAMP,
        PlaceKind.MINE,
        PlaceKind.AIRPORT,
        PlaceKind.PORT,
        PlaceKind.BORDER_POST,
        PlaceKind.HEALTH_SITE,
    }
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Bounds:
    """The box around a country or province, WGS 84 degrees; generous, so that it never accuses.

    Attributes:
        name: What it bounds, as shown to readers.
        south: Least latitude.
        north: Greatest latitude.
        west: Least longitude.
        east: Greatest longitude.
    """

    name: str
    south: float
    north: float
    west: float
    east: float

    def holds(self, *, latitude: float, longitude: float) -> bool:
        """Whether the point lies in the box.

        >>> kivu = Bounds(name="Nord-Kivu", south=-2.1, north=1, west=27.2, east=30)
        >>> kivu.holds(latitude=-1.67, longitude=29.23), kivu.holds(latitude=29.2, longitude=-1.6)
        (True, False)
        """
        return self.south <= latitude <= self.north and self.west <= longitude <= self.east


#: Bounds by country code and province; the province is empty for the whole country.
Regions = Mapping[tuple[str, str], Bounds]


class Rule(StrEnum):
    """Which proof found it."""

    SWAPPED = "swapped"
    REGION = "region"
    TERRITORY = "territory"
    DUPLICATE = "duplicate"
    SHARED_NAME = "shared_name"
    UNPROVED = "unproved"


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """One thing that is wrong with rows of a gazetteer, or that could not be proved.

    Attributes:
        rule: The proof.
        ids: The rows concerned, the one to mend last.
        problem: What is wrong, one sentence.
        mend: What would mend it, one sentence; for the unproved, what would prove it.
    """

    rule: Rule
    ids: tuple[str, ...]
    problem: str
    mend: str


def position_words(place: Place) -> str:
    """The coordinates as a reader says them.

    >>> position_words(Place(id="g", name="Goma", kind=PlaceKind.CITY, latitude=-1.674,
    ...                      longitude=29.2285, radius_km=6, source="this example"))
    '-1.67 north, 29.23 east'
    """
    return f"{place.latitude:.2f} north, {place.longitude:.2f} east"


def prove_position(place: Place, regions: Regions) -> Finding | None:
    """That a place lies in its province, or else in its country; None when it does.

    Only points are held against a box: the centre of a lake or a road may lie across a border.
    """
    if place.latitude is None or place.longitude is None:
        return None
    bounds = _bounds_of(place, regions)
    if not bounds or any(
        box.holds(latitude=place.latitude, longitude=place.longitude) for box in bounds
    ):
        return None
    where = f"{place.name} lies at {position_words(place)}, which is"
    if any(box.holds(latitude=place.longitude, longitude=place.latitude) for box in bounds):
        return Finding(
            rule=Rule.SWAPPED,
            ids=(place.id,),
            problem=f"{where} off this map.",
            mend="Are latitude and longitude swapped?",
        )
    return Finding(
        rule=Rule.REGION,
        ids=(place.id,),
        problem=f"{where} not in {' or '.join(box.name for box in bounds)}.",
        mend="Correct latitude and longitude, or the columns country and admin1.",
    )


def _bounds_of(place: Place, regions: Regions) -> tuple[Bounds, ...]:
    provinces = [regions.get((place.country, name)) for name in place.admin1.split("|") if name]
    if place.kind in _POINTS and provinces and all(provinces):
        return tuple(box for box in provinces if box)
    country = regions.get((place.country, "")) if place.country else None
    return (country,) if country else ()


def prove_territories(places: Sequence[Place]) -> Iterator[Finding]:
    """That places lie near the territory they are said to lie in."""
    territories = {
        (place.admin1, place.admin2): place
        for place in places
        if place.kind is PlaceKind.TERRITORY and place.latitude is not None
    }
    for place in places:
        territory = territories.get((place.admin1, place.admin2)) if place.admin2 else None
        if territory is None or place.kind not in _POINTS or place.latitude is None:
            continue
        reach_km = TERRITORY_REACH * territory.radius_km + TERRITORY_SLACK_KM + place.radius_km
        if rough_km(place, territory) < _SURELY * reach_km:
            continue
        apart_km = distance_km(place, territory)
        if apart_km is not None and apart_km > reach_km:
            yield Finding(
                rule=Rule.TERRITORY,
                ids=(place.id,),
                problem=f"{place.name} lies {apart_km:.0f} km from the middle of"
                f" {territory.name}, where admin2 puts it.",
                mend="Correct the coordinates or the column admin2.",
            )


def prove_distinct(places: Sequence[Place]) -> Iterator[Finding]:
    """That no place stands in the table twice: one name, one sort of thing, two rows close by."""
    for key, namesakes in _by_name(place for place in places if place.latitude is not None).items():
        for here, there in _pairs(namesakes):
            if _sort_of(here) != _sort_of(there) or here.kind not in _POINTS:
                continue
            if _SURELY * rough_km(here, there) > DUPLICATE_KM:
                continue
            apart_km = distance_km(here, there)
            if apart_km is not None and apart_km <= DUPLICATE_KM:
                yield Finding(
                    rule=Rule.DUPLICATE,
                    ids=(here.id, there.id),
                    problem=f"{there.name} ({there.id}) lies {apart_km:.1f} km from"
                    f" {here.name} ({here.id}) and both are called “{key}”.",
                    mend="Keep one row, or give each a name of its own.",
                )


def prove_names(places: Sequence[Place], shared: Iterable[SharedName]) -> Iterator[Finding]:
    """That a name borne by two rows is marked: in ``shared_names.csv``, or weak in all but one."""
    marked: dict[str, frozenset[str]] = {}
    for name in shared:
        marked[name_key(name.name)] = frozenset(name.ids)
    for key, namesakes in _by_name(places).items():
        unmarked = [p for p in namesakes if p.id not in marked.get(key, frozenset())]
        if len(namesakes) > 1 and unmarked:
            last = unmarked[-1]
            others = [place for place in namesakes if place.id != last.id]
            yield Finding(
                rule=Rule.SHARED_NAME,
                ids=(*(place.id for place in others), last.id),
                problem=f"{last.name} ({last.id}) bears the name “{key}”, and so does"
                f" {others[0].name} ({others[0].id}).",
                mend="Write the name into shared_names.csv with both ids,"
                " or into weak_names of one of them.",
            )


def unproved(places: Iterable[Place], regions: Regions) -> Iterator[Finding]:
    """The rows that nothing was proved of, and why."""
    for place in places:
        if place.latitude is None:
            yield _unproved(place, "has no coordinates", "A register that places it")
        elif not _bounds_of(place, regions):
            what = f"{place.admin1 or place.country}" or "no country"
            yield _unproved(
                place, f"was not held against its region ({what})", "Bounds in region_bounds.csv"
            )


def _unproved(place: Place, what: str, proof: str) -> Finding:
    return Finding(
        rule=Rule.UNPROVED,
        ids=(place.id,),
        problem=f"{place.name} ({place.id}) {what}.",
        mend=f"{proof} would prove it.",
    )


def strong_names(place: Place) -> tuple[str, ...]:
    """The names that a place bears by itself: its own and further ones, the weak ones left out.

    >>> strong_names(Place(id="m", name="Miti", kind=PlaceKind.VILLAGE, latitude=-2.36,
    ...                    longitude=28.79, radius_km=3, weak_names=("Miti",),
    ...                    other_names=("Miti-Centre",), source="this example"))
    ('Miti-Centre',)
    """
    if not place.weak_names:
        return (place.name, *place.other_names)
    weak = {name.casefold() for name in place.weak_names}
    return tuple(n for n in (place.name, *place.other_names) if n.casefold() not in weak)


def _by_name(places: Iterable[Place]) -> dict[str, list[Place]]:
    named = [(name, place) for place in places for name in strong_names(place)]
    namesakes: dict[str, dict[int, Place]] = {}
    for key, (_, place) in zip(name_keys([name for name, _ in named]), named, strict=True):
        namesakes.setdefault(key, {}).setdefault(id(place), place)
    return {key: [*bearers.values()] for key, bearers in namesakes.items() if len(bearers) > 1}


def _sort_of(place: Place) -> str:
    return "settlement" if place.kind in SETTLED else place.kind.value


def _pairs(places: Sequence[Place]) -> Iterator[tuple[Place, Place]]:
    """Pairs whose latitudes are close enough for a duplicate (a degree is about 110 km).

    Of each pair the one that comes first in ``places`` is first.
    """
    ordered = sorted(enumerate(places), key=lambda numbered: numbered[1].latitude or 0.0)
    for index, (place_row, here) in enumerate(ordered):
        for there_row, there in ordered[index + 1 :]:
            if ((there.latitude or 0.0) - (here.latitude or 0.0)) * 110 > DUPLICATE_KM:
                break
            yield (here, there) if place_row < there_row else (there, here)


def prove_shared_names(places: Iterable[Place], shared: Iterable[SharedName]) -> Iterator[Finding]:
    """That every place a shared name points to is there."""
    known = {place.id for place in places}
    for name in shared:
        for missing in (place_id for place_id in name.ids if place_id not in known):
            yield Finding(
                rule=Rule.SHARED_NAME,
                ids=(missing,),
                problem=f"“{name.name}” is shared with {missing}, which no row has as its id.",
                mend="Correct the id.",
            )
