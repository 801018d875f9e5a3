"""Raw text -> Article: what is the article, what is not and why, and where the text came from."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from datetime import date

from dashboard.core import late_patterns as re
from dashboard.core.language import detect_language
from dashboard.core.pages.parts import find_parts
from dashboard.core.publication_day import publication_day
from dashboard.model import Article, FileSpan, Part, PartKind

__all__ = ["article_as_given", "article_id", "clean"]

#: What is taken out of the text: byte order marks, carriage returns before a line end, control
#: characters, zero-width and direction marks, soft hyphens. Everything else stays as it was.
_UNSEEN = "\ufeff\u200b-\u200f\u202a-\u202e\u2060-\u2069\u00ad\x00-\x08\x0b\x0c\x0e-\x1f\x7f"
_DROPPED = re.compile(rf"\r[\r{_UNSEEN}]*(?=\n)|[{_UNSEEN}]")

#: "Original Source: www.aljazeera.com", also glued to the sentence before it.
_SOURCE = re.compile(
    r"(?:(?:Original [Ss]ource|Source(?: originale)?|SOURCE|Chanzo)\s?:\s?"
    r"|(?i:(?:original|full) (?:article|story|report) (?:on|at|in) "
    r"|(?:first|originally) (?:published|appeared|posted) (?:on|in|by|at) "
    r"|l.article (?:original|complet) (?:sur|dans) "
    r"|(?:publié|paru) (?:par|sur|dans|chez) ))(\S[^\n]{0,79})"
)

#: "Source: Read more", "Source : Lire l'article": the words of a link name nobody.
_ONLY_A_LINK = re.compile(
    r"(?i)(?:read|access|see|view|click|open|go to|lire|voir|cliquez|accéder|consulter|soma|bonyeza"
    r"|here|ici|link|lien|hapa)\b"
)

#: A web address ends where text was glued to it, as in "www.aljazeera.comM23 Rebels".
_ADDRESS = re.compile(r"(?:https?://)?(?:www\.)?[\w-]+(?:\.[a-z0-9-]+)+(?:/\S*)?")


def clean(
    raw: str,
    *,
    name: str,
    raw_sha256: str = "",
    published: date | None = None,
    title: str | None = None,
    language: str | None = None,
    publisher: str | None = None,
    url: str | None = None,
) -> Article:
    """Make an article of a page's text.

    Args:
        raw: The decoded text of the file.
        name: The file's name, or what the user called it.
        raw_sha256: Hash of the file's bytes, in hex; empty when there was no file.
        published: Day of publication; None to take the one that the page prints, if it does.
        title: Title if known; None to take the first line.
        language: ISO 639-1 code if known; None to detect it.
        publisher: Who put it out; None when not known.
        url: Where it was read; None when not known.

    >>> article = clean("M23 in Walikale\\r\\n\\r\\nThey came at dawn.", name="a.txt")
    >>> article.title, article.text
    ('M23 in Walikale', 'M23 in Walikale\\n\\nThey came at dawn.')
    >>> [(span.start, span.file_start, span.length) for span in article.file_spans]
    [(0, 0, 15), (15, 16, 1), (16, 18, 19)]
    """
    spans = tuple(_kept(raw))
    text = "".join(raw[span.file_start : span.file_start + span.length] for span in spans)
    parts = find_parts(text, title)
    return Article(
        id=article_id(text),
        name=name,
        title=title if title is not None else _first_line(text, parts),
        text=text,
        parts=parts,
        publisher=publisher,
        original_source=_original_source(text, parts),
        url=url,
        published=published or publication_day(text),
        language=language or detect_language(text),
        raw_sha256=raw_sha256,
        file_spans=spans,
    )


def article_as_given(
    text: str,
    *,
    doc: str,
    language: str | None = None,
    published: date | None = None,
    title: str | None = None,
) -> Article:
    """An article of a text that must stay as it is: offsets are those of the text handed in.

    Args:
        text: The text, untouched.
        doc: What the caller calls it.
        language: ISO 639-1 code if known; None to detect it.
        published: Day of publication; None to take the one that the text prints, if it does.
        title: Title if known; it need not stand in the text.
    """
    parts = find_parts(text, title)
    return Article(
        id=article_id(text),
        name=doc,
        title=title if title is not None else _title_part(text, parts),
        text=text,
        parts=parts,
        original_source=_original_source(text, parts),
        published=published or publication_day(text),
        language=language or detect_language(text),
        file_spans=(FileSpan(start=0, file_start=0, length=len(text)),) if text else (),
    )


def article_id(text: str) -> str:
    """Sixteen hex digits that are the same for the same text.

    >>> article_id("Goma")
    '36a237584e5dac75'
    """
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:16]


def _kept(raw: str) -> Iterator[FileSpan]:
    """The runs of ``raw`` that stay, with their place in the cleaned text."""
    position = 0
    start = 0
    for dropped in _DROPPED.finditer(raw):
        if dropped.start() > position:
            length = dropped.start() - position
            yield FileSpan(start=start, file_start=position, length=length)
            start += length
        position = dropped.end()
    if position < len(raw):
        yield FileSpan(start=start, file_start=position, length=len(raw) - position)


def _title_part(text: str, parts: tuple[Part, ...]) -> str:
    for part in parts:
        if part.kind is PartKind.TITLE:
            return text[part.start : part.end]
    return ""


def _first_line(text: str, parts: tuple[Part, ...]) -> str:
    found = _title_part(text, parts)
    if found or not parts:
        return found
    line = text[parts[0].start : parts[0].end].split("\n", 1)[0]
    return line if len(line) <= 120 else line[:119].rstrip() + "…"


def _original_source(text: str, parts: tuple[Part, ...]) -> str | None:
    for part in parts:
        if part.kind is PartKind.SOURCE_LINE:
            found = _SOURCE.search(text, part.start, part.end)
            if found is not None and not _ONLY_A_LINK.match(found.group(1)):
                named = found.group(1).strip()
                address = _ADDRESS.match(named)
                return address.group() if address else named.rstrip(".")
    return None
