"""What speaks for each candidate of a mention, added up, each with its reason in words."""

from __future__ import annotations

import math
from functools import lru_cache

from dashboard.core.gazetteer import Strength
from dashboard.core.geo import rough_km
from dashboard.core.place_kinds import SETTLED, STATES
from dashboard.core.place_sheet import STRENGTH_NAME, STRENGTH_OTHER, STRENGTH_WEAK
from dashboard.core.recognition.words.words import COMPASS
from dashboard.core.resolution.areas import has_french_article, told_as_area
from dashboard.core.resolution.candidates import Named
from dashboard.core.resolution.kinds import kind_beside
from dashboard.core.resolution.scene import (
    Scene,
    holds,
    is_area,
    key_of,
    nearest_of,
    point_of,
    references_of,
)
from dashboard.core.resolution.stated import stated_after
from dashboard.core.tokens import name_key
from dashboard.model import Candidate, Place, PlaceKind
from dashboard.model.members import (
    KIND_CITY,
    KIND_COUNTRY,
    KIND_PROVINCE,
    KIND_REGION,
    KIND_TERRITORY,
)

#: What each sign adds to a candidate's score. They were set by hand on labelled news; a kind said
#: in words outweighs any habit, a named area outweighs mere nearness.
WEIGHTS = {
    "longer name": 3.5,
    "kind": 3.5,
    "area": 2.8,
    "stated distance": 2.5,
    "inside, said at once": 4.0,
    "inside, same sentence": 1.2,
    "inside, same article": 0.5,
    "default": 1.0,
    "cue": 1.5,
    "near, same sentence": 1.5,
    "near, same article": 0.6,
    "firm name": 1.0,
    "other name": 0.9,
    "weak name": 0.0,
    "theatre": 1.0,
    "same sense": 1.5,
    "country": 3.0,
    "names its country": 1.5,
    "inside, province of the article": 2.2,
    "elsewhere": -1.5,
    "far from all": -1.5,
    "other names of its country": 8.0,
    "tenfold population": 0.8,
    "in the theatre pack": 1.0,
}

_AREAS = frozenset({PlaceKind.TERRITORY, PlaceKind.PROVINCE, PlaceKind.COUNTRY, PlaceKind.REGION})
#: Candidates further apart than this are weighed by what else is named near them.
_FAR_APART_KM = 15
_NEAR_KM = 70
#: A city so many times as large is meant though the article speaks of the smaller one's country.
_FAR_LARGER = 20
_WORLD_CITY = 1_000_000
#: So many names of one country make an article one about that country.
_AT_HOME = 2
_CLOSE_KM = 30
_TO_AREA = frozenset(
    """in the of en dans le la du de d territoire territory province lies is situated located celui
    situe situee territoires katika wilaya ya mkoa wa groupement secteur chefferie""".split()
)


#: What "in" counts for, beside a comma.
_SAID_IN = 1.75
_IN = frozenset(["in", "en", "au", "aux"])


class _Tally:
    """A score in the making."""

    def __init__(self, place: Place) -> None:
        self.place = place
        self.score = 0.0
        self.why: list[str] = []

    def add(self, sign: str, why: str, times: float = 1.0) -> None:
        self.score += WEIGHTS[sign] * times
        self.why.append(why)


def score(scene: Scene, name: Named) -> list[Candidate]:
    """The candidates of a mention, best first."""
    tallies = [_Tally(bearing.place) for bearing in name.bearings]
    undecided = _is_undecided(scene, name)
    for tally, bearing in zip(tallies, name.bearings, strict=True):
        _by_strength(scene, name, tally, STRENGTH_WEAK if undecided else bearing.strength)
        if tally.place.id in name.longer:
            tally.add("longer name", "the words around spell out its full name")
    _city_before_its_province(tallies)
    _state_before_country(scene, name, tallies)
    _at_home(scene, name, tallies)
    _in_its_province(scene, name, tallies)
    _in_row_of_provinces(scene, name, tallies)
    _by_default(scene, name, tallies)
    _by_kind(scene, name, tallies)
    _by_area(scene, name, tallies)
    _by_neighbours(scene, name, tallies)
    _by_stated_distance(scene, name, tallies)
    ranked = sorted(tallies, key=lambda tally: -tally.score)
    return [
        Candidate(place=tally.place, score=round(tally.score, 2), why=tuple(tally.why))
        for tally in ranked
    ]


def _is_undecided(scene: Scene, name: Named) -> bool:
    """Whether the table of shared names gives no usual meaning: then the text must say."""
    shared = scene.gazetteer.shared.get(" ".join(scene.page.tokens.words[name.first : name.last]))
    return shared is not None and shared.default_id is None


def _by_strength(scene: Scene, name: Named, tally: _Tally, strength: Strength) -> None:
    place = tally.place
    if strength is STRENGTH_NAME:
        tally.add("firm name", "it bears the name")
    elif strength is STRENGTH_OTHER:
        tally.add("other name", "it bears the name, among others")
    else:
        tally.add("weak name", "it bears the name only beside other words")
    if place.country == "CD" and place.kind is not KIND_COUNTRY:
        if place.pack == "theatre":
            tally.score += WEIGHTS["in the theatre pack"]
        if scene.is_theatre:
            tally.add("theatre", "the article plays in DR Congo")
        elif scene.countries:
            tally.add("theatre", "the article does not play in DR Congo", -1.0)
    elif place.kind is not KIND_COUNTRY and _names_its_country(scene, name, place):
        tally.add("names its country", "the article names its country")
    elif scene.is_theatre and place.pack == "world":
        tally.add("theatre", "the article plays in DR Congo and does not name its country", -3.0)
    if place.kind is KIND_COUNTRY:
        tally.add("country", "it is a country")
        tally.score += WEIGHTS["tenfold population"] * math.log10(place.population or 1)
    elif place.country != "CD":
        _by_fame(tally)


#: Before "Niger" they speak of a country, not of a state: "the border with", "la frontière du".
_BORDERS = frozenset(
    "border borders bordering neighbouring neighboring frontiere frontieres voisin".split()
)


def _names_its_country(scene: Scene, name: Named, place: Place) -> bool:
    """Whether the article names the place's country; no capital or province speaks for its own."""
    if place.country not in scene.countries:
        return False
    names_itself = place.capital_of or place.kind is KIND_PROVINCE
    return not names_itself or scene.speaks_of(place.country, name)


def _state_before_country(scene: Scene, name: Named, tallies: list[_Tally]) -> None:
    """As in "Georgia" beside Illinois: the state, where all else belongs to its country."""
    if not any(tally.place.kind is KIND_COUNTRY for tally in tallies):
        return
    if not _BORDERS.isdisjoint(scene.page.before(name.first, 4)):
        return
    spoken_of = {
        tally.place.country: scene.speaks_of(tally.place.country, name) for tally in tallies
    }
    states = [tally for tally in tallies if tally.place.kind is KIND_COUNTRY]
    if any(spoken_of[tally.place.country] for tally in states):
        return
    for tally in tallies:
        if tally.place.kind is KIND_PROVINCE and spoken_of[tally.place.country]:
            tally.add("other names of its country", "the article's other names lie in its country")


def _at_home(scene: Scene, name: Named, tallies: list[_Tally]) -> None:
    """As in "Birmingham" beside Alabama: not the one of a country that nothing else speaks of."""
    if scene.is_theatre:
        _not_at_home(scene, tallies)
        return
    spoken_of = {
        tally.place.country
        for tally in tallies
        if tally.place.country in scene.countries and scene.speaks_of(tally.place.country, name)
    }
    if not spoken_of:
        return
    is_theirs = any(scene.names_of(country, name) >= _AT_HOME for country in spoken_of)
    at_home = max(_people(one.place) for one in tallies if one.place.country in spoken_of)
    for tally in tallies:
        place = tally.place
        is_point = place.kind not in STATES
        is_point = is_point and _people(place) < max(_WORLD_CITY, _FAR_LARGER * at_home)
        if is_point and place.country and not scene.speaks_of(place.country, name):
            tally.add("elsewhere", "the article speaks of other countries")
            if is_theirs:
                tally.score += WEIGHTS["far from all"]


def _not_at_home(scene: Scene, tallies: list[_Tally]) -> None:
    """As in "Kasese" beside Punia: not Uganda's, where nothing in the article speaks of Uganda."""
    if not any(tally.place.country == "CD" for tally in tallies):
        return
    spoken_of = {*scene.countries, "CD", ""}
    for tally in tallies:
        place = tally.place
        is_far = place.country not in spoken_of and place.kind in SETTLED
        if is_far and not place.capital_of:
            tally.add("elsewhere", "the article speaks of other countries")
            if why := scene.far_from_all(place):
                tally.add("far from all", why)


def _in_its_province(scene: Scene, name: Named, tallies: list[_Tally]) -> None:
    """As in "Albany" beside Oregon: the one in a province that the article names.

    Not where the article names more of another candidate's country: England with one Alabama.
    """
    if scene.is_theatre:
        return
    counts = {one.place.country: scene.names_of(one.place.country, name) for one in tallies}
    most = max(counts.values())
    if any(is_area(one.place) and counts[one.place.country] == most for one in tallies):
        return
    for tally in tallies:
        place = tally.place
        if counts[place.country] == most and scene.names_its_province(place):
            tally.add("inside, province of the article", "the article names its province")


def _in_row_of_provinces(scene: Scene, name: Named, tallies: list[_Tally]) -> None:
    """As in "Oregon, Washington and Idaho": what stands beside it in the row are provinces."""
    if scene.is_theatre:
        return
    kinds = {tally.place.kind for tally in tallies}
    if KIND_PROVINCE not in kinds or len(kinds) == 1:
        return
    beside = [one.place for other in scene.joined(name) for one in other.bearings[:1]]
    countries = {place.country for place in beside if place.kind is KIND_PROVINCE}
    for tally in tallies:
        if tally.place.kind is KIND_PROVINCE and tally.place.country in countries:
            tally.add("kind", "it stands in a row of provinces")


def _people(place: Place) -> int:
    return place.population or _PEOPLE.get(place.kind, 0)


def _by_fame(tally: _Tally) -> None:
    """Abroad, the larger place is meant, and one that the region's news names."""
    place = tally.place
    people = place.population or (_PEOPLE.get(place.kind, 0) if _is_far(place) else 0)
    if people:
        tally.score += WEIGHTS["tenfold population"] * math.log10(people)
        if place.population:
            tally.why.append(f"{place.population:,} people live there")
    if place.pack == "theatre":
        tally.add("in the theatre pack", "news of the region names it")
    if place.capital_of:
        tally.add("in the theatre pack", "it is a capital")
    if place.kind is KIND_PROVINCE and place.country in _KNOWN_PROVINCES:
        tally.add("in the theatre pack", "world news names the provinces of that country")


def _is_far(place: Place) -> bool:
    """The waters and hills of the theatre are told from its provinces by the words beside them."""
    return place.pack == "world" or place.kind in (KIND_PROVINCE, KIND_REGION)


#: These come without inhabitants: they count as a large city.
_PEOPLE = {
    PlaceKind.PROVINCE: 500_000,
    PlaceKind.REGION: 2_000_000,
    PlaceKind.ISLAND: 500_000,
    PlaceKind.RIVER: 500_000,
    PlaceKind.LAKE: 500_000,
    PlaceKind.VOLCANO: 300_000,
    PlaceKind.PLATEAU: 300_000,
    PlaceKind.PARK: 300_000,
}
#: Countries whose provinces and states world news names without the country.
_KNOWN_PROVINCES = frozenset("US GB CA AU IN CN DE FR IT ES BR MX NG UA RU".split())


def _city_before_its_province(tallies: list[_Tally]) -> None:
    """As in "Kharkiv": the city is meant unless the text says that the province is.

    It is taken from the province and not given to the city, so that no third place loses by it.
    """
    cities = [tally.place for tally in tallies if tally.place.kind is KIND_CITY]
    for tally in tallies:
        own = [city for city in cities if holds(tally.place, city)]
        if tally.place.kind is KIND_PROVINCE and own:
            times = -1.0 if any(city.capital_of for city in own) else -2.0
            tally.add("default", "the city of its name is the usual meaning", times)


def _by_default(scene: Scene, name: Named, tallies: list[_Tally]) -> None:
    shared = scene.gazetteer.shared.get(" ".join(scene.page.tokens.words[name.first : name.last]))
    if shared is None:
        return
    sentence = set(scene.page.around(name.first))
    for tally in tallies:
        if tally.place.id == shared.default_id:
            tally.add("default", "the usual meaning of the name")
        if tally.place.kind is KIND_TERRITORY:
            continue  # its cues must stand beside the name: see _by_kind
        for place_id, cues in shared.cues:
            if place_id == tally.place.id:
                said = next((cue for cue in cues if name_key(cue) in sentence), None)
                if said is not None:
                    tally.add("cue", f"“{said}” stands in the same sentence")


def _by_kind(scene: Scene, name: Named, tallies: list[_Tally]) -> None:
    """A kind said beside the name: "the town of", "territory", "-centre"."""
    kinds, word = kind_beside(scene, name)
    if kinds and kinds[0] in SETTLED and has_french_article(scene.page, name.first):
        kinds = ()  # "la cité du Masisi": French gives articles to territories, never to towns
    if kinds:
        fits = [tally for tally in tallies if tally.place.kind in kinds]
        if not fits and kinds[0] in SETTLED:
            fits = [tally for tally in tallies if tally.place.kind in SETTLED]
        if word in _QUARTERS:
            fits = [one for one in fits if one.place.admin2.endswith("(ville)")] or fits
        for tally in fits:
            tally.add("kind", f"the sentence says “{word}”")
        if fits:
            return
    if any(tally.place.kind is KIND_TERRITORY for tally in tallies):
        word = told_as_area(scene, name)
        if word:
            for tally in tallies:
                if tally.place.kind is KIND_TERRITORY:
                    tally.add("area", f"“{word}” speaks of an area")


#: Said of a part of a city: the village of that name elsewhere is not meant.
_QUARTERS = frozenset(["quartier", "quartiers", "quarter", "neighbourhood", "commune"])


def _spread_km(tallies: list[_Tally]) -> float:
    first = tallies[0].place
    return max(rough_km(first, tally.place) for tally in tallies[1:])


def _by_stated_distance(scene: Scene, name: Named, tallies: list[_Tally]) -> None:
    """As in "Kibati, 13 km north of Goma": the candidate that lies so far off."""
    if len(tallies) < 2:
        return
    stated = stated_after(scene.page, name.last, scene.named)
    if stated is None:
        return
    references = references_of(scene, stated)
    for tally in tallies:
        if tally.place.latitude is None or not references:
            continue
        km = min(rough_km(reference, tally.place) for reference in references)
        if abs(km - stated.km) <= max(6.0, 0.4 * stated.km):
            tally.add("stated distance", f"it lies {km:.0f} km off, as “{stated.words}” says")


def _by_area(scene: Scene, name: Named, tallies: list[_Tally]) -> None:
    """As in "X, in Y territory"; Y in the same sentence; Y in the article."""
    beside = scene.beside(name)
    said = area_after(scene, name)
    said_key = key_of(scene, said) if said else ""
    sentence = {key_of(scene, other) for other in beside}
    for tally in tallies:
        place = tally.place
        if place.country != "CD":
            _by_area_abroad(scene, said, beside, tally)
            continue
        inside = _area_keys(place.admin1, place.admin2, place.kind, place.name)
        if said_key in inside:
            tally.add("inside, said at once", "the text says at once that it lies there")
        elif inside & sentence:
            tally.add("inside, same sentence", "the sentence names the area it lies in")
        elif inside & scene.area_keys:
            tally.add("inside, same article", "the article names the area it lies in")


def _by_area_abroad(scene: Scene, said: Named | None, beside: list[Named], tally: _Tally) -> None:
    """As in "Springfield, Illinois": abroad, a place lies in the area whose disc holds it."""
    place = tally.place
    if place.kind is KIND_COUNTRY:
        return
    if said is not None and any(holds(bearing.place, place) for bearing in said.bearings):
        times = _SAID_IN if _is_said_in(scene, said) else 1.0
        tally.add("inside, said at once", "the text says at once that it lies there", times)
        return
    around = [
        bearing.place
        for other in beside
        for bearing in other.bearings
        if holds(bearing.place, place)
    ]
    if around:
        is_wide = all(area.kind is KIND_COUNTRY for area in around)
        share = 1.0 if is_wide else 2.0
        tally.add("inside, same sentence", "the sentence names the area it lies in", share)
        if is_wide and not scene.is_theatre and scene.names_its_province(place):
            tally.add("inside, same article", "the article names its province")
    elif scene.names_its_area(place):
        tally.add("inside, same article", "the article names the area it lies in")


def _is_said_in(scene: Scene, said: Named) -> bool:
    """As in "Hyderabad in Pakistan": "in" is surer than a comma, which may part a list."""
    return not _IN.isdisjoint(scene.page.before(said.first, 2))


@lru_cache(maxsize=8192)
def _area_keys(admin1: str, admin2: str, kind: PlaceKind, name: str) -> frozenset[str]:
    """The folded names of the areas that a place lies in, its own name aside."""
    areas = admin1.split("|")
    if kind is not KIND_TERRITORY:
        areas.append(admin2.replace("(ville)", "").strip())
    return frozenset(name_key(area) for area in areas if area) - {name_key(name)}


def area_after(scene: Scene, name: Named) -> Named | None:
    """The area said right behind a name: ", in Walikale territory", "(Masisi)", ", Nord-Kivu"; None
    where none is said."""
    page = scene.page
    stop = page.bounds(name.first)[1]
    is_part = not scene.is_theatre and page.after(name.last, 2) == ["in", "the"]
    for index in range(name.last, min(stop, name.last + 6)):
        if index in scene.named:
            return scene.named[index]
        if is_part and page.tokens.words[index] in COMPASS:
            continue  # "in the west of New South Wales"
        if page.tokens.words[index] not in _TO_AREA or ";" in page.tokens.gaps[index]:
            return None
    return None


def _by_neighbours(scene: Scene, name: Named, tallies: list[_Tally]) -> None:
    """Closeness to what is already placed, where the candidates lie far apart."""
    placed = [
        tally
        for tally in tallies
        if tally.place.latitude is not None and tally.place.kind not in _AREAS
    ]
    if len(placed) < 2 or _spread_km(placed) < _FAR_APART_KM or not scene.anchors:
        return
    here = [place for other in scene.beside(name) for place in point_of(other)]
    for tally in placed:
        for sign, near in (
            ("near, same sentence", nearest_of(here, tally.place)),
            ("near, same article", scene.nearest(tally.place)),
        ):
            if near is not None and near[1] <= _NEAR_KM:
                share = 1.0 if near[1] <= _CLOSE_KM else 0.3
                why = f"{near[0].name}, {near[1]:.0f} km from it, is named too"
                for favoured in (tally, *_territories_around(tally.place, tallies)):
                    favoured.add(sign, why, share)


def _territories_around(town: Place, tallies: list[_Tally]) -> list[_Tally]:
    """A territory is as near as its town: nearness never decides between the two."""
    return [
        tally
        for tally in tallies
        if tally.place.kind is KIND_TERRITORY
        and town.id == tally.place.id.removesuffix("-territory")
    ]
