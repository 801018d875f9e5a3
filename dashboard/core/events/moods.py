"""Whether a cue says that something happened: not where it is denied, planned, feared or asked for.

All patterns look at plain text; those that end in ``$`` look at what stands right before a cue.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from dashboard.core.quick_patterns import quick
from dashboard.core.spans import Span


@dataclass(frozen=True, slots=True)
class MoodRule:
    """One way in which words before a cue make it no event.

    Attributes:
        language: ``en``, ``fr`` or ``sw``.
        why: What it is.
        pattern: Matches what stands right before the cue, up to its first letter.
        example: News with the cue between brackets.
    """

    language: str
    why: str
    pattern: str
    example: str


#: Adverbs that may slip in between.
_ADV = (
    r"(?:\w+ly |already |also |even |now |soon |once |again |still |yet |not |be |been |being "
    r"|have |just )*"
)
_ADV_FR = (
    r"(?:\w+ment |aussi |encore |bientot |meme |de nouveau |pas |plus |a nouveau |avoir |etre )*"
)

NOT_HAPPENED: tuple[MoodRule, ...] = (
    MoodRule(
        "en",
        "possible or future",
        rf"\b(?:could|may|might|would|will|shall|should|must|can|cannot|going to|about to|ready to"
        rf"|poised to|likely to|set to|due to) {_ADV}$"
        rf"|\b(?:will|shall|must|should) (?!have ){_ADV}[a-z]+ (?:[\w'-]+ ){{0,4}}?and {_ADV}$",
        "The rebels could [capture] Kisangani.",
    ),
    MoodRule(
        "en",
        "wanted, tried or threatened",
        r"\b(?:threaten\w*|vow\w*|plan\w*|want\w*|aim\w*|seek\w*|hope|hopes|hoped|hoping|intend\w*"
        r"|prepar\w*|try|tries|tried|trying|attempt\w*|fail\w*|bid|refus\w*|promis\w*|agree\w*"
        r"|order\w*|offensive|struggl\w*|pledg\w*|urg\w*|ask\w*|call\w*|told|demand\w*|expect\w*"
        rf"|need\w*|decid\w*|allow\w*|able|unable|want) (?:[\w']+ ){{0,4}}?to {_ADV}$",
        "The rebels threaten to [take] Kisangani.",
    ),
    MoodRule(
        "en",
        "wanted, tried or threatened",
        r"\b(?:threaten\w*|vow\w*|plan\w*|want\w*|aim\w*|seek\w*|hop(?:e|es|ed|ing)|intend\w*"
        r"|prepar\w*|pledg\w*|urg\w*|order\w*|call\w*|demand\w*|promis\w*|agree\w*|refus\w*"
        r"|determined|ready|poised|eager|keen)"
        rf" (?:[\w']+ ){{0,4}}?to (?!have )[a-z]+ (?:[\w'-]+ ){{0,4}}?(?:and|or) {_ADV}$",
        "The army wants to push on and [capture] Mushaki.",
    ),
    MoodRule(
        "en",
        "wanted, tried or threatened",
        r"\b(?:attempted|attempts?|attempting|tried|try|tries|consider\w*|avoid\w*|risk\w*|mull\w*"
        rf"|contemplat\w*|envisag\w*|short of|plans? on|planned|ruled out|rules out|rule out) {_ADV}$",
        "The rebels attempted [attacking] Kigega.",
    ),
    MoodRule(
        "en",
        "possible or future",
        r"\b(?:will|would|could|may|might|should|to) (?:\w+ly )?(?:launch|mount|stage|conduct"
        r"|carry out"
        r"|undertake|step up|resume|start|begin|lead|continue)"
        r" (?:(?:an?|the|new|fresh|more|further|another|major|its|their|joint|military|large-scale"
        r"|lightning|possible) )*$",
        "The rebels said they would launch an [offensive] against Uvira.",
    ),
    MoodRule(
        "en",
        "kept from it",
        r"\b(?:prevent\w*|stop\w*|keep\w*|kept|block\w*|deter\w*|discourag\w*|dissuad\w*"
        r"|refrain\w*|bar|barred) [^.;,]{0,50}?\bfrom (?:\w+ing (?:or|and) )?$",
        "They stopped soldiers from [leaving] Goma.",
    ),
    MoodRule(
        "en",
        "feared or possible",
        r"\b(?:fear\w*|worr\w*|afraid|concern\w*) that [^.;,]{0,60}$",
        "They feared that the rebels had [captured] Sake.",
    ),
    MoodRule(
        "fr",
        "feared or possible",
        r"\b(?:craign\w*|craint|redout\w*|peur|risque) qu(?:e |')[^.;,]{0,60}$",
        "Ils craignent que les rebelles ne [prennent] Uvira.",
    ),
    MoodRule(
        "en",
        "left open",
        r"\b(?:neither|nor|nobody|none|cannot|unable|unclear|unknown|not)\b[^.;]{0,60}"
        r"\b(?:show|prove|proof|say|know|tell|confirm)\b(?: (?:that|whether|if|who))?[^.;,]{0,25}$",
        "Neither side could show that it had [captured] Sake.",
    ),
    MoodRule(
        "en",
        "left open",
        r"\b(?:claim\w*|purport\w*|alleg\w*|said|meant|supposed) to (?:show|depict|prove)\b"
        r"[^.;]{0,60}$",
        "A video claiming to show the rebels [in control of] Kisangani is old.",
    ),
    MoodRule(
        "fr",
        "left open",
        r"\b(?:ni|nul|personne|aucun|aucune|ne|n'ont|n'a)\b[^.;]{0,60}"
        r"\b(?:prouver|prouve|dire|montrer|savoir|sait|confirmer)\b"
        r"(?: (?:que|qu'|qui|si))?[^.;,]{0,25}$",
        "Nul ne peut dire si les rebelles ont [pris] Uvira.",
    ),
    MoodRule(
        "en",
        "asked for",
        r"\b(?:demand\w*|insist\w*(?! that [^.;,]{0,60}\b(?:had|has|have|is|was|were|are|did) )"
        r"|request\w*|requir\w*|propos\w*|recommend\w*|agreed) that"
        r" [^.;,]{0,60}$",
        "The Council demanded that M23 [withdraw from] Goma.",
    ),
    MoodRule(
        "en",
        "a purpose",
        rf"\b(?:in order to|so as to|to) {_ADV}$",
        "They marched north to [capture] the town.",
    ),
    MoodRule(
        "en",
        "a purpose",
        r"\b(?:to|will|would|could|can|may|might) (?:help|assist|enable|allow|let|support)"
        r" (?:[\w'-]+ ){1,4}?(?:to )?$",
        "Kigali sent troops to help M23 [capture] Goma.",
    ),
    MoodRule(
        "en",
        "a condition",
        r"\b(?:if|unless|in case|whether)\b[^.;]{0,60}$",
        "If the rebels [seize] Uvira, the road is lost.",
    ),
    MoodRule(
        "en",
        "a condition",
        r"(?:^|[.;:,\"] ?)should [^.;,]{1,50}$",
        "Should Uvira [fall], the road is lost.",
    ),
    MoodRule(
        "en",
        "denied",
        r"\b(?:not(?! only)|never|no|nor|neither|without|didn't|hasn't|haven't|nobody|none|hardly)"
        rf"(?:, (?:as|contrary to|despite) [^,.;]{{1,40}},)? (?:[\w']+ ){{0,3}}?{_ADV}$",
        "The army has not [captured] Sake.",
    ),
    MoodRule(
        "fr",
        "possible or future",
        r"\b(?:pourrait|pourraient|peut|peuvent|va|vont|allait|allaient|doit|doivent|devait|sera"
        rf"|seront|aura|auront|devrait|devraient|risque de|risquent de|sur le point de"
        rf"|prets? a) {_ADV_FR}$",
        "Les rebelles pourraient [prendre] Uvira.",
    ),
    MoodRule(
        "fr",
        "wanted, tried or threatened",
        r"\b(?:menac\w+|tent\w+|cherch\w+|veut|veulent|voul\w+|compt\w+|espe\w+|promet\w*|promis"
        r"|essa\w+|refus\w+|entend\w*|demand\w+|appel\w+|exig\w+|ordonn\w+|prevoi\w+|envisag\w+"
        rf"|pretend\w+|s'appret\w+|prepar\w+)(?: [\w']+){{0,4}}? (?:de |d'|a |s'|se )+{_ADV_FR}$",
        "Les rebelles menacent de [prendre] Uvira.",
    ),
    MoodRule(
        "fr",
        "asked for",
        r"\b(?:exig\w*|demand\w*|ordonn\w*|souhait\w*|voul\w*|veut) qu(?:e |')[^.;,]{0,60}$",
        "L'ONU exige que le M23 [quitte] Goma.",
    ),
    MoodRule(
        "fr",
        "a purpose",
        rf"\b(?:pour|afin de|afin d'|en vue de) (?:se |s'|les? |la )?{_ADV_FR}$",
        "Ils avancent pour [prendre] la ville.",
    ),
    MoodRule(
        "fr",
        "kept from it",
        r"\b(?:empech\w*|dissuad\w*|osant|osent|ose|evit\w*|capables?|incapables?|refus\w*)"
        r" (?:[\w'-]+ ){0,4}?(?:de |d'|pas )?(?:se |s')?$",
        "L'armée a empêché les rebelles de [prendre] Goma.",
    ),
    MoodRule(
        "fr",
        "a condition",
        r"\b(?:si|s'ils?|s'elles?|au cas ou|a moins que|jusqu'a ce que)\b[^.;]{0,60}$",
        "S'ils [prennent] Uvira, la route est perdue.",
    ),
    MoodRule(
        "fr",
        "not yet",
        r"\b(?:le temps(?:, [^,.;]{0,30},)?|en attendant|pour|avant|afin|jusqu'a ce)"
        r" qu(?:e |')[^.;,]{0,60}$",
        "Ils attendent, le temps que la route soit [rouverte].",
    ),
    MoodRule(
        "fr",
        "denied",
        r"(?:\bn'|\bne )[^.;,]{0,30}\b(?:pas|jamais|plus|aucun|aucune|point)\b[^.;,]{0,20}$"
        r"|\b(?:aucun|aucune|sans|personne) (?:[\w']+ ){0,2}$|\bn'(?:a|ont) rien vu $",
        "L'armée n'a pas [repris] Sake.",
    ),
    MoodRule(
        "en",
        "asked for",
        r"\b(?:call\w*|demand\w*|urg\w*|request\w*|appeal\w*|press\w*|negotiat\w*|require\w*"
        r"|insist\w*|condition|impos\w*)"
        r" (?:for|on|the|an?|immediate|unconditional|full|total|complete|of|and|[\w'-]+){0,1}"
        r"(?: (?:for|the|an?|its|their|immediate|unconditional|full|total|complete|of|and)){0,5} $",
        "The Council demanded the immediate [withdrawal from] Goma.",
    ),
    MoodRule(
        "fr",
        "asked for",
        r"\b(?:appel\w*|exig\w*|demand\w*|reclam\w*|negoci\w*|condition\w*|ordonn\w*)"
        r"(?: (?:au|a|le|la|les|un|une|du|de|des|l'|immediat|inconditionnel|cessez-le-feu|et"
        r"|total)){0,6} $",
        "L'ONU exige le [retrait du M23 de] Goma.",
    ),
    MoodRule(
        "en",
        "feared or possible",
        r"\b(?:fear\w*|threat|risk|possibility|prospect|possible|potential|prevent\w*|avert\w*"
        r"|stop|end|halt|curb|contain|reverse|thwart\w*|foil\w*|quell|imminent|eventual|avoid\w*"
        r"|any|planned|planning|plotting"
        r"|looming|future"
        r"|prepar\w*(?: for)?|ready for|await\w*|dread\w*|worr\w*|anticipat\w*|spectre|specter"
        r"|scenario|brac\w* for|warn\w* of"
        r"|expect\w*|predict\w*|hypothetical|plans? for|talk of)"
        r" (?:(?:of|a|an|the|ethnic|all|mass|possible|imminent|new|further|any|military|armed"
        r"|rebel|rebels'|m23|cndp|adf|codeco|fdlr|lra|army|government|militia|rwandan|ugandan"
        r"|insurgent|jihadist|islamist) )*$",
        "Residents fear an imminent [attack] on Uvira.",
    ),
    MoodRule(
        "en",
        "an aim",
        r"\b(?:aims?|aimed|aiming|bent|intent|focus\w*|keen|hopes?|dreams?|goals?|ambitions?"
        r"|intentions?|threats?|idea|prospects?|possibility|purpose|capable|talk\w*|spoke|sights?)"
        rf"(?: [\w']+){{0,3}}? (?:on|of|at|about) {_ADV}$",
        "The group is intent on [seizing] Uvira.",
    ),
    MoodRule(
        "en",
        "an aim",
        r"\b(?:concerns?|worr(?:y|ies)|fears?|goals?|aims?|objectives?|targets?|priorit(?:y|ies)"
        r"|ambitions?|intentions?|plans?|purpose|dream) (?:(?:is|was|are|remains?|remained|now"
        r"|still"
        r"|being|would be|lies in|over|about|:) )+(?:the |a )?(?:\w+ )?$",
        "The rebels' goal is the [seizure of] Uvira.",
    ),
    MoodRule(
        "fr",
        "an aim",
        r"\b(?:preoccupations?|craintes?|inquietudes?|objectifs?|buts?|cibles?|priorites?|enjeux?"
        r"|ambitions?|intentions?|projets?|visees?|reves?|vise|visent|visait|visaient|visant)"
        r" (?:[\w'-]+ ){0,4}?(?:(?:reside|est|etait|reste|demeure|sont|serait) (?:dans |bien "
        r"|toujours |desormais )?|: |a )?(?:la |l'|une? )(?:\w+ )?$",
        "L'objectif des rebelles est la [prise de] Uvira.",
    ),
    MoodRule(
        "fr",
        "feared or possible",
        r"\b(?:craign\w*|craint\w*|crainte|peur|menace|risque|eventuel\w*|possible|imminent\w*"
        r"|redout\w*|prepar\w*|ambitionn\w*|apprehend\w*|hantise|spectre|psychose|scenario"
        r"|perspective|projet|planifi\w*"
        r"|prochaine?|future?|hypothetique|presume\w*"
        r"|eviter|prevenir|empech\w*|tout|toute)"
        r" (?:(?:de|d'|du|des|un|une|la|le|les|l'|nouvelle|nouveaux|possible|imminente) ?)*$",
        "Les habitants craignent une [attaque] sur Uvira.",
    ),
    MoodRule(
        "sw",
        "wanted, tried or threatened",
        r"\b\w+(?:taka|takiwa|lenga|panga|jaribu|tishia|kusudia|ahidi|nuia|hofia|ogopa|omba|amuru"
        r"|tarajia|weza|subiri|agiza|zuia|kataza) (?:[\w']+ ){0,3}$",
        "Waasi walitaka [kuuteka] mji wa Sake.",
    ),
    MoodRule(
        "sw",
        "possible or future",
        r"\b(?:haijulikani|haijafahamika|haifahamiki|huenda|labda|hofu ya|tishio la|hatari ya"
        r"|uwezekano wa|pengine) (?:[\w']+ ){0,3}$",
        "Huenda waasi [wakateka] Uvira.",
    ),
    MoodRule(
        "sw",
        "denied",
        r"\b(?:bila|hakuna|hapana) (?:[\w']+ ){0,2}$",
        "Waasi waliondoka bila [mapigano] huko Sake.",
    ),
    MoodRule(
        "sw",
        "not yet",
        r"\b(?:hadi|mpaka(?! wa)|iwapo|kama|endapo|ikiwa)\b[^.;,]{0,40}$",
        "Iwapo waasi [wameteka] Uvira, barabara itapotea.",
    ),
)  # fmt: skip

_FIRST_WORDS = re.compile(r"\\b\(\?:([^()]*)\)")
_LETTERS = re.compile(r"[a-z]+")


def _triggers(pattern: str) -> frozenset[str] | None:
    """Beginnings of the words that open a pattern, at most four letters; None where unclear.

    >>> sorted(_triggers(r"\\b(?:could|may|vow\\w*) $") or ())
    ['coul', 'may', 'vow']
    """
    first = _FIRST_WORDS.match(pattern)
    if first is None:
        return None
    words = (_LETTERS.match(word) for word in first.group(1).split("|"))
    return frozenset(word.group()[:4] for word in words if word)


_Compiled = tuple[MoodRule, re.Pattern[str], frozenset[str] | None]
_RULES: dict[str, tuple[_Compiled, ...]] = {
    language: tuple(
        (rule, re.compile(rule.pattern), _triggers(rule.pattern))
        for rule in NOT_HAPPENED
        if language in (rule.language, "")
    )
    for language in ("en", "fr", "sw", "")
}


def _by_opening(rules: tuple[_Compiled, ...]) -> dict[str | None, tuple[int, ...]]:
    """Which rules a beginning of a word calls for; under None those that are always tried."""
    found: dict[str | None, list[int]] = {None: []}
    for n, (_rule, _pattern, triggers) in enumerate(rules):
        for opening in triggers if triggers is not None else (None,):
            found.setdefault(opening, []).append(n)
    return {opening: tuple(numbers) for opening, numbers in found.items()}


_CALLED_FOR = {language: _by_opening(rules) for language, rules in _RULES.items()}

#: Words between a verb and its infinitive that leave it its own: "managed finally to take".
_ADVERBS = (
    r"(?:(?:\w+ly|\w+ment|also|then|again|soon|once|aussi|enfin|ensuite|encore|meme|deja|toutes"
    r"|tous) ){0,2}"
)

#: Words after which an infinitive is an aim: "forced out soldiers in order to take".
_AIM_NOUN = r"(?:order|bids?|efforts?|attempts?|plans?|hopes?|vue|afin|pour|fin|but)\b"

#: What still makes an infinitive an event: "managed to capture", "a réussi à prendre", "forced the
#: army to leave". What was begun may have an aim of its own, which is none: "started an offensive
#: to take".
_ACHIEVED = quick(
    r"\b(?:manag\w+|succeed\w+|went on|claim\w*|able|continu\w+|began|begun|start\w+|proceeded"
    r"|reussi\w*|parven\w+|fini\w*|commenc\w+|appear\w*|seem\w*|reven\w+|viennent|vient|venait"
    r"|venaient) " + _ADVERBS + r"(?:to|in|a|par|de|d'|avoir) ?(?:se |s'en |s'y |s'|have )?$"
    r"|\b(?:forc(?:ed|ing)|compell\w+|obliging|helped|contrain\w+|oblig\w+|(?:ete|sont|etaient"
    r"|et) forces?|pouss\w+|amen\w+) (?:(?!"
    + _AIM_NOUN
    + r")[\w'-]+ ){0,4}?(?:to|a|de|d') ?(?:se |s'en |s'y |s'|have )?$"
    r"|\bavant (?:de |d')(?:avoir )?(?:se |s'en |s'y |s')?$"
    r"|\b(?:pretend\w*|dit|disent|affirme\w*|claim\w*|helped)"
    r" (?:(?!determin|decid|pret|resol|dispos|voul|capab)[\w']+ ){0,2}?(?:to |avoir )?"
    r"(?:se |s'|have )?$"
    r"|\b(?:ont|a|avaient|avait|ayant|avoir) (?:\w+ )?(?:pu|du|su) (?:se |s')?$"
    r"|\b(?:(?:reported|said|believed|thought|known|rumou?red|understood) to have(?: been)?"
    r"|(?:first|last|latest|only (?:one|ones)|second|third)(?: (?:town|city|place|one))? to"
    r"(?: have(?: been)?| be)?) $"
)

#: "Will continue to attack" has not happened.
_AHEAD = re.compile(
    r"\b(?:will|would|could|may|might|can|must|shall|should|going to|wants? to|plans? to"
    r"|peu(?:t|vent)|pourrai(?:t|ent)|va|vont|doi(?:t|vent)|veu(?:t|lent)|devrai(?:t|ent))"
    r" (?:\w+ ){0,2}\w?$"
)

#: "Affirme ne pas avoir pris" tells of nothing achieved.
_NOT = re.compile(r"\b(?:not|never|ne|pas|jamais|n'\w+)\b")

#: After the cue: "attacks could", "combats redoutés"; a plan or a fear once more.
_AFTER_CUE = re.compile(
    r" (?:have |has |had |ont |a )?(?:ceased|stopped|ended|died down|dies down|die down|subsided"
    r"|subsides?|eased|eases|abated|cesse|pris fin|cesserent|cessent)\b"
    r"| se sont arretes\b| (?:(?:on|of|in|against) )?(?:is|are|was|were|remains?) (?:feared"
    r"|imminent|expected"
    r"|planned|unlikely"
    r"|likely|possible|dreaded|looming|awaited)\b"
)


#: "On 3 May soldiers left": the month, not the verb.
_MONTH_OF_MAY = re.compile(
    r"(?<=\d )may\b|(?<=\bin )may\b|(?<=\bsince )may\b|(?<=\bearly )may\b|(?<=\blate )may\b"
    r"|\bmay(?= \d)|(?<=\blast )may\b|(?<=\bmid-)may\b|(?<=\bof )may\b|(?<=\buntil )may\b"
)


def is_achieved(text: str, at: int) -> bool:
    """Whether an infinitive at an offset is told as done: "a fini de quitter".

    >>> is_achieved("ils ont fini de quitter", 16), is_achieved("ils veulent quitter", 12)
    (True, False)
    """
    return _is_done(text[max(0, at - _REACH) : at])


def _is_done(before: str) -> bool:
    """Whether words before an infinitive tell it as done, and are themselves no plan or denial."""
    done = _ACHIEVED.search(before)
    if done is None or _NOT.search(before, max(0, done.start() - 12), done.end()):
        return False
    return not _AHEAD.search(before, 0, done.start() + 1)


def why_not_happened(text: str, clause: Span, cue: Span, language: str) -> str | None:
    """Why a cue says of no event that it happened; None when it may be one.

    Args:
        text: Plain text.
        clause: The clause of the cue; nothing before it is looked at.
        cue: The words that would say it.
        language: ``en``, ``fr`` or ``sw``; anything else tries all three.

    >>> why_not_happened("the rebels could capture kisangani", Span(0, 34), Span(17, 24), "en")
    'possible or future'
    >>> text = "the rebels managed to capture sake"
    >>> why_not_happened(text, Span(0, 34), Span(22, 29), "en") is None
    True
    """
    before = text[max(clause.start, cue.start - _REACH) : cue.start]
    if " may" in before:
        before = _MONTH_OF_MAY.sub("day", before)
    if _is_done(before):
        return None
    language = language if language in _RULES else ""
    for number in _tried(before, _CALLED_FOR[language]):
        rule, pattern, _triggers = _RULES[language][number]
        if pattern.search(before):
            return rule.why
    if _AFTER_CUE.match(text, cue.end):
        return "feared or possible"
    return None


def _tried(before: str, called_for: dict[str | None, tuple[int, ...]]) -> list[int]:
    """Numbers of the rules that one of the words calls for, in the order of the table."""
    numbers = set(called_for[None])
    for word in _LETTERS.findall(before):
        for opening in (word[:4], word[:3]):
            if opening in called_for:
                numbers.update(called_for[opening])
        if len(word) < _SHORTEST and word in called_for:
            numbers.update(called_for[word])
    return sorted(numbers)


#: Shorter words are their own beginning.
_SHORTEST = 3


#: So many characters before a cue are looked at; no longer clause puts a verb under another.
_REACH = 90
