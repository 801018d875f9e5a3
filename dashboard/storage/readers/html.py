"""Saved web pages and pages fetched from an address."""

from __future__ import annotations

import logging
import re
from collections.abc import Iterator
from typing import Any

from dashboard.errors import ArticleError
from dashboard.storage.readers.blocks import dropped_blocks, is_swollen, parse_html
from dashboard.storage.readers.charset import Decoded, decode
from dashboard.storage.readers.foreign import foreign_parser
from dashboard.storage.readers.html_metadata import page_metadata
from dashboard.storage.readers.records import (
    Draft,
    Found,
    ReadOptions,
    Source,
)
from dashboard.storage.readers.sizes import MAX_PAGE_BYTES, check_size

#: ``<meta charset="windows-1252">``, ``<meta http-equiv=… content="text/html; charset=utf-8">``
_META_CHARSET = re.compile(rb"<meta[^>]{0,200}?charset\s*=\s*[\"']?([\w.:-]{2,40})", re.I)

#: Long live blogs have 20,000; 60,000 take about five seconds to tell the article from the rest.
_MAX_ELEMENTS = 60_000
#: Elements, each counted once for every box around it: so often they are looked at. Live blogs
#: stay below 400,000; twelve million take a minute.
_MAX_NESTED = 1_200_000
_NOTHING_FOUND = "No article was found in this page; it may build its text by script, or be a list."
_SAVE_TEXT = "Open it in a browser, copy the article's text and paste it."


def read_html(source: Source, options: ReadOptions) -> Iterator[Found]:
    """The article of a page; all that stands around it is listed as left out.

    Raises:
        ArticleError: It is too large, made to be slow, or no article can be found in it.
    """
    check_size(source.name, len(source.data), MAX_PAGE_BYTES, "Save the article's text by itself.")
    decoded = _decode(source)
    tree = parse_html(decoded.text)
    if tree is None and is_swollen(decoded.text):
        raise ArticleError(source.name, "An element of it has thousands of attributes.", _SAVE_TEXT)
    if tree is None:
        raise ArticleError(source.name, "There is no page in it.", _SAVE_TEXT)
    _check_elements(source.name, tree)
    page = _extract(source, decoded.text, options.url)
    text = (page.text or "").strip() if page is not None else ""
    if not text:
        raise ArticleError(source.name, _NOTHING_FOUND, _SAVE_TEXT)
    metadata, notes = page_metadata(tree, page, source.url)
    paragraphs = [line for line in text.split("\n") if line.strip()]
    yield Draft(
        name=source.name,
        text="\n\n".join(paragraphs),
        raw_sha256=source.sha256,
        file_bytes=source.data,
        metadata=metadata,
        left_out=tuple(dropped_blocks(tree, f"{metadata.title or ''}\n{text}")),
        notes=(*([decoded.note] if decoded.note else []), *notes),
    )


def _check_elements(name: str, tree: Any) -> None:
    """Refuse a page with more elements than articles have, or with too many inside each other."""
    from lxml import etree

    elements = nested = depth = 0
    for event, _element in etree.iterwalk(tree, events=("start", "end")):
        depth += 1 if event == "start" else -1
        elements += event == "start"
        nested += depth if event == "start" else 0
    if elements > _MAX_ELEMENTS:
        problem = f"The page has {elements:,} elements; up to {_MAX_ELEMENTS:,} are read."
        raise ArticleError(name, problem, _SAVE_TEXT)
    if nested > _MAX_NESTED:
        raise ArticleError(name, "Its elements stand too deep inside each other.", _SAVE_TEXT)


def _decode(source: Source) -> Decoded:
    declared = source.charset
    if declared is None and (found := _META_CHARSET.search(source.data[:4096])):
        declared = found[1].decode("ascii", "replace")
    return decode(source.data, name=source.name, declared=declared)


def _extract(source: Source, markup: str, url: str | None) -> Any:
    """What trafilatura takes for the article: ``.text``, ``.title``, ``.sitename``; or None."""
    import trafilatura

    for noisy in ("trafilatura", "htmldate"):  # what they warn about, we say ourselves
        logging.getLogger(noisy).setLevel(logging.CRITICAL)
    with foreign_parser(source.name, "a web page", _SAVE_TEXT):
        return trafilatura.bare_extraction(
            markup.encode("utf-8", "replace"),
            url=source.url or url,
            include_comments=False,
            with_metadata=True,
            # Only a day that the page declares: one that merely stands somewhere on it (a
            # copyright line, an event in the text) would anchor "Wednesday" wrongly.
            date_extraction_params={"extensive_search": False, "original_date": True},
        )
