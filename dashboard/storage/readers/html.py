"""Saved web pages and pages fetched from an address."""

from __future__ import annotations

import json
import logging
import re
from collections.abc import Iterator
from datetime import date
from typing import Any
from urllib.parse import urljoin, urlsplit

from dashboard.errors import ArticleError
from dashboard.storage.readers.blocks import dropped_blocks, parse_html
from dashboard.storage.readers.charset import Decoded, decode
from dashboard.storage.readers.dates import read_day
from dashboard.storage.readers.foreign import foreign_parser
from dashboard.storage.readers.records import (
    Draft,
    Found,
    Metadata,
    ReadOptions,
    Source,
)
from dashboard.storage.readers.sizes import MAX_PAGE_BYTES, check_size

#: ``<meta charset="windows-1252">``, ``<meta http-equiv=… content="text/html; charset=utf-8">``
_META_CHARSET = re.compile(rb"<meta[^>]{0,200}?charset\s*=\s*[\"']?([\w.:-]{2,40})", re.I)

#: Where pages give their day, best first: XPath, and an example in words.
_DAY_PLACES = (
    "//meta[@property='article:published_time']/@content",  # Open Graph
    "//meta[@name='article:published_time']/@content",
    "//meta[@itemprop='datePublished']/@content",  # schema.org as microdata
    "//*[@itemprop='datePublished']/@datetime",
    "//meta[@name='citation_publication_date' or @name='DC.date.issued']/@content",
    "//meta[@name='pubdate' or @name='publishdate' or @name='date']/@content",
    "//article//time[@pubdate]/@datetime",
    "//article//header//time/@datetime",
)  # fmt: skip

_NOTHING_FOUND = "No article was found in this page; it may build its text by script, or be a list."
_SAVE_TEXT = "Open it in a browser, copy the article's text and paste it."


def read_html(source: Source, options: ReadOptions) -> Iterator[Found]:
    """The article of a page; all that stands around it is listed as left out."""
    check_size(source.name, len(source.data), MAX_PAGE_BYTES, "Save the article's text by itself.")
    decoded = _decode(source)
    tree = parse_html(decoded.text)
    if tree is None:
        raise ArticleError(source.name, "There is no page in it.", _SAVE_TEXT)
    page = _extract(source, decoded.text, options.url)
    text = (page.text or "").strip() if page is not None else ""
    if not text:
        raise ArticleError(source.name, _NOTHING_FOUND, _SAVE_TEXT)
    metadata, notes = _metadata(tree, page, source.url)
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


def _metadata(tree: Any, page: Any, url: str | None) -> tuple[Metadata, list[str]]:
    linked = _linked_data(tree)
    day, notes = _published(tree, linked)
    metadata = Metadata(
        title=page.title or None,
        publisher=_site_name(page) or _publisher(linked),
        url=_address(tree, url),
        published=day,
        published_from="page" if day else "",
        language=_language(tree),
    )
    return metadata, notes


def _site_name(page: Any) -> str | None:
    """The site's name as the page declares it, not the host that stands in for a missing one."""
    name = (page.sitename or "").strip()
    host = urlsplit(page.url or "").netloc.casefold()
    stands_in = name.casefold() in (host, host.removeprefix("www."))
    return name[:200] if name and not stands_in else None


def _published(tree: Any, linked: list[dict[str, Any]]) -> tuple[date | None, list[str]]:
    """The first day the page declares; where it declares one nobody can read, a note."""
    declared = [item.get("datePublished") for item in linked]
    declared += [value for place in _DAY_PLACES for value in tree.xpath(place)]
    notes: list[str] = []
    for text in declared:
        day, why_not = read_day(text if isinstance(text, str) else None)
        if day:
            return day, []
        if why_not:
            notes.append(f"No day of publication was taken from the page: {why_not}.")
    return None, notes[:1]


def _linked_data(tree: Any) -> list[dict[str, Any]]:
    """The schema.org articles that the page declares as JSON-LD; broken ones are skipped."""
    found: list[dict[str, Any]] = []
    for script in tree.xpath("//script[@type='application/ld+json']/text()")[:20]:
        try:
            data = json.loads(script, strict=False)
        except (ValueError, RecursionError):
            continue
        items = data if isinstance(data, list) else [data]
        items += [part for item in items if isinstance(item, dict) for part in _graph(item)]
        found += [item for item in items if isinstance(item, dict) and _is_article(item)]
    return found


def _graph(item: dict[str, Any]) -> list[Any]:
    graph = item.get("@graph")
    return graph if isinstance(graph, list) else []


def _is_article(item: dict[str, Any]) -> bool:
    """``"@type": "NewsArticle"``, ``["Article", "ReportageNewsArticle"]``, ``"BlogPosting"``."""
    return any(word in str(item.get("@type", "")) for word in ("Article", "Posting", "Report"))


def _publisher(linked: list[dict[str, Any]]) -> str | None:
    for item in linked:
        publisher = item.get("publisher")
        name = publisher.get("name") if isinstance(publisher, dict) else publisher
        if isinstance(name, str) and name.strip():
            return name.strip()[:200]
    return None


def _address(tree: Any, url: str | None) -> str | None:
    """The page's own address: the canonical one where it lies on the site it was fetched from."""
    declared = tree.xpath("//link[@rel='canonical']/@href | //meta[@property='og:url']/@content")
    for value in declared:
        try:
            address = urljoin(url or "", value.strip())
            parts = urlsplit(address)
        except ValueError:
            continue
        if parts.scheme in ("http", "https") and parts.hostname and len(address) < 2000:
            return address if url is None or _same_site(address, url) else url
    return url


def _same_site(one: str, other: str) -> bool:
    hosts = [(urlsplit(address).hostname or "").removeprefix("www.") for address in (one, other)]
    return hosts[0] == hosts[1]


def _language(tree: Any) -> str | None:
    declared = "".join(tree.xpath("/html/@lang")).strip().lower()
    code = re.split(r"[-_]", declared)[0]
    return code if re.fullmatch(r"[a-z]{2}", code) else None
