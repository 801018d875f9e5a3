"""PDF reports."""

from __future__ import annotations

import io
import logging
import re
import time
from collections.abc import Iterator
from typing import Any

from dashboard.counting import counted
from dashboard.errors import ArticleError
from dashboard.storage.readers.foreign import foreign_parser
from dashboard.storage.readers.pdf_lines import paragraphs_of
from dashboard.storage.readers.records import (
    Draft,
    Found,
    Metadata,
    ReadOptions,
    Source,
)
from dashboard.storage.readers.sizes import MAX_REPORT_BYTES, MAX_TEXT_BYTES, check_size, megabytes

#: The longest reports have a few hundred pages.
MAX_PAGES = 2000
#: Seconds for all pages together; a report of 300 pages takes about ten.
MAX_SECONDS = 120.0

#: Titles that a program wrote, not a person: ``Microsoft Word - draft3.doc``, ``untitled``
_NO_TITLE = re.compile(
    r"microsoft \w+ -|untitled|sans titre|document\d*$|.*\.(docx?|indd|pdf|tmp)$", re.I
)

_PRINT_AGAIN = "Open it and print it to a new PDF."
_OCR = "Run text recognition over it (OCR, such as ocrmypdf) and read the result."


def read_pdf(source: Source, options: ReadOptions) -> Iterator[Found]:  # noqa: ARG001
    """The text of all pages as one article.

    The day a PDF was made is no day of publication, so none is taken from it.

    Raises:
        ArticleError: It is too large, broken, locked, or holds pictures of text alone.
    """
    check_size(source.name, len(source.data), MAX_REPORT_BYTES, "Save it with smaller pictures.")
    reader = _opened(source)
    pages, unread = _pages(source, reader)
    paragraphs, left_out = paragraphs_of(pages)
    if not any(character.isalpha() for paragraph in paragraphs for character in paragraph):
        pages_hold = counted(len(pages), "page holds", "pages hold")
        problem = f"Its {pages_hold} no text, only pictures of it."
        raise ArticleError(source.name, problem, _OCR)
    notes = [
        *_pictures(pages, unread),
        *(f"Page {n} could not be read ({why})." for n, why in unread),
    ]
    yield Draft(
        name=source.name,
        text="\n\n".join(paragraphs),
        raw_sha256=source.sha256,
        file_bytes=source.data,
        metadata=Metadata(title=_title(source, reader)),
        left_out=tuple(left_out),
        notes=tuple(notes[:5]),
    )


def _opened(source: Source) -> Any:
    from pypdf import PasswordType, PdfReader

    logging.getLogger("pypdf").setLevel(logging.CRITICAL)  # it warns line by line about bad files
    with foreign_parser(source.name, "a PDF", _PRINT_AGAIN):
        reader = PdfReader(io.BytesIO(source.data))
        # Many reports are encrypted with an empty password, only to forbid changes.
        locked = reader.is_encrypted and reader.decrypt("") == PasswordType.NOT_DECRYPTED
        if locked:
            raise ArticleError(
                source.name, "It is locked with a password.", "Save a copy without one."
            )
        if len(reader.pages) > MAX_PAGES:
            problem = f"It has {len(reader.pages)} pages; up to {MAX_PAGES} are read."
            raise ArticleError(source.name, problem, "Split it.")
    return reader


def _pages(source: Source, reader: Any) -> tuple[list[str], list[tuple[int, str]]]:
    """The text of each page, and the pages that could not be read, with the reason."""
    pages: list[str] = []
    unread: list[tuple[int, str]] = []
    started, size = time.monotonic(), 0
    for number in range(len(reader.pages)):
        try:
            with foreign_parser(source.name, "a PDF", _PRINT_AGAIN):
                pages.append(reader.pages[number].extract_text())
        except ArticleError as error:
            unread.append((number + 1, type(error.__cause__).__name__))
            pages.append("")
        size += len(pages[-1])
        if size > MAX_TEXT_BYTES or time.monotonic() - started > MAX_SECONDS:
            limit = f"{megabytes(MAX_TEXT_BYTES)} of text or {MAX_SECONDS:.0f} seconds of reading"
            raise ArticleError(source.name, f"It takes more than {limit}.", "Split it.")
    if pages and len(unread) == len(pages):
        raise ArticleError(source.name, "None of its pages can be read.", _PRINT_AGAIN)
    return pages, unread


def _pictures(pages: list[str], unread: list[tuple[int, str]]) -> list[str]:
    """A note on pages that hold no text, in a report whose other pages do."""
    numbers = {number for number, _ in unread}
    blank = [n for n, page in enumerate(pages, start=1) if not page.strip() and n not in numbers]
    if not blank:
        return []
    shown = ", ".join(map(str, blank[:10])) + (" …" if len(blank) > 10 else "")
    hold = "holds" if len(blank) == 1 else "hold"
    of_all = f"{len(blank)} of {counted(len(pages), 'page')}"
    return [f"{of_all} {hold} no text, perhaps pictures (page {shown})."]


def _title(source: Source, reader: Any) -> str | None:
    with foreign_parser(source.name, "a PDF", _PRINT_AGAIN):
        title = " ".join(str((reader.metadata or {}).get("/Title") or "").split())
    return None if not title or _NO_TITLE.match(title) else title[:500]
