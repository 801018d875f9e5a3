"""Full-text search in each engine's own way: FTS5, or tsvector under a GIN index.

Only current articles are in it, under their sort key, so that the newest come first without
sorting. The words are folded in ``words``; change that, and a migration must fill the tables anew.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from sqlalchemy import BigInteger, ColumnClause, Connection, TextClause, bindparam, column, text

from dashboard.model import Article
from dashboard.storage.store.words import PHRASE_WORDS, Term, folded

#: Words in one tsvector. It holds 1 MB and 256 positions of a word; "the" is one word in sixteen.
_CHUNK = 3_000


def add_words(connection: Connection, key: int, article: Article) -> None:
    """Let the article be found under its sort key."""
    words = folded(article.text)
    if connection.dialect.name == "sqlite":
        connection.execute(
            text("INSERT INTO article_words (rowid, words) VALUES (:key, :words)"),
            {"key": key, "words": " ".join(words)},
        )
        return
    rows = [{"key": key, "chunk": n, "words": vector} for n, vector in enumerate(_vectors(words))]
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


def found_keys(connection: Connection, terms: Sequence[Term]) -> TextClause:
    """A select of the sort keys of the articles that hold all terms, its values bound."""
    if connection.dialect.name == "sqlite":
        query = text("SELECT rowid AS sort_key FROM article_words WHERE article_words MATCH :q")
        return query.bindparams(bindparam("q", _fts5(terms)))
    # Term by term, because the words of a long article lie in several vectors; and article by
    # article, so that the planner may begin with the rarest word, or walk from the newest on.
    held = " AND ".join(
        "EXISTS (SELECT 1 FROM article_words part WHERE part.sort_key = whole.sort_key "
        f"AND part.words @@ CAST(:q{n} AS tsquery))"
        for n in range(len(terms))
    )
    query = text(f"SELECT sort_key FROM article_words whole WHERE chunk = 0 AND {held}")
    return query.bindparams(*(bindparam(f"q{n}", _tsquery(term)) for n, term in enumerate(terms)))


KEY: ColumnClause[int] = column("sort_key", BigInteger)


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
