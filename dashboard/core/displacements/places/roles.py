"""Origin or destination: what the verb and the preposition make of a place together."""

from __future__ import annotations

from collections.abc import Sequence

from dashboard.core.displacements.no_move.refused import end_of_refused
from dashboard.core.displacements.no_move.waylaid import is_of_broken_journey
from dashboard.core.displacements.people.unnamed import describes_nameless
from dashboard.core.displacements.places.apposition import is_nameless_capital
from dashboard.core.displacements.places.beside import is_reached
from dashboard.core.displacements.places.borders import (
    BORDER,
    is_at_border,
    is_border_with,
    is_over_border,
    over_between,
)
from dashboard.core.displacements.places.bystanders import (
    GOALS,
    is_beside,
    is_entered,
    is_forces_goal,
    is_forces_origin,
    is_of_the_source,
    is_told_by,
)
from dashboard.core.displacements.places.earlier import (
    REFUGE_REACH,
    REFUGEES,
    is_earlier,
    is_of_the_others,
)
from dashboard.core.displacements.places.forces_came import fighting_came
from dashboard.core.displacements.places.governors import Governed, is_violence
from dashboard.core.displacements.places.had_been import (
    is_at_closed_camps,
    is_native_place,
    is_where_they_had_been,
    is_where_they_had_come_from,
    seen_there,
    without_round_trips,
)
from dashboard.core.displacements.places.locatives import locative
from dashboard.core.displacements.places.main_clause import is_where_they_are
from dashboard.core.displacements.places.objects import bare
from dashboard.core.displacements.places.of_phrases import with_of
from dashboard.core.displacements.places.other_subjects import (
    belongs_to_others,
    is_of_one_alone,
    is_of_the_trouble_before,
)
from dashboard.core.displacements.places.ranks import COUNTRY, rank
from dashboard.core.displacements.places.settling import settled
from dashboard.core.displacements.places.swahili_ends import swahili_ends
from dashboard.core.displacements.places.taken_in import are_taken_in, is_spread
from dashboard.core.displacements.places.telling_from import tells_from_there
from dashboard.core.displacements.sentence.ends import GOAL_ENDS, NEXT, End, PlacedEnd
from dashboard.core.displacements.sentence.memory import PEOPLE
from dashboard.core.displacements.sentence.mover import Mover
from dashboard.core.displacements.sentence.row import Row
from dashboard.core.displacements.sentence.sense_items import SenseItem
from dashboard.core.displacements.words.place_words import Pull
from dashboard.core.displacements.words.senses import LEAVING, Frame
from dashboard.core.quantity.nouns import Counted
from dashboard.model import Movement


def ends_of(
    row: Row,
    governed: Sequence[Governed],
    sense: SenseItem | None,
    mover: Mover | None,
    lo: int,
    hi: int,
) -> tuple[PlacedEnd, ...]:
    """The ends that the places between words ``lo`` and ``hi`` are for a mover and its verb."""
    if row.article.language == "sw":
        return swahili_ends(row, governed, sense, mover, lo, hi)
    found = []
    for item in governed:
        if lo <= item.place.lo < hi:
            end = _end_here(row, item, sense, mover, lo)
            if end is not None:
                found.append(PlacedEnd(item.place, end, item.place.lo))
    return without_round_trips(settled(row, governed, sense, mover, found))


def _end_here(
    row: Row, item: Governed, sense: SenseItem | None, mover: Mover | None, lo: int
) -> End | None:
    """The end that a place is for people and their verb, whatever the other places are."""
    if sense is not None and item.place.hi <= sense.lo and describes_nameless(row, sense):
        return None
    if is_where_they_had_come_from(row, item, sense, lo):
        return None
    if is_of_broken_journey(row, item.place.lo):
        return None
    if (seen := seen_there(row, item, sense)) is not NEXT:
        return seen
    if sense is not None and is_of_the_others(row, item, sense):
        return None
    end = None if is_of_one_alone(row, item, mover) else _end(row, item, sense, mover, lo)
    if end in GOAL_ENDS and fighting_came(row, item):
        end = End.WEAK_ORIGIN
    if end is End.ORIGIN and is_native_place(row, item, sense):
        end = End.DESTINATION
    if end is End.ORIGIN and sense is not None and sense.sense.frame in _FLIGHTS:
        return end  # "viennent de Buleusa, fuient les combats": "from" says enough
    if end is not None and sense is not None:
        end = _of_what_was(row, item, sense, mover, lo, end)
    if end in GOAL_ENDS and (
        _are_its_people(row, item, sense)
        or is_where_they_had_been(row, item, sense, lo)
        or is_at_closed_camps(row, item)
    ):
        end = End.ORIGIN
    end = end_of_refused(row, item.place, end)
    if end in GOAL_ENDS and (
        _is_of_another_clause(row, item, mover) or _is_before_stop(row, item, mover)
    ):
        return None
    return None if _is_behind_stop(row, item, sense, mover) else end


def _of_what_was(
    row: Row, item: Governed, sense: SenseItem, mover: Mover | None, lo: int, end: End
) -> End | None:
    """The end, turned where its place belongs to what people did before."""
    if not is_earlier(row, item, sense, lo) or _opens_where_they_are(row, item, mover):
        return end
    if end is End.WEAK_ORIGIN and item.pull is Pull.NOTHING:
        return end  # "entered Sake"
    scene = _is_scene(row, item) and not _goes_home(row, sense)
    return None if scene else _TURNED.get(end)


def _opens_where_they_are(row: Row, item: Governed, mover: Mover | None) -> bool:
    """Whether a sentence opens with where its people are now: "Accueillies à Sake, ces familles
    décrivent l'enfer qu'elles viennent de quitter"."""
    if mover is None or item.place.hi > mover.lo:
        return False
    first = next((sense for sense in row.senses if sense.lo == row.lo), None)
    return first is not None and first.sense.frame in (Frame.STAY, Frame.ARRIVE)


_FLIGHTS = (Frame.FLEE, Frame.EVICT)
_WHOSE = frozenset("dont whose".split())
_WHOSE_REACH = 4


def _are_its_people(row: Row, item: Governed, sense: SenseItem | None) -> bool:
    """Whether it is the people of a place who leave, whatever came to it: "the front moved to
    Kaseghe, whose residents fled"."""
    leaves = sense is not None and sense.sense.frame in LEAVING and sense.lo > item.place.hi
    whose = row.word(item.place.hi) in _WHOSE
    people = row.within(item.place.hi + 1, item.place.hi + 1 + _WHOSE_REACH)
    return leaves and whose and not PEOPLE.isdisjoint(people)


#: A goal this near to the start of a sentence is that of its people: "Towards Sake, 300 fled".
_GOAL_FIRST = 2


def _is_of_another_clause(row: Row, item: Governed, mover: Mover | None) -> bool:
    """Whether a goal stands before the people behind another verb than one of moving: "shots were
    heard towards Alimbongo, and 90 families left for Musienene"."""
    if mover is None or mover.item is None or item.pull not in GOALS:
        return False
    behind = item.place.hi <= mover.lo and item.head - row.lo > _GOAL_FIRST
    joined = not _JOINS.isdisjoint(row.within(item.place.hi, mover.lo))
    return behind and joined and not any(one.lo < item.head for one in row.senses)


_JOINS = frozenset("and et while as alors tandis na".split())


def _is_before_stop(row: Row, item: Governed, mover: Mover | None) -> bool:
    """Whether a semicolon parts a place from people behind it, who are not just counted there."""
    if mover is None or mover.counted is Counted.BARE:
        return False
    between = range(item.place.hi, mover.lo + 1)
    return any(row.gap(index)[:1] == ";" for index in between)


def _is_behind_stop(row: Row, item: Governed, sense: SenseItem | None, mover: Mover | None) -> bool:
    """Whether a semicolon and a verb of their own part others' place from people before it:
    "20,000 people have arrived in Mitwaba; the Mission in Goma has sent troops"."""
    if sense is None or mover is None or mover.item is None or item.place.lo < sense.hi:
        return False
    stop = next((at for at in range(sense.hi, item.head + 1) if row.gap(at)[:1] == ";"), None)
    return stop is not None and row.word(stop) in ("the", "a", "le", "la", "un", "une")


def _is_scene(row: Row, item: Governed) -> bool:
    """Whether a place is only where there was violence: "pour échapper aux tueries de Djugu"."""
    of_verb = {at for one in row.senses for at in range(one.lo, one.hi)}  # "taken refuge in Sake"
    before = (at for at in range(item.head - 2, item.head) if at not in of_verb)
    return any(is_violence(row, index) for index in before)


#: "retournent dans leurs localités d'origine", "rentrent chez eux": what they had fled is home.
_HOMEWARD = frozenset("origine origines leurs leur chez their home provenance".split())
_HOMEWARD_REACH = 5


def _goes_home(row: Row, sense: SenseItem) -> bool:
    """Whether people return to what is theirs, and no place behind the verb says where that is."""
    behind = row.within(sense.lo, sense.hi + _HOMEWARD_REACH)
    returns = sense.sense.movement is Movement.RETURN and not _HOMEWARD.isdisjoint(behind)
    return returns and not any(place.lo >= sense.hi for place in row.places)


#: Where returnees had fled to is what they come from now, and the other way round.
_TURNED = {
    End.ORIGIN: End.DESTINATION,
    End.DESTINATION: End.ORIGIN,
    End.TOWARDS: End.ORIGIN,
    End.AREA: End.DESTINATION,
}


def _end(
    row: Row, item: Governed, sense: SenseItem | None, mover: Mover | None, lo: int
) -> End | None:
    """The end that one governed place is; None where it is none of this movement's."""
    frame = sense.sense.frame if sense else None
    if is_nameless_capital(row, item.place):
        return None  # "reached the capital of North Kivu": a town that is not named
    if is_of_the_source(row, item, mover):  # "authorities in Kikoma report that villagers flee"
        told = mover is not None and mover.item is None and frame in LEAVING
        return End.WEAK_ORIGIN if told else None
    if is_beside(row, item, sense) or is_forces_goal(row, item) or is_forces_origin(row, item):
        return None
    if is_entered(row, item):  # "M23 fighters pushed into Uvira, prompting thousands to flee"
        return End.WEAK_ORIGIN
    if sense is not None and (
        is_told_by(row, item, sense) or tells_from_there(row, item, mover, sense)
    ):
        return None
    if sense is not None and belongs_to_others(row, item, sense):
        return None
    if is_over_border(row, item) or is_where_they_are(row, item, sense, mover):
        return End.DESTINATION
    match item.pull:
        case Pull.ORIGIN:
            return None if row.word(item.head - 1) in _FIRED else End.ORIGIN
        case Pull.TOWARDS:
            return End.TOWARDS
        case Pull.DESTINATION:
            return _with_to(row, item, frame)
        case Pull.OF if _are_others_at(row, item):
            return End.DESTINATION if frame is Frame.REACH else bare(row, item, sense)
        case Pull.OF:
            return with_of(row, item, frame)
        case Pull.LOCATIVE:
            found = _with_in(row, item, sense, mover, lo)
            trouble = sense is not None and is_of_the_trouble_before(row, item, sense)
            return End.WEAK_ORIGIN if trouble and found is End.DESTINATION else found
        case Pull.NOTHING:
            return bare(row, item, sense)
        case Pull.VIA:
            return _with_via(row, item, sense)


def _are_others_at(row: Row, item: Governed) -> bool:
    """Whether "d'autres" before a name are people, whose verb was said before: "ont rejoint Yungu,
    d'autres Talama"."""
    others = row.within(item.at, item.place.lo) == ["d", "autres"]
    return others and (row.starts_with_gap(item.at) or row.word(item.at - 1) in ("et", "mais"))


def _with_to(row: Row, item: Governed, frame: Frame | None) -> End | None:
    """ "to Sake", "pour Sake": "for" names only where people head, or what they flee."""
    if row.word(item.at) not in ("for", "pour"):
        return End.DESTINATION
    abroad = rank(item.place) >= COUNTRY and frame is Frame.FLEE
    apart = row.starts_with_gap(item.head)  # "left the area, fearing reprisals, for Sake"
    if is_violence(row, item.head - 1) and not (abroad or apart):
        return End.WEAK_ORIGIN  # "fleeing weekend fighting for the town of Uvira"
    driven = row.word(item.at) == "pour" and frame in (Frame.DISPLACE, Frame.EVICT)
    fits = driven or frame in (Frame.FLEE, Frame.GO, Frame.RELOCATE, None)
    return End.TOWARDS if fits else None


def _with_in(
    row: Row, item: Governed, sense: SenseItem | None, mover: Mover | None, lo: int
) -> End | None:
    """ "in Sake", with what makes it a refuge or only a border before the common reading."""
    frame = sense.sense.frame if sense else None
    if is_at_border(row, item, frame):
        return None
    if _is_behind_home(row, item):
        return End.DESTINATION if sense is not None and sense.lo >= item.place.hi else None
    if frame is Frame.DISPLACE and _comes_from(row, item):
        return End.DESTINATION
    if frame is Frame.FLEE and sense is not None and is_reached(row, item.place, sense):
        return End.DESTINATION
    first = item.head - REFUGE_REACH
    if sense is not None and sense.lo < item.head:
        first = max(first, sense.hi)  # the "refugees" who "fled clashes in Sange" are elsewhere
    refuge = row.within(first, item.head)
    if frame in LEAVING and not REFUGEES.isdisjoint(refuge):
        return End.DESTINATION  # "la fuite de 300 ménages, réfugiés depuis à Kamituga"
    return locative(row, item, sense, mover, lo)


def _with_via(row: Row, item: Governed, sense: SenseItem | None) -> End | None:
    """ "par Sake", "entre Sake et Minova": mostly the way, which is no end."""
    if row.word(item.at) == "par" and are_taken_in(row, item, sense):
        return End.DESTINATION
    if row.word(item.at) == "avec" and is_border_with(row, item):
        return End.DESTINATION
    if row.word(item.at) not in _BETWEEN:
        return None
    if is_spread(row, item, sense):
        return End.DESTINATION
    crossed = row.word(item.at - 1) in BORDER
    return over_between(row, item, sense) if crossed else None


_FROM = frozenset("de d du depuis from".split())


def _comes_from(row: Row, item: Governed) -> bool:
    """Whether the place right before is where people come from: "déplacées de Sake à Goma"."""
    if row.word(item.at) not in ("a", "au", "aux", "to"):
        return False
    return any(one.hi == item.head and row.word(one.lo - 1) in _FROM for one in row.places)


_NATIVES = frozenset("originaires originaire natifs natives ressortissants".split())
_NATIVES_REACH = 12


def _is_behind_home(row: Row, item: Governed) -> bool:
    """Whether a town stands behind where people are from, which no "and" makes one of these:
    "2 000 déplacés originaires de Mungwalu et de Boga, à Komanda, sont réfugiés sur les sites"."""
    if row.word(item.at) not in ("a", "au") or rank(item.place) > 0:
        return False
    if not any(one.hi == item.head for one in row.places):
        return False
    return not _NATIVES.isdisjoint(row.within(item.head - _NATIVES_REACH, item.head))


#: "des bombes en provenance de la colline de Sake": nobody comes from there.
_FIRED = frozenset(
    """bombes bombe obus tirs tir roquettes detonations projectiles missiles fire shells bombs
    rockets drones drone avions shell bomb rocket missile mortars fired launched lobbed shot lances
    lancees largues larguees tires tirees""".split()
)


_BETWEEN = frozenset("between entre ya".split())
