"""Places of what people did before: "who had slept in Sake went home", "people living in the Drodro
site fled again"."""

from __future__ import annotations

from dashboard.core.displacements.places.goals_before import is_where
from dashboard.core.displacements.places.governors import Governed
from dashboard.core.displacements.places.had_been import (
    HAD,
    had_spent_time_there,
    is_quoted_before,
    is_reception,
)
from dashboard.core.displacements.places.locatives import TO, sense_ending_at
from dashboard.core.displacements.sentence.memory import PEOPLE
from dashboard.core.displacements.sentence.row import Row
from dashboard.core.displacements.sentence.sense_items import SenseItem
from dashboard.core.displacements.words.place_words import Pull
from dashboard.core.displacements.words.senses import Frame
from dashboard.core.french_classes import COUNTS, SEES, participles_of
from dashboard.core.quantity.nouns import RETURNED
from dashboard.model import Movement


def is_earlier(row: Row, item: Governed, sense: SenseItem, lo: int) -> bool:
    """Whether a place belongs to what people did before: "who had slept in Sake went home", "people
    living in the Drodro site fled again"."""
    if item.place.lo >= sense.lo:
        returns = sense.sense.movement is Movement.RETURN
        return (returns or _are_moved_on(row, item, sense)) and _had_fled_to(row, item, sense)
    were = row.within(item.head - REFUGE_REACH, item.head)
    if sense.sense.movement is Movement.RETURN and not REFUGEES.isdisjoint(were):
        return True  # "la population, un moment réfugiée en Ouganda, est revenue"
    earlier = [
        other
        for other in row.senses
        if lo <= other.lo < item.place.lo and row.word(other.lo - 1) not in _NEWLY
    ]
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
        lived = frame in _WERE_THERE and word not in _REPORTED and word not in _ARRIVALS
        return lived and item.pull is Pull.LOCATIVE and _goes_to_place(row, sense)
    lived = earlier[-1].sense.frame is Frame.STAY and row.word(earlier[-1].lo).endswith("s")
    returns = sense.sense.movement is Movement.RETURN
    returns = returns and (lived or not _names_goal(row, sense))
    returns = returns and not _leaves_for_home(row, earlier[-1], sense)
    return returns and earlier[-1].sense.movement in (Movement.FLIGHT, Movement.RELOCATION)


#: "à Manono, aucun nouveau venu n'a été signalé": a name for people, no verb.
_NEWLY = frozenset("nouveau nouveaux nouvelle nouvelles newly new".split())
#: "returned home", "sont rentrées chez elles": home is elsewhere.
_HOME = frozenset("home homes chez".split())
_AND_REACH = 3


def _leaves_for_home(row: Row, earlier: SenseItem, sense: SenseItem) -> bool:
    """Whether leaving a place is the first step home: "3,000 people left Goma and returned home";
    not "who left Goma in May have returned home"."""
    if earlier.sense.frame is not Frame.FLEE or earlier.sense.strong:
        return False
    homeward = not _HOME.isdisjoint(row.within(sense.lo, sense.hi + 2))
    joined = not _ANDS.isdisjoint(row.within(sense.lo - _AND_REACH, sense.lo))
    return homeward and joined and _WHO.isdisjoint(row.within(earlier.lo - _AND_REACH, earlier.lo))


_WERE_THERE = (Frame.STAY, Frame.ARRIVE, Frame.RETURN)


def _who_had_returned(row: Row, earlier: SenseItem, sense: SenseItem) -> bool:
    """Whether people who flee had come home before: "refugees who returned to Sake have started
    fleeing back to Uganda"."""
    if earlier.sense.frame is not Frame.RETURN:
        return False
    between = row.within(earlier.hi, sense.lo)
    if not _BUT.isdisjoint(between) and PEOPLE.isdisjoint(between):
        return True  # "returned to Sake over the weekend, but have had to flee again"
    return row.word(earlier.lo - 1) in _WHO and not _HAVE.isdisjoint(
        row.within(sense.lo - _AUXILIARY_REACH, sense.lo)
    )


_BUT = frozenset("but mais".split())
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
#: "réfugiées jusque-là à Sake", "an exile in Goma"
REFUGE_REACH = 3
REFUGEES = frozenset("refugies refugiees refugie refugiee refugees exile exil".split())


_REPORTED = participles_of(COUNTS, SEES) | {"registered", "recorded", "counted"}


def _had_fled_to(row: Row, item: Governed, sense: SenseItem) -> bool:
    """ "has sent back 640 people who had sought refuge in Rubavu"."""
    if item.pull is Pull.TOWARDS and _had_gone_before(row, item):
        return True  # "sont rentrés à Sake après avoir fui vers Goma"
    if item.pull in (Pull.TOWARDS, Pull.ORIGIN) or row.word(sense.lo) in RETURNED:
        return False
    if _is_where_they_had_fled(row, item, sense) or _who_had_gone_there(row, item, sense):
        return True
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
        not REFUGEES.isdisjoint(
            row.within(max(item.head - REFUGE_REACH, sense.hi, _last_named(row, item)), item.head)
        )  # not "300 réfugiés sont rentrés dans"
        and not _are_returning(row, item, sense)
    )


_REFUGE = frozenset({Frame.ARRIVE, Frame.STAY, Frame.GO})
#: Between "où" or "qui" and the verb stand "elles s'étaient", "they had all".
_HAD_REACH = 5


def _is_where_they_had_fled(row: Row, item: Governed, sense: SenseItem) -> bool:
    """Whether a relative clause behind a place says that people had fled there: "regagnent Sake,
    car les combats se rapprochent de Goma, où elles s'étaient réfugiées"."""
    at = item.place.hi
    goal = item.head <= sense.hi + 1  # "sont rentrés à Sake, où ils avaient été installés"
    return (
        not goal
        and row.word(at) in ("ou", "where")
        and any(
            at < one.lo <= at + _HAD_REACH
            and one.sense.frame in _REFUGE
            and not HAD.isdisjoint(row.within(at, one.hi))
            for one in row.senses
        )
    )


def _who_had_gone_there(row: Row, item: Governed, sense: SenseItem) -> bool:
    """Whether a relative clause before a place says that returning people had gone there: "le
    retour touche aussi les personnes qui s'étaient déplacées dans Sake"."""
    verb = next((one for one in reversed(row.senses) if one.hi <= item.place.lo), None)
    if verb is None or verb.lo < sense.hi or verb.sense.frame is not Frame.GO:
        return False
    if any(verb.hi <= one.lo and one.hi <= item.head for one in row.places):
        return False
    before = row.within(verb.lo - 2, verb.hi)
    return not _WHO.isdisjoint(before) and not (HAD | {"sont"}).isdisjoint(before)


#: "sont de retour dans des familles d'accueil à Sake": there they are now.
_WITHIN = frozenset("dans chez".split())


def _last_named(row: Row, item: Governed) -> int:
    """One past the place before another: "returns of refugees from Rwanda to Masisi" has said of
    Rwanda that the refugees were there."""
    return max((one.hi for one in row.places if one.hi <= item.head), default=row.lo)


def _are_returning(row: Row, item: Governed, sense: SenseItem) -> bool:
    """Whether refugees with their number are who come back: "le retour de 300 réfugiés à Sake"."""
    at = next((at for at in range(item.head - 1, sense.hi, -1) if row.word(at) in REFUGEES), 0)
    if row.word(sense.lo).startswith(("rapatri", "ramen", "retourn", "renvoy")) and (
        row.word(at - 1).isdigit() or row.word(at - 1) in ("de", "des", "les", "ces")
    ):
        return True  # "a rapatrié 300 réfugiés de Goma à Sake"
    counted = next((one for one in row.figures if one.hi <= item.head <= one.hi + 2), None)
    near = counted is not None and 0 <= counted.lo - sense.hi <= _OBJECT_REACH
    noun = row.word(sense.lo).startswith(("retour", "rapatri", "return"))
    return near and noun and row.word(item.head - 1) in REFUGEES


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


_OR = frozenset(("or", "ou"))
#: Between "or" and its verb stands an auxiliary: "or have fled".
_OR_REACH = 3


def is_of_the_others(row: Row, item: Governed, sense: SenseItem) -> bool:
    """Whether a place behind people who go home is where the others went instead: "have returned to
    their villages or have fled to Goma"."""
    if sense.sense.movement is not Movement.RETURN or item.place.lo < sense.hi:
        return False
    verb = next((one for one in reversed(row.senses) if one.hi <= item.place.lo), None)
    if verb is None or verb.lo < sense.hi or verb.sense.movement is not Movement.FLIGHT:
        return False
    return any(
        row.word(at) in _OR and not is_where(row, at)
        for at in range(max(sense.hi, verb.lo - _OR_REACH), verb.lo)
    )
