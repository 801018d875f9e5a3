"""Places that a possessive stands for: "his area" is the chief's, "the same town" the goal just
named."""

from __future__ import annotations

from bisect import bisect_left

from dashboard.core.displacements.before.antecedents import Use, antecedents
from dashboard.core.displacements.before.backdrop import only_locates
from dashboard.core.displacements.sentence.memory import Memory, is_area, is_aside, is_settled
from dashboard.core.displacements.sentence.row import PlaceItem, Row
from dashboard.core.displacements.words.lexicon import SPEAKING
from dashboard.core.displacements.words.senses import Frame
from dashboard.model import Resolution

HIS = frozenset("his her my our mon notre son sa".split())
#: What a chief, a priest or a camp leader calls his own.
_CHARGES = frozenset(
    """area village camp site parish town locality district chiefdom groupement settlement compound
    entite localite paroisse cite quartier commune secteur chefferie""".split()
)
#: Before it they say that people get there, or are there: "into his area", "reached his parish".
_THERE = frozenset("in into to at reached reach inside near dans a au vers chez".split())
#: Who is in charge of a place.
_LEADERS = (SPEAKING - {"told", "said", "says", "sources", "monitors"}) | frozenset(
    """pastor nun sister head headmaster headman elder elders president chef chief cure pasteur
    pretre abbe soeur bourgmestre mwami gestionnaire mayor maire manager""".split()
)
#: So many sentences back stands who speaks, with his place.
_BACK = 2


_SAME = frozenset("same meme".split())
#: What "the same" goes with.
_KINDS = _CHARGES | frozenset("city ville country pays territory territoire province".split())
#: Between "same" and its noun stands one word at most: "the same Ugandan town".
_NOUN_REACH = 2


def taken_up(row: Row, memory: Memory, number: int) -> list[PlaceItem]:
    """The places that "his area" and "the same town" of a row stand for."""
    words = row.tokens.words[row.lo : row.hi]
    found: list[PlaceItem] = []
    for at in [row.lo + at for at, word in enumerate(words) if word in TAKING_UP]:
        if row.word(at) == "l":
            found += [
                PlaceItem(at, at + 1, one, carried=True) for one in _left(row, memory, number, at)
            ]
            continue
        if row.word(at) in HIS:
            before = in_charge_of(row, memory, number, at)
            found += [PlaceItem(at, at + 2, item, carried=True) for item in before]
            continue
        nouns = (n for n in range(at + 1, at + 1 + _NOUN_REACH) if row.word(n) in _KINDS)
        noun = next(nouns, None)
        if noun is None or row.word(at - 1) not in _DEFINITE:
            continue
        found += [
            PlaceItem(at - 1, noun + 1, item, carried=True) for item in the_same(row, memory, at)
        ]
    return found


TAKING_UP = HIS | _SAME | {"l"}
_HAVE = frozenset("ont avaient a avait auraient".split())


def _left(row: Row, memory: Memory, number: int, at: int) -> tuple[Resolution, ...]:
    """The place of "Le site de Bulengo se vide. 12 000 déplacés l'ont quitté": the one with which
    the sentence before opens, else the one that "le village" stood for there."""
    if row.word(at + 1) not in _HAVE or not number:
        return ()
    if not any(one.lo == at + 2 and one.sense.frame is Frame.FLEE for one in row.senses):
        return ()
    told = [
        item
        for item in memory.in_sentence(number - 1)
        if is_settled(item) and not only_locates(memory, item)
    ]  # "Le village est à 12 km de Nyabiondo. 850 personnes l'ont quitté"
    return tuple(told[:1]) or antecedents(memory, row.tokens.starts[at], use=Use.LEFT)


_DEFINITE = frozenset("the la le".split())


def in_charge_of(row: Row, memory: Memory, number: int, at: int) -> tuple[Resolution, ...]:
    """The place "his area" stands for: the one of whoever speaks; empty for a home that is fled.

    Args:
        row: The sentence.
        memory: What has been read before it.
        number: Its number.
        at: Index of "his".
    """
    if row.word(at + 1) not in _CHARGES or row.word(at - 1) not in _THERE:
        return ()
    for earlier in range(number, max(-1, number - 1 - _BACK), -1):
        first, last = memory.words_of(earlier)
        start = row.tokens.starts[at]
        before = [
            item
            for item in memory.in_sentence(earlier)
            if item.mention.start < start and is_settled(item) and not is_area(item)
        ]
        led = [item for item in before if _is_led(memory, item, first, min(last, at))]
        if led:
            return (led[0],)
    return ()


#: Between a leader and his place stand few words: "the parish priest of Luofu".
_LED_REACH = 4


def _is_led(memory: Memory, item: Resolution, first: int, last: int) -> bool:
    """Whether a place stands right behind who is in charge of it."""
    at = bisect_left(memory.tokens.starts, item.mention.start)
    words = memory.tokens.words[max(first, at - _LED_REACH) : min(at, last)]
    return not _LEADERS.isdisjoint(words) and not is_aside(memory, item)


_WHENCE = frozenset("from de depuis of leaving fleeing fled quitte fui".split())
#: So many names back the same place may stand.
_SAME_BACK = 6


def the_same(row: Row, memory: Memory, index: int) -> tuple[Resolution, ...]:
    """The place "the same town" stands for: the last one named, but for the one just left."""
    last = bisect_left(memory.starts, row.tokens.starts[index])
    near = [one for one in memory.resolutions[max(0, last - _SAME_BACK) : last] if is_settled(one)]
    if near:
        at = bisect_left(memory.tokens.starts, near[-1].mention.start)
        if at > 0 and memory.tokens.words[at - 1] in _WHENCE:
            near = near[:-1]  # "fled from Busanza to the same town": not to Busanza
    return tuple(near[-1:])
