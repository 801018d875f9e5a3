"""Goals that stand before their people: "Sake, où 300 familles dorment", "Sake étouffe : 300"."""

from __future__ import annotations

from collections.abc import Sequence

from dashboard.core.displacements.places.beside import is_measured
from dashboard.core.displacements.places.governors import Governed, is_violence
from dashboard.core.displacements.places.ranks import PROVINCE, rank
from dashboard.core.displacements.sentence.ends import GOAL_ENDS, End, PlacedEnd
from dashboard.core.displacements.sentence.memory import PEOPLE, key_of
from dashboard.core.displacements.sentence.mover import Mover
from dashboard.core.displacements.sentence.row import PlaceItem, Row
from dashboard.core.displacements.sentence.sense_items import SenseItem
from dashboard.core.displacements.words.lexicon import TROUBLE
from dashboard.core.displacements.words.place_words import Pull
from dashboard.core.displacements.words.saying import says
from dashboard.core.displacements.words.senses import LEAVING, Frame
from dashboard.core.quantity.nouns import Counted

#: Verbs of people who are where a place before them lies.
_BEING_THERE = frozenset({Frame.ARRIVE, Frame.STAY, Frame.HOST, Frame.RETURN})
_DRIVEN = LEAVING | {Frame.DISPLACE}
#: How a place is governed of which the words before a colon speak: "Sake étouffe :", "À Sake :".
_SPOKEN_OF = frozenset({Pull.NOTHING, Pull.LOCATIVE, Pull.OF})


def with_goal_before(
    row: Row,
    governed: Sequence[Governed],
    sense: SenseItem | None,
    mover: Mover,
    found: Sequence[PlacedEnd],
) -> list[PlacedEnd]:
    """The ends with the place that the words before the people say they are at, where no other
    goal is named."""
    if any(item.end in GOAL_ENDS for item in found):
        return _without_scene(row, sense, mover, found)
    if there := _where_they_speak(row, governed, sense, mover, found):
        return [*found, *there]
    place = _where_driven_stay(row, governed, sense, mover, found)
    if place is None and not any(item.end is End.AREA for item in found):
        place = _before_where(row, sense, mover)
        place = place or _before_colon(row, governed, sense, mover, found)
    left = {key_of(item.place.resolution) for item in found if item.end is not End.AREA}
    if place is None or key_of(place.resolution) in left:
        return list(found)
    others = [item for item in found if item.place is not place]
    return [*others, PlacedEnd(place, End.DESTINATION, place.lo)]


def _without_scene(
    row: Row, sense: SenseItem | None, mover: Mover, found: Sequence[PlacedEnd]
) -> list[PlacedEnd]:
    """The ends without goals that a clause before the people names, where their verb names one:
    "As rebels took the last town in South Kivu, civilians fled to Burundi"."""
    opens = row.word(row.lo) in _SCENE_OPENERS
    behind = sense is not None and any(
        item.end in GOAL_ENDS and item.place.lo >= sense.hi for item in found
    )
    if not opens or not behind:
        return list(found)
    return [item for item in found if item.end not in GOAL_ENDS or not _is_apart(row, item, mover)]


#: What opens a clause on what else went on.
_SCENE_OPENERS = frozenset("as when while after since alors lorsque quand apres tandis".split())


def _is_apart(row: Row, item: PlacedEnd, mover: Mover) -> bool:
    """Whether a comma parts a place from the people behind it."""
    between = range(item.place.hi, mover.lo + 1)
    return not item.place.carried and any(row.starts_with_gap(index) for index in between)


def _where_driven_stay(
    row: Row,
    governed: Sequence[Governed],
    sense: SenseItem | None,
    mover: Mover,
    found: Sequence[PlacedEnd],
) -> PlaceItem | None:
    """The place a sentence opens with when people driven from another are said to stay: "À Sake,
    les Twa chassés de Lengwe campent derrière le stade", "In Goma, 300 people driven from Sake"."""
    if sense is None or sense.sense.frame not in _DRIVEN:
        return None
    if not any(item.end is End.ORIGIN and item.at >= sense.hi for item in found):
        return None
    stays = [one for one in row.senses if one.sense.frame is Frame.STAY and one.lo >= sense.hi]
    first = governed[0] if governed else None
    driven = sense.sense.frame is Frame.DISPLACE and sense.lo == mover.hi  # a participle
    stays_there = bool(stays) or (driven and first is not None and rank(first.place) == 0)
    if (
        not stays_there
        or first is None
        or first.pull is not Pull.LOCATIVE
        or first.place.hi > sense.lo
    ):
        return None
    return None if _tells_of_trouble(row, first.head) else first.place


#: Verbs of speaking that name nothing said.
_SPOKE = frozenset("spoke interviewed telling explain explaining describe recount".split())


def _where_they_speak(
    row: Row,
    governed: Sequence[Governed],
    sense: SenseItem | None,
    mover: Mover,
    found: Sequence[PlacedEnd],
) -> list[PlacedEnd]:
    """The places before people who say there what they fled: "In Minova and Sake, 300 people said
    they had fled Pinga"."""
    if sense is None or sense.sense.frame not in LEAVING or sense.lo < mover.hi:
        return []
    if not any(says(word) or word in _SPOKE for word in row.within(mover.hi, sense.lo)):
        return []
    if not any(item.end is End.ORIGIN and item.at >= sense.lo for item in found):
        return []
    before = [one for one in governed if one.place.hi <= mover.lo and one.pull is Pull.LOCATIVE]
    stands = before and (before[0].head == row.lo or row.starts_with_gap(mover.lo))
    if not stands or _tells_of_trouble(row, mover.lo):
        return []
    return [PlacedEnd(one.place, End.DESTINATION, one.place.lo) for one in before]


#: Between "where" and the people stand few words: "où quelque", "où se sont entassées".
_WHERE_REACH = 4
#: Between a place and "where" stand few: "Sake, au bord du lac, où".
_PLACE_REACH = 6


def _before_where(row: Row, sense: SenseItem | None, mover: Mover) -> PlaceItem | None:
    """The place before the "where" at which people are: "l'église de Sake où 73 familles ont
    trouvé un toit"."""
    if sense is None or sense.sense.frame not in _BEING_THERE or sense.sense.frame is Frame.HOST:
        return None
    if any(one.sense.frame in LEAVING for one in row.senses if one.lo >= mover.hi):
        return None  # "Sake, où vivaient 300 ménages, s'est vidé"
    for index in range(mover.lo - 1, max(row.lo, mover.lo - _WHERE_REACH) - 1, -1):
        if is_where(row, index):
            if row.word(index - 1) in ("d", "from"):
                return None
            before = [one for one in row.places if 0 <= index - one.hi <= _PLACE_REACH]
            before = [one for one in before if not is_measured(row, one)] or before
            settled = [one for one in before if rank(one) < PROVINCE] or before
            return settled[-1] if settled else None
    return None


def is_where(row: Row, index: int) -> bool:
    """Whether a word is "where" or "où", not "ou", which is "or"."""
    if not row.lo <= index < row.hi:
        return False
    start, end = row.tokens.starts[index], row.tokens.ends[index]
    return row.article.text[start:end].lower() in ("where", "où")


_QUOTES = ("«", "“", '"')


def _before_colon(
    row: Row,
    governed: Sequence[Governed],
    sense: SenseItem | None,
    mover: Mover,
    found: Sequence[PlacedEnd],
) -> PlaceItem | None:
    """The one place of the words before a colon, behind which people are told of who came or are
    there: "Il y a du mieux à Luna : 300 familles sont revenues"."""
    if not _are_there(sense, mover, found):
        return None
    colon = next((at for at in range(row.lo + 1, mover.lo + 1) if ":" in row.gap(at)), None)
    if colon is None or _tells_of_trouble(row, colon):
        return None
    between = [one for one in governed if colon <= one.place.lo < mover.lo]
    if any(one.pull in _SPOKEN_OF for one in between):
        return None  # "Nyiragongo : le site de Goma en compte 900"
    before = [one for one in governed if one.place.hi <= colon and rank(one.place) < PROVINCE]
    if len(before) != 1 or before[0].pull not in _SPOKEN_OF:
        return None
    quoted = any(mark in row.gap(colon) for mark in _QUOTES)
    if quoted and before[0].pull is Pull.LOCATIVE:
        return None  # "a confirmé devant la presse à Genève : « 300 familles »"
    if before[0].pull is Pull.OF and not PEOPLE.isdisjoint(row.within(row.lo, before[0].at)):
        return None  # "Les déplacés de Sake n'ont rien : 300 familles"
    return before[0].place


def _are_there(sense: SenseItem | None, mover: Mover, found: Sequence[PlacedEnd]) -> bool:
    """Whether people are told to have come or come back, or are counted by where they come from."""
    frame = sense.sense.frame if sense is not None else Frame.DISPLACE
    if frame in _BEING_THERE:
        return True
    counted = mover.item is not None and mover.counted is not Counted.BARE
    whence = [item for item in found if item.end is End.ORIGIN and item.at >= mover.hi]
    return frame is Frame.DISPLACE and counted and bool(whence)


def _tells_of_trouble(row: Row, hi: int) -> bool:
    """Whether the words before a colon tell of fighting: there people are not, they left."""
    return any(row.word(at) in TROUBLE or is_violence(row, at) for at in range(row.lo, hi))


#: "Ituri province, which has an estimated 1.8 million displaced people"
_HAS = frozenset("has had have having counts with avec compte comptait comptent".split())


def having(row: Row, mover: Mover, found: Sequence[PlacedEnd]) -> list[PlacedEnd]:
    """The place that is said to have so many displaced people."""
    has = _has(row, mover)
    if has is None or any(item.end in (End.DESTINATION, End.TOWARDS, End.AREA) for item in found):
        return []
    before = [
        place
        for place in row.places
        if 0 <= has + 1 - place.hi <= _HAVING_REACH and not is_measured(row, place)
    ]
    return [PlacedEnd(before[-1], End.DESTINATION, before[-1].lo)] if before else []


def _has(row: Row, mover: Mover) -> int | None:
    """Where "has" stands before displaced people, or before the residents that they are counted
    beside: "Goma had over one million residents and half a million displaced people"."""
    if row.word(mover.lo - 1) in _HAS:
        return mover.lo - 1
    if row.word(mover.lo - 1) not in ("and", "et") or mover.counted is not Counted.DISPLACED:
        return None
    if _DWELLERS.isdisjoint(row.within(mover.lo - 2, mover.lo - 1)):
        return None
    back = range(mover.lo - 2, mover.lo - _RESIDENTS_REACH, -1)
    return next((at for at in back if row.word(at) in _HAS), None)


_DWELLERS = frozenset("residents inhabitants people habitants".split())
_RESIDENTS_REACH = 9
_HAVING_REACH = 8
