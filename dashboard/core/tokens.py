"""The words of a text, folded for comparison, each with its place in the text.

Folding takes away case and accents and keeps the length: the folded text can be walked in place of
the printed one, and every offset still counts. Accents written as marks of their own (Unicode form
D) stay inside their word and are taken out of the folded word only.
"""

from __future__ import annotations

import codecs
import re
import unicodedata
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import accumulate
from operator import itemgetter
from string import ascii_uppercase

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

#: What news in English, French and Swahili is printed with, one byte each: Windows-1252, and in
#: its holes a narrow space, a hyphen that does not break, a thin space and a minus.
PRINT = bytes(range(256)).decode("cp1252", "replace")
for _sign in "\u202f\u2011\u2009\u2212":
    PRINT = PRINT.replace("\ufffd", _sign, 1)
TO_BYTES = codecs.charmap_build(PRINT)
_FOLDED_PRINT = "".join("_" if sign == "\ufffd" else _FOLDING[ord(sign)] for sign in PRINT)
_FOLD_BYTES = codecs.charmap_encode(_FOLDED_PRINT, "strict", TO_BYTES)[0]
#: Bytes that are letters or digits of a word and no ASCII, even folded: "²", "µ".
_ODD_BYTES = bytes(
    code
    for code, sign in enumerate(PRINT)
    if code > 127 and _FOLDING[ord(sign)].isalnum() and not _FOLDING[ord(sign)].isascii()
)


def fold(text: str) -> str:
    """``text`` without case and accents, of the same length.

    >>> fold("Walikalé, ÎLE d’Idjwi")
    'walikale, ile d’idjwi'
    """
    return _fold(text)[0]


def _fold(text: str) -> tuple[str, bool]:
    """The folded text, and whether all its words are ASCII."""
    if text.isascii():
        return text.lower().replace("_", " "), True
    printed = _printed(text)
    if printed is None:
        return _fold_any(text), False
    folded, _ = codecs.charmap_decode(printed.translate(_FOLD_BYTES), "strict", PRINT)
    return folded, len(printed.translate(None, _ODD_BYTES)) == len(printed)


def _printed(text: str) -> bytes | None:
    """The text at one byte a sign; None where it has signs beyond those that news is printed
    with."""
    try:
        return codecs.charmap_encode(text, "strict", TO_BYTES)[0]
    except UnicodeEncodeError:
        return None


def _fold_any(text: str) -> str:
    small = text.lower()
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


def name_keys(names: Sequence[str]) -> list[str]:
    """The keys of many names at once, which is far quicker than one by one."""
    if not names:
        return []
    joined = "\n".join(names)
    if joined.count("\n") >= len(names):
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
            A comma with a blank before it is a comma with one behind it.
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
    folded, is_ascii = _fold(text)
    pieces = (_ASCII_WORDS if is_ascii else _WORDS).split(folded)
    borders = list(accumulate(map(len, pieces)))
    starts = borders[0:-1:2]
    words = pieces[1::2]
    if not is_ascii and _MARK.search(text):
        words = [_MARK.sub("", word) for word in words]
    # a getter of all at once, which takes a fifth of the time that one look-up each does
    firsts = itemgetter(*starts)(text) if starts else ""
    capital = list(map(str.isupper, firsts))
    if _may_be_prefixed(text):
        for found in _PREFIXED.finditer(text):
            capital[bisect_left(starts, found.start())] = True
    gaps = pieces[0::2]
    if " ," in folded:  # "Sake ,Mweso , Kitchanga": a comma wherever its blank stands
        gaps = [", " if gap in (" ,", " , ") else gap for gap in gaps]
    return Tokens(
        text=text,
        words=words,
        starts=starts,
        ends=borders[1::2],
        gaps=gaps,
        capital=capital,
    )


#: "uMkhanyakude", "eThekwini", "kwaZulu": names of southern Africa with their small prefix.
_PREFIXED = re.compile(r"(?<!\w)(?:u|e|i|o|ku|kwa|ka|ama|aba|isi)[A-Z][a-z]{4}")
#: Its small vowel and its capital, in a text at one byte a sign where each letter is its class.
_VOWEL_AND_CAPITAL = b"aA"
_CAPITALS = ascii_uppercase.encode()
_LETTER_CLASSES = bytes.maketrans(b"aeiou" + _CAPITALS, b"aaaaa" + b"A" * len(_CAPITALS))


def _may_be_prefixed(text: str) -> bool:
    """Whether such a name may stand in the text: two passes over bytes, where a pattern that hits
    nothing would take as long as to find the words.

    >>> _may_be_prefixed("He fled uMkhanyakude."), _may_be_prefixed("He fled Sake.")
    (True, False)
    """
    printed = _printed(text)
    return printed is None or _VOWEL_AND_CAPITAL in printed.translate(_LETTER_CLASSES)
