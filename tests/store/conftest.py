"""One store per test, on SQLite and on a real PostgreSQL.

PostgreSQL is a server named in NEWSMAP_TEST_POSTGRES (postgresql+psycopg://USER@HOST/DATABASE, its
user may create databases), or Debian's own binaries, started here on localhost in a folder of their
own. Where there is neither, its half is skipped; with NEWSMAP_REQUIRE_POSTGRES=1 it fails instead.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
import uuid
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from sqlalchemy import create_engine, text
from sqlalchemy.engine import URL, make_url

sys.path.insert(0, str(Path(__file__).parent.parent))
sys.path.insert(0, str(Path(__file__).parent))

from free_ports import free_port

from dashboard.storage.store import Store, open_store

_MISSING = (
    "PostgreSQL's tests need a server: install Debian's postgresql, "
    "or name one in NEWSMAP_TEST_POSTGRES."
)


@pytest.fixture(scope="session")
def postgres_server() -> Iterator[str]:
    """The address of a server on which databases may be created."""
    if given := os.environ.get("NEWSMAP_TEST_POSTGRES"):
        yield given
        return
    binaries = _binaries()
    if binaries is None:
        (pytest.fail if os.environ.get("NEWSMAP_REQUIRE_POSTGRES") == "1" else pytest.skip)(
            _MISSING
        )
    folder = Path(tempfile.mkdtemp(prefix="newsmap-postgres-"))
    try:
        yield from _started(binaries, folder)
    finally:
        shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture(scope="session")
def new_database(request: pytest.FixtureRequest) -> Iterator[Callable[[], str]]:
    """Makes the address of one more empty PostgreSQL database; all are gone at the end."""
    made: list[URL] = []

    def make() -> str:
        server = make_url(request.getfixturevalue("postgres_server"))
        database = server.set(database=f"newsmap_{uuid.uuid4().hex[:12]}")
        _admin(server, f"CREATE DATABASE {database.database} TEMPLATE template0 ENCODING 'UTF8'")
        made.append(database)
        return database.render_as_string(hide_password=False)

    yield make
    # A server that was started for the tests is gone by now, and its databases with it.
    if given := os.environ.get("NEWSMAP_TEST_POSTGRES"):
        for database in made:
            _admin(make_url(given), f"DROP DATABASE {database.database} WITH (FORCE)")


def _admin(server: URL, statement: str) -> None:
    engine = create_engine(server, isolation_level="AUTOCOMMIT")
    with engine.connect() as connection:
        connection.execute(text(statement))
    engine.dispose()


@pytest.fixture(params=["sqlite", "postgresql"])
def address(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """The address of an empty store."""
    if request.param == "sqlite":
        return f"sqlite:///{tmp_path / 'store.sqlite'}"
    made: str = request.getfixturevalue("new_database")()
    return made


@pytest.fixture
def store(address: str) -> Iterator[Store]:
    """An empty store."""
    with open_store(address) as opened:
        yield opened


def _binaries() -> Path | None:
    found = sorted(Path("/usr/lib/postgresql").glob("*/bin/pg_ctl"))
    on_path = shutil.which("pg_ctl")
    if not found and on_path is None:
        return None
    return (found[-1] if found else Path(str(on_path)).resolve()).parent


def _started(binaries: Path, folder: Path) -> Iterator[str]:
    data = folder / "data"
    as_user: list[str] = []
    if os.geteuid() == 0:  # initdb refuses to work as root
        as_user = ["setpriv", "--reuid=postgres", "--regid=postgres", "--clear-groups"]
        shutil.chown(folder, "postgres", "postgres")
    port = free_port()
    options = f"-p {port} -k {folder} -c listen_addresses=127.0.0.1 -c fsync=off"

    def run(*command: str | Path) -> None:
        subprocess.run(
            [*as_user, *map(str, command)],
            check=True,
            cwd=folder,
            stdout=subprocess.DEVNULL,
        )

    run(binaries / "initdb", "-D", data, "-U", "newsmap", "-A", "trust", "-E", "UTF8", "-N")
    log = folder / "log"
    run(binaries / "pg_ctl", "-D", data, "-w", "-l", log, "-o", options, "start")
    try:
        yield f"postgresql+psycopg://newsmap@127.0.0.1:{port}/postgres"
    finally:
        run(binaries / "pg_ctl", "-D", data, "-m", "immediate", "stop")
