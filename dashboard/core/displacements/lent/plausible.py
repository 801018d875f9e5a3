"""Whether people can have left a place that the text before lends them: so many, and so told."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence

from dashboard.core.displacements.clause.reading import Reading
from dashboard.core.displacements.sentence.memory import Memory, country_of, is_country, key_of
from dashboard.core.displacements.sentence.row import Row
from dashboard.core.displacements.words.senses import Frame
from dashboard.core.displacements.words.swahili_place_words import TROUBLE
from dashboard.core.quantity.nouns import Counted
from dashboard.model import ClaimPlace, PlaceKind, Quantity, Resolution

#: So many people live at a place of a kind at most, with those who have taken refuge there: more
#: were not driven from one of them.
_MOST: dict[PlaceKind, int] = {
    PlaceKind.VILLAGE: 100_000,
    PlaceKind.CAMP: 150_000,
    PlaceKind.MINE: 100_000,
    PlaceKind.TOWN: 300_000,
    PlaceKind.CITY: 3_000_000,
}


def may_hold(ends: Sequence[ClaimPlace], quantity: Quantity | None) -> list[ClaimPlace]:
    """The ends without those lent by another sentence that are too small for so many people.

    As in "the country counts 7 million displaced" behind a sentence on one village.
    """
    return [end for end in ends if not end.carried or holds_so_many(end.resolution, quantity)]


def holds_so_many(place: Resolution, quantity: Quantity | None) -> bool:
    """Whether so many people can have left a place of this kind; true where it is not known.

    A name that no row bears is that of a village.
    """
    kind = PlaceKind.VILLAGE if _is_unlisted(place) else place.place and place.place.kind
    most = _MOST.get(kind) if kind else None
    size = (quantity.low or quantity.high or 0) if quantity is not None else 0
    return most is None or size <= most


def _is_unlisted(place: Resolution) -> bool:
    return place.place is None and not place.candidates


def land_told_of(
    memory: Memory, number: int, reading: Reading, goals: Sequence[Resolution]
) -> tuple[Resolution, ...]:
    """The land in which the same sentence counts others who fled: "36,000 were displaced across
    Rutshuru territory, while 10,000 others fled to Uganda"."""
    told, land = memory.areas
    sense = reading.sense
    if told != number or sense is None or sense.sense.frame not in (Frame.FLEE, Frame.GO):
        return ()
    abroad = any(is_country(item) for item in goals)
    inside = {key_of(item) for item in land}
    return land if abroad and not any(key_of(item) in inside for item in goals) else ()


#: So many sentences back others may have left the same land.
_LAND_BACK = 3


def land_behind(memory: Memory, number: int, goals: Sequence[Resolution]) -> tuple[Resolution, ...]:
    """The land that others of whom the text has just told left, for people who are in another:
    "Watu wa Sudan Kusini wanakimbilia Uganda. Wengine 300 wamekimbilia Ethiopia". Empty where the
    last origin told of is no land, or is theirs."""
    told, lands = memory.origins
    if not goals or not 0 <= number - told <= _LAND_BACK or not all(map(is_country, lands)):
        return ()
    theirs = {country_of(item) for item in goals}
    return lands if theirs.isdisjoint({"", *map(country_of, lands)}) else ()


def trouble_pointed_to(row: Row, memory: Memory, number: int) -> tuple[Resolution, ...]:
    """Where the fighting is that a Swahili sentence points back to, be it a whole province:
    "Mapigano yazuka Kivu Kusini. Mapigano haya yamesababisha watu kukimbia"."""
    if not any(
        row.word(at) in TROUBLE and row.word(at + 1) in _THIS for at in range(row.lo, row.hi)
    ):
        return ()
    for back in range(number - 1, max(-1, number - 1 - _TROUBLE_BACK), -1):
        first, last = memory.words_of(back)
        troubled = [at for at in range(first, last) if memory.tokens.words[at] in TROUBLE]
        if troubled:
            return tuple(_behind_trouble(memory, back, troubled))[:1]
    return ()


def _behind_trouble(memory: Memory, number: int, troubled: Sequence[int]) -> Iterator[Resolution]:
    """The places of a sentence, but for whole countries, that stand soon behind the fighting."""
    for item in memory.in_sentence(number):
        at = bisect_left(memory.tokens.starts, item.mention.start)
        if not is_country(item) and any(0 < at - word <= _TROUBLE_REACH for word in troubled):
            yield item


_THIS = frozenset("haya hayo hilo hili hizo hizi hiyo hii huo huu hao".split())
#: So many sentences back the fighting was told of, and so many words behind it stands its place.
_TROUBLE_BACK, _TROUBLE_REACH = 2, 7


_APART = frozenset("separately elsewhere ailleurs parallelement".split())


def opens_elsewhere(row: Row, _: Reading) -> bool:
    """Whether a sentence opens with another matter: "Separately, another 60,000 people moved"."""
    return row.word(row.lo) in _APART


def goes_on_from_nowhere(row: Row, memory: Memory, number: int, reading: Reading) -> bool:
    """Whether a figure goes on from one in its sentence of which no origin is told: "2,500 were
    received in Kisoro and 1,000 in Kanungu", "hosts 54,000, of whom 27,000 live in the town"."""
    mover = reading.clause.mover
    shares = reading.clause.sense is None and reading.sense is not None
    part = not _OF_WHOM.isdisjoint(row.within(mover.lo - _WHOM_REACH, mover.lo))
    further = row.word(mover.lo - 1) == "further" or row.word(mover.lo) == "further"
    goes_on = (shares and mover.counted is Counted.BARE) or part or further
    return goes_on and memory.last_number == number and memory.origins[0] != number


_OF_WHOM = frozenset("whom dont".split())
_WHOM_REACH = 4
