"""The row of places that "these villages", "the three towns", "ces localités" point back to."""

from __future__ import annotations

from dashboard.core import late_patterns as re
from dashboard.core.events.who_and_where.page import Page, usable
from dashboard.core.events.who_and_where.places import is_area
from dashboard.core.events.words.cues import Cue, Where
from dashboard.core.needled_patterns import needled
from dashboard.core.quantity.tables import small_number
from dashboard.model import Resolution

#: Numbers that agree with their noun, and "both".
_NUMBERS = {
    "both": 2, "mawili": 2, "miwili": 2, "viwili": 2, "matatu": 3, "mitatu": 3, "vitatu": 3,
}  # fmt: skip

#: "These towns", "the three localities", "ces trois villages", "vijiji hivyo vitatu".
_ROW = (
    r"\b(?:(?P<part>(?:most|some|many|several|half|part|parts|one|none|few|two|three|certain"
    r"|la plupart|certaine?s?|plusieurs|une partie|une|un|l'une?|deux|trois) (?:of|de|d'entre) )?"
    r"(?:all (?:of )?|tou(?:te)?s )?(?P<sign>these|those|the|ces|les|both)(?: of)?"
    r"(?: (?P<count>two|three|four|five|six|seven|deux|trois|quatre|cinq|sept|\d))?"
    r"(?: (?:other|neighbou?ring|border|lakeside|mining|strategic|key|autres))?"
    r" (?:towns|villages|localities|areas|cities|places|settlements|hills|sites|localites|cites"
    r"|villes|entites|agglomerations|zones|collines|bourgades)"
    r"|(?:vijiji|miji|maeneo) h(?:ivyo|iyo|ayo|ivi|ii|aya)(?: (?P<swahili>\w+))?)\b"
    r"(?! (?:of|de|d'))"
)
_AUXILIARY = (
    r"(?:,? (?:have|has|had|were|are|been|being|all|also|now|reportedly|since|then|already|later"
    r"|both|ont|sont|etaient|avaient|ete|toutes?|tous|aussi|deja|desormais|depuis|ensuite|quickly"
    r"|yote|vyote|pia))* $"
)
_SUBJECT = needled(_ROW + _AUXILIARY)
_OBJECT = re.compile(r"(?: (?:of|in|into|on|over|around|near|from|de|dans|sur|a))? ?" + _ROW)

#: A subject stands within so many characters before its verb, the row within so many sentences.
_SUBJECT_REACH = 120
_BACK = 2


def row_before(page: Page, cue: Cue, index: int, passive: bool) -> tuple[Resolution, ...] | None:
    """The places of a row that a plural beside the cue points back to.

    Args:
        page: The article.
        cue: The words that tell what happened.
        index: Their sentence, which names no place for them.
        passive: Whether what happened to the place stands before the cue.

    Returns:
        All places of the row; an empty tuple where the words mean only a part of them ("most of
        these villages": which ones is not said) or another number of them; None where no plural
        points back.
    """
    found = _plural_beside(page, cue, index, passive)
    if found is None:
        return None
    if found["part"]:
        return ()
    count = found["count"] or found["swahili"] or ("both" if found["sign"] == "both" else "")
    number = _NUMBERS.get(count) or small_number(count)
    if number is None and found["sign"] in ("the", "les"):
        return None  # "the villages" may be any
    for back in range(min(_BACK, index) + 1):
        for group in reversed(page.groups(index - back)):
            if group.end > found.start():
                continue
            row = tuple(head for head in usable(group) if not is_area(head))
            if len(row) > 1 and not group.between:
                return row if number in (None, len(row)) else ()
    return ()


def _plural_beside(page: Page, cue: Cue, index: int, passive: bool) -> re.Match[str] | None:
    start = max(page.sentences[index].start, cue.start - _SUBJECT_REACH)
    before = passive or cue.row.where is not Where.OBJECT
    found = _SUBJECT.search(page.text, start, cue.start) if before else None
    return found or _OBJECT.match(page.text, cue.end)
