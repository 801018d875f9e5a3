"""Followed feeds: what is new is read once, and nothing that was saved is asked for again."""

from __future__ import annotations

import itertools
from datetime import date

import pytest

from dashboard.errors import ArticleError
from dashboard.storage.feeds_list import (
    LONGEST_REFRESH_S,
    add_feed,
    followed_feeds,
    refresh_feed,
    remove_feed,
)
from dashboard.storage.fetch import FetchError
from dashboard.storage.readers import Problem, ReadArticle, ReadOptions
from dashboard.storage.store import open_store


@pytest.fixture
def store(tmp_path):
    with open_store(f"sqlite:///{tmp_path / 'store.sqlite'}") as store:
        yield store


def refreshed(store, fetcher, **changes):
    """All that a refresh of the only feed yields."""
    [followed] = followed_feeds(store)
    return list(refresh_feed(store, fetcher, followed, ReadOptions(), **changes))


def test_a_feed_is_followed_and_its_pages_are_read(site, fetcher, store):
    # given a feed with summaries of two pages
    followed = add_feed(store, fetcher, f"{site.url}/feed.xml")
    assert followed.title == "Kivu Watch"

    # when it is refreshed
    items = refreshed(store, fetcher)

    # then the pages themselves were read, dated by the feed where they are silent
    assert all(isinstance(item, ReadArticle) for item in items)
    walikale, goma = (item.article for item in items)
    assert "Bisie tin mine" in walikale.text
    assert walikale.published == date(2025, 3, 20)
    assert walikale.published_from == "feed"
    assert walikale.publisher == "Kivu Watch"
    assert goma.url == f"{site.url}/goma.html"


def test_a_feed_that_did_not_change_costs_one_request(site, fetcher, store):
    add_feed(store, fetcher, f"{site.url}/feed.xml")
    refreshed(store, fetcher)
    before = len(site.requests)

    assert refreshed(store, fetcher) == []

    assert len(site.requests) == before + 1
    assert site.requests[-1][1]["if-none-match"] == '"f1"'


def test_only_what_is_new_is_read(site, fetcher, store, make):
    add_feed(store, fetcher, f"{site.url}/feed.xml")
    refreshed(store, fetcher)
    asked = site.asked("/walikale.html")

    # given a third entry
    site.serve("/sake.html", make.page(title="Sake is empty"), "text/html")
    entries = (("Sake is empty", "/sake.html", "x"), ("M23 enters Walikale", "/walikale.html", "x"))
    site.serve("/feed.xml", make.feed(*entries, base=site.url), "application/rss+xml")

    # when the feed is refreshed, then it alone is read
    [item] = refreshed(store, fetcher)
    assert item.article.title == "Sake is empty"
    assert site.asked("/walikale.html") == asked


def test_an_entry_that_was_not_saved_is_read_again(site, fetcher, store):
    # given a refresh that breaks off after the first article was handed over
    add_feed(store, fetcher, f"{site.url}/feed.xml")
    [followed] = followed_feeds(store)
    items = refresh_feed(store, fetcher, followed, ReadOptions())
    next(items)
    items.close()

    # when the feed is refreshed again, then both are there
    assert len(refreshed(store, fetcher)) == 2


def test_a_page_that_fails_does_not_stop_the_others_and_is_tried_three_times(site, fetcher, store):
    site.fail("/walikale.html", 404)
    add_feed(store, fetcher, f"{site.url}/feed.xml")

    first = refreshed(store, fetcher)
    assert [type(item) for item in first] == [Problem, ReadArticle]
    assert "no such page" in first[0].sentence

    for _ in range(2):
        assert [type(item) for item in refreshed(store, fetcher)] == [Problem]
    assert refreshed(store, fetcher) == []


def test_a_site_that_answers_slowly_holds_a_refresh_no_longer_than_some_minutes(
    site, fetcher, store, make
):
    # given a feed of twelve pages, each of which takes its time
    names = [f"/page-{n}.html" for n in range(12)]
    for name in names:
        site.serve(name, make.page(title=f"What {name} says"), "text/html")
    entries = [(f"What {name} says", name, "x") for name in names]
    site.serve("/feed.xml", make.feed(*entries, base=site.url), "application/rss+xml")
    add_feed(store, fetcher, f"{site.url}/feed.xml")
    ticks = itertools.count(step=LONGEST_REFRESH_S / 5)

    # when it is refreshed, then it stops where it took too long, and says so
    *read, last = refreshed(store, fetcher, clock=lambda: next(ticks))
    assert 0 < len(read) < 12
    assert all(isinstance(item, ReadArticle) for item in read)
    assert isinstance(last, Problem)
    left = 12 - len(read)
    assert last.sentence == (
        f"{site.url}/feed.xml: the site answers slowly, and {left} entries were not read. "
        "Refresh again to go on with them."
    )

    # and the next refresh goes on with the others
    assert len(refreshed(store, fetcher)) == left
    assert refreshed(store, fetcher) == []


def test_summaries_are_taken_when_pages_are_not_wanted(site, fetcher, store):
    add_feed(store, fetcher, f"{site.url}/feed.xml")

    items = refreshed(store, fetcher, with_pages=False)

    assert items[0].article.text == "M23 enters Walikale\n\nRebels entered the town on Wednesday."
    assert site.asked("/walikale.html") == 0


def test_a_page_that_names_its_feed_leads_to_it(site, fetcher, store, make):
    head = '<link rel="alternate" type="application/rss+xml" href="/feed.xml">'
    site.serve("/", make.page(head=head), "text/html")

    followed = add_feed(store, fetcher, f"{site.url}/")

    assert followed.url == f"{site.url}/feed.xml"


def test_a_page_without_a_feed_is_not_followed(site, fetcher, store):
    with pytest.raises(ArticleError, match="no RSS or Atom feed"):
        add_feed(store, fetcher, f"{site.url}/walikale.html")
    assert followed_feeds(store) == ()


def test_a_feed_whose_page_leads_inside_the_network_is_not_followed_there(
    site, fetcher, store, make
):
    entries = (("Router", "/x", "x"),)
    feed = make.feed(*entries, base="http://192.168.0.1")
    site.serve("/feed.xml", feed, "application/rss+xml")
    add_feed(store, fetcher, f"{site.url}/feed.xml")

    [item] = refreshed(store, fetcher)

    assert isinstance(item, Problem)
    assert "private address" in item.sentence


def test_following_twice_keeps_what_was_seen(site, fetcher, store):
    add_feed(store, fetcher, f"{site.url}/feed.xml")
    refreshed(store, fetcher)

    add_feed(store, fetcher, f"{site.url}/feed.xml")

    assert refreshed(store, fetcher) == []


def test_a_feed_is_followed_no_longer(site, fetcher, store):
    add_feed(store, fetcher, f"{site.url}/feed.xml")

    assert remove_feed(store, f"{site.url}/feed.xml")
    assert not remove_feed(store, f"{site.url}/feed.xml")
    assert followed_feeds(store) == ()


def test_a_feed_that_is_gone_is_one_sentence(site, fetcher, store):
    add_feed(store, fetcher, f"{site.url}/feed.xml")
    site.fail("/feed.xml", 410)

    [item] = refreshed(store, fetcher)

    assert "taken down" in item.sentence


def test_an_address_that_cannot_be_fetched_is_not_followed(site, fetcher, store):
    with pytest.raises(FetchError):
        add_feed(store, fetcher, f"{site.url}/nothing")
    assert followed_feeds(store) == ()


def test_a_damaged_entry_of_the_list_begins_anew(store):
    store.keep("feeds", "http://kivuwatch.example/feed", "{broken")
    store.keep("feeds", "http://okapi.example/feed", '{"odd": 1}')

    assert [feed.seen for feed in followed_feeds(store)] == [(), ()]
