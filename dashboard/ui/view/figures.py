"""Figures and words as they are shown."""

from __future__ import annotations

import re

from dashboard.model import Quantity

#: The last word that is still figure and not the people counted.
_FIGURE_END = re.compile(
    r".*(?:\d|\b(?:hundreds?|thousands?|millions?|dozens?|scores|tens|half|cent(?:s|aines?)?"
    r"|mille|milliers?|dizaines?|douzaines?|elfu|maelfu|mamia|laki|milioni|mamilioni"
    r"|many|several|majority|most)\b)",
    re.IGNORECASE | re.DOTALL,
)


#: In which time so many come, at the end of the words: "300 people a day".
_RATE = re.compile(
    r" (?:(?:a|per|each|every) (?:day|week|month|night|hour)"
    r"|(?:par|chaque) (?:jour|semaine|mois|nuit|heure)|(?:kwa|kila) (?:siku|wiki|mwezi))$",
    re.IGNORECASE,
)


#: The blank between the thousands and the hundreds of a figure.
_DIGITS_APART = re.compile(r"(?<=\d) (?=\d{3}(?!\d))")


def figure_words(quantity: Quantity | None) -> str:
    """The figure's own words without the people it counts, for a label; empty for None.

    Households keep their word: a label that says "1,500" would be read as people. So many in a day
    stay so many in a day.

    >>> from dashboard.model import Quantifier
    >>> def of(words, unit="persons"):
    ...     return Quantity(words=words, start=0, end=len(words), quantifier=Quantifier.VAGUE,
    ...                     low=None, high=None, unit=unit)
    >>> figure_words(of("thousands of residents")), figure_words(of("over 7 million individuals"))
    ('thousands', 'over 7 million')
    >>> figure_words(of("1,500 families", "households")), figure_words(of("a smaller group"))
    ('1,500 families', 'a smaller group')
    >>> figure_words(of("some 300 people a day")), figure_words(of("300 personnes par jour"))
    ('some 300 a day', '300 par jour')
    """
    if quantity is None:
        return ""
    found = _FIGURE_END.match(quantity.words) if quantity.unit == "persons" else None
    rate = _RATE.search(quantity.words)
    return found.group() + (rate.group() if rate else "") if found else quantity.words


def unbroken(words: str) -> str:
    """The words with figures that no end of a line parts at the blank between their digits.

    >>> unbroken("plus de 35 000 personnes")
    'plus de 35\\xa0000 personnes'
    """
    return _DIGITS_APART.sub("\u00a0", words)


def km_text(km: float) -> str:
    """Kilometres without false precision: whole ones, tenths only under ten.

    >>> km_text(131.6), km_text(7.04), km_text(2.0), km_text(2.46)
    ('132', '7', '2', '2.5')
    """
    return f"{km:.0f}" if km >= 10 else f"{km:.1f}".removesuffix(".0")


def quoted(words: str) -> str:
    """A source's own words in curly quotes; empty stays empty.

    >>> quoted("tens of thousands")
    '“tens of thousands”'
    """
    return f"“{words}”" if words else ""


def shortened(words: str, most: int = 90) -> str:
    """The words, cut at a blank with an ellipsis where they are longer than ``most``.

    >>> shortened("M23 rebels have captured Walikale", 20)
    'M23 rebels have…'
    """
    flat = " ".join(words.split())
    if len(flat) <= most:
        return flat
    cut = flat[: most - 1]
    return (cut[: cut.rfind(" ")] if " " in cut else cut) + "…"
