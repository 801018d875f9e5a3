"""What answers an event without telling it: "The army rejected the claim.", "They still hold it.".

A capture is answered by its denial, or by another camp that says to hold the place; a withdrawal
by whoever says that those men have not left; an attack by whoever denies that they did it.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace

from dashboard.core import late_patterns as re
from dashboard.core.claim_ids import claim_id
from dashboard.core.events.doubt.accused import accusation_denied, denied_in_half
from dashboard.core.events.doubt.camps import camp
from dashboard.core.events.doubt.contested import denial_alone, denial_behind
from dashboard.core.events.doubt.denied import denial_in, indexes_behind
from dashboard.core.events.doubt.holding import (
    answers_an_announcement,
    holds_against,
    stays_against,
)
from dashboard.core.events.who_and_where.page import Page, place_key
from dashboard.core.plain import plain
from dashboard.core.spans import Span
from dashboard.core.speakers import THE_ARTICLE, speaker_and_stance
from dashboard.core.timing.choice import time_of
from dashboard.model import Claim, EventDetail, EventType, Resistance, Stance

#: A denial stands at most so many sentences after what it answers; "despite the announcement" may
#: stand farther behind.
_AFTER = 2
_AFTER_ANNOUNCED = 8


def answers(page: Page, claims: Sequence[Claim]) -> Iterator[Claim]:
    """A claim of stance ``denies`` for each answer in or behind the sentence of an event.

    Args:
        page: The article.
        claims: What was read off it; a sentence that has a denial of its own gives no second one.
    """
    told = [claim for claim in claims if _can_be_answered(claim)]
    spoken = {_sentence_of(claim) for claim in claims if claim.stance is Stance.DENIES}
    answered: dict[int, int] = {}
    yielded: Counter[int] = Counter()
    for claim in told:
        denial = _beside(page, claim) or _behind(page, claim)
        if denial is None or _sentence_of(denial) in spoken:
            continue
        # What one sentence says of several places is denied of each of them.
        if answered.setdefault(denial.start, claim.start) == claim.start:
            yield replace(denial, id=_id_of(denial, n=yielded[denial.words_start]))
            yielded[denial.words_start] += 1


def _sentence_of(claim: Claim) -> tuple[int, EventType | None]:
    """The sentence of a claim, with what it tells of: a denied retreat answers no capture."""
    detail = claim.detail
    return claim.start, detail.told if isinstance(detail, EventDetail) else None


_ANSWERED = (EventType.CAPTURED, EventType.WITHDREW, EventType.ATTACK)


def _can_be_answered(claim: Claim) -> bool:
    return (
        isinstance(claim.detail, EventDetail)
        and claim.detail.told in _ANSWERED
        and claim.stance is not Stance.DENIES
        and bool(claim.places)
        and (not tells_of(claim, EventType.ATTACK) or bool(claim.actors))
    )


def _beside(page: Page, claim: Claim) -> Claim | None:
    """The answer in the same sentence: "…, a claim the rebels rejected"."""
    tail = page.text[claim.words_end : claim.end]
    denied = denial_behind(tail)
    if denied is None and tells_of(claim, EventType.ATTACK):
        denied = denied_in_half(tail)
    if denied is not None:
        denied = denied.moved(claim.words_end)
        return _answer(page, claim, claim.start, denied.words, denied.who)
    if tells_of(claim, EventType.ATTACK):
        return None
    held = _contrary(page, claim, tail)
    if held is not None:
        return _answer(page, claim, claim.start, held.moved(claim.words_end), None)
    if _is_capture(claim):
        return None
    # "They are still there, two days after announcing that they would leave"
    held = _contrary(page, claim, page.text[claim.start : claim.words_start])
    if held is None:
        return None
    return _answer(page, claim, claim.start, held.moved(claim.start), None)


def _behind(page: Page, claim: Claim) -> Claim | None:
    """The answer in the sentences behind."""
    index = page.sentence_at(claim.words_start)
    assert index is not None
    about = frozenset(place_key(part.resolution) for part in claim.places)
    if tells_of(claim, EventType.ATTACK):
        return _accused(page, claim, index)
    reach = _AFTER if _is_capture(claim) else _AFTER_ANNOUNCED
    for later in indexes_behind(page, index, reach, about):
        span = page.sentences[later]
        sentence = page.text[span.start : span.end]
        if later > index + _AFTER and not answers_an_announcement(sentence):
            continue
        denial = denial_in(sentence) if _is_capture(claim) else denial_alone(sentence)
        if denial is not None:
            denial = denial.moved(span.start)
            return _answer(page, claim, span.start, denial.words, denial.who)
        held = _contrary(page, claim, sentence)
        if held is not None:
            return _answer(page, claim, span.start, held.moved(span.start), None)
    return None


def _accused(page: Page, claim: Claim, index: int) -> Claim | None:
    """The answer to an attack in the next sentence: whoever is said to have done it denies it."""
    if index + 1 >= len(page.sentences):
        return None
    span = page.sentences[index + 1]
    denial = accusation_denied(page.text[span.start : span.end])
    if denial is None:
        return None
    denial = denial.moved(span.start)
    return _answer(page, claim, span.start, denial.words, denial.who)


def tells_of(claim: Claim, kind: EventType) -> bool:
    """Whether a claim tells of such an event, as fact or as a claim."""
    return isinstance(claim.detail, EventDetail) and claim.detail.told is kind


def _is_capture(claim: Claim) -> bool:
    return tells_of(claim, EventType.CAPTURED)


#: Of a place that fell without a word on who took it, the government is the loser.
_FELL = re.compile(r"f[ae]ll|lost|fall|tomb|chute|perdu|\w*anguk|\w*poteza|capitul")


def _winner(claim: Claim) -> str | None:
    """The camp that has a place which only fell; None where the words do not say even that."""
    verb = claim.detail.verb if isinstance(claim.detail, EventDetail) else ""
    return "armed groups" if _FELL.match(plain(verb)) else None


#: "Malgré leur retrait": whose, the rest of the sentence tells.
_THEIRS = re.compile(r"\b(?:its|their|son|leur|ses|leurs)\b")


def _contrary(page: Page, claim: Claim, sentence: str) -> Span | None:
    """The words that have others hold what was taken, or that have those who left still there."""
    actor = camp(plain(" ".join(claim.actors)))
    if _is_capture(claim):
        return holds_against(sentence, actor or _winner(claim))
    theirs = _THEIRS.search(page.text, max(claim.start, claim.words_start - 12), claim.words_end)
    return stays_against(sentence, actor, named=bool(actor) or theirs is None)


#: "Though the commander maintains", "les autorités le nient": the commander, the authorities.
_JOINS = re.compile(
    r"^(?:though|although|while|whereas|but|alors que|tandis que|même si|mais) | les?$"
)


def _id_of(denial: Claim, n: int) -> str:
    start, end = denial.words_start, denial.words_end
    return claim_id(denial.article_id, denial.kind, start, end, n)


def _answer(page: Page, claim: Claim, at: int, words: Span, who: Span | None) -> Claim:
    """The claim of whoever answers; what the article itself says where nobody is named."""
    assert isinstance(claim.detail, EventDetail)
    text = page.article.text
    sentence = page.sentences[page.sentence_at(at) or 0]
    speaker = text[who.start : who.end] if who else ""
    if not speaker:
        speaker = speaker_and_stance(text, sentence, words.end - 1).speaker
    return replace(
        claim,
        start=sentence.start,
        end=sentence.end,
        words_start=words.start,
        words_end=words.end,
        speaker=_JOINS.sub("", speaker) or THE_ARTICLE,
        stance=Stance.DENIES,
        places=tuple(replace(part, carried=True) for part in claim.places),
        actors=(),
        time=time_of(text, sentence, [words], page.times(page.sentence_at(at) or 0)),
        detail=EventDetail(
            type=EventType.CLAIMED_ONLY,
            claimed=None if _is_capture(claim) else claim.detail.told,
            verb=text[words.start : words.end],
            resistance=Resistance.NOT_SAID,
            acled_reason="nothing is suggested: it is denied",
        ),
        paired_with=claim.id,
    )
