"""Word documents (DOCX)."""

from __future__ import annotations

import io
from collections.abc import Iterator
from typing import Any

from dashboard.errors import ArticleError
from dashboard.storage.readers.foreign import foreign_parser
from dashboard.storage.readers.records import (
    Draft,
    Found,
    LeftOut,
    Metadata,
    ReadOptions,
    Source,
)
from dashboard.storage.readers.sizes import MAX_REPORT_BYTES, check_size, megabytes
from dashboard.storage.readers.xml_safety import refuse_entities
from dashboard.storage.readers.zip_entries import check_sizes, open_zip, read_entry

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
#: Parts of a paragraph whose text is not on the page: deleted under tracked changes, the second
#: copy of a text box for old programs, the codes of fields.
_NOT_SHOWN = frozenset(
    {
        f"{_W}del",
        f"{_W}moveFrom",
        f"{_W}instrText",
        f"{_W}delText",
        "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback",
    }
)
#: All XML of a document unpacked; the text of a long report with its marks has a tenth of it.
_MAX_XML_BYTES = 50_000_000
#: Signs that open or close an element; a report of a thousand pages has half as many. Eight
#: million of them pack into a tenth of a megabyte, and unpack to more than one gigabyte of memory.
_MAX_TAGS = 1_000_000
#: What may stand before the first sign of XML: marks of its character set, white space.
_BEFORE_XML = b"\xef\xbb\xbf\xfe\xff\0 \t\r\n"
_SAVE_AGAIN = "Open it in Word or LibreOffice and save it again as DOCX."


def read_docx(source: Source, options: ReadOptions) -> Iterator[Found]:  # noqa: ARG001
    """All paragraphs, those in tables and text boxes too; heads and feet of pages are left out.

    The day a file was made or changed is no day of publication, so none is taken from it.

    Raises:
        ArticleError: It is no Word document, too large, or without text.
    """
    _check_parts(source)
    with foreign_parser(source.name, "a Word document", _SAVE_AGAIN):
        import docx

        document = docx.Document(io.BytesIO(source.data))
        paragraphs = list(_paragraphs(document.element.body))
        title = (document.core_properties.title or "").strip() or _styled_title(document)
        left_out = [*_edges(document), *_footnotes(document)]
    if not any(paragraphs):
        raise ArticleError(source.name, "There is no text in it.", "Is the text a picture?")
    yield Draft(
        name=source.name,
        text="\n\n".join(words for words in paragraphs if words),
        raw_sha256=source.sha256,
        file_bytes=source.data,
        metadata=Metadata(title=title or None),
        left_out=tuple(left_out),
    )


def _check_parts(source: Source) -> None:
    """Refuse what is too large or made to harm, before the document's own reader sees it."""
    check_size(source.name, len(source.data), MAX_REPORT_BYTES, "Save it without its pictures.")
    with open_zip(source.name, source.data, "a Word document") as archive:
        check_sizes(source.name, archive, MAX_REPORT_BYTES * 4)
        size = tags = 0
        for part in archive.infolist():
            data = read_entry(archive, part, source.name, MAX_REPORT_BYTES)
            if not _is_markup(data):
                continue
            size += len(data)
            tags += data.count(b"<")
            if size > _MAX_XML_BYTES:
                problem = f"Its text unpacks to {megabytes(size)} and more."
                raise ArticleError(source.name, problem, "Split it.")
            if tags > _MAX_TAGS:
                problem = f"Its text holds more than {_MAX_TAGS:,} marks."
                raise ArticleError(source.name, problem, _SAVE_AGAIN)
            refuse_entities(source.name, data, _SAVE_AGAIN, any_doctype=True)


def _is_markup(data: bytes) -> bool:
    """Whether a part is XML by its first signs, whatever it is called: its name is not trusted.

    >>> _is_markup(b"\\xef\\xbb\\xbf<?xml"), _is_markup(b"\\x89PNG")
    (True, False)
    """
    return data.lstrip(_BEFORE_XML)[:1] == b"<"


def _paragraphs(body: Any) -> Iterator[str]:
    """The words of each paragraph in the order of the document, inner ones after their outer."""
    for paragraph in body.iter(f"{_W}p"):
        if not any(around.tag in _NOT_SHOWN for around in paragraph.iterancestors()):
            yield " ".join("".join(_words(paragraph)).split(" ")).strip()


def _words(element: Any) -> Iterator[str]:
    for child in element:
        if child.tag == f"{_W}t":
            yield child.text or ""
        elif child.tag in (f"{_W}tab", f"{_W}br", f"{_W}cr"):
            yield " "
        elif child.tag == f"{_W}noBreakHyphen":
            yield "-"
        elif child.tag not in _NOT_SHOWN and child.tag != f"{_W}p":
            yield from _words(child)


def _styled_title(document: Any) -> str:
    """The first paragraph in the style Title or Heading 1, where the document begins with one."""
    for paragraph in document.paragraphs[:5]:
        if paragraph.text.strip():
            named = paragraph.style.name if paragraph.style is not None else ""
            return paragraph.text.strip() if named in ("Title", "Heading 1") else ""
    return ""


def _edges(document: Any) -> Iterator[LeftOut]:
    seen: set[str] = set()
    for section in document.sections:
        for edge, reason in ((section.header, "the head"), (section.footer, "the foot")):
            words = " ".join(p.text.strip() for p in edge.paragraphs if p.text.strip())
            if words and words not in seen:
                seen.add(words)
                yield LeftOut(words=words[:500], reason=f"stands in {reason} of each page")


def _footnotes(document: Any) -> Iterator[LeftOut]:
    """Footnotes and endnotes: mostly sources and links, and no part of the running text."""
    from docx.oxml import parse_xml

    for relation in document.part.rels.values():
        kind = relation.reltype.rpartition("/")[2]
        if kind in ("footnotes", "endnotes") and not relation.is_external:
            for words in _paragraphs(parse_xml(relation.target_part.blob)):
                if words:
                    yield LeftOut(words=words[:500], reason=f"stands in the {kind}")
