"""Lengths that part no two places: patterns over the shape of a sentence (``shape.py``).

A row may be added without touching the code that reads them (``ends.py``).
"""

from __future__ import annotations

from dashboard.core import late_patterns as re
from dashboard.core.lengths.parts import BE, LINKS, ROAD, SEPARATES, WALKS
from dashboard.core.lengths.shape import Shape

#: What is built or mended: with a road behind it ("14 km of road between"), so much of the road.
BUILT = re.compile(
    r"\b(?:(?:re)?built|(?:re)?build(?:s|ing)?|repair(?:ed|ing|s)?|rehabilit\w*|paved|paving|graded|promis\w+|la(?:id|ys?|ying)"
    r"|tarred|asphalt\w*|demined|upgrad\w*|widened|(?:re)?construct(?:ed|ing|s)?"
    r"|(?:re)?constru(?:it|its|ire|isent|isant)|refaite?s?|refont|refection|repar(?:e|ent|er|ee?s?)"
    r"|bitum\w+|goudronn\w+|rechargee?s?|entretenue?s?|wamejenga|imejenga|ukarabati|kukarabati"
    r"|kujenga)\b[^@&;.,]{0,40}#$"
)
OF_ROAD = re.compile(
    r"# (?:(?:(?:of|de|sur|on|along) |d')(?:the |la |l')?)?(?:[\w-]+ ){0,2}?(?:road|route|piste"
    r"|track|axe|axis|highway|tarmac|asphalte?|troncon|barabara|voirie)s?\b"
)
#: Before a length they say that it parts no two places: "a range of 30 km", "dans un rayon de".
NEVER_BEFORE = re.compile(
    r"\b(?:detours?|espace|contournement|deviation|adds?|added|adding|ajoute\w*|rallonge\w*"
    r"|every|each|chaque|tous les|toutes les|kila"
    r"|ranges?|radius|diameter|altitude|height|depth|speed|width|perimeter|of the|reach(?:es)?"
    r"|stretch(?:es|ed|ing)?|extend\w*|queue[sd]?|queuing|strip|buffer"
    r"|zones?(?: tampon)?(?! a )|belt|band(?! a )"
    r"|control(?:s|led|ling)?|controle\w*|tiennent|occupent|hold(?:s|ing)?"
    r"|uwezo wa kufika|kufikia|masafa ya"
    r"|(?:closer|nearer|shorter|longer|higher|lower|deeper) by"
    # "foleni yenye urefu wa kilomita tatu", "yenye upana wa mita 20"
    r"|urefu|upana|kina|kimo|mwinuko|ukubwa|kasi|eneo lenye|mzingo"
    # "une file de camions de 3 km", "msururu wa magari wa kilomita mbili"
    r"|(?:files?|colonnes?|convois?|embouteillages?|bouchons?|corteges?|tranchees?|clotures?|mur"
    r"|pipelines?|oleoducs?|cables?|foleni|msururu|mtaro|bomba)(?: (?:d'|(?:de|des|of|ya|la|wa) )"
    r"?[\w-]+)?"
    r"|portee|rayon|diametre|hauteur|profondeur|vitesse|largeur|perimetre|superficie|s'etir\w+"
    r"|s'etend\w*|la queue|ceinture|bande(?! a )|sur les|fait|mesure|measur\w+)"
    r"(?: (?:of|for|over|is|about|some|up|to|only|exceeding|more|than|a|de|d'|sur|environ|est"
    r"|wa|ya|za|kama|takriban|karibu|zaidi|quelque|plus|moins|pres|now|still|already|desormais"
    r"|maintenant|encore|deja)){0,4} ?$"
)
#: Behind a length they do the same: "27 km of tarmac", "200 km de pistes", "5 km à la ronde".
NEVER_BEHIND = re.compile(
    r"#,? ?(?:(?:of |de |d')(?!(?:the|la|le|les|l|this|its)\b)(?:[a-z]+ ){0,2}?(?:roads?|tracks?"
    r"|routes?|pistes?|rails?|railway|tarmac"
    r"|trench(?:es)?|tranchees?|ditch(?:es)?|cables?|pipes?|pipelines?|canals?|forests?|fences?"
    r"|coast|coastline|shore|shoreline|cotes|littoral|border|frontieres?|voies?"
    r"|large|profondeur|diametre|rayon|portee|hauteur|altitude|linea?ires?)\b(?! of| de| d')"
    r"|a la ronde|autour d|kuzunguka|around @|apart(?![^;.]*@)|shorter|longer|in diameter"
    r"|in radius|across\b(?! the)"
    r"|(?:detour|stretch|range|radius|buffer|exclusion|security|demilitari[sz]ed|zone|queue|column|line"
    r"|strip|front|perimeter)\b)"
)
#: So far by a road: "Nyabiondo est à 40 km de piste", "umbali wa kilomita 40 za barabara".
BY_ROAD = re.compile(
    r"\b(?:a|umbali wa)(?: (?:environ|quelque|peine|plus de|moins de|pres de))? #"
    r"(?: (?:de|za)| d')(?: [\w'-]+)? ?(?:pistes?|routes?|barabara)\b"
)
#: So much of a road that is named: "17 km of the Beni-Kasindi road". "À 5 km de la route" is kept,
#: and "the 38 km of the Matili-Mungembe road" are all of it.
PART_OF_ROAD = re.compile(
    r"(?<!\bthe )(?<!\bles )(?<!within )(?<!inside )(?<!\ba )# (?:of|de|du) ?"
    r"(?:(?:the |la |le |l'|this |cette )(?:[\w-]+ )?(?:road|route|highway|axe|axis|piste|track"
    r"|troncon)\b"
    r"|(?:the |la |le |l')?(?:[\w-]+ )?[@&]\d+[@&] ?[-–/] ?[@&]\d+[@&])"
)
#: Refused even where the pronoun is known: "repairs on 3 km of it"; "within 3 km of it" is kept.
OF_IT = re.compile(r"(?<!within )(?<!inside )# of (?:it|them|these|those|this|that)\b")
#: So much of a road is told of, not how far its ends are: "60 km are mined", "a 38 km
#: access road".
OF_A_ROAD = re.compile(
    r"(?<!which is )(?<!that is )(?<!which lies )# (?:closer|nearer|plus (?:pres|proches?) de)\b"
    r"|(?:^|[.;:,] |\band |\bet )(?:some |about |only |another |environ |quelque )?#"
    r"(?: of (?:it|them|these))? (?:are|is|were|was|remain(?:ed)?|ha(?:ve|s|d) been|sont|est"
    r"|ont ete)"
    r" (?!(?:all )?(?:that |what )?(?:separat|between|away|from|north|south|east|west|off))"
    r"|#[ -](?:(?!(?:down|up|along|on|by|the|of|from|off|out|away|further|north|south|east|west|to"
    r"|into|and|via)\b)[a-z-]+ ){0,2}?(?:road|track|trail|highway|railway|pipeline)\b"
    r"(?! (?:from|to|distance|journey|trip))"
    # "a 40-kilometre march took them", "after a 30 km walk"; "is a 45-km ride" is kept
    r"|(?<!is )(?<!was )(?<!lies )\ban? #[ -](?:[\w-]+ )?(?:march|walk|trek|hike|journey|trip|ride"
    r"|drive|flight|convoy|column)\b(?! (?:from|to|away|north|south|east|west|down|up|out)\b)"
)
#: A way that somebody covers; without its two ends it says where nothing lies: "advanced 10 km",
#: "walked more than 60 km to reach Bweremana".
COVERED = re.compile(
    rf"\b(?:{WALKS}|cycled|rode|pedall?ed|advanc\w+|push\w*|progress\w+|penetrat\w+|retreat\w+|gain\w*|moved"
    r"|f[ae]ll(?:en|ing)? back|pull(?:ed)? back"
    r"|(?:push|dr[io]ve|forc|repouss|refoul|throw|threw|beat)\w* (?:[\w'-]+ ){1,3}(?:back|out)"
    r"|fled|run|ran|flew|flown|covering|drive|drove|driven"
    r"|(?:bloque|coupe|degrade|endommage|inonde|detruite?|minee?|asphalte)\w* sur"
    r"|after|avance\w*|recul\w+|replie\w*|vole|fuir?|couru|roule|deplace\w*|apres|baada ya"
    r"|\w*kimbia|\w{2,}songa(?: mbele)?|\w*rudi(?:shwa)? nyuma)"
    r"(?: (?:for|another|some|about|back|forward|up|to|more|than|over|nearly|around"
    r"|almost|by|further|barely|only|just|the|last|first|de|d'|plus|pres|environ|quelque|sur|au|moins|une"
    r"|les|derniers|premiers|a peine|umbali|wa))* ?$"
)
#: What runs from place to place and is no way: "20 km of power line from Matebe to Goma".
OF_A_LINE = re.compile(
    r"# (?:of|de|d'|ya|za|wa) ?(?:the |new )?(?:(?:high[- ]voltage |electric(?:ity)? |power "
    r"|water |transmission |fibre |optical )*(?:lines?|pipes?|pipelines?|cables?|fibre|fences?"
    r"|trench(?:es)?)"
    r"|(?:fibre optique|lignes? (?:electriques?|haute tension|a haute tension)|tuyau(?:x|terie)?"
    r"|conduites?|canalisations?|clotures?|tranchees?)|nyaya|mabomba|bomba|mahandaki)\b"
)

#: Small words between a length and what tells that it is a distance.
_SMALL = (
    r"(?:(?:\w+(?:ly|ment)\b|a|an|at|by|some|about|around|only|just|less|more|than|still|another|well"
    r"|further|good|mere|full|bare|short|little|bit|within|not|over|under|up|to|farthest|nearest|no"
    r"|but|or|and|then|perhaps|maybe|almost|least|most"
    r"|environ|pres|de|d'|plus|moins|quelque|peine|encore|seulement|une?|bon(?:ne)?|petite?|peu"
    r"|toujours|situee?s?|located|lying|eloignee?s?|qu'|que|par|se trouv\w+|soit|alors|tout|juste"
    r"|et|ou|puis|presque|guere|bien|deja"
    r"|kama|karibu|takribani?|yapata|tu|hivi|zaidi|ya|wa|na|kiasi|cha|mpaka|hadi) ?){0,6}"
)
_SAID_OF = (
    rf"(?:{BE}(?<!reached)|'s|\w{{0,6}}[kp]o|{ROAD}|distance|trip|journey|walk|drive|ride|trek"
    r"|march|climb|descent|crossing|section|longue?|voyage|marche|descente|montee|traversee|parcours"
    r"|reste|comp(?:te|ter|tez)|il faut(?: \w+)?|umbali|safari|mwendo|kuna|kwa"
    r"|distante?s?|situee?s?|eloignee?s?|separee?s?|separated|within|inside|at|the|these|those|its"
    r"|les|ces|farthest|nearest)(?: (?:of|de|d'|wa|ya))?"
)
#: A length behind which nothing names where it is counted from is a distance where something is so
#: far ("the clinic is two miles"), or where a word says that it is a way ("a trip of", "distant
#: de", "umbali wa"): no "queue of 2 km" is one, no "eight km of new road".
_TOLD_OF = re.compile(rf"(?:^|[ ,(']){_SAID_OF}(?:$| |(?<=')){_SMALL}$")
#: It also is one beside a place: "Kiwanja, 4 km,", "Mutwanga (5 km)".
_BESIDE = re.compile(rf"(?:^|[@%,;:(\[?!…/–—-]) ?{_SMALL}$")
#: In French; in English it is no more than an article: "se déroulent à 10 km".
_BY_A = re.compile(rf"(?:^|[ ,])a {_SMALL}$")
#: Words behind it do the same: "20 km away", "30 km of mud off", "14 km further up the road".
_SAID_BEHIND = re.compile(
    rf"#,? (?:qui |that |which )?(?:{SEPARATES}|{LINKS})\b"
    r"|#(?:(?: (?:of|de|za|ya) | d')[^@&#%.,;]{1,30}?)?(?: or so)?,? ?(?:away|off|apart|further"
    r"|farther|plus (?:loin|bas|haut|au|a l)|au-delà|au-dela|de là|from|kutoka|mbele|zaidi)\b"
    r"|#(?: or so)?,? ?(?:aside|on|down|up|out|inland|beyond|ahead|short|past|distant|across"
    r"|along|upstream|downstream|upriver|downriver|back|behind|s of|as the crow"
    r"|(?:walk|drive|ride|trek|journey|trip)|to go|later|plus tard|by (?:road|boat|car)"
    r"|en (?:voiture|pirogue|bateau)|a moto|kwa (?:gari|pikipiki|boti|barabara)|a vol"
    r"|en (?:amont|aval|arriere|avant|contrebas)|dans les terres"
    r"|sur (?:l'axe|la route|la piste)|par (?:la )?(?:route|piste)|de distance|d'ici"
    r"|juu|chini|nyuma|milimani|toka|upande|ndani)\b"
)
#: So much of a thing: "ten kilometres of the carriageway", "22 km de chaussée", "kilomita nane za".
_OF_A_THING = re.compile(r"# (?:(?:of|de|du|za|ya) (?:(?:the|la|le) |l')?|d'(?:un |une )?)\S")
#: What a way leads over, beside a place: "Numbi, 20 km of mud", "Mangina, 30 km de mauvaise piste".
_OF_GROUND = re.compile(
    r"# (?:of|de|d'|za|ya) ?(?:[\w-]+ ){0,2}?(?:mud|dirt|tracks?|paths?|footpaths?|forest|bush"
    r"|hills?|ridges?|lava|sand|savannah?|mountains?|climb(?:ing)?|walk(?:ing)?|march|roads?|ground|potholes|bends"
    r"|boue|pistes?|sentiers?|foret|brousse|collines?|cretes?|lave|sable|savane|montagnes?|marche"
    r"|montee|descente|routes?|nids|virages|lacets|matope|barabara|msitu|misitu|milima|vilima"
    r"|kupanda|kutembea|kushuka|mwendo)\b"
    r"(?! (?:are|were|was|have|has|had|will|sont|ont|a ete|doi\w+))"
)
#: What a place may be so far from, and named or not: "within 5 km of the border", "5 km du pont".
_OF_A_SPOT = re.compile(
    r"# (?:of|de|du|d'|za|ya) ?"
    r"(?:(?:the|its|their|la|le|l'|un|une|this|that|cet|cette|ce|son|sa) ?)?(?:[\w-]+ )?"
    r"(?:town|city|village|mine|camp|site|airport|airstrip|port|border|frontier|bridge"
    r"|front|frontline|line|river|lake|shore|coast|capital|base|position|hospital|school|church"
    r"|market|ville|cite|localite|frontiere|pont|aeroport|piste d'|ligne|riviere|lac|rive|capitale"
    r"|chef-lieu|centre|marche|hopital|ecole|eglise|poste|barriere|carrefour|agglomeration)s?\b"
)


def is_of_a_thing(text: str, shape: Shape) -> bool:
    """Whether so much of a thing is told: "ten km of the carriageway"; not "of the border" or of a
    name that nobody knows, from which a place is so far."""
    match = _OF_A_THING.match(shape.words, shape.hash)
    if match is None:
        return False
    noun = shape.offsets[match.end() - 1]
    return not text[noun].isupper() and _OF_A_SPOT.match(shape.words, match.start()) is None


def is_told_as_way(shape: Shape, is_english: bool) -> bool:
    """Whether a length is told as a distance where no known place is named to count it from."""
    if _SAID_BEHIND.match(shape.words, shape.hash) or _TOLD_OF.search(shape.left):
        return True
    if not is_english and _BY_A.search(shape.left):
        return True
    if _OF_A_THING.match(shape.words, shape.hash) and not _OF_GROUND.match(shape.words, shape.hash):
        return False
    return _BESIDE.search(shape.left) is not None


def is_of_works(shape: Shape, is_pair: bool) -> bool:
    """Whether so much of a road is built, cleared or held, or of a line laid: "graded 14 km of road
    between", "20 km of power line from"; ``is_pair`` tells that both ends of it are named."""
    if PART_OF_ROAD.match(shape.words, shape.hash) or OF_A_LINE.match(shape.words, shape.hash):
        return True
    road = is_pair or OF_ROAD.match(shape.right)
    return bool(road) and BUILT.search(f"{shape.left}#") is not None
