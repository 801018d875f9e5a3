"""Journeys that somebody broke off by force: who travels to market and is shot at has not fled."""

from __future__ import annotations

from collections.abc import Iterator

from dashboard.core.displacements.sentence.mover import Mover
from dashboard.core.displacements.sentence.phrases import Phrases
from dashboard.core.displacements.sentence.row import Row
from dashboard.core.displacements.sentence.sense_items import SenseItem
from dashboard.core.displacements.words.place_words import word_set
from dashboard.core.quantity.nouns import Counted

#: Verbs of a journey that is under way: "were travelling from Beni to Butembo", "heading to".
_UNDER_WAY = word_set(
    """travelling traveling driving riding walking cycling heading going coming returning crossing
    moving journeying bound"""
)
#: What stands behind such a verb: "travelling in a convoy", but "in the coming days".
_ONWARD = word_set("to from towards toward for between through along on in into back home by")
#: "on their way to Oicha", "en route to Oicha" tell of a journey as well.
_WAYS = Phrases(
    [("on", "their", "way"), ("on", "the", "way"), ("on", "its", "way"), ("en", "route")]
)
#: What only befalls those who are on the road.
_ON_ROAD = word_set("ambush ambushed ambushing robbed hijacked intercepted")
#: What breaks a journey off: "were attacked", "killed on their way to".
_BLOWS = _ON_ROAD | word_set(
    "attacked kidnapped abducted shot killed murdered executed beheaded hacked slaughtered"
)
#: "came under fire": nobody came.
_UNDER = word_set("fire attack shelling bombardment pressure control")
#: Between the journey and a blow that may have fallen elsewhere: "were heading to Goma as rebels
#: attacked Sake", but "when gunmen attacked them", "when their bus was attacked".
_WHEN = word_set("as when while before")
_WERE = word_set("were was been being")
_THEM = word_set(
    """they them he she him their his her bus truck trucks vehicle vehicles convoy car cars boat
    minibus motorcycle motorcycles motorbike"""
)
_THEM_REACH = 3
#: Who says that he runs from something travels for that: "heading to Goma to escape the war".
_RUNS = word_set(
    "fled flee flees fleeing escape escaped escaping displaced refuge safety refugees refugee"
)


def is_waylaid(row: Row, sense: SenseItem, mover: Mover) -> bool:
    """Whether people were on a journey when they were ambushed, abducted or killed: "killed six
    farmers on their way to Oicha", "came under fire near Komanda".

    Args:
        row: The sentence.
        sense: Their verb.
        mover: The people.
    """
    if mover.counted in (Counted.DISPLACED, Counted.RETURNED):
        return False
    if row.word(sense.hi) == "under" and row.word(sense.hi + 1) in _UNDER:
        return True
    return any(first <= sense.lo < last for first, last in _broken_off(row))


#: What befalls travellers besides, in English and French: "ont été prises en embuscade".
_STRUCK = _BLOWS | word_set(
    """stabbed wounded injured arrested drowned embuscade tué tués tuée tuées attaqué attaqués
    attaquée attaquées abattu abattus abattue abattues enlevé enlevés enlevée enlevées kidnappé
    kidnappés kidnappée kidnappées dépouillé dépouillés dépouillée dépouillées blessé blessés
    blessée blessées arrêté arrêtés arrêtée arrêtées intercepté interceptés interceptée
    interceptées égorgé égorgés égorgée égorgées noyé noyés exécuté exécutés exécutée exécutées
    assassiné assassinés assassinée assassinées"""
)
_IS = word_set("was were been été")
_STRUCK_REACH = 3
_NEW_CLAUSE = word_set(
    "that and et but mais where où when lorsque quand que qu while tandis after as"
)
_WHO_GO = word_set("who qui se s")


def are_struck_on_the_way(row: Row, sense: SenseItem) -> bool:
    """Whether people are only told of as the victims of what befell them on their way: "deux
    personnes se rendant à Bunia ont été prises en embuscade", "people who were going to Sake were
    robbed"."""
    if not _WHO_GO.intersection(row.within(sense.lo - 2, sense.lo)) and not any(
        word.endswith(("ing", "ant")) for word in row.within(sense.lo, sense.hi)
    ):
        return False  # it is what they are told to have done: "crossed into Uganda"
    for at in range(sense.hi, row.hi):
        if row.starts_with_gap(at) or row.word(at) in _NEW_CLAUSE:
            return False
        if row.word(at) in _IS:
            return not _STRUCK.isdisjoint(row.within(at + 1, at + 1 + _STRUCK_REACH))
    return False


def is_of_broken_journey(row: Row, at: int) -> bool:
    """Whether the word ``at``, of a place, says where a journey led that was broken off: those who
    fled when "traders travelling from Beni to Butembo were ambushed" fled neither of them."""
    return any(first <= at < last for first, last in _broken_off(row))


def _broken_off(row: Row) -> Iterator[tuple[int, int]]:
    """The words of each journey that was broken off: the first, and one past the last."""
    if _BLOWS.isdisjoint(row.vocabulary) and "under" not in row.vocabulary:
        return
    blows = [at for at in range(row.lo, row.hi) if _is_blow(row, at)]
    for journey in _journeys(row) if blows else ():
        after = next((at for at in blows if at > journey), None)
        before = next((at for at in reversed(blows) if at < journey), None)
        if after is not None and _is_joined(row, journey, after):
            yield journey, after
        elif before is not None and _is_met(row, before, journey):
            yield journey, _end_of(row, journey)


def _is_blow(row: Row, at: int) -> bool:
    fire = row.word(at) == "under" and row.word(at + 1) in _UNDER
    return row.word(at) in _BLOWS or fire


def _journeys(row: Row) -> Iterator[int]:
    """Where a sentence tells of a journey under way: the first word of it."""
    for at in range(row.lo, row.hi):
        goes = row.word(at) in _UNDER_WAY and row.word(at + 1) in _ONWARD
        if goes or _WAYS.at(row, at) is not None:
            yield at


def _is_joined(row: Row, journey: int, blow: int) -> bool:
    """Whether a blow behind a journey falls on those who travel, who did not run before it."""
    if not _RUNS.isdisjoint(row.within(row.lo, blow)) or _stops(row, journey, blow):
        return False
    when = next((at for at in range(journey + 1, blow) if row.word(at) in _WHEN), None)
    if when is None:
        between = row.within(journey + 1, blow)
        return not _WERE.isdisjoint(between[-2:]) and "that" not in between
    return row.word(blow) in _ON_ROAD or not _THEM.isdisjoint(
        row.within(when + 1, blow + _THEM_REACH)
    )


def _is_met(row: Row, blow: int, journey: int) -> bool:
    """Whether those who were struck were on their way: "killed six farmers as they were returning
    to", "killed on their way to"."""
    if not _RUNS.isdisjoint(row.within(row.lo, _end_of(row, journey))):
        return False
    way = row.word(journey) in ("on", "en")
    joined = way or not _WHILE.isdisjoint(row.within(blow + 1, journey))
    return joined and not _stops(row, blow, journey)


_WHILE = word_set("as when while who passengers travellers travelers")


def _stops(row: Row, first: int, last: int) -> bool:
    return any(row.gap(at)[:1] in {";", ":"} for at in range(first + 1, last + 1))


def _end_of(row: Row, journey: int) -> int:
    """Where what is said of a journey ends: at the next comma or stop."""
    stops = (at for at in range(journey + 1, row.hi) if row.gap(at)[:1] in {",", ";", ":"})
    return next(stops, row.hi)
