"""Places at which people had found shelter before they were driven from there, too.

"The attack displaced 300 families living in Sake", "forced 300 families who had returned to Sake to
flee": the words behind the people say where they lived, not where they went.
"""

from __future__ import annotations

from dataclasses import replace

from dashboard.core.displacements.sentence.ends import End, PlacedEnd
from dashboard.core.displacements.sentence.memory import PEOPLE
from dashboard.core.displacements.sentence.mover import Mover
from dashboard.core.displacements.sentence.row import Row
from dashboard.core.displacements.words.lexicon import FORCING
from dashboard.core.displacements.words.senses import Frame

_DRIVING = frozenset({Frame.DISPLACE, Frame.EVICT})
_THERE = frozenset({Frame.STAY, Frame.ARRIVE, Frame.REACH, Frame.RETURN, Frame.FLEE, Frame.HOST})
#: Between the verb that drives people out and the people stand few words.
_DRIVEN_REACH = 4
#: Between the people and the verb of where they lived, too: "who had only recently returned".
_LIVED_REACH = 6
#: "living in Sake", "vivant à Sake": right behind the people, where they lived.
_LIVING = frozenset(
    """living residing sheltering staying dwelling camping camped settled encamped housed hosted
    lodged accommodated vivant residant logeant campant sejournant installes installees loges
    logees heberges hebergees campes campees""".split()
)
_WHO = frozenset("who that qui".split())
#: "who had found refuge", "who were living", "qui avaient trouvé refuge", "qui vivaient"
_BEFORE = frozenset("had were was lived resided avaient etaient avait etait s".split())
_PAST = ("aient", "ait")


def lived_where_driven_out(row: Row, mover: Mover, found: list[PlacedEnd]) -> list[PlacedEnd]:
    """The ends with the place where people lived as the one they were driven from.

    Nothing is turned where another place is told as the one they left: then they went there.
    """
    if any(item.end in (End.ORIGIN, End.WEAK_ORIGIN, End.AREA) for item in found):
        return found
    if not _are_driven(row, mover):
        return found
    return [replace(item, end=End.ORIGIN) if _lived(row, mover, item) else item for item in found]


def _are_driven(row: Row, mover: Mover) -> bool:
    """Whether a verb right before people drives them out: "displaced 300", "forcing 300"."""
    lo = mover.lo - _DRIVEN_REACH
    verb = any(
        lo <= one.hi <= mover.lo
        and one.sense.frame in _DRIVING
        and PEOPLE.isdisjoint(row.within(one.hi, mover.lo))  # not "300 displaced people joined 900"
        for one in row.senses
    )
    return verb or not FORCING.isdisjoint(row.within(lo, mover.lo))


def _lived(row: Row, mover: Mover, item: PlacedEnd) -> bool:
    """Whether the verb between people and a place says where they were before."""
    if item.end is not End.DESTINATION or item.at < mover.hi:
        return False
    behind = [one for one in row.senses if mover.hi <= one.lo < item.at]
    if len(behind) != 1 or behind[0].sense.frame not in _THERE:
        return False
    verb = behind[0]
    if any("," in row.gap(at) for at in range(mover.hi, verb.lo + 1)):
        return False
    if verb.lo == mover.hi:
        return row.word(verb.lo) in _LIVING
    who = row.within(mover.hi, verb.lo + 1)
    if who[0] not in _WHO or len(who) > _LIVED_REACH:
        return False
    return not _BEFORE.isdisjoint(who) or who[-1].endswith(_PAST)
