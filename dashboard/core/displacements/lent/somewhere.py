"""People whose own sentence says that they are somewhere, and not where: they arrive, are counted
or have a roof, so that the town under discussion may be meant."""

from __future__ import annotations

from itertools import pairwise

from dashboard.core.displacements.before.roofs import ROOFS
from dashboard.core.displacements.clause.reading import Reading
from dashboard.core.displacements.sentence.ends import End
from dashboard.core.displacements.sentence.row import Row
from dashboard.core.displacements.words.lexicon import COUNTING
from dashboard.core.displacements.words.senses import Frame
from dashboard.core.quantity.nouns import DISPLACED, Counted
from dashboard.model import Movement

#: "a estimé le nombre de réfugiés à 30 000"
COUNT_REACH = 7
#: "ont trouvé asile en terre ougandaise", "crossed to the Ugandan side"
_ABROAD = frozenset("terre sol rive frontiere side soil border territoire shore".split())


def goes_abroad(row: Row, reading: Reading) -> bool:
    """Whether people are said to have gone to another place, though it has no name."""
    clause = reading.clause
    return not _ABROAD.isdisjoint(row.within(clause.mover.hi, clause.hi))


_INTERNAL = (("internally", "displaced"), ("deplaces", "internes"), ("wa", "ndani"))


def are_internal(row: Row, reading: Reading) -> bool:
    """Whether people are called displaced within their country: whoever else has just crossed a
    border, they did not ("the number of internally displaced is put at 40,000")."""
    mover = reading.clause.mover
    words = row.within(max(row.lo, mover.lo - COUNT_REACH), mover.hi + 2)
    return any(pair in _INTERNAL for pair in pairwise(words))


_ARRIVALS = frozenset("arrivals newcomers arrivees arrivants".split())


def only_arrive(row: Row, reading: Reading) -> bool:
    """Whether people are said to arrive, and not where: "over 1,860 new arrivals were registered",
    "3,000 were arriving every day"."""
    mover, sense = reading.clause.mover, reading.sense
    if mover.item is None or sense is None or goes_abroad(row, reading):
        return False
    arrivals = not _ARRIVALS.isdisjoint(row.within(mover.lo, mover.hi))
    return arrivals or (sense.sense.frame is Frame.ARRIVE and not sense.sense.strong)


#: Under these people are in a town, which "in the forest" or "by the road" leaves open.
_OUT_THERE = frozenset(
    """forest forests bush bushes fields mountains hills hill road roads roadside islands brousse
    foret forets champs montagnes collines colline route routes iles elsewhere ailleurs""".split()
)


def are_where_told_of(row: Row, reading: Reading) -> bool:
    """Whether people are told to be somewhere that their own sentence does not name: they arrive,
    are counted, or have a roof."""
    clause = reading.clause
    if clause.mover.item is None or any(item.end is not End.ORIGIN for item in reading.ends):
        return False
    if reading.movement is not Movement.FLIGHT or goes_abroad(row, reading):
        return False
    if not _OUT_THERE.isdisjoint(row.within(clause.mover.hi, clause.hi)):
        return False
    return only_arrive(row, reading) or _is_written_down(row, reading) or _is_lodged(row, reading)


def _is_written_down(row: Row, reading: Reading) -> bool:
    """Whether somebody has counted displaced people: "has written down 1,200 households displaced
    from Kibirizi", "the mayor's office had registered 2,300 people from Sake"."""
    mover, sense = reading.clause.mover, reading.sense
    called = mover.counted is Counted.DISPLACED or any(
        word in DISPLACED for word in row.within(mover.lo - 1, mover.hi + 2)
    )  # "1,200 households displaced from Kibirizi"
    known = called or bool(reading.ends)
    if not known or (sense is not None and sense.sense.frame in _SETTING_OUT):
        return False
    near = row.within(max(reading.clause.lo, mover.lo - COUNT_REACH), mover.lo)
    return not COUNTING.isdisjoint(near) or not _NOTING.isdisjoint(near)


#: More words for somebody who counts those who come.
_NOTING = frozenset(
    "written noted listed lists list inscrit inscrits inscrites liste listes".split()
)
_SETTING_OUT = frozenset({Frame.FLEE, Frame.GO, Frame.RELOCATE, Frame.EVICT, Frame.REACH})


def _is_lodged(row: Row, reading: Reading) -> bool:
    """Whether people who are displaced, or come from a place named, live in what a town has."""
    mover, sense = reading.clause.mover, reading.sense
    if sense is None or sense.sense.frame is not Frame.STAY:
        return False
    roof = not ROOFS.isdisjoint(row.within(sense.lo, reading.clause.hi))
    return roof and (mover.counted is Counted.DISPLACED or bool(reading.ends))
