"""The shared words: frozen records without behaviour, handed from floor to floor.

Offsets are code points into ``Article.text``, end exclusive, everywhere. Coordinates are WGS 84
degrees and travel as a :class:`Place`, never as a bare pair.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

# --------------------------------------------------------------------------- articles


class PartKind(StrEnum):
    """What a stretch of an article's text is."""

    TITLE = "title"
    STANDFIRST = "standfirst"
    BODY = "body"
    DATELINE = "dateline"
    SOURCE_LINE = "source_line"
    BYLINE = "byline"
    BIOGRAPHY = "biography"
    COMMENT_FORM = "comment_form"
    CAPTION = "caption"
    LINKS = "links"
    PAGE_FURNITURE = "page_furniture"


#: The parts that are the article; names in all others reach the ledger, never the map.
READ_PARTS = frozenset({PartKind.TITLE, PartKind.STANDFIRST, PartKind.BODY, PartKind.DATELINE})


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """A stretch of an article's text and what it is.

    Attributes:
        kind: What it is; what is not in ``READ_PARTS`` is left out of the reading.
        start: First code point.
        end: One past the last.
        reason: Why it was taken for that, in words a reader understands.
    """

    kind: PartKind
    start: int
    end: int
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class FileSpan:
    """One run of ``Article.text`` that stands unchanged in the file it was read from.

    Attributes:
        start: Offset of the run in ``Article.text``.
        file_start: Offset of the same run in the decoded file, in code points.
        length: Code points in the run.
    """

    start: int
    file_start: int
    length: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Article:
    """A text as published, cleaned, with what is not the article marked and kept.

    Attributes:
        id: Sixteen hex digits of the SHA-256 of ``text``: the same text has the same id.
        name: The file's name, or what the user called it; foreign text.
        title: First line; empty when there is none.
        text: The whole cleaned text: title, standfirst, body, and what was left out.
        parts: Stretches of ``text`` in order, not overlapping.
        publisher: Who put it out; None when not given.
        original_source: Whom the text itself names as its source, such as ``www.aljazeera.com``.
        url: Address it was read from; None when not given.
        published: Day of publication; None when nobody said, and then relative times stay open.
        language: ISO 639-1 code, ``en``, ``fr``, ``sw``, or ``und`` when too short to tell.
        raw_sha256: Hash of the file's bytes, in hex.
        file_spans: How offsets in ``text`` map back to the decoded file, in order.
        published_from: Who or what gave the day: ``page``, ``feed``, ``mail``, ``table``, ``text``,
            or ``typed in by NAME``; empty when ``published`` is None or nobody noted it.
    """

    id: str
    name: str
    title: str
    text: str
    parts: tuple[Part, ...]
    publisher: str | None = None
    original_source: str | None = None
    url: str | None = None
    published: date | None = None
    language: str = "und"
    raw_sha256: str = ""
    file_spans: tuple[FileSpan, ...] = ()
    published_from: str = ""


# --------------------------------------------------------------------------- places


class PlaceKind(StrEnum):
    """What a gazetteer row denotes on the ground."""

    CITY = "city"
    TOWN = "town"
    VILLAGE = "village"
    CAMP = "camp"
    MINE = "mine"
    AIRPORT = "airport"
    PORT = "port"
    BORDER_POST = "border_post"
    HEALTH_SITE = "health_site"
    HEALTH_ZONE = "health_zone"
    TERRITORY = "territory"
    PROVINCE = "province"
    REGION = "region"
    ROAD = "road"
    RIVER = "river"
    LAKE = "lake"
    PARK = "park"
    PLATEAU = "plateau"
    VOLCANO = "volcano"
    ISLAND = "island"
    COUNTRY = "country"
    CONTINENT = "continent"


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """One row of the gazetteer: something on the ground that an article can name.

    Attributes:
        id: Key that stays the same for ever, such as ``masisi-territory``.
        name: The spelling shown to readers.
        kind: What the name denotes.
        latitude: Degrees north of the equator (WGS 84); negative in the south. None with
            ``longitude`` None: the place exists and nobody has placed it with evidence.
        longitude: Degrees east of Greenwich (WGS 84).
        radius_km: How far from that point the named thing reaches, in kilometres.
        other_names: Further spellings met in print.
        weak_names: Names that never resolve alone, only beside a confirming word or place.
        demonyms: Words for its people and government, such as ``Congolese``; never the place.
        country: ISO 3166-1 alpha-2 code; empty where it spans several.
        admin1: Province, in its gazetteer spelling; several are joined by ``|``; empty abroad.
        admin2: Territory; empty when it has none.
        pcode: OCHA P-code; empty when it has none.
        population: Inhabitants as the source gives them; None when it does not.
        source: Who says it lies there: register and record.
        source_id: The record's number in that register; empty when it has none.
        licence: Under which the coordinate was published.
        sensitive: Camps and health sites; never shown more finely than their town.
        capital_of: ISO code of the country it governs, empty otherwise.
        pack: The gazetteer pack that carries it: ``theatre``, ``world`` or an imported one.
    """

    id: str
    name: str
    kind: PlaceKind
    latitude: float | None
    longitude: float | None
    radius_km: float
    other_names: tuple[str, ...] = ()
    weak_names: tuple[str, ...] = ()
    demonyms: tuple[str, ...] = ()
    country: str = ""
    admin1: str = ""
    admin2: str = ""
    pcode: str = ""
    population: int | None = None
    source: str
    source_id: str = ""
    licence: str = ""
    sensitive: bool = False
    capital_of: str = ""
    pack: str = "theatre"


@dataclass(frozen=True, slots=True, kw_only=True)
class SharedName:
    """A name that several places bear on purpose, and what decides between them.

    Attributes:
        name: The name as printed; spellings that fold to the same count as one.
        ids: The places that bear it, at least two.
        default_id: The one meant when nothing else is said; None when the text must say.
        rule: What decides, in words.
        cues: For a place's id, words whose nearness speaks for that place.
        folded: The name in lower case without accents and hyphens.
    """

    name: str
    ids: tuple[str, ...]
    default_id: str | None
    rule: str = ""
    cues: tuple[tuple[str, tuple[str, ...]], ...] = ()
    folded: str = ""


# --------------------------------------------------------------------------- mentions


class Role(StrEnum):
    """What a name does in its sentence; only ``PLACE`` can be drawn."""

    PLACE = "place"
    METONYM = "metonym"
    DEMONYM = "demonym"
    ORGANISATION = "organisation"
    PERSON = "person"
    BOILERPLATE = "boilerplate"
    UNLOCATED = "unlocated"


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


# --------------------------------------------------------------------------- claims


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
    """

    role: PlaceRole
    resolution: Resolution
    carried: bool = False


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
    """What a displacement claim says beyond its places and its figure."""

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
    """

    type: EventType
    verb: str
    resistance: Resistance = Resistance.NOT_SAID
    resistance_words: str = ""
    acled_suggestion: str = ""
    acled_reason: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class DistanceDetail:
    """A distance the text states.

    Attributes:
        km: Stated length in kilometres (miles converted); None when only hours are given.
        hours: Stated hours on foot or by road; None when kilometres are given.
        quantifier: How it is hedged.
        direction: Compass words as printed, such as ``north-west``; None when not said.
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


# --------------------------------------------------------------------------- what is made of claims


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
        claims: The claims concerned, one or two.
        finding: What was compared, in one sentence without a verdict on who is right.
        agrees: True when within the stated doubt.
    """

    id: str
    about: str
    claims: tuple[Claim, ...]
    finding: str
    agrees: bool


# --------------------------------------------------------------------------- what people decided


class SubjectKind(StrEnum):
    """What a decision is about."""

    MENTION = "mention"
    CLAIM = "claim"
    FLOW = "flow"
    ARTICLE = "article"


class Decision(StrEnum):
    """What a person decided.

    ``MOVE`` gives a mention another place; ``ACCEPT`` puts an unlocated name at a point;
    ``EDIT`` changes fields of a claim; ``RECOMMEND`` chooses the figure a flow shows;
    ``SET_DATE`` gives an article its day of publication.
    """

    CONFIRM = "confirm"
    REJECT = "reject"
    MOVE = "move"
    ACCEPT = "accept"
    EDIT = "edit"
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
        words: Those words, letter for letter.
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
