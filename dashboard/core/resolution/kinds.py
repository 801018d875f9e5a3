"""The kind of place that the words beside a name say: "the town of", "territory", "dans le"."""

from __future__ import annotations

from dashboard.core.place_kinds import SETTLED
from dashboard.core.recognition.names.page import Page
from dashboard.core.recognition.words.words import COMPASS
from dashboard.core.resolution.candidates import Named
from dashboard.core.resolution.cues import AFTER, AREA_OF, BEFORE, FRENCH_ARTICLES, LINKS
from dashboard.core.resolution.scene import Scene
from dashboard.core.tokens import name_key
from dashboard.model import PlaceKind

_PLURALS = {
    "territories": (PlaceKind.TERRITORY,),
    "territoires": (PlaceKind.TERRITORY,),
    "provinces": (PlaceKind.PROVINCE,),
    "towns": (PlaceKind.TOWN, PlaceKind.CITY, PlaceKind.VILLAGE),
    "cities": (PlaceKind.CITY, PlaceKind.TOWN),
    "villages": (PlaceKind.VILLAGE,),
    "camps": (PlaceKind.CAMP,),
    "sites": (PlaceKind.CAMP,),
}
#: Between the kind and "de": "le territoire voisin de Lubero".
_BESIDE = frozenset("voisin voisine voisins entier limitrophe frontalier neighbouring".split())
#: Before the first name of a row they hold for the others, too.
_HOLD_FOR_ALL = frozenset(
    "territories territoires territoire territory villages provinces province quartiers".split()
)
_JOINTS = frozenset(["and", "et", "na", "or", "ou"])
_ARTICLES = frozenset("the a an le la un une".split())


def holds_name_before(scene: Scene, name: Named) -> str:
    """As in "Rubaya, in Masisi", "Mutongo (Walikale)": a village lies in the territory."""
    page = scene.page
    if page.tokens.gaps[name.first] == " (" and page.tokens.capital[name.first - 1]:
        return page.words(name.first - 1, name.first)
    before = page.before(name.first, 1)
    if before not in (["in"], ["en"], ["dans"]) or name.first < 2:
        return ""
    for back in range(name.first - 2, name.first - 6, -1):
        other = scene.named.get(back)
        if other is not None and other.last == name.first - 1:
            key = " ".join(page.tokens.words[name.first : name.last])
            if any(name_key(one.place.admin2) == key for one in other.bearings):
                return page.words(other.first, name.first)
    return ""


def kind_beside(scene: Scene, name: Named) -> tuple[tuple[PlaceKind, ...], str]:
    """The kinds said beside the name or beside the row of names it stands in, and the word."""
    page = scene.page
    words = page.tokens.words
    start, stop = page.bounds(name.first)
    last = name.last
    if last < stop and words[last] in AFTER and _close(page, last):
        return AFTER[words[last]], words[last]
    if words[last : last + 1] == ["itself"] and "chief" in words[last : last + 6]:
        return tuple(SETTLED), "itself, the chief town"
    apposed = _apposed(page, last, stop)
    if apposed:
        return BEFORE[apposed], apposed
    index = name.first - 1
    while index >= start and words[index] in LINKS and _close(page, index + 1):
        index -= 1
    if index > start and words[index] in _BESIDE and words[index - 1] in BEFORE:
        index -= 1
    if index >= start and words[index] in BEFORE and index < name.first - 1:
        return BEFORE[words[index]], words[index]
    if index >= start and words[index] in BEFORE and _close(page, name.first):
        return BEFORE[words[index]], words[index]
    kinds, word = _kind_of_row(scene, name, start)
    return (kinds, word) if kinds else _kind_behind_row(scene, name, stop)


def _apposed(page: Page, last: int, stop: int) -> str:
    """As in "Kisangani, the village up north", "San Marcos, a province of Guatemala"."""
    tokens = page.tokens
    if last + 1 >= stop or tokens.gaps[last] != ", " or tokens.words[last] not in _ARTICLES:
        return ""
    for index in range(last + 1, min(stop, last + 4)):
        if not page.touches(index):
            return ""
        kind = BEFORE.get(tokens.words[index], (None,))[0]
        if kind in SETTLED or tokens.words[index] == "province":
            return tokens.words[index]
    return ""


def _kind_of_row(scene: Scene, name: Named, start: int) -> tuple[tuple[PlaceKind, ...], str]:
    """As in "territories of Masisi and Rutshuru": the plural before the first holds for all."""
    words, gaps = scene.page.tokens.words, scene.page.tokens.gaps
    index = name.first
    for _ in range(8):
        back = index - 1
        if back >= start and words[back] in ("de", "d", "du"):
            back -= 1
        if back >= start and words[back] in _JOINTS:
            back -= 1
        elif gaps[back + 1] != ", " and gaps[index] != ", ":
            break
        other = next(
            (
                scene.named[at]
                for at in range(back, max(start, back - 5) - 1, -1)
                if at in scene.named
            ),
            None,
        )
        if other is None or other.last != back + 1:
            break
        index = other.first
        head = index - 1
        while head >= start and words[head] in LINKS:
            head -= 1
        if head >= start and words[head] in _HOLD_FOR_ALL:
            return BEFORE.get(words[head], ()), words[head]
    return (), ""


def _kind_behind_row(scene: Scene, name: Named, stop: int) -> tuple[tuple[PlaceKind, ...], str]:
    """As in "Uvira, Walungu and Fizi territories": the plural behind the last holds for all."""
    tokens = scene.page.tokens
    index = name.last
    for _ in range(12):
        following = index
        if following < stop and tokens.words[following] in _JOINTS:
            following += 1
        other = scene.named.get(following)
        if other is None or tokens.gaps[index] not in (" ", ", "):
            break
        index = other.last
    if name.last < index < stop and tokens.words[index] in _PLURALS and _close(scene.page, index):
        return _PLURALS[tokens.words[index]], tokens.words[index]
    return (), ""


def _close(page: Page, index: int) -> bool:
    return page.touches(index) or page.tokens.gaps[index] in (" ", "-", "'", "’")


def has_french_article(page: Page, first: int) -> bool:
    """Whether "le", "du" or "au" stands right before the name: "dans le Masisi"."""
    tokens, index = page.tokens, first - 1
    return (
        index >= page.bounds(first)[0]
        and tokens.words[index] in FRENCH_ARTICLES
        and tokens.gaps[first] == " "
        and not tokens.capital[index]
    )


def area_word(page: Page, first: int) -> str:
    """Words that speak of an area: "in the north of Masisi", "dans le Masisi"."""
    tokens = page.tokens
    start = page.bounds(first)[0]
    index = first - 1
    if index < start or not _close(page, first):
        return ""
    if tokens.words[index] in COMPASS and tokens.capital[index] and index > start:
        return page.words(index, first)
    if has_french_article(page, first):
        return page.words(max(start, index - 1), first)
    while index >= start and tokens.words[index] in ("of", "de", "d", "for", "the", "mwa"):
        index -= 1
    if index >= start and index < first - 1 and tokens.words[index] in AREA_OF:
        measured = any(word in ("km", "kilometres", "miles") for word in page.before(index, 4))
        return "" if measured else page.words(index, first)
    return ""
