"""Halts that are of no place near by: a border that is shut, and life that stands still somewhere.

"Since the border was closed, few from X get through", "toutes les activités sont paralysées".
"""

from __future__ import annotations

from collections.abc import Sequence

from dashboard.core import late_patterns as re
from dashboard.core.events.words.cues import Cue
from dashboard.core.events.words.event import WORKS
from dashboard.core.needled_patterns import needled
from dashboard.core.plain import plain
from dashboard.model import Resolution

_BORDER = needled(r"\b(?:borders?|frontieres?|mpaka)\b")
#: "The customs post of X, on the Ugandan border": where that lies.
_ON_THE = re.compile(
    r"\b(?:on|at|near|along|across|to|towards?|from|sur|a|vers|pres de|depuis)"
    r"(?: (?:the|its|this|la|cette|sa))?(?: [\w-]+)? $"
)
#: "The X border", "Uganda's border", "the X-Y border".
_ITS_BORDER = re.compile(r"(?:'s?)?[ -](?:land |main |common )?")
#: "Closed the border at X", "avec le Rwanda à X", "the border with X": what stands between.
_BORDER_AT = re.compile(
    r"[^.;,:]{0,40}?\b(?:at|in|near|with|to|between|of|and|a|au|en|avec|de|du|entre|et|pres de|huko"
    r"|mjini|katika|ya|na|kati ya)(?: (?:the|la|le|town|city|ville|cite|mji wa))? ?(?:d')?"
)
#: "In X, the border": it opens the clause.
_BORDER_THERE = re.compile(r"(?:, [^,.;:]{2,30})?,? (?:(?:the|its|la|sa) )?")
_LOCATIVE = re.compile(
    r"(?:^|[.;:!?\"] ?|\n)\W*(?:in|at|a|au|en|dans|huko|mjini)"
    r"(?: (?:the|la|le|town of|city of|ville de|cite de))? $"
)

#: "Toutes les activités", "all activity": of whichever place is spoken of.
_ALL_LIFE = re.compile(r"(?:activit(?:es|e|ies|y)|life|la vie|vie|shughuli)\b")


def halted_places(
    text: str, printed: str, cue: Cue, places: Sequence[Resolution], carried: bool
) -> tuple[Resolution, ...]:
    """The places at which work is halted or taken up again, of those that were found.

    A border is shut where it is said to run; all that people do stands still where the sentence
    says so.

    Args:
        text: Plain text.
        printed: The same text as it is printed.
        cue: The words for the halt.
        places: Where it was found to be.
        carried: Whether another sentence names them.
    """
    if cue.row.type not in WORKS:
        return tuple(places)
    if not carried and (why := _WHY.search(text, cue.end, cue.end + _REASON)):
        places = [one for one in places if not _THREAT.search(text, why.end(), one.mention.start)]
    if carried and _ALL_LIFE.match(text, cue.start):
        return ()
    if carried and (seat := _seat(text, printed, cue)) is not None:
        places = [one for one in places if seat in plain(one.mention.words).split()]
    back = _BEFORE_CROSSING if _CROSSING.match(text, cue.start) else 0
    border = _BORDER.search(text, max(0, cue.start - back), cue.end)
    if border is None or _ON_THE.search(text, cue.start, border.start()):
        return tuple(places)
    return tuple(
        one
        for one in places
        if not carried
        and _runs_there(text, border.start(), border.end(), one.mention.start, one.mention.end)
    )


#: "The University of X", "l'hôpital de X", "Chuo Kikuu cha X": a house that says where it stands.
_HOUSE_OF = needled(
    r"\b(?:universit(?:y|ies|e|es)|colleges?|institut(?:e|ion|s)?|hospital|hopital|diocese"
    r"|archdiocese|archidiocese|cathedrale?|seminar(?:y|e)|seminaire|museum|musee|chuo kikuu"
    r"|academy|academie|lycee|faculty|faculte|university hospital)(?: [\w-]+){0,2}?"
    r" (?:of|in|at|de|du|a|cha|ya|wa)(?: (?:the|la|le))? ?(?:d')?(?P<name>\w[\w-]+)"
)
#: "X University": the same.
_NAMED_HOUSE = needled(
    r"(?P<name>\w[\w-]+) (?:universit(?:y|e)|university hospital|general hospital)\b"
)
_BEFORE_HALT = 70


def _seat(text: str, printed: str, cue: Cue) -> str | None:
    """The plain name of the place that the house which halts has in its own name, if it has one.

    "The University of Bukavu": its exams are postponed there, and not in the town told of before.
    """
    first = max(text.rfind(mark, 0, cue.start) for mark in ".;:\n") + 1
    first = max(first, cue.start - _BEFORE_HALT)
    for pattern in (_HOUSE_OF, _NAMED_HOUSE):
        for found in pattern.finditer(text, first, cue.end):
            if printed[found.start("name")].isupper():
                return found["name"]
    return None


#: "The east is blocked by the border", "barrée par le lac": no work that anybody stopped.
_BY_NATURE = re.compile(
    r" (?:by|par) (?:(?:the|an?|its|la|le|les|une?) |l')?(?:[\w-]+ )?(?:border|frontier|frontiere"
    r"|lakes?|lacs?|mountains?|montagnes?|volcano|volcan|forests?|forets?|hills?|collines?"
    r"|valley|vallee|cliffs?|falaises?|sea|mer)\b"
)


def is_barred_by_nature(text: str, cue: Cue) -> bool:
    """Whether it is the lie of the land that bars a way: "blocked by the Rwandan border"."""
    return cue.row.type in WORKS and _BY_NATURE.match(text, cue.end) is not None


#: "The X border crossing was closed": the words may begin with the crossing.
_BEFORE_CROSSING = 8
_CROSSING = re.compile(r"(?:crossings?|posts?|points?|gates?)\b")

#: "Halted production after rebel advances threatened X": what stands behind both is why it was
#: halted, and not where.
_WHY = re.compile(
    r"\b(?:after|as|following|because|amid|when|apres|alors que|en raison de|suite a|face a"
    r"|baada ya|kufuatia)\b"
)
_THREAT = re.compile(
    r"\b(?:threaten\w*|advanc\w*|approach\w*|closed in|near(?:ed|ing)|captur\w*|seiz\w*"
    r"|offensive|push\w*|menac\w*|progress\w*|approch\w*|avanc\w*|pris|prise|\w*karibia)\b"
)
#: The words for why stand at most so many characters behind those for the halt.
_REASON = 80


def _runs_there(text: str, start: int, end: int, at: int, ends: int) -> bool:
    """Whether a border between two offsets is said to run where a place is named."""
    if at >= end:
        return _BORDER_AT.fullmatch(text, end, at) is not None
    if _ITS_BORDER.fullmatch(text, ends, start):
        return True
    return (
        _BORDER_THERE.fullmatch(text, ends, start) is not None
        and _LOCATIVE.search(text, max(0, at - 40), at) is not None
    )
