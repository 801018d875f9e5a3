"""Reading the store's articles anew with the gazetteer in force, here or on other machines."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from dashboard.core.gazetteer import Gazetteer
from dashboard.errors import faults_told
from dashboard.model import Article, Place, Reading
from dashboard.settings import Settings
from dashboard.storage.packs import files_in_force, load_gazetteer
from dashboard.storage.readers.names import visible
from dashboard.storage.store import Store, Versions, versions_of


@dataclass(frozen=True, slots=True, kw_only=True)
class Reader:
    """Reads one article; small enough to be sent, the gazetteer is loaded where it works.

    Attributes:
        settings: Where the packs lie; a worker on another machine needs them at the same paths.
        added: The rows that people added.
        gazetteer_version: Tells one state of the packs from the next.
    """

    settings: Settings
    added: tuple[Place, ...]
    gazetteer_version: str

    def __call__(self, article: Article) -> Reading:
        """All that can be read off the article.

        Raises:
            FaultError: It brings out a mistake of ours.
        """
        # Here, not above: nearly always everything is read already.
        from dashboard.pipeline import read_article

        gazetteer = _gazetteer(self)
        with faults_told(visible(article.name)):
            return read_article(article, gazetteer)


def reader_for(settings: Settings, store: Store) -> tuple[Reader, Versions]:
    """A reader with the packs and the added rows in force, and the versions it reads by.

    Raises:
        GazetteerError: A row of a pack cannot be used.
    """
    added = store.added_places()
    versions = versions_of(files_in_force(settings), added)
    return (
        Reader(settings=settings, added=added, gazetteer_version=versions.gazetteer),
        versions,
    )


@lru_cache(maxsize=2)
def _gazetteer(reader: Reader) -> Gazetteer:
    return load_gazetteer(reader.settings, reader.added)
