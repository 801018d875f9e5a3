"""Ends of a part of people told of in the same sentence, which mostly has no verb of its own: "700
households fled Halungupa, 200 of them to Lume", "9 400 déplacés dont 3 100 de Drodro"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from dashboard.core.displacements.clause.clauses import Clause
from dashboard.core.displacements.places.governors import Governed
from dashboard.core.displacements.places.moved_on import holds
from dashboard.core.displacements.sentence.ends import (
    GOAL_ENDS,
    LEFT_ENDS,
    End,
    PlacedEnd,
    reversed_ends,
)
from dashboard.core.displacements.sentence.row import Row
from dashboard.core.displacements.sentence.sense_items import SenseItem
from dashboard.core.displacements.words.place_words import Pull
from dashboard.core.displacements.words.senses import LEAVING, Frame
from dashboard.core.quantity.nouns import Counted


def frame_of(sense: SenseItem | None) -> Frame | None:
    """How a verb treats its places; None where there is no verb."""
    return sense.sense.frame if sense is not None else None


def ends_without_verb(
    governed: Sequence[Governed],
    clause: Clause,
    frame: Frame | None,
    before: Sequence[PlacedEnd],
    ends: tuple[PlacedEnd, ...],
) -> tuple[PlacedEnd, ...]:
    """The ends of people who share the verb before them, by their own preposition.

    Args:
        governed: The places of the sentence and what governs them.
        clause: The part of the people.
        frame: What the verb of all of them says.
        before: The ends of all of them.
        ends: The ends that the shared verb would give the places of the part.
    """
    if frame in LEAVING:
        held = {id(item.place) for item in governed if item.pull is Pull.LOCATIVE}
        return tuple(
            replace(one, end=End.DESTINATION)
            if one.end in LEFT_ENDS and id(one.place) in held and _is_reached(one, clause, before)
            else one
            for one in ends
        )
    if frame in _BEING_THERE and clause.mover.counted is Counted.BARE:
        known = {id(one.place) for one in ends}
        return ends + tuple(
            PlacedEnd(item.place, End.ORIGIN, item.place.lo)
            for item in governed
            if item.pull is Pull.OF and item.head == clause.mover.hi and id(item.place) not in known
        )
    return ends


def with_inherited(
    ends: tuple[PlacedEnd, ...], before: Sequence[PlacedEnd], frame: Frame | None
) -> tuple[PlacedEnd, ...]:
    """The ends of a clause with those it leaves to the one before: the same origin, or, where it
    only says where its people come from, the same goal.

    Args:
        ends: The ends of its own.
        before: The ends of the clause before.
        frame: What the verb of the clause before says; None where it has none.
    """
    if any(item.end is End.ORIGIN for item in ends):
        arrives = frame in (Frame.ARRIVE, Frame.STAY, Frame.HOST)
        if all(item.end is End.ORIGIN for item in ends) and arrives:
            return ends + tuple(item for item in before if item.end in GOAL_ENDS)
        return ends
    return ends + tuple(item for item in before if item.end in LEFT_ENDS)


_BEING_THERE = (Frame.STAY, Frame.HOST, Frame.ARRIVE, Frame.REACH)


def _is_reached(one: PlacedEnd, clause: Clause, before: Sequence[PlacedEnd]) -> bool:
    """Whether a part is told to be at a place, since all of them left another one or got somewhere
    as well: not in "700 fled Masisi, of whom 200 in Bashali", which lies there."""
    left = [it for it in before if it.end is End.ORIGIN]
    inside = any(holds(it.place.resolution, one.place.resolution) for it in left)
    told = bool(left) or any(it.end in GOAL_ENDS for it in before)
    return told and not inside and one.place.lo >= clause.mover.hi


#: What says that people do not stay where they were: "have moved on", "ont poursuivi leur route".
ONWARD = frozenset(
    """on onward onwards continued continue continuing further again proceeded proceed pressed
    pushed poursuivi poursuivent poursuivre continuent repartis reparties reparti repartent
    repartir nouveau ensuite repris reprennent""".split()
)
#: Who "est reparti" was where the sentences before say.
LEAVING_AGAIN = frozenset("repartis reparties reparti repartie repartent".split())
_ALREADY = frozenset("already deja since depuis".split())
_OF_THEM = (["of", "them"], ["of", "these"], ["of", "those"], ["d", "entre"])
_FROM_THERE = (["from", "there"], ["de", "la"], ["d", "ou"], ["from", "where"])
_SETS_OUT = (Frame.FLEE, Frame.GO, Frame.REACH, Frame.RELOCATE)


def sets_out_from_there(
    row: Row, clause: Clause, sense: SenseItem | None, before: Sequence[PlacedEnd]
) -> bool:
    """Whether a part of people goes on from where all of them had got to: "400 families left Lemera
    for Sange, and from there 60 crossed into Burundi", "…; eighty have already left again"."""
    goals = any(one.end in GOAL_ENDS for one in before)
    if not goals or sense is None or sense is not clause.sense:
        return False
    opening = range(clause.lo, max(clause.mover.lo, sense.lo))
    there = any(
        row.within(at, at + 2) in _FROM_THERE and (at + 2 <= clause.mover.lo) for at in opening
    )
    if there or sense.sense.frame not in _SETS_OUT:
        return there
    verb = row.within(sense.lo - 2, sense.hi + 1)
    again = not LEAVING_AGAIN.isdisjoint(verb)
    those = clause.part_of or row.within(clause.mover.hi, clause.mover.hi + 2) in _OF_THEM
    on = not ONWARD.isdisjoint(verb) or not _ALREADY.isdisjoint(verb)
    return again or (those and on)


def from_there(before: Sequence[PlacedEnd]) -> tuple[PlacedEnd, ...]:
    """The goals of people as what a part of them leaves."""
    return tuple(replace(one, end=End.ORIGIN) for one in before if one.end in GOAL_ENDS)


_BACKWARD = (
    ["l", "autre", "sens"], ["le", "sens", "inverse"], ["sens", "inverse"], ["sens", "contraire"],
    ["the", "other", "way"], ["opposite", "direction"], ["other", "direction"],
    ["reverse", "direction"],
)  # fmt: skip


_STILL_THERE = (
    ["are", "still", "there"], ["y", "sont", "encore"], ["y", "sont", "toujours"],
    ["bado", "wako", "huko"], ["bado", "ziko", "huko"], ["bado", "wapo", "huko"],
)  # fmt: skip


def turned_round(
    row: Row, clause: Clause, before: Sequence[PlacedEnd], *, returned: bool
) -> tuple[PlacedEnd, ...] | None:
    """The ends of people who went the other way than those before: "3,700 crossed from Minova to
    Goma and 1,500 in the opposite direction", "200 went home and 700 are still there"; None for
    all others."""
    words = row.within(clause.mover.hi, clause.hi)
    forms = (*_BACKWARD, *_STILL_THERE) if returned else _BACKWARD
    back = any(words[at : at + len(form)] == form for form in forms for at in range(len(words)))
    if not back:
        return None
    return reversed_ends(before)
