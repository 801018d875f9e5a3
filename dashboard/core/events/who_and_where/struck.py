"""Whether words for an attack name who struck, who was struck, or who beat the attack off."""

from __future__ import annotations

from dashboard.core import late_patterns as re
from dashboard.core.events.words.cues import Cue
from dashboard.core.spans import Span
from dashboard.model import EventType

#: "Les rebelles ont attaqué": the verb, though "une attaque" is written the same without accents.
_HAVE_DONE = re.compile(
    r"\b(?:a|ont|avait|avaient|aurait|auraient|ayant|avoir) (?:(?:de nouveau|encore|deja|aussi"
    r"|egalement|violemment|simultanement|\w+ment) )?$"
)


def is_verb(text: str, cue: Cue) -> bool:
    """Whether the words are a verb, whose subject stands before them."""
    return cue.row.verb or (
        cue.language == "french"
        and cue.row.type in (EventType.CLASH, EventType.ATTACK)
        and bool(_HAVE_DONE.search(text, max(0, cue.start - 30), cue.start))
    )


#: "Une attaque des ADF déjouée par l'armée": whoever foiled it did not attack.
_FOILED = re.compile(
    r"\b(?:dejoue|repousse|stoppe|contree?(?= par)|maitrise|avorte|mise? en echec|foiled|thwarted"
    r"|repelled|repulsed|stopped|halted"
    r"|(?:beaten|driven|pushed|fought|warded|fended|held) (?:off|back))\w*"
)
#: "Une embuscade aux forces régulières", "an attack on a position of the army": whom it struck.
_AGAINST = re.compile(
    r"(?: (?!attribu|imput|par\b|by\b)[\w'-]+){0,4}? (?:tendue? )?(?:aux?|contre"
    r"|a (?:une?|des|ses|leurs?)|against|on|sur|visant|targeting|a la|a l')"
    r"(?: (?:une?|des|les|la|le|the|an?|du|de|of|positions?|convois?|convoys?|patrouilles?|patrols?"
    r"|bases?|camps?|soldats|soldiers|elements)| ?(?:l'|d'))* ?"
)


#: "Gunmen in army uniforms", "des hommes en tenue militaire": what they wear is no force.
_CLOTHES = re.compile(r"(?:'s?)? (?:\w+ )?(?:uniforms?|fatigues|gear|attire|clothes|outfits?)\b")
_CLOTHES_OF = re.compile(
    r"\b(?:uniformes?|tenues?|treillis|uniforms? of|dressed as|deguises en|sare za)"
    r" (?:(?:the|de|des|du|la|les?) |de l'|d')*$"
)


def is_only_worn(text: str, force: re.Match[str]) -> bool:
    """Whether a force's name only says what clothes somebody has on."""
    return (
        _CLOTHES.match(text, force.end()) is not None
        or _CLOTHES_OF.search(text, max(0, force.start() - 40), force.start()) is not None
    )


#: "The rebels, pursued by the army, left X", "en fuite face aux FARDC": who pursues did not.
_PRESSED = re.compile(
    r"(?<!\bete )(?<!\best )(?<!\bsont )(?<!\bwas )(?<!\bwere )(?<!\bbeen )"
    r"\b(?:traque|poursuivi|pourchasse|harcele|talonne|combattu|accule|chasse|deloge|repousse|encercle"
    r"|affaibli|cerne|defait|mis en (?:deroute|fuite))(?:e?s)?(?: (?:hier|depuis \w+|de [\w-]+))?"
    r" par (?:(?:les?|la|des|une?) |l')*(?:[\w-]+ ){0,2}$"
    r"|\b(?:escorte|convoye|accompagne)(?:e?s)? par (?:(?:les?|la|des|une?) |l')*(?:[\w-]+ ){0,2}$"
    r"|\b(?:escorted|guarded|accompanied) by (?:(?:the|an?|some) )?(?:[\w-]+ ){0,2}$"
    r"|(?<!\bwas )(?<!\bwere )(?<!\bbeen )\b(?:pursued|chased|hunted|hounded|tracked|cornered"
    r"|routed|defeated|harried|weakened|ousted|dislodged|expelled)(?: (?:out|off|away|down))? by "
    r"(?:(?:the|an?|some) )?(?:[\w-]+ ){0,2}$"
    r"|\b(?:fleeing|running from|in the face of|under pressure from|on the run from|fuyant|en fuite"
    r"(?: face aux?| devant)|sous la pression d(?:es?|u)|face (?:a|aux?)) "
    r"(?:(?:the|an?|les?|la|des|une?|joint|de|operations?|offensives?|avancee|assauts?|attaques?"
    r"|conjointes?|militaires?|progression|forces?) |l'|d')*$"
)


def only_presses(text: str, force: re.Match[str]) -> bool:
    """Whether a force is named as who pursues, or drives, those of whom the words tell."""
    return _PRESSED.search(text, max(0, force.start() - 70), force.start()) is not None


def foils(text: str, start: int, end: int) -> bool:
    """Whether whoever "by" names between two offsets foiled the attack."""
    return _FOILED.search(text, start, end) is not None


#: Words of which the subject is who is attacked: "subir des attaques", "recevoir des obus", "came
#: under fire", "sous les tirs".
_SUFFERS = re.compile(
    r"(?:essu[iy]|subi|rec(?:u|oi)|encaiss|sous |(?:c[ao]m(?:e|es"
    r"|ing) )?under (?:heavy )?(?:attack|fire)"
    r"|suffer|endur|receiv)"
)


def suffers(text: str, cue: Cue) -> bool:
    """Whether the words say what their subject suffers."""
    return cue.row.type is EventType.ATTACK and _SUFFERS.match(text, cue.start) is not None


#: "Peacekeepers attacked in X", "des casques bleus attaqués à X": who is struck in a headline.
_VICTIMS = re.compile(
    r"(?:peacekeepers?|blue helmets|aid workers?|rangers?|park rangers|eco-?guards?|police(?:men)?"
    r"|convoys?|casques bleus|ecogardes?|policiers?|humanitaires?)"
)
_WHERE_IT_WAS = re.compile(
    r"(?: (?:again|overnight|de nouveau|encore))?(?:$|[.:!?]| (?:in|at|near|outside|while|a|au|pres"
    r"|dans|en)\b)"
)


def is_headline_victim(text: str, actor: Span | None, cue: Cue) -> bool:
    """Whether whoever stands right before the words of an attack is who was attacked."""
    return (
        actor is not None
        and cue.row.type is EventType.ATTACK
        and text[actor.end : cue.start] == " "
        and _VICTIMS.match(text, actor.start) is not None
        and _STRUCK_WORD.fullmatch(text, cue.start, cue.end) is not None
        and _WHERE_IT_WAS.match(text, cue.end) is not None
    )


_STRUCK_WORD = re.compile(
    r"(?:attacked|ambushed|killed|shot(?: dead)?|wounded|targeted|attaques?|tues?|vises?|cibles?"
    r"|blesses?)"
)


def is_struck(text: str, start: int, end: int) -> bool:
    """Whether all between an attack and a force says that the force is who was attacked."""
    return (
        _AGAINST.fullmatch(text, start, end) is not None
        or _AT_THEIRS.search(text, start, end) is not None
        or _CAUGHT.search(text, start, end) is not None
    )


#: "The attack caught the army off guard", "l'attaque a surpris les militaires": whom it struck.
_CAUGHT = re.compile(
    r"\b(?:caught|took|taken|surpris(?:ed|es|e)?|hit|struck|overwhelmed|shook|routed|forced|pushed"
    r"|drove|cost|left|targeted|compelled|obliged|prompted|stunned|pris|vise|visait|visaient|cible"
    r"|frappe|touche|contraint|oblige|force|pousse|amene|deroute|decime|endeuille"
    r"|coute (?:la vie )?a)"
    r" (?:(?:the|an?|some|several|many|les?|la|des|une?|plusieurs|\d+) |l')*"
    r"(?:[\w-]+ ){0,2}$"
)


#: "Une attaque contre les positions de la 12e brigade", "strikes on a gathering of the ADF".
_AT_THEIRS = re.compile(
    r"\b(?:contre|against|visant|targeting) (?:[\w'-]+ ){0,6}?(?:[ld]')?$"
    r"|\b(?:positions?|bases?|convois?|convoys?|patrouilles?|patrols?|rassemblements?|gatherings?"
    r"|bastions?|strongholds?|hideouts?) (?:of|de|des|du)(?: (?:the|la|les?))? (?:l')?(?:\w+ )?$"
)
