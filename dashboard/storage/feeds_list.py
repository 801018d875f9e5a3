"""The feeds that are followed: kept in the store, refreshed entry by entry.

An entry counts as seen only once its article was saved: a crash in between reads it again.
"""

from __future__ import annotations

import hashlib
import json
import time
from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass, field, replace
from typing import Protocol
from urllib.parse import urljoin

from dashboard.counting import counted
from dashboard.errors import ArticleError, DashboardError
from dashboard.storage.fetch import Fetched, Fetcher, FetchError
from dashboard.storage.readers.blocks import parse_html
from dashboard.storage.readers.dispatch import finished, read_source
from dashboard.storage.readers.feeds import Entry, Feed, entry_draft, parse_feed
from dashboard.storage.readers.names import visible
from dashboard.storage.readers.records import Draft, Problem, ReadArticle, ReadOptions
from dashboard.storage.shelf_names import FEEDS

#: Entries remembered for each feed; feeds show their last few dozen.
_REMEMBERED = 3000
#: Pages read from one feed in one refresh; the rest follow in the next.
MAX_NEW = 100
#: After so many seconds the rest waits for the next refresh: a hundred pages that each answer at
#: the last moment would hold a visitor's page for an hour.
LONGEST_REFRESH_S = 300.0
#: After so many failures an entry is let go, so that a page that is gone is not asked for for ever.
_MAX_FAILURES = 3
#: A feed's own text from this length on stands in for a page that cannot be read.
_ENOUGH_TEXT = 280


class Shelf(Protocol):
    """Where small texts are kept; a store is one."""

    def keep(self, shelf: str, key: str, value: str) -> None:
        """Keep a small text under a key; the newest counts."""

    def kept(self, shelf: str) -> dict[str, str]:
        """What is kept on a shelf, by key."""

    def forget(self, shelf: str, key: str) -> None:
        """Take a key off a shelf; no fault where it is not there."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FollowedFeed:
    """A feed on the list.

    Attributes:
        url: Its address.
        title: Its name; empty when it gives none.
        etag: What the site said of its last version; None when nothing.
        last_modified: Likewise.
        seen: Keys of the entries that were read, the newest last.
        failures: How often an entry could not be read, by its key.
    """

    url: str
    title: str = ""
    etag: str | None = None
    last_modified: str | None = None
    seen: tuple[str, ...] = ()
    failures: dict[str, int] = field(default_factory=dict)


def followed_feeds(shelf: Shelf) -> tuple[FollowedFeed, ...]:
    """The list, in the order of the addresses."""
    kept = shelf.kept(FEEDS)
    return tuple(_loaded(url, kept[url]) for url in sorted(kept))


def add_feed(shelf: Shelf, fetcher: Fetcher, url: str) -> FollowedFeed:
    """Follow a feed; of a page that names its feed, that one.

    Raises:
        FetchError: The address was not fetched.
        ArticleError: There is no feed, and none is named there.
    """
    fetched = fetcher.get(url)
    try:
        feed = parse_feed(fetched.as_source())
    except ArticleError:
        named = _named_feed(fetched)
        if named is None:
            raise
        fetched = fetcher.get(named)
        feed = parse_feed(fetched.as_source())
    known = shelf.kept(FEEDS).get(fetched.url)
    followed = _loaded(fetched.url, known) if known else FollowedFeed(url=fetched.url)
    followed = replace(followed, title=feed.title or "")
    _keep(shelf, followed)
    return followed


def remove_feed(shelf: Shelf, url: str) -> bool:
    """Follow a feed no longer; False when it was not on the list. Its articles stay."""
    if url not in shelf.kept(FEEDS):
        return False
    shelf.forget(FEEDS, url)
    return True


def refresh_feed(
    shelf: Shelf,
    fetcher: Fetcher,
    followed: FollowedFeed,
    options: ReadOptions,
    *,
    with_pages: bool = True,
    clock: Callable[[], float] = time.monotonic,
) -> Iterator[ReadArticle | Problem]:
    """What is new in a feed, one after the other.

    Whoever takes an article from here saves it before asking for the next: then it is seen.

    Args:
        shelf: Where the list is kept.
        fetcher: With the user's consent.
        followed: The feed.
        options: What the user says about its articles.
        with_pages: Whether the page is read where the feed carries a summary only.
        clock: Tells the seconds.
    """
    until = clock() + LONGEST_REFRESH_S
    try:
        fetched = fetcher.get(
            followed.url, etag=followed.etag, last_modified=followed.last_modified
        )
        if fetched.not_modified:
            return
        feed = parse_feed(fetched.as_source())
    except DashboardError as error:
        yield Problem(name=visible(followed.url), sentence=str(error))
        return
    new = [entry for entry in feed.entries if _key(entry) not in followed.seen]
    for done, entry in enumerate(new[:MAX_NEW]):
        if clock() > until:
            yield _too_slow(followed, len(new) - done)
            return
        failed = False
        for item in _read_entry(fetcher, feed, entry, fetched.url, options, with_pages):
            failed = failed or isinstance(item, Problem)
            yield item
        followed = _noted(followed, _key(entry), failed)
        _keep(shelf, followed)
    if len(new) <= MAX_NEW and not followed.failures:
        followed = replace(followed, etag=fetched.etag, last_modified=fetched.last_modified)
    _keep(shelf, replace(followed, title=feed.title or followed.title))


def _too_slow(followed: FollowedFeed, left: int) -> Problem:
    name = visible(followed.url)
    entries = counted(left, "entry was", "entries were")
    told = f"{name}: the site answers slowly, and {entries} not read."
    return Problem(name=name, sentence=f"{told} Refresh again to go on with them.")


def _read_entry(
    fetcher: Fetcher,
    feed: Feed,
    entry: Entry,
    feed_url: str,
    options: ReadOptions,
    with_pages: bool,
) -> Iterator[ReadArticle | Problem]:
    """The page of an entry, or the feed's own text where that is whole or all there is."""
    name = f"{visible(feed_url)} › {visible(entry.title or entry.key)}"
    own = entry_draft(entry, feed, name=name, raw_sha256=_hash(entry.text))
    if not (with_pages and entry.is_summary and entry.url):
        yield from finished([own], options)
        return
    try:
        source = fetcher.get(entry.url).as_source()
    except FetchError as error:
        if len(entry.text) < _ENOUGH_TEXT:
            yield Problem(name=name, sentence=str(error))
            return
        yield from finished([replace(own, notes=(*own.notes, str(error)))], options)
        return
    found = (_with_feed(item, own) for item in read_source(source, options))
    yield from finished(found, options)


def _with_feed(item: Draft | Problem, own: Draft) -> Draft | Problem:
    """A page's draft, with what the feed says where the page is silent."""
    if isinstance(item, Problem):
        return item
    page, feed = item.metadata, own.metadata
    by_page = page.published is not None
    metadata = replace(
        page,
        title=page.title or feed.title,
        publisher=page.publisher or feed.publisher,
        url=page.url or feed.url,
        published=page.published or feed.published,
        published_from=page.published_from if by_page else feed.published_from,
        language=page.language or feed.language,
    )
    return replace(item, metadata=metadata)


def _named_feed(fetched: Fetched) -> str | None:
    """``<link rel="alternate" type="application/rss+xml" href="/feed">``"""
    tree = parse_html(fetched.data)
    if tree is None:
        return None
    named = tree.xpath(
        "//link[@rel='alternate'][contains(@type, 'rss+xml') or contains(@type, 'atom+xml')]/@href"
    )
    return urljoin(fetched.url, named[0].strip()) if named else None


def _noted(followed: FollowedFeed, key: str, failed: bool) -> FollowedFeed:
    """The list after an entry: seen, or failed once more."""
    failures = dict(followed.failures)
    count = failures.pop(key, 0) + 1
    if failed and count < _MAX_FAILURES:
        failures[key] = count
        return replace(followed, failures=failures)
    return replace(followed, seen=(*followed.seen, key)[-_REMEMBERED:], failures=failures)


def _key(entry: Entry) -> str:
    return _hash(entry.key)[:16]


def _hash(words: str) -> str:
    return hashlib.sha256(words.encode("utf-8", "surrogatepass")).hexdigest()


def _keep(shelf: Shelf, followed: FollowedFeed) -> None:
    values = asdict(followed)
    url = values.pop("url")
    shelf.keep(FEEDS, url, json.dumps(values))


def _loaded(url: str, text: str) -> FollowedFeed:
    """A feed from the shelf; one that somebody damaged begins anew."""
    try:
        values = json.loads(text)
        values["seen"] = tuple(values.get("seen", ()))
        return FollowedFeed(url=url, **values)
    except (ValueError, TypeError, AttributeError):
        return FollowedFeed(url=url)
