"""What can go wrong with a store, each in one sentence that a user can act on."""

from __future__ import annotations

import re

from sqlalchemy.engine import make_url
from sqlalchemy.exc import (
    ArgumentError,
    DataError,
    DBAPIError,
    IntegrityError,
    ProgrammingError,
    TimeoutError,
)

from dashboard.errors import DashboardError


class StoreError(DashboardError):
    """The store cannot do what was asked; nothing was changed by the attempt."""


class BusyError(StoreError):
    """Somebody else is writing; trying again helps."""


class RemovedError(StoreError):
    """What is to be saved was removed before; the removal stands until it is taken back."""

    def __init__(self, name: str, article_id: str) -> None:
        super().__init__(
            f"{name}, not read: this very text was removed before. Put it back in place of adding "
            f"it: under “Removed” on the page, or with newsmap store put-back {article_id}."
        )


class ErasedError(StoreError):
    """What is to be saved was erased for good; only who looks after the store lets it in again."""

    def __init__(self, name: str, article_id: str) -> None:
        super().__init__(
            f"{name}, not read: this very text was erased from the store, and is not taken in "
            "again. Who looks after the store may allow it: newsmap store readmit "
            f"{article_id}."
        )


_RESTORE = "it was left as it is. Restore a backup into a new store."

#: Of a store that is not whole.
DAMAGED = f"it is damaged; {_RESTORE}"

#: What an engine says (lower case), what that means, and what would mend it. First match counts.
_MEANINGS: tuple[tuple[str, str], ...] = (
    # SQLite says "database is locked" or "database table is locked"
    ("is locked", "somebody else is writing to it for too long. Try again in a moment."),
    # PostgreSQL says "canceling statement due to lock timeout" or "deadlock detected"
    ("lock timeout", "somebody else is writing to it for too long. Try again in a moment."),
    ("deadlock detected", "somebody else is writing the same records. Try again in a moment."),
    # SQLite says "database or disk is full", PostgreSQL "No space left on device"
    ("disk is full", "the disk is full; what was saved before is safe. Make room and try again."),
    ("no space left", "its disk is full; what was saved before is safe. Make room and try again."),
    (
        "disk i/o error",
        "its disk cannot be read or written. Check the disk, then restore a backup.",
    ),
    # SQLite says "file is not a database" or "database disk image is malformed"
    ("not a database", f"it is damaged, or not a Newsmap store; {_RESTORE}"),
    ("malformed", DAMAGED),
    # SQLite says "no such table: mention", PostgreSQL 'relation "mention" does not exist'
    *(
        (said, f"it is damaged: a table is missing; {_RESTORE}")
        for said in ("no such table", 'relation "')
    ),
    ("readonly database", "it may only be read. Give yourself the right to write there."),
    ("read-only", "it may only be read. Give yourself the right to write there."),
    ("unable to open", "its folder is missing or closed to you. Check the address and the rights."),
    ("password", "the server does not accept the user or the password. Check NEWSMAP_STORE."),
    ("authentication failed", "the server does not accept the user. Check NEWSMAP_STORE."),
    ("does not exist", "the server has no such database or user. Create it, or check the address."),
    ("permission denied", "the user has not the rights it needs there. Ask who runs the server."),
    ("too many", "the server takes no more connections. Try again in a moment."),
    ("starting up", "the server is starting up. Try again in a moment."),
    (
        "connection option",
        "its address has an option that PostgreSQL does not know. Check NEWSMAP_STORE.",
    ),
    *(
        (said, "its address has an option with a wrong value. Check NEWSMAP_STORE.")
        for said in ("bad value for", "sslmode value")
    ),
)

_AWAY = (
    "the database is away. Check that its server runs and can be reached, then try again; "
    "what was saved is safe."
)

#: Words of an engine that mean: nothing is wrong, only somebody else was quicker.
_PASSING = re.compile(
    r"is locked|lock timeout|deadlock detected|could not serialize|starting up", re.I
)


def shown_address(address: str) -> str:
    """The address as it may be shown to anybody: a SQLite file by its name; of another engine the
    server and the database, and neither user, nor password, nor options.

    >>> shown_address("postgresql+psycopg://ann:secret@db.example/news")
    'postgresql://db.example/news'
    """
    try:
        url = make_url(address)
    except (ArgumentError, ValueError):
        return "the store"
    if url.get_backend_name() == "sqlite":
        return url.database or "the store in memory"
    # A sign of a password that was not written as %40 lets its end look like a server's name.
    host = (url.host or _first(url.query.get("host"))).rpartition("@")[2]
    port = url.port or _first(url.query.get("port"))
    return f"{url.get_backend_name()}://{host}{f':{port}' if port else ''}/{url.database or ''}"


def _first(values: str | tuple[str, ...] | None) -> str:
    """Of an option that may be given several times, the first; empty for none."""
    return (values if isinstance(values, str) else values[0]) if values else ""


def is_passing(error: Exception) -> bool:
    """Whether trying again may help."""
    return isinstance(error, DBAPIError) and bool(_PASSING.search(str(error.orig)))


def told(error: Exception, address: str) -> Exception:
    """The engine's error as one sentence; as it is, where it can only be a mistake of ours."""
    where = shown_address(address)
    if isinstance(error, TimeoutError):
        return BusyError(f"{where}: too many people use it at once. Try again in a moment.")
    if isinstance(error, ProgrammingError | IntegrityError | DataError) and not _is_the_hosts(
        error
    ):
        return error
    said = str(getattr(error, "orig", error)).lower()
    meaning = next((meaning for words, meaning in _MEANINGS if words in said), None)
    if meaning is None and make_url(address).get_backend_name() == "postgresql":
        meaning = _AWAY
    kind = BusyError if is_passing(error) else StoreError
    return kind(f"{where}: {meaning}") if meaning else error


def _is_the_hosts(error: DBAPIError) -> bool:
    """Whether a refusal is about rights, the address or a table that is gone, which PostgreSQL's
    driver counts among a program's mistakes."""
    said = str(error.orig).lower()
    return any(one in said for one in _HOSTS_OWN)


_HOSTS_OWN = ("permission denied", "connection option", "bad value for", 'relation "')
