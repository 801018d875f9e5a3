"""Where people are who "fled the fighting", once the sentence goes on with its main verb: "families
who fled the fighting lack everything in Sake" are at Sake, and whence they fled is not said."""

from __future__ import annotations

from dashboard.core.displacements.places.governors import Governed, is_violence
from dashboard.core.displacements.sentence.memory import PEOPLE
from dashboard.core.displacements.sentence.mover import Mover
from dashboard.core.displacements.sentence.row import Row
from dashboard.core.displacements.sentence.sense_items import SenseItem
from dashboard.core.displacements.words.lexicon import FORCES
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


def is_where_they_are(
    row: Row, item: Governed, sense: SenseItem | None, mover: Mover | None
) -> bool:
    """Whether a place belongs to what people do who are only called those that fled fighting, or to
    where they are said to lodge.

    Args:
        row: The sentence.
        item: The place with what governs it.
        sense: Their word of moving.
        mover: The people.
    """
    if _is_where_they_lodge(row, item, mover):
        return True
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


#: What says, set in by a comma, where people are now, English beside French.
_LODGED = frozenset(
    """based sheltered lodged housed hosted settled encamped
    bases basees refugies refugiees heberges hebergees loges logees cantonnes cantonnees campes
    campees regroupes regroupees abrites abritees entasses entassees eparpilles eparpillees
    disperses dispersees""".split()
)
#: What may stand before it in place of the comma: "accueillies chez des proches ou hébergées à".
_OR = frozenset("et ou and or actuellement desormais aujourd currently now presently".split())
_SITES = frozenset(
    "camp camps site sites school schools church ecole ecoles eglise eglises paroisse".split()
)
#: So many words behind it a place still says where that is: "basés au site de X en ville de Y".
_LODGED_REACH = 9


def _is_where_they_lodge(row: Row, item: Governed, mover: Mover | None) -> bool:
    """Whether a participle set in behind people, and behind where they came from, says where they
    are now: "10 000 déplacés originaires de Boga et de Tchabi, réfugiés sur le site de Kobonge".

    Rebels of whom the same words tell are based somewhere, too, but in no camp of the displaced.
    """
    if mover is None or item.pull is not Pull.LOCATIVE or mover.hi > item.head:
        return False
    if _are_there_fleeing(row, item, mover):
        return True
    first = max(mover.hi, item.head - _LODGED_REACH)
    at = next((one for one in range(item.head - 1, first - 1, -1) if _parts(row, one)), None)
    if at is None or row.word(at) not in _LODGED:
        return False
    sites = not _SITES.isdisjoint(row.within(at, item.place.lo))
    return sites or FORCES.isdisjoint(row.within(mover.hi, at))


def _parts(row: Row, at: int) -> bool:
    """Whether something new is told from a word on: behind a comma, or by a verb of moving."""
    if row.starts_with_gap(at):
        return True
    if row.word(at) in _LODGED:
        return row.word(at - 1) in _OR
    return any(sense.lo == at for sense in row.senses)


_PRESENT = frozenset("presents presentes present".split())
_FLEEING = frozenset("fuyant fleeing".split())
_NEAR = 3


def _are_there_fleeing(row: Row, item: Governed, mover: Mover) -> bool:
    """Whether people are present where they came to, fleeing something: "10 000 familles présentes
    dans le sud de Lubero fuyant les combats"."""
    there = mover.hi == item.head - 1 and row.word(mover.hi) in _PRESENT
    return there and not _FLEEING.isdisjoint(row.within(item.place.hi, item.place.hi + _NEAR))
