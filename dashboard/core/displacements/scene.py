"""Where a sentence sees trouble: the place its people flee from, when the next one does not say."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from dashboard.core.displacements.lexicon import TROUBLE, VIOLENCE
from dashboard.core.displacements.memory import Memory, antecedents, is_aside, is_settled
from dashboard.model import Resolution

#: Words that make a noun stand for a place named before: "the village", "cette localité".
DEFINITE = frozenset("the this that both la le cette ce two deux".split())
#: Nouns that do so.
ANAPHORS = frozenset(
    """village villages town towns city area locality camp site cite ville localite zone
    mji kijiji eneo territories territoires agglomeration bourgade bourg hamlet hamlets settlement
    commune entite chefferie groupement secteur territoire territory parish paroisse contree
    mtaa""".split()
)

_SCENE_WORDS = VIOLENCE | TROUBLE
#: Before a place they say where somebody goes or comes from: there the trouble is not.
_GOALS = frozenset(
    "to for towards toward vers pour jusqu depuis hadi kuelekea destination direction".split()
)


def scene_of(memory: Memory, number: int) -> tuple[Resolution, ...]:
    """The places where a sentence says that there was fighting, or that forces came or went."""
    if number not in memory.scenes:
        memory.scenes[number] = _troubled_places(memory, number)
    return memory.scenes[number]


def _troubled_places(memory: Memory, number: int) -> tuple[Resolution, ...]:
    """Where a sentence sees fighting, coming or going; "the village" stands for its place."""
    tokens = memory.tokens
    first, last = memory.words_of(number)
    troubled = [
        index
        for index in range(first, last)
        if tokens.words[index] in _SCENE_WORDS and not _is_calm(tokens.words, index)
    ]
    if memory.swahili and not troubled:
        troubled = [index for index in range(first, last) if _is_attack(tokens.words[index])]
    if not troubled:
        return ()
    places = [item for item in memory.in_sentence(number) if is_settled(item)]
    if not places:
        return _standing_in(memory, first, last)
    fitting = [item for item in places if not _is_goal(memory, item) and not is_aside(memory, item)]
    return _beside(memory, fitting, troubled) or tuple(fitting[:1])


#: Parts of Swahili verbs of violence, whatever their subject and tense: "zilishambulia".
_SWAHILI_STEMS = ("shambuli", "vamiwa", "vamia", "teketez", "chomwa")
#: Such verbs are longer than this.
_LONG = 8


def _is_attack(word: str) -> bool:
    return len(word) > _LONG and any(stem in word for stem in _SWAHILI_STEMS)


_CALM = frozenset("calme calm".split())
_ARTICLES = frozenset("le the un a au".split())


def _is_calm(words: Sequence[str], index: int) -> bool:
    """Whether a place is only said to be calm: "Ishasha est restée calme"; where "le calme est
    revenu", there was trouble."""
    return words[index] in _CALM and index > 0 and words[index - 1] not in _ARTICLES


def _is_goal(memory: Memory, resolution: Resolution) -> bool:
    """Whether somebody is on the way to a place, or from it: "had left for Butembo"."""
    at = bisect_left(memory.tokens.starts, resolution.mention.start)
    return not _GOALS.isdisjoint(memory.tokens.words[max(0, at - 2) : at])


#: A place this many words after a word of trouble is where it happened.
_WINDOW = 7


def _beside(
    memory: Memory, places: Sequence[Resolution], troubled: Sequence[int]
) -> tuple[Resolution, ...]:
    starts = memory.tokens.starts
    found: list[Resolution] = []
    end = -9
    for resolution in places:
        lo = bisect_left(starts, resolution.mention.start)
        listed = lo - end <= 2 and bool(found)
        if listed or any(-3 < lo - index <= _WINDOW for index in troubled):
            found.append(resolution)
            end = bisect_left(starts, resolution.mention.end)
    return tuple(found)


def _standing_in(memory: Memory, first: int, last: int) -> tuple[Resolution, ...]:
    """The place that "the village" in these words stands for."""
    tokens = memory.tokens
    for index in range(first + 1, last):
        if tokens.words[index] in ANAPHORS and tokens.words[index - 1] in DEFINITE:
            return antecedents(memory, tokens.starts[index])
    return ()
