"""Rings round places with people on the move whose other end is not on the map: those who left for
none that is said, and those who came; and what opens all of one place."""

from __future__ import annotations

from collections.abc import Iterable

from dashboard.ui.view.corpus import safe_id
from dashboard.ui.view.records import FlowMark


def rings_by_id(flows: Iterable[FlowMark]) -> dict[str, list[FlowMark]]:
    """The flows that are one ring round one place, by the id that opens them all."""
    found: dict[str, list[FlowMark]] = {}
    for mark in flows:
        if ring_id := all_flows_id(mark):
            found.setdefault(ring_id, []).append(mark)
    return found


def is_ring(mark: FlowMark) -> bool:
    """Whether only its origin is known, and drawn."""
    origin, anchor = mark.flow.origin, mark.anchor
    return (
        anchor is not None
        and origin is not None
        and anchor.id == origin.id
        and mark.flow.destination is None
    )


def is_arrival(mark: FlowMark) -> bool:
    """Whether only where people came to, or go to, has a point: nothing leads there on the map."""
    destination, anchor = mark.flow.destination, mark.anchor
    return anchor is not None and destination is not None and anchor.id == destination.id


def all_flows_id(mark: FlowMark) -> str:
    """The id that opens every flow of its ring: ``flows:`` or ``arrivals:`` and the place's id.

    Empty for what is no ring, and where it is said from where people came: those are no others.
    """
    if mark.anchor is None:
        return ""
    if is_ring(mark):
        return f"flows:{safe_id(mark.anchor.id)}"
    if is_arrival(mark) and mark.flow.origin is None:
        return f"arrivals:{safe_id(mark.anchor.id)}"
    return ""
