"""Which of the places named before "the village", "cette localité", "there" stand for.

Not the one named last, but the one the text is about. A place that is itself an end of a
movement, or where there was fighting, comes before one that is only named; a place that only helps
to tell of another ("near Beni", "the mayor of Goma", "Kisangani lies 250 km away") is none of them.
What people do there says the rest: they flee from where the trouble is, go home to where they fled
from, and are taken in where they got to.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Sequence
from enum import StrEnum

from dashboard.core.displacements.before.backdrop import is_backdrop, only_locates
from dashboard.core.displacements.sentence.memory import (
    Memory,
    is_area,
    is_camp,
    is_settled,
    key_of,
)
from dashboard.model import PlaceKind, Resolution


class Use(StrEnum):
    """What people do at the place that a word stands for."""

    LEFT = "left"  # "fled the town"
    HOME = "home"  # "returned to the town"
    REACHED = "reached"  # "arrived in the town", "are living in the town"
    ANY = "any"  # "the town is empty"


#: What a camp is called; it is no town, city or village.
_SITES = frozenset("camp camps site sites settlement zone area".split())
#: How many mentions back a word for a place may reach.
_REACH = 8
#: Over how many mentions back is counted how often a place is named.
_COUNTED = 60


def antecedents(
    memory: Memory,
    before: int,
    count: int = 1,
    *,
    areas: bool = False,
    small: bool = False,
    city: bool = False,
    use: Use = Use.ANY,
    noun: str = "",
) -> tuple[Resolution, ...]:
    """What "the village" (or, with ``count`` 2, "the two villages") before an offset stands for.

    For one: among the last few places the one called so (``noun``: "the town of Sake"), which
    fits what people do there, is named most often, or is the later of two named equally often.
    For two: the last two, in order. With ``areas`` territories instead of towns, with ``small``
    no city where there is anything smaller: nobody calls Bunia a village; with ``city`` a city
    where there is one.
    """
    last = bisect_right(memory.starts, before - 1)
    named = [
        item
        for item in memory.resolutions[max(0, last - (_COUNTED if areas else _REACH)) : last]
        if is_settled(item) and is_area(item) is areas
    ]
    if noun and noun not in _SITES:
        named = [item for item in named if not is_camp(item)] or named
    fitting = named if areas else _told_of(memory, named, use, before)
    if small:
        fitting = [item for item in fitting if not _is_city(item)] or fitting
    if city:
        fitting = [item for item in fitting if _is_city(item)] or fitting
    if count > 1 or not fitting:
        return tuple(_distinct(fitting)[-count:])
    if noun:
        fitting = [item for item in fitting if _is_called(memory, item, noun)] or fitting
    names = [key_of(item) for item in memory.resolutions[max(0, last - _COUNTED) : last]]
    ranks = _ranks(memory, fitting, use)
    best = max(
        range(len(fitting)),
        key=lambda index: (
            ranks[key_of(fitting[index])],
            names.count(key_of(fitting[index])),
            index,
        ),
    )
    return (fitting[best],)


def _of_paragraph(memory: Memory, fitting: Sequence[Resolution], before: int) -> list[Resolution]:
    """The places named in the paragraph of an offset: a new one is on a town of its own. "Calm has
    returned to Kamanyola. Some 210 families have come back to the town"."""
    number = bisect_right(memory.sentences, before, key=lambda span: span.start) - 1
    paragraph = memory.paragraph_of[number]
    return [one for one in fitting if memory.paragraph_of[_number(memory, one)] == paragraph]


#: What the place of a dateline is called in its story.
_TOWNS = frozenset("town city ville cite".split())
_VILLAGES = frozenset("village bourgade hamlet".split())


def written_at(memory: Memory, noun: str) -> tuple[Resolution, ...]:
    """The town where the article was written, where "the town" stands before any other is named:
    "GOMA, Congo (AP) — Thousands fled the city". Nobody calls Goma a village."""
    place = memory.dateline
    if place is None or not (noun in _TOWNS or (noun in _VILLAGES and not _is_city(place))):
        return ()
    return (place,)


def _told_of(
    memory: Memory, named: Sequence[Resolution], use: Use, before: int
) -> list[Resolution]:
    """The places of which something is told: not those that only help to find another, nor, where
    there are others, those that are only near or far off, or where somebody holds office."""
    there = use is Use.REACHED  # "Kanyabayonga lies 25 km to the north. Many fled there"
    fitting = [item for item in named if not only_locates(memory, item)]
    told = [item for item in fitting if not is_backdrop(memory, item, may_lie_off=there)]
    if there and (safe := _safe(memory, told, fitting)):
        return safe
    told = told or fitting
    return (use is Use.HOME and _of_paragraph(memory, told, before)) or told


def _safe(
    memory: Memory, told: Sequence[Resolution], fitting: Sequence[Resolution]
) -> list[Resolution]:
    """The places where somebody only speaks or holds office, where all that are told of have been
    left or seen trouble: people are taken in by none of these. "Thousands fled Nyabibwe, he said
    in Bukavu. The city is receiving them", "Fighting broke out in Miriki. The mayor of Kayna has
    opened the schools. Some 300 families are living in the town"."""
    gone = (one for one in fitting if _was_left(memory, one) or _has_violence(memory, one))
    shunned = {key_of(one) for one in gone}
    if any(key_of(one) not in shunned for one in told):
        return []
    return [one for one in fitting if key_of(one) not in shunned]


def _ranks(memory: Memory, fitting: Sequence[Resolution], use: Use) -> dict[str, int]:
    """How well each place, by its key, fits what people do there: the best of its mentions."""
    ranks: dict[str, int] = {}
    for item in fitting:
        rank = max(
            (value for holds, value in _WORTH[use] if holds(memory, item)),
            key=abs,
            default=0,
        )
        before = ranks.get(key_of(item), 0)
        ranks[key_of(item)] = max(before, rank, key=abs)
    return ranks


def _number(memory: Memory, item: Resolution) -> int:
    """The sentence in which a place is named."""
    return bisect_right(memory.sentences, item.mention.start, key=lambda span: span.start) - 1


def _has_violence(memory: Memory, item: Resolution) -> bool:
    return item.mention.start in memory.violence


def _was_reached(memory: Memory, item: Resolution) -> bool:
    return key_of(item) in memory.goals.get(_number(memory, item), ())


def _was_left(memory: Memory, item: Resolution) -> bool:
    left = memory.origins_of.get(_number(memory, item), ())
    return key_of(item) in {key_of(one) for one in left}


#: What was told of a place, and how much that counts for what people do there; the weightiest
#: counts, and what weighs less than nothing is taken where there is nothing else.
_WORTH: dict[Use, tuple[tuple[Callable[[Memory, Resolution], bool], int], ...]] = {
    Use.LEFT: ((_has_violence, 3), (_was_left, 2), (_was_reached, 1)),
    Use.HOME: ((_was_left, 3), (_has_violence, 2), (_was_reached, -1)),
    Use.REACHED: ((_was_reached, 3), (_was_left, -2), (_has_violence, -1)),
    Use.ANY: ((_has_violence, 1), (_was_left, 1), (_was_reached, 1)),
}

#: Between a noun and the name it goes with: "the town of Sake", "la cité minière de Rubaya".
_CALLED_BEFORE, _CALLED_BEHIND = 4, 4
_STOPS = frozenset("and et or ou but mais from to vers depuis".split())


def _is_called(memory: Memory, item: Resolution, noun: str) -> bool:
    """Whether a place is introduced by this noun: "the town of Sake", "Sake, a town", "Sake
    town"."""
    words = memory.tokens.words
    lo = bisect_left(memory.tokens.starts, item.mention.start)
    hi = bisect_left(memory.tokens.starts, item.mention.end)
    before = words[max(0, lo - _CALLED_BEFORE) : lo]
    behind = words[hi : hi + _CALLED_BEHIND]
    if noun in before and before[-1] in (noun, "of", "de", "d"):
        return True
    if noun not in behind:
        return False
    until = behind[: behind.index(noun)]
    return not until or (_A.intersection(until) != set() and _STOPS.isdisjoint(until))


_A = frozenset("a an the une un la le ce cette".split())


def _is_city(resolution: Resolution) -> bool:
    return resolution.place is not None and resolution.place.kind is PlaceKind.CITY


def _distinct(resolutions: Sequence[Resolution]) -> list[Resolution]:
    """The resolutions, of each place the last one only."""
    kept = {key_of(item): item for item in resolutions}
    return sorted(kept.values(), key=lambda item: item.mention.start)
