"""What was read off text files, kept until a file, a rule or a pack of the gazetteer changes.

Reading an article takes thirty times as long as finding its reading here. Nothing here is the only
copy of anything: what is missing, damaged or of another version is read anew, and what cannot be
written is not. Other than the store, it knows no decisions, and nobody has to look after it.
"""

from __future__ import annotations

import os
import sqlite3
import zlib
from collections.abc import Callable, Iterator, Mapping
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass
from datetime import date
from hashlib import sha256
from pathlib import Path

from dashboard.core.gazetteer import Gazetteer
from dashboard.model import Article, Place, Reading
from dashboard.storage.articles import TextFile
from dashboard.storage.codec import (
    from_text,
    pack,
    pack_article,
    pack_reading,
    to_text,
    unpack,
    unpack_article,
    unpack_reading,
)
from dashboard.storage.kept_screens import READINGS

#: So many readings are kept, those asked for last; some 2 kB each.
MOST_KEPT = 20_000

#: So many seconds one waits for another process that writes.
_PATIENCE_S = 5.0

_TABLE = (
    "CREATE TABLE IF NOT EXISTS kept (key TEXT PRIMARY KEY, used INTEGER NOT NULL,"
    " article BLOB NOT NULL, reading BLOB NOT NULL, rows BLOB NOT NULL) WITHOUT ROWID"
)
_FIND = "SELECT used, article, reading, rows FROM kept WHERE key = ?"
_PUT = "INSERT OR REPLACE INTO kept VALUES (?, ?, ?, ?, ?)"
_USED = "UPDATE kept SET used = ? WHERE key = ?"
_PRUNE = (
    "DELETE FROM kept WHERE key IN (SELECT key FROM kept ORDER BY used"
    " LIMIT max(0, (SELECT count(*) FROM kept) - ?))"
)

#: What is wrong with the file itself, not with what it is asked: it is begun anew.
_DAMAGED = {sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_ERROR}

#: How unpacking what somebody else wrote there fails.
_NOT_OURS = (ValueError, KeyError, TypeError, IndexError, AttributeError, zlib.error)


@dataclass(frozen=True, slots=True)
class Kept:
    """What is kept of one file.

    Attributes:
        article: As it was cleaned.
        reading: What was read off it, packed.
        rows: The places it speaks of, packed.
    """

    article: Article
    reading: bytes
    rows: bytes


def key_of(file: TextFile, version: str) -> str:
    """What a file's reading is kept under: another for every name, content and version."""
    digest = sha256(file.raw_sha256.encode("ascii"))
    for part in (file.text, file.name, version):
        digest.update(b"\0" + part.encode("utf-8", "surrogatepass"))
    return digest.hexdigest()


@contextmanager
def looked_up(folder: Path) -> Iterator[Callable[[str], Kept | None]]:
    """What tells what is kept under a key; None for nothing.

    Args:
        folder: Where it is kept; it need not exist.
    """
    base = _opened_if_there(folder)
    if base is None:
        yield lambda _: None
        return
    found: list[str] = []
    with closing(base):
        yield lambda key: _find(base, key, found)
        _note_use(base, found)


def keep(folder: Path, made: Mapping[str, Reading], gazetteer: Gazetteer) -> bool:
    """Keep readings by their keys; whether they could be written.

    The folder is made for its owner alone, and so is the file: it holds the articles' words.
    """
    today = date.today().toordinal()
    values = [(key, today, *_packed(reading, gazetteer)) for key, reading in made.items()]
    path = folder / READINGS
    for _ in range(2):
        try:
            folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            with closing(_opened(path)) as base, base:
                base.execute(_TABLE)
                base.executemany(_PUT, values)
                base.execute(_PRUNE, (MOST_KEPT,))
        except sqlite3.Error as error:
            if getattr(error, "sqlite_errorcode", 0) not in _DAMAGED:
                return False
            with suppress(OSError):
                path.unlink()
        except OSError:
            return False
        else:
            return True
    return False


def unpacked(kept: Kept, gazetteer: Gazetteer) -> Reading | None:
    """The reading again, equal to the one that was kept; None where it cannot be had."""
    try:
        rows = [_place(told, gazetteer) for told in unpack(kept.rows)]
        return unpack_reading(unpack(kept.reading), kept.article, dict(enumerate(rows)))
    except _NOT_OURS:
        return None


def _opened_if_there(folder: Path) -> sqlite3.Connection | None:
    with suppress(OSError, sqlite3.Error):
        if (folder / READINGS).is_file():
            return _opened(folder / READINGS)
    return None


def _opened(path: Path) -> sqlite3.Connection:
    os.close(os.open(path, os.O_CREAT | os.O_RDWR, 0o600))
    base = sqlite3.connect(path, timeout=_PATIENCE_S)
    base.execute("PRAGMA synchronous = OFF")  # what a crash takes away is read again
    return base


def _find(base: sqlite3.Connection, key: str, found: list[str]) -> Kept | None:
    try:
        row = base.execute(_FIND, (key,)).fetchone()
        if row is None:
            return None
        kept = Kept(unpack_article(row[1]), row[2], row[3])
    except (sqlite3.Error, *_NOT_OURS):
        return None
    if row[0] != date.today().toordinal():
        found.append(key)
    return kept


def _note_use(base: sqlite3.Connection, keys: list[str]) -> None:
    """Once a day, so that what is looked at every day is not the first to go."""
    if keys:
        today = date.today().toordinal()
        with suppress(sqlite3.Error), base:
            base.executemany(_USED, [(today, key) for key in keys])


class _Numbers(dict[Place, int]):
    """The places of a reading, numbered as they come."""

    def __missing__(self, place: Place) -> int:
        number = self[place] = len(self)
        return number


def _packed(reading: Reading, gazetteer: Gazetteer) -> tuple[bytes, bytes, bytes]:
    numbers = _Numbers()
    body = pack_reading(reading, numbers)
    known = gazetteer.places_by_id
    rows = [place.id if known.get(place.id) == place else [to_text(place)] for place in numbers]
    return pack_article(reading.article), body, pack(rows)


def _place(told: str | list[str], gazetteer: Gazetteer) -> Place:
    """A row of the gazetteer by its id, or one that it lacks, written out."""
    return gazetteer.places_by_id[told] if isinstance(told, str) else from_text(told[0], Place)
