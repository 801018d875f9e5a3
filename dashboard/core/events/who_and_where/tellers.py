"""Forces named before words for a deed that they only tell of, or that stand in another clause."""

from __future__ import annotations

import re

from dashboard.core.events.words.cues import Cue
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
#: How a force stands to an attack that is a noun: it leads, launches or commits one.
_LEADS = re.compile(
    r"^(?:where|ou|dont|qui|which|who|with|avec)\b"
    r"|\b(?:men|lanc|commet|commi|perpetr|multipli|intensifi|launch|carr|stag|conduct|mount|lead|led"
    r"|step|wag|resum|poursui|repri|sign|fai|oper|organis|tent|essuy|subi|suffer)\w*"
)
#: "L'armée a déclaré que vingt obus ont explosé": of what others did; not so "que ses hommes".
_SAYS_THAT = quick(
    r"(?: (?:[\w'-]+ ){0,4}?|, [^,;:.]{3,60}, )(?:(?:a|ont|has|have) )?(?:declare|affirme|indique"
    r"|annonce|precise|confirme|rapporte|soutient|reconnait|reconnu|said|says|stated|reported"
    r"|announced|confirmed)(?:nt)? (?:que|qu'|that)\b"
    r"(?![^;:.]*\b(?:ils?|elles?|on|nous|they|it|he|she|we|ses|leurs?|nos|its|their|our|his)\b)"
    r"[^;:.]*$"
)
#: "After a mission liberated X", "lorsqu'une force a repris X": a clause with a subject of its own.
_OWN_SUBJECT = quick(
    r"\b(?:(?:after|before|since) (?:the|a|an|its|their|local|regional)"
    r"|when|while|where|because|whereas|(?:apres|avant|depuis|alors|tandis|pendant) qu(?:e |')"
    r"|lorsqu(?:e |')|quand|un mois apres qu(?:e |'))"
    r"(?! ?(?:it|they|he|she|we|il|elle|ils|elles|on|nous|being|having)\b)"
    r" ?(?:[\w'-]+ ){1,7}$"
)
_NO_SUBJECT = re.compile(
    r"\b(?:fighting|clash\w*|battles?|attack\w*|combats?|affrontements?|days?|weeks?|hours?|jours"
    r"|heures|semaines|night|morning|talks|truce|ceasefire|treve|ing)\b"
)


def only_tells(text: str, actor: re.Match[str], cue: Cue) -> bool:
    """Whether a force before a noun for a deed only speaks of it, or stands in another part.

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
    if _WHOSE_MAN.match(text, actor.end()) or _MAN_OF.search(
        text, max(0, actor.start() - 60), actor.start()
    ):
        return True
    return cue.row.type is EventType.ATTACK and _is_apart(text[actor.end() : cue.start])


#: What commas insert: "the rebels, backed by X, ".
_INSERTED = re.compile(r",[^,;.]{3,120},")


def _is_apart(between: str) -> bool:
    """Whether a comma parts a force from an attack that nothing says it leads."""
    _, comma, behind = _INSERTED.sub("", between).rpartition(", ")
    return bool(comma) and _LEADS.search(behind) is None


def is_of_other_clause(text: str, actor: re.Match[str], cue: Cue) -> bool:
    """Whether a verb behind a force has a subject of its own: "a month after a mission took X".

    Args:
        text: Plain text.
        actor: The force's words.
        cue: Words for a deed behind it; of nouns the answer is no.
    """
    if not cue.row.verb:
        return False
    if _SAYS_THAT.match(text, actor.end(), cue.start):
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
