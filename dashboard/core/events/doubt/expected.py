"""Events that are only held likely or unlikely, or announced for a day; and halts already over."""

from __future__ import annotations

from dashboard.core import late_patterns as re
from dashboard.core.events.words.cues import Cue
from dashboard.core.events.words.gaps import DAYS_FR, MONTHS_EN, MONTHS_FR
from dashboard.core.needled_patterns import needled
from dashboard.core.spans import Span
from dashboard.model import EventType

#: Words that begin a clause or are a verb of their own.
_NO_COMPLEMENT = (
    r"(?:who|which|that|where|when|after|as|before|since|and|but|qui|que|qu|dont|lorsque|apres"
    r"|depuis|mais|said|says|selon|has|have|had|was|were|is|are|a ete|ont|est|sont|etait)\b"
)
_PLAIN = (
    rf"(?:(?!\b{_NO_COMPLEMENT}(?! (?:[\w-]+ )?\w+ (?:would|could|serait|is only|n'est)\b))"
    r"[^.;,:]){0,130}?"
)
#: Between a noun for an event and the verb whose subject it is: "of X, in Y territory, by rebels".
#: A stretch between commas ends at one place only, and there are four at most: where each might end
#: at any of its letters, a sentence of five such stretches is read for a minute.
NOUN_GOES_ON = (
    rf"{_PLAIN}(?:, (?:in|near|en|dans|a|au|aux|some|about|an?|une?|capital|chef-lieu|situee?) "
    rf"(?:[^.;,:]{{2,60}}?(?:,(?= ){_PLAIN})?|[^.;,:]{{60}}{_PLAIN})){{0,4}}?"
)

_LIKELY = (
    r"(?:(?:highly|very|most|quite|more|less|tres|fort|assez|plus|moins|peu) )?"
    r"(?:unlikely|likely|improbable|probable|possible|plausible|conceivable|envisageable"
    r"|vraisemblable|invraisemblable)"
)
#: "Nous jugeons improbable une offensive", "we think it unlikely that an attack".
_JUDGED = re.compile(
    rf"\b{_LIKELY}(?: que| qu'| that)? ?(?:(?:an?|the|any|new|une?|la|le|toute|nouvelle|major"
    r"|grande|rebel|further) |l')*$"
)
#: "An offensive on X is unlikely", "une attaque reste peu probable", "saw an advance as likely".
_IS_LIKELY = needled(
    rf"(?:[^.;,]{{0,60}}?|{NOUN_GOES_ON})(?: |n')(?:is|are|was|were|remains?|seems?|looks?|appears?"
    rf"|as|est|sont|etait"
    rf"|reste|demeure|semble|parait) (?:now |still |encore |toujours )?(?:{_LIKELY}\b"
    r"(?! (?:the|to have|by|carried|due|caused|une?|des|due))"
    r"|(?:(?:pas|point) )?(?:a|to be) (?:exclure|craindre|redouter|prevoir|feared|expected)\b"
    r"|(?:not |pas )?(?:ruled out|exclue?)\b"
    r"|(?:only |just |merely |now |simply |plus |qu'|plus qu'|but )*(?:an? |une )?(?:matter"
    r"|question"
    r"|affaire) (?:of|de|d')\b|(?:only |just |merely )?(?:days|hours|weeks) away\b"
    r"|(?:still |encore |far |bien |un peu |somewhat |wholly )?(?:premature|imminente?|inevitable"
    r"|ineluctable|inexorable|unthinkable|impensable|out of the question|a foregone conclusion"
    r"|hors de question|near|proche|within reach|a portee de main|prematuree?|hypothetical"
    r"|hypothetique)\b(?! (?:to|a|aux?|de|the)\b))"
)

#: "The capture of X remains the rebels' goal", "la prise de X reste leur objectif".
_IS_AIM = needled(
    rf"(?:[^.;,]{{0,60}}?|{NOUN_GOES_ON}) (?:is|was|remains?|remained|became|reste|est|etait"
    r"|demeure|restait|devient|ni|ilikuwa) (?:[\w'-]+ ){0,4}?(?:[ld]')?(?:(?:main|next|ultimate"
    r"|chief|principal|prochain|premier|premiere) )?(?:goals?|aims?|objectives?|objectifs?"
    r"|targets?|priorit(?:y|e)|ambitions?|dream|reve|but|cible|obsession|lengo|dhamira)\b"
)

_WHEN = rf"(?:\d{{1,2}}\b|{MONTHS_EN}|{MONTHS_FR}|\w+day\b|{DAYS_FR}|next\b|(?:19|20)\d\d\b)"
#: "The reopening of X, announced for 20 February", "la fermeture de X, prévue le 3 mars".
_FOR_A_DAY = needled(
    r"[^.;]{0,60}?,? (?:(?:is|are|was|has been|est|sont|a ete) )?"
    r"(?:(?:announced|annoncee?s?|promised|promise)(?: (?:by|par) [\w' -]{2,30}?)?"
    r" (?:for|pour|d'ici)"
    r"|(?:planned|scheduled|expected|slated|due|set|prevue?s?|programmee?s?|attendue?s?|fixee?s?)"
    r"(?: (?:by|par) [\w' -]{2,30}?)? (?:for|on|by|in|from|pour|le|au|en|d'ici|fin|debut))"
    rf" (?:(?:the|les?|la|au|early|late|mid-|fin|debut|end|of|monday|{DAYS_FR}) ?)*{_WHEN}"
)

#: "Reopened after being shut", "a rouvert, fermé depuis": the words for the halt begin so.
_OPEN_AGAIN = re.compile(r"\b(?:re-?open(?:ed|s)|rouvert\w*|rouvre(?:nt)?|reouvert\w*)\b")
_NOT_YET = re.compile(r"\b(?:not|never|yet|pas|jamais|only|ni|nor)\b|n't|n'")


def is_expected(text: str, cue: Cue, clause: Span) -> bool:
    """Whether the words name what may or will come, or a halt that has ended.

    Args:
        text: Plain text.
        cue: The words.
        clause: The clause they stand in.
    """
    if cue.row.type is EventType.HALTED_OPERATIONS:
        again = _OPEN_AGAIN.search(text, cue.start, cue.end)
        if again and not _NOT_YET.search(text, cue.start, again.start()):
            return True
    if cue.row.verb:
        return False
    return bool(
        _JUDGED.search(text, max(clause.start, cue.start - 50), cue.start)
        or _IS_LIKELY.match(text, cue.end, clause.end)
        or _IS_AIM.match(text, cue.end, clause.end)
        or _FOR_A_DAY.match(text, cue.end, clause.end)
    )
