"""Where people came from when their own sentence does not say: what the text before lends them.

Three tables: which verb borrows from which sentences (``LENDERS``), what keeps a clause from
borrowing anything (``BARS`` in ``bars.py``), and which places nobody borrows (``_is_lendable``).
Where the tables leave it open, an origin stays empty: an empty end is better than a wrong one.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from enum import StrEnum
from itertools import pairwise

from dashboard.core.displacements.before import carry
from dashboard.core.displacements.clause.reading import Reading
from dashboard.core.displacements.lent.bars import BARS, FAR, are_foreign
from dashboard.core.displacements.lent.dwellers import dwellers_fled, scene_just_before
from dashboard.core.displacements.lent.further_groups import may_be_of_either
from dashboard.core.displacements.lent.inside_goal import of_the_flight_there
from dashboard.core.displacements.lent.lands import left_at_home
from dashboard.core.displacements.lent.lately import counted_lately, just_before
from dashboard.core.displacements.lent.named_villages import named_villages
from dashboard.core.displacements.lent.onward import (
    is_of_those,
    onward_origins,
    return_origins,
    stays_behind,
)
from dashboard.core.displacements.lent.partitive import told_of_displaced, where_whole_was
from dashboard.core.displacements.lent.plausible import (
    goes_on_from_nowhere,
    holds_so_many,
    land_behind,
    land_told_of,
    trouble_pointed_to,
)
from dashboard.core.displacements.lent.same_people import origins_of_same, takes_up_people
from dashboard.core.displacements.lent.sleeping import sleeps
from dashboard.core.displacements.lent.this_sentence import of_its_cause, of_this_sentence
from dashboard.core.displacements.lent.whole_text import (
    gone_home_from,
    moved_on_from,
    of_the_one_flight,
    put_out_of,
)
from dashboard.core.displacements.people.unnamed import REFILLED
from dashboard.core.displacements.places.governors import is_violence
from dashboard.core.displacements.places.introduced import introduced_origins
from dashboard.core.displacements.places.taken_in import takes_up
from dashboard.core.displacements.sentence.memory import (
    PEOPLE,
    Memory,
    is_country,
    key_of,
)
from dashboard.core.displacements.sentence.row import Row
from dashboard.core.displacements.sentence.sense_items import SenseItem
from dashboard.core.displacements.words.senses import Frame
from dashboard.core.quantity.nouns import Counted
from dashboard.model import (
    ClaimPlace,
    Measure,
    Movement,
    PlaceKind,
    PlaceRole,
    Resolution,
)


class Lender(StrEnum):
    """What may lend an origin."""

    PARAGRAPH = "paragraph"  # its last displacement or trouble, the nearer of the two
    JUST_TOLD = "just told"  # that of the sentence before, in the same paragraph
    NEAR_TROUBLE = "near trouble"  # its last trouble, within three sentences
    TOPIC = "topic"  # the place the paragraph opens with
    BEFORE = "before"  # the last displacement or trouble of the paragraphs before


#: Verbs of setting out look back as far as the trouble goes; verbs that only say where people got
#: to ("arrived in Goma", "are in Sake") may be of people from anywhere and look at what was just
#: told; people counted as displaced in all borrow from their own paragraph.
_SETTING_OUT = (Lender.PARAGRAPH, Lender.TOPIC, Lender.BEFORE)
_GETTING_THERE = (Lender.JUST_TOLD, Lender.NEAR_TROUBLE)
LENDERS: dict[Frame, tuple[Lender, ...]] = {
    Frame.FLEE: _SETTING_OUT,  # "3,000 people fled"
    Frame.GO: _SETTING_OUT,  # "3,000 people walked to Goma"
    Frame.REACH: _SETTING_OUT,  # "3,000 people reached Goma"
    Frame.RELOCATE: _SETTING_OUT,  # "3,000 people were moved to Goma"
    Frame.ARRIVE: _GETTING_THERE,  # "3,000 people arrived in Goma"
    Frame.STAY: _GETTING_THERE,  # "3,000 people sleep in churches"
    Frame.DISPLACE: (Lender.PARAGRAPH,),  # "3,000 people were displaced"
}

#: Where reporters of one language differ: a French count of people where they live ("300 ménages se
#: trouvent à Goma", "on compte 300 déplacés") is mostly of those of whom was just told, an English
#: one of whoever lives at a camp or with a host.
OF_LANGUAGE: dict[str, dict[Frame, tuple[Lender, ...]]] = {
    "fr": {Frame.STAY: _SETTING_OUT, Frame.DISPLACE: _SETTING_OUT},
}

_CANDIDATES: dict[Lender, Callable[[Memory, int], Iterator[tuple[Resolution, ...]]]] = {
    Lender.PARAGRAPH: carry.paragraph,
    Lender.JUST_TOLD: carry.just_told,
    Lender.NEAR_TROUBLE: carry.near_trouble,
    Lender.TOPIC: carry.topic,
    Lender.BEFORE: carry.before,
}


def lent_origins(
    row: Row, memory: Memory, number: int, reading: Reading, destinations: Sequence[ClaimPlace]
) -> list[ClaimPlace]:
    """Origins lent by the text before, or by another clause, to people whose own names none."""
    own = reading.movement is Movement.FLIGHT and not reading.clause.mover.same
    return [
        ClaimPlace(
            role=PlaceRole.ORIGIN,
            resolution=item,
            carried=not (own and row.span.holds(item.mention.start)),
        )
        for item in _lent(row, memory, number, reading, destinations)
    ]


def _lent(
    row: Row, memory: Memory, number: int, reading: Reading, destinations: Sequence[ClaimPlace]
) -> Sequence[Resolution]:
    goals = [item.resolution for item in destinations]
    if reading.movement is Movement.RETURN:
        return _lent_to_return(row, memory, number, reading, goals)
    if stays_behind(row, memory, number, reading) and _went_home(memory):
        return memory.destinations[1]
    if reading.movement is Movement.FLIGHT and stays_behind(row, memory, number, reading):
        return ()
    if on := onward_origins(row, memory, number, reading, goals):
        return on
    if site := put_out_of(row, memory, number, reading):
        return site
    if reading.movement is Movement.RELOCATION:
        return moved_on_from(row, memory, number, reading, goals)
    if reading.movement is not Movement.FLIGHT:
        return ()
    if (pointed := _pointed_at(row, memory, number, reading, goals)) is not None:
        return pointed
    if there := of_the_flight_there(row, memory, number, reading, goals):
        return there
    nowhere = goes_on_from_nowhere(row, memory, number, reading)
    nowhere = nowhere or may_be_of_either(row, memory, number, reading)
    if nowhere or any(bar(row, reading) for bar in BARS):
        return ()
    told = _told_before(row, memory, number, reading, goals)
    whole = () if told or not goals else where_whole_was(row, memory, number, reading)
    whole = whole or of_the_one_flight(row, memory, number, reading, goals)
    told = told or [item for item in whole if _is_lendable(item, goals, of_rest=False)]
    told = left_at_home(row, memory, number, reading, told)
    if goals or reading.clause.mover.quantity is not None or _points_back(row, reading):
        return told
    if dwellers_fled(row, reading):
        scene = scene_just_before(memory, number)
        return [item for item in told if item in scene]
    here = {key_of(place.resolution) for place in row.places if not place.carried}
    return [it for it in told if it.mention.start >= row.span.start or key_of(it) in here]


#: "Clashes in Kobu displaced many. Villagers fled their homes there."; "the rest fled as well".
_BACK = frozenset("there rest reste".split())


def _lent_to_return(
    row: Row, memory: Memory, number: int, reading: Reading, goals: Sequence[Resolution]
) -> Sequence[Resolution]:
    """Where those were who go home: where the last flight, or all flights from there, had led."""
    if reading.sense is not None and row.word(reading.sense.lo) in REFILLED:
        return ()  # "Sake is half repopulated": by whom, nobody says
    back = carry.turned_back(memory, number)[0] if reading.clause.mover.rest else ()
    back = back or return_origins(memory, number, goals)
    return back or gone_home_from(memory, number, goals)


def _points_back(row: Row, reading: Reading) -> bool:
    """Whether people without a figure or a goal are told of by a word that points back: else their
    sentence says nothing that a reader could find there ("Many were fleeing lawlessness")."""
    return not _BACK.isdisjoint(row.within(reading.clause.lo, reading.clause.hi))


def _told_before(
    row: Row, memory: Memory, number: int, reading: Reading, goals: Sequence[Resolution]
) -> Sequence[Resolution]:
    """Origins that the text before lends."""
    if whole := told_of_displaced(row, memory, reading):
        return [item for item in whole if _is_lendable(item, goals, of_rest=True)]
    if (same := origins_of_same(row, memory, number, reading)) is not None:
        return [item for item in same if _is_lendable(item, goals, of_rest=True)]
    abroad = any(is_country(item) for item in goals) or _crosses(row, reading)
    if (told := _of_counted(row, memory, number, reading, goals, abroad=abroad)) is not None:
        return told
    return _of_text_before(row, memory, number, reading, goals, abroad=abroad)


def _pointed_at(
    row: Row, memory: Memory, number: int, reading: Reading, goals: Sequence[Resolution]
) -> Sequence[Resolution] | None:
    """Origins that the sentence itself points to: a place of its own, those just named, those of
    the same people, those a list was introduced with. None where it points to none."""
    here = of_this_sentence(row, reading, goals) or of_its_cause(row, reading, goals)
    if here is not None and not are_foreign(row, reading):
        return (here,)
    if named := named_villages(row, memory, number, reading):
        return named
    if _are_of_the_same(row, reading) and memory.origins[1]:
        return [item for item in memory.origins[1] if _is_lendable(item, goals, of_rest=True)]
    if _are_some_of_them(row, reading):
        told = carry.told_here(memory, number)
        if some := [item for item in told if _is_lendable(item, goals, of_rest=False)]:
            return some
    if reading.sense is None and (listed := introduced_origins(row, memory, number)):
        rest = reading.clause.mover.rest
        return [item for item in listed if _is_lendable(item, goals, of_rest=rest)]
    return land_told_of(memory, number, reading, goals) or None


def _of_counted(
    row: Row,
    memory: Memory,
    number: int,
    reading: Reading,
    goals: Sequence[Resolution],
    *,
    abroad: bool,
) -> Sequence[Resolution] | None:
    """Origins of people who are counted where they are, which are mostly of those just told of.
    None where the text before may lend as to anybody."""
    if goals and not abroad and counted_lately(row, reading):
        told_just = just_before(row, memory, number, reading)
        those = is_of_those(row, reading)
        if lately := _first_fitting(told_just, reading, goals, of_rest=those):
            return lately
    counted_there = reading.measure is Measure.STOCK and not (
        sleeps(row, reading) or _fled(reading) or is_driven(row, reading)
    )
    if not counted_there:
        return None
    again = _of_those_before(row, memory, number, reading)
    borrow = _counts_borrow(row, reading) or takes_up_people(row, reading)
    return again if again or abroad or not borrow else None


def _of_text_before(
    row: Row,
    memory: Memory,
    number: int,
    reading: Reading,
    goals: Sequence[Resolution],
    *,
    abroad: bool,
) -> Sequence[Resolution]:
    """What the text before lends, lender by lender; nothing where none has a fitting origin."""
    for lender in _lenders(row, reading):
        told = _are_of_those(row, reading) or is_driven(row, reading)
        if lender is Lender.BEFORE and abroad and not told:
            continue  # who crosses a border may come from anywhere in the land behind it
        lent = _CANDIDATES[lender](memory, number)
        if fitting := _first_fitting(lent, reading, goals, of_rest=reading.clause.mover.rest):
            return fitting
    if row.article.language != "sw":
        just = memory.origins[0] >= number - 1 and reading.clause.mover.quantity is not None
        return land_behind(memory, number, goals) if just else ()
    trouble = trouble_pointed_to(row, memory, number)
    if trouble and _is_lendable(trouble[0], goals, of_rest=False):
        return trouble
    return land_behind(memory, number, goals)


def _went_home(memory: Memory) -> bool:
    """Whether those told of last went home: whoever stays where they were came from there too."""
    return memory.last is not None and memory.last.movement is Movement.RETURN


def _first_fitting(
    lent: Iterator[tuple[Resolution, ...]],
    reading: Reading,
    goals: Sequence[Resolution],
    *,
    of_rest: bool,
) -> Sequence[Resolution]:
    """The first places lent that people, so many, may have left for these goals."""
    quantity = reading.clause.mover.quantity
    for candidate in lent:
        kept = [item for item in candidate if _is_lendable(item, goals, of_rest=of_rest)]
        if any(holds_so_many(item, quantity) for item in kept):
            return kept
    return ()


def _lenders(row: Row, reading: Reading) -> tuple[Lender, ...]:
    """Who may lend to a clause: people named before ("300 of them") and refuge taken from a flight
    look back as far as people who set out."""
    if reading.again or reading.clause.mover.rest:
        return _SETTING_OUT
    sense = reading.sense
    if sense is None:
        return ()
    frame = sense.sense.frame
    refuge = LENDERS.get(frame) == _GETTING_THERE and sense.sense.strong
    if refuge or _by_this_violence(row, sense):
        return _SETTING_OUT
    of_language = OF_LANGUAGE.get(row.article.language, {})
    return of_language.get(frame, LENDERS.get(frame, ()))


def _counts_borrow(row: Row, reading: Reading) -> bool:
    """Whether people counted where they live borrow like people on the move: in French reports
    "300 ménages se trouvent à Goma" are those of whom was told."""
    sense = reading.sense
    return sense is not None and sense.sense.frame in OF_LANGUAGE.get(row.article.language, ())


def _are_some_of_them(row: Row, reading: Reading) -> bool:
    """Whether people are named by nothing but that they are a part or the others of those told of:
    "D'autres ont pris la direction de Pinga"."""
    mover = reading.clause.mover
    part = mover.item is None and row.word(mover.lo) in _SOME_OF_THEM
    return part and reading.clause.sense is not None and bool(reading.ends)


_SOME_OF_THEM = frozenset("autres certains certaines others".split())


_SAME = frozenset("meme memes same".split())
_HOMES = frozenset("provenance origine origines villages village endroit localites area".split())


def _are_of_the_same(row: Row, reading: Reading) -> bool:
    """Whether people are said to come from where those just told of came from: "310 familles de la
    même provenance", "wakimbizi hao"."""
    if row.article.language == "sw" and reading.clause.mover.same:
        return True
    words = row.within(reading.clause.mover.lo, reading.clause.mover.hi + _SAME_REACH)
    return any(one in _SAME and two in _HOMES for one, two in pairwise(words))


_SAME_REACH = 6
_THOSE = frozenset("them these those whom eux elles ceux celles lot".split())
_THOSE_REACH = 3


def _are_of_those(row: Row, reading: Reading) -> bool:
    """Whether people are counted as a part of those just told of: "some 5,000 of them"."""
    mover = reading.clause.mover
    return not _THOSE.isdisjoint(row.within(mover.lo + 1, mover.hi + _THOSE_REACH))


_BORDERS = frozenset("border borders frontiere frontieres mpaka".split())


def _crosses(row: Row, reading: Reading) -> bool:
    """Whether a clause leads over a border, whether or not it names the country behind it; a camp
    "ten kilometres from the border" does not."""
    clause = reading.clause
    return not _BORDERS.isdisjoint(row.vocabulary) and any(
        row.word(at) in _BORDERS and not _is_distance_from(row, at)
        for at in range(clause.mover.hi, clause.hi)
    )


def _is_distance_from(row: Row, border: int) -> bool:
    before = row.within(border - _DISTANCE_REACH, border)
    return not FAR.isdisjoint(before) and not {"from", "de"}.isdisjoint(before)


_DISTANCE_REACH = 7


#: "Ces violences ont chassé des milliers de personnes": the violence just told of, wherever it was.
_THIS = frozenset("ces cette cet ce these this those two both three deux trois".split())
_SUBJECT_REACH = 7


def _by_this_violence(row: Row, sense: SenseItem) -> bool:
    first = max(row.lo, sense.lo - _SUBJECT_REACH)
    return sense.sense.frame is Frame.DISPLACE and any(
        is_violence(row, index + 1)
        and (row.word(index) in _THIS or (row.word(index) in _THE and sense.lo - index <= _VERB))
        for index in range(first, sense.lo - 1)
    )


#: "The two raids displaced 5,500 people", "the clashes have displaced": those just told of.
_THE = frozenset("the la les l".split())
#: Between "the" and its verb stand its noun and an auxiliary.
_VERB = 3


def _is_lendable(place: Resolution, goals: Sequence[Resolution], *, of_rest: bool) -> bool:
    """Whether people may have left a place for these goals: not where they go, not a lake, and no
    place within where they go ("found shelter across the province"). A whole country or region
    says where other people came from only of those counted again ("300 of them")."""
    kind = place.place.kind if place.place else None
    if kind in _WATERS or (kind in _VAST and not of_rest):
        return False
    return not any(_is_same(place, goal) or _holds(goal, place) for goal in goals)


_WATERS = frozenset({PlaceKind.LAKE, PlaceKind.RIVER, PlaceKind.ROAD})
_VAST = frozenset({PlaceKind.REGION, PlaceKind.COUNTRY, PlaceKind.CONTINENT})


def _is_same(first: Resolution, second: Resolution) -> bool:
    words = (first.mention.words.casefold(), second.mention.words.casefold())
    return key_of(first) == key_of(second) or words[0] == words[1]


def _holds(outer: Resolution, inner: Resolution) -> bool:
    """Whether one place is the country or the province in which the other lies."""
    if outer.place is None or inner.place is None:
        return False
    if outer.place.kind is PlaceKind.COUNTRY:
        return outer.place.country == inner.place.country != ""
    return outer.place.kind is PlaceKind.PROVINCE and outer.place.name == inner.place.admin1


def is_driven(row: Row, reading: Reading) -> bool:
    """Whether people are said to be driven out by the violence just told of."""
    return reading.sense is not None and _by_this_violence(row, reading.sense)


def _fled(reading: Reading) -> bool:
    """Whether people who are counted where they live are said to have fled: "ceux qui s'échappent
    se retrouvent à Kiwanja"."""
    sense = reading.sense
    return sense is not None and sense.sense.frame in (Frame.FLEE, Frame.EVICT)


def _of_those_before(
    row: Row, memory: Memory, number: int, reading: Reading
) -> Sequence[Resolution]:
    """Where people came from who are counted again where they live now: "5,000 are in Drodro"."""
    told, origins = memory.origins
    if memory.areas[0] > told:
        told, origins = memory.areas
    stays = reading.sense is not None and reading.sense.sense.frame in _SETTLED
    these = _are_these(row, reading) or _is_spoken_count(row, reading)
    if these or takes_up(row, reading.sense):
        near = number - told <= _COUNTED_BACK and memory.last_number >= number - _COUNTED_BACK
        return origins if near else ()
    recent = number - told <= 1 and memory.last_number >= number - 1
    mover = reading.clause.mover
    bare = mover.counted is Counted.BARE or _is_part(memory, number, reading)
    bare = bare or (mover.rest and mover.item is None)  # "The remaining families are in Sake"
    return origins if recent and bare and (reading.again or stays) else ()


#: "300 are living", "300 sont installés"
_SETTLED = frozenset({Frame.STAY, Frame.ARRIVE})
#: So many sentences later people are still "these people", or somebody counts them.
_COUNTED_BACK = 3
_THESE = frozenset("ces these cette".split())
_THESE_REACH = 12
_THEY_ARE = frozenset("these they ces ils elles".split())


def _are_these(row: Row, reading: Reading) -> bool:
    """Whether a figure counts people whom its clause takes up: "ces déplacés, dont le nombre est
    estimé à 6 500 ménages"."""
    lo, hi = reading.clause.lo, reading.clause.mover.lo
    if reading.sense is None and row.word(row.lo) in _THEY_ARE:
        return True  # "These were accommodated in three sites: Rugerero (6,000)"
    return any(
        row.word(index) in _THESE and row.word(index + 1) in PEOPLE
        for index in range(max(lo, hi - _THESE_REACH), hi)
    )


#: "Le chef parle de 500 ménages": he counts those of whom the sentence before told.
_SPEAKS = frozenset("parle parlent evoque evoquent avance avancent estime estiment cite".split())
_SPEAKS_REACH = 6


def _is_spoken_count(row: Row, reading: Reading) -> bool:
    mover = reading.clause.mover
    elsewhere = any(item.at < mover.lo for item in reading.ends)  # "À Kayna, le maire parle de 400"
    near = row.within(max(reading.clause.lo, mover.lo - _SPEAKS_REACH), mover.lo)
    return mover.item is not None and not elsewhere and not _SPEAKS.isdisjoint(near)


def _is_part(memory: Memory, number: int, reading: Reading) -> bool:
    """Whether a figure is a part of the one told just before, in the same unit: "870 households
    left them. 500 households are in Iga"."""
    told, whole = memory.counted
    part = reading.clause.mover.quantity
    if whole is None or part is None or part.unit != whole.unit or number - told > 1:
        return False
    last = memory.last
    if memory.destinations[1] or last is None or last.measure is not Measure.FLOW:
        return False  # where the whole went has been said
    return bool(part.low and whole.low and part.low < whole.low)
