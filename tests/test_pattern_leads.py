"""The quick look for the signs of a page finds what trying them one by one finds."""

from __future__ import annotations

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dashboard.core.pages.markers import ANY_MARKER, MARKERS
from dashboard.core.pattern_leads import LeadPatterns

PATTERNS = [marker.pattern.pattern for marker in MARKERS]


@pytest.mark.parametrize("marker", MARKERS, ids=lambda marker: marker.reason)
@given(data=st.data())
@settings(max_examples=4, deadline=None)
def test_whatever_a_sign_of_a_page_matches_is_found_by_the_quick_look(marker, data):
    # given any text that the sign matches where it begins
    text = data.draw(st.from_regex(rf"\A(?:{marker.pattern.pattern})"))

    # when it is looked at quickly, then it is seen
    assert ANY_MARKER.match_at(text, 0, len(text))


@given(text=st.text(max_size=60))
@settings(max_examples=60, deadline=None)
def test_the_quick_look_says_what_all_patterns_in_a_row_say(text):
    one_by_one = any(re.compile(pattern).match(text) for pattern in PATTERNS)
    assert ANY_MARKER.match_at(text, 0, len(text)) == one_by_one


@pytest.mark.parametrize(
    ("pattern", "text", "matches"),
    [
        (r"(?:Ab|(?i:cd|e[f|]))g", "CDg", True),
        (r"(?:Ab|(?i:cd|e[f|]))g", "abg", False),
        (r"(?:Ab|(?i:cd|e[f|]))g", "E|g", True),
        (r"(?i:(?:x |y )?z)", "Z", True),
        (r"(?i:(?:x |y )?z)", "X z", True),
        (r"a\|b|[]|]c", "]c", True),
        (r"a\|b|[]|]c", "a|b", True),
        (r"a\|b|[]|]c", "a", False),
        (r"(?i:kivu)", "\u212aivu", True),
        (r"\d+ min", "12 min", True),
        (r"(?=G)\w+", "Goma", True),
    ],
)
def test_alternatives_are_parted_at_their_bars_alone(pattern, text, matches):
    assert LeadPatterns([pattern]).match_at(text, 0, len(text)) is matches
    assert (re.match(pattern, text) is not None) is matches
