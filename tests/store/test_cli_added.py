"""What the reader missed, added by ``newsmap review``; and any row of the gazetteer for a name."""

from __future__ import annotations

import pytest
from small_engine import V1, article, read
from test_cli_store import newsmap

from dashboard.model import Decision
from dashboard.storage.store import Store, open_store

__all__ = ["newsmap"]

TEXT = (
    "Rebels came to Walikale. Some 2,000 people left the town for Goma on Tuesday, the mayor said. "
    "Bukavu lies 98 km from Goma."
)
ONE = article(TEXT)


@pytest.fixture
def store(newsmap, tmp_path):  # type: ignore[no-untyped-def]  # noqa: ARG001
    with open_store(f"sqlite:///{tmp_path / 'store.sqlite'}") as opened:
        opened.save_article(ONE)
        opened.save_reading(read(ONE), V1)
        yield opened


ADDED = (
    "review", "add", ONE.id, "2,000 people left", "displacement", "origin=walikale",
    "destination=Goma", "figure=some 2,000 people", "when=Tuesday",
)  # fmt: skip


def test_a_claim_is_added_shown_with_who_added_it_edited_and_undone(newsmap, store: Store) -> None:  # type: ignore[no-untyped-def]
    # given a sentence of which nothing was read
    assert "displacement" not in newsmap("review", "show", ONE.id).output

    # when it is added
    told = newsmap(*ADDED, "--by", "Ana", "--note", "the mayor told me").output
    assert "Ana" in told
    assert "add" in told

    # then it is shown with who added it, and can be edited like any other
    (line,) = [
        one for one in newsmap("review", "show", ONE.id).output.splitlines() if "added by" in one
    ]
    assert "added by Ana" in line
    claim = line.split()[0]
    standing = store.reading(ONE.id)
    assert standing is not None
    assert [one.speaker for one in standing.reading.claims] == ["the mayor"]
    newsmap("review", "edit", claim, "stance=claims", "--by", "Ana")
    newsmap("review", "confirm", claim, "--by", "Ben", code=0)
    assert {one.decision for one in store.reviews()} == {
        Decision.ADD, Decision.EDIT, Decision.CONFIRM
    }  # fmt: skip

    # and it is gone once all of them are taken back
    for review in store.reviews():
        newsmap("review", "undo", review.id, "--by", "Ana")
    assert "added by" not in newsmap("review", "show", ONE.id).output


def test_an_event_and_a_distance_are_added(newsmap, store: Store) -> None:  # type: ignore[no-untyped-def]
    newsmap(
        "review", "add", ONE.id, "Rebels came", "captured", "place=Walikale", "actors=Rebels",
        "resistance=little",
    )  # fmt: skip
    newsmap(
        "review", "add", ONE.id, "98 km", "distance", "from=Goma", "to=Bukavu",
        "words=98 km from Goma",
    )  # fmt: skip
    standing = store.reading(ONE.id)
    assert standing is not None
    assert {str(one.kind) for one in standing.reading.claims} == {"control", "distance"}


def test_what_waits_for_its_sentence_is_said(newsmap, store: Store) -> None:  # type: ignore[no-untyped-def]
    first = article(TEXT, url="https://desk.example/1")
    store.save_article(first)
    newsmap(*ADDED)
    later = article(TEXT.replace("2,000", "3,000"), url="https://desk.example/1")
    store.save_article(later)
    store.save_reading(read(later), V1)
    output = newsmap("review", "show", later.id).output
    assert "waits, its words do not stand there now" in output


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (("2,000 people", "displacement", "origin"), "sets no field"),
        (("2,000 people", "displacement", "origin=Paris"), "names no Paris"),
        (("2,000 people", "displacement", "figure=9 people"), "does not hold"),
        (("2,000 people", "migration", "origin=Goma"), "cannot be added"),
        (("Goma", "displacement", "origin=Goma"), "2 sentences"),
        (("bishop", "displacement", "origin=Goma"), "no sentence"),
        (("  ", "displacement", "origin=Goma"), "no sentence"),
        (("{{7*191}}\x1b[31m", "clash", "place=Goma"), "no sentence"),
        (("Rebels came", "clash", "place=Walikale", "actors=\x1b[31mM23"), "does not print"),
    ],
)
def test_what_cannot_be_added_is_refused_with_one_line(newsmap, store, words, told) -> None:  # type: ignore[no-untyped-def]
    result = newsmap("review", "add", ONE.id, *words, code=2)
    assert told in result.output
    assert "\x1b" not in result.output
    assert store.reviews() == ()


def test_any_row_is_found_by_part_of_its_name_and_a_name_moved_to_it(newsmap, store) -> None:  # type: ignore[no-untyped-def]
    mention = next(one.mention for one in read(ONE).resolutions if one.mention.words == "Goma")
    subject = f"{ONE.id}:{mention.start}-{mention.end}"
    lines = newsmap("review", "places", "masis", "--for", subject).output.splitlines()
    (row,) = [one for one in lines if one.startswith("masisi  ")]
    assert "town" in row
    assert "km from" in row
    newsmap("review", "move", subject, "masisi", "--by", "Ana")
    standing = store.reading(ONE.id)
    named = [one for one in standing.reading.resolutions if one.mention.words == "Goma"]
    assert {one.place.id for one in named} == {"masisi"}
    assert "nothing found" in newsmap("review", "places", "qqqq").output


def test_the_place_a_name_is_read_as_is_no_other_place_of_its_article(newsmap, store) -> None:  # type: ignore[no-untyped-def]
    # given an article in which another name as well means Goma
    subjects = {
        one.mention.words: f"{ONE.id}:{one.mention.start}-{one.mention.end}"
        for one in read(ONE).resolutions
    }
    newsmap("review", "move", subjects["Bukavu"], "goma", "--by", "Ana")
    assert len(store.reviews()) == 1

    # when rows are looked up for "Goma", then no way from Goma is told
    told = newsmap("review", "places", "masisi", "--for", subjects["Goma"]).output
    assert "km from Walikale" in told
    assert "km from Goma" not in told
