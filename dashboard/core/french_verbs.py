"""Forms of French verbs, so that a table of rules names each verb once, by its plain form.

Third persons and participles; no future and no conditional, which have not happened.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from dashboard.core.plain import plain

_ER = ("er", "e", "ent", "ait", "aient", "a", "èrent", "ant", "é", "és", "ée", "ées")
_IR = ("ir", "it", "issent", "issait", "issaient", "irent", "issant", "i", "is", "ie", "ies")

#: Verbs that go neither like "aimer" nor like "finir", by their stems: present of one and of
#: several, the stem of the imperfect, simple past of one and of several, past participle.
_IRREGULAR: dict[str, str] = {
    "abattre": "abat abattent abatt abattit abattirent abattu",
    "accueillir": "accueille accueillent accueill accueillit accueillirent accueilli",
    "assaillir": "assaille assaillent assaill assaillit assaillirent assailli",
    "atteindre": "atteint atteignent atteign atteignit atteignirent atteint",
    "battre": "bat battent batt battit battirent battu",
    "conduire": "conduit conduisent conduis conduisit conduisirent conduit",
    "conquérir": "conquiert conquièrent conquér conquit conquirent conquis",
    "contraindre": "contraint contraignent contraign contraignit contraignirent contraint",
    "courir": "court courent cour courut coururent couru",
    "descendre": "descend descendent descend descendit descendirent descendu",
    "détruire": "détruit détruisent détruis détruisit détruisirent détruit",
    "disparaître": "disparaît disparaissent disparaiss disparut disparurent disparu",
    "dormir": "dort dorment dorm dormit dormirent dormi",
    "faire": "fait font fais fit firent fait",
    "fondre": "fond fondent fond fondit fondirent fondu",
    "fuir": "fuit fuient fuy fuit fuirent fui",
    "interrompre": "interrompt interrompent interromp interrompit interrompirent interrompu",
    "mettre": "met mettent mett mit mirent mis",
    "ouvrir": "ouvre ouvrent ouvr ouvrit ouvrirent ouvert",
    "partir": "part partent part partit partirent parti",
    "perdre": "perd perdent perd perdit perdirent perdu",
    "poursuivre": "poursuit poursuivent poursuiv poursuivit poursuivirent poursuivi",
    "prendre": "prend prennent pren prit prirent pris",
    "reconstruire": "reconstruit reconstruisent reconstruis reconstruisit reconstruisirent"
    " reconstruit",
    "recevoir": "reçoit reçoivent recev reçut reçurent reçu",
    "réduire": "réduit réduisent réduis réduisit réduisirent réduit",
    "rejoindre": "rejoint rejoignent rejoign rejoignit rejoignirent rejoint",
    "rendre": "rend rendent rend rendit rendirent rendu",
    "rompre": "rompt rompent romp rompit rompirent rompu",
    "sortir": "sort sortent sort sortit sortirent sorti",
    "suspendre": "suspend suspendent suspend suspendit suspendirent suspendu",
    "tendre": "tend tendent tend tendit tendirent tendu",
    "tenir": "tient tiennent ten tint tinrent tenu",
    "venir": "vient viennent ven vint vinrent venu",
    "suivre": "suit suivent suiv suivit suivirent suivi",
    "vivre": "vit vivent viv vécut vécurent vécu",
}
#: Verbs made with a syllable before one of these: "reprendre" goes like "prendre".
_LIKE: dict[str, str] = {
    "accourir": "courir", "combattre": "battre", "détenir": "tenir", "enfuir": "fuir",
    "maintenir": "tenir", "obtenir": "tenir", "parvenir": "venir", "provenir": "venir",
    "rabattre": "battre", "reconduire": "conduire", "reconquérir": "conquérir",
    "recueillir": "accueillir", "redescendre": "descendre", "refaire": "faire",
    "remettre": "mettre", "reperdre": "perdre", "repartir": "partir", "reprendre": "prendre",
    "revenir": "venir", "rouvrir": "ouvrir", "réouvrir": "ouvrir", "survivre": "vivre",
}  # fmt: skip
_AGREEMENT = ("", "e", "s", "es")
_KNOWN = {plain(verb): verb for verb in (*_IRREGULAR, *_LIKE)}
#: Plain forms, without accents, that end neither in -er nor in -ir.
INFINITIVES_IN_RE = frozenset(verb for verb in _KNOWN if verb.endswith("re"))


@cache
def french_forms(infinitive: str) -> tuple[str, ...]:
    """Every form of a French verb, its plain form first; a verb that is in no table is regular.

    The accents of a verb in a table may be left out.

    >>> french_forms("quitter")[:4]
    ('quitter', 'quitte', 'quittent', 'quittait')
    >>> "hébergent" in french_forms("héberger"), "convergeaient" in french_forms("converger")
    (True, True)
    >>> french_forms("croupir")[:3]
    ('croupir', 'croupit', 'croupissent')
    >>> french_forms("reprendre")[:5]
    ('reprendre', 'reprend', 'reprennent', 'reprenait', 'reprenaient')
    >>> [form for form in french_forms("rejoindre") if form.startswith("rejoint")]
    ['rejoint', 'rejointe', 'rejoints', 'rejointes']
    """
    infinitive = _KNOWN.get(infinitive, infinitive)
    if infinitive in _LIKE:
        return _prefixed(infinitive, _LIKE[infinitive], french_forms(_LIKE[infinitive]))
    if infinitive in _IRREGULAR:
        return _irregular(infinitive)
    if infinitive.endswith("ir"):
        return tuple(infinitive[:-2] + ending for ending in _IR)
    return _regular(infinitive.removesuffix("er"))


@cache
def french_participles(infinitive: str) -> tuple[str, ...]:
    """The past participle of a French verb in every gender and number.

    >>> french_participles("mettre"), french_participles("réfugier")[-1]
    (('mis', 'mise', 'mises'), 'réfugiées')
    """
    infinitive = _KNOWN.get(infinitive, infinitive)
    pattern = _LIKE.get(infinitive, infinitive)
    if pattern in _IRREGULAR:
        return _prefixed(infinitive, pattern, _agreed(pattern))
    endings = _IR[-4:] if infinitive.endswith("ir") else _ER[-4:]
    return tuple(infinitive[:-2] + ending for ending in endings)


def _regular(stem: str) -> tuple[str, ...]:
    forms = [stem + ending for ending in _ER]
    if stem.endswith("g"):
        forms += [stem + ending for ending in ("eait", "eaient", "ea", "eant")]
    if stem.endswith("y"):
        forms += [stem[:-1] + ending for ending in ("ie", "ient")]
    return tuple(forms)


def _irregular(infinitive: str) -> tuple[str, ...]:
    one, several, stem, past, pasts, _ = _IRREGULAR[infinitive].split()
    forms = [infinitive, one, several, stem + "ait", stem + "aient", past, pasts, stem + "ant"]
    return tuple(dict.fromkeys([*forms, *_agreed(infinitive)]))


def _agreed(infinitive: str) -> list[str]:
    participle = _IRREGULAR[infinitive].split()[-1]
    endings = ("", "e", "es") if participle.endswith("s") else _AGREEMENT
    return [participle + ending for ending in endings]


def _prefixed(verb: str, pattern: str, forms: Sequence[str]) -> tuple[str, ...]:
    """The forms of a verb's pattern with the verb's own first syllable."""
    if verb == pattern:
        return tuple(forms)
    lead, tail = _parted(verb, pattern)
    return tuple(lead + form[len(pattern) - len(tail) :] for form in forms)


def _parted(verb: str, pattern: str) -> tuple[str, str]:
    """The syllable that a verb puts before the end it shares with its pattern, and that end.

    >>> _parted("recueillir", "accueillir"), _parted("reprendre", "prendre")
    (('re', 'cueillir'), ('re', 'prendre'))
    """
    at = 0
    while not pattern.endswith(verb[at:]):
        at += 1
    return verb[:at], verb[at:]
