"""The place that words such as "the town", "it", "there", "y" or nothing at all point back to."""

from __future__ import annotations

from dashboard.core import late_patterns as re
from dashboard.core.events.who_and_where.page import Page, place_key, usable
from dashboard.core.events.who_and_where.places import is_area
from dashboard.core.events.who_and_where.scenes import is_where_an_office_speaks
from dashboard.core.events.who_and_where.ways import is_motion, is_reached_at, leads_up
from dashboard.core.events.words.cues import Cue, Where
from dashboard.core.events.words.event import FIGHTS
from dashboard.core.events.words.gaps import UNDERWENT
from dashboard.core.needled_patterns import needled
from dashboard.core.quick_patterns import quick
from dashboard.model import EventType, PlaceKind, Resolution

_SETTLEMENT = (
    r"(?:town|city|village|locality|area|hill|centre|region|hub|ville|cite|village|localite"
    r"|colline|agglomeration|bourgade|bourg|hameau|hamlet|settlement|place|entite|zone"
    r"|mji|kijiji|eneo)s?"
)

#: The object or subject that stands for a place named before: "the town", "it", "la cité".
_ANAPHOR_AFTER = quick(
    rf"[\"']?(?: (?:desormais|maintenant|toujours|encore|now|still|also|aussi))?"
    rf" (?:all of |toute? |l'ensemble de )?(?:(?:it|there|them)\b(?! (?:is|was|has))"
    r"|(?:(?:the|this|that|la|le|cette|ce|mji|kijiji) |l')"
    r"(?:(?!(?:road|bridge|airport|base|camp|control|of|to|in|and|main|route|de|du)\b)"
    r"[\w-]+ ){0,2}?"
    rf"{_SETTLEMENT}\b(?! (?:of|de|d'))|(?:mji|kijiji|eneo) (?:huo|hicho|hilo|huu|wao|chao|lao"
    rf"|wake|chake)|mjini humo)"
)
_ANAPHOR_BEFORE = quick(
    rf"(?:\b(?:it|il|elle|which|l'une|celle-ci|celui-ci)|, (?:a )?(?:position|{_SETTLEMENT})"
    rf"|\b(?:the|this|la|le|cette|ce|l') ?(?:\w+ )?(?:{_SETTLEMENT}|position|entite|bourgade)"
    rf"|\b(?:mji|kijiji)(?: (?:huo|hicho|huu|wao|wake|mzima))?)"
    r"(?:, [^,.;]{3,80},)?,? (?:(?:qui|which|that|brievement|longtemps|briefly|long|desormais"
    r"|maintenant|toujours|encore|entierement|totalement|still|fully"
    r"|has|have|had|is|was|been|being|avait|etait|not|never|n'a|jamais|pas"
    r"|a|est|also|now|finally|reportedly|ete|soon|then|aussitot|later"
    r"|again|deja|again|depuis|since|ensuite|alors|itself|promptly|immediately|quickly) )*$"
)
#: "Rebels who had occupied it pulled out": what came before is only called to mind.
_BACKGROUND = re.compile(r"\b(?:who|which|that|qui) (?:had|avait|avaient) $")
#: "Following its capture", "sa prise": of the place named before.
_ITS = re.compile(r"\b(?:its|sa) (?:\w+ )?$")
_ANAPHOR_NEAR = needled(
    r"\b(?:the|this|that|la|le|cette|ce) (?:town|city|village|locality|cite|ville|localite)\b"
    r"(?! (?:of|de|d'))"
)

#: Words for a place named before: "there", "y", "sur place", "huko".
_HERE = quick(
    r"\b(?:there(?! (?:is|was|are|were|has|have|will|can))|y|sur place|la-bas|huko|hapo|pale|mjini"
    r" humo|in the (?:town|village|city|area|camp)|au village|dans (?:la cite|le village"
    r"|la ville)"
    r"|(?:market|centre|center|edge|edges|outskirts|streets|heart|church|school|hospital|entrance"
    r"|(?:north|south|east|west)(?:ern)?(?: edge| side| exit)?) of (?:the|this|that) (?:same )?"
    r"(?:town|village|city|camp|locality)(?! (?:of|called))"
    r"|(?:marche|centre|coeur|rues|eglise|ecole|hopital|entree|sortie(?: \w+)?|peripherie)"
    r" (?:de la (?:meme )?(?:cite|ville|localite)|du (?:meme )?village)(?! d(?:e\b|'))"
    r"|(?:in|at|of|near) the same (?:town|village|place|spot|area|locality)(?! (?:of|called|as))"
    r"|(?:dans|a|de|sur|contre) (?:la|le) meme (?:localite|cite|ville|village|endroit|entite)"
    r"|(?:dans|a|de|sur|contre) (?:cet?|cette) (?:zone|entite|localite|cite|ville|village|region"
    r"|endroit"
    r"|agglomeration|quartier|site)"
    r"|(?:in|on|of|against) (?:this|that) (?:area|town|village|place|neighbou?rhood)"
    r"|its (?:\w+ )?(?:outskirts|suburbs|streets|edges?|surroundings|heights|hills|centre"
    r"|approaches)"
    r"|(?:ses|leurs) (?:abords|faubourgs|quartiers|hauteurs|environs|alentours|rues|positions)"
    r"|sa (?:peripherie|banlieue)|son centre"
    r"|katika (?:eneo|kijiji|mji) h[iu][clj]?[oh]o?)\b"
)


#: "This town was the scene of", right before the fight: the town spoken of.
_THE_TOWN = re.compile(
    rf"(?:^|[.;:] |[\"'] ?|, )(?:the|this|la|le|cette|cet?|l') ?(?:same "
    rf"|meme )?{_SETTLEMENT}(?=[ ,])"
)


def _underwent(text: str, cue: Cue) -> bool:
    """Whether "the town" as a subject suffers or sees what the words say."""
    if cue.row.type not in FIGHTS:
        return False
    subjects = _THE_TOWN.finditer(text, max(0, cue.start - _TO_SUBJECT), cue.start)
    return any(UNDERWENT.fullmatch(text, subject.end(), cue.start) for subject in subjects)


#: A subject stands at most so many characters before what it suffers.
_TO_SUBJECT = 110


#: "Les rebelles l'ont occupée", "le M23 la lui a reprise": the place as an object before the verb.
_CLITIC = re.compile(
    r"(?:\bl'|\b(?:la|le) (?:lui |leur )(?=a|o))(?:(?:a|ont|avait|avaient|avons|ayant|avoir) )?"
    r"(?:(?!pas|jamais|plus)[\w-]+ )?$"
)
#: Of whom else "l'" often stands: who is taken, freed or found is a man.
_OF_MEN = re.compile(r"(?:captur|liber|recuper|arrach|prendre|prenait|prend\b|tenait|tient)")


def _clitic(text: str, cue: Cue) -> bool:
    """Whether a pronoun before a French verb is the place that it takes or leaves."""
    return _OF_MEN.match(text, cue.start) is None and bool(
        _CLITIC.search(text, max(0, cue.start - 40), cue.start)
    )


#: "Regained control of the area", "de la zone": around what happened, and no town only named.
_AN_AREA = re.compile(r"\b(?:area|region|zone|eneo)s?\b")


def means_an_area(text: str, cue: Cue) -> bool:
    """Whether the words that stand for a place that was taken are no more than "the area"."""
    if cue.row.type is not EventType.CAPTURED:
        return False
    found = _ANAPHOR_AFTER.match(text, cue.end)
    return found is not None and _AN_AREA.search(found.group()) is not None


def points_back(text: str, cue: Cue, passive: bool) -> bool:
    """Whether a word stands where the place would and means one named before."""
    if _ITS.search(text, max(0, cue.start - 24), cue.start):
        return cue.row.where is Where.OBJECT
    if cue.row.where is Where.SUBJECT or passive:
        before = text[max(0, cue.start - 60) : cue.start]
        return bool(_ANAPHOR_BEFORE.search(before))
    if cue.row.where is Where.AROUND:
        if _underwent(text, cue):
            return True
        if not cue.row.verb and not _HERE.search(text, max(0, cue.start - 40), cue.end + 40):
            return False
        near = (max(0, cue.start - 25), cue.end + 60)
        return bool(_ANAPHOR_NEAR.search(text, *near) or _HERE.search(text, *near))
    if cue.language == "french" and _clitic(text, cue):
        return True
    if _BACKGROUND.search(text, max(0, cue.start - 20), cue.start):
        return False
    return bool(_ANAPHOR_AFTER.match(text, cue.end))


#: "Fell back towards X, leaving the area": the area is the one that was left.
_GONE_THERE = re.compile(
    r"\b(?:withdr\w+|retreat\w*|pull(?:ed|ing|out)\w*|fell back|fled|flee\w*|repli\w*|retir\w+"
    r"|retrait"
    r"|recul\w+|fui\w*|fuit|fuite)\b[^.;:]{0,45}? (?:to|towards?|into|vers|a|au|jusqu'a|dans|sur)"
    r" (?:(?:the|la|le|town|village|city|cite|ville|localite|of|de) ?)*$"
)


#: "Who sought refuge in X when the town fell": X is where it was safe.
_SAFE_IN = re.compile(
    r"\b(?:refuge|shelter|safety|asylum|exiled?|asile|abri|refugiee?s?|exilee?s?|hebergee?s?"
    r"|sheltered|sheltering|living|lives|vit|vivant)(?: (?:since|now|depuis|desormais))?"
    r" (?:in|at|a|au|en|dans) (?:(?:the|la|le|town|village|city|cite|ville|of|de) ?)*$"
)

#: "Reinforcements from X reached the area": the area lies where the text was before.
_SENT_FROM = re.compile(
    r"\b(?:reinforcements?|troops|soldiers|police\w*|officers|fighters|rebels|militiamen|men|units?"
    r"|columns?|convoys?|trucks?|teams?|gunmen|renforts?|troupes|soldats|militaires|policiers"
    r"|combattants|rebelles|miliciens|hommes|colonnes?|convois?|camions?|equipes?)"
    r"(?: (?:sent|coming|arriving|based|dispatched|deployed|envoyee?s?|depechee?s?))?"
    r" (?:from|venue?s? (?:de|d'|du)|arrivee?s? (?:de|d'|du)|envoyee?s? (?:de|d'|depuis)"
    r"|partis? de)"
    r" ?(?:(?:the|la|le|town|city|of) )*$"
)


#: "This town located in the territory of", "ce village situé à 5 km de": how the town lies.
_LIES_IN = re.compile(
    rf"\b(?:(?:the|this|that|la|le|cette|cet?) |l')(?:(?:group of|groupe de|same|meme|small|petite?"
    rf"|mining|key|strategic|strategique|border) )*{_SETTLEMENT},?"
    r"(?: (?:located|situated|lying|that lies|which lies|situee?s?|sise?s?|qui se trouve))"
    r" [^.;:]{0,60}$"
)


#: "Located 100 km north of X, this town": the same, told first.
_LIES_FIRST = re.compile(
    r"\W*(?:located|situated|lying|perched|situee?s?|sise?s?|distante?s? de) [^.;:,]{0,60}"
)
_THIS_TOWN = re.compile(rf", (?:(?:the|this|that|la|le|cette|cet?) |l')(?:[\w-]+ )?{_SETTLEMENT}\b")


def lies_with(page: Page, index: int, end: int) -> bool:
    """Whether what stands at an offset only tells where "this town", named before, lies."""
    sentence = page.sentences[index]
    if _LIES_IN.search(page.text, max(sentence.start, end - 120), end):
        return True
    return bool(
        _LIES_FIRST.fullmatch(page.text, sentence.start, end)
        and _THIS_TOWN.search(page.text, end, min(sentence.end, end + 120))
    )


def _own(
    page: Page,
    index: int,
    position: int,
    told: dict[int, tuple[Resolution, ...]],
    pointed: bool,
) -> tuple[Resolution, ...]:
    """The places that the same sentence named last before a position.

    Places that people only go to or come from count where a word points back, or an event
    was told of them.
    """
    start = page.sentences[index].start
    since = _since_an_area(page, index, position)
    for group in reversed(page.groups(index)):
        if group.end <= since:
            return ()  # "X was retaken; the Y chiefdom is disputed, each says it holds it"
        heads = _settlements(usable(group)) if group.end <= position else ()
        if heads and (
            leads_up(_SENT_FROM, page, group, start, 60)
            or leads_up(_GONE_THERE, page, group, start, 70)
            or leads_up(_SAFE_IN, page, group, start, 50)
            or is_reached_at(page, group, start)
            or is_where_an_office_speaks(page.text, group, position)
        ):
            continue
        if heads and (
            pointed or not is_motion(page, group, start) or heads[-1] in told.get(index, ())
        ):
            return heads
    return ()


def _since_an_area(page: Page, index: int, position: int) -> int:
    """The semicolon behind which an area opens the part a position lies in; -1 without any."""
    between = page.text.rfind(";", page.sentences[index].start, position)
    if between < 0:
        return -1
    first = next((one for one in page.groups(index) if one.start > between), None)
    opens = (
        first is not None
        and first.end <= position
        and first.start - between < _OPENS_WITHIN
        and not _settlements(first.heads)
    )
    return between if opens else -1


#: A part opens with a place that stands so many characters behind the semicolon at most.
_OPENS_WITHIN = 20


def in_focus(
    page: Page,
    index: int,
    position: int,
    told: dict[int, tuple[Resolution, ...]],
    pointed: bool,
) -> tuple[Resolution, ...]:
    """The place that the text speaks of: of the last event, else the last settlement named.

    Args:
        page: The article.
        index: The sentence that names no place.
        position: Where in it; places of the same sentence count when they stand before.
        told: Places of the events read so far, by sentence.
        pointed: Whether a word such as "it" or "there" points to the place.
    """
    heads = _own(page, index, position, told, pointed)
    if heads and not _is_site(heads[-1]):
        return heads
    kind = _noun_of_kind(page, index, position)
    if heads and kind not in _TOWNS:
        return heads
    if _since_an_area(page, index, position) >= 0:
        return ()  # an area is what these words are about
    reach = 2 * _BACK if kind else _BACK
    reach = _up_to_a_spot(page, index, reach)
    nearer: list[Resolution] = []
    for back in range(1, min(reach, index) + 1):
        topic = _topic(page, index - back)
        spoken = _but_aims(page, index - back, told.get(index - back, ())[::-1])
        nearer.extend((*spoken, *topic) if _is_labelled(page, index - back) else (*topic, *spoken))
    for back in range(1, min(_BACK_NAMED, reach, index) + 1):
        nearer.extend(_but_aims(page, index - back, _named(page, index - back)))
    if kind in _TOWNS:
        nearer = [one for one in nearer if not _is_site(one)]
    found = _first_of_kind(nearer, kind)
    return found or (_of_the_speaker(page, index, position) if pointed else ())


def _but_aims(page: Page, index: int, places: tuple[Resolution, ...]) -> tuple[Resolution, ...]:
    """The places of a sentence but those that men only move on to behind a capture."""
    return tuple(place for place in places if (index, place_key(place)) not in page.aims)


#: "The pass of X", "le col de X": a spot that no list of places knows, and yet it is spoken of.
_SPOT = re.compile(
    r"\b(?:col|mont|colline|pont|carrefour|plateau|poste|hauteurs|localite|village|cite|bourgade"
    r"|(?:hill|pass|bridge|junction|village|town|hamlet)(?= of| called| named)"
    r"|(?:mount|lieu dit)(?= ))(?: (?:de|du|des|of|called|named|dit)| d')? ?(?=(\w))"
)


def _up_to_a_spot(page: Page, index: int, reach: int) -> int:
    """How far back a word may point: not past a spot by a name that is known of no place."""
    for back in range(1, min(reach, index) + 1):
        if _has_spot(page, index - back):
            return back - 1
    return reach


def _has_spot(page: Page, index: int) -> bool:
    """Whether a sentence that names no known place speaks of a spot by its name."""
    known = page.spots.get(index)
    if known is None:
        sentence = page.sentences[index]
        spots = _SPOT.finditer(page.text, sentence.start, sentence.end)
        known = not page.groups(index) and any(
            page.article.text[spot.end()].isupper() for spot in spots
        )
        page.spots[index] = known
    return known


#: "The town has fallen, said a trader from X": of X they speak.
_SPEAKS_FROM = re.compile(
    r"\b(?:residents?|inhabitants?|traders?|shopkeepers?|farmers?|teachers?|nurses?|witness\w*"
    r"|priest"
    r"|habitante?s?|commercante?s?|riveraine?s?|enseignante?s?|infirmiere?s?|cultivateurs?|temoins?"
    r"|cure|pasteur|notables?|mkazi|wakaa?zi) (?:of|from|in|de|d'|du|a|wa) ?$"
)


def _of_the_speaker(page: Page, index: int, position: int) -> tuple[Resolution, ...]:
    """The place that somebody who speaks of "the town" later in the sentence is from."""
    for group in page.groups(index):
        if group.start >= position and _SPEAKS_FROM.search(
            page.text, max(position, group.start - 30), group.start
        ):
            return _settlements(usable(group))[:1]
    return ()


#: "GOMA (RDC), 19 oct -", "Goma, 3 March (Agency) -": where it was written.
_DATELINE = re.compile(r"\)?(?: ?\(|, (?:le )?(?:\d|\w+ \d))[^.]{0,60}?\.? - | - |/")
_HEADS = re.compile(
    r"[\s\"'*•-]*(?:(?:in|at|on|around|inside|a|au|en|dans|huko|katika) )?"
    r"(?:(?:the|les?|la|l'|des|mji wa|kijiji cha) ?)?(?:(?:[\w'-]+ ){0,3}(?:of|de|d'|du) ?)?$"
)


def _topic(page: Page, index: int) -> tuple[Resolution, ...]:
    """The settlement that opens a sentence, and so is what it speaks of."""
    found = page.topics.get(index)
    if found is None:
        found = page.topics[index] = _opening(page, index)
    return found


def _named(page: Page, index: int) -> tuple[Resolution, ...]:
    """The settlements of a sentence to or from which nobody goes, the last first."""
    found = page.named.get(index)
    if found is None:
        start = page.sentences[index].start
        heads = [
            head
            for group in page.groups(index)
            if not is_motion(page, group, start) and not is_reached_at(page, group, start)
            for head in usable(group)
        ]
        found = page.named[index] = _settlements(tuple(reversed(heads)))
    return found


def _opening(page: Page, index: int) -> tuple[Resolution, ...]:
    groups = page.groups(index)
    if not groups or not _HEADS.fullmatch(page.text, page.sentences[index].start, groups[0].start):
        return ()
    if _DATELINE.match(page.text, groups[0].end):
        return ()
    return _settlements(usable(groups[0]))


#: "Uvira: rebels have taken Minembwe": the label says from where it is told.
_COLON = re.compile(r" ?(?:\([^)]{0,40}\) ?)?: ")


def _is_labelled(page: Page, index: int) -> bool:
    """Whether a sentence opens with a place and a colon."""
    groups = page.groups(index)
    return bool(groups) and _COLON.match(page.text, groups[0].end) is not None


_NOUN_OF_KIND = needled(
    r"\b(?:(?:the|this|la|cette|le|ce) (?:\w+ )?"
    r"(?P<noun>city|town|village|airport|mine|ville|cite|aeroport)"
    r"|(?P<swahili>mji|jiji|kijiji|mgodi|uwanja) (?:wa ndege )?h(?:uo|uu|ilo|ili|icho|iki))\b"
)
#: Kinds that a noun can mean, the likeliest first.
_SMALL = frozenset({PlaceKind.TOWN, PlaceKind.VILLAGE})
_CITY = frozenset({PlaceKind.CITY})
_KINDS_OF_NOUN: dict[str, tuple[frozenset[PlaceKind], ...]] = {
    "city": (_CITY,),
    "ville": (_CITY, frozenset({PlaceKind.TOWN})),
    "village": (frozenset({PlaceKind.VILLAGE}),),
    "town": (frozenset({PlaceKind.TOWN}), _SMALL, _CITY),
    "cite": (_SMALL, _CITY),
    "airport": (frozenset({PlaceKind.AIRPORT}),),
    "aeroport": (frozenset({PlaceKind.AIRPORT}),),
    "uwanja": (frozenset({PlaceKind.AIRPORT}),),
    "jiji": (_CITY,),
    "mji": (frozenset({PlaceKind.TOWN}), _CITY),
    "kijiji": (frozenset({PlaceKind.VILLAGE}),),
    "mgodi": (frozenset({PlaceKind.MINE}),),
    "mine": (frozenset({PlaceKind.MINE}),),
}


_SITES = frozenset({PlaceKind.AIRPORT, PlaceKind.MINE})
_TOWNS = frozenset("city town village ville cite mji jiji kijiji".split())


def _noun_of_kind(page: Page, index: int, position: int) -> str:
    """The "city" or "airport" that is said beside a position; empty for none."""
    sentence = page.sentences[index]
    noun = _NOUN_OF_KIND.search(
        page.text, position, min(sentence.end, position + 60)
    ) or _NOUN_OF_KIND.search(page.text, max(sentence.start, position - 60), position)
    return (noun["noun"] or noun["swahili"]) if noun else ""


def _is_site(resolution: Resolution) -> bool:
    """Whether a place is no town by any noun: "took the airport of X and advanced on the city"."""
    place = resolution.place
    return place is not None and place.kind in _SITES


def _first_of_kind(nearer: list[Resolution], noun: str) -> tuple[Resolution, ...]:
    """The nearest place that "the city" or "the village" can be; else simply the nearest."""
    for kinds in _KINDS_OF_NOUN.get(noun, ()):
        for resolution in nearer:
            if resolution.place is not None and resolution.place.kind in kinds:
                return (resolution,)
    return tuple(nearer[:1])


#: An event's place is carried over so many sentences, a place only named over fewer.
_BACK = 3
_BACK_NAMED = 2


#: "X, on the N2 road": X is spoken of, and no road or water is meant by "there".
_NO_SPOT = frozenset({PlaceKind.ROAD, PlaceKind.LAKE, PlaceKind.RIVER})


def _settlements(heads: tuple[Resolution, ...]) -> tuple[Resolution, ...]:
    return tuple(
        head
        for head in heads
        if not is_area(head) and (head.place is None or head.place.kind not in _NO_SPOT)
    )
