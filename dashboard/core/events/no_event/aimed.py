"""Words for a blow by which nobody is struck: aid aimed at people, a noun, a turn of phrase."""

from __future__ import annotations

from dashboard.core import late_patterns as re
from dashboard.core.actors import ACTOR
from dashboard.core.events.words.cues import Cue
from dashboard.core.events.words.forms import INFINITIVE_FR

_AIMED = re.compile(r"(?:target|vis|cibl)")
#: What households are targeted for: food, cash, a vaccine.
_AID = (
    r"(?:distributions?|aid|assistance|relief|programmes?|programs?|projects?|campaigns?|response"
    r"|interventions?|vaccin\w*|immunisation|immunization|cash|support|surveys?|assessments?"
    r"|vouchers?|aide|projets?|campagnes?|reponse|appui|enquetes?|evaluations?|vivres|transferts?"
    r"|sensibilisation)"
)
#: "Targeted by the food distribution", "ciblés pour un programme d'assistance".
_BY_AID = re.compile(
    rf" (?:(?:directly|now|also|deja|aussi) )?(?:by|for|with|under|in|par|pour|dans)"
    rf" (?:[\w-]+'?s? ?|[ld]'){{0,3}}?\b{_AID}\b"
)
#: "The campaign targets 40,000 children", "the aid targets", "le projet vise".
_AID_AIMS = re.compile(rf"\b{_AID}(?: (?:in|of|a|de|en) [\w-]+)? (?:will |also |aussi )?$")
#: "Striking targets across X", "hit military targets": a noun, and told by its verb if at all.
_TARGETS = re.compile(r"targets\b")
_NOUN_BEFORE = re.compile(
    r"\b(?:hit|hits|hitting|strike|strikes|striking|struck|reach\w*|engag\w+|find|attack\w*|bomb\w*"
    r"|shell\w*|against|of|on|at|the|their|its|his|these|those|some|many|several|other|any|all|no"
    r"|military|civilian|enemy|rebel|strategic|potential|legitimate|soft|easy|key|main) $"
)

#: "Des actions militaires ciblées", "des sanctions ciblées": well aimed, and so far asked for.
_WELL_AIMED = re.compile(
    r"\b(?:actions?|operations?|mesures?|sanctions?|interventions?|patrouilles?|reformes?|appuis?"
    r"|aides?|formations?|campagnes?)(?: militaires?| conjointes?| armees?| individuelles?)* $"
)

#: Turns of phrase with "tirer", which shoots in none of them: "à couteaux tirés".
_AT_DAGGERS = re.compile(r"\bcouteaux? $")
_DRAWN = re.compile(
    r" (?:(?:la|le|les|l'|des?|une?|leurs?) ?)?(?:sonnette|lecons?|consequences?|conclusions?"
    r"|profits?|avantages?|benefices?|parti|(?:au|a la) sort|attention|revenus?|origine|chapeau)\b"
)


#: "C'est Pinga qui est visé": that comes next, and nobody has struck yet.
_IS_NEXT = re.compile(r"\b(?<!n'y )(?:est|sont|reste|restent) $")
#: "Ils visent désormais à contrôler Pinga", "targeting to advance on Masisi": an aim.
_TO_DO = re.compile(
    rf" (?:\w+ )?a {INFINITIVE_FR}"
    r"| to (?:\w+ly )?(?:advance|captur|seiz|tak|retak|recaptur|reach|push|expand|enter|overrun)"
)
_BY = re.compile(r" (?:[\w-]+ )?par\b")


#: "A truck overturned near X, killing 20": no armed man did.
_MISHAP = re.compile(
    r"\b(?:overturned|capsized|sank|crashed|derailed|collided|collapsed|plunged|skidded|veered"
    r"|caught fire|burst its banks|erupted|swept (?:through|away)|tore through|plane|aircraft|lorry"
    r"|truck|bus|boat|vessel|accident|landslides?|mudslides?|floods?|storms?|stampede|earthquake"
    r"|epidemic|outbreak)\b[^;:.]{0,100}, $"
)


#: "Tué par un camion", "killed by lightning": no armed man did.
_BY_THINGS = re.compile(
    r" (?:\w+ )?(?:by|par|na) (?:(?:an?|the|his|her|une?|la|le|les|des|son|sa|stray|falling|wild"
    r"|speeding) |l')*(?:trucks?|lorry|lorries|cars?|bus(?:es)?|minibus|vehicles?|motorbikes?"
    r"|motorcycles?|trains?|trees?|lightning|elephants?|hippos?|hippopotam\w+|crocodiles?|lions?"
    r"|dogs?|snakes?|bees|currents?|floods?|landslides?|mudslides?|cholera|ebola|malaria|disease"
    r"|husband|wife|brother|son|father|neighbou?rs?|camion\w*|voitures?|vehicules?|moto\w*"
    r"|arbres?|foudre|eboulement|glissement|inondations?|requins?|chiens?|serpents?|abeilles"
    r"|cholera|maladie|mari|epoux|epouse|femme|frere|fils|pere|voisins?|gari|radi|tembo|mamba"
    r"|kiboko|mumewe|mkewe)\b(?! bombs?)"
)


def strikes_nobody(text: str, cue: Cue) -> bool:
    """Whether words for a blow tell of aid, of what guns aim at, or are a turn of phrase.

    Args:
        text: Plain text.
        cue: Words for an attack.
    """
    if text.startswith("tire", cue.start):
        return bool(
            _AT_DAGGERS.search(text, max(0, cue.start - 10), cue.start)
            or _DRAWN.match(text, cue.end)
        )
    if _BY_THINGS.match(text, cue.end):
        return True
    if text.startswith("killing", cue.start):
        told = text[max(text.rfind(". ", 0, cue.start), cue.start - 160, 0) : cue.start]
        return _MISHAP.search(told) is not None and ACTOR.search(told) is None
    if _AIMED.match(text, cue.start) is None:
        return False
    if _IS_NEXT.search(text, max(0, cue.start - 12), cue.start) and not _BY.match(text, cue.end):
        return True
    return bool(
        _WELL_AIMED.search(text, max(0, cue.start - 40), cue.start)
        or _TO_DO.match(text, cue.end)
        or _BY_AID.match(text, cue.end)
        or _AID_AIMS.search(text, max(0, cue.start - 60), cue.start)
        or (
            _TARGETS.match(text, cue.start)
            and _NOUN_BEFORE.search(text, max(0, cue.start - 20), cue.start)
        )
    )
