"""One connection to either engine: transactions, waiting, and errors told in a sentence."""

from __future__ import annotations

import random
import sqlite3
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, TypeVar

from sqlalchemy import Connection, Engine, create_engine, event, text
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.engine import URL, make_url
from sqlalchemy.exc import (
    ArgumentError,
    DBAPIError,
    InterfaceError,
    NoSuchModuleError,
    TimeoutError,
)
from sqlalchemy.sql.schema import Table

from dashboard.storage.store.errors import StoreError, is_passing, told

T = TypeVar("T")

#: How long one attempt waits for another writer, and how long attempts go on, in seconds. Writers
#: hold the store for milliseconds; a minute means that something hangs.
_WAIT_S = 15.0
_GIVE_UP_S = 60.0

#: How long SQLite itself waits to begin writing, in milliseconds.
_BEGIN_MS = 10

#: PostgreSQL's lock for writing; any number will do, as long as every process takes the same.
_LOCK = 5_261_749

_ENGINES = {"sqlite", "postgresql"}

#: What our connections to PostgreSQL ask of its planner, whatever its server is set to. The page's
#: questions take milliseconds: compiling them or sharing them out takes longer than answering, and
#: an index is worth its price, because what was asked for lately lies in memory.
_PLANNER = {
    "jit": "off",
    "max_parallel_workers_per_gather": "0",
    "random_page_cost": "1.1",
    "work_mem": "16MB",
}

#: How long a server is waited for that does not answer, in seconds, and in milliseconds for what
#: was sent and not acknowledged: without, a cable that was pulled holds a page for a quarter of an
#: hour. What the address asks for counts instead.
_PATIENCE: dict[str, Any] = {
    "connect_timeout": 5,
    "keepalives_idle": 15,
    "keepalives_interval": 5,
    "keepalives_count": 3,
    "tcp_user_timeout": 30_000,
}

#: PostgreSQL plans a statement of ours once for all when a connection has sent it so often.
_PREPARED_AFTER = 5

#: What an engine may raise; sqlite3's own errors come bare while a connection is being made.
ENGINE_ERRORS = (DBAPIError, InterfaceError, TimeoutError, sqlite3.Error)


class Database:
    """An engine that reads in a snapshot, and writes in transactions that wait and retry."""

    def __init__(self, address: str) -> None:
        self.address = address
        self.engine = _engine(address)
        self.is_sqlite = self.engine.dialect.name == "sqlite"

    @contextmanager
    def read(self) -> Iterator[Connection]:
        """A connection that sees the store as it is now, until the end of the block."""
        try:
            with self.engine.connect() as connection, connection.begin():
                self._plan(connection, once=False)
                yield connection
        except ENGINE_ERRORS as error:
            self._tell(error)
            raise

    def write(self, work: Callable[[Connection], T]) -> T:
        """The result of ``work``, done in one transaction: wholly, or not at all.

        ``work`` may run several times: where somebody else was quicker, it is undone and begun
        again.
        """
        until = time.monotonic() + _GIVE_UP_S
        while True:
            try:
                with self.engine.connect() as connection:
                    connection = connection.execution_options(newsmap_writes=True)
                    with connection.begin():
                        self._plan(connection, once=True)
                        self._be_alone(connection)
                        return work(connection)
            except ENGINE_ERRORS as error:
                if not is_passing(error) or time.monotonic() > until:
                    self._tell(error)
                    raise
            time.sleep(random.uniform(0.001, 0.02))

    def _plan(self, connection: Connection, *, once: bool) -> None:
        """Let PostgreSQL plan a statement once for all, as for the same rows written again and
        again; or each time, because a question's best plan hangs on the words and days in it.
        """
        if not self.is_sqlite:
            driver: Any = connection.connection.driver_connection
            driver.prepare_threshold = _PREPARED_AFTER if once else None

    def _be_alone(self, connection: Connection) -> None:
        """Let one write at a time, as SQLite does: what a writer has seen, nobody changes."""
        if not self.is_sqlite:
            connection.execute(text(f"SET LOCAL lock_timeout = '{_WAIT_S * 1000:.0f}ms'"))
            connection.execute(text("SELECT pg_advisory_xact_lock(:lock)"), {"lock": _LOCK})

    def _tell(self, error: Exception) -> None:
        """Raise the engine's error as a sentence; nothing for a mistake of ours."""
        if (problem := told(error, self.address)) is not error:
            raise problem from error

    def close(self) -> None:
        """Give the connections back."""
        self.engine.dispose()


def insert(engine: Connection | str, table: Table) -> Any:
    """An insert that knows ``on_conflict_do_…`` in the words of an engine or a connection's."""
    name = engine if isinstance(engine, str) else engine.dialect.name
    if name == "sqlite":
        return sqlite.insert(table)
    return postgresql.insert(table)


def sqlite_file(address: str) -> Path | None:
    """The file of a SQLite store; None for another engine or one in memory."""
    url = _url(address)
    if url.get_backend_name() != "sqlite" or not url.database or url.database == ":memory:":
        return None
    return Path(url.database)


def _url(address: str) -> URL:
    try:
        url = make_url(address)
    except (ArgumentError, ValueError):  # the latter for a port that is no number
        raise StoreError(
            "The store that was named is not an address. Write sqlite:///FILE or "
            "postgresql+psycopg://USER@HOST/DATABASE."
        ) from None
    if url.get_backend_name() not in _ENGINES:
        raise StoreError(
            f"The store's address names the engine {url.get_backend_name()!r}, which no store can "
            "use. Write sqlite:///FILE or postgresql+psycopg://USER@HOST/DATABASE."
        )
    return url


def _engine(address: str) -> Engine:
    url = _url(address)
    try:
        if url.get_backend_name() == "sqlite":
            return _sqlite(url)
        return _postgresql(url)
    except (ModuleNotFoundError, NoSuchModuleError) as error:
        raise StoreError(
            "PostgreSQL needs its driver, and the address its name. "
            "Install newsmap[postgres] and write postgresql+psycopg://…"
        ) from error


def _postgresql(url: URL) -> Engine:
    engine = create_engine(
        url,
        pool_pre_ping=True,
        pool_size=10,
        connect_args={name: value for name, value in _PATIENCE.items() if name not in url.query},
        hide_parameters=True,  # they are words of articles, and what fails goes to a log
    )
    settings = ", ".join(f"set_config('{name}', '{to}', false)" for name, to in _PLANNER.items())

    @event.listens_for(engine, "connect")
    def _(connection: Any, _record: Any) -> None:
        connection.execute(f"SELECT {settings}")
        connection.commit()

    return engine


def _sqlite(url: URL) -> Engine:
    engine = create_engine(
        url, connect_args={"timeout": _WAIT_S}, pool_size=10, hide_parameters=True
    )

    @event.listens_for(engine, "connect")
    def _(connection: Any, _record: Any) -> None:
        # Transactions are begun by hand, below: Python's own would begin them too late.
        connection.isolation_level = None
        for pragma in ("journal_mode=WAL", "synchronous=FULL", "cache_size=-32000"):
            connection.execute(f"PRAGMA {pragma}").fetchall()

    @event.listens_for(engine, "begin")
    def _(connection: Connection) -> None:
        if not connection.get_execution_options().get("newsmap_writes"):
            connection.exec_driver_sql("BEGIN")
            return
        # SQLite asks again ever more seldom, so that under many writers one may starve: it soon
        # gives up here, and ``write`` asks again at random moments. Once begun, it is patient.
        connection.exec_driver_sql(f"PRAGMA busy_timeout={_BEGIN_MS}")
        try:
            connection.exec_driver_sql("BEGIN IMMEDIATE")
        finally:
            connection.exec_driver_sql(f"PRAGMA busy_timeout={int(_WAIT_S * 1000)}")

    return engine
