"""Forms of French verbs, so that a table of rules names each verb once, by its plain form.

Third persons and participles; no future and no conditional, which have not happened.
"""

from __future__ import annotations

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
    "dormir": "dort dorment dorm dormit dormirent dormi",
    "fuir": "fuit fuient fuy fuit fuirent fui",
    "interrompre": "interrompt interrompent interromp interrompit interrompirent interrompu",
    "mettre": "met mettent mett mit mirent mis",
    "ouvrir": "ouvre ouvrent ouvr ouvrit ouvrirent ouvert",
    "partir": "part partent part partit partirent parti",
    "perdre": "perd perdent perd perdit perdirent perdu",
    "poursuivre": "poursuit poursuivent poursuiv poursuivit poursuivirent poursuivi",
    "prendre": "prend prennent pren prit prirent pris",
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
    "maintenir": "tenir", "parvenir": "venir", "provenir": "venir", "reconduire": "conduire",
    "reconquérir": "conquérir", "recueillir": "accueillir", "redescendre": "descendre",
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
        pattern = _LIKE[infinitive]
        lead, tail = _parted(infinitive, pattern)
        return tuple(lead + form[len(pattern) - len(tail) :] for form in french_forms(pattern))
    if infinitive in _IRREGULAR:
        return _irregular(infinitive)
    if infinitive.endswith("ir"):
        return tuple(infinitive[:-2] + ending for ending in _IR)
    return _regular(infinitive.removesuffix("er"))


def _regular(stem: str) -> tuple[str, ...]:
    forms = [stem + ending for ending in _ER]
    if stem.endswith("g"):
        forms += [stem + ending for ending in ("eait", "eaient", "ea", "eant")]
    if stem.endswith("y"):
        forms += [stem[:-1] + ending for ending in ("ie", "ient")]
    return tuple(forms)


def _irregular(infinitive: str) -> tuple[str, ...]:
    one, several, stem, past, pasts, participle = _IRREGULAR[infinitive].split()
    forms = [infinitive, one, several, stem + "ait", stem + "aient", past, pasts, stem + "ant"]
    endings = ("", "e", "es") if participle.endswith("s") else _AGREEMENT
    return tuple(dict.fromkeys(forms + [participle + ending for ending in endings]))


def _parted(verb: str, pattern: str) -> tuple[str, str]:
    """The syllable that a verb puts before the end it shares with its pattern, and that end.

    >>> _parted("recueillir", "accueillir"), _parted("reprendre", "prendre")
    (('re', 'cueillir'), ('re', 'prendre'))
    """
    at = 0
    while not pattern.endswith(verb[at:]):
        at += 1
    return verb[:at], verb[at:]
