"""Sentences without a verb that go on about some of those told of: "D'autres vers Nyanzale."."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from dashboard.core.claim_ids import claim_id
from dashboard.core.displacements.lent.claim_places import places_in
from dashboard.core.displacements.places.governors import governed_places
from dashboard.core.displacements.sentence.ends import End, PlacedEnd
from dashboard.core.displacements.sentence.memory import Memory
from dashboard.core.displacements.sentence.row import Row, row_of
from dashboard.core.displacements.words.place_words import Pull
from dashboard.model import (
    Article,
    Claim,
    ClaimPlace,
    DestinationStatus,
    DisplacementDetail,
    Movement,
    PlaceRole,
)

#: How a part of people opens such a sentence: "D'autres encore vers", "Les autres à", "Others to".
_OPENINGS = (
    ("d", "autres"), ("les", "autres"), ("les", "uns"), ("certains",), ("certaines",),
    ("le", "reste"), ("quelques", "uns"), ("quelques", "unes"), ("une", "autre", "partie"),
    ("un", "autre", "groupe"), ("others",), ("some",), ("the", "rest"), ("the", "others"),
)  # fmt: skip
_STILL = frozenset("encore aussi enfin plutot meme still too instead even".split())
#: Where they went, right behind: "vers", "à", "en direction de".
_WHITHER = frozenset("vers a au aux en pour jusqu to towards toward for".split())
_GOALS = {
    Pull.TOWARDS: End.TOWARDS,
    Pull.DESTINATION: End.DESTINATION,
    Pull.LOCATIVE: End.DESTINATION,
}
#: So many words has such a sentence: the goal, and where that lies.
_SHORT = 16


def opens_with_others(words: Sequence[str]) -> bool:
    """Whether a sentence opens with a part of people and where it went, and no verb between.

    >>> opens_with_others("d autres encore vers nyanzale".split())
    True
    >>> opens_with_others("d autres ont fui vers nyanzale".split())
    False
    """
    for form in _OPENINGS:
        if tuple(words[: len(form)]) == form:
            at = len(form)
            at += words[at : at + 1] != [] and words[at] in _STILL
            return len(words) <= _SHORT and words[at : at + 1] != [] and words[at] in _WHITHER
    return False


def told_of_others(
    article: Article, memory: Memory, number: int, claims: Sequence[Claim]
) -> Claim | None:
    """The claim of a sentence without a verb on some of those of whom the one before told.

    They left the places the others left; where that sentence told of no movement to anywhere, it
    is not known that these moved. None for any other sentence.
    """
    if not claims or not opens_with_others(memory.said(number)):
        return None
    told = claims[-1]
    detail = told.detail
    if not isinstance(detail, DisplacementDetail) or detail.movement is not Movement.FLIGHT:
        return None
    places = memory.in_sentence(number)
    row = row_of(article, memory.folded, memory.sentences[number], memory.tokens, places)
    ends = _goals(row)
    if not ends or not any(item.role is PlaceRole.DESTINATION for item in told.places):
        return None
    towards = any(item.end is End.TOWARDS for item in ends)
    status = DestinationStatus.TOWARDS if towards else DestinationStatus.ARRIVED
    start, end = row.tokens.starts[row.lo], row.tokens.ends[row.hi - 1]
    return replace(
        told,
        id=claim_id(article.id, told.kind, start, end, 0),
        start=row.span.start,
        end=row.span.end,
        words_start=start,
        words_end=end,
        places=(*_left_by(told), *places_in(ends, PlaceRole.DESTINATION)),
        quantity=None,
        detail=replace(detail, destination_status=status),
    )


def _goals(row: Row) -> list[PlacedEnd]:
    """Where such a sentence says that people went; nothing where it has a verb or a figure."""
    if row.senses or row.figures:
        return []
    return [
        PlacedEnd(one.place, _GOALS[one.pull], one.place.lo)
        for one in governed_places(row)
        if one.pull in _GOALS and not one.place.carried
    ]


def _left_by(told: Claim) -> list[ClaimPlace]:
    """The places that the people told of left, as another sentence lends them."""
    return [
        ClaimPlace(role=PlaceRole.ORIGIN, resolution=item.resolution, carried=True)
        for item in told.places
        if item.role is PlaceRole.ORIGIN
    ]
