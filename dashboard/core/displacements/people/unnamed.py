"""People whom nothing but their verb shows: "Sake emptied", "they fled", "un retour massif"."""

from __future__ import annotations

from collections.abc import Iterator

from dashboard.core.displacements.people.swahili_headless import headless
from dashboard.core.displacements.sentence.mover import Mover
from dashboard.core.displacements.sentence.row import Row
from dashboard.core.displacements.sentence.sense_items import SenseItem
from dashboard.core.displacements.words.losing import LOSING
from dashboard.core.displacements.words.senses import Frame
from dashboard.core.french_classes import COUNTS, SEES, stems_of
from dashboard.core.quantity.nouns import DISPLACED, Counted
from dashboard.core.tokens import Tokens


def without_noun(row: Row) -> tuple[Mover, ...]:
    """The people whom a sentence names by no noun, however it tells of them."""
    return unnamed(row) or pronoun(row) or headless(row) or nominal(row) or ourselves(row)


def unnamed(row: Row) -> tuple[Mover, ...]:
    """The people of "Sake emptied overnight", "Samboko a été délaissé", whom nobody names."""
    for sense in row.senses:
        empties = sense.sense.frame is Frame.EMPTY and row.word(sense.hi - 1) not in _NOT_ALONE
        empties = empties or row.word(sense.lo) in REFILLED
        active = row.word(sense.hi) in _ARTICLES and row.word(sense.lo - 1) not in _BEEN
        if not (empties or _is_left(row, sense)) or active or describes_nameless(row, sense):
            continue
        if any(0 <= sense.lo - place.hi <= _SUBJECT_REACH for place in row.places):
            return (Mover(sense.lo, sense.hi, Counted.PERSONS, None, None),)
    return ()


#: Places without a name, right before what is said of them or their people.
_NAMELESS = frozenset(
    """agglomerations localites villages zones entites contrees quartiers cites milieux hameaux
    groupements""".split()
)
_OF_NAMELESS = frozenset("des certaines certains plusieurs quelques".split())
_NAMELESS_REACH = 4


def describes_nameless(row: Row, sense: SenseItem) -> bool:
    """Whether a participle of emptying only tells what places without a name are like: "des
    agglomérations vidées de leurs populations"."""
    empty = sense.sense.frame is Frame.EMPTY and sense.hi - sense.lo == 1
    return empty and row.word(sense.lo - 1) in _NAMELESS and are_nameless(row, sense.lo)


def are_nameless(row: Row, index: int) -> bool:
    """Whether what stands at a word is said of places right before it that have no name: "Sake vit
    des agglomérations vidées de leurs populations"."""
    for at in range(index - 1, max(row.lo, index - _NAMELESS_REACH) - 1, -1):
        if row.word(at) in _NAMELESS:
            return row.word(at - 1) in _OF_NAMELESS and at - 1 > row.lo
        if row.starts_with_gap(at + 1) or any(place.hi == at + 1 for place in row.places):
            return False
    return False


#: Words that stand for people who move: "ils ont fui vers Sake", "those fleeing Sake".
PRONOUNS = frozenset("they ils elles elle on ceux celles those wao wale everyone monde".split())
#: One word for many people: "La population a fui. Elle s'est dirigée vers Sake".
_ONE_PEOPLE = frozenset({"elle"})
_PEOPLE_TOLD = frozenset("population communaute foule".split())
_THE = frozenset("la cette sa toute une".split())
#: "vit avec la population", "un appel à la population" tell of somebody else.
_BESIDE = frozenset("avec a par pour chez parmi dans contre sur et".split())
#: Who else a feminine word may be, told of in the same sentence: "une mère", "la coalition".
_SHE = frozenset("qui mere femme fille veuve dame coalition armee milice delegation ong".split())
#: So many words before the pronoun the sentence before is looked through.
_TOLD_REACH = 40
_AMONG = frozenset("among amongst parmi".split())
#: Words between such a word and its verb: "those who have fled", "on y a aussi fui".
_VERB_REACH = 6
#: Frames of setting out or of arriving somewhere.
_SETS_OUT = frozenset(
    {Frame.FLEE, Frame.ARRIVE, Frame.GO, Frame.REACH, Frame.RETURN, Frame.EVICT, Frame.RELOCATE}
)


def pronoun(row: Row) -> tuple[Mover, ...]:
    """The people of "ils ont fui vers Sake", "buses took them to Goma", whom a sentence before has
    named."""
    return _taken_along(row) or _who_go(row)


def _who_go(row: Row) -> tuple[Mover, ...]:
    if not row.senses or PRONOUNS.isdisjoint(row.vocabulary):
        return ()
    words = row.within(row.lo, row.hi)
    for index in [row.lo + at for at, word in enumerate(words) if word in PRONOUNS]:
        if row.word(index) == "on" and row.article.language == "en":
            continue  # "spoke on Friday of 5,500 returnees"
        if row.word(index) in _ONE_PEOPLE and not _are_one_people(row, index):
            continue
        if _is_behind_verb(row, index):
            return (Mover(index, index + 1, Counted.PERSONS, None, None),)
        verb = next((item for item in row.senses if item.lo > index), None)
        if verb is not None and _are_of_place(row, index, verb):
            return (Mover(index, index + 1, Counted.PERSONS, None, None),)
        relative = row.word(index + 1) == "qui"  # "ceux qui ont de la famille à Goma sont partis"
        reach = 2 * _VERB_REACH if relative else _VERB_REACH
        if verb is not None and index == row.lo and _are_those_displaced(row, verb):
            return (Mover(index, index + 1, Counted.PERSONS, None, None, same=True),)
        if verb is None or verb.lo - index > reach or verb.sense.frame not in _SETS_OUT:
            continue
        if verb.sense.strong or any(place.lo >= verb.hi for place in row.places):
            same = row.word(index - 1) not in _AMONG  # "a man among those leaving Sake"
            same = same and row.within(row.lo, row.lo + 3) != ["il", "y", "a"]  # "il y a ceux qui"
            same = same and not (row.word(index) == "those" and verb.lo == index + 1)
            rest = row.word(index) not in _ONE_PEOPLE
            return (Mover(index, index + 1, Counted.PERSONS, None, None, rest=rest, same=same),)
    return ()


def _are_one_people(row: Row, index: int) -> bool:
    """Whether "elle", soon in its sentence, is the population that the sentence before tells of."""
    if index - row.lo > _SOON:
        return False
    words, told = row.tokens.words, False
    for at in range(row.lo - 1, max(0, row.lo - 1 - _TOLD_REACH), -1):
        if words[at] in _SHE:
            return False
        people = words[at] in _PEOPLE_TOLD and words[at - 1] in _THE
        told = told or (people and (at < 2 or words[at - 2] not in _BESIDE))
        if "." in row.tokens.gaps[at]:
            break
    return told


def _are_those_displaced(row: Row, verb: SenseItem) -> bool:
    """Whether "ils" live somewhere who opened the sentence before as displaced: "Les déplacés de
    Kalehe demandent de l'aide. Ils sont regroupés à Kavumu"."""
    if verb.sense.frame is not Frame.STAY or verb.lo - row.lo > _VERB_REACH:
        return False
    goal = any(0 <= place.lo - verb.hi <= _SOON and not place.carried for place in row.places)
    return goal and row.word(row.lo) in _THEY and displaced_before(row.tokens, row.lo) >= 0


def displaced_before(tokens: Tokens, lo: int) -> int:
    """Index of the displaced people who open the sentence before the word at ``lo``; -1 where
    other words open it."""
    first = lo - 1
    while first > max(0, lo - _TOLD_REACH) and "." not in tokens.gaps[first]:
        first -= 1
    opening = tokens.words[first : first + _SOON]
    if opening[:1] and opening[0] in ("les", "ces", "the", "these"):
        found = next((at for at, word in enumerate(opening) if word in DISPLACED), None)
        return first + found if found is not None else -1
    return -1


#: "Mercredi, elle s'est dirigée vers"
_SOON = 3


def _are_of_place(row: Row, index: int, verb: SenseItem) -> bool:
    """Whether people are named by nothing but their place: "ceux de Sake campent à Goma"."""
    if row.word(index) not in ("ceux", "celles") or row.word(index + 1) not in _OF:
        return False
    home = next((one for one in row.places if 0 < one.lo - index <= _HOME_REACH), None)
    goal = any(one.lo >= verb.hi for one in row.places)
    return home is not None and 0 <= verb.lo - home.hi <= _VERB_REACH and goal


def _is_behind_verb(row: Row, index: int) -> bool:
    """Whether people named by their place stand behind their verb: "Vers le nord allaient ceux de
    Sake"."""
    if row.word(index) not in ("ceux", "celles") or row.word(index + 1) not in _OF:
        return False
    home = any(0 < one.lo - index <= _HOME_REACH for one in row.places)
    verb = next((one for one in row.senses if one.hi == index), None)
    return home and verb is not None and verb.sense.frame in _SETS_OUT


_OF = frozenset("de d du des".split())
#: "ceux du village de Sake"
_HOME_REACH = 5


def _taken_along(row: Row) -> tuple[Mover, ...]:
    """The people of "they took them to Goma", "des camions les ont conduits à Goma": not those who
    take them."""
    if _THEM.isdisjoint(row.vocabulary):
        return ()
    for sense in row.senses:
        if sense.sense.frame is not Frame.RELOCATE:
            continue
        before = range(max(row.lo, sense.lo - _HAVE_REACH), sense.hi)
        at = next((index for index in before if _is_them(row, index, sense)), None)
        if at is not None:
            return (Mover(at, at + 1, Counted.PERSONS, None, None, rest=True, same=True),)
    return ()


_THEM = frozenset("them les".split())
_HAVE = frozenset("a ont avait avaient aurait auraient".split())
#: How a sentence may tell what was done with people told of before.
TAKEN = frozenset(("les", word) for word in _HAVE)
#: Between "les" and its verb stands an auxiliary.
_HAVE_REACH = 2


def _is_them(row: Row, index: int, sense: SenseItem) -> bool:
    if row.word(index) == "them":
        return index >= sense.lo
    if row.word(index) != "les" or index >= sense.lo:
        return False
    return index == sense.lo - 1 or row.word(index + 1) in _HAVE


#: Who tells of his own flight: "we fled Bukavu for Walikale", "nous avons fui Sake".
TELLERS = frozenset("we nous".split())
_OWN_FLIGHT = frozenset({Frame.FLEE, Frame.EVICT})


def ourselves(row: Row) -> tuple[Mover, ...]:
    """The people of "we fled Sake", whom the teller counts himself among: only where a strong verb
    of flight has a place behind it."""
    if not row.senses or not row.places or TELLERS.isdisjoint(row.vocabulary):
        return ()
    words = row.within(row.lo, row.hi)
    for index in [row.lo + at for at, word in enumerate(words) if word in TELLERS]:
        verb = next((item for item in row.senses if item.lo > index), None)
        if verb is None or verb.lo - index > _OWN_REACH:
            continue
        behind = any(0 <= place.lo - verb.hi <= _VERB_REACH for place in row.places)
        fled = verb.sense.frame in _OWN_FLIGHT and verb.sense.strong
        if behind and fled:
            return (Mover(index, index + 1, Counted.PERSONS, None, None),)
    return ()


#: Between "we" and its verb stands an auxiliary.
_OWN_REACH = 3


#: Nouns of moving that need no word for their people: "un retour timide", "des déplacements".
_NOMINAL = frozenset(
    """retour retours deplacements deplacement depart departs exode afflux arrivees arrivals returns
    maree fleuve colonne
    displacement
    displacements exodus influx""".split()
)
#: What shows that such a noun is one of people: "retour massif", "nouveaux déplacements".
_NOMINAL_MARKS = frozenset(
    """timide timides progressif progressifs massif massifs massive massives volontaire volontaires
    preventif preventifs humain humaine
    spontane spontanes nouveau nouveaux nouvel important importants mass large significant fresh
    gradual voluntary spontaneous further renewed major widespread continuing sudden steady
    considerable unprecedented constant ongoing frantic chaotic panicked daily soudain brusque
    considerable incessant incessants quotidien continu panique wave waves vague vagues""".split()
)


def nominal(row: Row) -> tuple[Mover, ...]:
    """The people of "un retour timide à Sake", "de nouveaux déplacements", whom nobody names."""
    for sense in row.senses:
        if row.word(sense.lo) not in _NOMINAL:
            continue
        beside = {row.word(at) for at in range(sense.lo - 2, sense.hi + 1)}
        on = not _ONWARD.isdisjoint(row.within(sense.hi, sense.hi + 3))
        marked = on or not beside.isdisjoint(_NOMINAL_MARKS) or _is_exodus(row, sense)
        marked = marked or _are_arrivals_from(row, sense) or _are_reported(row, sense)
        if marked and row.word(sense.lo - 1) not in _NONE_OF:
            return (Mover(sense.lo, sense.hi, Counted.PERSONS, None, None),)
    return ()


#: Of people by the very word; of others only with these behind it: "an exodus of investors".
_EXODUS = frozenset("exodus exode".split())
_OF_WHOM = frozenset("of de d des du".split())
_AN = frozenset("a an un".split())


def _is_exodus(row: Row, sense: SenseItem) -> bool:
    """Whether a noun is one of people, by itself or by "new" before it: "a new displacement"."""
    word = row.word(sense.lo)
    told = not _AN.isdisjoint(row.within(sense.lo - 3, sense.lo))  # "the exodus" is known already
    alone = told and word in _EXODUS and row.word(sense.hi) not in _OF_WHOM
    return alone or (word in _NEWLY_TOLD and row.word(sense.lo - 1) == "new")


def _are_arrivals_from(row: Row, sense: SenseItem) -> bool:
    """Whether arrivals are told with where they come from: "there were some arrivals from Sake"."""
    if row.word(sense.lo) != "arrivals" or row.word(sense.hi) != "from":
        return False
    few = row.word(sense.lo - 1) in _FEW
    return few and any(0 < place.lo - sense.hi <= _FROM_REACH for place in row.places)


_REPORTED = tuple(form + "e" for form in stems_of(COUNTS, SEES))


def _are_reported(row: Row, sense: SenseItem) -> bool:
    """Whether returns are told by where they were seen: "des retours sont signalés à Sake"."""
    if row.word(sense.lo) != "retours" or not row.places:
        return False
    behind = row.within(sense.hi, sense.hi + _FROM_REACH)
    return any(word.startswith(_REPORTED) for word in behind)


_FEW = frozenset("some few several many more fewer occasional sporadic daily".split())
_FROM_REACH = 4
_NEWLY_TOLD = frozenset("displacement displacements influx exodus".split())

#: "provoque des déplacements vers Bukavu"
_ONWARD = frozenset("vers direction towards toward".split())
_NONE_OF = frozenset("no aucun sans without zero".split())

#: "The fall of Pinga emptied the hills" is no word on Pinga's people.
_ARTICLES = frozenset("the a an its le la les l".split())

#: "Kasenyi s'est repeuplé": people are back whom nobody names.
REFILLED = frozenset("repeuple repeuplee repeuplent repopulated".split())

#: What a place is, not what befell it: that is told elsewhere.
_STATES = frozenset("empty desert deserts deserte desertes town village morte fantome".split())
#: Nor does a place that loses some of its people tell of all of them.
_NOT_ALONE = _STATES | LOSING
#: Between a place and the verb of which it is the subject.
_SUBJECT_REACH = 6


_BEEN = frozenset("been was were is are ete est sont etait etaient stood stands lay lies".split())


def _is_left(row: Row, sense: SenseItem) -> bool:
    """Whether a verb of leaving is passive: "were abandoned", "ont elles aussi été délaissées"."""
    leaves = sense.sense.frame is Frame.FLEE and not sense.sense.strong
    return leaves and row.word(sense.lo).endswith(_PASSIVE) and row.word(sense.lo - 1) in _BEEN


_PASSIVE = ("ed", "e", "es", "ee", "ees")


def resumed(row: Row, after: int) -> Iterator[Mover]:
    """People named before a semicolon and taken up behind it: "; ils étaient rentrés dimanche"."""
    words = row.tokens.words[after + 1 : row.hi]
    for index in [after + 1 + at for at, word in enumerate(words) if word in _THEY]:
        if row.gap(index)[:1] in {";", "–", "—"}:
            told = any(after <= item.lo < index for item in row.senses)
            if told and any(0 < item.lo - index <= _VERB_REACH for item in row.senses):
                yield Mover(index, index + 1, Counted.PERSONS, None, None, rest=True, same=True)


_THEY = frozenset("they ils elles wao".split())
