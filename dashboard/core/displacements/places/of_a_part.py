"""Places of a share, or of the whole of which people are only a part."""

from __future__ import annotations

from dashboard.core.displacements.people.others_counted import is_whole
from dashboard.core.displacements.sentence.ends import GOAL_ENDS, PlacedEnd
from dashboard.core.displacements.sentence.mover import Mover
from dashboard.core.displacements.sentence.row import Row
from dashboard.core.quantity.nouns import DISPLACED

_OF_WHOM = frozenset("whom dont lesquels lesquelles".split())
_PARTS = frozenset("cent percent half most many some majority third quarter".split())
_PART_REACH = 3


def without_share(row: Row, mover: Mover, found: list[PlacedEnd]) -> list[PlacedEnd]:
    """Without the place where only a share of the people is: "1.8 million people, 80 per cent of
    whom are in Masisi"."""
    if mover.item is None:
        return found
    found = [
        one for one in found if not (_is_of_whole(row, mover, one) or _is_of_all(row, mover, one))
    ]
    if _OF_WHOM.isdisjoint(row.vocabulary):
        return found
    whom = next((at for at in range(mover.hi, row.hi) if row.word(at) in _OF_WHOM), row.hi)
    shared = not _PARTS.isdisjoint(row.within(whom - _PART_REACH, whom + _PART_REACH))
    shared = shared or any("%" in row.gap(at) for at in range(whom - 1, whom + _PART_REACH))
    stop = next((at for at in range(whom, row.hi) if row.gap(at)[:1] == ","), row.hi)
    return [one for one in found if not (shared and one.end in GOAL_ENDS and whom < one.at < stop)]


def _is_of_whole(row: Row, mover: Mover, one: PlacedEnd) -> bool:
    """Whether a place, with no verb before it, is that of the whole: "some 135,000 from Rutshuru,
    out of a million in North Kivu"; not in "1,000 out of 16,400 were moved to Nakivale"."""
    for figure in row.figures:
        if mover.hi < figure.lo < one.at and is_whole(row, figure):
            return not any(figure.hi <= verb.lo < one.at for verb in row.senses)
    return False


_ALL = frozenset("total totalite ensemble all".split())


def _is_of_all(row: Row, mover: Mover, one: PlacedEnd) -> bool:
    """Whether a place is that of all of whom the people are a share: "soit 35 % des déplacés de la
    province", "près de 35 % du total des personnes déplacées au Nord-Kivu"."""
    for figure in row.figures:
        if not mover.hi < figure.lo < one.place.lo:
            continue
        share = "%" in row.gap(figure.hi) or row.word(figure.hi) in ("pour", "per", "percent")
        told = row.within(figure.hi, one.place.lo)
        if share and not (_ALL.isdisjoint(told) and DISPLACED.isdisjoint(told)):
            verbs = (verb for verb in row.senses if figure.hi <= verb.lo < one.place.lo)
            return all(row.word(verb.lo) in DISPLACED for verb in verbs)
    return False
