"""Readings in and out: what the engine made, stamped, and what stands after the decisions."""

from __future__ import annotations

import zlib
from collections.abc import Sequence
from functools import cache
from typing import Any

from cattrs.errors import BaseValidationError
from sqlalchemy import Connection, bindparam, or_, select, update

import dashboard.storage.store.articles as articles
import dashboard.storage.store.index as index
from dashboard.core.reviews import Reviewed, apply_reviews, spelling
from dashboard.model import Article, Reading, Review
from dashboard.storage.store.articles import ArticleRow
from dashboard.storage.store.codec import (
    column,
    pack_reading,
    row_numbers,
    unpack,
    unpack_reading,
)
from dashboard.storage.store.engine import insert
from dashboard.storage.store.errors import StoreError
from dashboard.storage.store.index import Moved
from dashboard.storage.store.records import Versions
from dashboard.storage.store.reviews import reviews_reaching
from dashboard.storage.store.rows import Rows, places_of
from dashboard.storage.store.schema import article as article_table
from dashboard.storage.store.schema import mention
from dashboard.storage.store.schema import reading as table

_IS_READ = select(table.c.article_no).where(table.c.article_no == bindparam("no"))
_BODY = select(table.c.body).where(table.c.article_no == bindparam("no"))


def save(
    connection: Connection, reading: Reading, versions: Versions, rows: Rows, moved: Moved
) -> None:
    """Keep what the engine read off an article, and index what stands after the decisions.

    ``moved`` takes up how the sums move; its owner writes them.
    """
    numbers = rows.numbers(connection, places_of(reading))
    row = articles.row_of(connection, reading.article.id)
    if row is None:
        raise StoreError(
            f"Article {reading.article.id} is not in the store. Save the article first."
        )
    is_first = connection.execute(_IS_READ, {"no": row.no}).one_or_none() is None
    values = {
        "article_no": row.no,
        "rules": versions.rules,
        "gazetteer": versions.gazetteer,
        "index_due": 0,
        "body": pack_reading(reading, numbers),
    }
    connection.execute(_put(connection.dialect.name), values)
    if not row.superseded_by:
        _index(connection, row, reading, rows, moved, is_first=is_first)


@cache
def _put(dialect: str) -> Any:
    put = insert(dialect, table)
    replaced = {name: put.excluded[name] for name in ("rules", "gazetteer", "index_due", "body")}
    return put.on_conflict_do_update(index_elements=["article_no"], set_=replaced)


def load(connection: Connection, row: ArticleRow, rows: Rows) -> Reviewed | None:
    """What stands for an article; None when it was not read yet, or must be read again."""
    reading = _as_made(connection, row, rows)
    return None if reading is None else apply_reviews(reading, _reaching(connection, reading))


def reindex(connection: Connection, article_id: str, rows: Rows) -> None:
    """Bring an article's day and its index rows to what is decided now."""
    row = articles.settle_day(connection, article_id)
    if row is None:
        return
    reading = None if row.superseded_by else _as_made(connection, row, rows)
    if reading is not None:
        moved = Moved()
        _index(connection, row, reading, rows, moved)
        moved.write(connection)
    connection.execute(update(table).where(table.c.article_no == row.no).values(index_due=0))


def mark_due(connection: Connection, words: str) -> None:
    """Note that a decision on this spelling has not reached the articles that print it."""
    naming = select(mention.c.article_no).where(mention.c.spelling == column(spelling(words), 100))
    connection.execute(update(table).where(table.c.article_no.in_(naming)).values(index_due=1))


def due(connection: Connection, limit: int) -> list[str]:
    """Articles whose index rows wait for a decision."""
    numbers = select(table.c.article_no).where(table.c.index_due == 1).limit(limit)
    return list(
        connection.execute(
            select(article_table.c.id).where(article_table.c.no.in_(numbers))
        ).scalars()
    )


def stale(connection: Connection, versions: Versions, after: int, limit: int) -> list[Article]:
    """Current articles not read yet, or by other versions, from article number ``after`` on."""
    rows = connection.execute(
        select(article_table)
        .outerjoin(table, table.c.article_no == article_table.c.no)
        .where(
            article_table.c.superseded_by == "",
            article_table.c.no > after,
            or_(
                table.c.article_no.is_(None),
                table.c.rules != versions.rules,
                table.c.gazetteer != versions.gazetteer,
            ),
        )
        .order_by(article_table.c.no)
        .limit(limit)
    ).all()
    return articles.in_force(connection, rows)


def _as_made(connection: Connection, row: ArticleRow, rows: Rows) -> Reading | None:
    body = connection.execute(_BODY, {"no": row.no}).scalar_one_or_none()
    if body is None:
        return None
    try:
        packed = unpack(body)
        places = rows.places(connection, row_numbers(packed))
        return unpack_reading(packed, articles.body_of(row), places)
    except (ValueError, KeyError, TypeError, zlib.error, BaseValidationError):
        # Derived, and of a form this version does not know: it is read again with the next
        # reprocessing, because the stamp changes with the form.
        return None


def _reaching(connection: Connection, reading: Reading) -> Sequence[Review]:
    spellings = {spelling(r.mention.words) for r in reading.resolutions}
    return reviews_reaching(connection, reading.article.id, spellings)


def _index(
    connection: Connection,
    row: ArticleRow,
    reading: Reading,
    rows: Rows,
    moved: Moved,
    *,
    is_first: bool = False,
) -> None:
    standing = apply_reviews(reading, _reaching(connection, reading)).reading
    index.put(connection, row.sort_key, row.publisher, standing, rows, moved, is_first=is_first)
