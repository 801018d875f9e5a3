"""Which of several deeds of a sentence a time stands with: "took X in May before attacking Y".

A time behind a deed and its place is that deed's; one that opens a clause is of what follows it.
"""

from __future__ import annotations

from collections.abc import Sequence

from dashboard.core import late_patterns as re
from dashboard.core.spans import Span

#: What sets the deed behind it at another time: "before attacking Y", "après la prise de Y"; not
#: so "hours after", "d'après".
_OTHER_TIME = re.compile(
    r"(?<!\bd')(?<!hours )(?<!\bhour )(?<!minutes )(?<!heures )\b(?:before|after|following|since"
    r"|despite|avant|apres|depuis|malgre|suite a|a la suite|baada ya|kabla ya|tangu)\b"
)
#: "Held X on Monday before retreating": most often on the same day.
_NEXT = re.compile(r"\b(?:before|avant|kabla ya)\b")
#: "On Monday, three days after the fall of X": said of the day at the start, that is another one.
_LATER_THAN = re.compile(
    r"\b(?:days?|weeks?|months?|years?|jours?|semaines?|mois|ans?|annees?|siku|wiki"
    r"|miezi|miaka) (?:after|before|following|apres|avant|baada|kabla)\b[^,;]*$"
)
#: "On Monday rebels took X, after fighting in Y": what went before is of no day that is given.
_WENT_BEFORE = re.compile(r"\b(?:after|following|apres|suite a|a la suite|baada ya)\b")
#: "And attacked Y", "puis a pris Y".
_JOINS = re.compile(r"\b(?:and|then|but|while|et|puis|mais|tandis qu[e']|alors qu[e']|na|kisha)\b")
#: "Took X last month and has since attacked Y".
_SINCE_THEN = re.compile(r"\b(?:has|have|now|since|a|ont|desormais|depuis) (?:[\w-]+ )?$")
#: What stands before a time with which a clause begins: "and on", ", et", "while last".
_OPENS = re.compile(
    r"(?:^[\s\"'(*•-]*|[,;:.] ?|(?:^|[ ,])(?:and|then|but|while|whereas|that|et|puis|mais|que"
    r"|tandis que|alors que|na|kisha|lakini) )"
    r"(?:(?:on|in|at|by|late|early|earlier|last|this|the|since|le|la|les|l'|ce|cette|en|au|des|dans"
    r"|depuis|fin|debut|mnamo|siku ya|mwezi) ?)*$"
)
#: So much of what stands before a time is looked at.
_REACH = 40
#: "Held by M23 since October": since when they held it, whatever else became of it.
_HELD = re.compile(
    r"\b(?:held|occupied|controlled|ruled|in (?:[\w'/-]+ ){0,3}hands|under [^,;.]{0,30}?"
    r"(?:control|rule|occupation)|tenue?s?|occupee?s?|controlee?s?|(?:aux|entre les) mains"
    r"|sous [^,;.]{0,20}?(?:controle|occupation|domination)|chini ya|mikononi)\b[^,;.]{0,40}$"
)
_SINCE = re.compile(r"(?:since|depuis|tangu)\b")
_SINCE_BEFORE = re.compile(r"\b(?:since|depuis|tangu) (?:(?:the|le|la|early|late|mid) |l')?$")


def is_of_another_deed(
    text: str,
    sentence: Span,
    deed: Span,
    time: Span,
    others: Sequence[Span],
    *,
    joined: bool,
    later: bool,
) -> bool:
    """Whether a time of a sentence is that of another deed told in it.

    Args:
        text: Plain text of the article.
        sentence: Where the sentence stands.
        deed: The words that tell of the deed.
        time: The words of the time.
        others: The words of the sentence's other deeds.
        joined: Whether the deed has no place of its own behind it, as in "took X on Monday and
            killed three": it shares the time of the one before.
        later: Whether a time stands behind the deed, which may be its own.

    >>> text = "they took goma in may before attacking sake"
    >>> took, attacking, may = Span(5, 9), Span(29, 38), Span(15, 21)
    >>> whole = Span(0, len(text))
    >>> is_of_another_deed(text, whole, attacking, may, [took], joined=False, later=False)
    True
    >>> is_of_another_deed(text, whole, took, may, [attacking], joined=False, later=False)
    False
    """
    if _is_since_held(text, sentence, deed, time):
        return True
    first = max(sentence.start, time.start - _REACH)
    opens = _OPENS.search(text[first : time.start]) is not None
    if time.end <= deed.start:
        if _LATER_THAN.search(text, time.end, deed.start):
            return True
        if opens:
            return any(
                time.end <= other.start
                and other.end <= deed.start
                and _WENT_BEFORE.search(text, other.end, deed.start)
                for other in others
            )
        if later and text.startswith(",", time.end) and any(o.end <= time.start for o in others):
            return True  # "captured by M23 in 2012, goma fell again on monday"
        if other := _OTHER_TIME.search(text, time.end, deed.start):
            return not joined or _NEXT.match(other.group()) is None
        return (
            not joined
            and (later or _SINCE_THEN.search(text, time.end, deed.start) is not None)
            and _JOINS.search(text, time.end, deed.start) is not None
            and any(other.end <= time.start for other in others)
        )
    if time.start < deed.end:
        return False
    return any(
        _stands_with(text, deed, time, other, opens=opens and time.start > sentence.start)
        for other in others
    )


def _is_since_held(text: str, sentence: Span, deed: Span, time: Span) -> bool:
    """Whether a time tells since when somebody held a place, and the deed is not that."""
    since = _SINCE_BEFORE.search(text, max(sentence.start, time.start - 16), time.start)
    if since is None and not _SINCE.match(text, time.start):
        return False
    end = since.start() if since else time.start
    before = text[max(sentence.start, end - 2 * _REACH) : end]
    held = _HELD.search(before)
    return held is not None and not (end - len(held.group()) < deed.end <= end)


def _stands_with(text: str, deed: Span, time: Span, other: Span, *, opens: bool) -> bool:
    """Whether a time behind a deed is that of another one, between the two or behind the time."""
    if deed.end <= other.start and other.end <= time.start:
        return _OTHER_TIME.search(text, deed.end, other.start) is not None
    return (
        opens
        and time.end <= other.start
        and _OTHER_TIME.search(text, time.end, other.start) is None
    )
