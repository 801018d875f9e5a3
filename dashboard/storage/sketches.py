"""The sketches of stored articles, kept in the store to find copies as articles come in."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Protocol

from dashboard.core.duplicates import Copy, CopyIndex, Sketch, sketch_of
from dashboard.model import Article
from dashboard.storage.shelf_names import SKETCHES
from dashboard.storage.store.records import Removed

#: Stands on the shelf while some sketches are not kept yet.
_OPEN = "open"
#: Sketches kept in one transaction: about 130 kB.
_TOGETHER = 200


class SketchStore(Protocol):
    """What is asked of a store here."""

    def keep(self, shelf: str, key: str, value: str) -> None:
        """Keep a small text under a key; the newest counts."""

    def kept(self, shelf: str) -> dict[str, str]:
        """What is kept on a shelf, by key."""

    def forget(self, shelf: str, key: str) -> None:
        """Take a key off a shelf; no fault where it is not there."""

    def count(self) -> int:
        """How many articles the store holds."""

    def removed_articles(self) -> Iterable[Removed]:
        """The articles that were taken out."""

    def articles(self) -> Iterator[Article]:
        """All articles, current ones only."""


def sharing_text(store: SketchStore, article: Article) -> tuple[Copy, ...]:
    """The articles that share an article's text, removed and former ones too, the closest first.

    Of those that are not shown, only such as came in with a sketch are known.
    """
    index = CopyIndex()
    for lines in store.kept(SKETCHES).values():
        for line in lines.splitlines():
            article_id, _, text = line.partition(" ")
            if article_id not in index and (sketch := Sketch.from_text(text)) is not None:
                index.add(article_id, sketch)
    for other in store.articles():
        if other.id not in index:
            index.add(other.id, sketch_of(other))
    return index.copies_of(sketch_of(article), but=article.id)


class Copies:
    """The sketches of a store's articles; a context manager that keeps the new ones at its end.

    They are kept many at a time, for each is a transaction. Should they not be kept (a crash, a
    store that is away), they are made anew the next time: nobody decided them.
    """

    def __init__(self, store: SketchStore) -> None:
        self._store = store
        self._index = CopyIndex()
        self._waiting: list[str] = []

    def __enter__(self) -> Copies:
        kept = self._store.kept(SKETCHES)
        removed = {one.article_id for one in self._store.removed_articles()}
        for lines in kept.values():
            for line in lines.splitlines():
                article_id, _, text = line.partition(" ")
                # What was removed is no origin that anybody could be shown.
                if article_id not in removed and (sketch := Sketch.from_text(text)) is not None:
                    self._index.add(article_id, sketch)
        if _OPEN in kept or self._store.count() > len(self._index):
            for article in self._store.articles():
                if article.id not in self._index:
                    self._add(article.id, sketch_of(article))
        return self

    def __exit__(self, *_: object) -> None:
        self._flush()
        self._store.forget(SKETCHES, _OPEN)

    def note(self, article: Article) -> tuple[Copy, ...]:
        """Take in a new article; the articles whose text it shares, the closest first."""
        sketch = sketch_of(article)
        copies = self._index.copies_of(sketch, but=article.id)
        self._add(article.id, sketch)
        return copies

    def _add(self, article_id: str, sketch: Sketch) -> None:
        if article_id in self._index:
            return
        if not self._waiting:
            self._store.keep(SKETCHES, _OPEN, "")
        self._index.add(article_id, sketch)
        self._waiting.append(f"{article_id} {sketch.to_text()}")
        if len(self._waiting) >= _TOGETHER:
            self._flush()

    def _flush(self) -> None:
        if self._waiting:
            key = self._waiting[0].partition(" ")[0]
            self._store.keep(SKETCHES, key, "\n".join(self._waiting))
            self._waiting.clear()
