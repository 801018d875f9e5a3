"""Lengths of one unit or of a half, whose figure is an article: "a kilometre", "half a mile"."""

from __future__ import annotations

import re

from dashboard.core.lengths import tables

_UNITS = "|".join(sorted((word for word in tables.UNIT_WORDS if word != "mi"), key=len)[::-1])
#: A price or a speed: "two dollars a kilometre", "60 miles an hour".
_NO_RATE = r"(?<![\w-])(?<!\d )(?<!dollars )(?<!francs )(?<!times )(?<!miles )"
_LONE = re.compile(
    _NO_RATE + r"(?:"
    # "half a mile", "a half-hour drive", "un demi-kilomètre", "une demi-heure"
    r"(?P<half>half an?[ ]|(?:(?<!and )an? )?half[- ]|une? demie?[- ])"
    # "a kilometre", "an hour's walk", "one mile", "à moins d'un kilomètre"
    r"|(?:an?|one|une?)[ -](?:(?:mere|single|good|bonne?|petite?|seule?) )?)"
    rf"(?=(?:{_UNITS})\b)"
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
    """
    found: dict[int, tuple[int, float]] = {}
    pieces, last = [], 0
    for match in _LONE.finditer(folded):
        words = match.group().rstrip(" -")
        digit = match.start() + len(words) - 1
        found[digit] = (match.start(), 0.5 if match["half"] else 1.0)
        pieces += [folded[last : match.start()], " " * (len(words) - 1), "1"]
        last = digit + 1
    return "".join((*pieces, folded[last:])), found
