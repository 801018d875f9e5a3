"""Which toll belongs to which event: only where the words say so; else a toll belongs to none."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from dashboard.core import late_patterns as re
from dashboard.core.events.tolls import words
from dashboard.core.events.tolls.further import told_beside
from dashboard.core.events.tolls.of_one import is_doubted, is_elsewhere, of_events, where_of
from dashboard.core.events.tolls.told import ToldToll
from dashboard.core.events.who_and_where.page import Page
from dashboard.core.plain import plain
from dashboard.core.speakers import THE_ARTICLE, speaker_and_stance
from dashboard.model import Claim, ClaimKind, EventDetail, Quantity, Stance, Toll

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
    tied = set[int]()
    for index, here in by_sentence.items():
        told = tuple(of_events(page, index))
        for one in told:
            if (event := _told_of(page, index, here, one)) is not None:
                tolls.setdefault(event.id, []).append(_toll(page, index, one))
        for event, at, one in told_beside(page, index, here, told, by_sentence):
            if one.start in tied:
                continue  # told of the attack before
            tied.add(one.start)
            tolls.setdefault(event.id, []).append(_toll(page, at, one))
    return tuple(_with(claim, tolls.get(claim.id)) for claim in claims) if tolls else tuple(claims)


def _with(claim: Claim, tolls: Sequence[Toll] | None) -> Claim:
    if not tolls or not isinstance(claim.detail, EventDetail):
        return claim
    return replace(claim, detail=replace(claim.detail, tolls=tuple(tolls)))


# ----------------------------------------------------------------- of which event


def _told_of(page: Page, index: int, here: Sequence[Claim], one: ToldToll) -> Claim | None:
    """The event of its own sentence that a toll is told of; None where that is not plain."""
    told = [claim for claim in here if claim.stance is not Stance.DENIES and not is_doubted(claim)]
    itself = [
        claim for claim in told if claim.words_start < one.end and one.start < claim.words_end
    ]
    events = itself or told
    if not events or len({where_of(claim) for claim in (itself or here)}) != 1:
        return None
    if is_elsewhere(page, index, events[0], one) or (not itself and _of_before(page, told, one)):
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
