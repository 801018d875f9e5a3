"""Whom "they", "it" or "ils" mean before a verb: the force named last that was a subject."""

from __future__ import annotations

from dashboard.core import late_patterns as re
from dashboard.core.actors import ACTOR
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


def is_only_governed(text: str, actor: Span, cue: Cue) -> bool:
    """Whether the force nearest before "they" and a verb is none that "they" may mean.

    >>> from dashboard.core.events.words.control_cues import TAKEN
    >>> text = "rebels met no one from the army as they took sake"
    >>> cue = Cue(TAKEN[0], text.index("took"), text.index("sake"), "english")
    >>> is_only_governed(text, Span(27, 31), cue), is_only_governed(text, Span(0, 6), cue)
    (True, False)
    """
    if _THEY.search(text, actor.end, cue.start) is None:
        return False
    forces = list(ACTOR.finditer(text, max(0, actor.start - _LIST), actor.end))
    if not forces or forces[-1].end() != actor.end:
        return False
    return forces[-1] not in _subjects(text, forces, 0)


_LIST = 60
#: "The FARDC, the DRC's national army": one force, named twice.
_APPOSED = re.compile(r"(?: \([^()]{2,40}\))?, (?:(?:the|la|les?) |l')?(?:[\w-]+'s? )?")


def _subjects(text: str, forces: list[re.Match[str]], start: int) -> list[re.Match[str]]:
    """Those of some forces that no other word governs, nor one that they stand in apposition to."""
    found: list[re.Match[str]] = []
    before: re.Match[str] | None = None
    for force in forces:
        other_name = before and _APPOSED.fullmatch(text, before.end(), force.start())
        if not is_governed(text, force, start) and not (other_name and before not in found):
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
    pronoun = _PRONOUN.search(text, max(clause.start, cue.start - 40), cue.start)
    if pronoun is None or not CIVILIAN.isdisjoint(_WORD.findall(pronoun.group())):
        return None  # "elles indiquent que la population fuit X"
    if pronoun.group().startswith(("we ", "we'", "nous ")):
        return Span(pronoun.start(), pronoun.start() + len(re.split("[ ']", pronoun.group())[0]))
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


#: So many characters further back an actor is looked for where the nearer ones are no subjects.
_FURTHER_BACK = 400

#: Who speaks of his own deed as "he".
_RANK = re.compile(
    r"\b(?:general|colonel|commander|commandant|captain|capitaine|major|warlord|chef de guerre"
    r"|(?:rebel|militia) (?:leader|chief)|chef (?:rebelle|milicien))\b"
)
