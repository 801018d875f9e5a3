"""From cues to events: what happened where and by whom, before anybody is asked who says so."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from dashboard.core.events.control_cues import TAKEN
from dashboard.core.events.cues import Cue, CueIndex, Where
from dashboard.core.events.locate import ends_in_from, in_focus, is_definite, locate, points_back
from dashboard.core.events.moods import why_not_happened
from dashboard.core.events.move_cues import MOVES
from dashboard.core.events.operation_cues import OPERATIONS
from dashboard.core.events.page import Page, place_key, usable
from dashboard.core.events.places import PlaceGroup, is_area
from dashboard.core.events.resistance import resistance_in
from dashboard.core.events.violence_cues import VIOLENCE
from dashboard.core.events.who import (
    actor_of,
    antecedent_of,
    is_armed_subject,
    is_passive,
    operator_of,
)
from dashboard.core.spans import Span
from dashboard.core.speakers import THE_ARTICLE, speaker_and_stance
from dashboard.model import EventType, PlaceKind, Resistance, Resolution

_INDEX = CueIndex(TAKEN + MOVES + VIOLENCE + OPERATIONS)

CONTROL_TYPES = frozenset({EventType.CAPTURED, EventType.WITHDREW, EventType.ADVANCE})
WORKS = frozenset({EventType.HALTED_OPERATIONS, EventType.REOPENED})


@dataclass(frozen=True, slots=True)
class Event:
    """An event found in a sentence, before it is made into claims.

    Attributes:
        cue: The words that say it.
        type: What happened.
        sentence: Index of its sentence.
        clause: The stretch of the sentence it stands in.
        places: Where; several for a list.
        carried: Whether the places stand in an earlier sentence.
        actor: Where the words for who did it stand; None when not said.
        between: Whether it lies between the places.
        denied: Whether the words say that it did not happen, against somebody who said so.
    """

    cue: Cue
    type: EventType
    sentence: int
    clause: Span
    places: tuple[Resolution, ...]
    carried: bool
    actor: Span | None
    between: bool = False
    denied: bool = False


def find_events(page: Page) -> tuple[Event, ...]:
    """All events of an opened article, in order."""
    return tuple(_without_told_fights(page, tuple(_events(page))))


def _without_told_fights(page: Page, events: tuple[Event, ...]) -> Iterator[Event]:
    """The events without fights that only say how a place was taken, or moves after leaving."""
    by_sentence: dict[int, list[Event]] = {}
    for event in events:
        by_sentence.setdefault(event.sentence, []).append(event)
    told: dict[tuple[EventType, str], int] = {}
    for event in events:
        others = by_sentence[event.sentence]
        keys = {(event.type, place_key(place)) for place in event.places}
        if event.type not in CONTROL_TYPES and _is_told_again(event, keys, told):
            continue
        for key in keys:
            told.setdefault(key, event.sentence)
        if event.cue.row.people and _is_told_as_fight(event, others):
            continue
        if _is_why_stopped(event, others) or _is_over(event, others):
            continue
        if event.type in _FIGHTS and (
            _is_how_taken(page, event, others) or _is_the_blow(page, event, others)
        ):
            continue
        if event.type is EventType.ADVANCE and any(
            other.type is EventType.WITHDREW and other.cue.start < event.cue.start
            for other in others
        ):
            continue
        yield event


def _is_told_as_fight(event: Event, others: list[Event]) -> bool:
    """Whether the dead are those of a fight, or why work stopped, at the same place."""
    return any(
        other.places == event.places
        and (
            other.type is EventType.CLASH
            or (other.type in WORKS and other.cue.start < event.cue.start)
        )
        for other in others
    )


def _is_why_stopped(event: Event, others: list[Event]) -> bool:
    """Whether a fight only says why work stopped: "the port of X closed after shots were fired"."""
    return event.type in _FIGHTS and any(
        other.type in WORKS
        and other.places == event.places
        and other.cue.start < event.cue.start
        and all(place.mention.start < other.cue.end for place in event.places)
        for other in others
    )


def _is_over(event: Event, others: list[Event]) -> bool:
    """Whether a halt has ended in the same sentence: "shut for four days, is open again"."""
    return event.type is EventType.HALTED_OPERATIONS and any(
        other.type is EventType.REOPENED and other.places == event.places for other in others
    )


def _is_told_again(
    event: Event, keys: set[tuple[EventType, str]], told: dict[tuple[EventType, str], int]
) -> bool:
    """Whether a sentence before told of the same fight or halt, and this one names no place."""
    return (
        event.carried
        and bool(keys)
        and all(told.get(key, event.sentence) < event.sentence for key in keys)
    )


_BLAST = re.compile(r"^(?:explosions|detonations|blasts|milipuko)")


def _is_the_blow(page: Page, event: Event, others: list[Event]) -> bool:
    """Whether explosions are the attack that the same sentence tells: "a blast hit X, killing"."""
    return (
        event.type is EventType.CLASH
        and bool(_BLAST.match(page.text[event.cue.start : event.cue.end]))
        and any(other.type is EventType.ATTACK and other.places == event.places for other in others)
    )


def _is_how_taken(page: Page, event: Event, others: list[Event]) -> bool:
    """Whether a fight stands in "took X after two hours of gunfire", at no place of its own."""
    taken = [other for other in others if other.type is EventType.CAPTURED]
    if not taken or event.cue.row.verb:
        return False
    if _AFTER.search(page.text, max(0, event.cue.start - 40), event.cue.start):
        return any(set(event.places) <= set(other.places) for other in taken)
    sentence = page.sentences[event.sentence]
    _, words = resistance_in(page.text, sentence.start, sentence.end)
    if words is None or not words.start <= event.cue.start < words.end:
        return False
    return any(set(event.places) <= set(other.places) for other in taken)


#: "After a dawn assault", "à l'issue d'une offensive": how the place was taken.
_AFTER = re.compile(
    r"\b(?:after|following|amid|despite|during|apres|au cours|lors|a l'issue|a la suite|au terme"
    r"|malgre|baada ya|kufuatia|in|by|par|with)"
    r" (?:(?:of|de|des|d'|du|un|une|an?|the|les?|la|heavy|fierce|dawn|night|brief|short|lightning"
    r"|two|three|several|hours|days|violents?|rudes|intenses|breve|courte|heures?|jours|plusieurs"
    r"|\w+-\w+) ?)*$"
)

# ----------------------------------------------------------------- from cues to events

_CLAUSE = re.compile(
    r"[;:!?•·|]|, (?:but|while|whereas|though|although|mais|tandis que|alors que|lakini|huku|after"
    r"|before|apres que|avant que)\b| - |\b(?:lakini|after which)\b"
)


def _clause(page: Page, index: int, cue: Cue) -> Span:
    """The stretch of a sentence around a cue up to the nearest strong boundaries."""
    sentence = page.sentences[index]
    start, end = sentence.start, sentence.end
    for match in _CLAUSE.finditer(page.text, sentence.start, sentence.end):
        if match.end() <= cue.start:
            start = match.end()
        elif match.start() >= cue.end:
            end = match.start()
            break
    return Span(start, end)


def _events(page: Page) -> Iterator[Event]:
    told: dict[int, tuple[Resolution, ...]] = {}
    taken: dict[int, tuple[Resolution, ...]] = {}
    halted: dict[int, tuple[Resolution, ...]] = {}
    swahili = page.article.language not in ("en", "fr")
    covered = -1
    for cue in _INDEX.find(page.text, swahili):
        if cue.start < covered:
            continue
        index = page.sentence_at(cue.start)
        if index is None or page.sentences[index].end < cue.end:
            continue
        before = taken if cue.row.where is Where.BACK else told
        if cue.row.type is EventType.REOPENED and halted:
            before = halted
        event = _event(page, cue, index, before)
        if event is None:
            continue
        covered = cue.end
        if event.places and event.type is not EventType.HALTED_OPERATIONS:
            told[index] = (*told.get(index, ()), *event.places)
        if event.places and event.type is EventType.HALTED_OPERATIONS:
            halted = {index: event.places}
        if event.type is EventType.CAPTURED:
            taken[index] = told[index]
        yield event


def _event(
    page: Page, cue: Cue, index: int, told: dict[int, tuple[Resolution, ...]]
) -> Event | None:
    clause = _clause(page, index, cue)
    if _is_attribute(page.text, cue):
        return None
    why = why_not_happened(page.text, clause, Span(cue.start, cue.end), page.article.language)
    if why and not _is_denied(page.text, cue, clause, why):
        return None
    if not cue.row.verb and _WOULD.match(page.text, cue.end):
        return None
    if _FUTURE.search(page.text, cue.end, clause.end):
        return None
    if cue.row.type in _FIGHTS and _is_no_fight(page.text, cue, clause):
        return None
    if cue.row.type is EventType.CAPTURED and _DISEASE.search(page.text, clause.start, cue.start):
        return None
    passive = is_passive(page.text, cue)
    actor = _actor(page, cue, index, clause, passive)
    if cue.row.armed and not is_armed_subject(page.text, actor, cue):
        actor = antecedent_of(page.text, cue, clause, _before(page, index, cue))
        if actor is None and not (passive and _needs_no_agent(page, cue, index)):
            return None
    places, carried, between = _places(page, cue, index, clause, passive, told)
    if not places and (cue.row.type not in WORKS or actor is None):
        return None
    if why and not _is_answer(page, index, places, told):
        return None
    return Event(cue, cue.row.type, index, clause, places, carried, actor, between, bool(why))


def _is_denied(text: str, cue: Cue, clause: Span, why: str) -> bool:
    """Whether the words say outright that it did not happen."""
    before = (max(clause.start, cue.start - 40), cue.start)
    return why == "denied" and cue.row.type in _DENIABLE and bool(_NOT.search(text, *before))


_NOT = re.compile(r"\b(?:not|never|nobody|no one|personne|ne|hakuna)\b|n't\b|\bn'")
_DENIABLE = frozenset({EventType.CAPTURED, EventType.ATTACK})

#: "We did not, as claimed, occupy X", "contrary to reports, X has not fallen".
_AS_CLAIMED = re.compile(
    r"\b(?:as (?:claimed|reported|alleged|rumou?red)|contrary to|contrairement|comme (?:le "
    r"|l')?(?:pretend\w*|affirm\w*|annonce\w*)|allegations?|rumou?rs?|rumeurs?|lies|mensonges?"
    r"|claims?|insists?|insisted|tofauti na|uvumi|uongo)\b"
)


def _is_answer(
    page: Page,
    index: int,
    places: tuple[Resolution, ...],
    told: dict[int, tuple[Resolution, ...]],
) -> bool:
    """Whether words that deny an event answer somebody who asserted it, here or before."""
    sentence = page.sentences[index]
    if _AS_CLAIMED.search(page.text, sentence.start, sentence.end):
        return bool(places)
    keys = {place_key(place) for place in places}
    before = {place_key(place) for back, named in told.items() if back <= index for place in named}
    return bool(keys & before)


_FIGHTS = frozenset({EventType.CLASH, EventType.ATTACK})

#: Streets, not fronts: protests are no fights of the war.
_UNREST = re.compile(
    r"\b(?:protest\w*|demonstrat\w*|manifestants?|manifestations?|manifester|tyres|tires|pneus"
    r"|waandamanaji|maandamano|football|match|speech|parliament\w*|lawmakers?|senators?|debate"
    r"|budget|discours|parlement\w*|deputes?|assemblee nationale|wabunge|bungeni|hotuba|league"
    r"|derby|goal|goals|striker|coach|championnat|ballon|mpira|exercise|exercises|drill|exercice"
    r"|manoeuvres|simulation|opposition leader|campaign trail|elections?)\b"
)

#: "The capture of X would open the road": it has not happened.
_WOULD = re.compile(
    r"[^.;,]{0,40}\b(?:would|could|might|may|serait|seraient|pourrait|constituerait|ouvrirait)\b"
)
#: "Its withdrawal next week": announced, not done.
_FUTURE = re.compile(
    r"\b(?:next (?:week|month|year)|tomorrow|in the coming (?:days|weeks|hours)"
    r"|la semaine prochaine"
    r"|le mois prochain|demain|dans les prochain(?:s jours|es heures)|wiki ijayo|kesho)\b"
)
#: Illness strikes, too.
_DISEASE = re.compile(
    r"\b(?:cholera|ebola|mpox|measles|malaria|fever|disease|virus|outbreak|epidemic|epidemie"
    r"|rougeole|paludisme|maladie|insects?|locusts|caterpillars|chenilles|criquets|elephants?"
    r"|hippopotam\w+|crocodile|kipindupindu|surua|tembo)\b[^.;]{0,45}$"
)
_PARTICIPLE = re.compile(r"[a-z-]+ed")
_BEFORE_NOUN = re.compile(r"\b(?:the|a|an|newly|recently)[ -]$")


def _is_no_fight(text: str, cue: Cue, clause: Span) -> bool:
    """Whether words for fights tell of streets, parliaments, pitches or illness."""
    return bool(
        _UNREST.search(text, clause.start, clause.end)
        or _DISEASE.search(text, max(clause.start, cue.start - 60), cue.start)
    )


def _is_attribute(text: str, cue: Cue) -> bool:
    """Whether a participle only describes: "the seized town", "newly-captured areas"."""
    words = text[cue.start : cue.end]
    if not cue.row.verb or cue.language != "english" or not _PARTICIPLE.fullmatch(words):
        return False
    return bool(_BEFORE_NOUN.search(text, max(0, cue.start - 12), cue.start))


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


#: Words that say by themselves that there was violence; "killed" beside them adds no event.
_VIOLENCE = re.compile(
    r"\b(?:shots|fighting|clash\w*|attack\w*|raid\w*|ambush\w*|strikes?|shelling|battles?|gunfire"
    r"|explo\w+|combats?|affrontements?|attaques?|embuscades?|bombardements?|frappes?|tirs"
    r"|mapigano|shambulio|mashambulizi)\b"
)

#: Deaths that no armed actor causes.
_ACCIDENT = re.compile(
    r"\b(?:boat|sank|capsiz\w+|accident|crash\w*|landslide|flood\w*|lightning|eruption|ebola"
    r"|cholera"
    r"|measles|mpox|naufrage|chavir\w+|eboulement|inondations?|foudre|rougeole|ajali|mafuriko)\b"
)


def _needs_no_agent(page: Page, cue: Cue, index: int) -> bool:
    """Whether the passive is an event without "by": "was taken", "were killed in the attack"."""
    sentence = page.sentences[index]
    if cue.row.type is EventType.CAPTURED:
        return True
    if cue.row.type is not EventType.ATTACK:
        return False
    other = _VIOLENCE.search(page.text, sentence.start, sentence.end)
    return other is None and not _ACCIDENT.search(page.text, sentence.start, sentence.end)


def _is_place(page: Page, index: int, words: Span) -> bool:
    """Whether words are no more than a place's name: "Goma airport remains closed"."""
    return any(
        group.start <= words.start and words.end <= group.end for group in page.groups(index)
    )


def _before(page: Page, index: int, cue: Cue) -> Span:
    """From the start of the sentence before up to the cue."""
    return Span(page.sentences[max(0, index - 1)].start, cue.start)


def _places(
    page: Page,
    cue: Cue,
    index: int,
    clause: Span,
    passive: bool,
    told: dict[int, tuple[Resolution, ...]],
) -> tuple[tuple[Resolution, ...], bool, bool]:
    """The event's places, whether they were carried, and whether it lies between them."""
    if cue.row.where is Where.BACK:
        return _told_before(page, cue, index, told), True, False
    group: PlaceGroup | None = locate(page, cue, index, clause, passive)
    heads = usable(group)
    if cue.row.settlement:
        heads = tuple(head for head in heads if not is_area(head))
    if cue.row.type in (EventType.CAPTURED, EventType.WITHDREW):
        heads = tuple(head for head in heads if not _is_province(head))
    if heads:
        return heads, False, group is not None and group.between and len(heads) > 1
    if (
        group is None
        and not (cue.row.type in WORKS and _is_mining(page, index))
        and (
            (cue.row.carries and not ends_in_from(page.text, cue) and not is_definite(page, cue))
            or (cue.row.carries and _GOES_ON.match(page.text, cue.end))
            or points_back(page.text, cue, passive)
        )
    ):
        return in_focus(page, index, cue.start, told), True, False
    return (), False, False


#: "The fighting broke out at dawn", "les combats ont duré": told anew, though definite.
_GOES_ON = re.compile(
    r" (?:(?:has|have|had|ont|a|se sont|s'est|se) )*(?:lasted|began|erupted|broke out|raged|rages"
    r"|continued|continues|resumed|intensified|started|flared|went on|spread|dure|durent|eclate"
    r"|eclatent|repris|commence|debute|poursuiv\w*|intensifi\w*|continuent|font rage|fait rage"
    r"|yalianza|yameanza|yalidumu|yanaendelea|yalizuka|yamezuka)\b"
)


_MINES = re.compile(
    r"\b(?:mine|mines|mining|miner|miniere?s?|aurifere|alphamin|gold|tin|coltan|cassiterite"
    r"|operator|exploitant|mgodi|migodi)\b"
)


def _is_mining(page: Page, index: int) -> bool:
    """Whether it is a mine that halts: the town named before is not where it lies."""
    sentence = page.sentences[index]
    return bool(_MINES.search(page.text, sentence.start, sentence.end))


def _is_province(head: Resolution) -> bool:
    """Nobody takes or leaves a province; "took the South Kivu governor's office" is no capture."""
    return head.place is not None and head.place.kind is PlaceKind.PROVINCE


def _told_before(
    page: Page, cue: Cue, index: int, taken: dict[int, tuple[Resolution, ...]]
) -> tuple[Resolution, ...]:
    """The place last said to be taken, where the sentence adds how it fell or who confirms it."""
    sentence = page.sentences[index]
    says, _ = resistance_in(page.text, sentence.start, sentence.end)
    said = speaker_and_stance(page.article.text, sentence, cue.start)
    if says is Resistance.NOT_SAID and said.speaker == THE_ARTICLE:
        return ()
    for back in range(1, min(_BACK_TO_CAPTURE, index) + 1):
        if index - back in taken:
            return taken[index - back][-1:]
    return ()


#: "The takeover" points to a capture told at most so many sentences before.
_BACK_TO_CAPTURE = 3
