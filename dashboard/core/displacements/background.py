"""Verbs of moving that only say what came before: "fled again after they had returned home"."""

from __future__ import annotations

from dashboard.core.displacements.row import Row
from dashboard.core.displacements.sense_items import SenseItem

#: Words that set what follows before or beside what the sentence tells: "weeks after they came
#: back", "peu après qu'ils étaient rentrés", "having returned home".
_SINCE = frozenset("after before since once when apres avant lorsque quand despite having".split())
_THEY = frozenset(
    """they he she people families many who ils elles avoir etre being they'd anyone anybody
    everyone everybody nobody quiconque""".split()
)
#: Between "after" and its verb stand few words.
_REACH = 4


#: "ont choisi de rejoindre Goma", "préfèrent se réfugier à Goma", "opted to return": what they
#: chose stands behind.
CHOOSING = frozenset(
    """chose choose choosing opted opt opte optent choisi choisissent choisissant prefere preferent
    preferaient prefererent preferant preferred prefer preferring""".split()
)
_TO_DO = frozenset("de d to a se s".split())


def only_chooses(row: Row, sense: SenseItem) -> bool:
    """Whether a verb says only that people chose what the verb right behind it tells."""
    if row.word(sense.hi - 1) not in CHOOSING:
        return False
    at = sense.hi + (row.word(sense.hi) in _TO_DO)
    return any(other.lo in (sense.hi, at) for other in row.senses)


def is_background(row: Row, sense: SenseItem) -> bool:
    """Whether a verb stands in a clause that only says after or before what people moved.

    "Hundreds fled to Uganda days after they returned home" tells of a flight, not of a return;
    "after returning home" does so with a participle.
    """
    if _SINCE.isdisjoint(row.within(sense.lo - _REACH, sense.lo)):
        return False  # as before nearly every verb
    for index in range(sense.lo - 1, max(row.lo, sense.lo - _REACH) - 1, -1):
        if row.starts_with_gap(index + 1):
            return False
        if row.word(index) in _SINCE:
            between = row.within(index + 1, sense.lo)
            going = not between and row.word(sense.lo).endswith("ing")
            return index > row.lo and (going or not _THEY.isdisjoint(between))
    return False


_PARTICIPLES = frozenset("fleeing escaping fuyant quittant leaving kukimbia kuondoka".split())
_MEANWHILE = frozenset("after ya apres en while".split())
_BEFORE_DOING = ["avant", "de"]
#: Behind these, "to" and a verb say what was done, not what for: "were forced to stream back".
_DOING = frozenset(
    """forced had have has made obliged compelled chose chosen managed manage continue continued
    continues began begun started decided preferred able helped driven pushed led left""".split()
)


def only_says_after_what(row: Row, item: SenseItem) -> bool:
    """Whether a verb only says after what, or what for: "arrived in Burundi after fleeing",
    ", fuyant", "to escape fighting"."""
    if row.word(item.lo) == "to" and row.word(item.lo - 1) not in _DOING:
        return True
    if row.within(item.lo - 2, item.lo) == _BEFORE_DOING:
        return True  # "avaient quitté Sake avant d'y revenir"
    if row.word(item.lo) not in _PARTICIPLES:
        return False
    return row.starts_with_gap(item.lo) or row.word(item.lo - 1) in _MEANWHILE
