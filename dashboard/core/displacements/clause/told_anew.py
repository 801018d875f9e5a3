"""Counts that leave unsaid who is counted and what they did, since the text has just told of it:
"The figure has since doubled to 10,000", "On Tuesday it was 312", "Another 600 followed".

English beside French; a row may be added without touching the code that reads them. ``#`` is the
figure with its noun of people, ``%`` any other figure, ``@`` a place; a stop is a word by itself.
"""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass, replace

from dashboard.core import late_patterns as re
from dashboard.core.displacements.clause.coded import coded
from dashboard.core.displacements.sentence.memory import PEOPLE, Memory
from dashboard.core.displacements.sentence.mover import Mover
from dashboard.core.displacements.sentence.row import Row
from dashboard.core.displacements.words.lexicon import (
    FEARS,
    HARMED,
    HELPED,
    MONTHS,
    WEEKDAYS,
)
from dashboard.core.quantity.nouns import Counted
from dashboard.model import Measure


@dataclass(frozen=True, slots=True)
class Form:
    """One way to count anew people of whom the text has just told.

    Attributes:
        pattern: The words, folded.
        example: A sentence that it reads, behind one that told of a movement.
        of_figure: Whether it takes up a figure, which then must be that of the people told of.
        moves: Whether it says that they did the same, so that those told of must have moved.
        placed: Whether it counts a part of them by its place: "This includes 3,000 in Goma".
    """

    pattern: str
    example: str
    of_figure: bool = False
    moves: bool = False
    placed: bool = False


def _any(words: frozenset[str]) -> str:
    return "|".join(sorted(words))


_BEFORE_WHEN = "on|by|at|since|until|in|over|during|as of|just|only|late|early|des|depuis|en|au"
#: When: "on Tuesday", "by evening", "two days later", "at the end of August", "le lendemain".
WHEN = (
    rf"(?:(?:{_BEFORE_WHEN}) ){{0,3}}"
    rf"(?:(?:{_any(WEEKDAYS)})(?: (?:morning|evening|afternoon|night|alone|matin|soir))?"
    r"|(?:the|that|this|last|le|la|ce|cette) (?:(?:next|following|same|first|second|last|past) )?"
    r"(?:day|morning|evening|afternoon|night|week|weekend|month|lendemain|veille|jour|matin|soir"
    r"|semaine|mois)(?: (?:suivante?|dernier|derniere|before|after))?"
    r"|[\w%]+ (?:hours?|days?|weeks?|months?|heures?|jours?|semaines?|mois)"
    r" (?:later|earlier|before|after|ago|plus tard|apres|avant)"
    rf"|(?:the (?:end|middle|start) of|late|early|mid|fin|mi|debut) (?:{_any(MONTHS)})"
    rf"|(?:% )?(?:{_any(MONTHS)})(?: %)?"
    r"|today|yesterday|tonight|now|noon|midday|midnight|evening|nightfall|dusk|dawn|sunset|sunrise"
    r"|hier|midi|minuit)"
)
#: "The figure", "that number of displaced people", "the real count", "our tally".
_TALLY = (
    r"(?:the|that|this|its|their|our|his|her)"
    r"(?: (?:real|true|actual|total|overall|latest|official|exact|final|new|current|combined))?"
    r" (?:figure|number|count|tally|total|headcount|caseload)"
    r"(?: of (?:(?:newly|new) )?(?:displaced|idps|refugees|arrivals|people|families|households"
    r"|newcomers|returnees)(?: (?:people|persons|families|households))?)?"
)
_ALSO = r"(?:(?:since|now|already|also|soon|then) ){0,2}"
_HAS = rf"(?:(?:has|had|have) )?{_ALSO}"
#: What a figure does: "has risen to", "stands at", "had passed", "is closer to".
_ROSE = (
    r"(?:(?:more than|almost|nearly) )?"
    r"(?:risen|grown|climbed|swollen|swelled|jumped|increased|doubled|tripled|quadrupled|rose|grew"
    r"|soared|passed|topped|exceeded|surpassed|reached|stood|stands|hit|neared|fallen|fell|dropped"
    r"|shrunk|shrank|dwindled|declined|was|is)"
    r"(?: (?:up|down|already|now|currently|put|thought to be|believed to be))?"
    r"(?: (?:to|at|past|above|over|closer to|nearer))?"
)

#: What people are entered on, where nobody dead or helped is: "the parish list", "his notebook".
_LIST = (
    r"(?:the|its|his|her|their|our) (?:[\w']+ ){0,2}"
    r"(?:lists?|registers?|notebooks?|books?|ledgers?)"
)
_LISTE = (
    r"(?:les?|la|l|nos?|notre|leurs?|ses?|son|sa)"
    r" (?:listes?|registres?|cahiers?|compteurs?|decomptes?)"
)
_NO_OTHERS = rf"(?!(?:{_any(HARMED | HELPED)})\b)\S+"

#: What opens the count of a part: "This includes", "They include", "Among them are".
_INCLUDE = (
    rf"(?:(?:this|these|they|that|{_TALLY}) (?:includes?|included|comprises?|comprised)"
    r"|(?:among|amongst) (?:them|these|those)(?: people| families| households)?"
    r" (?:are|were|there are))"
)
#: Where the part is, or comes from: "from Kobu", "in the hills of Kobu", "from the villages of".
_AT = r" (?:in|at|from) (?:\w+ ){0,4}@"

#: For each language the forms, the most usual ones first.
FORMS = {
    "en": (
        Form(
            rf"{_TALLY}(?: (?:in|at|for) (?:\w+ ){{0,3}}@)? {_HAS}{_ROSE} #",
            "The figure has since doubled to 10,000",
            of_figure=True,
        ),
        Form(
            rf"{_TALLY} (?:\S+ ){{1,12}}it {_HAS}{_ROSE} #",
            "The number is growing by the hour: by noon it had passed 2,000",
            of_figure=True,
        ),
        Form(
            r"(?:gives?|gave|giving|cites?|cited|offers?|offered|quotes?|quoted) "
            r"(?:a|the|another) (?:(?:much )?(?:lower|smaller|higher|larger|different|rounder|more"
            r" cautious) )?(?:number|figure|count|tally|total|estimate) (?:: |of )?#",
            "The council gives a lower number: 1,500",
            of_figure=True,
        ),
        Form(
            rf"{_LIST}(?: {_NO_OTHERS}){{0,5}} (?:stops?|stopped|ends?|ended|runs?|ran|shows?"
            r"|showed|bears?|bore|holds?|held|says|reads?|stands) (?:at |to |up to )?#",
            "The parish list stops at 2,760",
        ),
        Form(
            rf"{WHEN} (?:, )?(?:it|there|that) (?:was|were|had been|is|are) (?:already )?#",
            "On Tuesday it was 312 people",
        ),
        Form(
            rf"(?:it|there) (?:was|were|had been) %(?: \S+){{0,4}} (?:, )?(?:and )?{WHEN} (?:, )?#",
            "On Tuesday it was 312, on Wednesday 500",
        ),
        Form(
            rf"# {_HAS}followed (?=[,.;]|(?:them|her|him|us|suit|overnight|in|from|by|to|{WHEN}) )",
            "Another 600 followed on Wednesday",
            moves=True,
        ),
        Form(
            rf"% followed(?: \S+){{0,4}} (?:and|,|;) (?:and )?# {WHEN}",
            "Another 600 followed on Tuesday and a further 1,200 on Wednesday",
            moves=True,
        ),
        Form(
            rf"# {_HAS}(?:(?:did|done) (?:the same|likewise)|(?:made|took|taken) the same"
            r" (?:journey|trip|crossing|walk|road|path|route|way))",
            "The next day 450 families did the same",
            moves=True,
        ),
        Form(
            rf"{_INCLUDE} #{_AT}",
            "This includes 3,000 people in Minova",
            placed=True,
        ),
        Form(
            rf"{_INCLUDE} %(?: \S+){{0,8}} (?:,|and|, and) #{_AT}",
            "Among them are 3,000 people from Minova, 1,000 from Bweremana and 300 from Kirotshe",
            placed=True,
        ),
        Form(
            rf"(?:was|were|been) joined(?: \S+){{0,3}} by #{_AT}",
            "In May they were joined by 800 from Bendera",
            placed=True,
        ),
    ),
    "fr": (
        Form(
            rf"{WHEN} (?:, )?(?:c etait|ce furent|on en etait a|il y en avait|on en comptait) #",
            "Mardi, c'était 312 personnes",
        ),
        Form(
            rf"{_LISTE}(?: {_NO_OTHERS}){{0,5}} (?:s arretent?|s arretaient?|affich\w+|indiqu\w+"
            r"|portent?|portaient?|atteint|atteignent|se mont\w+|s elev\w+"
            r"|font etat de|font etat d|fait etat de|fait etat d"
            r"|en etaient?|en sont|en est) (?:a |deja a |deja )?#",
            "Les listes du comité local s'arrêtent à 2 760",
        ),
        Form(
            r"(?:donn\w+|avanc\w+|cit\w+|livr\w+|evoqu\w+) (?:un|le) "
            r"(?:(?:autre) )?(?:chiffre|nombre|decompte|total)(?: (?:plus \w+|moindre|inferieur"
            r"|superieur|different))? (?:: |de |d )?#",
            "Le conseil avance un chiffre moindre : 1 500",
            of_figure=True,
        ),
        Form(
            r"# (?:ont|avaient) (?:(?:aussi|ensuite|depuis|deja) )?(?:fait de meme"
            r"|(?:fait|pris) le meme (?:trajet|chemin|voyage|choix))",
            "Le lendemain, 600 familles ont fait de même",
            moves=True,
        ),
    ),
}  # fmt: skip
#: A figure with the words before it that only say how it is to be taken.
_FIGURE = r"(?:(?:a further|a total of|an additional|an estimated|another|some|only) )?#"
_PATTERNS = {
    language: [
        (re.compile(rf"(?<!\S){form.pattern.replace('#', _FIGURE)}"), form) for form in forms
    ]
    for language, forms in FORMS.items()
}

#: What may stand behind a figure that is the subject of such a form, though no noun of people.
FOLLOWING = frozenset("followed did".split())


def is_told_anew(row: Row, mover: Mover, memory: Memory, number: int) -> bool:
    """Whether a figure counts the people just told of, in one of the forms."""
    back = number - memory.last_number
    same = memory.paragraph_of[number] == memory.paragraph_of[memory.last_number]
    if mover.item is None or memory.last is None or back > (_BACK if same else 1):
        return False
    if row.hi - row.lo > _LONGEST:
        return False
    forms = _PATTERNS.get(row.article.language, ())
    words = coded(row, mover.lo, mover.hi)
    form = next((form for pattern, form in forms if pattern.search(words)), None)
    if form is None or not _FORESEEN.isdisjoint(row.within(row.lo, mover.lo)):
        return False
    if form.of_figure and memory.counted[0] != memory.last_number:
        return False
    if form.moves and memory.last.measure is Measure.STOCK:
        return False
    return _counts_nothing_else(memory, number, beside_figure=form.of_figure)


#: "600 on Tuesday", "5,000 of them last week": nothing else stands behind the figure.
_GAPPED = re.compile(
    rf"#(?: (?:of (?:them|these|whom)|more|others|autres|d entre (?:eux|elles)))?(?: ,)? {WHEN}"
    r"(?: alone)?(?= (?:[.,;]|and|et|but|while))"
)


def is_gapped_in_time(row: Row, mover: Mover) -> bool:
    """Whether nothing but a time stands behind a figure: its people went where those of the clause
    before it went."""
    if row.hi - row.lo > _LONGEST:
        return False
    return _GAPPED.search(coded(row, mover.lo, mover.hi)) is not None


#: Longer sentences are none that anybody prints, and each of their figures would be tried on all.
_LONGEST = 120


#: "Le camp en a compté plus de 200", "has registered 200 of them": of whatever was told of.
_OF_WHAT_WAS_TOLD = re.compile(
    r"\ben (?:(?:a|ont|avait|avaient) )?(?:deja )?"
    r"(?:compt|recens|enregistr|denombr|signal|constat|not)\w* [^#%@.;:]{0,60}#"
    r"|\b(?:counted|counts|registered|recorded|received|seen|saw|treated|reported)"
    r" [^#%@.;:]{0,40}# of (?:them|these|those)\b"
)


def counts_other_things(row: Row, mover: Mover, memory: Memory, number: int) -> bool:
    """Whether a figure without a noun counts what was told of, and that was nobody who moved:
    "Les viols se multiplient. Le camp en a compté 200"."""
    if mover.counted is not Counted.BARE or mover.item is None or row.hi - row.lo > _LONGEST:
        return False
    if memory.last is not None and number - memory.last_number <= _BACK:
        return False
    if not _OF_WHAT_WAS_TOLD.search(coded(row, mover.lo, mover.hi)):
        return False
    first, _ = memory.words_of(max(0, number - 1))
    words = memory.tokens.words[first : mover.lo]
    people = max((at for at, word in enumerate(words) if word in PEOPLE), default=-1)
    return people < 0 or not _CASES.isdisjoint(words[people:])  # "camps de déplacés … les cas"


def in_their_unit(mover: Mover, memory: Memory) -> Mover:
    """The mover counted in households where those told of are: "That number stands at 2,000"."""
    told = memory.counted[1]
    if mover.quantity is None or told is None or mover.counted is not Counted.BARE:
        return mover
    return replace(mover, quantity=replace(mover.quantity, unit=told.unit))


#: Before a figure, "Leaders fear the figure is 2,000", "If 600 followed": nobody counted them.
_FORESEEN = FEARS | frozenset("if si".split())
#: So many sentences later, in one paragraph, the people may be counted anew.
_BACK = 2


def _counts_nothing_else(memory: Memory, number: int, *, beside_figure: bool) -> bool:
    """Whether nothing but dates was counted since people were told of, and nobody hurt or helped:
    "the figure" is theirs. With ``beside_figure`` since their figure, else since their sentence."""
    told = memory.sentences[memory.last_number].end
    quantity = memory.counted[1]
    if beside_figure and quantity is not None:
        told = quantity.end
    starts = memory.tokens.starts
    lo, hi = bisect_left(starts, told), bisect_left(starts, memory.sentences[number].start)
    words = memory.tokens.words[lo:hi]
    return not any(
        word in _OTHERS or (word[:1].isdigit() and not _is_date(words, at))
        for at, word in enumerate(words)
    )


_OTHERS = HARMED | HELPED
#: What is counted beside people who moved: the sick, the dead, deeds done to them.
_CASES = _OTHERS | frozenset(
    """cas case cases patients patientes malades deces deaths viols viol rapes rape incidents
    attaques attacks plaintes complaints violations enlevements abductions maisons houses""".split()
)
_LAST_DAY = 31
_YEAR = re.compile(r"(?:19|20)\d\d")


def _is_date(words: list[str], at: int) -> bool:
    """Whether the digits at ``at`` are a year, or the day of a month named beside them."""
    if _YEAR.fullmatch(words[at]):
        return True
    beside = words[max(0, at - 1) : at + 2]
    day = words[at].isdigit() and int(words[at]) <= _LAST_DAY
    return day and not MONTHS.isdisjoint(beside)
