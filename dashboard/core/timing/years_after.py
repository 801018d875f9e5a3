"""The years that have passed since an event: "Ten years after the fall of Goma", "dix ans après".

They are counted back from the day of publication, and date what stands right behind them alone.
"""

from __future__ import annotations

from datetime import date

from dashboard.core import late_patterns as re
from dashboard.core.actors import ACTOR
from dashboard.core.timing.readers import read_ago, read_in_calendar, whole_year
from dashboard.core.timing.words import NOT_QUITE_EN, NOT_QUITE_FR
from dashboard.model import TimeReading

#: "Ten years after", "two decades on from", "vingt ans après", "miaka kumi baada ya".
_AFTER = tuple(
    re.compile(rf"\b{years}(?P<between>[^.;:,!?]{{0,60}})$")
    for years in (
        rf"{NOT_QUITE_EN}(?P<count>\w+) (?P<unit>years?|decades?) (?:after|since|on from)",
        rf"{NOT_QUITE_FR}(?P<count>\w+) (?P<unit>ans?|annees?|decennies?) apres",
        r"(?P<unit>miaka|mwaka) (?P<count>\w+) (?:baada ya|tangu)",
    )
)
#: "After the bloody fall of": between the years and a noun.
_ARTICLE = re.compile(
    r"(?: (?:the|its|their|la|le|les|une?|first|brief|bloody|sudden|famous|infamous|premiere"
    r"|breve|sanglante))*(?: l'| )?"
)
#: "After the M23 had", "après que le M23 a": between the years and a verb stands who did it.
_WHO = re.compile(r"(?: que| qu'| that)? ?(?:the |le |la |les |l'|des )?(?:[\w-]+ )?")
#: The words of the years stand at most so many characters before those of the event.
_REACH = 120


def years_after(
    text: str, plain_text: str, start: int, at: int, published: date | None
) -> TimeReading | None:
    """When an event was by the years that are said to have passed since; None where none are.

    Args:
        text: The whole article.
        plain_text: The same, plain.
        start: Where the sentence begins.
        at: Where the words of the event begin.
        published: Day of publication; None leaves it open.

    >>> text = "Ten years after the fall of Goma, little has changed."
    >>> found = years_after(text, text.lower(), 0, text.index("fall"), date(2022, 11, 20))
    >>> found.words, str(found.earliest), str(found.latest)
    ('Ten years after', '2012-01-01', '2012-12-31')
    """
    first = max(start, at - _REACH)
    found = (shape.search(plain_text, first, at) for shape in _AFTER)
    match = next(filter(None, found), None)
    if match is None or not _is_subject(match["between"]):
        return None
    when = read_in_calendar(read_ago, match, published)
    return None if when is None else when.at(text, match.start(), match.start("between"))


#: "The 2012 capture of Goma", "la prise de Goma de 2012": a year that belongs to the noun.
_YEAR_BEFORE = re.compile(r"\b(?P<year>(?:19|20)\d\d) (?:[\w-]+ )?$")
_YEAR_BEHIND = re.compile(r" (?:de|of) (?P<year>(?:19|20)\d\d)(?! ?(?:a|to|-|et|and) ?\d)\b")


def year_of_noun(text: str, plain_text: str, start: int, at: int, end: int) -> TimeReading | None:
    """The year that stands with a noun for an event, before it or behind its place.

    Args:
        text: The whole article.
        plain_text: The same, plain.
        start: Where the sentence begins.
        at: Where the noun begins.
        end: Where its place ends.

    >>> text = "The 2012 capture of Goma is taught in schools."
    >>> found = year_of_noun(text, text.lower(), 0, text.index("capture"), text.index(" is"))
    >>> found.words, str(found.latest)
    ('2012', '2012-12-31')
    """
    match = _YEAR_BEFORE.search(plain_text, max(start, at - 24), at)
    match = match or _YEAR_BEHIND.match(plain_text, end)
    if match is None:
        return None
    return whole_year(int(match["year"])).at(text, *match.span("year"))


def _is_subject(between: str) -> bool:
    """Whether nothing stands there but an article, or who did it."""
    if _ARTICLE.fullmatch(between):
        return True
    who = _WHO.match(between)
    return who is not None and any(actor.start() <= who.end() for actor in ACTOR.finditer(between))
