"""The index tables: what a reading names, in rows that find and count quickly.

All of it follows from the readings and the reviews; :func:`put` replaces an article's rows and
:func:`drop` takes them away, and the sums by month move by the difference.
"""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Iterable, Mapping
from typing import NamedTuple

from sqlalchemy import Connection, delete, select

from dashboard.core.reviews import spelling
from dashboard.model import ClaimKind, Place, Reading, Resolution, Role
from dashboard.storage.store.codec import column, to_text
from dashboard.storage.store.engine import insert
from dashboard.storage.store.records import article_no_of, month_of
from dashboard.storage.store.schema import known_place, mention, place_article, place_month

#: One bit for each kind of claim, in the order of the enum.
KIND_BIT = {kind: 1 << n for n, kind in enumerate(ClaimKind)}

#: ``kinds`` in the rows of ``place_month`` that count all articles.
ANY = -1


class _Month(NamedTuple):
    """The key of a row of sums, in the order in which rows are locked."""

    any_kind: int
    month: int
    place_no: int
    language: str
    kinds: int


def is_drawn(resolution: Resolution) -> bool:
    """Whether a mention counts for a place: it means one, and nothing else."""
    return resolution.place is not None and resolution.mention.role is Role.PLACE


def kinds_mask(kinds: Iterable[ClaimKind]) -> int:
    """The bits of several kinds of claim."""
    return sum({KIND_BIT[kind] for kind in kinds})


def put(connection: Connection, key: int, reading: Reading) -> None:
    """Replace the rows of a current article by those of this reading, decisions applied."""
    before = _counted(connection, key)
    _forget(connection, key)
    places = {r.place for r in reading.resolutions if r.place is not None and is_drawn(r)}
    numbers = place_numbers(connection, places)
    _put_mentions(connection, key, reading, numbers)
    _add_up(connection, before, _put_places(connection, key, reading, numbers))


def drop(connection: Connection, key: int) -> None:
    """Take an article's rows away: another version of it is the current one now."""
    before = _counted(connection, key)
    _forget(connection, key)
    _add_up(connection, before, Counter())


def place_numbers(connection: Connection, places: Iterable[Place]) -> dict[Place, int]:
    """The numbers of gazetteer rows in this store; new ones get one."""
    rows = {
        (place.id, _digest(body)): (place, body) for place in places for body in [to_text(place)]
    }
    if not rows:
        return {}
    numbers = _numbers(connection, rows)
    missing = [
        {"id": key[0], "digest": key[1], "body": rows[key][1]}
        for key in sorted(rows.keys() - numbers.keys())
    ]
    if missing:
        connection.execute(insert(connection, known_place).on_conflict_do_nothing(), missing)
        numbers = _numbers(connection, rows)
    return {place: numbers[key] for key, (place, _) in rows.items()}


def _numbers(
    connection: Connection, rows: Mapping[tuple[str, str], object]
) -> dict[tuple[str, str], int]:
    found = connection.execute(
        select(known_place.c.id, known_place.c.digest, known_place.c.no).where(
            known_place.c.id.in_({place_id for place_id, _ in rows})
        )
    )
    return {(row.id, row.digest): row.no for row in found if (row.id, row.digest) in rows}


def _digest(body: str) -> str:
    return hashlib.sha256(body.encode("ascii")).hexdigest()[:32]


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
        connection.execute(mention.insert(), rows)


def _put_places(
    connection: Connection, key: int, reading: Reading, numbers: Mapping[Place, int]
) -> Counter[tuple[_Month, str]]:
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
        connection.execute(
            place_article.insert(), [dict(zip(names, (key, *row), strict=True)) for row in rows]
        )
    return _sums(key, rows)


def _counted(connection: Connection, key: int) -> Counter[tuple[_Month, str]]:
    """What an article's rows added to the sums."""
    table = place_article.c
    rows = connection.execute(
        select(table.place_no, table.language, table.kinds, table.mentions).where(
            table.sort_key == key
        )
    )
    return _sums(key, rows)


def _sums(key: int, rows: Iterable[tuple[int, str, int, int]]) -> Counter[tuple[_Month, str]]:
    month = month_of(key)
    sums: Counter[tuple[_Month, str]] = Counter()
    for place_no, language, kinds, mentions in rows:
        for any_kind, bits in ((1, ANY), (0, kinds)):
            where = _Month(any_kind, month, place_no, language, bits)
            sums[where, "articles"] += 1
            sums[where, "mentions"] += mentions
    return sums


def _forget(connection: Connection, key: int) -> None:
    connection.execute(delete(mention).where(mention.c.article_no == article_no_of(key)))
    connection.execute(delete(place_article).where(place_article.c.sort_key == key))


def _add_up(
    connection: Connection,
    before: Counter[tuple[_Month, str]],
    after: Counter[tuple[_Month, str]],
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
    put_sum = insert(connection, place_month)
    connection.execute(
        put_sum.on_conflict_do_update(
            index_elements=list(_Month._fields),
            set_={
                "articles": place_month.c.articles + put_sum.excluded.articles,
                "mentions": place_month.c.mentions + put_sum.excluded.mentions,
            },
        ),
        rows,
    )
