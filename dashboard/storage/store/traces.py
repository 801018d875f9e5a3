"""The files of a store without what an engine leaves in them of rows that are gone.

SQLite leaves them in free pages and in its log, FTS5 in older segments of the index. PostgreSQL
leaves them in dead rows, in the keys of a GIN index, and as samples in its planner's statistics.
What lies outside the store's own files (PostgreSQL's write-ahead log and its archive, replicas,
copies of the disk) nobody reaches from here.
"""

from __future__ import annotations

import re
import time
from contextlib import suppress
from typing import Any

from sqlalchemy import Connection, inspect
from sqlalchemy.exc import DBAPIError

from dashboard.storage.store.engine import ENGINE_ERRORS, Database
from dashboard.storage.store.errors import BusyError, StoreError, told

#: Tables of PostgreSQL in which words of articles stand; the others hold numbers.
_TABLES = (
    "article",
    "article_address",
    "article_count",
    "article_words",
    "kept",
    "known_place",
    "mention",
    "place_publisher",
    "raw_file",
    "reading",
    "review",
)

#: How often, and after how many seconds, it is tried again while somebody still reads the store
#: as it was.
_TIMES, _PAUSE_S = 5, 2.0

#: How long SQLite waits for others before it gives up one attempt, in milliseconds.
_BUSY_MS = 15_000

_SOMEBODY_READS = (
    "somebody still reads the store as it was before. Stop the page or the program that does."
)

#: What begins PostgreSQL's "12 dead row versions cannot be removed yet", in any language.
_LEFT = re.compile(r"\s*(\d+)")


def clean_file(database: Database) -> None:
    """Rewrite what holds words of articles, so that only what is counted stands in it.

    Raises:
        StoreError: The disk is full, somebody reads for too long, or the rights are missing.
    """
    try:
        with database.engine.connect() as connection:
            connection = connection.execution_options(isolation_level="AUTOCOMMIT")
            for turn in range(_TIMES):
                if turn:
                    time.sleep(_PAUSE_S)
                done = _sqlite(connection) if database.is_sqlite else _postgresql(connection)
                if done:
                    return
    except ENGINE_ERRORS as error:
        if (problem := told(error, database.address)) is not error:
            raise problem from error
        raise
    raise BusyError(_SOMEBODY_READS)


def _sqlite(connection: Connection) -> bool:
    """Whether the file is clean; False while somebody's reading keeps the log as it is."""
    driver: Any = connection.connection.driver_connection
    driver.execute(f"PRAGMA busy_timeout = {_BUSY_MS}")
    driver.execute("INSERT INTO article_words (article_words) VALUES ('optimize')")
    driver.execute("VACUUM")
    is_busy, *_ = driver.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
    return not is_busy


def _postgresql(connection: Connection) -> bool:
    """Whether the tables are clean; False while somebody's snapshot keeps dead rows."""
    driver: Any = connection.connection.driver_connection
    notices: list[tuple[str, str, str]] = []

    def hear(said: Any) -> None:  # what it says is gone with the answer it came with
        parts = (said.severity_nonlocalized, said.message_primary, said.message_detail)
        notices.append(tuple(part or "" for part in parts))  # type: ignore[arg-type]

    driver.add_notice_handler(hear)
    try:
        connection.exec_driver_sql("SET lock_timeout = '30s'")
        for name in _TABLES:
            if connection.exec_driver_sql(f"SELECT 1 FROM {name} LIMIT 1").first() is None:
                _forget_samples(connection, name)
        for name in (*_TABLES, "pg_statistic"):
            connection.exec_driver_sql(f"VACUUM (FULL, ANALYZE, VERBOSE) {name}")
        connection.exec_driver_sql("RESET lock_timeout")
    finally:
        driver.remove_notice_handler(hear)
    for severity, problem, _ in notices:
        if severity == "WARNING":
            raise StoreError(
                f"PostgreSQL did not clean everything ({problem}). Let the owner of the database "
                "do it."
            )
    with suppress(DBAPIError):  # files that are no longer used go now; without the right, later
        connection.exec_driver_sql("CHECKPOINT")
    left = (_LEFT.match(detail) for _, _, detail in notices)
    return not any(int(found[1]) for found in left if found)


def _forget_samples(connection: Connection, table: str) -> None:
    """Drop the planner's samples of an empty table, which an analysis leaves as they were."""
    for column in inspect(connection).get_columns(table):
        kind = column["type"].compile(connection.dialect)
        connection.exec_driver_sql(
            f'ALTER TABLE {table} ALTER COLUMN "{column["name"]}" TYPE {kind}'
        )
