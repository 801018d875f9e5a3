"""People who go on, or back, from where the text has just left them: "600 of them have continued to
Arua" set out from where the sentence before said that they had arrived."""

from __future__ import annotations

from collections.abc import Sequence

from dashboard.core.displacements.clause.part_ends import LEAVING_AGAIN, ONWARD
from dashboard.core.displacements.clause.reading import Reading
from dashboard.core.displacements.sentence.memory import PEOPLE, Memory, is_country, is_wide, key_of
from dashboard.core.displacements.sentence.row import Row
from dashboard.core.displacements.words.senses import Frame
from dashboard.core.quantity.nouns import DISPLACED
from dashboard.model import Measure, Movement, Resolution

#: So many sentences back it may stand where they were.
_BACK = 3
#: Who is moved may be told of further on: "On Wednesday 55 of them were driven there".
_MOVED_BACK = 8
_THOSE = frozenset(
    "them these those whom eux elles ceux celles lot ils they lesquels lesquelles".split()
)
#: Shares of people, who are told of before.
_SHARES = frozenset(
    "half third quarter fifth thirds quarters majority moitie tiers quart quarts".split()
)
_OF_THE = frozenset("of des de d".split())
_THE = frozenset("the ces ses leurs these its".split())
#: Between a figure and "of them", "of the families", "d'entre elles" stand few words.
_THOSE_REACH = 3
#: "Parmi eux, 120 ménages": before the figure.
_THOSE_BEFORE = 5
_GOING = frozenset({Frame.GO, Frame.REACH, Frame.FLEE})


def onward_origins(
    row: Row, memory: Memory, number: int, reading: Reading, goals: Sequence[Resolution]
) -> tuple[Resolution, ...]:
    """Where people were who are moved or go on from there; empty where they may have set out from
    elsewhere."""
    told, there = memory.goal
    sense = reading.sense
    moved = reading.movement is Movement.RELOCATION
    reach = _MOVED_BACK if moved else _BACK
    if not there or sense is None or number - told > reach or memory.last_number != told:
        return ()
    if any(is_wide(item) for item in there):
        return ()  # who is somewhere in a country may be told of more closely, and did not leave
    again = not LEAVING_AGAIN.isdisjoint(row.within(sense.lo, sense.hi))
    same = memory.paragraph_of[told] == memory.paragraph_of[number]
    part = reading.clause.mover.item is not None or reading.clause.mover.rest
    those = is_of_those(row, reading) or (again and same and part)
    if reading.measure is not Measure.FLOW or not goals or not those:
        return ()
    gone = {key_of(item) for item in goals}
    if any(key_of(item) in gone for item in there):
        return ()
    stayed = memory.last is not None and memory.last.measure is Measure.STOCK and told < number
    parted = stayed and reading.clause.mover.item is not None
    goes = reading.movement is Movement.FLIGHT and (again or sense.sense.frame in _GOING)
    return there if moved or (goes and (parted or _goes_on(row, reading))) else ()


def is_of_those(row: Row, reading: Reading) -> bool:
    """Whether people are those just told of or a part of them: "600 of them", "twenty of the
    families", "parmi eux, 120 ménages", "they"."""
    mover = reading.clause.mover
    if mover.same or reading.clause.part_of or reading.again:
        return True
    moved = reading.movement is Movement.RELOCATION
    if moved and mover.item is None and row.word(mover.lo) in _SHARES:
        return True  # "A third have already moved on to Goma"
    behind = row.within(mover.lo + 1, mover.hi + _THOSE_REACH)
    before = row.within(max(row.lo, mover.lo - _THOSE_BEFORE), mover.lo + 1)
    if not _THOSE.isdisjoint(behind) or not _THOSE.isdisjoint(before):
        return True
    return any(
        row.word(at) in _OF_THE and row.word(at + 1) in _THE and row.word(at + 2) in PEOPLE
        for at in range(mover.lo, mover.hi + 1)
    )


def _goes_on(row: Row, reading: Reading) -> bool:
    """Whether the verb, or a word beside it, says that people go on."""
    sense = reading.sense
    return sense is not None and not ONWARD.isdisjoint(row.within(sense.lo - 2, sense.hi + 1))


def _break_camp(memory: Memory, number: int, goals: Sequence[Resolution]) -> tuple[Resolution, ...]:
    """Where displaced people were said to leave right before some go home: "À Kaziba, les déplacés
    plient bagage. Cent dix familles ont repris la piste de Luhwindja."."""
    told, left = memory.origins
    if told != number - 1 or memory.goals.get(told) or not goals:
        return ()
    named = not DISPLACED.isdisjoint(memory.said(told))
    gone = {key_of(item) for item in goals}
    return tuple(item for item in left if named and key_of(item) not in gone)


def _others_come_from(
    memory: Memory, number: int, goals: Sequence[Resolution]
) -> tuple[Resolution, ...]:
    """Whence others came home of whom was told right before: "Plus de 45 000 déplacés d'Idjwi
    rentrent à Kalehe. Depuis mardi, 23 000 personnes sont retournées à Minova"."""
    told, last = memory.last_number, memory.last
    if last is None or last.movement is not Movement.RETURN or told != number - 1 or not goals:
        return ()
    gone = {key_of(item) for item in goals}
    left = memory.origins_of.get(told, ())
    return tuple(item for item in left if key_of(item) not in gone and not is_country(item))


def return_origins(
    memory: Memory, number: int, goals: Sequence[Resolution]
) -> tuple[Resolution, ...]:
    """Where those were who go home: where a flight from there had led, or the camp just counted.
    "Some 7,400 people fled from Pepa to Moba. Since April, 900 have gone back to Pepa."
    """
    if left_now := _break_camp(memory, number, goals) or _others_come_from(memory, number, goals):
        return left_now
    told, there = memory.goal
    if (
        not (there and goals)
        or not 0 < number - told <= _BACK
        or any(is_wide(item) for item in there)
    ):
        return ()
    gone = {key_of(item) for item in goals}
    if not gone.isdisjoint(key_of(item) for item in there):
        return ()
    left = memory.origins_of.get(told, ())
    if left:
        return there if not gone.isdisjoint(key_of(item) for item in left) else ()
    same = memory.paragraph_of[told] == memory.paragraph_of[number]
    counted = memory.last is not None and memory.last.measure is Measure.STOCK
    return there if counted and memory.last_number == told and same else ()


#: So soon after others have gone, who "remains" is where they were.
_SOON = 2
_REMAIN = frozenset(
    """remain remains remained stayed staying stay remaining restent reste restes restees demeurent
    behind""".split()
)


def stays_behind(row: Row, memory: Memory, number: int, reading: Reading) -> bool:
    """Whether people are said to remain where those just told of have gone home or been moved
    from: "Some 450 families went home from Uvira. A further 1,100 remain at the stadium"."""
    sense, last = reading.sense, memory.last
    if sense is None or last is None or not 0 < number - memory.last_number <= _SOON:
        return False
    moved = last.movement in (Movement.RETURN, Movement.RELOCATION)
    hi = reading.clause.mover.hi  # "on compte 75 ménages restés à Misisi"
    words = [*row.within(sense.lo, sense.hi), *row.within(hi, hi + 2)]
    there = sense.sense.frame in (Frame.STAY, Frame.ARRIVE, Frame.HOST)
    if last.movement is Movement.FLIGHT and there and mover_is_counted(reading):
        return goes_on_staying(row, reading)
    return moved and there and not _REMAIN.isdisjoint(words)


def mover_is_counted(reading: Reading) -> bool:
    """Whether a clause counts its people."""
    return reading.clause.mover.item is not None


def goes_on_staying(row: Row, reading: Reading) -> bool:
    """Whether people are told to go on staying where others have fled from: "Many have fled the
    hospital. However, at least 2,500 people continue to shelter there"."""
    sense, hi = reading.sense, reading.clause.mover.hi
    if sense is None or row.word(row.lo) not in _CONTRARY:
        return False
    return not _GO_ON.isdisjoint(row.within(hi, sense.hi))


#: A sentence on those who stay opens with one of them.
_CONTRARY = frozenset("however but still yet meanwhile cependant toutefois mais pourtant".split())
_GO_ON = frozenset(
    "continue continues continued still remain remains remained continuent toujours".split()
)
