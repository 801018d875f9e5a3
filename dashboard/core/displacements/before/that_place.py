"""The place that "the town", "le village", "the camp" stand for."""

from __future__ import annotations

from bisect import bisect_left

from dashboard.core.displacements.before.anaphor_signs import (
    CITIES,
    TWO,
    VILLAGES,
    hosts_next,
    is_anaphor,
    is_speakers,
)
from dashboard.core.displacements.before.antecedents import Use, antecedents, written_at
from dashboard.core.displacements.before.at_a_word import At, Places
from dashboard.core.displacements.before.facilities import SITES, UNITS, site_named, unit_named
from dashboard.core.displacements.before.scene import DEFINITE, scene_of
from dashboard.core.displacements.before.subjects import HOSTED_BACK
from dashboard.core.displacements.sentence.memory import (
    PEOPLE,
    Memory,
    is_camp,
    is_settled,
    settled_in,
)
from dashboard.core.displacements.words.senses import Frame
from dashboard.model import Resolution

#: "are being hosted in Minova after fleeing from the town": not what was named right before.
WHENCE = frozenset("from fled fleeing left leaving abandoned fui quitte depuis".split())


#: "The two camps" of a town are none of the places named.
CAMPS = frozenset("camps sites".split())


def that_place(at: At) -> Places | None:
    """ "the town", "le village", "the camp", "both towns"."""
    if not is_anaphor(at.row, at.index) or is_speakers(at.row, at.index):
        return None
    use = use_of(at)
    if use is Use.LEFT and at.number and len(scene := scene_of(at.memory, at.number - 1)) == 1:
        return scene  # "to capture the stronghold of Tchei. Thousands fled the town"
    if at.word in _SPOTS and at.number and (scene := scene_of(at.memory, at.number - 1)):
        return scene
    if at.word in SITES and (site := site_named(at.memory, at.start)):
        return site
    if at.word not in SITES and (host := _host_told_of(at)):
        return host
    of_it = at.after == "s" and at.row.word(at.index - 2) == "from"
    if of_it and at.memory.destinations[1]:
        return at.memory.destinations[1]  # "was moved from the town's market"
    if at.word in UNITS and (unit := unit_named(at.memory, at.start)):
        return unit
    if at.word.startswith("territ"):
        return antecedents(at.memory, at.start, 2 if at.word.endswith("s") else 1, areas=True)
    two = at.before in TWO
    small, city = at.word in VILLAGES, at.word in CITIES
    found = antecedents(
        at.memory, at.start, 2 if two else 1, small=small, city=city, use=use, noun=at.word
    )
    if not (found or two) and at.before in DEFINITE:
        found = written_at(at.memory, at.word)
    if at.word in SITES:
        found = tuple(one for one in found if not _is_left_behind(at.memory, one))
    if two and at.word in CAMPS:  # "les deux camps": not the two villages named before
        return found if all(map(is_camp, found)) else ()
    return found


#: Verbs whose goal the place is behind "in" or "to".
_GOT_TO = frozenset({Frame.ARRIVE, Frame.REACH, Frame.STAY, Frame.HOST})
_GOING = frozenset({Frame.GO, Frame.FLEE, Frame.RELOCATE})
_IN = frozenset("in into inside at to towards within between among dans vers a au entre".split())
_TO = frozenset("to into towards vers dans".split())
#: Between a verb and its place stand few words: "sont arrivés lundi soir dans la cité".
_VERB_REACH = 6


def use_of(at: At) -> Use:
    """What people are said to do at the place: the verb before it, or the host's behind it."""
    row = at.row
    described = at.before not in DEFINITE and row.word(at.index - 2) in DEFINITE
    leading = row.word(at.index - 2 - described)  # "from the same locality", "the lakeside town"
    if leading in WHENCE or any(
        one.sense.frame is Frame.FLEE and one.hi == at.index - 1 - described for one in row.senses
    ):
        return Use.LEFT
    if hosts_next(row, at.index):
        return Use.REACHED
    verb = next((one for one in reversed(row.senses) if one.hi < at.index), None)
    if verb is None or at.index - verb.hi > _VERB_REACH or leading not in _IN:
        return Use.ANY
    frame = verb.sense.frame
    if frame is Frame.RETURN:
        return Use.HOME
    if frame in _GOT_TO or (frame in _GOING and leading in _TO):
        return Use.REACHED
    return Use.ANY


def _host_told_of(at: At) -> Places:
    """The town people were just told to have reached, where "the town" takes others in: "300
    families from Kibirizi are in Kanyabayonga. The town already hosts 30,000 others"."""
    told, goal = at.memory.goal
    lately = len(goal) == 1 and at.number - told <= HOSTED_BACK and at.before not in TWO
    if not lately or not is_settled(goal[0]) or not hosts_next(at.row, at.index):
        return ()
    since = (settled_in(at.memory, number) for number in range(told + 1, at.number))
    return () if any(since) else goal


_FLED = frozenset(
    """from fled fleeing flee left leaving abandoned deserted escaped depuis fui fuyant quitte
    quittant venus venues originaires provenance kutoka""".split()
)
_OF_PEOPLE = frozenset("of de d du".split())
#: Between "from" and a name stand few words: "from the town of Sake".
_FLED_REACH = 4
_FLED_STEPS = frozenset("the of town village villages area territory la le l ville de d du".split())


def _is_left_behind(memory: Memory, resolution: Resolution) -> bool:
    """Whether a place is what people come from: no camp they reach is there. "300 families from
    Sake have reached the camp"."""
    words = memory.tokens.words
    at = bisect_left(memory.tokens.starts, resolution.mention.start) - 1
    for before in range(at, max(-1, at - _FLED_REACH), -1):
        if words[before] in _FLED:
            return True
        if words[before] in _OF_PEOPLE and before and words[before - 1] in PEOPLE | _FLED:
            return True
        if words[before] not in _FLED_STEPS:
            return False
    return False


#: "the spot": where the sentence before sees trouble.
_SPOTS = frozenset("spot endroit".split())
