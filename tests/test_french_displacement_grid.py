"""French sentences composed of every way to tell who fled from where to where, drawn by chance.

What is known not to be read stands in ``french_displacement_words`` and in the worst rows that
``python tests/french_displacement_grid.py 4000 1`` prints.
"""

from __future__ import annotations

from collections import Counter

from french_displacement_grid import read_fr, samples
from grid import share_right

#: So many sentences are read in a second or two.
_DRAWN = 1_200
#: Of a hundred composed sentences so many are read right in every part.
_READ = 0.94


def test_nearly_all_sentences_composed_of_the_tables_are_read_right() -> None:
    # given sentences of every frame, always the same
    outcomes = read_fr(samples(_DRAWN, seed=20))

    # then nearly all are read with both ends and the figure, and hardly any tells of others too
    assert share_right(outcomes) >= _READ
    invented = sum("invented" in one.faults for one in outcomes)
    assert invented <= _DRAWN // 100


def test_no_frame_stays_far_behind_the_others() -> None:
    # given the frames by which flight, arrival, hosting and return are told
    drawn: Counter[str] = Counter()
    wrong: Counter[str] = Counter()
    for one in read_fr(samples(_DRAWN, seed=21)):
        drawn[one.sample.values[0]] += 1
        wrong[one.sample.values[0]] += bool(one.faults)

    # then each is read in four of five sentences
    assert {frame for frame in drawn if wrong[frame] > drawn[frame] / 5} == set()
