"""Names of places at the end of an organisation's that no list has: "MSCO/Mwenga", "SOCO-RDC"."""

from __future__ import annotations

from dashboard.core.place_kinds import STATES
from dashboard.core.recognition.names.organisations import HEADS, LINKS_TO_NAME
from dashboard.core.recognition.names.page import Found, Page, Style
from dashboard.core.recognition.words.unlocated_words import ROADS
from dashboard.core.recognition.words.words import _set


def branch_reason(page: Page, found: Found, taken: set[int]) -> str | None:
    """As in "the Sinaloa drug cartel", "HIROTEC America": a name inside one that no list has. The
    reason in words; None for a name that stands by itself."""
    if page.has_any(_GANGS) and _is_gangs(page, found):
        return "it is part of the name of a gang"
    if _is_spelled_out(page, found):
        return "the initials behind it are an organisation's, whose name ends with it"
    brand = found.first - 1
    if brand in taken:
        return None
    is_behind = brand > page.bounds(found.first)[0] and page.spaced(found.first)
    is_initials = _is_acronym(page, brand)
    is_noun = is_behind and _makes_noun(page.tokens.words[brand - 1])
    if is_initials and (is_noun or _is_tied_to_seat(page, found)):
        return "an office is named for its seat: “" + page.words(brand, found.last) + "”"
    is_wide = found.bearings[0].place.kind in STATES
    is_brand = is_initials and len(page.tokens.printed(brand)) >= _SHORTEST_BRAND
    if not (is_behind and is_wide and is_brand) or page.style(found.first) is not Style.NORMAL:
        return None
    return f"part of the name of an organisation: “{page.words(brand, found.last)}”"


def _makes_noun(word: str) -> bool:
    """Whether initials behind the word are a noun: "la CRDH Irumu", "8e CEPAC Virunga"."""
    return word in _ITS_ARTICLES or (word[:1].isdigit() and word.endswith(_ORDINALS))


def _is_spelled_out(page: Page, found: Found) -> bool:
    """As in "le parti nouvel élan du Congo (PANECO)": printed small, its initials in brackets."""
    tokens, last = page.tokens, found.last
    opens = last + 1 < len(tokens.gaps) and tokens.gaps[last] in (" (", "(")
    if not opens or not _is_acronym(page, last):
        return False
    place = found.bearings[0].place
    own = (place.name, *place.other_names, *place.weak_names)
    if tokens.printed(last) in own:
        return False  # "République démocratique du Congo (RDC)"
    before = page.before(found.first, _REACH_OF_HEAD)
    is_linked = before[-1:] != [] and before[-1] in LINKS_TO_NAME | {"au", "en", "in"}
    if "civile" in before:
        return False  # "la société civile du Maniema (SOCIMA)" is everybody there
    is_headed = not HEADS.isdisjoint(before) or "unite" in before
    return is_linked and tokens.gaps[last + 1].startswith(")") and is_headed


_REACH_OF_HEAD = 9


def _is_gangs(page: Page, found: Found) -> bool:
    after = page.after(found.last, 2)
    if _GANGS.isdisjoint(after) or not page.spaced(found.last):
        return False
    return after[0] in _GANGS or not page.tokens.capital[found.last]


def _is_tied_to_seat(page: Page, found: Found) -> bool:
    """As in "MSCO/Mwenga", "SYNDICO-RDC"; no "KILO-Bunia" of a road."""
    gap = page.tokens.gaps[found.first]
    is_tied = gap == "-" and page.style(found.first) is Style.NORMAL
    return gap == "/" or (is_tied and ROADS.isdisjoint(page.before(found.first, _REACH_OF_ROAD)))


def _is_acronym(page: Page, index: int) -> bool:
    """As in "MSCO/Mwenga", "DGM/Kasindi": capitals alone."""
    printed = page.tokens.printed(index)
    return len(printed) > 1 and printed.isalpha() and printed.isupper()


#: A road is named so many words before its ends at most.
_REACH_OF_ROAD = 6

#: Before initials they make them a noun: "la CRDH Irumu", "the DGM Kasindi", "(Source : CMP
#: Sud-Kivu)"; no "URGENT Goma".
_ITS_ARTICLES = _set("le la l du the source sources selon")

_ORDINALS = ("e", "eme", "er", "ere", "th", "nd", "rd", "st")

#: Before them the place is where a gang is from: "the Sinaloa drug cartel".
_GANGS = _set("cartel cartels mafia syndicate")
_SHORTEST_BRAND = 4
