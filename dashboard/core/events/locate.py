"""From a cue to its places: object, subject, behind a preposition, or carried from before."""

from __future__ import annotations

import re
from dataclasses import replace

from dashboard.core.events.cues import Cue, Where
from dashboard.core.events.event import FIGHTS, WORKS
from dashboard.core.events.gaps import (
    AMONG_THEM,
    ENDS_THERE,
    ENTERED_WHEN,
    HEARD,
    NAMELY,
    REACHED,
    SHARED_OUT,
    SPREAD_TO,
    THEN_TOO,
    TOOK_PLACE,
    UNDERWENT,
    WHERE_CLAUSE,
    without_asides,
)
from dashboard.core.events.page import Page, usable
from dashboard.core.events.places import (
    PlaceGroup,
    directly_after,
    directly_before,
    first_after,
    heads_and_bears,
    is_wide,
    last_before,
    opens_and_bears,
)
from dashboard.core.events.ways import (
    ENTERED,
    LOOTED,
    STAFF,
    TAKEN_TO,
    is_locative,
    is_motion,
    is_office,
    is_run_from,
    is_served,
    leads_to,
)
from dashboard.core.spans import Span
from dashboard.model import EventType

#: Right before the place that was left: "retreated towards Sake from Minova".
_LEFT_FROM = re.compile(
    r"(?:\b(?:from|out of|kutoka|de|du|des)|\bd') ?"
    r"(?:(?:the|la|le|les|l'|town|city|village|centre|positions|ville|cite|villages?|of|de|in"
    r"|mji|wa"
    r"|kijiji|cha|their|leurs?) ?)*$"
)

#: A place farther from its cue than this, in characters, belongs to something else.
_LOOSE = 90
#: Without a comma between: "fighting between the army and the rebels has intensified in X".
_LOOSE_ALL = 130
#: Where it is said that the fight took place there.
_LOOSE_TOLD = 200


def locate(page: Page, cue: Cue, index: int, clause: Span, passive: bool) -> PlaceGroup | None:
    """The group of places in the cue's own sentence; None when it names none for it."""
    groups = page.groups(index)
    if not groups:
        return None
    found = _found(page, cue, index, clause, passive, groups)
    return None if found is None else _completed(page, cue, found, groups)


def _completed(
    page: Page, cue: Cue, group: PlaceGroup, groups: tuple[PlaceGroup, ...]
) -> PlaceGroup:
    """The group with what the sentence adds: the places of an area it names, further deeds."""
    later = [other for other in groups if other.start >= group.end]
    if later and all(map(is_wide, group.heads)):
        gap = page.text[group.end : later[0].start]
        if NAMELY.search(without_asides(gap)) and len(gap) <= _LOOSE:
            return later[0]
    if cue.row.type not in WORKS and group.start >= cue.start:
        for other in later:
            if not _goes_on(page.text, cue, group, other):
                break
            group = replace(group, heads=(*group.heads, *other.heads), end=other.end)
    return group


def _goes_on(text: str, cue: Cue, group: PlaceGroup, other: PlaceGroup) -> bool:
    """Whether the deed is told of a further place: "seized X in January and Y in February"."""
    if cue.row.type in FIGHTS and (
        SHARED_OUT.fullmatch(text, group.end, other.start)
        or SPREAD_TO.fullmatch(text, group.end, other.start)
    ):
        return True
    return bool(
        THEN_TOO.fullmatch(text, group.end, other.start) and ENDS_THERE.match(text, other.end)
    )


def _found(
    page: Page,
    cue: Cue,
    index: int,
    clause: Span,
    passive: bool,
    groups: tuple[PlaceGroup, ...],
) -> PlaceGroup | None:
    where = Where.SUBJECT if passive and cue.row.where is Where.OBJECT else cue.row.where
    if where is Where.SUBJECT:
        return _subject(page, cue, groups, clause)
    if where is Where.OBJECT:
        return _object(page, cue, groups, clause)
    if where is Where.AFTER:
        return _behind(page, cue, groups, clause)
    if passive and not cue.row.people and (group := _subject(page, cue, groups, clause)):
        return group
    return _around(page, cue, index, groups, clause)


def _subject(
    page: Page, cue: Cue, groups: tuple[PlaceGroup, ...], clause: Span
) -> PlaceGroup | None:
    if groups and usable(groups[0]) and heads_and_bears(page.text, clause, groups[0], cue.start):
        return groups[0]
    for group in reversed(groups):
        inside = clause.start <= group.start and group.end <= cue.start
        # "Ishasha, on the border with Uganda, fell": Uganda is no place for an event.
        if inside and usable(group) and directly_before(page.text, group, cue.start):
            return group
    if groups and usable(groups[0]) and opens_and_bears(page.text, clause, groups[0], cue.start):
        return groups[0]
    after = first_after(groups, cue.end, clause.end)
    if after is not None and (
        _is_fronted(page, cue, clause.start, after)
        or AMONG_THEM.fullmatch(page.text, cue.end, after.start)
        or (cue.language == "swahili" and after.start - cue.end < 30)
    ):
        return after
    return None


#: "The clashes left X deserted": nobody left it in the sense of going away.
_LEFT_SO = re.compile(
    r" (?:deserted|empty|emptied|in ruins|in ashes|isolated|cut off|exposed|vulnerable|defenceless"
    r"|defenseless|a ghost town|desert|deserte|en ruines|isole|en cendres)\b"
)


def _object(
    page: Page, cue: Cue, groups: tuple[PlaceGroup, ...], clause: Span
) -> PlaceGroup | None:
    group = first_after(groups, cue.end, clause.end)
    if group is not None and _LEFT_SO.match(page.text, group.end):
        return None
    if group is not None and (
        directly_after(page.text, cue.end, group) or _is_fronted(page, cue, clause.start, group)
    ):
        return group
    if group is not None and (named := _named_after(page, cue, groups, group)):
        return named
    if cue.row.verb and (asked := _relative(page, cue, groups, clause)):
        return asked
    if cue.row.type is EventType.WITHDREW and cue.row.verb:
        return _garrison(page, cue, groups, clause)
    if not cue.row.verb:  # "Goma's fall", "M23's Walikale takeover"
        before = last_before(groups, clause.start, cue.start)
        if before is not None and page.text[before.end : cue.start].strip(" ") in ("'s", "s", ""):
            return before
    return None


def _named_after(
    page: Page, cue: Cue, groups: tuple[PlaceGroup, ...], first: PlaceGroup
) -> PlaceGroup | None:
    """The places that "notably" adds: "several villages beyond X, notably Y and Z"."""
    later = first_after(groups, first.end, first.end + _LOOSE)
    if later is None or "." in page.text[cue.end : later.start]:
        return None
    return later if NAMELY.match(page.text, first.end, later.start) else None


#: "X, que ses défenseurs ont évacuée", "X, which the rebels took in March".
_WHICH = re.compile(
    r"^[^,;.]{0,40}?(?:, (?:an?|the|une?|la|le) (?:[\w'-]+ ){0,3}?[\w'-]+)?,? (?:which|that|que"
    r"|qu'|ambao|ambayo|ambacho)\b[^,;.]{1,60}$"
)


def _relative(
    page: Page, cue: Cue, groups: tuple[PlaceGroup, ...], clause: Span
) -> PlaceGroup | None:
    """The place that a relative clause with its own subject speaks of."""
    inside = [one for one in groups if clause.start <= one.start and one.end <= cue.start]
    before = next((one for one in reversed(inside) if usable(one)), None)
    if before is not None and _WHICH.match(page.text[inside[-1].end : cue.start]):
        return before
    return None


_GERUND = re.compile(r"\w+(?:ing|ant)\b")
_FRONT = re.compile(r'[\s"\'•*\d.:h-]*(?:once |first |newly |recently |prise? |re)?$')
_AFTER_FRONT = re.compile(
    r"[^,;.]{0,60}, (?:(?:the|la|le) (?:\w+ ){1,3}?(?:of|de) |l[ae] (?:\w+ )?de )?$"
)


def _is_fronted(page: Page, cue: Cue, start: int, group: PlaceGroup) -> bool:
    """Whether a participle opens the clause: "Captured on Sunday, X is quiet"."""
    return bool(
        cue.row.verb
        and _FRONT.fullmatch(page.text, start, cue.start)
        and not _GERUND.match(page.text, cue.start)
        and _AFTER_FRONT.fullmatch(page.text, cue.end, group.start)
    )


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
    return _FROM.search(text[cue.start : cue.end]) is not None


_FROM = re.compile(r"(?:from|of|\bde|\bd'|\bdu|\bdes)$")


def _left(page: Page, cue: Cue, groups: tuple[PlaceGroup, ...], clause: Span) -> PlaceGroup | None:
    """The place that was left, never the one that was gone to."""
    for group in groups:
        if cue.end <= group.start < clause.end:
            between = page.text[cue.end : group.start]
            if _LEFT_FROM.search(between) or (
                cue.language == "swahili" and len(between) < 20 and not _TOWARDS_SW.search(between)
            ):
                return group
    return _garrison(page, cue, groups, clause)


def _garrison(
    page: Page, cue: Cue, groups: tuple[PlaceGroup, ...], clause: Span
) -> PlaceGroup | None:
    """The place whose garrison left; None when none is named before the cue."""
    garrison = last_before(groups, clause.start, cue.start)
    if garrison is not None and _GARRISON.search(
        page.text, max(clause.start, garrison.start - 30), garrison.start
    ):
        return garrison
    return None


#: "Walikimbia kuelekea X": to X, which nobody left.
_TOWARDS_SW = re.compile(r"\b(?:kuelekea|hadi|mpaka|kwenda|kukimbilia|kuingia)\b")

#: "The garrison of X fled": it left X.
_GARRISON = re.compile(
    r"\b(?:garrison|garnison|defenders|defenseurs)(?: (?:of|in|at|de|du|a) | d')(?:the |la |le )?$"
)


def _around(
    page: Page, cue: Cue, index: int, groups: tuple[PlaceGroup, ...], clause: Span
) -> PlaceGroup | None:
    before = last_before(groups, clause.start, cue.start)
    inside = first_after(groups, cue.start, cue.end)
    if inside is not None:
        return before if before and leads_to(page, inside, before.end) else inside
    scene = _scene(page, groups, page.sentences[index].start, cue)
    group = first_after(groups, cue.end, clause.end)
    if group is not None:
        if before is not None and _is_where(page.text, before.end, cue, group):
            return before
        if _belongs(page, cue, group) and not (
            scene and cue.row.verb and not is_locative(page, group, cue.end)
        ):
            return group
    gone_to = scene is not None and before is not None and is_motion(page, before, clause.start)
    if before is not None and not gone_to and _reaches(page, cue, clause, before):
        return before
    if before is None and (headed := _headed(page, cue, index, clause)):
        return headed
    return scene


def _is_where(text: str, end: int, cue: Cue, later: PlaceGroup) -> bool:
    """Whether a fight lies in "X, where two militias were fighting, and they went to Y"."""
    where = WHERE_CLAUSE.match(text, end)
    return (
        where is not None
        and cue.row.type in FIGHTS
        and "," not in text[where.end() : cue.start]
        and "," in text[cue.end : later.start]
    )


def _headed(page: Page, cue: Cue, index: int, clause: Span) -> PlaceGroup | None:
    """The place of what a colon sums up: "A restless night in X: shots and looting"."""
    start = page.sentences[index].start
    if clause.start == start or page.text[clause.start - 1] != ":" or cue.row.verb:
        return None
    group = last_before(page.groups(index), start, clause.start)
    return group if group is not None and is_locative(page, group, start) else None


#: What opens a sentence and sets its scene: "In X, …", "À X, …", "X: …", "• X – …".
_SET = re.compile(
    r"[\s\"'•*\d.:h-]*(?:(?:in|at|near|around|further \w+,? in|a|au|aux|en|dans|pres de|katika|huko"
    r"|mjini|kijijini|du cote|autour|non loin|aux (?:environs|alentours)) (?:(?:the|la|le|les|l'"
    r"|town|city|village|of|de|d'|cite|ville|mji|wa) ?)*)?$"
)
_THEN = re.compile(
    r" ?(?:(?:port|airport|town|village|city|territory|hospital|camp|market|border|centre|center)"
    r"(?=:))?"
    r"(?:\([^)]{0,40}\) ?)?(?:(?:on|in|le|ce|cette|early|late|since|last|this)? ?[^,.;:]{0,30}"
    r"(?:\d|day|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|morning|night|matin|soir"
    r"|nuit))?"
    r"(?:,|:|-) "
)


def _scene(page: Page, groups: tuple[PlaceGroup, ...], start: int, cue: Cue) -> PlaceGroup | None:
    """The place set before everything else in the sentence; None when a place stands nearer."""
    if not groups or groups[0].end > cue.start:
        return None
    first = groups[0]
    opened = page.text[start : first.start]
    after = _THEN.match(page.text, first.end)
    if after is None or not _SET.fullmatch(opened):
        return None
    colon = page.text[after.end() - 2] in ":-"
    return first if colon or opened.strip(" \"'•*-") else None


def _reaches(page: Page, cue: Cue, clause: Span, group: PlaceGroup) -> bool:
    """Whether a fight or an attack belongs to a place named before it."""
    if WHERE_CLAUSE.match(page.text, group.end) or UNDERWENT.fullmatch(
        page.text, group.end, cue.start
    ):
        return True
    if cue.start - group.end > _LOOSE or is_office(page, group, clause.start):
        return False
    if _DRIVEN.search(page.text, max(clause.start, group.start - 40), group.start) and _BY.search(
        page.text, max(clause.start, cue.start - 30), cue.start
    ):
        return True
    if is_motion(page, group, clause.start) and not (
        (cue.row.type in WORKS and is_served(page, group, clause.start))
        or (cue.row.type is EventType.CLAIMED_ONLY and is_run_from(page, group, clause.start))
        or (
            cue.row.type in FIGHTS | {EventType.CAPTURED}
            and _THEIR_OWN.search(page.text, clause.start, group.start)
            and not _FLED.search(page.text, group.end, cue.start)
        )
    ):
        return False
    if (
        (cue.row.people or (cue.row.type in WORKS and not cue.row.verb))
        and not is_locative(page, group, clause.start)
        and not ENTERED.search(page.text, max(clause.start, group.start - 50), group.start)
    ):
        return False
    if cue.row.type is EventType.CLAIMED_ONLY:
        return True
    return not is_definite(page, cue) or bool(
        _OPENS.match(page.text, clause.start, group.start + 1)
    )


#: "Residents of X heard gunfire": it was at X; not so when they had fled.
_THEIR_OWN = re.compile(r"\b(?:residents of|people of|people in|habitants (?:de |d')|wakazi wa) ?$")
_FLED = re.compile(
    r"\b(?:fled|flee\w*|displaced|left|fui\w*|fuient|deplac\w*|walikimbia|wamekimbia)"
)

#: "People driven from X by the fighting": there was the fighting.
_DRIVEN = re.compile(
    r"\b(?:displaced|driven|uprooted|chased|forced|fled|delog\w+|chass\w+|deplac\w+|fui|fuyant"
    r"|venus?|originaires?|waliokimbia|waliohama)\b[^,;.]{0,20}$"
)
_BY = re.compile(
    r"\b(?:by|because of|due to|amid|par|a cause|en raison|suite aux?|kutokana na|kwa sababu ya)"
    r" (?:(?:the|les|des|de|d'|heavy|recent|violents?|recents?|renewed) ?)*"
    r"(?:[\w-]*(?:m23|fardc|adf|fdlr|codeco|army|rebels?|militia)[\w-]* )?$"
)

#: "In Goma, the fighting": a place that opens the clause.
_OPENS = re.compile(
    r"[\s\"'-]*(?:(?:in|at|near|around|a|au|aux|en|dans|pres de|katika|huko|(?:du cote|autour"
    r"|non loin|aux (?:environs|alentours)) de) |(?:du cote|autour|non loin) d')?"
    r"(?:(?:the|la|le) )?\w$"
)


#: Words that begin another clause: "the fighting comes after talks in Doha".
_OTHER_CLAUSE = re.compile(
    r"\b(?:(?:after|before)(?! (?:dawn|midnight|noon|midday|sunrise|nightfall|dark|\d|\w+day))|when"
    r"|while|because|despite|comes?|came(?! (?:on|late|early|overnight|at|in|near) )|followed"
    r"|(?<!heures )(?<!jours )(?<!peu )(?<!semaines )"
    r"apres(?! minuit)|avant(?! l'aube)|lorsque|alors|malgre|depuis que|intervient|according to"
    r"|said|adding|ajoutant|and that|et qu(?:e|')|selon|d'apres"
    r"|a (?:indique|declare|precise|affirme|confie|explique)|(?:rapporte|indique|precise|affirme"
    r"|declare|explique|renseigne|confie|temoigne|signale) (?:une?|le|la|des|les)|baada ya|kabla ya"
    r"|ingawa|kwa mujibu)\b"
)


#: What a fight led to is told at another place: "forcing hundreds to flee to X".
_CONSEQUENCE = re.compile(
    r"[, ](?:forcing|sending|prompting|driving|pushing|displacing|causing|leading|led to"
    r"|triggering|trapping|stranding|isolating|threatening|opening|raising|bringing|coupant|isolant|menacant"
    r"|ouvrant|bloquant"
    r"|uprooting|contraignant|forcant|poussant|provoquant|entrainant|obligeant|jetant|faisant fuir"
    r"|occasionnant|amenant|kusababisha|kulazimisha|na kuwafanya)\b"
)
_AIMING = re.compile(
    r", (?:targeting|hitting|visant|ciblant|touchant|frappant|wakilenga) [^,;]{0,20}$"
)
_SUBCLAUSE = re.compile(
    r",? (?:and|et|na) (?:\w+'s|the|le|la|les|its|son|sa) |, which |, qui "
    r"|,? (?:and|et) (?:[\w-]+ ){1,3}?(?:are|is|were|was|have|has|sont|est|ont) "
)


#: Flights to a place stop there, and rebels who are only said to come come to it.
_WHEREVER = WORKS | {EventType.CLAIMED_ONLY}


def _belongs(page: Page, cue: Cue, group: PlaceGroup) -> bool:
    """Whether a place behind a fight or an attack is where it happened."""
    gap = without_asides(page.text[cue.end : group.start])
    if REACHED.match(gap):
        return True
    if cue.row.type not in WORKS and _OTHER_CLAUSE.search(gap):
        return cue.row.type is EventType.ATTACK and bool(ENTERED_WHEN.fullmatch(gap))
    if _CONSEQUENCE.search(gap) or (_SUBCLAUSE.search(gap) and cue.row.type in WORKS):
        return False
    if cue.row.type in WORKS and STAFF.search(page.text, cue.start, cue.end):
        return not TAKEN_TO.search(page.text, cue.end, group.start)
    namely = bool(NAMELY.search(gap))
    there = namely or is_locative(page, group, cue.end)
    told = namely or bool(there and TOOK_PLACE.search(gap))
    if len(gap) > (_LOOSE_TOLD if told else _LOOSE if "," in gap else _LOOSE_ALL):
        return False
    if "," in gap and not there and not _AIMING.search(gap):
        return False
    heard = bool(
        HEARD.search(page.text[cue.start : cue.end] + gap) or LOOTED.match(page.text, cue.start)
    )
    if (
        cue.row.type not in _WHEREVER
        and not namely
        and not heard
        and is_motion(page, group, cue.end)
    ):
        return False
    if cue.row.people and not there:
        return False
    return told or not (is_definite(page, cue) and "," in gap)


def is_definite(page: Page, cue: Cue) -> bool:
    """Whether a noun points to what was told before: "the fighting", "les combats"."""
    if cue.row.verb:
        return False
    return bool(_DEFINITE.search(page.text, max(0, cue.start - 20), cue.start))


#: "before the raids, and in Bule": what was told already needs its place close by.
_DEFINITE = re.compile(
    r"\b(?:the|these|this|those|les|ces|cette|ce)\b"
    r" (?:(?:recent|latest|armed|ongoing|current|violent|recents|violents|derniers) )?$"
)
