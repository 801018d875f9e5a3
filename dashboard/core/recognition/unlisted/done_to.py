"""Unknown names that what is done to them shows to be places: "X fell", "captured X"."""

from __future__ import annotations

from dashboard.core.recognition.names.page import Page
from dashboard.core.recognition.words.unlocated_words import (
    BEFORE_EMPTIED,
    CROSSES,
    EMPTIED,
    ENDS_OF_THINGS,
    FALLS,
    FALLS_ON,
    LINKS,
    PASSIVE,
    PEOPLE_OF,
    PLACE_OF,
    STRICKEN,
    TAKES_PLACE,
    THINGS,
)


def by_verb(page: Page, first: int, last: int, is_theatre: bool) -> str | None:
    """Why what is done to the name makes a place of it; None when nothing does."""
    before = page.before(first, 2)
    if is_theatre and len(before) > 1 and before[-1] in _ADVERBS and page.spaced(first):
        before = page.before(first - 1, 2)
    if before and is_theatre and before[-1] in TAKES_PLACE and page.spaced(first):
        return f"“{before[-1]}” takes a place"
    is_of = len(before) == 2 and before[1] in LINKS
    if is_of and (before[0] in PLACE_OF or (is_theatre and before[0] in PEOPLE_OF)):
        return f"“{before[0]}” goes with a place"
    if len(before) == 2 and before[1] == "sur" and before[0] in FALLS_ON and is_theatre:
        return f"“{before[0]} sur” stands before it"
    if len(before) == 2 and before[0] in CROSSES and before[1] in ("the", "la") and is_theatre:
        return f"“{before[0]} {before[1]}” stands before it"
    if not is_theatre or _may_be_thing(page, first, last) or _is_preposition(page, last):
        return None
    after = page.after(last, 2)
    if after and (after[0] in FALLS or (after[0] in _HAVE_FALLEN and after[-1] in FALLS)):
        return "it is said to have fallen"
    if _is_stricken(page, last):
        return "it is said to be burnt or taken"
    return "it is said to be empty" if _is_emptied(page, last) else None


_HAVE_FALLEN = frozenset("est sont etait etaient a ont has have had".split())
#: Between a verb and the place: "contrôlent désormais X".
_ADVERBS = frozenset(
    """desormais deja aussi egalement entierement totalement partiellement brievement toujours
    ensuite now also briefly fully partly already again""".split()
)


def _is_emptied(page: Page, last: int) -> bool:
    """As in "Bakoga et Mitimba s'étaient dépeuplés", "X was deserted by noon"."""
    after = page.after(last, 5)
    if not after or after[0] not in BEFORE_EMPTIED:
        return False
    return any(word in EMPTIED for word in after)


def _is_stricken(page: Page, last: int) -> bool:
    """As in "Mala, Katolo et Musipi ont été réduits en cendres", "X was razed"."""
    after = page.after(last, 5)
    at = next((at for at, word in enumerate(after) if word in STRICKEN), 0)
    return at > 0 and after[0] in BEFORE_EMPTIED and not PASSIVE.isdisjoint(after[:at])


def _is_preposition(page: Page, last: int) -> bool:
    """As in "Face à ce vide": folded, "à" is the verb of "X a été vidé"."""
    return page.after(last, 1) == ["a"] and page.tokens.printed(last) in ("à", "À")


def _may_be_thing(page: Page, first: int, last: int) -> bool:
    """As in "Bombs fell", "Shops were looted", "Silence fell": the capital is the sentence's."""
    word = page.tokens.words[first]
    if last - first > 1 or first > page.bounds(first)[0]:
        return False
    return word in THINGS or word.endswith(ENDS_OF_THINGS)
