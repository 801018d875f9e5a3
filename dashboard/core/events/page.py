"""An article laid open for event reading: its plain text, read sentences and places by sentence."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date

from dashboard.core.events.places import PlaceGroup, can_hold_event, place_groups
from dashboard.core.plain import plain
from dashboard.core.spans import Span, span_at
from dashboard.core.times import dateline_date, time_readings
from dashboard.model import READ_PARTS, Article, PartKind, Resolution, Role, TimeReading


@dataclass(slots=True)
class Page:
    """What all readers of one article share; built once for each article.

    Attributes:
        article: The article.
        text: Its plain text, offset for offset.
        sentences: Sentences that may be read, in order.
        published: Day that relative times hang on; None when neither text nor person gave it.
    """

    article: Article
    text: str
    sentences: tuple[Span, ...]
    published: date | None
    _places: tuple[Resolution, ...]
    _starts: list[int]
    _groups: dict[int, tuple[PlaceGroup, ...]] = field(default_factory=dict)
    _times: dict[int, tuple[TimeReading, ...]] = field(default_factory=dict)

    def sentence_at(self, position: int) -> int | None:
        """Index of the sentence that holds a position; None in what is not read."""
        return span_at(self.sentences, position)

    def groups(self, index: int) -> tuple[PlaceGroup, ...]:
        """The groups of places in a sentence, in order."""
        if index not in self._groups:
            sentence = self.sentences[index]
            first = bisect_left(self._starts, sentence.start)
            last = bisect_right(self._starts, sentence.end)
            self._groups[index] = place_groups(self.text, self._places[first:last])
        return self._groups[index]

    def times(self, index: int) -> tuple[TimeReading, ...]:
        """The times that a sentence gives, in order."""
        if index not in self._times:
            article = self.article
            self._times[index] = time_readings(
                article.text, self.sentences[index], self.published, article.language
            )
        return self._times[index]

    def following(self, index: int, count: int) -> tuple[str, ...]:
        """The plain sentences after one, at most ``count``."""
        return tuple(
            self.text[span.start : span.end]
            for span in self.sentences[index + 1 : index + 1 + count]
        )


def open_page(
    article: Article, resolutions: Sequence[Resolution], sentence_spans: Sequence[Span]
) -> Page:
    """An article ready for reading events: only read parts, and no place of a dateline."""
    read = tuple(part for part in article.parts if part.kind in READ_PARTS)
    datelines = tuple(Span(part.start, part.end) for part in read if part.kind is PartKind.DATELINE)
    stretches = tuple(Span(part.start, part.end) for part in read)
    sentences = tuple(
        span
        for span in sentence_spans
        if not article.parts or span_at(stretches, span.start) is not None
    )
    places = tuple(
        resolution
        for resolution in resolutions
        if resolution.mention.role in (Role.PLACE, Role.UNLOCATED)
        and not any(line.holds(resolution.mention.start) for line in datelines)
    )
    return Page(
        article=article,
        text=plain(article.text),
        sentences=sentences,
        published=article.published or dateline_date(article.text),
        _places=places,
        _starts=[resolution.mention.start for resolution in places],
    )


def usable(group: PlaceGroup | None) -> tuple[Resolution, ...]:
    """The heads of a group that an event can be put at."""
    return tuple(head for head in group.heads if can_hold_event(head)) if group else ()
