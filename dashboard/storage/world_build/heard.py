"""Which spellings English and French news print, told from how often words are met in a language.

GeoNames gives a town's names in fifty languages and does not say which is which. "Hambourg" is met
in French far more than in any other language, "Hamburgo" in Spanish: the first is taken.
"""

from __future__ import annotations

import gzip
import struct
from collections.abc import Iterator
from pathlib import Path

from dashboard.core.tokens import name_key
from dashboard.storage.world_build.archives import FREQUENCIES, read_member

_OURS = ("fr", "en")
_OTHERS = ("es", "de", "it", "pt", "nl", "pl", "sv", "cs")

#: Rank in the lists, in hundredths of a power of ten below certainty: 750 is one word in
#: thirty million. "Chiraz" has 699 in French; beyond 740 stand misspellings.
_RAREST = 740
_NEVER = 900

#: So much commoner than in any other language, about four times, and the spelling is ours:
#: "Katerina" is met everywhere, "Irkoutsk" in French alone.
_AHEAD = 60

#: Shorter spellings are too often something else: "Kana" for Caen, "Burs" for Bursa.
_SHORTEST = 5


def read_heard(folder: Path) -> frozenset[str]:
    """Folded words that English or French print far more often than other languages do."""
    ours = [_ranks(folder, language) for language in _OURS]
    elsewhere: dict[str, int] = {}
    for language in _OTHERS:
        for word, rank in _ranks(folder, language).items():
            elsewhere[word] = min(rank, elsewhere.get(word, rank))
    return frozenset(
        name_key(word)
        for ranks in ours
        for word, rank in ranks.items()
        if len(word) >= _SHORTEST
        and rank <= _RAREST
        and rank + _AHEAD <= elsewhere.get(word, _NEVER)
    )


def _ranks(folder: Path, language: str) -> dict[str, int]:
    """Each word with its rank, the commonest lowest; proper names are printed small."""
    packed = read_member(folder, FREQUENCIES, f"large_{language}.msgpack.gz")
    _, *by_rank = Unpacker(gzip.decompress(packed)).lists()
    return {word: rank for rank, words in enumerate(by_rank) for word in words}


class Unpacker:
    """The part of the MessagePack format that these lists use: lists, maps, strings, numbers.

    >>> list(Unpacker(bytes([0x92, 0x81, 0xA1, 0x76, 0x01, 0x92, 0xA1, 0x61, 0xA1, 0x62])).lists())
    [['v', '1'], ['a', 'b']]
    """

    def __init__(self, data: bytes) -> None:
        self._data = data
        self._at = 0

    def lists(self) -> Iterator[list[str]]:
        """The entries of the outer list, each a list; a map as its keys and values in turn."""
        for _ in range(self._count()):
            yield [self._word() for _ in range(self._count())]

    def _count(self) -> int:
        """How many entries follow, from the head of a list or map."""
        head = self._byte()
        if 0x80 <= head < 0x90:
            return 2 * (head & 0x0F)
        if 0x90 <= head < 0xA0:
            return head & 0x0F
        return self._number(">H" if head == 0xDC else ">I")

    def _word(self) -> str:
        """A string; a small number, as in the head of the file, as its digits."""
        head = self._byte()
        if head < 0x80:
            return str(head)
        is_short = 0xA0 <= head < 0xC0
        size = head & 0x1F if is_short else self._number(">B" if head == 0xD9 else ">H")
        start = self._at
        self._at += size
        return self._data[start : self._at].decode("utf-8")

    def _byte(self) -> int:
        self._at += 1
        return self._data[self._at - 1]

    def _number(self, form: str) -> int:
        (value,) = struct.unpack_from(form, self._data, self._at)
        self._at += struct.calcsize(form)
        return int(value)
