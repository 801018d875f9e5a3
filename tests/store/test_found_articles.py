"""Searching a store of either engine, and the same articles without one: the same answers."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from dashboard.core.clean import clean
from dashboard.core.reviews import set_date
from dashboard.found_articles import find_in, limited
from dashboard.model import Reading
from dashboard.storage.store import Store
from dashboard.ui.conflicts_card import let_stand
from dashboard.ui.view.corpus import corpus_of

TEXTS = (
    "Sake empties\n\nAbout 2,000 people fled from Sake towards Goma. L’armée tient Béni.\n",
    "Béni s’inquiète\n\nLes habitants fuient vers Goma. 'DROP TABLE article; --\n",
    "Quiet in Uvira\n\nNobody fled towards anywhere. Sud-Kivu stays calm.\n",
)


def article(n: int):
    """The n-th text, a day apart."""
    return replace(clean(TEXTS[n], name=f"{n}.txt"), published=date(2025, 3, 1) + timedelta(days=n))


@pytest.mark.parametrize(
    "words",
    [
        "goma",
        "BENI",
        '"fled towards"',
        "fui*",
        "sud-kivu",
        "goma sake",
        "'; DROP TABLE",
        "%_",
        "zz",
    ],
)
def test_both_engines_and_a_folder_find_the_same(store, words):
    # given the same articles in a store and without one
    for n in range(len(TEXTS)):
        store.save_article(article(n))
    readings = [Reading(article=article(n), resolutions=(), claims=()) for n in range(len(TEXTS))]
    corpus = corpus_of(readings)

    # when both are searched, then the hits are the same, their excerpts and marks too
    page = store.search(words)
    assert find_in(corpus, words) == page
    assert {one.article.id for one in limited(corpus, words).readings} == {
        hit.article_id for hit in page.hits
    }


def test_a_difference_is_settled_on_either_engine(store: Store):
    store.save_article(article(0))
    for name, day in (("Amina", 1), ("Joseph", 2), ("Amina", 3)):
        store.add_review(set_date(article(0), date(2025, 4, day), store.sign(name)))
    joseph = next(one for one in store.reviews() if one.reviewer == "Joseph")
    let_stand(store, joseph, "Furaha")
    assert store.conflicts() == ()
    [found] = store.articles()
    assert found.published == date(2025, 4, 2)
