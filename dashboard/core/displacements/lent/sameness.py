"""Whether the people of a claim are those the sentence before told of, and what it adds to them."""

from __future__ import annotations

from enum import IntEnum

from dashboard.core.displacements.clause.part_ends import ONWARD
from dashboard.core.displacements.clause.reading import Reading
from dashboard.core.displacements.lent.earlier_flights import tells_of_an_earlier_flight
from dashboard.core.displacements.lent.further import opens_with_part
from dashboard.core.displacements.sentence.ends import End
from dashboard.core.displacements.sentence.memory import key_of
from dashboard.core.displacements.sentence.mover import Mover
from dashboard.core.displacements.sentence.row import Row
from dashboard.core.displacements.words.senses import Frame
from dashboard.model import Claim, DisplacementDetail, Measure, Movement, PlaceRole


class Same(IntEnum):
    """Whether the people of a claim are those told of before."""

    NO = 0
    YES = 1
    CAME = 3  # and it only says where they came from
    PAST = 4  # and it only says what they had been through before
    ONLY = 2  # and it adds nothing else: "left for Nyunzu, most of them for Nyunzu town"


def sameness(row: Row, reading: Reading, claim: Claim, *, again: bool, first: bool) -> Same:
    """Whether the people of a reading are those told of before, and whether it adds a place."""
    mover, sense = reading.clause.mover, reading.sense
    named = claim.quantity is not None or any(not item.carried for item in claim.places)
    this = sense is not None and _is_this(row, sense.lo)
    if named and not _ONCE_MORE.isdisjoint(row.within(row.lo, row.hi)) and _has_goal(claim):
        return Same.NO  # "Mercredi, ils sont rentrés. Vendredi, ils ont repris la route de Sake"
    if again or (not named and mover.same and not _are_back(row, reading, claim)):
        return Same.ONLY
    if row.word(mover.lo) in _THOSE and row.within(mover.lo + 1, mover.lo + 3) in _WHO_LEFT:
        return Same.NO  # "The camp has 19,000 people. Those who left went to Sake"
    if _are_who_went_on(row, mover):
        return Same.NO
    if mover.item is None and tells_of_an_earlier_flight(row.within(row.lo, row.hi)):
        return Same.PAST  # "Some of these people had been displaced once before, from Ndalya"
    if this and not named:  # "ce déplacement fait suite aux combats"
        return Same.ONLY
    if _is_told_empty(row, reading, claim):
        return Same.ONLY
    weak = bool(reading.ends) and all(item.end is End.WEAK_ORIGIN for item in reading.ends)
    flees = sense is not None and sense.sense.frame is Frame.FLEE
    if mover.same and weak and flees and claim.quantity is None:
        return Same.ONLY  # "ces personnes ont fui l'avancée des rebelles à Kobu": why, not whence
    origins = {item.role for item in claim.places if not item.carried} == {PlaceRole.ORIGIN}
    comes = origins and sense is not None and sense.sense.frame in (Frame.ARRIVE, Frame.RETURN)
    group = row.within(mover.lo - 1, mover.lo + 1) == ["the", "group"]
    if comes and (mover.same or (mover.item is None and (group or _is_part(row, mover)))):
        return Same.CAME
    most = row.word(mover.lo) in MOST and _is_of_them(row, mover.hi)
    most = most or (row.word(mover.lo) in _MANY and row.word(mover.hi + 1) in _THEM)
    if most and not named:
        return Same.ONLY  # "Most of them left everything behind."
    goals = any(it.role is PlaceRole.DESTINATION and not it.carried for it in claim.places)
    stays = reading.measure is Measure.STOCK  # "Most are in Goma": so are they
    part = not _PART.isdisjoint(row.within(mover.lo - _OF_THESE, mover.lo))
    most_of = most or part
    if most_of and goals and first and not stays:
        return Same.NO  # "800 families left. Most went to Goma": where the others went is open
    return Same(mover.same or this or most)


def is_part_gone_home(
    row: Row, reading: Reading, claim: Claim, left: frozenset[str], *, led: bool
) -> bool:
    """Whether a part of those who fled is told to have come back, which is a movement of its own:
    "6,000 people fled Drodro. Most of them have since returned".

    Not "many are returning", nor, unless the flight ``led`` somewhere or home is among the keys of
    what they ``left``, "were told to leave Rusayo, and most have gone back to Masisi".
    """
    sense, mover = reading.sense, reading.clause.mover
    if sense is None or reading.movement is not Movement.RETURN or not mover.rest or mover.same:
        return False
    came = not _HAVE.isdisjoint(row.within(sense.lo - 1 - _ADVERBS, sense.hi))
    came = came or row.word(sense.lo) in _CAME_BACK
    goals = [item for item in claim.places if item.role is PlaceRole.DESTINATION]
    back = all(item.carried or key_of(item.resolution) in left for item in goals)
    return came and bool(goals) and (led or back)


#: Between an auxiliary and its verb stand so many words: "have all since returned".
_ADVERBS = 2
_CAME_BACK = frozenset("returned came went".split())
_HAVE = frozenset("sont etaient seraient est etait have has had ont a".split())
_THOSE = frozenset("those ceux celles".split())
_WHO_LEFT = (["who", "left"], ["who", "leave"], ["qui", "partent"], ["qui", "quittent"])


#: "those who went further, into Burundi", "ceux qui ont poursuivi jusqu'à Goma": only some did.
_FURTHER = ONWARD | {"farther", "beyond", "loin"}
_WHO = frozenset("who qui".split())
_FURTHER_REACH = 6


def _are_who_went_on(row: Row, mover: Mover) -> bool:
    """Whether of those told of they are only the ones who went on."""
    if row.word(mover.lo) not in _THOSE or row.word(mover.lo + 1) not in _WHO:
        return False
    return not _FURTHER.isdisjoint(row.within(mover.lo + 2, mover.lo + 2 + _FURTHER_REACH))


#: "ils ont repris la route", "they set out once more": another movement of the same people.
_ONCE_MORE = frozenset("repris reprennent reprenaient".split())


def _has_goal(claim: Claim) -> bool:
    return any(it.role is PlaceRole.DESTINATION and not it.carried for it in claim.places)


def _are_back(row: Row, reading: Reading, claim: Claim) -> bool:
    """Whether people are told to be home again, with both ends from before: "Lundi, ils sont partis
    à Sake. Mercredi, ils sont rentrés"; not "ils reviennent la nuit"."""
    sense, detail = reading.sense, claim.detail
    back = isinstance(detail, DisplacementDetail) and detail.movement is Movement.RETURN
    done = sense is not None and not _ARE.isdisjoint(row.within(sense.lo - 1, sense.hi))
    return back and done and len({item.role for item in claim.places}) > 1


_ARE = frozenset("sont etaient seraient have had".split())
_VILLAGES = frozenset("ces these those cette ce".split())


def _is_told_empty(row: Row, reading: Reading, claim: Claim) -> bool:
    """Whether villages that people were just told to have left are only said to be empty now:
    "Ces trois villages sont vidés de leurs habitants"."""
    empty = reading.sense is not None and reading.sense.sense.frame is Frame.EMPTY
    if not empty or claim.quantity is not None or row.word(row.lo) not in _VILLAGES:
        return False
    return bool(claim.places) and all(item.carried for item in claim.places)


def _is_part(row: Row, mover: Mover) -> bool:
    """Whether people are some of those told of: "many", "three out of four"."""
    return row.word(mover.lo) in _MANY or opens_with_part(row.within(row.lo, row.hi))


def _is_this(row: Row, at: int) -> bool:
    """Whether a noun of moving takes up the one told of: "ce mouvement", "ce nouvel afflux"."""
    return row.word(at - 1) in _THIS or (row.word(at - 1) in _NEW and row.word(at - 2) in _THIS)


_NEW = frozenset("nouvel nouveau nouvelle nouveaux enieme new latest fresh massive massif".split())


def _is_of_them(row: Row, at: int) -> bool:
    """Whether "most" stands alone or has "of them", not people of its own behind it."""
    return row.word(at) not in _OF or not _THEM.isdisjoint((row.word(at + 1), row.word(at + 2)))


#: So many words stand between "most" and its people: "la plupart de ces ménages".
_OF_THESE = 3
_MANY = frozenset("many beaucoup uns unes".split())
_OF = frozenset("of des de".split())
_THEM = frozenset("them these eux elles ces entre".split())


_THIS = frozenset("ce cet cette ces this these".split())
#: A part of those told of: "beaucoup de ces déplacés sont allés à Boga".
_PART = frozenset("most majority plupart majorite wengi beaucoup certains certaines nombre".split())
#: These are the people just told of: "800 families left, and most went to".
MOST = frozenset("most majority plupart majorite wengi".split())
