"""An article laid open for event reading: its plain text, read sentences and places by sentence."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from itertools import pairwise

from dashboard.core import late_patterns as re
from dashboard.core.events.who_and_where.outlets import without_outlets
from dashboard.core.events.who_and_where.places import PlaceGroup, can_hold_event, place_groups
from dashboard.core.plain import plain
from dashboard.core.spans import Span, span_at
from dashboard.core.times import time_readings
from dashboard.core.timing.chronicles import chronicle_of
from dashboard.model import PLACING_ROLES, READ_PARTS, Article, PartKind, Resolution, TimeReading


@dataclass(slots=True)
class Page:
    """What all readers of one article share; built once for each article.

    Attributes:
        article: The article.
        text: Its plain text, offset for offset.
        sentences: Sentences that may be read, in order.
        topics: The settlement that opens a sentence, by its index, once somebody asked (``focus``).
        named: The settlements that a sentence names, the last first, likewise.
        spots: Whether a sentence speaks of a spot that no list of places knows, likewise.
        of_backing: Indexes of the sentences in which a state denies that it backs a force, once
            they were read (``support``): they take back nothing else.
        aims: Sentences and keys of the places in them that men only move on to (``finding``).
    """

    article: Article
    text: str
    sentences: tuple[Span, ...]
    _places: tuple[Resolution, ...]
    _starts: list[int]
    _begins: list[int]
    _groups: dict[int, tuple[PlaceGroup, ...]] = field(default_factory=dict)
    topics: dict[int, tuple[Resolution, ...]] = field(default_factory=dict)
    named: dict[int, tuple[Resolution, ...]] = field(default_factory=dict)
    spots: dict[int, bool] = field(default_factory=dict)
    of_backing: set[int] = field(default_factory=set)
    aims: set[tuple[int, str]] = field(default_factory=set)
    _countries: Counter[str] = field(default_factory=Counter)
    _keys_of: dict[int, frozenset[str]] = field(default_factory=dict)

    def sentence_at(self, position: int) -> int | None:
        """Index of the sentence that holds a position; None in what is not read."""
        index = bisect_right(self._begins, position) - 1
        return index if index >= 0 and position < self.sentences[index].end else None

    def groups(self, index: int) -> tuple[PlaceGroup, ...]:
        """The groups of places in a sentence, in order."""
        found = self._groups.get(index)
        if found is None:
            sentence = self.sentences[index]
            first = bisect_left(self._starts, sentence.start)
            last = bisect_right(self._starts, sentence.end)
            named = without_outlets(
                self.text, self.article.text, sentence.start, self._places[first:last]
            )
            places = _without_measured(self.text, named)
            groups = place_groups(self.text, places) if places else ()
            found = tuple(
                _without_whose_capital(self.text, g)
                for g in groups
                if not _only_qualifies(self.text, g)
            )
            self._groups[index] = found
        return found

    def countries(self) -> Counter[str]:
        """How often places of each country are named, by its code; counted at the first asking."""
        if not self._countries:
            self._countries.update(
                head.place.country
                for index in range(len(self.sentences))
                for group in self.groups(index)
                for head in group.heads
                if head.place is not None
            )
        return self._countries

    def countries_in(self, index: int) -> frozenset[str]:
        """The countries of all places that a sentence names, also of what only says where one"
        " lies."""
        sentence = self.sentences[index]
        first, last = (bisect_left(self._starts, at) for at in (sentence.start, sentence.end))
        named = (one.place for one in self._places[first:last])
        return frozenset(place.country for place in named if place is not None)

    def times(self, index: int) -> tuple[TimeReading, ...]:
        """The times that a sentence gives, in order; in a chronicle, as seen from its entry."""
        article, entry = self.article, self.entry(self.sentences[index].start)
        sentence = self.sentences[index]
        if entry is None:
            return time_readings(article.text, sentence, article.published, article.language)
        found = time_readings(article.text, sentence, entry.latest, article.language)
        if not sentence.start <= entry.start < sentence.end:
            return found
        return (entry, *(time for time in found if time.start >= entry.end))

    def entry(self, position: int) -> TimeReading | None:
        """The date of the chronicle's entry that holds a position; None where there is none."""
        chronicle = chronicle_of(self.article.text)
        return chronicle.entry(position) if chronicle is not None else None

    def lead(self, index: int, position: int) -> str:
        """What of a sentence leads up to a position: "the army maintains that it still"."""
        return self.text[max(self.sentences[index].start, position - _LEAD) : position]

    def following(self, index: int, count: int, about: frozenset[str]) -> tuple[str, ...]:
        """The plain sentences after one, at most ``count``, but those about other places.

        Args:
            index: The sentence.
            count: How many after it are looked at.
            about: Keys of the places that it is about.
        """
        spans = (self.sentences[later] for later in self.following_indexes(index, count, about))
        return tuple(self.text[span.start : span.end] for span in spans)

    def following_indexes(self, index: int, count: int, about: frozenset[str]) -> tuple[int, ...]:
        """As :meth:`following`, their indexes."""
        return tuple(
            later
            for later in range(index + 1, min(index + 1 + count, len(self.sentences)))
            if later not in self.of_backing and (not (keys := self._keys(later)) or keys & about)
        )

    def is_elsewhere(self, index: int, about: frozenset[str]) -> bool:
        """Whether a sentence names places, and none of these."""
        keys = self._keys(index)
        return bool(keys) and keys.isdisjoint(about)

    def _keys(self, index: int) -> frozenset[str]:
        """Keys of the places of a sentence that an event can be put at."""
        found = self._keys_of.get(index)
        if found is None:
            heads = (head for group in self.groups(index) for head in usable(group))
            found = self._keys_of[index] = frozenset(map(place_key, heads))
        return found


#: So many characters before words may lead up to them.
_LEAD = 200

#: "The Congolese city of X": the country before the noun is where nothing happens.
_QUALIFIES = re.compile(
    r"(?:'s?)? (?:[\w-]+ ){0,3}?(?:city|town|village|territory|province|locality|region|capital)\b"
)


#: "The capital of North Kivu, Goma", "le chef-lieu du Nord-Kivu, Goma": whose capital it is.
_CAPITAL_OF = re.compile(
    r"\b(?:capitals?|(?:main|biggest|largest|principal) (?:city|town)|hub|chef-lieu|capitale"
    r"|centre administratif|administrative (?:cent(?:re|er)|capital|seat)"
    r"|(?:principale|plus grande) ville|mji mkuu|makao makuu)(?: (?:city|town|provinciale?))?"
    r" (?:of|de|du|d'|wa|ya)"
    r"(?: (?:the|la|l'|le|province|provincial|territoire|territory|of|de|du|mkoa wa))* ?$"
)


def _without_whose_capital(text: str, group: PlaceGroup) -> PlaceGroup:
    """The group without the land whose capital is named right behind it."""
    if len(group.heads) < _TWO or not _CAPITAL_OF.search(
        text, max(0, group.start - 60), group.start
    ):
        return group
    first = min(group.heads, key=lambda head: head.mention.start)
    if first.mention.start != group.start or not text.startswith(", ", first.mention.end):
        return group
    return replace(group, heads=tuple(head for head in group.heads if head is not first))


_TWO = 2


#: "Waasi wa Uganda wa ADF", "wanajeshi wa Burundi": whose men they are, and where nothing happens.
_OF_FORCES_SW = re.compile(
    r"\b(?:waasi|wapiganaji|wanamgambo|wanajeshi|majeshi|askari|vikosi|kundi|jeshi|adf|fdlr)"
    r"(?: (?:la|wa|ya|kihutu|kitutsi|kiislamu|zamani|waasi))*? (?:wa|la|ya) $"
)

#: "Mji wa Congo wa", "mji wa mashariki mwa DRC wa": the land of the place that is named next.
_TOWN_OF_SW = re.compile(
    r"\b(?:mji|miji|jiji|kijiji|vijiji|mkoa|jimbo|wilaya|tarafa|eneo|kambi|kituo|kisiwa|bandari)"
    r"(?: \w+){0,2} (?:wa|ya|cha|vya|la|za)(?: (?:mashariki|magharibi|kaskazini|kusini|kati)"
    r"| (?:mwa|kwa))* $"
)
_WA_SW = re.compile(r"(?: ?\(\w+\))? (?:wa|ya|cha|vya|la|za) ")


def _only_qualifies(text: str, group: PlaceGroup) -> bool:
    """Whether a country or region only tells of which town or whose men the sentence speaks."""
    if usable(group):
        return False
    before = max(0, group.start - 50)
    return bool(
        _QUALIFIES.match(text, group.end)
        or _OF_FORCES_SW.search(text, before, group.start)
        or (_WA_SW.match(text, group.end) and _TOWN_OF_SW.search(text, before, group.start))
    )


#: Without its accent "forcés" is written like "forces".
_FORCED = re.compile("forcés", re.IGNORECASE)


#: "À 25 km de X", "25 km west of X": whence the place named next is measured.
_KM_FROM = re.compile(
    r"\d ?(?:km|kms|kilomet\w+|miles?|kilomita)\b[^.;,]{0,30}?(?:\b(?:de|du|from|of|kutoka)\b|\bd')"
    r" ?(?:(?:la|le|the|ville|town|city|cite|village|of|de|mji|wa) ?)*$"
)
#: ", à Y", ", in the village of Y": closer than what it is measured from.
_CLOSER = re.compile(
    r", ?(?:precisement |exactly |more precisely )?(?:a|au|dans|en|in|at|near|pres de|katika|huko) "
    r"(?:(?:la|le|les|l'|the|ville|town|city|cite|village|localite|of|de|d') ?)*"
)


def _without_measured(text: str, places: tuple[Resolution, ...]) -> tuple[Resolution, ...]:
    """Without the places that only tell how far the place named right behind them is."""
    spans = [place.mention for place in places]
    measured = {
        one.start
        for one, following in pairwise(spans)
        if _CLOSER.fullmatch(text, one.end, following.start)
        and _KM_FROM.search(text, max(0, one.start - 60), one.start)
    }
    return tuple(place for place in places if place.mention.start not in measured)


def _with_forced_apart(text: str, printed: str) -> str:
    """Plain text in which who is forced to leave is written otherwise than forces that leave.

    >>> _with_forced_apart("ils sont forces de partir", "Ils sont forcés de partir")
    'ils sont forcez de partir'
    """
    ends = [found.end() for found in _FORCED.finditer(printed)]
    pieces = [text[start : end - 1] for start, end in pairwise([0, *ends])]
    return "z".join([*pieces, text[ends[-1] :]]) if ends else text


def open_page(
    article: Article, resolutions: Sequence[Resolution], sentence_spans: Sequence[Span]
) -> Page:
    """An article ready for reading events: only read parts, and no place of a dateline."""
    text = _with_forced_apart(plain(article.text), article.text)
    read = tuple(part for part in article.parts if part.kind in READ_PARTS)
    datelines = tuple(Span(part.start, part.end) for part in read if part.kind is PartKind.DATELINE)
    stretches = tuple(Span(part.start, part.end) for part in read)
    whole = not article.parts or stretches == (Span(0, len(text)),)
    sentences = tuple(
        piece
        for span in sentence_spans
        if whole or span_at(stretches, span.start) is not None
        for piece in (_pieces(text, span) if span.end - span.start > _LONGEST else (span,))
    )
    places = tuple(
        resolution
        for resolution in resolutions
        if resolution.mention.role in PLACING_ROLES
        and not any(line.holds(resolution.mention.start) for line in datelines)
    )
    return Page(
        article=article,
        text=text,
        sentences=sentences,
        _places=places,
        _starts=[resolution.mention.start for resolution in places],
        _begins=[span.start for span in sentences],
    )


#: A stretch without a full stop longer than this is read in pieces, so that the time for an
#: article grows with its length and no faster.
_LONGEST = 1500


def _pieces(text: str, span: Span) -> Iterator[Span]:
    """The sentence itself; an endless one in pieces that end at a blank where there is one."""
    start = span.start
    while span.end - start > _LONGEST:
        end = text.rfind(" ", start + _LONGEST // 2, start + _LONGEST)
        end = end if end > start else start + _LONGEST
        yield Span(start, end)
        start = end
    if span.end > start:
        yield Span(start, span.end)


def place_key(place: Resolution) -> str:
    """What tells one place from another, for a name that no row bears as well."""
    return place.place.id if place.place else place.mention.words.casefold()


def usable(group: PlaceGroup | None) -> tuple[Resolution, ...]:
    """The heads of a group that an event can be put at."""
    return tuple(head for head in group.heads if can_hold_event(head)) if group else ()
