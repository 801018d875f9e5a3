"""Near-duplicates: articles that are one text, reprinted, shortened or touched up.

Each article gets a sketch of half a kilobyte (MinHash over its three-word runs); two sketches tell
how much two texts share without the texts. Texts that tell one event in words of their own share
nothing here: whether they go back to one source is a question for what they name as their source.
"""

from __future__ import annotations

import base64
import hashlib
import random
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from typing import Any

from dashboard.core import late_patterns as re
from dashboard.core.plain import plain
from dashboard.model import READ_PARTS, Article

#: Words in a run. Three: one word in five changed still leaves half of the runs.
_RUN = 3
#: Hashes in a sketch; the error of a share is about 1 / sqrt(128), nine points at worst.
_HASHES = 128
#: From this share of common runs on, one text is a copy of the other. Unrelated reports of one
#: war share up to 0.03; at 0.25 about one word in five was changed.
COPY_SHARE = 0.25
#: A shorter text that stands in a longer one: this share of its runs, and at least this overall,
#: below which the sketch is too coarse to say.
_CONTAINED_SHARE = 0.6
_CONTAINED_LEAST = 0.1
#: Texts with fewer runs (one or two sentences) are copies only when they are the same.
_FEW_RUNS = 25

_WORD = re.compile(r"\w+")


@dataclass(frozen=True, slots=True, kw_only=True)
class Sketch:
    """What is kept of a text to compare it by.

    Attributes:
        hashes: ``_HASHES`` numbers of 32 bits, as bytes.
        runs: How many different runs of words it has.
    """

    hashes: bytes
    runs: int

    def to_text(self) -> str:
        """The sketch in ASCII, to be kept."""
        return f"{self.runs}:{base64.b85encode(self.hashes).decode()}"

    @staticmethod
    def from_text(text: str) -> Sketch | None:
        """The sketch that was kept; None when the text is none of this version."""
        runs, _, packed = text.partition(":")
        try:
            hashes = base64.b85decode(packed)
        except ValueError:
            return None
        if not runs.isdecimal() or len(hashes) != 4 * _HASHES:
            return None
        return Sketch(hashes=hashes, runs=int(runs))


@dataclass(frozen=True, slots=True, kw_only=True)
class Copy:
    """An article that shares its text with another.

    Attributes:
        article_id: The other article.
        share: How much of the shorter text stands in the longer one, 0 to 1, give or take 0.1.
    """

    article_id: str
    share: float


def sketch_of(article: Article) -> Sketch:
    """The sketch of what an article says; its furniture and biographies do not count.

    MinHash (Broder 1997): of each of 128 hash functions the least value over all runs; the share
    of functions on which two texts agree estimates the share of their runs that is common.
    """
    import numpy as np

    runs = set(_runs(article))
    if not runs:
        return Sketch(hashes=b"\xff" * (4 * _HASHES), runs=0)
    digests = b"".join(_digest(run) for run in runs)
    values = np.frombuffer(digests, dtype="<u4").astype(np.uint64)
    factors, shifts = _hash_functions()
    with np.errstate(over="ignore"):  # arithmetic modulo 2**64 is what is meant
        hashed = (values[:, None] * factors + shifts) >> np.uint64(32)
    least = hashed.min(axis=0).astype("<u4")
    return Sketch(hashes=least.tobytes(), runs=len(runs))


def _digest(run: str) -> bytes:
    return hashlib.blake2b(run.encode("utf-8", "surrogatepass"), digest_size=4).digest()


@lru_cache(maxsize=1)
def _hash_functions() -> tuple[Any, Any]:
    """Factors and shifts of the hash functions (multiply-shift, Dietzfelbinger 1997).

    The same ever after: kept sketches are compared with new ones.
    """
    import numpy as np

    pick = random.Random(20250320)
    factors = [pick.getrandbits(64) | 1 for _ in range(_HASHES)]
    shifts = [pick.getrandbits(64) for _ in range(_HASHES)]
    return np.array(factors, dtype=np.uint64), np.array(shifts, dtype=np.uint64)


def _runs(article: Article) -> Iterator[str]:
    for part in article.parts:
        if part.kind in READ_PARTS:
            words = _WORD.findall(plain(article.text[part.start : part.end]))
            for n in range(max(1, len(words) - _RUN + 1)):
                yield " ".join(words[n : n + _RUN])


class CopyIndex:
    """Sketches side by side, to find the copies of an article as it comes in.

    Every look compares all sketches, which is quick because they are short: 10,000 articles take
    a millisecond, 100,000 about fifteen.
    """

    def __init__(self) -> None:
        self._ids: list[str] = []
        self._rows: dict[str, int] = {}
        self._matrix: Any = None
        self._sizes: Any = None

    def __len__(self) -> int:
        return len(self._ids)

    def __contains__(self, article_id: object) -> bool:
        return article_id in self._rows

    def add(self, article_id: str, sketch: Sketch) -> None:
        """Take in an article; one that is there already stays as it is."""
        if article_id in self._rows:
            return
        import numpy as np

        row = len(self._ids)
        if self._matrix is None:
            self._matrix = np.zeros((64, _HASHES), dtype="<u4")
            self._sizes = np.zeros(64, dtype=np.int64)
        elif row == len(self._matrix):
            self._matrix = np.concatenate([self._matrix, np.zeros_like(self._matrix)])
            self._sizes = np.concatenate([self._sizes, np.zeros_like(self._sizes)])
        self._matrix[row] = np.frombuffer(sketch.hashes, dtype="<u4")
        self._sizes[row] = sketch.runs
        self._ids.append(article_id)
        self._rows[article_id] = row

    def copies_of(self, sketch: Sketch, but: str = "") -> tuple[Copy, ...]:
        """The articles that share their text with this sketch, the closest first.

        Args:
            sketch: Of the article asked about.
            but: An article that is not to be named: itself.
        """
        if not self._ids or not sketch.runs:
            return ()
        import numpy as np

        count = len(self._ids)
        own = np.frombuffer(sketch.hashes, dtype="<u4")
        overall = np.count_nonzero(self._matrix[:count] == own, axis=1) / _HASHES
        sizes = self._sizes[:count]
        shorter = np.maximum(1, np.minimum(sizes, sketch.runs))
        inside = np.minimum(1.0, overall * (sizes + sketch.runs) / ((1 + overall) * shorter))
        alike = overall >= COPY_SHARE
        alike |= (inside >= _CONTAINED_SHARE) & (overall >= _CONTAINED_LEAST)
        alike &= (shorter >= _FEW_RUNS) | (overall == 1.0)
        found = [
            Copy(article_id=self._ids[row], share=round(float(inside[row]), 2))
            for row in np.flatnonzero(alike)
            if self._ids[row] != but
        ]
        return tuple(sorted(found, key=lambda copy: (-copy.share, copy.article_id)))


def copy_groups(articles: Iterable[Article]) -> tuple[tuple[str, ...], ...]:
    """Articles that are one text, as ids: the one published first, then its copies.

    Articles without a copy are in no group; one without a day comes after those with one.
    """
    index = CopyIndex()
    leader: dict[str, str] = {}
    days: dict[str, date] = {}

    def lead(one: str) -> str:
        while leader[one] != one:
            leader[one] = leader[leader[one]]  # of a thousand copies no long chain is left
            one = leader[one]
        return one

    for article in articles:
        sketch = sketch_of(article)
        leader.setdefault(article.id, article.id)
        days[article.id] = article.published or date.max
        for copy in index.copies_of(sketch, but=article.id):
            leader[lead(copy.article_id)] = lead(article.id)
        index.add(article.id, sketch)
    groups: dict[str, list[str]] = {}
    for one in leader:
        groups.setdefault(lead(one), []).append(one)
    return tuple(
        tuple(sorted(group, key=lambda one: days[one]))
        for group in groups.values()
        if len(group) > 1
    )
