"""Parts of people without a figure, named by what sets them apart: "les plus démunis", "une autre".

"Une partie est allée à Sake, une autre à Goma"; "les moins chanceux dorment à Sake"; "the luckier
ones" are left to the words for "some".
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from dashboard.core.displacements.sentence.mover import Mover
from dashboard.core.displacements.sentence.row import Row
from dashboard.core.displacements.words.lexicon import WEEKDAYS
from dashboard.core.quantity.nouns import Counted

#: Parts to which "une autre", "un autre" and "l'autre" are one more.
_PARTS = frozenset(
    "partie groupe moitie vague flot colonne portion tiers part group half wave column".split()
)
#: Before "half", "some", "others" that stand for people: "while half", "By Tuesday most".
BEFORE_PART = WEEKDAYS | frozenset(
    """while whereas said say says that and et tandis que na qu dont but mais where ou si quand
    lorsque""".split()
)
_ONE_MORE = frozenset("un une l the".split())
_WHITHER = frozenset("a au aux en vers pour dans chez to in for towards toward".split())


def is_one_more_part(row: Row, index: int) -> bool:
    """Whether "autre" stands for one more part of the same people, with a place of its own: "une
    partie est allée à Sake, une autre à Goma"."""
    whither = row.word(index + 1) in _WHITHER
    named = any(0 < place.lo - index <= _PLACE_REACH for place in row.places)
    before = row.within(row.lo, index - 1)
    return row.word(index - 1) in _ONE_MORE and whither and named and not _PARTS.isdisjoint(before)


#: "une autre vers la cité de Sake"
_PLACE_REACH = 5


#: "les plus démunis", "les moins chanceux"
_DEGREE = frozenset("plus moins".split())
#: What may stand between them and their verb, and how far off that is.
_BEING = frozenset("ont sont se s etaient avaient auraient seraient".split())
_VERB_REACH = 3


def are_superlatives(words: Sequence[str]) -> bool:
    """Whether words open with people told by a degree: "les plus démunis"."""
    return len(words) > 1 and words[0] == "les" and words[1] in _DEGREE


def superlatives(row: Row, taken: set[int]) -> Iterator[Mover]:
    """People told by what they are more than the others: "Les plus démunis se sont arrêtés à Sake".

    Only where they open a clause and a word of moving follows.
    """
    if _DEGREE.isdisjoint(row.vocabulary):
        return
    for index, word in enumerate(row.within(row.lo, row.hi), row.lo):
        if word not in _DEGREE or row.word(index - 1) != "les" or index + 1 in taken:
            continue
        opens = index - 1 == row.lo or row.starts_with_gap(index - 1)
        if opens and row.word(index + 1).endswith(("s", "x")) and _move_next(row, index + 2):
            yield Mover(index - 1, index + 2, Counted.PERSONS, None, None, rest=True)


_ALL = frozenset("all everyone tous toutes".split())


def is_all_but(row: Row, at: int) -> bool:
    """Whether the figure at a word is of those left out: "all but 200 of them have returned"."""
    return row.word(at - 2) in _ALL and row.word(at - 1) in ("but", "except", "sauf")


def all_but(row: Row) -> Iterator[Mover]:
    """All of those told of without some whom a figure counts, so that nobody knows how many."""
    for item in row.figures:
        if is_all_but(row, item.lo):
            yield Mover(item.lo - 2, item.hi, Counted.BARE, None, None, rest=True)


def _move_next(row: Row, at: int) -> bool:
    verb = next((item for item in row.senses if item.lo >= at), None)
    if verb is None or row.starts_with_gap(at):
        return False
    return verb.lo == at or (row.word(at) in _BEING and verb.lo - at <= _VERB_REACH)
