"""What a place that opens a sentence is: the scene of the event, or where somebody speaks of it."""

from __future__ import annotations

from dashboard.core import late_patterns as re
from dashboard.core.events.who_and_where.page import Page
from dashboard.core.events.who_and_where.places import PlaceGroup, first_after, is_wide
from dashboard.core.events.words.cues import Cue
from dashboard.core.events.words.event import FIGHTS, WORKS
from dashboard.core.spans import Span

#: "In Geneva, the agency said the clashes": there it was said.
_SAYS_THERE = re.compile(
    r", (?:[\w'-]+ ){1,8}?(?:said|says|told|warned|announced|declared|stated|added|called|condemned"
    r"|a (?:declare|indique|annonce|affirme|precise|condamne|averti|rapporte|appele)"
    r"|ont (?:declare|indique|annonce|affirme|condamne))\b[^;:.]{0,40}$"
)
#: "La circulation sur la route X-Y est coupée au niveau de Z": at Z.
_AT_LEVEL = re.compile(
    r",? ?(?:au niveau|a hauteur|a l'entree|a la sortie|just outside|at the level|near|at) ?"
    r"(?:(?:de|du|des|of|la|le|the|cite|ville|town|village)\b ?| ?d')*"
)


def is_spoken_from(text: str, group: PlaceGroup, cue: Cue) -> bool:
    """Whether somebody only speaks at a place of a fight that was told before.

    Args:
        text: Plain text.
        group: A place before the words.
        cue: The words, such as "the clashes".
    """
    return _SAYS_THERE.match(text, group.end, cue.start) is not None


_SAID = (
    r"(?:said|says|told|warned|announced|declared|stated|added|confirmed|acknowledged|admitted"
    r"|(?:a |l'a )?(?:dit|declare|indique|annonce|affirme|precise|confirme|explique|reconnu|fait"
    r" savoir)|amesema|alisema|anasema)\b"
)
_OFFICE = (
    r"(?:spokes\w+|porte-parole|ministers?|ministres?|governors?|gouverneure?s?|diplomats?"
    r"|diplomates?|analysts?|analystes?|experts?|reporters|journalists|journalistes|msemaji)"
)
#: "The army spokesman in X", "told reporters in X": where an office is, not where troops were.
_OFFICE_IN = re.compile(
    rf"\b{_OFFICE}(?: [\w'-]+){{0,4}}? (?:in|at|from|based in|a|au|en|base a|depuis|huko|mjini)"
    r" ?(?:(?:the|la|le|les|town|city|capital|ville|cite|capitale|of|de) )*$"
)
_THEN_SAYS = re.compile(rf"[^;]{{0,70}}?\b{_SAID}")
#: "In X, the army spokesman said": the same, told first.
_OFFICE_SAYS = re.compile(rf", (?:[\w'-]+ ){{0,4}}?{_OFFICE}\b[^;.]{{0,70}}?\b{_SAID}")


def is_seat_of_speaker(text: str, group: PlaceGroup, position: int) -> bool:
    """Whether a place is only where a spokesman or a minister is who tells what follows, or whom
    reporters hear there: "a spokesman in X said the troops had withdrawn".

    Args:
        text: Plain text.
        group: A place before the words for an event.
        position: Where those begin.
    """
    if group.end > position or not _OFFICE_IN.search(text, max(0, group.start - 70), group.start):
        return False
    heard = text[max(0, group.start - 40) : group.start]
    if "reporters" in heard or "journalist" in heard:
        return True
    return _THEN_SAYS.match(text, group.end, position) is not None


def is_where_an_office_speaks(text: str, group: PlaceGroup, position: int) -> bool:
    """The same, also where the place is told first: "in X, the army spokesman said"."""
    return bool(
        _OFFICE_SAYS.match(text, group.end, position) or is_seat_of_speaker(text, group, position)
    )


#: "A group based in X", "un groupe basé à X", "lenye makao yake X": whence they come.
_BASED = re.compile(
    r"\b(?:based|headquartered|basee?s?|ayant (?:sa|leur) base|makao(?: makuu)?(?: yake| yao)?)"
    r"(?: (?:in|at|near|a|au|dans|pres de|katika|huko|mjini))?"
    r" ?(?:(?:the|la|le|les|l'|town|village|city|of|cite|ville|localite|de|d') ?)*$"
)
#: Who is based there suffered it, and so there: "soldiers based in X were attacked".
_SUFFERED = re.compile(
    r"\b(?:was|were|been|being|ete|etait|etaient|under|sous|subi\w*|essuy\w*|suffered|by|par|hit)\b"
)


def without_bases(text: str, cue: Cue, groups: tuple[PlaceGroup, ...]) -> tuple[PlaceGroup, ...]:
    """The groups without the places where those who fight are based, if another is told.

    Args:
        text: Plain text.
        cue: The words for a fight.
        groups: The groups of its sentence.
    """
    if cue.row.type not in FIGHTS or len(groups) < _TWO:
        return groups
    return tuple(one for one in groups if not _is_base(text, cue, one))


_TWO = 2


def _is_base(text: str, cue: Cue, group: PlaceGroup) -> bool:
    return (
        group.end <= cue.start
        and _BASED.search(text, max(0, group.start - 50), group.start) is not None
        and not _SUFFERED.search(text, group.end, cue.end)
    )


#: "Has had clashes; the last one, on 6 February at X": there was one of them.
_LAST_ONE = re.compile(
    r"[;:-] ?(?:(?:and|et) )?(?:the |le |la |les |ya )?(?:last|latest|most recent|derniere?s?"
    r"|plus recente?s?|mwisho)(?: one| of (?:them|these)| en date| d'entre eux)?"
    r"(?:[ ,][^;:.]{0,40}?)? (?:at|in|near|a|au|en|dans|pres de|huko|mjini|katika)"
    r"(?: (?:the|la|le|town of|village of|village de|cite de|ville de))? ?"
)


def last_one(
    text: str, cue: Cue, clause: Span, groups: tuple[PlaceGroup, ...]
) -> PlaceGroup | None:
    """The place of the last of several fights, told right behind their clause; None for none."""
    behind = next((one for one in groups if one.start > clause.end), None)
    if behind is None or cue.row.type not in FIGHTS:
        return None
    return behind if _LAST_ONE.fullmatch(text, clause.end, behind.start) else None


def is_its_gate(text: str, group: PlaceGroup, cue: Cue) -> bool:
    """Whether what is shut is called by the place before it: "the X border post in Y"."""
    return (
        cue.row.type in WORKS
        and cue.language == "english"
        and text[group.end : cue.start] in (" ", "'s ")
        and not all(map(is_wide, group.heads))
    )


#: "In X, clashes cut the road to Y": there is what the fight did, and it was at X.
_EFFECT = re.compile(
    r"\b(?:(?:ont|a|avaient|avait|auraient|aurait) (?:[\w-]+ )?(?!eu lieu|eclate|oppose|repris"
    r"|debute|commence|dure|continue|gagne|ete|atteint|lieu)\w+|(?:has|have|had) (?!been|spread"
    r"|reached|erupted|broken|taken|begun|started|continued)\w+|cuts?|halt\w*|block\w*|disrupt\w*"
    r"|forc\w+|left|kill\w*|caus\w+|trigger\w*|displac\w+|sent|drove|paraly[sz]\w+|interromp\w+"
    r"|coup\w+|\w+(?:kata|sababisha|lazimisha|funga|simamisha|zuia))\b"
)
_WAY_TO = re.compile(
    r"\b(?:trafic|circulation|routes?|axes?|troncon|liaisons?|traffic|roads?|links?|highways?"
    r"|barabara|usafiri)(?: \w+)?? (?:entre|vers|de|d'|between|to|from|towards|leading to|linking"
    r"|reliant|ya|kati ya) ?(?:(?:the|la|le) )?$"
)


def does_to_another(text: str, cue: Cue, group: PlaceGroup) -> bool:
    """Whether a place behind a fight stands only in what the fight did: "cut the road to Y"."""
    gap = text[cue.end : group.start]
    return bool(_EFFECT.search(gap) and _WAY_TO.search(gap))


#: "Au cours de ces affrontements, …", "during these clashes, …": told before.
_IN_THESE = re.compile(
    r"\W*(?:au cours d|lors d|pendant|durant|apres|a l'issue d|a la suite d|suite a|malgre|during"
    r"|after|following|amid|despite|in|baada ya|wakati wa)\w*(?: of)?"
    r" (?:ces|cette|les?|la|l'|the|these|this|those) ?(?:[\w-]+ ){0,2}$"
)
_AND_THERE = re.compile(r"[^,]{0,60}, (?:(?:a|au|dans|en|in|at|near|pres de|huko) )?(?:\w+ ){0,3}$")


def is_told_first(page: Page, cue: Cue, group: PlaceGroup) -> bool:
    """Whether a fight told before only opens the sentence, and the place is of what came then."""
    index = page.sentence_at(cue.start)
    if index is None or cue.row.verb:
        return False
    text, start = page.text, page.sentences[index].start
    return (
        _IN_THESE.fullmatch(text, start, cue.start) is not None
        and "," in text[cue.end : group.start]
        and _AND_THERE.fullmatch(text, cue.end, group.start) is None
    )


def singled_out(text: str, cue: Cue, groups: tuple[PlaceGroup, ...]) -> PlaceGroup | None:
    """The spot at which a road or a service is cut, right behind the words; None for none.

    So is "X" of "the X mine in Y was closed", whose words are not the place's but stand in it.
    """
    if cue.row.type not in WORKS:
        return None
    around = next((one for one in groups if one.start < cue.start < one.end), None)
    if around is not None and not is_wide(around.heads[0]):
        return around
    behind = first_after(groups, cue.end, cue.end + 50)
    cut = behind is not None and _AT_LEVEL.fullmatch(text, cue.end, behind.start)
    return behind if cut else None
