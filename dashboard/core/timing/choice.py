"""Which of the times in a sentence is the time of what it tells: "took X in May and Y on Friday".

A time belongs to the words it stands with. One in a clause of its own ("Goma, which fell in
January,"), in a parenthesis, behind "after", or beside what was signed, founded or published dates
something else; one beside a verb of saying ("told Reuters on Friday") says by when the thing had
happened. Where no time is left the claim stays without one: no date is better than another thing's.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache

from dashboard.core import late_patterns as re
from dashboard.core.plain import plain
from dashboard.core.spans import Span
from dashboard.core.speech.frames import Frame, frames_of
from dashboard.core.times import is_dateline
from dashboard.core.timing.choice_words import (
    AFTER_EVENT,
    BEGINS,
    CITES,
    CLOSES,
    DATED_THING,
    HAD_BEFORE,
    LOOSE_RELATIVE,
    OPENS_A_TIME,
    OPENS_PARTICIPLE,
    PARTICIPLE_BEFORE,
    SAID_TO,
    SET_OFF,
    SOURCED_SW,
    TIGHT_RELATIVE,
    VERB_BEHIND,
    WHEN,
)
from dashboard.model import TimePrecision, TimeReading

#: Words of a thing that a time dates stand at most so many characters before the time.
_DATED_REACH = 40
#: A noun and the clause on it are parted by at most so many characters: "fighting in X that began".
_NOUN_REACH = 40
#: Between a verb of saying and its time: "told a press conference in Goma on Friday".
_SAID_REACH = 60


def time_of(
    text: str, sentence: Span, cues: Sequence[Span], readings: Sequence[TimeReading]
) -> TimeReading | None:
    """The time that a sentence gives for what its cues tell; None where it gives none for them.

    Args:
        text: The whole article.
        sentence: Where the sentence stands.
        cues: The words that tell what happened, within the sentence; the first that has a time of
            its own decides: the verb, then who it happened to.
        readings: The times of the sentence, or of a heading before it (``core/times.py``).

    Returns:
        The nearest of its own times. Where there is only the time at which it was said: that day
        as the last possible one (``earliest`` None).

    >>> from datetime import date
    >>> from dashboard.core.times import time_readings
    >>> def when(text: str, word: str) -> str | None:
    ...     whole, at = Span(0, len(text)), text.index(word)
    ...     found = time_readings(text, whole, date(2025, 3, 21), "en")
    ...     time = time_of(text, whole, [Span(at, at + len(word))], found)
    ...     return time and f"{time.words}: {time.earliest} to {time.latest}"
    >>> when("M23, which took Goma in January, attacked Sake on Friday.", "attacked")
    'Friday: 2025-03-21 to 2025-03-21'
    >>> when("M23 took Sake, an official told Reuters on Thursday.", "took")
    'Thursday: None to 2025-03-20'
    >>> when("A truce signed on Monday did not end the fighting in Sake.", "fighting") is None
    True
    """
    words = text[sentence.start : sentence.end]
    if len(words) > _LONGEST:
        return _nearest(readings, cues[0]) if cues else None
    said: list[TimeReading] = []
    for cue in cues:
        at = Span(max(0, cue.start - sentence.start), max(0, cue.end - sentence.start))
        own = []
        for reading in _near(readings, cue):
            spot = Span(reading.start - sentence.start, reading.end - sentence.start)
            if spot.start < 0 or spot.end > len(words):
                own.append(reading)  # of a heading before the sentence
            elif is_dateline(text, reading) or _is_said(words, at, spot):
                said.append(_by_then(reading))
            elif not _is_apart(words, at, spot):
                own.append(reading)
        if own:
            return _nearest(own, cue)
    return _nearest(said, cues[0]) if cues else None


#: A "sentence" longer than this is no prose; weighing its clauses would be slow and wrong.
_LONGEST = 3000


def _near(readings: Sequence[TimeReading], cue: Span) -> Sequence[TimeReading]:
    """The few times nearest to a cue, in the order of the text: a list may hold hundreds."""
    if len(readings) <= _FEW:
        return readings
    at = bisect_left(readings, cue.start, key=lambda reading: reading.start)
    return readings[max(0, at - _FEW // 2) : at + _FEW // 2]


_FEW = 8


def _nearest(readings: Sequence[TimeReading], cue: Span) -> TimeReading | None:
    """The time nearest to the cue; an hour, unless it stands right beside, counts as farther."""

    def gap(time: TimeReading) -> int:
        between = max(time.start - cue.end, cue.start - time.end, 0)
        far_hour = time.precision is TimePrecision.NONE and between > 1
        return between + (_HOUR_ALONE if far_hour else 0)

    return min(readings, key=gap, default=None)


#: "On Monday 3 March the village of X was attacked around 7 a.m.": the day is the time.
_HOUR_ALONE = 60


def _by_then(reading: TimeReading) -> TimeReading:
    """The time of saying, as the end of when the thing may have happened."""
    return replace(
        reading,
        earliest=None,
        latest=reading.latest or reading.earliest,
        precision=TimePrecision.NONE,
        anchor=f"{reading.anchor}; it is the time of saying, so the thing had happened by then",
    )


def _is_said(words: str, cue: Span, time: Span) -> bool:
    """Whether a time is the time at which somebody says the words at ``cue``."""
    sourced = (
        SOURCED_SW.search(_plain(words), cue.end, time.start) if cue.end < time.start else None
    )
    return sourced is not None or any(
        frame.covers.holds(cue.start) and _is_beside(_plain(words), frame, cue, time)
        for frame in frames_of(words)
    )


def _is_beside(text: str, frame: Frame, cue: Span, time: Span) -> bool:
    """Whether a time stands with a source and its verb: before, between or behind the two."""
    source, verb = frame.source or frame.verb, frame.verb
    first, last = min(source.start, verb.start), max(source.end, verb.end)
    if first <= time.start < last:
        return not first <= cue.start < last  # "the UN on Friday said"
    if time.end <= first:
        opens = OPENS_A_TIME.fullmatch(text, 0, time.start) and first - time.end <= len(", ")
        return bool(opens) and cue.start >= verb.end  # "On Friday, the UN said that"
    gap = text[last : time.start]
    return (
        len(gap) <= _SAID_REACH
        and not last <= cue.start < time.start
        and SAID_TO.fullmatch(gap) is not None
    )


def _is_apart(words: str, cue: Span, time: Span) -> bool:
    """Whether a time dates something other than the words at ``cue``."""
    text = _plain(words)
    if cue.start >= time.end and WHEN.match(text, time.end):
        return False
    before = text[max(0, time.start - _DATED_REACH) : time.start]
    if (dated := DATED_THING.search(before)) and not _within(
        cue, Span(time.start - len(before) + dated.start(), time.start)
    ):
        return True
    if VERB_BEHIND.match(text, time.end):
        reach = max(0, time.start - _DATED_REACH)
        participle = PARTICIPLE_BEFORE.search(text, reach, time.start)
        if participle and not cue.holds(participle.start("participle")):
            return True
    return any(
        island.holds(time.start) != island.holds(cue.start)
        and not _begins_with(text, cue, time, island)
        and not _opens_with(text, cue, time, island)
        for island in _islands(words, time)
    )


def _within(inner: Span, outer: Span) -> bool:
    return outer.start <= inner.start and inner.end <= outer.end


def _begins_with(text: str, cue: Span, time: Span, island: Span) -> bool:
    """Whether a clause on the cue itself dates it: "the clashes, which began on Friday, …"."""
    if not (island.holds(time.start) and cue.end <= island.start):
        return False
    gap = text[cue.end : island.start].strip(" ,(")
    begins = BEGINS.search(text, island.start, time.start) is not None
    if not gap:  # "people who had fled the fighting of 3 May have returned": not on that day
        return begins or HAD_BEFORE.match(text, island.start) is None
    near = island.start - cue.end <= _NOUN_REACH and "," not in gap
    return near and begins


def _opens_with(text: str, cue: Span, time: Span, island: Span) -> bool:
    """Whether a clause that begins with "after" has its time right before its own verb, the cue:
    "after the RSF on Saturday captured"."""
    return text[time.end : cue.start] == " " and AFTER_EVENT.match(text, island.start) is not None


@lru_cache(maxsize=256)
def _islands(words: str, time: Span) -> tuple[Span, ...]:
    """The stretches of a sentence that are dated apart from the rest of it."""
    found = list(_fixed_islands(words))
    text = _plain(words)
    for pattern in (TIGHT_RELATIVE, AFTER_EVENT):
        for match in pattern.finditer(text, max(0, time.start - _CLAUSE_REACH), time.start):
            is_closed = CLOSES.search(text, match.end(), time.start) is not None
            if not is_closed and text[match.end() : time.start].strip():
                end = time.end if match.start() else _close(text, time.start)
                found.append(Span(match.start(), end))
    return tuple(found)


#: A clause without a comma holds a time at most so many characters behind its first word.
_CLAUSE_REACH = 200

_plain = lru_cache(maxsize=64)(plain)


@lru_cache(maxsize=64)
def _fixed_islands(words: str) -> tuple[Span, ...]:
    """Those whose ends do not depend on where the time stands."""
    text = _plain(words)
    found = [
        Span(match.start(), match.end())
        for match in SET_OFF.finditer(text)
        if CITES.match(text, match.start() + 1) or _tells_more_than_a_time(match.group())
    ]
    if ";" in text:
        bounds = [0, *(at for at, character in enumerate(text) if character == ";"), len(text)]
        found += map(Span, bounds, bounds[1:])
    if "," not in text:
        return tuple(found)  # as in most sentences
    for match in LOOSE_RELATIVE.finditer(text):
        if match["pronoun"] != "ou" or words[match.start("pronoun") + 1] in "ùÙ":
            found.append(Span(match.start("pronoun"), _close(text, match.end())))
    for match in OPENS_PARTICIPLE.finditer(text):
        end = _close(text, match.end())
        if end < len(text) and text[end] == ",":
            found.append(Span(match.start() + 1, end))
    return tuple(found)


def _tells_more_than_a_time(parenthesis: str) -> bool:
    """Whether a parenthesis holds more than a date: "(3 March)" dates what it stands behind."""
    return len(re.findall(r"[a-z]{3,}", parenthesis)) > _WORDS_OF_A_DATE


#: "(Monday 3 March)" has two words.
_WORDS_OF_A_DATE = 2


def _close(text: str, start: int) -> int:
    """Where a clause that starts there ends: at its comma, bracket or semicolon, or with all."""
    found = CLOSES.search(text, start)
    return found.start() if found else len(text)
