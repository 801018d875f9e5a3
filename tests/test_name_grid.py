"""The grid of sentences about names: how many are read as a careful reader would read them.

What is known not to be read stands below the bounds; a value that fails more often than the bound
shows what to mend (``failures`` counts by value).
"""

from __future__ import annotations

import name_grid_en
import name_grid_fr
import pytest
from name_grid import KINDS, failures, read, samples
from named import GAZETTEER

from dashboard.core.tokens import name_key

#: Shares of sentences read without a miss and without an invention, as they stand; never lowered.
RIGHT = {"fr": 0.96, "en": 0.96}
DRAWN = 500

#: Known not to be read: a lone unknown name that only its verb shows to be a place, for a person
#: may stand there as well ("Kasindwe a été pillé", "The people of Kasindwe live in fear").
KNOWN_GAPS = 0.5


@pytest.mark.parametrize("language", ["fr", "en"])
def test_sentences_of_the_grid_are_read_as_a_reader_does(language: str) -> None:
    # given sentences drawn at random, with known answers
    verdicts = [read(sample) for sample in samples(language, DRAWN, seed=2026)]

    # when the right ones are counted
    right = sum(verdict.is_right for verdict in verdicts) / len(verdicts)

    # then no more are wrong than stand below
    wrong = [(one.missed, one.invented, one.sample.text) for one in verdicts if not one.is_right]
    assert right >= RIGHT[language], wrong


@pytest.mark.parametrize("language", ["fr", "en"])
def test_no_shape_of_a_name_and_no_kind_of_other_words_fails_as_a_whole(language: str) -> None:
    verdicts = [read(sample) for sample in samples(language, DRAWN, seed=1)]
    by_value = failures(verdicts)
    worst = {
        value: failed / drawn
        for (table, value), (failed, drawn) in by_value.items()
        if table in ("shape", "no place", "case", "scene") and drawn > 5
    }
    assert max(worst.values()) <= KNOWN_GAPS, worst


@pytest.mark.parametrize("name", name_grid_fr.UNKNOWN)
def test_the_unknown_villages_of_the_grid_are_in_no_pack(name: str) -> None:
    assert not GAZETTEER.bearings(name_key(name))


def test_every_frame_can_be_filled() -> None:
    assert set(KINDS.values()) == {"s", "a", "w"}
    for table in (name_grid_fr, name_grid_en):
        assert set(KINDS) == set(table.SHAPES)
