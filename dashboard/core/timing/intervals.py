"""Months, weeks and years around a day, as first and last day."""

from __future__ import annotations

from calendar import monthrange
from datetime import date, timedelta

from dashboard.model import TimePrecision


def month_days(year: int, month: int) -> tuple[date, date]:
    """First and last day of a month.

    >>> month_days(2024, 2)[1].day
    29
    """
    return date(year, month, 1), date(year, month, monthrange(year, month)[1])


def shifted_month(day: date, months: int) -> tuple[date, date]:
    """The month so many months after that of ``day``; ``day`` itself where no calendar reaches.

    >>> shifted_month(date(2025, 3, 21), -3)[0].isoformat()
    '2024-12-01'
    """
    index = day.year * 12 + day.month - 1 + months
    if not 12 <= index < 9999 * 12:
        return day, day
    return month_days(index // 12, index % 12 + 1)


def unit_around(published: date, unit: TimePrecision, shift: int) -> tuple[date, date]:
    """The calendar week, month or year ``shift`` away; the current one ends with publication."""
    if unit is TimePrecision.WEEK:
        monday = published - timedelta(days=published.weekday()) + timedelta(weeks=shift)
        first, last = monday, monday + timedelta(days=6)
    elif unit is TimePrecision.MONTH:
        first, last = shifted_month(published, shift)
    else:
        year = min(max(published.year + shift, 1), 9999)
        first, last = date(year, 1, 1), date(year, 12, 31)
    return (first, min(last, published)) if shift == 0 else (first, last)
