"""What is made of claims leaves Newsmap in full: comparisons, checks, flows, stocks, each claim."""

from __future__ import annotations

from itertools import groupby
from typing import Any

import pytest

from dashboard.core.clean import article_as_given
from dashboard.core.gazetteer import Gazetteer
from dashboard.export.found import found_line
from dashboard.export.rows import Row
from dashboard.export.tables import TABLES
from dashboard.model import Reading
from dashboard.pipeline import read_article
from dashboard.ui.view.build import view_of
from dashboard.ui.view.choice import Choice
from dashboard.ui.view.corpus import Corpus, corpus_of


def table(corpus: Corpus, name: str) -> list[Row]:
    """The rows of one table."""
    return list(TABLES[name](corpus, view_of(corpus, Choice(provinces=True))))


def read(text: str, gazetteer: Gazetteer) -> Reading:
    """One short article, as given."""
    return read_article(article_as_given(text, doc="a"), gazetteer)


def rows_of(text: str, gazetteer: Gazetteer, name: str) -> list[Row]:
    """The rows of one table for one short article."""
    return table(corpus_of([read(text, gazetteer)]), name)


def sides(rows: list[Row], about: str) -> dict[Any, list[str]]:
    """The words of each side's sentences, by its number."""
    found: dict[Any, list[str]] = {}
    for row in rows:
        if row["about"] == about and row["standing"] != "one_source":
            found.setdefault(row["side"], []).append(str(row["side_words"]))
    return found


def test_the_three_disagreements_of_the_seeds_stand_side_by_side_in_the_table(seed_corpus):
    rows = table(seed_corpus, "comparisons")
    assert {words for group in sides(rows, "resistance").values() for words in group} >= {
        "with little resistance",
        "heavy artillery fire throughout the day",
    }
    support = [row for row in rows if row["about"] == "support"]
    assert {row["stance"] for row in support} >= {"accuses", "denies"}
    halt = [row for row in rows if row["about"] == "halt"]
    assert {row["articles"] for row in halt} == {2}
    assert len({row["article_id"] for row in halt}) == 2


def test_the_rows_of_a_comparison_share_its_id_and_only_its(seed_corpus):
    rows = table(seed_corpus, "comparisons")
    ids = [key for key, _ in groupby(row["comparison_id"] for row in rows)]
    assert len(ids) == len(set(ids))
    for _, group in groupby(rows, key=lambda row: row["comparison_id"]):
        together = list(group)
        assert len({(row["about"], row["subject"], row["standing"]) for row in together}) == 1


def test_every_claim_of_the_boards_can_be_found_in_the_other_tables(seed_corpus):
    known = {
        row["claim_id"]
        for name in ("distances", "flows", "events", "populations")
        for row in table(seed_corpus, name)
    }
    for name in ("comparisons", "checks"):
        assert {row["claim_id"] for row in table(seed_corpus, name)} <= known


def test_an_answer_names_a_claim_that_the_table_holds(seed_corpus):
    events = table(seed_corpus, "events")
    answers = {row["answers"] for row in events if row["answers"]}
    assert answers
    assert answers <= {row["claim_id"] for row in events}


def test_a_claim_that_is_answered_names_who_answers_it(gazetteer):
    text = "M23 said on Monday that it had taken Sake, near Goma. The army denied the claim."
    asserted, denied = rows_of(text, gazetteer, "events")
    assert (asserted["type"], asserted["answered_by"]) == ("claimed_only", denied["claim_id"])
    assert (denied["answers"], denied["answered_by"]) == (asserted["claim_id"], "")


def test_a_check_stands_with_both_its_sentences(gazetteer):
    text = (
        "Tens of thousands of residents fled Walikale on Monday. "
        "Walikale has a population of around 15,000."
    )
    rows = [row for row in rows_of(text, gazetteer, "checks") if row["about"] == "population"]
    assert [row["fits"] for row in rows] == ["no", "no"]
    assert len({row["check_id"] for row in rows}) == 1
    assert [str(row["excerpt"])[:4] for row in rows] == ["Tens", "Wali"]
    assert {row["name"] for row in rows} == {"Walikale"}


@pytest.mark.parametrize(
    ("text", "origins", "places"),
    [
        (
            "Some 3,000 people displaced from Masisi territory live in Minova and Sake.",
            {"Masisi territory"},
            {"Minova", "Sake"},
        ),
        ("More than 4,000 families are displaced in Minova.", {None}, {"Minova"}),
    ],
)
def test_people_living_displaced_keep_where_they_come_from_and_every_place_where_they_are(
    text, origins, places, gazetteer
):
    rows = rows_of(text, gazetteer, "flows")
    assert {row["measure"] for row in rows} == {"stock"}
    assert {row["from_name"] for row in rows} == origins
    assert {row["to_name"] for row in rows} == places
    assert len({row["claim_id"] for row in rows}) == 1


def test_people_displaced_from_somewhere_are_not_written_down_as_living_there(gazetteer):
    rows = rows_of("There are 3,000 people displaced from Sake, the UN said.", gazetteer, "flows")
    assert [(row["from_name"], row["to_name"]) for row in rows] == [("Sake", None)]


def test_a_flight_without_any_place_is_exported_with_open_ends(gazetteer):
    (row,) = rows_of("Some 2,000 people fled the fighting on Monday.", gazetteer, "flows")
    assert (row["from_name"], row["to_name"], row["low"]) == (None, None, 2000)


def test_a_lent_end_and_one_that_may_be_either_say_so(gazetteer):
    (lent,) = rows_of(
        "Rebels attacked Sake on Monday. Some 2,000 people fled to Goma.", gazetteer, "flows"
    )
    assert (lent["from_name"], lent["carried"]) == ("Sake", "Sake")
    (either,) = rows_of(
        "Fighting has displaced 5,000 people in Masisi territory since Monday.", gazetteer, "flows"
    )
    assert either["either_end"] == "Masisi"


# --------------------------------------------------------------------------- newsmap extract


def test_a_line_of_found_jsonl_holds_what_one_text_says_against_itself(gazetteer):
    text = (
        "M23 rebels captured Walikale with little resistance, officials said. "
        "Residents said M23 took Walikale after heavy fighting."
    )
    found = found_line("a", read(text, gazetteer))
    (one,) = [one for one in found["comparisons"] if one["about"] == "resistance"]
    assert (one["place"], one["standing"]) == ("Walikale", "contradict")
    assert [side["words"] for side in one["sides"]] == [
        "with little resistance",
        "after heavy fighting",
    ]
    for side in one["sides"]:
        for claim in side["claims"]:
            assert side["words"] in text[claim["start"] : claim["end"]]


def test_a_line_of_found_jsonl_holds_flows_and_checks(gazetteer):
    text = (
        "Thousands of residents fled Sake for Goma on Monday. At least 4,000 people fled Sake for "
        "Goma on Monday, the UN said. Sake lies 5 km from Goma."
    )
    found = found_line("a", read(text, gazetteer))
    (flow,) = found["flows"]
    assert (flow["origin"], flow["destination"]) == ("Sake", "Goma")
    assert len(flow["beside"]) == 1
    (check,) = [one for one in found["checks"] if one["about"] == "distance"]
    assert check["fits"] is False
    assert "5 km" in check["finding"]
