"""Which of the ends that Swahili words say remain: no whole land beside a closer place."""

from __future__ import annotations

from collections.abc import Sequence

from dashboard.core.displacements.places.ranks import COUNTRY, rank
from dashboard.core.displacements.sentence.ends import GOAL_ENDS, End, PlacedEnd
from dashboard.core.displacements.sentence.memory import country_of, key_of
from dashboard.model import ClaimPlace, PlaceKind


def settled(found: list[PlacedEnd]) -> list[PlacedEnd]:
    """The ends without the land in which there is fighting, unless people leave that land, and
    without places of fighting where the origin is named."""
    found = [item for item in found if not _is_said_closer(item, found)]
    found = [item for item in found if not _is_reached(item, found)]
    goals = {country_of(item.place.resolution) for item in found if item.end in GOAL_ENDS}
    weak = [item for item in found if item.end is End.WEAK_ORIGIN]
    lands = [item for item in weak if rank(item.place) >= COUNTRY]
    if any(item.end is End.ORIGIN for item in found):
        drop = weak
    elif len(lands) < len(weak):
        drop = lands
    elif len(lands) == len(found):
        drop = []  # "watu 300 wametawanywa na machafuko nchini Burundi"
    else:
        drop = [item for item in lands if not goals - {country_of(item.place.resolution)}]
    return [item for item in found if item not in drop]


def _is_reached(item: PlacedEnd, found: Sequence[PlacedEnd]) -> bool:
    """Whether a place that could be fled is said to be where people got to."""
    return item.end is End.WEAK_ORIGIN and any(
        one.end is End.DESTINATION and key_of(one.place.resolution) == key_of(item.place.resolution)
        for one in found
    )


def _is_said_closer(item: PlacedEnd, found: Sequence[PlacedEnd]) -> bool:
    """Whether "there" is an end that the sentence names: "hadi kambi ya Rwamwanje, na huko"."""
    return item.place.carried and any(
        one.end is item.end and not one.place.carried for one in found
    )


def without_lands(
    origins: Sequence[ClaimPlace], destinations: Sequence[ClaimPlace], *, home: bool
) -> list[ClaimPlace]:
    """The origins that other sentences lend without whole lands, unless people are in another or
    go home from one,
    and without the province in which people are."""
    goals = [one.resolution.place for one in destinations if one.resolution.place is not None]
    abroad = any(goal.country != "CD" for goal in goals)
    lands = {goal.country for goal in goals}
    provinces = {goal.admin1 for goal in goals}
    kept = []
    for one in origins:
        place = one.resolution.place
        land = place is not None and place.kind is PlaceKind.COUNTRY
        province = place is not None and place.kind is PlaceKind.PROVINCE
        gone_home = home and place is not None and place.country not in lands
        if land and not abroad and not gone_home:
            continue
        if province and place is not None and place.admin1 in provinces:
            continue
        kept.append(one)
    return kept
