"""Backups and the exchange of decisions: files that either engine writes and either reads.

A backup is a ZIP with one JSON Lines file per table and a manifest of their checksums. Restoring
fills an empty store in one transaction; the index tables are made anew on the way.
"""

from __future__ import annotations

import base64
import hashlib
import io
import json
import os
import zipfile
import zlib
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Any

from cattrs.errors import BaseValidationError
from sqlalchemy import Connection, func, insert, select, text
from sqlalchemy.sql.schema import Table

import dashboard.storage.store.articles as articles
import dashboard.storage.store.readings as readings
import dashboard.storage.store.reviews as reviews
import dashboard.storage.store.search as search
from dashboard.core.reviews.foreign import could_be_made_here
from dashboard.model import Review
from dashboard.storage.codec import from_text, to_text
from dashboard.storage.store.counts import recount
from dashboard.storage.store.erasures import is_erased
from dashboard.storage.store.errors import StoreError
from dashboard.storage.store.migrations import HEAD
from dashboard.storage.store.records import Imported
from dashboard.storage.store.rows import Rows
from dashboard.storage.store.schema import CARRIED
from dashboard.storage.store.schema import article as article_table
from dashboard.storage.whole_files import private_file

_FORMAT = "newsmap-backup-1"
_MANIFEST = "manifest.json"
_ROWS = 500

#: A line of a backup holds one article or file; larger ones were never saved.
_LONGEST_LINE = 256 * 1024 * 1024

#: A decision in a file of decisions is a few kilobytes.
_LONGEST_REVIEW = 1024 * 1024


def write(connection: Connection, file: Path) -> int:
    """Write a backup; the file appears under its name only once it is whole.

    Raises:
        StoreError: It cannot be written there, or something lies there that is no earlier backup.
    """
    if _is_something_else(file):
        raise StoreError(
            f"{file}: it is there already and is no backup; it was left as it is. "
            "Choose another name."
        )
    if connection.dialect.name == "postgresql":
        connection.execute(text("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ"))
    try:
        with private_file(file) as unfinished:
            count = _write(connection, unfinished)
            unfinished.flush()
            os.fsync(unfinished.fileno())
    except OSError as error:
        raise StoreError(
            f"{file}: the backup cannot be written ({error.strerror}). Choose another place."
        ) from error
    return count


def _is_something_else(file: Path) -> bool:
    """Whether a file of this name would be lost: it holds something, and that is no backup."""
    if not file.is_file() or not file.stat().st_size:
        return False
    try:
        with zipfile.ZipFile(file) as archive:
            return _MANIFEST not in archive.namelist()
    except (OSError, zipfile.BadZipFile):
        return True


def restore(connection: Connection, file: Path, rows: Rows) -> int:
    """Fill an empty store; everything is checked before anything is written.

    Returns how many records there were.

    Raises:
        StoreError: The store is not empty, or the file is no whole backup.
    """
    if any(connection.execute(select(func.count()).select_from(t)).scalar() for t in CARRIED):
        raise StoreError(
            "The store holds something already and was left as it is. "
            "Restore into a new one: name it in NEWSMAP_STORE."
        )
    try:
        with zipfile.ZipFile(file) as archive:
            manifest = _checked(archive, file)
            for table in CARRIED:
                _fill(connection, table, _rows_in(archive, table))
    except OSError as error:
        raise StoreError(
            f"{file}: it cannot be read ({error.strerror}). Check its name."
        ) from error
    except (zipfile.BadZipFile, zlib.error, ValueError, KeyError, TypeError, EOFError) as error:
        raise _damaged(file) from error
    _number_on(connection)
    recount(connection)
    _index(connection, rows)
    return int(sum(entry["rows"] for entry in manifest["tables"].values()))


def export_reviews(made: Iterable[Review]) -> Iterator[str]:
    """Decisions as lines of a file for another desk."""
    return (to_text(review) for review in made)


def parse_reviews(lines: Iterable[str], name: str) -> list[Review]:
    """The decisions in such a file.

    Raises:
        StoreError: A line is not a decision; its number is named, and nothing is taken over.
    """
    found = []
    for number, line in enumerate(lines, start=1):
        if not line.strip():
            continue
        try:
            if len(line) > _LONGEST_REVIEW:
                raise ValueError
            review = from_text(line, Review)
            if not could_be_made_here(review):
                raise ValueError
            found.append(review)
        except (ValueError, TypeError, KeyError, RecursionError, BaseValidationError):
            raise StoreError(
                f"{name}, line {number}: it is not a decision. "
                "Take a file that `newsmap review export` wrote."
            ) from None
    return found


def import_reviews(
    connection: Connection, incoming: Iterable[Review], reach: Callable[[Connection, Review], None]
) -> Imported:
    """Take decisions over in the connection's transaction; see ``Store.import_reviews``."""
    new, known, undone, elsewhere, erased = 0, 0, 0, 0, 0
    conflicts = {}
    for review in incoming:
        if review.article_id and is_erased(connection, review.article_id):
            erased += 1
            continue
        here = reviews.by_id(connection, review.id)
        if here is None:
            reviews.add(connection, review)
            new += 1
            article = articles.row_of(connection, review.article_id) if review.article_id else None
            elsewhere += bool(review.article_id) and article is None
        elif review.undone_by and not here.undone_by:
            reviews.overwrite(connection, review)
            undone += 1
        else:
            known += 1
            continue
        reach(connection, review)
        for conflict in reviews.conflicts_with(connection, review):
            conflicts[conflict.subject_id, conflict.field] = conflict
    return Imported(
        new=new,
        known=known,
        undone=undone,
        elsewhere=elsewhere,
        erased=erased,
        conflicts=tuple(conflicts.values()),
    )


# -------------------------------------------------------------------------------------- writing


def _write(connection: Connection, file: Any) -> int:
    tables = {}
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as archive:
        for table in CARRIED:
            digest, rows = hashlib.sha256(), 0
            with archive.open(f"{table.name}.jsonl", "w", force_zip64=True) as lines:
                for row in _rows_of(connection, table):
                    line = json.dumps(row).encode("ascii") + b"\n"
                    digest.update(line)
                    lines.write(line)
                    rows += 1
            tables[table.name] = {"rows": rows, "sha256": digest.hexdigest()}
        manifest = {"format": _FORMAT, "revision": HEAD, "tables": tables}
        archive.writestr(_MANIFEST, json.dumps(manifest, indent=1))
    return sum(int(str(entry["rows"])) for entry in tables.values())


def _rows_of(connection: Connection, table: Table) -> Iterator[dict[str, Any]]:
    asked = select(table).order_by(*table.primary_key.columns).execution_options(yield_per=_ROWS)
    for row in connection.execute(asked).mappings():
        yield {
            name: {"base64": base64.b64encode(value).decode("ascii")}
            if isinstance(value, bytes)
            else value
            for name, value in row.items()
        }


# -------------------------------------------------------------------------------------- reading


def _damaged(file: Path) -> StoreError:
    return StoreError(
        f"{file}: it is damaged, cut short, or not a Newsmap backup; the store was left as it is. "
        "Take another backup."
    )


def _checked(archive: zipfile.ZipFile, file: Path) -> dict[str, Any]:
    manifest: dict[str, Any] = json.loads(archive.read(_MANIFEST))
    if manifest["format"] != _FORMAT or manifest["revision"] > HEAD:
        raise StoreError(f"{file}: a newer Newsmap wrote it. Update Newsmap, then restore it.")
    for table in CARRIED:
        with archive.open(f"{table.name}.jsonl") as lines:
            digest = hashlib.sha256()
            while block := lines.read(1 << 20):
                digest.update(block)
        if digest.hexdigest() != manifest["tables"][table.name]["sha256"]:
            raise _damaged(file)
    return manifest


def _rows_in(archive: zipfile.ZipFile, table: Table) -> Iterator[dict[str, Any]]:
    known = set(table.columns.keys())
    with archive.open(f"{table.name}.jsonl") as lines:
        for line in io.BufferedReader(lines):  # type: ignore[type-var]
            if len(line) > _LONGEST_LINE:
                raise ValueError(table.name)
            row = json.loads(line)
            if set(row) != known:
                raise ValueError(table.name)
            yield {
                name: base64.b64decode(value["base64"]) if isinstance(value, dict) else value
                for name, value in row.items()
            }


def _fill(connection: Connection, table: Table, rows: Iterator[dict[str, Any]]) -> None:
    block: list[dict[str, Any]] = []
    for row in rows:
        block.append(row)
        if len(block) == _ROWS:
            connection.execute(insert(table), block)
            block = []
    if block:
        connection.execute(insert(table), block)


def _number_on(connection: Connection) -> None:
    """Let PostgreSQL number on after the rows that came with their numbers."""
    if connection.dialect.name != "postgresql":
        return
    for name in ("article", "review", "known_place"):
        connection.execute(
            text(
                f"SELECT setval(pg_get_serial_sequence('{name}', 'no'), "
                f"COALESCE((SELECT max(no) FROM {name}), 0) + 1, false)"
            )
        )


def _index(connection: Connection, rows: Rows) -> None:
    """Make the search and the index tables anew from what was restored."""
    current = select(article_table.c.no).where(article_table.c.superseded_by == "")
    numbers = list(connection.execute(current.order_by(article_table.c.no)).scalars())
    for n in range(0, len(numbers), _ROWS):
        for row in articles.rows_of(connection, numbers[n : n + _ROWS]):
            search.add_words(connection, row.sort_key, articles.body_of(row))
            readings.reindex(connection, row.id, rows)
