"""The day of publication that a page prints: on a line of its own, or in its dateline."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from dashboard.core import late_patterns as re
from dashboard.core.plain import plain
from dashboard.core.spans import Span
from dashboard.core.times import dateline_date, time_readings
from dashboard.core.timing.chronicles import chronicle_of
from dashboard.model import TimePrecision

#: So many lines at the head and at the foot are looked at, none longer than so many characters.
_HEAD, _FOOT = 7, 5
_LONGEST_LINE = 140
_WINDOW = 900

_FOUR_DIGITS = re.compile(r"\b(?:19|20)\d\d\b")

#: What says that the line gives the day of publication: it then needs no other sign.
_SAID = re.compile(
    r"\b(?:publi(?:e|ee|shed)|posted|issued|released|imechapishwa|mis en ligne|date)\b"
)

#: Words and times of day that stand beside such a day: "Publié le …", "… - 10:15", "Mise à jour".
_BESIDE = re.compile(
    r"\b(?:publi(?:e|ee|shed)|posted|issued|released|imechapishwa|mis en ligne|date|last|updated?"
    r"|modifiee?|mis a jour|mise a jour|ilisasishwa|le|on|at|a|the|du|of|tarehe|siku"
    r"|min(?:ute)?s? (?:read|de lecture)|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche"
    r"|(?:mon|tues|wednes|thurs|fri|satur|sun)day|lun|mar|mer|jeu|ven|sam|dim|mon|tue|wed|thu"
    r"|fri|sat|sun|am|pm|gmt|utc|cat|eat|est|edt|cet|\d{1,2} ?h(?: ?\d\d)?"
    r"|\d{1,2}[:.]\d\d(?::\d\d)?)\b"
)

#: "By Jane Doe", "Par la rédaction": whoever wrote it may stand on the line.
_BY = re.compile(r"^[\W\d_]*(?:by|par|na) [^\d]{2,60}$")

#: "Radio Okapi, …", "Goma, …": no more words than these stand beside the day of a page.
_MOST_WORDS = 2


def publication_day(text: str) -> date | None:
    """The day that a line at the head or foot of a page gives, else the day of its dateline.

    None where nothing gives one, or two lines give two.

    >>> publication_day("Sake est calme\\n\\nPublié le 20/01/2023 - 00:41\\n\\nLa cité dort.")
    datetime.date(2023, 1, 20)
    >>> publication_day("SAKE, 20 January 2023 (Agency) - The town is calm.")
    datetime.date(2023, 1, 20)
    >>> publication_day("Sake fell on 20 January 2023.\\n\\nIt is calm.") is None
    True
    >>> publication_day("7 May 1996: A warning.\\n9 May: Shots.\\n3 June: A truce.") is None
    True
    """
    day = _printed_day(text)
    if day is None or (chronicle := chronicle_of(text)) is None:
        return day
    # the first of many days is that of its entry
    return None if any(one.earliest and one.earliest > day for one in chronicle.days) else day


def _printed_day(text: str) -> date | None:
    told_apart = False
    for lines in (_lines(text, at_foot=False), _lines(text, at_foot=True)):
        days = [
            (day, said) for line in lines if (day := day_of_line(line)) for said in (_says(line),)
        ]
        named = [day for day, said in days if said] or [day for day, _ in days]
        if len(set(named)) == 1 or (named and days[0][1]):
            return named[0]
        told_apart = told_apart or bool(named)
    return None if told_apart else dateline_date(text)


def day_of_line(line: str) -> date | None:
    """The full date that a line is nothing but; None for a line that tells something else.

    >>> day_of_line("Dimanche 1 décembre 2024 - 10:15"), day_of_line("Par A. Kaya, 4 avril 2025")
    (datetime.date(2024, 12, 1), datetime.date(2025, 4, 4))
    >>> day_of_line("Goma fell to rebels on 27 January 2025") is None
    True
    """
    if len(line) > _LONGEST_LINE or _FOUR_DIGITS.search(line) is None:
        return None
    readings = time_readings(line, Span(0, len(line)), None, "")
    days = [one for one in readings if one.precision is TimePrecision.DAY and one.earliest]
    if not days or days[0].earliest != days[0].latest:
        return None
    rest = plain(line)
    for one in reversed(readings):
        rest = rest[: one.start] + " " + rest[one.end :]
    rest = _BESIDE.sub(" ", rest)
    words = _WORDS.findall(rest)
    is_bare = not words or (len(words) <= _MOST_WORDS and _SET_OFF.search(rest) is not None)
    return days[0].earliest if is_bare or _BY.match(rest.strip()) else None


_WORDS = re.compile(r"[^\W\d_]+")
#: "Goma, 4 avril 2025", "Radio Okapi - 24/09/2024": set off, where "Sake falls 4 April 2025" tells.
_SET_OFF = re.compile(r"[,|•·:()\[\]-]")


def _says(line: str) -> bool:
    return _SAID.search(plain(line)) is not None


def _lines(text: str, *, at_foot: bool) -> Iterator[str]:
    """The first or the last lines that hold anything."""
    part = text[-_WINDOW:] if at_foot else text[:_WINDOW]
    if not ("19" in part or "20" in part) or _FOUR_DIGITS.search(part) is None:
        return
    lines = [line.strip() for line in part.split("\n") if line.strip()]
    yield from lines[-_FOOT:] if at_foot else lines[:_HEAD]
