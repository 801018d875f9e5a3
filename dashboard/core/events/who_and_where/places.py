"""Which places of a sentence belong together: lists, containers and distances."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from dashboard.core import late_patterns as re
from dashboard.core.events.who_and_where.new_clauses import begins_clause
from dashboard.core.events.words.gaps import IN_BRACKETS
from dashboard.core.needled_patterns import needled
from dashboard.core.quick_patterns import quick
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
    r"|bourgades?|bourg|contrees?|hamlets?|municipalit(?:y|e)"
    r"|kambi|kata|mitaa|axes"
    r"|villages?|localites?|territoires?|groupement|chefferie|secteur|axe|miji|mji|vijiji|kijiji)"
)
_SMALL = (
    r"(?:voisine?s?|of|the|in|near|around|at|from|on|de|du|des|d'|la|le|les|l'|a|au|aux|en|dans|ya"
    r"|wa|za)"
)

#: What befell more people at the next place: "killed seven people in X and fourteen others in Y",
#: "à X et quatorze autres à Y", "mjini X na wengine kumi na wanne katika kijiji cha Y".
_MORE_AT = (
    r"(?:(?:(?:[\w,.-]+ ){1,3}?(?:others|other people|more|autres|autres personnes)"
    r"|wengine(?: (?:\d[\d,.]*|na|mmoja|wawili|watatu|wanne|watano|sita|saba|wanane|tisa|kumi"
    r"|ishirini|thelathini|arobaini|hamsini|kadhaa)){1,4})"
    r" (?=(?:in|at|near|a|au|aux|dans|katika|kwenye|mjini|huko|kijijini) )"
    r"(?:(?:katika|kwenye|mjini|huko|kijijini) )?)?"
)

#: Between two places of one list: "Goma and Bukavu", "X, Y", "X puis Y", "de X et de Y".
_LISTED = re.compile(
    rf"(?:-centre|\))? ?(?:{_NOUN}(?!\w) ?)?(?:,? ?(?:et (?:en |puis |meme )?(?:ensuite )?"
    r"(?:celui|celle|ceux)"
    r"|and|et|na|or|ou|nor|ni|then|puis"
    rf"|as well as|ainsi que|de meme que|pamoja na|mais (?:aussi|egalement)|but also|also"
    rf"|&|/) |,? ?(?:ainsi|de meme) qu'|, |/|-)"
    rf"{_MORE_AT}(?:(?:then|also|puis|cha|{_SMALL}|{_NOUN}) ?){{0,4}}$"
)

#: Between a place and the larger one it lies in: "Ntoto, in Walikale territory".
_WITHIN = quick(
    rf" ?(?:{_NOUN} ?)?[,(]? ?(?:(?:{_SMALL}|{_NOUN}|within|toujours|located|situated|situee?s?"
    rf"|sise?s?|au sein|pit"
    rf"|mine|bridge|hill|port|river|riviere|lake|lac|mont|mount|foret|forest|park|parc|road|route"
    r"|capital|capitale|chef-lieu|main|principal|provincial|regional|administrative"
    r"|crossing|near|outside|close to|pres|karibu|eastern|western"
    r"|littoral|rives?|bords?|shores?|banks?|coast|cote|pied|flancs?|slopes|along|le long"
    r"|northern|southern|north|south|east|west|est|ouest|nord|sud|far|limite|border|edge|katika"
    r"|mjini|huko|nchini|wilaya|wilayani|jimbo|mkoa|territoire|bordering|province|region) ?){0,7}$"
)

#: The place a distance is measured from: "9 kilometres north-west of Masisi".
_MEASURED = needled(
    r"(?:(?:\b|(?<=\d))km|\bkilomet\w*|\bmiles?|\bkilomita|\bhours?|\bheures?)\b[^.;]{0,45}"
    r"\b(?:of|from|de|du|d'|wa|mwa|kutoka)(?: the| la| ville de| cite de| mji wa)? ?$"
)

#: "Located about 50 km away from X, Y": of Y is told.
_LIES_FROM = re.compile(
    r"(?:^|(?<=[.;:\s]))(?:located|situated|lying|situee?s?|distante?s?)"
    rf" (?:[\w,.~'-]+ ){{0,6}}?{_MEASURED.pattern}"
)

#: "Gripped X as rebels closed in on the town, 262 km east of Y": X is not measured.
_VERB_BETWEEN = re.compile(
    r"\b(?:as|when|after|before|while|and|but|lorsque|quand|alors|apres|avant|et|mais|na|to|from"
    r"|vers)\b[^.;]*\b(?:km|kilomet\w*|miles?|kilomita)\b"
)

#: "Kinigi, groupement Ufamandu": the unit that the first lies in.
_UNIT = re.compile(
    r"^,? ?\(?,? ?(?:en |dans (?:le |la )?|au sein (?:du |de la )|in (?:the )?|du |de la |dans le"
    r" |of (?:the )?)?(?:groupement"
    r"|chefferie|secteur|territoire"
    r"|collectivite|province|zone de sante|commune|grouping|chiefdom|territory|health zone"
    r"|wilaya|wilayani|mkoa wa|tarafa)(?: (?:de|du|d'|des|of|ya|wa))? ?$"
)

#: "Kabasha, agglomération située à proximité de Butembo", "Bella, chef-lieu du groupement Y", "the
#: Bulengo camp, located to the west of the city of Goma": the second only tells where the first is.
_LANDMARK = quick(
    rf"(?:-centre)?,? ?(?:(?:une?|an?|la|le|the|petite?|small|autre) )*(?:{_NOUN} )?(?:{_NOUN} )?"
    r"(?:(?:situee?s?|sise?s?|localisee?s?|located|situated|lying|qui se (?:trouve|situe)"
    r"|which lies) )?(?:to |juste |just )?"
    r"(?:(?:pres|tout pres|a proximite|non loin|aux? (?:environs|alentours|abords|confins)"
    r"|dans les (?:environs|alentours|parages)|(?:en|a la) peripherie|a cote|a la lisiere"
    r"|voisine?s?|limitrophe|(?:au |a l'|dans l[ae] |dans la partie |en direction )?(?:nord|sud|est"
    r"|ouest)(?:-est|-ouest)?|chef-lieu|capitale|surplombant|dominant)"
    r" ?(?:(?:de la|de l'|des|du|de|avec)(?:\b|(?<='))|d'|les?\b|la\b)"
    r"|a cheval (?:sur|entre)|a la (?:limite|frontiere) (?:entre|d[eu]|des)|straddling"
    r"|(?:on|at|along) the (?:border|boundary|limits?) (?:of|between)"
    r"|surplombant|dominant|near|close to|outside|not far from|next to|bordering|overlooking"
    r"|neighbou?ring|(?:on )?the (?:outskirts|edge) of|(?:the )?(?:capital|main town) of"
    r"|(?:the )?(?:north|south|east|west|north-?east|north-?west|south-?east|south-?west)"
    r"(?:ern)?(?: side)? (?:of|from))"
    rf" ?(?:(?:la|le|les|the|de|du|of|{_NOUN}) |l')*$"
)

#: A relation that makes the second place a landmark: "between X and Y" stays a list.
_IN_WORD = re.compile(
    r"(?:\b(?:in|within|en|dans|au|katika|of|near|outside|close to|pres de|pres d'|sur|on|along"
    r"|le long"
    r"|karibu na)(?:\b|(?<='))"
    r"|^ ?,? ?\()"
)


#: What an airport is called, English beside French.
AIRPORT = r"(?:airport|airfield|airstrip|aerodrome|aeroport)"
#: "X, Y ainsi que l'aéroport de Z", "X and the strategic airport of Z": one more of the list.
_THE_AIRPORT = re.compile(
    rf"(?:\b(?:the|le) |\bl')(?:\w+ )?{AIRPORT}(?: \w+){{0,2}}? (?=(?:of|at|in|de|a|du) |d')"
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
        if last is not None and not is_named_beside_heights(text, last, mention.start):
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
    if resolution.place is not None and resolution.place.kind is PlaceKind.AIRPORT:
        between = _THE_AIRPORT.sub("", between)
    end = resolution.mention.end
    measured = _MEASURED.search(between) and not _VERB_BETWEEN.search(between)
    if measured or _UNIT.search(between) or _names_capital(text, group, between):
        return replace(group, end=end, inside=True)
    if between == ", " and _is_seat_named_for_its_area(text, group, resolution):
        return replace(group, end=end, inside=True)
    if _LANDMARK.fullmatch(between) and not group.between:
        return replace(group, end=end, inside=True)
    if between == ", " and _LIES_FROM.search(text, max(0, group.start - _FARTHEST), group.start):
        return replace(group, heads=(resolution,), start=resolution.mention.start, end=end)
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
        if not listed and _holds_it(group, between) and not _is_repeated(text, group, between):
            return replace(group, end=end, inside=True)
        if larger and (group.inside or ("," in between and not listed)):
            return replace(group, end=end, inside=True)
        return replace(group, heads=(*group.heads, resolution), end=end, inside=False)
    if not larger and is_area(group.heads[-1]) and not can_hold_event(group.heads[-1]):
        return None  # "the Congolese city of X": a country does not lie in a city
    if _WITHIN.match(between) and (larger or _holds_it(group, between)):
        return replace(group, end=end, inside=True)
    return None


def _holds_it(group: PlaceGroup, between: str) -> bool:
    """Whether the words between say that the second place holds the first; of a land and a town
    "mjini" does not."""
    if _IN_WORD.search(between) is not None:
        return True
    return "mjini" in between and not is_area(group.heads[-1])


def _is_seat_named_for_its_area(text: str, group: PlaceGroup, resolution: Resolution) -> bool:
    """Whether a name behind a comma is that of the territory the place before it lies in, though a
    town bears it as well: "captured Kitshanga, Masisi, on Thursday"; of a list it is one more."""
    seat, head = resolution.place, group.heads[-1].place
    if seat is None or group.between or len(group.heads) > 1:
        return False
    if seat.admin2.removesuffix(" (ville)") != seat.name:
        return False
    within = head is None or (head.admin2 == seat.name and head.id != seat.id)
    return within and _GOES_ON_LISTING.match(text, resolution.mention.end) is None


#: ", Masisi and Sake", ", Masisi, Sake et Minova".
_GOES_ON_LISTING = re.compile(
    r",? (?:and|et|na|or|ou|as well as|ainsi que|&) |(?:, [\w-]+){1,6},? (?:and|et|na) "
)


#: "The heights overlooking X and the village of Y", "qui dominent X ainsi que la localité de Y":
#: what is named beside the heights is Y.
_LOOKED_ON = re.compile(
    r"\b(?:overlook\w*|dominat\w+|commanding|surplomb\w+|domin\w+|surround\w*|entour\w+"
    r"|(?:heights|hills?|hilltops?|ridges?|positions?|hauteurs|collines?|cretes?)"
    r" (?:above|near|around|outside|beyond|north of|south of|east of|west of|au-dessus d[eu]"
    r"|pres d[eu]|autour d[eu]|aux environs d[eu]))"
    r" ?(?:(?:the|town|city|village|of|la|le|les|ville|cite|localite|de|du) |d'|l')*$"
)
_OF_ITS_KIND = re.compile(
    rf",? (?:and|et|as well as|along with|ainsi que|puis) (?:(?:the|la|le|les) "
    rf"|l')(?:[\w-]+ ){{0,2}}?{_NOUN}"
    r" (?:of |de |d'|du )?"
)


def is_named_beside_heights(text: str, group: PlaceGroup, start: int) -> bool:
    """Whether the place at an offset is told of beside heights that only look down on a group.

    "The heights overlooking X and the village of Y": Y.
    """
    return bool(
        _OF_ITS_KIND.fullmatch(text, group.end, start)
        and _LOOKED_ON.search(text, max(0, group.start - _FARTHEST), group.start)
    )


#: "In control of X, of Y and of Z": one list, each with its preposition.
_REPEATED = re.compile(r", (of|de|du|d'|from) ?")


def _is_repeated(text: str, group: PlaceGroup, between: str) -> bool:
    """Whether a place has the same preposition before it as the first of the group."""
    said = _REPEATED.fullmatch(between)
    first = group.heads[0].mention.start
    before = text[max(0, first - 6) : first].rstrip()
    return said is not None and before.endswith(f" {said.group(1)}")


#: "Sake, kilomita 25 kutoka mji mkuu wa mkoa wa Kivu Kaskazini, Goma": the capital's name.
_CAPITAL_SW = re.compile(r"\bmji mkuu wa (?:(?:mkoa|jimbo) (?:wa|la) )?\w+(?: \w+)?$")


#: "Mugunga, 30 km from the provincial capital, Goma": the same, without the province.
_CAPITAL_FROM = re.compile(
    r"[^.;:]{0,25}\b(?:km|kms|kilomet\w+|miles?)\b[^.;:,]{0,25}\b(?:of|from|de|du)"
    r"(?: (?:the|la|le))? (?:(?:provincial|regional|territorial|main|nearest) )?"
    r"(?:capital|city|town|chef-lieu|capitale|ville)(?: (?:provinciale?|regionale))?, "
)


def _names_capital(text: str, group: PlaceGroup, between: str) -> bool:
    """Whether behind a comma only the name of the capital follows from which one measured."""
    if _CAPITAL_FROM.fullmatch(between):
        return True
    before = max(0, group.end - _FARTHEST)
    return group.inside and between == ", " and bool(_CAPITAL_SW.search(text, before, group.end))


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
    r"| (?:(?:provincial|regional) )?capital (?:city )?$"
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
    r"\b(?:and|et|na|or|ou|nor|ni|as well as|ainsi que|de meme que|mais|but also|puis|then"
    r"|pamoja na)\b"
    r"|\bqu'|&"
)
_BETWEEN = re.compile(
    r"\b(?:between|entre|linking|kati ya) (?:(?:the|la|le|les|l'|towns?|villages?|of|de|d') ?)*$"
)


#: More characters between two names than this and they do not belong together.
_FARTHEST = 90


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
