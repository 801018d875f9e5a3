"""Where people were before they moved on, and which land only says where their places lie."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from dashboard.core.displacements.ends import End, PlacedEnd
from dashboard.core.displacements.governors import Governed
from dashboard.core.displacements.memory import key_of
from dashboard.core.displacements.mover import Mover
from dashboard.core.displacements.place_words import Pull
from dashboard.core.displacements.row import PlaceItem, Row, SenseItem
from dashboard.core.displacements.senses import Frame
from dashboard.model import Place, PlaceKind, Resolution

_GOALS = frozenset({End.DESTINATION, End.TOWARDS})
#: Verbs of people who set out from where they were.
_MOVING_ON = frozenset({Frame.RELOCATE, Frame.RETURN, Frame.GO, Frame.REACH})
#: "at the stadium in Uvira", "hébergés à Kalemie": what says where people were.
_BEING = frozenset({Pull.LOCATIVE, Pull.DESTINATION})


def from_where_they_were(
    governed: Sequence[Governed],
    sense: SenseItem,
    mover: Mover,
    found: Sequence[PlacedEnd],
) -> list[PlacedEnd]:
    """The ends, with a place between people and their verb as what they left when another is named
    behind it: "300 households camped at the stadium in Uvira were moved to Kiliba".

    Who is moved on sets out from there, wherever he came from at first.
    """
    if sense.sense.frame not in _MOVING_ON or sense.lo < mover.hi:
        return list(found)
    goals = {key_of(one.place.resolution) for one in found if one.end in _GOALS}
    if not any(one.end in _GOALS and one.at >= sense.hi for one in found):
        return list(found)
    pulls = {id(item.place): item.pull for item in governed}
    there = [
        one
        for one in found
        if one.end in (*_GOALS, End.AREA, End.ORIGIN)
        and mover.hi <= one.place.lo < sense.lo
        and pulls.get(id(one.place)) in _BEING
    ]
    behind = {key_of(one.place.resolution) for one in found if one.at >= sense.hi}
    there = [one for one in there if key_of(one.place.resolution) not in behind]
    if not there or not goals:
        return list(found)
    moved = sense.sense.frame is Frame.RELOCATE
    others = [
        one
        for one in found
        if one not in there and not (moved and one.end is End.ORIGIN and one.at < sense.lo)
    ]
    return [*(replace(one, end=End.ORIGIN) for one in there), *others]


#: "Au Rwanda, surtout à Kiziba": the land is where the others are.
_MOSTLY = frozenset(
    """surtout notamment principalement essentiellement particulierement dont mainly mostly
    especially notably particularly particular chiefly primarily including and et""".split()
)


def without_land(row: Row, found: Sequence[PlacedEnd]) -> list[PlacedEnd]:
    """The ends without a territory, province or country that only holds another goal: "in newly
    built houses in Pepa, on the plateau of Tanganyika province"."""
    goals = [one for one in found if one.end in _GOALS and not one.place.carried]
    return [
        one
        for one in found
        if not (one in goals and any(_only_holds(row, one.place, other.place) for other in goals))
    ]


def _only_holds(row: Row, outer: PlaceItem, inner: PlaceItem) -> bool:
    """Whether a land says no more than where another goal lies."""
    between = row.within(outer.hi, inner.lo)
    return _MOSTLY.isdisjoint(between) and _holds(outer.resolution, inner.resolution)


def _holds(outer: Resolution, inner: Resolution) -> bool:
    """Whether one place is the territory, province or country in which the other lies.

    A province of two provinces, and a place whose land is not known, hold nothing and nobody.
    """
    land, place = outer.place, inner.place
    if land is None or place is None or land.id == place.id or land.kind is place.kind:
        return False
    return _LAND[land.kind](land, place) if land.kind in _LAND else False


def _in_territory(land: Place, place: Place) -> bool:
    return bool(place.admin2) and place.admin2 == land.admin2 and place.admin1 == land.admin1


def _in_province(land: Place, place: Place) -> bool:
    return bool(place.admin1) and place.admin1 == land.admin1 and place.country == land.country


def _in_country(land: Place, place: Place) -> bool:
    return bool(place.country) and place.country == land.country


_LAND = {
    PlaceKind.TERRITORY: _in_territory,
    PlaceKind.PROVINCE: _in_province,
    PlaceKind.COUNTRY: _in_country,
}


# ----------------------------------------------------------------- which verb is the last one

#: Between people and the participle that says who they are stand so few words.
_BESIDE = 4
_WHO = frozenset("who which qui ambao ambayo that".split())
_OTHERS = frozenset("as those others while ceux celles tandis".split())
#: Verbs of those who go on from where they were.
_LEAVING_FOR = frozenset({Frame.FLEE, Frame.GO, Frame.REACH, Frame.EVICT})
_TAKEN_ON = _LEAVING_FOR | {Frame.RELOCATE, Frame.RETURN}
_BEING_THERE = (Frame.STAY, Frame.ARRIVE)
_AUXILIARIES = frozenset(
    """sont ont est a etaient avaient seront avait etait have has had were are was is been will to
    being""".split()
)
_ANDS = frozenset("and et na but mais or ou before avant".split())


def lived_before(row: Row, stay: SenseItem, then: SenseItem, mover: Mover) -> bool:
    """Whether a verb of staying only says where people were who now go: "people who had been
    camping in Sake ran for Mweso", "les déplacés jusque-là cantonnés à Sake filent à Goma", "300
    households camped at the stadium were moved"."""
    if not _OTHERS.isdisjoint(row.within(stay.hi, then.lo)):
        return False  # "who have come to Goma, as those who left for home were replaced"
    frame, then_frame = stay.sense.frame, then.sense.frame
    if row.word(mover.hi) in _WHO and frame in _BEING_THERE:
        goes_on = then_frame in _LEAVING_FOR or _is_second_verb(row, stay, then)
        return frame is Frame.STAY or goes_on
    finite = not _AUXILIARIES.isdisjoint(row.within(mover.hi, stay.lo))
    if finite or frame not in _BEING_THERE:
        return False
    if then_frame in _TAKEN_ON and _is_second_verb(row, stay, then):
        return True
    beside = 0 <= stay.lo - mover.hi <= _BESIDE and stay.lo + 1 == stay.hi
    form = row.word(stay.lo).endswith(("es", "ees", "ing"))
    return frame is Frame.STAY and beside and form and then_frame in _LEAVING_FOR


def _is_second_verb(row: Row, stay: SenseItem, then: SenseItem) -> bool:
    """Whether a verb has its auxiliary and no "and" ties it to the one before, which then only
    says who its people are: "300 households camped at the stadium were moved"."""
    helped = not _AUXILIARIES.isdisjoint(row.within(then.lo - 2, then.lo + 1))
    between = row.within(stay.hi, then.lo)
    stops = any(row.gap(at)[:1] in {";", ":", "."} for at in range(stay.hi, then.lo + 1))
    return helped and not stops and _ANDS.isdisjoint(between) and _WHO.isdisjoint(between)
