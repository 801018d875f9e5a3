"""Several forces as one doer: "the army and its allies", "fighters from the Wazalendo militia"."""

from __future__ import annotations

from dashboard.core import late_patterns as re
from dashboard.core.spans import Span

#: What may stand between a word that joins and the head of the force behind it.
_MODIFIERS = (
    r"(?:(?:the|an?|its|their|his|some|other|local|allied|friendly|pro-\w+|fighters|men|members"
    r"|elements|les?|la|des?|du|ses|son|sa|leurs?|autres|certains|jeunes|wake|wao|hao|zake|\w+-backed"
    r"|\w+-allied) |[ld]')*"
)
#: Right behind a force's name: "of the DRC", "nationale", "(FNP)".
_NAMED_FURTHER = (
    r"(?: (?:of|from|in|de|du|des|wa|ya|la)(?: (?:the|la))? [\w'/-]+| national\w*| locaux| locales?"
    r"| allie(?:e?s)?)?(?: \([\w/ -]{2,30}\))?"
)
#: "Wazalendo fighters, loyal to Kinshasa, and Burundian troops".
_LOYAL = (
    r", (?:loyal|fideles?|allied|alliee?s?|close|proches?|backed|supported|soutenue?s?|appuyee?s?"
    r"|led|dirigee?s?|known|connue?s?|dite?s?) [^,;:.]{2,40},"
)
#: One more of a list; of the first of them only an "and" says that it is one.
_AND = re.compile(
    rf"{_NAMED_FURTHER}(?:{_LOYAL}|,)? (?:and|et|na|pamoja na|ainsi que|as well as|along with"
    rf"|alongside|together with|aux cotes d(?:e|es|u)|&) {_MODIFIERS}"
)
_COMMA = re.compile(rf"{_NAMED_FURTHER}, {_MODIFIERS}")
#: One force by two words: "combatants from a pro-government militia".
_OF = re.compile(rf" (?:from|of|within|de|d'|issus? d(?:e|es|u)) ?{_MODIFIERS}")

#: Right before a force these make it no subject: "against the army and rebels took X".
_GOVERNS = re.compile(
    r"\b(?:between|entre|against|contre|with|avec|from|of|to|by|on|at|near|for|par|aux?|du|de|d'"
    r"|face a|kati ya|baina ya|dhidi ya|kutoka|wa|ya)"
    r"(?: (?:the|an?|la|les?|un|une|des|some)| l')* ?$"
    # "près des FARDC et les rebelles": but "Des éléments", "que des soldats" are subjects
    r"|(?<![,;:.!?\"(-] )\b(?!(?:que|et|mais|car|ou|dont|quand)\b)\w+ des $"
)
_LOOKS_BACK = 30
#: A force that is struck is no partner: "fought the army and rebels took X".
_HAS_DOER = re.compile(r"(?:'s?)?(?: (?!said\b|says\b|that\b|que\b)[\w'/-]+){1,5}? ?(?:[ld]')?")

#: So many characters all of them together may take.
_LONGEST = 130


def with_partners(text: str, forces: list[re.Match[str]], actor: re.Match[str]) -> Span:
    """The force that ends a list, with those of the list before it.

    Args:
        text: Plain text.
        forces: The forces named before a verb, in order.
        actor: The one of them that is its subject.

    >>> from dashboard.core.actors import ACTOR
    >>> text = "the congolese army and allied militias took sake"
    >>> forces = list(ACTOR.finditer(text))
    >>> found = with_partners(text, forces, forces[-1])
    >>> text[found.start : found.end]
    'congolese army and allied militias'
    """
    start, joined = actor.start(), False
    for n in range(forces.index(actor) - 1, -1, -1):
        gap = forces[n].end(), start
        if _OF.fullmatch(text, *gap):
            start = forces[n].start()
            continue
        if not (_AND.fullmatch(text, *gap) or (joined and _COMMA.fullmatch(text, *gap))):
            break
        if actor.end() - forces[n].start() > _LONGEST or _is_object(text, forces, n):
            break
        start, joined = forces[n].start(), True
    return Span(start, actor.end())


def _is_object(text: str, forces: list[re.Match[str]], n: int) -> bool:
    """Whether a force is governed by a word before it, or stands behind the one that strikes it."""
    start = forces[n].start()
    if _GOVERNS.search(text, max(0, start - _LOOKS_BACK), start):
        return True
    if n == 0:
        return False
    gap = forces[n - 1].end(), start
    if _AND.fullmatch(text, *gap) or _OF.fullmatch(text, *gap):
        return _is_object(text, forces, n - 1)
    return bool(_HAS_DOER.fullmatch(text, *gap))
