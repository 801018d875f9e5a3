"""Sums of quarters, dekads and days, and apart by what is asked: all, language, kinds, or both."""

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"

_YEAR = "CAST(substr(published, 1, 4) AS integer)"
_MONTH = f"({_YEAR} * 12 + CAST(substr(published, 6, 2) AS integer) - 1)"
_TENS = "(CAST(substr(published, 9, 2) AS integer) - 1) / 10"

#: Each grain, and how its period is numbered for a dated article.
_GRAINS = (
    ("year", _YEAR),
    ("quarter", f"100000 + {_MONTH} / 3"),
    ("month", f"200000 + {_MONTH}"),
    ("dekad", f"400000 + {_MONTH} * 3 + CASE WHEN {_TENS} > 2 THEN 2 ELSE {_TENS} END"),
    ("day", "1000000 + a.sort_key / 2147483648"),
)

#: What else a table's sums are by; ``kinds`` only where there are any.
_KEYS = (
    ("", ("period", "place_no")),
    ("_language", ("language", "period", "place_no")),
    ("_kinds", ("period", "kinds", "place_no")),
    ("_language_kinds", ("language", "period", "kinds", "place_no")),
)


def upgrade() -> None:
    """Sum anew from the places of the articles, in the order of the keys."""
    for name in ("place_year", "place_month", "place_year_kinds", "place_month_kinds"):
        op.drop_table(name)
    for grain, period in _GRAINS:
        for by, key in _KEYS:
            name = f"place_{grain}{by}"
            _make(name, key)
            which = "AND kinds <> 0" if "kinds" in key else ""
            _fill(name, key, period, f"AND published <> '' {which}")
            if grain == "year":
                _fill(name, key, "0", f"AND published = '' {which}")
    op.execute("DELETE FROM article_count")
    _count("0", "= ''")
    for _, period in _GRAINS:
        _count(period, "<> ''")


def _count(period: str, which: str) -> None:
    op.execute(
        "INSERT INTO article_count (period, publisher, language, articles) "
        "SELECT period, publisher, language, count(*) FROM ("
        f"SELECT {period} AS period, publisher, language FROM article a "
        f"WHERE superseded_by = '' AND published {which}) counted "
        "GROUP BY period, publisher, language"
    )


def _fill(name: str, key: tuple[str, ...], period: str, which: str) -> None:
    names = ", ".join(key)
    op.execute(
        f"INSERT INTO {name} ({names}, articles, mentions) "
        f"SELECT {names}, count(*), sum(mentions) FROM ("
        f"SELECT {period} AS period, p.place_no AS place_no, p.language AS language, "
        "p.kinds AS kinds, p.mentions AS mentions "
        f"FROM place_article p JOIN article a ON a.sort_key = p.sort_key WHERE 1 = 1 {which}"
        f") counted GROUP BY {names} ORDER BY {names}"
    )


def _make(name: str, key: tuple[str, ...]) -> None:
    columns: dict[str, sa.Column[Any]] = {
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
