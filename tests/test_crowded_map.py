"""Very many marks: one canvas, fetched by address once; a click still opens the sentence."""

from __future__ import annotations

import json
import re

import pytest
from browsing import reading
from corpora import corpus_of_folder
from made_up import write_villages

from dashboard.core.gazetteer import Gazetteer
from dashboard.storage.gazetteer_csv import read_places
from dashboard.ui.map_features import FEW_PLACES
from dashboard.ui.map_frame import groups_of
from dashboard.ui.map_layers import draw
from dashboard.ui.map_scripts import MapStyle
from dashboard.ui.marks_shelf import take_marks
from dashboard.ui.view.build import view_of
from dashboard.ui.view.choice import Choice


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    """More villages than a map bears as elements, and articles that name them all."""
    path = tmp_path_factory.mktemp("many")
    write_villages(path, FEW_PLACES + 100)
    return path


@pytest.fixture(scope="module")
def corpus(folder):
    """Those articles as read with that gazetteer."""
    places = Gazetteer.from_places(read_places(folder / "gazetteer.csv"))
    return corpus_of_folder(places, folder / "articles")


def marks_script(view):
    """The script of the first feature group, without the map around it."""
    group = groups_of(draw(view, Choice(), MapStyle()))[0]
    return next(iter(group._children.values())).text


def test_so_many_marks_stand_at_an_address_and_not_in_the_script(corpus):
    # given a view of more places than are drawn as elements
    view = view_of(corpus, Choice())
    assert len(view.places) > FEW_PLACES

    # when it is drawn
    script = marks_script(view)

    # then the script only says where they are, and every place stands there once
    name = re.search(r'newsmap\.fetched\("([0-9a-f]{32})"', script)
    assert name
    assert len(script) < 10_000
    fetched = json.loads(take_marks(name[1]))
    ids = [feature["properties"].get("id") for feature in fetched["features"]]
    assert sorted(one for one in ids if one and one.startswith("place:")) == sorted(
        mark.id for mark in view.places
    )


def test_another_selection_leaves_the_marks_where_they_are(corpus):
    first = view_of(corpus, Choice())
    second = view_of(corpus, Choice(selected=first.places[-1].id))
    assert marks_script(first).split("geo_json")[1] == marks_script(second).split("geo_json")[1]


def test_a_click_among_hundreds_of_marks_opens_the_sentence(browser, serve_app, folder, corpus):
    # given the app on those articles, and a place of theirs
    mark = view_of(corpus, Choice()).places[-1]
    files = {
        "NEWSMAP_ARTICLES": str(folder / "articles"),
        "NEWSMAP_GAZETTEER": str(folder / "gazetteer.csv"),
    }
    with serve_app(files) as address:  # noqa: SIM117
        with reading(browser, address) as reader:
            reader.wait_for_map()
            reader.wait_for_marks(f"marks.length > {FEW_PLACES}")

            # when the reader clicks where it is drawn, close enough that no other lies above it
            reader.frame.evaluate(
                "([lat, lon]) => { map.setView([lat, lon], 13, {animate: false}); }",
                [mark.place.latitude, mark.place.longitude],
            )
            reader.settle()
            reader.click_mark(mark.id)

            # then its sentence is shown, and nothing left this machine
            sentence = f"M23 rebels captured the village of {mark.place.name} on "
            reader.page.wait_for_function(
                "words => [...document.querySelectorAll('.st-key-panel .nm-quote')]"
                ".some(quote => quote.textContent.startsWith(words))",
                arg=sentence,
            )
            assert not reader.outside
            assert not reader.errors
