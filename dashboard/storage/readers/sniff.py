"""Which format a file has: its first bytes first, then its name, then what a server said."""

from __future__ import annotations

import codecs
import re
from enum import StrEnum
from pathlib import PurePosixPath

from dashboard.errors import ArticleError
from dashboard.storage.readers.records import Source
from dashboard.storage.readers.zip_entries import open_zip


class Format(StrEnum):
    """What we can read."""

    TEXT = "text"
    MARKDOWN = "markdown"
    HTML = "html"
    FEED = "feed"
    PDF = "pdf"
    DOCX = "docx"
    MAIL = "mail"
    MHTML = "mhtml"
    CSV = "csv"
    JSONL = "jsonl"
    JSON = "json"
    ZIP = "zip"


_BY_SUFFIX = {
    ".txt": Format.TEXT, ".text": Format.TEXT,
    ".md": Format.MARKDOWN, ".markdown": Format.MARKDOWN,
    ".html": Format.HTML, ".htm": Format.HTML, ".xhtml": Format.HTML,
    ".rss": Format.FEED, ".atom": Format.FEED,
    ".eml": Format.MAIL, ".mht": Format.MHTML, ".mhtml": Format.MHTML,
    ".csv": Format.CSV, ".tsv": Format.CSV,
    ".jsonl": Format.JSONL, ".ndjson": Format.JSONL, ".json": Format.JSON,
    ".pdf": Format.PDF, ".docx": Format.DOCX, ".zip": Format.ZIP,
}  # fmt: skip
#: Endings of the names of files that can be read.
READABLE = frozenset(_BY_SUFFIX)
_BY_MEDIA_TYPE = {
    "text/html": Format.HTML, "application/xhtml+xml": Format.HTML,
    "application/rss+xml": Format.FEED, "application/atom+xml": Format.FEED,
    "text/markdown": Format.MARKDOWN, "message/rfc822": Format.MAIL,
    "text/csv": Format.CSV, "application/json": Format.JSON,
    "application/x-ndjson": Format.JSONL,
}  # fmt: skip

#: Files we know by their first bytes and cannot read: what they are, what would help.
_UNREADABLE: tuple[tuple[bytes, str, str], ...] = (
    (b"{\\rtf", "an RTF document", "Save it as DOCX."),
    (b"\x1f\x8b", "a gzip file", "Unpack it first."),
    (b"7z\xbc\xaf\x27\x1c", "a 7-Zip archive", "Unpack it, or pack it as ZIP."),
    (b"Rar!", "a RAR archive", "Unpack it, or pack it as ZIP."),
    (b"BZh", "a bzip2 file", "Unpack it first."),
    (b"\xfd7zXZ", "an xz file", "Unpack it first."),
    (b"\xff\xd8\xff", "a picture (JPEG)", "Run text recognition (OCR) over it."),
    (b"\x89PNG", "a picture (PNG)", "Run text recognition (OCR) over it."),
    (b"GIF8", "a picture (GIF)", "Run text recognition (OCR) over it."),
    (b"II*\0", "a picture (TIFF)", "Run text recognition (OCR) over it."),
    (b"MM\0*", "a picture (TIFF)", "Run text recognition (OCR) over it."),
    (b"SQLite format 3\0", "a database", "Export its articles as CSV or JSON lines."),
    (b"MZ", "a program", "Was the wrong file chosen?"),
    (b"\x7fELF", "a program", "Was the wrong file chosen?"),
    (b"ID3", "a sound file", "Write down what is said in it."),
)
#: Documents inside a ZIP that are not Word's: an entry that only they have, what they are.
_OTHER_ZIPS: tuple[tuple[str, str, str], ...] = (
    ("xl/workbook.xml", "an Excel workbook", "Save the sheet as CSV."),
    ("ppt/presentation.xml", "a PowerPoint file", "Save it as PDF."),
    ("content.xml", "an OpenDocument file", "Save it as DOCX."),
    ("META-INF/container.xml", "an e-book (EPUB)", "Save the article as HTML or text."),
)
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_FEED_ROOT = re.compile(r"<(?:\w+:)?(?:rss|feed|rdf)[\s>]", re.I)
_HTML_ROOT = re.compile(r"<!doctype\s+html|<html[\s>]|<head[\s>]|<body[\s>]", re.I)
_HEAD = 4096


def format_of(source: Source) -> Format:
    """The format of a file.

    Raises:
        ArticleError: It is empty, of a kind we cannot read, or not what its name says.

    >>> format_of(Source(name="a.txt", data=b"<!DOCTYPE html><p>Goma fell."))
    <Format.HTML: 'html'>
    """
    if not source.data.strip():
        raise ArticleError(source.name, "The file is empty.", "Was it saved completely?")
    by_bytes = _by_first_bytes(source)
    if by_bytes is not None:
        return by_bytes
    named = _BY_SUFFIX.get(_suffix(source.name))
    if named in (Format.PDF, Format.DOCX, Format.ZIP) and source.url is None:
        problem = f"It is named {_suffix(source.name)} but is no such file inside."
        raise ArticleError(source.name, problem, "Fetch or save it again.")
    return _by_text(source, named)


def _by_first_bytes(source: Source) -> Format | None:
    data = source.data
    if b"%PDF-" in data[:1024]:
        return Format.PDF
    if data.startswith((b"PK\x03\x04", b"PK\x05\x06", b"PK\x07\x08")):
        return _kind_of_zip(source)
    if data.startswith(_OLE):
        raise _old_office(source)
    for mark, what, mend in _UNREADABLE:
        if data.startswith(mark) and not (mark == b"MZ" and data[:_HEAD].isascii()):
            raise ArticleError(source.name, f"It is {what}.", mend)
    if data[257:262] == b"ustar":
        raise ArticleError(source.name, "It is a tar archive.", "Unpack it, or pack it as ZIP.")
    return None


def _kind_of_zip(source: Source) -> Format:
    is_named_docx = _suffix(source.name) == ".docx"
    what = "a Word document" if is_named_docx else "a ZIP file"
    with open_zip(source.name, source.data, what) as archive:
        names = set(archive.namelist())
    if "word/document.xml" in names:
        return Format.DOCX
    for entry, what, mend in _OTHER_ZIPS:
        if entry in names and ("[Content_Types].xml" in names or "mimetype" in names):
            raise ArticleError(source.name, f"It is {what}.", mend)
    if is_named_docx:
        raise ArticleError(
            source.name, "There is no Word document in it.", "Save it again as DOCX."
        )
    return Format.ZIP


def _old_office(source: Source) -> ArticleError:
    """Office files before 2007, Outlook's mails, and new ones that are encrypted."""
    if "EncryptedPackage".encode("utf-16-le") in source.data:
        problem = "It is an Office file locked with a password."
        return ArticleError(source.name, problem, "Save a copy without one.")
    if "__substg1.0".encode("utf-16-le") in source.data:
        return ArticleError(source.name, "It is an Outlook message.", "Save it as .eml or text.")
    return ArticleError(source.name, "It is an Office file of before 2007.", "Save it as DOCX.")


def _by_text(source: Source, named: Format | None) -> Format:
    """By the name and the server's word, but markup speaks for itself."""
    head = _head(source.data)
    if named in (Format.MAIL, Format.MHTML, Format.CSV, Format.JSONL, Format.JSON, Format.MARKDOWN):
        return named
    if _FEED_ROOT.search(head) and "<html" not in head.lower():
        return Format.FEED
    if head.startswith("<") and _HTML_ROOT.search(head):
        return Format.HTML
    if named is None:
        named = _BY_MEDIA_TYPE.get((source.media_type or "").split(";")[0].strip().lower())
    if named in (None, Format.FEED) and head.startswith("<?xml"):
        raise ArticleError(
            source.name, "It is XML, but neither a feed nor a page.", "Save the article as text."
        )
    return named or Format.TEXT


def _head(data: bytes) -> str:
    """The first characters, for looking only."""
    head = data[:_HEAD]
    if head.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return head.decode("utf-16", "replace").lstrip("\ufeff \t\r\n")
    return head.decode("utf-8", "replace").lstrip("\ufeff \t\r\n")


def _suffix(name: str) -> str:
    return PurePosixPath(name.rpartition(" › ")[2]).suffix.casefold()
