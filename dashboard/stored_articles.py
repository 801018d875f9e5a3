"""The articles of the store, as the page shows them: read anew where a rule or a pack changed.

Apart from :mod:`dashboard.collection`, because the store's library takes a quarter of a second to
load and a folder of articles needs none of it.
"""

from __future__ import annotations

from functools import lru_cache
from itertools import islice

from dashboard.model import Reading
from dashboard.reprocessing import Reader, reader_for
from dashboard.settings import Settings
from dashboard.storage.collector import collector_paused
from dashboard.storage.store import Store, Versions, open_store
from dashboard.storage.store.state import StoreState, state_of
from dashboard.ui.view.corpus import Corpus, corpus_of

#: So many articles of a store are shown at once, the newest.
MOST_SHOWN = 2_000

#: So many readings are saved in one transaction.
BATCH = 50

#: When a file was last changed, and its size, for each file that readings depend on.
Stamp = tuple[tuple[str, int, int], ...]


@lru_cache(maxsize=4)
def shared_store(address: str) -> Store:
    """One store for all readers of this process; opened, and made, at the first asking."""
    return open_store(address)


def stored_corpus(settings: Settings, gazetteer: Stamp) -> tuple[Corpus, int] | None:
    """The newest articles and how many more there are; None where the store is empty.

    Args:
        settings: Where the store and the packs lie.
        gazetteer: The state of the packs' files: another one, another reading.

    Raises:
        StoreError: The store is away, damaged or of a newer version.
    """
    store = shared_store(settings.store)
    if not store.count():
        return None
    reader, versions = _reader(settings, gazetteer, len(store.added_places()))
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
def _shown(address: str, state: StoreState, versions: Versions) -> tuple[Corpus, int]:  # noqa: ARG001
    store = shared_store(address)
    with collector_paused(stays=True):
        readings: list[Reading] = [one.reading for one in store.readings(limit=MOST_SHOWN)]
    return corpus_of(readings), max(0, store.count() - len(readings))


def keep_examples(settings: Settings, corpus: Corpus, *, save: bool) -> Store:
    """The store; with ``save`` the articles that are shown go into it first.

    A decision on an example article needs that article in the store, and the other beside it.
    """
    store = shared_store(settings.store)
    if save:
        for reading in corpus.readings:
            store.save_article(reading.article)
    return store
