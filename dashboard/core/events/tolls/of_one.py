"""The tolls of a sentence that can be those of one event, and where that event was."""

from __future__ import annotations

from collections.abc import Iterator

from dashboard.core import late_patterns as re
from dashboard.core.events.tolls import words
from dashboard.core.events.tolls.told import ToldToll, tolls_told
from dashboard.core.events.who_and_where.page import Page, place_key
from dashboard.core.events.who_and_where.places import PlaceGroup, is_area
from dashboard.core.events.who_and_where.ways import holds_office, is_of_speaker
from dashboard.core.spans import Span, stretch_around
from dashboard.model import Claim


def of_events(page: Page, index: int) -> Iterator[ToldToll]:
    """The tolls of a sentence that can be those of one attack or clash."""
    sentence = page.sentences[index]
    told = tolls_told(page.text, page.article.text, sentence)
    if told and words.NO_ATTACK.search(page.text, sentence.start, sentence.end):
        return
    for one in told:
        clause = clause_of(page.text, sentence, one)
        if not any(
            pattern.search(page.text, clause.start, clause.end)
            for pattern in (words.PERIOD, words.SEVERAL)
        ) and not words.WHOLE.search(page.text, clause.start, one.end):
            yield one


#: What parts the telling of one thing from that of another.
_PARTS = re.compile(
    r"[;:]| - | (?:while|tandis qu['e]|alors qu['e]) ?(?:in|at|near|a|dans|pres de) "
    r"|, (?:while|whereas|but|bringing|portant|tandis que|alors que|mais|huku|lakini)\b"
)


def clause_of(text: str, sentence: Span, one: ToldToll) -> Span:
    """The stretch of the sentence around a toll up to the nearest strong boundaries."""
    parts = (match.span() for match in _PARTS.finditer(text, sentence.start, sentence.end))
    return stretch_around(Span(one.start, one.end), sentence, parts)


def is_doubted(claim: Claim) -> bool:
    """Whether the event may have been elsewhere: its toll is then tied to no place."""
    return any(part.doubted for part in claim.places)


def where_of(claim: Claim) -> tuple[str, ...]:
    return tuple(sorted(place_key(part.resolution) for part in claim.places))


def is_elsewhere(page: Page, index: int, claim: Claim, one: ToldToll | None) -> bool:
    """Whether the words around a toll name another place than that of the event."""
    own = set(where_of(claim))
    sentence = page.sentences[index]
    around = clause_of(page.text, sentence, one) if one else sentence
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
    r"\b(?:mayor|governor|administrator|hospital director|civil society|police chief|hospital"
    r"|maire|gouverneur|bourgmestre|administrateur|societe civile|hopital(?: general)?|mkuu|meya"
    r"|gavana|mashirika ya kiraia)"
    r"(?: (?:of|in|de|du|d'|a|wa|ya)"
    r"(?: (?:the|la|le|territory of|territoire de|town of|ville de))?) ?$"
)
