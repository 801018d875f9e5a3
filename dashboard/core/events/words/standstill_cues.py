"""Words for what stands still and what stirs again, where no verb of stopping or opening says so.

"The airstrip has received no plane", "l'hôpital ne reçoit plus de malades", "bandari haifanyi
kazi"; "pupils went back to class", "le marché s'est tenu pour la première fois depuis un mois".
What such words are said of stands before them, since of other things they mean something else.
"""

from __future__ import annotations

from dashboard.core.events.words.cues import CueRow, Where
from dashboard.core.events.words.forms import french
from dashboard.core.events.words.operation_cues import (
    CARRIERS_EN,
    CARRIERS_FR,
    GATE_EN,
    GATE_FR,
    WORK_EN,
)
from dashboard.model import EventType

#: What makes a noise, and is heard to stop.
_MACHINES_EN = (
    "mine|mines|port|plant|factory|sawmill|sawmills|pit|pits|quarry|mill|mills|cranes|dredges"
    "|generator|generators|turbines|machines|radio|station|transmitter|refinery|harbour|airport"
    "|workshop"
)
_MACHINES_FR = (
    "mine|mines|port|usine|scierie|scieries|carriere|moulin|moulins|grues|dragues|groupes"
    "|turbines|machines|radio|station|emetteur|raffinerie|aeroport|atelier|centrale|concasseurs"
)
#: What is on or off.
_CURRENT_EN = (
    "plant|pump|pumps|turbines|power|electricity|network|radio|transmitter|internet|signal"
    "|station|broadcaster|taps|grid|mast|phones"
)
#: Where people come, or stay away.
_FILLED_EN = (
    "market|markets|classroom|classrooms|stalls|ward|wards|offices|port|quay|jetty"
    "|counters|shops|stadium|mosque|church|churches|lecture-halls|benches"
)
_FILLED_FR = (
    "marche|marches|etals|auditoires|bureaux|port|quai|quais|guichets"
    "|boutiques|salles|hopital|eglises|bancs|magasins|parking"
)
#: Whose work is one of the things that stop.
_HANDS_EN = (
    "teachers|nurses|doctors|medics|midwives|pupils|students|schoolchildren|children|lecturers"
    "|miners|diggers|drivers|truckers|boatmen|fishermen|traders|shopkeepers|stallholders|dockers"
    "|officers|magistrates|judges|clerks|porters|staff|workers|employees|crews|teams|farmers"
    "|motorcyclists|bakers|butchers|vendors|surgeons|medics|volunteers|rangers|buyers"
)
_HANDS_FR = (
    "enseignants|infirmiers|infirmieres|medecins|eleves|etudiants|ecoliers|professeurs|creuseurs"
    "|mineurs|chauffeurs|routiers|bateliers|pecheurs|commercants|commercantes|boutiquiers|dockers"
    "|douaniers|magistrats|juges|agents|travailleurs|ouvriers|employes|equipes|cultivateurs"
    "|motards|taximen|vendeurs|vendeuses|soignants|volontaires|avocats|fonctionnaires|transporteurs"
)
#: What may stand between such a noun and its verb, with no other subject in it.
_TAIL_EN = (
    r"(?:(?!(?:and|but|or|after|because|while|as|said|says|told|if|until|not|never|will|would"
    r"|could|may|might|should|can|must)\b)[\w',-]+ )"
    r"{0,12}?"
)
_TAIL_FR = (
    r"(?:(?!(?:et|mais|ou|apres|car|tandis|alors|selon|si|comme|jusqu'a|dit|ne|quand|sera|seront"
    r"|devrai\w*|pourrai\w*|va|vont|doi\w+|veut|veulent)\b)[\w',-]+ )"
    r"{0,12}?"
)
_STILL_EN = r"(?:(?:still|now|all|also|largely|mostly|completely|once again|virtually|almost) )*"
_STAND_EN = (
    r"(?:is|are|was|were|remains?|remained|stays?|stayed|lies?|lay|stands?|stood|sat|sits?|been"
    r"|goes|went|gone|fallen|fell|falls?)"
)
#: What a site, a crew or a boat does when it works.
_WORKS_EN = (
    "open|operate|function|work|run|sit|treat|receive|admit|see|sell|buy|broadcast|transmit|produce"
    "|teach|train|serve|accept|take|deliver|distribute|unload|load|land|dock|call|sail|cross|trade"
    "|fish|dig|register|vaccinate|screen|issue|process"
)
_WORKED_EN = (
    "opened|operated|functioned|worked|run|sat|treated|received|admitted|sold|bought|broadcast"
    "|produced|taught|served|accepted|delivered|distributed|unloaded|loaded|handled|traded|fished"
    "|met its patients|registered|vaccinated|issued|processed"
)
_WORKING_EN = (
    "turning|humming|broadcasting|producing|calling|docking|ringing|unloading|loading|sitting"
    "|distributing|registering|issuing|processing|plying|fishing|digging|grinding|milling|pumping"
    "|roaring|smoking|whirring|hearing"
)
_WORKS_FR = (
    "emet|emettent|siege|siegent|produit|produisent|travaille|travaillent|distribue|distribuent"
    "|soigne|soignent|enseigne|enseignent|vend|vendent|admet"
    "|admettent|delivre|delivrent|hospitalise|opere|operent|consulte|consultent"
    "|livre|livrent|fournit|fournissent|exporte|exportent|charge|chargent|decharge"
    "|dechargent|peche|pechent|extrait|extraient|vaccine|vaccinent|traite|traitent|broie|moud"
    "|alimente|alimentent|dispense|dispensent|pompe|pompent"
)
#: What people are given: "les déplacés ne reçoivent plus de vivres" tells of no halt.
_HANDED_FR = (
    r"| (?:de |d'|aucune? |leurs? |l')(?:vivres|aide|assistance|salaires?|soins|nourriture|eau"
    r"|rations?|nouvelles|argent|primes?|solde|visas?|soutien|appui|ordres|munitions|renforts|paie)"
)
#: "For the first time in eighteen months".
_FIRST_TIME_EN = r"(?:for )?the first time (?:in|since|after)"
_FIRST_TIME_FR = r"(?:pour )?la premiere fois (?:depuis|en|apres)"
_PLANES_EN = (
    "plane|planes|aeroplane|aeroplanes|airplane|aircraft|airliner|airliners|flight|flights|boat"
    "|boats|ferry|ship|barge|train|bus|buses|lorry|lorries|truck|trucks|helicopter"
)
_CAME_EN = (
    "landed|touched down|docked|moored|berthed|arrived|left|departed|sailed|crossed|ran|took off"
    "|taken off|unloaded|called|pulled in|pulled out|put in"
)

#: The subjects of a Swahili verb that are things: "soko ha-li-", "shule ha-zi-", "bandari ha-i-".
_THINGS_SW = "(?:i|li|zi|ya|ki|vi|u|wa)"
_NOT_SW = rf"ha{_THINGS_SW}"


def _negated(stems: str) -> str:
    """Swahili verbs that deny what is done, has been done or was done: "haifanyi", "haijafanya".

    >>> import re
    >>> [bool(re.fullmatch(_negated("fany"), verb)) for verb in ("haifanyi", "inafanya")]
    [True, False]
    """
    return rf"{_NOT_SW}(?:ja|ku)?(?:{stems})[aiu]"


_SITES_SW = (
    "hospitali|zahanati|kituo|vituo|shule|soko|masoko|benki|bandari|kiwanda|mgodi|migodi|uwanja"
    "|kliniki|mahakama|ofisi|duka|maduka|forodha|redio|kanisa|chuo|barabara|feri|meli|boti|ndege"
    "|mabasi|malori|treni|kiwanja|bohari|mashine"
)
_LIFE_SW = "shughuli|usafiri|biashara|masomo|uchukuzi|huduma|safari|uvuvi|uchimbaji|kazi"

STANDSTILL: tuple[CueRow, ...] = (
    CueRow(
        type=EventType.HALTED_OPERATIONS,
        where=Where.AROUND,
        english=(
            rf"{_MACHINES_EN} {_TAIL_EN}{_STAND_EN} {_STILL_EN}(?:silent|quiet|dark|idle)",
            rf"{_CURRENT_EN} {_TAIL_EN}{_STAND_EN} {_STILL_EN}(?:off(?! limits to)|down|dead"
            r"|cut off|off the air)",
            rf"{_FILLED_EN} {_TAIL_EN}{_STAND_EN} {_STILL_EN}(?:empty|deserted|bare|abandoned)",
            rf"{_HANDS_EN} {_TAIL_EN}(?:stayed|stay|staying|kept|remained) (?:at )?home",
            rf"{_HANDS_EN} {_TAIL_EN}(?:stayed|stay|staying|kept) away from (?:work|school|class\w*"
            r"|lessons)",
            "downed|down|laid|dropped (?:down )?(?:their |its )?tools",
            "walked|walks|walking off (?:the|their) (?:jobs?|sites?|wards?)",
            "went|gone|are|is|were|been|remain (?:still |now )?on strike",
            "shops|shopkeepers|traders|banks|stores|businesses|stalls (?:[\\w'-]+ ){0,5}?(?:kept"
            "|keep|pulled|left) (?:their )?(?:(?:shutters|doors) (?:down|closed|shut|locked)|down"
            " their shutters)",
            "sent|sends|sending (?:(?:all|most|of|its|their|the|his|her"
            "|our) )+(?:\\w+ )?(?:students"
            "|pupils|boarders|patients|schoolchildren|trainees|guests|visitors) (?:home|away)",
            "postponed|postpones|deferred|adjourned|called|put (?:off )?(?:(?:all|its|their|the"
            "|this week's) )+(?:[\\w-]+ )?(?:exams?|examinations|hearings?|sittings?|departures"
            "|sailings|bookings|lectures|trials?|ceremony|enrolment)",
            "parked|immobilised|immobilized|recalled|withdrawn|withdrew|pulled|grounded|tied"
            " (?:up |back )?(?:(?:all|its|their|of|most) )+(?:\\w+ )?"
            f"(?:{CARRIERS_EN}|loggers|drivers|buyers)",
            rf"no longer (?:able|in a position|equipped|fit|allowed|willing) to (?:{_WORKS_EN})",
            rf"{GATE_EN}|teachers|nurses|doctors|magistrates|fishermen|traders"
            rf"|dockers {_TAIL_EN}(?:has"
            rf"|have|had) not (?:yet )?(?:been )?(?:{_WORKED_EN})(?: (?!(?:food|aid|pay"
            rf"|help)\b)[\w-]+)"
            r"{0,3}? since",
            f"received|seen|had|handled|treated|admitted|welcomed no (?:[\\w-]+ )?(?:{CARRIERS_EN}"
            "|patients?|pupils?|customers?|passengers?|visitors?|cargo|supplies)",
            "has|have|had not (?:treated|received|admitted|seen|served|fed|taught) (?:anyone"
            "|anybody|a single|any (?:patients?|pupils?|customers?))",
            "fishery|cooperative|sawmill|mill|brewery|plant|factory|workshop|clinic|court|tribunal"
            rf"|bakery|slaughterhouse {_TAIL_EN}(?:has|have|had|does|do|did) not"
            rf" (?:(?:been )?(?:{_WORKED_EN}|{_WORKS_EN}|working|operating|sitting))",
            f"{CARRIERS_EN}|service|sailings|departures|exams|hearings|sittings|classes|match"
            f"|matches"
            rf" {_TAIL_EN}(?:been|was|were|is|are) (?:cancelled|canceled|suspended|scrapped"
            rf"|postponed"
            "|called off|put off|grounded|axed)",
            "off the air",
            "came|come|ground|grinding|coming to a (?:near[ -])?(?:halt|standstill|stop)",
        ),
        french=(
            rf"{_MACHINES_FR} {_TAIL_FR}(?:s'est|se sont|s'etait|est|sont|reste|restent|restee?s?)"
            r" (?:de nouveau |completement |toujours )?(?:tue?s?|silencieu\w+|muette?s?)",
            rf"{_FILLED_FR} {_TAIL_FR}(?:est|sont|etait|etaient|reste|restent|restait|restaient"
            r"|demeurent?) (?:(?:restee?s?|demeuree?s?|toujours|encore|presque|totalement"
            r"|completement|quasi) )*(?:vides?|desertee?s?|deserte?s?|videes?)",
            rf"{_HANDS_FR} {_TAIL_FR}(?:sont|est|etaient|ont du) (?:restee?s?|rester|cloitree?s?"
            r"|retenus) (?:tous )?(?:a la maison|chez eux|chez elles)",
            "renvoye|renvoie|renvoient|renvoyant (?:\\w+ )?(?:ses|leurs|les|tous ses|tous les|tout"
            " le|tout) (?:[\\w-]+ )?(?:etudiants|eleves|ecoliers|malades|patients|pensionnaires"
            "|internes|monde|stagiaires|visiteurs)",
            f"{french('reporter', 'ajourner', 'differer')} (?:tous |toutes )?(?:ses|leurs|les|la"
            "|l'|ces) ?(?:[\\w-]+ )?(?:examens?|audiences?|departs?|proces|soutenances|inscriptions"
            "|epreuves|jury|sessions?)",
            f"{french('immobiliser', 'rappeler', 'garer', 'parquer')} (?:tous |toutes )?(?:ses"
            f"|leurs) (?:[\\w-]+ )?(?:{CARRIERS_FR}|bucherons|equipes|agents|engins|chauffeurs"
            "|techniciens)",
            f"{french('annuler', 'supprimer', 'suspendre')} (?:tous |toutes )?(?:ses|leurs|les)"
            " (?:\\w+ )?(?:departs|audiences|emissions|ventes|examens|inscriptions|embarquements)",
            "cesse|cessent|cessaient|cessait|arrete|arretent (?:[\\w'-]+ ){0,4}?(?:de |d')"
            "(?:desservir|fonctionner|recevoir|accueillir|produire|emettre|fournir|soigner"
            "|distribuer|acheter|vendre|enseigner|travailler|pecher|extraire|livrer|operer"
            "|naviguer|circuler|siege\\w+|admettre|consulter|vacciner|payer|exporter|assurer"
            "|tourner"
            "|rouler)",
            rf"{_WORKS_FR} plus(?! (?:de \d|que|d'une|souvent|longtemps|tard|loin|vite|cher))",
            rf"recoit|recoivent plus(?! (?:de \d|que|d'une){_HANDED_FR})",
            "ecole|ecoles|cours|usine|pecherie|cooperative|scierie|atelier|moulin|bureau"
            "|tribunal|parquet|radio|station"
            r" (?:[\w'-]+ ){0,6}?(?:ne|n') ?(?:\w+nt|\w+e) plus",
            "plus (?:en mesure|capable|capables|en etat|a meme) (?:de |d')(?:recevoir|accueillir"
            "|fonctionner|soigner|operer|produire|assurer|travailler|fournir|admettre|prendre)",
            "plus (?:operationnel\\w*|fonctionnel\\w*|desservi\\w*|approvisionne\\w*|alimente\\w*)",
            "observe|observent|entame|entamait|declenche|declenchent|poursuivent"
            " (?:une|leur|la) (?:\\w+ )?greve",
            "sont|entres|entrees|est|mis|mettent (?:toujours |encore |a nouveau )?en greve",
            "deserte|desertent|abandonne|abandonnent|deserter (?:les|leurs|le|leur) (?:classes"
            "|salles|etals|pupitres|auditoires|chantiers?|champs|bureaux)",
            "coupe|coupee|coupent (?:l'eau|l'electricite|le courant|le signal|la ligne|internet)",
        ),
        swahili=(
            rf"{_SITES_SW}|{_LIFE_SW} (?:[\w'-]+ ){{0,7}}?{_negated('fany|end')} (?:tena )?kazi",
            rf"{_SITES_SW}|{_LIFE_SW} (?:[\w'-]+ ){{0,7}}?"
            + _negated("funguliw|fungu|poke|tu|to|safir|end|hudumi|uz|tibu|pit|vuk|endele|tib|lal"),
            rf"{_LIFE_SW} (?:[\w'-]+ ){{0,6}}?{_THINGS_SW}(?:me|li|na)(?:kwama|zorota|lala"
            r"|katika|sitishwa|simama)",
            "redio|umeme|mtandao|simu|maji|televisheni (?:[\\w'-]+ ){0,6}?"
            rf"{_THINGS_SW}(?:me|li)(?:zimwa|katwa|katika|zima)",
            "wanafunzi|walimu|wafanyabiashara|wauguzi|madaktari|watoto (?:[\\w'-]+ ){0,6}?"
            "wa(?:me|li|na)(?:baki|salia|kaa) (?:nyumbani|majumbani)",
            "walimu|wauguzi|madaktari|madereva|wafanyakazi|wanafunzi|wafanyabiashara"
            " (?:[\\w'-]+ ){0,6}?(?:wa(?:me|li|na)(?:goma|susia \\w+)|wako kwenye mgomo|wapo katika"
            " mgomo)",
            "~acha (?:kufanya kazi|kusafiri|kutoa huduma|kupokea \\w+|kuhudumu|kutua|kufundisha"
            "|kusafirisha|kuuza|kununua|kuchimba|kuvua|kwenda)",
        ),
        examples=(
            "The port of [Uvira] has fallen silent.",
            "La radio communautaire de [Lubero] s'est tue.",
            "Hospitali ya [Mweso] haipokei tena wagonjwa.",
        ),
        carries=True,
    ),
    CueRow(
        type=EventType.REOPENED,
        where=Where.AROUND,
        english=(
            rf"{GATE_EN}|{WORK_EN}|{CARRIERS_EN}|{_CURRENT_EN}|{_MACHINES_EN} {_TAIL_EN}"
            rf"(?:{_WORKING_EN}|under way|rung|rings|rang|held(?! (?:up|back|hostage|captive|by))"
            rf"|hums|flows|whirrs) (?:[\w'-]+ ){{0,3}}?"
            r"(?:again|once more|anew)",
            rf"{GATE_EN}|{_HANDS_EN}|{_PLANES_EN}|court|tribunal {_TAIL_EN}(?:opened|held|sat"
            rf"|received|treated|admitted|operated|worked|delivered|went back|returned|rang|traded"
            rf"|took place|{_CAME_EN}) (?:[^.;!?]{{0,50}}? )?{_FIRST_TIME_EN}",
            rf"first time (?:in|since) (?:[\w',-]+ ){{1,9}}?(?:{_PLANES_EN}|pupils|students|lessons"
            rf"|market|school|hospital|court) (?:[\w',-]+ ){{0,7}}?(?:{_CAME_EN}|opened|held|sat"
            r"|went back|returned|resumed|worked)",
            "back (?:at|behind|in|in front of|on|down|to) (?:their|its|the)"
            " (?:blackboards?|wheel|counters?|classrooms?|pits?|fields|wards?|boats|nets"
            "|workshops?|looms|machines|taxis|lectures|lecture halls)",
            "back on (?:the air|air|line|stream|the water|the job|the job|the rails|the road|sale)",
            "back (?:up and running|in operation|in business|in use|in production|to normal"
            "|at full capacity|in action)",
            "up and running(?: again)?",
            "ended|ends|called|suspended|suspends|lifted|lifts|abandoned|halted (?:off )?(?:its"
            "|their|a|the) (?:[\\w-]+ )?(?:strike|boycott|walkout|stoppage|sit-in)",
            "shops|banks|markets|stores|businesses|traders|shopkeepers|schools|offices"
            " (?:[\\w'-]+ ){0,5}?(?:opened|raised|lifted|rolled up|unlocked"
            "|pulled up) (?:up )?their"
            " (?:doors|shutters|gates|stalls)",
            "took|taken|removed|lifted|cut|unlocked (?:down |off )?(?:its |their |the )?(?:chains?"
            "|padlocks?|seals)",
            r"received|treated|admitted|welcomed|took|seen|served (?:its|their|the) first"
            r" (?:patients?|pupils?|customers?|visitors?|passengers?|lorr\w+|trucks?|flights?"
            r"|boats?"
            r"|students) (?:[\w-]+ ){0,3}?(?:in|since|after|for)",
            f"started|starts|begun|began (?:{WORK_EN}) (?:afresh|anew|again)",
            f"{WORK_EN}|activity|commerce|life|business {_TAIL_EN}(?:picked|picks|picking|started"
            "|starting) up(?: again)?(?! (?:by|the|in the fight))",
            f"{WORK_EN}|surgery|activity {_TAIL_EN}(?:got |is |are |was |were )?under way"
            " (?:again|once more|anew)",
            f"{WORK_EN}|surgery {_TAIL_EN}got under way again",
        ),
        french=(
            f"{_WORKS_FR}|emettait (?:[\\w'-]+ ){{0,3}}?(?:de|a) nouveau",
            f"{GATE_FR}|{CARRIERS_FR}|salles|audiences|culte|messe {_TAIL_FR}(?:s'est|se sont|a|ont"
            f"|est|sont) (?:[\\w']+ )?(?:tenue?s?|ouverte?s?|siege|accoste|atterri|posee?s?|eu lieu"
            f"|fonctionne|accueilli|recu|traverse|decolle|parti\\w*|arrive\\w*|circule|roule"
            f"|appareille|rempli\\w*) (?:[^.;!?]{{0,50}}? )?{_FIRST_TIME_FR}",
            "premiere fois depuis (?:[\\w',-]+ ){1,9}?(?:avion|bateau|ferry|train|bus|vol|marche"
            "|ecole|hopital|tribunal) (?:[\\w',-]+ ){0,7}?(?:s'est|a|est) (?:\\w+ )?(?:posee?"
            "|atterri|accoste|tenue?|ouvert|rouvert|siege|parti|arrive|decolle|traverse)",
            "salles|classes|auditoires|bancs|etals|quais|rayons|couloirs"
            " (?:[\\w'-]+ ){0,5}?(?:se sont|s'est) (?:de nouveau|a nouveau) (?:remplie?s?|animee?s?"
            "|repeuplee?s?)",
            f"{french('reprendre')} (?:ses|leurs|les|des|la|le|l'|du) ?(?:[\\w-]+ )?(?:audiences"
            "|craie|travail|service|tournees|etudes|emissions|examens|pointage|embarquements|ventes"
            "|departs|forages|livraisons|chemin du (?:travail|marche|bureau))",
            f"{french('rallumer')} (?:ses|leurs|son|sa|le|la|l') ?(?:[\\w-]+ )?(?:bloc|machines"
            "|fours?|moteurs?|emetteur|turbines|groupes?|generateurs?|lampes|chaudieres)",
            "remis|remise|remises|remettent|remet (?:\\w+ )?en (?:marche|route|eau|exploitation"
            "|activite|etat de marche)",
            f"{french('lever', 'suspendre', 'arreter')} (?:leur|la|sa|le) (?:greve|mot d'ordre"
            "|mouvement de greve|boycott)",
            "mis|mettent|met fin a (?:leur|la|sa) (?:\\w+ )?greve",
            f"{_HANDS_FR} {_TAIL_FR}(?:sont|est) (?:deja |tous )?de retour (?:au|a|aux|a l'|dans"
            f"|sur)"
            " ?(?:les |leurs? |la )?(?:travail|poste|postes|bureaux?|ecole|classes?|bancs|hopital"
            "|chantiers?|champs|puits|comptoirs?|services?)",
            "retour sur les ondes",
            "recommence|recommencent|recommencaient a (?:accoster|atterrir|circuler|fonctionner"
            "|travailler|recevoir|produire|rouler|livrer|desservir|distribuer|soigner|emettre"
            "|enseigner|acheter|vendre|naviguer|extraire|pecher|fournir|tourner|accueillir)",
        ),
        swahili=(
            rf"{_SITES_SW}|{_LIFE_SW} (?:[\w'-]+ ){{0,7}}?{_THINGS_SW}na(?:fanya kazi|poke\w+"
            r"|hudumi\w+|fanya|ende\w+|tib\w+|safir\w+|tua|toa)(?: \w+){0,3}? tena",
            "~anza (?:ku(?:tua|ruka|fanya|toa|pokea|safiri\\w*|hudumia|fundisha|chimba|vua|uza"
            "|nunua|vuka"
            "|pita|tibu|lipa|endesha|zalisha|rusha|fanyika)|safari|kazi"
            "|huduma)(?: \\w+){0,3}? tena",
            "~rejea|~rudi (?:hewani|kazini|sokoni|darasani|shuleni|madarasani)",
            rf"{_LIFE_SW} (?:[\w'-]+ ){{0,6}}?{_THINGS_SW}(?:me|li|na)re(?:jea|jelewa)"
            r"(?: kama kawaida)?",
            rf"soko|masoko|maduka"
            rf"|barabara (?:[\w-]+ ){{0,5}}?{_THINGS_SW}mejaa (?:\w+ ){{0,2}}tena",
            "~sitisha|~maliza|~komesha mgomo",
        ),
        examples=(
            "Shops in [Sake] raised their shutters again on Thursday.",
            "Le marché de [Njiapanda] s'est tenu pour la première fois depuis un mois.",
            "Bandari ya [Kalemie] inafanya kazi tena.",
        ),
        carries=True,
    ),
)  # fmt: skip
