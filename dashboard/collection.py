"""The articles that the page shows: from the store, or from a folder; read once for each state.

A folder named on the command line or in ``NEWSMAP_ARTICLES`` is shown as it is. Otherwise the store
is shown, and the two example articles while nothing was ever put in: who took every article out
again sees an empty map, and the examples where they ask for them.
"""

from __future__ import annotations

import pickle
from contextlib import nullcontext
from contextvars import ContextVar
from dataclasses import dataclass, replace
from functools import lru_cache
from threading import Lock
from typing import TYPE_CHECKING

from dashboard.catching_up import Behind
from dashboard.core.gazetteer import Gazetteer
from dashboard.errors import DashboardError
from dashboard.reading_together import NOBODY, Keeping, Told, is_large, read_folder
from dashboard.settings import Settings
from dashboard.storage.articles import not_text_files
from dashboard.storage.collector import collector_paused
from dashboard.storage.file_stamps import Stamp, articles_stamp, gazetteer_stamp
from dashboard.storage.packs import files_in_force, load_gazetteer
from dashboard.ui.view.corpus import Corpus, corpus_of
from dashboard.ui.view.part import WHOLE, Extent, Part

if TYPE_CHECKING:
    from dashboard.core.reviews import Conflict


@dataclass(frozen=True, slots=True, kw_only=True)
class Collection:
    """What can be shown.

    Attributes:
        corpus: The articles as read, after what people decided.
        problems: Why, for every file or article that could not be read.
        passed_over: What a folder holds that could be read, but not where the folder is shown as it
            is; it takes nothing from what was read.
        stored: Whether they come from the store, so that decisions can be kept beside them.
        extent: How much of the store is shown; None for a folder.
        conflicts: Where reviewers decided differently; nothing of it is in force.
        behind: That the last decisions are not in it yet, and that is being made; None otherwise.
    """

    corpus: Corpus
    problems: tuple[DashboardError, ...] = ()
    passed_over: tuple[DashboardError, ...] = ()
    stored: bool = False
    extent: Extent | None = None
    conflicts: tuple[Conflict, ...] = ()
    behind: Behind | None = None

    @property
    def is_emptied(self) -> bool:
        """Whether they come from a store from which every article was taken out."""
        return self.extent is not None and not self.extent.total

    @property
    def is_whole(self) -> bool:
        """Whether all of it was read, and nothing about it is open or under way."""
        return not (self.problems or self.conflicts or self.behind)


#: Who is told how far the reading of a folder is; it does not count for what is read.
_told: ContextVar[Told] = ContextVar("_told", default=NOBODY)


def load_corpus(
    settings: Settings,
    part: Part = WHOLE,
    *,
    everything: bool = False,
    examples: bool = False,
    told: Told = NOBODY,
) -> Collection:
    """The articles to show, read anew only when something changed.

    Args:
        settings: Where they lie.
        part: Which of them; of a folder, only the words of it count.
        everything: Whether all of a store is wanted, not only what a page shows at once.
        examples: Whether the examples are wanted in place of a store that was emptied.
        told: Who is told while a folder is read how far that is; the last may be missing.

    Raises:
        GazetteerError: A row of the gazetteer is wrong.
        StoreError: The store is away, damaged or of a newer version.
    """
    # What somebody else looks for may take seconds to load; only what all open with is waited for.
    with _reading if part == WHOLE else nullcontext():
        if not settings.articles_given and _is_there(settings):
            # Here, not above: a folder of articles is shown without the store's library.
            from dashboard.stored_articles import stored_corpus

            found = stored_corpus(settings, gazetteer_stamp(settings), part, everything=everything)
            if found is not None and not (examples and not found.extent.total):
                return Collection(
                    corpus=found.corpus,
                    stored=True,
                    extent=found.extent,
                    conflicts=found.conflicts,
                    problems=found.problems,
                    behind=found.behind,
                )
        _told.set(told)
        collection = _from_folder(*folder_state(settings))
        if settings.articles_given:
            collection = replace(collection, passed_over=not_text_files(settings.articles))
        if part.words:
            # Here, not above: it folds words as the store does, and loads the store's library.
            from dashboard.found_articles import limited

            collection = replace(collection, corpus=limited(collection.corpus, part.words))
        return collection


#: The stores that were there once: where one is gone, the examples do not stand in for it.
_met: set[str] = set()


def _is_there(settings: Settings) -> bool:
    """Whether there is a store.

    Raises:
        DashboardError: There was one, and it is gone.
    """
    if settings.has_store:
        _met.add(settings.store)
        return True
    if settings.store in _met:
        raise DashboardError(
            f"{settings.store_file}: it was here, and is gone. Put it back, or start Newsmap again."
        )
    return False


#: One reader of the page at a time brings what is shown up to date; the others wait for it.
_reading = Lock()


@lru_cache(maxsize=4)
def _from_folder(settings: Settings, articles: Stamp, gazetteer: Stamp) -> Collection:
    with collector_paused(stays=True):  # a fifth of the time, and every view after it
        read_elsewhere = _unpacked(settings, articles, gazetteer)
        if read_elsewhere is not None:
            return read_elsewhere
        read = read_folder(
            settings.articles,
            lambda: open_gazetteer(settings, gazetteer),
            _keeping(settings) if is_large(articles) else None,
            _told.get(),
        )
    corpus = corpus_of(read.readings, told_origins=read.origins)
    return Collection(corpus=corpus, problems=read.problems)


def _keeping(settings: Settings) -> Keeping | None:
    """Where what is read off a large folder is kept: beside the kept screens."""
    if settings.screens is None:
        return None
    return Keeping(folder=settings.screens, version=lambda: _version(settings))


def _version(settings: Settings) -> str:
    # Here, not above: a small folder is read without what packs and unpacks records.
    from dashboard.storage.versions import gazetteer_version, rules_version

    return f"{rules_version()} {gazetteer_version(files_in_force(settings))}"


#: What a process of our own read off a folder, and sent.
_packed: list[bytes] = []


#: What a folder's reading is made of: where things lie, its files, the gazetteer's.
FolderState = tuple[Settings, Stamp, Stamp]

#: How unpacking fails where the other process ended in the middle, or runs another program.
_NOT_WHOLE = (
    pickle.UnpicklingError,
    AttributeError,
    EOFError,
    ImportError,
    IndexError,
    TypeError,
    ValueError,
)


def folder_state(settings: Settings) -> FolderState:
    """The state of a folder, to be asked for before it is read."""
    return settings, articles_stamp(settings), gazetteer_stamp(settings)


def packed(state: FolderState, collection: Collection) -> bytes:
    """What was read off a folder in this state, for another process of ours; of a store nothing."""
    if collection.stored:
        return b""
    return pickle.dumps((state, collection), protocol=pickle.HIGHEST_PROTOCOL)


def take_over(content: bytes) -> None:
    """Use what a process of ours sent, in place of reading the folder, where nothing changed since.

    Args:
        content: As :func:`packed` made it in a process that this one started; from nobody else, for
            unpacking runs whatever it says.
    """
    _packed[:] = [content] if content else []


def _unpacked(settings: Settings, articles: Stamp, gazetteer: Stamp) -> Collection | None:
    if not _packed:
        return None
    try:
        state, collection = pickle.loads(_packed.pop())  # see take_over for why it may be
    except _NOT_WHOLE:
        return None
    return collection if state == (settings, articles, gazetteer) else None


@lru_cache(maxsize=2)
def open_gazetteer(settings: Settings, stamp: Stamp = ()) -> Gazetteer:  # noqa: ARG001
    """The gazetteer with all packs that are switched on; built once for each state of its files."""
    return load_gazetteer(settings)
