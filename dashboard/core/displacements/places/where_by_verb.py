"""What a place behind "in" is by the frame of its verb alone: left, reached, lived in."""

from __future__ import annotations

from dashboard.core.displacements.places.governors import Governed
from dashboard.core.displacements.places.ranks import PROVINCE, rank
from dashboard.core.displacements.sentence.ends import End
from dashboard.core.displacements.sentence.row import Row
from dashboard.core.displacements.sentence.sense_items import SenseItem
from dashboard.core.displacements.words.buildings import HOMES
from dashboard.core.displacements.words.senses import Frame
from dashboard.core.quantity.nouns import DISPLACED
from dashboard.model import PlaceKind

_DESTINATION_FRAMES = frozenset(
    {Frame.REACH, Frame.ARRIVE, Frame.STAY, Frame.HOST, Frame.RETURN, Frame.RELOCATE, Frame.GO}
)


def kind_of(item: Governed) -> PlaceKind | None:
    """The kind of a governed place; None where its name stays open."""
    place = item.place.resolution.place
    return place.kind if place is not None else None


#: So many words between "fleeing" and "in" are what people flee from.
_OBJECT = 2
#: "étaient auparavant au camp de Sake": where people were before.
_BEFORE_THAT = frozenset("auparavant previously formerly before precedemment jadis".split())
#: "were driven from their homes in Sake", "chassés de leurs villages dans le Masisi"
LEFT_HOMES = HOMES - {"camp", "camps", "site", "sites", "tout", "everything"}
_WHENCE = frozenset("from out off of de d".split())
_HOMES_REACH = 5


def _is_where_homes_are(row: Row, item: Governed, sense: SenseItem) -> bool:
    """Whether a place says where the homes stood from which people were driven."""
    at = item.head - 1
    if row.word(at) not in LEFT_HOMES or at < sense.lo or rank(item.place) >= PROVINCE:
        return False  # who was driven from home somewhere in a province is still in it
    return not _WHENCE.isdisjoint(row.within(max(sense.lo, at - _HOMES_REACH), at))


def _reaches_place(row: Row, sense: SenseItem) -> bool:
    """Whether a place stands soon behind a verb of reaching, as what is reached."""
    return any(sense.hi <= one.lo <= sense.hi + _REACHED_SOON for one in row.places)


_REACHED_SOON = 5
_MOVEMENTS = frozenset("mouvement mouvements movement movements".split())


def _tells_whence(row: Row, sense: SenseItem) -> bool:
    """Whether a word only says where people come from: "proviennent", "originaires"."""
    return row.word(sense.lo).startswith(_WHENCE_VERBS)


_WHENCE_VERBS = ("provien", "proven", "originaire", "hail", "originat")


def by_frame(row: Row, item: Governed, sense: SenseItem) -> End | None:
    """The end that a place behind "in" is by its verb alone: left, reached, lived in; None for
    none."""
    frame = sense.sense.frame
    if frame is Frame.STAY and not _BEFORE_THAT.isdisjoint(row.within(sense.lo - 1, item.head)):
        return End.ORIGIN
    if frame is Frame.GO and not _MOVEMENTS.isdisjoint(row.within(sense.lo, sense.hi)):
        return End.AREA  # "un mouvement de population est observé dans le groupement"
    if frame is Frame.ARRIVE and item.head >= sense.hi and _tells_whence(row, sense):
        return End.ORIGIN  # "proviennent de Kobu, dans le territoire de Djugu"
    if frame in _DESTINATION_FRAMES:
        if frame is Frame.GO and item.place.hi <= sense.lo:
            return None
        if frame is Frame.GO and row.word(sense.lo) in _BOARDING:
            return End.ORIGIN  # "boarded trucks at the Uvira stadium"
        if frame is Frame.REACH and item.place.hi <= sense.lo and _reaches_place(row, sense):
            return End.WEAK_ORIGIN  # "À Hombo, 150 ménages ont gagné Bunyakiri"
        return End.DESTINATION
    if frame is Frame.DISPLACE and row.word(sense.lo) in DISPLACED and _is_roof(row, item, sense):
        return End.DESTINATION  # "300 ménages déplacés au site de Sake"
    if frame is Frame.DISPLACE:
        return End.ORIGIN if _is_where_homes_are(row, item, sense) else End.AREA
    if frame is Frame.FLEE and row.within(item.at - 1, item.at + 1) in _SIDES:
        return End.DESTINATION  # "se sont enfuis du côté de Goma"
    if frame is Frame.FLEE and item.at >= sense.hi and not _holds_what_is_left(row, item, sense):
        if item.at - sense.hi >= _OBJECT:
            return End.ORIGIN  # "fuyant les exactions des miliciens à Boga"
        country = kind_of(item) is PlaceKind.COUNTRY and row.word(item.at) == "en"
        if country or row.word(item.at) in {"a", "au", "aux"}:
            return End.DESTINATION  # "ont fui à Goma", "ont fui en Ouganda"
    return End.ORIGIN


def _is_roof(row: Row, item: Governed, sense: SenseItem) -> bool:
    """Whether behind "déplacés" stands where they are put up there."""
    behind = row.within(sense.hi, item.place.lo)
    return behind[:1] != ["par"] and not _ROOFS.isdisjoint(behind)


_ROOFS = frozenset(
    """site sites camp camps ecole ecoles eglise eglises stade paroisse familles accueil centre
    centres hangars hangar classes classe""".split()
)
_SIDES = (["cote", "de"], ["cote", "du"], ["cote", "d"], ["cote", "des"])
_BOARDING = frozenset("boarded boarding board embarked embarking embarque embarquent".split())


def _holds_what_is_left(row: Row, item: Governed, sense: SenseItem) -> bool:
    """Whether a verb of leaving has its object, so that "à" behind it says where that was: "ont
    plié bagage à Sake", "ont vidé les lieux à Sake"; but "ont pris la fuite en Ouganda"."""
    last = row.word(sense.hi - 1)
    return last in HOMES or (last in _GONE and kind_of(item) is not PlaceKind.COUNTRY)


_GONE = frozenset("bagage bagages fuite lieux voiles valises baluchons large".split())
