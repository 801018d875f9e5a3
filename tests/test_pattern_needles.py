"""What a pattern cannot match without is looked for first, and never keeps it from matching."""

from __future__ import annotations

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dashboard.core.events.doubt.moods import MOODS
from dashboard.core.events.words.support_cues import PATTERNS as SUPPORT
from dashboard.core.pattern_needles import Needles, needles
from dashboard.core.timing.rules import rules_of

PATTERNS = [
    *(rule.pattern for rule in MOODS),
    *(re.sub(r"\{\w+\}", "m23", row.pattern) for row in SUPPORT),
    *(rule.pattern.pattern for rule in rules_of("")[0]),
]


@pytest.mark.parametrize("pattern", PATTERNS)
@given(data=st.data())
@settings(max_examples=4, deadline=None)
def test_whatever_a_pattern_of_the_tables_matches_holds_one_of_its_needles(pattern, data):
    # given any text that the pattern matches
    text = data.draw(st.from_regex(pattern))

    # when it is walked for needles, then the pattern is called for
    assert Needles([pattern]).called_for(text) == {0}


@pytest.mark.parametrize(
    ("pattern", "found"),
    [
        (r"took|takes? over", {"took", "take over", "takes over"}),
        (r"\b(?:will|would) (?:\w+ )?take", {"will ", "would "}),
        (r"(?:the )?(?:army|m23)+ (?=fled)", {"army", "m23"}),
        (r"(?<!not )(?P<what>raid|attack)(?!s)\b", {"raid", "attack"}),
        (r"near(?:ly)? [^.]{0,20}?captur(?:e|ing)", {"near ", "nearly "}),
        (r"a{2,3}b", {"a"}),
        (r"of [a-z]*? denied\.", {" denied."}),
        (r"x\|y|[|)]z", {"x|y", "|z", ")z"}),
        (r"x(?:abc)?|y(?:abc)*", {"x", "xabc", "y"}),
        (r"\w+|took", set()),
        (r"(?:took)?\d*", set()),
        (r"(?i:took) \d{1,3} ?", set()),
        (r"(?i:radio ?[|/] ?fm)", set()),
        (r"(?i:[^|]+ ?\| ?)\w+", {"|", "| ", " |", " | "}),
        (r"[–-] \w+ [→›]$", {" →", " ›"}),
        (r"[a-z]+[^ab] \d", set()),
        (r"\d+(?:km){0,1}", set()),
        (r" +", set()),
    ],
)
def test_of_all_that_must_stand_there_the_most_telling_is_looked_for(pattern, found):
    assert needles(pattern) == found


def test_patterns_of_which_nothing_is_sure_are_always_called_for():
    assert Needles([r"\w+", r"took"]).called_for("left") == {0}
    assert Needles([r"\w+"]).called_for("") == {0}
    assert list(Needles([r"\w+"]).hits("left")) == []
