"""Claims in a few words, and sentences with the words that count marked."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from dashboard.core.spans import Span
from dashboard.model import (
    THE_ARTICLE,
    Claim,
    ClaimKind,
    DisplacementDetail,
    EventDetail,
    EventType,
    Measure,
    Resolution,
    Role,
    SideReading,
)
from dashboard.ui.escape import plain
from dashboard.ui.texts import say
from dashboard.ui.view.corpus import Corpus
from dashboard.ui.view.figures import day_text, quoted, shortened
from dashboard.ui.view.records import Chip, Excerpt, Highlight

#: Letter and colour of each kind of event.
_EVENT_MARKS = {
    EventType.CAPTURED: ("C", "control"),
    EventType.CLAIMED_ONLY: ("C", "control"),
    EventType.WITHDREW: ("C", "control"),
    EventType.HALTED_OPERATIONS: ("C", "control"),
    EventType.REOPENED: ("C", "control"),
    EventType.CLASH: ("A", "act"),
    EventType.ATTACK: ("A", "act"),
    EventType.ADVANCE: ("A", "act"),
    EventType.SUPPORT: ("A", "act"),
}

#: What is told of the whole of a place, or of a part of it.
_OF_PLACES = frozenset({EventType.CAPTURED, EventType.WITHDREW, EventType.CLAIMED_ONLY})

#: Which claims stand first in a panel: what happened, then who fled, then figures.
_RANK = {
    ClaimKind.CONTROL: 0,
    ClaimKind.CLASH: 1,
    ClaimKind.ATTACK: 1,
    ClaimKind.ADVANCE: 2,
    ClaimKind.OPERATION: 2,
    ClaimKind.DISPLACEMENT: 3,
    ClaimKind.DISTANCE: 4,
    ClaimKind.POPULATION: 5,
    ClaimKind.DIPLOMACY: 6,
}


def rank(claim: Claim) -> int:
    """Lower stands first."""
    return _RANK[claim.kind]


def mark_of(claim: Claim) -> tuple[str, str]:
    """Letter and colour of a claim.

    Colour never stands alone: the letter says the same.
    """
    detail = claim.detail
    if isinstance(detail, DisplacementDetail):
        return ("S", "stock") if detail.measure is Measure.STOCK else ("F", "flow")
    if isinstance(detail, EventDetail):
        return _EVENT_MARKS[detail.type]
    return ("D", "distance") if claim.kind is ClaimKind.DISTANCE else ("P", "place")


def chip_of(claim: Claim, language: str) -> Chip:
    """The claim in a few words of the page's own."""
    letter, colour = mark_of(claim)
    words = say(f"chip.{_words_key(claim)}", language)
    if claim.places and all(part.doubted for part in claim.places):
        words = say("chip.place_doubted", language, words=words)
    words = _with_tolls(words, claim, language)
    return Chip(
        colour=colour,
        letter=letter,
        words=with_who_added(words, claim, language),
        speaker="" if claim.speaker == THE_ARTICLE else claim.speaker,
        stance=claim.stance.value,
    )


def _with_tolls(words: str, claim: Claim, language: str) -> str:
    """The words, and behind them what is said of killed and wounded, letter for letter, with who
    counts where that is not who tells of the event."""
    for toll in claim.detail.tolls if isinstance(claim.detail, EventDetail) else ():
        own = (toll.speaker, toll.stance) == (claim.speaker, claim.stance)
        said = quoted(shortened(plain(toll.words), 80), language)
        if not own and toll.speaker != THE_ARTICLE:
            who = shortened(plain(toll.speaker), 60)
            said = say("chip.toll_by", language, words=said, speaker=who)
        words = say("chip.toll", language, words=words, toll=said)
    return words


def with_who_added(words: str, claim: Claim, language: str) -> str:
    """The words, and behind them who added the claim by hand, and on which day in UTC.

    The words alone for a claim that was read.
    """
    if not claim.added_by:
        return words
    day = day_text(claim.added_at.date(), language) if claim.added_at else ""
    name = shortened(plain(claim.added_by), 40)
    return say("chip.added", language, words=words, name=name, day=day)


def _words_key(claim: Claim) -> str:
    detail = claim.detail
    if isinstance(detail, DisplacementDetail):
        return "stock" if detail.measure is Measure.STOCK else detail.movement.value
    if isinstance(detail, EventDetail):
        if detail.partial and detail.type in _OF_PLACES:
            return f"{detail.type.value}_part"
        entered = detail.type is EventType.CAPTURED and detail.verb.lower().startswith("enter")
        return "entered" if entered else detail.type.value
    return claim.kind.value


def excerpt_of(
    corpus: Corpus, article_id: str, span: Span, highlights: Iterable[Highlight], language: str
) -> Excerpt:
    """The sentence at ``span``, letter for letter, with its claims as chips.

    Args:
        corpus: Where the article is.
        article_id: Its id.
        span: The sentence.
        highlights: What to mark, in offsets of the article.
        language: Of the chips.
    """
    text = corpus.by_article[article_id].article.text
    claims = sorted(
        corpus.claims_at(article_id, span), key=lambda one: (not one.added_by, rank(one))
    )
    chips = dict.fromkeys(chip_of(claim, language) for claim in claims)
    return Excerpt(
        article_id=article_id,
        start=span.start,
        end=span.end,
        text=text[span.start : span.end],
        highlights=_inside(span, highlights),
        chips=tuple(chips)[:2],
    )


def place_highlights(resolutions: Iterable[Resolution]) -> list[Highlight]:
    """The names themselves, in offsets of their article."""
    return [
        Highlight(
            start=resolution.mention.start,
            end=resolution.mention.end,
            colour="place" if resolution.mention.role is Role.PLACE else "quiet",
        )
        for resolution in resolutions
    ]


def claim_highlight(claim: Claim) -> Highlight:
    """The words that make the claim, in offsets of its article."""
    _letter, colour = mark_of(claim)
    return Highlight(start=claim.words_start, end=claim.words_end, colour=colour)


def claim_excerpt(corpus: Corpus, claim: Claim, language: str) -> Excerpt:
    """The sentence of a claim with its words marked."""
    return excerpt_of(corpus, claim.article_id, _told_in(claim), [claim_highlight(claim)], language)


def _told_in(claim: Claim) -> Span:
    """The sentence of a claim, and the next one where its toll stands there."""
    tolls = claim.detail.tolls if isinstance(claim.detail, EventDetail) else ()
    return Span(claim.start, max((toll.sentence_end for toll in tolls), default=claim.end))


def side_excerpts(corpus: Corpus, side: SideReading, language: str) -> list[Excerpt]:
    """The sentences of one reading, each once, the words that clash marked."""
    found: dict[tuple[str, int], Excerpt] = {}
    for claim in side.claims:
        if (claim.article_id, claim.start) not in found:
            span = _told_in(claim)
            marks = [_toll_at(claim, side.words) or _clash(corpus, claim)]
            excerpt = excerpt_of(corpus, claim.article_id, span, marks, language)
            own = chip_of(claim, language)
            found[claim.article_id, claim.start] = replace(excerpt, chips=(own,))
    return list(found.values())


def _toll_at(claim: Claim, words: str) -> Highlight | None:
    """The toll that these words tell; None where they are no toll's."""
    tolls = claim.detail.tolls if isinstance(claim.detail, EventDetail) else ()
    found = next((toll for toll in tolls if toll.words == words), None)
    return Highlight(start=found.start, end=found.end, colour="dispute") if found else None


def _clash(corpus: Corpus, claim: Claim) -> Highlight:
    """The words about the fight where the claim has some, else the words that make it."""
    detail = claim.detail
    words = detail.resistance_words if isinstance(detail, EventDetail) else ""
    text = corpus.by_article[claim.article_id].article.text
    at = text.find(words, claim.start, claim.end) if words else -1
    if at < 0:
        return replace(claim_highlight(claim), colour="dispute")
    return Highlight(start=at, end=at + len(words), colour="dispute")


def _inside(span: Span, highlights: Iterable[Highlight]) -> tuple[Highlight, ...]:
    """The highlights in offsets of the excerpt; of two that overlap the first stays."""
    kept: list[Highlight] = []
    for one in sorted(highlights, key=lambda mark: (mark.start, -mark.end)):
        start, end = max(one.start, span.start), min(one.end, span.end)
        if start < end and (not kept or start - span.start >= kept[-1].end):
            kept.append(
                Highlight(start=start - span.start, end=end - span.start, colour=one.colour)
            )
    return tuple(kept)
