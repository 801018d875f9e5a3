"""What a sentence leaves to the ones before it: where its people came from, where they went."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence

from dashboard.core.displacements.memory import PEOPLE, Memory, is_settled, key_of
from dashboard.core.displacements.scene import scene_of
from dashboard.model import Resolution


def carried_origin(
    memory: Memory, number: int, excluded: Sequence[Resolution], *, near: bool
) -> tuple[Resolution, ...]:
    """Where the people of a flight without an origin set out, from the sentences before it.

    The origin of the last displacement of the paragraph; else the place where the paragraph, or
    the sentence just before, speaks of fighting; else the place the paragraph opens with.
    """
    names = {key_of(item) for item in excluded}
    printed = {item.mention.words.casefold() for item in excluded}
    candidates = _near_candidates if near else _origin_candidates
    for candidate in candidates(memory, number):
        kept = tuple(
            item
            for item in candidate
            if key_of(item) not in names and item.mention.words.casefold() not in printed
        )
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
        if found := scene_of(memory, earlier):
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


def _near_candidates(memory: Memory, number: int) -> Iterator[tuple[Resolution, ...]]:
    """For people said to be or to arrive somewhere: only trouble the paragraph just told of."""
    opening = _opening(memory, number)
    sentence, origins = memory.origins
    if sentence >= max(opening, number - 1):
        yield origins
    for earlier in range(number - 1, max(opening, number - 3) - 1, -1):
        yield scene_of(memory, earlier)


def _origin_candidates(memory: Memory, number: int) -> Iterator[tuple[Resolution, ...]]:
    opening = _opening(memory, number)
    sentence, origins = memory.origins
    if sentence >= opening:
        yield origins
    for earlier in range(number - 1, opening - 1, -1):
        yield scene_of(memory, earlier)
    if opening < number:
        yield _topic(memory, opening)
    for earlier in range(opening - 1, max(-1, opening - 1 - _SCENE_REACH), -1):
        if sentence == earlier:
            yield origins
        yield scene_of(memory, earlier)


#: How many sentences before the paragraph the trouble may stand that people flee from.
_SCENE_REACH = 6


def _topic(memory: Memory, number: int) -> tuple[Resolution, ...]:
    """The place a paragraph opens with, when its first sentence begins with it."""
    places = memory.in_sentence(number)
    if not places or not is_settled(places[0]):
        return ()
    first, _ = memory.words_of(number)
    at = bisect_left(memory.tokens.starts, places[0].mention.start)
    opens = at - first <= 2 or (at - first <= _PEOPLE_OF and _is_of_people(memory, first, at))
    return (places[0],) if opens else ()


#: "Les premiers habitants de Boga" opens a paragraph with Boga.
_PEOPLE_OF = 5


def _is_of_people(memory: Memory, first: int, at: int) -> bool:
    """Whether the words before a place are its people and no more."""
    words = memory.tokens.words[first:at]
    return len(words) > 1 and words[-1] in _OF and words[-2] in PEOPLE


_OF = frozenset("of de d du wa".split())
