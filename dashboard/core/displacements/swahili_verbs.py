"""Swahili verbs of moving, by their stem: subject and tense stand before it."""

from __future__ import annotations

import re
from functools import cache, lru_cache

from dashboard.core.displacements.senses import Frame, Sense
from dashboard.model import Measure, Movement

#: Swahili verbs by their stem, whatever stands before it: "wamekimbia", "walikimbia", "kukimbia".
SWAHILI_STEMS: tuple[tuple[str, Sense], ...] = (
    ("kimbilia", Sense(Frame.REACH, Movement.FLIGHT, Measure.FLOW, True)),  # fled to
    ("kimbia", Sense(Frame.FLEE, Movement.FLIGHT, Measure.FLOW, True)),  # fled
    ("toroka", Sense(Frame.FLEE, Movement.FLIGHT, Measure.FLOW, True)),  # ran away
    ("hamisha", Sense(Frame.RELOCATE, Movement.RELOCATION, Measure.FLOW, True)),  # moved somebody
    ("hamishwa", Sense(Frame.RELOCATE, Movement.RELOCATION, Measure.FLOW, True)),  # were moved
    ("hamishia", Sense(Frame.RELOCATE, Movement.RELOCATION, Measure.FLOW, True)),
    ("hamia", Sense(Frame.REACH, Movement.FLIGHT, Measure.FLOW, False)),  # moved to
    ("yahama", Sense(Frame.FLEE, Movement.FLIGHT, Measure.FLOW, True)),  # left (their homes)
    ("hama", Sense(Frame.FLEE, Movement.FLIGHT, Measure.FLOW, True)),  # moved away
    ("ondoka", Sense(Frame.FLEE, Movement.FLIGHT, Measure.FLOW, False)),  # left
    ("kwenda", Sense(Frame.REACH, Movement.FLIGHT, Measure.FLOW, False)),  # have gone to
    ("elekea", Sense(Frame.REACH, Movement.FLIGHT, Measure.FLOW, False)),  # headed for
    ("furushwa", Sense(Frame.DISPLACE, Movement.FLIGHT, Measure.STOCK, True)),  # driven out
    ("koseshwa", Sense(Frame.DISPLACE, Movement.FLIGHT, Measure.STOCK, True)),  # made homeless
    ("ingia", Sense(Frame.REACH, Movement.FLIGHT, Measure.FLOW, False)),  # entered
    ("vuka", Sense(Frame.GO, Movement.FLIGHT, Measure.FLOW, False)),  # crossed
    ("rudi", Sense(Frame.RETURN, Movement.RETURN, Measure.FLOW, True)),  # returned
    ("rejea", Sense(Frame.RETURN, Movement.RETURN, Measure.FLOW, True)),
    ("fika", Sense(Frame.ARRIVE, Movement.FLIGHT, Measure.FLOW, False)),  # arrived
    ("wasili", Sense(Frame.ARRIVE, Movement.FLIGHT, Measure.FLOW, False)),
    ("pokelewa", Sense(Frame.ARRIVE, Movement.FLIGHT, Measure.FLOW, False)),  # were received
    ("pokea", Sense(Frame.HOST, Movement.FLIGHT, Measure.FLOW, False)),  # received
    ("hifadhi", Sense(Frame.HOST, Movement.FLIGHT, Measure.STOCK, False)),  # shelter
    ("hifadhiwa", Sense(Frame.STAY, Movement.FLIGHT, Measure.STOCK, False)),
    ("ishi", Sense(Frame.STAY, Movement.FLIGHT, Measure.STOCK, False)),  # live
    ("jificha", Sense(Frame.STAY, Movement.FLIGHT, Measure.STOCK, False)),  # hide
    ("lala", Sense(Frame.STAY, Movement.FLIGHT, Measure.STOCK, False)),  # sleep
    ("timuliwa", Sense(Frame.EVICT, Movement.EVICTION, Measure.FLOW, True)),  # chased away
    ("ondolewa", Sense(Frame.EVICT, Movement.EVICTION, Measure.FLOW, False)),  # were removed
    ("miminika", Sense(Frame.GO, Movement.FLIGHT, Measure.FLOW, False)),  # poured
    ("tembea", Sense(Frame.GO, Movement.FLIGHT, Measure.FLOW, False)),  # walked
    ("tawanyika", Sense(Frame.GO, Movement.FLIGHT, Measure.FLOW, False)),  # scattered
    ("enda", Sense(Frame.GO, Movement.FLIGHT, Measure.FLOW, False)),  # went
    ("toka", Sense(Frame.FLEE, Movement.FLIGHT, Measure.FLOW, False)),  # came out of
    ("wasilishwa", Sense(Frame.RELOCATE, Movement.RELOCATION, Measure.FLOW, False)),  # were brought
    ("fikishwa", Sense(Frame.RELOCATE, Movement.RELOCATION, Measure.FLOW, False)),
    ("hamishiwa", Sense(Frame.RELOCATE, Movement.RELOCATION, Measure.FLOW, True)),
    ("ishia", Sense(Frame.ARRIVE, Movement.FLIGHT, Measure.FLOW, False)),  # ended up
    ("haguka", Sense(Frame.ARRIVE, Movement.FLIGHT, Measure.FLOW, False)),
    ("kusanyika", Sense(Frame.STAY, Movement.FLIGHT, Measure.STOCK, False)),  # gathered
    ("songamana", Sense(Frame.STAY, Movement.FLIGHT, Measure.STOCK, False)),  # crowded
    ("rundikana", Sense(Frame.STAY, Movement.FLIGHT, Measure.STOCK, False)),
    ("kaa", Sense(Frame.STAY, Movement.FLIGHT, Measure.STOCK, False)),  # stay
    ("sajiliwa", Sense(Frame.STAY, Movement.FLIGHT, Measure.STOCK, False)),  # were registered
    ("andikishwa", Sense(Frame.STAY, Movement.FLIGHT, Measure.STOCK, False)),
    ("orodheshwa", Sense(Frame.STAY, Movement.FLIGHT, Measure.STOCK, False)),
    ("karibishwa", Sense(Frame.ARRIVE, Movement.FLIGHT, Measure.FLOW, False)),  # were welcomed
    ("karibisha", Sense(Frame.HOST, Movement.FLIGHT, Measure.FLOW, False)),  # welcomed
    ("rejeshwa", Sense(Frame.RETURN, Movement.RETURN, Measure.FLOW, True)),  # were brought back
    ("rudisha", Sense(Frame.RETURN, Movement.RETURN, Measure.FLOW, True)),  # sent back
    ("rejesha", Sense(Frame.RETURN, Movement.RETURN, Measure.FLOW, True)),
    ("rudishwa", Sense(Frame.RETURN, Movement.RETURN, Measure.FLOW, True)),
    ("safirishwa", Sense(Frame.RELOCATE, Movement.RELOCATION, Measure.FLOW, False)),
    ("pelekwa", Sense(Frame.RELOCATE, Movement.RELOCATION, Measure.FLOW, False)),
    ("fukuzwa", Sense(Frame.EVICT, Movement.EVICTION, Measure.FLOW, True)),  # driven out
)
#: What a Swahili verb begins with when it speaks of people: subject and tense.
SWAHILI_PREFIX = (
    r"(?:wa|ku|a|i|zi|li|ya|tu|u|ime|ili|m)"
    r"(?:me|mesha|li|na|ki|ka|lipo|napo|mekwisha|lio|lizo|liyo|nao|nazo|liokuwa|mezi|meya|meji|liji|naji)?"
    r"(?:wa|ya|i|ku|ji|u|zi|ki)?"
)


@cache
def _swahili_verbs() -> tuple[tuple[re.Pattern[str], Sense], ...]:
    """The verbs by their form; made when the first Swahili word asks, as most news has none."""
    return tuple(
        (re.compile(SWAHILI_PREFIX + stem + r"(?:ni|wa)?"), sense) for stem, sense in SWAHILI_STEMS
    )


_SWAHILI_ENDS = tuple(end for stem, _ in SWAHILI_STEMS for end in (stem, stem + "ni", stem + "wa"))


@lru_cache(maxsize=4096)
def swahili_sense(word: str) -> Sense | None:
    """The sense of a Swahili verb, whatever its subject and tense; None for any other word.

    >>> swahili_sense("wamekimbia").frame, swahili_sense("walirudi").movement
    (<Frame.FLEE: 'flee'>, <Movement.RETURN: 'return'>)
    >>> swahili_sense("wakimbizi") is None
    True
    """
    if not word.endswith(_SWAHILI_ENDS):
        return None
    return next((sense for regex, sense in _swahili_verbs() if regex.fullmatch(word)), None)
