"""A table for each grain of sums, sums by publisher, and long articles set apart in the search."""

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"

#: The tables that ``place_period`` held in one: name, its rows there, whether by kinds.
_GRAINS = (
    ("place_year", "any_kind = 1 AND period <= 9999", False),
    ("place_month", "any_kind = 1 AND period > 9999", False),
    ("place_year_kinds", "any_kind = 0 AND period <= 9999", True),
    ("place_month_kinds", "any_kind = 0 AND period > 9999", True),
)


def upgrade() -> None:
    """Part the sums, in the order of their keys, so that what is asked together lies together."""
    for name, rows, by_kinds in _GRAINS:
        key = ["period", "place_no", "language", *(["kinds"] if by_kinds else [])]
        _make(name, key)
        names = ", ".join([*key, "articles", "mentions"])
        op.execute(
            f"INSERT INTO {name} ({names}) SELECT {names} FROM place_period "
            f"WHERE {rows} AND articles > 0 ORDER BY {', '.join(key)}"
        )
    op.drop_table("place_period")
    _publishers()
    if op.get_bind().dialect.name == "postgresql":
        _long_articles()


def _publishers() -> None:
    _make("place_publisher", ["publisher", "period", "place_no"])
    # Every current article with places is in place_article; its year is that of the day in force.
    op.execute(
        "INSERT INTO place_publisher (publisher, period, place_no, articles, mentions) "
        "SELECT publisher, period, place_no, count(*), sum(mentions) FROM ("
        "SELECT a.publisher AS publisher, p.place_no AS place_no, p.mentions AS mentions, "
        "CASE WHEN a.published = '' THEN 0 ELSE CAST(substr(a.published, 1, 4) AS integer) END "
        "AS period FROM place_article p JOIN article a ON a.sort_key = p.sort_key) counted "
        "GROUP BY publisher, period, place_no ORDER BY publisher, period, place_no"
    )


def _long_articles() -> None:
    op.execute(
        "UPDATE article_words SET chunk = -1 - chunk WHERE sort_key IN "
        "(SELECT sort_key FROM article_words WHERE chunk > 0)"
    )
    op.execute("CREATE INDEX article_words_long ON article_words (sort_key) WHERE chunk = -1")


def _make(name: str, key: list[str]) -> None:
    columns: dict[str, sa.Column[Any]] = {
        "publisher": sa.Column("publisher", sa.Text, primary_key=True),
        "period": sa.Column("period", sa.Integer, primary_key=True),
        "place_no": sa.Column("place_no", sa.BigInteger, primary_key=True),
        "language": sa.Column("language", sa.String(16), primary_key=True),
        "kinds": sa.Column("kinds", sa.Integer, primary_key=True),
    }
    op.create_table(
        name,
        *(columns[part] for part in key),
        sa.Column("articles", sa.BigInteger, nullable=False),
        sa.Column("mentions", sa.BigInteger, nullable=False),
        sqlite_with_rowid=False,
    )
