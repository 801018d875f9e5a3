"""Whose the things are that strike: "government drones bombed X", "shells fired by the army"."""

from __future__ import annotations

from dashboard.core import late_patterns as re
from dashboard.core.actors import ACTOR
from dashboard.core.events.words.cues import Cue
from dashboard.core.spans import Span
from dashboard.model import EventType

#: So many characters before the words for an attack a force may begin that ends in them.
_BEFORE = 40
#: "Shells fired by the army", "des obus tirés par le M23".
_FIRED_BY = re.compile(r"\b(?:by|par) (?:(?:the|an?|un|une|la|les?|des|suspected|unknown) |l')*")
#: "Drones hit": who flies them is not said, but what struck is.
_OWN_AGENTS = re.compile(r"(?:drones?|warplanes?|fighter jets?|helicopter gunships?)$")
#: "Its drones hit", "the army's drones": whose they are stands before them.
_OWNED = re.compile(r"(?:\b(?:its|their|his|our|ses|leurs?|nos|son|own)|'s?) $")


def whose_arms(text: str, cue: Cue, clause: Span) -> Span | None:
    """The doer that the words for an attack hold themselves, or begin in the middle of.

    Args:
        text: Plain text.
        cue: Words for an attack, such as "drones bombed".
        clause: Where they stand.

    >>> from dashboard.core.events.words.violence_cues import VIOLENCE
    >>> row = next(row for row in VIOLENCE if row.type is EventType.ATTACK)
    >>> text = "m23 said government drones bombed jomba"
    >>> found = whose_arms(text, Cue(row, 20, 33, "english"), Span(0, len(text)))
    >>> text[found.start : found.end]
    'government drones'
    """
    if cue.row.type is not EventType.ATTACK:
        return None
    if by := _FIRED_BY.search(text, cue.start, cue.end):
        match = ACTOR.match(text, by.end(), cue.end)
        return Span(*match.span()) if match else None
    for match in ACTOR.finditer(text, max(clause.start, cue.start - _BEFORE), cue.end):
        if match.start() < cue.start < match.end():
            return Span(*match.span())
        if match.start() == cue.start and _OWN_AGENTS.search(text, *match.span()):
            owned = _OWNED.search(text, clause.start, cue.start)
            return None if owned else Span(*match.span())
    return None
