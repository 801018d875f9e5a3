"""Where people are who "fled the fighting", once the sentence goes on with its main verb: "families
who fled the fighting lack everything in Sake" are at Sake, and whence they fled is not said."""

from __future__ import annotations

from dashboard.core.displacements.places.governors import Governed, is_violence
from dashboard.core.displacements.sentence.memory import PEOPLE
from dashboard.core.displacements.sentence.row import Row
from dashboard.core.displacements.sentence.sense_items import SenseItem
from dashboard.core.displacements.words.place_words import Pull
from dashboard.core.displacements.words.senses import Frame

_WHO = frozenset("who qui that".split())
#: What people in want do, English beside French; their forms in the present and the past.
_MAIN = frozenset(
    """are were have had lack lacked need needed receive received face faced await awaited suffer
    suffered struggle struggled depend depended survive survived risk get got still now continue
    go say said tell told complain complained
    sont etaient ont avaient manquent manquaient attendent attendaient souffrent souffraient
    peinent peinaient recoivent recevaient survivent survivaient dependent risquent croupissent
    reclament demandent disent racontent continuent restent demeurent""".split()
)
#: Between "who" and its verb stand auxiliaries: "who had fled", "qui ont dû fuir".
_RELATIVE_REACH = 4


def is_where_they_are(row: Row, item: Governed, sense: SenseItem | None) -> bool:
    """Whether a place belongs to what people do who are only called those that fled fighting.

    Args:
        row: The sentence.
        item: The place with what governs it.
        sense: Their word of moving.
    """
    if sense is None or item.pull is not Pull.LOCATIVE:
        return False
    if _tell_of_themselves(row, item, sense):
        return True
    if sense.sense.frame is not Frame.FLEE:
        return False
    if item.place.lo < sense.hi or _WHO.isdisjoint(
        row.within(max(row.lo, sense.lo - _RELATIVE_REACH), sense.lo)
    ):
        return False
    main = next((at for at in range(sense.hi, item.head) if _is_main(row, at)), None)
    if main is None or any(place.lo < main for place in row.places if place.lo >= sense.hi):
        return False  # "who fled fighting in Masisi lack everything in Sake" has its origin
    fought = [at for at in range(sense.hi, main) if is_violence(row, at)]
    return bool(fought) and not any(is_violence(row, at) for at in range(main, item.head))


_TELL = frozenset("said say says told tell recounted disent racontent expliquent affirment".split())
_TOLD = frozenset("dit raconte explique affirme declare relate".split())
_THEY = frozenset("they ils elles avoir etre having on".split())
#: Between a verb of telling and "they" stands to whom: "told reporters that they had fled".
_THEY_REACH = 5
_OF_THEMSELVES = (Frame.FLEE, Frame.GO, Frame.EVICT)


def _tell_of_themselves(row: Row, item: Governed, sense: SenseItem) -> bool:
    """Whether people at a place tell how they came: "Displaced people in Beni said they had walked
    from Mangina" are in Beni."""
    at = item.place.hi
    at += row.word(at) in ("ont", "have", "had")
    telling = row.word(at) in _TELL or (at > item.place.hi and row.word(at) in _TOLD)
    if not telling or row.word(item.head - 1) not in PEOPLE:
        return False
    they = not _THEY.isdisjoint(row.within(at + 1, at + 1 + _THEY_REACH))
    they = they and PEOPLE.isdisjoint(row.within(at + 1, sense.lo))  # not "they saw 300 people"
    return they and sense.lo > at and sense.sense.frame in _OF_THEMSELVES


def _is_main(row: Row, at: int) -> bool:
    return row.word(at) in _MAIN and row.word(at - 1) not in _WHO
