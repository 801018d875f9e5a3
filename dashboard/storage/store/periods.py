"""Calendar periods that places and articles are summed by, and how few of them make up a range.

Days are ordinals here (``date.toordinal``), ends exclusive. A period has one number, and the
numbers of a grain lie together: of the undated 0, of a year its own, the others above. A dekad is a
third of a month, as rainfall and harvests are reported by (WMO-No. 1203): days 1 to 10, 11 to 20,
and the rest.
"""

from __future__ import annotations

from bisect import bisect
from collections.abc import Iterator, Sequence
from datetime import date
from enum import IntEnum
from functools import lru_cache
from itertools import groupby
from typing import NamedTuple


class Grain(IntEnum):
    """How long a period is, the longest first; each divides the one before."""

    YEAR = 0
    QUARTER = 1
    MONTH = 2
    DEKAD = 3
    DAY = 4


#: The period of articles without a day; it counts among the years.
UNDATED = 0

#: Where the numbers of each grain begin.
FIRST = (UNDATED, 100_000, 200_000, 400_000, 1_000_000)

#: What reading the sums of a day costs, where those of a longer period cost 1: fewer places.
_COST_OF_DAY = 0.3

#: Past every day that a ``date`` can be.
_END = date.max.toordinal() + 1


class Stretch(NamedTuple):
    """Neighbouring periods, or days, that are added up or taken away.

    Attributes:
        first: The number of the first period; for days, the first day.
        last: That of the last period; for days, one past the last day.
        sign: 1, or -1 to be taken away.
        is_days: Whether these are days, to be counted one by one.
    """

    first: int
    last: int
    sign: int
    is_days: bool = False


Stretches = tuple[Stretch, ...]


class _Block(NamedTuple):
    grain: Grain
    number: int
    start: int
    end: int


def numbers_of(grain: Grain) -> tuple[int, int]:
    """The first and the last number that periods of a grain can have.

    >>> numbers_of(Grain.YEAR)
    (0, 99999)
    """
    return FIRST[grain], (*FIRST, FIRST[Grain.DAY] + _END)[grain + 1] - 1


def grain_of(period: int) -> Grain:
    """What a period's number is the number of.

    >>> grain_of(2025).name, grain_of(224_302).name, grain_of(472_907).name
    ('YEAR', 'MONTH', 'DEKAD')
    """
    return Grain(bisect(FIRST, period) - 1)


def periods_with(day: int) -> tuple[int, ...]:
    """The periods an article of this day counts in, by grain; 0 is for undated.

    >>> periods_with(date(2025, 3, 20).toordinal()), periods_with(0)
    ((2025, 108100, 224302, 472907, 1739330), (0,))
    """
    if day == 0:
        return (UNDATED,)
    published = date.fromordinal(day)
    month = published.year * 12 + published.month - 1
    dekad = month * 3 + min((published.day - 1) // 10, 2)
    numbers = (published.year, month // 3, month, dekad, day)
    return tuple(first + number for first, number in zip(FIRST, numbers, strict=True))


def stretches(since: date | None, until: date | None, finest: Grain = Grain.DAY) -> Stretches:
    """The days from ``since`` to ``until``, both within, as the fewest sums give them.

    Most of a period is the period without the rest.

    Args:
        since: The first day; None for the first there is.
        until: The last day; None for the last there is.
        finest: The finest grain there are sums of; what is left are days to be counted singly.

    >>> [tuple(s) for s in stretches(date(2023, 12, 1), date(2025, 1, 31))]
    [(2024, 2024, 1, False), (224287, 224287, 1, False), (224300, 224300, 1, False)]
    >>> [s.sign for s in stretches(date(2024, 3, 1), date(2024, 3, 9))]  # all but the 10th
    [1, -1]
    >>> stretches(date(2024, 3, 2), date(2024, 3, 1))
    ()
    """
    start = since.toordinal() if since is not None else 1
    end = until.toordinal() + 1 if until is not None else _END
    if start >= end:
        return ()
    first, last = date.fromordinal(start).year, date.fromordinal(end - 1).year
    found = [
        *_within(_year(first), start, end, finest),
        *([Stretch(first + 1, last - 1, 1)] if last - first > 1 else []),
        *(_within(_year(last), start, end, finest) if last > first else []),
    ]
    return tuple(_joined(found))


def _within(block: _Block, start: int, end: int, finest: Grain) -> Stretches:
    """A block as far as it lies in a range: its parts that do, or all without those that do not."""
    start, end = max(start, block.start), min(end, block.end)
    if start >= end:
        return ()
    whole = Stretch(block.number, block.number, 1)
    if (start, end) == (block.start, block.end):
        return (whole,)
    return _partly(block, start, end, finest)


@lru_cache(maxsize=1024)  # What lies outside a part is asked for again by each block around it.
def _partly(block: _Block, start: int, end: int, finest: Grain) -> Stretches:
    inside = _parts(block, start, end, finest)
    if _cost(inside) <= 1:
        return inside
    outside = _parts(block, block.start, start, finest) + _parts(block, end, block.end, finest)
    whole = Stretch(block.number, block.number, 1)
    without = (whole, *(one._replace(sign=-one.sign) for one in outside))
    return min(inside, without, key=_cost)


def _parts(block: _Block, start: int, end: int, finest: Grain) -> Stretches:
    if start >= end:
        return ()
    if block.grain is finest:
        return (Stretch(start, end, 1, is_days=True),)
    if block.grain is Grain.DEKAD:
        first = FIRST[Grain.DAY]
        return (Stretch(first + start, first + end - 1, 1),)
    return tuple(one for part in _divided(block) for one in _within(part, start, end, finest))


def _cost(found: Sequence[Stretch]) -> float:
    return sum(_cost_of(one) for one in found)


def _cost_of(one: Stretch) -> float:
    if one.is_days:
        return (one.last - one.first) * _COST_OF_DAY
    return (one.last - one.first + 1) * (_COST_OF_DAY if one.first >= FIRST[Grain.DAY] else 1)


def _year(year: int) -> _Block:
    start = date(year, 1, 1).toordinal()
    return _Block(Grain.YEAR, year, start, date(year, 12, 31).toordinal() + 1)


@lru_cache(maxsize=256)
def _divided(block: _Block) -> tuple[_Block, ...]:
    """The quarters of a year, the months of a quarter, or the dekads of a month."""
    grain = Grain(block.grain + 1)
    if grain is Grain.DEKAD:
        starts: Sequence[int] = (block.start, block.start + 10, block.start + 20)
    else:
        year, month = date.fromordinal(block.start).year, date.fromordinal(block.start).month
        months = range(0, 12, 3) if grain is Grain.QUARTER else range(3)
        starts = [date(year, month + n, 1).toordinal() for n in months]
    number = FIRST[grain] + (block.number - FIRST[block.grain]) * len(starts)
    ends = (*starts[1:], block.end)
    return tuple(
        _Block(grain, number + n, start, end)
        for n, (start, end) in enumerate(zip(starts, ends, strict=True))
    )


def _joined(found: Sequence[Stretch]) -> Iterator[Stretch]:
    """Neighbours of one kind and sign taken together, those to be taken away last."""
    ordered = sorted(found, key=lambda s: (s.is_days, -s.sign, s.first))
    for _, alike in groupby(ordered, key=lambda s: (s.is_days, s.sign)):
        held: Stretch | None = None
        for one in alike:
            if held is not None and held.last + (not one.is_days) == one.first:
                held = held._replace(last=one.last)
                continue
            if held is not None:
                yield held
            held = one
        if held is not None:
            yield held
