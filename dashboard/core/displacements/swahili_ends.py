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
from dashboard.core.displacements.swahili_place_words import (
    FROM,
    HAS,
    HOMES,
    HOSTING,
    OWN_HOMES,
    PASSED,
    STRUCK,
    THEIRS,
    TITLES,
    TO,
    TOWARDS,
    TROUBLE,
    VIA,
    word_set,
)
from dashboard.model import ClaimPlace, PlaceKind

#: So many words back the deciding word may stand.
_REACH = 18
#: So many words that no table knows may be passed over, none of them a name or what others do.
_UNKNOWN = 4
_ACTS = re.compile(r"(?:wa|a)(?:me|li|na|ki|ka)\w{3,}")


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
        if last is not None and _only_holds(row, last, place):
            last, end = place, None
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
    if len(between) > _LISTED or not PASSED.issuperset(between):
        return False
    if not _NAMELY.isdisjoint(between):
        return True  # "wilaya ya Lubero, hasa katika mji wa Kanyabayonga"
    if not _HERE.isdisjoint(between):
        return False
    commas = any("," in row.gap(at) or "/" in row.gap(at) for at in range(first.hi, second.lo + 1))
    return "na" in between or commas or "pamoja" in between


_LISTED = 5
_HERE = word_set("mjini nchini huko katika kwenye wilayani mkoani jimboni kambini kijijini")
_NAMELY = word_set("hasa hususan hususani ikiwemo vikiwemo zikiwemo yakiwemo yaani")


def _only_holds(row: Row, inner: PlaceItem, outer: PlaceItem) -> bool:
    """Whether a place only says where the one before it lies: "Nyakabande, wilayani Kisoro"."""
    between = row.within(inner.hi, outer.lo)
    wider = rank(outer) > rank(inner) or not _UNITS.isdisjoint(between)
    if not wider or len(between) > _LISTED or not PASSED.issuperset(between):
        return False
    return "na" not in between and _NAMELY.isdisjoint(between)


_UNITS = word_set("wilayani mkoani jimboni wilaya mkoa jimbo nchini")


def _end(
    row: Row, place: PlaceItem, sense: SenseItem | None, mover: Mover | None, lo: int
) -> End | None:
    """What the first deciding word to the left of a place makes of it."""
    if _is_water(place):
        return None  # "walivuka Ziwa Albert"
    if row.word(place.hi) in _WHERE and (verb := _next_verb(row, place)) is not None:
        return _by_frame(verb.sense.frame)  # "Goma, ambako watu 300 wamewasili"
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
        word = row.word(at)
        within = at in figures and word not in PEOPLE
        if within and at + 1 in figures:
            continue  # the comma of "3,000" parts nothing
        if _is_stop(row, at + 1) and row.word(at + 1) not in _NAMELY:
            return _By.NOTHING, at + 1
        if within:
            continue
        by = _by_form(row, at, word) or _by_meaning(row, at, word, place)
        if by in (_By.FROM, _By.TO, _By.TOWARDS) and unknown:
            return _By.OTHER, at  # "hadi hali ya utulivu itakaporejea Kivu"
        if by is not None:
            verb = _verb_at(row, at) if by is _By.VERB else None
            return by, at if verb is None else verb.lo
        named = any(one.lo <= at < one.hi for one in row.places) or _names_side(row, at)
        if named or word in _SIDES or word in PASSED or word in THEIRS or word in PEOPLE:
            continue
        unknown += 1
        if unknown > _UNKNOWN or row.tokens.capital[at] or _ACTS.match(word):
            return _By.OTHER, at
    return _By.NOTHING, row.lo


def _by_form(row: Row, at: int, word: str) -> _By | None:
    """What a word decides that says by itself where a place stands in a movement."""
    if FROM.fullmatch(word):
        return _By.FROM
    if (word in VIA and row.word(at + 2) not in FORCES) or (
        word == "mpaka" and row.word(at + 1) in ("wa", "kati", "baina")
    ):
        return _By.OTHER
    if word in TOWARDS and not (word == "upande" and row.word(at + 1) != "wa"):
        return _By.TOWARDS
    if word in TO:
        return _By.TO
    if _verb_at(row, at) is not None:
        return _By.VERB
    if word in _THAT or word.endswith(_SAYING):
        return _By.NOTHING
    return None


def _by_meaning(row: Row, at: int, word: str, place: PlaceItem) -> _By | None:
    """What a noun or a verb decides by what it says of the place behind it."""
    other = next((one for one in row.places if one.lo <= at < one.hi <= place.lo), None)
    if other is not None and _names_side(row, other.lo):
        return None  # "mapigano kati ya jeshi la Kongo na waasi katika eneo la Kasai"
    if other is not None:  # "mji wa mashariki mwa DRC wa Uvira"
        return None if rank(other) > rank(place) and row.word(place.lo - 1) in _OF else _By.OTHER
    if word in HOMES and (row.word(at + 1) in THEIRS or word in OWN_HOMES):
        return _By.HOMES
    if word in TROUBLE or _is_struck(word):
        return _By.TROUBLE
    if word in _SIDES and not TROUBLE.isdisjoint(row.within(at - _TROUBLE_BACK, at)):
        return None  # "mashambulizi ya M23 katika eneo la Sake"
    if word in FORCES or (word in TITLES and row.word(at + 1) in _OF):
        return _By.OTHER
    if word in PEOPLE and _is_of_place(row, at, place):
        return _By.PEOPLE
    return None


_SIDES = FORCES | TITLES


def _names_side(row: Row, at: int) -> bool:
    """Whether a name only says whose forces those are: "jeshi la Kongo"."""
    return row.word(at - 1) in _OF and row.word(at - 2) in _SIDES


_TROUBLE_BACK = 12


def _verb_at(row: Row, at: int) -> SenseItem | None:
    return next((one for one in row.senses if one.lo <= at < one.hi), None)


_OF = word_set("wa ya za la cha vya")
_SAYING = ("sema", "eleza", "ripoti", "thibitisha", "tangaza", "arifu", "ongeza", "bainisha")
_THAT = word_set("kuwa kwamba ambapo ambako huku wakati")


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


_QUANTIFIERS = word_set(
    """wengi wote wengine nyingi zote nyingine kadhaa wachache wapatao zipatazo takriban karibu na
    watoto wapya waliokosa makazi zaidi ya"""
)
_SITES = word_set("kambi makambi kituo vituo maeneo eneo kambini")


def _is_stop(row: Row, at: int) -> bool:
    """Whether a stop or a comma stands before a word."""
    gap = row.gap(at)
    return bool(gap) and any(mark in gap for mark in ",;:.!?–—")


def _is_struck(word: str) -> bool:
    return len(word) > _LONG and any(stem in word for stem in STRUCK)


_LONG = 6


def _is_water(place: PlaceItem) -> bool:
    resolved = place.resolution.place
    return resolved is not None and resolved.kind in (PlaceKind.LAKE, PlaceKind.RIVER)


def _is_length(row: Row, at: int) -> bool:
    """Whether "from" only measures: "iko umbali wa kilomita 5 kutoka kijiji cha Bule"."""
    return not _LENGTHS.isdisjoint(row.within(at - _LENGTH_REACH, at))


_LENGTHS = word_set("kilomita kilometa kilometer km maili umbali mita")
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


_WHERE = word_set("ambapo ambako ambamo")


def _next_verb(row: Row, place: PlaceItem) -> SenseItem | None:
    """The first verb of moving behind a place, unless another place stands before it."""
    verb = next((one for one in row.senses if one.lo >= place.hi), None)
    between = verb is not None and any(place.hi <= one.lo < verb.lo for one in row.places)
    named = between and verb is not None and verb.sense.frame in _LEAVING
    return None if verb is None or named else verb


def _by_frame(frame: Frame) -> End:
    """The end that a place is where a verb of its own has no other word for it."""
    if frame in _LEAVING:
        return End.ORIGIN
    return End.AREA if frame is Frame.DISPLACE else End.DESTINATION


def _country(place: PlaceItem) -> str:
    resolved = place.resolution.place
    return resolved.country if resolved is not None else ""


def _is_abroad(place: PlaceItem) -> bool:
    return _country(place) not in ("", "CD")


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
    if behind.endswith(HOSTING) or (sense is not None and sense.sense.frame is Frame.RETURN):
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
    if behind.endswith(HOSTING) or (behind in HAS and sense.sense.frame is Frame.HOST):
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
    wide = first.sense.frame in _LEAVING and rank(place) >= COUNTRY
    return End.WEAK_ORIGIN if wide else _by_frame(first.sense.frame)


def _is_described(row: Row, place: PlaceItem, sense: SenseItem) -> bool:
    """Whether only a relative clause parts a host and its verb: "Kituo cha Nyakabande, kinachopata
    msaada wa UNHCR, kina wakimbizi 11,500"."""
    relative = row.word(place.hi)[:4] in ("kina", "amba", "inay", "unao", "lina", "iliy", "ulio")
    alone = not any(place.hi <= one.lo < sense.lo for one in row.places)
    return relative and alone and 0 < sense.lo - place.hi <= _DESCRIBED_REACH


_DESCRIBED_REACH = 18
_HOST_REACH = 4
_KIND_REACH = 4
_LOCATIVES = word_set(
    "katika kwenye huko mjini nchini mkoani jimboni wilayani kijijini kambini jijini"
)


def _settled(found: list[PlacedEnd]) -> list[PlacedEnd]:
    """The ends without the land in which there is fighting, unless people leave that land, and
    without places of fighting where the origin is named."""
    found = [item for item in found if not _is_said_closer(item, found)]
    goals = {_country(item.place) for item in found if item.end in (End.DESTINATION, End.TOWARDS)}
    weak = [item for item in found if item.end is End.WEAK_ORIGIN]
    lands = [item for item in weak if rank(item.place) >= COUNTRY]
    left = [item for item in lands if goals - {_country(item.place)}]
    if any(item.end is End.ORIGIN for item in found):
        drop = weak
    elif len(lands) < len(weak):
        drop = lands
    else:
        drop = [item for item in lands if item not in left]
    return [item for item in found if item not in drop]


def _is_said_closer(item: PlacedEnd, found: Sequence[PlacedEnd]) -> bool:
    """Whether "there" is an end that the sentence names: "hadi kambi ya Rwamwanje, na huko"."""
    return item.place.carried and any(
        one.end is item.end and not one.place.carried for one in found
    )


def without_lands(
    origins: Sequence[ClaimPlace], destinations: Sequence[ClaimPlace]
) -> list[ClaimPlace]:
    """The origins that other sentences lend without whole lands, unless people are in another,
    and without the province in which people are."""
    goals = [one.resolution.place for one in destinations if one.resolution.place is not None]
    abroad = any(goal.country != "CD" for goal in goals)
    provinces = {goal.admin1 for goal in goals}
    kept = []
    for one in origins:
        place = one.resolution.place
        land = place is not None and place.kind is PlaceKind.COUNTRY
        province = place is not None and place.kind is PlaceKind.PROVINCE
        if land and not abroad:
            continue
        if province and place is not None and place.admin1 in provinces:
            continue
        kept.append(one)
    return kept
