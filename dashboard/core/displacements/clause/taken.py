"""People behind their verb: whom it takes ("displaced 5,000 people"), and who stands behind the
verb of a sentence turned round ("Ont ainsi quitté leurs villages plus de 300 ménages")."""

from __future__ import annotations

from dashboard.core.displacements.sentence.memory import PEOPLE
from dashboard.core.displacements.sentence.mover import Mover
from dashboard.core.displacements.sentence.row import Row
from dashboard.core.displacements.sentence.sense_items import SenseItem
from dashboard.core.displacements.words.interrupted import is_adverb
from dashboard.core.displacements.words.senses import LEAVING, Frame
from dashboard.core.french_classes import COUNTS, forms_of

#: Verbs that take the people as their object when they stand right before the figure.
OBJECT_FRAMES = frozenset({Frame.DISPLACE, Frame.HOST, Frame.RELOCATE, Frame.EVICT, Frame.RETURN})
#: Between a verb and the people it takes stand few words, or an aside between commas.
_TAKEN_REACH = 5
_DAYS = frozenset(
    """lundi mardi mercredi jeudi vendredi samedi dimanche hier aujourd monday tuesday wednesday
    thursday friday saturday sunday yesterday today""".split()
)
_ASIDE_REACH = 14
#: Between an aside and people without a figure: "a accueilli, depuis mai, de nombreux déplacés".
_MANY = frozenset("plusieurs de d des nombreux nombreuses nouveaux nouvelles quelques many".split())


def takes(row: Row, sense: SenseItem, mover: Mover) -> bool:
    """Whether the people stand right behind a verb that takes them: "displaced 5,000 people"."""
    if sense.sense.frame not in OBJECT_FRAMES:
        return False
    gaps = [index for index in range(sense.hi, mover.lo + 1) if row.starts_with_gap(index)]
    if gaps[:1] == [sense.hi] and len(gaps) == 2 and {row.gap(index) for index in gaps} == {","}:
        beside = _MANY.issuperset(row.within(gaps[1], mover.lo))
        return beside and mover.lo - sense.hi <= _ASIDE_REACH  # "a accueilli, depuis mai, 300"
    if len(gaps) == 1 and _DAYS.intersection(row.within(sense.hi, gaps[0])):
        return mover.lo - gaps[0] <= 1 + _TAKEN_REACH  # "a accueilli ce lundi 6 mai, 300 familles"
    return not gaps and mover.lo - sense.hi <= _TAKEN_REACH


_HAVE = frozenset("ont avaient auraient".split())
#: "Le village qu'ont fui 300 ménages", "d'où ont fui 300 ménages"
_RELATIVE = frozenset("qu que ou".split())
_PLACED = frozenset("de d du des a au dans depuis".split())
#: Between a verb turned round and its people stands what they left, and where it lies.
_TURNED_REACH = 12


def is_turned_round(row: Row, verb: SenseItem, mover: Mover) -> bool:
    """Whether a sentence opens with a verb of leaving and names its people behind what they left:
    "Ont fui Kobu plus de 300 ménages", "De Kobu ont fui 300 familles"."""
    if verb.sense.frame not in LEAVING or not 0 <= mover.lo - verb.hi <= _TURNED_REACH:
        return False
    at = verb.lo - 1
    while is_adverb(row.word(at)):
        at -= 1
    if row.word(at) not in _HAVE or not PEOPLE.isdisjoint(row.within(row.lo, at)):
        return False
    from_place = row.word(row.lo) in _PLACED and any(one.hi == at for one in row.places)
    opens = at == row.lo or row.starts_with_gap(at) or row.word(at - 1) in _RELATIVE
    return opens or from_place


_COUNTS = forms_of(COUNTS)
_EN_REACH = 2


def counts_those_told_of(row: Row, verb: SenseItem) -> bool:
    """Whether a verb only counts those whose movement the sentence has told: "Les habitants de Kobu
    ont fui vers Bule ; le curé en a recensé 1 700"."""
    if row.word(verb.lo) not in _COUNTS or "en" not in row.within(verb.lo - _EN_REACH, verb.lo):
        return False
    return any(other.lo < verb.lo - _EN_REACH for other in row.senses)
