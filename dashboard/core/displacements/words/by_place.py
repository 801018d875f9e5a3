"""Verbs that are of moving only when a place stands behind them: "600 have continued to Arua",
"trucks took forty families to Lushebere"."""

from __future__ import annotations

from collections.abc import Sequence

from dashboard.core.displacements.words.lexicon import VIOLENCE
from dashboard.core.quantity.nouns import DISPLACED, HOUSEHOLDS, PERSONS

#: Who is so many, or some of those who fled, and "stopped in Goma" got there; others are held.
STOPPED = frozenset({"stopped"})
_STOPPERS = frozenset("some many most others few several who they group all hundreds".split())
_AT = frozenset("in at".split())
#: Who "continued to arrive" only arrived.
CONTINUING = frozenset("continued continue continues continuing".split())
#: Who takes people, with their number, to a place moves them there.
TAKING = frozenset(
    """took brought carried drove taken bringing taking carrying driving emmene emmenes emmenent
    conduit conduisent amene amenes""".split()
)
#: Who overruns a village, "driving about 4,000 people into Uganda", makes them flee.
DRIVING = frozenset("driving pushing sending drove pushed sent".split())
#: What "a précipité 300 familles sur les routes" made them flee.
THROWING = frozenset(
    """precipite precipitent precipitant jete jetent jetant pousse poussent poussant lance lancent
    lancant""".split()
)
_ROADS = (
    ["sur", "les", "routes"], ["sur", "la", "route"], ["sur", "les", "chemins"],
    ["sur", "les", "sentiers"], ["dans", "la", "rue"], ["a", "la", "rue"], ["dans", "les", "rues"],
)  # fmt: skip
_TO = frozenset("to towards toward into".split())
_INTO = frozenset("into towards toward across over onto".split())
_ONTO = frozenset("to towards toward a au vers jusqu".split())
_PEOPLE = (PERSONS | HOUSEHOLDS | DISPLACED) - {"passengers", "passenger", "passagers"}
#: Whoever they take, they abduct.
_ABDUCTORS = frozenset(
    """gunmen rebels rebel militiamen militia fighters assailants attackers bandits kidnappers adf
    codeco m23 rebelles miliciens assaillants combattants ravisseurs""".split()
)
_SUBJECT_REACH = 5
#: "Clashes in Boga, in the south of Ituri, drove 5,000 people to Bunia": they fled.
_TROUBLE_REACH = 10
#: Between the verb and its goal stand the people, and perhaps where they were taken from.
_REACH = 14
#: Between the verb and its people stands their number.
_PEOPLE_REACH = 6
#: Between "to" and a name stand few words: "to a new site at Kiliba".
_NAME_REACH = 6


def form_by_place(words: Sequence[str], index: int, hi: int, taken: set[int]) -> str | None:
    """The form whose sense a word has because of the place behind it; None for none.

    Args:
        words: The words of the article.
        index: The word.
        hi: One past the last word of its sentence.
        taken: The words of places and figures.

    >>> form_by_place("trucks took 40 families to lushebere".split(), 1, 6, {2, 5})
    'relocated'
    >>> form_by_place("trucks took 40 families to".split(), 1, 5, {2}) is None
    True
    """
    word = words[index]
    if word in CONTINUING:
        to = index + 2 < hi and words[index + 1] in _TO and index + 2 in taken
        return "moved on" if to else None
    if word in STOPPED and _stop_themselves(words, index, hi, taken):
        return "stopped off in"
    if word in DRIVING and _drives_people_into(words, index, hi, taken):
        return "uprooting"
    if word in THROWING and _throws_on_the_road(words, index, hi):
        return "uprooting"
    if word in TAKING and _takes_people_to(words, index, hi, taken):
        return "uprooting" if word in DRIVING and _by_trouble(words, index) else "relocated"
    return None


def _stop_themselves(words: Sequence[str], index: int, hi: int, taken: set[int]) -> bool:
    """Whether people, told of by their number or as some of those before, stop at a place.

    >>> _stop_themselves("around 700 stopped in kalembe".split(), 2, 5, {0, 1, 4})
    True
    >>> _stop_themselves("three men were stopped in kalembe".split(), 3, 6, {0, 5})
    False
    """
    counted = index - 1 in taken or words[index - 1] in _STOPPERS
    return counted and index + 2 < hi and words[index + 1] in _AT and index + 2 in taken


def _by_trouble(words: Sequence[str], index: int) -> bool:
    """Whether it is fighting that drives people out, and nobody who takes them along.

    >>> _by_trouble("clashes in boga drove 300 people to bunia".split(), 3)
    True
    >>> _by_trouble("after the attack trucks drove 300 people to bunia".split(), 4)
    False
    """
    before = words[max(0, index - _TROUBLE_REACH) : index]
    last = max((at for at, word in enumerate(before) if word in _TROUBLE), default=None)
    return last is not None and _CARRIERS.isdisjoint(before[last:])


#: A volcano that erupts is no place that people left.
_TROUBLE = VIOLENCE - {"eruption", "eruptions"}
_CARRIERS = frozenset(
    """workers staff trucks buses lorries boats drivers soldiers army police peacekeepers convoy
    they who volunteers""".split()
)


def _throws_on_the_road(words: Sequence[str], index: int, hi: int) -> bool:
    """Whether people stand behind the verb, and then the road.

    >>> _throws_on_the_road("ont jete des milliers de familles sur les routes".split(), 1, 9)
    True
    >>> _throws_on_the_road("ont jete des pierres sur la route".split(), 1, 7)
    False
    """
    last = min(hi, index + _REACH)
    road = next((at for at in range(index + 2, last) if words[at : at + 3] in _ROADS), None)
    return road is not None and not _PEOPLE.isdisjoint(words[index + 1 : road])


def _drives_people_into(words: Sequence[str], index: int, hi: int, taken: set[int]) -> bool:
    """Whether people with their number stand right behind the verb, and "into" a place soon."""
    counted = any(at in taken for at in range(index + 1, index + 3))
    near = range(index + 2, min(hi, index + _PEOPLE_REACH))
    people = next((at for at in near if words[at] in _PEOPLE), None)
    if not counted or people is None or people + 1 >= hi or words[people + 1] not in _INTO:
        return False
    return any(name in taken for name in range(people + 2, min(hi, people + 2 + _NAME_REACH)))


def _takes_people_to(words: Sequence[str], index: int, hi: int, taken: set[int]) -> bool:
    """Whether people with their number stand behind the verb, and then where they are taken."""
    if index + 1 >= hi or not any(at in taken for at in range(index + 1, index + 4)):
        return False
    if not _ABDUCTORS.isdisjoint(words[max(0, index - _SUBJECT_REACH) : index]):
        return False
    near = range(index + 2, min(hi, index + _PEOPLE_REACH))
    people = next((at for at in near if words[at] in _PEOPLE), None)
    if people is None:
        return False
    for at in range(people + 1, min(hi - 1, index + _REACH)):  # behind "to" stands a name
        if words[at] in _ONTO:
            ahead = range(at + 1, min(hi, at + _NAME_REACH))
            return words[at + 1] not in _NO_GOALS and any(name in taken for name in ahead)
        if words[at] in _STOPS:
            return False
    return False


#: Who is taken there stands trial, is ill or a captive.
_NO_GOALS = frozenset("court prison jail hospital police custody safety trial captivity".split())
_STOPS = frozenset("and who which et qui mais but while".split())
