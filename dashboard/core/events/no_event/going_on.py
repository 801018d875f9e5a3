"""Words that only go on with what others before them told, or left untold, in one sentence."""

from __future__ import annotations

from dashboard.core import late_patterns as re
from dashboard.core.events.who_and_where.page import Page
from dashboard.core.events.words.cues import Cue
from dashboard.core.events.words.event import WORKS

#: "The fall of X into the hands of Y", "prise de X aux mains de": where a place is then.
_STATE = re.compile(r"(?:aux?|entre|sous|in|into|under)\b")
#: "Took X, marking the second town seized": the same once more.
_MARKING = re.compile(
    r", (?:marking|making (?:it|this)|becoming|which (?:marks|makes it)|ce qui en fait|devenant"
    r"|marquant)\b[^,;:]*$"
)
_GERUND = re.compile(r"[a-z]+ing\b")
#: Words that begin something new between two cues.
_NEW = re.compile(
    r"[;:.]|,(?! (?:in|en|near|some|a une?|about)\b)|\b(?:and|et|but|mais|which|who|qui|that|is|are"
    r"|was|were|has|have|had|est|sont|ont|sera|after|apres|when|while|since|depuis)\b"
)


def goes_on(page: Page, cue: Cue, index: int, unreal: Cue | None, taken: Cue | None) -> bool:
    """Whether a cue only goes on with what one before it told or left untold.

    "They fear the fall of X into the hands of Y", "could raid X, killing many": no more happened
    than the first words say.
    """
    text, start = page.text, page.sentences[index].start
    for before in (unreal, taken):
        if before is None or before.start < start or {before.row.type, cue.row.type} & WORKS:
            continue
        if before is unreal and before.start <= cue.start < before.end:
            return True
        if before.end > cue.start:
            continue
        between = text[before.end : cue.start]
        if len(between) > _REACH:
            continue
        if before is taken and _MARKING.search(between) and not _names_place(page, index, cue):
            return True
        if _STATE.match(text, cue.start) and not _NEW.search(between):
            return True
        if before is unreal and between.endswith(", ") and _GERUND.match(text, cue.start):
            return True
    return False


def _names_place(page: Page, index: int, cue: Cue) -> bool:
    """Whether a place stands behind a cue in its sentence."""
    return any(group.start >= cue.end for group in page.groups(index))


#: A cue goes on with another at most so many characters behind it.
_REACH = 110
