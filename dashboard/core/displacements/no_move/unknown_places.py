"""People told to move from or live at a place that no list knows: "300 ménages venus de Kitura"."""

from __future__ import annotations

from dashboard.core.displacements.sentence.mover import Mover
from dashboard.core.displacements.sentence.row import Row
from dashboard.core.displacements.sentence.sense_items import SenseItem
from dashboard.core.displacements.words.lexicon import FORCES, RECENT
from dashboard.core.displacements.words.senses import Frame
from dashboard.core.quantity.nouns import Counted

_ENDS = frozenset("de d du des from vers towards".split())
#: What the names of organisations begin with: "300 people left Médecins Sans Frontières".
_ORGANISATIONS = frozenset(
    """medecins doctors croix red caritas action save norwegian danish world international oxfam
    concern mercy secours handicap aide solidarites union mouvement alliance parti party front
    eglise church government gouvernement assemblee""".split()
)
_NO_NAMES = FORCES | RECENT | _ORGANISATIONS
_MOVES = frozenset({Frame.FLEE, Frame.ARRIVE, Frame.GO, Frame.REACH})


def names_unknown(row: Row, mover: Mover, sense: SenseItem) -> bool:
    """Whether a verb of moving right behind people has a place behind it that no list knows: "300
    ménages venus de Kiturubondo", "300 ménages ont quitté Kiturubondo"; or such a place is said to
    host households."""
    if sense.sense.frame is Frame.HOST and mover.counted is Counted.HOUSEHOLDS:
        return sense.hi <= mover.lo and _is_name(row, sense.lo - 1 - _has_auxiliary(row, sense))
    if not 0 <= sense.lo - mover.hi <= 2 or sense.sense.frame not in _MOVES:
        return False
    behind = row.word(sense.hi) in _ENDS
    at = sense.hi + behind
    named = behind or sense.sense.frame is Frame.FLEE
    return named and not row.starts_with_gap(at) and _is_name(row, at)


def _is_name(row: Row, at: int) -> bool:
    """Whether a word is written as a name and is no day, no force and no organisation."""
    capital = row.lo <= at < row.hi and row.tokens.capital[at]
    if not capital or row.word(at) in _NO_NAMES:
        return False
    printed = row.article.text[row.tokens.starts[at] : row.tokens.ends[at]]
    return not (printed.isupper() and len(printed) > 1)  # "UNICEF has sheltered 300 families"


def _has_auxiliary(row: Row, sense: SenseItem) -> bool:
    return row.word(sense.lo - 1) in ("a", "ont", "has", "have", "had", "avait")
