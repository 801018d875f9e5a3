"""A part of a counted whole: "300 of the 3,000 people who fled", "300 of Sake's 3,000 families"."""

from __future__ import annotations

from dashboard.core.displacements.sentence.row import FigureItem, Row
from dashboard.core.quantity.nouns import HOUSEHOLDS, PERSONS
from dashboard.core.quantity.tables import small_number

_OF = frozenset("of des de d kati".split())
#: What may stand between "of" and the whole: an article, an owner, a hedge; names as well.
_BEFORE_WHOLE = frozenset(
    """the a its their those these his her our s some an estimated about around nearly roughly
    approximately more than over almost up to total initial original first last la le les ces ses
    leurs quelque environ pres plus of ya za watu familia kaya wakimbizi""".split()
)
#: What is told as so many out of at most so many is a share.
_SHARED = 100
#: So many words stand there at most.
_REACH = 6


def whole_behind(row: Row, item: FigureItem) -> FigureItem | None:
    """The whole that a figure names a part of; None where no whole stands behind it."""
    of = item.hi + (row.within(item.hi, item.hi + 2) == ["out", "of"])  # "4,000 out of 7,000"
    if row.word(of) not in _OF or row.starts_with_gap(item.hi) or _ends_share(row, item):
        return None
    whole = next((one for one in row.figures if one.lo > item.hi), None)
    if whole is None or whole.lo - item.hi > _REACH or not _is_larger(whole, item):
        return None
    if of > item.hi and (whole.figure.high or 0) <= _SHARED:
        return None  # "seven out of ten households" gives no number
    named = {at for place in row.places for at in range(place.lo, place.hi)}
    between = range(of + 1, whole.lo)
    clear = all(at in named or row.word(at) in _BEFORE_WHOLE for at in between)
    return whole if clear else None


def _ends_share(row: Row, item: FigureItem) -> bool:
    """Whether a figure is what a share is out of: the ten of "seven in ten of the 9,000 people"."""
    at = item.lo - 1 - (row.word(item.lo - 1) in ("every", "of"))
    return row.word(at) in _OUT_OF and small_number(row.word(at - 1)) is not None


_OUT_OF = frozenset("in sur out".split())


def is_whole_of_part(row: Row, item: FigureItem) -> bool:
    """Whether a figure is only the whole of the part named right before it."""
    near = (one for one in row.figures if 0 < item.lo - one.hi <= _REACH)
    return any(whole_behind(row, one) is item for one in near)


def _is_larger(whole: FigureItem, part: FigureItem) -> bool:
    """Whether a whole is no smaller than its part."""
    most = whole.figure.high or whole.figure.low or 0
    return most >= (part.figure.low or part.figure.high or 0)


_COUNTED_NOUNS = PERSONS | HOUSEHOLDS


def is_taken_of(row: Row, item: FigureItem) -> bool:
    """Whether a figure is only the whole of the one before: "1,000 refugees out of 16,475"."""
    if _ends_share(row, item) and row.word(item.hi) in _OF:
        return True
    total = row.within(item.lo - 3, item.lo) == ["a", "total", "of"]
    first = item.lo - 3 * total  # "4,000 out of a total of 7,000"
    out_of = row.within(first - 2, first) == ["out", "of"]
    the = row.word(item.lo - 1) in _THE and not _moved(row, item)
    at = item.lo - 1 - the  # "Sur les 1 500 ménages"
    over = row.word(at) == "sur"
    return out_of or (over and (_has_part(row, item, at) or row.word(at - 1) in _COUNTED_NOUNS))


_THE = frozenset("les ces ses leurs".split())


def _moved(row: Row, item: FigureItem) -> bool:
    """Whether a whole is said to have moved, so that it counts as well: "Sur les 9 000 personnes
    qui ont fui Kobu, 4 000 sont à Iga"."""
    comma = next((at for at in range(item.hi, row.hi) if row.gap(at)[:1] == ","), row.hi)
    return any(item.hi <= one.lo < comma for one in row.senses)


def _has_part(row: Row, item: FigureItem, over: int) -> bool:
    """Whether a part stands close behind a whole, or behind the comma that ends what opens with it:
    "Sur 15 000 personnes qui vivent à Kobu, 5 000 sont des déplacés"."""
    reach = item.hi + _PART_REACH
    if over == row.lo or row.starts_with_gap(over):
        comma = next((at for at in range(item.hi, row.hi) if row.gap(at)[:1] == ","), row.hi)
        reach = max(reach, comma + _BEHIND_COMMA)
    return any(item.hi < other.lo <= reach for other in row.figures)


#: "Sur environ 47 000 déplacés, au moins 40 000 sont": the part stands close behind the whole.
_PART_REACH = 6
#: "…, au niveau de notre organisation nous comptons 5 000 déplacés"
_BEHIND_COMMA = 14
