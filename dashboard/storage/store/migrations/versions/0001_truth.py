"""What nothing can make again: articles with their versions and files, decisions, added places."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None

_NUMBER = sa.BigInteger().with_variant(sa.Integer, "sqlite")


def upgrade() -> None:
    """Make the tables of the truth."""
    op.create_table(
        "article",
        sa.Column("no", _NUMBER, primary_key=True),
        sa.Column("id", sa.String(64), nullable=False, unique=True),
        sa.Column("sort_key", sa.BigInteger, nullable=False),
        sa.Column("title", sa.Text, nullable=False),
        sa.Column("publisher", sa.Text, nullable=False),
        sa.Column("language", sa.Text, nullable=False),
        sa.Column("published", sa.String(10), nullable=False),
        sa.Column("saved_at", sa.String(32), nullable=False),
        sa.Column("superseded_by", sa.String(64), nullable=False),
        sa.Column("body", sa.LargeBinary, nullable=False),
        sqlite_autoincrement=True,
    )
    op.create_index("article_by_day", "article", ["sort_key"])
    op.create_index("article_by_publisher", "article", ["publisher", "sort_key"])
    op.create_table(
        "article_address",
        sa.Column("address", sa.Text, primary_key=True),
        sa.Column("version", sa.Integer, primary_key=True),
        sa.Column("article_id", sa.String(64), nullable=False),
        sa.Column("seen_at", sa.String(32), nullable=False),
    )
    op.create_index("article_address_by_article", "article_address", ["article_id"])
    op.create_table(
        "raw_file",
        sa.Column("sha256", sa.String(64), primary_key=True),
        sa.Column("body", sa.LargeBinary, nullable=False),
    )
    op.create_table(
        "review",
        sa.Column("no", _NUMBER, primary_key=True),
        sa.Column("id", sa.String(64), nullable=False, unique=True),
        sa.Column("subject_kind", sa.String(16), nullable=False),
        sa.Column("subject_id", sa.Text, nullable=False),
        sa.Column("article_id", sa.String(64), nullable=False),
        sa.Column("reach", sa.String(16), nullable=False),
        sa.Column("spelling", sa.Text, nullable=False),
        sa.Column("is_undone", sa.Integer, nullable=False),
        sa.Column("body", sa.Text, nullable=False),
        sqlite_autoincrement=True,
    )
    op.create_index("review_by_article", "review", ["article_id"])
    op.create_index("review_by_spelling", "review", ["reach", "spelling"])
    op.create_index("review_by_subject", "review", ["subject_id"])
    op.create_table(
        "added_place",
        sa.Column("id", sa.Text, primary_key=True),
        sa.Column("version", sa.Integer, primary_key=True),
        sa.Column("added_by", sa.Text, nullable=False),
        sa.Column("added_at", sa.String(32), nullable=False),
        sa.Column("is_removed", sa.Integer, nullable=False),
        sa.Column("body", sa.Text, nullable=False),
    )
    op.create_table(
        "kept",
        sa.Column("shelf", sa.Text, primary_key=True),
        sa.Column("key", sa.Text, primary_key=True),
        sa.Column("body", sa.Text, nullable=False),
    )
