"""What somebody who opens the page for the first time is told, and finds."""

from __future__ import annotations

import re

import pytest
from streamlit.testing.v1 import AppTest
from test_page import ROOT, contrast, html_of, open_page

from dashboard.model import PartKind
from dashboard.ui.article_page import neighbours
from dashboard.ui.theme import PALETTES, SCHEMES
from dashboard.ui.view.build import view_of
from dashboard.ui.view.choice import Choice, Happening

__all__ = ["open_page"]


def test_a_folder_shown_as_it_is_takes_nothing_in_and_says_how_articles_come(open_page):
    # given a page on a folder: what a form added would go into a store that it does not show
    page = open_page()
    assert "add" not in {one.key for one in page.button}
    assert "Put articles into the folder" in html_of(page)


def test_the_headline_of_a_filtered_map_is_no_word_about_what_the_articles_name(seed_corpus):
    # given that everything is filtered out, and that the distances stay
    view = view_of(seed_corpus, Choice(happenings=frozenset()))
    assert view.claims
    assert not view.places

    # then it is not said that no place is named
    assert view.summary == "No place is left on this map."


def test_how_many_claims_a_filter_hides_is_said_beside_the_way_back(open_page):
    page = open_page(happened="")
    (clear,) = [one for one in page.button if one.key == "clear"]
    assert "claims are hidden by “What happened”." in html_of(page)
    clear.click().run()
    assert "claims are hidden" not in html_of(page)


def test_what_an_export_holds_is_said_beside_its_formats(open_page):
    assert "each row with its sentence" in html_of(open_page())


def test_an_article_is_gone_through_sentence_by_sentence(open_page, seed_corpus):
    # given the first sentence of a seed, opened
    article = next(iter(seed_corpus.by_article.values())).article
    body = next(part for part in article.parts if part.kind is PartKind.BODY)
    spans = [one for one in seed_corpus.sentences_of(article.id) if one.start >= body.start]
    page = open_page(article=article.id, at=str(spans[0].start))

    # when the one after it is asked for, with keys or mouse
    next(one for one in page.button if one.key == "sentence-after").click().run()

    # then that stands out
    here = html_of(page).partition('class="nm-here">')[2]
    second = article.text[spans[1].start : spans[1].end]
    assert re.sub(r"<[^>]+>", "", here).startswith(second[:20])


@pytest.mark.parametrize("happening", list(Happening))
def test_no_step_leads_into_the_title_or_what_was_left_out(seed_corpus, happening):
    view = view_of(seed_corpus, Choice(happenings=frozenset({happening})))
    for row in view.claims:
        article = seed_corpus.by_article[row.claim.article_id].article
        sentences = seed_corpus.sentences_of(article.id)
        here = next(one for one in sentences if one.start <= row.claim.start < one.end)
        left_out = [
            part
            for part in article.parts
            if part.kind in (PartKind.TITLE, PartKind.BIOGRAPHY, PartKind.COMMENT_FORM)
        ]
        for step in neighbours(article, sentences, here):
            assert step is None or all(not part.start <= step.start < part.end for part in left_out)


@pytest.mark.parametrize("scheme", SCHEMES)
def test_the_sentence_that_stands_out_does_so_and_can_be_read(scheme):
    # given the ground of the sentence an article is opened at
    palette = PALETTES[scheme]

    # then it differs from the page in both schemes, and its words are as legible as elsewhere
    assert contrast(palette["chosen"], palette["background"]) >= 1.25
    assert contrast(palette["chosen"], palette["text"]) >= 9.5


@pytest.mark.usefixtures("own")
def test_what_is_typed_for_all_articles_is_said_to_outrank_them():
    page = AppTest.from_file(str(ROOT / "dashboard" / "page.py"), default_timeout=120).run()
    page.button(key="add").click().run()
    assert "outrank what it says itself" in html_of(page)


@pytest.mark.parametrize(
    ("language", "says"),
    [
        ("en", "report.pdf, not read: Of a folder that is shown as it is, only text files"),
        ("fr", "report.pdf, non lu : D’un dossier montré tel quel, seuls les fichiers texte"),
    ],
)
def test_what_lies_beside_the_text_files_of_a_folder_is_not_passed_over_in_silence(
    open_page, tmp_path, language, says
):
    # given a folder with an article and a file that only a store can read
    folder = tmp_path / "texts"
    folder.mkdir()
    (folder / "a.txt").write_text("Sake fell\n\nM23 rebels took Sake.", encoding="utf-8")
    (folder / "report.pdf").write_bytes(b"%PDF-1.4")

    # when it is shown
    page = open_page(folder, lang=language)

    # then the page shows the one, and says what became of the other
    (told,) = page.warning
    assert re.sub(r"\\(.)", r"\1", told.value).startswith(says)
    assert "newsmap serve" in told.value
    assert "Sake" in html_of(page)
