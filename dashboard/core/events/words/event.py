"""An event as found in a sentence, and the groups of types that are treated alike."""

from __future__ import annotations

from dataclasses import dataclass

from dashboard.core.events.words.cues import Cue
from dashboard.core.spans import Span
from dashboard.model import EventType, Resolution

CONTROL_TYPES = frozenset({EventType.CAPTURED, EventType.WITHDREW, EventType.ADVANCE})
WORKS = frozenset({EventType.HALTED_OPERATIONS, EventType.REOPENED})
FIGHTS = frozenset({EventType.CLASH, EventType.ATTACK})


@dataclass(frozen=True, slots=True)
class Event:
    """An event found in a sentence, before it is made into claims.

    Attributes:
        cue: The words that say it.
        type: What happened.
        sentence: Index of its sentence.
        clause: The stretch of the sentence it stands in.
        places: Where; several for a list.
        carried: Whether the places stand in an earlier sentence.
        actor: Where the words for who did it stand; None when not said.
        between: Whether it lies between the places.
        denied: Whether the words say that it did not happen, against somebody who said so.
    """

    cue: Cue
    type: EventType
    sentence: int
    clause: Span
    places: tuple[Resolution, ...]
    carried: bool
    actor: Span | None
    between: bool = False
    denied: bool = False
