"""Every row that a short text gives, and no other: its kind and its place."""

from __future__ import annotations

import pytest
from marked_places import detail_of

from dashboard.core.clean import article_as_given
from dashboard.pipeline import read_article

#: The text, and below it its rows, or a dash for none.
ROWS = """
M23 rebels captured Kitshanga, Masisi, on Thursday.
| captured Kitshanga
The M23 captured Rubaya, Masisi and Sake in North Kivu.
| captured Rubaya; captured Masisi; captured Sake
Fighting broke out on Tuesday in Kanyabayonga, Lubero, between M23 and the army.
| clash Kanyabayonga
Rebels raided Mangina, Beni, on Monday night.
| attack Mangina
Les rebelles du M23 ont pris Kitshanga, Masisi, jeudi dernier.
| captured Kitshanga
Le M23 a pris Rubaya, Masisi et Sake au Nord-Kivu.
| captured Rubaya; captured Masisi; captured Sake
""".strip().splitlines()


def rows_of(text: str, gazetteer) -> list[str]:
    """The rows of a text, in the order of kind and place."""
    claims = read_article(article_as_given(text, doc="a"), gazetteer).claims
    return sorted(
        f"{detail_of(claim).type} {part.resolution.mention.words}"
        for claim in claims
        if hasattr(claim.detail, "tolls")
        for part in claim.places
    )


@pytest.mark.parametrize(
    ("text", "expected"), list(zip(ROWS[::2], ROWS[1::2], strict=True)), ids=ROWS[::2]
)
def test_a_text_gives_these_rows_and_no_other(text, expected, gazetteer):
    wanted = expected.removeprefix("| ")
    assert rows_of(text, gazetteer) == ([] if wanted == "-" else sorted(wanted.split("; ")))
