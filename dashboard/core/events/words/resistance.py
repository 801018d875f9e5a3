"""What words say about a fight for a place: none, little, fighting, or nothing at all."""

from __future__ import annotations

from dataclasses import dataclass

from dashboard.core import late_patterns as re
from dashboard.core.spans import Span
from dashboard.model import Resistance


@dataclass(frozen=True, slots=True)
class ResistanceRule:
    """Words for how a place was taken.

    Attributes:
        says: What they say.
        pattern: Regular expression on plain text.
        example: News that holds such words, between brackets.
    """

    says: Resistance
    pattern: str
    example: str


_HARD = r"(?:heavy|fierce|intense|violent|bitter|deadly|bloody|sustained|hours of|days of)"
_DUR = r"(?:(?:\w+ )?(?:hours?|days?|weeks?|nights?) of )?"
_DUR_FR = r"(?:(?:\w+ )?(?:heures?|jours?|semaines?|nuits?) (?:de |d'))?"

RULES: tuple[ResistanceRule, ...] = (
    ResistanceRule(
        Resistance.LITTLE,
        r"(?:with|to|against|meeting|met|encountering|encountered|facing)? ?(?:very |only )?"
        r"(?:little|light|minimal|scant|weak|hardly any|almost no|virtually no|token|limited)"
        r" (?:armed )?(?:resistance|opposition|fighting)",
        "captured Walikale [with little resistance]",
    ),
    ResistanceRule(
        Resistance.LITTLE,
        r"(?:almost|virtually|nearly|practically|largely) (?:without (?:a )?(?:conflict|resistance"
        r"|fight|fighting|shot|combat|opposition)|unopposed)",
        "occurred [almost without conflict]",
    ),
    ResistanceRule(
        Resistance.LITTLE,
        r"(?:avec (?:une )?|face a (?:une )?)?(?:faible|peu de|tres peu de|maigre) resistance"
        r"|(?:presque|quasi|quasiment|pratiquement) sans (?:resistance|combats?|coup ferir)"
        r"|sans (?:grande|reelle|veritable) resistance",
        "pris la cité [presque sans combat]",
    ),
    ResistanceRule(
        Resistance.LITTLE, r"(?:kwa )?upinzani (?:mdogo|hafifu)", "[kwa upinzani mdogo]"
    ),
    ResistanceRule(
        Resistance.NONE,
        r"without (?:any )?(?:a |firing a |facing |meeting |encountering )*(?:fight|fighting"
        r"|resistance|shot|conflict|combat|opposition|clashes)|unopposed|(?:met|faced|encountered"
        r"|with) no resistance",
        "entered the town [without a fight]",
    ),
    ResistanceRule(
        Resistance.NONE,
        r"sans (?:aucune? |la moindre )?(?:combats?|combattre|resistance|coup ferir|se battre"
        r"|affrontements?"
        r"|tirer|heurts?|opposition)",
        "en était parti [sans se battre]",
    ),
    ResistanceRule(Resistance.NONE, r"bila (?:mapigano|upinzani|kupigana)", "[bila mapigano]"),
    ResistanceRule(
        Resistance.FIGHTING,
        rf"(?:after|following|amid|despite|in) {_DUR}(?:{_HARD} )?(?:fighting|clashes|gunfire"
        r"|battles?|combat|shelling|bombardment|resistance|gunfights?|firefights?"
        r"|exchange of fire)",
        "took Kiwanja [after two hours of gunfire]",
    ),
    ResistanceRule(
        Resistance.FIGHTING,
        r"(?:stiff|fierce|strong|heavy|stubborn|sustained) resistance",
        "met [fierce resistance]",
    ),
    ResistanceRule(
        Resistance.FIGHTING,
        rf"(?:apres|a l'issue de|a la suite de|malgre|au terme de) {_DUR_FR}(?:de |d'|des )?"
        r"(?:violents?|intenses|d'intenses|de violents|plusieurs|rudes)? ?(?:heures de |jours de )?"
        r"(?:combats|affrontements|bombardements|echanges de tirs|tirs|accrochages)",
        "pris la cité [après de violents combats]",
    ),
    ResistanceRule(
        Resistance.FIGHTING,
        r"(?:forte|vive|farouche|rude) resistance",
        "une [farouche résistance]",
    ),
    ResistanceRule(
        Resistance.FIGHTING,
        r"baada ya (?:siku \w+ za |saa \w+ za )?mapigano(?: makali)?",
        "[baada ya mapigano makali]",
    ),
)

_COMPILED = tuple((rule, re.compile(rf"(?<!\w)(?:{rule.pattern})(?!\w)")) for rule in RULES)

#: A sentence without one of these says nothing about a fight.
_HINTS = (
    "resist", "without", "sans ", "unopposed", "opposition", "after ", "following ", "amid ",
    "apres ", "issue", "suite", "malgre", "terme", "bila ", "upinzani", "baada", "almost no",
    "hardly", "despite",
)  # fmt: skip


def resistance_in(text: str, start: int, end: int) -> tuple[Resistance, Span | None]:
    """What a stretch of plain text says about a fight, with the words that say it.

    The second is None where it says nothing.

    >>> resistance_in("they took it with little resistance", 0, 35)
    (<Resistance.LITTLE: 'little'>, Span(start=13, end=35))
    """
    words = text[start:end]
    if any(hint in words for hint in _HINTS):
        for rule, pattern in _COMPILED:
            if match := pattern.search(text, start, end):
                first = match.start() + len(match.group()) - len(match.group().lstrip())
                return rule.says, Span(first, match.end())
    return Resistance.NOT_SAID, None


_QUALITY = re.compile(
    r"(?:(?:heavy|fierce|intense|sporadic|violent|deadly|renewed|fresh|sustained|new|loud|de|d'"
    r"|violents?|intenses?|nouveaux|forts?|rudes|mabomu|and light|several|two hours of|hours of)"
    r" ?)+$"
)
_DURATION = re.compile(
    r"(?:,? (?:throughout|during|all|for) (?:the |most of the )?(?:day|night|afternoon|morning)"
    r"| overnight| all (?:day|night|afternoon|morning)| (?:toute|pendant) la (?:nuit|journee)"
    r"| (?:makali|usiku kucha))"
)


def fight_words(text: str, start: int, end: int) -> Span:
    """The words for a fight with what qualifies them: "heavy artillery fire throughout the day"."""
    before = _QUALITY.search(text, max(0, start - 40), start)
    after = _DURATION.match(text, end)
    first = (
        before.start()
        if before and (before.start() == 0 or text[before.start() - 1] == " ")
        else start
    )
    return Span(first, after.end() if after else end)
