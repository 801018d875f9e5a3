"""The rules for times of each language: a pattern, what reads its match, and its key words."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache

from dashboard.core import late_patterns as re
from dashboard.core.pattern_needles import Needles
from dashboard.core.timing import words
from dashboard.core.timing.readers import (
    Reader,
    read_ago,
    read_calendar,
    read_date,
    read_dated_weekday_range,
    read_day_of_month,
    read_fixed,
    read_month,
    read_month_range,
    read_narrated,
    read_numeric,
    read_of_day,
    read_part_in_months,
    read_part_of_year,
    read_past,
    read_recent,
    read_weekday,
    read_weekday_range,
    read_weekend,
    read_year,
    read_year_range,
)

#: Stand among the words of a sentence for figures of these shapes: "2025", "le 3", "6 p.m.", "14h".
YEAR_LONG, DAY_ALONE, CLOCK = "#year", "#day", "#clock"
SHAPES = {
    YEAR_LONG: re.compile(r"\d\d\d\d"),
    DAY_ALONE: re.compile(r"le \d"),
    CLOCK: re.compile(r"\d ?(?:h|[ap]\.?m)"),
}


@dataclass(frozen=True, slots=True)
class Rule:
    """Words for a time, and what reads them.

    Attributes:
        pattern: The words, in plain text.
        read: From a match and the day of publication to days.
        keys: Words of which a sentence must hold some for the pattern to be tried.
        least: How many of them: a range has two.
    """

    pattern: re.Pattern[str]
    read: Reader
    keys: frozenset[str]
    least: int = 1


_YEAR = r"(?P<year>(?:19|20)\d\d)"
_SINCE = rf"(?:(?:{words.SINCE}|{words.UNTIL}) )?"


@lru_cache(maxsize=8)
def rules_of(language: str) -> tuple[tuple[Rule, ...], dict[str, tuple[int, ...]], Needles]:
    """The rules of one language, all three for the empty string, their numbers by key, and which
    of them a text calls for."""
    languages = [language] if language else list(words.MONTHS)
    rules = tuple(rule for code in languages for rule in _language_rules(code)) + _SHARED
    keys: dict[str, tuple[int, ...]] = {}
    for n, rule in enumerate(rules):
        for key in rule.keys:
            keys[key] = (*keys.get(key, ()), n)
    return rules, keys, Needles([rule.pattern.pattern for rule in rules])


def _language_rules(code: str) -> Iterator[Rule]:
    yield from _date_rules(code)
    yield from _weekday_rules(code)
    yield from _range_rules(code)
    for entry in words.FIXED[code]:
        yield _rule(entry.words, read_fixed(entry), _keys(entry.words))
    for calendar in words.CALENDAR[code]:
        yield _rule(calendar.words, read_calendar(calendar), _keys(calendar.words))
    yield _rule(words.WEEKEND[code], read_weekend, _keys(words.WEEKEND[code]))
    units = _unit_words(code)
    yield _rule(words.RECENT[code], read_recent, units)
    yield _rule(words.AGO[code], read_ago, units)
    yield _rule(words.COMES_AFTER[code], read_ago, units)
    yield _rule(words.PAST[code], read_past, units)
    yield _rule(words.OF_DAY[code], read_of_day, _keys(words.OF_DAY[code]) | {CLOCK})
    yield _rule(words.NARRATED[code], read_narrated, _keys(words.NARRATED[code]))


def _rule(pattern: str, read: Reader, keys: frozenset[str], least: int = 1) -> Rule:
    return Rule(re.compile(rf"(?<![\w-])(?:{pattern})(?!\w)"), read, keys, least)


def _keys(pattern: str) -> frozenset[str]:
    """Words of which a sentence must hold one for the pattern to match."""
    return frozenset(re.findall(r"[a-z]+", pattern)) - words.TOO_COMMON


def _unit_words(code: str) -> frozenset[str]:
    """The words for days, weeks, months and years of one language, in both numbers."""
    patterns = f"{words.RECENT[code]} {words.AGO[code]} {words.PAST[code]}"
    named = re.findall(r"\(\?P<unit>([^)]*)\)", patterns)
    singular = {word for group in named for word in group.split("|")}
    return frozenset(singular | {f"{word}s" for word in singular if not word.endswith("s")})


def _date_rules(code: str) -> Iterator[Rule]:
    months = numbered(words.MONTHS[code])
    names = "|".join(sorted(months, key=len, reverse=True))
    keys = frozenset(months)
    if code == "sw":
        counted = "|".join(sorted(words.COUNTED_MONTHS, key=len, reverse=True))
        names += rf"|(?:(?<=mwezi wa )|(?<=mwezi huu wa ))(?:{counted})(?! (?:wa|tangu|mfululizo))"
        months, keys = {**months, **words.COUNTED_MONTHS}, keys | {"mwezi"}
    weekday = f"(?:{'|'.join(words.WEEKDAYS[code])}){words.AFTER_WEEKDAY[code]},? "
    day = r"(?:st|nd|rd|th| ?er)?"  # "du 1 er au 2 mai", as it comes out of a PDF
    before = rf"{_SINCE}{words.BEFORE_DATE[code]}(?:(?:on |le |les |du |tarehe |ce |from |between "
    before += rf"|entre le )?(?:{weekday}(?:the |le |tarehe )?)?)"
    before += rf"(?P<week>{words.WEEK_OF})?"
    to = r"(?: ?- ?| to | and | au | et | hadi | kuamkia )(?:le |tarehe )?"
    spelt = "|".join(sorted(words.SPELT_DAYS, key=len, reverse=True))
    number = rf"(?P<day>\d{{1,2}}|(?<=tarehe )(?:{spelt}))" if code == "sw" else r"(?P<day>\d{1,2})"
    end = rf"(?:,? (?:(?:ya )?mwaka )?{_YEAR})?{words.OF_YEAR}"
    yield _rule(
        rf"{before}(?:(?P<first>\d{{1,2}}){day}{to}(?:{weekday})?)?{number}{day} "
        rf"(?:of |mwezi (?:huu )?(?:wa )?)?(?P<month>{names})(?:\.(?=,? \d))?{end}",
        read_date(months),
        keys,
    )
    second = rf"(?: ?- ?| to | and | kuamkia (?:{weekday})?(?:(?P=month) )?)(?P<day>\d{{1,2}})"
    for days in (r"(?P<day>\d{1,2})", rf"(?P<first>\d{{1,2}}){second}"):
        yield _rule(
            rf"{_SINCE}(?:{weekday})?(?:mwezi (?:huu )?(?:wa )?)?(?P<month>{names})\.? "
            rf"(?:tarehe )?{days}(?:st|nd|rd|th)?{end}",
            read_date(months),
            keys,
        )
    thirds = "|".join(words.THIRDS)
    third = rf"(?:(?:au )?(?P<third>{thirds})[ -](?:du mois (?:de |d'))?)?"
    yield _rule(
        rf"(?:(?:{words.SINCE}|{words.UNTIL}) |(?P<lead>{words.BEFORE_MONTH}) )?{third}"
        rf"(?:mwezi (?:huu )?(?:wa )?)?(?P<month>{names})(?:\.(?=,? \d))?"
        rf"(?: (?:dernier|passe)\b)?{end}",
        read_month(months),
        keys,
    )


def _weekday_rules(code: str) -> Iterator[Rule]:
    days = numbered(words.WEEKDAYS[code], first=0)
    names = "|".join(days)
    which = "" if "?P<which>" in words.BEFORE_WEEKDAY[code] else words.WHICH_WEEKDAY[code]
    yield _rule(
        rf"{_SINCE}(?P<words>{words.BEFORE_WEEKDAY[code]}(?P<weekday>{names})"
        rf"{words.AFTER_WEEKDAY[code]}{which}{words.OF_LAST_WEEK})",
        read_weekday(days),
        _first_words(days),
    )


def _range_rules(code: str) -> Iterator[Rule]:
    days, months = numbered(words.WEEKDAYS[code], first=0), numbered(words.MONTHS[code])
    of_months = words.MONTH_RANGE[code] + rf"(?:,? (?:mwaka )?{_YEAR})?"
    for names, pattern, reader in (
        (days, words.WEEKDAY_RANGE[code], read_weekday_range(days)),
        (months, of_months, read_month_range(months)),
    ):
        yield _rule(_between(pattern, names), reader, _first_words(names), least=2)
    names_of_months = "|".join(sorted(months, key=len, reverse=True))
    ends_on = (
        rf"{_between(words.WEEKDAY_RANGE[code], days)},? (?:the |le |tarehe )?(?P<day>\d{{1,2}})"
        rf"(?:st|nd|rd|th| ?er)? (?:of )?(?P<month>{names_of_months})"
        rf"(?:,? (?:ya )?(?:mwaka )?{_YEAR})?{words.OF_YEAR}"
    )
    yield _rule(ends_on, read_dated_weekday_range(days, months), _first_words(months))
    eve = _between(words.EVE[code], days)
    yield _rule(eve, read_weekday_range(days), _keys(words.EVE[code]) - {"last"})


def _first_words(names: Iterable[str]) -> frozenset[str]:
    """The words of which a sentence must hold one: of "juma tatu" the first."""
    return frozenset(name.split()[0] for name in names)


def _between(pattern: str, names: Iterable[str]) -> str:
    """A pattern of ranges with the names of days, months or years put in at both ends."""
    listed = "|".join(sorted(names, key=len, reverse=True))
    for end in ("first", "last"):
        pattern = pattern.replace(f"{{{end}}}", f"(?P<{end}>{listed})")
    return pattern


def numbered(names: tuple[str, ...], first: int = 1) -> dict[str, int]:
    """Each name of a day or month with its number.

    >>> numbered(("january|jan", "february|feb"))
    {'january': 1, 'jan': 1, 'february': 2, 'feb': 2}
    """
    return {name: number for number, group in enumerate(names, first) for name in group.split("|")}


_OF_YEARS = frozenset({YEAR_LONG})

_SHARED = (
    _rule(r"(?P<year>\d{4})-(?P<month>\d\d)-(?P<day>\d\d)", read_numeric, _OF_YEARS),
    _rule(
        r"(?P<day>\d{1,2})[/.](?P<month>\d{1,2})[/.](?P<year>(?:19|20)\d\d)",
        read_numeric,
        _OF_YEARS,
    ),
    _rule(
        rf"{_SINCE}(?:by |in |at |au |a la )?(?P<third>{'|'.join(words.THIRDS)})[ -](?:de |mwaka )?"
        rf"{_YEAR}",
        read_part_of_year,
        _OF_YEARS,
    ),
    _rule(
        rf"(?:(?:{words.SINCE}|{words.UNTIL})(?: mwaka)?|in|en|mwaka|mwaka wa|of|during) {_YEAR}",
        read_year,
        _OF_YEARS,
    ),
    _rule(_between(words.YEAR_RANGE, [r"(?:19|20)\d\d"]), read_year_range, _OF_YEARS),
    _rule(rf"{words.PARTS_OF_YEAR}{_YEAR}", read_part_in_months, _OF_YEARS),
    _rule(
        r"(?:le (?P<day>\d{1,2})(?:er)?(?= courant|[,.;:)]|$| au | et ))",
        read_day_of_month,
        frozenset({DAY_ALONE}),
    ),
)
