"""The two ends of a distance: the place it is counted from and the place it places."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from itertools import pairwise

from dashboard.core.lengths import tables
from dashboard.core.lengths.stated import Stated
from dashboard.core.spans import Span
from dashboard.core.tokens import Tokens
from dashboard.model import Article, PlaceKind, Resolution


@dataclass(frozen=True, slots=True)
class Text:
    """What is needed to find the two ends."""

    article: Article
    tokens: Tokens
    places: tuple[Resolution, ...]
    starts: tuple[int, ...]
    paragraph_starts: tuple[int, ...]


def reference_of(text: Text, stated: Stated) -> tuple[Resolution | None, int]:
    """The place the distance is counted from and where the distance's words end."""
    tokens = text.tokens
    at = stated.after
    linked = False
    while at < min(stated.after + 8, stated.hi):
        if tokens.gaps[at].strip(" '’-\u00a0\u202f") and at > stated.after:
            break
        place = _place_at(text, tokens.starts[at])
        if place is not None:
            return (place, place.mention.end) if linked else (None, tokens.ends[stated.after - 1])
        word = tokens.words[at]
        linked = linked or word in tables.REFERENCE_WORDS
        stands = word in tables.STANDING_NOUNS and (word != "la" or _is_there(text, at))
        if stands and linked and not _named_after(text, at, stated.hi):
            return _standing(text, word, tokens.starts[stated.unit], stated), tokens.ends[at]
        if word not in tables.BEFORE_REFERENCE and word not in tables.DIRECTIONS:
            break
        at += 1
    return None, tokens.ends[stated.after - 1]


def _is_there(text: Text, at: int) -> bool:
    """Whether "la" is "là": "à 18 kilomètres de là"."""
    return text.tokens.printed(at).lower() == "là"


def _named_after(text: Text, at: int, hi: int) -> bool:
    """Whether a place's own name follows the noun: "the town of Sake"."""
    return any(
        _place_at(text, text.tokens.starts[index]) is not None
        for index in range(at + 1, min(at + 3, hi))
    )


def _place_at(text: Text, offset: int) -> Resolution | None:
    index = bisect_right(text.starts, offset) - 1
    if index >= 0 and offset < text.places[index].mention.end:
        return text.places[index]
    return None


#: Kinds of place that a noun can stand for; any kind for the nouns not listed.
_NOUN_KINDS: dict[str, tuple[PlaceKind, ...]] = {
    "mine": (PlaceKind.MINE,),
    "camp": (PlaceKind.CAMP,),
    "site": (PlaceKind.CAMP, PlaceKind.MINE),
    "airport": (PlaceKind.AIRPORT,),
    "port": (PlaceKind.PORT,),
    "city": (PlaceKind.CITY, PlaceKind.TOWN),
    "ville": (PlaceKind.CITY, PlaceKind.TOWN),
}
_NO_PLACE_NOUNS = frozenset("border frontier frontiere pont bridge".split())


def _standing(text: Text, word: str, before: int, stated: Stated) -> Resolution | None:
    """What "the town", "the mine", "la ville" stands for: the last place of its kind before."""
    if word in _NO_PLACE_NOUNS:
        return None
    kinds = _NOUN_KINDS.get(word)
    last = None
    subject = _nearest_before(text, text.tokens.starts[stated.lo], before)
    for index in range(bisect_left(text.starts, before) - 1, -1, -1):
        candidate = text.places[index]
        if candidate is subject or not _is_point(candidate):
            continue
        kind = candidate.place.kind if candidate.place else None
        if _is_introduced_as(text, candidate, word):
            return candidate
        if last is None and (kinds is None or kind in kinds):
            last = candidate
    return last or _last_point(text, before, subject) or (subject if subject else None)


def _is_introduced_as(text: Text, resolution: Resolution, noun: str) -> bool:
    """Whether a place was named with the very noun: "La cité minière de Kamituga"."""
    at = bisect_left(text.tokens.starts, resolution.mention.start)
    return noun in text.tokens.words[max(0, at - 4) : at]


_AREAS = frozenset(
    {
        PlaceKind.TERRITORY, PlaceKind.PROVINCE, PlaceKind.REGION, PlaceKind.COUNTRY,
        PlaceKind.CONTINENT, PlaceKind.HEALTH_ZONE, PlaceKind.ROAD, PlaceKind.RIVER,
    }
)  # fmt: skip


def _is_point(resolution: Resolution) -> bool:
    return resolution.place is None or resolution.place.kind not in _AREAS


def _nearest_before(text: Text, lo: int, before: int) -> Resolution | None:
    """The nearest place on the left that is no territory or country; an area when nothing else."""
    index = bisect_left(text.starts, before) - 1
    area = None
    while index >= 0 and text.starts[index] >= lo:
        if _is_point(text.places[index]):
            return text.places[index]
        if not _is_line(text.places[index]):
            area = area or text.places[index]
        index -= 1
    return area


def _is_line(resolution: Resolution) -> bool:
    """Whether it is a road, on which other places lie."""
    return resolution.place is not None and resolution.place.kind is PlaceKind.ROAD


def goal_of(
    text: Text, span: Span, stated: Stated, reference: Resolution | None
) -> Resolution | None:
    """The place whose position is stated: before the distance, else behind it, else carried."""
    start = span.start + stated.figure.start
    found = _nearest_before(text, span.start, start)
    if found is not None and found is not reference:
        pair = _other_end_of_road(text, span, start, found)
        if reference is None and pair is None and _is_left(text, found):
            behind = _behind(text, span, span.start + stated.figure.end)
            return behind or _last_point(text, span.start, found)
        return found
    after = reference.mention.end if reference else span.start + stated.figure.end
    if (behind := _behind(text, span, after)) is not None:
        return behind
    return None if _has_unknown_name(text, stated) else _last_point(text, span.start, reference)


def _behind(text: Text, span: Span, after: int) -> Resolution | None:
    """The next place of the sentence, when it follows soon and is no territory around the other."""
    index = bisect_left(text.starts, after)
    if index < len(text.places) and text.starts[index] < min(span.end, after + _APPOSED):
        place = text.places[index]
        return place if _is_point(place) else None
    return None


def _has_unknown_name(text: Text, stated: Stated) -> bool:
    """Whether a name that is no known place stands right before: "from Rugarama, some 15 km"."""
    first = bisect_left(text.tokens.ends, stated.offset + stated.figure.start)
    before = range(max(stated.lo + 1, first - 2), first)
    return any(
        text.tokens.capital[index] and _place_at(text, text.tokens.starts[index]) is None
        for index in before
    )


#: How far behind the distance its subject may follow: "12 km west of Goma, in the camp of Rusayo".
_APPOSED = 60


_FROM = frozenset("from kutoka de depuis".split())


def _word_before(text: Text, resolution: Resolution) -> str:
    index = bisect_left(text.tokens.starts, resolution.mention.start) - 1
    return text.tokens.words[index] if index >= 0 else ""


def _is_left(text: Text, resolution: Resolution) -> bool:
    """Whether a place is where one comes from: "Kutoka Komanda ni kilomita 58"."""
    return _word_before(text, resolution) in _FROM - {"de"}


def _other_end_of_road(text: Text, span: Span, before: int, goal: Resolution) -> Resolution | None:
    """The other place of "the road from Bunia to Mongbwalu, about 80 kilometres"."""
    index = bisect_left(text.starts, before) - 1
    while index >= 0 and text.starts[index] >= span.start:
        place = text.places[index]
        if place is not goal and _is_point(place):
            return place
        index -= 1
    return None


def _last_point(text: Text, before: int, other: Resolution | None) -> Resolution | None:
    """The last place before the sentence, other than the one already taken."""
    for index in range(bisect_left(text.starts, before) - 1, -1, -1):
        place = text.places[index]
        if _is_point(place) and not _same(place, other):
            return place
    return None


def _same(one: Resolution, other: Resolution | None) -> bool:
    if other is None:
        return False
    if one.place is not None and other.place is not None:
        return one.place.id == other.place.id
    return one.mention.words == other.mention.words


def is_pinned(text: Text, stated: Stated) -> bool:
    """Whether words name a reference that is no place we know: "from the frontier", "du pont"."""
    following = text.tokens.words[stated.after : min(stated.after + 3, stated.hi)]
    return bool(following) and following[0] in tables.REFERENCE_WORDS


def unsaid_reference(
    text: Text, span: Span, stated: Stated, goal: Resolution | None
) -> Resolution | None:
    """The reference of "some 25 km to the north": the sentence's other place, else the paragraph's
    first one, else that of the paragraph before."""
    start = span.start + stated.figure.start
    if goal is not None and span.holds(goal.mention.start):
        pair = _other_end_of_road(text, span, start, goal)
        if pair is not None and (not stated.direction or _is_goal(text, goal)):
            return pair
    elif (left := _nearest_before(text, span.start, start)) is not None:
        return left
    paragraph = bisect_right(text.paragraph_starts, span.start) - 1
    end = goal.mention.start if goal else start
    found: list[Resolution] = []
    for number in range(paragraph, max(-1, paragraph - 3), -1):
        first = bisect_left(text.starts, text.paragraph_starts[number])
        last = bisect_left(text.starts, end)
        points = [item for item in text.places[first:last] if _is_point(item)]
        found = [item for item in points if not _same(item, goal)] or found
        set_out = [item for item in found if not _is_goal(text, item)]
        if set_out:
            return set_out[0]
    return found[0] if found else None


#: Before a place they say that somebody is on the way there.
_TO = frozenset("to towards toward into for vers pour jusqu hadi kuelekea".split())


def _is_goal(text: Text, resolution: Resolution) -> bool:
    """Whether somebody goes to a place: it is not what other places are told from."""
    at = bisect_left(text.tokens.starts, resolution.mention.start)
    return not _TO.isdisjoint(text.tokens.words[max(0, at - 4) : at])


_THEY = frozenset("they we he she ils elles nous il elle wao".split())
_ARE = frozenset("are were is was sont sommes est etaient etait wako".split())


def is_of_persons(text: Text, span: Span, stated: Stated) -> bool:
    """Whether it says how far somebody is: "They are 11 kilometres away"."""
    at = bisect_left(text.tokens.starts, span.start + stated.figure.start)
    words = text.tokens.words[max(stated.lo, at - 4) : at]
    return any(one in _THEY and two in _ARE for one, two in pairwise(words))


def last_place(text: Text, span: Span, stated: Stated) -> Resolution | None:
    """The last place named before a distance."""
    return _last_point(text, span.start + stated.figure.start, None)
