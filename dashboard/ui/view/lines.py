"""Distances that a text states, and those measured from the selected place."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from heapq import nsmallest
from math import hypot, inf

from dashboard.core.curves import geodesic_vertices
from dashboard.core.geo import bearing_deg, distance_km, error_km
from dashboard.core.precision import as_shown
from dashboard.model import Article, Claim, ClaimKind, DistanceDetail, Place, PlaceRole
from dashboard.ui.view.corpus import Corpus, safe_id
from dashboard.ui.view.figures import number_text
from dashboard.ui.view.places import in_theatre
from dashboard.ui.view.records import DistanceMark, PlaceMark

#: From one place at most so many measured lines are drawn, the nearest: more hide the map.
MOST_MEASURED = 8


def stated_distances(corpus: Corpus, claims: Iterable[Claim]) -> tuple[DistanceMark, ...]:
    """A mark for every distance that a sentence states, placed or not."""
    return tuple(
        _stated(corpus.by_article[claim.article_id].article, claim)
        for claim in claims
        if claim.kind is ClaimKind.DISTANCE and isinstance(claim.detail, DistanceDetail)
    )


def _stated(article: Article, claim: Claim) -> DistanceMark:
    start, end = place_of(claim, PlaceRole.FROM), place_of(claim, PlaceRole.TO)
    return _line(
        mark_id=f"stated:{claim.id}",
        start=start,
        end=end,
        claim=claim,
        stated=_stated_words(article, claim),
    )


def _stated_words(article: Article, claim: Claim) -> str:
    """The figure as printed, without the place it is counted from."""
    return (
        claim.quantity.words
        if claim.quantity is not None
        else article.text[claim.words_start : claim.words_end]
    )


def stated_short(mark: DistanceMark, language: str) -> str:
    """The stated figure for a label: ``125 km``, or ``3 h``; the words where there is neither."""
    detail = mark.claim.detail if mark.claim else None
    if isinstance(detail, DistanceDetail):
        if detail.km is not None:
            return f"{number_text(detail.km, language)} km"
        if detail.hours is not None:
            return f"{number_text(detail.hours, language)} h"
    return mark.stated


def measured_distances(
    selected: PlaceMark | None, others: Sequence[PlaceMark]
) -> tuple[DistanceMark, ...]:
    """Lines from the selected place to the nearest others that are drawn."""
    if selected is None:
        return ()
    here = selected.place
    near = nsmallest(
        2 * MOST_MEASURED,
        (mark.place for mark in others if mark.place.id != here.id),
        key=lambda there: _degrees_apart(here, there),
    )
    lengths = [(length, there) for there in near if (length := distance_km(here, there))]
    lengths.sort(key=lambda pair: pair[0])
    return tuple(
        _line(
            mark_id=f"measured:{safe_id(here.id)}~{safe_id(there.id)}",
            start=here,
            end=there,
            claim=None,
            stated="",
        )
        for _length, there in lengths[:MOST_MEASURED]
    )


def _degrees_apart(here: Place, there: Place) -> float:
    """Rough nearness, good enough near the equator to choose whom to measure."""
    if here.latitude is None or here.longitude is None:
        return inf
    if there.latitude is None or there.longitude is None:
        return inf
    return hypot(here.latitude - there.latitude, here.longitude - there.longitude)


def place_of(claim: Claim, role: PlaceRole) -> Place | None:
    """The first place that plays this part in a claim; None when none does or it stayed open."""
    for part in claim.places:
        if part.role is role:
            place = part.resolution.place
            return as_shown(place) if place is not None else None
    return None


def _line(
    *, mark_id: str, start: Place | None, end: Place | None, claim: Claim | None, stated: str
) -> DistanceMark:
    both = start is not None and end is not None
    drawable = start is not None and end is not None and in_theatre(start) and in_theatre(end)
    return DistanceMark(
        id=mark_id,
        start=start,
        end=end,
        claim=claim,
        stated=stated,
        measured_km=distance_km(start, end) if start and end else None,
        error_km=error_km(start, end) if both and start and end else None,
        bearing_deg=bearing_deg(start, end) if start and end else None,
        vertices=geodesic_vertices(start, end) if drawable and start and end else (),
    )
