"""Whether a gazetteer name names a place here, or is a word that happens to be spelled like one."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from dashboard.core.gazetteer import Bearing, Gazetteer
from dashboard.core.place_sheet import (
    STRENGTH_DEMONYM,
    STRENGTH_NAME,
    STRENGTH_OTHER,
    STRENGTH_WEAK,
)
from dashboard.core.recognition.names.abroad import (
    abroad_reason,
    is_followed_by_its_area,
    is_located,
)
from dashboard.core.recognition.names.page import Found, Page, Style
from dashboard.core.recognition.names.said_of_places import said_of_places
from dashboard.core.recognition.words.verbs import AGENT_VERBS
from dashboard.core.recognition.words.words import (
    COMMON_NOUNS,
    COMPASS,
    FUNCTION_WORDS,
    GIVEN_NAMES,
    KINDS_BESIDE,
    KINDS_OF_PROVINCES,
    KINDS_OF_SEVERAL,
    KNOWN_SURNAMES,
    TIME_WORDS,
    TITLES,
)
from dashboard.core.tokens import name_key
from dashboard.model import Place, PlaceKind
from dashboard.model.members import (
    KIND_CITY,
    KIND_PROVINCE,
    KIND_TERRITORY,
    KIND_TOWN,
    KIND_VILLAGE,
)

#: Kinds that need no witness: a text that names a country or a province means it.
#: Letters from which a name is not likely to be a word of another language.
_DISTINCT = 7
#: Inhabitants from which a city is meant behind "in", though its name is a word or a person's.
_GREAT_CITY = 300_000
_KNOWN_CITY = 100_000
_LEAST_LETTERS = 5
_LANDS = frozenset({PlaceKind.REGION, PlaceKind.ISLAND, PlaceKind.PROVINCE})
_TELLING = frozenset({PlaceKind.TERRITORY, PlaceKind.CITY})
_OF_STATES = frozenset({PlaceKind.COUNTRY, PlaceKind.PROVINCE})
_KINDS = KINDS_BESIDE | KINDS_OF_SEVERAL | {"capital", "capitale", "central", "downtown"}
_PROVINCE_KINDS = _KINDS | KINDS_OF_PROVINCES
_WIDE = frozenset({PlaceKind.PROVINCE, PlaceKind.REGION})
_FIRM = frozenset(
    {PlaceKind.COUNTRY, PlaceKind.CONTINENT, PlaceKind.PROVINCE, PlaceKind.LAKE, PlaceKind.REGION}
)
#: Seas, rivers, ranges, regions of the wider world: their table says which names are words, too.
_FEATURES = frozenset(
    {
        PlaceKind.REGION,
        PlaceKind.RIVER,
        PlaceKind.LAKE,
        PlaceKind.ISLAND,
        PlaceKind.PLATEAU,
        PlaceKind.VOLCANO,
        PlaceKind.PARK,
    }
)


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What the whole article says about where it plays.

    Attributes:
        is_theatre: Whether it plays in DR Congo.
        countries: Codes of the countries it names, by their names, peoples or capitals.
        grounds: The same with those of the great cities it names; empty where it plays in DR Congo.
        is_game: Whether it tells of a game of sport.
        has_imprints: Whether it may hold lines that say where the page was made.
    """

    is_theatre: bool
    countries: frozenset[str]
    is_game: bool = False
    has_imprints: bool = False
    grounds: frozenset[str] = frozenset()


def surroundings(
    names: Sequence[Found],
    *,
    names_forces: bool = False,
    is_game: bool = False,
    has_imprints: bool = False,
) -> Surroundings:
    """Read off the article's names, before any is judged, where it plays."""
    bearings = [found.bearings for found in names]
    is_theatre, countries = congo_and_countries(bearings)
    is_theatre = is_theatre or names_forces
    is_theatre = is_theatre or any(
        found.is_cut and tells_territory(found.bearings[0].place) for found in names
    )
    grounds = frozenset() if is_theatre else grounds_of(bearings, countries)
    return Surroundings(is_theatre, countries, is_game, has_imprints, grounds)


def tells_territory(place: Place) -> bool:
    """Whether a place whose kind is said with its name shows that an article plays in DR Congo."""
    return place.country == "CD" and place.kind is KIND_TERRITORY


def grounds_of(named: Iterable[Sequence[Bearing]], countries: frozenset[str]) -> frozenset[str]:
    """The countries that an article abroad speaks of, by its cities and regions too: codes."""
    rows = list(named)
    known = {
        bearings[0].place.id: bearings[0].place.country
        for bearings in rows
        if bearings and bearings[0].strength <= STRENGTH_OTHER and _is_known(bearings[0].place)
    }
    further = list(known.values())  # one city may itself be the wrong one of its name
    least = 2 if countries else 1
    cities = {country for country in further if further.count(country) >= least}
    return (countries | cities | _of_provinces(rows)) - {""}


#: A province that is named so often shows its country, even by its short form: "B.C.".
_OFTEN = 3


def _of_provinces(named: Sequence[Sequence[Bearing]]) -> set[str]:
    """Countries of the provinces that are named again and again and are nothing else as firmly."""
    counts: dict[str, int] = {}
    for bearings in named:
        places = [one.place for one in bearings]
        if places and all(one.kind is KIND_PROVINCE for one in places) and places[0].country:
            counts[places[0].id] = counts.get(places[0].id, 0) + 1
            if counts[places[0].id] == _OFTEN:
                counts[places[0].country] = _OFTEN
    return {key for key, count in counts.items() if count == _OFTEN and len(key) == 2}


def _is_known(place: Place) -> bool:
    """Whether a place shows by itself which country an article speaks of."""
    return place.kind in _LANDS or (place.population or 0) >= _KNOWN_CITY


def congo_and_countries(named: Iterable[Sequence[Bearing]]) -> tuple[bool, frozenset[str]]:
    """Whether names speak of DR Congo, and the codes of the countries they speak of.

    A village alone does not prove it: "Sake" is also a drink. The country, its people, a province,
    a territory or a city does, and so do three villages.
    """
    countries = set()
    congolese = set()
    elsewhere: dict[str, str] = {}
    is_said = False  # the country, its people or its capital
    marks = 0
    demonym, weakest = STRENGTH_DEMONYM, STRENGTH_OTHER
    for bearings in named:
        if not bearings:
            continue
        best = bearings[0]
        place = best.place
        if place.country == "CD" and best.strength is STRENGTH_WEAK:
            continue  # "Nk'mip" in Canada: "NK" alone is no North Kivu
        if best.strength is demonym or place.kind in _OF_STATES or place.capital_of:
            countries.add(place.country)
            is_said = is_said or (place.country == "CD" and place.kind is not KIND_PROVINCE)
        if place.country not in ("CD", "") and place.pack == "world" and best.strength <= weakest:
            elsewhere[place.id] = place.country
        if place.country == "CD" and best.strength <= weakest:
            congolese.add(place.id)
            marks += place.kind in _FIRM or place.kind in _TELLING or _is_distinct(bearings)
    is_theatre = marks > 0 or "CD" in countries or len(congolese) >= 3
    if is_theatre and not is_said and marks == 1 and _is_outweighed(elsewhere):
        return False, frozenset(countries - {"CD"})
    return is_theatre, frozenset(countries)


def _is_outweighed(elsewhere: Mapping[str, str]) -> bool:
    """Whether several places of one other land stand against a single name of DR Congo.

    As in "Kasai community" of Katsina State.
    """
    return len(elsewhere) > 1 and len(set(elsewhere.values())) == 1


def _is_distinct(bearings: Sequence[Bearing]) -> bool:
    """A long name that no place outside DR Congo bears: "Walikale", "Nyabiondo"."""
    return len(bearings[0].place.name) >= _DISTINCT and all(
        bearing.place.country == "CD" for bearing in bearings
    )


def is_place(
    page: Page,
    found: Found,
    around: Surroundings,
    gazetteer: Gazetteer,
    names: Mapping[int, Found],
) -> str | None:
    """Why the name is taken for a place; None when it is not.

    Args:
        page: The article.
        found: The name.
        around: Where the article plays.
        gazetteer: For shared names and their cues.
        names: All names by the index of their first word.
    """
    if _is_short_form_in_small_letters(page, found) or _is_phrase(page, found):
        return None
    firm = [bearing for bearing in found.bearings if bearing.strength <= STRENGTH_OTHER]
    if not firm and all(bearing.place.pack == "world" for bearing in found.bearings):
        firm = list(found.bearings)
    if not firm:
        return _witness(page, found, around, gazetteer, names)
    place = firm[0].place
    if place.kind in _FEATURES and not around.is_theatre and is_attribute(page, found.last):
        return None
    if place.kind in _FEATURES and (place.pack == "world" or place.country in around.countries):
        return "the gazetteer bears the name"
    if is_common_word(page, found) and not is_located(page, found):
        return None
    if place.pack == "theatre" and (place.kind in _FIRM or place.country in ("CD", "")):
        if place.kind in _FIRM or around.is_theatre:
            return "the gazetteer bears the name"
        if is_located(page, found):
            return "a word for a place stands before it"
        return _by_what_is_said(page, found, around)
    return abroad_reason(page, found, firm, around.countries, around.is_theatre, names)


#: Behind the name of a sea or region they make a mere attribute of it: "Arctic conditions".
_OF_ATTRIBUTES = frozenset(
    """nation nations conditions weather air blast front cuisine diet style storm storms hurricane
    hurricanes heat cold temperatures winds wind leaders warehouse warehouses workers drivers
    employees shares stock stores deliveries parcels vans""".split()
)


#: Rivers and mountains that a firm of the world's news is named for.
_FIRMS_TOO = frozenset(["amazon", "patagonia"])


def is_attribute(page: Page, last: int) -> bool:
    """As in "the Caribbean nation", "Arctic conditions": a sea's name that names no place.

    Args:
        page: The article.
        last: One past the name's last word.
    """
    after = page.after(last, 1)
    is_small = after != [] and not page.tokens.capital[last]
    is_firm = page.tokens.words[last - 1] in _FIRMS_TOO
    is_firms = is_small and is_firm and after[0] in AGENT_VERBS  # "Amazon denied it"
    return (is_firms or (is_small and after[0] in _OF_ATTRIBUTES)) and page.spaced(last)


def unmistakable(page: Page, found: Found, around: Surroundings) -> str | None:
    """Why a name without any witness is a place all the same; None when it is not.

    As in "Wajima has lost its workshops": no other place, word or person of the lists has the
    name, and the article names its country.
    """
    place, strength = found.bearings[0]
    if around.is_theatre or strength is not STRENGTH_NAME or len(found.bearings) > 1:
        return None
    is_settled = place.kind in (KIND_CITY, KIND_TOWN)
    key = page.tokens.words[found.first : found.last]
    is_long = len(" ".join(key)) >= _LEAST_LETTERS and key[-1] not in KNOWN_SURNAMES
    if not (is_settled and is_long and place.country in around.countries):
        return None
    after, before = page.after(found.last, 1), page.before(found.first, 1)
    if after and after[0] in AGENT_VERBS:
        return None
    if before and (before[0] in TITLES or before[0] in GIVEN_NAMES):
        return None
    if page.left_out(found.first) is not None or page.style(found.first) is not Style.NORMAL:
        return None
    if after and page.tokens.capital[found.last] and page.spaced(found.last):
        return None
    return "nothing else has that name, and the article names its country"


def _is_short_form_in_small_letters(page: Page, found: Found) -> bool:
    """As in "Us" for the United States, "Car" for the Central African Republic."""
    if found.last - found.first > 1 or len(page.tokens.words[found.first]) > 4:
        return False
    printed = page.words(found.first, found.last)
    if len(printed) > 4 or printed.isupper():
        return False
    place = found.bearings[0].place
    names = {place.name, *place.other_names, *place.weak_names}
    return printed not in names and printed.upper() in names


def is_common_word(page: Page, found: Found) -> bool:
    """As in "Some", "May": a village's name that every text is full of."""
    word = page.tokens.words[found.first]
    return found.last - found.first == 1 and (
        word in FUNCTION_WORDS or word in TIME_WORDS or word in COMMON_NOUNS
    )


def _is_phrase(page: Page, found: Found) -> bool:
    """As in "FOR THE SAKE OF", an English phrase in capitals, and "the Delhi-bound train"."""
    words = page.tokens.words
    if page.tokens.gaps[found.last] in ("-", "‑") and page.after(found.last, 1) == ["bound"]:
        return True
    return words[found.first - 1] == "the" and (
        page.before(found.first, 1) == ["the"]
        and page.after(found.last, 1) == ["of"]
        and found.last - found.first == 1
        and found.bearings[0].place.kind in (KIND_TOWN, KIND_VILLAGE, KIND_CITY)
    )


def _witness(
    page: Page,
    found: Found,
    around: Surroundings,
    gazetteer: Gazetteer,
    names: Mapping[int, Found],
) -> str | None:
    """What confirms a weak name: its kind beside it, a cue of its table, a neighbour."""
    if _has_kind_beside(page, found):
        return "the kind of place is said beside it"
    key = name_key(page.words(found.first, found.last))
    shared = gazetteer.shared.get(key)
    sentence = set(page.around(found.first)) if shared is not None else set()
    if shared is not None:
        for _, cues in shared.cues:
            for cue in cues:
                if name_key(cue) in sentence:
                    return f"“{cue}” stands in the same sentence"
    if is_followed_by_its_area(page, found, [b.place for b in found.bearings], names):
        return "the area it lies in is said behind it"
    if _is_short_for_its_state(page, found, names):
        return "it stands behind a town of that state"
    if _is_area_beside(page, found, around):
        return "it stands behind a place as the area it lies in"
    if is_located(page, found) and _is_great_city(found):
        return "a word for a place stands before it"
    said = _by_what_is_said(page, found, around)
    if said is not None:
        return said
    if not around.is_theatre or all(one.place.country != "CD" for one in found.bearings):
        return None
    return _witness_here(page, found, names)


def _witness_here(page: Page, found: Found, names: Mapping[int, Found]) -> str | None:
    """What confirms a weak name of DR Congo in an article that plays there."""
    if is_located(page, found):
        return "a word for a place stands before it"
    before = page.before(found.first, 1)
    has_province = any(one.place.kind is KIND_PROVINCE for one in found.bearings)
    if before == ["au"] and has_province and page.spaced(found.first):
        return "“au” stands before the province"
    if before and before[0] in _ONWARD and _name_ends_at(names, found.first - 1):
        return "it stands where the way from a known place leads"
    neighbour = _neighbour_in_row(page, found, names)
    if neighbour is not None:
        return f"it stands in a row with {page.words(neighbour.first, neighbour.last)}"
    return None


def _by_what_is_said(page: Page, found: Found, around: Surroundings) -> str | None:
    """As in "Sake accueille 300 déplacés": of villages of DR Congo, whose names are words too."""
    if found.bearings[0].place.country != "CD":
        return None
    said = said_of_places(page, found, around.is_theatre)
    return f"“{said}” is said of places" if said is not None else None


def _is_short_for_its_state(page: Page, found: Found, names: Mapping[int, Found]) -> bool:
    """As in "San Jose, Calif.", "Peoria, Ill.": a state's short form behind a town, with a stop."""
    tokens = page.tokens
    if tokens.gaps[found.first] != ", " or not tokens.gaps[found.last].startswith("."):
        return False
    countries = {
        bearing.place.country for bearing in found.bearings if bearing.place.kind is KIND_PROVINCE
    }
    return any(
        bearing.place.country in countries
        for at in range(found.first - 1, found.first - 5, -1)
        if at in names and names[at].last == found.first
        for bearing in names[at].bearings
    )


def _is_area_beside(page: Page, found: Found, around: Surroundings) -> bool:
    """As in "Coulaines (Sarthe)", "Chew Stoke, Somerset.", "in west Norfolk"."""
    tokens, first = page.tokens, found.first
    if not any(
        bearing.place.kind in _WIDE and bearing.place.country in around.countries
        for bearing in found.bearings
    ):
        return False
    before, behind = tokens.gaps[first], tokens.gaps[found.last]
    if before == " " and tokens.words[first - 1] in COMPASS and first > page.bounds(first)[0]:
        return True
    follows_name = tokens.capital[first - 1] and first > page.bounds(first)[0]
    ends = found.last >= page.bounds(first)[1] or behind[:1] in (",", ".", ";", ")")
    return follows_name and ends and before in (" (", ", ")


def _is_great_city(found: Found) -> bool:
    """As in "LIMA (Reuters)", "in Nancy": a capital or a city that world news names by itself."""
    return any(
        bearing.place.capital_of or (bearing.place.population or 0) >= _GREAT_CITY
        for bearing in found.bearings
    )


#: "quitté Mpofi pour Mubi", "left Sake for Kilo": on from a known place to this one.
_ONWARD = frozenset("for pour puis then via to hadi kwenda".split())


def _name_ends_at(names: Mapping[int, Found], index: int) -> bool:
    return any(
        at in names and names[at].last == index and not names[at].is_demonym
        for at in range(index - 1, index - 5, -1)
    )


def _has_kind_beside(page: Page, found: Found) -> bool:
    if found.whole_first < found.first or found.whole_last > found.last:
        return True
    before = page.before(found.first, 3)
    while before and before[-1] in ("de", "d", "du", "of", "the", "ya", "cha", "wa", "la"):
        before.pop()
    has_province = any(bearing.place.kind is KIND_PROVINCE for bearing in found.bearings)
    kinds = _PROVINCE_KINDS if has_province else _KINDS
    if before and before[-1] in kinds:
        return True
    after = page.after(found.last, 1)
    if not after or after[0] not in kinds or not page.spaced(found.last):
        return False
    counts = page.tokens.words[found.first] in FUNCTION_WORDS and after[0].endswith("s")
    return not counts  # "Some villages", but "Sake villages"


def _neighbour_in_row(page: Page, found: Found, names: Mapping[int, Found]) -> Found | None:
    """As in "Kilo and Nizi", "Katana, Miti et Lwiro": a firm name joined to this one."""
    tokens = page.tokens
    for step, edge in ((1, found.last), (-1, found.first - 1)):
        index = edge
        if 0 <= index < len(tokens.words) and tokens.words[index] in (
            "and",
            "et",
            "na",
            "or",
            "ou",
        ):
            index += step
        for offset in range(3):
            other = names.get(index if step > 0 else index - offset)
            if other is not None:
                touching = other.first == index if step > 0 else other.last == index + 1
                gap = tokens.gaps[max(found.last, other.first) if step > 0 else found.first]
                if touching and gap in (" ", ", ") and not (other.is_weak or other.is_demonym):
                    return other
                break
            if step > 0:
                break
    return None
