"""Forms of French verbs for the tables of cues, written as their alternatives are: ``a|b|c``."""

from __future__ import annotations

from dashboard.core.french_verbs import INFINITIVES_IN_RE as INFINITIVES
from dashboard.core.french_verbs import french_forms
from dashboard.core.plain import plain

__all__ = ["HELD_PERHAPS", "INFINITIVES", "french", "swahili_infinitives"]


def french(*infinitives: str) -> str:
    """The forms of French verbs as alternatives on plain text, the plain form first.

    >>> french("piller").split("|")[:4]
    ['piller', 'pille', 'pillent', 'pillait']
    >>> french("reprendre").split("|")[:3]
    ['reprendre', 'reprend', 'reprennent']
    """
    forms = [plain(form) for verb in infinitives for form in french_forms(verb)]
    return "|".join(dict.fromkeys(forms))


#: A French verb that is yet to come, with its objects: "prendre", "l'attaquer".
INFINITIVE_FR = r"(?:y |en |les? |la |l'|se |s')?\w{2,}(?:er|ir|dre|tre|ire)\b"

#: The conditional, in which French tells what is only said to be: "le M23 contrôlerait X".
HELD_PERHAPS = "|".join(
    stem + ending
    for stem in "controler occuper administrer tiendr detiendr".split()
    for ending in ("ait", "aient")
)

#: What a Swahili verb may say of its object: "ku-u-teka", "ku-ki-teka".
_OBJECTS = ("", "u", "i", "ki", "li", "ya", "vi", "zi")


def swahili_infinitives(stems: str) -> str:
    """The infinitives of Swahili stems with every object of a place, as alternatives of a phrase.

    >>> swahili_infinitives("teka")[:28]
    'kuteka|kuuteka|kuiteka|kukit'
    """
    return "|".join(f"ku{one}{stem}" for stem in stems.split() for one in _OBJECTS)
