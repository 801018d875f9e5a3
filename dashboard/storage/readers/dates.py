"""Days of publication as pages, mails and tables write them."""

from __future__ import annotations

import re
from datetime import date, datetime
from email.utils import parsedate_to_datetime

#: ``2025-03-20``, ``2025-03-20T08:15:00+02:00``, ``20250320``
_ISO = re.compile(r"(\d{4})-?(\d{2})-?(\d{2})(?=$|[T ])")
#: ``20/03/2025``, ``20.3.2025``, ``3-20-2025``
_NUMBERS = re.compile(r"(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?=$|[ ,])")
#: No news on the web is older; a later day than this is a typing error.
_FIRST_YEAR, _LAST_YEAR = 1990, 2100


def read_day(text: str | None) -> tuple[date | None, str | None]:
    """The day a metadata field means, and why there is none.

    Of two numbers that may both be months nothing is guessed: the map would count its
    "Wednesday" from the wrong one.

    Returns:
        The day and None, or None and half a sentence; None and None for an empty field.

    >>> read_day("2025-03-20T08:15:00Z")
    (datetime.date(2025, 3, 20), None)
    >>> read_day("Thu, 20 Mar 2025 08:15:00 +0200")[0]
    datetime.date(2025, 3, 20)
    >>> read_day("20/03/2025")[0]
    datetime.date(2025, 3, 20)
    >>> read_day("03/04/2025")
    (None, 'the date 03/04/2025 may be the 3rd of the 4th month or the reverse')
    """
    text = (text or "").strip()
    if not text:
        return None, None
    if found := _ISO.match(text):
        return _checked(text, *found.groups())
    if found := _NUMBERS.match(text):
        return _from_numbers(text, *found.groups())
    return _written_out(text)


def _from_numbers(text: str, first: str, second: str, year: str) -> tuple[date | None, str | None]:
    a, b = int(first), int(second)
    if a <= 12 and b <= 12 and a != b:
        both = f"the {_ordinal(a)} of the {_ordinal(b)} month or the reverse"
        return None, f"the date {text[:10]} may be {both}"
    day, month = (b, a) if b > 12 else (a, b)
    return _checked(text, year, str(month), str(day))


def _written_out(text: str) -> tuple[date | None, str | None]:
    """``20 March 2025``, ``jeudi 20 mars 2025``, and the form of mails."""
    try:
        mail: datetime | None = parsedate_to_datetime(text)
    except (ValueError, TypeError, IndexError, OverflowError):
        mail = None
    if mail is not None:
        return _checked(text, str(mail.year), str(mail.month), str(mail.day))
    import dateparser

    settings = {
        "PARSERS": ["absolute-time"],  # "yesterday" would depend on when it is read
        "STRICT_PARSING": True,
        "REQUIRE_PARTS": ["day", "month", "year"],
    }
    try:
        found = dateparser.parse(text[:80], languages=["en", "fr", "sw"], settings=settings)
    except (ValueError, TypeError, OverflowError, RecursionError):
        found = None
    if found is None:
        return None, f"the date {text[:40]!r} was not understood"
    return _checked(text, str(found.year), str(found.month), str(found.day))


def _checked(text: str, year: str, month: str, day: str) -> tuple[date | None, str | None]:
    try:
        found = date(int(year), int(month), int(day))
    except ValueError:
        return None, f"there is no day {text[:40]!r}"
    if not _FIRST_YEAR <= found.year <= _LAST_YEAR:
        return None, f"the date {text[:40]!r} lies outside {_FIRST_YEAR} to {_LAST_YEAR}"
    return found, None


def _ordinal(number: int) -> str:
    return f"{number}{ {1: 'st', 2: 'nd', 3: 'rd'}.get(number, 'th') }"
