"""What people sleep in who have fled: "1,040 people are lying in its schoolrooms"."""

from __future__ import annotations

from dashboard.core.displacements.sentence.row import Row

_INSIDE = frozenset("in into at inside under dans a sous".split())
#: What a town has for people to sleep in.
ROOFS = frozenset(
    """school schools schoolroom schoolrooms classroom classrooms church churches chapel hall
    halls stadium market sheds hangars hospital mosque parish yard yards barns roofs roof
    verandas ecole ecoles classes eglise eglises salles stade marche paroisse mosquee hopital
    cour toits toit warehouse warehouses workshop workshops sacristy rooms room dormitory
    dormitories parishes hangar entrepot entrepots depots salle classe vestiaires chapelle
    internat couvent them""".split()
)
_REACH = 3


def houses(row: Row, index: int) -> bool:
    """Whether "its" at a word is followed by what a place has for people to sleep in."""
    if row.word(index - 1) not in _INSIDE:
        return False
    return not ROOFS.isdisjoint(row.within(index + 1, index + 1 + _REACH))
