"""A second place behind people of whom it is told beside that they fled, or lived elsewhere."""

from __future__ import annotations

from dashboard.core.displacements.places.governors import Governed
from dashboard.core.displacements.sentence.mover import Mover
from dashboard.core.displacements.sentence.row import Row
from dashboard.core.displacements.sentence.sense_items import SenseItem
from dashboard.core.displacements.words.senses import Frame
from dashboard.core.quantity.nouns import DISPLACED

#: "franchi la rivière et végètent à Rugombo": they went on from there.
GOING_ON = frozenset("et puis and then avant".split())


def comes_second(row: Row, item: Governed, mover: Mover | None) -> bool:
    """Whether a flight right behind people only says who they are, so that a second place behind it
    is where they are now: "l'arrivée de 300 familles fuyant Sake sur le site de Goma", "a recensé
    300 personnes chassées de leurs villages à Sake dans les écoles de Goma"."""
    if mover is None or item.place.lo < mover.hi or not _are_brought(row, mover):
        return False
    behind = (verb for verb in row.senses if verb.lo >= mover.hi)
    flight = next((verb for verb in behind if row.word(verb.lo) not in DISPLACED), None)
    if flight is None or flight.sense.frame not in FLIGHTS or flight.hi > item.head:
        return False
    if not GOING_ON.isdisjoint(row.within(flight.hi, item.head)):
        return False
    beside = flight.lo - mover.hi <= 1 or row.word(flight.lo).endswith("ant")
    who = beside or not _FLEEING.isdisjoint(row.within(mover.hi, flight.lo))
    others = any(flight.hi <= verb.lo < item.head for verb in row.senses)
    named = any(flight.lo <= place.lo < item.head for place in row.places)
    return who and named and not others and flight.lo <= mover.hi + _WHO_REACH


def is_in_need_there(row: Row, item: Governed, mover: Mover | None) -> bool:
    """Whether people who fled one place are told to want something at another: "300 déplacés ayant
    fui Sake manquent de tout à Goma"."""
    if mover is None or row.article.language != "fr" or item.place.lo < mover.hi:
        return False
    fled = next((verb for verb in row.senses if verb.lo >= mover.hi), None)
    if fled is None or fled.sense.frame not in FLIGHTS or fled.lo - mover.hi > _WHO_REACH:
        return False
    left = [place for place in row.places if fled.lo <= place.lo < item.head]
    between = range(left[-1].hi, item.head) if left else range(0)
    return any(_is_verb_of_many(row.word(at)) for at in between)


#: French adverbs and nouns end like verbs of several: "massivement".
_NO_VERBS = ("ment",)
_VERBS_IN_MENT = frozenset("reclament dorment consomment affirment confirment".split())
_SHORTEST = 6


def _is_verb_of_many(word: str) -> bool:
    """Whether a French word is a finite verb of several people, by its ending.

    >>> _is_verb_of_many("manquent"), _is_verb_of_many("massivement"), _is_verb_of_many("reclament")
    (True, False, True)
    """
    many = len(word) >= _SHORTEST and word.endswith("ent") and not word.endswith(_NO_VERBS)
    return many or word in _VERBS_IN_MENT


def _are_brought(row: Row, mover: Mover) -> bool:
    """Whether a verb or noun right before people says that they come or are counted."""
    return any(
        0 <= mover.lo - verb.hi <= _BROUGHT_REACH and verb.sense.frame in _BRINGING
        for verb in row.senses
    )


def lived_before(row: Row, verb: SenseItem) -> bool:
    """Whether a clause only says where people lived before they came: "qui vivaient à Sake"."""
    lived = verb.sense.frame is Frame.STAY and row.word(verb.lo).endswith(("ait", "aient"))
    if not lived or row.word(verb.lo - 1) not in ("qui", "who"):
        return False
    return len(row.senses) > 1


#: "300 personnes déplacées qui avaient fui", "ayant fui", "who had fled"
_FLEEING = frozenset("qui ayant who having".split())
FLIGHTS = frozenset({Frame.FLEE, Frame.EVICT, Frame.EMPTY, Frame.DISPLACE})
_BRINGING = frozenset({Frame.HOST, Frame.ARRIVE, Frame.STAY, Frame.RETURN})
_WHO_REACH = 4
_BROUGHT_REACH = 5
