"""Where on the map a selected mark or row is: whoever picks a row of a board looks for it there."""

from __future__ import annotations

from collections.abc import Iterator

from dashboard.model import Place
from dashboard.ui.view.badges import all_figures_id
from dashboard.ui.view.records import FlowMark, PlaceMark, View
from dashboard.ui.view.rings import all_flows_id


def chosen_flows(view: View) -> tuple[FlowMark, ...]:
    """The arrow that is selected, or those of the claim that is; none for anything else.

    A claim of people who came from two places has an arrow from each.
    """
    chosen = view.selected
    told = {row.claim.id for row in view.claims if row.id == chosen}
    return tuple(
        mark
        for mark in view.flows
        if mark.id == chosen or any(claim.id in told for claim in mark.flow.claims)
    )


def places_meant(view: View) -> tuple[PlaceMark, ...]:
    """The drawn places that the selection is about: itself, an arrow's or a line's ends, an area.

    What has no mark has none here either: an arrow "to Uganda" ends nowhere on the map.
    """
    meant = dict.fromkeys(place.id for place in _about(view) if place is not None)
    drawn = {mark.place.id: mark for mark in view.places}
    return tuple(drawn[key] for key in meant if key in drawn)


def _about(view: View) -> Iterator[Place | None]:
    chosen = view.selected
    yield from (mark.place for mark in view.places if mark.id == chosen)
    for flow in view.flows:
        if flow.id == chosen:
            yield from (flow.flow.origin, flow.flow.destination)
        elif flow.anchor and chosen == all_flows_id(flow):
            yield flow.anchor
    for line in view.distances:
        if line.id == chosen:
            yield from (line.start, line.end)
    for mark in view.stocks:
        if mark.area and chosen in (mark.id, all_figures_id(mark.area)):
            yield mark.area
    yield from (mark.comparison.place for mark in view.disputes if mark.id == chosen)
    for row in view.claims:
        if row.id == chosen:
            # Where the place is in doubt, nothing on the map points at it.
            yield from (part.resolution.place for part in row.claim.places if not part.doubted)
