"""CSV tables for spreadsheets, with a data dictionary, safe against formulas in foreign text."""

from __future__ import annotations

import csv
import io
import zipfile
from collections.abc import Iterable

from dashboard.export.dictionary import DICTIONARY, HXL_TAGS
from dashboard.export.rows import NOTE, Cell, Row
from dashboard.export.tables import TABLES
from dashboard.ui.view.corpus import Corpus
from dashboard.ui.view.records import View

#: A cell that begins with one of these is run as a formula by spreadsheets (OWASP, "CSV
#: Injection"); an apostrophe before it makes it text.
_FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")


def safe_cell(cell: Cell) -> Cell:
    """The cell as text that no spreadsheet runs; numbers stay numbers.

    >>> safe_cell("=HYPERLINK(1)"), safe_cell(-1.4284), safe_cell(None)
    ("'=HYPERLINK(1)", -1.4284, '')
    """
    if cell is None:
        return ""
    if not isinstance(cell, str):
        return cell
    clean = cell.replace("\x00", "\ufffd").encode("utf-8", "replace").decode("utf-8")
    return f"'{clean}" if clean.lstrip(" ").startswith(_FORMULA_STARTS) else clean


def table_text(rows: Iterable[Row], *, hxl: bool = False) -> str:
    """One table as CSV (RFC 4180), headings first; empty for no rows.

    Args:
        rows: The rows, all with the same columns.
        hxl: Whether the second line holds HXL tags (hxlstandard.org).
    """
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\r\n")
    for n, row in enumerate(rows):
        if n == 0:
            writer.writerow(row)
            if hxl:
                writer.writerow([HXL_TAGS.get(column, "") for column in row])
        writer.writerow([safe_cell(cell) for cell in row.values()])
    return out.getvalue()


def csv_tables(corpus: Corpus, view: View, *, hxl: bool = False) -> dict[str, str]:
    """Every table by its file name, with the data dictionary and the note."""
    files = {
        f"{name}.csv": table_text(rows(corpus, view), hxl=hxl) for name, rows in TABLES.items()
    }
    files["data_dictionary.csv"] = table_text(
        {"column": column, "meaning": meaning} for column, meaning in DICTIONARY.items()
    )
    files["README.txt"] = NOTE + "\r\n"
    return files


def csv_zip(corpus: Corpus, view: View) -> bytes:
    """All tables as one ZIP, each with a byte-order mark so that spreadsheets read it as UTF-8."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in csv_tables(corpus, view).items():
            archive.writestr(name, text.encode("utf-8-sig"))
    return out.getvalue()
