"""The index tables: what a reading names, in rows that find and count quickly.

All of it follows from the readings and the reviews; :func:`put` replaces an article's rows and
:func:`drop` takes them away, and the sums by month and year move by the difference.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from functools import cache
from itertools import product
from typing import Any, NamedTuple

from sqlalchemy import Connection, bindparam, delete, select

from dashboard.core.reviews import spelling
from dashboard.model import ClaimKind, Place, Reading, Resolution, Role
from dashboard.storage.store.codec import column
from dashboard.storage.store.engine import insert
from dashboard.storage.store.records import article_no_of, periods_of
from dashboard.storage.store.rows import Rows
from dashboard.storage.store.schema import mention, place_article, place_period

#: One bit for each kind of claim, in the order of the enum.
KIND_BIT = {kind: 1 << n for n, kind in enumerate(ClaimKind)}

#: ``kinds`` in the rows of ``place_period`` that count all articles.
ANY = -1


_COUNTED = select(
    place_article.c.place_no,
    place_article.c.language,
    place_article.c.kinds,
    place_article.c.mentions,
).where(place_article.c.sort_key == bindparam("key"))
_FORGET_MENTIONS = delete(mention).where(mention.c.article_no == bindparam("no"))
_FORGET_PLACES = delete(place_article).where(place_article.c.sort_key == bindparam("key"))
_PUT_MENTION, _PUT_PLACE = mention.insert(), place_article.insert()


class _Sum(NamedTuple):
    """The key of a row of sums, in the order in which rows are locked."""

    any_kind: int
    period: int
    place_no: int
    language: str
    kinds: int


def is_drawn(resolution: Resolution) -> bool:
    """Whether a mention counts for a place: it means one, and nothing else."""
    return resolution.place is not None and resolution.mention.role is Role.PLACE


def kinds_mask(kinds: Iterable[ClaimKind]) -> int:
    """The bits of several kinds of claim."""
    return sum({KIND_BIT[kind] for kind in kinds})


def put(
    connection: Connection, key: int, reading: Reading, rows: Rows, *, is_first: bool = False
) -> None:
    """Replace the rows of a current article by those of this reading, decisions applied.

    ``is_first`` says that the article has no rows yet.
    """
    before: Counter[tuple[_Sum, str]] = Counter()
    if not is_first:
        before = _counted(connection, key)
        _forget(connection, key)
    places = {r.place for r in reading.resolutions if r.place is not None and is_drawn(r)}
    numbers = rows.numbers(connection, places)
    _put_mentions(connection, key, reading, numbers)
    _add_up(connection, before, _put_places(connection, key, reading, numbers))


def drop(connection: Connection, key: int) -> None:
    """Take an article's rows away: another version of it is the current one now."""
    before = _counted(connection, key)
    _forget(connection, key)
    _add_up(connection, before, Counter())


def _put_mentions(
    connection: Connection, key: int, reading: Reading, numbers: Mapping[Place, int]
) -> None:
    rows = [
        {
            "article_no": article_no_of(key),
            "n": n,
            "start": r.mention.start,
            "end": r.mention.end,
            "sort_key": key,
            "place_no": numbers[r.place] if r.place is not None and is_drawn(r) else 0,
            "role": r.mention.role.value,
            "spelling": column(spelling(r.mention.words), 100),
        }
        for n, r in enumerate(reading.resolutions)
    ]
    if rows:
        connection.execute(_PUT_MENTION, rows)


def _put_places(
    connection: Connection, key: int, reading: Reading, numbers: Mapping[Place, int]
) -> Counter[tuple[_Sum, str]]:
    named = Counter(
        numbers[r.place] for r in reading.resolutions if r.place is not None and is_drawn(r)
    )
    kinds: dict[int, set[ClaimKind]] = {}
    for claim in reading.claims:
        for spot in claim.places:
            place = spot.resolution.place
            if place is not None and place in numbers:
                kinds.setdefault(numbers[place], set()).add(claim.kind)
    language = column(reading.article.language, 16)
    rows = [
        (no, language, kinds_mask(kinds.get(no, ())), count) for no, count in sorted(named.items())
    ]
    if rows:
        names = ("sort_key", "place_no", "language", "kinds", "mentions")
        connection.execute(_PUT_PLACE, [dict(zip(names, (key, *row), strict=True)) for row in rows])
    return _sums(key, rows)


def _counted(connection: Connection, key: int) -> Counter[tuple[_Sum, str]]:
    """What an article's rows added to the sums."""
    return _sums(key, connection.execute(_COUNTED, {"key": key}))


def _sums(key: int, rows: Iterable[tuple[int, str, int, int]]) -> Counter[tuple[_Sum, str]]:
    sums: Counter[tuple[_Sum, str]] = Counter()
    for place_no, language, kinds, mentions in rows:
        for period, (any_kind, bits) in product(periods_of(key), ((1, ANY), (0, kinds))):
            where = _Sum(any_kind, period, place_no, language, bits)
            sums[where, "articles"] += 1
            sums[where, "mentions"] += mentions
    return sums


def _forget(connection: Connection, key: int) -> None:
    connection.execute(_FORGET_MENTIONS, {"no": article_no_of(key)})
    connection.execute(_FORGET_PLACES, {"key": key})


def _add_up(
    connection: Connection,
    before: Counter[tuple[_Sum, str]],
    after: Counter[tuple[_Sum, str]],
) -> None:
    """Move the sums from ``before`` to ``after``; rows in one order, so that nobody deadlocks."""
    moved = Counter(after)
    moved.subtract(before)
    keys = sorted({where for (where, _), by in moved.items() if by})
    rows = [
        {
            **where._asdict(),
            "articles": moved[where, "articles"],
            "mentions": moved[where, "mentions"],
        }
        for where in keys
    ]
    if not rows:
        return
    connection.execute(_put_sum(connection.dialect.name), rows)


@cache
def _put_sum(dialect: str) -> Any:
    put = insert(dialect, place_period)
    return put.on_conflict_do_update(
        index_elements=list(_Sum._fields),
        set_={
            "articles": place_period.c.articles + put.excluded.articles,
            "mentions": place_period.c.mentions + put.excluded.mentions,
        },
    )
