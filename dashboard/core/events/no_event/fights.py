"""Words for fights that tell of things, of habits, of panic, or of what a war is called."""

from __future__ import annotations

from dashboard.core import late_patterns as re
from dashboard.core.events.words.cues import Cue
from dashboard.core.needled_patterns import needled
from dashboard.core.spans import Span
from dashboard.model import EventType

#: "Combat helicopters", "hélicoptères de combat", "zones de combat": things, and no combat.
_THINGS_OF_WAR = re.compile(
    r" (?:helicopters?|troops|units?|vehicles?|missions?|roles?|aircraft|jets?|drones?|experience"
    r"|training|readiness|engineers?|forces?|brigades?|battalions?|boots|medics?|veterans?|zones?"
    r"|sports?)\b"
)
_OF_COMBAT = re.compile(
    r"\b(?:helicopteres?|chars?|avions?|vehicules?|unites?|tenues?|zones?|experience|armes?|drones?"
    r"|appareils?|equipements?|sport|champs?|forces?|brigades?|bataillons?|missions?|troupes"
    r"|sacs?|exercices?|entrainements?|technique|esprit) de $"
)
#: "Un combat quotidien", "le combat des femmes", "les combats de boxe": a struggle or a sport.
_STRUGGLE = re.compile(
    r"combats? (?:quotidien\w*|permanent\w*|perpetuel\w*|continuel\w*|politiques?|judiciaires?"
    r"|feministes?|ecologiques?|humanitaires?|social|sociaux|personnel|de (?:boxe|catch|lutte|judo"
    r"|karate|coqs|tous les jours|longue haleine|ma vie|sa vie|toute une vie)"
    r"|(?:des?|du|d'|de la|de l'|de ces|de nos) ?(?:femmes?|meres?|parents?|citoyens?|jeunes"
    r"|journalistes?|enseignants?|medecins?|soignants?|agriculteurs?|avocats?|activistes?"
    r"|population|societe civile|memoire))\b"
)
_LIFE_IS = re.compile(
    r"\b(?:life|living|surviving|survival|every day|vivre|survivre|(?:la|leur|notre)"
    r" vie|chaque jour) (?:here |la-bas )?(?:is|has become|became|est|etait|reste|devient"
    r"|est devenu\w*)"
    r" (?:an?|une?|le|the) (?:[\w-]+ ){0,2}$"
)
#: "Un accrochage entre deux motos": an accident.
_OF_VEHICLES = re.compile(
    r"(?: mortel\w*| routier| grave)* (?:entre|impliquant|between|involving) (?:[\w']+ ){0,3}?"
    r"(?:motos?|motocyclettes?|vehicules?|camions?|bus|minibus|voitures?|taxis?|trucks?|vehicles?"
    r"|motorbikes?|motorcycles?|cars?)\b(?! (?:de l'armee|des fardc|militaires?))"
)


def _is_struggle(text: str, cue: Cue) -> bool:
    """Whether a fight is a struggle of every day, a sport, or an accident on the road."""
    return bool(
        _STRUGGLE.match(text, cue.start)
        or _LIFE_IS.search(text, max(0, cue.start - 60), cue.start)
        or _OF_VEHICLES.match(text, cue.end)
    )


#: "Often fight over mines in X", "attaquent régulièrement": what is wont to happen is no news.
_OFTEN_BEFORE = re.compile(
    r"\b(?:often|regularly|routinely|frequently|typically|usually|souvent|regulierement|frequemment"
    r"|habituellement) (?:\w+ )?$"
)
_OFTEN_BEHIND = re.compile(
    r" (?:often|regularly|routinely|frequently|souvent|regulierement|frequemment|habituellement)\b"
)


#: "A frequent target of rebel activity", "une cible régulière des ADF".
_TARGET = re.compile(r"(?:target|cible)s?\b")
_FREQUENT = re.compile(
    r"\b(?:frequent|regular|prime|favou?rite|constant|easy|common|repeated|usual|soft|perennial"
    r"|frequente|facile|privilegiee?) $"
)
_FREQUENT_BEHIND = re.compile(r"cibles? (?:reguliere|frequente|privilegiee|facile|de choix)")


def is_wont(text: str, cue: Cue) -> bool:
    """Whether it is told as what happens often, and not as news."""
    if _TARGET.match(text, cue.start) and (
        _FREQUENT.search(text, max(0, cue.start - 20), cue.start)
        or _FREQUENT_BEHIND.match(text, cue.start)
    ):
        return True
    return bool(
        _OFTEN_BEFORE.search(text, max(0, cue.start - 30), cue.start)
        or _OFTEN_BEHIND.match(text, cue.end)
    )


#: "The hospital of X is full of people wounded in the fighting": it may have been anywhere.
_CARE = needled(
    r"\b(?:hospitals?|clinics?|health cent(?:re|er)s?|hopita(?:l|ux)|centres? de sante|cliniques?"
    r"|hospitali|evacue\w*|evacuated|transfere\w*|transferred|soigne\w*|admitted|admis\w*)\b"
)
_WOUNDED_IN = re.compile(
    r"\b(?:blesse(?:e?s)?|wounded|injured|casualties|victims|victimes)"
    r"(?: (?:people|civilians|soldiers|graves))?,? (?:(?:touchee?s?|atteinte?s?) )?"
    r"(?:(?:lors|au cours|a la suite|suite) )?(?:in|by|from|during|of|des|de|dans|par|aux?)"
    r"(?: (?:the|these|this|recent|les|ces|des|la))* $"
)
_FOUGHT_AT = re.compile(
    r"(?: (?:intenses?|violents?|recents?|acharnes?|survenus?|eclates?))?,?"
    r" (?:in|at|on|against|around|near|of|a|au|de|d'|du|dans|en|sur|contre|autour|pres|huko"
    r"|katika|ya)\b"
)


def is_of_the_wounded(text: str, cue: Cue, clause: Span) -> bool:
    """Whether a fight only tells of what the wounded have who are cared for at the place named."""
    return (
        _WOUNDED_IN.search(text, max(clause.start, cue.start - 60), cue.start) is not None
        and _FOUGHT_AT.match(text, cue.end) is None
        and _CARE.search(text, clause.start, clause.end) is not None
    )


def is_thing_of_war(text: str, cue: Cue) -> bool:
    """Whether "combat" only says what a thing is for."""
    return bool(
        _THINGS_OF_WAR.match(text, cue.end)
        or _OF_COMBAT.search(text, max(0, cue.start - 20), cue.start)
    )


#: "L'opposant dénonce", "l'armée se prépare à lancer la contre-offensive": a man, and a plan.
_OPPONENT = re.compile(
    r"(?:(?:\bl'|\bd'|\bcet |\bun |\bles |\bdes )"
    r"|\b(?:prepar\w*|appret\w*|promet\w*|compt\w*|entend\w*|prepar\w*|plan\w*|vow\w*)"
    r" (?:a |de |to )?(?:lancer|mener|launch|mount) (?:la |une |a |the )?)$"
)
#: What engulfs a place like a fight: "the violence had engulfed X", not "panic engulfed X".
_ENGULFS = re.compile(
    r"\b(?:violence|fighting|wars?|conflicts?|clash\w*|battles?|attacks?|insurgency|rebellion"
    r"|unrest|offensive|hostilities)\b[^.;]{0,60}$"
)
#: "La cessation des hostilités", "an end to the fighting": agreed on, wherever that was.
_CEASING = re.compile(
    r"\b(?:cessation|arret|fin|suspension|end|halt)(?: (?:immediate?|definitive?|total\w*"
    r"|permanent\w*|durable|complete?))? (?:des|aux|of|to|in)(?: (?:the|all|toutes les))? $"
)


#: "Agression rwandaise : à X, les habitants": what one side calls the war, and no attack on X.
_WHOSE_WAR = re.compile(
    r" (?:(?:rwandaise|ougandaise|burundaise|exterieure|etrangere|rwando\S+)\b"
    r"|(?:du |par le )rwanda\b|de l'ouganda\b|de la rdc\b|dont)"
)


#: "A fire destroyed the market", "le feu a ravagé", "moto umeteketeza": nobody is said to have set
#: it.
_FIRE = re.compile(
    r"\b(?:(?:an?|the|huge|big|massive) (?:fire|blaze|inferno)|le feu|(?:l'|un )incendie|moto)"
    r" (?:(?:has|have|had|a|avait|also|aussi) )?$"
)


def is_no_fight_but(text: str, cue: Cue) -> bool:
    """Whether panic took hold of a place, fights are only agreed to end, or the war has a name."""
    before = text[max(0, cue.start - 80) : cue.start]
    if _FIRE.search(before) or _is_struggle(text, cue):
        return True
    if text.startswith("agression", cue.start):
        return _WHOSE_WAR.match(text, cue.end) is not None
    if text.startswith(("avion", "helicopt", "aeronef"), cue.start):
        return "ecras" in text[cue.start : cue.end]  # it crashed, and struck nobody
    if text.startswith(("opposant", "contre-off", "counter"), cue.start):
        return _OPPONENT.search(before) is not None
    if text.startswith("engulf", cue.start):
        return _ENGULFS.search(before) is None
    return cue.row.type is EventType.CLASH and _CEASING.search(before) is not None
