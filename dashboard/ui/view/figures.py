"""Figures and words as they are shown."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from datetime import date, datetime

from dashboard.model import Quantity
from dashboard.ui.french.dates import french_day
from dashboard.ui.french.grammar import figures as french_figures

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


#: How a language prints figures and days, where it is not as the English page does.
_FIGURES: Mapping[str, Callable[[str], str]] = {"fr": french_figures}
_DAYS: Mapping[str, Callable[[date], str]] = {"fr": french_day}


def km_text(km: float, language: str) -> str:
    """Kilometres without false precision: whole ones, tenths only under ten.

    >>> [km_text(km, "en") for km in (131.6, 7.04, 2.0, 2.46)]
    ['132', '7', '2', '2.5']
    >>> km_text(2.46, "fr"), km_text(1_280, "fr")
    ('2,5', '1\u202f280')
    """
    if km < 10:
        return _printed(f"{km:.1f}".removesuffix(".0"), language)
    return _printed(f"{km:,.0f}", language) if language in _FIGURES else f"{km:.0f}"


def _printed(figure: str, language: str) -> str:
    made = _FIGURES.get(language)
    return made(figure) if made else figure


def number_text(number: float, language: str) -> str:
    """A number as a text prints it, with as many decimals as it has.

    >>> number_text(104.6, "en"), number_text(104.6, "fr")
    ('104.6', '104,6')
    """
    return _printed(f"{number:g}", language)


def day_text(day: date, language: str) -> str:
    """A day.

    >>> day_text(date(2025, 3, 19), "en"), day_text(date(2025, 3, 1), "fr")
    ('2025-03-19', '1er\xa0mars\xa02025')
    """
    made = _DAYS.get(language)
    return made(day) if made else day.isoformat()


def moment_text(moment: datetime, language: str) -> str:
    """A moment of UTC, to the minute.

    >>> moment_text(datetime(2025, 3, 19, 8, 5), "en"), moment_text(datetime(2025, 3, 19), "fr")
    ('2025-03-19 08:05 UTC', '19\xa0mars\xa02025, 00:00 UTC')
    """
    between = ", " if language in _DAYS else " "
    return f"{day_text(moment.date(), language)}{between}{moment:%H:%M} UTC"


#: The marks around a source's own words.
_QUOTES = {"en": ("“", "”"), "fr": ("«\u202f", "\u202f»")}


def quoted(words: str, language: str) -> str:
    """A source's own words in quotation marks; empty stays empty.

    >>> quoted("tens of thousands", "en"), quoted("thousands", "fr")
    ('“tens of thousands”', '«\u202fthousands\u202f»')
    """
    before, after = _QUOTES.get(language, _QUOTES["en"])
    return f"{before}{words}{after}" if words else ""


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
