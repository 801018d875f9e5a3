"""Reading articles anew, here or on many machines: the work goes through any executor.

Only the reading itself is sent away; one process, this one, writes. A few batches are under way at
a time, so that memory does not grow with the archive.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Executor
from contextlib import AbstractContextManager
from functools import partial
from itertools import islice
from typing import Any

from dashboard.errors import ArticleError, DashboardError
from dashboard.model import Article, Reading
from dashboard.storage.readers.names import visible
from dashboard.storage.store.errors import StoreError
from dashboard.storage.store.records import Rebuilt, Versions
from dashboard.storage.store.store import Store
from dashboard.sturdy_pool import KILLED, in_order

Read = Callable[[Article], Reading]
Batch = list[tuple[str, Reading | str]]

#: "tcp://10.0.0.7:8786", "tls://desk.example:8786", "localhost:8786"
_SCHEDULER = re.compile(r"(?:[a-z]+://)?[^\s/]+:\d+", re.ASCII)

#: Articles sent at a time; a batch takes some tens of milliseconds to read.
_BATCH = 25
#: Batches sent before the first must be back.
_UNDER_WAY = 8


def rebuild(
    store: Store,
    read: Read,
    versions: Versions,
    executor: Executor,
    *,
    again: Callable[[], Executor] | None = None,
    told: Callable[[int], None] = lambda _: None,
) -> Rebuilt:
    """Read every stale article anew.

    Args:
        store: Where they lie and where the readings go.
        read: Reads one article; a module's own function, so that it can be sent.
        versions: What it reads by; the readings are stamped with it.
        executor: Who does the work: a process pool, or a cluster's.
        again: Opens a pool in place of one that broke because a process was killed; None where
            that is not ours to do.
        told: Called with the number of articles done, after each batch.

    An article that cannot be read keeps its old reading and is named with the reason.
    """
    failed: dict[str, str] = {}
    done = 0
    for batch in _read_all(store, read, versions, executor, again or _nobody):
        made = [reading for _, reading in batch if isinstance(reading, Reading)]
        failed.update({name: why for name, why in batch if isinstance(why, str)})
        store.save_readings(made, versions)
        done += len(made)
        told(done + len(failed))
    return Rebuilt(read=done, failed=failed)


def cluster_executor(
    scheduler: str, *, timeout_s: float = 10.0
) -> AbstractContextManager[Executor]:
    """The executor of a Dask cluster, by its scheduler's address (``tcp://host:8786``).

    Raises:
        StoreError: Dask is not installed, or nobody answers at the address.
    """
    if not _SCHEDULER.fullmatch(scheduler):
        raise StoreError(f"{scheduler}: no Dask scheduler answers there. Write tcp://HOST:PORT.")
    try:
        from distributed import Client
    except ModuleNotFoundError as error:
        raise StoreError("A cluster needs Dask. Install newsmap[cluster].") from error
    try:
        client = Client(scheduler, timeout=timeout_s, set_as_default=False)  # type: ignore[no-untyped-call]
    except (OSError, ValueError, TimeoutError) as error:
        raise StoreError(
            f"{scheduler}: no Dask scheduler answers there. Start it, or check the address."
        ) from error
    return _ClusterExecutor(client)


class _ClusterExecutor(AbstractContextManager[Executor]):
    def __init__(self, client: Any) -> None:
        self._client = client

    def __enter__(self) -> Executor:
        executor: Executor = self._client.get_executor(pure=False)
        return executor

    def __exit__(self, *_: object) -> None:
        self._client.close()


def _read_all(
    store: Store,
    read: Read,
    versions: Versions,
    executor: Executor,
    again: Callable[[], Executor],
) -> Iterator[Batch]:
    stale = store.stale(versions)
    return in_order(
        iter(lambda: list(islice(stale, _BATCH)), []),
        partial(_read_batch, read),
        executor,
        ahead=_UNDER_WAY,
        again=again,
        alone=again,  # one piece is given to it at a time
        lost=_lost,
    )


def _nobody() -> Executor:
    raise StoreError(
        "The processes that read were ended from outside. What was read before is kept; start "
        "them, and try again."
    )


def _lost(article: Article) -> tuple[str, str]:
    """What is told of an article at which the process that read it was killed."""
    mend = "Close other programs and try again."
    return article.id, str(ArticleError(visible(article.name), KILLED, mend))


def _read_batch(read: Read, articles: Sequence[Article]) -> Batch:
    """What each article reads as, or the sentence that says why it cannot be read."""
    return [(article.id, _read_one(read, article)) for article in articles]


def _read_one(read: Read, article: Article) -> Reading | str:
    try:
        return read(article)
    except DashboardError as error:
        return str(error)
