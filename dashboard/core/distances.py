"""Distances that a text states, beside the straight line measured between the same places.

"Walikale is approximately 125 km from Goma": FROM is the reference (Goma), TO the place whose
position is stated (Walikale). The measured line is a geodesic, not a road; a verdict is given only
where the two differ by more than a road explains.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import lru_cache
from itertools import compress, count

from dashboard.core.claim_ids import claim_id
from dashboard.core.displacements.sentence.memory import place_resolutions
from dashboard.core.lengths import tables
from dashboard.core.lengths.ends import Ends, ends_of
from dashboard.core.lengths.one_place import same
from dashboard.core.lengths.shape import Shape, Text, shapes_of, words_of
from dashboard.core.lengths.stated import Stated, stated_in
from dashboard.core.lengths.together import placed_together
from dashboard.core.lengths.verdict import detail_of
from dashboard.core.place_kinds import SETTLED
from dashboard.core.quantity.numbers import is_head
from dashboard.core.sentences_read import sentences_with
from dashboard.core.spans import Span
from dashboard.core.speakers import speaker_and_stance
from dashboard.core.tokens import Tokens, tokens_of
from dashboard.model import (
    PLACING_ROLES,
    Article,
    Claim,
    ClaimKind,
    ClaimPlace,
    PlaceRole,
    Resolution,
    Role,
)


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
    units = _units(tokens)
    if not units:
        return ()
    starts = [tokens.starts[index] for index in units]
    places = _places(article, resolutions)
    text = Text(
        article, tokens, places, tuple(item.mention.start for item in places),
        _paragraph_starts(article.text, sentence_spans), _dateline(resolutions, places),
    )  # fmt: skip
    claims: list[Claim] = []
    for number, within in sentences_with(article, sentence_spans, starts):
        span, near = sentence_spans[number], [units[at] for at in within]
        if not _are_no_way(tokens, span, near):
            claims.extend(_sentence_claims(text, span, near))
    return tuple(claims)


def _places(article: Article, resolutions: Sequence[Resolution]) -> tuple[Resolution, ...]:
    """The places of the story, and towns that only act in it: "Beni, 30 km to the east, sent
    coffins", "Goma has sent no doctor"."""
    places = place_resolutions(article, resolutions)
    kept = {item.mention.start for item in places}
    return tuple(
        item for item in resolutions if item.mention.start in kept or _is_town_that_acts(item)
    )


def _is_town_that_acts(item: Resolution) -> bool:
    """Whether a settlement stands for its people; capitals stand for their states."""
    if item.mention.role is not Role.METONYM or item.place is None:
        return False
    return item.place.kind in SETTLED and not item.place.capital_of


def _dateline(resolutions: Sequence[Resolution], places: Sequence[Resolution]) -> Resolution | None:
    """Where the article was written: the town that stands before all places of the story."""
    first = resolutions[0] if resolutions else None
    if first is None or first in places or first.mention.role not in PLACING_ROLES:
        return None
    return first if first.place is not None and first.place.kind in SETTLED else None


def _units(tokens: Tokens) -> list[int]:
    """Where the words of length and of hours stand."""
    return [*compress(count(), map(_is_unit, tokens.words))]


@lru_cache(maxsize=60_000)  # the words of a year's news are fewer
def _is_unit(word: str) -> bool:
    return word in tables.UNIT_WORDS or word.endswith(tables.GLUED)


def _paragraph_starts(text: str, spans: Sequence[Span]) -> tuple[int, ...]:
    """Where each paragraph begins: a line end between two sentences parts them."""
    before = [0, *(span.end for span in spans)]
    return tuple(
        span.start
        for end, span in zip(before, spans, strict=False)
        if end == 0 or "\n" in text[end : span.start]
    )


#: A figure begins at most so many words before or behind its unit: "twenty to twenty-five km".
_HEAD_REACH = 10


def _heads(tokens: Tokens, span: Span, units: Sequence[int]) -> list[int]:
    """Where the words near a unit begin with which a number may begin, counted from the span."""
    starts = tokens.starts
    near = {
        at
        for unit in units
        for at in range(max(0, unit - _HEAD_REACH), min(len(starts), unit + _HEAD_REACH))
    }
    return [
        starts[at] - span.start
        for at in sorted(near)
        if span.start <= starts[at] < span.end and is_head(tokens.words[at])
    ]


def _are_no_way(tokens: Tokens, span: Span, units: Sequence[int]) -> bool:
    """Whether a sentence speaks of hours alone, and has no word that makes a way of them."""
    if any(tokens.words[at] not in tables.HOURS for at in units):
        return False
    lo = bisect_left(tokens.starts, span.start)
    hi = bisect_left(tokens.starts, span.end, lo)
    words = tokens.words[lo:hi]
    return tables.WAY_ENDS.isdisjoint(words) and not any(map(tables.is_on_foot, words))


def _sentence_claims(text: Text, span: Span, units: Sequence[int]) -> Iterator[Claim]:
    found = list(stated_in(text.tokens, span, _heads(text.tokens, span, units)))
    lengths = [words_of(text.tokens, stated) for stated in found]
    shapes = shapes_of(text, span, lengths) if found else {}
    before: Ends | None = None
    for stated, length in zip(found, lengths, strict=True):
        shape = shapes.get(length.start)
        if shape is None:
            continue
        ends = ends_of(text, span, stated, shape, before)
        if ends is None:
            continue
        before = ends
        if stated.hours and (before.reference is None or before.goal is None):
            continue
        words = Span(length.start, min(before.end, span.end))
        for nth, each in enumerate(_for_each(text, span, shape, before)):
            yield _claim(text, span, stated, words, each, nth)


def _for_each(text: Text, span: Span, shape: Shape, ends: Ends) -> tuple[Ends, ...]:
    """The ends of a distance, once for every place of which it is told: "Kobu et Bambu, situés à 15
    km de Bunia"."""
    if ends.goal is None:
        return (ends,)
    others = placed_together(text, span, shape, ends.goal)
    goals = [ends.goal, *(item for item in others if not same(item, ends.reference))]
    goals.sort(key=lambda item: item.mention.start)
    return tuple(replace(ends, goal=item) for item in goals)


def _claim(text: Text, span: Span, stated: Stated, words: Span, ends: Ends, nth: int) -> Claim:
    said = speaker_and_stance(text.article.text, span, words.start)
    places = tuple(
        ClaimPlace(role=role, resolution=item, carried=not span.holds(item.mention.start))
        for role, item in ((PlaceRole.FROM, ends.reference), (PlaceRole.TO, ends.goal))
        if item is not None
    )
    return Claim(
        id=claim_id(text.article.id, ClaimKind.DISTANCE, words.start, words.end, nth),
        article_id=text.article.id,
        start=span.start,
        end=span.end,
        words_start=words.start,
        words_end=words.end,
        kind=ClaimKind.DISTANCE,
        speaker=said.speaker,
        stance=said.stance,
        places=places,
        detail=detail_of(stated, ends.reference, ends.goal),
    )
