"""Doers named behind the words with other things told between: a side of a fight, a passive's "by".

Or the subject of words that open a sentence: "after taking X, the rebels".
"""

from __future__ import annotations

from dashboard.core import late_patterns as re
from dashboard.core.actors import ACTOR
from dashboard.core.events.words.cues import Cue
from dashboard.core.spans import Span
from dashboard.model import EventType

#: Words that name both sides of a fight; the first follows.
_SIDES = re.compile(
    r"\b(?:between|entre|oppos(?:ant|e|ent|ait|aient|es|ees?|er|ing)|pitting|pitted|pits?|involving"
    r"|impliquant|mettant aux prises|kati ya|baina ya)"
    r" (?:(?!by\b|par\b|with\b|avec\b|and\b|et\b)[\w-]+ ){0,3}?"
    r"(?:(?:the|les?|la|des|un|une|an?) |l')?"
)
#: Behind one of these something else is told than the fight.
_ELSE = re.compile(
    r"[;:]|\b(?:who|(?:which|that|qui)(?! (?:ont|a|se|s'|took|broke|erupted|have|has)\b)"
    r"|when|while|as|lorsque|alors|after|apres|before|avant|but|mais)\b"
)


def first_side(text: str, cue: Cue, clause: Span) -> Span | None:
    """The side named first of a fight that a noun tells of: "clashes, it is said, between A and B".

    None where its clause names no sides by such words behind it.

    >>> from dashboard.core.events.words.violence_cues import VIOLENCE
    >>> row = next(row for row in VIOLENCE if row.type is EventType.CLASH)
    >>> text = "clashes in sake, near goma, between the army and the m23"
    >>> found = first_side(text, Cue(row, 0, 7, "english"), Span(0, len(text)))
    >>> text[found.start : found.end]
    'army'
    """
    if cue.row.type is not EventType.CLASH:
        return None
    for sides in _SIDES.finditer(text, cue.end, clause.end):
        if _ELSE.search(text, cue.end, sides.start()):
            return None
        if match := ACTOR.match(text, sides.end(), clause.end):
            return Span(*match.span())
    return None


_BY = re.compile(r" (?:by|par) (?:(?:the|some|an?|les?|la|des|une?|certains) |l')*")
#: Behind one of these something else may be told than the deed.
_MORE = re.compile(
    r"[;:]|\b(?:who|which|that|when|while|and|but|after|before|as(?! well)|qui|que|qu'|dont|et|mais"
    r"|apres|avant|alors|lorsque)\b"
)
_FAR = 220


def agent_far_off(text: str, cue: Cue, clause: Span) -> Span | None:
    """Who did what a passive tells, behind where and when it was: "killed at X, 16 km off, by".

    None where nobody is named so, or something else is told before.
    """
    end = min(clause.end, cue.end + _FAR)
    more = _MORE.search(text, cue.end, end)
    return _force_behind(_BY, text, Span(cue.end, more.start() if more else end), clause.end)


#: "After taking X, the rebels": the subject follows.
_FRONTED = re.compile(r"\b(?:having|after|since|by|on|upon|apres avoir|ayant) $")
#: "After taking control of X", "après avoir tiré des coups de feu à X": no noun, as in "after
#: shelling in X, the army left".
_DOING = re.compile(r"(?:having|apres avoir|ayant) (?:\w+ ){0,2}$")
_WITH_OBJECT = re.compile(r"\w+ing (?:control )?(?:of\b|(?!(?:in|at|near|on|around|from|by)\b))")
_MAIN = re.compile(r", (?:(?:the|these|les|le|la|ces|memes|des|rwanda-backed|rwandan-backed) |l')*")
#: Behind so many characters at most: "taken X, a town in Y, the rebels".
_TO_MAIN = 170


def actor_behind(text: str, cue: Cue, sentence: Span) -> Span | None:
    """The armed actor that a participle before it speaks of: "having taken X, the rebels"; None
    where the cue is no such participle, or no actor follows."""
    if not _FRONTED.search(text, max(sentence.start, cue.start - 15), cue.start):
        return None
    last = min(sentence.end, cue.end + _TO_MAIN)
    return _force_behind(_MAIN, text, Span(cue.end, last), sentence.end)


def fronted_actor(text: str, cue: Cue, sentence: Span) -> Span | None:
    """The actor behind words that open a sentence and have no subject of their own.

    >>> from dashboard.core.events.words.control_cues import TAKEN
    >>> text = "after taking control of sake, the rebels moved on"
    >>> found = fronted_actor(text, Cue(TAKEN[0], 6, 23, "english"), Span(0, len(text)))
    >>> text[found.start : found.end]
    'rebels'
    """
    first = max(sentence.start, cue.start - 30)
    if _DOING.search(text, first, cue.start):
        last = min(sentence.end, cue.end + _TO_MAIN)
        return _force_behind(_MAIN, text, Span(cue.end, last), last)
    return actor_behind(text, cue, sentence) if _WITH_OBJECT.match(text, cue.start) else None


def _force_behind(words: re.Pattern[str], text: str, where: Span, last: int) -> Span | None:
    """The first force right behind such words in a stretch; its own words end at ``last``."""
    for found in words.finditer(text, where.start, where.end):
        if match := ACTOR.match(text, found.end(), last):
            return Span(*match.span())
    return None
