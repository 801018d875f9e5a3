"""CSV tables for spreadsheets, with a data dictionary, safe against formulas in foreign text."""

from __future__ import annotations

import csv
import io
import re
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

#: Signs that show nothing but hide, from a check of the first one, what follows them.
_UNSEEN_START = re.compile(r"^[\s\u200b-\u200f\u2060\ufeff]+(?=[=+\-@＝＋－＠])")

#: A spreadsheet that parts cells at semicolons, as French ones do, begins one in the middle of
#: ours, and a row at the end of a line: ``Radio;=1+1``. A figure is no formula: "1,68; -29,22".
_INNER_START = re.compile(
    r"([;\t\r\n](?:[^\S\r\n]|[\u200b-\u200f\u2060\ufeff])*)(?="
    r"[=+\-@＝＋－＠])(?![+\-][\d.,]+\s*(?:[;\t\r\n]|$))"
)

#: What a terminal obeys and no cell needs: control characters, all but tab and ends of lines.
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]")


def safe_cell(cell: Cell) -> Cell:
    """The cell as text that no spreadsheet runs; numbers stay numbers.

    >>> safe_cell("=HYPERLINK(1)"), safe_cell(-1.4284), safe_cell(None)
    ("'=HYPERLINK(1)", -1.4284, '')
    >>> safe_cell("Radio;=HYPERLINK(1)")
    "Radio;'=HYPERLINK(1)"
    """
    if cell is None:
        return ""
    if not isinstance(cell, str):
        return cell
    clean = _CONTROL.sub("\ufffd", cell).encode("utf-8", "replace").decode("utf-8")
    clean = _INNER_START.sub(r"\1'", clean)
    is_formula = clean.lstrip(" ").startswith(_FORMULA_STARTS) or _UNSEEN_START.match(clean)
    return f"'{clean}" if is_formula else clean


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
