"""The ACLED event and sub-event that a claim's words suggest; a person decides.

Names follow the ACLED codebook of 2023.
"""

from __future__ import annotations

from dashboard.core import late_patterns as re
from dashboard.core.actors import ARMY_FR, Side, sides_of
from dashboard.model import EventType, Resistance

OVERTAKES = "Battles / Non-state actor overtakes territory"
REGAINS = "Battles / Government regains territory"
TRANSFER = "Strategic developments / Non-violent transfer of territory"
CLASH = "Battles / Armed clash"

_GOVERNMENT = re.compile(rf"\b(?:army|{ARMY_FR}|jeshi|soldiers|soldats|military|troops|garrison)\b")

#: What the words of an attack suggest, first match first: words, suggestion, reason.
_ATTACKS: tuple[tuple[re.Pattern[str], str, str], ...] = (
    (
        re.compile(r"drone|air|aerien|frappe|warplane|helicopt|sukhoi|ndege"),
        "Explosions/Remote violence / Air/drone strike",
        "the words speak of a strike from the air",
    ),
    (
        re.compile(r"shell|mortar|artiller|rocket|missile|obus|roquette|pilonn|bombard|bomb"),
        "Explosions/Remote violence / Shelling/artillery/missile attack",
        "the words speak of shells, bombs or rockets",
    ),
    (
        re.compile(r"abduct|kidnap|enlev"),
        "Violence against civilians / Abduction/forced disappearance",
        "the words speak of people taken away",
    ),
    (
        re.compile(r"loot|burn|torch|pill|incendi|brul|choma|chomwa|alight|ablaze|pora|rob"),
        "Strategic developments / Looting/property destruction",
        "the words speak of looting or burning; with people hurt it is an attack on civilians",
    ),
)


def suggestion(kind: EventType, words: str, actors: str, fight: Resistance) -> tuple[str, str]:
    """A suggested code and why; two empty strings where ACLED has none or it must stay open.

    Args:
        kind: What happened.
        words: The words that say it, plain.
        actors: Who did it, plain.
        fight: What is said about a fight.

    >>> suggestion(EventType.CAPTURED, "captured", "m23 rebels", Resistance.LITTLE)[0]
    'Strategic developments / Non-violent transfer of territory'
    """
    if kind is EventType.CAPTURED:
        return _capture(actors, fight)
    if kind is EventType.WITHDREW:
        return TRANSFER, "a force left the place; with a fight for it, it would be a battle"
    if kind is EventType.CLASH:
        return CLASH, "two sides are said to fight"
    if kind is EventType.ADVANCE:
        return "Strategic developments / Other", "a movement without a fight at the place"
    if kind is EventType.ATTACK:
        for pattern, code, reason in _ATTACKS:
            if pattern.search(words):
                return code, reason
        return (
            "Violence against civilians / Attack",
            "one side is said to strike; against an armed side it would be an armed clash",
        )
    if kind is EventType.CLAIMED_ONLY:
        return "", "nothing is suggested while one side asserts it and it is denied or left open"
    return "", ""


def _capture(actors: str, fight: Resistance) -> tuple[str, str]:
    if fight in (Resistance.NONE, Resistance.LITTLE):
        return TRANSFER, "taken, and the words say little or no fight"
    sides = sides_of(actors)
    government = Side.GOVERNMENT in sides or (not sides and bool(_GOVERNMENT.search(actors)))
    code = REGAINS if government else OVERTAKES
    if fight is Resistance.FIGHTING:
        return code, "taken, and the words speak of fighting"
    return code, "taken; the words do not say whether there was a fight"
