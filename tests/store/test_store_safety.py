"""Backups, older and newer stores, damage, full disks, absent servers: one sentence, no loss."""

from __future__ import annotations

import json
import multiprocessing
import os
import random
import sqlite3
import stat
import threading
import zipfile
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import date, timedelta
from pathlib import Path

import pytest
from small_engine import KIBATI_WEST, WALIKALE, article, read
from sqlalchemy import create_engine, text

from dashboard.core.reviews import move_mention
from dashboard.errors import trace_of
from dashboard.model import ClaimKind
from dashboard.storage.store import (
    Filter,
    Store,
    StoreError,
    Versions,
    erase,
    open_store,
)
from dashboard.storage.store.errors import shown_address
from dashboard.storage.store.migrations import HEAD
from dashboard.storage.store.schema import metadata
from dashboard.storage.store.state import state_of

V1 = Versions(rules="1", gazetteer="1")


def fill(store: Store, n: int = 12) -> None:
    for number in range(n):
        one = article(
            f"Walikale {number}. They hold Kibati.",
            url=f"https://news.example/{number % 10}",
            published=date(2025, 3, 1) + timedelta(days=number),
        )
        store.save_article(one, file_bytes=one.text.encode())
        store.save_reading(read(one), V1)
    kibati = read(one).resolutions[1]
    store.add_review(move_mention(kibati, KIBATI_WEST, store.sign("Ana")))
    store.undo(store.reviews()[0].id, "Ben")
    store.add_review(move_mention(kibati, KIBATI_WEST, store.sign("Ben")))
    store.add_place(KIBATI_WEST, "Ana")
    store.keep("feeds", "a", "b")


def held(store: Store) -> dict[str, object]:
    """All that a user can see of a store."""
    return {
        "readings": list(store.readings()),
        "versions": [store.versions(one.id) for one in store.articles()],
        "files": [store.file_of(one) for one in store.articles()],
        "reviews": store.reviews(with_undone=True),
        "added": store.place_history(),
        "feeds": store.kept("feeds"),
        "places": store.places_in(),
        "excerpts": store.excerpts_of("kibati"),
        "search": store.search("hold kibati"),
        "stale": list(store.stale(V1)),
    }


# ------------------------------------------------------------------------------------- backups


@pytest.mark.parametrize("there", ["sqlite", "postgresql"])
def test_a_backup_of_either_engine_fills_a_store_of_either(
    store: Store, there: str, tmp_path: Path, new_database: Callable[[], str]
) -> None:
    # given a store that holds some of everything, and its backup
    fill(store)
    file = tmp_path / "newsmap.backup"
    assert store.backup(file) > 12

    # when it is restored into an empty store of the other engine, or the same
    target = f"sqlite:///{tmp_path / 'restored.sqlite'}" if there == "sqlite" else new_database()
    with open_store(target) as restored:
        restored.restore(file)

        # then nothing is missing, and work goes on from there
        assert held(restored) == held(store)
        assert restored.integrity_check() == ()
        restored.save_article(article("Goma fell."))
        restored.undo(restored.reviews()[0].id, "Ana")
        assert restored.integrity_check() == ()


def test_a_backup_is_not_restored_over_anything(store: Store, tmp_path: Path) -> None:
    fill(store)
    file = tmp_path / "newsmap.backup"
    store.backup(file)
    before = held(store)
    with pytest.raises(StoreError, match="holds something already"):
        store.restore(file)
    assert held(store) == before


def _cut(file: Path) -> None:
    file.write_bytes(file.read_bytes()[:-300])


def _flip(file: Path) -> None:
    raw = bytearray(file.read_bytes())
    raw[len(raw) // 2] ^= 0xFF
    file.write_bytes(raw)


def _rewrite(file: Path, change: Callable[[str, bytes], bytes]) -> None:
    with zipfile.ZipFile(file) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    with zipfile.ZipFile(file, "w") as archive:
        for name, body in parts.items():
            archive.writestr(name, change(name, body))


def _lose_a_line(file: Path) -> None:
    _rewrite(file, lambda name, body: body.split(b"\n", 1)[1] if "article" in name else body)


def _newer(file: Path) -> None:
    def change(name: str, body: bytes) -> bytes:
        return (
            json.dumps(json.loads(body) | {"revision": "9999"}).encode() if "man" in name else body
        )

    _rewrite(file, change)


@pytest.mark.parametrize(
    ("spoil", "sentence"),
    [
        (_cut, "damaged, cut short"),
        (_flip, "damaged, cut short"),
        (_lose_a_line, "damaged, cut short"),
        (_newer, "newer Newsmap"),
        (lambda file: file.write_text("not a backup"), "not a Newsmap backup"),
        (lambda file: file.write_bytes(b""), "not a Newsmap backup"),
        (lambda file: file.unlink(), "Check its name"),
    ],
)
def test_a_spoilt_backup_leaves_the_store_empty_and_says_so(
    store: Store, spoil: Callable[[Path], None], sentence: str, tmp_path: Path
) -> None:
    file = tmp_path / "newsmap.backup"
    with open_store(f"sqlite:///{tmp_path / 'full.sqlite'}") as full:
        fill(full)
        full.backup(file)
    spoil(file)
    with pytest.raises(StoreError, match=sentence):
        store.restore(file)
    assert store.count() == 0
    assert store.reviews() == ()
    assert store.integrity_check() == ()


def test_a_backup_that_cannot_be_written_leaves_nothing_behind(
    store: Store, tmp_path: Path
) -> None:
    with pytest.raises(StoreError, match="Choose another place"):
        store.backup(tmp_path / "no folder" / "newsmap.backup")
    assert not (tmp_path / "no folder").exists()


# ------------------------------------------------------------------------- versions of the store


def test_the_migrations_make_just_the_tables_that_the_code_knows(address: str) -> None:
    open_store(address).close()
    from alembic.autogenerate import compare_metadata
    from alembic.config import Config
    from alembic.migration import MigrationContext
    from alembic.script import ScriptDirectory

    engine = create_engine(address)
    with engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True})
        differences = compare_metadata(context, metadata)
    engine.dispose()
    search = ("article_words", "alembic_version")
    unexpected = [d for d in differences if not str(getattr(d[1], "name", "")).startswith(search)]
    assert [d for d in unexpected if "article_words" not in str(d)] == []

    config = Config()
    config.set_main_option("script_location", "dashboard.storage.store:migrations")
    assert ScriptDirectory.from_config(config).get_current_head() == HEAD


def test_a_store_of_an_earlier_version_is_brought_to_this_one(address: str) -> None:
    # given a store with only the first revision
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", "dashboard.storage.store:migrations")
    engine = create_engine(address)
    with engine.begin() as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, "0001")
        connection.execute(text("INSERT INTO kept VALUES ('feeds', 'a', 'b')"))
    engine.dispose()

    # when it is opened, then it works, and holds what it held
    with open_store(address) as store:
        assert store.kept("feeds") == {"a": "b"}
        fill(store)
        assert store.integrity_check() == ()


#: The sums of a store at revision 0002, all in one table: their rows, out of the tables of today.
_SUMS_AT_0002 = tuple(
    f"SELECT {any_kind}, period, place_no, language, {kinds}, articles, mentions FROM {table}"
    for any_kind, kinds, table in (
        (1, "-1", "place_year_language"),
        (1, "-1", "place_month_language"),
        (0, "kinds", "place_year_language_kinds"),
        (0, "kinds", "place_month_language_kinds"),
    )
)
_TABLES_SINCE_0002 = (
    *(
        f"place_{grain}{by}"
        for grain in ("year", "quarter", "month", "dekad", "day")
        for by in ("", "_language", "_kinds", "_language_kinds")
    ),
    "place_publisher",
    "article_count",
    "tally",
)


def _back_to_0002(address: str) -> None:
    """Give a filled store the tables it would have had at revision 0002."""
    engine = create_engine(address)
    with engine.begin() as connection:
        connection.execute(
            text(
                "CREATE TABLE place_period (any_kind integer, period integer, place_no bigint, "
                "language varchar(16), kinds integer, articles bigint NOT NULL, "
                "mentions bigint NOT NULL, "
                "PRIMARY KEY (any_kind, period, place_no, language, kinds))"
            )
        )
        for rows in _SUMS_AT_0002:
            connection.execute(text(f"INSERT INTO place_period {rows}"))
        connection.execute(text("DROP INDEX article_replaced"))
        for name in _TABLES_SINCE_0002:
            connection.execute(text(f"DROP TABLE {name}"))
        if connection.dialect.name == "postgresql":
            connection.execute(text("DROP INDEX article_words_long"))
            connection.execute(
                text("UPDATE article_words SET chunk = -1 - chunk WHERE chunk < 0"),
            )
        connection.execute(text("UPDATE alembic_version SET version_num = '0002'"))
    engine.dispose()


def test_a_filled_store_of_an_earlier_version_answers_as_before(address: str) -> None:
    # given a store at revision 0002, with an article too long for one vector of PostgreSQL's
    asked = (
        Filter(),
        Filter(until=date(2025, 3, 9), with_undated=True),
        Filter(publishers=("Okapi",)),
        Filter(languages=("fr",), claim_kinds=tuple(ClaimKind)),
    )
    long = "Goma begins. " + "Nothing more was said. " * 2_000 + "Bukavu ends."
    with open_store(address) as store:
        fill(store)
        for number in range(12):
            day = None if number == 7 else date(2024, 11 + number % 2, 20)
            one = article(
                f"Report {number}: 40 people fled Goma. Walikale fell.",
                publisher=("Okapi", "Reuters", None)[number % 3],
                language=("en", "fr")[number % 2],
                published=day,
            )
            store.save_article(one)
            store.save_reading(read(one), V1)
        store.save_article(article(long))
        before = [(store.places_in(wanted), store.count(wanted)) for wanted in asked]
        found = [store.search(words) for words in ("begins ends", '"people fled"')]
        publishers, state = store.publishers(), state_of(store)
    assert all(places and number for places, number in before)
    assert publishers == ("Okapi", "Reuters")
    _back_to_0002(address)

    # when it is opened, then it answers as it did, and is whole
    with open_store(address) as store:
        assert [(store.places_in(wanted), store.count(wanted)) for wanted in asked] == before
        assert (store.publishers(), state_of(store)) == (publishers, state)
        assert [store.search(words) for words in ("begins ends", '"people fled"')] == found
        assert len(found[0].hits) == 1
        assert store.integrity_check() == ()


def test_a_store_of_a_newer_version_is_left_as_it_is(address: str) -> None:
    with open_store(address) as store:
        fill(store)
    engine = create_engine(address)
    with engine.begin() as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    with pytest.raises(StoreError, match="newer Newsmap"):
        open_store(address)
    with engine.begin() as connection:
        assert connection.execute(text("SELECT count(*) FROM article")).scalar() == 12
    engine.dispose()


def test_another_programs_database_is_left_as_it_is(address: str) -> None:
    engine = create_engine(address)
    with engine.begin() as connection:
        connection.execute(text("CREATE TABLE theirs (a integer)"))
    with pytest.raises(StoreError, match="another program"):
        open_store(address)
    engine.dispose()


def _open_and_write(address: str, number: int) -> None:
    with open_store(address) as store:
        store.save_article(article(f"Article {number}"))


def test_several_processes_may_open_a_new_store_at_once(address: str) -> None:
    context = multiprocessing.get_context("fork")
    processes = [
        context.Process(target=_open_and_write, args=(address, number)) for number in range(4)
    ]
    for process in processes:
        process.start()
    for process in processes:
        process.join()
    assert [process.exitcode for process in processes] == [0, 0, 0, 0]
    with open_store(address) as store:
        assert store.count() == 4


# -------------------------------------------------------------------------- what can go wrong


def test_a_file_that_is_no_database_is_left_as_it_is(tmp_path: Path) -> None:
    file = tmp_path / "notes.txt"
    file.write_text("My notes, not a database at all. " * 100)
    with pytest.raises(StoreError, match="not a Newsmap store"):
        open_store(f"sqlite:///{file}")
    assert file.read_text().startswith("My notes")


def test_a_damaged_store_says_so_and_is_left_as_it_is(tmp_path: Path) -> None:
    # given a store whose middle was overwritten
    file = tmp_path / "store.sqlite"
    with open_store(f"sqlite:///{file}") as store:
        fill(store, 40)
    with sqlite3.connect(file) as connection:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    connection.close()
    raw = bytearray(file.read_bytes())
    raw[4096 * 2 :] = b"\xa5" * (len(raw) - 4096 * 2)
    file.write_bytes(raw)

    # when it is used, then it answers with a sentence each time
    def use() -> None:
        with open_store(f"sqlite:///{file}") as store:
            list(store.readings())
            store.save_article(article("Goma fell."))
            store.search("kibati")

    with pytest.raises(StoreError, match="damaged"):
        use()
    assert len(file.read_bytes()) == len(raw)


def test_a_full_disk_says_so_and_loses_nothing(tmp_path: Path) -> None:
    # given a store that may not grow any more
    address = f"sqlite:///{tmp_path / 'store.sqlite'}"
    with open_store(address) as store:
        fill(store)
        pages = "PRAGMA max_page_count = 60"
        store._db.engine.dispose()
        with store._db.engine.connect() as connection:
            connection.exec_driver_sql(pages)
        before = held(store)

        # when more is saved than fits
        def save_on() -> None:
            for number in range(100):
                saved = article(f"Number {number}. " + "Kibati and Walikale. " * 5_000)
                store.save_article(saved, file_bytes=random.randbytes(50_000))

        with pytest.raises(StoreError, match="disk is full"):
            save_on()

        # then what was there is there, and reading goes on
        assert [r.reading.article.id for r in before["readings"]] == [  # type: ignore[attr-defined]
            one.id for one in store.articles() if "Number" not in one.text
        ]
        assert store.integrity_check() == ()


@pytest.mark.skipif(os.name != "posix", reason="other systems keep their own lists of who may")
def test_the_folder_of_a_new_store_is_its_owners_alone(tmp_path: Path) -> None:
    # given the habit of many systems to let everybody read what somebody makes
    before = os.umask(0o022)
    try:
        open_store(f"sqlite:///{tmp_path / 'newsmap' / 'newsmap.sqlite'}").close()
    finally:
        os.umask(before)

    # then nobody else looks into it, for it holds originals and the names of reviewers
    assert stat.S_IMODE((tmp_path / "newsmap").stat().st_mode) == 0o700


def test_a_folder_that_cannot_be_made_is_named(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(StoreError, match="cannot be made"):
        open_store(f"sqlite:///{tmp_path / 'file' / 'below' / 'store.sqlite'}")
    with pytest.raises(StoreError, match="folder is missing or closed"):
        open_store(f"sqlite:///{tmp_path}")


@pytest.mark.parametrize(
    ("given", "sentence"),
    [
        ("", "is not an address"),
        ("store.sqlite", "is not an address"),
        ("mysql://u@h/d", "names the engine 'mysql'"),
        ("postgresql+nodriver://u@h/d", "Install newsmap"),
    ],
)
def test_an_address_that_is_none_is_refused(given: str, sentence: str) -> None:
    with pytest.raises(StoreError, match=sentence):
        open_store(given)


def test_a_database_that_is_away_is_named_without_its_password() -> None:
    with pytest.raises(StoreError, match="the database is away") as caught:
        open_store("postgresql+psycopg://ann:secret@127.0.0.1:1/news")
    assert "secret" not in str(caught.value)
    assert "secret" not in shown_address("postgresql+psycopg://ann:secret@127.0.0.1:1/news")


@pytest.mark.parametrize(
    "address",
    [
        "postgresql+psycopg://ann:sec:ret@127.0.0.1:1/news",
        "postgresql+psycopg://ann:sec@ret@127.0.0.1:1/news",
        "postgresql+psycopg://ann:sec/ret@127.0.0.1:1/news",
        "postgresql+psycopg://127.0.0.1:1/news?user=ann&password=secret",
        "postgresql+psycopg:///news?host=127.0.0.1&port=1&user=ann&password=secret",
        "postgresql+psycopg://ann:secret@127.0.0.1:notaport/news",
        "postgresql+psycopg://ann:secret@[::1/news",
        "postgresql+psycopg://ann:secret@127.0.0.1:1/news?sslmode=secret",
        "postgresql+psycopg://ann:secret@127.0.0.1:1/news?nonsense=secret",
        "postgresql+psycopg://ann:secret@127.0.0.1:1/news?connect_timeout=secret",
        "postgresql+psycopg://ann:secret@/news?host=127.0.0.1:1&host=127.0.0.1:2",
        "mysql://ann:secret@127.0.0.1/news",
    ],
)
def test_no_way_of_writing_an_address_shows_who_or_with_which_password(address: str) -> None:
    with pytest.raises(StoreError) as caught:
        open_store(address)
    for words in ("sec", "ret@", "ann"):
        assert words not in str(caught.value)
    assert "\n" not in str(caught.value)
    assert "sec" not in shown_address(address)


def test_a_server_that_is_named_in_the_options_is_named_in_the_message() -> None:
    given = "postgresql+psycopg:///news?host=db.example&port=5433&user=ann"
    assert shown_address(given) == "postgresql://db.example:5433/news"


def test_a_database_that_may_only_be_read_says_so_and_can_be_looked_at(
    new_database, postgres_server
) -> None:  # type: ignore[no-untyped-def]
    # given a filled store that may only be read from now on
    address = new_database()
    with open_store(address) as store:
        fill(store)
        before = held(store)
    name = address.rpartition("/")[2]
    admin = create_engine(postgres_server, isolation_level="AUTOCOMMIT")
    with admin.connect() as connection:
        only_read = f"ALTER DATABASE {name} SET default_transaction_read_only = on"
        connection.execute(text(only_read))
    admin.dispose()

    # then all of it is seen, and what would change it is refused in a sentence
    with open_store(address) as store:
        assert held(store) == before
        for act in (
            lambda: store.save_article(article("Goma is far.")),
            lambda: store.add_place(WALIKALE, "Ana"),
            lambda: store.undo(store.reviews()[0].id, "Ana"),
            lambda: erase(store, [next(store.articles()).id], "Ana", "order"),
        ):
            with pytest.raises(StoreError, match="it may only be read"):
                act()


def test_what_a_program_says_of_a_fault_has_no_word_of_the_articles(store: Store) -> None:
    # given a store that somebody took a table from
    with store._db.engine.connect() as connection, connection.begin():
        connection.execute(text("ALTER TABLE mention RENAME TO elsewhere"))

    # when an article is read, then one sentence says what is wrong, and the report that goes to
    # the log, which table that is; neither quotes anything
    one = article("They hold Kibati, Quillfeather said.")
    store.save_article(one)
    with pytest.raises(StoreError, match="a table is missing") as caught:
        store.save_reading(read(one), V1)
    report = trace_of(caught.value)
    assert "mention" in report
    assert "kibati" not in report.lower()


def test_a_database_that_goes_away_and_comes_back_serves_again(
    new_database, postgres_server
) -> None:  # type: ignore[no-untyped-def]
    # given an open store whose server drops every connection
    address = new_database()
    with open_store(address) as store:
        fill(store)
        name = address.rpartition("/")[2]
        admin = create_engine(postgres_server, isolation_level="AUTOCOMMIT")
        with admin.connect() as connection:
            connection.execute(text(f"ALTER DATABASE {name} ALLOW_CONNECTIONS false"))
            connection.execute(
                text("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = :n"),
                {"n": name},
            )

            # when it is asked meanwhile, then it says so, and afterwards it serves
            with pytest.raises(StoreError, match=r"the database is away|rights|accept"):
                store.count()
            connection.execute(text(f"ALTER DATABASE {name} ALLOW_CONNECTIONS true"))
        admin.dispose()
        assert store.count() == 10
        assert {count.place.id for count in store.places_in()} >= {WALIKALE.id}


def test_somebody_who_writes_for_long_is_waited_for_and_then_named(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    # given somebody who has begun to write and does not end
    import dashboard.storage.store.engine as engine_module

    monkeypatch.setattr(engine_module, "_WAIT_S", 0.05)
    monkeypatch.setattr(engine_module, "_GIVE_UP_S", 0.2)
    begun, end = threading.Event(), threading.Event()

    def dawdle(_: object) -> None:
        begun.set()
        end.wait(30)

    with ThreadPoolExecutor(1) as other:
        dawdling = other.submit(store._db.write, dawdle)
        begun.wait(30)

        # when another wants to write, then they are told, and reading goes on meanwhile
        with pytest.raises(StoreError, match="somebody else is writing"):
            store.save_article(article("Goma fell."))
        assert store.count() == 0

        # and once the first is done, all is well
        end.set()
        dawdling.result()
    store.save_article(article("Goma fell."))
    assert store.count() == 1


def test_one_open_store_serves_many_threads_at_once(store: Store) -> None:
    # given an app process whose sessions share one store
    def work(number: int) -> int:
        one = article(f"Report {number}. They hold Kibati.", published=date(2025, 3, 1))
        store.save_article(one)
        store.save_reading(read(one), V1)
        store.places_in()
        store.excerpts_of("kibati")
        return store.search("kibati").total

    # when twelve of them write and ask at once
    with ThreadPoolExecutor(12) as sessions:
        found = list(sessions.map(work, range(36)))

    # then none fails and nothing is lost
    assert max(found) == 36
    assert store.count() == 36
    assert {c.place.id: c.articles for c in store.places_in()} == {"kibati": 36}
    assert store.integrity_check() == ()


def test_the_same_article_saved_by_several_at_once_is_there_once(store: Store) -> None:
    # given texts that stand at one address, each read by several sessions at once
    texts = [article(f"Version {n}. They hold Kibati.", url="https://a.example") for n in range(4)]

    def work(number: int) -> None:
        one, who = texts[number % 4], f"Reviewer {number}"
        store.save_article(one)
        store.save_reading(read(one), V1)
        review = move_mention(read(one).resolutions[0], KIBATI_WEST, store.sign(who))
        store.add_review(review)
        store.undo(review.id, who)
        store.add_place(WALIKALE, who)

    # when they all are done
    with ThreadPoolExecutor(8) as sessions:
        list(sessions.map(work, range(24)))

    # then one text is current, every step is kept once, and all sums are right
    assert store.count() == 1
    assert len(store.reviews(with_undone=True)) == 24
    assert [added.version for added in store.place_history()] == list(range(1, 25))
    assert {c.place.id: c.articles for c in store.places_in()} == {"kibati": 1}
    assert store.integrity_check() == ()
