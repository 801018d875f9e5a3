"""Which claims of one text only tell again what another tells: in title and lead, under a picture.

On the map each keeps its sentence; a list of what a text says names each once.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from dashboard.core.comparing.thing import camp_of
from dashboard.core.displacements.lent.told_again import without_retellings
from dashboard.core.displacements.sentence.memory import key_of
from dashboard.core.timing.again import are_apart
from dashboard.model import (
    Claim,
    ClaimKind,
    DisplacementDetail,
    EventDetail,
    EventType,
    PlaceRole,
    Stance,
    Toll,
)


def events_told_once(claims: Sequence[Claim]) -> Iterable[Claim]:
    """The event claims without those that only tell again of the same place.

    What is told again with another day, or denied, is written out again. Of two tellings the one
    that names who did it stands for both, where the other names nobody.
    """
    told: dict[tuple[EventType, str], list[Claim]] = {}
    kept: list[Claim] = []
    for claim in claims:
        if not isinstance(claim.detail, EventDetail):
            continue
        keys = _keys(claim)
        before = [told.get(key, []) for key in keys]
        if not _is_doubted(claim):
            before = [[one for one in there if not _is_doubted(one)] for there in before]
            kept = [one for one in kept if not (_is_doubted(one) and _keys(one) <= keys)]
        carried = all(part.carried for part in claim.places)
        if not (before and all(before)) or all(
            (not carried and _is_new_beside(there, claim)) or _is_of_other_days(there, claim)
            for there in before
        ):
            kept.append(claim)
        elif (at := _without_actor(kept, claim, claim.detail.type)) is not None:
            kept[at] = claim
        for key in keys:
            told.setdefault(key, []).append(claim)
    return kept


@dataclass(frozen=True, slots=True, kw_only=True)
class ToldEvent:
    """An event with what is said of it wherever it is told again.

    Attributes:
        claim: The telling that stands for the others.
        tolls: What is said of killed and wounded, in the order of the text.
        denials: The claims that deny it at its place, in their order.
    """

    claim: Claim
    tolls: tuple[Toll, ...]
    denials: tuple[Claim, ...]


def told_events(claims: Sequence[Claim]) -> Iterator[ToldEvent]:
    """The events of one text, each once, with what its other tellings add."""
    kept = list(events_told_once(claims))
    ids = {one.id for one in kept}
    keyed = [(one, _keys(one)) for one in claims if isinstance(one.detail, EventDetail)]
    answers = [one for one in claims if one.stance is Stance.DENIES and one.paired_with]
    for claim in kept:
        keys = _keys(claim)
        same = [
            one for one, its in keyed if its == keys and (one.id == claim.id or one.id not in ids)
        ]
        yield ToldEvent(
            claim=claim,
            tolls=tuple(toll for one in same for toll in _tolls(one)),
            denials=_denials(claim, same, answers),
        )


def _denials(claim: Claim, same: Iterable[Claim], answers: Iterable[Claim]) -> tuple[Claim, ...]:
    """The answers to an event, or to a telling of it that names nobody else as its doer."""
    if claim.stance is Stance.DENIES:
        return ()
    camps = (None, camp_of(claim))
    ids = {one.id for one in same if one is claim or camp_of(one) in camps}
    return tuple(one for one in answers if one.paired_with in ids)


def _tolls(claim: Claim) -> tuple[Toll, ...]:
    return claim.detail.tolls if isinstance(claim.detail, EventDetail) else ()


def _keys(claim: Claim) -> set[tuple[EventType, str]]:
    """What a claim tells of, at each of its places by the words for it."""
    assert isinstance(claim.detail, EventDetail)
    kind = claim.detail.type
    return {(kind, part.resolution.mention.words.casefold()) for part in claim.places}


def _is_doubted(claim: Claim) -> bool:
    """Whether all its places are in doubt: one that tells of them without doubt stands for it."""
    return bool(claim.places) and all(part.doubted for part in claim.places)


def _without_actor(kept: Sequence[Claim], claim: Claim, kind: EventType) -> int | None:
    """Where the one telling of the same stands that names nobody, if this one names who did it and
    leaves its day as it is."""
    places = _places(claim, PlaceRole.PLACE)
    same = [
        at
        for at, one in enumerate(kept)
        if isinstance(one.detail, EventDetail)
        and one.detail.type is kind
        and _places(one, PlaceRole.PLACE) == places
    ]
    alone = len(same) == 1 and bool(claim.actors) and not kept[same[0]].actors
    return same[0] if alone and not _loses_day(kept[same[0]], claim) else None


def _loses_day(one: Claim, other: Claim) -> bool:
    """Whether the first has a day that the second has not, or another."""
    return _day(one) is not None and _day(one) != _day(other)


def _is_new_beside(told: Sequence[Claim], claim: Claim) -> bool:
    """Whether a town is said to be taken or left on another day, or by the other camp, than before.

    Fights and attacks at a place that was told of are told again, whatever the hour.
    """
    return claim.kind is ClaimKind.CONTROL and all(
        _differ(_day(claim), _day(one)) or _differ(camp_of(claim), camp_of(one)) for one in told
    )


def _is_of_other_days(told: Sequence[Claim], claim: Claim) -> bool:
    """Whether months lie between it and all that was told: "in 2012 and again on Monday"."""
    return all(are_apart(one.time, claim.time) for one in told)


def _differ(one: object, other: object) -> bool:
    """Whether both are known and not the same."""
    return one is not None and other is not None and one != other


def _day(claim: Claim) -> date | None:
    return claim.time.earliest if claim.time else None


def movements_told_once(text: str, claims: Sequence[Claim]) -> Iterable[Claim]:
    """The displacement claims without those that give the same figure for the same ends again, or
    only say that people moved whom another one counts.

    The one that says when stands for both, where the other does not.
    """
    told: dict[Hashable, Claim] = {}
    for claim in claims:
        if not isinstance(claim.detail, DisplacementDetail):
            continue
        key = _movement(claim, claim.detail)
        if key not in told or (told[key].time is None and claim.time is not None):
            told[key] = claim
    return without_retellings(text, list(told.values()))


def _movement(claim: Claim, detail: DisplacementDetail) -> Hashable:
    """What makes two claims one: both ends, the figure, and whether people move or live there."""
    quantity = claim.quantity
    figure = (quantity.low, quantity.high, quantity.unit) if quantity else None
    ends = (PlaceRole.ORIGIN, PlaceRole.DESTINATION, PlaceRole.AREA)
    return (detail.measure, detail.movement, figure, *(_places(claim, role) for role in ends))


def _places(claim: Claim, role: PlaceRole) -> frozenset[str]:
    """The places of a claim in a role, by row or by the words of an unlisted name."""
    return frozenset(key_of(part.resolution) for part in claim.places if part.role is role)
