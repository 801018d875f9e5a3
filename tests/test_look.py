"""What a careful eye would find on the page: nothing torn apart, indented or showing through."""

from __future__ import annotations

import pytest
from browsing import PATIENCE_MS, reading
from playwright.sync_api import expect

PHONE = {"viewport": {"width": 390, "height": 844}, "has_touch": True, "is_mobile": True}


def test_on_a_phone_the_key_of_the_map_is_one_row(browser, app_address):
    with reading(browser, app_address, **PHONE) as reader:
        reader.wait_for_map()
        tops = reader.page.locator(".nm-key span").evaluate_all(
            "spans => spans.map(span => Math.round(span.getBoundingClientRect().top))"
        )
        assert len(tops) == 4
        assert len(set(tops)) == 1


@pytest.mark.parametrize("width", [390, 768])
def test_nothing_shows_through_the_button_that_opens_the_sidebar(browser, app_address, width):
    with reading(browser, app_address, viewport={"width": width, "height": 844}) as reader:
        reader.wait_for_map()
        ground = reader.page.get_by_test_id("stExpandSidebarButton").evaluate(
            "button => getComputedStyle(button).backgroundColor"
        )
        assert ground == "rgb(252, 252, 250)"


def test_a_chip_stands_on_one_line_with_who_says_it_and_how(browser, app_address):
    with reading(browser, app_address) as reader:
        reader.wait_for_map()
        heights = reader.page.locator(".st-key-panel .nm-told").evaluate_all(
            "all => all.map(one => one.getBoundingClientRect().height)"
        )
        assert len(heights) >= 4
        assert all(height < 24 for height in heights), heights


def test_the_facts_of_an_article_stand_at_the_edge_of_their_card(browser, app_address):
    # given an open article
    with reading(browser, app_address) as reader:
        reader.wait_for_map()
        reader.page.get_by_role("button", name="Read ›").first.click()
        expect(reader.page.locator(".nm-meta")).to_be_visible(timeout=PATIENCE_MS)

        # when its facts and the button below them are measured
        facts = reader.page.locator(".nm-meta dt").first.bounding_box()
        button = reader.page.get_by_role("button", name="Give the date of publication")
        below = button.bounding_box(timeout=PATIENCE_MS)

        # then both begin at the same line, and the file's name is not broken
        assert facts is not None
        assert below is not None
        assert abs(facts["x"] - below["x"]) <= 1
        name = reader.page.locator(".nm-meta dd").last.evaluate("one => one.clientHeight")
        assert name < 20


BOARDS = ("Claims", "Distances", "Displacement", "Not on the map", "Places")


def test_on_a_phone_a_board_is_a_list_in_which_nothing_is_cut(browser, app_address):
    with reading(browser, app_address, **PHONE) as reader:
        reader.wait_for_map()
        for board in BOARDS:
            # when a board is opened
            reader.board(board).click()
            expect(reader.page.locator(".nm-board-title").last).to_contain_text(board)
            cards = reader.page.locator(".nm-card-head")
            expect(cards.first).to_be_visible(timeout=PATIENCE_MS)

            # then it is no table, and each card is as wide as the phone and no wider
            assert reader.page.get_by_test_id("stDataFrame").count() == 0
            assert reader.sideways() == 0
            rights = cards.evaluate_all("all => all.map(one => one.getBoundingClientRect().right)")
            assert max(rights) <= 390

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
            scroller = reader.page.locator('[data-testid="stDataFrame"] .dvn-scroller')
            expect(scroller).to_be_visible(timeout=PATIENCE_MS)
            assert scroller.evaluate("one => one.scrollWidth - one.clientWidth") <= 0, board
