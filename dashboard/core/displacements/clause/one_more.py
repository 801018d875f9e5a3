"""One more of the people told of, with a verb of his own: ", and at least one family has left"."""

from __future__ import annotations

from dashboard.core.displacements.sentence.row import Row

_AND = frozenset("and et".split())
_ONE = frozenset("one another une".split())
_SOMEBODY = frozenset("family household person man woman group famille personne".split())
_HAS_GONE = frozenset("is was has had est etait a avait reached fled went left".split())


def opens_with_one(row: Row, index: int) -> bool:
    """Whether one more of them goes on behind a comma, with a verb of his own: "100 are in Katana,
    and at least one family has reached Bukavu"."""
    at = index + (row.word(index) in _AND)
    at += 2 * (row.within(at, at + 2) == ["at", "least"])
    behind = range(at + 2, at + 4)
    return (
        row.word(at) in _ONE
        and row.word(at + 1) in _SOMEBODY
        and any(row.word(one) in _HAS_GONE for one in behind)
    )
