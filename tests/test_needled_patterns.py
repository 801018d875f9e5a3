"""A pattern that is asked by its needles finds what it would find by itself, and no more."""

from __future__ import annotations

import random
import re

import event_grid_english
import event_grid_french
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dashboard.core import events, needled_patterns
from dashboard.core.needled_patterns import needled
from dashboard.core.pattern_needles import needles
from dashboard.core.plain import plain

assert events, "what looks for events makes the patterns"
MADE = tuple(needled_patterns.MADE)

_CHANCE = random.Random(19)
#: What somebody did somewhere, and much that only looks like it.
COMPOSED = [
    plain(grid.draw(_CHANCE).text)
    for grid in (event_grid_english, event_grid_french)
    for _ in range(60)
]

DENIED = r"[^.;]{0,30} (?:never took place|did not (?:happen|occur))\b"
ASKED, PLAIN = needled(DENIED), re.compile(DENIED)


@given(data=st.data())
@settings(max_examples=300, deadline=None)
def test_what_is_found_is_what_the_pattern_finds(data):
    # given a text with pieces of what is looked for, and a stretch of it
    pieces = (" never took place", " did not happen", " did", " in Sake", ".", "the raid")
    text = "".join(data.draw(st.lists(st.sampled_from(pieces), max_size=9)))
    ends = st.integers(0, len(text))
    start, end = data.draw(ends), data.draw(ends)

    # when both are asked for it, then they answer the same
    for one, other in (
        (ASKED.search(text), PLAIN.search(text)),
        (ASKED.search(text, start), PLAIN.search(text, start)),
        (ASKED.search(text, start, end), PLAIN.search(text, start, end)),
        (ASKED.match(text, start, end), PLAIN.match(text, start, end)),
    ):
        assert (one and one.span()) == (other and other.span())
    found = [match.span() for match in ASKED.finditer(text, start, end)]
    assert found == [match.span() for match in PLAIN.finditer(text, start, end)]


def test_what_no_needle_stands_for_is_never_compiled():
    # given a pattern, when it is asked where none of its needles stands
    asked = needled(r"den(?:ied|ies) it")
    assert asked.search("The army took Sake.") is None
    assert asked.search("Nobody denies it.", 0, 10) is None

    # then it was never compiled; where one stands, it is looked for
    assert not asked.is_compiled()
    assert asked.search("Nobody denies it.").group() == "denies it"
    assert asked.is_compiled()


@pytest.mark.parametrize("one", MADE, ids=lambda one: one.pattern[:40])
def test_every_pattern_so_asked_has_needles_and_finds_what_it_finds_by_itself(one):
    # given a pattern of the engine: something must stand where it matches, else it gains nothing
    assert needles(one.pattern)

    # when it is looked for in composed sentences, then it stands where it stands by itself
    alone = re.compile(one.pattern)
    for text in COMPOSED:
        found, expected = one.search(text), alone.search(text)
        assert (found and found.span()) == (expected and expected.span())
