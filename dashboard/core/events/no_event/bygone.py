"""What no news tells: long past, remembered, tried in court, or what people are guarded against."""

from __future__ import annotations

from dashboard.core import late_patterns as re
from dashboard.core.events.who_and_where.page import Page
from dashboard.core.events.words.cues import Cue
from dashboard.core.events.words.event import CONTROL_TYPES

#: "Ten years after the massacre in X", "le procès de l'attaque de X": remembered, or judged.
_YEARS_ON = (
    r"(?:\w+|\d+|several|many) (?:years|decades|ans|annees|decennies)"
    r" (?:after|since|on from|later,|apres|depuis)|miaka \w+ (?:baada ya|tangu)"
)
_OCCASION = (
    r"(?:anniversar(?:y|ies)|commemorat\w+|memorials?|memor(?:y|ies)|anniversaires?|memoire"
    r"|commemor\w+|hommage|tribute)"
    r" (?:of|for|to|de|d'|du|aux?|des|a)"
    r"|(?:trials?|verdict|hearings?|inquest|proces|audiences?|jugement|enquete judiciaire)"
    r" (?:over|of|for|in|into|on|about|de|du|des|d'|sur|relati\w+ a|lies? a)"
    r"|kumbukumbu ya|kesi ya"
    r"|(?:commemor\w+|remember\w*|years on, (?:\w+ ){0,2}?(?:survivors|relatives)|ans (?:plus tard"
    r"|apres), (?:\w+ ){0,2}?(?:survivants|rescapes))(?: (?:the|its|all|les|ses|leurs))?"
    r"(?: (?:victims|dead|fallen|victimes|morts|disparus))? (?:of|from|de|d'|du|des)"
)
_NAMED = (
    r" ?(?:(?:the|victims|those|people|killed|in|an?|this|that|of|la|le|les|l'|victimes|des?|du"
    r"|d'|premiere?|first|deadly|bloody|infamous) ?){0,5}$"
)
_OLD_DAYS = re.compile(rf"\b(?:{_OCCASION}){_NAMED}")
_REMEMBERED = re.compile(rf"\b(?:{_YEARS_ON}|{_OCCASION}){_NAMED}")

#: "A film on the capture of X", "un livre revient sur les exactions": told of in a work, or shown.
_WORK = re.compile(
    r"\b(?:books?|novels?|films?|documentar(?:y|ies)|plays?|exhibitions?|memoirs?|paintings?|songs?"
    r"|livres?|ouvrages?|romans?|documentaires?|expositions?|pieces? de theatre|recits?|tableaux?"
    r"|chansons?|vitabu|kitabu|filamu|maonyesho)\b(?: [\w'-]+){0,3}?"
    r" (?:on|about|of|telling of|recounts?|tells of|traces?|retells|sur|de|consacree? (?:a|aux?)"
    r"|retrace\w*|raconte\w*|revien\w+ sur|kuhusu|ya)"
    r" ?(?:(?:the|a|la|le|les|l'|des?|fateful|brief|bloody|famous) ?){0,3}$"
)
#: "They still remember how", "n'ont pas oublié": called to mind, not told.
_STILL_KNOWN = re.compile(
    r"\b(?:still remember\w*|(?:never|not) forg[eo]t\w*|souvien\w+ (?:encore|toujours)"
    r"|pas oublie\w*|bado wana(?:kumbuka|yakumbuka))\b[^.;:]{0,60}$"
)
#: "Remains in the memories", "hante encore les esprits", of what was named before.
_LIVES_ON = re.compile(
    r"[^.;:]{0,70}?\b(?:(?:rest|demeur|viv)\w* [^.;:,]{0,30}?(?:memoires?|esprits|souvenirs?)"
    r"|hant\w+|(?:remain|live|linger)\w* [^.;:,]{0,30}?(?:memor(?:y|ies)|minds?)"
    r"|haunt\w*)\b"
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
        or _WORK.search(text, first, cue.start)
        or _GUARD.search(text, first, cue.start)
    )


def is_remembered(page: Page, cue: Cue, index: int) -> bool:
    """Whether who took a place is only remembered, without a year: "the anniversary of the fall".

    What is told with its year stays: it is of then, and says so.
    """
    if cue.row.type not in CONTROL_TYPES:
        return False
    text, sentence, times = page.text, page.sentences[index], page.times(index)
    first = max(sentence.start, cue.start - 90)
    if _STILL_KNOWN.search(text, first, cue.start):
        return not times
    if cue.row.verb or any(_A_YEAR.search(time.words) for time in times):
        return False
    if not times and _LIVES_ON.match(text, cue.end, sentence.end):
        return True
    return bool(_OLD_DAYS.search(text, first, cue.start) or _WORK.search(text, first, cue.start))


_A_YEAR = re.compile(r"(?:19|20)\d\d")
