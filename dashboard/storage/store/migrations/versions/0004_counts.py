"""Numbers that a page asks for at every turn, kept instead of counted."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"

_YEAR = "CAST(substr(published, 1, 4) AS integer)"
_MONTH = f"100000 + {_YEAR} * 12 + CAST(substr(published, 6, 2) AS integer) - 1"


def upgrade() -> None:
    """Make the tables of counts, and count once; find replaced articles without looking at all."""
    op.create_table(
        "article_count",
        sa.Column("period", sa.Integer, primary_key=True),
        sa.Column("publisher", sa.Text, primary_key=True),
        sa.Column("language", sa.String(16), primary_key=True),
        sa.Column("articles", sa.BigInteger, nullable=False),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "tally",
        sa.Column("name", sa.String(16), primary_key=True),
        sa.Column("number", sa.BigInteger, nullable=False),
    )
    _count(f"CASE WHEN published = '' THEN 0 ELSE {_YEAR} END", "")
    _count(_MONTH, "AND published <> ''")
    op.execute("INSERT INTO tally (name, number) SELECT 'readings', count(*) FROM reading")
    replaced = sa.text("superseded_by <> ''")
    op.create_index(
        "article_replaced",
        "article",
        ["superseded_by"],
        sqlite_where=replaced,
        postgresql_where=replaced,
    )


def _count(period: str, which: str) -> None:
    op.execute(
        "INSERT INTO article_count (period, publisher, language, articles) "
        "SELECT period, publisher, language, count(*) FROM ("
        f"SELECT {period} AS period, publisher, language FROM article "
        f"WHERE superseded_by = '' {which}) counted GROUP BY period, publisher, language"
    )
