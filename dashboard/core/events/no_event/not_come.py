"""Fights that have not come to a place, and withdrawals that have not come about.

"The fighting has not yet reached X", "les combats n'ont pas touché X", "mapigano bado hayajatokea".
"""

from __future__ import annotations

from collections.abc import Sequence

from dashboard.core import late_patterns as re
from dashboard.core.events.doubt.expected import NOUN_GOES_ON
from dashboard.core.events.doubt.moods import is_denied_behind
from dashboard.core.events.words.cues import Cue
from dashboard.core.events.words.event import FIGHTS
from dashboard.core.needled_patterns import needled
from dashboard.model import EventType, Resolution

#: Verbs that say that there was a fight at all, in the form that they have behind a denial.
_HAPPEN = {
    "english": (
        r"(?:happen(?:ed)?|take(?:n)? place|took place|occur(?:red)?|beg[ai]n|begun|start(?:ed)?"
        r"|break out|broken out|broke out|erupt(?:ed)?|flare(?:d)? up|resumed?|materiali[sz]ed?"
        r"|(?:been |come into )?effect(?:ive|ed)?|(?:been )?(?:complet|implement|carri)ed)"
    ),
    "french": (
        r"(?:eu lieu|eclate|commence|debute|demarre|repris|survenue?s?|produite?s?"
        r"|(?:ete )?effecti(?:f|ve)s?|concretisee?s?|materialisee?s?|realisee?s?)"
    ),
    "swahili": r"(?:tokea|tukia|anza|zuka|fanyika|rejea|ripuka|lipuka)",
}
#: Verbs that say where a fight came: "has not reached X" leaves open whether it is elsewhere.
_REACH = {
    "english": (
        r"(?:reach(?:ed)?|spread (?:in)?to|extend(?:ed)? to|spill(?:ed)? (?:over )?(?:in)?to"
        r"|affect(?:ed)?|touch(?:ed)?|hit|engulf(?:ed)?|arrived? (?:in|at)|c[ao]me (?:to|near)"
        r"|mov(?:e|ed) (?:in)?to|get to|got to|gotten to)"
    ),
    "french": (
        r"(?:atteint|touche|gagne|affecte|concerne|etendue?s? (?:a|jusqu'a|vers)"
        r"|propagee?s? (?:a|jusqu'a|vers)|parvenue?s? (?:a|jusqu'a)|arrivee?s? (?:a|jusqu'a)"
        r"|approchee?s? d[e'])"
    ),
    "swahili": r"(?:fika|fikia|enea|gusa|athiri|sogea|ingia|karibia|kumba)",
}
#: What denies them.
_NOT = {
    "english": (
        r"(?:(?:has|have|had|did|does|do|is|was)(?:n't| never|(?: \"| )not)(?: yet| so far)?|never"
        r"|(?:has|have|had) yet to|(?:is|are|was|were) yet to)"
    ),
    "french": (
        r"(?:ne |n')(?:se |s'|y )?(?:a|ont|avaient|avait|sont|est|etaient|etait)"
        r"(?: \"){0,2} ?(?:pas|jamais|toujours pas|point)(?: encore| toujours| vraiment)?"
    ),
    # "hayajatokea", "hayakutokea", "halijafika", "havijafika"
    "swahili": r"(?:bado )?ha(?:ya|li|u|i|zi|vi|ki|ku|wa)(?:ja|ku)?",
}
#: "Les combats n'atteignent pas X".
_NOT_NOW_FR = re.compile(
    r"n(?:e |')(?:touch|atteign|gagn|concern|affect)\w+ (?:pas|jamais)(?: encore)?\b"
)


#: "Between the army and M23", "entre X et Y": who fights, with an "and" of its own.
_SIDES = r"(?: (?:between|entre|opposant|pitting|kati ya) [^.;:,]{3,80}?)?"
#: "In X, Y territory,": where it lies, between commas.
_LIES = (
    r"(?: (?:in|near|at|a|au|en|dans|ya|wa|huko|mjini) [^.;:,]{2,40}, [^.;:,]{2,40},?"
    r"| [\w'-]+(?: [\w'-]+){0,2}, [\w'-]+(?: [\w'-]+){0,2}(?=, ))?"
)


def _denied(verbs: dict[str, str], language: str) -> re.Pattern[str]:
    parted = "" if language == "swahili" else '"? "? ?'
    return needled(
        rf"{_SIDES}{_LIES}{NOUN_GOES_ON}[, ] ?"
        rf"(?P<not>{_NOT[language]}{parted}{verbs[language]})(?:na|ni)?\b"
    )


_NOT_HAPPENED = {language: _denied(_HAPPEN, language) for language in _NOT}
_NOT_REACHED = {language: _denied(_REACH, language) for language in _NOT}
_NOT_REACHING_FR = needled(rf"{NOUN_GOES_ON} (?P<not>{_NOT_NOW_FR.pattern})")


#: "Le retrait du M23 se fait toujours attendre", "is still awaited".
_AWAITED = needled(
    rf"{NOUN_GOES_ON} (?:se fai(?:t|sait) (?:toujours |encore )?attendre|tard(?:e|ait) a "
    r"|(?:is|was) (?:still|yet to be) (?:awaited|seen))"
)


def has_not_begun(text: str, cue: Cue) -> bool:
    """Whether a noun for a fight or a withdrawal is said not to have begun, wherever it would be.

    That it "never took place" answers somebody, and ``doubt/denials.py`` reads it.
    """
    return (
        (cue.row.type in FIGHTS or cue.row.type is EventType.WITHDREW)
        and not cue.row.verb
        and not is_denied_behind(text, cue.end)
        and (
            _NOT_HAPPENED[cue.language].match(text, cue.end) is not None
            or _AWAITED.match(text, cue.end) is not None
        )
    )


def but_unreached(
    text: str, cue: Cue, places: Sequence[Resolution], carried: bool
) -> tuple[Resolution, ...]:
    """The places of a fight but those that it is said not to have come to.

    Args:
        text: Plain text.
        cue: The words for the event.
        places: Where it was found to be.
        carried: Whether another sentence names them.
    """
    if carried or cue.row.verb or cue.row.type not in FIGHTS or not places:
        return tuple(places)
    found = _NOT_REACHED[cue.language].match(text, cue.end)
    if found is None and cue.language == "french":
        found = _NOT_REACHING_FR.match(text, cue.end)
    if found is None:
        return tuple(places)
    return tuple(one for one in places if one.mention.start < found.start("not"))
