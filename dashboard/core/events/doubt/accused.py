"""What answers an accusation: "The group denied it.", "Kigali rejette toute implication.".

An attack stays as it is told, and whoever denies it stands beside it: the two are shown as a pair.
"""

from __future__ import annotations

from functools import lru_cache

from dashboard.core import late_patterns as re
from dashboard.core.events.doubt.contested import Counter, denial_alone
from dashboard.core.events.doubt.contested_words import DENY_EN, DENY_FR, DENY_SW, OPENING
from dashboard.core.quick_patterns import quick
from dashboard.core.spans import Span

_WHO = r"(?P<who>(?:[\w'/.-]+ ){1,6}?|(?:[\w'/.-]+ ){0,5}?[\w'/.-]+, [^,.:;]{3,60}, )"
_BLAME = (
    r"(?:accusations?|allegations?|charges?|claims?|reports?|responsibility|involvement|role|part"
    r"|responsabilite|implication|participation|informations?|propos|tuhuma|shutuma|madai)"
)
_ANY = r"(?:the|these|those|such|this|all|any|every|its|toute?s?|ces|cette|les|la|l'|sa|leur)"
#: What is denied: the blame, the deed, or nothing that is named.
_OF_IT = (
    rf"(?: (?:it|this|that|them|cela|ces faits|(?:en bloc|tout en bloc)|{_ANY} ?(?:\w+ ){{0,2}}?"
    rf"{_BLAME}|{_BLAME}|(?:having|being|(?:avoir|etre)) [\w' -]{{2,60}}))?"
    r"(?: (?:\w+ly|\w+ment|en bloc|on \w+day|(?:lundi|mardi|mercredi|jeudi|vendredi|samedi"
    r"|dimanche)))*(?= ?(?:[.,;:!?\"()]|-|$| (?:and|but|et|mais|in|dans|par|by)\b))"
)
_DENIES = quick(
    rf"{OPENING}{_WHO}(?:has |have |had |also |later |a |ont |l'a |l'ont |le |les )*(?:\w+ly )?"
    rf"(?:{DENY_EN}|{DENY_FR}|{DENY_SW}){_OF_IT}"
)
#: "Called the accusation a fabrication", "y voit une invention".
_CALLS_IT = quick(
    rf"{OPENING}{_WHO}(?:(?:call|brand|describ|dismiss|label|term)\w* (?:it|this|{_ANY} {_BLAME})"
    r"(?: as)? (?:an? )?(?:\w+ )?(?:fabrications?|lies?|inventions?|propaganda|slander|false"
    r"|baseless|unfounded|nonsense|smear)"
    r"|(?:y voi(?:t|ent) |parle(?:nt)? d(?:e |'une? )|crie(?:nt)? (?:a la |au ))(?:la |le "
    r"|une? )?(?:pure )?"
    r"(?:(?:\w+ )?mensonger\w*|invention|manipulation|mensonges?|calomnie|propagande"
    r"|desinformation|montage|diffamation))\b"
)
#: "The army says it fired on nobody", "affirme n'avoir tiré sur personne".
_DID_NOT = quick(
    rf"{OPENING}{_WHO}(?:(?:says?|said|insist(?:s|ed)|maintain(?:s|ed)) (?:that )?(?:it|they|he|she"
    r"|(?:its|their|his|her|the) \w+)"
    r" (?:(?:had|have|has|did|was|were) )?(?:never|not|neither|no part|(?:fired|shot|shelled|bombed"
    r"|attacked|killed|hit|targeted|struck) (?:on |at )?(?:nobody|no one|no \w+))\b"
    r"|(?:affirm|assur|jur|di[ts]|soutien|declar|repond|retorqu)\w* (?:n'avoir|ne pas avoir"
    r"|ne jamais avoir|n'y etre|que ses \w+ n'ont)\b)"
)
#: What opens the second half of a sentence: "; the army says", ", mais l'armée affirme".
_HALF = re.compile(r"(?:;|,? (?:but|while|whereas|mais|alors que|tandis que)) ")

#: "Did not deny", "ne dément pas".
_NOT = re.compile(r"\b(?:not|never|neither|nobody|ne|n'\w+|personne|sans|refus\w+|declin\w+)\b")


@lru_cache(maxsize=512)
def accusation_denied(sentence: str) -> Counter | None:
    """The denial that a plain sentence is of an attack told before it; None where it is none.

    >>> sentence = "kigali denied any involvement."
    >>> found = accusation_denied(sentence)
    >>> sentence[found.who.start:found.who.end]
    'kigali'
    >>> accusation_denied("the army denied that its troops had fled.") is None
    True
    """
    for shape in (_DENIES, _CALLS_IT, _DID_NOT):
        match = shape.match(sentence)
        if match and (shape is _DID_NOT or not _NOT.search(match.group())):
            start = match.start("who")
            who = match["who"].partition(",")[0].rstrip()
            return Counter(Span(start, match.end()), Span(start, start + len(who)))
    return denial_alone(sentence)


@lru_cache(maxsize=512)
def denied_in_half(tail: str) -> Counter | None:
    """The denial of an attack in the second half of its plain sentence; None without one.

    >>> denied_in_half(" x on monday; the army says it fired on nobody.") is not None
    True
    """
    for joint in _HALF.finditer(tail):
        found = accusation_denied(tail[joint.end() :])
        if found is not None:
            return found.moved(joint.end())
    return None
