"""Forms of French verbs for the tables of cues, written as their alternatives are: ``a|b|c``."""

from __future__ import annotations

from dashboard.core.displacements.inflect import french_forms
from dashboard.core.plain import plain

#: Verbs that do not go like "finir" or "aimer": third persons, participles, the plain form.
_IRREGULAR: dict[str, str] = {
    "prendre": "prend prennent prenait prenaient prit prirent prenant pris prise prises",
    "conquerir": "conquiert conquierent conquerait conqueraient conquit conquirent conquis"
    " conquise conquises conquerant",
    "tenir": "tient tiennent tenait tenaient tint tinrent tenant tenu tenue tenus tenues",
    "perdre": "perd perdent perdait perdaient perdit perdirent perdant perdu perdue perdus perdues",
    "fuir": "fuit fuient fuyait fuyaient fuirent fuyant fui",
    "atteindre": "atteint atteignent atteignait atteignaient atteignit atteignirent atteignant"
    " atteinte atteints atteintes",
    "abattre": "abat abattent abattait abattaient abattit abattirent abattant abattu abattue"
    " abattus abattues",
    "detruire": "detruit detruisent detruisait detruisaient detruisit detruisirent detruisant"
    " detruite detruits detruites",
    "suspendre": "suspend suspendent suspendait suspendaient suspendit suspendirent suspendant"
    " suspendu suspendue suspendus suspendues",
    "interrompre": "interrompt interrompent interrompait interrompaient interrompit interrompirent"
    " interrompant interrompu interrompue interrompus interrompues",
    "assaillir": "assaille assaillent assaillait assaillaient assaillirent assailli assaillie"
    " assaillis assaillies",
    "rouvrir": "rouvre rouvrent rouvrait rouvraient rouvrit rouvrirent rouvrant rouvert rouverte"
    " rouverts rouvertes",
    "reouvrir": "reouvre reouvrent reouvrait reouvrit reouvrirent reouvrant reouvert reouverte"
    " reouverts reouvertes",
    "reduire": "reduit reduisent reduisait reduisirent reduisant reduite reduits reduites",
    "combattre": "combat combattent combattait combattaient combattirent combattu",
}
_AGAIN = {"reprendre": "prendre", "reconquerir": "conquerir", "reperdre": "perdre"}
#: Plain forms that do not end in -er or -ir.
INFINITIVES = frozenset(verb for verb in (*_IRREGULAR, *_AGAIN) if verb.endswith("re"))


def french(*infinitives: str) -> str:
    """The forms of French verbs as alternatives on plain text, the plain form first.

    >>> french("piller").split("|")[:4]
    ['piller', 'pille', 'pillent', 'pillait']
    >>> french("reprendre").split("|")[:3]
    ['reprendre', 'reprend', 'reprennent']
    """
    forms = [form for verb in infinitives for form in _forms(verb)]
    return "|".join(dict.fromkeys(forms))


def _forms(verb: str) -> tuple[str, ...]:
    if verb in _AGAIN:
        return tuple("re" + form for form in _forms(_AGAIN[verb]))
    if verb in _IRREGULAR:
        return (verb, *_IRREGULAR[verb].split())
    return tuple(plain(form) for form in french_forms(verb))
