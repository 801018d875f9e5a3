"""Words for who takes or holds a place: English beside French beside Swahili."""

from __future__ import annotations

from dashboard.core.events.words.cues import CueRow, Where
from dashboard.core.events.words.forms import (
    HELD_PERHAPS,
    INFINITIVE_FR,
    french,
    swahili_infinitives,
)
from dashboard.core.events.words.gaps import MONTHS_FR, WHEN_OR_HOW_FR
from dashboard.model import EventType

#: What may stand before "control".
_FULL = r"(?:the |its |their |full |complete |total |effective |military |partial |firm )*"
_FULL_FR = r"(?:le |son |leur |total |totalement |entierement |plein |effectif )*"
#: One or two words for a force between: "in rebel hands", "under M23 and AFC control".
_WHOSE = r"(?:[\w'/-]+ ){0,3}?"
_RULE_EN = (
    "control|occupation|rule|administration|authority|domination|command|thumb|heel|boot|yoke|sway"
    "|grip"
)
_RULE_FR = "controle|coupe|botte|joug|domination|occupation|administration|autorite|emprise|ferule"

#: "La reprise des combats", "la prise de parole": nothing is taken.
_NOT_TAKEN = (
    "hostilites|combats|affrontements|violences|activites|cours|travail|trafic|vols|negociations"
    "|pourparlers|dialogue|conscience|position|parole|otages?|controle|contact|charge|service"
    "|distributions?|operations|classes|scolaire|vivres|biens"
)

#: Whom somebody drives out.
FOES_EN = (
    "rebels?|insurgents?|m23|wazalendo|army|soldiers|troops|militia\\w*|fighters|attackers|enemy"
    "|garrison|adf|codeco|fdlr|fardc|defenders|government forces"
)
FOES_FR = (
    "rebelles?|insurges|m23|wazalendo|armee|soldats|militaires|milicien\\w*|combattants|assaillants"
    "|ennemi|fardc|adf|codeco|fdlr|mai-mai|terroristes|militaires"
)

#: Where armed men hide near a place that they do not hold.
_WILDS_EN = r"(?:the )?(?:\w+ )?(?:bush|forests?|hills|mountains|jungle|wilderness|park)"
_WILDS_FR = r"(?:la |les |le |une )?(?:brousse|forets?|collines|montagnes|bois|maquis|nature|parc)"

#: Whom armed men drive out without taking a place from anybody.
CIVILIANS_EN = (
    r"(?:families|people|residents|civilians|villagers|inhabitants|households|farmers|herders"
    r"|population|communities|refugees|displaced|women|traders|staff|workers|employees|students"
    r"|patients|journalists|migrants|thousands|hundreds|dozens|scores|everyone|everybody|locals"
    r"|many)\b"
)
CIVILIANS_FR = (
    r"(?:familles|gens|habitants|civils|villageois|menages|cultivateurs|eleveurs|populations?"
    r"|communautes|refugies|deplaces|femmes|personnes|paysans|riverains|personnel|travailleurs"
    r"|milliers?|centaines?|dizaines?|employes|agents|etudiants|eleves|patients|malades"
    r"|journalistes|humanitaires|creuseurs)\b"
)
CIVILIANS_SW = (
    r"(?:watu|raia|wakazi|wakaazi|wananchi|wakimbizi|familia|kaya|wanakijiji|wanavijiji|wenyeji"
    r"|wafanyakazi|wanawake|watoto|wakulima|wafugaji|mamia|maelfu)\b"
)

#: "Prendre la ville" takes one, "prendre la fuite" none; "prise la nuit dernière" says when.
_LA_VILLE = (
    r"(?:ville|cite|localite|bourgade|agglomeration|commune|capitale|region|province|colline|base"
    r"|zone|chefferie|metropole|semaine|nuit|veille)\b"
)

TAKEN: tuple[CueRow, ...] = (
    CueRow(
        type=EventType.CAPTURED,
        where=Where.OBJECT,
        english=(
            "captured|captures|capture|capturing|recaptured|recaptures|recapture|recapturing",
            "seized|seizes|seize|seizing|overran|overrun|overruns|overrunning|conquered|conquers"
            "|conquer|conquering|reconquered|annexed|retook|retaken|retakes|retake|retaking"
            "|reclaimed|reclaims|liberated|liberates|recovered|recovers|regained|regains"
            "|reoccupied|re-occupied|reoccupies|invaded|invades|snatched|grabbed",
            "took|taken|takes|take|taking|gained|gains|gain|gaining|seized|seizes|seize|seizing"
            "|restored|restoring|restores|recovered|snatched|imposed"
            "|assumed|regained|regains|regain|regaining|wrested|wrests|won|wins|exerts|exercises"
            "|exercise|exercised|established|establishing|establishes|asserted|retains|retained"
            "|re-established|reestablished|re-establishing|reestablishing|re-establishes|asserting"
            rf" (?:back )?{_FULL}control (?:of|over)",
            "secured|secures|secure !the release|their release|his release|a deal|an agreement"
            "|funding"
            "|access|support|passage",
            "tightened|secured|consolidated|maintains|maintain|maintained|maintaining"
            r" (?:its |their |full )?(?:control|hold|grip) (?:of|over|on)",
            "wrested|wrests|wresting|prised|won|wins|winning|snatched|clawed !control",
            "wrested|wrests|prised|took|taken|takes|won|snatched|clawed back",
            "took|takes|taken|seized|gained (?:possession|charge) of",
            "made|making|makes (?:itself|themselves|himself) masters? of",
            "sole|undisputed|absolute|new masters? of",
            "brought|brings|bring|bringing|put|placed under",
            "brought|brings|put|placed [^.;,]{0,60}? under (?:its|their|rebel|m23) "
            rf"(?:{_RULE_EN})",
            "set|setting foot in",
            "extended|extends|extending|expanded|expands|widened|tightened (?:its|their) "
            "(?:\\w+ )?(?:hold|grip|control|reach|presence|rule) (?:to|over|on|into)",
            "imposed|imposes|imposing (?:its|their) (?:\\w+ )?(?:rule|control|authority|order|law"
            "|will"
            "|administration) (?:in|on|over|across)",
            "planted|hoisted|raised (?:its|their|a|the) (?:\\w+ )?flags? (?:in|over|at|on)",
            f"claimed|claims|claim|claiming|have|has|had|in {_FULL}control (?:of|over)",
        ),
        french=(
            french("capturer", "annexer", "reoccuper", "conquerir", "reconquerir", "investir"),
            french("envahir", "recuperer", "arracher", "ravir", "controler"),
            f"{french('prendre', 'reprendre', 'assurer')}|exerce|exercent|etabli|obtenu|perdu|perd"
            rf" (?!de )(?:\w+ ){{0,2}}?{_FULL_FR}controle (?:\w+ )?(?:de|d'|du|des|sur)",
            "pris|prend|prennent|fait possession (?:de|d'|du|des)",
            "mis|met|mettent|mettant|fait (?:la )?main basse sur",
            f"{french('mettre', 'remettre')} la main sur",
            f"{french('imposer')}|assis|assoit|assoient|asseoir (?:son|leur|sa) (?:autorite"
            "|controle|domination|loi) (?:sur|a|au|dans)",
            "place|mis|met|mettent|placent [^.;,]{0,50}? sous (?:son|leur) "
            rf"(?:{_RULE_FR})",
            f"{french('emparer')}|assure|assures"
            r" (?:de nouveau )?(?:\w+ ){0,3}?(?:de|d'|du|des)",
            r"rendu|rendus|rend|rendent (?:de nouveau )?(?:\w+ ){0,2}?maitres? (?:de|d'|du|des)",
            "controle (?<=au controle )(?:de|d'|du|des)",
            "fait tomber",
            f"{french('reprendre')} pied (?:a|au|dans|sur)",
            "fait sauter le verrou (?:de|d'|du)",
            "etendre|elargir|renforcer|consolider|etendu|etend|etendent|elargi|renforce|resserre"
            "|resserrent|consolide (?:son|leur|sa) (?:\\w+ )?(?:controle|emprise|domination"
            "|presence|zone d'(?:occupation|influence"
            "|action)) (?:a|au|aux|sur|jusqu'a)",
            f"{french('hisser', 'planter')} (?:son|leur|le|un) drapeau (?:a|au|sur|dans)",
            "controlons|tenons|occupons",
            "ont|garde|gardent|conserve|conservent|detient|detiennent|ayant"
            rf" (?:\w+ ){{0,2}}?{_FULL_FR}controle(?: (?:de|d'|du|des|sur))?",
            "detenir|occuper",
            "aurait|auraient (?:\\w+ ){0,2}?le controle (?:de|d'|du|des|sur)",
            "annonce|annoncent|revendique|revendiquent|affirme|affirment (?:\\w+ ){0,2}?controle"
            " (?:total )?(?:de|d'|du|des|sur)",
        ),
        swahili=(
            "~teka|~itwaa|~twaa|~komboa|~nyakua|~rudisha|~rejesha|~dhibiti|~kamata|~chukua|~tawala"
            "|~nyakulia|~nyanganya|~chukuwa|~nyakuwa|~kamatia",
            "~chukua|~chukuwa|~twaa|~shikilia|~pata|~poteza (?:udhibiti|udhibithi|uthibiti)"
            "(?: kamili)? wa",
            "~weka [^.;,]{0,30}? chini ya udhibiti",
            # "limelipokonya jeshi uwanja wa ndege wa X": not "limepokonya waasi silaha"
            "~pokonya (?:[\\w/]+ ){0,4}?(?:mji|kijiji|eneo|uwanja|kituo|kambi|mgodi)",
        ),
        examples=(
            "M23 rebels captured the town of [Walikale] on Wednesday.",
            "Le M23 s'est emparé de la cité de [Walikale] mercredi.",
            "Waasi wa M23 wameuteka mji wa [Walikale].",
        ),
    ),
    CueRow(
        type=EventType.CAPTURED,
        where=Where.OBJECT,
        english=(
            "took|taken|takes|take|taking !part|place|advantage|aim|care|refuge|shelter|note|steps"
            "|off|to|up|turns|cover|hold|him|her|the lead|stock|prisoner|hostage",
            "took|takes|take|taken|taking over",
            "took|takes|taken hold of",
            "entered|enters|enter|entering|occupied|occupies|occupy|occupying|reentered|re-entered",
            "walked|walk|walks|walking|marched|marches|march|marching|rolled|roll|rolls|rolling"
            "|swept|sweep|sweeping|poured|pouring|strolled|drove|moved|moves|moving|burst|streamed"
            "|stormed|rushed|filed|flooded|surged (?:back )?(?:straight |right )?into",
            "control !of|over",
            "controls|controlled|holds|held|hold|holding|rules|ruled|runs|run|administers|governs"
            "|running|ruling|governing|administering"
            " !out",
            "settled|installed|entrenched|established|deployed !into",
            "settled|settle|settles|settling (?:themselves |itself )?into"
            "(?! (?:the )?(?:cheap|mud|camps?|tents|shelters?|debts?|talks|\\w+ routine))",
            "freed|frees|free",
            "claimed|claims !responsibility|that|to|control|it|they|he|she|we|victory|the life"
            "|the lives|at"
            "|more|about|some|lives|no|his|her|their|its|a|an|as|by|in|on|for|and",
            f"installed|entrenched|dug in (?:themselves |itself )?(?:in|at)(?! {_WILDS_EN})",
            "inside !sources|information|job",
            "swallowed|swallows|swallowing",
            "declared|declares|proclaimed|proclaims|claimed|claims victory (?:in|over|at)",
            "back in(?! (?:talks|business|service|court|power|the negotiations|\\w+ing))",
        ),
        french=(
            f"{french('prendre', 'reprendre')} !d'assaut|[^.;:,]{{2,60}} pour cibles?|part|fin"
            f"|contact|position|fuite"
            rf"|la(?! (?:[\w-]+ ){{0,2}}?{_LA_VILLE})|en(?! (?:{MONTHS_FR}|(?:19|20)\\d\\d"
            rf"|quelques|moins|deux|trois|une?|debut|fin"
            "|plein))"
            f"|conge|acte|soin|feu|service|leurs?|ses|son"
            "|sa|le trafic|les cours|les activites|le travail",
            "pris|prend|prennent (?:pied|position) (?:a|au|dans|sur)"
            "(?! (?:l'|la |les )?(?:axes?|routes?|troncon|rn|nationale)\\b)",
            f"{french('liberer')} !(?:ses|leurs?|sa|son|toutes) (?:positions?|bases?|camps?|postes?"
            "|otages?|prisonniers?|detenus?)|les otages",
            "revendique|revendiquent !la|le|les|l'|une|un|cette|ces|d'|avoir|l'attaque|plus|au"
            "|quelque",
            f"{french('tenir', 'occuper')}|{HELD_PERHAPS}|controlee|controlees|controles"
            f"|administree|administre|administrent|dirige|dirigent",
            french("penetrer"),
            f"{french('penetrer', 'rentrer', 'debarquer')}|entrer|entre|entres|entree|entrees"
            f"|entrent"
            "|entraient|entrant|entrerent|entra|irruption"
            rf" (?!des? |du )(?:(?:\w+ ){{0,2}}?|{WHEN_OR_HOW_FR} )(?:dans|a|en|au|aux)",
            "fait|font|faisant|signe|signent|signer (?:son|leur|une) entree (?:\\w+ ){0,3}?"
            "(?:dans|a|en|au)",
            "retour (?:a|au|aux|dans|en)(?! (?:la normale|l'ecole|table))",
            "pris leurs quartiers (?:a|au|dans)",
            "mis|mettent|mettre (?:les pieds|pied) (?:a|au|dans|en)",
            "sont|est dans(?! (?:la|le|les|l|un|une|des|leurs?|son|sa|cette|ce|ces|nos|notre"
            "|plusieurs|certain\\w*|d|tout\\w*|quelques)\\b)",
            f"{french('avaler')}",
            "crie|crient|proclame|proclament|revendique|revendiquent (?:la |leur )?victoire"
            " (?:a|au)",
            f"{french('installer', 'reinstaller', 'etablir', 'retrancher', 'implanter')} "
            f"(?:de nouveau |solidement )?(?:a|au|dans|sur)(?! {_WILDS_FR})",
            "desormais|maintenant|deja (?:presents? |visibles? )?(?:a|au|dans)"
            "(?! (?:la porte|portee|l'abri|quelques|moins|plus|deux|trois|cinq|dix|\\d))"
            f"(?! {INFINITIVE_FR})",
        ),
        swahili=(
            "~ingia !(?:[^.;]{0,70}? )?(?:na|kisha) ku(?:wa|m|zi|ya)?(?:ua|uwa|pora|choma|iba"
            "|chinja|teketeza|jeruhi|shambulia)",
            "~kalia|~shikilia", "kuingia",
        ),
        examples=(
            "After two hours of gunfire the rebels entered [Kiwanja].",
            "Les rebelles sont entrés dans la ville de [Bukavu].",
            "Waasi wameingia [Bukavu] bila mapigano.",
        ),
        armed=True,
    ),
    CueRow(
        type=EventType.CAPTURED,
        where=Where.SUBJECT,
        english=(
            "fell|fallen|falls|falling to",
            "succumbed|succumbs to (?:the |an? )?(?:(?:rebel|enemy|militia"
            "|combined) )*(?:rebels?|m23"
            "|enemy|attack|assault|insurgents?|militia\\w*|adf|codeco|offensive|siege)",
            "fell|fallen|falls !to|short|ill|back|into|apart|out|asleep|behind|over|silent|victim"
            "|by|off|from|on(?! (?:a )?(?:\\w+day|the (?:night|morning|evening|same)|\\d))|in love"
            "|sick|under the weather|down|sharply|foul|flat",
            "fell|fallen|falls|came|come|comes|passed|passes|slipped|slips|slid (?:in)?to (?:the "
            "|rebel |m23 )?"
            "hands(?: of)?",
            rf"fell|fallen|falls|came|come|comes|passed|slipped|slips|slid (?:now )?under {_WHOSE}"
            rf"(?:{_RULE_EN})(?: of)?",
            "changed|changes|changing (?:hands|masters)",
            "has|had|have (?:a )?new (?:masters?|rulers?)",
            "passed|passes from one (?:\\w+ ){1,3}to",
            "gone !to|from|back|home|through|on|into|missing|further|without|quiet|silent|dark|up"
            "|down|out|by|too far|viral|hungry|unpaid|unanswered|unpunished|for|in|so far|as far",
            "capitulated|surrendered|capitulates !by",
            "succumbed|succumbs !to (?!(?:the )?(?:rebel|m23|enemy|attack|assault|insurgent|militia"
            "|adf|codeco))",
            "tipped|tips over",
            "no longer (?:under|in) (?:[\\w'/-]+ ){1,4}?(?:control|hands)",
            "back (?:under|in) (?:[\\w'/-]+ ){1,4}?(?:control|hands)",
            "lost to",
            "latest|last|first|second|third|fourth (?:[\\w-]+ ){0,3}?to (?:fall|have fallen"
            "|be (?:captured|seized|taken|overrun|occupied)|change hands)",
            rf"under (?:its|their|our) (?:full |firm |total )?(?:{_RULE_EN})",
            "in (?:his|her|its|our|their) (?:[\\w'-]+ ){0,2}hands",
            "ours|theirs",
            "liberated",
        ),
        french=(
            "tombe|tombee|tombes|tombees|tombent|tombait|tombaient|tomba|tomberent"
            " !sur|a l'eau|dans (?:une?|les?|l'|des|la (?!nuit|soiree|matinee|journee))|malade"
            "|en panne|amoureux|d'accord|enceinte|en ruine|a pic|des",
            "tombe|tombee|tombes|tombees|tombent|tombait (?:hier |lundi |mardi |mercredi |jeudi "
            "|vendredi |samedi |dimanche )?(?:aux|entre les|entre leurs|entre ses) mains"
            "(?: (?:de|d'|du|des))?",
            f"{french('passer', 'repasser', 'basculer', 'retomber')}|tomber|tombe|tombee|tombees"
            "|tombes|tombent|revenu|revenue|revenus|revenues"
            rf" ... (?:sous (?:le |la |l'|son |leur )?(?:{_RULE_FR})|aux mains"
            "|(?:dans|entre) (?:les|leurs|ses) mains|dans le giron|a l'ennemi|dans l'escarcelle)"
            "(?: (?:de|d'|du|des))?",
            f"{french('passer', 'repasser', 'basculer')} sous",
            "derniere|dernier|premiere|premier|deuxieme|seconde|troisieme (?:[\\w-]+ ){0,3}?a"
            " (?:etre tombee?|tomber|etre (?:prise?|conquise?|occupee?))",
            "change|changent|changee de (?:mains?|maitres?|camp)(?: au (?:profit|benefice)"
            " (?:de la|de l'|de|d'|du|des))?",
            "capitule",
            "a|ont|avait|avaient (?:un nouveau|de nouveaux) maitres?",
            "succombe|succombee !a (?:ses|des|ces|leurs|une|la|cette|l')|aux|dans|des suites|de",
            f"{french('basculer')} !dans(?! la (?:nuit|soiree|matinee|journee))|vers|du|de|avec"
            "|en(?! (?:fin|debut|quelques|moins|une|pleine))|sous|au(?! (?:petit|milieu|lever))"
            "|aux|entre|a(?! (?:l'aube|midi|minuit|son tour|leur tour|la mi|\\d))",
            "vient|viennent|venait|venaient (?:de tomber|d'etre (?:re)?(?:prise?|conquise?|occupee?"
            "|capturee?|recuperee?|liberee?)s?)",
            rf"sous (?:son|leur|notre) (?:{_RULE_FR})",
            "nous ![a-z]\\w*",
            "plus (?:sous (?:(?:son|le|leur) |l')?controle|aux mains|entre les mains)"
            "(?: (?:de la|de l'|de|du|des) ?(?:[\\w'/-]+)| d'[\\w-]+)?",
            "echappe|echappent (?:desormais )?(?:au|a leur|a son|a tout) controle",
        ),
        swahili=(
            "~tekwa|~twaliwa|~kombolewa|~dhibitiwa|~anguka|~angukia|~chukuliwa|~nyakuliwa"
            "|~shikiliwa|~kaliwa",
            "~angukia|~rudi|~rejea|~ingia|~poromoka|~poromokea mikononi",
            "mikononi mw(?:ao|etu)",
            "~rudi|~rejea chini ya (?:udhibiti|milki|utawala) wa",
            "kutekwa|kutwaliwa|kuchukuliwa|kukaliwa|kudhibitiwa|kunyakuliwa|kukombolewa na (?:waasi"
            "|m23"
            "|wapiganaji|wanamgambo|jeshi|kundi|muungano|afc)",
            "kuanguka|kuangukia mikononi mwa",
        ),
        examples=(
            "The village of [Ntoto], in Walikale territory, fell to Wazalendo fighters.",
            "La cité de [Nyabiondo] est tombée aux mains du M23.",
            "Mji wa [Mambasa] umetekwa.",
        ),
    ),
    CueRow(
        type=EventType.CAPTURED,
        where=Where.OBJECT,
        english=(
            "lost|loses|losing !residents|inhabitants|people|traders|patients|customers|power"
            "|electricity|contact|touch|hundreds|thousands"
            "|(?:half|most|many|much|some|part|all|two thirds) of (?:its|their)"
            "|(?:its|their) (?:residents|people|inhabitants|homes|harvest|doctors?|traders)",
        ),
        french=(
            f"{french('perdre', 'reperdre')} !pied|la vie|leur vie|espoir|patience|le moral|du"
            "|des|leurs?|ses|son|sa|plus|au moins|plusieurs|\\d+",
        ),
        swahili=(
            "~poteza !makazi|makaazi|maakazi|makao|nyumba|maisha|mali|watu|watoto|wazazi|jamaa"
            "|ndugu|familia|mifugo|mazao|ajira|kazi|fahamu|vitu|kila kitu|uhai|pesa|matumaini"
            "|masiha|wanajeshi|askari|raia|wapiganaji|mamia|maelfu|zaidi|wake|waume",
        ),
        examples=(
            "The army lost [Kanyabayonga] within two days.",
            "L'armée a perdu [Kanyabayonga] en deux jours.",
            "Jeshi limepoteza mji wa [Kanyabayonga].",
        ),
        settlement=True,
    ),
    CueRow(
        type=EventType.CAPTURED,
        where=Where.AROUND,
        english=("flag|flags|banner ... flies|flew|flying|flutters|fluttering|hoisted|raised",
            "returned|returns|restored|brought|brings|put|placed [^.;,]{0,50}? (?:to|under) "
            f"(?:[\\w-]+ ){{1,2}}?(?:{_RULE_EN})",),
        french=(
            "drapeau|drapeaux ... flotte|flottent|hisse|hisses",
            "verrou ...!avant|devant saute|sautait|cede",
        ),
        swahili=("bendera ... inapepea|imepandishwa",),
        examples=(
            "The M23 flag flies over [Kaziba].",
            "Le drapeau de l'AFC flotte sur le bureau de chefferie de [Kaziba].",
            "Bendera ya M23 inapepea huko [Kaziba].",
        ),
        verb=False,
        settlement=True,
    ),
    CueRow(
        type=EventType.CAPTURED,
        where=Where.AROUND,
        english=(
            "rebel|insurgent|militia (?:takeover|occupation|capture|seizure)",
            "in (?:full |total |complete |effective |firm |sole )?(?:control|charge)(?! of"
            "| over)",),
        french=(
            "maitres|maitre (?:des lieux|de la place|du terrain|de la situation)",
            "aux commandes",
        ),
        examples=(
            "Residents of [Kirima] said the rebels were in control.",
            "À [Kirima], les rebelles sont maîtres des lieux.",
        ),
        armed=True,
        verb=False,
    ),
    CueRow(
        type=EventType.CAPTURED,
        where=Where.OBJECT,
        english=(
            "in (?:full |sole |firm )?possession of",
            "masters|master of(?! (?:ceremon\\w+|disguise|arts|the situation"
            "|(?:their|his) own)\\b)",
        ),
        french=(
            "maitres|maitre (?:absolus? |incontestee?s? )?(?:de|d'|du|des)(?! (?:(?:la|l'|leur) )?"
            "(?:lieux|terrain|place|situation|conferences?|ceremonies?|soi|destin|jeu)\\b)",
        ),
        examples=(
            "The rebels have been masters of [Kayna] since Friday.",
            "Les rebelles sont maîtres de [Kayna] depuis vendredi.",
        ),
        armed=True,
        verb=False,
    ),
    CueRow(
        type=EventType.CAPTURED,
        where=Where.AFTER,
        english=(
            "walked|walk|marched|march|moved|move|rolled|roll|rushed|poured|drove|swept|stormed"
            "|strolled|filed in(?= ?(?:[.,;:\"]|$|on|at|by|from|without|after|unopposed))",
        ),
        examples=("The garrison fled [Kayna] before the rebels walked in.",),
        armed=True,
        carries=True,
    ),
    # ------------------------------------------------------------------ held: a state
    CueRow(
        type=EventType.CAPTURED,
        where=Where.SUBJECT,
        english=(
            "in (?:the )?(?:firm |full )?hands of",
            "in (?:[\\w'/-]+ ){1,3}?hands",
            rf"under {_WHOSE}(?:{_RULE_EN})(?: of| by)?",
        ),
        french=(
            "aux|entre mains (?:de|d'|du|des)",
            "entre|dans les mains (?:de|d'|du|des)",
            "entre ses|leurs mains",
            rf"sous (?:le |la |l'|son |leur |notre )?(?:{_RULE_FR})",
        ),
        swahili=("mikononi mwa", "chini ya udhibiti wa", "chini ya (?:milki|utawala|ulinzi) wa"),
        examples=(
            "By Friday [Kavumu] was in rebel hands.",
            "[Kamituga] est depuis midi sous la coupe du M23.",
            "Mji wa [Sake] uko mikononi mwa waasi.",
        ),
        armed=True,
        verb=False,
    ),
    CueRow(
        type=EventType.CAPTURED,
        where=Where.OBJECT,
        english=(
            "taking|re-taking|reoccupation|re-occupation|capture|recapture|seizure|takeover"
            "|take-over|fall|occupation"
            "|conquest|loss|liberation"
            "|retaking|capturing|storming|reconquest|recovery|invasion"
            "|overrunning (?:by (?:the )?(?:[\\w'/-]+ ){1,4}?)?of(?! (?:hostages|power"
            "|sides|life|lives))",
            "takeover|seizure|fall|loss|recapture|capture !of|in|from",
            "entry into",
            f"entry of (?:the )?(?:[\\w'/-]+ ){{0,4}}?(?:{FOES_EN})"
            "(?: (?:rebels|fighters|soldiers|troops|forces))? into",
        ),
        french=(
            "prise|reprise|reoccupation|chute|occupation|conquete|capture|perte|liberation"
            "|reconquete|invasion"
            "|annexion|recuperation (?:annoncee |supposee |pretendue |presumee |revendiquee "
            "|rapide |soudaine"
            " |recente )?(?:par (?:les |la |le |l'|des )?(?:(?!apres|avant|lors|suite|sans|malgre"
            f"|a |au |dans |en |ce |cette )[\\w'/-]+ ){{1,4}}?)?(?:de|d'|du"
            f"|des)(?! ?(?:l'|la |les )?(?:{_NOT_TAKEN}))",
            "prise|perte de (?:controle|possession) (?:total\\w* )?"
            "(?:par (?:les |la |le |l'|des )?(?:[\\w'/-]+ ){1,3}?)?(?:de|d'|du|des)",
            "entree (?:des? (?:[\\w'/-]+ ){1,4}?|du (?:[\\w'/-]+ ){1,3}?)?(?:dans|a)",
        ),
        swahili=(
            "kutekwa|kuanguka|kukombolewa|utekaji|kutwaliwa|kudhibitiwa|ukombozi (?:kwa|wa)",
            "kupoteza|kushikilia",
            swahili_infinitives("teka twaa nyakua kalia kamata dhibiti komboa chukua"),
            "kuchukua|kuchukuwa|kutwaa|kupata (?:udhibiti|udhibithi|uthibiti)(?: kamili)? wa",
        ),
        examples=(
            "The capture of [Walikale] raised concern.",
            "La prise de [Goma] a provoqué un exode.",
            "Kutekwa kwa [Goma] kulisababisha hofu.",
        ),
        verb=False,
    ),
    CueRow(
        type=EventType.CAPTURED,
        where=Where.BACK,
        english=(
            r"takeover|capture|seizure|fall|loss|conquest (?:was|has been|is) (?:\w+ )?"
            "(?:confirmed|announced|reported|acknowledged)",
            "development|takeover|capture|seizure|conquest|entry|fall"
            " ...!of|to|from occurred|took place|came|happened|unfolded|was achieved",
        ),
        french=(
            "prise|chute|perte|conquete (?:a ete|est) (?:confirmee|annoncee|signalee|reconnue)",
            "prise|chute|entree|conquete ... (?:s'est (?:faite|deroulee|produite)"
            "|se (?:fait|deroule|produit))"
            "|a eu lieu|est intervenue",
        ),
        swahili=("utekaji|kutekwa huko (?:kumethibitishwa|kulithibitishwa)",),
        examples=(
            "Rebels captured [Walikale]. The takeover was confirmed by security sources.",
            "Le M23 a conquis [Goma]. La prise a été confirmée par des habitants.",
            "Waasi wameteka [Goma]. Kutekwa huko kumethibitishwa na wakazi.",
        ),
        verb=False,
    ),
)  # fmt: skip
