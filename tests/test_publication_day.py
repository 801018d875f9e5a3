"""The day of publication off a page's own lines; never off what an article tells."""

from __future__ import annotations

from datetime import date

import pytest

from dashboard.core.clean import article_as_given, clean
from dashboard.core.publication_day import publication_day
from dashboard.model import PartKind

BODY = "Les rebelles sont entrés à Sake jeudi.\n\nLa cité est calme, selon un habitant."

LINES = """
Dimanche 1 décembre 2024 - 10:15 | 2024-12-01
Publié le : 20/01/2023 - 00:41 | 2023-01-20
Publié le dim, 23/02/2025 - 10:11 ~ Modifié le lun, 24/02/2025 - 08:12 | 2025-02-23
07 juil 2022 à 16:07 - Mise à jour 08 juil 2022 à 18:00 - Par AFP | 2022-07-07
4 Août 2023 | 2023-08-04
date 2023-01-28 | 2023-01-28
Published on January 28, 2023 | 2023-01-28
By Jane Doe, March 3, 2025 | 2025-03-03
Radio Mwangaza - 24/09/2024 | 2024-09-24
Imechapishwa: 19 Machi 2025 | 2025-03-19
""".strip().splitlines()


@pytest.mark.parametrize("case", LINES, ids=lambda case: case[:40])
def test_a_line_of_its_own_at_the_head_or_the_foot_gives_the_day(case):
    # given a page that prints its day under the title, or behind the article
    line, day = (part.strip() for part in case.rsplit("|", 1))
    for text in (f"Sake tombe\n\n{line}\n\n{BODY}", f"Sake tombe\n\n{BODY}\n\n{line}"):
        # when it is read
        article = clean(text, name="a.txt")

        # then that day is known, and the line is no sentence of the article
        assert article.published == date.fromisoformat(day)
        [part] = [one for one in article.parts if line in article.text[one.start : one.end]]
        assert part.kind not in (PartKind.BODY, PartKind.TITLE, PartKind.STANDFIRST)


@pytest.mark.parametrize(
    "text",
    [
        f"Sake tombe\n\n{BODY}",
        "Goma fell to rebels on 27 January 2025\n\nIt is calm now.",
        f"Sake tombe le 3 mars 2025\n\n{BODY}",
        "How Goma fell\n\n26 January 2025\n\nShells fell.\n\n27 January 2025\n\nRebels entered.",
        f"Rapport de situation\n\nDu 3 au 10 mars 2025\n\n{BODY}",
        "Sake tombe\n\nLundi 3 mars\n\nIls sont partis.",
    ],
)
def test_days_that_an_article_tells_of_are_not_its_own(text):
    assert publication_day(text) is None


def test_a_day_that_is_given_comes_before_the_one_on_the_page():
    text = f"Sake tombe\n\n4 avril 2025\n\n{BODY}"
    assert clean(text, name="a", published=date(2025, 4, 5)).published == date(2025, 4, 5)
    assert article_as_given(text, doc="a").published == date(2025, 4, 4)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Sake is calm\n\nGOMA, DR Congo, 17 March 2025 (Wire) - The town is calm.", (2025, 3, 17)),
        ("Sake est calme\n\nBunia, le 28 février 2025 – La cité dort.", (2025, 2, 28)),
    ],
)
def test_a_full_date_in_the_dateline_is_the_day_of_publication(text, day):
    assert publication_day(text) == date(*day)


@pytest.mark.parametrize(
    "text",
    [
        "GOMA, 17 March - The town is calm.",
        "Sake is calm\n\nRebels entered Sake on 17 March 2025 - the town fell.",
    ],
)
def test_a_date_without_a_year_or_in_a_sentence_is_none(text):
    assert publication_day(text) is None
