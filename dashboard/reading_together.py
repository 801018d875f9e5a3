"""Many articles read by two processes at once, where the system can fork one.

Each takes the next few articles until none are left, so that the one with the busier processor does
not keep the other waiting. A process of several threads reads by itself: a fork takes only one of
them along, and whatever lock another holds stays locked for ever.
"""

from __future__ import annotations

import multiprocessing
import os
import pickle
import threading
from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from multiprocessing.connection import Connection
from typing import TYPE_CHECKING

from dashboard.core.gazetteer import Gazetteer
from dashboard.core.origins import origins
from dashboard.model import Article, Reading
from dashboard.pipeline import read_article

if TYPE_CHECKING:
    from multiprocessing.sharedctypes import Synchronized

#: For fewer articles a second process costs more than it reads.
WORTH_A_SECOND = 100

#: So many are taken at once.
_AT_ONCE = 10

#: What was read of them, by the place of the first in the list.
Done = dict[int, list[Reading]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Read:
    """What was read off articles.

    Attributes:
        readings: In the order of the articles.
        origins: Key of its origin by article id, as :func:`dashboard.core.origins.origins` tells
            it; None where nobody asked yet.
    """

    readings: list[Reading]
    origins: Mapping[str, str] | None = None


def read_together(articles: Sequence[Article], gazetteer: Gazetteer) -> Read:
    """What can be read off each article, the same as one by one.

    Args:
        articles: To be read.
        gazetteer: For their names.
    """
    if len(articles) < WORTH_A_SECOND or not _can_fork():
        return Read(readings=[read_article(article, gazetteer) for article in articles])
    done, origin_of = _with_a_second(articles, gazetteer)
    for first in range(0, len(articles), _AT_ONCE):
        if first not in done:  # the second process ended before it could send them
            done[first] = _read(articles, first, gazetteer)
    readings = [reading for first in sorted(done) for reading in done[first]]
    return Read(readings=readings, origins=origin_of)


def _can_fork() -> bool:
    return (
        (os.cpu_count() or 1) > 1
        and threading.active_count() == 1
        and "fork" in multiprocessing.get_all_start_methods()
    )


def _with_a_second(
    articles: Sequence[Article], gazetteer: Gazetteer
) -> tuple[Done, Mapping[str, str] | None]:
    forking = multiprocessing.get_context("fork")
    following: Synchronized[int] = forking.Value("q", 0)
    here, there = forking.Pipe(duplex=False)
    second = forking.Process(
        target=_read_and_send, args=(articles, gazetteer, following, there), daemon=True
    )
    origin_of: Mapping[str, str] | None = None
    try:
        second.start()
    except OSError:  # no more processes, or no room: this one reads all
        there.close()
        return _read_on(articles, gazetteer, following), None
    there.close()
    done = _read_on(articles, gazetteer, following)
    with here, suppress(EOFError, pickle.UnpicklingError):
        theirs, origin_of = pickle.loads(here.recv_bytes())  # of a fork of this very process
        done |= theirs
    second.join()
    return done, origin_of


def _read_and_send(
    articles: Sequence[Article],
    gazetteer: Gazetteer,
    following: Synchronized[int],
    there: Connection,
) -> None:
    origin_of = origins(articles)  # the one thing all have in common; it needs no reading
    done = _read_on(articles, gazetteer, following)
    with there:
        there.send_bytes(pickle.dumps((done, origin_of), protocol=pickle.HIGHEST_PROTOCOL))


def _read_on(
    articles: Sequence[Article], gazetteer: Gazetteer, following: Synchronized[int]
) -> Done:
    """What this process reads, until all are taken."""
    return {first: _read(articles, first, gazetteer) for first in _taken(following, len(articles))}


def _taken(following: Synchronized[int], count: int) -> Iterator[int]:
    """The place of the first article of each handful that this process takes."""
    while True:
        with following.get_lock():
            first = following.value
            following.value = first + _AT_ONCE
        if first >= count:
            return
        yield first


def _read(articles: Sequence[Article], first: int, gazetteer: Gazetteer) -> list[Reading]:
    return [read_article(one, gazetteer) for one in articles[first : first + _AT_ONCE]]
