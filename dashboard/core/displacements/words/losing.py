"""Places that lose their people or have others: "Kiwanja lost 1,200 residents to Rutshuru"."""

from __future__ import annotations

from collections.abc import Sequence

from dashboard.core.displacements.words.lexicon import HARMED
from dashboard.core.quantity.nouns import DISPLACED, HOUSEHOLDS, PERSONS
from dashboard.core.quantity.numbers import HEADS

#: "Kiwanja lost 1,200 residents to Rutshuru", "a perdu 1 200 habitants".
LOSING = frozenset("lost loses losing perdu perd perdent perdait".split())
_PEOPLE = frozenset("residents inhabitants occupants habitants occupantes villagers".split())
_MANY = frozenset("hundred thousand hundreds thousands mille milliers centaines".split())
#: Between the verb and the people stand few words.
_REACH = 7
#: What stands between them: "lost more than 1,200 of its residents".
_COUNTING = (
    _MANY
    | HEADS
    | frozenset(
        """more than over about around some nearly almost plus moins at least au environ pres
    quelque of its their all ses leurs""".split()
    )
)
#: What they were lost to where nobody moved: "lost 3,000 residents to cholera".
_DEADLY = HARMED | frozenset(
    """cholera ebola mpox measles rougeole epidemic epidemie famine hunger disease war massacre
    massacres fighting flood floods""".split()
)
_DEADLY_REACH = 5


def _is_count(words: Sequence[str]) -> bool:
    return all(word.isdigit() or word in _COUNTING for word in words)


def loses_people(words: Sequence[str], index: int, hi: int) -> bool:
    """Whether the verb at ``index`` is of a place that loses many people, not a few to the
    fighting.

    >>> loses_people("lost more than 1 200 residents to".split(), 0, 7)
    True
    >>> loses_people("lost 20 residents".split(), 0, 3), loses_people("lost hope".split(), 0, 2)
    (False, False)
    >>> loses_people("lost 3 000 residents to cholera".split(), 0, 6)
    False
    >>> loses_people("lost 1 200 cows residents of".split(), 0, 6)
    False
    """
    if words[index] not in LOSING:
        return False
    after = words[index + 1 : min(hi, index + _REACH)]
    many = any(word in _MANY or (word.isdigit() and len(word) > 2) for word in after)
    at = next((at for at, word in enumerate(after) if word in _PEOPLE), None)
    if at is None or not many or not _is_count(after[:at]):
        return False
    behind = index + 2 + at
    return _DEADLY.isdisjoint(words[behind : min(hi, behind + _DEADLY_REACH)])


HAVING = frozenset("has had".split())
_ABOUT = frozenset("some about around over more nearly almost roughly another".split()) | HEADS
_HAS_REACH = 8
#: Between the figure and "displaced": "more than 900 internally displaced", "900 people displaced".
_DESCRIBED = (
    _ABOUT
    | _COUNTING
    | PERSONS
    | HOUSEHOLDS
    | frozenset("internally newly recently registered officially mostly and".split())
)


#: "Mugunga IDP site, which had some 9,000 people": who lives there is displaced.
_CAMPS = frozenset("camp camps site sites settlement centre center".split())
_CAMP_REACH = 3
_IN_A_CAMP = DISPLACED | PERSONS | HOUSEHOLDS


def has_displaced(words: Sequence[str], index: int, hi: int) -> bool:
    """Whether the verb at ``index`` is of a place that has so many displaced people, or people who
    camp there.

    >>> has_displaced("has 3 000 displaced people".split(), 0, 5)
    True
    >>> has_displaced("has displaced 3 000 people".split(), 0, 5)
    False
    >>> has_displaced("has 200 trucks carrying displaced people".split(), 0, 6)
    False
    >>> has_displaced("has 340 families sleeping in its classrooms".split(), 0, 7)
    True
    >>> has_displaced("the idp site which had some 9 000 people".split(), 4, 9)
    True
    """
    if words[index] not in HAVING:
        return False
    after = words[index + 1 : min(hi, index + _HAS_REACH)]
    if not after or not (after[0] in _ABOUT or after[0].isdigit()):
        return False
    of_camp = not _CAMPS.isdisjoint(words[max(0, index - _CAMP_REACH) : index])
    called = _IN_A_CAMP if of_camp else DISPLACED
    at = next((at for at, word in enumerate(after) if word in called), None)
    if at is None:  # "340 families sleeping in its classrooms"
        at = next((at for at, word in enumerate(after) if word in _CAMPING), None)
    return at is not None and all(word.isdigit() or word in _DESCRIBED for word in after[:at])


#: Who does so has no home there.
_CAMPING = frozenset("sleeping camping camped crammed huddled bivouacked bivouacking".split())
