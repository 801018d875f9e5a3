"""The ends of a movement: which part each place plays."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import Enum, StrEnum
from typing import Final

from dashboard.core.displacements.sentence.row import PlaceItem


class End(StrEnum):
    """Which end of a movement a place is."""

    ORIGIN = "origin"
    WEAK_ORIGIN = "weak_origin"  # where the violence was: the origin when none is named
    DESTINATION = "destination"
    TOWARDS = "towards"
    AREA = "area"


class Ask(Enum):
    """What a step of a decision answers that decides nothing; ``None`` decides for no end."""

    NEXT = "next"


#: The next step is asked.
NEXT: Final = Ask.NEXT


@dataclass(frozen=True, slots=True)
class PlacedEnd:
    """A place and the end it is.

    Attributes:
        place: The place in the row.
        end: The part it plays.
        at: Index of the word that says so, or of the first word of the place.
    """

    place: PlaceItem
    end: End
    at: int


#: Where people are said to be or to head, and what they are said to have left.
GOAL_ENDS: Final = frozenset({End.DESTINATION, End.TOWARDS})
LEFT_ENDS: Final = frozenset({End.ORIGIN, End.WEAK_ORIGIN})

_REVERSED = {
    End.ORIGIN: End.DESTINATION,
    End.DESTINATION: End.ORIGIN,
    End.TOWARDS: End.ORIGIN,
}


def reversed_ends(ends: Sequence[PlacedEnd]) -> tuple[PlacedEnd, ...]:
    """The ends of the way back; what is only where trouble was stays that."""
    return tuple(replace(one, end=_REVERSED.get(one.end, one.end)) for one in ends)
