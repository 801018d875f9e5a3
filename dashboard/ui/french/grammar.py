"""What French does to words put into a sentence: articles, contractions, counts and blanks.

A text asks for the form it needs, ``"la présence {actor:de} {place:à}"``, and the name answers:
"la présence du M23 à Walikale", "la présence des FARDC en Ituri".
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from dashboard.counting import Count
from dashboard.ui.french.names import ARTICLES, IN, NOUNS

#: The blank that no end of a line parts, and the narrow one of it.
_BLANK, _NARROW = "\u00a0", "\u202f"

#: Before these signs stands a narrow blank, before a colon a whole one.
_SIGNS = re.compile(r" (?=[;!?])")
_COLON = re.compile(r" (?=:(?:\s|$))")

#: A figure and its unit, and the thousands of a figure: "25 km", "2 000".
_UNITS = re.compile(r"(?<=[\d}]) (?=(?:km|MB|Mo)\b)")
_THOUSANDS = re.compile(r"(?<=\d) (?=\d{3}\b)")


def typographic(table: Mapping[str, str]) -> dict[str, str]:
    """The texts of a table with the blanks that French prints.

    >>> typographic({"a": "« Lire » : 2 000 ; {km} km"})["a"]
    '«\\u202fLire\\u202f»\\xa0: 2\\u202f000\\u202f; {km}\\xa0km'
    """
    return {key: _printed(text) for key, text in table.items()}


def _printed(text: str) -> str:
    text = text.replace("« ", f"«{_NARROW}").replace(" »", f"{_NARROW}»")
    text = _COLON.sub(_BLANK, _SIGNS.sub(_NARROW, text))
    return _UNITS.sub(_BLANK, _THOUSANDS.sub(_NARROW, text))


def figures(number: str) -> str:
    """A figure printed in the English way, as French prints it.

    >>> figures("15,000"), figures("12.5")
    ('15\\u202f000', '12,5')
    """
    return number.replace(",", _NARROW).replace(".", ",")


class FrenchCount(Count):
    """A number that chooses between two words: French counts 0 and 1 in the singular.

    >>> "{n:,} {n:article|articles}".format(n=FrenchCount(0))
    '0 article'
    >>> "{n:,} {n:article|articles}".format(n=FrenchCount(1_280))
    '1\\u202f280 articles'
    """

    __slots__ = ()

    def __format__(self, wanted: str) -> str:
        """As :class:`Count` does it, with a narrow blank between the thousands."""
        one, parted, many = wanted.partition("|")
        if parted:
            return one if abs(self) < 2 else many
        return figures(super().__format__(wanted)) if wanted == "," else super().__format__(wanted)


class FrenchWords(str):
    """Words that take the article and the preposition that the text around them asks for.

    >>> "vers {0:le}, {1:de}, {2:de}, {3:à}, {0:à}".format(
    ...     *map(FrenchWords, ("Rwanda", "M23", "Uvira", "Ituri")))
    'vers le Rwanda, du M23, d’Uvira, en Ituri, au Rwanda'
    >>> "{0:de}, {0:à}, {1:de}".format(FrenchWords("Territoire de Masisi"), FrenchWords("Goma"))
    'du territoire de Masisi, dans le territoire de Masisi, de Goma'
    """

    __slots__ = ()

    def __format__(self, wanted: str) -> str:
        """The words with their article, or behind a preposition; as they are for any other wish."""
        made = _FORMS.get(wanted)
        return made(str(self)) if made else super().__format__(wanted)


def _article(words: str) -> tuple[str, str]:
    """The article of a name, and the name as it stands behind it; no article for most names."""
    if words in ARTICLES:
        return ARTICLES[words], words
    first, _, rest = words.partition(" ")
    if first.lower() in _OWN_ARTICLES and rest:
        return first.lower(), rest
    if first.lower() in NOUNS and rest:
        return NOUNS[first.lower()], f"{first.lower()} {rest}"
    return "", words


#: Words that begin with their article: "les rebelles".
_OWN_ARTICLES = frozenset({"le", "la", "les"})

_OF = {"le": "du ", "la": "de la ", "les": "des ", "l’": "de l’"}
_AT = {"le": "au ", "la": "à la ", "les": "aux ", "l’": "à l’"}
_ALONE = {"le": "le ", "la": "la ", "les": "les ", "l’": "l’", "": ""}

#: No elision before an H: names of the region begin with a sounded one.
_VOWEL = re.compile(r"[aeiouàâéèêëîïôöûü]", re.IGNORECASE)


def _with_article(words: str) -> str:
    article, name = _article(words)
    return _ALONE[article] + name


def _behind_of(words: str) -> str:
    article, name = _article(words)
    if article:
        return _OF[article] + name
    return f"d’{name}" if _VOWEL.match(name) else f"de {name}"


def _behind_at(words: str) -> str:
    article, name = _article(words)
    before = IN.get(words) or IN.get(name.partition(" ")[0])
    if before:
        return before + name
    return _AT[article] + name if article else f"à {name}"


def _up_to(words: str) -> str:
    at = _behind_at(words)
    return f"jusque {at}" if at.startswith(("dans ", "sur ")) else f"jusqu’{at}"


_FORMS = {
    "le": _with_article, "de": _behind_of, "à": _behind_at, "jusque": _up_to, "n": figures,
}  # fmt: skip
