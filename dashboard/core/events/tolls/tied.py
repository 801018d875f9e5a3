"""Which toll belongs to which event: only where the words say so; else a toll belongs to none."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from dashboard.core import late_patterns as re
from dashboard.core.events.tolls import words
from dashboard.core.events.tolls.told import ToldToll, tolls_told
from dashboard.core.events.who_and_where.page import Page, place_key
from dashboard.core.events.who_and_where.places import PlaceGroup, is_area
from dashboard.core.events.who_and_where.ways import holds_office, is_of_speaker
from dashboard.core.plain import plain
from dashboard.core.spans import Span, stretch_around
from dashboard.core.speakers import THE_ARTICLE, speaker_and_stance
from dashboard.model import Claim, ClaimKind, EventDetail, Quantity, Stance, TimePrecision, Toll

#: Events in which people are killed and wounded.
_VIOLENCE = frozenset({ClaimKind.ATTACK, ClaimKind.CLASH})


def with_tolls(page: Page, claims: Sequence[Claim]) -> tuple[Claim, ...]:
    """The claims, those of attacks and clashes with what is said of their killed and wounded.

    A figure is told of one event or of none: two attacks in a sentence, or an attack on several
    places at once, share no toll. No figure is added to another.
    """
    by_sentence: dict[int, list[Claim]] = {}
    for claim in claims:
        index = page.sentence_at(claim.start) if claim.kind in _VIOLENCE else None
        if index is not None:
            by_sentence.setdefault(index, []).append(claim)
    tolls: dict[str, list[Toll]] = {}
    for index, here in by_sentence.items():
        told = tuple(_of_events(page, index))
        for one in told:
            if (event := _told_of(page, index, here, one)) is not None:
                tolls.setdefault(event.id, []).append(_toll(page, index, one))
        after = index + 1
        if not told and after not in by_sentence and after < len(page.sentences):
            further = tuple(_of_events(page, after))
            event = _goes_on(page, here, after, further) if further else None
            if event is not None:
                tolls[event.id] = [_toll(page, after, one) for one in further]
    return tuple(_with(claim, tolls.get(claim.id)) for claim in claims) if tolls else tuple(claims)


def _with(claim: Claim, tolls: Sequence[Toll] | None) -> Claim:
    if not tolls or not isinstance(claim.detail, EventDetail):
        return claim
    return replace(claim, detail=replace(claim.detail, tolls=tuple(tolls)))


# ----------------------------------------------------------------- tolls of one event


def _of_events(page: Page, index: int) -> Iterator[ToldToll]:
    """The tolls of a sentence that can be those of one attack or clash."""
    sentence = page.sentences[index]
    told = tolls_told(page.text, page.article.text, sentence)
    if told and words.NO_ATTACK.search(page.text, sentence.start, sentence.end):
        return
    for one in told:
        clause = _clause(page.text, sentence, one)
        if not any(
            pattern.search(page.text, clause.start, clause.end)
            for pattern in (words.PERIOD, words.SEVERAL)
        ) and not words.WHOLE.search(page.text, clause.start, one.end):
            yield one


#: What parts the telling of one thing from that of another.
_PARTS = re.compile(
    r"[;:]| - |, (?:while|whereas|but|bringing|portant|tandis que|alors que|mais|huku|lakini)\b"
)


def _clause(text: str, sentence: Span, one: ToldToll) -> Span:
    """The stretch of the sentence around a toll up to the nearest strong boundaries."""
    parts = (match.span() for match in _PARTS.finditer(text, sentence.start, sentence.end))
    return stretch_around(Span(one.start, one.end), sentence, parts)


# ----------------------------------------------------------------- of which event


def _told_of(page: Page, index: int, here: Sequence[Claim], one: ToldToll) -> Claim | None:
    """The event of its own sentence that a toll is told of; None where that is not plain."""
    told = [claim for claim in here if claim.stance is not Stance.DENIES and not _is_doubted(claim)]
    itself = [
        claim for claim in told if claim.words_start < one.end and one.start < claim.words_end
    ]
    events = itself or told
    if not events or len({_where(claim) for claim in (itself or here)}) != 1:
        return None
    if _elsewhere(page, index, events[0], one) or (not itself and _of_before(page, told, one)):
        return None
    return min(events, key=lambda claim: abs(claim.words_start - one.at))


def _of_before(page: Page, events: Sequence[Claim], one: ToldToll) -> bool:
    """Whether a toll is of what the force did before, or of an attack that is not read."""
    lead = max(page.sentences[page.sentence_at(one.start) or 0].start, one.start - _LEAD)
    ends = [claim.words_end for claim in events if claim.words_end <= one.start]
    return bool(
        (one.at == one.start and words.DID_BEFORE.search(page.text, lead, one.start))
        or (ends and words.ATTACK.search(page.text, max(ends), one.start))
    )


#: So many characters lead up to the words of a toll.
_LEAD = 45


def _is_doubted(claim: Claim) -> bool:
    """Whether the event may have been elsewhere: its toll is then tied to no place."""
    return any(part.doubted for part in claim.places)


def _where(claim: Claim) -> tuple[str, ...]:
    return tuple(sorted(place_key(part.resolution) for part in claim.places))


def _elsewhere(page: Page, index: int, claim: Claim, one: ToldToll | None) -> bool:
    """Whether the words around a toll name another place than that of the event."""
    own = set(_where(claim))
    sentence = page.sentences[index]
    around = _clause(page.text, sentence, one) if one else sentence
    return any(
        place_key(head) not in own and not is_area(head)
        for group in page.groups(index)
        if around.start <= group.start < around.end and not _tells_whose(page, around.start, group)
        for head in group.heads
        if not words.WHERE_IT_LIES.search(
            page.text, max(around.start, head.mention.start - 45), head.mention.start
        )
    )


def _tells_whose(page: Page, start: int, group: PlaceGroup) -> bool:
    """Whether a place only says whose mayor counts the dead: "the mayor of Beni said"."""
    return (
        holds_office(page, start, group)
        or is_of_speaker(page, start, group)
        or _OFFICE.search(page.text, start, group.start) is not None
    )


#: Before the place of an office: "the mayor of", "selon la société civile de".
_OFFICE = re.compile(
    r"\b(?:mayor|governor|administrator|hospital director|civil society|police chief|maire"
    r"|gouverneur|bourgmestre|administrateur|societe civile|mkuu|meya|gavana|mashirika ya kiraia)"
    r"(?: (?:of|in|de|du|d'|a|wa|ya)"
    r"(?: (?:the|la|le|territory of|territoire de|town of|ville de))?) ?$"
)


def _goes_on(
    page: Page, before: Sequence[Claim], index: int, told: Sequence[ToldToll]
) -> Claim | None:
    """The one event of the sentence before that this one, with its tolls, plainly goes on with;
    else None."""
    if len({_where(claim) for claim in before}) != 1:
        return None
    event = before[-1]
    carried = any(part.carried for part in event.places)
    if (
        carried
        or _is_doubted(event)
        or event.stance is Stance.DENIES
        or _elsewhere(page, index, event, None)
    ):
        return None
    start = page.sentences[index].start
    opens = (
        words.GOES_ON.match(page.text, start)
        or words.TAKES_UP.search(page.text, start, page.sentences[index].end)
        or (told[0].counted.start - start <= _AT_ONCE and told[0].counted.figure.high != 1)
    )
    end = page.sentences[index].end
    earlier = (
        _is_of_another_day(page, index, event)
        or _DATED.search(page.text, start, end)
        or (
            not words.GOES_ON.match(page.text, start) and _BEFORE_THAT.search(page.text, start, end)
        )
    )
    return event if opens and not earlier else None


def _is_of_another_day(page: Page, index: int, event: Claim) -> bool:
    """Whether a sentence names another day than its event has, or a whole month or year."""
    day = event.time.earliest if event.time else None
    return any(
        time.precision not in (TimePrecision.DAY, TimePrecision.NONE)
        or (day is not None and time.earliest is not None and time.earliest != day)
        for time in page.times(index)
    )


#: A sentence opens with its toll where at most so many characters stand before the figure; one
#: that opens with a single somebody tells of something new: "A trader was killed in his field."
_AT_ONCE = 12
#: "Had been killed", "avaient ete tues": before the attack that was told of.
_BEFORE_THAT = re.compile(r"\b(?:had (?:already )?been|avai(?:t|ent) (?:deja )?ete)\b")
#: Another day than the attack's: "in 2019", "last month".
_DATED = re.compile(
    r"\b(?:(?:19|20)\d\d|last (?:week|month|year)|earlier|previous|il y a|precedent\w*"
    r"|l'an (?:dernier|passe)"
    r"|(?:semaine|mois|annee) (?:passee?|derniere?)|mwaka jana|mwezi uliopita|wiki iliyopita)\b"
)


# ----------------------------------------------------------------- who counts whom


#: "The toll stands at 12", "le bilan fait etat de": no toll, no attack counts.
_NOBODY = re.compile(
    r"(?:the |le |la |une? |ce(?:tte)? |this |an? |l')?(?:[\w-]+ ){0,2}?(?:toll|bilan|calme"
    r"|attaques?|attacks?|incursion|combats|affrontements|clash(?:es)?|fighting|raid|ambush|embuscade)\b"
)


def _toll(page: Page, index: int, one: ToldToll) -> Toll:
    text, counted, figure = page.article.text, one.counted, one.counted.figure
    said = speaker_and_stance(text, page.sentences[index], one.at)
    inside = said.start is not None and said.end is not None and said.start <= one.at < said.end
    if inside or _NOBODY.match(plain(said.speaker)):
        said = replace(said, speaker=THE_ARTICLE, stance=Stance.STATES)
    people = text[counted.people.start : counted.people.end] if counted.people else "people"
    return Toll(
        harm=one.harm,
        words=text[one.start : one.end],
        start=one.start,
        end=one.end,
        sentence_start=page.sentences[index].start,
        sentence_end=page.sentences[index].end,
        quantity=Quantity(
            words=text[counted.start : counted.end],
            start=counted.start,
            end=counted.end,
            quantifier=figure.quantifier,
            low=figure.low,
            high=figure.high,
        ),
        people=people,
        speaker=said.speaker,
        stance=said.stance,
    )
