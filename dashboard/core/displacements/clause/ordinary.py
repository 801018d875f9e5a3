"""Moves and stays that are no displacement: the population, who goes to a clinic, travellers."""

from __future__ import annotations

from collections.abc import Sequence

from dashboard.core.displacements.clause.clauses import Clause
from dashboard.core.displacements.no_move.background import CHOOSING
from dashboard.core.displacements.people.presenting import only_says_whence
from dashboard.core.displacements.sentence.ends import End, PlacedEnd
from dashboard.core.displacements.sentence.memory import Memory
from dashboard.core.displacements.sentence.mover import Mover
from dashboard.core.displacements.sentence.row import Row
from dashboard.core.displacements.sentence.sense_items import SenseItem
from dashboard.core.displacements.words.lexicon import (
    LIVING,
    SHELTERS,
    WILD,
)
from dashboard.core.displacements.words.place_words import DESCRIBERS, TYPE_NOUNS
from dashboard.core.displacements.words.senses import Frame
from dashboard.core.displacements.words.swahili_verbs import ARE_AT
from dashboard.core.french_classes import COUNTS, forms_of
from dashboard.core.quantity.nouns import Counted


def is_ordinary(
    row: Row,
    mover: Mover,
    sense: SenseItem,
    firm: Sequence[PlacedEnd],
    clause: Clause,
    memory: Memory,
    number: int,
) -> bool:
    """Whether people are inhabitants, travellers or the like, and nobody displaced."""
    come = any(item.end is End.ORIGIN for item in firm)
    if sense.sense.frame is Frame.HOST and not come and _gives_population(row, mover, sense):
        return True
    if row.word(sense.lo) in _ENROLLED and mover.counted is Counted.PERSONS:
        return True
    if not _STREETS.isdisjoint(row.within(sense.hi, sense.hi + _STREET_REACH)):
        return True
    chooses = row.word(sense.lo) in CHOOSING and sense.sense.frame is Frame.REACH
    if chooses and not _has_place_as_object(row, sense):  # but "ont choisi de fuir"
        return True
    if only_says_whence(row, sense) and mover.counted not in _WHO_COME:
        return True
    if not sense.sense.strong and _is_no_flight(row, mover, sense, firm, clause):
        return True
    leaving = any(item.end is End.TOWARDS for item in firm)
    moved = come and any(item.end is End.DESTINATION for item in firm)
    stays = sense.sense.frame is Frame.STAY and not leaving
    if moved or (stays and _are_elsewhere(row, sense, firm)):
        return False  # "300 habitants de Sake y ont été enregistrés"
    return stays and not _lives_displaced(row, mover, sense, memory, number)


def _are_elsewhere(row: Row, sense: SenseItem, firm: Sequence[PlacedEnd]) -> bool:
    """Whether people of one place are now at another: "Les 3 000 habitants de Kilo sont tous à
    Iga"."""
    now = sense.hi - sense.lo > 1 and row.word(sense.lo) in _ARE
    return now and {End.ORIGIN, End.DESTINATION} <= {item.end for item in firm}


_ARE = frozenset("are were is was sont etaient seraient est etait".split())
#: Who "a inscrit 500 ménages" counts the displaced, who "a inscrit 500 enfants" pupils.
_ENROLLED = frozenset("inscrit inscrits inscrites".split())
#: Who walks "dans les rues de Goma" marches there.
_STREETS = frozenset("rues streets boulevard boulevards avenues".split())
_STREET_REACH = 5
#: "86 families, all from Sake" have come, "86 delegates, all from Sake" go home again.
_WHO_COME = frozenset({Counted.HOUSEHOLDS, Counted.DISPLACED})


def _has_place_as_object(row: Row, sense: SenseItem) -> bool:
    """Whether nothing but its kind stands between a verb and a place: who "a choisi la ville de
    Goma" went there, who "a choisi le maire de Goma" voted."""
    place = next((one for one in row.places if one.lo >= sense.hi), None)
    if place is None or place.carried:
        return False
    return _OBJECT_WORDS.issuperset(row.within(sense.hi, place.lo))


#: "chose to go to Goma", "ont préféré aller à Goma" as well.
_OBJECT_WORDS = TYPE_NOUNS.union(
    DESCRIBERS,
    """le la les l the de d du des of in et and to go head heading going for aller partir se rendre
    vers a au""".split(),
)
#: Where the sick, prisoners and the accused are taken in.
_CLINICS = frozenset(
    "hospital hospitals clinic clinics hopital hopitaux clinique morgue"
    " prison prisons jail cachot cachots tribunal".split()
)
#: "le centre de santé de Sake"; a health zone is no clinic.
_HEALTH = frozenset("sante health".split())
_CENTRES = frozenset("centre center centres centers poste post facility".split())
_COMING = frozenset({Frame.ARRIVE, Frame.GO, Frame.REACH})
#: Who leaves a place goes away, whether or not it is said where to.
_SETTING_OUT = ("parti", "parten", "parta", "retir", "eloign", "vont", "allaient", "alles")


def _is_no_flight(
    row: Row, mover: Mover, sense: SenseItem, firm: Sequence[PlacedEnd], clause: Clause
) -> bool:
    """Whether people only travel, come to a mass or are taken to hospital or
    to prison."""
    before = row.within(sense.lo - 6, sense.lo)
    clinic = not _CLINICS.isdisjoint(before)
    clinic = clinic or not (_HEALTH.isdisjoint(before) or _CENTRES.isdisjoint(before))
    come = any(item.end is End.ORIGIN for item in firm)  # "registered 6,700 people from Mweso"
    if clinic and sense.sense.frame is Frame.HOST and mover.counted is Counted.PERSONS:
        return not come
    if _is_taken_to_a_clinic(row, mover, sense):
        return True
    if mover.item is None and row.word(sense.hi - 1).startswith("entre"):
        return True  # "les enfants sont entrés à Sake": in class, perhaps
    if mover.item is not None or mover.rest or mover.same or sense.sense.frame not in _COMING:
        return False
    if row.word(sense.hi - 1).startswith(_SETTING_OUT):
        return False  # "des familles entières partent de Sake"
    named = [item for item in firm if not mover.hi <= item.place.lo <= mover.hi + 4]
    goal = any(item.end is not End.ORIGIN for item in firm)
    return bool(firm) and not named and not goal and not goes_wild(row, clause)


def _is_taken_to_a_clinic(row: Row, mover: Mover, sense: SenseItem) -> bool:
    """Whether somebody is brought to a hospital: "l'autre a été blessée et transportée à l'hôpital
    de Drodro"; not the displaced, who may be sheltered in one."""
    if sense.sense.frame is not Frame.RELOCATE or mover.counted is Counted.DISPLACED:
        return False
    place = next((one for one in row.places if one.lo >= sense.hi), None)
    return place is not None and not _CLINICS.isdisjoint(row.within(sense.hi, place.lo))


#: "Goma is home to 2 million people" gives a population as well.
_HOME_TO = frozenset("home compte comptent comptait nyumbani".split())


def _gives_population(row: Row, mover: Mover, sense: SenseItem) -> bool:
    """Whether a host is only said to have inhabitants."""
    now = not _NOW.isdisjoint(row.within(sense.lo, mover.lo + 1))  # "abrite désormais 17 300 âmes"
    if row.word(mover.hi - 1) in _INHABITANTS and row.word(sense.lo) not in _ENTERED and not now:
        return True
    if row.word(sense.lo) in _HOME_TO and not _INHABITANTS.isdisjoint(
        row.within(sense.hi, sense.hi + _NEARBY)
    ):
        return True  # "la ville compte un million d'habitants et autant de déplacés"
    if any(0 <= one.lo - mover.hi <= 1 and one.sense.strong for one in row.senses):
        return False  # "ni nyumbani kwa watu milioni mbili waliokimbia makazi yao"
    if row.word(mover.hi - 1) in _FAITHFUL:
        return True  # "l'église a accueilli 3 000 fidèles"
    grown = row.word(sense.lo) in _BECOME and not _OVER_YEARS.isdisjoint(row.vocabulary)
    plain = (grown or row.word(sense.lo) in _HOME_TO) and mover.counted is Counted.PERSONS
    first = sense.lo if row.starts_with_gap(sense.lo) else row.lo  # ", home to 2 million people"
    near = range(first, mover.hi + _NEARBY)
    return plain and not any(row.word(index) in SHELTERS for index in near)


_FAITHFUL = frozenset("fideles pelerins worshippers pilgrims faithful".split())
_BECOME = frozenset("become becomes became".split())
#: "has become home to 600,000 people over the years"
_OVER_YEARS = frozenset("years decades century centuries".split())
#: Who is entered on a list is no inhabitant of the place: "nous avons enregistré 4 750 habitants".
_ENTERED = frozenset(
    "registered recorded received recu recoit recoivent accueilli".split()
) | forms_of(COUNTS) - {"compte", "comptent", "comptait", "comptaient"}  # "compte 4 750 habitants"
_NOW = frozenset("desormais maintenant now".split())
#: So many words behind a figure still speak of its people.
_NEARBY = 5
#: "La cité compte 60 000 habitants" gives a population.
_INHABITANTS = frozenset("habitants habitant inhabitants residents ames souls wakazi".split())


def _lives_displaced(row: Row, mover: Mover, sense: SenseItem, memory: Memory, number: int) -> bool:
    """Whether people who live somewhere are displaced: only then is their number a stock."""
    hides = row.word(sense.lo) == "se" and not row.word(sense.lo + 1).startswith(_IS_FOUND)
    if mover.counted is Counted.BARE and row.word(sense.lo) in ARE_AT:
        # "4,000 wako Uvira": of whom, what is told before has to say
        fled = any(one.sense.strong for one in row.senses)
        return fled or (memory.last is not None and number - memory.last_number <= 1)
    if mover.rest or mover.counted is Counted.HOUSEHOLDS or row.word(sense.lo) not in LIVING:
        return True
    if hides:  # "se cachent", "se sont terrés"; but "se trouvent à Goma"
        return True
    if not _JOINED.isdisjoint(row.vocabulary):
        return False  # "60,000 people live in Sake, and displaced people have joined them"
    if not SHELTERS.isdisjoint(row.vocabulary):
        return True
    if not _FORMERLY.isdisjoint(row.within(sense.hi, sense.hi + _FORMERLY_REACH)):
        return False  # "18 000 personnes y vivaient avant la guerre"
    if row.word(sense.lo) in _REMAINING:
        return False  # "the area is empty; only 2,000 people remain"
    inhabitants = row.word(mover.hi - 1) in _INHABITANTS  # "120 000 habitants vivant à"
    return memory.last is not None and number - memory.last_number <= 1 and not inhabitants


#: Who joins people, or is added to them, comes to those who live there.
_JOINED = frozenset("joined joining ajoutes ajoutees ajoutent ajoute rejoints".split())
_IS_FOUND = ("trouv", "sont", "retrouv", "concentr", "regroup", "rassembl")
_FORMERLY = frozenset("avant before autrefois jadis previously formerly".split())
_FORMERLY_REACH = 3
_REMAINING = frozenset("remain remains remained remaining".split())


def goes_wild(row: Row, clause: Clause) -> bool:
    """Whether the people went to a place without a name: "into the forest", "over the border"."""
    return not WILD.isdisjoint(row.within(clause.lo, clause.hi))
