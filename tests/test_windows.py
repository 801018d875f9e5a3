"""The windows of the browser tests: used again, as clean as a new one, and with no way outside."""

from __future__ import annotations

import pytest
from browsing import reading, refuse
from playwright.sync_api import Error

#: What a page could find of the one before.
_KEPT = """() => [localStorage.mine, sessionStorage.mine, document.cookie.includes('mine'),
  typeof window.mine, innerWidth, innerHeight]"""


def test_a_window_that_a_reader_left_holds_nothing_of_theirs(browser, app_address):
    # given what a page finds in a new window
    with reading(browser, app_address) as reader:
        new = reader.page.evaluate(_KEPT)
        page = reader.page

        # when its reader leaves something everywhere
        page.evaluate("localStorage.mine = sessionStorage.mine = window.mine = 1")
        page.evaluate("document.cookie = 'mine=1'; console.error('mine')")
        page.set_viewport_size({"width": 390, "height": 600})
        page.context.route("**/assets/**", refuse)
        assert page.evaluate(_KEPT) != new
        reader.outside.append("https://news.example")

    # then the next one sits at the same window, and finds it as new
    with reading(browser, app_address) as reader:
        assert reader.page is page
        assert reader.page.evaluate(_KEPT) == new
        reader.wait_for_map()
        assert (reader.outside, reader.errors) == ([], [])


def test_nobody_gets_the_window_of_a_test_that_failed(browser, app_address):
    with pytest.raises(AssertionError), reading(browser, app_address) as reader:
        raise AssertionError
    assert reader.page.is_closed()


@pytest.mark.parametrize("address", ["http://192.0.2.7/", "http://news.example/", "http://[::2]/"])
def test_nothing_beyond_this_machine_is_found_and_who_asked_is_told(browser, address):
    with reading(browser, "about:blank") as reader:
        with pytest.raises(Error, match="ERR_NAME_NOT_RESOLVED"):
            reader.page.goto(address)
        assert reader.outside == [address]
