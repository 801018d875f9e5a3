"""What the map opens with, where a few places far out would make a heap of all others."""

from __future__ import annotations

import csv

import pytest

from dashboard.core.clean import clean
from dashboard.pipeline import read_article
from dashboard.ui.map_layers import draw
from dashboard.ui.map_scripts import MapStyle
from dashboard.ui.view.build import view_of
from dashboard.ui.view.choice import Choice
from dashboard.ui.view.corpus import corpus_of

FAR = ("Kisangani", "Kalemie", "Isiro")


@pytest.fixture(scope="module")
def near(settings) -> list[str]:
    """Towns and villages of one territory's reach, by names that mean one place."""
    with settings.gazetteer.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    return [
        row["name"]
        for row in rows
        if row["admin1"] == "Nord-Kivu"
        and row["kind"] in ("town", "village")
        and row["latitude"]
        and -1.8 < float(row["latitude"]) < -0.8
        and row["name"].isalpha()
    ]


def shown(gazetteer, names):
    """The view of one article that tells of each of these names."""
    lines = [f"Rebels attacked the town of {name} on Monday." for name in names]
    article = clean("A week of war\n\n" + "\n\n".join(lines) + "\n", name="week.txt")
    return view_of(corpus_of([read_article(article, gazetteer)]), Choice())


def test_many_places_open_where_most_is_told_and_that_is_said(gazetteer, near):
    # given a war around Goma, and three towns hundreds of kilometres away
    view = shown(gazetteer, [*near[:60], *FAR])
    assert len(view.places) > 40
    assert view.bounds is not None

    # then the map opens on the war, and says so
    assert view.opening is not None
    assert view.opening.north - view.opening.south < 1.2
    assert "The map opens where most is told; ⤢ shows all of it." in view.caption

    # and what "everything" is stays everything
    far = [mark.place for mark in view.places if mark.place.name in FAR]
    assert far
    for place in far:
        assert view.bounds.south <= place.latitude <= view.bounds.north
    script = draw(view, Choice(), MapStyle()).marks
    assert f'"opening":[[{view.opening.south},' in script
    assert f'"bounds":[[{view.bounds.south},' in script


def test_few_places_all_stand_on_the_map_at_once(gazetteer, near, seed_corpus):
    for view in (shown(gazetteer, [*near[:20], *FAR]), view_of(seed_corpus, Choice())):
        assert view.opening is None
        assert "⤢" not in view.caption


def test_places_that_lie_close_together_need_no_smaller_view(gazetteer, near):
    view = shown(gazetteer, near[:60])
    assert len(view.places) > 40
    assert view.opening is None
