"""People who fled, as far as the words around them go: civilians who go right behind an attack,
families who sleep in churches, all of a town who are abroad."""

from __future__ import annotations

from collections.abc import Sequence

from dashboard.core.displacements.before.scene import scene_of
from dashboard.core.displacements.places.ranks import COUNTRY, rank
from dashboard.core.displacements.sentence.ends import End, PlacedEnd
from dashboard.core.displacements.sentence.memory import DWELLERS, Memory
from dashboard.core.displacements.sentence.mover import Mover
from dashboard.core.displacements.sentence.row import Row
from dashboard.core.displacements.sentence.sense_items import SenseItem
from dashboard.core.displacements.words.lexicon import VIOLENCE
from dashboard.core.displacements.words.senses import Frame
from dashboard.core.quantity.nouns import Counted

_GOES = frozenset({Frame.FLEE, Frame.GO})
_CIVILIANS = frozenset({Counted.PERSONS, Counted.HOUSEHOLDS})
#: So many sentences before, in the same paragraph, the trouble may stand.
_BACK = 2
#: Between people and what they did stand few words.
_NEAR = 8


def go_after_trouble(row: Row, mover: Mover, sense: SenseItem, memory: Memory, number: int) -> bool:
    """Whether counted civilians go right behind trouble at a place: an attack in the sentence
    before is what they flee, though their verb alone could be of any way out."""
    if mover.item is None or mover.counted not in _CIVILIANS or sense.sense.frame not in _GOES:
        return False
    if not 0 <= sense.lo - mover.hi <= _NEAR or row.places:
        return False
    behind = row.within(sense.hi, sense.hi + _ERRAND_REACH)
    if not _ERRANDS.isdisjoint(behind) or behind[:2] == ["to", "church"]:
        return False
    return any(
        memory.paragraph_of[earlier] == memory.paragraph_of[number] and scene_of(memory, earlier)
        for earlier in range(number - 1, max(-1, number - 1 - _BACK), -1)
    )


#: Who goes there comes back the same day.
_ERRANDS = frozenset(
    """mass court office hospital clinic polls police work market shop bank mairie messe tribunal
    bureau hopital urnes travail marche banque lycee prayers priere prieres""".split()
)
_ERRAND_REACH = 5


#: Families who sleep where nobody lives have left their homes.
_FAMILIES = frozenset(
    """familles menages civils villageois habitants population populations riverains paysans
    mamans meres gens personnes fugitifs femmes vieillards
    families households villagers civilians mothers people""".split()
)
_SLEEPS = ("dorm", "camp", "couch", "bivou", "entass", "abrit", "pass", "sleep", "slept", "huddl")
_CROWDS = ("entass", "agglutin", "tass", "terr", "blott")
_GATHERS = ("regroup", "rassembl", "mass", "concentr", "cach", "retrouv", "camp")
_SLEEPS_SE = frozenset("se s".split())
_BEING = frozenset("sont etaient est etait".split())
_NO_HOMES = frozenset(
    """eglise eglises ecole ecoles classe classes hangar hangars bache baches tente tentes stade
    marche cour veranda verandas etoile dehors plein sol tarpaulins church churches school schools
    classrooms stadium open hall halls salle salles""".split()
)
_REACH = 12


def sleep_rough(row: Row, mover: Mover, sense: SenseItem) -> bool:
    """Whether families nobody counted spend their nights in schools, churches or the open: "Depuis
    lundi, des familles entières dorment dans l'église de Minova"."""
    if row.word(mover.lo) not in _FAMILIES or not 0 <= sense.lo - mover.hi <= _NEAR:
        return False
    at = sense.lo + (row.word(sense.lo) in _SLEEPS_SE)
    at += row.word(at) in _BEING
    sleeps = row.word(at).startswith(_SLEEPS)
    where = row.within(sense.lo, sense.hi + _REACH)
    if row.word(at).startswith(_CROWDS) and _BEFORE.isdisjoint(where):
        return True  # "des familles s'entassent à Minova"
    gathers = row.word(at).startswith(_GATHERS) and not VIOLENCE.isdisjoint(row.vocabulary)
    if gathers and _BEFORE.isdisjoint(where):
        return True  # "après la chute de Sake, les habitants se sont regroupés à Minova"
    return sleeps and not _NO_HOMES.isdisjoint(where) and _BEFORE.isdisjoint(where)


#: Who camps before a school protests there.
_BEFORE = frozenset(
    """devant outside demander reclamer exiger protester protest demand strike greve heat
    chaleur""".split()
)


def are_abroad(row: Row, mover: Mover, sense: SenseItem | None, firm: Sequence[PlacedEnd]) -> bool:
    """ "The inhabitants are all in Uganda": people of a place who are in another country."""
    if sense is None or sense.sense.frame is not Frame.STAY or sense.hi - sense.lo < _PHRASE:
        return False
    abroad = any(item.end is End.DESTINATION and rank(item.place) >= COUNTRY for item in firm)
    return abroad and row.word(mover.lo) in DWELLERS


_PHRASE = 2  # "sont tous", not "vivent"
