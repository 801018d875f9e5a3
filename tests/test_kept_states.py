"""What is kept between reruns is shown again for the same state of the filters only."""

from __future__ import annotations

from corpora import corpus_of_texts

from dashboard.ui import boards
from dashboard.ui.link import Board
from dashboard.ui.map_layers import draw
from dashboard.ui.map_scripts import MapStyle
from dashboard.ui.view.build import select
from dashboard.ui.view.choice import Choice, Happening
from dashboard.ui.view.keep import kept_view, state_of


def test_a_map_without_places_does_not_show_the_marks_of_another_one_without_places(seed_corpus):
    # given a choice that leaves the people living displaced and no place
    displaced = Choice(happenings=frozenset({Happening.DISPLACED}))
    before = kept_view(seed_corpus, displaced)
    assert not before.places
    assert "stock:" in draw(before, displaced, MapStyle()).marks

    # when that is taken away as well
    nothing = Choice(happenings=frozenset())
    after = kept_view(seed_corpus, nothing)

    # then their badge leaves the map
    assert not after.places
    assert "stock:" not in draw(after, nothing, MapStyle()).marks


def test_articles_without_a_claim_do_not_list_the_names_of_others_without_one(gazetteer):
    # given two collections in which nothing happens
    names = []
    for text in ("Une réunion\n\nIl vit à Paris.\n", "A meeting\n\nShe lives in Tanzania.\n"):
        corpus = corpus_of_texts(gazetteer, text)
        view = kept_view(corpus, Choice())
        assert not view.claims

        # when each is listed, one after the other, as by two readers of one dashboard
        table = boards._table(Board.LEDGER, corpus, view, "en")
        names.append([row[0] for row in table.rows])

    # then each lists its own
    assert names == [["Paris"], ["Tanzania"]]


def test_a_selection_makes_no_new_state(seed_corpus):
    # given what is shown, and another mark of it
    view = kept_view(seed_corpus, Choice())
    other = select(view, view.places[-1].id)

    # then the two are one state of the filters, and another choice is another
    assert state_of(other) is state_of(view)
    filtered = kept_view(seed_corpus, Choice(happenings=frozenset({Happening.LEFT})))
    assert state_of(filtered) is not state_of(view)
