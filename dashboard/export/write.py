"""``newsmap export``: the same view as the page's, written to a file, a folder or a pipe."""

from __future__ import annotations

import sys
from collections.abc import Mapping
from pathlib import Path

from dashboard.collection import load_corpus
from dashboard.errors import DashboardError
from dashboard.export.csv_tables import csv_tables
from dashboard.export.formats import EXPORTS
from dashboard.settings import Settings
from dashboard.storage.whole_files import put_files
from dashboard.ui.view.build import view_of
from dashboard.ui.view.choice import Choice


def write_export(
    settings: Settings, *, format: str, out: Path | None, table: str, hxl: bool
) -> tuple[DashboardError, ...]:
    """Write what all articles hold, provinces and all.

    Args:
        settings: Where articles and gazetteer lie.
        format: A name of ``EXPORTS``; of ``csv`` the tables are written one by one.
        out: The file, for csv the folder; None writes to standard output.
        table: Which table csv writes to standard output.
        hxl: Whether csv tables get a row of HXL tags.

    Returns:
        Why, for every file or article that could not be read; the others are written.

    Raises:
        DashboardError: The table is unknown, or the file cannot be written.
    """
    collection = load_corpus(settings, everything=True)
    view = view_of(collection.corpus, Choice(provinces=True))
    if format == "csv":
        _write_tables(csv_tables(collection.corpus, view, hxl=hxl), out, table)
    else:
        _write(EXPORTS[format].write(collection.corpus, view), out)
    return (*collection.problems, *collection.passed_over)


def _write_tables(tables: dict[str, str], out: Path | None, table: str) -> None:
    if out is None:
        _write(_one_table(tables, table).encode(), None)
        return
    if out.is_file():
        raise DashboardError(f"{out} is a file; tables go into a folder. Name one with --out.")
    _put({out / name: text.encode("utf-8-sig") for name, text in tables.items()})


def _one_table(tables: dict[str, str], table: str) -> str:
    if f"{table}.csv" not in tables:
        known = ", ".join(sorted(name.removesuffix(".csv") for name in tables if "csv" in name))
        raise DashboardError(f"There is no table “{table}”. Ask for one of: {known}.")
    return tables[f"{table}.csv"]


def _write(content: bytes, out: Path | None) -> None:
    if out is None:
        sys.stdout.buffer.write(content)
        sys.stdout.buffer.flush()
        return
    _put({out: content})


def _put(contents: Mapping[Path, bytes]) -> None:
    """Write files whole, or leave all of them as they were."""
    try:
        for path in contents:
            path.parent.mkdir(parents=True, exist_ok=True)
        put_files(contents)
    except OSError as error:
        raise DashboardError(
            f"{error.filename} cannot be written: {error.strerror}. Name another file with --out."
        ) from error
