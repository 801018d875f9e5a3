"""The articles that the page shows: read once for each state of the files, kept for all readers."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from dashboard.core.gazetteer import Gazetteer
from dashboard.pipeline import read_article
from dashboard.settings import Settings
from dashboard.storage.articles import read_article_folder
from dashboard.storage.packs import load_gazetteer
from dashboard.ui.view.corpus import Corpus, corpus_of

#: When a file was last changed, and its size: enough to know that it is another.
Stamp = tuple[tuple[str, int, int], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Collection:
    """What can be shown.

    Attributes:
        corpus: The articles as read.
        problems: A sentence for every file that could not be read.
    """

    corpus: Corpus
    problems: tuple[str, ...]


def load_corpus(settings: Settings) -> Collection:
    """The articles of the settings' folder, read with its gazetteer.

    Read anew only when a file changed. Raises GazetteerError when a row of the gazetteer is wrong.
    """
    articles = tuple(sorted(settings.articles.glob("*.txt")))
    return _read(settings, _stamp(articles), _stamp((settings.gazetteer,)))


def _stamp(paths: tuple[Path, ...]) -> Stamp:
    found = []
    for path in paths:
        status = path.stat() if path.exists() else None
        found.append(
            (str(path), status.st_mtime_ns if status else 0, status.st_size if status else -1)
        )
    return tuple(found)


@lru_cache(maxsize=4)
def _read(settings: Settings, articles: Stamp, gazetteer: Stamp) -> Collection:  # noqa: ARG001
    places = open_gazetteer(settings, gazetteer)
    found, problems = read_article_folder(settings.articles)
    readings = [read_article(article, places) for article in found]
    return Collection(corpus=corpus_of(readings), problems=tuple(str(one) for one in problems))


@lru_cache(maxsize=2)
def open_gazetteer(settings: Settings, stamp: Stamp = ()) -> Gazetteer:  # noqa: ARG001
    """The gazetteer with all packs that are switched on; built once for each state of its file."""
    return load_gazetteer(settings)
