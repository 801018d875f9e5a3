"""Denials right behind what they deny: "X was taken; the army disputes this", "ce que dément Y".

The shapes stand in one table, English beside French. What a whole sentence of its own denies is
told by :func:`dashboard.core.events.doubt.claimed.denied_after`.
"""

from __future__ import annotations

from dataclasses import dataclass

from dashboard.core import late_patterns as re
from dashboard.core.quick_patterns import quick
from dashboard.core.spans import Span

_DENY_EN = (
    r"(?:den(?:y|ies|ied)|disput(?:e|es|ed)|contest(?:s|ed)?|reject(?:s|ed)?|refut(?:e|es|ed)"
    r"|dismiss(?:es|ed)?|contradict(?:s|ed)?|challeng(?:e|es|ed)|rebut(?:s|ted)?|rubbish(?:es|ed)"
    r"|disavow(?:s|ed)?)"
)
_DENIED_EN = (
    r"(?:denied|disputed|contested|rejected|refuted|dismissed|contradicted|challenged|rebutted)"
)
_DENY_FR = (
    r"(?:dement(?:ent|i|ait|aient)?|conteste(?:nt)?|nie(?:nt)?|rejett?e(?:nt)?|refute(?:nt)?"
    r"|recuse(?:nt)?|contredi(?:t|sent))"
)
_DENIED_FR = r"(?:dementi|conteste|rejete|refute|recuse|nie|contredit)e?s?"
#: What is denied, or nothing at all behind the verb.
_IT_EN = (
    r"(?: (?:it|this|that|so|as much|any such thing|the (?:claims?|reports?|accounts?|loss|news"
    r"|assertions?|statements?|version|information)))?"
)
_IT_FR = (
    r"(?: (?:cela|ceci|ces? (?:informations?|affirmations?|propos|annonces?|allegations?)"
    r"|cette (?:information|affirmation|version|annonce)|l'information|l'affirmation|les faits"
    r"|la nouvelle))?"
)
_HOW = (
    r"(?: (?:\w+ly|\w+ment|en bloc|on \w+day|(?:lundi|mardi|mercredi|jeudi|vendredi|samedi"
    r"|dimanche)))*"
)
_END = r"(?=[ ]?(?:[.,;:!?\"()]|-|$))"
#: Whoever denies, before the verb: "the army", "le porte-parole de l'armée".
_WHO = r"(?P<who>(?:[\w'/.-]+ ){1,6}?)"
_WHO_BEHIND = r" (?P<who>(?:[\w'/-]+ ?){1,5})"
#: What opens the second half of a sentence.
_JOINT = (
    r"(?:[;:,(]|- )? ?(?:(?:but|yet|while|whereas|although|though|even though|however,?|and|mais"
    r"|or|alors que|tandis que|bien que|quoique|et) |(?:alors|tandis|bien) qu'|(?<=[;:(] )|(?<=\()"
    r"|(?<=- ))"
)
_CLAIM = (
    r"(?:claims?|assertions?|statements?|reports?|accounts?|versions?|allegations?|announcement"
    r"|informations?|affirmations?|annonces?|nouvelle|declarations?|propos)"
)

#: Each shape with an example.
_SHAPES = (
    # "sake was taken; the army denies it", "but kinshasa disputes this"
    rf"{_JOINT}{_WHO}(?:has |have |had |also )*(?:\w+ly )?{_DENY_EN}{_IT_EN}{_HOW}{_END}",
    # ", which the army denies", ", a claim kinshasa rejected on monday"
    rf"\b(?:which|something|an? {_CLAIM}(?: that| which)?) {_WHO}(?:has |have |had )?(?:\w+ly )?"
    rf"{_DENY_EN}\b",
    # such as ", a claim denied by the army" or "disputed by kinshasa" between brackets
    rf"(?:\b{_CLAIM} |\bwhich (?:was|is|has been|had been) |\bthis (?:was|is|has been) |\()"
    rf"(?:\w+ ){{0,2}}?{_DENIED_EN} by{_WHO_BEHIND}",
    # "; l'armee le conteste", ", mais kinshasa dement"
    rf"{_JOINT}{_WHO}(?:le |l'|les )?(?:a |ont |avait )?{_DENY_FR}{_IT_FR}{_HOW}{_END}",
    # ", ce que l'armee dement", ", ce que conteste kinshasa", "qu'a dementie l'armee"
    rf"\b(?:ce que|ce qu'|{_CLAIM} qu(?:e |')) ?(?:{_WHO}(?:a |ont )?{_DENY_FR}{_END}"
    rf"|(?:a |ont )?{_DENY_FR}(?:e|es|s)? (?P<behind>(?:[\w'/-]+ ?){{1,5}}))",
    # ", une affirmation rejetee par l'armee"
    rf"(?:\b{_CLAIM} |\bce qui (?:est|a ete) |\()(?:[\w-]+ ){{0,2}}?{_DENIED_FR} (?:\w+ )?par"
    rf"{_WHO_BEHIND}",
    # ", though the army says otherwise", ", mais l'armee affirme le contraire"
    rf"{_JOINT}{_WHO}(?:says?|said|tells?|insists?|insisted) (?:otherwise|the opposite|the contrary"
    r"|(?:that )?(?:this|it|that) (?:is|was) (?:false|untrue|not (?:true|so)|a lie))",
    rf"{_JOINT}{_WHO}(?:dit|disent|affirme(?:nt)?|soutien(?:t|nent)|assure(?:nt)?|jure(?:nt)?)"
    r" (?:tout )?(?:le contraire|l'inverse|que (?:c'est|cela est) (?:faux|inexact|un mensonge))",
)  # fmt: skip
_CONTESTED = tuple(quick(shape) for shape in _SHAPES)
#: Without one of these words no shape can match.
_GATE = quick(
    rf"\b(?:{_DENY_EN}|{_DENY_FR}|{_DENIED_FR}|otherwise|opposite|contrary|contraire|inverse|false"
    r"|untrue|lie|faux|inexact|mensonge|not true|not so)\b"
)
#: Who only denies a hand in it, or is the subject of the words before: "they deny", "Rwanda".
_OF_OTHERS = re.compile(
    r"\b(?:they|it|he|she|we|who|which|that|ils?|elles?|nous|on|qui|rwanda\w*|kigali|uganda"
    r"|ouganda|kampala|burundi|gitega)\b"
)


def contested_in(tail: str) -> bool:
    """Whether what a plain sentence says behind an event denies it.

    >>> contested_in("sake on monday; the army disputes this."), contested_in("sake, it denies.")
    (True, False)
    >>> contested_in("sake, ce que dement kinshasa."), contested_in("sake, le m23 nie tout lien.")
    (True, False)
    >>> contested_in("sake with rwandan help, which kigali denies.")
    False
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


def denial_behind(tail: str) -> Counter | None:
    """The denial of an event in what a plain sentence says behind it; None without one.

    >>> tail = "sake on monday; the army disputes this."
    >>> found = denial_behind(tail)
    >>> tail[found.words.start:found.words.end], tail[found.who.start:found.who.end]
    ('the army disputes this', 'the army')
    """
    if not _GATE.search(tail):
        return None
    for shape in _CONTESTED:
        for match in shape.finditer(tail):
            group = "who" if match.groupdict().get("who") else "behind"
            who = (match.groupdict().get(group) or "").rstrip()
            if who and not _OF_OTHERS.search(who):
                start = match.start(group)
                first = start if group == "who" and tail[match.end(group) :] else match.start()
                return Counter(Span(first, match.end()), Span(start, start + len(who)))
    return None
