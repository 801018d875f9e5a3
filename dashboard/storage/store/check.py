"""Whether a store is whole: the engine's own check, and that its parts agree with each other."""

from __future__ import annotations

import zlib
from collections.abc import Iterator
from typing import Any

from cattrs.errors import BaseValidationError
from sqlalchemy import ColumnElement, Connection, Select, func, select, text

import dashboard.storage.store.articles as articles
from dashboard.counting import counted
from dashboard.model import Review
from dashboard.storage.codec import from_text, unpack
from dashboard.storage.store.counts import READINGS
from dashboard.storage.store.erasures import wait_for_cleaning, was_ever_erased
from dashboard.storage.store.errors import StoreError
from dashboard.storage.store.periods import UNDATED, Grain, numbers_of
from dashboard.storage.store.records import DAY_OF_KEYS
from dashboard.storage.store.schema import article as article_table
from dashboard.storage.store.schema import (
    article_address,
    article_count,
    place_article,
    place_publisher,
    place_sums,
    tally,
)
from dashboard.storage.store.schema import reading as reading_table
from dashboard.storage.store.schema import review as review_table

_ROWS = 500


def findings(connection: Connection) -> tuple[str, ...]:
    """What is wrong, a sentence each; empty when all is well."""
    return (
        *_engine(connection),
        *_articles(connection),
        *_addresses(connection),
        *_readings(connection),
        *_reviews(connection),
        *_search(connection),
        *_sums(connection),
        *_counts(connection),
        *_traces(connection),
    )


def _engine(connection: Connection) -> Iterator[str]:
    if connection.dialect.name != "sqlite":
        return
    for (said,) in connection.execute(text("PRAGMA integrity_check")):
        if said != "ok":
            yield f"The file is damaged ({said}). Restore a backup into a new store."


def _articles(connection: Connection) -> Iterator[str]:
    numbers = list(connection.execute(select(article_table.c.no)).scalars())
    for n in range(0, len(numbers), _ROWS):
        for row in articles.rows_of(connection, numbers[n : n + _ROWS]):
            try:
                article = articles.body_of(row)
            except StoreError as error:
                yield str(error)
                continue
            if article.id != row.id:
                yield f"Article {row.id} holds the text of {article.id}. Restore a backup."


def _addresses(connection: Connection) -> Iterator[str]:
    lost = connection.execute(
        select(article_address.c.address, article_address.c.article_id)
        .outerjoin(article_table, article_table.c.id == article_address.c.article_id)
        .where(article_table.c.id.is_(None))
    )
    for row in lost:
        if was_ever_erased(connection, row.article_id):
            continue
        yield f"Article {row.article_id}, which stood at {row.address}, is missing."


def _readings(connection: Connection) -> Iterator[str]:
    table = reading_table.c
    lost = select(func.count()).where(table.article_no.not_in(select(article_table.c.no)))
    if count := connection.execute(lost).scalar_one():
        yield f"{count} readings belong to no article. Back up and restore into a new store."
    asked = select(table.article_no, table.body).execution_options(yield_per=_ROWS)
    for row in connection.execute(asked):
        try:
            unpack(row.body)
        except (ValueError, zlib.error):
            yield (
                f"The reading of article number {row.article_no} is damaged. "
                "Restore a backup into a new store."
            )


def _reviews(connection: Connection) -> Iterator[str]:
    for row in connection.execute(select(review_table.c.id, review_table.c.body)):
        try:
            from_text(row.body, Review)
        except (ValueError, TypeError, KeyError, BaseValidationError):
            yield f"Decision {row.id} cannot be read. Restore a backup into a new store."


def _search(connection: Connection) -> Iterator[str]:
    key = "rowid" if connection.dialect.name == "sqlite" else "sort_key"
    found = set(connection.execute(text(f"SELECT {key} FROM article_words")).scalars())
    wanted = set(
        connection.execute(
            select(article_table.c.sort_key).where(article_table.c.superseded_by == "")
        ).scalars()
    )
    if found != wanted:
        yield (
            f"The search knows {len(found)} articles, the store holds {len(wanted)} current ones. "
            "Back up and restore into a new store."
        )


def _sums(connection: Connection) -> Iterator[str]:
    key, kinds = place_article.c.sort_key, place_article.c.kinds
    sums = [(table, grain is Grain.YEAR) for grain in Grain for table in place_sums[grain]]
    for table, with_undated in (*sums, (place_publisher, True)):
        conditions = [kinds != 0] if "kinds" in table.columns else []
        if not with_undated:
            conditions.append(key >= DAY_OF_KEYS)
        counted = _total(connection, func.count(), place_article.c.mentions, *conditions)
        summed = _total(connection, func.sum(table.c.articles), table.c.mentions)
        if summed != counted:
            yield (
                f"The sums in {table.name} count {summed[0]} places in articles, the articles have "
                f"{counted[0]}. Back up and restore into a new store."
            )


def _counts(connection: Connection) -> Iterator[str]:
    table, current = article_count.c, article_table.c.superseded_by == ""
    held = _number(connection, select(func.count()).where(current))
    for grain in Grain:
        within = table.period.between(*numbers_of(grain)) | (table.period == UNDATED)
        counted = _number(connection, select(func.sum(table.articles)).where(within))
        if counted != held:
            yield (
                f"By {grain.name.lower()}, {counted} current articles are counted, and the store "
                f"holds {held}. Back up and restore into a new store."
            )
    counted = _number(connection, select(tally.c.number).where(tally.c.name == READINGS))
    held = _number(connection, select(func.count()).select_from(reading_table))
    if counted != held:
        yield (
            f"{counted} readings are counted, and the store holds {held}. "
            "Back up and restore into a new store."
        )


def _traces(connection: Connection) -> Iterator[str]:
    if waiting := wait_for_cleaning(connection):
        erased = counted(len(waiting), "article was erased", "articles were erased")
        yield (
            f"{erased}, and traces may still lie in the store's file. "
            "Clean it: newsmap store clean."
        )


def _number(connection: Connection, asked: Select[Any]) -> int:
    return int(connection.execute(asked).scalar() or 0)


def _total(
    connection: Connection,
    articles: ColumnElement[int],
    mentions: ColumnElement[int],
    *conditions: ColumnElement[bool],
) -> tuple[int, int]:
    asked = select(func.coalesce(articles, 0), func.coalesce(func.sum(mentions), 0))
    row = connection.execute(asked.where(*conditions)).one()
    return int(row[0]), int(row[1])
