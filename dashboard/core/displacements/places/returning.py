"""Whence people return, behind "of": "le retour de 300 familles de Kobu à Sake"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from dashboard.core.displacements.places.moved_on import holds
from dashboard.core.displacements.sentence.ends import End, PlacedEnd
from dashboard.core.displacements.sentence.row import Row
from dashboard.core.displacements.sentence.sense_items import SenseItem

_GOALS = frozenset({End.DESTINATION, End.TOWARDS})
_OF = frozenset("de du d des".split())
_TO = frozenset("a au aux vers dans en".split())
#: Between a preposition and its name: "du territoire de Masisi", "à la cité de Sake".
_PHRASE = 4


def without_home_left(
    row: Row, sense: SenseItem, found: Sequence[PlacedEnd]
) -> Sequence[PlacedEnd]:
    """The ends of a return with the place behind a French "de" as what is left where another one
    behind "à" is reached, unless the first holds the second: "le retour des déplacés de Masisi à
    Nyabiondo" stays in Masisi."""
    if row.article.language != "fr":
        return found
    behind = [one for one in found if one.end in _GOALS and one.at >= sense.hi]
    reached = [one for one in behind if not _TO.isdisjoint(_before(row, one))]
    if not reached:
        return found
    first = min(one.at for one in reached)
    left = [
        one
        for one in behind
        if one.at < first
        and not _OF.isdisjoint(_before(row, one))
        and not any(holds(one.place.resolution, goal.place.resolution) for goal in reached)
    ]
    return [replace(one, end=End.ORIGIN) if one in left else one for one in found]


def _before(row: Row, one: PlacedEnd) -> list[str]:
    """The words of the phrase before a place: of its list, those before the first name."""
    at = one.place.lo
    for other in reversed(row.places):
        if row.within(other.hi, at) == ["et"] or (other.hi == at and row.gap(at) == ","):
            at = other.lo
    words = row.within(max(row.lo, at - _PHRASE), at)
    last = next((i for i in range(len(words) - 1, -1, -1) if words[i] in _TO | _OF), None)
    return [] if last is None else [words[last]]
