"""What "where" tells of a Swahili place: of the people who move, or only of others set in."""

from __future__ import annotations

from dashboard.core.displacements.places.swahili_governors import By
from dashboard.core.displacements.sentence.memory import PEOPLE
from dashboard.core.displacements.sentence.row import PlaceItem, Row
from dashboard.core.displacements.sentence.sense_items import SenseItem
from dashboard.core.displacements.words.lexicon import FORCES
from dashboard.core.displacements.words.place_words import word_set
from dashboard.core.displacements.words.senses import LEAVING
from dashboard.core.displacements.words.swahili_place_words import WHITHER
from dashboard.core.displacements.words.swahili_verbs import swahili_verb

_WHERE = word_set("ambapo ambako ambamo ndiko ndipo")
#: What decides by itself over a place, whatever is told of it behind "where".
_DECIDES = frozenset({By.FROM, By.TO, By.TOWARDS, By.VERB, By.PEOPLE})


def told_where(row: Row, place: PlaceItem, sense: SenseItem | None, by: By) -> SenseItem | None:
    """The verb by which "where" tells of a place: "Goma, ambako watu 300 wamewasili".

    Args:
        row: The sentence.
        place: The place.
        sense: The verb of the people asked about.
        by: What stands before the place.

    Returns:
        The verb; None where the place has no "where" behind it, or where that only tells of others:
        "wametoka Pinga, ambako waasi waliingia Jumatatu, kuelekea Goma".
    """
    if not _is_where(row.word(place.hi)):
        return None
    verb = _next_verb(row, place)
    if verb is None or not FORCES.isdisjoint(row.within(place.hi, verb.lo)):
        return None
    people = row.word(place.hi) not in _WHERE or not PEOPLE.isdisjoint(
        row.within(place.hi, verb.lo)
    )
    behind = sense is not None and sense.lo < place.lo
    return None if behind and by in _DECIDES and not people else verb


def _is_where(word: str) -> bool:
    """Whether a word tells more of the place before it: "ambako", "walikokimbilia watu 300"."""
    verb = swahili_verb(word)
    return word in _WHERE or (verb is not None and verb.relative == "ko")


def _next_verb(row: Row, place: PlaceItem) -> SenseItem | None:
    """The first verb of moving behind a place, unless another place stands before it."""
    verb = next((one for one in row.senses if one.lo >= place.hi), None)
    between = verb is not None and any(place.hi <= one.lo < verb.lo for one in row.places)
    named = between and verb is not None and verb.sense.frame in LEAVING
    return None if verb is None or named else verb


def is_road_from(row: Row, place: PlaceItem) -> bool:
    """Whether people are on the road from a place to another: "kwenye barabara ya Sake kuelekea
    Goma"."""
    road = row.word(place.lo - 1) == "ya" and row.word(place.lo - 2) in ("barabara", "njia")
    return road and row.word(place.hi) in WHITHER
