"""Sketches stay in the store, so that a copy is found of what came in long ago."""

from __future__ import annotations

import pytest

from dashboard.core.clean import clean
from dashboard.storage.sketches import Copies
from dashboard.storage.store import open_store


@pytest.fixture
def store(tmp_path):
    with open_store(f"sqlite:///{tmp_path / 'store.sqlite'}") as store:
        yield store


@pytest.fixture
def report(make):
    return clean(" ".join(make.paragraphs), name="report.txt")


@pytest.fixture
def reprint(make):
    return clean(" ".join(make.paragraphs).replace("Wednesday", "Thursday"), name="reprint.txt")


def test_a_copy_is_found_of_what_came_in_yesterday(store, report, reprint):
    # given an article that came in yesterday
    store.save_article(report)
    with Copies(store) as copies:
        assert copies.note(report) == ()

    # when its reprint comes in, then the two are one text
    with Copies(store) as copies:
        [copy] = copies.note(reprint)
    assert copy.article_id == report.id
    assert copy.share > 0.8


def test_articles_that_came_in_another_way_are_sketched_as_well(store, report, reprint):
    store.save_article(report)

    with Copies(store) as copies:
        assert [copy.article_id for copy in copies.note(reprint)] == [report.id]


def test_sketches_that_a_crash_took_are_made_anew(store, report, reprint):
    # given a reading that was killed before its sketches were kept
    store.save_article(report)
    Copies(store).__enter__().note(report)

    with Copies(store) as copies:
        assert [copy.article_id for copy in copies.note(reprint)] == [report.id]


def test_what_is_damaged_on_the_shelf_is_made_anew(store, report, reprint):
    store.save_article(report)
    store.keep("sketches", report.id, f"{report.id} 12:broken\nnonsense")

    with Copies(store) as copies:
        assert [copy.article_id for copy in copies.note(reprint)] == [report.id]


def test_an_article_noted_twice_is_no_copy_of_itself(store, report):
    store.save_article(report)

    with Copies(store) as copies:
        assert copies.note(report) == ()
        assert copies.note(report) == ()
