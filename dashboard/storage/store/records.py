"""What a store is asked and what it answers: frozen records."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum

from dashboard.core.reviews import Conflict
from dashboard.model import ClaimKind, Place, Review


class SavedState(StrEnum):
    """What saving an article did."""

    NEW = "new"
    UNCHANGED = "unchanged"
    NEW_VERSION = "new_version"


@dataclass(frozen=True, slots=True, kw_only=True)
class Saved:
    """What saving an article did.

    Attributes:
        state: Whether it was new, there already, or a new text at a known address.
        article_id: The article's id.
        completed: Fields that stood empty in the store and were filled from this one, such as
            ``published``; its reading is stale then.
        former_id: The article whose place it took at its address; None for none.
    """

    state: SavedState
    article_id: str
    completed: tuple[str, ...] = ()
    former_id: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Removed:
    """That somebody took an article out; it is kept, and shown to nobody until it is put back.

    Attributes:
        article_id: The article's id.
        title: Its title, as a column holds it.
        by: Who removed it: the name that was typed.
        at: When, in UTC.
    """

    article_id: str
    title: str
    by: str
    at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Erased:
    """That an article was erased: all that the store still knows of it.

    Attributes:
        article_id: The article's id.
        by: Who erased it: the name that was typed.
        at: When, in UTC.
        why: In the words of who erased it.
        is_clean: Whether the store's file was cleaned of what lies in its free space since.
    """

    article_id: str
    by: str
    at: datetime
    why: str
    is_clean: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Erasure:
    """What erasing an article would take with it, and what would stay.

    Attributes:
        article_id: The article's id.
        title: Its title, as a column holds it; empty where only decisions on it are here.
        names: How many names were read off it.
        claims: How many claims were.
        files: How many files it names; those that no article names go as well.
        decisions: How many decisions go with it.
        kept_decisions: How many stay, because they reach other articles as well.
        again: The articles that would be shown again in its place.
        versions: The other texts that stood at its addresses; they stay.
    """

    article_id: str
    title: str
    names: int = 0
    claims: int = 0
    files: int = 0
    decisions: int = 0
    kept_decisions: int = 0
    again: tuple[str, ...] = ()
    versions: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Versions:
    """What a reading was made by.

    Attributes:
        rules: Version of the engine's rules.
        gazetteer: Version of the gazetteer packs.
    """

    rules: str
    gazetteer: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Filter:
    """Which articles to look at; everything left alone lets everything through.

    Attributes:
        since: First day of publication.
        until: Last day of publication.
        with_undated: Whether articles without a day count as well when a day is asked for.
        languages: ISO 639-1 codes; empty for all.
        publishers: As in the articles; empty for all.
        claim_kinds: A place counts where it has a part in a claim of one of these; empty for all.
        words: Full-text search (see ``Store.search``); empty for none.
    """

    since: date | None = None
    until: date | None = None
    with_undated: bool = False
    languages: tuple[str, ...] = ()
    publishers: tuple[str, ...] = ()
    claim_kinds: tuple[ClaimKind, ...] = ()
    words: str = ""


EVERYTHING = Filter()


@dataclass(frozen=True, slots=True, kw_only=True)
class PlaceCount:
    """A place and how often the filtered articles name it.

    Attributes:
        place: The gazetteer row.
        articles: In how many articles.
        mentions: How often in all.
    """

    place: Place
    articles: int
    mentions: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Excerpt:
    """A sentence that names a place, letter for letter.

    Attributes:
        article_id: Its article.
        title: The article's title.
        publisher: Who put it out; empty when not known.
        published: Day of publication; None when not known.
        start: First code point of the sentence in the article's text.
        end: One past the last.
        words: The sentence.
        name_start: First code point of the name in the article's text.
        name_end: One past its last.
    """

    article_id: str
    title: str
    publisher: str
    published: date | None
    start: int
    end: int
    words: str
    name_start: int
    name_end: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Hit:
    """An article that a search found.

    Attributes:
        article_id: The article.
        title: Its title.
        publisher: Who put it out; empty when not known.
        published: Day of publication; None when not known.
        start: Where the excerpt stands in the article's text.
        words: The excerpt around the first word found, letter for letter.
        marks: Where the searched words stand in the article's text: (start, end) pairs.
    """

    article_id: str
    title: str
    publisher: str
    published: date | None
    start: int
    words: str
    marks: tuple[tuple[int, int], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class SearchPage:
    """One page of what a search found, the newest articles first.

    Attributes:
        hits: This page.
        total: How many articles in all, counted up to ``SEARCH_COUNTED``.
        is_more: Whether there are more than were counted.
    """

    hits: tuple[Hit, ...]
    total: int
    is_more: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Decided:
    """What became of a decision.

    Attributes:
        review: As it was stored; one that stood and said the same, where nothing new was said.
        conflicts: Decisions of others that it contradicts; neither is in force.
        waiting_articles: Articles it reaches whose marks follow with ``Store.refresh``.
        stood: Whether the same person had decided so before, and nothing new is stored.
    """

    review: Review
    conflicts: tuple[Conflict, ...] = ()
    waiting_articles: int = 0
    stood: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Imported:
    """What importing another desk's decisions did.

    Attributes:
        new: Decisions that were not here yet.
        known: Decisions that were.
        undone: Known ones that the other desk has taken back.
        elsewhere: New ones about articles that are not in this store; they wait for them.
        erased: Ones about articles that were erased from this store; they were not taken over.
        conflicts: Where the two desks differ.
    """

    new: int
    known: int
    undone: int
    elsewhere: int
    erased: int
    conflicts: tuple[Conflict, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Rebuilt:
    """What reprocessing did.

    Attributes:
        read: How many articles were read anew.
        failed: By article id, the sentence that says why it was not; its old reading stays.
    """

    read: int
    failed: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class AddedPlace:
    """One version of a gazetteer row that a person added.

    Attributes:
        place: The row.
        version: 1 for the first.
        added_by: Who wrote this version.
        added_at: When, in UTC.
        is_removed: True when this version takes the row away.
    """

    place: Place
    version: int
    added_by: str
    added_at: datetime
    is_removed: bool


#: A search counts up to here; beyond, the page says "more than".
SEARCH_COUNTED = 500

#: With a search in the filter, places are counted in so many of the newest articles found.
SEARCHED_ARTICLES = 1_000

#: The sort keys of one day; below the first such stretch lie the undated articles.
DAY_OF_KEYS = 1 << 31


def sort_key(published: date | None, article_no: int) -> int:
    """A number that orders articles by day of publication, then by when they came.

    Undated articles come before all others; a range of days is a range of numbers.

    >>> sort_key(date(2025, 3, 20), 7) < sort_key(date(2025, 3, 21), 1), sort_key(None, 7)
    (True, 7)
    """
    return (published.toordinal() if published else 0) * DAY_OF_KEYS + article_no


def day_of(key: int) -> int:
    """The ordinal of the day of publication, read off a sort key; 0 for an undated article.

    >>> day_of(sort_key(date(2025, 3, 20), 7)) == date(2025, 3, 20).toordinal(), day_of(7)
    (True, 0)
    """
    return key // DAY_OF_KEYS


def article_no_of(key: int) -> int:
    """The article's number, read off its sort key.

    >>> article_no_of(sort_key(date(2025, 3, 20), 7))
    7
    """
    return key % DAY_OF_KEYS
