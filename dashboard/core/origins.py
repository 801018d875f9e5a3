"""Origins, not pages: which articles go back to one report, however many sites carry it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from dashboard.core.duplicates import copy_groups
from dashboard.core.plain import plain
from dashboard.core.sentences import sentences
from dashboard.model import READ_PARTS, Article


def origins(articles: Iterable[Article]) -> dict[str, str]:
    """The origin of each article: the same key for all that go back to one report.

    Articles are one origin when they name the same original source, when one names the other's
    publisher, when they share most of their text, or when they share sentences word for word.

    Returns:
        Origin key by article id: the named source as its first article prints it, else the id of
        the first article of that origin.
    """
    first: dict[str, Article] = {}
    for article in articles:
        first.setdefault(article.id, article)
    kept = tuple(first.values())
    groups = _Groups(article.id for article in kept)
    _join_named(kept, groups)
    if len(kept) > 1:
        for copies in copy_groups(kept):
            groups.join(copies)
        _join_shared_sentences(kept, groups)
    return _keys(kept, groups)


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

    def join(self, ids: Sequence[str]) -> None:
        """Make one group of all of them."""
        leaders = sorted({self.leader(one) for one in ids}, key=self._rank.__getitem__)
        for other in leaders[1:]:
            self._leader[other] = leaders[0]


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


def _join_named(articles: Sequence[Article], groups: _Groups) -> None:
    by_source: dict[str, list[str]] = {}
    for article in articles:
        if article.original_source:
            by_source.setdefault(source_key(article.original_source), []).append(article.id)
    for article in articles:
        if article.original_source is None:
            for own in (article.publisher, article.url):
                if own and source_key(own) in by_source:
                    by_source[source_key(own)].append(article.id)
    for ids in by_source.values():
        groups.join(ids)


# ----------------------------------------------------------------- shared sentences

#: Shorter sentences ("The situation remains tense.") are anybody's.
_LEAST_WORDS = 9
#: So many sentences in common make one report of two; one alone may be a quotation.
_LEAST_SHARED = 2


def _join_shared_sentences(articles: Sequence[Article], groups: _Groups) -> None:
    owners: dict[str, list[str]] = {}
    for article in articles:
        for sentence in _own_sentences(article):
            owners.setdefault(sentence, []).append(article.id)
    shared: dict[tuple[str, str], int] = {}
    for ids in owners.values():
        for other in ids[1:]:
            pair = (ids[0], other)
            shared[pair] = shared.get(pair, 0) + 1
    for pair, count in shared.items():
        if count >= _LEAST_SHARED:
            groups.join(pair)


def _own_sentences(article: Article) -> set[str]:
    """The longer sentences that the article reports in its own words; quotations are others'."""
    found = set()
    for span in sentences(article.text):
        if not any(
            part.kind in READ_PARTS and part.start <= span.start < part.end
            for part in article.parts
        ):
            continue
        words = plain(article.text[span.start : span.end])
        if '"' not in words and len(words.split()) >= _LEAST_WORDS:
            found.add(words)
    return found
