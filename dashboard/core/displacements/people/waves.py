"""People who come in numbers: an influx, a wave, "people on the move"."""

from __future__ import annotations

from dashboard.core.displacements.sentence.mover import Mover
from dashboard.core.displacements.sentence.row import Row
from dashboard.core.displacements.sentence.sense_items import SenseItem
from dashboard.core.displacements.words.senses import Frame
from dashboard.core.quantity.nouns import DISPLACED

_INFLUX = frozenset("arrival arrivals influx exodus inflow arrivee afflux exode".split())


def is_influx(row: Row, mover: Mover, sense: SenseItem) -> bool:
    """Whether a noun of coming or going counts the people: "an arrival of nearly 80,000 people"."""
    return row.word(sense.lo) in _INFLUX and 0 <= mover.lo - sense.hi <= 1


#: "the people on the move numbered 3,000", "400 ménages ont bougé": that alone tells of flight.
_MOVING = ("on the move", "bouge")


def are_on_the_move(row: Row, mover: Mover, sense: SenseItem) -> bool:
    """Whether counted people are only said to be "on the move"."""
    return mover.item is not None and " ".join(row.within(sense.lo, sense.hi)).endswith(_MOVING)


def are_displaced(row: Row, mover: Mover) -> bool:
    """Whether a participle behind the people says it: "30,000 people displaced by the fighting have
    begun arriving", "thousands were displaced by clashes that surged"."""
    return any(
        item.sense.frame is Frame.DISPLACE and 0 <= item.lo - mover.hi <= _PARTICIPLE_REACH
        for item in row.senses
    )


#: "were", "have been" may stand between.
_PARTICIPLE_REACH = 2
_ARE = frozenset("sont seraient etaient are were".split())
_CALLED = frozenset("des de les consideres considerees comme now internally en realite".split())
_CALLED_REACH = 4


def are_said_to_be_displaced(row: Row, at: int) -> bool:
    """Whether the words behind people say that they are displaced ones: "5 000 sont des déplacés",
    "5,000 are IDPs"; "sont déplacés" is a verb of its own."""
    if row.word(at) not in _ARE:
        return False
    for index in range(at + 1, at + 1 + _CALLED_REACH):
        if row.word(index) in DISPLACED:
            verb = any(item.lo == index for item in row.senses)
            return index > at + 1 or not verb
        if row.word(index) not in _CALLED:
            return False
    return False


#: "accueille une nouvelle vague de déplacés": they have just come.
_WAVE = frozenset(
    """vague vagues afflux nouvelle nouveaux nouvelles new influx wave flot flots foule foules
    colonne colonnes cohorte cohortes maree nuee masse masses""".split()
)


def are_a_wave(row: Row, mover: Mover, sense: SenseItem) -> bool:
    """Whether people come as a wave, wherever they get: "une deuxième vague de 4 600 ménages est
    arrivée"."""
    comes = sense.sense.frame in (Frame.ARRIVE, Frame.STAY, Frame.HOST)
    return comes and not _WAVES.isdisjoint(row.within(mover.lo - 6, mover.lo))


_WAVES = frozenset("vague vagues wave waves".split())


def is_wave(row: Row, mover: Mover) -> bool:
    """Whether people are called new or a wave: they have just come."""
    return not _WAVE.isdisjoint(row.within(mover.lo - 4, mover.lo))
