"""The page by keyboard alone: nothing unseen takes the focus, and Enter opens an article."""

from __future__ import annotations

from browsing import reading
from playwright.sync_api import expect

_FOCUS = """() => {
  const box = document.activeElement.getBoundingClientRect();
  const side = document.activeElement.closest('[data-testid="stSidebar"]');
  return {hidden: box.right <= 0 || box.left >= innerWidth, side: Boolean(side)};
}"""


def test_on_a_phone_the_folded_sidebar_takes_no_focus(browser, app_address):
    # given the page as narrow as a phone, its sidebar folded away
    with reading(browser, app_address, viewport={"width": 390, "height": 844}) as reader:
        reader.wait_for_map()
        expect(reader.page.get_by_test_id("stExpandSidebarButton")).to_be_visible()

        # when the reader steps through it
        for _ in range(12):
            reader.page.keyboard.press("Tab")
            focus = reader.page.evaluate(_FOCUS)

            # then the focus is always somewhere on the page
            assert not focus["side"]
            assert not focus["hidden"]


def test_enter_opens_an_article_and_goes_back(browser, app_address):
    with reading(browser, app_address) as reader:
        reader.wait_for_map()
        reader.page.get_by_role("button", name="Read ›").first.press("Enter")
        reader.page.wait_for_url("**article=**")
        reader.page.get_by_role("button", name="Back to the map").press("Enter")
        reader.page.wait_for_function("() => !location.search.includes('article=')")
        assert not reader.errors
