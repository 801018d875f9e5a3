"""What a relative clause only calls to mind: who held a town before, whom a force fights at all."""

from __future__ import annotations

from dashboard.core import late_patterns as re
from dashboard.core.events.who_and_where.page import Page
from dashboard.core.events.words.cues import Cue
from dashboard.model import EventType, Resolution

#: "Which had been under the control of": how it was before.
_WAS = re.compile(
    r"(?:\b(?:which|that|qui) (?:(?:had|has) been|was|were|avai(?:t|ent) ete|etai(?:t|ent)"
    r"|(?:a|ont) (?:longtemps )?ete)|,? (?:formerly|previously|until then|jadis|auparavant"
    r"|jusque-la|jusqu'alors|anciennement))"
    r"(?: (?:long|longtemps|previously|formerly|until then|jusque-la|auparavant|jadis))? $"
)
_HELD = re.compile(
    r"(?:under|in|sous|aux|entre|held|occupied|controlled|controle|occupe|tenue?|ruled)\w*\b"
)
#: Who held a town is called to mind where it is told that somebody took it.
_TAKEN_BACK = re.compile(
    r"\b(?:re-?(?:took|tak\w+|captur\w+|conqu\w+|gain\w*|pris\w*|pren\w*|cuper\w*)|liberat\w+"
    r"|recover\w*|liber(?:e|ee|er|es|ees)|took|captured|seized|drove|driven|delog\w+|chass\w+"
    r"|march\w+|advanc\w+|avanc\w+|moved|entered)\b"
)
#: "The rebels, who started fighting the army last year": whom they fight, and nowhere.
_WHO_FIGHTS = re.compile(
    r"\b(?:who|which|that|qui) (?:(?:have|has|had|are|is|were|was|been|started|began|resumed"
    r"|ont|a|avaient|avait|commence a|se) )*$"
)

#: "The M23, which controls the area": of which area, and since when, no word says.
_WHO_HOLDS = re.compile(
    r"\b(?:which|who|that|qui|amba[yol]o|ambaye)(?: (?:now|still|also|already|desormais|deja|sasa"
    r"|bado|has|have|had|a|ont))* $"
)
_THE_AREA = re.compile(
    r" (?:(?:most of|much of|part of|une partie de|toute|all|all of) )?"
    r"(?:the|this|that|la|cette|l'|eneo) ?(?:whole |entire |mining )?(?:area|zone|region|aire"
    r"|sector|secteur|(?<=eneo )(?:hilo|hili|hilo lote))(?: miniere)?\b"
    r"(?! (?:of|around|near|in|de|d'|du|autour|la))"
)


def _holds_the_area(text: str, cue: Cue, start: int) -> bool:
    return (
        _WHO_HOLDS.search(text, max(start, cue.start - 30), cue.start) is not None
        and _THE_AREA.match(text, cue.end) is not None
    )


def is_aside(page: Page, cue: Cue, index: int, places: tuple[Resolution, ...]) -> bool:
    """Whether words only call to mind what was before, or whom a force fights at all.

    Args:
        page: The article.
        cue: The words.
        index: Their sentence.
        places: Where the event was put.
    """
    start = page.sentences[index].start
    if cue.row.type is EventType.CAPTURED and _holds_the_area(page.text, cue, start):
        return True
    if cue.row.type is EventType.CAPTURED and _HELD.match(page.text, cue.start):
        was = _WAS.search(page.text, max(start, cue.start - 60), cue.start)
        return was is not None and _TAKEN_BACK.search(page.text, start, was.start()) is not None
    return (
        cue.row.type is EventType.CLASH
        and bool(places)
        and all(place.mention.end <= cue.start for place in places)
        and _WHO_FIGHTS.search(page.text, max(start, cue.start - 50), cue.start) is not None
        and not page.text.endswith("ou ", start, cue.start)
    )
