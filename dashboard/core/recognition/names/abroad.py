"""Names abroad: a known city stands alone, a small or ordinary name needs a witness beside it.

Each sign counts for or against; the sum decides. Precision comes before recall here: a town that
nobody meant is worse than a far-off one that is missed.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from dashboard.core.gazetteer import Bearing
from dashboard.core.recognition.names.page import Found, Page, Style
from dashboard.core.recognition.words.ordinary import ORDINARY
from dashboard.core.recognition.words.words import (
    GIVEN_NAMES,
    KINDS_OF_PROVINCES,
    LOCATIVE_BEFORE,
    PLACE_OF,
    PLACE_ON,
    SWAHILI_PLACE_NOUNS,
    TIME_WORDS,
)
from dashboard.model import Place, PlaceKind

#: Inhabitants from which a city is taken for known to every reader, and to readers of its country.
_WELL_KNOWN = 150_000
_KNOWN_NEARBY = 40_000

#: A city as large as Lima or Kano is meant although its name is short or a word somewhere.
_SHORT_BUT_KNOWN = 1_000_000

#: The sum of signs from which a name is taken for a place.
_ENOUGH = 2

#: What stands behind a town in capitals that opens a report.
_BEHIND_DATELINE = frozenset([", ", " (", "/", " - ", " – ", " — ", ": ", " | ", " -- "])

#: Behind or before a name they make another thing of it: "Ohio River", "Lake Victoria".
_FEATURES_AFTER = frozenset(
    """river lake sea canal strait bay gulf ocean valley mountains mountain falls island islands
    peninsula desert airport county beach creek canyon reservoir dam basin delta""".split()
)
_FEATURES_BEFORE = frozenset(
    "lake mount river strait gulf cape fort camp port lac mont mlima ziwa".split()
)

_AIRPORTS = frozenset(["airport", "aeroport", "airfield"])
_STATES_OF = frozenset(["US", "GB", "CA", "AU", "IN"])
_OF = frozenset(["of", "de", "d", "du", "la", "ya"])
_PROVINCE_WORDS = KINDS_OF_PROVINCES | {"province", "provincia"}
_ARTICLES = frozenset(["the", "le", "la", "l"])
_INTO_AREA = frozenset(
    """in en au aux dans nchini katika northern southern eastern western central the le la l de d du
    territoire territory province wilaya ya mkoa wa""".split()
)
_PARTS = frozenset("north south east west centre center heart of far".split())
_AREAS = frozenset({PlaceKind.COUNTRY, PlaceKind.PROVINCE, PlaceKind.REGION, PlaceKind.TERRITORY})


def abroad_reason(
    page: Page,
    found: Found,
    firm: Sequence[Bearing],
    countries: frozenset[str],
    is_theatre: bool,
    names: Mapping[int, Found],
) -> str | None:
    """Why a name abroad is taken for a place; None when too little speaks for it.

    Args:
        page: The article.
        found: The name.
        firm: The places that bear it firmly.
        countries: Codes of the countries that the article names.
        is_theatre: Whether it plays in DR Congo, whose neighbours' towns its readers know.
        names: All names by the index of their first word.
    """
    places = [bearing.place for bearing in firm]
    words = page.tokens.words[found.first : found.last]
    area = is_followed_by_its_area(page, found, places, names) or _is_called_province(page, found)
    if words[0] in TIME_WORDS and len(words) == 1 and not area:
        return None
    starts, ends = _stands_in_row(page, found, names), _ends_row(page, found, names)
    located = (
        is_located(page, found)
        or (starts and ends)  # "Reno, Burbank and Glendale"
        or _is_end_of_road(page, found)
        or ((starts or ends) and _is_in_long_row(page, found, names))
    )
    if page.after(found.last, 1) == ["time"] and page.tokens.capital[found.last]:
        return None  # "4:30 pm (Beijing Time)"
    evidence = _fame(places, countries, is_theatre) + 2 * located + 3 * area
    evidence += starts + ends
    evidence += 2 * _is_airport(page, found)
    if is_theatre and not any(place.country in countries for place in places):
        evidence -= 1 if _is_known_afar(places) else 3
    evidence -= _against(page, found, " ".join(words), located or area)
    return (
        "the gazetteer bears the name, and the words around it fit" if evidence >= _ENOUGH else None
    )


def _is_called_province(page: Page, found: Found) -> bool:
    """As in "Ashanti region", "the state of Sonora"."""
    if not any(bearing.place.kind is PlaceKind.PROVINCE for bearing in found.bearings):
        return False
    after, before = page.after(found.last, 1), page.before(found.first, 2)
    if after and after[0] in _PROVINCE_WORDS and page.spaced(found.last):
        return True
    return len(before) == 2 and before[1] in _OF and before[0] in _PROVINCE_WORDS


def as_feature(page: Page, found: Found) -> tuple[int, int] | None:
    """First and last word of "Ohio River" or "Lake Victoria"; None for a name that stands alone.

    A name of the theatre pack is left as it is: it has its lakes and rivers by their full names.
    """
    tokens, first, last = page.tokens, found.first, found.last
    if not (tokens.capital[first - 1] or tokens.capital[last : last + 1] == [True]):
        return None
    start, stop = page.bounds(first)
    follows = last < stop and tokens.words[last] in _FEATURES_AFTER
    precedes = first > start and tokens.words[first - 1] in _FEATURES_BEFORE
    if not (follows or precedes) or any(one.place.country == "CD" for one in found.bearings):
        return None
    if follows and tokens.words[last] == "county" and _is_county(found):
        return None
    if follows and page.spaced(last) and tokens.capital[last]:
        return first, last + 1
    if precedes and page.spaced(first) and tokens.capital[first - 1]:
        return first - 1, last
    return None


#: Countries whose first divisions are counties: their provinces are called so.
_OF_COUNTIES = frozenset("KE LR HU HR RO EE LT NO SE TW IR SS IE".split())


def _is_county(found: Found) -> bool:
    """As in "Baringo County" in Kenya: the province itself, not another place named for it."""
    return any(
        one.place.kind is PlaceKind.PROVINCE and one.place.country in _OF_COUNTIES
        for one in found.bearings
    )


def is_street(page: Page, found: Found) -> bool:
    """As in "sur avenue Mweso", "rue de Goma": a street that is named for a town."""
    if not page.has_any(_STREETS):
        return False
    before = page.before(found.first, 3)
    while before and before[-1] in _OF_STREET:
        before.pop()
    is_joined = page.touches(found.first) or page.tokens.gaps[found.first] in ("'", "’")
    return bool(before) and before[-1] in _STREETS and is_joined


_OF_STREET = _OF | _ARTICLES
_STREETS = frozenset("avenue avenues rue ruelle boulevard blvd".split())


def _against(page: Page, found: Found, key: str, has_witness: bool) -> int:
    """What speaks against a place: an ordinary word, few letters, a capital that means nothing."""
    against = 0
    is_capital = any(bearing.place.capital_of for bearing in found.bearings)
    ordinary = key in ORDINARY or key in GIVEN_NAMES or (found.is_weak and not _is_state(found))
    if ordinary and not (is_capital and len(key) > 4):
        against += 1 if has_witness else 3 - (_largest(found) >= _SHORT_BUT_KNOWN)
    if len(key) <= 3:
        against += 2
    elif len(key) == 4 and not is_capital and _largest(found) < _SHORT_BUT_KNOWN:
        against += 1
    if not has_witness:
        against += found.first == page.bounds(found.first)[0]
        against += page.style(found.first) is Style.TITLE
    return against


def _largest(found: Found) -> int:
    return max((bearing.place.population or 0) for bearing in found.bearings)


def _is_state(found: Found) -> bool:
    """As in "California", "Ohio": world news names these without their country."""
    return any(
        bearing.place.kind is PlaceKind.PROVINCE and bearing.place.country in _STATES_OF
        for bearing in found.bearings
    )


def _fame(places: Sequence[Place], countries: frozenset[str], is_theatre: bool) -> int:
    largest = max((place.population or 0) for place in places)
    near_theatre = is_theatre and any(place.pack == "theatre" for place in places)
    if near_theatre or largest >= _WELL_KNOWN or any(_is_seat(place) for place in places):
        known = 3
    else:
        known = 1 if largest >= _KNOWN_NEARBY else 0
    return known + any(place.country in countries for place in places)


def _is_known_afar(places: Sequence[Place]) -> bool:
    """Whether news of the theatre may name one without its country: no village of Zambia."""
    return any(
        place.pack == "theatre" or _is_seat(place) or (place.population or 0) >= _KNOWN_NEARBY
        for place in places
    )


def _is_seat(place: Place) -> bool:
    return bool(place.capital_of) or place.kind is PlaceKind.PROVINCE


def _stands_in_row(page: Page, found: Found, names: Mapping[int, Found]) -> bool:
    """As in "Khan Younis and Rafah", "Lahore, Peshawar": joined to another name of a place."""
    tokens = page.tokens
    stop = page.bounds(found.first)[1]
    index = found.last
    if index < stop and tokens.words[index] in ("and", "et", "na"):
        index += 1
    following = names.get(index)
    return following is not None and not following.is_demonym and len(tokens.gaps[index]) <= 2


def _ends_row(page: Page, found: Found, names: Mapping[int, Found]) -> bool:
    """As in "Zomba, Machinga and Thyolo": joined to the name of a place before it."""
    tokens, index = page.tokens, found.first
    if tokens.words[index - 1] in ("and", "et", "na"):
        index -= 1
    elif tokens.gaps[index] != ", ":
        return False
    return any(
        at in names and names[at].last == index and not names[at].is_demonym
        for at in range(index - 1, max(page.bounds(found.first)[0], index - 4) - 1, -1)
    )


#: So many names of one country in a row tell of its places: "Donegal, Galway, Mayo and Sligo".
_LONG_ROW = 4


def _is_in_long_row(page: Page, found: Found, names: Mapping[int, Found]) -> bool:
    """As in "Galway, Sligo, Cork and Limerick": each of the row lies in one country."""
    row, at = [found], found.last
    while len(row) < _LONG_ROW:
        other = names.get(at + (page.tokens.words[at : at + 1] in _AND_WORDS))
        if other is None or len(page.tokens.gaps[at]) > 2:
            break
        row.append(other)
        at = other.last
    for first in range(found.first - 1, max(found.first - 4 * _LONG_ROW, -1), -1):
        other = names.get(first)
        if len(row) >= _LONG_ROW or (other is not None and not _touches(page, other, row)):
            break
        if other is not None:
            row.append(other)
    countries = [{one.place.country for one in name.bearings} for name in row]
    return len(row) >= _LONG_ROW and bool(set.intersection(*countries) - {""})


_AND_WORDS = (["and"], ["et"], ["na"])


def _touches(page: Page, other: Found, row: Sequence[Found]) -> bool:
    """Whether a comma or an "and" alone stands between a name and the first of a row."""
    first = min(one.first for one in row)
    gap = page.tokens.gaps[other.last]
    return (other.last == first and gap == ", ") or (
        other.last + 1 == first and page.tokens.words[other.last] in ("and", "et", "na")
    )


def _is_end_of_road(page: Page, found: Found) -> bool:
    """As in "the Mogadishu-Jowhar road": tied by a hyphen to the other end, and the kind behind."""
    gaps = page.tokens.gaps
    is_tied = gaps[found.first] in _HYPHENS or gaps[found.last] in _HYPHENS
    return is_tied and not _ROADS.isdisjoint(page.after(found.last, 3))


_HYPHENS = frozenset(["-", "–", " – "])
_ROADS = frozenset("road highway railway motorway route line expressway axis".split())


def _is_airport(page: Page, found: Found) -> bool:
    """As in "Cairns airport": said in full, it is nothing else."""
    return page.tokens.words[found.whole_last - 1] in _AIRPORTS and all(
        bearing.place.kind is PlaceKind.AIRPORT for bearing in found.bearings
    )


def is_located(page: Page, found: Found) -> bool:
    """Whether a preposition or a verb before the name shows a place: "in X", "captured X"."""
    if page.in_dateline(found.first) or _opens_in_capitals(page, found):
        return True
    before, at = page.before(found.first, 3), found.first - 1
    if before and before[-1] in _ARTICLES:
        before.pop()
        at -= 1
    gap = page.tokens.gaps[found.first]
    if not before or "," in gap or "." in gap:
        return False
    if before[-1] in LOCATIVE_BEFORE:
        is_article = before[-1] == "a" and page.tokens.printed(at) not in ("à", "À")
        return not is_article or page.article.language == "fr"  # "a Toyota", but "a goma"
    if len(before) < 2:
        return before[-1] in SWAHILI_PLACE_NOUNS
    if before[-1] in ("of", "de", "d", "du"):
        return before[-2] in PLACE_OF
    if before[-1] in ("on", "sur"):
        return before[-2] in PLACE_ON
    noun = before[-2] if before[-1] in _SWAHILI_OF else before[-1]
    return noun in SWAHILI_PLACE_NOUNS or _is_of_site(page.before(found.first, _SITE_REACH))


_SWAHILI_OF = frozenset(("ya", "wa", "cha", "za", "la", "vya"))
_SITE_REACH = 6
_SITES_OF_PEOPLE = frozenset("kambi makambi kambini kituo vituo makazi".split())
_DISPLACED = frozenset(("wakimbizi", "wahamiaji"))
_PEOPLE_OF = _SWAHILI_OF | _DISPLACED | {"ndani"}


def _is_of_site(before: Sequence[str]) -> bool:
    """Whether words end with a site of displaced people: "kambi ya wakimbizi wa ndani ya".

    >>> _is_of_site("walifika katika kambi ya wakimbizi ya".split())
    True
    >>> _is_of_site("shirika la wakimbizi la".split())
    False
    """
    at = len(before)
    while at and before[at - 1] in _PEOPLE_OF:
        at -= 1
    people = not _DISPLACED.isdisjoint(before[at:])
    return people and at > 0 and before[at - 1] in _SITES_OF_PEOPLE


def _opens_in_capitals(page: Page, found: Found) -> bool:
    """As in "NEW YORK, 19 November 2030", "LIMA (Reuters)", "DHAKA/NEW DELHI": a dateline."""
    return (
        found.first == page.bounds(found.first)[0]
        and page.words(found.first, found.last).isupper()
        and page.tokens.gaps[found.last] in _BEHIND_DATELINE
        and page.style(found.first) is Style.NORMAL
    )


def is_followed_by_its_area(
    page: Page, found: Found, places: Sequence[Place], names: Mapping[int, Found]
) -> bool:
    """As in "Springfield, Illinois", "Rafah in southern Gaza": its area stands behind it."""
    words, gaps = page.tokens.words, page.tokens.gaps
    index = found.last
    if index >= len(words) or not gaps[index].startswith((",", " (", " ")):
        return False
    linked = "," in gaps[index] or "(" in gaps[index]
    is_part = page.after(index, 2) == ["in", "the"]  # "in the west of New South Wales"
    into = _INTO_AREA | _PARTS if is_part else _INTO_AREA
    while index < len(words) and index not in names and words[index] in into:
        linked = True
        index += 1
    other = names.get(index)
    if other is None or not linked:
        return False
    areas = [bearing.place for bearing in other.bearings if bearing.place.kind in _AREAS]
    return any(place.country == area.country for area in areas for place in places)
