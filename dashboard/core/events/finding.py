"""From cues to events: what happened where and by whom, before anybody is asked who says so."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from functools import cache, lru_cache

from dashboard.core import late_patterns as re
from dashboard.core.actors import ACTOR
from dashboard.core.events.doubt.camps import camp
from dashboard.core.events.doubt.denials import holds_out, is_answer, is_denied
from dashboard.core.events.doubt.governed import hangs
from dashboard.core.events.doubt.holding import holds_despite
from dashboard.core.events.doubt.moods import why_not_happened
from dashboard.core.events.doubt.supposed import is_conditional, is_told_as_supposed
from dashboard.core.events.no_event.aside import is_aside
from dashboard.core.events.no_event.bygone import is_remembered
from dashboard.core.events.no_event.going_on import goes_on
from dashboard.core.events.no_event.halts import halted_places
from dashboard.core.events.no_event.no_news import gainsaid, is_no_news
from dashboard.core.events.no_event.not_come import but_unreached
from dashboard.core.events.no_event.planned import is_where_planned
from dashboard.core.events.no_event.raids import (
    is_a_blow,
    is_beaten_off,
    is_blast,
    is_of_a_fight,
    is_raid,
)
from dashboard.core.events.no_event.retold import without_retold
from dashboard.core.events.no_event.traps import is_trap
from dashboard.core.events.no_event.unreal import is_unreal
from dashboard.core.events.who_and_where.asides import with_subject
from dashboard.core.events.who_and_where.far_behind import actor_behind, fronted_actor
from dashboard.core.events.who_and_where.operators import is_named, operator_of
from dashboard.core.events.who_and_where.page import Page, place_key
from dashboard.core.events.who_and_where.placing import places_of
from dashboard.core.events.who_and_where.pronouns import antecedent_of, is_no_subject
from dashboard.core.events.who_and_where.struck import is_headline_victim, is_verb
from dashboard.core.events.who_and_where.suspected import suspect, with_doubt
from dashboard.core.events.who_and_where.taken_back import TAKEN_BACK
from dashboard.core.events.who_and_where.who import (
    actor_of,
    force_or_state,
    is_armed_subject,
    is_passive,
    is_ringed,
    needs_no_agent,
)
from dashboard.core.events.who_and_where.winners import winner_of
from dashboard.core.events.words.control_cues import TAKEN
from dashboard.core.events.words.cues import COLUMNS, Cue, CueIndex, Where
from dashboard.core.events.words.event import CONTROL_TYPES, WORKS, Event
from dashboard.core.events.words.handover_cues import GIVEN_AWAY, GIVEN_WHOLE, HANDOVERS, LEFT
from dashboard.core.events.words.move_cues import MOVES
from dashboard.core.events.words.operation_cues import OPERATIONS
from dashboard.core.events.words.ousted_cues import OUSTED
from dashboard.core.events.words.pronoun_cues import PRONOUNS
from dashboard.core.events.words.rumour_cues import RUMOURS
from dashboard.core.events.words.standstill_cues import STANDSTILL
from dashboard.core.events.words.violence_cues import VIOLENCE
from dashboard.core.spans import Span, stretch_around
from dashboard.core.speakers import speaker_and_stance
from dashboard.model import EventType, Resolution

#: Every row of the tables of cues.
ALL_ROWS = (
    TAKEN + OUSTED + HANDOVERS + PRONOUNS + RUMOURS + MOVES + VIOLENCE + OPERATIONS + STANDSTILL
)
#: The column that an article in a language is read with; in any other language it is all of them.
_COLUMNS = {"en": ("english",), "fr": ("french",), "sw": ("swahili",)}


@cache
def _index(language: str) -> CueIndex:
    """The cues of a language, all of them for an empty one; made for the first article in it."""
    return CueIndex(ALL_ROWS, _COLUMNS.get(language, COLUMNS))


def find_events(page: Page) -> tuple[Event, ...]:
    """All events of an opened article, in order."""
    return tuple(without_retold(page, tuple(_events(page))))


_CLAUSE = re.compile(
    r"[;:!?•·|]|, (?:but|while|whereas|though|although|mais|tandis que|alors que|lakini|huku|after"
    rf"|before|apres que|avant que)\b| - |\b(?:lakini|after which)\b|{TAKEN_BACK}"
)


def _clause(page: Page, index: int, cue: Cue) -> Span:
    """The stretch of a sentence around a cue up to the nearest strong boundaries."""
    sentence = page.sentences[index]
    boundaries = _boundaries(page.text, sentence.start, sentence.end)
    return stretch_around(Span(cue.start, cue.end), sentence, boundaries)


@lru_cache(maxsize=4)
def _boundaries(text: str, start: int, end: int) -> tuple[tuple[int, int], ...]:
    """Where the strong boundaries of a sentence begin and end; its cues ask one after another."""
    return tuple(match.span() for match in _CLAUSE.finditer(text, start, end))


class _Told:
    """The places of the events read so far, by the index of their sentence."""

    def __init__(self, aims: set[tuple[int, str]]) -> None:
        self._all: dict[int, tuple[Resolution, ...]] = {}
        self._taken: dict[int, tuple[Resolution, ...]] = {}
        self._aims = aims
        self._halted: dict[int, tuple[Resolution, ...]] = {}

    def before(self, cue: Cue) -> dict[int, tuple[Resolution, ...]]:
        """Those that an event without a place of its own may lie at."""
        if cue.row.where is Where.BACK:
            return self._taken
        if cue.row.type is EventType.REOPENED and self._halted:
            return self._halted
        return self._all

    def add(self, event: Event) -> None:
        """Keep the places of an event; of what was halted, only those of the last halt.

        Beside a town that was taken, one that the men only move on to is not what is spoken of.
        """
        index = event.sentence
        if event.type is EventType.ADVANCE and index in self._taken:
            self._aims.update((index, place_key(place)) for place in event.places)
        if event.places and event.type is not EventType.HALTED_OPERATIONS:
            self._all[index] = (*self._all.get(index, ()), *event.places)
        if event.places and event.type is EventType.HALTED_OPERATIONS:
            self._halted = {index: event.places}
        if event.type is EventType.CAPTURED:
            self._taken[index] = self._all[index]


def _events(page: Page) -> Iterator[Event]:
    told = _Told(page.aims)
    language = page.article.language if page.article.language in _COLUMNS else ""
    covered = -1
    unreal: list[Cue] = []
    taken: Cue | None = None
    for cue in _index(language).find(page.text, swahili=language in ("", "sw")):
        if cue.start < covered:
            continue
        index = page.sentence_at(cue.start)
        if index is None or page.sentences[index].end < cue.end:
            continue
        if goes_on(page, cue, index, unreal[-1] if unreal else None, taken):
            continue
        for deed in _deeds(page, cue, index):
            event = _event(page, deed, index, _clause(page, index, deed), told.before(deed), unreal)
            if event is None:
                continue
            covered = cue.end
            taken = cue if event.type is EventType.CAPTURED else taken
            told.add(event)
            yield event


def _deeds(page: Page, cue: Cue, index: int) -> tuple[Cue, ...]:
    """The cue; where one side leaves a place to the other, that it was left comes first."""
    if cue.row is not GIVEN_AWAY:
        return (cue,)
    left = replace(cue, row=LEFT, end=page.text.index(" ", cue.start))
    return (left, cue) if _is_given_whole(page, index, left.end, cue.end) else (left,)


def _is_given_whole(page: Page, index: int, start: int, end: int) -> bool:
    """Whether it is a place that is given, and not its keys, its wounded or a child there."""
    given = next((group for group in page.groups(index) if start <= group.start), None)
    return (
        given is not None
        and given.start < end
        and GIVEN_WHOLE.fullmatch(page.text, start, given.start) is not None
        and not page.text.startswith("'", given.end)
    )


def _event(
    page: Page,
    cue: Cue,
    index: int,
    clause: Span,
    told: dict[int, tuple[Resolution, ...]],
    unreal: list[Cue],
) -> Event | None:
    """The event that a cue tells; None, and the cue among the unreal, where none happened."""
    passive = is_passive(page.text, cue)
    places, carried, between = _places(page, cue, index, clause, passive, told)
    if not places and not _is_of_a_name(page, cue, index, passive):
        return None
    if is_where_planned(page, cue, places, carried, unreal):
        return None
    beaten_off = bool(places) and is_beaten_off(page, cue, index)
    if not beaten_off and _is_no_event(page, cue, index, clause):
        unreal.append(cue)
        return None
    why = None if beaten_off else _why_not(page, cue, index, clause)
    if why and not is_denied(page.text, cue, clause, why):
        unreal.append(cue)
        return None
    actor = _actor(page, cue, index, clause, passive)
    if cue.row.armed and not is_armed_subject(page.text, actor, cue):
        also = actor if index in told and _does_more(page, cue) else None
        actor = also or _named_elsewhere(page, cue, index, clause)
        if actor is None and not (
            _needs_nobody(page, cue, index, clause, passive)
            or (why is not None and is_ringed(page.text, cue))
        ):
            return None
    if _is_old(page, cue, index, actor, places):
        return gainsaid(page, cue, index, clause, places, actor)
    if why and not _is_denial(page, cue, index, places, told, actor):
        unreal.append(cue)
        return None
    kind = _kind(page, cue, index, passive, beaten_off)
    event = Event(cue, kind, index, clause, places, carried, actor, between, bool(why))
    return _as_stay(page, _as_suspected(page, event))


def _is_no_event(page: Page, cue: Cue, index: int, clause: Span) -> bool:
    """Whether the words mean something else, or what never came about."""
    sentence = page.sentences[index]
    return is_trap(page.text, cue, clause) or is_unreal(page.text, cue, clause, sentence)


def _is_old(
    page: Page, cue: Cue, index: int, actor: Span | None, places: tuple[Resolution, ...]
) -> bool:
    """Whether an event is no news, only told aside, or one that is remembered."""
    return (
        is_no_news(page, cue, index, actor)
        or is_aside(page, cue, index, places)
        or is_remembered(page, cue, index)
    )


def _places(
    page: Page,
    cue: Cue,
    index: int,
    clause: Span,
    passive: bool,
    told: dict[int, tuple[Resolution, ...]],
) -> tuple[tuple[Resolution, ...], bool, bool]:
    """As :func:`places_of`, without those that a fight never came to or no halt is told of."""
    places, carried, between = places_of(page, cue, index, clause, passive, told)
    if carried:
        places = _of_entry(page, cue, places)
    places = but_unreached(page.text, cue, places, carried)
    return halted_places(page.text, page.article.text, cue, places, carried), carried, between


def _of_entry(page: Page, cue: Cue, places: tuple[Resolution, ...]) -> tuple[Resolution, ...]:
    """The places lent to a cue, without those of another entry of a chronicle."""
    entry = page.entry(cue.start)
    if entry is None:
        return places
    return tuple(place for place in places if page.entry(place.mention.start) == entry)


def _as_suspected(page: Page, event: Event) -> Event:
    """The event; whoever is only taken for its doer is named so."""
    sentence = page.sentences[event.sentence]
    actor = with_doubt(page.text, event.cue, event.actor, sentence)
    return event if actor == event.actor else replace(event, actor=actor)


def _as_stay(page: Page, event: Event) -> Event:
    """The event; of men who hold what they had said they would leave, their leaving is denied."""
    tail = page.text[event.cue.end : page.sentences[event.sentence].end]
    if (
        event.type is not EventType.CAPTURED
        or event.denied
        or not holds_despite(page.text[event.cue.start : event.cue.end], tail)
    ):
        return event
    return replace(event, type=EventType.WITHDREW, denied=True)


def _kind(page: Page, cue: Cue, index: int, passive: bool, beaten_off: bool) -> EventType:
    """What happened: who came to kill took nothing, and who was driven out has left."""
    raid = beaten_off or is_raid(page, cue, index) or is_blast(page, cue, index)
    driven = passive and cue.row.type is EventType.CAPTURED and cue.row.where is Where.AFTER
    gone = driven or _is_lost_by_rebels(page, cue)
    if is_of_a_fight(page, cue):
        return EventType.CLASH
    return EventType.ATTACK if raid else EventType.WITHDREW if gone else cue.row.type


#: "No longer under M23 control": they have lost it; "no longer in government hands": it fell.
_NO_LONGER = re.compile(
    r"no longer (?:under|in) (?P<whose>.*) (?:control|hands)"
    r"|plus (?:sous .*?controle|aux mains|entre les mains) (?P<de_qui>d.+)"
)


def _is_lost_by_rebels(page: Page, cue: Cue) -> bool:
    """Whether the words only tell that armed groups have a place no longer."""
    found = _NO_LONGER.fullmatch(page.text, cue.start, cue.end)
    return found is not None and camp(found["whose"] or found["de_qui"]) == "armed groups"


def _why_not(page: Page, cue: Cue, index: int, clause: Span) -> str | None:
    """Why it has not happened; work that somebody decided to stop has stopped.

    Of who holds or left a place, what may be so is told as that: "X may have fallen".
    """
    if cue.row.type in CONTROL_TYPES:
        if is_told_as_supposed(page.text, cue, clause, page.sentences[index]):
            return None
        if is_conditional(page.text[cue.start : cue.end]):
            return "possible or future"
    why = why_not_happened(
        page.text,
        clause,
        Span(cue.start, cue.end),
        page.article.language,
        hangs(cue, page.text),
    )
    return None if why and cue.row.type in WORKS and _is_decided(page, cue) else why


def _named_elsewhere(page: Page, cue: Cue, index: int, clause: Span) -> Span | None:
    """The armed actor of words whose subject is no force by itself: "having taken X, they"."""
    return actor_behind(page.text, cue, page.sentences[index]) or _antecedent(
        page, cue, index, clause
    )


def _antecedent(page: Page, cue: Cue, index: int, clause: Span) -> Span | None:
    """The armed actor that "they" means; none for words that say too little of them."""
    if _IS_IN.match(page.text, cue.start):
        return None
    return antecedent_of(page.text, cue, clause, _before(page, index, cue))


#: "Ils sont dans X": too little for a capture, whoever they may be.
_IS_IN = re.compile(r"(?:sont|est) dans\b")

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
    return (passive and needs_no_agent(page.text, cue, page.sentences[index])) or is_a_blow(
        page, cue, clause
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


def _is_of_a_name(page: Page, cue: Cue, index: int, passive: bool) -> bool:
    """Whether work stopped or started, and who runs it is named: that tells where, too."""
    return cue.row.type in WORKS and is_named(page, cue, index, passive)


def _actor(page: Page, cue: Cue, index: int, clause: Span, passive: bool) -> Span | None:
    if cue.row.type in WORKS:
        return operator_of(page, cue, index, passive)
    lost, winner = winner_of(page.text, cue, clause)
    if lost:
        return winner
    if not passive and (own := _who_says_it_of_himself(page, cue, index)):
        return own
    if not passive and cue.row.verb and (start := _fronted(page, cue, index)):
        back = page.sentences[max(0, index - 1)]
        return antecedent_of(page.text, cue, clause, Span(back.start, start))
    has_subject = not passive and is_verb(page.text, cue)
    if has_subject:
        clause = with_subject(page.text, clause, page.sentences[index], cue.start)
    actor = actor_of(page.text, cue, clause, passive)
    if actor is None and not passive:
        actor = actor_of(page.text, cue, page.sentences[index], passive)
    if has_subject and is_no_subject(page.text, actor, cue):
        actor = _antecedent(page, cue, index, clause) or actor
    if actor is None and not passive:
        actor = fronted_actor(page.text, cue, page.sentences[index])
    if is_headline_victim(page.text, actor, cue):
        return None
    return suspect(page.text, cue, actor, page.sentences[index])


#: "After fighting the army, they took X": who "they" are, the sentence before tells.
_AFTER_WHICH_THEY = re.compile(
    r"(?:after|following|despite|apres|malgre|a la suite) [^;:.]{3,160}, (?:they|ils|elles)\b"
)


def _fronted(page: Page, cue: Cue, index: int) -> int:
    """Where a sentence begins that opens with what was before and goes on with "they"; 0 for none.

    That a force is named between "they" and the words leaves it open who did it.
    """
    start = page.sentences[index].start
    opened = _AFTER_WHICH_THEY.match(page.text, start, cue.start)
    if opened is None or ACTOR.search(page.text, opened.end(), cue.start):
        return 0
    return start


#: "The army said it had retaken", "l'armée affirme avoir repris": whoever says it did it.
_OF_HIMSELF = re.compile(
    r"\b(?:that|qu'|said|says?|add(?:s|ed)|claim(?:s|ed)|insist(?:s|ed)|announced|confirmed) ?"
    r"(?:it|they|il|elle|ils|elles) (?:(?:has|had|have|a|ont|avait|avaient|also|already|now|then"
    r"|aussi|deja) )*$"
    r"|\b(?:affirm|assur|expliqu|annonc|declar|dit|dis|pretend|soutien|revendiqu|confirm|precis"
    r"|ajout|indiqu)\w* (?:egalement |aussi )?(?:avoir|s'etre) (?:\w+ )?$"
    r"|\b(?:claim\w*|say|says) to have (?:\w+ )?$"
)


def _who_says_it_of_himself(page: Page, cue: Cue, index: int) -> Span | None:
    """The force that tells of its own deed, though others are named in between."""
    sentence = page.sentences[index]
    if not cue.row.verb or _OF_HIMSELF.search(page.text, sentence.start, cue.start) is None:
        return None
    said = speaker_and_stance(page.article.text, sentence, cue.start)
    if said.start is None or said.end is None or said.start >= cue.start:
        return None
    force = force_or_state(page.text, said.start, said.end)
    return Span(*force.span()) if force else None


def _before(page: Page, index: int, cue: Cue) -> Span:
    """From the start of the sentence before up to the cue."""
    back = max(0, index - 1)
    if back and page.sentences[back].end - page.sentences[back].start < _A_DATE:
        back -= 1  # "17 December. It pulled out": a date is no sentence
    return Span(page.sentences[back].start, cue.start)


#: A sentence shorter than this, in characters, names nobody.
_A_DATE = 16
