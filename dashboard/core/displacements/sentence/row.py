"""A sentence as a row of words, with its places, its figures and its words of moving marked."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import compress

from dashboard.core.displacements.sentence.sense_items import SenseItem, sense_items
from dashboard.core.quantity.numbers import HEADS, Figure, folded_figures
from dashboard.core.quantity.parted import with_thousands
from dashboard.core.spans import Span
from dashboard.core.tokens import Tokens
from dashboard.model import Article, Resolution


@dataclass(frozen=True, slots=True)
class PlaceItem:
    """A place in the row.

    Attributes:
        lo: Index of its first word.
        hi: One past its last word.
        resolution: What the words resolve to.
        carried: Whether the words ("the village", "there") stand for a place named before.
    """

    lo: int
    hi: int
    resolution: Resolution
    carried: bool = False


@dataclass(frozen=True, slots=True)
class FigureItem:
    """A figure in the row.

    Attributes:
        lo: Index of its first word.
        hi: One past its last word.
        figure: Its bounds and its hedge; offsets are code points of the article.
    """

    lo: int
    hi: int
    figure: Figure


@dataclass(frozen=True, slots=True)
class Row:
    """One sentence; all positions are indices into ``tokens``.

    Attributes:
        article: The article it stands in.
        span: The sentence.
        tokens: The words of the whole article.
        lo: Its first word.
        hi: One past its last.
        places: Its places that are places, in order.
        figures: Its figures, in order.
        senses: Its words of moving, in order.
        vocabulary: Its words, each once: a rule whose words are not among them need not look.
    """

    article: Article
    span: Span
    tokens: Tokens
    lo: int
    hi: int
    places: tuple[PlaceItem, ...]
    figures: tuple[FigureItem, ...]
    senses: tuple[SenseItem, ...]
    vocabulary: frozenset[str]

    def word(self, index: int) -> str:
        """The folded word, or an empty string beyond the sentence."""
        return self.tokens.words[index] if self.lo <= index < self.hi else ""

    def within(self, lo: int, hi: int) -> list[str]:
        """The words from ``lo`` to ``hi`` (exclusive) that stand in the sentence."""
        if hi <= self.lo:
            return []  # a bound below zero would count from the end of the article
        first, last = self.lo, self.hi
        return self.tokens.words[lo if lo > first else first : hi if hi < last else last]

    def gap(self, index: int) -> str:
        """What stands before the word, without spaces; ``.`` at the ends of the sentence."""
        return self.tokens.gaps[index].strip() if self.lo < index < self.hi else "."

    def words_from(self, index: int, count: int) -> list[str]:
        """The words from ``index`` on, with the stops before them as words of their own."""
        words: list[str] = []
        gaps = self.tokens.gaps
        for at in range(index, min(index + count, self.hi)):
            if at > self.lo and gaps[at] != " " and (stop := gaps[at].strip().strip("'’-")):
                words.append(stop)
            words.append(self.tokens.words[at])
        return [*words, "."]

    def starts_with_gap(self, index: int) -> bool:
        """Whether a stop, a comma or a bracket stands before the word."""
        if not self.lo < index < self.hi:
            return True
        gap = self.tokens.gaps[index]
        return gap != " " and bool(gap.strip().strip("'’-\"“”«»"))  # most are one blank


def row_of(
    article: Article,
    folded: str,
    span: Span,
    tokens: Tokens,
    resolutions: Sequence[Resolution],
) -> Row:
    """The row of one sentence.

    Args:
        article: The article.
        folded: Its text, folded.
        span: The sentence.
        tokens: The words of the whole article.
        resolutions: The sentence's own resolutions, in order.
    """
    lo = bisect_left(tokens.starts, span.start)
    hi = bisect_left(tokens.starts, span.end)
    places = tuple(_place_items(tokens, lo, hi, resolutions))
    taken = {index for place in places for index in range(place.lo, place.hi)}
    counts = folded_figures(folded, span.start, span.end, _heads(tokens, lo, hi))
    if article.language == "sw":
        counts = with_thousands(folded, counts)
    figures = tuple(
        item for figure in counts if (item := _figure_item(tokens, figure)) and item.lo not in taken
    )
    taken.update(index for item in figures for index in range(item.lo, item.hi))
    senses = tuple(sense_items(tokens, lo, hi, taken, article.language))
    vocabulary = frozenset(tokens.words[lo:hi])
    return Row(article, span, tokens, lo, hi, places, figures, senses, vocabulary)


def _heads(tokens: Tokens, lo: int, hi: int) -> list[int]:
    """Where the words begin with which a number may begin."""
    return [*compress(tokens.starts[lo:hi], map(_may_begin_number, tokens.words[lo:hi]))]


@lru_cache(maxsize=32_768)
def _may_begin_number(word: str) -> bool:
    return word in HEADS or "0" <= word[:1] <= "9"


def _place_items(
    tokens: Tokens, lo: int, hi: int, resolutions: Sequence[Resolution]
) -> Iterator[PlaceItem]:
    last = lo
    for resolution in resolutions:
        mention = resolution.mention
        first = bisect_left(tokens.ends, mention.start + 1, last, hi)
        end = bisect_left(tokens.starts, mention.end, first, hi)
        if end > first:
            yield PlaceItem(first, end, resolution)
            last = first


def _figure_item(tokens: Tokens, figure: Figure) -> FigureItem | None:
    """The figure with the words it covers; None when it holds no word."""
    lo = bisect_left(tokens.starts, figure.start)
    hi = bisect_left(tokens.starts, figure.end, lo)
    return FigureItem(lo, hi, figure) if hi > lo else None


def in_figures(row: Row) -> set[int]:
    """Where the words of figures stand."""
    return {at for item in row.figures for at in range(item.lo, item.hi)}


def verb_at(row: Row, at: int) -> SenseItem | None:
    """The verb of moving that the word at ``at`` belongs to; None for any other word."""
    return next((one for one in row.senses if one.lo <= at < one.hi), None)
