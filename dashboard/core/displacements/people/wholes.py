"""A whole village as its people: "tout un village a fui", "entire villages fled", "tout Kobu"."""

from __future__ import annotations

from collections.abc import Iterator

from dashboard.core.displacements.sentence.mover import Mover
from dashboard.core.displacements.sentence.row import Row
from dashboard.core.displacements.sentence.sense_items import SenseItem
from dashboard.core.displacements.words.senses import Frame
from dashboard.core.quantity.nouns import Counted
from dashboard.model import PlaceKind, Resolution

#: Words of which only the people can go.
_PEOPLED = frozenset(
    """village villages hameau hameaux quartier quartiers localite localites cite ville bourg town
    towns hamlet hamlets neighbourhood neighbourhoods community communities""".split()
)
_WHOLE = frozenset("entier entiers entiere entieres entire whole".split())
_ALL = frozenset("tout toute tous toutes all".split())
#: Parts of a village or town that go: "half the village", "most of Sake", "la moitié de Sake".
_PARTIAL = frozenset(
    """half most much part majority quarter third moitie partie majorite thirds quarters
    tiers""".split()
)
#: A village that is named as a whole, or its name behind "all", begins with one of these.
_NAMING = _PEOPLED | _ALL | _PARTIAL
_OF_PART = frozenset("of de du d des".split())
_ARTICLES = frozenset("un une le la les l the of".split())
#: Words that alone bring a sentence before this look.
WHOLES = _WHOLE | _ALL | _PARTIAL
#: Between the village and its verb stand its name and an auxiliary.
_VERB_REACH = 6
_SETS_OUT = frozenset({Frame.FLEE, Frame.GO, Frame.ARRIVE, Frame.REACH, Frame.RETURN})
#: Words between them that make the verb passive or another's: "pillé le village et nous avons fui".
_NO_SUBJECT = frozenset(
    "ete etre been being be et and nous ils elles on je that they we who which where ou".split()
)


def wholes(row: Row) -> Iterator[Mover]:
    """The people of each whole village that has a verb of setting out behind it."""
    if not row.senses or WHOLES.isdisjoint(row.vocabulary):
        return
    for index, word in enumerate(row.within(row.lo, row.hi), row.lo):
        if word in _NAMING and is_whole(row, index) and _sets_out(row, index):
            yield Mover(index, index + 1, Counted.PERSONS, None, None)


def is_whole(row: Row, index: int) -> bool:
    """Whether a village is named as a whole, or "all" stands right before the name of one."""
    word = row.word(index)
    if word in _PEOPLED:
        two = row.word(index - 1) in _ARTICLES and row.word(index - 2) in _ALL
        beside = (row.word(index - 1), row.word(index + 1))
        return two or _is_part_of(row, index) or not _WHOLE.isdisjoint(beside)
    if word not in _NAMING or row.within(index - 1, index + 1) == ["above", "all"]:
        return False
    parted = row.word(index + 1) in _OF_PART
    after = index + 1 + parted
    named = any(place.lo == after and not place.carried for place in row.places)
    whole = word in _ALL or (parted and word in _PARTIAL)
    return named and whole and not row.starts_with_gap(after)


def _goes(row: Row, verb: SenseItem) -> bool:
    """Whether a verb is one of setting out, or of being at a place named right behind it."""
    if verb.sense.frame is not Frame.STAY:
        return verb.sense.frame in _SETS_OUT
    return any(
        0 <= place.lo - verb.hi <= 1 and not _is_land(place.resolution) for place in row.places
    )


def _is_land(resolution: Resolution) -> bool:
    """Whether a place may hold the town named before: "most of Sake is in Masisi territory"."""
    return resolution.place is not None and resolution.place.kind in _LANDS


_LANDS = frozenset({PlaceKind.TERRITORY, PlaceKind.PROVINCE})


def _is_part_of(row: Row, index: int) -> bool:
    """Whether a part of a village is named: "half the village", "la moitié du village"."""
    if row.word(index - 1) == "du":
        return row.word(index - 2) in _PARTIAL
    before = row.within(index - 3, index)
    article = before[-1:] in (["the"], ["this"], ["its"], ["la"], ["le"], ["that"])
    return article and not _PARTIAL.isdisjoint(before[:-1])


def _sets_out(row: Row, index: int) -> bool:
    """Whether the next verb of moving stands near and is active."""
    verb = next((item for item in row.senses if item.lo > index), None)
    if verb is None or verb.lo - index > _VERB_REACH or not _goes(row, verb):
        return False
    between = range(index + 1, verb.lo + 1)
    parted = any(row.starts_with_gap(at) for at in between)
    return not parted and _NO_SUBJECT.isdisjoint(row.within(index, verb.lo))
