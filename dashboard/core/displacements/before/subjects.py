"""The places of the sentences before that a word may stand for: their subject, their owners."""

from __future__ import annotations

from bisect import bisect_left

from dashboard.core.displacements.before.antecedents import antecedents
from dashboard.core.displacements.before.scene import scene_of
from dashboard.core.displacements.sentence.memory import (
    Memory,
    is_area,
    is_aside,
    is_settled,
    key_of,
)
from dashboard.model import Resolution

#: So many sentences back places that are "left" may stand: a list's number is one of its own.
_LISTED_BACK = 2


def listed_before(memory: Memory, number: int) -> tuple[Resolution, ...]:
    """The villages of the last sentence that named any: where it sees trouble, else all."""
    for earlier in range(number - 1, max(-1, number - 1 - _LISTED_BACK), -1):
        found = scene_of(memory, earlier) or owners(memory, earlier, memory.sentences[earlier].end)
        if found:
            return found
    return ()


def owner(memory: Memory, number: int, start: int) -> tuple[Resolution, ...]:
    """Whose residents "its residents" are: the sentence's place, else the last one's subject."""
    here = [
        item
        for item in memory.in_sentence(number)
        if item.mention.start < start and is_settled(item) and not is_area(item)
    ]
    if here:
        return (here[-1],)
    told, host = memory.goal
    hosted = host if number - HOSTED_BACK <= told else ()
    return subject(memory, number - 1) or hosted or antecedents(memory, start)


#: So many sentences before "its residents" a camp may be told of: "The camp housed 8,200 people
#: from Jina. By midday it was deserted. More than 5,000 of its residents had left".
HOSTED_BACK = 2


def owners(memory: Memory, number: int, start: int) -> tuple[Resolution, ...]:
    """Whose "leurs habitants" are: all places of the sentence so far, or of the one before."""
    for earlier in (number, number - 1):
        if earlier < 0:
            break
        found = tuple(
            item
            for item in memory.in_sentence(earlier)
            if item.mention.start < start and is_settled(item) and not is_area(item)
        )
        if found:
            return tuple(item for item in found if not is_aside(memory, item)) or found
    return ()


def named_before(memory: Memory, number: int, start: int) -> tuple[Resolution, ...]:
    """The places where the sentence before saw trouble, else all that it names."""
    here = [item for item in memory.in_sentence(number) if item.mention.start < start]
    if here:
        return tuple(item for item in here if is_settled(item) and not is_area(item))
    if number == 0:
        return ()
    found = scene_of(memory, number - 1) or owners(memory, number - 1, start)
    return found or tuple(item for item in memory.in_sentence(number - 1) if is_settled(item))


def reached_together(memory: Memory, number: int, count: int | None) -> tuple[Resolution, ...]:
    """So many places that people were told to reach together, lately: "arrived in Bushushu and
    Nyamukubi after fighting around Minova. The two villages …"; none where no such row is. Of
    no count, several."""
    for at in range(number, max(-1, number - HOSTED_BACK - 1), -1):
        keys = memory.goals.get(at, ())
        found = {key_of(item): item for item in memory.in_sentence(at) if key_of(item) in keys}
        if (len(found) == count or (not count and len(found) > 1)) and all(
            map(is_settled, found.values())
        ):
            return tuple(found.values())
    return ()


#: The pronoun of a land by its kind: "la province", "le territoire".
_LANDS = {"province": "elle", "chefferie": "elle", "territoire": "il", "secteur": "il"}
#: Between the kind and the name stands "du", "de".
_KIND_REACH = 2


def land_of_pronoun(memory: Memory, number: int, pronoun: str) -> tuple[Resolution, ...]:
    """The only land a sentence names, by a kind that a French pronoun goes with: "dans la province
    du Sud-Kivu. Elle compte 3 000 déplacés"; none where it names another place as well."""
    places = memory.in_sentence(number) if number >= 0 else ()
    if len({key_of(item) for item in places}) != 1:
        return ()
    at = bisect_left(memory.tokens.starts, places[-1].mention.start)
    before = memory.tokens.words[max(0, at - _KIND_REACH) : at + 1]
    return tuple(places[-1:]) if any(_LANDS.get(word) == pronoun for word in before) else ()


def subject(memory: Memory, number: int) -> tuple[Resolution, ...]:
    """The first place people live at that a sentence names."""
    if number < 0:
        return ()
    places = memory.in_sentence(number)
    found = [item for item in places if is_settled(item) and not is_area(item)]
    return tuple(found[:1])
