"""Whom a Swahili figure counts: the noun stands before it, with what describes it in between."""

from __future__ import annotations

from bisect import bisect_left

from dashboard.core import late_patterns as re
from dashboard.core.displacements.people.swahili_further import are_of_them
from dashboard.core.displacements.people.swahili_headless import are_named_by
from dashboard.core.displacements.sentence.row import FigureItem, Row, in_figures
from dashboard.core.displacements.words.swahili_place_words import WHITHER
from dashboard.core.quantity.nouns import DISPLACED, HOUSEHOLDS, OTHER, Counted
from dashboard.core.quantity.tables import SWAHILI_PEOPLE
from dashboard.core.timing.words import SWAHILI_MONTHS

#: "watu 5,000", "familia nyingine 250", "wakimbizi wa ndani 240,000": Swahili counts after.
_SWAHILI_NOUNS = frozenset(SWAHILI_PEOPLE.split("|"))
#: In the east of DR Congo French nouns, and "bantu" for people, stand where Swahili ones do: "ma
#: familles 300".
_CONGOLESE_NOUNS = _SWAHILI_NOUNS | frozenset(
    "famille familles menage menages deplace deplaces refugies bantu".split()
)

#: The noun is one of so many words before the figure.
_NOUN_REACH = 7

#: Between a noun and its number: "wakimbizi wa ndani wapya zaidi ya 300", "watu waliokosa makazi
#: wanaokadiriwa kufikia 5,000", "raia wa Kongo wapatao 40".
_BETWEEN = frozenset(
    """wa ndani wapya mpya wengine nyingine zaidi ya takriban takribani karibu na kama yapata
    wapatao zipatazo zipatao kati baina angalau angalao hadi kufikia kuwa makazi makao si chini
    watoto wanawake wazee wote zote jumla idadi inayokadiriwa kadhaa kutoka kongo congo drc
    jamhuri kidemokrasia pungufu kiasi cha hifadhi""".split()
)
_DESCRIBES = re.compile(r"(?:wa|wali|zi|zili|wana|zina|i|wasi|zisi)(?:o|yo|zo)\w+")


def swahili_noun(row: Row, item: FigureItem) -> tuple[Counted, int] | None:
    """The Swahili noun that a figure counts, and where the phrase begins; None without one."""
    number = bisect_left(row.tokens.starts, item.figure.number_start)
    if row.word(number - 1) in _MONTHS:
        return None  # "wimbi la wakimbizi tangu Disemba 5"
    if row.word(number - 1) in _THINGS:
        return None  # "watu walikimbia Sake saa 2 usiku", "walitembea kilomita 40"
    near = row.within(min(item.lo, number - _NOUN_REACH), max(number, item.hi))
    swahili = row.article.language == "sw"
    if swahili and (counted := _of_total(row, number)) is not None:
        return counted, item.lo
    nouns = _CONGOLESE_NOUNS if swahili else _SWAHILI_NOUNS
    if nouns.isdisjoint(near):
        return None  # as in every text of another language
    return _noun_before(row, number, nouns) or _noun_inside(row, item)


#: Before the number of an hour or a day.
_HOURS = frozenset("saa tarehe mnamo dakika siku".split())
#: "Idadi ya wakimbizi waliofika Burundi imefikia zaidi ya 10,000": before the figure.
_COMES_TO = re.compile(
    r"(?:i|u)(?:me|li|na|ka)(?:fikia|fika|panda|ongezeka|zidi|kuwa|kadiriwa)|kufikia|ni"
)
_TOTALS = frozenset("idadi jumla".split())
_TOTAL_REACH, _COMES_REACH = 18, 5


def _of_total(row: Row, number: int) -> Counted | None:
    """Whom a figure counts that says how many they have come to be; None for any other."""
    near = range(number - 1, max(row.lo, number - _COMES_REACH) - 1, -1)
    told = next((at for at in near if _COMES_TO.fullmatch(row.word(at))), None)
    if told is None or not _TOTALS.intersection(row.within(told - _TOTAL_REACH, told)):
        return None
    for at in range(told - 1, max(row.lo, told - _TOTAL_REACH) - 1, -1):
        if row.word(at - 1) != "ya" or row.word(at - 2) not in _TOTALS:
            continue
        if row.word(at) in _SWAHILI_NOUNS:
            return _counted(row.word(at))
        if are_named_by(row.word(at)):  # "idadi ya waliokimbilia Goma imefikia 3,000"
            return Counted.DISPLACED
    return None


def _noun_before(row: Row, index: int, nouns: frozenset[str]) -> tuple[Counted, int] | None:
    """The Swahili noun of a figure that begins at ``index`` and where it stands."""
    others = in_figures(row)
    for at in range(index - 1, max(row.lo, index - _NOUN_REACH) - 1, -1):
        word = row.word(at)
        if row.starts_with_gap(at + 1) or word == "huku" or _is_counted(row, at, index, others):
            return None  # "watu 20 wameuawa huku maelfu wakikimbia": another's noun
        if word in nouns:
            return _counted(word), at
        if _HARMED_THEM.fullmatch(word):
            return None  # "watu waliokimbilia Goma liliua watano": how many it killed
        if index - at > _CLOSE and word not in _BETWEEN and not _DESCRIBES.fullmatch(word):
            return None
    return None


def _is_counted(row: Row, at: int, index: int, others: set[int]) -> bool:
    """Whether a word belongs to a figure before that which begins at ``index``."""
    return at in others and not any(one.lo <= at and index < one.hi for one in row.figures)


_HARMED_THEM = re.compile(
    r"(?:li|wa|i|a|ya|vi|zi|u|ku)(?:me|li|na|ki|ka)?(?:wa|m|ji)?(?:ua|uwa|jeruhi|teka)"
)
_MONTHS = SWAHILI_MONTHS | {"tarehe"}
#: So near to its number a noun needs nothing known between: "watu wengine wanane 300".
_CLOSE = 3


def _counted(noun: str) -> Counted:
    if noun in HOUSEHOLDS:
        return Counted.HOUSEHOLDS
    return Counted.DISPLACED if noun in DISPLACED else Counted.PERSONS


def _noun_inside(row: Row, item: FigureItem) -> tuple[Counted, int] | None:
    """The Swahili noun within a range: "kati ya watu 3,000 na 4,000"."""
    for at in range(item.lo, item.hi):
        if row.word(at) in _SWAHILI_NOUNS:
            homes = row.word(at) in HOUSEHOLDS
            return (Counted.HOUSEHOLDS if homes else Counted.PERSONS), item.lo
    return None


#: "Kambi 5 za wakimbizi", "vituo vitatu vya wahamiaji": the sites are counted, not the people.
_SITES = frozenset(
    """kambi makambi vituo vijiji miji maeneo wilaya mitaa shule makanisa nyumba hema mahema
    makundi mashirika misafara malori mabasi boti mitumbwi""".split()
)
#: Right before a number: things, hours and lengths are counted, and not the people before them.
_THINGS = (
    (OTHER - _SWAHILI_NOUNS)
    | _SITES
    | _HOURS
    | frozenset("km kilometa maili mita kilo gunia magunia hospitali zahanati ekari shamba".split())
)
_OF = frozenset("ya za vya".split())


def counts_sites(row: Row, item: FigureItem) -> bool:
    """Whether a Swahili figure counts the sites or things before it, to whom people belong."""
    return row.word(item.lo - 1) in _SITES and row.word(item.hi) in _OF


def is_behind_only(row: Row, item: FigureItem, noun: Counted) -> bool:
    """Whether a Swahili figure has a noun only behind it, which it does not count: "Desemba 2025
    raia 300"; in "maelfu ya watu" a word joins the two."""
    if row.article.language != "sw" or noun in (Counted.BARE, Counted.OTHER):
        return False
    return row.word(item.hi) not in ("ya", "za", "wa", "wengine", "nyingine")


#: So many words before a figure these say that it is of people told of before.
_OF_THEM_REACH = 4
#: Between a figure and its verb: "Takriban 7,000 pia wameripotiwa kuvuka".
_BESIDE_VERB = frozenset("pia tayari bado zaidi wengine nyingine sasa hivi kila siku kwa".split())
#: What people did or what was said of them: "wameripotiwa", "walivuka", "zimehama".
_THEY_DID = re.compile(r"(?:wa|ba|zi)(?:me|li|na|ki|ka)\w{3,}|(?:wa|zi)(?:ko|po|mo)")
_VERB_REACH = 4


def stands_for_people(row: Row, item: FigureItem) -> bool:
    """Whether a Swahili figure without a noun stands for people told of before, a word of them or
    their verb right behind it: "2,000 kati yao wamefika", "7,000 pia wameripotiwa kuvuka"."""
    if row.article.language != "sw":
        return False
    if are_of_them(row.within(item.lo - _OF_THEM_REACH, item.hi + 3)):
        return True  # "elfu 40 kati yao", "Kati yao 1,500 wako Baraka"
    if row.word(item.hi) in WHITHER and _is_one_of_them(row, item):
        return True  # "Watu 900 wamekimbia Mbau: 600 kwenda Oicha na 300 kwenda Beni"
    at = item.hi
    while row.word(at) in _BESIDE_VERB and at < item.hi + _VERB_REACH:
        at += 1
    return not row.starts_with_gap(at) and _THEY_DID.fullmatch(row.word(at)) is not None


_JOINING = frozenset("na huku wakati".split())


def _is_one_of_them(row: Row, item: FigureItem) -> bool:
    """Whether a smaller figure stands behind one before it, parted from it or joined to a part."""
    before = [one for one in row.figures if one.hi <= item.lo]
    if not before or not (row.starts_with_gap(item.lo) or row.word(item.lo - 1) in _JOINING):
        return False
    whole, part = before[0].figure, item.figure
    return (whole.high or whole.low or 0) > (part.low or part.high or 0) > _FEW


#: A smaller number is a time or a length.
_FEW = 31
