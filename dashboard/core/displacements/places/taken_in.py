"""People taken up by a pronoun whom a place has: "Sake les héberge", "On les retrouve à Goma"."""

from __future__ import annotations

from dashboard.core.displacements.places.governors import Governed, governed_places
from dashboard.core.displacements.places.ranks import PROVINCE, rank
from dashboard.core.displacements.sentence.row import Row
from dashboard.core.displacements.sentence.sense_items import SenseItem
from dashboard.core.displacements.words.lexicon import FORCES
from dashboard.core.displacements.words.place_words import Pull
from dashboard.core.displacements.words.senses import Frame
from dashboard.core.french_classes import COUNTS, stems_of

#: Words that stand for people who are taken in: "les a accueillis", "leur a ouvert ses portes".
_THEM = frozenset("les leur".split())
#: What is done to people where they are, by the beginning of the verb's form.
_TAKES_IN = (
    "accueill", "heberg", "abrit", "recueill", "reco", "recu", "recev", "log", "install", "retrouv",
    "nourri", "cantonn", "regroup", "entass", *stems_of(COUNTS),
)  # fmt: skip
#: What is opened or given to them there.
_OPENS = ("ouv", "offr", "offert", "cede", "prete", "servi", "sert", "servent", "reserv", "donne")
_GIVEN = frozenset(
    """portes porte bras toit abri refuge asile dortoir dortoirs ecole eglise salles classes cour
    concession hospitalite gite""".split()
)
#: "Leur première étape : Sake", "Sake est leur première étape".
_STAGES = frozenset("etape escale halte refuge destination asile abri".split())
#: Between the pronoun and its verb stand few words: "les a très vite accueillis".
_REACH = 4


def takes_them_in(row: Row) -> tuple[Governed, ...]:
    """The places at which a sentence says that the people just told of are; none where it says
    nothing of the kind, counts other people or speaks of forces.

    A sentence is looked at only right after one on a displacement.
    """
    if row.figures or not FORCES.isdisjoint(row.vocabulary):
        return ()
    if not (_has_them(row) or _is_stage(row)):
        return ()
    settled = [one for one in governed_places(row) if rank(one.place) < PROVINCE]
    if any(one.pull in (Pull.ORIGIN, Pull.VIA) for one in settled):
        return ()
    return tuple(settled)


def _has_them(row: Row) -> bool:
    for index in range(row.lo, row.hi):
        found = row.word(index - 1) == "on" and row.word(index + 1).startswith("retrouv")
        if row.word(index) == "la" and found:
            return True  # "La population s'est sauvée. On la retrouve à Sake"
        if row.word(index) not in _THEM:
            continue
        verb = row.within(index + 1, index + 1 + _REACH)
        if row.word(index) == "les" and any(word.startswith(_TAKES_IN) for word in verb):
            return _is_pronoun(row, index)
        opens = any(word.startswith(_OPENS) for word in verb)
        if row.word(index) == "leur" and opens and not _GIVEN.isdisjoint(row.within(index, row.hi)):
            return True
    return False


_HAVE = frozenset("a ont avait avaient aurait ayant y".split())


def _is_pronoun(row: Row, index: int) -> bool:
    """Whether "les" stands before a verb: "les a accueillis", "les héberge"; not "les accueillis"
    nor "les recensés"."""
    word = row.word(index + 1)
    return word in _HAVE or not word.endswith(("es", "s", "ment", "ments", "tion", "eurs"))


def _is_stage(row: Row) -> bool:
    """Whether a sentence only names where people stopped: "Leur première étape : Sake"."""
    if row.senses or row.hi - row.lo > _SHORT:
        return False
    return any(
        row.word(index) in _STAGES
        and not {"leur", "unique"}.isdisjoint(row.within(index - 3, index))
        for index in range(row.lo, row.hi)
    )


#: So many words has a sentence that says no more than that.
_SHORT = 14


#: "Kirumba en est à 823" gives its own total.
_IS_AT = frozenset("est sont etait suis sommes".split())
#: "Le camp en compte désormais 60 000": all who are there, not some of the 300 who just came.
_TOTALS = frozenset("compte comptent comptait comptaient totalise".split())
#: "prévu pour 500 occupants, en compte 900": those are its own.
_ROOM = frozenset("prevu prevue concu concue amenage amenagee capacite dimensionne bati".split())


def takes_up(row: Row, sense: SenseItem | None) -> bool:
    """Whether a host is said to have taken in some of those just told of: "Goma en héberge 200",
    "Sake en a accueilli 900"."""
    if sense is None or sense.sense.frame is not Frame.HOST:
        return False
    totals = row.word(sense.lo) == "en" and row.word(sense.lo + 1) in _IS_AT
    totals = totals or not _TOTALS.isdisjoint(row.within(sense.lo, sense.hi))
    of_them = "en" in row.within(sense.lo - 2, sense.hi) and not totals
    return of_them and _ROOM.isdisjoint(row.within(row.lo, sense.lo))


#: "packed into schools between Kavimvira and Makobola", "se sont dispersées entre Sake et Goma"
_AT_PLACES = frozenset({Frame.STAY, Frame.ARRIVE})
_SPREADING = (
    "dispers", "eparpill", "repart", "errent", "erraient", "egaill", "dissemin", "scatter",
    "spread", "split", "roam", "wander",
)  # fmt: skip


_KEPT = ("heberg", "accueill", "recueill", "log", "charge", "recu", "abrit", "nourri")


def are_taken_in(row: Row, item: Governed, sense: SenseItem | None) -> bool:
    """Whether somebody of a place keeps people: "prises en charge par la paroisse de Sake"."""
    if sense is None or sense.sense.frame is not Frame.STAY or item.place.lo < sense.hi:
        return False
    near = row.within(item.at - 2, item.at)
    return any(word.startswith(_KEPT) for word in near)


def is_spread(row: Row, item: Governed, sense: SenseItem | None) -> bool:
    """Whether people are, or have scattered, between two places."""
    ahead = sense is None or sense.lo < item.head
    if ahead and row.word(item.head - 1).startswith(_SPREADING):
        return True  # "il y a 300 personnes réparties entre Sake et Minova"
    if sense is None:
        return False
    return sense.sense.frame in _AT_PLACES or row.word(sense.hi - 1).startswith(_SPREADING)
