"""The word to the left of a name by which Swahili says what the place is in a movement."""

from __future__ import annotations

from enum import StrEnum

from dashboard.core import late_patterns as re
from dashboard.core.displacements.places.ranks import REGION, rank
from dashboard.core.displacements.sentence.memory import PEOPLE
from dashboard.core.displacements.sentence.row import PlaceItem, Row, in_figures, verb_at
from dashboard.core.displacements.words.lexicon import FORCES
from dashboard.core.displacements.words.place_words import word_set
from dashboard.core.displacements.words.saying import says
from dashboard.core.displacements.words.senses import Frame
from dashboard.core.displacements.words.swahili_place_words import (
    FROM,
    HOMES,
    OF,
    OWN_HOMES,
    PASSED,
    RAGES,
    STRUCK,
    THEIRS,
    TITLES,
    TO,
    TOWARDS,
    TROUBLE,
    VIA,
)

#: So many words back the deciding word may stand.
_REACH = 26
#: So many words that no table knows may be passed over, none of them a name or what others do.
_UNKNOWN = 4
_ACTS = re.compile(r"(?:wa|ba|a)(?:me|li|na|ki|ka)\w{3,}")


class By(StrEnum):
    """What decides over a place."""

    FROM = "from"
    TO = "to"
    TOWARDS = "towards"
    VERB = "verb"
    HOMES = "homes"
    TROUBLE = "trouble"
    PEOPLE = "people"
    EXILE = "exile"
    LIVING = "living"
    TITLE = "title"
    NOTHING = "nothing"  # no word at all: the subject, or a place put first
    OTHER = "other"


NAMELY = word_set(
    "hasa haswa hususan hususani ikiwemo vikiwemo zikiwemo yakiwemo wakiwemo wakiwamo yaani"
)
#: "Ikiwa ni pamoja na Goma": as long as one word.
_INCLUDING = ["ikiwa", "ni", "pamoja", "na"]


def opens_list(row: Row, at: int) -> bool:
    """Whether places that belong to the one before follow a word: "hasa", "ikiwa ni pamoja na"."""
    return row.word(at) in NAMELY or row.within(at, at + len(_INCLUDING)) == _INCLUDING


def is_in_including(row: Row, at: int) -> bool:
    """Whether a word is one of "ikiwa ni pamoja na"."""
    if row.word(at) not in _INCLUDING:
        return False
    size = len(_INCLUDING)
    first = at - _INCLUDING.index(row.word(at))
    return row.within(first, first + size) == _INCLUDING


#: How places are thought to be: "maeneo yanayodhaniwa kuwa salama, hasa Goma".
_SO_CALLED = re.compile(r"(?:yanayo|zinazo|inayo|unao|linalo|kinacho|vinavyo|panapo)\w{4,}")
_BEING = word_set("kuwa ni")
_CALM = word_set("salama tulivu usalama")


def _tells_how(row: Row, at: int) -> bool:
    """Whether a word only says how a kind of place is: "maeneo yanayodhaniwa kuwa salama zaidi"."""
    word = row.word(at)
    if word in _BEING:
        return _SO_CALLED.fullmatch(row.word(at - 1)) is not None
    if word in _CALM or (word == "zaidi" and row.word(at - 1) in _CALM):
        return True
    return row.word(at + 1) in _BEING and _SO_CALLED.fullmatch(word) is not None


def governor(row: Row, place: PlaceItem) -> tuple[By, int]:
    """The first word to the left of a place that decides, and where it stands."""
    unknown = 0
    figures = in_figures(row)
    for at in range(place.lo - 1, max(row.lo, place.lo - _REACH) - 1, -1):
        word = row.word(at)
        within = at in figures and word not in PEOPLE
        if within and at + 1 in figures:
            continue  # the comma of "3,000" parts nothing
        if _is_stop(row, at + 1) and not opens_list(row, at + 1):
            return By.NOTHING, at + 1
        if within or word in NAMELY or _tells_how(row, at) or is_in_including(row, at):
            continue
        by = _by_form(row, at, word) or _by_meaning(row, at, word, place)
        if by in (By.FROM, By.TO, By.TOWARDS) and unknown:
            return By.OTHER, at  # "hadi hali ya utulivu itakaporejea Kivu"
        if by is not None:
            verb = verb_at(row, at) if by is By.VERB else None
            return by, at if verb is None else verb.lo
        named = any(one.lo <= at < one.hi for one in row.places) or _names_side(row, at)
        named = named or (row.tokens.capital[at] and _names_side(row, at - 1))  # "ya Kongo DR"
        known = word in _SIDES or word in PASSED or word in _PARTIES or word in THEIRS
        if named or known or word in PEOPLE:
            continue
        unknown += 1
        if unknown > _UNKNOWN or row.tokens.capital[at] or _ACTS.match(word):
            return By.OTHER, at
    reached = place.lo - row.lo <= _REACH
    return (By.NOTHING if reached else By.OTHER), row.lo


def _by_form(row: Row, at: int, word: str) -> By | None:
    """What a word decides that says by itself where a place stands in a movement."""
    if FROM.fullmatch(word):
        return By.FROM
    if word.endswith("pitia") and len(word) > _LONG:
        return By.OTHER  # "wamepitia Bunagana"
    if (word in VIA and row.word(at + 2) not in FORCES and not _parts_sides(row, at)) or (
        word == "mpaka" and row.word(at + 1) in ("wa", "na", "kati", "baina")
    ):
        return By.OTHER
    if word in TOWARDS and not (word == "upande" and not _leads_aside(row, at)):
        return By.TOWARDS
    if word == "mpaka" and row.word(at - 1) in OF:
        return By.OTHER  # "kivuko cha mpaka cha Gatumba"
    if word in TO:
        return By.TO
    if verb_at(row, at) is not None:
        return By.VERB
    if word in _THAT or says(word):
        return By.NOTHING
    return None


def _leads_aside(row: Row, at: int) -> bool:
    """Whether "side" is where people go: "wakielekea upande wa Goma"; "upande wa mashariki ya
    Kongo" is where they are."""
    return row.word(at + 1) == "wa" and row.word(at + 2) not in _COMPASS


_COMPASS = word_set("mashariki magharibi kaskazini kusini")


def _parts_sides(row: Row, at: int) -> bool:
    """Whether "between" stands behind a fight and names its sides: "mapigano makali baina ya
    makundi yenye silaha katika jimbo la Kasai"."""
    return row.word(at) in _BETWEEN and not TROUBLE.isdisjoint(row.within(at - _TOLD_HOW, at))


_BETWEEN = word_set("kati baina")
_TOLD_HOW = 4
#: Sides of a fight, and how it goes: passed over on the way to the word that decides.
_PARTIES = word_set(
    """kundi makundi vikundi silaha yenye wenye moja kikabila kabila makabila jamii makali mapya
    mabaya makubwa wafuasi hasimu pande mbili"""
)


def _by_meaning(row: Row, at: int, word: str, place: PlaceItem) -> By | None:
    """What a noun or a verb decides by what it says of the place behind it."""
    other = next((one for one in row.places if one.lo <= at < one.hi <= place.lo), None)
    if other is not None and _names_side(row, other.lo):
        return None  # "mapigano kati ya jeshi la Kongo na waasi katika eneo la Kasai"
    if other is not None and _goes_on_to(row, other, place):
        return None  # "mjini Goma na pia katika nchi jirani ya Rwanda"
    if other is not None:  # "mji wa mashariki mwa DRC wa Uvira"
        return None if rank(other) > rank(place) and row.word(place.lo - 1) in OF else By.OTHER
    if word in HOMES and (row.word(at + 1) in THEIRS or word in OWN_HOMES):
        return By.HOMES
    if word in TROUBLE or is_struck(word) or RAGES.fullmatch(word) or closes_site(row, at):
        return By.OTHER if _ebbs(row.word(at + 1)) else By.TROUBLE
    if word in _SIDES and not TROUBLE.isdisjoint(row.within(at - _TROUBLE_BACK, at)):
        return None  # "mashambulizi ya M23 katika eneo la Sake"
    if word in FORCES and (verb := verb_at(row, at - 1)) and verb.sense.frame is Frame.FLEE:
        return None  # "wamekimbia waasi katika eneo la Sake"
    if word in TITLES and row.word(at + 1) in OF:
        return By.TITLE
    if word in FORCES:
        return By.OTHER
    if word in _EXILE or _is_time_away(row, at):
        return By.EXILE
    if word in _LIVING:
        return By.LIVING
    if word in PEOPLE and _is_of_place(row, at, place):
        return By.PEOPLE
    return None


def _ebbs(word: str) -> bool:
    """Whether trouble is told to be over: "vita vikipungua mjini Goma"."""
    return word[:2] in _OF_TROUBLE and word.endswith(_EBBING)


_OF_TROUBLE = ("vi", "ya", "vu", "li", "ha")
_EBBING = ("pungua", "koma", "malizika", "tulia", "sita", "komeshwa")


def closes_site(row: Row, at: int) -> bool:
    """Whether a camp is closed: "imefunga kambi za Bulengo", "walivifunga vituo vya Sake"."""
    return _CLOSES.fullmatch(row.word(at)) is not None and row.word(at + 1) in _CLOSED_SITES


_CLOSES = re.compile(
    r"(?:wa|i|li|u|a|ku|ya)(?:me|li|na|ki|ka)?(?:zi|i|vi|ki|ya)?(?:funga|bomoa|vunja)"
)
_CLOSED_SITES = word_set("kambi makambi vituo kituo makazi maeneo")


def _goes_on_to(row: Row, first: PlaceItem, second: PlaceItem) -> bool:
    """Whether "and also in" joins two places, whatever decides over both."""
    between = row.within(first.hi, second.lo)
    return between[:1] == ["na"] and between[1:2] == ["pia"] and PASSED.issuperset(between[2:])


def _is_time_away(row: Row, at: int) -> bool:
    """Whether people were away so long: "baada ya miezi mitatu huko Goma"."""
    return row.word(at) in _SPANS and row.within(at - 2, at) == ["baada", "ya"]


_SPANS = word_set("siku wiki mwezi miezi mwaka miaka")
_SIDES = FORCES | TITLES
_EXILE = word_set("ukimbizini uhamishoni")
#: People who are somewhere: "wakimbizi walioko nchini Tanzania", "familia zilizoko Goma".
_LIVING = word_set(
    """walioko waliopo waliomo zilizoko zilizopo zilizomo waliobaki waliobakia wako wapo wamo ziko
    zipo zimo waliokuwa zilizokuwa walikuwa zilikuwa"""
)


def _names_side(row: Row, at: int) -> bool:
    """Whether a name only says whose forces those are: "jeshi la Kongo"."""
    return row.word(at - 1) in OF and row.word(at - 2) in _SIDES


_TROUBLE_BACK = 12


_THAT = word_set("kuwa kwamba ambapo ambako huku wakati")


def _is_of_place(row: Row, at: int, place: PlaceItem) -> bool:
    """Whether people are named by a place: "wakimbizi 300 wa Masisi", "wakazi wengi wa Sake"; not
    "kambi ya wakimbizi ya Goma", "familia za wenyeji mjini Goma"."""
    if row.word(at - 1) in ("ya", "za") and row.word(at - 2) in _SITES:
        return False
    after = at + 1
    figures = in_figures(row)
    while after < place.lo and (after in figures or row.word(after) in _QUANTIFIERS):
        after += 1
    if row.within(after, after + 2) == ["wa", "ndani"]:
        after += 2
    return row.word(after) in ("wa", "ba", "za") and row.word(after + 1) not in ("ndani", "wenyeji")


_QUANTIFIERS = word_set(
    """wengi wote wengine nyingi zote nyingine kadhaa wachache wapatao zipatazo takriban karibu na
    hao hawa hizo hizi wale
    watoto wapya waliokosa makazi zaidi ya"""
)
_SITES = word_set("kambi makambi kituo vituo maeneo eneo kambini makazi makaazi")


def is_land_of(row: Row, land: PlaceItem, place: PlaceItem) -> bool:
    """Whether a land only says where the place named next lies: "mkoa wa Burundi wa Cibitoke",
    "mji wa mashariki mwa DRC wa Uvira"."""
    between = range(land.hi, place.lo)
    if rank(land) < REGION or rank(place) >= rank(land) or not between or len(between) > _TOWN_OF:
        return False
    if row.word(place.lo - 1) not in OF or any(_is_stop(row, at) for at in (*between, place.lo)):
        return False
    at = land.lo - 1
    while row.word(at) in _SIDES_OF and at > row.lo:
        at -= 1
    return row.word(at) in OF and not _TOWNS.isdisjoint(row.within(at - _TOWN_OF, at))


_TOWN_OF = 3
_SIDES_OF = word_set("mashariki magharibi kaskazini kusini kati mwa")
_TOWNS = word_set(
    "mji miji jiji kijiji vijiji mkoa jimbo wilaya tarafa eneo kambi kituo kisiwa bandari"
)


def _is_stop(row: Row, at: int) -> bool:
    """Whether a stop or a comma stands before a word."""
    gap = row.gap(at)
    return bool(gap) and any(mark in gap for mark in ",;:.!?–—")


def is_struck(word: str) -> bool:
    """Whether a long Swahili word holds a stem of attacking: "yaliyoshambuliwa"."""
    return len(word) > _LONG and any(stem in word for stem in STRUCK)


_LONG = 6
