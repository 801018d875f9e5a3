"""Which names of a sentence are places and which stand for a government, in three languages.

``expected/names_in_sentences.tsv`` is a table for people to read and extend: a sentence a line, the
places it names, and the countries and capitals in it that stand for those who govern. What each
line says was written down before the sentence was read by the program.
"""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

import pytest
from named import recognised

from dashboard.model import Mention, Role

TABLE = Path(__file__).parent / "expected" / "names_in_sentences.tsv"

#: Told behind a sentence from DR Congo, as the rest of its article would.
SCENES = {
    "en": "\n\nGoma lies in North Kivu, in the east of DR Congo.",
    "fr": "\n\nGoma se trouve au Nord-Kivu, dans l'est de la RDC.",
    "sw": "\n\nGoma iko Kivu Kaskazini, nchini DR Congo.",
}

#: Not read yet: names that no pack bears where no word beside them shows a place, and governments
#: that only knowledge of the world shows ("handed the mediation to Togo").
NOT_YET = (
    "L'Estaque",
    "Lomé",
    "Feyzin",
    "Togo",
    "msaada kwa Rwanda",
    "Mambilau, kwenye",
)


class Row(NamedTuple):
    """A line of the table."""

    language: str
    scene: str
    places: tuple[str, ...]
    governments: tuple[str, ...]
    sentence: str


def rows() -> list[Row]:
    """The table's lines, without its head."""
    lines = TABLE.read_text(encoding="utf-8").splitlines()[1:]
    return [_row(line) for line in lines]


def _row(line: str) -> Row:
    language, scene, places, governments, sentence = line.split("\t")
    listed = (tuple(cell.split("|")) if cell != "-" else () for cell in (places, governments))
    return Row(language, scene, *listed, sentence)


def _param(row: Row) -> object:
    missed = any(name in row.sentence for name in NOT_YET)
    marks = [pytest.mark.xfail(strict=True, reason="not read yet")] if missed else []
    return pytest.param(row, marks=marks, id=f"{row.language}-{row.sentence[:50]}")


def read(row: Row) -> list[Mention]:
    """What is found in the row's sentence, in its scene."""
    text = row.sentence + (SCENES[row.language] if row.scene == "theatre" else "")
    found = recognised(text, row.language)
    return [mention for mention in found if mention.start < len(row.sentence)]


@pytest.mark.parametrize("row", [_param(row) for row in rows()])
def test_the_names_of_a_sentence_are_what_a_reader_takes_them_for(row: Row) -> None:
    mentions = read(row)

    # then its places are those of the table, as printed or with their kind
    places = [m.words for m in mentions if m.role in (Role.PLACE, Role.UNLOCATED)]
    assert len(places) == len(row.places), places
    for name in row.places:
        assert any(name in place or place in name for place in places), name

    # and its governments are no places
    governments = {mention.words for mention in mentions if mention.role is Role.METONYM}
    assert set(row.governments) <= governments
