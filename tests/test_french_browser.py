"""The page in French in a real Chromium: its width, its marks, and the link that opens it again."""

from __future__ import annotations

import pytest
from browsing import expect_rest, reading
from playwright.sync_api import expect
from test_browser import ARTILLERY, CAPTURED, DISPLACED, FLEEING, STATED, id_of


@pytest.mark.parametrize("width", [1280, 390])
def test_the_marks_open_their_sentences_in_french_and_nothing_is_too_wide(
    browser, app_address, width
):
    size = {"width": width, "height": 900}
    with reading(browser, f"{app_address}/?lang=fr", viewport=size) as reader:
        reader.wait_for_map()
        reader.expect_sideways()
        facts = reader.page.locator(".st-key-panel .nm-facts")

        # a place
        reader.click_mark("place:goma", "dot")
        reader.expect_title("Goma — ce que disent les sources")

        # a stated distance
        reader.click_mark(id_of(reader, "stated"), "stated")
        reader.expect_title("Walikale – Goma")
        reader.expect_quote(STATED)
        expect(facts).to_contain_text("132 km mesurés")

        # an arrow
        reader.click_mark(id_of(reader, "flow"), "flow", share=0.7)
        reader.expect_title("Walikale → Kisangani")
        reader.expect_quote(FLEEING)
        expect(facts).to_contain_text("aucune arrivée n’est signalée")

        # people living displaced
        reader.frame.locator(".nm-badge", has_text="over 7 million").click()
        reader.expect_quote(DISPLACED)
        expect(facts).to_contain_text("Jamais additionné")

        # and two readings
        reader.frame.locator(".nm-neq").click()
        reader.expect_quote(CAPTURED)
        reader.expect_quote(ARTILLERY)

        # then the page is no wider for its longer words, and says which language it is
        reader.expect_sideways()
        expect(reader.page.locator("html")).to_have_attribute("lang", "fr")
        assert reader.frame.evaluate("document.documentElement.lang") == "fr"
        assert reader.frame.locator(".nm-fit").get_attribute("aria-label") == "Tout montrer"
        assert reader.outside == []
        assert reader.errors == []


def test_the_switch_keeps_what_was_chosen_and_the_link_reopens_in_french(fresh, browser):
    # given a reader who hides those who live displaced, and has the page speak French
    languages = fresh.page.get_by_role("radiogroup").filter(has_text="Français")
    fresh.pill("Living displaced").click()
    fresh.wait_for_marks("!marks.some(mark => mark.n)")
    expect_rest(fresh.page)
    languages.get_by_role("radio", name="Français").click()
    expect(fresh.page.locator("html")).to_have_attribute("lang", "fr")
    fresh.page.wait_for_url("**lang=fr**")
    expect(fresh.pill("Personnes déplacées")).to_have_attribute("aria-pressed", "false")
    expect(fresh.pill("Fuite")).to_have_attribute("aria-pressed", "true")

    # when a further choice is made there, and the address opened by somebody else
    expect_rest(fresh.page)
    fresh.pill("Fuite").click()
    fresh.wait_for_marks("!marks.some(mark => mark.t === 'flow')")
    fresh.page.wait_for_url(lambda url: "flee" not in url)
    with reading(browser, fresh.page.url) as other:
        other.wait_for_map()

        # then it is French, with the same choice
        expect(other.page.locator(".nm-summary")).to_contain_text("la présence du M23 à Walikale")
        for name, pressed in (("Fuite", "false"), ("Combats", "true")):
            expect(other.pill(name)).to_have_attribute("aria-pressed", pressed)
        expect(other.page).to_have_url(fresh.page.url)

    # and English again keeps it, at an address that names no language
    expect_rest(fresh.page)
    languages.get_by_role("radio", name="English").click()
    expect(fresh.page.locator("html")).to_have_attribute("lang", "en")
    expect(fresh.pill("Fleeing")).to_have_attribute("aria-pressed", "false")
    expect(fresh.pill("Fighting")).to_have_attribute("aria-pressed", "true")
    fresh.page.wait_for_url(lambda url: "lang" not in url)


def test_a_browser_set_to_french_opens_in_french_at_an_address_that_names_no_language(
    browser, app_address
):
    with reading(browser, app_address, locale="fr-CD") as reader:
        reader.wait_for_map()
        expect(reader.page.locator("html")).to_have_attribute("lang", "fr")
        expect(reader.page.locator(".nm-summary")).to_contain_text("Aucune arrivée")
        assert "lang" not in reader.page.url

        # unless the reader says otherwise, which the address keeps
        expect_rest(reader.page)
        reader.page.get_by_role("radio", name="English").click()
        expect(reader.page.locator("html")).to_have_attribute("lang", "en")
        reader.page.wait_for_url("**lang=en**")
        reader.page.reload()
        expect(reader.page.locator(".nm-summary")).to_contain_text("No arrival")
        expect(reader.page.locator("html")).to_have_attribute("lang", "en")
