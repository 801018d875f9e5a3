"""From cues to events: what happened where and by whom, before anybody is asked who says so."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from dashboard.core.events.claimed import camp, is_party
from dashboard.core.events.control_cues import TAKEN
from dashboard.core.events.cues import Cue, CueIndex, Where
from dashboard.core.events.event import WORKS, Event
from dashboard.core.events.moods import why_not_happened
from dashboard.core.events.move_cues import MOVES
from dashboard.core.events.operation_cues import OPERATIONS
from dashboard.core.events.page import Page
from dashboard.core.events.placing import places_of
from dashboard.core.events.retold import without_retold
from dashboard.core.events.traps import holds_out, is_answer, is_denied, is_trap
from dashboard.core.events.violence_cues import VIOLENCE
from dashboard.core.events.who import (
    actor_behind,
    actor_of,
    antecedent_of,
    is_armed_subject,
    is_passive,
    needs_no_agent,
    operator_of,
)
from dashboard.core.plain import plain
from dashboard.core.spans import Span
from dashboard.core.speakers import speaker_and_stance
from dashboard.model import EventType, Resolution

#: Every row of the tables of cues.
ALL_ROWS = TAKEN + MOVES + VIOLENCE + OPERATIONS
_INDEX = {
    "en": CueIndex(ALL_ROWS, ("english",)),
    "fr": CueIndex(ALL_ROWS, ("french",)),
    "": CueIndex(ALL_ROWS),
}


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


def _events(page: Page) -> Iterator[Event]:
    told: dict[int, tuple[Resolution, ...]] = {}
    taken: dict[int, tuple[Resolution, ...]] = {}
    halted: dict[int, tuple[Resolution, ...]] = {}
    language = page.article.language if page.article.language in _INDEX else ""
    covered = -1
    for cue in _INDEX[language].find(page.text, swahili=not language):
        if cue.start < covered:
            continue
        index = page.sentence_at(cue.start)
        if index is None or page.sentences[index].end < cue.end:
            continue
        before = taken if cue.row.where is Where.BACK else told
        if cue.row.type is EventType.REOPENED and halted:
            before = halted
        event = _event(page, cue, index, _clause(page, index, cue), before)
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
    page: Page, cue: Cue, index: int, clause: Span, told: dict[int, tuple[Resolution, ...]]
) -> Event | None:
    passive = is_passive(page.text, cue)
    places, carried, between = places_of(page, cue, index, clause, passive, told)
    works = cue.row.type in WORKS
    actor = _actor(page, cue, index, clause, passive) if works else None
    nobody = actor is None and not (works and cue.row.armed)
    if (not places and nobody) or is_trap(page.text, cue, clause):
        return None
    why = why_not_happened(page.text, clause, Span(cue.start, cue.end), page.article.language)
    if why and cue.row.type in WORKS and _is_decided(page, cue):
        why = None
    if why and not is_denied(page.text, cue, clause, why):
        return None
    if not works:
        actor = _actor(page, cue, index, clause, passive)
    if cue.row.armed and not is_armed_subject(page.text, actor, cue):
        actor = actor_behind(page.text, cue, page.sentences[index]) or antecedent_of(
            page.text, cue, clause, _before(page, index, cue)
        )
        if actor is None and not (
            passive and needs_no_agent(page.text, cue, page.sentences[index])
        ):
            return None
    if (not places and actor is None) or _fled_as_civilian(page, cue, index, actor):
        return None
    if _still_holds(page, cue, actor):
        return None
    if why and not _is_denial(page, cue, index, places, told, actor):
        return None
    kind = EventType.ATTACK if _is_raid(page, cue, index) else cue.row.type
    return Event(cue, kind, index, clause, places, carried, actor, between, bool(why))


#: "Militiamen entered the village and killed 22 people": they came to kill, not to stay.
_CAME_IN = re.compile(r"(?:re-?)?enter|(?:burst|broke|stormed|rushed|went|walked|moved) ")
_AND_KILLED = re.compile(
    r"[^.;]{1,140}?(?:,? and|, (?:then|where they)|,) (?:then |later |immediately )?"
    r"(?:kill\w*|shot|shooting|opened fire|open(?:ing|ed) fire|start\w* (?:fir|shoot|kill)\w+"
    r"|fir(?:ed|ing)"
    r"|loot\w*|burn\w*|torch\w*|abduct\w*|kidnap\w*|hack\w*|massacr\w+|slaughter\w*|behead\w*"
    r"|pillag\w+|rap(?:ed|ing)|set fire|attack(?:ed|ing))\b"
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


def _fled_as_civilian(page: Page, cue: Cue, index: int, actor: Span | None) -> bool:
    """Whether "we fled X" is what a resident or a refugee says, and no soldier."""
    if actor is None or cue.row.type is not EventType.WITHDREW:
        return False
    if page.text[actor.start : actor.end] not in ("we", "nous") or not _RAN.match(
        page.text, cue.start
    ):
        return False
    said = speaker_and_stance(page.article.text, page.sentences[index], cue.start)
    return not is_party(plain(said.speaker))


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


#: "Government forces remained in control of X": nobody took anything.
_STILL = re.compile(r"\b(?:remain\w*|still|stay\w*|continu\w+ to(?: be)?) (?:firmly |fully )?$")


def _still_holds(page: Page, cue: Cue, actor: Span | None) -> bool:
    """Whether the government is only said to hold a place as before."""
    return (
        cue.row.type is EventType.CAPTURED
        and page.text.startswith("in ", cue.start)
        and actor is not None
        and camp(page.text[actor.start : actor.end]) == "government"
        and bool(_STILL.search(page.text, max(0, cue.start - 30), cue.start))
    )


def _is_place(page: Page, index: int, words: Span) -> bool:
    """Whether words are no more than a place's name: "Goma airport remains closed"."""
    return any(
        group.start <= words.start and words.end <= group.end for group in page.groups(index)
    )


def _before(page: Page, index: int, cue: Cue) -> Span:
    """From the start of the sentence before up to the cue."""
    return Span(page.sentences[max(0, index - 1)].start, cue.start)
