"""Which end of a movement each place of a Swahili sentence is.

Swahili says it to the left of the name: "kutoka" and "hadi" by themselves, a verb by its frame,
"makazi yao" by the verb before it, fighting by what people did about it. So from each name one
reads backwards, over the words that only say what kind of place it is, to the first word that
decides.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import zip_longest

from dashboard.core import late_patterns as re
from dashboard.core.displacements.no_move.swahili_refused import is_not_yet, is_unreal_swahili
from dashboard.core.displacements.places.governors import Governed
from dashboard.core.displacements.places.ranks import COUNTRY, is_water, rank
from dashboard.core.displacements.places.swahili_forces import is_of_forces
from dashboard.core.displacements.places.swahili_governors import (
    NAMELY,
    By,
    closes_site,
    governor,
    is_land_of,
    is_struck,
    opens_list,
)
from dashboard.core.displacements.places.swahili_hosts import (
    HOST_REACH,
    are_counted_at,
    live_at,
    somebody_counts,
    takes_in,
    where_they_live,
)
from dashboard.core.displacements.places.swahili_of_people import is_abroad, of_people
from dashboard.core.displacements.places.swahili_settled import settled
from dashboard.core.displacements.places.swahili_turned import (
    KIND_REACH,
    RELATIVE,
    behind_people,
    reached_from_home,
    turned_back,
)
from dashboard.core.displacements.places.swahili_where import is_road_from, told_where
from dashboard.core.displacements.sentence.ends import End, PlacedEnd
from dashboard.core.displacements.sentence.memory import PEOPLE, country_of, is_camp
from dashboard.core.displacements.sentence.mover import Mover
from dashboard.core.displacements.sentence.row import PlaceItem, Row, verb_at
from dashboard.core.displacements.sentence.sense_items import SenseItem
from dashboard.core.displacements.words.place_words import word_set
from dashboard.core.displacements.words.saying import says
from dashboard.core.displacements.words.senses import LEAVING, Frame
from dashboard.core.displacements.words.swahili_place_words import (
    LOCATIVES,
    NEAR_LANDS,
    PASSED,
    THEIRS,
    TROUBLE,
)


def swahili_ends(
    row: Row,
    governed: Sequence[Governed],
    sense: SenseItem | None,
    mover: Mover | None,
    lo: int,
    hi: int,
) -> tuple[PlacedEnd, ...]:
    """The ends that the places between words ``lo`` and ``hi`` are for a mover and its verb."""
    hosts = sense is not None and sense.sense.frame is Frame.HOST
    if hosts and not any(lo <= item.place.lo < hi for item in governed):
        lo = row.lo  # "Kituo cha Nyakabande, chenye uwezo wa …, kina watu 4,150"
    found: list[PlacedEnd] = []
    last: PlaceItem | None = None
    end: End | None = None
    for item, following in zip_longest(governed, governed[1:]):
        place = item.place
        if not lo <= place.lo < hi or (following and is_land_of(row, place, following.place)):
            continue
        if last is not None and _only_holds(row, last, place):
            last, end = place, None
            continue
        if last is None or not _goes_on(row, last, place):
            end = _end(row, place, sense, mover, lo)
        if end is not None:
            found.append(PlacedEnd(place, end, place.lo))
        last = place
    return tuple(settled(reached_from_home(row, turned_back(row, found, sense))))


def _goes_on(row: Row, first: PlaceItem, second: PlaceItem) -> bool:
    """Whether only commas, "na" and kinds of place stand between two names of one list."""
    between = row.within(first.hi, second.lo)
    namely = any(opens_list(row, at) for at in range(first.hi, second.lo))
    named = PASSED | _INCLUDED if namely else PASSED
    if len(between) > _LISTED + namely or not named.issuperset(between):
        return False
    if namely:
        return True  # "wilaya ya Lubero, hasa katika mji wa Kanyabayonga"
    if not LOCATIVES.isdisjoint(between):
        return False
    commas = any("," in row.gap(at) or "/" in row.gap(at) for at in range(first.hi, second.lo + 1))
    return "na" in between or commas or "pamoja" in between


_LISTED = 5
_INCLUDED = word_set("ikiwa ni na")


def _only_holds(row: Row, inner: PlaceItem, outer: PlaceItem) -> bool:
    """Whether a place only says where the one before it lies: "Nyakabande, wilayani Kisoro",
    "Mugunga, magharibi mwa Goma"."""
    between = row.within(inner.hi, outer.lo)
    if between[-1:] == ["mwa"] and _COMPASS.issuperset(between[:-1]) and "," in row.gap(inner.hi):
        return True
    wider = rank(outer) > rank(inner) or not _UNITS.isdisjoint(between)
    wider = wider or any(map(_LIES_IN.fullmatch, between))
    wider = wider or (is_camp(inner.resolution) and between == ["mjini"])
    if not wider or len(between) > _LISTED or not PASSED.issuperset(between):
        return False
    return "na" not in between and NAMELY.isdisjoint(between)


_COMPASS = word_set("mashariki magharibi kaskazini kusini")
#: "Kambi ya Rho, iliyoko Djugu", "mji wa Kalehe ulioko Kivu Kusini"
_LIES_IN = re.compile(r"(?:ili|uli|lili|kili|vili|zili|yali)(?:y|ch|vy|z|l)?oko")
_UNITS = word_set("wilayani mkoani jimboni wilaya mkoa jimbo nchini")


def _end(
    row: Row, place: PlaceItem, sense: SenseItem | None, mover: Mover | None, lo: int
) -> End | None:
    """What the first deciding word to the left of a place makes of it."""
    if _is_passed(row, place) or _is_told_from(row, place):
        return None  # "walivuka Ziwa Albert", "amesema mjini Geneva watu 300 wamekimbia"
    if live_at(row, place) and (lived := where_they_live(row, place, sense, mover)):
        return lived
    if sense is not None and sense.sense.frame is Frame.HOST and sense.lo == place.hi:
        return End.DESTINATION  # "katika jimbo la Kivu Kaskazini, nyumbani kwa watu 300"
    if is_struck(row.word(_behind_lands(row, place))) or _befell(row, place):
        return End.WEAK_ORIGIN  # "baada ya Bule kushambuliwa"
    if (behind := behind_people(row, place, sense, mover)) is not None:
        return behind
    if place.carried and row.word(place.lo - 1) in PEOPLE:
        return of_people(row, place, place.lo - 1, sense)  # "wakazi wake wamekwenda Oicha"
    if is_road_from(row, place):
        return End.ORIGIN
    by, at = governor(row, place)
    if (verb := told_where(row, place, sense, by)) is not None:
        return _told_there(row, place, verb)
    if by in (By.FROM, By.TO, By.TOWARDS) and is_of_forces(row, at, mover):
        return None  # "kundi la ADF kutoka Uganda", "waasi wanaelekea mjini Goma"
    if by in (By.TO, By.TOWARDS) and _is_way_not_taken(row, at, sense, lo):
        return None
    return _governed_end(row, place, sense, mover, lo, by, at)


def _is_way_not_taken(row: Row, at: int, sense: SenseItem | None, lo: int) -> bool:
    """Whether "to" belongs to a move that people wait for or refuse: "wanaposubiri kusafirishwa
    hadi kambi ya Kakuma", "wanakataa uhamisho wao hadi Musenyi"."""
    verb = verb_at(row, at - 1)
    if verb is not None:
        return verb is not sense and is_unreal_swahili(row, verb, lo)
    if row.within(at - 2, at) == ["njia", "ya"]:
        return row.word(at - 3).endswith("tafuta")  # "wakitafuta njia ya kwenda Burundi"
    noun = at - 1 - (row.word(at - 1) in THEIRS)
    return row.word(noun) == "uhamisho" and is_not_yet(row.word(noun - 1))


def _governed_end(
    row: Row,
    place: PlaceItem,
    sense: SenseItem | None,
    mover: Mover | None,
    lo: int,
    by: By,
    at: int,
) -> End | None:
    """What the word at ``at`` that decides makes of a place."""
    match by:
        case By.FROM:
            return None if _is_length(row, at) or _is_source(row, at) else End.ORIGIN
        case By.TO:
            return End.DESTINATION
        case By.TOWARDS:
            return End.TOWARDS
        case By.VERB:
            return _by_verb(row, place, at, sense, mover)
        case By.HOMES:
            verb = _verb_before(row, at, lo)
            return End.DESTINATION if _goes_home(verb, sense) else End.ORIGIN
        case By.TROUBLE:
            return End.ORIGIN if _is_fled(row, at, sense) else End.WEAK_ORIGIN
        case By.PEOPLE:
            return of_people(row, place, at, sense)
        case By.TITLE:
            return _of_source(row, place, sense)
        case By.EXILE | By.LIVING:  # "miezi miwili ukimbizini Mpofi", "walioko Tanzania wanarejea"
            onward = _goes_home(None, sense) or (
                by is By.LIVING and _goes_on_from(row, place, sense)
            )
            return End.ORIGIN if onward else End.DESTINATION
        case By.NOTHING:
            return _put_first(row, place, sense, mover)
        case _:
            return None


def _behind_lands(row: Row, place: PlaceItem) -> int:
    """Where the words begin behind a place and the land it lies in: "wilaya ya Djugu katika jimbo
    la Ituri ilikumbwa"."""
    land = next((one for one in row.places if one.lo > place.lo), None)
    if land is None or not _only_holds(row, place, land):
        return place.hi
    return land.hi


def _befell(row: Row, place: PlaceItem) -> bool:
    """Whether something happened to a place after which people left: "baada ya Burundi kutumbukia
    katika mzozo"."""
    after = row.word(place.lo - 1) == "ya" and row.word(place.lo - 2) == "baada"
    happened = row.word(place.hi).startswith("ku") and verb_at(row, place.hi) is None
    return after and happened and row.word(place.hi) not in ("kutoka", "kuelekea", "kupitia")


def _is_passed(row: Row, place: PlaceItem) -> bool:
    """Whether a place is only a lake or river on the way."""
    return (is_water(place) and not _is_site(row, place)) or _is_crossed(row, place)


def _is_told_from(row: Row, place: PlaceItem) -> bool:
    """Whether a place right behind a verb of saying is only where somebody spoke: it lies far away,
    or what is said follows it."""
    at, locative = place.lo - 1, False
    while at > row.lo and row.word(at) in PASSED:
        locative = locative or row.word(at) in LOCATIVES
        at -= 1
    if not locative or not says(row.word(at)):
        return False
    near = not country_of(place.resolution) or country_of(place.resolution) in NEAR_LANDS
    return not near or row.word(place.hi) in ("kuwa", "kwamba")


def _told_there(row: Row, place: PlaceItem, verb: SenseItem) -> End:
    """What a place is of which "where" tells: "Goma, ambako watu 300 wamewasili", "eneo la Masisi,
    ambako mapigano yanaendelea"."""
    if not TROUBLE.isdisjoint(row.within(place.hi, min(verb.lo, place.hi + _TOLD_THERE))):
        return End.WEAK_ORIGIN
    return _by_frame(verb.sense.frame)


def _is_site(row: Row, place: PlaceItem) -> bool:
    """Whether a site is named for a river or lake: "kambi ya wakimbizi ya Ruzizi"."""
    return not _NAMED_FOR.isdisjoint(row.within(place.lo - KIND_REACH, place.lo))


_NAMED_FOR = word_set("kambi kambini kituo bonde uwanda tambarare")


def _is_crossed(row: Row, place: PlaceItem) -> bool:
    """Whether a name is that of a river or lake, whatever else bears it: "kuvuka Mto Ruzizi"."""
    return row.word(place.lo - 1) in ("mto", "ziwa")


def _is_length(row: Row, at: int) -> bool:
    """Whether "from" only measures: "iko umbali wa kilomita 5 kutoka kijiji cha Bule"."""
    near = range(at - 1, max(row.lo, at - _LENGTH_REACH) - 1, -1)
    length = next((index for index in near if row.word(index) in _LENGTHS), None)
    return length is not None and not _is_walked(row, length)


def _is_walked(row: Row, length: int) -> bool:
    """Whether a length is that of the way people went: "walitembea kilomita 40 kutoka Sake"."""
    walked = (verb_at(row, at) for at in range(length - 1, length - _WALKED_REACH, -1))
    return any(verb is not None and verb.sense.frame is Frame.GO for verb in walked)


_WALKED_REACH = 5


def _is_source(row: Row, at: int) -> bool:
    """Whether "from" says only where news comes from: "duru kutoka Rubavu zinasema"."""
    return row.word(at - 1) in _SOURCES


_SOURCES = word_set("duru vyanzo chanzo taarifa habari ripoti mashuhuda shuhuda")
_LENGTHS = word_set("kilomita kilometa kilometer km maili umbali mita")
_LENGTH_REACH = 5


def _verb_before(row: Row, at: int, lo: int) -> SenseItem | None:
    """The nearest verb of moving before a word."""
    return next((one for one in reversed(row.senses) if lo <= one.lo <= at), None)


def _goes_home(verb: SenseItem | None, sense: SenseItem | None) -> bool:
    told = verb or sense
    came = verb is not None and verb.sense.frame is Frame.ARRIVE  # "wamewasili nyumbani Kongo"
    return came or (told is not None and told.sense.frame is Frame.RETURN)


def _goes_on_from(row: Row, place: PlaceItem, sense: SenseItem | None) -> bool:
    """Whether people who are or were at a place leave it: "waliokuwa Kibumba wamekimbilia Goma"."""
    if sense is None or sense.lo < place.hi or row.word(sense.lo).startswith(RELATIVE):
        return False
    return sense.sense.frame in LEAVING | {Frame.REACH, Frame.RELOCATE}


def _is_fled(row: Row, at: int, sense: SenseItem | None) -> bool:
    """Whether fighting is what people flee: "wakikimbia mapigano huko Sake"; or a camp is closed
    and they are sent from there: "imefunga kambi ya Bulengo na kuwarudisha watu 300"."""
    if closes_site(row, at) and sense is not None:
        return sense.sense.frame in (Frame.RETURN, Frame.RELOCATE)
    verb = next((one for one in row.senses if 0 <= at - one.hi <= 1), None)
    return verb is not None and verb.sense.frame in (Frame.FLEE, Frame.EVICT)


def _by_verb(
    row: Row, place: PlaceItem, at: int, sense: SenseItem | None, mover: Mover | None
) -> End | None:
    """What the verb of moving before a place makes of it."""
    verb = verb_at(row, at)
    assert verb is not None, "a verb was found there"
    frame = verb.sense.frame
    if is_of_forces(row, verb.lo, mover):
        return End.WEAK_ORIGIN if frame in (Frame.REACH, Frame.ARRIVE) else None
    if frame is Frame.DISPLACE:
        return End.AREA
    if frame in LEAVING:
        locative = row.word(place.lo - 1) in ("nchini", "ya")
        abroad = locative and rank(place) >= COUNTRY and is_abroad(place)
        abroad = abroad and frame is not Frame.EVICT  # "wamefukuzwa nchini Angola": from there
        if sense is not None and _is_home_of(row, verb, sense):
            return End.DESTINATION
        return End.DESTINATION if abroad else End.ORIGIN
    if mover is None and frame is Frame.STAY and row.word(verb.lo - 1) in _WERE:
        return End.ORIGIN  # "Watu 300 wamefika Minova. Walikuwa wakiishi Sake"
    if row.word(verb.hi - 1) in _ROADS:  # "wakishika njia ya Kibirizi"
        return None if _is_road_between(row, place) else End.TOWARDS
    end = End.TOWARDS if _TRIES.fullmatch(row.word(verb.lo - 1)) else End.DESTINATION
    if sense is not None and verb.lo != sense.lo and _is_earlier(row, verb, sense):
        return End.ORIGIN
    return end


_ROADS = word_set("njia barabara")


def _is_road_between(row: Row, place: PlaceItem) -> bool:
    """Whether a road is named for both its ends: "barabara ya Sake-Minova"."""
    return any(row.gap(at)[:1] in ("-", "–", "/") for at in (place.lo, place.hi))


_WERE = word_set("walikuwa walikua balikuwa zilikuwa")
#: "Wanajaribu kukimbilia Burundi": nobody is said to have arrived.
_TRIES = re.compile(r"(?:wa|zi|tu)\w{0,5}jaribu")
#: So soon behind "where" it is said that there is fighting.
_TOLD_THERE = 5


def _by_frame(frame: Frame) -> End:
    """The end that a place is where a verb of its own has no other word for it."""
    if frame in LEAVING:
        return End.ORIGIN
    return End.AREA if frame is Frame.DISPLACE else End.DESTINATION


def _is_earlier(row: Row, verb: SenseItem, sense: SenseItem) -> bool:
    """Whether a verb tells of what people did before they went home or fled once more: "waliokuwa
    wamekimbilia Goma wamerejea", "waliokuwa wakiishi kambini wamekimbia tena"."""
    relative = row.word(verb.lo).startswith(RELATIVE) or row.word(verb.lo - 1).startswith(RELATIVE)
    if row.word(verb.lo - 1) in ("wakiwa", "zikiwa") and verb.lo > sense.lo:
        # "zimerejea Tchabi, zikiwa zimeishi Bunia", and not "wamekimbia, sehemu kubwa wakiwa
        # wamekimbilia Kirumba"
        return sense.sense.frame is Frame.RETURN
    relative = relative or _is_behind_who(row, verb) or _was_time_away(row, verb)
    onward = sense.sense.frame in LEAVING | {Frame.RETURN, Frame.RELOCATE, Frame.REACH}
    return relative and onward


def _was_time_away(row: Row, verb: SenseItem) -> bool:
    """Whether people lived so long at a place before they moved on: "baada ya miezi mitano ya
    kuishi Bunia", "baada ya kukaa Bunia kwa miezi mitano"."""
    stayed = verb.sense.frame is Frame.STAY and row.word(verb.lo)[:2] == "ku"
    return stayed and "baada" in row.within(verb.lo - _TIME_AWAY, verb.lo)


#: Between "after" and "to live" stand so few words: "ya zaidi ya miezi mitano ya".
_TIME_AWAY = 8


def _is_behind_who(row: Row, verb: SenseItem) -> bool:
    """Whether "who" says a verb of people: "ambao walikuwa wamefika", and of "ambao walikimbia
    Sake wamefika Goma" only the first."""
    who = next((at for at in range(verb.lo - 1, verb.lo - 4, -1) if row.word(at) in _WHO), None)
    return who is not None and not any(who < one.lo < verb.lo for one in row.senses)


_WHO = word_set("ambao ambazo")


def _is_home_of(row: Row, verb: SenseItem, sense: SenseItem) -> bool:
    """Whether people are back home in what they had fled: "waliokimbia Sake wamerudi nyumbani"."""
    back = sense.sense.frame is Frame.RETURN and verb.lo < sense.lo
    if not back or not _is_earlier(row, verb, sense):
        return False
    home = row.word(sense.hi) in _HOME  # or nothing is said of where: "waliokimbia Sake wamerudi"
    return home or not any(one.lo >= sense.hi for one in row.places)


_HOME = word_set("nyumbani manyumbani majumbani makwao kwao")


def _of_source(row: Row, place: PlaceItem, sense: SenseItem | None) -> End | None:
    """ "Chifu wa Ibambi amesema wageni 5,000 wamefika": who tells of arrivals is where they are."""
    if sense is None or place.hi > sense.lo:
        return None
    if sense.sense.frame is Frame.EVICT and sense.lo == place.hi:
        return End.ORIGIN  # "serikali ya Angola imewafukuza raia 2,800 wa Kongo"
    if somebody_counts(row, place.hi, sense.lo):
        gone = sense.sense.frame in LEAVING | {Frame.REACH, Frame.GO}
        return End.WEAK_ORIGIN if gone else End.DESTINATION
    if not _is_said_there(row, place):
        return None
    if sense.sense.frame is Frame.DISPLACE:
        return End.AREA  # "Mkuu wa eneo la Uvira amesema watu 900 wameachwa bila makazi"
    if sense.sense.frame in LEAVING and rank(place) < COUNTRY:
        return End.WEAK_ORIGIN
    return End.DESTINATION if sense.sense.frame is Frame.ARRIVE else None


def _put_first(
    row: Row, place: PlaceItem, sense: SenseItem | None, mover: Mover | None
) -> End | None:
    """A place without a word before it: the host ("Goma imepokea"), or where people are or were
    ("Mjini Goma, watu 300 wamewasili")."""
    if sense is None:
        return End.DESTINATION if are_counted_at(row, place, mover) else None
    if sense.sense.frame is Frame.RETURN and row.gap(place.hi)[:1] == ":":
        return None  # "Uvira: Wakimbizi 332 wa Burundi warejeshwa makwao": where it is told from
    if takes_in(row, place, sense):
        return End.DESTINATION
    if any(
        one.sense.frame is Frame.EMPTY and 0 <= one.lo - place.hi <= HOST_REACH + _LISTED
        for one in row.senses
    ):
        return End.ORIGIN  # "Vijiji vya Nizi na Lopa vimebaki tupu"
    if mover is None:
        return None
    first = next((one for one in row.senses if one.lo >= max(mover.hi, place.hi)), sense)
    if _are_there_from(row, place, first):
        return End.DESTINATION
    heads = place.lo == row.lo and row.gap(place.hi)[:1] == ":"  # "DR Congo: Watu 300 wakimbia"
    there = place.lo == row.lo and row.gap(place.hi)[:1] == "," and mover.lo == place.hi
    heads = heads or (there and first.sense.frame in (Frame.ARRIVE, Frame.STAY))
    if not heads and LOCATIVES.isdisjoint(row.within(place.lo - KIND_REACH, place.lo)):
        return None
    if _is_said_there(row, place):
        return None
    if first.sense.frame in (Frame.REACH, Frame.GO) and somebody_counts(row, place.hi, mover.lo):
        return End.WEAK_ORIGIN  # "Katika kijiji cha Luhonga, chifu amehesabu kaya 430 zilizoelekea"
    wide = first.sense.frame in LEAVING and rank(place) >= COUNTRY
    return End.WEAK_ORIGIN if wide else _by_frame(first.sense.frame)


def _are_there_from(row: Row, place: PlaceItem, verb: SenseItem) -> bool:
    """Whether people at a place are those who left another: "familia 90 mjini Goma ambazo
    zilikimbia Sake"."""
    who = row.word(place.hi) in _WHO or row.word(place.hi).startswith(RELATIVE)
    near = who and 0 <= verb.lo - place.hi <= 1 and verb.sense.frame in LEAVING
    return near and any(0 <= one.lo - verb.hi <= KIND_REACH for one in row.places)


def _is_said_there(row: Row, place: PlaceItem) -> bool:
    """Whether a place is only where somebody spoke: "leo mjini Geneva, Uswisi, amesema"."""
    at = place.hi
    while any(one.lo <= at < one.hi for one in row.places) or (
        row.word(at) in _UNITS and any(one.lo == at + 2 for one in row.places)
    ):
        at += 1 if row.word(at) not in _UNITS else 2
    return says(row.word(at))
