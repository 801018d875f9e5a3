"""What speaks for each candidate of a mention, added up, each with its reason in words."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from dashboard.core.gazetteer import Gazetteer, Strength
from dashboard.core.recognition.page import Page
from dashboard.core.resolution.candidates import Named
from dashboard.core.resolution.cues import AFTER, AREA_OF, BEFORE, FRENCH_ARTICLES, LINKS
from dashboard.core.resolution.stated import stated_after
from dashboard.core.tokens import name_key
from dashboard.model import Candidate, Place, PlaceKind, Role

#: What each sign adds to a candidate's score. They were set by hand on labelled news; a kind said
#: in words outweighs any habit, a named area outweighs mere nearness.
WEIGHTS = {
    "longer name": 3.5,
    "kind": 3.5,
    "area": 2.8,
    "stated distance": 2.5,
    "inside, said at once": 3.0,
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
    "tenfold population": 0.8,
    "in the theatre pack": 1.0,
}

_SETTLED = frozenset({PlaceKind.CITY, PlaceKind.TOWN, PlaceKind.VILLAGE})
_AREAS = frozenset({PlaceKind.TERRITORY, PlaceKind.PROVINCE, PlaceKind.COUNTRY, PlaceKind.REGION})
_JOINTS = frozenset(["and", "et", "na", "or", "ou"])


@dataclass(slots=True)
class Scene:
    """What the article holds besides the mention at hand.

    Attributes:
        page: The article's words.
        gazetteer: The names.
        named: All mentions with their candidates, by the index of their first word.
        order: The same in text order.
        is_theatre: Whether the article plays in DR Congo.
        countries: Codes of the countries it names.
        anchors: Mentions with one possible point, to measure nearness from.
        area_keys: Folded names of the areas it names.
    """

    page: Page
    gazetteer: Gazetteer
    named: Mapping[int, Named]
    order: Sequence[Named]
    is_theatre: bool
    countries: frozenset[str]
    anchors: Sequence[tuple[int, Place]]
    area_keys: frozenset[str]


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
    for tally, bearing in zip(tallies, name.bearings, strict=True):
        _by_strength(scene, tally, bearing.strength)
        if tally.place.id in name.longer:
            tally.add("longer name", "the words around spell out its full name")
    _city_before_its_province(tallies)
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


def _by_strength(scene: Scene, tally: _Tally, strength: Strength) -> None:
    place = tally.place
    if strength is Strength.NAME:
        tally.add("firm name", "it bears the name")
    elif strength is Strength.OTHER:
        tally.add("other name", "it bears the name, among others")
    else:
        tally.add("weak name", "it bears the name only beside other words")
    if place.country == "CD" and place.kind is not PlaceKind.COUNTRY:
        if scene.is_theatre:
            tally.add("theatre", "the article plays in DR Congo")
        if place.pack == "theatre":
            tally.score += WEIGHTS["in the theatre pack"]
        elif scene.countries:
            tally.add("theatre", "the article does not play in DR Congo", -1.0)
    elif place.country in scene.countries and place.kind is not PlaceKind.COUNTRY:
        tally.add("inside, same article", "the article names its country")
    elif scene.is_theatre and place.pack == "world":
        tally.add("theatre", "the article plays in DR Congo and does not name its country", -3.0)
    if place.kind is PlaceKind.COUNTRY:
        tally.add("country", "it is a country")
        tally.score += WEIGHTS["tenfold population"] * math.log10(place.population or 1)
    elif place.country != "CD":
        _by_fame(tally)


def _by_fame(tally: _Tally) -> None:
    """Abroad, the larger place is meant, and one that the region's news names."""
    place = tally.place
    people = place.population or _PEOPLE.get(place.kind, 0)
    if people:
        tally.score += WEIGHTS["tenfold population"] * math.log10(people)
        if place.population:
            tally.why.append(f"{place.population:,} people live there")
    if place.pack == "theatre":
        tally.add("in the theatre pack", "news of the region names it")
    if place.capital_of:
        tally.add("in the theatre pack", "it is a capital")
    if place.kind is PlaceKind.PROVINCE and place.country in _KNOWN_PROVINCES:
        tally.add("in the theatre pack", "world news names the provinces of that country")


#: These come without inhabitants: they count as a large city.
_PEOPLE = {PlaceKind.PROVINCE: 500_000, PlaceKind.REGION: 2_000_000}
#: Countries whose provinces and states world news names without the country.
_KNOWN_PROVINCES = frozenset("US GB CA AU IN CN DE FR IT ES BR MX NG UA RU".split())


def _city_before_its_province(tallies: list[_Tally]) -> None:
    """ "Kharkiv", "Rio de Janeiro": the city is meant unless the text says that the province is."""
    provinces = [tally.place for tally in tallies if tally.place.kind is PlaceKind.PROVINCE]
    for tally in tallies:
        if tally.place.kind is PlaceKind.CITY and any(
            _holds(one, tally.place) for one in provinces
        ):
            tally.add("default", "the city is the usual meaning, not its province")


def _by_default(scene: Scene, name: Named, tallies: list[_Tally]) -> None:
    shared = scene.gazetteer.shared.get(" ".join(scene.page.tokens.words[name.first : name.last]))
    if shared is None:
        return
    first, last = scene.page.bounds(name.first)
    sentence = set(scene.page.tokens.words[first:last])
    for tally in tallies:
        if tally.place.id == shared.default_id:
            tally.add("default", "the usual meaning of the name")
        if tally.place.kind is PlaceKind.TERRITORY:
            continue  # its cues must stand beside the name: see _by_kind
        for place_id, cues in shared.cues:
            if place_id == tally.place.id:
                said = next((cue for cue in cues if name_key(cue) in sentence), None)
                if said is not None:
                    tally.add("cue", f"“{said}” stands in the same sentence")


def _by_kind(scene: Scene, name: Named, tallies: list[_Tally]) -> None:
    """A kind said beside the name: "the town of", "territory", "-centre"."""
    kinds, word = _kind_beside(scene, name)
    if kinds:
        fits = [tally for tally in tallies if tally.place.kind in kinds]
        if not fits and kinds[0] in _SETTLED:
            fits = [tally for tally in tallies if tally.place.kind in _SETTLED]
        for tally in fits:
            tally.add("kind", f"the sentence says “{word}”")
        if fits:
            return
    if any(tally.place.kind is PlaceKind.TERRITORY for tally in tallies):
        word = _area_word(scene.page, name.first) or _holds_name_before(scene, name)
        if word:
            for tally in tallies:
                if tally.place.kind is PlaceKind.TERRITORY:
                    tally.add("area", f"“{word}” speaks of an area")


def _holds_name_before(scene: Scene, name: Named) -> str:
    """ "Rubaya, in Masisi": a village lies in the territory, not in its town."""
    page = scene.page
    before = page.before(name.first, 1)
    if before not in (["in"], ["en"], ["dans"], ["a"]) or name.first < 2:
        return ""
    for back in range(name.first - 2, name.first - 6, -1):
        other = scene.named.get(back)
        if other is not None and other.last == name.first - 1:
            key = " ".join(page.tokens.words[name.first : name.last])
            if any(name_key(one.place.admin2) == key for one in other.bearings):
                return page.words(other.first, name.first)
    return ""


def _kind_beside(scene: Scene, name: Named) -> tuple[tuple[PlaceKind, ...], str]:
    """The kinds said beside the name or beside the row of names it stands in, and the word."""
    page = scene.page
    words = page.tokens.words
    start, stop = page.bounds(name.first)
    last = name.last
    if last < stop and words[last] in AFTER and _close(page, last):
        return AFTER[words[last]], words[last]
    if words[last : last + 1] == ["itself"] and "chief" in words[last : last + 6]:
        return tuple(_SETTLED), "itself, the chief town"
    apposed = _apposed(page, last, stop)
    if apposed:
        return BEFORE[apposed], apposed
    index = name.first - 1
    while index >= start and words[index] in LINKS and _close(page, index + 1):
        index -= 1
    if index >= start and words[index] in BEFORE and index < name.first - 1:
        return BEFORE[words[index]], words[index]
    if index >= start and words[index] in BEFORE and _close(page, name.first):
        return BEFORE[words[index]], words[index]
    return _kind_of_row(scene, name, start)


def _apposed(page: Page, last: int, stop: int) -> str:
    """ "Kisangani, the village up north", "Walikale, a key mining town"."""
    tokens = page.tokens
    if last + 1 >= stop or tokens.gaps[last] != ", " or tokens.words[last] not in _ARTICLES:
        return ""
    for index in range(last + 1, min(stop, last + 4)):
        if not page.touches(index):
            return ""
        if BEFORE.get(tokens.words[index], (None,))[0] in _SETTLED:
            return tokens.words[index]
    return ""


_ARTICLES = frozenset("the a an le la un une".split())


def _kind_of_row(scene: Scene, name: Named, start: int) -> tuple[tuple[PlaceKind, ...], str]:
    """ "territories of Masisi and Rutshuru": the plural before the first holds for all."""
    words, gaps = scene.page.tokens.words, scene.page.tokens.gaps
    index = name.first
    for _ in range(8):
        back = index - 1
        if back >= start and words[back] in ("de", "d", "du"):
            back -= 1
        if back >= start and words[back] in _JOINTS:
            back -= 1
        elif gaps[back + 1] != ", " and gaps[index] != ", ":
            break
        other = next(
            (
                scene.named[at]
                for at in range(back, max(start, back - 5) - 1, -1)
                if at in scene.named
            ),
            None,
        )
        if other is None or other.last != back + 1:
            break
        index = other.first
        head = index - 1
        while head >= start and words[head] in LINKS:
            head -= 1
        if head >= start and words[head] in ("territories", "territoires", "villages", "provinces"):
            return BEFORE.get(words[head], ()), words[head]
    return (), ""


def _close(page: Page, index: int) -> bool:
    return page.touches(index) or page.tokens.gaps[index] in (" ", "-", "'", "’")


def _area_word(page: Page, first: int) -> str:
    """Words that speak of an area: "in the north of Masisi", "dans le Masisi"."""
    tokens = page.tokens
    start = page.bounds(first)[0]
    index = first - 1
    if index < start or not _close(page, first):
        return ""
    word = tokens.words[index]
    if word in FRENCH_ARTICLES and tokens.gaps[first] == " " and not tokens.capital[index]:
        return page.words(max(start, index - 1), first)
    while index >= start and tokens.words[index] in ("of", "de", "d", "for", "the", "mwa"):
        index -= 1
    if index >= start and index < first - 1 and tokens.words[index] in AREA_OF:
        measured = any(word in ("km", "kilometres", "miles") for word in page.before(index, 4))
        return "" if measured else page.words(index, first)
    return ""


def _by_area(scene: Scene, name: Named, tallies: list[_Tally]) -> None:
    """ "X, in Y territory"; Y in the same sentence; Y in the article."""
    said = _area_after(scene, name)
    start, stop = scene.page.bounds(name.first)
    sentence = {
        _key(scene, other)
        for other in scene.order
        if start <= other.first < stop and other.first != name.first
    }
    for tally in tallies:
        if tally.place.country != "CD":
            _by_area_abroad(scene, name, tally)
            continue
        inside = {name_key(area) for area in _areas_of(tally.place)}
        if said and said in inside:
            tally.add("inside, said at once", "the text says at once that it lies there")
        elif inside & sentence:
            tally.add("inside, same sentence", "the sentence names the area it lies in")
        elif inside & scene.area_keys:
            tally.add("inside, same article", "the article names the area it lies in")


def _by_area_abroad(scene: Scene, name: Named, tally: _Tally) -> None:
    """ "Springfield, Illinois": abroad, a place lies in the area whose disc holds it."""
    if tally.place.kind is PlaceKind.COUNTRY:
        return
    start, stop = scene.page.bounds(name.first)
    for other in scene.order:
        if other is name or not other.bearings or other.mention.role is Role.BOILERPLATE:
            continue
        if not any(_holds(bearing.place, tally.place) for bearing in other.bearings):
            continue
        if name.last <= other.first <= name.last + 3:
            tally.add("inside, said at once", "the text says at once that it lies there")
        elif start <= other.first < stop:
            tally.add("inside, same sentence", "the sentence names the area it lies in")
        else:
            tally.add("inside, same article", "the article names the area it lies in")
        return


def _holds(area: Place, place: Place) -> bool:
    return (
        area.country == place.country
        and area.id != place.id
        and area.kind in (PlaceKind.PROVINCE, PlaceKind.COUNTRY)
        and (
            area.kind is PlaceKind.COUNTRY or rough_km(area, place) <= max(area.radius_km, 30) * 1.2
        )
    )


def _areas_of(place: Place) -> list[str]:
    areas = place.admin1.split("|")
    if place.kind is not PlaceKind.TERRITORY:
        areas.append(place.admin2.replace("(ville)", "").strip())
    own = name_key(place.name)
    return [area for area in areas if area and name_key(area) != own]


def _key(scene: Scene, name: Named) -> str:
    for bearing in name.bearings:
        if bearing.place.kind is PlaceKind.PROVINCE:
            return name_key(bearing.place.name)
    return " ".join(scene.page.tokens.words[name.first : name.last])


def _area_after(scene: Scene, name: Named) -> str:
    """The area said right behind a name: ", in Walikale territory", "(Masisi)", ", Nord-Kivu"."""
    page = scene.page
    stop = page.bounds(name.first)[1]
    index = name.last
    for _ in range(6):
        if index >= stop:
            return ""
        if index in scene.named:
            return _key(scene, scene.named[index])
        if page.tokens.words[index] not in _TO_AREA or ";" in page.tokens.gaps[index]:
            return ""
        index += 1
    return ""


_TO_AREA = frozenset(
    """in the of en dans le la du de d territoire territory province lies is situated located celui
    situe situee territoires katika wilaya ya mkoa wa groupement secteur chefferie""".split()
)


def _by_neighbours(scene: Scene, name: Named, tallies: list[_Tally]) -> None:
    """Closeness to what is already placed, where the candidates lie far apart."""
    placed = [
        tally
        for tally in tallies
        if tally.place.latitude is not None and tally.place.kind not in _AREAS
    ]
    if len(placed) < 2 or _spread_km(placed) < 15 or not scene.anchors:
        return
    start, stop = scene.page.bounds(name.first)
    here = [place for index, place in scene.anchors if start <= index < stop]
    for sign, anchors in (("near, same sentence", here), ("near, same article", None)):
        around = anchors if anchors is not None else [place for _, place in scene.anchors]
        if not around:
            continue
        for tally in placed:
            near = min(around, key=lambda anchor: rough_km(anchor, tally.place))
            km = rough_km(near, tally.place)
            if near.id != tally.place.id and km <= 70:
                share = 1.0 if km <= 30 else 0.3
                tally.add(sign, f"{near.name}, {km:.0f} km from it, is named too", share)


def _spread_km(tallies: list[_Tally]) -> float:
    first = tallies[0].place
    return max(rough_km(first, tally.place) for tally in tallies[1:])


def _by_stated_distance(scene: Scene, name: Named, tallies: list[_Tally]) -> None:
    """ "Kibati, 13 km north of Goma": the candidate that lies so far off."""
    if len(tallies) < 2:
        return
    stated = stated_after(scene.page, name.last, scene.named)
    if stated is None:
        return
    references = [
        bearing.place
        for bearing in scene.named[stated.reference].bearings
        if bearing.place.latitude is not None
    ]
    for tally in tallies:
        if tally.place.latitude is None or not references:
            continue
        km = min(rough_km(reference, tally.place) for reference in references)
        if abs(km - stated.km) <= max(6.0, 0.4 * stated.km):
            tally.add("stated distance", f"it lies {km:.0f} km off, as “{stated.words}” says")


def rough_km(here: Place, there: Place) -> float:
    """Distance on a sphere, good to half a per cent: for ranking only, never shown as measured."""
    if (
        here.latitude is None
        or here.longitude is None
        or there.latitude is None
        or there.longitude is None
    ):
        return math.inf
    middle = math.radians((here.latitude + there.latitude) / 2)
    east = (here.longitude - there.longitude) * math.cos(middle)
    return 111.2 * math.hypot(here.latitude - there.latitude, east)
