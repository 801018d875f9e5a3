"""Reprints and shortened copies are found as one text; separate reports of one event are not."""

from __future__ import annotations

import random
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dashboard.core.clean import clean
from dashboard.core.duplicates import CopyIndex, Sketch, copy_groups, sketch_of

SEEDS = sorted((Path(__file__).parents[1] / "seeds").glob("*.txt"))


def article(text, name="a.txt"):
    return clean(text, name=name)


def changed(text, share, seed=1):
    """The text with this share of its words replaced."""
    pick = random.Random(seed)
    words = text.split(" ")
    return " ".join(word if pick.random() > share else f"w{pick.random()}" for word in words)


def are_copies(one, other):
    index = CopyIndex()
    index.add("one", sketch_of(article(one)))
    return bool(index.copies_of(sketch_of(article(other))))


@pytest.fixture(params=SEEDS, ids=lambda path: path.stem)
def text(request):
    return request.param.read_text(encoding="utf-8")


def test_two_reports_of_one_event_in_words_of_their_own_are_no_copies():
    # given the two seeds, which tell of the same town on the same days
    one, other = (path.read_text(encoding="utf-8") for path in SEEDS)

    assert not are_copies(one, other)


@pytest.mark.parametrize("share", [0.0, 0.05, 0.1])
def test_a_text_that_was_touched_up_is_a_copy(text, share):
    assert are_copies(text, changed(text, share))


def test_a_text_that_was_shortened_to_half_is_a_copy(text):
    paragraphs = text.split("\n")

    assert are_copies(text, "\n".join(paragraphs[: len(paragraphs) // 2 + 1]))


def test_capitals_accents_and_line_breaks_do_not_make_another_text(text):
    assert are_copies(text, text.upper().replace("\n", "\n\n").replace("’", "'"))


def test_a_biography_that_two_articles_share_does_not_make_them_copies():
    # given the second seed, whose biography and form an unrelated text carries as well
    seed = SEEDS[1].read_text(encoding="utf-8")
    tail = seed[seed.index("About Ravi Patel") :]
    other = (
        "Floods in Kalemie\n\nHeavy rain destroyed four hundred houses on the shore of Lake "
        "Tanganyika on Sunday night, the mayor said. Schools stay closed for the week, and the "
        "Red Cross handed out tents and blankets to those who lost their homes.\n\n" + tail
    )

    assert not are_copies(seed, other)


def test_two_sentences_are_copies_only_when_they_are_the_same():
    one = "M23 rebels entered the town of Walikale on Wednesday evening, local sources said."

    assert are_copies(one, one)
    assert not are_copies(one, one.replace("Wednesday", "Thursday"))


def test_copies_are_named_closest_first_and_an_article_never_names_itself(text):
    index = CopyIndex()
    index.add("far", sketch_of(article(changed(text, 0.12))))
    index.add("near", sketch_of(article(changed(text, 0.02))))
    index.add("self", sketch_of(article(text)))

    copies = index.copies_of(sketch_of(article(text)), but="self")

    assert [copy.article_id for copy in copies] == ["near", "far"]
    assert copies[0].share > copies[1].share


def test_a_group_begins_with_what_was_published_first(text):
    # given an agency's report, two reprints of later days, and another report
    first = replace(article(text), id="agency", published=date(2025, 3, 20))
    reprint = replace(article(changed(text, 0.05, 2)), id="reprint", published=date(2025, 3, 21))
    undated = replace(article(changed(text, 0.05, 3)), id="undated")
    other = replace(article("Floods in Kalemie. " + "The lake rose by the hour. " * 9), id="other")

    # when they come in in any order, then there is one group, the first publication first
    assert copy_groups([undated, reprint, other, first]) == (("agency", "reprint", "undated"),)


def test_a_sketch_that_was_kept_is_the_same_sketch(text):
    sketch = sketch_of(article(text))

    assert Sketch.from_text(sketch.to_text()) == sketch


@pytest.mark.parametrize("kept", ["", "x", "12:", ":abc", "12:abc", "-1:" + "0" * 640, "12:\ud800"])
def test_a_damaged_sketch_is_none(kept):
    assert Sketch.from_text(kept) is None


def test_the_index_grows_beyond_its_first_rows(text):
    index = CopyIndex()
    for n in range(200):
        index.add(str(n), sketch_of(article(changed(text, 0.9, n))))
    index.add("copy", sketch_of(article(text)))

    assert len(index) == 201
    assert [copy.article_id for copy in index.copies_of(sketch_of(article(text)))] == ["copy"]


@settings(max_examples=50, deadline=None)
@given(st.text(max_size=300))
def test_no_text_raises(words):
    sketch_of(article(words))
