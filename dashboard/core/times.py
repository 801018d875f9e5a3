"""When something is said to have happened: dates and relative words as intervals with a precision.

Relative words are anchored to the day of publication alone; where nobody gave it, they stay open.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache

from dashboard.core import time_words as words
from dashboard.core.plain import plain
from dashboard.core.spans import Span
from dashboard.core.time_intervals import month_days, shifted_month, unit_around
from dashboard.model import TimePrecision, TimeReading

OPEN = "open: no date of publication was given"
DAY_NOT_SAID = "open: a time of day; the day is not said"


@dataclass(frozen=True, slots=True)
class _When:
    """What words mean in days, before they are tied to where they stand."""

    earliest: date | None
    latest: date | None
    precision: TimePrecision
    anchor: str


#: Reads a match, with the day of publication; None when the match means no time after all.
_Reader = Callable[[re.Match[str], date | None], _When | None]


def time_readings(
    text: str, sentence: Span, published: date | None, language: str
) -> tuple[TimeReading, ...]:
    """All the times a sentence gives, in the order of the text, none overlapping.

    Args:
        text: The whole article.
        sentence: Where the sentence stands.
        published: Day of publication that the text or a person gave; None leaves relative words
            open, and their ``anchor`` says so.
        language: ``en``, ``fr`` or ``sw``; anything else reads all three.

    >>> text = "M23 insurgents entered Walikale on Wednesday evening."
    >>> [reading] = time_readings(text, Span(0, len(text)), date(2025, 3, 21), "en")
    >>> reading.words, str(reading.earliest), reading.precision.value
    ('Wednesday evening', '2025-03-19', 'day')
    >>> time_readings(text, Span(0, len(text)), None, "en")[0].anchor
    'open: no date of publication was given'
    """
    sentence_text = plain(text[sentence.start : sentence.end])
    rules, keys = _rules(language if language in words.MONTHS else "")
    known = keys.keys() & _WORD.findall(sentence_text)
    if _DIGIT.search(sentence_text):
        known |= {key for key, shape in _SHAPES.items() if shape.search(sentence_text)}
    if not known:
        return ()
    found: list[tuple[int, int, _When]] = []
    for n in sorted({n for word in known for n in keys[word]}):
        found.extend(_matches(rules[n], sentence_text, published))
    return tuple(
        TimeReading(
            words=text[sentence.start + start : sentence.start + end],
            start=sentence.start + start,
            end=sentence.start + end,
            earliest=when.earliest,
            latest=when.latest,
            precision=when.precision,
            anchor=when.anchor,
        )
        for start, end, when in _longest_first(found)
    )


def dateline_date(text: str) -> date | None:
    """The full date that an article opens with: "GOMA, 20 March 2025 (UNHCR) -"; None without one.

    >>> dateline_date("GOMA, 20 March 2025 (UNHCR) - Shelling resumed.")
    datetime.date(2025, 3, 20)
    """
    if _FOUR_DIGITS.search(text, 0, _DATELINE) is None:
        return None  # most articles name no year so early
    for reading in time_readings(text, Span(0, min(len(text), _DATELINE)), None, ""):
        if reading.earliest and reading.earliest == reading.latest:
            return reading.earliest
    return None


#: A dateline stands within so many characters of the start.
_DATELINE = 200

_FOUR_DIGITS = re.compile(r"\d{4}")

_WORD = re.compile(r"[a-z]{2,}")
_DIGIT = re.compile(r"\d")

#: Stand among the words of a sentence for figures of these shapes: "2025", "le 3", "6 p.m.", "14h".
_YEAR_LONG, _DAY_ALONE, _CLOCK = "#year", "#day", "#clock"
_SHAPES = {
    _YEAR_LONG: re.compile(r"\d{4}"),
    _DAY_ALONE: re.compile(r"le \d"),
    _CLOCK: re.compile(r"\d ?(?:h|[ap]\.?m)"),
}


def _matches(
    rule: _Rule, sentence: str, published: date | None
) -> Iterator[tuple[int, int, _When]]:
    for match in rule.pattern.finditer(sentence):
        when = rule.read(match, published)
        if when is not None:
            start = match.start("words") if "words" in rule.pattern.groupindex else match.start()
            yield start, match.end(), when


def _longest_first(found: list[tuple[int, int, _When]]) -> list[tuple[int, int, _When]]:
    """The longest readings that do not overlap, in the order of the text."""
    kept: list[tuple[int, int, _When]] = []
    for start, end, when in sorted(found, key=lambda item: (item[0] - item[1], item[0])):
        if all(end <= other_start or start >= other_end for other_start, other_end, _ in kept):
            kept.append((start, end, when))
    return sorted(kept, key=lambda item: item[0])


# ----------------------------------------------------------------- intervals


def _counted_from(published: date) -> str:
    return f"counted from the day of publication, {published.isoformat()}"


# ----------------------------------------------------------------- readers of matches


def _year_of(month: int, day: int, published: date) -> int:
    """The year in which a day without one lies: the last before publication, or soon after it."""
    try:
        this_year = date(published.year, month, day)
    except ValueError:
        return published.year
    soon = published + timedelta(days=_SOON)
    return published.year if this_year <= soon else published.year - 1


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
    return _year_of(month, int(match["day"]) if of_day else 1, published), anchor


def _read_date(months: dict[str, int]) -> _Reader:
    def read(match: re.Match[str], published: date | None) -> _When | None:
        month, day = months[match["month"]], int(match["day"])
        first = int(match["first"] or day) if "first" in match.re.groupindex else day
        first = min(first, day)  # "from 28 to 2 March": the day that surely is of March
        if not 1 <= first <= day <= 31:
            return None
        year, anchor = _year(match, month, published)
        if year is None:
            return _When(None, None, TimePrecision.DAY, anchor)
        try:
            days = date(year, month, first), date(year, month, day)
        except ValueError:
            return None
        return _since(match, _When(*days, TimePrecision.DAY, anchor), published)

    return read


def _since(match: re.Match[str], when: _When, published: date | None) -> _When:
    """The reading with its end open up to publication, where "since" stands before it."""
    if not match["since"]:
        return when
    return _When(when.earliest, published, when.precision, f"{when.anchor}, and since then")


def _read_numeric(match: re.Match[str], published: date | None) -> _When | None:  # noqa: ARG001
    try:
        found = date(int(match["year"]), int(match["month"]), int(match["day"]))
    except ValueError:
        return None
    return _When(found, found, TimePrecision.DAY, "the date itself")


def _read_month(months: dict[str, int]) -> _Reader:
    def read(match: re.Match[str], published: date | None) -> _When | None:
        name, third = match["month"], match["third"]
        if name in words.SHY_MONTHS and not (match["lead"] or third or match["year"]):
            return None
        year, anchor = _year(match, months[name], published)
        if year is None:
            return _When(None, None, TimePrecision.MONTH, anchor)
        if not 1 <= year <= 9999:
            return None
        first, last = _third_of(*month_days(year, months[name]), third)
        return _since(match, _When(first, last, TimePrecision.MONTH, anchor), published)

    return read


def _third_of(first: date, last: date, third: str | None) -> tuple[date, date]:
    which = words.THIRDS.get(third or "")
    if which == "first":
        return first, first.replace(day=10)
    if which == "second":
        return first.replace(day=11), first.replace(day=20)
    return (first.replace(day=21), last) if which == "third" else (first, last)


def _read_year(match: re.Match[str], published: date | None) -> _When | None:
    year = int(match["year"])
    when = _When(date(year, 1, 1), date(year, 12, 31), TimePrecision.YEAR, "the year itself")
    return _since(match, when, published)


def _read_part_of_year(match: re.Match[str], published: date | None) -> _When | None:
    """Four months of a year: "late 2021", "début 2024"."""
    year, which = int(match["year"]), words.THIRDS[match["third"]]
    first = {"first": 1, "second": 5, "third": 9}[which]
    last = month_days(year, first + 3)[1]
    when = _When(date(year, first, 1), last, TimePrecision.YEAR, "the year itself")
    return _since(match, when, published)


def _read_weekend(match: re.Match[str], published: date | None) -> _When | None:  # noqa: ARG001
    if published is None:
        return _When(None, None, TimePrecision.DAY, OPEN)
    saturday = published - timedelta(days=(published.weekday() - 5) % 7)
    sunday = min(saturday + timedelta(days=1), published)
    return _When(saturday, sunday, TimePrecision.DAY, _counted_from(published))


def _read_weekday(weekdays: dict[str, int]) -> _Reader:
    def read(match: re.Match[str], published: date | None) -> _When | None:
        if published is None:
            return _When(None, None, TimePrecision.DAY, OPEN)
        named = weekdays[match["weekday"]]
        if match["week_before"]:
            day = published + timedelta(days=named - published.weekday() - 7)
        elif match["which"] in words.NEXT:
            day = published + timedelta(days=(named - published.weekday() - 1) % 7 + 1)
        else:
            day = published - timedelta(days=(published.weekday() - named) % 7)
            if match["which"] == "last" and day == published:
                day -= timedelta(weeks=1)
        return _since(
            match, _When(day, day, TimePrecision.DAY, _counted_from(published)), published
        )

    return read


def _read_day_of_month(match: re.Match[str], published: date | None) -> _When | None:
    day = int(match["day"])
    if not 1 <= day <= 31:
        return None
    if published is None:
        return _When(None, None, TimePrecision.DAY, OPEN)
    first, last = shifted_month(published, 0 if day <= published.day else -1)
    if day > last.day:
        return None
    found = first.replace(day=day)
    return _When(found, found, TimePrecision.DAY, _counted_from(published))


def _read_fixed(entry: words.FixedWords) -> _Reader:
    def read(match: re.Match[str], published: date | None) -> _When | None:  # noqa: ARG001
        if published is None:
            return _When(None, None, TimePrecision.DAY, OPEN)
        first, last = (published + timedelta(days=days) for days in (entry.first, entry.last))
        return _When(first, last, TimePrecision.DAY, _counted_from(published))

    return read


def _read_calendar(entry: words.CalendarWords) -> _Reader:
    def read(match: re.Match[str], published: date | None) -> _When | None:  # noqa: ARG001
        if published is None:
            return _When(None, None, entry.unit, OPEN)
        first, last = unit_around(published, entry.unit, entry.shift)
        return _When(first, last, entry.unit, _counted_from(published))

    return read


def _read_recent(match: re.Match[str], published: date | None) -> _When | None:
    unit = words.UNITS[match["unit"]]
    if published is None:
        return _When(None, None, unit, OPEN)
    anchor = f"up to the day of publication, {published.isoformat()}; how far back is not said"
    return _When(None, published, unit, anchor)


def _count(word: str) -> int | None:
    if word.isdecimal() and len(word) <= 3:
        return int(word)
    return words.COUNTS.get(word)


_DAYS_IN = {TimePrecision.DAY: 1, TimePrecision.WEEK: 7}


def _back(published: date, unit: TimePrecision, count: int) -> tuple[date, date]:
    """The day, week, month or year so many units before publication."""
    if unit is TimePrecision.DAY:
        day = published - timedelta(days=count)
        return day, day
    return unit_around(published, unit, -count) if count else (published, published)


def _read_ago(match: re.Match[str], published: date | None) -> _When | None:
    count, unit = _count(match["count"]), words.UNITS[match["unit"]]
    if count is None or count > 120:
        return None
    if published is None:
        return _When(None, None, unit, OPEN)
    first, last = _back(published, unit, count)
    return _When(first, last, unit, _counted_from(published))


def _read_past(match: re.Match[str], published: date | None) -> _When | None:
    count, unit = _count(match["count"]), words.UNITS[match["unit"]]
    if count is None or count > 120:
        return None
    if published is None:
        return _When(None, None, unit, OPEN)
    if unit in _DAYS_IN:
        first = published - timedelta(days=count * _DAYS_IN[unit])
    else:
        first = _back(published, unit, count)[0]
    return _When(first, published, unit, _counted_from(published))


def _read_of_day(match: re.Match[str], published: date | None) -> _When | None:  # noqa: ARG001
    return _When(None, None, TimePrecision.NONE, DAY_NOT_SAID)


# ----------------------------------------------------------------- rules of each language


@dataclass(frozen=True, slots=True)
class _Rule:
    """A pattern with what reads it; ``keys`` are words of which the sentence must hold one."""

    pattern: re.Pattern[str]
    read: _Reader
    keys: frozenset[str]


_YEAR = r"(?P<year>(?:19|20)\d\d)"
_SINCE = rf"(?:{words.SINCE} )?"


@lru_cache(maxsize=8)
def _rules(language: str) -> tuple[tuple[_Rule, ...], dict[str, tuple[int, ...]]]:
    """The rules of one language, all three for the empty string, and their numbers by key."""
    languages = [language] if language else list(words.MONTHS)
    rules = tuple(rule for code in languages for rule in _language_rules(code)) + _SHARED
    keys: dict[str, tuple[int, ...]] = {}
    for n, rule in enumerate(rules):
        for key in rule.keys:
            keys[key] = (*keys.get(key, ()), n)
    return rules, keys


def _language_rules(code: str) -> Iterator[_Rule]:
    yield from _date_rules(code)
    yield from _weekday_rules(code)
    for entry in words.FIXED[code]:
        yield _rule(entry.words, _read_fixed(entry), _keys(entry.words))
    for calendar in words.CALENDAR[code]:
        yield _rule(calendar.words, _read_calendar(calendar), _keys(calendar.words))
    yield _rule(words.WEEKEND[code], _read_weekend, _keys(words.WEEKEND[code]))
    units = _unit_words(code)
    yield _rule(words.RECENT[code], _read_recent, units)
    yield _rule(words.AGO[code], _read_ago, units)
    yield _rule(words.PAST[code], _read_past, units)
    yield _rule(words.OF_DAY[code], _read_of_day, _keys(words.OF_DAY[code]) | {_CLOCK})


def _rule(pattern: str, read: _Reader, keys: frozenset[str]) -> _Rule:
    return _Rule(re.compile(rf"(?<![\w-])(?:{pattern})(?!\w)"), read, keys)


def _keys(pattern: str) -> frozenset[str]:
    """Words of which a sentence must hold one for the pattern to match."""
    return frozenset(re.findall(r"[a-z]+", pattern)) - words.TOO_COMMON


def _unit_words(code: str) -> frozenset[str]:
    """The words for days, weeks, months and years of one language, in both numbers."""
    patterns = f"{words.RECENT[code]} {words.AGO[code]} {words.PAST[code]}"
    named = re.findall(r"\(\?P<unit>([^)]*)\)", patterns)
    singular = {word for group in named for word in group.split("|")}
    return frozenset(singular | {f"{word}s" for word in singular if not word.endswith("s")})


def _date_rules(code: str) -> Iterator[_Rule]:
    months = _numbered(words.MONTHS[code])
    names = "|".join(sorted(months, key=len, reverse=True))
    keys = frozenset(months)
    weekday = f"(?:{'|'.join(words.WEEKDAYS[code])}){words.AFTER_WEEKDAY[code]},? "
    day = r"(?:st|nd|rd|th|er)?"
    before = rf"{_SINCE}{words.BEFORE_DATE[code]}(?:(?:on |le |les |du |tarehe |ce |from |between "
    before += rf"|entre le )?(?:{weekday}(?:the |le |tarehe )?)?)"
    to = r"(?: ?- ?| to | and | au | et | hadi )(?:le )?"
    end = rf"(?:,? {_YEAR})?{words.OF_YEAR}"
    yield _rule(
        rf"{before}(?:(?P<first>\d{{1,2}}){day}{to}(?:{weekday})?)?(?P<day>\d{{1,2}}){day} "
        rf"(?:of )?(?P<month>{names})(?:\.(?=,? \d))?{end}",
        _read_date(months),
        keys,
    )
    for days in (r"(?P<day>\d{1,2})", r"(?P<first>\d{1,2})(?: ?- ?| to | and )(?P<day>\d{1,2})"):
        yield _rule(
            rf"{_SINCE}(?:{weekday})?(?P<month>{names})\.? {days}(?:st|nd|rd|th)?{end}",
            _read_date(months),
            keys,
        )
    thirds = "|".join(words.THIRDS)
    yield _rule(
        rf"(?:{words.SINCE} |(?P<lead>in|en|of|au mois de|mwezi wa|last|by|during) )?"
        rf"(?:(?P<third>{thirds})[ -])?(?:mwezi (?:wa )?)?(?P<month>{names})(?:\.(?=,? \d))?{end}",
        _read_month(months),
        keys,
    )


def _weekday_rules(code: str) -> Iterator[_Rule]:
    days = _numbered(words.WEEKDAYS[code], first=0)
    names = "|".join(days)
    which = "" if "?P<which>" in words.BEFORE_WEEKDAY[code] else words.WHICH_WEEKDAY[code]
    yield _rule(
        rf"{_SINCE}(?P<words>{words.BEFORE_WEEKDAY[code]}(?P<weekday>{names})"
        rf"{words.AFTER_WEEKDAY[code]}{which}{words.OF_LAST_WEEK})",
        _read_weekday(days),
        frozenset(days),
    )


def _numbered(names: tuple[str, ...], first: int = 1) -> dict[str, int]:
    return {name: number for number, group in enumerate(names, first) for name in group.split("|")}


_OF_YEARS = frozenset({_YEAR_LONG})

_SHARED = (
    _rule(r"(?P<year>\d{4})-(?P<month>\d\d)-(?P<day>\d\d)", _read_numeric, _OF_YEARS),
    _rule(
        r"(?P<day>\d{1,2})[/.](?P<month>\d{1,2})[/.](?P<year>(?:19|20)\d\d)",
        _read_numeric,
        _OF_YEARS,
    ),
    _rule(
        rf"{_SINCE}(?:by |in |at |au |a la )?(?P<third>{'|'.join(words.THIRDS)})[ -](?:de |mwaka )?"
        rf"{_YEAR}",
        _read_part_of_year,
        _OF_YEARS,
    ),
    _rule(rf"(?:{words.SINCE}|in|en|mwaka|mwaka wa|of|during|by) {_YEAR}", _read_year, _OF_YEARS),
    _rule(
        r"le (?P<day>\d{1,2})(?:er)?(?=[,.;:)]|$| au | et )",
        _read_day_of_month,
        frozenset({_DAY_ALONE}),
    ),
)
