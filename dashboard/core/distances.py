"""Distances that a text states, beside the straight line measured between the same places.

"Walikale is approximately 125 km from Goma": FROM is the reference (Goma), TO the place whose
position is stated (Walikale). The measured line is a geodesic, not a road; a verdict is given only
where the two differ by more than a road explains.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from dashboard.core import geo
from dashboard.core.claim_ids import claim_id
from dashboard.core.lengths import tables
from dashboard.core.quantity.numbers import Figure, folded_figures
from dashboard.core.spans import Span, span_at
from dashboard.core.speakers import speaker_and_stance
from dashboard.core.tokens import Tokens, fold, tokens_of
from dashboard.model import (
    READ_PARTS,
    Article,
    Claim,
    ClaimKind,
    ClaimPlace,
    DistanceDetail,
    Place,
    PlaceKind,
    PlaceRole,
    Quantifier,
    Resolution,
    Role,
)


@dataclass(frozen=True, slots=True)
class _Stated:
    """A distance as the words give it; positions are words of the article."""

    figure: Figure
    unit: int
    hours: bool
    km_per_unit: float
    direction: str | None
    after: int  # first word after length and direction
    lo: int
    hi: int


@dataclass(frozen=True, slots=True)
class _Text:
    """What is needed to find the two ends."""

    article: Article
    tokens: Tokens
    places: tuple[Resolution, ...]
    starts: tuple[int, ...]
    paragraph_starts: tuple[int, ...]


def distance_claims(
    article: Article, resolutions: Sequence[Resolution], sentence_spans: Sequence[Span]
) -> tuple[Claim, ...]:
    """The distances an article states, in the order of the text.

    Args:
        article: The article; only its read parts are looked at.
        resolutions: One for every mention, in the order of the text.
        sentence_spans: The sentences of ``article.text``.

    Returns:
        Claims whose words are the distance's own ("125 km from Goma"). An end that the text
        leaves open is missing among their places; then nothing is measured.
    """
    tokens = tokens_of(article.text)
    if tables.UNIT_WORDS.isdisjoint(tokens.words) and "km" not in article.text.lower():
        return ()
    units = [
        index
        for index, word in enumerate(tokens.words)
        if word in tables.UNIT_WORDS or word.endswith("km")
    ]
    if not units:
        return ()
    places = tuple(
        item for item in resolutions if item.mention.role in (Role.PLACE, Role.UNLOCATED)
    )
    text = _Text(
        article, tokens, places, tuple(item.mention.start for item in places),
        _paragraph_starts(article.text, sentence_spans),
    )  # fmt: skip
    read = [Span(part.start, part.end) for part in article.parts if part.kind in READ_PARTS]
    claims: list[Claim] = []
    touched = {span_at(sentence_spans, tokens.starts[index]) for index in units}
    for number in sorted(number for number in touched if number is not None):
        span = sentence_spans[number]
        if span_at(read, span.start) is not None:
            claims.extend(_sentence_claims(text, span))
    return tuple(claims)


def _paragraph_starts(text: str, spans: Sequence[Span]) -> tuple[int, ...]:
    """Where each paragraph begins: a line end between two sentences parts them."""
    before = [0, *(span.end for span in spans)]
    return tuple(
        span.start
        for end, span in zip(before, spans, strict=False)
        if end == 0 or "\n" in text[end : span.start]
    )


def _is_unit(word: str) -> bool:
    return (
        word in tables.LENGTHS
        or word in tables.HOURS
        or (word.endswith("km") and word[:-2].isdigit())
    )


# ----------------------------------------------------------------- the words of a distance


def _sentence_claims(text: _Text, span: Span) -> Iterator[Claim]:
    folded = fold(text.article.text[span.start : span.end])
    for figure in folded_figures(folded):
        stated = _stated(text.tokens, span, figure)
        if stated is not None:
            claim = _claim(text, span, stated)
            if claim is not None:
                yield claim


def _stated(tokens: Tokens, span: Span, figure: Figure) -> _Stated | None:
    """The distance that a figure gives; None when no unit of length belongs to it."""
    lo = bisect_left(tokens.starts, span.start)
    hi = bisect_left(tokens.starts, span.end)
    unit = _unit_of(tokens, span, figure, lo, hi)
    if unit is None:
        return None
    word = tokens.words[unit]
    after = max(unit, bisect_left(tokens.starts, span.start + figure.end) - 1) + 1
    if _is_no_distance(tokens, unit, after, lo, hi):
        return None
    if word in tables.HOURS:
        way = _way_words(tokens, after, hi)
        if not way:
            return None
        after += way
    direction, after = _direction(tokens, after, hi)
    km = tables.LENGTHS.get(word, 1.0)
    return _Stated(figure, unit, word in tables.HOURS, km, direction, after, lo, hi)


def _unit_of(tokens: Tokens, span: Span, figure: Figure, lo: int, hi: int) -> int | None:
    """The word of length right after the figure, or right before it in Swahili."""
    first = bisect_left(tokens.starts, span.start + figure.start)
    following = bisect_left(tokens.starts, span.start + figure.end)
    if following < hi and tokens.words[following] in ("de", "of", "d"):
        following += 1
    if following < hi and _is_unit(tokens.words[following]):
        gap = tokens.text[span.start + figure.end : tokens.starts[following]].strip(
            " -\u00a0\u202f"
        )
        return following if gap.lower() in ("", "de", "of", "+") else None
    number = bisect_left(tokens.starts, span.start + figure.number_start)
    for before in (first - 1, number - 1):
        if before >= lo and tokens.words[before] in tables.LEADING_LENGTHS | {"saa"}:
            return before
    return None


def _is_no_distance(tokens: Tokens, unit: int, after: int, lo: int, hi: int) -> bool:
    following = tokens.words[after] if after < hi else ""
    preceding = tokens.words[unit - 1] if unit > lo else ""
    glued = tokens.text[tokens.ends[unit] : tokens.ends[unit] + 1]
    return (
        following in tables.NOT_A_DISTANCE or preceding in tables.NOT_BEFORE or glued in ("²", "/")
    )


def _way_words(tokens: Tokens, index: int, hi: int) -> int:
    """How many words after hours say that they are a way: "two hours on foot"."""
    for length in (3, 2, 1):
        words = " ".join(tokens.words[index : index + length])
        if index + length <= hi and words in tables.ON_THE_WAY:
            return length
    return 0


def _direction(tokens: Tokens, index: int, hi: int) -> tuple[str | None, int]:
    """The point of the compass after the length, and the first word after it."""
    at = index
    while at < min(index + 4, hi):
        for length in (2, 1):
            words = " ".join(tokens.words[at : at + length])
            if at + length <= hi and words in tables.DIRECTIONS:
                return tables.DIRECTIONS[words], at + length
        if tokens.words[at] not in tables.BEFORE_DIRECTION or tokens.gaps[at].strip(" '’"):
            break
        at += 1
    return None, index


# ----------------------------------------------------------------- the two ends

_End = tuple[Resolution | None, bool]


def _claim(text: _Text, span: Span, stated: _Stated) -> Claim | None:
    reference, end = _reference(text, stated)
    goal = _goal(text, span, stated, reference)
    if reference is None and not _is_pinned(text, stated):
        reference = _unsaid_reference(text, span, stated, goal)
    if stated.hours and (reference is None or goal is None):
        return None
    start = span.start + stated.figure.start
    if stated.unit < bisect_left(text.tokens.starts, start):
        start = text.tokens.starts[stated.unit]
    said = speaker_and_stance(text.article.text, span, start)
    places = tuple(
        ClaimPlace(role=role, resolution=item, carried=not span.holds(item.mention.start))
        for role, item in ((PlaceRole.FROM, reference), (PlaceRole.TO, goal))
        if item is not None
    )
    return Claim(
        id=claim_id(text.article.id, ClaimKind.DISTANCE, start, end),
        article_id=text.article.id,
        start=span.start,
        end=span.end,
        words_start=start,
        words_end=end,
        kind=ClaimKind.DISTANCE,
        speaker=said.speaker,
        stance=said.stance,
        places=places,
        detail=_detail(stated, reference, goal),
    )


def _reference(text: _Text, stated: _Stated) -> tuple[Resolution | None, int]:
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
        if word in tables.STANDING_NOUNS and linked and not _named_after(text, at, stated.hi):
            return _standing(text, word, tokens.starts[stated.unit], stated), tokens.ends[at]
        if word not in tables.BEFORE_REFERENCE and word not in tables.DIRECTIONS:
            break
        at += 1
    return None, tokens.ends[stated.after - 1]


def _named_after(text: _Text, at: int, hi: int) -> bool:
    """Whether a place's own name follows the noun: "the town of Sake"."""
    return any(
        _place_at(text, text.tokens.starts[index]) is not None
        for index in range(at + 1, min(at + 3, hi))
    )


def _place_at(text: _Text, offset: int) -> Resolution | None:
    index = bisect_right(text.starts, offset) - 1
    if index >= 0 and offset < text.places[index].mention.end:
        return text.places[index]
    return None


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


def _standing(text: _Text, word: str, before: int, stated: _Stated) -> Resolution | None:
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
        if kinds is None or kind in kinds:
            return candidate
        last = last or candidate
    return last or (subject if subject else None)


_AREAS = frozenset(
    {
        PlaceKind.TERRITORY, PlaceKind.PROVINCE, PlaceKind.REGION, PlaceKind.COUNTRY,
        PlaceKind.CONTINENT, PlaceKind.HEALTH_ZONE,
    }
)  # fmt: skip


def _is_point(resolution: Resolution) -> bool:
    return resolution.place is None or resolution.place.kind not in _AREAS


def _nearest_before(text: _Text, lo: int, before: int) -> Resolution | None:
    """The nearest place on the left that is no territory or country; an area when nothing else."""
    index = bisect_left(text.starts, before) - 1
    area = None
    while index >= 0 and text.starts[index] >= lo:
        if _is_point(text.places[index]):
            return text.places[index]
        area = area or text.places[index]
        index -= 1
    return area


def _goal(
    text: _Text, span: Span, stated: _Stated, reference: Resolution | None
) -> Resolution | None:
    """The place whose position is stated: before the distance, else behind it, else carried."""
    start = span.start + stated.figure.start
    found = _nearest_before(text, span.start, start)
    if found is not None and found is not reference:
        pair = _other_end_of_road(text, span, start, found)
        if reference is None and pair is None and _is_left(text, found):
            return _last_point(text, span.start, found)
        return found
    after = reference.mention.end if reference else span.start + stated.figure.end
    index = bisect_left(text.starts, after)
    if index < len(text.places) and text.starts[index] < min(span.end, after + _APPOSED):
        return text.places[index]
    return _last_point(text, span.start, reference)


#: How far behind the distance its subject may follow: "12 km west of Goma, in the camp of Rusayo".
_APPOSED = 60
_FROM = frozenset("from kutoka de depuis".split())


def _word_before(text: _Text, resolution: Resolution) -> str:
    index = bisect_left(text.tokens.starts, resolution.mention.start) - 1
    return text.tokens.words[index] if index >= 0 else ""


def _is_left(text: _Text, resolution: Resolution) -> bool:
    """Whether a place is where one comes from: "Kutoka Komanda ni kilomita 58"."""
    return _word_before(text, resolution) in _FROM - {"de"}


def _other_end_of_road(text: _Text, span: Span, before: int, goal: Resolution) -> Resolution | None:
    """The other place of "the road from Bunia to Mongbwalu, about 80 kilometres"."""
    index = bisect_left(text.starts, before) - 1
    while index >= 0 and text.starts[index] >= span.start:
        place = text.places[index]
        if place is not goal and _is_point(place):
            return place
        index -= 1
    return None


def _last_point(text: _Text, before: int, other: Resolution | None) -> Resolution | None:
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


def _is_pinned(text: _Text, stated: _Stated) -> bool:
    """Whether words name a reference that is no place we know: "from the frontier", "du pont"."""
    following = text.tokens.words[stated.after : min(stated.after + 3, stated.hi)]
    return bool(following) and following[0] in tables.REFERENCE_WORDS


def _unsaid_reference(
    text: _Text, span: Span, stated: _Stated, goal: Resolution | None
) -> Resolution | None:
    """The reference of "some 25 km to the north": the sentence's other place, else the paragraph's
    first one, else that of the paragraph before."""
    start = span.start + stated.figure.start
    if goal is not None and span.holds(goal.mention.start):
        pair = _other_end_of_road(text, span, start, goal)
        if pair is not None and not stated.direction:
            return pair
    elif (left := _nearest_before(text, span.start, start)) is not None:
        return left
    paragraph = bisect_right(text.paragraph_starts, span.start) - 1
    for number in range(paragraph, max(-1, paragraph - 3), -1):
        index = bisect_left(text.starts, text.paragraph_starts[number])
        end = goal.mention.start if goal else start
        while index < len(text.places) and text.starts[index] < end:
            if _is_point(text.places[index]) and not _same(text.places[index], goal):
                return text.places[index]
            index += 1
    return None


# ----------------------------------------------------------------- stated beside measured


def _detail(
    stated: _Stated, reference: Resolution | None, goal: Resolution | None
) -> DistanceDetail:
    here = reference.place if reference else None
    there = goal.place if goal else None
    measured = geo.distance_km(here, there) if here and there else None
    error = geo.error_km(here, there) if here and there and measured is not None else None
    bearing = geo.bearing_deg(here, there) if here and there else None
    value = stated.figure.high if stated.figure.high is not None else stated.figure.low
    amount = float(value or 0)
    km = None if stated.hours else round(amount * stated.km_per_unit, 1)
    detail = DistanceDetail(
        km=km,
        hours=amount if stated.hours else None,
        quantifier=stated.figure.quantifier,
        direction=stated.direction,
        measured_km=None if measured is None else round(measured, 1),
        error_km=error,
        measured_bearing_deg=None if bearing is None else round(bearing, 1),
    )
    return _with_verdict(detail)


#: A road may be this many times as long as the straight line before its length asks for a word;
#: mountain roads of the region measure up to about 1.9 times.
ROAD_FACTOR = 2.0
#: A rounded figure may fall this far below the straight line.
ROUNDING = 0.1
#: A direction is called different only beyond the two neighbouring points of the compass.
TURN_DEG = 67.5


def _with_verdict(detail: DistanceDetail) -> DistanceDetail:
    words = distance_verdict(detail)
    if not words:
        return detail
    return DistanceDetail(
        km=detail.km, hours=detail.hours, quantifier=detail.quantifier,
        direction=detail.direction, measured_km=detail.measured_km, error_km=detail.error_km,
        measured_bearing_deg=detail.measured_bearing_deg, verdict=words,
    )  # fmt: skip


def distance_verdict(detail: DistanceDetail) -> str:
    """What is odd about a stated distance, in words; empty where a road explains it.

    >>> odd = DistanceDetail(km=40, hours=None, quantifier=Quantifier.EXACT, direction="north",
    ...     measured_km=132.0, error_km=8.0, measured_bearing_deg=282.0)
    >>> print(distance_verdict(odd))
    40 km is shorter than the straight line of 132 km (± 8); stated north, measured west
    """
    found = []
    if detail.km is not None and detail.measured_km is not None and detail.error_km is not None:
        found.append(
            _length_verdict(detail.km, detail.measured_km, detail.error_km, detail.quantifier)
        )
    if detail.direction and detail.measured_bearing_deg is not None:
        stated = geo.compass_degrees(detail.direction)
        if geo.turn_deg(stated, detail.measured_bearing_deg) > TURN_DEG:
            measured = geo.compass_words(detail.measured_bearing_deg)
            found.append(f"stated {detail.direction}, measured {measured}")
    return "; ".join(words for words in found if words)


def _length_verdict(km: float, measured: float, error: float, quantifier: Quantifier) -> str:
    line = f"the straight line of {measured:.0f} km (± {error:.0f})"
    if km < (measured - error) * (1 - ROUNDING) and quantifier is not Quantifier.MORE_THAN:
        return f"{km:g} km is shorter than {line}"
    if km > (measured + error) * ROAD_FACTOR and quantifier is not Quantifier.LESS_THAN:
        return f"{km:g} km is more than twice {line}"
    return ""


def ends(claim: Claim) -> tuple[Place | None, Place | None]:
    """FROM and TO of a distance claim as places; None for an end that is open."""
    found: dict[PlaceRole, Place | None] = {
        item.role: item.resolution.place for item in claim.places
    }
    return found.get(PlaceRole.FROM), found.get(PlaceRole.TO)
