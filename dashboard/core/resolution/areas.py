"""Words that show a whole territory where only its name stands, which its chief town bears, too.

"Villages in Masisi" lie in the territory of Masisi, "dans le Masisi" and "the front in Masisi"
speak of it, and "Masisi. Fighting around Nyabiondo" is a report's item on it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

from dashboard.core.recognition.names.page import Page
from dashboard.core.recognition.words.words import COMPASS
from dashboard.core.resolution.candidates import Named
from dashboard.core.resolution.cues import (
    AREA_OF,
    FRENCH_ARTICLES,
    HELD_IN_AREAS,
    INSIDE,
    LINKS,
    LYING,
    ONLY_IN_AREAS,
    THAT_OF,
)
from dashboard.core.resolution.kinds import is_close, row_before
from dashboard.core.resolution.scene import Scene, point_of
from dashboard.core.tokens import name_key
from dashboard.model.members import KIND_CITY, KIND_TERRITORY

#: Behind a name that heads an item: "Masisi. Fighting", "Djugu : 640 ménages", "LUBERO\n".
_BEHIND_A_HEAD = re.compile(r" ?[.:] ?| [–—-] |[.:]?\s*\n\s*")
#: Before it: a new line and what marks an item of a list, "\n• ".
_BEFORE_A_HEAD = re.compile(r"(?s:.*)\n[\s*•·▪■◦>–—-]*")
#: So many names of an item are looked at.
_NAMES_OF_ITEM = 12
#: Before a village they may tell from where people came to the town that heads the item.
_LEFT_FOR = frozenset("from de d depuis kutoka toka".split())
#: So many words lie between "the territory of Masisi" and "that of Walikale".
_REACH = 12


def told_as_area(scene: Scene, name: Named) -> str:
    """The words that show an area rather than the town of its name; empty where none do."""
    return (
        _area_word(scene.page, name.first)
        or _holds_name_before(scene, name)
        or _holds_settlements(scene, name)
        or _is_that_of(scene, name)
        or _heads_an_item(scene, name)
    )


def _holds_name_before(scene: Scene, name: Named) -> str:
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


def has_french_article(page: Page, first: int) -> bool:
    """Whether "le", "du" or "au" stands right before the name: "dans le Masisi"."""
    tokens, index = page.tokens, first - 1
    return (
        index >= page.bounds(first)[0]
        and tokens.words[index] in FRENCH_ARTICLES
        and tokens.gaps[first] == " "
        and not tokens.capital[index]
    )


def _area_word(page: Page, first: int) -> str:
    """Words that speak of an area: "in the north of Masisi", "dans le Masisi"."""
    tokens = page.tokens
    start = page.bounds(first)[0]
    index = first - 1
    if index < start or not is_close(page, first):
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


def _holds_settlements(scene: Scene, name: Named) -> str:
    """As in "villages in Masisi and Rutshuru", "throughout Walikale": no town holds villages."""
    page = scene.page
    for first in (name.first, *row_before(scene, name)):
        head = _head_inside(page, first)
        if head is not None:
            return page.words(head, first)
    return ""


def _head_inside(page: Page, first: int) -> int | None:
    """Index of "villages" in "villages located in X", of "throughout" in "throughout X"."""
    words, start, index = page.tokens.words, page.bounds(first)[0], first - 1
    if index < start or not is_close(page, first):
        return None
    if words[index] in ONLY_IN_AREAS:
        return index
    while index > start and words[index] in INSIDE and is_close(page, index):
        index -= 1
    if index > start and words[index] in LYING and is_close(page, index):
        index -= 1
    return index if index < first - 1 and words[index] in HELD_IN_AREAS else None


def _is_that_of(scene: Scene, name: Named) -> str:
    """As in "le territoire de Masisi et celui de Walikale"."""
    page = scene.page
    before = page.before(name.first, _REACH)
    is_that_of = len(before) > 2 and before[-2] in THAT_OF and before[-1] in LINKS
    if is_that_of and any(word.startswith("territo") for word in before[:-2]):
        return page.words(name.first - 2, name.first)
    return ""


def _heads_an_item(scene: Scene, name: Named) -> str:
    """As in "Masisi. Fighting around Nyabiondo": an item of a report on what lies in the area.

    No head is a city: "BENI : " before a village of its territory may be where it was written.
    Nor shows a village an area that people left for what the head names: "Masisi : 300 families
    from Nyabiondo".
    """
    gaps = scene.page.tokens.gaps
    if name.first and not _BEFORE_A_HEAD.fullmatch(gaps[name.first]):
        return ""
    if not _BEHIND_A_HEAD.match(gaps[name.last]):
        return ""
    if any(bearing.place.kind is KIND_CITY for bearing in name.bearings):
        return ""
    own = {one.place.admin2 for one in name.bearings if one.place.kind is KIND_TERRITORY}
    mine = {one.place.id for one in name.bearings}
    for other in islice(_names_of_item(scene, name), _NAMES_OF_ITEM):
        is_inside = all(one.place.admin2 in own for one in other.bearings)
        points = [place for place in point_of(other) if place.id not in mine]
        if is_inside and points and not _is_left(scene, other):
            return f"{name.mention.words}: … {other.mention.words}"
    return ""


def _is_left(scene: Scene, name: Named) -> bool:
    """As Bule in "300 families from Fataki and Bule"."""
    words, start = scene.page.tokens.words, scene.page.bounds(name.first)[0]
    row = (name.first, *row_before(scene, name))
    return any(first > start and words[first - 1] in _LEFT_FOR for first in row)


def _names_of_item(scene: Scene, name: Named) -> Iterator[Named]:
    """The names behind a head, up to the end of its paragraph or item."""
    gaps = scene.page.tokens.gaps
    ends = (at for at in range(name.last + 1, len(gaps)) if "\n" in gaps[at])
    end = next(ends, len(gaps))
    for at in range(name.last, end):
        if at in scene.named:
            yield scene.named[at]
