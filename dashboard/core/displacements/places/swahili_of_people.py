"""What a Swahili place is by which people are named: "wakazi wa Sake wamekimbia", "wenyeji wa Goma
wamewapokea", "wakimbizi wa Kanyaruchinya wamerudi Rutshuru"."""

from __future__ import annotations

from dashboard.core.displacements.places.ranks import COUNTRY, rank
from dashboard.core.displacements.places.swahili_turned import KIND_REACH
from dashboard.core.displacements.sentence.ends import End
from dashboard.core.displacements.sentence.memory import country_of
from dashboard.core.displacements.sentence.row import PlaceItem, Row, verb_at
from dashboard.core.displacements.sentence.sense_items import SenseItem
from dashboard.core.displacements.words.senses import LEAVING, Frame
from dashboard.core.displacements.words.swahili_place_words import HOSTING
from dashboard.core.quantity.nouns import DISPLACED
from dashboard.model import PlaceKind


def is_abroad(place: PlaceItem) -> bool:
    """Whether a place lies in a land that is named and is not DR Congo."""
    return country_of(place.resolution) not in ("", "CD")


def of_people(row: Row, place: PlaceItem, at: int, sense: SenseItem | None) -> End | None:
    """What a place is whose people stand at ``at``: "wakazi wa Sake wamekimbia", "kwa wenyeji wa
    Goma", "wakazi wa Goma wamewapokea"; None where it only says whose people they are."""
    if rank(place) >= COUNTRY and sense is not None and sense.sense.frame is Frame.EVICT:
        return None  # "raia wa Kongo wamefukuzwa Angola": whose people they are
    next_verb = verb_at(row, place.hi)
    home = sense is not None and sense.sense.frame is Frame.RETURN
    if row.word(at - 1) == "na" and row.word(at - 2).endswith(_TAKEN_IN):
        return End.DESTINATION  # "wanahifadhiwa na familia za Lubero"
    if not home and next_verb is not None and next_verb.sense.frame in LEAVING:
        return End.ORIGIN  # "kwa wakaazi wa Bunagana wanaokimbia eneo hilo"
    if row.word(at - 1) == "kwa" and not _are_helped(row, place, at):
        noun = verb_at(row, at - 2)
        fled = noun is not None and noun.sense.frame in LEAVING
        return End.ORIGIN if fled else End.DESTINATION  # "kukimbia kwa wakazi wa Sake"
    behind = row.word(place.hi)
    if behind.endswith(HOSTING) or home:
        return End.ORIGIN if _are_of_camp(row, place, at, sense) else End.DESTINATION
    if rank(place) >= COUNTRY and row.word(at) in ("raia", "watu", "wananchi"):
        leave = sense is not None and sense.sense.frame in LEAVING | {Frame.REACH}
        return End.ORIGIN if leave and is_abroad(place) else End.WEAK_ORIGIN
    return End.ORIGIN


def _are_of_camp(row: Row, place: PlaceItem, at: int, sense: SenseItem | None) -> bool:
    """Whether displaced people go home from the camp they are named by: "wakimbizi 300 wa
    Kanyaruchinya wamerudi Rutshuru"."""
    camp = place.resolution.place is not None and place.resolution.place.kind is PlaceKind.CAMP
    home = sense is not None and any(0 <= one.lo - sense.hi <= KIND_REACH for one in row.places)
    return camp and home and row.word(at) in DISPLACED


_TAKEN_IN = ("hifadhiwa", "pokelewa", "pokewa", "karibishwa", "saidiwa")


def _are_helped(row: Row, place: PlaceItem, at: int) -> bool:
    """Whether people behind "kwa" are refugees or counted, not hosts: "msaada kwa watu 66,000 wa
    DRC walioingia Uganda"."""
    counted = any(at < figure.lo < place.lo for figure in row.figures)
    return counted or row.word(at) in DISPLACED
