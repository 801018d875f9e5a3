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

#: The months that a narrow column has shorter.
_SHORT = {
    "janvier": "janv.",
    "février": "févr.",
    "avril": "avr.",
    "juillet": "juil.",
    "septembre": "sept.",
    "octobre": "oct.",
    "novembre": "nov.",
    "décembre": "déc.",
}


def french_day(day: date) -> str:
    """The day in words, which no end of a line parts.

    >>> french_day(date(2025, 3, 19)), french_day(date(2026, 8, 1))
    ('19\\xa0mars\\xa02025', '1er\\xa0août\\xa02026')
    """
    return "\u00a0".join((_number(day), _MONTHS[day.month - 1], str(day.year)))


def french_days(first: date, last: date) -> tuple[str, str]:
    """The ends of a stretch for a narrow column; the first without what the last says anyway.

    >>> french_days(date(2025, 10, 16), date(2025, 10, 18))
    ('16', '18 oct. 2025')
    >>> french_days(date(2025, 2, 28), date(2025, 3, 1))
    ('28 févr.', '1er mars 2025')
    """
    parts = [_number(first), _short(first), str(first.year)]
    said = 3 if first.year != last.year else 2 if first.month != last.month else 1
    return " ".join(parts[:said]), f"{_number(last)} {_short(last)} {last.year}"


def _number(day: date) -> str:
    return "1er" if day.day == 1 else str(day.day)


def _short(day: date) -> str:
    month = _MONTHS[day.month - 1]
    return _SHORT.get(month, month)
