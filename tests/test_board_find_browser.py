"""Finding rows on a board in a real Chromium: with keys alone, and on a phone in French."""

from __future__ import annotations

from browsing import Reader, choose_first_row, expect_rest, press_with_keys, reading, tab_to
from playwright.sync_api import Locator, expect


def told(reader: Reader) -> Locator:
    """What is said of what was found."""
    return reader.page.locator(".st-key-find").get_by_role("status")


def test_a_row_is_found_selected_and_all_are_shown_again_with_keys_alone(fresh: Reader):
    # given the claims of the example articles, and a row selected among them
    fresh.board("Claims").click()
    expect(fresh.page.locator(".nm-board-title").first).to_contain_text("Claims")
    expect_rest(fresh.page)
    select_row(fresh, "table-claims")
    expect_rest(fresh.page)

    # when a reader comes to the box by the Tab key and types what the rows should have
    tab_to(fresh.page, "Find a place, a source, any words")
    fresh.page.keyboard.type("kisangani fleeing")
    fresh.page.keyboard.press("Enter")

    # then it is said how many have it, and the first of them opens its own sentence
    expect(told(fresh)).to_contain_text("1 of 37 rows has “kisangani fleeing”")
    expect_rest(fresh.page)
    select_row(fresh, "table-claims-1")
    expect(fresh.quotes.first).to_contain_text("Kisangani")
    fresh.page.wait_for_url("**select=claim%3A**")
    expect(told(fresh)).to_contain_text("1 of 37 rows has “kisangani fleeing”")

    # and the button after the box shows all again
    expect_rest(fresh.page)
    fresh.page.locator(".st-key-find input").focus()
    press_with_keys(fresh.page, "Show all 37 rows")
    expect(told(fresh)).to_have_count(0)
    expect(fresh.page.locator(".st-key-table-claims-2")).to_be_visible()
    expect(fresh.page.locator(".st-key-find input")).to_have_value("")
    assert fresh.errors == []


def select_row(reader: Reader, table: str) -> None:
    """Choose the first row of a table without a mouse, until the address says what it selects."""
    before = reader.page.url
    choose_first_row(reader.page, table)
    reader.page.wait_for_url(lambda url: url != before)


def test_on_a_phone_in_french_the_rows_are_found_and_the_words_stay(browser, app_address):
    # given the claims as a list, in a window as narrow as a phone
    size = {"width": 390, "height": 844}
    with reading(browser, f"{app_address}/?lang=fr", viewport=size) as reader:
        reader.wait_for_map()
        reader.board("Affirmations").click()
        heads = reader.page.locator(".st-key-cards .nm-card-head")
        expect(heads).to_have_count(20)
        expect_rest(reader.page)

        # when words are looked for that no row has, then that is said, and nothing is too wide
        box = reader.page.get_by_role("textbox", name="Chercher un lieu, une source, des mots")
        box.fill("<img src=x onerror=alert(1)>" + "x" * 60)
        box.press("Enter")
        expect(told(reader)).to_contain_text("Aucune ligne ne contient ces mots")
        expect(heads).to_have_count(0)
        reader.expect_sideways()

        # and when others are, their rows stay while an article is read
        expect_rest(reader.page)
        box.fill("kisangani")
        box.press("Enter")
        expect(told(reader)).to_contain_text("«\u202fkisangani\u202f»")
        expect(heads.first).to_be_visible()
        expect_rest(reader.page)
        found = heads.count()
        assert 0 < found < 20
        reader.page.get_by_role("button", name="Lire ›").first.click()
        reader.page.wait_for_url("**article=**")
        expect_rest(reader.page)
        reader.page.get_by_role("button", name="Retour à la carte").click()
        expect(box).to_have_value("kisangani")
        expect(heads).to_have_count(found)
        reader.expect_sideways()
        assert reader.errors == []
