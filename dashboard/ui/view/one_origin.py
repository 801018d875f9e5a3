"""Why articles count as one origin, in words, with the sentences that show it. Pure."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from dashboard.core.spans import Span, span_at
from dashboard.model import OriginLink, OriginReason, Passage
from dashboard.ui.texts import say
from dashboard.ui.view.chips import excerpt_of
from dashboard.ui.view.corpus import Corpus
from dashboard.ui.view.figures import quoted, shortened
from dashboard.ui.view.records import Excerpt, Highlight

#: So many speakers, figures and names are told of what two articles share.
_SHARED_TOLD = 6
#: So many pairs of sentences are shown of those that two articles share.
_PAIRS_SHOWN = 2


@dataclass(frozen=True, slots=True, kw_only=True)
class OneOrigin:
    """Two articles that count as one origin.

    Attributes:
        titles: Of the two.
        why: What shows it, in a sentence of the page's language.
        excerpts: The sentences that show it, the first article's before the other's; none where
            the whole text does.
    """

    titles: tuple[str, str]
    why: str
    excerpts: tuple[Excerpt, ...]


def one_origins(
    corpus: Corpus, article_ids: Collection[str], language: str
) -> tuple[OneOrigin, ...]:
    """Why those of these articles that count as one origin do so.

    Where two of them are joined only by way of a third article, the links to that one are told.
    """
    asked: dict[str, set[str]] = {}
    for one in article_ids:
        asked.setdefault(corpus.origins[one], set()).add(one)
    return tuple(
        _told(corpus, link, language)
        for origin, ids in asked.items()
        if len(ids) > 1
        for link in corpus.links_between(origin, ids)
    )


def why_one(link: OriginLink, language: str) -> str:
    """What shows that two articles are one origin, in a sentence."""
    agency, shared = "", link.shared
    if link.reason is OriginReason.AGENCY:
        agency, *rest = shared
        shared = tuple(rest)
    return say(
        f"origin.{link.reason}",
        language,
        agency=agency,
        shared=", ".join(shared[:_SHARED_TOLD]),
        count=len(link.passages) // 2,
    )


def _told(corpus: Corpus, link: OriginLink, language: str) -> OneOrigin:
    titles = (shortened(corpus.notes[one].title, 90) for one in link.article_ids)
    first, second = (quoted(one, language) for one in titles)
    return OneOrigin(
        titles=(first, second),
        why=why_one(link, language),
        excerpts=tuple(
            _excerpt(corpus, passage, language) for passage in link.passages[: 2 * _PAIRS_SHOWN]
        ),
    )


def _excerpt(corpus: Corpus, passage: Passage, language: str) -> Excerpt:
    """The sentence of a passage, which is marked in it where it is a part of it; else all of it."""
    spans = corpus.sentences_of(passage.article_id)
    index = span_at(spans, passage.start)
    span = Span(passage.start, passage.end)
    if index is not None and passage.end <= spans[index].end:
        span = spans[index]
    is_part = passage.end - passage.start < span.end - span.start
    marks = [Highlight(start=passage.start, end=passage.end, colour="dispute")] if is_part else []
    return excerpt_of(corpus, passage.article_id, span, marks, language)
