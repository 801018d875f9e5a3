"""Words of moving that reporters pick to vary, English and French: "limped in", "plié bagage".

Each row may be extended without touching the code; the commoner words stand in ``verbs.py``.
"""

from __future__ import annotations

from dashboard.core.displacements.words.more_verbs import phrases
from dashboard.core.displacements.words.senses import Frame, Sense, senses_of
from dashboard.core.french_verbs import french_forms
from dashboard.model import Measure, Movement


def _french(verb: str, *objects: str) -> str:
    """Every form of a French verb before every one of its objects.

    >>> _french("plier", "bagage").split(",")[:3]
    ['plier bagage', 'plie bagage', 'plient bagage']
    """
    return phrases(",".join(french_forms(verb)), *objects)


#: What people have in their hands who put it down where they stay.
_BUNDLES = "bundles, bags, belongings, mats, mattresses, things"
_BAGGAGE = (
    "bagage, bagages, leurs bagages, leurs valises, leurs baluchons, leurs ballots,"
    " leurs affaires, leurs nattes, leurs paquets, leurs paniers"
)
#: What opens to those who come.
_DOORS = (
    "doors, gates, homes, houses, schools, classrooms, churches, church, halls, parish, stadium,"
    " mosque, camp, hospital, compound, yards"
)
_PORTES = (
    "portes, bras, maisons, écoles, salles, classes, églises, concessions, paroisses, cases,"
    " familles, salles de classe"
)

COLLOQUIAL: dict[str, Sense] = {
    # "turned their backs on Sake", "ont levé le camp"
    **senses_of(
        Frame.FLEE, Movement.FLIGHT, Measure.FLOW, strong=False,
        forms=",".join(
            (
                """swapped, swap, swapping, troqué, troquent,
                pull out, pull out of, pulling out, pulling out of, pulled out,
                clear off, cleared off, clearing off, clear out, upped sticks, up sticks,
                upping sticks, cut and run, made a run, struck camp,
                turned their backs on, turn their backs on, turning their backs on,
                turned their back on, drifted away, drift away, drained away, melted away,
                fallen back, fell back, falling back, took fright""",
                phrases("packed, packing, pack, gathered", "up, what they could, their bundles,"
                        " their bags, their belongings, their things"),
                _french("lever", "le camp"),
                _french("plier", "bagage, bagages"),
                _french("tourner", "le dos à"),
                _french("mettre", "les voiles"),
                _french("faire", "leurs bagages, leurs valises, leurs ballots, leurs paquets"),
                _french("prendre", "la poudre d escampette, la clé des champs, la clef des champs,"
                        " leurs jambes à leur cou"),
                _french("laisser", "derrière eux, derrière elles"),
            )
        ),
    ),
    # "limped into Beni", "scurrying to Bukavu", "ont dévalé de Rugari à Kibumba"
    **senses_of(
        Frame.GO, Movement.FLIGHT, Measure.FLOW, strong=False,
        forms=",".join(
            (
                """footed it, legged it, hot-footed it, made tracks, making tracks, put to sea,
                hitched lifts, hitched rides, hitching lifts, thumbed lifts, took the ferry,
                took the bus, on the roads to, fallen back on, pulled back to, waded across,
                swum, swam across, s en vont, s en allaient, s en allèrent, s en aller""",
                phrases("se sont, s étaient, se seraient", "égaillés, égaillées, rabattus,"
                        " rabattues, dispersés, dispersées, éparpillés, éparpillées, mis en marche,"
                        " mises en marche, mis en chemin, mis en route, mises en route"),
                phrases("s est, s était", "rabattue, rabattu, repliée, éparpillée,"
                        " mise en route, mise en marche"),
                "se rabattent, se rabattaient, se rabattre, mis en branle, mis en mouvement",
                _french("piquer", "vers, sur"),
                phrases("traîné, traînent, trimballé, trimballent, chargé, chargent, dragged,"
                        " lugged, hauled, carted", "leurs affaires, leurs ballots, leurs matelas,"
                        " their belongings, their things, their mattresses, their bundles"),
            )
        ),
        english="""limp~ scramble~ scurry~ dash~ hasten~ hobble~ shuffle~ filter~ trickle~ drift~
        snake~ scuttle~ clamber~ plod~ roam~ bolt~ wend~ gravitate~ migrate~""",
        french="dévaler dégringoler cheminer crapahuter déambuler",
    ),
    # "filed in", "boats set down 250 people at Sake", "ont refait surface à Sake"
    **senses_of(
        Frame.ARRIVE, Movement.FLIGHT, Measure.FLOW, strong=False,
        forms=",".join(
            (
                """file in, filed in, filing in, poured in, pouring in, pour in, streamed in,
                streaming in, stream in, trickled in, trickling in, flooded in, flooding in,
                rolled in, fetched up, fetch up, pitched up, put ashore, set down, dropped off,
                unloaded, offloaded, set ashore,
                ended their march, ended their journey, ended their flight, end their march,
                wash up, washing up, limped into, come to rest""",
                _french("refaire", "surface"),
                phrases("fini, finissent, terminé, terminent, achevé, achèvent",
                        "leur marche, leur course, leur fuite, leur voyage, leur exode"),
                _french("poser", _BAGGAGE),
                _french("déposer", _BAGGAGE),
                _french("planter", "leurs tentes, leur tente, leurs bâches"),
                _french("dresser", "leurs tentes, leurs nattes, leurs bâches, leurs huttes,"
                        " leurs abris"),
                _french("dérouler", "leurs nattes, leurs bâches, leurs matelas"),
                _french("élire", "domicile"),
                _french("mettre", "pied à terre"),
                _french("frapper", "aux portes, à la porte"),
                "se sont fondus, se sont fondues, s est fondue, se fondent",
                _french("trouver", "un toit, gîte, un gîte, un point de chute, où poser"),
                """déposés, déposées, casées, casée, se sont posés,
                se sont posées, s est posée, amenés, amenées""",
                phrases("bateaux, pirogues, barges, camions, bus, pirogue, bateau",
                        "ont, a, avaient, avait", "déposé, débarqué"),
            )
        ),
        english="resurface~ surface~",
    ),
    # "chose Minova", "ont choisi Kalungu"
    **senses_of(
        Frame.REACH, Movement.FLIGHT, Measure.FLOW, strong=False,
        forms="chose, choose, choosing, preferred, prefer, preferring, opted for, opt for,"
        " opté pour, optent pour, choisi,"
        " préféré, préfèrent, préféraient, préférèrent, préférant,"
        " choisissent, choisissant",
    ),
    # "There were 86 families, all from Sake": no other verb says what they do
    **senses_of(
        Frame.STAY, Movement.FLIGHT, Measure.STOCK, strong=False,
        forms="all from, most from, mostly from, mainly from, nearly all from, almost all from,"
        " all of them from, most of them from, many of them from, half of them from",
    ),
    # "are marooned in Minembwe", "couchent dehors à Bijombo"
    **senses_of(
        Frame.STAY, Movement.FLIGHT, Measure.STOCK, strong=False,
        forms=",".join(
            (
                phrases("put down, set down, laid down, dropped, unrolled", "their", _BUNDLES),
                phrases("y, s y", "sont, étaient, seraient, trouvent, trouvaient, logent,"
                        " logeaient, vivent, vivaient, dorment, dormaient, campent, campaient"),
                phrases("pitched, pitching, put up, raised", "camp, tents, their tents, tarpaulins,"
                        " their tarpaulins, huts"),
                """dug in, bedded down, bedding down, bed down, make do in, making do in, wedged,
                jammed, penned, piled, perched, parked, sit in, sitting in,
                are put up, were put up, being put up, sleep on, slept on, nights on, nights in,
                nights under, nowhere to live, nowhere to sleep, nowhere to stay, stuck in""",
                """couche, couchent, couchaient, couché, coucher, coincé, coincés, coincées,
                squattent, squattaient, squatter, squatté, se terrent, se terraient, se terrer,
                se sont terrés, terrés, terrées, se répartissent, se répartissaient, répartie,
                s agglutinent, s agglutinaient, agglutinés, agglutinées, se serrent, se serraient,
                se tassent, tassés, tassées, subsistent, subsistaient, patientent, patientaient,
                sous des bâches, sous les bâches, sous des tentes, sous la tente, sous tente,
                sous les étoiles, stationnent, stationnaient, stationnés, stationnées, éparses,
                disséminée, trouvent place, trouvé place, s empilent,
                s empilaient, empilés, empilées, se blottissent, blottis, blotties""",
            )
        ),
        english="maroon~ linger~ subsist~ shiver~ doss~ nestle~",
    ),
    # "Lubero is putting up 1,500 families", "Bunia a fait de la place à 300 ménages"
    **senses_of(
        Frame.HOST, Movement.FLIGHT, Measure.STOCK, strong=False,
        forms=",".join(
            (
                phrases("find, finds, found, finding, make, makes, made, making",
                        "room, space, beds, shelter, roofs, somewhere, places", "for"),
                phrases("open, opens, opened, opening, throw open, threw open", "its, their, her",
                        _DOORS, "to"),
                """put up, puts up, putting up, absorb, absorbs, absorbing, saddled with,
                still hold, now hold, sites hold, camps hold, site holds, camp holds,
                centres hold, centers hold, centres held, sites held, camps held,
                is left with, finds itself with, find itself with, found itself with,
                find themselves with, harbors, spilling over with, bulging with,
                heaving with, crammed with, jammed with, stuffed with,
                swollen with, brimming with, teeming with, groaning under, sagging under,
                giving shelter to, gives shelter to, gave shelter to, giving refuge to,
                gives refuge to, gave refuge to""",
                phrases("faire, fait, font, faisant, faite", "de la place, place", "à, pour"),
                phrases("trouver, trouvé, trouvent", "de la place, un toit, un abri", "pour"),
                phrases("pris, prend, prennent, prenait, prenaient, recueilli, gardé, gardent",
                        "sous leur toit, sous son toit, sous leurs toits, chez eux, chez elles"),
                phrases("ouvrir, ouvre, ouvrent, ouvert, ouvrant, ouvrait", "ses, leurs, les",
                        _PORTES, "à"),
                phrases("donner, donne, donnent, donné, offrir, offre, offrent, offert, prêter,"
                        " prête, prêté", "asile, refuge, un refuge, un toit, abri, un abri, gîte,"
                        " l asile, le gîte,"
                        " l hospitalité, le couvert, logis", "à"),
                phrases("sert, servent, servi, servait", "de dortoir, de dortoirs, de refuge,"
                        " de refuges, d abri, d abris, de toit, de logis, d asile, de site de"
                        " transit, de camp de transit, de site, de camp, de centre d accueil, de"
                        " lieu de refuge, de site d accueil, de lieu d accueil, de logement,"
                        " d habitation, de maison", "à, pour"),
                phrases("devenu, devenue, devenus, devient, deviennent", "le refuge, un refuge,"
                        " la terre d accueil, la terre d asile, le point de chute,"
                        " une terre d accueil, une terre d asile, un lieu de refuge, un havre,"
                        " l abri, la maison, le toit, une terre de refuge",
                        "de, d, des, pour"),
                phrases("transformé, transformée, transformés, transformées, transforme,"
                        " transforment", "en", "dortoir, dortoirs, refuge, refuges, camp, abri,"
                        " abris, centre d accueil", "pour"),
                "en garde, en gardent, en loge, en logent, en nourrit, en nourrissent",
                "en signale, en signalent, en recense, en recensent, en annonce, en annoncent",
                """s est rempli de, s est remplie de, se remplit de, se remplissent de, s emplit de,
                s est réveillée avec, s est réveillé avec, affiche complet avec,
                affichent complet avec, inscrit,
                en est à, en sont à, en était à, en suis à, en sommes à, en étions à,
                encaisse, encaissent, encaissé, encaisser, absorbe, absorbent, absorbé,
                absorber, totalise, totalisent, totalisait, se retrouve avec, se retrouvent avec,
                s est retrouvé avec, s est retrouvée avec, croule sous, croulent sous, ploie sous,
                ploient sous, étouffe sous, concentre, concentrent, loge, fourmille de,
                fourmillent de, grouille de, se partagent, bondé de, bondée de, bondés de""",
            )
        ),
        french="recueillir",
    ),
    # "Uganda has let in 1,200 people", "Nyakabande a vu défiler 2 000 réfugiés"
    **senses_of(
        Frame.HOST, Movement.FLIGHT, Measure.FLOW, strong=False,
        forms=",".join(
            (
                """let in, lets in, letting in, allowed in, allows in, took delivery of,
                taken delivery of, takes delivery of, taking delivery of, been joined by,
                swelled by, swollen by, grown by,
                grew by, swells by, welcomed in, inherited, inherits""",
                phrases("laisser, laisse, laissent, laissé", "entrer, passer"),
                phrases("vu, voit, voient, voir, voyait, vit",
                        "défiler, passer, débarquer, affluer, arriver, déferler, venir, entrer,"
                        " accourir, déboucher"),
                phrases("grossi, grossit, grossissent, s est enrichi, s est enrichie, gonflé,"
                        " gonflée, s est gonflé, s est gonflée, gonfle", "de, d"),
                phrases("population, effectif", "gonfler, grossir, augmenter, enfler", "de, d"),
                "hérite de, hérité de, admis, admet, admettent, admettait",
            )
        ),
        english="admit*",
    ),
    # "who no longer feel safe in Idohu", "qui ne se sentent plus en sécurité à Idohu"
    **senses_of(
        Frame.FLEE, Movement.FLIGHT, Measure.FLOW, strong=False,
        forms=",".join(
            (
                phrases("no longer feel, no longer felt", "safe in, safe at"),
                phrases("se sentent plus, se sentaient plus", "en sécurité à, à l abri à"),
            )
        ),
    ),
    # "left 5,000 people without a home", "a mis à la rue 10 000 personnes"
    **senses_of(
        Frame.DISPLACE, Movement.FLIGHT, Measure.STOCK, strong=True,
        forms=",".join(
            (
                phrases("without, robbed of, stripped of, deprived of, bereft of",
                        "a home, homes, a roof, roofs, their homes, their houses,"
                        " a roof over their heads, anywhere to live, their roofs"),
                phrases("of", "a roof, their homes, their roofs, house and home"),
                phrases("people, families, households, villagers, residents, civilians, them,"
                        " inhabitants", "their homes, their houses, their roofs"),
                phrases("turfed, hounded, smoked, flushed, squeezed, burned, burnt, bombed,"
                        " swept, cast, scared", "out"),
                phrases("onto, on to, into, out onto", "the roads, the road, the wild"),
                phrases("out of, from, off", "house and home, their beds"),
                phrases("mis, mise, mises, jeté, jetée, jetés, jetées, met, mettent, mettant,"
                        " jette, jettent, jetant, mettre, jeter", "à la rue, dehors, à la porte,"
                        " sur les chemins, sur la route, sur les pistes, sur les sentiers"),
                phrases("privé, privée, privés, privées, prive, privent, laissé, laissée, laissés,"
                        " laissées, laisse, laissent, jeté, resté, restés, restées, restent,"
                        " demeurent", "sans toit, sans logis, sans logement, sans maison, de toit,"
                        " de logement, de maison, de leur toit, sans foyer"),
                "sans toit, sans logis",
                phrases("coûté, coûte, coûtent", "leur maison, leurs maisons, leur toit,"
                        " leur foyer, leurs foyers"),
                phrases("perdu, perdent", "leur toit, leur maison, leurs maisons, leur logement,"
                        " leurs logements, leur foyer, leurs cases, leurs habitations"),
                phrases("pousser, poussé, poussée, poussés, poussées, pousse, poussent, poussant",
                        "dehors, sur les chemins, hors de chez eux, hors de chez elles"),
                phrases("arraché, arrachée, arrachés, arrachées, arrache, arrachent, chassé,"
                        " chassés, chassées, chasse, chassent, délogé, délogés, délogées, tiré,"
                        " tirés, tirées", "à leurs, de leurs, de, à", "foyers, maisons, villages,"
                        " terres, cases, champs, chez eux, chez elles, habitations"),
            )
        ),
    ),
    # "trickled home to Lubero", "ont osé rentrer chez eux"
    **senses_of(
        Frame.RETURN, Movement.RETURN, Measure.FLOW, strong=True,
        forms=",".join(
            (
                phrases("trickle, trickled, trickling, drift, drifted, drifting, filter, filtered,"
                        " filtering, stream, streamed, streaming, creep, crept, creeping, flock,"
                        " flocked, flocking, hurry, hurried, straggle, straggled, straggling, find,"
                        " found, made, make, making, walk, walked, ride, rode, hauled, bused,"
                        " trucked, ferried, driven, carried, hasten, hastened, limp, limped",
                        "home, their way home, their way back, back home"),
                phrases("limped, limping, limp, wandered, wandering, sneaked, sneaking, sneak,"
                        " snuck, hurried, hurrying, ventured, venturing, venture, filed, filing,"
                        " edged, edging, settled, settling", "back, back home, back to"),
                phrases("reclaimed, reclaim, reclaiming, reoccupy, reoccupying, rebuilding",
                        "their homes, their houses, their villages, their land, their fields"),
                "welcomed back, welcoming back, homeward, homewards",
                phrases("repris, reprennent, reprendre, reprenaient, pris, prennent",
                        "le chemin, la route", "du village, du pays, du bercail, des champs,"
                        " de chez eux, de la maison, de leur terroir, de leur pays"),
                phrases("repris, reprennent, reprendre, reprenaient",
                        "possession de leurs maisons, possession de leurs terres, pied"),
            )
        ),
    ),
    # "a vidé Sake de sa population", "hollowed out"
    **senses_of(
        Frame.EMPTY, Movement.FLIGHT, Measure.FLOW, strong=False,
        forms=",".join(
            (
                """hollowed out, drained of, bled of, vu partir, voit partir, vu fuir,
                not a soul, without a soul,
                plus âme qui vive, pas âme qui vive, plus un chat,
                plus un seul habitant, plus un habitant""",
            )
        ),
    ),
}  # fmt: skip
