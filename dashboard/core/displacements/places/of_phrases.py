"""What "of Sake" is: people's home, where they set out, or where the violence was."""

from __future__ import annotations

from dashboard.core.displacements.people.wholes import is_whole
from dashboard.core.displacements.places.beside import has_goal_before
from dashboard.core.displacements.places.governors import Governed, is_violence
from dashboard.core.displacements.places.locatives import TO, drives, is_camp, sense_ending_at
from dashboard.core.displacements.places.ranks import rank
from dashboard.core.displacements.places.where_by_verb import kind_of
from dashboard.core.displacements.sentence.ends import NEXT, Ask, End
from dashboard.core.displacements.sentence.memory import PEOPLE, is_wide, key_of
from dashboard.core.displacements.sentence.row import Row
from dashboard.core.displacements.sentence.sense_items import SenseItem
from dashboard.core.displacements.words.interrupted import is_adverb
from dashboard.core.displacements.words.lexicon import CROSSING, RECENT
from dashboard.core.displacements.words.senses import LEAVING, Frame
from dashboard.core.quantity.nouns import DISPLACED
from dashboard.model import PlaceKind

_SWAHILI_QUANTIFIERS = frozenset("wengi wote wengine".split())
#: Between people and their place: "wakazi wengi wa Fataki", "la population civile de Sake", "les
#: déplacés internes de Sake", "des demandeurs d'asile de Sake".
_QUANTIFIERS = _SWAHILI_QUANTIFIERS | frozenset(
    """civile civiles locale locales entiere entieres internes congolais congolaise banyamulenge
    hema lendu artisanaux notamment surtout particulierement principalement
    asile guerre de d non accompagnes accompagnees vulnerables paniques
    paniquees""".split()
)


def with_of(row: Row, item: Governed, frame: Frame | None) -> End | None:
    """ "residents of Sake", "fuite des habitants de Kibati", "chute de Sake", "De X vers Y".

    The end that the place is, None where it is none. ``frame`` is how the verb of the clause treats
    its places; None without a verb.
    """
    before = item.head - 1
    if kind_of(item) in (PlaceKind.LAKE, PlaceKind.RIVER):
        return None  # "la traversée du lac Albert": nobody lives on the water
    if before < row.lo or row.starts_with_gap(item.head):
        return End.ORIGIN if row.word(item.at) in {"de", "du", "d", "des"} else None
    found = _of_whole(row, item, frame, before)
    if found is NEXT:
        found = _of_people(row, item, frame, before)
    if found is NEXT:
        found = _of_violence(row, item, before)
    if found is NEXT:
        found = _of_way(row, item, frame, before)
    return _of_figure(row, item, frame, before) if found is NEXT else found


def _of_whole(row: Row, item: Governed, frame: Frame | None, before: int) -> End | Ask | None:
    """ "half of Sake", "the border of Uganda", "les hôtes de Goma"."""
    if row.word(before) in _GUESTS and sense_ending_at(row, item.at) is not None:
        return End.DESTINATION  # "sont les hôtes de Goma"
    if any(is_whole(row, at) for at in range(before, item.place.lo)):  # "half of Sake is in Goma"
        return home(frame)
    if row.word(before) in _BORDERS:
        return End.DESTINATION if _is_crossed(row, item) else None
    return NEXT


def _of_people(row: Row, item: Governed, frame: Frame | None, before: int) -> End | Ask | None:
    """ "residents of Sake": their home, unless they are hosts, go home, or live in that camp."""
    word = _noun_at(row, before)
    noun = _noun_index(row, before)
    camp = is_camp(item) or _is_called_camp(row, item, frame, noun)
    of_camp = camp and (word in DISPLACED or word == "population")
    if of_camp and _are_spoken_for(row, noun):
        return None
    left = frame in LEAVING | {Frame.RELOCATE} or _are_driven_out(row, noun)
    if of_camp and not (left or _live_elsewhere(row, item, frame)):
        return End.DESTINATION  # "les déplacés de Bulengo"
    if word in _OTHERS and row.word(item.at) in _FROM_HOME and _others_move(row, item, before):
        return End.ORIGIN  # "d'autres de Mbau ont fui vers Oicha"
    if word not in PEOPLE:
        return NEXT
    if _goes_along(row, noun):
        return None  # "ont pris la route avec les déplacés de Sake"
    if frame in _TAKEN_IN and _are_hosts(row, before):
        return End.DESTINATION  # "chez les habitants de Goma"
    if _take_in(row, item):
        return End.DESTINATION  # "les habitants de Goma ont accueilli 300 familles chassées de"
    if frame is Frame.RETURN and _goes_on_to(row, item):
        return End.ORIGIN  # "a ramené 1 100 personnes de Bulengo à Sake"
    at_home = frame in (Frame.RETURN, Frame.HOST) and _names_home(row, frame, noun)
    hosted = frame is Frame.HOST and _is_hosted(row, item)
    return End.DESTINATION if at_home and not hosted else End.ORIGIN


def _live_elsewhere(row: Row, item: Governed, frame: Frame | None) -> bool:
    """Whether people of a camp are told to be at another place now: "des déplacés du site de Savo
    passent leurs nuits à Bule"."""
    if frame is not Frame.STAY:
        return False
    verb = next((one for one in row.senses if one.lo >= item.place.hi), None)
    if verb is None or verb.sense.frame is not Frame.STAY:
        return False
    there = next((one for one in row.places if one.lo >= verb.hi and not one.carried), None)
    if there is None or is_wide(there.resolution) or there.lo - verb.hi > _ELSEWHERE_REACH:
        return False
    at = not _AT.isdisjoint(row.within(there.lo - _AT_REACH, there.lo))
    return at and key_of(there.resolution) != key_of(item.place.resolution)


#: Between the verb and where they are it may say how: "passent leurs nuits à la belle étoile, au
#: centre commercial de Bule".
_AT = frozenset("a au aux in at".split())
_AT_REACH, _ELSEWHERE_REACH = 4, 24


def _are_driven_out(row: Row, noun: int) -> bool:
    """Whether people are the object of a verb of driving out: "a chassé 2 000 déplacés de Bulengo";
    "les combats ont déplacé" says it of whoever is displaced."""
    near = range(noun - _DRIVEN_REACH, noun)
    return any(
        item.sense.frame is Frame.DISPLACE
        and item.hi - 1 in near
        and row.word(item.lo) not in DISPLACED
        and row.word(item.lo - 1) not in _PASSIVE
        for item in row.senses
    )


#: Between "chassé" and "déplacés" stands their number.
_DRIVEN_REACH = 5
_PASSIVE = frozenset("ete etaient sont etait est been were was are".split())
_WITH = frozenset("avec with alongside".split())
_THE = frozenset("les des ces the these".split())


def _goes_along(row: Row, noun: int) -> bool:
    """Whether people are only those with whom others go."""
    article = row.word(noun - 1) in _THE
    return row.word(noun - 1 - article) in _WITH and not row.starts_with_gap(noun)


_OFFICES = frozenset(
    """president presidente representant representante porte responsable chef comite delegue
    coordonnateur spokesman representative chairman leader committee""".split()
)


def _is_called_camp(row: Row, item: Governed, frame: Frame | None, noun: int) -> bool:
    """Whether a place is called a camp by the words before it, and nobody sets out from there: "les
    déplacés du site de Sake attendent", not "ont été déplacés du site de Sake"."""
    if "ete" in row.within(noun - 2, noun):
        return False
    called = not _CAMPS.isdisjoint(row.within(item.at, item.place.lo))
    return called and frame not in (Frame.GO, Frame.REACH, Frame.RETURN)


def _are_spoken_for(row: Row, noun: int) -> bool:
    """Whether people are only those whom somebody speaks for: "le président des déplacés du site de
    Sake"."""
    return not _OFFICES.isdisjoint(row.within(noun - 3, noun))


def _noun_at(row: Row, before: int) -> str:
    """The people before "of", past what only describes them: "les déplacés de guerre de Sake"."""
    return row.word(_noun_index(row, before))


def _noun_index(row: Row, before: int) -> int:
    for at in range(before, max(row.lo, before - _DESCRIBED) - 1, -1):
        if row.word(at) in PEOPLE:
            return at
        if row.word(at) not in _QUANTIFIERS:
            return before - (row.word(before) in _SWAHILI_QUANTIFIERS)
    return before


#: So many words may describe people.
_DESCRIBED = 3


def _others_move(row: Row, item: Governed, before: int) -> bool:
    """Whether "others of Mbau" or "those of Sake" have a verb of moving beside them."""
    return (
        any(0 <= verb.lo - item.place.hi <= 3 for verb in row.senses)
        or (_noun_at(row, before) in _THOSE and _is_hosted(row, item))
        or any(verb.hi == before for verb in row.senses)  # "sont arrivés ceux de Sake"
    )


def _of_violence(row: Row, item: Governed, before: int) -> End | Ask:
    """ "the fall of Sake", "took control of Uvira": where the violence was."""
    if is_violence(row, before):
        escaped = not _ESCAPED.isdisjoint(row.within(before - 4, before))
        escaped = escaped or _is_fled(row, before)
        return End.ORIGIN if escaped or drives(row, before) else End.WEAK_ORIGIN
    if row.word(before) in _CLOSING and (is_camp(item) or row.word(item.place.hi) in _CAMPS):
        return End.ORIGIN  # "the closure of Bulengo camp sent 300 families back to Sake"
    taken = not _TAKING.isdisjoint(row.within(before - 3, before))
    if _noun_at(row, before) in _CONTROL and taken:
        return End.WEAK_ORIGIN  # "fled after rebels took control of Uvira"
    return NEXT


_CLOSING = frozenset(
    """closure closing dismantling destruction demolition clearance clearing burning razing
    fermeture demantelement evacuation""".split()
)
_CAMPS = frozenset("camp camps site sites settlement".split())


def _take_in(row: Row, item: Governed) -> bool:
    """Whether the people of a place are those who take others in."""
    return any(
        verb.sense.frame is Frame.HOST
        and 0 <= verb.lo - item.place.hi <= _HOST_REACH
        and row.word(verb.lo - 1) not in _BEEN
        and not row.starts_with_gap(item.place.hi)
        and _has_guests(row, verb)
        for verb in row.senses
    )


def _has_guests(row: Row, verb: SenseItem) -> bool:
    """Whether people stand behind a verb of taking in: "ont reçu 300 familles", not "l'ordre"."""
    behind = range(verb.hi, verb.hi + _GUEST_REACH)
    counted = any(figure.lo in behind for figure in row.figures)
    return counted or not PEOPLE.isdisjoint(row.within(behind.start, behind.stop))


_GUEST_REACH = 8
_HOST_REACH = 2
_BEEN = frozenset("ete sont etaient est etait been were was are".split())


def _is_fled(row: Row, noun: int) -> bool:
    """Whether people flee what befell a place: "escaping the rebels' weekend takeover of Sake"."""
    verb = next((one for one in reversed(row.senses) if one.hi <= noun), None)
    if verb is None or verb.sense.frame is not Frame.FLEE or noun - verb.hi > _FLED_REACH:
        return False
    return not any(row.starts_with_gap(at) for at in range(verb.hi, noun + 1))


#: "fleeing the Rwanda-backed M23 rebels' lightning capture of"
_FLED_REACH = 8
#: "des rescapés de l'attaque de Sake"
_ESCAPED = frozenset("rescape rescapes rescapee rescapees survivants survivors escapees".split())


def _of_way(row: Row, item: Governed, frame: Frame | None, before: int) -> End | Ask | None:
    """ "de Bunyakiri vers Hombo", "conduites de Sake à Goma", "fled the village of Sake"."""
    if row.word(item.place.hi) in TO:
        return End.ORIGIN  # "un mouvement est signalé de Bunyakiri vers Hombo"
    if frame in _ON_THEIR_WAY and row.word(item.place.hi) in _ON_TO and _another(row, item):
        # "conduites en bus de Sake à Goma"
        return End.ORIGIN if _noun_at(row, before) not in _WAYS else None
    governing = sense_ending_at(row, _before_manner(row, before))
    if governing is not None and governing.sense.frame is not Frame.HOST:
        return End.ORIGIN
    return NEXT


#: How people move, between the verb and "de": "revenues de leur plein gré de Sake".
_MANNERS = (
    ("de", "leur", "plein", "gre"), ("de", "leur", "propre", "gre"), ("de", "son", "plein", "gre"),
    ("de", "leur", "gre"), ("de", "force"), ("de", "nouveau"), ("en", "masse"), ("a", "pied"),
    ("en", "catastrophe"), ("d", "urgence"), ("en", "urgence"), ("par", "milliers"),
    ("par", "centaines"),
)  # fmt: skip


def _before_manner(row: Row, at: int) -> int:
    """Index of the word before an adverb, or a phrase that says how, that ends at ``at``."""
    for manner in _MANNERS:
        if row.within(at - len(manner) + 1, at + 1) == list(manner):
            return at - len(manner)
    return at - 1 if row.article.language == "fr" and is_adverb(row.word(at)) else at


def _of_figure(row: Row, item: Governed, frame: Frame | None, before: int) -> End | None:
    """ "wakaazi 5,000 wa Kirumba", "3 000 viennent de Sake et 2 000 de Minova"."""
    if frame is Frame.ARRIVE and has_goal_before(row, item.head):
        narrow = [rank(one) for one in row.places if one.hi <= item.head]
        return End.ORIGIN if rank(item.place) <= narrow[-1] else None
    counted = next((figure for figure in row.figures if figure.hi == item.head), None)
    if counted is not None and row.word(counted.lo - 1) in PEOPLE:
        return home(frame)
    rest = row.word(before) in _THE_REST and row.starts_with_gap(before - 1)
    if (counted is not None or rest) and frame is Frame.ARRIVE:
        return End.ORIGIN  # "200 viennent de Sake, le reste de Minova"
    if is_home(row, item):  # "half of Sake's 90,000 residents"
        return home(frame)
    if _noun_at(row, before) in _COMING_FROM:
        return End.ORIGIN
    if row.word(item.at) in _FROM_HOME and _left_lately(row, item):
        return End.ORIGIN
    return End.WEAK_ORIGIN if is_violence(row, item.place.hi) else None


#: "200 viennent de Sake, le reste de Minova", "certains de Sake, d'autres de Minova"
_THE_REST = frozenset("reste autres uns unes rest others".split())


def home(frame: Frame | None) -> End:
    """Which end people's home is: returnees go there, all others left it."""
    return End.DESTINATION if frame is Frame.RETURN else End.ORIGIN


_COMING_FROM = frozenset("sortis issus sorties issues provenant".split())
_GUESTS = frozenset("hotes hote".split())
_TAKEN_IN = frozenset({Frame.STAY, Frame.ARRIVE, Frame.HOST})
_BY = frozenset("chez par parmi with among by".split())
_ARTICLES = frozenset("les des the la l le leurs".split())


def _are_hosts(row: Row, at: int) -> bool:
    """Whether people are those who take others in: "recueillies par les habitants de Goma", "par la
    population de Goma"."""
    before = row.word(at - 1 - (row.word(at - 1) in _ARTICLES))
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


def _left_lately(row: Row, item: Governed) -> bool:
    """ "échappées l'avant-veille de Kiliba", "arrivés mardi soir de Sake"."""
    for index in range(item.head - 1, max(row.lo, item.head - OBJECT_REACH) - 1, -1):
        verb = sense_ending_at(row, index)
        if verb is not None:
            return verb.sense.frame in _WHENCE
        adverb = row.word(index) in TIME_AND_ADVERBS or is_adverb(row.word(index))
        if not adverb or row.starts_with_gap(index):
            return False
    return False


_WHENCE = frozenset({Frame.FLEE, Frame.ARRIVE, Frame.GO, Frame.EVICT, Frame.RELOCATE})
#: Between a verb and the place that is its object: "ont quitté mercredi matin Sake".
OBJECT_REACH = 9
TIME_AND_ADVERBS = RECENT | frozenset(
    """deja donc aussi tous toutes massivement precipitamment ensuite alors matin soir nuit
    midi elles eux an annee passe passee chaque jour quotidiennement journellement
    sans cesse encore surtout toujours
    already also all hastily then evening morning night le la l ce cette d un une en
    premier groupe
    essentiellement generalement respectivement principalement
    notamment majoritairement pour plupart mostly mainly
    partie janvier avril avant veille pied moto bus pirogue foot the on in early late vers
    ont ete davantage deux trois quatre cinq derniers dernieres ces mois semaines jours
    groupes petits par de leur plein gre propre initiative volontairement spontanement""".split()
)
_WHOSE = frozenset("whose dont".split())


def is_home(row: Row, item: Governed) -> bool:
    """ "Goma residents", "ses 800 habitants", "wakazi wake": people said to be of the place."""
    after = item.place.hi
    if row.word(item.at) == "habitant" and item.at == item.place.lo - 1:
        return True  # "300 ménages habitant Sake"
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
