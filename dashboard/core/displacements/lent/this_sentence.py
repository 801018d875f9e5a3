"""The place of which a sentence speaks before it tells who left: what its people fled from."""

from __future__ import annotations

from collections.abc import Sequence

from dashboard.core.displacements.clause.reading import Reading
from dashboard.core.displacements.sentence.memory import is_settled, key_of
from dashboard.core.displacements.sentence.row import PlaceItem, Row
from dashboard.core.displacements.words.lexicon import FORCES
from dashboard.core.displacements.words.senses import Frame
from dashboard.core.place_kinds import STATES
from dashboard.model import Resolution

#: Words that make a new clause of what people do: "Bukavu fell into chaos as residents fled".
_AS = frozenset(
    """as while when after once alors tandis lorsque quand dont car prompting forcing sending
    triggering causing sparking""".split()
)
#: Verbs of people who left, or were made to.
_LEFT = frozenset({Frame.FLEE, Frame.DISPLACE, Frame.EVICT})


def of_this_sentence(row: Row, reading: Reading, goals: Sequence[Resolution]) -> Resolution | None:
    """The place of which the clause before speaks: "Bukavu descended into chaos as residents
    fled", "Ituri province has seen deadly raids, displacing some 150,000"."""
    clause, sense = reading.clause, reading.sense
    if sense is None or sense.sense.frame not in _LEFT:
        return None
    before = [one for one in row.places if one.hi <= clause.mover.lo and not one.carried]
    gone = {key_of(item) for item in goals}
    if before and _is_subject(row, before[0]) and _goes_on(row, reading, before[0]):
        place = before[0].resolution
        return None if key_of(place) in gone else place
    if sense.sense.frame is not Frame.FLEE or clause.mover.rest:
        return None
    towns = [one for one in before if is_settled(one.resolution)]
    if len(towns) != 1 or _AS.isdisjoint(row.within(towns[0].hi, clause.mover.lo)):
        return None
    return None if key_of(towns[0].resolution) in gone else towns[0].resolution


#: What opens the reason or the moment of a flight: "because rebels are advancing in South Kivu",
#: "alors que le M23 progresse au Sud-Kivu", "kwa sababu waasi wanasonga mbele".
_REASONS = frozenset(
    """because as while when since after alors tandis car parce lorsque quand face sababu wakati
    huku baada kutokana kufuatia""".split()
)
_IN = frozenset("in across dans au en a katika ndani kwenye huko mjini jimboni".split())
#: Between "in" and a name stand few words: "katika jimbo la Kivu Kusini".
_IN_REACH = 3


def of_its_cause(row: Row, reading: Reading, goals: Sequence[Resolution]) -> Resolution | None:
    """The place, no country, where the clause says that forces came for which its people fled:
    nearer than any town the text named before."""
    clause, sense = reading.clause, reading.sense
    if sense is None or sense.sense.frame is not Frame.FLEE or reading.ends:
        return None
    gone = {key_of(item) for item in goals}
    for one in row.places:
        if one.carried or not sense.hi < one.lo < clause.hi or key_of(one.resolution) in gone:
            continue
        place = one.resolution.place
        reason = next((at for at in range(sense.hi, one.lo) if row.word(at) in _REASONS), None)
        if reason is None or (place is not None and place.kind in STATES):
            return None
        forces = not FORCES.isdisjoint(row.within(reason, one.lo))
        there = not _IN.isdisjoint(row.within(max(reason, one.lo - _IN_REACH), one.lo))
        return one.resolution if forces and there else None
    return None


#: What may stand before the name with which a sentence opens: "the troubled North Kivu province".
_ARTICLES = frozenset("the la le l".split())
#: Behind the name, before its verb: "Ituri province", "the Bulengo camp".
_KINDS = frozenset(
    """province territory district region camp site town village city area health zone itself
    territoire""".split()
)
_HAS = frozenset("has have had is are was were a est".split())
_NAMED_SOON = 3


def _is_subject(row: Row, item: PlaceItem) -> bool:
    """Whether a place, no country, opens the sentence as its subject, with a verb behind it."""
    place = item.resolution.place
    if place is not None and place.kind in STATES:
        return False
    opening = row.within(row.lo, item.lo)
    if len(opening) > _NAMED_SOON or (opening and opening[0] not in _ARTICLES | {"overall"}):
        return False
    at = item.hi
    while row.word(at) in _KINDS:
        at += 1
    return row.word(at) in _HAS or _has_verb_behind_aside(row, at)


#: An aside behind the name has so many words at most: "in the east of the DRC", ", where nurses".
_ASIDE = 16


def _has_verb_behind_aside(row: Row, at: int) -> bool:
    """Whether "is" or "has" stands behind words that only tell more of the place."""
    told = row.word(at) in _OF_PLACE or row.gap(at)[:1] == ","
    return told and any(row.word(one) in _HAS for one in range(at, min(row.hi, at + _ASIDE)))


_OF_PLACE = frozenset("in of on near where".split())
#: What joins the people to what is said of the place: ", with some 300,000 uprooted".
_WITH = frozenset("with after as when while avec".split())
_WITH_REACH = 4


def _goes_on(row: Row, reading: Reading, place: PlaceItem) -> bool:
    """Whether people and their verb only go on from what is said of the place."""
    sense, mover = reading.sense, reading.clause.mover
    if sense is None:
        return False
    if place.hi < sense.lo < mover.lo and row.word(sense.lo).endswith("ing"):
        return True  # ", killing 900 and displacing 150,000"
    return not _WITH.isdisjoint(row.within(mover.lo - _WITH_REACH, mover.lo))
