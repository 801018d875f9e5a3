"""Denials that answer a claim: that a place was taken, left or attacked, or men came there."""

from __future__ import annotations

from dashboard.core import late_patterns as re
from dashboard.core.events.doubt.camps import camp
from dashboard.core.events.doubt.claimed import is_independent, is_ours, is_party
from dashboard.core.events.doubt.moods import is_denied_behind
from dashboard.core.events.who_and_where.page import Page, place_key
from dashboard.core.events.who_and_where.who import FORCES, OWN_MEN, is_ringed
from dashboard.core.events.words.cues import Cue
from dashboard.core.plain import plain
from dashboard.core.spans import Span
from dashboard.core.speakers import THE_ARTICLE, speaker_and_stance
from dashboard.model import EventType, Resolution


def is_denied(text: str, cue: Cue, clause: Span, why: str) -> bool:
    """Whether the words say outright that it did not happen."""
    if why == _FALSE:
        return cue.row.type is EventType.WITHDREW
    if why != "denied":
        return False
    before = (max(clause.start, cue.start - _DENIED_BEFORE), cue.start)
    return (cue.row.type in _DENIABLE or _is_answered_arrival(text, cue, clause)) and bool(
        _NOT.search(text, *before) or is_denied_behind(text, cue.end)
    )


def _is_answered_arrival(text: str, cue: Cue, clause: Span) -> bool:
    """Whether words deny a siege, or that men came where somebody said that they had."""
    return is_ringed(text, cue) or (
        cue.row.type is EventType.ADVANCE
        and _CONTRARY.search(text, max(0, clause.start - 120), clause.end) is not None
    )


_CONTRARY = re.compile(r"\b(?:contrary to|contrairement|rumou?rs?|rumeurs?|despite what)\b")

_NOT = re.compile(
    r"\b(?:not|never|nobody|no one|personne|ne|pas|hakuna|den(?:y|ies|ied|ying)|dement\w*"
    r"|nie(?:nt)?|refute(?:nt)?|conteste(?:nt)?)\b|n't\b|\bn'"
)
#: A denial stands at most so many characters before what it denies.
_DENIED_BEFORE = 90
#: What ``words/mood_cues.py`` says of "il est faux de prétendre que nos forces".
_FALSE = "told of as false"
_DENIABLE = frozenset({EventType.CAPTURED, EventType.ATTACK, EventType.WITHDREW})

#: "We did not, as claimed, occupy X", "contrary to reports, X has not fallen".
_AS_CLAIMED = re.compile(
    r"\b(?:(?:despite|malgre|notwithstanding) (?:what|ce qu|reports?)"
    r"|as (?:claimed|reported|alleged|rumou?red)|contrary to|contrairement|comme (?:le "
    r"|l')?(?:pretend\w*|affirm\w*|annonce\w*)|allegations?|rumou?rs?|rumeurs?|lies|mensonges?"
    r"|claims?|insists?|insisted|assur\w+|affirm\w+|jur\w+|soutien\w+|maintain\w*|swears?|swore"
    r"|tofauti na|uvumi|uongo|whatever|quoi qu'en|quoi que (?:dise|raconte|pretende)\w*"
    r"|den(?:y|ies|ied|ying)|dement(?:ent|i|ait)?"
    r"|never (?:took place|happened)|n'(?:a|ont) jamais eu lieu"
    r"|(?:stop|arretez?|arreter de|cessez de|evitez de) (?:forward|shar|spread|circulat|partag"
    r"|relay|diffus|propag)\w*)\b|(?:^|[:;\"] ?)(?:no|non), "
)


def says_as_claimed(sentence: str) -> bool:
    """Whether a plain sentence answers what somebody claims.

    >>> says_as_claimed("contrary to reports, sake has not fallen"), says_as_claimed("sake fell")
    (True, False)
    """
    return bool(_AS_CLAIMED.search(sentence))


def holds_out(page: Page, at: int, index: int, actor: Span | None) -> bool:
    """Whether a side denies that its own men left: "our troops did not abandon X".

    That the other side has not left is no denial of anything: it only tells who is there.
    """
    sentence = page.sentences[index]
    if actor is None or _NOT_YET.search(page.text, sentence.start, sentence.end):
        return False
    words = page.text[actor.start : actor.end]
    said = speaker_and_stance(page.article.text, sentence, at)
    source = plain(said.speaker)
    if is_ours(words) or OWN_MEN.search(page.text, max(sentence.start, at - _OWN_REACH), at):
        return said.speaker == THE_ARTICLE or not is_independent(source)
    return said.speaker != THE_ARTICLE and is_party(source) and camp(words) == camp(source)


#: "We have not taken X", "nos forces n'ont attaqué ni X": a side answers for its own men.
_OF_US = re.compile(
    r"\b(?:we (?:have|had|did)|nous n'av(?:ons|ions)"
    rf"|(?:our|nos) (?:\w+ )?(?:men|hommes|{FORCES}))\b[^.;:]{{0,40}}$"
)

#: "X has not fallen, the mayor said": somebody had said that it had.
_FELL = re.compile(r"f[ae]ll|tomb|capitul|\w*anguk")

#: Whose men did it stands at most so many characters before the words.
_OWN_REACH = 60
#: "Has not yet left": awaited, not denied.
_NOT_YET = re.compile(r"\b(?:yet|still|encore|toujours|bado)\b")


def is_answer(
    page: Page,
    at: int,
    index: int,
    places: tuple[Resolution, ...],
    told: dict[int, tuple[Resolution, ...]],
) -> bool:
    """Whether words that deny an event answer somebody who asserted it, here or before."""
    sentence = page.sentences[index]
    if _AS_CLAIMED.search(page.text, sentence.start, sentence.end) or _OF_US.search(
        page.text, max(sentence.start, at - _OWN_REACH), at
    ):
        return bool(places)
    said = speaker_and_stance(page.article.text, sentence, at)
    if said.speaker != THE_ARTICLE and is_party(plain(said.speaker)):
        return bool(places)
    if _NOT_YET.search(page.text, max(sentence.start, at - 30), at):
        return False  # "had still not entered": awaited, not denied
    if said.speaker != THE_ARTICLE and _FELL.match(page.text, at):
        return bool(places)
    keys = {place_key(place) for place in places}
    before = {place_key(place) for back, named in told.items() if back <= index for place in named}
    return bool(keys & before)
