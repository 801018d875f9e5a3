"""Places that a relative clause says people left or reached: "Sake, d'où 300 familles ont fui vers
Minova", "Minova, to which 300 families fled"."""

from __future__ import annotations

from collections.abc import Sequence

from dashboard.core.displacements.sentence.ends import GOAL_ENDS, End, PlacedEnd
from dashboard.core.displacements.sentence.memory import key_of
from dashboard.core.displacements.sentence.mover import Mover
from dashboard.core.displacements.sentence.row import PlaceItem, Row
from dashboard.core.displacements.sentence.sense_items import SenseItem
from dashboard.core.displacements.words.senses import LEAVING, Frame

#: Before the people, right behind the place: which end it is, whatever the verb.
_PREPOSITIONS: dict[tuple[str, ...], End] = {
    ("d", "ou"): End.ORIGIN,
    ("from", "which"): End.ORIGIN,
    ("from", "where"): End.ORIGIN,
    ("depuis", "laquelle"): End.ORIGIN,
    ("depuis", "lequel"): End.ORIGIN,
    ("vers", "ou"): End.TOWARDS,
    ("vers", "laquelle"): End.TOWARDS,
    ("vers", "lequel"): End.TOWARDS,
    ("towards", "which"): End.TOWARDS,
    ("to", "which"): End.DESTINATION,
    ("into", "which"): End.DESTINATION,
}
#: Behind a comma these make of the place what the verb has as its object.
_OBJECTS = frozenset("que qu which".split())


def with_relative(
    row: Row, sense: SenseItem, mover: Mover, found: Sequence[PlacedEnd]
) -> list[PlacedEnd]:
    """The ends with the place before the relative clause that the people and their verb stand in,
    where none else is that end."""
    told = _told(row, sense, mover)
    if told is None:
        return list(found)
    place, end = told
    others = [one for one in found if key_of(one.place.resolution) != key_of(place.resolution)]
    same = [one for one in others if one.end is end or (one.end in GOAL_ENDS and end in GOAL_ENDS)]
    return list(found) if same else [PlacedEnd(place, end, place.lo), *others]


def _told(row: Row, sense: SenseItem, mover: Mover) -> tuple[PlaceItem, End] | None:
    """The place before the relative word in front of the people, and the end that it is."""
    if sense.lo < mover.hi:
        return None
    end = _PREPOSITIONS.get(tuple(row.within(mover.lo - 2, mover.lo)))
    first = mover.lo - 2
    if end is None and row.word(mover.lo - 1) in _OBJECTS and row.gap(mover.lo - 1)[:1] == ",":
        first, end = mover.lo - 1, _of_object(sense)
    place = next((one for one in row.places if one.hi == first and not one.carried), None)
    return None if end is None or place is None else (place, end)


def _of_object(sense: SenseItem) -> End | None:
    """What the object of a verb is: "Sake, which 300 families left"."""
    if sense.sense.frame in LEAVING:
        return End.ORIGIN
    return End.DESTINATION if sense.sense.frame is Frame.REACH else None
