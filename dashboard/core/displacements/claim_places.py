"""The places of a claim: those its words name, and those the sentences before lend it."""

from __future__ import annotations

from collections.abc import Sequence

from dashboard.core.displacements.carry import carried_goal, carried_origin, turned_back
from dashboard.core.displacements.ends import End, PlacedEnd
from dashboard.core.displacements.memory import Memory, antecedents, is_settled, key_of
from dashboard.core.displacements.reading import Reading
from dashboard.core.displacements.row import Row
from dashboard.core.displacements.senses import Frame
from dashboard.core.quantity.nouns import Counted
from dashboard.model import (
    ClaimPlace,
    DestinationStatus,
    Measure,
    Movement,
    PlaceRole,
    Resolution,
)


def sorted_ends(
    reading: Reading,
) -> tuple[list[ClaimPlace], list[ClaimPlace], list[ClaimPlace]]:
    """Origins, destinations and areas; violence lends an origin where none is named."""
    firm = [item for item in reading.ends if item.end is End.ORIGIN]
    weak = [item for item in reading.ends if item.end is End.WEAK_ORIGIN]
    if not firm and reading.movement is Movement.FLIGHT and reading.measure is Measure.FLOW:
        firm = weak
    elif firm and weak and all(item.place.carried for item in firm):
        firm = weak  # "fighting around Sake has driven thousands of people of the region"
    goals = [item for item in reading.ends if item.end in (End.DESTINATION, End.TOWARDS)]
    areas = [item for item in reading.ends if item.end is End.AREA]
    if areas and weak and all(item.place.carried for item in areas):
        areas = []  # "hostilities in North Kivu have displaced 230,000 people in the province"
        firm = firm or weak
    if areas and goals:  # "displaced in Sake and now sheltering in Goma"
        firm, areas = firm or areas, []
    if areas:
        firm = [item for item in firm if item.end is End.ORIGIN]
    return (
        places_in(firm, PlaceRole.ORIGIN),
        places_in(goals, PlaceRole.DESTINATION),
        places_in(areas, PlaceRole.AREA),
    )


def places_in(ends: Sequence[PlacedEnd], role: PlaceRole) -> list[ClaimPlace]:
    """The places in a role, each once, those named in the sentence before those carried into it."""
    found: dict[str, ClaimPlace] = {}
    for item in sorted(ends, key=lambda end: end.place.carried):
        place = ClaimPlace(role=role, resolution=item.place.resolution, carried=item.place.carried)
        found.setdefault(key_of(place.resolution), place)
    return list(found.values())


#: People who leave, walk or flee come from where the text just was; arrivals from anywhere.
_CARRYING = frozenset(
    {Frame.FLEE, Frame.GO, Frame.REACH, Frame.ARRIVE, Frame.DISPLACE, Frame.RELOCATE, Frame.STAY}
)
#: Verbs that only say where people got to: they may have set out anywhere.
_GOT_TO = frozenset({Frame.ARRIVE, Frame.STAY})


def _flees(reading: Reading) -> bool:
    """Whether the verb itself speaks of setting out, or of refuge taken."""
    if reading.sense is None:
        return True
    return reading.sense.sense.strong or reading.sense.sense.frame not in _GOT_TO


#: Verbs of spending a night somewhere: so do people who have just fled.
_NIGHTS = frozenset(
    """slept sleep sleeping night nights dormi attendent waiting dorment dormaient dormir nuit
    nuits camping camped
    wamelala walilala wanalala""".split()
)


def _sleeps(row: Row, reading: Reading) -> bool:
    """Whether people who stay somewhere are said to spend their nights there."""
    sense = reading.sense
    return sense is not None and not _NIGHTS.isdisjoint(row.within(sense.lo, sense.hi))


#: So many people living displaced came from more places than the sentence before tells of.
_LARGE = 60_000


def _is_large(reading: Reading) -> bool:
    """Whether a stock is too large to stem from the trouble just told of."""
    quantity = reading.clause.mover.quantity
    size = (quantity.low or quantity.high or 0) if quantity else 0
    return reading.measure is Measure.STOCK and size >= _LARGE


#: People of other countries: what happened in this one is not what they left.
_FOREIGN = frozenset(
    """burundian burundians burundais rwandan rwandans rwandais ugandan ugandans ougandais sudanese
    soudanais warundi wanyarwanda waganda""".split()
)


def _are_foreign(row: Row, reading: Reading) -> bool:
    """Whether the people are named as those of another country: "11,000 Burundian refugees"."""
    mover = reading.clause.mover
    return not _FOREIGN.isdisjoint(row.within(mover.lo, mover.hi))


def carried_origins(
    row: Row, memory: Memory, number: int, reading: Reading, destinations: Sequence[ClaimPlace]
) -> list[ClaimPlace]:
    """Origins lent by the sentences before, to a flight or to people named before."""
    if reading.movement is Movement.RETURN and _is_rest(reading):
        back = turned_back(memory, number)[0]
        return [ClaimPlace(role=PlaceRole.ORIGIN, resolution=item, carried=True) for item in back]
    carries = reading.again or _is_rest(reading) or _sets_out(reading)
    if _are_foreign(row, reading):
        return []
    if (lent := _of_the_same_goal(memory, number, reading, destinations)) is not None:
        return lent
    if reading.movement is not Movement.FLIGHT or not carries or _is_large(reading):
        return []
    if (here := _of_this_sentence(row, reading, destinations)) is not None:
        return [here]
    excluded = [item.resolution for item in destinations]
    near = not _is_rest(reading) and not _flees(reading)
    if reading.measure is Measure.STOCK and not (_sleeps(row, reading) or _fled(reading)):
        return _of_those_before(memory, number, reading)
    found = carried_origin(memory, number, excluded, near=near)
    return [ClaimPlace(role=PlaceRole.ORIGIN, resolution=item, carried=True) for item in found]


#: Words that make a new clause of what people do: "Bukavu fell into chaos as residents fled".
_AS = frozenset("as while when after once alors tandis lorsque quand dont car".split())


def _of_this_sentence(
    row: Row, reading: Reading, destinations: Sequence[ClaimPlace]
) -> ClaimPlace | None:
    """The place of which the clause before speaks: "Bukavu descended into chaos as residents
    fled"."""
    clause, sense = reading.clause, reading.sense
    if sense is None or sense.sense.frame is not Frame.FLEE or clause.mover.rest:
        return None
    before = [place for place in row.places if place.hi <= clause.mover.lo and not place.carried]
    if not before or not is_settled(before[0].resolution):
        return None
    between = {row.word(index) for index in range(before[0].hi, clause.mover.lo)}
    gone = {key_of(item.resolution) for item in destinations}
    if between.isdisjoint(_AS) or len(before) > 1 or key_of(before[0].resolution) in gone:
        return None
    return ClaimPlace(role=PlaceRole.ORIGIN, resolution=before[0].resolution, carried=True)


#: How many sentences back the same goal may have been told of.
_GOAL_BACK = 3


def _of_the_same_goal(
    memory: Memory, number: int, reading: Reading, destinations: Sequence[ClaimPlace]
) -> list[ClaimPlace] | None:
    """Where people came from who went to the very place the sentences before told of."""
    told, goals = memory.destinations
    sentence, origins = memory.origins
    flow = reading.measure is Measure.FLOW and reading.movement is Movement.FLIGHT
    if not flow or not origins or number - min(told, sentence) > _GOAL_BACK:
        return None
    known = {key_of(item) for item in goals}
    if not any(key_of(item.resolution) in known for item in destinations):
        return None
    return [ClaimPlace(role=PlaceRole.ORIGIN, resolution=item, carried=True) for item in origins]


def _fled(reading: Reading) -> bool:
    """Whether people who are counted where they live are said to have fled: "ceux qui s'échappent
    se retrouvent à Kiwanja"."""
    sense = reading.sense
    return sense is not None and sense.sense.frame in (Frame.FLEE, Frame.EVICT)


def _of_those_before(memory: Memory, number: int, reading: Reading) -> list[ClaimPlace]:
    """Where people came from who are counted again where they live now: "5,000 are in Drodro"."""
    told, origins = memory.origins
    if memory.areas[0] > told:
        told, origins = memory.areas
    stays = reading.sense is not None and reading.sense.sense.frame is Frame.STAY
    recent = number - told <= 1 and memory.last_number >= number - 1
    bare = reading.clause.mover.counted is Counted.BARE or _is_part(memory, number, reading)
    if not recent or not bare or not (reading.again or stays):
        return []
    return [ClaimPlace(role=PlaceRole.ORIGIN, resolution=item, carried=True) for item in origins]


def _is_part(memory: Memory, number: int, reading: Reading) -> bool:
    """Whether a figure is a part of the one told just before, in the same unit: "870 households
    left them. 500 households are in Iga"."""
    told, whole = memory.counted
    part = reading.clause.mover.quantity
    if whole is None or part is None or part.unit != whole.unit or number - told > 1:
        return False
    last = memory.last
    if memory.destinations[1] or last is None or last.measure is not Measure.FLOW:
        return False  # where the whole went has been said
    return bool(part.low and whole.low and part.low < whole.low)


def _sets_out(reading: Reading) -> bool:
    """Whether the verb speaks of people who left: a flight, or refuge taken from one."""
    if reading.sense is None:
        return False
    sense = reading.sense.sense
    return sense.frame in _CARRYING


def _is_rest(reading: Reading) -> bool:
    """Whether the people were named before: "300 of them", "the rest"."""
    return reading.clause.mover.rest


def _is_lately(memory: Memory, number: int) -> bool:
    return number - memory.last_number <= _TOLD_BACK


#: "ont trouvé asile en terre ougandaise", "crossed to the Ugandan side"
_ABROAD = frozenset("terre sol rive frontiere side soil border territoire shore".split())


def _goes_abroad(row: Row, reading: Reading) -> bool:
    """Whether people are said to have gone to another place, though it has no name."""
    clause = reading.clause
    return not _ABROAD.isdisjoint(row.within(clause.mover.hi, clause.hi))


def carried_goals(
    row: Row, memory: Memory, number: int, reading: Reading, origins: Sequence[ClaimPlace]
) -> list[ClaimPlace]:
    """Goals lent by the sentences before, to a return or to a second count."""
    if reading.again:
        found = memory.destinations[1]
    elif reading.movement is Movement.RETURN and _is_rest(reading):
        found = turned_back(memory, number)[1] or carried_goal(memory, number)
    elif reading.movement is Movement.RETURN:
        found = carried_goal(memory, number)
    elif (
        _counts_rest(reading)
        and not _goes_abroad(row, reading)
        and number - memory.last_number <= _TOLD_BACK
    ):
        found = memory.destinations[1]
    elif reading.sense is not None and reading.sense.sense.frame is Frame.HOST:
        found = _hosts_before(memory, number, reading)
    else:
        return []
    left = {key_of(item.resolution) for item in origins}
    return [
        ClaimPlace(role=PlaceRole.DESTINATION, resolution=item, carried=True)
        for item in found
        if key_of(item) not in left
    ]


#: How many sentences back people counted again may have been told of.
_TOLD_BACK = 2


def _counts_rest(reading: Reading) -> bool:
    """Whether a figure counts people named before who are somewhere that it does not name."""
    if reading.sense is None or reading.clause.mover.item is None or not _is_rest(reading):
        return False
    return reading.sense.sense.frame in _GOT_TO or reading.sense.sense.frame is Frame.RELOCATE


#: How many sentences back the host may have been named.
_HOST_BACK = 3


def _hosts_before(memory: Memory, number: int, reading: Reading) -> tuple[Resolution, ...]:
    """ "We receive 240 people a day": the goal of the sentences before, else the last place."""
    if reading.clause.mover.item is None:
        return ()
    told, goals = memory.destinations
    if goals and number - told <= _HOST_BACK:
        return goals
    return antecedents(memory, memory.sentences[number].start)


def status_of(reading: Reading, destinations: Sequence[ClaimPlace]) -> DestinationStatus:
    """Whether the words say that anybody got there."""
    if not destinations:
        return DestinationStatus.UNKNOWN
    if any(item.end is End.TOWARDS for item in reading.ends):
        return DestinationStatus.TOWARDS
    return DestinationStatus.ARRIVED
