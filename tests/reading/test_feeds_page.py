"""Feeds on the page, in a real browser, from a site on localhost: followed, read, removed."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Locator, expect

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from browsing import Reader, close_dialog, reading

#: What a payload would set where anything runs it.
HOSTILE = "</title><img src=x onerror='window.pwned=1'> {{7*191}} :red[x] $a$"


@pytest.fixture
def desk(browser, serve_app, site, tmp_path) -> Iterator[Reader]:
    """A reader with the dialog open, on an app that may ask the site for its feeds."""
    trusted = f"{site.address[0]}:{site.address[1]}"
    environment = {"NEWSMAP_TRUST": trusted, "NEWSMAP_ARTICLES": ""}
    with (
        serve_app(environment, tmp_path / "log.txt") as address,
        reading(browser, address) as reader,
    ):
        reader.wait_for_map()
        open_feeds(reader)
        yield reader
        assert reader.outside == []
    assert "Traceback" not in (tmp_path / "log.txt").read_text(encoding="utf-8")


def open_feeds(reader: Reader) -> None:
    reader.page.get_by_role("button", name="Feeds", exact=True).click()
    expect(dialog(reader)).to_be_visible()


def dialog(reader: Reader) -> Locator:
    return reader.page.get_by_role("dialog")


def follow(reader: Reader, address: str) -> None:
    box = dialog(reader).get_by_label("Address of a feed, or of a page with one")
    box.fill(address)
    box.press("Enter")


def consent(reader: Reader) -> None:
    dialog(reader).get_by_text("Fetch feeds and their pages over the internet").click()
    expect(dialog(reader).get_by_role("checkbox")).to_be_checked()


def test_nothing_is_fetched_before_the_reader_agrees(desk, site):
    # given a reader who has not agreed
    expect(dialog(desk)).to_contain_text("No feed is followed yet.")

    # when a feed is to be followed, then the page says why it is not, and nobody was asked
    follow(desk, f"{site.url}/feed.xml")
    expect(dialog(desk)).to_contain_text("so that nothing leaves this machine")
    expect(dialog(desk)).to_contain_text("No feed is followed yet.")
    assert site.requests == []


def test_a_feed_is_followed_refreshed_shown_on_the_map_and_removed(desk, site):
    # given a feed followed with the reader's consent
    consent(desk)
    follow(desk, f"{site.url}/feed.xml")
    card = dialog(desk).locator('[class*="st-key-feed-x"]').first
    expect(card).to_contain_text("followed: Kivu Watch")
    expect(card).to_contain_text("0 entries read")

    # when it is refreshed, one page of it being gone
    site.fail("/goma.html", 404)
    card.get_by_role("button", name="Refresh").click()

    # then the page says what it brought and what went wrong
    expect(card).to_contain_text("1 read, 0 new versions, 0 unchanged, 1 left out")
    expect(card).to_contain_text("✓ read:")
    expect(card).to_contain_text("The site has no such page (404).")
    expect(card).to_contain_text("1 entry read")

    # and once the dialog is closed, the article is on the map
    close_dialog(desk.page)
    expect(desk.page.locator("[data-testid=stMain] .nm-caption").first).to_contain_text(
        "1 article,"
    )

    # and when the feed is removed, its article stays
    open_feeds(desk)
    dialog(desk).get_by_role("button", name="Remove").click()
    expect(dialog(desk)).to_contain_text("Kivu Watch is followed no longer; its articles stay.")
    expect(dialog(desk)).to_contain_text("No feed is followed yet.")
    close_dialog(desk.page)
    expect(desk.page.locator("[data-testid=stMain] .nm-caption").first).to_contain_text(
        "1 article,"
    )
    assert desk.errors == []


def test_a_page_without_a_feed_is_refused_in_one_sentence(desk, site):
    consent(desk)
    follow(desk, f"{site.url}/report.pdf")
    expect(dialog(desk)).to_contain_text("left out:")
    expect(dialog(desk)).to_contain_text("No feed is followed yet.")


def test_an_address_inside_ones_own_network_is_not_asked(desk):
    consent(desk)
    follow(desk, "http://127.0.0.1:1/feed.xml")
    expect(dialog(desk)).to_contain_text("Only public addresses are fetched.")


def test_hostile_feeds_are_shown_as_they_are_and_run_nothing(desk, site, make):
    # given a feed whose title, entries and pages carry payloads
    site.serve("/bad.html", make.page(title=HOSTILE), "text/html; charset=utf-8")
    feed = make.feed((HOSTILE, "/bad.html", HOSTILE), base=site.url)
    named = feed.replace("<title>Kivu Watch</title>", f"<title><![CDATA[{HOSTILE}]]></title>")
    site.serve("/feed.xml", named, "application/rss+xml")

    # when it is followed, refreshed and shown
    consent(desk)
    follow(desk, f"{site.url}/feed.xml")
    card = dialog(desk).locator('[class*="st-key-feed-x"]').first
    card.get_by_role("button", name="Refresh").click()
    expect(card).to_contain_text("0 unchanged")

    # then nothing ran, and a wrong address is named as it is
    follow(desk, f"http://x.invalid/{HOSTILE}")
    expect(dialog(desk)).to_contain_text("left out:")
    for frame in desk.page.frames:
        assert frame.evaluate("typeof window.pwned") == "undefined"
    assert "1337" not in dialog(desk).inner_text()
    assert dialog(desk).locator("img").count() == 0
    assert desk.errors == []


def test_each_feed_s_buttons_say_of_which_feed_they_are(desk, site, make):
    # given three feeds, two of which bear one title
    named = make.feed(("Calm", "/goma.html", "Calm"), base=site.url)
    site.serve(
        "/other.xml", named.replace("Kivu Watch", "Radio of the Lake"), "application/rss+xml"
    )
    site.serve("/again.xml", named, "application/rss+xml")
    consent(desk)
    for n, path in enumerate(("feed.xml", "other.xml", "again.xml"), start=1):
        follow(desk, f"{site.url}/{path}")
        expect(dialog(desk).locator('[class*="st-key-feed-x"]')).to_have_count(n)

    # then no two buttons of theirs bear one name
    for word in ("Refresh", "Remove"):
        for told in ("Radio of the Lake", "feed.xml", "again.xml"):
            found = dialog(desk).get_by_role("button", name=word).filter(has_text=told)
            expect(found).to_have_count(1)
