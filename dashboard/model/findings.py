"""What is made of claims: flows, comparisons, reality checks. No figure is added to another."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from dashboard.model.claims import Claim, DestinationStatus, Movement
from dashboard.model.places import Place


@dataclass(frozen=True, slots=True, kw_only=True)
class Flow:
    """Displacement from one place to another, with its claims; figures are never added up.

    Attributes:
        id: Made from its ends and its movement.
        origin: Where from; None when not said.
        destination: Where to; None when not said.
        destination_status: Whether anybody is said to have got there.
        movement: Flight, return and so on.
        recommended: The claim whose figure is shown; the others support it.
        claims: All of them, the recommended one first.
        size_class: Lower bound of the drawn class, one of 0 (no figure), 1, 100, 1_000, 10_000,
            100_000, 1_000_000.
    """

    id: str
    origin: Place | None
    destination: Place | None
    destination_status: DestinationStatus
    movement: Movement
    recommended: Claim
    claims: tuple[Claim, ...]
    size_class: int


class Verdict(StrEnum):
    """How claims about one thing stand to each other."""

    AGREE = "agree"
    CONTRADICT = "contradict"
    ONE_SOURCE = "one_source"


@dataclass(frozen=True, slots=True, kw_only=True)
class SideReading:
    """One reading of a disputed thing.

    Attributes:
        words: The words that clash, letter for letter from the first claim's article.
        claims: The claims that say so.
    """

    words: str
    claims: tuple[Claim, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Comparison:
    """Claims about the same thing side by side.

    Attributes:
        id: Made from what it is about.
        about: Kind of question, such as ``resistance``, ``support``, ``halt``.
        place: Where; None when the thing has no place.
        subject: What it is about, in a gazetteer name or the sources' words.
        verdict: Whether they agree.
        sides: The readings, in the order of the articles.
        article_count: How many articles speak of it.
        origin_count: How many independent origins those have.
    """

    id: str
    about: str
    place: Place | None
    subject: str
    verdict: Verdict
    sides: tuple[SideReading, ...]
    article_count: int
    origin_count: int


@dataclass(frozen=True, slots=True, kw_only=True)
class RealityCheck:
    """A figure or direction beside another fact; both are shown, nobody is called a liar.

    Attributes:
        id: Made from the claims it sets side by side.
        about: ``distance``, ``bearing``, ``population`` or ``denial``.
        claims: The claims concerned: those that state the same, or a figure and what it meets.
        finding: What was compared, in one sentence without a verdict on who is right.
        agrees: True when within the stated doubt.
    """

    id: str
    about: str
    claims: tuple[Claim, ...]
    finding: str
    agrees: bool


class OriginReason(StrEnum):
    """Why two articles count as one origin.

    Attributes:
        SOURCE: Both name one original source, or one names the other's publisher.
        COPY: Most of one text stands in the other.
        SENTENCES: They share sentences word for word.
        AGENCY: Both say that they have it from one agency, and tell of the same in the same days.
        SPEAKERS: The same people say the same in both, in other words or another language.
        COUNTS: Three figures or more stand together in a sentence of both.
    """

    SOURCE = "source"
    COPY = "copy"
    SENTENCES = "sentences"
    AGENCY = "agency"
    SPEAKERS = "speakers"
    COUNTS = "counts"


@dataclass(frozen=True, slots=True, kw_only=True)
class Passage:
    """A stretch of an article's text.

    Attributes:
        article_id: Which article.
        start: First code point.
        end: One past the last.
    """

    article_id: str
    start: int
    end: int


@dataclass(frozen=True, slots=True, kw_only=True)
class OriginLink:
    """Two articles that count as one origin, and what shows it.

    Attributes:
        article_ids: The two.
        reason: Why.
        shared: What both have: the name of the source or agency, then speakers and figures.
        passages: The words that show it, those of the first article before those of the other;
            empty where the whole text does.
    """

    article_ids: tuple[str, str]
    reason: OriginReason
    shared: tuple[str, ...] = ()
    passages: tuple[Passage, ...] = ()
