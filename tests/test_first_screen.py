"""The page's first screen, kept from the last time: the same to the letter, or not used at all."""

from __future__ import annotations

import json
import os
import shutil
import stat
from contextlib import contextmanager
from pathlib import Path

import pytest
from browsing import PATIENCE_MS, reading
from hostile_text import assert_nothing_ran, payloads, write_articles, write_gazetteer
from hypothesis import given
from hypothesis import strategies as st
from made_up import village_names, write_villages
from playwright.sync_api import expect

from dashboard.settings import settings_from
from dashboard.starting import first_screen
from dashboard.storage.file_stamps import sqlite_stamp, stamp_of
from dashboard.storage.kept_screens import MOST_KEPT, find_screen, keep_screen
from dashboard.ui.map_features import FEW_PLACES

ROOT = Path(__file__).resolve().parent.parent

TITLE = "{} — what the sources say"

#: Notes whether the page ever said that the map is the one of last time, and where it stood then.
WATCH = """
window.waited = false;
const look = () => {
    if (!document.querySelector('.nm-waiting')) return;
    window.waited = true;
    const map = document.querySelector('iframe');
    // words in another font, until the page's own has come, take more lines
    const dressed = document.fonts.status === 'loaded'
        && document.fonts.check('19px "Source Sans"');
    if (map && dressed) window.stood = map.getBoundingClientRect().top;
};
const eachFrame = () => { look(); requestAnimationFrame(eachFrame); };
eachFrame();
new MutationObserver(look).observe(document, {childList: true, subtree: true});
"""


# --------------------------------------------------------------------------- the files


@given(
    values=st.dictionaries(st.text(), st.text()),
    name=st.text(min_size=1),
    stamp=st.lists(st.tuples(st.text(), st.integers())),
)
def test_what_is_kept_is_found_again_to_the_letter(tmp_path_factory, values, name, stamp):
    folder = tmp_path_factory.mktemp("kept")
    assert keep_screen(folder, name, stamp, values)
    assert find_screen(folder, name, stamp) == values
    # and in another state, or under another name, it is not
    assert find_screen(folder, name, [*stamp, ("more", 1)]) is None
    assert find_screen(folder, f"{name}.", stamp) is None


@pytest.mark.parametrize(
    "content", [b"", b"{", b"[]", b"null", b'{"stamp": 3}', b"\xff\xfe", b'{"values": {}}']
)
def test_a_damaged_file_is_as_good_as_none(tmp_path, content):
    keep_screen(tmp_path, "name", "state", {"head": "x"})
    (file,) = tmp_path.glob("*.json")
    file.write_bytes(content)
    assert find_screen(tmp_path, "name", "state") is None


def test_values_of_another_kind_are_as_good_as_none(tmp_path):
    keep_screen(tmp_path, "name", "state", {"head": "x"})
    (file,) = tmp_path.glob("*.json")
    told = json.loads(file.read_text(encoding="utf-8"))
    file.write_text(json.dumps({**told, "values": ["head"]}), encoding="utf-8")
    assert find_screen(tmp_path, "name", "state") is None


def test_where_nothing_can_be_written_nothing_is_kept_and_nothing_breaks(tmp_path):
    (tmp_path / "file").write_text("in the way", encoding="utf-8")
    assert not keep_screen(tmp_path / "file" / "screens", "name", "state", {"head": "x"})
    assert find_screen(tmp_path / "file" / "screens", "name", "state") is None


def test_what_could_not_be_put_in_its_place_leaves_nothing_beside_it(tmp_path):
    keep_screen(tmp_path, "name", "state", {"head": "x"})
    (file,) = tmp_path.glob("*.json")
    file.unlink()
    (file / "in the way").mkdir(parents=True)
    assert not keep_screen(tmp_path, "name", "state", {"head": "x"})
    assert list(tmp_path.iterdir()) == [file]


def test_only_the_latest_screens_are_kept_and_only_their_owner_reads_them(tmp_path):
    folder = tmp_path / "screens"
    for n in range(MOST_KEPT + 3):
        keep_screen(folder, f"name {n}", "state", {"head": str(n)})
        for file in folder.glob("*.json"):  # all written a second earlier than the next one
            status = file.stat()
            os.utime(file, ns=(status.st_atime_ns, status.st_mtime_ns - 10**9))
    assert len(list(folder.iterdir())) == MOST_KEPT
    assert find_screen(folder, "name 0", "state") is None
    assert find_screen(folder, f"name {MOST_KEPT + 2}", "state") == {"head": str(MOST_KEPT + 2)}
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700


def test_a_changed_file_a_new_one_and_one_that_went_are_other_states(tmp_path):
    settings = settings_from(
        {
            "NEWSMAP_ARTICLES": str(tmp_path / "articles"),
            "NEWSMAP_PACKS": str(tmp_path / "packs"),
            "NEWSMAP_SCREENS": str(tmp_path / "screens"),
        }
    )
    shutil.copytree(ROOT / "seeds", tmp_path / "articles")
    states = [first_screen.state_of(settings)]
    assert states[0] == first_screen.state_of(settings)
    (tmp_path / "articles" / "new.txt").write_text("M23 took Sake.", encoding="utf-8")
    states.append(first_screen.state_of(settings))
    (tmp_path / "articles" / "new.txt").write_text("M23 left Sake.", encoding="utf-8")
    os.utime(tmp_path / "articles" / "new.txt", ns=(1, 1))
    states.append(first_screen.state_of(settings))
    next((tmp_path / "articles").glob("*.txt")).unlink()
    states.append(first_screen.state_of(settings))
    (tmp_path / "packs").mkdir()
    (tmp_path / "packs" / "mine.csv").write_text("id,name\n", encoding="utf-8")
    states.append(first_screen.state_of(settings))
    assert len(set(states)) == len(states)


def test_what_is_written_ahead_of_a_database_is_part_of_its_state(tmp_path):
    file, ahead = tmp_path / "news.sqlite", tmp_path / "news.sqlite-wal"
    file.write_bytes(b"pages")
    before = sqlite_stamp(file)
    ahead.write_bytes(b"")  # opening a database to read makes an empty one
    assert sqlite_stamp(file) == before
    ahead.write_bytes(b"a page")
    assert sqlite_stamp(file) != before


def test_of_a_shared_store_nothing_is_kept():
    settings = settings_from({"NEWSMAP_STORE": "postgresql+psycopg://reader@host/news"})
    assert first_screen.state_of(settings) is None
    assert first_screen.kept_screen(settings, "light", "en", None) is None


def test_a_missing_file_has_a_state_of_its_own(tmp_path):
    assert stamp_of([tmp_path / "none"]) == ((str(tmp_path / "none"), 0, -1),)


# --------------------------------------------------------------------------- a real page


@contextmanager
def opened(serve_app, browser, folder, width=1280, **environment):
    """The page as a reader sees it at a start of the app; what is kept lies in the folder."""
    asked = {
        "NEWSMAP_STORE": f"sqlite:///{folder / 'newsmap.sqlite'}",
        "NEWSMAP_PACKS": str(folder / "packs"),
        "NEWSMAP_SCREENS": str(folder / "screens"),
        **environment,
    }
    with (
        serve_app(asked) as address,
        reading(browser, address, WATCH, viewport={"width": width, "height": 900}) as reader,
    ):
        reader.wait_for_map()
        yield reader
        assert reader.outside == []
        assert reader.errors == []


def waited(reader):
    """Whether the page was drawn from what was kept, once its sources have come."""
    expect(reader.page.locator(".st-key-panel")).to_be_visible(timeout=PATIENCE_MS)
    expect(reader.page.locator(".nm-waiting")).to_have_count(0, timeout=PATIENCE_MS)
    return reader.page.evaluate("window.waited")


#: In degrees, at the zoom at which the seeds are seen. Leaflet tells the middle of a map whose size
#: was looked at again by whole pixels of its panes.
A_PIXEL = 0.01


def words(reader):
    return reader.page.locator(".nm-summary").first.text_content()


@pytest.fixture(scope="module")
def opened_once(serve_app, browser, tmp_path_factory):
    """A folder in which the page was opened once, and the marks, the words and the view it had."""
    folder = tmp_path_factory.mktemp("opened")
    with opened(serve_app, browser, folder) as reader:
        waited(reader)
        first = reader.marks(), words(reader), reader.view()
    assert list((folder / "screens").glob("*.json"))
    return folder, first


def test_the_second_start_draws_the_map_of_the_first_and_opens_its_sources(
    serve_app, browser, opened_once
):
    # given a page that was opened once
    folder, first = opened_once

    # when the app is started again
    with opened(serve_app, browser, folder) as reader:
        # then it shows the same before the articles are read, and they are read behind it
        assert waited(reader)
        reader.expect_read(lambda: (reader.marks(), words(reader)), first[:2])
        reader.expect_read(reader.view, pytest.approx(first[2], abs=A_PIXEL))
        reader.click_mark("place:walikale")
        reader.expect_title(TITLE.format("Walikale"))
        expect(reader.quotes.first).to_be_visible()
        # and a filter still leaves the map where it was
        reader.pill("Fleeing").click()
        reader.wait_for_marks("marks.every(mark => mark.t !== 'flow')")
        reader.settle()
        assert reader.view() == pytest.approx(first[2], abs=A_PIXEL)


@pytest.mark.parametrize("width", [390, 1280])
def test_the_map_stays_where_it_is_when_the_rest_of_the_page_comes(
    serve_app, browser, opened_once, width
):
    folder, _ = opened_once
    for _ in range(3):  # on a slow machine the sources may come before the page's font
        with opened(serve_app, browser, folder, width) as reader:
            assert waited(reader)
            expect(reader.page.get_by_role("textbox", name="Search the articles")).to_be_visible()
            reader.settle()
            stood = reader.page.evaluate("window.stood ?? null")
            if stood is not None:
                now = pytest.approx(stood, abs=1)
                reader.expect_read(lambda: reader.frame_element.bounding_box()["y"], now)
                return
    raise AssertionError("The map never stood there, in the page's own font, before its sources.")


def test_a_changed_folder_is_read_anew_before_anything_is_drawn(serve_app, browser, tmp_path):
    articles = tmp_path / "articles"
    shutil.copytree(ROOT / "seeds", articles)
    with opened(serve_app, browser, tmp_path, NEWSMAP_ARTICLES=str(articles)) as reader:
        assert "place:sake" not in reader.ids()
    (articles / "third.txt").write_text(
        "Rebels at Sake\n\nM23 rebels captured the town of Sake on Monday.\n", encoding="utf-8"
    )
    with opened(serve_app, browser, tmp_path, NEWSMAP_ARTICLES=str(articles)) as reader:
        reader.wait_for_marks("marks.some(mark => mark.id === 'place:sake')")


def test_a_kept_screen_that_is_not_what_the_articles_say_is_replaced(
    serve_app, browser, opened_once
):
    # given a kept screen in which somebody changed a word
    folder, (_, true, _) = opened_once
    kept = {file: file.read_text(encoding="utf-8") for file in (folder / "screens").glob("*.json")}
    for file, text in kept.items():
        told = json.loads(text)
        told["values"]["head"] = told["values"]["head"].replace("Walikale", "Nowhere")
        file.write_text(json.dumps(told), encoding="utf-8")

    # when the page is opened, then what the articles say stands on it in the end
    try:
        with opened(serve_app, browser, folder) as reader:
            expect(reader.page.locator(".nm-summary").first).to_have_text(true, timeout=PATIENCE_MS)
            reader.click_mark("place:walikale")
            reader.expect_title(TITLE.format("Walikale"))
    finally:  # the other tests find the folder as it was
        for file, text in kept.items():
            file.write_text(text, encoding="utf-8")


def test_marks_too_many_for_the_script_are_kept_with_it(serve_app, browser, tmp_path):
    names = village_names(FEW_PLACES + 30)
    own = write_villages(tmp_path, len(names))
    for start in range(2):
        with opened(serve_app, browser, tmp_path, **own) as reader:
            reader.wait_for_marks(f"marks.filter(mark => mark.t === 'dot').length >= {len(names)}")
            assert waited(reader) or start == 0
            reader.frame.evaluate("id => newsmap.pick(id)", f"place:{names[7].lower()}")
            reader.expect_title(TITLE.format(names[7]))


def test_hostile_words_in_a_kept_screen_run_no_more_than_before(serve_app, browser, tmp_path):
    # given articles and gazetteer rows full of payloads, shown once before
    texts = payloads(tmp_path)
    write_articles(tmp_path / "articles", texts)
    for unread in (tmp_path / "articles").glob("not read*"):
        unread.unlink()  # with a file that cannot be read nothing is kept
    write_gazetteer(tmp_path / "gazetteer.csv", texts)
    own = {
        "NEWSMAP_ARTICLES": str(tmp_path / "articles"),
        "NEWSMAP_GAZETTEER": str(tmp_path / "gazetteer.csv"),
    }
    with opened(serve_app, browser, tmp_path, **own) as reader:
        waited(reader)

    # when they are drawn from what was kept
    with opened(serve_app, browser, tmp_path, **own) as reader:
        assert waited(reader)

        # then nothing runs, and every place stands there
        assert_nothing_ran(reader, tmp_path)
        wanted = {f"place:hostile-{name}" for name in texts}
        reader.expect_read(lambda: wanted - reader.ids("dot"), set())
