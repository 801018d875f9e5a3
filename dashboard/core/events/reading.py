"""Events of one article: what happened where, by whom, with which resistance, told by whom."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from dashboard.core.claim_ids import claim_id
from dashboard.core.events import claimed
from dashboard.core.events.acled import OVERTAKES, suggestion
from dashboard.core.events.control_cues import CONTROL
from dashboard.core.events.cues import Cue, CueIndex, Where
from dashboard.core.events.locate import in_focus, locate, points_back
from dashboard.core.events.moods import why_not_happened
from dashboard.core.events.operation_cues import OPERATIONS
from dashboard.core.events.page import Page, usable
from dashboard.core.events.places import PlaceGroup, is_area
from dashboard.core.events.resistance import fight_words, resistance_in
from dashboard.core.events.violence_cues import VIOLENCE
from dashboard.core.events.who import (
    actor_of,
    antecedent_of,
    is_armed_subject,
    is_passive,
    operator_of,
)
from dashboard.core.spans import Span
from dashboard.core.speakers import THE_ARTICLE, Attribution, speaker_and_stance
from dashboard.core.times import time_readings
from dashboard.model import (
    Claim,
    ClaimKind,
    ClaimPlace,
    EventDetail,
    EventType,
    PlaceRole,
    Resistance,
    Resolution,
    TimePrecision,
    TimeReading,
)

_INDEX = CueIndex(CONTROL + VIOLENCE + OPERATIONS)

KINDS: dict[EventType, ClaimKind] = {
    EventType.CAPTURED: ClaimKind.CONTROL,
    EventType.WITHDREW: ClaimKind.CONTROL,
    EventType.CLAIMED_ONLY: ClaimKind.CONTROL,
    EventType.CLASH: ClaimKind.CLASH,
    EventType.ATTACK: ClaimKind.ATTACK,
    EventType.ADVANCE: ClaimKind.ADVANCE,
    EventType.HALTED_OPERATIONS: ClaimKind.OPERATION,
    EventType.REOPENED: ClaimKind.OPERATION,
    EventType.SUPPORT: ClaimKind.DIPLOMACY,
}

_CONTROL = frozenset({EventType.CAPTURED, EventType.WITHDREW, EventType.ADVANCE})
_WORKS = frozenset({EventType.HALTED_OPERATIONS, EventType.REOPENED})


@dataclass(frozen=True, slots=True)
class _Event:
    """An event found in a sentence, before it is made into claims."""

    cue: Cue
    type: EventType
    sentence: int
    clause: Span
    places: tuple[Resolution, ...]
    carried: bool
    actor: Span | None
    between: bool = False


def read_events(page: Page) -> tuple[Claim, ...]:
    """The claims of control, violence and operations of an opened article, in order."""
    events = list(_events(page))
    claims: list[Claim] = []
    seen: set[tuple[int, EventType, str, str]] = set()
    for event in events:
        claims.extend(_claims(page, event, seen))
    return _with_battles(tuple(claims))


# ----------------------------------------------------------------- from cues to events

_CLAUSE = re.compile(
    r"[;:!?]|, (?:but|while|whereas|though|although|mais|tandis que|alors que|lakini|huku|after"
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


def _events(page: Page) -> Iterator[_Event]:
    told: dict[int, tuple[Resolution, ...]] = {}
    taken: dict[int, tuple[Resolution, ...]] = {}
    swahili = page.article.language not in ("en", "fr")
    covered = -1
    for cue in _INDEX.find(page.text, swahili):
        if cue.start < covered:
            continue
        index = page.sentence_at(cue.start)
        if index is None or page.sentences[index].end < cue.end:
            continue
        event = _event(page, cue, index, taken if cue.row.where is Where.BACK else told)
        if event is None:
            continue
        covered = cue.end
        if event.places and event.type is not EventType.HALTED_OPERATIONS:
            told[index] = (*told.get(index, ()), *event.places)
        if event.type is EventType.CAPTURED:
            taken[index] = told[index]
        yield event


def _event(
    page: Page, cue: Cue, index: int, told: dict[int, tuple[Resolution, ...]]
) -> _Event | None:
    clause = _clause(page, index, cue)
    if why_not_happened(page.text, clause.start, cue.start, cue.end):
        return None
    passive = is_passive(page.text, cue)
    actor = _actor(page, cue, index, clause, passive)
    if cue.row.armed and not is_armed_subject(page.text, actor, cue):
        actor = antecedent_of(page.text, cue, clause, _before(page, index, cue))
        if actor is None and not (passive and _speaks_of_violence(page, cue, index)):
            return None
    places, carried, between = _places(page, cue, index, clause, passive, told)
    if not places and (cue.row.type not in _WORKS or actor is None):
        return None
    return _Event(cue, cue.row.type, index, clause, places, carried, actor, between)


def _actor(page: Page, cue: Cue, index: int, clause: Span, passive: bool) -> Span | None:
    if cue.row.type in _WORKS:
        return operator_of(page.text, cue, clause)
    actor = actor_of(page.text, cue, clause, passive)
    if actor is None and not passive:
        actor = actor_of(page.text, cue, page.sentences[index], passive)
    if actor is None and not passive and cue.row.verb:
        actor = antecedent_of(page.text, cue, clause, _before(page, index, cue))
    return actor


#: Deaths that no armed actor causes.
_ACCIDENT = re.compile(
    r"\b(?:boat|sank|capsiz\w+|accident|crash\w*|landslide|flood\w*|lightning|eruption|ebola"
    r"|cholera"
    r"|measles|mpox|naufrage|chavir\w+|eboulement|inondations?|foudre|rougeole|ajali|mafuriko)\b"
)


def _speaks_of_violence(page: Page, cue: Cue, index: int) -> bool:
    """Whether "were killed" without an agent may be an attack."""
    sentence = page.sentences[index]
    return cue.row.type is EventType.ATTACK and not _ACCIDENT.search(
        page.text, sentence.start, sentence.end
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
    if heads:
        return heads, False, group is not None and group.between and len(heads) > 1
    if group is None and (cue.row.carries or points_back(page.text, cue, passive)):
        return in_focus(page, index, cue.start, told), True, False
    return (), False, False


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

# ----------------------------------------------------------------- from events to claims


def _claims(
    page: Page, event: _Event, seen: set[tuple[int, EventType, str, str]]
) -> Iterator[Claim]:
    text = page.article.text
    sentence = page.sentences[event.sentence]
    said = speaker_and_stance(text, sentence, event.cue.start)
    actor = text[event.actor.start : event.actor.end] if event.actor else ""
    kind = _told_type(page, event, said, actor)
    detail = _detail(page, event, kind, actor)
    time = _time(page, event)
    for n, places in enumerate(_targets(event)):
        when = time.words if time and kind is EventType.CLASH else ""
        key = (event.sentence, kind, "|".join(map(_place_key, places)), when)
        if key in seen:
            continue
        seen.add(key)
        yield Claim(
            id=claim_id(page.article.id, KINDS[event.type], event.cue.start, event.cue.end, n),
            article_id=page.article.id,
            start=sentence.start,
            end=sentence.end,
            words_start=event.cue.start,
            words_end=event.cue.end,
            kind=KINDS[event.type],
            speaker=said.speaker,
            stance=said.stance,
            places=tuple(
                ClaimPlace(role=PlaceRole.PLACE, resolution=place, carried=event.carried)
                for place in places
            ),
            actors=(actor,) if actor else (),
            time=time,
            detail=detail,
        )


def _targets(event: _Event) -> tuple[tuple[Resolution, ...], ...]:
    """The places of each claim: one for each, but both ends together for "between X and Y"."""
    if event.between or not event.places:
        return (event.places,)
    return tuple((place,) for place in event.places)


def _place_key(place: Resolution) -> str:
    return place.place.id if place.place else place.mention.words.casefold()


def _told_type(page: Page, event: _Event, said: Attribution, actor: str) -> EventType:
    """The event's type; ``CLAIMED_ONLY`` where it is one side's word or taken back."""
    if event.type not in _CONTROL:
        return event.type
    sentence = page.sentences[event.sentence]
    asserted = claimed.only_claimed(
        speaker=said.speaker,
        stance=said.stance,
        actor=actor,
        sentence=page.text[sentence.start : sentence.end],
        following=page.following(event.sentence, 2),
    )
    return EventType.CLAIMED_ONLY if asserted else event.type


def _detail(page: Page, event: _Event, kind: EventType, actor: str) -> EventDetail:
    text, cue = page.article.text, event.cue
    says, words = Resistance.NOT_SAID, ""
    if event.type is EventType.CLASH:
        span = fight_words(page.text, cue.start, cue.end)
        says, words = Resistance.FIGHTING, text[span.start : span.end]
    elif event.type in _CONTROL:
        sentence = page.sentences[event.sentence]
        says, found = resistance_in(page.text, sentence.start, sentence.end)
        words = text[found.start : found.end] if found else ""
    verb = text[cue.start : cue.end]
    code, reason = suggestion(kind, page.text[cue.start : cue.end], actor.lower(), says)
    return EventDetail(
        type=kind,
        verb=verb,
        resistance=says,
        resistance_words=words,
        acled_suggestion=code,
        acled_reason=reason,
    )


def _time(page: Page, event: _Event) -> TimeReading | None:
    """The time nearest to the cue, one that names a day before one that names an hour."""
    text, language = page.article.text, page.article.language
    found = time_readings(text, page.sentences[event.sentence], page.published, language)
    if not found and event.sentence > 0:
        heading = page.sentences[event.sentence - 1]
        if heading.end - heading.start <= _HEADING:
            found = time_readings(text, heading, page.published, language)
    if not found:
        return None
    own = [time for time in found if not _of_something_else(page, time)]
    return min(own, key=lambda time: _distance(time, event.cue), default=None)


def _distance(time: TimeReading, cue: Cue) -> int:
    """Characters between a time and a cue; an hour without a day counts as farther."""
    gap = max(time.start - cue.end, cue.start - time.end, 0)
    return gap + (_HOUR_ONLY if time.precision is TimePrecision.NONE else 0)


_HOUR_ONLY = 20

#: "since their emergence in 2012", "which began in 2021", "in a war that": another thing's time.
_ELSEWHEN = re.compile(
    r"\b(?:since|depuis) (?:[\w']+ ){1,4}$|\b(?:emerge\w*|founded|signed|born|created"
    r"|resurg\w*|fonde|cree|signe|ne|apparu\w*|election\w*) (?:again )?$"
)


def _of_something_else(page: Page, time: TimeReading) -> bool:
    return bool(_ELSEWHEN.search(page.text, max(0, time.start - 60), time.start))


#: A sentence no longer than this that holds a date dates what follows: "Tuesday 9 August."
_HEADING = 40


def _with_battles(claims: tuple[Claim, ...]) -> tuple[Claim, ...]:
    """Clashes where the article says a place was taken suggest the code for taking it by force."""
    taken = {
        _place_key(claim.places[0].resolution)
        for claim in claims
        if isinstance(claim.detail, EventDetail)
        and claim.detail.type is EventType.CAPTURED
        and claim.places
    }
    return tuple(_with_battle(claim, taken) for claim in claims)


def _with_battle(claim: Claim, taken: set[str]) -> Claim:
    detail = claim.detail
    if not isinstance(detail, EventDetail) or detail.type is not EventType.CLASH:
        return claim
    if not claim.places or _place_key(claim.places[0].resolution) not in taken:
        return claim
    reason = "fighting at a place that the same article says was taken"
    return replace(claim, detail=replace(detail, acled_suggestion=OVERTAKES, acled_reason=reason))
