"""Verbs that empty a place, said of its own people: "300 familles ont vidé Kobu" have left it; and
who left again, told by an accent from who is spread over places."""

from __future__ import annotations

from collections.abc import Sequence

from dashboard.core.displacements.words.interrupted import is_adverb
from dashboard.core.french_classes import forms_of, participles_of
from dashboard.core.quantity.nouns import DISPLACED, HOUSEHOLDS, PERSONS

_VERBS = ["vider", "déserter"]
_FORMS = forms_of(_VERBS)
_PARTICIPLES = participles_of(_VERBS)
_HAVE = frozenset("ont a avaient avait auraient aurait ayant avoir eu".split())
#: A place that empties itself, or is empty.
_ITSELF = frozenset("se s est sont ete etait etaient etre soit soient reste restent".split())
_PEOPLE = PERSONS | HOUSEHOLDS | DISPLACED | {"qui", "ils", "elles", "population", "populations"}
#: "vident les villages", "vide leur cité"; without one of these "vide" is an adjective.
_OBJECTS = frozenset("le la les l leur leurs ce cette ces".split())
#: "ont vidé le village de ses habitants": somebody else emptied it.
_OF = frozenset("de d du des".split())
_THEIR = frozenset("ses sa son leur leurs tous toute toutes".split())
_EMPTIED_REACH = 9


def is_left_by_its_own(words: Sequence[str], index: int, lo: int, hi: int) -> bool:
    """Whether the verb of emptying at ``index`` has people as its subject, who leave the place.

    >>> is_left_by_its_own("300 familles ont vide kobu".split(), 3, 0, 5)
    True
    >>> is_left_by_its_own("la population de kobu vide les villages".split(), 4, 0, 7)
    True
    >>> is_left_by_its_own("les tirs ont vide kobu de ses habitants".split(), 3, 0, 8)
    False
    >>> is_left_by_its_own("300 familles vivent dans un village vide".split(), 6, 0, 7)
    False
    """
    if words[index] not in _FORMS:
        return False
    at = index - 1
    while at > lo and is_adverb(words[at]):
        at -= 1
    behind = at == lo and words[at] in _HAVE  # "Ont déserté Kobu plus de 300 ménages"
    if _PEOPLE.isdisjoint(words[lo : hi if behind else index]):
        return False
    if words[at] in _ITSELF or _is_emptied_of(words, index, hi):
        return False
    if words[index] in _PARTICIPLES and words[at] not in _HAVE:
        return words[index] == "vide" and words[index + 1 : index + 2] in _OBJECT
    return True


_OBJECT = [[word] for word in sorted(_OBJECTS)]


def _is_emptied_of(words: Sequence[str], index: int, hi: int) -> bool:
    """Whether behind the verb stands of whom the place is emptied."""
    last = min(hi, index + _EMPTIED_REACH)
    return any(
        words[at] in _OF and not _THEIR.isdisjoint(words[at + 1 : at + 2])
        for at in range(index + 1, last)
    )


#: "reparties à Sake" went away again, "réparties à Sake" are there.
GONE_AGAIN = frozenset("reparti repartie repartis reparties".split())
_DEALT = frozenset("dans entre sur en par".split())


def has_gone_again(printed: str, following: Sequence[str]) -> bool:
    """Whether a form of "repartir" stands there, and none of "répartir".

    >>> has_gone_again("reparties", ["a"]), has_gone_again("réparties", ["a"])
    (True, False)
    """
    return printed[1:2] in ("e", "E") and _DEALT.isdisjoint(following)
