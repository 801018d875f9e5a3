"""Whether a cue says that something happened: not where it is denied, planned, feared or asked for.

All patterns look at plain text; those that end in ``$`` look at what stands right before a cue.
"""

from __future__ import annotations

from functools import cache

from dashboard.core import late_patterns as re
from dashboard.core.events.doubt.expected import NOUN_GOES_ON
from dashboard.core.events.doubt.governed import governor_start
from dashboard.core.events.words.awaited_cues import AWAITED
from dashboard.core.events.words.gaps import DAYS_FR
from dashboard.core.events.words.mood_cues import NOT_HAPPENED, MoodRule
from dashboard.core.needled_patterns import needled
from dashboard.core.pattern_needles import Needles
from dashboard.core.spans import Span

#: Every rule, in the order in which they are tried.
MOODS = NOT_HAPPENED + AWAITED

_Rules = tuple[tuple[MoodRule, re.Pattern[str]], ...]


@cache
def _rules(language: str) -> tuple[_Rules, Needles]:
    """The rules of a language, all of them for an empty one, and which of them words call for."""
    rules = [rule for rule in MOODS if language in (rule.language, "")]
    patterns = [rule.pattern for rule in rules]
    return tuple(zip(rules, map(re.compile, patterns), strict=True)), Needles(patterns)


_LANGUAGES = frozenset(rule.language for rule in MOODS)

#: Words between a verb and its infinitive that leave it its own: "managed finally to take".
_ADVERBS = (
    r"(?:(?:\w+ly|\w+ment|also|then|again|soon|once|aussi|enfin|ensuite|encore|meme|deja|toutes"
    rf"|tous|(?:on |le |last |this |ce )?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|{DAYS_FR}"
    r"|week|month|matin|soir|morning|night|evening)) ){0,3}"
)

#: Words after which an infinitive is an aim: "forced out soldiers in order to take".
_AIM_NOUN = r"(?:order|bids?|efforts?|attempts?|plans?|hopes?|vue|afin|pour|fin|but)\b"

#: What still makes an infinitive an event: "managed to capture", "a réussi à prendre", "forced the
#: army to leave". What was begun may have an aim of its own, which is none: "started an offensive
#: to take".
_ACHIEVED = needled(
    r"\b(?:manag\w+|succeed\w+|went on|claim\w*|able|continu\w+|began|begun|start\w+|proceeded"
    r"|reussi\w*|parven\w+|fini\w*|commenc\w+|appear\w*|seem\w*|reven[iu]\w+|revien(?:t|nent)"
    r"|viennent|vient|venait"
    r"|venaient) "
    + _ADVERBS
    + r"(?:to|in|a|par|de|d'|avoir) ?(?:se |s'en |s'y |s'|have |\w+ly |\w+ment )?$"
    r"|\b(?:forc(?:ed|ing)|compell\w+|obliging|helped|contrain\w+|oblig\w+|(?:ete|est|sont|etaient"
    r"|et|ont|avaient|avait|ayant) forc(?:es?|ees?)|pouss\w+|amen\w+) (?:(?!"
    + _AIM_NOUN
    + r")[\w'-]+ ){0,8}?(?:to|a|de|d') ?(?:se |s'en |s'y |s'|have )?$"
    r"|\b(?:used|using|utilis\w+|employ\w+|recouru\w*|intervenu\w*|mobilis\w+) (?:(?!"
    + _AIM_NOUN
    + r")[\w'-]+ ){1,9}?(?:to|pour) $"
    r"|\bit took (?:[\w-]+ ){1,7}?to $|\ba fallu (?:[\w'-]+ ){1,7}?pour (?:s'|se )?$"
    r"|\bavant (?:de |d')(?:avoir )?(?:se |s'en |s'y |s')?$"
    r"|\b(?:pretend\w*|dit|disent|affirme\w*|claim\w*|helped|assur(?:e|ent|ait|aient)"
    r"|soutien(?:t|nent)|soutenai(?:t|ent)|confirm(?:e|ent)|clame\w*|jur(?:e|ent))"
    r" (?:(?!determin|decid|pret|resol|dispos|voul|capab|pouvoir|devoir|compt|esper"
    r"|s'appret|aller|de\b)[\w']+ ){0,2}?(?:to |avoir )?"
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

#: "The truce obliges both sides to leave": it binds them, and they may yet stay.
_BINDS = re.compile(
    r"\b(?:truce|deal|agreement|accords?|ceasefire|cessez-le-feu|treve|resolutions?|texte|text|plan"
    r"|roadmap|feuille de route|clause|decret|ordre|mkataba)(?: (?:\w+ ){0,2}?\w*)? ?$"
)

#: "Ont été arrêtés par l'armée avant d'atteindre X": they never did; of "l'armée les a arrêtés
#: avant d'entrer à X" the army is the subject, and entered.
_STOPPED_SHORT = re.compile(
    r"\b(?:ete|est|sont|etai(?:t|ent)|furent|fut|faits?|vus?) (?:[\w']+ )?(?:arrete|intercepte"
    r"|stoppe|repousse|bloque|refoule|neutralise|disperse|contenu|chasse|freine|capture|abattu|tue"
    r"|intercepter|arreter|repousser|mis(?:es?)? en (?:fuite|deroute))(?:e?s)?\b(?! ou\b)"
    r"[^.;:]{0,60}\bavant (?:de |d')(?:avoir |pouvoir )?(?:se |s'en |s'y |s')?$"
)

#: "Affirme ne pas avoir pris" tells of nothing achieved.
_NOT = re.compile(r"\b(?:not|never|ne|pas|jamais|n'\w+)\b")

#: After the cue: "attacks could", "combats redoutés"; a plan or a fear once more.
_AFTER_CUE = re.compile(
    r" (?:have |has |had |ont |a )?(?:ceased|stopped|ended|died down|dies down|die down|subsided"
    r"|subsides?|eased|eases|abated|calmed|waned|diminished|cesse|baisse (?:d'intensite"
    r"|en intensite)"
    r"|diminue|perdu (?:d'|en |de leur )intensite|pris fin|cesserent|cessent)\b"
    r"| se sont arretes\b| ya(?:me|li)(?:sitishwa|koma|malizika|isha|simama|tulia)\b"
    r"| (?:(?:on|of|in|against) )?(?:is|are|was|were|remains?) (?:feared"
    r"|imminent|expected"
    r"|planned|unlikely"
    r"|likely|possible|dreaded|looming|awaited)\b"
)


#: "On 3 May soldiers left": the month, not the verb.
_MONTH_OF_MAY = re.compile(
    r"(?<=\b\d )may\b|(?<=\b\d\d )may\b|(?<=\bin )may\b|(?<=\bsince )may\b|(?<=\bearly )may\b"
    r"|(?<=\blate )may\b"
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
    if _BINDS.search(before, 0, done.start()) or _STOPPED_SHORT.search(before):
        return False
    return not _AHEAD.search(before, 0, done.start() + 1)


def why_not_happened(
    text: str, clause: Span, cue: Span, language: str, state: bool | None = None
) -> str | None:
    """Why a cue says of no event that it happened; None when it may be one.

    Args:
        text: Plain text.
        clause: The clause of the cue; nothing before it is looked at.
        cue: The words that would say it.
        language: ``en``, ``fr`` or ``sw``; anything else tries all three.
        state: Of words that are no verb, so that one before them may decide ("could bring X
            under control", "plans to launch an attack"): whether they tell a state, else they
            are a noun. None for a verb.

    >>> why_not_happened("the rebels could capture kisangani", Span(0, 34), Span(17, 24), "en")
    'possible or future'
    >>> text = "the rebels managed to capture sake"
    >>> why_not_happened(text, Span(0, 34), Span(22, 29), "en") is None
    True
    """
    before = _before(text, clause, cue)
    if _is_done(before) and not (state is not None and before.endswith(" du ")):
        return None  # "ont discuté du retrait": of a noun that is its article, and no "dû"
    language = language if language in _LANGUAGES else ""
    if why := _why(before, language):
        return why
    if state is not None and (why := _why_governed(before, state, language)):
        return why
    if is_denied_behind(text, cue.end) or _is_none(text, cue, before):
        return "denied"
    if _AFTER_CUE.match(text, cue.end):
        return "feared or possible"
    return None


def _before(text: str, clause: Span, cue: Span) -> str:
    """What of a clause leads up to the words, without what only says where a place lies."""
    first = max(clause.start, cue.start - _REACH)
    if "," in (before := text[first : cue.start]) or ")" in before:
        wide = text[max(clause.start, cue.start - 2 * _REACH) : cue.start]
        before = _ASIDE.sub(" ", wide)[-_REACH:]
    return _MONTH_OF_MAY.sub("day", before) if " may" in before else before


#: "X, in Y territory, could", "X (territoire de Y)": where it lies.
_ASIDE = re.compile(
    r",? ?\([^()]{3,60}\),? |, (?:in|en|dans|near|au|aux|a|pres|some|about|around|located|situee?s?"
    r"|sise?s?|capital|capitale|chef-lieu|an?|une?|the) (?!(?:spokes|resident|source|witness"
    r"|habitant"
    r"|porte|temoin|local chief|official|responsable)\w*)[^,.;:]{3,60}, "
)


def _why(before: str, language: str) -> str | None:
    """Why what follows has not happened, by the first rule that says so; None without one."""
    rules, needles = _rules(language)
    for number in sorted(needles.called_for(before)):
        rule, pattern = rules[number]
        if pattern.search(before):
            return rule.why
    return None


def _why_governed(before: str, state: bool, language: str) -> str | None:
    """The same for the infinitive on which what follows hangs; None where it hangs on none."""
    at = governor_start(before, state)
    return None if at is None or _is_done(before[:at]) else _why(before[:at], language)


#: "L'armée n'occupe pas X", "ils ne le tiennent plus": the second half stands behind the verb.
_NE = re.compile(r"(?:\bne (?:l[ea]s? |y |en |l'|s'|se )?|\bn')(?:y |en )?$")
#: "L'ennemi n'a touché aucun village": behind the participle "plus" would be a comparison.
_NE_AUX = re.compile(r"\bn'(?:y )?(?:a|ont|avait|avaient) $")
_NONE_BEHIND = re.compile(r" (?:aucune?|personne|nulle part)\b")
_PAS_BEHIND = re.compile(r" (?:pas|plus|jamais|point|guere|nullement|aucune?)\b")


def _is_none(text: str, cue: Span, before: str) -> bool:
    """Whether the second half of a French negation stands behind the verb."""
    return bool(
        (_PAS_BEHIND.match(text, cue.end) and _NE.search(before))
        or (_NONE_BEHIND.match(text, cue.end) and _NE_AUX.search(before))
    )


#: "Attacked neither X nor Y", "n'ont attaqué ni X ni Y", "the attack on X never took place"; one
#: "ni" alone is Swahili for "is": "mji uliotekwa ni Sake".
_DENIED_BEHIND = needled(
    rf" (?:neither|ni(?= [^.;]{{1,90}}? ni )) |(?:[^.;,]{{0,50}}|{NOUN_GOES_ON})"
    r" (?:never (?:took place|happened|occurred)|did not (?:take place|happen|occur)"
    r"|n'(?:a|ont) (?:jamais|pas) eu lieu)\b"
)


def is_denied_behind(text: str, end: int) -> bool:
    """Whether what follows the words for an event says that it did not happen.

    >>> is_denied_behind("they attacked neither sake nor goma", 13)
    True
    >>> is_denied_behind("ils n'ont pris ni sake ni goma", len("ils n'ont pris"))
    True
    >>> is_denied_behind("mji uliotekwa ni sake", len("mji uliotekwa"))
    False
    """
    return _DENIED_BEHIND.match(text, end) is not None


#: So many characters before a cue are looked at; no longer clause puts a verb under another.
_REACH = 90
