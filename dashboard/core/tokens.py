"""The words of a text, folded for comparison, each with its place in the text.

Folding takes away case and accents and keeps the length: the folded text can be walked in place of
the printed one, and every offset still counts. Accents written as marks of their own (Unicode form
D) stay inside their word and are taken out of the folded word only.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache
from itertools import accumulate

#: Letters without a decomposition of one base letter.
_SPECIAL = {
    "ø": "o",
    "ł": "l",
    "đ": "d",
    "ı": "i",
    "ß": "s",
    "æ": "a",
    "œ": "o",
    "ð": "d",
    "_": " ",
}

_MARKS = "\u0300-\u036f"

#: Splits a folded text into gaps (even) and words (odd): "de Goma", "Kivu" in "Nord-Kivu".
_WORDS = re.compile(rf"([\w{_MARKS}]+)")
_ASCII_WORDS = re.compile(r"([a-z0-9]+)")
_NOT_ASCII = re.compile(r"[^\x00-\x7f]+")
_MARK = re.compile(rf"[{_MARKS}]")
_NOT_WORD = re.compile(rf"[^\w{_MARKS}\n]+")


class _Folding(dict[int, str]):
    """Code point to folded character, worked out when first met."""

    def __missing__(self, code: int) -> str:
        character = chr(code)
        lower = character.lower()
        folded = _SPECIAL.get(lower[:1])
        if folded is None:
            base = unicodedata.normalize("NFD", character)[:1].lower()
            folded = base if len(base) == 1 else character
        self[code] = folded
        return folded


_FOLDING = _Folding()


def fold(text: str) -> str:
    """``text`` without case and accents, of the same length.

    >>> fold("Walikalé, ÎLE d’Idjwi")
    'walikale, ile d’idjwi'
    """
    small = text.lower()
    if small.isascii():
        return small.replace("_", " ")
    if len(small) != len(text):  # a few capitals become two small letters
        return text.translate(_FOLDING)
    return _NOT_ASCII.sub(_folded, small).replace("_", " ")


def _folded(match: re.Match[str]) -> str:
    return match.group().translate(_FOLDING)


@lru_cache(maxsize=4096)
def name_key(name: str) -> str:
    """The key under which a name is looked up: its folded words with one space between.

    >>> name_key("Nord-Kivu") == name_key("NORD KIVU") == "nord kivu"
    True
    >>> name_key("M’pama"), name_key("Oi\\u0308cha")
    ('m pama', 'oicha')
    """
    return name_keys([name])[0]


def name_keys(names: list[str]) -> list[str]:
    """The keys of many names at once, which is far quicker than one by one."""
    joined = "\n".join(name.replace("\n", " ") for name in names)
    folded = _MARK.sub("", _NOT_WORD.sub(" ", fold(joined)))
    return [key.strip() for key in folded.split("\n")]


@dataclass(frozen=True, slots=True)
class Tokens:
    """The words of a text in order; all lists run in parallel.

    Attributes:
        text: The text itself.
        words: The folded words.
        starts: First code point of each.
        ends: One past the last.
        gaps: What stands before each word, folded; one more at the end for what follows the last.
        capital: Whether the word begins with a capital letter.
    """

    text: str
    words: list[str]
    starts: list[int]
    ends: list[int]
    gaps: list[str]
    capital: list[bool]

    def printed(self, index: int) -> str:
        """The word as it stands in the text."""
        return self.text[self.starts[index] : self.ends[index]]


@lru_cache(maxsize=2)
def tokens_of(text: str) -> Tokens:
    """The words of ``text``; the last two texts are remembered, for the steps that share them.

    >>> tokens_of("À Goma-Ville").words
    ['a', 'goma', 'ville']
    """
    folded = fold(text)
    pieces = (_ASCII_WORDS if folded.isascii() else _WORDS).split(folded)
    borders = list(accumulate(map(len, pieces)))
    starts = borders[0:-1:2]
    words = pieces[1::2]
    if not text.isascii() and _MARK.search(text):
        words = [_MARK.sub("", word) for word in words]
    return Tokens(
        text=text,
        words=words,
        starts=starts,
        ends=borders[1::2],
        gaps=pieces[0::2],
        capital=[text[start].isupper() for start in starts],
    )
