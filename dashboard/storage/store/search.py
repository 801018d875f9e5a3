"""Full-text search in each engine's own way: FTS5, or tsvector under a GIN index.

Only current articles are in it, under their sort key, so that the newest come first without
sorting. The words are folded in ``words``; change that, and a migration must fill the tables anew.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Any

from sqlalchemy import (
    BigInteger,
    ColumnElement,
    Connection,
    Integer,
    Select,
    cast,
    column,
    literal,
    select,
    table,
    text,
    union_all,
)
from sqlalchemy.dialects.postgresql import TSQUERY, TSVECTOR

from dashboard.model import Article
from dashboard.storage.store.words import PHRASE_WORDS, Term, folded

#: Words in one tsvector. It holds 1 MB and 256 positions of a word; "the" is one word in sixteen.
_CHUNK = 3_000

#: ``chunk`` of an article in one vector, and of the first vector of a longer one; -2, -3 follow.
_WHOLE, _FIRST_PART = 0, -1

#: The search's table, as SQLite and as PostgreSQL have it.
_FTS5 = table("article_words", column("rowid", BigInteger))
_VECTORS = table(
    "article_words",
    column("sort_key", BigInteger),
    column("chunk", Integer),
    column("words", TSVECTOR),
)

#: What else must hold of an article, given its sort key.
Narrowed = Callable[[ColumnElement[int]], Sequence[ColumnElement[bool]]]


def add_words(connection: Connection, key: int, article: Article) -> None:
    """Let the article be found under its sort key."""
    words = folded(article.text)
    if connection.dialect.name == "sqlite":
        connection.execute(
            text("INSERT INTO article_words (rowid, words) VALUES (:key, :words)"),
            {"key": key, "words": " ".join(words)},
        )
        return
    vectors = list(_vectors(words))
    chunks = [_WHOLE] if len(vectors) == 1 else [-1 - n for n in range(len(vectors))]
    rows = [
        {"key": key, "chunk": n, "words": vector} for n, vector in zip(chunks, vectors, strict=True)
    ]
    connection.execute(
        text(
            "INSERT INTO article_words (sort_key, chunk, words) "
            "VALUES (:key, :chunk, CAST(:words AS tsvector))"
        ),
        rows,
    )


def remove_words(connection: Connection, key: int, article: Article) -> None:
    """Let the article be found no longer."""
    if connection.dialect.name == "sqlite":
        # A contentless table must be told the very words it once got.
        connection.execute(
            text(
                "INSERT INTO article_words (article_words, rowid, words) "
                "VALUES ('delete', :key, :words)"
            ),
            {"key": key, "words": " ".join(folded(article.text))},
        )
        return
    connection.execute(text("DELETE FROM article_words WHERE sort_key = :key"), {"key": key})


def newest_found(
    connection: Connection, terms: Sequence[Term], narrowed: Narrowed, newest: int | None
) -> Select[Any]:
    """A select of the sort keys of the articles that hold all terms, the newest first.

    Args:
        connection: Whose engine will be asked.
        terms: What is searched for; at least one.
        narrowed: What else must hold, given the sort key.
        newest: No more than so many; None for all.
    """
    if connection.dialect.name == "sqlite":
        match = text("article_words MATCH :q").bindparams(q=_fts5(terms))
        key = _FTS5.c.rowid
        found = select(key.label("sort_key")).where(match, *narrowed(key))
        return found.order_by(key.desc()).limit(newest)
    # The newest of each half are the newest of the whole; said of each, so that each may begin
    # with the newest, or with the rarest word.
    halves = [
        half.where(*narrowed(key)).order_by(key.desc()).limit(newest)
        for key, half in (_in_one_vector(terms), _in_several(terms))
    ]
    both = union_all(*halves).subquery()
    return select(both.c.sort_key).order_by(both.c.sort_key.desc()).limit(newest)


def _in_one_vector(terms: Sequence[Term]) -> tuple[ColumnElement[int], Select[Any]]:
    """Articles whose only vector holds all terms; most articles have but one."""
    words = _VECTORS.c
    asked = " & ".join(f"({_tsquery(term)})" for term in terms)
    return words.sort_key, select(words.sort_key).where(
        words.chunk == _WHOLE, _holds(words.words, asked)
    )


def _in_several(terms: Sequence[Term]) -> tuple[ColumnElement[int], Select[Any]]:
    """Long articles: each term may stand in another of their vectors."""
    first = _VECTORS.alias("first").c
    found = select(first.sort_key).where(first.chunk == _FIRST_PART)
    for term in terms:
        part = _VECTORS.alias().c
        held = select(part.chunk).where(
            part.sort_key == first.sort_key, _holds(part.words, _tsquery(term))
        )
        found = found.where(held.exists())
    return first.sort_key, found


def _holds(words: ColumnElement[Any], asked: str) -> ColumnElement[bool]:
    return words.op("@@", is_comparison=True)(cast(literal(asked), TSQUERY))


def _fts5(terms: Sequence[Term]) -> str:
    """FTS5's syntax; the words are letters and digits of ASCII and nothing else.

    >>> _fts5([Term(("fled", "towards")), Term(("kisang",), is_prefix=True)])
    '"fled towards" AND "kisang" *'
    """
    return " AND ".join(
        f'"{" ".join(term.words)}"' + (" *" if term.is_prefix else "") for term in terms
    )


def _tsquery(term: Term) -> str:
    """PostgreSQL's syntax for one term.

    >>> _tsquery(Term(("sud", "kiv"), is_prefix=True))
    "'sud' <-> 'kiv':*"
    """
    return " <-> ".join(f"'{word}'" for word in term.words) + (":*" if term.is_prefix else "")


def _vectors(words: Sequence[str]) -> Iterator[str]:
    """Vectors of so many words each, overlapping by a phrase, as PostgreSQL writes them."""
    for first in range(0, max(len(words), 1), _CHUNK):
        chunk = words[first : first + _CHUNK + PHRASE_WORDS]
        yield " ".join(f"'{word}':{n}" for n, word in enumerate(chunk, start=1))
