"""Swahili sentences that go on about the people just told of: "Watu hao wamepiga kambi Goma"."""

from __future__ import annotations

from collections.abc import Sequence

from dashboard.core.displacements.sentence.memory import PEOPLE
from dashboard.core.displacements.words.place_words import word_set
from dashboard.core.displacements.words.swahili_place_words import FROM
from dashboard.core.displacements.words.swahili_verbs import ARE_AT, swahili_pair, swahili_sense

#: Subjects of verbs that stand for people and families: "wamekimbilia", "zimetoka".
_PLURALS = ("wa", "ba", "zi")
#: Behind the noun they point back: "watu hao", "wakimbizi hawa", "familia hizo", "kaya hizi".
THESE = word_set("hao hawa hizo hizi")
#: Before the verb they only say when: "Sasa wanaishi Goma", "Kwa sasa wamehifadhiwa Minova".
_WHEN = word_set(
    """sasa kwa hivi tayari baadaye baada hapo kisha halafu hatimaye awali mwanzoni kabla leo jana
    usiku pia aidha wakati huo hadi ya siku"""
)
_WHEN_REACH = 4
#: All or some of those people: "Wote wamefika Goma", "Nyingi zimekwenda Minova".
_OF_THEM = frozenset("wote zote wengi nyingi wao zao bado".split())
#: "Walikuwa wakiishi Sake": before they moved.
_WERE = frozenset("walikuwa zilikuwa".split())


def are_of_them(words: Sequence[str]) -> bool:
    """Whether words say of a figure that it is a part of people told of: "kati yao", "kati ya
    hao", "miongoni mwao".

    >>> are_of_them("kati ya hawa wa mwisho".split()), are_of_them("makazi yao".split())
    (True, False)
    """
    return any(
        (word == "kati" and words[at + 1 : at + 2] == ["yao"])
        or (word == "miongoni" and words[at + 1 : at + 2] == ["mwao"])
        or (word in _AMONG and not THESE.isdisjoint(words[at + 2 : at + 3]))
        for at, word in enumerate(words)
    )


_AMONG = word_set("kati miongoni")


def goes_on_in_swahili(words: Sequence[str]) -> bool:
    """Whether a sentence begins with a verb of moving whose subject is only its prefix, or with
    the people just told of, all or most of them.

    >>> goes_on_in_swahili("wamekimbilia baraka".split())
    True
    >>> goes_on_in_swahili("sasa wanaishi katika shule".split())
    True
    >>> goes_on_in_swahili("watu hao wamepiga kambi".split())
    True
    >>> goes_on_in_swahili("waasi wamekimbilia baraka".split())
    False
    """
    if points_back(words, 0):
        return True
    at = 0
    while at < min(len(words), _WHEN_REACH) and words[at] in _WHEN | _OF_THEM:
        at += 1
    if at >= len(words) or not words[at].startswith(_PLURALS):
        return False
    if words[at] in ARE_AT:
        return True
    at += words[at] in _WERE and at + 1 < len(words)
    moves = swahili_sense(words[at]) or swahili_pair(words, at)
    return moves is not None or FROM.fullmatch(words[at]) is not None


def points_back(words: Sequence[str], index: int) -> bool:
    """Whether people are those just told of: "wakimbizi hao", "familia hizo"."""
    return index + 1 < len(words) and words[index] in PEOPLE and words[index + 1] in THESE
