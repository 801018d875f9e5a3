"""Where those are who tell of a flight, which is not where people fled: "In Goma, aid workers said
3,000 people had fled", "Interrogé à Goma, le gouverneur a déclaré que 300 familles avaient fui".

Those who live at a place tell of it: "residents in Kitshanga said everyone had fled".
"""

from __future__ import annotations

from dashboard.core.displacements.places.governors import Governed, is_violence
from dashboard.core.displacements.sentence.memory import DWELLERS, is_wide
from dashboard.core.displacements.sentence.mover import Mover
from dashboard.core.displacements.sentence.row import Row
from dashboard.core.displacements.sentence.sense_items import SenseItem
from dashboard.core.displacements.words.lexicon import HARMED, TROUBLE
from dashboard.core.displacements.words.place_words import Pull
from dashboard.core.displacements.words.saying import says
from dashboard.core.displacements.words.senses import Frame

#: Nouns as often as verbs, which behind a town where people speak are verbs.
_REPORTS = frozenset("report reports estimate estimates".split())
#: Those who tell of the place where they live, or are in charge of it.
_LOCALS = DWELLERS | frozenset(
    """locals survivors survivor witness witnesses survivants rescapes temoins temoin families
    familles villager resident habitant mayor maire bourgmestre chief chef civil society civile
    administrator administrateur village town""".split()
)
#: "Une frappe a tué six civils à Minembwe, ont rapporté": what happened there is told, too.
_TROUBLE = TROUBLE | HARMED
_LEFT = frozenset({Frame.FLEE, Frame.EVICT, Frame.DISPLACE, Frame.EMPTY})


def tells_from_there(row: Row, item: Governed, mover: Mover | None, sense: SenseItem) -> bool:
    """Whether a town is only where somebody speaks of people who left their homes.

    Args:
        row: The sentence.
        item: The town with what governs it.
        mover: Who left; None where that is not said.
        sense: The verb by which they left.
    """
    if mover is None or sense.sense.frame not in _LEFT or item.place.hi > mover.lo:
        return False
    fronted = item.pull is Pull.ORIGIN and item.head <= row.lo  # "Depuis Goma, le gouverneur"
    if (item.pull is not Pull.LOCATIVE and not fronted) or is_wide(item.place.resolution):
        return False
    said = next((at for at in range(item.place.hi, mover.lo) if _tells(row.word(at))), None)
    if said is None or any(item.place.hi <= one.lo < said for one in row.senses):
        return False
    lives = not _LOCALS.isdisjoint(row.within(row.lo, mover.lo))
    harmed = not _TROUBLE.isdisjoint(row.within(row.lo, said))
    return not (lives or harmed or any(is_violence(row, at) for at in range(row.lo, said)))


def _tells(word: str) -> bool:
    return says(word) or word in _REPORTS
