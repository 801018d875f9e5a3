"""The places of a claim: those its words name, and those the sentences before lend it."""

from __future__ import annotations

from collections.abc import Sequence

from dashboard.core.displacements.carry import (
    Memory,
    carried_goal,
    carried_origin,
    key_of,
    turned_back,
)
from dashboard.core.displacements.lexicon import Frame
from dashboard.core.displacements.reading import Reading
from dashboard.core.displacements.roles import End, PlacedEnd
from dashboard.model import ClaimPlace, DestinationStatus, Measure, Movement, PlaceRole


def sorted_ends(
    reading: Reading,
) -> tuple[list[ClaimPlace], list[ClaimPlace], list[ClaimPlace]]:
    """Origins, destinations and areas; violence lends an origin where none is named."""
    firm = [item for item in reading.ends if item.end is End.ORIGIN]
    weak = [item for item in reading.ends if item.end is End.WEAK_ORIGIN]
    if not firm and reading.movement is Movement.FLIGHT and reading.measure is Measure.FLOW:
        firm = weak
    goals = [item for item in reading.ends if item.end in (End.DESTINATION, End.TOWARDS)]
    areas = [item for item in reading.ends if item.end is End.AREA]
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
_CARRYING = frozenset({Frame.FLEE, Frame.GO, Frame.REACH, Frame.DISPLACE, Frame.RELOCATE})


def carried_origins(
    memory: Memory, number: int, reading: Reading, destinations: Sequence[ClaimPlace]
) -> list[ClaimPlace]:
    """Origins lent by the sentences before, to a flight or to people named before."""
    if reading.movement is Movement.RETURN and _is_rest(reading):
        back = turned_back(memory, number)[0]
        return [ClaimPlace(role=PlaceRole.ORIGIN, resolution=item, carried=True) for item in back]
    flight = reading.movement is Movement.FLIGHT and reading.measure is Measure.FLOW
    carries = reading.again or _is_rest(reading) or _sets_out(reading)
    if not flight or not carries:
        return []
    excluded = [item.resolution for item in destinations]
    found = carried_origin(memory, number, excluded)
    return [ClaimPlace(role=PlaceRole.ORIGIN, resolution=item, carried=True) for item in found]


def _sets_out(reading: Reading) -> bool:
    """Whether the verb speaks of people who left: a flight, or refuge taken from one."""
    if reading.sense is None:
        return False
    sense = reading.sense.sense
    return sense.frame in _CARRYING or (sense.frame is Frame.ARRIVE and sense.strong)


def _is_rest(reading: Reading) -> bool:
    """Whether the people were named before: "300 of them", "the rest"."""
    return reading.clause.mover.rest


def carried_goals(
    memory: Memory, number: int, reading: Reading, origins: Sequence[ClaimPlace]
) -> list[ClaimPlace]:
    """Goals lent by the sentences before, to a return or to a second count."""
    if reading.again:
        found = memory.destinations[1]
    elif reading.movement is Movement.RETURN and _is_rest(reading):
        found = turned_back(memory, number)[1] or carried_goal(memory, number)
    elif reading.movement is Movement.RETURN:
        found = carried_goal(memory, number)
    else:
        return []
    left = {key_of(item.resolution) for item in origins}
    return [
        ClaimPlace(role=PlaceRole.DESTINATION, resolution=item, carried=True)
        for item in found
        if key_of(item) not in left
    ]


def status_of(reading: Reading, destinations: Sequence[ClaimPlace]) -> DestinationStatus:
    """Whether the words say that anybody got there."""
    if not destinations:
        return DestinationStatus.UNKNOWN
    if any(item.end is End.TOWARDS for item in reading.ends):
        return DestinationStatus.TOWARDS
    return DestinationStatus.ARRIVED
