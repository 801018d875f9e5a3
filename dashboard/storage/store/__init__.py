"""Where articles, readings and decisions lie: SQLite on a laptop, PostgreSQL for many.

``open_store(address)`` gives a :class:`Store`; its methods are all that other parts need. Inside:
``schema`` (the tables) and ``migrations``, ``engine`` (transactions),
``articles``, ``removed``, ``readings``, ``reviews``, ``places`` (in and out), ``erase`` and
``traces`` (out for good), ``index`` and ``search`` (what finds), ``queries`` (the page's
questions), ``backup``, ``check``, ``rebuild``, ``versions``.
"""

from dashboard.storage.store.backup import export_reviews, parse_reviews
from dashboard.storage.store.erase import (
    clean,
    erase,
    erased_articles,
    erasure_of,
    readmit,
    waiting_for_cleaning,
)
from dashboard.storage.store.errors import BusyError, ErasedError, RemovedError, StoreError
from dashboard.storage.store.rebuild import cluster_executor, rebuild
from dashboard.storage.store.records import (
    EVERYTHING,
    AddedPlace,
    Decided,
    Erased,
    Erasure,
    Excerpt,
    Filter,
    Hit,
    Imported,
    PlaceCount,
    Rebuilt,
    Removed,
    Saved,
    SavedState,
    SearchPage,
    Versions,
)
from dashboard.storage.store.store import Store, open_store
from dashboard.storage.store.versions import versions_of

__all__ = [
    "EVERYTHING",
    "AddedPlace",
    "BusyError",
    "Decided",
    "Erased",
    "ErasedError",
    "Erasure",
    "Excerpt",
    "Filter",
    "Hit",
    "Imported",
    "PlaceCount",
    "Rebuilt",
    "Removed",
    "RemovedError",
    "Saved",
    "SavedState",
    "SearchPage",
    "Store",
    "StoreError",
    "Versions",
    "clean",
    "cluster_executor",
    "erase",
    "erased_articles",
    "erasure_of",
    "export_reviews",
    "open_store",
    "parse_reviews",
    "readmit",
    "rebuild",
    "versions_of",
    "waiting_for_cleaning",
]
