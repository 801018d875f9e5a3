"""Whether a store has changed: a few numbers that differ whenever what it shows would differ."""

from __future__ import annotations

from sqlalchemy import func, or_, select

from dashboard.storage.shelf_names import ERASED_ONES
from dashboard.storage.store.counts import READINGS
from dashboard.storage.store.schema import REPLACED, added_place, article, kept, review, tally
from dashboard.storage.store.store import Store

#: Opaque; equal states show the same.
StoreState = tuple[object, ...]


def same_articles(one: StoreState, other: StoreState) -> bool:
    """Whether two states differ in readings, decisions or added rows alone."""
    return (*one[:2], *one[6:]) == (*other[:2], *other[6:])


def was_emptied(store: Store) -> bool:
    """Whether a store without an article to show has had some: they were removed, or erased."""
    asked = select(
        or_(
            select(article.c.no).exists(),
            select(kept.c.key).where(kept.c.shelf == ERASED_ONES).exists(),
        )
    )
    with store._db.read() as connection:
        return bool(connection.execute(asked).scalar())


def state_of(store: Store) -> StoreState:
    """The state of what a store shows; cheap enough to be asked at every rerun of a page.

    Raises:
        StoreError: The store is away.
    """
    asked = select(
        select(func.max(article.c.no)).scalar_subquery(),
        select(func.count()).select_from(article).where(REPLACED).scalar_subquery(),
        select(tally.c.number).where(tally.c.name == READINGS).scalar_subquery(),
        select(func.count()).select_from(review).scalar_subquery(),
        select(func.sum(review.c.is_undone)).scalar_subquery(),
        select(func.count()).select_from(added_place).scalar_subquery(),
        select(article.c.saved_at).order_by(article.c.no.desc()).limit(1).scalar_subquery(),
        # One that goes while another comes back leaves their count as it was.
        select(func.sum(article.c.no)).where(REPLACED).scalar_subquery(),
        # One that is erased from the middle leaves all of these as they were.
        select(func.count()).select_from(kept).where(kept.c.shelf == ERASED_ONES).scalar_subquery(),
    )
    with store._db.read() as connection:
        return tuple(connection.execute(asked).one())
