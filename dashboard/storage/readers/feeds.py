"""RSS and Atom feeds."""

from __future__ import annotations

import io
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any

from dashboard.errors import ArticleError
from dashboard.storage.readers.blocks import fragment_text
from dashboard.storage.readers.dates import read_day
from dashboard.storage.readers.foreign import foreign_parser
from dashboard.storage.readers.names import visible
from dashboard.storage.readers.records import (
    Draft,
    Found,
    Metadata,
    Problem,
    ReadOptions,
    Source,
)
from dashboard.storage.readers.sizes import MAX_FEED_BYTES, check_size
from dashboard.storage.readers.xml_safety import refuse_entities

_MEND = "Check the feed's address in a browser."
#: Entries of one feed; the longest archives that sites offer as a feed hold a few hundred.
MAX_ENTRIES = 2000
#: Elements in all, those of the entries' own pages among them; more take their parser minutes.
_MAX_TAGS = 300_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One entry of a feed.

    Attributes:
        key: Its identity in the feed: its id, else its address, else its title.
        title: Headline; None when it has none.
        url: Address of the page; None when it has none.
        published: Day of publication; None when missing or not readable.
        text: What the feed itself carries of it, as paragraphs; a whole article or a line.
        is_summary: True when the feed carries only a summary of it.
    """

    key: str
    title: str | None
    url: str | None
    published: date | None
    text: str
    is_summary: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Feed:
    """A feed.

    Attributes:
        title: Its name; None when it gives none.
        language: Two-letter code; None when it gives none.
        entries: In its own order.
    """

    title: str | None
    language: str | None
    entries: tuple[Entry, ...]


def read_feed(source: Source, options: ReadOptions) -> Iterator[Found]:  # noqa: ARG001
    """One draft for each entry that carries text."""
    feed = parse_feed(source)
    for entry in feed.entries:
        name = f"{source.name} › {visible(entry.title or entry.key)}"
        if not entry.text:
            mend = "Read the page it links to." if entry.url else "There is nothing to read."
            sentence = f"{name}, not read: The feed carries no text for this entry. {mend}"
            yield Problem(name=name, sentence=sentence)
            continue
        yield entry_draft(entry, feed, name=name, raw_sha256=source.sha256)


def entry_draft(entry: Entry, feed: Feed, *, name: str, raw_sha256: str) -> Draft:
    """An entry as the draft of an article."""
    note = "The feed carries a summary only; the page itself was not read."
    return Draft(
        name=name,
        text=entry.text,
        raw_sha256=raw_sha256,
        metadata=Metadata(
            title=entry.title,
            publisher=feed.title,
            url=entry.url,
            published=entry.published,
            published_from="feed" if entry.published else "",
            language=feed.language,
        ),
        notes=(note,) if entry.is_summary else (),
    )


def parse_feed(source: Source) -> Feed:
    """The feed in ``source``.

    Raises:
        ArticleError: It is too large, declares entities, or is no feed.
    """
    import feedparser

    check_size(source.name, len(source.data), MAX_FEED_BYTES, "Ask the site for a shorter one.")
    if source.data.count(b"<") + source.data.count(b"&lt;") > _MAX_TAGS:
        problem = f"It holds more than {_MAX_TAGS:,} marks."
        raise ArticleError(source.name, problem, "Ask the site for a shorter one.")
    refuse_entities(source.name, source.data, "Remove its DOCTYPE and read it again.")
    with foreign_parser(source.name, "a feed", _MEND):
        headers = {"content-location": source.url} if source.url else {}
        parsed = feedparser.parse(io.BytesIO(source.data), response_headers=headers)
    if not parsed.get("version") and not parsed.entries:
        raise ArticleError(source.name, "There is no RSS or Atom feed in it.", _MEND)
    entries = (_entry(entry) for entry in parsed.entries[:MAX_ENTRIES])
    return Feed(
        title=_words(parsed.feed.get("title")),
        language=_language(parsed.feed.get("language")),
        entries=tuple(entry for entry in entries if entry.key),
    )


def _entry(entry: Any) -> Entry:
    title = _words(entry.get("title"))
    url = entry.get("link") or None
    if url is not None and not re.match(r"https?://", url):
        url = None
    day, _ = read_day(entry.get("published") or entry.get("issued"))
    whole = [item.get("value", "") for item in entry.get("content", [])]
    text = fragment_text(max(whole, key=len)) if whole else ""
    is_summary = not text
    return Entry(
        key=entry.get("id") or url or title or "",
        title=title,
        url=url,
        published=day,
        text=text or fragment_text(entry.get("summary") or ""),
        is_summary=is_summary,
    )


def _words(markup: str | None) -> str | None:
    """A title without its markup, on one line; None when empty."""
    return " ".join(fragment_text(markup or "").split())[:500] or None


def _language(declared: str | None) -> str | None:
    code = re.split(r"[-_]", (declared or "").strip().lower())[0]
    return code if re.fullmatch(r"[a-z]{2}", code) else None
