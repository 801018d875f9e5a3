"""What opens a sentence on people: forces or fighting that came to a place they left for that."""

from __future__ import annotations

from dashboard.core.displacements.places.governors import Governed, is_violence
from dashboard.core.displacements.sentence.memory import PEOPLE
from dashboard.core.displacements.sentence.mover import Mover
from dashboard.core.displacements.sentence.row import Row
from dashboard.core.displacements.words.french_trouble import COMING
from dashboard.core.displacements.words.lexicon import FORCES
from dashboard.core.displacements.words.senses import Frame

_CAUSING = frozenset("suite apres devant face depuis avec lors raison cause crainte".split())
_OPENS_WITHIN = 4


def opens_with_forces(row: Row, item: Governed, mover: Mover) -> bool:
    """Whether what opens a sentence tells of forces that came to a place: "Suite à l'entrée des
    rebelles à Sake, 300 familles se sont réfugiées à Goma"."""
    if _CAUSING.isdisjoint(row.within(row.lo, row.lo + _OPENS_WITHIN)):
        return False
    told = row.within(row.lo, item.head)
    came = not (COMING.isdisjoint(told) or FORCES.isdisjoint(told))
    return came and any(row.gap(at)[:1] == "," for at in range(item.place.hi, mover.lo + 1))


_OF_FIGHTING = frozenset(
    """les ces des de d la le l cette the these heavy fierce violents violentes intenses lourds vifs
    nouveaux""".split()
)
#: Between the article and the word for fighting stand few adjectives.
_FIGHTING_REACH = 4


def fighting_came(row: Row, item: Governed) -> bool:
    """Whether it is fighting that a sentence says got to a place, and no people: "Les combats ont
    atteint Sake, provoquant d'importants mouvements de population"."""
    verb = next((one for one in row.senses if one.sense.frame is Frame.REACH), None)
    if verb is None or verb.hi > item.place.lo:
        return False
    if _in_their_clause(row, item):
        return True
    at = row.lo
    while row.word(at) in _OF_FIGHTING and at - row.lo < _FIGHTING_REACH:
        at += 1
    opens = at < verb.lo and is_violence(row, at)
    return opens and PEOPLE.isdisjoint(row.within(row.lo, item.place.lo))


#: What opens a clause of which fighting is the subject, and what stands between it and its verb.
_WHEN = frozenset("quand lorsque lorsqu que qu car puisque when as after because since".split())
_HELPS = frozenset("a ont avait avaient aient ait n ne y en deja has have had also".split())


def _in_their_clause(row: Row, item: Governed) -> bool:
    """Whether fighting is the subject of the verb right before a place, in a clause of its own:
    "ont fui lorsque des combats ont atteint Sake"; not "fuyant les combats, ont atteint Sake"."""
    verb = next((one for one in reversed(row.senses) if one.hi <= item.head), None)
    if verb is None or verb.sense.frame is not Frame.REACH:
        return False
    at = verb.lo - 1
    while row.word(at) in _HELPS:
        at -= 1
    if not is_violence(row, at):
        return False
    first = at - 1
    while row.word(first) in _OF_FIGHTING and at - first <= _FIGHTING_REACH:
        first -= 1
    return row.word(first) in _WHEN
