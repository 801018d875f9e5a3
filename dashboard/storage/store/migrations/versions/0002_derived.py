"""What reading makes: readings, the tables that find and count, and full-text search."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"

_NUMBER = sa.BigInteger().with_variant(sa.Integer, "sqlite")


def upgrade() -> None:
    """Make the derived tables, and the search of the engine at hand."""
    _readings()
    _index()
    if op.get_bind().dialect.name == "sqlite":
        # Contentless: the words are folded before they come, and the text lies in ``article``.
        op.execute(
            "CREATE VIRTUAL TABLE article_words USING fts5(words, content='', tokenize='ascii')"
        )
    else:
        op.execute(
            "CREATE TABLE article_words (sort_key bigint NOT NULL, chunk integer NOT NULL, "
            "words tsvector NOT NULL, PRIMARY KEY (sort_key, chunk))"
        )
        op.execute(
            "CREATE INDEX article_words_gin ON article_words USING gin (words) "
            "WITH (fastupdate = off)"
        )


def _readings() -> None:
    op.create_table(
        "reading",
        sa.Column("article_no", sa.BigInteger, primary_key=True, autoincrement=False),
        sa.Column("rules", sa.Text, nullable=False),
        sa.Column("gazetteer", sa.Text, nullable=False),
        sa.Column("index_due", sa.Integer, nullable=False),
        sa.Column("body", sa.LargeBinary, nullable=False),
    )
    op.create_index("reading_by_stamp", "reading", ["rules", "gazetteer"])
    op.create_index("reading_by_due", "reading", ["index_due"])
    op.create_table(
        "known_place",
        sa.Column("no", _NUMBER, primary_key=True),
        sa.Column("id", sa.Text, nullable=False),
        sa.Column("digest", sa.String(32), nullable=False),
        sa.Column("body", sa.Text, nullable=False),
        sa.UniqueConstraint("id", "digest", name="known_place_row"),
        sqlite_autoincrement=True,
    )


def _index() -> None:
    op.create_table(
        "mention",
        sa.Column("article_no", sa.BigInteger, primary_key=True),
        sa.Column("n", sa.Integer, primary_key=True),
        sa.Column("start", sa.Integer, nullable=False),
        sa.Column("end", sa.Integer, nullable=False),
        sa.Column("sort_key", sa.BigInteger, nullable=False),
        sa.Column("place_no", sa.BigInteger, nullable=False),
        sa.Column("role", sa.String(16), nullable=False),
        sa.Column("spelling", sa.Text, nullable=False),
        sqlite_with_rowid=False,
    )
    op.create_index("mention_by_place", "mention", ["place_no", "sort_key", "start"])
    op.create_index("mention_by_spelling", "mention", ["spelling"])
    op.create_table(
        "place_article",
        sa.Column("sort_key", sa.BigInteger, primary_key=True),
        sa.Column("place_no", sa.BigInteger, primary_key=True),
        sa.Column("language", sa.Text, nullable=False),
        sa.Column("kinds", sa.Integer, nullable=False),
        sa.Column("mentions", sa.Integer, nullable=False),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "place_period",
        sa.Column("any_kind", sa.Integer, primary_key=True),
        sa.Column("period", sa.Integer, primary_key=True),
        sa.Column("place_no", sa.BigInteger, primary_key=True),
        sa.Column("language", sa.String(16), primary_key=True),
        sa.Column("kinds", sa.Integer, primary_key=True),
        sa.Column("articles", sa.BigInteger, nullable=False),
        sa.Column("mentions", sa.BigInteger, nullable=False),
        sqlite_with_rowid=False,
    )
