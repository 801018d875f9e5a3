"""Denials right behind what they deny: "X was taken; the army disputes this", "ce que dément Y".

Also a whole sentence that does nothing else. The shapes stand in :mod:`contested_words`; other
sentences that deny are told by :func:`dashboard.core.events.doubt.denied.denial_in`.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from dashboard.core import late_patterns as re
from dashboard.core.events.doubt.contested_words import (
    CLAIM_FIRST,
    GATE,
    IS_DENIED,
    JOINT,
    OPENING,
    SUBJECT_AND_VERB,
    SUBJECT_FIRST,
)
from dashboard.core.events.doubt.disbelief import makes_light, makes_light_behind
from dashboard.core.quick_patterns import quick
from dashboard.core.spans import Span

_BEHIND = (
    *(quick(JOINT + shape) for shape in SUBJECT_AND_VERB),
    *(quick(shape) for shape in CLAIM_FIRST),
    *(quick(JOINT + shape) for shape in SUBJECT_FIRST),
)
_ALONE = (
    *(
        quick(rf"{OPENING}(?:(?:an?|the|both|une?|la|des|ces) |l')?(?:{shape})")
        for shape in CLAIM_FIRST
    ),
    *(quick(OPENING + shape) for shape in (*IS_DENIED, *SUBJECT_FIRST)),
)
_GATE = quick(GATE)

#: Who only denies a hand in it, or is the subject of the words before: "they deny", "Rwanda".
_OF_OTHERS = re.compile(
    r"\b(?:they|it|he|she|we|who|which|that|ils?|elles?|nous|on|qui|rwanda\w*|kigali|uganda"
    r"|ouganda|kampala|burundi|gitega)\b"
)


#: "The army did not deny the loss", "l'armée ne le dément pas": nothing is denied.
_NOT = re.compile(
    r"\b(?:not|never|neither|nor|nobody|without|ne|sans|personne|aucune?|did|does|would|could"
    r"|refus\w+|declin\w+)\b|n't\b|\bn'"
)


def contested_in(tail: str) -> bool:
    """Whether what a plain sentence says behind an event denies it.

    >>> contested_in("sake on monday; the army disputes this."), contested_in("sake, it denies.")
    (True, False)
    >>> contested_in("sake, ce que dement kinshasa."), contested_in("sake, le m23 nie tout lien.")
    (True, False)
    >>> contested_in("sake with rwandan help, which kigali denies.")
    False
    >>> contested_in("mji wa sake, jambo ambalo jeshi limekanusha.")
    True
    """
    return denial_behind(tail) is not None


@dataclass(frozen=True, slots=True)
class Counter:
    """What answers an event: the words that say the contrary, and who says it.

    Attributes:
        words: Where the words stand in the plain text looked at.
        who: Where whoever says it stands there; None where nobody is named.
    """

    words: Span
    who: Span | None

    def moved(self, by: int) -> Counter:
        """The same in a text that begins so many characters earlier."""
        return Counter(self.words.moved(by), self.who and self.who.moved(by))


@lru_cache(maxsize=512)
def denial_behind(tail: str) -> Counter | None:
    """The denial of an event in what a plain sentence says behind it; None without one.

    >>> tail = "sake on monday; the army disputes this."
    >>> found = denial_behind(tail)
    >>> tail[found.words.start:found.words.end], tail[found.who.start:found.who.end]
    ('the army disputes this', 'the army')
    """
    if _GATE.search(tail):
        found = (match for shape in _BEHIND for match in shape.finditer(tail))
        if (counter := next(_counters(found, named=True), None)) is not None:
            return counter
    light = makes_light_behind(tail)
    return None if light is None else Counter(*light)


@lru_cache(maxsize=512)
def denial_alone(sentence: str) -> Counter | None:
    """The denial that a plain sentence is, of what was said before it; None where it is none.

    >>> sentence = "une affirmation que rejette l'armee."
    >>> found = denial_alone(sentence)
    >>> sentence[found.who.start:found.who.end]
    "l'armee"
    >>> denial_alone("the army says this is a victory.") is None
    True
    """
    if _GATE.search(sentence):
        found = (match for shape in _ALONE if (match := shape.match(sentence)))
        if (counter := next(_counters(found, named=False), None)) is not None:
            return counter
    light = makes_light(sentence)
    return None if light is None else Counter(*light)


def _counters(matches: Iterator[re.Match[str]], *, named: bool) -> Iterator[Counter]:
    """What the shapes found, with whoever denies it; ``named``: only where that is told."""
    for match in matches:
        groups = match.groupdict()
        group = "who" if groups.get("who") else "behind"
        who = (groups.get(group) or "").partition(",")[0].rstrip()
        if _OF_OTHERS.search(who) or _NOT.search(who) or (named and not who):
            continue
        if not who:
            yield Counter(Span(*match.span()), None)
            continue
        start = match.start(group)
        first = start if match.end(group) < match.end() else match.start()
        yield Counter(Span(first, match.end()), Span(start, start + len(who)))
