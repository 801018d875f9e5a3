"""People told of before, named once more to say whence they came: "The families came from Sake"."""

from __future__ import annotations

from dashboard.core.displacements.sentence.row import Row

_THE = frozenset("the les".split())
_KNOWN = frozenset("families households refugees civilians familles menages refugies".split())
_CAME = (
    ["came", "from"], ["come", "from"], ["are", "from"], ["had", "come", "from"],
    ["came", "mainly", "from"], ["came", "mostly", "from"], ["are", "mainly", "from"],
    ["viennent", "de"], ["viennent", "des"], ["proviennent", "de"], ["proviennent", "des"],
)  # fmt: skip


def came_from(row: Row, index: int) -> bool:
    """Whether a sentence opens with "the families" to say whence those told of came."""
    opens = index == row.lo + 1 and row.word(row.lo) in _THE and row.word(index) in _KNOWN
    return opens and any(form == row.within(index + 1, index + 1 + len(form)) for form in _CAME)
