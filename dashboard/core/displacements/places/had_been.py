"""Where people had been before they moved, where they are at home, and what they came back to."""

from __future__ import annotations

from dashboard.core.displacements.places.governors import Governed
from dashboard.core.displacements.sentence.ends import GOAL_ENDS, Ask, End, PlacedEnd
from dashboard.core.displacements.sentence.memory import key_of
from dashboard.core.displacements.sentence.row import Row
from dashboard.core.displacements.sentence.sense_items import SenseItem
from dashboard.core.displacements.words.place_words import Pull
from dashboard.core.displacements.words.senses import Frame
from dashboard.core.french_classes import COUNTS, SEES, participles_of
from dashboard.core.quantity.nouns import DISPLACED
from dashboard.model import Movement

#: What was so before: "qui s'étaient réfugiés", "where they had fled".
HAD = frozenset("etaient etait avaient avait had".split())
_NATIVES = frozenset("originaires originaire natifs natives natif native".split())


def is_native_place(row: Row, item: Governed, sense: SenseItem | None) -> bool:
    """Whether people who go home are natives of a place: "ceux qui rentrent sont originaires de
    Sake"."""
    returns = sense is not None and sense.sense.movement is Movement.RETURN
    behind = sense is not None and sense.hi <= item.head
    return returns and behind and not _NATIVES.isdisjoint(row.within(item.at - 2, item.at + 1))


_AFTER = frozenset("apres after".split())
_SPENT = frozenset("passe passes passees spending spent vecu sejourne refuge sejour".split())


def had_spent_time_there(row: Row, item: Governed, sense: SenseItem) -> bool:
    """Whether a place behind a verb of going home is where people had spent their time until then:
    "ont regagné leur cité après avoir passé un mois à Minova"."""
    after = next((at for at in range(sense.hi, item.head) if row.word(at) in _AFTER), item.head)
    between = row.within(after, item.head)
    if not _SPENT.isdisjoint(between):
        return True
    return between[-1:] != [] and between[-1] in _TIMES and len(between) <= _TIME_REACH


#: "after a week in Rutshuru", "après une dizaine de jours à Goma"
_TIMES = frozenset(
    """day days night nights week weeks month months year years jour jours nuit nuits semaine
    semaines mois an ans annee annees""".split()
)
_TIME_REACH = 6


_RECEIVED = frozenset("received welcomed".split())
_WERE = frozenset("were was are is being".split())


def is_reception(row: Row, verb: SenseItem) -> bool:
    """Whether people who return are met where they arrive: "who opted to return were received"."""
    met = row.word(verb.hi - 1) in _RECEIVED
    return met and not _WERE.isdisjoint(row.within(verb.lo - 1, verb.hi))


_WHO = frozenset("who qui".split())


#: "villagers who had gone to the market of Kibumba fled to Goma": there they were.
_GONE = frozenset(
    """gone come travelled traveled walked driven returned alles allees partis parties venus venues
    rendus rendues retournes retournees""".split()
)
_WERE_GONE = frozenset("had etaient s".split())
_GONE_REACH = 9


def _had_gone_there(row: Row, item: Governed) -> bool:
    """Whether people who fled had gone to a place before, as a relative clause says."""
    for at in range(item.head - 1, max(row.lo, item.head - _GONE_REACH) - 1, -1):
        if row.starts_with_gap(at + 1):
            return False
        if row.word(at) in _GONE:
            before = row.within(at - 3, at)
            return not (_WHO.isdisjoint(before) or _WERE_GONE.isdisjoint(before))
    return False


def is_where_they_had_been(row: Row, item: Governed, sense: SenseItem | None, lo: int) -> bool:
    """Whether a relative clause says where people had been who arrive: "des déplacés qui s'étaient
    réfugiés à Sake ont afflué à Goma"."""
    if sense is None or item.place.hi > sense.lo:
        return False
    if sense.sense.frame is Frame.FLEE:
        return _had_gone_there(row, item)
    if sense.sense.frame is not Frame.ARRIVE:
        return False
    verb = next((one for one in reversed(row.senses) if lo <= one.lo < item.place.lo), None)
    if verb is None or verb.sense.frame not in (Frame.ARRIVE, Frame.STAY):
        return False
    before = row.within(verb.lo - _HAD_REACH, verb.hi)
    past = not HAD.isdisjoint(before) or row.word(verb.hi - 1).endswith(("aient", "ait"))
    return past and not _WHO.isdisjoint(before)


def is_where_they_had_come_from(row: Row, item: Governed, sense: SenseItem | None, lo: int) -> bool:
    """Whether a relative clause says whence people had come before who now leave another place:
    "Women, particularly those who had moved from Rutshuru, fled from Sake to Goma"."""
    if sense is None or sense.sense.frame is not Frame.FLEE or item.place.hi > sense.lo:
        return False
    verb = next((one for one in reversed(row.senses) if lo <= one.lo < item.place.lo), None)
    if verb is None:
        return False
    before = row.within(verb.lo - _HAD_REACH, verb.hi)
    earlier = not HAD.isdisjoint(before) and not _WHO.isdisjoint(before)
    left = row.word(sense.hi) in ("from", "de", "depuis") or row.word(sense.hi - 1) == "from"
    return earlier and left and any(sense.hi <= one.lo <= sense.hi + 2 for one in row.places)


#: What is told of people, or of their coming, at the end of a main clause: "were observed in Sake".
_SEEN = frozenset("seen observed reported recorded registered spotted".split()) | participles_of(
    COUNTS, SEES
)
_BEEN = frozenset("were was are is been ete".split())
_SEEN_REACH = 2
_THERE = frozenset("to into towards toward in vers a au en dans".split())


def seen_there(row: Row, item: Governed, sense: SenseItem | None) -> End | Ask | None:
    """What a place is where people were seen of whom a relative clause says that they had fled:
    their goal, where it has none, else nothing: "people who had fled Sake were observed in Minova",
    "refugees who had fled to Uganda were reported in Aru"."""
    if sense is None or item.pull is not Pull.LOCATIVE or item.head <= sense.hi:
        return Ask.NEXT
    verbs = range(max(sense.hi, item.head - _SEEN_REACH), item.head)
    verb = next((at for at in verbs if row.word(at) in _SEEN and row.word(at - 1) in _BEEN), None)
    if verb is None:
        return Ask.NEXT
    who = next((at for at in range(row.lo, verb) if row.word(at) in _WHO), verb)
    if not any(who < one.lo < verb for one in row.senses):
        return Ask.NEXT
    returns = sense.sense.movement is Movement.RETURN and sense.lo < who
    there = any(who < one.lo < verb and row.word(one.lo - 1) in _THERE for one in row.places)
    return End.DESTINATION if returns or not there else None


_CLOSED = ("fermetur", "demantel", "destruction", "demolition", "evacuation", "dismantl", "closure")
_SITES = frozenset("site sites camp camps abri abris".split())
_CLOSED_REACH = 9


def is_at_closed_camps(row: Row, item: Governed) -> bool:
    """Whether a place is where the camps were that people had to leave: "depuis le démantèlement
    des sites autour de Goma, 300 familles sont retournées à Sake"."""
    first = max(row.lo, item.head - _CLOSED_REACH)
    closed = (at for at in range(first, item.head) if row.word(at).startswith(_CLOSED))
    at = next(closed, item.head)
    if item.pull is not Pull.LOCATIVE or _SITES.isdisjoint(row.within(at, item.head)):
        return False
    names = DISPLACED | {"displacement"}
    return not any(at < one.lo < item.head and row.word(one.lo) not in names for one in row.senses)


#: Between "qui" and its verb stand an auxiliary and an adverb.
_HAD_REACH = 4


def without_round_trips(ends: tuple[PlacedEnd, ...]) -> tuple[PlacedEnd, ...]:
    """The ends without an origin that was named as a goal before: "un déplacement vers Sake et
    Minova, laissant les villages de la route Sake-Minova déserts"."""
    goals: set[str] = set()
    kept = []
    for one in ends:
        key = key_of(one.place.resolution)
        if one.end in GOAL_ENDS and not one.place.carried:
            goals.add(key)
        if one.end in GOAL_ENDS or key not in goals:
            kept.append(one)
    return tuple(kept)


def is_quoted_before(row: Row, earlier: SenseItem, item: Governed) -> bool:
    """Whether a verb is the last of a quotation that opens a headline, of which the place behind it
    is no part: "‘Nowhere to sleep’ - refugees face hunger in Sake after fleeing Minova"."""
    return any(
        any(mark in row.gap(at) for mark in ("’ ", "' ", "” ", '" ', "» "))
        and any(dash in row.gap(at) for dash in ("-", "–", "—"))
        for at in range(earlier.hi, item.place.lo)
    )
