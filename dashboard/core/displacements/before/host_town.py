"""The town under discussion, for people who are only counted, lodged or arrive.

"Butembo is filling up. By Friday the mayor's office had registered 2,300 newcomers": a town that a
sentence of the paragraph is on stands until another one is told of, or people are told to have left
it, or there was trouble there; then nothing is known.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence

from dashboard.core.displacements.before.backdrop import only_locates
from dashboard.core.displacements.before.no_scene import is_of_speaker
from dashboard.core.displacements.before.scene import scene_of
from dashboard.core.displacements.places.kinds import NAMELY
from dashboard.core.displacements.sentence.memory import (
    PEOPLE,
    Memory,
    is_area,
    is_settled,
    key_of,
)
from dashboard.core.displacements.words.lexicon import FORCES
from dashboard.core.displacements.words.place_words import DESCRIBERS, TYPE_NOUNS
from dashboard.core.displacements.words.saying import any_says
from dashboard.model import PlaceKind, Resolution

#: So many sentences back the paragraph may have named its town.
_BACK = 6
#: So many words at most lead up to the town a sentence is on.
_OPENED_BY = 9
#: Before the town they say where in it one is: "In Lubutu", "The schools of Minova", "À Kayna".
_WHERE = frozenset(
    """in at a au aux dans of de des d du the la le les l and et this our their its all some many
    most several two three here meanwhile today now nearby ici ce cette depuis since on for
    """.split()
)
_ITS_OWN = frozenset(
    """school schools schoolyard schoolyards classroom classrooms church churches chapel parish
    parishes mosque mosques hospital hospitals clinic stadium market port hall halls street streets
    centre center centres health reception transit commune mayor chief chiefs priest pastor nurse
    doctor administrator secretary bishop imam headman leader leaders committee office authorities
    council hosts families
    ecole ecoles eglise eglises paroisse paroisses mosquee hopital hopitaux stade marche salles
    classe classes rue rues sante maire bourgmestre chef cure pasteur abbe infirmier medecin
    administrateur secretaire eveque comite autorites mairie bureau enregistrement accueil
    bar""".split()
)
#: Who got there tells of it from there: "We reached Kirumba on Friday", "The team visited Kayna".
_TELLERS = frozenset("we i team mission delegation nous je j equipe".split())
_OPENERS = _TELLERS | frozenset("they ils elles most many plupart".split())
_OPENS = 2
_CAME = _TELLERS | frozenset(
    """reached visited visits arrived went travelled drove to met
    visite atteint sommes suis arrives arrive rendus rendu ai avons etait s
    est""".split()
)
_LEADING = _WHERE | _ITS_OWN | _CAME | TYPE_NOUNS | DESCRIBERS | frozenset(NAMELY)


def host_town(memory: Memory, number: int) -> tuple[Resolution, ...]:
    """The town that the paragraph is on before a sentence; none where it has left that open."""
    for earlier in _before_in_paragraph(memory, number):
        if any(is_settled(item) for item in memory.in_sentence(earlier)):
            return _town_of(memory, earlier)
        told, goal = memory.goal
        if told == earlier:  # "The city is receiving newcomers"
            return goal if len(goal) == 1 and is_settled(goal[0]) else ()
    return ()


def led_to(memory: Memory, number: int) -> tuple[Resolution, ...]:
    """The only town of the sentence before, where it says that somebody, no force, went down or on
    to it: "Another column went down to Kalehe. There, a priest lodges 75 households"."""
    before = number - 1
    if before < 0 or not FORCES.isdisjoint(memory.said(before)):
        return ()
    named = [item for item in memory.in_sentence(before) if is_settled(item) and not is_area(item)]
    if len({key_of(item) for item in named}) != 1 or key_of(named[0]) in _shunned(memory, before):
        return ()
    at = bisect_left(memory.tokens.starts, named[0].mention.start)
    return (named[0],) if memory.tokens.words[at - 1] in _LED else ()


_LED = frozenset("to towards toward into vers jusqu".split())


def _before_in_paragraph(memory: Memory, number: int) -> Iterator[int]:
    """The sentences before one that may name the town of its paragraph, the nearest first."""
    for earlier in range(number - 1, max(-1, number - 1 - _BACK), -1):
        if memory.paragraph_of[earlier] != memory.paragraph_of[number]:
            return
        yield earlier


#: Of these a sentence says that a town has them again, before its people come home.
_PEACE = frozenset(
    """calm peace life lull quiet normal normality security situation guns calme paix vie accalmie
    securite armes""".split()
)
_AGAIN = frozenset(
    """returned returns returning back restored resumed resumes resuming improved eased settled
    calmed silent fallen revenu revenue revient revenus repris reprend retabli retablie calmee
    calme normalise normalisee ameliore amelioree tues tu""".split()
)


def town_at_peace(memory: Memory, number: int) -> tuple[Resolution, ...]:
    """The only town of the last sentence of the paragraph that names any, where it says that calm
    is back: "Life has returned to Walikale. Six hundred people came home"."""
    for earlier in _before_in_paragraph(memory, number):
        named = [item for item in memory.in_sentence(earlier) if is_settled(item)]
        if named:
            words = memory.said(earlier)
            calm = not (_PEACE.isdisjoint(words) or _AGAIN.isdisjoint(words))
            single = len({key_of(item) for item in named}) == 1 and not is_area(named[0])
            return tuple(named[:1]) if calm and single else ()
    return ()


def _town_of(memory: Memory, number: int) -> tuple[Resolution, ...]:
    """The town that a sentence is on, or where it says that people got to."""
    named = [
        item
        for item in memory.in_sentence(number)
        if is_settled(item)
        and not is_area(item)
        and not only_locates(memory, item)
        and not is_of_speaker(memory, item)
    ]
    goals = memory.goals.get(number, set())
    reached = {key_of(item): item for item in named if key_of(item) in goals}
    if reached:
        return tuple(reached.values()) if len(reached) == 1 else ()
    if not named or _are_two(memory, named) or key_of(named[0]) in _shunned(memory, number):
        return ()
    if _is_seat(memory, number, named[0]):
        return ()
    return (named[0],) if _is_on(memory, number, named[0]) else ()


def _is_seat(memory: Memory, number: int, town: Resolution) -> bool:
    """Whether a city is only where those sit who speak or rule: "In Goma, the governor condemned
    the attack", "In Kinshasa the cabinet met"."""
    if town.place is None or town.place.kind is not PlaceKind.CITY:
        return False
    if town.place.capital_of:
        return True
    words = memory.said(number)
    return any_says(words) or not _RULERS.isdisjoint(words)


_RULERS = frozenset(
    """governor government minister ministry spokesman spokeswoman spokesperson parliament
    court president embassy diplomats cabinet assembly senate gouverneur gouvernement ministre
    ministere porte parlement tribunal assemblee ambassade diplomates ocha un onu monusco unhcr
    hcr""".split()
)


def _are_two(memory: Memory, named: Sequence[Resolution]) -> bool:
    """Whether another town is joined to the first: "The team visited Kirumba and Kaseghe"."""
    if len(named) < _TWO:
        return False
    starts = memory.tokens.starts
    first, second = (bisect_left(starts, one.mention.start) for one in named[:_TWO])
    hi = bisect_left(starts, named[0].mention.end)
    return first < second and _ANDS.issuperset(memory.tokens.words[hi:second])


_TWO = 2
_ANDS = frozenset("and et or ou in at a au aux the la le l".split())


def _shunned(memory: Memory, number: int) -> set[str]:
    """The places of a sentence that people have left, or where it sees trouble."""
    left = [*memory.origins_of.get(number, ())]
    first, _ = memory.words_of(number)
    if _OPENERS.isdisjoint(memory.tokens.words[first : first + _OPENS]):
        left += scene_of(memory, number)  # but "We reached Sake": no forces did
        left += [one for one in memory.in_sentence(number) if one.mention.start in memory.violence]
    return {key_of(item) for item in left}


def _is_on(memory: Memory, number: int, town: Resolution) -> bool:
    """Whether a sentence opens with its town, or with what the town has: nothing else leads up to
    its name."""
    first, _ = memory.words_of(number)
    at = bisect_left(memory.tokens.starts, town.mention.start)
    words = memory.tokens.words[first:at]
    if len(words) <= _OPENED_BY and _LEADING.issuperset(words):
        return True
    return _leads_there(memory, number, words)


def _leads_there(memory: Memory, number: int, words: Sequence[str]) -> bool:
    """Whether a sentence has people, or a road, lead to a town, by the words before its name: "They
    headed for Kayna", "La route de Kayna était bondée"; no forces, and no road that is cut."""
    said = memory.said(number)
    if not _STOPPED.isdisjoint(said) or not FORCES.isdisjoint(said):
        return False
    road = not _ROADS.isdisjoint(words[-_ROAD_REACH:])
    moving = road or not _MOVERS.isdisjoint(words)
    return moving and words[-1:] != [] and words[-1] in (_TO | {"de", "d"} if road else _TO)


_TO = frozenset("to for towards toward into vers jusqu a".split())
_ROADS = frozenset("road roads path route chemin piste direction".split())
_ROAD_REACH = 3
_MOVERS = PEOPLE | frozenset("they most many others all ils elles beaucoup tous plupart".split())
_STOPPED = frozenset(
    "cut closed blocked impassable coupee fermee bloquee barree impraticable prevented".split()
)
