"""Places that no gazetteer row bears, found by what the text says of them.

"the village of X", "à X, à 30 km à l'ouest de Walikale", "X and Y" beside a known name, "fell".
Outside such words an unknown name is left alone: rather a village missed than one invented.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from dashboard.core import late_patterns as re
from dashboard.core.recognition.names.page import Found, Page, Style
from dashboard.core.recognition.names.persons import is_people
from dashboard.core.recognition.unlisted.apposed import by_apposition
from dashboard.core.recognition.unlisted.beside_kinds import by_kind
from dashboard.core.recognition.unlisted.bulleted import bulleted
from dashboard.core.recognition.unlisted.done_to import by_verb
from dashboard.core.recognition.unlisted.halves import end_of
from dashboard.core.recognition.unlisted.measured import by_area, by_measure
from dashboard.core.recognition.unlisted.prepositions import by_preposition
from dashboard.core.recognition.unlisted.roads import by_road, by_way, parts_road
from dashboard.core.recognition.unlisted.rows import in_rows
from dashboard.core.recognition.unlisted.shouted import is_shouted
from dashboard.core.recognition.unlisted.small_names import (
    IsSmall,
    begins_with_article,
    goes_on_small,
    is_whole_name,
    opens_small,
    small_reason,
    stands_at_small,
)
from dashboard.core.recognition.unlisted.streets import by_street, is_street_name
from dashboard.core.recognition.unlisted.taken_names import short_forms, storms
from dashboard.core.recognition.unlisted.told_around import by_words_around, is_church_or_outlet
from dashboard.core.recognition.words.unlocated_words import (
    DIVISIONS,
    KINDS_BEFORE,
    NOT_PLACES,
    ONWARD,
    SETTLED,
)
from dashboard.core.recognition.words.words import (
    COMPASS,
    FEATURE_HEADS,
    FEATURE_TAILS,
    FUNCTION_WORDS,
    GIVEN_NAMES,
    KNOWN_SURNAMES,
    SMALL_IN_NAMES,
    SWAHILI_COMPASS,
    TIME_WORDS,
    TITLES,
    _set,
)

_LONGEST_RUN = 3
#: Two words tied by a hyphen are a name of their own from so many letters: "Christ-Roi".
_SHORTEST_TIED = 9


@dataclass(frozen=True, slots=True)
class Unlocated:
    """An unknown name that the text shows to be a place.

    Attributes:
        first: Index of its first word.
        last: One past its last word.
        reason: What shows it, in words.
    """

    first: int
    last: int
    reason: str


def find_unlocated(
    page: Page,
    names: Mapping[int, Found],
    taken: set[int],
    persons: set[str],
    is_theatre: bool,
    is_small: IsSmall,
) -> list[Unlocated]:
    """All unknown names that the text shows to be places.

    Args:
        page: The article.
        names: Located names that are places, by the index of their first word.
        taken: Indices of words that belong to any name or organisation already.
        persons: Folded words met in persons' names in this article.
        is_theatre: Whether the article plays in DR Congo, where a bare "in X" counts.
        is_small: Asks for small places of the countries that the article names.
    """
    all_runs = _runs_to_read(page, taken, is_small)
    nobody = persons | _leaders(page, all_runs) | storms(page)
    runs = [run for run in all_runs if _may_be_place(page, *run, nobody, is_small)]
    reasons = {}
    for first, last in runs:
        reason = _reason(page, first, last, names, is_theatre) or small_reason(
            page, first, last, names, is_small
        )
        if reason is not None:
            reasons[first, last] = reason
    reasons |= bulleted(page, names, runs)
    reasons |= _named_again(page, runs, reasons)
    in_row = in_rows(page, names, runs, reasons, is_theatre)
    if in_row:
        reasons |= in_row
        reasons |= _named_again(page, runs, reasons)
    return [Unlocated(first, last, reasons[first, last]) for first, last in sorted(reasons)]


#: First and one past the last word of an unknown name.
Run = tuple[int, int]


def _runs_to_read(page: Page, taken: set[int], is_small: IsSmall) -> list[Run]:
    """The runs of capitalised words that are no tail of a name and no short form of one."""
    initials = short_forms(page, taken)
    return [
        run
        for run in _runs(page, taken, is_small)
        if not _is_tail(page, run[0], taken) and (not initials or page.words(*run) not in initials)
    ]


def _leaders(page: Page, runs: Sequence[Run]) -> set[str]:
    """Words of the names whose bearers lead men, or are called so themselves: "les hommes de
    Cheka", "les groupes armés Kabidon"."""
    return {
        word
        for first, last in runs
        if _leads_men(page, first) or _are_men(page, first)
        for word in page.tokens.words[first:last]
    }


def _named_again(page: Page, runs: Sequence[Run], reasons: Mapping[Run, str]) -> dict[Run, str]:
    """The other runs that name what the text shows elsewhere to be a place."""
    shown: dict[str, str] = {}
    for first, last in sorted(reasons):
        shown.setdefault(" ".join(page.tokens.words[first:last]), reasons[first, last])
    again: dict[Run, str] = {}
    if not shown:
        return again
    for first, last in runs:
        key = " ".join(page.tokens.words[first:last])
        if key in shown and len(key) > 3 and (first, last) not in reasons:
            told = shown[key]
            again[first, last] = told if told.startswith(_ELSEWHERE) else _ELSEWHERE + told
    return again


_ELSEWHERE = "elsewhere in the article: "


#: Whose they are is a leader, or a town that the gazetteer bears.
_MEN = _set(
    "hommes milice miliciens troupes combattants faction partisans fideles rebelles clan elements",
    "men fighters militia rebels troops followers supporters faction led dirigee dirige commande",
    "commandee diriges conduits conduite commanded headed appartenant",
)
#: Right before a name it is theirs: "miliciens Kabidon", "groupes armés Kabidon et Mutetezi"; and a
#: leader's: "le général autoproclamé Kabidon", "un certain Kabidon".
_BANDS = _set(
    "miliciens milicien combattants combattant rebelles militiamen autoproclame certain",
)
_GROUPS = _set("groupe groupes faction factions group groups")
_ARMED = _set("arme armes armee armees armed rebelle rebelles")
_GOVERNMENT = (["government"], ["administration"], ["regime"])
#: As in "Bahunde IIe", "Nyamaboko Ier": the number of a chiefdom, not a name.
_ORDINAL = re.compile(r"i{1,3}v?e?r?")
_COMMON_WORDS = FUNCTION_WORDS | TIME_WORDS
#: Short for a division, in capitals behind its name: "Kurfi LGA".
_DIVISIONS_SHORT = _set("lga lgas lcda")
_GOVERNMENT_AREAS = (["government", "area"], ["government", "areas"])
#: Short for displaced people: "the Rwasa IDP site", "87 IDPs sites", "sites de PDI".
_DISPLACED = _set("idp idps pdi pdis")
_NEVER_INSIDE = NOT_PLACES | TITLES
_NEVER_TIED = _set(
    "president presidents presidente presidential premier minister ministre parole general prime",
    "vice world central high supreme internet government governor gouverneur",
)
_NEVER_ALONE = (
    COMPASS
    | FEATURE_HEADS
    | _set(
        "centre center nationale nationales provinciale provinciales departementale",
        "secondaire sante aire aires",
        "situe situee situes situees localise localisee localises localisees distant distante",
        "eloigne eloignee perche perchee niche nichee implante implantee etabli etablie base basee",
        "located situated lying perched nestled lies iko uko kipo ipo",
    )  # "Situé à 12 km de Goma, le camp": a sentence may open so
)
#: Inside names of villages: "Chini ya Kilima", "Katanga ya Chini".
_SWAHILI_LINKS = _set("ya wa za cha")
_SAINTS = _set("saint sainte saints")
_ARABIC_ARTICLES = _set("el al ech ed er es ez ad as ash ul")


def _runs(page: Page, taken: set[int], is_small: IsSmall) -> list[Run]:
    """Runs of capitalised words that nothing else has claimed."""
    tokens = page.tokens
    runs: list[Run] = []
    for index in page.capitals():
        word = tokens.words[index]
        if index in taken or not word.isalpha():
            continue
        if runs and goes_on_small(page, runs[-1], index, is_small):
            runs[-1] = (runs[-1][0], index + 1)  # "Coyuca de Benítez", "Camarines Sur"
        elif _is_no_name(page, index, word, is_small):
            continue
        elif word == "ng" and tokens.gaps[index + 1] in ("'", "’"):
            runs.append((index, index + 2))  # "Ng'elecha", a sound of its own
        elif runs and runs[-1][1] == index - 1 and _is_linked(page, index):
            runs[-1] = (runs[-1][0], index + 1)  # "Saint-André-des-Eaux"
        elif runs and runs[-1][1] == index and _is_joined(page, index):
            runs[-1] = (runs[-1][0], index + 1)
        elif begins_with_article(page, index, is_small):
            runs.append((index - 1, index + 1))
        else:
            runs.append((index, index + 1))
    runs = [
        run
        for run in runs
        if _is_short_enough(page, *run)
        and (_may_be_name(page, *run) or is_whole_name(page, *run, is_small))
    ]
    return [(first, end_of(page, last)) for first, last in runs]


def _is_no_name(page: Page, index: int, word: str, is_small: IsSmall) -> bool:
    """Whether a word printed large is a common one, a short form or a kind: no part of a name."""
    tokens = page.tokens
    if word in _COMMON_WORDS and not _is_syllable(page, index):
        return True
    if word in _DISPLACED and tokens.capital[index + 1 : index + 2] != [True]:
        return True  # but "Bilumbu IDP Camp"
    if word[0] == "i" and _ORDINAL.fullmatch(word) and tokens.printed(index)[-1].islower():
        return True
    if word in _DIVISIONS_SHORT:
        return True  # "Kurfi LGA"
    if word in SWAHILI_COMPASS and page.after(index + 1, 1) == ["mwa"]:
        return True  # "Elegu Kaskazini mwa Uganda"
    if word == "local" and page.after(index + 1, 2) in _GOVERNMENT_AREAS:
        return True  # "Maradun Local Government Area"
    is_kind = word in KINDS_BEFORE and not opens_small(page, index, is_small)
    return is_kind and not runs_on(page, index)  # "Quartier Isala": a kind printed large


#: Small words of other languages that are syllables of names in English news.
_SYLLABLES = _set("ni na ma mon sa la ya")


def _is_syllable(page: Page, index: int) -> bool:
    """As in "Kyauk Ni Maw", "Ma Gyi Kone": no word of the language that the article is in."""
    tokens = page.tokens
    if page.article.language != "en" or tokens.words[index] not in _SYLLABLES:
        return False
    follows = index > page.bounds(index)[0] and tokens.capital[index - 1]
    precedes = page.after(index + 1, 1) != [] and tokens.capital[index + 1]
    return (follows or precedes) and tokens.printed(index).istitle()


#: Between two lines, and at a dash with spaces, a name ends.
_PARTING = frozenset(["\n", "\r\n", " - ", " – ", "- ", " -"])


def _is_joined(page: Page, index: int) -> bool:
    """Whether the word goes on with the name that ends before it."""
    is_parted = page.tokens.gaps[index] in _PARTING or parts_road(page, index)
    return page.touches(index) and not is_parted


def _is_linked(page: Page, index: int) -> bool:
    """Whether a small link ties the word to what stands before: "…-des-Eaux", "Mavi ya Kuku"."""
    gaps = page.tokens.gaps
    if page.tokens.words[index - 1] in _ARABIC_ARTICLES:  # "Mays el-Jabal"
        return gaps[index] == "-" and gaps[index - 1] in (" ", "-")
    if page.tokens.words[index - 1] in _SWAHILI_LINKS and page.article.language != "sw":
        return gaps[index] == " " == gaps[index - 1]
    return gaps[index] == "-" == gaps[index - 1] and page.tokens.words[index - 1] in SMALL_IN_NAMES


def _is_compound(page: Page, first: int, last: int) -> bool:
    """Whether hyphens tie all of three words or more, as in the names of communes."""
    return last - first > 2 and all(gap == "-" for gap in page.tokens.gaps[first + 1 : last])


def _is_short_enough(page: Page, first: int, last: int) -> bool:
    return last - first <= _LONGEST_RUN or (last - first < 8 and _is_compound(page, first, last))


def runs_on(page: Page, index: int) -> bool:
    """Whether a capital before the word makes it part of a name: "Lake Mine", "Beni Camp"."""
    first = page.bounds(index)[0]
    before = index - 1
    is_name = page.tokens.capital[before] and page.tokens.words[before] not in _COMMON_WORDS
    return index > first and is_name and page.spaced(index)


def _is_tail(page: Page, first: int, taken: set[int]) -> bool:
    """As in "Mokoto" in "la chefferie Bashali Mokoto": it goes on with a name that is known."""
    before = first - 1
    return (
        before in taken
        and page.tokens.capital[before]
        and page.tokens.gaps[first] == " "
        and page.bounds(first)[0] < first
    )


def _may_be_name(page: Page, first: int, last: int) -> bool:
    printed = page.words(first, last)
    if len(printed) < 3 or page.style(first) is Style.TITLE:
        return False
    words = page.tokens.words[first:last]
    if words[0] in COMPASS and len(words) > 1:
        words = words[1:]  # "North Kalima Canyon", "East Gippsland"
    is_tied = page.tokens.gaps[first + 1 : last] == ["-"] and len(printed) > _SHORTEST_TIED
    never = _NEVER_TIED if is_tied else _NEVER_INSIDE
    if (
        COMPASS.issuperset(words)
        or not never.isdisjoint(words)
        or (len(words) == 1 and words[0] in _NEVER_ALONE)
    ):
        return False
    if printed.isupper() and page.style(first) is Style.NORMAL:
        is_opening = len(printed) > 5 and first == page.bounds(first)[0]
        return is_opening or is_shouted(page, first, last)
    return page.style(first) is Style.NORMAL and page.left_out(first) is None


def _may_be_place(page: Page, first: int, last: int, persons: set[str], is_small: IsSmall) -> bool:
    """Whether nothing about the words or before them shows a person."""
    words = page.tokens.words
    if is_street_name(page, first, last) or stands_at_small(page, first, last, is_small):
        return True  # "on Johnson Road", "in Constable Burton"
    if words[first] in GIVEN_NAMES and not _is_behind_feature(page, first, last):
        return False
    if words[last - 1] in KNOWN_SURNAMES:
        return False
    if not persons.isdisjoint(words[first:last]):
        return False
    if is_people(page, first, last) or is_church_or_outlet(page, first):
        return False
    if last - first == 1 and (_only_describes(page, first) or _is_short_form(page, first)):
        return False
    if page.spaced(last) and page.after(last, 1)[:1] in _GOVERNMENT:
        return False  # "the Gansu government": those who govern there
    return not (words[first - 1] in TITLES and page.before(first, 1) and page.spaced(first))


#: French adjectives end so: "le territoire Insulaire d'Idjwi", "la cité Commerciale de Sake".
_OF_FRENCH_ADJECTIVES = tuple(
    "aire aires ale ales ique iques iere ieres ien ier iers iel iels cial urbain rural".split()
)
#: Lands of several parts, printed large: "les Plaines de Rusizi", "les Hauts Plateaux d'Uvira".
_LANDS = _set("plaines plateaux hauteurs montagnes collines vallees forets marais monts")
_LINKS_BEHIND = _set("de d du des")


def _only_describes(page: Page, at: int) -> bool:
    """Whether a French word printed large only says which kind of place the name behind it is."""
    word, behind = page.tokens.words[at], page.after(at + 1, 1)
    if page.article.language != "fr" or not behind or behind[0] not in _LINKS_BEHIND:
        return False
    kind = page.before(at, 1)
    described = bool(kind) and kind[0] in KINDS_BEFORE and word.endswith(_OF_FRENCH_ADJECTIVES)
    return described or word in _LANDS


def _is_short_form(page: Page, at: int) -> bool:
    """Whether capitals stand alone in brackets, as the short form of what is named before them:
    "Gestion et Coordination des sites (CCCM)"."""
    gaps = page.tokens.gaps
    alone = gaps[at].endswith("(") and gaps[at + 1].startswith(")")
    return alone and page.tokens.printed(at).isupper()


#: A river or village may bear a first name: "le ruisseau Sara", "colline Rose".
_FEATURES = _set(
    "ruisseau riviere rivieres colline foret mont marais ilot hameau village localite groupement",
    "river stream creek hill hamlet",
)


_TOWNS = _set(
    "town towns city cities village villages hamlet community communities municipality suburb port",
    "township ville villes localite localites cite bourgade",
)


def _is_behind_feature(page: Page, first: int, last: int) -> bool:
    before = page.before(first, 1)
    has_more = page.after(last, 1) != [] and page.tokens.capital[last] and page.spaced(last)
    if last - first > 1 or has_more or not before:
        return False
    if before[0] in ("of", "de"):
        return page.before(first, 2)[0] in _TOWNS  # "the towns of Oliver and Osoyoos"
    return before[0] in _FEATURES


def _leads_men(page: Page, first: int) -> bool:
    """As in "les hommes de Cheka", "fighters of Kyandenga": a leader's name."""
    before = page.before(first, 3)
    return len(before) > 1 and before[-1] in ("de", "d", "of", "par", "by") and before[-2] in _MEN


def _are_men(page: Page, first: int) -> bool:
    """As in "les groupes armés Kabidon", "des miliciens Kabidon": the name of a band."""
    before = page.before(first, 2)
    if not before or not page.spaced(first):
        return False
    return before[-1] in _BANDS or (before[-1] in _ARMED and before[0] in _GROUPS)


def _reason(
    page: Page, first: int, last: int, names: Mapping[int, Found], is_theatre: bool
) -> str | None:
    def ends_place(index: int) -> bool:
        return _ends_place(names, index)

    return (
        by_kind(page, first, last, is_theatre)
        or by_apposition(page, first, last, is_theatre)
        or by_words_around(page, first, last, is_theatre)
        or _by_feature(page, first, last, is_theatre)
        or by_street(page, first, last)
        or by_measure(page, first, last, names)
        or by_area(page, first, last, names)
        or _by_dateline(page, first, last, names)
        or _by_onward(page, first, names)
        or by_road(page, first, last, ends_place)
        or by_way(page, first, last, names)
        or by_verb(page, first, last, is_theatre)
        or by_preposition(page, first, last, is_theatre)
    )


def _by_onward(page: Page, first: int, names: Mapping[int, Found]) -> str | None:
    """As in "quitté Mpofi pour X": from a known place to this one."""
    if page.tokens.words[first - 1] in ONWARD and _ends_place(names, first - 1):
        return "it stands where the way from a known place leads"
    return None


def _ends_place(names: Mapping[int, Found], index: int) -> bool:
    """Whether the name of a settled place ends right before ``index``."""
    return any(
        at in names and names[at].last == index and names[at].bearings[0].place.kind in SETTLED
        for at in range(index - 1, index - 4, -1)
    )


def _by_feature(page: Page, first: int, last: int, is_theatre: bool) -> str | None:
    """As in "Mount Mitumba", "Ohio Valley", "Saint-Ellier-les-Bois": a part of it says so."""
    words = page.tokens.words
    if words[first] in _SAINTS and _is_compound(page, first, last):
        return "communes have names of that form"
    if last - first > 1 and (words[first] in FEATURE_HEADS or words[last - 1] in FEATURE_TAILS):
        return "the kind of place is a part of its name"
    if last - first > 1 and words[last - 1] in DIVISIONS and not is_theatre:
        return "the kind of place is a part of its name"
    if last - first > 1 and words[last - 2] in _OF_CAMPS and words[last - 1] in _CAMPS:
        return "it is the name of a camp"
    return None


#: As in "Kalumba Transit Camp", "Rusako Refugee Settlement".
_OF_CAMPS = _set("transit refugee idp displacement reception transitional returnee displaced")
_CAMPS = _set("camp centre center settlement site")


def _by_dateline(page: Page, first: int, last: int, names: Mapping[int, Found]) -> str | None:
    """As in "BUNDIBUGYO, Uganda | 11 June": capitals before a country at the very start."""
    if first != page.bounds(first)[0]:
        return None
    if page.in_dateline(first) and page.tokens.gaps[last] == " (":
        return "it stands in the dateline"  # "Dhusamareb (HOL) - "
    if not page.words(first, last).isupper():
        return None
    if last in names and page.tokens.gaps[last] == ", ":
        return "it stands in the dateline before its country"
    return None
