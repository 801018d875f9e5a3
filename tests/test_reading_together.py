"""Many articles read by two processes: the same answers, whatever becomes of the second."""

from __future__ import annotations

import os
import threading

import pytest
from made_up import village_names, write_articles, write_gazetteer

from dashboard import reading_together
from dashboard.core.origins import origins
from dashboard.pipeline import read_article
from dashboard.reading_together import WORTH_A_SECOND, read_together
from dashboard.settings import settings_from
from dashboard.storage.articles import read_article_folder
from dashboard.storage.packs import load_gazetteer
from dashboard.ui.view.corpus import corpus_of

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="No process can be forked here.")


@pytest.fixture(scope="module")
def villages(tmp_path_factory):
    """Enough articles for two processes, one of them twice, and the gazetteer they name."""
    folder = tmp_path_factory.mktemp("villages")
    names = village_names(20 * WORTH_A_SECOND + 60)
    write_gazetteer(folder / "gazetteer.csv", names)
    (folder / "articles").mkdir()
    write_articles(folder / "articles", names)
    first = min((folder / "articles").iterdir())
    (folder / "articles" / "again.txt").write_bytes(first.read_bytes())
    settings = settings_from(
        {
            "NEWSMAP_GAZETTEER": str(folder / "gazetteer.csv"),
            "NEWSMAP_PACKS": str(folder / "packs"),
            "NEWSMAP_ARTICLES": str(folder / "articles"),
        }
    )
    articles, problems = read_article_folder(settings.articles)
    assert not problems
    return articles, load_gazetteer(settings)


@pytest.fixture(scope="module")
def one_by_one(villages):
    articles, gazetteer = villages
    return [read_article(article, gazetteer) for article in articles]


@pytest.fixture
def two_processors(monkeypatch):
    """As on a machine that has two; and no thread that another test left running."""
    monkeypatch.setattr(os, "cpu_count", lambda: 2)
    monkeypatch.setattr(threading, "active_count", lambda: 1)


@pytest.mark.usefixtures("two_processors")
def test_two_processes_read_what_one_reads_in_the_order_of_the_articles(villages, one_by_one):
    read = read_together(*villages)
    assert read.readings == one_by_one
    assert read.origins == origins(villages[0])


@pytest.mark.usefixtures("two_processors")
def test_origins_found_beside_the_reading_are_those_the_corpus_finds_itself(villages):
    read = read_together(*villages)
    told = corpus_of(read.readings, told_origins=read.origins)
    assert {key: told.origins[key] for key in told.by_article} == corpus_of(read.readings).origins
    assert told == corpus_of(read.readings)


@pytest.mark.usefixtures("two_processors")
def test_what_a_second_process_that_died_had_taken_is_read_by_the_first(
    villages, one_by_one, monkeypatch
):
    def die(articles, _gazetteer, following, _there):
        next(reading_together._taken(following, len(articles)))
        os._exit(1)

    monkeypatch.setattr(reading_together, "_read_and_send", die)
    read = read_together(*villages)
    assert read.readings == one_by_one
    assert read.origins is None


@pytest.mark.usefixtures("two_processors")
def test_where_no_process_can_be_started_one_reads_all(villages, one_by_one, monkeypatch):
    def refuse():
        raise OSError(11, "Resource temporarily unavailable")

    monkeypatch.setattr(os, "fork", refuse)
    assert read_together(*villages).readings == one_by_one


@pytest.mark.parametrize(("processors", "threads"), [(1, 1), (2, 2)])
def test_one_processor_or_several_threads_read_in_one_process(
    villages, one_by_one, monkeypatch, processors, threads
):
    def forbid():
        raise AssertionError("forked")

    monkeypatch.setattr(os, "cpu_count", lambda: processors)
    monkeypatch.setattr(threading, "active_count", lambda: threads)
    monkeypatch.setattr(os, "fork", forbid)
    assert read_together(*villages).readings == one_by_one


def test_a_few_articles_are_read_by_one_process(villages, one_by_one, monkeypatch):
    monkeypatch.setattr(os, "fork", None)
    articles, gazetteer = villages
    assert read_together(articles[:5], gazetteer).readings == one_by_one[:5]
