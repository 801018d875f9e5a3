"""Figures beside people that moved nobody: the dead, the helped, rooms, and who they are."""

from __future__ import annotations

from collections.abc import Sequence

from dashboard.core.displacements.people.labels import is_of_other
from dashboard.core.displacements.people.others_counted import (
    are_a_whole,
    are_ones_own,
    were_freed,
)
from dashboard.core.displacements.people.room import (
    breaks_down,
    is_forecast,
    is_room,
    is_size_of_town,
)
from dashboard.core.displacements.sentence.memory import PEOPLE
from dashboard.core.displacements.sentence.mover import Mover
from dashboard.core.displacements.sentence.row import FigureItem, Row
from dashboard.core.displacements.sentence.sense_items import SenseItem
from dashboard.core.displacements.words.lexicon import HARMED, HELPED
from dashboard.core.quantity.nouns import DISPLACED, Counted

#: Behind one of these another clause begins.
CONNECTIVES = frozenset(
    "while whereas tandis alors et and but mais na huku where ou lakini".split()
)
#: How far from a figure a word of help or death still rules it out, in words.
_REACH = 6


def is_blocked(row: Row, mover: Mover) -> bool:
    """Whether a word near the figure says that it counts something else (the dead, the helped)."""
    if mover.item is None:
        return False
    if (
        is_of_other(row, mover)
        or is_room(row, mover)
        or is_forecast(row, mover)
        or is_size_of_town(row, mover)
        or breaks_down(row, mover)
        or _is_load(row, mover)
        or _is_of_each_host(row, mover)
        or are_ones_own(row, mover)
        or were_freed(row, mover)
        or are_a_whole(row, mover)
    ):
        return True
    if _were_harmed(row, mover) or _are_given(row, mover) or _are_assisted(row, mover):
        return True
    harmed = row.word(mover.lo - 1) in _HARM and not row.starts_with_gap(mover.lo)
    harmed = harmed or row.word(mover.hi) in HARMED  # "50 déplacés tués"
    aside = _behind_aside(row, mover) > mover.hi
    if harmed or _gets_help(row, mover) or (aside and _is_harmed(row, mover)):
        return True
    if _have_moved(row, mover):
        return _is_harmed(row, mover)
    first = _first_of(row, mover)
    reach = max(row.lo, first - _REACH)
    before = _ruled_out(row, mover, range(first - 1, reach - 1, -1), back=True)
    if first < mover.lo and (before or not HARMED.isdisjoint(row.within(first - _REACH, first))):
        return True
    after = _ruled_out(row, mover, range(mover.hi, min(row.hi, mover.hi + _REACH)), back=False)
    named = row.word(mover.hi) in ("de", "d") and row.word(mover.hi + 1) in DISPLACED
    needy = after and named  # "3 000 ménages de déplacés nécessitent une assistance"
    if needy or mover.counted is Counted.DISPLACED or after is None:
        return before is True or _is_harmed(row, mover)
    return after and before is not False


#: "qui ont fui", "originaires de la RDC qui ont fui", "who have fled".
_WHO_REACH, _VERB_REACH = 7, 4


def _have_moved(row: Row, mover: Mover) -> bool:
    """Whether a relative clause says that the people moved, whatever is done for them: "asked for
    aid for 7,000 people who have fled fighting"."""
    for at in range(mover.hi, min(row.hi, mover.hi + _WHO_REACH)):
        if row.starts_with_gap(at):
            return False
        if row.word(at) in _WHO:
            return any(
                at < one.lo <= at + _VERB_REACH and one.sense.strong for one in row.senses
            ) and not any(row.starts_with_gap(behind) for behind in range(at, at + _VERB_REACH))
    return False


#: "killing at least eight people and displacing 3,500", "tuant huit personnes"
_HARM = HARMED | frozenset(
    """killing wounding injuring abducting kidnapping hacking murdering tuant blessant enlevant
    kidnappant massacrant tuer tuent tuait tuaient blesser blessent massacrer massacrent enlever
    kidnapper decimer viole violer torture torturer agresse agresser abattre capture captured kill
    kills wound injure abduct""".split()
)
_CARRYING = frozenset("carrying carry carries carried transporting transportant".split())
_OFTEN = frozenset("often each usually sometimes every souvent chaque chacun chacune".split())


_HEAPS = frozenset("groupes groupe lots vagues convois bandes groups batches".split())


def _is_load(row: Row, mover: Mover) -> bool:
    """Whether people are only what a boat or a group holds: "boats often carrying more than 250
    people", "par groupes de vingt"."""
    if row.word(mover.lo - 2) in _HEAPS and row.word(mover.lo - 3) in ("par", "in", "en"):
        return True
    before = row.within(mover.lo - 4, mover.lo)
    return not (_CARRYING.isdisjoint(before) or _OFTEN.isdisjoint(before))


#: A roof has no more guests than this.
_GUESTS = 20
_HOUSES = frozenset(
    """menage menages famille familles maison maisons foyer foyers hote hotes household households
    family families house houses home homes host hosts""".split()
)
_EACH = frozenset("chaque certains certaines plusieurs quelques each every some many".split())
_HOLDS = ("accueill", "heberg", "abrit", "log", "recoi", "host", "shelter", "tak", "hous")
_HOST_REACH = 9


def _is_of_each_host(row: Row, mover: Mover) -> bool:
    """Whether a figure only says how many one roof has: "certains ménages accueillent deux ou trois
    familles déplacées"."""
    most = mover.quantity.high or mover.quantity.low if mover.quantity else None
    if most is None or most > _GUESTS or _EACH.isdisjoint(row.vocabulary):
        return False
    first = max(row.lo, mover.lo - _HOST_REACH)
    verb = next(
        (at for at in range(mover.lo - 1, first, -1) if row.word(at).startswith(_HOLDS)), None
    )
    if verb is None:
        return False
    return any(
        row.word(at) in _EACH and not _HOUSES.isdisjoint(row.within(at + 1, at + 3))
        for at in range(max(row.lo, verb - _HOST_REACH), verb)
    )


def _first_of(row: Row, mover: Mover) -> int:
    """The first word of the people: those before a figure in brackets, "displaced people (40)"."""
    first = mover.lo
    if row.gap(first)[:1] == "(":
        while row.word(first - 1) in PEOPLE:
            first -= 1
    return first


def _is_harmed(row: Row, mover: Mover) -> bool:
    """Whether displaced people are only counted as dead or hurt: "four displaced people were
    reportedly injured", "two people, including a displaced woman, were killed"."""
    said = _behind_aside(row, mover)
    if row.word(said) in _WHO:  # "quatre réfugiés qui se sont noyés"
        said += 1 + (row.word(said + 1) in _SELF)
    if row.word(said) not in _BEEN:
        return False
    if any(tuple(row.within(at, at + 3)) in _LOST_LIVES for at in (said + 1, said + 2)):
        return True
    return any(
        row.word(index) in HARMED and not row.starts_with_gap(index)
        for index in range(said + 1, said + 5)
    )


_WHO = frozenset("qui who".split())
_SELF = frozenset("se s".split())
#: "cinq déplacés ont perdu la vie", "three refugees lost their lives"
_LOST_LIVES = frozenset(
    {
        ("perdu", "la", "vie"), ("trouve", "la", "mort"), ("laisse", "la", "vie"),
        ("lost", "their", "lives"), ("perdu", "leur", "vie"),
    }
)  # fmt: skip


def _were_harmed(row: Row, mover: Mover) -> bool:
    """Whether the very next verb says that people were killed or hurt: "a report received by the
    agency says eight people were killed"."""
    at = mover.hi
    while row.word(at) in _BEEN and at < mover.hi + 3:
        at += 1
    gap = any(row.starts_with_gap(index) for index in range(mover.hi, at + 1))
    return at > mover.hi and not gap and (row.word(at) in HARMED or row.word(at) in _AFFECTED)


#: Whom a trouble reaches has not moved for it: "120 000 personnes ont été affectées par la crue".
_AFFECTED = frozenset(
    """affecte affectes affectee affectees touche touches touchee touchees impacte impactes
    impactees affected impacted""".split()
)


_ASSISTED = frozenset(
    """assistes assistees servis servies aides aidees secourus secourues cibles ciblees assisted
    served targeted""".split()
)
_FAVOURED = frozenset("faveur profit benefice intention benefit favour".split())
_APPEALING = frozenset(
    """appel appelle appellent plaide plaident plaidoyer demande demandent sollicite sollicitent
    exhorte lance lancent appeal appeals calls urges""".split()
)
_AUXILIARIES = frozenset("ont sont ete etaient avaient were was been have had are".split())
_ASSISTED_REACH = 10


def _are_assisted(row: Row, mover: Mover) -> bool:
    """Whether people are those to whose good something is done: "5 900 ménages de déplacés et
    familles d'accueil ont été assistés", "en faveur de 4 400 ménages"."""
    if not _FAVOURED.isdisjoint(row.within(mover.lo - 2, mover.lo)):
        return _APPEALING.isdisjoint(row.within(row.lo, mover.lo))  # who is in want is there
    if _ASSISTED.isdisjoint(row.within(mover.hi, mover.hi + _ASSISTED_REACH)):
        return False  # as behind nearly all people
    for index in range(mover.hi, min(row.hi, mover.hi + _ASSISTED_REACH)):
        if row.word(index) in _ASSISTED:
            return row.word(index - 1) in _AUXILIARIES or index == mover.hi
        other = row.word(index) in _BREAKING or _is_in(row.senses, index)
        if row.starts_with_gap(index) or (other and row.word(index) not in DISPLACED):
            return False  # "3 000 déplacés arrivés à Sake ont été assistés": they came
    return False


#: "déplacés et familles d'accueil" go on behind the other connectives.
_BREAKING = CONNECTIVES - frozenset("et and na".split())


#: "distributed kits of blankets and soap to 11,000 displaced people"
_GIVING = frozenset(
    """distributed distribute distributing provided handed delivered supplied donated distribue
    distribues distribuent remis remettent fourni fournis octroye apporte livre livres""".split()
)
_TO = frozenset("to a aux".split())
_GIVEN_REACH = 25


def _are_given(row: Row, mover: Mover) -> bool:
    """Whether people are only those to whom something was given."""
    if row.word(mover.lo - 1) not in _TO:
        return False
    for index in range(mover.lo - 2, max(row.lo, mover.lo - _GIVEN_REACH) - 1, -1):
        if row.word(index) in _GIVING:
            return True
        if row.gap(index + 1)[:1] in {";", ":"} or _is_in(row.senses, index):
            return False
    return False


_INCLUDING = frozenset("including among dont parmi wakiwemo".split())
_ASIDE_REACH = 10


_CLOSED_BY = {",": ",", "–": "–", "—": "—", "(": ")"}


def _behind_aside(row: Row, mover: Mover) -> int:
    """The word behind the people, or behind what is set in between commas of some of them."""
    mark = row.gap(mover.hi)[:1]  # "56 civilians – including 19 children – were killed"
    if row.word(mover.hi) not in _INCLUDING or mark not in _CLOSED_BY:
        return mover.hi
    aside = range(mover.hi + 1, mover.hi + _ASIDE_REACH)
    closing = _CLOSED_BY[mark]
    return next((index for index in aside if row.gap(index)[:1] == closing), mover.hi)


_BEEN = frozenset(
    """were was have had are been feared presumed believed reported ont ete sont etaient avaient
    furent wali""".split()
)


def _is_moved(row: Row, index: int) -> bool:
    """Whether a verb of moving has the people right behind or before it."""
    return any(
        0 <= index - item.hi <= _BESIDE or 0 <= item.lo - index - 1 <= _BESIDE
        for item in row.senses
        if item.sense.strong
    )


#: Between a verb of moving and its people stand so few words.
_BESIDE = 3
#: "400 ménages de réfugiés les plus démunis ont bénéficié de bâches"
_GETS_REACH = 9
_GETS = frozenset("received receive receiving got recu recoivent beneficie wamepokea".split())


_NOT_YET = frozenset("not never yet pas jamais".split())


def _gets_help(row: Row, mover: Mover) -> bool:
    """Whether people are only counted as helped: "6,000 displaced people received food"."""
    if _GETS.isdisjoint(row.within(mover.hi, mover.hi + _GETS_REACH)):
        return False  # as behind nearly all people
    for index in range(mover.hi, min(row.hi, mover.hi + _GETS_REACH)):
        if row.word(index) in _GETS and row.word(index - 1) in _NOT_YET:
            return False  # "40,000 people who have not received assistance for days"
        if row.word(index) in _GETS:
            return not HELPED.isdisjoint(row.within(index + 1, index + 5))
    return False


#: "ne bénéficient d'aucune assistance", "without food": who gets no help is still counted.
_NO_HELP = frozenset(
    """aucun aucune sans no without lack lacks lacked lacking await awaits awaiting manquent
    bila any kunyimwa wakinyimwa walinyimwa wamenyimwa kukosa
    wakikosa wamekosa walikosa wanakosa ukosefu hakuna hawana uhaba upungufu""".split()
)


def _ruled_out(row: Row, mover: Mover, indices: range, *, back: bool) -> bool | None:
    """True when a ruling-out word comes before any word of moving; None when neither comes.

    Another figure ends the search; the dead are not looked for beyond a comma or "and".
    """
    comma = False
    lacking = _end_of_lack(row) if back else row.lo
    for index in indices:
        word, gap = row.word(index), row.gap(index + 1 if back else index)
        if index < lacking:
            return None
        if _is_in(row.figures, index) or gap[:1] in {":", ";"}:
            return None
        if word == "population" and _is_moved(row, index):
            return False  # "a jeté sur les routes toute la population (57 000 habitants)"
        if word == "population" and mover.counted is Counted.DISPLACED:
            continue  # "joined a population of 15,000 displaced people"
        if word in HELPED and not (_are_in_want(row, mover, index) or _lays_down(row, index)):
            return True
        comma = comma or word in CONNECTIVES or "," in gap
        if word in HARMED and not comma:
            return True
        if _is_in(row.senses, index) and not _died_there(row, index):
            return False
    return None


def _are_in_want(row: Row, mover: Mover, index: int) -> bool:
    """Whether people only have no help, or displaced people are told to need it where they are."""
    if not _NO_HELP.isdisjoint(row.within(index - 2, index)):
        return True
    called = not DISPLACED.isdisjoint(row.within(mover.lo - 1, mover.hi + 1))
    named = called or mover.counted in (Counted.DISPLACED, Counted.RETURNED)
    return named and not _NEED.isdisjoint(row.within(mover.hi, index + 1))


def _lays_down(row: Row, index: int) -> bool:
    """Whether arms are laid down, and no meal is: "5,500 returnees since he laid down his arms"."""
    return row.word(index) == "laid" and row.word(index + 1) == "down"


_NEED = frozenset("need needs needed besoin besoins".split())

#: Who opens a sentence so is in want, and counted all the same: "Privés de vivres, 300 familles".
_LACKS = frozenset(
    """prive prives privee privees depourvu depourvus depourvues demuni demunis demunies faute sans
    manquant court quete recherche lasses las deprived without lacking short desperate""".split()
)
_OPENS_WITHIN, _LACK_REACH = 3, 12


def _end_of_lack(row: Row) -> int:
    """Index of the word behind a phrase, up to its comma, that opens a sentence with what people
    have not; the sentence's first word where none does."""
    if _LACKS.isdisjoint(row.within(row.lo, row.lo + _OPENS_WITHIN)):
        return row.lo
    behind = range(row.lo + 1, min(row.hi, row.lo + _LACK_REACH))
    return next((at for at in behind if row.gap(at)[:1] == ","), row.lo)


#: Before "décédées" they say no more than where: "seize personnes y sont déjà décédées".
_THERE = frozenset("y sont etaient".split())
_DIED_REACH = 5


def _died_there(row: Row, index: int) -> bool:
    """Whether a verb of being somewhere only leads to what befell people there."""
    behind = row.within(index, index + _DIED_REACH)
    return row.word(index) in _THERE and not HARMED.isdisjoint(behind)


def _is_in(items: Sequence[FigureItem | SenseItem], index: int) -> bool:
    """Whether a word belongs to one of the figures or verbs."""
    for item in items:  # noqa: SIM110 - asked of every word: any() takes twice as long
        if item.lo <= index < item.hi:
            return True
    return False
