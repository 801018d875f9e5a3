"""Which place an event cue speaks of: lists, containers, distances, and what is carried forward."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from dashboard.core.events.gaps import IN_BRACKETS, NAMED_NEXT, without_asides
from dashboard.core.events.new_clauses import begins_clause
from dashboard.core.quick_patterns import quick
from dashboard.core.spans import Span
from dashboard.model import PLACING_ROLES, PlaceKind, Resolution

#: Kinds that hold settlements; beside a settlement they only say where it lies.
AREAS = frozenset(
    {
        PlaceKind.TERRITORY,
        PlaceKind.PROVINCE,
        PlaceKind.REGION,
        PlaceKind.COUNTRY,
        PlaceKind.CONTINENT,
        PlaceKind.HEALTH_ZONE,
    }
)

#: Kinds an event is not put at: too large to say where it happened.
TOO_LARGE = frozenset({PlaceKind.REGION, PlaceKind.COUNTRY, PlaceKind.CONTINENT})


@dataclass(frozen=True, slots=True)
class PlaceGroup:
    """Places of a sentence that share one part: "Goma and Bukavu", "Ntoto, in Walikale territory".

    Attributes:
        heads: The places themselves; what only says where they lie is left out.
        inside: Whether the last place named only says where the heads lie.
        between: Whether something lies between the heads: "between Sake and Minova".
        start: First code point, in the text that was read.
        end: One past the last, containers included.
    """

    heads: tuple[Resolution, ...]
    start: int
    end: int
    inside: bool = False
    between: bool = False


def is_area(resolution: Resolution) -> bool:
    """Whether the place is a territory or larger; an unlocated name is taken for a settlement."""
    return resolution.place is not None and resolution.place.kind in AREAS


#: What reaches far without holding settlements: of it, too, "especially in X" says where.
_LONG = frozenset(
    {PlaceKind.ROAD, PlaceKind.PARK, PlaceKind.LAKE, PlaceKind.RIVER, PlaceKind.PLATEAU}
)


def is_wide(resolution: Resolution) -> bool:
    """Whether the place is an area, a road, a park or a water: wide enough to name a spot in it."""
    place = resolution.place
    return is_area(resolution) or (place is not None and place.kind in _LONG)


def can_hold_event(resolution: Resolution) -> bool:
    """Whether an event can be put there."""
    if resolution.mention.role not in PLACING_ROLES:
        return False
    place = resolution.place
    if place is None or place.kind not in TOO_LARGE:
        return True
    return place.kind is PlaceKind.REGION and place.radius_km <= _CHIEFDOM_KM


#: A region no wider than this is a chiefdom or a plain, and named as where something happened.
_CHIEFDOM_KM = 50


# ----------------------------------------------------------------- groups

_NOUN = (
    r"(?:town|towns|city|cities|village|villages|territory|territories|province|locality|area|areas"
    r"|army base|military base|military camp|camp militaire|\(\w+\)|base|bases"
    r"|camp|camps|centre|center|site|sites|chiefdom|sector|health zone|zone de sante|cite|ville"
    r"|hills?|collines?|high|hauts?|plateaux?|highlands|plains?|plaine|valley|vallee|forest|foret"
    r"|airfield|airstrip|localities|settlements?|quartiers?|communes?|agglomerations?|entites?"
    r"|hameaux?|groupements|chefferies|chiefdoms|districts?|neighbou?rhoods?|mines?|positions"
    r"|kambi|kata|mitaa|axes"
    r"|villages?|localites?|territoires?|groupement|chefferie|secteur|axe|miji|mji|vijiji|kijiji)"
)
_SMALL = (
    r"(?:voisine?s?|of|the|in|near|around|at|from|on|de|du|des|d'|la|le|les|l'|a|au|aux|en|dans|ya"
    r"|wa|za)"
)

#: Between two places of one list: "Goma and Bukavu", "X, Y", "X puis Y", "de X et de Y".
_LISTED = re.compile(
    rf"(?:-centre|\))? ?(?:{_NOUN} ?)?(?:,? ?(?:et (?:en |puis |meme )?(?:ensuite )?(?:celui|celle"
    r"|ceux)"
    r"|and|et|na|or|ou|then|puis"
    rf"|as well as|ainsi que|de meme que|pamoja na|mais (?:aussi|egalement)|but also|also"
    rf"|&|/) |,? ?(?:ainsi|de meme) qu'|, |/|-)"
    rf"(?:(?:then|also|puis|{_SMALL}|{_NOUN}) ?){{0,4}}$"
)

#: Between a place and the larger one it lies in: "Ntoto, in Walikale territory".
_WITHIN = quick(
    rf" ?(?:{_NOUN} ?)?[,(]? ?(?:(?:{_SMALL}|{_NOUN}|within|located|situated|situee?s?|sise?s?"
    rf"|au sein|pit"
    rf"|mine|bridge|hill|port|river|riviere|lake|lac|mont|mount|foret|forest|park|parc|road|route"
    r"|capital|capitale|chef-lieu|main|principal|provincial|regional|administrative"
    r"|crossing|near|outside|close to|pres|karibu|eastern|western"
    r"|littoral|rives?|bords?|shores?|banks?|coast|cote|pied|flancs?|slopes|along|le long"
    r"|northern|southern|north|south|east|west|est|ouest|nord|sud|far|limite|border|edge|katika"
    r"|huko|nchini|wilaya|wilayani|jimbo|mkoa|territoire|bordering|province|region) ?){0,7}$"
)

#: The place a distance is measured from: "9 kilometres north-west of Masisi".
_MEASURED = re.compile(
    r"(?:(?:\b|(?<=\d))km|\bkilomet\w*|\bmiles?|\bkilomita|\bhours?|\bheures?)\b[^.;]{0,45}"
    r"\b(?:of|from|de|du|d'|wa|mwa|kutoka)(?: the| la| ville de| cite de| mji wa)? ?$"
)

#: "Gripped X as rebels closed in on the town, 262 km east of Y": X is not measured.
_VERB_BETWEEN = re.compile(
    r"\b(?:as|when|after|before|while|and|but|lorsque|quand|alors|apres|avant|et|mais|na|to|from"
    r"|vers)\b[^.;]*\b(?:km|kilomet\w*|miles?|kilomita)\b"
)

#: "Kinigi, groupement Ufamandu": the unit that the first lies in.
_UNIT = re.compile(
    r"^,? ?\(?,? ?(?:en |dans (?:le |la )?|au sein (?:du |de la )|in (?:the )?)?(?:groupement"
    r"|chefferie|secteur|territoire"
    r"|collectivite|province|zone de sante|commune|grouping|chiefdom|territory|health zone"
    r"|wilaya|wilayani|mkoa wa|tarafa)(?: (?:de|du|d'|des|of|ya|wa))? ?$"
)

#: A relation that makes the second place a landmark: "between X and Y" stays a list.
_IN_WORD = re.compile(
    r"(?:\b(?:in|within|en|dans|au|katika|of|near|outside|close to|pres de|pres d'|sur|on|along"
    r"|le long"
    r"|karibu na)(?:\b|(?<='))"
    r"|^ ?,? ?\()"
)


def place_groups(text: str, places: Sequence[Resolution]) -> tuple[PlaceGroup, ...]:
    """The places of one sentence in groups, in order.

    Args:
        text: Plain text of the whole article.
        places: Its resolutions inside one sentence, in order, only such that can be places.
    """
    groups: list[PlaceGroup] = []
    for resolution in places:
        mention = resolution.mention
        last = groups[-1] if groups else None
        if last is not None:
            joined = _join(text, last, resolution)
            if joined is not None:
                groups[-1] = joined
                continue
        between = bool(_BETWEEN.search(text, max(0, mention.start - 30), mention.start))
        groups.append(PlaceGroup((resolution,), mention.start, mention.end, between=between))
    return tuple(groups)


def _join(text: str, group: PlaceGroup, resolution: Resolution) -> PlaceGroup | None:
    """The group with one place more; None when that begins a group of its own."""
    between = text[group.end : resolution.mention.start]
    if len(between) > _FARTHEST:
        return None
    between = IN_BRACKETS.sub("", between)  # "X (under rebel control) and Y"
    end = resolution.mention.end
    if (_MEASURED.search(between) and not _VERB_BETWEEN.search(between)) or _UNIT.search(between):
        return replace(group, end=end, inside=True)
    if _is_qualifier(between, group.heads[-1], resolution):
        return replace(group, heads=(*group.heads[:-1], resolution), end=end, inside=False)
    if group.between and len(group.heads) > 1 and _CLOSE_TO.fullmatch(between):
        return replace(group, heads=(resolution,), end=end, between=False)
    if _ON_ROAD.fullmatch(between) or (group.inside and between.strip() in _HYPHENS):
        return replace(group, end=end, inside=True)
    larger = is_area(resolution) and not is_area(group.heads[-1])
    if _LISTED.match(between):
        listed = _AND.search(between)
        alone = len(group.heads) == 1 and not group.between
        if listed and alone and begins_clause(text, group.start, between, end):
            return None
        if not listed and _IN_WORD.search(between):
            return replace(group, end=end, inside=True)
        if larger and (group.inside or ("," in between and not listed)):
            return replace(group, end=end, inside=True)
        return replace(group, heads=(*group.heads, resolution), end=end, inside=False)
    if not larger and is_area(group.heads[-1]) and not can_hold_event(group.heads[-1]):
        return None  # "the Congolese city of X": a country does not lie in a city
    if _WITHIN.match(between) and (larger or _IN_WORD.search(between)):
        return replace(group, end=end, inside=True)
    return None


#: "X, on the road from Y", "X, sur la route Y-Z": the ends of the road only tell where X lies.
_ON_ROAD = re.compile(
    r"[^,;.:]{0,12},? ?(?:situee?s? |located |lying )?(?:sur|on|along|le long de|kwenye) "
    r"(?:la |le |l'|the )?(?:route|axe|troncon|road|axis|highway|barabara ya|piste)"
    r"(?: nationale)?(?: de| d'| du| from| between)? ?"
)
_HYPHENS = frozenset("-\u2013/")


#: "The North Kivu provincial capital, Goma", "the South Kivu areas of X": the first tells of which.
_QUALIFIER = re.compile(
    r"(?:'s?)? (?:(?!and |or |in |to |from )[\w-]+ ){0,3}?(?:towns?|cit(?:y|ies)|villages?|areas?"
    r"|localit(?:y|ies)|capital|settlements?|hubs?|strongholds?|territor(?:y|ies)|districts?"
    r"|communit(?:y|ies)|hamlets?)(?: (?:of|called|named)|,) (?:the )?$"
    r"|(?: (?:province|territory|district))?'s (?:[\w-]+ ){0,2}$| (?:province|territory) $"
)


#: "On the road between X and Y, near Z": at Z.
_CLOSE_TO = re.compile(r", (?:near|at|close to|outside|just outside|pres de|a|a hauteur de) ")


def _is_qualifier(between: str, area: Resolution, resolution: Resolution) -> bool:
    """Whether an area before a noun only says in which area the place behind the noun lies."""
    if area.place is None or area.place.kind not in AREAS or not _QUALIFIER.match(between):
        return False
    return not is_area(resolution) or (
        area.place.kind is PlaceKind.PROVINCE
        and resolution.place is not None
        and resolution.place.kind not in TOO_LARGE | {PlaceKind.PROVINCE}
    )


_AND = re.compile(
    r"\b(?:and|et|na|or|ou|as well as|ainsi que|de meme que|mais|but also|puis|then|pamoja na)\b"
    r"|\bqu'|&"
)
_BETWEEN = re.compile(
    r"\b(?:between|entre|linking|kati ya) (?:(?:the|la|le|les|l'|towns?|villages?|of|de|d') ?)*$"
)


#: More characters between two names than this and they do not belong together.
_FARTHEST = 90

# ----------------------------------------------------------------- from a cue to its place

_SETTLEMENT_NOUN = re.compile(
    r"\b(?:bourgades?|bourg|hameaux?|hamlets?|garrison town|territoires?|secteurs?|groupements?"
    r"|chefferies?|communes?|chiefdoms?|sectors?|dam"
    r"|post|posts|station|offices?|barracks|market|hospital|university|park|plateau|island"
    r"|islands|peninsula|crossroads|stronghold|headquarters|hub|gateway|prison|heart|whole|all|rest"
    r"|barrage|poste|carrefour|fief|bastion|verrou|usine|ile|camp|etat-major|totalite|reste"
    r"|ensemble|moitie|town|towns|city|cities|village|villages|locality|localities|area|areas"
    r"|position"
    r"|positions"
    r"|parts?|centre|center|hills?|heights|base|bases|airport|mine|mines|site|camp|territory"
    r"|territories|bridge|port|border|crossing|junction|cite|cites|ville|villes|villages?"
    r"|localites?|agglomerations?|collines?|aeroport|entites?|zones?|centre|quartier|district"
    r"|districts|neighbou?rhoods?|outskirts|mji|miji|kijiji|vijiji|eneo|maeneo|pont)\b"
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
#: The end of what is quoted parts it from who says it: "to the hills," a Rutshuru resident said.
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
_STOPS = re.compile(r"[.;:!?]| - |[,.]\"")
_EXCEPT = re.compile(
    r"\b(?:except|save for|apart from|sauf|excepte|hormis|a l'exception|isipokuwa)\b"
)
#: "Those who held the area have fallen back on X": X is the object of another verb.
_ANOTHER_VERB = re.compile(r"\b(?:ont|sont|avaient|etaient|has|have|had|was|were)\b")


def directly_after(text: str, end: int, group: PlaceGroup) -> bool:
    """Whether a group is the direct object of what ends at ``end``: "the key mining town of X"."""
    gap = without_asides(text[end : group.start])
    if len(gap) > _LONGEST_OBJECT or _STOPS.search(gap) or _EXCEPT.search(gap):
        return False
    if _INCLUDING.search(gap):
        return True
    if _ANOTHER_VERB.search(gap):
        return False
    if NAMED_NEXT.fullmatch(gap):
        return True
    if _NEAR_IT.search(gap):
        return False
    if "," in gap and _SETTLEMENT_NOUN.search(gap, 0, gap.index(",")):
        return False  # "the fall of the town, a gateway to X"
    if gap.count(",") > 1 or len(gap.split()) > (_HELD_BY if _POSITIONS.match(gap) else 9):
        return False
    if _WAY.search(gap) or _ACCESS.search(gap):
        return False
    preposition = _PREPOSITION.search(gap)
    return preposition is None or bool(_SETTLEMENT_NOUN.search(gap, 0, preposition.start()))


#: "Captured three villages north of X", "des collines surplombant X": those, not X.
_NEAR_IT = re.compile(
    r"\b(?:villages?|localit(?:y|ies)|localites?|hills?|collines?|hamlets?|hameaux|settlements?"
    r"|towns?"
    r"|villes|cites|agglomerations?|entites?|areas|zones|heights|hauteurs)(?: [\w'-]+)?? (?:near"
    r"|outside|above"
    r"|close to|overlooking|(?:north|south|east|west)(?:-\w+)? of|on the (?:road|way|axis|highway)"
    r"|along the|proches? d|pres d|non loin d|surplombant|(?:au|a l')? ?(?:nord|sud|est"
    r"|ouest)(?:-\w+)?"
    r" d|sur (?:l'|la |les )?(?:axe|axes|route|routes))"
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
    r"|(?:said|reported|believed|thought|rumou?red|understood) to|soit|soient|vit|vivent|lives?"
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
    oblique = _OBLIQUE.search(text, max(0, group.start - 60), group.start)
    return oblique is None or bool(_SETTLEMENT_NOUN.search(oblique.group()))


#: "On Tuesday 3 June, ", "ce mardi, ": set before the subject.
_WHEN_FIRST = (
    r"(?:(?:ce|cette|on|le|this|last|late|early|in|en|hier|yesterday|depuis|since|dans)\b"
    r"[^,;.:]{0,40}, )?"
)
#: What opens a clause before the name it is about: "the key town of X", "à X".
_OPENING = re.compile(
    rf"[\s\"'*•-]*{_WHEN_FIRST}(?:(?:the|la|le|les|l') ?)?(?:[\w'-]+ ){{0,4}}?"
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
    rf"[\s\"'*•-]*{_WHEN_FIRST}(?:(?:the|la|le|les|l') ?)?"
    r"(?:(?:[\w-]+ ){1,2}(?:of|de|du|d') ?)?(?:la |le )?$"
)


def heads_and_bears(text: str, clause: Span, group: PlaceGroup, start: int) -> bool:
    """The same where nothing stands before the name: "X, the one near Y, fell"."""
    first = _FIRST.fullmatch(text, clause.start, group.start)
    return first is not None and opens_and_bears(text, clause, group, start)


def opens_and_bears(text: str, clause: Span, group: PlaceGroup, start: int) -> bool:
    """Whether a group opens a clause and is its subject over an insertion: "X, taken …, fell"."""
    return bool(
        clause.start <= group.start
        and group.end < start
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


#: "Villages near the town of X", "agglomérations sur la route de X": those, not X.
_BESIDE = re.compile(
    r"\b(?:near|around|outside|close to|beyond|towards?|overlooking|surrounding|(?:leading"
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
)


_LONGEST_SUBJECT = 130


def first_after(groups: Sequence[PlaceGroup], start: int, end: int) -> PlaceGroup | None:
    """The first group between two offsets; None when there is none."""
    return next((group for group in groups if start <= group.start and group.start < end), None)


def last_before(groups: Sequence[PlaceGroup], start: int, end: int) -> PlaceGroup | None:
    """The last group between two offsets; None when there is none."""
    found = None
    for group in groups:
        if start <= group.start and group.end <= end:
            found = group
    return found
