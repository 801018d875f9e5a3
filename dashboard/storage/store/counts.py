"""How many articles and readings there are, counted as they come.

An engine counts rows by looking at each. A page asks at every turn, so the numbers are kept: those
of the current articles by period, publisher and language.
"""

from __future__ import annotations

from functools import cache
from typing import Any

from sqlalchemy import Connection, Table, delete, text

from dashboard.storage.store.engine import insert
from dashboard.storage.store.periods import FIRST, UNDATED, periods_with
from dashboard.storage.store.records import DAY_OF_KEYS, day_of
from dashboard.storage.store.schema import article_count, tally

#: The name in ``tally`` of the number of readings.
READINGS = "readings"

#: The periods of a dated article, in SQL, by grain.
_DAY = f"sort_key / {DAY_OF_KEYS}"
_YEAR = "CAST(substr(published, 1, 4) AS integer)"
_MONTH = f"({_YEAR} * 12 + CAST(substr(published, 6, 2) AS integer) - 1)"
_TENS = "(CAST(substr(published, 9, 2) AS integer) - 1) / 10"
_DEKAD = f"({_MONTH} * 3 + CASE WHEN {_TENS} > 2 THEN 2 ELSE {_TENS} END)"
_PERIODS = tuple(
    f"{first} + {number}"
    for first, number in zip(FIRST, (_YEAR, f"{_MONTH} / 3", _MONTH, _DEKAD, _DAY), strict=True)
)


def count_article(
    connection: Connection, key: int, publisher: str, language: str, by: int = 1
) -> None:
    """Count an article that became current; with ``by`` -1, one that is so no longer.

    Args:
        connection: In whose transaction.
        key: Its sort key.
        publisher: As it stands in its row.
        language: Likewise.
        by: How many.
    """
    row = {"publisher": publisher, "language": language, "articles": by}
    rows = [row | {"period": period} for period in periods_with(day_of(key))]
    connection.execute(_put(connection.dialect.name, article_count, "articles"), rows)


def count_readings(connection: Connection, by: int) -> None:
    """Count readings of articles that had none."""
    if by:
        put = _put(connection.dialect.name, tally, "number")
        connection.execute(put, {"name": READINGS, "number": by})


def recount(connection: Connection) -> None:
    """Count all anew: the store was filled at one go."""
    connection.execute(delete(article_count))
    connection.execute(delete(tally))
    for period, which in (
        (str(UNDATED), "= ''"),
        *((period, "<> ''") for period in _PERIODS),
    ):
        counted = (
            f"SELECT {period} AS period, publisher, language FROM article "
            f"WHERE superseded_by = '' AND published {which}"
        )
        connection.execute(
            text(
                "INSERT INTO article_count (period, publisher, language, articles) "
                f"SELECT period, publisher, language, count(*) FROM ({counted}) counted "
                "GROUP BY period, publisher, language"
            )
        )
    connection.execute(
        text("INSERT INTO tally (name, number) SELECT :name, count(*) FROM reading"),
        {"name": READINGS},
    )


@cache
def _put(dialect: str, table: Table, number: str) -> Any:
    put = insert(dialect, table)
    return put.on_conflict_do_update(
        index_elements=list(table.primary_key.columns),
        set_={number: table.c[number] + put.excluded[number]},
    )
