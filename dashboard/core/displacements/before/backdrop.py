"""Places that only help to tell of another: whose seat somebody holds, what another one is near,
what is said to lie far off. None of them is "the town" of the sentences behind."""

from __future__ import annotations

from bisect import bisect_left

from dashboard.core.displacements.before.no_scene import is_of_speaker
from dashboard.core.displacements.sentence.memory import LENGTHS, Memory, is_aside
from dashboard.model import Resolution


def only_locates(memory: Memory, item: Resolution) -> bool:
    """Whether a place only says where another one lies: "8 km west of Sake"."""
    return is_aside(memory, item) or _is_pointed_from(memory, item)


def is_backdrop(memory: Memory, item: Resolution, *, may_lie_off: bool = False) -> bool:
    """Whether a place only says what another one is near, whose office somebody holds or where he
    speaks, or itself lies far off, unless it may; where there was fighting it is told of for itself
    ("clashes near Sake")."""
    if item.mention.start in memory.violence:
        return False
    return (
        is_of_office(memory, item)
        or is_of_speaker(memory, item)
        or _is_spoken_from(memory, item)
        or _is_neighbour(memory, item)
        or (not may_lie_off and _lies_off(memory, item))
    )


_POINTS = frozenset(
    """north south east west northeast northwest southeast southwest nord sud est ouest northern
    southern""".split()
)


def _is_pointed_from(memory: Memory, resolution: Resolution) -> bool:
    """Whether a place only tells the side on which another lies: "north of Goma"."""
    at = bisect_left(memory.tokens.starts, resolution.mention.start)
    words = memory.tokens.words
    return at > 1 and words[at - 1] in ("of", "de", "d", "du") and words[at - 2] in _POINTS


#: Those whose place is where they hold office, not where anything happened: "l'administrateur de
#: Djugu", "the mayor of Sake", "la société civile de Beni".
_OFFICES = frozenset(
    """administrator administrateur mayor maire governor gouverneur bourgmestre deputy depute depute
    senator senateur bishop eveque archbishop society civile prefect prefet commissioner
    commissaire council conseil parliament assemblee coordinator coordinateur president
    diocese archidiocese university universite mkuu meya gavana askofu mbunge""".split()
)
_OF_OFFICE = frozenset("of de d du des for pour wa ya".split())


def is_of_office(memory: Memory, resolution: Resolution) -> bool:
    """Whether a place only says whose mayor, governor or council somebody is."""
    words = memory.tokens.words
    at = bisect_left(memory.tokens.starts, resolution.mention.start) - 1
    while at > 0 and words[at] in _OFFICE_STEPS:
        at -= 1
    return at > 0 and words[at] in _OF_OFFICE and words[at - 1] in _OFFICES


_OFFICE_STEPS = frozenset("the la le l territory territoire province town ville wilaya".split())


#: "close to Beni", "près de Beni", "le village voisin de Kobu".
_NEAR = (
    ("near",), ("outside",), ("close", "to"), ("next", "to"), ("far", "from"), ("border", "with"),
    ("pres", "de"), ("proche", "de"), ("loin", "de"), ("proximite", "de"), ("limite", "de"),
    ("pres", "d"), ("proche", "d"), ("loin", "d"), ("proximite", "d"), ("karibu", "na"),
)  # fmt: skip
_NEAR_STEPS = frozenset("the la le l town city village ville cite of de".split())


def _is_neighbour(memory: Memory, item: Resolution) -> bool:
    """Whether a place is named for another that is near it: "Butembo, une ville près de Beni"."""
    words = memory.tokens.words
    at = bisect_left(memory.tokens.starts, item.mention.start)
    for end in range(at, max(0, at - _STEPS), -1):
        if any(tuple(words[max(0, end - len(near)) : end]) == near for near in _NEAR):
            return True
        if words[end - 1] not in _NEAR_STEPS:
            return False
    return False


#: Between "near" and a name stand few words: "near the town of Beni".
_STEPS = 4
#: "speaking in Goma", "s'exprimant depuis Goma", "interrogé à Goma".
_SPEAKING = frozenset(
    """speaking interviewed contacted reporters journalists told exprimant interroge interrogee
    contacte contactee joint jointe declare""".split()
)
_AT = frozenset("in from at a depuis".split())


def _is_spoken_from(memory: Memory, item: Resolution) -> bool:
    """Whether a place is where somebody speaks: "the governor, speaking in Goma"."""
    words = memory.tokens.words
    at = bisect_left(memory.tokens.starts, item.mention.start)
    return at > 1 and words[at - 1] in _AT and not _SPEAKING.isdisjoint(words[max(0, at - 3) : at])


#: Behind a length these give the place it is measured from, of which the sentence then tells.
_FROM = frozenset("from de d du of to north south east west nord sud est ouest".split())
#: Nothing else is told of the place: "Kirumba, 25 km away, was attacked" is told of for itself.
_LINKS = frozenset("lies is est trouve".split())
_LIES = _LINKS | frozenset(
    "situated located about some only just around a se situe situee environ plus de d une".split()
)
_LIES_REACH = 7


def _lies_off(memory: Memory, item: Resolution) -> bool:
    """Whether a place is only said to lie so far off: "Kisangani lies 250 km away", "la cité la
    plus proche, Walikale, est à 60 km"; "Sake, 25 km from Goma" is told of for itself."""
    words = memory.tokens.words
    at = bisect_left(memory.tokens.starts, item.mention.end)
    for length in range(at, min(at + _LIES_REACH, len(words))):
        if words[length] in LENGTHS:
            after = words[length + 1 : length + 3]
            measured = bool(after) and after[0] in _FROM and after[1:] != ["la"]
            return not measured and not _LINKS.isdisjoint(words[at:length])
        if not (words[length] in _LIES or words[length].isdigit()):
            return False
    return False
