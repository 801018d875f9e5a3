"""Places that no gazetteer row bears, found by what the text says of them.

"the village of X", "à X, à 30 km à l'ouest de Walikale", "X and Y" beside a known name, "fell".
Outside such words an unknown name is left alone: rather a village missed than one invented.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from dashboard.core.recognition.abroad import is_located
from dashboard.core.recognition.page import Found, Page, Style
from dashboard.core.recognition.verbs import AGENT_VERBS
from dashboard.core.recognition.words import (
    FUNCTION_WORDS,
    GIVEN_NAMES,
    KINDS_OF_SEVERAL,
    KNOWN_SURNAMES,
    STRONG_LOCATIVE,
    TIME_WORDS,
    TITLES,
    _set,
)
from dashboard.model import PlaceKind

#: Kinds that stand before an unknown name: "the village of X", "localité de X", "kijiji cha X".
_KINDS_BEFORE = _set(
    "village villages town towns locality localities hamlet hamlets settlement camp site sites",
    "city groupement neighbourhood neighborhood district subcounty county parish island commune",
    "mine localite localites village cite quartier colline collines chefferie secteur groupement",
    "camp site mine carriere axe territoire province commune riviere ile port paroisse centre",
    "region soko kitongoji daraja mgodi kivuko bandari",
    "bourg ville kijiji vijiji mji miji kambi kata mtaa eneo wilaya mkoa kisiwa mto",
)
#: Kinds that stand behind it: "X village", "the X transit centre".
_KINDS_AFTER = _set(
    "hospital market parish bridge axis frontline crossing",
    "village town locality hamlet camp district territory province county subcounty parish island",
    "settlement groupement chiefdom roundabout transit peninsula suburb municipality refugee",
    "forest neighbourhood neighborhood river hill hills valley border region oblast governorate",
    "prefecture",
)
_LINKS = _set("of de d du des ya cha wa la za the called named appele appelee nomme nommee dit")
_UNITS = _set("km kms kilometre kilometres kilometer kilometers mile miles kilomita")
_OF = _set("of from de du d des to kutoka mwa")
_ONWARD = _set("for pour")
_AGAIN = _set("de d a in at of")
_AND = _set("and et na or ou")
_IN = _set("in en au dans nchini katika")
_TO_AREA = _set("the le la l territoire de du d province wilaya ya")
_AREAS = frozenset(
    {PlaceKind.COUNTRY, PlaceKind.PROVINCE, PlaceKind.TERRITORY, PlaceKind.TOWN, PlaceKind.CITY}
)

#: Verbs and nouns that take a place: "captured X", "la prise de X", "residents of X".
_TAKES_PLACE = _set(
    "captured seized retook recaptured overran entered reached besieged shelled left fled",
)
_PLACE_OF = _set(
    "pont residents inhabitants villagers fall capture outskirts",
    "habitants population chute prise alentours environs entree sortie periphérie wakazi wakaazi",
)
#: Before "the X": a river, as in "crossed the Lindi", "franchi la Lowa".
_CROSSES = _set(
    "crossed crosses crossing cross forded fording franchi franchit franchir franchissent traverse",
    "traversent traverser traversee wading",
)
#: The same where the article plays in DR Congo: "les déplacés de Kalambi", "traders of Kilo".
_PEOPLE_OF = _set(
    "deplaces refugies originaires natif native natifs ressortissants notables cultivateurs",
    "paysans",
    "commercants pecheurs creuseurs eleves ecoliers marche dispensaire clinique ecole afya",
    "pharmacie poste parquet paroisse",
    "traders fishermen farmers miners youths displaced market bridge waasi wakimbizi wakulima",
    "wavuvi soko",
)
_FALLS = _set("fell falls tombe tombee imeanguka imetekwa")

#: Capitalised words after "in" that are no places.
_NOT_PLACES = _set(
    "memory nature love peace uniform dusk bitcoin nvidia super operation room building downtown",
    "doctors spring tech stage series week day night court class mode search light view favor",
    "favour honor honour response addition person power office prison jail hospital school church",
    "military central provincial regional university referral main local new old great border",
    "english french swahili kiswahili lingala islam christianity parliament congress god allah",
    "internet covid ebola mpox christ jesus bible catholic muslim christian facebook twitter",
    "whatsapp tiktok youtube telegram instagram google amazon english arabic spanish german",
    "russian chinese latin wikipedia cabinet senate mass heaven brexit nato government president",
    "prime minister anglais francais dieu etat parlement senat internet gouvernement republique",
    "presidence kiingereza kifaransa mungu serikali rais bunge allies africans europeans part",
    "chapter section article phase stage annex figure table photo group world mr mrs ms dr gmt am",
    "pm usd eur fc act monsieur madame general colonel north south east west state states federal",
    "supreme high",
)

_LONGEST_RUN = 3


@dataclass(frozen=True, slots=True)
class Unlocated:
    """An unknown name that the text shows to be a place, by word indices."""

    first: int
    last: int
    reason: str


def find_unlocated(
    page: Page, names: Mapping[int, Found], taken: set[int], persons: set[str], is_theatre: bool
) -> list[Unlocated]:
    """All unknown names that the text shows to be places.

    Args:
        page: The article.
        names: Located names that are places, by the index of their first word.
        taken: Indices of words that belong to any name or organisation already.
        persons: Folded words met in persons' names in this article.
        is_theatre: Whether the article plays in DR Congo, where a bare "in X" counts.
    """
    runs = _runs(page, taken)
    shown: dict[str, str] = {}
    found = []
    rows = _Rows(page, names, is_theatre)
    for first, last in runs:
        reason = _reason(page, first, last, names, persons, is_theatre, rows)
        if reason is not None:
            rows.add(first, last)
            shown.setdefault(" ".join(page.tokens.words[first:last]), reason)
            found.append(Unlocated(first, last, reason))
    seen = {item.first for item in found}
    for first, last in runs:
        key = " ".join(page.tokens.words[first:last])
        if key in shown and first not in seen and len(key) > 3:
            found.append(Unlocated(first, last, "elsewhere in the article: " + shown[key]))
    return sorted(found, key=lambda item: item.first)


#: Behind these a comma begins something else: "In Tanganyika, Twa and Luba militias clashed".
_TOO_WIDE = frozenset(
    {PlaceKind.COUNTRY, PlaceKind.PROVINCE, PlaceKind.REGION, PlaceKind.CONTINENT}
)


class _Rows:
    """Rows of names: "Ngungu, Kabingo et Bitonga" are places together once one of them is."""

    def __init__(self, page: Page, names: Mapping[int, Found], is_theatre: bool) -> None:
        self._page = page
        local = [name for name in names.values() if name.bearings[0].place.kind not in _TOO_WIDE]
        self._begins = {name.first for name in local}
        self._ends = {name.last: is_theatre or is_located(page, name) for name in local}

    def add(self, first: int, last: int) -> None:
        """Take a newly found place into its row."""
        self._begins.add(first)
        self._ends[last] = True

    def reason(self, first: int, last: int) -> str | None:
        """Why the words stand in a row with a place; None when they do not."""
        tokens = self._page.tokens
        stop = self._page.bounds(first)[1]
        joined = last < stop and tokens.words[last] in _AND and self._page.spaced(last)
        if joined and last + 1 in self._begins:
            return "it stands in a row with a known place"
        following = self._page.after(last, 1)
        if following and following[0] in AGENT_VERBS:
            return None
        if tokens.words[first - 1] in _AND and self._ends.get(first - 1):
            return "it stands in a row with a known place"
        linked = self._page.before(first, 2)
        is_linked = len(linked) == 2 and linked[0] in _AND and linked[1] in _AGAIN
        if is_linked and self._ends.get(first - 2) and self._page.spaced(first):
            return "it stands in a row with a known place"
        if tokens.words[first - 1] in _ONWARD and self._ends.get(first - 1):
            return "it stands where the way from a known place leads"
        in_list = tokens.gaps[first] == ", " and self._ends.get(first)
        if in_list and (
            (joined and last + 1 < stop and tokens.capital[last + 1])
            or (last in self._begins and tokens.gaps[last] == ", ")
        ):
            return "it stands in a row with a known place"
        return None


_COMMON_WORDS = FUNCTION_WORDS | TIME_WORDS
_NEVER_INSIDE = _NOT_PLACES | TITLES


def _runs(page: Page, taken: set[int]) -> list[tuple[int, int]]:
    """Runs of capitalised words that nothing else has claimed."""
    tokens = page.tokens
    runs: list[tuple[int, int]] = []
    for index in page.capitals():
        word = tokens.words[index]
        if index in taken or word in _COMMON_WORDS or not word.isalpha():
            continue
        if runs and runs[-1][1] == index and page.touches(index):
            runs[-1] = (runs[-1][0], index + 1)
        else:
            runs.append((index, index + 1))
    return [run for run in runs if run[1] - run[0] <= _LONGEST_RUN and _may_be_name(page, *run)]


def _may_be_name(page: Page, first: int, last: int) -> bool:
    printed = page.words(first, last)
    if len(printed) < 3 or page.style(first) is Style.TITLE:
        return False
    words = page.tokens.words[first:last]
    if not _NEVER_INSIDE.isdisjoint(words):
        return False
    if printed.isupper() and page.style(first) is Style.NORMAL:
        return len(printed) > 5 and first == page.bounds(first)[0]
    return page.style(first) is Style.NORMAL and page.left_out(first) is None


def _reason(
    page: Page,
    first: int,
    last: int,
    names: Mapping[int, Found],
    persons: set[str],
    is_theatre: bool,
    rows: _Rows,
) -> str | None:
    words = page.tokens.words
    if words[first] in GIVEN_NAMES or words[last - 1] in KNOWN_SURNAMES:
        return None
    if not persons.isdisjoint(words[first:last]):
        return None
    if words[first - 1] in TITLES and page.before(first, 1) and page.spaced(first):
        return None
    return (
        _by_kind(page, first, last)
        or _by_measure(page, first, last, names)
        or _by_area(page, first, last, names)
        or _by_dateline(page, first, last, names)
        or rows.reason(first, last)
        or _by_verb(page, first, last, is_theatre)
        or _by_preposition(page, first, last, is_theatre)
    )


def _by_kind(page: Page, first: int, last: int) -> str | None:
    before = page.before(first, 4)
    linked = False
    while before and before[-1] in _LINKS:
        linked = True
        before.pop()
    is_kind = before and (before[-1] in _KINDS_BEFORE or before[-1] in KINDS_OF_SEVERAL)
    if is_kind and (linked or page.spaced(first)):
        return f"“{before[-1]}” stands before it"
    after = page.after(last, 1)
    if after and after[0] in _KINDS_AFTER and page.spaced(last):
        return f"“{after[0]}” stands behind it"
    return None


def _by_measure(page: Page, first: int, last: int, names: Mapping[int, Found]) -> str | None:
    """As in "X, 30 km west of Walikale"; "30 km from X"."""
    tokens = page.tokens
    before = page.before(first, 8)
    if before and before[-1] in _OF and any(word in _UNITS for word in before[-7:-1]):
        return "a distance is counted from it"
    after = page.after(last, 7)
    if not after or "," not in tokens.gaps[last]:
        return None
    unit = next((last + at for at, word in enumerate(after) if word in _UNITS), None)
    stop = min(page.bounds(first)[1], last + 14)
    reference = next((index for index in range(last, stop) if index in names), None)
    if unit is not None and reference is not None and unit < reference:
        capitals = any(tokens.capital[last:unit])
        return None if capitals else "the text says how far from a known place it lies"
    return None


def _by_area(page: Page, first: int, last: int, names: Mapping[int, Found]) -> str | None:
    """As in "Sebagoro, in Uganda", "X, en territoire de Walikale": its area stands behind it."""
    tokens = page.tokens
    stop = page.bounds(first)[1]
    if last + 1 >= stop or tokens.gaps[last] != ", " or tokens.words[last] not in _IN:
        return None
    index = last + 1
    while index < stop and tokens.words[index] in _TO_AREA:
        index += 1
    other = names.get(index)
    if other is not None and other.bearings[0].place.kind in _AREAS:
        return "the area it lies in is said behind it"
    return None


def _by_dateline(page: Page, first: int, last: int, names: Mapping[int, Found]) -> str | None:
    """As in "BUNDIBUGYO, Uganda | 11 June": capitals before a country at the very start."""
    if first != page.bounds(first)[0] or not page.words(first, last).isupper():
        return None
    if last in names and page.tokens.gaps[last] == ", ":
        return "it stands in the dateline before its country"
    return None


def _by_verb(page: Page, first: int, last: int, is_theatre: bool) -> str | None:
    before = page.before(first, 2)
    if before and is_theatre and before[-1] in _TAKES_PLACE and page.spaced(first):
        return f"“{before[-1]}” takes a place"
    is_of = len(before) == 2 and before[1] in _LINKS
    if is_of and (before[0] in _PLACE_OF or (is_theatre and before[0] in _PEOPLE_OF)):
        return f"“{before[0]}” goes with a place"
    if len(before) == 2 and before[0] in _CROSSES and before[1] in ("the", "la") and is_theatre:
        return f"“{before[0]} {before[1]}” stands before it"
    after = page.after(last, 2)
    if (
        after
        and is_theatre
        and (after[0] in _FALLS or (after[:1] == ["est"] and after[-1] in _FALLS))
    ):
        return "it is said to have fallen"
    return None


def _by_preposition(page: Page, first: int, last: int, is_theatre: bool) -> str | None:
    before = page.before(first, 4)
    if not before or not page.spaced(first):
        return None
    word, earlier = before[-1], before[:-1]
    if not _stands_alone(page, first, last):
        return None
    printed = page.tokens.printed(first - 1)
    if earlier and earlier[-1] in _SPOKEN_TO:
        return None
    if printed in ("à", "À") and (is_theatre or _is_where(page, first, last, earlier)):
        return "“à” stands before it"
    if word in STRONG_LOCATIVE or (word == "at" and is_theatre):
        return f"“{printed}” stands before it"
    if word in ("to", "from") and any(one in _MOTION for one in earlier):
        return f"“{printed}” after a verb of motion stands before it"
    if word in ("of", "de", "d") and earlier and earlier[-1] in _BEFORE_OF:
        return f"“{earlier[-1]} {printed}” stands before it"
    return None


def _stands_alone(page: Page, first: int, last: int) -> bool:
    """Not "Room 5", "Formula One", "Downtown Goma", "in Memory of"; nor a word used small, too."""
    tokens = page.tokens
    if last < page.bounds(first)[1] and page.spaced(last):
        word = tokens.words[last]
        if tokens.capital[last] or word[0].isdigit() or word in ("of", "de"):
            return False
    return last - first > 1 or not page.is_small_before(first)


def _is_where(page: Page, first: int, last: int, earlier: list[str]) -> bool:
    """Outside the theatre "à X" may be a person spoken to: "a confié à Macron"."""
    if last - first > 1 or any(word in _SPOKEN_TO for word in earlier):
        return False
    return last >= page.bounds(first)[1] or not page.tokens.capital[last]


#: "fled to X", "withdrew from X": only after such a verb "to" and "from" show a place.
_MOTION = _set(
    "fled flee flees fleeing moved move moving travelled traveled travel sailed flew flown fly",
    "returned return went go gone drove driven marched withdrew withdraw retreated advanced headed",
    "arrived deported transferred evacuated displaced sent walked crossed came come coming escaped",
    "bused bussed ferried airlifted trucked shipped brought resettled rerouted diverted marching",
    "relocated journey road route flight flights train bus",
)
_BEFORE_OF = _set(
    "north south east west northeast northwest southeast southwest outskirts vicinity",
    "nord sud est ouest pres autour loin environs alentours peripherie",
)
_SPOKEN_TO = _set(
    "dit declare confie indique demande affirme repondu explique annonce remis donne grace face",
    "quant rapport propose promis parle succede oppose reproche rendu contre appartient confiee",
)
