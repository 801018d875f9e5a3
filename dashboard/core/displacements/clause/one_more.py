"""One more of the people told of, with a verb of his own: ", and at least one family has left"."""

from __future__ import annotations

from dashboard.core.displacements.sentence.row import Row

_AND = frozenset("and et".split())
_ONE = frozenset("one another une".split())
_SOMEBODY = frozenset("family household person man woman group famille personne".split())
_HAS_GONE = frozenset("is was has had est etait a avait reached fled went left".split())


def opens_with_one(row: Row, index: int) -> bool:
    """Whether one more of them goes on behind a comma, with a verb of his own: "100 are in Katana,
    and at least one family has reached Bukavu", or so many times as many."""
    if opens_with_multiple(row, index):
        return True
    at = index + (row.word(index) in _AND)
    at += 2 * (row.within(at, at + 2) == ["at", "least"])
    behind = range(at + 2, at + 4)
    return (
        row.word(at) in _ONE
        and row.word(at + 1) in _SOMEBODY
        and any(row.word(one) in _HAS_GONE for one in behind)
    )


_MULTIPLES = (
    ["le", "double"], ["le", "triple"], ["twice", "as"], ["twice", "that"], ["twice", "the"],
    ["half", "as"], ["as", "many"], ["three", "times"], ["deux", "fois"], ["trois", "fois"],
    ["autant", "a"], ["autant", "ont"], ["double", "that"],
)  # fmt: skip
#: ", à Mweso, le double", "and twice as many in Mweso"
_MULTIPLE_REACH = 4


def opens_with_multiple(row: Row, index: int) -> bool:
    """Whether behind a stop so many times as many people are told of: "600 are in Kalembe, twice as
    many in Mweso"."""
    near = range(index, min(index + _MULTIPLE_REACH, row.hi - 1))
    return any(row.within(at, at + 2) in _MULTIPLES for at in near)
