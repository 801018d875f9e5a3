"""Moves composed of tables, with something set in between verb and place: no end is read as the
other, and few are lost. ``python tests/ends_grid.py en 1500 1`` prints what is swapped."""

from __future__ import annotations

from collections import Counter

import pytest
from ends_grid import draw, swapped

#: Of so many moves none is drawn the wrong way round, and of their ends so few are lost.
_MOVES = 300
_LOST = 0.15


@pytest.mark.parametrize("language", ["en", "fr", "sw"])
def test_no_composed_move_is_read_the_wrong_way_round(language, gazetteer):
    total: Counter[str] = Counter()
    for move in draw(language, 7, _MOVES):
        total += swapped(move, gazetteer)
    assert total["swapped"] == 0
    assert total["lost"] <= _LOST * 2 * _MOVES
