"""Searching in a real browser: from the box to the sentence, with hostile words and without."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from browsing import STILL, Reader, expect_rest, reading, reading_served, store_of
from hostile_text import article_text, assert_nothing_ran, payloads, town_of
from playwright.sync_api import Locator, expect

from dashboard.core.clean import clean
from dashboard.storage.store import open_store

NAMES = tuple(payloads(Path()))

#: Long enough that its end lies below every screen.
FILLING = "Nothing of note was reported from the market that day. " * 60


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A store with an article for each payload, by a publisher of that name, and a long one."""
    here = tmp_path_factory.mktemp("searched")
    with open_store(f"sqlite:///{here / 'newsmap.sqlite'}") as store:
        for n, payload in enumerate(payloads(here).values()):
            article = clean(article_text(payload, town_of(n)), name=f"{n}.txt")
            store.save_article(replace(article, publisher=payload))
        long = f"A long day in Goma\n\n{FILLING}\n\nCholera spread in Goma at night.\n\n{FILLING}\n"
        store.save_article(clean(long, name="long.txt"))
    return here


@pytest.fixture(scope="module")
def desk(browser, serve_app, folder) -> Iterator[Reader]:
    """One reader of the page of that store."""
    with reading_served(browser, serve_app, store_of(folder), folder) as reader:
        yield reader


def search(reader: Reader, words: str) -> None:
    box = reader.page.get_by_label("Search the articles")
    box.fill(words)
    box.press("Enter")


def found(reader: Reader) -> Locator:
    return reader.page.locator(".st-key-found")


def test_a_find_far_down_a_long_article_is_opened_in_sight(desk):
    # given a search for a word in the middle of a long article
    search(desk, "cholera")
    expect(found(desk)).to_contain_text("1 article holds “cholera”")
    expect(found(desk).locator("mark")).to_have_text("Cholera")
    desk.page.wait_for_url("**q=cholera**")

    # when it is chosen, then its sentence is in sight
    found(desk).get_by_role("button", name="A long day in Goma").click()
    here = desk.page.locator(".nm-here")
    expect(here).to_contain_text("Cholera spread")
    expect(here).to_be_in_viewport()

    # and the browser's Back leads to what was found
    desk.page.go_back()
    expect(found(desk)).to_contain_text("1 article holds “cholera”")


def test_the_link_opens_the_same_search_and_the_same_map_elsewhere(desk, browser):
    search(desk, "mjiakale")
    expect(found(desk)).to_contain_text("1 article holds")
    found(desk).get_by_text("Only these on the map").click()
    desk.page.wait_for_url("**only=1**")
    with reading(browser, desk.page.url) as other:
        expect(found(other)).to_contain_text("1 article holds “mjiakale”")
        expect(other.page.get_by_label("Search the articles")).to_have_value("mjiakale")
        expect(found(other).get_by_role("checkbox")).to_be_checked()
        expect(other.page.locator("[data-testid=stMain] .nm-caption").first).to_contain_text(
            "1 article,"
        )
    desk.page.get_by_role("button", name="End the search").click()
    expect(found(desk)).to_be_hidden()


@pytest.mark.parametrize("name", NAMES)
def test_hostile_titles_publishers_and_searches_are_shown_and_run_nothing(name, desk, folder):
    # given a search for the payload's article
    payload, town = payloads(folder)[name], town_of(NAMES.index(name))
    search(desk, town)
    hit = found(desk).locator('[class*="st-key-hit-"]')
    expect(hit).to_have_count(1)
    expect(hit.locator("mark").first).to_have_text(town)
    expect(hit.get_by_role("button")).to_contain_text(f"M23 rebels capture {town}")
    assert_nothing_ran(desk, folder)

    # when the payload itself is searched for, then it is told as it is
    search(desk, payload[:200])
    heading = found(desk).locator(".nm-board-title")
    expect(heading).to_contain_text("“")
    expect(heading).not_to_contain_text(town)
    assert_nothing_ran(desk, folder)


def test_hostile_publishers_can_be_chosen_and_run_nothing(desk, folder):
    # given the form of the period and the publisher
    search(desk, "")
    desk.page.get_by_role("button", name="Period and publisher").click()
    desk.page.get_by_role("combobox", name="Publisher").click()
    options = desk.page.get_by_role("option")
    expect(options.first).to_be_visible()
    assert_nothing_ran(desk, folder)

    # when one of them is chosen
    script = "<script>window.pwned=1</script>"
    desk.page.get_by_role("option", name=script, exact=True).click()
    desk.page.get_by_role("button", name="Show", exact=True).click()

    # then its articles are shown under its name
    expect(desk.page.get_by_text(f"Asked for: by {script}.")).to_be_visible()
    expect(desk.page.get_by_text("Shown: the 1 that fits, of 21 articles")).to_be_visible()
    assert_nothing_ran(desk, folder)


@pytest.mark.parametrize("width", [1280, 390])
def test_what_was_found_moves_no_map_that_stands_beside_it(browser, app_address, width):
    # given the map of two articles that hold a word
    with reading(browser, app_address, viewport={"width": width, "height": 900}) as reader:
        reader.wait_for_map()
        before = reader.frame_element.bounding_box()
        assert before is not None

        # when it is searched for
        search(reader, "M23")
        expect(found(reader)).to_contain_text("2 articles hold “M23”")
        expect_rest(reader.page)
        found(reader).evaluate(STILL)
        map_box, hits = reader.frame_element.bounding_box(), found(reader).bounding_box()
        assert map_box is not None
        assert hits is not None

        # then the map stays on the page where it was; where there is no room beside it, what was
        # found stands below it, and is brought into sight
        expect(found(reader).get_by_role("button").last).to_be_in_viewport()
        scrolled = reader.page.get_by_test_id("stMain").evaluate("main => main.scrollTop")
        if width == 1280:
            assert map_box == before
            assert hits["x"] >= map_box["x"] + map_box["width"]
        else:
            assert map_box["y"] + scrolled == pytest.approx(before["y"], abs=1)
            assert hits["y"] >= map_box["y"] + map_box["height"]
            expect(reader.frame_element).to_be_in_viewport(ratio=0.5)
