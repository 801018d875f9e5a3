"""Who does what a cue says: the armed actor before it, or after "by"."""

from __future__ import annotations

from dashboard.core import late_patterns as re
from dashboard.core.actors import ACTOR
from dashboard.core.events.who_and_where.arms import whose_arms
from dashboard.core.events.who_and_where.asides import aside_before
from dashboard.core.events.who_and_where.far_behind import agent_far_off, first_side
from dashboard.core.events.who_and_where.other_subject import has_own_subject
from dashboard.core.events.who_and_where.pronouns import CIVILIAN
from dashboard.core.events.who_and_where.shared_subject import LED_BY, who_went_on
from dashboard.core.events.who_and_where.struck import (
    foils,
    is_only_worn,
    is_struck,
    is_verb,
    only_presses,
    suffers,
)
from dashboard.core.events.who_and_where.tellers import (
    does_it,
    is_blamed,
    is_of_other_clause,
    only_tells,
)
from dashboard.core.events.who_and_where.together import with_partners
from dashboard.core.events.words.cues import Cue, Where
from dashboard.core.events.words.event import CONTROL_TYPES
from dashboard.core.spans import Span
from dashboard.model import EventType

#: "was captured", "a été prise": the subject suffers it.
_BE = re.compile(
    r"\b(?:was|were|been|being|be|is|are|got|a ete|ont ete|avait ete|avaient ete|ete|est|sont|etait"
    r"|etaient|etre|serait|fut|furent) (?:\w+ly |\w+ment |also |now |first |again |never |not "
    r"|aussi |jamais |pas |plus "
    r"|a nouveau "
    r"|egalement )?$"
    # "a été attaquée et délogée"
    r"|\b(?:was|were|been|being|ete) \w+(?:ed|ee?s?) (?:and|et) (?:\w+ly |\w+ment )?$"
)
#: Headlines leave out the "were": "nine villagers killed in X", "trois civils tués à X".
_REDUCED = re.compile(
    r"(?:\b(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens?|scores"
    r"|several|many|deux|trois|quatre|cinq|sept|huit|neuf|dix|onze|douze|dizaine|plusieurs|people"
    r"|civilians|villagers|residents|farmers|women|children|men|worshippers|displaced|workers"
    r"|civils|personnes|habitants|villageois|cultivateurs|femmes|enfants|hommes|fideles|deplaces"
    r"|morts|hommes?|femme|jeune|fille|garcon|enfant|bebe|chef|militaire|soldat|policier|eleveur"
    r"|cultivateur|motard|taximan|commercante?|enseignante?|pasteur|pretre|journaliste|humanitaire"
    r"|infirmiere?|eleve|chauffeur|notable|village|groupement) )(?:were |others |autres )?$"
)
_REFLEXIVE = re.compile(
    r"\b(?:s'(?:y |en )?(?:est|sont|etait|etaient|etre)|se sont|s'y sont"
    r"|se serai(?:t|ent)) (?:\w+ )?$"
)
_MOVED = re.compile(r"^(?:entre|penetre|retire|replie|parti|progresse|avance|passe|tombe)")
_BY = re.compile(
    r"[^.;]{0,40}?\b(?:by|par|na)\b (?:(?:the|les|le|la|des|un|une|a|an|its|their|ses|leurs"
    r"|some) |l')*"
)
#: "The fall of X was confirmed by the army", "la prise de X, condamnée par l'armée".
_TOLD_BY = re.compile(
    r"\b(?:confirmed|denied|condemned|acknowledged|admitted|conceded|deplored|denounced|noted"
    r"|(?:confirm|condamn|deplor|denonc|not)ee?s?|dementie?s?|reconnue?s?|admise?s?"
    r"|imethibitishwa|kumethibitishwa|umethibitishwa) (?:[\w-]+ ){0,2}(?:by|par|na)\b"
)
_BY_DIRECT = re.compile(
    # "prise en février par", "seized last week by"
    r"^ (?:[\w-]+ |(?:an?|some|quelques|une?|deux|trois|several|two|three) (?:[\w-]+ ){1,3}?"
    r"(?:plus tot|avant|auparavant|earlier|before|ago) |(?:en|in|on|last|early|late|le|la|ce|cette"
    r"|dans) (?:[\w-]+ ){1,4}?)?"
    r"(?:by|par|na) (?!(?:(?:la )?force|(?:la )?surprise|storm|(?:la )?ruse|stealth|assaut|air|noon"
    r"|midday|midnight|night(?:fall)?|dawn|sunrise|evening|mid-\w+|\w+day|boat|road|exemple"
    r"|ailleurs"
    r"|the (?:time|end|evening|afternoon|morning|weekend)|endroits?|la suite)\b)"
)
#: "Une position attaquée à X par des miliciens": a participle, whatever stands before "par".
_FEMININE = re.compile(r"[a-z]+ees?")
_HAVE = re.compile(r"\b(?:have|has|had|having|ont|a|avait|avaient|ayant|avoir) (?:\w+ )?$")

_WORD = re.compile(r"[a-z]+")
#: Forms that are active even behind "is": "is advancing".
_ING = re.compile(r"\w+ing\b")


#: "Taken on Sunday, X is quiet": what opens the sentence is said of the place behind the comma.
_OPENS_AS_PARTICIPLE = re.compile(
    r"(?:(?:re)?taken|(?:re)?captured|occupied|overrun|held|entered|(?:re)?pris(?:e|es)?"
    r"|(?:re)?conquise?s?|(?:re)?occupee?s?|tenue?s?|investie?s?|controlee?s?)"
    r" (?!by |par )[^,.;:]{2,60}, "
)
_BEGINS = re.compile(r"(?:^|[.;:!?\"*-] ?)$")

#: "Are within 10 km of", "is in control of": a state, not a passive.
_PREPOSITIONAL = re.compile(
    r"(?:no longer|not a|now|in|within|at|on|under|inside|bound|back|plus|desormais|maintenant|deja"
    r"|portes|abords|aux|headed|poised) "
)


def is_passive(text: str, cue: Cue) -> bool:
    """Whether the place or people before the cue suffer it.

    >>> from dashboard.core.events.words.control_cues import TAKEN
    >>> text = "walikale was captured by the m23"
    >>> is_passive(text, Cue(TAKEN[0], text.index("captured"), 21, "english"))
    True
    """
    if cue.language == "swahili":
        word = text[cue.start : cue.end].split(maxsplit=1)[0]
        done_to = word.endswith("wa") and not word.endswith("uwa")  # "waliwauwa watu": they did
        return cue.row.type is EventType.ATTACK and done_to
    if not cue.row.verb or _PREPOSITIONAL.match(text, cue.start):
        return False
    before = text[max(0, cue.start - 40) : cue.start]
    if ("s'" in before or "se s" in before) and _REFLEXIVE.search(before):
        return False
    if _ING.match(text, cue.start):
        return False
    if _OPENS_AS_PARTICIPLE.match(text, cue.start) and _BEGINS.search(
        text, max(0, cue.start - 3), cue.start
    ):
        return True
    if cue.language == "french" and _MOVED.match(text[cue.start : cue.end]):
        return False
    if _BE.search(before) or (cue.row.people and _REDUCED.search(before)):
        return True
    if _HAVE.search(before):
        return False
    if _FEMININE.fullmatch(text, cue.start, cue.end) and _BY.match(text, cue.end):
        return True
    return bool(_BY_DIRECT.match(text[cue.end : cue.end + 45]))


#: "X is surrounded", "X est encerclée": what stands before the words is what is ringed.
_RINGED = re.compile(r"(?:surrounded|encircled|besieged|encerclee?s?|assiegee?s?|cernee?s?)\b")


def is_ringed(text: str, cue: Cue) -> bool:
    """Whether the words tell of a place that armed men have closed in on all sides."""
    return cue.row.type is EventType.ADVANCE and _RINGED.match(text, cue.start) is not None


def actor_of(text: str, cue: Cue, clause: Span, passive: bool) -> Span | None:
    """Where the armed actor stands; None when none is named in reach.

    Args:
        text: Plain text of the article.
        cue: The words that say what happened.
        clause: The clause it stands in.
        passive: Whether the actor follows "by".
    """
    if suffers(text, cue):
        passive = True
        if (source := _FROM.match(text, cue.end)) and (
            match := ACTOR.match(text, source.end(), clause.end)
        ):
            return Span(*match.span())
    if cue.row.type is EventType.WITHDREW and _DRIVEN.match(text, cue.start):
        return _actor_before(text, cue, clause)  # "by" names who drove them out
    if arms := whose_arms(text, cue, clause):
        return arms
    if sides := first_side(text, cue, clause):
        return sides
    if _EXCHANGED.match(text, cue.start) and (before := _actor_before(text, cue, clause)):
        return before
    if passive or not is_verb(text, cue) or cue.row.where is Where.SUBJECT:
        after = _actor_after(text, cue, clause)
        if after is not None:
            return after
        if passive:
            return None
    if cue.language == "swahili" and cue.row.type is EventType.WITHDREW and cue.row.verb:
        inside = ACTOR.search(text, cue.start, cue.end)
        if inside is not None:  # "wanaanza kuwaondoa wapiganaji wao katika Masisi"
            return Span(*inside.span())
    if before := _actor_before(text, cue, clause):
        return before
    if cue.row.type is not EventType.WITHDREW:
        return None
    inside = ACTOR.search(text, cue.start, cue.end)  # "not a soldier was left in"
    return Span(*inside.span()) if inside else None


#: "The M23 was driven out of X by the army": the M23 left.
_DRIVEN = re.compile(
    r"(?:driven|pushed|forced|chased|dislodged|ousted|expelled|flushed|routed|ejected|evicted|beaten"
    r"|chasse|boute|deloge|expuls|evinc|repouss|\w*(?:fukuzwa|timuliwa|furushwa))"
)

#: "Poachers exchanged fire with rangers": a verb, though its row holds nouns, too.
_EXCHANGED = re.compile(
    r"(?:exchang|trad)(?:ed|ing) |(?:shot|shelled|fired|firing|shooting|shelling) |se (?:sont |tir)"
)

#: "Came under fire from the M23", "essuyé une attaque du M23".
_FROM = re.compile(
    r"(?: (?:from|by|du|des|de|par)(?: (?:the|les?|la))? | d[eu] l'| de la part du )"
)


def _actor_after(text: str, cue: Cue, clause: Span) -> Span | None:
    end = min(clause.end, cue.end + 110)
    if text.endswith(" na", 0, cue.end) and (match := ACTOR.match(text, cue.end + 1, end)):
        return Span(*match.span())  # "baada ya kushambuliwa na waasi"
    if cue.row.where is Where.SUBJECT and (to := _TO.match(text, cue.end)):
        match = ACTOR.match(text, to.end(), end)
        if match:
            return Span(*match.span())
    by = _BY.match(text, cue.end, end)
    if by and (foils(text, cue.end, by.end()) or _TOLD_BY.search(text, cue.end, by.end())):
        end = by.end()  # whoever foiled an attack did not attack, whoever confirms it took nothing
    elif by and (match := ACTOR.match(text, by.end(), end)):
        return Span(*match.span())
    if match := ACTOR.search(text, cue.start, cue.end):  # "withdrawal of the m23 from"
        return Span(*match.span())
    if by is None and is_passive(text, cue) and (far := agent_far_off(text, cue, clause)):
        return far
    if cue.row.type in (EventType.CLASH, EventType.ATTACK) and not is_verb(text, cue):
        match = ACTOR.search(text, cue.end, end)
        if match and is_struck(text, cue.end, match.start()):
            by = _BY.match(text, match.end(), end)
            match = ACTOR.match(text, by.end(), end) if by else None
        if match and not _PARTED.search(text, cue.end, match.start()):
            return Span(*match.span())
    return None


#: Words that part a fight from an actor named after it.
_PARTED = re.compile(
    r"[,;:.]|\b(?:left|leaving|leaves|kill(?:ed|ing|s)|claimed|tu(?:e|ent|ant)|laiss\w+|fai(?:t|sant)"
    r"|after|when|as|while|who|which|that|qui|que|lorsque|alors|malgre"
    r"|despite|apres|before|avant|depuis|where|amid|lors)\b"
)
_TO = re.compile(
    r"(?: (?:to|into|aux?|entre|sous|des?|du|les|le|la|controle|mains|of|the|hands|by|par|ya|wa"
    r"|mwa|mikononi|kundi(?: la)?(?: waasi)?(?= l)|muungano|na)\b"
    r"| d'| l')* ?"
)


#: "Claimed 53 lives": what does so is the attack.
_TAKES_LIVES = re.compile(r"(?:claim|cost)(?:ed|s|ing)?\b [^.;,]{0,40}(?:lives|deaths|dead)\b")
_BLOW = re.compile(r"\b(?:attacks?|raids?|strikes?|shelling|bombings?|clashes|fighting|violence)\b")


def _actor_before(text: str, cue: Cue, clause: Span) -> Span | None:
    named: list[re.Match[str]] = []
    first, end = max(clause.start, cue.start - 200), cue.start
    if _TAKES_LIVES.match(text, cue.start) and _BLOW.search(text, first, end):
        return None  # "the rebels said the attacks on X claimed 53 lives"
    if aside := aside_before(text, first, end):
        if aside[1] is not None:
            end = aside[0]  # "the army, which fights the rebels, took X"
        elif not CIVILIAN.isdisjoint(_WORD.findall(text[first : aside[0]])[-1:]):
            return None  # "the population, facing the rebels' advance, fled X"
    forces = list(ACTOR.finditer(text, first, end))
    for match in forces:
        if is_only_worn(text, match) or only_presses(text, match):
            continue
        if not cue.row.verb and _is_source(text, match, clause, cue):
            continue
        if not is_verb(text, cue) and (
            only_tells(text, match, cue)
            or not (does_it(text, match.end(), cue) or is_blamed(text, match))
        ):
            continue
        if not named or not LED_BY.fullmatch(text, named[-1].end(), match.start()):
            named.append(match)
    last = who_went_on(text, named, cue.start) if named else None
    if last is None or is_of_other_clause(text, last, cue):
        return None
    return with_partners(text, forces, last)


def _is_source(text: str, actor: re.Match[str], clause: Span, cue: Cue) -> bool:
    """As in "according to MONUSCO, the clashes": who tells of a fight did not fight it."""
    return (
        "," in text[actor.end() : cue.start]
        and _SOURCE.search(text, clause.start, actor.start()) is not None
    )


#: From the words before a source up to the actor that is named as one, or as part of one.
_SOURCE = re.compile(
    r"\b(?:according to|selon|d'apres|aux dires d\w+|a en croire|kwa mujibu wa|kulingana na)\b"
    r"[^,;:]{0,160}$"
)


def is_armed_subject(text: str, actor: Span | None, cue: Cue) -> bool:
    """Whether the actor named before the cue is its subject, and no civilian stands between."""
    if actor is None:
        return False
    if cue.row.type in _BY_FIGHTERS and _KEEPERS.search(text, actor.start, actor.end):
        return False
    if _DWELLERS.search(text, max(0, actor.start - _POSSESSIVE), actor.end):
        return False
    if _OFFICE_AFTER.match(text, actor.end) or _OFFICE_BEFORE.search(
        text, max(0, actor.start - 40), actor.start
    ):
        return False
    if actor.start >= cue.start:
        return True
    if _RUN_FROM.search(text, max(0, actor.start - 40), actor.start) and not _WHO.match(
        text, actor.end
    ):
        return False
    forced = _FORCED.search(text, actor.end, cue.start)
    if forced and not ACTOR.search(text, forced.start(), cue.start):
        return False
    between = _INSERTED.sub("", _IN_FIGURE.sub("", text[actor.end : cue.start]))
    if cue.row.verb and cue.row.type in CONTROL_TYPES and has_own_subject(between):
        return False
    return len(between) <= _REACH and CIVILIAN.isdisjoint(_WORD.findall(between))


#: "Évacués par leurs occupants": of sites and houses, who lived there.
_DWELLERS = re.compile(r"\b(?:leurs?|ses|its|their) occup\w+$")
_POSSESSIVE = 8

#: The comma of "2,000" inserts nothing.
_IN_FIGURE = re.compile(r"(?<=\d),(?=\d)")
#: "Soldiers, hungry and unpaid for months, left": what commas insert behind a subject.
_INSERTED = re.compile(r",[^,;.]{3,120},")

#: What only those who fight for a place do to it.
_BY_FIGHTERS = frozenset({EventType.CAPTURED, EventType.ADVANCE})
#: "Rangers took over the station", "peacekeepers moved into the base": they keep, nobody lost it.
_KEEPERS = re.compile(
    r"\b(?:rangers?|park guards?|wardens?|peacekeepers?|blue helmets?|monusco|monuc|police"
    r"|eco-?gardes?"
    r"|casques bleus|policiers?)\b"
)

#: "The army chief left Goma": one person or an office, not the force.
_OFFICE_AFTER = re.compile(
    r"(?:'s|')? (?:political |military |supreme )?(?:chiefs?|spokes\w+|leaders?|delegat\w+"
    r"|officials?|representatives?|courts?|hospitals?|ministers?|negotiators?|envoys?|authorities"
    r"|tribunal|deserters?|prisoners?|recruits)\b"
)
_OFFICE_BEFORE = re.compile(
    r"\b(?:delegations?|chiefs?|leaders?|chef|porte-parole|representants?|delegues?"
    r"|negociateurs?|emissaires?|avocats?|negotiators?|envoys?|ujumbe|msemaji"
    r"|kiongozi|viongozi|spokes\w+|dirigeants?|president) "
    r"(?:(?:of|for|the|de|des|du|d'|la|l'|le|les|wa|general|politique|political) ?)+$"
)

#: "Rebels forced 50 wardens to flee": the wardens do.
_FORCED = re.compile(
    r"(?<!\bete )(?<!\bwas )(?<!were )(?<!been )(?<!\bbe )(?<!\best )(?<!sont )"
    r"\b(?:forc(?:ed|ing|ant|e|ent|es)|compell\w+|oblig\w+|contrain\w+|push(?:ed|ing)|prompt\w+"
    r"|poussant|amenant) [^.;]{0,60}\b(?:to|a|de|into)\b"
)

#: "Escaping the advancing rebels, families reached X": the rebels did not; "rebels who" did.
_RUN_FROM = re.compile(
    r"\b(?:escap\w+|flee\w*|fled|evad\w+|fearing|running from)"
    r"(?: (?:the|from|of|an?|advancing|approaching|armed|marauding|local|rival))* $"
)
_WHO = re.compile(r" (?:[\w-]+ )?(?:who|which|that)\b")

#: A subject stands at most so many characters before its verb.
_REACH = 110


#: "Kinshasa dit avoir repris X": the state stands for its army.
_STATE = re.compile(r"\b(?:kinshasa|kigali|kampala|gitega|bujumbura|gouvernement|government)\b")


def force_or_state(text: str, start: int, end: int) -> re.Match[str] | None:
    """The force, else the state, that words for who speaks of his own deed name."""
    return ACTOR.search(text, start, end) or _STATE.search(text, start, end)


#: What a side calls its own; anybody may speak of "our men", only a force of these.
FORCES = (
    "forces|troops|fighters|soldiers|units|combatants|troupes|combattants|elements|soldats|unites"
    "|militaires"
)
#: "His men", "ses troupes": the speaker's own.
OWN_MEN = re.compile(rf"\b(?:his|her|its|their|ses|leurs) (?:own |\w+ )?(?:men|hommes|{FORCES})\b")

#: Words that say by themselves that there was violence; "killed" beside them adds no event.
_VIOLENCE = re.compile(
    r"\b(?:shots|fighting|clash\w*|attack\w*|raid\w*|ambush\w*|strikes?|shelling|battles?|gunfire"
    r"|explo\w+|combats?|affrontements?|attaques?|embuscades?|bombardements?|frappes?|tirs"
    r"|mapigano|shambulio|mashambulizi)\b"
)

#: Deaths that no armed actor causes.
_ACCIDENT = re.compile(
    r"\b(?:boat|sank|capsiz\w+|accident|crash\w*|landslide|flood\w*|lightning|eruption|ebola"
    r"|cholera"
    r"|measles|mpox|naufrage|chavir\w+|eboulement|inondations?|foudre|rougeole|ajali|mafuriko)\b"
)


#: What houses and villages suffer at the hands of somebody, and of nobody else.
_RAVAGED = re.compile(r"burn|loot|torch|raz|ransack|pillag|set |robb|plunder")


def needs_no_agent(text: str, cue: Cue, sentence: Span) -> bool:
    """Whether the passive is an event without "by": "was taken", "were killed in the attack"."""
    if cue.row.type is EventType.CAPTURED:
        return True
    if cue.row.type is not EventType.ATTACK:
        return False
    # "Three villages were burned": the place itself suffers it, whatever else the sentence tells.
    ravaged = not cue.row.people and _RAVAGED.match(text, cue.start)
    other = None if ravaged else _VIOLENCE.search(text, sentence.start, sentence.end)
    return other is None and not _ACCIDENT.search(text, sentence.start, sentence.end)
