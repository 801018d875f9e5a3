"""Verbs of moving that only say what came before or beside: "fled again after they had returned
home", "sont arrivés à Goma, fuyant les combats"."""

from __future__ import annotations

from collections.abc import Sequence

from dashboard.core.displacements.sentence.row import Row
from dashboard.core.displacements.sentence.sense_items import SenseItem
from dashboard.core.displacements.words.lexicon import FORCES
from dashboard.core.displacements.words.senses import Frame

#: Words that set what follows before or beside what the sentence tells: "weeks after they came
#: back", "peu après qu'ils étaient rentrés", "having returned home".
_SINCE = frozenset("after before since once when apres avant lorsque quand despite having".split())
_THEY = frozenset(
    """they he she people families many who ils elles avoir etre being anyone anybody
    everyone everybody nobody quiconque""".split()
)
#: Between "after" and its verb stand few words.
_REACH = 6


#: "ont choisi de rejoindre Goma", "préfèrent se réfugier à Goma", "opted to return": what they
#: chose stands behind.
CHOOSING = frozenset(
    """chose choose choosing opted opt opte optent choisi choisissent choisissant prefere preferent
    preferaient prefererent preferant preferred prefer preferring""".split()
)
#: "a conduit 300 familles à abandonner leurs villages"
_LEADING = frozenset("conduit conduisent amene amenent".split())
_LED_REACH = 10
_LARGE = frozenset("grande bonne majeure petite".split())
_TO_DO = frozenset("de d to a se s".split())


def only_chooses(row: Row, sense: SenseItem) -> bool:
    """Whether a verb says only that people chose what the verb right behind it tells."""
    if row.word(sense.lo) == "partie" and row.word(sense.lo - 1) in _LARGE:
        return True  # "une grande partie de la population a fui"
    if row.word(sense.hi - 1) in _LEADING:
        led = range(sense.hi + 1, sense.hi + _LED_REACH)
        return any(other.lo in led and row.word(other.lo - 1) == "a" for other in row.senses)
    if row.word(sense.hi - 1) not in CHOOSING:
        return False
    at = sense.hi + (row.word(sense.hi) in _TO_DO)
    return any(other.lo in (sense.hi, at) for other in row.senses)


def is_background(row: Row, sense: SenseItem) -> bool:
    """Whether a verb stands in a clause that only says after or before what people moved.

    "Hundreds fled to Uganda days after they returned home" tells of a flight, not of a return;
    "after returning home" does so with a participle, "returned after the rebels left" of others.
    """
    if _SINCE.isdisjoint(row.within(sense.lo - _REACH, sense.lo)):
        return False  # as before nearly every verb
    for index in range(sense.lo - 1, max(row.lo, sense.lo - _REACH) - 1, -1):
        if row.starts_with_gap(index + 1):
            return False
        if row.word(index) in _SINCE:
            between = row.within(index + 1, sense.lo)
            going = not between and row.word(sense.lo).endswith("ing")
            others = not (_THEY.isdisjoint(between) and FORCES.isdisjoint(between))
            return index > row.lo and (going or others)
    return False


def main_verbs(
    row: Row, verbs: Sequence[SenseItem], before: Sequence[SenseItem]
) -> list[SenseItem]:
    """The verbs behind people that tell what they did, without those that say after what or why;
    all of them where none tells more, neither behind nor ``before`` them."""
    found = [
        verb
        for at, verb in enumerate(verbs)
        if not (
            _is_participle(row, verb, verbs[:at])
            or is_background(row, verb)
            or (at and _is_of_where(row, verb))
        )
    ]
    if not found and before and before[-1].sense.frame is Frame.RELOCATE:
        return []  # "le HCR a transporté 300 familles à Goma pour fuir les combats"
    return found or list(verbs)


_WHERE = frozenset("ou where".split())
_WHERE_REACH = 4


def _is_of_where(row: Row, verb: SenseItem) -> bool:
    """Whether a flight only tells of the place right before it: "sont arrivées à Goma en provenance
    de Sake où elles ont fui les combats", "from Sake, where they had fled clashes"."""
    if verb.sense.frame is not Frame.FLEE or _WHERE.isdisjoint(row.vocabulary):
        return False
    return any(
        row.word(at) in _WHERE
        and row.word(at + 1) in _THEY
        and any(place.hi == at for place in row.places)
        for at in range(verb.lo - _WHERE_REACH, verb.lo - 1)
    )


_PARTICIPLES = frozenset("fleeing escaping fuyant quittant leaving kukimbia kuondoka".split())
#: Behind another verb these say no more than what people left: "sont arrivés à Goma laissant tout".
_LEAVING_BEHIND = _PARTICIPLES | frozenset(
    "laissant abandonnant desertant delaissant abandoning".split()
)
_BEING = frozenset("are were is was be been".split())
_MEANWHILE = frozenset("after ya apres en while".split())
_BEFORE_DOING = ["avant", "de"]
#: Behind these, "to" and a verb say what was done, not what for: "were forced to stream back".
_DOING = frozenset(
    """forced had have has made obliged compelled chose chosen managed manage continue continued
    continues began begun started decided preferred able helped driven pushed led left""".split()
)
_COMING = frozenset({Frame.ARRIVE, Frame.REACH, Frame.STAY, Frame.GO, Frame.HOST})


def _is_participle(row: Row, verb: SenseItem, before: Sequence[SenseItem]) -> bool:
    """Whether a verb only says after what, or what for: "arrived in Burundi after fleeing",
    ", fuyant", "to escape fighting"; behind a verb of coming it does so without a comma, too."""
    if row.word(verb.lo) == "to" and row.word(verb.lo - 1) not in _DOING:
        return True
    if row.within(verb.lo - 2, verb.lo) == _BEFORE_DOING:
        return True  # "avaient quitté Sake avant d'y revenir"
    flees = verb.sense.frame is Frame.FLEE
    comes = flees and bool(row.places) and row.word(verb.lo - 1) not in _BEING
    if flees and not before and row.word(verb.lo - 1) == "pour" and verb.lo > row.lo + 1:
        return True
    comes = comes and any(one.sense.frame in _COMING for one in before)
    if comes and row.word(verb.lo - 1) == "pour":
        return True  # "se sont installés à Goma pour fuir les combats"
    if comes and row.word(verb.lo) in _LEAVING_BEHIND:
        return True
    if row.word(verb.lo) not in _PARTICIPLES:
        return False
    return row.starts_with_gap(verb.lo) or row.word(verb.lo - 1) in _MEANWHILE
