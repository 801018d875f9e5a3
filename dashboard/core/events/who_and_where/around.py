"""Where a fight, an attack or halted work lies: behind the words, before them, or set first."""

from __future__ import annotations

from dashboard.core import late_patterns as re
from dashboard.core.events.who_and_where.beside import WHEN_FIRST, underwent
from dashboard.core.events.who_and_where.page import Page, usable
from dashboard.core.events.who_and_where.places import PlaceGroup, first_after, is_wide, last_before
from dashboard.core.events.who_and_where.run_from import (
    are_seen_at,
    is_fled_to,
    others_are_there,
    stay_elsewhere,
)
from dashboard.core.events.who_and_where.scenes import (
    does_to_another,
    is_its_gate,
    is_seat_of_speaker,
    is_spoken_from,
    is_told_first,
    last_one,
    singled_out,
    without_bases,
)
from dashboard.core.events.who_and_where.ways import (
    ENTERED,
    LOOTED,
    STAFF,
    TAKEN_TO,
    holds_office,
    is_fired_from,
    is_help_from,
    is_locative,
    is_motion,
    is_of_speaker,
    is_office,
    is_reached_at,
    is_run_from,
    is_served,
    leads_to,
)
from dashboard.core.events.words.cues import Cue
from dashboard.core.events.words.event import FIGHTS, WORKS
from dashboard.core.events.words.gaps import (
    DAYS_FR,
    ENTERED_WHEN,
    HEARD,
    NAMED_NEXT,
    NAMELY,
    REACHED,
    TOOK_PLACE,
    UNDERWENT,
    WHERE_CLAUSE,
    without_asides,
)
from dashboard.core.spans import Span
from dashboard.model import EventType

_NEXT = 20  # so many characters behind the words stands what they lead to
LOOSE = 90  # a place farther from its cue than this, in characters, belongs to something else
_LOOSE_ALL = 130  # without a comma: "fighting between the army and the rebels has intensified in X"
_LOOSE_TOLD = 200  # where it is said that the fight took place there


def around(
    page: Page, cue: Cue, index: int, groups: tuple[PlaceGroup, ...], clause: Span
) -> PlaceGroup | None:
    """The places of a fight, an attack or halted work; None where its sentence names none."""
    if spot := singled_out(page.text, cue, groups):
        return spot
    if is_definite(page, cue):
        groups = tuple(one for one in groups if not is_spoken_from(page.text, one, cue))
    groups = without_bases(page.text, cue, groups)
    groups = tuple(one for one in groups if not is_seat_of_speaker(page.text, one, cue.start))
    before = last_before(groups, clause.start, cue.start)
    inside = first_after(groups, cue.start, cue.end)
    if usable(inside) and inside is not None and not is_fired_from(page, cue, inside):
        behind = first_after(groups, cue.end, min(clause.end, cue.end + _NEXT))
        return _or_beside(page, cue, inside, before, behind)
    scene = _scene(page, groups, page.sentences[index].start, cue)
    group = _narrowed(page.text, groups, first_after(groups, cue.end, clause.end))
    if before is not None and (
        _names_it(page.text, cue, before, group) or underwent(page.text, before, cue.start)
    ):
        return before
    if group is not None:
        if before is not None and (
            _is_where(page.text, before.end, cue, group) or is_of_speaker(page, cue.end, group)
        ):
            return before
        if _belongs(page, cue, group) and not (
            scene
            and (
                does_to_another(page.text, cue, group)
                or (cue.row.verb and not is_locative(page, group, cue.end))
            )
        ):
            return group
    gone_to = scene is not None and before is not None and is_motion(page, before, clause.start)
    if before is not None and not gone_to and _reaches(page, cue, clause, before):
        return before
    if before is None and (headed := _headed(page, cue, index, clause)):
        return headed
    return scene or last_one(page.text, cue, clause, groups)


def _or_beside(
    page: Page, cue: Cue, inside: PlaceGroup, before: PlaceGroup | None, behind: PlaceGroup | None
) -> PlaceGroup:
    """The place within the words, or the one beside them that they are about."""
    if behind and cue.row.type in WORKS and is_motion(page, inside, cue.start):
        return behind  # "motorbikes from X no longer reach Y": to Y
    if before and (is_its_gate(page.text, before, cue) or leads_to(page, inside, before.end)):
        return before
    return inside


def _names_it(text: str, cue: Cue, before: PlaceGroup, behind: PlaceGroup | None) -> bool:
    """Whether a fight is called by the place before it: "the Sake attack", "Goma's shelling"."""
    if cue.row.verb or cue.row.type not in FIGHTS or cue.language != "english":
        return False
    wide = behind is not None and all(map(is_wide, before.heads))
    return not wide and text[before.end : cue.start] in (" ", "'s ")


#: "Yametokea Kivu Kusini, hususan katika mji wa Uvira", "in Masisi, notably in Sake".
_NOTABLY = re.compile(
    r",? ?(?:hususani?|hasa|zaidi|notably|especially|particularly|mainly|specifically|notamment"
    r"|particulierement|surtout|principalement|plus precisement)"
    r"(?: (?:katika|mjini|huko|in|at|around|a|au|dans|en|the|la|le|mji|kijiji|wa|cha|town|city"
    r"|ville|cite|village|of|de))* ?"
)


def _narrowed(
    text: str, groups: tuple[PlaceGroup, ...], group: PlaceGroup | None
) -> PlaceGroup | None:
    """The place within a group that is singled out right behind it; else the group itself."""
    if group is None:
        return None
    within = first_after(groups, group.end, group.end + _LONGEST_NOTABLY)
    closer = within is not None and _NOTABLY.fullmatch(text, group.end, within.start)
    return within if closer else group


_LONGEST_NOTABLY = 45


def _is_where(text: str, end: int, cue: Cue, later: PlaceGroup) -> bool:
    """Whether a fight lies in "X, where two militias were fighting, and they went to Y"."""
    where = WHERE_CLAUSE.match(text, end)
    return (
        where is not None
        and cue.row.type in FIGHTS
        and "," not in text[where.end() : cue.start]
        and "," in text[cue.end : later.start]
    )


def _headed(page: Page, cue: Cue, index: int, clause: Span) -> PlaceGroup | None:
    """The place of what a colon sums up: "A restless night in X: shots and looting"."""
    start = page.sentences[index].start
    if clause.start == start or page.text[clause.start - 1] != ":" or cue.row.verb:
        return None
    group = last_before(page.groups(index), start, clause.start)
    return group if group is not None and is_locative(page, group, start) else None


#: What opens a sentence and sets its scene: "In X, …", "À X, …", "X: …", "• X – …".
_SET = re.compile(
    rf"[\s\"'•*\d.:h-]*{WHEN_FIRST}"
    r"(?:(?:in|at|near|around|further \w+,? in|a|au|aux|en|dans|pres de|katika|huko"
    r"|mjini|kijijini|du cote|autour|non loin|aux (?:environs|alentours)|(?:quant a )?(?:celui"
    r"|celle|ceux|celles) de|as"
    r" for|(?:as for )?(?:the one|that|those) (?:in|of|at)) (?:(?:the|la|le|les|l'"
    r"|town|city|village|of|de|d'|cite|ville|mji|wa) ?)*)?$"
)
_THEN = re.compile(
    r" ?(?:(?:port|airport|town|village|city|territory|hospital|camp|market|border|centre|center)"
    r"(?=[:,]))?"
    r"(?:\([^)]{0,40}\) ?)?(?:(?:on|in|le|ce|cette|early|late|since|last|this)? ?[^,.;:]{0,30}"
    rf"(?:\d|day|{DAYS_FR}|morning|night|matin|soir|nuit))?"
    r"(?:,|:|-) "
)


_YEAR = re.compile(r"\b(?:19|20)\d\d\b")


def _scene(page: Page, groups: tuple[PlaceGroup, ...], start: int, cue: Cue) -> PlaceGroup | None:
    """The place set before everything else in the sentence; None when a place stands nearer."""
    if not groups or groups[0].end > cue.start:
        return None
    first = groups[0]
    opened = page.text[start : first.start]
    after = _THEN.match(page.text, first.end)
    if after is None or not _SET.fullmatch(opened) or _YEAR.search(after.group()):
        return None  # "Kinshasa, 24 octobre 2023: –" is a dateline
    colon = page.text[after.end() - 2] in ":-"
    return first if colon or opened.strip(" \"'•*-") else None


def _reaches(page: Page, cue: Cue, clause: Span, group: PlaceGroup) -> bool:
    """Whether a fight or an attack belongs to a place named before it."""
    if is_reached_at(page, group, clause.start) or _is_of_a_road(page.text, cue, group):
        return False
    if WHERE_CLAUSE.match(page.text, group.end) or UNDERWENT.fullmatch(
        page.text, group.end, cue.start
    ):
        return True
    if cue.start - group.end > LOOSE or is_office(page, group, clause.start):
        return False
    if cue.row.type in FIGHTS and _IS_FLED_SW.search(page.text, group.end, cue.start):
        return False  # "walipata hifadhi X baada ya kukimbia mapigano": they are at X
    if cue.row.type in FIGHTS and is_fled_to(page, cue, clause, group):
        return False
    if _DRIVEN.search(page.text, max(clause.start, group.start - 40), group.start) and _BY.search(
        page.text, max(clause.start, cue.start - 30), cue.start
    ):
        return True
    if is_motion(page, group, clause.start) and not (
        (cue.row.type in WORKS and is_served(page, group, clause.start))
        or (cue.row.type is EventType.CLAIMED_ONLY and is_run_from(page, group, clause.start))
        or (
            cue.row.type in _LIVED_THROUGH
            and _THEIR_OWN.search(page.text, clause.start, group.start)
            and not _FLED.search(page.text, group.end, cue.start)
        )
    ):
        return False
    if (
        (cue.row.people or (cue.row.type in WORKS and not cue.row.verb))
        and not is_locative(page, group, clause.start)
        and not ENTERED.search(page.text, max(clause.start, group.start - 50), group.start)
    ):
        return False
    if cue.row.type in (EventType.CLAIMED_ONLY, EventType.WITHDREW):
        return True
    return not is_definite(page, cue) or bool(
        _OPENS.match(page.text, clause.start, group.start + 1)
    )


#: "Captured X and cut National Road 27": the road, wherever that was.
_NUMBERED = re.compile(r" (?:no\.? ?|number |n°? ?|numero )?\d+\b")
_AND_ALSO = re.compile(r"[^.;:]{0,60}\b(?:and|then|et|puis)(?: [\w-]+)? $")


def _is_of_a_road(text: str, cue: Cue, group: PlaceGroup) -> bool:
    """Whether a road called by its number is cut, and the place is of the deed told before."""
    return bool(
        cue.row.type in WORKS
        and cue.row.verb
        and _NUMBERED.match(text, cue.end)
        and _AND_ALSO.fullmatch(text, group.end, cue.start)
    )


#: What residents of a place tell of has happened there.
_LIVED_THROUGH = FIGHTS | {EventType.CAPTURED, EventType.WITHDREW}

#: "Residents of X heard gunfire": it was at X; not so when they had fled.
_THEIR_OWN = re.compile(
    r"\b(?:residents of|people of|people in|habitants (?:de |d')|wakaa?zi wa) ?$"
)
_FLED = re.compile(
    r"\b(?:fled|flee\w*|displaced|left|fui\w*|fuient|deplac\w*|walikimbia|wamekimbia)"
)

#: "Baada ya kukimbia mapigano", "wakikwepa mashambulizi": right before the fight.
_IS_FLED_SW = re.compile(
    r"\b(?:ku|wa)\w{0,6}(?:kimbia|toroka|kwepa|epuka|hofia|ogopa|nusurika|hama|kimbizwa na)"
    r" (?:na )?$"
)

#: "People driven from X by the fighting": there was the fighting.
_DRIVEN = re.compile(
    r"\b(?:displaced|driven|uprooted|chased|forced|fled|delog\w+|chass\w+|deplac\w+|fui|fuyant"
    r"|venus?|originaires?|waliokimbia|waliohama)\b[^,;.]{0,20}$"
)
_BY = re.compile(
    r"\b(?:by|because of|due to|amid|par|a cause|en raison|suite aux?|kutokana na|kwa sababu ya)"
    r" (?:(?:the|les|des|de|d'|heavy|recent|violents?|recents?|renewed) ?)*"
    r"(?:[\w-]*(?:m23|fardc|adf|fdlr|codeco|army|rebels?|militia)[\w-]* )?$"
)

#: "In Goma, the fighting": a place that opens the clause.
_OPENS = re.compile(
    r"[\s\"'-]*(?:(?:in|at|near|around|a|au|aux|en|dans|pres de|katika|huko|(?:du cote|autour"
    r"|non loin|aux (?:environs|alentours)) de) |(?:du cote|autour|non loin) d')?"
    r"(?:(?:the|la|le) )?\w$"
)


#: Words that begin another clause: "the fighting comes after talks in Doha".
_OTHER_CLAUSE = re.compile(
    r"\b(?:(?:after|before)(?! (?:dawn|midnight|noon|midday|sunrise|nightfall|dark|\d|\w+day))|when"
    r"|while|because|despite|comes?|came(?! (?:on|late|early|overnight|at|in|near) )|followed"
    r"|(?<!heures )(?<!jours )(?<!peu )(?<!semaines )apres(?!-midi| (?:minuit|midi|\d))"
    r"|avant(?! (?:l'aube|minuit|midi|\d))|lorsque|alors|malgre|depuis que|intervient|according to"
    r"|said|says?|told|tells?|disent|racontent|adding|ajoutant|and that|et qu(?:e|')|selon|d'apres"
    r"|a (?:indique|declare|precise|affirme|confie|explique)|(?:rapporte|indique|precise|affirme"
    r"|declare|explique|renseigne|confie|temoigne|signale) (?:une?|le|la|des|les)|baada ya|kabla ya"
    r"|ingawa|kwa mujibu|licha ya|huku (?!(?:katika|kwenye|mjini|eneo|kijiji)\b)(?=\w)"
    r"|wakati (?=\w)(?!(?:wa|huo|mmoja)\b)|w?a(?:me|li|na)(?:sema|eleza)(?= \w))\b"
)


#: What a fight led to is told at another place: "forcing hundreds to flee to X".
_CONSEQUENCE = re.compile(
    r"[, ](?:forcing|sending|prompting|driving|pushing|displacing|causing|leading|led to"
    r"|(?:that|which|qui) (?:had |has |have |ont |avaient |a )?(?:emptied|depopulated|vide\w*"
    r"|depeuple\w*)"
    r"|triggering|trapping|stranding|isolating|threatening|opening|raising|bringing|coupant|isolant"
    r"|menacant|ouvrant|bloquant|occasionnant|amenant|uprooting|contraignant|forcant|poussant"
    r"|provoquant|entrainant|obligeant|jetant|faisant fuir|kusababisha|kulazimisha"
    r"|na kuwafanya|\w*walazimisha|\w+wafanya|\w*pelekea)\b"
    # "yamesababisha maelfu kukimbia na kutafuta hifadhi mjini X"; "na waasi kuuteka mji wa X"
    r"|\bya\w{2,6}sababisha\b[^;.:]{0,90}?\b(?:ku\w{0,3}(?:kimbia|kimbilia|hama|hamia|toroka"
    r"|ondoka)|hifadhi|wakimbizi)\b"
    r"|,? na (?:[\w-]+ ){1,4}?ku(?:u|i|ya|ki|li|vi|zi)?(?:teka|twaa|dhibiti|kamata|ingia)\b"
)
#: "Cette attaque a provoqué un déplacement, la plupart se sont rendus à X", "sparked an exodus to
#: X":
#: there people went; "of X" they came from, and there it was.
_DROVE_TO = re.compile(
    r"\b(?:provoqu|caus|entrain|occasionn|pouss|contrain|obligea|suscit|engendr|trigger|prompt"
    r"|spark|driv|drove)\w* [^;.:]{0,120}?\b(?:deplace\w*|fui\w*|fuite|exode|deplacement\w*"
    r"|flee\w*|fled|displac\w*|exodus|flight)\b[^;.:]{0,120}"
    r"\b(?:vers|rendue?s? (?:a|dans)|refugiee?s? (?:a|dans)|dirigee?s? (?:a|vers)"
    r"|regagne\w*|gagne\w*|rejoin\w*|to|towards?|into|for|refuge (?:a|in|dans)|reach\w*)"
    r" (?:(?:the|la|le|les|town|village|city|cite|ville|localite|villages|localites|of|de) |l')*$"
)
#: "The fighting led to the suspension of flights to X": what stops there, no fight.
_HALT = re.compile(
    r"\b(?:suspension|interruption|closure|shutdown|disruption|fermeture|coupure|paralysie"
    r"|arret) (?:of"
    r"|de|du|des|d')"
)
#: "People who fled the fighting have arrived in X".
_ARRIVED = re.compile(
    r"\b(?:sont|ont|have|has|had|were|are) (?:\w+ )?(?:arrive|install|refugie|trouve refuge|settl"
    r"|sought|taken refuge|reach|gagne|accueilli|welcom|hosted|sheltering|revenu|retourn|rentre"
    r"|regagn|return|come back|gone back)\w*"
)

#: "The bridge, destroyed on Tuesday by a rocket, links the town with X": X is of another verb.
_SET_IN = re.compile(r", (?:\w+ ){0,2}$")
_MAIN_VERB = re.compile(
    r"[^,;.:]{2,60}, (?!(?:a|au|aux|en|dans|sur|pres|vers|in|at|near|on|around|where|ou|and|et"
    r"|killing|tuant|wounding|including|dont|le|la|les|the|an?|une?|[\w-]+ing|[\w-]+ant)\b)"
)


def is_of_main_verb(text: str, cue: Cue, group: PlaceGroup) -> bool:
    """Whether the words stand in an insertion, and the place only behind it."""
    return bool(
        cue.row.verb
        and _SET_IN.search(text, max(0, cue.start - 25), cue.start)
        and _MAIN_VERB.match(text, cue.end, group.start)
    )


_AIMING = re.compile(
    r", (?:targeting|hitting|visant|ciblant|touchant|frappant|wakilenga) [^,;]{0,20}$"
)
_SUBCLAUSE = re.compile(
    r",? (?:and|et|na) (?:\w+'s|the|le|la|les|its|son|sa) |, which |, qui "
    r"|,? (?:and|et) (?:[\w-]+ ){1,3}?(?:are|is|were|was|have|has|sont|est|ont) "
)


#: "The fighting, and they were on their way to X": told of those who went.
_THEY_WENT = re.compile(r",? (?:and|but|so|et|mais) (?:they|he|she|we|i|ils?|elles?|on|nous|je)\b")
#: "A truce that mediators in X had set", "la trêve conclue à X": there men talk.
_PARLEYS = re.compile(
    r"\b(?:mediat\w+|negotiat\w+|negociat\w+|talks?|pourparlers|summit|sommet|conference|reunis?"
    r"|signed|brokered|agreed|sealed|concluded|signee?s?|conclue?s?|negociee?s?|decretee?s?"
    r"|delegations?|diplomats?|diplomates?|envoys?) (?:held |tenue?s? )?(?:in|at|a|au|en|de|d')"
    r" ?(?:the |la |le )?$"
    # "hatua za kusitisha mapigano kufikiwa mwezi disemba mjini X", "mkataba uliosainiwa X"
    r"|\b(?:mazungumzo|mkutano\w*|kikao\w*|makubaliano|mkataba|maafikiano|\w+sitish\w+)"
    r"(?: [\w']+){0,6}? $"
)
#: "Halted work there and flew its staff to X", "closed the market and left for X".
_AND_LEFT = re.compile(r"\b(?:and|then|before|et|puis|avant)\b")

#: Flights to a place stop there, and rebels who are only said to come come to it.
_WHEREVER = WORKS | {EventType.CLAIMED_ONLY}


#: "Cette attaque vise à encercler l'armée à X": the attack that was told lies elsewhere.
_THIS = re.compile(r"\b(?:cette|ces|this|these|hii|hayo) $")
_MEANT_TO = re.compile(
    r"\b(?:vis(?:e|ait|ant|ent) a|afin d|dans le but|en vue d|in order to|in a bid to"
    r"|aim(?:s|ed|ing) (?:at|to))\b"
)


def _is_meant(text: str, cue: Cue, gap: str) -> bool:
    """Whether the place is what an attack told before was meant for."""
    return bool(_THIS.search(text, max(0, cue.start - 8), cue.start) and _MEANT_TO.search(gap))


def _is_of_others(page: Page, cue: Cue, group: PlaceGroup, gap: str) -> bool:
    """Whether what stands between a fight and a place tells of other things done there."""
    return bool(
        _HALT.search(gap)
        or _is_meant(page.text, cue, gap)
        or _ARRIVED.search(gap)
        or others_are_there(gap)
        or is_told_first(page, cue, group)
        or are_seen_at(page.text, cue, gap)
        or stay_elsewhere(page.text, cue, gap)
        or _THEY_WENT.search(gap)
        or _PARLEYS.search(gap)
        or is_of_main_verb(page.text, cue, group)
    )


def _is_of_who_came_or_went(page: Page, cue: Cue, group: PlaceGroup, gap: str) -> bool:
    """Whether helpers came from a place behind a halt or a reopening, or the staff left for it."""
    left = _AND_LEFT.search(gap) and is_motion(page, group, cue.end)
    return bool(left) or is_help_from(page, group, cue.end)


def _belongs(page: Page, cue: Cue, group: PlaceGroup) -> bool:
    """Whether a place behind a fight or an attack is where it happened."""
    gap = without_asides(page.text[cue.end : group.start])
    if REACHED.match(gap):
        return True
    if cue.row.type not in WORKS and _OTHER_CLAUSE.search(gap):
        return cue.row.type is EventType.ATTACK and bool(ENTERED_WHEN.fullmatch(gap))
    if cue.row.type in FIGHTS and _is_of_others(page, cue, group, gap):
        return False
    if cue.row.type in FIGHTS and _DROVE_TO.search(gap):
        return False
    if _CONSEQUENCE.search(gap) or (_SUBCLAUSE.search(gap) and cue.row.type in WORKS):
        return False
    if cue.row.type in WORKS and _is_of_who_came_or_went(page, cue, group, gap):
        return False
    if holds_office(page, cue.end, group):
        return False
    if cue.row.type in WORKS and STAFF.search(page.text, cue.start, cue.end):
        return not TAKEN_TO.search(page.text, cue.end, group.start)
    namely = bool(NAMELY.search(gap) or NAMED_NEXT.fullmatch(gap))
    there = namely or is_locative(page, group, cue.end)
    told = namely or bool(there and TOOK_PLACE.search(gap))
    if len(gap) > (_LOOSE_TOLD if told else LOOSE if "," in gap else _LOOSE_ALL):
        return False
    if "," in gap and not there and not _AIMING.search(gap):
        return False
    heard = bool(
        HEARD.search(page.text[cue.start : cue.end] + gap) or LOOTED.match(page.text, cue.start)
    )
    if (
        cue.row.type not in _WHEREVER
        and not namely
        and not heard
        and is_motion(page, group, cue.end)
    ):
        return False
    if cue.row.people and not (there or _stands_bare(page, cue, group)):
        return False
    return told or not (is_definite(page, cue) and "," in gap)


def _stands_bare(page: Page, cue: Cue, group: PlaceGroup) -> bool:
    """Whether a Swahili name stands where it says where, without a preposition: "wameuawa Oicha",
    "watu saba Oicha"; not "askari wa Oicha", "kutoka Oicha"."""
    if cue.language != "swahili":
        return False
    return _GOVERNED_SW.search(page.text, cue.start, group.start) is None


_GOVERNED_SW = re.compile(
    r"(?:[,;]|\b(?:w|y|l|ch|z|vy|mw|kw)a|\b(?:na|kutoka|hadi|mpaka|kuelekea|kupitia|waitwao|aitwaye"
    r"|jenerali|kanali|meja|kapteni|padri|askofu|rais|waziri)) ?$"
)


def is_definite(page: Page, cue: Cue) -> bool:
    """Whether a noun points to what was told before: "the fighting", "les combats"."""
    if cue.row.verb:
        return False
    if cue.language == "swahili":
        return _DEFINITE_SW.match(page.text, cue.end) is not None
    return bool(_DEFINITE.search(page.text, max(0, cue.start - 20), cue.start))


#: "before the raids, and in Bule": what was told already needs its place close by.
_DEFINITE = re.compile(
    r"\b(?:the|these|this|those|les|ces|cette|ce)\b"
    r" (?:(?:recent|latest|armed|ongoing|current|new|renewed|nearby|violent|recents|violents"
    r"|nouveaux|derniers) )?$"
    r"|\b(?:these|this|those|ces|cette) [\w-]+ $"
)

#: "Mauaji hayo", "shambulio hilo".
_DEFINITE_SW = re.compile(r" (?:hayo|haya|hilo|hili|hiyo|hii|huo|huu)\b")
