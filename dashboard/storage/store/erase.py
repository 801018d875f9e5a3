"""Articles erased for good: for whoever looks after a store, and never on the page.

A removal keeps everything; this keeps nothing but that an article of this id was erased, when, by
whom and why. It is done in two steps: the rows go in one transaction, wholly or not at all, and
then :func:`clean` rewrites the store's file, because an engine leaves in it what it no longer
counts. Where the second step fails, the text is out of everything that is shown, and the step can
be made again at any time.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from typing import NamedTuple

from sqlalchemy import Connection, and_, delete, exists, select

import dashboard.storage.store.articles as articles
import dashboard.storage.store.erasures as erasures
import dashboard.storage.store.readings as readings
import dashboard.storage.store.removed as removed
import dashboard.storage.store.reviews as reviews
import dashboard.storage.store.shelves as shelves
from dashboard.core.reviews import spelling
from dashboard.model import Review, Scope, SubjectKind
from dashboard.storage.codec import column, unpack
from dashboard.storage.shelf_names import LOOKED_UP, SKETCHES
from dashboard.storage.store.articles import ArticleRow
from dashboard.storage.store.counts import count_readings
from dashboard.storage.store.errors import StoreError
from dashboard.storage.store.records import Erased, Erasure
from dashboard.storage.store.rows import OFFERED, Rows
from dashboard.storage.store.schema import (
    REMOVED,
    article_address,
    article_count,
    known_place,
    mention,
    place_publisher,
    raw_file,
    reading,
)
from dashboard.storage.store.schema import article as article_table
from dashboard.storage.store.schema import review as review_table
from dashboard.storage.store.store import Store
from dashboard.storage.store.traces import clean_file

#: Decisions on flows are few; each says which claim's figure it chose.
_ON_FLOWS = review_table.c.subject_kind == SubjectKind.FLOW.value


def erasure_of(store: Store, article_id: str) -> Erasure:
    """What would go with an article, and what would stay; nothing is changed.

    Raises:
        StoreError: There is no such article and no decision on one, or it is erased already.
    """
    with store._db.read() as connection:
        row = _erasable(connection, article_id)
        what = _read(connection, row)
        gone, stay = _decisions(connection, article_id, row, what.claims)
        if row is None:
            return Erasure(article_id=article_id, title="", decisions=len(gone))
        held = articles.addresses_held(connection, row.id) if not row.superseded_by else ()
        formers = (articles.former_at(connection, one, row.id) for one in held)
        return Erasure(
            article_id=row.id,
            title=row.title,
            names=what.names,
            claims=len(what.claims),
            files=int(articles.file_of(connection, articles.body_of(row).raw_sha256) is not None),
            decisions=len(gone),
            kept_decisions=len(stay),
            again=tuple(dict.fromkeys(one for one in formers if one is not None)),
            versions=_others(connection, row.id, _addresses(connection, row.id)),
        )


def erase(store: Store, article_ids: Iterable[str], by: str, why: str) -> tuple[Erased, ...]:
    """Erase articles: all of them, or none; their traces in the file wait for :func:`clean`.

    Raises:
        StoreError: Nobody signed, no reason was given, or one of them is not there.
    """
    ids, at = list(dict.fromkeys(article_ids)), datetime.now(UTC)
    if not by.strip() or not why.strip():
        raise StoreError("Erasing needs a name and a reason. Give your name, and why.")

    def act(connection: Connection) -> tuple[Erased, ...]:
        if store._db.is_sqlite:
            connection.exec_driver_sql("PRAGMA secure_delete = ON")
        for article_id in ids:
            _erase(connection, article_id, store._rows)
            erasures.note_erased(connection, article_id, by.strip(), at, why.strip())
        _drop_nameless_files(connection)
        made = erasures.all_erased(connection)
        return tuple(one for one in made if one.article_id in ids)

    erased = store._db.write(act)
    store.refresh()
    return erased


def clean(store: Store) -> None:
    """Rewrite the store's file without a trace of what was erased.

    Raises:
        StoreError: It could not be, and why; it can be tried again at any time.
    """
    clean_file(store._db)
    store._db.write(erasures.note_clean)


def waiting_for_cleaning(store: Store) -> tuple[str, ...]:
    """The ids of the erased articles whose traces may still lie in the store's file."""
    with store._db.read() as connection:
        return erasures.wait_for_cleaning(connection)


def erased_articles(store: Store) -> tuple[Erased, ...]:
    """The articles that are erased now, the last one first."""
    with store._db.read() as connection:
        return erasures.all_erased(connection)


def readmit(store: Store, article_id: str, by: str) -> None:
    """Let an erased text be read again; nothing of it comes back by that.

    Raises:
        StoreError: Nobody signed, or it is not erased.
    """
    if not by.strip():
        raise StoreError("Letting an erased text in again needs a name. Give your name.")

    def act(connection: Connection) -> None:
        if not erasures.is_erased(connection, article_id):
            raise StoreError(f"Article {column(article_id, 64)} is not among the erased ones.")
        erasures.let_in(connection, article_id, by.strip(), datetime.now(UTC))

    store._db.write(act)


# ------------------------------------------------------------------------------------ what goes


class _Read(NamedTuple):
    """How many names, and the ids of which claims, were read off an article."""

    names: int
    claims: frozenset[str]


def _erasable(connection: Connection, article_id: str) -> ArticleRow | None:
    """Its row; None where only decisions on it are here."""
    row = articles.row_of(connection, article_id)
    if row is None:
        if erasures.is_erased(connection, article_id):
            raise StoreError(f"Article {column(article_id, 64)} was erased already.")
        if not reviews.find(connection, review_table.c.article_id == column(article_id, 64)):
            raise StoreError(f"Article {column(article_id, 64)} is not in the store.")
    return row


def _read(connection: Connection, row: ArticleRow | None) -> _Read:
    number = row.no if row is not None else None
    body = connection.execute(
        select(reading.c.body).where(reading.c.article_no == number)
    ).scalar_one_or_none()
    if body is None:
        return _Read(0, frozenset())
    try:
        names, claims = unpack(body)[:2]
        return _Read(len(names), frozenset(claim["id"] for claim in claims))
    except (ValueError, KeyError, TypeError):  # of a form that this version does not know
        return _Read(0, frozenset())


def _decisions(
    connection: Connection, article_id: str, row: ArticleRow | None, claims: frozenset[str]
) -> tuple[list[Review], list[Review]]:
    """The decisions that go with an article, and those that stay because others print the name."""
    made = reviews.find(connection, review_table.c.article_id == column(article_id, 64))
    own = claims | {one.subject_id for one in made if one.subject_kind is SubjectKind.CLAIM}
    chosen = (one for one in reviews.find(connection, _ON_FLOWS) if _speaks_of(one, own))
    stay = [one for one in made if _reaches_others(connection, one, row)]
    return [one for one in (*made, *chosen) if one not in stay], stay


def _speaks_of(review: Review, claims: Iterable[str]) -> bool:
    return any(one.before in claims or one.after in claims for one in review.changes)


def _reaches_others(connection: Connection, review: Review, row: ArticleRow | None) -> bool:
    if review.scope is not Scope.TERRITORY or review.undone_by:
        return False
    elsewhere = mention.c.article_no != (row.no if row is not None else 0)
    printed = mention.c.spelling == column(spelling(review.words), 100)
    return bool(connection.execute(select(exists().where(printed, elsewhere))).scalar())


def _drop_nameless_files(connection: Connection) -> None:
    """Delete the files that no article names: of one text read off two, it names the first."""
    named: set[str] = set()
    bodies = select(article_table)
    for row in connection.execute(bodies.execution_options(yield_per=200)):
        named.add(articles.body_of(row).raw_sha256)
    known = connection.execute(select(raw_file.c.sha256)).scalars()
    for sha256 in [one for one in known if one not in named]:
        connection.execute(delete(raw_file).where(raw_file.c.sha256 == sha256))


def _addresses(connection: Connection, article_id: str) -> list[str]:
    """All addresses at which it ever stood."""
    asked = select(article_address.c.address).where(article_address.c.article_id == article_id)
    return list(connection.execute(asked.distinct()).scalars())


def _others(connection: Connection, article_id: str, addresses: Sequence[str]) -> tuple[str, ...]:
    """The other texts of the store that ever stood at these addresses."""
    asked = (
        select(article_address.c.article_id)
        .join(article_table, article_table.c.id == article_address.c.article_id)
        .where(article_address.c.address.in_(addresses), article_table.c.id != article_id)
        .distinct()
    )
    return tuple(sorted(connection.execute(asked).scalars()))


# ------------------------------------------------------------------------------------ how it goes


def _erase(connection: Connection, article_id: str, rows: Rows) -> None:
    row = _erasable(connection, article_id)
    gone, stay = _decisions(connection, article_id, row, _read(connection, row).claims)
    beside: tuple[str, ...] = ()
    if row is not None:
        addresses = _addresses(connection, row.id)
        beside = _others(connection, row.id, addresses)
        _take_out(connection, row)
        for address in addresses:
            # Where others stood, their row stays, and with it how the texts there are numbered.
            if not _others(connection, row.id, [address]):
                there = article_address.c.address == address
                connection.execute(delete(article_address).where(there))
        _forget(connection, row)
    ids = [one.id for one in gone]
    connection.execute(delete(review_table).where(review_table.c.id.in_(ids)))
    for one in stay:
        _without_its_words(connection, one)
    for review in (*stay, *(one for one in gone if one.scope is Scope.TERRITORY)):
        readings.mark_due(connection, review.words)
    for other in beside:
        readings.reindex(connection, other, rows)


def _take_out(connection: Connection, row: ArticleRow) -> None:
    """Out of all that is shown, as a removal does it; the text before it stands there again."""
    if not row.superseded_by:
        held = articles.addresses_held(connection, row.id)
        articles.hide(connection, row, REMOVED)
        articles.let_former_stand(connection, row.id, held)
    removed.forget(connection, row.id)


def _forget(connection: Connection, row: ArticleRow) -> None:
    """Its row, its files, what was read off it, and what is kept of it for quickness."""
    own = articles.body_of(row).raw_sha256
    connection.execute(delete(raw_file).where(raw_file.c.sha256 == own))
    read = connection.execute(delete(reading).where(reading.c.article_no == row.no)).rowcount
    count_readings(connection, -read)
    connection.execute(delete(article_table).where(article_table.c.no == row.no))
    offered = known_place.c.id.startswith(f"{OFFERED}-{row.id}-", autoescape=True)
    connection.execute(delete(known_place).where(offered))
    for table in (article_count, place_publisher):
        nobody = and_(table.c.publisher == row.publisher, table.c.articles == 0)
        connection.execute(delete(table).where(nobody))
    shelves.clear(connection, LOOKED_UP)
    for key, body in shelves.kept_on(connection, SKETCHES).items():
        lines = [line for line in body.splitlines() if not line.startswith(f"{row.id} ")]
        if len(lines) < len(body.splitlines()):
            shelves.put(connection, SKETCHES, key, "\n".join(lines))


def _without_its_words(connection: Connection, review: Review) -> None:
    """A decision that reaches other articles, without what was typed or read in this one."""
    place = review.place
    if place is not None and place.pack == OFFERED:
        place = replace(place, id=f"{OFFERED}-{review.id}", source=f"placed by {review.reviewer}")
    reviews.overwrite(connection, replace(review, note="", place=place))
