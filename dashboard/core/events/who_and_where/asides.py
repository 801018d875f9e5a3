"""What commas set between a force and its verb: "the army, which fights the rebels, took X"."""

from __future__ import annotations

from dashboard.core import late_patterns as re
from dashboard.core.actors import ACTOR
from dashboard.core.spans import Span

#: Words that open such an aside, in which other forces may be named; behind the second group a
#: clause of its own would begin: "after which the army", "après que l'armée".
_OPENS = (
    r"(?:which|whom?|whose|that|qui|que|qu'|dont|auxquels?|one of|(?:l')?une? des?"
    r"|(?:with|avec) (?:(?:the|its|l[ae]|l') ?)?(?:support|help|backing|aid|assistance|soutien"
    r"|appui|aide|concours)|(?:(?:backed|supported|assisted|aided|joined|accompanied|reinforced)"
    r" by|(?:soutenu|appuye|epaule|assiste|aide|rejoint|accompagne|renforce)e?s? par)"
    r"|face (?:a|aux?)|facing|malgre|despite"
    r"|(?:a l'|d')origine|originally|formerly|namely|including|notamment|a savoir|y compris|such as"
    r"|alongside|together with|along with|as well as|ainsi que"
    r"|aux cotes d(?:e|es|u)|allie?e?s? (?:to|of|a|aux?|d(?:e|es|u))"
    r"|(?:accused|suspected|accuse|soupconne)e?s? (?:of|d[e'])"
    r"|(?:(?:after|before|having|following|without|while|amid|by|apres|avant d|sans|ayant|en"
    r"|au terme d|a l'issue d|a la suite d|suite a|lors d|fort(?:e?s)? d)"
    r"(?! (?:which|whom|que|qu'|quoi))))"
)
_ASIDE = re.compile(
    rf" ?, {_OPENS}(?:\b|(?<=')|(?<=d)(?=e))[^;:.]{{3,150}}(?:,| -) (?P<tail>(?:[\w'-]+ ){{0,4}})$"
)
#: "The ADF, a Ugandan rebel group,": right behind its name, a force is told what it is.
_APPOSED = re.compile(
    r"(?: \([^()]{2,40}\))? ?, (?:(?:an?|the|une?|la|les?) |l')[^;:.]{3,150}?"
    r"(?:,| -) (?P<tail>(?!(?:and|et|but|mais|puis|then)\b)(?:[\w'-]+ ){0,4})$"
)
#: "The army of the Congo, which": so many characters may follow a force's name.
_NAME_BEHIND = 40


def aside_before(text: str, start: int, end: int) -> tuple[int, re.Match[str] | None] | None:
    """Where an aside right before a verb begins, and the force it is told of, if it names one.

    Args:
        text: Plain text.
        start: From where on it is looked for.
        end: Where the verb begins.

    Returns:
        None where no aside stands there, or a force stands behind it.

    >>> text = "the rebels, after driving out the army, took sake"
    >>> at, force = aside_before(text, 0, text.index("took"))
    >>> text[:at], force.group()
    ('the rebels', 'rebels')
    >>> aside_before("they fled, after the army came, and rebels took sake", 0, 43) is None
    True
    """
    aside = _ASIDE.search(text, start, end)
    forces = list(ACTOR.finditer(text, start, aside.start() if aside else end))
    for force in forces:
        told = _APPOSED.match(text, force.end(), end)
        if told and not ACTOR.search(text, told.start("tail"), end):
            return told.start(), force
    if aside is None or ACTOR.search(text, aside.start("tail"), end):
        return None
    if forces and aside.start() - forces[-1].end() <= _NAME_BEHIND:
        return aside.start(), forces[-1]
    return aside.start(), None


def with_subject(text: str, clause: Span, sentence: Span, verb: int) -> Span:
    """The clause of a verb; the sentence, where the clause begins in an aside behind its subject.

    >>> text = "the rebels, after driving out the army, took sake"
    >>> with_subject(text, Span(17, 49), Span(0, 49), text.index("took"))
    Span(start=0, end=49)
    """
    first = max(sentence.start, verb - _FAR)
    aside = aside_before(text, first, verb) if clause.start > first else None
    inside = aside is not None and aside[1] is not None and aside[0] < clause.start
    return sentence if inside else clause


#: So far back a subject is looked for.
_FAR = 200
