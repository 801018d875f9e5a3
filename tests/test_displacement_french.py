"""French sentences on displacement, one for each tense, voice and turn of phrase.

``french_displacement.txt`` is a table for people to read and extend: a sentence with its places
between brackets, where people left and where they went, and the lowest figure. A line without an
arrow tells of nobody who was displaced.
"""

from __future__ import annotations

from pathlib import Path

import pytest
from test_displacement import claims_of, short

TABLE = Path(__file__).parent / "french_displacement.txt"


def _cases() -> list[tuple[str, str, str]]:
    lines = TABLE.read_text(encoding="utf-8").splitlines()[1:]
    parted = [[part.strip() for part in line.split("|")] for line in lines if line]
    return [(sentence, ends, figure) for sentence, ends, figure in parted]


@pytest.mark.parametrize(("marked", "ends", "figure"), _cases())
def test_a_french_sentence_is_read_in_any_tense(marked: str, ends: str, figure: str) -> None:
    # given a sentence with its places
    claims = claims_of(marked, language="fr")

    # then it tells of these people alone, or of nobody
    told = [
        (f"{one} > {other}".strip(), str(low or "")) for one, other, low, _ in map(short, claims)
    ]
    assert told == ([(ends, figure)] if ends else [])
