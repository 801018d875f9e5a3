"""Tables that people edit in spreadsheets, read row by row with the line each begins at.

A spreadsheet may have saved the file with a byte order mark, with CRLF, with semicolons or tabs
between the cells and commas inside the numbers; all of that is read. What a cell says stays plain
text: nothing in it is ever run.
"""

from __future__ import annotations

import csv
import io
import math
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from dashboard.counting import counted
from dashboard.errors import GazetteerError

#: "-1,6741" from a spreadsheet that writes decimal commas; "−" is the minus of typesetters.
_DECIMAL_COMMA = re.compile(r"[-+]?\d+,\d+")


@dataclass(frozen=True, slots=True)
class Row:
    """One line of a table.

    Attributes:
        path: The file.
        line: The line that it begins at, from 1.
        cells: Its cells by the name of their column.
    """

    path: Path
    line: int
    cells: dict[str, str]

    def error(self, problem: str, mend: str) -> GazetteerError:
        """The error that names this line."""
        return GazetteerError(self.path, self.line, problem, mend)

    def text(self, column: str) -> str:
        """The cell without the blanks around it; empty when the table has no such column."""
        return self.cells.get(column, "").strip()

    def several(self, column: str) -> tuple[str, ...]:
        """The cell's parts between ``|``, each once, empty ones left out."""
        printed = self.text(column)
        if not printed:
            return ()
        parts = (part.strip() for part in printed.split("|"))
        return tuple(dict.fromkeys(part for part in parts if part))

    def number(self, column: str) -> float | None:
        """The cell as a number; None when it is empty.

        Raises:
            GazetteerError: It is no number.
        """
        printed = self.text(column)
        if not printed:
            return None
        value = _number(printed)
        if value is None:
            printed = printed.replace("−", "-")
            if _DECIMAL_COMMA.fullmatch(printed):
                printed = printed.replace(",", ".")
            value = _number(printed)
        if value is None or not math.isfinite(value):
            raise self.error(
                f"{column} is “{shortened(printed)}”, which is not a number.",
                "Write a decimal number such as -1.6741, or leave it empty.",
            )
        return value


def _number(printed: str) -> float | None:
    try:
        return float(printed)
    except ValueError:
        return None


def read_rows(path: Path, needed: Sequence[str]) -> Iterator[Row]:
    """The rows of any such table, with the line each begins at; empty lines are passed over.

    Raises:
        GazetteerError: No file, not UTF-8, no table, or a needed column is missing.
    """
    text = _text_of(path)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=_delimiter(text), strict=True)
    header: list[str] | None = None
    begins = 1
    try:
        for cells in reader:
            line, begins = begins, reader.line_num + 1
            if not any(cell.strip() for cell in cells):
                continue
            if header is None:
                header = _header(path, line, cells, needed)
            else:
                yield _row(path, line, header, cells)
    except csv.Error as problem:
        raise GazetteerError(
            path, begins, f"the line cannot be read as a table ({problem}).", "Is a quote missing?"
        ) from None
    if header is None:
        columns = ",".join(needed or ("name", "latitude", "longitude"))
        raise GazetteerError(path, 1, "the file is empty.", f"Begin with: {columns}.")


def _text_of(path: Path) -> str:
    try:
        return path.read_bytes().decode("utf-8-sig")
    except OSError as problem:
        raise GazetteerError(
            path, 1, f"the file cannot be opened ({problem.strerror}).", "Is the path right?"
        ) from None
    except UnicodeDecodeError as problem:
        line = 1 + problem.object[: problem.start].count(b"\n")
        raise GazetteerError(
            path, line, "the file is not UTF-8.", "Save it as “CSV UTF-8” in the spreadsheet."
        ) from None


def _delimiter(text: str) -> str:
    first = text.lstrip().split("\n", 1)[0]
    return max(",;\t", key=first.count)


def _header(path: Path, line: int, cells: list[str], needed: Sequence[str]) -> list[str]:
    header = [cell.strip().lower() for cell in cells]
    missing = [column for column in needed if column not in header]
    if missing:
        raise GazetteerError(
            path,
            line,
            f"the table has no column {', '.join(missing)}.",
            "Add it to the first line, spelt like that.",
        )
    return header


def _row(path: Path, line: int, header: list[str], cells: list[str]) -> Row:
    if len(cells) > len(header) and any(cell.strip() for cell in cells[len(header) :]):
        raise GazetteerError(
            path,
            line,
            f"the line has {counted(len(cells), 'cell')}, the first line {len(header)}.",
            "Put a cell that holds a comma into quotes.",
        )
    return Row(path, line, dict(zip(header, cells, strict=False)))


def shortened(text: str) -> str:
    """At most forty characters of foreign text, for an error's sentence.

    >>> shortened("a" * 50)[-3:]
    'aa…'
    """
    return text if len(text) <= 40 else text[:39] + "…"
