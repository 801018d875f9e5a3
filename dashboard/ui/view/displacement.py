"""Flows as curves, stocks as badges. No figure is added to another."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import islice

from dashboard.core.curves import TOWARDS_SHARE, Curve, flow_curve
from dashboard.core.flows import flows
from dashboard.model import (
    Claim,
    DestinationStatus,
    DisplacementDetail,
    Flow,
    Measure,
    Place,
    PlaceKind,
    PlaceRole,
    Review,
)
from dashboard.ui.view.figures import figure_words
from dashboard.ui.view.lines import place_of
from dashboard.ui.view.places import in_theatre
from dashboard.ui.view.records import FlowMark, StockMark

#: Width in pixels by size class; a claim without a figure is drawn as the smallest.
WIDTHS = {0: 2.5, 1: 2.5, 100: 2.5, 1_000: 4.6, 10_000: 7.0, 100_000: 10.0, 1_000_000: 13.0}


#: A curve makes room for so many places at most, those that say most: with more, every side of
#: every line is as full as the other, and a thousand curves would weigh a million places.
MOST_AVOIDED = 100


def flow_marks(
    claims: Sequence[Claim], places: Iterable[Place], decisions: Sequence[Review] = ()
) -> tuple[FlowMark, ...]:
    """A mark for every flow, with its curve where both ends are placed.

    Args:
        claims: All claims; those that are no flow are passed over.
        places: The drawn places, those that say most first.
        decisions: What people decided about flows.
    """
    others = list(islice((place for place in places if in_theatre(place)), MOST_AVOIDED))
    found = list(_with_curves(_standing(claims, decisions), others))
    drawn = [flow for flow, curve in found if curve is not None]
    return _with_shares(
        [_flow_mark(flow, curve, told=_told_better(flow, drawn)) for flow, curve in found]
    )


def _standing(claims: Sequence[Claim], decisions: Sequence[Review]) -> tuple[Flow, ...]:
    """The flows, each with the figure that a person chose."""
    found = flows(claims)
    if not decisions:
        return found
    # Here, not above: the map of articles that nobody reviewed needs none of it.
    from dashboard.core.reviews import apply_to_flows

    return apply_to_flows(found, decisions)[0]


def _told_better(flow: Flow, drawn: Iterable[Flow]) -> bool:
    """Whether an arrow already says what this open-ended flow says: same origin, same article.

    "Thousands are fleeing the area" beside "thousands are fleeing towards Kisangani" would
    otherwise look like two groups of people.
    """
    articles = {claim.article_id for claim in flow.claims}
    return flow.destination is None and any(
        other.origin == flow.origin
        and other.movement is flow.movement
        and articles & {claim.article_id for claim in other.claims}
        for other in drawn
    )


def _flow_mark(flow: Flow, curve: Curve | None, *, told: bool) -> FlowMark:
    return FlowMark(
        id=f"flow:{flow.id}",
        flow=flow,
        words=figure_words(flow.recommended.quantity),
        curve=curve,
        anchor=None if curve or told else _anchor(flow),
        width_px=WIDTHS.get(flow.size_class, 2.5),
    )


def _with_shares(marks: Sequence[FlowMark]) -> tuple[FlowMark, ...]:
    """Each with how many marks its figure stands for together: a claim of people from two places
    to three others is six arrows and one figure."""
    shares = Counter(
        mark.flow.recommended.id for mark in marks if mark.words and (mark.curve or mark.anchor)
    )
    return tuple(replace(mark, sharing=max(1, shares[mark.flow.recommended.id])) for mark in marks)


#: By how much more a curve bulges than the one on its side that it would cover.
FURTHER_OUT = 0.7


def _with_curves(found: Iterable[Flow], others: list[Place]) -> Iterator[tuple[Flow, Curve | None]]:
    """Each flow with its curve: the second between two places goes by the other side than the
    first, whichever way either leads, and from the third on further out, so that none covers
    another."""
    between: dict[frozenset[str], list[tuple[Place, int]]] = {}
    for flow in found:
        start, end = flow.origin, flow.destination
        if start is None or end is None or not _is_a_way(start, end):
            yield flow, None
            continue
        share = 1.0 if flow.destination_status is DestinationStatus.ARRIVED else TOWARDS_SHARE
        before = between.setdefault(frozenset((start.id, end.id)), [])
        side = _side_beside(before, start) if before else None
        reach = 1 + len(before) // 2 * FURTHER_OUT
        curve = flow_curve(start, end, others=others, share=share, side=side, reach=reach)
        before.append((start, curve.side))
        yield flow, curve


def _side_beside(before: Sequence[tuple[Place, int]], start: Place) -> int:
    """The side of the next curve that starts there: every other one lies where the first does.

    Args:
        before: Where each curve between the two starts, and its side.
        start: Where the next one does.
    """
    first_start, side = before[0]
    same_way = first_start.id == start.id
    return side * (1 if same_way else -1) * (-1 if len(before) % 2 else 1)


def _is_a_way(start: Place, end: Place) -> bool:
    """Whether an arrow can lead from one to the other: both have a point, and not the same."""
    apart = (start.latitude, start.longitude) != (end.latitude, end.longitude)
    return apart and _has_a_point(start) and _has_a_point(end)


def _anchor(flow: Flow) -> Place | None:
    """The one end that can be shown: a flow whose other end is open is a mark at this one."""
    for place in (flow.origin, flow.destination):
        if place is not None and _has_a_point(place):
            return place
    return None


def _has_a_point(place: Place) -> bool:
    """Whether an arrow may start or end there: in the middle of Uganda nobody is said to be."""
    return in_theatre(place) and place.kind not in _WIDE


_WIDE = frozenset(
    {PlaceKind.COUNTRY, PlaceKind.CONTINENT, PlaceKind.PROVINCE, PlaceKind.REGION, PlaceKind.ROAD}
)


def stock_marks(claims: Iterable[Claim]) -> tuple[StockMark, ...]:
    """A mark for every stock claim that has a figure."""
    return tuple(
        StockMark(
            id=f"stock:{claim.id}",
            claim=claim,
            words=figure_words(claim.quantity),
            area=_area(claim),
        )
        for claim in claims
        if claim.quantity is not None
        and isinstance(claim.detail, DisplacementDetail)
        and claim.detail.measure is Measure.STOCK
    )


def _area(claim: Claim) -> Place | None:
    """Where they live displaced; where they come from only when nothing else is said.

    Where they live may be named and not known to the gazetteer: then it is nowhere on the map.
    """
    for role in (PlaceRole.DESTINATION, PlaceRole.AREA, PlaceRole.PLACE):
        if any(part.role is role for part in claim.places):
            return place_of(claim, role)
    return place_of(claim, PlaceRole.ORIGIN)
