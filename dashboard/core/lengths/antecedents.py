"""Places of earlier sentences for which a word of a distance stands: "from the town", "de là"."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from itertools import compress, islice

from dashboard.core import late_patterns as re
from dashboard.core.lengths import tables
from dashboard.core.lengths.one_place import same
from dashboard.core.lengths.plausible import first_that_fits, is_absurd, likeliest
from dashboard.core.lengths.shape import Text, is_point
from dashboard.core.lengths.stated import Stated
from dashboard.core.place_kinds import SETTLED
from dashboard.core.spans import Span
from dashboard.core.tokens import fold
from dashboard.model import Place, PlaceKind, Resolution

#: Kinds of place that a noun can stand for; any kind for the nouns not listed.
_NOUN_KINDS: dict[str, tuple[PlaceKind, ...]] = {
    "mine": (PlaceKind.MINE,),
    "volcano": (PlaceKind.VOLCANO,),
    "volcan": (PlaceKind.VOLCANO,),
    "camp": (PlaceKind.CAMP,),
    "kambi": (PlaceKind.CAMP,),
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
#: A city is never meant by one of these.
_SMALL = frozenset("village hamlet kijiji bourgade bourg hameau".split())
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


def stood_for(
    text: Text, noun: str, start: int, goal: Resolution | None, stated: Stated
) -> Resolution | None:
    """What "the town", "the mine", "la ville", "de là" stands for; None where nothing fits.

    Args:
        text: The article with its places.
        noun: The folded noun.
        start: Where the distance begins.
        goal: The place whose position the distance states: it is not counted from itself. None
            while that is unknown.
        stated: The distance: of several places that may be meant, one that lies so is taken.
    """
    if noun in _NO_PLACE_NOUNS:
        return None
    if noun in _LATTER:
        return _latter(text, noun, start, goal, stated)
    if noun in _CENTRES and goal is not None and _is_town(goal):
        return goal  # "Bunia's airport, 12 km from the centre"
    if noun == "point de depart" or noun.startswith(("starting", "where")):
        return _left(text, start, goal)
    if noun in _FORMER:
        last = last_point(text, start, goal)
        others = _points_before(text, start, goal)
        return next((item for item in others if not same(item, last)), None)
    if noun in _CAPITALS and _is_of_territory(text, start):
        seat = next(iter(_seats_of_territory(text, start, goal)), None)
        return seat or _last_territory(text, start)
    found = (_capitals if noun in _CAPITALS else _named_as)(text, noun, start, goal)
    is_one = all(same(item, found[0]) for item in found[1:])
    if not (found and is_one):
        return likeliest(found, goal, stated)
    return None if is_absurd(found[0], goal, stated) else found[0]


def _latter(
    text: Text, noun: str, start: int, goal: Resolution | None, stated: Stated
) -> Resolution | None:
    """What "it" or "the latter" is: the point named last, if no border or bridge came after it."""
    beside = goal is not None and not _WORDS.search(text.article.text[goal.mention.end : start])
    first = last_point(text, start, goal)
    alone = beside and (first is None or first.mention.start < stated.offset)
    apart = alone or noun == "it" or noun in _OF_TWO
    last = last_point(text, start, goal if apart else None)
    since = last.mention.end if last else max(0, start - _FEATURE_REACH)
    lo, hi = bisect_left(text.tokens.starts, since), bisect_left(text.tokens.starts, start)
    if not _FEATURES.isdisjoint(text.tokens.words[lo:hi]):
        return None
    if noun != "it":
        return last
    found = _meant_by_it(text, start, goal)
    return first_that_fits(found, goal, stated) or next(iter(found), None)


def _meant_by_it(text: Text, start: int, goal: Resolution | None) -> list[Resolution]:
    """The points named just before, the last first; one that somebody only comes from last."""
    near = [*islice(_points_before(text, start), _NAMED_NEAR)]
    points = [item for item in near if not same(item, goal)]
    return sorted(points, key=lambda item: comes_from(text, item))


def comes_from(text: Text, item: Resolution) -> bool:
    """Whether somebody comes from a place or has left it: "lorries from Bukavu"."""
    at = bisect_left(text.tokens.starts, item.mention.start)
    for back in range(at - 1, max(-1, at - 4), -1):
        if _ENDS.search(text.tokens.gaps[back + 1]):
            return False
        if text.tokens.words[back] in _AWAY_FROM:
            return True
    return False


#: A place with nothing but small words behind it is the one a distance places: "Kihihi, à environ".
_WORDS = re.compile(r"\b(?!(?:at|about|some|only|just|environ|une?|quelque|à)\b)\w+")
#: Named behind the last place they are what "it" means: "the river is the front; 2 km from it".
_FEATURES = _NO_PLACE_NOUNS | frozenset(
    """river riviere fleuve mto lake lac ziwa front frontline road route piste barabara hill
    colline""".split()
)
#: So far before a distance a border may stand that "it" means, in signs.
_FEATURE_REACH = 200


#: Before a place they say that somebody comes from there.
_AWAY_FROM = frozenset(
    """left leaving leave from fled fleeing depuis quitte quittent quittant quitter quittaient fui
    fuyant parti partis partie parties partaient venus venu kutoka waliondoka""".split()
)


def _left(text: Text, start: int, goal: Resolution | None) -> Resolution | None:
    """The place that somebody has left, from which "their starting point" is."""
    points = _points_before(text, start, goal)
    return next((item for item in points if comes_from(text, item)), None)


def _points_before(text: Text, start: int, other: Resolution | None = None) -> Iterator[Resolution]:
    """The points named before a code point, the last one first, without the one already taken."""
    for index in range(bisect_left(text.starts, start) - 1, -1, -1):
        place = text.places[index]
        if is_point(place) and not same(place, other):
            yield place


def _named_as(text: Text, noun: str, start: int, goal: Resolution | None) -> list[Resolution]:
    """The places that a noun may stand for, the likeliest first: one introduced by the very noun,
    those of its kind, those that only tell where another lies, any, where the article was written.
    """
    kinds = _NOUN_KINDS.get(noun)
    points = [*_points_before(text, start, goal)]
    if noun in _SMALL:
        points = [item for item in points if not _is_city(item)]
    fits = [item for item in points if kinds is None or (item.place and item.place.kind in kinds)]
    named = [item for item in points if _is_introduced_as(text, item, noun)]
    if noun in HERE and text.dateline is not None and not points:
        return [text.dateline]
    beside = [tells_where(text, item) for item in fits]
    told = [item for item, is_told in zip(fits, beside, strict=True) if is_told]
    found = [*named[:1], *(item for item in fits if item not in told), *told]
    if noun in _SITES:
        return found
    return found or points[:1] or ([text.dateline] if text.dateline else [])


HERE = frozenset({"here", "ici", "hapa"})
#: No town stands for one of them: where none is named before, none is known.
_SITES = frozenset("mine camp site airport aeroport port".split())


def carried(
    text: Text, noun: str | None, sentence: int, other: Resolution | None
) -> Resolution | None:
    """The place before the sentence for which "the village", "the mine" or "it" stands; None where
    no place of the kind is named."""
    if noun in ("capital", "capitale"):
        return next(iter(_capitals(text, noun, sentence, other)), None)
    kinds, told = _NOUN_KINDS.get(noun or ""), None
    if noun and (named := _introduced(text, noun, sentence, other)) is not None:
        return named
    for place in _points_before(text, sentence, other):
        kind = place.place.kind if place.place else None
        fits = kinds is None or kind in kinds or _is_introduced_as(text, place, noun or "")
        if fits and not (noun in _SMALL and _is_city(place)):
            if not tells_where(text, place):
                return place
            told = told or place
    return told


def _introduced(
    text: Text, noun: str, sentence: int, other: Resolution | None
) -> Resolution | None:
    """The point named just before with the very noun: "the town of Kamanyola"."""
    near = [*islice(_points_before(text, sentence), _NAMED_NEAR)]
    fits = (item for item in near if not same(item, other) and not tells_where(text, item))
    return next((item for item in fits if _is_introduced_as(text, item, noun)), None)


#: So many points before a sentence its "the town" may be introduced.
_NAMED_NEAR = 4


#: A sentence that says which places the one before has spoken of.
_WHICH = re.compile(
    r"[\s.]*(?:Il s['’]agit|Ce sont|These are|They are|Ni)\b[^.;:]{0,40}?"
    r"(?:\b(?:de|du|des|villages?|of)\s|d['’])"
)
#: So far into such a sentence its place may stand, in signs.
_WHICH_REACH = 60


def told_next(text: Text, span: Span) -> Resolution | None:
    """The first place that the next sentence names for what lies there; None for none."""
    return next(iter(named_next(text, span)), None)


def named_next(text: Text, span: Span) -> tuple[Resolution, ...]:
    """The places that the next sentence names for what lies there: "Il s'agit de Kibumba et
    Kibati"."""
    match = _WHICH.match(text.article.text, span.end)
    if match is None:
        return ()
    found: list[Resolution] = []
    for index in range(bisect_left(text.starts, span.end), len(text.places)):
        place = text.places[index]
        if not found and place.mention.start > match.end() + _WHICH_REACH:
            break
        between = text.article.text[found[-1].mention.end : place.mention.start] if found else ""
        if found and _AND_SO.fullmatch(between) is None:
            break
        if is_point(place):
            found.append(place)
    return tuple(found)


#: Between the places of such a row.
_AND_SO = re.compile(r"(?:, | et | and |, et |, and )(?:de |d['\u2019]|à |celui de |celle de )?")


#: Between a place and one of the words below: "south of the town of Lubero", "à l'ouest d'Uvira".
_OF = frozenset(
    """of from to the de d du la le l ya wa mwa town city village provincial capital ville cite
    localite commune centre mji kijiji jiji""".split()
)
#: Before a place they say that it only tells where another lies: "on the edge of Goma".
_BESIDE = frozenset(
    """around autour eneo edge edges outskirts suburb suburbs near next close closer nearest far
    outside beyond between pres proche loin voisin voisine limitrophe peripherie banlieue entre
    karibu walk drive marche gates portes doorstep route""".split()
).union(*(form.split() for form in tables.DIRECTIONS), tables.LENGTHS)


def tells_where(text: Text, item: Resolution) -> bool:
    """Whether a place is only named to tell where another lies: "Kirumba, south of Lubero"."""
    words = text.tokens.words
    at = bisect_left(text.tokens.starts, item.mention.start) - 1
    stop = max(0, at - _OF_REACH)
    while at > stop and words[at] in _OF:
        at -= 1
    return at >= 0 and (words[at] in _BESIDE or _is_kind_in(words, at))


def _is_kind_in(words: Sequence[str], at: int) -> bool:
    """Whether a word is "in" behind what a place is called: "Mikenge is a locality in Itombwe"."""
    kind = next((k for k in range(at - 1, max(-1, at - 4), -1) if words[k] in _KINDS), -1)
    if words[at] not in ("in", "dans") or kind < 0:
        return False
    called = words[max(0, kind - _CALLED_REACH) : kind]
    return not _IS_A.isdisjoint(called) and not _ARTICLES.isdisjoint(called)


#: "Mikenge is a small locality in"
_KINDS = frozenset("locality village town hamlet settlement localite bourg bourgade cite".split())
_IS_A = frozenset("is was est etait".split())
_ARTICLES = frozenset("a an une un".split())
_CALLED_REACH = 5


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


def _capitals(text: Text, noun: str, start: int, goal: Resolution | None) -> list[Resolution]:
    """The cities that "the provincial capital" may mean, the likeliest first: that of the province
    in which the goal lies, one that the article has called so, others that govern something."""
    first = bisect_left(text.starts, start)
    before = [*_points_before(text, start, goal)]
    written = [text.dateline] if text.dateline and not same(text.dateline, goal) else []
    behind = [item for item in text.places[first:] if not same(item, goal)]
    seat = _SEATS.get(fold(goal.place.admin1)) if goal and goal.place else None
    everywhere = [*before, *written, *behind]
    called = (any(_is_introduced_as(text, item, word) for word in _CAPITALS) for item in before)
    governing = [item for item in everywhere if item.place and _is_governing(item.place)]
    towns = _seats_of_territory(text, start, goal) if noun == "chef-lieu" else []
    found = [
        *towns,
        *(item for item in governing if item.place and item.place.id == seat),
        *compress(before, called),
        *governing,
    ]
    return found or [*before[:1]] if noun == "chef-lieu" else found


def _is_governing(city: Place) -> bool:
    return city.id in _GOVERNING or bool(city.capital_of)


def _is_of_territory(text: Text, start: int) -> bool:
    """Whether a distance is counted from "the capital of the territory", "territorial capital"."""
    at = bisect_left(text.tokens.starts, start)
    words = text.tokens.words[at : at + _CAPITAL_REACH]
    return any(
        (word in _SEAT_NOUNS and not _TERRITORY.isdisjoint(words[index + 1 : index + 4]))
        or (word == "territorial" and words[index + 1 : index + 2] == ["capital"])
        for index, word in enumerate(words)
    )


_SEAT_NOUNS = frozenset("lieu capital capitale seat".split())
_TERRITORY = frozenset("territoire territory".split())


def _seats_of_territory(text: Text, start: int, goal: Resolution | None) -> list[Resolution]:
    """The towns named before that bear the name of the territory in which the goal lies."""
    area = fold(goal.place.admin2) if goal is not None and goal.place is not None else ""
    return [
        item
        for item in _points_before(text, start, goal)
        if item.place and area and fold(item.place.name) == area and item.place.kind in SETTLED
    ]


def _last_territory(text: Text, start: int) -> Resolution | None:
    """The territory named last before a code point, whose capital bears its name."""
    for index in range(bisect_left(text.starts, start) - 1, -1, -1):
        place = text.places[index].place
        if place is not None and place.kind is PlaceKind.TERRITORY:
            return text.places[index]
    return None


def _is_city(resolution: Resolution) -> bool:
    return resolution.place is not None and resolution.place.kind is PlaceKind.CITY


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
    """The last place before a code point that is no area, other than the one already taken; None
    for none. ``other`` is None while none is taken."""
    return next(_points_before(text, before, other), None)
