"""Whether a gazetteer name names a place here, or is a word that happens to be spelled like one."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from dashboard.core.gazetteer import Bearing, Gazetteer, Strength
from dashboard.core.recognition.page import Found, Page, Style
from dashboard.core.recognition.words import (
    COMPASS,
    FUNCTION_WORDS,
    KINDS_BESIDE,
    KINDS_KEPT,
    LOCATIVE_BEFORE,
    TIME_WORDS,
)
from dashboard.core.tokens import name_key
from dashboard.model import Place, PlaceKind

#: Kinds that need no witness: a text that names a country or a province means it.
_FIRM = frozenset(
    {PlaceKind.COUNTRY, PlaceKind.CONTINENT, PlaceKind.PROVINCE, PlaceKind.LAKE, PlaceKind.REGION}
)

#: Names of cities abroad that are common words, given names or surnames: only "in Nice", "Nice,
#: France" and the like are places. Folded.
_ORDINARY = frozenset(
    """nice reading mobile victoria orange best bath sale deal police media march union mary male
    split same most man bar much along ham of less such lens tours enterprise liberal independence
    commerce industry paradise eagle villa young price hope faith grace liberty freedom justice
    lincoln washington jackson madison houston austin jefferson franklin clinton hamilton cleveland
    douglas howard stanley douala santiago san francisco diego maria santa rosa florence sydney
    charlotte savannah georgia jordan chad chelsea brooklyn paris kent carson logan mason dallas
    tyler preston marshall warren wayne bedford gary troy salem normal surprise rugby buffalo
    peace boulder phoenix college university centre center city park field green golden mission
    coast harbour sur plus central delta sierra colon leon pau mans vienne valence le la sa so as an
    at or ho wa bo kin may june april august central north south east west general major minor
    imperial royal
    congress parliament world news sun star times mirror standard guardian nation union alliance
    mission concord concordia progress victory bishop cardinal prince king queen duke knight fisher
    hunter miller cook carpenter smith baker mason turner taylor walker parker porter palmer
    barry barton benson bolton brandon bristol burton byron calhoun camden campbell carlisle carter
    chester clayton cooper crawford crosby dalton darwin davidson dawson denton dixon dover duncan
    durham elgin elliot ellis euclid everett fairfield fleming forest foster fulton garner gilbert
    grant graham greenwood griffin hanover harrison hartford hastings hayward helena henderson
    holland hudson humble hyde irvine irving jasper kearney keller lamar lancaster laurel lawrence
    lee leeds lewis lexington livingston lowell ludlow lynn macon malone manning marion martin
    medina melbourne melrose milton monroe montgomery morgan morton moses murray nelson newton
    norman oliver oxford perry pierre plymouth powell quincy raleigh randolph raymond redmond reed
    richmond riley roberts rochester roosevelt ross roy russell sandy scott selma seymour shannon
    sharon shelby sheldon sherman sidney simon somerset spencer springfield stafford sterling
    stewart stratford sullivan summit sutton temple terrell thomas thornton trenton vernon vincent
    wallace walton warwick watson webster wells wesley wilson winchester windsor winston woodstock
    wright york""".split()
)

#: Inhabitants from which a city abroad is taken for known to every reader.
_WELL_KNOWN = 400_000
_KNOWN_NEARBY = 60_000
#: Evidence that a name abroad needs to be taken for a place.
_ENOUGH = 2


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What the whole article says about where it plays.

    Attributes:
        is_theatre: Whether it plays in DR Congo.
        countries: Codes of the countries it names, by their names, peoples or capitals.
    """

    is_theatre: bool
    countries: frozenset[str]


def surroundings(names: Iterable[Found]) -> Surroundings:
    """Read off the article's names, before any is judged, where it plays."""
    is_theatre, countries = congo_and_countries(found.bearings for found in names)
    return Surroundings(is_theatre=is_theatre, countries=countries)


def congo_and_countries(named: Iterable[Sequence[Bearing]]) -> tuple[bool, frozenset[str]]:
    """Whether names speak of DR Congo, and the codes of the countries they speak of.

    A village alone does not prove it: "Sake" is also a drink. The country, its people, a province,
    a territory or a city does, and so do three villages.
    """
    countries = set()
    congolese = set()
    marks = 0
    for bearings in named:
        if not bearings:
            continue
        best = bearings[0]
        place = best.place
        if place.kind is PlaceKind.COUNTRY or place.capital_of:
            countries.add(place.country)
        if place.country == "CD" and best.strength <= Strength.OTHER:
            congolese.add(place.id)
            marks += place.kind in _FIRM or place.kind in (PlaceKind.TERRITORY, PlaceKind.CITY)
    is_theatre = marks > 0 or "CD" in countries or len(congolese) >= 3
    return is_theatre, frozenset(countries)


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
    firm = [bearing for bearing in found.bearings if bearing.strength <= Strength.OTHER]
    if not firm:
        return _witness(page, found, around, gazetteer, names)
    place = firm[0].place
    if _is_common_word(page, found) and not _is_located(page, found):
        return None
    if place.pack == "theatre":
        if place.kind in _FIRM or place.country != "CD" or around.is_theatre:
            return "the gazetteer bears the name"
        return "a word for a place stands before it" if _is_located(page, found) else None
    return _abroad(page, found, firm, around, names)


def _is_short_form_in_small_letters(page: Page, found: Found) -> bool:
    """ "Us" for the United States, "Car" for the Central African Republic."""
    printed = page.words(found.first, found.last)
    if len(printed) > 4 or found.last - found.first > 1 or printed.isupper():
        return False
    place = found.bearings[0].place
    names = {place.name, *place.other_names, *place.weak_names}
    return printed not in names and printed.upper() in names


def _is_common_word(page: Page, found: Found) -> bool:
    """ "Some", "May": a village's name that every text is full of."""
    word = page.tokens.words[found.first]
    return found.last - found.first == 1 and (word in FUNCTION_WORDS or word in TIME_WORDS)


def _is_phrase(page: Page, found: Found) -> bool:
    """ "FOR THE SAKE OF", "For the Sake of": an English phrase in capitals."""
    return page.before(found.first, 1) == ["the"] and (
        page.after(found.last, 1) == ["of"]
        and found.last - found.first == 1
        and found.bearings[0].place.kind in (PlaceKind.TOWN, PlaceKind.VILLAGE, PlaceKind.CITY)
    )


def _is_located(page: Page, found: Found) -> bool:
    before = page.before(found.first, 2)
    if before and before[-1] in ("the", "le", "la", "l"):
        before.pop()
    return bool(before) and before[-1] in LOCATIVE_BEFORE and not _comma(page, found)


def _comma(page: Page, found: Found) -> bool:
    return "," in page.tokens.gaps[found.first] or "." in page.tokens.gaps[found.first]


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
    first, last = page.bounds(found.first)
    sentence = set(page.tokens.words[first:last])
    if shared is not None:
        for _, cues in shared.cues:
            for cue in cues:
                if name_key(cue) in sentence:
                    return f"“{cue}” stands in the same sentence"
    if _is_followed_by_its_area(page, found, [b.place for b in found.bearings], names):
        return "the area it lies in is said behind it"
    if not around.is_theatre or found.bearings[0].place.country != "CD":
        return None
    if _is_located(page, found):
        return "a word for a place stands before it"
    neighbour = _neighbour_in_row(page, found, names)
    if neighbour is not None:
        return f"it stands in a row with {page.words(neighbour.first, neighbour.last)}"
    return None


def _has_kind_beside(page: Page, found: Found) -> bool:
    if found.whole_first < found.first or found.whole_last > found.last:
        return True
    before = page.before(found.first, 3)
    while before and before[-1] in ("de", "d", "du", "of", "the", "ya", "cha", "wa", "la"):
        before.pop()
    if before and before[-1] in KINDS_BESIDE:
        return True
    after = page.after(found.last, 1)
    return bool(after) and after[0] in KINDS_BESIDE and page.spaced(found.last)


def _neighbour_in_row(page: Page, found: Found, names: Mapping[int, Found]) -> Found | None:
    """ "Kilo and Nizi", "Katana, Miti et Lwiro": a firm name joined to this one."""
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
                if touching and not other.is_weak and not other.is_demonym and len(gap) <= 2:
                    return other
                break
            if step > 0:
                break
    return None


def _abroad(
    page: Page,
    found: Found,
    firm: list[Bearing],
    around: Surroundings,
    names: Mapping[int, Found],
) -> str | None:
    """Weigh a name abroad: known places stand alone, small ones need a witness."""
    places = [bearing.place for bearing in firm]
    words = page.tokens.words[found.first : found.last]
    if all(word in COMPASS or word in KINDS_KEPT or word in KINDS_BESIDE for word in words):
        return None
    evidence = _fame(places, around)
    located = _is_located(page, found)
    evidence += 2 * located + 3 * _is_followed_by_its_area(page, found, places, names)
    key = " ".join(words)
    if key in _ORDINARY or key in TIME_WORDS or key in FUNCTION_WORDS:
        evidence -= 3
    if len(key) <= 3:
        evidence -= 2
    if found.first == page.bounds(found.first)[0] and not located:
        evidence -= 1
    if page.style(found.first) is Style.TITLE and not located:
        evidence -= 1
    return (
        "the gazetteer bears the name, and the words around it fit" if evidence >= _ENOUGH else None
    )


def _fame(places: list[Place], around: Surroundings) -> int:
    largest = max((place.population or 0) for place in places)
    known = 3 if any(place.capital_of for place in places) or largest >= _WELL_KNOWN else 0
    if any(place.kind is PlaceKind.PROVINCE for place in places):
        known = 3
    if not known and largest >= _KNOWN_NEARBY:
        known = 1
    return known + any(place.country in around.countries for place in places)


def _is_followed_by_its_area(
    page: Page, found: Found, places: list[Place], names: Mapping[int, Found]
) -> bool:
    """ "Springfield, Illinois", "Nice (France)": the name of its country or province behind it."""
    index = found.last
    if index >= len(page.tokens.words) or not page.tokens.gaps[index].startswith((",", " (")):
        return False
    if index not in names and page.tokens.words[index] in ("in", "en", "au", "aux", "nchini"):
        index += 1
    other = names.get(index)
    if other is None:
        return False
    area = other.bearings[0].place
    return area.kind in (PlaceKind.COUNTRY, PlaceKind.PROVINCE) and any(
        place.country == area.country for place in places
    )
