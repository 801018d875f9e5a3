"""Words around a movement: violence, people, forces, the dead, the helped, doubt and time.

English beside French beside Swahili; a row may be extended without touching the code.
"""

from __future__ import annotations

from dashboard.core.displacements.words.english_trouble import ENGLISH_TROUBLE
from dashboard.core.french_classes import COUNTS, participles_of, tells_of
from dashboard.core.timing.words import WEEKDAYS as _WEEKDAYS
from dashboard.core.tokens import fold


def _words(words: str) -> frozenset[str]:
    """The words without case and accents, as the tokens of a text are."""
    return frozenset(fold(words).split())


#: Months and days of the week by which English and French news says when.
MONTHS = _words(
    """january february march april may june july august september october november december
    janvier février mars avril mai juin juillet août septembre octobre novembre décembre"""
)
WEEKDAYS = frozenset(_WEEKDAYS["en"] + _WEEKDAYS["fr"])
#: Violence beside a place makes it the place that is left: "after attacks on Drodro", "combats à".
VIOLENCE = ENGLISH_TROUBLE | _words(
    """fighting shot alight ablaze duel artillery shots clashes clash attack attacks
    attacked raids raid raided shelling shelled violence offensive bombardment bombing
    bombed incursion massacre captured capture seized seizure took taken fell fall assauts
    advance battle battles gunfire burnt burned torched assault stormed hostilities
    shooting looted entered occupied storm conflict insecurity killings gunfight bombs
    shells hit combats combat affrontement affrontements attaque attaques attaqué
    attaquer attaquée attaqués incursions raids violences bombardements bombardement
    offensive prise chute pris occupé occupation hostilités accrochages tirs assaut
    exactions abus menaces atrocités tueries abuses threats atrocities extortion harassment
    reprisals killing recruitment incendié incendie massacre obus insécurité tombé tombée
    conquis capturé inondation inondations éboulement éboulements séisme crue crues
    glissement flood floods flooding landslide landslides earthquake mapigano
    shambulio kuanguka mashambulizi vita walishambulia kushambulia wameshambulia waliua kutekwa
    imetekwa kushambuliwa kuvamiwa kuchomwa umetekwa kilichomwa walichoma
    kuteka wameteka waliteka uvamizi
    assaults offensives firefights shellfire bombings siege siège hostility skirmish skirmishes
    crossfire fires
    bloodshed unrest onslaught airstrike airstrikes strike strikes
    struck invaded invasion engulfed pounded ravaged rocked targeted overran overrun
    ambushed ambushing ambushes abductions lootings beheadings bombardments violations reprisal
    rampage
    heurts échauffourées escarmouches hostilité détonations guerre conflit conflits insécurité
    accrochage affrontent affrontés affronté incursion bombardé bombardés bombarde pilonné
    reconquête invasion attaqués attaquées attaquées barbarie
    brutalités activisme psychose viols razzia razzias tracasseries pillage pillages incendiés
    incendiées incendiée ravagé embuscade embuscades enlèvements reprise tueries tuerie
    intrusion intrusions irruption irruptions joug cruauté cruautés terreur pogrom pogroms
    battu battus battent fought boucherie carnage crépitements conquise assiégé assiégée"""
)

#: Beside VIOLENCE, words that make a sentence's place the scene people leave: forces come and go,
#: people die, calm is gone or back.
TROUBLE = _words(
    """shrinking shrink closing closed closure dismantled dismantling demolished demolishing razed
    bulldozed bulldozers bulldozer levelled leveled ghost fantome leave leaves left withdrew
    withdraw withdrawn retreated retreat retreating occupied walked entering enters
    overrun overran ransacked ransack looting pillaged drone drones grenade mortar
    mortars rocket rockets explosion explosions ambush gunmen killed killing slain
    hacked beheaded slaughtered panic tension calm threatened approached approaching
    encircled surrounded besieged fire master masters deadly erupted flared broke evacuated
    deserted empty empties emptied loss lost flood floods flooding floodwaters landslide landslides
    eruption lava quake storm
    quitte quittent retire retires retirées replié replie vidé vide désert déserté
    déserte désertés pilonné pilonnent pilonnage drones explosions explosion détonations
    embuscade tué tués tuant morts égorgés égorgé décapités massacrés pillé pillage
    pillages panique psychose tension calme menacé encerclé éclaté éclatés accrochés
    investi contrôle mains envahi assaillants assaillant inondation inondations
    éboulement éruption lave surgi débordements crue crues
    waliuawa wameua wamewaua kuuawa hofu milipuko risasi bomu mabomu mafuriko
    maporomoko kuchoma walivamia wamevamia kuvamia waliingia wameingia lilipoangukia
    umeanguka ulianguka limeshambuliwa kilishambuliwa umeshambuliwa
    kimeshambuliwa fled flee fui fuient wamekimbia walikimbia limeanguka limetekwa ilitekwa
    ulitekwa wamekamata walikamata snatched
    retook retaken recaptured wrested ousted seized ravissent ravi arraché arrachent empare emparé
    emparés emparent reconquis repris reprend reprennent délogés délogé contrôlent investissent"""
)

#: Verbs that make people go: "forcing hundreds to flee", "contraignant 300 familles à partir".
FORCING = _words(
    """forcing forced forces force compelling compelled prompting prompted pushing pushed
    triggering triggered causing caused sending driving obliging leading contraignant
    contraint contraints poussant poussé forçant forcé obligeant obligé provoquant provoqué
    entraînant entraîné occasionnant occasionné causant causé drones drone bombs bombes obus
    kulazimisha iliwalazimisha imelazimisha yamelazimisha yaliwalazimisha kusababisha"""
)

#: Words for people who may have moved, without a figure: "thousands" is a figure, these are not.
GROUPS = _words(
    """residents inhabitants villagers civilians families households people persons population
    populations locals farmers fishermen refugees idps returnees women children
    townspeople crowds crowd peasants evacuees everyone community communities herders
    habitants villageois civils familles ménages population populations gens personnes
    administrés ouailles paroissiens concitoyens
    réfugiés cultivateurs paysans riverains femmes enfants pêcheurs foule communautés
    wakazi wananchi watu raia familia wakimbizi wanakijiji wakulima wavuvi
    youths miners neighbours townsfolk folk survivors occupants mothers herdsmen
    elders voisins flot survivants rescapés jeunes éleveurs creuseurs
    fugitifs mamans fidèles wakaazi wanavijiji wachimbaji wazee vijana kaya
    wanawake watoto wanaume wakongo wakongomani wakongamani
    wafugaji wahamiaji wahamaji wahanga waathirika
    dwellers occupantes habitantes habitante autochtones riveraines pygmées
    compatriots parishioners arrivants newcomers orphans seekers demandeurs"""
)

#: Words that stand for people named before: "the rest", "les autres", "wengine".
REST_GROUPS = _words(
    """others rest some many nombreux group groupe autres autre autant certains partie
    wengine baadhi wengi remainder several certaines plupart majorité most reste waliobaki
    uns unes premiers premieres poignee nombre beaucoup half tiers quart quarts thirds
    majority quarter third fifth minority few bulk wave vague
    numbers moitié minorité essentiel plusieurs"""
)

#: Words of who is never displaced, whatever they do: forces, officials, staff.
FORCES = _words(
    """soldiers soldier troops fighters fighter rebels rebel insurgents insurgent army
    garrison militia militiamen police officers militants combatants deserters generals
    gunmen ministers minister politicians lawmakers deputies president governor
    officials peacekeepers mercenaries staff employees wazalendo m23 fardc adf codeco
    soldats soldat militaires combattants combattant rebelles insurgés armée garnison
    policiers miliciens officiers députés ministres ministre gouverneur président
    casques employés forces mutomboki wanajeshi askari waasi wapiganaji jeshi polisi wabunge
    mawaziri wanamgambo majambazi magaidi washambuliaji majeshi"""
)

#: The dead, the hurt and the taken: a figure beside them counts no people who moved.
HARMED = _words(
    """throats murdered
    gunshot wounds blessures shot killed dead died deaths death injured wounded bodies raped
    rape abducted abductions abduction kidnappings killings
    kidnapped arrested missing drowned executed perished casualties tués tué tuée tuées morts
    mort morte mortes décès décédés décédées blessés blessé blessée blessées violées violée
    enlevés enlevé enlevée enlevées arrêtés arrêtées disparus disparues exécutés exécutées noyés
    noyées assassinés assassinées abattus abattues égorgés égorgées massacrés massacrées
    kidnappés kidnappées décapités décapitées torturés torturées péri waliuawa wamekufa
    walikufa kuuawa waliojeruhiwa wameuawa wauawa wanauawa waliouawa waliua waliwaua
    wameua wamewaua wakaua wakawaua kuua kuwaua wameuwawa waliuwawa wauwawa
    kuuwawa wameuliwa waliuliwa kuuliwa wamefariki walifariki kufariki waliofariki wafariki
    waliokufa wanakufa kufa wamejeruhiwa walijeruhiwa kujeruhiwa wajeruhiwa kumjeruhi kuwajeruhi
    wametekwa walitekwa kutekwa nyara waliotekwa vifo"""
)

#: Help, want, cases, room: a figure near them counts who is helped or could be, not who moved.
HELPED = _words(
    """population inhabit blankets tarpaulins need needs needed food aid assistance
    assist assisted beneficiaries benefited distributed vaccinated vaccine vaccination
    cholera measles mpox cases capacity designed trained voters voted rations meals
    water provided providing treat treats treating treated vaccinating feeding assisting
    supporting screened malnourished malnutrition enrolled jobs salaries fed feed
    employs employ employed employing emploie emploient employait employant
    funding tents supplies aboard passengers fans laid built meant dimensionné aménagé bâti
    designed intended planned prévu chaired ballots bâches besoin besoins vivres aide
    assistance assisté assistés bénéficiaires bénéficié distribué distribution vaccinés choléra
    rougeole capacité conçu formés électeurs rations soignés soigne malnutris tentes
    secouru secourus secourues secourir soins aider
    kits articles nfi nfis chakula msaada misaada chanjo kipindupindu wamepewa uwezo"""
)

#: Those who speak: "in Bundibugyo" after them says where they are, not where anybody went.
SPEAKING = _words(
    """officer officers official officials spokesman spokeswoman spokesperson chief
    mayor priest nurse administrator authorities reporter reporters journalist
    journalists correspondent office colleagues monitors told said says governor bishop
    doctor clerk coordinator director leader leaders responsable responsables autorités
    maire curé infirmier infirmière administrateur journaliste notable
    notables sources médecin coordonnateur coordinateur afisa msemaji mwandishi kiongozi
    viongozi"""
)

#: Wild land without a name that people take to: "into the forest", "en brousse", "msituni".
WILD = _words(
    """forest forests bush hills mountains fields elsewhere forêt brousse montagne
    montagnes champs ailleurs rivière fleuve river border frontier frontière mpaka msituni
    porini milimani
    mashambani"""
)

#: Pictures, which are taken without violence and show people who do not move.
PICTURES = _words(
    """photo photos photograph photographs picture pictures footage video videos image images
    picha"""
)

#: Verbs of living somewhere, which anybody does: they tell of displacement only beside a word for
#: displaced people or for a shelter, or right after a sentence on displacement.
LIVING = _words(
    """living live lives lived stay staying residing reside remain remained are is
    sit sitting inside staying gathered registered counted protected counts
    vivent vivant vivre vivaient sont se restent restés restées reste resté
    enregistré regroupés ishi wanaishi wanaoishi wako wapo wamo ziko zipo zimo identifié
    demeurent demeurait demeuraient demeure localisés localisées"""
) | {form for form in participles_of(COUNTS) if form.endswith(("s", "ee"))}

#: Shelters: "in schools and churches", "dans des familles d'accueil", "kambi".
SHELTERS = _words(
    """conditions hali camp camps site sites school schools church churches tents huts
    shelter shelters host refuge open schoolyards schoolyard classrooms
    transit tarpaulins tarpaulin bâches bâche tentes tente hangars
    displaced idps uprooted fled families écoles école églises église abris abri accueil
    déplacés déplacées réfugiés fui stade paroisse
    kambi shule makanisa kanisa wakimbizi"""
)

#: What befalls boats, buses and planes: whoever was on board only travelled.
SUNK = _words(
    """sank sunk capsized chavire naufrage coule sinking shipwreck overturned crashed plunged
    collided derailed renversé percuté"""
)

#: What people go back to that is no place: "returned to school", "retour au calme".
NOT_HOME = _words(
    """futures future uncertainty school schools work class classes normal normality calm power
    talks streets business école travail bureau urnes cours calme normale normal négociations
    décision décisions propos kazini shuleni shule kazi"""
)

#: Crossing water or a border is flight, whatever else the sentence leaves out.
CROSSING = _words(
    """crossed crossing cross across traversé traversent traverser traversant franchi franchissent
    franchir franchissant
    vuka wamevuka walivuka wakavuka wanavuka"""
)

#: Verbs and nouns of counting that open a figure on people named just before.
COUNTING = _words(
    """counts counted count counting estimates estimated estimate reckons reckoned
    comptez comptons reported recorded registered puts put speaks speak spoke knew knows
    compter estime estimé parle avance avancent tient tiennent retient chiffre chiffrent décompte
    comptage pointage reconnaît reconnaissent évoque évoquent évalue noté bilan wamehesabiwa
    idadi"""
) | tells_of(COUNTS)

#: Words before a verb that keep it from having happened.
UNREAL = _words(
    """tenté tentent tentait tentaient tried tries attempted attempting trying réclame
    permettrait permettraient favoriserait faciliterait
    may might could would will cannot can if unless fear fears feared fearing
    risk risks risking threaten threatens threatening expected expects expect likely
    should refuse refused refuses unable hope hopes hoping want wants wanted wish plan
    plans planned ready prepare preparing prevent prevents prevented preventing stopping barring
    forbidden barred banned prohibit prohibits prohibited told ordered order
    proposed urged urging urge asked called calls call demand demanded demands invited
    interdit interdisent interdisait interdisant demandent exigent intention
    hésitent hésite hésitaient renoncent renonce tardent
    incapacité impossibilité incapable incapables inability promised pourrait pourraient risque
    risquent craint craignent attendus
    prévu prévoit peuvent peut veulent souhaitent espèrent refusent impossible uwezo devraient
    risques devrait invite invité appelle ordonné ordonnent enjoint vouloir pouvoir désirent désire
    envisagent envisage apprêtent apprête apprêtaient préparent préparaient
    souhaite souhaitant désirant voulant espérant désireux désireuses
    prévoyons craignons espérons souhaitons envisageons voulons
    appelés appelées invités invitées prié priés priées exhorté exhortés exhortées encouragés
    encouragées prépare préparent préparaient apprête apprêtent apprêtaient demandé warned advised
    conseillé recommandé
    espoir huenda watalazimika wanaogopa hawawezi wataweza"""
)

#: Of these, the ones that hold for all that is said after them: "craint que 50 000 personnes".
FEARS = _words(
    """fear fears feared fearing expect expects expected anticipate anticipates anticipating
    craint craignent craignait craignaient redoute redoutent redoutait redoutaient prévoit
    prévoient anticipe prédit prédisent pronostique pronostiquent tablent inahofia wanahofia"""
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

#: "Clashes triggered the displacement of 300 families": what is caused has just happened.
CAUSING = _words(
    """triggered triggering caused causing provoked prompted sparked provoqué provoquant
    entraîné entraînant occasionné occasionnant causé causant engendré yalisababisha yamesababisha
    limesababisha lilisababisha kusababisha"""
)

#: Words that make displaced people a stock: "already displaced", "toujours", "en tout".
STANDING = _words(
    """already still total overall altogether internally remain registered currently
    bringing stock caseload cumulative déjà toujours encore total actuellement jumla"""
)

#: What may stand between "les" and "déplacés", who are people all the same: "les récents déplacés".
NEWLY = _words("nouveaux récents premiers derniers anciens new recent latest first last former")
