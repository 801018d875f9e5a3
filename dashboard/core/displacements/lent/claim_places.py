"""The places of a claim: those its words name, and those the sentences before lend it."""

from __future__ import annotations

from collections.abc import Container, Sequence

from dashboard.core.displacements.before.antecedents import antecedents
from dashboard.core.displacements.before.carry import (
    carried_goal,
    named_after,
    turned_back,
)
from dashboard.core.displacements.before.host_town import host_town, town_at_peace
from dashboard.core.displacements.clause.reading import Reading
from dashboard.core.displacements.clause.telling import adds_up
from dashboard.core.displacements.lent.onward import stays_behind
from dashboard.core.displacements.lent.parts_there import where_all_are
from dashboard.core.displacements.lent.somewhere import (
    COUNT_REACH,
    are_internal,
    are_where_told_of,
    goes_abroad,
    only_arrive,
)
from dashboard.core.displacements.places.other_subjects import AFTER
from dashboard.core.displacements.sentence.ends import GOAL_ENDS, End, PlacedEnd
from dashboard.core.displacements.sentence.memory import (
    Memory,
    is_area,
    is_aside,
    is_country,
    is_settled,
    key_of,
    lies_in,
)
from dashboard.core.displacements.sentence.row import Row
from dashboard.core.displacements.words.lexicon import COUNTING, CROSSING
from dashboard.core.displacements.words.senses import Frame
from dashboard.core.quantity.nouns import DISPLACED, Counted
from dashboard.model import (
    ClaimPlace,
    Measure,
    Movement,
    PlaceKind,
    PlaceRole,
    Resolution,
)


def sorted_ends(
    row: Row, reading: Reading
) -> tuple[list[ClaimPlace], list[ClaimPlace], list[ClaimPlace]]:
    """Origins, destinations and areas; violence lends an origin where none is named."""
    firm = [item for item in reading.ends if item.end is End.ORIGIN]
    weak = [item for item in reading.ends if item.end is End.WEAK_ORIGIN]
    if not firm and reading.movement is Movement.FLIGHT and reading.measure is Measure.FLOW:
        firm = [] if _takes_in(reading) else weak  # "the Red Cross in Sake took in 1,900 people"
    elif firm and weak and all(item.place.carried for item in firm):
        firm = weak  # "fighting around Sake has driven thousands of people of the region"
    goals = [item for item in reading.ends if item.end in GOAL_ENDS]
    areas = [item for item in reading.ends if item.end is End.AREA]
    if areas and weak and all(item.place.carried for item in areas):
        areas = []  # "hostilities in North Kivu have displaced 230,000 people in the province"
        firm = firm or weak
    if areas and firm == weak and weak and _hold(areas, weak):
        areas = []  # "the capture of Sake displaced 3,000 people in North Kivu"
    if not (areas or goals or firm) and _is_driven_stock(reading):
        areas = weak  # "conflict in the Kasai has displaced more than a million people"
    if not (areas or goals or firm) and weak and _are_new(reading):
        firm = weak  # "following the capture of Sake, partners report 3,000 new IDPs"
    if goals and not firm and _is_driven_stock(reading):  # "clashes displaced 300 who are in Goma"
        reached = {key_of(item.place.resolution) for item in goals}
        firm = [item for item in weak if key_of(item.place.resolution) not in reached]
    if goals and not firm and reading.movement is Movement.FLIGHT:
        firm = _trouble_told_behind(row, goals, weak)
    if areas and goals:  # "displaced in Sake and now sheltering in Goma"
        firm, areas = firm or areas, []
    named = [item for item in firm if item.end is End.ORIGIN and not item.place.carried]
    if areas and named:  # "300 ménages déplacés à Sake (provenance : Kitchanga)"
        around = reading.measure is Measure.FLOW and _hold(areas, named)
        goals, areas, firm = [] if around else areas, [], named
    if areas:
        firm = [item for item in firm if item.end is End.ORIGIN]
    return (
        places_in(_named_if_any(row, firm), PlaceRole.ORIGIN),
        places_in(_named_if_any(row, goals), PlaceRole.DESTINATION),
        places_in(_named_if_any(row, areas), PlaceRole.AREA),
    )


def _named_if_any(row: Row, ends: Sequence[PlacedEnd]) -> list[PlacedEnd]:
    """The ends that the clause names, where it names any, with those a word for a place adds to
    them by "and": "La situation dans la ville reste tendue, les déplacés affluent à Kitembo" has
    nobody reach the city."""
    named = [one for one in ends if not one.place.carried]
    if not named:
        return list(ends)
    return [one for one in ends if one in named or any(_adds(row, one, it) for it in named)]


def _adds(row: Row, lent: PlacedEnd, named: PlacedEnd) -> bool:
    """Whether "and" joins a word for a place to a name: "to Goma and to the camp"."""
    lo, hi = sorted((lent.place.lo, named.place.lo))
    between = row.within(lo, hi)
    return len(between) <= _ADDED_REACH and not _AND.isdisjoint(between)


_AND = frozenset("and et or ou na ainsi well plus comme".split())
_ADDED_REACH = 7


def _hold(areas: Sequence[PlacedEnd], places: Sequence[PlacedEnd]) -> bool:
    """Whether wide areas hold all of these places, which are smaller."""
    wide = [item.place.resolution.place for item in areas]
    held = [item.place.resolution.place for item in places]
    return all(
        inner is not None
        and inner.kind not in _LANDS_AROUND
        and any(outer is not None and lies_in(inner, outer) for outer in wide)
        for inner in held
    )


_LANDS_AROUND = frozenset({PlaceKind.TERRITORY, PlaceKind.PROVINCE, PlaceKind.COUNTRY})
_NEWLY = frozenset("new newly nouveaux nouvelles".split())


def _are_new(reading: Reading) -> bool:
    """Whether displaced people without a verb are said to be so of late: "3,000 new IDPs"."""
    quantity = reading.clause.mover.quantity
    told = quantity is not None and not _NEWLY.isdisjoint(quantity.words.casefold().split())
    return told and reading.sense is None


def _without_lands_around(items: Sequence[ClaimPlace]) -> list[ClaimPlace]:
    """The places without the territories and provinces that hold another one of them: where
    "people in North Kivu fled Sake", North Kivu only says where Sake lies. What the sentence itself
    names gives way to nothing that is lent."""
    return [item for item in items if not any(_lies_around(item, inner) for inner in items)]


def parted_ends(
    origins: list[ClaimPlace], destinations: list[ClaimPlace]
) -> tuple[list[ClaimPlace], list[ClaimPlace]]:
    """Origins and destinations, each without what only lies around the other or is the other."""
    origins = _without_lands_around(apart_from(origins, destinations))
    origins = _without_own_country(origins, destinations)
    return origins, _without_own_country(destinations, origins, lent=True)


def _without_own_country(
    items: list[ClaimPlace], others: Sequence[ClaimPlace], *, lent: bool = False
) -> list[ClaimPlace]:
    """The places without the country in which those at the other end lie: whoever reaches Aba did
    not come from "the DRC", which only says where Aba is, or where a speaker's mission is.

    Args:
        items: Origins or destinations.
        others: Those at the other end.
        lent: Whether only what another word lends is left out.
    """
    inside = {it.resolution.place.country for it in others if it.resolution.place is not None}
    return [
        item
        for item in items
        if (land := item.resolution.place) is None
        or land.kind is not PlaceKind.COUNTRY
        or land.country not in inside - {""}
        or (lent and not item.carried)
        or any(key_of(it.resolution) == key_of(item.resolution) for it in others)
    ]


def _lies_around(outer: ClaimPlace, inner: ClaimPlace) -> bool:
    """Whether a place is a territory or a province that holds another one."""
    land, town = outer.resolution.place, inner.resolution.place
    if land is None or town is None or (inner.carried and not outer.carried):
        return False
    wide = land.kind in (PlaceKind.TERRITORY, PlaceKind.PROVINCE)
    return wide and town.kind not in _LANDS_AROUND and lies_in(town, land)


def apart_from(origins: list[ClaimPlace], destinations: Sequence[ClaimPlace]) -> list[ClaimPlace]:
    """The origins without those that only a word for a place gives and that people are told to
    have got to: "families fled to Goma, bringing the number of displaced in the city to 12,000"."""
    reached = {key_of(item.resolution) for item in destinations}
    return [item for item in origins if not (item.carried and key_of(item.resolution) in reached)]


def unless_left(destinations: list[ClaimPlace], origins: Sequence[ClaimPlace]) -> list[ClaimPlace]:
    """The destinations without those that only a word for a place gives and that people are told
    to have left: "la zone a accueilli des déplacés qui fuyaient Mukera"."""
    left = {key_of(item.resolution) for item in origins if not item.carried}
    return [item for item in destinations if not (item.carried and key_of(item.resolution) in left)]


def _trouble_told_behind(
    row: Row, goals: Sequence[PlacedEnd], weak: Sequence[PlacedEnd]
) -> list[PlacedEnd]:
    """Where the trouble was that is told behind where people are: "1 750 personnes ont été
    accueillies à Vitshumbi après des affrontements à Kamandi"."""
    if any(item.place.carried for item in (*goals, *weak)):
        return []
    last = max(item.at for item in goals)
    reached = {key_of(item.place.resolution) for item in goals}
    return [
        item
        for item in weak
        if item.at > last
        and key_of(item.place.resolution) not in reached
        and not AFTER.isdisjoint(row.within(last, item.place.lo))
    ]


def _takes_in(reading: Reading) -> bool:
    """Whether people are told of by those who take them in, whose place is no scene."""
    return reading.sense is not None and reading.sense.sense.frame is Frame.HOST


def _is_driven_stock(reading: Reading) -> bool:
    """Whether so many live displaced by trouble at places the clause itself names."""
    sense = reading.sense
    displaced = sense is not None and sense.sense.frame is Frame.DISPLACE
    return displaced and reading.measure is Measure.STOCK


def places_in(ends: Sequence[PlacedEnd], role: PlaceRole) -> list[ClaimPlace]:
    """The places in a role, each once, those named in the sentence before those carried into it."""
    found: dict[str, ClaimPlace] = {}
    for item in sorted(ends, key=lambda end: end.place.carried):
        place = ClaimPlace(role=role, resolution=item.place.resolution, carried=item.place.carried)
        found.setdefault(key_of(place.resolution), place)
    return list(found.values())


#: Verbs that only say where people got to.
_GOT_TO = frozenset({Frame.ARRIVE, Frame.STAY})


def _is_rest(reading: Reading) -> bool:
    """Whether the people were named before: "300 of them", "the rest"."""
    return reading.clause.mover.rest


def carried_goals(
    row: Row, memory: Memory, number: int, reading: Reading, origins: Sequence[ClaimPlace]
) -> list[ClaimPlace]:
    """Goals lent by the sentences before, to a return or to a second count."""
    left = {key_of(item.resolution) for item in origins}
    return [
        ClaimPlace(role=PlaceRole.DESTINATION, resolution=item, carried=True)
        for item in where_all_are(row, memory, number, reading, origins)
        or _goals_before(row, memory, number, reading, left)
        if key_of(item) not in left and not (are_internal(row, reading) and is_country(item))
    ]


def _goals_before(
    row: Row, memory: Memory, number: int, reading: Reading, left: Container[str]
) -> Sequence[Resolution]:
    """Goals that the sentences before may lend; ``left`` are the keys of the origins."""
    if _goes_next_door(row, reading):
        return ()
    if reading.again or _are_among(row, reading):
        return memory.destinations[1]
    if reading.movement is Movement.RETURN:
        if _goes_to_nameless(row, reading) and (named := named_after(memory, number)):
            return named
        back_from, back_to = turned_back(memory, number)
        if _is_rest(reading):
            return back_to or carried_goal(memory, number)
        from_there = any(key_of(item) in left for item in back_from)
        if from_there and back_to:
            return back_to
        told = _not_fled_to(memory, number) or _last_return(memory, number, reading)
        return told or town_at_peace(memory, number)
    if stays_behind(row, memory, number, reading):
        return memory.origins[1]
    if reading.movement is Movement.RELOCATION and _is_taken_to_another(row, reading):
        return ()
    moved = memory.last is not None and memory.last.movement is Movement.RELOCATION
    if moved and reading.movement is Movement.RELOCATION and memory.goal[0] == number - 1:
        return memory.goal[1]  # "Nous avons transporté 1 000 personnes"
    counts_rest = _counts_rest(reading) and not goes_abroad(row, reading)
    if counts_rest and 0 <= memory.last_number >= number - _TOLD_BACK:
        return memory.destinations[1]
    if _crosses(row, reading) and number - memory.abroad[0] <= _ABROAD_BACK:
        return () if _came_home(memory) else memory.abroad[1]
    if 0 <= memory.goal[0] >= number - _GOAL_BACK and _may_be_on_its_way(row, reading):
        return memory.goal[1]
    if _goes_to_nameless(row, reading) and (named := named_after(memory, number)):
        return named
    if are_where_told_of(row, reading) and (town := host_town(memory, number)):
        return town
    if only_arrive(row, reading):
        return ()
    hosts = reading.sense is not None and reading.sense.sense.frame is Frame.HOST
    return _hosts_before(row, memory, number, reading) if hosts else ()


#: "dans un centre de transit", "to another camp": a place that was not told of before.
_ONE = frozenset("un une autre another a".split())
_SITES = frozenset("centre center camp site settlement endroit transit".split())
_TAKEN_REACH = 6


def _is_taken_to_another(row: Row, reading: Reading) -> bool:
    """Whether people are brought to a site without a name that their own sentence only now speaks
    of: it is not where they came to before."""
    sense = reading.clause.sense
    behind = range(sense.hi, sense.hi + _TAKEN_REACH) if sense is not None else range(0)
    return any(row.word(at) in _ONE and row.word(at + 1) in _SITES for at in behind)


def _goes_next_door(row: Row, reading: Reading) -> bool:
    """Whether people are said to be in neighbouring countries that nobody names: no camp told of
    before has them all."""
    clause = reading.clause
    return any(
        row.word(at) in _LANDS and not _NEXT_DOOR.isdisjoint((row.word(at - 1), row.word(at + 1)))
        for at in range(clause.lo, clause.hi)
    )


_LANDS = frozenset("countries states pays etats".split())
_NEXT_DOOR = frozenset("neighbouring neighboring nearby surrounding voisins limitrophes".split())


def _came_home(memory: Memory) -> bool:
    """Whether those told of last went home: who flees over a border goes the other way."""
    return memory.last is not None and memory.last.movement is Movement.RETURN


def _last_return(memory: Memory, number: int, reading: Reading) -> Sequence[Resolution]:
    """Where those went home who were told of last, for a further count of who goes home: "has
    since brought back some 1,200 refugees"."""
    told, goal = memory.goal
    near = memory.last_number == told and number - told <= _GOAL_BACK
    return goal if _came_home(memory) and near and reading.clause.mover.quantity is not None else ()


def _not_fled_to(memory: Memory, number: int) -> Sequence[Resolution]:
    """What the paragraph lends as home, without where people just fled: "Thousands fled
    to Mweso. Most have returned to their homes" has nobody go home to Mweso."""
    told = carried_goal(memory, number)
    if memory.last is None or memory.last.movement is not Movement.FLIGHT:
        return told
    reached = memory.goals.get(memory.last_number, set())
    return [item for item in told if key_of(item) not in reached]


def _may_be_on_its_way(row: Row, reading: Reading) -> bool:
    """Whether people may be headed for the goal of the sentences before: they arrive somewhere
    not said, are only counted, or are added to those told of."""
    return (
        only_arrive(row, reading)
        or _is_bare_count(row, reading)
        or adds_up(row, reading.clause.mover)
    )


#: How many sentences back people counted again may have been told of.
_TOLD_BACK = 2


def _counts_rest(reading: Reading) -> bool:
    """Whether a figure counts people named before who are somewhere that it does not name."""
    if reading.sense is None or not _is_rest(reading):
        return False
    if reading.clause.mover.item is None:  # "200 viennent de Sake, le reste de Minova"
        return reading.clause.sense is None and reading.sense.sense.frame is Frame.ARRIVE
    return reading.sense.sense.frame in _GOT_TO or reading.sense.sense.frame is Frame.RELOCATE


_COUNTED_IN = frozenset("include includes included comprise comprised".split())


def _are_among(row: Row, reading: Reading) -> bool:
    """Whether people are a part of those just told of: "They include 20,000 from Kibumba"."""
    among = not _COUNTED_IN.isdisjoint(row.within(row.lo, row.lo + 3))
    return row.word(row.lo) == "they" and among and reading.clause.mover.item is not None


def _is_bare_count(row: Row, reading: Reading) -> bool:
    """Whether displaced people are only counted, with no place: "on a compté 5 000 déplacés"."""
    clause = reading.clause
    mover = clause.mover
    if mover.item is None or reading.ends:
        return False
    before = row.within(max(clause.lo, mover.lo - COUNT_REACH), mover.lo)
    called = mover.counted is Counted.DISPLACED or not DISPLACED.isdisjoint(before)
    named = row.word(mover.hi) in ("de", "d") and row.word(mover.hi + 1) in DISPLACED
    called = called or named  # "nous avons 900 familles de déplacés"
    if "total" in row.within(clause.lo, mover.lo):
        return False
    have = row.within(mover.lo - 2, mover.lo) == ["nous", "avons"]
    return called and (have or not COUNTING.isdisjoint(before))


#: So many sentences later further people may arrive at the same place.
_GOAL_BACK = 3
#: "vers des entités proches", "dans trois villages": the next sentence may name them.
_INTO = frozenset("vers dans aux chez".split())
_NAMELESS = frozenset("entites localites villages zones quartiers milieux agglomerations".split())
_INTO_REACH = 4


def _goes_to_nameless(row: Row, reading: Reading) -> bool:
    """Whether people are said to go to several places that their own sentence does not name."""
    clause = reading.clause
    return not _NAMELESS.isdisjoint(row.vocabulary) and any(
        row.word(at) in _NAMELESS
        and not _INTO.isdisjoint(row.within(max(clause.mover.hi, at - _INTO_REACH), at))
        for at in range(clause.mover.hi, clause.hi)
    )


#: How many sentences back the country over the border may have been named.
_ABROAD_BACK = 10
_BORDERS = frozenset("border frontier lake river frontiere lac riviere fleuve mpaka ziwa".split())
_CROSSING = CROSSING.union("across over into through".split())
#: "across the south-western border"
_OVER_REACH = 4


def _crosses(row: Row, reading: Reading) -> bool:
    """Whether people are said to get over a border or a lake: "sending thousands across the
    border"."""
    clause = reading.clause
    if reading.movement is not Movement.FLIGHT or reading.measure is not Measure.FLOW:
        return False
    words = row.within(clause.mover.hi, clause.hi)
    return any(
        word in _BORDERS and not _CROSSING.isdisjoint(words[max(0, at - _OVER_REACH) : at])
        for at, word in enumerate(words)
    )


#: How many sentences back the host may have been named.
_HOST_BACK = 3


def _hosts_before(
    row: Row, memory: Memory, number: int, reading: Reading
) -> tuple[Resolution, ...]:
    """ "We receive 240 people a day": the goal of the sentences before, else the last place."""
    if reading.clause.mover.item is None:
        return ()
    told, goals = memory.destinations
    if goals and number - told <= _HOST_BACK:
        return _of_speaker(memory, told, number) or goals
    sense = reading.sense
    if sense is not None and not COUNTING.isdisjoint(row.within(sense.lo, sense.hi)):
        return ()  # "The Red Cross has registered 3,000 people": wherever that was
    return antecedents(memory, memory.sentences[number].start)


def _of_speaker(memory: Memory, told: int, number: int) -> tuple[Resolution, ...]:
    """The village of whoever has begun to speak since: "Le chef de Numbi confirme. « Nous
    accueillons 1 000 déplacés »"."""
    since = [
        item
        for earlier in range(told + 1, number)
        for item in memory.in_sentence(earlier)
        if is_settled(item) and not is_area(item) and not is_aside(memory, item)
    ]
    return tuple(since[-1:])
