"""What people decided about what the engine read."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from dashboard.model.claims import ClaimKind
from dashboard.model.places import Place


class SubjectKind(StrEnum):
    """What a decision is about."""

    MENTION = "mention"
    CLAIM = "claim"
    FLOW = "flow"
    ARTICLE = "article"


class Decision(StrEnum):
    """What a person decided.

    ``MOVE`` gives a mention another place; ``ACCEPT`` puts an unlocated name at a point;
    ``EDIT`` changes fields of a claim; ``ADD`` gives one that the reader missed; ``RECOMMEND``
    chooses the figure a flow shows; ``SET_DATE`` gives an article its day of publication.
    """

    CONFIRM = "confirm"
    REJECT = "reject"
    MOVE = "move"
    ACCEPT = "accept"
    EDIT = "edit"
    ADD = "add"
    RECOMMEND = "recommend"
    SET_DATE = "set_date"


class Scope(StrEnum):
    """How far a decision on a mention reaches; one on anything else is about that thing alone.

    ``ARTICLE`` is every mention of that spelling in the article that was read the same way.
    """

    MENTION = "only here"
    ARTICLE = "in this article"
    TERRITORY = "always for this spelling in this territory"


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """One field before and after a decision, as text; empty for nothing.

    Attributes:
        field: Which, such as ``place``, ``published``, ``recommended``, ``quantity.low``.
        before: What stood there: an id, a day (ISO 8601), a number or a word.
        after: What the person put there.
    """

    field: str
    before: str
    after: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Review:
    """One decision of a person; kept for ever, and out of force once somebody undid it.

    Attributes:
        id: 32 hex digits, made at random: the same decision at two desks has the same id.
        subject_kind: What it is about.
        subject_id: ``ARTICLE:START-END`` of a mention, or the id of the claim, flow or article.
        article_id: The article it was made in; empty for a flow.
        start: First code point of the words decided on; 0 for a flow or an article.
        end: One past the last; 0 likewise.
        words: Those words, letter for letter; of a claim that a person added, its whole sentence.
        claim_kind: Kind of the claim decided on; None for all else.
        decision: What was decided.
        scope: How far it reaches.
        territory: With ``Scope.TERRITORY``, the territory; empty means everywhere.
        changes: The fields decided on, with what stood before.
        place: The place moved to or accepted; None for all else.
        reviewer: Who decided.
        decided_at: When, in UTC.
        note: Why, in the reviewer's words; empty when not said.
        undone_by: Who took it back; empty while it is in force.
        undone_at: When, in UTC; None while it is in force.
    """

    id: str
    subject_kind: SubjectKind
    subject_id: str
    article_id: str
    start: int = 0
    end: int = 0
    words: str = ""
    claim_kind: ClaimKind | None = None
    decision: Decision
    scope: Scope = Scope.ARTICLE
    territory: str = ""
    changes: tuple[Change, ...] = ()
    place: Place | None = None
    reviewer: str
    decided_at: datetime
    note: str = ""
    undone_by: str = ""
    undone_at: datetime | None = None
