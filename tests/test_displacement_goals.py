"""Where people arrive, are hosted, are counted or are heading for, as French newsrooms say it.

``french_goals.txt`` is a table for people to read and extend: a text with its places between
brackets, then a field for each group of people told of: where it left, where it went, and the
lowest figure. A line without a field tells of nobody who was displaced.
"""

from __future__ import annotations

from pathlib import Path

import pytest
from test_displacement import claims_of, short

TABLE = Path(__file__).parent / "french_goals.txt"


def _cases() -> list[tuple[str, list[str]]]:
    lines = TABLE.read_text(encoding="utf-8").splitlines()[1:]
    parted = [[part.strip() for part in line.split("|")] for line in lines if line]
    return [(text.replace("\\n", "\n"), groups) for text, *groups in parted]


@pytest.mark.parametrize(("marked", "groups"), _cases())
def test_a_goal_is_read_wherever_its_text_names_it(marked: str, groups: list[str]) -> None:
    # given a text with its places
    claims = claims_of(marked, language="fr")

    # then it tells of these groups of people alone
    told = [" ".join(f"{a} > {b} {low or ''}".split()) for a, b, low, _ in map(short, claims)]
    assert told == [group for group in groups if group]
