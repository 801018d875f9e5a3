"""Several decisions on one thing: what is in force, and where two people differ."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from dashboard.model import Change, Decision, Review, SubjectKind

#: The field that says whether a claim was rejected; set by every decision on a claim.
REJECTED = "rejected"

#: Pack of the rows that people placed: there the id names the name alone, not where it lies.
PLACED_BY_HAND = "added"


@dataclass(frozen=True, slots=True, kw_only=True)
class Conflict:
    """Two or more people decided differently; nothing of it is in force.

    Attributes:
        subject_kind: What they decided about.
        subject_id: Which one.
        field: The field they differ in, such as ``place``.
        reviews: Their decisions, oldest first, one each.
    """

    subject_kind: SubjectKind
    subject_id: str
    field: str
    reviews: tuple[Review, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Settled:
    """What stands after all decisions on one thing.

    Attributes:
        values: By field, the text in force and the latest decision that says so.
        conflicts: The fields on which people differ.
    """

    values: dict[str, tuple[str, Review]]
    conflicts: tuple[Conflict, ...]

    @property
    def latest(self) -> Review | None:
        """The newest decision in force; None when there is none."""
        reviews = [review for _, review in self.values.values()]
        return max(reviews, key=_order, default=None)


def in_force(reviews: Iterable[Review]) -> tuple[Review, ...]:
    """The decisions nobody has taken back, oldest first."""
    return tuple(sorted((r for r in reviews if not r.undone_by), key=_order))


def settle(reviews: Iterable[Review], subject_id: str | None = None) -> Settled:
    """What stands after decisions on one thing, newest per person and field.

    Args:
        reviews: Decisions on one and the same thing, in any order; undone ones do not count.
        subject_id: What a conflict is filed under; by default the subject of its first review.

    A person's own later decision replaces an earlier one. Of two people who say the same, the
    later is named. Two people who differ in a field are a conflict, and the field is not decided.
    """
    by_field: dict[str, dict[str, tuple[str, Review]]] = {}
    for review in in_force(reviews):
        for field, after in _said(review):
            by_field.setdefault(field, {})[review.reviewer] = (after, review)

    values: dict[str, tuple[str, Review]] = {}
    conflicts: list[Conflict] = []
    for field, said in by_field.items():
        if len({after for after, _ in said.values()}) == 1:
            values[field] = max(said.values(), key=lambda pair: _order(pair[1]))
        else:
            conflicts.append(_conflict(field, [review for _, review in said.values()], subject_id))
    return Settled(values=values, conflicts=tuple(conflicts))


def says_again(review: Review, before: Review) -> bool:
    """Whether a decision says nothing that the same person's decision before it did not say.

    Who moved a name and confirms it there says one thing twice; who confirms a claim that they
    edited says more, and so does a decision that reaches elsewhere or gives a reason of its own.
    """
    return _gist(review) == _gist(before)


def _gist(review: Review) -> tuple[object, ...]:
    is_name = review.subject_kind is SubjectKind.MENTION
    return (
        (review.subject_kind, review.subject_id, review.reviewer, review.note),
        (review.scope, review.territory, "" if is_name else review.decision),
        sorted(_said(review)),
    )


@lru_cache(maxsize=16_384)
def spelling(words: str) -> str:
    """A name as printed, without case, accents, hyphens and apostrophes.

    >>> spelling("KITCHANGA"), spelling("Sud-Kivu"), spelling("l’Ituri"), spelling("Béni")
    ('kitchanga', 'sud kivu', 'l ituri', 'beni')
    """
    bare = unicodedata.normalize("NFKD", words).casefold()
    kept = "".join(c if c.isalnum() else " " for c in bare if not unicodedata.combining(c))
    return " ".join(kept.split())


def _said(review: Review) -> list[tuple[str, str]]:
    """The fields a decision speaks to, each with what it wants there."""
    said = [(change.field, _wanted(review, change)) for change in review.changes]
    if review.subject_kind is SubjectKind.CLAIM:
        said.append((REJECTED, "yes" if review.decision is Decision.REJECT else ""))
    return said


def _wanted(review: Review, change: Change) -> str:
    """What a decision puts in a field; of a row placed by hand, where it lies as well.

    Two people who place one name at two points differ, though their rows bear the same id.
    """
    place = review.place
    if change.field != "place" or not change.after or place is None or place.pack != PLACED_BY_HAND:
        return change.after
    return f"{change.after} {place.latitude:.4f} {place.longitude:.4f} {place.radius_km:.1f}"


def _conflict(field: str, reviews: list[Review], subject_id: str | None) -> Conflict:
    reviews.sort(key=_order)
    return Conflict(
        subject_kind=reviews[0].subject_kind,
        subject_id=subject_id or reviews[0].subject_id,
        field=field,
        reviews=tuple(reviews),
    )


def _order(review: Review) -> tuple[float, str]:
    return review.decided_at.timestamp(), review.id
