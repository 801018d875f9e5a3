"""Denials that answer a capture without naming it: "The army rejected the claim."."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from dashboard.core.claim_ids import claim_id
from dashboard.core.events.doubt.claimed import denial_in
from dashboard.core.events.who_and_where.page import Page, place_key
from dashboard.core.speakers import THE_ARTICLE, subject_before
from dashboard.model import Claim, ClaimKind, EventDetail, EventType, Resistance, Stance

#: A denial stands at most so many sentences after what it answers.
_AFTER = 2


def answers(page: Page, claims: Sequence[Claim]) -> Iterator[Claim]:
    """A claim of stance ``denies`` for each denial in the sentences after a reported capture.

    Args:
        page: The article.
        claims: What was read off it; a sentence that has a denial of its own gives no second one.
    """
    taken = [claim for claim in claims if _is_capture(claim)]
    answered = {claim.start for claim in claims if claim.stance is Stance.DENIES}
    for claim in taken:
        denial = _denial(page, claim)
        if denial is not None and denial.start not in answered:
            answered.add(denial.start)
            yield denial


def _is_capture(claim: Claim) -> bool:
    return (
        isinstance(claim.detail, EventDetail)
        and claim.detail.type in (EventType.CAPTURED, EventType.CLAIMED_ONLY)
        and claim.kind is ClaimKind.CONTROL
        and claim.stance is not Stance.DENIES
        and bool(claim.places)
    )


def _denial(page: Page, claim: Claim) -> Claim | None:
    index = page.sentence_at(claim.words_start)
    assert index is not None
    about = frozenset(place_key(part.resolution) for part in claim.places)
    for later in page.following_indexes(index, _AFTER, about):
        span = page.sentences[later]
        sentence = page.text[span.start : span.end]
        words = denial_in(sentence)
        if words is None:
            continue
        start, end = span.start + words.start, span.start + words.end
        text = page.article.text
        subject = subject_before(sentence, words.start)
        speaker = (
            text[span.start + subject.start : span.start + subject.end] if subject else THE_ARTICLE
        )
        return replace(
            claim,
            id=claim_id(page.article.id, claim.kind, start, end),
            start=span.start,
            end=span.end,
            words_start=start,
            words_end=end,
            speaker=speaker,
            stance=Stance.DENIES,
            places=tuple(replace(part, carried=True) for part in claim.places),
            actors=(),
            time=None,
            detail=EventDetail(
                type=EventType.CLAIMED_ONLY,
                verb=text[start:end],
                resistance=Resistance.NOT_SAID,
                acled_reason="nothing is suggested: it is denied",
            ),
            paired_with=claim.id,
        )
    return None
