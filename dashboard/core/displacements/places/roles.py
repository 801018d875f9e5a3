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
    is_entered,
    is_forces_goal,
    is_forces_origin,
    is_of_the_source,
    is_told_by,
)
from dashboard.core.displacements.places.forces_came import fighting_came
from dashboard.core.displacements.places.governors import Governed, is_violence
from dashboard.core.displacements.places.had_been import (
    had_spent_time_there,
    is_at_closed_camps,
    is_native_place,
    is_quoted_before,
    is_reception,
    is_where_they_had_been,
    is_where_they_had_come_from,
    without_round_trips,
)
from dashboard.core.displacements.places.locatives import TO, locative, sense_ending_at
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
from dashboard.core.displacements.sentence.ends import End, PlacedEnd
from dashboard.core.displacements.sentence.memory import PEOPLE
from dashboard.core.displacements.sentence.mover import Mover
from dashboard.core.displacements.sentence.row import Row
from dashboard.core.displacements.sentence.sense_items import SenseItem
from dashboard.core.displacements.words.place_words import Pull
from dashboard.core.displacements.words.senses import LEAVING, Frame
from dashboard.core.french_classes import COUNTS, SEES, participles_of
from dashboard.core.quantity.nouns import RETURNED, Counted
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
    end = None if is_of_one_alone(row, item, mover) else _end(row, item, sense, mover, lo)
    if end in _REACHED and fighting_came(row, item):
        end = End.WEAK_ORIGIN
    if end is End.ORIGIN and is_native_place(row, item, sense):
        end = End.DESTINATION
    if end is End.ORIGIN and sense is not None and sense.sense.frame in _FLIGHTS:
        return end  # "viennent de Buleusa, fuient les combats": "from" says enough
    if end is not None and sense is not None:
        end = _of_what_was(row, item, sense, mover, lo, end)
    if end in _REACHED and (
        _are_its_people(row, item, sense)
        or is_where_they_had_been(row, item, sense, lo)
        or is_at_closed_camps(row, item)
    ):
        end = End.ORIGIN
    end = end_of_refused(row, item.place, end)
    if end in _REACHED and (
        _is_of_another_clause(row, item, mover) or _is_before_stop(row, item, mover)
    ):
        return None
    return None if _is_behind_stop(row, item, sense, mover) else end


def _of_what_was(
    row: Row, item: Governed, sense: SenseItem, mover: Mover | None, lo: int, end: End
) -> End | None:
    """The end, turned where its place belongs to what people did before."""
    if not _is_earlier(row, item, sense, lo) or _opens_where_they_are(row, item, mover):
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


_REACHED = frozenset({End.DESTINATION, End.TOWARDS})
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


def _is_earlier(row: Row, item: Governed, sense: SenseItem, lo: int) -> bool:
    """Whether a place belongs to what people did before: "who had slept in Sake went home", "people
    living in the Drodro site fled again"."""
    if item.place.lo >= sense.lo:
        returns = sense.sense.movement is Movement.RETURN
        return (returns or _are_moved_on(row, item, sense)) and _had_fled_to(row, item, sense)
    were = row.within(item.head - _REFUGE_REACH, item.head)
    if sense.sense.movement is Movement.RETURN and not _REFUGEES.isdisjoint(were):
        return True  # "la population, un moment réfugiée en Ouganda, est revenue"
    earlier = [other for other in row.senses if lo <= other.lo < item.place.lo]
    if not earlier or is_quoted_before(row, earlier[-1], item):
        return False
    if sense.sense.frame in (Frame.FLEE, Frame.EVICT, Frame.EMPTY):
        before = earlier[-1].sense.frame in (Frame.STAY, Frame.ARRIVE)
        before = before or _who_had_returned(row, earlier[-1], sense)
        return before and not _names_origin(row, sense)
    stayed = earlier[-1].sense.frame is Frame.STAY and item.pull is Pull.LOCATIVE
    until_now = stayed and not _UNTIL_NOW.isdisjoint(row.within(earlier[-1].lo - 4, earlier[-1].lo))
    if until_now and sense.sense.frame in (Frame.GO, Frame.REACH, Frame.FLEE, Frame.EVICT):
        return True  # "qui étaient jusque-là enregistrées à Goma se sont dispersées"
    if sense.sense.frame in (Frame.GO, Frame.REACH):
        frame, word = earlier[-1].sense.frame, row.word(earlier[-1].lo)
        lived = (
            frame in (Frame.STAY, Frame.ARRIVE) and word not in _REPORTED and word not in _ARRIVALS
        )
        return lived and item.pull is Pull.LOCATIVE and _goes_to_place(row, sense)
    lived = earlier[-1].sense.frame is Frame.STAY and row.word(earlier[-1].lo).endswith("s")
    returns = sense.sense.movement is Movement.RETURN
    returns = returns and (lived or not _names_goal(row, sense))
    return returns and earlier[-1].sense.movement in (Movement.FLIGHT, Movement.RELOCATION)


def _who_had_returned(row: Row, earlier: SenseItem, sense: SenseItem) -> bool:
    """Whether people who flee had come home before: "refugees who returned to Sake have started
    fleeing back to Uganda"."""
    if earlier.sense.frame is not Frame.RETURN:
        return False
    if row.word(sense.hi) == "again" and "but" in row.within(earlier.hi, sense.lo):
        return True  # "returned to Sake over the weekend, but have had to flee again"
    return row.word(earlier.lo - 1) in _WHO and not _HAVE.isdisjoint(
        row.within(sense.lo - _AUXILIARY_REACH, sense.lo)
    )


_HAVE = frozenset("have has had are were again ont".split())
_AUXILIARY_REACH = 3


def _are_moved_on(row: Row, item: Governed, sense: SenseItem) -> bool:
    """Whether people are moved on from where a relative clause says that they fled: "has moved 300
    people who had fled to Nkondo to Kyangwali"."""
    if sense.sense.frame is not Frame.RELOCATE:
        return False
    who = not _WHO.isdisjoint(row.within(sense.hi, item.place.lo))
    return who and any(
        place.lo > item.place.hi and row.word(place.lo - 1) in _ONWARD for place in row.places
    )


_WHO = frozenset("who qui".split())
_ONWARD = frozenset("to vers a au into".split())
_UNTIL_NOW = frozenset("jusque jusqu auparavant naguere previously formerly hitherto".split())
_ANDS = frozenset("and et na then puis".split())
_FLIGHTS = (Frame.FLEE, Frame.EVICT)
#: "réfugiées jusque-là à Sake", "an exile in Goma"
_REFUGE_REACH = 3
_REFUGEES = frozenset("refugies refugiees refugie refugiee refugees exile exil".split())


_REPORTED = participles_of(COUNTS, SEES) | {"registered", "recorded", "counted"}


def _had_fled_to(row: Row, item: Governed, sense: SenseItem) -> bool:
    """ "has sent back 640 people who had sought refuge in Rubavu"."""
    if item.pull is Pull.TOWARDS and _had_gone_before(row, item):
        return True  # "sont rentrés à Sake après avoir fui vers Goma"
    if item.pull in (Pull.TOWARDS, Pull.ORIGIN) or row.word(sense.lo) in RETURNED:
        return False
    if had_spent_time_there(row, item, sense):
        return True
    if not _WHO.isdisjoint(row.within(sense.lo - 2, sense.lo)) and item.pull is Pull.LOCATIVE:
        return False  # "people who have returned from Goma live in Sake"
    fled = (Frame.FLEE, Frame.ARRIVE, Frame.STAY)
    return any(
        sense.hi <= other.lo < item.place.lo
        and other.sense.frame in fled
        and row.word(other.lo) not in _REPORTED  # "un retour est signalé à Sake"
        and not is_reception(row, other)
        and not (other.lo == sense.hi and row.word(other.lo) in _WITHIN)
        and _ANDS.isdisjoint(row.within(other.lo - 2, other.lo))  # "came home and settled in"
        for other in row.senses
    ) or (
        not _REFUGEES.isdisjoint(
            row.within(max(item.head - _REFUGE_REACH, sense.hi, _last_named(row, item)), item.head)
        )  # not "300 réfugiés sont rentrés dans"
        and not _are_returning(row, item, sense)
    )


#: "sont de retour dans des familles d'accueil à Sake": there they are now.
_WITHIN = frozenset("dans chez".split())


def _last_named(row: Row, item: Governed) -> int:
    """One past the place before another: "returns of refugees from Rwanda to Masisi" has said of
    Rwanda that the refugees were there."""
    return max((one.hi for one in row.places if one.hi <= item.head), default=row.lo)


def _are_returning(row: Row, item: Governed, sense: SenseItem) -> bool:
    """Whether refugees with their number are who come back: "le retour de 300 réfugiés à Sake"."""
    at = next((at for at in range(item.head - 1, sense.hi, -1) if row.word(at) in _REFUGEES), 0)
    if row.word(sense.lo).startswith(("rapatri", "ramen", "retourn", "renvoy")) and (
        row.word(at - 1).isdigit() or row.word(at - 1) in ("de", "des", "les", "ces")
    ):
        return True  # "a rapatrié 300 réfugiés de Goma à Sake"
    counted = next((one for one in row.figures if one.hi <= item.head <= one.hi + 2), None)
    near = counted is not None and 0 <= counted.lo - sense.hi <= _OBJECT_REACH
    noun = row.word(sense.lo).startswith(("retour", "rapatri", "return"))
    return near and noun and row.word(item.head - 1) in _REFUGEES


def _had_gone_before(row: Row, item: Governed) -> bool:
    """Whether right before a goal stands that people had gone there earlier."""
    verb = sense_ending_at(row, item.head - 1)
    before = row.within(verb.lo - 3, verb.lo) if verb is not None else []
    return not _EARLIER.isdisjoint(before)


_EARLIER = frozenset("avoir etre avaient etaient having had".split())


#: Between a verb of fleeing and the place that is fled stand few words.
_OBJECT_REACH = 5


def _names_origin(row: Row, sense: SenseItem) -> bool:
    """Whether a flight says whence: "arrived in Ishasha, say they fled the North Kivu region"; then
    the place before it is where people are."""
    return any(
        sense.hi <= place.lo <= sense.hi + _OBJECT_REACH
        and _ELSEWHERE.isdisjoint(row.within(sense.hi, place.lo))
        for place in row.places
    )


_ELSEWHERE = TO | frozenset("for again pour nouveau a au in en across on".split())


def _names_goal(row: Row, sense: SenseItem) -> bool:
    """Whether a place stands right behind "to" after a return: where people go back to is said."""
    return any(
        sense.hi <= place.lo <= sense.hi + _GOAL_REACH
        and not TO.isdisjoint(row.word(at) for at in range(sense.hi, place.lo))
        for place in row.places
    )


_GOAL_REACH = 5
#: "Most of the arrivals in Uganda have crossed at Bunagana": they did not leave Uganda.
_ARRIVALS = frozenset("arrivals arrival arrivees arrivee newcomers afflux influx vague".split())


def _goes_to_place(row: Row, sense: SenseItem) -> bool:
    """Whether a place stands right behind a verb of going, as its goal."""
    return any(
        sense.hi <= place.lo <= sense.hi + _GOAL_REACH
        and _WHENCE.isdisjoint(row.within(sense.hi, place.lo))
        for place in row.places
    )


_WHENCE = frozenset("from depuis provenance".split())


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
    if is_forces_goal(row, item) or is_forces_origin(row, item):
        return None
    if is_entered(row, item):  # "M23 fighters pushed into Uvira, prompting thousands to flee"
        return End.WEAK_ORIGIN
    if sense is not None and (
        is_told_by(row, item, sense) or tells_from_there(row, item, mover, sense)
    ):
        return None
    if sense is not None and belongs_to_others(row, item, sense):
        return None
    if is_over_border(row, item) or is_where_they_are(row, item, sense):
        return End.DESTINATION
    match item.pull:
        case Pull.ORIGIN:
            return None if row.word(item.head - 1) in _FIRED else End.ORIGIN
        case Pull.TOWARDS:
            return End.TOWARDS
        case Pull.DESTINATION:
            return _with_to(row, item, frame)
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
    if frame is Frame.DISPLACE and _comes_from(row, item):
        return End.DESTINATION
    if frame is Frame.FLEE and sense is not None and is_reached(row, item.place, sense):
        return End.DESTINATION
    first = item.head - _REFUGE_REACH
    if sense is not None and sense.lo < item.head:
        first = max(first, sense.hi)  # the "refugees" who "fled clashes in Sange" are elsewhere
    refuge = row.within(first, item.head)
    if frame in LEAVING and not _REFUGEES.isdisjoint(refuge):
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


#: "des bombes en provenance de la colline de Sake": nobody comes from there.
_FIRED = frozenset(
    """bombes bombe obus tirs tir roquettes detonations projectiles missiles fire shells bombs
    rockets drones drone avions shell bomb rocket missile mortars fired launched lobbed shot lances
    lancees largues larguees tires tirees""".split()
)


_BETWEEN = frozenset("between entre ya".split())
