"""What is set in behind a place to say what it is and where it lies: "Kitchanga, a town in Masisi",
"Kitchanga, the gateway to Goma", "Sake, un village de Masisi", "on the Goma road"."""

from __future__ import annotations

from collections.abc import Sequence

from dashboard.core.displacements.places.adjectives import ARTICLES, is_plain
from dashboard.core.displacements.places.ranks import is_water, rank
from dashboard.core.displacements.sentence.memory import country_of, is_country
from dashboard.core.displacements.sentence.row import PlaceItem, Row
from dashboard.core.displacements.words.place_words import (
    DESCRIBERS,
    PARTS,
    TYPE_NOUNS,
    word_set,
)

_INDEFINITE = word_set("a an another un une")
#: What a place is for another one: "the gateway to Goma", "verrou stratégique avant Goma".
_STANDINGS = word_set(
    """gateway hub stronghold bastion crossroads junction outpost suburb birthplace hometown
    verrou carrefour fief bastion porte portes faubourg berceau"""
)
#: Between the comma and the noun stand an article and adjectives: "a small, dusty market town".
_NOUN_REACH = 5
#: Between the noun and the other place: "a town held by rebels in the hills of Masisi".
_PLACE_REACH = 12
#: With these a clause goes on, or one of its own begins.
_GOES_ON = word_set(
    """and et or ou but mais where où d for pour towards toward vers jusqu from provenance depuis
    venant venus venues arriving coming"""
)
#: "a town between Sake and Bukavu"
_BETWEEN = word_set("between entre")
_ANDS = word_set("and et")
_ROADS = word_set("road highway axis")
_ON = word_set("on along")


def only_describes(row: Row, named: PlaceItem, place: PlaceItem) -> bool:
    """Whether a place stands in words that only say what the place before them is.

    Args:
        row: The sentence.
        named: The place before the comma.
        place: The place behind it.
    """
    first = named.hi
    if row.gap(first) != "," or place.lo - first > _PLACE_REACH:
        return False
    noun = _noun(row, first, place.lo)
    if noun is None or any(first <= verb.lo < place.lo for verb in row.senses):
        return False
    between = range(noun + 1, place.lo)
    if any(row.starts_with_gap(at) for at in (*between, place.lo)):
        return False
    words = set(row.within(noun + 1, place.lo))
    joins = _ANDS if not words.isdisjoint(_BETWEEN) else frozenset()
    if not (_GOES_ON - joins).isdisjoint(words):
        return False
    leads = row.word(noun) in _STANDINGS and row.word(noun + 1) in ("to", "into")
    return leads or "to" not in words


def _noun(row: Row, first: int, hi: int) -> int | None:
    """Where the noun stands that says what a place is; None where another place may be named, as
    in "Sake, the village of Karuba"."""
    for at in range(first, min(first + _NOUN_REACH, hi)):
        if row.word(at) in _STANDINGS:
            return at
        if row.word(at) in TYPE_NOUNS and at > first:
            return at if row.word(first) in _INDEFINITE else None
        if at > first and row.starts_with_gap(at) and row.gap(at) != ",":
            return None
    return None


def names_road(row: Row, place: PlaceItem) -> bool:
    """Whether a town only names the road on which something lies: "on the Goma road"."""
    before = row.word(place.lo - 1) == "the" and row.word(place.lo - 2) in _ON
    return before and row.word(place.hi) in _ROADS and not row.starts_with_gap(place.hi)


def ends_name(row: Row, at: int) -> bool:
    """Whether a place ends at a word, its kind behind its name with it: "the Mugunga camp"."""
    end = at - (row.word(at - 1) in TYPE_NOUNS)
    return any(other.hi in (at, end) for other in row.places)


_AXES = word_set("axis axe axes road route corridor front tronçon highway track piste line ligne")


def is_axis(row: Row, first: PlaceItem, second: PlaceItem) -> bool:
    """Whether two names joined by a hyphen are the ends of a road: "the Sake-Minova axis"."""
    beside = (row.word(second.hi), row.word(first.lo - 1), row.word(first.lo - 2))
    return not _AXES.isdisjoint(beside)


#: Towns that are named by nothing but the land whose seat they are.
_SEATS = word_set("capital capitale")
_SEAT_REACH = 4


def is_nameless_capital(row: Row, place: PlaceItem) -> bool:
    """Whether a land only says of which town without a name is spoken: "the capital of North
    Kivu", "le chef-lieu du Nord-Kivu"."""
    if not rank(place):
        return False
    for at in range(place.lo - 1, max(row.lo, place.lo - _SEAT_REACH) - 1, -1):
        if row.word(at) in _SEATS or row.within(at - 1, at + 1) == ["chef", "lieu"]:
            return row.word(at + 1) in ("of", "de", "du", "d")
    return False


_INSIDE = frozenset(
    "in en dans au a aux katika the le la l d du de of territoire province district".split()
)


#: Units that hold settlements: "Ngululu, secteur d'Osso", "Biriko, dans le groupement Waloa".
_UNITS = word_set(
    """secteur groupement chefferie territoire territory province commune district sector chiefdom
    collectivite zone county region"""
)


_IN = frozenset("dans en in".split())
_LANDS = frozenset("plateau plateaux plaine massif massifs montagnes".split())


def _is_in_unit(row: Row, inner: PlaceItem, outer: PlaceItem) -> bool:
    """Whether a word says that the second place is a unit that holds the first."""
    between = [row.word(index) for index in range(inner.hi, outer.lo)]
    if between == ["dans", "le"] and not row.starts_with_gap(outer.lo):
        return True  # "Bwito dans le Rutshuru": no town has an article
    if not _LANDS.isdisjoint(row.within(outer.lo, outer.hi)) and "dans" in between:
        return True  # "Kamombo, dans les Hauts plateaux d'Itombwe"
    joined = {"et", "and", "na", "ou"}.intersection(between)
    apart = bool(row.gap(inner.hi).strip("'’-")) or not _IN.isdisjoint(between[:2])
    return apart and not joined and not _UNITS.isdisjoint(between)


def is_container(row: Row, inner: PlaceItem, outer: PlaceItem) -> bool:
    """Whether ``outer`` only says where ``inner`` lies."""
    if outer.lo - inner.hi > _CONTAINED or is_water(inner):
        return False  # "on the shores of Lake Albert in Nebbi district"
    if rank(outer) <= rank(inner) and not _is_in_unit(row, inner, outer):
        return False
    if _is_another_country(inner, outer):
        return False  # "rapatriés de Goma au Rwanda"
    words = [row.word(index) for index in range(inner.hi, outer.lo)]
    if _is_over_border(words, inner, outer):
        return True
    gaps = [row.gap(index).strip("'’-") for index in range(inner.hi, outer.lo + 1)]
    if any(gap not in {"", ",", "(", ", ", ")", "),"} for gap in gaps):
        return False
    fitting = all(
        word in _INSIDE or word in TYPE_NOUNS or word in PARTS or word in DESCRIBERS
        or _is_adjective(row, at)
        or _is_of_compound(row, at)
        for at, word in enumerate(words, inner.hi)
    )  # fmt: skip
    return fitting and bool(words or any(gaps))


_ACROSS = ["across", "the", "border", "in"]


def _is_over_border(words: Sequence[str], inner: PlaceItem, outer: PlaceItem) -> bool:
    """Whether a land is only the one over the border in which the places before it lie: "from
    Mahagi, less than 300 km across the border in north-eastern DRC"."""
    if not is_country(outer.resolution) or country_of(inner.resolution) != country_of(
        outer.resolution
    ):
        return False
    return any(words[at : at + len(_ACROSS)] == _ACROSS for at in range(len(words)))


def _is_another_country(inner: PlaceItem, outer: PlaceItem) -> bool:
    """Whether a place lies for certain in another country than the one named behind it."""
    if not is_country(outer.resolution):
        return False
    countries = {country_of(inner.resolution), country_of(outer.resolution)}
    return "" not in countries and len(countries) > 1


#: So many words may stand between a town and the land it lies in: "Bunia, chef-lieu de la province
#: congolaise de l'Ituri".
_CONTAINED = 9


#: The second words of adjectives that say what a land suffers, or who holds it.
_SUFFERED = frozenset(
    """torn hit held ravaged scarred stricken affected wracked racked battered plagued ridden
    controlled occupied prone run rich infested led""".split()
)


def _is_of_compound(row: Row, at: int) -> bool:
    """Whether a word is half of an adjective with a hyphen: "Kasenyi in the strife-torn Ituri
    district", "Kibumba, in the M23-held Rutshuru territory"."""
    first = at if row.gap(at + 1) in _HYPHENS else at - 1
    return row.gap(first + 1) in _HYPHENS and row.word(first + 1) in _SUFFERED


_HYPHENS = frozenset(("-", "\u2010", "\u2011"))


def _is_adjective(row: Row, at: int) -> bool:
    """Whether an unknown adjective stands between an article and a kind of place: "Goma, a bustling
    city in eastern Congo"."""
    within = row.word(at - 1) in ARTICLES and row.word(at + 1) in TYPE_NOUNS
    return within and is_plain(row, at)
