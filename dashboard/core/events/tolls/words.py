"""Words that tell of killed and wounded, and what makes a figure none of one event's toll.

English beside French beside Swahili, in plain letters (``core/plain.py``); a row may be extended
without touching the reading of it.
"""

from __future__ import annotations

from dashboard.core.quick_patterns import quick
from dashboard.model import Harm

#: Who is killed or wounded: nouns that a figure may count ("12 civilians", "deux militaires").
PEOPLE = (
    "people|persons?|civilians?|villagers?|residents?|inhabitants?|men|man|women|woman|child"
    "|children"
    "|bab(?:y|ies)|girls?|boys?|students?|pupils?|farmers?|fishermen|traders?|miners?|worshippers"
    "|refugees?|idps?|displaced|soldiers?|troops|fighters?|rebels?|militia(?:men|man)?|insurgents?"
    "|militants?|terrorists?|assailants?|attackers?|gunmen|bandits?|peacekeepers?|blue helmets?"
    "|(?:police )?officers?|police(?:men|man)?|guards?|rangers?|eco-guards?|teachers?|nurses?"
    "|doctors?"
    "|priests?|passengers?|workers?|victims?|others?|members?|congolese|combatants?|elements?"
    "|hostages?"
    "|personnes?|civils?|civiles|habitants?|villageois|hommes?|femmes?|enfants?|bebes?|filles?"
    "|garcons?"
    "|eleves?|etudiants?|agriculteurs?|cultivateurs?|paysans?|pecheurs?|commercants?|creuseurs?"
    "|orpailleurs?|fideles|refugies?|deplaces?|militaires?|soldats?|combattants?|rebelles?"
    "|miliciens?"
    "|insurges?|terroristes?|assaillants?|bandits?|casques bleus|policiers?|gardes?|ecogardes?"
    "|enseignants?|infirmiers?|medecins?|pretres?|passagers?|victimes?|autres|membres?|elements?"
    "|jeunes|otages?|chauffeurs?|notables?|adf|maimai|mai-mai|wazalendo"
)

#: The same in Swahili, where the figure stands behind: "watu 12", "raia wanne".
PEOPLE_SW = (
    "watu|mtu|raia|wakazi|wakaazi|wanakijiji|wanavijiji|wanawake|mwanamke|wanaume|mwanaume|watoto"
    "|mtoto|vijana|wakimbizi|wanajeshi|mwanajeshi|askari|waasi|wapiganaji|wanamgambo|polisi"
    "|wakulima"
    "|wavuvi|wachimbaji|walinda amani|wengine|magaidi|wafanyabiashara|wanafunzi"
)

#: Words right behind whom they count, by what they tell: "12 civilians were killed", "12 dead".
BEHIND = {
    Harm.KILLED: (
        "killed|slain|murdered|massacred|slaughtered|executed|beheaded|decapitated|lynched"
        "|shot dead"
        "|hacked to death|burned to death|burnt to death|stabbed to death|gunned down"
        "|dead(?! bod)|died|lives|lost their lives|lost his life|lost her life|perished|deaths"
        "|fatalities"
        "|tuee?s?|abattue?s?|massacree?s?|assassinee?s?|decapitee?s?|egorgee?s?|executee?s?"
        "|morte?s?"
        "|deces|decedee?s?|peri|perdu la vie|trouve la mort|succombe|perdu leur vie"
        "|perdu leurs vies"
        "|wameuawa|waliuawa|ameuawa|aliuawa|wauawa|wameuwawa|waliuwawa|wauwawa|waliuliwa|wameuliwa"
        "|wamefariki|walifariki|wamekufa|walikufa|wamepoteza maisha|walipoteza maisha|kuuawa"
        "|kuuwawa"
    ),
    Harm.WOUNDED: (
        "wounded|injured|hurt|blessee?s?|wamejeruhiwa|walijeruhiwa|amejeruhiwa|alijeruhiwa"
        "|wajeruhiwa|kujeruhiwa|majeruhi"
    ),
}

#: What a toll came to, right before the figure; the word "toll" stands before it in the sentence:
#: "the toll of the attack has risen to 31", "put the death toll at nine", "le bilan s'élève à 12".
CAME_TO = quick(
    r"\b(?:toll|bilan)\b[^.;:]{0,100}? (?P<said>(?:risen|rose|rises|climbed|increased"
    r"|grown|stands|stood|now|put) (?:to|at)|at|alourdi a|passee? a|monte a|s'eleve a|s'elevait a"
    r"|est de|etait de)(?: (?:now|desormais|deja))? ?$"
)

#: What an attack does to lives: those it saved or changed are no toll.
TAKES_LIVES = quick(
    r"\b(?:claim(?:s|ed|ing)?|cost(?:s|ing)?|took|takes?|taking|taken|lost|losing)"
    r"(?: (?:at least|more than|some|about|around|nearly|over))? $"
)

#: Who is blamed for what they did, some time: "they are accused of killing 3,000".
BLAMED = quick(
    r"\b(?:accused? of|accuse\w* d[e']|blamed? for|responsible for|responsables? d[e']|known for"
    r"|suspected of|soupconne\w* d[e']|notorious|reput\w+|wanashutumiwa|wanatuhumiwa)\b"
)

#: Some more than those counted before: "two others later died", "15 more bodies".
FURTHER = quick(
    r"\b(?:others?|another|more|further|later|of them|autres?|d'entre eux|wengine|mwingine)\b"
)

#: What may stand between: "were later", "who were", "ont ete", "auraient ete".
BETWEEN = (
    "who|confirmed|were|was|are|is|have|had|has|been|being|got|reportedly|also|later|then"
    r"|confirmed|left"
    "|reported|brutally|seriously|badly|slightly|critically|fatally|instantly|others?"
    "|qui|a|ont|avait|avaient|aurait|auraient|est|sont|etait|etaient|fut|furent|sera|seront|serait"
    "|seraient|ete|deja|egalement|aussi|froidement|atrocement|sauvagement|grievement|gravement"
    "|legerement|ainsi|non armes|innocents?"
)

#: Words right before whom they count: "killing at least 12 civilians", "tuant deux militaires".
BEFORE = {
    Harm.KILLED: (
        "kill|kills|killed|killing|murdered|murdering|massacred|massacring|slaughtered|slaughtering"
        "|executed|executing|beheaded|beheading|shot dead|hacked to death"
        "|(?:claim|cost|took|take|claimed|claiming|costing|taking) the lives of|(?:the )?deaths? of"
        "|(?:the )?killings? of|(?:the )?massacre of|(?:the )?murder of"
        "|death toll (?:of|at|is|stands at|stood at|now stands at)"
        "|tue|tuent|tuant|tua|tuerent|abattu|abattant|abattent|massacre|massacrant|assassine"
        "|assassinant"
        "|execute|executant|decapite|egorge|cout(?:e|ant) la vie a|cout(?:e|ant) la vie d'"
        "|la mort (?:de|d'|des)|le massacre (?:de|d')|l'assassinat (?:de|d')"
        "|kuua|kuuwa|kuwaua|kuwauwa|waliua|wameua|walioua|waliwaua|wamewaua|wauwa|waua|yameua"
        "|limeua"
        "|kimeua|wameuwa|waliuwa|yaliua|lililoua|yaliyoua|wawaua|wamewauwa|waliwauwa|wawauwa"
    ),
    Harm.WOUNDED: (
        "wound|wounds|wounded|wounding|injure|injures|injured|injuring"
        "|blesse|blessant|blessent|blessa|kujeruhi|kuwajeruhi|wamejeruhi|walijeruhi|waliwajeruhi"
        "|wamewajeruhi"
    ),
}

#: How it was done, between the word and the figure: "tué à la machette trois civils".
HOW = (
    "a la machette|par balles?|a l'arme blanche|a coups de (?:machettes?|balles?)|sauvagement"
    "|atrocement|froidement|egalement|aussi|notamment|another|also|a further|kikatili|kwa mapanga"
    "|kwa risasi"
)

#: What opens the telling of some of those who were counted: "three civilians, including a child".
AMONG = (
    r"including|among them|among whom|dont|parmi lesquel\w+|parmi eux|y compris|notamment|wakiwemo"
    r"|wakiwamo|akiwemo|miongoni mwao?|of whom|most of them|(?:among|parmi) (?:the|les|ces|those)"
    r" (?:victims?|dead|killed|wounded|victimes|morts|tues|blesses)"
)

#: One somebody is a toll, too: "killed a soldier", "un civil a été tué".
ONE = "one|an?|une?"

#: Words that say that nobody was, or that it has not happened: "could kill", "sans tuer".
UNREAL = quick(
    r"\b(?:not|n't|never|no|nobody|without|could|would|can|may|might|will|shall|must|should|cannot"
    r"|if|threaten\w*|plan\w*|vow\w*|want\w*|tried|try|attempt\w*|avoid\w*|prevent\w*|risk\w*"
    r"|to(?! have)|ni|ne|n'|pas|jamais|sans|aucun|aucune|pourrai\w*|menac\w*|voul\w*|tent\w*|pour"
    r"|risqu\w*|kama|huenda|bila|hakuna)(?: [\w']+){0,2} ?$"
)

#: What a figure tells of months, of a whole war, or of several events together is of none of them.
#: "7,000 dead since January", "22 civils tués depuis six jours", "tangu mwezi Machi".
PERIOD = quick(
    r"\b(?:since|so far|to date|until now|overall|altogether|this year|in total|a total of|all told"
    r"|(?:in|over|within|during|for|throughout) (?:just |only |less than |more than |about "
    r"|around )?"
    r"(?:the )?(?:last|past|previous|recent|\w+|\w+ \w+) (?:days|weeks|months|years|decades?)"
    r"|(?:each|every|per|a) (?:day|week|month|year)|between (?:\w+ ){1,3}and (?:\w+ ){0,2}\d{4}"
    r"|in (?:the (?:year )?)?(?:19|20)\d\d|decades?|years of|in recent (?:days|weeks|months|years)"
    r"|(?:earlier|initial|previous|first|provisional earlier) (?:death )?(?:toll|count|report)\w*"
    r"|depuis|jusqu'(?:ici|a present|a ce jour)|a ce jour|cette annee|ce mois|au total|en tout"
    r"|(?:entre|between) (?:les? )?\d+ (?:\w+ )?(?:et|and) (?:le )?\d+|un total|(?:du|ce) mois"
    r"|de (?:l'annee|la semaine)|of the (?:month|year|week)"
    r"|(?:en|dans) l'espace de|en (?:l'intervalle de |moins de |plus de )?[\w-]+ "
    r"(?:jours|semaines|mois|ans)"
    r"|(?:au cours|lors|durant|pendant) (?:des?|les|ces)? ?(?:\w+ ){0,2}(?:derni\w+|jours"
    r"|semaines|mois"
    r"|annees)|ces derni\w+|par (?:jour|semaine|mois|an)|en (?:19|20)\d\d"
    r"|(?:bilan|chiffre) (?:initial|precedent)|premier bilan|deja fait"
    r"|tangu|hadi sasa|mpaka sasa|mwaka huu|jumla ya|kwa jumla|katika (?:kipindi|muda)"
    r"|(?:kwa|ndani ya) (?:muda|kipindi|siku|wiki|miezi|miaka))\b"
)

#: A whole war or wave as what killed: "the conflict has killed thousands".
WHOLE = quick(
    r"\b(?:war|wars|conflict|conflicts|genocide|insurgency|rebellion|crisis|guerre|guerres|conflit"
    r"|conflits|insurrection|rebellion|crise|insecurite|insecurity|vita|mgogoro|machafuko)\b"
)

#: Several events in one figure: "in two attacks", "dans plusieurs villages".
SEVERAL = quick(
    r"\b(?:two|three|four|five|six|several|various|different|separate|multiple|many|other|both"
    r"|repeated"
    r"|series of|wave of|string of|spate of|deux|trois|quatre|cinq|six|plusieurs|differente?s"
    r"|quelques|diverse?s|serie d[e']|vague d[e']|une dizaine de|nombreuses?|ces|these|les"
    r"|successives?|simultanees?|mashambulizi|mashambulio|vijiji|autres)(?: [\w-]+){0,2}?"
    r" (?:attacks|raids|ambushes|incidents|villages|places|locations|attaques|incursions|embuscades"
    r"|villages|localites|endroits|groupements|kadhaa|mawili|viwili|matatu|vitatu|tofauti)\b"
    r"|\b(?:(?:another|a second|une autre|un autre|une seconde)(?: \w+)? (?:attack|raid|ambush"
    r"|incident|assault|village|attaque|incursion|embuscade|assaut|localite)"
    r"|similar|similaires?|double (?:attaque|attack)|port(?:e|ant|ent) a|br(?:ought|ings?"
    r"|inging) (?:the|to)"
    r"|separately|elsewhere|ailleurs|jingine|kwingine|meanwhile"
    r"|par ailleurs|wakati huo huo|wakati huohuo)\b"
)

#: What kills without an attack, wherever its sentence names it.
NO_ATTACK = quick(
    r"\b(?:cholera|ebola|mpox|measles|malaria|epidem\w+|outbreak|disease|virus|famine|hunger"
    r"|malnutrition"
    r"|starv\w+|accidents?|crash(?:ed)?|flood\w*|landslide\w*|mudslide\w*|earthquake|eruption"
    r"|lightning"
    r"|capsiz\w+|shipwreck|drown\w*|collaps\w+|stampede|rougeole|paludisme|maladie|faim|accident\w*"
    r"|inondation\w*|glissement\w*|eboulement\w*|seisme|eruption|foudre|naufrage|noyes?|noyade"
    r"|ravine?s?|overturn\w*"
    r"|incendie accidentel|kipindupindu|surua|ajali|mafuriko|maporomoko|ugonjwa|njaa|tetemeko)\b"
)

#: What takes up the attack of the sentence before: "lors de cette incursion, 5 civils".
TAKES_UP = quick(
    r"\b(?:(?:in|during|by) (?:the|this|that|these) (?:latest |deadly |same )?(?:attack|raid|ambush"
    r"|clash|clashes|fighting|assault|incursion|bombardment|shelling|strike)"
    r"|(?:lors de|au cours de|pendant|dans|durant) (?:cette|ces|cet|l') ?(?:meme )?(?:attaque"
    r"|incursion|embuscade|affrontements|combats|assaut|bombardement|accrochage)"
    r"|(?:katika|wakati wa) (?:shambulio|shambulizi|mapigano|uvamizi|hujuma)"
    r" (?:hilo|hayo|huo|hiyo))\b"
)

#: A place that only says where another lies: "in the commune of X", "pres de X", "west of X".
WHERE_IT_LIES = quick(
    r"\b(?:agglomeration|commune|chef-lieu|secteur|groupement|chefferie|quartier|pres|proche"
    r"|voisine?|near|close|outside|kms?|kilom\w+|miles?|nord|sud|est|ouest|north\w*|south\w*"
    r"|east\w*|west\w*|limites?|suburb\w*|outskirts|area|zone|karibu|kilomita|mpakani|capital"
    r"|centre|axe|road|route)(?: (?:de|du|des|d'|of|to|from|the|la|le|l'|city|town|ville|cite"
    r"|village|rurale?|na|ya|wa|with|avec|au|a))* ?$"
)

#: What a force did before: "who have killed thousands", "days after killing 30", "qui ont tue".
DID_BEFORE = quick(
    r"\b(?:(?:who|whose|having|ayant)(?: [\w-]+){0,2}|(?:which|that|qui) (?:have|has|had|ont)"
    r"(?: [\w-]+)?|(?:after|before|since|apres(?: avoir)?|avant de|baada ya|kabla ya)"
    r"(?: [\w-]+){0,3}) ?$"
)

#: Another attack that a sentence names, between one and the toll.
ATTACK = quick(
    r"\b(?:attacks?|raids?|ambush|clash(?:es)?|massacres?|bombings?|shelling|assault|incursions?"
    r"|attaques?|embuscades?|affrontements|combats|tueries?|shambulio|shambulizi|mashambulizi"
    r"|mapigano)\b"
)

#: What opens a sentence that plainly goes on with the attack before it.
GOES_ON = quick(
    r"(?:[\"'(-] ?)*(?:(?:the|this|that|these|those) (?:[\w-]+ ){0,2}?(?:attacks?|raids?|ambush"
    r"|clash"
    r"|clashes|fighting|assault|incursion|explosion|blast|bombings?|shelling|strikes?|massacre"
    r"|bombardment|attackers|assailants|killings?)"
    r"|(?:l'|cette |cet |ces |le |la |les )(?:[\w-]+ ){0,1}?(?:attaque|incursion|embuscade"
    r"|affrontements|combats|assaut|explosion|bombardements?|massacre|assaillants"
    r"|miliciens"
    r"|agresseurs|drame|tuerie|accrochage)"
    r"|(?:shambulio|shambulizi|mapigano|mauaji|uvamizi|hujuma|washambuliaji)"
    r"|they|ils|elles|a provisional (?:death )?toll|the (?:provisional )?(?:death )?toll"
    r"|(?:le|un) bilan(?: provisoire)?|le bilan est)\b"
)
