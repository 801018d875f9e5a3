"""Where an unknown name ends that goes on in small print: "Banda-vilemba", "Bushaku 2"."""

from __future__ import annotations

from dashboard.core.recognition.names.page import Page
from dashboard.core.recognition.words.unlocated_words import PARTS_OF_TOWN
from dashboard.core.recognition.words.words import FUNCTION_WORDS, TIME_WORDS, _set

_BEHIND_NUMBER = _set("et ou dans en situe situee au du de in and or of on near")
_COMMON = FUNCTION_WORDS | TIME_WORDS


def end_of(page: Page, last: int) -> int:
    """One past the last word of the name, its small half and its number with it.

    Args:
        page: The article.
        last: One past the last of its words with a capital.
    """
    return _past_number(page, _past_small_half(page, last))


def _past_small_half(page: Page, last: int) -> int:
    """As in "Banda-vilemba": the second half of a village's name is printed small at times.

    Not in English, which ties verbs to names so: "Goma-based".
    """
    tokens = page.tokens
    if page.article.language == "en" or tokens.gaps[last] != "-" or last >= len(tokens.words):
        return last
    word = tokens.words[last]
    is_half = word.isalpha() and len(word) > _TOO_SHORT and word not in PARTS_OF_TOWN
    return last + 1 if is_half and not tokens.capital[last] and word not in _COMMON else last


#: "ce Kivu-là", "Kindu-port": so short a word is no half of a name.
_TOO_SHORT = 4


def _past_number(page: Page, last: int) -> int:
    """As in "Bushaku 1, Bushaku 2 et …": a village's number is part of its name."""
    tokens = page.tokens
    if last >= page.bounds(last - 1)[1] or tokens.gaps[last] != " ":
        return last
    word, after = tokens.words[last], page.after(last + 1, 1)
    ends = (
        not tokens.gaps[last + 1].startswith(" ") or after[:1] == [] or after[0] in _BEHIND_NUMBER
    )
    return last + 1 if word.isdigit() and len(word) == 1 and ends else last
