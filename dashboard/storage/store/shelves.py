"""Small things that other parts keep in a store, as text: on a shelf, under a key."""

from __future__ import annotations

from sqlalchemy import Connection, delete, select

from dashboard.storage.store.engine import insert
from dashboard.storage.store.schema import kept


def kept_on(connection: Connection, shelf: str) -> dict[str, str]:
    """What is kept on a shelf, by key."""
    rows = connection.execute(select(kept.c.key, kept.c.body).where(kept.c.shelf == shelf))
    return {row.key: row.body for row in rows}


def kept_under(connection: Connection, shelf: str, key: str) -> str | None:
    """What is kept on a shelf under a key; None for nothing."""
    asked = select(kept.c.body).where(kept.c.shelf == shelf, kept.c.key == key)
    body: str | None = connection.execute(asked).scalar_one_or_none()
    return body


def put(connection: Connection, shelf: str, key: str, body: str) -> None:
    """Keep a text, in place of what was kept under its key before."""
    row = insert(connection, kept).values(shelf=shelf, key=key, body=body)
    connection.execute(
        row.on_conflict_do_update(index_elements=["shelf", "key"], set_={"body": body})
    )


def take(connection: Connection, shelf: str, key: str) -> None:
    """Keep nothing under a key any longer."""
    connection.execute(delete(kept).where(kept.c.shelf == shelf, kept.c.key == key))


def clear(connection: Connection, shelf: str) -> None:
    """Keep nothing on a shelf any longer."""
    connection.execute(delete(kept).where(kept.c.shelf == shelf))
