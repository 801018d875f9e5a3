"""Which words of a sentence belong to which people: the stretch of each mover, and its verb."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from dashboard.core.displacements.lexicon import FORCES, NOT_MOVED, UNREAL, Frame
from dashboard.core.displacements.movers import Mover
from dashboard.core.displacements.row import Row, SenseItem
from dashboard.core.quantity.nouns import Counted


@dataclass(frozen=True, slots=True)
class Clause:
    """A mover with the stretch of the sentence that speaks of it.

    Attributes:
        mover: Who moves; None where only a verb says so.
        lo: First word of the stretch.
        hi: One past its last.
        sense: The word of moving that governs it; None where none does.
        part_of: True where the figure is a part of the one before ("including 300 children").
    """

    mover: Mover | None
    lo: int
    hi: int
    sense: SenseItem | None
    part_of: bool = False


_CONNECTIVES = frozenset(
    "while whereas tandis alors et and but mais na huku where ou lakini".split()
)
_PART_WORDS = frozenset("including dont among parmi comprising wakiwemo wakiwamo notamment".split())
_STRONG_STOPS = (";", ":", "—", "–", ".", " - ")


def clauses_of(row: Row, movers: Sequence[Mover]) -> tuple[Clause, ...]:
    """One clause for each mover that is not ruled out, in order."""
    borders = [row.lo]
    for first, second in pairwise(movers):
        borders.append(_border(row, first.hi, second.lo))
    borders.append(row.hi)
    clauses: list[Clause] = []
    for index, mover in enumerate(movers):
        lo, hi = borders[index], borders[index + 1]
        part = _is_part(row, mover, lo) if mover.item else False
        if _blocked(row, mover, lo, hi):
            continue
        sense = _verb(row, mover, lo, hi)
        if sense is None or not (_is_unreal(row, sense, lo) or _is_force(row, sense, mover)):
            clauses.append(Clause(mover, lo, hi, sense, part))
    return tuple(clauses)


def _border(row: Row, lo: int, hi: int) -> int:
    """Where, between two movers, the stretch of the second begins."""
    stop = comma = word = 0
    for index in range(lo, hi + 1):
        gap = row.gap(index) if index > row.lo else ""
        if any(mark.strip() in gap for mark in _STRONG_STOPS if gap):
            stop = index
        elif _inside_list(row, index):
            continue
        elif "," in gap:
            comma = index
        if index < hi and row.word(index) in _CONNECTIVES and not _inside_list(row, index):
            word = index
    return stop or word or comma or hi


def _inside_list(row: Row, index: int) -> bool:
    """Whether a comma or "and" at ``index`` stands between two places."""
    before = any(place.hi == index for place in row.places)
    after = any(place.lo in (index, index + 1, index + 2) for place in row.places)
    return before and after


def _is_part(row: Row, mover: Mover, lo: int) -> bool:
    return any(row.word(index) in _PART_WORDS for index in range(max(lo, mover.lo - 4), mover.lo))


#: Verbs that take the people as their object when they stand right before the figure.
_OBJECT_FRAMES = frozenset({Frame.DISPLACE, Frame.HOST, Frame.RELOCATE, Frame.EVICT})


def _verb(row: Row, mover: Mover, lo: int, hi: int) -> SenseItem | None:
    """The word of moving that governs ``mover``; None for none."""
    inside = [item for item in row.senses if lo <= item.lo < hi]
    left = [item for item in inside if item.hi <= mover.lo]
    right = [item for item in inside if item.lo >= mover.lo]
    if left and mover.lo - left[-1].hi <= 3 and left[-1].sense.frame in _OBJECT_FRAMES:
        return left[-1]
    return _best(right) or (left[-1] if left else None)


_PREFERRED = frozenset({Frame.RETURN, Frame.RELOCATE, Frame.EVICT})


def _best(items: Sequence[SenseItem]) -> SenseItem | None:
    """The verb that says most: what is final (a return) before a flight, that before a walk."""
    for group in (
        [item for item in items if item.sense.strong and item.sense.frame in _PREFERRED],
        [item for item in items if item.sense.strong],
        list(items),
    ):
        if group:
            return group[0]
    return None


def _is_unreal(row: Row, sense: SenseItem, lo: int) -> bool:
    """Whether the verb has not happened: "could flee", "unable to return", "risquent de fuir"."""
    return any(row.word(index) in UNREAL for index in range(max(lo, sense.lo - 4), sense.lo))


def _is_force(row: Row, sense: SenseItem, mover: Mover) -> bool:
    """Whether soldiers or officials stand between the people and the verb as its subject."""
    between = range(mover.hi, sense.lo)
    return len(between) < 6 and any(row.word(index) in FORCES for index in between)


#: How far from a figure a word of help or death still rules it out, in words.
_REACH = 6


def _blocked(row: Row, mover: Mover, lo: int, hi: int) -> bool:
    """Whether a word near the figure says that it counts something else (the dead, the helped)."""
    if mover.item is None:
        return False
    first = max(lo, mover.lo - _REACH)
    last = min(hi, mover.hi + _REACH)
    before = _nearest(row, range(mover.lo - 1, first - 1, -1))
    after = _nearest(row, range(mover.hi, last))
    if mover.counted is Counted.DISPLACED:
        return before is True
    if after is None:
        return before is True
    return after and before is not False


def _nearest(row: Row, indices: range) -> bool | None:
    """True when a ruling-out word comes before any word of moving; None when neither comes."""
    for index in indices:
        if row.word(index) in NOT_MOVED:
            return True
        if any(item.lo <= index < item.hi for item in row.senses):
            return False
    return None
