"""From events to claims: who says it and how, as fact or as one side's word, and when."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from dashboard.core.claim_ids import claim_id
from dashboard.core.events.acled import OVERTAKES, suggestion
from dashboard.core.events.answers import answers
from dashboard.core.events.claimed import (
    DENIAL,
    asserts_before,
    is_hedged,
    is_independent,
    is_opinion,
    is_pronoun,
    is_quoted,
    why_only_claimed,
)
from dashboard.core.events.cues import Cue
from dashboard.core.events.event import CONTROL_TYPES, FIGHTS, Event
from dashboard.core.events.finding import find_events
from dashboard.core.events.hearsay import (
    checks_claims,
    is_held_by_text,
    is_rumour,
    is_taken_back,
    is_verdict,
)
from dashboard.core.events.page import Page, place_key
from dashboard.core.events.resistance import fight_words, resistance_in
from dashboard.core.events.who import OWN_MEN
from dashboard.core.plain import plain
from dashboard.core.speakers import (
    THE_ARTICLE,
    Attribution,
    last_source,
    speaker_and_stance,
)
from dashboard.model import (
    KIND_OF_EVENT,
    Claim,
    ClaimKind,
    ClaimPlace,
    EventDetail,
    EventType,
    PlaceRole,
    Resistance,
    Resolution,
    Stance,
    TimePrecision,
    TimeReading,
)


def read_events(page: Page) -> tuple[Claim, ...]:
    """The claims of control, violence and operations of an opened article, in order."""
    events = find_events(page)
    said = [_said(page, event) for event in events]
    confirmed = _confirmed(events, said)
    told = _told_as_fact(page, events, said)
    claims: list[Claim] = []
    seen: set[tuple[int, EventType, str, str]] = set()
    for event, attribution in zip(events, said, strict=True):
        claims.extend(_claims(page, event, attribution, confirmed, told, seen))
    claims.extend(answers(page, claims))
    return _paired(_with_battles(tuple(claims)))


def _said(page: Page, event: Event) -> Attribution:
    """Who says it; the article where the words taken for a source hold the event themselves."""
    said = speaker_and_stance(page.article.text, page.sentences[event.sentence], event.cue.start)
    if said.start is not None and said.end is not None and said.start <= event.cue.start < said.end:
        return Attribution(speaker=THE_ARTICLE, stance=Stance.STATES)
    return said


def _confirmed(events: Sequence[Event], said: Sequence[Attribution]) -> frozenset[str]:
    """Keys of the places of which somebody on no side tells that they were taken."""
    return frozenset(
        place_key(place)
        for event, attribution in zip(events, said, strict=True)
        if event.type is EventType.CAPTURED and is_independent(plain(attribution.speaker))
        for place in event.places
    )


def _told_as_fact(
    page: Page, events: Sequence[Event], said: Sequence[Attribution]
) -> frozenset[str]:
    """Keys of the places that were taken as the article itself tells, quoting nobody."""
    return frozenset(
        place_key(place)
        for event, attribution in zip(events, said, strict=True)
        if event.type is EventType.CAPTURED
        and attribution.speaker == THE_ARTICLE
        and not event.denied
        and not is_quoted(page.text[page.sentences[event.sentence].start : event.cue.start])
        and not is_rumour(_words(page, event))
        and not _is_hearsay(page, event)
        and not _is_asserted(page, event)
        for place in event.places
    )


def _words(page: Page, event: Event) -> str:
    """The plain sentence of an event."""
    sentence = page.sentences[event.sentence]
    return page.text[sentence.start : sentence.end]


def _next(page: Page, event: Event) -> str:
    """The plain sentence behind that of an event; empty behind the last."""
    behind = page.sentences[event.sentence + 1 : event.sentence + 2]
    return page.text[behind[0].start : behind[0].end] if behind else ""


def _claims(
    page: Page,
    event: Event,
    said: Attribution,
    confirmed: frozenset[str],
    told: frozenset[str],
    seen: set[tuple[int, EventType, str, str]],
) -> Iterator[Claim]:
    text = page.article.text
    sentence = page.sentences[event.sentence]
    actor = text[event.actor.start : event.actor.end] if event.actor else ""
    doubt = _doubt(page, event, said, actor, confirmed, told)
    detail = _detail(page, event, doubt, actor)
    time = _time(page, event)
    for n, places in enumerate(_targets(event)):
        when = time.words if time and event.type is EventType.CLASH else ""
        when += "again" if _AGAIN.match(page.text, event.cue.start) else ""
        key = (event.sentence, detail.type, "|".join(map(place_key, places)), when)
        if key in seen:
            continue
        seen.add(key)
        kind = KIND_OF_EVENT[event.type]
        yield Claim(
            id=claim_id(page.article.id, kind, event.cue.start, event.cue.end, n),
            article_id=page.article.id,
            start=sentence.start,
            end=sentence.end,
            words_start=event.cue.start,
            words_end=event.cue.end,
            kind=kind,
            speaker=said.speaker,
            stance=Stance.DENIES if event.denied else said.stance,
            places=tuple(
                ClaimPlace(role=PlaceRole.PLACE, resolution=place, carried=event.carried)
                for place in places
            ),
            actors=(actor,) if actor else (),
            time=time,
            detail=detail,
        )


#: "Taken in May, X was retaken in June": twice in one sentence.
_AGAIN = re.compile(r"(?:re-?(?:tak|took|captur|conqu|occup|gain)|repri|repren|reconqu|reoccup)")


def _targets(event: Event) -> tuple[tuple[Resolution, ...], ...]:
    """The places of each claim: one for each, but both ends together for "between X and Y"."""
    if event.between or not event.places:
        return (event.places,)
    return tuple((place,) for place in event.places)


def _doubt(
    page: Page,
    event: Event,
    said: Attribution,
    actor: str,
    confirmed: frozenset[str],
    told: frozenset[str],
) -> str | None:
    """Why the event is only claimed; None where it is told as fact or doubt does not change it."""
    sentence = page.sentences[event.sentence]
    if event.denied:
        return "it is denied"
    if _CLAIMS.match(page.text, event.cue.start):
        return "one side asserts it of itself"
    if event.type not in CONTROL_TYPES:
        return _doubted_fight(page, event, said)
    return why_only_claimed(
        speaker=_named(page, event, said),
        apposition=_apposition(page, said),
        stance=said.stance,
        actor=actor,
        lost=_is_loss(page, event.cue),
        capture=event.type is EventType.CAPTURED,
        sentence=page.text[sentence.start : sentence.end],
        following=page.following(event.sentence, 2, frozenset(map(place_key, event.places))),
        verdict=is_verdict(_next(page, event)),
        confirmed=any(place_key(place) in confirmed for place in event.places),
        leaves=event.type is EventType.WITHDREW,
        hedged=_is_hearsay(page, event),
        quoted=is_quoted(page.text[sentence.start : event.cue.start])
        and not _quotes_a_neutral(page.text[event.cue.end : sentence.end])
        and not any(place_key(place) in told for place in event.places),
        own=event.type is EventType.CAPTURED
        and (_says_of_himself(page, event, said) or _is_asserted(page, event)),
    )


def _is_asserted(page: Page, event: Event) -> bool:
    """Whether a side's own assertion leads up to the event: "rebels claim taking over X"."""
    return asserts_before(page.lead(event.sentence, event.cue.start))


def _is_hearsay(page: Page, event: Event) -> bool:
    """Whether the words around an event leave it to hearsay, or to what somebody believes."""
    cue, first = event.cue, page.sentences[event.sentence].start
    before = page.text[max(first, cue.start - 60) : cue.start]
    return (
        is_hedged(before)
        or _is_checked(page, cue)
        or (
            event.type is EventType.CAPTURED
            and is_held_by_text(page.text[max(first, cue.start - 120) : cue.start])
        )
        or (event.type is EventType.CAPTURED and bool(_REPORTED.search(before)))
        or bool(_HEDGED_NOUN.search(page.text, cue.start, cue.end))
        or (cue.row.verb and is_opinion(page.lead(event.sentence, cue.start)))
    )


def _is_checked(page: Page, cue: Cue) -> bool:
    """Whether an article that checks claims quotes the words, and from nobody on no side."""
    before = _of_paragraph(page, cue.start) if checks_claims(page.text) else ""
    if not is_quoted(before):
        return False
    speaker = before.rpartition('"')[0][-_WHO_SAID:]
    line = page.article.text[cue.end : cue.end + _QUOTED_BACK].partition("\n")[0]
    behind = page.text[cue.end : cue.end + len(line)]
    return not is_independent(speaker) and not _quotes_a_neutral(behind)


#: A quotation is looked for in so many characters around the words, in their paragraph; one that
#: begins earlier in a longer paragraph is not found.
_QUOTED_BACK = 900


def _of_paragraph(page: Page, at: int) -> str:
    """What stands before an offset in its paragraph; a quotation may begin sentences earlier."""
    back = max(0, at - _QUOTED_BACK)
    end_of_line = page.article.text.rfind("\n", back, at)
    return "" if end_of_line < 0 < back else page.text[end_of_line + 1 : at]


#: "X was reported to have fallen": that men left is believed on such words, a capture is not.
_REPORTED = re.compile(r"\breported to (?:have |be )(?:\w+ ){0,2}$")

#: "He took", "ses hommes ont pris", right before the words.
_HIMSELF = re.compile(
    r"\b(?:he|she|it|il|elle)(?: (?:has|had|have|a|avait|s'est|s'etait|also|now))* $"
)


#: "La prise annoncée de", "the reported seizure of".
_HEDGED_NOUN = re.compile(r"\b(?:annoncee|supposee|pretendue|presumee|revendiquee)\b")

#: "Nkunda is wanted for" is no source.
_CLAUSAL = re.compile(r"\b(?:is|was|are|were|for|est|etait)\b")


def _says_of_himself(page: Page, event: Event, said: Attribution) -> bool:
    """Whether who speaks is who did it: "Yakutumba said he had taken X", "his men had"."""
    if said.end is None or said.end > event.cue.start or _CLAUSAL.search(plain(said.speaker)):
        return False
    words = page.text[said.end : event.cue.start]
    return bool(OWN_MEN.search(words) or _HIMSELF.search(words[-40:]))


#: Words behind a quotation name whoever said it within so many characters.
_WHO_SAID = 50


def _quotes_a_neutral(behind: str) -> bool:
    """Whether somebody on no side is named behind a quotation: "…", indicated one of these sources.

    >>> _quotes_a_neutral(' by the enemy", indicated one of these sources.')
    True
    """
    _, closing, who = behind.partition('"')
    return bool(closing) and is_independent(who[:_WHO_SAID])


_CLAIMS = re.compile(r"claim|revendi")


def _doubted_fight(page: Page, event: Event, said: Attribution) -> str | None:
    """Why a fight or an attack is no more than a rumour; who says it of whom is no matter."""
    if event.type not in FIGHTS:
        return None
    sentence = page.sentences[event.sentence]
    words = page.text[sentence.start : sentence.end]
    if said.stance is Stance.DENIES and not _SACKED.search(words):
        return "it is denied"
    if said.stance is Stance.ACCUSES and DENIAL.search(words):
        return "it is denied in the same sentence"
    if is_rumour(words) or is_taken_back(words):
        return "it is a rumour, or taken back in the same sentence"
    return None


#: "A commander dismissed in March": he denied nothing.
_SACKED = re.compile(r"\bdismissed (?:in|on|from|by|for|last)\b")


def _named(page: Page, event: Event, said: Attribution) -> str:
    """The speaker; for "he said" the source that a sentence just before names."""
    if not is_pronoun(plain(said.speaker)):
        return "it" if _is_another(page, event, said) else said.speaker
    for back in range(1, min(_BACK_TO_SPEAKER, event.sentence) + 1):
        named = last_source(page.article.text, page.sentences[event.sentence - back])
        if named and not is_pronoun(plain(named)):
            return named
    return said.speaker


#: "A group circulated a note in which it boasted": the group did.
_IT_ASSERTS = re.compile(r"\bit (?:has |had |also |again |\w+ly )?(?:claim|boast|brag|assert|swor)")


def _is_another(page: Page, event: Event, said: Attribution) -> bool:
    """Whether "it boasted" cannot mean the people on no side whom a sentence before names."""
    first = page.sentences[event.sentence].start
    return (
        said.start is not None
        and said.start < first
        and is_independent(plain(said.speaker))
        and _IT_ASSERTS.search(page.text, first, event.cue.start) is not None
    )


#: "He" means a source named at most so many sentences before.
_BACK_TO_SPEAKER = 2

_APPOSITION = re.compile(r", ([^,.;]{3,80})(?=[,.])")


def _apposition(page: Page, said: Attribution) -> str:
    """What is said of the speaker: "the M23 spokesman"; empty when nothing is."""
    if said.end is None:
        return ""
    more = _APPOSITION.match(page.text, said.end)
    return more.group(1) if more else ""


_LOSS = re.compile(r"^(?:f[ae]ll|fallen|los[st]|no longer|perd|chute|perte|tomb|\w*anguk)")


def _is_loss(page: Page, cue: Cue) -> bool:
    """Whether the words tell of a place that fell, not of one that somebody took."""
    return bool(_LOSS.match(page.text[cue.start : cue.end]))


def _detail(page: Page, event: Event, doubt: str | None, actor: str) -> EventDetail:
    text, cue = page.article.text, event.cue
    says, words = _resistance(page, event)
    kind = EventType.CLAIMED_ONLY if doubt else event.type
    code, reason = suggestion(kind, page.text[cue.start : cue.end], plain(actor), says)
    return EventDetail(
        type=kind,
        verb=text[cue.start : cue.end],
        resistance=says,
        resistance_words=words,
        acled_suggestion=code,
        acled_reason=f"nothing is suggested: {doubt}" if doubt else reason,
    )


def _resistance(page: Page, event: Event) -> tuple[Resistance, str]:
    """What is said about a fight, with the words that say it."""
    text, cue = page.article.text, event.cue
    if event.type is EventType.CLASH:
        span = fight_words(page.text, cue.start, cue.end)
        return Resistance.FIGHTING, text[span.start : span.end]
    if event.type not in CONTROL_TYPES:
        return Resistance.NOT_SAID, ""
    sentence = page.sentences[event.sentence]
    says, found = resistance_in(page.text, sentence.start, sentence.end)
    return says, text[found.start : found.end] if found else ""


def _time(page: Page, event: Event) -> TimeReading | None:
    """The time nearest to the cue, one that names a day before one that names an hour."""
    found = page.times(event.sentence)
    if not found and event.sentence > 0:
        found = _heading_times(page, event.sentence - 1)
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
    r"(?:emerge\w*|founded|signed|born|created|resurg\w*|fonde|cree|signe|ne|apparu\w*|election\w*)"
)


def _of_something_else(page: Page, time: TimeReading) -> bool:
    words = page.text[max(0, time.start - 60) : time.start].split()
    if words and _ELSEWHEN.fullmatch(words[-1]):
        return True
    return "since" in words[-5:-1] or "depuis" in words[-5:-1]


def _heading_times(page: Page, index: int) -> tuple[TimeReading, ...]:
    """The times of a sentence that is nothing but a date: "Tuesday 9 August."."""
    heading = page.sentences[index]
    length = heading.end - heading.start
    if length > _HEADING:
        return ()
    times = page.times(index)
    dated = sum(time.end - time.start for time in times)
    return times if dated >= length * _MOSTLY else ()


#: A heading is at most so many characters long, and so much of it is the date.
_HEADING = 40
_MOSTLY = 0.7


def _with_battles(claims: tuple[Claim, ...]) -> tuple[Claim, ...]:
    """Clashes where the article says a place was taken suggest the code for taking it by force."""
    taken = {
        place_key(claim.places[0].resolution)
        for claim in claims
        if isinstance(claim.detail, EventDetail)
        and claim.detail.type is EventType.CAPTURED
        and claim.places
    }
    return tuple(_with_battle(claim, taken) for claim in claims)


def _paired(claims: tuple[Claim, ...]) -> tuple[Claim, ...]:
    """Each denial of a capture with the id of what it answers at the same place."""
    asserted: dict[str, str] = {}
    for claim in claims:
        if _is_capture(claim) and claim.stance is not Stance.DENIES and claim.places:
            asserted.setdefault(place_key(claim.places[0].resolution), claim.id)
    return tuple(
        replace(claim, paired_with=asserted.get(place_key(claim.places[0].resolution)))
        if claim.kind is ClaimKind.CONTROL
        and claim.stance is Stance.DENIES
        and claim.places
        and claim.paired_with is None
        else claim
        for claim in claims
    )


def _is_capture(claim: Claim) -> bool:
    detail = claim.detail
    return isinstance(detail, EventDetail) and detail.type in (
        EventType.CAPTURED,
        EventType.CLAIMED_ONLY,
    )


def _with_battle(claim: Claim, taken: set[str]) -> Claim:
    detail = claim.detail
    if not isinstance(detail, EventDetail) or detail.type is not EventType.CLASH:
        return claim
    if not claim.places or place_key(claim.places[0].resolution) not in taken:
        return claim
    reason = "fighting at a place that the same article says was taken"
    return replace(claim, detail=replace(detail, acled_suggestion=OVERTAKES, acled_reason=reason))
