"""Where people were before they moved on, and which land only says where their places lie."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from dashboard.core.displacements.places.governors import Governed
from dashboard.core.displacements.places.ranks import rank
from dashboard.core.displacements.sentence.ends import GOAL_ENDS, End, PlacedEnd
from dashboard.core.displacements.sentence.memory import key_of
from dashboard.core.displacements.sentence.mover import Mover
from dashboard.core.displacements.sentence.row import PlaceItem, Row
from dashboard.core.displacements.sentence.sense_items import SenseItem
from dashboard.core.displacements.words.place_words import Pull
from dashboard.core.displacements.words.senses import Frame
from dashboard.model import Place, PlaceKind, Resolution

#: Verbs of people who set out from where they were.
_MOVING_ON = frozenset({Frame.RELOCATE, Frame.RETURN, Frame.GO, Frame.REACH})
#: "at the stadium in Uvira", "hébergés à Kalemie": what says where people were.
_BEING = frozenset({Pull.LOCATIVE, Pull.DESTINATION})
#: Who "est parti" without a goal left where he was: "600 familles qui campaient à Sake sont
#: parties".
_GONE = frozenset(
    "parti partis partie parties reparti repartis repartie reparties departed".split()
)
_BEING_THERE = (Frame.STAY, Frame.ARRIVE)


def moved_on_from_there(
    row: Row,
    governed: Sequence[Governed],
    sense: SenseItem,
    mover: Mover,
    found: Sequence[PlacedEnd],
) -> list[PlacedEnd]:
    """The ends, with a place between people and their verb as what they left when another is named
    behind it: "300 households camped at the stadium in Uvira were moved to Kiliba".

    Who is moved on sets out from there, wherever he came from at first; whoever goes home needs no
    goal: "réfugiés à Kalemie depuis mai, ils sont revenus".
    """
    frame = sense.sense.frame
    said = max(sense.hi, mover.hi)
    if frame not in _MOVING_ON or (sense.lo < mover.hi and frame is not Frame.RELOCATE):
        return list(found)
    behind = {
        key_of(one.place.resolution)
        for one in found
        if one.at >= said and not (one.place.carried and one.end is End.ORIGIN)  # "from the camp"
    }
    pulls = {id(item.place): item.pull for item in governed}
    there = [
        one
        for one in found
        if (pulls.get(id(one.place)) in _BEING or _was_reached(row, mover, sense, one))
        and one.place.lo < sense.lo
        and _is_before_verb(one, mover, frame)
        and key_of(one.place.resolution) not in behind
    ]
    goal = any(one.end in GOAL_ENDS and one.at >= said for one in found)
    leaves = frame is Frame.RETURN or not _GONE.isdisjoint(row.within(sense.lo, sense.hi))
    if not goal and leaves:
        held = {id(item.place) for item in governed if item.pull is Pull.LOCATIVE}
        there = [one for one in there if id(one.place) in held and _had_come(row, mover, one)]
    elif not goal:
        return list(found)
    others = [one for one in found if one not in there]
    if frame is Frame.RETURN and _had_spent_time(others, pulls, said):
        return [_as_home(one, sense) for one in found]
    if there and frame is Frame.RETURN and not goal:
        others = [_as_home(one, sense) for one in others]
    elif there and (frame is Frame.RELOCATE or any(_had_come(row, mover, one) for one in there)):
        others = [one for one in others if one.end is not End.ORIGIN or one.at >= sense.lo]
    return [*(replace(one, end=End.ORIGIN) for one in there), *others]


def _had_spent_time(ends: Sequence[PlacedEnd], pulls: Mapping[int, Pull], said: int) -> bool:
    """Whether a place behind a return is where people were until then: "People from Rubare returned
    home after a week in Rutshuru"."""
    return any(
        one.end is End.ORIGIN and one.at >= said and pulls.get(id(one.place)) in _BEING
        for one in ends
    )


def _is_before_verb(one: PlacedEnd, mover: Mover, frame: Frame) -> bool:
    """Whether a place stands where it says where people are before they are moved: behind them, or,
    a town, at the head: "In Uvira, 300 families were moved to Kiliba"."""
    if one.end not in GOAL_ENDS | {End.AREA, End.ORIGIN}:
        return False
    return mover.hi <= one.place.lo or (frame is Frame.RELOCATE and rank(one.place) == 0)


def _was_reached(row: Row, mover: Mover, sense: SenseItem, one: PlacedEnd) -> bool:
    """Whether people are told to have got to a place before they are moved: "1,100 families, who
    had reached Bulengo from Sake, were moved to Rusayo"."""
    who = row.word(mover.hi) in _WHO and mover.hi < one.place.lo < sense.lo
    return who and one.end in GOAL_ENDS and sense.sense.frame is Frame.RELOCATE


_REFUGE = frozenset("refugies refugiees refugie exiles exilees deplaces deplacees".split())


def _had_come(row: Row, mover: Mover, one: PlacedEnd) -> bool:
    """Whether people are said to have come to a place or to live there, before the main verb."""
    stayed = any(
        mover.hi <= verb.lo < one.place.lo and verb.sense.frame in _BEING_THERE
        for verb in row.senses
    )
    return stayed or not _REFUGE.isdisjoint(row.within(mover.hi, one.place.lo))


def _as_home(one: PlacedEnd, sense: SenseItem) -> PlacedEnd:
    """Whence people came who go home, as where they go: "families from Kitchanga who had stayed in
    Sake have gone home"."""
    home = one.end is End.ORIGIN and one.at < sense.lo
    return replace(one, end=End.DESTINATION) if home else one


#: "Au Rwanda, surtout à Kiziba": the land is where the others are.
_MOSTLY = frozenset(
    """surtout notamment principalement essentiellement particulierement dont mainly mostly
    especially notably particularly particular chiefly primarily including""".split()
)
_LIST = frozenset("and et de du des la le l the in a au aux en dans province territoire".split())


def without_land(row: Row, found: Sequence[PlacedEnd]) -> list[PlacedEnd]:
    """The ends without a territory, province or country that only holds another goal: "in newly
    built houses in Pepa, on the plateau of Tanganyika province"."""
    goals = [one for one in found if one.end in GOAL_ENDS and not one.place.carried]
    if len(goals) < 2:
        return list(found)  # no land holds another goal
    return [
        one
        for one in found
        if not (one in goals and any(_only_holds(row, one.place, other.place) for other in goals))
    ]


def _only_holds(row: Row, outer: PlaceItem, inner: PlaceItem) -> bool:
    """Whether a land says no more than where another goal lies."""
    between = row.within(outer.hi, inner.lo)
    if _LIST.issuperset(between) and not {"and", "et"}.isdisjoint(between):
        return False  # "dans la province du Nord-Kivu et à Goma"
    return _MOSTLY.isdisjoint(between) and holds(outer.resolution, inner.resolution)


def holds(outer: Resolution, inner: Resolution) -> bool:
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
    if row.word(stay.lo - 1) in _HAD_BEEN and frame in _BEING_THERE:
        return then_frame in _LEAVING_FOR  # "waliokuwa wamejihifadhi Kirumba wameondoka tena"
    if frame is Frame.RETURN and _had_returned(row, stay, then, mover):
        return True
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


_HAD = frozenset("had etaient avaient".split())
_HAD_BEEN = frozenset("waliokuwa zilizokuwa wanaoishi".split())


def _had_returned(row: Row, home: SenseItem, then: SenseItem, mover: Mover) -> bool:
    """Whether people who set out now had gone home before: "300 familles qui étaient rentrées à
    Sake ont repris la route"."""
    had = row.word(mover.hi) in _WHO and not _HAD.isdisjoint(row.within(mover.hi, home.lo))
    return had and then.sense.frame in _LEAVING_FOR and _is_second_verb(row, home, then)


def _is_second_verb(row: Row, stay: SenseItem, then: SenseItem) -> bool:
    """Whether a verb has its auxiliary and no "and" ties it to the one before, which then only
    says who its people are: "300 households camped at the stadium were moved"."""
    helped = not _AUXILIARIES.isdisjoint(row.within(then.lo - 2, then.lo + 1))
    between = row.within(stay.hi, then.lo)
    stops = any(row.gap(at)[:1] in {";", ":", "."} for at in range(stay.hi, then.lo + 1))
    return helped and not stops and _ANDS.isdisjoint(between) and _WHO.isdisjoint(between)
