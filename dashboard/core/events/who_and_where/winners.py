"""Who has taken a place that words say another lost: "lost X to the M23", "the fall of X to"."""

from __future__ import annotations

from dashboard.core import late_patterns as re
from dashboard.core.actors import ACTOR
from dashboard.core.events.words.cues import Cue
from dashboard.core.spans import Span
from dashboard.model import EventType

#: "The army lost X", "X has been lost": who lost a place took none.
LOST_WORDS = r"(?:(?:re)?(?:los(?:t|es?|ing)|perd\w*)|\w*poteza)\b"
LOST = re.compile(rf"{LOST_WORDS}|(?:no longer|plus sous|echapp\w*)\b")
#: "To the M23", "au profit des rebelles": who took it.
_WINNER = re.compile(
    r"[^.;:]{0,60}?\b(?:to|against|au profit|au benefice|face|aux mains|contre|kwa)"
    r" (?:(?:the|des?|du|les?|la|aux?|a) |de la |[ld]'|a l')*"
)
#: "The fall of X to the M23", "la chute de X aux mains du M23"; not "the fall of X led to".
_FALL = re.compile(r"(?:fall|loss|chute|perte|kuanguka(?= kwa))\b")
_FALLEN_TO = re.compile(
    r"(?: [\w'-]+,?){0,9}?"
    r"(?:(?<!led)(?<!leads)(?<!due)(?<!ing)(?<!ed)(?<!according)(?<!came)(?<!way)(?<!back)(?<!thanks)"
    r"(?<!close)(?<!next)(?<!blow)(?<!threat)(?<!response)(?<!likely)(?<!able)(?<!belongs) to"
    r"| in(?:to)? the hands of| mikononi mwa| aux mains| entre les mains| au profit| au benefice)"
    r" (?:(?:the|des?|du|les?|la|waasi wa|wapiganaji wa) |de la |[ld]'|de l')*"
)


def winner_of(text: str, cue: Cue, clause: Span) -> tuple[bool, Span | None]:
    """Whether the words tell that somebody lost a place, and who is named as having taken it.

    The second is None where nobody is named.

    >>> from dashboard.core.events.words.control_cues import TAKEN
    >>> text = "the fall of sake to the m23 on monday"
    >>> winner_of(text, Cue(TAKEN[0], 4, 11, "english"), Span(0, len(text)))
    (True, Span(start=24, end=27))
    >>> text = "the fall of sake led to the m23's advance"
    >>> winner_of(text, Cue(TAKEN[0], 4, 11, "english"), Span(0, len(text)))
    (False, None)
    """
    if cue.row.type is not EventType.CAPTURED:
        return False, None
    if lost := LOST.match(text, cue.start):
        won = _WINNER.match(text, lost.end(), clause.end)
    elif fall := _FALL.match(text, cue.start):
        won = _FALLEN_TO.match(text, fall.end(), clause.end)
    else:
        return False, None
    actor = ACTOR.match(text, won.end(), clause.end) if won else None
    return lost is not None or actor is not None, Span(*actor.span()) if actor else None
