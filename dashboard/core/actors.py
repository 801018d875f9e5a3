"""Armed actors and the sides of the war, as news in English, French and Swahili prints them.

All patterns are written for :func:`dashboard.core.plain.plain` text: small letters, no accents.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

from dashboard.core import late_patterns as re
from dashboard.core.quick_patterns import quick


class Side(StrEnum):
    """Whose side an armed actor is on; forces of one side do not contradict each other."""

    M23 = "m23"
    GOVERNMENT = "government"
    RWANDA = "rwanda"
    UGANDA = "uganda"
    BURUNDI = "burundi"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class ActorWords:
    """One group of words for an armed actor.

    Attributes:
        side: Whose side it is on; ``OTHER`` when the words alone do not tell.
        words: Alternatives of a regular expression, on plain text.
        example: A stretch of news that holds one of them.
    """

    side: Side
    words: str
    example: str


_FORCES_EN = (
    r"(?:army|troops|soldiers|forces|military|(?:special|ground|naval|air) forces?|units|commandos"
    r"|battalions?|brigades?|artillery|drones?|warplanes?|fighter jets?|jets|aircraft"
    r"|(?:attack )?helicopters?|gunships?)"
)
_FORCES_FR = (
    r"(?:armees?|troupes|soldats|militaires|forces(?: speciales| terrestres)?|unites|commandos"
    r"|bataillons?|brigades?|artillerie|aviation|drones?|avions?(?: de chasse)?|helicopteres?)"
)

#: Behind one of these "armée" says of what kind it is: "une attaque armée" is not the army's.
_ARMED_ONES = """
    attaque agression incursion intrusion irruption embuscade offensive intervention operation
    expedition action activite violence criminalite confrontation riposte resistance lutte
    insurrection rebellion opposition revolte bande branche aile faction milice coalition
    organisation structure formation cellule force escorte patrouille police garde mission presence
    menace population jeunesse communaute personne femme foule equipe unite propagande crise guerre
    tentative visite descente prise
""".split()
#: "Armée" where it is an army. What must not stand before it comes last, here as below: words that
#: begin with a letter are sorted by it (``quick``), all others are tried at every word of a text.
ARMY_FR = "armee" + "".join(rf"(?<!\b{word} armee)" for word in _ARMED_ONES)

ACTORS: tuple[ActorWords, ...] = (
    ActorWords(Side.M23, r"afc[/-]m23|m23[/-]afc|m23|m-23|mouvement du 23 mars", "M23 rebels"),
    ActorWords(Side.M23, r"afc|congo river alliance|alliance fleuve congo", "l'AFC a pris Sake"),
    ActorWords(Side.M23, r"twirwaneho", "Twirwaneho fighters"),
    ActorWords(Side.GOVERNMENT, r"fardc|f\.a\.r\.d\.c", "les FARDC ont repris Hombo"),
    ActorWords(
        Side.GOVERNMENT,
        r"(?:congolese|drc'?s?|government|loyalist|national|regular)(?: (?:armed|government))? "
        rf"{_FORCES_EN}",
        "DRC's military retreated",
    ),
    ActorWords(
        Side.GOVERNMENT,
        r"forces armees (?:de la |du )"
        r"(?:rdc|r\.d\.c|r\.?d\.? ?congo|congo|republique democratique du congo)"
        r"|(?:armed )?forces of (?:the )?"
        r"(?:drc|dr congo|(?:democratic republic of (?:the )?)?congo)"
        r"|vikosi vya serikali",
        "les Forces armées de la RDC ont repris Hombo",
    ),
    ActorWords(
        Side.GOVERNMENT,
        r"armee (?:congolaise|reguliere|nationale|loyaliste|gouvernementale)"
        rf"|{_FORCES_FR} (?:armees )?(?:congolaise?s?|loyalistes?|gouvernementales"
        r"|gouvernementaux|regulieres?)",
        "l'armée congolaise s'est retirée",
    ),
    ActorWords(Side.GOVERNMENT, r"jeshi la (?:congo|kongo|serikali|taifa|drc)", "Jeshi la Congo"),
    ActorWords(
        Side.GOVERNMENT,
        r"wazalendo|vdp|volontaires pour la defense de la patrie",
        "Wazalendo",
    ),
    ActorWords(
        Side.RWANDA,
        rf"rdf|(?:rwandan|rwandese) {_FORCES_EN}|{_FORCES_FR} rwandaise?s?"
        r"|wanajeshi wa rwanda|jeshi la rwanda",
        "Rwandan troops",
    ),
    ActorWords(
        Side.UGANDA,
        rf"updf|ugandan {_FORCES_EN}|{_FORCES_FR} ougandaise?s?"
        r"|wanajeshi wa uganda|jeshi la uganda",
        "the Ugandan army",
    ),
    ActorWords(
        Side.BURUNDI,
        rf"fdnb|burundian {_FORCES_EN}|{_FORCES_FR} burundaise?s?"
        r"|wanajeshi wa burundi|jeshi la burundi",
        "soldats burundais",
    ),
    ActorWords(Side.BURUNDI, r"imbonerakures?", "Imbonerakure"),
    ActorWords(
        Side.BURUNDI, r"burundais(?<=les burundais)|burundians(?<=the burundians)", "les Burundais"
    ),
    ActorWords(Side.RWANDA, r"rwandais(?<=les rwandais)|rwandans(?<=the rwandans)", "les Rwandais"),
    ActorWords(
        Side.UGANDA, r"ougandais(?<=les ougandais)|ugandans(?<=the ugandans)", "the Ugandans"
    ),
    ActorWords(
        Side.OTHER,
        r"adf|forces democratiques alliees|allied democratic forces|codeco|fdlr(?:-\w+)?|cndp|lra"
        r"|frpi|zaire militia|crp|red-tabara|fnl|apcls|ndc-r|ndc|nyatura|raia mutomboki"
        r"|mai-?\s?mai|mayi-mayi|pareco(?:-\w+)?|cnrd|fpic|n?gumino|cnpsc|adf-nalu|nalu|iscap",
        "des combattants ADF",
    ),
    ActorWords(
        Side.OTHER,
        r"monusco|samidrc|sadc (?:troops|forces?|mission)|peacekeepers?|casques bleus"
        r"|blue helmets",
        "peacekeepers",
    ),
    ActorWords(
        Side.OTHER,
        r"rebels?|insurgents?|guerrillas?|militants?"
        r"|fighters?(?! (?:jets?|planes?|aircraft|bombers?)\b)|combatants?"
        r"|militia(?:s|men|man)?|gunmen|assailants?|attackers|raiders|bandits|pirates|gangs?"
        r"|jihadists?|islamists?|terrorists?|mutineers"
        r"|armed (?:actors|men|groups?|factions?|elements|youths?|assailants|bandits)"
        r"|(?:men|individuals) (?:dressed |clad )?in (?:military|army|police|camouflage)"
        r" (?:uniforms?|fatigues|gear|attire)"
        r"|dissidents|(?:[\w-]+-wielding|bow-and-arrow) (?:men|youths?|mobs?|assailants)"
        r"|men (?:armed )?with (?:guns|rifles|machetes|knives|spears|bows)"
        r"|(?:two |both |rival )armies|murderers|killers"
        r"|snipers?|sharpshooters|highwaymen|cattle rustlers|(?:masked|unidentified|unknown) men",
        "an armed group",
    ),
    ActorWords(
        Side.OTHER,
        r"rebelles?|insurges|combattants?|milici(?:en|enne)s?|milices?|maquisards|rebellion"
        r"|(?:hommes|individus) (?:habilles |vetus )?en"
        r" (?:tenues?|uniformes?|treillis)(?: militaires?)?"
        r"|assaillants?|dissidents|hommes munis d'armes|djihadistes?|terroristes?"
        r"|(?:hommes|groupes?|bandits?|elements|individus|inconnus|civils|eleveurs)"
        r" (?:\w+ )?armes?|(?:bandes?|branche|aile|organisations?) armees?",
        "les rebelles",
    ),
    ActorWords(
        Side.OTHER,
        r"waasi|mwasi|wapiganaji|wanamgambo|mai mai|majambazi|magaidi|wavamizi"
        r"|watu (?:wenye|waliokuwa na|waliojihami kwa) (?:silaha|mapanga|bunduki)"
        r"|(?:ma|vi)kundi (?:yenye|vyenye) silaha|vikundi vilivyojihami|makundi yaliyojihami"
        r"|washukiwa(?= wa)|watu wasiojulikana|ndege (?:zisizo|isiyo) na rubani|droni"
        r"|kikosi|vikosi",
        "wapiganaji wa ADF",
    ),
    ActorWords(
        Side.OTHER,
        r"armed forces|army|soldiers?|troops?|forces|military|garrison|battalions?"
        r"|brigades?|regiments?|commandos?|servicemen|police(?:men)?|units"
        r"|guards?(?<!off guard)(?<!off-guard)"
        r"|coalition|drones?(?: kamikazes?)?|warplanes?|fighter jets?|helicopter gunships?",
        "the garrison",
    ),
    ActorWords(
        Side.OTHER,
        rf"{ARMY_FR}|soldats?|militaires?|troupes|garnison|bataillons?|policiers?"
        r"|elements|l'ennemi|forces de l'ordre|(?:deux |two |rival )?factions",
        "la garnison",
    ),
    ActorWords(Side.OTHER, r"jeshi|wanajeshi|askari|polisi|adui", "Wanajeshi"),
    ActorWords(
        Side.OTHER,
        r"(?:his|her|their) (?:own )?(?:men|force)|our (?:own )?(?:men|boys|units|comrades"
        r"|forces|troops"
        r"|fighters|soldiers|army)"
        r"|the enemy|enemy|adversary|aggressors?|gunman"
        r"|infiltrators?|invaders|occupiers|defenders|marauders|kidnappers|looters|herders in arms"
        r"|hooded men|uniformed men|men in uniform|armed herders|youths with machetes"
        r"|rangers?|poachers?|park guards?|(?:rebel )?(?:columns?|scouts|patrols?)"
        r"|convoys? of rebels|self-defen[cs]e groups?"
        r"|vigilantes"
        r"|paramilitar(?:y|ies)|mercenaries|warlord|(?:the |both |two |rival |warring )(?:sides"
        r"|camps)"
        r"|(?:rebel )?alliance|armou?red (?:vehicles|cars|columns?)|ugandan armou?r|tanks",
        "our men",
    ),
    ActorWords(
        Side.OTHER,
        r"etat-major|eco-?gardes?|braconniers?|(?:ses|leurs) hommes|nos (?:hommes|unites"
        r"|elements|forces|troupes"
        r"|combattants|soldats"
        r"|vaillants \w+)"
        r"|l'adversaire|agresseurs?|hommes (?:du |de )(?:general|colonel|commandant|chef)"
        r"|ravisseurs|pillards"
        r"|tueurs|hommes en (?:armes|tenue|uniforme)|inciviques|ennemis?|envahisseurs|defenseurs"
        r"|deux (?:camps|parties)|belligerants|occupants(?! (?:d'une?"
        r"|du (?:vehicule|camion|bus|minibus|taxi|bateau)"
        r"|de (?:la|ce|cette|ces|deux)|des?|of)\b)|infiltres|supplet(?:if|ifs)|mercenaires"
        r"|deux armees|coupeurs de routes?|kidnappeurs|tireurs(?: (?:embusques|isoles))?"
        r"|hommes (?:cagoules|masques|non (?:autrement )?identifies)"
        r"|(?:(?:groupes?|mouvements?|milices?|forces?|comites?) d')?autodefense"
        r"|forces coalisees|coalition|insurrection|insurges|colonne rebelle",
        "nos unités",
    ),
    ActorWords(
        Side.OTHER,
        r"vikosi vyetu|wapiganaji wetu|majeshi|vijana wenye silaha|genge|watekaji|wauaji"
        r"|washambuliaji|wanamgambo|pande (?:zote |hizo )?mbili",
        "vikosi vyetu",
    ),
)

_HEAD = "|".join(group.words for group in ACTORS)

#: What may stand between the article and the head: "Rwanda-backed", "suspected", "dozens of".
_BEFORE = (
    r"(?:(?:[\w]+-(?:backed|led|aligned|supported|allied)|suspected|alleged|armed|heavily|unknown"
    r"|unidentified|pro-\w+|advancing|retreating|congolese|rwandan|ugandan|burundian|local|young"
    r"|(?:(?:watu (?:wenye (?:silaha|mapanga) )?)?(?:wanao|walio)|kundi la waasi lin(?:alo|a)) ?"
    r"(?:dhaniwa|shukiwa|daiwa|aminiwa|aminika|sadikiwa)"
    r"(?: kuwa(?: ni)?(?: wa| la)?(?: kundi la)?)?"
    r"|presumes?|jeunes|some|several|dozens of|hundreds of|des dizaines de|des centaines de"
    r"|plusieurs"
    r"|(?:congolese|rwandan|ugandan|burundian) and(?= (?:congolese|rwandan|ugandan|burundian)\b)"
    r") (?:of the )?)*"
)

#: What may follow the head: "fighters under Captain X" is cut at the name, "rebels of the AFC".
_AFTER = (
    rf"(?: (?:{_HEAD})\b| \((?:{_HEAD})\)"
    r"|(?: wa (?:uganda|rwanda|burundi|kongo|congo|kihutu(?: wa rwanda)?|kitutsi|zamani)(?= wa))?"
    rf"(?: of the| of| from the| from| under| loyal to| des| de la| du| de l'| d'| de| wa| ya)"
    rf" ?(?:{_HEAD})\b| (?:presumes|armes|congolais|rwandais|ougandais|burundais|pro-\w+)"
    r"|(?<=se) et (?:congolaise|rwandaise|ougandaise|burundaise)s?\b"
    r"|(?<=ais) et (?:congolais|rwandais|ougandais|burundais)\b)*"
)

#: An armed actor with its modifiers, without its article; as written for patterns that hold it,
#: which are made sooner of it, and to be looked for.
ACTOR_WORDS = rf"(?<![\w-])(?:{_BEFORE})(?:{_HEAD})(?![\w]){_AFTER}"
ACTOR = quick(ACTOR_WORDS)

_SIDES = tuple(
    (group.side, re.compile(rf"(?<![\w-])(?:{group.words})(?!\w)"))
    for group in ACTORS
    if group.side is not Side.OTHER
)


@lru_cache(maxsize=2048)  # the same few forces are named again and again
def sides_of(words: str) -> frozenset[Side]:
    """The sides that words for an actor name; empty when the words alone do not tell.

    >>> sorted(sides_of("rwanda-backed m23 rebels")), sides_of("gunmen")
    ([<Side.M23: 'm23'>], frozenset())
    """
    return frozenset(side for side, pattern in _SIDES if pattern.search(words))
