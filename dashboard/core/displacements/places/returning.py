"""Whence people return, behind "of": "le retour de 300 familles de Kobu à Sake"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from dashboard.core.displacements.places.moved_on import holds
from dashboard.core.displacements.sentence.ends import GOAL_ENDS, End, PlacedEnd
from dashboard.core.displacements.sentence.memory import DWELLERS
from dashboard.core.displacements.sentence.row import Row
from dashboard.core.displacements.sentence.sense_items import SenseItem
from dashboard.core.quantity.nouns import DISPLACED

_OF = frozenset("de du d des".split())
_TO = frozenset("a au aux vers dans en".split())
#: Between a preposition and its name: "du territoire de Masisi", "à des villages autour de Sake".
_PHRASE = 7


def without_home_left(
    row: Row, sense: SenseItem, found: Sequence[PlacedEnd]
) -> Sequence[PlacedEnd]:
    """The ends of a return with the place behind a French "de" as what is left where another one
    behind "à" is reached, unless the first holds the second: "le retour des déplacés de Masisi à
    Nyabiondo" stays in Masisi."""
    if row.article.language != "fr":
        return found
    behind = [one for one in found if one.end in GOAL_ENDS and one.at >= sense.hi]
    reached = [one for one in behind if not _TO.isdisjoint(_before(row, sense, one))]
    if not reached:
        return found
    first = min(one.at for one in reached)
    left = [
        one
        for one in behind
        if one.at < first
        and not _OF.isdisjoint(_before(row, sense, one))
        and not any(holds(one.place.resolution, goal.place.resolution) for goal in reached)
    ]
    return [replace(one, end=End.ORIGIN) if one in left else one for one in found]


#: "regagné leurs maisons", "rentrés chez eux", "went back to their homes": it has no other name.
_HOMES = frozenset(
    "chez domicile domiciles maisons foyers habitations home homes houses milieux".split()
)
_HOMES_REACH = 4


def home_of_dwellers(row: Row, sense: SenseItem, found: Sequence[PlacedEnd]) -> Sequence[PlacedEnd]:
    """The ends with the place whose inhabitants people are as where they go home to, where no other
    goal is named: "Les habitants de Pinga ont regagné leurs maisons"."""
    if any(one.end in GOAL_ENDS for one in found):
        return _left_by_displaced(row, sense, found)
    home = not _HOMES.isdisjoint(row.within(sense.lo, sense.hi + _HOMES_REACH))
    return [
        replace(one, end=End.DESTINATION) if home and _is_of_dwellers(row, sense, one) else one
        for one in found
    ]


#: Whose homes are elsewhere: "les déplacés", "refugees".
_AWAY = DISPLACED | {"refugees", "refugies", "refugiees"}
_AT = frozenset("a au aux in at dans".split())


def _left_by_displaced(
    row: Row, sense: SenseItem, found: Sequence[PlacedEnd]
) -> Sequence[PlacedEnd]:
    """The ends with the one place before displaced people or beside them as what they leave, where
    their goal is only called their homes: "À Kalemie, les déplacés retournent dans leurs
    villages"."""
    behind = row.within(sense.lo, sense.hi + _HOMES_REACH + 1)
    homeward = not _HOMES.isdisjoint(behind) or not _THEIRS.isdisjoint(behind)
    goals = [one for one in found if one.end in GOAL_ENDS]
    if not homeward or len(goals) > 1 or goals[0].place.lo >= sense.lo:
        return found
    if row.word(goals[0].place.lo - 1) not in _AT or not _are_beside(row, goals[0]):
        return found
    return [replace(one, end=End.ORIGIN) if one.end in GOAL_ENDS else one for one in found]


_THEIRS = frozenset("leurs leur their".split())
#: Between a place and displaced people who are there stand few words.
_BESIDE = 3


def _are_beside(row: Row, one: PlacedEnd) -> bool:
    """Whether displaced people stand beside a place: not in "conditions in Ituri have improved and
    UNHCR said thousands of IDPs have returned home"."""
    before = row.within(one.place.lo - _BESIDE, one.place.lo)
    behind = row.within(one.place.hi, one.place.hi + _BESIDE)
    return not _AWAY.isdisjoint(before) or not _AWAY.isdisjoint(behind)


def _is_of_dwellers(row: Row, sense: SenseItem, one: PlacedEnd) -> bool:
    """Whether a place before the verb is the one whose inhabitants people are."""
    if one.end is not End.ORIGIN or one.place.carried or one.place.lo >= sense.lo:
        return False
    return row.word(one.place.lo - 1) in _OF | {"of"} and row.word(one.place.lo - 2) in _LIVING


_LIVING = DWELLERS | {"population", "populations", "habitantes"}


def _before(row: Row, sense: SenseItem, one: PlacedEnd) -> list[str]:
    """The words before a place, or before the first of its list, that no other place parts from
    it."""
    at, first = one.place.lo, max(sense.hi, one.place.lo - _PHRASE)
    for other in reversed(row.places):
        if row.within(other.hi, at) == ["et"] or (other.hi == at and row.gap(at) == ","):
            at, first = other.lo, max(sense.hi, other.lo - _PHRASE)
        elif first < other.hi <= at:
            first = other.hi
    # "le retour d'au moins 300 familles": no goal stands behind that "au"
    return [row.word(i) for i in range(first, at) if row.word(i + 1) != "moins"]
