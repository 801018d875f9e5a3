"""Whether a clause tells of people who moved or of people who live displaced: flow or stock."""

from __future__ import annotations

from collections.abc import Sequence

from dashboard.core.displacements.clause.clauses import Clause
from dashboard.core.displacements.clause.counted_when import (
    are_received_daily,
    counted_when,
    still_counts,
)
from dashboard.core.displacements.clause.french_measures import (
    has_begun,
    has_driven_out,
    measure_in_french,
    only_displaced,
)
from dashboard.core.displacements.people.waves import is_wave
from dashboard.core.displacements.sentence.ends import End, PlacedEnd
from dashboard.core.displacements.sentence.mover import Mover
from dashboard.core.displacements.sentence.row import Row
from dashboard.core.displacements.sentence.sense_items import SenseItem
from dashboard.core.displacements.words.lexicon import CAUSING, COUNTING, RECENT, STANDING
from dashboard.core.displacements.words.senses import Frame
from dashboard.core.quantity.nouns import PERSONS, Counted
from dashboard.model import Measure

#: Whom trouble drives on the road is on the way.
_ON_THE_ROAD = frozenset("routes fuite exode errance exil".split())
#: "are displaced in Mugunga" says how many live so, "were displaced" what happened.
_PRESENT = frozenset("are is remain remains sont restent internally".split())

#: "Displaced" so many at once is the sum of years, not one event (the largest single ones in the
#: region drove out some 400,000).
_STOCK_SIZE = 500_000


def measure_of(
    row: Row, mover: Mover, sense: SenseItem | None, ends: Sequence[PlacedEnd], clause: Clause
) -> Measure:
    """Flow or stock: the verb decides; for "displaced" the words of time around it."""
    if mover.counted is Counted.RETURNED:
        return Measure.FLOW
    if sense is None:
        if still_counts(row, mover.lo) or row.word(mover.lo - 1) in STANDING:
            return Measure.STOCK
        towards = any(item.end in (End.TOWARDS, End.ORIGIN) for item in ends)
        return Measure.FLOW if towards else Measure.STOCK
    recent = _is_recent(row, mover.lo - 1, mover.hi + 1)
    own = mover.lo <= sense.lo < mover.hi
    if mover.counted is Counted.DISPLACED and own and sense.sense.frame is Frame.DISPLACE:
        fresh = (
            recent
            or row.word(sense.lo) == "displacements"  # "led to over 237,000 displacements"
            or has_begun(row, mover.hi, clause)
            or _has_just_been_caused(row, mover)
            or are_received_daily(row, clause)
        )
        return Measure.FLOW if fresh else Measure.STOCK
    if sense.sense.frame in (Frame.STAY, Frame.HOST) and (recent or is_wave(row, mover)):
        return Measure.FLOW  # "registered 3,200 new arrivals"
    if (told := counted_when(row, sense, clause)) is not None:
        return told
    if sense.sense.frame is Frame.STAY and any(item.end is End.TOWARDS for item in ends):
        # "counted 2,150 people along the track to Mpeti"
        return Measure.STOCK if row.word(sense.lo) in _CAMPING else Measure.FLOW
    if _stays_after(row, sense, clause, ends):
        return Measure.STOCK
    if (told := measure_in_french(row, mover, sense, clause)) is not None:
        return told
    if sense.sense.frame is not Frame.DISPLACE:
        standing = row.word(sense.lo - 1) == "en"  # "Le camp en compte 60 000"
        registered = mover.counted is Counted.BARE and row.word(sense.lo) in COUNTING
        registered = registered and not standing
        return Measure.FLOW if registered else sense.sense.measure
    return _of_displacing(row, mover, sense, ends, clause)


_ONWARD = frozenset({End.TOWARDS, End.DESTINATION, End.ORIGIN})


def _of_displacing(
    row: Row, mover: Mover, sense: SenseItem, ends: Sequence[PlacedEnd], clause: Clause
) -> Measure:
    """For "displaced" as a verb: what happened, or how many live so."""
    if mover.item is None and mover.counted is not Counted.DISPLACED:
        return Measure.FLOW  # "un déplacement massif de la population" is what just happened
    if row.word(sense.hi - 1) in _ON_THE_ROAD:
        return Measure.FLOW  # "jetées sur les routes"
    if _is_made_so(row, mover, sense):
        return Measure.FLOW
    quantity = mover.quantity
    small = not quantity or (quantity.low or quantity.high or 0) < _STOCK_SIZE
    words = row.within(clause.lo, clause.hi)
    if small and _are_driven_out(row, sense, mover) and STANDING.isdisjoint(words):
        return Measure.FLOW
    if row.word(sense.lo - 1) in _PRESENT and row.word(sense.lo - 2) != "se":
        return Measure.STOCK
    onward = {End.TOWARDS, End.ORIGIN} if only_displaced(row, mover, sense) else _ONWARD
    if any(item.end in onward for item in ends):
        return Measure.FLOW  # "se sont déplacées de Kibirizi vers Kirumba"
    if not small:
        return Measure.STOCK
    if _are_driven(row, sense, mover) and any(item.end is End.WEAK_ORIGIN for item in ends):
        return Measure.FLOW
    if has_driven_out(row, mover, sense):
        return Measure.FLOW
    if not STANDING.isdisjoint(words):
        return Measure.STOCK
    recent = not _LATELY.isdisjoint(words) or any(item.end is End.WEAK_ORIGIN for item in ends)
    return Measure.FLOW if recent or _is_this_year(row, clause) else Measure.STOCK


_LATELY = RECENT | CAUSING
#: "have been displaced this year" happened of late; "this area" says nothing of it.
_THIS_YEAR = frozenset("year month week summer spring autumn".split())


def _is_this_year(row: Row, clause: Clause) -> bool:
    return any(
        row.word(index) in _THIS_YEAR and row.word(index - 1) == "this"
        for index in range(clause.lo, clause.hi)
    )


_BECOMING = frozenset("becoming become became".split())
_LEFT = frozenset("left leaving rendered rendering".split())
_LEFT_REACH = 4


def _is_made_so(row: Row, mover: Mover, sense: SenseItem) -> bool:
    """Whether people are told to have become displaced, whatever else "internally" says: "led to
    35,000 people becoming internally displaced", "the raid left 300 families displaced"."""
    if not _BECOMING.isdisjoint(row.within(sense.lo - 2, sense.lo)):
        return mover.hi <= sense.lo
    behind = mover.hi <= sense.lo <= mover.hi + 1
    return behind and not _LEFT.isdisjoint(row.within(mover.lo - _LEFT_REACH, mover.lo))


#: "have been driven from their homes", "chased out of their villages": that they live displaced
#: since then is not said.
_DRIVEN = frozenset("driven drove driving forced chased homeless lost".split())


def _are_driven_out(row: Row, sense: SenseItem, mover: Mover) -> bool:
    """Whether people are told to have been driven out, or fighting to have displaced them: that
    happened, whatever time it took. "Fighting in the first quarter displaced 3,000 people"."""
    if not _DRIVEN.isdisjoint(row.within(sense.lo, sense.hi)):
        return row.word(sense.lo - 1) not in _PRESENT
    named = sense.hi < mover.lo and row.word(sense.hi) in PERSONS  # "displaced people in Sake"
    verb = row.word(sense.lo) == "displaced" and not (named or row.starts_with_gap(sense.hi))
    return verb and _are_driven(row, sense, mover)


def _are_driven(row: Row, sense: SenseItem, mover: Mover) -> bool:
    """Whether the verb takes the people as its object: "fighting had already displaced 5,000"."""
    passive = not _BEING.isdisjoint(row.within(sense.lo - 2, sense.lo))
    return not passive and 0 <= mover.lo - sense.hi <= _OBJECT_REACH


_BEING = frozenset("is are was were be been being".split())
#: Between "displaced" and its people stand few words.
_OBJECT_REACH = 4


#: Whoever camps "along the track to Kindu" lives there, whichever way it leads.
_CAMPING = frozenset("camping camped squatting squatted encamped sleeping living stranded".split())


def _stays_after(row: Row, sense: SenseItem, clause: Clause, ends: Sequence[PlacedEnd]) -> bool:
    """ "The 600 families who fled Bambo live in schools in Kitshanga": they are counted where they
    live. "600 families fled Bambo and nearly all of them are now in Kitshanga": they fled."""
    on_the_way = sense.sense.frame in _ON_THE_WAY and row.word(sense.lo - 2) in _WHO
    if not on_the_way and sense.sense.frame not in (Frame.FLEE, Frame.EVICT, Frame.DISPLACE):
        return False
    goals = [item.at for item in ends if item.end is End.DESTINATION]
    return any(
        item.sense.frame is Frame.STAY
        and sense.hi <= item.lo < clause.hi
        and max(goals) > item.lo
        and _THEM.isdisjoint(row.within(item.lo - _SUBJECT_REACH, item.lo))
        for item in row.senses
        if goals
    )


#: "households who had crossed from Fizi in June remain in Bendera"
_ON_THE_WAY = (Frame.GO, Frame.REACH, Frame.ARRIVE)
_WHO = frozenset("who that which".split())
#: "and nearly all of them are now in Bunia": a new subject.
_THEM = frozenset("them whom".split())
_SUBJECT_REACH = 4


#: Between "has caused" and its people stand a hedge and a number.
_CAUSED_REACH = 4


def _has_just_been_caused(row: Row, mover: Mover) -> bool:
    """Whether so many displaced are what something caused, or are counted "since": "the attacks
    have caused more than 58,000 displaced people", "760,000 displaced since January"."""
    caused = row.within(mover.lo - _CAUSED_REACH, mover.lo)
    return row.word(mover.hi) == "since" or not CAUSING.isdisjoint(caused)


def _is_recent(row: Row, lo: int, hi: int) -> bool:
    return not _NEWLY.isdisjoint(row.within(lo, hi))


#: "registered 87 newcomers", "newly displaced", "nouvellement arrivés"
_NEWLY = frozenset(
    """newly new newcomers newcomer nouveaux nouvelles nouvellement recemment wapya""".split()
)
