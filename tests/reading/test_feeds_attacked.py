"""Feeds that send whoever follows them elsewhere: into their own network, to files, in a circle."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any
from xml.sax.saxutils import escape

import pytest

from dashboard.errors import ArticleError, DashboardError
from dashboard.storage.feeds_list import add_feed, followed_feeds, refresh_feed
from dashboard.storage.fetch import Fetcher
from dashboard.storage.readers import Problem, ReadOptions
from dashboard.storage.store import Store, open_store

#: Long enough to stand in for the page that an entry links to.
WHOLE = "Residents of Goma came back on Monday after the fighting, the mayor said. " * 10

SUMMARY = "Residents came back."


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with open_store(f"sqlite:///{tmp_path / 'newsmap.sqlite'}") as opened:
        yield opened


@pytest.fixture
def inside(site: Any, make: Any) -> Iterator[Any]:
    """A second server of this machine, with secrets, that nobody declared to be one's own."""
    other = type(site)()
    other.serve("/secret.html", make.page(title="The secret of the house"), "text/html")
    feed = make.feed(("The secret", "/secret.html", "secret"), base=other.url)
    other.serve("/feed.xml", feed, "application/rss+xml")
    yield other
    other.close()


def naming(address: str) -> str:
    """A page that says where its feed is."""
    kind = 'rel="alternate" type="application/rss+xml"'
    return f'<html><head><link {kind} href="{escape(address)}"></head><body>News</body></html>'


def feed_of(links: list[str], text: str) -> str:
    """A feed whose entries lead to these addresses."""
    entries = (
        f"<item><title>Goma, {n}</title><link>{escape(link)}</link><guid>{n}</guid>"
        f"<description>{text}</description></item>"
        for n, link in enumerate(links)
    )
    return f'<rss version="2.0"><channel><title>F</title>{"".join(entries)}</channel></rss>'


#: Where a feed sends its reader, with ``{port}`` of the server inside and ``{own}`` of its own.
ELSEWHERE = (
    "http://127.0.0.1:{port}/feed.xml",
    "http://localhost:{port}/feed.xml",
    "//127.0.0.1:{port}/feed.xml",
    "http://[::1]:{port}/feed.xml",
    "http://[::ffff:127.0.0.1]:{port}/feed.xml",
    "http://2130706433:{port}/feed.xml",
    "http://0x7f.1:{port}/feed.xml",
    "http://017700000001:{port}/feed.xml",
    "http://0:{port}/feed.xml",
    "http://0.0.0.0:{port}/feed.xml",
    "http://169.254.169.254/latest/meta-data/",
    "http://amina:secret@127.0.0.1:{own}/feed.xml",
    "file:///etc/passwd",
    "FILE:///etc/passwd",
    "ftp://127.0.0.1:{port}/feed.xml",
    "data:application/rss+xml,<rss/>",
    "javascript:alert(1)",
    "/hop-1",
)


@pytest.mark.parametrize("address", ELSEWHERE)
@pytest.mark.parametrize("way", ["named on a page", "redirected"])
def test_a_feed_that_lies_elsewhere_is_not_followed_there(
    way: str, address: str, site: Any, inside: Any, fetcher: Fetcher, store: Store
) -> None:
    # given a page, or a redirect, that leads to an address inside; one of them in three steps
    target = address.format(port=inside.address[1], own=site.address[1])
    site.redirect("/hop-1", "/hop-2")
    site.redirect("/hop-2", f"{inside.url}/feed.xml")
    if way == "redirected":
        site.redirect("/start", target)
    else:
        site.serve("/start", naming(target), "text/html")

    # when it is to be followed, then a sentence says why not, and nobody inside was asked
    with pytest.raises(DashboardError, match="not fetched"):
        add_feed(store, fetcher, f"{site.url}/start")
    assert inside.requests == []
    assert followed_feeds(store) == ()


@pytest.mark.parametrize("text", [SUMMARY, WHOLE], ids=["summary", "whole"])
def test_the_entries_of_a_feed_lead_nobody_inside(
    text: str, site: Any, inside: Any, fetcher: Fetcher, store: Store
) -> None:
    # given a feed that is followed, and whose entries then lead elsewhere
    site.redirect("/hop-1", f"{inside.url}/secret.html")
    ports = {"port": inside.address[1], "own": site.address[1]}
    links = [address.format(**ports).replace("feed.xml", "secret.html") for address in ELSEWHERE]
    site.serve("/away.xml", feed_of(links, text), "application/rss+xml")
    followed = add_feed(store, fetcher, f"{site.url}/away.xml")

    # when it is refreshed
    taken = list(refresh_feed(store, fetcher, followed, ReadOptions()))

    # then each entry is its own text or a problem, and nobody inside was asked
    assert len(taken) == len(links)
    assert inside.requests == []
    for one in taken:
        if isinstance(one, Problem):
            assert one.sentence.isprintable()
            continue
        assert "secret of the house" not in one.article.text
        assert "root:" not in one.article.text
        assert (one.article.url or "http:").startswith(("http:", "https:"))


def test_a_feed_that_moves_inside_after_it_was_followed_is_not_followed_there(
    site: Any, inside: Any, fetcher: Fetcher, store: Store
) -> None:
    followed = add_feed(store, fetcher, f"{site.url}/feed.xml")
    site.redirect("/feed.xml", f"{inside.url}/feed.xml")
    (problem,) = refresh_feed(store, fetcher, followed, ReadOptions())
    assert isinstance(problem, Problem)
    assert "loopback" in problem.sentence
    assert inside.requests == []


def test_a_feed_opens_no_file_by_what_it_declares(
    site: Any, fetcher: Fetcher, store: Store
) -> None:
    entity = '<!DOCTYPE r [<!ENTITY x SYSTEM "file:///etc/passwd">]>'
    site.serve("/xxe.xml", entity + feed_of(["/a"], "&x;"), "application/rss+xml")
    with pytest.raises(ArticleError, match="declares entities"):
        add_feed(store, fetcher, f"{site.url}/xxe.xml")
