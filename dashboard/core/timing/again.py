"""Times that are not the one of what a sentence tells: when it happened before, or happened again.

"M23 took Goma in 2012 and again in January 2025" tells of two days; "as in 2012, M23 took Goma on
Monday" of one, and of another that it is likened to.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta

from dashboard.core import late_patterns as re
from dashboard.model import TimeReading

#: What likens a thing to one of another time: "as in", "comme en", "pour la première fois depuis".
_LIKENED = re.compile(
    r"\b(?:(?:just |much )?(?:as|like|unlike) (?:it |they |he |she )?(?:did |had |was |were )?"
    r"(?:back )?(?:in|on|during|of)?"
    r"|(?:reminiscent of|echo\w*|recall\w*|compared (?:to|with)) (?:the )?(?:events? of )?"
    r"|comme (?:ce fut |c'etait |il l'avait |ils l'avaient |deja )*(?:le cas )?(?:fait )?"
    r"(?:en|le|au)?"
    r"|(?:contrairement a|a l'image de|rappelant|a l'instar de) (?:ce\w* (?:de|d')|l'annee)?"
    r"|(?:first|second|third|fourth) (?:time|fall|capture|occupation|takeover) since"
    r"(?: the one in)?"
    r"|(?:premiere|deuxieme|seconde|troisieme) (?:fois|chute|prise|occupation) depuis"
    r"|kama (?:ilivyokuwa|mwaka|walivyofanya)(?: mwaka)?) ?$"
)
#: The words before a time that may liken stand within so many characters.
_REACH = 60

#: "… in 2012 and again in January 2025", "en 2012 puis de nouveau en", "in 2012, then on".
_AGAIN = re.compile(
    r"(?:,? (?:and|then|before|et|puis|avant|ainsi que|as well as|na|kisha))+"
    r"(?: (?:then|again|once (?:more|again)|later|anew|a second time|for a second time"
    r"|more recently|recently|de nouveau|a nouveau|encore|une (?:seconde|deuxieme|nouvelle) fois"
    r"|ensuite|plus recemment|recemment|tena|baadaye))*,?"
    r"(?: (?:in|on|during|since|early|late|this|last|en|le|au|depuis|ce|cette|des|mnamo|mwaka))* ?"
)

#: Days of one time and the next lie at least so far apart: "on Monday and Tuesday" is one fight.
_APART = timedelta(days=60)


def is_likened(text: str, start: int, time: TimeReading) -> bool:
    """Whether a time is only that of something else, to which what is told is likened.

    Args:
        text: The plain text.
        start: Where the sentence begins.
        time: One of its times.
    """
    first = max(start, time.start - _REACH)
    return _LIKENED.search(text, first, _own_words(text, time)) is not None


#: The words of a time may begin with what leads up to it: "in 2012", "since 2012", "en 2012".
_LEAD_IN = re.compile(r"(?:since|depuis|in|on|en|le|au|during|tangu) ")


def _own_words(text: str, time: TimeReading) -> int:
    """Where a time begins without what leads up to it."""
    opening = _LEAD_IN.match(text, time.start, time.end)
    return opening.end() if opening else time.start


def again_at(
    text: str, times: Sequence[TimeReading], chosen: TimeReading
) -> tuple[TimeReading, ...]:
    """The further times at which a sentence has the same happen once more, well apart.

    Args:
        text: The plain text.
        times: The times of the sentence, in order.
        chosen: The one of them that is the time of what it tells.
    """
    found: list[TimeReading] = []
    last = chosen
    for time in times:
        if time.start < last.end:
            continue
        between = _AGAIN.fullmatch(text, last.end, _own_words(text, time))
        if between is None or not are_apart(last, time):
            break
        found.append(time)
        last = time
    return tuple(found)


def are_apart(one: TimeReading | None, other: TimeReading | None) -> bool:
    """Whether two times lie so far apart that one thing cannot have happened at both."""
    if one is None or other is None:
        return False
    return any(
        first.latest is not None
        and last.earliest is not None
        and last.earliest - first.latest >= _APART
        for first, last in ((one, other), (other, one))
    )
