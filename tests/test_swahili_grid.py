"""Displacement in Swahili, told in hundreds of sentences whose answer is known."""

from __future__ import annotations

import pytest
import swahili_grid
from grid import examples, read_samples, share_right, worst

from dashboard.core.gazetteer import Gazetteer

#: What stands; it may rise.
_RIGHT = 0.96


def test_most_sentences_of_the_grid_are_read_as_they_are_meant(gazetteer: Gazetteer) -> None:
    outcomes = read_samples(swahili_grid.samples(7, 600), gazetteer)

    report = [f"{share_right(outcomes):.3f} right", *worst(outcomes)[:20], *examples(outcomes)]
    assert share_right(outcomes) >= _RIGHT, "\n".join(report)


@pytest.mark.parametrize("row", swahili_grid.NOTHING)
def test_nobody_is_displaced_by_plans_fighters_the_dead_or_aid(
    row: str, gazetteer: Gazetteer
) -> None:
    outcomes = read_samples(swahili_grid.nobody_in(row), gazetteer)

    assert not examples(outcomes)
