"""An erased article leaves no word behind: in no table, no index, no file, no later backup."""

from __future__ import annotations

import hashlib
import os
import sqlite3
import threading
import zipfile
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from small_engine import KIBATI_WEST, V1, article, by, read
from sqlalchemy import create_engine, text
from sqlalchemy.engine import make_url

from dashboard.core.reviews import accept_mention, move_mention, reject_claim, set_date
from dashboard.model import Article, Place, PlaceKind, Scope
from dashboard.storage.intake import TakenState, take_in
from dashboard.storage.readers import ReadArticle
from dashboard.storage.sketches import Copies, sharing_text
from dashboard.storage.store import (
    ErasedError,
    Store,
    StoreError,
    clean,
    erase,
    erased_articles,
    erasure_of,
    open_store,
    readmit,
    waiting_for_cleaning,
)
from dashboard.storage.store.state import same_articles, state_of

URL = "https://news.example/zephyrine-quillfeather"
SECRET = (
    "Zephyrine Quillfeather of Walikale told us. In Walikale, 1,200 people fled Kibati. "
    "Lukweti burnt, said Zephyrine Quillfeather, born 1971."
)
OTHER = "In Goma, 3,000 people fled Bukavu. Lukweti is calm."

#: Words that only the secret article, its metadata, and decisions on it hold.
WORDS = (
    b"Quillfeather",
    b"quillfeather",
    b"Zephyrine",
    b"zephyrine",
    b"Grackleton",
    b"whisperednote",
)


def put(store: Store, one: Article, *, file: bool = True) -> Article:
    """An article in the store, with its file and its sketch, and read."""
    data = one.text.encode()
    one = replace(one, raw_sha256=hashlib.sha256(data).hexdigest())
    with Copies(store) as copies:
        list(take_in([ReadArticle(article=one, file_bytes=data if file else None)], store, copies))
    store.save_reading(read(one), V1)
    return one


def secret(store: Store, **more: object) -> Article:
    """The article that must go, with everything that people and the page add to one."""
    values = {"url": URL, "publisher": "Grackleton Post"} | more
    one = put(store, article(SECRET, **values))  # type: ignore[arg-type]
    reading = read(one)
    store.add_review(reject_claim(reading.claims[0], replace(by("Ben"), note="whisperednote")))
    store.add_review(set_date(one, None, by("Ana")))
    store.keep("looked up", "nominatim quillfeather", '["Zephyrine"]')
    return one


def data_files(store: Store) -> list[Path]:
    """The files in which the engine keeps the store, here on this machine."""
    url = make_url(store._db.address)
    if url.get_backend_name() == "sqlite":
        return sorted(Path(str(url.database)).parent.glob(Path(str(url.database)).name + "*"))
    engine = create_engine(url, isolation_level="AUTOCOMMIT")
    with engine.connect() as connection:
        connection.execute(text("CHECKPOINT"))
        base = connection.execute(text("SHOW data_directory")).scalar_one()
        number = connection.execute(
            text("SELECT oid FROM pg_database WHERE datname = current_database()")
        ).scalar_one()
    engine.dispose()
    folder = Path(base) / "base" / str(number)
    if not os.access(folder, os.R_OK | os.X_OK):
        pytest.skip("the server's files are not on this machine, or not open to us")
    return sorted(path for path in folder.iterdir() if path.is_file())


def found_in(files: list[Path], wanted: tuple[bytes, ...]) -> set[bytes]:
    contents = [path.read_bytes() for path in files]
    return {one for one in wanted if any(one in content for content in contents)}


def packed(store: Store) -> tuple[bytes, ...]:
    """Middles of all that is stored compressed, as its bytes lie in the file."""
    asked = "SELECT body FROM article UNION ALL SELECT body FROM raw_file"
    with store._db.read() as connection:
        bodies = [bytes(row.body) for row in connection.execute(text(asked))]
        bodies += [bytes(row.body) for row in connection.execute(text("SELECT body FROM reading"))]
    return tuple(body[len(body) // 2 : len(body) // 2 + 24] for body in bodies)


def search_words(store: Store) -> set[str]:
    """All words that the index of the search knows, whether or not an article has them."""
    with store._db.read() as connection:
        if not store._db.is_sqlite:
            rows = connection.execute(
                text("SELECT word FROM ts_stat('SELECT words FROM article_words')")
            )
            return set(rows.scalars())
    with sqlite3.connect(str(make_url(store._db.address).database)) as file:
        file.execute("CREATE VIRTUAL TABLE temp.v USING fts5vocab('main', article_words, instance)")
        return {word for (word,) in file.execute("SELECT term FROM v")}


def test_no_byte_of_an_erased_text_is_left(store: Store, tmp_path: Path) -> None:
    # given an article with all that belongs to one, read twice, removed once, and another
    other = put(store, article(OTHER, publisher="Radio"))
    only_other = packed(store)
    one = secret(store)
    store.remove_article(one.id, "Amina")
    store.put_back(one.id, "Amina")
    store.save_reading(read(one), replace(V1, rules="2"))
    own = tuple(set(packed(store)) - set(only_other))
    assert own
    before = data_files(store)
    assert found_in(before, WORDS) >= {b"Quillfeather", b"Grackleton", b"whisperednote"}
    assert found_in(before, own) == set(own)
    if not store._db.is_sqlite:  # as the server's own housekeeping would
        with store._db.engine.connect() as c:
            c.execution_options(isolation_level="AUTOCOMMIT").exec_driver_sql("ANALYZE")

    # when it is erased
    erase(store, [one.id], "Amina", "a source in danger")
    clean(store)

    # then no file of the store holds a word of it, nor its bytes, nor does the search's index
    files = data_files(store)
    assert found_in(files, (*WORDS, *own)) == set()
    assert found_in(files, only_other) == set(only_other)
    assert {"zephyrine", "quillfeather", "1971"}.isdisjoint(search_words(store))
    assert "goma" in search_words(store)

    # and a new backup neither
    store.backup(tmp_path / "new.zip")
    with zipfile.ZipFile(tmp_path / "new.zip") as archive:
        content = b"".join(archive.read(name) for name in archive.namelist())
    assert not [word for word in WORDS if word in content]

    # and all else is as it was
    assert [one.id for one in store.articles()] == [other.id]
    assert store.search("quillfeather").total == 0
    assert store.search("fled").total == 1
    assert store.publishers() == ("Radio",)
    assert store.reviews(with_undone=True) == ()
    assert store.removed_articles() == ()
    assert store.integrity_check() == ()


def test_the_last_article_goes_as_well(store: Store) -> None:
    # given nothing but the article; the planner of PostgreSQL has taken samples of it
    one = secret(store)
    own = packed(store)
    if not store._db.is_sqlite:
        with store._db.engine.connect() as c:
            c.execution_options(isolation_level="AUTOCOMMIT").exec_driver_sql("ANALYZE")

    # when it goes
    erase(store, [one.id], "Amina", "court order")
    clean(store)

    # then nothing is left, and the store can be used on
    assert found_in(data_files(store), (*WORDS, *own)) == set()
    assert store.count() == 0
    put(store, article(OTHER))
    assert store.search("lukweti").total == 1
    assert store.integrity_check() == ()


def test_what_stays_is_who_erased_it_when_and_why(store: Store) -> None:
    one = secret(store)
    state = state_of(store)
    (done,) = erase(store, [one.id], " Amina ", " court order ")
    assert (done.article_id, done.by, done.why) == (one.id, "Amina", "court order")
    assert erased_articles(store) == (done,)
    assert state_of(store) != state
    assert store.article(one.id) is None
    assert store.reading(one.id) is None


def test_a_page_that_runs_learns_of_it_at_once(store: Store) -> None:
    # given an article that is neither the newest, nor removed, nor read
    one = article(SECRET)
    store.save_article(one)
    put(store, article(OTHER))
    state = state_of(store)

    # when it is erased, then the articles are others than they were
    erase(store, [one.id], "Amina", "court order")
    assert not same_articles(state, state_of(store))


def test_what_would_go_is_told_before(store: Store) -> None:
    # given two versions at an address, a decision for this text and one for every text
    first = secret(store)
    second = put(store, article(SECRET + " Goma is far.", url=URL))
    put(store, article(OTHER))
    lukweti = next(r for r in read(second).resolutions if r.mention.words == "Lukweti")
    everywhere = accept_mention(lukweti, KIBATI_WEST, by("Cleo"), Scope.TERRITORY, "")
    store.add_review(everywhere)

    # then of the second it is told what goes, what stays and what stands in its place
    told = erasure_of(store, second.id)
    assert (told.title, told.claims, told.files) == (second.title, 1, 1)
    assert (told.decisions, told.kept_decisions) == (0, 1)
    assert (told.again, told.versions) == ((first.id,), (first.id,))

    # and of the first, which nobody is shown
    told = erasure_of(store, first.id)
    assert (told.decisions, told.again, told.versions) == (2, (), (second.id,))
    assert erased_articles(store) == ()


def test_articles_that_hold_much_of_the_same_words_are_named(store: Store) -> None:
    # given a long text, a copy of it that was removed, and one that never got a sketch
    words = " ".join(f"On day {n} some people fled Kibati for Goma." for n in range(60))
    one, copy = put(store, article(words)), put(store, article(words + " More."))
    store.remove_article(copy.id, "Amina")
    late = article(words + " Less.")
    store.save_article(late)
    put(store, article(OTHER))
    assert {copy.article_id for copy in sharing_text(store, one)} == {copy.id, late.id}


def test_where_it_stood_the_text_before_it_is_shown_again(store: Store) -> None:
    first = put(store, article(OTHER, url=URL))
    second = secret(store)
    assert [one.id for one in store.articles()] == [second.id]
    erase(store, [second.id], "Amina", "wrong upload")
    clean(store)
    assert [one.id for one in store.articles()] == [first.id]
    assert store.integrity_check() == ()

    # nor is it missed once it may be read again
    readmit(store, second.id, "Ben")
    assert store.integrity_check() == ()

    # and a third text that comes there is its next version
    third = article("In Goma, 7 people fled Kibati.", url=URL)
    assert store.save_article(third).former_id == first.id
    assert store.integrity_check() == ()


def test_a_decision_for_every_text_stays_where_others_print_the_name(store: Store) -> None:
    # given two texts with a name, placed in the one for both at a position its sentence offers
    one, other = secret(store), put(store, article(OTHER))
    offered = Place(
        id=f"offered-{one.id}-92",
        name="Lukweti",
        kind=PlaceKind.VILLAGE,
        latitude=-1.0,
        longitude=28.0,
        radius_km=9.0,
        source="the sentence: “west of Quillfeather's house”",
        pack="offered",
    )
    lukweti = next(r for r in read(one).resolutions if r.mention.words == "Lukweti")
    signed = replace(by("Cleo"), note="whisperednote of Quillfeather")
    store.add_review(accept_mention(lukweti, offered, signed, Scope.TERRITORY, ""))
    walikale = next(r for r in read(one).resolutions if r.mention.words == "Walikale")
    alone = move_mention(walikale, KIBATI_WEST, by("Dora"), Scope.TERRITORY, "")
    store.add_review(alone)
    assert "Lukweti" in {place.place.name for place in store.places_in()}

    # when that one is erased
    erase(store, [one.id], "Amina", "a source in danger")
    clean(store)

    # then the other text's name lies where it was put, and no word of the first is left
    standing = store.reading(other.id)
    assert standing is not None
    placed = {r.mention.words: r.place for r in standing.reading.resolutions}["Lukweti"]
    assert placed is not None
    assert (placed.latitude, placed.source) == (-1.0, "placed by Cleo")
    assert [review.note for review in store.reviews()] == [""]
    assert found_in(data_files(store), WORDS) == set()
    assert "Lukweti" in {place.place.name for place in store.places_in()}
    assert store.integrity_check() == ()


def test_two_texts_off_one_file_and_one_text_off_two(store: Store) -> None:
    # given one text that was read off two files: the article names the first
    one = replace(article(SECRET), raw_sha256=hashlib.sha256(SECRET.encode()).hexdigest())
    html = f"<p>{SECRET}</p>".encode()
    store.save_article(one, file_bytes=SECRET.encode())
    store.save_article(replace(one, url=URL), file_bytes=html)
    other = put(store, article(OTHER))

    # when it is erased, then both files are gone, and the other's is not
    assert erasure_of(store, one.id).files == 1
    erase(store, [one.id], "Amina", "a source in danger")
    assert store.file_of(other) == OTHER.encode()
    assert store.file_of(one) is None
    assert store.file_of(replace(one, raw_sha256=hashlib.sha256(html).hexdigest())) is None


def test_the_same_text_comes_back_only_when_somebody_says_so(store: Store) -> None:
    # given an erased article
    one = secret(store)
    erase(store, [one.id], "Amina", "wrong upload")

    # when its folder is read again, then it is left out with the way to let it in
    with Copies(store) as copies:
        items = [ReadArticle(article=one)] * 4 + [ReadArticle(article=article(OTHER))]
        taken = list(take_in(items, store, copies))
    assert [one.state for one in taken] == [TakenState.LEFT_OUT] * 4 + [TakenState.READ]
    assert f"newsmap store readmit {one.id}" in taken[0].why
    with pytest.raises(ErasedError):
        store.save_article(one)

    # and what was read before it went, or is decided in a page that was open, is not kept
    store.save_readings([read(one), read(article(OTHER))], V1)
    with pytest.raises(StoreError, match="was erased"):
        store.add_review(reject_claim(read(one).claims[0], by("Emil")))
    imported = store.import_reviews([reject_claim(read(one).claims[0], by("Emil"))])
    assert (imported.new, imported.erased) == (0, 1)

    # and when somebody lets it in, it is read like any other, and can be erased again
    readmit(store, one.id, "Ben")
    assert erased_articles(store) == ()
    assert one.id not in {article.id for article in store.articles()}
    put(store, one)
    assert store.search("quillfeather").total == 1
    erase(store, [one.id], "Ben", "again")
    assert [done.by for done in erased_articles(store)] == ["Ben"]
    assert store.integrity_check() == (
        "1 article was erased, and traces may still lie in the store's file. "
        "Clean it: newsmap store clean.",
    )


def test_an_erasure_survives_a_backup(store: Store, tmp_path: Path) -> None:
    one = secret(store)
    erase(store, [one.id], "Amina", "court order")
    clean(store)
    store.backup(tmp_path / "new.zip")
    with open_store(f"sqlite:///{tmp_path / 'other.sqlite'}") as other:
        other.restore(tmp_path / "new.zip")
        assert erased_articles(other) == erased_articles(store)
        with pytest.raises(ErasedError):
            other.save_article(one)


def test_several_go_together_or_none(store: Store) -> None:
    one, other = secret(store), put(store, article(OTHER))
    with pytest.raises(StoreError, match="is not in the store"):
        erase(store, [one.id, "0" * 16], "Amina", "court order")
    assert store.count() == 2
    for who, why in (("", "order"), ("Amina", "  ")):
        with pytest.raises(StoreError, match="a name and a reason"):
            erase(store, [one.id], who, why)
    erase(store, [one.id, other.id, one.id], "Amina", "court order")
    assert store.count() == 0
    with pytest.raises(StoreError, match="erased already"):
        erase(store, [one.id], "Amina", "court order")
    with pytest.raises(StoreError, match="not among the erased"):
        readmit(store, "\x00\ud800", "Amina")


def test_decisions_on_a_text_that_never_came_can_be_erased(store: Store) -> None:
    one = article(SECRET)
    store.import_reviews([reject_claim(read(one).claims[0], by("Ben"), one.text)])
    assert erasure_of(store, one.id).decisions == 1
    erase(store, [one.id], "Amina", "court order")
    assert store.reviews() == ()


@pytest.fixture
def somebody_reads(store: Store, monkeypatch: pytest.MonkeyPatch) -> Iterator[threading.Event]:
    """Another program that looks at the store as it is now, until the event is set."""
    monkeypatch.setattr("dashboard.storage.store.traces._PAUSE_S", 0.05)
    monkeypatch.setattr("dashboard.storage.store.traces._BUSY_MS", 50)
    begun, done, over = threading.Event(), threading.Event(), threading.Event()

    def look() -> None:
        engine = create_engine(store._db.address)
        with engine.connect() as connection:
            if not store._db.is_sqlite:
                connection.execute(text("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ"))
            else:
                connection.exec_driver_sql("BEGIN")
            connection.execute(text("SELECT count(*) FROM tally")).scalar()
            begun.set()
            done.wait(60)
        engine.dispose()
        over.set()

    thread = threading.Thread(target=look)

    def leave() -> None:
        done.set()
        over.wait(60)

    def come() -> None:
        thread.start()
        begun.wait(60)

    come.leave = leave  # type: ignore[attr-defined]
    yield come  # type: ignore[misc]
    leave() if thread.is_alive() else None


def test_who_reads_meanwhile_is_waited_for_and_then_named(store: Store, somebody_reads) -> None:
    # given a program that still looks at the store as it was
    one = secret(store)
    somebody_reads()

    # when the article is erased, then it is gone, and the traces wait
    erase(store, [one.id], "Amina", "a source in danger")
    with pytest.raises(StoreError, match="somebody still reads"):
        clean(store)
    assert store.count() == 0
    assert waiting_for_cleaning(store) == (one.id,)
    assert not erased_articles(store)[0].is_clean

    # and when that program has ended, they are cleaned away
    somebody_reads.leave()
    clean(store)
    assert waiting_for_cleaning(store) == ()
    assert found_in(data_files(store), WORDS) == set()
