"""What a store still knows of an erased article: its id, when, by whom and why, and no more."""

from __future__ import annotations

import json
from datetime import datetime
from typing import Any

from sqlalchemy import Connection

import dashboard.storage.store.shelves as shelves
from dashboard.storage.codec import column
from dashboard.storage.shelf_names import ERASED_ONES
from dashboard.storage.store.records import Erased

#: Steps of a history: name, who, when, why.
_OUT, _LET_IN = "erased", "let in"


def is_erased(connection: Connection, article_id: str) -> bool:
    """Whether an article was erased, and nobody has let it in again."""
    note = _note(connection, article_id)
    return note is not None and _is_out(note)


def was_ever_erased(connection: Connection, article_id: str) -> bool:
    """Whether an article was erased, and perhaps let in again since."""
    return _note(connection, article_id) is not None


def note_erased(connection: Connection, article_id: str, by: str, at: datetime, why: str) -> None:
    """Write down that an article was erased; its traces wait to be cleaned away."""
    note = _note(connection, article_id) or {"history": []}
    note["history"].append([_OUT, by, at.isoformat(), why])
    _write(connection, article_id, note | {"clean": False})


def let_in(connection: Connection, article_id: str, by: str, at: datetime) -> None:
    """Write down that an erased article may be read again."""
    note = _note(connection, article_id)
    assert note is not None
    note["history"].append([_LET_IN, by, at.isoformat(), ""])
    _write(connection, article_id, note)


def all_erased(connection: Connection) -> tuple[Erased, ...]:
    """The articles that are erased now, the last one first."""
    found = [_erased(key, note) for key, note in _notes(connection).items() if _is_out(note)]
    return tuple(sorted(found, key=lambda one: (one.at, one.article_id), reverse=True))


def note_clean(connection: Connection) -> None:
    """Write down that the store's file has no trace of what was erased so far."""
    for key, note in _notes(connection).items():
        if not note["clean"]:
            _write(connection, key, note | {"clean": True})


def wait_for_cleaning(connection: Connection) -> tuple[str, ...]:
    """The ids of the erased articles whose traces may still lie in the store's file."""
    return tuple(key for key, note in sorted(_notes(connection).items()) if not note["clean"])


def _is_out(note: dict[str, Any]) -> bool:
    return bool(note["history"][-1][0] == _OUT)


def _erased(article_id: str, note: dict[str, Any]) -> Erased:
    _, by, at, why = note["history"][-1]
    when = datetime.fromisoformat(at)
    return Erased(article_id=article_id, by=by, at=when, why=why, is_clean=note["clean"])


def _notes(connection: Connection) -> dict[str, dict[str, Any]]:
    kept = shelves.kept_on(connection, ERASED_ONES)
    return {key: json.loads(body) for key, body in kept.items()}


def _note(connection: Connection, article_id: str) -> dict[str, Any] | None:
    body = shelves.kept_under(connection, ERASED_ONES, column(article_id, 64))
    return json.loads(body) if body else None


def _write(connection: Connection, article_id: str, note: dict[str, Any]) -> None:
    shelves.put(connection, ERASED_ONES, column(article_id, 64), json.dumps(note))
