"""Origins, not pages: which articles go back to one report, however many sites carry it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from dashboard.core import late_patterns as re
from dashboard.core.duplicates import copy_groups
from dashboard.core.plain import plain
from dashboard.core.retold import print_of, retold
from dashboard.core.sentences_read import read_sentences
from dashboard.core.spans import Span
from dashboard.model import Article, OriginLink, OriginReason, Passage


def origins(articles: Iterable[Article]) -> dict[str, str]:
    """The origin of each article: the same key for all that go back to one report.

    Articles are one origin when they name the same original source, when one names the other's
    publisher, when they share most of their text, when they share sentences word for word, or when
    they tell one agency's or the same speakers' report in words of their own
    (:mod:`dashboard.core.retold`).

    Returns:
        Origin key by article id: the named source as its first article prints it, else the id of
        the first article of that origin.
    """
    kept = _each_once(articles)
    groups = _Groups(article.id for article in kept)
    for link in _links(kept):
        groups.join(link.article_ids)
    return _keys(kept, groups)


def origin_links(articles: Iterable[Article]) -> tuple[OriginLink, ...]:
    """Why articles count as one origin, each with the words that show it.

    Of three articles of one origin two links are told: no link says what others say already.
    """
    kept = _each_once(articles)
    groups = _Groups(article.id for article in kept)
    return tuple(link for link in _links(kept) if groups.join(link.article_ids))


def _each_once(articles: Iterable[Article]) -> tuple[Article, ...]:
    first: dict[str, Article] = {}
    for article in articles:
        first.setdefault(article.id, article)
    return tuple(first.values())


def _links(articles: Sequence[Article]) -> Iterator[OriginLink]:
    """The surest signs first."""
    yield from _named_links(articles)
    if len(articles) > 1:
        for copies in copy_groups(articles):
            for other in copies[1:]:
                yield OriginLink(article_ids=(copies[0], other), reason=OriginReason.COPY)
        # Of each article both at once: it is parted into sentences once.
        told = [(_own_sentences(article), print_of(article)) for article in articles]
        yield from _sentence_links(articles, [own for own, _ in told])
        yield from retold([found for _, found in told])


class _Groups:
    """Ids that are joined step by step; the first of a group leads it."""

    def __init__(self, ids: Iterable[str]) -> None:
        self._leader = {one: one for one in ids}
        self._rank = {one: n for n, one in enumerate(self._leader)}

    def leader(self, one: str) -> str:
        """The first id of the group that ``one`` is in."""
        while self._leader[one] != one:
            self._leader[one] = self._leader[self._leader[one]]
            one = self._leader[one]
        return one

    def join(self, ids: Sequence[str]) -> bool:
        """Make one group of all of them; False where they are one already."""
        leaders = sorted({self.leader(one) for one in ids}, key=self._rank.__getitem__)
        for other in leaders[1:]:
            self._leader[other] = leaders[0]
        return len(leaders) > 1


def _keys(articles: Sequence[Article], groups: _Groups) -> dict[str, str]:
    named: dict[str, str] = {}
    for article in articles:
        if article.original_source:
            named.setdefault(groups.leader(article.id), article.original_source)
    leaders = {article.id: groups.leader(article.id) for article in articles}
    return {one: named.get(leader, leader) for one, leader in leaders.items()}


# ----------------------------------------------------------------- the named source

_ADDRESS = re.compile(r"^(?:https?://)?(?:www\d?\.|m\.|amp\.)?([^/\s:?#]+)", re.IGNORECASE)


def source_key(named: str) -> str:
    """A source's name or address in the form in which two are compared.

    >>> source_key("https://www.aljazeera.com/news/2025"), source_key("AlJazeera.com")
    ('aljazeera.com', 'aljazeera.com')
    >>> source_key("Radio Okapi")
    'radio okapi'
    """
    text = plain(named).strip(" .")
    if "." in text and (match := _ADDRESS.match(text)):
        return match.group(1)
    return " ".join(text.split())


def _named_links(articles: Sequence[Article]) -> Iterator[OriginLink]:
    by_source: dict[str, list[tuple[str, str]]] = {}
    for article in articles:
        if named := article.original_source:
            by_source.setdefault(source_key(named), []).append((article.id, named))
    for article in articles:
        if article.original_source is None:
            for own in (article.publisher, article.url):
                if own and source_key(own) in by_source:
                    by_source[source_key(own)].append((article.id, own))
    for (first, named), *others in by_source.values():
        for other, _ in others:
            if other != first:
                yield OriginLink(
                    article_ids=(first, other), reason=OriginReason.SOURCE, shared=(named,)
                )


# ----------------------------------------------------------------- shared sentences

#: Shorter sentences ("The situation remains tense.") are anybody's.
_LEAST_WORDS = 9
#: So many sentences in common make one report of two; one alone may be a quotation.
_LEAST_SHARED = 2


def _sentence_links(
    articles: Sequence[Article], own: Sequence[dict[str, Span]]
) -> Iterator[OriginLink]:
    owners: dict[str, list[tuple[str, Span]]] = {}
    for article, told in zip(articles, own, strict=True):
        for sentence, span in told.items():
            owners.setdefault(sentence, []).append((article.id, span))
    shared: dict[tuple[str, str], list[tuple[Span, Span]]] = {}
    for (first, here), *others in owners.values():
        for other, there in others:
            shared.setdefault((first, other), []).append((here, there))
    for ids, spans in shared.items():
        if len(spans) >= _LEAST_SHARED:
            passages = [
                Passage(article_id=one, start=span.start, end=span.end)
                for pair in spans
                for one, span in zip(ids, pair, strict=True)
            ]
            yield OriginLink(
                article_ids=ids, reason=OriginReason.SENTENCES, passages=tuple(passages)
            )


def _own_sentences(article: Article) -> dict[str, Span]:
    """The longer sentences that the article reports in its own words; quotations are others'."""
    found: dict[str, Span] = {}
    for span in read_sentences(article):
        words = plain(article.text[span.start : span.end])
        if '"' not in words and len(words.split()) >= _LEAST_WORDS:
            found.setdefault(words, span)
    return found
