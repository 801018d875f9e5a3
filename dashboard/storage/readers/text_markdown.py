"""Plain text and Markdown."""

from __future__ import annotations

from collections.abc import Iterator

from dashboard.storage.readers.charset import decode
from dashboard.storage.readers.records import (
    Draft,
    Found,
    LeftOut,
    Metadata,
    ReadOptions,
    Source,
)
from dashboard.storage.readers.sizes import MAX_TEXT_BYTES, check_size

#: Longer Markdown is read as it stands: hostile signs keep its parser busy for minutes.
_MAX_MARKDOWN_BYTES = 400_000


def read_text(source: Source, options: ReadOptions) -> Iterator[Found]:  # noqa: ARG001
    """The file as it stands; its offsets map back to the file."""
    decoded = decode(_checked(source), name=source.name, declared=source.charset)
    yield Draft(
        name=source.name,
        text=decoded.text,
        raw_sha256=source.sha256,
        file_bytes=source.data,
        notes=(decoded.note,) if decoded.note else (),
        is_whole_file=True,
    )


def read_markdown(source: Source, options: ReadOptions) -> Iterator[Found]:
    """The words without their signs; pictures and raw HTML are left out and listed."""
    if len(source.data) > _MAX_MARKDOWN_BYTES:
        yield from read_text(source, options)
        return
    decoded = decode(_checked(source), name=source.name, declared=source.charset)
    front, body = _front_matter(decoded.text)
    title, paragraphs, left_out = _paragraphs(body)
    yield Draft(
        name=source.name,
        text="\n\n".join(paragraphs),
        raw_sha256=source.sha256,
        file_bytes=source.data,
        metadata=Metadata(title=title),
        left_out=(*front, *left_out),
        notes=(decoded.note,) if decoded.note else (),
    )


def _checked(source: Source) -> bytes:
    mend = "Split it into one file an article."
    check_size(source.name, len(source.data), MAX_TEXT_BYTES, mend)
    return source.data


def _front_matter(text: str) -> tuple[tuple[LeftOut, ...], str]:
    """The block between two ``---`` lines that note-taking programs put first, and the rest.

    >>> _front_matter("---\\ntags: drc\\n---\\nGoma fell.")[1]
    'Goma fell.'
    """
    if not text.startswith("---\n"):
        return (), text
    block, end, rest = text[4:].partition("\n---\n")
    if not end:
        return (), text
    return (LeftOut(words=block[:500], reason="the note's own settings, not the article"),), rest


def _paragraphs(body: str) -> tuple[str | None, list[str], list[LeftOut]]:
    """Title (the first heading, if it comes first), paragraphs, and what was left out."""
    from markdown_it import MarkdownIt

    title: str | None = None
    paragraphs: list[str] = []
    left_out: list[LeftOut] = []
    opened = ""
    for token in MarkdownIt("commonmark").enable("table").parse(body):
        if token.type == "html_block":
            left_out.append(LeftOut(words=token.content[:500], reason="HTML inside the Markdown"))
        elif token.type in ("code_block", "fence"):
            paragraphs.append(token.content.strip())
        elif token.type == "inline":
            words, dropped = _inline(token.children or [])
            left_out += dropped
            if opened == "heading_open" and title is None and not paragraphs:
                title = words
            if words:
                paragraphs.append(words)
        opened = token.type
    return title, paragraphs, left_out


def _inline(tokens: list) -> tuple[str, list[LeftOut]]:  # type: ignore[type-arg]
    words: list[str] = []
    dropped: list[LeftOut] = []
    for token in tokens:
        if token.type == "image":
            dropped.append(LeftOut(words=token.content, reason="a picture's description"))
        elif token.type == "html_inline":
            continue
        elif token.type in ("softbreak", "hardbreak"):
            words.append("\n" if token.type == "hardbreak" else " ")
        else:
            words.append(token.content)
    return "".join(words).strip(), dropped
