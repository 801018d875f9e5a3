"""Figures that count "them", whom the text has just named: "they are 210 now", "elles sont 210"."""

from __future__ import annotations

from dashboard.core.displacements.sentence.mover import Mover
from dashboard.core.displacements.sentence.row import Row


def we_are_in_camp(row: Row, mover: Mover) -> bool:
    """Whether those who speak count themselves in a camp: "We are 1,200 families in this camp",
    "nous sommes 300 ménages ici au site de Bulengo"; a few in a tent are no count."""
    most = mover.quantity.high or mover.quantity.low if mover.quantity else None
    if most is None or most < _CROWD or not _are_they(row, mover.lo - 1):
        return False
    camp = not _CAMPS.isdisjoint(row.within(mover.hi, mover.hi + _CAMP_REACH))
    return camp and not _WE.isdisjoint(row.within(row.lo, mover.lo))


_CROWD, _CAMP_REACH = 30, 6
_WE = frozenset("we nous".split())
_CAMPS = frozenset("camp camps site sites settlement tents tentes tarpaulins baches".split())
_THEY = frozenset("they there ils elles nous we wao".split())
_OF = frozenset("de d".split())
_ARE = frozenset(
    "sommes avons seraient etaient were are sont etions number numbered now wako".split()
)


def they_are(row: Row, mover: Mover) -> bool:
    """Whether a figure counts "them": "elles sont 210", "ils sont 260 ménages au site de", "ils
    étaient 400 hier, 700 ce matin"."""
    former = [one.lo for one in row.figures if 0 < mover.lo - one.hi <= _FORMER_REACH]
    return any(_are_they(row, at - 1) for at in (mover.lo, *former))


#: Between what they were and what they are stands a word of time: "400 hier, 700".
_FORMER_REACH = 3


def _are_they(row: Row, at: int) -> bool:
    presented = row.word(at) in _OF and row.word(at - 1) == "agit"  # "il s'agit de 300 ménages"
    while row.word(at) in _NUMBER_OF or row.word(at) in _BY_NOW:
        at -= 1  # "nous avons un nombre de 2 500 personnes", "ils sont désormais 5 900"
    summed = row.word(at) in _MAKES and row.word(at - 1) in _THAT  # "ce serait 300 familles"
    if row.word(at) == "etre" and row.word(at - 1) in _MUST:
        return row.word(at - 2) in _THEY
    they = at - 1 - (row.word(at - 1) in _NOT)  # "ils ne sont plus que 150"
    return presented or summed or (row.word(at) in _ARE and row.word(they) in _THEY)


_NOT = frozenset("ne n".split())


_BY_NOW = frozenset(
    """desormais maintenant deja encore actuellement now already still que plus
    guere""".split()
)
_MAKES = frozenset("serait sont seraient fait ferait".split())
#: "ils devaient être quatre mille", "elles seraient un millier"
_MUST = frozenset("devaient doivent devraient pourraient".split())
_THAT = frozenset("ce cela ca".split())


_NUMBER_OF = frozenset("un nombre total de d effectif au en tout".split())
