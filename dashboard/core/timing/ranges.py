"""Two days or months that are the ends of one stretch: "entre le 15 février et le 5 mars"."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from dashboard.core import late_patterns as re
from dashboard.core.timing.readers import When
from dashboard.model import TimePrecision

#: A time as it was found: where its words begin and end in the plain sentence, and what they mean.
Found = tuple[int, int, When]


@dataclass(frozen=True, slots=True)
class _Stretch:
    """How a stretch is told.

    Attributes:
        before: What stands right before the first end, where its own words do not begin with it.
        opening: What those words begin with else.
        joins: All that stands between the ends.
    """

    before: re.Pattern[str]
    opening: re.Pattern[str]
    joins: re.Pattern[str]


_THE = r"(?:(?:le|la|the) |l')?"
_STRETCHES = (
    # "entre le 15 février et le 5 mars", "between November 2018 and mid-February 2019"
    _Stretch(
        before=re.compile(rf"\b(?:entre|between) {_THE}$"),
        opening=re.compile(r"(?:entre|between)\b"),
        joins=re.compile(rf" (?:et|and) {_THE}"),
    ),
    # "du 30 décembre 2024 au 3 janvier", "from mid-May to June", "dans la nuit du 30 avril au 1er"
    _Stretch(
        before=re.compile(rf"\b(?:(?:du|de|from) {_THE}|d')$"),
        opening=re.compile(r"(?:(?:dans )?la nuit )?(?:du|de|from)\b"),
        joins=re.compile(rf" (?:au|a|jusqu'a|jusqu'au|to|until|through) {_THE}"),
    ),
)
#: So many characters hold what stands before a time.
_BEFORE = 14
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_ENDS = (TimePrecision.DAY, TimePrecision.MONTH)


def with_ranges(sentence: str, found: list[Found]) -> list[Found]:
    """The times of a plain sentence, in order, with both ends of a stretch read as one.

    >>> may = When(date(2025, 5, 3), date(2025, 5, 3), TimePrecision.DAY, "")
    >>> june = When(date(2025, 6, 1), date(2025, 6, 1), TimePrecision.DAY, "")
    >>> [(start, end, when)] = with_ranges("du 3 mai au 1er juin", [(0, 8, may), (12, 20, june)])
    >>> start, end, str(when.earliest), str(when.latest)
    (0, 20, '2025-05-03', '2025-06-01')
    """
    joined: list[Found] = []
    for last in found:
        if joined and _are_ends(sentence, joined[-1], last):
            first = joined.pop()
            joined.append((first[0], last[1], _stretch(sentence, first, last)))
        else:
            joined.append(last)
    return joined


def _are_ends(sentence: str, first: Found, last: Found) -> bool:
    """Whether two times that follow each other are the ends of one stretch."""
    precision = first[2].precision
    if precision not in _ENDS or last[2].precision is not precision:
        return False
    if (first[2].earliest is None) is not (last[2].earliest is None):
        return False
    near = max(0, first[0] - _BEFORE)
    return any(
        how.joins.fullmatch(sentence, first[1], last[0])
        and (
            how.opening.match(sentence, first[0], first[1])
            or how.before.search(sentence, near, first[0])
        )
        for how in _STRETCHES
    )


def _stretch(sentence: str, first: Found, last: Found) -> When:
    """From the first day of the one to the last of the other, whose year both share."""
    begin, end = first[2].earliest, last[2].latest
    if begin is None or end is None:
        return replace(last[2], earliest=None, latest=None)
    told = _YEAR.search(sentence, first[0], first[1])
    dated = _YEAR.search(sentence, last[0], last[1])
    if dated and not told:
        begin = _in_year(begin, end.year)
    if begin > end and not told:
        begin = _in_year(begin, end.year - 1)
    return replace(last[2], earliest=min(begin, end), latest=end)


def _in_year(day: date, year: int) -> date:
    """The day in another year; the day before a leap day that year does not have."""
    leap = day.month == 2 and day.day == 29
    return day.replace(year=max(year, 1), day=28) if leap else day.replace(year=max(year, 1))
