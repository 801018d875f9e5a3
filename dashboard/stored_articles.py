"""The articles of the store, as the page shows them: read anew where a rule or a pack changed.

Apart from :mod:`dashboard.collection`, because the store's library takes a quarter of a second to
load and a folder of articles needs none of it.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import accumulate, islice
from typing import NamedTuple

from dashboard.catching_up import Behind, Progress, Shelf, Why
from dashboard.core.reviews import Conflict, Reviewed
from dashboard.errors import FaultError
from dashboard.reprocessing import Reader, reader_for
from dashboard.settings import Settings
from dashboard.storage.collector import collector_paused
from dashboard.storage.file_stamps import Stamp
from dashboard.storage.store import EVERYTHING, Filter, Store, Versions, open_store
from dashboard.storage.store.state import StoreState, same_articles, state_of, was_emptied
from dashboard.ui.view.choice import Choice
from dashboard.ui.view.corpus import Corpus, corpus_of
from dashboard.ui.view.keep import kept_view
from dashboard.ui.view.part import WHOLE, Extent, Part

#: So many articles of a store are shown at once, the newest of what the reader asks for.
MOST_SHOWN = 2_000

#: So many readings are saved in one transaction.
BATCH = 50

#: Of more articles than this, a decision is brought to the map behind the page's back.
AT_ONCE = 200

#: Of more articles than this that wait to be read, the page shows what stands and reads behind it.
READ_AT_ONCE = 200

#: The same for longer texts than this together, in code points: what is full of claims takes a
#: second for 100,000 of them.
READ_AT_ONCE_LONG = 150_000

#: While very many are read, the map is drawn anew when there are so many times as many as before.
_TIMES = 4

#: In place of the rules' version: what is shown was read by earlier rules, or without a row.
_AS_READ_BEFORE = "as read before"

#: Of what the store holds, and of what it was read by.
_State = tuple[StoreState, Versions]


@lru_cache(maxsize=4)
def shared_store(address: str) -> Store:
    """One store for all readers of this process; opened, and made, at the first asking."""
    return open_store(address)


@dataclass(frozen=True, slots=True, kw_only=True)
class StoredPart:
    """What is shown of a store.

    Attributes:
        corpus: The articles, after what people decided.
        extent: How many there are, and how many of them are shown.
        conflicts: Where people decided differently; nothing of it is in force.
        behind: That this is how it stood before the last decisions, or before very many articles
            were read, and the newer state is being made; None where it is the newest.
        problems: Why, for every article at whose reading we failed; it stands as it was read
            before, or not at all.
    """

    corpus: Corpus
    extent: Extent
    conflicts: tuple[Conflict, ...]
    behind: Behind | None = None
    problems: tuple[FaultError, ...] = ()


#: Of a store from which every article was taken out.
_EMPTIED = StoredPart(
    corpus=corpus_of(()), extent=Extent(total=0, matching=0, passed=0, shown=0), conflicts=()
)

#: What was shown last of each part.
_made: Shelf[_State, StoredPart] = Shelf()


def stored_corpus(
    settings: Settings, gazetteer: Stamp, part: Part = WHOLE, *, everything: bool = False
) -> StoredPart | None:
    """The newest articles of a part of the store; None where it never held an article.

    Args:
        settings: Where the store and the packs lie.
        gazetteer: The state of the packs' files: another one, another reading.
        part: Which articles; it chooses before the newest are taken.
        everything: Whether all of them are wanted, and nothing before they are read.

    Raises:
        StoreError: The store is away, damaged or of a newer version.
    """
    store = shared_store(settings.store)
    if not store.count():
        return _EMPTIED if was_emptied(store) else None
    reader, versions = _reader(settings, gazetteer, len(store.added_places()))
    shown = _stored(store, settings, reader, versions, part, everything=everything)
    problems = _faults_in(store, settings.store, versions)
    return replace(shown, problems=problems) if problems else shown


def _stored(
    store: Store,
    settings: Settings,
    reader: Reader,
    versions: Versions,
    part: Part,
    *,
    everything: bool,
) -> StoredPart:
    if everything:
        read_waiting(store, settings.store, reader, versions)
        return _shown(settings.store, state_of(store), versions, part, most=None)
    key, now = (settings.store, part), state_of(store)
    last, why = _made.last(key), Why.DECIDED
    if last is None or last[1].extent.shown <= AT_ONCE or not same_articles(last[0][0], now):
        waiting = _count_waiting(store, settings.store, versions)
        if waiting <= READ_AT_ONCE and not (waiting and _are_long(store, versions)):
            if waiting:
                read_waiting(store, settings.store, reader, versions)
            state, shown = _newest(store, settings.store, versions, part)
            _made.put(key, state, shown)
            return shown
        last, why = _as_read_before(store, settings.store, versions, part), Why.UNREAD
        _made.put(key, *last)
    if last[0] == (now, versions):
        return last[1]

    def make(progress: Progress[_State, StoredPart]) -> tuple[_State, StoredPart]:
        return _bring(store, settings.store, reader, versions, part, progress)

    return replace(last[1], behind=_made.later(key, (now, versions), make, why))


def _are_long(store: Store, versions: Versions) -> bool:
    """Whether what waits to be read would keep the page waiting."""
    together = accumulate(len(article.text) for article in store.stale(versions))
    return any(letters > READ_AT_ONCE_LONG for letters in together)


def _bring(
    store: Store,
    address: str,
    reader: Reader,
    versions: Versions,
    part: Part,
    progress: Progress[_State, StoredPart],
) -> tuple[_State, StoredPart]:
    """The newest state: first what was decided, on what was read before; then all of it read anew.

    With it what the page makes of it first, and the store's counts.
    """

    def keep() -> None:
        state, shown = _as_read_before(store, address, versions, part)
        kept_view(shown.corpus, Choice())
        progress.keep(state, shown)

    if waiting := _count_waiting(store, address, versions):
        progress.expect(waiting)
        keep()

        def report(read: int) -> None:
            progress.count(read)
            if READ_AT_ONCE * _TIMES ** (progress.steps - 1) <= read < waiting:
                keep()

        read_waiting(store, address, reader, versions, report)
    state, shown = _newest(store, address, versions, part)
    kept_view(shown.corpus, Choice())
    store.refresh()
    return state, shown


def _as_read_before(
    store: Store, address: str, versions: Versions, part: Part
) -> tuple[_State, StoredPart]:
    """What the store shows now, although some of it waits to be read."""
    return _newest(store, address, replace(versions, rules=_AS_READ_BEFORE), part)


def _newest(
    store: Store, address: str, versions: Versions, part: Part
) -> tuple[_State, StoredPart]:
    state = state_of(store)
    return (state, versions), _shown(address, state, versions, part, most=MOST_SHOWN)


def filter_of(part: Part) -> Filter:
    """A part in the words of the store."""
    return Filter(
        since=part.since,
        until=part.until,
        with_undated=part.undated,
        publishers=(part.publisher,) if part.publisher else (),
        words=part.words,
    )


@lru_cache(maxsize=4)
def _reader(settings: Settings, stamp: Stamp, added: int) -> tuple[Reader, Versions]:  # noqa: ARG001
    return reader_for(settings, shared_store(settings.store))


def read_waiting(
    store: Store,
    address: str,
    reader: Reader,
    versions: Versions,
    report: Callable[[int], None] = lambda _: None,
) -> int:
    """Read what no rule of today has read yet; returns how many articles that were.

    An article at whose reading we failed is left as it was, and not tried by these rules again.
    """
    failed = _failed(address, versions)
    waiting = (one for one in store.stale(versions) if one.id not in failed)
    count = 0
    while batch := list(islice(waiting, BATCH)):
        made = []
        for article in batch:
            try:
                made.append(reader(article))
            except FaultError as fault:
                failed[article.id] = fault
        store.save_readings(made, versions)
        count += len(batch)
        report(count)
    return count


@lru_cache(maxsize=4)
def _failed(address: str, versions: Versions) -> dict[str, FaultError]:  # noqa: ARG001
    """Where we failed at an article of a store by these versions, by its id; filled on the way."""
    return {}


def _count_waiting(store: Store, address: str, versions: Versions) -> int:
    """How many articles are to be read, without those at which we failed."""
    return store.count_stale(versions) - len(_faults_in(store, address, versions))


def _faults_in(store: Store, address: str, versions: Versions) -> tuple[FaultError, ...]:
    """Where we failed at articles that are still in the store, and that nobody read since."""
    failed = _failed(address, versions)
    return tuple(failed[one] for one in store.stale_among(versions, failed))


@lru_cache(maxsize=4)
def _shown(
    address: str,
    state: StoreState,
    versions: Versions,  # noqa: ARG001
    part: Part,
    most: int | None,
) -> StoredPart:
    store, wanted = shared_store(address), filter_of(part)
    passed = part.page * MOST_SHOWN
    # What the page opens with stays as long as the process; another part may be forgotten.
    with collector_paused(stays=part == WHOLE):
        standing = list(store.readings(wanted, limit=most, offset=passed))
    total = store.count()
    extent = Extent(
        total=total,
        matching=total if wanted == EVERYTHING else store.count(wanted),
        passed=passed,
        shown=len(standing),
    )
    return StoredPart(
        corpus=corpus_of([one.reading for one in standing], store.reviews("")),
        extent=extent,
        conflicts=_conflicts(address, state),
    )


@lru_cache(maxsize=4)
def _conflicts(address: str, state: StoreState) -> tuple[Conflict, ...]:  # noqa: ARG001
    return shared_store(address).conflicts()


def with_article(
    settings: Settings, corpus: Corpus, article_id: str, *, behind: bool = False
) -> Corpus:
    """The corpus; where it lacks an article that the store holds, that article by itself.

    Where the corpus is ``behind``, the article by itself as well: with the decisions of now.
    """
    if article_id in corpus.by_article and not behind:
        return corpus
    return _alone(_last(settings, article_id)) or corpus


def waiting_in(settings: Settings, article_id: str) -> frozenset[str]:
    """The ids of an article's decisions that wait: what they speak of is not read there now.

    Raises:
        StoreError: The store is away.
    """
    standing = _standing(_last(settings, article_id))
    return frozenset(one.id for one in standing.waiting) if standing else frozenset()


class _Last(NamedTuple):
    """What decides how an article stands by itself.

    Attributes:
        address: Of the store.
        state: Of the store; an article that is only read anew leaves it as it is.
        article_id: Another text at the same address is another article.
        read_by: The versions it was read by.
    """

    address: str
    state: StoreState
    article_id: str
    read_by: Versions | None


def _last(settings: Settings, article_id: str) -> _Last:
    store = shared_store(settings.store)
    return _Last(settings.store, state_of(store), article_id, store.read_by(article_id))


@lru_cache(maxsize=16)
def _alone(last: _Last) -> Corpus | None:
    standing = _standing(last)
    return corpus_of([standing.reading]) if standing is not None else None


@lru_cache(maxsize=16)
def _standing(last: _Last) -> Reviewed | None:
    return shared_store(last.address).reading(last.article_id)


def publishers(settings: Settings) -> tuple[str, ...]:
    """Who published the articles of the store, in the order of the alphabet."""
    return _publishers(settings.store, state_of(shared_store(settings.store)))


@lru_cache(maxsize=4)
def _publishers(address: str, state: StoreState) -> tuple[str, ...]:  # noqa: ARG001
    return shared_store(address).publishers()


def keep_examples(settings: Settings, corpus: Corpus, *, save: bool) -> Store:
    """The store; with ``save`` the articles that are shown go into it first.

    A decision on an example article needs that article in the store, and the other beside it.
    """
    store = shared_store(settings.store)
    if save:
        for reading in corpus.readings:
            store.save_article(reading.article)
    return store
