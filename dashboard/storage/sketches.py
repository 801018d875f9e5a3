"""The sketches of stored articles, kept in the store to find copies as articles come in."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Protocol

from dashboard.core.duplicates import Copy, CopyIndex, Sketch, sketch_of
from dashboard.model import Article

_SHELF = "sketches"


class SketchStore(Protocol):
    """What is asked of a store here."""

    def keep(self, shelf: str, key: str, value: str) -> None: ...
    def kept(self, shelf: str) -> dict[str, str]: ...
    def count(self) -> int: ...
    def articles(self) -> Iterator[Article]: ...


def load_index(store: SketchStore) -> CopyIndex:
    """All sketches that are kept; those of articles that came in another way are made now."""
    index = CopyIndex()
    for article_id, text in store.kept(_SHELF).items():
        if (sketch := Sketch.from_text(text)) is not None:
            index.add(article_id, sketch)
    if store.count() > len(index):
        for article in store.articles():
            if article.id not in index:
                _keep(store, index, article.id, sketch_of(article))
    return index


def note_article(store: SketchStore, index: CopyIndex, article: Article) -> tuple[Copy, ...]:
    """Take a new article into the index; the articles whose text it shares, the closest first."""
    sketch = sketch_of(article)
    copies = index.copies_of(sketch, but=article.id)
    _keep(store, index, article.id, sketch)
    return copies


def _keep(store: SketchStore, index: CopyIndex, article_id: str, sketch: Sketch) -> None:
    store.keep(_SHELF, article_id, sketch.to_text())
    index.add(article_id, sketch)
