"""Articles into the store: what the page and the command line both do with what was read."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Protocol

from dashboard.core.duplicates import Copy
from dashboard.counting import counted
from dashboard.errors import DashboardError
from dashboard.model import Article
from dashboard.storage.fetch import Fetcher, FetchError
from dashboard.storage.readers import (
    LeftOut,
    Problem,
    ReadArticle,
    ReadOptions,
    iter_any,
    visible,
)
from dashboard.storage.readers.sizes import megabytes
from dashboard.storage.sketches import Copies, SketchStore
from dashboard.storage.store.errors import ErasedError, RemovedError, StoreError
from dashboard.storage.store.records import Saved, SavedState

#: Originals up to this size are kept with the article.
MAX_KEPT_BYTES = 10_000_000
#: What a visitor of the page may hand over at once; the page's server keeps each file in memory.
MAX_FILES_AT_ONCE, MAX_BYTES_AT_ONCE = 200, 100_000_000
#: What of it is read: one file can hold a million rows, or unpack to twenty times its size, and
#: would keep the page busy for hours.
MAX_THINGS_AT_ONCE, MAX_LETTERS_AT_ONCE = 2_000, 20_000_000
#: A store that refuses so many articles in a row will refuse the next one too.
_MAX_REFUSED = 3
_ADDRESS = re.compile(r"[a-z][a-z0-9+.-]*://", re.I)


class ArticleStore(SketchStore, Protocol):
    """What is asked of a store here."""

    def save_article(
        self, article: Article, file_bytes: bytes | None = None, address: str | None = None
    ) -> Saved:
        """Save an article, with the bytes of its file and the address it came from where there are
        any."""


class AddressBook(Protocol):
    """Who knows which article stands at an address; a store does."""

    def standing_at(self, address: str) -> Article | None:
        """The current article of an address; None where the store has none."""


class TakenState(StrEnum):
    """What became of one thing that was to be read."""

    READ = "read"
    UNCHANGED = "unchanged"
    NEW_VERSION = "new version"
    LEFT_OUT = "left out"


_STATES = {
    SavedState.NEW: TakenState.READ,
    SavedState.UNCHANGED: TakenState.UNCHANGED,
    SavedState.NEW_VERSION: TakenState.NEW_VERSION,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Taken:
    """What became of one thing that was to be read.

    Attributes:
        state: Read, unchanged, a new version, or left out.
        name: The file, entry, row or address.
        article: What was saved; None when left out.
        why: Why it was left out, one sentence; empty otherwise.
        notes: What a reader should know, one sentence each.
        left_out: Stretches of the file that are not in the article, with reasons.
        copies: Stored articles that share its text, the closest first; they are one origin.
        completed: What this reading filled in of an article that was there, such as ``published``.
        former_id: The article whose place it took at its address; None for none.
    """

    state: TakenState
    name: str
    article: Article | None = None
    why: str = ""
    notes: tuple[str, ...] = ()
    left_out: tuple[LeftOut, ...] = ()
    copies: tuple[Copy, ...] = ()
    completed: tuple[str, ...] = ()
    former_id: str | None = None

    @property
    def is_news(self) -> bool:
        """Whether the article must be read for the map: it is new, or more is known about it."""
        return self.state in (TakenState.READ, TakenState.NEW_VERSION) or bool(self.completed)


def is_address(target: str) -> bool:
    """Whether this is an address and no path.

    >>> is_address("https://kivuwatch.example/1"), is_address("C:/texts/a.txt")
    (True, False)
    """
    return bool(_ADDRESS.match(target))


def files_of(target: Path) -> Iterator[Path]:
    """A file itself, or the files of a folder and those below it, without hidden ones.

    A folder that is closed to who reads is among them: its reader says that it cannot be opened.
    """
    if not target.is_dir():
        yield target
        return
    try:
        inside = sorted(target.iterdir())
    except OSError:
        yield target
        return
    for path in inside:
        if path.name.startswith("."):
            continue
        if path.is_file():
            yield path
        elif path.is_dir() and not path.is_symlink():
            yield from files_of(path)


def read_target(
    target: str | Path, options: ReadOptions, fetcher: Fetcher
) -> Iterator[ReadArticle | Problem]:
    """Everything in one file or behind one address."""
    if isinstance(target, Path) or not is_address(target):
        yield from iter_any(Path(target), options=options)
        return
    yield from read_address(target, options, fetcher)


def read_address(
    address: str, options: ReadOptions, fetcher: Fetcher
) -> Iterator[ReadArticle | Problem]:
    """Everything behind one address, and nothing else: no file of this machine is opened.

    What a visitor of a shared page types is no path, whatever it looks like.
    """
    try:
        if not is_address(address):
            raise FetchError(address, "It is no address.", "Begin it with https:// or http://.")
        source = fetcher.get(address).as_source()
    except DashboardError as error:
        yield Problem(name=visible(address), sentence=str(error))
        return
    yield from iter_any(source, options=options)


def take_in(
    items: Iterable[ReadArticle | Problem],
    store: ArticleStore,
    copies: Copies,
    *,
    keep_files: bool = True,
    beside: bool = False,
) -> Iterator[Taken]:
    """Save one article after the other; what is yielded as read is safe in the store.

    Args:
        items: As the readers yield them.
        store: Where to.
        copies: Of the store, opened; new articles are added to it.
        keep_files: Whether the original files are kept with their articles.
        beside: Whether they take nobody's place: what stands at an address they name stays there.

    Raises:
        StoreError: The store refused several articles in a row; what was yielded before is safe.
    """
    refused = 0
    for item in items:
        if isinstance(item, Problem):
            yield Taken(state=TakenState.LEFT_OUT, name=item.name, why=item.sentence)
            continue
        try:
            yield _saved(item, store, copies, keep_files=keep_files, beside=beside)
            refused = 0
        except (RemovedError, ErasedError) as error:
            yield Taken(state=TakenState.LEFT_OUT, name=item.article.name, why=str(error))
        except StoreError as error:
            refused += 1
            if refused == _MAX_REFUSED:
                raise
            yield Taken(state=TakenState.LEFT_OUT, name=item.article.name, why=str(error))


def replaced_by(article: Article, store: AddressBook) -> Article | None:
    """The article whose place this one would take at the address it names; None for none."""
    other = store.standing_at(article.url) if article.url else None
    return other if other is not None and other.id != article.id else None


def check_together(sizes: Sequence[int]) -> None:
    """Refuse more than a page holds at once: the server keeps all of it in memory.

    Args:
        sizes: Of each file, in bytes.

    Raises:
        DashboardError: They are too many, or too much.

    >>> check_together([20_000_000] * 6)
    Traceback (most recent call last):
    ...
    dashboard.errors.DashboardError: 6 files with 120 MB are too much at once, and none was read: \
up to 200 files and 100 MB are. Add them in parts, or have newsmap read FOLDER read them.
    """
    files, size = len(sizes), sum(sizes)
    if files <= MAX_FILES_AT_ONCE and size <= MAX_BYTES_AT_ONCE:
        return
    much = f" with {megabytes(size)} are too much" if size > MAX_BYTES_AT_ONCE else " are too many"
    raise DashboardError(
        f"{counted(files, 'file')}{much} at once, and none was read: up to {MAX_FILES_AT_ONCE} "
        f"files and {megabytes(MAX_BYTES_AT_ONCE)} are. Add them in parts, or have newsmap read "
        "FOLDER read them."
    )


def as_much_as_fits(items: Iterable[ReadArticle | Problem]) -> Iterator[ReadArticle | Problem]:
    """What a visitor of the page handed over, as far as a page reads it; behind that one problem.

    Nothing is read ahead: what follows the first that does not fit is not looked at.
    """
    letters = 0
    for number, item in enumerate(items, start=1):
        letters += len(item.article.text) if isinstance(item, ReadArticle) else 0
        if number > MAX_THINGS_AT_ONCE or letters > MAX_LETTERS_AT_ONCE:
            name = item.article.name if isinstance(item, ReadArticle) else item.name
            most = f"{MAX_THINGS_AT_ONCE:,} articles with {megabytes(MAX_LETTERS_AT_ONCE)} of text"
            why = f"up to {most} are read at once"
            mend = "Add the rest in parts, or have newsmap read FILE read it."
            told = f"{name} and what follows, not read: {why}. {mend}"
            yield Problem(name=name, sentence=told)
            return
        yield item


def _saved(
    item: ReadArticle, store: ArticleStore, copies: Copies, *, keep_files: bool, beside: bool
) -> Taken:
    data = item.file_bytes
    if not keep_files or (data is not None and len(data) > MAX_KEPT_BYTES):
        data = None
    saved = store.save_article(item.article, data, "" if beside else None)
    is_new = saved.state is not SavedState.UNCHANGED
    return Taken(
        state=_STATES[saved.state],
        name=item.article.name,
        article=item.article,
        notes=item.notes,
        left_out=item.left_out,
        copies=copies.note(item.article) if is_new else (),
        completed=saved.completed,
        former_id=saved.former_id,
    )
