"""Figures behind a label that names their people: "Nouveaux déplacés à Sake : 3 400"."""

from __future__ import annotations

from dataclasses import replace

from dashboard.core.displacements.sentence.mover import Mover
from dashboard.core.displacements.sentence.row import Row
from dashboard.core.displacements.words.lexicon import HARMED, HELPED
from dashboard.core.quantity.nouns import DISPLACED, HOUSEHOLDS, PERSONS, RETURNED, Counted
from dashboard.model import Measure

_STOPS = (";", "|", "•", ".")
#: A label is a few words without a verb of its own.
_LONGEST = 12
_VERBS = frozenset(
    """ont est sont etait etaient avait avaient has have had is are was were been ete qui que who
    that whom""".split()
)
_COMING = frozenset(
    "arrivals newcomers arrivees arrives arrivants entrees departs displacements".split()
)
_NEW = frozenset(
    """nouveaux nouvelles nouvel new newly latest recent recents semaine week jour jours day days
    depuis since""".split()
)
_GONE = frozenset(
    """partis parties enfuis enfuies arrives arrivees accueillis accueillies fled arrived left
    received hosted registered""".split()
)
_BACK = frozenset("revenus revenues rentres rentrees returned".split())
#: What a label may count beside people who are displaced: places, what is planned, who is reached.
_OTHER = frozenset(
    """sites camps centres abris shelters tentes attendus attendues prevus prevues projetes expected
    planned projected cibles ciblees targeted vises reached servis servies atteints touches
    restes restees betail tetes vaches chevres perdues pertes brulees incendiees detruites
    remained staying cattle burned burnt lost
    prevision previsions projection projections hypothese cas cases hausse increase""".split()
)


def label(row: Row, mover: Mover) -> list[str]:
    """The words before the colon behind which nothing but a figure stands; none without such."""
    if mover.item is None or row.gap(mover.lo).lstrip(") ")[:1] not in (":", "="):
        return []
    if mover.hi < row.hi and not row.starts_with_gap(mover.hi):
        return []
    first = mover.lo - 1
    last = max(row.lo, mover.lo - _LONGEST - 1)
    while first > last and row.gap(first)[-1:] not in _STOPS:
        first -= 1
    words = row.within(first, mover.lo)
    if any(first < item.lo < mover.lo and row.word(item.lo - 1) == "a" for item in row.senses):
        return []  # "Derrière eux a suivi la population : 300 ménages"
    return words if len(words) <= _LONGEST and _VERBS.isdisjoint(words[1:]) else []


def is_of_other(row: Row, mover: Mover) -> bool:
    """Whether a label says that its figure counts the dead, the helped, sites or the expected:
    "Déplacés tués à Sake : 34"."""
    words = label(row, mover)
    camp = "population" in words and not _CAMPS.isdisjoint(words)  # "Population du site : 14 207"
    return not camp and not NO_PEOPLE.isdisjoint(words)


def people_of(row: Row, mover: Mover) -> Counted | None:
    """Whom a label names: people who are displaced, or who came back; None for anybody else."""
    words = label(row, mover)
    if "population" in words:  # of a camp, of nobody else
        return None if _CAMPS.isdisjoint(words) else Counted.DISPLACED
    named = not _NAMED.isdisjoint(words)
    if not RETURNED.isdisjoint(words) or (named and not _BACK.isdisjoint(words)):
        return Counted.RETURNED
    gone = named and not _GONE.isdisjoint(words)  # "Ménages partis : 1 318"
    return Counted.DISPLACED if gone or not _LABELS.isdisjoint(words) else None


def measure_of(row: Row, mover: Mover) -> Measure:
    """Flow where a label speaks of new people, arrivals or returnees, otherwise stock."""
    words = label(row, mover)
    moved = not _MOVED.isdisjoint(words)
    return Measure.FLOW if moved else Measure.STOCK


def in_label_unit(row: Row, mover: Mover) -> Mover:
    """The mover counted in households where its label names them: "Ménages partis : 1 318"."""
    homes = not HOUSEHOLDS.isdisjoint(label(row, mover))
    if not homes or mover.quantity is None or mover.counted is not Counted.BARE:
        return mover
    return replace(mover, quantity=replace(mover.quantity, unit="households"))


_CAMPS = frozenset("site sites camp camps settlement".split())
#: What a label or a heading speaks of that counts nobody who is displaced.
NO_PEOPLE = _OTHER | HARMED | HELPED
_NAMED = HOUSEHOLDS | PERSONS
_MOVED = _COMING | _NEW | RETURNED
_LABELS = DISPLACED | _COMING
