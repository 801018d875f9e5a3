"""What happened long before the article: "In 1994, 300,000 people fled to Goma", "ten years ago".

It is told as background and is no news: nobody of today is said to have moved, and the place of an
attack of then is not what people flee today.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from functools import lru_cache

from dashboard.core import late_patterns as re
from dashboard.core.displacements.words.lexicon import MONTHS, WEEKDAYS
from dashboard.core.quantity.tables import small_number

#: So many years before the article are long ago.
_LONG = 5
#: An article that names no later year is not older than this.
_FIRST_YEAR = 2005
_EARLIEST = 1950
_YEAR = re.compile(r"\b(?:19[5-9]\d|20[0-4]\d)\b")  # "2002"

#: "ten years ago", "three decades ago", "il y a dix ans", "miaka kumi iliyopita"
_YEARS = frozenset("years decades generations ans annees decennies".split())
_ONE_LONG = frozenset("decade generation century decennie siecle".split())
_SEVERAL = frozenset("many several some few plusieurs quelques nombreuses".split())
#: Fewer years ago are not long ago.
_FEW_YEARS = 3
#: What makes an old year the start of something that lasts, or names today beside it.
_TODAY = frozenset(
    """since still now today again currently remain remains recent recently ever yesterday tonight
    week weekend months already have has are is deja mois comptait
    depuis toujours encore aujourd maintenant actuellement desormais hier
    nouveau semaine""".split()
)
#: Before a year: "in 1994", "between 1998 and 2003", "November 2002", "en 1994".
_BEFORE_YEARS = MONTHS.union(
    """in during between early late mid and by until from en entre debut fin et des pendant
    durant""".split()
)
_MEASURES = frozenset("plus moins pres more less autour nombre number total".split())
#: "the 1994 genocide"
_HAPPENINGS = frozenset(
    """genocide war wars eruption crisis conflict massacre massacres invasion rebellion fighting
    uprising exodus influx election elections""".split()
)
#: A life is told by its years: "In 1998 he led 900 people from Numbi to Shanje".
_OF_A_LIFE = frozenset("he she".split())
#: None of these stands in a sentence that tells only of long ago; days of the week stand in news.
_OF_NOW = _TODAY.union(WEEKDAYS, _OF_A_LIFE)


def tells_of_long_ago(words: Sequence[str], text: str, published: date | None = None) -> bool:
    """Whether a sentence tells only of long ago.

    Args:
        words: Its words, folded.
        text: The whole article, folded or not: the latest year it names counts as its own.
        published: Its day of publication; None when nobody said.

    >>> tells_of_long_ago("in 1994 300,000 people fled to goma".split(), "")
    True
    >>> tells_of_long_ago("ten years ago 300 people fled sake".split(), "")
    True
    >>> tells_of_long_ago("people who came in 1994 still live there".split(), "")
    False
    >>> tells_of_long_ago("in 2008 300 people fled sake".split(), "Goma, 3 November 2008")
    False
    """
    if _is_in_the_past(words):
        return True
    return _OF_NOW.isdisjoint(words) and any(
        _is_old(words, at, text, published) for at, word in enumerate(words) if _may(word)
    )


def _is_in_the_past(words: Sequence[str]) -> bool:
    """Whether people without a number moved "in the past", which is not "in the past week".

    >>> _is_in_the_past("they have had to flee in the past".split())
    True
    >>> _is_in_the_past("families fled in the past week".split())
    False
    """
    ends = list(words[-3:]) == ["in", "the", "past"]
    return ends and not any(word[:1].isdecimal() for word in words)


def _may(word: str) -> bool:
    return word in _AGO or (word[:2] in ("19", "20") and 4 <= len(word) <= 5)


_AGO = frozenset("ago il".split())


def _is_old(words: Sequence[str], at: int, text: str, published: date | None) -> bool:
    word = words[at]
    if word == "ago":
        return _are_many_years(words[max(0, at - 3) : at])
    if word == "il":  # "il y a dix ans"
        return words[at + 1 : at + 3] == ["y", "a"] and _are_many_years(
            _span(words[at + 3 : at + 7])
        )
    if len(word) == 5 and word.endswith("s") and word[:4].isdecimal():
        return int(word[:4]) < _FIRST_YEAR  # "in the 1990s"
    if not (word.isdecimal() and len(word) == 4 and int(word) >= _EARLIEST):
        return False
    if not _dates(words, at):
        return False
    return int(word) <= _own_year(text, published) - _LONG


def _span(words: Sequence[str]) -> Sequence[str]:
    """The words up to the years they count: in "deux ans 300 familles" 300 counts no years."""
    end = next((at for at, word in enumerate(words) if word in _YEARS), len(words))
    return words[: end + 1]


def _dates(words: Sequence[str], at: int) -> bool:
    """Whether four digits are a year: "in 1994", "the war of 1998", "the 1994 genocide"; "plus de
    2000 ménages" counts."""
    before = "".join(words[max(0, at - 1) : at])
    if before in ("of", "de"):
        return _MEASURES.isdisjoint(words[max(0, at - 2) : at - 1])
    if before in ("the", "s"):
        return not _HAPPENINGS.isdisjoint(words[at + 1 : at + 4])
    return before in _BEFORE_YEARS


def _are_many_years(words: Sequence[str]) -> bool:
    if not _ONE_LONG.isdisjoint(words):
        return True
    if _YEARS.isdisjoint(words):
        return False
    if "decades" in words or "generations" in words or not _SEVERAL.isdisjoint(words):
        return True
    return any((small_number(word, digits=_DIGITS) or 0) >= _FEW_YEARS for word in words)


#: No more digits than these count years; Python refuses to read thousands of them as a number.
_DIGITS = 9


def _own_year(text: str, published: date | None) -> int:
    """The year of an article, or the latest it may be of as far as it says."""
    if published is not None:
        return published.year
    return max(_FIRST_YEAR + _LONG - 1, _latest_year(text))


@lru_cache(maxsize=16)
def _latest_year(text: str) -> int:
    return max((int(found) for found in _YEAR.findall(text)), default=0)
