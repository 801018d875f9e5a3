"""Places named beside people who move that are no ends of theirs: what a headline speaks of, where
others go, what had worn people out before, the land of what made them go."""

from __future__ import annotations

from collections.abc import Sequence

from dashboard.core.displacements.places.governors import is_violence
from dashboard.core.displacements.places.ranks import PROVINCE, rank
from dashboard.core.displacements.sentence.ends import GOAL_ENDS, LEFT_ENDS, PlacedEnd
from dashboard.core.displacements.sentence.memory import key_of
from dashboard.core.displacements.sentence.mover import Mover
from dashboard.core.displacements.sentence.row import PlaceItem, Row
from dashboard.core.displacements.sentence.sense_items import SenseItem
from dashboard.core.displacements.words.place_words import word_set
from dashboard.core.displacements.words.senses import Frame


def without_others(
    row: Row, sense: SenseItem, mover: Mover, found: list[PlacedEnd]
) -> list[PlacedEnd]:
    """The ends of people and their verb without those that only stand beside them.

    Args:
        row: The sentence.
        sense: The verb of the people.
        mover: The people.
        found: The ends found so far.
    """
    found = [one for one in found if not _had_worn_out(row, sense, one)]
    found = _without_cause(row, sense, found)
    found = _without_some(row, mover, _without_there_again(row, found))
    found = [one for one in found if not _is_counted_apart(row, mover, one)]
    found = _without_scene_before(row, sense, mover, _without_those_of(row, sense, mover, found))
    return _without_subject(row, sense, found)


_ANDS = word_set("et and")
_COMING = (Frame.ARRIVE, Frame.GO, Frame.REACH)


def _without_scene_before(
    row: Row, sense: SenseItem, mover: Mover, found: list[PlacedEnd]
) -> list[PlacedEnd]:
    """Without the place of a clause before the people as a goal, where their own verb names one:
    "À Kobu, la situation est tendue et les habitants arrivent à Iga", "À Kobu, après des tirs, la
    population a fui Iga pour se réfugier à Bunia"."""
    reached = any(one.end in GOAL_ENDS and one.place.lo >= sense.hi for one in found)
    left = any(one.end in LEFT_ENDS and one.place.lo >= mover.hi for one in found)
    if reached and left and sense.sense.frame is not Frame.RETURN and sense.lo > mover.lo:
        return [one for one in found if one.end not in GOAL_ENDS or one.place.hi > mover.lo]
    first = mover.lo - 1 if row.word(mover.lo - 1) not in _ANDS else mover.lo
    joined = next((at for at in range(first, row.lo, -1) if row.word(at) in _ANDS), None)
    if joined is None or not reached or sense.sense.frame not in _COMING or sense.lo < mover.lo:
        return found
    if mover.lo - joined > _JOINED_REACH:
        return found
    return [one for one in found if one.end not in GOAL_ENDS or one.place.hi > joined]


#: Between "and" and its subject stand an article and few adjectives.
_JOINED_REACH = 3


#: Before the colon of a headline stand few words: "M23 à Rutshuru :".
_SUBJECT_REACH = 6


def _without_subject(row: Row, sense: SenseItem, found: list[PlacedEnd]) -> list[PlacedEnd]:
    """Without the place before a headline's colon where a place behind it is the same end, or where
    that is a land in which a place behind it lies: "Beni : le village de Mamove vidé de ses
    habitants", "RDC : trois villages du Walikale vidés"."""
    colons = range(row.lo + 1, min(row.hi, row.lo + _SUBJECT_REACH + 1))
    colon = next((at for at in colons if row.gap(at)[:1] == ":"), None)
    if colon is None or sense.lo < colon or sense.sense.frame is Frame.RETURN:
        return found
    if any(figure.lo < colon for figure in row.figures):
        return found  # "Sake (300) : ", a line of a list
    behind = [one for one in found if one.place.lo >= colon and not one.place.carried]
    named = any(place.lo >= colon and not place.carried for place in row.places)
    return [
        one
        for one in found
        if one.place.lo >= colon
        or not (_is_same_end(one, behind) or (named and rank(one.place) >= PROVINCE))
    ]


def _is_same_end(one: PlacedEnd, others: Sequence[PlacedEnd]) -> bool:
    """Whether another place is left as well, or reached as well."""
    ends = GOAL_ENDS if one.end in GOAL_ENDS else LEFT_ENDS
    return one.end in ends and any(other.end in ends for other in others)


_THOSE = word_set("ceux celles those")
_OF = word_set("de du des d of from in")
_TO = word_set("vers à au aux en pour to towards for into")
_JOINS = word_set("et tandis que alors and while whereas")


def _without_those_of(
    row: Row, sense: SenseItem, mover: Mover, found: list[PlacedEnd]
) -> list[PlacedEnd]:
    """Without the places of others, told of behind those whose goal is named: "Les habitants de
    Sake fuient vers Goma et ceux de Kitshanga vers Mweso"."""
    if _THOSE.isdisjoint(row.vocabulary):
        return found
    for at in range(max(sense.hi, mover.hi), row.hi):
        joined = row.word(at - 1) in _JOINS or row.gap(at)[:1] in (",", ";")
        if not joined or row.word(at) not in _THOSE or row.word(at + 1) not in _OF:
            continue
        theirs = next((one for one in row.places if one.lo > at), None)
        reached = any(one.end in GOAL_ENDS and one.place.hi <= at for one in found)
        if theirs is None or not reached:
            continue
        onward = (one.lo for one in row.places if one.lo > theirs.hi)
        if any(not _TO.isdisjoint(row.within(theirs.hi, lo)) for lo in onward):
            return [one for one in found if one.place.lo < at]
    return found


#: "la population, déjà fragilisée par les combats à Sake"
_WORN = (
    "fragilis", "eprouv", "affecte", "traumatis", "touche", "meurtri", "affaibli", "appauvri",
    "weaken", "batter", "traumatiz", "traumatis", "affected", "reeling",
)  # fmt: skip
_BY = word_set("par by from")


def _had_worn_out(row: Row, sense: SenseItem, one: PlacedEnd) -> bool:
    """Whether a place stands in what had worn people out before they left another one."""
    if one.end in GOAL_ENDS or one.place.lo < sense.hi:
        return False
    worn = (
        at
        for at in range(sense.hi, one.place.lo - 1)
        if row.word(at).startswith(_WORN) and row.word(at + 1) in _BY
    )
    at = next(worn, None)
    return at is not None and any(is_violence(row, on) for on in range(at, one.place.lo))


def _without_cause(row: Row, sense: SenseItem, found: list[PlacedEnd]) -> list[PlacedEnd]:
    """Without the place of a reason as a goal, where one is named before it: "were transferred to
    Nakivale due to limited space at Nyakabande"."""
    goals = [one for one in found if one.end in GOAL_ENDS and one.place.lo >= sense.hi]
    if len(goals) < 2:
        return found
    first = min(one.place.hi for one in goals)
    caused = [one for one in goals if not _REASONS.isdisjoint(row.within(first, one.place.lo))]
    return [one for one in found if one not in caused]


_REASONS = word_set("because due cause raison owing")

#: "n'ont pas trouvé de place à Kalembe", "found no room in Kalembe"
_ROOM = word_set("place places abri abris refuge room space shelter lodging logement toit accueil")
_NO = word_set("pas no aucun aucune nowhere faute jamais manque plus little")
_ROOM_REACH = 5


def without_full(row: Row, found: list[PlacedEnd]) -> list[PlacedEnd]:
    """Without the place where people found no room, which others named beside it are not: "n'ont
    pas trouvé de place à Kalembe et ont poursuivi vers Mweso"."""
    return [one for one in found if not _had_no_room(row, one)]


def _had_no_room(row: Row, one: PlacedEnd) -> bool:
    """Whether "no room in" stands before a place."""
    before = range(one.place.lo - 2, max(row.lo, one.place.lo - 5), -1)
    room = next((at for at in before if row.word(at) in _ROOM), None)
    if room is None:
        return False
    return not _NO.isdisjoint(row.within(max(row.lo, room - _ROOM_REACH), room))


def _without_there_again(row: Row, found: list[PlacedEnd]) -> list[PlacedEnd]:
    """Without a place as what people left where a word for it behind says that they are there: "À
    Manono, aucun nouveau venu n'est signalé, mais 3 100 déplacés y sont hébergés"."""
    there = [one.place for one in found if one.place.carried and one.end in GOAL_ENDS]
    return [one for one in found if not any(_is_again(row, one, again) for again in there)]


_AT = word_set("a au aux en dans in at")


def _is_again(row: Row, one: PlacedEnd, again: PlaceItem) -> bool:
    """Whether a place named as left, behind "at" alone, is the one that a later word means."""
    if one.end in GOAL_ENDS or one.place.carried or row.word(one.place.lo - 1) not in _AT:
        return False
    same = key_of(one.place.resolution) == key_of(again.resolution)
    return same and one.place.lo < again.lo


def _is_counted_apart(row: Row, mover: Mover, one: PlacedEnd) -> bool:
    """Whether a bracket behind people opens with the figure of a part, whose place it is: "315
    households returned (10 to Mahagi and 305 to Djugu)"."""
    behind = range(one.place.lo, max(mover.hi, one.place.lo - _BRACKET_REACH), -1)
    opened = next((at for at in behind if "(" in row.gap(at)), None)
    if opened is None or opened == one.place.lo or opened < mover.hi:
        return False
    closed = any(")" in row.gap(at) for at in range(opened + 1, one.place.lo + 1))
    return not closed and row.word(opened).isdigit() and row.word(opened + 1) in _TO


_BRACKET_REACH = 8


#: What leads from a land to some of the places in it where its people are, not to all.
_SOME = word_set("notamment notably including dont hasa ikiwemo")


def _without_some(row: Row, mover: Mover, found: list[PlacedEnd]) -> list[PlacedEnd]:
    """Without the places where only some of those counted are, whose land is named before: "63 000
    Congolais sont arrivés au Burundi, notamment à Rugombo"."""
    if mover.quantity is None or _SOME.isdisjoint(row.vocabulary):
        return found
    lands = [one for one in found if rank(one.place) >= PROVINCE]
    return [one for one in found if not any(_is_some_of(row, land, one) for land in lands)]


def _is_some_of(row: Row, land: PlacedEnd, one: PlacedEnd) -> bool:
    between = row.within(land.place.hi, one.place.lo)
    same = land.end is one.end and rank(one.place) < rank(land.place)
    return same and not _SOME.isdisjoint(between)


#: What opens the words that say why people went.
_CAUSES = word_set("suite après cause raison grâce after following because thanks due")


def without_land_of_cause(
    row: Row, sense: SenseItem | None, found: list[PlacedEnd]
) -> list[PlacedEnd]:
    """Without "the area" as a goal where it only says where that was which made people go, and
    their own place is named: "les déplacés de Sake sont rentrés suite au redéploiement de l'armée
    dans la zone"."""
    if sense is None or all(one.place.carried for one in found):
        return found
    return [
        one
        for one in found
        if not (one.place.carried and one.end in GOAL_ENDS)
        or _CAUSES.isdisjoint(row.within(sense.hi, one.place.lo))
    ]
