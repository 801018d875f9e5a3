"""The first screen drawn by a second process: what the page itself would draw, or nothing."""

from __future__ import annotations

import io
import json
import os
import re
import shutil
import subprocess
import sys
from concurrent.futures import Future
from pathlib import Path
from threading import Event, Thread
from types import SimpleNamespace

import pytest
from browsing import PATIENCE_MS, reading
from hypothesis import given, settings
from hypothesis import strategies as st
from made_up import village_names, write_articles, write_gazetteer
from playwright.sync_api import expect
from typer.testing import CliRunner

from dashboard.cli import app
from dashboard.collection import Collection, folder_state, load_corpus, packed, take_over
from dashboard.settings import settings_from
from dashboard.starting import drawing_ahead, first_screen, read_ahead
from dashboard.starting.drawing_awaited import AwaitedDrawing, Stage
from dashboard.ui.opening import opening_screen
from dashboard.ui.screen import HowFar, awaited_head

ROOT = Path(__file__).resolve().parent.parent

settings_of_trials = settings(max_examples=60)


@pytest.fixture
def environment(tmp_path):
    """Settings of a folder with the two seeds, and nothing kept."""
    shutil.copytree(ROOT / "seeds", tmp_path / "articles")
    return {
        "NEWSMAP_ARTICLES": str(tmp_path / "articles"),
        "NEWSMAP_PACKS": str(tmp_path / "packs"),
        "NEWSMAP_STORE": f"sqlite:///{tmp_path / 'newsmap.sqlite'}",
        "NEWSMAP_SCREENS": str(tmp_path / "screens"),
    }


@pytest.fixture(autouse=True)
def nothing_sent():
    """Every test begins and ends with nothing taken over."""
    take_over(b"")
    yield
    take_over(b"")


def test_what_is_kept_is_what_the_page_opens_with_light_and_dark(environment, monkeypatch):
    # given a process in which no page has its articles yet
    monkeypatch.setattr(first_screen, "_retired", Event())
    settings = settings_from(environment)
    state = first_screen.state_of(settings)
    assert drawing_ahead.draw_and_keep(settings, io.BytesIO())
    collection = load_corpus(settings)
    for scheme in ("light", "dark"):
        kept = first_screen.kept_screen(settings, scheme, "en", state)
        assert kept == opening_screen(collection, scheme, "en")
        assert "Walikale" in kept.map.marks


def test_the_process_by_itself_keeps_the_screens_and_sends_what_it_read(environment):
    # given the process as the page starts it, from another folder
    started = drawing_ahead.draw_elsewhere(dict(os.environ) | environment)
    if started is None:
        pytest.skip("One processor alone: the page draws for itself.")
    told = list(iter(started.stdout.readline, b"\n"))  # on a slow machine, how far it is
    assert set(told) <= {b"read 2 2\n"}
    assert len(list(Path(environment["NEWSMAP_SCREENS"]).glob("*.json"))) == 2
    sent = started.stdout.read()
    assert started.wait(60) == 0

    # when the page takes over what it sent, then it holds what it would have read
    settings = settings_from(environment)
    read = load_corpus(settings_from(environment | {"NEWSMAP_SCREENS": "off"}))
    take_over(sent)
    taken = load_corpus(settings)
    assert taken == read
    assert taken.corpus is not read.corpus


def with_more_articles(environment):
    """So many that their names are told before their claims; 27 with the seeds."""
    for n in range(25):
        name = Path(environment["NEWSMAP_ARTICLES"]) / f"more-{n}.txt"
        name.write_text(f"Day {n}\n\nM23 rebels captured Sake.\n", encoding="utf-8")
    return settings_from(environment)


def test_the_process_tells_how_many_articles_it_has_read_before_it_sends_them(
    environment, monkeypatch
):
    # given a pipe as the page reads it
    monkeypatch.setattr(drawing_ahead, "_EVERY_S", 0)
    settings = with_more_articles(environment)
    drawing = AwaitedDrawing()
    monkeypatch.setattr(read_ahead, "_drawings", [drawing])
    reading_end, writing_end = os.pipe()
    with os.fdopen(writing_end, "wb") as out, os.fdopen(reading_end, "rb") as pipe:
        reader, told = Future(), []
        process = SimpleNamespace(stdout=pipe, wait=lambda: told.append(drawing.how_far()))
        waiting = Thread(target=read_ahead._follow, args=(process, reader))
        waiting.start()
        assert drawing_ahead.draw_and_keep(settings, out)
        sent = reader.result(60)
        waiting.join()

    # then the page knew of all of them, and gets what was read
    assert told == [HowFar(count=27, of=27, names_only=False)]
    assert drawing.wait(beyond=Stage.PLACES) is Stage.OVER
    take_over(sent)
    assert len(load_corpus(settings).corpus.readings) == 27


def test_places_are_sent_with_no_word_of_what_happened_there_before_claims_are_read(environment):
    settings, out = with_more_articles(environment), KeptBytes()
    assert drawing_ahead.draw_and_keep(settings, out)
    drawing = AwaitedDrawing()
    drawing.follow(io.BytesIO(out.kept))
    whole = load_corpus(settings)
    for scheme in ("light", "dark"):
        places, full = drawing.places(scheme), opening_screen(whole, scheme, "en")
        assert ids_of(places, "place:") == ids_of(full, "place:") != set()
        assert ids_of(full, "flow:")
        assert not ids_of(places, "flow:")
        assert "M23" not in places.map.marks
        assert "The places are found" in places.head


def test_of_a_store_as_well_the_places_are_sent_before_its_claims_are_compared(
    environment, monkeypatch
):
    with_more_articles(environment)
    folder = environment.pop("NEWSMAP_ARTICLES")
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    assert CliRunner().invoke(app, ["read", folder]).exit_code == 0
    assert CliRunner().invoke(app, ["reprocess"]).exit_code == 0
    settings, out = settings_from(environment), KeptBytes()
    assert drawing_ahead.draw_and_keep(settings, out)
    drawing = AwaitedDrawing()
    assert drawing.follow(io.BytesIO(out.kept)) == b""  # the page has the store itself
    places = drawing.places("light")
    full = opening_screen(load_corpus(settings), "light", "en")
    assert ids_of(places, "place:") == ids_of(full, "place:") != set()
    assert not ids_of(places, "flow:")


class KeptBytes(io.BytesIO):
    """Keeps what was written to it when it is closed."""

    def close(self):
        self.kept = self.getvalue()
        super().close()


def ids_of(screen, kind):
    """The ids of a kind of marks on a screen."""
    return set(re.findall(rf'"({kind}[^"]*)"', screen.map.marks))


def test_of_a_few_articles_the_places_are_not_sent_apart(environment):
    out = KeptBytes()
    assert drawing_ahead.draw_and_keep(settings_from(environment), out)
    assert b"places" not in out.kept.partition(b"\n\n")[0]


@settings_of_trials
@given(cut=st.integers(min_value=0, max_value=400), junk=st.binary(max_size=40))
def test_what_is_sent_in_part_or_garbled_leaves_nobody_waiting(cut, junk):
    screens = json.dumps({"light": {"head": "", "key": "", "marks": "m", "selection": ""}}).encode()
    whole = b"named 10 50\nplaces %d\n%bread 20 50\n\nrest" % (len(screens), screens)
    drawing = AwaitedDrawing()
    drawing.follow(io.BytesIO(whole[:cut] + junk))
    assert drawing.wait(beyond=Stage.PLACES) is Stage.OVER
    assert drawing.places("light") is None  # it lacks its crowd


def test_the_words_above_an_awaited_map_say_how_many_are_read_once_that_is_known():
    def told(names_only, *, has_places=False):
        far = HowFar(count=1_200, of=2_000, names_only=names_only)
        return awaited_head("en", far, has_places=has_places)

    assert "so far" not in awaited_head("en")
    assert "Searched for places so far: 1,200 of 2,000." in told(True)
    assert "Read so far: 1,200 of 2,000." in told(False)
    assert "Read so far: 1,200 of 2,000." in told(False, has_places=True)
    assert "so far" not in told(True, has_places=True)


def test_what_was_sent_of_another_state_of_the_folder_is_not_used(environment):
    settings = settings_from(environment)
    sent = packed(folder_state(settings), load_corpus(settings))
    article = Path(environment["NEWSMAP_ARTICLES"]) / "third.txt"
    article.write_text("Rebels at Sake\n\nM23 rebels captured Sake.\n", encoding="utf-8")
    take_over(sent)
    assert len(load_corpus(settings).corpus.readings) == 3


@pytest.mark.parametrize("cut", [0, 1, 40, -1])
def test_what_was_sent_in_part_is_not_used(environment, cut):
    settings = settings_from(environment)
    take_over(packed(folder_state(settings), load_corpus(settings))[:cut])
    article = Path(environment["NEWSMAP_ARTICLES"]) / "third.txt"
    article.write_text("Rebels at Sake\n\nM23 rebels captured Sake.\n", encoding="utf-8")
    assert len(load_corpus(settings).corpus.readings) == 3


def test_articles_of_a_store_are_not_sent(environment):
    settings = settings_from(environment)
    corpus = load_corpus(settings).corpus
    assert packed(folder_state(settings), Collection(corpus=corpus, stored=True)) == b""


def test_with_a_file_that_cannot_be_read_nothing_is_kept(environment):
    (Path(environment["NEWSMAP_ARTICLES"]) / "bad.txt").write_bytes(b"\x00\x01\x02" * 100)
    assert not drawing_ahead.draw_and_keep(settings_from(environment), io.BytesIO())
    assert not Path(environment["NEWSMAP_SCREENS"]).exists()


def test_where_nothing_is_to_be_kept_nothing_is_read(environment):
    out = io.BytesIO()
    off = settings_from(environment | {"NEWSMAP_SCREENS": "off"})
    assert not drawing_ahead.draw_and_keep(off, out)
    assert out.closed


def test_with_one_processor_the_page_draws_for_itself(environment, monkeypatch):
    monkeypatch.setattr(os, "cpu_count", lambda: 1)
    assert drawing_ahead.draw_elsewhere(environment) is None


def test_where_no_process_can_be_started_the_page_draws_for_itself(environment, monkeypatch):
    monkeypatch.setattr(os, "cpu_count", lambda: 2)
    monkeypatch.setattr(sys, "executable", "/no/such/python")
    assert drawing_ahead.draw_elsewhere(environment) is None


def test_a_gazetteer_that_is_wrong_ends_the_process_without_a_word(environment, tmp_path):
    (tmp_path / "gazetteer.csv").write_text("no,such,columns\n1,2,3\n", encoding="utf-8")
    environment["NEWSMAP_GAZETTEER"] = str(tmp_path / "gazetteer.csv")
    done = subprocess.run(
        [sys.executable, "-m", "dashboard.starting.drawing_ahead"],
        env=dict(os.environ) | environment,
        cwd=ROOT,
        capture_output=True,
        check=False,
    )
    assert (done.returncode, done.stdout, done.stderr) == (0, b"", b"")


def test_no_part_of_streamlit_or_folium_is_needed_to_draw(environment):
    asked = (
        "import sys, io, os; from dashboard.starting import drawing_ahead as d; "
        "from dashboard.settings import settings_from; "
        "assert d.draw_and_keep(settings_from(os.environ), io.BytesIO()); "
        "print(sorted({'streamlit', 'folium', 'pandas', 'sqlalchemy'} & set(sys.modules)))"
    )
    done = subprocess.run(
        [sys.executable, "-c", asked],
        env=dict(os.environ) | environment,
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout.strip() == "[]"


def opened_words(serve_app, browser, environment):
    """The summary, the marks and the first sources of the page, once all of it stands."""
    with (
        serve_app(environment) as address,
        reading(browser, address, viewport={"width": 1280, "height": 900}) as reader,
    ):
        reader.wait_for_map()
        expect(reader.page.locator(".nm-waiting")).to_have_count(0, timeout=PATIENCE_MS)
        expect(reader.page.locator(".nm-panel-title")).to_be_visible(timeout=PATIENCE_MS)
        reader.settle()
        assert reader.outside == []
        assert reader.errors == []
        summary = reader.page.locator(".nm-summary").first.text_content()
        return (summary, reader.marks(), reader.quotes.count()), reader.view()


def test_a_page_drawn_ahead_is_the_page_drawn_by_itself(serve_app, browser, environment):
    ahead = opened_words(serve_app, browser, environment)
    alone = opened_words(serve_app, browser, environment | {"NEWSMAP_SCREENS": "off"})
    assert ahead[0] == alone[0]
    assert ahead[1] == pytest.approx(alone[1], abs=0.01)  # a pixel


def test_what_is_wrong_is_told_by_the_page_although_another_process_met_it_first(
    serve_app, browser, environment, tmp_path
):
    (tmp_path / "gazetteer.csv").write_text("no,such,columns\n1,2,3\n", encoding="utf-8")
    environment["NEWSMAP_GAZETTEER"] = str(tmp_path / "gazetteer.csv")
    with (
        serve_app(environment) as address,
        reading(browser, address, viewport={"width": 1280, "height": 900}) as reader,
    ):
        told = reader.page.get_by_text("gazetteer.csv").first
        expect(told).to_be_visible(timeout=PATIENCE_MS)
        assert "Traceback" not in reader.page.content()


#: Run by every process of a server whose PYTHONPATH holds it: the one that draws ahead waits for a
#: file before it reads names, and for another before it reads claims.
HELD = """
import sys, time
from pathlib import Path

if "dashboard.starting.drawing_ahead" in sys.orig_argv:
    from dashboard import reading_together

    def held(desk, file):
        load = desk.load

        def wait(self):
            while not Path(file).exists():
                time.sleep(0.02)
            load(self)

        desk.load = wait

    held(reading_together._NamesDesk, {names!r})
    held(reading_together._WholeDesk, {claims!r})
"""


@pytest.mark.parametrize(("scheme", "is_moved"), [("light", False), ("dark", True)])
def test_while_many_articles_are_read_a_map_stands_there_then_its_places_then_what_is_said_of_them(
    serve_app, browser, environment, tmp_path, scheme, is_moved
):
    if (os.cpu_count() or 1) < 2:
        pytest.skip("One processor alone: the page draws for itself.")
    # given many articles, and a process that reads on when it is let
    names = village_names(1000)
    write_gazetteer(tmp_path / "gazetteer.csv", names)
    write_articles(Path(environment["NEWSMAP_ARTICLES"]), names)
    environment["NEWSMAP_GAZETTEER"] = str(tmp_path / "gazetteer.csv")
    read_names, read_claims = tmp_path / "names", tmp_path / "claims"
    (tmp_path / "held").mkdir()
    held = HELD.format(names=str(read_names), claims=str(read_claims))
    (tmp_path / "held" / "sitecustomize.py").write_text(held, encoding="utf-8")
    environment["PYTHONPATH"] = str(tmp_path / "held")
    with (
        serve_app(environment) as address,
        reading(
            browser, address, viewport={"width": 1280, "height": 900}, color_scheme=scheme
        ) as reader,
    ):
        summary = reader.page.locator(".nm-summary")
        expect(summary).to_have_text("The articles are being read.", timeout=PATIENCE_MS)
        expect(reader.frame_element).to_have_count(1, timeout=PATIENCE_MS)
        frame = reader.frame

        # when the names are read, then the same frame holds the places, and no word of more
        read_names.touch()
        expect(summary).to_contain_text("The places are found", timeout=PATIENCE_MS)
        reader.wait_for_marks("marks.length >= 1000")
        assert reader.frame is frame
        assert frame.evaluate("map.getContainer().getAttribute('aria-busy')") == "true"
        assert not any(one.startswith("flow:") for one in reader.ids())
        expect(reader.page.locator(".nm-waiting")).to_be_visible()
        if is_moved:
            reader.drag_map(60, 40)
        seen = reader.view()

        # when the rest is read, then the words tell of it, and the arrows are there
        read_claims.touch()
        expect(summary).to_contain_text("M23", timeout=PATIENCE_MS)
        expect(summary).to_have_count(1)
        reader.wait_for_marks("marks.some(mark => (mark.id || '').startsWith('flow:'))")
        assert reader.frame is frame
        expect(reader.title).to_be_visible(timeout=PATIENCE_MS)
        expect(reader.page.get_by_text("being read")).to_have_count(0)
        assert frame.evaluate("map.getContainer().getAttribute('aria-busy')") == "false"
        assert reader.view() == pytest.approx(seen, abs=1e-9)
        if not is_moved:  # it is the view of all that is drawn
            frame.locator(".nm-fit").click()
            reader.settle()
            assert reader.view() == pytest.approx(seen, abs=0.01)
        assert reader.outside == []
        assert reader.errors == []
