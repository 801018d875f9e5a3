"""What a form may offer: the parts of a claim that places can play, and the names for them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING

from dashboard.core.reviews.settle import spelling
from dashboard.core.spans import Span
from dashboard.model import Claim, ClaimKind, PlaceRole, Resolution, Role

if TYPE_CHECKING:
    from dashboard.core.speakers import Attribution

#: The parts that places play, by kind of claim; for every other kind it is the place alone.
_PARTS: Mapping[ClaimKind, tuple[PlaceRole, ...]] = {
    ClaimKind.DISPLACEMENT: (PlaceRole.ORIGIN, PlaceRole.DESTINATION, PlaceRole.AREA),
    ClaimKind.DISTANCE: (PlaceRole.FROM, PlaceRole.TO),
}

#: What a name can be and still stand for a place in a claim.
_NAMING = frozenset({Role.PLACE, Role.UNLOCATED})


def parts_for(kind: ClaimKind) -> tuple[PlaceRole, ...]:
    """The parts that places may play in a claim of this kind."""
    return _PARTS.get(kind, (PlaceRole.PLACE,))


def parts_of(claim: Claim) -> tuple[PlaceRole, ...]:
    """The parts that places may play in this claim, those it already has among them."""
    return tuple(dict.fromkeys((*parts_for(claim.kind), *(place.role for place in claim.places))))


def names_near(span: Span, known: Iterable[Resolution]) -> tuple[Resolution, ...]:
    """The names of the article that a new claim of this sentence may be given, the nearest first.

    Of the mentions of one place only the nearest is offered.
    """
    others = [one for one in known if one.mention.role in _NAMING]
    others.sort(key=lambda one: (between(span, one), one.mention.start))
    found: dict[str, Resolution] = {}
    for one in others:
        found.setdefault(_meant(one), one)
    return tuple(found.values())


def names_for(claim: Claim, known: Iterable[Resolution]) -> tuple[Resolution, ...]:
    """The names of the article that a part of the claim may be given, the nearest first.

    Of the mentions of one place only one is offered: the claim's own, else the nearest.
    """
    own = [place.resolution for place in claim.places]
    others = [one for one in known if one.mention.role in _NAMING]
    others.sort(key=lambda one: _apart(claim, one))
    found: dict[str, Resolution] = {}
    for one in (*own, *others):
        found.setdefault(_meant(one), one)
    doubled = {_offsets(one): one for one in (*own, *found.values())}
    return tuple(doubled.values())


def who_says(article_text: str, sentence: Span) -> Attribution:
    """Who says a sentence, and how, as the reader takes it: with that a form begins.

    >>> text = "The nurse said that rebels attacked Masisi on Monday."
    >>> who_says(text, Span(0, len(text))).speaker
    'The nurse'
    """
    from dashboard.core.speakers import speaker_and_stance  # the reader, which most never ask

    middle = (sentence.start + sentence.end) // 2
    return speaker_and_stance(article_text, sentence, middle)


def places_text(chosen: Mapping[PlaceRole, Sequence[Resolution]]) -> str:
    """The text of the field ``places`` for the names chosen in each part."""
    return " ".join(
        f"{role}@{one.mention.start}-{one.mention.end}"
        for role, names in chosen.items()
        for one in names
    )


def same_places(claim: Claim, chosen: Mapping[PlaceRole, Sequence[Resolution]]) -> bool:
    """Whether the claim has just these names in these parts, in whatever order."""
    now = {(part.role, _offsets(part.resolution)) for part in claim.places}
    return now == {(role, _offsets(one)) for role, names in chosen.items() for one in names}


def _apart(claim: Claim, one: Resolution) -> int:
    return between(Span(claim.start, claim.end), one)


def between(span: Span, one: Resolution) -> int:
    """How many code points lie between the name and the sentence."""
    mention = one.mention
    return max(span.start - mention.end, mention.start - span.end, 0)


def _meant(one: Resolution) -> str:
    return one.place.id if one.place is not None else f"“{spelling(one.mention.words)}”"


def _offsets(one: Resolution) -> tuple[int, int]:
    return one.mention.start, one.mention.end
