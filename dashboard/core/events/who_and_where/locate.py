"""From a cue to its places: object, subject, behind a preposition, or carried from before."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

from dashboard.core import late_patterns as re
from dashboard.core.events.who_and_where.around import LOOSE, around
from dashboard.core.events.who_and_where.beside import (
    directly_after,
    directly_before,
    heads_and_bears,
    opens_and_bears,
)
from dashboard.core.events.who_and_where.page import Page, usable
from dashboard.core.events.who_and_where.places import (
    PlaceGroup,
    can_hold_event,
    first_after,
    is_named_beside_heights,
    is_wide,
    last_before,
)
from dashboard.core.events.who_and_where.swahili_subject import swahili_subject
from dashboard.core.events.who_and_where.who import is_ringed
from dashboard.core.events.words.cues import Cue, Where
from dashboard.core.events.words.event import FIGHTS, WORKS
from dashboard.core.events.words.gaps import (
    AMONG_THEM,
    DAYS_FR,
    ENDS_THERE,
    KINDS_OF_PLACE,
    NAMED_NEXT,
    NAMELY,
    SHARED_OUT,
    SPREAD_TO,
    THEN_TOO,
    without_asides,
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


def locate(page: Page, cue: Cue, index: int, clause: Span, passive: bool) -> PlaceGroup | None:
    """The group of places in the cue's own sentence; None when it names none for it."""
    groups = page.groups(index)
    if not groups:
        return None
    if counted := _counted_up(page, cue, index, clause, groups):
        return counted
    found = _found(page, cue, index, clause, passive, groups)
    if found is None:
        return None
    if cue.row.type in FIGHTS and (closer := _more_closely(page, found, groups)):
        return closer
    return _completed(page, cue, found, groups)


#: "In the locality of X, more precisely at Y", "à X, plus précisément à Y": at both.
_PRECISELY = re.compile(
    r",? ?\(?(?:(?:more|plus) )?(?:precisely|exactly|specifically|precisement|exactement) "
    r"(?:(?:in|at|near|around|the|a|au|aux|en|dans|pres|vers|la|le|les|de|du|of|village|villages"
    r"|locality|town|localite|cite|hamlet|quartier|colline|hill|market|marche) |d'|l')+"
)


def _more_closely(
    page: Page, found: PlaceGroup, groups: tuple[PlaceGroup, ...]
) -> PlaceGroup | None:
    """The place with the spot in it that is named more closely; None without such a pair.

    Of an area, the spot alone tells where (:func:`_completed`).
    """
    for first, spot in pairwise(groups):
        if found not in (first, spot) or all(map(is_wide, first.heads)) or not usable(first):
            continue
        if _PRECISELY.fullmatch(page.text, first.end, spot.start):
            return replace(first, heads=(*first.heads, *spot.heads), end=spot.end, inside=False)
    return None


#: "Three villages: X, Y and Z", "aux abords de la cité : à X et à Y".
_COUNTED_UP = re.compile(
    r"(?:[^.;:]{0,60}\b(?:are|sont|include|follow|follows|suivante?s?) ?: ?"
    rf"|[^.;]{{0,80}}(?:\b{KINDS_OF_PLACE}\b(?:,? [\w'-]+){{0,10}} ?: ?"
    r"|[^:]: ?(?=(?:in|at|around|a|au|aux|en|dans|near|pres) )))"
    r"(?:(?:in|at|around|near|a|au|aux|en|dans|pres de|the|les?|la|village"
    r"|town|of|de|localite|cite) |l'|d')*"
)


def _counted_up(
    page: Page, cue: Cue, index: int, clause: Span, groups: tuple[PlaceGroup, ...]
) -> PlaceGroup | None:
    """The places that a colon behind the clause counts up one by one; None without such."""
    last = page.sentences[index].end
    if clause.end >= last or page.text[clause.end : clause.end + 1] != ":":
        return None
    first = first_after(groups, clause.end, last)
    if first is None or not _COUNTED_UP.fullmatch(page.text, cue.end, first.start):
        return None
    more = [group for group in groups if group.start > first.start]
    heads, end = first.heads, first.end
    for group in more:
        if not _AND_AT.fullmatch(page.text, end, group.start):
            break
        heads, end = (*heads, *group.heads), group.end
    return replace(first, heads=heads, end=end)


#: "À X, à 7 km de là, et à Y": still the same list.
_AND_AT = re.compile(
    r"(?: ?\([^()]{0,60}\))?(?:, [^,.;:]{3,50})?,? ?(?:and|et|ainsi qu'|as well as)?"
    r"(?: ?(?:in|at|around|a|au|aux|en|dans|near|also|aussi))? ?"
)


def _completed(
    page: Page, cue: Cue, group: PlaceGroup, groups: tuple[PlaceGroup, ...]
) -> PlaceGroup:
    """The group with what the sentence adds: the places of an area it names, further deeds."""
    later = [other for other in groups if other.start >= group.end]
    if later and (
        all(map(is_wide, group.heads))
        or _SOME_IN.search(page.text, max(0, group.start - 60), group.start)
    ):
        gap = page.text[group.end : later[0].start]
        only_when = _ONLY_WHEN.search(page.text, max(0, cue.start - 40), cue.start) and ", " in gap
        if NAMELY.search(without_asides(gap)) and len(gap) <= LOOSE and not only_when:
            return later[0]
    if cue.row.type in WORKS and later and _ends_road(page.text, group, later[0]):
        return replace(group, heads=(*group.heads, *later[0].heads), end=later[0].end)
    if cue.row.type not in WORKS and group.start >= cue.start:
        for other in later:
            if not _goes_on(page.text, cue, group, other):
                break
            group = replace(group, heads=(*group.heads, *other.heads), end=other.end)
        group = _resumed(page.text, group, later)
    return group


#: "Plusieurs localités du groupement X, dont Y": those that are named, and not the whole of X.
_SOME_IN = re.compile(
    r"\b(?:localites|villages|entites|agglomerations|collines|towns|localities|settlements|hills)"
    r" (?:[\w-]+ )?(?:of|in|du|de|des|dans)"
    r" (?:(?:the|la|le|les|groupement|chefferie|secteur|territoire|grouping|chiefdom|de|of)"
    r" ?)*(?:d'|l')?$"
)

#: "Depuis le début des combats dans Y, dix villages dont X": what is told of X is another thing.
_ONLY_WHEN = re.compile(
    r"(?:^|[.;:!?\"] ?)\W*(?:depuis|apres|lors|pendant|durant|suite|since|after|during|amid"
    r"|following)\b[^,;:.]*$"
)

#: "The road from X to Y is closed": at both ends.
_ROAD_FROM = re.compile(
    r"\b(?:road|highway|track|route|axis|piste|axe|troncon|nationale)(?: \d+)?(?: that links"
    r"| which links| linking| connecting| joining| leading| qui relie| qui mene| reliant| menant)?"
    r" ?(?:from |between |de |entre |d')?(?:the |la )?$"
)
_TO_ITS_END = re.compile(r" (?:to|and|with|towards?|a|et|vers|jusqu'a) (?:the |la )?")


def _ends_road(text: str, group: PlaceGroup, other: PlaceGroup) -> bool:
    """Whether two places are the ends of one road."""
    return bool(
        _TO_ITS_END.fullmatch(text, group.end, other.start)
        and _ROAD_FROM.search(text, max(0, group.start - 40), group.start)
    )


#: "X, a town near Z, the mining towns of Y": behind an apposition the list goes on.
_RESUMES = re.compile(
    r"(?:, (?:an?|une?|the|la|le) [^.;:]{3,120}?)?(?:, |,? and |,? et |, and |, et )(?:the |la "
    r"|les? |l')"
    r"(?:[\w-]+ ){0,3}?(?:towns?|villages?|localit(?:y|ies)|localites?|cit(?:y|ies)|cites?|villes?)"
    r"(?: [\w-]+)?? (?:of |de |d'|du |des )?"
)
_TELLS = re.compile(
    r"\b(?:is|was|were|are|has|have|had|said|which|who|where|will|would|threat\w+|menac\w+|est|sont"
    r"|ont|avait|qui|que|ou|dit|after|before|as|when|while|apres|avant|alors|lorsque|from"
    r"|against)\b"
)
#: No verb of its own follows the place.
_ENDS = re.compile(rf"(?:$|[.;)\"]|,| (?:on|in|last|this|late|early|{DAYS_FR}|and|et)\b)")


def _resumed(text: str, group: PlaceGroup, later: list[PlaceGroup]) -> PlaceGroup:
    """The group with the places by which its list goes on behind an apposition."""
    for other in later:
        if other.start < group.end:
            continue
        gap = text[group.end : other.start]
        if len(gap) > _LOOSE_LIST or _TELLS.search(gap):
            break
        if _RESUMES.fullmatch(gap) and _ENDS.match(text, other.end):
            group = replace(group, heads=(*group.heads, *other.heads), end=other.end)
    return group


#: No longer apposition parts the places of one list.
_LOOSE_LIST = 160


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
    suffers = passive and (cue.row.where is Where.OBJECT or is_ringed(page.text, cue))
    where = Where.SUBJECT if suffers else cue.row.where
    if where is Where.SUBJECT:
        return _subject(page, cue, groups, clause)
    if where is Where.OBJECT:
        return _object(page, cue, groups, clause)
    if where is Where.AFTER:
        return _behind(page, cue, groups, clause)
    if passive and not cue.row.people and (group := _subject(page, cue, groups, clause)):
        return group
    return around(page, cue, index, groups, clause)


def _subject(
    page: Page, cue: Cue, groups: tuple[PlaceGroup, ...], clause: Span
) -> PlaceGroup | None:
    if cue.language == "swahili" and (
        found := swahili_subject(page.text, groups, clause, cue.start)
    ):
        return found
    if groups and usable(groups[0]) and heads_and_bears(page.text, clause, groups[0], cue.start):
        return groups[0]
    for group in reversed(groups):
        inside = clause.start <= group.start and group.end <= cue.start
        # "Ishasha, on the border with Uganda, fell": Uganda is no place for an event.
        if inside and usable(group) and directly_before(page.text, group, cue.start):
            return _with_those_before(page.text, group, groups, clause.start)
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


#: "X and Y, in Z territory, as well as parts of W are": X and Y as well.
_AS_WELL_AS = re.compile(
    r",? (?:as well as|along with|but also|ainsi que|de meme que|mais (?:aussi|egalement))"
    r"(?: [\w'-]+){0,7} ?(?:d'|l')?"
)


def _with_those_before(
    text: str, group: PlaceGroup, groups: tuple[PlaceGroup, ...], start: int
) -> PlaceGroup:
    """A subject with what it is named beside: "X, in Z territory, as well as parts of Y"."""
    before = last_before(groups, start, group.start)
    if before is None or not _AS_WELL_AS.fullmatch(text, before.end, group.start):
        return group
    return replace(group, heads=(*usable(before), *group.heads), start=before.start)


#: "The clashes left X deserted": nobody left it in the sense of going away.
_LEFT_SO = re.compile(
    r" (?:deserted|empty|emptied|in ruins|in ashes|isolated|cut off|exposed|vulnerable|defenceless"
    r"|defenseless|a ghost town|desert|deserte|en ruines|isole|en cendres)\b"
)


#: "Several villages located 100 km from X, notably Y": X is where the way is counted from.
_VILLAGES_OFF = re.compile(
    r"[^.;:,]{0,40}\b(?:villages|localites|towns|entites|areas|positions|collines|hills)\b"
    r"[^.;:,]{0,40}\b(?:km|kilomet\w+|miles|heures|hours)\b[^.;:,]{0,30}"
)


def _object(
    page: Page, cue: Cue, groups: tuple[PlaceGroup, ...], clause: Span
) -> PlaceGroup | None:
    group = first_after(groups, cue.end, clause.end)
    if group is not None and (beside := _beside_heights(page, group, groups, clause)):
        return beside
    if group is not None and _LEFT_SO.match(page.text, group.end):
        return None
    if group is not None and _VILLAGES_OFF.fullmatch(page.text, cue.end, group.start):
        return _named_after(page, cue, groups, group)
    wide = group is not None and cue.language == "swahili" and not usable(group)
    if group is not None and wide and (named := _named_after(page, cue, groups, group)):
        return named
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


def _beside_heights(
    page: Page, first: PlaceGroup, groups: tuple[PlaceGroup, ...], clause: Span
) -> PlaceGroup | None:
    """What was taken beside heights that only look down on the first: "and the village of X"."""
    other = first_after(groups, first.end, clause.end)
    beside = other is not None and is_named_beside_heights(page.text, first, other.start)
    return other if beside else None


def _named_after(
    page: Page, cue: Cue, groups: tuple[PlaceGroup, ...], first: PlaceGroup
) -> PlaceGroup | None:
    """The places that "notably" adds: "several villages beyond X, notably Y and Z"."""
    later = first_after(groups, first.end, first.end + LOOSE)
    if later is not None and cue.language == "swahili":
        later = _without_short(page, later)
    if later is None or "." in page.text[cue.end : later.start]:
        return None
    if cue.language == "swahili" and NAMED_NEXT.fullmatch(page.text, cue.end, later.start):
        return later  # "kuteka miji miwili mashariki mwa Kongo, Goma na Bukavu"
    return later if NAMELY.match(page.text, first.end, later.start) else None


def _without_short(page: Page, group: PlaceGroup) -> PlaceGroup:
    """The places of "Kongo (DRC), Goma na Bukavu" without the short name of the land."""
    short = page.text[group.start - 1 : group.start] == "(" and len(group.heads) > 1
    if not short or can_hold_event(group.heads[0]):
        return group
    return replace(group, heads=group.heads[1:], start=group.heads[1].mention.start)


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
    if before is None or not _WHICH.match(page.text[inside[-1].end : cue.start]):
        return None
    lies = before.inside and _LIES_OFF.search(page.text, before.heads[-1].mention.end, before.end)
    return None if lies else before


#: "X is 27 km from Y, which the rebels took": of Y is told; "X, 27 km from Y, which": of X.
_LIES_OFF = re.compile(r"\b(?:is|are|was|lies|lie|lay|est|sont|se trouve|se situe|situe) ")


_GERUND = re.compile(r"\w+(?:ing|ant)\b")
_FRONT = re.compile(r'[\s"\'•*\d.:h-]*(?:once |first |newly |recently |prise? |re)?$')
_AFTER_FRONT = re.compile(
    r"[^,;.]{0,60}, (?:(?:the|la|le) (?:\w+ ){1,3}?(?:of|de) |l[ae] (?:\w+ )?de )?$"
)


#: "Under rebel control since January, X": a state that opens the sentence like a participle.
_HELD_STATE = re.compile(r"(?:aux|entre|sous|in|under)\b")


def _is_fronted(page: Page, cue: Cue, start: int, group: PlaceGroup) -> bool:
    """Whether a participle opens the clause: "Captured on Sunday, X is quiet"."""
    return bool(
        (cue.row.verb or _HELD_STATE.match(page.text, cue.start))
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
    if group is not None and _SIDE_OF.fullmatch(page.text, cue.end, group.start):
        return None
    if group is not None and (
        directly_after(page.text, cue.end, group) or _is_measured(page.text, cue, group)
    ):
        return group
    return None


#: "Se dirigent vers le nord de X": past it, or away from it.
_SIDE_OF = re.compile(
    r" (?:(?:the|le) |l')?(?:nord|sud|est|ouest|north|south|east|west)(?:-\w+)?"
    r" (?:(?:of|de|du) |d')"
    r"(?:(?:the|la|ville|cite|town|city|de|of) )*"
)
_KM = re.compile(r"^[^,;.]{0,40}\b(?:km|kilomet\w+|miles?)\b[^,;.]{0,30}$")


def _is_measured(text: str, cue: Cue, group: PlaceGroup) -> bool:
    """Whether only a distance stands between: "advanced to within 20 km of X"."""
    return bool(_KM.match(text[cue.end : group.start]))


def ends_in_from(text: str, cue: Cue) -> bool:
    """Whether a cue's words end in "from", so that what was left must follow."""
    words = text[cue.start : cue.end]
    return words.endswith(_FROM) and _IS_FROM.search(words) is not None


_FROM = ("from", "of", "de", "d'", "du", "des")
_IS_FROM = re.compile(r"(?:from|of|\bde|\bd'|\bdu|\bdes)$")


def _left(page: Page, cue: Cue, groups: tuple[PlaceGroup, ...], clause: Span) -> PlaceGroup | None:
    """The place that was left, never the one that was gone to."""
    for group in groups:
        if cue.end <= group.start < clause.end:
            between = page.text[cue.end : group.start]
            if (_LEFT_FROM.search(between) and not _NOT_LEFT.search(between)) or (
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


#: "Se sont retirés dans la forêt de X": where they went, though "de" stands before the name;
#: "withdrew on orders from X": who is there said so, or drove them.
_NOT_LEFT = re.compile(
    r"\b(?:orders?|instructions?|commands?|pressure|signals?|calls?|requests?|advice|approval"
    r"|reinforcements?|help|support|news|reports?|ordres?|consignes?"
    r"|pression|appels?|demande|decision|renforts?|nouvelles?)"
    r" (?:(?:fired|launched|coming|received|sent|venue?s?|recue?s?|donnee?s?) )?"
    r"(?:from|de|du|des|d'|depuis)\b"
    r"|(?:^| )(?:dans|vers|a|au|aux|sur|jusqu'a|jusqu'au|en direction d[eu]|into|to|towards?|onto"
    r"|for)"
    r" (?:(?:the|la|le|les) |l')?(?:[\w-]+ ){0,3}?(?:foret|forets|brousse|collines?|montagnes?"
    r"|hauteurs"
    r"|localites?|villages?|cites?|villes?|parc|plateaux?|plaine|secteurs?|groupements?"
    r"|territoires?|chefferies?|zones?|sectors?"
    r"|territor(?:y|ies)|areas?|chiefdoms?|forests?|bush|hills?|mountains?"
    r"|heights|towns?|city|park|plain|direction|base|positions?) (?:d'|(?:de|du|des|of)\b)"
)

#: "Walikimbia kuelekea X": to X, which nobody left.
_TOWARDS_SW = re.compile(r"\b(?:kuelekea|hadi|mpaka|kwenda|kukimbilia|kuingia)\b")

#: "The garrison of X fled": it left X.
_GARRISON = re.compile(
    r"\b(?:garrison|garnison|defenders|defenseurs)(?: (?:of|in|at|de|du|a) | d')(?:the |la |le )?$"
)
