"""Forms of French verbs for the tables of cues, written as their alternatives are: ``a|b|c``."""

from __future__ import annotations

from dashboard.core.french_verbs import INFINITIVES_IN_RE as INFINITIVES
from dashboard.core.french_verbs import french_forms
from dashboard.core.plain import plain

__all__ = ["INFINITIVES", "french"]


def french(*infinitives: str) -> str:
    """The forms of French verbs as alternatives on plain text, the plain form first.

    >>> french("piller").split("|")[:4]
    ['piller', 'pille', 'pillent', 'pillait']
    >>> french("reprendre").split("|")[:3]
    ['reprendre', 'reprend', 'reprennent']
    """
    forms = [plain(form) for verb in infinitives for form in french_forms(verb)]
    return "|".join(dict.fromkeys(forms))
