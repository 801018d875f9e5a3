"""Decisions in and out; nothing here forgets one."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Connection,
    and_,
    bindparam,
    or_,
    select,
    update,
)

from dashboard.core.reviews import ADDED, Conflict, says_again, settle, spelling
from dashboard.model import Review, Scope, SubjectKind
from dashboard.storage.codec import column, from_text, to_text
from dashboard.storage.store.erasures import is_erased
from dashboard.storage.store.errors import StoreError
from dashboard.storage.store.schema import REMOVED, article
from dashboard.storage.store.schema import article_address as address
from dashboard.storage.store.schema import review as table

#: ``reach`` of a decision that goes beyond its article.
_FAR, _NEAR = "always", "here"

#: SQLite takes some thousand values in one statement; an article names fewer spellings.
_AT_ONCE = 500

#: About a claim that a person added.
_IS_ADDED = table.c.subject_id.startswith(ADDED)

#: Nobody took it back.
_IN_FORCE = table.c.is_undone == 0

_MINE, _OTHER = address.alias("mine"), address.alias("other")

#: Decisions in articles, and those that reach them from elsewhere.
_REACHING = select(
    table.c.no, table.c.article_id, table.c.reach, table.c.spelling, table.c.body
).where(
    _IN_FORCE,
    or_(
        table.c.article_id.in_(bindparam("ids", expanding=True)),
        and_(table.c.reach == _FAR, table.c.spelling.in_(bindparam("spellings", expanding=True))),
    ),
)

#: What people added to texts that others replaced, each with the one that it goes on in.
_CARRIED = (
    select(table.c.no, table.c.body, _MINE.c.article_id.label("heir"))
    .join(article, article.c.id == table.c.article_id)
    .join(_OTHER, _OTHER.c.article_id == table.c.article_id)
    .join(_MINE, _MINE.c.address == _OTHER.c.address)
    .where(
        _IS_ADDED,
        article.c.superseded_by.not_in(("", REMOVED)),
        _MINE.c.article_id.in_(bindparam("ids", expanding=True)),
        _OTHER.c.article_id != _MINE.c.article_id,
    )
)

#: The texts that stand where this one stood.
_HEIRS = (
    select(_OTHER.c.article_id)
    .join(_MINE, _MINE.c.address == _OTHER.c.address)
    .join(article, article.c.id == _OTHER.c.article_id)
    .where(
        _MINE.c.article_id == bindparam("article_id"),
        _OTHER.c.article_id != _MINE.c.article_id,
        article.c.superseded_by == "",
    )
    .distinct()
)


def add(connection: Connection, review: Review) -> bool:
    """Store a decision; False when it is there already.

    Raises:
        StoreError: Its article was erased.
    """
    if review.article_id and is_erased(connection, review.article_id):
        raise StoreError(
            f"Article {column(review.article_id, 64)} was erased. Nothing can be decided on it."
        )
    known = select(table.c.no).where(table.c.id == review.id)
    if connection.execute(known).one_or_none() is not None:
        return False
    connection.execute(
        table.insert().values(
            id=column(review.id, 64),
            subject_kind=review.subject_kind.value,
            subject_id=column(review.subject_id),
            article_id=column(review.article_id, 64),
            reach=_FAR if review.scope is Scope.TERRITORY else _NEAR,
            spelling=column(spelling(review.words), 100),
            is_undone=int(bool(review.undone_by)),
            body=to_text(review),
        )
    )
    return True


def said_before(connection: Connection, review: Review) -> Review | None:
    """The decision in force that this one says again: the last one on the same thing; else None.

    A form is sent twice where a reader presses Enter in a field and then the button.
    """
    made = find(connection, _IN_FORCE, table.c.subject_id == column(review.subject_id))
    return made[-1] if made and says_again(review, made[-1]) else None


def by_id(connection: Connection, review_id: str) -> Review | None:
    """A decision; None when nobody made it here."""
    found = find(connection, table.c.id == column(review_id, 64))
    return found[0] if found else None


def find(connection: Connection, *conditions: ColumnElement[bool]) -> tuple[Review, ...]:
    """Decisions under conditions on the columns, oldest first, undone ones among them."""
    bodies = connection.execute(select(table.c.body).where(*conditions).order_by(table.c.no))
    return tuple(from_text(body, Review) for body in bodies.scalars())


def reviews_reaching(
    connection: Connection, article_id: str, spellings: Iterable[str]
) -> tuple[Review, ...]:
    """The decisions in force that may speak to an article that names these spellings."""
    return reviews_reaching_each(connection, [(article_id, spellings)])[0]


def reviews_reaching_each(
    connection: Connection, asked: Sequence[tuple[str, Iterable[str]]]
) -> list[tuple[Review, ...]]:
    """The same for several articles: their ids, and the spellings that each names."""
    ids = [article_id for article_id, _ in asked]
    spellings = [{column(words, 100) for words in named} for _, named in asked]
    wanted = sorted(set().union(*spellings))
    rows: dict[int, Any] = {}
    for n in range(0, max(len(wanted), 1), _AT_ONCE):
        values = {"ids": ids, "spellings": wanted[n : n + _AT_ONCE]}
        rows.update((row.no, row) for row in connection.execute(_REACHING, values))
    found = [(rows[no], from_text(rows[no].body, Review)) for no in sorted(rows)]
    carried = _carried_to(connection, ids)
    reaching = []
    for article_id, named in zip(ids, spellings, strict=True):
        here = carried.get(article_id, {})
        for row, review in found:
            if row.article_id == article_id or (row.reach == _FAR and row.spelling in named):
                here[row.no] = review
        reaching.append(tuple(here[no] for no in sorted(here)))
    return reaching


def _carried_to(
    connection: Connection, ids: Sequence[str], *, with_undone: bool = False
) -> dict[str, dict[int, Review]]:
    """What goes on in these articles from those that stood where they stand, by number."""
    asked = _CARRIED if with_undone else _CARRIED.where(_IN_FORCE)
    carried: dict[str, dict[int, Review]] = {}
    for row in connection.execute(asked, {"ids": ids}):
        review = replace(from_text(row.body, Review), article_id=row.heir)
        carried.setdefault(row.heir, {})[row.no] = review
    return carried


def of_article(
    connection: Connection, article_id: str, *, with_undone: bool = False
) -> tuple[Review, ...]:
    """The decisions made in an article, those of its former versions that go on in it as well."""
    asked = select(table.c.no, table.c.body).where(table.c.article_id == column(article_id, 64))
    if not with_undone:
        asked = asked.where(_IN_FORCE)
    found = {row.no: from_text(row.body, Review) for row in connection.execute(asked)}
    carried = _carried_to(connection, [column(article_id, 64)], with_undone=with_undone)
    found |= carried.get(article_id, {})
    return tuple(found[no] for no in sorted(found))


def heirs(connection: Connection, review: Review) -> tuple[str, ...]:
    """The articles beside its own that a decision speaks to: where its claim was carried on."""
    if not review.subject_id.startswith(ADDED):
        return ()
    found = connection.execute(_HEIRS, {"article_id": column(review.article_id, 64)})
    return tuple(found.scalars())


def undo(connection: Connection, review_id: str, reviewer: str, at: datetime) -> Review:
    """Take a decision back; it stays in the history.

    Raises:
        StoreError: There is no such decision, or it was taken back already.
    """
    if not reviewer.strip():
        raise StoreError("Taking a decision back needs the name of who does. Give your name.")
    review = by_id(connection, review_id)
    if review is None:
        raise StoreError(
            f"There is no decision {column(review_id, 64)!r}. List them to see its id."
        )
    if review.undone_by:
        raise StoreError(
            f"Decision {review.id} was taken back already by {review.undone_by}. "
            "Decide anew to bring it back."
        )
    undone = replace(review, undone_by=reviewer.strip(), undone_at=at)
    overwrite(connection, undone)
    return undone


def overwrite(connection: Connection, review: Review) -> None:
    """Write down that a decision was taken back."""
    connection.execute(
        update(table)
        .where(table.c.id == review.id)
        .values(is_undone=int(bool(review.undone_by)), body=to_text(review))
    )


def conflicts_with(connection: Connection, review: Review) -> tuple[Conflict, ...]:
    """Where people differ on what this decision is about."""
    return conflicts_among(
        find(
            connection,
            _IN_FORCE,
            or_(
                table.c.subject_id == column(review.subject_id),
                and_(table.c.reach == _FAR, table.c.spelling == spelling(review.words))
                if review.scope is Scope.TERRITORY
                else table.c.no < 0,
            ),
        )
    )


def conflicts_among(reviews: Sequence[Review]) -> tuple[Conflict, ...]:
    """Where people differ: on one thing, or on one spelling in one territory."""
    by_subject: dict[tuple[SubjectKind, str, str], list[Review]] = {}
    for review in reviews:
        by_subject.setdefault((review.subject_kind, review.subject_id, ""), []).append(review)
        if review.scope is Scope.TERRITORY:
            key = (review.subject_kind, spelling(review.words), review.territory)
            by_subject.setdefault(key, []).append(review)
    found: dict[tuple[frozenset[str], str], Conflict] = {}
    for group in by_subject.values():
        for conflict in settle(group).conflicts:
            ids = frozenset(review.id for review in conflict.reviews)
            found.setdefault((ids, conflict.field), conflict)
    return tuple(found.values())
