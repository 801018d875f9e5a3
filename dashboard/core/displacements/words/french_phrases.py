"""French verbs of moving with what they take, and those with "se": each named once, read in every
tense, active and with "être": "se mettre en lieu sûr", "vider les lieux", "retrouver leurs champs".

Each row may be extended without touching the code; its example stands above it.
"""

from __future__ import annotations

from dashboard.core.displacements.words.senses import Frame, Sense
from dashboard.core.french_verbs import french_forms, french_participles
from dashboard.core.tokens import name_key, name_keys
from dashboard.model import Measure, Movement

#: Who goes, in the forms that "être" makes: "se sont mis", "s'étant mis", "s'être mis".
_BEING = (
    "se sont", "s est", "s étaient", "s était", "se seraient", "se serait", "s étant", "s être",
)  # fmt: skip
_VOWELS = "aeiouh"


def reflexive_forms(verb: str) -> list[str]:
    """The forms of a verb with "se": those of one word behind it, participles behind "être".

    >>> reflexive_forms("mettre")[1:3], "se sont mises" in reflexive_forms("mettre")
    (['se met', 'se mettent'], True)
    >>> reflexive_forms("éloigner")[2]
    's éloignent'
    """
    participles = french_participles(verb)
    elided = name_key(verb)[0] in _VOWELS
    simple = [form for form in french_forms(verb) if form not in participles]
    return [f"{'s' if elided else 'se'} {form}" for form in simple] + [
        f"{being} {form}" for being in _BEING for form in participles
    ]


def _forms(verb: str) -> list[str]:
    plain = verb.removeprefix("se ")
    return list(french_forms(plain)) if plain == verb else reflexive_forms(plain)


def _rows(sense: Sense, verbs: str, objects: str = "") -> dict[str, Sense]:
    """Every form of every verb before every one of the objects; "se" before a verb asks for its
    forms with "se" alone."""
    what = name_keys(objects.split(","))
    heads = name_keys([form for verb in verbs.split(",") for form in _forms(verb.strip())])
    return {f"{head} {one}".rstrip(): sense for head in heads for one in what}


_FLED = Sense(Frame.FLEE, Movement.FLIGHT, Measure.FLOW, strong=True)
_LEFT = Sense(Frame.FLEE, Movement.FLIGHT, Measure.FLOW, strong=False)
_WENT = Sense(Frame.GO, Movement.FLIGHT, Measure.FLOW, strong=False)
_FLED_ON = Sense(Frame.GO, Movement.FLIGHT, Measure.FLOW, strong=True)
_CAME = Sense(Frame.ARRIVE, Movement.FLIGHT, Measure.FLOW, strong=False)
_SAFE = Sense(Frame.ARRIVE, Movement.FLIGHT, Measure.FLOW, strong=True)
_STAYS = Sense(Frame.STAY, Movement.FLIGHT, Measure.STOCK, strong=False)
_OUTSIDE = Sense(Frame.STAY, Movement.FLIGHT, Measure.STOCK, strong=True)
_BACK = Sense(Frame.RETURN, Movement.RETURN, Measure.FLOW, strong=True)
_MOVED = Sense(Frame.RELOCATE, Movement.RELOCATION, Measure.FLOW, strong=False)
_DRIVEN = Sense(Frame.DISPLACE, Movement.FLIGHT, Measure.STOCK, strong=True)

_HOME = (
    "leur village, leurs villages, leur maison, leurs maisons, leur domicile, leurs domiciles,"
    " leur foyer, leurs foyers, leur milieu, leurs milieux, leurs terres, leurs cases,"
    " leurs habitations, leurs quartiers, leur quartier, leur localité, leurs localités,"
    " leur cité, leur hameau, leurs hameaux, leur colline, leurs collines, leurs fermes,"
    " leurs parcelles, leur parcelle, son village, ses villages, ses maisons, ses foyers,"
    " ses terres, ses collines, ses quartiers, ses champs, son milieu"
)
_FIELDS = "leurs champs, leur champ, leurs activités champêtres, leurs plantations"
_WILD = (
    "dans la brousse, en brousse, dans la forêt, en forêt, dans la nature, en"
    " pleine brousse, en pleine forêt, dans les forêts, dans les marais, dans les montagnes"
)
_OPEN = (
    "à la belle étoile, dehors, en plein air, à même le sol, sous les arbres, sous un arbre, sous"
    " la pluie, sous les bâches, sous des bâches, sous des tentes, sous tente, sous les étoiles"
)

FRENCH_PHRASES: dict[str, Sense] = {
    # "300 familles se sont sauvées de Sake", "s'éloignent de Sake"
    **_rows(_FLED, "se sauver, se échapper"),
    **_rows(_LEFT, "se éloigner, se éclipser, se exiler"),
    # "ont pris la fuite", "prennent le chemin de l'exil", "ont pris leurs jambes à leur cou"
    **_rows(
        _FLED,
        "prendre, reprendre",
        "la fuite, le chemin de l exil, le chemin de l exode, la route de l exil, la route de l"
        " exode, le chemin de la fuite, la poudre d escampette, leurs jambes à leur cou, le maquis",
    ),
    # "300 familles l'ont quittée", "ils seraient 8 000 à l'avoir fuie": a place named before
    **{
        name_key(f"{having} {left}"): _FLED
        for having in ("l ont", "l avaient", "l auraient", "l avoir", "l ayant")
        for verb in ("quitter", "fuir", "déserter", "abandonner")
        for left in french_participles(verb)
    },
    # "ont dû vider les lieux"
    **_rows(_FLED, "vider", "les lieux"),
    # "ont fait le même trajet", "suivent la même piste"
    **_rows(
        _WENT,
        "faire, refaire, prendre, suivre, emprunter",
        "le même trajet, le même chemin, le même voyage, le même parcours, la même route, la même"
        " piste, la même direction, la même traversée",
    ),
    # "ont choisi la direction opposée"
    **_rows(
        _WENT,
        "choisir, prendre, suivre, emprunter",
        "la direction opposée, la direction contraire, l autre direction, une autre direction,"
        " l autre route, une autre route, l autre piste, une autre piste, un autre chemin",
    ),
    # "fuyaient leurs maisons", "ont déserté leurs cases"
    **_rows(_FLED, "fuir, déserter, quitter, abandonner, évacuer, délaisser, laisser", _HOME),
    # "ne dorment plus chez eux", "n'ont pas dormi chez elles"
    **_rows(
        _LEFT,
        "dormir",
        "plus chez eux, plus chez elles, plus dans leurs maisons, plus à la maison, plus dans leur"
        " village, plus dans leurs villages, pas chez eux, pas chez elles",
    ),
    **{
        name_key(f"{negation} dormi {where}"): _LEFT
        for negation in ("pas", "plus", "guère")
        for where in ("chez eux", "chez elles", "dans leurs maisons", "à la maison")
    },
    # "n'osent plus dormir chez eux", "refusent de passer la nuit chez eux"
    **_rows(_LEFT, "passer", "plus la nuit chez eux, plus la nuit chez elles"),
    # "300 familles sont en errance"
    **_rows(_FLED_ON, "se trouver, se retrouver, vivre", "en errance, sur les routes, en fuite"),
    **{
        name_key(f"{being} {where}"): _FLED_ON
        for being in ("sont", "étaient", "seraient", "est", "familles", "personnes", "ménages")
        for where in ("en errance", "en fuite", "sur les routes", "sur les chemins de l exil")
    },
    # "ont gagné la brousse"
    **_rows(
        _FLED_ON, "gagner, regagner, prendre, rejoindre", "la brousse, la forêt, les montagnes"
    ),
    # "se sont égaillées du côté de Minova", "se rendaient à Minova", "se rabattirent sur Minova"
    **_rows(
        _WENT,
        "se égailler, se éparpiller, se disperser, se rabattre, se rendre, se replier, se diriger,"
        " se cacher, se enfoncer, se volatiliser, se évanouir, se retirer, disparaître,"
        " se acheminer, se traîner, se orienter, se engouffrer, se élancer, se ébranler",
    ),
    # "la population sort massivement", "une famille part vers Minova": without these words "part",
    # "sort", "court" and "file" are nouns
    **{
        name_key(f"{form} {how}"): _WENT
        for form in ("part", "sort", "court", "file", "repart", "ressort")
        for how in (
            "vers", "en direction", "direction", "massivement", "en masse", "à pied", "pour",
            "précipitamment", "à la hâte",
        )
    },
    # "une cinquantaine ont filé vers Minova"; "file" alone is a noun
    **{
        name_key(f"{having} filé"): _WENT
        for having in ("ont", "a", "avaient", "avait", "auraient", "aurait", "ayant")
    },
    # "mirent le cap sur Minova", "ont filé droit sur Minova"
    **_rows(
        _WENT, "mettre", "le cap sur, le cap vers, le cap au, cap sur, cap vers, le cap, le pied à"
    ),
    **_rows(_WENT, "faire", "route, mouvement, cap sur, cap vers"),
    **_rows(_WENT, "poursuivre, continuer", "leur route, leur chemin, leur marche, leur fuite"),
    **_rows(_WENT, "suivre, longer", "la rivière, la piste, la berge, le lac, la rive, le fleuve"),
    **_rows(_WENT, "pousser, poursuivre, continuer, suivre", "jusqu à, jusque"),
    **_rows(
        _WENT, "prendre, emprunter", "le bus, le bateau, la pirogue, les pirogues, une pirogue"
    ),
    # "ont pris la route avec leurs enfants"
    **_rows(
        _FLED_ON,
        "prendre, reprendre",
        "la route avec leurs enfants, la route avec leurs bagages, la route à pied,"
        " le large, la clé des champs",
    ),
    # "se sont mises en lieu sûr à Minova", "se mettaient à l'abri"
    **_rows(
        _SAFE,
        "se mettre",
        "à l abri, en sécurité, en lieu sûr, à couvert, hors de danger, hors d atteinte, au vert",
    ),
    **_rows(_SAFE, "se réfugier, se abriter"),
    # "ont trouvé un toit à Minova", "cherchent où poser leurs nattes"
    **_rows(
        _SAFE,
        "trouver, chercher, obtenir",
        "un toit, un gîte, gîte, le gîte, refuge, asile, un abri, abri, l hospitalité, un point de"
        " chute, où dormir, où se loger, un havre de paix, un coin sûr, un lieu sûr,"
        " un endroit sûr, un coin plus sûr, un lieu plus sûr, un endroit plus sûr, protection,"
        " des endroits plus sûrs, des lieux plus sûrs, la sécurité, une famille d accueil,"
        " où poser leurs nattes, accueil",
    ),
    # "posaient leurs nattes à Minova", "ont pris leurs quartiers à Minova"
    **_rows(
        _CAME,
        "poser, déposer",
        "leurs nattes, leurs valises, leurs ballots, leurs baluchons, leurs matelas, leurs bagages,"
        " leurs paquets, leurs affaires",
    ),
    **_rows(_CAME, "se installer, se établir, se fixer, se caser, se loger"),
    # "l'installation de 300 ménages à Minova"
    **dict.fromkeys(("l installation de", "l installation d", "une installation de"), _CAME),
    # "la réinstallation de 300 ménages à Minova"
    **dict.fromkeys(("reinstallation de", "reinstallation d", "reinstallation des"), _MOVED),
    # "Derrière eux a suivi la population"
    **_rows(
        _FLED_ON,
        "suivre, refluer, déguerpir, affluer",
        "la population, les habitants, les civils, des civils, des familles, des familles entières,"
        " les villageois, la foule, des habitants",
    ),
    # "ont frappé à la porte de la cathédrale", "une marée humaine"
    **_rows(_CAME, "frapper", "à la porte, aux portes, à nos portes, à leurs portes"),
    **dict.fromkeys(("maree humaine", "marees humaines", "fleuves humains"), _WENT),
    # "refaisaient leurs ballots"
    **_rows(
        _LEFT,
        "refaire, boucler, ramasser, rassembler, plier, nouer, charger",
        "leurs ballots, leurs bagages, leurs baluchons, leurs affaires, leurs paquets, leurs"
        " valises, leurs nattes, leurs effets, leurs maigres biens",
    ),
    # "dorment à la belle étoile", "passaient la nuit en brousse", "campent dans la forêt"
    **_rows(
        _OUTSIDE,
        "dormir, camper, coucher, vivre, bivouaquer, survivre, croupir, vivoter",
        f"{_WILD}, {_OPEN}",
    ),
    **_rows(
        _OUTSIDE,
        "passer",
        ", ".join(
            f"{night} {where.strip()}"
            for night in ("la nuit", "leurs nuits", "des nuits")
            for where in f"{_WILD}, {_OPEN}".split(",")
        ),
    ),
    # "une partie de la population y vit désormais"; "vit" alone is a form of "voir" as well
    **dict.fromkeys(("y vit", "vit a", "vit dans", "vit chez", "vit desormais", "y dort"), _STAYS),
    # "la population est toujours en déplacement", "des familles, elles aussi en déplacement"
    **{
        name_key(f"{being} en déplacement"): _FLED_ON
        for being in (
            "est toujours", "sont toujours", "est encore", "sont encore", "reste", "restent",
            "demeure", "demeurent", "aussi", "désormais", "sont", "habitants", "population",
            "ménages", "familles", "personnes",
        )
    },
    # "300 familles sont encore présentes dans les sites de"
    **{
        name_key(f"{being} {there} {where}"): _STAYS
        for being in ("sont encore", "sont toujours", "sont", "restent", "étaient")
        for there in ("présentes", "présents")
        for where in ("dans les sites", "dans le site", "sur le site", "dans les camps",
                      "dans le camp", "au camp", "au site")
    },
    # "se sont fait inscrire au stade", "ont donné leurs noms à la mairie"
    **_rows(_STAYS, "se faire", "inscrire, enregistrer, recenser, identifier"),
    **_rows(_STAYS, "donner, laisser, décliner", "leurs noms, leur nom, leur identité"),
    **_rows(_STAYS, "passer", "la nuit, les nuits, leurs nuits, leur nuit, des nuits, une nuit"),
    **_rows(
        _STAYS, "se terrer, se serrer, se blottir, se tasser, se empiler, se agglutiner, patienter"
    ),
    # "retrouvaient leurs champs à Sake", "ont réoccupé leurs maisons"
    **_rows(
        _BACK,
        "retrouver, regagner, réintégrer, réoccuper, réinvestir",
        f"{_HOME}, {_FIELDS}",
    ),
    **_rows(_BACK, "rouvrir", "leurs maisons, leurs cases, leurs boutiques, leur maison"),
    **_rows(_BACK, "reprendre", "possession de leurs maisons, possession de leurs terres"),
    **_rows(_BACK, "rentrer, retourner, revenir", "chez eux, chez elles, au bercail, au village"),
    # "rebroussaient chemin vers Sake", "repeuplaient Sake", "ont refait le chemin de Sake"
    **_rows(_BACK, "rebrousser", "chemin"),
    **_rows(_BACK, "revenir", "sur leurs pas"),
    **_rows(_BACK, "repeupler, se réinstaller, se réétablir"),
    **_rows(_BACK, "refaire, reprendre", "le chemin, la piste, le sentier"),
    **_rows(_BACK, "faire", "demi tour, marche arrière, le chemin inverse, le chemin du retour"),
    **_rows(
        _BACK,
        "refaire, prendre, reprendre",
        "le chemin inverse, le chemin en sens inverse, le chemin du retour, la route du retour,"
        " le chemin de la maison, le chemin du bercail, le chemin des champs",
    ),
    # "300 ménages ont été orientés vers Sake"
    **dict.fromkeys((
            "orientes", "orientees", "convoyes", "convoyees", "escortes", "escortees", "a oriente",
            "ont oriente", "a escorte", "ont escorte", "a convoye", "ont convoye",
        ), _MOVED),
    # "pourchassés de Sake"
    **dict.fromkeys(("pourchasses", "pourchassees"), _DRIVEN),
    # "contraint à fuir 300 familles", "obligeaient à partir 300 familles"
    **_rows(
        _DRIVEN,
        "forcer, contraindre, obliger, pousser, réduire, condamner",
        "à fuir, à partir, à l exode, à l exil, à la fuite, à l errance, au déplacement, au départ",
    ),
    # "ont privé d'abri 2 400 familles"
    **_rows(
        _DRIVEN, "priver",
        "d abri, d abris, de toit, d un toit, de leur toit, de logis, de logement, de leur logis",
    ),
    **_rows(_DRIVEN, "mettre, jeter, pousser, lancer", "en fuite, dehors, à la rue"),
    **_rows(
        _DRIVEN,
        "chasser, déloger, arracher, tirer, expulser, déraciner",
        f"de chez eux, de chez elles, {', '.join('de ' + one.strip() for one in _HOME.split(','))}",
    ),
    **_rows(_DRIVEN, "faire", "fuir, partir, déguerpir, décamper"),
}  # fmt: skip
