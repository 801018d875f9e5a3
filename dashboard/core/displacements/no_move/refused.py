"""Moves that people refuse: "refuse to leave the camp", "n'entendent pas être conduits à Sake".

Who refuses to go stays where he is, and what he is asked to go to is no goal of his.
"""

from __future__ import annotations

from itertools import pairwise

from dashboard.core.displacements.sentence.ends import End
from dashboard.core.displacements.sentence.memory import DWELLERS
from dashboard.core.displacements.sentence.mover import Mover
from dashboard.core.displacements.sentence.row import PlaceItem, Row
from dashboard.core.displacements.sentence.sense_items import SenseItem
from dashboard.core.displacements.words.senses import LEAVING, Frame, Sense
from dashboard.core.quantity.nouns import DISPLACED, Counted
from dashboard.model import Measure, Movement

_REFUSE = frozenset(
    """refuse refuses refused refusing refusent refusaient refusant unwilling declined declining
    reluctant""".split()
)
#: "have no intention of leaving", "do not want to go", "ne veulent pas quitter".
_INTEND = frozenset(
    "intention intend want wish veulent voulaient veut entendent souhaitent".split()
)
#: "promised to return", "espèrent rentrer": displaced people who only mean to go home are not back.
_MEANT = frozenset(
    """hope hopes hoping hoped promised promise plan planning waiting wait want wish intend
    expect promis promettent esperent esperant attendent attendant souhaitent veulent
    envisagent revent""".split()
)
_REFUSING = _REFUSE | _INTEND
_NO = frozenset("no not never t pas aucune nullement sans without".split())
#: Between the refusal and the verb: "refuse to be moved", "refusent d'être conduits".
_REFUSED_REACH = 5
_GOING = frozenset({Frame.GO, Frame.RELOCATE, Frame.REACH, Frame.ARRIVE, Frame.RETURN})
_MOVES = LEAVING | _GOING

#: What a refused move says of those who refuse it.
STAYING = Sense(Frame.STAY, Movement.FLIGHT, Measure.STOCK, strong=False)


def _is_refused(row: Row, sense: SenseItem) -> bool:
    """Whether people refuse what a verb of moving says."""
    first = max(row.lo, sense.lo - _REFUSED_REACH)
    if _REFUSING.isdisjoint(row.within(first, sense.lo)):
        return False  # as before nearly every verb
    for at in range(sense.lo - 1, first - 1, -1):
        if row.starts_with_gap(at + 1):
            return False
        if row.word(at) in _REFUSE:
            return True
        if row.word(at) in _INTEND and not _NO.isdisjoint(row.within(at - 3, at + 2)):
            return True
    return False


#: Who asks to be moved has not been: "asked to be relocated to", "demandent à être conduits à".
_ASKED = frozenset(
    """ask asks asked asking request requests requested requesting demander demandent demandaient
    demande reclament sollicitent""".split()
)
_WISHED = _MEANT | _REFUSING | _ASKED
_TO_BE = frozenset("to a d".split())


def _is_asked_for(row: Row, sense: SenseItem) -> bool:
    """Whether people only ask for what a verb of moving says."""
    if sense.sense.frame not in _GOING:
        return False
    before = range(max(row.lo, sense.lo - _REFUSED_REACH), sense.lo)
    return any(row.word(at) in _ASKED and row.word(at + 1) in _TO_BE for at in before)


def _is_meant(row: Row, sense: SenseItem) -> bool:
    """Whether displaced people only mean to go home; not where they did while or after they waited:
    "families who were waiting in Goma are returning to Sake"."""
    first = max(row.lo, sense.lo - _REFUSED_REACH)
    if sense.sense.frame is not Frame.RETURN or _MEANT.isdisjoint(row.within(first, sense.lo)):
        return False
    for at in range(sense.lo - 1, first - 1, -1):
        if row.gap(at + 1)[:1] in (",", ";", ":") or row.word(at) in _FINITE:
            return False
        if row.word(at) in _MEANT:
            return True
    return False


_FINITE = frozenset("is are was were has have had sont ont etaient avaient".split())

#: "attendent d'être transférés à Sake", "are waiting to be moved".
_AWAITED = frozenset("attendent attendaient attendant attend waiting awaiting wait waited".split())
_BEING = (["d", "etre"], ["to", "be"], ["de", "pouvoir"])


def is_awaited(row: Row, sense: SenseItem) -> bool:
    """Whether people only wait for what a verb of moving says."""
    if sense.sense.frame not in _GOING or row.within(sense.lo - 2, sense.lo) not in _BEING:
        return False
    return not _AWAITED.isdisjoint(row.within(sense.lo - _REFUSED_REACH - 1, sense.lo - 2))


def only_wait(row: Row, mover: Mover, sense: SenseItem | None) -> bool:
    """Whether of others of those just told of it is only said that they wait: they have not gone
    where these have ("et 150 autres attendent encore")."""
    waits = sense is not None and row.word(sense.lo) in _AWAITED
    return waits and mover.rest


#: "ordered 300 displaced people to go home", "a donné 72 heures aux déplacés pour regagner": what
#: people are only told to do they have not done.
_BIDDING = frozenset(
    """order ordered orders ordering told tells instructed urged urges urging called
    calls calling appealed appeals gave gives giving given advised commanded demanded ultimatum
    deadline invited
    ordonne ordonnent ordonner somme sommes enjoint enjoignent donne
    donnent appelle appellent exhorte exhortent invite invitent intime conseille""".split()
)
#: Words before it behind which nothing was bidden: what is done, and what is only meant.
_NOT_BIDDEN = _FINITE | _WISHED
_BIDDEN_TO = frozenset("to de d a pour".split())
#: Between the order and the verb stand those who get it, with where they live, and a time.
_BIDDEN_REACH = 22
_SELVES = frozenset("se s y".split())
#: "ordered people to leave the camps and return to their villages": the second verb as well.
_ANDS = frozenset("and or et ou".split())
_INFINITIVES = frozenset(
    """return go leave move flee head travel relocate walk cross evacuate come retourner rentrer
    regagner rejoindre partir quitter""".split()
)
_SECOND_REACH = 8


def is_bidden(row: Row, sense: SenseItem) -> bool:
    """Whether people are only told to do what a verb of moving says."""
    if sense.sense.frame not in _MOVES or _BIDDING.isdisjoint(row.vocabulary):
        return False
    link = sense.lo - 1 - (row.word(sense.lo - 1) in _SELVES)
    if row.word(link) in _ANDS and row.word(sense.lo) in _INFINITIVES:
        first = next((one for one in reversed(row.senses) if one.hi <= link), None)
        return first is not None and link - first.hi <= _SECOND_REACH and is_bidden(row, first)
    if row.word(link) not in _BIDDEN_TO or _is_obeyed(row, sense):
        return False
    for at in range(link - 1, max(row.lo, link - _BIDDEN_REACH) - 1, -1):
        if row.gap(at + 1)[:1] in (";", ":") or row.word(at) in _NOT_BIDDEN:
            return False
        if row.word(at) in _BIDDING and row.word(at - 1) != "in":
            return True  # but not "crossed the lake in order to reach Goma"
    return False


#: "are moving to Drodro to help displaced persons return": what somebody is there for.
_HELPING = frozenset("help enable allow let assist encourage persuade convince aider".split())
_HELPED_REACH = 4


def is_purpose(row: Row, sense: SenseItem, mover: Mover) -> bool:
    """Whether that people move is only what somebody else is somewhere to help with; who "helped
    300 people return" has done it."""
    if sense.sense.frame is not Frame.RETURN:
        return False
    led = row.within(max(row.lo, mover.lo - _HELPED_REACH), mover.lo)
    return any(one == "to" and two in _HELPING for one, two in pairwise(led))


def _is_obeyed(row: Row, sense: SenseItem) -> bool:
    """Whether what was told is told as done behind it: "told to leave, and most have gone back"."""
    return any(
        one.lo >= sense.hi and not _FINITE.isdisjoint(row.within(one.lo - _DONE_REACH, one.lo))
        for one in row.senses
    )


_DONE_REACH = 3


def staying(row: Row, sense: SenseItem | None, mover: Mover) -> SenseItem | None:
    """The verb of people, as one of staying where displaced people refuse to leave or be moved, or
    are only told to.

    Who lives at home and refuses to flee is no displaced person: that verb is left as it is, and so
    is None, for people without a verb.
    """
    if sense is None or sense.sense.frame not in _MOVES:
        return sense
    from_there = row.word(mover.hi) in _FROM and _are_elsewhere(row, mover)
    displaced = mover.counted is Counted.DISPLACED or row.word(mover.hi) in DISPLACED
    if not (displaced or from_there) or mover.item is None:
        return sense
    only_asked = is_bidden(row, sense) or is_awaited(row, sense)
    if not (_is_meant(row, sense) or _is_refused(row, sense) or only_asked):
        return sense
    return SenseItem(sense.lo, sense.hi, STAYING)


def lives_meanwhile(row: Row, sense: SenseItem, mover: Mover) -> SenseItem | None:
    """The verb before a return that has not been, which says where the people are or what they
    fled: "des déplacés venus d'Uvira se retrouvent dans l'incapacité de rentrer". None where no
    such verb stands there, or where ``sense`` is no return."""
    if sense.sense.frame is not Frame.RETURN:
        return None
    told = [one for one in row.senses if mover.hi <= one.lo < sense.lo]
    return next((one for one in told if one.sense.frame in _MEANWHILE), None)


_MEANWHILE = frozenset({Frame.STAY, Frame.ARRIVE, Frame.FLEE})


def _are_elsewhere(row: Row, mover: Mover) -> bool:
    """Whether people from one place are told of at another; "the 8,000 people of Sake refuse to
    leave" are at home."""
    named = [place for place in row.places if not place.carried]
    return len(named) > 1 and row.word(mover.hi - 1) not in DWELLERS


_FROM = frozenset("from de d venus venues originaires chasses chassees".split())


def end_of_refused(row: Row, place: PlaceItem, end: End | None) -> End | None:
    """What an end is when the verb before its place is refused: what people refuse to leave is
    where they are, and where they refuse to go is no end of theirs (None)."""
    if end is None or _NOT_DONE.isdisjoint(row.vocabulary):
        return end
    before = [one for one in row.senses if one.hi <= place.lo]
    if not before:
        return end
    verb = before[-1]
    if is_bidden(row, verb) or _is_asked_for(row, verb) or is_awaited(row, verb):
        return None  # "arrived in Sake and asked to be moved to Goma"
    if _is_meant(row, verb):
        return End.ORIGIN if end is End.DESTINATION else end  # "hope to return to Sake"
    if not _is_refused(row, verb):
        return end
    return End.DESTINATION if verb.sense.frame in LEAVING and end is End.ORIGIN else None


_NOT_DONE = _WISHED | _BIDDING | _AWAITED
