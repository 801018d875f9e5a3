"""What a sentence leaves to the ones before it: "the village", "its residents", "another 2,000"."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

from dashboard.core.displacements.lexicon import GROUPS, VIOLENCE, Frame
from dashboard.core.displacements.row import PlaceItem, Row
from dashboard.core.quantity.nouns import DISPLACED, HOUSEHOLDS, PERSONS
from dashboard.core.spans import Span
from dashboard.core.tokens import Tokens
from dashboard.model import Article, DisplacementDetail, PartKind, PlaceKind, Resolution, Role

#: Words for people, with or without a figure.
PEOPLE = GROUPS | PERSONS | HOUSEHOLDS | DISPLACED


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
        origins: Sentence and origins of the last displacement that named or carried some.
        destinations: The same for destinations.
        last: What the last displacement said of itself; None before the first.
        last_number: Its sentence.
    """

    tokens: Tokens
    folded: str
    sentences: Sequence[Span]
    paragraph_of: Sequence[int]
    resolutions: Sequence[Resolution]
    starts: Sequence[int]
    origins: tuple[int, tuple[Resolution, ...]] = (-1, ())
    destinations: tuple[int, tuple[Resolution, ...]] = (-1, ())
    last: DisplacementDetail | None = None
    last_number: int = -1
    _focus: dict[int, tuple[Resolution, ...]] = field(default_factory=dict)

    def remember(
        self, number: int, detail: DisplacementDetail, destinations: tuple[Resolution, ...]
    ) -> None:
        """Note a displacement for the sentences after it."""
        self.last, self.last_number = detail, number
        self.destinations = (number, destinations)

    def in_sentence(self, number: int) -> Sequence[Resolution]:
        """The places of one sentence."""
        span = self.sentences[number]
        first = bisect_left(self.starts, span.start)
        return self.resolutions[first : bisect_left(self.starts, span.end, first)]

    def focus(self, number: int) -> tuple[Resolution, ...]:
        """The places where a sentence says that there was fighting, or that forces came or went."""
        if number not in self._focus:
            self._focus[number] = _violent_places(self, number)
        return self._focus[number]

    def words_of(self, number: int) -> tuple[int, int]:
        """First word of a sentence and one past its last."""
        span = self.sentences[number]
        first = bisect_left(self.tokens.starts, span.start)
        return first, bisect_left(self.tokens.starts, span.end, first)


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
    datelines = [
        Span(part.start, part.end) for part in article.parts if part.kind is PartKind.DATELINE
    ]
    return tuple(
        item
        for item in resolutions
        if item.mention.role in (Role.PLACE, Role.UNLOCATED)
        and not any(span.holds(item.mention.start) for span in datelines)
    )


_COMING_AND_GOING = frozenset(
    """shrinking shrink closing closed closure dismantled leave leaves left withdrew
    withdraw withdrawn retreated retreat occupied walk walked quitte quittent retire
    retires retirees replies replie vide desert deserte desertes empty empties emptied
    loss lost""".split()
)


def _violent_places(memory: Memory, number: int) -> tuple[Resolution, ...]:
    """Where a sentence sees fighting, coming or going; "the village" stands for its place."""
    tokens = memory.tokens
    first, last = memory.words_of(number)
    violent = [
        index
        for index in range(first, last)
        if tokens.words[index] in VIOLENCE or tokens.words[index] in _COMING_AND_GOING
    ]
    if not violent:
        return ()
    places = [item for item in memory.in_sentence(number) if is_settled(item)]
    if not places:
        return _standing_in(memory, first, last)
    return _beside(tokens, places, violent) or (places[0],)


#: A place this many words after a word of violence is where it happened.
_WINDOW = 7


def _beside(
    tokens: Tokens, places: Sequence[Resolution], violent: Sequence[int]
) -> tuple[Resolution, ...]:
    found: list[Resolution] = []
    end = -9
    for resolution in places:
        lo = bisect_left(tokens.starts, resolution.mention.start)
        hi = bisect_left(tokens.starts, resolution.mention.end)
        listed = lo - end <= 2 and bool(found)
        if listed or any(-3 < lo - index <= _WINDOW for index in violent):
            found.append(resolution)
            end = hi
    return tuple(found)


def _standing_in(memory: Memory, first: int, last: int) -> tuple[Resolution, ...]:
    """The place that "the village" in these words stands for."""
    tokens = memory.tokens
    for index in range(first + 1, last):
        if tokens.words[index] in _ANAPHORS and tokens.words[index - 1] in _DEFINITE:
            return antecedents(memory, tokens.starts[index])
    return ()


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
    """village villages town towns city area locality camp site cite ville localite zone
    mji kijiji eneo territories territoires""".split()
)
_SWAHILI_THIS = frozenset("huo hicho hilo hayo hiyo".split())
_TWO = frozenset("two both deux".split())
_OF = frozenset("of de du d called named ya wa".split())
_POSSESSIVES = frozenset("its ses son sa".split())
_SWAHILI_POSSESSIVES = frozenset("wake yake zake".split())
#: What a place can have that people leave: "ses quartiers", "its hamlets".
_PARTS = frozenset(
    """quarters hamlets outskirts suburbs neighbourhoods villages quartiers hameaux
    environs villages faubourgs""".split()
)
_PRONOUNS = frozenset("it elle il".split())
_STANDING = _ANAPHORS | _POSSESSIVES | _SWAHILI_POSSESSIVES | _PRONOUNS | {"there", "y"}


def with_anaphors(row: Row, memory: Memory, number: int) -> Row:
    """The row with "the village", "its residents", "there" standing for places named before."""
    found: list[PlaceItem] = []
    words = row.tokens.words[row.lo : row.hi]
    if _STANDING.isdisjoint(words):
        return row
    for index in [row.lo + at for at, word in enumerate(words) if word in _STANDING]:
        before = _stands_for(row, memory, number, index)
        found.extend(PlaceItem(index, index + 1, item, carried=True) for item in before)
    if not found:
        return row
    places = sorted([*row.places, *found], key=lambda item: item.lo)
    return replace(row, places=tuple(places))


def _stands_for(row: Row, memory: Memory, number: int, index: int) -> tuple[Resolution, ...]:
    """The places a word stands for; none for nearly every word."""
    word = row.tokens.words[index]
    start = row.tokens.starts[index]
    if word in _ANAPHORS and _is_anaphor(row, index):
        if word.startswith("territ"):
            return antecedents(memory, start, 2, areas=True)
        return antecedents(memory, start, 2 if row.word(index - 1) in _TWO else 1)
    if word == "y" and row.word(index - 1) not in {"il", "n"} and _lives_next(row, index):
        return memory.destinations[1] or antecedents(memory, start)
    if word == "there" and any(item.hi == index for item in row.senses):
        return antecedents(memory, start)
    if word in _POSSESSIVES and _has_people(row, index):
        return _owner(memory, number, start)
    if word in _SWAHILI_POSSESSIVES and row.word(index - 1) in PEOPLE:
        return _owner(memory, number, start)
    if word in _PRONOUNS and _hosts_next(row, index):
        return _subject(memory, number - 1)
    return ()


def _is_anaphor(row: Row, index: int) -> bool:
    if any(place.lo - 3 < index < place.hi + 1 for place in row.places):
        return False  # "the town of Sake", "Rutshuru town"
    if row.word(index + 1) in _OF:
        return False
    return row.word(index - 1) in _DEFINITE or row.word(index + 1) in _SWAHILI_THIS


def _has_people(row: Row, index: int) -> bool:
    """Whether "its" is followed by people or quarters: "ses 800 habitants", "its hamlets"."""
    following = [row.word(at) for at in range(index + 1, index + 4)]
    return any(word in PEOPLE or word in _PARTS for word in following)


def _lives_next(row: Row, index: int) -> bool:
    """Whether "y" stands before a verb of living or arriving: "600 ménages y sont hébergés"."""
    frames = (Frame.STAY, Frame.ARRIVE, Frame.RETURN)
    return any(item.sense.frame in frames and index < item.lo <= index + 4 for item in row.senses)


def _hosts_next(row: Row, index: int) -> bool:
    return any(
        item.sense.frame is Frame.HOST and index < item.lo <= index + 3 for item in row.senses
    )


def _owner(memory: Memory, number: int, start: int) -> tuple[Resolution, ...]:
    """Whose residents "its residents" are: the sentence's place, else the last one's subject."""
    here = [
        item
        for item in memory.in_sentence(number)
        if item.mention.start < start and is_settled(item) and not _is_area(item)
    ]
    return (here[-1],) if here else _subject(memory, number - 1) or antecedents(memory, start)


def _subject(memory: Memory, number: int) -> tuple[Resolution, ...]:
    """The first place people live at that a sentence names."""
    if number < 0:
        return ()
    places = memory.in_sentence(number)
    found = [item for item in places if is_settled(item) and not _is_area(item)]
    return tuple(found[:1])


#: How many mentions back a word for a place may reach.
_REACH = 8
#: Over how many mentions back is counted how often a place is named.
_COUNTED = 60


def antecedents(
    memory: Memory, before: int, count: int = 1, *, areas: bool = False
) -> tuple[Resolution, ...]:
    """What "the village" (or, with ``count`` 2, "the two villages") before an offset stands for.

    For one: the place named most often so far among the last few, the later one of two named
    equally often. For two: the last two, in order. With ``areas`` territories instead of towns.
    """
    last = bisect_right(memory.starts, before - 1)
    fitting = [
        item
        for item in memory.resolutions[max(0, last - (_COUNTED if areas else _REACH)) : last]
        if is_settled(item) and _is_area(item) is areas
    ]
    if count > 1 or not fitting:
        return tuple(_distinct(fitting)[-count:])
    names = [key_of(item) for item in memory.resolutions[max(0, last - _COUNTED) : last]]
    best = max(range(len(fitting)), key=lambda index: (names.count(key_of(fitting[index])), index))
    return (fitting[best],)


def _distinct(resolutions: Sequence[Resolution]) -> list[Resolution]:
    """The resolutions, of each place the last one only."""
    kept = {key_of(item): item for item in resolutions}
    return sorted(kept.values(), key=lambda item: item.mention.start)


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
    names = {key_of(item) for item in excluded}
    for candidate in _origin_candidates(memory, number):
        kept = tuple(item for item in candidate if key_of(item) not in names)
        if kept:
            return kept
    return ()


def turned_back(
    memory: Memory, number: int
) -> tuple[tuple[Resolution, ...], tuple[Resolution, ...]]:
    """Where "300 of them" come from and go back to: the last flight of the paragraph, reversed."""
    opening = _opening(memory, number)
    sentence, origins = memory.origins
    told, destinations = memory.destinations
    return (
        destinations if told >= opening else (),
        origins if sentence >= opening else (),
    )


def carried_goal(memory: Memory, number: int) -> tuple[Resolution, ...]:
    """Where people went back to, when only the paragraph says it: its scene, or its opening."""
    opening = _opening(memory, number)
    for earlier in range(number - 1, opening - 1, -1):
        if found := memory.focus(earlier):
            return found
    return _topic(memory, opening) if opening < number else ()


def _opening(memory: Memory, number: int) -> int:
    """The first sentence of the paragraph."""
    opening = number
    while (
        opening > max(0, number - _LOOK_BACK)
        and memory.paragraph_of[opening - 1] == memory.paragraph_of[number]
    ):
        opening -= 1
    return opening


#: How many sentences back a paragraph is looked at: longer ones are no paragraphs of news.
_LOOK_BACK = 12


def _origin_candidates(memory: Memory, number: int) -> Iterator[tuple[Resolution, ...]]:
    opening = _opening(memory, number)
    sentence, origins = memory.origins
    if sentence >= opening:
        yield origins
    for earlier in range(number - 1, opening - 1, -1):
        yield memory.focus(earlier)
    if opening == number and number > 0:
        if sentence == number - 1:
            yield origins
        yield memory.focus(number - 1)
    if opening < number:
        yield _topic(memory, opening)


def _topic(memory: Memory, number: int) -> tuple[Resolution, ...]:
    """The place a paragraph opens with, when its first sentence begins with it."""
    places = memory.in_sentence(number)
    if not places or not is_settled(places[0]):
        return ()
    first, _ = memory.words_of(number)
    at = bisect_left(memory.tokens.starts, places[0].mention.start)
    return (places[0],) if at - first <= 2 else ()


def key_of(resolution: Resolution) -> str:
    """What tells one place from another: its row's id, or the words of an unlocated name."""
    return resolution.place.id if resolution.place else resolution.mention.words.casefold()
