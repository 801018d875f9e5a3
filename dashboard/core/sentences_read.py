"""Which sentences are worth reading: those of the read parts that hold one of the words sought."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from dashboard.core.spans import Span, span_at
from dashboard.model import READ_PARTS, Article

#: A "sentence" of more code points is no prose; reading it would be slow and wrong.
LONGEST = 3000


def sentences_with(
    article: Article, spans: Sequence[Span], starts: Sequence[int]
) -> Iterator[tuple[int, list[int]]]:
    """The sentences in which words begin at ``starts``, in order.

    Credits and other parts that are not read, and sentences that are no prose, are left out.

    Args:
        article: The article.
        spans: Its sentences.
        starts: Code points in ascending order.

    Yields:
        The number of a sentence and which of ``starts`` lie in it, by their index.
    """
    read = [Span(part.start, part.end) for part in article.parts if part.kind in READ_PARTS]
    number = 0
    within: list[int] = []
    for index, start in enumerate(starts):
        if within and start >= spans[number].end:
            yield number, within
            within = []
        while number < len(spans) and spans[number].end <= start:
            number += 1
        if number == len(spans):
            return
        if within or (spans[number].start <= start and _is_read(spans[number], read)):
            within.append(index)
    if within:
        yield number, within


def _is_read(span: Span, read: Sequence[Span]) -> bool:
    return span.end - span.start <= LONGEST and span_at(read, span.start) is not None
