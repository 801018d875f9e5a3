"""One figure of people from several places, or to several: many arrows, and the figure once."""

from __future__ import annotations

import pytest
from browsing import reading
from corpora import corpus_of_texts
from playwright.sync_api import expect

from dashboard.ui.map_features import mark_features
from dashboard.ui.view.build import select, view_of
from dashboard.ui.view.choice import Choice
from dashboard.ui.view.meant import places_meant
from dashboard.ui.view.panel import panel_of

TOGETHER = "Flight\n\nSome 4,300 people fled from Sake and Masisi to Goma and Minova."
ROUND = "Flight\n\nSome 4,300 people fled from Sake, Masisi and Rubaya."
ALONE = "Flight\n\nSome 900 people fled from Kiwanja to Rutshuru."


def flows(gazetteer, *texts):
    """The articles, the view, and the properties of what is drawn of flows and has words."""
    corpus = corpus_of_texts(gazetteer, *texts)
    view = view_of(corpus, Choice())
    found = [one["properties"] for one in mark_features(view, Choice())]
    return corpus, view, [one for one in found if one["t"] in ("flow", "unknown", "word")]


def test_a_figure_of_several_ways_says_for_how_many_arrows_it_stands(gazetteer):
    corpus, view, drawn = flows(gazetteer, TOGETHER, ALONE)
    shared = [one for one in drawn if "g" in one]
    assert len(shared) == 4
    assert len({one["g"] for one in shared}) == 1
    assert {one["l2"] for one in shared} == {"one figure for 4 arrows"}

    # while a figure of one way says where it leads
    (alone,) = [one for one in drawn if "g" not in one]
    assert alone["l2"] == "to Rutshuru"

    # and the panel says that nobody divides it
    fact = "One figure for 4 marks: the source does not say how it divides."
    for mark in view.flows:
        panel = panel_of(corpus, view, mark.id, "en")
        assert (fact in panel.facts) == (mark.sharing == 4)


def test_so_do_the_rings_round_several_origins_without_a_goal(gazetteer):
    *_, drawn = flows(gazetteer, ROUND)
    assert {one["l2"] for one in drawn} == {"one figure for 3 places"}
    assert len({one["g"] for one in drawn}) == 1


def test_people_whom_nobody_counted_share_no_figure(gazetteer):
    *_, drawn = flows(gazetteer, "Flight\n\nResidents fled from Sake and Masisi to Goma.")
    assert len(drawn) == 2
    assert not any("g" in one for one in drawn)


@pytest.fixture(scope="module")
def together_address(serve_app, tmp_path_factory):
    """The app on one figure for four arrows, and one for a single arrow."""
    folder = tmp_path_factory.mktemp("together")
    (folder / "together.txt").write_text(TOGETHER, encoding="utf-8")
    (folder / "alone.txt").write_text(ALONE, encoding="utf-8")
    with serve_app({"NEWSMAP_ARTICLES": str(folder)}) as address:
        yield address


def test_the_map_writes_it_once(browser, together_address):
    with reading(browser, together_address) as reader:
        reader.wait_for_map()
        reader.wait_for_marks("marks.filter(one => one.t === 'flow').length === 5")
        labels = reader.frame.locator(".nm-label.nm-flow")
        expect(labels.filter(has_text="4,300")).to_have_count(1)
        expect(labels.filter(has_text="one figure for 4 arrows")).to_have_count(1)
        expect(labels.filter(has_text="900")).to_have_count(1)
        assert reader.errors == []


FLED_TWICE = (
    "Two flights\n\nHundreds of people fled Sake in North Kivu on 3 March 2025, a nurse said.\n\n"
    "Thousands of people fled Sake on 20 May 2025, the mayor said.\n"
)


def test_several_flows_that_are_one_ring_are_opened_together(gazetteer):
    # given people who fled one town twice, and nobody says where to
    corpus, view, drawn = flows(gazetteer, FLED_TWICE)
    assert len(view.flows) == 2

    # then the two rings, which lie over one another, have one id, which opens both sentences
    assert [one["t"] for one in drawn] == ["unknown", "unknown"]
    assert {one["id"] for one in drawn} == {"flows:sake"}
    for language, fact in (("en", "2 movements, told apart"), ("fr", "2 mouvements")):
        panel = panel_of(corpus, view, "flows:sake", language)
        assert panel.facts[0].startswith(fact)
        assert [len(one.excerpts) for one in panel.groups] == [2]

    # and the town is ringed; a row of the board still opens its own
    chosen = select(view, "flows:sake")
    assert chosen.selected == "flows:sake"
    assert [mark.place.id for mark in places_meant(chosen)] == ["sake"]
    for mark in view.flows:
        assert [len(one.excerpts) for one in panel_of(corpus, view, mark.id, "en").groups] == [1]

    # while a ring of one flow keeps its own id
    *_, alone = flows(gazetteer, "Flight\n\nHundreds of people fled Sake in North Kivu.")
    assert [one["id"].partition(":")[0] for one in alone] == ["flow"]
