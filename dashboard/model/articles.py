"""Articles: a text as published, and what each stretch of it is."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class PartKind(StrEnum):
    """What a stretch of an article's text is."""

    TITLE = "title"
    STANDFIRST = "standfirst"
    BODY = "body"
    DATELINE = "dateline"
    SOURCE_LINE = "source_line"
    BYLINE = "byline"
    BIOGRAPHY = "biography"
    COMMENT_FORM = "comment_form"
    CAPTION = "caption"
    LINKS = "links"
    PAGE_FURNITURE = "page_furniture"


#: The parts that are the article; names in all others reach the ledger, never the map.
READ_PARTS = frozenset({PartKind.TITLE, PartKind.STANDFIRST, PartKind.BODY, PartKind.DATELINE})


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """A stretch of an article's text and what it is.

    Attributes:
        kind: What it is; what is not in ``READ_PARTS`` is left out of the reading.
        start: First code point.
        end: One past the last.
        reason: Why it was taken for that, in words a reader understands.
    """

    kind: PartKind
    start: int
    end: int
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class FileSpan:
    """One run of ``Article.text`` that stands unchanged in the file it was read from.

    Attributes:
        start: Offset of the run in ``Article.text``.
        file_start: Offset of the same run in the decoded file, in code points.
        length: Code points in the run.
    """

    start: int
    file_start: int
    length: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Article:
    """A text as published, cleaned, with what is not the article marked and kept.

    Attributes:
        id: Sixteen hex digits of the SHA-256 of ``text``: the same text has the same id.
        name: The file's name, or what the user called it; foreign text.
        title: First line; empty when there is none.
        text: The whole cleaned text: title, standfirst, body, and what was left out.
        parts: Stretches of ``text`` in order, not overlapping.
        publisher: Who put it out; None when not given.
        original_source: Whom the text itself names as its source, such as ``www.aljazeera.com``.
        url: Address it was read from; None when not given.
        published: Day of publication; None when nobody said, and then relative times stay open.
        language: ISO 639-1 code, ``en``, ``fr``, ``sw``, or ``und`` when too short to tell.
        raw_sha256: Hash of the file's bytes, in hex.
        file_spans: How offsets in ``text`` map back to the decoded file, in order.
        published_from: Who or what gave the day: ``page``, ``feed``, ``mail``, ``table``, ``text``,
            or ``typed in by NAME``; empty when ``published`` is None or nobody noted it.
    """

    id: str
    name: str
    title: str
    text: str
    parts: tuple[Part, ...]
    publisher: str | None = None
    original_source: str | None = None
    url: str | None = None
    published: date | None = None
    language: str = "und"
    raw_sha256: str = ""
    file_spans: tuple[FileSpan, ...] = ()
    published_from: str = ""
