"""Every event of the two seed articles, against a hand-checked list kept beside the tests."""

from __future__ import annotations

from pathlib import Path

import pytest
from seed_files import SEEDS

from dashboard.model import Claim, EventDetail, Reading

EXPECTED = Path(__file__).parent / "expected"


def _line(reading: Reading, claim: Claim) -> str:
    """A claim in one line of the expected file."""
    detail = claim.detail
    assert isinstance(detail, EventDetail)
    text = reading.article.text
    places = "+".join(
        part.resolution.mention.words + ("*" if part.carried else "") for part in claim.places
    )
    cells = (
        detail.type.value,
        places or "-",
        " > ".join(claim.actors) or "-",
        f"{claim.speaker} {claim.stance.value}",
        f"{detail.resistance.value}: {detail.resistance_words}"
        if detail.resistance_words
        else detail.resistance.value,
        claim.time.words if claim.time else "undated",
        text[claim.words_start : claim.words_end],
    )
    return " | ".join(cells)


@pytest.mark.parametrize("n", range(len(SEEDS)), ids=[path.stem for path in SEEDS])
def test_every_event_of_a_seed_is_read_with_speaker_stance_time_and_resistance(n, seed_readings):
    # given what a reader found in the article by hand
    lines = (EXPECTED / f"{SEEDS[n].stem}.events.txt").read_text(encoding="utf-8").splitlines()
    expected = [line for line in lines if line and not line.startswith("#")]

    # when its events are read, with the places of the shipped gazetteer
    reading = seed_readings[n]
    found = [
        _line(reading, claim) for claim in reading.claims if isinstance(claim.detail, EventDetail)
    ]

    # then they are these, in the order of the text
    assert sorted(found) == sorted(expected)


def test_every_claim_of_the_seeds_stands_letter_for_letter_in_its_sentence(seed_readings):
    for reading in seed_readings:
        for claim in reading.claims:
            if isinstance(claim.detail, EventDetail):
                sentence = reading.article.text[claim.start : claim.end]
                assert claim.detail.verb in sentence
                assert claim.detail.resistance_words in sentence


def test_relative_times_of_the_seeds_stay_open_because_nobody_dated_them(seed_readings):
    times = [claim.time for reading in seed_readings for claim in reading.claims if claim.time]
    assert "Wednesday evening" in {time.words for time in times}
    for time in times:
        if time.words in {"Wednesday evening", "earlier this year", "In recent weeks"}:
            assert (time.earliest, time.latest) == (None, None)
            assert time.anchor.startswith("open")
