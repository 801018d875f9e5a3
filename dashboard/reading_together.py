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
from typing import TYPE_CHECKING, Generic, TypeVar, cast

from dashboard.core.gazetteer import Gazetteer
from dashboard.core.naming import resolved_names
from dashboard.core.origins import origins
from dashboard.errors import ArticleError, FaultError, faults_told
from dashboard.forked import Forked, can_fork
from dashboard.model import Article, Reading, Resolution
from dashboard.storage.articles import TextFile, article_in, read_article_folder
from dashboard.storage.file_stamps import Stamp
from dashboard.storage.readers.names import visible

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

#: For fewer articles it is not worth telling their names before their claims are read.
WORTH_TWO_LOOKS = 20

#: Told how many articles are read, or being read, and of how many.
Report = Callable[[int, int], None]


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """Who is told on the way how far the reading is.

    Attributes:
        named: Told of how many articles the names are read, where ``names`` wants them.
        read: Told how many articles are read.
        names: Given the readings of all articles, with the names of each and no claim yet, before
            the claims of any are read; those that were kept are whole. Not called for a few
            articles; None where nobody wants it.
    """

    named: Report | None = None
    read: Report | None = None
    names: Callable[[list[Reading]], None] | None = None


NOBODY = Told()


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
    told: Told = NOBODY,
) -> Read:
    """What can be read off a folder of articles, the same as one by one.

    Args:
        folder: Of ``.txt`` files.
        open_gazetteer: Loads the names.
        keeping: Where readings are kept from one time to the next; None to keep none.
        told: Who is told on the way how far it is.

    Raises:
        ArticleError: There is no such folder, or it may not be read.
        GazetteerError: A row of the gazetteer is wrong.
    """
    if not can_fork():
        gazetteer, found = open_gazetteer(), None
        files = _files_of(folder, keeping)
        made = _readings(files, gazetteer, keeping, told)
    else:
        other = Forked(lambda: _files_and_origins(folder, keeping))
        try:
            gazetteer = open_gazetteer()
            files = cast("_Files | None", other.piece()) or _files_of(folder, keeping)
            made = _readings(files, gazetteer, keeping, told)
            found = cast("Mapping[str, str] | None", other.piece())
        finally:
            other.end()
    readings, faults = _parted(made)
    return Read(readings=readings, problems=(*files.problems, *faults), origins=found)


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
    files: _Files, gazetteer: Gazetteer, keeping: Keeping | None, told: Told
) -> list[Reading | FaultError]:
    """Of all articles, in their order: those that are kept, and the others read now."""
    known: dict[int, Reading | FaultError] = {**_known(files, gazetteer)}
    places = [at for at in range(len(files.articles)) if at not in known]
    waiting = [files.articles[at] for at in places]
    names = None
    if told.names is not None and len(waiting) >= WORTH_TWO_LOOKS:
        names = _with_a_second(_NamesDesk(articles=waiting, gazetteer=gazetteer, report=told.named))
        named = known | {
            at: _named(article, found)
            for at, article, found in zip(places, waiting, names, strict=True)
        }
        told.names(_parted([named[at] for at in range(len(files.articles))])[0])
    desk = _WholeDesk(
        articles=waiting,
        gazetteer=gazetteer,
        report=told.read,
        names=names,
        keys=[files.keys[at] for at in places] if keeping else [],
        folder=keeping.folder if keeping else None,
    )
    made = _with_a_second(desk)
    known.update(zip(places, made, strict=True))
    return [known[at] for at in range(len(files.articles))]


def _named(article: Article, found: tuple[Resolution, ...] | FaultError) -> Reading | FaultError:
    if isinstance(found, FaultError):
        return found
    return Reading(article=article, resolutions=found, claims=())


def _parted(made: Sequence[Reading | FaultError]) -> tuple[list[Reading], list[FaultError]]:
    """What was read, and where we failed at it."""
    readings = [one for one in made if isinstance(one, Reading)]
    return readings, [one for one in made if isinstance(one, FaultError)]


def _known(files: _Files, gazetteer: Gazetteer) -> dict[int, Reading]:
    if not files.kept:
        return {}
    from dashboard.storage.kept_readings import unpacked

    again = {at: unpacked(kept, gazetteer) for at, kept in files.kept.items()}
    return {at: reading for at, reading in again.items() if reading is not None}


_Made = TypeVar("_Made")


@dataclass(slots=True, kw_only=True)
class _Desk(Generic[_Made]):
    """What is to be read of articles; each process has its own copy.

    Attributes:
        articles: To be read.
        gazetteer: With which names.
        report: Told how many are done.
    """

    articles: Sequence[Article]
    gazetteer: Gazetteer
    report: Report | None

    def read(self, first: int) -> list[_Made | FaultError]:
        """What is made of the next few articles from the first on, or where we failed at one."""
        last = min(first + _AT_ONCE, len(self.articles))
        made = [self._made_or_fault(at) for at in range(first, last)]
        if self.report is not None:
            self.report(last, len(self.articles))
        return made

    def _made_or_fault(self, at: int) -> _Made | FaultError:
        try:
            with faults_told(visible(self.articles[at].name)):
                made = self.make(at)
        except FaultError as fault:
            return fault
        self.take(at, made)
        return made

    def make(self, at: int) -> _Made:
        """What is made of the article at that place."""
        raise NotImplementedError

    def take(self, at: int, made: _Made) -> None:
        """Take in what was made of it, where any of that is to be kept."""

    def load(self) -> None:
        """Load what is needed for it, so that a second process has it as well."""

    def keep(self) -> None:
        """Keep what is not kept yet, where anything is."""


class _NamesDesk(_Desk[tuple[Resolution, ...]]):
    """Where the names of articles are read, before anything else."""

    def make(self, at: int) -> tuple[Resolution, ...]:
        return resolved_names(self.articles[at], self.gazetteer)


@dataclass(slots=True, kw_only=True)
class _WholeDesk(_Desk[Reading]):
    """Where all of an article is read.

    Attributes:
        names: What was read of each before; None where nothing was.
        keys: Under which their readings are kept; empty to keep none.
        folder: Where; None to keep none.
        unkept: What was read and is not kept yet.
    """

    names: Sequence[tuple[Resolution, ...] | FaultError] | None
    keys: Sequence[str]
    folder: Path | None
    unkept: dict[str, Reading] = field(default_factory=dict)

    def load(self) -> None:
        # Here, not above: names are found without the engine that reads claims.
        from dashboard import pipeline  # noqa: F401

    def make(self, at: int) -> Reading:
        from dashboard.pipeline import read_article, read_named

        if self.names is None:
            return read_article(self.articles[at], self.gazetteer)
        names = self.names[at]
        if isinstance(names, FaultError):
            raise names
        return read_named(self.articles[at], names)

    def take(self, at: int, made: Reading) -> None:
        self.unkept.update(zip(self.keys[at : at + 1], [made], strict=False))
        if len(self.unkept) >= _KEPT_AT_ONCE:
            self.keep()

    def keep(self) -> None:
        if self.folder is None or not self.unkept:
            return
        from dashboard.storage.kept_readings import keep

        keep(self.folder, self.unkept, self.gazetteer)
        self.unkept.clear()


def _with_a_second(desk: _Desk[_Made]) -> list[_Made | FaultError]:
    """What is on the desk, read by two processes where that is worth it, in its order."""
    count = len(desk.articles)
    if count:
        desk.load()
    done: dict[int, list[_Made | FaultError]] = {}
    if count >= WORTH_A_SECOND and can_fork():
        following: Synchronized[int] = multiprocessing.get_context("fork").Value("q", 0)
        silent = replace(desk, report=None)
        second = Forked(lambda: iter([_read_on(silent, following, count - _LEFT)]))
        done = _read_on(desk, following, count)
        done |= cast("dict[int, list[_Made | FaultError]] | None", second.piece()) or {}
        second.end()
    for first in range(0, count, _AT_ONCE):
        if first not in done:  # one process alone, or the second ended before it could send them
            done[first] = desk.read(first)
    desk.keep()
    return [made for first in sorted(done) for made in done[first]]


def _read_on(
    desk: _Desk[_Made], following: Synchronized[int], end: int
) -> dict[int, list[_Made | FaultError]]:
    """What this process reads of the articles before ``end``, until all are taken; by the place of
    the first of each handful."""
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
