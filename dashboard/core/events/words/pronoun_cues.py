"""Words for who takes or leaves a place that they only point to: "y", "en", "there", or not at all.

English beside French, as in :mod:`control_cues`.
"""

from __future__ import annotations

from dashboard.core.events.words.control_cues import CIVILIANS_FR, FOES_FR
from dashboard.core.events.words.cues import CueRow, Where
from dashboard.core.events.words.forms import french
from dashboard.model import EventType

_AUX = r"(?:est|sont|etait|etaient|a|ont|avait|avaient|avoir|ayant|etre|etant)"
#: An adverb between the two parts of a verb, but no word that denies it.
_ADV = r"(?:(?!ete\b|pas\b|jamais\b|plus\b|point\b|guere\b)[\w-]+ ){0,2}?"
#: "Leur drapeau", "le drapeau du mouvement".
_FLAG = r"(?:son|leur|leurs|le|les|un) (?:\w+ )?drapeaux?"
_QUARTERS = r"(?:pied|position|racine|(?:ses|leurs) quartiers)"
#: Those who are driven out of a place to take it.
_DROVE_OUT = (
    rf"(?:chasse|deloge|expulse|evince|debusque)(?:e?s?)(?! (?:\w+ ){{0,2}}?{CIVILIANS_FR})"
)
_WILD_EN = "night|bush|forests?|hills|mountains|trees|jungle|dark|darkness|countryside|scrub|reeds"
_WILD_FR = "nature|brousse|forets?|nuit|collines|montagnes|decor|maquis|paysage|vegetation"

PRONOUNS: tuple[CueRow, ...] = (
    CueRow(
        type=EventType.CAPTURED,
        where=Where.AROUND,
        english=(
            "planted|plant|plants|planting|hoisted|hoist|hoists|hoisting|ran|run"
            r" (?:up )?(?:its|their) (?:own )?(?:\w+ )?(?:flags?|colou?rs)"
            r"(?! (?:in|over|at|on|above)\b)",
            "came|come|comes back (?=on \\w+day|in force|behind |overnight|at (?:night|dawn))"
            "(?:on|in|behind|overnight|at)",
            # control seen in the streets
            "now (?:patrol|patrols|patrolling) (?:(?:the|its|through|in|around) )+(?:streets|town"
            "|city|market|avenues|centre)",
            "settled|settle|settles|dug|moved in(?= ?(?:[.,;:\"]|$|on \\w+day|for good|without))",
        ),
        french=(
            rf"y {_AUX} {_ADV}(?:(?:re)?entree?s?|penetree?s?|(?:re)?installee?s?"
            rf"|(?:re)?deployee?s?|fait (?:son|leur) (?:entree|retour)|pris {_QUARTERS}"
            rf"|revenue?s? en force|(?:plante|hisse|accroche|fait flotter) {_FLAG})",
            rf"y (?:entrent?|entrerent|entrai(?:en)?t|penetrent?|penetrai(?:en)?t"
            rf"|(?:font|fait|faisai(?:en)?t|firent|fit) (?:son|leur) entree|prennent {_QUARTERS}"
            rf"|plantent? {_FLAG}|hissent? {_FLAG}|installent?|installerent)",
            rf"en {_AUX} {_ADV}(?:emparee?s?|rendue?s? (?:\w+ )?maitres?|(?:re)?pris (?:le "
            rf"controle|possession)|(?:re)?saisie?s?|{_DROVE_OUT})",
            "patrouille|patrouillent|patrouillaient (?:desormais|maintenant) (?:dans )?(?:les|la"
            "|le)"
            " (?:rues|ville|cite|marche|centre|avenues)",
            "en (?:emparent?|emparerent|empara|emparant|prend le controle|prennent le controle"
            "|prend possession|prennent possession|assurent? le controle)",
        ),
        examples=(
            "The army pulled out of [Kayna] and the rebels planted their flag.",
            "[Kirima] est vide. Les rebelles y ont planté leur drapeau.",
        ),
        armed=True,
        carries=True,
    ),
    CueRow(
        type=EventType.WITHDREW,
        where=Where.AFTER,
        english=(
            "melted|melt|melts|melting|faded|fading|fades|vanished|vanish|vanishing|disappeared"
            "|slipped|slipping|slips|dissolved|retreated|withdrew|fled|ran|scattered (?:back |away"
            f" |off )?into the (?:\\w+ )?(?:{_WILD_EN})",
            "turned|turn|turning tail",
            "packed|packing up(?= ?(?:[.,;]|$|and (?:left|gone|go|leaving)|before|in the|overnight"
            "|(?:\\w+ )+(?:earlier|before)))",
            "abandoned|left|deserted|vacated|quit (?:all )?(?:their|its) (?:positions?|posts?"
            "|barracks|base) (?:in|at) (?:the|this|that) (?:town|village|city|locality|hamlet)"
            "(?= (?!of |called |named ))",
            "fled|ran|left|bolted|scattered|went|gone|withdrew|retreated without"
            " (?:firing )?(?:a |any )?(?:single )?(?:shot|fight|fighting)",
        ),
        french=(
            rf"en {_AUX} {_ADV}(?:retiree?s?|effacee?s?|repliee?s?|partie?s?|sortie?s?|allee?s?"
            r"|eloignee?s?|enfuie?s?|desengagee?s?|extraite?s?|eclipsee?s?|decampe|deguerpi|fui"
            r"|decroche|detale)",
            "en (?:partent|retirent?|retirerent|replient?|sortent|enfuient|eloignent?|deguerpissent"
            "|decampent?|fuient)",
            rf"en {_AUX} {_ADV}ete {_ADV}(?:chasse|deloge|expulse|evince|repousse|refoule"
            rf"|bout)e?e?s?",
            f"{french('fondre', 'evaporer', 'volatiliser', 'evanouir', 'eparpiller', 'disperser')}"
            "|disparu|disparaissent|fondus|fondu (?:de nouveau |aussitot )?(?:dans|en) (?:la |le"
            f" |les |l')?(?:{_WILD_FR})",
            f"{french('decamper', 'effacer', 'eclipser', 'volatiliser', 'evaporer', 'debander')}"
            "|file (?:\\w+ )?(?:sans (?:combattre|livrer (?:bataille|combat)|se battre|un coup de"
            " feu|tirer|resister|resistance|coup ferir|demander)|pour|vers|dans la nuit|a l'aube"
            "|devant|par|les premiers)",
            "vide|vident|vidaient|viderent|quitte|quittent|quittaient|quitterent|evacue|evacuent"
            "|deserte|desertent|abandonne|abandonnent les lieux",
            "tourne|tournent|tournaient|tournerent les talons",
            "pris|prend|prennent le large",
        ),
        examples=(
            "Gunmen overran [Kayna] and held it for an hour before melting back into the bush.",
            "Les rebelles arrivaient à [Kirima] : l'armée s'en est effacée sans livrer bataille.",
        ),
        armed=True,
        carries=True,
    ),
    CueRow(
        type=EventType.CAPTURED,
        where=Where.AROUND,
        english=(
            "woke|wake|wakes|woken|live|lives|lived|living|spent [^.;,]{0,25}?under (?:the )?"
            "(?:rebel|m23|militia|rebels'|insurgent|occupied) (?:rule|control|occupation"
            "|administration)",
        ),
        french=(
            "reveillee|reveilles|reveillees|reveille|vivent|vit|vivre|vivaient|retrouves"
            "|retrouvee|retrouve|retrouvees sous (?:le |la |l'|un |une )?(?:controle|administration"
            "|occupation|domination|regime|joug|botte) (?:de la |de l'|des |du |de )?"
            f"(?:rebelle|ennemie|afc\\S*|{FOES_FR})",
        ),
        examples=(
            "Residents of [Kayna] woke up under rebel rule.",
            "Les habitants de [Kirima] se sont réveillés sous administration rebelle.",
        ),
        verb=False,
    ),
)  # fmt: skip
