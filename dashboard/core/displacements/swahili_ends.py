"""Which end of a movement each place of a Swahili sentence is.

Swahili says it to the left of the name: "kutoka" and "hadi" by themselves, a verb by its frame,
"makazi yao" by the verb before it, fighting by what people did about it. So from each name one
reads backwards, over the words that only say what kind of place it is, to the first word that
decides.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from enum import StrEnum

from dashboard.core.displacements.ends import End, PlacedEnd
from dashboard.core.displacements.governors import COUNTRY, Governed, rank
from dashboard.core.displacements.lexicon import FORCES
from dashboard.core.displacements.memory import PEOPLE
from dashboard.core.displacements.mover import Mover
from dashboard.core.displacements.row import PlaceItem, Row
from dashboard.core.displacements.sense_items import SenseItem
from dashboard.core.displacements.senses import Frame
from dashboard.core.tokens import fold
from dashboard.model import PlaceKind


def _words(listed: str) -> frozenset[str]:
    return frozenset(fold(listed).split())


#: "kutoka Sake", "wakitokea mjini Sake", "zilizotoka Sake"; not "yalitokea", what happened.
_FROM = re.compile(r"(?:ku)?toka|kutokea|(?:wa|zi|a)\w{0,4}(?:toka|tokea)")
#: "hadi Goma", "kwenda mjini Goma"
_TO = _words("hadi mpaka kwenda")
#: "kuelekea Goma": nobody is said to have arrived.
_TOWARDS = _words("kuelekea wakielekea zikielekea wanaelekea walielekea upande")
#: "kupitia Bunagana", "mpaka wa Bunagana": people only pass there.
_VIA = _words("kupitia wakipitia kati baina mipaka mpakani kilomita umbali")
#: "mapigano ya Sake", "mashambulizi katika eneo la Masisi"
_TROUBLE = _words(
    """mapigano mapambano mashambulizi mashambulio shambulio shambulizi vita ghasia machafuko
    uvamizi mauaji makabiliano fujo uasi mzozo migogoro mgogoro ukosefu milipuko mlipuko mabomu
    risasi kuangukia kuanguka kutekwa kudhibitiwa kushambuliwa kuvamiwa kutwaliwa operesheni
    mafuriko maporomoko moto volkano unyanyasaji ukatili vurugu"""
)
#: Parts of verbs of violence, whatever their subject and tense: "waliushambulia", "limeteka".
_STRUCK = (
    "shambuli", "vamia", "vamiw", "teka", "tekw", "kamata", "kamatw", "dhibiti", "twaa", "twaliw",
    "pigana", "pambana", "chukua", "uteka", "chomw", "choma", "teketez", "angukia", "anguka",
)  # fmt: skip
#: What people leave: "makazi yao", "makwao", "vijiji vyao".
_HOMES = _words(
    "makwao kwao nyumbani makazi makaazi nyumba vijiji maskani mashamba majumba makao miji maeneo"
)
_OWN_HOMES = _words("makwao kwao nyumbani")
_THEIRS = _words("yao zao vyao lao chao wao")
#: Passed over on the way: what kind of place it is, and what joins kind and name.
_PASSED = _words(
    """ya wa za la cha vya mwa kwa na katika kwenye huko kule ndani nje mjini nchini mkoani jimboni
    kijijini vijijini wilayani kambini jijini kisiwani katani mitaani ukimbizini mpakani mji miji
    jiji kijiji vijiji wilaya mkoa mikoa mtaa mitaa kambi makambi eneo maeneo tarafa jimbo majimbo
    kata kitongoji vitongoji kituo vituo kisiwa visiwa nchi taifa shule shuleni makanisa kanisa
    kanisani hospitali uwanja soko sekta kundi usultani uchifu himaya groupement groupment mgodi
    migodi msitu misitu milima milimani mlima bonde mabonde nyanda jirani mkuu mkubwa mdogo mikubwa
    midogo kubwa ndogo muhimu kimkakati mpya kaskazini kusini mashariki magharibi kati katikati
    pembezoni mwisho jirani mbalimbali kadhaa mengine vingine nyingine miwili mitatu viwili vitatu
    mawili matatu mbili karibu zilizo zilizoko iliyo iliyoko ulio ulioko lililo lililoko kilicho
    kilichoko vilivyo vilivyoko yaliyo yaliyoko uliopo iliyopo kilichopo lililopo zilizopo vilivyopo
    madini biashara wakimbizi ndani muda mpito mapokezi familia wenyeji wahisani jamaa zao yao
    vyao lao vikiwemo ikiwemo kama vile pamoja hasa wa usalama salama sehemu nyanda juu chini
    siku wiki mwezi mwaka jana juzi leo iliyopita uliopita iliyopita huu hii sasa tena kwanza mara
    usiku asubuhi mchana jioni alfajiri jumatatu jumanne jumatano alhamisi ijumaa jumamosi jumapili
    januari februari machi aprili mei juni julai agosti septemba oktoba novemba desemba kuamkia
    ziwa mto pwani ufuo fukwe ufukwe mwambao mwalo maziwa nzima zima yote vyote wote hususan
    hususani hizo hiyo hilo huo hicho hivyo hayo jamhuri kidemokrasia"""
)
#: Who speaks or rules is named with a place that is no end: "mkuu wa wilaya ya Djugu".
_TITLES = _words(
    """mkuu meya gavana kiongozi msemaji afisa ofisa mbunge chifu askofu mkurugenzi waziri rais
    mwakilishi msimamizi naibu katibu serikali jeshi polisi mamlaka maafisa maofisa viongozi
    mwenyekiti mratibu shirika mashirika balozi ofisi mahakama gereza chuo kampuni bunge mwandishi
    waandishi mkaazi mkazi mwenyeji wabunge bendera mpaka vikosi wanajeshi waasi wapiganaji"""
)
#: In front of a host its people count as the place: "wakazi wa Goma wamewapokea".
_HOSTING = (
    "pokea", "pokelea", "karibisha", "hifadhi", "shuhudia", "andikisha", "sajili", "hudumia",
    "orodhesha", "wahifadhi", "kirimu",
)  # fmt: skip
_HAS = _words("ina una lina kina zina yana kuna mna pana ni imekuwa umekuwa")
_REACH = 14
#: So many words that no table knows may be passed over.
_UNKNOWN = 1


class _By(StrEnum):
    """What decides over a place."""

    FROM = "from"
    TO = "to"
    TOWARDS = "towards"
    VERB = "verb"
    HOMES = "homes"
    TROUBLE = "trouble"
    PEOPLE = "people"
    NOTHING = "nothing"  # no word at all: the subject, or a place put first
    OTHER = "other"


def swahili_ends(
    row: Row,
    governed: Sequence[Governed],
    sense: SenseItem | None,
    mover: Mover | None,
    lo: int,
    hi: int,
) -> tuple[PlacedEnd, ...]:
    """The ends that the places between words ``lo`` and ``hi`` are for a mover and its verb."""
    found: list[PlacedEnd] = []
    last: PlaceItem | None = None
    end: End | None = None
    for item in governed:
        place = item.place
        if not lo <= place.lo < hi:
            continue
        if last is None or not _goes_on(row, last, place):
            end = _end(row, place, sense, mover, lo)
        if end is not None:
            found.append(PlacedEnd(place, end, place.lo))
        last = place
    return tuple(_settled(found))


def _goes_on(row: Row, first: PlaceItem, second: PlaceItem) -> bool:
    """Whether only commas, "na" and kinds of place stand between two names of one list."""
    between = row.within(first.hi, second.lo)
    if len(between) > _LISTED or not _PASSED.issuperset(between) or _HERE & set(between):
        return False
    commas = any("," in row.gap(at) or "/" in row.gap(at) for at in range(first.hi, second.lo + 1))
    return "na" in between or commas or "pamoja" in between


_LISTED = 5
_HERE = _words("mjini nchini huko katika kwenye")


def _end(
    row: Row, place: PlaceItem, sense: SenseItem | None, mover: Mover | None, lo: int
) -> End | None:
    """What the first deciding word to the left of a place makes of it."""
    if _is_water(place):
        return None  # "walivuka Ziwa Albert"
    by, at = _governor(row, place)
    if by in (_By.FROM, _By.TO, _By.TOWARDS) and _is_theirs(row, at, mover):
        return None  # "kundi la ADF kutoka Uganda", "waasi wanaelekea mjini Goma"
    match by:
        case _By.FROM:
            return None if _is_length(row, at) else End.ORIGIN
        case _By.TO:
            return End.DESTINATION
        case _By.TOWARDS:
            return End.TOWARDS
        case _By.VERB:
            return _by_verb(row, place, at, sense, mover)
        case _By.HOMES:
            verb = _verb_before(row, at, lo)
            return End.DESTINATION if _goes_home(verb, sense) else End.ORIGIN
        case _By.TROUBLE:
            return End.ORIGIN if _is_fled(row, at) else End.WEAK_ORIGIN
        case _By.PEOPLE:
            return _of_people(row, place, at, sense)
        case _By.NOTHING:
            return _put_first(row, place, sense, mover)
        case _:
            return None


def _governor(row: Row, place: PlaceItem) -> tuple[_By, int]:
    """The first word to the left of a place that decides, and where it stands."""
    unknown = 0
    figures = {at for item in row.figures for at in range(item.lo, item.hi)}
    for at in range(place.lo - 1, max(row.lo, place.lo - _REACH) - 1, -1):
        if at in figures and at + 1 in figures:
            continue
        word = row.word(at)
        if _is_stop(row, at + 1):
            return _By.NOTHING, at + 1
        if at in figures:
            continue
        by = _by_form(row, at, word) or _by_meaning(row, at, word, place)
        if by is not None:
            verb = _verb_at(row, at) if by is _By.VERB else None
            return by, at if verb is None else verb.lo
        if word in _PASSED or word in _THEIRS or word in PEOPLE:
            continue
        unknown += 1
        if unknown > _UNKNOWN:
            return _By.OTHER, at
    return _By.NOTHING, row.lo


def _by_form(row: Row, at: int, word: str) -> _By | None:
    """What a word decides that says by itself where a place stands in a movement."""
    if _FROM.fullmatch(word):
        return _By.FROM
    if word in _VIA or (word == "mpaka" and row.word(at + 1) in ("wa", "kati", "baina")):
        return _By.OTHER
    if word in _TOWARDS and not (word == "upande" and row.word(at + 1) != "wa"):
        return _By.TOWARDS
    if word in _TO:
        return _By.TO
    if _verb_at(row, at) is not None:
        return _By.VERB
    if word in _THAT or word.endswith(_SAYING):
        return _By.NOTHING
    return None


def _by_meaning(row: Row, at: int, word: str, place: PlaceItem) -> _By | None:
    """What a noun or a verb decides by what it says of the place behind it."""
    if any(one.lo <= at < one.hi for one in row.places if one.hi <= place.lo):
        return _By.OTHER  # it only says where the place before it lies
    if word in _HOMES and (row.word(at + 1) in _THEIRS or word in _OWN_HOMES):
        return _By.HOMES
    if word in _TROUBLE or _is_struck(word):
        return _By.TROUBLE
    if word in FORCES or (word in _TITLES and row.word(at + 1) in _OF):
        return _By.OTHER
    if word in PEOPLE and _is_of_place(row, at, place):
        return _By.PEOPLE
    return None


def _verb_at(row: Row, at: int) -> SenseItem | None:
    return next((one for one in row.senses if one.lo <= at < one.hi), None)


_OF = _words("wa ya za la cha vya")
_SAYING = ("sema", "eleza", "ripoti", "thibitisha", "tangaza", "arifu", "ongeza", "bainisha")
_THAT = _words("kuwa kwamba ambapo ambako huku wakati")


def _is_of_place(row: Row, at: int, place: PlaceItem) -> bool:
    """Whether people are named by a place: "wakimbizi 300 wa Masisi", "wakazi wengi wa Sake"; not
    "kambi ya wakimbizi ya Goma", "familia za wenyeji mjini Goma"."""
    if row.word(at - 1) in ("ya", "za") and row.word(at - 2) in _SITES:
        return False
    after = at + 1
    figures = {index for item in row.figures for index in range(item.lo, item.hi)}
    while after < place.lo and (after in figures or row.word(after) in _QUANTIFIERS):
        after += 1
    if row.within(after, after + 2) == ["wa", "ndani"]:
        after += 2
    return row.word(after) in ("wa", "za") and row.word(after + 1) not in ("ndani", "wenyeji")


_QUANTIFIERS = _words(
    """wengi wote wengine nyingi zote nyingine kadhaa wachache wapatao zipatazo takriban karibu na
    watoto wapya waliokosa makazi zaidi ya"""
)
_SITES = _words("kambi makambi kituo vituo maeneo eneo kambini")


def _is_stop(row: Row, at: int) -> bool:
    """Whether a stop or a comma stands before a word."""
    gap = row.gap(at)
    return bool(gap) and any(mark in gap for mark in ",;:.!?–—")


def _is_struck(word: str) -> bool:
    return len(word) > _LONG and any(stem in word for stem in _STRUCK)


_LONG = 6


def _is_water(place: PlaceItem) -> bool:
    resolved = place.resolution.place
    return resolved is not None and resolved.kind in (PlaceKind.LAKE, PlaceKind.RIVER)


def _is_length(row: Row, at: int) -> bool:
    """Whether "from" only measures: "iko umbali wa kilomita 5 kutoka kijiji cha Bule"."""
    return not _LENGTHS.isdisjoint(row.within(at - _LENGTH_REACH, at))


_LENGTHS = _words("kilomita kilometa kilometer km maili umbali mita")
_LENGTH_REACH = 5


def _is_theirs(row: Row, at: int, mover: Mover | None) -> bool:
    """Whether fighters, not people, come from or go to a place."""
    for index in range(at - 1, max(row.lo, at - _FORCES_REACH) - 1, -1):
        word = row.word(index)
        if mover is not None and mover.lo <= index < mover.hi:
            return False
        if word in PEOPLE or any(one.lo <= index < one.hi for one in row.senses):
            return False
        if word in FORCES:
            return True
    return False


def _verb_before(row: Row, at: int, lo: int) -> SenseItem | None:
    """The nearest verb of moving before a word."""
    return next((one for one in reversed(row.senses) if lo <= one.lo <= at), None)


def _goes_home(verb: SenseItem | None, sense: SenseItem | None) -> bool:
    told = verb or sense
    return told is not None and told.sense.frame is Frame.RETURN


def _is_fled(row: Row, at: int) -> bool:
    """Whether fighting is what people flee: "wakikimbia mapigano huko Sake"."""
    verb = next((one for one in row.senses if 0 <= at - one.hi <= 1), None)
    return verb is not None and verb.sense.frame in (Frame.FLEE, Frame.EVICT)


_LEAVING = frozenset({Frame.FLEE, Frame.EVICT, Frame.EMPTY})


def _by_verb(
    row: Row, place: PlaceItem, at: int, sense: SenseItem | None, mover: Mover | None
) -> End | None:
    """What the verb of moving before a place makes of it."""
    verb = _verb_at(row, at)
    assert verb is not None, "a verb was found there"
    frame = verb.sense.frame
    if _is_of_forces(row, verb, mover):
        return End.WEAK_ORIGIN if frame in (Frame.REACH, Frame.ARRIVE) else None
    if frame is Frame.DISPLACE:
        return End.AREA
    if frame in _LEAVING:
        locative = row.word(place.lo - 1) in ("nchini", "ya")
        abroad = locative and rank(place) >= COUNTRY and _is_abroad(place)
        return End.DESTINATION if abroad else End.ORIGIN
    end = End.DESTINATION
    if sense is not None and verb.lo < sense.lo and _is_earlier(row, verb, sense):
        return End.ORIGIN
    return end


def _is_abroad(place: PlaceItem) -> bool:
    resolved = place.resolution.place
    return resolved is not None and resolved.country != "CD"


_RELATIVE = ("walio", "zilizo", "aliye", "wanao", "zinazo", "wakiwa")


def _is_earlier(row: Row, verb: SenseItem, sense: SenseItem) -> bool:
    """Whether a verb tells of what people did before they went home or fled once more: "waliokuwa
    wamekimbilia Goma wamerejea", "waliokuwa wakiishi kambini wamekimbia tena"."""
    relative = row.word(verb.lo).startswith(_RELATIVE) or row.word(verb.lo - 1).startswith(
        _RELATIVE
    )
    relative = relative or "ambao" in row.within(verb.lo - 3, verb.lo)
    onward = sense.sense.frame in (Frame.RETURN, *_LEAVING, Frame.RELOCATE)
    return relative and onward


def _is_of_forces(row: Row, verb: SenseItem, mover: Mover | None) -> bool:
    """Whether it is fighters who enter or leave: "waasi wameingia mjini Uvira"."""
    for at in range(verb.lo - 1, max(row.lo, verb.lo - _FORCES_REACH) - 1, -1):
        if mover is not None and mover.lo <= at < mover.hi:
            return False
        word = row.word(at)
        if word in FORCES:
            return True
        if word in PEOPLE or any(one.lo <= at < one.hi for one in row.senses):
            return False
    return False


_FORCES_REACH = 7


def _of_people(row: Row, place: PlaceItem, at: int, sense: SenseItem | None) -> End | None:
    """ "wakazi wa Sake wamekimbia", "kwa wenyeji wa Goma", "wakazi wa Goma wamewapokea"."""
    if row.word(at - 1) == "kwa":
        return End.DESTINATION
    behind = row.word(place.hi)
    if behind.endswith(_HOSTING) or (sense is not None and sense.sense.frame is Frame.RETURN):
        return End.DESTINATION
    if rank(place) >= COUNTRY and row.word(at) in ("raia", "watu", "wananchi"):
        return End.WEAK_ORIGIN
    return End.ORIGIN


def _put_first(
    row: Row, place: PlaceItem, sense: SenseItem | None, mover: Mover | None
) -> End | None:
    """A place without a word before it: the host ("Goma imepokea"), or where people are or were
    ("Mjini Goma, watu 300 wamewasili")."""
    if sense is None:
        return None
    behind = row.word(place.hi)
    if behind.endswith(_HOSTING) or (behind in _HAS and sense.sense.frame is Frame.HOST):
        return End.DESTINATION
    if sense.sense.frame is Frame.HOST and place.hi <= sense.lo <= place.hi + _HOST_REACH:
        return End.DESTINATION
    if sense.sense.frame is Frame.HOST and _is_described(row, place, sense):
        return End.DESTINATION
    if mover is None:
        return None
    first = next((one for one in row.senses if one.lo >= max(mover.hi, place.hi)), sense)
    if not _LOCATIVES & set(row.within(place.lo - _KIND_REACH, place.lo)):
        return None
    if first.sense.frame in _LEAVING:
        return End.WEAK_ORIGIN if rank(place) >= COUNTRY else End.ORIGIN
    return End.AREA if first.sense.frame is Frame.DISPLACE else End.DESTINATION


def _is_described(row: Row, place: PlaceItem, sense: SenseItem) -> bool:
    """Whether only a relative clause parts a host and its verb: "Kituo cha Nyakabande, kinachopata
    msaada wa UNHCR, kina wakimbizi 11,500"."""
    relative = row.word(place.hi)[:4] in ("kina", "amba", "inay", "unao", "lina", "iliy", "ulio")
    alone = not any(place.hi <= one.lo < sense.lo for one in row.places)
    return relative and alone and 0 < sense.lo - place.hi <= _DESCRIBED_REACH


_DESCRIBED_REACH = 14
_HOST_REACH = 4
_KIND_REACH = 4
_LOCATIVES = _words(
    "katika kwenye huko mjini nchini mkoani jimboni wilayani kijijini kambini jijini"
)


def _settled(found: list[PlacedEnd]) -> list[PlacedEnd]:
    """The ends without the land in which there is fighting, unless people leave that land, and
    without places of fighting where the origin is named."""
    abroad = any(
        item.end in (End.DESTINATION, End.TOWARDS) and _is_abroad(item.place) for item in found
    )
    weak = [item for item in found if item.end is End.WEAK_ORIGIN]
    lands = [item for item in weak if rank(item.place) >= COUNTRY]
    if any(item.end is End.ORIGIN for item in found):
        drop = weak
    elif not abroad or len(lands) < len(weak):
        drop = lands
    else:
        drop = []
    return [item for item in found if item not in drop]
