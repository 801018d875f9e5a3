"""Words for who leaves or nears a place: English beside French beside Swahili."""

from __future__ import annotations

from dashboard.core.events.words.control_cues import CIVILIANS_FR, FOES_EN, FOES_FR
from dashboard.core.events.words.cues import CueRow, Where
from dashboard.core.events.words.forms import french
from dashboard.model import EventType

MOVES: tuple[CueRow, ...] = (
    # ------------------------------------------------------------------ left
    CueRow(
        type=EventType.WITHDREW,
        where=Where.AFTER,
        english=(
            "withdrew|withdrawn|withdraw|withdraws|withdrawing|retreated|retreat|retreats"
            "|retreating|pulled|fled|ran|run|redeployed|relocated|departed|departs|retired|retire"
            "|disengaged|decamped|bolted|scattered|evacuated|recalled from",
            "withdrew|withdrawn|withdraws|withdrawing|retreated|retreats|retreating|decamped"
            "|decamps",
            "pulled|pull|pulls|pulling|moved|moving|drew|backed|slipped|slipping|slips|melted"
            "|filed|marched|streamed|walked|crept|sneaked|pulled|bailed"
            " (?:out|back|away|off)(?: (?:of|from))?",
            "fell|fallen|falling|falls|dropped back(?: from)?",
            "melted|slipped|faded|vanished into the (?:night|bush|hills|forest)",
            "gave|given|gives|giving up (?:the |their )?(?:fight|positions? )?(?:in|at|for)?",
            "has|had|have gone(?! (?:to (?:the )?(?:rebels?|m23|army|state|government|militia\\w*)"
            "|up|down|missing|viral|unpaid|unanswered|unpunished|hungry|without|so far|through"
            ")\\b)",
            "took|taken to their heels",
            "redeployed|redeploying|relocated|shifted|run|ran|running|broke|broken|breaking"
            " (?:out of|away from|camp (?:in|at))",
            "struck|strikes|striking camp (?:in|at)",
            # nothing but when or how follows: "the soldiers left at dawn"
            "left|leaves|departed|departs !(?!at (?:noon|dawn|night|first|midnight|nightfall|dusk"
            "|\\d)|on (?:the \\w+,|\\w+day)|overnight|during the|without (?:a|firing|fight)|quietly"
            "|yesterday|in (?:a hurry|haste|the (?:night|dark|morning|evening|afternoon))"
            "|last night|one by one|first\\b|again\\b)[\\w'\"(-]+",
            "adjustment|readjustment|realignment|rectification of (?:the |its |our )?(?:front )?"
            "(?:line|lines|front|positions|posture|deployment)",
            "regrouped|repositioned|redeployed for (?:tactical|operational|strategic) reasons",
        ),
        french=(
            french("retirer", "replier"),
            f"{french('desengager', 'eclipser')} (?:de|d'|du|des)",
            "plie|plient|plier bagages? (?:a|au|dans|de|du|d')",
            f"{french('lever')} le camp (?:a|au|dans|de|du|d')",
            f"{french('vider')} les lieux (?:a|au|dans)",
            f"{french('perdre')} (?:pied|leurs? positions?|ses positions|sa position) (?:a|au"
            f"|dans)",
            "sorti|sortis|sortie|sorties|sortent|sort (?:de|d'|du)(?! (?:leur|son|sa|ses|leurs|la"
            " (?:crise|guerre|route)|prison|reunion|silence|terre))",
            "partent (?:de|d'|du)(?! (?:leur|son|sa|ses|leurs|chez))",
            f"{french('retirer', 'replier')}"
            " (?:de|d'|du|des)",
            f"{french('decrocher', 'deguerpir', 'detaler', 'reculer', 'desengager')}|deserte"
            "|debande (?:de|d'|du|des)",
            "decroche|decrochent|decrocherent|deguerpi|deguerpissent|deguerpirent|detale|detalent",
            "battu|battre|battent|bat|battaient|battirent en retraite(?: (?:de|d'|du|des))?",
            "parti|partis (?:sans (?:se battre|combattre|bruit|un mot)|de|d'|du|a l'aube"
            "|dans la nuit|en pleine nuit|au petit matin|a midi|hier|les premiers)",
            "reajustement|rajustement|rectification (?:tactique )?(?:du dispositif|de la ligne|des"
            " positions|du front|de nos positions|de ses positions)",
            "pris|prend|prennent la fuite",
            "plie|plient bagages?",
            "fait|font|faisant|opere|operent|operant|effectue|effectuent|entame|entament|amorce"
            "|amorcent (?:leur|un|le|son) (?:repli|retrait)(?: (?:tactique|strategique))?",
            "pris|prennent la poudre d'escampette",
        ),
        swahili=(
            "~ondoka|~jiondoa|~kimbia|~hama|~toroka",
            "~rudi nyuma",
            "~ondoa|~waondoa (?:wapiganaji|wanajeshi|vikosi|askari|majeshi) (?:w|vy|y)ake",
        ),
        examples=(
            "The rebels withdrew from [Nyabiondo] on Friday.",
            "Les FARDC se sont retirées de [Bambo].",
            "Waasi wameondoka [Kitshanga].",
        ),
        armed=True,
        carries=True,
    ),
    CueRow(
        type=EventType.WITHDREW,
        where=Where.AFTER,
        english=(
            "driven|pushed|forced|chased|dislodged|ousted|expelled|flushed|routed|ejected|evicted"
            "|beaten (?:back )?(?:out of|from|off)",
        ),
        french=(
            "chasse|chasses|chassees|deloge|deloges|delogees|expulses|evinces|repousses|boutes"
            rf" (?:de|d'|du|des(?! (?:\w+ ){{0,2}}?{CIVILIANS_FR})|hors de)",
        ),
        swahili=("~fukuzwa|~timuliwa|~furushwa",),
        examples=(
            "The rebels were driven out of [Sake].",
            "Les rebelles ont été délogés de [Ngungu].",
            "Waasi wamefukuzwa [Ngungu].",
        ),
        armed=True,
        verb=False,
    ),
    CueRow(
        type=EventType.WITHDREW,
        where=Where.OBJECT,
        english=(
            "left|leave|leaves|leaving|abandoned|abandons|abandon|abandoning|vacated|vacate"
            "|vacates|vacating|quit|quits|quitting|deserted|desert|fled|flee|flees|fleeing"
            "|evacuated|evacuate|evacuates|departed|departs|ceded|cedes|surrendered|surrenders"
            "|relinquished"
            "|forsook|forsaken",
            "gave|given|gives|giving up",
            "handed|hands|handing over",
            "given|gave|giving|gives back",
            "stole|stolen|stealing|steals|slunk|crept|drifted|sneaked|fled away from",
            "lost|losing|loses (?:(?:their|its|all) )+(?:foothold|positions?) (?:in|at)",
            "not a (?:single )?(?:soldier|rebel|fighter|policeman|militiaman|trooper)"
            " (?:was |is |were |has been )?(?:left|remained|remains) (?:in|at)",
            "not a (?:single )?(?:soldier|policeman|trooper) (?:was |is |has been )?seen (?:in|at)",
            "no longer (?:holds?|controls?|occup(?:y|ies)|runs?|governs?|administers?)",
            "no longer (?:\\w+ly )?(?:present |visible |deployed |seen )?(?:in|at|near)",
        ),
        french=(
            f"{french('quitter', 'abandonner', 'evacuer', 'deserter', 'ceder', 'lacher', 'fuir')}"
            f"|{french('delaisser')}|libere",
            f"{french('laisser')} (?=[^.;,:]{{2,60}}? (?:a|aux) (?:ses|leurs|l')"
            " ?(?:adversaires?|ennemis?|rivaux|assaillants))",
            f"{french('liberer')} (?:ses|leurs|leur|sa|toutes ses|toutes leurs) (?:positions?"
            "|bases?|camps?|postes?) (?:a|au|dans|de|du|d')",
            "plus (?:un seul|aucun|le moindre) (?:militaire|soldat|rebelle|policier|combattant)"
            " (?:a|dans|au|en)",
            "occupe|occupent|controle|controlent|tient|tiennent|tenait|detient|detiennent"
            "|administre plus",
            "sont plus (?:visibles? |presents? |presente )?(?:a|au|aux|dans|sur)",
        ),
        swahili=(
            "~acha|~achia|~kimbia|~ondoka|~iacha|~iachia|~telekeza|~hama|~toroka",
            "~ondoa|~waondoa|kuondoa|kuwaondoa (?:wapiganaji|wanajeshi|askari|majeshi|vikosi"
            "|wanamgambo)(?: (?:wake|wao|yake|yao|vyake|vyao))? (?:kutoka|katika|mjini|kwenye)",
        ),
        examples=(
            "The rebels leave [Nyabiondo], according to monitors.",
            "Les soldats ont quitté [Sange] dans la nuit.",
            "Wanajeshi wamekimbia [Sake].",
        ),
        armed=True,
        carries=False,
    ),
    CueRow(
        type=EventType.WITHDREW,
        where=Where.AROUND,
        english=("handed|hands|handing|signed ... over to",),
        examples=("The rebels handed [Kibumba] over to the regional force.",),
        armed=True,
        settlement=True,
    ),
    CueRow(
        type=EventType.WITHDREW,
        where=Where.AFTER,
        english=(
            "withdrew|withdrawing|withdraws|withdrawn|pulled|pulling|pulls|recalled|removed"
            " (?:out )?"
            r"(?:(?:all|most|some|part|half|of) )*(?:its|their|his) (?:[\w-]+ ){0,2}?"
            "(?:troops|forces|soldiers|fighters|contingent|men|units|army)"
            " (?:out )?(?:of|from)",
            r"withdrawal|retreat|pullout|pull-out|departure|pullback|evacuation|flight|exit"
            r"|disengagement|redeployment|expulsion|eviction|ouster"
            r" (?:of (?:the |its |their |all )?(?:[\w'/-]+ ){1,6}?)?from"
            r"(?! the (?:congo river|alliance|alliances|movement|coalition))",
        ),
        french=(
            r"retrait|repli|depart|retraite|decrochage"
            r" (?:(?:tactique|strategique|total|partiel|progressif|effectif|complet"
            r"|precipite)\"? ?\"? )?"
            r"(?:des? (?:[\w'/-]+ ){1,4}?|du (?:[\w'/-]+ ){1,3}?|de l'(?:[\w'/-]+ ){1,3}?)?"
            r"(?:de|d')(?! (?:l'|la |les )?(?:afc|m23|armee|rebell|alliance|mouvement|coalition))",
        ),
        swahili=("kuondoka|kujiondoa kwa (?:[\\w/-]+ ){1,8}?(?:kutoka|katika|mjini)",),
        examples=(
            "The withdrawal of the M23 from [Walikale] surprised residents.",
            "Le retrait du M23 de [Walikale] a surpris.",
            "Kuondoka kwa waasi wa M23 kutoka [Walikale] kumewashangaza wakazi.",
        ),
        verb=False,
        settlement=True,
    ),
    CueRow(
        type=EventType.WITHDREW,
        where=Where.AROUND,
        english=(
            f"withdrawal|retreat|pullout|pull-out|departure of (?:the |its "
            f"|all )?(?:[\\w/-]+ ){{0,2}}?"
            f"(?:{FOES_EN})(?: (?:fighters|rebels|troops|forces|soldiers|elements))?(?! from)",
            "rebel|army|militia (?:withdrawal|retreat|pullout|departure)(?! from)",
            "tactical|strategic (?:redeployment|withdrawal|retreat|repositioning|regrouping"
            "|fallback"
            "|pullback)(?! (?:from|of)\\b)",
        ),
        french=(
            "retrait|repli|depart|retraite (?:(?:precipite|soudain|surprise|total|complet"
            "|annonce) )?"
            f"(?:des |du |de l'|d')(?:[\\w/-]+ ){{0,2}}?(?:des |du |de l')?(?:{FOES_FR})(?:-\\w+"
            "|/\\w+)?(?! (?:de |d'|du |des ))",
            "redeploiement|repositionnement|repli|decrochage \"?(?:tactique"
            "|strategique)(?! (?:de |d'"
            "|du |des |vers |sur ))",
        ),
        examples=(
            "In [Walikale], calm returned after the withdrawal of M23 fighters.",
            "À [Walikale], le calme est revenu après le retrait des rebelles.",
        ),
        verb=False,
        carries=True,
        settlement=True,
    ),
    CueRow(
        type=EventType.WITHDREW,
        where=Where.AROUND,
        english=(
            "announced|announces|announcing|declared|declares|declaring (?:its|their|a) (?:\\w+ )?"
            "(?:withdrawal|pullout|pull-out|retreat)(?! (?:from|to|into|agreement|plan)\\b)",
        ),
        french=(
            "annonce|annonces|annoncent|annoncait|annoncant (?:\\w+ment )?(?:(?:son|leur|un) "
            "(?:retrait|repli)(?! (?:de |d'|du |des ))|se retirer(?! (?:de |d'|du |des )))",
        ),
        examples=(
            "M23 took [Uvira]. The group announced its withdrawal days later.",
            "Le M23 a pris [Uvira]. Il a annoncé se retirer sous la pression.",
        ),
        verb=False,
        carries=True,
        settlement=True,
    ),
    # ------------------------------------------------------------------ nearer
    CueRow(
        type=EventType.ADVANCE,
        where=Where.AFTER,
        english=(
            r"advanced|advance|advances|advancing|progressed|progressing|pushed|push|pushing|pushes"
            r"|pressed|pressing|moved|moving|moves|marched|marching|march|marches|crept|creeping"
            r"|headed|heading|heads|closed|closing|closes|thrust|thrusting|inched|inching|bore"
            r"|bearing|converged|converging|converge|drove|driving|streamed|drew|drawing"
            r"|snaked|trekked|edged|edging|homing|descended|descending"
            r"|rolled|rolling|rumbled|rumbling"
            r" (?!out\b|back\b|away\b|from\b)(?:[\w-]+ ){0,3}?(?:on(?! to)|onto|to|towards?|into"
            r"|in on|within|closer to"
            r"|as far as|for"
            r"|through|down on|up to|ground|nearer|nearer to|near|upon)",
            r"gained (?:\w+ ){0,2}?ground",
            "moving|moved|heading|headed|marching|marched|advancing|advanced|driving|travelling"
            " from (?!here|there)[^.;:,]{2,40}? (?:to|towards?|into)",
            "making|made|make|makes (?:its|their) way (?:to|towards?)",
            "on the (?:road|way) (?:to|towards?)",
            "walking|walked|trudging|trudged|marching|riding|filing|heading|advancing|moving|hiking"
            " (?:[\\w-]+ ){0,3}?(?:towards|in the direction of|(?:up|down|along) the (?:\\w+ )?"
            "(?:road|track|path|highway) (?:to|towards?))",
            "up|down|along the (?:\\w+ )?(?:road|track|highway) (?:to|towards?)",
            "gained|gaining|gains|made|making|won ground (?:around|near|on|towards?|outside)",
            "laid|lay|laying|lays siege to",
            "tightened|tightening|tighten (?:its|their|the) (?:noose|siege|ring) (?:around|on)",
            "on the march (?:to|towards?|on)",
            "at|on|to the (?:very )?(?:gates?|doors?|doorstep|edges?|entrance|outskirts|fringes?"
            "|approaches) (?:of|to)",
            "on the outskirts of",
            "passed|drove|passing|crossed|transited|travelled through",
            "approached|approaches|approach|approaching|encircled|encircles|encircle|encircling"
            "|surrounded|surrounds|surround|besieged|besiege|besieging|reached|reaches|neared"
            "|nearing|bypassed",
            "bound for",
            "within (?:\\w+ ){0,3}?(?:km|kilometres|kilometers|miles|striking distance|reach) of",
        ),
        french=(
            f"{french('progresser', 'marcher', 'remonter', 'diriger', 'pousser', 'rapprocher')}"
            f"|{french('converger', 'foncer', 'acheminer')}|avancer|avance|avances|avancent"
            f"|avancaient|avancait|avancerent"
            f"|foncent|fonce|foncaient|descend"
            "|descendent|descendaient|deploie|deploient|parvenu"
            r"|parvenus|route|mouvement|cap|arrives|arrivee|arrivees|lance|lances"
            r" (?!une? |des |plusieurs |leurs? |l'|d'autres |deux )(?:[\w'-]+ ){0,3}?"
            r"(?:vers|sur|jusqu'a|jusqu'au|jusqu'aux|en direction (?:de|d'|du)"
            r"|dans|a la lisiere de|aux abords de)",
            f"{french('rapprocher', 'approcher')} (?:\\w+ ){{0,2}}?(?:de|d'|du|des)",
            f"{french('arriver', 'parvenir', 'positionner', 'masser', 'poster')} (?:\\w+ ){{0,2}}?"
            "(?:(?:a|aux) (?:l')?(?:entrees?|portes|abords|lisieres?|alentours|environs|peripherie)"
            "|a (?:(?:moins|une?|quelques|environ|peine|seulement|plus|pres) )*(?:de |d')?\\w+"
            " (?:de )?(?:kilometres?|km))(?: (?:\\w+ )?(?:de|d'|du|des))",
            f"{french('resserrer')} (?:l'etau|le siege|l'encerclement|leur etreinte) (?:autour )?"
            "(?:de|d'|du|sur)",
            "gagne|gagnent du terrain (?:vers|autour de|dans|sur|en direction de|a)",
            french("encercler", "assieger", "atteindre", "cerner"),
            "passes|passe|passent|passees par",
            "portes (?:de|d'|du|des)",
            "plus qu'a (?:[\\w-]+ ){1,4}?(?:km|kilometres?) (?:de|d'|du)",
            "abords (?:de|d'|du|des)",
        ),
        swahili=(
            "~songa mbele",
            "~karibia|~sogea|~sogelea|~zingira|~zunguka|~elekea|~fika|~songa|~nyemelea",
            "~anza|~endelea|~zidi|~kuwa (?:kuelekea|kusonga mbele|kusogea|kusogelea|kukaribia"
            "|wakielekea|wakisonga mbele|ikisonga mbele|likisonga mbele|vikisonga mbele)",
            "~piga hatua",
        ),
        examples=(
            "The rebels advanced towards [Kanyabayonga].",
            "Les rebelles progressent vers [Kanyabayonga].",
            "Wanajeshi wa Uganda wamesonga mbele hadi [Boga].",
        ),
        armed=True,
    ),
    CueRow(
        type=EventType.ADVANCE,
        where=Where.AFTER,
        english=(
            "reported|seen|spotted (?:just |about |some |barely )?\\d+ ?(?:km|kilomet\\w+|miles)"
            " (?:\\w+ )?(?:of|from)",
            r"massing|massed|gathering|amassing"
            r" (?!(?:\w+ )?(?:moving|heading|advancing|marching|driving|travelling|arms|weapons"
            r"|weaponry|ammunition|wealth|fortunes?"
            r"|evidence)\b)(?:[\w-]+ ){0,5}?(?:near|outside|around|close to|north of|south of"
            r"|east of|west of|across (?:\w+ ){1,3}?from)",
            r"seen|spotted|sighted|regrouping|regrouped"
            r" (?!(?:\w+ )?(?:moving|heading|advancing|marching|driving|travelling|arms|weapons"
            r"|weaponry|ammunition|wealth|fortunes?"
            r"|evidence)\b)(?:[\w-]+ ){0,5}?(?:at|near|in|from|outside|around|close to|north of"
            r"|south of"
            r"|east of"
            r"|west of)",
        ),
        french=(
            "apercus|apercues|apercu|signales|reperes|regroupes"
            " (?:[\\w-]+ ){0,5}?(?<!replier )(?<!fuir )(?<!retirer )(?:a|au|dans"
            "|pres de|pres d'|vers|autour de|non loin de"
            "|aux environs de|aux abords de|en direction de)",
            "masses (?:[\\w-]+ ){0,5}?(?<!replier )(?<!fuir )(?<!retirer )(?:pres de"
            "|pres d'|vers|autour de|non loin de|aux environs de|aux abords de|en direction de)",
        ),
        swahili=("~onekana (?:\\w+ ){0,3}?(?:karibu na|huko|katika)",),
        examples=(
            "Rebel scouts were seen at [Burungu].",
            "Des rebelles ont été aperçus près de [Burungu].",
            "Waasi wameonekana karibu na [Burungu].",
        ),
        armed=True,
        verb=False,
    ),
    CueRow(
        type=EventType.ADVANCE,
        where=Where.AFTER,
        english=(
            r"advance|march|push|offensive|thrust|drive|onslaught|advances|approach|progress"
            r"|progression|pushes"
            r" (?:of (?:the )?(?:[\w/-]+ ){1,6}?|by (?:the )?(?:[\w/-]+ ){1,6}?)?"
            r"(?:on|to|towards?|into|against|as far as)",
        ),
        french=(
            r"avancee|progression|percee|offensive|marche|poussee|avancees"
            r" (?:des? (?:[\w-]+ ){1,4}?|du \w+ |de l'(?:[\w-]+ ){1,3}?|d'une? (?:[\w-]+ ){1,3}?"
            r"|rebelle )?"
            r"(?:vers|sur|contre|dans|jusqu'a|en direction (?:de|d'|du))",
        ),
        examples=(
            "The decision follows the advance of an armed group to [Ndjingala].",
            "L'avancée du M23 vers [Kanyabayonga] inquiète.",
        ),
        verb=False,
    ),
)  # fmt: skip
