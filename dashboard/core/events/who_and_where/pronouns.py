"""Whom "they", "it" or "ils" mean before a verb: the force named last that was a subject."""

from __future__ import annotations

from dashboard.core import late_patterns as re
from dashboard.core.actors import ACTOR, ACTOR_WORDS
from dashboard.core.events.who_and_where.tellers import is_governed
from dashboard.core.events.words.cues import Cue
from dashboard.core.spans import Span

#: Subjects that are no armed actor though one is named in the clause.
CIVILIAN = frozenset(
    """people resident residents family families civilian civilians inhabitants thousands hundreds
    population populations villagers households displaced refugees women children habitants
    familles personnes civils deplaces menages refugies femmes enfants milliers watu wakazi wakaazi
    familia
    raia wakimbizi patients students workers traders fishermen farmers herders merchants drivers
    pecheurs cultivateurs eleveurs staff employees doctors governor gouverneur president minister
    ministre prices bishop team teams agency organization organisation""".split()
)
_WORD = re.compile(r"[a-z]+")
_PRONOUN = re.compile(
    r"\b(?:they|it|he|we|nous|ils|elles|il|elle|the group|the movement|le groupe|le mouvement"
    r"|l'une? d'(?:eux|elles)|one of them|the latter|ces derniers"
    r"|ceux-ci|celles-ci)\b(?:'(?:re|ve|s|d))?(?: (?:[\w']+ ){0,4}"
    r"|(?: (?:avons|ont|have|had|are))?, (?:nous|eux|elles|for (?:our|their) part"
    r"|de (?:notre|leur) cote|pour (?:notre|leur) part|quant a (?:nous|eux)), (?:\w+ ){0,2}"
    r"|(?: \w+)? not, as [^,.;]{1,20}, )?$"
)

#: "As they captured", "ils ont aussi pris": nothing but auxiliaries up to the verb.
_THEY = re.compile(
    r"\b(?:they|it|ils|elles|il|elle)(?:'(?:ve|d))?(?: (?:ha[sd]|have|also|then|later|already|now"
    r"|soon|ont|a|avaient|avait|se|s'etaient|sont|etaient|y|en|aussi|ensuite|egalement|deja|\w+ly"
    r"|\w+ment))* $"
)


def is_no_subject(text: str, actor: Span | None, cue: Cue) -> bool:
    """Whether the force nearest before "they" and a verb is none that "they" may mean, or is None.

    >>> from dashboard.core.events.words.control_cues import TAKEN
    >>> text = "rebels met no one from the army as they took sake"
    >>> cue = Cue(TAKEN[0], text.index("took"), text.index("sake"), "english")
    >>> is_no_subject(text, Span(27, 31), cue), is_no_subject(text, Span(0, 6), cue)
    (True, False)
    """
    if actor is None:
        return True
    if _THEY.search(text, actor.end, cue.start) is None:
        return False
    forces = list(ACTOR.finditer(text, max(0, actor.start - _LIST), actor.end))
    if not forces or forces[-1].end() != actor.end:
        return False
    return forces[-1] not in _subjects(text, forces, 0)


_LIST = 60
#: "The FARDC, the DRC's national army": one force, named twice.
_APPOSED = re.compile(r"(?: \([^()]{2,40}\))?, (?:(?:the|la|les?) |l')?(?:[\w-]+'s? )?")


#: "Attacked the army", "sont des soldats", "who abandoned the army": no subject where another is.
_OBJECT = re.compile(
    r"\b(?!(?:report|claim|announc|confirm|add|insist|alleg|warn|believ|stat|explain|suggest"
    r"|indicat)(?:ed|ing)\b)(?:\w{3,}(?:ed|ing)|fought|drove|beat|left|fled|met)"
    r" (?:the|its|their|some|several) $"
    r"|\b(?:is|are|was|were|be|become|est|sont|etait|etaient) (?:the |an? |les? |la |l'|des |un )?"
    r"(?:[\w-]+ )?$"
    r"|\b(?:a|ont|avait|avaient) (?!(?:annonce|indique|declare|affirme|rapporte|signale|precise"
    r"|confirme|assure|revele|ajoute|dit)\b)(?:\w+ment )?"
    r"\w{2,}(?:e|i|is|u|us) (?:les? |la |l'|des )?$"
)


def _subjects(text: str, forces: list[re.Match[str]], start: int) -> list[re.Match[str]]:
    """Those of some forces that no other word governs, nor one that they stand in apposition to."""
    found: list[re.Match[str]] = []
    before: re.Match[str] | None = None
    for force in forces:
        other_name = before and _APPOSED.fullmatch(text, before.end(), force.start())
        if not (
            is_governed(text, force, start)
            or (other_name and before not in found)
            or (found and _OBJECT.search(text, max(start, force.start() - 40), force.start()))
        ):
            found.append(force)
        before = force
    return found


def antecedent_of(text: str, cue: Cue, clause: Span, before: Span) -> Span | None:
    """The armed actor that "they", "it", "ils" as subject of a cue means; None without either.

    Args:
        text: Plain text of the article.
        cue: The words that say what happened.
        clause: The clause they stand in.
        before: The sentences in which the pronoun's actor is looked for.
    """
    if cue.language == "swahili":
        return _swahili_antecedent(text, cue, clause, before)
    pronoun = _PRONOUN.search(text, max(clause.start, cue.start - 40), cue.start)
    if pronoun is None or not CIVILIAN.isdisjoint(_WORD.findall(pronoun.group())):
        return None  # "elles indiquent que la population fuit X"
    if pronoun.group().startswith(("we ", "we'", "nous ")):
        return Span(pronoun.start(), pronoun.start() + len(re.split("[ ']", pronoun.group())[0]))
    if as_for := _AS_FOR.search(text, max(clause.start, pronoun.start() - 90), pronoun.start()):
        return Span(*as_for.span("who"))
    named = list(ACTOR.finditer(text, before.start, before.end))
    doers = _subjects(text, named, before.start)
    if named and not doers:  # "they will leave it to the police. They took X": who "they" were
        first = max(0, before.start - _FURTHER_BACK)
        further = ACTOR.finditer(text, first, before.start)
        doers = _subjects(text, list(further), first)
    last = next(reversed(doers or named), None)
    if last is None and pronoun.group().startswith(("he ", "il ")):
        last = _RANK.search(text, before.start, before.end)
    return Span(*last.span()) if last else None


#: "Quant aux militaires, ils ont décroché", "as for the army, it": whom it is about is said first.
_AS_FOR = re.compile(
    r"\b(?:quant (?:a(?:ux)?|a (?:la|l'))|du cote (?:de|des|du)(?: la)?|as for) ?"
    rf"(?:the |la |l'|les )?(?P<who>{ACTOR_WORDS}), (?:eux, |elle, |lui, )?$"
)

#: "Waliliteka eneo la Mweso": "they" is in the verb.
_SW_THEY = re.compile(r"wa(?:li|me|na|ka)\w{3,}")


def _swahili_antecedent(text: str, cue: Cue, clause: Span, before: Span) -> Span | None:
    """The one force named before a verb that begins its clause; None where there are several."""
    opens = not text[clause.start : cue.start].strip(" \"'-")
    if not opens or not _SW_THEY.match(text, cue.start):
        return None
    named = list(ACTOR.finditer(text, before.start, before.end))
    one = len({match.group() for match in named}) == 1
    return Span(*named[-1].span()) if one else None


#: So many characters further back an actor is looked for where the nearer ones are no subjects.
_FURTHER_BACK = 400

#: Who speaks of his own deed as "he".
_RANK = re.compile(
    r"\b(?:general|colonel|commander|commandant|captain|capitaine|major|warlord|chef de guerre"
    r"|(?:rebel|militia) (?:leader|chief)|chef (?:rebelle|milicien))\b"
)
