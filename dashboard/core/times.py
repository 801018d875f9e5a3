"""When something is said to have happened: dates and relative words as intervals with a precision.

Relative words are anchored to the day of publication alone; where nobody gave it, they stay open.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from functools import lru_cache

from dashboard.core import late_patterns as re
from dashboard.core.plain import plain
from dashboard.core.spans import Span
from dashboard.core.timing import words
from dashboard.core.timing.ranges import with_ranges
from dashboard.core.timing.readers import When, read_in_calendar
from dashboard.core.timing.rules import SHAPES, Rule, rules_of
from dashboard.model import TimeReading


@lru_cache(maxsize=256)
def time_readings(
    text: str, sentence: Span, published: date | None, language: str
) -> tuple[TimeReading, ...]:
    """All the times a sentence gives, in the order of the text, none overlapping.

    Kept for the last sentences: movements and events are read one after the other.

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
    rules, keys, needles = rules_of(language if language in words.MONTHS else "")
    known = keys.keys() & _WORD.findall(sentence_text)
    if _DIGIT.search(sentence_text):
        known |= {key for key, shape in SHAPES.items() if shape.search(sentence_text)}
    if not known:
        return ()
    found: list[tuple[int, int, When]] = []
    for n in sorted({n for word in known for n in keys[word]} & needles.called_for(sentence_text)):
        if rules[n].least == 1 or len(rules[n].keys & known) >= rules[n].least:
            found.extend(_matches(rules[n], sentence_text, published))
    return tuple(
        when.at(text, sentence.start + start, sentence.start + end)
        for start, end, when in with_ranges(sentence_text, _longest_first(found))
        if not _is_a_name(sentence_text, start, end)
        and not _is_a_man(text, sentence.start + start, sentence.start + end)
    )


def _is_a_name(sentence: str, start: int, end: int) -> bool:
    """Whether a day is only what somebody is called by: "the March 23 Movement"."""
    return (
        _NAMED_BEFORE.search(sentence, max(0, start - _NAME), start) is not None
        or _NAMED_BEHIND.match(sentence, end) is not None
    )


#: The longest of the words below, with blanks.
_NAME = 24
#: "mouvement du" (the words of a date may open with "du"), "place du", "boulevard".
_NAMED_BEFORE = re.compile(
    r"\b(?:mouvement|movement|place|avenue|boulevard|rue|rond-point|stade|pont|hopital|lycee"
    r"|institut|quartier|harakati|kundi)(?: (?:du|de la|of|ya|la))?(?: le)? $"
    r"|\bmai[ -]$"
)
#: "March 23 Movement", "24 November Square"; of the Maï-Maï, their first half and their second.
_NAMED_BEHIND = re.compile(
    r"[ -](?:movement|square|avenue|street|bridge|stadium|hospital|school|airport|brigade)\b"
    r"|(?<=\bmai)[ -]mai\b"
)


def _is_a_man(text: str, start: int, end: int) -> bool:
    """Whether a month is what a man is called by: "les Maï-Maï du commandant Janvier".

    >>> text = "Les combats du commandant Janvier ont repris en janvier."
    >>> [text[reading.start : reading.end] for reading in
    ...  time_readings(text, Span(0, len(text)), None, "fr")]
    ['en janvier']
    """
    if _FIRST_NAME.match(text, start) is None:
        return False
    is_alone = " " not in text[start:end]
    followed = _SURNAME.match(text, end) is not None
    return followed or (is_alone and _RANK.search(text, max(0, start - _NAME), start) is not None)


#: A French month has a small letter, and a man's name a large one.
_FIRST_NAME = re.compile(r"(?:Janvier|Avril|Juin|Juillet|Octobre|Décembre)\b")
#: "Le général Janvier Karairi".
_SURNAME = re.compile(r" [A-ZÀ-Ý]")
#: "commandant Janvier", "chef de guerre Octobre", "Gen. Janvier".
_RANK = re.compile(
    r"\b(?i:commandant|commander|g[eé]n[eé]ral|gen\.|colonel|col\.|major|capitaine|captain|lieutenant"
    r"|chef|chef de guerre|seigneur de guerre|warlord|leader|mwami|abb[eé]|pasteur|docteur|jenerali"
    r"|kanali|kamanda) $"
)


def dateline_date(text: str) -> date | None:
    """The full date that an article opens with: "GOMA, 20 March 2025 (UNHCR) -"; None without one.

    >>> dateline_date("GOMA, 20 March 2025 (UNHCR) - Shelling resumed.")
    datetime.date(2025, 3, 20)
    """
    if _FOUR_DIGITS.search(text, 0, _DATELINE) is None:
        return None  # most articles name no year so early
    for reading in time_readings(text, Span(0, min(len(text), _DATELINE)), None, ""):
        if reading.earliest and reading.earliest == reading.latest and _opens(text, reading):
            return reading.earliest
    return None


def is_dateline(text: str, reading: TimeReading) -> bool:
    """Whether a time is that of the dateline: "GOMA, 20 March (UNHCR) - ".

    >>> text = "GOMA, 20 March 2025 (UNHCR) - Shelling resumed."
    >>> [reading] = time_readings(text, Span(0, len(text)), None, "en")
    >>> is_dateline(text, reading)
    True
    """
    return (
        reading.end < _DATELINE
        and _DASH_BEHIND.match(text, reading.end) is not None
        and _opens(text, reading)
    )


def _opens(text: str, reading: TimeReading) -> bool:
    """Whether a date stands in a dateline or on a line of its own, and not in a sentence."""
    line = text.rfind("\n", 0, reading.start) + 1
    return (
        _BEFORE_DATE.fullmatch(text, line, reading.start) is not None
        and _BEHIND_DATE.match(text, reading.end) is not None
    )


#: "GOMA, DR Congo, Tuesday ", "Goma, le ", "Published on ": names and small words alone.
_BEFORE_DATE = re.compile(
    r"[ ,:/|(·•–—-]*(?:(?:(?:(?:[lLdD][’'])?[A-ZÀ-Þ][\w.]*|\d{1,4}|of|the|de|du|des|la|le|les|et)"
    r"|and|à|on|date)[ ,:/|(·•–—-]+)*"
)
#: What closes a dateline or its line: " (UNHCR) -", " – ", ": ", the end of the line.
_BEHIND_DATE = re.compile(r"[,)]? ?(?:\([^)\n]{2,60}\))? ?(?:[–—|:/·•(-]|$|\n)")


_DASH_BEHIND = re.compile(r"[,)]? ?(?:\([^)\n]{2,60}\))? ?[–—-](?!\w)")


#: A dateline stands within so many characters of the start.
_DATELINE = 200

_FOUR_DIGITS = re.compile(r"\d\d\d\d")

_WORD = re.compile(r"[a-z]{2,}")
_DIGIT = re.compile(r"\d")


def _matches(rule: Rule, sentence: str, published: date | None) -> Iterator[tuple[int, int, When]]:
    for match in rule.pattern.finditer(sentence):
        when = read_in_calendar(rule.read, match, published)
        if when is not None:
            start = match.start("words") if "words" in rule.pattern.groupindex else match.start()
            yield start, match.end(), when


def _longest_first(found: list[tuple[int, int, When]]) -> list[tuple[int, int, When]]:
    """The longest readings that do not overlap, in the order of the text."""
    kept: list[tuple[int, int, When]] = []
    for start, end, when in sorted(found, key=lambda item: (item[0] - item[1], item[0])):
        if all(end <= other_start or start >= other_end for other_start, other_end, _ in kept):
            kept.append((start, end, when))
    return sorted(kept, key=lambda item: item[0])
