"""What an article holds besides the mention at hand, so that no mention walks all others."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from dashboard.core.gazetteer import Gazetteer
from dashboard.core.geo import rough_km
from dashboard.core.place_sheet import STRENGTH_OTHER
from dashboard.core.recognition.names.page import Page
from dashboard.core.resolution.candidates import Named
from dashboard.core.resolution.stated import Stated
from dashboard.core.tokens import name_key
from dashboard.model import Place, PlaceKind
from dashboard.model.members import (
    KIND_COUNTRY,
    KIND_PROVINCE,
    KIND_REGION,
    ROLE_BOILERPLATE,
    ROLE_PLACE,
)

_POINTS = frozenset(
    {PlaceKind.CITY, PlaceKind.TOWN, PlaceKind.VILLAGE, PlaceKind.CAMP, PlaceKind.MINE}
)
_AREAS = frozenset({PlaceKind.TERRITORY, PlaceKind.PROVINCE})
#: So many names to each side are looked at; a list of thousands costs no more.
_NEIGHBOURS = 15

#: Provinces are no discs: so many radii from the middle a place may still lie inside.
_OBLONG = 1.6
#: How the ids of provinces and districts of the world pack begin.
_PROVINCES, _DISTRICTS = "adm1-", "adm2-"
_DIVISIONS = (_PROVINCES, _DISTRICTS)
_JOINTS: tuple[list[str], ...] = ([], ["and"], ["or"], ["et"], ["ou"])
_STATES = frozenset({PlaceKind.COUNTRY, PlaceKind.PROVINCE})

#: A town abroad so far from all that an article on DR Congo names is hardly meant.
_FAR_KM = 250


@dataclass(slots=True)
class Scene:
    """An article's mentions with their candidates, and what they say together.

    Attributes:
        page: The article's words.
        gazetteer: The names.
        order: All mentions in text order.
        named: Those that some place bears, by the index of their first word.
        is_theatre: Whether the article plays in DR Congo.
        countries: Codes of the countries it names.
        area_keys: Folded names of the territories and provinces it names.
        areas: The provinces and countries it names, each once.
        anchors: The places it names that can be one point only, each once.
    """

    page: Page
    gazetteer: Gazetteer
    order: Sequence[Named]
    named: Mapping[int, Named]
    is_theatre: bool
    countries: frozenset[str]
    area_keys: frozenset[str]
    areas: Sequence[Place]
    anchors: Sequence[Place]
    _distinct: dict[str, Named]
    _by_sentence: dict[int, list[Named]]
    _nearest: dict[str, tuple[Place, float] | None] = field(default_factory=dict)
    _held: dict[str, bool | None] = field(default_factory=dict)
    _counts: Mapping[str, int] | None = None

    @classmethod
    def of(
        cls,
        page: Page,
        gazetteer: Gazetteer,
        order: Sequence[Named],
        is_theatre: bool,
        countries: frozenset[str],
    ) -> Scene:
        """Lay out the mentions of one article."""
        places = [name for name in order if name.bearings and name.mention.role is ROLE_PLACE]
        by_sentence: dict[int, list[Named]] = {}
        for name in order:
            if name.bearings:
                by_sentence.setdefault(page.sentence_at(name.first), []).append(name)
        return cls(
            page=page,
            gazetteer=gazetteer,
            order=order,
            named={name.first: name for name in order if name.bearings},
            is_theatre=is_theatre,
            countries=countries,
            area_keys=frozenset(_area_keys(places)),
            areas=_distinct(
                bearing.place
                for name in order
                if name.mention.role is not ROLE_BOILERPLATE
                for bearing in name.bearings
                if is_area(bearing.place)
                and (bearing.strength <= STRENGTH_OTHER or bearing == name.bearings[0])
            ),
            anchors=_distinct(place for name in places for place in point_of(name)),
            _distinct={name.mention.words: name for name in order if name.bearings},
            _by_sentence=by_sentence,
        )

    def beside(self, name: Named) -> list[Named]:
        """The other named mentions of the same sentence, the nearest of them."""
        inside = self._by_sentence.get(self.page.sentence_at(name.first), [])
        at = bisect_left(inside, name.first, key=_first)
        return [
            other
            for other in inside[max(0, at - _NEIGHBOURS) : at + _NEIGHBOURS + 1]
            if other is not name
        ]

    def joined(self, name: Named) -> list[Named]:
        """The names joined to this one by a comma or an "and": "X, Y and Z"."""
        tokens = self.page.tokens
        found = []
        for other in self.beside(name):
            first, second = (name, other) if name.first < other.first else (other, name)
            between = tokens.words[first.last : second.first]
            gap = tokens.gaps[first.last]
            if between in _JOINTS and gap in (" ", ", "):
                found.append(other)
        return found

    def row_of(self, name: Named) -> list[Named]:
        """All names of the row a name stands in, those without a row of the gazetteer as well."""
        tokens = self.page.tokens
        at = next(index for index, other in enumerate(self.order) if other is name)
        found: list[Named] = []
        for step in (-1, 1):
            here, index = name, at + step
            while 0 <= index < len(self.order):
                other = self.order[index]
                first, second = (other, here) if step < 0 else (here, other)
                between = tokens.words[first.last : second.first]
                if between not in _JOINTS or tokens.gaps[first.last] not in (" ", ", "):
                    break
                found.append(other)
                here, index = other, index + step
        return found

    def nearest(self, place: Place) -> tuple[Place, float] | None:
        """The anchor nearest to a place, not itself, and the kilometres; None without one."""
        if place.id not in self._nearest:
            self._nearest[place.id] = nearest_of(self.anchors, place)
        return self._nearest[place.id]

    def far_from_all(self, place: Place) -> str:
        """In words, that all anchors lie far from a place; empty where one is near, or none is."""
        near = self.nearest(place)
        if near is None or near[1] <= _FAR_KM:
            return ""
        return f"nothing else that is named lies within {near[1]:.0f} km of it"

    def speaks_of(self, country: str, besides: Named) -> bool:
        """Whether any other name than this one belongs to the country."""
        return self.names_of(country, besides) > 0

    def names_of(self, country: str, besides: Named) -> int:
        """How many names, each counted once and this one not, belong to the country."""
        own = self._by_country().get(country, 0)
        mine = self._distinct[besides.mention.words].bearings[0].place.country == country
        return own - mine

    def _by_country(self) -> Mapping[str, int]:
        if self._counts is None:
            self._counts = Counter(
                name.bearings[0].place.country for name in self._distinct.values()
            )
        return self._counts

    def names_its_area(self, place: Place) -> bool:
        """Whether the article names a country or province whose disc holds the place."""
        return self._held_by(place) is not None

    def names_its_province(self, place: Place) -> bool:
        """The same of provinces and districts alone."""
        return self._held_by(place) is True

    def _held_by(self, place: Place) -> bool | None:
        """True where a province holds it, False where a country alone does, None without one."""
        if place.id not in self._held:
            kinds = {
                area.kind is not KIND_COUNTRY
                for area in self.areas
                if area.name != place.name and holds(area, place)
            }
            self._held[place.id] = max(kinds, default=None)
        return self._held[place.id]


def _first(name: Named) -> int:
    return name.first


def point_of(name: Named) -> list[Place]:
    """The one point a mention can mean (a town's territory aside); empty when several or none."""
    points = [
        bearing.place
        for bearing in name.bearings
        if bearing.place.kind in _POINTS and bearing.place.latitude is not None
    ]
    return points if len(points) == 1 else []


def references_of(scene: Scene, stated: Stated) -> list[Place]:
    """The placed places that a stated distance may be counted from: all bearers of that name."""
    return [
        bearing.place
        for bearing in scene.named[stated.reference].bearings
        if bearing.place.latitude is not None
    ]


def key_of(scene: Scene, name: Named) -> str:
    """The folded name of a mention as an area: the province's own, else its words."""
    for bearing in name.bearings:
        if bearing.place.kind is KIND_PROVINCE:
            return name_key(bearing.place.name)
    return " ".join(scene.page.tokens.words[name.first : name.last])


def _area_keys(places: Sequence[Named]) -> list[str]:
    return [
        name_key(bearing.place.name if bearing.place.kind is KIND_PROVINCE else name.mention.words)
        for name in places
        for bearing in name.bearings
        if bearing.place.kind in _AREAS
    ]


def _distinct(places: Iterable[Place]) -> tuple[Place, ...]:
    return tuple({place.id: place for place in places}.values())


def nearest_of(anchors: Sequence[Place], place: Place) -> tuple[Place, float] | None:
    """The nearest of some places, other than the place itself, with its kilometres; None for
    none."""
    nearest: tuple[Place, float] | None = None
    for anchor in anchors:
        if anchor.id != place.id:
            km = rough_km(anchor, place)
            if nearest is None or km < nearest[1]:
                nearest = anchor, km
    return nearest


def is_area(place: Place) -> bool:
    """Whether it is a country, a province, or a district of the world pack."""
    if place.kind in _STATES:
        return True
    return place.kind is KIND_REGION and place.pack == "world" and place.admin1 != ""


def holds(area: Place, place: Place) -> bool:
    """Whether a country, or a province by its disc, holds a place abroad."""
    if area.country != place.country or area.id == place.id or not is_area(area):
        return False
    if area.kind is KIND_COUNTRY:
        return True
    if place.id.startswith(_DISTRICTS) and area.id.startswith(_PROVINCES):
        return place.id.startswith(f"{_DISTRICTS}{area.id.removeprefix(_PROVINCES)}-")
    if place.pack == "world" == area.pack and place.admin1 and not place.id.startswith(_DIVISIONS):
        own = area.admin1 or area.name
        if place.admin1 != own:
            return False
        if not area.admin1:
            return True
    return rough_km(area, place) <= max(area.radius_km, 30) * _OBLONG
