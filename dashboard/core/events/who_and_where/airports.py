"""An airport that is told of by the town it serves: who took it has not taken the town."""

from __future__ import annotations

from dashboard.core import late_patterns as re
from dashboard.core.events.who_and_where.page import Page, usable
from dashboard.core.events.who_and_where.places import AIRPORT, PlaceGroup
from dashboard.core.events.words.cues import Cue
from dashboard.core.events.words.event import CONTROL_TYPES
from dashboard.core.needled_patterns import needled
from dashboard.model import PlaceKind, Resolution

#: "The airport in the besieged city of X", "outside X", "l'aéroport stratégique de X".
_OF_TOWN = re.compile(
    rf"[^.;,]{{0,40}}\b{AIRPORT}\b(?: [\w-]+){{0,2}}?(?: (?:in|of|at|serving|outside|near|close to"
    r"|beside|north of|south of|east of|west of|de|a|du|des|pres de|proche de|hors de)| d')"
    r"(?: (?:the|la|le|les))?(?: [\w-]+){0,3}?(?: (?:city|town|ville|cite) (?:of|de))? ?"
)
#: "X has seen its airport fall", "son aéroport est tombé".
_ITS_OWN = needled(rf"\b(?:its|their|son|leur) (?:[\w-]+ )?{AIRPORT}(?: [\w-]+)?? $")
#: The words stand at most so many characters before the cue.
_REACH = 40


def airport_told(
    page: Page, cue: Cue, group: PlaceGroup | None, index: int
) -> tuple[Resolution, ...] | None:
    """The airport that was taken or left where the words name only its town.

    Args:
        page: The article.
        cue: The words for the event.
        group: The places found for it; None where its sentence names none.
        index: Its sentence.

    Returns:
        The airport as the article names it elsewhere, nothing where it does not; None where the
        words speak of no airport, or name it themselves.
    """
    if cue.row.type not in CONTROL_TYPES:
        return None
    named = usable(group)
    if any(head.place is not None and head.place.kind is PlaceKind.AIRPORT for head in named):
        return None
    if (
        group is not None
        and cue.end <= group.start
        and _OF_TOWN.fullmatch(page.text, cue.end, group.start)
    ):
        return _of_article(page, named)
    if _ITS_OWN.search(page.text, max(0, cue.start - _REACH), cue.start):
        towns = tuple(head for near in page.groups(index) for head in usable(near))
        return _of_article(page, towns)
    return None


def _of_article(page: Page, towns: tuple[Resolution, ...]) -> tuple[Resolution, ...]:
    """The first airport that an article names in the province of a town."""
    provinces = {town.place.admin1 for town in towns if town.place is not None}
    for index in range(len(page.sentences)):
        for group in page.groups(index):
            for head in usable(group):
                place = head.place
                if place is None or place.kind is not PlaceKind.AIRPORT:
                    continue
                if place.admin1 in provinces:
                    return (head,)
    return ()
