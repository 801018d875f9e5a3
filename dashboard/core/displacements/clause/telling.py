"""Whether a clause tells of displacement."""

from __future__ import annotations

from collections.abc import Sequence

from dashboard.core.displacements.before.carry import named_after
from dashboard.core.displacements.clause.clauses import Clause
from dashboard.core.displacements.clause.ordinary import goes_wild, is_ordinary
from dashboard.core.displacements.clause.presumed import are_abroad, go_after_trouble, sleep_rough
from dashboard.core.displacements.clause.they_are import we_are_in_camp
from dashboard.core.displacements.no_move.disputed import NO_FLIGHT
from dashboard.core.displacements.no_move.travellers import are_travellers, is_still_to_come
from dashboard.core.displacements.no_move.unknown_places import names_unknown
from dashboard.core.displacements.people.numbers_of import is_number_of_displaced
from dashboard.core.displacements.people.unnamed import displaced_before
from dashboard.core.displacements.people.waves import (
    are_a_wave,
    are_displaced,
    are_on_the_move,
    is_influx,
    is_wave,
)
from dashboard.core.displacements.places.taken_in import takes_up
from dashboard.core.displacements.sentence.ends import GOAL_ENDS, End, PlacedEnd
from dashboard.core.displacements.sentence.memory import PEOPLE, Memory
from dashboard.core.displacements.sentence.mover import Mover
from dashboard.core.displacements.sentence.row import Row
from dashboard.core.displacements.sentence.sense_items import SenseItem
from dashboard.core.displacements.words.lexicon import (
    COUNTING,
    CROSSING,
    FORCES,
    HARMED,
    PICTURES,
    SHELTERS,
    SUNK,
)
from dashboard.core.displacements.words.senses import Frame
from dashboard.core.quantity.nouns import DISPLACED, Counted
from dashboard.model import Measure, Movement


def tells(
    row: Row,
    mover: Mover,
    sense: SenseItem | None,
    ends: Sequence[PlacedEnd],
    clause: Clause,
    memory: Memory,
    number: int,
) -> bool:
    """Whether the words suffice to say that these people moved or live displaced."""
    firm = [item for item in ends if item.end is not End.WEAK_ORIGIN]
    told = _by_people(row, mover, sense, firm, memory)
    if told is not None:
        return told
    sunk = not SUNK.isdisjoint(row.within(clause.lo, clause.hi))
    if sunk and not (sense and sense.sense.strong):
        return False  # "a boat carrying 120 people from Minova to Goma sank"
    if sense is None:
        called = _are_called_displaced(row, mover)  # "2 700 ménages de déplacés"
        called = called or (bool(firm) and _are_numbered(row, mover))
        called = called or we_are_in_camp(row, mover)
        return mover.item is not None and (called or _ends_tell(row, mover, firm))
    told = _by_kind_of_verb(row, mover, sense, firm, memory, number)
    if told is not None:
        return told
    if _goes_on_moving(mover, sense, memory, number):
        return True
    if is_ordinary(row, mover, sense, firm, clause, memory, number):
        return False
    if _verb_tells(row, mover, sense, memory, number):
        return True
    if mover.item is None and sense.sense.frame is Frame.STAY and firm and _named_so(row, mover):
        return True
    if mover.item is None and not mover.rest and sense.sense.frame in (Frame.STAY, Frame.HOST):
        return _tells_without_figure(row, sense, firm, clause)
    gone = bool(firm) or goes_wild(row, clause) or _leaves_violence(sense, ends)
    if mover.item is not None and names_unknown(row, mover, sense):
        return True
    return gone or go_after_trouble(row, mover, sense, memory, number)


def _goes_on_moving(mover: Mover, sense: SenseItem, memory: Memory, number: int) -> bool:
    """Whether people are counted whom somebody moves, right behind the move that was told: "Le HCR
    les transfère à Sake. Nous avons transporté 1 000 personnes"."""
    last = memory.last
    moved = last is not None and last.movement is Movement.RELOCATION
    counted = mover.item is not None and sense.sense.frame is Frame.RELOCATE
    return moved and counted and memory.last_number == number - 1


def _by_people(
    row: Row, mover: Mover, sense: SenseItem | None, firm: Sequence[PlacedEnd], memory: Memory
) -> bool | None:
    """By who they are: people called displaced need no verb. None leaves it to what they do."""
    if mover.item is None and are_abroad(row, mover, sense, firm):
        return True
    if mover.item is None and sense is not None and _only_describes(row, sense, mover, firm):
        return False
    if mover.item is None and _is_pictured(row, mover, sense):
        return False
    if mover.counted is Counted.RETURNED and mover.item is None and _is_own(mover, sense):
        return False  # "population groups (IDPs, returnees)"
    if mover.counted in (Counted.DISPLACED, Counted.RETURNED):
        return mover.item is not None or bool(
            sense
            and firm
            and (sense.sense.frame is not Frame.HOST or is_wave(row, mover) or _come(firm))
        )
    if mover.item is not None and adds_up(row, mover) and memory.last is not None:
        return True
    stays = sense is not None and sense.sense.frame is Frame.STAY
    if stays and firm and mover.same and mover.hi == row.lo + 1:
        return displaced_before(row.tokens, row.lo) >= 0 or None
    return None


def _by_kind_of_verb(
    row: Row,
    mover: Mover,
    sense: SenseItem,
    firm: Sequence[PlacedEnd],
    memory: Memory,
    number: int,
) -> bool | None:
    """By whose verb it is, and by "arrivals" and "there are", which need more than a place. None
    leaves it to what the verb says."""
    if mover.item is None and not _is_near(row, mover, sense, memory, number):
        return False
    they = mover.same and (mover.rest or row.within(mover.lo, mover.hi) == ["elle"])
    if they and not sense.sense.strong and not _are_they(memory, number):
        return False  # "they came to Sake": the rebels, perhaps
    past = sense.sense.frame is Frame.STAY and "had" in row.within(sense.lo - 2, sense.lo)
    if past and mover.item is None and mover.rest:
        return False  # "The bulk of them had been living in Goma": they no longer are
    if mover.same and mover.rest and _were_held(memory, number):
        return False  # "L'armée a libéré 21 otages. Ils ont été ramenés à Sake"
    if row.within(mover.lo, mover.hi) in (["them"], ["les"]) and not _may_be_taken(
        row, memory, number
    ):
        return False
    if _only_stay(row, sense, firm, memory, number):
        return False  # "La plupart sont partis à Sake. Moins de cent personnes sont restées"
    if row.word(mover.hi - 1) in _ARRIVALS and mover.item is not None and not mover.rest:
        return True  # "recorded 8,000 daily arrivals"
    if sense.sense.frame is Frame.HOST and row.word(sense.lo) in _THERE_IS:
        come = mover.item is not None and _come(firm)  # "on compte à Goma 300 familles de Sake"
        behind = row.within(mover.hi, mover.hi + _CAMP_REACH)
        camp = mover.item is not None and bool(firm) and not _CAMPS.isdisjoint(behind)
        return come or camp or _there_are_displaced(row, mover, memory, number)
    return None


def _is_own(mover: Mover, sense: SenseItem | None) -> bool:
    """Whether the only word of moving is the people's own name."""
    return sense is not None and mover.lo <= sense.lo < mover.hi


def _named_so(row: Row, mover: Mover) -> bool:
    """Whether people are called displaced: "displaced civilians gather in camps around Goma",
    "des familles de déplacés sont signalées à Goma"."""
    return row.word(mover.lo - 1) in DISPLACED or _are_called_displaced(row, mover)


def adds_up(row: Row, mover: Mover) -> bool:
    """Whether people are those to whom the ones just told of are added: "ces déplacés s'ajoutent à
    plus de 2 000 autres ménages", "they joined another 2,000 families"."""
    before = row.within(mover.lo - _ADDED_REACH, mover.lo)
    if "by" in before:
        return False  # "they were joined by 300 families"
    if not _JOINED.isdisjoint(before):
        return True
    return not _INTO.isdisjoint(before) and any(word.startswith(_ADDED) for word in before)


_ADDED_REACH = 5
_ADDED = ("ajout", "adding")
_INTO = frozenset("a aux au to".split())
_JOINED = frozenset("join joins joined joining rejoint rejoignent rejoindre".split())


def _are_called_displaced(row: Row, mover: Mover) -> bool:
    """Whether the noun behind a figure says it: "30 000 ménages de déplacés"."""
    at = mover.hi + (row.word(mover.hi) in _OF)
    return row.word(at) in DISPLACED and not row.starts_with_gap(at)


_OF = frozenset("de d des of".split())


def _are_numbered(row: Row, mover: Mover) -> bool:
    """Whether households are the number of those of whom the clause says that they fled: "put the
    number of people who fled Sake at 19,000 families"."""
    households = mover.counted is Counted.HOUSEHOLDS and mover.item is not None
    return households and mover.item is not None and is_number_of_displaced(row, mover.item)


def _ends_tell(row: Row, mover: Mover, firm: Sequence[PlacedEnd]) -> bool:
    """Whether places alone say, without a verb, that people are on their way."""
    if not NO_FLIGHT.isdisjoint(row.vocabulary):
        return False  # "fighting spread from Sake to Minova, affecting 300 people"
    if are_travellers(row, mover) or is_still_to_come(row, mover):
        return False
    ends = {item.end for item in firm}
    towards, origin = End.TOWARDS in ends, End.ORIGIN in ends
    goal = towards or End.DESTINATION in ends
    return towards or (origin and (goal or _opens_with_origin(row, mover, firm)))


def _verb_tells(row: Row, mover: Mover, sense: SenseItem, memory: Memory, number: int) -> bool:
    """Whether the verb, the figure or the people's name speak of displacement by themselves."""
    if sense.sense.strong or _is_told_of(row, mover, sense, memory, number):
        return True
    if sense.sense.frame in (Frame.EMPTY, Frame.FLEE) and named_after(memory, number):
        return True  # "quatre villages se sont vidés. Il s'agit de Kobu et Bambu"
    if mover.item is not None and (
        are_displaced(row, mover) or is_influx(row, mover, sense) or are_a_wave(row, mover, sense)
    ):
        return True
    return are_on_the_move(row, mover, sense)


_SHOWING = frozenset("shows showed show showing montre montrait montrent inaonyesha".split())


def _is_pictured(row: Row, mover: Mover, sense: SenseItem | None) -> bool:
    """Whether people are only seen in a picture: "the photo showed returnees in Sake"."""
    if sense is not None and not mover.lo <= sense.lo < mover.hi:
        return False
    shown = not _SHOWING.isdisjoint(row.within(mover.lo - 4, mover.lo))
    return shown and not PICTURES.isdisjoint(row.within(row.lo, mover.lo))


def _only_describes(row: Row, sense: SenseItem, mover: Mover, firm: Sequence[PlacedEnd]) -> bool:
    """Whether "displaced" is all that is said of people: "displaced families in Lubero report", "la
    peur demeure parmi les populations déplacées"."""
    beside = sense.hi == mover.lo or (mover.lo <= sense.lo < mover.hi)
    behind = sense.lo == mover.hi and row.word(sense.lo).endswith("s")
    beside = beside or (behind and not any(item.at > sense.lo for item in firm))
    return beside and sense.sense.frame is Frame.DISPLACE and row.word(sense.lo) in DISPLACED


#: "A Rho, il y a 18 000 personnes": displaced people, when the text has just told of some.
_THERE_IS = frozenset("il on there".split())
#: How many sentences back that may be.
_THERE_BACK = 3


#: "il y a 612 familles au camp de Katanika"
_CAMPS = frozenset("camp site kambi".split())
_CAMP_REACH = 3


def _there_are_displaced(row: Row, mover: Mover, memory: Memory, number: int) -> bool:
    told = memory.last is not None and number - memory.last_number <= _THERE_BACK
    fled = any(item.sense.strong and item.lo >= mover.hi for item in row.senses)
    called = not DISPLACED.isdisjoint(row.within(mover.lo, mover.hi))  # "430 uprooted families"
    fled = fled or called or mover.counted is Counted.DISPLACED
    return mover.item is not None and (told or fled or _are_called_displaced(row, mover))


def _come(firm: Sequence[PlacedEnd]) -> bool:
    """Whether a host is said to take in those of another place: "les déplacés en provenance de"."""
    return {End.ORIGIN, End.DESTINATION} <= {item.end for item in firm}


_ARRIVALS = frozenset("arrivals arrivants newcomers arrivees".split())


def _is_just_told(memory: Memory, number: int) -> bool:
    """Whether one of the last sentences told of people who moved."""
    return memory.last is not None and number - memory.last_number <= _JUST_TOLD


def _are_they(memory: Memory, number: int) -> bool:
    """Whether "they" are people who moved: just told of, or told of not long ago and named, and no
    forces beside them, in the sentence before."""
    if _is_just_told(memory, number):
        return True
    if memory.last is None or number - memory.last_number > _STILL_TOLD:
        return False
    words = memory.said(number - 1)
    return FORCES.isdisjoint(words) and not _PEOPLE_NAMED.isdisjoint(words)


_STAYED = frozenset("restes restees reste restee remained stayed walibaki".split())


def _only_stay(
    row: Row, sense: SenseItem, firm: Sequence[PlacedEnd], memory: Memory, number: int
) -> bool:
    """Whether people are told to have stayed, at no place named, right behind those who fled."""
    last = memory.last
    fled = last is not None and last.movement is Movement.FLIGHT and last.measure is Measure.FLOW
    near = fled and number - 1 <= memory.last_number <= number
    return near and not firm and not _STAYED.isdisjoint(row.within(sense.lo, sense.hi))


#: Who was held by somebody: freed, they are no displaced people.
_HELD = frozenset(
    """otage otages captif captifs prisonnier prisonniers detenu detenus kidnappes hostage hostages
    captive captives prisoner prisoners detainee detainees mateka""".split()
)


def _were_held(memory: Memory, number: int) -> bool:
    """Whether the sentence before is of people who were held, and no displacement told since."""
    if number < 1 or memory.last_number >= number - 1:
        return False
    return not _HELD.isdisjoint(memory.said(number - 1))


def _may_be_taken(row: Row, memory: Memory, number: int) -> bool:
    """Whether "them" who are taken somewhere are people of whom the sentence before told that they
    moved, and nobody hurt, arrested or in arms."""
    if memory.last_number != number - 1:
        return False
    words = memory.said(number - 1) + row.within(row.lo, row.hi)
    return _TAKEN.isdisjoint(words)


_TAKEN = HARMED | FORCES - {"army", "officials", "police", "peacekeepers", "troops", "soldiers"}
#: So many sentences after a displacement its people may be named again without a new movement.
_STILL_TOLD = 6
_PEOPLE_NAMED = PEOPLE - {"people", "personnes"}
#: So many sentences later "they" may still be those people.
_JUST_TOLD = 2


def _opens_with_origin(row: Row, mover: Mover, firm: Sequence[PlacedEnd]) -> bool:
    """ "From Biakato alone, 22,000 in a week": the sentence opens with where they come from."""
    opens = row.word(row.lo) in {"from", "kutoka"}
    if not opens or (mover.counted is Counted.BARE and row.word(row.lo) == "kutoka"):
        return False
    return any(
        item.end is End.ORIGIN and item.at <= row.lo + 3 and item.at < mover.lo for item in firm
    )


def _is_told_of(row: Row, mover: Mover, sense: SenseItem, memory: Memory, number: int) -> bool:
    """Whether a figure without a place is one of people who moved: they crossed over, sleep in a
    shelter, or stand for the people of the sentence before ("Some 71,400 have been registered")."""
    if mover.item is None:
        return False
    if not CROSSING.isdisjoint(row.within(sense.lo, sense.hi)):
        return True
    if sense.sense.frame is Frame.STAY and row.word(sense.lo) not in COUNTING:
        return not SHELTERS.isdisjoint(row.vocabulary)
    if sense.sense.frame is Frame.ARRIVE and not _SITES.isdisjoint(
        row.within(sense.hi, sense.hi + _SITE_REACH)
    ):
        return True  # "Some 30,000 people have arrived at existing displacement sites"
    shelter = not SHELTERS.isdisjoint(row.within(row.lo, sense.lo))
    if shelter and row.word(sense.lo - 1) == "en" and sense.sense.frame is Frame.HOST:
        return memory.last is not None  # "le site en abrite 12 000"
    since = number - memory.last_number if memory.last is not None else _TOLD_OF + 1
    if sense.sense.frame is Frame.ARRIVE and since <= 1 and memory.goal[0] == number - 1:
        return True  # "They arrive at Nkamira. More than 12,500 have arrived since April"
    if sense.sense.frame is Frame.HOST and sense.sense.measure is Measure.FLOW:
        return since <= _TOLD_OF  # "We receive 240 people a day"
    if mover.rest and takes_up(row, sense):
        return since <= _TOLD_OF  # "L'hôpital, lui, en a logé une soixantaine"
    return mover.rest and since <= 1


_SITES = frozenset("displacement idp idps sites camps deplaces".split())
_SITE_REACH = 5


def _tells_without_figure(
    row: Row, sense: SenseItem, firm: Sequence[PlacedEnd], clause: Clause
) -> bool:
    """ "Kaziba receives people from Mwenga", "villagers of Kilo sleep in the bush"."""
    origin = any(item.end is End.ORIGIN for item in firm)
    goal = any(item.end in GOAL_ENDS for item in firm)
    if sense.sense.frame is Frame.HOST:
        if origin and goal:
            return True  # "Goma héberge des familles venues de Sake"
        return sense.sense.measure is Measure.FLOW and bool(firm)
    if clause.mover.same and (origin or goal):
        return True
    if goal and (sleep_rough(row, clause.mover, sense) or _have_escaped(row, clause.mover)):
        return True
    return origin and (goal or goes_wild(row, clause))


#: Who got away from something, by the very word: "Les rescapés ont été vus à Tongo".
_ESCAPED = frozenset(
    "rescapes rescapees survivants survivantes fuyards fugitifs survivors escapees".split()
)


def _have_escaped(row: Row, mover: Mover) -> bool:
    return not _ESCAPED.isdisjoint(row.within(mover.lo, mover.hi))


def _leaves_violence(sense: SenseItem, ends: Sequence[PlacedEnd]) -> bool:
    """ "3,000 people left after attacks on Drodro": the violence is where they left."""
    leaves = sense.sense.frame in (Frame.FLEE, Frame.GO, Frame.RELOCATE, Frame.REACH)
    return leaves and any(item.end is End.WEAK_ORIGIN for item in ends)


#: Between people without a figure and their verb stand few words, or it is another's verb.
_NEAR = 8
#: All that may stand there besides: "ont été les premiers à", "n'ont pas tardé à".
_AUXILIARIES = frozenset(
    """ont avaient ete les premiers premieres tous toutes a de d aussi egalement commence
    massivement precipitamment n pas tarde deja ainsi been have had were the first to also
    all contraint contraints contrainte contraintes force forces forcee forcees oblige obliges
    obligee obligees prefere fini par se s eu d autre choix que vus vues voient continuent
    commencent viennent en train decide
    tangu usiku wa jana juzi leo asubuhi jioni siku ya wiki hii wameanza walianza wamekuwa pia
    wamelazimika walilazimika wakilazimika tayari sasa hivi wengi wote kwa""".split()
)
#: "d'autres familles" may be told of though no others were before.
_FAMILIES = frozenset("familles menages habitants civils families households residents".split())
_CIVIL = frozenset("civile civiles locale locales entieres entiere".split())
#: Between their place and their verb fewer.
_BEHIND_PLACE = 3


def _aside(row: Row, lo: int, hi: int) -> int:
    """How many words right behind people only describe them between commas: "des civils, en
    majorité des femmes et des enfants, ont fui"."""
    first = lo + (row.word(lo) in _CIVIL)
    if row.gap(first)[:1] != ",":
        return 0
    closing = next((at for at in range(first + 1, hi) if row.starts_with_gap(at)), lo)
    verbs = any(lo <= item.lo < closing for item in row.senses)
    return 0 if verbs or row.gap(closing)[:1] != "," else closing - lo


def _behind_list(row: Row, at: int) -> int:
    """Where people end who are named one by one: "des femmes, des vieillards et des enfants"."""
    following = at
    while row.word(following) in _LISTING:
        following += 1
    named = following > at and row.word(following) in PEOPLE
    return _behind_list(row, following + 1) if named else at


_LISTING = frozenset("et and des de d les the".split())


def _is_near(row: Row, mover: Mover, sense: SenseItem, memory: Memory, number: int) -> bool:
    """Whether people without a figure stand beside their verb; "others" need people before them."""
    if (mover.same and mover.rest) or sense.sense.frame is Frame.EMPTY:
        return True
    if not mover.rest or (mover.item is None and row.word(mover.lo) in _FAMILIES):
        behind = _behind_list(row, mover.hi)
        ends = [place.hi for place in row.places if mover.hi <= place.lo < sense.lo]
        last = max(ends, default=0)
        between = row.within(last + _aside(row, last, sense.lo), sense.lo) if ends else []
        named = bool(ends) and (  # "residents of Sake and Goma", "ont été les premiers à fuir"
            len(between) <= _BEHIND_PLACE or _AUXILIARIES.issuperset(between)
        )
        reach = 3 * _NEAR if named else _NEAR + behind - mover.hi + _aside(row, behind, sense.lo)
        near = -_NEAR <= sense.lo - mover.hi <= reach
        return near or _is_joined_to_near(row, mover, sense)
    if memory.last is not None and number - memory.last_number <= _TOLD_OF:
        return True
    first = memory.words_of(max(0, number - 1))[0]
    return not PEOPLE.isdisjoint(row.tokens.words[first : mover.lo])


def _is_joined_to_near(row: Row, mover: Mover, sense: SenseItem) -> bool:
    """Whether "but" joins the verb to another one of the same people that stands beside them:
    "Residents returned to Sake in early January but had to flee again"."""
    beside = next((one for one in row.senses if 0 <= one.lo - mover.hi <= _NEAR), None)
    if beside is None or beside.lo >= sense.lo:
        return False
    between = row.within(beside.hi, sense.lo)
    return not _BUT.isdisjoint(between) and PEOPLE.isdisjoint(between)


_BUT = frozenset("but mais lakini".split())


#: How many sentences on "others" may still stand for the people of a displacement.
_TOLD_OF = 3


_TOTALS = frozenset("total jumla overall altogether bringing portant porte bring kufikia".split())


def is_total(row: Row, clause: Clause) -> bool:
    """Whether a figure sums up what came before: "bringing the total to 2 million"."""
    return not _TOTALS.isdisjoint(row.within(clause.lo, clause.mover.lo))
