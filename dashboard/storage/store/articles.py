"""Articles in and out: versions under one address, what is current, the day in force."""

from __future__ import annotations

import hashlib
import zlib
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Any

from sqlalchemy import Connection, Row, bindparam, select, update

import dashboard.storage.store.index as index
import dashboard.storage.store.search as search
from dashboard.core.reviews import apply_reviews
from dashboard.model import Article, Reading
from dashboard.storage.codec import column, pack_article, unpack_article
from dashboard.storage.store.counts import count_article
from dashboard.storage.store.engine import insert
from dashboard.storage.store.erasures import is_erased
from dashboard.storage.store.errors import ErasedError, RemovedError, StoreError
from dashboard.storage.store.records import Saved, SavedState, sort_key
from dashboard.storage.store.reviews import reviews_reaching
from dashboard.storage.store.schema import REMOVED, article_address, raw_file, reading
from dashboard.storage.store.schema import article as article_table

#: What may be missing at first and come later, with a second reading of the same text.
_COMPLETED = ("published", "publisher", "url", "original_source")

ArticleRow = Row[Any]

_BY_ID = select(article_table).where(article_table.c.id == bindparam("id"))
_BY_IDS = select(article_table).where(article_table.c.id.in_(bindparam("ids", expanding=True)))
_SET_KEY = (
    update(article_table)
    .where(article_table.c.no == bindparam("number"))
    .values(sort_key=bindparam("key"))
)
_ADD = article_table.insert()
_STAND = article_address.insert()
_LATEST = (
    select(article_address.c.article_id, article_address.c.version)
    .where(article_address.c.address == bindparam("address"))
    .order_by(article_address.c.version.desc())
    .limit(1)
)


def save(
    connection: Connection, article: Article, file_bytes: bytes | None, address: str | None
) -> Saved:
    """Save an article in the connection's transaction; see ``Store.save_article``.

    Args:
        connection: Inside a transaction.
        article: What was read.
        file_bytes: The file it was read off; None keeps none.
        address: Where it was fetched; None for a file.

    Raises:
        RemovedError: It was taken out of the store, and nobody has put it back.
        ErasedError: It was erased, and nobody has let it in again.
    """
    row = row_of(connection, article.id)
    is_new = row is None
    if row is None and is_erased(connection, article.id):
        raise ErasedError(article.name, article.id)
    if row is not None and row.superseded_by == REMOVED:
        raise RemovedError(article.name, article.id)
    if row is None:
        row = _add(connection, article)
        completed: tuple[str, ...] = ()
    else:
        completed = _complete(connection, row, article)
    if file_bytes is not None:
        _keep_file(connection, file_bytes)
    former = _stand_at(connection, address, article.id) if address else None
    former_row = row_of(connection, former) if former is not None else None
    if former_row is not None and former_row.superseded_by == REMOVED:
        former_row = None  # who looks at the page sees a new article: nothing stood there
    if former_row is not None:
        _supersede(connection, former_row.id, article.id)
    if row.superseded_by:
        revive(connection, article.id)
    state = SavedState.NEW if is_new else SavedState.UNCHANGED
    if former_row is not None:
        state = SavedState.NEW_VERSION
    return Saved(
        state=state,
        article_id=article.id,
        completed=completed,
        former_id=former_row.id if former_row is not None else None,
    )


def is_unchanged(connection: Connection, article: Article, address: str | None) -> bool:
    """Whether saving would change nothing; asked first, because asking holds nobody up.

    ``address`` is where the article was fetched; None for a file.
    """
    row = row_of(connection, article.id)
    if row is None or row.superseded_by or _missing(body_of(row), article):
        return False
    return not address or _latest(connection, address)[0] == article.id


def row_of(connection: Connection, article_id: str) -> ArticleRow | None:
    """An article's row; None when it is not here."""
    return connection.execute(_BY_ID, {"id": column(article_id, 64)}).one_or_none()


def rows_by_id(connection: Connection, ids: Iterable[str]) -> dict[str, ArticleRow]:
    """The rows of several articles by their ids; without those that are not here."""
    wanted = {column(article_id, 64): article_id for article_id in ids}
    found = connection.execute(_BY_IDS, {"ids": list(wanted)})
    return {wanted[row.id]: row for row in found}


def rows_of(connection: Connection, numbers: Iterable[int]) -> list[ArticleRow]:
    """The rows of several articles, in the order of the numbers."""
    wanted = list(numbers)
    found = connection.execute(select(article_table).where(article_table.c.no.in_(wanted)))
    by_number = {row.no: row for row in found}
    return [by_number[no] for no in wanted if no in by_number]


def body_of(row: ArticleRow) -> Article:
    """The article as it was read.

    Raises:
        StoreError: What is stored is damaged.
    """
    try:
        return unpack_article(row.body)
    except (ValueError, KeyError, zlib.error) as error:
        raise StoreError(
            f"Article {row.id} in the store is damaged. Restore a backup into a new store."
        ) from error


def in_force(connection: Connection, rows: Sequence[ArticleRow]) -> list[Article]:
    """Articles with the day in force, which a person may have set."""
    articles = []
    for row in rows:
        article = body_of(row)
        if (article.published.isoformat() if article.published else "") != row.published:
            article = _reviewed(connection, article)
        articles.append(article)
    return articles


def settle_day(connection: Connection, article_id: str) -> ArticleRow | None:
    """Bring an article's day, its place in the order and its search to what is decided.

    Returns its row as it then is; None for an article that is not in the store.
    """
    row = row_of(connection, article_id)
    if row is None:
        return None
    article = body_of(row)
    day = _reviewed(connection, article).published
    if (day.isoformat() if day else "") == row.published:
        return row
    key = sort_key(day, row.no)
    if not row.superseded_by:
        index.drop(connection, row.sort_key, row.publisher)
        search.remove_words(connection, row.sort_key, article)
        search.add_words(connection, key, article)
        count_article(connection, row.sort_key, row.publisher, row.language, -1)
        count_article(connection, key, row.publisher, row.language)
    connection.execute(
        update(article_table)
        .where(article_table.c.no == row.no)
        .values(sort_key=key, published=day.isoformat() if day else "")
    )
    # Relative times hang on the day: the article must be read again.
    connection.execute(update(reading).where(reading.c.article_no == row.no).values(rules=""))
    return row_of(connection, article_id)


def versions_at(connection: Connection, article_id: str) -> list[tuple[str, int, str, datetime]]:
    """Address, version, article and moment of all texts that stood where this one stands."""
    table = article_address.c
    here = select(table.address).where(table.article_id == column(article_id, 64))
    rows = connection.execute(
        select(article_address)
        .where(table.address.in_(here))
        .order_by(table.address, table.version)
    )
    return [(r.address, r.version, r.article_id, datetime.fromisoformat(r.seen_at)) for r in rows]


def file_of(connection: Connection, sha256: str) -> bytes | None:
    """A file as it came; None when it was not kept."""
    body = connection.execute(
        select(raw_file.c.body).where(raw_file.c.sha256 == column(sha256, 64))
    ).scalar_one_or_none()
    return zlib.decompress(body) if body is not None else None


def _reviewed(connection: Connection, article: Article) -> Article:
    bare = Reading(article=article, resolutions=(), claims=())
    return apply_reviews(bare, reviews_reaching(connection, article.id, ())).reading.article


def _add(connection: Connection, article: Article) -> ArticleRow:
    day: date | None = _reviewed(connection, article).published
    values = {
        "id": article.id,
        "sort_key": 0,
        "title": column(article.title),
        "publisher": column(article.publisher),
        "language": column(article.language, 16),
        "published": day.isoformat() if day else "",
        "saved_at": _now(),
        "superseded_by": "",
        "body": pack_article(article),
    }
    number = connection.execute(_ADD, values).inserted_primary_key
    assert number is not None
    key = sort_key(day, number[0])
    connection.execute(_SET_KEY, {"number": number[0], "key": key})
    search.add_words(connection, key, article)
    row = row_of(connection, article.id)
    assert row is not None
    count_article(connection, key, row.publisher, row.language)
    return row


def _missing(known: Article, article: Article) -> dict[str, Any]:
    """What the store's copy lacks and this one has."""
    if known.text != article.text:
        raise StoreError(
            f"{article.name}: its number {article.id} is that of another text in the store. "
            "Change a letter of the text and read it again."
        )
    missing = {
        name: getattr(article, name)
        for name in _COMPLETED
        if not getattr(known, name) and getattr(article, name)
    }
    if "published" in missing:
        missing["published_from"] = article.published_from
    return missing


def _complete(connection: Connection, row: ArticleRow, article: Article) -> tuple[str, ...]:
    known = body_of(row)
    missing = _missing(known, article)
    if not missing:
        return ()
    completed = replace(known, **missing)
    publisher = column(completed.publisher)
    connection.execute(
        update(article_table)
        .where(article_table.c.no == row.no)
        .values(body=pack_article(completed), publisher=publisher)
    )
    if publisher != row.publisher and not row.superseded_by:
        index.republish(connection, row.sort_key, row.publisher, publisher)
        count_article(connection, row.sort_key, row.publisher, row.language, -1)
        count_article(connection, row.sort_key, publisher, row.language)
    settle_day(connection, article.id)
    connection.execute(update(reading).where(reading.c.article_no == row.no).values(rules=""))
    return tuple(name for name in missing if name in _COMPLETED)


def _keep_file(connection: Connection, file_bytes: bytes) -> None:
    row = {
        "sha256": hashlib.sha256(file_bytes).hexdigest(),
        "body": zlib.compress(file_bytes),
    }
    connection.execute(insert(connection, raw_file).values(row).on_conflict_do_nothing())


def _latest(connection: Connection, address: str) -> tuple[str, int]:
    """The article that stands at an address, and its version; ``("", 0)`` for none."""
    row = connection.execute(_LATEST, {"address": column(address)}).one_or_none()
    return (row.article_id, row.version) if row else ("", 0)


def _stand_at(connection: Connection, address: str, article_id: str) -> str | None:
    """Note that the article stands there now; the one that stood there before, None for none."""
    former, version = _latest(connection, address)
    if former == article_id:
        return None
    values = {"address": column(address), "version": version + 1, "article_id": article_id}
    connection.execute(_STAND, values | {"seen_at": _now()})
    return former or None


def _supersede(connection: Connection, former: str, by: str) -> None:
    """Take the former text out of the current ones, unless it still stands somewhere else."""
    row = row_of(connection, former)
    if row is not None and not row.superseded_by and not addresses_held(connection, former):
        hide(connection, row, by)


def hide(connection: Connection, row: ArticleRow, by: str) -> None:
    """Take a current text out of all that is shown and counted; ``by`` is what replaced it."""
    connection.execute(
        update(article_table).where(article_table.c.no == row.no).values(superseded_by=by)
    )
    index.drop(connection, row.sort_key, row.publisher)
    search.remove_words(connection, row.sort_key, body_of(row))
    count_article(connection, row.sort_key, row.publisher, row.language, -1)


def revive(connection: Connection, article_id: str) -> None:
    """A text that was replaced, or removed, is current again."""
    row = row_of(connection, article_id)
    assert row is not None
    connection.execute(
        update(article_table).where(article_table.c.no == row.no).values(superseded_by="")
    )
    search.add_words(connection, row.sort_key, body_of(row))
    count_article(connection, row.sort_key, row.publisher, row.language)
    connection.execute(update(reading).where(reading.c.article_no == row.no).values(index_due=1))


# ------------------------------------------------------------------------- at their addresses


def addresses_held(connection: Connection, article_id: str) -> tuple[str, ...]:
    """The addresses at which an article is the text that came last."""
    asked = select(article_address.c.address).where(article_address.c.article_id == article_id)
    addresses = connection.execute(asked.distinct().order_by(article_address.c.address)).scalars()
    return tuple(one for one in addresses if _latest(connection, one)[0] == article_id)


def version_at(connection: Connection, address: str) -> int:
    """The number of the text that came last to an address; 0 for none."""
    return _latest(connection, address)[1]


def standing_at(connection: Connection, address: str) -> ArticleRow | None:
    """The text that is shown for an address; None where none is."""
    row = row_of(connection, _latest(connection, address)[0])
    return row if row is not None and not row.superseded_by else None


def let_former_stand(
    connection: Connection, article_id: str, addresses: Iterable[str]
) -> tuple[str, ...]:
    """Where a removed article stood, let the text before it stand again; the ids of those."""
    ids = []
    for address in addresses:
        former = former_at(connection, address, article_id)
        if former is not None:
            stand_again(connection, address, former)
            row = row_of(connection, former)
            if row is not None and row.superseded_by:
                revive(connection, former)
            ids.append(former)
    return tuple(dict.fromkeys(ids))


def former_at(connection: Connection, address: str, article_id: str) -> str | None:
    """The id of the text that would stand at an address without this article; None for none."""
    before = (
        select(article_address.c.article_id)
        .join(article_table, article_table.c.id == article_address.c.article_id)
        .where(
            article_address.c.address == address,
            article_address.c.article_id != article_id,
            article_table.c.superseded_by != REMOVED,
        )
        .order_by(article_address.c.version.desc())
        .limit(1)
    )
    return connection.execute(before).scalar_one_or_none()


def stand_again(connection: Connection, address: str, article_id: str) -> None:
    """Let an article be what stands at an address, and what stood there no longer current."""
    former = _stand_at(connection, address, article_id)
    if former is not None:
        _supersede(connection, former, article_id)


def later_than(connection: Connection, address: str, version: int) -> ArticleRow | None:
    """The text shown for an address, if it came there after this version; None otherwise."""
    return standing_at(connection, address) if version_at(connection, address) > version else None


def _now() -> str:
    return datetime.now(UTC).isoformat(timespec="seconds")
