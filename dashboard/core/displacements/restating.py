"""Two figures for the same people: "6,000 people (1,200 households)", "vingt mille (20 000)"."""

from __future__ import annotations

import re

from dashboard.core.displacements.mover import Mover
from dashboard.core.displacements.row import Row
from dashboard.core.quantity.nouns import Counted


def is_restated(row: Row, first: Mover, second: Mover) -> bool:
    """Whether two figures count the same people: "6,000 people (1,200 households)"."""
    if second.lo < first.hi or _is_written_again(row, first, second):
        return True
    if {first.counted, second.counted} & {Counted.HOUSEHOLDS} and first.counted != second.counted:
        between = row.article.text[row.tokens.ends[first.hi - 1] : row.tokens.starts[second.lo]]
        return _RESTATES.fullmatch(between.strip().lower()) is not None
    return False


def _is_written_again(row: Row, first: Mover, second: Mover) -> bool:
    """Whether a number in words is repeated in digits: "vingt-trois mille huit (23 008)"."""
    if first.quantity is None or second.quantity is None or row.gap(second.lo)[:1] != "(":
        return False
    beside = 0 <= second.lo - first.hi <= 0
    return beside and first.quantity.low == second.quantity.low


#: Between two figures for the same people: "6,000 people (about 1,200 households)", "7 298 ménages,
#: représentant environ 36 490 personnes".
_RESTATES = re.compile(
    r"(?:(?:intern|d[ée]plac|retourn|r[ée]fugi|rapatri)(?:s|es|[ée]e?s),? ?)*"
    r"(?:\(.{0,14}|,? ?(?:(?:divided|grouped|split) (?:in)?to|r[ée]partis?(?:es)? en"
    r"|regroup[ée]e?s en|(?:issue?s|venant|provenant|membres) (?:de|d['’])|appartenant [àa]"
    r"|(?:members|out) of|belonging to|from)(?: (?:about|some|environ|quelque|pr[èe]s de))?"
    r"|,? ?(?:soit.{0,10}|or|ou|about|repr[ée]sentant|representing|comprising|that is)"
    r"(?:,? (?:about|some|environ|quelque|pr[èe]s de))?)"
)
