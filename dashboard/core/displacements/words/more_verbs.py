"""More words of moving: phrases put together from a verb and what it takes, English and French.

A phrase table names each verb and each object once; every pair of them is a form.
"""

from __future__ import annotations

from itertools import product

from dashboard.core.displacements.words.senses import Frame, Sense, senses_of
from dashboard.model import Measure, Movement


def phrases(*parts: str) -> str:
    """Every phrase made of one alternative of each part; alternatives are parted by commas.

    >>> phrases("seek, sought", "refuge, shelter")
    'seek refuge,seek shelter,sought refuge,sought shelter'
    """
    alternatives = [[word.strip() for word in part.split(",")] for part in parts]
    return ",".join(" ".join(words).strip() for words in product(*alternatives))


#: "seek refuge in Sake", "à la recherche d'un abri à Sake"
_REFUGE = ",".join(
    (
        phrases(
            "seek, seeks, seeking, sought, find, finds, finding, found, take, takes, taking, took,"
            " taken, given, gain, gained, looking for, in search of",
            "refuge, shelter, shelters, temporary shelter, sanctuary, safety, protection, asylum,"
            " cover,"
            " safe haven, a safe haven, temporary refuge, relative safety, greater safety,"
            " safer places, safer areas, a safer place, somewhere safer, a place of safety",
        ),
        phrases(
            "trouvé, trouver, trouvent, trouvaient, trouvèrent, trouvant, trouve, cherché,"
            " chercher,"
            " cherchent, cherchaient, cherchèrent, cherchant, cherche, pris, prennent, demandé,"
            " demandent, demander, reçu, obtenu, à la recherche de, à la recherche d, en quête de,"
            " en quête d",
            "refuge, asile, abri, l asile, un refuge, un abri, leur refuge, un asile, hospitalité,"
            " l hospitalité, la sécurité, sécurité, protection, un abri provisoire",
        ),
        phrases(
            "se, s est, s était, se sont, s étaient, se seraient, s étant, s y sont, se soient",
            "réfugié, réfugiée, réfugiés, réfugiées, réfugiant, abrité, abrités, abritées,"
            " mis à l abri, mis à couvert, mis en sécurité, mettent à l abri, mettre à l abri",
        ),
        "réfugier, réfugient, réfugiait, réfugiaient, réfugièrent, élu domicile,"
        " trouvé hébergement",
    )
)
#: "forced to flee", "contraints de quitter": being made to go is flight, whatever was left.
_MADE_TO_GO = ",".join(
    (
        phrases(
            "forced, forcing, forces, compelled, compelling, obliged, driven, pushed, pushing, led,"
            " prompted, prompting, causing, caused, had, have had, having",
            "to flee, to leave, to abandon, to evacuate, to run, to desert",
        ),
        phrases(
            "contraint, contrainte, contraints, contraintes, forcé, forcée, forcés, forcées,"
            " obligé,"
            " obligée, obligés, obligées, poussé, poussée, poussés, poussées",
            "de, à",
            "fuir, partir, quitter, abandonner, se déplacer, s enfuir, déguerpir, s exiler",
        ),
        phrases(
            "dû, ont dû, préféré, choisi de, préfèrent, décidé de, résolu de, sont en train de,"
            " commencé à, commencent à, continuent à, continuent de",
            "fuir, partir, quitter, abandonner, se déplacer, s enfuir",
        ),
        "sur le chemin de l exil, le chemin de l exil, la route de l exil, chemin de l exode",
    )
)
#: "repris le chemin de leurs villages", "retrouvé leurs foyers"
_HOME_AGAIN = ",".join(
    (
        phrases(
            "repris, reprennent, reprendre, reprenaient, reprenant, pris, prennent, prendre",
            "la route, le chemin, la voie, le trajet",
            "du retour, de leur village, de leurs villages, de leurs terroirs, de leur milieu,"
            " de leurs milieux, de leurs maisons, de la maison, de leurs champs",
        ),
        phrases(
            "retrouvé, retrouvent, retrouver, retrouvaient, retrouvant",
            "leur village, leurs villages, leurs milieux, leurs maisons, leurs foyers,"
            " leurs domiciles, leurs terres, leurs habitations",
        ),
        phrases(
            "back, settled back, moved back, made it back, made their way back, returning back,"
            " on the way back",
            "in their homes, in their villages, to their homes, to their villages, on their land,"
            " to their home villages, to their places of origin, to their areas of origin",
        ),
        "de retour, way home, made the journey home, volunteered to return, returned home",
    )
)
#: "reprennent la route", "on the road again"
_ROADS = ",".join(
    (
        phrases("repris, reprennent, reprendre, reprenaient, reprenant", "la route, la direction"),
        phrases("suivi, suivent, emprunté, empruntent", "la route, le chemin, la piste"),
    )
)
#: "ont passé la rivière"
_OVER = phrases(
    "passé, passent, passer, passaient",
    "la rivière, le fleuve, le lac, la frontière, le pont, à gué",
)
#: "un déplacement massif de la population", "important mouvement de populations"
#: "les habitants sont tous en Ouganda", "are now in Sake"
_NOW_AT = ",".join(
    (
        phrases(
            "sont, étaient, seraient",
            "tous, toutes, désormais, maintenant, aujourd hui, actuellement, auparavant",
        ),
        phrases("are, were", "all, now, already, currently, still, previously", "in, at, with"),
    )
)
_MASS_MOVES = phrases(
    "mouvement, mouvements, mouvement massif, mouvements massifs, mouvement important,"
    " mouvements importants",
    "de population, de populations, de la population, des populations, de personnes, d habitants,"
    " des habitants, de civils, de déplacés, de familles",
)

MORE: dict[str, Sense] = {
    **senses_of(
        Frame.ARRIVE,
        Movement.FLIGHT,
        Measure.FLOW,
        strong=True,
        forms=_REFUGE,
    ),
    **senses_of(
        Frame.FLEE,
        Movement.FLIGHT,
        Measure.FLOW,
        strong=True,
        forms=_MADE_TO_GO,
    ),
    **senses_of(
        Frame.RETURN,
        Movement.RETURN,
        Measure.FLOW,
        strong=True,
        forms=_HOME_AGAIN,
    ),
    **senses_of(
        Frame.GO,
        Movement.FLIGHT,
        Measure.FLOW,
        strong=False,
        # "se sont rendus à Sake", "font mouvement vers Sake", "sending people across the border"
        forms=_MASS_MOVES
        + ","
        + _ROADS
        + ","
        + _OVER
        + """, pushed, pushes, pushing, to run, sending, sends, se sont rendus, se sont rendues,
        se rendent,
        se rendre, s est rendue, se sont repliés, se sont repliées, se replient, se replier,
        se ruent, se sont rués, se ruer, courent, couru, courir, fait mouvement,
        font mouvement, fait route, font route, faisant route, faire route,
        population movement, population movements, movement of people, movements of people,
        movement of population, a movement of, mis en mouvement, partaient, partirent,
        descendaient, descendent, descendre, descendus, descendues, descendant, remontent,
        ruer, rués, ruées, ruaient, ruant, ruent, fleuve humain, colonne humaine, pris le bus,
        pris le bateau,
        s exiler, s exilent, s éloigner, s éloignent, dispersés, dispersées, en partance,
        remain on the move, remains on the move, remained on the move, are on the move,
        still on the move, constantly on the move, make the crossing, made the crossing,
        on the march, took a boat, took boats, by canoe""",
    ),
    **senses_of(
        Frame.FLEE,
        Movement.FLIGHT,
        Measure.FLOW,
        strong=False,
        # "le départ de la population de Sake", "ont évacué leurs villages"
        forms="""départ, départs, départ massif, départs massifs, laissé, laissent, laissant,
        vidé leur, vidé leurs, vident leurs, flight, mass flight, flight of, flights of,
        pulled out of, took off, taken off""",
    ),
    **senses_of(
        Frame.ARRIVE,
        Movement.FLIGHT,
        Measure.FLOW,
        strong=False,
        # "elles proviennent de Sake", "hail from Sake", "ont atterri à Sake"
        forms="""proviennent, provient, provenaient, provenait, provenant, provenir, originaires,
        originaire, hail, hails, hailed, hailing, originate, originated, originating, drawn,
        arrivals, arrival, arrival of, arrivée, arrivées, accru, se déversent, se déverser,
        déversé, déversés,
        se sont arrêtés, se sont arrêtées, s établir, s établissent, établis, établies,
        poser leurs valises,
        posé leurs valises, se retranchent, showed up, reported in, relogés, reçues, received in,
        surviennent, atteint""",
        french="atterrir aboutir",
    ),
    **senses_of(
        Frame.STAY,
        Movement.FLIGHT,
        Measure.STOCK,
        strong=False,
        # "vivent disséminés dans", "se retrouvent à Sake", "are concentrated in"
        forms="presence, présence, recorded, "
        + _NOW_AT
        + ", recorded, presence of, présence de, présence d"
        + """, se retrouvent, se retrouvaient, se sont retrouvés, se sont retrouvées,
        se retrouver, se cachent, se cacher, se sont cachés, caché, disséminés, disséminées,
        concentrés, concentrées, se concentrent, se massent, serrent, serrés, serrées, serraient,
        dans des familles d accueil, en familles d accueil,
        chez des familles d accueil, dans les familles d accueil, chez des proches, rassemblés,
        rassemblées, se rassemblent, se sont rassemblés, attendaient, attendant, occupent,
        errent, errant, survivent, vivant, vivaient, vivotent, passé leurs nuits, à la belle étoile,
        to shelter, shelter in, shelter at, shelter with,
        concentrated, dispersed, spread across, spread over, spread between, with host families,
        in host families, in host communities, in displacement, trapped, holed up, confined,
        sleeping rough, waiting, passant la nuit, passant leurs nuits, internés, hébergé,
        pris en charge""",
        french="croupir languir",
        english="languish congregate concentrate~ gather~ cluster~ crowd~ shelter~ lodge~ mass~"
        " amass~ assemble~",
    ),
    **senses_of(
        Frame.HOST,
        Movement.FLIGHT,
        Measure.STOCK,
        strong=False,
        # "had been harbouring 3,000 people", "dénombre 300 ménages"
        forms="""served as, serves as, serving as, refuge for, haven for, shelter for, refuge to,
        harbouring, harboring, harboured, harbored, harbour, harbor, sheltering some,
        dénombre, dénombrent, dénombrait, recense, recensent, recensait, enregistrent,
        enregistrait, enregistrer, logent, accueillirent, accueilleraient, regorge,
        regorgent, déborde de, débordent de, déborde d, débordent d, regorge d, regorgent d,
        sert de refuge à, servent de refuge à,
        bursting with, overflowing with, packed with, crowded with, filled with, full of,
        each house, each host, each hold, each shelter, grappling with, struggling to host,
        remains with, remain with, remained with, il y a,
        on y compte, on y dénombre, on compte, on dénombre, on recense, il y avait, il y aurait,
        on comptait, on dénombrait, on y trouve, on trouve, on retrouve, on y retrouve,
        on en retrouve, there are""",
    ),
    # "la ville est submergée par 3 000 déplacés", "was overwhelmed by an influx of"
    **senses_of(
        Frame.HOST,
        Movement.FLIGHT,
        Measure.FLOW,
        strong=False,
        forms=",".join(
            (
                phrases(
                    "envahi, envahie, envahis, envahies, submergé, submergée, submergés,"
                    " submergées, débordé, débordée, débordés, débordées, inondé, inondée,"
                    " inondés, inondées, occupée, occupés, occupées, pris d assaut,"
                    " prise d assaut, prises d assaut",
                    "par, de",
                ),
                phrases("swamped, flooded, overwhelmed, inundated, engulfed", "by, with"),
            )
        ),
    ),
    **senses_of(
        Frame.EMPTY,
        Movement.FLIGHT,
        Measure.FLOW,
        strong=False,
        # "le village est vidé de toute sa population", "is deserted"
        forms="""désertifié, dépeuplés, dépeuplées, se dépeuplent, inhabité, inhabités, inhabitée,
        villages fantômes, ghost towns, ghost villages, uninhabited, depopulated, lies empty,
        stand empty, stands empty, is deserted, are deserted, been deserted, lies deserted""",
        french="dépeupler",
    ),
    # "turned away at Nyamilima"
    **senses_of(
        Frame.FLEE,
        Movement.FLIGHT,
        Measure.FLOW,
        strong=False,
        forms="turned away, turned back at, turned back from",
    ),
    **senses_of(
        Frame.RELOCATE,
        Movement.RELOCATION,
        Measure.FLOW,
        strong=False,
        # "the transfer of 130 refugees", "began moving 300 families"
        forms="""began moving, begun moving, started moving, begun transferring,
        been moving, are moving refugees, transferts, transfers, convoi, convois""",
    ),
}  # fmt: skip
