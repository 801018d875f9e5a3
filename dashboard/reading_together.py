"""A folder of articles read by several processes at once, where the system can fork them.

One reads the files and finds which articles go back to one report, while this one loads the
gazetteer. Of many articles, a second takes the next few whenever it has read some, as this one
does, so that the one with the busier processor does not keep the other waiting.
"""

from __future__ import annotations

import multiprocessing
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, cast

from dashboard.core.gazetteer import Gazetteer
from dashboard.core.origins import origins
from dashboard.errors import ArticleError
from dashboard.forked import Forked, can_fork
from dashboard.model import Article, Reading
from dashboard.pipeline import read_article
from dashboard.storage.articles import read_article_folder

if TYPE_CHECKING:
    from multiprocessing.sharedctypes import Synchronized
    from multiprocessing.synchronize import RLock

#: For fewer articles a second process costs more than it reads.
WORTH_A_SECOND = 100

#: So many are taken at once.
_AT_ONCE = 10

#: So many at the end are left to this process, for the second one then packs what it read.
_LEFT = 30

#: So many seconds one waits for the other to take some: one that was killed just then never gives
#: way, and what nobody took is read at the end.
_FOR_THE_OTHER = 2.0

#: What was read of them, by the place of the first in the list.
Done = dict[int, list[Reading]]

#: The articles of a folder, and what could not be read.
Files = tuple[tuple[Article, ...], tuple[ArticleError, ...]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Read:
    """What was read off a folder of articles.

    Attributes:
        readings: Of its articles, in their order.
        problems: What could not be read.
        origins: Key of its origin by article id, as :func:`dashboard.core.origins.origins` tells
            it; None where that is still to be asked.
    """

    readings: list[Reading]
    problems: tuple[ArticleError, ...]
    origins: Mapping[str, str] | None = None


def read_folder(folder: Path, open_gazetteer: Callable[[], Gazetteer]) -> Read:
    """What can be read off a folder of articles, the same as one by one.

    Args:
        folder: Of ``.txt`` files.
        open_gazetteer: Loads the names.

    Raises:
        ArticleError: There is no such folder, or it may not be read.
        GazetteerError: A row of the gazetteer is wrong.
    """
    if not can_fork():
        gazetteer = open_gazetteer()
        articles, problems = read_article_folder(folder)
        return Read(readings=_one_by_one(articles, gazetteer), problems=problems)
    files = Forked(lambda: _files_and_origins(folder))
    try:
        gazetteer = open_gazetteer()
        articles, problems = cast("Files | None", files.piece()) or read_article_folder(folder)
        readings = _with_a_second(articles, gazetteer)
        told = cast("Mapping[str, str] | None", files.piece())
    finally:
        files.end()
    return Read(readings=readings, problems=problems, origins=told)


def _files_and_origins(folder: Path) -> Iterator[object]:
    files = read_article_folder(folder)
    yield files
    yield origins(files[0])


def _one_by_one(articles: Sequence[Article], gazetteer: Gazetteer) -> list[Reading]:
    return [read_article(article, gazetteer) for article in articles]


def _with_a_second(articles: Sequence[Article], gazetteer: Gazetteer) -> list[Reading]:
    if len(articles) < WORTH_A_SECOND:
        return _one_by_one(articles, gazetteer)
    following: Synchronized[int] = multiprocessing.get_context("fork").Value("q", 0)
    but_the_last = len(articles) - _LEFT
    second = Forked(lambda: iter([_read_on(articles, gazetteer, following, but_the_last)]))
    done = _read_on(articles, gazetteer, following, len(articles))
    done |= cast("Done | None", second.piece()) or {}
    second.end()
    for first in range(0, len(articles), _AT_ONCE):
        if first not in done:  # the second process ended before it could send them
            done[first] = _read(articles, first, gazetteer)
    return [reading for first in sorted(done) for reading in done[first]]


def _read_on(
    articles: Sequence[Article], gazetteer: Gazetteer, following: Synchronized[int], end: int
) -> Done:
    """What this process reads of the articles before ``end``, until all are taken."""
    return {first: _read(articles, first, gazetteer) for first in _taken(following, end)}


def _taken(following: Synchronized[int], end: int) -> Iterator[int]:
    """The place of the first article of each handful that this process takes."""
    lock = cast("RLock", following.get_lock())
    while lock.acquire(timeout=_FOR_THE_OTHER):
        try:
            first = following.value
            if first >= end:
                return
            following.value = first + _AT_ONCE
        finally:
            lock.release()
        yield first


def _read(articles: Sequence[Article], first: int, gazetteer: Gazetteer) -> list[Reading]:
    return _one_by_one(articles[first : first + _AT_ONCE], gazetteer)
