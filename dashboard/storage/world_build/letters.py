"""Names written in Cyrillic or Arabic letters, as French and English news spell them out.

GeoNames has the spellings of English: "Vuhledar", "Umm Kaddadah". French prints "Vouhledar",
"Oum Kadada", by rules that need no list. A rule is a pattern with what stands in its place, applied
in order; what it makes of a name is one further spelling and never takes the name's place.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence

from dashboard.core.tokens import name_key

_Table = Sequence[tuple[str, str]]

_CYRILLIC = frozenset("UA RU BY KZ KG BG GE AM TJ UZ TM".split())
_ARABIC = frozenset("SD SY IQ YE LY PS EG SA JO OM TD MR".split())

#: "Chasiv Yar" -> "Tchassiv Iar", "Zhytomyr" -> "Jytomyr", "Mykolayivka" -> "Mykolaivka".
_FRENCH_OF_CYRILLIC = (
    (r"(?<!o)u", "ou"),
    (r"(?<!t)ch", "tch"),
    (r"sh", "ch"),
    (r"zzh|zh", "j"),
    (r"(?<=[aeiou])yi", "i"),
    (r"y(?=a|e|o)", "i"),
    (r"(?:iy|yy)\b", "y"),
    (r"(?<=[aeiou])s(?=[aeiou])", "ss"),
    (r"'", ""),
)
#: "Luhansk" -> "Lougansk", "Horlivka" -> "Gorlivka": as they were called in Russian.
_BY_RUSSIAN = ((r"(?<![ckszt])h", "g"), *_FRENCH_OF_CYRILLIC)
#: "Umm Kaddadah" -> "Oum Kadada", "Abu Shouk" -> "Abou Chouk", "Tartus" -> "Tartous".
_FRENCH_OF_ARABIC = (
    (r"\bumm\b", "oum"),
    (r"sh", "ch"),
    (r"(?<!o)u", "ou"),
    (r"(?<![d])j", "dj"),
    (r"ah\b", "a"),
    (r"([bdfgklmnprtz])\1", r"\1"),
)
#: "Umm Kaddadah" -> "Um Kadadah", "Bani Suhayla" -> "Bani Suhaila".
_ENGLISH_OF_ARABIC = (
    (r"\bumm\b", "um"),
    (r"ay(?=[bcdfghjklmnpqrstvwxz]|\b)", "ai"),
    (r"([bdfgkmnprtz])\1", r"\1"),
)
_SHORTEST = 4
_LETTERS = re.compile(r"[a-z' -]+")


def transliterated(names: Sequence[str], country: str) -> tuple[str, ...]:
    """Further spellings of a town by the rules of its letters; none where no rule changes it.

    Args:
        names: Its name and the spellings that are known already.
        country: ISO code of its country.

    >>> transliterated(["Chasiv Yar"], "UA")
    ('Tchassiv Iar',)
    >>> transliterated(["Umm Kaddādah"], "SD")
    ('Oum Kadada', 'Um Kadadah')
    >>> transliterated(["Perth"], "AU")
    ()
    """
    tables = _tables_of(country)
    known = {name_key(name) for name in names}
    found: list[str] = []
    for table in tables:
        made = _spelled(names[0], table)
        if made and name_key(made) not in known:
            known.add(name_key(made))
            found.append(made)
    return tuple(found)


def _tables_of(country: str) -> Sequence[_Table]:
    if country in _CYRILLIC:
        return (_FRENCH_OF_CYRILLIC, _BY_RUSSIAN) if country == "UA" else (_FRENCH_OF_CYRILLIC,)
    return (_FRENCH_OF_ARABIC, _ENGLISH_OF_ARABIC) if country in _ARABIC else ()


def _spelled(name: str, table: _Table) -> str:
    """The name by the rules of a table; empty where it holds other signs than plain letters."""
    plain = unicodedata.normalize("NFKD", name.lower())
    plain = "".join(sign for sign in plain if not unicodedata.combining(sign))
    plain = plain.replace("’", "'").replace("ʼ", "'")
    if len(plain) < _SHORTEST or not _LETTERS.fullmatch(plain):
        return ""
    for pattern, instead in table:
        plain = re.sub(pattern, instead, plain)
    return re.sub(r"(?:^|(?<=[ -]))[a-z]", lambda found: found[0].upper(), plain)
