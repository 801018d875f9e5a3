"""Searching the articles: the store in its own way, a folder's texts alike, word for word."""

from __future__ import annotations

from datetime import date
from functools import lru_cache

from dashboard.model import Article, Reading
from dashboard.settings import Settings
from dashboard.storage.store import SearchPage
from dashboard.storage.store.queries import hit_of
from dashboard.storage.store.state import StoreState, state_of
from dashboard.storage.store.words import Term, marks_of, terms_of
from dashboard.stored_articles import filter_of, shared_store
from dashboard.ui.view.corpus import Corpus, corpus_of
from dashboard.ui.view.found import PAGE_OF_HITS
from dashboard.ui.view.keep import Keeper
from dashboard.ui.view.part import Part


def find_stored(settings: Settings, part: Part, offset: int = 0) -> SearchPage:
    """A page of the stored articles of a part that hold all its words, the newest first.

    Raises:
        StoreError: The store is away, damaged or of a newer version.
    """
    return _found(settings.store, state_of(shared_store(settings.store)), part, offset)


@lru_cache(maxsize=64)
def _found(address: str, state: StoreState, part: Part, offset: int) -> SearchPage:  # noqa: ARG001
    wanted = filter_of(part)
    return shared_store(address).search(part.words, wanted, PAGE_OF_HITS, offset)


def find_in(corpus: Corpus, words: str, offset: int = 0) -> SearchPage:
    """The same of articles that no store holds.

    Args:
        corpus: The articles.
        words: As for ``Store.search``.
        offset: How many hits are passed over.
    """
    terms = terms_of(words)
    found = sorted(
        (reading.article for reading in _holding(corpus, terms)),
        key=lambda article: article.published or date.min,
        reverse=True,
    )
    return SearchPage(
        hits=tuple(hit_of(article, terms) for article in found[offset : offset + PAGE_OF_HITS]),
        total=len(found),
        is_more=False,
    )


def limited(corpus: Corpus, words: str) -> Corpus:
    """The articles that hold all words; the same corpus again for the same question."""
    return _limited.get(corpus, words, lambda: corpus_of(_holding(corpus, terms_of(words))))


_limited: Keeper[Corpus] = Keeper(16)


def _holding(corpus: Corpus, terms: tuple[Term, ...]) -> list[Reading]:
    """The readings of articles that hold all terms; none for no terms."""
    return [one for one in corpus.readings if terms and _holds(one.article, terms)]


def _holds(article: Article, terms: tuple[Term, ...]) -> bool:
    return all(any(marks_of(article.text, (term,))) for term in terms)
