"""A folder read by several processes: the same answers, whatever becomes of the others."""

from __future__ import annotations

import multiprocessing
import os
import platform
import signal
import threading
from dataclasses import replace
from pathlib import Path

import pytest
from made_up import village_names, write_articles, write_gazetteer

from dashboard import reading_together
from dashboard.core.origins import origins
from dashboard.errors import ArticleError, GazetteerError
from dashboard.forked import Forked, can_fork
from dashboard.pipeline import read_article
from dashboard.reading_together import WORTH_A_SECOND, WORTH_TWO_LOOKS, Read, Told, read_folder
from dashboard.settings import settings_from
from dashboard.storage.articles import read_article_folder
from dashboard.storage.packs import load_gazetteer
from dashboard.ui.view.corpus import corpus_of

SEEDS = Path(__file__).resolve().parent.parent / "seeds"

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="No process can be forked here.")


@pytest.fixture(scope="module")
def villages(tmp_path_factory):
    """Enough articles for two processes, one of them twice and a bad one; and the gazetteer."""
    folder = tmp_path_factory.mktemp("villages")
    names = village_names(20 * WORTH_A_SECOND + 60)
    write_gazetteer(folder / "gazetteer.csv", names)
    (folder / "articles").mkdir()
    write_articles(folder / "articles", names)
    first = min((folder / "articles").iterdir())
    (folder / "articles" / "again.txt").write_bytes(first.read_bytes())
    (folder / "articles" / "bad.txt").write_bytes(b"\x00\x01\x02" * 100)
    settings = settings_from(
        {
            "NEWSMAP_GAZETTEER": str(folder / "gazetteer.csv"),
            "NEWSMAP_PACKS": str(folder / "packs"),
            "NEWSMAP_ARTICLES": str(folder / "articles"),
        }
    )
    return settings.articles, load_gazetteer(settings)


@pytest.fixture(scope="module")
def one_by_one(villages):
    """What one process reads off them."""
    folder, gazetteer = villages
    articles, problems = read_article_folder(folder)
    readings = [read_article(article, gazetteer) for article in articles]
    return Read(readings=readings, problems=problems)


@pytest.fixture
def two_processors(monkeypatch):
    """As on a machine that has two; and no thread that another test left running."""
    monkeypatch.setattr(os, "cpu_count", lambda: 2)
    monkeypatch.setattr(threading, "active_count", lambda: 1)


def read(villages):
    folder, gazetteer = villages
    return read_folder(folder, lambda: gazetteer)


def told(read):
    """Readings, and problems in words: two errors are never equal."""
    return read.readings, [str(problem) for problem in read.problems]


@pytest.mark.usefixtures("two_processors")
def test_several_processes_read_what_one_reads_in_the_order_of_the_articles(villages, one_by_one):
    found = read(villages)
    assert told(found) == told(one_by_one)
    assert found.origins == origins([reading.article for reading in found.readings])


@pytest.mark.usefixtures("two_processors")
@pytest.mark.parametrize("dies", [None, "_read_on"])
def test_names_are_told_before_the_claims_and_nothing_else_is_read_for_it(
    villages, one_by_one, monkeypatch, dies
):
    # given a second process that may end before it sends anything
    here = os.getpid()
    if dies is not None:
        whole = getattr(reading_together, dies)
        monkeypatch.setattr(
            reading_together, dies, lambda *all_: whole(*all_) if os.getpid() == here else 1 / 0
        )

    # when the folder is read for somebody who wants the names first
    folder, gazetteer = villages
    named, counts = [], []
    wanted = Told(
        named=lambda *count: counts.append(("named", *count)),
        read=lambda *count: counts.append(("read", *count)),
        names=named.extend,
    )
    found = read_folder(folder, lambda: gazetteer, told=wanted)

    # then they come first, with the names of every article, and the whole is the same
    assert told(found) == told(one_by_one)
    assert named == [replace(reading, claims=()) for reading in found.readings]
    assert any(reading.claims for reading in found.readings)
    steps = [what for what, _, _ in counts]
    assert steps == sorted(steps)
    assert set(steps) == {"named", "read"}
    assert {of for _, _, of in counts} == {len(found.readings)}


def test_the_names_of_a_few_articles_are_not_told_apart(tmp_path):
    for n in range(WORTH_TWO_LOOKS - 1):
        (tmp_path / f"{n}.txt").write_text(f"Day {n}\n\nM23 took Sake.\n", encoding="utf-8")
    never = Told(names=lambda _: pytest.fail("It is not worth it."))
    found = read_folder(tmp_path, lambda: load_gazetteer(settings_from({})), told=never)
    assert len(found.readings) == WORTH_TWO_LOOKS - 1


@pytest.mark.usefixtures("two_processors")
def test_origins_found_beside_the_reading_are_those_the_corpus_finds_itself(villages):
    found = read(villages)
    corpus = corpus_of(found.readings, told_origins=found.origins)
    alone = corpus_of(found.readings)
    assert {key: corpus.origins[key] for key in corpus.by_article} == alone.origins
    assert corpus == alone


@pytest.mark.usefixtures("two_processors")
def test_a_few_articles_are_read_by_this_process_and_their_origins_found_by_another():
    found = read_folder(SEEDS, lambda: load_gazetteer(settings_from({})))
    assert [one.article.name for one in found.readings] == sorted(
        path.name for path in SEEDS.glob("*.txt")
    )
    assert len(found.origins) == 2
    assert found.problems == ()


@pytest.mark.usefixtures("two_processors")
@pytest.mark.parametrize("dies", ["_files_and_origins", "_read_on", "origins"])
def test_what_a_process_that_died_was_to_send_is_made_by_this_one(
    villages, one_by_one, monkeypatch, capfd, dies
):
    here, whole = os.getpid(), getattr(reading_together, dies)

    def die(*values):
        if os.getpid() != here:
            raise RuntimeError("the other process ends here")
        return whole(*values)

    monkeypatch.setattr(reading_together, dies, die)
    found = read(villages)
    assert told(found) == told(one_by_one)
    assert capfd.readouterr() == ("", "")


@pytest.mark.usefixtures("two_processors")
def test_a_process_killed_while_it_takes_some_keeps_nobody_waiting(
    villages, one_by_one, monkeypatch
):
    here, whole = os.getpid(), reading_together._read_on

    def die_with_the_lock(desk, following, end):
        if os.getpid() != here:
            following.get_lock().acquire()
            os.kill(os.getpid(), signal.SIGKILL)
        return whole(desk, following, end)

    monkeypatch.setattr(reading_together, "_read_on", die_with_the_lock)
    assert told(read(villages)) == told(one_by_one)


@pytest.mark.usefixtures("two_processors")
def test_where_no_process_can_be_started_one_reads_all(villages, one_by_one, monkeypatch):
    def refuse():
        raise OSError(11, "Resource temporarily unavailable")

    monkeypatch.setattr(os, "fork", refuse)
    found = read(villages)
    assert told(found) == told(one_by_one)
    assert found.origins is None


@pytest.mark.parametrize(("processors", "threads"), [(1, 1), (2, 2)])
def test_one_processor_or_several_threads_read_in_one_process(
    villages, one_by_one, monkeypatch, processors, threads
):
    def forbid():
        raise AssertionError("forked")

    monkeypatch.setattr(os, "cpu_count", lambda: processors)
    monkeypatch.setattr(threading, "active_count", lambda: threads)
    monkeypatch.setattr(os, "fork", forbid)
    assert not can_fork()
    assert told(read(villages)) == told(one_by_one)


@pytest.mark.usefixtures("two_processors")
def test_on_a_mac_nothing_is_forked(monkeypatch):
    monkeypatch.setattr(platform, "system", lambda: "Darwin")
    assert not can_fork()


@pytest.mark.usefixtures("two_processors")
def test_a_folder_that_is_not_there_is_told_in_a_sentence(tmp_path):
    with pytest.raises(ArticleError, match="nowhere"):
        read_folder(tmp_path / "nowhere", lambda: load_gazetteer(settings_from({})))


@pytest.mark.usefixtures("two_processors")
def test_a_gazetteer_that_is_wrong_leaves_no_process_behind(villages):
    def wrong():
        raise GazetteerError(Path("gazetteer.csv"), 1, "It has no rows.", "Write some.")

    with pytest.raises(GazetteerError):
        read_folder(villages[0], wrong)
    assert multiprocessing.active_children() == []


@pytest.mark.usefixtures("two_processors")
def test_a_fork_sends_its_pieces_one_by_one_and_nothing_after_the_last():
    forked = Forked(lambda: iter(["one", {"two": 2}]))
    assert [forked.piece(), forked.piece(), forked.piece()] == ["one", {"two": 2}, None]
    forked.end()
