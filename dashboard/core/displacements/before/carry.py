"""What a sentence leaves to the ones before it: where its people came from, where they went."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator
from itertools import pairwise

from dashboard.core.displacements.before.scene import scene_of
from dashboard.core.displacements.no_move.long_ago import tells_of_long_ago
from dashboard.core.displacements.places.kinds import NAMELY
from dashboard.core.displacements.sentence.memory import PEOPLE, Memory, is_area, is_settled, key_of
from dashboard.core.displacements.words.place_words import DESCRIBERS, TYPE_NOUNS
from dashboard.model import Movement, PlaceKind, Resolution


def turned_back(
    memory: Memory, number: int
) -> tuple[tuple[Resolution, ...], tuple[Resolution, ...]]:
    """Where "300 of them" come from and go back to: the last flight of the paragraph, reversed; a
    part of those who were told to go home came the same way."""
    opening = _opening(memory, number)
    sentence, origins = memory.origins
    told, destinations = memory.destinations
    if memory.last is not None and memory.last.movement is Movement.RETURN:
        (sentence, origins), (told, destinations) = (told, destinations), (sentence, origins)
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


def just_told(memory: Memory, number: int) -> Iterator[tuple[Resolution, ...]]:
    """The origin of a displacement that the sentence before, or this one, told of."""
    sentence, origins = memory.origins
    if sentence >= max(_opening(memory, number), number - 1):
        yield origins


def told_here(memory: Memory, number: int) -> tuple[Resolution, ...]:
    """Where the people come from of whom the paragraph, or its neighbour, has told; where the
    sentence before takes them up ("La plupart de ces déplacés"), those told of at all."""
    sentence, origins = memory.origins
    if sentence >= max(0, _opening(memory, number) - 1):
        return origins
    near = 0 <= number - sentence <= _LOOK_BACK and number > 0
    return origins if near and _takes_up(memory, number - 1) else ()


_THESE = frozenset("these those ces".split())


def _takes_up(memory: Memory, number: int) -> bool:
    """Whether a sentence speaks of people told of before: "Most of these displaced"."""
    first, last = memory.words_of(number)
    words = memory.tokens.words[first:last]
    return any(one in _THESE and two in PEOPLE for one, two in pairwise(words))


def _trouble(memory: Memory, number: int) -> tuple[Resolution, ...]:
    """Where a sentence sees trouble, without the places to which it says that people went."""
    goals = memory.goals.get(number, set())
    return tuple(item for item in scene_of(memory, number) if key_of(item) not in goals)


def paragraph(memory: Memory, number: int) -> Iterator[tuple[Resolution, ...]]:
    """What the paragraph tells of: where people came from, or where there is trouble, the nearest
    sentence first."""
    sentence, origins = memory.origins
    for earlier in range(number, _opening(memory, number) - 1, -1):
        if sentence == earlier:
            yield origins
        if memory.areas[0] == earlier < number:
            yield memory.areas[1]  # "fighting displaced 150,000 people in North Kivu"
        if earlier < number:
            yield _trouble(memory, earlier)


#: So many sentences back is near.
_NEAR = 3


def near_trouble(memory: Memory, number: int) -> Iterator[tuple[Resolution, ...]]:
    """Where the last sentences of the paragraph see trouble, the nearest first."""
    for earlier in range(number - 1, max(_opening(memory, number), number - _NEAR) - 1, -1):
        yield _trouble(memory, earlier)


def topic(memory: Memory, number: int) -> Iterator[tuple[Resolution, ...]]:
    """The place with which the paragraph opens."""
    opening = _opening(memory, number)
    reached: set[str] = set()
    if memory.last is not None and memory.last.movement is Movement.FLIGHT:
        reached = memory.goals.get(opening, reached)  # "Villagers trickle into Oicha. 600 came"
    if opening < number:
        yield tuple(item for item in _topic(memory, opening) if key_of(item) not in reached)


#: How many sentences before the paragraph the trouble may stand that people flee from.
_SCENE_REACH = 6


def before(memory: Memory, number: int) -> Iterator[tuple[Resolution, ...]]:
    """What the paragraphs before tell of, the nearest sentence first."""
    opening = _opening(memory, number)
    provinces = _provinces(memory, opening, number)
    sentence, origins = memory.origins
    for earlier in range(opening - 1, max(-1, opening - 1 - _SCENE_REACH), -1):
        told = [origins] if sentence == earlier else []
        told += [memory.areas[1]] if memory.areas[0] == earlier else []
        for lent in (*told, _trouble(memory, earlier)):
            yield tuple(item for item in lent if _may_lie_in(provinces, item))


def _provinces(memory: Memory, opening: int, number: int) -> frozenset[str]:
    """The provinces of which a paragraph speaks before a sentence of it: "En Ituri, attaque contre
    Gina. Les habitants ont fui" tells of nobody who left Bukavu."""
    return frozenset(
        item.place.name
        for earlier in range(opening, number)
        for item in memory.in_sentence(earlier)
        if item.place is not None and item.place.kind is PlaceKind.PROVINCE
    )


def _may_lie_in(provinces: frozenset[str], item: Resolution) -> bool:
    """Whether a place may lie in one of the provinces; any may where there is none."""
    admin = item.place.admin1 if item.place is not None else ""
    return not provinces or not admin or admin in provinces


def _topic(memory: Memory, number: int) -> tuple[Resolution, ...]:
    """The place a paragraph opens with, when its first sentence begins with it."""
    places = memory.in_sentence(number)
    if not places or not is_settled(places[0]):
        return ()
    first, last = memory.words_of(number)
    if tells_of_long_ago(memory.tokens.words[first:last], memory.folded):
        return ()
    at = bisect_left(memory.tokens.starts, places[0].mention.start)
    announced = last - first <= _ANNOUNCED and len(places) == 1 and not is_area(places[0])
    announced = announced and places[0].mention.end >= memory.tokens.ends[last - 1]
    announced = announced and _FINITE.isdisjoint(memory.tokens.words[first:at])
    of_people = at - first <= _PEOPLE_OF and _is_of_people(memory, first, at)
    spot = not is_area(places[0]) and _is_spot(memory, first, at)
    opens = announced or of_people or at - first <= 2 or spot
    return (places[0],) if opens else ()


#: So many words has a sentence that only says which place is spoken of: "Good news from Sake.".
_ANNOUNCED = 6
#: With a verb before the place, it says something else: "A school was opened in Walikale".
_FINITE = frozenset(
    """is are was were has have had will met meets live lives lived spoke speaks visited visits
    opened won played arrived est sont a ont etait etaient avait avaient sera va vont vit vivent
    visite parle""".split()
)
#: "Les premiers habitants de Boga" opens a paragraph with Boga.
_PEOPLE_OF = 5


def _is_of_people(memory: Memory, first: int, at: int) -> bool:
    """Whether the words before a place are its people and no more."""
    words = memory.tokens.words[first:at]
    return len(words) > 1 and words[-1] in _OF and words[-2] in PEOPLE


def _is_spot(memory: Memory, first: int, at: int) -> bool:
    """Whether the words before a place only say where in it: "Sur la place du marché de Mweso"."""
    words = memory.tokens.words[first:at]
    return len(words) > 1 and words[0] in _WHERE and _SPOT_WORDS.issuperset(words)


_WHERE = frozenset("sur dans au aux a in on at".split())
_SPOT_WORDS = (_WHERE | TYPE_NOUNS | DESCRIBERS).union("la le l les de du d des the of rue".split())
_OF = frozenset("of de d du wa".split())


#: Who or what was just told of: "Il s'agit de déplacés venus de Sake", "Ce sont des familles de".
PRESENTING = (("il", "s", "agit"), ("ce", "sont"), ("c", "est"))
#: "Il s'agit notamment des villages de Kobu et Bambu", "C'est notamment à Busio".
_NAMING = (*PRESENTING, ("these", "are"), ("they", "include"))
#: So soon the first name follows, and so few words stand between two of them.
_NAMED_SOON, _LISTED = 9, 3
#: Nothing else stands before a name: "Il s'agit d'une attaque à Kobu" names no village.
_LEADING_TO = frozenset(
    "il s agit ce sont c est these are they include a dans in de des d du la le les l of the et"
    " and".split()
).union(NAMELY, DESCRIBERS, TYPE_NOUNS)
#: So few words has a line that only opens a list: "Il s'agit des villages de :".
_OPENS_LIST = 8
#: So few words has a line of such a list.
_LINE = 4


def _bulleted(memory: Memory, number: int) -> tuple[Resolution, ...]:
    """The places of the lines from a sentence on, each of which holds little but a name."""
    found: list[Resolution] = []
    for at in range(number, len(memory.sentences)):
        first, last = memory.words_of(at)
        places = memory.in_sentence(at)
        if not places or last - first > _LINE + 2 * len(places):
            break
        if bisect_left(memory.tokens.starts, places[0].mention.start) > first + 1:
            break
        found += [item for item in places if is_settled(item)]
    return tuple(found)


#: Behind the name of a cleft: "C'est à Goma qu'ils sont arrivés", "C'est Goma qui les accueille".
_CLEFT = frozenset("qu que qui who that".split())


def named_after(memory: Memory, number: int) -> tuple[Resolution, ...]:
    """The places that the sentence after a nameless "quatre villages" gives as its names; none
    where it tells of something else: "C'est à Goma qu'ils sont arrivés"."""
    if number + 1 >= len(memory.sentences):
        return ()
    first, last = memory.words_of(number + 1)
    words = memory.tokens.words[first:last]
    if not any(tuple(words[: len(form)]) == form for form in _NAMING):
        return ()
    if not memory.in_sentence(number + 1) and last - first <= _OPENS_LIST:
        return _bulleted(memory, number + 2)
    found: list[Resolution] = []
    end = first
    for item in memory.in_sentence(number + 1):
        at = bisect_left(memory.tokens.starts, item.mention.start)
        if at - end > (_LISTED if found else _NAMED_SOON):
            break
        if not _LEADING_TO.issuperset(memory.tokens.words[end:at]):
            break  # "Il s'agit de déplacés venus de Kobu": who they are, not where
        if is_settled(item):
            found.append(item)
        end = bisect_left(memory.tokens.starts, item.mention.end)
    if end < last and memory.tokens.words[end] in _CLEFT:
        return ()
    return tuple(found)
