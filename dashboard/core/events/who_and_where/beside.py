"""Whether the place beside words is their object or their subject, over what stands between."""

from __future__ import annotations

from dashboard.core import late_patterns as re
from dashboard.core.events.who_and_where.places import PlaceGroup
from dashboard.core.events.words.gaps import DAYS_FR, NAMED_NEXT, without_asides
from dashboard.core.spans import Span

_SETTLEMENT_NOUN = re.compile(
    r"\b(?:bourgades?|bourg|hameaux?|hamlets?|garrison town|territoires?|secteurs?|groupements?"
    r"|chefferies?|communes?|chiefdoms?|sectors?|dam"
    r"|post|posts|station|offices?|barracks|market|hospital|university|park|plateau|island"
    r"|islands|peninsula|crossroads|stronghold|headquarters|hub|gateway|prison|heart|whole|all|rest"
    r"|hopital|marche|universite|barrage|poste|carrefour|fief|bastion|verrou|usine|ile|camp"
    r"|etat-major|totalite|reste"
    r"|ensemble|moitie|town|towns|city|cities|village|villages|locality|localities|area|areas"
    r"|position"
    r"|positions"
    r"|parts?|centre|center|hills?|heights|base|bases|airport|mine|mines|site|camp|territory"
    r"|territories|bridge|port|border|crossing|junction|cite|cites|ville|villes|villages?"
    r"|localites?|agglomerations?|collines?|aeroport|entites?|zones?|centre|quartier|district"
    r"|districts|neighbou?rhoods?|outskirts|mji|miji|kijiji|vijiji|eneo|maeneo|pont)\b"
)
#: "Karibu na X", "kaskazini mwa X", "kilomita 20 kutoka X": beside it, not in it.
NEAR_SW = (
    r"(?:karibu na|jirani na|nje(?: kidogo)? ya|viungani mwa|vitongojini mwa|pembezoni mwa"
    r"|kandokando (?:ya|mwa)|(?:kaskazini|kusini|mashariki|magharibi) (?:mwa|ya|kwa)"
    r"|(?:kilomita|kilometa|km) (?:[\w.,]+ ){1,3}?(?:kutoka|na))"
)
_PREPOSITION = re.compile(
    r"\b(?:in|at|near|from|to|towards?|around|through|across|via|into|on|with|for|who|which|that"
    r"|between|linking|connecting|leading|joining|running|entre|reliant|menant"
    r"|after|during|because|before|when"
    r"|dans|a|en|vers|sur|avec|pour|par|qui|que|apres|pendant|avant|lors|by|against|contre"
    r"|kwa|baada|ambao|and then)\b"
)
_INCLUDING = re.compile(
    r"\b(?:including|among which|among them|parmi lesquel(?:le)?s|y compris|such as|notably"
    r"|notamment|dont|comme|[ivzk]\w*kiwemo|hasa|kama vile"
    r"|yaani|namely|tel(?:le)?s? que)\b"
)
#: "Entered the city through the X road": X is on the way.
_WAY = re.compile(
    r"\b(?:through|beyond|past|au-dela|via|from|by way of|after|before|because|when|par|depuis"
    r"|apres|avant|lorsque"
    r"|kupitia|baada|kutoka)\b"
)
#: "Controls the access to the towns of X": the way is held, not the towns.
_ACCESS = re.compile(
    r"\b(?:acces|access|approach(?:es)?|voies?|passages?|entrees? (?:de|vers)|trafic|traffic)\b"
)
#: The end of what is quoted parts it from who says it: "to the hills," a Rutshuru resident said.
_STOPS = re.compile(r"[.;:!?]| - |[,.]\"")
_EXCEPT = re.compile(
    r"\b(?:except|save for|apart from|sauf|excepte|hormis|a l'exception|isipokuwa)\b"
)
#: "Those who held the area have fallen back on X": X is the object of another verb.
_ANOTHER_VERB = re.compile(r"\b(?:ont|sont|avaient|etaient|has|have|had|was|were)\b")


#: "Captured X", "captured the village of X": nothing stands between that needs a closer look.
_NOTHING_BETWEEN = re.compile(
    r" (?:(?:the|la|le) )?(?:(?:town|city|village|ville|cite|localite|mji|kijiji) )?"
    r"(?:(?:of|de|wa|cha) )?"
)


def directly_after(text: str, end: int, group: PlaceGroup) -> bool:
    """Whether a group is the direct object of what ends at ``end``: "the key mining town of X"."""
    if _NOTHING_BETWEEN.fullmatch(text, end, group.start):
        return True
    gap = _LAND_SW.sub("", without_asides(text[end : group.start]))
    if len(gap) > _LONGEST_OBJECT or _STOPS.search(gap) or _EXCEPT.search(gap):
        return False
    if _INCLUDING.search(gap):
        return not (
            _ROAD_OF.search(gap) or _ROAD_BEHIND.match(text, group.end) or _FIGHTS_AT.search(gap)
        )
    if _ANOTHER_VERB.search(gap):
        return False
    if NAMED_NEXT.fullmatch(gap):
        return True
    if _NEAR_IT.search(gap):
        return False
    if _ITS_NAME_NEXT.search(gap) and gap.count(",") == 1:
        return True
    if _TOWN_OFF.match(gap):
        return False
    if "," in gap and _SETTLEMENT_NOUN.search(gap, 0, gap.index(",")):
        return False  # "the fall of the town, a gateway to X"
    if _WENT_ON_TO.search(gap):
        return False
    if gap.count(",") > 1 or len(gap.split()) > (_HELD_BY if _POSITIONS.match(gap) else 9):
        return False
    if _WAY.search(gap) or _ACCESS.search(gap):
        return False
    preposition = _PREPOSITION.search(gap)
    return preposition is None or bool(_SETTLEMENT_NOUN.search(gap, 0, preposition.start()))


#: "The fall of this town located 80 km west of X", "cette localité, aux portes de X": not of X.
_TOWN_OFF = re.compile(
    r"[\s\"]*(?:(?:of|from|de|a|dans) )?(?:(?:this|that|the|an?|cette|ce|la|le|une?) |cet |l')?"
    r"(?:[\w'-]+ ){0,3}?(?:town|city|village|locality|settlement|hub|ville|cite|localite|village"
    r"|agglomeration|bourgade|commune|entite|carrefour|base|position)(?:-\w+)?\b"
    r"(?! (?:of|called|named|de|du|d')\b)(?:[\s\"]*,)?(?: (?:[\w'-]+,? ){0,7}?| )"
    r"(?:\d[\d.,]* ?(?:km|kms|kilomet\w+|miles)|(?:km|kilomet\w+|miles|portes|gates"
    r"|doorstep|proximite|pres|near|outside|close to|nord|sud|est|ouest|north|south|east"
    r"|west|abords)\b)[^.;:]*$"
)

#: "Major roads, notably the X-Y road", "dont l'axe X-Y": the road, and neither end of it.
_ROAD_OF = re.compile(
    r"\b(?:routes?|axes?|troncons?|roads?|axis|highways?|barabara|nationale)(?: \w+)??"
    r"(?: (?:de|entre|between|from|of|linking|reliant|ya))?(?: d')? ?$"
)
_ROAD_BEHIND = re.compile(r"(?:[-/ ][\w-]+){0,2} (?:roads?|axis|highways?|corridor)\b")

#: "Hold the town despite fighting, notably in X": the fighting was in X.
_FIGHTS_AT = re.compile(
    r"\b(?:combats?|affrontements?|accrochages?|heurts|violences|bombardements?|attaques?|fighting"
    r"|clashes|battles?|shelling|attacks?|mapigano)\b[^.;:]*"
    r"\b(?:including|notably|especially|notamment|surtout|principalement|y compris|hasa)"
    r" (?:in|at|near|around|on|a|au|aux|en|dans|pres|autour|sur|vers|huko|katika)\b"
)

#: "Mji wa mashariki mwa DRC wa X": the land of X, and no place that X lies beside.
_LAND_SW = re.compile(
    r"\b(?:mashariki|magharibi|kaskazini|kusini) (?:mwa|ya|kwa) (?:nchi|drc?|(?:dr )?[ck]ongo"
    r"|jamhuri ya kidemokrasia ya [ck]ongo|rwanda|burundi|uganda)(?: \(\w+\))?"
    r" (?=(?:wa|ya|cha|la) $)"
)

#: "Advanced towards the second major city, X": which one it is.
_ITS_NAME_NEXT = re.compile(
    r"^ ?(?:(?:the|la|le) |l')(?:[\w'-]+ ){0,4}?(?:city|town|capital|hub|ville|cite|capitale"
    r"|chef-lieu)(?: (?:provinciale?|miniere|strategique|importante))?, $"
)

#: "Vacated the airport and retreated to X": the airport was left, and X is where they went.
_WENT_ON_TO = re.compile(
    r"\b(?:and|then|before|et|puis|avant de)(?: [\w-]+){1,3}"
    r" (?:to|towards?|into|onto|vers|sur|a|en direction d[e']) ?(?:(?:the|la|le|les) )?$"
)

#: "Captured three villages north of X", "des collines surplombant X": those, not X.
_NEAR_IT = re.compile(
    r"\b(?:villages?|localit(?:y|ies)|localites?|hills?|collines?|hamlets?|hameaux|settlements?"
    r"|towns?"
    r"|villes|cites|agglomerations?|entites?|areas|zones|heights|hauteurs|positions?|hilltops?"
    r"|ridges?"
    r"|cretes?|sommets?|monts?|plateaux?)(?: [\w'-]+)?? (?:near|outside|above"
    r"|close to|overlooking|dominating|commanding|(?:that|which|qui) (?:overlook|dominat|command"
    r"|surround|tower|surplomb|domin|entour)\w*|(?:north|south|east|west)(?:-\w+)? of"
    r"|on the (?:main |only |key |strategic |national )?(?:road|way|axis|highway|route)"
    r"|along the|proches? d|pres d|non loin d|au-dessus d|surplombant|dominant|entourant|(?:au"
    r"|a l')? ?(?:nord|sud|est"
    r"|ouest)(?:-\w+)?"
    r" d|sur (?:l'|la |les )?(?:principal |principale |seule |grande )?(?:axe|axes|route|routes))"
    # "wa mji ulio karibu na X", "kijiji kilomita 20 kutoka X"
    r"|\b(?:mji|miji|kijiji|vijiji|eneo|maeneo|kambi|vilima|milima)(?: [\w'-]+){0,3}?"
    rf" {NEAR_SW}\b"
)
_LONGEST_OBJECT = 80
#: "All positions of the Democratic Forces for the Liberation of Rwanda around X".
_POSITIONS = re.compile(r" (?:[\w-]+ ){0,3}?(?:positions|bases|strongholds|posts|camps)\b")
_HELD_BY = 13

_AUXILIARIES = re.compile(
    r"^\)? ?(?:,? ?(?:and|et|as well as|ainsi que) (?:its|the|other|some|ses|les|des|leurs)?"
    r" ?(?:[\w-]+ )?(?:surroundings|surrounding [\w-]+|environs|alentours|vicinity|outskirts"
    r"|neighbou?ring [\w-]+|nearby [\w-]+|hills|heights|(?:villages?|localites|collines|hameaux"
    r"|quartiers|entites|zones) (?:voisine?s|alentour|environnante?s"
    r"|proches))(?:, [^,.;]{3,40},)?)?"
    r" ?(?:border post|border crossing|border|post|crossing|city|town|village|territory"
    r"|territoire|centre|center|-centre|mine|airstrip|airfield"
    r"|airport|market|bridge|mining centre)?(?: itself| town)?(?:, (?!\w))?,?"
    r"(?: and (?:the|its) \w+(?: itself)?)?"
    r"(?:(?:, | \()(?:[^,.;()]{0,90})(?:, ?|\) ?))?"
    r"(?:, (?:an?|une?|des|the|another|two|deux|both|toutes?) (?:[\w'-]+ ){0,3}?(?:town|village"
    r"|city"
    r"|locality|settlement|localite|village|cite|ville|bourgade|commune|entite)s? [^,.;]{0,30}? ?)?"
    r"(?:(?: |^)?(?:the (?:latest|last|first|only one)(?: town| city)? to"
    r"|(?:is|was|est|etait) (?:the|la|le)(?= $)"
    r"|has|have|had|is|are|was|were|also|egalement|now|finally|already|back|last|once|previously"
    r"|later|reportedly|allegedly"
    r"|then|both|all|itself|been|since|again|quickly|briefly|would|may|might|could|will|on \w+day"
    r"|est|sont|etait|etaient|a|ont|avait|aurait|auraient|ete|deja|aussi|enfin|serait|seraient"
    r"|finalement|de nouveau|en|hier|desormais|mercredi|lundi|mardi|jeudi|vendredi|samedi"
    r"|dimanche|ume|ulikuwa|tayari|pia|kwa|which|who|qui|ambayo|remains?|remained|still|stays"
    r"|stayed|firmly|had|remain|fully|entirely|completely|once|more|first|only|eventually"
    r"|(?:said|reported|believed|thought|rumou?red|understood|presumed|assumed|feared|appears?"
    r"|appeared|seems?|seemed) to(?: be)?|be|probably|presumably|possibly|perhaps|apparently"
    r"|seemingly|well|most likely|pourrait|pourraient|peut-etre|sans doute|\w+ablement"
    r"|apparemment|semble(?:nt)?|avoir|etre|soit|soient|vit|vivent|lives?"
    r"|living|languish\w*|briefly|twice|became|reste|restent"
    r"|restait|demeure"
    r"|toujours|encore|donc|ainsi|alors"
    r"|egalement|aussitot|entierement|totalement|depuis \w+|since \w+|in \w+|uko|iko|upo|liko|kiko"
    r"|yako|bado|sasa|umekuwa|imekuwa|vilikuwa|ilikuwa|yalikuwa|zilikuwa|kilikuwa"
    r"|a son tour|in turn|too|hier soir|ce matin|cette nuit|la nuit"
    r"|not|never|n'a|n'est|n'avait|jamais|pas"
    r"|overnight|today|yesterday|this week|last week|uliokuwa)\b ?){0,6} ?$"
)


def directly_before(text: str, group: PlaceGroup, start: int) -> bool:
    """Whether a group is the subject of what starts at ``start``: "X, a town, has fallen"."""
    gap = text[group.end : start].replace('"', "")
    if len(gap) > _LONGEST_SUBJECT or not _AUXILIARIES.match(gap):
        return False
    if _RELATIVE.match(gap) or _APPOSED.fullmatch(gap):
        return True
    if gap == ", " and _FEMININE.match(text, start):
        return True
    if _BESIDE.search(text, max(0, group.start - 80), group.start):
        return False
    if _THOSE_AT.search(text, max(0, group.start - 160), group.start):
        return True
    if _ONE_OF.search(text, max(0, group.start - 60), group.start):
        return False
    if _SHARE.search(text, max(0, group.start - 40), group.start):
        return True
    oblique = _OBLIQUE.search(text, max(0, group.start - 60), group.start)
    return oblique is None or bool(_SETTLEMENT_NOUN.search(oblique.group()))


#: "On Tuesday 3 June, ", "ce mardi, ": set before the subject.
WHEN_FIRST = (
    r"(?:(?:ce|cette|on|le|this|last|late|early|in|en|hier|yesterday|depuis|since|dans"
    rf"|(?:mon|tues|wednes|thurs|fri|satur|sun)day|{DAYS_FR}|juma\w+|alhamisi|ijumaa)\b"
    r"[^,;.:]{0,40}, )?"
)
#: What opens a clause before the name it is about: "the key town of X", "à X".
_OPENING = re.compile(
    rf"[\s\"'*•-]*{WHEN_FIRST}(?:(?:the|la|le|les|l') ?)?(?:[\w'-]+ ){{0,4}}?"
    r"(?:(?:of|de|d'|du) ?)?$|"
    r"(?:[^;]{0,120}\b(?:que|that)|[^;]{0,120}\bqu')?[\s\"'*•-]*(?:(?:the|la|le|les|l') ?)?"
    r"(?:[\w'-]+ ){0,4}?(?:(?:of|de|d'|du) ?)?$"
)
#: An inserted participle or apposition between commas, then only auxiliaries.
_INSERTED = re.compile(
    r"(?: ?-?centre| [\w-]+){0,2}, [^;.!?]{3,180}, (?:(?:the (?:latest|last|first|only one)"
    r"(?: town| city)? to|has|have|had|is|was|were|been|also|now"
    r"|finally|donc|est|sont|a|ont|avait|avaient|ete|etait|aussi|egalement|deja|de nouveau"
    r"|a nouveau"
    r"|desormais|finalement) )*$"
)


#: Nothing but an article and a word for its kind before the name.
_FIRST = re.compile(
    rf"[\s\"'*•-]*{WHEN_FIRST}(?:(?:the|la|le|les|l') ?)?"
    r"(?:(?:[\w-]+ ){1,2}(?:of|de|du|d') ?)?(?:la |le )?$"
)


#: "En plus de X, Y est tombée": X had fallen before.
_BESIDES = re.compile(
    r"\W*(?:en plus|outre|en dehors|hormis|au-dela|besides|apart from|in addition to|other than"
    r"|as well as|after|apres|mbali na|zaidi ya)\b"
)


def heads_and_bears(text: str, clause: Span, group: PlaceGroup, start: int) -> bool:
    """The same where nothing stands before the name: "X, the one near Y, fell"."""
    first = _FIRST.fullmatch(text, clause.start, group.start)
    if first is not None and _BESIDES.match(text, clause.start, group.start):
        return False
    return first is not None and opens_and_bears(text, clause, group, start)


def opens_and_bears(text: str, clause: Span, group: PlaceGroup, start: int) -> bool:
    """Whether a group opens a clause and is its subject over an insertion: "X, taken …, fell"."""
    return bool(
        clause.start <= group.start
        and group.end < start
        and not _BESIDES.match(text, clause.start, group.start)
        and _OPENING.fullmatch(text, clause.start, group.start)
        and _INSERTED.fullmatch(text, group.heads[-1].mention.end, start)
    )


#: "People from X, which fell": whatever X is there, it is what fell.
_RELATIVE = re.compile(r" ?,? ?(?:which|qui|that|ambayo|ambao)\b")

#: "À X, une autre localité tombée mercredi", "X, villages that have fallen".
_APPOSED = re.compile(
    r", (?:an?|another|the|two|three|both|une?|des|deux|trois|toutes|autre"
    r"|l'autre)(?: [\w'-]+){0,2}"
    r" (?:town|village|city|locality|settlement|localite|village|cite|ville|bourgade|bourg|entite"
    r"|agglomeration|commune|hameau|position|base)s?(?: [\w'-]+){0,2}(?:,? (?:which|that"
    r"|qui))?(?: (?:have|has|had|also|sont|est|ont|a|ete|egalement|aussi))* "
)
#: "À X, tombée lundi": what fell is a town, not a soldier.
_FEMININE = re.compile(
    r"(?:re)?(?:tombee|prise|conquise|occupee|passee|controlee|tenue|liberee|basculee|attaquee"
    r"|bombardee|pilonnee|abandonnee|desertee|evacuee)s?\b"
)

#: "Residents of X were taken away": X is not what was taken; "the town of X" is.
_OBLIQUE = re.compile(
    r"(?:\b[\w'-]+ ){0,2}(?:\b(?:of|in|from|near|at|to|for|dans|de|du|des|a|au|vers|pres de|wa|ya)"
    r"|\bd')"
    r" ?(?:(?:the|la|le|les|l') ?)?$"
)


#: "A été", "was": what stands before suffered it, and did not do it.
_HAS_BEEN = re.compile(
    r"\b(?:ete|etait|etaient|est|sont|fut|furent|was|were|been|being)"
    r" (?:(?:de nouveau|a nouveau|encore|aussi|again|also|reportedly|\w+ment|\w+ly) )*$"
)


def underwent(text: str, group: PlaceGroup, start: int) -> bool:
    """Whether a place is what suffered what starts at ``start``: "le village X a été attaqué en
    Ituri"; not "un préfet qui se rendait à X a été tué", "residents of X were killed in Y"."""
    return _HAS_BEEN.search(text, group.end, start) is not None and directly_before(
        text, group, start
    )


#: "Most of X has fallen", "large parts of X": so much of X itself.
_SHARE = re.compile(
    r"\b(?:most|much|half|all|nearly all|almost all|parts?|swathes|stretches|the (?:rest|whole))"
    r" of (?:the )?(?:(?:town|city|territory|village) of )?$"
)
#: "All positions, situated at X and Y, were taken": those that are named.
_THOSE_AT = re.compile(
    r"\b(?:positions|villages|localites|localities|towns|bases|camps|collines|hills|entites|posts"
    r"|postes|cites)\b[^.;]{0,110}?\b(?:situee?s?|located|lying|notably|notamment|a savoir|namely"
    r"|including|comme|such as) (?:(?:notamment|entre autres|notably|a|au|in|at|of|around"
    r"|autour de)"
    r" )*(?:the |la |le |les )?$"
)

#: "Y, une autre localité de X sous leur contrôle": not X, in which it lies.
_ONE_OF = re.compile(
    r"\b(?:une?|an?|another|autres?|other|plusieurs|several|des|some|many|two|three|six|deux|trois"
    r"|quatre|cinq|certaine?s?|quelques|\d+) (?:[\w-]+ )?(?:localit\w+|villages?|towns?|entites?"
    r"|agglomerations?|positions?|settlements?) (?:(?:of|in|de|du)(?: the)? |d')$"
)

#: "Villages near the town of X", "agglomérations sur la route de X": those, not X.
_BESIDE = re.compile(
    # "the last obstacle before X fell"
    r"\b(?:(?:obstacles?|barriers?|bulwarks?|towns?|city|stop|bastions?|lock|lines?"
    r"|positions?|strongholds?|defen[cs]es?|verrous?|remparts?|villes?|localites?|cites?|etape)"
    r" (?:before|ahead of|avant|devant)"
    r"|near|around|outside|close to|beyond|towards?|overlooking|surrounding|(?:leading"
    r"|leads) to"
    r"|(?:north|south|east|west|outskirts|suburbs|vicinity)(?:-\w+|ern \w+)? of|on the (?:road|way"
    r"|highway|axis)[^.;,]{0,30}\b(?:to|from|towards?)|proches? d[eu]|pres d[eu]|autour d[eu]"
    r"|non loin"
    r" d[eu]|au-dela d[eu]|vers|surplombant|(?:nord|sud|est|ouest|large) d[eu]|(?:portes|abords"
    r"|alentours|environs|peripherie) d[eu]|men(?:e|ent|ant) (?:a|au|aux|vers)|(?:route"
    r"|axe) d[eu]) "
    r"(?:(?:the|la|le|les) |l')?(?:[\w-]+ ){0,3}?(?:(?:town|city|village|locality|centre|center"
    r"|ville"
    r"|cite|localite|agglomeration|commune|bourgade) (?:of |de |d'|du ))?$"
    rf"|\b{NEAR_SW} (?:(?:mji|jiji|kijiji|kambi|eneo|wa|la|cha|ya) )*$"
)


_LONGEST_SUBJECT = 130
