"""From cues to events: what happened where and by whom, before anybody is asked who says so."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import cache, lru_cache

from dashboard.core.events.claimed import asserts_before, camp, is_party
from dashboard.core.events.control_cues import TAKEN
from dashboard.core.events.cues import COLUMNS, Cue, CueIndex, Where
from dashboard.core.events.event import WORKS, Event
from dashboard.core.events.handover_cues import HANDOVERS, LEFT
from dashboard.core.events.hearsay import is_rumour, is_taken_back
from dashboard.core.events.moods import why_not_happened
from dashboard.core.events.move_cues import MOVES
from dashboard.core.events.operation_cues import OPERATIONS
from dashboard.core.events.page import Page
from dashboard.core.events.placing import places_of
from dashboard.core.events.pronoun_cues import PRONOUNS
from dashboard.core.events.retold import without_retold
from dashboard.core.events.rumour_cues import RUMOURS
from dashboard.core.events.traps import holds_out, is_answer, is_denied, is_trap, says_as_claimed
from dashboard.core.events.unreal import is_unreal
from dashboard.core.events.violence_cues import VIOLENCE
from dashboard.core.events.who import (
    actor_behind,
    actor_of,
    antecedent_of,
    is_armed_subject,
    is_passive,
    is_ringed,
    needs_no_agent,
    operator_of,
)
from dashboard.core.plain import plain
from dashboard.core.quick_patterns import quick
from dashboard.core.spans import Span
from dashboard.core.speakers import THE_ARTICLE, speaker_and_stance
from dashboard.model import EventType, Resolution

#: Every row of the tables of cues.
ALL_ROWS = TAKEN + HANDOVERS + PRONOUNS + RUMOURS + MOVES + VIOLENCE + OPERATIONS
#: The column that an article in a language is read with; in any other language it is all of them.
_COLUMNS = {"en": ("english",), "fr": ("french",)}


@cache
def _index(language: str) -> CueIndex:
    """The cues of a language, all of them for an empty one; made for the first article in it."""
    return CueIndex(ALL_ROWS, _COLUMNS.get(language, COLUMNS))


def find_events(page: Page) -> tuple[Event, ...]:
    """All events of an opened article, in order."""
    return tuple(without_retold(page, tuple(_events(page))))


_CLAUSE = re.compile(
    r"[;:!?•·|]|, (?:but|while|whereas|though|although|mais|tandis que|alors que|lakini|huku|after"
    r"|before|apres que|avant que)\b| - |\b(?:lakini|after which)\b"
)


def _clause(page: Page, index: int, cue: Cue) -> Span:
    """The stretch of a sentence around a cue up to the nearest strong boundaries."""
    sentence = page.sentences[index]
    start, end = sentence.start, sentence.end
    for first, last in _boundaries(page.text, start, end):
        if last <= cue.start:
            start = last
        elif first >= cue.end:
            end = first
            break
    return Span(start, end)


@lru_cache(maxsize=4)
def _boundaries(text: str, start: int, end: int) -> tuple[tuple[int, int], ...]:
    """Where the strong boundaries of a sentence begin and end; its cues ask one after another."""
    return tuple(match.span() for match in _CLAUSE.finditer(text, start, end))


class _Told:
    """The places of the events read so far, by the index of their sentence."""

    def __init__(self) -> None:
        self._all: dict[int, tuple[Resolution, ...]] = {}
        self._taken: dict[int, tuple[Resolution, ...]] = {}
        self._halted: dict[int, tuple[Resolution, ...]] = {}

    def before(self, cue: Cue) -> dict[int, tuple[Resolution, ...]]:
        """Those that an event without a place of its own may lie at."""
        if cue.row.where is Where.BACK:
            return self._taken
        if cue.row.type is EventType.REOPENED and self._halted:
            return self._halted
        return self._all

    def add(self, event: Event) -> None:
        """Keep the places of an event; of what was halted, only those of the last halt."""
        index = event.sentence
        if event.places and event.type is not EventType.HALTED_OPERATIONS:
            self._all[index] = (*self._all.get(index, ()), *event.places)
        if event.places and event.type is EventType.HALTED_OPERATIONS:
            self._halted = {index: event.places}
        if event.type is EventType.CAPTURED:
            self._taken[index] = self._all[index]


def _events(page: Page) -> Iterator[Event]:
    told = _Told()
    language = page.article.language if page.article.language in _COLUMNS else ""
    covered = -1
    for cue in _index(language).find(page.text, swahili=not language):
        if cue.start < covered:
            continue
        index = page.sentence_at(cue.start)
        if index is None or page.sentences[index].end < cue.end:
            continue
        for deed in _deeds(page, cue):
            event = _event(page, deed, index, _clause(page, index, deed), told.before(deed))
            if event is None:
                continue
            covered = cue.end
            told.add(event)
            yield event


def _deeds(page: Page, cue: Cue) -> tuple[Cue, ...]:
    """The cue; where one side leaves a place to the other, that it was left comes first."""
    if cue.row is not HANDOVERS[0]:
        return (cue,)
    return replace(cue, row=LEFT, end=page.text.index(" ", cue.start)), cue


def _event(
    page: Page, cue: Cue, index: int, clause: Span, told: dict[int, tuple[Resolution, ...]]
) -> Event | None:
    passive = is_passive(page.text, cue)
    places, carried, between = places_of(page, cue, index, clause, passive, told)
    works = cue.row.type in WORKS
    if not places and not (works and _actor(page, cue, index, clause, passive)):
        return None
    beaten_off = bool(places) and _is_beaten_off(page, cue, index)
    if not beaten_off and (
        is_trap(page.text, cue, clause) or is_unreal(page.text, cue, clause, page.sentences[index])
    ):
        return None
    why = None if beaten_off else _why_not(page, cue, clause)
    if why and not is_denied(page.text, cue, clause, why):
        return None
    actor = _actor(page, cue, index, clause, passive)
    if cue.row.armed and not is_armed_subject(page.text, actor, cue):
        also = actor if index in told and _does_more(page, cue) else None
        actor = also or _named_elsewhere(page, cue, index, clause)
        nobody = _needs_nobody(page, cue, index, clause, passive) or (
            why is not None and is_ringed(page.text, cue)
        )
        if actor is None and not nobody:
            return None
    if _is_no_news(page, cue, index, actor):
        return None
    if why and not _is_denial(page, cue, index, places, told, actor):
        return None
    raid = beaten_off or _is_raid(page, cue, index)
    kind = EventType.ATTACK if raid else cue.row.type
    return Event(cue, kind, index, clause, places, carried, actor, between, bool(why))


def _why_not(page: Page, cue: Cue, clause: Span) -> str | None:
    """Why it has not happened; work that somebody decided to stop has stopped."""
    why = why_not_happened(page.text, clause, Span(cue.start, cue.end), page.article.language)
    return None if why and cue.row.type in WORKS and _is_decided(page, cue) else why


def _named_elsewhere(page: Page, cue: Cue, index: int, clause: Span) -> Span | None:
    """The armed actor of words whose subject is no force by itself: "having taken X, they"."""
    return actor_behind(page.text, cue, page.sentences[index]) or antecedent_of(
        page.text, cue, clause, _before(page, index, cue)
    )


#: "Seized X this week and later took Y": the same men.
_ALSO_DID = re.compile(
    r"\b(?:and|then|et|puis|before|after|avant(?: d[e'])?)"
    r"(?: (?:later|then|also|soon|subsequently|ensuite|aussi|egalement))?"
    r"(?: (?:ont|a|had|have|has))? $"
)


def _does_more(page: Page, cue: Cue) -> bool:
    """Whether the words tell of a further deed of whoever did the one before."""
    return bool(_ALSO_DID.search(page.text, max(0, cue.start - 30), cue.start))


def _needs_nobody(page: Page, cue: Cue, index: int, clause: Span, passive: bool) -> bool:
    """Whether it is an event though no armed actor is named."""
    return (passive and needs_no_agent(page.text, cue, page.sentences[index])) or _is_a_blow(
        page, cue, clause
    )


def _is_no_news(page: Page, cue: Cue, index: int, actor: Span | None) -> bool:
    """Whether residents ran, the army holds what it held, or nobody had said otherwise."""
    return (
        _fled_as_civilian(page, cue, index, actor)
        or _sets_out(page, cue, index)
        or _still_holds(page, cue, index, actor)
        or _answers_nobody(page, cue, index)
    )


#: "Tried to take X but were pushed back": an attack on X that failed.
_TRIED = re.compile(
    r"\b(?:tried|trying|attempt\w*|sought|seeking|tent(?:e|ait|aient|ant|er|ative)\w*|tentee?s?"
    r"|essa[iy]\w*|cherch\w+)\b(?: [\w']+){0,3}? (?:to|at|of|de|d'|a) ?(?:s'|se )?$"
)
_BEATEN_OFF = re.compile(
    r"\b(?:repel\w*|repuls\w*|(?:push|beat|dr[io]v|forc|turn|held)\w* (?:\w+ )?(?:back|off)|fought"
    r" (?:\w+ )?off|thwart\w*|foil\w*|failed|unsuccessful\w*|in vain|without success|repouss\w*"
    r"|refoul\w*|dejou\w*|en vain|vainement|sans succes|en echec|echou\w*)\b"
)


#: "Une tentative d'assaut sur X a été repoussée": the attempt was an attack.
_ATTEMPT_AT = re.compile(
    r"\b(?:tentatives? (?:d'|de )|attempted |attempts? at (?:an? )?)(?:\w+ )?$"
)


def _is_beaten_off(page: Page, cue: Cue, index: int) -> bool:
    """Whether armed men tried to take or to attack a place and were beaten off."""
    tried = {EventType.CAPTURED: _TRIED, EventType.ATTACK: _ATTEMPT_AT}.get(cue.row.type)
    sentence = page.sentences[index]
    return (
        tried is not None
        and bool(tried.search(page.text, max(sentence.start, cue.start - 60), cue.start))
        and bool(_BEATEN_OFF.search(page.text, sentence.start, sentence.end))
    )


#: "One raid hit X, two others targeted Y": the raid is what strikes.
_BLOW = re.compile(
    r"\b(?:attacks?|raids?|strikes?|assaults?|incursions?|shelling|bombardments?|ambush(?:es)?"
    r"|attaques?|assauts?|frappes?|bombardements?|tirs|shots|gunfire|shells|embuscades?|others?"
    r"|another|autres?"
    r"|secondes?"
    r"|seconds?|derniere|troisieme|third)(?: [\w'-]+){0,6}? (?:(?:has|have|had|also|a|ont|avait"
    r"|avaient|aurait|auraient|egalement|aussi) )*$"
)
_STRIKES = re.compile(r"(?:hit|struck|target|cibl|vis|touch|frapp|strik)")


def _is_a_blow(page: Page, cue: Cue, clause: Span) -> bool:
    """Whether the subject of "hit", "targeted" is an attack, which needs nobody named."""
    return (
        cue.row.type is EventType.ATTACK
        and bool(_STRIKES.match(page.text, cue.start))
        and bool(_BLOW.search(page.text, max(clause.start, cue.start - 80), cue.start))
        and _RAID.search(page.text, clause.start, cue.start) is not None
    )


_RAID = re.compile(
    r"\b(?:attack|raid|assault|incursion|attaque|assaut|frappe|bombard|strike|ambush|tirs\b|shots\b"
    r"|gunfire|shells)"
)


#: "Militiamen entered the village and killed 22 people": they came to kill, not to stay.
_CAME_IN = re.compile(
    r"(?:re-?)?enter|invad|(?:burst|broke|stormed|rushed|went|walked|moved) |entre(?:e|s|nt|es)?\b"
    r"|penetr|irruption|envahi"
)
_AND_KILLED = re.compile(
    r"[^.;]{0,140}? (?:killing|shooting|massacring|slaughtering|hacking|burning|torching|looting"
    r"|abducting|kidnapping|leaving (?:[\w-]+ ){1,3}?dead|(?:and )?left (?:[\w-]+ ){1,3}?dead)\b"
    r"|[^.;]{1,140}?(?:,? and|, (?:then|where they)|,) (?:then |later |immediately )?"
    r"(?:kill\w*|shot|shooting|opened fire|open(?:ing|ed) fire|start\w* (?:fir|shoot|kill)\w+"
    r"|fir(?:ed|ing)"
    r"|loot\w*|burn\w*|torch\w*|abduct\w*|kidnap\w*|hack\w*|massacr\w+|slaughter\w*|behead\w*"
    r"|pillag\w+|rap(?:ed|ing)|set fire|attack(?:ed|ing))\b"
    r"|[^.;]{1,140}?(?:,| et| puis|, ou) (?:(?:elle|ils?|elles|ou|y|puis|ensuite|ou ils|ou elle) )*"
    r"(?:ont |a |avait |avaient )?(?:tue|brule|incendie|pille|egorge|massacre|enleve|kidnappe"
    r"|saccage|decapite|abattu|tirent|tire|tuant|pillant|incendiant|emportant|massacrant"
    r"|decapitant|brulant)\b"
)


def _is_raid(page: Page, cue: Cue, index: int) -> bool:
    """Whether armed men only came in to kill, burn or loot."""
    return (
        cue.row.type is EventType.CAPTURED
        and bool(_CAME_IN.match(page.text, cue.start))
        and bool(_AND_KILLED.match(page.text, cue.end, page.sentences[index].end))
    )


#: "Decided to suspend its activities", "took the decision to": who runs the work has stopped it.
_DECIDED = re.compile(
    r"\b(?<!not )(?<!yet )(?:decided|decides|decision|resolved|chosen|chose|opted|forced|obliged"
    r"|compelled|contrainte?s?|obligee?s?|decide|decident)(?: [\w'-]+){0,2}"
    r" (?:to|de|d'|a)(?: temporarily| immediately)? ?$"
)


def _is_decided(page: Page, cue: Cue) -> bool:
    """Whether it was decided that work stops or starts: that is told as done."""
    return bool(_DECIDED.search(page.text, max(0, cue.start - 60), cue.start))


def _is_denial(
    page: Page,
    cue: Cue,
    index: int,
    places: tuple[Resolution, ...],
    told: dict[int, tuple[Resolution, ...]],
    actor: Span | None,
) -> bool:
    """Whether words that an event did not happen answer somebody who said that it did."""
    if cue.row.type is EventType.WITHDREW:
        return bool(places) and holds_out(page, cue.start, index, actor)
    return is_answer(page, cue.start, index, places, told)


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
_OUR_FORCES = quick(
    r"\b(?:our|nos) (?:\w+ )?(?:forces|troops|units|fighters|soldiers|troupes|unites|combattants"
    r"|soldats)\b"
)


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


def _actor(page: Page, cue: Cue, index: int, clause: Span, passive: bool) -> Span | None:
    if cue.row.type in WORKS:
        operator = operator_of(page.text, cue, clause) if cue.row.verb else None
        return None if operator is None or _is_place(page, index, operator) else operator
    actor = actor_of(page.text, cue, clause, passive)
    if actor is None and not passive:
        actor = actor_of(page.text, cue, page.sentences[index], passive)
    if actor is None and not passive and cue.row.verb:
        actor = antecedent_of(page.text, cue, clause, _before(page, index, cue))
    return actor


#: So many characters behind the words for an actor say whose men they are.
_WHOSE = 8

#: Who holds a place, not that somebody took it: "controls X", "X is under army control".
_HOLDS = re.compile(
    r"(?:controls?|controlled|controlling|holds?|held|holding|controle|controlee?s?|controlent"
    r"|controlait|tient|tiennent|tenait|tenue?s?|in|under|sous|aux|entre|(?:sont|est) dans)\b"
    r"(?! mains tomb)"
)
#: "Now", "since Monday", "de nouveau", "est repassée": somebody took it all the same.
_CHANGED = re.compile(
    r"\b(?:now|again|back|once more|finally|eventually|since|after|following|desormais|nouveau"
    r"|maintenant|depuis|enfin|apres|(?:re)?(?:turn|gain|tak|took|pris|pren|conqu|captur)\w*"
    r"|re(?:pass|tomb|ven)\w*|pass[ei]\w*|bascul\w*|tomb\w*|f[ae]ll\w*|came|chang\w*)\b"
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
    if said.speaker != THE_ARTICLE and is_party(plain(said.speaker)):
        return False
    if asserts_before(page.lead(index, cue.start)):
        return False
    if _REMAINS.search(page.text, max(sentence.start, cue.start - 30), cue.start):
        return True
    return not _CHANGED.search(
        page.text, max(sentence.start, cue.start - 60), min(sentence.end, cue.end + 60)
    )


#: "X was taken, while Y remains in army hands": whatever else changed, Y did not.
_REMAINS = re.compile(
    r"\b(?:remain(?:s|ed)?|stay(?:s|ed)?|reste(?:nt)?|restai(?:t|ent)|demeure(?:nt)?)"
    r" (?:\w+ly |\w+ment )?$"
)

#: "No rebels in X", "pas de M23 à X": news only where it answers somebody.
_ABSENT = re.compile(r"(?:no|not|pas|aucune?)\b")


def _answers_nobody(page: Page, cue: Cue, index: int) -> bool:
    """Whether it is only said that armed men are not there, and nobody said that they were."""
    if cue.row.type is not EventType.CLAIMED_ONLY or not _ABSENT.match(page.text, cue.start):
        return False
    near = page.sentences[max(0, index - 1) : index + 2]
    words = [page.text[span.start : span.end] for span in near]
    own = page.sentences[index]
    return not (
        any(is_rumour(one) or is_taken_back(one) for one in words)
        or says_as_claimed(page.text[own.start : own.end])
    )


def _is_place(page: Page, index: int, words: Span) -> bool:
    """Whether words are no more than a place's name: "Goma airport remains closed"."""
    return any(
        group.start <= words.start and words.end <= group.end for group in page.groups(index)
    )


def _before(page: Page, index: int, cue: Cue) -> Span:
    """From the start of the sentence before up to the cue."""
    return Span(page.sentences[max(0, index - 1)].start, cue.start)
