"""Places that only say where another one lies: "Bulengo, near Goma", "Uvira, on the shores of"."""

from __future__ import annotations

from dashboard.core.displacements.people.wholes import is_whole
from dashboard.core.displacements.sentence.row import PlaceItem, Row
from dashboard.core.displacements.sentence.sense_items import SenseItem
from dashboard.core.displacements.words.place_words import TYPE_NOUNS
from dashboard.core.displacements.words.senses import Frame
from dashboard.core.french_classes import COUNTS, SEES, participles_of


def is_only_beside(row: Row, first: int, at: int, place: PlaceItem) -> bool:
    """Whether the preposition before a place, or what stands before it, makes of the place no more
    than where something else lies, or where somebody writes.

    Args:
        row: The sentence.
        first: Index of the first word of the preposition.
        at: Index of its last word.
        place: The place behind it.
    """
    return (
        (
            "bordering" in row.vocabulary
            and any(borders_on(row, at) for at in range(first, place.lo))
        )
        or row.word(first - 1) in _REPORTING
        or not _PARTING.isdisjoint(row.within(first - _PARTED_REACH, first))
        or (row.word(first - 1) == "reported" and "no" in row.within(first - 4, first - 1))
        or _is_position(row, first)
        or _is_near(row, first, at)
        or _is_on_road(row, first, at)
        or _ends_road(row, first)
        or is_apposed_on(row, at, place)
    )


def _is_near(row: Row, first: int, at: int) -> bool:
    """Whether a place is only what the one right before it lies near: "Mubi, close to Walikale"."""
    end = first  # "Kisoro district, near Bunagana", "the Gatumba border post close to Uvira"
    while row.word(end - 1) in _UNITS and first - end < _UNIT_WORDS:
        end -= 1
    beside = any(other.hi == end and not other.carried for other in row.places)
    beside = beside or _is_named_site(row, first - 1)
    return beside and " ".join(row.within(first, at + 1)) in _NEAR


#: "Kibumba, on the road to Bunagana", "Kibumba, sur la route de Bunagana" is where Kibumba lies.
_ON_ROAD = (
    *(["on", "the", road, to] for road in ("road", "highway", "track") for to in ("to", "from")),
    *(["sur", "la", road, "de"] for road in ("route", "piste")),
    *(["sur", "la", road, "d"] for road in ("route", "piste")),
)
_ON_ROAD_LENGTH = 4


def _is_on_road(row: Row, first: int, at: int) -> bool:
    """Whether a place is only where the road leads on which the one right before it lies."""
    if at - first >= _ON_ROAD_LENGTH:
        return False
    opens = at + 1 - _ON_ROAD_LENGTH
    words = row.within(opens, at + 1)
    beside = any(other.hi == opens and not other.carried for other in row.places)
    return words in _ON_ROAD and beside and row.starts_with_gap(opens)


_ROADWAYS = frozenset("road highway track axis route axe troncon".split())
_ROAD_FROM = frozenset("from linking connecting joining de d reliant".split())
_ROAD_REACH = 7


def _ends_road(row: Row, first: int) -> bool:
    """Whether a place is the far end of the road on which the one before lies: "Sake, on the road
    from Goma to Bukavu"."""
    start = next((one for one in row.places if one.hi == first and not one.carried), None)
    if start is None or row.word(start.lo - 1) not in _ROAD_FROM:
        return False
    for at in range(start.lo - 2, max(row.lo, start.lo - _ROAD_REACH), -1):
        if row.starts_with_gap(at):
            named = any(one.hi == at for one in row.places)
            return named and not _ROADWAYS.isdisjoint(row.within(at, start.lo))
    return False


_UNITS = frozenset(
    """district territory territoire town village camp site area region border crossing post
    junction airport""".split()
)
_UNIT_WORDS = 2
_SITES = frozenset("site camp settlement mine quarry airstrip".split())


def _is_named_site(row: Row, at: int) -> bool:
    """Whether a site bears a name that no list knows: "the Kalunga site near Kalemie"."""
    named = at - 1 > row.lo and row.tokens.capital[at - 1] and not row.starts_with_gap(at)
    return named and row.word(at) in _SITES


_NEAR = frozenset(
    (
        "near", "close to", "next to", "outside", "pres de", "pres du", "pres d", "non loin de",
        "non loin du", "non loin d", "a cote de", "aux portes de", "a proximite de",
        "aux abords de", "karibu na", "nje ya",
    )
)  # fmt: skip


#: "the river separating eastern Congo from Burundi", "la rivière qui sépare le Congo du Burundi".
_PARTING = frozenset(
    "separating separates dividing divides separant separe separent separait".split()
)
_PARTED_REACH = 6


def borders_on(row: Row, at: int) -> bool:
    """Whether a word says that a place is only what another one lies beside: "the province of
    Muyinga, bordering Tanzania", but "in three bordering territories"."""
    return row.word(at) in _BORDERING and row.word(at + 1) not in TYPE_NOUNS


_BORDERING = frozenset("bordering borders adjoining abutting".split())


#: "reports from Geneva": where somebody writes, not where anybody comes from.
_REPORTING = frozenset("reports reporting writes broadcasts".split())
#: "Mugunga, which is close to Goma", "Sake, located near Goma": where a place lies.
_LYING = frozenset(
    "is lies located situated lying sits bordering situe situee situes situees sis sise".split()
)


def _is_position(row: Row, first: int) -> bool:
    """Whether the words before a place only say where the one before it lies."""
    at = first - 1
    return (
        row.word(at) in _LYING
        and row.word(at - 1) not in ("are", "were")
        and any(
            is_apposed(row, other, at) and other.hi <= at and not is_whole(row, other.lo - 2)
            for other in row.places  # but in "half of Sake is in Goma"
        )
    )


_APPOSED = 5


def is_apposed(row: Row, other: PlaceItem, at: int) -> bool:
    """Whether a place ends few words before ``at``, with no verb of moving in between."""
    if not 0 <= at - other.hi <= _APPOSED:
        return False
    return not any(other.hi <= verb.lo < at for verb in row.senses)


_ROADS = frozenset("axe axes troncon route routes rn2 rn4 rn27".split())
#: ", on the shores of Lake Kivu", ", on the Ugandan border" behind a place say where that one lies.
_SITED = frozenset("shore shores bank banks border road edge slopes foothills outskirts".split())


def is_apposed_on(row: Row, at: int, place: PlaceItem) -> bool:
    """Whether a phrase right behind a place and a comma says where it lies: "Uvira, on the DRC
    shores of Lake Tanganyika"."""
    beside = any(other.hi == at for other in row.places)
    if row.word(at) in ("sur", "le") and beside:  # "ont gagné Hombo, sur l'axe Walikale-Bukavu"
        return not _ROADS.isdisjoint(row.within(at + 1, place.lo))
    if row.word(at) not in ("on", "along") or not beside or not row.starts_with_gap(at):
        return False
    return not _SITED.isdisjoint(row.within(at + 1, place.hi + 2))


_LENGTHS = frozenset("km kilometres kilometers kilometre miles heures hours".split())


def is_measured(row: Row, place: PlaceItem) -> bool:
    """Whether a place is only what a distance counts from: "Kikumbe, 12 km from Kalemie, where"."""
    from_there = row.word(place.lo - 1) in ("de", "d", "du", "from", "of", "outside")
    near = row.within(place.lo - 3, place.lo - 1)
    glued = any(word[:1].isdigit() and word.endswith("km") for word in near)  # "15km outside Goma"
    return from_there and (glued or not _LENGTHS.isdisjoint(near))


_COMPASS = frozenset("nord sud est ouest north south east west".split())


def where_before(row: Row, where: int) -> int | None:
    """One past the place that "where" speaks of, past those that only say where it lies: "Kikumbe,
    à 12 kilomètres de Kalemie, où vivaient". None where no place stands before it."""
    for place in sorted(row.places, key=lambda item: item.hi, reverse=True):
        if place.hi > where:
            continue
        if not (is_measured(row, place) or row.word(place.lo - 2) in _COMPASS):
            return place.hi
    return None


def takes_in(row: Row, place: PlaceItem) -> bool:
    """Whether a place behind a comma is who takes people in or whence they come, and no more of a
    list: "besides the 300 from Ishasha, Nakivale received 800"."""
    if row.gap(place.lo - 1).strip() == "," and row.word(place.lo - 1) in _OF:
        return has_goal_before(row, place.lo - 1)
    return row.gap(place.lo).strip() == "," and any(
        one.lo == place.hi and one.sense.frame is Frame.HOST for one in row.senses
    )


_OF = frozenset("de d du".split())
_AT = frozenset("a au aux dans en".split())
_GETTING = frozenset({Frame.ARRIVE, Frame.REACH})


def has_goal_before(row: Row, at: int) -> bool:
    """Whether places right before a word are those at which people arrive: "sont arrivées à Uvira,
    au Sud-Kivu, de Sange"."""
    first = at
    for place in reversed(row.places):
        if place.hi == first and row.word(place.lo - 1) in _AT:
            first = place.lo - 1
    return first < at and any(one.hi == first and one.sense.frame in _GETTING for one in row.senses)


_INFLUX = frozenset("afflux arrivee arrivees influx arrival arrivals vague vagues flux".split())
_SEEN = participles_of(COUNTS, SEES) | {"reported"}


def is_reached(row: Row, place: PlaceItem, sense: SenseItem) -> bool:
    """Whether people who flee are told to be at a place: after they fled, or where an influx of
    them is seen, "un afflux de la population fuyant les combats est signalé à Sake"."""
    if _is_after_flight(row, place, sense):
        return True
    influx = not _INFLUX.isdisjoint(row.within(row.lo, sense.lo))
    return influx and not _SEEN.isdisjoint(row.within(sense.hi, place.lo))


def _is_after_flight(row: Row, place: PlaceItem, sense: SenseItem) -> bool:
    """Whether people are at a place since they fled another: "face hunger in Sake after fleeing
    fighting in Minova", "souffrent à Sake après avoir fui Minova"."""
    told = row.word(sense.lo - 1) in ("after", "since") and row.word(sense.lo).endswith("ing")
    told = told or row.within(sense.lo - 2, sense.lo) == ["apres", "avoir"]
    fled = any(other.lo >= sense.hi for other in row.places)
    return told and fled and place.hi < sense.lo
