"""Ends of a Swahili movement that what is told beside them turns round: who goes home, and who left
home to get somewhere."""

from __future__ import annotations

from dataclasses import replace

from dashboard.core.displacements.sentence.ends import End, PlacedEnd
from dashboard.core.displacements.sentence.mover import Mover
from dashboard.core.displacements.sentence.row import PlaceItem, Row, verb_at
from dashboard.core.displacements.sentence.sense_items import SenseItem
from dashboard.core.displacements.words.senses import Frame
from dashboard.core.displacements.words.swahili_place_words import (
    LOCATIVES,
    OF,
    OWN_HOMES,
    PASSED,
    THEIRS,
)

#: A verb that says of people who they are: "waliokimbilia Tanzania".
RELATIVE = ("walio", "balio", "zilizo", "aliye", "wanao", "zinazo", "wakiwa")
#: So many words may name the kind of a place before its name.
KIND_REACH = 4


def turned_back(row: Row, found: list[PlacedEnd], sense: SenseItem | None) -> list[PlacedEnd]:
    """The ends of who goes home to where they are from: "wakimbizi kutoka Burundi waliokimbilia
    Tanzania wameanza kurejea nyumbani" go from Tanzania to Burundi."""
    if sense is None or sense.sense.frame not in (Frame.RETURN, Frame.REACH):
        return found
    behind = [one for one in found if one.place.lo > sense.lo and one.end is not End.ORIGIN]
    before = [one for one in found if one.place.lo < sense.lo and one.end is End.ORIGIN]
    hosts = [one for one in before if _is_host_of_relative(row, one.place)]
    homes = [one for one in before if one not in hosts]
    if not hosts or not homes:
        return found
    if behind or sense.sense.frame is Frame.REACH:
        return [one for one in found if one not in homes]
    return [replace(one, end=End.DESTINATION) if one in homes else one for one in found]


def _is_host_of_relative(row: Row, place: PlaceItem) -> bool:
    """Whether a relative clause says that people live at a place: "waliokimbilia Tanzania",
    "walioko nchini Uganda"."""
    for at in range(place.lo - 1, max(row.lo, place.lo - 2 * KIND_REACH) - 1, -1):
        if row.word(at).startswith(RELATIVE):
            return True
        verb = verb_at(row, at)
        if verb is not None and verb.sense.frame is Frame.STAY:
            return row.word(verb.lo - 1).startswith(RELATIVE)  # "waliokuwa wanaishi Kongo"
        if row.word(at) not in PASSED:
            return False
    return False


def reached_from_home(row: Row, found: list[PlacedEnd]) -> list[PlacedEnd]:
    """The ends of who left their homes "na kukimbia Mweso": with their home named, that is where to
    and not what they fled."""
    left = [one for one in found if one.end is End.ORIGIN]
    fled = [one for one in left if _is_fled_from_home(row, one)]
    if len(fled) == len(left):
        return found
    return [replace(one, end=End.DESTINATION) if one in fled else one for one in found]


#: Verbs behind whose people a bare name says where those are or go.
_GOALS = frozenset({Frame.REACH, Frame.ARRIVE, Frame.STAY, Frame.GO, Frame.RELOCATE, Frame.RETURN})


def behind_people(
    row: Row, place: PlaceItem, sense: SenseItem | None, mover: Mover | None
) -> End | None:
    """The end of a name that stands right behind people and has their verb before both: "600 wako
    Oicha na 300 Beni", "imewarudisha watu 3,000 Sake"; None for any other."""
    if sense is None or mover is None or mover.item is None or not _is_behind(row, place, mover):
        return None
    goes = sense.hi <= mover.lo and sense.sense.frame in _GOALS
    return End.DESTINATION if goes and not place.carried else None


def _is_behind(row: Row, place: PlaceItem, mover: Mover) -> bool:
    """Whether a name stands right behind people, or behind where they are from and "in": "watu
    2,500 wa Kalehe mjini Goma"."""
    home = next((one for one in row.places if one.lo == mover.hi + 1), None)
    if home is not None and row.word(mover.hi) in OF and row.word(home.hi) in LOCATIVES:
        return place.lo == home.hi + 1
    return place.lo == mover.hi


def _is_fled_from_home(row: Row, item: PlacedEnd) -> bool:
    """Whether "and flee" behind "their homes" stands before a place: "wameacha nyumba zao na
    kukimbia Mweso"."""
    at = item.place.lo - 1
    while row.word(at) in PASSED or any(one.lo <= at < one.hi for one in row.places):
        at -= 1
    left = row.word(at - 1) == "na" and row.word(at - 2) in THEIRS | OWN_HOMES
    return row.word(at) == "kukimbia" and left
