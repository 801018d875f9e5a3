"""A folder of articles read by several processes at once, where the system can fork them.

One reads the files and finds which articles go back to one report, while this one loads the
gazetteer. Of many articles, a second takes the next few whenever it has read some, as this one
does, so that the one with the busier processor does not keep the other waiting. What they read of
a large folder is kept, and only files that are new or changed are read the next time.
"""

from __future__ import annotations

import multiprocessing
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING, cast

from dashboard.core.gazetteer import Gazetteer
from dashboard.core.origins import origins
from dashboard.errors import ArticleError
from dashboard.forked import Forked, can_fork
from dashboard.model import Article, Reading
from dashboard.pipeline import read_article
from dashboard.storage.articles import TextFile, article_in, read_article_folder
from dashboard.storage.file_stamps import Stamp

if TYPE_CHECKING:
    from multiprocessing.sharedctypes import Synchronized
    from multiprocessing.synchronize import RLock

    from dashboard.storage.kept_readings import Kept

#: For fewer articles a second process costs more than it reads.
WORTH_A_SECOND = 100

#: For fewer bytes of text, keeping what was read costs more than reading them again.
WORTH_KEEPING = 200_000

#: So many are taken at once.
_AT_ONCE = 10

#: So many readings are kept at once.
_KEPT_AT_ONCE = 50

#: So many at the end are left to this process, for the second one then packs what it read.
_LEFT = 30

#: So many seconds one waits for the other to take some: one that was killed just then never gives
#: way, and what nobody took is read at the end.
_FOR_THE_OTHER = 2.0

#: What was read of them, by the place of the first in the list.
Done = dict[int, list[Reading]]

#: Told how many articles are read, or being read, and of how many.
Report = Callable[[int, int], None]


@dataclass(frozen=True, slots=True, kw_only=True)
class Keeping:
    """Where what is read off a large folder is kept.

    Attributes:
        folder: Need not exist.
        version: Tells the rules and the gazetteer from others; asked for only where it is needed.
    """

    folder: Path
    version: Callable[[], str]


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


@dataclass(frozen=True, slots=True, kw_only=True)
class _Files:
    """The articles of a folder, what could not be read, and what is kept of them.

    Attributes:
        articles: In the order of their names.
        problems: What could not be read.
        keys: Under which the reading of each article is kept; empty where none is.
        kept: What was, by the place of the article in the list.
    """

    articles: tuple[Article, ...]
    problems: tuple[ArticleError, ...]
    keys: list[str] = field(default_factory=list)
    kept: dict[int, Kept] = field(default_factory=dict)


def is_large(files: Stamp) -> bool:
    """Whether what is read off these files is worth keeping."""
    return sum(max(size, 0) for _, _, size in files) >= WORTH_KEEPING


def read_folder(
    folder: Path,
    open_gazetteer: Callable[[], Gazetteer],
    keeping: Keeping | None = None,
    report: Report | None = None,
) -> Read:
    """What can be read off a folder of articles, the same as one by one.

    Args:
        folder: Of ``.txt`` files.
        open_gazetteer: Loads the names.
        keeping: Where readings are kept from one time to the next; None to keep none.
        report: Told on the way how many articles are read.

    Raises:
        ArticleError: There is no such folder, or it may not be read.
        GazetteerError: A row of the gazetteer is wrong.
    """
    if not can_fork():
        gazetteer, told = open_gazetteer(), None
        files = _files_of(folder, keeping)
        readings = _readings(files, gazetteer, keeping, report)
    else:
        other = Forked(lambda: _files_and_origins(folder, keeping))
        try:
            gazetteer = open_gazetteer()
            files = cast("_Files | None", other.piece()) or _files_of(folder, keeping)
            readings = _readings(files, gazetteer, keeping, report)
            told = cast("Mapping[str, str] | None", other.piece())
        finally:
            other.end()
    return Read(readings=readings, problems=files.problems, origins=told)


def _files_and_origins(folder: Path, keeping: Keeping | None) -> Iterator[object]:
    files = _files_of(folder, keeping)
    yield files
    yield origins(files.articles)


def _files_of(folder: Path, keeping: Keeping | None) -> _Files:
    if keeping is None:
        articles, problems = read_article_folder(folder)
        return _Files(articles=articles, problems=problems)
    # Here, not above: a small folder is read without what packs and unpacks records.
    from dashboard.storage.kept_readings import key_of, looked_up

    version, keys, kept = keeping.version(), list[str](), dict[int, "Kept"]()
    with looked_up(keeping.folder) as find:

        def article_of(file: TextFile) -> Article:
            key = key_of(file, version)
            found = find(key)
            article = found.article if found else article_in(file)
            if found:
                kept[len(keys)] = found
            keys.append(key)
            return article

        articles, problems = read_article_folder(folder, article_of)
    return _Files(articles=articles, problems=problems, keys=keys, kept=kept)


def _readings(
    files: _Files, gazetteer: Gazetteer, keeping: Keeping | None, report: Report | None
) -> list[Reading]:
    """Of all articles, in their order: those that are kept, and the others read now."""
    known = _known(files, gazetteer)
    places = [at for at in range(len(files.articles)) if at not in known]
    keys = [files.keys[at] for at in places] if keeping else []
    desk = _Desk(
        articles=[files.articles[at] for at in places],
        gazetteer=gazetteer,
        keys=keys,
        folder=keeping.folder if keeping else None,
        report=report,
    )
    known.update(zip(places, _with_a_second(desk), strict=True))
    return [known[at] for at in range(len(files.articles))]


def _known(files: _Files, gazetteer: Gazetteer) -> dict[int, Reading]:
    if not files.kept:
        return {}
    from dashboard.storage.kept_readings import unpacked

    again = {at: unpacked(kept, gazetteer) for at, kept in files.kept.items()}
    return {at: reading for at, reading in again.items() if reading is not None}


@dataclass(slots=True, kw_only=True)
class _Desk:
    """What is to be read, and where what was read goes; each process has its own copy.

    Attributes:
        articles: To be read.
        gazetteer: With which names.
        keys: Under which their readings are kept; empty to keep none.
        folder: Where; None to keep none.
        report: Told how many are read.
        unkept: What was read and is not kept yet.
    """

    articles: Sequence[Article]
    gazetteer: Gazetteer
    keys: Sequence[str]
    folder: Path | None
    report: Report | None
    unkept: dict[str, Reading] = field(default_factory=dict)

    def read(self, first: int) -> list[Reading]:
        """The next few articles from the first on."""
        last = first + _AT_ONCE
        made = [read_article(article, self.gazetteer) for article in self.articles[first:last]]
        if self.report is not None:
            self.report(min(last, len(self.articles)), len(self.articles))
        self.unkept.update(zip(self.keys[first:last], made, strict=False))
        if len(self.unkept) >= _KEPT_AT_ONCE:
            self.keep()
        return made

    def keep(self) -> None:
        """Keep what is not kept yet."""
        if self.folder is None or not self.unkept:
            return
        from dashboard.storage.kept_readings import keep

        keep(self.folder, self.unkept, self.gazetteer)
        self.unkept.clear()


def _with_a_second(desk: _Desk) -> list[Reading]:
    """What is on the desk, read by two processes where that is worth it, in its order."""
    count = len(desk.articles)
    done: Done = {}
    if count >= WORTH_A_SECOND and can_fork():
        following: Synchronized[int] = multiprocessing.get_context("fork").Value("q", 0)
        silent = replace(desk, report=None)
        second = Forked(lambda: iter([_read_on(silent, following, count - _LEFT)]))
        done = _read_on(desk, following, count)
        done |= cast("Done | None", second.piece()) or {}
        second.end()
    for first in range(0, count, _AT_ONCE):
        if first not in done:  # one process alone, or the second ended before it could send them
            done[first] = desk.read(first)
    desk.keep()
    return [reading for first in sorted(done) for reading in done[first]]


def _read_on(desk: _Desk, following: Synchronized[int], end: int) -> Done:
    """What this process reads of the articles before ``end``, until all are taken."""
    done = {first: desk.read(first) for first in _taken(following, end)}
    desk.keep()
    return done


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
