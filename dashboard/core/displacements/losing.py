"""Places that lose their people or have others: "Kiwanja lost 1,200 residents to Rutshuru"."""

from __future__ import annotations

from collections.abc import Sequence

from dashboard.core.quantity.nouns import DISPLACED
from dashboard.core.quantity.numbers import HEADS

#: "Kiwanja lost 1,200 residents to Rutshuru", "a perdu 1 200 habitants".
LOSING = frozenset("lost loses losing perdu perd perdent perdait".split())
_PEOPLE = frozenset("residents inhabitants occupants habitants occupantes villagers".split())
_MANY = frozenset("hundred thousand hundreds thousands mille milliers centaines".split())
#: Between the verb and the people stand few words.
_REACH = 7


def loses_people(words: Sequence[str], index: int, hi: int) -> bool:
    """Whether the verb at ``index`` is of a place that loses many people, not a few to the
    fighting.

    >>> loses_people("lost more than 1 200 residents to".split(), 0, 7)
    True
    >>> loses_people("lost 20 residents".split(), 0, 3), loses_people("lost hope".split(), 0, 2)
    (False, False)
    """
    if words[index] not in LOSING:
        return False
    after = words[index + 1 : min(hi, index + _REACH)]
    many = any(word in _MANY or (word.isdigit() and len(word) > 2) for word in after)
    return many and not _PEOPLE.isdisjoint(after)


HAVING = frozenset("has had".split())
_ABOUT = frozenset("some about around over more nearly almost roughly another".split()) | HEADS
_HAS_REACH = 8


def has_displaced(words: Sequence[str], index: int, hi: int) -> bool:
    """Whether the verb at ``index`` is of a place that has so many displaced people.

    >>> has_displaced("has 3 000 displaced people".split(), 0, 5)
    True
    >>> has_displaced("has displaced 3 000 people".split(), 0, 5)
    False
    """
    if words[index] not in HAVING:
        return False
    after = words[index + 1 : min(hi, index + _HAS_REACH)]
    counts = bool(after) and (after[0] in _ABOUT or after[0].isdigit())
    return counts and not DISPLACED.isdisjoint(after)
