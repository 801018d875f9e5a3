"""A grid of war news with known answers: who × what × where × how it is said × who says it.

The tables of a language (:mod:`event_grid_english`, :mod:`event_grid_french`) hold actors, verbs,
nouns, place phrases, times and readings; a drawn sentence is one value of each, written out, with
the events that it must tell. Which value fails most names the phenomenon to mend.
"""

from __future__ import annotations

import random
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from marked_places import marked_reading, told


@dataclass(frozen=True, slots=True, kw_only=True)
class Actor:
    """An armed actor as the subject of a sentence.

    Attributes:
        words: As printed, with its article.
        side: ``rebel``, ``state`` or ``other``.
        number: ``s`` or ``p``.
        gender: ``m`` or ``f``; of no matter in English.
    """

    words: str
    side: str
    number: str = "p"
    gender: str = "m"


ANY_TYPE = ("captured", "withdrew", "attack", "advance", "clash")


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """How the clause is said and by whom, and what it then is.

    Attributes:
        text: The sentence or two with slots: ``{past}``, ``{own}``, ``{other}``.
        answer: ``fact``, ``claim`` or ``nothing``.
        types: Types of event that it suits.
        tolerated: Whether a claim may stand where nothing is asked for, or nothing for a claim.
    """

    text: str
    answer: str
    types: tuple[str, ...]
    tolerated: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class PlacePhrase:
    """A place as printed: after a verb, and behind the words for "in" and "from".

    Attributes:
        object: "the town of [A]".
        inside: "in the town of [A]".
        source: "from the town of [A]".
        gender: ``m`` or ``f``; of no matter in English.
        heads: How many of the names the event lies at: the first ones.
    """

    object: str
    inside: str
    source: str
    gender: str = "f"
    heads: int = 1


@dataclass(frozen=True, slots=True)
class Drawn:
    """A sentence of the grid.

    Attributes:
        text: With its places between brackets.
        answer: The events it must tell, each as type and place.
        may: Events that may be told besides, or in place of the answer.
        values: The value drawn from each table, by the table's name.
    """

    text: str
    answer: frozenset[str]
    may: frozenset[str]
    values: tuple[tuple[str, str], ...]


@dataclass(slots=True)
class Score:
    """What came of a draw.

    Attributes:
        drawn: How many sentences.
        right: How many of them told exactly their events.
        false_captures: How many told as fact what is only claimed, or no event at all.
        failed: The sentences that went wrong, with what was told.
        by_value: For each value how often it was drawn and how often it failed.
    """

    drawn: int = 0
    right: int = 0
    false_captures: int = 0
    failed: list[tuple[Drawn, frozenset[str]]] = field(default_factory=list)
    by_value: dict[tuple[str, str], list[int]] = field(default_factory=dict)
    outcomes: Counter[str] = field(default_factory=Counter)


_CONTROL = ("captured", "withdrew", "advance")


def is_false_fact(drawn: Drawn, found: frozenset[str]) -> bool:
    """Whether something is told as a fact of control that is none."""
    return any(one.startswith(_CONTROL) and one not in drawn.answer | drawn.may for one in found)


def score(sentences: Iterable[Drawn], language: str) -> Score:
    """Read each sentence and compare what it tells with what it must tell."""
    result = Score()
    for drawn in sentences:
        found = frozenset(told(marked_reading(drawn.text, language=language)))
        right = drawn.answer <= found <= drawn.answer | drawn.may or (
            not found and "nothing" in drawn.may
        )
        false = is_false_fact(drawn, found)
        result.drawn += 1
        result.right += right
        result.false_captures += false
        if not right:
            result.failed.append((drawn, found))
            result.outcomes["false" if false else "other" if found else "missed"] += 1
        for value in drawn.values:
            tally = result.by_value.setdefault(value, [0, 0, 0])
            tally[0] += 1
            tally[1] += not right
            tally[2] += false
    return result


_NAMES = re.compile(r"\[([^\]:]+)")


def expected(kind: str, answer: str, place: str, heads: int) -> frozenset[str]:
    """The events of a sentence: none, or the type at each place that the event lies at."""
    if answer == "nothing":
        return frozenset()
    names = _NAMES.findall(place)[:heads]
    event = "claimed_only" if answer == "claim" else kind
    return frozenset(f"{event} {name}" for name in names)


def tolerated(event: str, reading: Reading, place: PlacePhrase) -> frozenset[str]:
    """What may be told besides: a clash there, and what is tolerated of the reading."""
    may = expected("clash", "fact", place.object, place.heads)
    if reading.tolerated:
        may |= expected(event, "claim", place.object, place.heads)
    return may | {"nothing"} if reading.tolerated and reading.answer == "claim" else may


def who_speak(
    rng: random.Random, mouths: Mapping[str, Sequence[str]], actor: Actor
) -> dict[str, str]:
    """Who speaks for the side of an actor, and who for the other one; any other is with rebels."""
    own = actor.side if actor.side in mouths else "rebel"
    other = rng.choice(mouths["state" if own == "rebel" else "rebel"])
    return {"own": rng.choice(mouths[own]), "otherside": other}


def sentence_case(text: str) -> str:
    """With a capital at the start of each sentence."""
    return re.sub(
        r"(^|[.?!] )(['\"\[]?)(\w)", lambda m: m.group(1) + m.group(2) + m.group(3).upper(), text
    )


def report(result: Score, most: int = 25) -> Iterator[str]:
    """The worst values, and how the draw did in all."""
    yield (
        f"{result.right}/{result.drawn} right ({result.right / result.drawn:.3f}), "
        f"{result.false_captures} told as fact wrongly; {dict(result.outcomes)}"
    )
    worst = sorted(
        result.by_value.items(), key=lambda item: (-item[1][1] / item[1][0], -item[1][0])
    )
    for (table, value), (n, bad, false) in worst[:most]:
        if bad:
            yield f"  {bad}/{n} ({false} false)  {table}: {value}"


def readings(table: str) -> tuple[Reading, ...]:
    """The readings of a table: answer, types and text in a line; ``?`` behind a tolerated one."""
    found = []
    for line in table.strip().splitlines():
        answer, types, text = (part.strip() for part in line.split(" | "))
        found.append(
            Reading(
                text=text,
                answer=answer.rstrip("?"),
                types=ANY_TYPE if types == "any" else tuple(types.split()),
                tolerated=answer.endswith("?"),
            )
        )
    return tuple(found)


def frames(table: str) -> tuple[tuple[str, str], ...]:
    """The whole sentences of a table, each with its type of event; an empty one for none."""
    lines = (line.split(" | ") for line in table.strip().splitlines())
    return tuple((kind.replace("nothing", ""), text) for kind, text in lines)
