"""Tables of phrases that are looked for at one word after the other.

Hardly ever does one stand there, so only those are compared that begin, or end, with that word.
"""

from __future__ import annotations

from collections.abc import Iterable

from dashboard.core.displacements.sentence.row import Row

Phrase = tuple[str, ...]


class Phrases:
    """Phrases by the word they begin with; of several at one spot the first of the table counts.

    Args:
        phrases: The table.
        ending: Whether they are looked for by the word they end with.

    >>> way = Phrases([("on", "the", "way"), ("en", "route")])
    >>> way.by_word["en"]
    [('en', 'route')]
    >>> Phrases([("above", "all"), ("notably",)], ending=True).by_word["all"]
    [('above', 'all')]
    """

    def __init__(self, phrases: Iterable[Phrase], *, ending: bool = False) -> None:
        self._ending = ending
        self.by_word: dict[str, list[Phrase]] = {}
        for phrase in phrases:
            self.by_word.setdefault(phrase[-1 if ending else 0], []).append(phrase)

    def at(self, row: Row, index: int) -> Phrase | None:
        """The phrase that begins, or ends, at a word of the sentence; None where none does."""
        for phrase in self.by_word.get(row.word(index), ()):
            start = index - len(phrase) + 1 if self._ending else index
            if tuple(row.within(start, start + len(phrase))) == phrase:
                return phrase
        return None
