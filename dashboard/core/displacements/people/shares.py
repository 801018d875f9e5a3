"""People told of as a share that gives no number: "sept ménages sur dix", "one person in three"."""

from __future__ import annotations

from collections.abc import Iterator

from dashboard.core.displacements.sentence.mover import Mover
from dashboard.core.displacements.sentence.row import FigureItem, Row
from dashboard.core.quantity.nouns import HOUSEHOLDS, PERSONS, Counted
from dashboard.core.quantity.tables import small_number

#: What a share is out of stands behind one of these: "sur dix", "in three", "out of every ten".
_OUT_OF = frozenset("sur in of out".split())
_EVERY = frozenset("every chaque of".split())
_OF_EVERY = frozenset({"every"})
#: Nobody counts shares out of more.
_LARGEST = 100
#: Between the number and what it is out of stands its noun: "sept ménages déplacés sur dix".
_REACH = 3
#: One of so many is written with an article, which is no figure.
_ONE = frozenset("un une one".split())


def is_share(row: Row, item: FigureItem) -> bool:
    """Whether a figure is only so many of each ten or hundred: "sept ménages sur dix"."""
    return _is_fraction(row, item) or _whole_at(row, item.hi, _part(item)) > 0


#: Swahili counts the parts behind their name: "robo tatu", "theluthi mbili", "sehemu mbili".
_FRACTIONS = frozenset("robo theluthi".split())


def _is_fraction(row: Row, item: FigureItem) -> bool:
    return row.word(item.lo - 1) in _FRACTIONS


def _part(item: FigureItem) -> int:
    """How many of the whole a figure names; of "more than 1,000" the 1,000."""
    return int(item.figure.high or item.figure.low or 0)


def share_of(row: Row, at: int) -> int | None:
    """Where a share begins that is taken of the figure at a word: "four in ten of the 9,000
    people"; None where there is none."""
    for item in row.figures:
        if 0 < at - item.hi <= _SHARE_REACH and _is_of_figure(row, item, at):
            return item.lo
    return None


#: "four in every ten of the 9,000"
_SHARE_REACH = 7
_OF = frozenset("of des de d les the ces these".split())


def _is_of_figure(row: Row, item: FigureItem, at: int) -> bool:
    whole = _whole_at(row, item.hi, _part(item))
    between = row.within(whole + 1, at)
    return whole > 0 and bool(between) and _OF.issuperset(between)


def share(row: Row, item: FigureItem, noun: Counted) -> Mover | None:
    """The people of such a share, who have no figure; None where a figure behind it has them."""
    if any(share_of(row, one.lo) == item.lo for one in row.figures):
        return None
    if _is_fraction(row, item):
        return Mover(item.lo, item.hi, Counted.PERSONS, None, None)
    whole = _whole_at(row, item.hi, _part(item))
    behind = row.word(whole + 1)  # "two in three residents"
    if noun not in (Counted.BARE, Counted.OTHER):
        return Mover(item.lo, whole + 1, noun, None, None)
    of = _noun_of(behind)
    hi = whole + 1 + (of is not None)
    return Mover(item.lo, hi, of or Counted.PERSONS, None, None, rest=of is None)


def shares_of_one(row: Row) -> Iterator[Mover]:
    """The people of "une personne sur trois", "un habitant sur deux", "one in three"."""
    if _ONE.isdisjoint(row.vocabulary) or _OUT_OF.isdisjoint(row.vocabulary):
        return
    for index, word in enumerate(row.within(row.lo, row.hi), row.lo):
        if word not in _ONE:
            continue
        noun = _noun_of(row.word(index + 1))
        whole = _whole_at(row, index + 1, 1) if noun else 0
        if whole and noun is not None:
            yield Mover(index, whole + 1, noun, None, None)


def _whole_at(row: Row, start: int, part: int) -> int:
    """Where the number stands that a share is out of; 0 where there is none."""
    if _OUT_OF.isdisjoint(row.within(start, start + _REACH)):
        return 0  # as behind nearly every figure
    for index in range(start, start + _REACH):
        if row.starts_with_gap(index):
            return 0
        if row.word(index) in _OUT_OF:
            at = index + 1 + (row.word(index + 1) in _EVERY)
            at += row.word(at) in _OF_EVERY  # "out of ten"
            return at if part <= _small(row.word(at)) <= _LARGEST else 0
    return 0


def _small(word: str) -> int:
    """The number that one word stands for; -1 for any other word."""
    number = small_number(word)
    return -1 if number is None else number


def _noun_of(word: str) -> Counted | None:
    if word in HOUSEHOLDS:
        return Counted.HOUSEHOLDS
    return Counted.PERSONS if word in PERSONS else None
