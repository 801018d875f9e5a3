"""Where people are of whom a sentence only says whence they came, since it has just been told where
all of them are: "33,000 displaced people are in Uvira. They include 14,000 from Kamanyola. The
others come from Bukavu".

Only a part or the rest of those told of last is where they are, and only until other people, or
another place, are told of.
"""

from __future__ import annotations

from collections.abc import Sequence

from dashboard.core.displacements.clause.reading import Reading
from dashboard.core.displacements.sentence.memory import Memory, key_of, lies_in
from dashboard.core.displacements.sentence.row import Row
from dashboard.core.displacements.words.lexicon import REST_GROUPS, WILD
from dashboard.core.displacements.words.senses import Frame
from dashboard.core.quantity.nouns import Counted
from dashboard.model import ClaimPlace, DestinationStatus, Movement, Resolution

#: So many sentences later they may still be a part of those people.
_BACK = 3
#: Verbs that say of people whence they came; who "fled" or "left" may be anywhere.
_CAME = frozenset({Frame.ARRIVE})
#: Before a part: "the others", "le reste"; bare "others" may be people somewhere else.
_THE = frozenset("the les le la".split())
_REST = frozenset("others rest remainder autres reste".split())
_OF_THEM = (
    ["of", "them"], ["of", "these"], ["of", "those"], ["of", "whom"],
    ["d", "entre"], ["de", "ces"],
)  # fmt: skip


def note_there(
    memory: Memory,
    number: int,
    reading: Reading,
    places: Sequence[ClaimPlace],
    status: DestinationStatus,
) -> None:
    """Keep where the people of a reading are, for what is told of parts of them; of a part that is
    nowhere those stay known of whom it is one."""
    mover = reading.clause.mover
    on = mover.same or mover.rest or reading.again
    if reading.movement is not Movement.FLIGHT or status is DestinationStatus.TOWARDS:
        memory.there = (number, ())
    elif places:
        memory.there = (number, tuple(item.resolution for item in places))
    elif not on:
        memory.there = (number, ())
    else:
        memory.there = (number, memory.there[1] if _is_near(memory, number) else ())


def where_all_are(
    row: Row, memory: Memory, number: int, reading: Reading, origins: Sequence[ClaimPlace]
) -> Sequence[Resolution]:
    """Where people are who are a part of those just told of, and of whom the sentence itself says
    whence they came; nothing for other people."""
    told = [item for item in origins if not item.carried]
    if not told or reading.movement is not Movement.FLIGHT or not _is_near(memory, number):
        return ()
    clause, sense = reading.clause, reading.sense
    if not WILD.isdisjoint(row.within(clause.lo, clause.hi)):
        return ()  # "The others, from Sake, are hiding in the forest"
    came = sense is None or sense.sense.frame in _CAME
    part = _is_the_rest(row, reading) or (came and _is_a_part(row, reading))
    if not part:
        return ()
    left = [item.resolution.place for item in told]
    return tuple(
        there
        for there in memory.there[1]
        if there.place is None
        or not any(one is not None and lies_in(one, there.place) for one in left)
    )  # "31,000 people are displaced in Fizi. Half of them come from Minembwe", which lies there


_STAYED = frozenset("stayed stay stays remained remain restes restees restent".split())


#: "150 autres, restés à Sake, attendent": right behind people it tells where they are.
_STAYED_REACH = 2


def only_stayed(
    row: Row, memory: Memory, reading: Reading, destinations: Sequence[ClaimPlace]
) -> bool:
    """Whether people are said to have stayed where others have just fled from: "3,000 people fled
    Njiapanda. Only a few stayed in Njiapanda"."""
    sense, last = reading.sense, memory.last
    if sense is None or last is None or last.movement is not Movement.FLIGHT or not destinations:
        return False
    behind = row.within(reading.clause.mover.hi, reading.clause.mover.hi + _STAYED_REACH)
    if _STAYED.isdisjoint(row.within(sense.lo, sense.hi) + behind):
        return False
    left = {key_of(item) for item in memory.origins[1]}
    return all(key_of(item.resolution) in left for item in destinations)


def _is_near(memory: Memory, number: int) -> bool:
    return 0 <= number - memory.there[0] <= _BACK and memory.last_number >= number - 1


def _is_the_rest(row: Row, reading: Reading) -> bool:
    """Whether people are the others, or some, of those told of by their very words."""
    mover = reading.clause.mover
    rest = row.word(mover.lo) in _REST and row.word(mover.lo - 1) in _THE
    return rest or row.within(mover.hi, mover.hi + 2) in _OF_THEM


def _is_a_part(row: Row, reading: Reading) -> bool:
    """Whether people are named by nothing but that they are some: "many", a figure alone, "another
    450 families"."""
    mover = reading.clause.mover
    if mover.item is None:
        return mover.rest and row.word(mover.lo) in REST_GROUPS
    return mover.rest or mover.counted is Counted.BARE or reading.again
