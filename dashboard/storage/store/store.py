"""The store: articles, what was read off them, and what people decided, for one user or many.

Every method is a transaction of its own and may be called from any thread. Whatever goes wrong is
a :class:`StoreError` of one sentence, and nothing is half done.
"""

from __future__ import annotations

import uuid
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import TypeVar

from sqlalchemy import Connection, select

import dashboard.storage.store.articles as articles
import dashboard.storage.store.backup as backup
import dashboard.storage.store.check as check
import dashboard.storage.store.places as places
import dashboard.storage.store.queries as queries
import dashboard.storage.store.readings as readings
import dashboard.storage.store.removed as removed
import dashboard.storage.store.reviews as reviews
import dashboard.storage.store.shelves as shelves
from dashboard.core.reviews import Conflict, Reviewed, SaysNothingNewError, Signature, in_force
from dashboard.model import Article, Place, Reading, Review, Scope
from dashboard.storage.codec import column
from dashboard.storage.store.articles import ArticleRow
from dashboard.storage.store.engine import Database
from dashboard.storage.store.errors import shown_address
from dashboard.storage.store.migrate import migrate
from dashboard.storage.store.periods import Grain, numbers_of
from dashboard.storage.store.records import (
    EVERYTHING,
    AddedPlace,
    Decided,
    Excerpt,
    Filter,
    Imported,
    PlaceCount,
    Removed,
    Saved,
    SavedState,
    SearchPage,
    Versions,
)
from dashboard.storage.store.rows import Rows
from dashboard.storage.store.schema import article_count
from dashboard.storage.store.schema import review as review_table

T = TypeVar("T")

#: Articles loaded at a time: some megabytes, whatever the archive's size.
_CHUNK = 100

#: A decision that reaches far is brought to so many articles before its method returns.
_REFRESHED_AT_ONCE = 200


def open_store(address: str) -> Store:
    """The store at a SQLAlchemy address, made or brought to this version where needed.

    Raises:
        StoreError: It is newer, damaged, not ours or away; it was left as it is.
    """
    database = Database(address)
    try:
        migrate(database)
    except BaseException:
        database.close()
        raise
    return Store(database)


class Store:
    """See the module. Made by :func:`open_store`; a context manager that closes itself."""

    def __init__(self, database: Database) -> None:
        self._db = database
        self._rows = Rows(database)

    def __enter__(self) -> Store:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    @property
    def address(self) -> str:
        """Where it lies, without a password."""
        return shown_address(self._db.address)

    def close(self) -> None:
        """Give the connections back."""
        self._db.close()

    # ------------------------------------------------------------------------------ articles

    def save_article(
        self, article: Article, file_bytes: bytes | None = None, address: str | None = None
    ) -> Saved:
        """Save an article; once this returns, no crash loses it.

        Args:
            article: As it was read. The same text again changes nothing, but fills in a day, a
                publisher or an address that the first reading lacked.
            file_bytes: The file it came from, to be kept as it is; None to keep none.
            address: Where it stands: another text at a known address is its new version, and the
                old one is kept. By default ``article.url``; files may give their path as a URL;
                empty for nowhere.

        Raises:
            RemovedError: This very text was removed, and nobody put it back.
        """
        where = article.url if address is None else address
        with self._db.read() as connection:
            if articles.is_unchanged(connection, article, where):
                return Saved(state=SavedState.UNCHANGED, article_id=article.id)
        saved = self._db.write(lambda c: articles.save(c, article, file_bytes, where))
        if saved.state is not SavedState.NEW:
            self._db.write(lambda c: readings.reindex(c, article.id, self._rows))
        return saved

    def article(self, article_id: str) -> Article | None:
        """One article with the day in force; None when it is not here."""
        with self._db.read() as connection:
            row = articles.row_of(connection, article_id)
            return articles.in_force(connection, [row])[0] if row is not None else None

    def articles(
        self, wanted: Filter = EVERYTHING, limit: int | None = None, offset: int = 0
    ) -> Iterator[Article]:
        """The current articles, the newest first; ``limit`` of them, all for None."""
        return self._each(wanted, limit, offset, lambda c, rows: articles.in_force(c, rows))

    def count(self, wanted: Filter = EVERYTHING) -> int:
        """How many current articles a filter leaves."""
        with self._db.read() as connection:
            return queries.count(connection, wanted)

    def standing_at(self, address: str) -> Article | None:
        """The article that is shown for an address; None where none is."""
        with self._db.read() as connection:
            row = articles.standing_at(connection, address)
            return articles.in_force(connection, [row])[0] if row is not None else None

    def remove_article(self, article_id: str, by: str) -> Removed:
        """Take an article out of all that is shown; it and what was decided on it are kept.

        Where it had taken another text's place at its address, that one stands there again.

        Raises:
            StoreError: Nobody signed, there is no such article, or it is not shown anyway.
        """
        at = datetime.now(UTC)
        return self._db.write(lambda c: removed.remove(c, article_id, by, at, self._rows))

    def put_back(self, article_id: str, by: str) -> None:
        """Show a removed article again, with its decisions.

        Raises:
            StoreError: Nobody signed, it is not removed, or another text came to its address.
        """
        at = datetime.now(UTC)
        self._db.write(lambda c: removed.put_back(c, article_id, by, at, self._rows))

    def removed_articles(self) -> tuple[Removed, ...]:
        """The articles that are removed now, the last one first."""
        with self._db.read() as connection:
            return removed.all_removed(connection)

    def publishers(self) -> tuple[str, ...]:
        """Who published, in the order of the alphabet."""
        table = article_count.c
        of_years = table.period.between(*numbers_of(Grain.YEAR))
        asked = select(table.publisher).where(of_years, table.articles > 0).distinct()
        asked = asked.order_by(table.publisher)
        with self._db.read() as connection:
            return tuple(name for name in connection.execute(asked).scalars() if name)

    def versions(self, article_id: str) -> tuple[tuple[str, int, str, datetime], ...]:
        """(address, version, article id, moment) of all texts that stood where this one stands."""
        with self._db.read() as connection:
            return tuple(articles.versions_at(connection, article_id))

    def file_of(self, article: Article) -> bytes | None:
        """The file an article came from, byte for byte; None when it was not kept."""
        with self._db.read() as connection:
            return articles.file_of(connection, article.raw_sha256)

    # ------------------------------------------------------------------------------ readings

    def save_reading(self, reading: Reading, versions: Versions) -> None:
        """Keep what the engine read off a saved article, with the versions it was read by."""
        self.save_readings([reading], versions)

    def save_readings(self, made: Sequence[Reading], versions: Versions) -> None:
        """Keep several in one transaction; quicker, and all can be made again."""
        self._rows.learn(made)
        self._db.write(lambda c: readings.save(c, made, versions, self._rows))

    def reading(self, article_id: str) -> Reviewed | None:
        """What stands for an article after the decisions; None when it was not read yet."""
        with self._db.read() as connection:
            row = articles.row_of(connection, article_id)
            loaded = readings.load(connection, [row] if row is not None else [], self._rows)
            return loaded[0] if loaded else None

    def read_by(self, article_id: str) -> Versions | None:
        """The versions an article was read by last; None when it was not read yet."""
        with self._db.read() as connection:
            return readings.read_by(connection, article_id)

    def readings(
        self, wanted: Filter = EVERYTHING, limit: int | None = None, offset: int = 0
    ) -> Iterator[Reviewed]:
        """What stands for the current articles after the decisions, the newest first; ``limit`` of
        them, all for None."""
        return self._each(wanted, limit, offset, lambda c, rows: readings.load(c, rows, self._rows))

    def stale(self, versions: Versions) -> Iterator[Article]:
        """Current articles that were not read yet, or by other rules or another gazetteer."""
        after = 0
        while True:
            with self._db.read() as connection:
                found = readings.stale(connection, versions, after, _CHUNK)
                if not found:
                    return
                last = articles.row_of(connection, found[-1].id)
                assert last is not None
                after = last.no
            yield from found

    def stale_among(self, versions: Versions, ids: Iterable[str]) -> list[str]:
        """Those of some articles that :meth:`stale` would give, in its order; no text is loaded."""
        wanted, found = list(ids), []
        for n in range(0, len(wanted), _CHUNK):
            with self._db.read() as connection:
                found += readings.stale_among(connection, versions, wanted[n : n + _CHUNK])
        return [article_id for _, article_id in sorted(found)]

    def count_stale(self, versions: Versions) -> int:
        """How many current articles were not read yet, or by other rules or another gazetteer."""
        with self._db.read() as connection:
            return readings.count_stale(connection, versions)

    def refresh(self, limit: int | None = None) -> int:
        """Bring decisions that reach far to the index rows of ``limit`` more articles, of all for
        None.

        Returns how many are left.
        """
        left = limit
        while left is None or left > 0:
            with self._db.read() as connection:
                ids = readings.due(connection, min(_CHUNK, left or _CHUNK))
            if not ids:
                return 0
            for article_id in ids:
                self._db.write(partial(readings.reindex, article_id=article_id, rows=self._rows))
            left = None if left is None else left - len(ids)
        with self._db.read() as connection:
            return len(readings.due(connection, 1_000_000))

    # --------------------------------------------------------------------------- the page asks

    def places_in(self, wanted: Filter = EVERYTHING) -> tuple[PlaceCount, ...]:
        """The places that the filtered articles name, the most named first.

        With ``wanted.words``, counted in the newest ``SEARCHED_ARTICLES`` that hold them.
        """
        with self._db.read() as connection:
            return queries.places_in(connection, wanted, self._rows)

    def excerpts_of(
        self, place_id: str, wanted: Filter = EVERYTHING, limit: int = 20, offset: int = 0
    ) -> tuple[Excerpt, ...]:
        """The sentences that name a place, the newest article first, one for each mention.

        With ``wanted.words``, of the newest ``SEARCHED_ARTICLES`` that hold them.
        """
        with self._db.read() as connection:
            return queries.excerpts_of(connection, place_id, wanted, limit, offset)

    def search(
        self, query: str, wanted: Filter = EVERYTHING, limit: int = 20, offset: int = 0
    ) -> SearchPage:
        """The articles that hold all words of a query, the newest first.

        Case and accents do not count; words in quotation marks stand side by side; ``kisang*``
        finds what begins like that. Everything else in a query only parts its words.
        """
        with self._db.read() as connection:
            return queries.search_page(connection, query, wanted, limit, offset)

    # ------------------------------------------------------------------------------- decisions

    def sign(self, reviewer: str, note: str = "") -> Signature:
        """A signature for one decision: this person, now."""
        return Signature(reviewer=reviewer, at=datetime.now(UTC), id=uuid.uuid4().hex, note=note)

    def add_review(self, review: Review, at_once: int | None = None) -> Decided:
        """Store a decision and bring it to the map; the same one again changes nothing.

        Nor does one that says again what the same person decided last on that thing: then the
        answer names the decision that stands.

        Args:
            review: The decision.
            at_once: One that reaches far is brought to the index rows of so many articles before
                this returns, by default some hundred; the others wait for :meth:`refresh`.
        """

        def add(connection: Connection) -> Decided:
            stands = reviews.said_before(connection, review)
            if stands is None and reviews.add(connection, review):
                self._reach(connection, review)
            conflicts = reviews.conflicts_with(connection, review)
            return Decided(review=stands or review, conflicts=conflicts, stood=stands is not None)

        decided = self._db.write(add)
        waiting = self._refresh_at_once(at_once) if review.scope is Scope.TERRITORY else 0
        return replace(decided, waiting_articles=waiting)

    def decide(
        self, make: Callable[[Store], Review], reviewer: str, at_once: int | None = None
    ) -> Decided:
        """Make a decision and store it; what the same person decided so before is no refusal.

        For whoever presses a button twice, or gives a command twice: then the answer names the
        decision that stands.

        Args:
            make: Makes it, of what the store holds.
            reviewer: Who decides.
            at_once: As for :meth:`add_review`.

        Raises:
            DashboardError: It cannot be made, or nothing in it is new that this person decided.
        """
        try:
            return self.add_review(make(self), at_once)
        except SaysNothingNewError as error:
            made = in_force(self.history(error.subject_id))
            if not made or (made[-1].reviewer, made[-1].decision) != (reviewer, error.decision):
                raise
            return Decided(review=made[-1], stood=True)

    def undo(self, review_id: str, reviewer: str, at_once: int | None = None) -> Decided:
        """Take a decision back; it stays in the history, with who took it back.

        ``at_once`` as for a new one.
        """

        def take_back(connection: Connection) -> Review:
            review = reviews.undo(connection, review_id, reviewer, datetime.now(UTC))
            self._reach(connection, review)
            return review

        undone = self._db.write(take_back)
        waiting = self._refresh_at_once(at_once) if undone.scope is Scope.TERRITORY else 0
        return Decided(review=undone, waiting_articles=waiting)

    def reviews(
        self, article_id: str | None = None, reviewer: str | None = None, with_undone: bool = False
    ) -> tuple[Review, ...]:
        """Decisions, oldest first: of one article, of one person, or with None for both all."""
        conditions = [] if with_undone else [review_table.c.is_undone == 0]
        with self._db.read() as connection:
            if article_id is None:
                found = reviews.find(connection, *conditions)
            else:
                found = reviews.of_article(connection, article_id, with_undone=with_undone)
        return tuple(r for r in found if reviewer is None or r.reviewer == reviewer)

    def history(self, subject_id: str) -> tuple[Review, ...]:
        """All decisions on one thing, undone ones among them, oldest first."""
        with self._db.read() as connection:
            return reviews.find(connection, review_table.c.subject_id == column(subject_id))

    def conflicts(self) -> tuple[Conflict, ...]:
        """Where people differ; nothing of it is in force until one decision is undone."""
        return reviews.conflicts_among(self.reviews())

    def import_reviews(self, incoming: Iterable[Review]) -> Imported:
        """Take over another desk's decisions: all or none; nothing that stands is overwritten.

        Returns how many were new, known and taken back, and where they contradict those made here.
        """
        news = list(incoming)

        def take(connection: Connection) -> Imported:
            return backup.import_reviews(connection, news, self._reach)

        imported = self._db.write(take)
        self.refresh()
        return imported

    # ---------------------------------------------------------------------------- added places

    def add_place(self, place: Place, by: str) -> AddedPlace:
        """Add a gazetteer row, or write a new version of one that was added before."""
        at = datetime.now(UTC)
        return self._db.write(lambda c: places.add(c, place, by, at, remove=False))

    def remove_place(self, place: Place, by: str) -> AddedPlace:
        """Take an added row away; its history stays."""
        at = datetime.now(UTC)
        return self._db.write(lambda c: places.add(c, place, by, at, remove=True))

    def added_places(self) -> tuple[Place, ...]:
        """The added rows in force, as one more pack of the gazetteer."""
        with self._db.read() as connection:
            return places.in_force(connection)

    def place_history(self, place_id: str | None = None) -> tuple[AddedPlace, ...]:
        """All versions of one added row, oldest first; of all rows for None."""
        with self._db.read() as connection:
            return places.history(connection, place_id)

    # ------------------------------------------------------------------------- small things kept

    def keep(self, shelf: str, key: str, value: str) -> None:
        """Keep a small text under a key, such as a followed feed; the newest counts."""
        body = column(value, len(value))
        self._db.write(lambda c: shelves.put(c, column(shelf), column(key), body))

    def kept(self, shelf: str) -> dict[str, str]:
        """What is kept on a shelf, by key."""
        with self._db.read() as connection:
            return shelves.kept_on(connection, column(shelf))

    def forget(self, shelf: str, key: str) -> None:
        """Keep it no longer."""
        self._db.write(lambda c: shelves.take(c, column(shelf), column(key)))

    # ---------------------------------------------------------------------------------- safety

    def backup(self, file: Path) -> int:
        """Write all that cannot be made again, and the readings, into one file; its records."""
        with self._db.read() as connection:
            return backup.write(connection, file)

    def restore(self, file: Path) -> int:
        """Fill this empty store from a backup of either engine: wholly or not at all."""
        count = self._db.write(lambda c: backup.restore(c, file, self._rows))
        self._rows.clear()
        return count

    def integrity_check(self) -> tuple[str, ...]:
        """What is wrong with the store, a sentence each; empty when all is well."""
        with self._db.read() as connection:
            return check.findings(connection)

    # ------------------------------------------------------------------------------------ within

    def _refresh_at_once(self, limit: int | None) -> int:
        return self.refresh(_REFRESHED_AT_ONCE if limit is None else limit)

    def _reach(self, connection: Connection, review: Review) -> None:
        """Bring a decision to its own article; note where else it will reach."""
        if review.scope is Scope.TERRITORY:
            readings.mark_due(connection, review.words)
        for article_id in (review.article_id, *reviews.heirs(connection, review)):
            if article_id:
                readings.reindex(connection, article_id, self._rows)

    def _each(
        self,
        wanted: Filter,
        limit: int | None,
        offset: int,
        load: Callable[[Connection, list[ArticleRow]], list[T]],
    ) -> Iterator[T]:
        with self._db.read() as connection:
            numbers = queries.article_numbers(connection, wanted, limit, offset)
        for n in range(0, len(numbers), _CHUNK):
            with self._db.read() as connection:
                found = load(connection, articles.rows_of(connection, numbers[n : n + _CHUNK]))
            yield from found
