"""Tables of phrases that are looked for at one word after the other.

Hardly ever does one stand there, so only those are compared that begin, or end, with that word.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from dashboard.core.displacements.sentence.row import Row

Phrase = tuple[str, ...]


class Phrases:
    """Phrases by the word they begin with; of several at one spot the first of the table counts.

    >>> way = Phrases([("on", "the", "way"), ("en", "route")])
    >>> way.by_first["en"]
    [('en', 'route')]
    """

    def __init__(self, phrases: Iterable[Phrase]) -> None:
        self.by_first: dict[str, list[Phrase]] = {}
        for phrase in phrases:
            self.by_first.setdefault(phrase[0], []).append(phrase)

    def at(self, row: Row, index: int) -> Phrase | None:
        """The phrase that begins at a word of the sentence; None where none does."""
        for phrase in self.by_first.get(row.word(index), ()):
            if tuple(row.within(index, index + len(phrase))) == phrase:
                return phrase
        return None


class EndingPhrases:
    """The same by the word they end with.

    >>> EndingPhrases([("above", "all"), ("notably",)]).by_last["all"]
    [('above', 'all')]
    """

    def __init__(self, phrases: Iterable[Phrase]) -> None:
        by_last: dict[str, list[Phrase]] = {}
        for phrase in phrases:
            by_last.setdefault(phrase[-1], []).append(phrase)
        self.by_last: Mapping[str, list[Phrase]] = by_last

    def at(self, row: Row, index: int) -> Phrase | None:
        """The phrase that ends at a word of the sentence; None where none does."""
        for phrase in self.by_last.get(row.word(index), ()):
            if tuple(row.within(index - len(phrase) + 1, index + 1)) == phrase:
                return phrase
        return None
