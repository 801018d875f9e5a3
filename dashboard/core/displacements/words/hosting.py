"""Verbs of sheltering that have people as their object: "Minova is sheltering 3,000 people"."""

from __future__ import annotations

from collections.abc import Sequence

from dashboard.core.displacements.words.interrupted import is_adverb
from dashboard.core.french_classes import COUNTS, participles_of
from dashboard.core.quantity.nouns import DISPLACED, HOUSEHOLDS, PERSONS
from dashboard.core.quantity.numbers import HEADS

#: Participles that are passive ("are hosted in Sake") or active ("which has hosted 3,000 people").
_HOSTING = frozenset(
    """registered recorded hosted sheltered housed accommodated lodged accueilli heberge abrite loge
    logent logeait logeaient""".split()
) | participles_of(COUNTS)
#: Participles that say who hosts ("is sheltering 3,000 people") or who is hosted ("3,000 people are
#: sheltering in Minova").
_ONGOING = frozenset("sheltering housing accommodating lodging harbouring".split())
#: "a enregistré à peu près 300 ménages", "a enregistré au moins 300 ménages"
_HEDGES = (["a", "peu"], ["au", "moins"], ["au", "bas"], ["au", "total"], ["au", "minimum"])
_BEING = frozenset("is are was were been being be est sont ete etait etaient get got".split())
_WHERE = frozenset("in at by with across within near among dans a au aux par en chez since".split())
#: What a count of people begins with.
_COUNTS = HEADS | frozenset(
    """about around some nearly almost over more up at hundreds thousands dozens scores another
    additional further between as close well upwards fewer less a an the these those large many
    several few countless most entire whole roughly approximately""".split()
)
_PEOPLE = PERSONS | HOUSEHOLDS | DISPLACED | {"they", "who", "those"}
#: Between people and their own verb stand few words.
_SUBJECT_REACH = 5


_MOVED = frozenset("moved".split())
_ARE = frozenset("were was been being are".split())
_ONWARD = frozenset("to into towards toward in from out on".split())


def moves_itself(words: Sequence[str], index: int, length: int) -> bool:
    """Whether "have moved" is said of those who move, not of those whom they move.

    >>> moves_itself("all of them have moved to goma".split(), 3, 2)
    True
    >>> moves_itself("we have moved 620 families".split(), 1, 2)
    False
    >>> moves_itself("540 of them were moved to nakivale".split(), 3, 2)
    False
    """
    last = index + length
    if words[index] in _ARE:
        return False
    return words[last - 1] in _MOVED and last < len(words) and words[last] in _ONWARD


def takes_in(words: Sequence[str], index: int, lo: int, hi: int) -> bool:
    """Whether the participle at ``index`` is one of a host, who takes others in.

    >>> takes_in("minova is sheltering 3 000 people".split(), 2, 0, 6)
    True
    >>> takes_in("people are sheltering in minova".split(), 2, 0, 5)
    False
    >>> takes_in("minova has hosted 300 families".split(), 2, 0, 5)
    True
    """
    after = next((at for at in range(index + 1, hi) if not is_adverb(words[at])), hi)
    if after >= hi or (words[after] in _WHERE and words[after : after + 2] not in _HEDGES):
        return False
    if words[index] in _HOSTING:
        return _BEING.isdisjoint(words[max(lo, index - 2) : index])
    if words[index] not in _ONGOING:
        return False
    following = words[index + 1]
    counted = following.isdigit() or following in _COUNTS or following in DISPLACED
    return counted and _PEOPLE.isdisjoint(words[max(lo, index - _SUBJECT_REACH) : index])
