"""Whether something happens at a place, or people only go there or come from it."""

from __future__ import annotations

from dashboard.core import late_patterns as re
from dashboard.core.events.who_and_where.page import Page
from dashboard.core.events.who_and_where.places import PlaceGroup, is_area
from dashboard.core.events.words.cues import Cue
from dashboard.core.events.words.gaps import LOCATIVE
from dashboard.model import EventType

#: Before a place that people go to or come from, not where something happens.
_MOTION = frozenset(
    """to toward towards for via vers jusqu'a jusqu'au kuelekea hadi kutoka kuja reached reaching
    fled fleeing flee leaving fui fuyant from depuis direction linking links link""".split()
)
_PEOPLE_OF = frozenset(
    {"residents of", "habitants de", "habitants d'", "wakazi wa", "wakaazi wa", "here and"}
)

#: What may stand between such a word and the name.
_BETWEEN_MOTION = frozenset(
    """the la le les l' town city village ville cite mji of de d' du des wa nearby secteur
    territoire chefferie groupement localite localites villages quartier site camp zone commune
    province region centre foret forets brousse collines hauteurs montagnes forest forests hills
    bush""".split()
)

#: "From the direction of X", "on the road to X": there, not on the way.
_THEREABOUTS = re.compile(
    r"\b(?:from the direction of|heard (?:from|as far (?:away )?as)|entendre depuis|(?:road"
    r"|highway|route|track|trail|axis|path|way|axe|piste"
    r"|outskirts"
    r"|gates|barabara|njia)(?: that leads| leading| linking| menant| reliant| qui mene)?"
    r" (?:to|towards?|from|between|de|vers|a|of|ya|kuelekea)|\baxe|\baxis|\b(?:close|next|adjacent)"
    r" to|\bnot far from) (?:the )?(?:(?:town|village|city) of )?$"
)


#: "Attaqué une position des FARDC vers X": that is where it stands, and nobody goes there.
_STANDS_TOWARDS = re.compile(
    r"\b(?:positions?|bases?|camps?|outposts?|bivouacs?|checkpoints?)"
    r"(?: (?:militaires?|avancees?|of (?:the )?[\w-]+|(?:de (?:la |l')?|des |du |d')[\w-]+))?"
    r" (?:vers|towards?|near) (?:(?:the|la|le|les|village|town|city|cite|localite|of|de) )*$"
)


def is_locative(page: Page, group: PlaceGroup, start: int) -> bool:
    """Whether a preposition of place ("in", "near", "à") stands shortly before a group of places.

    ``start`` is the first code point of the sentence; nothing before it counts.
    """
    first = max(start, group.start - 70)
    return bool(
        LOCATIVE.search(page.text, first, group.start)
        or _THEREABOUTS.search(page.text, first, group.start)
        or _STANDS_TOWARDS.search(page.text, first, group.start)
    )


#: Staff is taken out of one place to another.
STAFF = re.compile(
    r"\b(?:staff|personnel|employees|workers|engineers|teams?|equipes?|agents|wafanyakazi|crews?)\b"
)
TAKEN_TO = re.compile(
    r"\b(?:to|towards?|for|vers|a destination de|jusqu'a|kwenda|hadi)\b[^,;]{0,12}$"
)

#: "Said the captain, army spokesman in X", "the head of civil society in the X region": X is where
#: they speak, or whom they speak for.
_SPEAKS_FROM = re.compile(
    r"\b(?:said|says|told|added|explained|reported|declare|dit|indique|affirme|explique|precise"
    r"|confie|annonce|rapporte|ajoute|deplore|temoigne)\b[^.;]{0,120}\b(?:spokes\w+|mayor|governor"
    r"|commander|administrator|heads?|leader|coordinator|chair\w*|secretary|civil society"
    r"|porte-parole|maire|bourgmestre|gouverneure?|commandant|administrat(?:eur|rice)|joints?"
    r"|contacte|president|chef|coordonna\w+|responsable|secretaire|rapporteur|societe civile)\b"
    r"[^.;]{0,40}?(?: (?:in|of|from|a|au|de|du|depuis|en|dans)| d')"
    r" ?(?:(?:the|la|le|town|city|ville|cite|territoire|de) )*$"
)

#: ", said Jean Kaya, a resident of X", ", a dit Jean Kaya, enseignant à X".
_SAID_BY = re.compile(
    r"[,\"”»] ?(?:said|says|told|added|explained|recalled|recounted"
    r"|(?:a |l'a )?(?:dit|indique|affirme|explique|precise|confie|rapporte|raconte|temoigne"
    r"|declare|ajoute|deplore)) (?:(?:mrs?|ms|dr|mme?|col|gen|maj|capt|lt)\b\.? ?)*(?=(\w))"
)
#: What is said, not who says it: "said Jean Kaya, who told that rebels had attacked X".
_OF_WHICH = re.compile(r"\b(?:that|que|qu'|how|comment|kwamba)\b")


def holds_office(page: Page, start: int, group: PlaceGroup) -> bool:
    """Whether a place stands in the words behind ``start`` that tell the speaker's office."""
    return _SPEAKS_FROM.search(page.text, start, group.start) is not None


def is_of_speaker(page: Page, start: int, group: PlaceGroup) -> bool:
    """Whether a place stands in any words behind ``start`` that tell who says it: a witness may
    live where it happened, so it counts only beside another place."""
    text = page.text
    said = _SAID_BY.search(text, start, group.start)
    return (
        said is not None
        and page.article.text[said.start(1)].isupper()
        and not _OF_WHICH.search(text, said.end(), group.start)
    )


#: "Des obus tirés depuis X sont tombés à Y": they fell at Y.
_SHELLS_FROM = re.compile(
    r"\b(?:depuis|from|a partir de|kutoka|partis? de|venue?s? de|en provenance de|tiree?s? d[e'u])"
    r" ?"
    r"(?:(?:la|le|the|ville|town|city|of|de) ?)*$"
)


def is_fired_from(page: Page, cue: Cue, group: PlaceGroup) -> bool:
    """Whether a place between the words for an attack is where shells were fired."""
    return (
        cue.row.type is EventType.ATTACK
        and _SHELLS_FROM.search(page.text, cue.start, group.start) is not None
    )


#: What is carried off from a place was there.
LOOTED = re.compile(r"(?:loot|pillag|stole|rob|abduct|kidnap|plunder)")

#: "A convoy coming from X", "l'assaut est parti de X".
_COMING_FROM = re.compile(
    r"\b(?:partis? (?:de|du)|venue?s? (?:de|du)|venai(?:t|ent) (?:de|du)|viennent (?:de|du)"
    r"|venant (?:de|du)|reven(?:ai(?:t|ent)|ant|us?) (?:de|du)|returning from|travell?ing from"
    r"|provenance (?:de|du)|provenant"
    r" (?:de|du)|originaires? (?:de|du)|a partir (?:de|du)|coming from|came from|fired from"
    r"|launched from|arriving from)|\b(?:parti|venus?|venant|provenance) d'"
)


#: "Bombes larguées à partir de collines surplombant la cité de X": where the guns stand.
_FIRED_FROM = re.compile(
    r"\b(?:a partir|depuis|from) (?:(?:de|des|les?|la|the|some|certain\w*|nearby) )*(?:[\w-]+ )?"
    r"(?:collines?|hauteurs?|positions?|montagnes?|hills?|hilltops?|heights|mountains?|villages"
    r"|localites|towns|areas)\b"
    r"[^,;:.]{0,60}$"
)

#: "A prefect who was going to X", "des passagers qui se rendaient à X".
_GOING_TO = re.compile(
    r"\b(?:se rend(?:ai(?:t|ent)|ant|re)?|en (?:route|partance)|alla(?:it|ient)|heading|travell?ing"
    r"|going|on (?:his|her|their|the) way) (?:to|for|a|au|vers|pour) (?:the |la |le )?$"
)


#: "There is better news from X", "la bonne nouvelle vient de X": of X it is going to tell.
_NEWS_FROM = re.compile(
    r"\b(?:news|word|relief|reports?)(?: (?:has |have )?(?:comes?|came|arrived|reached us"
    r"|is))? from"
    r" (?:the )?$|\bnouvelles? (?:nous )?(?:vient|viennent|arrive|arrivent|venait) d(?:e |'|u )$"
)
#: "From X, meanwhile, comes a piece of good news".
_COMES_NEWS = re.compile(
    r"(?:, \w+,)? (?:comes?|came|has come|vient|viennent|arrive|arrivent) (?:[\w'-]+ ){0,5}?"
    r"(?:news|word|reports?|relief|nouvelles?|echos?)\b"
)
#: "Reopened with the help of a team from X": where the help came from.
_HELP_FROM = re.compile(
    r"\b(?:equipes?|medecins?|chirurgiens?|techniciens?|ingenieurs?|experts?|teams?|doctors?"
    r"|nurses?"
    r"|surgeons?|staff|technicians?|engineers?|volunteers?|timu|madaktari|wataalamu)(?: \w+)?"
    r" (?:venue?s? d(?:e |u |')|arrivee?s? d(?:e |u |')|from |sent from |flown in from |kutoka )$"
)


def leads_up(words: re.Pattern[str], page: Page, group: PlaceGroup, start: int, reach: int) -> bool:
    """Whether words lead up to a place, no more than ``reach`` characters before it; nothing is
    looked at before ``start``."""
    return words.search(page.text, max(start, group.start - reach), group.start) is not None


def is_help_from(page: Page, group: PlaceGroup, start: int) -> bool:
    """Whether a place is only where helpers came from; nothing is looked at before ``start``."""
    return leads_up(_HELP_FROM, page, group, start, 60)


def is_motion(page: Page, group: PlaceGroup, start: int) -> bool:
    """Whether people go to or come from a place; nothing is looked at before ``start``."""
    if leads_up(_NEWS_FROM, page, group, start, 40) or _COMES_NEWS.match(page.text, group.end):
        return False
    if any(leads_up(way, page, group, start, 40) for way in (_COMING_FROM, _GOING_TO)):
        return True
    if leads_up(_FIRED_FROM, page, group, start, 90):
        return True
    if leads_up(_THEREABOUTS, page, group, start, 50) or leads_up(
        _STANDS_TOWARDS, page, group, start, 70
    ):
        return False
    words = page.text[max(start, group.start - 50) : group.start].replace("'", "' ").split()
    if " ".join(words[-2:]) in _PEOPLE_OF:
        return True
    while words and words[-1] in _BETWEEN_MOTION:
        words.pop()
    return bool(words) and words[-1] in _MOTION


#: "They ran from X after a rumour": at X it was heard.
_RUN_FROM = re.compile(
    r"(?:\b(?:residents of|people of|people in|wakaa?zi wa|from|fled|leaving|partie?s? de"
    r"|venue?s? de"
    r"|habitants de|fui|fuyant|kutoka)|(?:habitants|partie?s?|venue?s?) d')"
    r" ?(?:(?:the|la|le|town|village|city|of|ville|cite|de) )*$"
)

#: "Flights to X", "those to X started again": the service is what stops and starts.
_SERVED = re.compile(
    r"\b(?:those|ones|ceux|celles|flights?|visits?|convoys?|buses|boats?|ferr(?:y|ies)|deliveries"
    r"|traffic|services?|transport|missions?|vols?|visites?|liaisons?|convois?|bateaux|trafic"
    r"|navettes?|rotations|livraisons|safari) (?:(?:to|towards?|for|vers|a destination de|a|jusqu'a"
    r"|za|kwenda) )(?:(?:the|la|le|town|city|of) )*$"
)


def is_run_from(page: Page, group: PlaceGroup, start: int) -> bool:
    """Whether people ran from a place; nothing is looked at before ``start``."""
    return leads_up(_RUN_FROM, page, group, start, 40)


def is_served(page: Page, group: PlaceGroup, start: int) -> bool:
    """Whether flights, visits or boats go to a place; nothing is looked at before ``start``."""
    return leads_up(_SERVED, page, group, start, 40)


#: "The X crossing, a route linking Y and Z": where it leads, not where it is.
_LINKING = re.compile(
    r"\b(?:linking|links|connecting|connects|reliant|relie|joining|inayounganisha)"
    r" (?:(?:the|la|le|les|l'|town|city|of) ?)*$"
)


def leads_to(page: Page, group: PlaceGroup, start: int) -> bool:
    """Whether a place is only where a road leads; nothing is looked at before ``start``."""
    return leads_up(_LINKING, page, group, start, 40)


#: "The governor of X said": there is the office, not the event.
_OFFICE = re.compile(
    r"\b(?:societe civile|civil society|administrat\w+|maire|mayor|bourgmestre|gouverneure?"
    r"|(?:vice-)?governor|president\w*|chairman|deputes?|elus?|notables?|porte-parole|spokes\w+"
    r"|resident|medecin|doctor|coordonnateur|coordinator|jeunesse|dioceses?|eveque|bishop"
    r"|authorities|officials?|autorites|government|gouvernement|prosecutor|procureur|auditeur"
    r"|msemaji|mbunge|gavana|mwenyekiti|chefs?|chiefs?)"
    r" (?:(?:[\w'-]+ ){0,3}?(?:of|in|from|for|de|du|des|d'|a|au|wa|ya|la) )?"
    r"(?:(?:the|la|le|les|l'|territory|territoire|secteur|groupement|sector|cite|ville|province"
    r"|chefferie|town|city|of|de|du"
    r"|d') ?)*$"
)


#: "Le chef du groupement de X": an area by its noun, though a village bears the name as well.
_UNIT_OF = re.compile(
    r"\b(?:groupement|territoire|chefferie|secteur|province|territory|chiefdom|grouping|sector"
    r"|tarafa|wilaya)(?: (?:de|du|of|ya))?(?: d')? ?$"
)


def is_office(page: Page, group: PlaceGroup, start: int) -> bool:
    """Whether the group is an area that only tells whose office it is."""
    near = (max(start, group.start - 70), group.start)
    area = all(map(is_area, group.heads)) or _UNIT_OF.search(page.text, *near)
    return bool(area and _OFFICE.search(page.text, *near))


#: "Entered X and abducted": at X.
ENTERED = re.compile(
    r"\b(?:entered|stormed|raided|invaded|attacked|(?:burst|broke|moved) into|attaque|envahi"
    r"|investi"
    r"|(?:entre|penetre|irruption|incursion)s? (?:dans|a)|walivamia)(?: [\w'-]+){0,3} ?(?:d')?$"
)


#: "Cité par des médias de X": there one only reads of it.
_READ_IN = re.compile(
    r"\b(?:medias?|presse|journaux|radios?|journalistes?|press|newspapers?|reporters?)"
    r" (?:(?:de|a|du|in|of|from|basee?s? a|based in) |d')$"
)
#: "People reached in X report that there was fighting": they speak from there.
_REACHED_AT = re.compile(
    r"\b(?:contacte|joint|interroge|rencontre|contacted|reached|interviewed)(?:e?s?)"
    r"(?: par telephone| au telephone| by (?:tele)?phone| on the phone)?"
    r" (?:a|au|en|depuis|in|at|from) (?:the |la |le )?$"
)


#: "The radio of X is back on the air", "la radio de X n'émet plus": told of it, and not by it.
_ON_AIR = re.compile(
    r"[^.;:]{0,60}\b(?:(?:on|off) (?:the )?air|emet\w*|emis|diffus\w*|tue?s?|muette?s?|silent"
    r"|ondes)\b"
)


def is_reached_at(page: Page, group: PlaceGroup, start: int) -> bool:
    """Whether somebody only speaks from a place; nothing is looked at before ``start``."""
    first = max(start, group.start - 50)
    if _REACHED_AT.search(page.text, first, group.start):
        return True
    return bool(_READ_IN.search(page.text, first, group.start)) and not _ON_AIR.match(
        page.text, group.end
    )
