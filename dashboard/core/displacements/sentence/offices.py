"""Names of offices that hold a word of moving: nobody moves in "la commission mouvement de
population"."""

from __future__ import annotations

from collections.abc import Sequence

_MOVEMENTS = frozenset("mouvement mouvements deplacement deplacements movement movements".split())
OFFICES = frozenset(
    """commission commissions comite cellule matrice bureau service matrix committee
    tracking""".split()
)
#: What may stand between: "commission chargée de la gestion des mouvements".
_LINKS = frozenset(
    "de du des d la le les l charge chargee gestion suivi sur provinciale locale for of".split()
)


def names_office(words: Sequence[str], at: int, lo: int) -> bool:
    """Whether the word at ``at`` is a movement that an office is named by.

    Args:
        words: The folded words.
        at: The word.
        lo: The first word of its sentence.
    """
    if words[at] not in _MOVEMENTS:
        return False
    before = at - 1
    while before > lo and words[before] in _LINKS:
        before -= 1
    return before >= lo and words[before] in OFFICES


def are_of_office(words: Sequence[str], at: int, lo: int) -> bool:
    """Whether the people at ``at`` only stand in such a name: "mouvement des populations"."""
    return any(names_office(words, one, lo) for one in range(max(lo, at - 2), at))
