"""Articles taken out by people who put in the wrong one: shown nowhere, kept, and put back at will.

A removal is a decision like any other: signed, and never the end of anything. The text, its file,
its reading and what was decided on it stay; only nobody is shown them. Where the article had taken
another one's place at an address, that one stands there again.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import datetime
from typing import Any

from sqlalchemy import Connection

import dashboard.storage.store.articles as articles
import dashboard.storage.store.readings as readings
import dashboard.storage.store.shelves as shelves
from dashboard.storage.codec import column
from dashboard.storage.shelf_names import REMOVED_ONES
from dashboard.storage.store.errors import StoreError
from dashboard.storage.store.records import Removed
from dashboard.storage.store.rows import Rows
from dashboard.storage.store.schema import REMOVED

#: Steps of a history.
_OUT, _BACK = "out", "back"


def remove(connection: Connection, article_id: str, by: str, at: datetime, rows: Rows) -> Removed:
    """Take an article out of all that is shown, and let the text before it stand there again.

    Raises:
        StoreError: Nobody signed, there is no such article, or it is not shown anyway.
    """
    who, row = _signed(by), articles.row_of(connection, article_id)
    if row is None:
        raise StoreError(f"Article {column(article_id, 64)} is not in the store.")
    if row.superseded_by == REMOVED:
        raise StoreError(f"Article {row.id} was removed already.")
    if row.superseded_by:
        raise StoreError(
            f"Article {row.id} is the former version of {row.superseded_by}, and not shown. "
            "Remove that one."
        )
    stood = articles.addresses_held(connection, row.id)
    articles.hide(connection, row, REMOVED)
    for heir in articles.let_former_stand(connection, row.id, stood):
        readings.reindex(connection, heir, rows)
    held = {address: articles.version_at(connection, address) for address in stood}
    history = [*_history(connection, row.id), [_OUT, who, at.isoformat()]]
    _write(connection, row.id, {"title": row.title, "held": held, "history": history})
    return _removed(row.id, _note(connection, row.id))


def put_back(connection: Connection, article_id: str, by: str, at: datetime, rows: Rows) -> None:
    """Show a removed article again, where it stood.

    Raises:
        StoreError: Nobody signed, it is not removed, or another text stands at its address now.
    """
    who, row = _signed(by), articles.row_of(connection, article_id)
    if row is None or row.superseded_by != REMOVED:
        raise StoreError(f"Article {column(article_id, 64)} is not among the removed ones.")
    note = _note(connection, row.id)
    for address, version in note["held"].items():
        other = articles.later_than(connection, address, version)
        if other is not None:
            raise StoreError(
                f"Article {row.id} cannot be put back: another text, {other.id}, has come to its "
                "address since. Remove that one first."
            )
    for address in note["held"]:
        articles.stand_again(connection, address, row.id)
    articles.revive(connection, row.id)
    readings.reindex(connection, row.id, rows)
    note["history"].append([_BACK, who, at.isoformat()])
    _write(connection, row.id, note)


def all_removed(connection: Connection) -> tuple[Removed, ...]:
    """The articles that are removed now, the last one first."""
    kept = shelves.kept_on(connection, REMOVED_ONES)
    notes = {key: json.loads(body) for key, body in kept.items()}
    out = [_removed(key, note) for key, note in notes.items() if note["history"][-1][0] == _OUT]
    return tuple(sorted(out, key=lambda one: (one.at, one.article_id), reverse=True))


def forget(connection: Connection, article_id: str) -> None:
    """Keep nothing of an article's removals: it is being erased."""
    shelves.take(connection, REMOVED_ONES, article_id)


def _signed(by: str) -> str:
    if not by.strip():
        raise StoreError("Removing an article, or putting it back, needs a name. Give your name.")
    return by.strip()


def _note(connection: Connection, article_id: str) -> dict[str, Any]:
    body = shelves.kept_under(connection, REMOVED_ONES, article_id)
    found: dict[str, Any] = json.loads(body) if body else {"held": {}, "history": []}
    return found


def _history(connection: Connection, article_id: str) -> list[list[str]]:
    steps: list[list[str]] = _note(connection, article_id)["history"]
    return steps


def _write(connection: Connection, article_id: str, note: Mapping[str, Any]) -> None:
    shelves.put(connection, REMOVED_ONES, article_id, json.dumps(note))


def _removed(article_id: str, note: Mapping[str, Any]) -> Removed:
    _, by, at = note["history"][-1]
    return Removed(article_id=article_id, title=note["title"], by=by, at=datetime.fromisoformat(at))
