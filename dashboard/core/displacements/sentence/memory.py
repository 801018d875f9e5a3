"""What has been read of an article so far, and where its sentences see trouble."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import lru_cache

from dashboard.core import late_patterns as re
from dashboard.core.displacements.words.lexicon import GROUPS
from dashboard.core.quantity.nouns import DISPLACED, HOUSEHOLDS, PERSONS
from dashboard.core.spans import Span
from dashboard.core.tokens import Tokens
from dashboard.model import (
    PLACING_ROLES,
    Article,
    DisplacementDetail,
    Movement,
    PartKind,
    Place,
    PlaceKind,
    Quantity,
    Resolution,
    Role,
)

#: Words for people, with or without a figure.
PEOPLE = GROUPS | PERSONS | HOUSEHOLDS | DISPLACED
#: Of them those who are named by where they live.
DWELLERS = frozenset("habitants residents inhabitants villagers villageois".split())


@dataclass(slots=True)
class Memory:
    """What has been read of an article so far.

    Attributes:
        tokens: The words of the article.
        folded: Its text, folded.
        sentences: Its sentences.
        paragraph_of: For each sentence, the number of its paragraph.
        resolutions: Its places in order; metonyms, persons and the like left out.
        starts: Where each of them begins.
        violence: Where the places begin at which events of violence are told.
        denied: Where those begin at which somebody denies that anything happened.
        peoples: Words for the people of a country, in order: "Congolese refugees".
        origins: Sentence and origins of the last displacement that named or carried some.
        destinations: The same for destinations.
        areas: The same for the territory or province of one that named nothing smaller.
        displaced: Sentence and area, of any size, of the last one that left open which end it is.
        goal: Sentence and destinations of the last displacement that named or carried some.
        there: Sentence and places where those told of last are, with the areas they live in.
        abroad: Sentence and countries of the last displacement to another country.
        refuge: The same for a flight, which no return is.
        flight: Sentence, origins and destinations of the last flight told with both.
        flights: Sentence, origins and destinations, perhaps none, of each flight with an origin.
        lands_left: For each country told to have been reached, by its code, the countries that the
            people came from, where a sentence said so.
        goals: For each sentence told of, the keys of where its people went.
        origins_of: For each sentence told of, where its first people came from.
        groups_left: Sentence and keys of what each group that fled left by its own words.
        counted: Sentence and figure of the last displacement with one.
        households: The last sentence that told of families without a figure.
        last: What the last displacement said of itself; None before the first.
        last_number: Its sentence.
        swahili: Whether the article may be in Swahili.
        dateline: Where the article was written, by its dateline; None where it has none. It is no
            place of the story, unless the story speaks of "the town" before it names any.
        scenes: For sentences looked at before, where they see trouble (``scene.py``).
    """

    tokens: Tokens
    folded: str
    sentences: Sequence[Span]
    paragraph_of: Sequence[int]
    resolutions: Sequence[Resolution]
    starts: Sequence[int]
    violence: frozenset[int] = frozenset()
    denied: frozenset[int] = frozenset()
    peoples: Sequence[Resolution] = ()
    origins: tuple[int, tuple[Resolution, ...]] = (-1, ())
    destinations: tuple[int, tuple[Resolution, ...]] = (-1, ())
    areas: tuple[int, tuple[Resolution, ...]] = (-1, ())
    displaced: tuple[int, tuple[Resolution, ...]] = (-1, ())
    goal: tuple[int, tuple[Resolution, ...]] = (-1, ())
    there: tuple[int, tuple[Resolution, ...]] = (-9, ())
    abroad: tuple[int, tuple[Resolution, ...]] = (-1, ())
    refuge: tuple[int, tuple[Resolution, ...]] = (-1, ())
    flight: tuple[int, tuple[Resolution, ...], tuple[Resolution, ...]] = (-1, (), ())
    flights: list[tuple[int, tuple[Resolution, ...], tuple[Resolution, ...]]] = field(
        default_factory=list
    )
    lands_left: dict[str, tuple[Resolution, ...]] = field(default_factory=dict)
    goals: dict[int, set[str]] = field(default_factory=dict)
    origins_of: dict[int, tuple[Resolution, ...]] = field(default_factory=dict)
    groups_left: list[tuple[int, frozenset[str]]] = field(default_factory=list)
    counted: tuple[int, Quantity | None] = (-1, None)
    households: int = -2
    last: DisplacementDetail | None = None
    last_number: int = -1
    swahili: bool = False
    dateline: Resolution | None = None
    scenes: dict[int, tuple[Resolution, ...]] = field(default_factory=dict)

    def remember(
        self, number: int, detail: DisplacementDetail, destinations: tuple[Resolution, ...]
    ) -> None:
        """Note a displacement for the sentences after it."""
        self.last, self.last_number = detail, number
        self.destinations = (number, destinations)
        if destinations:
            self.goal = (number, destinations)
        if abroad := tuple(item for item in destinations if is_country(item)):
            self.abroad = (number, abroad)
            if detail.movement is Movement.FLIGHT:
                self.refuge = self.abroad
        self.goals.setdefault(number, set()).update(map(key_of, destinations))

    def in_sentence(self, number: int) -> Sequence[Resolution]:
        """The places of one sentence."""
        span = self.sentences[number]
        first = bisect_left(self.starts, span.start)
        return self.resolutions[first : bisect_left(self.starts, span.end, first)]

    def words_of(self, number: int) -> tuple[int, int]:
        """First word of a sentence and one past its last."""
        span = self.sentences[number]
        first = bisect_left(self.tokens.starts, span.start)
        return first, bisect_left(self.tokens.starts, span.end, first)

    def said(self, number: int) -> list[str]:
        """The words of a sentence, folded."""
        first, last = self.words_of(number)
        return self.tokens.words[first:last]


def paragraph_numbers(text: str, spans: Sequence[Span]) -> list[int]:
    """For each sentence the number of its paragraph: a line end between two sentences parts them.

    >>> paragraph_numbers("One. Two.\\nThree.", [Span(0, 4), Span(5, 9), Span(10, 16)])
    [0, 0, 1]
    """
    numbers: list[int] = []
    number = 0
    end = 0
    for span in spans:
        number += "\n" in text[end : span.start] if numbers else 0
        numbers.append(number)
        end = span.end
    return numbers


def place_resolutions(
    article: Article, resolutions: Sequence[Resolution]
) -> tuple[Resolution, ...]:
    """Only the mentions that are places of the story: not where it was written."""
    datelines = _dateline_spans(article)
    behind = max([span.end for span in datelines], default=0)
    return tuple(
        item
        for item in resolutions
        if (
            item.mention.role in PLACING_ROLES
            or _is_host(article, item)
            or _is_soil(article.text, item)
        )
        and item.mention.words.casefold() not in DISPLACED  # "IDPs" is no name
        and (
            item.mention.start >= behind
            or not any(span.holds(item.mention.start) for span in datelines)
        )
        and not _is_mountain(article.text, item)
        and not _is_of_forces(article.text, item)
    )


def _dateline_spans(article: Article) -> list[Span]:
    """The stretches of an article that say where it was written."""
    parts = [part for part in article.parts if part.kind is PartKind.DATELINE]
    return [*(Span(part.start, part.end) for part in parts), *_datelines(article.text)]


def dateline_place(article: Article, resolutions: Sequence[Resolution]) -> Resolution | None:
    """The town that opens an article's dateline: "GOMA, Congo (AP) — Thousands fled the city"."""
    spans = _dateline_spans(article)
    return next(
        (
            item
            for item in resolutions
            if spans and item.mention.role in PLACING_ROLES and is_settled(item)
            if any(span.holds(item.mention.start) for span in spans)
        ),
        None,
    )


def peoples_of(resolutions: Sequence[Resolution]) -> tuple[Resolution, ...]:
    """The words for the people of a country: "Congolese", "réfugiés centrafricains"."""
    return tuple(
        item for item in resolutions if item.mention.role is Role.DEMONYM and is_country(item)
    )


@lru_cache(maxsize=2)
def _datelines(text: str) -> tuple[Span, ...]:
    """Lines that say where it was written; kept for the steps that share a text."""
    return tuple(Span(*found.span()) for found in _DATELINE.finditer(text))


#: "les groupes armés CODECO et Zaïre", "la milice Zaïre": a name for men in arms, not for a place.
FORCES = re.compile(
    r"(?:\b(?:CODECO|milices?|groupes? armés?)(?: et(?: (?:de|du|des|la|l['’]))?)?"
    r"|\b(?:milices?|combattants|miliciens) (?:de|du|des) (?:la )?CODECO et) $"
)
_FORCES_REACH = 50
#: What these words end with: where none of it stands before a name, they are not looked for.
FORCES_ENDS = tuple(
    f"{end} " for end in "CODECO milice milices armé armés et de du des la l' l’".split()
)


def _is_of_forces(text: str, resolution: Resolution) -> bool:
    """Whether a name is joined to that of forces, or follows what they are, as its own."""
    start = resolution.mention.start
    before = text[max(0, start - _FORCES_REACH) : start]
    return before.endswith(FORCES_ENDS) and FORCES.search(before) is not None


_MOUNTAIN = re.compile(r"(?:volcan|mount|mt|mont|mlima)\.?\b", re.I)
_MOUNTAIN_REACH = 8


def _is_mountain(text: str, resolution: Resolution) -> bool:
    """Whether a volcano is named as such, not the land around it that bears its name."""
    if resolution.place is None or resolution.place.kind is not PlaceKind.VOLCANO:
        return False
    near = text[max(0, resolution.mention.start - _MOUNTAIN_REACH) :]
    return _MOUNTAIN.search(near[: len(resolution.mention.words) + 2 * _MOUNTAIN_REACH]) is not None


#: "Burundi has already welcomed 10,000 people", "the Rwandan authorities received 800 refugees",
#: "Burundi says it has received 10,000 people", "Le Burundi affirme avoir reçu 10 000 personnes".
_HOSTING = re.compile(
    r"(?: (?:government|authorities))?(?:,? on [^.;\n]{3,20}?)?"
    r"(?: (?:says|said|reports|reported|announced)(?: that)? it)?"
    r"(?: (?:has|have|had|is|are|was|were|already|also|now|currently|alone))*"
    r" (?:host|shelter|receiv|welcom|tak(?:es|en|ing) in|took in|home to|given (?:shelter|refuge))"
    r"|(?: (?:affirme|dit|déclare|annonce|assure|indique))(?: en)? avoir (?:déjà )?"
    r"(?:accueilli|reçu|hébergé|recueilli|enregistré)"
)
_HOSTING_REACH = 80


def _is_host(article: Article, resolution: Resolution) -> bool:
    """Whether a country named for its government takes people in: there it is where they are."""
    mention = resolution.mention
    if mention.role not in (Role.METONYM, Role.DEMONYM) or resolution.place is None:
        return False
    country = resolution.place.kind is PlaceKind.COUNTRY
    end = mention.end + _HOSTING_REACH
    return country and _HOSTING.match(article.text, mention.end, end) is not None


#: "ont gagné le territoire burundais", "sur le sol ougandais", "du côté rwandais".
_SOIL = re.compile(r"\b(?:territoire|sol|rive|côté|terre|côte|littoral|frontière)s? $", re.I)
_SOIL_REACH = 12


def _is_soil(text: str, resolution: Resolution) -> bool:
    """Whether a country is named by its soil, in French, where the word for its people follows."""
    mention, place = resolution.mention, resolution.place
    if mention.role is not Role.DEMONYM or place is None or place.kind is not PlaceKind.COUNTRY:
        return False
    return _SOIL.search(text[max(0, mention.start - _SOIL_REACH) : mention.start]) is not None


#: "GOMA, Democratic Republic of the Congo, May 4 (UNHCR) More than 20,000", "GISENYI, Rwanda More
#: than a thousand", without a dash.
_DATELINE = re.compile(
    r"^[A-ZÀ-Þ]{3}[A-ZÀ-Þ’' -]*"
    r"(?:(?:[,/][^\n(:;]{0,70})?\([^)\n]{2,40}\)|, [A-Z][a-z]{2,15}(?= [A-Z][a-z]+ [a-z])) ",
    re.M,
)

_NOT_LEFT = frozenset(
    {
        PlaceKind.COUNTRY, PlaceKind.CONTINENT, PlaceKind.REGION, PlaceKind.PROVINCE,
        PlaceKind.LAKE, PlaceKind.RIVER, PlaceKind.ROAD, PlaceKind.AIRPORT,
    }
)  # fmt: skip


def is_camp(resolution: Resolution) -> bool:
    """Whether a name stands for a camp."""
    return resolution.place is not None and resolution.place.kind is PlaceKind.CAMP


def is_settled(resolution: Resolution) -> bool:
    """Whether people live at a place of this kind: neither a country nor a lake."""
    return resolution.place is None or resolution.place.kind not in _NOT_LEFT


def is_area(resolution: Resolution) -> bool:
    """Whether it is a territory, a park and the like, where no single settlement is meant."""
    return resolution.place is not None and resolution.place.kind in (
        PlaceKind.TERRITORY, PlaceKind.HEALTH_ZONE, PlaceKind.PARK, PlaceKind.PLATEAU,
    )  # fmt: skip


def is_wide(resolution: Resolution) -> bool:
    """Whether it is a territory, a province and the like, which holds many settlements."""
    return is_area(resolution) or not is_settled(resolution)


def lies_in(inner: Place, outer: Place) -> bool:
    """Whether a place lies in a territory, a province or a country, by their rows."""
    if outer.kind is PlaceKind.TERRITORY:
        return (inner.admin1, inner.admin2) == (outer.admin1, outer.admin2) and inner.admin2 != ""
    if outer.kind is PlaceKind.PROVINCE:
        return inner.country == outer.country and inner.admin1 == outer.name
    return outer.kind is PlaceKind.COUNTRY and inner.country == outer.country != ""


def is_country(resolution: Resolution) -> bool:
    """Whether a name means a country; an open name means none."""
    return resolution.place is not None and resolution.place.kind is PlaceKind.COUNTRY


def country_of(resolution: Resolution) -> str:
    """The country that a place lies in or is, by its code; empty where that is open."""
    return resolution.place.country if resolution.place is not None else ""


def key_of(resolution: Resolution) -> str:
    """What tells one place from another: its row's id, or the words of an unlocated name."""
    return resolution.place.id if resolution.place else resolution.mention.words.casefold()


#: Before a place they say that it only tells where somebody spoke: "reached by phone in Sake".
_CALLS = frozenset("phone telephone simu joint jointe contacte contactee".split())
#: Lengths from a place that only helps to find another: "8 km west of Sake".
LENGTHS = frozenset(
    "km kms kilometre kilometres kilometer kilometers miles mile bornes kilomita maili".split()
)
_DOZENS = frozenset(
    "dizaine quinzaine vingtaine trentaine quarantaine cinquantaine centaine".split()
)
_ASIDE_REACH = 6


def is_aside(memory: Memory, resolution: Resolution) -> bool:
    """Whether a place only helps to find another one, or is where somebody spoke; the place
    "20 km from the border in Bubukwanga" does not."""
    at = bisect_left(memory.tokens.starts, resolution.mention.start)
    before = memory.tokens.words[max(0, at - _ASIDE_REACH) : at]
    measured = not LENGTHS.isdisjoint(before) and before[-1] not in ("in", "at", "near")
    about = len(before) > 1 and before[-2] in _DOZENS and before[-1] in ("de", "d")
    measured = measured or about  # "cette cité située à une vingtaine de Kitshanga"
    return measured or not _CALLS.isdisjoint(before) or _tells_side(memory, at)


_POINTS = frozenset(
    """north south east west northeast northwest southeast southwest northern southern eastern
    western nord sud est ouest kaskazini kusini mashariki magharibi""".split()
)
_SIDE_REACH = 4


def _tells_side(memory: Memory, at: int) -> bool:
    """Whether a place behind a comma and a compass point only says on which side of it the one
    before lies: "the camp at Kanyaruchinya, north of Goma"."""
    words, gaps = memory.tokens.words, memory.tokens.gaps
    if words[at - 1] not in ("of", "de", "du", "d", "ya") or words[at - 2] not in _POINTS:
        return False
    first = next((one for one in range(at - 2, at - 2 - _SIDE_REACH, -1) if "," in gaps[one]), 0)
    named = (bisect_left(memory.starts, memory.tokens.starts[first]) - 1) if first else -1
    return named >= 0 and memory.resolutions[named].mention.end == memory.tokens.ends[first - 1]


def settled_in(memory: Memory, number: int) -> tuple[Resolution, ...]:
    """All towns and villages that a sentence names for themselves, in order."""
    return tuple(
        item
        for item in memory.in_sentence(number)
        if is_settled(item) and not is_area(item) and not is_aside(memory, item)
    )
