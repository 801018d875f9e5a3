"""Groups of people without a figure: "residents", "la population", "the rest"."""

from __future__ import annotations

from collections.abc import Iterator

from dashboard.core import late_patterns as re
from dashboard.core.displacements.people.apposed import only_say_who_they_are
from dashboard.core.displacements.people.come_from import came_from
from dashboard.core.displacements.people.partitives import BEFORE_PART, is_one_more_part
from dashboard.core.displacements.people.swahili_further import THESE
from dashboard.core.displacements.sentence.mover import Mover
from dashboard.core.displacements.sentence.row import Row
from dashboard.core.displacements.words.buildings import HOMES
from dashboard.core.displacements.words.lexicon import FORCES, GROUPS, HARMED, NEWLY, REST_GROUPS
from dashboard.core.displacements.words.senses import Frame
from dashboard.core.quantity.nouns import (
    DISPLACED,
    HOUSEHOLDS,
    OTHER,
    PERSONS,
    RETURNED,
    Counted,
)
from dashboard.core.quantity.peoples import PEOPLES as COUNTED_PEOPLES

#: Before these "displaced" and "déplacés" are people: "the displaced", "ces déplacés".
_DETERMINERS = (
    frozenset(
        """the les des ces ses leurs many nombreux plusieurs these certains some several quelques
    autres other""".split()
    )
    | NEWLY
)
#: "une nouvelle vague de déplacés", "an influx of refugees", "un grand nombre de réfugiés"
_WAVES = frozenset(
    """vague vagues afflux influx wave waves flot flots flux arrivee arrivees arrival nombre number
    foule foules masse masses maree nuee nuees colonne colonnes file files cohorte cohortes cortege
    corteges convoi convois crowd crowds column columns groupe groupes group groups beaucoup
    nombreux presence installation fuite depart departs exode""".split()
)
#: "la dernière vague de ces retournés", "un groupe de ces familles" are some of them.
_PARTS_OF = frozenset("vague groupe partie wave group part".split())
_REST_OPENERS = frozenset(
    """deuxieme second seconde troisieme third another environ presque about the les d une la le a
    un smaller larger vast great overwhelming large petit au moins deux trois two three quelque
    pres de nearly almost plus quelques l autre bonne grande infime petite premier premiere dernier
    derniere nouveau nouvelle good tiny first last new many some most several few of small only
    latest fresh fourth quatrieme beaucoup plusieurs fewer less more than barely poignee handful
    dizaines dozens""".split()
)


def groups(row: Row, taken: set[int]) -> Iterator[Mover]:
    """People without a figure: "residents", "la population", "the rest"."""
    words = row.tokens.words[row.lo : row.hi]
    for index, word in [(row.lo + at, word) for at, word in enumerate(words) if word in _NAMES]:
        if index in taken or not _may_be_group(row, index, word) or _are_no_group(row, index, word):
            continue
        if word in REST_GROUPS and _MAKES_SW.fullmatch(row.word(index - 1)):
            yield Mover(index, index + 1, Counted.PERSONS, None, None)
            continue
        if word in _NUMBERS or word in REST_GROUPS:
            moves = _is_large_number if word in _NUMBERS else _is_rest
            if moves(row, index):
                yield Mover(index, index + 1, Counted.BARE, None, None, rest=True)
            continue
        before = {row.word(index - 1), row.word(index - 2)}
        part = row.word(index - 1) in _THESE and row.word(index - 3) in _PARTS_OF
        yield Mover(
            index, index + 1, _counted_group(word), None, None,
            rest=part or not _MORE_PEOPLE.isdisjoint(before),
            same=not part and (
                not _THESE.isdisjoint(before)
                or row.word(index + 1) in THESE
                or _are_known(word, before, row.word(index + 1))
                or came_from(row, index)
                or _are_presented(row, index)
            ),
        )  # fmt: skip


def _may_be_group(row: Row, index: int, word: str) -> bool:
    """Whether a word names people at all here: "déplacés" needs a determiner before it."""
    if word in GROUPS or word in REST_GROUPS or word in _NUMBERS:
        return not _is_share(row, index)
    displaced = (word in DISPLACED or word in RETURNED) and (
        row.word(index - 1) in _DETERMINERS or _is_of_a_wave(row, index)
    )
    return (displaced or _moves(row, index)) and not _is_share(row, index)


def _is_of_a_wave(row: Row, index: int) -> bool:
    """Whether people come as a wave: "un afflux de déplacés", "un flux important de déplacés"."""
    if row.word(index - 1) == "de" and row.word(index - 2).startswith(_OVERFLOWS):
        return True  # "Sake déborde de déplacés venus de Kobu"
    large = row.word(index - 2).startswith(_LARGE_WAVE) and row.word(index - 3) in _WAVES
    return (large or row.word(index - 2) in _WAVES) and row.word(index - 1) in _OF_WAVE


_OVERFLOWS = ("debord", "regorg", "rempli", "submerg", "envahi")
_OF_WAVE = frozenset("de d des of".split())
_LARGE_WAVE = ("important", "massi", "considerable", "continu", "incessant", "inedit", "quotidien")


def _are_no_group(row: Row, index: int, word: str) -> bool:
    """Whether what stands around the word makes it something else: forces, the dead, a site."""
    before, after = row.word(index - 1), row.word(index + 1)
    if after in FORCES or before in FORCES or _seek_no_refuge(row, index, word):
        return True
    if only_say_who_they_are(row, index):
        return True
    if word in _NEIGHBOURING and before in _SETTLEMENTS:
        return True  # "des villages voisins"
    if before in _WERE and row.word(index - 2) in ("s", "se"):
        return True  # "Ils s'étaient réfugiés à Sake": what they did, not who they are
    if word in REST_GROUPS and {before, after} & _ARMED:
        return True  # "the armed group moved up to Sake"
    if _is_of_the_dead(row, index) or _owns(row, index) or _is_where_felt(row, index):
        return True
    if after in _SITES and not row.starts_with_gap(index + 1):
        return True  # "displaced people sites"
    if word == "familles" and row.within(index + 1, index + 3) == ["d", "accueil"]:
        return True  # who takes others in
    if before in _OF_A_SITE and row.word(index - 2) in _SITES:
        return True  # "le camp de réfugiés de Bubukwanga"
    if before in _OTHERS or (word not in REST_GROUPS and _is_counted(row, index)):
        return True
    if word.startswith("population") and after in _NO_PEOPLE:
        return True
    return _are_none(row, index)


_NEIGHBOURING = frozenset("voisins riverains riveraines autochtones".split())


def _seek_no_refuge(row: Row, index: int, word: str) -> bool:
    """Whether it is no asylum that seekers seek: "job seekers", "demandeurs d'emploi"."""
    if word == "seekers":
        return row.word(index - 1) not in ("asylum", "refuge")
    return word == "demandeurs" and row.word(index + 2) not in ("asile", "refuge")


def _is_rest(row: Row, index: int) -> bool:
    """Whether "others" or "the rest" stands alone for people not counted behind it."""
    if _is_counted_behind(row, index) or _says_whence(row, index):
        return False
    if row.word(index + 1) == "wao" and row.word(index + 2) in _ARE_SW:
        return False  # "wakimbizi 300, wengi wao wakiwa watoto, waliingia Goma"
    return _stands_alone(row, index) and not _are_forces(row, index)


_ARE_SW = frozenset("wakiwa wakiwemo wakiwamo ni".split())


def _says_whence(row: Row, index: int) -> bool:
    """Whether behind a comma a share of the people only says whence they are: "have arrived, most
    of them from Sake", "half of whom came from Sake"."""
    if row.gap(index)[:1] != "," and row.gap(index - 1)[:1] != ",":
        return False
    if row.within(index + 1, index + 3) not in _OF_WHOM_ALL:
        return False
    at = index + 3
    while row.word(at) in _HAVING_COME and at <= index + _WHENCE_REACH:
        at += 1
    return row.word(at) in ("from", "de", "du", "des", "d")


_OF_WHOM_ALL = (["of", "them"], ["of", "whom"], ["d", "entre"], ["of", "these"])
_HAVING_COME = frozenset(
    """come came coming are were originally mostly mainly eux elles viennent venaient venus venues
    originaires""".split()
)
_WHENCE_REACH = 5


_WERE = frozenset("sont etaient etait est seraient soient".split())
#: Between "la majorité" and its figure stands a place: "la majorité en territoire de Sake (226)".
_BRACKET_REACH = 9


def _is_counted_behind(row: Row, index: int) -> bool:
    """Whether a figure in brackets counts the part: "dont la majorité à Sake (226 000)"."""
    item = next((one for one in row.figures if one.lo > index), None)
    if item is None or item.lo - index > _BRACKET_REACH or row.gap(item.lo)[:1] != "(":
        return False
    return not any(index < sense.lo < item.lo for sense in row.senses)


def _is_counted(row: Row, index: int) -> bool:
    """Whether a figure counts them that counts nobody who moved: "avec ses six enfants"."""
    return not row.starts_with_gap(index) and any(item.hi == index for item in row.figures)


_OF_A_SITE = frozenset("de des".split())
_NONE = frozenset("no aucun aucune zero".split())
_KINDS = frozenset(
    """new more further other such congolese refugee refugees displaced internally additional single
    nouveau nouvelle autre deplace deplacee""".split()
)


def _are_none(row: Row, index: int) -> bool:
    """Whether people are said not to be: "no new Congolese refugee arrivals were reported"."""
    at = index - 1
    while row.word(at) in _KINDS and index - at < _NONE_REACH:
        at -= 1
    return row.word(at) in _NONE


_NONE_REACH = 5
#: "population groups", "population figures": nobody in particular.
_NO_PEOPLE = frozenset("groups group density figures data growth size centres centers".split())
_ARMED = frozenset("armed arme armes rebel rebelle militia paramilitary wenye silaha".split())
#: "ces familles", "the displaced families", "these people": those just told of.
_THESE = frozenset("ces cette these those".split())
#: "les arrivants", "the displaced": of whom the text has told.
_ARRIVED = frozenset("arrivants newcomers displaced deplaces evacuees fugitifs gens".split())
_THE = frozenset("the les".split())


def _are_known(word: str, before: set[str], after: str) -> bool:
    known = word in _ARRIVED or (word in _PEOPLE and after in DISPLACED)
    return known and not before.isdisjoint(_THE)


#: "les personnes déplacées proviennent de": of whom the text has told.
_PEOPLE = frozenset("personnes populations familles".split())


def _are_presented(row: Row, index: int) -> bool:
    """Whether a sentence only says who those are: "Il s'agit de familles qui ont fui Sake", "Ce
    sont des habitants de Minova"."""
    opening = tuple(row.within(row.lo, row.lo + 3))
    if opening in _PRESENTING or (opening[:2] in _PRESENTING and index <= row.lo + _SOON):
        return True
    return "ce" in row.vocabulary and any(  # "Selon le chef, ce sont des déplacés venus de Sake"
        tuple(row.within(at, at + 2)) == ("ce", "sont") and row.starts_with_gap(at)
        for at in range(max(row.lo, index - _SOON), index)
    )


_PRESENTING = frozenset({("il", "s", "agit"), ("ce", "sont"), ("they", "are"), ("these", "are")})
_SOON = 4


#: "d'autres personnes", "the remaining families": not those told of before.
_MORE_PEOPLE = frozenset("autres other remaining further nyingine wengine".split())
#: "a large number had arrived", "an unknown number were displaced": people whom a verb names.
_NUMBERS = frozenset("number nombre".split())
_LARGE = frozenset(
    """large small growing unknown significant considerable great certain good fair sizeable smaller
    larger similar equal grand petit inconnu""".split()
)


def _is_large_number(row: Row, index: int) -> bool:
    """Whether "a large number", "nombre d'entre eux" stands for people: a verb, not a noun, comes
    right behind."""
    if row.within(index + 1, index + 3) == ["d", "entre"]:
        return _is_rest(row, index)
    of_them = 2 * (row.within(index + 1, index + 3) in _OF_WHOM_ALL)  # "a good number of them"
    at = index + of_them
    return row.word(index - 1) in _LARGE and (
        row.word(at + 1) in _AUXILIARIES
        or (row.word(at + 1) in _HAS_GONE and _goes_soon(row, at + 1))
        or any(at < item.lo <= at + 2 for item in row.senses)
    )


#: Names of peoples, which are people only beside their verb: "des Congolais reviennent".
PEOPLES = COUNTED_PEOPLES | frozenset(
    """congolese congolais burundians burundais rwandans rwandais ugandans ougandais banyamulenge
    wakongomani hema lendu twa bantous""".split()
)
_AUXILIARIES = frozenset(
    "have has had are were who that ont sont avaient etaient qui auraient wame ambao".split()
)


def _moves(row: Row, index: int) -> bool:
    """Whether the name of a people stands right before its verb."""
    if row.word(index) not in PEOPLES:
        return False
    if row.word(index) == "congolais" and row.article.language == "en":
        return False  # "Rassemblement congolais pour la democratie"
    verb = row.word(index + 1) in _AUXILIARIES
    reach = 2 + 2 * (row.word(index + 1) in _GOING_ON)
    return verb or any(index < item.lo <= index + reach for item in row.senses)


#: "Congolese continue to arrive"
_GOING_ON = frozenset(
    "continue continued began begin started keep kept nationals refugees continuent".split()
)
_VICTIMS = frozenset(
    "victims victimes dead disparus soldats soldiers militaires morts missing defunts".split()
)


def _is_of_the_dead(row: Row, index: int) -> bool:
    """Whether people are only somebody's kin: "the families of the victims"."""
    kin = row.word(index) in {"families", "familles", "parents"}
    return kin and any(row.word(at) in _VICTIMS for at in range(index + 1, index + 4))


_FELT_IN = frozenset("within in among throughout across".split())


def _is_where_felt(row: Row, index: int) -> bool:
    """Whether a community is only where something is felt: "fear within the community"."""
    within = not _FELT_IN.isdisjoint((row.word(index - 1), row.word(index - 2)))
    return within and row.word(index) in ("community", "communities")


def _owns(row: Row, index: int) -> bool:
    """Whether people are only whose something is: "displaced people's food"."""
    return row.word(index + 1) == "s" and row.gap(index + 1) in ("'", "’")


_SITES = frozenset("site sites camp camps settlement settlements".split())
#: "120 wounded people", "sick children"
_OTHERS = (HARMED | OTHER) - {"missing"}
_NAMES = GROUPS | REST_GROUPS | DISPLACED | RETURNED | PEOPLES | _NUMBERS


def _is_share(row: Row, index: int) -> bool:
    """Whether people are only a share: "18 % des personnes", "60 per cent of families"."""
    start = row.tokens.starts[index]
    before = row.article.text[max(row.span.start, start - 14) : start].lower()
    return ("%" in before or " cent " in before) and not _has_gone(row, index)


#: A share is no breakdown where its own verb says that it went: "61 % des habitants ont fui".
_GONE = frozenset({Frame.FLEE, Frame.RETURN, Frame.EVICT})
_GONE_REACH = 7
_HAS = frozenset("ont a avaient auraient sont est etaient has have had".split())


def _has_gone(row: Row, index: int) -> bool:
    """Whether a strong verb of leaving, in a finite form, has the people as its subject."""
    for item in row.senses:
        if index < item.lo <= index + _GONE_REACH and item.sense.strong:
            between = row.within(index + 1, item.lo)
            clear = not any(row.starts_with_gap(at) for at in range(index + 1, item.lo + 1))
            finite = not _HAS.isdisjoint(between) or row.word(item.lo).endswith(("nt", "fled"))
            return clear and finite and item.sense.frame in _GONE
    return False


def _stands_alone(row: Row, index: int) -> bool:
    """Whether "others", "some", "le reste" is a subject of its own and opens a clause."""
    following = next(
        (row.word(at) for at in range(index + 1, index + 4) if row.word(at) not in _OF_WHOM), ""
    )
    if _counts_others(row, index, following):
        return False
    if row.within(index - 4, index) == ["de", "part", "et", "d"]:
        return False  # "de part et d'autre de la frontière"
    if row.word(index - 1) == "entre":
        return False  # "plusieurs villages ; entre autres Fataki"
    if row.word(index) == "autre" and not _acts(row, index):
        return is_one_more_part(row, index)  # not "une autre incursion a été signalée"
    if row.word(index) == "nombreux" and row.word(index - 1) in _DEGREES:
        return False  # "D'autres, moins nombreux, sont à Bunia"
    if row.word(index) == "partie" and row.word(index + 1) in _FRENCH_OF:
        return following in _THOSE  # not "une partie de Bushaku", "une partie du marché"
    if following in GROUPS or following in PERSONS or following in FORCES:
        return False
    if not HARMED.isdisjoint(row.within(index + 1, index + _HARMED_REACH)):
        return False  # "plusieurs ont été blessés à Sake et transférés à Goma"
    if following in DISPLACED and row.word(index + 1) == "of":
        return False  # "a group of displaced people"
    described = row.article.language == "fr" and not row.starts_with_gap(index + 1)
    if described and (row.word(index + 1) in DISPLACED or row.word(index + 1) in RETURNED):
        return False  # "d'autres déplacés vivent à Sake": they are the people
    if row.word(index) in _ADJECTIVES and row.word(index + 1) in _THINGS:
        return False  # "several houses have been burned"
    if row.word(index + 1) in _SETTLEMENTS:
        return False  # "et d'autres villages"
    if index + 1 < row.hi and following[:1].isdigit():
        return False
    opener = index
    while row.word(opener - 1) in _REST_OPENERS and not row.starts_with_gap(opener):
        opener -= 1
    opens = opener == row.lo or row.starts_with_gap(opener)
    return opens or row.word(opener - 1) in BEFORE_PART


def _counts_others(row: Row, index: int, following: str) -> bool:
    """Whether a word of number is of others behind it, or of nearly nobody: "a quarter of town",
    "many of the others", whom it counts, "few have returned"."""
    if row.word(index) in _BEFORE_VERBS and not _goes_on(row, index):
        return True
    few = row.word(index) == "few" and row.word(index - 1) != "a"
    return few or following in ("others", "autres")


_FRENCH_OF = frozenset("de du des d".split())
_THOSE = DISPLACED | RETURNED | frozenset("entre eux elles ceux celles leurs nous ces".split())
_HARMED_REACH = 4


def _acts(row: Row, index: int) -> bool:
    """Whether a verb comes right behind a word, which so stands for somebody."""
    if row.word(index + 1) == "partie" and row.word(index + 2) in _FRENCH_OF:
        return False  # "une autre partie du marché"
    return row.word(index + 1) in _AUXILIARY or any(item.lo == index + 1 for item in row.senses)


_AUXILIARY = _AUXILIARIES | frozenset("a est avait etait s se".split())
#: What "several" and the like count, and no people.
_THINGS = HOMES | OTHER


#: "Hatua iliyowafanya wengi kukimbia", "kuwalazimisha wengine kuhama".
_MAKES_SW = re.compile(r"\w{2,9}wa(?:fanya|lazimisha|lazimu|shurutisha)")


def _are_forces(row: Row, index: int) -> bool:
    """Whether "others" are more of the forces just named: "saw rebels enter Sake and others head
    for Goma"."""
    if FORCES.isdisjoint(row.vocabulary):
        return False
    for at in range(index - 1, max(row.lo, index - _FORCES_REACH) - 1, -1):
        if row.word(at) in FORCES:
            return True
        if row.word(at) in GROUPS or row.word(at) in PERSONS or row.starts_with_gap(at + 1):
            return False
    return False


_FORCES_REACH = 12

#: "Les premiers sont signalés", "un petit nombre a débarqué", "plusieurs vivent à Sake"; not "les
#: premiers secours", "plusieurs cas sont signalés".
_BEFORE_VERBS = frozenset(
    """premiers premieres poignee nombre tiers quart quarts thirds quarter third fifth plusieurs
    essentiel minorite minority few bulk wave vague""".split()
)


def _goes_on(row: Row, index: int) -> bool:
    """Whether a verb follows at once, and the word does not only count: "en grand nombre"."""
    at = index + 1
    while row.word(at) in _OF_THEM and at <= index + _OF_THEM_REACH:
        at += 1  # "un tiers d'entre elles ont passé", "two thirds of them went on"
    of_them = row.within(index + 1, index + 3) == ["d", "entre"]  # "nombre d'entre eux sont allés"
    counts = row.word(index) == "nombre" and not of_them
    counts = counts and (row.word(index - 1) not in _SIZES or row.word(index - 2) in {"en", "le"})
    if row.word(index) in _ENGLISH_SHARES:
        return row.word(at) in _PLURAL or (at > index + 1 and row.word(at) not in _SINGULAR)
    verb = row.word(at) in _AUXILIARIES or any(item.lo == at for item in row.senses)
    verb = verb or (row.word(at) in _HAS_GONE and _goes_soon(row, at))
    return verb and not counts


#: "Un tiers a ensuite traversé", "l'essentiel s'est finalement replié à Sake"
_HAS_GONE = frozenset("a est avait etait s se aurait serait".split())
_SOON_GONE = 3


def _goes_soon(row: Row, at: int) -> bool:
    """Whether the auxiliary at a word has a word of moving right behind it."""
    verb = next((item for item in row.senses if at < item.lo <= at + _SOON_GONE), None)
    return verb is not None and not any(
        row.starts_with_gap(index) for index in range(at + 1, verb.lo + 1)
    )


#: "A third have gone on", "a quarter of them fled"; "a third has left" may be one more of anything.
_ENGLISH_SHARES = frozenset("quarter third fifth".split())
_PLURAL = frozenset("have had are were".split())
_SINGULAR = frozenset("has is was".split())


_OF_THEM = frozenset("d entre eux elles of them de ces".split())
_OF_THEM_REACH = 3


_DEGREES = frozenset("moins plus tres aussi si trop encore assez".split())
_ADJECTIVES = frozenset("several some many most other certains plusieurs".split())
_SIZES = frozenset("petit grand bon certain".split())
_SETTLEMENTS = frozenset(
    """villages localites agglomerations quartiers entites groupements cites zones villes towns
    areas localities hamlets sites camps places territories territoires pays countries provinces
    regions""".split()
)
#: "most of the residents": the residents are the people.
_OF_WHOM = frozenset("of the these those de des d ces cette la les l its their".split())


def _counted_group(word: str) -> Counted:
    if word in HOUSEHOLDS:
        return Counted.HOUSEHOLDS
    if word in DISPLACED:
        return Counted.DISPLACED
    return Counted.RETURNED if word in RETURNED else Counted.PERSONS
