"""Who is said to be still there: another camp than took a place, or the men who left it.

All patterns look at plain text.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from dashboard.core import late_patterns as re
from dashboard.core.actors import ACTOR
from dashboard.core.events.doubt.camps import camp
from dashboard.core.needled_patterns import needled
from dashboard.core.quick_patterns import quick
from dashboard.core.spans import Span

#: Who says that nothing has changed: "said it was still in control", "affirme tenir toujours".
_SAYS = (
    r"\b(?:said|says|say|saying|insist\w*|maintain\w*|assur\w+|affirm\w+|declar\w+|soutien\w*|repli\w+"
    r"|repond\w*|retort\w*|add(?:s|ed))\b"
)
_HELD = (
    r"(?:control\w*|hands|hold\w*|held|present|mains|tenai\w+|tien\w+|lost|left|perdu|quitte|place)"
)
_STILL = needled(
    rf"{_SAYS}[^.;]{{0,60}}?\b(?:(?:still|toujours|remain\w*|rest(?:e|ent|ait|aient)|demeur\w+|encore"
    rf"|never (?:lost|left)|jamais (?:perdu|quitte))\b[^.;]{{0,40}}(?:\b{_HELD}\b)"
    r"|(?:control\w+|tenir|tien\w+|tenai\w+|occup\w+) (?:[\w']+ )?(?:toujours|encore|still)\b"
    r"|(?:gard|conserv)(?:er|e|ent|ait|aient) (?:bien )?le controle\b"
    r"|(?:retain|keep|kept|maintain)\w* (?:full |firm )?control\b"
    r"|(?:under|sous) (?:(?:its|their|our|army|government|son|leur|notre|full|firm|le) )+"
    r"controle?\b(?: (?:de l'armee|des fardc|du m23|of the army|of the rebels))?)"
    # "maintains that his troops hold the town", "soutient que ses hommes tiennent la cité"
    rf"|{_SAYS}[^.;]{{0,20}}? (?:his|its|their|our|ses|leurs|nos) (?:\w+ )?(?:troops|men|forces"
    r"|fighters|soldiers|hommes|troupes|soldats|combattants|forces) (?:still |\w+ly )?(?:holds?"
    r"|held|controls?|controlled|(?:are|were|remain\w*) (?:still )?in|tien\w+|tenai\w+|control\w+"
    r"|sont (?:toujours|encore))\b"
    # "m23 says the town is in its hands"
    rf"|{_SAYS}[^.;]{{0,50}}?(?: in (?:its|their) (?:own )?hands| entre (?:ses|leurs) mains)\b"
    r"|\w+sema\b[^.;]{0,50}? mikononi mwa(?:o|ke)\b"
    # "jeshi lilisema bado linaudhibiti mji", "linaendelea kuudhibiti"
    r"|\w+(?:sema|sisitiza|dai|eleza|thibitisha)\b[^.;]{0,40}?(?:\bbado \w+(?:dhibiti|shikilia"
    r"|kalia|liki?lia)|\bbado (?:lipo|ipo|wapo|uko|upo)|endelea ku\w*(?:dhibiti|shikilia))\b"
    rf"|{_SAYS} (?:(?:that|it|they|bien|qu'il|qu'elle|fully|firmly) )*"
    r"(?:controls?|controlled|controler|controle|tenir|holds?|held)\b"
)
#: What is held is not the place itself: "still held the hills around it".
_NEARBY = re.compile(
    r"[^.;]{0,30}\b(?:hills?|heights|positions?|surround\w*|outskirts|parts? of|other|nearby"
    r"|neighbou?ring|collines?|hauteurs|environs|alentours|autres?|voisin\w*)\b"
)


#: "We never left", in quotation marks before whoever says it.
_OURS_STILL = needled(
    r"\b(?:we (?:have |had )?(?:never|not) (?:left|lost|withdrawn|abandoned)|we (?:still|are still)"
    r" (?:hold|control|in|there|occupy)|we did not (?:leave|lose|withdraw)"
    r"|nous (?:tenons|controlons|occupons|y sommes|sommes) (?:toujours|encore)|nous n'avons"
    r" (?:jamais|pas) (?:quitte|perdu|abandonne)|hatujaondoka|hatukuondoka|bado tunaudhibiti"
    r"|bado tuko)\b(?=[^\"]{0,60}\")"
)


@dataclass(frozen=True, slots=True)
class Holder:
    """Who is said to be still where an event would have put others, or not to have left.

    Attributes:
        speaker: The plain words before the verb of saying; empty where there are none.
        holder: The armed actor that is there; empty for a pronoun.
        words: The words that say so.
    """

    speaker: str
    holder: str
    words: Span


@lru_cache(maxsize=64)  # what doubts an event and what answers it ask the same words
def hold_in(sentence: str) -> Holder | None:
    """Who is said in a plain sentence to be still in control; None where nobody is.

    >>> hold_in("but the army said it was still in control of the area.").speaker
    'but the army '
    >>> hold_in("residents said the rebels still held the town.").holder
    'rebels'
    >>> hold_in("the army said it would strike back.") is None
    True
    """
    ours = _OURS_STILL.search(sentence)
    if ours is not None:
        return Holder(sentence[ours.end() :], "", Span(*ours.span()))
    said = _STILL.search(sentence)
    if said is None or _NEARBY.match(sentence, said.end()):
        return None
    holder = ACTOR.search(sentence, said.start(), said.end() + _HOLDER_BEHIND)
    return Holder(sentence[: said.start()], holder.group() if holder else "", Span(*said.span()))


#: "Remained in the hands of the army": whoever holds it stands at most so far behind.
_HOLDER_BEHIND = 30

#: Men who are said to have left and are still there: "had not left", "toujours dans la ville".
_STAYED = needled(
    r"\b(?:(?:still|toujours|encore)\b[^.;]{0,30}\b(?:there|here|present\w*|visibles?|control\w*"
    r"|occup\w*|hold\w*|active|actifs?|patrol\w*|patrouill\w*|deploy\w*|signale\w*|apercu\w*"
    r"|in (?:the )?(?:town|city|village|area|place|centre|center)|sur place|positions?"
    r"|la(?= ?[.,;\"]|$)"
    r"|dans (?:la |le |l')(?:ville|cite|localite|village|centre|agglomeration|zone))"
    r"|(?:not|n't|never|n'a|n'ont|n'avai(?:t|ent)|ne sont|ne s'est|ne se sont)"
    r" (?:(?:yet|pas|jamais|encore|fully|all|tous|really|vraiment) )*(?:left|withdrawn|pulled"
    r"|moved|vacated|departed|withdraw|leave|quitte|partis?|retires?)"
    r"|(?:remain\w*|rest(?:e|ent|ait|aient))"
    r" (?:in|there|dans|sur|present\w*|visible\w*|deploy\w*|position\w*|en place))\b"
)
#: Who may be told to have stayed without a name: "they are still there", "des éléments".
_THEM = re.compile(r"\b(?:they|it|them|its|their|ils|elle|eux|ses|leurs|elements|personnel)\b")


@lru_cache(maxsize=64)
def stay_in(sentence: str) -> Holder | None:
    """Who is said in a plain sentence not to have left; None where nobody is.

    >>> stay_in("residents said the rebels were still in the town.").holder
    'rebels'
    >>> stay_in("the shops are still in the town.") is None
    True
    """
    stayed = _STAYED.search(sentence)
    if stayed is None:
        return None
    named = [match.group() for match in ACTOR.finditer(sentence, 0, stayed.start())]
    if not named and not _THEM.search(sentence, 0, stayed.start()):
        return None
    return Holder("", named[-1] if named else "", Span(*stayed.span()))


def holds_against(sentence: str, actor: str | None) -> Span | None:
    """The words by which a plain sentence has another camp than the actor's hold the place.

    None where it says nothing of the kind; ``actor`` is None where nobody is named.

    >>> bool(holds_against("the army said it was still in control.", "armed groups"))
    True
    >>> bool(holds_against("the army said it was still in control.", "government"))
    False
    """
    held = hold_in(sentence)
    if held is None:
        return None
    source = camp(held.speaker)
    holder = camp(held.holder) if held.holder else source
    if holder is None and _OWN.search(sentence[held.words.start : held.words.end]):
        holder = source  # "insisted that his men still hold the town"
    if holder in (None, actor) or (source is not None and source == actor):
        return None
    return held.words


def stays_against(sentence: str, actor: str | None, *, named: bool = True) -> Span | None:
    """The words by which a plain sentence has the camp that is told to have left still there.

    None where it says nothing of the kind; ``actor`` is None where nobody is named. Where those who
    left are not ``named`` but only pointed to ("their withdrawal"), they are whoever stayed.

    >>> bool(stays_against("residents said the rebels had not left.", "armed groups"))
    True
    """
    stayed = stay_in(sentence)
    if stayed is None or (named and stayed.holder and camp(stayed.holder) not in (None, actor)):
        return None
    return stayed.words


_OWN = re.compile(r"\b(?:his|her|its|their|our|ses|leurs|nos|wake|wao|wetu)\b")

#: "Despite the announcement", "malgré ce retrait annoncé": it answers whatever was announced.
_DESPITE = needled(
    r"\b(?:despite|in spite of|notwithstanding|malgre|en depit de|contrairement a)\b[^.;,]{0,40}?"
    r"\b(?:announce\w*|declar\w*|pledge\w*|promise\w*|withdrawal|annonce\w*|promesse\w*"
    r"|engagement\w*|retrait)\b"
)


def answers_an_announcement(sentence: str) -> bool:
    """Whether a plain sentence opens against what was announced, however far before.

    >>> answers_an_announcement("despite the announcement, fighters were still in the city.")
    True
    """
    return bool(_DESPITE.search(sentence))


_HOLDS = re.compile(
    r"(?:hold|held|keep|kept|control|remain|occup|tien|tenai|garde|conserv|rest)\w*"
)
_LEAVE = r"(?:withdraw\w*|pull out|pull-?out|retreat|leave|retrait|retire\w*|repli\w*|quitter)"
#: "Despite announcing that it planned to withdraw".
_DESPITE_LEAVING = quick(
    rf"\b(?:despite|malgre|after|apres)\b[^.;]{{0,20}}\b(?:announc\w+|pledg\w+|promis\w+|declar\w+"
    rf"|annonc\w+|engag\w+)\b[^.;]{{0,60}}\b{_LEAVE}\b"
)


def holds_despite(words: str, tail: str) -> bool:
    """Whether men are told to hold a place that they had said they would leave.

    >>> holds_despite("holding", " sake, despite announcing its withdrawal.")
    True
    >>> holds_despite("captured", " sake, despite announcing its withdrawal.")
    False
    """
    return bool(_HOLDS.match(words) and _DESPITE_LEAVING.search(tail))
