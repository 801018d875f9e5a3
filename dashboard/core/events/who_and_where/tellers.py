"""Forces named before words for a deed that they only tell of, or that stand in another clause."""

from __future__ import annotations

from dashboard.core import late_patterns as re
from dashboard.core.events.who_and_where.struck import is_verb
from dashboard.core.events.words.cues import Cue
from dashboard.core.events.words.shells import SHELLS_EN, SHELLS_FR
from dashboard.core.quick_patterns import quick
from dashboard.model import EventType

#: Verbs by which somebody speaks of a deed that he has not done: "confirmed the attack", "condamne
#: l'attaque". Who announces or claims an attack may well be whose it is, and stays.
_SPEAKS_OF = (
    r"(?:confirm\w*|condemn\w*|report(?:s|ed|ing)?|denounc\w*|deplor\w*|acknowledg\w*|describ\w*"
    r"|investigat\w*|document\w*|decri\w*|recall\w*|respond\w* to|react\w* to|warn\w*|blam\w*"
    r"|condamn\w*|denonc\w*|rapport(?:e|ent|ait|er)|signal(?:e|ent|ait)|evoqu\w*|recens\w*"
    r"|regrett\w*|reconna\w*|reconnu\w*|reag\w* (?:a|aux)|alert\w*|fait etat|font etat|parlent? de"
    r"|(?:pays|paid) tribute|rend hommage)\b"
)
#: "Un mouvement des ADF est signalé": of them it is told.
_NOT_PASSIVE = (
    r"(?<!\best )(?<!\bsont )(?<!\bete )(?<!\bis )(?<!\bare )(?<!\bwas )(?<!\bwere )(?<!\bbeen )"
)
#: "The army confirmed the attack", "l'armée a condamné l'attaque": no other verb between.
_ONLY_TELLS = quick(
    r"(?:'s?)? ?(?:[^,;:.]{0,50} )?(?:(?:has|have|had|a|ont|avait|avaient|also|aussi|egalement) )*"
    + _NOT_PASSIVE
    + _SPEAKS_OF
    + r"[^;:.]{0,60}$"
)
#: "Army spokesman", "the military's chief": one man who speaks; of what he tells he is no side.
_WHOSE_MAN = re.compile(
    r"'?s? (?:[\w-]+ )?(?:spokes\w+|sources?|officials?|statement|communique|doctor|prosecutor"
    r"|court)\b"
)
_MAN_OF = re.compile(
    r"\b(?:porte-parole|spokes\w+|sources?|communique|responsables?|officiers?|officers?)"
    r" (?:(?:militaires?|of|for|from|within|de|du|des|au sein) |d')*(?:(?:the|la|le|les|l') ?)*$"
)
#: "L'armée est intervenue pour freiner leur progression", "halt the advance": it is the others'.
_CHECKS = re.compile(
    r"\b(?:frein|stopp|contr|contenir|contien|contenu|arret|empech|bloqu|ralenti|enray|repouss"
    r"|halt|stop|slow|block|counter|contain|check|repel|stem)\w*(?: down)?"
    r" (?:(?:leurs?|la|une?|toute|cette|their|its|the|any|an?|this) |l')*(?:[\w-]+ )?$"
)
#: "L'armée a déclaré que vingt obus ont explosé": of what others did; not so "que ses hommes".
_SAYS_THAT = quick(
    r"(?: (?:[\w'-]+ ){0,4}?|, [^,;:.]{3,60}, )(?:(?:a|ont|has|have) )?(?:declare|affirme|indique"
    r"|annonce|precise|confirme|rapporte|soutient|reconnait|reconnu|said|says|stated|reported"
    r"|announced|confirmed)(?:nt)? (?:(?:que|qu'|that)\b"
    # "the army said bandits attacked": "that" left out
    r"|(?<=(?:said|says) )(?!(?:to|on|in|at|by|last|late|early|\w+day|and|or)\b))"
    r"(?![^;:.]*\b(?:ils?|elles?|on|nous|they|it|he|she|we|ses|leurs?|nos|its|their|our|his)\b)"
    r"[^;:.]*$"
)
#: "The army fell back after the fall of X": of a loss the captor is named behind it, if at all.
_LOSS = re.compile(r"(?:fall|loss|chute|perte|kuanguka|kupoteza)\b")
#: "Les FARDC se sont repliées après la prise de X": of a deed that only tells when, too.
_ONLY_WHEN = re.compile(
    r"\b(?:after|following|since|before|despite|amid|apres|depuis|avant|malgre|suite a"
    r"|a la suite de|lors de|baada ya|tangu|kabla ya)(?: (?:the|la|le|its|their|sa|leur))? $"
)
#: "Shells hit", "drones ont frappé": words that name by themselves what strikes.
_NAMES_WHAT_STRIKES = quick(rf"(?:{SHELLS_EN}|{SHELLS_FR})\b")
_ITS_OWN_FIRE = re.compile(r"\b(?:its|their|his|our|ses|leurs?|nos|son|own) $")
#: "Le M23 accuse Kinshasa d'avoir attaqué", "M23 blames Kinshasa for attacking": whoever accuses
#: did not do it; who "is accused" may have.
_ACCUSES = quick(
    r"(?:[ -](?!is\b|are\b|was\b|were\b|been\b|est\b|sont\b|ete\b|etait\b|etaient\b)[\w/'-]+){0,4}?"
    r" (?:accus(?:es?|ed|ing|ent|ait|aient|ant)|blam(?:es?|ed|ing)|soupconn(?:e|ent|ait)"
    r"|reproch(?:e|ent|ait)|inamtuhumu|inaishutumu|ilishutumu) (?!of\b|d'|de\b|for\b|d')"
    r"[^;:.]{2,60}?(?: (?:of|for|de|wa|kwa) |\bd')[^;:.]{0,40}$"
)
#: "After a mission liberated X", "lorsqu'une force a repris X": a clause with a subject of its own.
_OWN_SUBJECT = quick(
    r"\b(?:(?:after|before|since) (?:the|a|an|its|their|local|regional)"
    r"|when|while|where|because|whereas|(?:apres|avant|depuis|alors|tandis|pendant) qu(?:e |')"
    r"|lorsqu(?:e |')|quand|un mois apres qu(?:e |'))"
    r"(?! ?(?:it|they|he|she|we|il|elle|ils|elles|on|nous|being|having)\b)"
    r" ?(?:[\w'-]+ ){1,7}$"
)
#: "The army came to X, where a crowd led by a healer attacked": what is told of X has its subject.
_WHERE_OTHERS = quick(
    r"\b(?:where|ou) (?:(?:the|an?|some|une?|des|les?|la) |l')[\w'-][^;:.]{1,120}(?<!,) $"
)
#: Of a fight told of behind one of these, who is named before is no side by that: "retook X, where
#: tribal clashes".
_SCENE = re.compile(
    r"\b(?:where|when|while|lorsque|quand|alors que|tandis que|ou (?:de|des|les))\b"
)
_NO_SUBJECT = re.compile(
    r"\b(?:fighting|clash\w*|battles?|attack\w*|combats?|affrontements?|days?|weeks?|hours?|jours"
    r"|heures|semaines|night|morning|talks|truce|ceasefire|treve|ing)\b"
)


def only_tells(text: str, actor: re.Match[str], cue: Cue) -> bool:
    """Whether a force before a noun for a deed only speaks of it.

    Args:
        text: Plain text.
        actor: The force's words.
        cue: Words for a deed behind it; of verbs the answer is no, and of a withdrawal: an army
            speaks of its own ("l'armée dément tout retrait").
    """
    if cue.row.verb or actor.end() > cue.start or cue.row.type is EventType.WITHDREW:
        return False
    if _ONLY_TELLS.match(text, actor.end(), cue.start):
        return True
    if cue.row.type is EventType.CLASH and _SCENE.search(text, actor.end(), cue.start):
        return True
    if _CHECKS.search(text, actor.end(), cue.start):
        return True
    if cue.row.type is EventType.CAPTURED and (
        _LOSS.match(text, cue.start) or _ONLY_WHEN.search(text, actor.end(), cue.start)
    ):
        return True
    return bool(
        _WHOSE_MAN.match(text, actor.end())
        or _MAN_OF.search(text, max(0, actor.start() - 60), actor.start())
    )


#: "M23 attacks", "the army's night raid", "ADF: new attack": the force's own, no verb between.
_IS_ITS_OWN = quick(
    r"(?:'s?)? ?(?:(?!(?:an?|the|in|on|at|of|to|from|by|for|after|before|during|under|is|are"
    r"|was|were"
    r"|and|or|with|who|that|as|over|une?|des?|les?|la|du|d|l|dans|a|aux?|ont|avait|avaient"
    r"|est|sont|ete"
    r"|par|sur|contre|apres|avant|lors|pendant|qui|que|et|ou|en|katika|kwa|na|ya"
    r"|wa)\b)(?!\w+(?:ed|ing|s)\b)[\w-]+ ){0,3}"
)
#: What whoever attacks does with an attack: launches, commits, lays, continues, owns up to one.
_CARRY_OUT_EN = (
    r"launch\w*|carr\w+ out|carry out|stag(?:e|es|ed|ing)|mount\w*|conduct\w*|commit\w*"
    r"|perpetrat\w*"
    r"|wag(?:e|es|ed|ing)|unleash\w*|execut\w*|led|leads?|leading|multipl\w*|intensif\w*"
    r"|step\w* up|continu\w*|resum\w*|pursu\w*|renew\w*|escalat\w*|ma(?:de|kes?|king)|l(?:aid"
    r"|ays?|aying)"
    r"|sets?|spr[au]ng|behind|claim\w*|involved in|took part in|participat\w*|perform\w*|start\w*"
    r"|beg[au]n|deliver\w*|inflict\w*|repeat\w*|(?:is|are|was|were|stands?"
    r"|been) (?:also )?accused of"
    r"|suspected of|responsible for|guilty of|blamed for|plann?\w*|prepar\w*|attempt\w*"
    r"|tr(?:y|ies|ied|ying)|went on|go on"
    r"|support\w*|back\w*|order\w*|answer\w* with|retaliat\w*|respond\w* with|target\w*"
    r"|us(?:e|es|ed|ing)"
)
_CARRY_OUT_FR = (
    r"lanc(?:e|ent|er|ant|ait|aient|es?)|men(?:e|ent|er|ant|ait|aient)|perpetr\w*|comm(?:is"
    r"|ettent|et|ettre)"
    r"|oper(?:e|ent|er|ant)|condui\w*|execut\w*|tend(?:u|ent|re)|mont(?:e|ent|er)|multipli\w*"
    r"|intensifi\w*|poursui(?!te)\w*|repris|repren\w*|continu\w*|effectu\w*|f(?:ait|ont|aire)|declench\w*"
    r"|organis\w*|particip\w*|implique\w*|revendiqu\w*|sign(?:e|ent|ant)|auteurs?"
    r"|responsables?|derriere"
    r"|a l'origine|(?:est|sont|etait|etaient|ete) (?:aussi )?(?:accus|soupconn)\w+|pass\w+ a"
    r"|tent(?:e|ent|er)|renouvel\w*|enchain\w*"
    r"|prepar\w*|planifi\w*|commenc\w*|entam\w*|soutien\w*|appuy\w*|(?:re)?vien\w* d"
    r"|proced\w*|recour\w*"
)
_CARRY_OUT_SW = (
    r"\w*(?:fanya|endesha|anza|anzisha|tekeleza|zindua|ongoza|panga|endelea|zidisha|husika"
    r"|laumiwa|tuhumiwa|shukiwa|shutumiwa)\w*"
)
#: What armed men do to others in an attack: "rebels killed 12 people in an attack", not "were
#: killed in", "ont été tués dans".
_STRIKE = (
    r"(?<!were )(?<!was )(?<!been )(?<!are )(?<!being )(?<!ete )(?<!ont ete )"
    r"(?:kill(?:ed|ing|s)?|wound(?:ed|ing)|injur(?:ed|ing)|abduct\w*|kidnap\w*|loot\w*"
    r"|burn\w*|torch\w*"
    r"|massacr\w*|slaughter\w*|behead\w*|shot|fired|hit|struck|attack\w*|raid\w*|storm\w*|enter\w*"
    r"|seiz\w*|captur\w*|took|overr[au]n|advanc\w*|destroy\w*|execut\w*|shell\w*|bomb\w*"
    r"|tue(?!s)\w*|tuer|tuant|bless(?:e|ant|er)(?!s)|enlev\w*|pill\w*|incendi\w*|brul\w*|abatt\w*"
    r"|assassin\w*|attaqu\w*|surgi\w*|entr(?:e|es|ent)|pris|prennent|pren(?:d|ant)|envahi\w*"
    r"|emport\w*"
    r"|ouvert|tir(?:e|ent|ant)|frapp\w*|detrui\w*|decapit\w*|egorg\w*|vis(?:e|ent|ant)"
    r"|\w*(?:ua|uwa|teka|pora|choma|vamia|shambulia|chinja|jeruhi))\b"
)
_DOES_IT = quick(
    rf"[^;:.]{{0,140}}(?:\b(?:{_CARRY_OUT_EN}|{_CARRY_OUT_FR}|{_CARRY_OUT_SW})\b[^;:.]{{0,60}}"
    rf"|{_STRIKE}[^;:.]{{0,120}})$"
)


#: "Accused the army of an attack", "accuse le M23 d'une attaque", "blamed the ADF for a raid".
_BLAMES = re.compile(
    r"\b(?:accus|blam|suspect|soupconn|imput|attribu|tuhum|shutum)\w*"
    r" (?:(?:the|an?|les?|la|l'|des?|aux?|suspected|presumed|\w+-backed) ?)*$"
)
_FOR_IT = re.compile(r" (?:of|for|d'|de|du|over|wa|kwa)\b")


def is_blamed(text: str, actor: re.Match[str]) -> bool:
    """Whether somebody lays a deed at a force's door."""
    before = _BLAMES.search(text, max(0, actor.start() - 60), actor.start())
    return before is not None and _FOR_IT.match(text, actor.end()) is not None


def does_it(text: str, end: int, cue: Cue) -> bool:
    """Whether a force that ends at ``end`` is said to do the attack that a noun names behind it.

    Who only died in it, came behind it or looks into it did not: "soldiers were killed in an
    attack", "police are investigating a raid".
    """
    if cue.row.type is not EventType.ATTACK or _DOES_IT.match(text, end, cue.start):
        return True
    return cue.language != "swahili" and _IS_ITS_OWN.fullmatch(text, end, cue.start) is not None


def is_of_other_clause(text: str, actor: re.Match[str], cue: Cue) -> bool:
    """Whether a verb behind a force has a subject of its own: "a month after a mission took X".

    Args:
        text: Plain text.
        actor: The force's words.
        cue: Words for a deed behind it; of nouns the answer is no.
    """
    if not is_verb(text, cue):
        return False
    if _SAYS_THAT.match(text, actor.end(), cue.start):
        return True
    if _ACCUSES.match(text, actor.end(), cue.start):
        return True
    if _NAMES_WHAT_STRIKES.match(text, cue.start) and not (
        _IS_ITS_OWN.fullmatch(text, actor.end(), cue.start)
        or _ITS_OWN_FIRE.search(text, max(0, cue.start - 8), cue.start)
    ):
        return True  # "soldiers were hurt when a helicopter was fired at"
    if _WHERE_OTHERS.search(text, actor.end(), cue.start):
        return True
    if cue.row.type is not EventType.CAPTURED:
        return False
    own = _OWN_SUBJECT.search(text, actor.end(), cue.start)
    return own is not None and _NO_SUBJECT.search(own.group()) is None


#: "Leave them to the police", "se battre contre l'armée": who is named so does nothing further.
_GOVERNED = re.compile(
    r"\b(?:to|against|from|aux?|contre|face a|a l'egard d[eu]) (?:(?:the|la|les?|national|un)\b ?"
    r"|l'|[\w-]+ (?:and|et) (?:the |les? |la )?(?:national )?)*$"
)


def is_governed(text: str, actor: re.Match[str], start: int) -> bool:
    """Whether a force is only whom something is left to or done to, and no subject."""
    return _GOVERNED.search(text, max(start, actor.start() - 40), actor.start()) is not None
