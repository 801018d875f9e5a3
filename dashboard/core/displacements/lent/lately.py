"""People counted where they have just got to: "the parish had taken in 800 families by Tuesday".

Unlike those a camp has held for years, they come from the trouble told of right before.
"""

from __future__ import annotations

from collections.abc import Iterator

from dashboard.core.displacements.before import carry
from dashboard.core.displacements.before.scene import scene_of
from dashboard.core.displacements.clause.reading import Reading
from dashboard.core.displacements.lent.bars import are_too_many
from dashboard.core.displacements.sentence.ends import End
from dashboard.core.displacements.sentence.memory import PEOPLE, Memory, is_settled, is_wide, key_of
from dashboard.core.displacements.sentence.row import Row
from dashboard.core.displacements.words.senses import Frame
from dashboard.core.french_classes import COUNTS, TAKES_IN, participles_of
from dashboard.core.quantity.nouns import Counted
from dashboard.model import Resolution

#: What a host or a clerk has done, not what it does every day: "took in", "has registered".
_TOOK = frozenset(
    """took taken received welcomed admitted registered recorded counted opened sheltered housed
    lodged accueilli accueillis recu recueilli""".split()
) | participles_of([verb for verb in COUNTS if verb != "compter"])
#: The same behind "a": "a compté 300 ménages"; "compte 17 300 âmes" tells what it has.
_HAS_TAKEN = participles_of(["compter"], TAKES_IN)
_HAVE = frozenset("a ont avait avaient".split())
#: What people do who have just got somewhere; who "lives" at a camp may have come years ago.
_CAME = frozenset(
    """sleeping sleep slept sheltering shelter sheltered camping camped packed crammed huddled
    huddling crowded squeezed waiting staying stay stayed gathered settled massed
    spent sought remain remaining counted registered""".split()
)
#: Of those who have been somewhere for long.
LONG_THERE = frozenset(
    """already still total overall altogether internally long years year months month before
    previously earlier deja toujours encore longtemps ans annees mois avant""".split()
)
_LATELY = frozenset(
    """overnight hours since now nightfall dusk dawn yesterday today monday tuesday wednesday
    thursday friday saturday sunday days new arrivals newcomers far depuis nuit heures hier lundi
    mardi mercredi
    jeudi vendredi samedi dimanche jours week semaine aujourd desormais""".split()
)


#: Who has crossed a border comes from another land.
_ABROAD = frozenset("refugees refugee refugies refugiees asylum asile".split())


def counted_lately(row: Row, reading: Reading) -> bool:
    """Whether a count of people at a place is of those who have just come, and from anywhere."""
    clause, sense = reading.clause, reading.sense
    if sense is None or clause.mover.item is None:
        return False
    if is_the_rest(row, reading):
        return True
    if clause.mover.rest or are_too_many(reading):
        return False
    words = row.within(clause.lo, clause.hi)
    if not LONG_THERE.isdisjoint(words) or not _ABROAD.isdisjoint(words):
        return False
    if clause.mover.counted is Counted.DISPLACED and _LATELY.isdisjoint(words):
        return False  # displaced people may have been there before the trouble
    verb = row.within(sense.lo, sense.hi)
    if sense.sense.frame is Frame.ARRIVE:
        return not _ARRIVALS.isdisjoint(words)
    if sense.sense.frame is Frame.HOST:
        has = row.word(sense.lo - 1) in _HAVE and not _HAS_TAKEN.isdisjoint(verb)
        return has or not _TOOK.isdisjoint(verb)
    return sense.sense.frame is Frame.STAY and not _CAME.isdisjoint(verb)


_ARRIVALS = frozenset("arrivals newcomers arrivants".split())
_REST = frozenset("rest remainder reste restants".split())
#: "The rest, some 6,000, are in Bule"
_REST_REACH = 4


def is_the_rest(row: Row, reading: Reading) -> bool:
    """Whether a figure counts, where they are now, the rest of those of a place just told of."""
    mover, sense = reading.clause.mover, reading.sense
    stays = sense is not None and sense.sense.frame is Frame.STAY
    return stays and not _REST.isdisjoint(row.within(mover.lo - _REST_REACH, mover.lo))


def just_before(
    row: Row, memory: Memory, number: int, reading: Reading
) -> Iterator[tuple[Resolution, ...]]:
    """Where the sentence itself sees violence, whence its people or those of the one before came,
    or where that one saw trouble, in the same paragraph; for news of these days, further back."""
    told, origins = memory.origins
    weak = [item.place.resolution for item in reading.ends if item.end is End.WEAK_ORIGIN]
    yield _whose_people(row, reading)
    towns = tuple(item for item in weak if not is_wide(item))
    yield towns or tuple(item for item in weak if is_settled(item))
    if told == number:
        yield origins
    same = number > 0 and memory.paragraph_of[number - 1] == memory.paragraph_of[number]
    if same and told == number - 1:
        yield origins
        return
    if same:
        goals = memory.goals.get(number - 1, set())
        yield tuple(item for item in scene_of(memory, number - 1) if key_of(item) not in goals)
    if is_of_these_days(row, reading):
        for found in (*carry.paragraph(memory, number), *carry.before(memory, number)):
            yield tuple(item for item in found if not is_wide(item))


def _whose_people(row: Row, reading: Reading) -> tuple[Resolution, ...]:
    """The place whose people the sentence has told of before: "Residents of Kilolirwe headed for
    Sake; the Red Cross there took in 1,900 people"."""
    return tuple(
        place.resolution
        for place in row.places
        if place.hi <= reading.clause.mover.lo
        and not place.carried
        and row.word(place.lo - 1) in _OF
        and row.word(place.lo - 2) in PEOPLE
        and is_settled(place.resolution)
    )


_OF = frozenset("of de d du from".split())


def is_of_these_days(row: Row, reading: Reading) -> bool:
    """Whether a clause tells of the last hours or days, or of arrivals: then its people come from
    what the paragraphs before tell of."""
    clause = reading.clause
    words = row.within(clause.lo, clause.hi)
    return not (_LATELY.isdisjoint(words) and _ARRIVALS.isdisjoint(words))
