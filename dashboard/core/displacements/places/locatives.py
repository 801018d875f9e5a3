"""What "in Sake" is for the people of its sentence: where they are or where they set out."""

from __future__ import annotations

from dashboard.core.displacements.places.forces_came import opens_with_forces
from dashboard.core.displacements.places.governors import Governed, is_violence
from dashboard.core.displacements.places.second_places import (
    FLIGHTS,
    GOING_ON,
    comes_second,
    is_in_need_there,
    lived_before,
)
from dashboard.core.displacements.places.where_by_verb import LEFT_HOMES, by_frame, kind_of
from dashboard.core.displacements.sentence.ends import NEXT, Ask, End
from dashboard.core.displacements.sentence.memory import PEOPLE
from dashboard.core.displacements.sentence.mover import Mover
from dashboard.core.displacements.sentence.row import Row
from dashboard.core.displacements.sentence.sense_items import SenseItem
from dashboard.core.displacements.words.lexicon import CROSSING, FORCES, FORCING, SPEAKING
from dashboard.core.displacements.words.senses import LEAVING, Frame
from dashboard.core.french_classes import COUNTS, SEES, stems_of
from dashboard.core.quantity.nouns import DISPLACED, PERSONS
from dashboard.model import PlaceKind


def is_camp(item: Governed) -> bool:
    """Whether a place is a camp."""
    return kind_of(item) is PlaceKind.CAMP


def sense_ending_at(row: Row, index: int) -> SenseItem | None:
    """The word of moving whose last word stands at a word index; None for any other word."""
    return next((item for item in row.senses if item.hi - 1 == index), None)


def locative(
    row: Row, item: Governed, sense: SenseItem | None, mover: Mover | None, lo: int
) -> End | None:
    """ "in Sake": the nearest noun or verb on its left decides, else the verb of the clause.

    Args:
        row: The sentence.
        item: The place and what governs it.
        sense: The verb of the clause; None for people who are only counted.
        mover: The people; None where the place is asked about by itself.
        lo: First word of the clause.

    Returns:
        The end that the place is; None where it is none, such as a lake or a road.
    """
    water = kind_of(item) in (PlaceKind.LAKE, PlaceKind.RIVER, PlaceKind.ROAD)
    if water and row.word(item.place.hi) not in _LAND_BESIDE:
        return None
    if sense is not None and _are_homes_left(row, item, sense):
        return End.ORIGIN
    if sense is not None and sense.sense.frame in LEAVING and (at := _spoken_at(row, item)):
        return _where_they_spoke(row, item, mover, at)
    found = _by_phrase(row, item, sense, mover)
    if found is NEXT and mover is not None and item.place.hi <= mover.lo:
        found = _before_people(row, item, sense, mover)
    if found is not NEXT:
        return found
    if (around := sense_ending_at(row, item.at)) is not None and around.hi - around.lo > 1:
        forces = by_forces(row, around)  # "sont à Sake", "rebels moved on Goma"
        return End.WEAK_ORIGIN if forces else by_frame(row, item, around)
    if comes_second(row, item, mover) or is_in_need_there(row, item, mover):
        return End.DESTINATION
    for index in range(item.head - 1, lo - 1, -1):
        nearby = sense_ending_at(row, index)
        if nearby is not None and _only_reports(row, nearby, sense, mover):
            continue
        if nearby is not None and is_violence(row, nearby.lo - 1) and _is_report(row, nearby):
            continue  # "les violences enregistrées à Sake"
        if nearby is not None and not _is_their_name(row, nearby, sense, mover):
            return _by_verb(row, item, nearby)
        if (found := _by_word(row, item, sense, index)) is not NEXT:
            return found
        if mover is not None and mover.lo <= index < mover.hi:
            return _by_people(row, item, sense, mover, index)
    return _by_clause(row, item, sense)


#: "displaced in the Ruzizi River plain": the land, not the river.
_LAND_BESIDE = frozenset("plain plains valley basin delta area region".split())
_SPOKE = frozenset("spoke speaking spoken interviewed".split())
#: Between such a word and where it was said stands to whom: "spoke to the Associated Press in".
_SPOKE_REACH = 6


def _spoken_at(row: Row, item: Governed) -> int:
    """Where a word stands that says that somebody spoke at a place: "who spoke to AFP in Goma"; 0
    where none does."""
    for at in range(item.head - 1, max(row.lo, item.head - _SPOKE_REACH) - 1, -1):
        if row.word(at) in _SPOKE:
            return max(at, 1)
        if sense_ending_at(row, at) is not None or row.starts_with_gap(at + 1):
            return 0
    return 0


def _where_they_spoke(row: Row, item: Governed, mover: Mover | None, at: int) -> End | None:
    """Where those are who tell of their own flight: "families who spoke to AFP in Goma said they
    had fled"; nothing where somebody else speaks of them."""
    own = mover is not None and (mover.hi <= at or (at == row.lo and item.place.hi == mover.lo))
    return End.DESTINATION if own else None


def _by_clause(row: Row, item: Governed, sense: SenseItem | None) -> End | None:
    """By the verb of the clause alone; without one people are where they are told of."""
    return by_frame(row, item, sense) if sense else End.DESTINATION


def _by_phrase(
    row: Row, item: Governed, sense: SenseItem | None, mover: Mover | None
) -> End | Ask | None:
    """By the words of the phrase itself: "IDPs in Sake", "against Sake"."""
    if _is_of_some_who_fled(row, item, sense, mover):
        return End.ORIGIN
    if sense is None and row.word(item.head - 1) in DISPLACED:
        return End.DESTINATION  # "estimate the number of IDPs in Sake at 3,000"
    if mover is not None and _have_gone_to(row, item, mover):
        return End.DESTINATION
    if row.word(item.at) == "contre" and not _is_against(row, item):
        return End.DESTINATION if _is_swapped(row, item) else None
    return NEXT


_GONE_TO = frozenset(
    """refugie refugies refugiee refugiees regroupe regroupes regroupees installes installees
    entasses entassees accueillis accueillies heberges hebergees cantonnes cantonnees""".split()
)


def _have_gone_to(row: Row, item: Governed, mover: Mover) -> bool:
    """Whether a participle behind the people says where they are now: "le déplacement de 300
    personnes, réfugiées sur le site de Sake"."""
    at = item.head - 1
    return row.word(at) in _GONE_TO and at == mover.hi and row.starts_with_gap(at)


def _before_people(row: Row, item: Governed, sense: SenseItem | None, mover: Mover) -> End | Ask:
    """By what stands between the place and the people behind it."""
    if any(0 <= item.head - verb.hi <= 1 for verb in row.senses):
        return NEXT  # "Partis en Ouganda, ..."
    if _is_struck(row, item, mover) or opens_with_forces(row, item, mover):
        return End.WEAK_ORIGIN
    if sense is not None and _live_there(row, item, sense, mover):
        return End.DESTINATION
    return NEXT


def _by_verb(row: Row, item: Governed, nearby: SenseItem) -> End | None:
    """By the verb of moving that stands nearest before the place."""
    goal = any(nearby.hi <= place.lo < item.head for place in row.places)
    goal = goal or not _BORDERS.isdisjoint(row.within(nearby.lo, item.head))
    goal = goal and GOING_ON.isdisjoint(row.within(nearby.hi, item.head))
    if lived_before(row, nearby):
        return End.ORIGIN  # "l'arrivée de 300 familles qui vivaient à Sake"
    if goal and row.word(nearby.lo) in CROSSING and row.word(item.at) in {"at", "a"}:
        return None  # "crossed into Uganda at Bunagana": the crossing, not the goal
    shot = row.word(nearby.lo - 1) in _SHOTS  # "shells landed on the outskirts of Sake"
    forces = shot or by_forces(row, nearby) or _is_forces_coming(row, nearby, item)
    return End.WEAK_ORIGIN if forces else by_frame(row, item, nearby)


def _is_forces_coming(row: Row, noun: SenseItem, item: Governed) -> bool:
    """Whether a noun of coming is one of forces: "l'arrivée des éléments du M23 à Sake"."""
    if row.word(noun.lo) not in _COMINGS:
        return False
    who = [word for word in row.within(noun.hi, item.head) if word != "raia"]  # Raïa Mutomboki
    return not FORCES.isdisjoint(who) and PEOPLE.isdisjoint(who)


_COMINGS = frozenset(
    """arrivee arrival influx afflux presence installation retour irruption passage deploiement
    return""".split()
)


def _by_word(row: Row, item: Governed, sense: SenseItem | None, index: int) -> End | Ask | None:
    """By a word before the place that is no verb of moving: of violence, of telling, "to"."""
    word = row.word(index)
    if word == "vers" and _names_one_of(row, item, index):
        return End.DESTINATION  # "vers des zones plus sûres, notamment à Sake"
    if word in TO and _follows_verb(row, index):
        if _is_crossed_at(row, item, index):
            return None  # "crossed back into Burundi at the Kavimvira border"
        return End.DESTINATION  # "to the base in the town of Sake"
    if is_violence(row, index) and not _in_aside(row, index, item.head):
        return End.ORIGIN if drives(row, index) else End.WEAK_ORIGIN
    made_public = word.startswith("publi") and row.word(index - 1).startswith("rend")
    if word in _PUBLISHING or made_public:
        return None  # "dans un rapport rendu public mercredi à Goma"
    if word in _BECAUSE and row.word(index + 1) in ("que", "qu"):
        return End.WEAK_ORIGIN  # "arrivent à Minova parce que la situation à Sake empire"
    counts = not _BY.isdisjoint(row.within(index - 2, index))  # "recensés par les autorités"
    if word in SPEAKING and word not in PEOPLE and not counts:
        hosts = sense is not None and sense.sense.frame is Frame.HOST
        return End.DESTINATION if hosts else None
    return NEXT


def _by_people(
    row: Row, item: Governed, sense: SenseItem | None, mover: Mover, index: int
) -> End | None:
    """By the people right before the place and the verb that stands before or behind them."""
    if sense is None:
        return End.DESTINATION
    frame = sense.sense.frame
    if sense.hi <= index:
        if frame is Frame.RELOCATE:
            to = not TO.isdisjoint(row.within(sense.hi, mover.lo))
            return End.ORIGIN if to else by_frame(row, item, sense)
        if _is_broken_down(row, item, sense, mover) or _is_dealt_out(row, item, sense, mover):
            return End.DESTINATION
        if kind_of(item) is PlaceKind.COUNTRY and row.word(item.at) in _INTO:
            return End.DESTINATION  # "15 000 ont fui, dont 13 000 en Ouganda"
        return by_frame(row, item, sense)
    leaves = frame in LEAVING or frame in (Frame.GO, Frame.RELOCATE)
    if leaves and "avoir" in row.within(sense.lo - 2, sense.lo):
        return End.DESTINATION  # "elles sont 300, à Goma, à avoir fui Sake"
    if leaves and _live_in_camp(row, item, sense):
        return End.DESTINATION
    return End.ORIGIN if leaves else by_frame(row, item, sense)


_BECAUSE = frozenset("parce puisque".split())


def _is_broken_down(row: Row, item: Governed, sense: SenseItem, mover: Mover) -> bool:
    """Whether a figure behind a colon says where a part of those who fled is: "300 familles ont fui
    Sake : 120 à Goma, 180 à Minova"."""
    if sense.sense.frame not in LEAVING or row.word(item.at) not in ("a", "au", "in"):
        return False
    whole = any(figure.hi <= sense.lo for figure in row.figures)
    parted = any(":" in row.gap(at) for at in range(sense.hi, mover.lo + 1))
    return whole and parted and mover.item is not None and item.head - mover.hi <= 1


#: Words by which people are parted among places.
DEALT_OUT = frozenset("certains certaines uns unes autres others some".split())


def _is_dealt_out(row: Row, item: Governed, sense: SenseItem, mover: Mover) -> bool:
    """Whether a part of those who fled is said to be at a place: "ont fui Kobu, certains à Sake,
    d'autres à Goma"."""
    if mover.item is not None or row.word(mover.lo) not in DEALT_OUT:
        return False
    near = item.head - mover.hi <= 1 and row.word(item.at) in ("a", "au", "aux", "in", "en")
    return near and sense.sense.frame in LEAVING


def _names_one_of(row: Row, item: Governed, to: int) -> bool:
    """Whether a place is one of those without a name to which people go."""
    named = any(to < place.lo < item.head for place in row.places)
    between = row.within(to + 1, item.head)
    return (
        not named and between[:1] in (["des"], ["d"], ["les"]) and bool(_ONE.intersection(between))
    )


_ONE = frozenset("notamment comme surtout dont".split())


def _is_crossed_at(row: Row, item: Governed, to: int) -> bool:
    """Whether "at" the border post behind the country people cross into is only where they
    cross."""
    if row.word(item.at) not in {"at", "a"} or row.word(item.place.hi) not in _BORDERS:
        return False
    named = any(to < place.lo < item.head for place in row.places)
    verb = next((one for one in row.senses if 0 <= to - one.hi <= 1), None)
    return named and verb is not None and row.word(verb.lo) in CROSSING


_INCLUDING = frozenset("including among dont parmi notamment".split())


def _is_of_some_who_fled(
    row: Row, item: Governed, sense: SenseItem | None, mover: Mover | None
) -> bool:
    """Whether a place is where some of those lived who fled: "35,000 people, including the IDPs in
    Plaine Savo, fled the area"."""
    if sense is None or mover is None or sense.sense.frame is not Frame.FLEE:
        return False
    inside = mover.hi < item.head and item.place.hi <= sense.lo
    return inside and row.word(mover.hi) in _INCLUDING


def _live_there(row: Row, item: Governed, sense: SenseItem, mover: Mover) -> bool:
    """Whether people who fled are where another verb before them says: "À Minova vivent 300
    familles qui ont fui Sake"."""
    if sense.sense.frame not in FLIGHTS or sense.lo < mover.hi:
        return False
    return any(
        verb.sense.frame in (Frame.STAY, Frame.ARRIVE)
        for verb in row.senses
        if item.place.hi <= verb.lo and verb.hi <= mover.lo <= verb.hi + _LEFT_REACH
    )


#: "les attaques des rebelles ougandais de l'ADF contre plusieurs entités de Watalinga"
_AGAINST_REACH = 10


def _is_against(row: Row, item: Governed) -> bool:
    """Whether a place is what violence is done to: "des attaques répétées contre Sake"."""
    before = range(item.head - _AGAINST_REACH, item.head)
    return any(is_violence(row, index) for index in before)


def _is_swapped(row: Row, item: Governed) -> bool:
    """Whether people went where they "traded" their place for: "ont troqué Sake contre Minova"."""
    before = row.within(item.head - _AGAINST_REACH, item.head)
    return any(word.startswith("troqu") for word in before)


#: Before a country people flee they say where to, not whence.
_INTO = frozenset("en au aux".split())


def _only_reports(
    row: Row, nearby: SenseItem, sense: SenseItem | None, mover: Mover | None
) -> bool:
    """Whether a verb only says that a movement was seen: "de nouveaux départs ont été enregistrés
    à Sake"."""
    moved = sense is not None and mover is not None and mover.lo == sense.lo < nearby.lo
    return moved and _is_report(row, nearby)


def _is_report(row: Row, verb: SenseItem) -> bool:
    return row.word(verb.lo).startswith(_REPORTED)


def _is_their_name(
    row: Row, nearby: SenseItem, sense: SenseItem | None, mover: Mover | None
) -> bool:
    """Whether "déplacés" only names the people of a return before it: "le retour de 5 000 déplacés
    à Sake"."""
    if sense is None or mover is None or sense.sense.frame not in _ARE_BROUGHT:
        return False
    named = row.word(nearby.lo) in DISPLACED and nearby.hi - nearby.lo == 1
    last = mover.hi + (named and mover.item is not None)  # "l'arrivée de 300 ménages déplacés à"
    if nearby.sense.frame is not Frame.DISPLACE and row.word(nearby.lo) not in PERSONS:
        return False  # "le retour de 300 fugitifs à Sake"
    return sense.hi <= mover.lo <= nearby.lo < last


_ARE_BROUGHT = frozenset({Frame.RETURN, Frame.ARRIVE, Frame.HOST, Frame.RELOCATE})


_REPORTED = tuple(form + "e" for form in stems_of(COUNTS, SEES))


def _in_aside(row: Row, index: int, head: int) -> bool:
    """Whether violence is named between commas only to say who people are: "300 ménages de
    déplacés, victimes de la guerre, sont à Goma"."""
    opening = next(
        (at for at in range(index, index - _ASIDE_REACH, -1) if row.gap(at)[:1] == ","), None
    )
    closed = any(row.gap(at)[:1] == "," for at in range(index + 1, head))
    return opening is not None and closed and row.word(opening) in _VICTIMS


_ASIDE_REACH = 5
_VICTIMS = frozenset("victimes victims survivants rescapes survivors".split())


_CAMPS = frozenset("camp camps site sites settlement settlements".split())
#: Between a verb of leaving and what is left stand few words.
_LEFT_REACH = 5


def _live_in_camp(row: Row, item: Governed, sense: SenseItem) -> bool:
    """Whether people are named by the camp they live in, and what they left stands behind the verb:
    "the 27,000 refugees in the Kiziba camp fled Masisi"."""
    camps = is_camp(item) or not _CAMPS.isdisjoint(row.within(item.place.hi, item.place.hi + 4))
    left = any(
        sense.hi <= place.lo <= sense.hi + _LEFT_REACH
        and TO.isdisjoint(row.within(sense.hi, place.lo))
        for place in row.places
    )
    return camps and left


#: Who crosses the border at a place only passes it.
_BORDERS = frozenset("border frontier frontiere mpaka".split())
#: Who counts people where they are: "recensés par les autorités dans les villages de".
_BY = frozenset("par by".split())
#: "a figure released on Friday in Goma": nobody went there.
_PUBLISHING = frozenset(
    """publie publiee publies publiees rapport communique conference published released report
    statement interview briefing telephone joint jointe""".split()
)


def drives(row: Row, index: int) -> bool:
    """Whether people are said to flee the violence: "displaced by the attack on Ngereza"."""
    return any(
        verb.sense.frame in (Frame.FLEE, Frame.DISPLACE, Frame.EVICT)
        and 0 <= index - verb.hi <= _FROM_REACH
        for verb in row.senses
    )


#: Between "displaced" and "attack" stand few words: "displaced by the attack on Ngereza".
_FROM_REACH = 4


def _is_struck(row: Row, item: Governed, mover: Mover) -> bool:
    """ "In Numbi, drones hit the market, forcing hundreds to": the trouble stands in between."""
    between = range(item.place.hi, mover.lo)
    return len(between) <= _STRUCK_REACH and any(
        is_violence(row, index) or row.word(index) in FORCING or _sets_off(row, index)
        for index in between
    )


_STARTING = frozenset("setting touching sparking unleashing declenchant declenche".split())


def _sets_off(row: Row, index: int) -> bool:
    """Whether what happened made people go: "setting off a fresh exodus"."""
    word = row.word(index)
    return word in _STARTING and (
        word not in ("setting", "touching") or row.word(index + 1) == "off"
    )


#: How many words a clause of violence may have between its place and the people.
_STRUCK_REACH = 25


TO = frozenset("to into towards toward vers kuelekea hadi".split())


def _follows_verb(row: Row, index: int) -> bool:
    """Whether a verb of moving stands right before: "fled to", "moved back to"."""
    return any(0 <= index - item.hi <= 2 for item in row.senses)


def by_forces(row: Row, sense: SenseItem) -> bool:
    """Whether soldiers or rebels are the ones who move: "after rebels entered Sake"."""
    if FORCES.isdisjoint(row.vocabulary):
        return False
    for index in range(sense.lo - 1, max(row.lo, sense.lo - 5) - 1, -1):
        if row.gap(index + 1) == "-":
            continue  # "fleeing rebel-held Sake have arrived"
        if row.word(index) in FORCES and row.word(index + 1) in {"qui", "who"}:
            return True  # "les attaques des combattants qui occupent Sake"
        if row.word(index) in FORCES and row.word(index + 1) not in {"de", "d", "a"}:
            return not (_is_oblique(row, index) or _goes_along(row, index))
        if row.word(index) in PEOPLE or row.starts_with_gap(index + 1):
            return False
    return False


#: Before forces they say that somebody else moves: "fleeing from the rebels", "des mains des ADF".
_OBLIQUE = frozenset(
    "of by from against with between des de du d par contre entre avec face les aux au".split()
)
_OBLIQUE_STEPS = frozenset(
    """the l le les la et and rebelles rebels rebel presumes suspected islamist ougandais government
    armed renegade forces troops""".split()
)


def _is_oblique(row: Row, index: int) -> bool:
    """Whether forces are no subject: "les hommes ayant échappé aux mains des ADF sont arrivés"."""
    at = index - 1
    while row.word(at) in _OBLIQUE_STEPS or row.word(at) in FORCES:
        at -= 1
    return row.word(at) in _OBLIQUE and row.word(at) != "les"


def _goes_along(row: Row, index: int) -> bool:
    """Whether forces only go along with people: "les habitants et les militaires"."""
    at = next((one for one in (index - 1, index - 2) if row.word(one) in {"et", "and", "na"}), 0)
    return bool(at) and row.word(at - 1) in PEOPLE


_THEIR = frozenset("their his her our leurs leur".split())
_INTO_HOMES = frozenset("to into in at inside back towards for from dans vers a".split())
_GOT_AWAY = frozenset({Frame.ARRIVE, Frame.REACH, Frame.STAY, Frame.GO})


def _are_homes_left(row: Row, item: Governed, sense: SenseItem) -> bool:
    """Whether the homes in a place are what people who are elsewhere left: "reached Minova, their
    homes in Sake burnt to the ground"."""
    at = item.head - 1
    if row.word(at) not in LEFT_HOMES or sense.sense.frame not in _GOT_AWAY or at < sense.hi:
        return False
    own = row.word(at - 1) in _THEIR and row.word(at - 2) not in _INTO_HOMES
    return own and any(sense.hi <= one.lo < at for one in row.places)


_SHOTS = frozenset(
    "shells shell bombs bomb rockets rocket mortars missiles missile obus bombes roquettes".split()
)
