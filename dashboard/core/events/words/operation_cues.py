"""Words for work that stops and starts again: mines, ports, airports, roads, borders, flights."""

from __future__ import annotations

from dashboard.core.events.words.cues import CueRow, Where
from dashboard.core.events.words.forms import french
from dashboard.core.quick_patterns import quick
from dashboard.model import EventType

#: What a company, an agency or a state runs.
WORK_EN = (
    "operation|operations|activity|activities|mining|production|dredging|work|flights|flight"
    "|services|service|traffic|exports|navigation|extraction|deliveries|distribution|distributions"
    "|classes|lessons|programme|programmes|program|programs|clinics|consultations|surgery"
    "|assistance|distributing|trading|trade|shipments|crossings|ferries|boats|processing|smelting"
    "|drilling|vaccination|screening|rotations|missions|mission|deployments|transfers"
    "|convoys|convoy|admissions|teaching|lectures|patrols|boat|ferry|buses|support|response"
    "|visits|visit|outreach|rounds|sessions|purchases|appointments|ploughing|harvesting|farming"
    "|business|treatment|registration|exploration|fishing|loading|project|projects"
)
WORK_FR = (
    "operation|operations|activite|activites|exploitation|production|travaux|vol|vols|services"
    "|service|trafic|extraction|navigation|livraisons|distribution|distributions|cours|camions"
    "|circulation|travail|programme|programmes|consultations|cliniques|soins|assistance|negoce"
    "|rotations|forages|riposte"
    "|liaison|liaisons|enseignement|enseignements|classes|vaccination|mission|missions|convoi"
    "|convois|aide|intervention|interventions"
    "|exportations|enregistrement|commerce|peche|traversee|traversees|bateaux|vedettes|bus"
    "|lecons|prestations|visites|tournees|seances|achats|accouchements|depistages"
    "|projet|projets"
)
#: What opens and closes.
GATE_EN = (
    "roadway|carriageway|track|airport|airports|airstrip|airfield|port|ports|border|borders"
    "|crossing|crossings|bridge|road"
    "|roads|mine|mines|market|markets|frontier|hospital|hospitals|school|schools|banks|post|posts"
    "|route|corridor|checkpoint|clinic|clinics|shops|shop|bank|university|universities|harbour"
    "|harbor|runway|pit|pits|quarry|factory|plant|office|offices|highway|dispensary|refinery"
    "|ferry|jetty|customs|centre|centres|center|centers|businesses"
    "|station|church|churches|park|camp|site|reserve|base|bases|stalls|pharmacies|pharmacy"
    "|maternity|ward|warehouse|warehouses|depot|depots|lodge|lodges|court|courts|courthouse|tribunal"
    "|sawmill|sawmills|mill|mills|fishery|brewery|hotel|hotels|restaurants|counters|kiosks|canteen"
    "|canteens|branches|storehouse|storehouses|stores|stall|wards|consulate|trail|trails|pumps|studio"
)
GATE_FR = (
    "aeroport|aeroports|piste|port|ports|frontiere|frontieres|pont|ponts|route|routes|mine|mines"
    "|marche|marches|barriere|barrieres|hopital|hopitaux|ecole|ecoles|banques|poste|bac|aerodrome"
    "|centre|centres|clinique|dispensaire|boutique|boutiques|commerces|banque|universite"
    "|universites|carriere|usine"
    "|bureau|bureaux|douane|postes|pharmacie|pharmacies|magasin|magasins|eglise|eglises|parc"
    "|maternite|guichet|guichets|structure|structures"
    "|entrepot|entrepots|depot|depots|tribunal|tribunaux|scierie|scieries|moulin|moulins|pecherie"
    "|brasserie|hotel|hotels|restaurants|cantine|cantines|agence|agences|kiosques|etals|auberge"
    "|consulat|sentier|sentiers|studio|institut|college|lycee|faculte|facultes"
    "|gare|quai|quais|embarcadere|base|bases|axe|troncon|comptoir|comptoirs|debarcadere"
)
_FEW_EN = r"(?:(?!strike|boycott|walkout)[\w'-]+ ){0,6}?"
_FEW_FR = r"(?:(?!greve)[\w'-]+ ){0,6}?"
_STAFF_EN = (
    "staff|personnel|employees|workers|engineers|teams|team|expatriates|crew|crews"
    "|medics|rangers|doctors|nurses|humanitarians"
)
_HALTED_EN = (
    "halted|suspended|ceased|stopped|paralysed|paralyzed|at a standstill|interrupted|came to a halt"
    "|ground to a halt|come to a (?:halt|standstill|stop)|cancelled|canceled|grounded|disrupted"
    "|on hold|diverted"
    "|discontinued|scrapped|not landed|stalled|called off|postponed"
)
_HALTED_FR = (
    "suspendue?s?|interrompue?s?|paralysee?s?|a l'arret|arretee?s?|annulee?s?|au point mort"
    "|cloues? au sol|perturbee?s?|stoppee?s?|cesse|coupee?s?|gelee?s?|bloquee?s?"
)

#: What carries people and goods.
CARRIERS_EN = (
    "ferry|ferries|boat|boats|bus|buses|train|trains|flight|flights|plane|planes|convoy|convoys"
    "|aeroplane|aeroplanes|aircraft|airliner|airliners|ship|ships|vessel|vessels"
    "|lorry|lorries|truck|trucks|motorbikes|motorcycles|taxis|vehicles|minibuses|canoes|barges"
)
CARRIERS_FR = (
    "bateau|bateaux|ferry|bac|vedette|vedettes|vol|vols|avion|avions|train|trains|bus|convoi"
    "|convois|camion|camions|moto|motos|taxis|vehicules|pirogue|pirogues|barge|barges|baleinieres"
)
_WORKERS_EN = "workers|staff|miners|employees|diggers|labourers|laborers|workforce|teachers|nurses"
_WORKERS_FR = "ouvriers|employes|travailleurs|mineurs|creuseurs|agents|personnel|salaries"

#: Words that begin with what stopped or opened, so that what stands before them is no subject.
WORK_NOUNS = quick(
    rf"(?:{WORK_EN}|{WORK_FR}|{GATE_EN}|{GATE_FR}|{CARRIERS_EN}|{CARRIERS_FR}|feeding|tourism"
    r"|movement|digging|travel|gatherings|night-fishing|mill|barriers?|boom|tourisme|navettes?"
    r"|cantines|orpaillage|first|premi\w+|no|aucune?)(?![\w'-])"
)

OPERATIONS: tuple[CueRow, ...] = (
    CueRow(
        type=EventType.HALTED_OPERATIONS,
        where=Where.AROUND,
        english=(
            "halted|halts|halt|halting|suspended|suspends|suspend|suspending|ceased|ceases|cease"
            "|ceasing|stopped|stops|stopping|paused|pauses|interrupted|shut|curtailed|scaled"
            "|cancelled|cancels|canceled|grounded|froze|frozen|freezes|pausing|discontinued"
            "|wound|axed|scrapped|curtails|ended|stop|pause|cut"
            rf" (?!up (?:at|in|on) )(?:down |back )?{_FEW_EN}(?:{WORK_EN}|{GATE_EN})",
            "mining (?:(?:at|in|around|near) [\\w', -]{1,70}? )?(?:has |have |was |were |is "
            "|been )*"
            f"(?:{_HALTED_EN})",
            "operations|feeding|flights|production|activities|work|traffic|services|deliveries"
            "|distributions|classes|lessons|ferries|boats|flight|exports|consultations|tourism"
            f"|trade|navigation|programmes|buses|vaccination|teaching|registration|trains"
            f"|surgery ... {_HALTED_EN}",
            "closed|closes|closing|close|shut|shuts|shutting|blocked|sealed|barred|padlocked"
            "|boarded|shuttered"
            rf" (?!to |by |enough |in |on )(?:down |off |up )?{_FEW_EN}(?:{GATE_EN})",
            "shut|shuts|closed|closes|closing|shutting (?:its|their|all its|all their) "
            "(?:\\w+ )?(?:doors?|gates?|wards?|offices?)",
            rf"{GATE_EN} ... (?<!to )(?:closed|shut|blocked|closes|shuts|padlocked|out of service"
            "|sealed|suspended|out of action|at a standstill|deserted|shuttered|impassable)",
            rf"evacuated|evacuating|evacuates|withdrew|withdrawn|pulled|pulling|relocated|relocates"
            rf"|removed|flew|withdraws|pulls|repatriated|moved|sent (?:out )?(?:home )?(?:its |all "
            rf"|all its |most |most of its |non-essential |their |the |foreign |expatriate |last "
            rf"|international |medical |remaining )*(?:{_STAFF_EN})",
            "no (?:\\w+ ){0,2}?(?:plane|planes|aircraft|flights?|boats?|ferry|lorry|lorries"
            "|trucks?|bus"
            "|buses|train|trains|motorbikes?|vehicles?) (?:has|have|had) (?:\\w+ )?(?:landed"
            "|docked|sailed|come|arrived|passed|reached|made it|got through|gone"
            "|left|taken off|flown)",
            f"{CARRIERS_EN} ... (?:did|does|do) not (?:(?:come|call|stop|pass) any (?:more"
            f"|longer)|sail|run|leave|depart|fly|take off|land"
            "|cross|operate|dock|move)|(?:has|have|had) not (?:sailed|run|left|departed|flown"
            "|taken off|landed|crossed|operated)|no longer (?:reach|go|get|come|run|sail|fly|serve"
            "|call|stop)(?:es|s)?(?: (?:to|at|in))?(?! (?:past|beyond|through)\\b)",
            "laid|let|furloughed|dismissed|sacked (?:off |go )?(?:(?:all|most|some|half|of|its"
            f"|their|\\d[\\d,]*) )*(?:\\w+ )?(?:{_WORKERS_EN})(?: off| go)?",
            f"sent (?:(?:all|most|of|its|their) )+(?:\\w+ )?(?:{_WORKERS_EN}) home",
            "put|placed|puts|putting on (?:hold|ice|pause|standby)",
            rf"put|placed|puts|putting {_FEW_EN}(?:{WORK_EN}) [^.;]{{0,40}}?on (?:ice|hold)",
            "clinic|clinics|outreach (?:(?:in|at|for|of) [\\w' -]{1,30}? |[\\w-]+ )?(?:has |have "
            "|had |was |were )?(?:also )?(?:stopped|ceased|paused|halted|suspended)(?! to\\b)",
            f"{WORK_EN} ... not (?:yet |been )*(?:resumed|restarted|restored)",
            f"{GATE_EN} ... not (?:yet |been )*(?:reopened|open|usable|passable|motorable)",
            "will not (?:reopen|open|resume|restart) (?:before|until|till|for)",
            "pulled|pull|lowered|lower (?:down )?(?:its|their|the) shutters",
            "stand|stands|stood|lie|lies|sit|sits|sat idle",
            "stayed|remain|remained|remains|stays (?:in port|ashore|at anchor|(?:on|at) the (?:sand"
            "|shore|beach|quay|ground))|moored|closed|shut|grounded|suspended|idle",
            f"abandoned|abandons (?:its|their|the|all) {_FEW_EN}(?:{WORK_EN})",
            "force majeure",
            f"no (?:\\w+ )?(?:{WORK_EN}) (?:(?:took|has taken|have taken|is taking) place )?"
            "(?:there|this week|today|for (?:now|the moment)|until|since)",
            rf"brought|bringing {_FEW_EN}(?:{WORK_EN}|{GATE_EN}) [^.;]{{0,30}}?to a (?:halt"
            "|standstill|stop)",
            "fishing|navigation|trade|trading|mining|digging|flights|movement|farming|crossing"
            "|boats"
            "|travel|markets|gatherings|night-fishing ... banned|forbidden|prohibited|outlawed",
            rf"banned|bans|forbade|forbids|forbidden|prohibited|prohibits|outlawed {_FEW_EN}"
            "(?:fishing|navigation|trade|trading|mining|digging|flights|farming|crossings?|boats"
            "|markets?)",
            "ferry|boats|boat|buses|bus|trains|train|flights|convoys|trucks|lorries|mill ... not"
            " (?:currently |yet |now )?(?:running|sailing|flying|crossing|moving|working)",
            "not (?:yet )?(?:(?:re-?)?opened(?! fire)|been open|operating|operational|functioning"
            "|working"
            "|landed"
            "|resumed)",
            "ceased|stopped|halted|suspended (?:distributing|treating|working|admitting|receiving"
            "|operating|mining|flying|teaching|running|landing|accepting|buying"
            "|selling|trading|exporting|digging|serving|issuing|crossing|sailing|loading|paying)",
            "ceased|stopped|halted|suspended \\w+ing (?:water|food|aid|shelter|kits|patients"
            "|supplies"
            "|rations|medicines?|cash|fuel|relief)",
            "no longer (?:operating|functioning|working|functions?|operates?|operational|admits?"
            "|admitting|sees?|seeing|receives?|receiving|treats?|treating|accepts?|accepting"
            "|lands?|landing"
            "|runs?"
            "|running|serves?|serving|sails?|sailing|flies|flying|takes? (?:in )?patients)",
        ),
        french=(
            "cesse|cessent|arrete|arretent (?:\\w+ )?de travailler",
            f"{french('suspendre', 'cesser', 'interrompre', 'stopper', 'paralyser')}"
            f"|{french('annuler', 'geler', 'reduire')}|arrete|arretent"
            "|arretees|arreter|arretait|arreterent"
            rf" {_FEW_FR}(?:{WORK_FR}|{GATE_FR})",
            "activites|operations|vols|travaux|production|exploitation|trafic|circulation|cours"
            "|navigation|bateaux|commerce|services|distributions|liaisons|consultations|vedettes"
            f"|vol|tourisme|liaison|riposte|soins|vaccination|distribution|programme|programmes"
            f"|projets"
            f"|visites|rotations|navettes|cantines|traversees|peche|orpaillage ... {_HALTED_FR}",
            "ferme|ferment|fermee|fermes|fermees|fermant|referme|referment|bloque|bloquee|bloquent"
            "|boucle|bouclent"
            rf"|barre|barrent (?!(?:la|leur) route){_FEW_FR}(?:{GATE_FR})",
            "ferme|ferment|fermant|fermait (?:ses|leurs|la) portes?",
            "baisse|baissent (?:son|leur|le|leurs|les) rideaux?",
            f"abandonne|abandonnent (?:ses|leurs|les|toutes?) {_FEW_FR}(?:{WORK_FR})",
            "chomage technique",
            f"pas (?:de |d')(?:\\w+ )?(?:{WORK_FR}) (?:la-bas|cette semaine|aujourd'hui|pour"
            " l'instant|jusqu'a|depuis|avant)",
            "reste|restent|restes|restees|resteront a (?:quai|terre|l'ancre)",
            rf"mis|met|mettent|mettant (?:fin|un terme) (?:a|au|aux) {_FEW_FR}(?:{WORK_FR})",
            "peche|navigation|circulation|trafic|exploitation|commerce|marche|marches|traversee"
            "|vols|activites|orpaillage ... (?<!nous sont )(?<!leur sont )(?<!nous est )"
            "(?<!leur est )interdite?s?|prohibee?s?|defendue?s?",
            rf"interdit|interdisent|interdisait|prohibe|prohibent {_FEW_FR}(?:peche|navigation"
            "|circulation|trafic|exploitation|commerce|marches?|traversee|vols)",
            "cle|clef sous (?:le paillasson|la porte)",
            rf"{GATE_FR} ... fermee?s?|bloquee?s?|a l'arret|paralysee?s?|porte close|coupee?s?"
            "|portes closes|ferment|barree?s?|impraticables?|hors service|inoperationnel\\w*"
            "|ferme ses portes|suspendue?s?|ne fonctionnent? plus|inaccessibles?",
            r"vu un seul avion",
            "evacue|evacuent|retire|retirent|rapatrie|rapatrient|replie|delocalise|relocalise|mis"
            "|met|evacuait (?:\\w+ )?(?:son|ses|tout son|l'ensemble du|l'ensemble de son|leur"
            "|leurs|une partie de son) (?:\\w+ )?(?:personnel|equipes?|agents?|employes"
            "|expatries|staff|collaborateurs|travailleurs)",
            "mise a l'arret",
            "a l'arret",
            "declare la force majeure",
            "fonctionne|fonctionnent|ouvre|ouvrent|opere|operent|circule|circulent|accueille"
            "|accueillent|dessert|desservent|tourne|tournent|navigue|naviguent"
            "|atterrit|atterrissent plus",
            "mis|mise|met|mettent en (?:pause|suspens|veilleuse|sommeil)",
            "reste|restent|restait|restaient|demeure|demeurent|demeurait (?:toujours |encore "
            "|donc )?"
            "(?:fermee?s?|suspendue?s?|bloquee?s?|paralysee?s?|impraticables?|au point mort)",
            "aucun|aucune (?:\\w+ )?(?:avion|vol|bateau|camion|bus|vedette|train|moto|vehicule)"
            " (?:\\w+ ){0,2}?(?:n'|ne )(?:\\w+ |s'est |a )*(?:pose|poses|atterri|decolle|accoste"
            "|passe|circule|monte|entre|part|roule|dessert"
            "|arrive|parti)",
            f"{CARRIERS_FR} ... (?:n'|ne )(?:arriv|mont|descend|vont|va|vienn|vient|pass|part|roul"
            "|circul|desserv|dessert|atteign|accost|navigu|entr)\\w* plus"
            "(?: (?:a|au|jusqu'a|vers))?",
            f"{CARRIERS_FR} ... (?:n'|ne )(?:a|ont|est|sont) (?:\\w+ )?pas (?:encore )?"
            "(?:appareille|partie?s?|navigue|traverse|circule|decolle|atterri|accoste|quitte (?:le"
            " port|le quai|le tarmac))",
            "renvoye|renvoie|renvoient|licencie|licencient|congedie|congedient (?:\\w+ )?(?:ses"
            f"|leurs|tous ses|tous leurs|la plupart de ses) (?:[\\w-]+ ){{0,2}}?(?:{_WORKERS_FR})",
            f"mis|met|mettent (?:ses|leurs|les|toutes ses) (?:\\w+ )?(?:{WORK_FR}) [^.;]{{2,40}}?"
            "(?:en (?:pause|suspens|veilleuse|sommeil)|entre parentheses)",
            "clinique|cliniques (?:\\w+ )?(?:(?:de|d'|a) ?[\\w-]+ )?(?:s'est|se sont|est|sont)"
            " (?:\\w+ )?(?:arretee?s?|interrompue?s?|suspendue?s?|a l'arret)",
            "rouvrira|rouvriront|reprendra|reprendront pas (?:avant|tant|d'ici)",
            f"{WORK_FR} ... (?:n'ont|n'a|pas|toujours pas|pas encore) (?:pas |encore )*repris",
            f"{GATE_FR} ... pas (?:encore |ete |toujours )*(?:rouvert\\w*|reouvert\\w*"
            f"|ouvert\\w*)",
        ),
        swahili=(
            "~fungwa|~funga|~sitisha|~sitishwa|~simamisha|~simamishwa|~simama",
            "~ondoa wafanyakazi",
        ),
        examples=(
            "Alphamin ceased operations at its [Bisie] tin mine.",
            "La société a suspendu ses activités à [Bisie].",
            "Uwanja wa ndege wa [Goma] bado umefungwa.",
        ),
        carries=True,
    ),
    CueRow(
        type=EventType.HALTED_OPERATIONS,
        where=Where.AROUND,
        english=(
            "closure|shutdown|closing|shutting of",
            rf"suspension|halting|cessation|interruption|halt {_FEW_EN}(?:{WORK_EN})",
            "evacuation of (?:its |all |the |non-essential |their |aid )*"
            f"(?:{_STAFF_EN})",
        ),
        french=(
            "fermeture (?:de|d'|du|des)",
            rf"suspension|interruption|arret|cessation {_FEW_FR}(?:{WORK_FR})",
            "evacuation (?:du|de son|de ses|des) (?:personnel|equipes?|agents|humanitaires"
            "|travailleurs)",
        ),
        swahili=("kusitishwa|kufungwa|kusimamishwa kwa",),
        examples=(
            "The closure of [Goma] airport hampers aid.",
            "Alphamin a annoncé la suspension de ses activités sur le site de [Bisie].",
            "Kufungwa kwa uwanja wa ndege wa [Goma] kumezuia misaada.",
        ),
        verb=False,
    ),
    CueRow(
        type=EventType.REOPENED,
        where=Where.AROUND,
        english=(
            "reopened|reopens|reopen|reopening|re-opened|re-opens|re-opening|unblocked",
            rf"resumed|resumes|resuming|restarted|restarts|relaunched|restored {_FEW_EN}"
            rf"(?:{WORK_EN})",
            rf"{WORK_EN} ... resumed|resumes|restarted|restart|restored|back to normal|resuming"
            "|running again|under way again|back in service|recommenced",
            "opened|open|opens|operating|operational|running|working|functioning|passable|flying"
            "|landing|sailing|busy|operates|functions|trading|flowing|moving|receiving|treating"
            "|seeing"
            "|taking|feeding|delivering|vaccinating|teaching|selling|buying|screening"
            "|admitting"
            "|accepting|crossing|serving|sails|sail|runs|flies (?:[\\w-]+ ){0,3}?(?:again"
            "|once more)",
            "back in (?:service|operation|business|class|classes|the classrooms?|school)",
            "market|markets|schools ... resumed",
            "classes|lessons|buses|boats|flights|trains|ferries (?:are|were) back"
            "(?! (?:to|in the))",
            "takes|take|took|admits|admitted|sees|treats|treated|receives|received|accepts|accepted"
            "|welcomes|welcomed (?:in )?(?:[\\w-]+ ){1,3}?(?:again|once more)",
            "lets|let|letting|waves|waved (?:[\\w-]+ ){1,3}?through (?:again|once more|for the"
            " first time)",
            "barrier|barriers|boom ... (?:up|raised|lifted|open|opened) (?:again|once more)",
            "market|markets|port|shops|stalls ... (?:full|crowded|bustling|humming|alive|teeming"
            "|packed) (?:again|once more)",
            "back at (?:work|school|(?:their|its) (?:desks|benches|posts|stalls))",
            "rolling|passing|driving|plying|sailing (?:[\\w-]+ ){0,3}?(?:again|once more)",
            "back to life",
            "lifted [^.;]{0,40}?(?:closure|suspension|force majeure)",
            rf"{GATE_EN} ... reopened|reopens|open again|open once more|opened again"
            "|passable (?:again|once more)|usable again|open to traffic"
            "|opened its doors again|in service again",
            "started|starts|start|begun|began (?:afresh|anew|again)",
            "returned|back to (?:class|school|work|the classrooms?)",
            "first (?:commercial |humanitarian |passenger |aid |civilian )?"
            "(?:flight|plane|aircraft|boat|ferry) (?:[\\w-]+ ){0,8}?(?:landed|took off|docked"
            "|touched down|arrived)",
        ),
        french=(
            rf"{WORK_FR}|ecoles ... (?:{french('recommencer')})",
            f"{french('rouvrir', 'reouvrir')}|debloque|debloquee|decadenasse",
            "rouvert|rouvre|rouvrent (?:ses|leurs) portes",
            rf"{french('reprendre', 'relancer', 'redemarrer', 'retablir')} {_FEW_FR}(?:{WORK_FR})",
            "vol|vols|bus|liaison|liaisons|navette|navettes ... (?:ont"
            "|a) (?:\\w+ )?repris(?= ?[.,;])",
            rf"{WORK_FR} {_FEW_FR}(?:repris|reprend|reprennent|redemarre|redemarrent"
            "|retablie?s?|relancee?s?)",
            "naviguent|circulent|volent|fonctionne|fonctionnent|opere|operent|accueille|ouvert"
            "|ouverte|praticable|operationnel|operationnelle|tourne (?:de|a) nouveau",
            "nouveau (?:ouverte?s?|praticables?|operationnel\\w*|fonctionnel\\w*"
            "|accessibles?|en service|ouvert)",
            "recoit|recoivent|admet|admettent|soigne|soignent|consulte|consultent (?:de|a) nouveau",
            "barriere|barrieres ... (?:de|a) nouveau (?:levee?s?|ouverte?s?)|relevee?s?",
            "marche|marches|port ... (?:grouill|fourmill|bourdonn|s'anim)\\w* (?:de|a) nouveau",
            "navigue|circule|vole|roule|roulent|passe|passent|atterrissent|decollent (?:de"
            "|a) nouveau",
            "premier|premiere|premiers (?:vol|avion|bateau|convoi"
            "|camion)s? (?:[\\w'-]+ ){0,8}?(?:a|ont"
            "|est|sont) (?:atterri|accoste|decolle|arrive)s?",
            "retrouve|retrouvent (?:leurs|le chemin de) (?:bancs|l'ecole|classes|pupitres)",
            "repris|reprend|reprennent|renait vie",
            "repris|reprend|reprennent le chemin (?:de l'ecole|des classes|de la classe"
            "|des cours|de l'universite|des salles)",
            "remis|remise en service",
            "marche|marches|ecole|ecoles|cours|port|commerce ... (?:a|ont) (?:\\w+ )?repris(?! (?:a"
            "|au|aux"
            "|par|les?|la|l)\\b)",
            "redemarre|redemarree|redemarrees|redemarrent",
        ),
        swahili=(
            "~funguliwa|~fungua|~anza (?:tena|upya)", "~funguliwa",
            "~rejea|~endelea|~rudi (?:kazini|shuleni|kazi|darasani)",
        ),
        examples=(
            "Gitega reopened the [Gatumba] crossing at noon.",
            "La piste de [Nyamilima], barrée quatre jours, est rouverte.",
            "Uwanja wa ndege wa [Goma] umefunguliwa tena.",
        ),
        carries=True,
    ),
    CueRow(
        type=EventType.REOPENED,
        where=Where.AROUND,
        english=(
            rf"resumption|restart|relaunch|restoration of {_FEW_EN}(?:{WORK_EN})",
            "reopening|re-opening of",
        ),
        french=(
            "reouverture (?:de|d'|du|des)",
            rf"reprise|relance|redemarrage|retablissement {_FEW_FR}(?:{WORK_FR})",
        ),
        swahili=(
            "kufunguliwa|kurejea|kuanza (?:tena )?kwa(?! (?:mwaka|mwezi|wiki|vita|mapigano|msimu"
            "|karne|mzozo|mgogoro|ghasia|siku|wingi|hiari|miguu|makundi|mabasi|malori|meli|boti"
            "|ndege|awamu|wakimbizi|watu|raia|familia|wakaazi|wakazi|wananchi))",
        ),
        examples=(
            "The reopening of [Goma] airport was announced.",
            "La réouverture de la frontière de [Bunagana] soulage les commerçants.",
            "Kufunguliwa kwa mpaka wa [Bunagana] kumewafurahisha wakazi.",
        ),
        verb=False,
    ),
)  # fmt: skip
