"""Readings in and out: what the engine made, stamped, and what stands after the decisions."""

from __future__ import annotations

import zlib
from collections.abc import Collection, Mapping, Sequence
from functools import cache
from itertools import chain
from typing import Any

from cattrs.errors import BaseValidationError
from sqlalchemy import Connection, Select, bindparam, func, or_, select, text, update

import dashboard.storage.store.articles as articles
import dashboard.storage.store.index as index
from dashboard.core.reviews import Reviewed, apply_reviews, spelling
from dashboard.model import Article, Place, Reading
from dashboard.storage.codec import (
    column,
    pack_reading,
    row_numbers,
    unpack,
    unpack_reading,
)
from dashboard.storage.store.articles import ArticleRow
from dashboard.storage.store.counts import count_readings
from dashboard.storage.store.engine import insert
from dashboard.storage.store.erasures import is_erased
from dashboard.storage.store.errors import StoreError
from dashboard.storage.store.index import Moved
from dashboard.storage.store.periods import Grain, numbers_of
from dashboard.storage.store.records import Versions
from dashboard.storage.store.reviews import reviews_reaching_each
from dashboard.storage.store.rows import Rows, places_of
from dashboard.storage.store.schema import REPLACED, article_count, mention
from dashboard.storage.store.schema import article as article_table
from dashboard.storage.store.schema import reading as table

_ARE_READ = select(table.c.article_no).where(
    table.c.article_no.in_(bindparam("numbers", expanding=True))
)
_BODIES = select(table.c.article_no, table.c.body).where(
    table.c.article_no.in_(bindparam("numbers", expanding=True))
)

_READ_BY = (
    select(table.c.rules, table.c.gazetteer)
    .join(article_table, article_table.c.no == table.c.article_no)
    .where(article_table.c.id == bindparam("id"))
)


def save(connection: Connection, made: Sequence[Reading], versions: Versions, rows: Rows) -> None:
    """Keep what the engine read off articles, and index what stands after the decisions.

    Of several readings of one article, the last counts. What is known of the articles and what was
    decided is asked for all of them at once.

    Raises:
        StoreError: An article was not saved before.
    """
    last = {reading.article.id: reading for reading in made}
    found = articles.rows_by_id(connection, last)
    for article_id in set(last) - found.keys():
        if not is_erased(connection, article_id):  # else: erased while it was being read
            raise StoreError(f"Article {article_id} is not in the store. Save the article first.")
    # In one order, so that two who save the same do not wait for each other in a circle.
    saved = [(found[article_id], last[article_id]) for article_id in sorted(found)]
    if not saved:
        return
    numbers = {"numbers": [row.no for row, _ in saved]}
    known = set(connection.execute(_ARE_READ, numbers).scalars())
    values = [_values(connection, row, reading, versions, rows) for row, reading in saved]
    connection.execute(_put(connection.dialect.name), values)
    current = [(row, reading) for row, reading in saved if not row.superseded_by]
    _index(connection, current, rows, known)
    count_readings(connection, len(saved) - len(known))


def _values(
    connection: Connection, row: ArticleRow, reading: Reading, versions: Versions, rows: Rows
) -> dict[str, Any]:
    numbers = rows.numbers(connection, places_of(reading))
    return {
        "article_no": row.no,
        "rules": versions.rules,
        "gazetteer": versions.gazetteer,
        "index_due": 0,
        "body": pack_reading(reading, numbers),
    }


@cache
def _put(dialect: str) -> Any:
    put = insert(dialect, table)
    replaced = {name: put.excluded[name] for name in ("rules", "gazetteer", "index_due", "body")}
    return put.on_conflict_do_update(index_elements=["article_no"], set_=replaced)


def load(connection: Connection, article_rows: Sequence[ArticleRow], rows: Rows) -> list[Reviewed]:
    """What stands for articles, in their order; without those that must be read first, or again.

    Bodies, gazetteer rows and decisions are fetched for all of them at once.
    """
    made = _as_made(connection, article_rows, rows)
    reaching = reviews_reaching_each(
        connection, [(reading.article.id, _spellings(reading)) for reading in made]
    )
    return [apply_reviews(*both) for both in zip(made, reaching, strict=True)]


def read_by(connection: Connection, article_id: str) -> Versions | None:
    """The versions an article was read by last; None when it was not read yet."""
    row = connection.execute(_READ_BY, {"id": column(article_id, 64)}).one_or_none()
    return Versions(rules=row.rules, gazetteer=row.gazetteer) if row is not None else None


def reindex(connection: Connection, article_id: str, rows: Rows) -> None:
    """Bring an article's day and its index rows to what is decided now."""
    row = articles.settle_day(connection, article_id)
    if row is None:
        return
    if not row.superseded_by:
        made = _as_made(connection, [row], rows)
        _index(connection, [(row, reading) for reading in made], rows, {row.no})
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
        _of_stale(select(article_table), versions)
        .where(article_table.c.no > after)
        .order_by(article_table.c.no)
        .limit(limit)
    ).all()
    return articles.in_force(connection, rows)


def stale_among(
    connection: Connection, versions: Versions, ids: Sequence[str]
) -> list[tuple[int, str]]:
    """Numbers and ids of those of these articles that are current and wait to be read."""
    wanted = {column(one, 64): one for one in ids}
    asked = _of_stale(select(article_table.c.no, article_table.c.id), versions)
    found = connection.execute(asked.where(article_table.c.id.in_(wanted)))
    return [(row.no, wanted[row.id]) for row in found]


def _of_stale(asked: Select[Any], versions: Versions) -> Select[Any]:
    """What is asked, of current articles not read yet, or by other versions."""
    return asked.outerjoin(table, table.c.article_no == article_table.c.no).where(
        article_table.c.superseded_by == "",
        or_(
            table.c.article_no.is_(None),
            table.c.rules != versions.rules,
            table.c.gazetteer != versions.gazetteer,
        ),
    )


#: CROSS JOIN keeps SQLite to this order: the replaced articles are few, the readings are not.
_FORMER_READ = text(
    f"SELECT count(*) FROM article CROSS JOIN reading WHERE {REPLACED.text} "
    "AND article_no = no AND rules = :rules AND gazetteer = :gazetteer"
)


def count_stale(connection: Connection, versions: Versions) -> int:
    """How many current articles are not read yet, or by other versions.

    Those that are read are counted instead: a look at every article takes longer than a page.
    """
    stamp = {"rules": versions.rules, "gazetteer": versions.gazetteer}
    of_years = article_count.c.period.between(*numbers_of(Grain.YEAR))
    current = connection.execute(select(func.sum(article_count.c.articles)).where(of_years))
    read = connection.execute(select(func.count()).select_from(table).filter_by(**stamp))
    former = connection.execute(_FORMER_READ, stamp)
    return int((current.scalar() or 0) - (read.scalar_one() - former.scalar_one()))


def _as_made(
    connection: Connection, article_rows: Sequence[ArticleRow], rows: Rows
) -> list[Reading]:
    """What the engine made of articles, in their order; without those that were not read."""
    numbers = {"numbers": [row.no for row in article_rows]}
    packed = {row.article_no: _unpacked(row.body) for row in connection.execute(_BODIES, numbers)}
    met = set(chain.from_iterable(numbers for _, numbers in packed.values()))
    places = rows.places(connection, met)
    found = (_reading(row, packed[row.no][0], places) for row in article_rows if row.no in packed)
    return [reading for reading in found if reading is not None]


#: What spoils a body: it is derived, and of a form this version does not know. It is read again
#: with the next reprocessing, because the stamp changes with the form.
_SPOILT = (ValueError, KeyError, TypeError, zlib.error, BaseValidationError)


def _unpacked(body: bytes) -> tuple[Any, set[int]]:
    """A reading's values, and the gazetteer rows in them; None for a form that is not known."""
    try:
        packed = unpack(body)
        return packed, set(row_numbers(packed))
    except _SPOILT:
        return None, set()


def _reading(row: ArticleRow, packed: Any, places: Mapping[int, Place]) -> Reading | None:
    article = articles.body_of(row)
    try:
        return unpack_reading(packed, article, places)
    except _SPOILT:
        return None


def _spellings(reading: Reading) -> set[str]:
    return {spelling(r.mention.words) for r in reading.resolutions}


def _index(
    connection: Connection,
    current: Sequence[tuple[ArticleRow, Reading]],
    rows: Rows,
    known: Collection[int],
) -> None:
    """Index what stands for current articles; ``known`` are the numbers of those with rows."""
    asked = [(reading.article.id, _spellings(reading)) for _, reading in current]
    moved = Moved()
    reaching = reviews_reaching_each(connection, asked) if asked else []
    for (row, reading), reviews in zip(current, reaching, strict=True):
        standing = apply_reviews(reading, reviews).reading
        where = row.sort_key, row.publisher
        index.put(connection, *where, standing, rows, moved, is_first=row.no not in known)
    moved.write(connection)
