"""Mentions of places, what they do in their sentence, and which place they mean."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from dashboard.model.places import Place


class Role(StrEnum):
    """What a name does in its sentence; only ``PLACE`` can be drawn."""

    PLACE = "place"
    METONYM = "metonym"
    DEMONYM = "demonym"
    ORGANISATION = "organisation"
    PERSON = "person"
    BOILERPLATE = "boilerplate"
    UNLOCATED = "unlocated"


#: The roles of names that stand for a spot where something may be.
PLACING_ROLES = frozenset({Role.PLACE, Role.UNLOCATED})


class Precision(StrEnum):
    """How sure a location is (DESIGN: ACLED and UCDP codes stand beside it)."""

    SETTLEMENT = "settlement"
    NEAR = "near"
    TERRITORY = "territory"
    PROVINCE = "province"
    REGION = "region"
    COUNTRY = "country"


@dataclass(frozen=True, slots=True, kw_only=True)
class Mention:
    """A stretch of an article that names a place, or looks as if it did.

    Attributes:
        article_id: The article it stands in.
        start: First code point of the proper name alone ("Masisi territory" -> "Masisi").
        end: One past its last.
        words: The text between, letter for letter.
        role: What the name does there.
        reason: Why that role, in words a reader understands.
    """

    article_id: str
    start: int
    end: int
    words: str
    role: Role
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Candidate:
    """A place that a mention may mean, with what speaks for it.

    Attributes:
        place: The gazetteer row.
        score: Higher is likelier; only differences within one resolution mean anything.
        why: What spoke for or against it, one clause each.
    """

    place: Place
    score: float
    why: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Resolution:
    """Which place a mention means, or why that stays open.

    There is one for every mention. For a role that is not a place, ``place`` is what the name
    points to all the same (Kigali the city, for "Kigali denied"), so that the ledger can say it.

    Attributes:
        mention: The name in its article.
        candidates: Ranked, best first; empty when no row bears the name.
        place: The one chosen; None when open or unlocated.
        precision: How finely the sentence places it; None when ``place`` is None.
        why: Why this one, or why none.
        decided_by: ``rule``, or the name of the person who decided.
        offered: For an unlocated name, a position read off the sentence ("30 km west of
            Walikale") as a Place with a wide radius; drawn only once a person accepts it.
    """

    mention: Mention
    candidates: tuple[Candidate, ...]
    place: Place | None
    precision: Precision | None
    why: str
    decided_by: str = "rule"
    offered: Place | None = None
