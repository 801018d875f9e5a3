"""Who is reported to stand at a place: taken or left of late, by whom, and in which order.

"La prise de Goma en 2012 reste dans les mémoires" is told rightly, and nobody holds Goma by it
today: what lies years before its article is listed with its day, and puts no flag on the map. Nor
does a force stand where another camp took the place after it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from dashboard.core import late_patterns as re
from dashboard.core.comparing.board import days_meant
from dashboard.core.events.doubt.camps import camp
from dashboard.core.force_names import bare_force
from dashboard.core.long_past import is_long_past
from dashboard.core.plain import plain
from dashboard.model import Claim, ClaimKind, EventDetail, EventType


@dataclass(frozen=True, slots=True)
class _Report:
    """That a force took a place, or left it.

    Attributes:
        force: Its name as printed; empty where none is told.
        days: First and last day meant; None where nothing tells.
        partly: Whether only a part of the place is meant.
    """

    force: str
    days: tuple[date, date] | None
    partly: bool

    def is_before(self, other: _Report) -> bool:
        """Whether this was over before the other began; False while one of them is open."""
        return bool(self.days and other.days and self.days[1] < other.days[0])

    def is_of(self, other: _Report) -> bool:
        """Whether both are of one force, by its printed name."""
        return self.force.casefold() == other.force.casefold()

    def is_against(self, other: _Report) -> bool:
        """Whether they are of two camps that do not hold a place together."""
        ours, theirs = camp(plain(self.force)), camp(plain(other.force))
        return bool(ours and theirs and ours != theirs)


def standing(
    claims: Iterable[Claim], published: Mapping[str, date | None]
) -> tuple[str, tuple[str, ...]]:
    """Whether a force is reported at a place, or to have left; and the forces' names as printed.

    Args:
        claims: The claims about one place.
        published: The day of publication of each article, by its id.

    Returns:
        ``there``, ``left`` or an empty string, with the forces: the whole of what is told of late.
    """
    told: dict[EventType, list[_Report]] = {EventType.CAPTURED: [], EventType.WITHDREW: []}
    for claim, detail in _of_late(claims, published):
        if detail.type in told:
            told[detail.type].extend(_reports(claim, detail, published.get(claim.article_id)))
    taken, left = told.values()
    there = [one for one in taken if not _is_over(one, taken, left)]
    if there:
        return "there", _forces(there)
    if taken and not left:  # each was driven out by the next, and nobody came last
        return "there", _forces(taken)
    return ("left", _forces(taken or left)) if left else ("", ())


def _of_late(
    claims: Iterable[Claim], published: Mapping[str, date | None]
) -> Iterator[tuple[Claim, EventDetail]]:
    """The claims of control that are of no time years before their article.

    Once an article has told that a place changed hands years ago, and nothing newer of it, what
    it goes on to tell of the place without a time is of then: "the fall of Goma".
    """
    past: dict[str, int] = {}
    for claim in sorted(claims, key=lambda one: (one.article_id, one.words_start)):
        key, detail = claim.article_id, claim.detail
        if not isinstance(detail, EventDetail) or claim.kind is not ClaimKind.CONTROL:
            continue
        if is_long_past(claim, published.get(key)):
            past.setdefault(key, claim.start)
        elif claim.time is not None or past.get(key, claim.start) == claim.start:
            past[key] = _NEWS
            yield claim, detail
        elif past[key] == _NEWS:
            yield claim, detail


#: An article that told something newer of the place: what follows is of then.
_NEWS = -1


def _reports(claim: Claim, detail: EventDetail, published: date | None) -> Iterable[_Report]:
    names = tuple(map(_force, claim.actors)) or ("",)
    days = days_meant(claim, published)
    return (_Report(name, days, bool(detail.partial)) for name in names)


#: "The enemy has taken X": whose, only whoever says so knows.
_WHOSE_ENEMY = re.compile(r"(?:(?:the|our|an|l'|le|notre|cet) ?)?(?:enem(?:y|ies)|ennemis?|adui)")


def _force(actor: str) -> str:
    """The name of a force as printed; empty where the words name none."""
    return "" if _WHOSE_ENEMY.fullmatch(plain(actor)) else bare_force(actor)


def _is_over(taken: _Report, all_taken: list[_Report], left: list[_Report]) -> bool:
    """Whether who took a place has left it since, or another camp took it after them."""
    if any(one.is_of(taken) and not one.is_before(taken) for one in left):
        return True
    return any(
        taken.is_before(one) and one.is_against(taken) and not one.partly for one in all_taken
    )


def _forces(reports: Iterable[_Report]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(one.force for one in reports if one.force))
