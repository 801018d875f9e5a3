"""What the words of a time mean in days: a match of a rule and the day of publication, read."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta

from dashboard.core import late_patterns as re
from dashboard.core.quantity.tables import small_number
from dashboard.core.timing import words
from dashboard.core.timing.intervals import month_days, shifted_month, unit_around
from dashboard.model import TimePrecision, TimeReading

OPEN = "open: no date of publication was given"
NARRATED = "open: counted from a day that was told before"
DAY_NOT_SAID = "open: a time of day; the day is not said"


@dataclass(frozen=True, slots=True)
class When:
    """What words mean in days, before they are tied to where they stand.

    Attributes:
        earliest: First day that can be meant; None where it is open.
        latest: Last day that can be meant; None where it is open.
        precision: How finely the words say it.
        anchor: What the days were counted from, in words.
    """

    earliest: date | None
    latest: date | None
    precision: TimePrecision
    anchor: str

    def at(self, text: str, start: int, end: int) -> TimeReading:
        """The reading of the words that stand there in a text."""
        return TimeReading(
            words=text[start:end],
            start=start,
            end=end,
            earliest=self.earliest,
            latest=self.latest,
            precision=self.precision,
            anchor=self.anchor,
        )


#: Reads a match, with the day of publication; None when the match means no time after all.
Reader = Callable[[re.Match[str], date | None], When | None]


def read_in_calendar(read: Reader, match: re.Match[str], published: date | None) -> When | None:
    """What a reader makes of a match; None for what lies beyond an end of the calendar."""
    try:
        return read(match, published)
    except OverflowError:
        return None


def _counted_from(published: date) -> str:
    return f"counted from the day of publication, {published.isoformat()}"


def _year_of(month: int, day: int, published: date) -> int:
    """The year in which a day without one lies: the last before publication, or soon after it."""
    try:
        this_year = date(published.year, month, day)
    except ValueError:
        return published.year
    soon = published + timedelta(days=_SOON)
    return published.year if this_year <= soon else published.year - 1


_LAST_WEEK_OF_ALL = date.max - timedelta(days=6)

#: A date without a year up to so many days after publication is the coming one.
_SOON = 31


def _year(match: re.Match[str], month: int, published: date | None) -> tuple[int | None, str]:
    """The year a date or a month lies in, and how it is known; None while that is open."""
    of_day = "day" in match.re.groupindex
    if match["year"]:
        return int(match["year"]), f"the {'date' if of_day else 'month'} itself"
    if published is None:
        return None, f"{OPEN}, so the year is open"
    anchor = f"the year from the day of publication, {published.isoformat()}"
    if match["year_before"]:
        return published.year - 1, anchor
    return _year_of(month, _day(match["day"]) if of_day else 1, published), anchor


def read_date(months: dict[str, int]) -> Reader:
    """Reads a day of a month, or two with "to" between them, with or without its year."""

    def read(match: re.Match[str], published: date | None) -> When | None:
        month, day = months[match["month"]], _day(match["day"])
        first = int(match["first"] or day) if "first" in match.re.groupindex else day
        first = min(first, day)  # "from 28 to 2 March": the day that surely is of March
        if not 1 <= first <= day <= 31:
            return None
        year, anchor = _year(match, month, published)
        if year is None:
            return When(None, None, TimePrecision.DAY, anchor)
        try:
            days = date(year, month, first), date(year, month, day)
        except ValueError:
            return None
        if first == day and "week" in match.re.groupindex and match["week"]:
            week_end = min(days[0], _LAST_WEEK_OF_ALL) + timedelta(days=6)
            return When(days[0], week_end, TimePrecision.WEEK, anchor)
        return _since(match, When(*days, TimePrecision.DAY, anchor), published)

    return read


def _day(told: str) -> int:
    return words.SPELT_DAYS.get(told) or int(told)


def _since(match: re.Match[str], when: When, published: date | None) -> When:
    """The reading with an open end, where "since" or "by" stands before it."""
    if "until" in match.re.groupindex and match["until"]:
        return When(None, when.latest, when.precision, f"{when.anchor}, and before then")
    if not match["since"]:
        return when
    return When(when.earliest, published, when.precision, f"{when.anchor}, and since then")


def read_numeric(match: re.Match[str], published: date | None) -> When | None:  # noqa: ARG001
    """Reads a date in figures; None for a day that no month has."""
    try:
        found = date(int(match["year"]), int(match["month"]), int(match["day"]))
    except ValueError:
        return None
    return When(found, found, TimePrecision.DAY, "the date itself")


def read_month(months: dict[str, int]) -> Reader:
    """Reads a month, or a third of it: "early March", "fin mai 2024"."""

    def read(match: re.Match[str], published: date | None) -> When | None:
        name, third = match["month"], match["third"]
        if name in words.SHY_MONTHS and not (match["lead"] or third or match["year"]):
            return None
        year, anchor = _year(match, months[name], published)
        if year is None:
            return When(None, None, TimePrecision.MONTH, anchor)
        if not 1 <= year <= 9999:
            return None
        first, last = _third_of(*month_days(year, months[name]), third)
        return _since(match, When(first, last, TimePrecision.MONTH, anchor), published)

    return read


def _third_of(first: date, last: date, third: str | None) -> tuple[date, date]:
    which = words.THIRDS.get(third or "")
    if which == "first":
        return first, first.replace(day=10)
    if which == "second":
        return first.replace(day=11), first.replace(day=20)
    return (first.replace(day=21), last) if which == "third" else (first, last)


def read_year(match: re.Match[str], published: date | None) -> When | None:
    """Reads a year by itself: "in 2012", "depuis 2012"."""
    return _since(match, whole_year(int(match["year"])), published)


def whole_year(year: int) -> When:
    """A year as printed, from its first day to its last."""
    return When(date(year, 1, 1), date(year, 12, 31), TimePrecision.YEAR, "the year itself")


def read_part_of_year(match: re.Match[str], published: date | None) -> When | None:
    """Four months of a year: "late 2021", "début 2024". Never None; the year is in the words."""
    year, which = int(match["year"]), words.THIRDS[match["third"]]
    first = {"first": 1, "second": 5, "third": 9}[which]
    last = month_days(year, first + 3)[1]
    when = When(date(year, first, 1), last, TimePrecision.YEAR, "the year itself")
    return _since(match, when, published)


def read_weekend(match: re.Match[str], published: date | None) -> When | None:  # noqa: ARG001
    """The weekend that began last before publication, no later than that day; open without it."""
    if published is None:
        return When(None, None, TimePrecision.DAY, OPEN)
    saturday = published - timedelta(days=(published.weekday() - 5) % 7)
    sunday = min(saturday + timedelta(days=1), published)
    return When(saturday, sunday, TimePrecision.DAY, _counted_from(published))


def read_weekday(weekdays: dict[str, int]) -> Reader:
    """Reads a weekday: the last one before publication unless the words say another."""

    def read(match: re.Match[str], published: date | None) -> When | None:
        if published is None:
            return When(None, None, TimePrecision.DAY, OPEN)
        named = weekdays[match["weekday"]]
        if match["week_before"]:
            day = published + timedelta(days=named - published.weekday() - 7)
        elif match["which"] in words.NEXT:
            day = published + timedelta(days=(named - published.weekday() - 1) % 7 + 1)
        else:
            day = published - timedelta(days=(published.weekday() - named) % 7)
            if match["which"] == "last" and day == published:
                day -= timedelta(weeks=1)
        return _since(match, When(day, day, TimePrecision.DAY, _counted_from(published)), published)

    return read


def read_day_of_month(match: re.Match[str], published: date | None) -> When | None:
    """A day without its month, "the 14th": of the month of publication, or of the one before."""
    day = int(match["day"])
    if not 1 <= day <= 31:
        return None
    if published is None:
        return When(None, None, TimePrecision.DAY, OPEN)
    first, last = shifted_month(published, 0 if day <= published.day else -1)
    if day > last.day:
        return None
    found = first.replace(day=day)
    return When(found, found, TimePrecision.DAY, _counted_from(published))


def read_fixed(entry: words.FixedWords) -> Reader:
    """Reads words that are so many days from publication: "yesterday", "avant-hier"."""

    def read(match: re.Match[str], published: date | None) -> When | None:  # noqa: ARG001
        if published is None:
            return When(None, None, TimePrecision.DAY, OPEN)
        first, last = (published + timedelta(days=days) for days in (entry.first, entry.last))
        return When(first, last, TimePrecision.DAY, _counted_from(published))

    return read


def read_calendar(entry: words.CalendarWords) -> Reader:
    """Reads a week, month or year counted from publication: "last month", "cette semaine"."""

    def read(match: re.Match[str], published: date | None) -> When | None:  # noqa: ARG001
        if published is None:
            return When(None, None, entry.unit, OPEN)
        first, last = unit_around(published, entry.unit, entry.shift)
        return When(first, last, entry.unit, _counted_from(published))

    return read


def read_recent(match: re.Match[str], published: date | None) -> When | None:
    """Words such as "in recent weeks": up to publication, and how far back is not said."""
    unit = words.UNITS[match["unit"]]
    if published is None:
        return When(None, None, unit, OPEN)
    anchor = f"up to the day of publication, {published.isoformat()}; how far back is not said"
    return When(None, published, unit, anchor)


def _count(word: str | None) -> int | None:
    """How many units a word says; one where none is said: "in the past week"."""
    if word is None:
        return 1
    return words.COUNTS.get(word) or small_number(word)


_DAYS_IN = {TimePrecision.DAY: 1, TimePrecision.WEEK: 7}


def _back(published: date, unit: TimePrecision, count: int) -> tuple[date, date]:
    """The day, week, month or year so many units before publication."""
    if unit is TimePrecision.DAY:
        day = published - timedelta(days=count)
        return day, day
    return unit_around(published, unit, -count) if count else (published, published)


def _up_to(published: date, unit: TimePrecision, count: int) -> tuple[date, date]:
    """The days, weeks, months or years so many units long that end with publication."""
    if unit in _DAYS_IN:
        return published - timedelta(days=count * _DAYS_IN[unit]), published
    return _back(published, unit, count)[0], published


def _read_counted(days: Callable[[date, TimePrecision, int], tuple[date, date]]) -> Reader:
    def read(match: re.Match[str], published: date | None) -> When | None:
        count, unit = _count(match["count"]), words.UNITS[match["unit"]]
        if count is None or count > 120:
            return None
        count *= words.MANY.get(match["unit"], 1)
        if published is None:
            return When(None, None, unit, OPEN)
        first, last = days(published, unit, count)
        if match.groupdict().get("hedge"):
            first, last = _not_quite(published, unit, count)
        return When(first, last, unit, _counted_from(published))

    return read


#: Days in a unit, to tell half of one.
_LENGTHS = {
    TimePrecision.DAY: 1,
    TimePrecision.WEEK: 7,
    TimePrecision.MONTH: 30,
    TimePrecision.YEAR: 365,
}


def _not_quite(published: date, unit: TimePrecision, count: int) -> tuple[date, date]:
    """ "Nearly three months ago": up to half a month later than three."""
    first = published - timedelta(days=count * _LENGTHS[unit])
    return first, first + timedelta(days=_LENGTHS[unit] // 2)


read_ago = _read_counted(_back)
read_past = _read_counted(_up_to)


def read_of_day(match: re.Match[str], published: date | None) -> When | None:  # noqa: ARG001
    """A time of a day that is not said: "in the morning"."""
    return When(None, None, TimePrecision.NONE, DAY_NOT_SAID)


def read_narrated(match: re.Match[str], published: date | None) -> When | None:  # noqa: ARG001
    """A day counted from one that the text tells of: "the next day"."""
    return When(None, None, TimePrecision.DAY, NARRATED)


def read_weekday_range(weekdays: dict[str, int]) -> Reader:
    """From a weekday to the next of another name; ``first`` unset means the eve of the last."""

    def read(match: re.Match[str], published: date | None) -> When | None:
        if published is None:
            return When(None, None, TimePrecision.DAY, OPEN)
        named = weekdays[match["last"]]
        last = published - timedelta(days=(published.weekday() - named) % 7)
        opens = weekdays[match["first"]] if "first" in match.re.groupindex else named - 1
        first = last - timedelta(days=(named - opens) % 7)
        return When(first, last, TimePrecision.DAY, _counted_from(published))

    return read


def read_dated_weekday_range(weekdays: dict[str, int], months: dict[str, int]) -> Reader:
    """From a weekday to one that has its date: "la nuit de dimanche à lundi 23 octobre"."""

    def read(match: re.Match[str], published: date | None) -> When | None:
        month = months[match["month"]]
        year, anchor = _year(match, month, published)
        if year is None:
            return When(None, None, TimePrecision.DAY, anchor)
        try:
            last = date(year, month, int(match["day"]))
        except ValueError:
            return None
        days = (weekdays[match["last"]] - weekdays[match["first"]]) % 7
        return When(last - timedelta(days=days), last, TimePrecision.DAY, anchor)

    return read


def read_month_range(months: dict[str, int]) -> Reader:
    """From the first day of a month to the last of another, in the year of the second."""

    def read(match: re.Match[str], published: date | None) -> When | None:
        opens, closes = months[match["first"]], months[match["last"]]
        if match["year"]:
            year, anchor = int(match["year"]), "the months themselves"
        elif published is None:
            return When(None, None, TimePrecision.MONTH, f"{OPEN}, so the year is open")
        else:
            year, anchor = _year_of(closes, 1, published), _counted_from(published)
        first = month_days(year - (opens > closes), opens)[0]
        return When(first, month_days(year, closes)[1], TimePrecision.MONTH, anchor)

    return read


def read_year_range(match: re.Match[str], published: date | None) -> When | None:  # noqa: ARG001
    """Two years with all between them: "1998-2003"; None where the first is the later one."""
    first, last = int(match["first"]), int(match["last"])
    if first > last:
        return None
    anchor = "the years themselves"
    return When(date(first, 1, 1), date(last, 12, 31), TimePrecision.YEAR, anchor)


def read_part_in_months(match: re.Match[str], published: date | None) -> When | None:  # noqa: ARG001
    """A quarter or a half of a year: "the first quarter of 2025", "le premier semestre 2024". None
    for a part that no year has, such as a fifth quarter."""
    year, length = int(match["year"]), words.MONTHS_OF_PART[match["part"]]
    which = words.WHICH_PART[match["which"]]
    first = 13 - length if which < 0 else (which - 1) * length + 1
    if first > 12:
        return None
    last = month_days(year, first + length - 1)[1]
    return When(date(year, first, 1), last, TimePrecision.MONTH, "the year itself")
