"""The land people come from and the land they fled to: what bars an origin that others lend.

Nobody who fled into Uganda came from a district of Uganda, and Congolese refugees come from Congo,
whatever town over the border a sentence before names for another reason.
"""

from __future__ import annotations

from collections.abc import Sequence

from dashboard.core.displacements.clause.reading import Reading
from dashboard.core.displacements.sentence.memory import Memory, country_of
from dashboard.core.displacements.sentence.row import Row
from dashboard.model import Resolution

#: What people of a country are called, English beside French beside Swahili.
_PEOPLE_OF: dict[str, frozenset[str]] = {
    "CD": frozenset("congolese congolais congolaise congolaises wakongo wakongomani".split()),
    "BI": frozenset("burundian burundians burundais burundaise burundaises warundi".split()),
    "RW": frozenset("rwandan rwandans rwandais rwandaise rwandaises wanyarwanda".split()),
    "UG": frozenset("ugandan ugandans ougandais ougandaise ougandaises waganda".split()),
    "SS": frozenset("sudanese soudanais soudanaise soudanaises".split()),
}


def left_at_home(
    row: Row, memory: Memory, number: int, reading: Reading, lent: Sequence[Resolution]
) -> Sequence[Resolution]:
    """The places lent that lie in the land people come from, none in the one they fled to.

    Args:
        row: The sentence.
        memory: What was told before it.
        number: Its number.
        reading: Who moves there.
        lent: The places that the text before lends as an origin.
    """
    theirs = _land_of(row, reading)
    reached = _reached(memory, number)
    return [
        item
        for item in lent
        if not (land := country_of(item)) or (land not in reached and theirs in ("", land))
    ]


def _land_of(row: Row, reading: Reading) -> str:
    """The country by which people are named: "Congolese refugees"; empty where by none."""
    mover = reading.clause.mover
    words = row.within(mover.lo, mover.hi + 1)
    return next((land for land, names in _PEOPLE_OF.items() if not names.isdisjoint(words)), "")


#: So many sentences later people are still in the land to which others were told to flee.
_BACK = 8


def _reached(memory: Memory, number: int) -> frozenset[str]:
    """The countries into which people were told to flee lately, and none to flee from."""
    told, lands = memory.refuge
    if told < 0 or number - told > _BACK:
        return frozenset()
    left = {country_of(item) for origins in memory.origins_of.values() for item in origins}
    return frozenset(country_of(item) for item in lands) - left - {""}
