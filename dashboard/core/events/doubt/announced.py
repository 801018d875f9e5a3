"""A withdrawal that is only announced: the text goes on to say that the men would, or will, leave.

All patterns look at plain text.
"""

from __future__ import annotations

from dashboard.core import late_patterns as re
from dashboard.core.events.who_and_where.page import Page
from dashboard.core.events.words.event import Event
from dashboard.core.needled_patterns import needled
from dashboard.model import EventType

#: "M23 announces withdrawal from", "le M23 annonce son retrait de": a title does not say from when.
_ANNOUNCES = re.compile(
    r"\b(?:announc\w*|declar\w*|pledg\w*|promis\w*|annonc\w+|promet\w*)[^.;:]{0,60}$"
)
_NOUN = re.compile(r"(?:withdrawal|pull-?out|pullback|retreat|retrait|repli|depart)")
#: "Would withdraw its forces", "qu'il va se retirer", "planned to leave".
_WOULD = needled(
    r"\b(?:would|will|is to|are to|was to|were to|(?:plan\w*|intend\w*|want\w*|ready|prepar\w+"
    r"|agree\w*|set|due) to|(?:va|vont|allai(?:t|ent)|devrai(?:t|ent)|comptai?(?:t|ent)"
    r"|entend(?:ent)?|pret\w* a|doi(?:t|vent)))"
    r"(?: (?:also|soon|unilaterally|begin|start|now|bientot|commencer a|se))*"
    r" (?:withdraw\w*|pull(?:ing)? (?:out|back)|leav(?:e|ing)|vacate|retirer|quitter|replier"
    r"|evacuer)\b"
    r"|\b(?:retirera|retireront|quittera|quitteront|evacuera|evacueront|retirerait|retireraient)\b"
)
#: So many sentences before and behind are looked at.
_NEAR = 6


def is_only_announced(page: Page, event: Event) -> bool:
    """Whether men are said to announce their withdrawal, which the text has lie ahead."""
    if event.type is not EventType.WITHDREW or not _NOUN.match(page.text, event.cue.start):
        return False
    if _ANNOUNCES.search(page.lead(event.sentence, event.cue.start)) is None:
        return False
    first, last = max(0, event.sentence - _NEAR), event.sentence + _NEAR
    return any(
        _WOULD.search(page.text[span.start : span.end]) for span in page.sentences[first : last + 1]
    )
