"""What the flights told so far, taken together, say of whence people come.

A text that has told of one place only from which people fled goes on to speak of them: of others
who took another way, of those who go home, of those moved on from where they got to. Where it has
told of two such places, nobody knows of which one it speaks, and the end stays open.
"""

from __future__ import annotations

from collections.abc import Sequence

from dashboard.core.displacements.clause.reading import Reading
from dashboard.core.displacements.lent.lately import LONG_THERE
from dashboard.core.displacements.sentence.memory import Memory, is_country, is_wide, key_of
from dashboard.core.displacements.sentence.row import Row
from dashboard.core.displacements.words.senses import Frame
from dashboard.core.quantity.nouns import Counted
from dashboard.model import (
    ClaimPlace,
    DestinationStatus,
    DisplacementDetail,
    Measure,
    Movement,
    Resolution,
)

#: So many sentences back a flight is still what the text is about.
_BACK = 12


def note_flight(
    memory: Memory,
    number: int,
    detail: DisplacementDetail,
    origins: Sequence[ClaimPlace],
    destinations: Sequence[ClaimPlace],
) -> None:
    """Keep a flight whose origin is told, and where its people went."""
    if not origins or detail.movement not in (Movement.FLIGHT, Movement.EVICTION):
        return
    left, reached = (tuple(item.resolution for item in ends) for ends in (origins, destinations))
    if reached and detail.movement is Movement.FLIGHT:
        memory.flight = (number, left, reached)
    memory.flights.append((number, left, reached))


def gone_home_from(
    memory: Memory, number: int, goals: Sequence[Resolution]
) -> tuple[Resolution, ...]:
    """Where those were who go home to a place: where all who fled it were told to have gone, where
    that is one place: "1,200 people fled Kashuga for Mweso. Another 300 came there from Kalembe.
    Only 40 households have returned to Kashuga"."""
    home = {key_of(item) for item in goals}
    reached = {
        key_of(one): one
        for told, left, there in memory.flights
        if number - told <= _BACK and not home.isdisjoint(map(key_of, left))
        for one in there
        if key_of(one) not in home
    }
    return tuple(one for one in reached.values() if len(reached) == 1 and _is_a_spot(one))


def _is_a_spot(item: Resolution) -> bool:
    """Whether a name is that of a town or of a country, not of a land in which many towns lie."""
    return is_country(item) or not is_wide(item)


#: So many sentences after they got there people are moved on, or put out.
_MOVED_BACK = 3


def moved_on_from(
    row: Row, memory: Memory, number: int, reading: Reading, goals: Sequence[Resolution]
) -> tuple[Resolution, ...]:
    """Where those were who are moved to another place: where the ones told of last had got to:
    "900 families from Lengwe have settled in Nyunzu. On Friday sixty were taken to Kalemie"."""
    if reading.measure is not Measure.FLOW or not goals:
        return ()
    there = _last_spot(memory, number)
    gone = {key_of(item) for item in goals}
    here = {key_of(item.resolution) for item in row.places if not item.carried}
    return () if not here <= gone or any(key_of(item) in gone for item in there) else there


def _last_spot(memory: Memory, number: int) -> tuple[Resolution, ...]:
    """The one town or camp at which those are who were told of last, and fled there."""
    told, there = memory.goal
    last = memory.last
    if last is None or last.movement is not Movement.FLIGHT or memory.last_number != told:
        return ()
    arrived = last.destination_status is DestinationStatus.ARRIVED
    near = 0 <= number - told <= _MOVED_BACK
    return there if arrived and near and len(there) == 1 and not is_wide(there[0]) else ()


#: What displaced people live in, and a site has until it is taken down.
_SHELTERS = frozenset(
    """shelter shelters hut huts tent tents tarpaulin tarpaulins shack shacks site sites camp camps
    abri abris hutte huttes tente tentes bache baches cabane cabanes campement campements""".split()
)


#: What is done to them.
_TAKEN_DOWN = frozenset(
    """tore torn burned burnt burn torched razed destroyed destroy dismantled dismantle dismantling
    demolished demolish bulldozed flattened levelled closed pulled ripped slashed cleared detruit
    detruits detruites detruire brule brules brulees incendie incendies incendiees rase rases
    rasees demoli demolis demolies demolir demantele demanteles demantelees demanteler dechire
    dechirees ferme fermes arrache arraches arrachees""".split()
)
_PUT_OUT = (Frame.EVICT, Frame.DISPLACE)


def put_out_of(row: Row, memory: Memory, number: int, reading: Reading) -> tuple[Resolution, ...]:
    """The site out of which people are put whose shelters are taken down, in the same sentence or
    the one before: "6,000 people from Kibumba live in Kanyaruchinya. On Tuesday soldiers burned the
    huts and 400 families were expelled"."""
    sense = reading.sense
    if sense is None or sense.sense.frame not in _PUT_OUT or reading.ends:
        return ()
    first, _ = memory.words_of(max(0, number - 1))
    words = memory.tokens.words[first : row.hi]
    taken_down = not (_SHELTERS.isdisjoint(words) or _TAKEN_DOWN.isdisjoint(words))
    return _last_spot(memory, number) if taken_down else ()


#: Before or within a count of people who did as those told of, or otherwise than they.
_OTHERS = frozenset(
    """other others another further instead likewise remaining rest remainder autre autres
    restants restantes egalement""".split()
)
#: "Like her, some 9,000 people", "comme elle, 9 000 personnes".
_LIKE = frozenset("like comme".split())
_HER = frozenset("her him them me us many most elle elles eux lui moi nous beaucoup".split())


def of_the_one_flight(
    row: Row, memory: Memory, number: int, reading: Reading, goals: Sequence[Resolution]
) -> tuple[Resolution, ...]:
    """The one place that the text has told people to have left, for others set beside them, and for
    arrivals told of next: "The rest of Sake fled to Goma. About 60 households went west instead and
    are now in Numbi"."""
    sense, counted = reading.sense, reading.clause.mover.counted
    if sense is None or sense.sense.frame not in _GET_THERE or not goals:
        return ()
    if counted is Counted.DISPLACED or not LONG_THERE.isdisjoint(row.vocabulary):
        return ()  # "a further 35,000 displaced people are still in eleven sites"
    beside = memory.last_number == number != memory.origins[0]  # "holds 6,400; Sake, another 210"
    if beside or not _NOBODY_KNOWS.isdisjoint(row.vocabulary):
        return ()  # "the priest has sixty newcomers and does not know where they come from"
    near = [left for told, left, _ in memory.flights if number - told <= _BACK]
    places = {key_of(one): one for left in near for one in left}
    if len(places) != 1:
        return ()
    told = sets_beside(row, reading) or _arrive_next(memory, number, reading)
    return tuple(places.values()) if told else ()


#: So soon after a flight arrivals are those of people who fled.
_NEXT = 2


def _arrive_next(memory: Memory, number: int, reading: Reading) -> bool:
    """Whether no more people than those just told to have fled arrive somewhere."""
    part, (told, whole) = reading.clause.mover.quantity, memory.counted
    near = 0 < number - told <= _NEXT and told == memory.flights[-1][0]
    if not near or reading.measure is not Measure.FLOW:
        return False
    if part is None or whole is None or part.unit != whole.unit:
        return False
    return (part.low or part.high or 0) <= (whole.low or whole.high or 0)


def sets_beside(row: Row, reading: Reading) -> bool:
    """Whether a clause sets its people beside those told of."""
    clause = reading.clause
    if not _OTHERS.isdisjoint(row.within(clause.mover.lo - 1, clause.mover.hi + _SOON)):
        return True
    return any(
        row.word(at) in _LIKE and row.word(at + 1) in _HER for at in range(row.lo, clause.mover.lo)
    )


_NOBODY_KNOWS = frozenset("ignore ignorent unknown unclear inconnu inconnue know sait".split())
_GET_THERE = (Frame.ARRIVE, Frame.STAY, Frame.HOST)
#: So soon behind people it is told that they did "instead".
_SOON = 4
