"""What a careful eye would find on the page: nothing torn apart, indented or showing through."""

from __future__ import annotations

from functools import partial

import pytest
from browsing import PATIENCE_MS, expect_rest, reading
from playwright.sync_api import expect

PHONE = {"viewport": {"width": 390, "height": 844}, "has_touch": True, "is_mobile": True}


def test_on_a_phone_the_key_of_the_map_is_one_row(browser, app_address):
    with reading(browser, app_address, **PHONE) as reader:
        reader.wait_for_map()
        key = reader.page.locator(".nm-key span")
        expect(key).to_have_count(4)
        tops = (
            "spans => new Set(spans.map(one => Math.round(one.getBoundingClientRect().top))).size"
        )
        reader.expect_read(lambda: key.evaluate_all(tops), 1)


@pytest.mark.parametrize("width", [390, 768])
def test_nothing_shows_through_the_button_that_opens_the_sidebar(browser, app_address, width):
    with reading(browser, app_address, viewport={"width": width, "height": 844}) as reader:
        reader.wait_for_map()
        button = reader.page.get_by_test_id("stExpandSidebarButton")
        expect(button).to_have_css("background-color", "rgb(252, 252, 250)")


@pytest.mark.parametrize("width", [390, 768, 1280])
def test_the_button_that_opens_the_sidebar_covers_no_words(browser, app_address, width):
    with reading(browser, app_address, viewport={"width": width, "height": 844}) as reader:
        # given a page whose sidebar is closed, by its reader where the window is wide
        reader.wait_for_map()
        button = reader.page.get_by_test_id("stExpandSidebarButton")
        if width > 1000:
            reader.page.get_by_test_id("stSidebar").hover()
            reader.page.get_by_test_id("stSidebarCollapseButton").get_by_role("button").click()
        expect(button).to_be_visible()

        # then the headline stands below the bar of the button, and where the page is scrolled,
        # what goes under the button shows on neither side of it
        header = reader.page.get_by_test_id("stHeader")
        low = header.evaluate("one => one.getBoundingClientRect().bottom")
        headline = reader.page.locator(".nm-summary")
        reader.expect_read(
            lambda: headline.evaluate("one => one.getBoundingClientRect().top") >= low, True
        )
        expect(header).to_have_css("background-color", "rgb(252, 252, 250)")


def test_a_chip_stands_on_one_line_with_who_says_it_and_how(browser, app_address):
    with reading(browser, app_address) as reader:
        reader.wait_for_map()
        chips = reader.page.locator(".st-key-panel .nm-told")
        expect(chips.nth(3)).to_be_attached()
        tall = "all => all.map(one => one.getBoundingClientRect().height).filter(one => one >= 24)"
        reader.expect_read(lambda: chips.evaluate_all(tall), [])


def test_the_facts_of_an_article_stand_at_the_edge_of_their_card(browser, app_address):
    # given an open article
    with reading(browser, app_address) as reader:
        reader.wait_for_map()
        reader.page.get_by_role("button", name="Read ›").first.click()
        expect(reader.page.locator(".nm-meta")).to_be_visible(timeout=PATIENCE_MS)

        # when its facts and the button below them are measured
        facts = reader.page.locator(".nm-meta dt").first
        button = reader.page.get_by_role("button", name="Give the date of publication")

        # then both begin at the same line, and the file's name is not broken
        left = "one => one.getBoundingClientRect().x"
        reader.expect_read(
            lambda: button.evaluate(left), pytest.approx(facts.evaluate(left), abs=1)
        )
        name = reader.page.locator(".nm-meta dd").last
        reader.expect_read(lambda: name.evaluate("one => one.clientHeight < 20"), True)


BOARDS = ("Claims", "Distances", "Displacement", "Not on the map", "Places")


def test_on_a_phone_a_board_is_a_list_in_which_nothing_is_cut(browser, app_address):
    with reading(browser, app_address, **PHONE) as reader:
        reader.wait_for_map()
        for board in BOARDS:
            # when a board is opened
            reader.board(board).click()
            expect(reader.page.locator(".nm-board-title").last).to_contain_text(board)
            expect_rest(reader.page)  # until then the cards of the board before may stand there
            cards = reader.page.locator(".nm-card-head")
            expect(cards.first).to_be_visible(timeout=PATIENCE_MS)

            # then it is no table, and each card is as wide as the phone and no wider
            expect(reader.page.get_by_test_id("stDataFrame")).to_have_count(0)
            reader.expect_sideways()
            right = "all => Math.max(...all.map(one => one.getBoundingClientRect().right)) <= 390"
            reader.expect_read(partial(cards.evaluate_all, right), True)

        # and a press on one brings what it selects into sight
        first = reader.page.locator(".nm-card-head b").first.inner_text()
        reader.page.locator(".st-key-cards button").first.click()
        reader.expect_title(f"{first} — what the sources say")
        expect(reader.page.locator(".nm-panel-title")).to_be_in_viewport(timeout=PATIENCE_MS)
        assert reader.errors == []


def test_on_a_screen_no_table_of_a_board_runs_sideways(browser, app_address):
    with reading(browser, app_address, viewport={"width": 1280, "height": 900}) as reader:
        reader.wait_for_map()
        for board in BOARDS:
            reader.board(board).click()
            expect(reader.page.locator(".nm-board-title").last).to_contain_text(board)
            expect_rest(reader.page)
            scroller = reader.page.locator('[data-testid="stDataFrame"] .dvn-scroller')
            expect(scroller).to_be_visible(timeout=PATIENCE_MS)
            wider = "one => Math.max(one.scrollWidth - one.clientWidth, 0)"
            reader.expect_read(partial(scroller.evaluate, wider), 0)


def test_a_sentence_that_only_names_a_place_says_so_beside_the_way_into_its_article(
    browser, serve_app, tmp_path
):
    # given a sentence that names a place and claims nothing of it
    (tmp_path / "a.txt").write_text(
        "Prices\n\nPrices doubled in the market of Sake, in DR Congo.\n", encoding="utf-8"
    )
    with (
        serve_app({"NEWSMAP_ARTICLES": str(tmp_path)}) as address,
        reading(browser, address) as reader,
    ):
        reader.wait_for_map()
        told = reader.page.locator('.st-key-panel [class*="st-key-excerpt-"]').first

        # then the row of what it claims says that, and is not left blank
        expect(told.locator(".nm-chips")).to_have_text("Ponly named here")
