"""French verbs of moving, each named once by its plain form and conjugated by table.

Forms that are other words as well ("part", "sort", "court", "vit") are left out of all of them.
"""

from __future__ import annotations

from dashboard.core.displacements.words.french_phrases import reflexive_forms
from dashboard.core.displacements.words.senses import Frame, Sense
from dashboard.core.french_classes import COUNTS
from dashboard.core.french_verbs import french_forms
from dashboard.core.tokens import name_key, name_keys
from dashboard.model import Measure, Movement

#: Nouns, adjectives and names of parties that a form of a verb is as well.
_OTHER_WORDS = frozenset(
    "part sort court vit cours courant vivant vivants file files loge vent passant".split()
)


def _sense(
    frame: Frame, verbs: str, *, strong: bool = False, measure: Measure = Measure.FLOW,
    movement: Movement = Movement.FLIGHT, objects: str = "",
) -> dict[str, Sense]:  # fmt: skip
    """The sense for every form of the verbs, each before every one of the objects where any are
    given; "se" before a verb asks for its reflexive forms alone."""
    sense = Sense(frame, movement, measure, strong)
    found = [
        f"{form} {what}"
        for verb in verbs.split(",")
        for form in _forms(verb.strip())
        for what in objects.split(",")
    ]
    return dict.fromkeys(name_keys(found), sense)


def _forms(verb: str) -> list[str]:
    """The forms of a verb; those of "se replier" with their pronoun.

    >>> [form for form in _forms("se ruer") if "sont" in form]
    ['se sont rué', 'se sont rués', 'se sont ruée', 'se sont ruées']
    """
    if verb.startswith("se "):
        return reflexive_forms(verb.removeprefix("se "))
    return [form for form in french_forms(verb) if form not in _OTHER_WORDS]


_HOW_MANY = (
    "massif massifs massive spontané spontanés important importants importante progressif timide"
).split()
_HOME = "leur village, leurs villages, leur camp, leur site, leurs maisons, leur milieu"

FRENCH: dict[str, Sense] = {
    # "la population fuyait Sake", "s'enfuirent"
    **_sense(Frame.FLEE, "fuir, enfuir, détaler, décamper", strong=True),
    # "ont vidé leur camp", "désertent leurs villages"
    **_sense(
        Frame.FLEE, "vider, déserter, quitter, abandonner, évacuer, fuir, délaisser",
        objects=_HOME, strong=True,
    ),
    # "quittaient Sake", "sortaient de Sake"
    **_sense(Frame.FLEE, "quitter, abandonner, déserter, délaisser, sortir"),
    # "se ruent vers Goma", "filaient vers Goma", "descendaient à Sake", "faire la traversée"
    **_sense(
        Frame.GO,
        "partir, repartir, descendre, redescendre, remonter, filer, courir, se ruer, se replier,"
        " se déplacer, se diriger, se précipiter, se presser, se disperser, se déverser,"
        " se retirer, se retrancher, se réinstaller, se reloger, migrer, émigrer",
    ),
    **_sense(
        Frame.GO, "prendre, reprendre, suivre, emprunter",
        objects="la direction, la route, le chemin, la piste, le sentier, la voie, le large,"
        " deux directions",
    ),
    **_sense(Frame.GO, "tenter", objects="la traversée"),
    **_sense(Frame.GO, "passer, franchir, traverser", objects="la frontière, la rivière, le lac"),
    # "rejoignaient Goma", "gagnèrent Goma"
    **_sense(Frame.REACH, "rejoindre, atteindre, gagner, rallier"),
    # "sont parvenus à Goma", "débarquaient à Goma"
    **_sense(Frame.ARRIVE, "venir, parvenir, provenir, accourir, débarquer, affluer, arriver"),
    # "se réfugiaient à Goma", "cherchaient refuge à Goma"
    **_sense(Frame.ARRIVE, "se réfugier, se abriter", strong=True),
    **_sense(
        Frame.ARRIVE, "chercher, trouver, demander, prendre, recevoir",
        objects="refuge, asile, abri, un abri, un refuge, un toit, un gîte, l asile, où dormir,"
        " où se loger",
        strong=True,
    ),
    # "vivaient à Goma", "dormaient dans des écoles", "sont signalés à Goma"
    **_sense(
        Frame.STAY,
        "vivre, survivre, dormir, séjourner, vivoter, végéter, demeurer, croupir, languir, errer,"
        " se concentrer,"
        " se regrouper, se rassembler, se masser, se cacher, se entasser",
        measure=Measure.STOCK,
    ),
    # "la plupart seraient à Kayna", "sont les hôtes de la ville"
    **{
        name_key(form): Sense(Frame.STAY, Movement.FLIGHT, Measure.STOCK, strong=False)
        for form in (
            "seraient à", "seraient au", "seraient dans", "serait à", "les hôtes de",
            "les hôtes du", "les hôtes d", "l hôte de", "en transit", "sont en transit",
            "étaient en transit",
            "localisés", "localisées",
        )
    },
    # "préenregistrées à Goma", "a comptabilisé 300 nouveaux arrivants à Goma"
    **_sense(Frame.STAY, ", ".join(COUNTS), measure=Measure.STOCK),
    # "accueillait 3 000 personnes", "recevaient 300 ménages"
    **_sense(Frame.HOST, "accueillir, recueillir, héberger, abriter", measure=Measure.STOCK),
    **_sense(Frame.HOST, "recevoir"),
    # "les camions déposent 300 personnes": who lodges a complaint stands before the verb
    **_sense(Frame.HOST, "déposer, décharger"),
    # "revenaient à Sake", "réintégraient leurs villages"
    **_sense(
        Frame.RETURN, "revenir, retourner, rentrer, regagner, réintégrer",
        strong=True, movement=Movement.RETURN,
    ),
    # "ont retrouvé leurs champs"
    **_sense(
        Frame.RETURN, "retrouver",
        objects=f"{_HOME}, leurs champs, leur maison, leur foyer, leurs foyers, leurs terres,"
        " leur domicile, leurs domiciles, leurs habitations, leur quartier, leurs quartiers,"
        " leurs cases, leurs milieux",
        strong=True, movement=Movement.RETURN,
    ),
    # "des mouvements massifs de retour"
    **{
        name_key(f"{noun} {how} de retour"): Sense(
            Frame.RETURN, Movement.RETURN, Measure.FLOW, strong=True
        )
        for noun in ("mouvement", "mouvements", "vague", "vagues", "flux")
        for how in ("", *_HOW_MANY)
    },
    # "reconduits à la frontière", "ramenaient 300 familles à Sake"
    **_sense(
        Frame.RETURN, "reconduire, ramener, renvoyer", strong=True, movement=Movement.RETURN
    ),
    # "jettent sur les routes", "pousse à la fuite", "mettait en fuite"
    **_sense(
        Frame.DISPLACE, "jeter, pousser, lancer", objects="sur les routes, à la fuite, à l exode",
        strong=True, measure=Measure.STOCK,
    ),
}  # fmt: skip
#: "6 800 Congolais sont entrés au Burundi", "une colonne est entrée à Goma"; "entre" alone is
#: another word, and "l'entrée" a noun.
FRENCH |= {
    name_key(f"{being} entré{ending}"): Sense(
        Frame.ARRIVE, Movement.FLIGHT, Measure.FLOW, strong=False
    )
    for being in ("sont", "est", "étaient", "était", "seraient")
    for ending in ("", "s", "e", "es")
}
#: "un mouvement des déplacés est observé vers Goma"
FRENCH |= {
    name_key(f"{noun} {of} déplacés"): Sense(Frame.GO, Movement.FLIGHT, Measure.FLOW, strong=False)
    for noun in ("mouvement", "mouvements")
    for of in ("de", "des", "massif de", "massifs de")
}
#: "une partie est allée à Goma": "allée" alone is another word
FRENCH |= {
    name_key(form): Sense(Frame.GO, Movement.FLIGHT, Measure.FLOW, strong=False)
    for form in ("est allée", "était allée", "serait allée")
}
#: "quelques-uns ont été aperçus à Goma", "d'autres se sont arrêtés à Sake"
FRENCH |= {
    name_key(f"{being} {seen}{ending}"): Sense(
        Frame.STAY, Movement.FLIGHT, Measure.STOCK, strong=False
    )
    for being in ("ont été", "a été", "auraient été")
    for seen in ("aperçu", "vu", "repéré", "localisé")
    for ending in ("", "s", "e", "es")
}
FRENCH |= {
    name_key(f"{being} arrêté{ending}"): Sense(
        Frame.ARRIVE, Movement.FLIGHT, Measure.FLOW, strong=False
    )
    for being in ("se sont", "s est", "s étaient", "se seraient")
    for ending in ("", "s", "e", "es")
}
#: "un premier flot descend vers Goma": one word for many people
FRENCH |= {
    name_key(f"{goes} vers"): Sense(Frame.GO, Movement.FLIGHT, Measure.FLOW, strong=False)
    for goes in ("monte", "remonte", "file", "part", "marche", "court", "fuit")
}
#: "une cinquantaine de ménages sont là depuis mardi"
FRENCH |= {
    name_key(form): Sense(Frame.STAY, Movement.FLIGHT, Measure.STOCK, strong=False)
    for form in ("sont là depuis", "sont là", "étaient là", "sont depuis", "sont déjà depuis")
}
#: "le sort des familles réfugiées à Goma"
FRENCH |= {
    name_key(f"{form} {where}"): Sense(Frame.STAY, Movement.FLIGHT, Measure.STOCK, strong=False)
    for form in ("réfugiées",)  # "réfugiés" is a noun as well: "le retour des réfugiés à Goma"
    for where in ("à", "au", "dans")
}
#: "300 ménages se sont déplacés" tells of flight without any place; "se déplacent à pied" does not.
FRENCH |= {
    name_key(f"{being} déplacé{ending}"): Sense(
        Frame.GO, Movement.FLIGHT, Measure.FLOW, strong=True
    )
    for being in ("se sont", "s est", "s étaient", "s était", "se seraient")
    for ending in ("", "s", "e", "es")
}
