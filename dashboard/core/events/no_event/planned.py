"""Another event told where one was only planned, which is not at the place of the plan: "They were
preparing an attack on X when the attack happened"."""

from __future__ import annotations

from collections.abc import Sequence

from dashboard.core import late_patterns as re
from dashboard.core.events.who_and_where.page import Page
from dashboard.core.events.words.cues import Cue
from dashboard.model import Resolution

#: Between the place of the plan and the event: "lorsque l'", "when an unexpected".
_WHEN = re.compile(
    r",? (?:lorsque|quand|alors que|when|as) ?(?:(?:the|an?|une?|la|le|les|cette|this) |l')?"
    r"(?:[\w-]+ )?"
)


def is_where_planned(
    page: Page, cue: Cue, places: Sequence[Resolution], carried: bool, unreal: Sequence[Cue]
) -> bool:
    """Whether the places before a cue are those of a plan that it cuts short.

    Args:
        page: The article.
        cue: The words of the event.
        places: Where it was found to be, in the order of the text.
        carried: Whether another sentence names them.
        unreal: The cues before it that told of nothing real.
    """
    if carried or not places or not unreal or unreal[-1].row.type is not cue.row.type:
        return False
    plan, first, last = unreal[-1], places[0].mention, places[-1].mention
    return (
        plan.end <= first.start
        and last.end <= cue.start
        and "." not in page.text[plan.end : first.start]
        and _WHEN.fullmatch(page.text, last.end, cue.start) is not None
    )
