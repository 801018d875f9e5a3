"""The tables of a store, the same on SQLite and PostgreSQL.

Truth, which nothing can make again: ``article``, ``article_address``, ``raw_file``, ``review``,
``added_place``, ``kept``. Derived, which is made again from the truth by reading: ``reading`` and
the index tables. Foreign text lives in bodies (JSON in ASCII); the text columns beside them are
copies to filter by, made safe for both engines.

The tables as they are *now*; how a store of an earlier version gets there is in ``migrations``.
"""

from __future__ import annotations

from typing import Any

from sqlalchemy import (
    BigInteger,
    Column,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    String,
    Table,
    Text,
    UniqueConstraint,
    text,
)

from dashboard.storage.store.periods import Grain

metadata = MetaData()

# SQLite numbers rows by itself only in a column of exactly this type.
_NUMBER = BigInteger().with_variant(Integer, "sqlite")

#: Of the replaced articles; letter for letter as their index says it, or SQLite passes it by.
REPLACED = text("superseded_by <> ''")

#: In ``superseded_by``: no other text took its place, a person took it out.
REMOVED = "removed"

#: One row per text. ``no`` is its number in this store, ``id`` its number everywhere.
#: ``sort_key`` orders by day of publication, newest last: see ``records.sort_key``.
#: ``published`` is the day in force (a person may have set it), empty when nobody said.
article = Table(
    "article",
    metadata,
    Column("no", _NUMBER, primary_key=True),
    Column("id", String(64), nullable=False, unique=True),
    Column("sort_key", BigInteger, nullable=False),
    Column("title", Text, nullable=False),
    Column("publisher", Text, nullable=False),
    Column("language", Text, nullable=False),
    Column("published", String(10), nullable=False),
    Column("saved_at", String(32), nullable=False),
    Column("superseded_by", String(64), nullable=False),
    Column("body", LargeBinary, nullable=False),
    Index("article_by_day", "sort_key"),
    Index("article_by_publisher", "publisher", "sort_key"),
    # Of the replaced ones alone: on all, SQLite would take it for a way to the current ones.
    Index(
        "article_replaced",
        "superseded_by",
        sqlite_where=REPLACED,
        postgresql_where=REPLACED,
    ),
    sqlite_autoincrement=True,
)

#: Which text stood at an address, and since when; the highest ``version`` is the current one.
article_address = Table(
    "article_address",
    metadata,
    Column("address", Text, primary_key=True),
    Column("version", Integer, primary_key=True),
    Column("article_id", String(64), nullable=False),
    Column("seen_at", String(32), nullable=False),
    Index("article_address_by_article", "article_id"),
)

#: The file an article was read from, as it came, compressed.
raw_file = Table(
    "raw_file",
    metadata,
    Column("sha256", String(64), primary_key=True),
    Column("body", LargeBinary, nullable=False),
)

#: Every decision, for ever. ``spelling`` finds those that reach further than one article.
review = Table(
    "review",
    metadata,
    Column("no", _NUMBER, primary_key=True),
    Column("id", String(64), nullable=False, unique=True),
    Column("subject_kind", String(16), nullable=False),
    Column("subject_id", Text, nullable=False),
    Column("article_id", String(64), nullable=False),
    Column("reach", String(16), nullable=False),
    Column("spelling", Text, nullable=False),
    Column("is_undone", Integer, nullable=False),
    Column("body", Text, nullable=False),
    Index("review_by_article", "article_id"),
    Index("review_by_spelling", "reach", "spelling"),
    Index("review_by_subject", "subject_id"),
    sqlite_autoincrement=True,
)

#: Gazetteer rows that people added: every version of each, the highest in force.
added_place = Table(
    "added_place",
    metadata,
    Column("id", Text, primary_key=True),
    Column("version", Integer, primary_key=True),
    Column("added_by", Text, nullable=False),
    Column("added_at", String(32), nullable=False),
    Column("is_removed", Integer, nullable=False),
    Column("body", Text, nullable=False),
)

#: Small things other parts keep: followed feeds, cached answers.
kept = Table(
    "kept",
    metadata,
    Column("shelf", Text, primary_key=True),
    Column("key", Text, primary_key=True),
    Column("body", Text, nullable=False),
)

# ------------------------------------------------------------------------------------ derived

#: What the engine read, before any decision, with the versions it was read by.
#: ``index_due`` is 1 while a decision has not reached the index tables yet.
reading = Table(
    "reading",
    metadata,
    Column("article_no", BigInteger, primary_key=True, autoincrement=False),
    Column("rules", Text, nullable=False),
    Column("gazetteer", Text, nullable=False),
    Column("index_due", Integer, nullable=False),
    Column("body", LargeBinary, nullable=False),
    Index("reading_by_stamp", "rules", "gazetteer"),
    Index("reading_by_due", "index_due"),
)

#: Every gazetteer row a reading met; a row that changed gets a new ``no``, so that a number means
#: the same for ever and may be remembered. It keeps the index tables small.
known_place = Table(
    "known_place",
    metadata,
    Column("no", _NUMBER, primary_key=True),
    Column("id", Text, nullable=False),
    Column("digest", String(32), nullable=False),
    Column("body", Text, nullable=False),
    UniqueConstraint("id", "digest", name="known_place_row"),
    sqlite_autoincrement=True,
)

#: Names in current articles, after all decisions. ``place_no`` is 0 for an open one.
mention = Table(
    "mention",
    metadata,
    Column("article_no", BigInteger, primary_key=True),
    Column("n", Integer, primary_key=True),
    Column("start", Integer, nullable=False),
    Column("end", Integer, nullable=False),
    Column("sort_key", BigInteger, nullable=False),
    Column("place_no", BigInteger, nullable=False),
    Column("role", String(16), nullable=False),
    Column("spelling", Text, nullable=False),
    Index("mention_by_place", "place_no", "sort_key", "start"),
    Index("mention_by_spelling", "spelling"),
    sqlite_with_rowid=False,
)

#: Places per current article; ``kinds`` has a bit for each kind of claim the place has a part in.
place_article = Table(
    "place_article",
    metadata,
    Column("sort_key", BigInteger, primary_key=True),
    Column("place_no", BigInteger, primary_key=True),
    Column("language", Text, nullable=False),
    Column("kinds", Integer, nullable=False),
    Column("mentions", Integer, nullable=False),
    sqlite_with_rowid=False,
)


def _sums(name: str, *key: str) -> Table:
    """The same summed by the columns of ``key``, so that counting does not grow with the archive.

    A table for each grain and each key: PostgreSQL reads the pages a row lies on, and so only
    those with rows that are asked for.
    """
    own: dict[str, Column[Any]] = {
        "publisher": Column("publisher", Text, primary_key=True),
        "period": Column("period", Integer, primary_key=True),
        "place_no": Column("place_no", BigInteger, primary_key=True),
        "language": Column("language", String(16), primary_key=True),
        "kinds": Column("kinds", Integer, primary_key=True),
    }
    return Table(
        name,
        metadata,
        *(own[part] for part in key),
        Column("articles", BigInteger, nullable=False),
        Column("mentions", BigInteger, nullable=False),
        sqlite_with_rowid=False,
    )


def _sums_of(grain: str) -> tuple[Table, Table, Table, Table]:
    return (
        _sums(f"place_{grain}", "period", "place_no"),
        _sums(f"place_{grain}_language", "language", "period", "place_no"),
        _sums(f"place_{grain}_kinds", "period", "kinds", "place_no"),
        _sums(f"place_{grain}_language_kinds", "language", "period", "kinds", "place_no"),
    )


#: By grain of the periods, the sums of all articles, by language, by the exact bits of ``kinds``
#: where there are any, and by both.
place_sums = tuple(_sums_of(grain.name.lower()) for grain in Grain)

#: Of each publisher, by year; of fewer days, its articles are counted.
place_publisher = _sums("place_publisher", "publisher", "period", "place_no")

#: Current articles by period (see ``periods``), publisher and language: nobody counts them one by
#: one for a page.
article_count = Table(
    "article_count",
    metadata,
    Column("period", Integer, primary_key=True),
    Column("publisher", Text, primary_key=True),
    Column("language", String(16), primary_key=True),
    Column("articles", BigInteger, nullable=False),
    sqlite_with_rowid=False,
)

#: Other things that are counted as they come: ``readings``.
tally = Table(
    "tally",
    metadata,
    Column("name", String(16), primary_key=True),
    Column("number", BigInteger, nullable=False),
)

#: What a backup carries, in the order it is restored: the truth, and the readings, so that the
#: map is there at once.
CARRIED = (
    article,
    article_address,
    raw_file,
    review,
    added_place,
    kept,
    known_place,
    reading,
)
