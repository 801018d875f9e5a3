"""Hostile text in a reviewer's forms, in a real browser: nothing runs, and the words are shown.

The article, the gazetteer, an online gazetteer's answer and what the reviewer types carry it.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from browsing import PATIENCE_MS, expect_rest, reading, sign, sign_and_press, unfold
from hostile_text import EVALUATED, assert_nothing_ran, payloads, town_of, write_gazetteer
from playwright.sync_api import Page, expect
from review_desk import KASARABWE, Names, keep, served_names

from dashboard.model import Article, Decision
from dashboard.storage.store import Store, open_store

#: One for each reader on the way: Jinja, HTML in text and in an attribute, JavaScript, Markdown.
TRIED = ("python", "image", "attribute", "template", "markdown")

#: The place of a payload in the list of them, by which its town is called.
NUMBERS = {name: n for n, name in enumerate(payloads(Path()))}


def text_of(payload: str, town: str) -> str:
    """An article with the payload in each sentence, and a village that no gazetteer knows."""
    return (
        f"Rebels take {town} {payload}\n\n"
        f"Rebels captured the town of {town} on Monday, local sources said {payload}. "
        f"Some 5,000 people {payload} fled from {town} to Walikale. "
        f"Fighting reached the village of Kasarabwe, 30 km west of {town} {payload}.\n"
    )


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    here = tmp_path_factory.mktemp("hostile-forms")
    write_gazetteer(here / "gazetteer.csv", payloads(here))
    return here


@pytest.fixture(scope="module")
def newsroom(folder, serve_app) -> Iterator[tuple[str, Store, Names, dict[str, Article]]]:
    """The page on a store of hostile articles; what it logged is looked at when it has ended."""
    where = f"sqlite:///{folder / 'newsmap.sqlite'}"
    texts = payloads(folder)
    with open_store(where) as store, served_names() as names:
        saved = keep(store, *(text_of(texts[one], town_of(NUMBERS[one])) for one in TRIED))
        environment = {
            "NEWSMAP_STORE": where,
            "NEWSMAP_GAZETTEER": str(folder / "gazetteer.csv"),
            "NEWSMAP_NOMINATIM": names.address,
        }
        with serve_app(environment, folder / "log.txt") as address:
            yield address, store, names, dict(zip(TRIED, saved, strict=True))
    log = (folder / "log.txt").read_text(encoding="utf-8")
    assert "Traceback" not in log
    assert not EVALUATED.search(log.replace(address, ""))


def open_at(page: Page, address: str, article: Article, words: str) -> None:
    page.goto(f"{address}/?article={article.id}&at={article.text.index(words)}")
    expect(page.locator(".nm-reader-title")).to_be_visible(timeout=PATIENCE_MS)


@pytest.mark.parametrize("name", TRIED)
def test_no_payload_runs_in_a_form_and_what_is_decided_is_kept_as_typed(
    name, browser, newsroom, folder
):
    address, store, names, articles = newsroom
    article, payload = articles[name], payloads(folder)[name]
    signature = payload[:100]  # a name is no longer
    names.answer = [KASARABWE | {"name": payload, "address": {"state": payload}}]
    with reading(browser, address) as reader:
        page = reader.page

        # given the form of a claim, in which the payload is typed and signed with
        open_at(page, address, article, "Rebels captured")
        page.get_by_role("button", name="Correct a name").click()
        expect(page.get_by_text("It means")).to_be_visible()
        assert_nothing_ran(reader, folder)
        page.keyboard.press("Escape")
        page.get_by_role("button", name="Edit, confirm or reject").click()
        page.get_by_role("textbox", name="Who did it").fill(payload)
        sign_and_press(page, "Save the changes", signature)
        expect(page.get_by_text("The decision is kept.")).to_be_visible(timeout=PATIENCE_MS)
        page.get_by_text("Decisions in this article").click()
        assert_nothing_ran(reader, folder)

        # and the map of a form, with a hostile answer from outside
        open_at(page, address, article, "Fighting reached")
        page.get_by_role("button", name="Place “Kasarabwe” on the map").click()
        reader.wait_for_map()  # a map that comes late redraws the form under a click
        look_up = page.get_by_role("button", name="Look it up")
        unfold(page, "Look the name up online", look_up)
        page.get_by_role("textbox", name="Your name or address").fill(signature)
        page.get_by_text("nothing else is sent").click()
        expect(page.get_by_role("checkbox", name="nothing else is sent")).to_be_checked()
        expect_rest(page)
        look_up.click()
        expect(page.get_by_text("Found: 1.")).to_be_visible(timeout=PATIENCE_MS)
        reader.wait_for_marks("marks.some(mark => mark.t === 'offer')")
        assert_nothing_ran(reader, folder)

        # when the hostile row is accepted
        dialog = page.get_by_role("dialog")
        dialog.locator("label", has_text="looked up on").click()
        sign_and_press(dialog, "Accept this place", signature)
        expect(page.get_by_text("The decision is kept.")).to_be_visible(timeout=PATIENCE_MS)
        assert_nothing_ran(reader, folder)

        # then it is on the map as text, and nothing ran on the way
        page.get_by_role("button", name="‹ Back to the map").click()
        reader.wait_for_map()
        reader.wait_for_marks("marks.some(mark => mark.id === 'place:osm-node-77001')")
        assert_nothing_ran(reader, folder)
        assert reader.outside == []
        assert reader.errors == []
    made = store.reviews(article.id)
    assert {one.decision for one in made} == {Decision.EDIT, Decision.ACCEPT}
    assert {one.reviewer for one in made} == {signature.strip()}


@pytest.mark.parametrize("name", TRIED)
def test_no_payload_runs_where_a_row_is_looked_up_or_a_claim_added(name, browser, newsroom, folder):
    address, store, _, articles = newsroom
    article, payload = articles[name], payloads(folder)[name]
    town = town_of(NUMBERS[name])
    with reading(browser, address) as reader:
        page = reader.page

        # given the form of a name, in which the payload is looked up, then hostile rows
        open_at(page, address, article, "Fighting reached")
        page.get_by_role("button", name="Correct a name").click()
        box = page.get_by_role("textbox", name="Any other place")
        for part in (payload[:80], town[:6]):
            box.fill(part)
            box.press("Enter")
            found = page.get_by_text("km from").or_(page.get_by_text("No row of the gazetteer"))
            expect(found.first).to_be_visible(timeout=PATIENCE_MS)
            assert_nothing_ran(reader, folder)
        page.keyboard.press("Escape")

        # when a claim is added on hostile words, in a hostile name
        page.get_by_role("button", name="Add what it says").click()
        page.get_by_role("combobox", name="What about").click()
        page.get_by_role("option", name="control or violence").click()
        page.get_by_role("combobox", name="Place", exact=False).last.click()
        page.get_by_role("option", name=town).first.click()
        page.get_by_role("combobox", name="What happened").last.click()
        page.get_by_role("option", name="attack").click()
        for label in ("Words that say it", "Who says it", "When, in the sentence"):
            page.get_by_role("textbox", name=label).last.fill(payload)
        sign_and_press(page, "Add the claim", payload[:100])
        expect(page.get_by_text("The decision is kept.")).to_be_visible(timeout=PATIENCE_MS)
        page.get_by_text("Decisions in this article").click()
        assert_nothing_ran(reader, folder)

        # then it is on the map and its boards as text, and nothing ran on the way
        page.get_by_role("button", name="‹ Back to the map").click()
        reader.wait_for_map()
        assert_nothing_ran(reader, folder)
        assert reader.outside == []
        assert reader.errors == []
    (added,) = (one for one in store.reviews(article.id) if one.decision is Decision.ADD)
    assert added.reviewer == payload[:100].strip()
    standing = store.reading(article.id)
    assert standing is not None
    assert [one.added_by for one in standing.reading.claims if one.added_by] == [added.reviewer]


@pytest.mark.parametrize("name", ["image", "markdown"])
def test_no_payload_runs_where_a_claim_is_rejected_or_an_article_taken_out_and_put_back(
    name, browser, newsroom, folder
):
    address, store, _, articles = newsroom
    article, signature = articles[name], payloads(folder)[name][:100]
    with reading(browser, address) as reader:
        page = reader.page

        # given a claim that is confirmed, then rejected, in a hostile name, and both taken back
        for button in ("Confirm as it stands", "Reject"):
            open_at(page, address, article, "Rebels captured")
            page.get_by_role("button", name="Edit, confirm or reject").click()
            sign(page, signature)
            page.get_by_role("button", name=button, exact=True).click()
            expect(page.get_by_text("The decision is kept.")).to_be_visible(timeout=PATIENCE_MS)
            page.get_by_text("Decisions in this article").click()
            assert_nothing_ran(reader, folder)
            page.get_by_role("button", name="Undo").first.click()
            expect(page.get_by_text("it stays in the history")).to_be_visible(timeout=PATIENCE_MS)
            assert_nothing_ran(reader, folder)

        # when the article with the hostile title is taken out
        page.get_by_role("button", name="Remove this article").click()
        sign_and_press(page, "Remove it", signature)
        back = page.get_by_role("button", name="Put back: ").first
        expect(back).to_be_visible(timeout=PATIENCE_MS)
        assert_nothing_ran(reader, folder)
        assert [one.by for one in store.removed_articles()] == [signature.strip()]

        # then its page says so in words alone, and it can be put back
        page.goto(f"{address}/?article={article.id}&at=0")
        back = page.get_by_role("button", name="Put back: ").first
        expect(back).to_be_visible(timeout=PATIENCE_MS)
        assert_nothing_ran(reader, folder)
        sign_and_press(page, "Put back: ", signature)
        expect(page.locator(".nm-reader-title")).to_be_visible(timeout=PATIENCE_MS)
        assert_nothing_ran(reader, folder)
        assert store.removed_articles() == ()
        assert reader.outside == []
        assert reader.errors == []
