"""Events that are no news: residents who ran, patrols that set out, what was held before."""

from __future__ import annotations

from functools import lru_cache

from dashboard.core import late_patterns as re
from dashboard.core.events.doubt.camps import camp
from dashboard.core.events.doubt.claimed import asserts_before, is_party
from dashboard.core.events.doubt.denials import says_as_claimed
from dashboard.core.events.doubt.gainsaid import claimant_gainsaid
from dashboard.core.events.doubt.hearsay import is_rumour, is_taken_back
from dashboard.core.events.no_event.not_come import has_not_begun
from dashboard.core.events.who_and_where.page import Page
from dashboard.core.events.who_and_where.who import FORCES
from dashboard.core.events.words.cues import Cue
from dashboard.core.events.words.event import Event
from dashboard.core.plain import plain
from dashboard.core.quick_patterns import quick
from dashboard.core.spans import Span
from dashboard.core.speakers import THE_ARTICLE, speaker_and_stance
from dashboard.model import EventType, Resolution


def is_no_news(page: Page, cue: Cue, index: int, actor: Span | None) -> bool:
    """Whether residents ran, the army holds what it held, or nobody had said otherwise."""
    return (
        _fled_as_civilian(page, cue, index, actor)
        or _sets_out(page, cue, index)
        or _still_holds(page, cue, index, actor)
        or _answers_nobody(page, cue, index)
        or _comes_as_ally(page, cue, actor)
        or has_not_begun(page.text, cue)
    )


#: "UPDF troops entered X": who stands by the army comes to a place and takes it from nobody.
_COMES = re.compile(r"enter|entr|penetr|arriv|debarqu|deploy|deploi|\w*(?:ingia|fika)")
_ALLY = re.compile(
    r"\b(?:updf|ugand\w+|ougand\w+|burund\w+|fdnb|monusco|un (?:troops|forces?|soldiers"
    r"|peacekeepers|contingent)|onu|sadc|samidrc|eac|eacrf|kenya\w*|tanzan\w+|malawi\w*"
    r"|south african|sud-africain\w*|angol\w+|peacekeep\w+|casques bleus|blue helmets)\b"
)
#: "Ugandan ADF rebels", "des rebelles burundais": from there, and no ally.
_NO_ALLY = re.compile(
    r"\b(?:rebel\w*|adf|fdlr|lra|m23|militia\w*|milic\w*|insurg\w*|jihad\w*|red-tabara|fnl"
    r"|combattants?|fighters|gunmen|waasi)\b"
)


def _comes_as_ally(page: Page, cue: Cue, actor: Span | None) -> bool:
    """Whether soldiers who stand by the army, or the United Nations', come into a place."""
    if actor is None or cue.row.type is not EventType.CAPTURED:
        return False
    if _COMES.match(page.text, cue.start) is None:
        return False
    whose = (max(0, actor.start - _WHOSE_BEFORE), actor.end + _WHOSE)
    return bool(_ALLY.search(page.text, *whose)) and not _NO_ALLY.search(page.text, *whose)


#: So many characters before the words for an actor may say whose men they are: "UN forces".
_WHOSE_BEFORE = 14


#: "We fled" is said by those who ran for their lives, "we pulled out" by soldiers.
_RAN = re.compile(
    r"(?:fled|flee|left|leav|ran\b|run\b|quit|abandon|desert|fui|fuy|fuit|parti|evacu)"
)


#: "Says Marie Bimisa, who fled from X", "a farmer who fled X told": one who tells, and no soldier.
_SAYS_WHO_FLED = re.compile(
    r"(?:\b(?:says?|said|told|tells|recalled|explained|added|dit|raconte|temoigne|explique|confie)"
    r" [^.;]{2,50}|\b(?:farmer|woman|man|mother|father|teacher|trader|resident|villager|student"
    r"|girl"
    r"|boy|refugee|widow|nurse|habitante?|femme|homme|mere|pere|paysanne?|commercante?|refugiee?"
    r"|deplacee?)(?: [\w-]+){0,2}),?(?: \d+,)? (?:who|qui) (?:has |had |have |a |avait )?$"
)


def _fled_as_civilian(page: Page, cue: Cue, index: int, actor: Span | None) -> bool:
    """Whether "we fled X" is what a resident or a refugee says, and no soldier."""
    if actor is None or cue.row.type is not EventType.WITHDREW:
        return False
    if _SAYS_WHO_FLED.search(page.text, max(0, cue.start - 90), cue.start):
        return True
    if page.text[actor.start : actor.end] not in ("we", "nous") or not _RAN.match(
        page.text, cue.start
    ):
        return False
    said = speaker_and_stance(page.article.text, page.sentences[index], cue.start)
    return not is_party(plain(said.speaker)) and not _is_of_a_force(page.text)


#: "Our forces" in a communiqué: whoever says "we" there is one.
_OUR_FORCES = quick(rf"\b(?:our|nos) (?:\w+ )?(?:{FORCES})\b")


@lru_cache(maxsize=4)
def _is_of_a_force(text: str) -> bool:
    """Whether a plain text is one in which a force speaks of itself."""
    return _OUR_FORCES.search(text) is not None


#: "Reinforcements have left X for Y", "une patrouille a quitté X": they set out, X is not given up.
_SETS_OUT = re.compile(
    r"\b(?:reinforcements?|patrols?|convoys?|delegations?|renforts?|patrouilles?|convois?"
    r"|delegation"
    r"|escortes?|escorts?)\b[^.;:]{0,60}$"
)


def _sets_out(page: Page, cue: Cue, index: int) -> bool:
    """Whether who leaves a place is a part of its garrison that goes to fight elsewhere."""
    first = max(page.sentences[index].start, cue.start - 80)
    return cue.row.type is EventType.WITHDREW and bool(
        _SETS_OUT.search(page.text, first, cue.start)
    )


#: So many characters behind the words for an actor say whose men they are.
_WHOSE = 8

#: Who holds a place, not that somebody took it: "controls X", "X is under army control".
_HOLDS = re.compile(
    r"(?:controls?|controlled|controlling|holds?|held|holding|controle|controlee?s?|controlent"
    r"|controlait|tient|tiennent|tenait|tenue?s?|patrol\w*|patrouill\w+|in|under|sous|aux|entre"
    r"|retains?|retained|maintains?|keeps?|kept|gardent?|garde|conserv(?:e|ent)"
    r"|(?:sont|est) dans|mikononi|chini|\w{1,4}na(?:u|i|ki|li)?(?:dhibiti|shikili|miliki)\w*)\b"
    r"(?! mains tomb)"
)
#: "Now", "since Monday", "de nouveau", "est repassée": somebody took it all the same.
_CHANGED = re.compile(
    r"\b(?:now|again|back|once more|finally|eventually|since|after|following|desormais|nouveau"
    r"|maintenant|depuis|enfin|apres|(?:re)?(?:turn|gain|tak|took|pris|pren|conqu|captur)\w*"
    r"|re(?:pass|tomb|ven)\w*|pass[ei]\w*|bascul\w*|tomb\w*|f[ae]ll\w*|came|chang\w*"
    r"|sasa|tena|tangu|baada|kufuatia|hatimaye|\w*(?:rudi|rudish|rejea|rejesh|anguk|ingia|tia)\w*)\b"
)


#: "Dissident troops", "Rwandan soldiers": no garrison of the country's own.
_NOT_OF_THE_STATE = re.compile(
    r"\b(?:dissident|mutin|renegade|rebel|rwand|ugand|ougand|burund|foreign|etrang|kenya|angol)\w*"
)


def _still_holds(page: Page, cue: Cue, index: int, actor: Span | None) -> bool:
    """Whether the government is only said to hold a place as before: nobody took anything.

    Where a side says so of itself, against somebody who said otherwise, it stays a claim.
    """
    if cue.row.type is not EventType.CAPTURED or not _HOLDS.match(page.text, cue.start):
        return False
    # "Forces armées de la RDC": more than the words that were taken for the actor say whose.
    if actor is None or camp(page.text[actor.start : actor.end + _WHOSE]) != "government":
        return False
    if _NOT_OF_THE_STATE.search(page.text, max(0, actor.start - 14), actor.end):
        return False
    sentence = page.sentences[index]
    said = speaker_and_stance(page.article.text, sentence, cue.start)
    spoken = plain(said.speaker)
    if said.speaker != THE_ARTICLE and is_party(spoken) and camp(spoken) in (None, "government"):
        return False
    if asserts_before(page.lead(index, cue.start)):
        return False
    if _REMAINS.search(page.text, max(sentence.start, cue.start - 30), cue.start):
        return True
    return not _CHANGED.search(
        page.text, max(sentence.start, cue.start - 60), min(sentence.end, cue.end + 60)
    )


def gainsaid(
    page: Page,
    cue: Cue,
    index: int,
    clause: Span,
    places: tuple[Resolution, ...],
    actor: Span | None,
) -> Event | None:
    """The denied capture that an army's hold answers: "still holds X, contrary to M23's claims"."""
    if not places or not _still_holds(page, cue, index, actor):
        return None
    who = claimant_gainsaid(page.text, page.sentences[index])
    if who is None:
        return None
    return Event(cue, EventType.CAPTURED, index, clause, places, False, who, denied=True)


#: "X was taken, while Y remains in army hands", "bado uko mikononi mwa jeshi": whatever else
#: changed, Y did not.
_REMAINS = re.compile(
    r"\b(?:remain(?:s|ed)?|stay(?:s|ed)?|reste(?:nt)?|restai(?:t|ent)|demeure(?:nt)?)"
    r" (?:\w+ly |\w+ment )?$"
    r"|\b(?:(?:bado|\w{1,3}ngali)(?: \w{1,3}ko| \w{1,3}po)?|\w{1,4}me(?:baki|salia)) $"
)

#: "No rebels in X", "pas de M23 à X", "X holds firm": news only where it answers somebody.
_ABSENT = re.compile(r"(?:no|not|pas|aucune?|holds?|held|holding|stands?|tien\w+)\b")


def _answers_nobody(page: Page, cue: Cue, index: int) -> bool:
    """Whether it is only said that no armed men have come, and nobody said that they had."""
    if cue.row.type is not EventType.CLAIMED_ONLY or not _ABSENT.match(page.text, cue.start):
        return False
    near = page.sentences[max(0, index - 1) : index + 2]
    words = [page.text[span.start : span.end] for span in near]
    own = page.sentences[index]
    return not (
        any(is_rumour(one) or is_taken_back(one) for one in words)
        or says_as_claimed(page.text[own.start : own.end])
    )
