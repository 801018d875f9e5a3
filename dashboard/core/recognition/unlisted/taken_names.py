"""Names that the text has given to something else: a storm, an organisation's short form."""

from __future__ import annotations

from dashboard.core.recognition.names.page import Page
from dashboard.core.recognition.words.words import _set

_STORMS = _set("typhoon hurricane cyclone storm typhon ouragan tempete kimbunga")


def storms(page: Page) -> set[str]:
    """As in "Typhoon Rolly": by that name the text calls the storm from then on."""
    if not page.has_any(_STORMS):
        return set()
    tokens = page.tokens
    behind = [index for index in page.capitals() if tokens.words[index - 1] in _STORMS]
    return {tokens.words[index] for index in behind if page.spaced(index) and index}


def short_forms(page: Page, taken: set[int]) -> set[str]:
    """As in "FOREBU" in "Forces républicaines du Burundi (FOREBU)": capitals in brackets behind a
    longer name, by which the text calls it from then on."""
    tokens = page.tokens
    return {
        tokens.printed(index)
        for index in page.capitals()
        if index - 1 in taken
        and tokens.gaps[index] == " ("
        and tokens.gaps[index + 1].startswith(")")
        and tokens.printed(index).isupper()
        and not tokens.printed(index - 1).isupper()
    }
