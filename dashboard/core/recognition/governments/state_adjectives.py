"""Names of states printed for their adjectives: "US envoy", "Myanmar soldiers"."""

from __future__ import annotations

from dashboard.core.place_sheet import STRENGTH_DEMONYM
from dashboard.core.recognition.names.page import Found, Page
from dashboard.core.recognition.words.words import (
    FUNCTION_WORDS,
    KINDS_BESIDE,
    KINDS_OF_PROVINCES,
    TITLES,
)
from dashboard.model.members import KIND_COUNTRY

_SHORT_FORMS = frozenset(["US", "U.S", "U.S.", "UK", "U.K", "U.K.", "UAE", "USA"])
#: Behind a short form they go with it although they begin with a capital: "U.S. Senate".
_OFFICES_IN_CAPITALS = frozenset(
    """house senate congress army navy air geological department embassy special vice treasury coast
    marines marine district supreme federal national central customs immigration centers census
    food fish forest agency drug postal secret trade state""".split()
)
#: Behind a short form they are part of the country itself: "parallel to the U.S. border".
_GROUND = frozenset(
    """border borders coast coastline coasts soil mainland territory territories airspace waters
    shore shores island islands cities towns states state counties capital south north east west
    southeast southwest northeast northwest midwest""".split()
)
#: Countries whose name English prints for their adjective, too.
_WITHOUT_ADJECTIVE = frozenset("MM NZ PG SB VU HK SG TO PH LK CK TL BF".split())
_OF_STATE = frozenset(
    """army armed military soldiers troops police forces navy junta officials president authorities
    parliament ambassador embassy envoy""".split()
)


def adjective_words(page: Page, found: Found) -> str | None:
    """As in "US envoy", "UK troops": a short form before a noun is as good as "American".

    Returns:
        The words that show it; None when the name stands for no adjective.
    """
    if _has_state_behind(page, found):
        return page.words(found.first, found.last + 1)
    is_spaced = page.spaced(found.last) or page.tokens.gaps[found.last] == ". "
    if not is_spaced or page.words(found.first, found.last) not in _SHORT_FORMS:
        return None
    if page.tokens.capital[found.last : found.last + 1] == [True]:
        title = page.after(found.last, 1)
        is_title = bool(title) and (title[0] in TITLES or title[0] in _OFFICES_IN_CAPITALS)
        return page.words(found.first, found.last + 1) if is_title else None
    after = page.after(found.last, 1)
    if not after or page.tokens.capital[found.last]:
        return None
    if after[0] in FUNCTION_WORDS or after[0] in _GROUND:
        return None
    return page.words(found.first, found.last + 1)


def _has_state_behind(page: Page, found: Found) -> bool:
    """As in "Myanmar soldiers": the name of a country without an adjective that is printed."""
    place, after = found.bearings[0].place, page.after(found.last, 1)
    is_short = page.words(found.first, found.last).isupper() and after[:1] != ["officials"]
    is_state = place.kind is KIND_COUNTRY and (place.country in _WITHOUT_ADJECTIVE or is_short)
    return bool(after) and is_state and after[0] in _OF_STATE and page.spaced(found.last)


def is_adjective(page: Page, found: Found) -> bool:
    """As in "the Somali government": a word for a people that a province bears, too.

    Not "in the Somali region".
    """
    if not any(bearing.strength is STRENGTH_DEMONYM for bearing in found.bearings):
        return False
    after, index = page.after(found.last, 2), found.last
    if after[:1] == ["state"] and after[1:] and after[1] in _OF_A_STATE:
        return True  # "Somali state media"
    is_noun = bool(after) and not page.tokens.capital[index] and page.spaced(index)
    return is_noun and after[0].isalpha() and after[0] not in _NO_NOUNS


_OF_A_STATE = frozenset("media television tv radio broadcaster news forces agency".split())
_NO_NOUNS = FUNCTION_WORDS | KINDS_OF_PROVINCES | KINDS_BESIDE
