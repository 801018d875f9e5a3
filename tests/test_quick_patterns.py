"""Patterns written as trees match what they matched as rows of words."""

from __future__ import annotations

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dashboard.core.actors import ACTOR, ACTORS
from dashboard.core.quick_patterns import quick

PATTERNS = [
    r"a|ab|abc|b",
    r"\b(?:m23|m23 rebels|rebels?|(?:armed |masked )?men|troops?)\b",
    r"(?:force|forces|f\.a\.r|for+ce|[fg]orge|\w+ forged|)s",
    r"(?:(?:the |both |two )(?:sides|camps)|thugs|(?<=the )rwandans|two)(?! who)",
    r"(?:(?:very |only )??little|light|no|(?:no )*none)(?P<what> resistance| fighting)?",
    r"(?P<who>army|armed men|armee|(?:armed|army) (?P<part>unit|wing|wings))s?$",
    r"\(c\)|\(photo|\.\.|[|]|\||a\|b",
]
WORDS = st.sampled_from(
    """a ab abc b m23 rebels rebel armed masked men troop force forces f.a.r forrce gorge forged
    the both two sides camps rwandans who very only little light no none resistance fighting army
    armee unit wing (c) (photo .. | a|b""".split()
)


def found(pattern: re.Pattern[str], text: str) -> list[tuple[tuple[int, int], dict[str, str]]]:
    return [(match.span(), match.groupdict()) for match in pattern.finditer(text)]


@pytest.mark.parametrize("pattern", PATTERNS)
@given(words=st.lists(WORDS, max_size=8), joint=st.sampled_from(["", " ", " "]))
@settings(max_examples=60, deadline=None)
def test_a_tree_finds_what_the_row_of_words_finds(pattern, words, joint):
    text = joint.join(words)
    assert found(quick(pattern), text) == found(re.compile(pattern), text)


def test_the_first_alternative_that_fits_is_taken_as_before():
    assert quick(r"armed|armed men|arm|army").match("armed men").group() == "armed"
    assert quick(r"armed men|armed|arm|army").match("armed men").group() == "armed men"


def test_armed_actors_are_found_with_their_adjectives_and_what_they_belong_to():
    text = "rwanda-backed m23 rebels and suspected gunmen of the fdlr fled from drones"
    assert [match.group() for match in ACTOR.finditer(text)] == [
        "rwanda-backed m23 rebels",
        "suspected gunmen of the fdlr",
        "drones",
    ]


LAID_OUT = [
    r"(?: a\ b | [ab\ ]c | \#d )+ (?P<rest> the\ army | troops | \S\ m23 )?",
    r"""(?:one | two | ten) \ (?:men
      | women) [ ]? s*""",
]


@pytest.mark.parametrize("pattern", LAID_OUT)
@given(text=st.text("abc#d them23 armyonwtwo", max_size=30))
@settings(max_examples=100, deadline=None)
def test_blanks_that_only_lay_out_a_pattern_match_nothing(pattern, text):
    for line in (text, "one men", "ten womens", "a bcthe army"):
        laid_out = found(re.compile(pattern, re.VERBOSE), line)
        assert found(quick(pattern, laid_out=True), line) == laid_out


def test_the_words_for_armed_actors_are_sorted_by_their_first_letter():
    # given words of which one is looked for in every sentence with an event, then none of them
    # begins with what must stand before it: such words would be tried at every word
    assert not [group.words for group in ACTORS if re.search(r"(?:^|\|)\(\?<", group.words)]
