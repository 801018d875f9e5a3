"""One article laid out for the recogniser: words, sentences and parts, each looked up by index."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import dataclass, field
from enum import Enum
from itertools import compress

from dashboard.core.gazetteer import Bearing
from dashboard.core.place_sheet import STRENGTH_DEMONYM, STRENGTH_WEAK
from dashboard.core.sentences import sentences
from dashboard.core.spans import Span
from dashboard.core.tokens import Tokens, tokens_of
from dashboard.model import READ_PARTS, Article, Part
from dashboard.model.members import PART_DATELINE

#: Gaps that may lie inside a name: "Nord-Kivu", "N'Djili", "D.R. Congo", a wrapped line.
INNER_GAPS = frozenset(
    [" ", "-", "'", "’", "–", "‑", "\u00a0", "\u202f", "\n", "\r\n", " - ", " – ", ".", "- ", " -"]
)
#: The same without the full stop.
_TOUCHING = INNER_GAPS - {"."}
_SPACES = frozenset([" ", "\u00a0", "\u202f", "\n", "\r\n", "  "])


class Style(Enum):
    """How a sentence uses capitals."""

    NORMAL = "normal"
    TITLE = "every word begins with a capital"
    CAPITALS = "capitals only"


@dataclass(slots=True)
class Found:
    """A gazetteer name found in the text.

    Attributes:
        first: Index of its first word.
        last: One past its last word.
        bearings: The places that bear the name.
        whole_first: First word of the longer name it was cut from ("territoire de Masisi").
        whole_last: One past that name's last word.
    """

    first: int
    last: int
    bearings: tuple[Bearing, ...]
    whole_first: int
    whole_last: int

    @property
    def is_demonym(self) -> bool:
        """Whether the words name a people and no place."""
        return self.bearings[0].strength is STRENGTH_DEMONYM

    @property
    def is_cut(self) -> bool:
        """Whether a longer name was found: the bare words may be weak elsewhere."""
        return self.whole_first < self.first or self.whole_last > self.last

    @property
    def is_weak(self) -> bool:
        """Whether no place bears the name firmly."""
        return self.bearings[0].strength >= STRENGTH_WEAK  # the firmest comes first


#: So many long words at the least show how a sentence uses capitals.
_FEWEST_LONG = 3

#: How many words to each side still count as the same sentence: endless ones stay affordable.
_REACH = 60

#: The page laid out last.
_latest: Page | None = None


@dataclass(slots=True)
class Page:
    """An article's words with what is asked of them again and again.

    Attributes:
        article: The article.
        tokens: Its words.
        sentences: Its sentences.
        has_glue: Whether it holds signs that glue words to addresses: "@", "_", "$".
    """

    article: Article
    tokens: Tokens
    sentences: tuple[Span, ...]
    _sentence_of: list[int]
    _firsts: list[int]
    _lasts: list[int]
    _part_starts: list[int]
    _all_read: bool
    has_glue: bool
    _styles: dict[int, Style] = field(default_factory=dict)
    _small: dict[str, int] | None = None
    _vocabulary: frozenset[str] | None = None

    @classmethod
    def of(cls, article: Article) -> Page:
        """Lay out ``article``; the last one is remembered, for the steps that share it."""
        global _latest
        known = _latest
        if known is not None and known.article is article:
            return known
        spans = sentences(article.text)
        tokens = tokens_of(article.text)
        starts, count = tokens.starts, len(tokens.starts)
        begins = [bisect_left(starts, span.start) for span in spans]
        page = cls(
            article=article,
            tokens=tokens,
            sentences=spans,
            _sentence_of=[],
            _firsts=[],
            _lasts=[],
            _part_starts=[part.start for part in article.parts],
            has_glue="_" in article.text or "@" in article.text or "$" in article.text,
            _all_read=all(part.kind in READ_PARTS for part in article.parts),
        )
        for number, first in enumerate(begins):
            last = begins[number + 1] if number + 1 < len(begins) else count
            page._sentence_of.extend([number] * (last - first))
            page._firsts.extend([first] * (last - first))
            page._lasts.extend([last] * (last - first))
        _latest = page
        return page

    def sentence_at(self, index: int) -> int:
        """Number of the sentence that holds the word at ``index``."""
        return self._sentence_of[index]

    def bounds(self, index: int) -> tuple[int, int]:
        """Indices of the first word and one past the last of the sentence with this word."""
        return self._firsts[index], self._lasts[index]

    def style(self, index: int) -> Style:
        """How the sentence with this word uses capitals."""
        number = self.sentence_at(index)
        known = self._styles.get(number)
        if known is None:
            known = self._styles[number] = self._style_of(number, *self.bounds(index))
        return known

    def _style_of(self, number: int, first: int, last: int) -> Style:
        tokens = self.tokens
        if tokens.capital[first:last].count(True) < 0.7 * _FEWEST_LONG:
            return Style.NORMAL
        has_full_stop = self.article.text[self.sentences[number].end - 1] in ".;"
        long = [
            index
            for index in range(first, last)
            if tokens.ends[index] - tokens.starts[index] > 3 and tokens.words[index].isalpha()
        ]
        capitals = len([index for index in long if tokens.capital[index]])
        if len(long) < _FEWEST_LONG or capitals < 0.7 * len(long):
            return Style.NORMAL
        if self.article.language == "fr" and capitals < len(long) - 1:
            return Style.NORMAL  # French titles are written small: these capitals are names
        shouted = sum(tokens.printed(index).isupper() for index in long)
        if shouted >= 0.7 * len(long):
            return Style.CAPITALS
        return Style.NORMAL if has_full_stop else Style.TITLE

    def left_out(self, index: int) -> Part | None:
        """The part that keeps the word at ``index`` out of the article; None when it is read."""
        if self._all_read:
            return None
        start = self.tokens.starts[index]
        number = bisect_right(self._part_starts, start) - 1
        if number < 0:
            return None
        part = self.article.parts[number]
        return part if start < part.end and part.kind not in READ_PARTS else None

    def in_dateline(self, index: int) -> bool:
        """Whether the word stands in the line that says where the report was written."""
        number = bisect_right(self._part_starts, self.tokens.starts[index]) - 1
        return number >= 0 and self.article.parts[number].kind is PART_DATELINE

    def touches(self, index: int) -> bool:
        """Whether only a space or a hyphen stands before the word at ``index``."""
        return self.tokens.gaps[index] in _TOUCHING

    def spaced(self, index: int) -> bool:
        """Whether only white space stands before the word at ``index``."""
        return self.tokens.gaps[index] in _SPACES

    def before(self, index: int, count: int) -> list[str]:
        """Up to ``count`` folded words of the same sentence before ``index``, nearest last."""
        first = self._firsts[index]
        return self.tokens.words[first if first > index - count else index - count : index]

    def around(self, index: int) -> list[str]:
        """The folded words of the same sentence within reach of ``index``, on both sides."""
        first, last = self._firsts[index], self._lasts[index]
        return self.tokens.words[max(first, index - _REACH) : min(last, index + _REACH)]

    def after(self, index: int, count: int) -> list[str]:
        """Up to ``count`` folded words from ``index`` on, of the sentence of the word before it."""
        last = self._lasts[index - 1]
        return self.tokens.words[index : last if last < index + count else index + count]

    def words(self, first: int, last: int) -> str:
        """The text from the word ``first`` to the word before ``last``, letter for letter."""
        return self.article.text[self.tokens.starts[first] : self.tokens.ends[last - 1]]

    def is_small_before(self, index: int) -> bool:
        """Whether the article prints the same word without a capital before ``index``.

        Only what stands before counts, so that a sentence added behind changes nothing.
        """
        if self._small is None:
            words, capital = self.tokens.words, self.tokens.capital
            last_first = range(len(words) - 1, -1, -1)  # so that the first of a word stays
            self._small = {words[at]: at for at in last_first if not capital[at]}
        return self._small.get(self.tokens.words[index], index) < index

    def capitals(self) -> list[int]:
        """Indices of the words that begin with a capital."""
        return [*compress(range(len(self.tokens.words)), self.tokens.capital)]

    def indices_of(self, words: frozenset[str]) -> list[int]:
        """Indices of these folded words."""
        every = self.tokens.words
        return [*compress(range(len(every)), map(words.__contains__, every))]

    def has_any(self, words: frozenset[str]) -> bool:
        """Whether the article holds any of these folded words."""
        return not words.isdisjoint(self.vocabulary())

    def vocabulary(self) -> frozenset[str]:
        """The article's folded words, each once."""
        if self._vocabulary is None:
            self._vocabulary = frozenset(self.tokens.words)
        return self._vocabulary
