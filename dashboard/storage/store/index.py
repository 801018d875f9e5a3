"""The index tables: what a reading names, in rows that find and count quickly.

All of it follows from the readings and the reviews; :func:`put` replaces an article's rows and
:func:`drop` takes them away, and the sums by period move by the difference.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from typing import Any

from sqlalchemy import Connection, Table, bindparam, delete, func, select
from sqlalchemy.dialects.postgresql import ARRAY

from dashboard.core.reviews import spelling
from dashboard.model import ClaimKind, Place, Reading, Resolution, Role
from dashboard.storage.codec import column
from dashboard.storage.store.engine import insert
from dashboard.storage.store.periods import Grain, grain_of, periods_with
from dashboard.storage.store.records import article_no_of, day_of
from dashboard.storage.store.rows import Rows
from dashboard.storage.store.schema import mention, place_article, place_publisher, place_sums

#: One bit for each kind of claim, in the order of the enum.
KIND_BIT = {kind: 1 << n for n, kind in enumerate(ClaimKind)}

#: The tables of sums, in the order in which their rows are locked.
_SUMS = (*(table for grain in place_sums for table in grain), place_publisher)

#: Place, language, bits of the kinds and mentions of a place in an article.
_Counted = tuple[int, str, int, int]

#: The number of a table in ``_SUMS``, and the key of a row in it.
_Where = tuple[int, tuple[Any, ...]]

_COUNTED = select(
    place_article.c.place_no,
    place_article.c.language,
    place_article.c.kinds,
    place_article.c.mentions,
).where(place_article.c.sort_key == bindparam("key"))
_FORGET_MENTIONS = delete(mention).where(mention.c.article_no == bindparam("no"))
_FORGET_PLACES = delete(place_article).where(place_article.c.sort_key == bindparam("key"))
_PUT_MENTION, _PUT_PLACE = mention.insert(), place_article.insert()


class Moved:
    """By how much sums move: gathered over several articles, then written at once.

    Rows are written in one order, so that nobody deadlocks.
    """

    def __init__(self) -> None:
        self._by: dict[_Where, list[int]] = {}

    def count(self, key: int, publisher: str, counted: Iterable[_Counted], sign: int = 1) -> None:
        """Add what is counted for the article at this sort key; take it away with ``sign`` -1."""
        for row in counted:
            for where in _sums_with(key, publisher, row):
                by = self._by.setdefault(where, [0, 0])
                by[0] += sign
                by[1] += sign * row[3]

    def write(self, connection: Connection) -> None:
        """Move the sums in the connection's transaction."""
        rows: dict[int, list[tuple[Any, ...]]] = {}
        for number, key in sorted(where for where, by in self._by.items() if any(by)):
            rows.setdefault(number, []).append((*key, *self._by[number, key]))
        for number, moved in rows.items():
            _add_up(connection, _SUMS[number], moved)
        self._by.clear()


def sums_over(period: int, *, by_language: bool, by_kinds: bool) -> Table:
    """The table of sums that has this period."""
    return _SUMS[_number_of(grain_of(period), by_language=by_language, by_kinds=by_kinds)]


def _number_of(grain: Grain, *, by_language: bool = False, by_kinds: bool = False) -> int:
    return 4 * grain + by_language + 2 * by_kinds


def _sums_with(key: int, publisher: str, row: _Counted) -> Iterator[_Where]:
    """The rows of sums that a place in an article counts in."""
    place_no, language, kinds, _ = row
    for grain, period in zip(Grain, periods_with(day_of(key)), strict=False):
        yield _number_of(grain), (period, place_no)
        yield _number_of(grain, by_language=True), (language, period, place_no)
        if kinds:
            yield _number_of(grain, by_kinds=True), (period, kinds, place_no)
            both = _number_of(grain, by_language=True, by_kinds=True)
            yield both, (language, period, kinds, place_no)
        if grain is Grain.YEAR:
            yield len(_SUMS) - 1, (publisher, period, place_no)


def is_drawn(resolution: Resolution) -> bool:
    """Whether a mention counts for a place: it means one, and nothing else."""
    return resolution.place is not None and resolution.mention.role is Role.PLACE


def kinds_mask(kinds: Iterable[ClaimKind]) -> int:
    """The bits of several kinds of claim."""
    return sum({KIND_BIT[kind] for kind in kinds})


def put(
    connection: Connection,
    key: int,
    publisher: str,
    reading: Reading,
    rows: Rows,
    moved: Moved,
    *,
    is_first: bool = False,
) -> None:
    """Replace the rows of a current article by those of this reading, decisions applied.

    Args:
        connection: In whose transaction.
        key: The article's sort key.
        publisher: As it stands in the article's row.
        reading: What stands for the article.
        rows: Numbers the gazetteer rows.
        moved: Takes up how the sums move; its owner writes them.
        is_first: Whether the article has no rows yet.
    """
    if not is_first:
        moved.count(key, publisher, _counted(connection, key), -1)
        _forget(connection, key)
    places = {r.place for r in reading.resolutions if r.place is not None and is_drawn(r)}
    numbers = rows.numbers(connection, places)
    _put_mentions(connection, key, reading, numbers)
    moved.count(key, publisher, _put_places(connection, key, reading, numbers))


def drop(connection: Connection, key: int, publisher: str) -> None:
    """Take an article's rows away: another version of it is the current one now."""
    moved = Moved()
    moved.count(key, publisher, _counted(connection, key), -1)
    _forget(connection, key)
    moved.write(connection)


def republish(connection: Connection, key: int, before: str, now: str) -> None:
    """Count an article for another publisher than before."""
    moved, counted = Moved(), _counted(connection, key)
    moved.count(key, before, counted, -1)
    moved.count(key, now, counted)
    moved.write(connection)


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
) -> list[_Counted]:
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
    return rows


def _counted(connection: Connection, key: int) -> list[_Counted]:
    """What an article's rows added to the sums."""
    return [tuple(row) for row in connection.execute(_COUNTED, {"key": key})]


def _forget(connection: Connection, key: int) -> None:
    connection.execute(_FORGET_MENTIONS, {"no": article_no_of(key)})
    connection.execute(_FORGET_PLACES, {"key": key})


def _add_up(connection: Connection, table: Table, rows: list[tuple[Any, ...]]) -> None:
    names = table.columns.keys()
    put = _put_sum(connection.dialect.name, table)
    if connection.dialect.name == "postgresql":
        # One statement over arrays takes a fraction of one statement for each row.
        connection.execute(put, dict(zip(names, map(list, zip(*rows, strict=True)), strict=True)))
    else:
        connection.execute(put, [dict(zip(names, row, strict=True)) for row in rows])


@cache
def _put_sum(dialect: str, table: Table) -> Any:
    put = insert(dialect, table)
    if dialect == "postgresql":
        columns = [bindparam(column.name, type_=ARRAY(column.type)) for column in table.columns]
        names = table.columns.keys()
        given = func.unnest(*columns).table_valued(*names).render_derived()
        put = put.from_select(names, select(*(given.c[name] for name in names)))
    return put.on_conflict_do_update(
        index_elements=list(table.primary_key.columns),
        set_={
            "articles": table.c.articles + put.excluded.articles,
            "mentions": table.c.mentions + put.excluded.mentions,
        },
    )
