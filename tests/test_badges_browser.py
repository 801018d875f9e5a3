"""An area of very many figures in a real Chromium: its last badge opens them all."""

from __future__ import annotations

from browsing import reading
from playwright.sync_api import expect

FIGURES = ("55,000", "61,000", "67,000", "70,000", "83,000", "91,000")


def test_the_badge_that_counts_the_other_figures_opens_the_sentences_of_all(
    browser, serve_app, tmp_path
):
    # given an area of which six articles give a figure each, and a place far from it
    told = [
        f"Some {figure} displaced people live in camps in Minova, the council said."
        for figure in FIGURES
    ]
    for n, sentence in enumerate(told):
        (tmp_path / f"{n}.txt").write_text(f"Camps fill, week {n}\n\n{sentence}\n", "utf-8")
    (tmp_path / "far.txt").write_text("Bukavu\n\nRebels took Uvira on Monday.\n", "utf-8")
    with (
        serve_app({"NEWSMAP_ARTICLES": str(tmp_path)}) as address,
        reading(browser, address) as reader,
    ):
        # when the badge that says how many have none of their own is pressed
        reader.wait_for_map()
        badges = reader.frame.locator(".nm-badge")
        expect(badges).to_have_count(4)
        badges.filter(has_text="+3 more figures").click()

        # then all six sentences stand beside the map, and the area is ringed
        expect(reader.page.locator(".st-key-panel .nm-facts")).to_contain_text("6 figures")
        for sentence in told:
            reader.expect_quote(sentence)
        reader.wait_for_marks(
            "marks.some(mark => mark.t === 'select' && mark.o === 'stocks:minova')"
        )
        assert reader.errors == []


def test_a_map_of_one_place_opens_with_its_badge(browser, serve_app, tmp_path):
    # given articles that name one place alone, and people who live there displaced
    sentence = "Some 55,000 displaced people live in camps in Minova, the council said."
    (tmp_path / "one.txt").write_text(f"Camps fill\n\n{sentence}\n", "utf-8")
    with (
        serve_app({"NEWSMAP_ARTICLES": str(tmp_path)}) as address,
        reading(browser, address) as reader,
    ):
        # then the map shows them as it opens, and the badge opens the sentence
        reader.wait_for_map()
        badge = reader.frame.locator(".nm-badge")
        expect(badge).to_contain_text("55,000")
        badge.click()
        reader.expect_quote(sentence)
        reader.wait_for_marks(
            "marks.some(mark => mark.t === 'select' && mark.id === 'place:minova')"
        )

        # and it stays with the place from nearer by
        reader.frame.evaluate("() => { map.setZoom(12, {animate: false}); }")
        reader.settle()
        expect(badge).to_contain_text("55,000")
        assert reader.errors == []
