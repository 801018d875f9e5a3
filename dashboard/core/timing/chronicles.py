"""The days that open the entries of a chronicle: "Oct. 24: Rebels seize Uvira".

A date at the head of a line dates all that its entry tells, and gives the next entries their year.
Told without a day, the war of 1998 would be news of who holds what today.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from itertools import pairwise

from dashboard.core import late_patterns as re
from dashboard.core.plain import plain
from dashboard.core.timing import words
from dashboard.core.timing.intervals import month_days
from dashboard.core.timing.readers import When
from dashboard.core.timing.rules import numbered
from dashboard.model import TimePrecision, TimeReading

_MONTHS = {
    name: number for months in words.MONTHS.values() for name, number in numbered(months).items()
}
_MONTH = rf"(?P<month{{}}>{'|'.join(sorted(_MONTHS, key=len, reverse=True))})\b\.?"
_DAY = r"(?P<{}>\d{{1,2}})(?:st|nd|rd|th| ?er)?"
_WEEKDAY = "|".join("|".join(names) for names in words.WEEKDAYS.values())
_YEAR = r"(?P<year>(?:19|20)\d\d)"

#: "Oct. 7, 1996: ", "3 Aug: ", "- Le 2 août 1998 – ", "March 1997 The", "1996-97 Tutsi", "May 20
#: 1999" on a line of its own; not "In 2012, the rebels" or "May was calm".
_HEAD = re.compile(
    r"[ \t]*(?:[-*•·>–—]+ ?)?[\[(]?"
    rf"(?:(?:{_WEEKDAY}),? )?(?:(?:le|on|en|in|tarehe|mwaka) )?(?P<date>"
    rf"(?:{_DAY.format('first')} ?(?:-|–|/|to|au|and|et) ?)?{_DAY.format('day')} "
    rf"{_MONTH.format('')}(?:,? {_YEAR})?"
    rf"|{_MONTH.format('_before')} (?:{_DAY.format('first_behind')} ?(?:-|–|/|to|and) ?)?"
    rf"{_DAY.format('day_behind')}(?:,? {_YEAR.replace('year', 'year_behind')})?"
    rf"|{_MONTH.format('_alone')}(?:,? {_YEAR.replace('year', 'year_of_month')})?"
    r"|(?P<year_alone>(?:19|20)\d\d)(?: ?[-–/] ?(?P<last_year>(?:19|20)?\d\d))?"
    r")[\])]?(?P<close> ?(?:[:–—]|-(?!\d))|\.?(?= |$))"
)
_LINE = re.compile(r"^[^\n]", re.MULTILINE)

#: Fewer lines that open with a date are no chronicle.
_FEWEST = 3
#: A line above the first entry may name the year: "IRIN chronology (as of 30 September 1998)".
_ABOVE = 600
_A_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_CALLED = re.compile(
    r"\b(?:chronolog\w*|chronicles?|chroniques?|timelines?|calend\w+|key (?:events|dates)"
    r"|dates?[ -]cles?|reperes|as of|mfululizo wa matukio)\b"
)
_LONGEST_TITLE = 160

_ITSELF = "the date itself"
_RUNNING = "the year from the entries around it"


@dataclass(frozen=True, slots=True)
class _Head:
    """A date that opens an entry; ``year``, ``month`` and ``day`` are None where it names none."""

    start: int
    end: int
    year: int | None
    month: int | None
    first: int | None
    day: int | None
    last_year: int | None


@dataclass(frozen=True, slots=True)
class Chronicle:
    """The entries of a chronicle, in the order of the text.

    Attributes:
        starts: Where each entry begins: at its date.
        days: The date of each, as a reading of its own words.
    """

    starts: tuple[int, ...]
    days: tuple[TimeReading, ...]

    def entry(self, position: int) -> TimeReading | None:
        """The date of the entry that holds a position; None above the first."""
        index = bisect_right(self.starts, position) - 1
        return self.days[index] if index >= 0 else None


@lru_cache(maxsize=4)
def chronicle_of(text: str) -> Chronicle | None:
    """The entries of a text that tells by dates; None for one that does not.

    Entries whose year nothing tells are left out: they are read as any news.

    >>> text = "7 Oct 1996: A warning.\\n24 Oct: Uvira falls.\\n20 January: An offensive."
    >>> found = chronicle_of(text)
    >>> [str(day.earliest) for day in found.days]
    ['1996-10-07', '1996-10-24', '1997-01-20']
    >>> chronicle_of("In 2012, M23 took Goma.\\nMay was calm.\\n3 people died.") is None
    True
    """
    heads = tuple(_heads(text))
    if len(heads) < _FEWEST:
        return None
    years = _years(heads, text[max(0, heads[0].start - _ABOVE) : heads[0].start])
    dated = [
        (head, found)
        for head, year in zip(heads, years, strict=True)
        if year is not None and (found := _when(head, year)) is not None
    ]
    if not dated:
        return None
    return Chronicle(
        tuple(head.start for head, _ in dated),
        tuple(when.at(text, head.start, head.end) for head, when in dated),
    )


def _heads(text: str) -> Iterator[_Head]:
    folded = plain(text)
    for line in _LINE.finditer(text):
        match = _HEAD.match(folded, line.start())
        if match is None:
            continue
        told = match.groupdict()
        year = told["year"] or told["year_behind"] or told["year_of_month"] or told["year_alone"]
        month = told["month"] or told["month_before"] or told["month_alone"]
        if not match["close"].strip(". ") and not _stands_alone(text, match.end(), year):
            continue
        start, end = match.span("date")
        first, day = (
            int(told[name] or told[f"{name}_behind"] or 0) or None for name in ("first", "day")
        )
        yield _Head(
            start,
            end,
            int(year) if year else None,
            _MONTHS[month] if month else None,
            first,
            day,
            _last_year(told["year_alone"], told["last_year"]),
        )


def _stands_alone(text: str, end: int, year: str | None) -> bool:
    """Whether a date without a colon opens an entry: on its own line, or "1997 Rebels capture"."""
    rest = text[end : end + 3].lstrip(" \t")
    return not rest or rest[0] == "\n" or (year is not None and rest[0].isupper())


def _last_year(first: str | None, last: str | None) -> int | None:
    """The second year of "1996-97"; None where there is none, or it is the earlier one."""
    if not first or not last:
        return None
    year = int(last) if len(last) == 4 else int(first[:2] + last)
    return year if year >= int(first) else None


def _years(heads: Sequence[_Head], above: str) -> list[int | None]:
    """The year of each entry: its own, or that of its neighbours as the months run on."""
    years: list[int | None] = [head.year for head in heads]
    if not any(years):
        named = _years_above(above)
        if len(named) != 1:
            return years
        years[-1] = named.pop()  # a chronicle is drawn up when its last entry has happened
    newest_first = _newest_first(heads)
    for order in (range(1, len(heads)), range(len(heads) - 2, -1, -1)):
        step = order.step
        for n in order:
            beside = years[n - step]
            if years[n] is None and beside is not None:
                later = (step > 0) != newest_first
                years[n] = _year_beside(heads[n].month, heads[n - step].month, beside, later=later)
    return years


def _years_above(above: str) -> set[int]:
    """The years that the lines above name, where these say that a chronicle follows."""
    titles = [plain(line) for line in above.split("\n") if len(line) <= _LONGEST_TITLE]
    return {int(year) for line in titles if _CALLED.search(line) for year in _A_YEAR.findall(line)}


def _year_beside(month: int | None, other: int | None, year: int, *, later: bool) -> int:
    """The year of a month that is later, or not later, than another of a year."""
    if month is None or other is None or month == other:
        return year
    if later:
        return year + (month < other)
    return year - (month > other)


def _newest_first(heads: Sequence[_Head]) -> bool:
    """Whether the entries run back in time: their dates fall more often than they rise."""
    falls = rises = 0
    for one, two in pairwise(head for head in heads if head.month is not None):
        named = one.year is not None and two.year is not None
        before, after = (
            ((head.year if named else 0) or 0, head.month or 0, head.day or 0)
            for head in (one, two)
        )
        falls, rises = falls + (after < before), rises + (after > before)
    return falls > max(rises, 1)  # once, from December to January, they fall in any chronicle


def _when(head: _Head, year: int) -> When | None:
    """The days of an entry; None for a day that no month has."""
    anchor = _ITSELF if head.year else _RUNNING
    if head.month is None:
        last_day = date(head.last_year or year, 12, 31)
        return When(date(year, 1, 1), last_day, TimePrecision.YEAR, anchor)
    first, last = month_days(year, head.month)
    if head.day is None:
        return When(first, last, TimePrecision.MONTH, anchor)
    if not 1 <= head.day <= last.day:
        return None
    opens = head.first if head.first and head.first <= head.day else head.day
    days = last.replace(day=opens), last.replace(day=head.day)
    return When(*days, TimePrecision.DAY, anchor)
