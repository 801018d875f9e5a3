"""Which places are drawn, in which shape, and which names are listed instead."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from dashboard.core.geo import Bounds
from dashboard.core.long_past import told_of_late
from dashboard.core.precision import as_shown
from dashboard.core.standing import standing
from dashboard.model import (
    KIND_OF_EVENT,
    Claim,
    ClaimKind,
    EventDetail,
    EventType,
    Place,
    PlaceKind,
    Precision,
    Resolution,
    Role,
)
from dashboard.ui.texts import say
from dashboard.ui.view.choice import Choice, happening_of
from dashboard.ui.view.corpus import Corpus, safe_id
from dashboard.ui.view.records import DOTS, LedgerRow, PlaceMark

#: The window of the base map: what lies outside is listed, not drawn on the first view.
THEATRE = Bounds(south=-13.0, west=19.0, north=7.0, east=36.0)

#: Fineness, finest first: a place named both as a town and as "near" is drawn as the town.
_FINENESS = (Precision.SETTLEMENT, Precision.NEAR, Precision.TERRITORY, Precision.PROVINCE)

_SHAPES = {
    PlaceKind.MINE: "diamond",
    PlaceKind.AIRPORT: "square",
    PlaceKind.PORT: "square",
    PlaceKind.BORDER_POST: "square",
}

#: Regions, roads and the like have no point; they are listed.
_LISTED = frozenset({Precision.REGION, Precision.COUNTRY})


@dataclass(frozen=True, slots=True, kw_only=True)
class Sorted:
    """The mentions of the chosen articles, sorted by what becomes of them.

    Attributes:
        drawn: Mentions by the id of the place they are drawn at.
        places: Those places by id.
        listed: All other mentions.
    """

    drawn: Mapping[str, tuple[Resolution, ...]]
    places: Mapping[str, Place]
    listed: tuple[Resolution, ...]


def in_theatre(place: Place) -> bool:
    """Whether the place has a point inside the window of the base map."""
    if place.latitude is None or place.longitude is None:
        return False
    return (
        THEATRE.south <= place.latitude <= THEATRE.north
        and THEATRE.west <= place.longitude <= THEATRE.east
    )


def is_drawn(resolution: Resolution, choice: Choice) -> bool:
    """Whether a mention puts a mark on the map."""
    place, precision = resolution.place, resolution.precision
    if resolution.mention.role is not Role.PLACE or place is None or precision is None:
        return False
    if precision in _LISTED or not in_theatre(place):
        return False
    return precision is not Precision.PROVINCE or choice.provinces


def sort_mentions(resolutions: Iterable[Resolution], choice: Choice) -> Sorted:
    """Which mentions are drawn, and where; which are listed."""
    drawn: dict[str, list[Resolution]] = {}
    places: dict[str, Place] = {}
    listed: list[Resolution] = []
    for resolution in resolutions:
        place = resolution.place
        if place is not None and is_drawn(resolution, choice):
            drawn.setdefault(place.id, []).append(resolution)
            places[place.id] = as_shown(place)
        else:
            listed.append(resolution)
    return Sorted(
        drawn={key: tuple(found) for key, found in drawn.items()},
        places=places,
        listed=tuple(listed),
    )


def place_marks(
    corpus: Corpus,
    found: Sorted,
    claims: Iterable[Claim],
    disputes: Mapping[str, str],
    choice: Choice,
) -> tuple[PlaceMark, ...]:
    """A mark for every drawn place, those that say most first.

    Args:
        corpus: The articles.
        found: The sorted mentions.
        claims: The claims that the filter leaves.
        disputes: Id of a contradiction by the id of the place it is about.
        choice: The reader's choice; a narrowed filter keeps the places of its claims alone.
    """
    claims = tuple(claims)
    by_place = _claims_by_place(claims)
    asked = _claims_by_place(claim for claim in claims if happening_of(claim) is not None)
    marks = [
        _place_mark(corpus, found.places[key], resolutions, by_place.get(key, []), disputes, choice)
        for key, resolutions in found.drawn.items()
        if not choice.narrowed or key in asked
    ]
    return tuple(sorted(marks, key=lambda mark: (-mark.priority, -len(mark.resolutions), mark.id)))


def _claims_by_place(claims: Iterable[Claim]) -> dict[str, list[Claim]]:
    found: dict[str, list[Claim]] = {}
    for claim in claims:
        for part in claim.places:
            if part.resolution.place is not None and not part.doubted:
                found.setdefault(part.resolution.place.id, []).append(claim)
    return found


def _place_mark(
    corpus: Corpus,
    place: Place,
    resolutions: tuple[Resolution, ...],
    claims: list[Claim],
    disputes: Mapping[str, str],
    choice: Choice,
) -> PlaceMark:
    precision = _finest(resolutions)
    flag, forces = standing(claims, corpus.published)
    dispute = disputes.get(place.id, "")
    origins = corpus.origin_count({one.mention.article_id for one in resolutions})
    return PlaceMark(
        id=f"place:{safe_id(place.id)}",
        place=place,
        shape=_shape(place, precision),
        precision=precision,
        second_line=_second_line(told_of_late(claims, corpus.published), choice.language),
        flag=flag,
        forces=forces,
        dispute_id=dispute,
        resolutions=resolutions,
        origin_count=origins,
        priority=_priority(bool(dispute), claims, origins, len(resolutions)),
    )


def _finest(resolutions: Iterable[Resolution]) -> Precision:
    given = {resolution.precision for resolution in resolutions}
    return next(precision for precision in _FINENESS if precision in given)


def _shape(place: Place, precision: Precision) -> str:
    if precision is Precision.PROVINCE:
        return "thin"
    if precision is Precision.TERRITORY:
        return "ring"
    if precision is Precision.NEAR or place.sensitive:
        return "halo"
    if place.kind in DOTS or place.kind in _SHAPES:
        return _SHAPES.get(place.kind, "dot")
    return "ring"


def _second_line(claims: Iterable[Claim], language: str) -> str:
    """That only parts of the place are reported taken or left; the state of a site's work."""
    details = [claim.detail for claim in claims if isinstance(claim.detail, EventDetail)]
    told = [_parts_told(details, language), _works_told(details, language)]
    return " · ".join(words for words in told if words)


def _parts_told(details: Sequence[EventDetail], language: str) -> str:
    """The words for it where no report has the whole place taken, or left."""
    for event, key in ((EventType.CAPTURED, "taken"), (EventType.WITHDREW, "left")):
        told = [detail for detail in details if detail.type is event]
        if told:
            partly = all(detail.partial for detail in told)
            return say(f"map.part_{key}", language) if partly else ""
    return ""


def _works_told(details: Iterable[EventDetail], language: str) -> str:
    """The state of a site's work, where one is reported."""
    types = {detail.type for detail in details if KIND_OF_EVENT[detail.type] is ClaimKind.OPERATION}
    for event in (EventType.HALTED_OPERATIONS, EventType.REOPENED):
        if types == {event}:
            return say(f"chip.{event.value}", language)
    return ""


def _priority(disputed: bool, claims: list[Claim], origins: int, mentions: int) -> int:
    """Right to room: disputed, ends of flows, control, number of origins; 0 to 99."""
    kinds = {claim.kind for claim in claims}
    return (
        60 * disputed
        + 20 * (ClaimKind.DISPLACEMENT in kinds)
        + 8 * (ClaimKind.CONTROL in kinds)
        + min(origins, 5)
        + min(mentions, 5)
    )


# --------------------------------------------------------------------------- the ledger


def ledger(found: Sorted, choice: Choice) -> tuple[LedgerRow, ...]:
    """Every name that was seen and not drawn, one row for each thing it was taken for."""
    groups: dict[tuple[str, str], list[Resolution]] = {}
    for resolution in found.listed:
        groups.setdefault(_ledger_key(resolution), []).append(resolution)
    rows = [_ledger_row(members, choice.language) for members in groups.values()]
    rows.sort(key=lambda row: (_READ_ORDER.get(row[1], 9), -len(row[0].resolutions)))
    return tuple(row for row, _kind in rows)


_READ_ORDER = {"country": 0, "region": 1, "province": 2}


def _ledger_key(resolution: Resolution) -> tuple[str, str]:
    mention, place = resolution.mention, resolution.place
    thing = place.id if place is not None else mention.words.casefold()
    return mention.role.value, thing


def _ledger_row(members: list[Resolution], language: str) -> tuple[LedgerRow, str]:
    """The row, and what it was taken for."""
    first = members[0]
    kind = _why_kind(first)
    read = _read_kind(kind, first)
    names = tuple(dict.fromkeys(one.mention.words for one in members))
    role, thing = _ledger_key(first)
    row = LedgerRow(
        id=f"name:{role}-{safe_id(thing)}",
        names=names,
        read_as=say(f"read.{read}", language),
        why=say(f"why.{kind}", language, count=len(first.candidates)),
        reason=first.why or first.mention.reason,
        resolutions=tuple(members),
    )
    return row, read


def _why_kind(resolution: Resolution) -> str:
    role, place = resolution.mention.role, resolution.place
    if role is not Role.PLACE:
        return role.value
    if place is None:
        return "open" if len(resolution.candidates) > 1 else "unlocated"
    if place.kind in (PlaceKind.COUNTRY, PlaceKind.CONTINENT, PlaceKind.PROVINCE):
        return place.kind.value
    if resolution.precision is Precision.REGION:
        named = (PlaceKind.ROAD, PlaceKind.REGION)
        return place.kind.value if place.kind in named else "area"
    return "no_point" if place.latitude is None else "away"


def _read_kind(why: str, resolution: Resolution) -> str:
    """The word for what it was taken for; the kind of place where the reason is another."""
    place = resolution.place
    if why in ("away", "no_point", "area") and place is not None:
        return place.kind.value
    return why
