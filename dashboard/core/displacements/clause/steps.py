"""What the same people did one after the other in a sentence, each movement with its own places:
"3,000 people returned to Sake last week but have fled again to Goma".

A return and the flight before or behind it are two movements; "fled Sake and walked to Goma" is
one. The second sets out from where the first has led.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from dashboard.core.displacements.clause.clauses import Clause
from dashboard.core.displacements.no_move.unreal import is_ruled_out
from dashboard.core.displacements.places.moved_on import holds
from dashboard.core.displacements.sentence.ends import GOAL_ENDS, LEFT_ENDS, End, PlacedEnd
from dashboard.core.displacements.sentence.memory import PEOPLE
from dashboard.core.displacements.sentence.row import PlaceItem, Row
from dashboard.core.displacements.sentence.sense_items import SenseItem
from dashboard.core.displacements.words.senses import Frame
from dashboard.model import Movement

#: What joins a second movement to the first: "but have fled again", "avant de revenir".
_JOINS = frozenset("but and then before mais et puis avant ou lakini na kisha".split())
#: All that may stand between such a word and its verb.
_BETWEEN = frozenset(
    """have has had were was are been be being then later soon again since quickly subsequently
    eventually finally now once more also they to forced obliged compelled made had driven
    ont a avaient avait sont etaient etait est ete de d y en se s du ensuite aussitot bientot
    finalement depuis nouveau encore fois une rapidement vite ils elles elle contraints contraintes
    contraint forces forcees force obliges obligees oblige pour""".split()
)
#: Who is told of by "who have fled" did so before: that is no step of the sentence.
_WHO = frozenset("who which that qui ambao having ayant".split())
_FIRST_REACH = 12


def steps_of(row: Row, clause: Clause) -> tuple[Clause, ...]:
    """The clause, or the two of which it consists where its people fled and returned."""
    if clause.sense is None or len(row.senses) < 2:
        return (clause,)
    inside = [one for one in row.senses if clause.mover.hi <= one.lo < clause.hi]
    if row.word(clause.mover.hi) in _WHO:
        inside = inside[1:]  # "300 people who had fled Sake returned but"
    for then in inside[1:]:
        first = inside[0]
        at = _joined_at(row, first, then)
        turned = at and _is_turned(row, first, then) and _is_first(row, clause, first)
        if turned and not is_ruled_out(row, then, clause.mover, clause.lo):
            return (
                replace(clause, hi=at, sense=first),
                replace(clause, lo=at, sense=then, part_of=False),
            )
    return (clause,)


def _is_first(row: Row, clause: Clause, first: SenseItem) -> bool:
    """Whether a verb is what the clause says of its people, soon behind them, and no aside."""
    at = clause.mover.hi + (row.word(clause.mover.hi) in _WHO)
    before = row.within(at, first.lo)
    return len(before) <= _FIRST_REACH and _WHO.isdisjoint(before)


#: Two movements where they lead somewhere: "ont couru vers Kitchanga, d'où elles sont rentrées";
#: who goes to his fields every day does not flee.
_WENT = (Frame.GO, Frame.REACH)
_DAILY = frozenset("each every daily chaque quotidiennement kila".split())
_TURNS = (Frame.FLEE, Frame.ARRIVE, Frame.EVICT, Frame.DISPLACE)


def _is_turned(row: Row, first: SenseItem, then: SenseItem) -> bool:
    """Whether one of two movements is a return and the other a flight, each told in full: who "left
    the camp and returned to Sake" moved once, who "left Sake for Goma and returned" twice."""
    returns = [one.sense.movement is Movement.RETURN for one in (first, then)]
    if returns[0] is returns[1] or not then.sense.strong:
        return False
    if returns[0]:
        return then.sense.frame in _TURNS
    if first.sense.frame not in _TURNS + _WENT or not _DAILY.isdisjoint(row.vocabulary):
        return False
    home = any(place.lo >= then.hi and not place.carried for place in row.places)
    led = any(_leads_to(row, place) for place in row.places if first.hi <= place.lo < then.lo)
    fled = first.sense.frame in _TURNS and first.sense.strong
    return led or (fled and not home)


_TO = frozenset("to for towards toward into in at pour vers a au aux en jusqu dans".split())
#: So few words stand between "to" and a name: "vers la cité de Sake".
_TO_REACH = 4


def _leads_to(row: Row, place: PlaceItem) -> bool:
    """Whether a place is the goal of the verb before it, as the words between say, and not only
    the land in which another one lies."""
    if any(holds(place.resolution, other.resolution) for other in row.places):
        return False
    return not _TO.isdisjoint(row.within(place.lo - _TO_REACH, place.lo))


def _joined_at(row: Row, first: SenseItem, then: SenseItem) -> int:
    """Index of the word that joins the second verb to the first; 0 where none does, or others are
    named in between."""
    if _are_driven_again(row, then):
        joins = (at for at in range(first.hi, then.lo) if row.word(at) in _CONTRARY)
        at = next((at for at in joins if row.gap(at)[:1] == ","), 0)
        return at if at and PEOPLE.isdisjoint(row.within(first.hi, then.lo)) else 0
    at = then.lo - 1
    while at >= first.hi and row.word(at) in _BETWEEN and not row.starts_with_gap(at + 1):
        at -= 1
    if at < first.hi or row.word(at) not in _JOINS or row.starts_with_gap(at + 1):
        return 0
    if row.word(at) == "ou" and row.word(at - 1) != "d":
        return 0  # "d'où elles sont rentrées", not "où" or "ou"
    return at if PEOPLE.isdisjoint(row.within(first.hi, at)) else 0


_CONTRARY = frozenset("but mais".split())
_DRIVING = (Frame.EVICT, Frame.DISPLACE)


def _are_driven_again(row: Row, then: SenseItem) -> bool:
    """Whether trouble drives out the same people: "but shelling has driven them out again"."""
    them = row.word(then.hi) == "them" or "les" in row.within(then.lo - 3, then.lo)
    return them and then.sense.frame in _DRIVING


def ends_of_step(
    ends: Sequence[PlacedEnd], before: Sequence[PlacedEnd], *, returns: bool
) -> tuple[PlacedEnd, ...]:
    """The ends of a second movement with what the first one lends it: it sets out from where that
    one led, and a return leads to where that one set out.

    Args:
        ends: The ends of its own.
        before: The ends of the first movement.
        returns: Whether the second one is the return.
    """
    found = list(ends)
    own = {one.place.lo for one in ends}
    if not any(one.end is End.ORIGIN for one in ends):
        found += [replace(one, end=End.ORIGIN) for one in before if one.end in GOAL_ENDS]
    if returns and not any(one.end in GOAL_ENDS for one in ends):
        found += [
            replace(one, end=End.DESTINATION)
            for one in before
            if one.end in LEFT_ENDS and one.place.lo not in own
        ]
    return tuple(found)
