"""Quotations that go over several sentences, and where to look for whoever speaks them."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from dashboard.core import late_patterns as re
from dashboard.core.spans import Span, trimmed

_MARKS = re.compile(r"[\"“”„«»]")
_OPENING = frozenset('"“„«')
_CLOSING = frozenset('"”»')

#: A paragraph longer than this on either side is no prose; nobody is looked for in it.
_REACH = 2000
#: The words that name a speaker stand within so many characters of the quotation.
_NEAR = 300

#: A sentence ends here; "Lt. Col. Mak" and "M. Kaya" do not.
_STOP = re.compile(
    r"(?<![ .][A-Z])(?<![ .][A-Z][a-z])(?<![ .][A-Z][a-z]{2})[.!?](?=\s+[\"“«A-ZÀ-Þ]|\s*$)|\n"
)


def stretches_naming_the_speaker(text: str, sentence: Span, at: int) -> Iterator[tuple[Span, int]]:
    """Where whoever says a quoted word may be named, the likeliest first.

    Args:
        text: The whole article.
        sentence: The sentence of the word.
        at: Where the word stands.

    Yields:
        A stretch of the text with a position in it that the speaker's saying has to cover: the
        rest of the sentence behind the quotation, what leads up to it, and likewise for the
        quotation just before ("…," he said. "…"). Nothing when the word stands in no quotation.

    >>> text = '"Sake fell. We left," said Mado.'
    >>> [text[s.start : s.end] for s, _ in stretches_naming_the_speaker(text, Span(0, 11), 6)]
    ['," said Mado', '"']
    """
    start = text.rfind("\n", 0, sentence.start) + 1
    if sentence.start - start > _REACH:
        return
    end = text.find("\n", sentence.end, sentence.end + _REACH)
    found = quotations(text, Span(start, end if end != -1 else min(len(text), at + _REACH)))
    here = next((n for n, one in enumerate(found) if one.start < at < one.end), None)
    while here is not None:
        yield from _beside(text, start, found[here])
        yield from _inside(text, found[here], at)
        here = here - 1 if here and _follows(text, found[here - 1], found[here]) else None


def quotations(text: str, paragraph: Span) -> tuple[Span, ...]:
    """The quotations of a paragraph, from their opening to their closing mark.

    >>> [(one.start, one.end) for one in quotations('« Oui », dit-il. "Non."', Span(0, 23))]
    [(0, 7), (17, 23)]
    """
    found: list[Span] = []
    opened: int | None = None
    for mark in _MARKS.finditer(text, paragraph.start, paragraph.end):
        if opened is None and mark.group() in _OPENING:
            opened = mark.start()
        elif opened is not None and mark.group() in _CLOSING:
            found.append(Span(opened, mark.end()))
            opened = None
    if opened is not None and opened + 1 < paragraph.end:  # the next paragraph opens it again
        found.append(Span(opened, paragraph.end))
    return tuple(found)


def _beside(text: str, start: int, quoted: Span) -> Iterator[tuple[Span, int]]:
    """Behind a quotation up to the end of the sentence, then before it back to the last one's."""
    stop = _STOP.search(text, quoted.end, quoted.end + _NEAR)
    last = max(quoted.end - 2, quoted.start)
    yield Span(last, stop.start() if stop else min(len(text), quoted.end + _NEAR)), last
    first = max(start, quoted.start - _NEAR)
    for stop in _STOP.finditer(text, first, quoted.start):
        first = stop.end()
    yield Span(first, quoted.start + 1), quoted.start


def _inside(text: str, quoted: Span, at: int) -> Iterator[tuple[Span, int]]:
    """The first sentence of a quotation, where what is asked stands in a later one.

    "« Des tirs ont éclaté, raconte un habitant. Les rebelles ont fui. »"
    """
    stop = _STOP.search(text, quoted.start + 1, min(at, quoted.start + _NEAR))
    if stop is not None:
        yield Span(quoted.start + 1, stop.start()), quoted.start + 1


def sentences_before(text: str, start: int, count: int) -> Iterator[Span]:
    """The sentences that end before ``start``, the last first, no more than ``count`` of them.

    >>> text = "Sake fell. We left. He said so."
    >>> [text[s.start : s.end] for s in sentences_before(text, text.index("He"), 2)]
    ['We left', 'Sake fell']
    """
    first = max(0, start - _REACH)
    stops = [stop for stop in _STOP.finditer(text, first, start) if stop.end() < start]
    ends = [first, *(stop.end() for stop in stops), start]
    spans = [trimmed(text, a, b) for a, b in pairwise(ends)]
    whole = [Span(one.start, one.end - (text[one.end - 1] in ".!?")) for one in spans if one]
    yield from list(reversed(whole))[:count]


def _follows(text: str, before: Span, quoted: Span) -> bool:
    """Whether no more than the end of one sentence parts two quotations."""
    return len(_STOP.findall(text, before.end, quoted.start)) <= 1
