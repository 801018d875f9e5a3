"""What was read off a large folder is kept: the same answers, and only new files read again."""

from __future__ import annotations

import os
import sqlite3
import stat
from datetime import date
from pathlib import Path

import pytest
from hostile_text import article_text, payloads

from dashboard import pipeline, reading_together
from dashboard.collection import load_corpus
from dashboard.core.gazetteer import Gazetteer
from dashboard.pipeline import read_article
from dashboard.reading_together import Keeping, Told, is_large, read_folder
from dashboard.settings import settings_from
from dashboard.storage import kept_readings
from dashboard.storage.articles import TextFile, read_article_folder
from dashboard.storage.file_stamps import stamp_of, text_files
from dashboard.storage.kept_readings import keep, key_of, looked_up, unpacked
from dashboard.storage.kept_screens import READINGS, clear_screens
from dashboard.storage.packs import load_gazetteer

SEEDS = Path(__file__).resolve().parent.parent / "seeds"

#: A village that no pack knows, at a stated distance: its row is made up while it is read.
OFFERED = (
    "Rebels near Kwamatumbi\n\nRebels attacked the village of Kwamatumbi, 12 km north of Walikale, "
    "on Monday. At least 300 households fled from Kwamatumbi to Walikale, a “nurse” said.\n"
)


@pytest.fixture(scope="module")
def gazetteer() -> Gazetteer:
    return load_gazetteer(settings_from({}))


@pytest.fixture
def folder(tmp_path):
    """The seeds, and a village that is offered a place."""
    articles = tmp_path / "articles"
    articles.mkdir()
    for seed in SEEDS.glob("*.txt"):
        (articles / seed.name).write_bytes(seed.read_bytes())
    (articles / "offered.txt").write_text(OFFERED, encoding="utf-8")
    return articles


@pytest.fixture
def keeping(tmp_path):
    return Keeping(folder=tmp_path / "kept", version=lambda: "1")


@pytest.fixture
def counted(monkeypatch):
    """The names of the articles that are read, as they are."""
    names = []

    def count(article, gazetteer):
        names.append(article.name)
        return read_article(article, gazetteer)

    monkeypatch.setattr(pipeline, "read_article", count)
    monkeypatch.setattr(os, "cpu_count", lambda: 1)
    return names


def read(folder, gazetteer, keeping):
    return read_folder(folder, lambda: gazetteer, keeping)


def test_a_second_reading_gives_the_same_and_reads_no_article(folder, gazetteer, keeping, counted):
    alone = read(folder, gazetteer, None)
    first = read(folder, gazetteer, keeping)
    counted.clear()
    second = read(folder, gazetteer, keeping)
    assert counted == []
    assert second.readings == first.readings == alone.readings
    assert any(one.offered for reading in second.readings for one in reading.resolutions)


def test_texts_that_would_be_more_than_text_are_kept_as_they_are(
    gazetteer, keeping, tmp_path, counted
):
    (tmp_path / "hostile").mkdir()
    for name, payload in payloads(tmp_path).items():
        path = tmp_path / "hostile" / f"{name}.txt"
        path.write_text(article_text(payload[:500], "Sake"), encoding="utf-8")
    first = read(tmp_path / "hostile", gazetteer, keeping)
    counted.clear()
    assert read(tmp_path / "hostile", gazetteer, keeping).readings == first.readings
    assert counted == []


def test_only_files_that_are_new_or_changed_are_read_again(folder, gazetteer, keeping, counted):
    # given a folder that was read
    read(folder, gazetteer, keeping)
    counted.clear()

    # when one file is added, one is changed, one gets another name, one is taken away
    seeds = sorted(SEEDS.glob("*.txt"))
    (folder / "new.txt").write_text("Sake\n\nThe army left Sake on Monday.\n", encoding="utf-8")
    (folder / "offered.txt").write_text(OFFERED.replace("300", "400"), encoding="utf-8")
    (folder / seeds[0].name).rename(folder / "renamed.txt")
    (folder / seeds[1].name).unlink()

    # then those three are read, and the answers are those of reading all
    found = read(folder, gazetteer, keeping)
    assert sorted(counted) == ["new.txt", "offered.txt", "renamed.txt"]
    assert found.readings == read(folder, gazetteer, None).readings


def test_readings_by_other_rules_or_another_gazetteer_are_not_used(
    folder, gazetteer, keeping, counted
):
    read(folder, gazetteer, keeping)
    counted.clear()
    read(folder, gazetteer, Keeping(folder=keeping.folder, version=lambda: "2"))
    assert len(counted) == len(text_files(folder))


def test_a_row_that_the_gazetteer_lost_has_the_article_read_again(gazetteer, tmp_path):
    reading = read_article(read_article_folder(SEEDS)[0][0], gazetteer)
    assert keep(tmp_path, {"a": reading}, gazetteer)
    with looked_up(tmp_path) as find:
        kept = find("a")
    assert unpacked(kept, gazetteer) == reading
    assert unpacked(kept, Gazetteer.from_places([])) is None


@pytest.mark.parametrize(
    "content", [b"", b"no database", b"SQLite format 3\x00" + bytes(5_000)], ids=repr
)
def test_a_damaged_file_is_begun_anew(folder, gazetteer, keeping, counted, content):
    keeping.folder.mkdir()
    (keeping.folder / READINGS).write_bytes(content)
    first = read(folder, gazetteer, keeping)
    counted.clear()
    assert read(folder, gazetteer, keeping).readings == first.readings
    assert counted == []


@pytest.mark.parametrize("column", ["article", "reading", "rows"])
@pytest.mark.parametrize("content", [b"", b"\x00\xff", "words", 7, b"x\x9c"], ids=repr)
def test_a_kept_reading_that_is_not_one_is_read_again(
    folder, gazetteer, keeping, counted, column, content
):
    first = read(folder, gazetteer, keeping)
    with sqlite3.connect(keeping.folder / READINGS) as base:
        base.execute(f"UPDATE kept SET {column} = ?", (content,))  # a column of the list above
    base.close()
    counted.clear()
    assert read(folder, gazetteer, keeping).readings == first.readings
    assert len(counted) == len(first.readings)


def test_a_table_of_another_shape_is_begun_anew(folder, gazetteer, keeping, counted):
    keeping.folder.mkdir()
    with sqlite3.connect(keeping.folder / READINGS) as base:
        base.execute("CREATE TABLE kept (key TEXT)")
    base.close()
    read(folder, gazetteer, keeping)
    counted.clear()
    read(folder, gazetteer, keeping)
    assert counted == []


def test_where_nothing_can_be_written_everything_is_read(folder, gazetteer, tmp_path, counted):
    (tmp_path / "kept").write_text("a file stands where the folder should be", encoding="utf-8")
    keeping = Keeping(folder=tmp_path / "kept", version=lambda: "1")
    first = read(folder, gazetteer, keeping)
    assert read(folder, gazetteer, keeping).readings == first.readings
    assert len(counted) == 2 * len(first.readings)


def test_a_file_that_another_process_holds_keeps_nobody_from_reading(
    folder, gazetteer, keeping, monkeypatch
):
    monkeypatch.setattr(kept_readings, "_PATIENCE_S", 0.01)
    first = read(folder, gazetteer, keeping)
    base = sqlite3.connect(keeping.folder / READINGS)
    base.execute("BEGIN EXCLUSIVE")
    assert read(folder, gazetteer, keeping).readings == first.readings
    base.close()


def test_what_was_not_asked_for_longest_goes_first(gazetteer, tmp_path, monkeypatch):
    # given three readings of different days, of which two may stay
    reading = read_article(read_article_folder(SEEDS)[0][0], gazetteer)
    monkeypatch.setattr(kept_readings, "MOST_KEPT", 2)
    keep(tmp_path, {"old": reading, "older": reading}, gazetteer)
    with sqlite3.connect(tmp_path / READINGS) as base:
        base.execute("UPDATE kept SET used = 1 WHERE key = 'old'")
        base.execute("UPDATE kept SET used = 2 WHERE key = 'older'")
    base.close()

    # when the first of them is asked for, and one more is kept
    with looked_up(tmp_path) as find:
        assert find("old") is not None
    keep(tmp_path, {"new": reading}, gazetteer)

    # then the other one is gone
    with looked_up(tmp_path) as find:
        assert [find(key) is not None for key in ("old", "older", "new")] == [True, False, True]
    with sqlite3.connect(tmp_path / READINGS) as base:
        days = {day for (day,) in base.execute("SELECT used FROM kept")}
    base.close()
    assert days == {date.today().toordinal()}


def test_what_is_kept_is_for_its_owner_alone_and_goes_with_the_screens(gazetteer, tmp_path):
    reading = read_article(read_article_folder(SEEDS)[0][0], gazetteer)
    keep(tmp_path / "kept", {"a": reading}, gazetteer)
    file = tmp_path / "kept" / READINGS
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert stat.S_IMODE(file.parent.stat().st_mode) == 0o700
    clear_screens(file.parent)
    assert list(file.parent.iterdir()) == []


def test_every_name_content_and_version_has_a_key_of_its_own():
    files = [
        TextFile(name=name, raw_sha256=raw, text=text)
        for name in ("a", "b", "a\0b")
        for raw, text in (("0a", "x"), ("0a", "y"), ("0b", "x"), ("0c", "\ud800"))
    ]
    keys = {key_of(file, version) for file in files for version in ("1", "2")}
    assert len(keys) == 2 * len(files)


def test_a_small_folder_is_not_kept_and_a_large_one_is(tmp_path, folder, monkeypatch):
    settings = settings_from(
        {"NEWSMAP_ARTICLES": str(folder), "NEWSMAP_SCREENS": str(tmp_path / "screens")}
    )
    load_corpus(settings)
    assert not (tmp_path / "screens").exists()
    monkeypatch.setattr(reading_together, "WORTH_KEEPING", 20_000)
    long = "Markets reopened.\n\nM23 rebels captured Sake on Monday.\n" + "Rain fell. " * 2_000
    (folder / "long.txt").write_text(long, encoding="utf-8")
    assert is_large(stamp_of(text_files(folder)))
    first = load_corpus(settings)
    assert (tmp_path / "screens" / READINGS).exists()
    off = settings_from({"NEWSMAP_ARTICLES": str(folder), "NEWSMAP_SCREENS": "off"})
    assert load_corpus(off).corpus == first.corpus


@pytest.mark.usefixtures("counted")
def test_it_is_told_on_the_way_how_many_are_read(folder, gazetteer):
    told = []
    found = read_folder(folder, lambda: gazetteer, told=Told(read=lambda *one: told.append(one)))
    of = len(found.readings)
    assert told[-1] == (of, of)
    assert told == sorted(told)
