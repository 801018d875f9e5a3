"""Places of earlier sentences for which a word of a distance stands: "from the town", "de là"."""

from __future__ import annotations

import re
from bisect import bisect_left

from dashboard.core.lengths import tables
from dashboard.core.lengths.shape import Text, is_point
from dashboard.core.spans import Span
from dashboard.model import Place, PlaceKind, Resolution

#: Kinds of place that a noun can stand for; any kind for the nouns not listed.
_NOUN_KINDS: dict[str, tuple[PlaceKind, ...]] = {
    "mine": (PlaceKind.MINE,),
    "volcano": (PlaceKind.VOLCANO,),
    "volcan": (PlaceKind.VOLCANO,),
    "camp": (PlaceKind.CAMP,),
    "site": (PlaceKind.CAMP, PlaceKind.MINE),
    "airport": (PlaceKind.AIRPORT,),
    "aeroport": (PlaceKind.AIRPORT,),
    "port": (PlaceKind.PORT,),
    "city": (PlaceKind.CITY, PlaceKind.TOWN),
    "ville": (PlaceKind.CITY, PlaceKind.TOWN),
    "centre-ville": (PlaceKind.CITY, PlaceKind.TOWN),
    "downtown": (PlaceKind.CITY, PlaceKind.TOWN),
    "mji": (PlaceKind.CITY, PlaceKind.TOWN),
}
#: They are no place that the text has named: no known point is meant.
_NO_PLACE_NOUNS = frozenset("border frontier frontiere pont bridge ligne line mpaka".split())
#: The very last place named: "à 8 km de cette dernière".
_CENTRES = frozenset("centre center centre-ville downtown".split())
_FORMER = frozenset("former premiere premier first".split())
_LATTER = frozenset(
    """latter derniere dernier celle-ci celui-ci it each both either chacun chacune second seconde
    deuxieme other autre""".split()
)
#: Of them these are one of two places, none of which is what is placed.
_OF_TWO = frozenset("second seconde deuxieme other autre either each both chacun chacune".split())


def stood_for(text: Text, noun: str, start: int, goal: Resolution | None) -> Resolution | None:
    """What "the town", "the mine", "la ville", "de là" stands for.

    Args:
        text: The article with its places.
        noun: The folded noun.
        start: Where the distance begins.
        goal: The place whose position the distance states: it is not counted from itself.
    """
    if noun in _NO_PLACE_NOUNS:
        return None
    if noun in _LATTER:
        return last_point(text, start, goal if noun == "it" or noun in _OF_TWO else None)
    if noun in _CENTRES and goal is not None and _is_town(goal):
        return goal  # "Bunia's airport, 12 km from the centre"
    if noun in _FORMER:
        last = last_point(text, start, goal)
        points = (text.places[at] for at in range(bisect_left(text.starts, start) - 1, -1, -1))
        others = (item for item in points if is_point(item) and not same(item, goal))
        return next((item for item in others if not same(item, last)), None)
    if noun in _CAPITALS:
        of_territory = _is_of_territory(text, start)
        return _last_territory(text, start) if of_territory else _capital(text, noun, start, goal)
    kinds = _NOUN_KINDS.get(noun)
    last = told = None
    for index in range(bisect_left(text.starts, start) - 1, -1, -1):
        candidate = text.places[index]
        if same(candidate, goal) or not is_point(candidate):
            continue
        if _is_introduced_as(text, candidate, noun):
            return candidate
        kind = candidate.place.kind if candidate.place else None
        fits = kinds is None or kind in kinds
        if fits and tells_where(text, candidate):
            told = told or candidate
        elif fits:
            last = last or candidate
    last = last or told
    return last if noun in _SITES else last or last_point(text, start, goal) or text.dateline


#: No town stands for one of them: where none is named before, none is known.
_SITES = frozenset("mine camp site airport aeroport port".split())


def carried(
    text: Text, noun: str | None, sentence: int, other: Resolution | None
) -> Resolution | None:
    """The place before the sentence for which "the village", "the mine" or "it" stands; None where
    no place of the kind is named."""
    if noun in ("capital", "capitale"):
        return _capital(text, noun, sentence, other)
    kinds, told = _NOUN_KINDS.get(noun or ""), None
    for index in range(bisect_left(text.starts, sentence) - 1, -1, -1):
        place = text.places[index]
        kind = place.place.kind if place.place else None
        fits = kinds is None or kind in kinds or _is_introduced_as(text, place, noun or "")
        if fits and is_point(place) and not same(place, other):
            if not tells_where(text, place):
                return place
            told = told or place
    return told


#: A sentence that says which places the one before has spoken of.
_WHICH = re.compile(
    r"[\s.]*(?:Il s['’]agit|Ce sont|These are|They are|Ni)\b[^.;:]{0,40}?"
    r"(?:\b(?:de|du|des|villages?|of)\s|d['’])"
)
#: So far into such a sentence its place may stand, in signs.
_WHICH_REACH = 60


def told_next(text: Text, span: Span) -> Resolution | None:
    """The place that the next sentence names for what lies there: "Il s'agit de Kibumba"."""
    match = _WHICH.match(text.article.text, span.end)
    if match is None:
        return None
    for index in range(bisect_left(text.starts, span.end), len(text.places)):
        place = text.places[index]
        if place.mention.start > match.end() + _WHICH_REACH:
            return None
        if is_point(place):
            return place
    return None


#: Between a place and one of the words below: "south of the town of Lubero", "à l'ouest d'Uvira".
_OF = frozenset(
    """of from to the de d du la le l ya wa mwa town city village provincial capital ville cite
    localite commune centre mji kijiji jiji""".split()
)
#: Before a place they say that it only tells where another lies: "on the edge of Goma".
_BESIDE = frozenset(
    """edge edges outskirts suburb suburbs near next close closer nearest far outside beyond between
    pres proche loin voisin voisine limitrophe peripherie banlieue entre karibu walk drive marche
    route""".split()
).union(*(form.split() for form in tables.DIRECTIONS), tables.LENGTHS)


def tells_where(text: Text, item: Resolution) -> bool:
    """Whether a place is only named to tell where another lies: "Kirumba, south of Lubero"."""
    words = text.tokens.words
    at = bisect_left(text.tokens.starts, item.mention.start) - 1
    stop = max(0, at - _OF_REACH)
    while at > stop and words[at] in _OF:
        at -= 1
    return at >= 0 and words[at] in _BESIDE


#: So many words lie between at most.
_OF_REACH = 6


_CAPITALS = frozenset("capital capitale chef-lieu".split())
#: So many words behind a distance's first one "du chef-lieu du territoire" ends.
_CAPITAL_REACH = 14


def capital_of(text: Text, area: Resolution) -> Resolution | None:
    """The city in the article that governs a province or country; the area itself where it is
    another kind (a territory's capital bears its name), None where the article does not name it."""
    if area.place is None or area.place.kind not in (PlaceKind.PROVINCE, PlaceKind.COUNTRY):
        return area
    for item in text.places:
        city = item.place
        if city is None:
            continue
        if city.id == _SEATS.get(area.place.id) or _governs(city, area.place):
            return item
    return None


#: Province -> the city from which it is governed, both as the gazetteer calls them.
_SEATS = {
    "haut-uele": "isiro", "ituri": "bunia", "maniema": "kindu", "nord-kivu": "goma",
    "sud-kivu": "bukavu", "tanganyika": "kalemie", "tshopo": "kisangani",
}  # fmt: skip
_GOVERNING = frozenset(_SEATS.values())


def _governs(city: Place, area: Place) -> bool:
    country = area.kind is PlaceKind.COUNTRY and area.country
    return bool(country) and city.capital_of == country


def _capital(text: Text, noun: str, start: int, goal: Resolution | None) -> Resolution | None:
    """The city that "the provincial capital" means: one that the article has called so, else one
    it names that governs a province or country, before or behind."""
    first = bisect_left(text.starts, start)
    before = [text.places[at] for at in range(first - 1, -1, -1) if is_point(text.places[at])]
    for item in before:
        if not same(item, goal) and any(_is_introduced_as(text, item, word) for word in _CAPITALS):
            return item
    for item in (*before, *text.places[first:]):
        city = item.place
        if city is not None and (city.id in _GOVERNING or city.capital_of) and not same(item, goal):
            return item
    return last_point(text, start, goal) if noun == "chef-lieu" else None


def _is_of_territory(text: Text, start: int) -> bool:
    """Whether a distance is counted from "the capital of the territory"."""
    at = bisect_left(text.tokens.starts, start)
    words = text.tokens.words[at : at + _CAPITAL_REACH]
    return any(
        word == "lieu" and "territoire" in words[index + 1 : index + 3]
        for index, word in enumerate(words)
    )


def _last_territory(text: Text, start: int) -> Resolution | None:
    """The territory named last before a code point, whose capital bears its name."""
    for index in range(bisect_left(text.starts, start) - 1, -1, -1):
        place = text.places[index].place
        if place is not None and place.kind is PlaceKind.TERRITORY:
            return text.places[index]
    return None


def _is_town(resolution: Resolution) -> bool:
    kind = resolution.place.kind if resolution.place else None
    return kind in (PlaceKind.CITY, PlaceKind.TOWN)


def _is_introduced_as(text: Text, resolution: Resolution, noun: str) -> bool:
    """Whether a place was named with the very noun: "La cité minière de Kamituga", "the Rubaya
    coltan mine"."""
    words, starts = text.tokens.words, text.tokens.starts
    at = bisect_left(starts, resolution.mention.start)
    behind = bisect_left(starts, resolution.mention.end)
    before = words[max(0, at - 4) : at]
    stops = [index for index, word in enumerate(before) if word in _NOT_OF_NAME]
    after = behind
    while after < min(behind + 3, len(words)) and not _ENDS.search(text.tokens.gaps[after]):
        after += 1
    around = before[stops[-1] + 1 if stops else 0 :] + words[behind:after]
    noun = noun.rpartition("-")[2]
    return noun in around or f"{noun}s" in around


#: What ends the words that may belong to a name.
_ENDS = re.compile(r"[.;:!?\n]")
#: Between a noun and a name they part the two: "a tin mine in Walikale" is not named Walikale.
_NOT_OF_NAME = frozenset("in at near from to dans vers pres depuis katika karibu".split())


def last_point(text: Text, before: int, other: Resolution | None) -> Resolution | None:
    """The last place before a code point that is no area, other than the one already taken."""
    for index in range(bisect_left(text.starts, before) - 1, -1, -1):
        place = text.places[index]
        if is_point(place) and not same(place, other):
            return place
    return None


def holds(goal: Resolution, reference: Resolution | None) -> bool:
    """Whether a place is the other one, or the country or province in which that lies: no distance
    parts the two."""
    if same(goal, reference):
        return True
    area, inner = goal.place, reference.place if reference else None
    if area is None or inner is None:
        return False
    if area.kind is PlaceKind.COUNTRY:
        return bool(area.country) and inner.country == area.country
    return area.kind is PlaceKind.PROVINCE and area.name in inner.admin1.split("|")


def same(one: Resolution, other: Resolution | None) -> bool:
    """Whether two mentions mean one place."""
    if other is None:
        return False
    if one.place is not None and other.place is not None:
        return one.place.id == other.place.id
    return one.mention.words == other.mention.words
