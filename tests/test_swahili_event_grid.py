"""Events in Swahili, told in hundreds of sentences whose kind and place are known."""

from __future__ import annotations

import swahili_event_grid
from grid import share_right, worst

from dashboard.core.gazetteer import Gazetteer

#: What stands; it may rise.
_RIGHT = 0.95


def test_most_events_of_the_grid_are_read_as_they_are_meant(gazetteer: Gazetteer) -> None:
    outcomes = swahili_event_grid.read_samples(swahili_event_grid.samples(7, 500), gazetteer)

    wrong = [one.sample.text for one in outcomes if one.faults]
    report = [f"{share_right(outcomes):.3f} right", *worst(outcomes)[:20], *wrong[:20]]
    assert share_right(outcomes) >= _RIGHT, "\n".join(report)
