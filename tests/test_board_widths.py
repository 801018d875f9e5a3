"""No board ends before its sentences, however wide the window and whether the sidebar is open."""

from __future__ import annotations

import pytest
from browsing import reading
from playwright.sync_api import expect

from dashboard.ui.width import NARROWEST_TABLE_PX


@pytest.mark.parametrize("width", [820, 1200])
def test_where_a_table_has_no_room_for_its_sentences_the_board_is_a_list(
    browser, app_address, width
):
    # given the claims in a window of this width
    viewport = {"width": width, "height": 900}
    with reading(browser, f"{app_address}/?board=claims", viewport=viewport) as reader:
        reader.wait_for_map()

        # then each stands there with its sentence, and nothing runs off the page
        card = reader.page.locator(".st-key-card-claims-0")
        expect(card).to_contain_text("in Eastern DRC Amid Escalating Conflict”")
        expect(reader.page.get_by_test_id("stDataFrame")).to_be_hidden()
        reader.expect_sideways()


def test_a_table_comes_with_the_room_that_a_closed_sidebar_leaves_and_goes_with_it(
    browser, app_address
):
    viewport = {"width": 1024, "height": 900}
    with reading(browser, f"{app_address}/?board=claims", viewport=viewport) as reader:
        reader.wait_for_map()
        expect(reader.page.locator(".st-key-card-claims-0")).to_be_visible()
        table = reader.page.get_by_test_id("stDataFrame")

        # when the sidebar is closed, then a table stands there with room for all its columns
        reader.page.get_by_test_id("stSidebar").hover()
        reader.page.get_by_test_id("stSidebarCollapseButton").get_by_role("button").click()
        expect(table).to_be_visible()
        room = table.evaluate("table => table.clientWidth")
        assert room >= NARROWEST_TABLE_PX - 2
        assert reader.page.locator(".dvn-scroller").evaluate("one => one.scrollWidth") <= room

        # and when it is opened again, the list is back
        reader.page.get_by_test_id("stExpandSidebarButton").click()
        expect(reader.page.locator(".st-key-card-claims-0")).to_be_visible()
        expect(table).to_be_hidden()
