"""A mistake of ours that one text brings out: a sentence, no trace, and all else as it would be."""

from __future__ import annotations

import json
import os
import re
import signal
import subprocess
import sys
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from time import monotonic, sleep

import pytest
from faulty import FAULTY_WORD, PROGRAM, FaultyGazetteer, KillingGazetteer
from review_desk import keep
from streamlit.testing.v1 import AppTest
from test_review_forms import PAGE
from typed import ROOT, typed

from dashboard import reprocessing
from dashboard.collection import load_corpus, open_gazetteer
from dashboard.errors import DashboardError, FaultError
from dashboard.extract import BATCH, extract
from dashboard.model import Reading
from dashboard.reading_together import WORTH_A_SECOND, WORTH_TWO_LOOKS, Told, read_folder
from dashboard.reprocessing import reader_for
from dashboard.settings import Settings
from dashboard.storage.store import Versions, open_store
from dashboard.stored_articles import shared_store
from dashboard.ui.view.corpus import corpus_of

WORKERS = pytest.mark.parametrize("workers", [1, 2])


def newsmap(
    *arguments: str, made: str, stdin: str = "", **environment: str
) -> subprocess.CompletedProcess[str]:
    """The command in a process of its own, with a gazetteer that fails."""
    program = PROGRAM.format(made=made)
    return typed(*arguments, program=program, stdin=stdin, environment=environment)


def line_of(doc: str, text: str = "About 40 families fled Sake to Goma.") -> str:
    return json.dumps({"doc": doc, "text": text})


def faulty_line(doc: str) -> str:
    return line_of(doc, f"About 40 families fled Sake to {FAULTY_WORD.title()}.")


def extracted(lines, gazetteer, workers=1):
    """What comes out, and what is told."""
    told: list[DashboardError] = []
    found = extract(
        lines, lambda: gazetteer, source="standard input", workers=workers, refuse=told.append
    )
    return list(found), told


# --------------------------------------------------------------------------- extract


@pytest.fixture(scope="module")
def good() -> list[str]:
    """More than one batch."""
    return [line_of(f"good {n}", f"About {n + 2} families fled Sake.") for n in range(BATCH + 9)]


@pytest.fixture(scope="module")
def as_it_would_be(good, gazetteer) -> list[str]:
    found, told = extracted(good, gazetteer)
    assert (len(found), told) == (len(good), [])
    return found


@WORKERS
def test_a_fault_in_one_line_leaves_all_others_as_they_would_be(
    workers, good, as_it_would_be, gazetteer
):
    # given lines of which some bring out a mistake of ours, in the first batch and the second
    at = [0, 7, BATCH, len(good) + 3]
    lines = list(good)
    for place in at:
        lines.insert(place, faulty_line(f"bad {place}"))

    # when they are read
    found, told = extracted(lines, FaultyGazetteer.like(gazetteer), workers)

    # then the others are, in their order, and each of those is told with its line and text
    assert found == as_it_would_be
    assert [type(one) for one in told] == [FaultError] * len(at)
    for place, one in zip(at, told, strict=True):
        assert str(one).startswith(
            f"standard input, line {place + 1} (doc “bad {place}”), not read: "
            "Newsmap met a fault of its own in it (IndexError"
        )
        assert "Traceback" not in str(one)


def test_a_process_that_is_killed_takes_nothing_along_but_the_line_that_killed_it(
    good, as_it_would_be, gazetteer
):
    # given lines of which two have their process killed, and one that is no text
    lines = [*good[:3], faulty_line("a"), *good[3:BATCH], faulty_line("b"), "{}", *good[BATCH:]]

    # when several processes read them
    found, told = extracted(lines, KillingGazetteer.like(gazetteer), workers=2)

    # then the others are read, in their order, and each of the three is told
    assert found == as_it_would_be
    first, second, third = map(str, told)
    assert first.startswith("standard input, line 4 (doc “a”), not read: The process")
    assert second.startswith(f"standard input, line {BATCH + 2} (doc “b”), not read: The process")
    assert third.startswith(f"standard input, line {BATCH + 3}: ")


@WORKERS
def test_the_command_tells_a_fault_in_one_line_and_ends_with_2(workers):
    # given a text that brings out a mistake of ours, and whose name a terminal would obey
    lines = [line_of("good"), faulty_line("\x1b[31mbad\n"), line_of("after")]

    # when the command reads it
    done = newsmap(
        "extract", "--workers", str(workers), stdin="\n".join(lines), made="FaultyGazetteer"
    )

    # then one plain line says which, and the others are there
    assert [json.loads(line)["doc"] for line in done.stdout.splitlines()] == ["good", "after"]
    assert done.returncode == 2
    (told,) = done.stderr.splitlines()
    assert told.startswith("standard input, line 2 (doc “⟨U+001B⟩[31mbad⟨U+000A⟩”), not read: ")
    assert "\x1b" not in told


def test_who_mends_a_fault_sees_where_it_was_and_nobody_else():
    asked = newsmap("extract", stdin=faulty_line("a"), made="FaultyGazetteer", NEWSMAP_DEBUG="1")
    assert "Traceback (most recent call last)" in asked.stderr
    assert "in fail" in asked.stderr
    assert asked.returncode == 2


def test_a_killed_process_is_told_in_one_line_by_the_command():
    lines = [line_of("good"), faulty_line("bad"), line_of("after")]
    done = newsmap("extract", "--workers", "2", stdin="\n".join(lines), made="KillingGazetteer")
    assert [json.loads(line)["doc"] for line in done.stdout.splitlines()] == ["good", "after"]
    assert done.returncode == 2
    (told,) = done.stderr.splitlines()
    assert "line 2 (doc “bad”)" in told


# --------------------------------------------------------------------------- a folder


def write_folder(folder: Path, count: int) -> None:
    """So many articles, of which the second brings out a mistake of ours."""
    folder.mkdir(exist_ok=True)
    for n in range(count):
        town = FAULTY_WORD.title() if n == 1 else "Goma"
        text = f"Report {n}\n\nAbout {n + 40} families fled Sake to {town}.\n"
        (folder / f"{n:03}.txt").write_text(text, encoding="utf-8")


@pytest.mark.parametrize("count", [3, WORTH_TWO_LOOKS, WORTH_A_SECOND])
def test_of_a_folder_all_is_shown_but_the_article_with_the_fault(count, tmp_path, gazetteer):
    # given a few articles, some more, and so many that two processes read them
    write_folder(tmp_path, count)
    names: list[list[Reading]] = []

    # when they are read
    read = read_folder(
        tmp_path, lambda: FaultyGazetteer.like(gazetteer), told=Told(names=names.append)
    )

    # then one is left out of what is told on the way and in the end, and it is said which
    left = [f"{n:03}.txt" for n in range(count) if n != 1]
    for readings in [*names, read.readings]:
        assert [reading.article.name for reading in readings] == left
    (problem,) = read.problems
    assert str(problem).startswith("001.txt, not read: Newsmap met a fault of its own in it (Ind")
    assert corpus_of(read.readings, told_origins=read.origins).readings


def test_export_writes_the_others_and_ends_with_2(tmp_path):
    write_folder(tmp_path / "texts", 3)
    done = newsmap(
        "export", "--articles", str(tmp_path / "texts"), "--format", "csv", made="FaultyGazetteer"
    )
    assert done.returncode == 2
    (told,) = done.stderr.splitlines()
    assert told.startswith("001.txt, not read: Newsmap met a fault of its own in it (IndexError")
    assert "Goma" in done.stdout


@pytest.fixture
def failing(own, monkeypatch, gazetteer) -> Settings:
    """The page and the store of this process read with a gazetteer that fails."""
    faulty = FaultyGazetteer.like(gazetteer)
    monkeypatch.setattr("dashboard.collection.load_gazetteer", lambda *_: faulty)
    monkeypatch.setattr("dashboard.reprocessing.load_gazetteer", lambda *_: faulty)
    yield own
    open_gazetteer.cache_clear()
    reprocessing._gazetteer.cache_clear()


def sentence_on(page: AppTest) -> str:
    """The one warning of a page that shows its map, as it is read; no error stands on it."""
    assert not page.exception
    assert [one.value for one in page.error] == []
    (warning,) = page.warning
    return re.sub(r"\\(.)", r"\1", warning.value)


@pytest.mark.usefixtures("failing")
def test_the_page_says_which_article_of_a_folder_is_left_out_and_logs_where(
    monkeypatch, tmp_path, caplog
):
    write_folder(tmp_path / "texts", 3)
    monkeypatch.setenv("NEWSMAP_ARTICLES", str(tmp_path / "texts"))
    page = AppTest.from_file(PAGE, default_timeout=120).run()
    assert sentence_on(page).startswith("001.txt, not read: Newsmap met a fault of its own in it")

    # and whoever looks after the server finds in its log where it happened, once
    sentence_on(page.run())
    (logged,) = [one for one in caplog.records if one.name == "newsmap"]
    assert "in fail" in logged.getMessage()


@pytest.mark.usefixtures("failing")
def test_the_page_says_it_in_french(monkeypatch, tmp_path):
    write_folder(tmp_path / "texts", 3)
    monkeypatch.setenv("NEWSMAP_ARTICLES", str(tmp_path / "texts"))
    page = AppTest.from_file(PAGE, default_timeout=120)
    page.query_params["lang"] = "fr"
    told = sentence_on(page.run())
    assert told.startswith("001.txt, non lu : Newsmap a rencontré une erreur interne (IndexError")
    assert "Envoyez-le" in told


# --------------------------------------------------------------------------- the store


def test_of_a_store_all_is_shown_but_the_article_with_the_fault(failing):
    # given a store with an article that brings out a mistake of ours between two others
    store = shared_store(failing.store)
    texts = [f"Report {n}\n\nAbout {n + 40} families fled Sake to Goma.\n" for n in range(2)]
    bad = f"Report\n\nAbout 40 families fled Sake to {FAULTY_WORD.title()}.\n"
    for text in [texts[0], bad, texts[1]]:
        keep(store, text)

    # when it is looked at, twice
    for _ in range(2):
        collection = load_corpus(failing)

        # then the others are shown, and it is said which is not
        assert len(collection.corpus.readings) == 2
        (problem,) = collection.problems
        assert "not read: Newsmap met a fault of its own in it (IndexError" in str(problem)

    # and the page says so
    page = AppTest.from_file(PAGE, default_timeout=120).run()
    assert "Newsmap met a fault of its own" in sentence_on(page)

    # and once it is taken out, nothing is said any more
    article_id = next(iter(store.stale(reader_for(failing, store)[1]))).id
    store.remove_article(article_id, "Amina")
    assert load_corpus(failing).problems == ()


def test_a_look_at_a_store_with_a_fault_does_not_load_what_waits_to_be_read(failing, monkeypatch):
    # given a store with an article that brings out a mistake of ours, which was looked at
    store = shared_store(failing.store)
    keep(store, f"Report\n\nAbout 40 families fled Sake to {FAULTY_WORD.title()}.\n")
    before = load_corpus(failing)
    assert len(before.problems) == 1

    # when it is looked at again, as at every click, then the same is told, and no text is loaded
    loaded: list[Versions] = []
    monkeypatch.setattr(type(store), "stale", lambda _, versions: loaded.append(versions) or ())
    assert load_corpus(failing).problems == before.problems
    assert loaded == []


def test_an_article_that_a_later_rule_fails_at_stands_as_it_was_read(failing):
    # given an article that was read by earlier rules
    store = shared_store(failing.store)
    one = keep(store, f"Report\n\nAbout 40 families fled Sake to {FAULTY_WORD.title()}.\n")[0]
    before = Reading(article=one, resolutions=(), claims=())
    store.save_reading(before, Versions(rules="before", gazetteer="before"))

    # when it is read anew, and that fails, then it is said, and the article is there
    collection = load_corpus(failing)
    assert [reading.article.id for reading in collection.corpus.readings] == [one.id]
    assert len(collection.problems) == 1


def test_what_is_read_into_a_store_is_safe_where_we_fail_to_map_it(tmp_path):
    # given a folder with an article that brings out a mistake of ours
    write_folder(tmp_path / "texts", 3)
    environment = {"NEWSMAP_STORE": f"sqlite:///{tmp_path / 'store.sqlite'}"}

    # when it is read into a store
    done = newsmap("read", str(tmp_path / "texts"), made="FaultyGazetteer", **environment)

    # then all three are in it, one line says which is not on the map, and the others are
    assert "3 read" in done.stderr
    assert done.returncode == 2
    assert "Traceback" not in done.stderr
    told = done.stderr.splitlines()[1:]
    assert len(told) == 1
    assert "001.txt, not read: Newsmap met a fault of its own in it" in told[0]
    with open_store(environment["NEWSMAP_STORE"]) as store:
        assert (store.count(), len(list(store.readings()))) == (3, 2)


# --------------------------------------------------------------------------- stopped in the middle


@pytest.fixture
def found(tmp_path) -> Path:
    return tmp_path / "found.jsonl"


@pytest.fixture(params=[1, 2], ids="workers {}".format)
def in_the_middle(request, found) -> Iterator[subprocess.Popen[bytes]]:
    """``newsmap extract`` that has written something and waits for more to read."""
    command = "from dashboard.entrance import main; main()"
    with (
        found.open("wb") as out,
        subprocess.Popen(
            [sys.executable, "-c", command, "extract", "--workers", str(request.param)],
            cwd=ROOT,
            stdin=subprocess.PIPE,
            stdout=out,
            stderr=subprocess.PIPE,
            start_new_session=True,
            # where tests run behind a shell's "&", Ctrl+C is ignored, also by what they start
            preexec_fn=partial(signal.signal, signal.SIGINT, signal.SIG_DFL),
        ) as process,
    ):
        assert process.stdin is not None
        lines = "\n".join(line_of(f"{n}") for n in range(2 * 3 * BATCH))
        process.stdin.write(f"{lines}\n".encode())
        process.stdin.flush()
        until = monotonic() + 120
        while not found.stat().st_size and monotonic() < until:
            assert process.poll() is None
            sleep(0.05)
        yield process
        process.kill()


def test_ctrl_c_ends_it_without_a_word_and_with_whole_lines(in_the_middle, found):
    # when somebody presses Ctrl+C: the terminal tells all its processes
    os.killpg(in_the_middle.pid, signal.SIGINT)
    _, err = in_the_middle.communicate(timeout=120)

    # then it ends as programs do, says nothing, and what it wrote is whole
    assert (in_the_middle.returncode, err.decode()) == (130, "")
    written = [json.loads(line)["doc"] for line in found.read_text("utf-8").splitlines()]
    assert written == [str(n) for n in range(len(written))] != []


def test_no_process_outlives_the_one_that_was_killed(in_the_middle):
    # when it is killed, then nobody holds what it had open any longer
    in_the_middle.kill()
    _, err = in_the_middle.communicate(timeout=120)
    assert err == b""


@pytest.mark.parametrize("workers", ["1", "2"])
def test_who_takes_only_the_first_line_is_no_error(workers):
    command = [sys.executable, "-c", "from dashboard.entrance import main; main()"]
    lines = "".join(f"{line_of(f'{n}')}\n" for n in range(4 * BATCH))
    with subprocess.Popen(
        [*command, "extract", "--workers", workers],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        encoding="utf-8",
    ) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdin.write(lines)
        process.stdin.flush()
        process.stdout.readline() if workers == "1" else None
        process.stdout.close()
        process.stdin.close()
        assert process.stderr.read() == ""
    assert process.returncode == 0


# --------------------------------------------------------------------------- the last resort


@pytest.mark.parametrize("asked", ["", "1"])
def test_a_fault_that_no_text_brought_out_ends_a_command_in_a_sentence(asked):
    # given a gazetteer that fails wherever it is used for anything
    program = PROGRAM.replace("faulty.{made}.like(load(*given))", "[][1]")
    done = typed("explain", "Goma", program=program, environment={"NEWSMAP_DEBUG": asked})

    # then one sentence says so, and the trace is for who asks for it
    assert done.returncode == 2
    first, *more = done.stderr.splitlines()
    assert first.startswith("Newsmap met a fault of its own and stopped (IndexError, cli.py, line")
    assert bool(more) == bool(asked)
