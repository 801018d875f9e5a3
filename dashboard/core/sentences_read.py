"""Which sentences are worth reading: those of the read parts that hold one of the words sought."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence

from dashboard.core.sentences import sentences
from dashboard.core.spans import Span
from dashboard.model import READ_PARTS, Article

#: A "sentence" of more code points is no prose; reading it would be slow and wrong.
LONGEST = 3000


def sentences_with(
    article: Article, spans: Sequence[Span], starts: Sequence[int]
) -> Iterator[tuple[int, range]]:
    """The sentences in which words begin at ``starts``, in order.

    Credits and other parts that are not read, and sentences that are no prose, are left out.

    Args:
        article: The article.
        spans: Its sentences.
        starts: Code points in ascending order.

    Yields:
        The number of a sentence and which of ``starts`` lie in it, by their index.
    """
    begins, ends = _read_parts(article)
    number = behind = 0
    while behind < len(starts):
        while number < len(spans) and spans[number].end <= starts[behind]:
            number += 1
        if number == len(spans):
            return
        span = spans[number]
        first = bisect_left(starts, span.start, behind)
        behind = bisect_left(starts, span.end, first)
        prose = span.end - span.start <= LONGEST
        if first < behind and prose and _is_read(span, begins, ends):
            yield number, range(first, behind)


def read_sentences(article: Article) -> tuple[Span, ...]:
    """The sentences that begin in a part that is read, of whatever length, in order."""
    begins, ends = _read_parts(article)
    return tuple(span for span in sentences(article.text) if _is_read(span, begins, ends))


def _read_parts(article: Article) -> tuple[list[int], list[int]]:
    """Where the parts that are read begin and end."""
    read = [part for part in article.parts if part.kind in READ_PARTS]
    return [part.start for part in read], [part.end for part in read]


def _is_read(span: Span, begins: Sequence[int], ends: Sequence[int]) -> bool:
    """Whether a sentence begins in one of the read parts."""
    part = bisect_right(begins, span.start) - 1
    return part >= 0 and span.start < ends[part]
