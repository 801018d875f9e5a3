"""What each clause of a sentence says of its people."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from dashboard.core.displacements.clause.clauses import Clause
from dashboard.core.displacements.clause.counted_first import is_counted_first
from dashboard.core.displacements.clause.fronted import fronted_ends
from dashboard.core.displacements.clause.listing import listed_place, listed_route
from dashboard.core.displacements.clause.measures import measure_of
from dashboard.core.displacements.clause.part_ends import (
    ends_without_verb,
    frame_of,
    from_there,
    sets_out_from_there,
    turned_round,
    with_inherited,
)
from dashboard.core.displacements.clause.returned import have_come_back
from dashboard.core.displacements.clause.rows import TableRow, table_row
from dashboard.core.displacements.clause.steps import ends_of_step
from dashboard.core.displacements.clause.telling import is_total, tells
from dashboard.core.displacements.clause.they_are import they_are
from dashboard.core.displacements.clause.told_anew import (
    counts_other_things,
    in_their_unit,
    is_gapped_in_time,
    is_told_anew,
)
from dashboard.core.displacements.no_move.refused import only_wait
from dashboard.core.displacements.people.labels import in_label_unit, people_of
from dashboard.core.displacements.people.labels import measure_of as label_measure
from dashboard.core.displacements.places.governors import Governed
from dashboard.core.displacements.places.locatives import DEALT_OUT, is_camp
from dashboard.core.displacements.places.roles import ends_of
from dashboard.core.displacements.sentence.ends import End, PlacedEnd
from dashboard.core.displacements.sentence.memory import PEOPLE, Memory
from dashboard.core.displacements.sentence.mover import Mover
from dashboard.core.displacements.sentence.row import PlaceItem, Row
from dashboard.core.displacements.sentence.sense_items import SenseItem
from dashboard.core.displacements.words.lexicon import COUNTING
from dashboard.core.displacements.words.place_words import Pull
from dashboard.core.displacements.words.senses import Frame
from dashboard.core.quantity.nouns import NAMES, Counted
from dashboard.model import Measure, Movement


@dataclass(frozen=True, slots=True)
class Reading:
    """One group of people with its verb and the ends found for it.

    Attributes:
        clause: The people and the words of the sentence that are theirs.
        sense: Their word of moving; None where they are only counted, in a list or a heading.
        measure: Whether they moved, or live displaced.
        movement: Which movement it is: a flight, a return, an eviction, and so on.
        ends: The places found, in the order of the text, each with the part it plays.
        again: Whether it is a second count of the people of the sentence before.
    """

    clause: Clause
    sense: SenseItem | None
    measure: Measure
    movement: Movement
    ends: tuple[PlacedEnd, ...]
    again: bool = False


def read_clause(
    row: Row,
    governed: Sequence[Governed],
    clause: Clause,
    previous: Reading | None,
    memory: Memory,
    number: int,
) -> Reading | None:
    """What a clause says of its people; None when it does not say that they moved."""
    mover = in_label_unit(row, clause.mover)
    if mover is not clause.mover:
        clause = replace(clause, mover=mover)
    if counts_other_things(row, mover, memory, number):
        return None
    if _is_parted_behind(row, mover) and _is_said_again(mover, memory):
        return None  # "9 300 déplacés … Les 9 300 se répartissent entre Drodro (5 100) et"
    if (line := _in_a_line(row, governed, clause, memory, number)) is not None:
        return line
    sense = clause.sense
    inherits = sense is None and previous is not None
    if previous is not None and inherits and (mover.rest or _has_pull(governed, clause)):
        sense = previous.sense
        if clause.part_of and not _has_pull(governed, clause):
            return None
    if sense is None and previous is None and _are_dealt_out(row, governed, clause):
        sense = next((one for one in reversed(row.senses) if one.hi <= mover.lo), None)
    ends = ends_of(row, governed, sense, mover, clause.lo, clause.hi)
    if inherits and previous is not None:
        ends = ends_without_verb(governed, clause, frame_of(sense), previous.ends, ends)
    if inherits and mover.item is None and not ends and _do_otherwise(row, clause):
        return None
    counted_on = _counts_on(previous, sense, mover, ends)
    told = counted_on or tells(row, mover, sense, ends, clause, memory, number)
    told = told or (mover.item is not None and _moves_too(previous, sense))
    if (not told or sense is None) and (people := people_of(row, mover)) is not None:
        return _labelled(row, governed, clause, people)
    if not told and not is_counted_first(row, mover, memory, number):
        return None
    if (shared := _with_shared(row, clause, sense, ends, previous)) is None:
        return None
    return _told(row, clause, sense, shared, previous, counted_on=counted_on)


def _in_a_line(
    row: Row, governed: Sequence[Governed], clause: Clause, memory: Memory, number: int
) -> Reading | None:
    """What a row of a table, of a list or of routes says; None for any other sentence."""
    if (table := table_row(row, clause, memory, number)) is not None:
        return _in_table(clause, table)
    if (listed := listed_place(row, clause, memory, number)) is not None:
        return _listed(row, governed, clause, listed)
    route = listed_route(row, clause)
    return None if route is None else _on_route(clause, *route)


def _are_dealt_out(row: Row, governed: Sequence[Governed], clause: Clause) -> bool:
    """Whether a part of people has the verb of all before it and a place of its own: "Les familles
    sont arrivées, certaines à Sake"."""
    part = clause.mover.item is None and row.word(clause.mover.lo) in DEALT_OUT
    return part and _has_pull(governed, clause)


def _with_shared(
    row: Row,
    clause: Clause,
    sense: SenseItem | None,
    ends: tuple[PlacedEnd, ...],
    previous: Reading | None,
) -> tuple[PlacedEnd, ...] | None:
    """The ends of a clause with those it shares with the clause before; None for a part of people
    just counted of which nothing more is said."""
    inherits = clause.sense is None and previous is not None
    if previous is not None and sense is not None and previous.clause.mover.lo == clause.mover.lo:
        returns = sense.sense.movement is Movement.RETURN
        return ends_of_step(ends, previous.ends, returns=returns)
    if clause.part_of and not ends:
        fled = sense is not None and _has_fled_again(sense)
        if sense is None or inherits or (previous is None and not fled):
            return None
        # "20,000 people, of whom 8,000 arrived this month"
        ends = () if previous is None else _where_both_are(previous)
    if previous is None:
        return ends
    if not ends and only_wait(row, clause.mover, sense):
        return None
    if not ends and inherits and is_gapped_in_time(row, clause.mover):
        return previous.ends  # "300 fled Sake for Goma on Monday and 600 on Tuesday"
    if not ends and _is_listed_with(row, clause, previous):
        ends = _where_both_are(previous)
    if _go_back(clause.mover, sense, previous):
        return ends_of_step(ends, previous.ends, returns=True)
    returned = previous.movement is Movement.RETURN
    back = turned_round(row, clause, previous.ends, returned=returned)
    if back is not None and (returned or not ends):
        return back
    if sets_out_from_there(row, clause, sense, previous.ends):
        return ends + from_there(previous.ends)
    if (clause.mover.rest or inherits) and not is_total(row, clause):
        ends = with_inherited(ends, previous.ends, frame_of(previous.sense))
    if not ends and _moves_too(previous, sense):
        return previous.ends  # "transferred 141 from A to B, while 149 were moved on Monday"
    if not ends and is_total(row, clause):  # "300 reached Sake, bringing the number of … to 900"
        return tuple(item for item in previous.ends if item.end is End.DESTINATION)
    return ends or fronted_ends(row, clause, sense, previous.clause.mover.lo)


def _go_back(mover: Mover, sense: SenseItem | None, previous: Reading) -> bool:
    """Whether a part of those who fled came back: "300 fled Sake for Goma, and most returned"."""
    fled = previous.movement is Movement.FLIGHT and previous.measure is Measure.FLOW
    return fled and mover.rest and sense is not None and sense.sense.movement is Movement.RETURN


def _told(
    row: Row,
    clause: Clause,
    sense: SenseItem | None,
    ends: tuple[PlacedEnd, ...],
    previous: Reading | None,
    *,
    counted_on: bool,
) -> Reading:
    """The reading of a clause that tells of displacement: flow or stock, flight or return."""
    mover = clause.mover
    measure = measure_of(row, mover, sense, ends, clause)
    if clause.sense is None and previous is not None and sense is previous.sense:
        measure = Measure.STOCK if is_total(row, clause) else previous.measure
    if previous is not None and measure is Measure.FLOW and _sums_up_displaced(row, clause):
        measure = Measure.STOCK
    movement = sense.sense.movement if sense else Movement.FLIGHT
    if have_come_back(row, mover, sense):
        movement, measure = Movement.RETURN, Measure.FLOW
    if mover.counted is Counted.RETURNED and not _had_fled(row, sense):
        movement = Movement.RETURN
    again = counted_on and previous is not None and previous.again
    return Reading(clause, sense, measure, movement, ends, again=again)


def _sums_up_displaced(row: Row, clause: Clause) -> bool:
    """Whether a figure sums up those who are displaced: "bringing the number of displaced to"."""
    sense = clause.sense
    return sense is not None and sense.sense.frame is Frame.DISPLACE and is_total(row, clause)


def _has_fled_again(sense: SenseItem) -> bool:
    """Whether a part of the people just told of moved once more: "parmi ces déplacés, 32 000 ont
    été contraints de fuir à nouveau"."""
    return sense.sense.strong and sense.sense.frame in _FLED_AGAIN


_FLED_AGAIN = (Frame.FLEE, Frame.RETURN, Frame.DISPLACE)
_HAD = frozenset("avaient avait had etaient".split())


def _had_fled(row: Row, sense: SenseItem | None) -> bool:
    """Whether returnees are told to have fled before: "ces retournés avaient fui vers Goma"."""
    if sense is None or sense.sense.movement is not Movement.FLIGHT:
        return False
    return not _HAD.isdisjoint(row.within(sense.lo - 2, sense.hi - 1))


_WHITHER = frozenset(
    """to into in on at from towards toward across over with of vers dans en a au aux chez de d sur
    par""".split()
)


def _do_otherwise(row: Row, clause: Clause) -> bool:
    """Whether a word of its own stands behind people who share the verb before them: "civilians
    return to their homes, but many face big challenges"."""
    at = clause.mover.hi
    return at < clause.hi and not row.starts_with_gap(at) and row.word(at) not in _WHITHER


def _counts_on(
    previous: Reading | None, sense: SenseItem | None, mover: Mover, ends: Sequence[PlacedEnd]
) -> bool:
    """Whether a list without a verb goes on: "300 nouveaux déplacés à Kasindi, plus de 700
    personnes à Mutongo"."""
    if previous is None or previous.sense is not None or sense is not None or mover.item is None:
        return False
    return any(item.end is End.DESTINATION for item in ends)


def _has_pull(governed: Sequence[Governed], clause: Clause) -> bool:
    return any(
        clause.lo <= item.place.lo < clause.hi and item.pull not in (Pull.NOTHING, Pull.VIA)
        for item in governed
    )


def _moves_too(previous: Reading | None, sense: SenseItem | None) -> bool:
    """Whether people are moved by others like those of the clause before."""
    told = previous.sense if previous is not None else None
    if told is None or sense is None:
        return False
    return told.sense.frame is Frame.RELOCATE and sense.sense.frame is Frame.RELOCATE


def _is_listed_with(row: Row, clause: Clause, previous: Reading) -> bool:
    """Whether people are counted in one breath with those before, and are others by their very
    name: "identified 5,600 IDPs and 3,500 returnees"."""
    own = Counted.RETURNED in (clause.mover.counted, previous.clause.mover.counted)
    between = row.within(previous.clause.mover.hi, clause.mover.lo)
    return own and clause.mover.item is not None and _LIST_WORDS.issuperset(between)


_LIST_WORDS = frozenset("and et as well also idps ainsi que some about over".split())


def _where_both_are(previous: Reading) -> tuple[PlacedEnd, ...]:
    """Where displaced people and returnees are who are counted together."""
    there = (End.AREA, End.DESTINATION)
    return tuple(replace(end, end=End.DESTINATION) for end in previous.ends if end.end in there)


def _listed(row: Row, governed: Sequence[Governed], clause: Clause, place: PlaceItem) -> Reading:
    """What a line that only counts says: people who live displaced, or who came back."""
    returned = clause.mover.counted is Counted.RETURNED
    measure = Measure.FLOW if returned else Measure.STOCK
    movement = Movement.RETURN if returned else Movement.FLIGHT
    whence = _whence(row, governed, place, returned=returned)
    ends = (PlacedEnd(place, End.DESTINATION, place.lo), *whence)
    return Reading(clause, None, measure, movement, ends)


def _in_table(clause: Clause, table: TableRow) -> Reading:
    """What a row of a table says: so many people at a place, or from there."""
    mover = clause.mover
    if table.homes and mover.quantity is not None and mover.counted is Counted.BARE:
        mover = replace(mover, quantity=replace(mover.quantity, unit="households"))
    returned = table.returned or mover.counted is Counted.RETURNED
    movement = Movement.RETURN if returned else Movement.FLIGHT
    return Reading(replace(clause, mover=mover), None, table.measure, movement, table.ends)


def _whence(
    row: Row, governed: Sequence[Governed], listed: PlaceItem, *, returned: bool
) -> tuple[PlacedEnd, ...]:
    """Where the people of a list come from, as its sentence says before it: "Les déplacés de Minova
    se trouvent à Goma (120 familles) et à Sake (180)"; returnees by no more than "ex-Bunia"."""
    return tuple(
        PlacedEnd(one.place, End.ORIGIN, one.place.lo)
        for one in governed
        if _is_whence(row, one)
        or (not returned and one.place.hi <= listed.lo and _are_of(row, one))
    )


def _is_whence(row: Row, item: Governed) -> bool:
    """Whether a list says whence its people came: "Mandro : 2 340 (depuis Kasenyi)", "Marabo : 90
    ménages ; origine : Songolo"."""
    field = row.word(item.place.lo - 1) in ("origine", "provenance") or item.pull is Pull.ORIGIN
    return field or row.word(item.place.lo - 1) == "ex"


def _are_of(row: Row, item: Governed) -> bool:
    """Whether people are named by the place they left: "les déplacés de Minova"."""
    return item.pull is Pull.OF and row.word(item.head - 1) in _PEOPLE and not is_camp(item)


#: "La population de Sake" may be all who live there.
_PEOPLE = PEOPLE - {"population", "populations"}


_THE = frozenset("les ces the these".split())
_PARTED_REACH = 8


def _is_parted_behind(row: Row, mover: Mover) -> bool:
    """Whether figures in brackets part "the 9 300" among places."""
    if row.word(mover.lo - 1) not in _THE:
        return False
    parts = [one for one in row.figures if 1 < one.lo - mover.hi <= _PARTED_REACH]
    return any(row.gap(one.lo)[:1] == "(" for one in parts)


def _labelled(row: Row, governed: Sequence[Governed], clause: Clause, people: Counted) -> Reading:
    """What a line such as "Nouveaux déplacés à Sake : 3 400" says."""
    ends = ends_of(row, governed, None, clause.mover, clause.lo, clause.hi)
    returned = people is Counted.RETURNED
    movement = Movement.RETURN if returned else Movement.FLIGHT
    return Reading(clause, None, label_measure(row, clause.mover), movement, ends)


def _on_route(clause: Clause, origin: PlaceItem, goal: PlaceItem) -> Reading:
    """What a line with an arrow says: people who went from one place to another."""
    ends = (
        PlacedEnd(origin, End.ORIGIN, origin.lo),
        PlacedEnd(goal, End.DESTINATION, goal.lo),
    )
    returned = clause.mover.counted is Counted.RETURNED
    movement = Movement.RETURN if returned else Movement.FLIGHT
    return Reading(clause, None, Measure.FLOW, movement, ends)


_THESE = frozenset("ces ils elles these they".split())


def _is_counted_behind(row: Row, clause: Clause) -> bool:
    """Whether arrivals are counted by the verb behind them: "250 new arrivals were reported"."""
    if clause.mover.counted not in (Counted.BARE, Counted.DISPLACED, Counted.RETURNED):
        arrivals = {row.word(index) for index in range(clause.mover.lo, clause.mover.hi)}
        if arrivals.isdisjoint(_ARRIVALS):
            return False
    behind = range(clause.mover.hi, min(clause.hi, clause.mover.hi + 3))
    return any(row.word(index) in COUNTING for index in behind)


_ARRIVALS = frozenset("arrivals newcomers arrivees arrivants".split())


def _are_there(row: Row, clause: Clause) -> bool:
    """Whether a bare figure says where some of them are: "Approximately 680 are in Katanga"."""
    at = clause.mover.hi
    bare = clause.mover.counted is Counted.BARE
    return bare and row.word(at) in _ARE_NOW and row.word(at + 1) in _WHERE


def _are_placed(
    row: Row, clause: Clause, ends: Sequence[PlacedEnd], memory: Memory, number: int
) -> bool:
    """Whether a part of those just told of is said to be somewhere, with or without a verb: "deux
    témoins en ont situé 700 d'entre elles à Kilolirwe", "Et encore 300 à Burungu."."""
    if number - memory.last_number > 1:
        return False
    if _is_all_said(row, clause.mover):
        return True
    if _are_more(row, clause):
        return True
    if not any(item.end is End.DESTINATION for item in ends):
        return False
    if clause.mover.counted is not Counted.BARE:
        adds = row.word(row.lo) in _MORE and clause.mover.lo - row.lo <= 1
        return adds and not row.senses  # "Et 2 000 personnes à Pasi"
    of_them = row.within(clause.mover.hi, clause.mover.hi + 3)
    if of_them[:2] in (["d", "entre"], ["of", "them"]):
        return True
    return clause.mover.lo - row.lo <= _SOON and row.word(row.lo) in _MORE


def _is_all_said(row: Row, mover: Mover) -> bool:
    """Whether a sentence opens with a figure and says no more of it: "Neuf mille personnes, je vous
    dis."."""
    opens = mover.lo == row.lo and not row.senses and not row.places
    return opens and (mover.hi >= row.hi or row.gap(mover.hi)[:1] in (",", ".", "!", "…"))


def _are_more(row: Row, clause: Clause) -> bool:
    """Whether a sentence without a verb only adds to those told of: "Mercredi, 400 de plus."."""
    after = row.within(clause.mover.hi, clause.mover.hi + 2)
    more = after[:2] == ["de", "plus"] or after[:1] in (["autres"], ["more"])
    return more and not row.senses and row.hi - row.lo <= _SHORT


#: Such a sentence is short.
_SHORT = 14
#: "Et puis encore 30 000 dans …", "Plus 300 à Sake."
_MORE = frozenset("et and plus encore puis another".split())
_SOON = 3
_ARE_NOW = frozenset("are were remain remained live lived sont etaient restent vivent wako".split())
_WHERE = frozenset("in at on across a au aux dans en sur katika".split())
#: "Correction: 2,900", "Il fallait lire 600": the figure told before is taken back.
_COUNTS = COUNTING | frozenset(
    """correction corrected erratum rectificatif rectif maj update updated lire
    estimee estimees estimes evaluee evaluees evalues""".split()
)


#: So many sentences later people may be counted once more.
_COUNTED_BACK = 3


def _opens_with_place(row: Row, governed: Sequence[Governed]) -> bool:
    """Whether a sentence begins with the place it counts at: "À Kayna, le maire parle de 400"."""
    return any(item.pull is Pull.LOCATIVE and item.head <= row.lo + 1 for item in governed)


def _is_said_again(mover: Mover, memory: Memory) -> bool:
    """Whether a figure without a noun is the very one just told: "ils ne savent pas qu'ils sont
    sept cent mille"."""
    last, same = memory.counted[1], mover.quantity
    if mover.counted is not Counted.BARE or last is None or same is None:
        return False
    return (last.low, last.high) == (same.low, same.high)


def counted_again(
    row: Row, governed: Sequence[Governed], clause: Clause, memory: Memory, number: int
) -> Reading | None:
    """A count of people of whom the sentence before said that they moved: "Le chef parle de 350 à
    400 familles". None where it counts others."""
    told = memory.last
    if told is None or number - memory.last_number > _COUNTED_BACK:
        return None
    same = memory.paragraph_of[number] == memory.paragraph_of[memory.last_number]
    opens = _opens_with_place(row, governed)
    # "Ces personnes, estimées à 300 ménages", "Présentement, nous avons 448 ménages"
    opens = opens or row.word(row.lo) in _THESE or they_are(row, clause.mover)
    if is_told_anew(row, clause.mover, memory, number):
        return _told_anew(row, governed, clause, memory)
    if not same and not opens and clause.mover.counted is not Counted.BARE:
        return None
    if clause.mover.item is None or clause.part_of or _is_said_again(clause.mover, memory):
        return None
    counts = not _COUNTS.isdisjoint(row.within(clause.lo, clause.mover.hi))
    counts = counts or _is_counted_behind(row, clause) or row.word(clause.mover.hi - 1) in NAMES
    ends = ends_of(row, governed, None, clause.mover, clause.lo, clause.hi)
    counts = counts or they_are(row, clause.mover) or _are_there(row, clause)
    if not counts and not _are_placed(row, clause, ends, memory, number):
        return None
    lives = any(item.end is End.DESTINATION for item in ends)  # "knew of 6,400 in the two towns"
    measure = Measure.STOCK if lives else told.measure
    return Reading(clause, None, measure, told.movement, ends, again=True)


def _told_anew(
    row: Row, governed: Sequence[Governed], clause: Clause, memory: Memory
) -> Reading | None:
    """The count of people just told of, who did what they did: "Another 600 followed"."""
    told = memory.last
    if told is None:
        return None
    ends = ends_of(row, governed, None, clause.mover, clause.lo, clause.hi)
    clause = replace(clause, mover=in_their_unit(clause.mover, memory))
    return Reading(clause, None, told.measure, told.movement, ends, again=True)
