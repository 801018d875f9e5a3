"""Words before a cue that make it no event: denied, planned, feared, asked for; a table of them.

All patterns look at plain text and end in ``$``: at what stands right before a cue.
"""

from __future__ import annotations

from dataclasses import dataclass

from dashboard.core.swahili_verbs import passive


@dataclass(frozen=True, slots=True)
class MoodRule:
    """One way in which words before a cue make it no event.

    Attributes:
        language: ``en``, ``fr`` or ``sw``.
        why: What it is.
        pattern: Matches what stands right before the cue, up to its first letter.
        example: News with the cue between brackets.
    """

    language: str
    why: str
    pattern: str
    example: str


#: Who is held back, asked or ordered has not done it: "wamezuiwa kuingia", "wameagizwa kuondoka".
_HELD_BACK = passive("zuia zuwia kataza agiza omba amuru tarajia himiza sihi onya").replace(
    " ", "|"
)

#: Adverbs that may slip in between.
_ADV = (
    r"(?:\w+ly |already |also |even |now |soon |once |again |still |yet |not |be |been |being "
    r"|have |just |well )*"
)
_ADV_FR = (
    r"(?:\w+ment |aussi |encore |bientot |meme |de nouveau |pas |plus |a nouveau |avoir |etre )*"
)

NOT_HAPPENED: tuple[MoodRule, ...] = (
    MoodRule(
        "en",
        "possible or future",
        rf"\b(?:could|may|might|would|will|shall|should|must|can|cannot|going to|about to|ready to"
        rf"|poised to|likely to|set to|due to) {_ADV}$"
        rf"|\b(?:will|shall|must|should) (?!have ){_ADV}[a-z]+ (?:[\w'-]+ ){{0,4}}?and {_ADV}$"
        r"|\b(?:could|may|might|would|will|to) (?:\w+ )?be(?:come)? the $",
        "The rebels could [capture] Kisangani.",
    ),
    MoodRule(
        "en",
        "wanted, tried or threatened",
        r"\b(?:threaten\w*|vow\w*|plan\w*|want\w*|aim\w*|seek\w*|sought|hope|hopes|hoped|hoping"
        r"|intend\w*|prepar\w*|try|tries|tried|trying|attempt\w*|fail\w*|bid|refus\w*|promis\w*|agree\w*"
        r"|order\w*|offensive|struggl\w*|pledg\w*|urg\w*|ask\w*|call\w*|told|demand\w*|expect\w*"
        rf"|need\w*|decid\w*|allow\w*|able|unable|want) (?:[\w']+ ){{0,4}}?to {_ADV}$",
        "The rebels threaten to [take] Kisangani.",
    ),
    MoodRule(
        "en",
        "wanted, tried or threatened",
        r"\b(?:threaten\w*|vow\w*|plan\w*|want\w*|aim\w*|seek\w*|hop(?:e|es|ed|ing)|intend\w*"
        r"|prepar\w*|pledg\w*|urg\w*|order\w*|call\w*|demand\w*|promis\w*|agree\w*|refus\w*"
        r"|determined|ready|poised|eager|keen|unable|fail\w*|try|tries|tried|trying|attempt\w*)"
        rf" (?:[\w']+ ){{0,4}}?to (?!have )[a-z]+ (?:[\w'-]+ ){{0,4}}?(?:and|or) {_ADV}$",
        "The army wants to push on and [capture] Mushaki.",
    ),
    MoodRule(
        "en",
        "wanted, tried or threatened",
        r"\b(?:attempted|attempts?|attempting|tried|try|tries|consider\w*|avoid\w*|risk\w*|mull\w*"
        r"|contemplat\w*|envisag\w*|short of|plans? on|planned|ruled out|rules out|rule out"
        rf"|gave up on|giv(?:e|en|ing) up on) {_ADV}$",
        "The rebels attempted [attacking] Kigega.",
    ),
    MoodRule(
        "en",
        "possible or future",
        r"\b(?:will|would|could|may|might|should|to) (?:\w+ly )?(?:launch|mount|stage|conduct"
        r"|carry out|undertake|step up|resume|start|begin|lead|continue)"
        r" (?:(?:an?|the|new|fresh|more|further|another|major|its|their|joint|military|large-scale"
        r"|lightning|possible) )*$",
        "The rebels said they would launch an [offensive] against Uvira.",
    ),
    MoodRule(
        "en",
        "kept from it",
        r"\b(?:prevent\w*|stop\w*|keep\w*|kept|block\w*|deter\w*|discourag\w*|dissuad\w*"
        r"|refrain\w*|bar|barred) [^.;,]{0,50}?\bfrom (?:\w+ing (?:or|and) )?$",
        "They stopped soldiers from [leaving] Goma.",
    ),
    MoodRule(
        "en",
        "feared or possible",
        r"\b(?:fear\w*|worr\w*|afraid|concern\w*|risks?|danger|chances?|likelihood|possibility"
        r"|prospect|odds|probability) that (?:(?!(?:when|after|since|because)\b)[^.;,]){0,60}$",
        "They feared that the rebels had [captured] Sake.",
    ),
    MoodRule(
        "fr",
        "feared or possible",
        r"\b(?:craign\w*|craint|redout\w*|peur|risque|probabilite|danger|possibilite)"
        r" (?:qu(?:e |')|de voir )(?:(?!(?:quand|depuis|lorsque|apres)\b)[^.;,]){0,60}$",
        "Ils craignent que les rebelles ne [prennent] Uvira.",
    ),
    MoodRule(
        "en",
        "left open",
        r"\b(?:neither|nor|nobody|none|cannot|unable|unclear|unknown|not)\b[^.;]{0,60}"
        r"\b(?:show|prove|proof|say|know|tell|confirm)\b(?: (?:that|whether|if|who))?[^.;,]{0,25}$",
        "Neither side could show that it had [captured] Sake.",
    ),
    MoodRule(
        "en",
        "left open",
        r"\b(?:claim\w*|purport\w*|alleg\w*|said|meant|supposed) to (?:show|depict|prove)\b"
        r"[^.;]{0,60}$",
        "A video claiming to show the rebels [in control of] Kisangani is old.",
    ),
    MoodRule(
        "fr",
        "left open",
        r"\b(?:ni|nul|personne|aucun|aucune|ne|n'ont|n'a)\b[^.;]{0,60}"
        r"\b(?:prouver|prouve|dire|montrer|savoir|sait|confirmer)\b"
        r"(?: (?:que|qu'|qui|si))?[^.;,]{0,25}$",
        "Nul ne peut dire si les rebelles ont [pris] Uvira.",
    ),
    MoodRule(
        "en",
        "asked for",
        r"\b(?:demand\w*|insist\w*(?! that [^.;,]{0,60}\b(?:had|has|have|is|was|were|are|did) )"
        r"|request\w*|requir\w*|propos\w*|recommend\w*|agreed) that [^.;,]{0,60}$",
        "The Council demanded that M23 [withdraw from] Goma.",
    ),
    MoodRule(
        "en",
        "a purpose",
        rf"\b(?:in order to|so as to|to) {_ADV}$",
        "They marched north to [capture] the town.",
    ),
    MoodRule(
        "en",
        "a purpose",
        r"\b(?:to|will|would|could|can|may|might) (?:help|assist|enable|allow|let|support)"
        r" (?:[\w'-]+ ){1,4}?(?:to )?$",
        "Kigali sent troops to help M23 [capture] Goma.",
    ),
    MoodRule(
        "en",
        "a condition",
        r"\b(?:if|unless|in case|whether|provided that|provided the|suppose|supposing"
        r"|scenario in which|under which|hypothetical\w*)\b[^.;]{0,60}$"
        r"|\b(?:imagine|imagining)(?: (?!now|since|after)[\w'-]+){0,4} $",
        "If the rebels [seize] Uvira, the road is lost.",
    ),
    MoodRule(
        "en",
        "a condition",
        r"(?:^|[.;:,\"] ?)should [^.;,]{1,50}$|^\W{0,2}(?:had|were) [^.;,]{1,50}$"
        r"|\b(?:dream\w*|long\w*|wait\w*|hop\w*) (?:of|for) the (?:day|moment|hour)\b[^.;,]{0,60}$"
        r"|\b(?:let us|let's) (?:assume|suppose|say)\b[^.;]{0,60}$|\bassuming\b[^.;]{0,60}$"
        r"|\b(?:in|under) (?:\w+ ){0,2}(?:worst|best)[ -]case\b[^.;]{0,60}$",
        "Should Uvira [fall], the road is lost.",
    ),
    MoodRule(
        "en",
        "denied",
        r"\b(?:not(?! only)|never|no|nor|neither|without(?! borders)|didn't|hasn't"
        r"|haven't|nobody|none|hardly)"
        rf"(?:, (?:as|contrary to|despite) [^,.;]{{1,40}},)? (?:[\w']+ ){{0,3}}?{_ADV}$"
        r"|\bwhat (?:did not|didn't|never|has not) (?:happen\w*|take place|occur\w*)\b[^.;]{0,80}$"
        r"|\bden(?:y|ies|ied|ying) (?:(?:any|all|the|an?|[\w-]+'s) )?(?:reported|supposed|alleged"
        r"|rumou?red) $|\bden(?:y|ies|ied|ying) (?:any|all|that there (?:was|were|had been)(?: an?"
        r"| any)?) $|\b(?:not (?:an?|one)(?: single)?|no) [\w-]+ (?:(?:of|in) (?:[\w'-]+ ){1,4})?"
        r"(?:has |have |had |was |were )(?:been )?$"
        r"|\b(?:don't|doesn't|(?:do|does|did) not|no longer|stopped|ceased|rarely|seldom)"
        r" (?:hear\w*|see\w*|witness\w*|record\w*|experience\w*|suffer\w*)"
        r"(?: (?:any|more|of|the))* $",
        "The army has not [captured] Sake.",
    ),
    MoodRule(
        "en",
        "nearly",
        r"\b(?:nearly|almost|narrowly|all but|practically|virtually|on the point of|just short of)"
        rf" {_ADV}$",
        "The rebels nearly [captured] Sake.",
    ),
    MoodRule(
        "en",
        "told of as false",
        r"\b(?:wrong|false|untrue|incorrect|mistaken|absurd|premature|inaccurate|misleading"
        r"|nonsense)"
        r"(?: to (?:say|claim|suggest|report|write|think|state|believe))? that [^.;]{0,60}$"
        r"|\b(?:nothing|no (?:evidence|proof|signs?|indications?|footage))\b[^.;,]{0,20}"
        r"\b(?:shows?|showed|proves?|proved|indicates?|suggests?|suggested|that) [^.;,]{0,60}$"
        r"|\b(?:photos?|pictures?|images?|videos?|clips?|footage|maps?) (?:do|does|did) not"
        r" (?:show|depict|prove) [^.;,]{0,60}$"
        r"|\b(?:acquitt|clear|absolv)\w* (?:[\w'-]+ ){0,3}?of (?:the |any |all )?$"
        r"|\bat no (?:time|point|moment)\b[^.;,]{0,50}$|\bas (?:proof|evidence) (?:that|of)"
        r" [^.;,]{0,60}$",
        "It would be wrong to say that the rebels [captured] Sake.",
    ),
    MoodRule(
        "en",
        "told of as false",
        r"\b(?:doctored|fake|faked|ai-generated|recycled|recirculated"
        r"|unrelated|manipulated|edited|fabricated|staged|altered|bogus"
        r"|mislabel+ed|photoshopped) (?:[\w-]+ ){0,2}?(?:clips?|videos?|images?|pictures?|photos?"
        r"|footage|posts?|audio|recordings?|maps?|statements?|documents?|letters?|reports?)\b"
        r"[^.;]{0,60}$|\b(?<!-)old (?:\w+ )?(?:clips?|videos?|images?|pictures?|photos?|footage"
        r"|recordings?)\b[^.;]{0,60}$",
        "A doctored clip shows the rebels [capturing] Sake.",
    ),
    MoodRule(
        "fr",
        "nearly",
        r"\b(?:failli|manque de|presque|quasi|quasiment|pratiquement|a deux doigts de"
        rf"|a un cheveu de) {_ADV_FR}$|\bfallu (?:de )?(?:tres )?peu (?:pour )?qu(?:e |')"
        r"[^.;,]{0,60}$",
        "Les rebelles ont failli [prendre] Sake.",
    ),
    MoodRule(
        "fr",
        "told of as false",
        r"\b(?:faux|pas vrai|inexact|premature|errone|absurde|mensonger)(?: de (?:dire|pretendre"
        r"|affirmer|croire|penser|parler))? qu(?:e |')[^.;]{0,60}$"
        r"|\b(?:rien|aucune? \w+)\b[^.;,]{0,20}\b(?:n'|ne )?(?:montre|indique|prouve|atteste"
        r"|demontre|suggere|laisse (?:penser|croire|supposer)|permet (?:de |d')(?:dire|penser"
        r"|croire|affirmer))(?:nt)? (?:que |qu'|la |le |l'|une? )[^.;,]{0,60}$"
        r"|\b(?:acquitt|blanchi|relax|innocent)\w* (?:\w+ )?(?:de |du |d')(?:la |l')?$"
        r"|\b(?:comme|pour) preuve (?:que|qu'|de|du|d') ?[^.;,]{0,60}$|\bni (?:\w+ ni )?$",
        "Il est faux de dire que les rebelles ont [pris] Sake.",
    ),
    MoodRule(
        "fr",
        "told of as false",
        r"\b(?:videos?|images?|photos?|clips?|cartes?|audios?|montages?|documents?|communiques?) "
        r"(?:truque|falsifie|genere|manipule|detourne|fabrique|trafique|cense|supposee? montrer"
        r"|mensonger)\w*\b[^.;]{0,60}$",
        "Une vidéo truquée montre les rebelles qui [prennent] Sake.",
    ),
    MoodRule(
        "fr",
        "possible or future",
        r"\b(?:pourrait|pourraient|peut|peuvent|va|vont|allait|allaient|doit|doivent|devait|sera"
        rf"|seront|aura|auront|devrait|devraient|risque de|risquent de|sur le point de"
        rf"|prets? a) {_ADV_FR}$",
        "Les rebelles pourraient [prendre] Uvira.",
    ),
    MoodRule(
        "fr",
        "possible or future",
        r"\b(?:intentions?|volonte|but|objectif|projet|veu\w+|compt\w+|menac\w+|pourrai\w+|va|vont"
        r"|prete?s? a|s'appret\w+ a) (?:de |d'|a )?(?:re)?(?:lancer|mener|conduire|perpetrer"
        r"|organiser) (?:(?:une?|des|de|autres?|nouvel\w+|la|les|leurs?) |d')*$",
        "Ils ont l'intention de lancer d'autres [assauts] sur Uvira.",
    ),
    MoodRule(
        "fr",
        "wanted, tried or threatened",
        r"\b(?:menac\w+|rev(?:e|ent|ait|aient|er)|tent\w+|cherch\w+|veut|veulent|voul\w+|compt\w+"
        r"|espe\w+|promet\w*|promis"
        r"|essa\w+|refus\w+|entend\w*|demand\w+|appel\w+|exig\w+|ordonn\w+|prevoi\w+|envisag\w+"
        rf"|pretend\w+|s'appret\w+|prepar\w+)(?: [\w']+){{0,4}}? (?:de |d'|a |s'|se )+{_ADV_FR}$",
        "Les rebelles menacent de [prendre] Uvira.",
    ),
    MoodRule(
        "fr",
        "asked for",
        r"\b(?:exig\w*|demand\w*|ordonn\w*|souhait\w*|voul\w*|veut|prevoi\w*|stipul\w*"
        r"|recommand\w*|propos\w*|il (?:faut|faudrait|importe)) qu(?:e |')[^.;]{0,70}$",
        "L'ONU exige que le M23 [quitte] Goma.",
    ),
    MoodRule(
        "fr",
        "a purpose",
        rf"\b(?:pour|afin de|afin d'|en vue de) (?:se |s'|les? |la )?{_ADV_FR}$",
        "Ils avancent pour [prendre] la ville.",
    ),
    MoodRule(
        "fr",
        "kept from it",
        r"\b(?:empech\w*|dissuad\w*|osant|osent|ose|evit\w*|capables?|incapables?|refus\w*)"
        r" (?:[\w'-]+ ){0,4}?(?:de |d'|pas )?(?:se |s')?$",
        "L'armée a empêché les rebelles de [prendre] Goma.",
    ),
    MoodRule(
        "fr",
        "a condition",
        r"\b(?:si|s'ils?|s'elles?|au cas ou|a moins que|jusqu'a ce que|a supposer|supposons"
        r"|imagin\w+|admettons|dans le pire des|prevoyant qu|stipulant qu|en cas"
        r"|dans l'hypothese|pourvu)(?:\b|(?<=qu)e )[^.;]{0,60}$",
        "S'ils [prennent] Uvira, la route est perdue.",
    ),
    MoodRule(
        "fr",
        "not yet",
        r"\b(?:le temps(?:, [^,.;]{0,30},)?|en attendant|pour|avant|afin|jusqu'a ce)"
        r" qu(?:e |')[^.;,]{0,60}$",
        "Ils attendent, le temps que la route soit [rouverte].",
    ),
    MoodRule(
        "fr",
        "denied",
        r"(?:\bn'|\bne )[^.;,]{0,30}\b(?:pas|jamais|plus|aucun|aucune|point)\b[^.;,]{0,20}$"
        r"|\b(?:aucun|aucune|sans|personne) (?:[\w']+ ){0,2}$|\bn'(?:a|ont) rien vu $"
        r"|(?:^|[:;,.-]) ?pas (?:encore )?$"
        r"|\bce qui n'(?:a|avait) (?:pas|jamais) eu lieu\b[^.;]{0,80}$"
        r"|\b(?:dement\w*|nie(?:nt)?|refute(?:nt)?|conteste(?:nt)?) (?:toute?s?"
        r"|qu'il y ait eu(?: une?| des)?|avoir (?:vu|subi)(?: une?| des)?) (?:\w+ )?$"
        r"|\b(?:dement\w*|nie(?:nt)?|refute(?:nt)?|conteste(?:nt)?) (?:avoir|etre|s'etre)"
        r" (?:ete |[\w-]+ment |encore |jamais )?$"
        r"|\b(?:personne|nul|pas un|aucune?(?: [\w'-]+){1,7}) n'(?:a |ont |est |ait |avait |ete )*$"
        r"|\bpas une? (?:seule? )?(?:[\w-]+ ){1,4}n'(?:a|ont|avait) (?:ete )?$"
        r"|\bni (?:(?:les?|la|des?|une?) |[dl]')?$",
        "L'armée n'a pas [repris] Sake.",
    ),
    MoodRule(
        "en",
        "asked for",
        r"\b(?:call\w*|demand\w*|urg\w*|request\w*|appeal\w*|press\w*|negotiat\w*|require\w*"
        r"|insist\w*|condition|impos\w*)"
        r" (?:for|on|the|an?|immediate|unconditional|full|total|complete|of|and|[\w'-]+){0,1}"
        r"(?: (?:for|the|an?|its|their|immediate|unconditional|full|total|complete|of|and)){0,5} $",
        "The Council demanded the immediate [withdrawal from] Goma.",
    ),
    MoodRule(
        "fr",
        "asked for",
        r"\b(?:appel\w*|exig\w*|demand\w*|reclam\w*|negoci\w*|condition\w*|ordonn\w*)"
        r"(?: (?:au|a|le|la|les|un|une|du|de|des|l'|immediat|inconditionnel|cessez-le-feu|et"
        r"|total)){0,6} $",
        "L'ONU exige le [retrait du M23 de] Goma.",
    ),
    MoodRule(
        "en",
        "feared or possible",
        r"\b(?:fear\w*|threats?|threatened with|risks?|possibility|prospect|possible|potential"
        r"|prevent\w*|avert\w*|stop|end|halt|curb|contain|reverse|thwart\w*|foil\w*|quell"
        r"|imminent|eventual|avoid\w*|any|planned|planning|plotting"
        r"|looming|future"
        r"|prepar\w*(?: for)?|ready for|await\w*|dread\w*|worr\w*|anticipat\w*|spectre|specter"
        r"|scenario|brac\w* for|warn\w* of"
        r"|expect\w*|predict\w*|hypothetical|plans? for|talk of|foresees?|foresaw|envision\w*"
        r"|provid(?:es?|ed|ing) for|pledg\w*|promis\w*|spared|delay\w*|postpon\w*|suspend\w*"
        r"|(?:consequences?|implications?|impact|cost|likelihood|chances?|effects?) of an?"
        r"|cautioned against|cautions against|cautioning against|warn\w* (?:(?!after|when|as"
        r"|that)[\w'-]+ ){0,3}?against|guarante\w*|rehears\w*|modell?(?:ed|ing|s)"
        r"|practi[sc]ed|practi[sc]ing|drill\w* for|alerts?|ordered|orders|ordering|simulat\w*"
        r"|imagin\w*|talks (?:about|on|over)|hoax about"
        r"|discuss\w*)"
        r" (?:(?:of|about|a|an|the|its|their|gradual|ethnic|all|mass"
        r"|possible|imminent|new|further|any|military|armed"
        r"|rebel|rebels'|m23|cndp|adf|codeco|fdlr|lra|army|government|militia|rwandan|ugandan"
        r"|insurgent|jihadist|islamist) )*$",
        "Residents fear an imminent [attack] on Uvira.",
    ),
    MoodRule(
        "en",
        "an aim",
        r"\b(?:aims?|aimed|aiming|bent|intent|focus\w*|keen|hopes?|dreams?|goals?|ambitions?"
        r"|intentions?|threats?|idea|prospects?|possibility|purpose|capable|talk\w*|spoke|sights?"
        r"|attempts?|efforts?|inch|brink|verge|edge|close)"
        rf"(?: [\w']+){{0,3}}? (?:on|of|at|about|to) {_ADV}$"
        r"|\b(?:aims?|aimed|aiming|bent|intent|goals?|hopes?|dreams?|sights?|attempts?|efforts?"
        r"|afraid|worried|event|case|hypothesis)(?: [\w']+){0,3}? (?:on|of|at|about|over)"
        r" (?:the|an?|any|its|their) $",
        "The group is intent on [seizing] Uvira.",
    ),
    MoodRule(
        "en",
        "an aim",
        r"\b(?:concerns?|worr(?:y|ies)|fears?|goals?|aims?|objectives?|targets?|priorit(?:y|ies)"
        r"|ambitions?|intentions?|plans?|purpose|dream|(?:next|final|last|second|third) (?:phase"
        r"|step|stage)"
        r"|missions?|tasks?) (?:(?:is|was|are|remains?|remained|now"
        r"|still"
        r"|being|would be|lies in|over|about|:) )+(?:the |a )?(?:\w+ )?$",
        "The rebels' goal is the [seizure of] Uvira.",
    ),
    MoodRule(
        "en",
        "called to mind",
        r"\b(?:alerted|woken|alarmed|drawn|warned) by (?:the )?(?:first |distant |\w+ )?$",
        "Alerted by the [gunfire], soldiers in Sake did not stir.",
    ),
    MoodRule(
        "fr",
        "called to mind",
        r"\b(?:alerte|reveille|attire|averti)e?s? par (?:les |des |l'|le |la )?$",
        "Alertés par les [coups de feu], les soldats de Sake n'ont pas bougé.",
    ),
    MoodRule(
        "en",
        "only on paper",
        r"\b(?:leaked|secret|draft|confidential|internal|classified) [\w-]+(?: [\w-]+){0,2}?"
        r" (?:describ|detail|outlin|set|lay|map|envisag|contain|discuss)\w*(?: out)?"
        r" (?:(?:the|an?|their|its|plans?|orders?|for) )*$"
        r"|\b(?:plans?|blueprints?|scenarios?) (?:[\w-]+ ){0,3}?(?:describ|detail|outlin|set|lay"
        r"|map|envisag)\w*(?: out)? (?:the |an? )?$",
        "A leaked document describes the [capture of] Sake.",
    ),
    MoodRule(
        "fr",
        "only on paper",
        r"\b(?:confidentiel\w*|secr(?:et|ete)s?|internes?|fuites?|divulguee?s?|plans?|brouillons?"
        r"|scenarios?) (?:[\w']+ ){0,2}?(?:decri(?:t|vent|vait)|detaill\w+|prevoi\w+|esquiss\w+"
        r"|expos\w+|envisag\w+) (?:la |le |l'|une? )$",
        "Un document confidentiel décrit la [prise de] Sake.",
    ),
    MoodRule(
        "en",
        "possible or future",
        r"\b(?:would|will|could|might) (?:then )?be (?:only )?(?:the|its|their) \w+"
        r" (?:time|town|city)\b[^.;,]{0,40}$"
        r"|\b(?:kilomet\w+|km|miles?|hours?|days?|minutes?|steps?|metres|meters) (?:away )?from "
        r"(?:the )?$"
        r"|\b(?:dream\w*|hop\w+|aim\w*|intent|bent) (?:of|on|for) (?:becoming|being) (?:the )?$"
        r"|\b(?:pushed|beaten|driven|turned|forced|repelled|repulsed|stopped|halted|intercepted)"
        r" (?:back |off )?[^.;,]{0,20}before (?:they |it )?(?:could )?$",
        "It would be the third time that Sake has [fallen].",
    ),
    MoodRule(
        "fr",
        "possible or future",
        r"\b(?:serait|sera|pourrait etre) l[ae] \w+ (?:fois|ville|cite|localite)\b[^.;,]{0,40}$"
        r"|\b(?:attend\w*|veill\w+) (?:\w+ )?a ce qu(?:e |')[^.;,]{0,50}$"
        r"|\bse (?:rev\w+|voi\w+|imagin\w+) (?:deja |bientot )?$",
        "Chacun s'attend à ce que la ville [tombe].",
    ),
    MoodRule(
        "fr",
        "an aim",
        r"\b(?:preoccupations?|craintes?|inquietudes?|objectifs?|buts?|cibles?|priorites?|enjeux?"
        r"|ambitions?|intentions?|projets?|visees?|reves?|etapes?|vise|visent|visait|visaient"
        r"|visant|disput\w+)"
        r" (?:[\w'-]+ ){0,4}?(?:(?:reside|est|etait|reste|demeure|sont|serait) (?:dans |bien "
        r"|toujours |desormais )?|: |a )?(?:la |l'|une? )(?:\w+ )?$",
        "L'objectif des rebelles est la [prise de] Uvira.",
    ),
    MoodRule(
        "fr",
        "feared or possible",
        r"\b(?:craign\w*|craint\w*|crainte|peur|menace|risque|eventuel\w*|possible|imminent\w*"
        r"|redout\w*|(?:prepar|appret)\w*(?: a(?= ))?|ambitionn\w*|apprehend\w*|hantise|spectre"
        r"|psychose|scenario|perspective|projet|planifi\w*"
        r"|prochaine?|future?|hypothetique|presume\w*"
        r"|garanti\w*|repet(?:e|ent|aient|ait|er|ition)|(?:en|mises?) garde contre|complot\w*"
        r"|foment\w*|projet(?:e|es"
        r"|er)"
        r"|ordonn\w+|eviter|prevenir|empech\w*|dejou\w*|tout|toute|prevoi\w+|insist\w+ sur"
        r"|discut\w+"
        r"|simul\w+"
        r"|(?:menaces?|menacee?s?|risques?|peur|crainte) (?:permanente?s?|constante?s?|perpetuelle"
        r"|imminente?s?|reelle)?"
        r"|(?:report|suspend|differ|retard)(?:e|er|ent|ait|u|us)|prochaine etape est)"
        r" (?:(?:de|d'|du|des|un|une|la|le|les|l'|son|leur|nouvelle|nouveaux|possible"
        r"|imminente) ?)*$",
        "Les habitants craignent une [attaque] sur Uvira.",
    ),
    MoodRule(
        "sw",
        "wanted, tried or threatened",
        rf"\b\w+(?:{_HELD_BACK}|taka|takiwa|lenga|(?<!ma)panga|jaribu|tishia|kusudia|ahidi|nuia"
        r"|hofia|ogopa|omba|amuru|tarajia|weza|wezekani|subiri|agiza|zuia|zuwia|kataza|shindwa|karibia|apa|saidia|kubali"
        r"|himiza|sihi|kwaza|kusudi|iandaa|jiandaa) (?:[\w']+ ){0,3}$",
        "Waasi walitaka [kuuteka] mji wa Sake.",
    ),
    MoodRule(
        "sw",
        "possible or future",
        r"\b(?:haijulikani|haijafahamika|haifahamiki|huenda|labda|hofu ya|tishio la|hatari ya"
        r"|uwezekano wa|pengine|ili|nusura|nia ya|lengo la|amri ya|azma ya|mpango wa|jaribio la"
        r"|juhudi za) (?:[\w']+ ){0,3}$",
        "Huenda waasi [wakateka] Uvira.",
    ),
    MoodRule(
        "sw",
        "denied",
        r"\b(?:bila|hakuna|hapana) (?:[\w']+ ){0,2}$",
        "Waasi waliondoka bila [mapigano] huko Sake.",
    ),
    MoodRule(
        "sw",
        "brought to an end",
        r"\b(?:\w*(?:sitish|komesh|simamish|maliz)w?(?:a|aji|wa)|mwisho) "
        r"(?:(?:wa|kwa|mara moja|haraka|kabisa) ){0,2}$",
        "Viongozi walikubaliana kusitisha [mapigano] mjini Doha.",
    ),
    MoodRule(
        "sw",
        "not yet",
        r"\b(?:hadi|mpaka(?! wa)|iwapo|kama|endapo|ikiwa)\b[^.;,]{0,40}$",
        "Iwapo waasi [wameteka] Uvira, barabara itapotea.",
    ),
)  # fmt: skip
