"""Claims: what an article says happened, with its sentence, its speaker and its doubt."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from dashboard.model.articles import Article
from dashboard.model.mentions import Resolution


class Quantifier(StrEnum):
    """How a figure is hedged."""

    EXACT = "exact"
    MORE_THAN = "more_than"
    LESS_THAN = "less_than"
    APPROXIMATELY = "approximately"
    VAGUE = "vague"


@dataclass(frozen=True, slots=True, kw_only=True)
class Quantity:
    """A figure with its words.

    Attributes:
        words: As printed, such as ``tens of thousands``.
        start: First code point of the words in the article.
        end: One past the last.
        quantifier: How it is hedged.
        low: Smallest value meant; None for an open end.
        high: Largest value meant; None for an open end.
        unit: ``persons`` or ``households``.
    """

    words: str
    start: int
    end: int
    quantifier: Quantifier
    low: int | None
    high: int | None
    unit: str = "persons"


class TimePrecision(StrEnum):
    """How finely a time is known."""

    DAY = "day"
    WEEK = "week"
    MONTH = "month"
    YEAR = "year"
    NONE = "none"


@dataclass(frozen=True, slots=True, kw_only=True)
class TimeReading:
    """When something is said to have happened.

    Attributes:
        words: As printed, such as ``Wednesday evening``.
        start: First code point of the words.
        end: One past the last.
        earliest: First day meant; None when the words hang on a date nobody gave.
        latest: Last day meant; None likewise.
        precision: How finely.
        anchor: What it was counted from, or why it stays open, in words.
    """

    words: str
    start: int
    end: int
    earliest: date | None
    latest: date | None
    precision: TimePrecision
    anchor: str


class ClaimKind(StrEnum):
    """What a claim is about."""

    DISPLACEMENT = "displacement"
    CONTROL = "control"
    CLASH = "clash"
    ATTACK = "attack"
    ADVANCE = "advance"
    OPERATION = "operation"
    DISTANCE = "distance"
    POPULATION = "population"
    DIPLOMACY = "diplomacy"


#: Speaker of what nobody else is named for.
THE_ARTICLE = "the article"


class Stance(StrEnum):
    """How the speaker says it."""

    STATES = "states"
    CLAIMS = "claims"
    DENIES = "denies"
    ACCUSES = "accuses"
    WARNS = "warns"


class PlaceRole(StrEnum):
    """What a place does in a claim."""

    PLACE = "place"
    ORIGIN = "origin"
    DESTINATION = "destination"
    AREA = "area"
    FROM = "from"
    TO = "to"


@dataclass(frozen=True, slots=True, kw_only=True)
class ClaimPlace:
    """A place in the part it plays in a claim.

    Attributes:
        role: The part.
        resolution: The mention and what it was resolved to.
        carried: True when the mention stands in another sentence and was carried forward.
        doubted: Why it may not have been there, in words; empty where nothing speaks against it.
            What is doubted is listed with the reason, and drawn nowhere.
    """

    role: PlaceRole
    resolution: Resolution
    carried: bool = False
    doubted: str = ""


class Measure(StrEnum):
    """People who moved, or people who live displaced: never added to one another."""

    FLOW = "flow"
    STOCK = "stock"


class Movement(StrEnum):
    """What kind of movement."""

    FLIGHT = "flight"
    RETURN = "return"
    RELOCATION = "relocation"
    EVICTION = "eviction"
    PENDULAR = "pendular"


class DestinationStatus(StrEnum):
    """Whether anybody is said to have got there."""

    ARRIVED = "arrived"
    TOWARDS = "towards"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True, kw_only=True)
class DisplacementDetail:
    """What a displacement claim says beyond its places and its figure.

    Attributes:
        measure: Whether people moved (flow) or live displaced (stock).
        movement: Which movement: a flight, a return, an eviction, and so on.
        destination_status: Whether somebody is said to have arrived, only to be on the way, or
            nothing.
    """

    measure: Measure
    movement: Movement
    destination_status: DestinationStatus


class Resistance(StrEnum):
    """What the words say about a fight for a place."""

    NONE = "none"
    LITTLE = "little"
    FIGHTING = "fighting"
    NOT_SAID = "not_said"


class EventType(StrEnum):
    """What happened at a place."""

    CAPTURED = "captured"
    WITHDREW = "withdrew"
    CLASH = "clash"
    ATTACK = "attack"
    ADVANCE = "advance"
    HALTED_OPERATIONS = "halted_operations"
    REOPENED = "reopened"
    CLAIMED_ONLY = "claimed_only"
    SUPPORT = "support"


#: The kind of claim that an event makes; what one side only asserts is one of control.
KIND_OF_EVENT: dict[EventType, ClaimKind] = {
    EventType.CAPTURED: ClaimKind.CONTROL,
    EventType.WITHDREW: ClaimKind.CONTROL,
    EventType.CLAIMED_ONLY: ClaimKind.CONTROL,
    EventType.CLASH: ClaimKind.CLASH,
    EventType.ATTACK: ClaimKind.ATTACK,
    EventType.ADVANCE: ClaimKind.ADVANCE,
    EventType.HALTED_OPERATIONS: ClaimKind.OPERATION,
    EventType.REOPENED: ClaimKind.OPERATION,
    EventType.SUPPORT: ClaimKind.DIPLOMACY,
}


class Harm(StrEnum):
    """What a toll counts."""

    KILLED = "killed"
    WOUNDED = "wounded"


@dataclass(frozen=True, slots=True, kw_only=True)
class Toll:
    """How many a sentence says were killed or wounded in an event; never added to another.

    Attributes:
        harm: Which of the two.
        words: The words that say it, letter for letter: ``killed at least 12 civilians``.
        start: First code point of these words in the article.
        end: One past the last.
        quantity: The figure with its doubt.
        sentence_start: First code point of the sentence they stand in: the event's own, or the
            next one.
        sentence_end: One past the last.
        people: Who they are in the text's own words; ``people`` where it does not say.
        speaker: Who counts, as printed; ``the article`` when nobody else is named.
        stance: How they say it.
    """

    harm: Harm
    words: str
    start: int
    end: int
    sentence_start: int
    sentence_end: int
    quantity: Quantity
    people: str
    speaker: str
    stance: Stance


@dataclass(frozen=True, slots=True, kw_only=True)
class EventDetail:
    """What a claim of control, violence, operation or diplomacy says.

    Attributes:
        type: What happened; ``CLAIMED_ONLY`` when one side asserts it and the text denies it or
            leaves it open; ``SUPPORT`` for one power said to back a force.
        verb: The words that say it, such as ``captured`` or ``entered``.
        resistance: What the words say about a fight.
        resistance_words: Those words; empty when nothing is said.
        acled_suggestion: ACLED event and sub-event, suggested, never decided; empty when none.
        acled_reason: Why that one.
        claimed: What is only claimed, where ``type`` is ``CLAIMED_ONLY`` and that is no capture:
            that men left, or that there was a fight; None otherwise.
        partial: The words that say that only a part of the place was taken or left, such as
            ``several districts``; empty where the whole of it is meant.
        tolls: What is said of killed and wounded, in the order of the text.
    """

    type: EventType
    verb: str
    resistance: Resistance = Resistance.NOT_SAID
    resistance_words: str = ""
    acled_suggestion: str = ""
    acled_reason: str = ""
    claimed: EventType | None = None
    partial: str = ""
    tolls: tuple[Toll, ...] = ()

    @property
    def told(self) -> EventType:
        """What the words tell of, as fact or as a claim.

        >>> EventDetail(type=EventType.CLAIMED_ONLY, verb="took").told.value
        'captured'
        """
        if self.type is not EventType.CLAIMED_ONLY:
            return self.type
        return self.claimed or EventType.CAPTURED


@dataclass(frozen=True, slots=True, kw_only=True)
class DistanceDetail:
    """A distance the text states.

    Attributes:
        km: Stated length in kilometres (miles converted); None when only hours are given.
        hours: Stated hours on foot or by road; None when kilometres are given.
        quantifier: How it is hedged.
        direction: Point of the compass in English, such as ``north-west``; None when not said.
        measured_km: Geodesic between the two places, centre to centre; None when one is open.
        error_km: Sum of the two radii; None likewise.
        measured_bearing_deg: Initial bearing from FROM to TO, 0 to 360; None likewise.
        verdict: Words, only where the difference is beyond what a road explains; else empty.
    """

    km: float | None
    hours: float | None
    quantifier: Quantifier
    direction: str | None
    measured_km: float | None
    error_km: float | None
    measured_bearing_deg: float | None
    verdict: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class PopulationDetail:
    """How many people live in a place, for checking other figures against."""


ClaimDetail = DisplacementDetail | EventDetail | DistanceDetail | PopulationDetail


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim:
    """What an article says happened, with its sentence.

    Attributes:
        id: Made from the article's id, the kind and the offsets: the same text, the same id.
        article_id: The article it stands in.
        start: First code point of its sentence.
        end: One past the last.
        words_start: First code point of the words that say it, inside the sentence.
        words_end: One past the last.
        kind: What it is about.
        speaker: Who says it, as printed; ``the article`` when nobody else is named.
        stance: How they say it.
        places: The places, each in its part.
        actors: Who did it, as printed.
        quantity: The figure; None when there is none.
        time: When; None when nothing is said.
        detail: What only this kind says.
        paired_with: Id of the claim it answers (a denial and its accusation); None otherwise.
        added_by: The person who added it by hand; empty for one that was read.
        added_at: When, in UTC; None likewise.
    """

    id: str
    article_id: str
    start: int
    end: int
    words_start: int
    words_end: int
    kind: ClaimKind
    speaker: str
    stance: Stance
    places: tuple[ClaimPlace, ...]
    actors: tuple[str, ...] = ()
    quantity: Quantity | None = None
    time: TimeReading | None = None
    detail: ClaimDetail
    paired_with: str | None = None
    added_by: str = ""
    added_at: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """All that was read off one article.

    Attributes:
        article: The article.
        resolutions: One for every mention, in the order of the text.
        claims: In the order of the text.
    """

    article: Article
    resolutions: tuple[Resolution, ...]
    claims: tuple[Claim, ...]
