"""From a cue to its places: object, subject, behind a preposition, or carried from before."""

from __future__ import annotations

import re

from dashboard.core.events.cues import Cue, Where
from dashboard.core.events.page import Page, usable
from dashboard.core.events.places import (
    PlaceGroup,
    directly_after,
    directly_before,
    first_after,
    is_area,
    last_before,
)
from dashboard.core.spans import Span
from dashboard.model import EventType, PlaceKind, Resolution

#: Before a place that people go to or come from, not where something happens.
_MOTION = frozenset(
    """to toward towards for via vers jusqu'a jusqu'au kuelekea hadi kutoka kuja reached reaching
    fled fleeing flee leaving fui fuyant from depuis direction linking links link""".split()
)
_PEOPLE_OF = frozenset({"residents of", "habitants de", "habitants d'", "wakazi wa", "here and"})

#: What may stand between such a word and the name.
_BETWEEN_MOTION = frozenset(
    "the la le les l' town city village ville cite mji of de wa nearby".split()
)

#: Right before the place that was left: "retreated towards Sake from Minova".
_LEFT_FROM = re.compile(
    r"(?:\b(?:from|out of|kutoka|de|du|des)|\bd') ?"
    r"(?:(?:the|la|le|les|l'|town|city|village|centre|positions|ville|cite|villages?|of|de|in"
    r"|mji|wa"
    r"|kijiji|cha|their|leurs?) ?)*$"
)

_SETTLEMENT = (
    r"(?:town|city|village|locality|area|hill|centre|region|hub|ville|cite|village|localite"
    r"|colline|agglomeration|entite|zone|mji|kijiji|eneo)s?"
)

#: The object or subject that stands for a place named before: "the town", "it", "la cité".
_ANAPHOR_AFTER = re.compile(
    rf"[\"']? (?:all of |toute? |l'ensemble de )?(?:(?:it|there|them)\b(?! (?:is|was|has))"
    r"|(?:the|this|that|la|le|cette|ce|l'|mji|kijiji)"
    rf" ?(?:(?:vital|strategic|key|same|entire|whole|mining|border|market|petite|meme) )*"
    rf"{_SETTLEMENT}\b(?! (?:of|de|d'))|(?:mji|kijiji|eneo) (?:huo|hicho|hilo|huu)|mjini humo)"
)
_ANAPHOR_BEFORE = re.compile(
    rf"(?:\b(?:it|il|elle|which)|\b(?:the|this|la|le|cette|ce|l') ?(?:\w+ )?{_SETTLEMENT}"
    rf"|\b(?:mji|kijiji) (?:huo|hicho|huu))"
    r" (?:(?:has|have|had|is|was|a|est|also|now|finally|reportedly|ete|soon|then) )*$"
)
#: "Rebels who had occupied it pulled out": what came before is only called to mind.
_BACKGROUND = re.compile(r"\b(?:who|which|that|qui) (?:had|avait|avaient) $")
_ANAPHOR_NEAR = re.compile(
    r"\b(?:the|this|that|la|le|cette|ce) (?:town|city|village|locality|cite|ville|localite)\b"
    r"(?! (?:of|de|d'))"
)

#: A place farther from its cue than this, in characters, belongs to something else.
_LOOSE = 90
#: Without a comma between: "fighting between the army and the rebels has intensified in X".
_LOOSE_ALL = 130


def locate(page: Page, cue: Cue, index: int, clause: Span, passive: bool) -> PlaceGroup | None:
    """The group of places in the cue's own sentence; None when it names none for it."""
    groups = page.groups(index)
    where = Where.SUBJECT if passive and cue.row.where is Where.OBJECT else cue.row.where
    if where is Where.SUBJECT:
        return _subject(page, cue, groups, clause)
    if where is Where.OBJECT:
        return _object(page, cue, groups, clause)
    if where is Where.AFTER:
        return _behind(page, cue, groups, clause)
    if passive and not cue.row.people and (group := _subject(page, cue, groups, clause)):
        return group
    return _around(page, cue, groups, clause)


def _subject(
    page: Page, cue: Cue, groups: tuple[PlaceGroup, ...], clause: Span
) -> PlaceGroup | None:
    for group in reversed(groups):
        inside = clause.start <= group.start and group.end <= cue.start
        # "Ishasha, on the border with Uganda, fell": Uganda is no place for an event.
        if inside and usable(group) and directly_before(page.text, group, cue.start):
            return group
    if cue.language == "swahili":
        after = first_after(groups, cue.end, clause.end)
        if after is not None and after.start - cue.end < 30:
            return after
    return None


def _object(
    page: Page, cue: Cue, groups: tuple[PlaceGroup, ...], clause: Span
) -> PlaceGroup | None:
    group = first_after(groups, cue.end, clause.end)
    if group is not None and directly_after(page.text, cue.end, group):
        return group
    if not cue.row.verb:  # "Goma's fall", "M23's Walikale takeover"
        before = last_before(groups, clause.start, cue.start)
        if before is not None and page.text[before.end : cue.start].strip(" ") in ("'s", "s", ""):
            return before
    return None


def _behind(
    page: Page, cue: Cue, groups: tuple[PlaceGroup, ...], clause: Span
) -> PlaceGroup | None:
    if cue.row.type is EventType.WITHDREW and not ends_in_from(page.text, cue):
        return _left(page, cue, groups, clause)
    group = first_after(groups, cue.end, clause.end)
    if group is not None and (
        directly_after(page.text, cue.end, group) or _is_measured(page.text, cue, group)
    ):
        return group
    return None


_KM = re.compile(r"^[^,;.]{0,40}\b(?:km|kilomet\w+|miles?)\b[^,;.]{0,30}$")


def _is_measured(text: str, cue: Cue, group: PlaceGroup) -> bool:
    """Whether only a distance stands between: "advanced to within 20 km of X"."""
    return bool(_KM.match(text[cue.end : group.start]))


def ends_in_from(text: str, cue: Cue) -> bool:
    """Whether a cue's words end in "from", so that what was left must follow."""
    return bool(re.search(r"(?:from|of|\bde|\bd'|\bdu|\bdes)$", text[cue.start : cue.end]))


def _left(page: Page, cue: Cue, groups: tuple[PlaceGroup, ...], clause: Span) -> PlaceGroup | None:
    """The place that was left, never the one that was gone to."""
    for group in groups:
        if cue.end <= group.start < clause.end:
            between = page.text[cue.end : group.start]
            if _LEFT_FROM.search(between) or (cue.language == "swahili" and len(between) < 20):
                return group
    return None


def _around(
    page: Page, cue: Cue, groups: tuple[PlaceGroup, ...], clause: Span
) -> PlaceGroup | None:
    inside = first_after(groups, cue.start, cue.end)
    if inside is not None:
        return inside
    for group in groups:
        if cue.end <= group.start < clause.end:
            if _belongs(page, cue, group):
                return group
            break
    before = last_before(groups, clause.start, cue.start)
    return before if before is not None and _reaches(page, cue, clause, before) else None


def _reaches(page: Page, cue: Cue, clause: Span, group: PlaceGroup) -> bool:
    """Whether a fight or an attack belongs to a place named before it."""
    if cue.start - group.end > _LOOSE or _is_motion(page, group, clause.start):
        return False
    if cue.row.people and not _is_locative(page, group, clause.start):
        return False
    return not is_definite(page, cue) or bool(
        _OPENS.match(page.text, clause.start, group.start + 1)
    )


#: "In Goma, the fighting": a place that opens the clause.
_OPENS = re.compile(
    r"[\s\"'-]*(?:(?:in|at|near|around|a|au|aux|en|dans|pres de|katika|huko) )?"
    r"(?:(?:the|la|le) )?\w$"
)


_WORKS = frozenset({EventType.HALTED_OPERATIONS, EventType.REOPENED})

#: Words that begin another clause: "the fighting comes after talks in Doha".
_OTHER_CLAUSE = re.compile(
    r"\b(?:(?:after|before)(?! (?:dawn|midnight|noon|midday|sunrise|nightfall|dark|\d|\w+day))|when"
    r"|while|because|despite|comes?|came|followed|apres(?! minuit)|avant(?! l'aube)|lorsque|alors"
    r"|malgre|depuis que|intervient|baada ya|kabla ya|ingawa)\b"
)


def _belongs(page: Page, cue: Cue, group: PlaceGroup) -> bool:
    """Whether a place behind a fight or an attack is where it happened."""
    gap = page.text[cue.end : group.start]
    if cue.row.type not in _WORKS and _OTHER_CLAUSE.search(gap):
        return False
    if len(gap) > (_LOOSE if "," in gap else _LOOSE_ALL) or (
        cue.row.type not in _WORKS and _is_motion(page, group, cue.end)
    ):
        return False
    if cue.row.people and not _is_locative(page, group, cue.end):
        return False
    return not (is_definite(page, cue) and "," in page.text[cue.end : group.start])


def is_definite(page: Page, cue: Cue) -> bool:
    """Whether a noun points to what was told before: "the fighting", "les combats"."""
    if cue.row.verb:
        return False
    return bool(_DEFINITE.search(page.text, max(0, cue.start - 12), cue.start))


#: "before the raids, and in Bule": what was told already needs its place close by.
_DEFINITE = re.compile(r"\b(?:the|these|this|those|les|ces|cette|ce)\b $")


#: Right before a place where something happens to people.
_LOCATIVE = re.compile(
    r"\b(?:in|at|near|around|outside|inside|across|within|between|on|a|au|aux|en|dans|pres de|sur"
    r"|autour de|entre|vers|katika|huko|karibu na|kwenye|mjini|kijiji cha|mji wa|eneo la|wilaya ya)"
    r" (?:(?:the|la|le|les|l'|village|villages|town|city|area|of|de|d'|cite|ville|localite|village"
    r"|nearby|neighbouring|wa|cha) ?)*$"
)


def _is_locative(page: Page, group: PlaceGroup, start: int) -> bool:
    return bool(_LOCATIVE.search(page.text, max(start, group.start - 50), group.start))


def _is_motion(page: Page, group: PlaceGroup, start: int) -> bool:
    words = page.text[max(start, group.start - 50) : group.start].replace("'", "' ").split()
    if " ".join(words[-2:]) in _PEOPLE_OF:
        return True
    while words and words[-1] in _BETWEEN_MOTION:
        words.pop()
    return bool(words) and words[-1] in _MOTION


# ----------------------------------------------------------------- carried from before


def points_back(text: str, cue: Cue, passive: bool) -> bool:
    """Whether a word stands where the place would and means one named before."""
    if cue.row.where is Where.SUBJECT or passive:
        before = text[max(0, cue.start - 60) : cue.start]
        return bool(_ANAPHOR_BEFORE.search(before))
    if cue.row.where is Where.AROUND:
        return cue.row.verb and bool(_ANAPHOR_NEAR.search(text, cue.start, cue.end + 60))
    if _BACKGROUND.search(text, max(0, cue.start - 20), cue.start):
        return False
    return bool(_ANAPHOR_AFTER.match(text, cue.end))


def in_focus(
    page: Page, index: int, position: int, told: dict[int, tuple[Resolution, ...]]
) -> tuple[Resolution, ...]:
    """The place that the text speaks of: of the last event, else the last settlement named.

    Args:
        page: The article.
        index: The sentence that names no place.
        position: Where in it; places of the same sentence count when they stand before.
        told: Places of the events read so far, by sentence.
    """
    sentence = page.sentences[index]
    own = last_before(page.groups(index), sentence.start, position)
    if own is not None and (heads := _settlements(usable(own))):
        return heads[-1:]
    noun = _NOUN_OF_KIND.search(page.text, position, min(sentence.end, position + 60))
    reach = 2 * _BACK if noun else _BACK
    nearer: list[Resolution] = []
    for back in range(1, min(reach, index) + 1):
        nearer.extend(reversed(told.get(index - back, ())))
    for back in range(1, min(_BACK_NAMED, index) + 1):
        named = [head for group in page.groups(index - back) for head in usable(group)]
        nearer.extend(reversed(_settlements(tuple(named))))
    return _first_of_kind(nearer, noun.group(1) if noun else "")


_NOUN_OF_KIND = re.compile(
    r"\b(?:the|this|la|cette|le|ce) (?:\w+ )?(city|town|village|airport|mine|ville|cite|aeroport)\b"
)
#: Kinds that a noun can mean, the likeliest first.
_SMALL = frozenset({PlaceKind.TOWN, PlaceKind.VILLAGE})
_CITY = frozenset({PlaceKind.CITY})
_KINDS_OF_NOUN: dict[str, tuple[frozenset[PlaceKind], ...]] = {
    "city": (_CITY,),
    "ville": (_CITY, frozenset({PlaceKind.TOWN})),
    "village": (frozenset({PlaceKind.VILLAGE}),),
    "town": (_SMALL, _CITY),
    "cite": (_SMALL, _CITY),
    "airport": (frozenset({PlaceKind.AIRPORT}),),
    "aeroport": (frozenset({PlaceKind.AIRPORT}),),
    "mine": (frozenset({PlaceKind.MINE}),),
}


def _first_of_kind(nearer: list[Resolution], noun: str) -> tuple[Resolution, ...]:
    """The nearest place that "the city" or "the village" can be; else simply the nearest."""
    for kinds in _KINDS_OF_NOUN.get(noun, ()):
        for resolution in nearer:
            if resolution.place is not None and resolution.place.kind in kinds:
                return (resolution,)
    return tuple(nearer[:1])


#: An event's place is carried over so many sentences, a place only named over fewer.
_BACK = 3
_BACK_NAMED = 2


def _settlements(heads: tuple[Resolution, ...]) -> tuple[Resolution, ...]:
    return tuple(head for head in heads if not is_area(head))
