"""Counts that have changed, of which the later one holds, and a comma with a blank in a number."""

from __future__ import annotations

from collections.abc import Sequence

from dashboard.core import late_patterns as re
from dashboard.core.quantity import tables

#: The comma of the thousands with a blank behind it, "over 17, 953 refugees", only behind a hedge:
#: "on March 17, 953 refugees" is a day. A lookbehind has one width, so each hedge has its own.
SPACED = (
    r"(?:(?:"
    + "|".join(
        rf"(?<=\b{hedge}\ {digits})"
        for hedge in (
            "over",
            "than",
            "least",
            "nearly",
            "almost",
            "plus\\ de",
            "pres\\ de",
            "moins",
        )
        for digits in (r"\d", r"\d\d", r"\d\d\d")
    )
    + r"),\ )"
)

#: What makes the second number the one that holds: "increased from 824,000 to 908,000", "est passé
#: de 5 000 à 17 000", "imepanda kutoka 3,000 hadi 12,000".
_GROWN = re.compile(
    r"\b(?:doubl\w+|tripl\w+|quadrupl\w+|increas\w+|r[io]se\w*|rising|grew|grow\w*|up|jump\w+"
    r"|climb\w+|soar\w+|swell\w+|swollen|f[ae]ll\w*|drop\w+|declin\w+|decreas\w+|down|went|gone|pass[ea]\w*|augment\w+|grimp\w+|baiss\w+)"
    r"(?:\ \w+|\ [-–—]){0,3}?\ (?:from|de|d['’])\s?"
    r"(?:(?:about|some|around|environ|quelque|nearly)\ )?$"
    r"|(?:panda|ongezeka|pungua|shuka|badilika|kua|toka|fika|zidi)(?:\ \w+){0,3}?\ kutoka"
    rf"(?:\ (?:{tables.SWAHILI_PEOPLE}))?(?:\ (?:karibu|takriban|zaidi\ ya))?\ $"
)

#: From a count with its noun or day to the next: "from 900 on 4 March 2024 to 600", "de 5 000
#: déplacés en mars à plus de 17 000".
_LEADS_TO = re.compile(
    r"(?:\ (?!et\b|and\b|na\b|to\b|a\b|au\b|hadi\b)[\w'’-]+){1,6}?,?\ (?:to|a|hadi)\ "
    r"(?:(?:about|some|around|over|nearly|almost|more\ than|at\ least|environ|quelque|plus\ de"
    r"|pres\ de|au\ moins)\ )?"
)


def has_grown(text: str, start: int, at: int) -> bool:
    """Whether the figure at ``at`` is the earlier of two counts.

    >>> has_grown("their number rose from 900", 0, 23), has_grown("they fled from 900", 0, 15)
    (True, False)
    """
    return _GROWN.search(text, max(start, at - _GROWN_REACH), at) is not None


_GROWN_REACH = 60


_TO = frozenset("to a hadi".split())
#: So many figures a count, its date and the new count have: "900 on 29 March 2024 to 600".
DATED = 4


def later(text: str, start: int, begin: int, end: int, others: Sequence[int]) -> int:
    """How many figures behind an earlier count the one stands to which it has come; 0 for none.

    ``begin`` and ``end`` are those of the count, ``others`` where the figures behind it begin.

    >>> told = "fell from 900 on 4 March 2024 to 600"
    >>> later(told, 0, 10, 13, [17, 25, 33])
    3
    >>> later("rose from 900 families, and 600", 0, 10, 13, [28])
    0
    """
    if not others or _TO.isdisjoint(text[end : others[-1]].split()):
        return 0
    if not has_grown(text, start, begin):
        return 0
    come = (count for count, at in enumerate(others, 1) if _LEADS_TO.fullmatch(text, end, at))
    return next(come, 0)
