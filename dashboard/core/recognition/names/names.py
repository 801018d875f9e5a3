"""Find the names of the gazetteer in a text, longest first, and cut them to the proper name."""

from __future__ import annotations

from collections.abc import Iterator

from dashboard.core.gazetteer import ARTICLES, Gazetteer, NameMatch, takes_article
from dashboard.core.place_sheet import ALSO_SMALL, STRENGTH_DEMONYM, STRENGTH_NAME, STRENGTH_WEAK
from dashboard.core.recognition.names.page import INNER_GAPS, Found, Page
from dashboard.core.recognition.words.words import (
    COMPASS,
    KINDS_BESIDE,
    KINDS_KEPT,
    LINKS,
    LOCATIVE_BEFORE,
    SMALL_IN_NAMES,
    SWAHILI_COMPASS,
    SWAHILI_WHERE,
)
from dashboard.core.tokens import fold, name_key
from dashboard.model import PlaceKind
from dashboard.model.members import KIND_CITY, KIND_PROVINCE, KIND_ROAD, KIND_TOWN

#: The Arabic article, tied to its name by a hyphen: "el-Fasher", "al-Bab".
_ARTICLES_TIED = frozenset(article.rstrip() for article in ARTICLES)

#: Words a name may begin with although they are printed small: "lac Kivu", "nord kivu", "kivu ya
#: kaskazini".
_SMALL_STARTS = KINDS_KEPT | KINDS_BESIDE | _ARTICLES_TIED | {"kivu"}

#: Where these words name the kind, they are cut off even in capitals: "Masisi Territory".
_CUT_IN_CAPITALS = frozenset(
    """territory territoire province district chiefdom chefferie sector secteur wilaya mkoa
    uwanja""".split()
)

#: Cut off behind a name, as the kind they stand before: "Musenyi refugee site".
_OF_CAMPS = frozenset("refugee refugees transit idp displacement displaced reception".split())

#: A name of nothing but these is a kind and a direction: "Airport", "Nord-Ouest".
_KIND_WORDS = COMPASS | KINDS_KEPT | KINDS_BESIDE

#: Towns of the theatre that are words of the languages around it when printed small.
_WORDS_TOO = frozenset("sake beni baraka miti kilo mine watsa moba boma bumba buta kenge".split())

#: After the kind and before the name: "aéroport international de Goma".
_LEADS = LINKS | {"international", "internationale", "national", "nationale"}

#: Countries whose states news writes short behind a town, and the letters such a form has at most.
_STATES_SHORTENED = frozenset(["US", "CA"])
_LONGEST_SHORT_FORM = 5

#: A kind of place, behind which a name is one although it is printed small.
_KINDS_OF_ONE = frozenset(
    """village villages localite localites groupement chefferie secteur quartier cite bourgade
    territoire commune agglomeration locality chiefdom territory kijiji mji wilaya kata tarafa
    kitongoji mjini wilayani""".split()
)

#: Swahili words that are a place's name or a people's elsewhere: "eneo lao", their area.
_SWAHILI = SWAHILI_WHERE | {"lao"}
_AND = frozenset(["and", "et", "na", "&"])
_ARTICLES = frozenset(["the", "le", "la", "l", "du", "de", "au", "aux", "in"])


def find_names(page: Page, gazetteer: Gazetteer) -> list[Found]:
    """All names in text order, not overlapping; what they do in their sentence is asked later."""
    found: list[Found] = []
    free_from = 0
    for index in gazetteer.starts(page.tokens, _SMALL_STARTS):
        if index < free_from:
            continue
        for match in gazetteer.matches_at(page.tokens, index):
            if _is_printed_as_name(page, match) and not _is_half_of_name(page, gazetteer, match):
                if match.count > 1:
                    found.extend(_coordinated_before(page, gazetteer, match, free_from))
                found.append(_cut(page, match))
                free_from = match.first + match.count
                second = _coordinated_after(page, gazetteer, match) if match.count > 1 else None
                if second is not None:
                    found.append(second)
                    free_from = second.last
                break
    return found


def _is_printed_as_name(page: Page, match: NameMatch) -> bool:
    """Whether gaps and capitals are those of a name."""
    tokens, first = page.tokens, match.first
    last = first + match.count
    place = match.bearings[0].place
    if place.kind is KIND_ROAD and "-" in tokens.gaps[first + 1 : last]:
        return False  # "axe Sake-Masisi" names two places
    if place.pack != "theatre" and _is_only_a_kind(tokens.words[first:last]):
        return False
    if match.count > 1 and not _is_in_one_piece(page, first, last):
        return False
    if _is_end_of_longer(page, first) or _is_bare_short_form(page, match):
        return False
    if place.pack == "world" and _is_head_of_longer(page, first, last):
        return False
    if _is_weekday(page, match):
        return False
    if match.count == 1 and page.article.language == "sw" and tokens.words[first] in _SWAHILI:
        return False  # "Mkoani Ituri": no town of that name, but "in the province of"
    capital = tokens.capital[first:last]
    if all(capital):
        return True
    if match.bearings[0].strength is STRENGTH_DEMONYM:
        return match.count == 1 or any(capital)
    if any(capital):
        words = tokens.words[first:last]
        carries = any(big and word not in LINKS for big, word in zip(capital, words, strict=True))
        return carries and (
            all(big or word in SMALL_IN_NAMES for big, word in zip(capital, words, strict=True))
            or (words[0] in _ARTICLES_TIED and all(capital[1:]) and tokens.gaps[first + 1] == "-")
            or _is_spelled_so(page.words(first, last), match)
            or _is_half_of_province(page, match)  # "au Nord-kivu"
        )
    if _is_small_behind_its_kind(page, match):
        return True
    if match.count == 1:
        return _is_town_in_small_letters(page, match)
    return _is_half_of_province(page, match)


def _is_in_one_piece(page: Page, first: int, last: int) -> bool:
    """Whether the words stand in one sentence, parted as those of a name are: "St. Gall"."""
    tokens = page.tokens
    for index in range(first + 1, last):
        gap = tokens.gaps[index]
        if gap not in INNER_GAPS and not (
            gap == ". " and tokens.ends[index - 1] - tokens.starts[index - 1] <= 3
        ):
            return False
    return page.bounds(first)[1] >= last


def _is_small_behind_its_kind(page: Page, match: NameMatch) -> bool:
    """As in "le village abala", "la chefferie de bahema nord": the kind shows that it is a name.

    So does a road: "l'axe Beni-komanda".
    """
    bearing, tokens = match.bearings[0], page.tokens
    if bearing.place.country != "CD" or bearing.strength is not STRENGTH_NAME:
        return False
    if bearing.place.kind not in ALSO_SMALL or len(tokens.words[match.first]) < 4:
        return False
    if tokens.gaps[match.first] == "-":
        return tokens.capital[match.first - 1] and not _ROADS.isdisjoint(
            page.before(match.first - 1, 3)
        )
    index, start = match.first - 1, page.bounds(match.first)[0]
    while index > start and tokens.words[index] in LINKS and page.touches(index + 1):
        index -= 1
    is_kind = index >= start and tokens.words[index] in _KINDS_OF_ONE
    return is_kind and tokens.gaps[index + 1] in (" ", "\n")


_ROADS = frozenset("axe axes route routes troncon trajet axis road barabara".split())

#: Swahili names the side last: "jimbo la kivu kaskazini".
_COMPASS_SW = frozenset(["kaskazini", "kusini"])


def _is_half_of_province(page: Page, match: NameMatch) -> bool:
    words = page.tokens.words
    last = words[match.first + match.count - 1]
    compass = words[match.first] in COMPASS or last in _COMPASS_SW
    return compass and match.bearings[0].place.kind is KIND_PROVINCE


#: Days of the week as dates have them; one of them is a state of Myanmar.
_WEEKDAYS = frozenset("mon tue wed thu fri sat sun".split())


def _is_weekday(page: Page, match: NameMatch) -> bool:
    """As in "Mon, 30 Oct 2023"."""
    words, first = page.tokens.words, match.first
    if match.count > 1 or words[first] not in _WEEKDAYS:
        return False
    return first + 1 < len(words) and words[first + 1].isdecimal()


def _is_bare_short_form(page: Page, match: NameMatch) -> bool:
    """As in "La" or "Wash" without a town before and a stop behind: "Peoria, Ill." has both."""
    tokens, first = page.tokens, match.first
    place, strength = match.bearings[0]
    if strength is not STRENGTH_WEAK or place.country not in _STATES_SHORTENED:
        return False
    word = tokens.words[first]
    if match.count > 1:  # "in 1550 B.C." is no province
        before = page.before(first, 1)
        is_letters = all(len(one) == 1 for one in tokens.words[first : first + match.count])
        return word == "b" and is_letters and before != [] and before[0].isdecimal()
    if len(word) > _LONGEST_SHORT_FORM or place.kind is not KIND_PROVINCE:
        return False
    if name_key(place.name) == word:
        return False
    return tokens.gaps[first] != ", " or not tokens.gaps[first + 1].startswith(".")


def _is_end_of_longer(page: Page, first: int) -> bool:
    """As in "Calais" in "Pas-de-Calais": a small link and hyphens tie it to a capital before it."""
    tokens = page.tokens
    return (
        first >= 2
        and tokens.gaps[first] == "-" == tokens.gaps[first - 1]
        and not tokens.capital[first - 1]
        and tokens.words[first - 1] in LINKS
        and tokens.capital[first - 2]
    )


def _is_head_of_longer(page: Page, first: int, last: int) -> bool:
    """As in "Saint-André" in "Saint-André-des-Eaux", "Saône" in "Saône-et-Loire"."""
    tokens = page.tokens
    if tokens.gaps[last] != "-" or last + 1 > len(tokens.words):
        return False
    if tokens.words[last] in LINKS and not tokens.capital[last]:
        return tokens.gaps[last + 1] == "-"
    return last - first > 1 and tokens.gaps[last - 1] == "-" and tokens.capital[last]


def _is_half_of_name(page: Page, gazetteer: Gazetteer, match: NameMatch) -> bool:
    """As in "Katanga" in "à Katanga-Mukondo": a hyphen ties a province or region to a capital that
    nothing else bears, and both together are a village's name."""
    tokens, last = page.tokens, match.first + match.count
    if match.count > 1 or match.bearings[0].place.kind not in _WIDE:
        return False
    tied = tokens.gaps[last] == "-" and last < page.bounds(match.first)[1] and tokens.capital[last]
    return (
        tied
        and tokens.words[last] not in _KIND_WORDS
        and not any(_is_printed_as_name(page, one) for one in gazetteer.matches_at(tokens, last))
    )


_WIDE = frozenset({PlaceKind.PROVINCE, PlaceKind.REGION})


def _is_spelled_so(printed: str, match: NameMatch) -> bool:
    """Whether the gazetteer has the very letters, as for "Dar es Salaam"."""
    places = [bearing.place for bearing in match.bearings]
    names = (name for place in places for name in (place.name, *place.other_names))
    return any(printed == name or _differs_in_accents(printed, name) for name in names)


def _differs_in_accents(printed: str, name: str) -> bool:
    """As in "Mocimboa da Praia" for "Mocímboa da Praia": the same capitals, other accents."""
    if len(printed) != len(name) or fold(printed) != fold(name):
        return False
    return all(one.isupper() == other.isupper() for one, other in zip(printed, name, strict=True))


def _is_town_in_small_letters(page: Page, match: NameMatch) -> bool:
    """As in "ici a goma c'est chaud": a town of the theatre after a word for a place."""
    word = page.tokens.words[match.first]
    place = match.bearings[0].place
    before = page.before(match.first, 1)
    told = page.article.language == "sw" and before[:1] == ["mjini"]
    return (
        (place.country == "CD" or (told and place.pack == "theatre"))
        and place.kind in (KIND_CITY, KIND_TOWN)
        and match.bearings[0].strength is STRENGTH_NAME
        and len(word) >= 4
        and word not in _WORDS_TOO
        and bool(before)
        and (before[0] in LOCATIVE_BEFORE or before[0] in ("de", "of", "wa", "ya", "et", "and"))
        and page.spaced(match.first)
    )


def _is_only_a_kind(words: list[str]) -> bool:
    """As in "Airport", "Nord-Ouest": far-off places have names that are words for kinds."""
    return _KIND_WORDS.issuperset(words)


def _cut(page: Page, match: NameMatch) -> Found:
    """The proper name alone: "territoire de Masisi" -> "Masisi", "Ituri Province" -> "Ituri"."""
    tokens = page.tokens
    first, last = match.first, match.first + match.count
    if match.count == 1:
        first -= _has_article(page, match)
        return Found(first, last, match.bearings, first, last)
    while last - first > 1 and _is_kind(page, first, tokens.words[first]):
        first += 1
        while last - first > 1 and not tokens.capital[first] and tokens.words[first] in _LEADS:
            first += 1
    while last - first > 1 and _is_kind_behind(page, last - 1, tokens.words[last - 1]):
        last -= 1
    while last - first > 1 and not tokens.capital[first] and tokens.words[first] in LINKS:
        first += 1
    return Found(first, last, match.bearings, match.first, match.first + match.count)


def _has_article(page: Page, match: NameMatch) -> bool:
    """As in "El Dilling", "al-Bab": the Arabic article before a town that lists have without it."""
    tokens, first = page.tokens, match.first
    return (
        takes_article(match.bearings[0].place)
        and first > page.bounds(first)[0]
        and tokens.words[first - 1] in _ARTICLES_TIED
        and (tokens.gaps[first] == "-" or (tokens.gaps[first] == " " and tokens.capital[first - 1]))
    )


def _is_kind(page: Page, index: int, word: str) -> bool:
    if word in _CUT_IN_CAPITALS:
        return True
    return word in KINDS_BESIDE and not page.tokens.capital[index]


def _is_kind_behind(page: Page, index: int, word: str) -> bool:
    is_camps = word in _OF_CAMPS and not page.tokens.capital[index]
    return is_camps or _is_kind(page, index, word)


def _coordinated_before(
    page: Page, gazetteer: Gazetteer, match: NameMatch, free_from: int
) -> Iterator[Found]:
    """As in "North" in "North and South Kivu", "Nord" in "le Nord et le Sud-Kivu"."""
    words = page.tokens.words
    if match.count < 2 or words[match.first] not in COMPASS:
        return
    index = match.first - 1
    if index > free_from and words[index] in _ARTICLES:
        index -= 1
    if index - 1 < free_from or words[index] not in _AND or words[index - 1] not in COMPASS:
        return
    if page.bounds(match.first)[0] > index - 1:
        return
    rest = " ".join(words[match.first + 1 : match.first + match.count])
    bearings = gazetteer.bearings(f"{words[index - 1]} {rest}")
    if bearings:
        yield Found(index - 1, index, bearings, index - 1, index)


def _coordinated_after(page: Page, gazetteer: Gazetteer, match: NameMatch) -> Found | None:
    """As in "Kusini" in "Kivu Kaskazini na Kusini"."""
    words = page.tokens.words
    last = match.first + match.count
    if match.count < 2 or words[last - 1] not in SWAHILI_COMPASS or last + 1 >= len(words):
        return None
    if words[last] not in _AND or words[last + 1] not in SWAHILI_COMPASS:
        return None
    stem = " ".join(words[match.first : last - 1])
    bearings = gazetteer.bearings(f"{stem} {words[last + 1]}")
    return Found(last + 1, last + 2, bearings, last + 1, last + 2) if bearings else None
