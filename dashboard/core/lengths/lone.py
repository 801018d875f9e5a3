"""Lengths whose figure is an article: "a kilometre", "half a mile", "la soixantaine de km"."""

from __future__ import annotations

from dashboard.core import late_patterns as re
from dashboard.core.lengths import tables
from dashboard.core.quantity.tables import COLLECTIVES

_UNITS = "|".join(sorted((word for word in tables.UNIT_WORDS if word != "mi"), key=len)[::-1])
#: A price, a speed, the end of a number: "two dollars a kilometre", "60 miles an hour", "soixante
#: et un kilomètres".
_NO_RATE = (
    r"(?<![\w-])(?<!\d )(?<!dollars )(?<!francs )(?<!times )(?<!miles )(?<!te et )(?<!gt et )"
)
_LONE = re.compile(
    _NO_RATE + r"(?:"
    # "half a mile", "a half-hour drive", "un demi-kilomètre", "une demi-heure"
    r"(?P<half>half an?[ ]|(?:(?<!and )an? )?half[- ]|une? demie?[- ])"
    # "a kilometre", "an hour's walk", "one mile", "à moins d'un kilomètre"
    r"|(?:an?|one|une?)[ -](?:(?:mere|single|good|bonne?|petite?|seule?) )?)"
    rf"(?=(?:{_UNITS})\b)"
    # "la soixantaine de kilomètres"
    rf"|\b(?:la|cette|leur|sa|notre|quelque)"
    rf"(?= (?P<tens>{'|'.join(COLLECTIVES)}) de (?:{_UNITS})\b)"
    # "kilomita moja"
    r"|(?<=kilomita )moja\b|(?<=kilometa )moja\b|(?<=maili )moja\b"
)


def with_digits(folded: str) -> tuple[str, dict[int, tuple[int, float]]]:
    """A folded sentence with a digit for each article that counts one unit of length.

    Args:
        folded: A sentence as ``tokens.fold`` leaves it.

    Returns:
        The sentence, of the same length, and for each digit set its offset -> where the words
        begin that it stands for, and their value in units.

    >>> with_digits("it fell half a mile away")
    ('it fell      1 mile away', {13: (8, 0.5)})
    >>> with_digits("a moins d'un kilometre")
    ("a moins d' 1 kilometre", {11: (10, 1.0)})
    >>> with_digits("la soixantaine de kilometres")
    (' 1 soixantaine de kilometres', {1: (0, 60.0)})
    """
    found: dict[int, tuple[int, float]] = {}
    pieces, last = [], 0
    for match in _LONE.finditer(folded):
        words = match.group().rstrip(" -")
        digit = match.start() + len(words) - 1
        tens = COLLECTIVES.get(match["tens"] or "", 1)
        found[digit] = (match.start(), 0.5 if match["half"] else float(tens))
        pieces += [folded[last : match.start()], " " * (len(words) - 1), "1"]
        last = digit + 1
    return "".join((*pieces, folded[last:])), found
