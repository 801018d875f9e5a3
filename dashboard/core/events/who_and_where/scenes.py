"""What a place that opens a sentence is: the scene of the event, or where somebody speaks of it."""

from __future__ import annotations

from dashboard.core import late_patterns as re
from dashboard.core.events.who_and_where.places import PlaceGroup, first_after
from dashboard.core.events.words.cues import Cue
from dashboard.core.events.words.event import WORKS

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


def singled_out(text: str, cue: Cue, groups: tuple[PlaceGroup, ...]) -> PlaceGroup | None:
    """The spot at which a road or a service is cut, right behind the words; None for none."""
    if cue.row.type not in WORKS:
        return None
    behind = first_after(groups, cue.end, cue.end + 50)
    cut = behind is not None and _AT_LEVEL.fullmatch(text, cue.end, behind.start)
    return behind if cut else None
