"""The place that "their village" means: where people came from.

Families who reached a town tell what befell the village they left; nothing befell the town.
"""

from __future__ import annotations

from dashboard.core import late_patterns as re
from dashboard.core.events.who_and_where.page import Page, usable
from dashboard.core.events.who_and_where.places import PlaceGroup, is_area
from dashboard.core.events.who_and_where.ways import leads_up
from dashboard.core.events.words.cues import Cue, Where
from dashboard.core.events.words.event import FIGHTS
from dashboard.core.needled_patterns import needled
from dashboard.model import EventType, Resolution

#: "Their village", "leurs maisons", "kijiji chao": of people told of before.
_THEIR = needled(
    r"\b(?:(?:their|our|whose) (?:own |home |native )?(?:villages?|towns?|hamlets?|homes?|houses?"
    r"|huts|fields)"
    r"|(?:leurs?|notre|nos|dont les?|dont la) (?:propres? )?(?:villages?|hameaux?|cites?"
    r"|localites?|maisons?|cases|champs)"
    r"|(?:kijiji|vijiji|mji|miji|nyumba|makazi|mashamba) (?:chao|vyao|wao|yao|zao))\b"
)
#: "Families from X", "ont fui X", "wakitokea X": right before the place they left.
_LEFT = re.compile(
    r"\b(?:from|flee(?:ing|s)?|fled|left|leaving|abandon\w+|(?:residents|people|inhabitants|natives"
    r"|villagers|farmers) of"
    r"|(?:venu|arrive|parti|chasse|deplace|issu|sorti)e?s? (?:de|du|d')|originaires? (?:de|du|d')"
    r"|en provenance (?:de|du|d')|(?:habitante?s?|ressortissante?s?|deplace?e?s|familles|menages"
    r"|villageois) (?:de|du|d')"
    r"|fui|fuient|fuyant|quitte|quittent|quittant"
    r"|kutoka|toka|\w*toke[ay]|\w*kimbia|\w*hama|wakaa?zi wa|wanakijiji wa)"
    r" ?(?:(?:the|la|le|les|town|village|villages|city|cite|ville|localite|of|de|d'|mji|kijiji|wa"
    r"|cha|vijiji|vya) ?)*$"
)
#: So far behind the words the noun may stand, and before them as their subject.
_BEHIND, _BEFORE = 45, 70
#: What only belongs to a verb between "their village" and the words it suffers.
_SUFFERS = re.compile(
    r"(?:, [^,.;:]{2,50},)? (?:(?:was|were|been|being|is|are|has|have|had|also|then|later|a|ont|ete"
    r"|avait|avaient|est|sont|etait|etaient|aussi|kili\w*|vili\w*|uli\w*|zili\w*|\w+ly|\w+ment) )*"
)
#: A sentence at most so far back says where people are from.
_BACK = 2
_OF_THEIRS = FIGHTS | {EventType.CAPTURED}


def their_village(page: Page, cue: Cue, index: int) -> tuple[Resolution, ...]:
    """The places that people named before left; empty where the words are of no such place."""
    if cue.row.type not in _OF_THEIRS:
        return ()
    return _last_left(page, cue, index) if _is_beside(page, cue, index) else ()


def _is_beside(page: Page, cue: Cue, index: int) -> bool:
    """Whether "their village" is object or subject of the words, and no place stands with it."""
    sentence, text = page.sentences[index], page.text
    behind = _THEIR.search(text, cue.end, min(sentence.end, cue.end + _BEHIND))
    if cue.row.where is Where.SUBJECT:
        behind = None  # "shells fell on their town": no town fell
    if behind is not None and not any(mark in text[cue.end : behind.start()] for mark in ",.;:"):
        after = min(sentence.end, behind.end() + _BEHIND)
        return not any(cue.end <= one.start < after for one in page.groups(index))
    for before in _THEIR.finditer(text, max(sentence.start, cue.start - _BEFORE), cue.start):
        if _SUFFERS.fullmatch(text, before.end(), cue.start):
            after = min(sentence.end, cue.end + _BEHIND)
            return not any(before.end() <= one.start < after for one in page.groups(index))
    return False


def _last_left(page: Page, cue: Cue, index: int) -> tuple[Resolution, ...]:
    """The last places before the words, in the same paragraph, that people left."""
    for back in range(min(_BACK, index) + 1):
        sentence = page.sentences[index - back]
        if "\n" in page.article.text[sentence.end : cue.start]:
            return ()
        for group in reversed(page.groups(index - back)):
            heads = tuple(head for head in usable(group) if not is_area(head))
            if heads and group.end <= cue.start and _is_left(page, group, sentence.start):
                return heads
    return ()


def _is_left(page: Page, group: PlaceGroup, start: int) -> bool:
    return leads_up(_LEFT, page, group, start, 60)
