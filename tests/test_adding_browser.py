"""A wrong text is added on the page in a real browser, and taken out again in the same form."""

from __future__ import annotations

from browsing import PATIENCE_MS, reading
from playwright.sync_api import Browser, expect

TEXT = "The wrong paste\n\nAbout 900 people fled from Kitchanga to Mweso on Friday.\n"


def test_what_was_just_added_is_gone_again_at_one_press(browser: Browser, serve_app):
    with serve_app({}) as address, reading(browser, address) as reader:
        # given the form
        reader.wait_for_map()
        page = reader.page
        page.get_by_role("button", name="+ Add articles").click()
        box = page.get_by_label("Or paste a text")
        expect(box).to_be_visible(timeout=PATIENCE_MS)

        # when a text is read, and taken out again under a name
        box.fill(TEXT)
        page.get_by_label("Your name").fill("Amina")
        page.get_by_role("button", name="Read", exact=True).click()
        page.get_by_role("button", name="Remove what was just added").click()

        # then it is gone, and the page behind the form shows the examples as before
        expect(page.get_by_text("removed again: 1 article")).to_be_visible(timeout=PATIENCE_MS)
        page.get_by_role("button", name="Show on the map").click()
        expect(page.get_by_text("2 articles").first).to_be_visible(timeout=PATIENCE_MS)
        assert reader.outside == []
        assert reader.errors == []
