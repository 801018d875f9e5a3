"""Places without a preposition: the object of a word, its subject, or what stands beside it."""

from __future__ import annotations

from dashboard.core.displacements.people.unnamed import REFILLED
from dashboard.core.displacements.people.wholes import is_whole
from dashboard.core.displacements.places.governors import HAVE, Governed, is_violence
from dashboard.core.displacements.places.locatives import by_forces, sense_ending_at
from dashboard.core.displacements.places.of_phrases import (
    OBJECT_REACH,
    TIME_AND_ADVERBS,
    home,
    is_home,
)
from dashboard.core.displacements.places.seeing import (
    BEEN,
    COMING,
    GOING_AWAY,
    hosts_them,
    is_heading,
    sees,
)
from dashboard.core.displacements.places.where_by_verb import LEFT_HOMES, kind_of
from dashboard.core.displacements.sentence.ends import NEXT, Ask, End
from dashboard.core.displacements.sentence.row import Row
from dashboard.core.displacements.sentence.sense_items import SenseItem
from dashboard.core.displacements.words.interrupted import is_adverb
from dashboard.core.displacements.words.lexicon import RECENT
from dashboard.core.displacements.words.senses import LEAVING, Frame
from dashboard.model import PlaceKind


def bare(row: Row, item: Governed, sense: SenseItem | None) -> End | None:
    """ "fled Sake", "reached Sake", "captured Sake", "Sake hosts 3,000 people".

    The end that a place without a preposition is, None where it is none. ``sense`` is the verb of
    the clause, None for people who are only counted.
    """
    if item.place.carried and (found := _carried(row, item, sense)) is not NEXT:
        return found
    if row.word(item.at) in _FIELDS and ":" in row.gap(item.head):
        return home(sense.sense.frame if sense else None)  # "300 ménages (origine : Kitchanga)"
    before = _verb_ending_at(row, item.at) or _verb_with_its_object(row, item)
    before = before or _homes_regained(row, item)
    if before is not None and by_forces(row, before):
        return End.WEAK_ORIGIN
    if before is not None and row.word(before.hi - 1) in _FROM and before.sense.frame in _DRIVEN:
        return End.ORIGIN  # "burned out of Bule": the verb holds its preposition
    if _is_their_country(row, item, sense):
        return End.DESTINATION
    if kind_of(item) is PlaceKind.ROAD or _is_road(item):
        return None  # "left National Route 5 littered with vehicles"
    if before is not None and not row.starts_with_gap(item.head):
        return _of_verb(before.sense.frame)
    apart = row.starts_with_gap(item.head)  # "After the clashes, Sake received 300 people"
    if (is_violence(row, item.at) and not apart) or _is_struck_object(row, item):
        return End.WEAK_ORIGIN
    if (found := _as_object(row, item, sense)) is not None:
        return found
    return _as_subject_or_beside(row, item, sense)


def _homes_regained(row: Row, item: Governed) -> SenseItem | None:
    """The verb that holds the homes of which a place is one: "ont regagné leurs villages, notamment
    Kanune", "ont réintégré leurs localités de Kanune et Pinga"."""
    return next(
        (
            verb
            for verb in row.senses
            if verb.lo <= item.at < verb.hi and verb.sense.frame is Frame.RETURN
        ),
        None,
    )


#: Fields that say whence people counted before them came.
_FIELDS = frozenset("origine origines provenance provenances origin".split())
_THEIR = frozenset("leur leurs their son".split())
_LAND = frozenset("pays patrie country homeland".split())
_LAND_REACH = 6


def _is_their_country(row: Row, item: Governed, sense: SenseItem | None) -> bool:
    """Whether a country is named as that to which people go home: "rapatriés dans leur pays, le
    Burundi"."""
    if sense is None or sense.sense.frame not in (Frame.RETURN, Frame.RELOCATE):
        return False
    if kind_of(item) is not PlaceKind.COUNTRY or item.head < sense.hi:
        return False
    before = row.within(max(sense.hi, item.place.lo - _LAND_REACH), item.place.lo)
    return not (_THEIR.isdisjoint(before) or _LAND.isdisjoint(before))


def _carried(row: Row, item: Governed, sense: SenseItem | None) -> End | Ask | None:
    """A word that stands for a place: "en sont parties", "l'ont quitté", "y vivent"."""
    if row.word(item.place.lo) in {"en", "les", "l", "them"}:
        return End.ORIGIN
    if row.word(item.place.lo) in {"y", "there", "bas", "place"} or _is_la(row, item):
        flees = any(
            verb.sense.frame is Frame.FLEE
            and item.place.hi <= verb.lo <= item.place.hi + 2
            and row.word(verb.lo) != "to"  # "take refuge there to escape the fighting"
            for verb in row.senses
        )
        left = flees or _homes_there(row, item, sense) or _lived_there(row, item, sense)
        return End.ORIGIN if left else End.DESTINATION
    if row.word(item.place.lo) in ("here", "ici") and item.place.lo == row.lo:
        return End.DESTINATION  # "Here live 300 families from Sake"
    if any(one.lo <= item.place.lo < one.hi for one in row.senses):
        return None  # "Oicha opened its classrooms to 320 families"
    return NEXT


def _is_la(row: Row, item: Governed) -> bool:
    """Whether a sentence opens with "Là, 300 familles": not with "la même cité"."""
    one = item.place.hi - item.place.lo == 1
    return one and item.place.lo == row.lo and row.word(row.lo) == "la"


def _of_verb(frame: Frame) -> End | None:
    """What the object of a verb of moving is: "fled Sake", "reached Sake", "displaced Sake"."""
    if frame in LEAVING or frame is Frame.RELOCATE:
        return End.ORIGIN
    if frame is Frame.DISPLACE:
        return End.AREA
    return None if frame in (Frame.HOST, Frame.GO) else End.DESTINATION


def _as_object(row: Row, item: Governed, sense: SenseItem | None) -> End | None:
    """A further object of the verb, or all of a place: "tout Sake a fui"."""
    if sense is not None and row.word(item.at) in ("tout", "toute"):
        spread = row.word(item.at - 1) == "travers" and sense.sense.frame is Frame.STAY
        return End.DESTINATION if spread else home(sense.sense.frame)
    if sense is not None and _is_left_too(row, item, sense):
        return End.DESTINATION if sense.sense.frame is Frame.REACH else End.ORIGIN
    if (verb := _verb_of_object(row, item)) is not None:
        leaves = verb.sense.frame in (Frame.FLEE, Frame.RELOCATE)
        return End.ORIGIN if leaves else End.DESTINATION
    if any(is_whole(row, at) for at in range(item.head, item.place.lo)):
        return home(sense.sense.frame if sense else None)  # "tout le village de Kobu a fui"
    return None


def _as_subject_or_beside(row: Row, item: Governed, sense: SenseItem | None) -> End | None:
    """The subject of the sentence, people's home, or what falls: "Sake n'est pas tombée"."""
    if (subject := _as_subject(row, item, sense)) is not None:
        return subject
    if sense is not None and sense.sense.frame is Frame.HOST and _is_counted_at(row, item, sense):
        return End.DESTINATION
    if is_home(row, item):
        return home(sense.sense.frame if sense else None)
    falls = range(item.place.hi, item.place.hi + _FALL_REACH)
    if any(is_violence(row, index) for index in falls if not row.starts_with_gap(index)):
        return End.WEAK_ORIGIN  # "Sake n'est pas tombée, mais 3 000 personnes ont fui"
    return None


def _verb_ending_at(row: Row, index: int) -> SenseItem | None:
    """The verb that ends at a word, past "on foot": "ont gagné à pied la cité"."""
    verb = sense_ending_at(row, index)
    if verb is not None and row.word(verb.lo) == "a" and row.word(verb.hi - 1) in _ON_FOOT:
        return sense_ending_at(row, verb.lo - 1) or verb
    return verb


#: How a place is struck, between the verb and its name: "a bombardé à l'aveugle, mardi, Sake".
_HOW = (
    frozenset(
        """a l aveugle arme lourde armes lourdes de nouveau nouvelle fois encore violemment
        lourdement intensement sans relache matin soir nuit la le ce cette en pleine plein jour d
        artillerie au mortier par deux trois reprises hier aussi ensuite notamment""".split()
    )
    | RECENT
)
_HOW_REACH = 7


def _is_struck_object(row: Row, item: Governed) -> bool:
    """Whether a place is what a participle of violence strikes, behind how and when."""
    for index in range(item.head - 1, max(row.lo, item.head - _HOW_REACH) - 1, -1):
        if row.word(index) not in _HOW:
            active = row.word(index - 1) in HAVE or row.word(index - 2) in HAVE
            return active and is_violence(row, index)
    return False


def _homes_there(row: Row, item: Governed, sense: SenseItem | None) -> bool:
    """Whether "there" is where the homes were that people left: "fled their homes there"."""
    leaves = sense is not None and sense.sense.frame in LEAVING
    return leaves and row.word(item.place.lo - 1) in LEFT_HOMES


def _lived_there(row: Row, item: Governed, sense: SenseItem | None) -> bool:
    """Whether "y" is where people were who have gone on since: "les 150 ménages qui s'y trouvaient
    ont gagné Bunyakiri"."""
    if sense is None or sense.sense.frame not in (Frame.REACH, Frame.GO, Frame.FLEE):
        return False
    stays = [one for one in row.senses if one.sense.frame is Frame.STAY]
    near = range(item.place.lo - 1, item.place.hi + _STAY_SOON)
    who = not {"qui", "who"}.isdisjoint(row.within(item.place.lo - 3, item.place.lo))
    return who and sense.lo > item.place.hi and any(one.lo in near for one in stays)


#: "qui s'y étaient réfugiés"
_STAY_SOON = 3


#: Between a further figure and what its people fled: "et 200 autres ceux de l'axe Sake".
_TOO = frozenset("autres others ceux celles de du d la l le les axe".split())


def _is_left_too(row: Row, item: Governed, sense: SenseItem) -> bool:
    """Whether a place stands right behind a further figure that has no verb of its own: "300
    personnes ont fui Kobu et 200 autres Bambu"."""
    figure = next((one for one in reversed(row.figures) if one.hi <= item.place.lo), None)
    if figure is None or sense.sense.frame not in _HAVE_OBJECTS or figure.lo < sense.hi:
        return False
    between = row.within(figure.hi, item.place.lo)
    return len(between) <= _FALL_REACH + 1 and _TOO.issuperset(between)


#: Verbs with a bare place behind them: "ont fui Kobu", "ont choisi Kobu".
_HAVE_OBJECTS = frozenset({Frame.FLEE, Frame.REACH})


def _verb_with_its_object(row: Row, item: Governed) -> SenseItem | None:
    """The verb of leaving whose homes a place names: "ont fui leurs villages de Sake", "quitté
    leurs villages, dont Sake", where the verb holds its object."""
    return next(
        (
            verb
            for verb in row.senses
            if verb.lo <= item.at < verb.hi <= item.place.lo and verb.sense.frame in LEAVING
        ),
        None,
    )


_ROADS = ("national route", "route nationale", "national road", "rn")


def _is_road(item: Governed) -> bool:
    """Whether a name without a row is that of a road: "National Route 5", "RN4"."""
    return item.place.resolution.mention.words.casefold().startswith(_ROADS) and (
        item.place.resolution.place is None
    )


_FROM = frozenset("from of".split())
_DRIVEN = frozenset({Frame.DISPLACE, Frame.EVICT, Frame.FLEE})
#: Between a place and what befell it stand few words.
_FALL_REACH = 4


def _verb_of_object(row: Row, item: Governed) -> SenseItem | None:
    """The verb of leaving or reaching of which a place is the object behind a word of time or an
    aside between commas."""
    commas = 0
    for index in range(item.head - 1, max(row.lo, item.head - OBJECT_REACH) - 1, -1):
        commas += row.gap(index + 1).count(",")
        verb = sense_ending_at(row, index)
        if verb is not None:
            back = verb.sense.frame is Frame.RETURN and row.word(verb.lo).startswith(_REGAIN)
            fits = verb.sense.frame in (Frame.FLEE, Frame.REACH, Frame.RELOCATE) or back
            return verb if fits and commas in (0, 2) else None
        word = row.word(index)
        on_foot = word == "a" and row.word(index + 1) in _ON_FOOT
        again = word in ("a", "de") and row.word(index + 1) == "nouveau"
        adverb = word in TIME_AND_ADVERBS or is_adverb(word) or _is_of_dates(row, index)
        if not (on_foot or again or adverb or word[:1].isdigit()):
            return None
    return None


def _is_of_dates(row: Row, index: int) -> bool:
    """Whether a word joins two dates: "ont fui, entre le 2 et le 7 mars, Kobu"."""
    if row.word(index) == "et":
        return row.word(index - 1).isdigit() and row.word(index + 1) == "le"
    return row.word(index) in _DATES


_DATES = frozenset("entre du debut fin mi courant between".split())
#: "ont regagné ces deux derniers mois Tchomia"
_REGAIN = ("regagn", "reinteg", "retrouv", "repeupl", "reoccup", "rejoin")
#: "ont gagné à pied la cité"
_ON_FOOT = frozenset("pied moto velo dos grand grande marche".split())


#: Between a place and the verb of which it is the subject: "Kanyabayonga already shelters".
_SUBJECT_REACH = 6


#: Between the places of a subject: "Boga, dans le sud du territoire d'Irumu (Ituri), se vide".
_LIST_REACH = 7


def _as_subject(row: Row, item: Governed, sense: SenseItem | None) -> End | None:
    """ "Sake hosts 3,000 people", "Katana, Miti et Lwiro se vident"."""
    if sense is not None and item.place.hi <= sense.lo and sense.sense.frame is Frame.HOST:
        return End.DESTINATION
    if sense is not None and (seen := _sees(row, item.place.hi, sense)) is not None:
        return seen
    last = item.place.hi
    for place in row.places:  # the list that the place opens or continues
        verbs = any(last <= other.lo < place.lo for other in row.senses)
        if last <= place.lo <= last + _LIST_REACH and not verbs:
            last = place.hi
    last = _behind_aside(row, last)
    aside = last > item.place.hi and sense is not None and row.gap(item.place.hi)[:1] == ","
    if aside and sense is not None and (seen := _sees(row, last, sense)) is not None:
        return seen  # "Oicha, chef-lieu du territoire de Beni, connaît un afflux de déplacés"
    if any(
        last <= other.lo <= last + _SUBJECT_REACH and row.word(other.lo) in REFILLED
        for other in row.senses
    ):
        return End.DESTINATION
    if sense is not None and sense.sense.frame in _COME and hosts_them(row, last, sense):
        return End.DESTINATION
    if is_heading(row, last):
        return End.DESTINATION
    emptied = any(
        last <= other.lo <= last + _SUBJECT_REACH
        and (other.sense.frame is Frame.EMPTY or _is_left(row, other))
        for other in row.senses
    )
    return End.ORIGIN if emptied else None


def _sees(row: Row, at: int, sense: SenseItem) -> End | None:
    """What a place is that sees people come or go: "Sake has seen an exodus of 300 families"."""
    if sees(row, at, sense, COMING):
        return End.DESTINATION
    return End.ORIGIN if sees(row, at, sense, GOING_AWAY) else None


_COME = frozenset({Frame.FLEE, Frame.ARRIVE, Frame.DISPLACE})
#: So long is what is set in behind a place: "Sake, attaqué par des Maï-Maï, a été évacué".
_ASIDE_REACH = 12


def _behind_aside(row: Row, at: int) -> int:
    """Where a sentence goes on behind what is set in between commas at ``at``."""
    if row.gap(at) != ",":
        return at
    closing = (index for index in range(at + 1, at + _ASIDE_REACH) if row.gap(index) == ",")
    return next(closing, at)


def _is_counted_at(row: Row, item: Governed, sense: SenseItem) -> bool:
    """Whether a place behind the verb has a figure of its own: "Kayna shelters 5,000, Luofu
    2,000"."""
    return any(
        0 <= figure.lo - item.place.hi <= 1
        and not any(row.starts_with_gap(at) for at in range(item.place.hi, figure.lo + 1))
        for figure in row.figures
        if sense.hi <= item.place.lo
    )


def _is_left(row: Row, sense: SenseItem) -> bool:
    """ "Samboko was abandoned"."""
    leaves = sense.sense.frame is Frame.FLEE and not sense.sense.strong
    at = sense.lo - 1 - is_adverb(row.word(sense.lo - 1))  # "ont été entièrement évacués"
    return leaves and row.word(at) in BEEN
