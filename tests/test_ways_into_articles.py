"""From every sentence on the page a way leads into its article, and no list is cut in silence."""

from __future__ import annotations

from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest
from test_page import html_of, open_page

from dashboard.model import Verdict
from dashboard.ui.folding import STEP
from dashboard.ui.sources_panel import OPEN_ARTICLES
from dashboard.ui.view.corpus import safe_id

__all__ = ["open_page"]

#: Towns that one name of the gazetteer means.
TOWNS = (
    "Goma Bukavu Uvira Beni Butembo Bunia Kisangani Kalemie Kindu Walikale Rutshuru Kiwanja "
    "Rubaya Kitchanga Sake Minova Nyabiondo Pinga Lubero Kirumba Kanyabayonga Mweso Fizi Baraka"
).split()


def told(folder: Path, articles: dict[str, str]) -> Path:
    """A folder of articles by their titles."""
    for n, (title, text) in enumerate(articles.items()):
        (folder / f"{n:02}.txt").write_text(f"{title}\n\n{text}\n", encoding="utf-8")
    return folder


def ways_in(page: AppTest, prefix: str) -> int:
    """How many buttons lead into an article at a sentence of that part of the page."""
    return sum(one.key.startswith(prefix) for one in page.button if one.label == "Read ›")


@pytest.fixture
def attacks(open_page, tmp_path) -> AppTest:
    """The page on one article that tells of as many attacks as there are towns, one each."""
    text = "\n\n".join(f"Rebels attacked {town} at dawn." for town in TOWNS)
    return open_page(told(tmp_path, {"A night of attacks": text}), board="disagreements")


def test_each_sentence_of_two_readings_leads_into_its_article(open_page):
    # given the seeds, and how Walikale fell side by side
    page = open_page(board="disagreements")
    readings = [one for one in page.button if one.key.startswith("read-1-dispute:")]

    # when the sentence of the second reading is opened
    (way,) = [one for one in readings if one.label == "Read ›"]
    way.click().run()

    # then the article stands open at it
    assert "nm-here" in html_of(page)
    here = html_of(page).partition("nm-here")[2].partition("</p>")[0]
    assert "heavy artillery fire" in here


def test_a_list_is_made_once_it_is_opened(attacks):
    assert ways_in(attacks, "read-0-dispute:") == 0


def test_what_a_long_list_leaves_out_is_said_and_shown_on_demand(attacks):
    # when what only one source says is opened
    attacks.session_state[f"fold-{Verdict.ONE_SOURCE.value}"] = True
    attacks.run()
    shown = ways_in(attacks, "read-0-dispute:")
    (label,) = [one.label for one in attacks.expander if one.label.startswith("One source only")]
    count = int(label.partition("· ")[2])

    # then some of it is shown, and how much is left
    assert shown == STEP < count
    (more,) = [one for one in attacks.button if one.key.startswith("more-")]
    assert more.label == f"{count - STEP} more"

    # and then the rest
    more.click().run()
    assert ways_in(attacks, "read-0-dispute:") == count
    assert not [one for one in attacks.button if one.key.startswith("more-")]


def test_the_sentences_of_every_article_of_a_place_lead_into_it(open_page, tmp_path):
    # given a town that more articles name than stand open in the panel
    count = OPEN_ARTICLES + 3
    articles = {f"Report {n}": f"Rebels captured Sake in week {n}." for n in range(count)}
    page = open_page(told(tmp_path, articles), select="place:sake")

    # when the others are opened
    page.session_state[f"fold-rest-{safe_id('Sake — what the sources say')}"] = True
    page.run()

    # then each has its way in
    names = {one.key.split("-")[1] for one in page.button if one.label == "Read ›"}
    assert len(names - {"0", "1"}) >= count


def test_nothing_is_said_to_be_chosen_between_where_only_one_source_speaks(seed_corpus):
    from dashboard.ui.view.build import view_of
    from dashboard.ui.view.choice import Choice
    from dashboard.ui.view.panel import panel_of

    view = view_of(seed_corpus, Choice())
    for mark in view.disputes:
        panel = panel_of(seed_corpus, view, mark.id, "en")
        assert panel is not None
        chooses = "does not choose" in panel.facts[0]
        assert chooses == (mark.comparison.verdict is Verdict.CONTRADICT)
