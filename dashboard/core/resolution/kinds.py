"""The kind of place that the words beside a name say: "the town of", "territory"."""

from __future__ import annotations

from collections.abc import Iterator

from dashboard.core.place_kinds import SETTLED
from dashboard.core.recognition.names.page import Page
from dashboard.core.resolution.candidates import Named
from dashboard.core.resolution.cues import AFTER, BEFORE, LINKS
from dashboard.core.resolution.scene import Scene
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
    """territories territoires territoire territory villages vijiji provinces province
    quartiers regions wilaya maeneo miji mikoa majimbo""".split()
)
#: Before "of" and a territory they are its villages, before villages' names these themselves.
_SETTLEMENTS_OF = frozenset("villages hamlets localities localites vijiji".split())
_JOINTS = frozenset(["and", "et", "na", "or", "ou"])
_ARTICLES = frozenset("the a an le la un une".split())


def kind_beside(scene: Scene, name: Named) -> tuple[tuple[PlaceKind, ...], str]:
    """The kinds said beside the name or beside the row of names it stands in, and the word."""
    page = scene.page
    words = page.tokens.words
    start, stop = page.bounds(name.first)
    last = name.last
    if last < stop and words[last] in AFTER and is_close(page, last):
        return AFTER[words[last]], words[last]
    if words[last : last + 1] == ["itself"] and "chief" in words[last : last + 6]:
        return tuple(SETTLED), "itself, the chief town"
    apposed = _apposed(page, last, stop)
    if apposed:
        return BEFORE[apposed], apposed
    kinds, word = _kind_before(scene, name, start, stop)
    if word in _SETTLEMENTS_OF and _stands_beside_settlement(scene, name):
        return tuple(SETTLED), word
    return kinds, word


def _stands_beside_settlement(scene: Scene, name: Named) -> bool:
    """As Masisi in "the villages of Nyabiondo and Masisi": what can only be one is joined to it."""
    return any(
        all(bearing.place.kind in SETTLED for bearing in other.bearings)
        for other in scene.joined(name)
    )


def _kind_before(
    scene: Scene, name: Named, start: int, stop: int
) -> tuple[tuple[PlaceKind, ...], str]:
    page = scene.page
    words = page.tokens.words
    index = name.first - 1
    while index >= start and words[index] in LINKS and is_close(page, index + 1):
        index -= 1
    if index > start and words[index] in _BESIDE and words[index - 1] in BEFORE:
        index -= 1
    is_beside = index < name.first - 1 or is_close(page, name.first)
    if index >= start and words[index] in BEFORE and is_beside:
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
    words = scene.page.tokens.words
    for first in row_before(scene, name):
        head = first - 1
        while head >= start and words[head] in LINKS:
            head -= 1
        if head >= start and words[head] in _HOLD_FOR_ALL:
            return BEFORE.get(words[head], ()), words[head]
    return (), ""


def row_before(scene: Scene, name: Named) -> Iterator[int]:
    """The first words of the names that stand in a row before this one, the nearest first."""
    words, gaps = scene.page.tokens.words, scene.page.tokens.gaps
    start, index = scene.page.bounds(name.first)[0], name.first
    for _ in range(8):
        back = index - 1
        if back >= start and words[back] in ("de", "d", "du"):
            back -= 1
        if back >= start and words[back] in _JOINTS:
            back -= 1
        elif gaps[back + 1] != ", " and gaps[index] != ", ":
            return
        before = range(back, max(start, back - 5) - 1, -1)
        other = next((scene.named[at] for at in before if at in scene.named), None)
        if other is None or other.last != back + 1:
            return
        index = other.first
        yield index


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
    if name.last < index < stop and tokens.words[index] in _PLURALS and is_close(scene.page, index):
        return _PLURALS[tokens.words[index]], tokens.words[index]
    return (), ""


def is_close(page: Page, index: int) -> bool:
    """Whether no more than a space, a hyphen or an apostrophe stands before the word."""
    return page.touches(index) or page.tokens.gaps[index] in (" ", "-", "'", "’")
