"""What a sentence leaves to the ones before it: "the village", "its residents", "another 2,000"."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from dashboard.core.displacements.governors import TYPE_NOUNS
from dashboard.core.displacements.lexicon import VIOLENCE
from dashboard.core.displacements.row import PlaceItem, Row
from dashboard.core.spans import Span
from dashboard.core.tokens import Tokens
from dashboard.model import PlaceKind, Resolution, Role


@dataclass(slots=True)
class Memory:
    """What has been read of an article so far.

    Attributes:
        tokens: The words of the article.
        sentences: Its sentences.
        paragraph_of: For each sentence, the number of its paragraph.
        resolutions: Its places in order; metonyms, persons and the like left out.
        starts: Where each of them begins.
        origins: Sentence and origins of the last displacement that named or carried some.
        destinations: The same for destinations.
    """

    tokens: Tokens
    sentences: Sequence[Span]
    paragraph_of: Sequence[int]
    resolutions: Sequence[Resolution]
    starts: Sequence[int]
    origins: tuple[int, tuple[Resolution, ...]] = (-1, ())
    destinations: tuple[int, tuple[Resolution, ...]] = (-1, ())
    _focus: dict[int, tuple[Resolution, ...]] = field(default_factory=dict)

    def in_sentence(self, number: int) -> Sequence[Resolution]:
        """The places of one sentence."""
        span = self.sentences[number]
        first = bisect_left(self.starts, span.start)
        return self.resolutions[first : bisect_left(self.starts, span.end, first)]

    def focus(self, number: int) -> tuple[Resolution, ...]:
        """The places where a sentence says that there was fighting, or that forces came or went."""
        if number not in self._focus:
            self._focus[number] = _violent_places(self.tokens, self.in_sentence(number))
        return self._focus[number]


def place_resolutions(resolutions: Sequence[Resolution]) -> tuple[Resolution, ...]:
    """Only the mentions that are places."""
    return tuple(item for item in resolutions if item.mention.role in (Role.PLACE, Role.UNLOCATED))


_COMING_AND_GOING = frozenset(
    """leave leaves left withdrew withdraw withdrawn retreated retreat occupied walk walked
    quitte quittent retire retires retirees replies replie vide desert deserte desertes empty
    empties emptied loss lost""".split()
)


def _violent_places(tokens: Tokens, places: Sequence[Resolution]) -> tuple[Resolution, ...]:
    found: list[Resolution] = []
    end = -9
    for resolution in places:
        lo = bisect_left(tokens.starts, resolution.mention.start)
        hi = bisect_left(tokens.starts, resolution.mention.end)
        around = tokens.words[max(0, lo - 5) : lo] + tokens.words[hi : hi + 3]
        listed = lo - end <= 2 and bool(found)
        fought = any(word in VIOLENCE or word in _COMING_AND_GOING for word in around)
        if (listed or fought) and is_settled(resolution):
            found.append(resolution)
            end = hi
    return tuple(found)


_NOT_LEFT = frozenset(
    {
        PlaceKind.COUNTRY, PlaceKind.CONTINENT, PlaceKind.REGION, PlaceKind.PROVINCE,
        PlaceKind.LAKE, PlaceKind.RIVER, PlaceKind.ROAD, PlaceKind.AIRPORT,
    }
)  # fmt: skip


def is_settled(resolution: Resolution) -> bool:
    """Whether people live at a place of this kind: neither a country nor a lake."""
    return resolution.place is None or resolution.place.kind not in _NOT_LEFT


# ----------------------------------------------------------------- words for a place named before

_DEFINITE = frozenset("the this that both la le cette ce two deux".split())
_ANAPHORS = frozenset(
    """village villages town towns city area locality camp site cite ville localite zone mji
    kijiji eneo""".split()
)
_SWAHILI_THIS = frozenset("huo hicho hilo hayo hiyo".split())
_TWO = frozenset("two both deux".split())
_OF = frozenset("of de du d called named ya wa".split())
_EXISTS = frozenset("is are was were have has had will".split())


def with_anaphors(row: Row, memory: Memory) -> Row:
    """The row with "the village", "the two towns", "there" standing for places named before."""
    found: list[PlaceItem] = []
    for index in range(row.lo, row.hi):
        word = row.tokens.words[index]
        if (word in _ANAPHORS and _is_anaphor(row, index)) or (
            word == "there" and row.word(index + 1) not in _EXISTS and index > row.lo
        ):
            two = row.word(index - 1) in _TWO
            before = antecedents(memory, row.tokens.starts[index], 2 if two else 1)
            found.extend(PlaceItem(index, index + 1, item, carried=True) for item in before)
    if not found:
        return row
    places = sorted([*row.places, *found], key=lambda item: item.lo)
    return replace(row, places=tuple(places))


def _is_anaphor(row: Row, index: int) -> bool:
    if any(place.lo - 3 < index < place.hi + 1 for place in row.places):
        return False  # "the town of Sake", "Rutshuru town"
    if row.word(index + 1) in _OF:
        return False
    return row.word(index - 1) in _DEFINITE or row.word(index + 1) in _SWAHILI_THIS


def antecedents(memory: Memory, before: int, count: int = 1) -> tuple[Resolution, ...]:
    """The last ``count`` places where people live named before an offset, in order."""
    found: list[Resolution] = []
    for index in range(bisect_right(memory.starts, before) - 1, -1, -1):
        resolution = memory.resolutions[index]
        if (
            resolution.mention.start < before
            and is_settled(resolution)
            and not _is_area(resolution)
        ):
            found.append(resolution)
            if len(found) == count:
                break
    return tuple(reversed(found))


def _is_area(resolution: Resolution) -> bool:
    return resolution.place is not None and resolution.place.kind in (
        PlaceKind.TERRITORY, PlaceKind.HEALTH_ZONE, PlaceKind.PARK, PlaceKind.PLATEAU,
    )  # fmt: skip


# ----------------------------------------------------------------- carried ends


def carried_origin(
    memory: Memory, number: int, excluded: Sequence[Resolution]
) -> tuple[Resolution, ...]:
    """Where the people of a flight without an origin set out, from the sentences before it.

    The origin of the last displacement of the paragraph; else the place where the paragraph, or
    the sentence just before, speaks of fighting; else the place the paragraph opens with.
    """
    names = {_key(item) for item in excluded}
    for candidate in _origin_candidates(memory, number):
        kept = tuple(item for item in candidate if _key(item) not in names)
        if kept:
            return kept
    return ()


def _origin_candidates(memory: Memory, number: int) -> list[tuple[Resolution, ...]]:
    paragraph = memory.paragraph_of[number]
    candidates = []
    sentence, origins = memory.origins
    if sentence >= 0 and memory.paragraph_of[sentence] == paragraph:
        candidates.append(origins)
    opening = number
    while opening > 0 and memory.paragraph_of[opening - 1] == paragraph:
        opening -= 1
        candidates.append(memory.focus(opening))
    if number - 1 >= 0 and opening == number:
        if sentence == number - 1:
            candidates.append(origins)
        candidates.append(memory.focus(number - 1))
    if opening < number:
        candidates.append(_topic(memory, opening))
    return candidates


def _topic(memory: Memory, number: int) -> tuple[Resolution, ...]:
    """The place a paragraph opens with, when it is the subject of its first sentence."""
    places = memory.in_sentence(number)
    if not places or not is_settled(places[0]):
        return ()
    start = memory.sentences[number].start
    words = bisect_left(memory.tokens.starts, places[0].mention.start) - bisect_left(
        memory.tokens.starts, start
    )
    return (places[0],) if words <= 2 else ()


def _key(resolution: Resolution) -> str:
    return resolution.place.id if resolution.place else resolution.mention.words.lower()


def is_type_noun(word: str) -> bool:
    """Whether a word is a noun for a kind of place."""
    return word in TYPE_NOUNS
