"""A force's bare name out of the words an article calls it by."""

from __future__ import annotations

from functools import lru_cache

from dashboard.core import late_patterns as re
from dashboard.core.actors import ACTORS
from dashboard.core.plain import plain

_PATTERNS = tuple(re.compile(rf"\b(?:{group.words})\b") for group in ACTORS)


@lru_cache(maxsize=4096)
def bare_force(printed: str) -> str:
    """The name itself, letter for letter; the words as printed where they hold none we know.

    >>> bare_force("Rwanda-backed M23 rebels"), bare_force("the FARDC"), bare_force("the rebels")
    ('M23', 'FARDC', 'rebels')
    >>> bare_force("the mayor's guests")
    "the mayor's guests"
    """
    words = plain(printed)
    for pattern in _PATTERNS:
        if found := pattern.search(words):
            return printed[found.start() : found.end()]
    return printed


#: Words of any language for forces without a name, by what they are: rebels, or the army.
_NAMELESS = {
    "rebels": frozenset(
        "rebel rebels rebelle rebelles insurge insurges insurgent insurgents waasi".split()
    ),
    "army": frozenset(
        "army armee soldiers soldats militaires troops troupes jeshi wanajeshi".split()
    ),
}


def nameless_force(name: str) -> str | None:
    """What a force without a name is, ``rebels`` or ``army``; None for a name, and for others.

    >>> nameless_force("REBELS"), nameless_force("l'armée"), nameless_force("M23")
    ('rebels', 'army', None)
    """
    words = plain(name).replace("'", " ").replace("’", " ").split()
    return next((key for key, known in _NAMELESS.items() if known.intersection(words)), None)


#: Further words for armed people in general, with a capital only where a sentence begins.
_COMMON = frozenset(
    "fighter fighters combatants combattant combattants gunmen militia militias militiamen milicien"
    " miliciens milices militants guerrillas assailants assaillants attackers bandits men hommes"
    " wapiganaji wanamgambo".split()
)


def is_force_name(name: str) -> bool:
    """Whether this is the proper name of a force we know, and no word for forces of its kind.

    >>> is_force_name("Nyatura"), is_force_name("Fighters"), is_force_name("the rebels")
    (True, False, False)
    """
    words = plain(name)
    if name.islower() or nameless_force(name) or _COMMON.intersection(words.split()):
        return False
    return any(pattern.search(words) for pattern in _PATTERNS)
