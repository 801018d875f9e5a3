"""Those who live where the sentence before saw trouble: "Rebels attacked Sake. Residents fled."."""

from __future__ import annotations

from dashboard.core.displacements.before.scene import scene_of
from dashboard.core.displacements.clause.reading import Reading
from dashboard.core.displacements.sentence.memory import DWELLERS, Memory
from dashboard.core.displacements.sentence.row import Row
from dashboard.core.displacements.words.lexicon import TROUBLE, VIOLENCE
from dashboard.core.displacements.words.senses import Frame
from dashboard.core.displacements.words.swahili_verbs import WILDS
from dashboard.model import Resolution

_WILD_REACH = 2
_SOMETHING = VIOLENCE | TROUBLE


def dwellers_fled(row: Row, reading: Reading) -> bool:
    """Whether people named by nothing but that they live somewhere are said to have fled, and not
    from what: "Les habitants ont fui dans tous les sens"; "villagers were fleeing lawlessness" may
    be those of anywhere."""
    sense, clause = reading.sense, reading.clause
    if sense is None or not sense.sense.strong:
        return False
    wild = not WILDS.isdisjoint(row.within(sense.lo, sense.hi + _WILD_REACH))
    if sense.sense.frame is not Frame.FLEE and not (wild and sense.sense.frame is Frame.REACH):
        return False  # "wakazi wamejificha msituni", "wamekimbilia porini"
    lives = not _OF_THERE.isdisjoint(row.within(clause.mover.lo, clause.mover.hi))
    how = row.word(sense.hi) in _HOW  # "fled in panic"
    return lives and (how or _SOMETHING.isdisjoint(row.within(sense.hi, clause.hi)))


#: "La population s'est sauvée", "les riverains ont fui"
_OF_THERE = DWELLERS | frozenset(
    """population riverains locals townspeople wakazi wakaazi wananchi wanakijiji wanavijiji
    wenyeji""".split()
)
_HOW = frozenset("in en dans".split())


def scene_just_before(memory: Memory, number: int) -> tuple[Resolution, ...]:
    """Where the sentence before, in the same paragraph, saw trouble."""
    if not number or memory.paragraph_of[number] != memory.paragraph_of[number - 1]:
        return ()
    return scene_of(memory, number - 1)
