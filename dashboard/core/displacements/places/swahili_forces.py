"""Whether Swahili tells of fighters who come and go, and of no people who flee them."""

from __future__ import annotations

from dashboard.core.displacements.places.swahili_governors import is_struck
from dashboard.core.displacements.sentence.memory import PEOPLE
from dashboard.core.displacements.sentence.mover import Mover
from dashboard.core.displacements.sentence.row import Row, verb_at
from dashboard.core.displacements.words.lexicon import FORCES
from dashboard.core.displacements.words.place_words import word_set
from dashboard.core.displacements.words.senses import Frame
from dashboard.core.displacements.words.swahili_place_words import TROUBLE


def is_of_forces(row: Row, at: int, mover: Mover | None) -> bool:
    """Whether the word at ``at`` tells of fighters: "waasi wameingia mjini Uvira"."""
    for index in range(at - 1, max(row.lo, at - _FORCES_REACH) - 1, -1):
        word = row.word(index)
        if mover is not None and mover.lo <= index < mover.hi:
            return False
        if word in PEOPLE or verb_at(row, index) is not None:
            return False
        if word in FORCES and not _are_fled(row, index):
            return not _are_beside_people(row, index)
    return False


def _are_beside_people(row: Row, at: int) -> bool:
    """Whether fighters only go with people: "raia na wanajeshi wa DRC wamekimbilia Burundi"."""
    return row.word(at - 1) in _ALONG and row.word(at - 2) in PEOPLE


_ALONG = word_set("na pamoja")


_FORCES_REACH = 7


def _are_fled(row: Row, at: int) -> bool:
    """Whether fighters are only who is fled: "mashambulizi ya waasi wa M23", "waliokimbia M23",
    "mapigano kati ya M23 na jeshi", "wametimuliwa na waasi"."""
    while row.word(at - 1) in _WITH and (back := _forces_before(row, at - 2)) is not None:
        at = back
    work = at - 3 if row.word(at - 2) in _AMONG else at - 2
    if row.word(at - 1) in _WORKS and row.word(work) in TROUBLE:
        return True
    if row.word(at - 1) == "na" and is_struck(row.word(at - 2)):
        return True  # "mji uliotekwa na waasi"
    verb = verb_at(row, at - 1) or (verb_at(row, at - 2) if row.word(at - 1) == "na" else None)
    return verb is not None and verb.sense.frame in (Frame.FLEE, Frame.EVICT, Frame.DISPLACE)


def _forces_before(row: Row, at: int) -> int | None:
    """The first of two words that end at ``at`` and hold fighters: "wanajeshi wa serikali"."""
    near = (one for one in range(at, max(row.lo, at - _FORCES_NAME), -1) if row.word(one) in FORCES)
    return next(near, None)


_WITH = word_set("wa la ya na")
_AMONG = word_set("kati baina")
_FORCES_NAME = 3
#: The genitive of what fighters do: "vitisho vya waasi", "uvamizi wa M23".
_WORKS = word_set("ya wa za vya la cha")
