"""Stretches of a text, and how to look them up fast."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of a text: ``text[start:end]``.

    Attributes:
        start: First code point.
        end: One past the last.
    """

    start: int
    end: int

    def holds(self, position: int) -> bool:
        """Whether the code point at ``position`` lies inside.

        >>> Span(2, 5).holds(4), Span(2, 5).holds(5)
        (True, False)
        """
        return self.start <= position < self.end

    def moved(self, by: int) -> Span:
        """The same stretch, counted from a start that lies ``by`` code points further ahead.

        >>> Span(2, 5).moved(10)
        Span(start=12, end=15)
        """
        return Span(self.start + by, self.end + by)


def trimmed(text: str, start: int, end: int) -> Span | None:
    """The stretch without white space at its ends; None when nothing else is in it.

    >>> trimmed("  Goma fell. ", 0, 13)
    Span(start=2, end=12)
    >>> trimmed("   ", 0, 3) is None
    True
    """
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return Span(start, end) if start < end else None


def stretch_around(inner: Span, whole: Span, boundaries: Iterable[tuple[int, int]]) -> Span:
    """The stretch of ``whole`` around ``inner``, up to the nearest boundaries on either side.

    Args:
        inner: The stretch in the middle.
        whole: What it lies in; its ends where there is no boundary.
        boundaries: Where each begins and ends, in the order of the text.

    >>> stretch_around(Span(6, 8), Span(0, 20), [(2, 3), (4, 5), (10, 11), (15, 16)])
    Span(start=5, end=10)
    """
    start, end = whole.start, whole.end
    for first, last in boundaries:
        if last <= inner.start:
            start = last
        elif first >= inner.end:
            end = first
            break
    return Span(start, end)


def span_at(spans: Sequence[Span], position: int) -> int | None:
    """Index of the span that holds ``position``, in spans sorted and not overlapping.

    >>> span_at((Span(0, 4), Span(6, 9)), 7), span_at((Span(0, 4), Span(6, 9)), 5)
    (1, None)
    """
    index = bisect_right(spans, position, key=_start) - 1
    return index if index >= 0 and position < spans[index].end else None


def _start(span: Span) -> int:
    return span.start
