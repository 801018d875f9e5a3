"""Denials in a sentence of their own: "The army rejected the claim.", "Faux, rétorque l'armée.".

What the same sentence denies behind an event is told by
:mod:`dashboard.core.events.doubt.contested`.
"""

from __future__ import annotations

from functools import lru_cache

from dashboard.core import late_patterns as re
from dashboard.core.events.doubt.contested import Counter, denial_alone
from dashboard.core.events.doubt.contested_words import (
    DENIED_EN,
    DENIED_FR,
    DENY_EN,
    DENY_FR,
    DENY_SW,
)
from dashboard.core.events.who_and_where.page import Page
from dashboard.core.quick_patterns import quick
from dashboard.core.spans import Span
from dashboard.core.speakers import subject_before

#: A denial in the sentences that follow.
DENIAL = quick(
    rf"\b(?:{DENY_EN}|{DENIED_EN}|{DENY_FR}|{DENIED_FR}|{DENY_SW}|denying|insist(?:ed|s)"
    rf"|retorque)\b"
)

#: "Denied this." or "denied it on Monday", not "denied that civilians had been killed".
_IS_ALL = (
    r" ?(?:[.,;:!?\"()-]|$)| (?:on|in|at|as|and|but|yesterday|today|when|during|\w+ly|\w+day)\b"
)
#: What is denied: the assertion itself, or a loss; not whatever else somebody denies.
_OF_THE_CLAIM = re.compile(
    r"[^.;]{0,50}\b(?:claims?|reports?|statements?|allegations?|accounts?|assertions?|versions?"
    r"|news"
    r"|information|informations|loss|lost|fall|fallen|capture|captured|control|held|hold|still"
    rf"|(?:it|this|that)(?={_IS_ALL})|that [^.;]{{0,60}}\b(?:f[ae]ll|took|seiz\w+|ent(?:er|ry)\w*"
    r"|occup\w+|advanc\w+|in (?:rebel|m23|the)|there|present)|rumours?|rumors?"
    r"|propos|prise|chute|perdu|perte|controle|tient|tiennent|toujours"
    r"|madai|habari|taarifa|hayo|hiyo|hilo|bado)\b"
    r"|(?: (?:\w+ly|\w+ment|en bloc|tout en bloc))?[ ,]*(?:[.,;:!?\"]|$)"
)

#: "They want talks, which Kinshasa rejects": something of the same sentence.
_OF_ITS_OWN = re.compile(r"\b(?:ce que|ce qu'|which)(?: ?[\w'-]+){0,5} $")
#: What may be a plan or an offer, unless the claim itself is named.
_REJECTS = re.compile(r"reject|dismiss|challeng|rejet|recus|ecart|bal[ai]|brush|laugh|scoff")
_AT_END = re.compile(r"(?: (?:\w+ly|\w+ment|en bloc|tout en bloc))?[ ,]*(?:[.,;:!?\"]|$)")

_LOSS = re.compile(r"\b(?:loss|lost|fall|fallen|capture\w*|prise|chute|perte|perdu)\b")

_LEAVING = re.compile(r"\b(?:withdrawal|withdrawn|pull-?out|retreat|retrait|repli|kuondoka)\b")

#: Denials that are about something else: who backs whom, who broke a truce.
_OTHER_DENIAL = re.compile(
    r"\b(?:support\w*|back\w*|arm(?:s|ing)|involvement|role|links?|sponsor\w*|soutien|soutenir"
    r"|involved|implique\w*|soutenu|appui\w*|appuy\w*|implication|implique|ingerence|mkono"
    r"|abus\w*|atrocit\w*|ceasefire"
    r"|shutuma|tuhuma|mauaji|kuua|waliua|waliwaua|kuunga"
    r"|cessez-le-feu|proxies|massacre\w*|crimes?|looting|plunder\w*)\b"
)


#: "Contradicted reports that the church had been looted": a claim of its own, of no place taken.
_OF_ANOTHER_CLAIM = re.compile(
    r"[^.;]{0,30}\b(?:claims?|reports?|allegations?|rumou?rs?|suggestions?|informations?|propos"
    r"|allegations|rumeurs?|madai|habari|taarifa)"
    r" (?:that|of|about|selon lesquel\w+|que|qu'|kwamba|kuwa|za|ya)\b(?![^.;]{0,80}\b(?:f[ae]ll\w*"
    r"|took|taken|tak\w+|seiz\w+|captur\w+|los\w+|enter\w+|entr\w+|occup\w+|control\w*|held|holds?"
    r"|hands|mains|tomb\w+|pri(?:s|se|t)|perd\w+|chute|tien\w+|presence|rebels?|m23|rebelles?"
    r"|\w*tek(?:a|wa)|\w*dhibiti\w*|\w*anguk\w+|mikononi)\b)"
)

#: "Did not deny the loss" denies nothing.
_NOT_DENIED = re.compile(r"(?:\b(?:not|never|neither|sans|ne|nor)|n't|\bn'[a-z]*) (?:\w+ ){0,2}$")


def indexes_behind(page: Page, index: int, count: int, about: frozenset[str]) -> tuple[int, ...]:
    """The sentences behind one that may gainsay it: those about other places do not.

    But the next one does where it only denies, wherever its speaker sits: "The authorities in Goma
    deny that." Once another place is said to have changed hands, what follows answers that.
    """
    found = page.following_indexes(index, _up_to_another(page, index, count, about), about)
    later = index + 1
    if later in found or later >= len(page.sentences) or later in page.of_backing:
        return found
    span = page.sentences[later]
    return (later, *found) if denial_alone(page.text[span.start : span.end]) else found


#: Words for a place that changed hands.
_CHANGED_HANDS = quick(
    r"\b(?:captur\w+|seiz\w+|retak\w+|retook|took|taken|f[ae]ll(?:en)?|recaptur\w+|withdr\w+|chute"
    r"|prise|pris|repris|reprise|tombe\w*|emparee?s?|reconqui\w+|retrait|retiree?s?"
    r"|\w+(?:teka|tekwa|komboa|twaa)|kutekwa|kuanguka)\b"
)


def _up_to_another(page: Page, index: int, count: int, about: frozenset[str]) -> int:
    """How many of so many sentences behind one come before another place is told of."""
    for later in range(index + 1, min(index + 1 + count, len(page.sentences))):
        span = page.sentences[later]
        if page.is_elsewhere(later, about) and _CHANGED_HANDS.search(
            page.text, span.start, span.end
        ):
            return later - index - 1
    return count


def denied_after(sentences: tuple[str, ...], capture: bool = True) -> bool:
    """Whether one of the plain sentences that follow denies an assertion.

    ``capture``: the assertion is that a place was taken; else a denied loss does not concern it.

    >>> denied_after(("the army denied the claim.",)), denied_after(("kigali denied any role.",))
    (True, False)
    """
    for sentence in sentences:
        if (_LEAVING if capture else _LOSS).search(sentence):
            continue  # "denied its withdrawal" takes no capture back
        if denial_in(sentence):
            return True
    return False


@lru_cache(maxsize=512)
def denial_in(sentence: str) -> Counter | None:
    """The words of a plain sentence that deny what was asserted before; None without any.

    >>> denial_in("the army rejected the claim.").words, denial_in("it did not deny the loss.")
    (Span(start=9, end=17), None)
    """
    denial, of_another = DENIAL.search(sentence), _OTHER_DENIAL.search(sentence)
    if (
        denial
        and not of_another
        and not _NOT_DENIED.search(sentence, 0, denial.start())
        and not _OF_ITS_OWN.search(sentence, 0, denial.start())
        and _OF_THE_CLAIM.match(sentence, denial.end())
        and not (_REJECTS.match(denial.group()) and _AT_END.match(sentence, denial.end()))
        and not _OF_ANOTHER_CLAIM.match(sentence, denial.end())
    ):
        words = Span(*denial.span())
        return Counter(words, subject_before(sentence, words.start))
    contrary = _CONTRARY.search(sentence)
    if contrary:
        return Counter(Span(*contrary.span()), subject_before(sentence, contrary.start()))
    return None if of_another else denial_alone(sentence)


#: "The rebels say otherwise.", "Le M23 affirme le contraire."
_CONTRARY = re.compile(
    r"\b(?:says?|said|insist(?:s|ed)?|tells?|affirme(?:nt)?|soutien(?:t|nent)|dit|disent"
    r"|assure(?:nt)?|pretend(?:ent)?|jure(?:nt)?) (?:tout )?(?:otherwise|the opposite|the contrary"
    r"|le contraire|l'inverse)\b"
)
