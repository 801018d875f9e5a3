"""English sentences composed of every way to tell who moved from where to where, drawn by chance.

``python tests/displacement_grid.py 4000 1`` prints the worst rows. Often not
read, and known:

- people without a figure behind "among those in Minova are", "there are", "are putting up", "took";
- people without a figure with ", officials say," or ", including 45 children," behind them;
- pupils, students or worshippers behind a verb that tells of flight only with its places;
- "the eruption forced 1,200 people out of Sake", where the number is written with many words.
"""

from __future__ import annotations

import pytest
from displacement_grid import draw
from grid import Outcome, read_samples, share_right

#: Of a hundred composed sentences so many are read right in every part.
_READ = 0.92
#: Of a hundred that tell of nobody so many are read as telling of nobody.
_NOBODY = 0.98


@pytest.fixture(scope="module")
def outcomes(gazetteer) -> list[Outcome]:
    """Some hundred sentences, always the same."""
    return read_samples(draw(21, 600), gazetteer)


def test_nearly_all_composed_sentences_are_read_right(outcomes):
    told = [one for one in outcomes if one.sample.told]
    assert share_right(told) >= _READ


def test_forecasts_soldiers_and_the_like_tell_of_nobody(outcomes):
    silent = [one for one in outcomes if not one.sample.told]
    assert share_right(silent) >= _NOBODY


def test_hardly_a_sentence_tells_of_people_it_does_not_name(outcomes):
    assert sum("invented" in one.faults for one in outcomes) <= len(outcomes) // 100
