"""Where an event is put: in its own sentence, else at a place the text spoke of before."""

from __future__ import annotations

from functools import lru_cache

from dashboard.core import late_patterns as re
from dashboard.core.events.who_and_where.airports import airport_told
from dashboard.core.events.who_and_where.around import is_definite, is_of_main_verb
from dashboard.core.events.who_and_where.focus import (
    in_focus,
    lies_with,
    means_an_area,
    points_back,
)
from dashboard.core.events.who_and_where.locate import ends_in_from, locate
from dashboard.core.events.who_and_where.page import Page, usable
from dashboard.core.events.who_and_where.places import PlaceGroup, is_area
from dashboard.core.events.who_and_where.rows_back import row_before
from dashboard.core.events.who_and_where.run_from import is_run_from, is_where_they_fled
from dashboard.core.events.who_and_where.spoken_of import is_spoken_of
from dashboard.core.events.who_and_where.swahili_back import swahili_back
from dashboard.core.events.who_and_where.taken_back import taken_back
from dashboard.core.events.who_and_where.their_village import their_village
from dashboard.core.events.words.cues import Cue, Where
from dashboard.core.events.words.event import CONTROL_TYPES, FIGHTS, WORKS
from dashboard.core.events.words.resistance import resistance_in
from dashboard.core.needled_patterns import needled
from dashboard.core.quick_patterns import quick
from dashboard.core.spans import Span
from dashboard.core.speakers import THE_ARTICLE, speaker_and_stance
from dashboard.model import EventType, PlaceKind, Resistance, Resolution


def places_of(
    page: Page,
    cue: Cue,
    index: int,
    clause: Span,
    passive: bool,
    told: dict[int, tuple[Resolution, ...]],
) -> tuple[tuple[Resolution, ...], bool, bool]:
    """The event's places, whether they were carried, and whether it lies between them."""
    if cue.row.where is Where.BACK:
        return _told_before(page, cue, index, told), True, False
    if left := their_village(page, cue, index):
        return _possible(cue, left), True, False
    group: PlaceGroup | None = locate(page, cue, index, clause, passive)
    if (site := _by_its_deed(page, cue, group, index, told)) is not None:
        return site, True, False
    if _lies_apart(page, cue, index, clause, passive, group):
        return (), False, False
    if _is_told_of_this_town(page, cue, index, group, passive):
        start = page.sentences[index].start
        return _possible(cue, in_focus(page, index, start, told, pointed=True)), True, False
    heads = usable(group)
    if cue.row.settlement:
        heads = tuple(head for head in heads if not is_area(head))
    if cue.row.type is EventType.CAPTURED and group is not None and group.between:
        heads = ()  # "seized villages between X and Y": neither X nor Y
    heads = _possible(cue, heads)
    if heads:
        return heads, False, group is not None and group.between and len(heads) > 1
    if group is None:
        other = _in_another(page, cue, index, clause, passive)
        if other is not None:
            return _possible(cue, other), True, False
    pointed = points_back(page.text, cue, passive)
    if (
        (group is None or (pointed and not group.between))
        and not (cue.row.type in WORKS and _is_mining(page, index))
        and (pointed or _may_lean(page, cue, index, told))
    ):
        return _pointed_to(page, cue, index, told, pointed), True, False
    return (), False, False


def _by_its_deed(
    page: Page,
    cue: Cue,
    group: PlaceGroup | None,
    index: int,
    told: dict[int, tuple[Resolution, ...]],
) -> tuple[Resolution, ...] | None:
    """The place that was taken back, or the airport that was taken; None where it was neither."""
    back = taken_back(page, cue, index, told) if group is None else ()
    return back or airport_told(page, cue, group, index)


def _in_another(
    page: Page, cue: Cue, index: int, clause: Span, passive: bool
) -> tuple[Resolution, ...] | None:
    """The places in another sentence that a noun, a list or a row of entries gives; else None."""
    return (
        swahili_back(page, cue, index, passive)
        or _listed_next(page, index, clause)
        or row_before(page, cue, index, passive)
    )


def _pointed_to(
    page: Page, cue: Cue, index: int, told: dict[int, tuple[Resolution, ...]], pointed: bool
) -> tuple[Resolution, ...]:
    """The place spoken of before; "the area" means it only where something happened there."""
    found = in_focus(page, index, cue.start, told, pointed)
    if cue.row.type in CONTROL_TYPES and not pointed:
        found = tuple(one for one in found if not _is_mine(one))
    happened = any(place in places for place in found for places in told.values())
    if means_an_area(page.text, cue) and not happened:
        return ()
    return _possible(cue, found)


def _is_mine(place: Resolution) -> bool:
    """Whether a place is a mine: that work stopped there says of nobody that he held it."""
    return place.place is not None and place.place.kind is PlaceKind.MINE


def _is_told_of_this_town(
    page: Page, cue: Cue, index: int, group: PlaceGroup | None, passive: bool
) -> bool:
    """Whether "this town", of which only is told where it lies, is what the words are about."""
    if group is None:
        suffers = passive or cue.row.where is Where.SUBJECT
        return suffers and lies_with(page, index, cue.start)
    return group.start < cue.start and lies_with(page, index, group.start)


def _lies_apart(
    page: Page, cue: Cue, index: int, clause: Span, passive: bool, group: PlaceGroup | None
) -> bool:
    """Whether a place only says near what land was taken, or stands behind another verb.

    "Seized swathes of territory north of X": X itself was not; "the army, which fights the
    rebels, retook X": the fight may be anywhere.
    """
    text = page.text
    if group is None:  # "those who fled the fighting": wherever it was, but for "on these villages"
        fled = cue.row.type in FIGHTS and is_run_from(text, cue)
        return fled and not row_before(page, cue, index, passive)
    if cue.language == "swahili" and is_where_they_fled(text, clause, group):
        return cue.row.type in FIGHTS
    if group.start < cue.end:
        return False
    if cue.row.type is EventType.WITHDREW:
        return (
            _TOWARDS.search(text, cue.end, group.start) is not None
            or _INTO_ITS_WILDS.search(text, cue.start, group.start) is not None
        )
    if cue.row.type in FIGHTS and (
        _COMES_NEARER.match(text, cue.end) or _CUTS_ROAD.fullmatch(text, cue.end, group.start)
    ):
        return True
    if cue.row.type is EventType.CAPTURED:
        return _LAND_NEAR.fullmatch(text, cue.end, group.start) is not None
    return (
        cue.row.type in FIGHTS
        and ", " in text[cue.end : group.start]
        and _IN_ASIDE.search(text, clause.start, cue.start) is not None
    )


#: "Their withdrawal began on Wednesday in the direction of X": where they went.
_TOWARDS = re.compile(
    r"\b(?:en direction (?:de|du|d')|vers|towards?|in the direction of)(?: (?:the|la|le))? ?$"
)
#: "Se sont dispersés dans la forêt de X": there they are now.
_INTO_ITS_WILDS = re.compile(
    r"\b(?:dans|vers|into) (?:la |les |le |the )?(?:forets?|brousse|collines|montagnes|parc|maquis"
    r"|forests?|hills|bush|park) (?:of |de |d'|du )(?:la |le |les |the )?$"
)
#: "Fighting nears X", "les combats se rapprochent de X": they are not there yet.
_COMES_NEARER = re.compile(
    r"(?: [\w']+){0,4}?(?: and| et)?"
    r" (?:(?:has|have|had|is|are|was|were) )?(?:near(?:s|ed|ing)|approach\w*"
    r"|(?:draw|mov|inch|creep)\w* (?:closer to|near(?:er)?(?: to)?)"
    r"|(?:se rapproch|s'approch)\w+(?: (?:desormais|\w+ment|encore|de plus en plus|dangereusement|a"
    r" nouveau|ainsi))? d(?:e|u|es)?)\b"
)
#: "Fighting has cut the road between X and Y", "mapigano yamefunga barabara kati ya X na Y": the
#: road is cut somewhere, and nobody fought at its ends.
_CUTS_ROAD = re.compile(
    r"[^.;:,]{0,60}? (?:cut(?:ting)?|clos(?:ed|ing)|block(?:ed|ing)|sever(?:ed|ing)|shut|disrupt\w*"
    r"|paraly\w+|coup(?:e|ent|ant|aient)|ferm(?:e|ent|ant)|bloqu(?:e|ent|ant)|perturb(?:e|ent|ant)"
    r"|interrompu\w*|isol(?:e|ent)|yame(?:funga|kata|ziba)|\w{0,3}li(?:funga|kata|ziba)|yanafunga)"
    r"(?: off)? (?:[\w'-]+ ){0,4}?(?:(?:the|la|le|l') ?)?(?:[\w-]+ ){0,2}?(?:road|highway|route|axe"
    r"|troncon|trafic|traffic|circulation|barabara|usafiri)\b[^.;:,]{0,30}"
)
_IN_ASIDE = re.compile(r", (?:which|who|that|qui)\b[^,;:.]*$")
_SIDE_EN = r"(?:north|south|east|west|north-?east|north-?west|south-?east|south-?west)(?:ern)?"
_SIDE_FR = r"(?:nord|sud|est|ouest)(?:-(?:est|ouest))?"
#: Land that was taken, and how it lies to the place that is named.
_LAND_NEAR = quick(
    r"[^.;:,]{0,40}\b(?:portions?|parts?|parties?|pans?|swath(?:e|s|es)|stretch(?:es)?|chunks?"
    r"|areas?|zones?|tracts?|etendues?|territor(?:y|ies)|territoires?|land|ground|terrains?|terres"
    r"|positions?|hills?|hilltops?|collines?|hauteurs|heights)\b[^.;:]{0,40}\b(?:"
    rf"{_SIDE_EN} (?:of|from)|around|near|surrounding|outside|close to|bordering|overlook\w*"
    rf"|beyond|dominat\w+"
    rf"|towards?|(?:kilomet\w+|km|miles) (?:of|from)|(?:au|a l'|l') ?{_SIDE_FR} (?:de|d'|du)"
    r"|autour (?:de|d'|du)|pres (?:de|d'|du)|proches? (?:de|d'|du)|aux? (?:environs|alentours"
    r"|abords|portes) (?:de|d'|du)|a proximite (?:de|d'|du)|surplomb\w+|domin\w+|vers"
    r"|en direction (?:de|d'|du)|voisin\w* (?:de|d'|du)) ?"
    r"(?:(?:the|la|le|les|l'|town|city|village|ville|cite|localite|of|de|d') ?)*"
)

#: "D'autres villages ont été conquis. Il s'agit de X et Y": the next sentence counts them up.
_VILLAGES = needled(
    r"\b(?:villages|towns|localities|areas|settlements|positions|localites|agglomerations|entites"
    r"|cites|collines|vijiji|miji|maeneo)\b"
)
_THEY_ARE = re.compile(
    r"\W*(?:il s'agit|ce sont|they are|these are|(?:they|these) include|among them (?:are|were)"
    r"|parmi (?:eux|elles)|notamment|ni pamoja na)(?: notamment| entre autres| principalement)?,?"
    r"(?: (?:de|du|des|the|les|la|le|villages?|localites?|towns?|of))*(?: d')? ?"
)


def _listed_next(page: Page, index: int, clause: Span) -> tuple[Resolution, ...]:
    """The places that the next sentence counts up for an event of "several villages"."""
    if index + 1 >= len(page.sentences) or not _VILLAGES.search(
        page.text, clause.start, clause.end
    ):
        return ()
    behind = page.sentences[index + 1]
    groups = page.groups(index + 1)
    opened = _THEY_ARE.match(page.text, behind.start)
    if opened is None or not groups or groups[0].start > opened.end():
        return ()
    return usable(groups[0])


def _may_lean(page: Page, cue: Cue, index: int, told: dict[int, tuple[Resolution, ...]]) -> bool:
    """Whether an event may lie where the text spoke of last though no word points back.

    "They withdrew at dawn" may; a fight only right behind what happened somewhere, or as
    "the fighting raged on".
    """
    if cue.language == "swahili" and cue.row.type is EventType.ATTACK and is_definite(page, cue):
        return _told_lately(page, index, told)  # "wanamgambo walianza shambulio hilo usiku"
    if cue.row.people and cue.row.type is EventType.ATTACK:
        return is_spoken_of(page, index)
    if not cue.row.carries or _OF_ANOTHER_SW.match(page.text, cue.end):
        return False
    if _ELSEWHERE.match(page.text, cue.end) or _FURTHER_ON.match(page.text, cue.end):
        return False
    if cue.row.type in FIGHTS and _is_placed_next(page, index):
        return False
    if cue.row.type in FIGHTS and (
        _LONG_SINCE.match(page.text, page.sentences[index].start)
        or _THEM.match(page.text, cue.end)
        or _CALLED_TO_MIND.search(page.text, max(0, cue.start - 60), cue.start)
        or _WHILE_IT_RAGES.search(page.text, cue.start - 20, cue.start)
    ):
        return False
    if cue.row.type in WORKS and _COUNTED.search(
        page.text, page.sentences[index].start, cue.start + 1
    ):
        return False
    if cue.row.type is EventType.ATTACK and any(
        group.start >= cue.end
        and not all(map(is_area, usable(group)))
        and not is_of_main_verb(page.text, cue, group)
        for group in page.groups(index)
    ):
        return False  # "attacked two cars travelling to X": not where the text spoke of before
    if cue.row.type is EventType.CLASH:
        if is_definite(page, cue):
            return bool(_GOES_ON.match(page.text, cue.end))
        return _told_lately(page, index, told) or is_spoken_of(page, index)
    return not ends_in_from(page.text, cue) and not is_definite(page, cue)


#: "Earlier this month the group agreed to a truce but resumed fighting": of the whole war.
_LONG_SINCE = re.compile(
    r"\W*(?:(?:earlier|later) (?:this|that|last|in the) (?:month|year)|last (?:month|year)|(?:in"
    r"|over) recent (?:weeks|months|years)|for (?:weeks|months|years|decades)|plus tot (?:ce mois"
    r"|cette annee)|(?:le mois|l'annee|l'an) dernier\w*|ces derni(?:er|ere)s (?:semaines|mois"
    r"|annees)|depuis des (?:semaines|mois|annees)|mwezi uliopita|mwaka (?:jana|uliopita))\b"
)
#: "These clashes took place in X and Y": the sentence behind a fight tells where it was.
_THESE_FIGHTS = re.compile(
    r"(?:\W*\[\d{1,3}\])?\W*(?:(?:these|those|the|all|such|ces|les|tous ces)"
    r" (?:\w+ )?(?:clashes|fights|battles|confrontations|skirmishes|hostilities|fighting"
    r"|firefights|combats|affrontements|accrochages|hostilites)|mapigano (?:hayo|haya))"
    r"(?:,? (?:which|that|qui|ambayo))?[, ]+(?:(?:were|was|have been|had been|are|is|ont|a|sont|se"
    r"|s'est|avaient|mostly|mainly|both|first) )*"
    r"(?:(?:occurr|happen|took place|taking place|broke out|erupt|concentrat|report|record|began"
    r"|start|signal|eu lieu|deroul|eclat|concentr|debut|commenc|enregistr|localis)\w*|yalitokea"
    r"|yalizuka)?(?: place| out| lieu)? ?(?:in|at|around|near|a|au|aux|dans|pres de|autour de"
    r"|katika|huko)\b"
)


def _is_placed_next(page: Page, index: int) -> bool:
    """Whether the very next sentence tells where the fight was."""
    if index + 1 >= len(page.sentences) or not page.groups(index + 1):
        return False
    return _THESE_FIGHTS.match(page.text, page.sentences[index + 1].start) is not None


#: "Walishambulia kambi ya wakimbizi": a site without a name, wherever it is; not "kambi hiyo".
_OF_ANOTHER_SW = re.compile(
    r" (?:kambi|kijiji|vijiji|kituo|hospitali|msafara|gari|magari|basi|soko|kanisa|shule|ngome)\b"
    r"(?! (?:hi[yvc]|hi[lz]|hu[oy]|ha[yo]|hivyo|hicho|hilo|hizo|humo|yake|chake|vyake))"
)

#: "They withdrew further into the forest": from wherever they had gone before.
_FURTHER_ON = re.compile(r" (?:encore |even |still )?(?:plus loin|further|farther|deeper)\b")

#: "As fighting intensifies, the president is seeking support": of the whole war.
_WHILE_IT_RAGES = re.compile(
    r"(?:^|[.\n] ?|\b)(?:as|while|alors que|tandis que)(?: (?:the|les))? $"
)

#: "A school that gunmen had looted at Easter": told only to say which school.
_CALLED_TO_MIND = re.compile(
    r"\b(?:that|which|who|whom|que|qui|qu')(?: [\w'-]+){0,4} ?\b(?:had|avait|avaient) (?:\w+ )?$"
)

#: "Accused the army of attacking them": people wherever they are, and no town.
_THEM = re.compile(r" (?:them|us|him|her)\b")


def _told_lately(page: Page, index: int, told: dict[int, tuple[Resolution, ...]]) -> bool:
    """Whether something happened in this sentence or before, and no other place was named since."""
    for back in range(min(_BACK_TO_EVENT, index) + 1):
        if told.get(index - back):
            return True
        named = [head for group in page.groups(index - back) for head in usable(group)]
        if back and any(not is_area(head) for head in named):
            return False
    return False


#: A fight leans on an event at most so many sentences before.
_BACK_TO_EVENT = 2

#: "6 health posts shut": a sum over an area, at no one place.
_COUNTED = re.compile(r"(?<![\d.:])\d[\d ,]* (?:[a-z-]+ ){0,2}[a-z]$")

#: "Clashes continued in other areas": not where the text spoke of.
_ELSEWHERE = re.compile(
    r"[^.;]{0,40}\b(?:elsewhere|ailleurs|(?:in|on|dans|sur|en) (?:other|another|several|various"
    r"|many"
    r"|d'autres?|plusieurs|divers|certains?)|kwingine"
    r"|(?:into|onto|on|in|sur|vers|en direction de|dans) (?:its|their|son|leur) (?:own )?"
    r"(?:territory|soil|territoire|sol))\b"
)

#: "The fighting broke out at dawn", "les combats ont duré": told anew, though definite.
_GOES_ON = re.compile(
    r" (?:(?:has|have|had|ont|a|se sont|s'est|se) )*(?:lasted|began|erupted|broke out|raged|rages"
    r"|continu(?:ed|es)(?! to)|resumed|intensified|started|flared|went on|spread|dure|durent|eclate"
    r"|eclatent|repris|commence|debute|poursuiv\w*|intensifi\w*|continuent(?! (?:de|a|d'))"
    r"|font rage|fait rage"
    r"|yalianza|yameanza|yalidumu|yanaendelea|yalizuka|yamezuka)\b"
)


_MINES = needled(
    r"\b(?:mine|mines|mining|miner|miniere?s?|aurifere|alphamin|gold|tin|coltan|cassiterite"
    r"|operator|exploitant|mgodi|migodi|exports?|exporting|exportations?|smelters?"
    r"|(?:listed|quoted) (?:firm|company|group|explorer)|cotee en bourse)\b"
)


def _is_mining(page: Page, index: int) -> bool:
    """Whether it is a mine that halts: the town named before is not where it lies."""
    sentence = page.sentences[index]
    return _names_mine(page.text, sentence.start, sentence.end)


@lru_cache(maxsize=4)
def _names_mine(text: str, start: int, end: int) -> bool:
    """Whether a sentence names a mine; its cues ask one after another."""
    return _MINES.search(text, start, end) is not None


#: Nobody takes or leaves a province; "took the South Kivu governor's office" is no capture, and
#: "took several villages on the RN2" is none of the road.
_NOT_TAKEN = frozenset({PlaceKind.PROVINCE, PlaceKind.ROAD, PlaceKind.LAKE, PlaceKind.RIVER})


def _possible(cue: Cue, heads: tuple[Resolution, ...]) -> tuple[Resolution, ...]:
    """The places at which it can have happened: all of them, but for what nobody takes."""
    if cue.row.type not in CONTROL_TYPES:
        return heads
    return tuple(head for head in heads if head.place is None or head.place.kind not in _NOT_TAKEN)


def _told_before(
    page: Page, cue: Cue, index: int, taken: dict[int, tuple[Resolution, ...]]
) -> tuple[Resolution, ...]:
    """The place last said to be taken, where the sentence adds how it fell or who confirms it."""
    sentence = page.sentences[index]
    says, _ = resistance_in(page.text, sentence.start, sentence.end)
    said = speaker_and_stance(page.article.text, sentence, cue.start)
    if says is Resistance.NOT_SAID and said.speaker == THE_ARTICLE:
        return ()
    for back in range(1, min(_BACK_TO_CAPTURE, index) + 1):
        if index - back in taken:
            return taken[index - back][-1:]
    return ()


#: "The takeover" points to a capture told at most so many sentences before.
_BACK_TO_CAPTURE = 3
