"""Any file to articles: finds its format, calls its reader, turns failures into sentences."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

from dashboard.errors import ArticleError, faults_told
from dashboard.storage.readers.archives import read_archive
from dashboard.storage.readers.docx import read_docx
from dashboard.storage.readers.drafts import article_from
from dashboard.storage.readers.eml import read_mail, read_mhtml
from dashboard.storage.readers.feeds import read_feed
from dashboard.storage.readers.html import read_html
from dashboard.storage.readers.names import visible
from dashboard.storage.readers.pdf import read_pdf
from dashboard.storage.readers.records import (
    Draft,
    Found,
    Problem,
    ReadArticle,
    Reader,
    ReadOptions,
    ReadOutcome,
    Source,
)
from dashboard.storage.readers.sizes import MAX_COLLECTION_BYTES, check_size
from dashboard.storage.readers.sniff import Format, format_of
from dashboard.storage.readers.tables import read_csv, read_json, read_jsonl
from dashboard.storage.readers.text_markdown import read_markdown, read_text

_READERS: dict[Format, Reader] = {
    Format.TEXT: read_text,
    Format.MARKDOWN: read_markdown,
    Format.HTML: read_html,
    Format.FEED: read_feed,
    Format.PDF: read_pdf,
    Format.DOCX: read_docx,
    Format.CSV: read_csv,
    Format.JSONL: read_jsonl,
    Format.JSON: read_json,
    Format.MHTML: read_mhtml,
}
#: Those that hold other files.
_CONTAINERS: dict[Format, Callable[..., Iterator[Found]]] = {
    Format.ZIP: read_archive,
    Format.MAIL: read_mail,
}
#: A ZIP of mails with mails attached; deeper nesting is a trick.
_MAX_DEPTH = 4


def read_any(
    file: Path | bytes | Source, name: str | None = None, options: ReadOptions | None = None
) -> ReadOutcome:
    """Everything that can be read in one file.

    Args:
        file: A path, the bytes of a file, or a source with what a server said about it.
        name: What to call it; without it the path, or ``pasted text`` for bytes. It is shown
            with hiding characters written out.
        options: What the user says about it.

    >>> outcome = read_any(b"", name="empty.txt")
    >>> outcome.problems[0].sentence
    'empty.txt, not read: The file is empty. Was it saved completely?'
    """
    found = list(iter_any(file, name, options))
    return ReadOutcome(
        articles=tuple(item for item in found if isinstance(item, ReadArticle)),
        problems=tuple(item for item in found if isinstance(item, Problem)),
    )


def iter_any(
    file: Path | bytes | Source, name: str | None = None, options: ReadOptions | None = None
) -> Iterator[ReadArticle | Problem]:
    """Like :func:`read_any`, one after the other, so that a large archive is not held whole."""
    options = options or ReadOptions()
    given = name or ("pasted text" if isinstance(file, bytes) else str(file))
    shown = file.name if isinstance(file, Source) else visible(given)
    try:
        source = _source(file, shown)
    except ArticleError as error:
        yield Problem(name=shown, sentence=str(error))
        return
    yield from finished(read_source(source, options), options)


def finished(
    found: Iterable[Draft | Problem], options: ReadOptions
) -> Iterator[ReadArticle | Problem]:
    """Drafts to articles; a draft that holds no article becomes a problem."""
    for item in found:
        if isinstance(item, Problem):
            yield item
            continue
        try:
            with faults_told(item.name):
                article = article_from(item, options)
            yield article
        except ArticleError as error:
            yield Problem(name=item.name, sentence=str(error))


def read_source(source: Source, options: ReadOptions) -> Iterator[Draft | Problem]:
    """Drafts and problems of one file; never raises over what is in it."""
    found = 0
    try:
        with faults_told(source.name):
            kind = format_of(source)
            _check_nesting(source, kind)
            for item in _opened(source, options, kind):
                found += 1
                yield item
        if not found:
            raise ArticleError(source.name, "There is no article in it.", "Is it the right file?")
    except ArticleError as error:
        yield Problem(name=source.name, sentence=str(error))


def _opened(source: Source, options: ReadOptions, kind: Format) -> Iterator[Found]:
    if kind in _CONTAINERS:
        return _CONTAINERS[kind](source, options, read_source)
    return _READERS[kind](source, options)


def _check_nesting(source: Source, kind: Format) -> None:
    if kind is Format.ZIP and source.containers:
        raise ArticleError(
            source.name, "It is an archive inside another file.", "Unpack it and read it by itself."
        )
    if len(source.containers) >= _MAX_DEPTH:
        raise ArticleError(
            source.name, "It lies too deep inside other files.", "Save it by itself."
        )


def _source(file: Path | bytes | Source, shown: str) -> Source:
    if isinstance(file, Source):
        return file
    if isinstance(file, bytes):
        return Source(name=shown, data=file)
    try:
        if file.is_dir():
            next(file.iterdir(), None)  # one that is closed to us says so
        if not file.is_file():
            what = "It is not there." if not file.exists() else "It is no ordinary file."
            raise ArticleError(shown, what, "Check the path.")
        check_size(shown, file.stat().st_size, MAX_COLLECTION_BYTES, "Split it.")
        return Source(name=shown, data=file.read_bytes())
    except (OSError, ValueError) as error:  # no permission, a NUL in the path, a bad disk
        problem = f"The system does not give it out ({type(error).__name__})."
        raise ArticleError(shown, problem, "Check its path and who may read it.") from error
