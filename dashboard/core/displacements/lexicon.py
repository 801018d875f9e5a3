"""The grammar of displacement in tables: verbs and nouns of moving, and words that give a place
its part. English beside French beside Swahili; a row may be extended without touching the code.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from dashboard.core.tokens import fold, name_key
from dashboard.model import Measure, Movement


class Frame(StrEnum):
    """How a verb of moving treats the places around it."""

    FLEE = "flee"  # "fled Sake": the bare place after it is left
    GO = "go"  # "walked to Sake": only prepositions say which end
    REACH = "reach"  # "reached Sake": the bare place after it is the goal
    ARRIVE = "arrive"  # "arrived in Sake", "sought refuge in Sake"
    STAY = "stay"  # "are living in Sake": people who live displaced
    HOST = "host"  # "Sake hosts 3,000 people": the subject is the goal
    DISPLACE = "displace"  # "have displaced 3,000 people in Masisi": either end
    RETURN = "return"  # "returned to Sake"
    RELOCATE = "relocate"  # "were moved from Sake to Goma"
    EVICT = "evict"  # "were evicted from Sake"
    EMPTY = "empty"  # "Sake is empty"


@dataclass(frozen=True, slots=True)
class Sense:
    """What a word of moving says.

    Attributes:
        frame: How it treats the places around it.
        movement: What kind of movement it is.
        measure: People who moved, or people who live displaced.
        strong: True when the word alone tells of displacement; otherwise the sentence also has
            to name people and where from or where to.
    """

    frame: Frame
    movement: Movement
    measure: Measure
    strong: bool


def _senses(
    frame: Frame, movement: Movement, measure: Measure, *, strong: bool, forms: str
) -> dict[str, Sense]:
    sense = Sense(frame, movement, measure, strong)
    return {name_key(form): sense for form in forms.split(",") if form.strip()}


def _words(words: str) -> frozenset[str]:
    """The words without case and accents, as the tokens of a text are."""
    return frozenset(fold(words).split())


#: Words of moving by their form; forms of several words are looked up first.
SENSES: dict[str, Sense] = {
    # "5,000 people fled Sake", "la fuite des habitants de Kibati"
    **_senses(
        Frame.FLEE, Movement.FLIGHT, Measure.FLOW, strong=True,
        forms="""forced to leave, had to leave, fled, flee, fleeing, flees, ran away,
        running away, ran for their lives, took flight, escaped, escaping,
        abandoned their homes, abandoned their villages, left their homes,
        leave their homes, leaving their homes, left their villages, take flight,
        exodus, enfuis, enfuies, enfui, enfuient, s'enfuir, fui, fuient, fuyant, fuir,
        fuit, fuyaient, fuite, fuis, fuyait, exode, pris la fuite, quitté leurs maisons,
        quitté leurs villages, abandonné leurs maisons, abandonné leurs villages,
        quitter leurs maisons, sauve-qui-peut""",
    ),
    # "1,500 people left Ntoto", "quelque 900 ménages ont quitté ses quartiers"
    **_senses(
        Frame.FLEE, Movement.FLIGHT, Measure.FLOW, strong=False,
        forms="""left, leave, leaving, leaves, abandoned, abandoning, deserted, quit,
        quits, quitting, vacated, withdrawn, departed, packed up, pulled out, quitté,
        quittent, quittant, quitter, quitte, quittaient, abandonné, abandonnent,
        abandonner, déserté, désertent, désertant""",
    ),
    # "400 households walked to Kashebere", "des centaines de personnes ont marché vers"
    **_senses(
        Frame.GO, Movement.FLIGHT, Measure.FLOW, strong=False,
        forms="""went, gone, going, walked, walking, walk, moved, moving, move, moves,
        headed, heading, head, travelled, traveled, travelling, crossed, crossing,
        cross, crosses, trekked, trekking, streamed, streaming, pouring, poured, pour,
        set off, set out, made their way, make their way, making their way,
        took the road, took the opposite road, on the road, on the track, on the move,
        ran, running, spilled, spilling, sent, boarded, took the southern road,
        took the northern road, rushed, journeyed, converged, carry, carried, drifted,
        climbed, rowed, paddled, sailed, set sail, push on, pushed on,
        mouvements de population, mouvements de populations, mouvement de population,
        partit, sont partis, marché, marchent, marcher, allés, allées, allé, partis,
        partent, parti, partie, parties, partir, dirigés, dirigent, dirigées, dirigeant,
        diriger, dirigé, traversé, traversent, traverser, traversant, franchi,
        franchissent, franchir, afflué, affluent, affluer, affluaient, passés, passées,
        passer, prennent la direction, prennent le chemin, prennent la route,
        prenaient la direction, pris le chemin, pris la route, pris la direction,
        convergé, convergent, en route, sur la route, sur la piste, préféré, montés,
        descendus""",
    ),
    # "P-7 reached Kibua", "ont regagné Sake" stands with the returns
    **_senses(
        Frame.REACH, Movement.FLIGHT, Measure.FLOW, strong=False,
        forms="""reached, reaching, reach, reaches, gagné, gagnent, gagner, gagnant,
        rejoint, rejoignent, rejoindre, atteint, atteignent, atteindre""",
    ),
    # "85 newly arrived families", "ont trouvé refuge à Minova"
    **_senses(
        Frame.ARRIVE, Movement.FLIGHT, Measure.FLOW, strong=False,
        forms="""arrived, arriving, arrive, arrives, newly arrived, turned up,
        showed up, entered, came, come, coming, influx, have been registered in,
        were registered in, est arrivée, est arrivé, arrivés, arrivées, arrivé, arriver,
        arrivent, arrivant, afflux, venus, venues, viennent, accourus, installés,
        installées, installé, installent, s'installer""",
    ),
    **_senses(
        Frame.ARRIVE, Movement.FLIGHT, Measure.FLOW, strong=True,
        forms="""seek safety, to safety, sought refuge, seeking refuge, seek refuge,
        seeks refuge, taken refuge, took refuge, taking refuge, take refuge,
        found refuge, finding refuge, find refuge, sought shelter, seeking shelter,
        took shelter, taken shelter, taking shelter, found shelter, sought safety,
        seeking safety, sought sanctuary, sought asylum, seeking asylum,
        in search of safety, kutafuta hifadhi, wakitafuta hifadhi, wametafuta hifadhi,
        walitafuta hifadhi, wanatafuta hifadhi, kupata hifadhi, wamepata hifadhi,
        wakipata hifadhi, wanapata hifadhi, trouvé refuge, trouver refuge,
        trouvent refuge, trouvant refuge, cherché refuge, chercher refuge,
        cherchent refuge, pris refuge, se réfugier, se réfugient, se sont réfugiés,
        s'est réfugié, s'est réfugiée, s'étaient réfugiés, se sont réfugiées,
        trouvé abri, mis à l'abri, demandé l'asile""",
    ),
    # "200,000 people are sheltering in camps around Goma", "vivent dans des sites"
    **_senses(
        Frame.STAY, Movement.FLIGHT, Measure.STOCK, strong=False,
        forms="""slept, are in, are at, are now in, are currently in, is in, sont à,
        sont dans, sont au, se trouvent, se trouve, wako, living, live, lives, lived,
        sheltering, sheltered, hosted, camped, camping, staying, stay, sleeping, sleep,
        hiding, hide, hidden, stranded, stuck, squeezed, crammed, crowded, housed,
        accommodated, encamped, scattered, residing, reside, settled, gathered, massed,
        huddled, registered, counted, remain, remained, protected, inside, vivent,
        vivant, vivre, vivaient, hébergés, hébergées, abrités, abritées, dorment,
        dormir, dormant, entassés, entassées, cachés, cachées, campent, logés, logées,
        bloqués, bloquées, regroupés, regroupées, cantonnés, massés, accueillis,
        accueillies, recensés, recensées, enregistrés, enregistrées, enregistré,
        restent, restés, éparpillés, passent la nuit, passent leurs nuits,
        passer la nuit, répartis, réparties""",
    ),
    # "Kanyabayonga already shelters 87,000 displaced people", "La ville accueille"
    **_senses(
        Frame.HOST, Movement.FLIGHT, Measure.STOCK, strong=False,
        forms="""nyumbani kwa, hosts, host, hosting, shelters, shelter, houses,
        accommodates, accommodate, harbours, harbors, home to, taken in, took in,
        taking in, takes in, absorbed, now has, now hosts, accueille, accueillent,
        accueillait, accueilli, accueillir, abrite, abritent, abritait, abriter,
        héberge, hébergent, hébergeait, héberger, compte, comptent, comptait""",
    ),
    # "Kaziba and Nzibira receive people from Mwenga", "Minova a reçu 300 ménages"
    **_senses(
        Frame.HOST, Movement.FLIGHT, Measure.FLOW, strong=False,
        forms="""receive, receives, received, receiving, welcomed, welcomes, welcoming,
        reçoit, reçoivent, reçu, recevoir, reçus, accueilli de nouveaux""",
    ),
    # "raids have uprooted 26,000 people", "déplacées depuis le 1er février"
    **_senses(
        Frame.DISPLACE, Movement.FLIGHT, Measure.STOCK, strong=True,
        forms="""out of a town, out of the town, out of town, out of the city,
        out of the area, out of their villages, from their homes, out of their homes,
        from their villages, displaced, displaces, displace, displacing, displacement,
        displacements, uproot, uprooted, uprooting, uproots, forced from, driven from,
        drove from, forced out of, driven out of, chased from, chased out of,
        made homeless, lost their homes, déplacé, déplacés, déplacée, déplacées,
        déplacement, déplacements, deplaces, déraciné, déracinés, déracinées, chassé,
        chassés, chassées""",
    ),
    # "gone back to villages in Masisi", "ont regagné Sake"
    **_senses(
        Frame.RETURN, Movement.RETURN, Measure.FLOW, strong=True,
        forms="""returned, returning, return, returns, went home, gone home, going home,
        go home, trickling back, trickle back, streaming back, streamed back,
        heading back, headed back, head back, flocked back, make their way back,
        making their way back, made their way back, gone back, went back, going back,
        go back, came back, come back, coming back, moved back, moving back, back home,
        returnees, returnee, repatriated, repatriation, homecoming, on their way home,
        walked back, walked home, headed home, heading home, trickled back, retournés,
        retournées, retourné, retourner, retournent, retournée, rentrés, rentrées,
        rentré, rentrer, rentrent, revenus, revenues, revenir, reviennent, retour,
        retours, rapatriés, rapatriées, rapatriement, rapatrié""",
    ),
    **_senses(
        Frame.RETURN, Movement.RETURN, Measure.FLOW, strong=True,
        forms="regagné, regagnent, regagner, regagnant, réintégré, réintègrent, réintégrer",
    ),
    # "we have moved 620 families from Plaine Savo to Kigonze", "a transféré 95 ménages"
    **_senses(
        Frame.RELOCATE, Movement.RELOCATION, Measure.FLOW, strong=False,
        forms="""relocated, relocate, relocating, relocation, transferred, transferring,
        transfer, evacuated, evacuating, evacuate, evacuation, bused, bussed, flown,
        resettled, airlifted, moved by, were moved, was moved, been moved, have moved,
        has moved, trucked, ferried, transféré, transférés, transférées, transférer,
        transfert, relocalisé, relocalisés, relocalisées, relocalisation, évacué,
        évacués, évacuées, évacuer, évacuation, délocalisé, délocalisés, délocalisées,
        délocalisation, réinstallés, réinstallées, acheminés""",
    ),
    # "families were evicted from the sites around Goma", "délogés"
    **_senses(
        Frame.EVICT, Movement.EVICTION, Measure.FLOW, strong=True,
        forms="""evicted, evicting, eviction, evictions, expelled, expelling, expulsion,
        expulsions, dislodged, clear out, délogés, délogées, délogé, expulsés,
        expulsées, expulsé, déguerpi, déguerpis, déguerpir, déguerpissement""",
    ),
    # "Kashebere empties in its turn", "Katana, Miti et Lwiro se vident"
    **_senses(
        Frame.EMPTY, Movement.FLIGHT, Measure.FLOW, strong=False,
        forms="""empties, emptied, empty, emptying, deserted by, was deserted,
        were deserted, vident, vide, vidé, vidée, vidés, vidées, vidait, désert,
        déserte, désertes, déserts, désertée, désertés""",
    ),
}  # fmt: skip

#: Swahili verbs by their stem, whatever stands before it: "wamekimbia", "walikimbia", "kukimbia".
SWAHILI_STEMS: tuple[tuple[str, Sense], ...] = (
    ("kimbilia", Sense(Frame.REACH, Movement.FLIGHT, Measure.FLOW, True)),  # fled to
    ("kimbia", Sense(Frame.FLEE, Movement.FLIGHT, Measure.FLOW, True)),  # fled
    ("toroka", Sense(Frame.FLEE, Movement.FLIGHT, Measure.FLOW, True)),  # ran away
    ("hamisha", Sense(Frame.RELOCATE, Movement.RELOCATION, Measure.FLOW, True)),  # moved somebody
    ("hamishwa", Sense(Frame.RELOCATE, Movement.RELOCATION, Measure.FLOW, True)),  # were moved
    ("hamishia", Sense(Frame.RELOCATE, Movement.RELOCATION, Measure.FLOW, True)),
    ("hamia", Sense(Frame.REACH, Movement.FLIGHT, Measure.FLOW, False)),  # moved to
    ("yahama", Sense(Frame.FLEE, Movement.FLIGHT, Measure.FLOW, True)),  # left (their homes)
    ("hama", Sense(Frame.FLEE, Movement.FLIGHT, Measure.FLOW, True)),  # moved away
    ("ondoka", Sense(Frame.FLEE, Movement.FLIGHT, Measure.FLOW, False)),  # left
    ("kwenda", Sense(Frame.REACH, Movement.FLIGHT, Measure.FLOW, False)),  # have gone to
    ("elekea", Sense(Frame.REACH, Movement.FLIGHT, Measure.FLOW, False)),  # headed for
    ("furushwa", Sense(Frame.DISPLACE, Movement.FLIGHT, Measure.STOCK, True)),  # driven out
    ("koseshwa", Sense(Frame.DISPLACE, Movement.FLIGHT, Measure.STOCK, True)),  # made homeless
    ("ingia", Sense(Frame.REACH, Movement.FLIGHT, Measure.FLOW, False)),  # entered
    ("vuka", Sense(Frame.GO, Movement.FLIGHT, Measure.FLOW, False)),  # crossed
    ("rudi", Sense(Frame.RETURN, Movement.RETURN, Measure.FLOW, True)),  # returned
    ("rejea", Sense(Frame.RETURN, Movement.RETURN, Measure.FLOW, True)),
    ("fika", Sense(Frame.ARRIVE, Movement.FLIGHT, Measure.FLOW, False)),  # arrived
    ("wasili", Sense(Frame.ARRIVE, Movement.FLIGHT, Measure.FLOW, False)),
    ("pokelewa", Sense(Frame.ARRIVE, Movement.FLIGHT, Measure.FLOW, False)),  # were received
    ("pokea", Sense(Frame.HOST, Movement.FLIGHT, Measure.FLOW, False)),  # received
    ("hifadhi", Sense(Frame.HOST, Movement.FLIGHT, Measure.STOCK, False)),  # shelter
    ("hifadhiwa", Sense(Frame.STAY, Movement.FLIGHT, Measure.STOCK, False)),
    ("ishi", Sense(Frame.STAY, Movement.FLIGHT, Measure.STOCK, False)),  # live
    ("jificha", Sense(Frame.STAY, Movement.FLIGHT, Measure.STOCK, False)),  # hide
    ("lala", Sense(Frame.STAY, Movement.FLIGHT, Measure.STOCK, False)),  # sleep
    ("fukuzwa", Sense(Frame.EVICT, Movement.EVICTION, Measure.FLOW, True)),  # driven out
)
#: What a Swahili verb begins with when it speaks of people: subject and tense.
SWAHILI_PREFIX = (
    r"(?:wa|ku|a|i|zi|li|ya|tu|u|ime|ili|m)"
    r"(?:me|li|na|ki|ta|lio|lizo|liyo|nao|nazo|ka|liokuwa|mezi)?"
    r"(?:wa|ya|i|ku|ji)?"
)

#: Violence beside a place makes it the place that is left: "after attacks on Drodro", "combats à".
VIOLENCE = _words(
    """fighting shot alight ablaze duel artillery shots clashes clash attack attacks
    attacked raids raid raided shelling shelled violence offensive bombardment bombing
    bombed incursion massacre captured capture seized seizure took taken fell fall
    advance battle battles gunfire burnt burned torched assault stormed hostilities
    shooting looted entered occupied storm conflict insecurity killings gunfight bombs
    shells hit combats combat affrontement affrontements attaque attaques attaqué
    attaquer attaquée attaqués incursions raids violences bombardements bombardement
    offensive prise chute pris occupé occupation hostilités accrochages tirs assaut
    incendié incendie massacre obus insécurité tombé tombée conquis capturé mapigano
    shambulio mashambulizi vita walishambulia kushambulia wameshambulia waliua kutekwa
    imetekwa umetekwa kilichomwa walichoma kuteka wameteka waliteka uvamizi"""
)

#: Words for people who may have moved, without a figure: "thousands" is a figure, these are not.
GROUPS = _words(
    """residents inhabitants villagers civilians families households people population
    populations locals farmers fishermen refugees idps returnees women children
    townspeople crowds crowd peasants evacuees everyone community communities herders
    habitants villageois civils familles ménages population populations gens personnes
    réfugiés cultivateurs paysans riverains femmes enfants pêcheurs foule communautés
    wakazi wananchi watu raia familia wakimbizi wanakijiji wakulima wavuvi"""
)

#: Words that stand for people named before: "the rest", "les autres", "wengine".
REST_GROUPS = _words(
    """others rest some many nombreux group groupe autres autre autant certains partie
    wengine baadhi wengi"""
)

#: Words of who is never displaced, whatever they do: forces, officials, staff.
FORCES = _words(
    """soldiers soldier troops fighters fighter rebels rebel insurgents insurgent army
    garrison militia militiamen police officers militants combatants deserters generals
    gunmen ministers minister politicians lawmakers deputies president governor
    officials peacekeepers mercenaries staff employees wazalendo m23 fardc adf codeco
    soldats soldat militaires combattants combattant rebelles insurgés armée garnison
    policiers miliciens officiers députés ministres ministre gouverneur président
    casques employés forces wanajeshi askari waasi wapiganaji jeshi polisi wabunge
    mawaziri"""
)

#: The dead, the hurt and the taken: a figure beside them counts no people who moved.
HARMED = _words(
    """killed dead died deaths death injured wounded bodies raped rape abducted
    kidnapped arrested missing drowned executed perished casualties tués tué morts mort
    décès blessés violées enlevés arrêtés disparus exécutés noyés waliuawa wamekufa
    walikufa kuuawa waliojeruhiwa"""
)

#: Help, want, cases, room: a figure near them counts who is helped or could be, not who moved.
HELPED = _words(
    """population inhabit blankets tarpaulins need needs needed food aid assistance
    assist assisted beneficiaries benefited distributed vaccinated vaccine vaccination
    cholera measles mpox cases capacity designed trained voters voted rations meals
    water provided providing treat treats treating treated vaccinating feeding assisting
    supporting screened malnourished malnutrition enrolled jobs salaries fed feed
    funding tents supplies aboard passengers fans bâches besoin besoins vivres aide
    assistance assistés bénéficiaires bénéficié distribué distribution vaccinés choléra
    rougeole capacité conçu formés électeurs rations soignés soigne malnutris tentes
    kits chakula msaada misaada chanjo kipindupindu wamepewa uwezo"""
)

#: Those who speak: "in Bundibugyo" after them says where they are, not where anybody went.
SPEAKING = _words(
    """officer officers official officials spokesman spokeswoman spokesperson chief
    mayor priest nurse administrator authorities reporter reporters journalist
    journalists correspondent office colleagues monitors told said says governor bishop
    doctor clerk coordinator director leader leaders responsable responsables autorités
    maire curé infirmier infirmière administrateur porte-parole journaliste notable
    notables sources médecin coordonnateur coordinateur afisa msemaji mwandishi kiongozi
    viongozi"""
)

#: Wild land without a name that people take to: "into the forest", "en brousse", "msituni".
WILD = _words(
    """forest forests bush hills mountains fields elsewhere forêt brousse montagne
    montagnes champs ailleurs border frontier frontière mpaka msituni porini milimani
    mashambani"""
)

#: Verbs of living somewhere, which anybody does: they tell of displacement only beside a word for
#: displaced people or for a shelter, or right after a sentence on displacement.
LIVING = _words(
    """living live lives lived stay staying residing reside remain remained are is
    inside gathered registered counted protected counts vivent vivant vivre vivaient
    sont se restent restés recensés recensées enregistrés enregistrées enregistré
    regroupés ishi wanaishi wanaoishi wako"""
)

#: Shelters: "in schools and churches", "dans des familles d'accueil", "kambi".
SHELTERS = _words(
    """conditions hali camp camps site sites school schools church churches tents huts
    shelter shelters host refuge open displaced idps uprooted fled families écoles école
    églises église abris abri accueil déplacés déplacées réfugiés fui stade paroisse
    kambi shule makanisa kanisa wakimbizi"""
)

#: What people go back to that is no place: "returned to school", "retour au calme".
NOT_HOME = _words(
    """school schools work class classes normal normality calm power talks streets
    business l'école travail cours calme normale normal négociations kazini shuleni
    shule kazi"""
)

#: Verbs and nouns of counting that open a figure on people named just before.
COUNTING = _words(
    """counts counted count counting estimates estimated estimate reckons reckoned
    reported recorded registered puts put speaks speak spoke knew knows compte compter
    compté dénombre dénombré estime estimé recense recensé enregistre enregistré parle
    évoque évoquent évalue bilan wamehesabiwa idadi"""
)

#: Words before a verb that keep it from having happened.
UNREAL = _words(
    """may might could would will cannot can't can if unless fear fears feared fearing
    risk risks risking threaten threatens threatening expected expects expect likely
    should refuse refused refuses unable hope hopes hoping want wants wanted wish plan
    plans planned ready prepare preparing prevent prevents prevented told ordered order
    proposed urged urging urge asked called calls call demand demanded demands invited
    promised pourrait pourraient risque risquent craint craignent s'attend attendus
    prévu prévoit peuvent peut veulent souhaitent espèrent refusent impossible devraient
    devrait invite invité appelle huenda watalazimika wanaogopa hawawezi wataweza"""
)

#: Time words that make people displaced a movement of these days: "displaced since Saturday".
RECENT = _words(
    """since newly new fresh recent recently week weekend month days hours overnight
    yesterday today monday tuesday wednesday thursday friday saturday sunday last
    january february march april june july august september october november december
    after following again depuis nouveau nouveaux nouvelle nouvelles récemment récents
    semaine jours heures hier lundi mardi mercredi jeudi vendredi samedi dimanche
    dernier dernière derniers dernières après suite janvier février mars avril juin
    juillet août septembre octobre novembre décembre tangu baada jana leo wiki siku
    jumatatu jumanne jumatano alhamisi ijumaa jumamosi jumapili"""
)

#: Words that make displaced people a stock: "already displaced", "toujours", "en tout".
STANDING = _words(
    """already still total overall altogether internally remain registered currently
    bringing déjà toujours encore total actuellement jumla"""
)
