"""Readings in and out: what the engine made, stamped, and what stands after the decisions."""

from __future__ import annotations

import zlib
from collections.abc import Sequence

from cattrs.errors import BaseValidationError
from sqlalchemy import Connection, or_, select, update

from dashboard.core.reviews import Reviewed, apply_reviews, spelling
from dashboard.model import Article, Reading, Review
from dashboard.storage.store import articles, index
from dashboard.storage.store.articles import ArticleRow
from dashboard.storage.store.codec import column, pack_reading, unpack_reading
from dashboard.storage.store.engine import insert
from dashboard.storage.store.errors import StoreError
from dashboard.storage.store.records import Versions
from dashboard.storage.store.reviews import reviews_reaching
from dashboard.storage.store.schema import article as article_table
from dashboard.storage.store.schema import mention
from dashboard.storage.store.schema import reading as table


def save(connection: Connection, reading: Reading, versions: Versions) -> None:
    """Keep what the engine read off an article, and index what stands after the decisions."""
    row = articles.row_of(connection, reading.article.id)
    if row is None:
        raise StoreError(
            f"Article {reading.article.id} is not in the store. Save the article first."
        )
    put = insert(connection, table)
    values = {
        "article_no": row.no,
        "rules": versions.rules,
        "gazetteer": versions.gazetteer,
        "index_due": 0,
        "body": pack_reading(reading),
    }
    connection.execute(
        put.values(values).on_conflict_do_update(index_elements=["article_no"], set_=values)
    )
    if not row.superseded_by:
        _index(connection, row, reading)


def load(connection: Connection, row: ArticleRow) -> Reviewed | None:
    """What stands for an article; None when it was not read yet, or must be read again."""
    reading = _as_made(connection, row)
    return None if reading is None else apply_reviews(reading, _reaching(connection, reading))


def reindex(connection: Connection, article_id: str) -> None:
    """Bring an article's day and its index rows to what is decided now."""
    row = articles.settle_day(connection, article_id)
    if row is None:
        return
    reading = None if row.superseded_by else _as_made(connection, row)
    if reading is not None:
        _index(connection, row, reading)
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


def _as_made(connection: Connection, row: ArticleRow) -> Reading | None:
    body = connection.execute(
        select(table.c.body).where(table.c.article_no == row.no)
    ).scalar_one_or_none()
    if body is None:
        return None
    try:
        return unpack_reading(body, articles.body_of(row))
    except (ValueError, KeyError, TypeError, zlib.error, BaseValidationError):
        # Derived, and of a form this version does not know: it is read again with the next
        # reprocessing, because its stamp cannot be this version's.
        return None


def _reaching(connection: Connection, reading: Reading) -> Sequence[Review]:
    spellings = {spelling(r.mention.words) for r in reading.resolutions}
    return reviews_reaching(connection, reading.article.id, spellings)


def _index(connection: Connection, row: ArticleRow, reading: Reading) -> None:
    reviewed = apply_reviews(reading, _reaching(connection, reading))
    index.put(connection, row.sort_key, reviewed.reading)
