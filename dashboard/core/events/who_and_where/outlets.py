"""The town of a radio to which something is told, or of a company's shares: "told a Kampala radio".

Nothing happens there. What is done to a radio is: "gunmen attacked a Goma radio station".
"""

from __future__ import annotations

from collections.abc import Sequence

from dashboard.core import late_patterns as re
from dashboard.core.needled_patterns import needled
from dashboard.model import Resolution

_OUTLET = (
    r"(?:radios?|newspapers?|dail(?:y|ies)|weekl(?:y|ies)|broadcasters?|tv|television|channels?"
    r"|news ?(?:site|outlet|agency|portal)|websites?|media|press|journal|journaux|quotidiens?"
    r"|hebdomadaires?|chaines?|televisions?|medias?|presse|site d'information|magazines?"
    r"|redio|gazeti|magazeti|runinga|televisheni)"
)
#: Words that tell, or what is told: before them and the outlet stands only how.
_TELLS = (
    r"\b(?:told|tells?|telling|spoke|speak\w*|sa(?:id|ys?|ying)|interview\w*|statements?"
    r"|communiques?|messages?|announc\w+|claim\w*|confirm\w*|report\w*|read out|broadcast\w*|aired"
    r"|quoted|carried|published|according|interventions?|entretiens?|annonc\w+|declar\w+|dit"
    r"|disent|affirm\w+|indiqu\w+|expliqu\w+|precis\w+|confi\w+|rapport\w+|revendiqu\w+|publi\w+"
    r"|diffus\w+|lu|cite\w*|selon|d'apres|intervenant|interroge\w*|\w*(?:sema|ambia|eleza|tangaza"
    r"|ripoti|chapisha|thibitisha)|kwa mujibu)\b"
)
#: How it is told: "on a", "to the", "sur la", "au micro de la", "kwa".
_TOLD_ON = (
    r"(?:\b(?:told|tells?|to|on|by|in|with|via|over|a|au|sur|par|dans|aupres de|au micro de|de|du"
    r"|des|d'|selon|avec|kwa|kupitia|kwenye|katika|na|\w*ambia)(?:\b|(?<='))"
    r" ?(?:(?:an?|the|this|local|several|some|private|community|popular|une?|la|le|les|cette|ce|des"
    r"|plusieurs|certaines?|privee?|communautaire|locale?) |l')*)"
)
#: "An attack on a radio", "des tirs sur une radio": done to it.
_DONE_TO_IT = re.compile(
    r"\b(?:attack\w*|attaqu\w*|raid\w*|assaults?|assauts?|fire[ds]?|firing|tir\w*|strikes?"
    r"|grenades?|bomb\w*|shell\w*|obus|storm\w*|burst|broke|march\w*|mov\w+|incursions?|intrusions?"
    r"|\w*vamia|\w*shambuli\w*) (?:on|in|into|at|by|to|sur|dans|a|contre|katika|kwenye)"
    r" (?:[\w']+ ){0,3}$"
)

#: "Told a Kampala radio", "read out on a Goma-based station's": the outlet stands behind.
_BEHIND = re.compile(
    rf"(?:-based)? (?:[\w-]+ )?{_OUTLET}\b(?! (?:mast|tower|transmitter|building|offices?))"
)
_TOLD_TO = re.compile(rf"{_TELLS}[^.;:]{{0,60}}?{_TOLD_ON}$|{_TELLS} {_TOLD_ON}$")
#: "Sur une radio de X", "à la Radio Maendeleo de X", "on Radio Okapi in X": it stands before.
_BEFORE = needled(
    rf"{_TOLD_ON}{_OUTLET}(?P<name>(?: [\w'-]+){{0,4}}?)"
    r" (?:(?:in|of|from|based in|de|du|a|emettant (?:de|depuis|a)|basee? a|ya|la|wa|mjini|huko)"
    r"(?: (?:the|la|le|mjini))? |d')$"
)
_EARLIER = re.compile(_TELLS)

#: An outlet and its name take at most so many characters, what is told of it before them so many.
_NAME, _TELLING = 90, 90


def without_outlets(
    text: str, printed: str, start: int, places: Sequence[Resolution]
) -> tuple[Resolution, ...]:
    """The places of a sentence but the towns of outlets to which something is told.

    Args:
        text: Plain text.
        printed: The same text as it is printed.
        start: Where the sentence begins.
        places: The places that it names, in order.
    """
    return tuple(one for one in places if not _is_outlets(text, printed, start, one))


#: "The Toronto-listed firm", "cotée à Londres": where a company's shares or papers are.
_LISTED_BEHIND = re.compile(
    r"(?: stock exchange)?-(?:listed|quoted|traded|registered|incorporated|domiciled"
    r"|headquartered)\b"
)
_LISTED_BEFORE = re.compile(
    r"\b(?:(?:listed|quoted|traded|incorporated|domiciled|headquartered) (?:on|in|at)"
    r"|(?:cotee?s?|domiciliee?s?|immatriculee?s?) (?:a|au|en|sur)(?: la bourse (?:de |d'))?)"
    r" ?(?:(?:the|la|le) ?)?$"
)


def _is_seat_of_firm(text: str, place: Resolution) -> bool:
    """Whether a place is no more than where a company is listed: no work stops there."""
    at, end = place.mention.start, place.mention.end
    return bool(_LISTED_BEHIND.match(text, end) or _LISTED_BEFORE.search(text, max(0, at - 50), at))


def _is_outlets(text: str, printed: str, start: int, place: Resolution) -> bool:
    at, end = place.mention.start, place.mention.end
    if _is_seat_of_firm(text, place):
        return True
    first = max(start, at - _NAME)
    if _BEHIND.match(text, end):
        told = _TOLD_TO.search(text, first, at)
        return told is not None and not _DONE_TO_IT.search(text, first, at)
    outlet = _BEFORE.search(text, first, at)
    if outlet is None or not _is_name(printed, outlet.start("name"), outlet.end("name")):
        return False
    tells = _EARLIER.search(text, max(start, outlet.start() - _TELLING), outlet.end())
    return tells is not None and not _DONE_TO_IT.search(text, first, outlet.start("name"))


def _is_name(printed: str, start: int, end: int) -> bool:
    """Whether nothing but a name stands between two offsets: no "radio reported clashes in"."""
    return all(
        word[:1].isupper() or word in ("de", "du", "la", "le", "ya", "of", "the")
        for word in printed[start:end].split()
    )
