"""Days as French writes them."""

from __future__ import annotations

from datetime import date

_MONTHS = (
    "janvier",
    "février",
    "mars",
    "avril",
    "mai",
    "juin",
    "juillet",
    "août",
    "septembre",
    "octobre",
    "novembre",
    "décembre",
)


def french_day(day: date) -> str:
    """The day in words, which no end of a line parts.

    >>> french_day(date(2025, 3, 19)), french_day(date(2026, 8, 1))
    ('19\\xa0mars\\xa02025', '1er\\xa0août\\xa02026')
    """
    return "\u00a0".join((_number(day), _MONTHS[day.month - 1], str(day.year)))


def _number(day: date) -> str:
    return "1er" if day.day == 1 else str(day.day)
