"""Blows that no news tells: long past, tried in court, or only what people are guarded against."""

from __future__ import annotations

from dashboard.core import late_patterns as re
from dashboard.core.events.words.cues import Cue

#: "Ten years after the massacre in X", "le procès de l'attaque de X": remembered, or judged.
_REMEMBERED = re.compile(
    r"\b(?:(?:\w+|\d+|several|many) (?:years|decades|ans|annees|decennies)"
    r" (?:after|since|on from|later,|apres|depuis)"
    r"|(?:anniversar(?:y|ies)|commemorat\w+|memorials?|memor(?:y|ies)|anniversaires?|memoire"
    r"|commemor\w+|hommage|tribute)"
    r" (?:of|for|to|de|d'|du|aux?|des|a)"
    r"|(?:trials?|verdict|hearings?|inquest|proces|audiences?|jugement|enquete judiciaire)"
    r" (?:over|of|for|in|into|on|about|de|du|des|d'|sur|relati\w+ a|lies? a)"
    r"|miaka \w+ (?:baada ya|tangu)|kumbukumbu ya|kesi ya)"
    r" ?(?:(?:the|victims|those|people|killed|in|an?|this|that|of|la|le|les|l'|victimes|des?|du"
    r"|d'|premiere?|first|deadly|bloody|infamous) ?){0,5}$"
)


#: "Protect civilians against the violence committed by": no blow is told.
_GUARD = re.compile(
    r"\b(?:protect\w*|shield\w*|proteg\w+|premunir)\b(?! (?:themselves )?by\b)[^.;:,]{0,50}?"
    r" (?:against|from|contre|des|d')"
    r"(?: ?(?:further|any|all|possible|eventuelles?|toutes?|nouvelles?|the|les|des|repeated"
    r"|recurrent))* ?$"
)


#: "The number of attacks has fallen", "la fréquence des attaques baisse": fewer, and no new one.
_HOW_OFTEN = re.compile(
    r"\b(?:number|frequency|rate|pace|intensity|frequence|nombre|rythme|intensite|cadence|idadi)"
    r" (?:of|des?|d'|ya) ?(?:[\w'-]+ ){0,3}$"
)
_FALLS = re.compile(
    r"[^.;:]{0,60}?\b(?:fell|fallen|falls?|falling|dropp?\w*|declin\w*|decreas\w*|diminish\w*|eased"
    r"|went down|baiss\w+|diminu\w+|recul\w+|chut\w+|regress\w+|pungua|\w*mepungua)\b"
)
_FALL_OF = re.compile(
    r"\b(?:drop|decline|decrease|reduction|fall|lull|baisse|diminution|recul|reduction|regression"
    r"|accalmie|kupungua)(?: sensible| nette| notable)? (?:in|of|des?|du|d'|dans les|kwa) ?"
    r"(?:(?:the|number|frequency|of|nombre|frequence|des|de|rebel|armed|idadi|ya) )*$"
)


def is_bygone(text: str, cue: Cue) -> bool:
    """Whether a blow is only named: long past, before a court, or as what people are kept from."""
    first = max(0, cue.start - 90)
    if cue.row.verb:
        return False
    fewer = _HOW_OFTEN.search(text, first, cue.start) and _FALLS.match(text, cue.end)
    return bool(
        fewer
        or _FALL_OF.search(text, first, cue.start)
        or _REMEMBERED.search(text, first, cue.start)
        or _GUARD.search(text, first, cue.start)
    )
