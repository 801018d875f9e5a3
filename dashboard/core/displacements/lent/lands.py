"""The land people come from and the land they fled to: what bars an origin that others lend.

Nobody who fled into Uganda came from a district of Uganda, and Congolese refugees come from Congo,
whatever town over the border a sentence before names for another reason.
"""

from __future__ import annotations

from collections.abc import Sequence

from dashboard.core.displacements.clause.reading import Reading
from dashboard.core.displacements.lent.same_people import of_those_joined
from dashboard.core.displacements.sentence.memory import Memory, country_of, is_country
from dashboard.core.displacements.sentence.row import Row
from dashboard.model import ClaimPlace, Measure, Movement, PlaceRole, Resolution


def left_at_home(
    row: Row, memory: Memory, number: int, reading: Reading, lent: Sequence[Resolution]
) -> Sequence[Resolution]:
    """The places lent that lie in the land people come from, none in the one they fled to;
    nor those whence others came whom they joined.

    Args:
        row: The sentence.
        memory: What was told before it.
        number: Its number.
        reading: Who moves there.
        lent: The places that the text before lends as an origin.
    """
    if of_those_joined(memory, lent):
        return ()
    people = _people_of(row, memory, reading)
    theirs = country_of(people) if people is not None else ""
    reached = _reached(memory, number)
    return [
        item
        for item in lent
        if not (land := country_of(item)) or (land not in reached and theirs in ("", land))
    ]


def note_lands(
    memory: Memory, origins: Sequence[ClaimPlace], destinations: Sequence[ClaimPlace]
) -> None:
    """Keep which country people left for which other one, for those who arrive there later."""
    left = tuple(item.resolution for item in origins if is_country(item.resolution))
    if left and len(left) == len(origins):
        home = {country_of(item) for item in left}
        for land in {country_of(item.resolution) for item in destinations} - home - {""}:
            memory.lands_left.setdefault(land, left)


def land_left_for(
    memory: Memory, reading: Reading, destinations: Sequence[ClaimPlace]
) -> list[ClaimPlace]:
    """The country that others told of left for the one these people got to: "1,161 refugees entered
    Uganda from DR Congo. That makes 10,666 new arrivals this year".

    Empty for people counted where they live, for a country that takes in refugees has them from
    many, and for those who are not counted.
    """
    moved = reading.movement is Movement.FLIGHT and reading.measure is Measure.FLOW
    if not moved or reading.clause.mover.quantity is None:
        return []
    lands = {country_of(item.resolution) for item in destinations}
    left = memory.lands_left.get(lands.pop(), ()) if len(lands) == 1 else ()
    return [ClaimPlace(role=PlaceRole.ORIGIN, resolution=item, carried=True) for item in left]


def _people_of(row: Row, memory: Memory, reading: Reading) -> Resolution | None:
    """The word for the people of a country by which those who move are named."""
    mover, starts = reading.clause.mover, row.tokens.starts
    words = {starts[at] for at in range(mover.lo, min(mover.hi + 1, row.hi))}
    return next((item for item in memory.peoples if item.mention.start in words), None)


#: So many sentences later people are still in the land to which others were told to flee.
_BACK = 8


def _reached(memory: Memory, number: int) -> frozenset[str]:
    """The countries into which people were told to flee lately, and none to flee from."""
    told, lands = memory.refuge
    if told < 0 or number - told > _BACK:
        return frozenset()
    left = {country_of(item) for origins in memory.origins_of.values() for item in origins}
    return frozenset(country_of(item) for item in lands) - left - {""}
