"""What the reader chose to see."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from dashboard.model import Claim, DisplacementDetail, EventDetail, EventType, Measure


class Happening(StrEnum):
    """The filter "What happened": coarse groups of claims."""

    TAKEN = "taken"
    LEFT = "left"
    FIGHTING = "fighting"
    HALTED = "halted"
    FLEEING = "fleeing"
    DISPLACED = "displaced"


class Layer(StrEnum):
    """What can be switched on the map."""

    PLACES = "places"
    STATED = "stated"
    MEASURED = "measured"
    DISPLACEMENT = "displacement"
    CONTROL = "control"


ALL_HAPPENINGS = frozenset(Happening)
ALL_LAYERS = frozenset(Layer)


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """The reader's choice; everything the link in the address bar keeps.

    Attributes:
        articles: Ids of the articles to show; None for all.
        happenings: Kinds of claim to show; all of them also shows places that only are named.
        layers: What is switched on.
        provinces: Whether provinces are drawn as rings.
        selected: Id of the selected mark or row; None for the view's own first choice.
        language: ISO 639-1 code of the page's own words.
    """

    articles: frozenset[str] | None = None
    happenings: frozenset[Happening] = ALL_HAPPENINGS
    layers: frozenset[Layer] = ALL_LAYERS
    provinces: bool = False
    selected: str | None = None
    language: str = "en"

    @property
    def narrowed(self) -> bool:
        """Whether the filter "What happened" hides anything."""
        return self.happenings != ALL_HAPPENINGS


_EVENT_GROUPS = {
    EventType.CAPTURED: Happening.TAKEN,
    EventType.CLAIMED_ONLY: Happening.TAKEN,
    EventType.WITHDREW: Happening.LEFT,
    EventType.CLASH: Happening.FIGHTING,
    EventType.ATTACK: Happening.FIGHTING,
    EventType.ADVANCE: Happening.FIGHTING,
    EventType.HALTED_OPERATIONS: Happening.HALTED,
    EventType.REOPENED: Happening.HALTED,
}


def happening_of(claim: Claim) -> Happening | None:
    """The filter's group that a claim falls into; None for claims the filter never hides."""
    detail = claim.detail
    if isinstance(detail, DisplacementDetail):
        stock = detail.measure is Measure.STOCK
        return Happening.DISPLACED if stock else Happening.FLEEING
    if isinstance(detail, EventDetail):
        return _EVENT_GROUPS.get(detail.type)
    return None


def chosen_claims(claims: Iterable[Claim], choice: Choice) -> tuple[Claim, ...]:
    """The claims that the filter leaves."""
    return tuple(
        claim
        for claim in claims
        if (group := happening_of(claim)) is None or group in choice.happenings
    )
