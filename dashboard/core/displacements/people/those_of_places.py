"""People named by nothing but their place, beside others of the same sentence: "residents of Rubare
fled to Kiwanja, while those of Kalengera walked to Rutshuru"."""

from __future__ import annotations

from collections.abc import Iterator

from dashboard.core.displacements.sentence.mover import Mover
from dashboard.core.displacements.sentence.row import Row
from dashboard.core.quantity.nouns import Counted

_THOSE = frozenset("ceux celles those".split())
_OF = frozenset("of from de d du des".split())
#: What opens a clause of their own.
_OPENING = frozenset("while whereas but and as que mais et qu".split())
#: "ceux du village de Sake"; between their place, or the land around it, and their verb.
_HOME_REACH, _VERB_REACH = 5, 5
_WHITHER = frozenset("to for towards toward into vers a pour jusqu".split())


def opens_those(row: Row, index: int) -> bool:
    """Whether a word at the head of a clause stands for the people of a place behind it, who move:
    not in "les villages de Kobu et ceux de Bambu"."""
    if row.word(index) not in _THOSE or row.word(index + 1) not in _OF:
        return False
    if not (row.starts_with_gap(index) or row.word(index - 1) in _OPENING):
        return False
    home = next((place for place in row.places if 0 < place.lo - index <= _HOME_REACH), None)
    if home is None:
        return False
    lands = (place for place in row.places if place.lo > home.hi)
    ends = [home.hi, *(land.hi for land in lands if _is_aside(row, home.hi, land.lo))]
    told = next((one for one in reversed(row.senses) if one.hi <= index), None)
    if told is None:
        return False  # "les habitants de Sake et ceux de Shasha ont fui" have one verb
    if any(0 <= one.lo - end <= _VERB_REACH for one in row.senses for end in ends):
        return True
    gapped = row.word(home.hi) in _WHITHER and not row.starts_with_gap(home.hi)
    return gapped and not _WHITHER.isdisjoint(row.within(told.hi, index))


def _is_aside(row: Row, home: int, land: int) -> bool:
    """Whether a place between commas only says where the one before it lies."""
    return row.gap(home)[:1] == "," and land - home <= _HOME_REACH


def those_of_places(row: Row) -> Iterator[Mover]:
    """The people of such clauses, where others stand before them."""
    if _THOSE.isdisjoint(row.vocabulary):
        return
    for index in range(row.lo + 1, row.hi):
        if opens_those(row, index):
            yield Mover(index, index + 1, Counted.PERSONS, None, None)
