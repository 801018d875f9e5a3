"""Places without a preposition, or with "of": the object, the subject or the owner of a word."""

from __future__ import annotations

from dashboard.core.displacements.ends import End
from dashboard.core.displacements.governors import Governed, is_violence
from dashboard.core.displacements.lexicon import CROSSING, RECENT
from dashboard.core.displacements.locatives import (
    LEAVING,
    TO,
    by_forces,
    drives,
    is_camp,
    kind_of,
    sense_ending_at,
)
from dashboard.core.displacements.memory import PEOPLE
from dashboard.core.displacements.row import Row
from dashboard.core.displacements.sense_items import SenseItem
from dashboard.core.displacements.senses import Frame
from dashboard.core.displacements.unnamed import REFILLED
from dashboard.core.displacements.wholes import is_whole
from dashboard.core.quantity.nouns import DISPLACED
from dashboard.model import PlaceKind

#: Between people and their place in Swahili: "wakazi wengi wa Fataki".
_QUANTIFIERS = frozenset("wengi wote wengine".split())


def with_of(row: Row, item: Governed, frame: Frame | None) -> End | None:
    """ "residents of Sake", "fuite des habitants de Kibati", "chute de Sake", "De X vers Y"."""
    before = item.head - 1
    if before < row.lo or row.starts_with_gap(item.head):
        return End.ORIGIN if row.word(item.at) in {"de", "du", "d", "des"} else None
    word = row.word(before)
    if word in _GUESTS and sense_ending_at(row, item.at) is not None:
        return End.DESTINATION  # "sont les hôtes de Goma"
    if any(is_whole(row, at) for at in range(before, item.place.lo)):  # "half of Sake is in Goma"
        return End.DESTINATION if frame is Frame.RETURN else End.ORIGIN
    if word in _BORDERS:
        return End.DESTINATION if _is_crossed(row, item) else None
    if word in _QUANTIFIERS:
        word = row.word(before - 1)
    of_camp = is_camp(item) and (word in DISPLACED or word == "population")
    if of_camp and frame not in {*LEAVING, Frame.RELOCATE}:
        return End.DESTINATION  # "les déplacés de Bulengo"
    moves = any(0 <= verb.lo - item.place.hi <= 3 for verb in row.senses)
    moves = moves or (word in _THOSE and _is_hosted(row, item))
    moves = moves or any(verb.hi == before for verb in row.senses)  # "sont arrivés ceux de Sake"
    if word in _OTHERS and row.word(item.at) in _FROM_HOME and moves:
        return End.ORIGIN  # "d'autres de Mbau ont fui vers Oicha"
    if word in PEOPLE and frame in _TAKEN_IN and _are_hosts(row, before):
        return End.DESTINATION  # "chez les habitants de Goma"
    if word in PEOPLE:
        if frame is Frame.RETURN and _goes_on_to(row, item):
            return End.ORIGIN  # "a ramené 1 100 personnes de Bulengo à Sake"
        return (
            End.DESTINATION
            if frame in (Frame.RETURN, Frame.HOST)
            and _names_home(row, frame, before)
            and not (frame is Frame.HOST and _is_hosted(row, item))
            else End.ORIGIN
        )
    if is_violence(row, before):
        return End.ORIGIN if drives(row, before) else End.WEAK_ORIGIN
    if word in _CONTROL and not _TAKING.isdisjoint(row.within(before - 3, before)):
        return End.WEAK_ORIGIN  # "fled after rebels took control of Uvira"
    if row.word(item.place.hi) in TO:
        return End.ORIGIN  # "un mouvement est signalé de Bunyakiri vers Hombo"
    if frame in _ON_THEIR_WAY and row.word(item.place.hi) in _ON_TO and _another(row, item):
        return End.ORIGIN if word not in _WAYS else None  # "conduites en bus de Sake à Goma"
    governing = sense_ending_at(row, before)
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


_GUESTS = frozenset("hotes hote".split())
_TAKEN_IN = frozenset({Frame.STAY, Frame.ARRIVE, Frame.HOST})
_BY = frozenset("chez par parmi with among by".split())


def _are_hosts(row: Row, at: int) -> bool:
    """Whether people are those who take others in: "recueillies par les habitants de Goma"."""
    before = row.word(at - 1 - (row.word(at - 1) in ("les", "des", "the")))
    return before in _BY


_CONTROL = frozenset("control controle".split())
_TAKING = frozenset(
    """took taken take taking seized gained lost regained claimed pris prend prennent perdu repris
    reprend""".split()
)


_ON_TO = frozenset("a au aux to vers into".split())
_ON_THEIR_WAY = frozenset({Frame.RELOCATE, Frame.RETURN, Frame.GO, Frame.REACH, Frame.ARRIVE})
#: "sur la route de Sake à Goma": a road is no one's home.
_WAYS = frozenset("route routes axe distance troncon piste road highway".split())


def _goes_on_to(row: Row, item: Governed) -> bool:
    """Whether behind a place stands where people are brought back to: "du site de Kalunga jusqu'à
    leur village"."""
    after = item.place.hi
    to = row.word(after) in _ON_TO or row.word(after) in ("jusqu", "dans")
    return to and (_another(row, item) or not _THEIRS.isdisjoint(row.within(after, after + 3)))


_THEIRS = frozenset("leur leurs their".split())


def _another(row: Row, item: Governed) -> bool:
    """Whether another place stands right behind the word after a place: "de Bulengo à Sake"."""
    return any(0 < other.lo - item.place.hi <= _ON_REACH for other in row.places)


_ON_REACH = 3


def _names_home(row: Row, frame: Frame | None, index: int) -> bool:
    """Whether people are named by where they go back to: "les déplacés de Masisi rentrent" (where
    "déplacées" is a verb form, what came before the return is turned elsewhere)."""
    if row.word(index) not in DISPLACED:
        return True
    return frame is Frame.RETURN and sense_ending_at(row, index) is None


_BORDERS = frozenset("frontiere frontieres border borders frontier".split())
_CROSSED_REACH = 4


def _is_crossed(row: Row, item: Governed) -> bool:
    """Whether people cross into a country: "ont traversé la frontière du Burundi"."""
    return kind_of(item) is PlaceKind.COUNTRY and any(
        0 <= item.head - verb.hi <= _CROSSED_REACH
        and not CROSSING.isdisjoint(row.within(verb.lo, verb.hi))
        for verb in row.senses
    )


def _is_hosted(row: Row, item: Governed) -> bool:
    """Whether a host takes in people of a place: "a accueilli 300 habitants de Sake"."""
    return any(verb.sense.frame is Frame.HOST and verb.hi <= item.head for verb in row.senses)


#: "d'autres de Mbau", "those of Sake"
_OTHERS = frozenset("autres others ceux celles those wale wengine".split())
_FROM_HOME = frozenset("de d du des of from wa".split())
_THOSE = frozenset("ceux celles those".split())


def bare(row: Row, item: Governed, sense: SenseItem | None) -> End | None:
    """ "fled Sake", "reached Sake", "captured Sake", "Sake hosts 3,000 people"."""
    if item.place.carried and row.word(item.place.lo) in {"en", "les", "them"}:
        return End.ORIGIN
    if item.place.carried and row.word(item.place.lo) in {"y", "there", "bas"}:
        flees = any(
            verb.sense.frame is Frame.FLEE and item.place.hi <= verb.lo <= item.place.hi + 2
            for verb in row.senses
        )
        return End.ORIGIN if flees or _lived_there(row, item, sense) else End.DESTINATION
    if item.place.carried and any(one.lo <= item.place.lo < one.hi for one in row.senses):
        return None  # "Oicha opened its classrooms to 320 families"
    before = _verb_ending_at(row, item.at) or _verb_with_its_object(row, item)
    if before is not None and by_forces(row, before):
        return End.WEAK_ORIGIN
    if before is not None and row.word(before.hi - 1) in _FROM and before.sense.frame in _DRIVEN:
        return End.ORIGIN  # "burned out of Bule": the verb holds its preposition
    if kind_of(item) is PlaceKind.ROAD or _is_road(item):
        return None  # "left National Route 5 littered with vehicles"
    if before is not None and not row.starts_with_gap(item.head):
        if before.sense.frame in LEAVING or before.sense.frame is Frame.RELOCATE:
            return End.ORIGIN
        if before.sense.frame in (Frame.DISPLACE, Frame.HOST, Frame.GO):
            return End.AREA if before.sense.frame is Frame.DISPLACE else None
        return End.DESTINATION
    if is_violence(row, item.at) or _is_struck_object(row, item):
        return End.WEAK_ORIGIN
    if sense is not None and row.word(item.at) in ("tout", "toute"):
        back = sense.sense.frame is Frame.RETURN
        return End.DESTINATION if back else End.ORIGIN  # "tout Sake a fui"
    if sense is not None and _is_left_too(row, item, sense):
        return End.DESTINATION if sense.sense.frame is Frame.REACH else End.ORIGIN
    if (verb := _verb_of_object(row, item)) is not None:
        return End.ORIGIN if verb.sense.frame is Frame.FLEE else End.DESTINATION
    if any(is_whole(row, at) for at in range(item.head, item.place.lo)):
        returns = sense is not None and sense.sense.frame is Frame.RETURN
        return End.DESTINATION if returns else End.ORIGIN  # "tout le village de Kobu a fui"
    if (subject := _as_subject(row, item, sense)) is not None:
        return subject
    if sense is not None and sense.sense.frame is Frame.HOST and _is_counted_at(row, item, sense):
        return End.DESTINATION
    if _is_home(row, item):
        return End.DESTINATION if sense and sense.sense.frame is Frame.RETURN else End.ORIGIN
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
            active = row.word(index - 1) in _HAVE or row.word(index - 2) in _HAVE
            return active and is_violence(row, index)
    return False


_HAVE = frozenset("a ont avait avaient aurait auraient".split())


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


def _left_lately(row: Row, item: Governed) -> bool:
    """ "échappées l'avant-veille de Kiliba", "arrivés mardi soir de Sake"."""
    for index in range(item.head - 1, max(row.lo, item.head - _OBJECT_REACH) - 1, -1):
        verb = sense_ending_at(row, index)
        if verb is not None:
            return verb.sense.frame in _WHENCE
        if row.word(index) not in _TIME_AND_ADVERBS or row.starts_with_gap(index):
            return False
    return False


_WHENCE = frozenset({Frame.FLEE, Frame.ARRIVE, Frame.GO, Frame.EVICT, Frame.RELOCATE})
#: Between a verb and the place that is its object: "ont quitté mercredi matin Sake".
_OBJECT_REACH = 9
_TIME_AND_ADVERBS = RECENT | frozenset(
    """deja donc aussi tous toutes massivement precipitamment ensuite alors matin soir nuit
    midi elles eux an annee passe passee chaque jour quotidiennement journellement
    sans cesse encore surtout toujours
    already also all hastily then evening morning night le la l ce cette d un une en
    premier groupe
    essentiellement généralement generalement respectivement surtout principalement
    notamment majoritairement pour plupart mostly mainly
    partie janvier avril avant veille pied moto bus pirogue foot the on in early late vers
    ont ete davantage deux trois quatre cinq derniers dernieres ces mois semaines jours
    groupes petits par de leur plein gre propre initiative volontairement spontanement""".split()
)


def _verb_of_object(row: Row, item: Governed) -> SenseItem | None:
    """The verb of leaving or reaching of which a place is the object behind a word of time or an
    aside between commas."""
    commas = 0
    for index in range(item.head - 1, max(row.lo, item.head - _OBJECT_REACH) - 1, -1):
        commas += row.gap(index + 1).count(",")
        verb = sense_ending_at(row, index)
        if verb is not None:
            back = verb.sense.frame is Frame.RETURN and row.word(verb.lo).startswith(_REGAIN)
            fits = verb.sense.frame in (Frame.FLEE, Frame.REACH) or back
            return verb if fits and commas in (0, 2) else None
        word = row.word(index)
        on_foot = word == "a" and row.word(index + 1) in _ON_FOOT
        again = word == "de" and row.word(index + 1) == "nouveau"
        if not (on_foot or again or word in _TIME_AND_ADVERBS or word[:1].isdigit()):
            return None
    return None


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
    if sense is not None and _sees(row, item, sense):
        return End.DESTINATION
    last = item.place.hi
    for place in row.places:  # the list that the place opens or continues
        verbs = any(last <= other.lo < place.lo for other in row.senses)
        if last <= place.lo <= last + _LIST_REACH and not verbs:
            last = place.hi
    last = _behind_aside(row, last)
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
        0 <= figure.lo - item.place.hi <= 1 and not row.starts_with_gap(figure.lo)
        for figure in row.figures
        if sense.hi <= item.place.lo
    )


#: "Kiwanja enregistre un retour massif", "Goma has seen an influx"
_SEEING = frozenset(
    """enregistre enregistrent enregistrait connait connaissent connaissait observe voit vit vu
    registers registered sees saw seen witnessed witnesses experiences records recorded""".split()
)
_COMING = frozenset({Frame.RETURN, Frame.ARRIVE})


def _sees(row: Row, item: Governed, sense: SenseItem) -> bool:
    """Whether a place is said to see people come or come back."""
    verb = range(item.place.hi, item.place.hi + _SUBJECT_REACH)
    seeing = next((index for index in verb if row.word(index) in _SEEING), None)
    return seeing is not None and any(
        other.sense.frame in _COMING and seeing < other.lo <= min(seeing + _SEEN_REACH, sense.lo)
        for other in row.senses
    )


_SEEN_REACH = 5
_BEEN = frozenset("been was were is are ete est sont etait etaient".split())


def _is_left(row: Row, sense: SenseItem) -> bool:
    """ "Samboko was abandoned"."""
    leaves = sense.sense.frame is Frame.FLEE and not sense.sense.strong
    return leaves and row.word(sense.lo - 1) in _BEEN


_WHOSE = frozenset("whose dont".split())


def _is_home(row: Row, item: Governed) -> bool:
    """ "Goma residents", "ses 800 habitants", "wakazi wake": people said to be of the place."""
    after = item.place.hi
    if row.word(after) in _WHOSE:  # "Kayna, whose entire population has fled"
        people = (row.word(index) in PEOPLE for index in range(after + 1, after + 5))
        return any(people)
    if row.word(after) == "s":  # "Sake's 90,000 residents"
        after += 1
    for figure in row.figures:
        if figure.lo == after and not row.starts_with_gap(after):
            after = figure.hi
    if row.word(after) in PEOPLE and not row.starts_with_gap(after):
        return True
    if item.place.carried and row.word(item.place.lo) in {"wake", "yake", "zake"}:
        return True
    return item.place.carried and row.word(item.place.lo) in {"its", "ses", "son", "sa"}
