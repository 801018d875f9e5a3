"""A whole village as its people: "tout un village a fui", "entire villages fled", "tout Kobu"."""

from __future__ import annotations

from collections.abc import Iterator

from dashboard.core.displacements.mover import Mover
from dashboard.core.displacements.row import Row
from dashboard.core.displacements.senses import Frame
from dashboard.core.quantity.nouns import Counted

#: Words of which only the people can go.
_PEOPLED = frozenset(
    """village villages hameau hameaux quartier quartiers localite localites cite ville bourg town
    towns hamlet hamlets neighbourhood neighbourhoods community communities""".split()
)
_WHOLE = frozenset("entier entiers entiere entieres entire whole".split())
_ALL = frozenset("tout toute tous toutes all".split())
_ARTICLES = frozenset("un une le la les l the of".split())
#: Words that alone bring a sentence before this look.
WHOLES = _WHOLE | _ALL
#: Between the village and its verb stand its name and an auxiliary.
_VERB_REACH = 6
_SETS_OUT = frozenset({Frame.FLEE, Frame.GO, Frame.ARRIVE, Frame.REACH, Frame.RETURN})
#: Words between them that make the verb passive or another's: "pillé le village et nous avons fui".
_NO_SUBJECT = frozenset(
    "ete etre been being be et and nous ils elles on je that they we who which where ou".split()
)


def wholes(row: Row) -> Iterator[Mover]:
    """The people of each whole village that has a verb of setting out behind it."""
    if not row.senses or WHOLES.isdisjoint(row.within(row.lo, row.hi)):
        return
    for index in range(row.lo, row.hi):
        if is_whole(row, index) and _sets_out(row, index):
            yield Mover(index, index + 1, Counted.PERSONS, None, None)


def is_whole(row: Row, index: int) -> bool:
    """Whether a village is named as a whole, or "all" stands right before the name of one."""
    word = row.word(index)
    if word in _PEOPLED:
        two = row.word(index - 1) in _ARTICLES and row.word(index - 2) in _ALL
        return two or not _WHOLE.isdisjoint((row.word(index - 1), row.word(index + 1)))
    after = index + 1 + (row.word(index + 1) == "of")
    named = any(place.lo == after and not place.carried for place in row.places)
    return named and word in _ALL and not row.starts_with_gap(after)


def _sets_out(row: Row, index: int) -> bool:
    """Whether the next verb of moving stands near and is active."""
    verb = next((item for item in row.senses if item.lo > index), None)
    if verb is None or verb.lo - index > _VERB_REACH or verb.sense.frame not in _SETS_OUT:
        return False
    between = range(index + 1, verb.lo + 1)
    parted = any(row.starts_with_gap(at) for at in between)
    return not parted and _NO_SUBJECT.isdisjoint(row.within(index, verb.lo))
