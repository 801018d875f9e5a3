"""Buildings and camps that an earlier sentence placed: "the port of Kalemie ... The port"."""

from __future__ import annotations

from bisect import bisect_left

from dashboard.core.displacements.sentence.memory import Memory, is_camp, is_settled
from dashboard.core.displacements.sentence.row import Row
from dashboard.model import PlaceKind, Resolution

#: What takes people in and is called by its kind alone once it was placed.
FACILITIES = frozenset(
    """port airport stadium school church cathedral chapel parish mission mosque base hospital
    market university hangar convent seminary college monastery warehouse barracks gymnasium
    stade ecole eglise cathedrale chapelle mosquee hopital universite couvent seminaire entrepot
    caserne gymnase aeroport""".split()
)
_THE = frozenset("the this that le la l ce cette cet".split())
_AT = frozenset("of in at near de du d des a dans".split())
#: So many mentions and words back a building is looked for.
_MENTIONS_BACK, _WORDS_BACK = 6, 5


def facility_named(row: Row, memory: Memory, index: int) -> tuple[Resolution, ...]:
    """The place of "the stadium" at a word, where a sentence before says in which place it stands;
    none where its own sentence does."""
    if row.word(index - 1) not in _THE or row.word(index + 1) in _AT:
        return ()
    start = row.tokens.starts[row.lo]
    last = bisect_left(memory.starts, start)
    for item in reversed(memory.resolutions[max(0, last - _MENTIONS_BACK) : last]):
        at = bisect_left(memory.tokens.starts, item.mention.start)
        before = memory.tokens.words[max(0, at - _WORDS_BACK) : at]
        if row.word(index) in before and not _AT.isdisjoint(before) and is_settled(item):
            return (item,)
    return ()


#: "the camp", "le site": a place named as one, before any town.
SITES = frozenset("camp site".split())
#: Of a camp's own kind: "the centre" is one where a centre for people who fled was named.
CENTRES = frozenset("centre center settlement".split())
_OF_KIND = frozenset("transit reception holding".split())
#: How many mentions back it may stand.
_SITE_BACK = 8
_OF_SITE = frozenset(
    "at in de des du d of deplaces refugies personnes deplacees displaced idp".split()
)
_SITE_WORDS = 4


def site_named(memory: Memory, start: int) -> tuple[Resolution, ...]:
    """The last place before an offset that is called a camp or site, in its name or by the words
    before it: "le président du camp des déplacés de Nyongera"."""
    last = bisect_left(memory.starts, start)
    for item in reversed(memory.resolutions[max(0, last - _SITE_BACK) : last]):
        if is_camp(item):
            return (item,)
        at = bisect_left(memory.tokens.starts, item.mention.start) - 1
        reach = at - _SITE_WORDS
        while at > max(0, reach) and memory.tokens.words[at] in _OF_SITE:
            at -= 1
        if at >= 0 and memory.tokens.words[at] in SITES:
            return (item,)
    return ()


def centre_named(row: Row, memory: Memory, index: int) -> tuple[Resolution, ...]:
    """The camp that "the centre" at a word stands for; none where the last place is no camp."""
    the = index - 1 - (row.word(index - 1) in _OF_KIND)  # "the transit centre"
    if row.word(the) not in _THE or row.word(index + 1) in _AT:
        return ()
    last = bisect_left(memory.starts, row.tokens.starts[row.lo])
    for item in reversed(memory.resolutions[max(0, last - _SITE_BACK) : last]):
        at = bisect_left(memory.tokens.starts, item.mention.start)
        behind = memory.tokens.words[at : min(at + _WORDS_BACK, row.lo)]
        if is_camp(item) or not CENTRES.isdisjoint(behind):
            return (item,) if is_settled(item) else ()
    return ()


#: Words for a unit larger than a village, and so many names back one is looked for.
UNITS = frozenset("groupement chefferie secteur".split())
_UNIT_BACK = 3


def unit_named(memory: Memory, start: int) -> tuple[Resolution, ...]:
    """The unit named last before an offset: "à Ziralo … les habitants de ce groupement"."""
    last = bisect_left(memory.starts, start)
    named = memory.resolutions[max(0, last - _UNIT_BACK) : last]
    units = [one for one in named if one.place and one.place.kind is PlaceKind.REGION]
    return tuple(units[-1:])
