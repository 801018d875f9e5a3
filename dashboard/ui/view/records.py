"""The plain values that the page and the exports show.

Ids of marks hold only ``[a-z0-9:~_-]``: they travel into the map's script, the address bar and
widget keys. Everything else here may be foreign text and is escaped where it is shown.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from dashboard.core.curves import Curve
from dashboard.core.geo import Bounds
from dashboard.model import (
    Claim,
    Comparison,
    Flow,
    Place,
    PlaceKind,
    Precision,
    RealityCheck,
    Resolution,
)
from dashboard.ui.view.choice import Happening


@dataclass(frozen=True, slots=True, kw_only=True)
class ArticleNote:
    """What is said about an article beside its sentences.

    Attributes:
        id: The article's id.
        title: Its title, or its file's name where it has none.
        original_source: Whom the text names as its source; None when it names nobody.
        publisher: Who put it out; None when not given.
        published: Day of publication; None when nobody said.
        origin: Key of its origin: articles that rewrite one report share it.
    """

    id: str
    title: str
    original_source: str | None
    publisher: str | None
    published: date | None
    origin: str

    @property
    def source_name(self) -> str:
        """The original source it names; else its publisher; else its title."""
        return self.original_source or self.publisher or self.title

    @property
    def names_source(self) -> bool:
        """Whether it says whose it is; else its title stands for that."""
        return bool(self.original_source or self.publisher)


@dataclass(frozen=True, slots=True, kw_only=True)
class Chip:
    """A claim in a few words, beside its sentence.

    Attributes:
        colour: A mark colour of the palette: place, act, distance, flow, stock, control, dispute.
        letter: The kind's letter, so that colour never stands alone.
        words: What happened, in the page's own words.
        speaker: Who says it, as printed; empty for the article itself.
        stance: Value of :class:`dashboard.model.Stance`.
    """

    colour: str
    letter: str
    words: str
    speaker: str
    stance: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Highlight:
    """A stretch of an excerpt that is marked.

    Attributes:
        start: Its first code point, counted from the excerpt's.
        end: One past its last.
        colour: Name of a colour of the palette.
    """

    start: int
    end: int
    colour: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Excerpt:
    """A sentence of an article, letter for letter.

    Attributes:
        article_id: The article it stands in.
        start: First code point in the article's text.
        end: One past the last.
        text: ``article.text[start:end]``.
        highlights: What is marked in it, in order, not overlapping.
        chips: The claims it makes.
    """

    article_id: str
    start: int
    end: int
    text: str
    highlights: tuple[Highlight, ...] = ()
    chips: tuple[Chip, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class PlaceMark:
    """A place on the map.

    Attributes:
        id: ``place:`` and the place's id.
        place: The gazetteer row.
        shape: ``dot``, ``diamond``, ``square``, ``halo``, ``ring`` or ``thin``.
        precision: The finest class that any sentence gives.
        second_line: Words under the name; empty when there are none.
        flag: ``there``, ``left`` or empty: what is reported of a force.
        forces: The forces reported there, as printed.
        dispute_id: Id of the comparison that contradicts itself about it; empty when none.
        resolutions: The mentions that put it there, in the order of the articles.
        origin_count: How many independent origins those have.
        priority: Right to room for its label, higher first.
    """

    id: str
    place: Place
    shape: str
    precision: Precision
    second_line: str
    flag: str
    forces: tuple[str, ...]
    dispute_id: str
    resolutions: tuple[Resolution, ...]
    origin_count: int
    priority: int


@dataclass(frozen=True, slots=True, kw_only=True)
class DistanceMark:
    """A distance between two places.

    Attributes:
        id: ``stated:`` and the claim's id, or ``measured:`` and both places' ids.
        start: The reference ("125 km from *Goma*"), or the selected place.
        end: The place whose position is stated; None when the text leaves it open.
        claim: The claim that states it; None for one that was only measured.
        stated: The stated words, such as ``approximately 125 km``; empty when only measured.
        measured_km: Geodesic from centre to centre; None when an end is not placed.
        error_km: Sum of the two radii; None likewise.
        bearing_deg: From ``start`` to ``end``, 0 to 360; None likewise.
        vertices: (latitude, longitude) along the geodesic; empty when it cannot be drawn.
    """

    id: str
    start: Place | None
    end: Place | None
    claim: Claim | None
    stated: str
    measured_km: float | None
    error_km: float | None
    bearing_deg: float | None
    vertices: tuple[tuple[float, float], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class FlowMark:
    """Displacement from somewhere to somewhere.

    Attributes:
        id: ``flow:`` and the flow's id.
        flow: The flow with its claims.
        words: The recommended figure as printed, without the people it counts; empty for none.
        curve: What is drawn; None when an end is open, not placed, or too wide for a point.
        anchor: The one end that is placed, when only one is; None otherwise.
        width_px: Width by size class.
        sharing: How many marks on the map carry this one figure, told of people from several
            places or to several; 1 where it is this mark's own.
    """

    id: str
    flow: Flow
    words: str
    curve: Curve | None
    anchor: Place | None
    width_px: float
    sharing: int = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class StockMark:
    """People living displaced, in the words of one claim; never added to anything.

    Attributes:
        id: ``stock:`` and the claim's id.
        claim: The claim.
        words: The figure as printed, without the people it counts.
        area: Where they are, or where from when only that is said; None when nothing is said.
    """

    id: str
    claim: Claim
    words: str
    area: Place | None

    def on_badge_of(self, other: StockMark) -> bool:
        """Whether both are one badge on the map: the same words for a figure, of the same area."""
        return (
            self.area is not None
            and other.area is not None
            and self.area.id == other.area.id
            and self.words.casefold() == other.words.casefold()
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class LedgerRow:
    """A name that was seen and is not drawn.

    Attributes:
        id: ``name:`` and a number.
        names: Its spellings, as printed.
        read_as: What it was taken for, in the page's words.
        why: Why it is not drawn, in the page's words.
        reason: The rule's own reason for the first mention.
        resolutions: Its mentions.
    """

    id: str
    names: tuple[str, ...]
    read_as: str
    why: str
    reason: str
    resolutions: tuple[Resolution, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ClaimRow:
    """A claim as a row of the board.

    Attributes:
        id: ``claim:`` and the claim's id.
        claim: The claim.
        chip: What it says, in a few words.
        places: Its places as printed.
    """

    id: str
    claim: Claim
    chip: Chip
    places: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class DisputeMark:
    """Claims about one thing side by side.

    Attributes:
        id: ``dispute:`` and the comparison's id.
        title: What it is about, in words.
        comparison: The sides with their claims.
    """

    id: str
    title: str
    comparison: Comparison


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckMark:
    """A figure beside another fact.

    Attributes:
        id: ``check:`` and the check's id.
        check: The figure, the fact, and how they compare.
    """

    id: str
    check: RealityCheck


@dataclass(frozen=True, slots=True, kw_only=True)
class View:
    """All that one page shows.

    Attributes:
        summary: What the articles say, in a sentence or two.
        caption: Counts.
        articles: The chosen articles.
        notes: Every note by article id.
        places: Places drawn.
        distances: Stated distances.
        measured: Measured ones from the selected place.
        flows: Flows, drawn or not.
        stocks: Stocks.
        disputes: Comparisons, contradictions first.
        checks: Figures beside other facts, those that do not fit first.
        claims: All claims.
        ledger: Names not drawn.
        hidden: How many claims each unchosen happening hides.
        undated_words: Relative times that wait for a date of publication, as printed.
        selected: Id of what is selected; None when nothing can be.
        bounds: Box around what is drawn in the theatre; None when nothing is.
        opening: The smaller box that the map opens with, where few places far out would shrink
            all others to a heap; None where it opens with all.
    """

    summary: str
    caption: str
    articles: tuple[ArticleNote, ...]
    notes: Mapping[str, ArticleNote]
    places: tuple[PlaceMark, ...]
    distances: tuple[DistanceMark, ...]
    measured: tuple[DistanceMark, ...]
    flows: tuple[FlowMark, ...]
    stocks: tuple[StockMark, ...]
    disputes: tuple[DisputeMark, ...]
    checks: tuple[CheckMark, ...]
    claims: tuple[ClaimRow, ...]
    ledger: tuple[LedgerRow, ...]
    hidden: Mapping[Happening, int]
    undated_words: tuple[str, ...]
    selected: str | None
    bounds: Bounds | None
    opening: Bounds | None = None


#: Kinds drawn as a solid dot; size never counts anything.
DOTS = frozenset(
    {
        PlaceKind.CITY,
        PlaceKind.TOWN,
        PlaceKind.VILLAGE,
        PlaceKind.CAMP,
        PlaceKind.HEALTH_SITE,
        PlaceKind.VOLCANO,
        PlaceKind.ISLAND,
    }
)
