"""What stands between a cue and a place: asides, words that something took place, lists."""

from __future__ import annotations

from dashboard.core import late_patterns as re

#: The months in English, for a group of alternatives.
MONTHS_EN = "january|february|march|april|may|june|july|august|september|october|november|december"
#: The days of the week in French, for a group of alternatives.
DAYS_FR = "lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche"
#: The months in French, for a group of alternatives.
MONTHS_FR = "janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre"

#: What may stand between a French verb and its preposition: "entrés la nuit dernière à".
WHEN_OR_HOW_FR = (
    r"(?:(?:dans )?(?:la|cette) (?:nuit|soiree|matinee|journee)(?: derniere| d[eu] \w+)?"
    rf"|(?:hier|{DAYS_FR}|tot)(?: (?:matin|soir|dernier|apres-midi|le matin))?|au petit matin"
    r"|a l'aube|en fin de \w+|vers \d+ ?h\w*|sans (?:combat|combattre|resistance|coup ferir|heurt)"
    r"|par surprise|en (?:force|masse|nombre))"
)

#: "On Tuesday", "dans la nuit du 5 au 6 mai", "vers 18 heures": says when.
_WHEN = (
    rf"\b(?:\w+day|{DAYS_FR}|{MONTHS_EN}|{MONTHS_FR}|(?:19|20)\d\d|today|yesterday"
    r"|tonight|overnight|morning|afternoon|evening|night|nightfall|dawn|dusk|noon|midnight|weeks?"
    r"|weekend|week-end|months?|hours?|days?|later|earlier|hier|aujourd'hui|matin|matinee|midi"
    r"|soir|soiree|nuit|aube|veille|avant-veille|lendemain|semaines?|mois|heures?|jours?|journee"
    r"|apres-midi|\d\d?h\d*|minuit"
    r"|jumatatu|jumanne|jumatano|alhamisi|ijumaa|jumamosi|jumapili|leo|jana|usiku|asubuhi)\b"
)
#: "According to the mayor", "a indiqué une source": says who says it.
_WHO_SAYS = (
    r"\b(?:according to|selon|d'apres|kwa mujibu|(?:said|says|reported|told|added|indique|declare"
    r"|precise|affirme|rapporte|renseigne|confie|explique|annonce|rapportent|precisent|indiquent"
    r"|affirment|temoigne|asema|alisema))\b"
)
#: "After heavy fighting", "sans résistance": says how.
_HOW = (
    r"\b(?:apres|a l'issue|au terme|a la suite|suite|sans|malgre|avec|after|following|despite"
    r"|without|with) [^,]{0,40}\b(?:combats?|affrontements?|accrochages?|heurts|tirs|resistance"
    r"|fusillade|offensive|assaut|fighting|clashes|battles?|gunfire|shelling|assault)\b"
)
_ASIDE = re.compile(f"{_WHEN}|{_WHO_SAYS}|{_HOW}")
_WHEN_END = re.compile(rf"{_WHEN}[^,]{{0,12}}$")


#: How or when, without commas: "quitté dans la précipitation sa base de".
_MANNER = re.compile(
    r" (?:dans la (?:precipitation|nuit|matinee|soiree|journee|foulee|panique|debandade)"
    r"|a la hate|en (?:catastrophe|debandade|hate|trombe|force|nombre)|sans (?:combattre|combat"
    r"|combats|resistance|coup ferir|se battre)|in (?:haste|a hurry|disarray|panic|force)|without"
    rf" (?:a fight|resistance|a shot|fighting)|(?:hier|ce|cette|tot le|{DAYS_FR})"
    r"(?: (?:matin|soir|nuit|dernier|passe|apres-midi))?"
    r"|(?:on|last|this|late|early|late on|early on) (?:(?:(?!mid)\w+day|monday|night)(?: (?:morning"
    r"|evening"
    r"|night|afternoon))?|week|night|weekend|month)"
    r"|(?!mid)\w+day(?: (?:morning|evening|night|afternoon))?"
    rf"|(?:en|in) (?:early |late |mid-|debut |fin )?(?:{MONTHS_EN}|{MONTHS_FR})(?: (?:19|20)\d\d)?"
    r"|depuis (?:hier|ce matin|(?:une?|deux|trois|quatre|cinq|\d+|quelques|plusieurs) (?:jours?"
    r"|heures?"
    rf"|semaines?|mois)|{DAYS_FR})|since (?:yesterday|(?!mid)\w+day)"
    r"|yesterday|overnight|aujourd'hui|encore|again|de nouveau|a nouveau|aussi|egalement|also)"
    r"(?= (?!(?:le|la|les|l'|the)? ?(?:matin|soir|nuit|morning|night)))"
)


#: "(former partisans of the last war)", with no bracket inside.
IN_BRACKETS = re.compile(r" ?\([^()]{0,120}\)")


def without_asides(gap: str) -> str:
    """A gap without what brackets hold, and commas set apart only to say when or who says it.

    >>> without_asides(" attaque, la nuit du 18 janvier, le site de ")
    ' attaque le site de '
    >>> without_asides(" on monday, in "), without_asides(", a town, in ")
    (' on monday in ', ', a town, in ')
    """
    gap = _MANNER.sub("", IN_BRACKETS.sub("", gap) if "(" in gap else gap)
    if "," not in gap:
        return gap
    first, *parts = gap.split(",")
    kept, soft = first, bool(_WHEN_END.search(first))
    for n, part in enumerate(parts):
        if n < len(parts) - 1 and _ASIDE.search(part):
            soft = True
            continue
        kept += ("" if soft else ",") + part
        soft = bool(_WHEN_END.search(part))
    return kept


#: "Took place", "ont éclaté": what is said of a fight that is told, not called to mind.
TOOK_PLACE = re.compile(
    r"\b(?:took place|taking place|tak(?:e|es) place|occurr\w+|erupt\w*|broke out|rag(?:ed|es|ing)"
    r"|(?:is|are|was|were|been) (?:also )?(?:reported|ongoing|under way|underway|raging|continuing"
    r"|fought|heard|recorded|observed|signall?ed)|continu\w+|resum\w+|intensif\w+|spread|flared"
    r"|began|begun|started"
    r"|concentrated|centred|centered"
    r"|(?:ont|ayant|avaient) (?:\w+ )?(?:eu lieu|eclate|oppose|repris|fait rage|debute"
    r"|commence|dure|continue|gagne|ete (?:\w+ )?(?:signal|rapport|observ|enregistr|entend)\w+)"
    r"|concentres?|concentrees?|a eu lieu|eurent lieu"
    r"|(?:se sont|s'etaient) (?:\w+ )?(?:deroule|produit"
    r"|intensifie|poursuivi|etendu"
    r"|deplace"
    r"|concentre|propage|tenu)\w*"
    r"|s'(?:est|etait) (?:\w+ )?(?:deroule|produit|intensifie|poursuivi)\w*"
    r"|se (?:deroul|poursuiv|concentr|intensifi|produis|propag)\w+|font rage|faisaient rage"
    r"|eclat\w+"
    r"|sont (?:\w+ )?(?:signal|rapport|observ|enregistr|entend|concentr)\w+|survenue?s?"
    r"|perpetree?s?"
    r"|menee?s?|commise?s?|yalizuka|yamezuka|yanaendelea|yaliendelea|yalitokea|yametokea|evoluent"
    r"|resonn\w+|retenti\w*"
    r"|yameripotiwa|yaliripotiwa)\b"
)

#: "Notably", "dont": what follows says more closely where.
NAMELY = re.compile(
    r"[,:(]? ?\b(?:notably|particularly|in particular|especially|mainly|mostly|chiefly|namely"
    r"|including|among (?:which|them)(?: (?:is|are|was|were))?|parmi lesquel(?:le)?s|y compris"
    r"|such as|precisely|specifically|more precisely|principally|primarily|notamment"
    r"|particulierement|en particulier|principalement|surtout|precisement|plus precisement|dont"
    r"|comme|tel(?:le)?s? que|ainsi que|a savoir|essentiellement|ikiwemo|hasa|hususan|yakiwemo"
    r"|vikiwemo|zikiwemo)\b"
    r"(?: (?:in|at|around|near|on|towards?|the|a|au|aux|en|dans|sur|autour|pres|vers|la|le|les|de"
    r"|d'|du|des|celles?|ceux|towns?|villages?|cities|localites?|villes?|cites?|zones?|areas?|axes?"
    r"|collines?|quartiers?|west|east|north|south|ouest|est|nord|sud|side|cote|la part|katika|huko"
    r"|miji|vijiji|ya|za)){0,7} ?(?:d'|l')?$"
)

#: What may be named one by one.
KINDS_OF_PLACE = (
    r"(?:villages?|towns?|localit(?:y|ies|es?)|cit(?:y|ies|es?)|areas?|zones?|positions?|entites?"
    r"|agglomerations?|neighbou?rhoods?|quartiers?|places|endroits|sites?|camps?|axes|axis|hills"
    r"|collines|fronts?|bases?|settlements?|territor(?:y|ies)|territoires?|communes?|chiefdoms?)"
)

#: "Two other villages in the area, X and Y": which ones they are.
NAMED_NEXT = re.compile(
    r"[^,;.:]{0,60}?\b(?:two|three|four|five|six|several|many|other|further|another|more|\d+|deux"
    r"|trois|quatre|cinq|six|plusieurs|autres?|nouvelle|nouveau|une?|an?)(?: [\w'-]+){0,3}?"
    rf" {KINDS_OF_PLACE}(?: [\w'-]+){{0,6}}, (?:(?:a|au|aux|in|at|the|la|le|les) )?"
    # "miji miwili mikubwa, Goma na Bukavu"
    r"|[^,;.:]{0,30}?\b(?:miji|vijiji|maeneo|mitaa|kambi|wilaya) (?:miwili|mitatu|minne|mitano"
    r"|viwili|vitatu|vinne|vitano|mawili|matatu|mbili|tatu|kadhaa|mingi|vingi|mengi|mingine"
    r"|vingine|mengine)(?: [\w'()-]+){0,12}, (?:(?:ya|za|wa|hasa|ikiwemo|vikiwemo) )?"
)

_KIND_WORD = (
    r"(?:town|towns|city|cities|village|villages|locality|localities|area|areas|settlements?|hills?"
    r"|hill|heights|parts?|outskirts|vicinity|surroundings|environs|camp|camps|site|sites|centre"
    r"|center|territory|chiefdom|sector|plateau|highlands|plain|valley|forest|park|road|axis|bridge"
    r"|market|hospital|airport|mine|neighbou?rhoods?|districts?|suburbs?|quartiers?|commune|cite"
    r"|cites|ville|villes|localites?|agglomerations?|entites?|zones?|collines?|hauteurs|alentours"
    r"|environs|peripherie|territoires?|chefferie|secteur|groupement|plateaux?|hauts plateaux"
    r"|plaine|vallee|foret|axe|route|pont|marche|hopital|aeroport|carre|champs|entree|sortie"
    r"|large|nord"
    r"|sud|est|ouest|north|south|east|west|region|province|position|positions|base|bases|mji|miji"
    r"|kijiji|vijiji|eneo|maeneo|kambi|wilaya|tarafa|mtaa|kata)"
)
_PREPOSITION = (
    r"\b(?:in|at|near|close to|not far from|a proximite|proches?|around|outside|inside|across"
    r"|within|between|on|above|along|throughout|over"
    r"|overlooking|surrounding|a|au|aux|en|dans|pres|sur|autour|entre|vers|non loin|le long"
    r"|surplombant|katika|huko|karibu na|kwenye|kwenyi|mjini|kijijini|ndani ya|jijini|wilayani"
    r"|tarafani|mkoani|jimboni|kambini|kisiwani)"
)
_WORD = r"[\w'-]+ "

#: Right before a place where something happens: "in the nearby village of", "sur les hauteurs de".
LOCATIVE = re.compile(
    rf"{_PREPOSITION} (?:(?:(?:the|la|le|les|de|d'|du|of|wa|cha|ya|nearby|neighbou?ring"
    rf"|deux|two|three|trois|several|plusieurs) ?|l'|d')*"
    rf"|(?:{_WORD}){{0,4}}?(?:[ld]')?{_KIND_WORD} (?:{_WORD}){{0,2}}?"
    rf"(?:of|de|d'|du|des|called|named|near|around|overlooking|above|surplombant|appelee?|wa|cha|ya"
    rf"|la|za)? ?(?:la |le |les |l')?)$"
)

#: "10 people in X, 5 in Y", "on 3 May in X; 5 May in Y": the same deed at a further place.
SHARED_OUT = re.compile(
    r"(?:[,;]|[,;]? (?:and|et|puis|na)) (?:and |et |on |le )?(?:\d+(?:er)?|one|two|three|four"
    r"|five|six|seven|eight|nine|ten|another"
    r"|une?|deux|trois|quatre|cinq|sept|huit|neuf|dix|onze|douze|autres?|d'autres) "
    r"(?:[\w'-]+ ){0,3}?(?:a|au|in|at|dans|huko|katika) "
    r"(?:(?:the|la|le|village|localite|cite|town|of|de|d') ?)*$"
)

#: "Seized X in January, followed by the town of Y": Y as well.
THEN_TOO = re.compile(
    r"(?:(?:,|'s?) (?!which|who|where|and)[^,.;:]{3,60},(?= and | then | et | puis ))?"
    r"(?:,? ?(?:(?:on|in|last|late|early|this|that|the|of|en|fin|debut) )*(?:[\w-]+ ){0,2}?"
    rf"(?:\w+day|{MONTHS_EN}|week|month|year|night|morning|evening|(?:19|20)\d\d|earlier"
    rf"|{DAYS_FR}|{MONTHS_FR}))?"
    r",? (?:and(?: then| later| also)?|then|followed(?: [\w-]+){0,3} by|before|along with|together"
    r" with|as well as|et(?: ensuite)?|puis|suivie? (?:de|d')|avant|ainsi que) ?"
    r"(?:(?:(?:an? |une )?(?:large |grande |bonne |majeure )?(?:parts?|partie) (?=of |de |d')"
    r"|most|much"
    r"|half|the|nearby|neighbou?ring|key|strategic|important|lakeside|mining|border|regional"
    r"|provincial|town|city|village|towns|villages|capital|of|la|le|les|l'|cite|ville|localite"
    r"|de|d') ?)*"
)
#: Nothing is told of the further place itself: no verb follows, only when, or the end.
ENDS_THERE = re.compile(
    r"$|[.;:)\"]|, (?!which|who|where)"
    r"|,? (?:(?:on|in|last|this|early|late|two|three|a|the|by|at|en|au|le|fin|debut|mi) "
    rf"(?:[\w-]+ ){{0,3}}?)?(?:\w+day|{MONTHS_EN}|weeks?|months?|days?|year|night|morning|later"
    rf"|earlier|(?:19|20)\d\d|{DAYS_FR}|{MONTHS_FR}|from|before|after)\b"
)
#: "Some of the towns have been occupied for months, including X": X is one of them.
AMONG_THEM = re.compile(
    r"[^.;:]{0,60}, (?:including|among them|such as|notably|dont|notamment|y compris)"
    r" (?:(?:its|the|their|key|strategic|town|towns|village|villages|city|of|centre|center|known|as"
    r"|and|those|la|le|les|l'|cite|ville|de|d'|celles?|ceux) )*"
)

#: "The attack took place after fighters entered a village near X": there it was.
ENTERED_WHEN = re.compile(
    r" (?:[\w-]+ ){0,3}?(?:took place|happened|occurred|came|began|started) (?:[\w-]+ ){0,3}?"
    r"(?:after|when|as) [^.;,]{1,90}?\b(?:went into|entered|stormed|burst into|broke into|raided"
    r"|descended on|arrived (?:in|at)|came (?:in)?to|moved into|crossed into|surrounded)"
    r" (?:(?:an?|the|nearby|small|village|town|hamlet|camp|site|of|called|near|in|at|market"
    r"|locality) )*"
)

#: "In X, before spreading to Y": there, too.
SPREAD_TO = re.compile(
    r"[^.;]{0,70}? (?:have|had|has|se sont|s'est|s'etaient) (?:\w+ )?(?:spread|moved|shifted"
    r"|etendue?s?|propagee?s?|deplacee?s?)(?: [^.;,]{0,30}?)?"
    r"(?: to| into| towards?| vers| a| au| jusqu'a| dans)"
    r"(?: (?:the|la|le|les|localites?|villages?|voisine?s?|nearby|neighbou?ring|of|de))*"
    r" ?(?:d'|l')?$"
    r"|,? (?:before|avant de|puis|and then|and later|and|et|kabla ya) (?:spread(?:ing)?|mov(?:ed"
    r"|ing)"
    r"|s'etendre|s'etendaient|gagner|se propager|se deplacer|kuenea)(?: (?:to|into|on to|a|au|aux"
    r"|dans|vers|sur|jusqu'a|hadi))?(?: (?:the|la|le|les|zone|zone de sante|localite|village"
    r"|villages|town|cite|secteur|of|de|du|d'))* ?(?:d'|l')?$"
)

#: "X was the scene of", "X a connu", before a word for a fight.
UNDERWENT = re.compile(
    r"(?:, [^,.;]{3,50},)?(?: [\w'-]+| ?\([^)]{0,30}\)){0,2},? (?:(?:has|have|had|was"
    r"|were|been|also|again|ont|a|avait"
    r"|avaient|est|sont|ete|aussi|egalement|encore|de nouveau) ){0,4}(?:the |le |la |les )?(?:scene"
    r"|theatre|site|target|targets|cibles?|victimes?|proie|premiere?s?|object|objet|hit|rocked"
    r"|shaken|struck|affected|ravaged|gripped|plagued|marred|torn|saw|seen|witnessed|experienced"
    r"|suffered|endured|connus?|connu|connait"
    r"|connaissent"
    r"|vecu|vit|vivent|subi|subit|subissent|enregistre|enregistrent|secoues?|secouees?|touchees?"
    r"|touches|visees?|frappees?|endeuillee?s?)"
    r" (?:(?:of|by|by|to|de|d'|des|du|par|a|une?|an?|the|les?|la|l'|ces?|cette|aux?|subir|plusieurs"
    r"|several|new|nouvelles?|nouveaux|violents?|heavy|fierce|deadly|multiples|en"
    r"|adf|m23|codeco|fdlr|lra|rebel|militia|armed|drone|mortar|artillery|suspected|rebelles?) ?"
    r"|l'|d')*$"
)

#: "X, where rebels killed", "X, où ils ont tué".
WHERE_CLAUSE = re.compile(
    r"(?: ?\([^)]{0,40}\))?,? (?:which|that|que) (?:les|des|the|recent|heavy|de|violents) ?"
    r"(?:recents? |violents? |heavy |fierce )?"
    r"(?=combats|affrontements|tirs|fighting|clashes|shelling"
    r"|bombardements|attaques|attacks)|"
    r"\)?,? (?:where|wherein|ambako|ambapo)\b|, ou (?=[a-z])|, la ou "
)

#: "Guns were heard from X", "des tirs ont résonné vers X": there, not on the way to it.
HEARD = re.compile(
    r"\b(?:heard|(?:se |s')(?:battent|battaient|affrontent|affrontaient)|entendue?s?|resonn\w+"
    r"|retenti\w*|crepit\w+|tonn\w+|signalee?s?|rapportee?s?"
    r"|eclat\w+|repris|reprennent|debut\w+|commenc\w+|deroul\w+|poursuiv\w+|eu lieu|intensifi\w+)"
    r" (?:[\w'-]+ ){0,6}?(?:from|vers|du cote (?:de|d'|du)) ?(?:(?:the|la|le|les|l'|de|d'"
    r"|du|village|villages|localite|cite|ville|colline|collines|quartier|town|side|of) ?)*$"
)

#: "The shelling reached X", "les combats ont gagné X".
REACHED = re.compile(
    r"(?: between [^,.;]{3,60}?)?"
    r" (?:(?:has|have|had|also|now|then|ont|a|s'est|se sont|s'etait) )*(?:reached|spread (?:to|into"
    r"|as far as)|hit|came to|moved (?:to|into)|engulfed|shook|rocked|gripped|erupted in|gagne"
    r"|atteint|atteignent|etendus? (?:a|jusqu'a|vers)|secoue|ebranle|s'etendent (?:a|jusqu'a|vers)"
    r"|deplaces? vers|evoluent vers|evoluaient vers"
    r"|se (?:deplacent|rapprochent|propagent|poursuivent|transportent|deportent) (?:vers|de"
    r"|jusqu'a|a)"
    r"|(?:rapproches|propages|deportes|transportes|poursuivis) (?:vers|de|jusqu'a|a)"
    r"|vimefika|yamefika|yalifika|yameenea)(?: (?:the|la|le|town|village|city|of|de|mji|wa))* $"
)
