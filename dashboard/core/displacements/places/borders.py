"""Places that are named for a border: the land behind it, or only where it is crossed."""

from __future__ import annotations

from dashboard.core.displacements.places.beside import is_apposed_on
from dashboard.core.displacements.places.governors import Governed
from dashboard.core.displacements.places.ranks import COUNTRY, rank
from dashboard.core.displacements.sentence.ends import End
from dashboard.core.displacements.sentence.row import Row
from dashboard.core.displacements.sentence.sense_items import SenseItem
from dashboard.core.displacements.words.lexicon import CROSSING
from dashboard.core.displacements.words.senses import Frame
from dashboard.model import PlaceKind

_OVER = frozenset("across over through into onto to on via".split())
_BORDERS = frozenset("border borders side soil territory frontier shore shores".split())
_BORDER_REACH = 3


def is_over_border(row: Row, item: Governed) -> bool:
    """Whether people get over the border of a country: "arrived through Uganda's western
    borders"."""
    resolved = item.place.resolution.place
    if resolved is None or resolved.kind is not PlaceKind.COUNTRY or row.word(item.at) not in _OVER:
        return False
    if is_apposed_on(row, item.at, item.place):
        return False
    for index in range(item.place.hi, item.place.hi + _BORDER_REACH):
        if row.starts_with_gap(index) and row.word(index) != "s":
            return False
        if row.word(index) in _BORDERS:
            return True
    return False


def is_at_border(row: Row, item: Governed, frame: Frame | None) -> bool:
    """Whether a place is named only for its border: "heard gunshots near the Uganda border", "seen
    at the Bunagana border after crossing"."""
    passes = frame in (Frame.GO, Frame.FLEE)
    if row.word(item.at - 1) in _POSTS and not _THROUGH.isdisjoint(
        row.within(item.at - 5, item.at)
    ):
        return True  # "entered Uganda through the crossing at Bunagana"
    if passes and _is_gate(row, item):
        return True
    last = item.place.hi
    for place in row.places:
        if 0 <= place.lo - last <= 1 and rank(place) >= COUNTRY:
            last = place.hi  # "the Uganda-DRC border"
    if rank(item.place) < COUNTRY and not passes:
        return False  # "are camping at the Bunagana border"
    return row.word(last) in _FRONTIERS and not row.starts_with_gap(last)


def _is_gate(row: Row, item: Governed) -> bool:
    """Whether a place right behind the country that people get into lies in another one: "crossed
    into Uganda at Bunagana", where "crossed into Burundi at Gatumba" says where they are."""
    gate = item.place.resolution.place
    land = next((one for one in row.places if one.hi == item.head), None)
    if gate is None or land is None or row.word(item.at) not in _AT_GATE:
        return False
    country = land.resolution.place
    if country is None or country.kind is not PlaceKind.COUNTRY or row.starts_with_gap(item.head):
        return False
    return gate.country != country.country and rank(item.place) < COUNTRY


_AT_GATE = frozenset("at by near a par".split())
_POSTS = frozenset("crossing crossings post posts checkpoint point points gate".split())
_THROUGH = frozenset("through via using by par".split())
_FRONTIERS = frozenset("border borders frontier frontiers".split())


#: What people cross.
BORDER = frozenset("frontiere frontieres border frontier".split())


def over_between(row: Row, item: Governed, sense: SenseItem | None) -> End | None:
    """ "Ont traversé la frontière entre la RDC et le Soudan": from the first into the second."""
    if sense is None or CROSSING.isdisjoint(row.within(sense.lo, sense.hi)):
        return None
    first = not any(item.at < place.lo < item.place.lo for place in row.places)
    return End.ORIGIN if first else End.DESTINATION


def is_border_with(row: Row, item: Governed) -> bool:
    """Whether people get over the border with a country: "franchir la frontière avec le Rwanda"."""
    resolved = item.place.resolution.place
    if resolved is None or resolved.kind is not PlaceKind.COUNTRY:
        return False
    before = row.within(item.head - 4, item.head)
    return before[-1:] == ["frontiere"] and not CROSSING.isdisjoint(before)
