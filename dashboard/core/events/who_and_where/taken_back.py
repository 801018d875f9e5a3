"""A place that one side took and the other took back, told in one sentence."""

from __future__ import annotations

from dashboard.core import late_patterns as re
from dashboard.core.events.who_and_where.page import Page
from dashboard.core.events.words.cues import Cue
from dashboard.model import Resolution

_AGAIN = r"(?:retaken|recaptured|reconquered|reoccupied|(?:repris|reconquis|reoccupe)e?s?)"
_LEAD = (
    r"\b(?:and|then|but|before|only|et|puis|mais|avant)(?: (?:it|they|elles?|ils?))?"
    r"(?: (?:was|were|is|to be|being|has been|had been|d'etre|a ete|ont ete|est|fut"
    r"|avait ete))?"
    r"(?: (?:then|later|soon|again|quickly|subsequently|eventually|ensuite|aussitot|finalement"
    r"|rapidement))?"
)
#: "Fell to the M23 and was retaken by the army", "avant d'être reprise par l'armée": where the
#: second deed begins, whose doer did not do the first.
TAKEN_BACK = rf"{_LEAD}(?= {_AGAIN} (?:(?:on|le|in|en) )?(?:\w+ ){{0,3}}?(?:by|par) )"
_BEFORE = re.compile(rf"{_LEAD} $")
_BACK = re.compile(_AGAIN)
#: The lead has so many letters at most.
_REACH = 45


def taken_back(
    page: Page, cue: Cue, index: int, told: dict[int, tuple[Resolution, ...]]
) -> tuple[Resolution, ...]:
    """The places of which the words say that they were taken back: of men nobody says so.

    Args:
        page: The article.
        cue: The words for the event.
        index: Its sentence.
        told: Places of the events read so far, by sentence.

    Returns:
        The places of the sentence's earlier events where they are one, or stand in one row;
        nothing else.
    """
    earlier = tuple(dict.fromkeys(told.get(index, ())))
    lead = max(page.sentences[index].start, cue.start - _REACH)
    if not earlier or not _BACK.match(page.text, cue.start):
        return ()
    if not _BEFORE.search(page.text, lead, cue.start):
        return ()
    in_a_row = any(all(one in group.heads for one in earlier) for group in page.groups(index))
    return earlier if len(earlier) == 1 or in_a_row else ()
