"""The articles as read, with what every view of them needs again and again."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property
from hashlib import sha256

from dashboard.core.origins import origin_links, origins
from dashboard.core.sentences import sentences
from dashboard.core.spans import Span, span_at
from dashboard.model import Article, Claim, OriginLink, PartKind, Reading, Resolution, Review
from dashboard.ui.view.records import ArticleNote

_HARMLESS = re.compile(r"[a-z0-9][a-z0-9-]{0,63}")


def safe_id(foreign: str) -> str:
    """An id that may travel into scripts, links and widget keys.

    Gazetteers are files that people edit, so their ids are foreign text as well; what is not
    plainly harmless is replaced by its hash.

    >>> safe_id("masisi-territory")
    'masisi-territory'
    >>> safe_id("{{7*191}}")
    'x68cf0ba74784'
    """
    if _HARMLESS.fullmatch(foreign):
        return foreign
    return "x" + sha256(foreign.encode("utf-8", "surrogatepass")).hexdigest()[:12]


@dataclass(frozen=True)
class Corpus:
    """Readings, looked up by article, by claim and by sentence; never changed once made.

    Attributes:
        readings: In the order they are to be shown.
        decisions: What people decided about flows, which belong to no one article.
        told_origins: What :attr:`origins` would find, where it was found already.
    """

    readings: tuple[Reading, ...]
    decisions: tuple[Review, ...] = ()
    told_origins: Mapping[str, str] | None = field(default=None, compare=False, repr=False)

    @cached_property
    def by_article(self) -> Mapping[str, Reading]:
        """Readings by article id."""
        return {reading.article.id: reading for reading in self.readings}

    @cached_property
    def published(self) -> Mapping[str, date | None]:
        """Day of publication by article id; None where nobody gave it."""
        return {reading.article.id: reading.article.published for reading in self.readings}

    @cached_property
    def claims(self) -> Mapping[str, Claim]:
        """Claims by id."""
        return {claim.id: claim for reading in self.readings for claim in reading.claims}

    @cached_property
    def origins(self) -> Mapping[str, str]:
        """Key of its origin by article id."""
        if self.told_origins is not None:
            return self.told_origins
        return origins([reading.article for reading in self.readings])

    @cached_property
    def _links(self) -> dict[str, tuple[OriginLink, ...]]:
        return {}

    def links_between(self, origin: str, article_ids: Collection[str]) -> tuple[OriginLink, ...]:
        """Why these articles, all of one origin, count as one; found at the first asking."""
        if origin not in self._links:
            members = [one for one, key in self.origins.items() if key == origin]
            articles = [self.by_article[one].article for one in members if one in self.by_article]
            self._links[origin] = origin_links(articles)
        links = self._links[origin]
        between = tuple(one for one in links if set(one.article_ids) <= set(article_ids))
        return between if len(between) == len(set(article_ids)) - 1 else links

    @cached_property
    def notes(self) -> Mapping[str, ArticleNote]:
        """What is said about each article, by id."""
        return {
            reading.article.id: _note(reading.article, self.origins) for reading in self.readings
        }

    @cached_property
    def _sentences(self) -> dict[str, tuple[Span, ...]]:
        return {}

    def sentences_of(self, article_id: str) -> tuple[Span, ...]:
        """The article's sentences; found at the first asking."""
        if article_id not in self._sentences:
            self._sentences[article_id] = sentences(self.by_article[article_id].article.text)
        return self._sentences[article_id]

    def sentence_of(self, resolution: Resolution) -> Span:
        """The sentence a mention stands in; the mention itself where none was found."""
        mention = resolution.mention
        spans = self.sentences_of(mention.article_id)
        index = span_at(spans, mention.start)
        return Span(mention.start, mention.end) if index is None else spans[index]

    def in_title(self, resolution: Resolution) -> bool:
        """Whether a mention stands in its article's title."""
        mention = resolution.mention
        parts = self.by_article[mention.article_id].article.parts
        return any(
            part.kind is PartKind.TITLE and part.start <= mention.start < part.end for part in parts
        )

    def claims_at(self, article_id: str, span: Span) -> tuple[Claim, ...]:
        """The claims whose sentence is that one."""
        return self._claims_by_sentence.get((article_id, span.start), ())

    @cached_property
    def _claims_by_sentence(self) -> Mapping[tuple[str, int], tuple[Claim, ...]]:
        found: dict[tuple[str, int], list[Claim]] = {}
        for claim in self.claims.values():
            found.setdefault((claim.article_id, claim.start), []).append(claim)
        return {key: tuple(claims) for key, claims in found.items()}

    def chosen(self, article_ids: frozenset[str] | None) -> tuple[Reading, ...]:
        """The readings of those articles; all of them for None."""
        if article_ids is None:
            return self.readings
        return tuple(reading for reading in self.readings if reading.article.id in article_ids)

    def origin_count(self, article_ids: Iterable[str]) -> int:
        """How many independent origins these articles have."""
        return len({self.origins[article_id] for article_id in article_ids})


def corpus_of(
    readings: Sequence[Reading],
    decisions: Sequence[Review] = (),
    told_origins: Mapping[str, str] | None = None,
) -> Corpus:
    """A corpus; of articles with the same text only the first is kept.

    ``told_origins`` is the key of each article's origin by its id, where that is known; None has it
    worked out.
    """
    first: dict[str, Reading] = {}
    for reading in readings:
        first.setdefault(reading.article.id, reading)
    return Corpus(tuple(first.values()), tuple(decisions), told_origins)


def _note(article: Article, origin_of: Mapping[str, str]) -> ArticleNote:
    return ArticleNote(
        id=article.id,
        title=article.title or article.name,
        original_source=article.original_source,
        publisher=article.publisher,
        published=article.published,
        origin=origin_of[article.id],
    )
