"""Reprocessing: only what is stale, through any executor, and never a decision lost."""

from __future__ import annotations

import multiprocessing
import os
import signal
import sys
from concurrent.futures import Executor, ProcessPoolExecutor, ThreadPoolExecutor
from pathlib import Path

import pytest
import small_engine
from small_engine import KIBATI_WEST, V1, V2, article, read

from dashboard.core.reviews import move_mention
from dashboard.model import Article, Reading
from dashboard.storage.store import (
    Store,
    StoreError,
    cluster_executor,
    rebuild,
    versions_of,
)


def put(store: Store, n: int) -> None:
    for number in range(n):
        store.save_article(article(f"Report {number}. They hold Kibati."))


def _pool() -> Executor:
    return ProcessPoolExecutor(2, mp_context=multiprocessing.get_context("fork"))


@pytest.mark.parametrize(
    "executor", [lambda: ThreadPoolExecutor(2), _pool], ids=["threads", "pool"]
)
def test_what_is_stale_is_read_anew_and_nothing_else(store: Store, executor) -> None:  # type: ignore[no-untyped-def]
    # given articles of which some were read by these versions
    put(store, 60)
    for one in list(store.articles(limit=20)):
        store.save_reading(read(one), V1)
    assert len(list(store.stale(V1))) == 40

    # when the store is reprocessed
    told: list[int] = []
    with executor() as workers:
        rebuilt = rebuild(store, read, V1, workers, told=told.append)
        # then the others were read, progress was told, and nothing is stale
        assert (rebuilt.read, rebuilt.failed) == (40, {})
        assert told[-1] == 40
        assert list(store.stale(V1)) == []

        # and other rules, or another gazetteer, make all of it stale
        assert len(list(store.stale(V2))) == 60
        assert rebuild(store, read, V2, workers).read == 60
    assert store.places_in()[0].articles == 60
    assert store.integrity_check() == ()


def test_the_stale_are_as_many_as_are_counted_whatever_was_read_or_replaced(store: Store) -> None:
    known: list[str] = []

    def agree() -> int:
        known.extend(one.id for one in store.articles() if one.id not in known)
        for versions in (V1, V2):
            stale = [one.id for one in store.stale(versions)]
            assert store.count_stale(versions) == len(stale)
            assert store.stale_among(versions, ["nobody", *reversed(known)]) == stale
        return store.count_stale(V1)

    # given an empty store, then articles of which some are read, by one version or another
    assert agree() == 0
    put(store, 5)
    assert agree() == 5
    one, other, *_ = list(store.articles())
    store.save_reading(read(one), V1)
    store.save_reading(read(other), V2)
    assert agree() == 4

    # when one that was read is replaced, by a text that is not, and then is
    before = article("Rebels hold Kibati.", url="https://news.example/1")
    store.save_article(before)
    store.save_reading(read(before), V1)
    after = article("Rebels left Kibati.", url="https://news.example/1")
    store.save_article(after)

    # then the old one's reading counts for nobody
    assert agree() == 5
    store.save_reading(read(after), V1)
    assert agree() == 4


def test_a_decision_stands_after_reprocessing(store: Store) -> None:
    put(store, 3)
    first = next(store.articles())
    store.save_reading(read(first), V1)
    review = move_mention(read(first).resolutions[0], KIBATI_WEST, store.sign("Ana"))
    store.add_review(review)
    with ThreadPoolExecutor(1) as workers:
        rebuild(store, read, V2, workers)
    assert {c.place.id: c.articles for c in store.places_in()} == {
        "kibati": 2,
        "kibati-walikale": 1,
    }


def test_an_article_that_cannot_be_read_is_named_and_keeps_its_old_reading(store: Store) -> None:
    put(store, 2)
    bad = article("This cannot be read. They hold Kibati.")
    store.save_article(bad)
    with ThreadPoolExecutor(1) as workers:
        rebuilt = rebuild(store, read, V1, workers)
    assert rebuilt.read == 2
    assert list(rebuilt.failed) == [bad.id]
    assert "it says so itself" in rebuilt.failed[bad.id]


def kill_at_a_word(one: Article) -> Reading:
    """Reads an article; at a word, the system without memory ends the process."""
    if "Nobody can read this" in one.text:
        os.kill(os.getpid(), signal.SIGKILL)
    return read(one)


def test_a_process_that_is_killed_costs_no_article_but_the_one_that_killed_it(
    store: Store,
) -> None:
    # given more articles than a batch holds, of which two have their process killed
    put(store, 30)
    bad = [article(f"Nobody can read this. They hold Kibati, {n} say.") for n in (2, 3)]
    for one in bad:
        store.save_article(one)
    put(store, 60)

    # when the store is reprocessed
    with _pool() as workers:
        rebuilt = rebuild(store, kill_at_a_word, V1, workers, again=_pool)

    # then all others are read, and those are named
    assert rebuilt.read == 60
    assert sorted(rebuilt.failed) == sorted(one.id for one in bad)
    assert all("ended from outside" in why for why in rebuilt.failed.values())
    assert {one.id for one in store.stale(V1)} == {one.id for one in bad}


def test_a_pool_that_is_not_ours_and_breaks_ends_in_a_sentence(store: Store) -> None:
    store.save_article(article("Nobody can read this. They hold Kibati."))
    with _pool() as workers, pytest.raises(StoreError, match="ended from outside"):
        rebuild(store, kill_at_a_word, V1, workers)


def test_an_archive_is_reprocessed_on_a_cluster_of_two_workers(store: Store) -> None:
    # given a real Dask cluster of two worker processes on this machine
    distributed = pytest.importorskip("distributed")
    import cloudpickle
    import dask

    cloudpickle.register_pickle_by_value(small_engine)
    put(store, 60)
    with (
        dask.config.set({"distributed.comm.timeouts.connect": "120s"}),  # its workers start slowly
        distributed.LocalCluster(
            n_workers=2, threads_per_worker=1, processes=True, dashboard_address=None
        ) as cluster,
        cluster_executor(cluster.scheduler_address, timeout_s=120) as workers,
    ):
        # when the store is reprocessed through it
        rebuilt = rebuild(store, read, V1, workers)

    # then every article was read
    assert (rebuilt.read, rebuilt.failed) == (60, {})
    assert list(store.stale(V1)) == []
    assert store.places_in()[0].articles == 60


def test_a_scheduler_that_does_not_answer_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(StoreError, match="no Dask scheduler answers"):
        cluster_executor("tcp://127.0.0.1:1", timeout_s=0.5)
    with pytest.raises(StoreError, match="no Dask scheduler answers"):
        cluster_executor("nonsense://here")
    monkeypatch.setitem(sys.modules, "distributed", None)
    with pytest.raises(StoreError, match=r"Install newsmap\[cluster\]"):
        cluster_executor("tcp://127.0.0.1:1", timeout_s=0.5)


def test_a_changed_gazetteer_or_an_added_row_makes_readings_stale(tmp_path: Path) -> None:
    pack = tmp_path / "gazetteer.csv"
    pack.write_text("id,name\n")
    first = versions_of([pack])
    assert versions_of([pack]) == first
    assert versions_of([pack], [KIBATI_WEST]).gazetteer != first.gazetteer
    pack.write_text("id,name\nx,X\n")
    assert versions_of([pack]).gazetteer != first.gazetteer
    assert versions_of([pack]).rules == first.rules


def test_a_decision_that_reaches_far_is_in_the_readings_at_once_and_in_the_counts_once_refreshed(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    # given more articles than one decision refreshes at once
    import dashboard.storage.store.store as module
    from dashboard.model import Scope

    monkeypatch.setattr(module, "_REFRESHED_AT_ONCE", 5)
    put(store, 12)
    with ThreadPoolExecutor(1) as workers:
        rebuild(store, read, V1, workers)
    kibati = read(next(store.articles())).resolutions[0]
    review = move_mention(kibati, KIBATI_WEST, store.sign("Ana"), Scope.TERRITORY, territory="")

    # when it is made, then the readings have it, and the counts follow with refresh
    decided = store.add_review(review)
    assert decided.waiting_articles == 12 - 1 - 5
    assert {r.reading.resolutions[0].place for r in store.readings()} == {KIBATI_WEST}
    assert store.refresh() == 0
    assert {c.place.id: c.articles for c in store.places_in()} == {"kibati-walikale": 12}
    assert store.integrity_check() == ()
