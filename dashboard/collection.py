"""The articles that the page shows: from the store, or from a folder; read once for each state.

A folder named on the command line or in ``NEWSMAP_ARTICLES`` is shown as it is. Otherwise the store
is shown, and the two example articles while it is empty.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from itertools import islice
from pathlib import Path
from threading import Lock

from dashboard.core.gazetteer import Gazetteer
from dashboard.model import Reading
from dashboard.pipeline import read_article
from dashboard.reprocessing import Reader, reader_for
from dashboard.settings import Settings
from dashboard.storage.articles import read_article_folder
from dashboard.storage.packs import load_gazetteer
from dashboard.storage.store import Store, Versions, open_store
from dashboard.storage.store.state import StoreState, state_of
from dashboard.ui.view.corpus import Corpus, corpus_of

#: When a file was last changed, and its size: enough to know that it is another.
Stamp = tuple[tuple[str, int, int], ...]

#: So many articles of a store are shown at once, the newest.
MOST_SHOWN = 2_000

#: So many readings are saved in one transaction.
BATCH = 50


@dataclass(frozen=True, slots=True, kw_only=True)
class Collection:
    """What can be shown.

    Attributes:
        corpus: The articles as read, after what people decided.
        problems: A sentence for every file that could not be read.
        stored: Whether they come from the store, so that decisions can be kept beside them.
        more: How many articles of the store are not shown.
    """

    corpus: Corpus
    problems: tuple[str, ...] = ()
    stored: bool = False
    more: int = 0


def load_corpus(settings: Settings) -> Collection:
    """The articles to show, read anew only when something changed.

    Raises:
        GazetteerError: A row of the gazetteer is wrong.
        StoreError: The store is away, damaged or of a newer version.
    """
    with _reading:
        store = None if settings.articles_given else store_if_any(settings)
        if store is not None and store.count():
            return _from_store(settings, store)
        articles = tuple(sorted(settings.articles.glob("*.txt")))
        return _from_folder(settings, _stamp(articles), gazetteer_stamp(settings))


#: One reader of the page at a time brings what is shown up to date; the others wait for it.
_reading = Lock()


def gazetteer_stamp(settings: Settings) -> Stamp:
    """The state of the gazetteer's files."""
    return _stamp((settings.gazetteer, *sorted(settings.packs.glob("*"))))


def _stamp(paths: tuple[Path, ...]) -> Stamp:
    found = []
    for path in paths:
        status = path.stat() if path.exists() else None
        found.append(
            (str(path), status.st_mtime_ns if status else 0, status.st_size if status else -1)
        )
    return tuple(found)


@lru_cache(maxsize=4)
def _from_folder(settings: Settings, articles: Stamp, gazetteer: Stamp) -> Collection:  # noqa: ARG001
    places = open_gazetteer(settings, gazetteer)
    found, problems = read_article_folder(settings.articles)
    readings = [read_article(article, places) for article in found]
    return Collection(corpus=corpus_of(readings), problems=tuple(str(one) for one in problems))


@lru_cache(maxsize=2)
def open_gazetteer(settings: Settings, stamp: Stamp = ()) -> Gazetteer:  # noqa: ARG001
    """The gazetteer with all packs that are switched on; built once for each state of its files."""
    return load_gazetteer(settings)


# --------------------------------------------------------------------------- the store


def store_if_any(settings: Settings) -> Store | None:
    """The store, where there is one: looking at the map makes none."""
    prefix, _, path = settings.store.partition("sqlite:///")
    if not prefix and path and not Path(path).exists():
        return None
    return shared_store(settings.store)


@lru_cache(maxsize=4)
def shared_store(address: str) -> Store:
    """One store for all readers of this process; opened, and made, at the first asking."""
    return open_store(address)


def _from_store(settings: Settings, store: Store) -> Collection:
    reader, versions = _reader(settings, gazetteer_stamp(settings), len(store.added_places()))
    read_waiting(store, reader, versions)
    return _shown(settings.store, state_of(store), versions)


@lru_cache(maxsize=4)
def _reader(settings: Settings, stamp: Stamp, added: int) -> tuple[Reader, Versions]:  # noqa: ARG001
    return reader_for(settings, shared_store(settings.store))


def read_waiting(store: Store, reader: Reader, versions: Versions) -> int:
    """Read what no rule of today has read yet; returns how many articles that were."""
    waiting = store.stale(versions)
    count = 0
    while batch := list(islice(waiting, BATCH)):
        store.save_readings([reader(article) for article in batch], versions)
        count += len(batch)
    return count


@lru_cache(maxsize=4)
def _shown(address: str, state: StoreState, versions: Versions) -> Collection:  # noqa: ARG001
    store = shared_store(address)
    readings: list[Reading] = [one.reading for one in store.readings(limit=MOST_SHOWN)]
    return Collection(
        corpus=corpus_of(readings), stored=True, more=max(0, store.count() - len(readings))
    )


def keep_examples(settings: Settings, corpus: Corpus, *, save: bool) -> Store:
    """The store; with ``save`` the articles that are shown go into it first.

    A decision on an example article needs that article in the store, and the other beside it.
    """
    store = shared_store(settings.store)
    if save:
        for reading in corpus.readings:
            store.save_article(reading.article)
    return store
