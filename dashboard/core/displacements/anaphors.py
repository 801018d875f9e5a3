"""Words for a place named before: "the village", "its residents", "there", "the region"."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import replace

from dashboard.core.displacements.carry import named_after
from dashboard.core.displacements.in_charge import TAKING_UP, taken_up
from dashboard.core.displacements.lexicon import SPEAKING
from dashboard.core.displacements.memory import (
    PEOPLE,
    Memory,
    antecedents,
    is_area,
    is_aside,
    is_settled,
)
from dashboard.core.displacements.roofs import houses
from dashboard.core.displacements.row import PlaceItem, Row
from dashboard.core.displacements.scene import ANAPHORS as _ANAPHORS
from dashboard.core.displacements.scene import DEFINITE as _DEFINITE
from dashboard.core.displacements.scene import scene_of
from dashboard.core.displacements.senses import Frame
from dashboard.model import PlaceKind, Resolution

#: "mkoa huo", "that province"; "mkoa mzima", "the whole province".
_SWAHILI_THIS = frozenset("huo hicho hilo hayo hiyo mzima nzima kizima zima wote yote lote".split())
_TWO = frozenset("two both deux".split())
_OF = frozenset("of de du d called named ya wa".split())
_POSSESSIVES = frozenset("its ses son sa".split())
#: "their residents", "leurs habitants": people of all the places just named.
_THEIRS = frozenset("their leurs".split())
_DWELLERS = frozenset(
    """residents inhabitants people population populations occupants villagers habitants
    occupantes villageois""".split()
)
_SWAHILI_POSSESSIVES = frozenset("wake yake zake".split())
#: What a place can have that people leave: "ses quartiers", "its hamlets".
_PARTS = frozenset(
    """quarters hamlets outskirts suburbs neighbourhoods villages quartiers hameaux
    environs villages faubourgs""".split()
)
_PRONOUNS = frozenset("it elle il".split())
_STANDING = (
    _ANAPHORS
    | _POSSESSIVES
    | _SWAHILI_POSSESSIVES
    | _PRONOUNS
    | {"there", "y", "bas", "en", "les", "them"}
    | _THEIRS
)
#: Words for the wider land named last: "in the region", "dans la province", "katika mkoa huo".
_REGIONS: dict[str, tuple[PlaceKind, ...]] = {
    "region": (PlaceKind.REGION, PlaceKind.PROVINCE),
    "province": (PlaceKind.PROVINCE, PlaceKind.REGION),  # Katanga was one
    "mkoa": (PlaceKind.PROVINCE,),
    "jimbo": (PlaceKind.PROVINCE,),
    "jimboni": (PlaceKind.PROVINCE,),
}
#: Words of a speaker for the place where he is: "here", "ici", "chez nous", "hapa kwetu".
_HERE = frozenset("here ici hapa nous kwetu".split())
#: "ces entités", "these villages": all the places the sentence before named.
_PLURAL = frozenset(
    """entites localites villages agglomerations zones groupements quartiers contrees cites towns
    areas localities communities milieux sites camps""".split()
)
_LANDS = frozenset("country pays".split())
_ALL = TAKING_UP | _STANDING | _PLURAL | _LANDS | _HERE.union(_REGIONS)


def with_anaphors(row: Row, memory: Memory, number: int) -> Row:
    """The row with "the village", "its residents", "there" standing for places named before."""
    words = row.tokens.words[row.lo : row.hi]
    if _ALL.isdisjoint(words):
        return row
    found = taken_up(row, memory, number)
    taken = {index for item in found for index in range(item.lo, item.hi)}
    for index in [row.lo + at for at, word in enumerate(words) if word in _ALL]:
        if index in taken:
            continue
        before = _stands_for(row, memory, number, index)
        found.extend(PlaceItem(index, index + 1, item, carried=True) for item in before)
    if not found:
        return row
    places = sorted([*row.places, *found], key=lambda item: item.lo)
    return replace(row, places=tuple(places))


def _stands_for(row: Row, memory: Memory, number: int, index: int) -> tuple[Resolution, ...]:
    """The places a word stands for; none for nearly every word."""
    word = row.tokens.words[index]
    if word in _THEM:
        return _listed_before(memory, number) if _are_left(row, index) else ()
    start = row.tokens.starts[index]
    if word in _PLURAL and row.word(index - 1) in _THESE:
        return _named_before(memory, number, start)
    if word in _ANAPHORS and _is_anaphor(row, index) and not _is_speakers(row, index):
        fled = any(one.sense.frame is Frame.FLEE and one.hi == index - 1 for one in row.senses)
        if fled and number and len(scene := scene_of(memory, number - 1)) == 1:
            return scene  # "to capture the stronghold of Tchei. Thousands fled the town"
        if word in _SPOTS and number and (scene := scene_of(memory, number - 1)):
            return scene
        if word in _SITES and (site := _site_named(memory, start)):
            return site
        if row.word(index + 1) == "s" and row.word(index - 2) == "from" and memory.destinations[1]:
            return memory.destinations[1]  # "was moved from the town's market"
        if word.startswith("territ"):
            return antecedents(memory, start, 2 if word.endswith("s") else 1, areas=True)
        two = row.word(index - 1) in _TWO
        return antecedents(memory, start, 2 if two else 1, small=word in _VILLAGES)
    if word == "y" and row.word(index - 1) not in {"il", "n"} and _flees_next(row, index):
        return antecedents(memory, start)
    if word == "y" and row.word(index - 1) not in {"il", "n"} and _lives_next(row, index):
        here = _just_named(row, index) or _before_people(row, index) or memory.destinations[1]
        return here or antecedents(memory, row.span.start)  # not "300 de Rugari y dorment"
    if word == "en" and row.word(index + 1) in _HAVING and _flees_next(row, index):
        scene = scene_of(memory, number - 1) if number else ()
        return scene or antecedents(memory, start)  # "200 personnes en sont parties"
    if word == "there" and any(index in (item.hi, item.hi - 1) for item in row.senses):
        told, land = memory.areas
        if land and told == number - 1:
            return land
        here = _before_people(row, index)
        return here or _subject(memory, number - 1) or antecedents(memory, start)
    if word in _POSSESSIVES and _hosts_next(row, index):
        return _subject(memory, number - 1)  # "Its dormitories shelter 720 people"
    if word in _POSSESSIVES and houses(row, index):
        return _subject(memory, number) if row.places and row.places[0].hi <= index else ()
    if word in _POSSESSIVES and _has_people(row, index):
        if (noun := _noun_before(row, index)) is not None:
            return _stands_for(row, memory, number, noun)
        return _owner(memory, number, start)
    if word in _THEIRS and row.word(index + 1) in _DWELLERS:
        nameless = not row.places and not _PLURAL.isdisjoint(row.within(row.lo, index))
        return (nameless and named_after(memory, number)) or _owners(memory, number, start)
    if word == "bas" and row.word(index - 1) == "la":  # "là-bas"
        return memory.destinations[1] or antecedents(memory, start)
    if word in _SWAHILI_POSSESSIVES and row.word(index - 1) in PEOPLE:
        return _owner(memory, number, start)
    if word in _PRONOUNS and _hosts_next(row, index):
        return _subject(memory, number - 1)
    if word in _LANDS and _is_entered(row, index):
        return memory.abroad[1]  # "more than 200,000 have crossed into the country"
    if word in _REGIONS:
        return _wider(row, memory, index) if _is_anaphor(row, index) else ()
    if word in _HERE and (word != "nous" or row.word(index - 1) == "chez"):
        return _of_speaker(row, index) or tuple(memory.resolutions[:1])
    return ()


def _of_speaker(row: Row, index: int) -> tuple[Resolution, ...]:
    """The place of who says "here" in quotation marks, named behind them: "« Il est arrivé chez
    nous 430 personnes », compte le catéchiste de Sake"."""
    closing = next((at for at in range(index, row.hi) if _closes_quote(row, at)), row.hi)
    behind = [one for one in row.places if one.lo >= closing and is_settled(one.resolution)]
    return (behind[0].resolution,) if len(behind) == 1 else ()


def _closes_quote(row: Row, at: int) -> bool:
    return any(mark in row.gap(at) for mark in ("»", "”"))


_INTO = frozenset("into in entered entering enter to reached dans gagne".split())


def _is_entered(row: Row, index: int) -> bool:
    """Whether people are said to get into a country that is not named again."""
    return row.word(index - 1) in ("the", "le") and row.word(index - 2) in _INTO


_REACHING = frozenset("to into towards reached reaching".split())


def _before_people(row: Row, index: int) -> tuple[Resolution, ...]:
    """The place named before people of whom their own place is told, for "there" behind them:
    "Officials in Luvungi say that 6,200 people displaced from Sange are living there"."""
    reached = [
        one
        for one in row.places
        if one.hi <= index and not one.carried and row.word(one.lo - 1) in _REACHING
    ]
    if row.word(index) == "there" and reached and is_settled(reached[-1].resolution):
        return (reached[-1].resolution,)  # "went back to Sake from Goma; the first return there"
    people = next((one for one in row.figures if one.hi <= index), None)
    own = people and any(people.hi <= one.lo < index and not one.carried for one in row.places)
    if people is None or not own:
        return ()
    named = [one for one in row.places if one.hi <= people.lo and not one.carried]
    settled = [one for one in named if is_settled(one.resolution)]
    return (settled[-1].resolution,) if settled else ()


def _just_named(row: Row, index: int) -> tuple[Resolution, ...]:
    """The place of which the words before the colon speak, for "y" behind it: "L'église de Sake
    a ouvert ses portes : 900 personnes y ont passé la nuit"."""
    colon = next((at for at in range(index, row.lo, -1) if ":" in row.gap(at)), row.lo)
    before = [one for one in row.places if one.hi <= colon and not one.carried]
    named = [one for one in before if is_settled(one.resolution)]
    return (named[-1].resolution,) if named else ()


#: What nobody calls a city.
_VILLAGES = frozenset(
    """village villages localite bourg bourgade hameau hamlet hamlets settlement contree kijiji
    groupement chefferie""".split()
)
#: "the camp", "le site": a place named as one, before any town.
_SITES = frozenset("camp site".split())
#: How many mentions back it may stand.
_SITE_BACK = 8
_OF_SITE = frozenset(
    "at in de des du d of deplaces refugies personnes deplacees displaced idp".split()
)
_SITE_WORDS = 4


def _site_named(memory: Memory, start: int) -> tuple[Resolution, ...]:
    """The last place before an offset that is called a camp or site, in its name or by the words
    before it: "le président du camp des déplacés de Nyongera"."""
    last = bisect_left(memory.starts, start)
    for item in reversed(memory.resolutions[max(0, last - _SITE_BACK) : last]):
        if item.place is not None and item.place.kind is PlaceKind.CAMP:
            return (item,)
        at = bisect_left(memory.tokens.starts, item.mention.start) - 1
        reach = at - _SITE_WORDS
        while at > max(0, reach) and memory.tokens.words[at] in _OF_SITE:
            at -= 1
        if at >= 0 and memory.tokens.words[at] in _SITES:
            return (item,)
    return ()


_PARISHES = frozenset("paroisse parish".split())
_OUR = frozenset("nous on notre nos we our".split())
_SAID_REACH = 6


def _is_speakers(row: Row, index: int) -> bool:
    """Whether a parish is that of whoever speaks, not of the place named last: "« Nous avons
    accueilli dans la paroisse 900 âmes », dit l'abbé"."""
    near = row.within(index - _SAID_REACH, index)
    return row.word(index) in _PARISHES and not _OUR.isdisjoint(near)


#: "the spot": where the sentence before sees trouble.
_SPOTS = frozenset("spot endroit".split())
_THEM = frozenset("les them".split())
#: So many sentences back places that are "left" may stand: a list's number is one of its own.
_LISTED_BACK = 2


def _are_left(row: Row, index: int) -> bool:
    """Whether "them" or "les" is what people leave: "les ont quittés", "have left them"."""
    if row.word(index) == "them":
        ends = row.starts_with_gap(index + 1) or row.word(index + 1) in _SINCE
        return ends and any(
            item.hi == index and item.sense.frame is Frame.FLEE for item in row.senses
        )
    if row.word(index + 1) not in _HAD:
        return False
    return any(item.lo == index + 2 and item.sense.frame is Frame.FLEE for item in row.senses)


_HAD = frozenset("ont avaient aient auraient".split())
_SINCE = frozenset("since in on by and for after".split())


def _listed_before(memory: Memory, number: int) -> tuple[Resolution, ...]:
    """The villages of the last sentence that named any: where it sees trouble, else all."""
    for earlier in range(number - 1, max(-1, number - 1 - _LISTED_BACK), -1):
        found = scene_of(memory, earlier) or _owners(memory, earlier, memory.sentences[earlier].end)
        if found:
            return found
    return ()


def _wider(row: Row, memory: Memory, index: int) -> tuple[Resolution, ...]:
    """The region or province that was named last: what "the region" stands for."""
    kinds = _REGIONS[row.word(index)]
    last = bisect_left(memory.starts, row.tokens.starts[index])
    for item in reversed(memory.resolutions[:last]):
        if item.place is not None and item.place.kind in kinds:
            return (item,)
    return ()


def _is_anaphor(row: Row, index: int) -> bool:
    if any(place.lo - 3 < index < place.hi + 1 for place in row.places):
        return False  # "the town of Sake", "Rutshuru town"
    if row.word(index + 2) in _OF and any(place.lo == index + 3 for place in row.places):
        return False  # "la cité minière de Sake"
    if row.word(index - 1) in _TWO and any(place.hi == index - 1 for place in row.places):
        return False  # "Kobu et Bambu, deux sites où"
    if row.word(index + 1) in _OF or row.word(index + 1) in SPEAKING:
        return False  # "the village of Sake", "the parish priest"
    if row.word(index + 1) in _COMPOUNDS and not row.starts_with_gap(index + 1):
        return False  # "the parish hall", "the town council"
    if row.word(index + 2) in _OF and row.word(index + 1) in _BESIDE:
        return False  # "Kibua et le village voisin de Mpofi"
    if row.word(index + 1) in _SWAHILI_THIS or row.word(index - 1) in _DEFINITE:
        return True
    adjective = row.word(index - 1)
    if adjective in _SAME and row.word(index - 2) in _DEFINITE:
        return True  # "la même localité", "le petit village"
    plain = adjective.isalpha() and adjective not in PEOPLE and len(adjective) > _SHORT
    first = index - 2 - (row.gap(index - 1) == "-")  # "the south-eastern province"
    return row.word(first) == "the" and plain and not row.starts_with_gap(index)


_COMPOUNDS = frozenset(
    """hall house church school priest centre center council chief administrator market radio office
    hospital clinic headman elder elders mayor police square stadium officials authorities leader
    leaders administration""".split()
)
_BESIDE = frozenset("voisin voisine proche limitrophe".split())
_SAME = frozenset("meme same petit petite".split())
#: Words this short between "the" and "town" are no adjectives: "the lakeside town".
_SHORT = 4


def _has_people(row: Row, index: int) -> bool:
    """Whether "its" is followed by people or quarters: "ses 800 habitants", "its hamlets"."""
    for at in range(index + 1, index + 7):
        stops = row.starts_with_gap(at) and not row.word(at).isdigit()  # but in "7,000"
        if stops or row.word(at) in _NOT_ITS:
            return False  # "sa maison avec cinq familles"
        if row.word(at) in PEOPLE or row.word(at) in _PARTS:
            return True
    return False


#: Behind them stands something else than what "its" goes with.
_NOT_ITS = frozenset(
    """with and to for in at from on by who which as avec et a au aux dans pour par sur chez qui que
    dont""".split()
)


def _lives_next(row: Row, index: int) -> bool:
    """Whether "y" stands before a verb of living or arriving: "600 ménages y sont hébergés"."""
    frames = (Frame.STAY, Frame.ARRIVE, Frame.RETURN)
    return any(item.sense.frame in frames and index <= item.lo <= index + 4 for item in row.senses)


#: "en sont parties", "en ont été chassés"
_HAVING = frozenset("sont ont est a etaient avaient seraient auraient".split())
_LEAVES = frozenset({Frame.FLEE, Frame.GO, Frame.EVICT, Frame.DISPLACE})


def _flees_next(row: Row, index: int) -> bool:
    """Whether "y" or "en" stands before a verb of leaving: "2 600 personnes y ont quitté leurs
    cases"."""
    frames = _LEAVES if row.word(index) == "en" else (Frame.FLEE,)
    return any(item.sense.frame in frames and index < item.lo <= index + 3 for item in row.senses)


def _hosts_next(row: Row, index: int) -> bool:
    return any(
        item.sense.frame is Frame.HOST and index < item.lo <= index + 3 for item in row.senses
    )


def _noun_before(row: Row, index: int) -> int | None:
    """The noun whose people "its" are: "la même localité a vu fuir la moitié de ses habitants"."""
    nouns = (at for at in range(row.lo, index) if row.word(at) in _VILLAGES)
    return next((at for at in nouns if _is_anaphor(row, at)), None)


def _owner(memory: Memory, number: int, start: int) -> tuple[Resolution, ...]:
    """Whose residents "its residents" are: the sentence's place, else the last one's subject."""
    here = [
        item
        for item in memory.in_sentence(number)
        if item.mention.start < start and is_settled(item) and not is_area(item)
    ]
    if here:
        return (here[-1],)
    told, host = memory.goal
    hosted = host if number - _HOSTED_BACK <= told else ()
    return _subject(memory, number - 1) or hosted or antecedents(memory, start)


#: So many sentences before "its residents" a camp may be told of: "The camp housed 8,200 people
#: from Jina. By midday it was deserted. More than 5,000 of its residents had left".
_HOSTED_BACK = 2


def _owners(memory: Memory, number: int, start: int) -> tuple[Resolution, ...]:
    """Whose "leurs habitants" are: all places of the sentence so far, or of the one before."""
    for earlier in (number, number - 1):
        if earlier < 0:
            break
        found = tuple(
            item
            for item in memory.in_sentence(earlier)
            if item.mention.start < start and is_settled(item) and not is_area(item)
        )
        if found:
            return tuple(item for item in found if not is_aside(memory, item)) or found
    return ()


_THESE = frozenset("ces these those".split())


def _named_before(memory: Memory, number: int, start: int) -> tuple[Resolution, ...]:
    """The places where the sentence before saw trouble, else all that it names."""
    here = [item for item in memory.in_sentence(number) if item.mention.start < start]
    if here:
        return tuple(item for item in here if is_settled(item) and not is_area(item))
    if number == 0:
        return ()
    found = scene_of(memory, number - 1) or _owners(memory, number - 1, start)
    return found or tuple(item for item in memory.in_sentence(number - 1) if is_settled(item))


def _subject(memory: Memory, number: int) -> tuple[Resolution, ...]:
    """The first place people live at that a sentence names."""
    if number < 0:
        return ()
    places = memory.in_sentence(number)
    found = [item for item in places if is_settled(item) and not is_area(item)]
    return tuple(found[:1])
