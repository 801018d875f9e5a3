"""From events to claims: who says it and how, as fact or as one side's word, and when."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from dashboard.core import late_patterns as re
from dashboard.core.claim_ids import claim_id
from dashboard.core.events.doubt.answers import answers, tells_of
from dashboard.core.events.doubt.camps import is_for_the_state
from dashboard.core.events.doubt.claimed import is_independent, is_quoted
from dashboard.core.events.doubt.contested import denial_behind
from dashboard.core.events.doubt.doubt import (
    actor_words,
    capture_keys,
    doubt_of,
    is_asserted,
    is_disputed,
    is_hearsay,
)
from dashboard.core.events.doubt.doubted_place import doubted_place
from dashboard.core.events.doubt.hearsay import is_rumour
from dashboard.core.events.finding import find_events
from dashboard.core.events.who_and_where.page import Page, place_key
from dashboard.core.events.who_and_where.part_taken import part_taken
from dashboard.core.events.words.acled import OVERTAKES, suggestion
from dashboard.core.events.words.event import CONTROL_TYPES, FIGHTS, Event
from dashboard.core.events.words.resistance import fight_words, resistance_in
from dashboard.core.plain import plain
from dashboard.core.spans import Span
from dashboard.core.speakers import THE_ARTICLE, Attribution, speaker_and_stance
from dashboard.core.timing.again import again_at, are_apart, is_likened
from dashboard.core.timing.choice import time_of
from dashboard.core.timing.clauses import is_of_another_deed
from dashboard.core.timing.years_after import year_of_noun, years_after
from dashboard.model import (
    KIND_OF_EVENT,
    Claim,
    ClaimPlace,
    EventDetail,
    EventType,
    PlaceRole,
    Resistance,
    Resolution,
    Stance,
    TimeReading,
)

#: The times of the claims so far, by sentence, kind and places: each is told once for one time.
Seen = dict[tuple[int, EventType, str, str], list[TimeReading | None]]


def read_events(page: Page) -> tuple[Claim, ...]:
    """The claims of control, violence and operations of an opened article, in order."""
    events = find_events(page)
    said = [_said(page, event) for event in events]
    confirmed = _confirmed(page, events, said)
    told = _told_as_fact(page, events, said)
    claims: list[Claim] = []
    seen: Seen = {}
    deeds = _deeds(events)
    for event, attribution in zip(events, said, strict=True):
        beside = deeds[event.sentence]
        claims.extend(_claims(page, event, beside, attribution, confirmed, told, seen))
    found = tuple(answers(page, claims))
    claims = [_only_announced(claim, found) for claim in _without_repeated(claims, found)]
    return _paired(_with_battles(tuple(claims)))


def _deeds(events: Sequence[Event]) -> dict[int, tuple[Span, ...]]:
    """The words of the events of each sentence."""
    found: dict[int, tuple[Span, ...]] = {}
    for event in events:
        words = Span(event.cue.start, event.cue.end)
        found[event.sentence] = (*found.get(event.sentence, ()), words)
    return found


def _only_announced(claim: Claim, found: Sequence[Claim]) -> Claim:
    """A claim; men who left, somebody says, and are still there, have only announced that."""
    detail = claim.detail
    if (
        not isinstance(detail, EventDetail)
        or detail.type is not EventType.WITHDREW
        or all(claim.id != answer.paired_with for answer in found)
    ):
        return claim
    doubted = replace(
        detail,
        type=EventType.CLAIMED_ONLY,
        claimed=EventType.WITHDREW,
        acled_suggestion="",
        acled_reason="nothing is suggested: they are said to be still there",
    )
    return replace(claim, detail=doubted)


def _without_repeated(claims: Sequence[Claim], found: Sequence[Claim]) -> list[Claim]:
    """The claims with the answers, each answer once: "the army still holds X" is no event, too."""
    return [
        *(one for one in claims if not any(_repeats(one, answer) for answer in found)),
        *found,
    ]


def _repeats(claim: Claim, answer: Claim) -> bool:
    """Whether a claim says of the same place, in the same words, what an answer says."""
    return (
        isinstance(claim.detail, EventDetail)
        and claim.detail.type is EventType.CLAIMED_ONLY
        and claim.id != answer.paired_with
        and claim.words_start < answer.words_end
        and answer.words_start < claim.words_end
        and bool(claim.places)
        and place_key(claim.places[0].resolution) == place_key(answer.places[0].resolution)
    )


def _said(page: Page, event: Event) -> Attribution:
    """Who says it; the article where the words taken for a source hold the event themselves."""
    text, sentence, at = page.article.text, page.sentences[event.sentence], event.cue.start
    said = speaker_and_stance(text, sentence, at)
    if said.start is None or said.end is None:
        return said
    denies = said.stance is Stance.DENIES
    if denies and said.start >= event.cue.end:
        denied = denial_behind(page.text[event.cue.end : sentence.end])
        if denied is not None:
            # "M23 controls X, even if the army denies it": whoever says it stands before the denial
            told = Span(sentence.start, event.cue.end + denied.words.start)
            return speaker_and_stance(text, told, at)
    inside = said.start <= at < said.end
    if inside or (denies and _WHO_DID.search(page.text, said.end, at)):
        return _NOBODY
    return said


_NOBODY = Attribution(speaker=THE_ARTICLE, stance=Stance.STATES)

#: "Denies backing the M23, which has captured X": what is only told of them nobody denies; of what
#: they say, as in "rejects the word of the M23, which claims to have taken X", it is the answer.
_WHO_DID = re.compile(
    r", (?:which|who|qui) (?!(?:[\w']+ ){0,3}?(?:sa(?:id|ys?)|claim|announc|assert|alleg|report"
    r"|insist|dit|dis|affirm|annonc|pretend|assur|declar|revendiqu|soutien|parl))[^;:.,]*$"
)


def _confirmed(page: Page, events: Sequence[Event], said: Sequence[Attribution]) -> frozenset[str]:
    """Keys of the captures, by place and camp, that somebody on no side tells of undisputed."""
    return frozenset(
        key
        for event, attribution in zip(events, said, strict=True)
        if event.type is EventType.CAPTURED
        and is_independent(plain(attribution.speaker))
        and not is_for_the_state(plain(attribution.speaker), plain(actor_words(page, event)))
        and not event.denied
        and not is_disputed(page, event, plain(attribution.speaker))
        for key in capture_keys(page, event)
    )


def _told_as_fact(
    page: Page, events: Sequence[Event], said: Sequence[Attribution]
) -> frozenset[str]:
    """Keys of the captures, by place and camp, that the article itself tells, quoting nobody."""
    return frozenset(
        key
        for event, attribution in zip(events, said, strict=True)
        if event.type is EventType.CAPTURED
        and attribution.speaker == THE_ARTICLE
        and not event.denied
        and not is_quoted(page.text[page.sentences[event.sentence].start : event.cue.start])
        and not is_rumour(_words(page, event))
        and not is_hearsay(page, event)
        and not is_asserted(page, event)
        for key in capture_keys(page, event)
    )


def _words(page: Page, event: Event) -> str:
    """The plain sentence of an event."""
    sentence = page.sentences[event.sentence]
    return page.text[sentence.start : sentence.end]


def _claims(
    page: Page,
    event: Event,
    beside: Sequence[Span],
    said: Attribution,
    confirmed: frozenset[str],
    told: frozenset[str],
    seen: Seen,
) -> Iterator[Claim]:
    sentence = page.sentences[event.sentence]
    actor = actor_words(page, event)
    doubt = doubt_of(page, event, said, actor, confirmed, told)
    detail = _detail(page, event, doubt, actor)
    for n, (places, time) in enumerate(_targets(page, event, beside)):
        when = time.words if time and event.type is EventType.CLASH else ""
        when += "again" if _AGAIN.match(page.text, event.cue.start) else ""
        key = (event.sentence, detail.type, "|".join(map(place_key, places)), when)
        times = seen.setdefault(key, [])
        if not all(are_apart(time, other) for other in times):
            continue
        times.append(time)
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
            places=_claim_places(page, event, places),
            actors=(actor,) if actor else (),
            time=time,
            detail=_of_part(page, event, places, detail),
        )


def _claim_places(
    page: Page, event: Event, places: tuple[Resolution, ...]
) -> tuple[ClaimPlace, ...]:
    """The places of a claim, each with whether it is carried, and why it is doubted."""
    return tuple(
        ClaimPlace(
            role=PlaceRole.PLACE,
            resolution=place,
            carried=event.carried,
            doubted=doubted_place(page, event, place),
        )
        for place in places
    )


def _of_part(
    page: Page, event: Event, places: tuple[Resolution, ...], detail: EventDetail
) -> EventDetail:
    """The detail with the words that say that only a part of the place is meant."""
    words = next((said for place in places if (said := part_taken(page, event, place))), "")
    return replace(detail, partial=words) if words else detail


#: "Taken in May, X was retaken in June": twice in one sentence.
_AGAIN = re.compile(r"(?:re-?(?:tak|took|captur|conqu|occup|gain)|repri|repren|reconqu|reoccup)")


def _targets(
    page: Page, event: Event, beside: Sequence[Span]
) -> Iterator[tuple[tuple[Resolution, ...], TimeReading | None]]:
    """The places of each claim, one for each, but both ends together for "between X and Y"; and
    when it was there."""
    time = _time(page, event, beside)
    if event.between or not event.places:
        yield event.places, time
        return
    times = page.times(event.sentence)
    for place in event.places:
        own = _time_of_place(page, event, place) or time
        yield (place,), own
        if own in times and (event.type in CONTROL_TYPES or event.type in FIGHTS):
            yield from (((place,), again) for again in again_at(page.text, times, own))


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
        claimed=event.type if doubt and event.type is not EventType.CAPTURED else None,
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
    if found is not None and _only_went_before(page, event, found):
        return Resistance.NOT_SAID, ""
    return says, text[found.start : found.end] if found else ""


#: "After the capture of X, they went on without resistance": that is told of what came then.
_AFTER = re.compile(
    r"\b(?:after|following|since|apres|depuis|suite a|a la suite de)(?: (?:the|la|le)| l')? ?$"
)


def _only_went_before(page: Page, event: Event, resistance: Span) -> bool:
    """Whether an event only opens the sentence, and the fight told of is that of another."""
    start = page.sentences[event.sentence].start
    return (
        resistance.start >= event.cue.end
        and _AFTER.search(page.text, start, event.cue.start) is not None
        and ", " in page.text[event.cue.end : resistance.start]
    )


def _time(page: Page, event: Event, beside: Sequence[Span]) -> TimeReading | None:
    """The time that the sentence gives for what its cue tells, or a heading before it.

    ``beside``: the words of all events of the sentence, which may have times of their own.
    """
    found = page.times(event.sentence)
    if (since := _years_after(page, event, found)) is not None:
        return since
    if not found and event.sentence > 0:
        found = _heading_times(page, event.sentence - 1)
    if not found:
        return page.entry(event.cue.start)
    cue, sentence = Span(event.cue.start, event.cue.end), page.sentences[event.sentence]
    joined = all(place.mention.start < cue.start for place in event.places)
    later = any(time.start >= cue.end for time in found)
    others = [deed for deed in beside if deed != cue]
    own = [
        time
        for time in found
        if not is_likened(page.text, sentence.start, time)
        and not is_of_another_deed(
            page.text,
            sentence,
            cue,
            Span(time.start, time.end),
            others,
            joined=joined,
            later=later,
        )
    ]
    return time_of(page.article.text, sentence, [cue], own) or page.entry(event.cue.start)


def _years_after(page: Page, event: Event, found: Sequence[TimeReading]) -> TimeReading | None:
    """The year that stands with the event, else the years said to have passed since, where no day
    of its own stands behind it."""
    article, start, at = page.article, page.sentences[event.sentence].start, event.cue.start
    end = event.cue.end
    if not event.cue.row.verb and not event.carried:
        last = max((end, *(place.mention.end for place in event.places)))
        if (year := year_of_noun(article.text, page.text, start, at, last)) is not None:
            return year
    if any(end <= time.start < end + _ITS_DAY and time.earliest for time in found):
        return None
    return years_after(article.text, page.text, start, at, article.published)


#: "Ten years after the fall of Goma to the M23 in November 2012": so near stands its own day.
_ITS_DAY = 50

#: "Goma in January", "Bukavu en février": nothing else stands between a place and its own day.
_DATED_PLACE = re.compile(
    r"(?:'s?)?[ ,(]*(?:(?:in|on|last|late|early|en|le|fin|debut|au|mi|depuis|since) ?)*"
)


def _time_of_place(page: Page, event: Event, place: Resolution) -> TimeReading | None:
    """The time right behind one of several places: "took X in January and Y in February"."""
    if len(event.places) < 2 or event.carried:
        return None
    end = place.mention.end
    return next(
        (
            reading
            for reading in page.times(event.sentence)
            if reading.start >= end and _DATED_PLACE.fullmatch(page.text, end, reading.start)
        ),
        None,
    )


def _heading_times(page: Page, index: int) -> tuple[TimeReading, ...]:
    """The times of a sentence that is nothing but a date: "Tuesday 9 August.".

    Not of the line that gives the day of publication: what an article tells is older.
    """
    heading = page.sentences[index]
    length = heading.end - heading.start
    if length > _HEADING:
        return ()
    published = page.article.published
    times = tuple(one for one in page.times(index) if not one.earliest or one.earliest != published)
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
        place = _taken(claim)
        if place is not None and claim.stance is not Stance.DENIES:
            asserted.setdefault(place, claim.id)
    return tuple(
        replace(claim, paired_with=asserted.get(place))
        if claim.stance is Stance.DENIES
        and claim.paired_with is None
        and (place := _taken(claim)) is not None
        else claim
        for claim in claims
    )


def _taken(claim: Claim) -> str | None:
    """The place that a claim has taken, as fact or as a claim; None for claims of another kind.

    That men have not left says nothing against who took the place; and who "keeps hold of X despite
    announcing a withdrawal" denies no word of his own.
    """
    if not tells_of(claim, EventType.CAPTURED) or not claim.places:
        return None
    return place_key(claim.places[0].resolution)


def _with_battle(claim: Claim, taken: set[str]) -> Claim:
    detail = claim.detail
    if not isinstance(detail, EventDetail) or detail.type is not EventType.CLASH:
        return claim
    if not claim.places or place_key(claim.places[0].resolution) not in taken:
        return claim
    reason = "fighting at a place that the same article says was taken"
    return replace(claim, detail=replace(detail, acled_suggestion=OVERTAKES, acled_reason=reason))
