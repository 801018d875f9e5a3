"""Brackets behind a place that say how far it is from another: "Tchomia (63 km de Bunia)"."""

from __future__ import annotations

from dashboard.core.displacements.sentence.row import PlaceItem, Row
from dashboard.core.displacements.words.place_words import word_set

#: So many words stand in such a bracket at most: "à une centaine de kilomètres au sud de Bunia".
_REACH = 12
_LENGTHS = word_set(
    "km kms kilomètre kilomètres kilometer kilometers kilometres miles mile heures hours kilomita"
)


def behind_bracket(row: Row, at: int) -> int:
    """One past the bracket that opens before a word; the word itself where none does."""
    if row.gap(at)[:1] != "(":
        return at
    inside = range(at + 1, min(at + _REACH, row.hi))
    return next((index for index in inside if ")" in row.gap(index)), at)


def is_in_measure(row: Row, place: PlaceItem) -> bool:
    """Whether a place stands in a bracket that only tells the way from it to the place before."""
    for at in range(place.lo, max(row.lo, place.lo - _REACH), -1):
        if ")" in row.gap(at):
            return False
        if "(" in row.gap(at):
            behind = any(one.hi == at for one in row.places)
            return behind and not _LENGTHS.isdisjoint(row.within(at, place.lo))
    return False
