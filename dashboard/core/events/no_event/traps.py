"""Words that look like events of the war and are none."""

from __future__ import annotations

from dashboard.core import late_patterns as re
from dashboard.core.actors import ACTOR
from dashboard.core.events.doubt.expected import NOUN_GOES_ON, is_expected
from dashboard.core.events.doubt.moods import is_achieved
from dashboard.core.events.no_event.aimed import strikes_nobody
from dashboard.core.events.no_event.bygone import is_bygone
from dashboard.core.events.no_event.fights import (
    is_no_fight_but,
    is_of_the_wounded,
    is_thing_of_war,
    is_wont,
)
from dashboard.core.events.no_event.leaving import leaves_nothing
from dashboard.core.events.no_event.mistaken import is_mistaken
from dashboard.core.events.words.cues import Cue
from dashboard.core.events.words.event import FIGHTS, WORKS
from dashboard.core.events.words.forms import INFINITIVES
from dashboard.core.needled_patterns import needled
from dashboard.core.spans import Span
from dashboard.model import EventType

#: Streets, not fronts: protests are no fights of the war.
_UNREST = needled(
    r"\b(?:protest(?:s|ed|ing|er|ers|ors)?|demonstrat\w*|manifestants?|manifestations?"
    r"|manifester|tyres|(?:burn\w*|flaming) tires|tires (?:burn\w*|in flames)|pneus"
    r"|waandamanaji|maandamano|football|match|league"
    r"|derby|goal|goals|striker|coach|championnat|ballon|mpira|exercise|exercises|drill|exercice"
    r"|manoeuvres|simulation|opposition leader|campaign trail"
    r"|la population et les (?:militaires|policiers|soldats|forces)|les jeunes et la police"
    r"|songs?|album|chansons?|musiciens?|documentary|novel|roman|poem)\b"
)

#: Parliaments, screens and troubles: no fights either, unless armed men are named beside them.
_TALK = needled(
    r"\b(?:speech|parliament\w*|lawmakers?|senators?|debate|budget|discours|parlement\w*|deputes?"
    r"|assemblee nationale|wabunge|bungeni|hotuba|elections?|film|video|footage|problems?"
    r"|problemes?|inflation|poverty|pauvrete|photograph\w*)\b"
)

#: "Clashes in their country": in none of the places named.
_AT_HOME = re.compile(
    r" (?:[\w'-]+ ){0,3}?(?:(?:in|of) (?:their|his|her) (?:own |home |native )*(?:country|homeland)"
    r"|(?:dans|de) leurs? (?:propres? )?pays|nchini (?:mwao|kwao))\b"
)

#: "The capture of X would open the road": it has not happened.
_WOULD = needled(
    rf"(?:[^.;,]{{0,40}}(?:,[^.;,]{{0,60}},[^.;,]{{0,15}})?|{NOUN_GOES_ON})"
    r"\b(?:(?!(?:oper|consid|esp|lib|ger|gener|acceler|toler|recuper|prosper)\w*erait)\w+"
    r"(?:erait|eraient|irait|iraient|drait|draient|vrait|vraient)|would|could(?! not be"
    r"| be (?:heard|seen|confirmed))|might"
    r"|(?<!\d )(?<!since )(?<!in )(?<!of )(?<!until )(?<!last )(?<!mid-)(?<!early )"
    r"(?<!late )may(?! \d)|serait"
    r"|seraient|pourrait"
    r"|constituerait|ouvrirait)\b"
)
#: "The reopening of X is scheduled for Monday", "est prévue lundi": not yet.
_PLANNED = needled(
    r"(?:(?! (?:who|which|where|as|while|and|but|qui|dont|ou|et|mais|alors)\b)[^.;]){0,70}"
    r" (?:(?:is|are|remains?) (?:now |still )?(?:planned|scheduled|slated|due)"
    r"|(?:est|sont|reste|demeure) (?:desormais |toujours )?(?:prevue?s?|programmee?s?"
    r"|annoncee?s? pour|envisagee?s?|attendue?s?))\b"
)
_NOUN_OF_WORK = re.compile(
    r"(?:repris|reouvertur|fermetur|suspension|reopening|resumption|closur|withdrawal|retrait)"
)
#: "Its withdrawal next week": announced, not done.
_FUTURE = needled(
    r"\b(?:next (?:week|month|year)|tomorrow|in the coming (?:days|weeks|hours)"
    r"|la semaine prochaine"
    r"|le mois prochain|demain|dans les prochain(?:s jours|es heures)|wiki ijayo|kesho)\b"
)
#: "Has closed its clinic until it knows whom it will talk to next week": how long it stays so.
_UNTIL = needled(r"\b(?:until|till|pending|jusqu'a|en attendant|hadi)\b")
#: Illness strikes, too.
_DISEASE = needled(
    r"\b(?:cholera|ebola|mpox|measles|malaria|fever|disease|virus|epidemic|epidemie"
    r"|outbreak(?! of (?:\w+ )?$)"
    r"|rougeole|paludisme|maladie|insects?|locusts|caterpillars|chenilles|criquets|elephants?"
    r"|hippopotam\w+|crocodile|kipindupindu|surua|tembo|lava|floods?|floodwaters?|mudslides?"
    r"|landslides?|waters|lave|inondations?|eaux|lightning|foudre|radi|earthquakes?|seismes?"
    r"|tetemeko"
    r"|(?:strikes?|walkouts?) by (?:the )?(?:\w+ )?(?:teachers|nurses|doctors|drivers|traders"
    r"|workers"
    r"|civil servants)|grevistes?)\b[^.;]{0,45}$"
)
#: "Traders attack new taxes": with words.
_WITH_WORDS = re.compile(
    r" (?:(?:the|an?|new|his|her|their|its|this|that|government|proposed|\w+'s) ){0,3}(?:tax(?:es)?"
    r"|plans?|bills?|laws?|decisions?|policy|policies|proposals?|reports?|deals?|accords?|record"
    r"|budget|reforms?|corruption|prices?|conclusions?|statements?|critics)\b"
)
#: "Without firing a shot": no attack, but that there was none.
_A_SHOT = re.compile(r"\b(?:a|single|one|first|warning|parting|each|every|any) $")
#: "L'attaque de requins".
_BY_ANIMALS = re.compile(
    r" (?:de |d'|des |by |of )(?:requins|sharks|chiens|dogs|abeilles|bees|lions?|hippopotam\w+"
    r"|crocodiles?|elephants?|singes|monkeys|chenilles|criquets|insectes)\b"
)
#: "Fled at the first shots".
_FIRST_SHOTS = re.compile(r"\b(?:first|premiere?s?) (?:shots?|gunfire|tirs?|coups|detonations)\b")
#: "Fighting for a cause", "battle against poverty": fought without arms, or nowhere.
_FOR_A_CAUSE = re.compile(
    r" (?:for (?:an?|the|their|our|his|her|its)? ?(?:[\w'-]+ )?(?:cause|rights?|justice|peace"
    r"|freedom|dignity|survival|lives|life|democracy|change|independence|homeland|future|autonomy"
    r"|recognition|seats?|votes?|women|land|customers|clients|attention|space|scraps|jobs|food"
    r"|water"
    r"|places?|air|passengers|prizes|titles?|profits?|market share|business)"
    r"|(?:poverty|hunger|corruption|impunity|crime|fraud|smuggling|poaching|disinformation|cholera"
    r"|ebola|mpox|malaria|measles|fires?|floods)\b|against (?:poverty"
    r"|hunger|corruption|impunity"
    r"|malnutrition|fraud|smuggling|discrimination|inflation|tribalism|stigma)|contre (?:la|le|l'"
    r"|les|d'autres) ?(?:pauvrete|faim|corruption|impunite|malnutrition|fraude|contrebande"
    r"|tribalisme"
    r"|cholera|ebola|mpox|paludisme|malaria|rougeole|maladies?|sida|vih|chomage|violences"
    r"|discriminations?|vie chere)|pour (?:la|le|l'|les|une?|leurs?) ?(?:cause|droits?|justice|paix"
    r"|clients?"
    r"|places?|emplois?|eau|nourriture|survivre|titre|marche|attention|passagers"
    r"|liberte|dignite|survie|democratie|changement|independance|avenir))\b"
)
#: "Demonstrators decried the attack by the ADF": the attack is one of the war all the same.
_BY_REBELS = re.compile(
    r"[^.;,]{0,60}\b(?:by|blamed on|attributed to|par|attribuee?s? aux?) (?:[\w'-]+ ){0,3}?"
    r"(?:rebels?|rebelles?|militia\w*|miliciens?|gunmen|insurgents?|insurges|adf|codeco|m23|fdlr"
    r"|mai-mai|lra)\b"
)
#: "Opened fire on protesters", "ont tiré sur des manifestants": with live rounds, on people.
_ON_THE_CROWD = re.compile(
    r"(?:(?:open\w*|ouv\w+)(?: le)?(?: fire| feu)|fir(?:ed|es?|ing)|shot|shoots?|shooting|tir\w+)"
    r"(?: (?:live )?(?:rounds?|bullets?|ammunition)| a balles? reelles?)?"
    r"(?: dead| and killed)?(?: (?:on|at|into|sur|dans))?"
    r" (?:(?:the|an?|les?|la|une|des?|[\d-]+|peaceful|unarmed|civilian|civil|two|three"
    r"|several) ){0,3}"
    r"(?:protest(?:ers|ors)|demonstrators|crowds?|marchers|manifestants|foule|marcheurs)\b"
)
#: "The closure of the X displacement sites": people move out; no work is halted.
_CAMP_WOUND_UP = re.compile(
    r"\b(?:closure|closing|closed|shut|consolidation|dismantl\w+|fermeture|fermes|demantel\w+)\b"
    r"[^.;]{0,80}\b(?:displace(?:ment|d)|idps?|de deplaces|des deplaces) (?:people |persons? )?"
    r"(?:sites?|camps?)\b"
    r"|\b(?:displace(?:ment|d)|idp|idps) (?:people |persons? )?(?:sites?|camps?)\b[^.;]{0,80}"
    r"\b(?:closed|shut|dismantled)\b"
    r"|\b(?:sites?|camps?) (?:de|des) deplaces\b[^.;]{0,80}\b(?:fermes|demanteles)\b"
)
#: "Resumed in the mining town of X": which town it is, not what was resumed.
_MINING_TOWN = re.compile(
    r" (?:towns?|cit(?:y|ies)|hubs?|cent(?:re|er)s?|areas?|villages?|communit(?:y|ies)|regions?"
    r"|settlements?|districts?|belt|zones?|territor(?:y|ies)|localit(?:y|ies))\b"
)
#: "Gunshot wounds", "combat zones", "wounded by gunfire": of a fight another sentence tells.
_WOUND = re.compile(r" (?:wounds?|injur(?:y|ies)|victims?|zones?|gear|uniforms?|fatigues|boots)\b")
_WOUNDED_BY = re.compile(r"\b(?:wounded|injured|hit|struck|hurt) by (?:\w+ )?$")
_PARTICIPLE = re.compile(r"[a-z-]+ed")
_BEFORE_NOUN = re.compile(r"\b(?:the|a|an|newly|recently)[ -]$")


#: "Visent le contrôle de X", "vise à prendre": an aim, nobody was hit.
_AT_AN_AIM = re.compile(
    r" (?:(?:le|la|l'|les|the) ?)?(?:controle|prise|conquete|reconquete|reprise|occupation|control"
    r"|capture|takeover)\b| a (?:\w+er|\w+ir|\w+re)\b"
)


def _is_no_fight(text: str, cue: Cue, clause: Span) -> bool:
    """Whether words for fights tell of streets, parliaments, pitches or illness."""
    return bool(
        (
            _UNREST.search(text, clause.start, clause.end)
            and not (
                cue.row.type is EventType.ATTACK
                and (_BY_REBELS.match(text, cue.end) or _ON_THE_CROWD.match(text, cue.start))
            )
        )
        or (
            _TALK.search(text, clause.start, clause.end)
            and not ACTOR.search(text, clause.start, clause.end)
        )
        or _AT_HOME.match(text, cue.end)
        or _BY_ANIMALS.match(text, cue.end)
        or _FOR_A_CAUSE.match(text, cue.end - 4 if text.endswith(" for", 0, cue.end) else cue.end)
        or (text.startswith("attack", cue.start) and _WITH_WORDS.match(text, cue.end))
        or _FIRST_SHOTS.search(text, max(0, cue.start - 12), cue.end)
        or _WOUND.match(text, cue.end)
        or (
            text.startswith("shot", cue.start)
            and bool(_A_SHOT.search(text, max(0, cue.start - 10), cue.start))
        )
        or (text.startswith("combat", cue.start) and is_thing_of_war(text, cue))
        or (text.startswith(("vis", "target"), cue.start) and _AT_AN_AIM.match(text, cue.end))
        or is_wont(text, cue)
        or is_bygone(text, cue)
        or is_no_fight_but(text, cue)
        or is_of_the_wounded(text, cue, clause)
        or (cue.row.type is EventType.ATTACK and strikes_nobody(text, cue))
        or _WOUNDED_BY.search(text, max(0, cue.start - 24), cue.start)
        or _DISEASE.search(text, max(clause.start, cue.start - 60), cue.start)
    )


#: "Décidé de quitter X" is no event, "fini de quitter X" is; "premier bateau" is no verb.
_INFINITIVE = re.compile(
    rf"(?!(?:premier|atelier|sentier|chantier)\b)(?:[a-z]+(?:er|ir)|{'|'.join(sorted(INFINITIVES))})\b"
)


def _is_infinitive(text: str, cue: Cue) -> bool:
    return (
        cue.language == "french"
        and cue.row.verb
        and bool(_INFINITIVE.match(text, cue.start))
        and not _HAVE_FR.search(text, max(0, cue.start - 20), cue.start)
        and not is_achieved(text, cue.start)
        and not (cue.row.type in WORKS and _has_decided(text, cue))
    )


#: "A décidé de suspendre": who runs the work has done so by saying it. Narrower than the words that
#: make a halt one that was told (``finding.py``): "contraint de suspendre" or "décide de suspendre"
#: says of an infinitive alone not yet that it was done.
_HAS_DECIDED = re.compile(
    r"\b(?:a|ont|vient de|viennent de) (?:\w+ )?(?:decide|choisi) de $"
    # "annonce suspendre ses consultations"
    r"|\b(?:annonc|declar|indiqu|confirm)\w+ (?:devoir |aussi |egalement )?$"
    r"|\b(?:dit|disent|fait savoir) (?:devoir )?$"
)


def _has_decided(text: str, cue: Cue) -> bool:
    return bool(_HAS_DECIDED.search(text, max(0, cue.start - 30), cue.start))


#: "Les ADF ont attaquer": a participle, written as it sounds.
_HAVE_FR = re.compile(r"\b(?:ont|avaient|s'est|sont|s'etait) (?:\w+ )?$")


def _is_attribute(text: str, cue: Cue) -> bool:
    """Whether a participle only describes: "the seized town", "newly-captured areas"."""
    words = text[cue.start : cue.end]
    if not cue.row.verb or cue.language != "english" or not _PARTICIPLE.fullmatch(words):
        return False
    return bool(_BEFORE_NOUN.search(text, max(0, cue.start - 12), cue.start))


#: "Areas controlled by the rebels", "les localités prises par": which ones, not that they were.
_SEVERAL = needled(
    r"\b(?:areas|zones|towns|villages|territories|territoires|regions|places|parts|localities"
    r"|localites|cites|villes|entites|collines|hills|axes|routes|roads|positions|districts|mines"
    r"|sites|provinces|espaces|contrees|coins|agglomerations|settlements|land|territory|ground)"
    r" (?:\w+ly |\w+ment |still |now |already |encore |deja |recently |desormais )?$"
)


#: "The M23 positions set up in X", "soldats basés": where they are, not that they came.
_SET_UP = re.compile(
    r"(?:install|retranch|implant|reinstall)ee?s? |etablie?s? |(?:entrenched|established)\b"
)
_HAVE_COME = re.compile(
    r"\b(?:s'est|se sont|s'etai\w+|s'etant|s'y (?:est|sont)|est|sont|etait|etaient|have|has|had"
    r"|are|is"
    r"|were|was|themselves|itself|s'|se)(?: \w+)? ?$"
)


def _is_set_up(text: str, cue: Cue) -> bool:
    return (
        cue.row.type is EventType.CAPTURED
        and bool(_SET_UP.match(text, cue.start))
        and not _HAVE_COME.search(text, max(0, cue.start - 30), cue.start)
    )


def _tells_which(text: str, cue: Cue) -> bool:
    """Whether a participle only tells of which places the sentence speaks, and names none."""
    return (
        cue.row.type in (EventType.CAPTURED, EventType.WITHDREW)
        and (cue.row.verb or bool(_HELD_STATE.match(text, cue.start)))
        and not _FINITE.match(text, cue.start)
        and bool(_SEVERAL.search(text, max(0, cue.start - 40), cue.start))
        and not _NAMES_THEM.match(text, cue.end)
    )


_HELD_STATE = re.compile(r"(?:in|under|sous|aux|entre)\b")
_FINITE = re.compile(
    r"(?:fell|came|passed|changed|tomb|pass|bascul|chang|withdr|pull|fled|left|leav|ran\b|retir"
    r"|repli)"
)
#: "The areas held by M23, including X": which ones they are is told.
_NAMES_THEM = re.compile(
    r"[^.;]{0,80}\b(?:including|such as|notably|like|namely|dont|notamment|comme|a savoir|tels? que"
    r"|telles que)\b|[^.;]{0,60}:"
)


#: "À trois reprises": three times.
_TIMES_OVER = re.compile(
    r"\b(?:a|deux|trois|quatre|cinq|plusieurs|maintes|nombreuses|diverses|multiples|differentes"
    r"|quelques) $"
)


#: "Celui-ci avait été capturé": a man, where no town was spoken of as "la cité".
_CAPTIVE = re.compile(
    r"\b(?:ils?|elles?|celui-ci|celle-ci|ceux-ci|celles-ci|ces derniers|ce dernier)"
    r" (?:[\w']+ ){1,3}$"
)


def _is_captive(text: str, cue: Cue) -> bool:
    return (
        cue.language == "french"
        and text.startswith("captur", cue.start)
        and bool(_CAPTIVE.search(text, max(0, cue.start - 40), cue.start))
        and " ete " in text[max(0, cue.start - 20) : cue.start]
    )


def _counts_times(text: str, cue: Cue) -> bool:
    return text.startswith("reprises", cue.start) and bool(
        _TIMES_OVER.search(text, max(0, cue.start - 14), cue.start)
    )


_DETERMINER = re.compile(
    r"\b(?:le|la|une?|du|ce|cette|son|sa|leur|au|des|ces|ses|leurs|aucune?|sous|hors"
    r"|sans) $"
)
#: "Dispersed a march against the fall of X", "une marche contre": of people who protest.
_DEMONSTRATION = re.compile(
    r"\b(?:an?|une|la|cette|peaceful|protest|silent|police"
    r"|students?'?) (?:\w+ )?marche?s? (?:against"
    r"|contre|for|pour)$"
)
#: A market, and no march: "un marché dans X".
_MARKET = re.compile(r"marche (?:dans|a la lisiere de)\b")
_ONE_WORD = re.compile(r"[a-z]+")
#: "A dû abandonner": no article.
_HAD_TO = re.compile(r"\b(?:a|ont|avait|avaient|ayant|avons) (?:\w+ )?du $")


#: "Des avions de chasse", "un pilote de chasse".
_JETS = re.compile(
    r"\b(?:avions?|appareils?|bombardiers?|pilotes?|helicopteres?|engins|aviation|fusils?) de $"
)


def _is_french_noun(text: str, cue: Cue) -> bool:
    """Whether a verb's form is a noun: "se disputent le contrôle de", "des avions de chasse"."""
    if text.startswith("chasse", cue.start) and _JETS.search(text, cue.start - 20, cue.start):
        return True
    return (
        cue.language == "french"
        and cue.row.verb
        and bool(_ONE_WORD.fullmatch(text, cue.start, cue.end) or _MARKET.match(text, cue.start))
        and bool(_DETERMINER.search(text, max(0, cue.start - 8), cue.start))
        and not _HAD_TO.search(text, max(0, cue.start - 20), cue.start)
    )


#: "May soon be in control", "crowd control": a noun, whatever stood before was read already.
_CONTROL_NOUN = re.compile(
    r"\b(?:in|under|of|the|its|their|full|total|effective|out of|beyond|over|for|crowd|price|border"
    r"|traffic|birth|riot|arms|passport|quality|disease|infection) $"
)


def _is_control_noun(text: str, cue: Cue) -> bool:
    return (
        cue.language == "english"
        and cue.row.verb
        and text[cue.start : cue.end] == "control"
        and bool(_CONTROL_NOUN.search(text, max(0, cue.start - 12), cue.start))
    )


def _is_of_the_future(text: str, cue: Cue, clause: Span) -> bool:
    """Whether a time still to come stands behind the words; not as the end of a halt."""
    future = _FUTURE.search(text, cue.end, clause.end)
    if future is None:
        return False
    lasts = cue.row.type is EventType.HALTED_OPERATIONS
    return not (lasts and _UNTIL.search(text, cue.end, future.start()))


def is_trap(text: str, cue: Cue, clause: Span) -> bool:
    """Whether a cue tells of no event: a mere attribute, a plan, a protest, a match, an illness.

    Args:
        text: Plain text.
        cue: The words.
        clause: The clause they stand in.
    """
    if (
        _is_infinitive(text, cue)
        or _is_attribute(text, cue)
        or _counts_times(text, cue)
        or _is_captive(text, cue)
        or _is_french_noun(text, cue)
        or bool(_DEMONSTRATION.search(text, max(0, cue.start - 30), cue.end))
        or _is_control_noun(text, cue)
        or _tells_which(text, cue)
        or _is_set_up(text, cue)
        or is_mistaken(text, cue, clause)
        or is_expected(text, cue, clause)
        or _is_of_the_future(text, cue, clause)
    ):
        return True
    noun = not cue.row.verb or _NOUN_OF_WORK.match(text, cue.start)
    if noun and _PLANNED.match(text, cue.end, clause.end):
        return True
    if not cue.row.verb and _WOULD.match(text, cue.end):
        return True
    if cue.row.type in FIGHTS:
        return _is_no_fight(text, cue, clause)
    if cue.row.type in WORKS:
        return bool(
            _OTHERS_TOOK.search(text, cue.start, cue.end)
            or _is_more_than(text, cue)
            or _FIGHTS_SW.search(text, max(clause.start, cue.start - 40), cue.start)
            or _AWAITED.search(text, max(clause.start, cue.start - 120), cue.start)
            or _CAMP_WOUND_UP.search(text, max(clause.start, cue.start - 40), clause.end)
            or (text.endswith("mining", cue.start, cue.end) and _MINING_TOWN.match(text, cue.end))
            or (text.startswith("mining", cue.start) and _MINING_TOWN.match(text, cue.start + 6))
        )
    if cue.row.type is EventType.WITHDREW:
        return leaves_nothing(text, cue)
    return cue.row.type is EventType.CAPTURED and bool(
        (_DROPS.match(text, cue.start) and _COUNTED.search(text, clause.start, cue.start))
        or _AIM_SUMMED_UP.search(text, max(0, cue.start - 60), cue.start)
        or _was_illness(text, cue, clause)
    )


#: "Mapigano yamesitishwa": fights have ceased, and no work.
_FIGHTS_SW = re.compile(r"\b(?:mapigano|mapambano|makabiliano|mashambulizi|vita)(?: \w+){0,3} $")
#: "Préfèrent attendre avant de reprendre leurs activités": nothing was taken up again.
_AWAITED = re.compile(
    r"\b(?:prefer\w*|attend\w*|hesit\w*|await\w*|wait\w*|refus\w*)\b[^.;]*"
    r"\b(?:avant d[e']|pour|before) ?$"
)
#: "Nous nous sommes mis au travail et nous avons repris X": men took it, no work began again.
_OTHERS_TOOK = re.compile(
    r"\b(?:nous|ils|elles|l'armee|l'ennemi|(?:les |des )?(?:fardc|m23|wazalendo|rebelles"
    r"|combattants|militaires|soldats|miliciens)) (?:\w+ )?(?:avons|ont|a|avaient|avait)"
    r" (?:\w+ )?repris$"
)

#: "Le site accueille plus de 640 familles", "reçoit plus que": more of them, and not "ne … plus".
_MORE = re.compile(r" (?:de |d'|qu(?:e |')|souvent|longtemps|tard|loin)")
_NE_BEFORE = re.compile(r"\b(?:n'|ne )(?:l[ea]s? |y |en |l')?$")


def _is_more_than(text: str, cue: Cue) -> bool:
    return (
        text.endswith(" plus", cue.start, cue.end)
        and _MORE.match(text, cue.end) is not None
        and not _NE_BEFORE.search(text, max(0, cue.start - 10), cue.start)
    )


#: "The price of gold in X fell": a figure, not the place.
_DROPS = re.compile(r"f[ae]ll|chut|tomb|lost|perd|bascul")
_COUNTED = re.compile(
    r"\b(?:prices?|costs?|values?|rates?|exports?|imports?|production|output|sales|attendance"
    r"|revenues?|incomes?|wages|cases|temperatures?|prix|couts?|taux|exportations?|importations?"
    r"|ventes|recettes|revenus|salaires|temperatures?|cours de l'or|cours du)\b[^.;]{0,100}$"
)
#: "After weeks of floods, X fell": they only tell when.
_AMID = re.compile(
    r"\b(?:after|since|despite|during|amid|following|apres|depuis|malgre|pendant|durant"
    r"|en pleine?s?|baada ya|licha ya) ?(?:[\w'-]+ ){0,4}(?:[ld]')?$"
)


def _was_illness(text: str, cue: Cue, clause: Span) -> bool:
    """Whether an illness or a flood took it; not where armed men stand between the two."""
    illness = _DISEASE.search(text, clause.start, cue.start)
    if illness is None:
        return False
    comma = text.find(", ", illness.start(), cue.start)
    if comma >= 0 and _AMID.search(text, max(clause.start, illness.start() - 40), illness.start()):
        illness = _DISEASE.search(text, comma, cue.start)
        if illness is None:
            return False
    return ACTOR.search(text, illness.start(), cue.start) is None


#: "Their goal: the capture of X": named behind the colon, not done.
_AIM_SUMMED_UP = needled(
    r"\b(?:goals?|aims?|objectives?|targets?|plans?|next (?:step|stop|target)|dreams?|buts?"
    r"|objectifs?|cibles?|projets?|ambitions?|prochaine etape|priorites?|priority|demands?"
    r"|exigences?)[^.;:]{0,30} ?: (?:the |a |la |l'|une )?$"
)
