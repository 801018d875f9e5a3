"""A place with which a sentence opens, for all its clauses: "In South Kivu, 600,000 people have
returned, but 1.5 million remain displaced"."""

from __future__ import annotations

from dashboard.core.displacements.clause.clauses import Clause
from dashboard.core.displacements.sentence.ends import End, PlacedEnd
from dashboard.core.displacements.sentence.row import Row
from dashboard.core.displacements.sentence.sense_items import SenseItem
from dashboard.core.displacements.words.senses import Frame
from dashboard.model import Movement

_IN = frozenset("in across throughout en dans au a".split())
#: So many words stand before the place: "In neighbouring", "Dans le territoire de".
_REACH = 5
_LIVING = frozenset({Frame.STAY, Frame.HOST, Frame.RETURN})


def fronted_ends(
    row: Row, clause: Clause, sense: SenseItem | None, before: int
) -> tuple[PlacedEnd, ...]:
    """The place that opens the sentence, for people of a later clause that names none.

    Args:
        row: The sentence.
        clause: The later clause.
        sense: Its word of moving.
        before: The people of the first clause; the place stands before them, a comma behind it.
    """
    if clause.mover.item is None or row.word(row.lo) not in _IN or sense is None:
        return ()
    places = [one for one in row.places if not one.carried]
    if not places or any(clause.lo <= one.lo < clause.hi for one in places):
        return ()
    first = places[0]
    opens = first.lo - row.lo <= _REACH and first.hi < row.hi and row.gap(first.hi)[:1] == ","
    if not opens or first.hi > before or len([one for one in places if one.lo > first.lo]) > 0:
        return ()
    lives = sense.sense.frame in _LIVING or sense.sense.movement is Movement.RETURN
    lives = lives or row.word(sense.lo - 1) in _REMAIN or row.word(sense.lo - 2) in _REMAIN
    return (PlacedEnd(first, End.DESTINATION if lives else End.AREA, first.lo),)


_REMAIN = frozenset("remain remains remained still are restent sont".split())
