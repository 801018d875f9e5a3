"""Trouble that goes on elsewhere while people leave what is named: "fled Sake as fighting raged in
Karuba", "ont fui Sake après la chute de Karuba"."""

from __future__ import annotations

from collections.abc import Sequence

from dashboard.core.displacements.places.governors import Governed, is_violence
from dashboard.core.displacements.places.ranks import rank
from dashboard.core.displacements.sentence.ends import LEFT_ENDS, End, PlacedEnd
from dashboard.core.displacements.sentence.memory import key_of
from dashboard.core.displacements.sentence.row import Row
from dashboard.core.displacements.sentence.sense_items import SenseItem
from dashboard.core.displacements.words.place_words import Pull, word_set

#: What opens the words that only say when, why or with what people left.
_OPENERS = word_set(
    """as while since during after following when because amid amidst with due owing fearing
    après pendant alors tandis lorsque quand suite cause face avec malgré car redoutant craignant"""
)


def without_trouble_elsewhere(
    row: Row, governed: Sequence[Governed], sense: SenseItem, found: list[PlacedEnd]
) -> list[PlacedEnd]:
    """The ends without a place of what went on when people left, where words before it name what
    they left, no wider than that place."""
    own = [one for one in found if one.end is End.ORIGIN and not one.place.carried]
    if not own or len(found) < 2:
        return found
    pulls = {id(item.place): item.pull for item in governed}
    return [
        one
        for one in found
        if one.place.lo < sense.hi or not _is_beside(row, sense, one, own, pulls)
    ]


def _is_beside(
    row: Row,
    sense: SenseItem,
    one: PlacedEnd,
    own: Sequence[PlacedEnd],
    pulls: dict[int, Pull],
) -> bool:
    """Whether a place stands only in what went on while people left one of their ``own`` places."""
    opener = _opener(row, sense.hi, one.place.lo)
    if opener is None or any(opener <= verb.lo < one.place.lo for verb in row.senses):
        return False
    trouble = one.end in LEFT_ENDS or (
        pulls.get(id(one.place)) is Pull.LOCATIVE
        and any(is_violence(row, at) for at in range(opener, one.place.lo))
    )
    return trouble and any(
        left.place.hi <= opener
        and rank(left.place) <= rank(one.place)
        and key_of(left.place.resolution) != key_of(one.place.resolution)
        for left in own
    )


def _opener(row: Row, lo: int, hi: int) -> int | None:
    """The first word from ``lo`` to ``hi`` that opens other words, or stands behind a semicolon."""
    for at in range(lo, hi):
        joins = row.word(at) == "as" and row.word(at - 1) in _AS_GOES_ON
        if row.gap(at)[:1] == ";" or (
            row.word(at) in _OPENERS and not joins and row.word(at + 1) != "well"
        ):
            return at
    return None


#: "villages such as Sange", "Uvira as well as Sange"
_AS_GOES_ON = word_set("such well much same known")
