"""Origin or destination: what the verb and the preposition make of a place together."""

from __future__ import annotations

from collections.abc import Sequence

from dashboard.core.displacements.ends import End, PlacedEnd
from dashboard.core.displacements.governors import Governed, Pull, is_violence
from dashboard.core.displacements.lexicon import CROSSING, FORCES, FORCING, RECENT, SPEAKING
from dashboard.core.displacements.memory import PEOPLE
from dashboard.core.displacements.mover import Mover
from dashboard.core.displacements.row import HOMES, Row, SenseItem
from dashboard.core.displacements.senses import Frame
from dashboard.core.displacements.settling import settled
from dashboard.core.displacements.unnamed import REFILLED
from dashboard.core.quantity.nouns import DISPLACED, RETURNED
from dashboard.model import Movement, PlaceKind

_DESTINATION_FRAMES = frozenset(
    {Frame.REACH, Frame.ARRIVE, Frame.STAY, Frame.HOST, Frame.RETURN, Frame.RELOCATE, Frame.GO}
)
_LEAVING = frozenset({Frame.FLEE, Frame.EVICT, Frame.EMPTY})


def ends_of(
    row: Row,
    governed: Sequence[Governed],
    sense: SenseItem | None,
    mover: Mover | None,
    lo: int,
    hi: int,
) -> tuple[PlacedEnd, ...]:
    """The ends that the places between words ``lo`` and ``hi`` are for a mover and its verb."""
    found = []
    for item in governed:
        if lo <= item.place.lo < hi:
            end = _end(row, item, sense, mover, lo)
            if end is not None and sense is not None and _is_earlier(row, item, sense, lo):
                end = _TURNED.get(end)
            if end is not None:
                found.append(PlacedEnd(item.place, end, item.place.lo))
    return settled(row, governed, sense, mover, found)


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
        return sense.sense.movement is Movement.RETURN and _had_fled_to(row, item, sense)
    earlier = [other for other in row.senses if lo <= other.lo < item.place.lo]
    if not earlier:
        return False
    if sense.sense.frame in (Frame.FLEE, Frame.EVICT):
        return earlier[-1].sense.frame in (Frame.STAY, Frame.ARRIVE)
    returns = sense.sense.movement is Movement.RETURN and not _names_goal(row, sense)
    return returns and earlier[-1].sense.movement is Movement.FLIGHT


_REFUGEES = frozenset("refugies refugiees refugie".split())


def _had_fled_to(row: Row, item: Governed, sense: SenseItem) -> bool:
    """ "has sent back 640 people who had sought refuge in Rubavu"."""
    if item.pull in (Pull.TOWARDS, Pull.ORIGIN) or row.word(sense.lo) in RETURNED:
        return False
    fled = (Frame.FLEE, Frame.ARRIVE, Frame.STAY)
    return any(
        sense.hi <= other.lo < item.place.lo and other.sense.frame in fled for other in row.senses
    ) or any(row.word(index) in _REFUGEES for index in range(item.head - 1, item.head))


def _names_goal(row: Row, sense: SenseItem) -> bool:
    """Whether a place stands right behind "to" after a return: where people go back to is said."""
    return any(
        sense.hi <= place.lo <= sense.hi + _GOAL_REACH
        and not _TO.isdisjoint(row.word(at) for at in range(sense.hi, place.lo))
        for place in row.places
    )


_GOAL_REACH = 5


def _end(
    row: Row, item: Governed, sense: SenseItem | None, mover: Mover | None, lo: int
) -> End | None:
    frame = sense.sense.frame if sense else None
    if _is_of_the_source(row, item, mover) or _is_forces_goal(row, item):
        return None
    if sense is not None and _is_told_by(row, item, sense):
        return None
    match item.pull:
        case Pull.ORIGIN:
            return End.ORIGIN
        case Pull.TOWARDS:
            return End.TOWARDS
        case Pull.DESTINATION:
            if row.word(item.at) in ("for", "pour"):
                if is_violence(row, item.head - 1):
                    return End.WEAK_ORIGIN  # "fleeing weekend fighting for the town of Uvira"
                fits = frame in (Frame.FLEE, Frame.GO, Frame.RELOCATE, None)
                return End.TOWARDS if fits else None
            return End.DESTINATION
        case Pull.OF:
            return _of(row, item, frame)
        case Pull.LOCATIVE:
            return _locative(row, item, sense, mover, lo)
        case Pull.NOTHING:
            return _bare(row, item, sense)
        case Pull.VIA if frame in _AT_PLACES and row.word(item.at) in _BETWEEN:
            return End.DESTINATION
        case _:
            return None


#: "packed into schools between Kavimvira and Makobola"
_AT_PLACES = frozenset({Frame.STAY, Frame.ARRIVE})
_BETWEEN = frozenset("between entre ya".split())

#: Between people and their place in Swahili: "wakazi wengi wa Fataki".
_QUANTIFIERS = frozenset("wengi wote wengine".split())


def _is_of_the_source(row: Row, item: Governed, mover: Mover | None) -> bool:
    """Whether a place belongs to who says it: "OCHA à Bunia révèle que 4 000 personnes"."""
    if mover is None or item.pull is not Pull.LOCATIVE or item.place.hi > mover.lo:
        return False
    between = range(item.place.hi, mover.lo)
    return item.head > row.lo + 2 and any(
        row.word(index) in _THAT and row.word(index + 1) not in _AUXILIARIES for index in between
    )


_ACCORDING = frozenset("selon according".split())


def _is_told_by(row: Row, item: Governed, sense: SenseItem) -> bool:
    """Whether a place behind the verb belongs to who says it: ", selon la commission d'Uvira"."""
    if item.pull not in (Pull.OF, Pull.LOCATIVE, Pull.NOTHING):
        return False
    for index in range(item.head - 1, sense.hi - 1, -1):
        if row.word(index) in _ACCORDING:
            return True
        if row.starts_with_gap(index + 1):
            return False
    return False


#: "a crisis that has displaced": here "that" opens no speech.
_AUXILIARIES = frozenset("has have had is are was were a ont sont would could".split())
_THAT = frozenset("that que qu kwamba kuwa".split())
_GOALS = frozenset({Pull.DESTINATION, Pull.TOWARDS})


def _is_forces_goal(row: Row, item: Governed) -> bool:
    """Whether forces move there: "as M23 rebels advance towards the city"."""
    if item.pull not in _GOALS:
        return False
    for index in range(item.head - 1, max(row.lo, item.head - 4) - 1, -1):
        if row.word(index) in _ADVANCING:
            return True
        if row.word(index) in PEOPLE or _sense_ending_at(row, index) is not None:
            return False
    return False


_ADVANCING = frozenset(
    """advance advanced advancing advances progresse progressent avancent avance wanasonga
    spread spreads confined limited closer close nearer linked due according thanks etendus
    propages rapprochent rapproches limites""".split()
)


def _is_camp(item: Governed) -> bool:
    return _kind(item) is PlaceKind.CAMP


def _kind(item: Governed) -> PlaceKind | None:
    place = item.place.resolution.place
    return place.kind if place is not None else None


def _sense_ending_at(row: Row, index: int) -> SenseItem | None:
    return next((item for item in row.senses if item.hi - 1 == index), None)


def _of(row: Row, item: Governed, frame: Frame | None) -> End | None:
    """ "residents of Sake", "fuite des habitants de Kibati", "chute de Sake", "De X vers Y"."""
    before = item.head - 1
    if before < row.lo or row.starts_with_gap(item.head):
        return End.ORIGIN if row.word(item.at) in {"de", "du", "d"} else None
    word = row.word(before)
    if word in _QUANTIFIERS:
        word = row.word(before - 1)
    if word in DISPLACED and _is_camp(item) and frame not in (*_LEAVING, Frame.RELOCATE):
        return End.DESTINATION  # "les déplacés de Bulengo"
    if word in _OTHERS and row.word(item.at) in _FROM_HOME:
        return End.ORIGIN  # "d'autres de Mbau ont fui vers Oicha"
    if word in PEOPLE:
        return (
            End.DESTINATION
            if frame in (Frame.RETURN, Frame.HOST) and word not in DISPLACED
            else End.ORIGIN
        )
    if is_violence(row, before):
        return End.ORIGIN if _drives(row, before) else End.WEAK_ORIGIN
    if row.word(item.place.hi) in _TO:
        return End.ORIGIN  # "un mouvement est signalé de Bunyakiri vers Hombo"
    governing = _sense_ending_at(row, before)
    if governing is not None and governing.sense.frame is not Frame.HOST:
        return End.ORIGIN
    counted = next((figure for figure in row.figures if figure.hi == item.head), None)
    if counted is not None and row.word(counted.lo - 1) in PEOPLE:
        return (
            End.DESTINATION if frame is Frame.RETURN else End.ORIGIN
        )  # "wakaazi 5,000 wa Kirumba"
    if counted is not None and frame is Frame.ARRIVE:
        return End.ORIGIN  # "3 000 viennent de Sake et 2 000 de Minova"
    if _is_home(row, item):  # "half of Sake's 90,000 residents"
        return End.DESTINATION if frame is Frame.RETURN else End.ORIGIN
    if word in {"sortis", "issus", "sorties", "issues", "provenant"}:
        return End.ORIGIN
    if row.word(item.at) in _FROM_HOME and _left_lately(row, item):
        return End.ORIGIN
    return End.WEAK_ORIGIN if is_violence(row, item.place.hi) else None


#: "d'autres de Mbau", "those of Sake"
_OTHERS = frozenset("autres others ceux celles those wale wengine".split())
_FROM_HOME = frozenset("de d du des of from wa".split())


def _bare(row: Row, item: Governed, sense: SenseItem | None) -> End | None:
    """ "fled Sake", "reached Sake", "captured Sake", "Sake hosts 3,000 people"."""
    if item.place.carried and row.word(item.place.lo) == "en":
        return End.ORIGIN
    if item.place.carried and row.word(item.place.lo) in {"y", "there", "bas"}:
        flees = any(
            verb.sense.frame is Frame.FLEE and item.place.hi <= verb.lo <= item.place.hi + 2
            for verb in row.senses
        )
        return End.ORIGIN if flees else End.DESTINATION
    before = _sense_ending_at(row, item.at)
    if before is not None and _by_forces(row, before):
        return End.WEAK_ORIGIN
    if before is not None and not row.starts_with_gap(item.head):
        if before.sense.frame in _LEAVING or before.sense.frame is Frame.RELOCATE:
            return End.ORIGIN
        if before.sense.frame in (Frame.DISPLACE, Frame.HOST, Frame.GO):
            return End.AREA if before.sense.frame is Frame.DISPLACE else None
        return End.DESTINATION
    if is_violence(row, item.at):
        return End.WEAK_ORIGIN
    if (verb := _verb_of_object(row, item)) is not None:
        return End.ORIGIN if verb.sense.frame is Frame.FLEE else End.DESTINATION
    if (subject := _as_subject(row, item, sense)) is not None:
        return subject
    if _is_home(row, item):
        return End.DESTINATION if sense and sense.sense.frame is Frame.RETURN else End.ORIGIN
    if is_violence(row, item.place.hi):
        return End.WEAK_ORIGIN
    return None


def _left_lately(row: Row, item: Governed) -> bool:
    """ "échappées l'avant-veille de Kiliba", "arrivés mardi soir de Sake"."""
    for index in range(item.head - 1, max(row.lo, item.head - _OBJECT_REACH) - 1, -1):
        verb = _sense_ending_at(row, index)
        if verb is not None:
            return verb.sense.frame in (Frame.FLEE, Frame.ARRIVE, Frame.GO, Frame.EVICT)
        if row.word(index) not in _TIME_AND_ADVERBS or row.starts_with_gap(index):
            return False
    return False


#: Between a verb and the place that is its object: "ont quitté mercredi matin Sake".
_OBJECT_REACH = 9
_TIME_AND_ADVERBS = RECENT | frozenset(
    """deja donc aussi tous toutes massivement precipitamment ensuite alors matin soir nuit midi
    already also all hastily then evening morning night le la l ce cette d un une en premier groupe
    essentiellement surtout principalement notamment majoritairement pour plupart mostly mainly
    partie janvier avril avant veille pied moto bus pirogue foot the on in early late vers ont ete
    groupes petits par""".split()
)


def _verb_of_object(row: Row, item: Governed) -> SenseItem | None:
    """The verb of leaving or reaching of which a place is the object behind a word of time or an
    aside between commas."""
    commas = 0
    for index in range(item.head - 1, max(row.lo, item.head - _OBJECT_REACH) - 1, -1):
        commas += row.gap(index + 1).count(",")
        verb = _sense_ending_at(row, index)
        if verb is not None:
            fits = verb.sense.frame in (Frame.FLEE, Frame.REACH)
            return verb if fits and commas in (0, 2) else None
        word = row.word(index)
        if not (word in _TIME_AND_ADVERBS or word[:1].isdigit()):
            return None
    return None


#: Between a place and the verb of which it is the subject: "Kanyabayonga already shelters".
_SUBJECT_REACH = 6


#: Between the places of a subject: "Boga, dans le sud du territoire d'Irumu (Ituri), se vide".
_LIST_REACH = 7


def _as_subject(row: Row, item: Governed, sense: SenseItem | None) -> End | None:
    """ "Sake hosts 3,000 people", "Katana, Miti et Lwiro se vident"."""
    if sense is not None and item.place.hi <= sense.lo and sense.sense.frame is Frame.HOST:
        return End.DESTINATION
    last = item.place.hi
    for place in row.places:  # the list that the place opens or continues
        verbs = any(last <= other.lo < place.lo for other in row.senses)
        if last <= place.lo <= last + _LIST_REACH and not verbs:
            last = place.hi
    if any(
        last <= other.lo <= last + _SUBJECT_REACH and row.word(other.lo) in REFILLED
        for other in row.senses
    ):
        return End.DESTINATION
    emptied = any(
        last <= other.lo <= last + _SUBJECT_REACH
        and (other.sense.frame is Frame.EMPTY or _is_left(row, other))
        for other in row.senses
    )
    return End.ORIGIN if emptied else None


_BEEN = frozenset("been was were is are ete est sont etait etaient".split())


def _is_left(row: Row, sense: SenseItem) -> bool:
    """ "Samboko was abandoned"."""
    leaves = sense.sense.frame is Frame.FLEE and not sense.sense.strong
    return leaves and row.word(sense.lo - 1) in _BEEN


def _is_home(row: Row, item: Governed) -> bool:
    """ "Goma residents", "ses 800 habitants", "wakazi wake": people said to be of the place."""
    after = item.place.hi
    if row.word(after) == "s":  # "Sake's 90,000 residents"
        after += 1
    for figure in row.figures:
        if figure.lo == after:
            after = figure.hi
    if row.word(after) in PEOPLE and not row.starts_with_gap(after):
        return True
    if item.place.carried and row.word(item.place.lo) in {"wake", "yake", "zake"}:
        return True
    return item.place.carried and row.word(item.place.lo) in {"its", "ses", "son", "sa"}


def _locative(
    row: Row, item: Governed, sense: SenseItem | None, mover: Mover | None, lo: int
) -> End | None:
    """ "in Sake": the nearest noun or verb on its left decides, else the verb of the clause."""
    if _kind(item) in (PlaceKind.LAKE, PlaceKind.RIVER, PlaceKind.ROAD):
        return None
    if mover is not None and item.place.hi <= mover.lo and _is_struck(row, item, mover):
        return End.WEAK_ORIGIN
    if (within := _sense_ending_at(row, item.at)) is not None and within.hi - within.lo > 1:
        forces = _by_forces(row, within)  # "sont à Sake", "rebels moved on Goma"
        return End.WEAK_ORIGIN if forces else _by_frame(row, item, within)
    for index in range(item.head - 1, lo - 1, -1):
        nearby = _sense_ending_at(row, index)
        if nearby is not None:
            if row.word(nearby.lo) in CROSSING and row.word(item.at) in {"at", "a"}:
                return None  # "crossed into Uganda at Bunagana": the crossing, not the goal
            return End.WEAK_ORIGIN if _by_forces(row, nearby) else _by_frame(row, item, nearby)
        if row.word(index) in _TO and _follows_verb(row, index):
            return End.DESTINATION  # "to the base in the town of Sake"
        if is_violence(row, index):
            return End.ORIGIN if _drives(row, index) else End.WEAK_ORIGIN
        if row.word(index) in _PUBLISHING:
            return None
        if row.word(index) in SPEAKING and row.word(index) not in PEOPLE:
            hosts = sense is not None and sense.sense.frame is Frame.HOST
            return End.DESTINATION if hosts else None
        if mover is not None and mover.lo <= index < mover.hi:
            if sense is None or sense.hi <= index:
                break
            leaves = sense.sense.frame in (*_LEAVING, Frame.GO, Frame.RELOCATE)
            return End.ORIGIN if leaves else _by_frame(row, item, sense)
    return _by_frame(row, item, sense) if sense else End.DESTINATION


#: "a figure released on Friday in Goma": nobody went there.
_PUBLISHING = frozenset(
    """publie publiee publies publiees rapport communique conference published released report
    statement interview briefing telephone joint jointe""".split()
)


def _drives(row: Row, index: int) -> bool:
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
        is_violence(row, index) or row.word(index) in FORCING for index in between
    )


#: How many words a clause of violence may have between its place and the people.
_STRUCK_REACH = 25


_TO = frozenset("to into towards toward vers kuelekea hadi".split())


def _follows_verb(row: Row, index: int) -> bool:
    """Whether a verb of moving stands right before: "fled to", "moved back to"."""
    return any(0 <= index - item.hi <= 2 for item in row.senses)


def _by_forces(row: Row, sense: SenseItem) -> bool:
    """Whether soldiers or rebels are the ones who move: "after rebels entered Sake"."""
    for index in range(sense.lo - 1, max(row.lo, sense.lo - 5) - 1, -1):
        if row.word(index) in FORCES and row.word(index + 1) not in {"de", "d", "a"}:
            return not _is_oblique(row, index)
        if row.word(index) in PEOPLE or row.starts_with_gap(index + 1):
            return False
    return False


#: Before forces they say that somebody else moves: "fleeing from the rebels", "des mains des ADF".
_OBLIQUE = frozenset(
    "of by from against with between des de du d par contre entre avec face les aux au".split()
)
_OBLIQUE_STEPS = frozenset("the rebelles rebels presumes suspected islamist ougandais".split())


def _is_oblique(row: Row, index: int) -> bool:
    """Whether forces are no subject: "les hommes ayant échappé aux mains des ADF sont arrivés"."""
    at = index - 1
    while row.word(at) in _OBLIQUE_STEPS:
        at -= 1
    return row.word(at) in _OBLIQUE and row.word(at) != "les"


#: So many words between "fleeing" and "in" are what people flee from.
_OBJECT = 2


#: "étaient auparavant au camp de Sake": where people were before.
_BEFORE_THAT = frozenset("auparavant previously formerly before precedemment jadis".split())


def _by_frame(row: Row, item: Governed, sense: SenseItem) -> End | None:
    frame = sense.sense.frame
    if frame is Frame.STAY and any(
        row.word(index) in _BEFORE_THAT for index in range(sense.lo - 1, item.head)
    ):
        return End.ORIGIN
    if frame in _DESTINATION_FRAMES:
        if frame is Frame.GO and item.place.hi <= sense.lo:
            return None
        return End.DESTINATION
    if frame is Frame.DISPLACE:
        return End.AREA
    if frame is Frame.FLEE and item.at >= sense.hi and row.word(sense.hi - 1) not in HOMES:
        if item.at - sense.hi >= _OBJECT:
            return End.ORIGIN  # "fuyant les exactions des miliciens à Boga"
        country = _kind(item) is PlaceKind.COUNTRY and row.word(item.at) == "en"
        if country or row.word(item.at) in {"a", "au", "aux"}:
            return End.DESTINATION  # "ont fui à Goma", "ont fui en Ouganda"
    return End.ORIGIN
