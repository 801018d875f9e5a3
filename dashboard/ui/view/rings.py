"""Rings round places that people left for none that is said, and what opens all of one place."""

from __future__ import annotations

from collections.abc import Iterable

from dashboard.model import Place
from dashboard.ui.view.corpus import safe_id
from dashboard.ui.view.records import FlowMark


def rings_by_place(flows: Iterable[FlowMark]) -> dict[str, list[FlowMark]]:
    """The flows that are a ring round their origin, by its id: there they are one and the same."""
    found: dict[str, list[FlowMark]] = {}
    for mark in flows:
        if mark.anchor is not None and is_ring(mark):
            found.setdefault(mark.anchor.id, []).append(mark)
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


def all_flows_id(origin: Place) -> str:
    """The id that opens every flow of a ring: ``flows:`` and the place's id."""
    return f"flows:{safe_id(origin.id)}"
