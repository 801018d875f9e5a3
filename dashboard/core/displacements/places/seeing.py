"""A place that takes people in or sees them come: as host, as what heads the news of arrivals."""

from __future__ import annotations

from dashboard.core.displacements.places.locatives import sense_ending_at
from dashboard.core.displacements.sentence.row import Row
from dashboard.core.displacements.sentence.sense_items import SenseItem
from dashboard.core.displacements.words.senses import Frame
from dashboard.core.french_classes import COUNTS, SEES, forms_of

#: Between a place and the verb of which it is the subject: "Kanyabayonga already shelters".
_SUBJECT_REACH = 6
BEEN = frozenset("been was were is are ete est sont etait etaient".split())


def hosts_them(row: Row, at: int, sense: SenseItem) -> bool:
    """Whether a place, which ends at ``at``, takes in those of whose flight a later verb tells:
    "Sake compte désormais 300 familles fuyant Minova"."""
    return any(
        verb.sense.frame is Frame.HOST
        and at <= verb.lo <= at + _SUBJECT_REACH
        and verb.hi <= sense.lo
        and (row.word(verb.lo - 1) not in BEEN or row.word(verb.hi - 1) == "par")
        and not any(row.starts_with_gap(index) for index in range(at, verb.lo + 1))
        for verb in row.senses
    )


def is_heading(row: Row, at: int) -> bool:
    """Whether the name of a place, which ends at ``at``, heads the news of who came there: "Sake –
    arrivée de 300 familles", "Sake : afflux de déplacés"."""
    if row.gap(at)[:1] not in _HEADED or not row.gap(at):
        return False
    first = at + (row.word(at) in _NEW)
    return row.word(first) in _ARRIVALS and sense_ending_at(row, first) is not None


_HEADED = (":", "–", "—", "-")
_NEW = frozenset("nouvelle nouvelles nouvel l new massive important importante".split())
_ARRIVALS = frozenset(
    "arrivee arrivees afflux accueil installation presence arrival arrivals influx".split()
)
_SEEING = forms_of([verb for verb in COUNTS if verb != "compter"], SEES) | frozenset(
    """connait connaissent connaissait voit vit vu fait font subit subissent connu subi
    registers registered sees saw seen witnessed witnesses experienced experiencing witnessing
    seeing watched watches suffered experiences records recorded faces faced facing""".split()
)
COMING = frozenset({Frame.RETURN, Frame.ARRIVE})
GOING_AWAY = frozenset({Frame.FLEE})


def sees(row: Row, at: int, sense: SenseItem, frames: frozenset[Frame]) -> bool:
    """Whether a place, whose name or what is set in behind it ends at ``at``, is said to see people
    come or come back, or go away, by the frames."""
    verb = range(at, at + _SUBJECT_REACH)
    seeing = next((index for index in verb if row.word(index) in _SEEING), None)
    if seeing is not None and row.word(seeing) in _FACES and row.word(seeing + 1) != "face":
        return False  # "Sake fait face à un afflux", but not "Sake fait état d'un afflux"
    return seeing is not None and any(
        other.sense.frame in frames
        and seeing < other.lo <= min(seeing + _SEEN_REACH, sense.lo)
        and not row.word(other.lo).endswith("ant")  # "recense 300 familles fuyant Minova"
        for other in row.senses
    )


#: Between "connaît" and "une vague" may stand a date: "depuis la soirée du samedi 4 décembre 2021".
_SEEN_REACH = 14
_FACES = frozenset("fait font".split())
