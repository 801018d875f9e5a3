"""Tables of articles: CSV, JSON Lines and JSON, with a mapping of their columns to ours."""

from __future__ import annotations

import csv
import hashlib
import json
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from dashboard.counting import counted
from dashboard.errors import ArticleError
from dashboard.storage.readers.charset import decode
from dashboard.storage.readers.dates import read_day
from dashboard.storage.readers.names import visible
from dashboard.storage.readers.records import (
    Draft,
    Found,
    Metadata,
    Problem,
    ReadOptions,
    Source,
)
from dashboard.storage.readers.sizes import (
    MAX_JSON_BYTES,
    MAX_TABLE_BYTES,
    MAX_TEXT_BYTES,
    check_size,
    megabytes,
)

#: What columns are called in the tables people have, by what we call it; first match wins.
COLUMN_WORDS: Mapping[str, tuple[str, ...]] = {
    "text": ("text", "body", "content", "article", "full_text", "fulltext", "article_text",
             "article_body", "story", "texte", "contenu", "corps"),
    "title": ("title", "headline", "titre"),
    "published": ("published", "date", "publication_date", "published_at", "pub_date", "pubdate",
                  "date_published", "datepublished", "date_publication", "date_de_publication"),
    "publisher": ("publisher", "source", "outlet", "site", "media", "newspaper", "éditeur",
                  "média"),
    "original_source": ("original_source", "source_originale", "agency", "agence"),
    "url": ("url", "link", "address", "lien", "adresse"),
    "language": ("language", "lang", "langue"),
    "name": ("name", "doc", "id", "file", "filename", "nom", "fichier"),
}  # fmt: skip

#: Cells beside the text are cut here, behind the longest line that an article keeps: an address
#: that was cut is known by its length, and not kept.
_MAX_CELL = 4_000

Row = dict[str, Any]


def read_csv(source: Source, options: ReadOptions) -> Iterator[Found]:
    """One article a row; a row that cannot be read does not stop the next.

    Raises:
        ArticleError: It is too large, its header is broken, or no column holds text.
    """
    text = _decoded(source)
    csv.field_size_limit(MAX_TEXT_BYTES)
    reader = csv.reader(_lines(text), delimiter=_delimiter(text), strict=True)
    try:
        header = [column.strip() for column in next(reader, [])]
    except csv.Error as error:
        raise _broken(source.name, str(error)) from error
    columns = columns_for(header, options.columns, source.name)
    while True:
        line = reader.line_num + 1
        try:
            row = next(reader, None)
        except csv.Error as error:
            yield _problem(
                source, line, f"the row is broken ({error})", "Check its quotation marks."
            )
            continue
        if row is None:
            return
        if len(row) == len(header):
            yield _draft(source, dict(zip(header, row, strict=True)), columns, line)
        elif any(row):
            what = f"the row has {counted(len(row), 'field')} and the first line {len(header)}"
            yield _problem(source, line, what, "Check its quotation marks and separators.")


def read_jsonl(source: Source, options: ReadOptions) -> Iterator[Found]:
    """One article a line, each a JSON object."""
    for line, words in enumerate(_lines(_decoded(source)), start=1):
        if not words.strip():
            continue
        if len(words) > MAX_JSON_BYTES:
            yield _problem(source, line, f"the line has {megabytes(len(words))}", "Split it.")
            continue
        try:
            row = json.loads(words)
        except (ValueError, RecursionError) as error:
            what = f"the line is not JSON ({visible(str(error), 80)})"
            yield _problem(source, line, what, "Write one JSON object a line.")
            continue
        yield _from_object(source, row, line, options)


def read_json(source: Source, options: ReadOptions) -> Iterator[Found]:
    """One article, or a list of them; a file of JSON lines under this name is read as such.

    Raises:
        ArticleError: It is too large, or not JSON.
    """
    text = _decoded(source)
    if len(text) > MAX_JSON_BYTES:
        if _is_lines(text):
            yield from read_jsonl(source, options)
            return
        check_size(source.name, len(text), MAX_JSON_BYTES, "Write one JSON object a line.")
    try:
        data = json.loads(text)
    except (ValueError, RecursionError) as error:
        if text.lstrip().startswith("{") and "\n" in text.strip():
            yield from read_jsonl(source, options)
            return
        problem = f"It is not JSON ({visible(str(error), 80)})."
        raise ArticleError(
            source.name, problem, "Write a list of objects, or one a line."
        ) from error
    rows = data if isinstance(data, list) else [data]
    for number, row in enumerate(rows, start=1):
        yield _from_object(source, row, number, options)


def _is_lines(text: str) -> bool:
    """Whether a JSON file has an object a line: its first line is one."""
    first = text.lstrip().partition("\n")[0]
    try:
        return len(first) < MAX_TEXT_BYTES and isinstance(json.loads(first), dict)
    except (ValueError, RecursionError):
        return False


def columns_for(header: Sequence[str], given: Mapping[str, str], name: str) -> dict[str, str]:
    """Which column holds what: as the user says, else by the words of ``COLUMN_WORDS``.

    Raises:
        ArticleError: A column that was named is not there, or none holds the text.

    >>> columns_for(["Headline", "Body", "Date"], {}, "a.csv")
    {'text': 'Body', 'title': 'Headline', 'published': 'Date'}
    """
    shown = ", ".join(visible(column, 30) for column in header[:20]) or "none"
    for ours, theirs in given.items():
        if ours not in COLUMN_WORDS:
            problem = f"{visible(ours, 30)} is nothing a column can be mapped to."
            raise ArticleError(name, problem, f"Choose among {', '.join(COLUMN_WORDS)}.")
        if theirs not in header:
            problem = f"There is no column {visible(theirs, 30)}."
            raise ArticleError(name, problem, f"Its columns are: {shown}.")
    folded = {column.casefold().replace(" ", "_"): column for column in reversed(header)}
    columns = dict(given)
    for ours, words in COLUMN_WORDS.items():
        match = next((folded[word] for word in words if word in folded), None)
        if ours not in columns and match is not None and match not in columns.values():
            columns[ours] = match
    if "text" not in columns:
        problem = f"No column is known to hold the text (columns: {shown})."
        raise ArticleError(name, problem, "Say which one does, as text=COLUMN.")
    return columns


def _decoded(source: Source) -> str:
    check_size(source.name, len(source.data), MAX_TABLE_BYTES, "Split it.")
    return decode(source.data, name=source.name, declared=source.charset).text


def _lines(text: str) -> Iterator[str]:
    """Line by line with their ends, without a second copy of the text.

    Only line feeds end a line: JSON may hold the other signs that Python takes for ends.
    """
    start = 0
    while start < len(text):
        end = text.find("\n", start) + 1 or len(text)
        yield text[start:end]
        start = end


def _delimiter(text: str) -> str:
    """What parts the fields of the first line: the sign that stands in it most often."""
    first = text.split("\n", 1)[0][:10_000]
    return max(",;\t|", key=first.count)


def _broken(name: str, why: str) -> ArticleError:
    return ArticleError(name, f"The table is broken ({why}).", "Save it again as CSV in UTF-8.")


def _problem(source: Source, line: int, what: str, mend: str) -> Problem:
    name = f"{source.name}, line {line}"
    return Problem(name=name, sentence=f"{name}, not read: {what[0].upper()}{what[1:]}. {mend}")


def _from_object(source: Source, row: Any, line: int, options: ReadOptions) -> Found:
    if not isinstance(row, dict):
        return _problem(source, line, "this is no object with named fields", 'Write {"text": …}.')
    try:
        columns = columns_for(list(row), options.columns, f"{source.name}, line {line}")
    except ArticleError as error:
        return Problem(name=error.name, sentence=str(error))
    return _draft(source, row, columns, line)


def _draft(source: Source, row: Row, columns: Mapping[str, str], line: int) -> Found:
    """The draft of one row."""
    words = {ours: row.get(theirs) for ours, theirs in columns.items()}
    text = words.get("text")
    if not isinstance(text, str) or not text.strip():
        what = f"the column {visible(columns['text'], 30)} holds no text here"
        return _problem(source, line, what, "Fill it or leave the row out.")
    if len(text) > MAX_TEXT_BYTES:
        return _problem(source, line, f"its text has {megabytes(len(text))}", "Split it.")
    day, why_not = read_day(_word(words, "published"))
    label = _word(words, "name") or _word(words, "title")
    place = f"line {line}" + (f" ({visible(label, 60)})" if label else "")
    return Draft(
        name=f"{source.name} › {place}",
        text=text,
        raw_sha256=hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest(),
        metadata=Metadata(
            title=_word(words, "title"),
            publisher=_word(words, "publisher"),
            original_source=_word(words, "original_source"),
            url=_word(words, "url"),
            published=day,
            published_from="table" if day else "",
            language=_language(words),
        ),
        notes=(f"No day of publication was taken: {why_not}.",) if why_not else (),
    )


def _word(words: Row, ours: str) -> str | None:
    value = words.get(ours)
    if value is None or isinstance(value, (dict, list, bool)):
        return None
    return " ".join(str(value).split())[:_MAX_CELL] or None


def _language(words: Row) -> str | None:
    code = (_word(words, "language") or "").casefold()[:2]
    return code if len(code) == 2 and code.isascii() and code.isalpha() else None
